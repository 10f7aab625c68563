// Who may read and write what the matching records, through the Table API.
import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { Credentials } from '../../okta/scim-client.ts'
import {
    AGENT,
    AUDITOR,
    BOSS,
    CANDIDATES,
    KEYS,
    LINKS,
    openReviewDesk,
    REVIEWS,
    type ReviewDesk,
} from './review-desk.ts'

const TABLES = [REVIEWS, CANDIDATES, LINKS, KEYS]

for (const mode of ['strict', 'nasty'] as const) {
    describe(`access to reviews, ${mode}`, () => {
        let desk: ReviewDesk

        before(async () => {
            desk = await openReviewDesk(mode)
            const maya = desk.person('maya')
            desk.posted(maya)
            assert.equal(desk.post({ ...maya, id: newOktaId() }).status, 409)
        })
        after(() => desk.close())

        const rows = (table: string): Row[] => desk.platform.store.find(table, {}, 100)
        const seen = (table: string, by: Credentials): string[] => {
            const { status, json } = desk.tableApi('GET', `${table}?sysparm_limit=100`, by)
            assert.ok(status === 200 || status === 403, `${table}: ${status}`)
            return status === 200 ? json.result.map((row: Row) => row.sys_id) : []
        }
        const refusedWrites = (table: string, by: Credentials) => {
            const before = rows(table)
            const [row] = before
            for (const [method, path, body] of [
                ['PATCH', `${table}/${row!.sys_id}`, { reason: 'changed' }],
                ['PUT', `${table}/${row!.sys_id}`, { reason: 'changed' }],
                ['DELETE', `${table}/${row!.sys_id}`, undefined],
                ['POST', table, { reason: 'made' }],
            ] as const) {
                const { status } = desk.tableApi(method, path, by, body)
                assert.ok([403, 404].includes(status), `${method} ${path} answered ${status}`)
            }
            assert.deepEqual(rows(table), before)
        }

        for (const table of TABLES) {
            it(`${table}: auditors read and change nothing`, () => {
                const there = rows(table).map((row) => row.sys_id)
                assert.ok(there.length > 0)
                assert.deepEqual(seen(table, AUDITOR).sort(), [...there].sort())
                refusedWrites(table, AUDITOR)
            })

            it(`${table}: the integration user and everybody else see nothing and change nothing`, () => {
                for (const who of [desk.credentials, AGENT]) {
                    assert.deepEqual(seen(table, who), [])
                    const one = desk.tableApi('GET', `${table}/${rows(table)[0]!.sys_id}`, who)
                    assert.ok([403, 404].includes(one.status), `${one.status}`)
                    refusedWrites(table, who)
                }
            })
        }

        it('administrators of the application take notes and delete', () => {
            const [review] = rows(REVIEWS)
            const path = `${REVIEWS}/${review!.sys_id}`
            assert.equal(desk.tableApi('PATCH', path, BOSS, { note: 'asked HR' }).status, 200)
            assert.deepEqual([rows(REVIEWS)[0]?.note, rows(REVIEWS)[0]?.state], ['asked HR', 'open'])
            assert.equal(desk.tableApi('DELETE', path, BOSS).status, 204)
            assert.deepEqual(rows(REVIEWS), [])
            for (const candidate of rows(CANDIDATES)) assert.notEqual(candidate.review, review!.sys_id)
        })
    })
}
