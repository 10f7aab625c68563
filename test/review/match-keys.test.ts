// The match keys that administrators edit: what is refused on save, and what happens where the rule was passed by.
import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'
import { BOSS, KEYS, openReviewDesk, type ReviewDesk } from './review-desk.ts'

const NUMBER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`match keys, ${mode}`, () => {
        let desk: ReviewDesk

        beforeEach(async () => {
            desk = await openReviewDesk(mode)
        })
        afterEach(() => desk.close())

        const rows = (): Row[] => desk.platform.store.find(KEYS, {}, 50)
        const keyOf = (path: string) => rows().find((row) => row.scim_path === path)!
        const shipped = { may: 'suggest', immutable: 'false', active: 'true', order: '900' }

        const wrong: [string, Row][] = [
            ['an attribute that no user has', { scim_path: 'shoeSize', field: 'employee_number' }],
            ['an attribute of another kind', { scim_path: 'active', field: 'active' }],
            ['a path that is none', { scim_path: 'userName eq "x"', field: 'user_name' }],
            ['no path', { scim_path: '', field: 'user_name' }],
            ['a column that sys_user lacks', { scim_path: 'title', field: 'u_no_such_column' }],
            ['a column of another record', { scim_path: 'title', field: 'manager.email' }],
            ['two columns', { scim_path: 'title', field: 'title^ORemail' }],
            ['an e-mail address that links', { scim_path: 'emails', field: 'email', may: 'link', immutable: 'true' }],
            ['a changing value that links', { scim_path: 'title', field: 'title', may: 'link' }],
            ['externalId on another column', { scim_path: 'externalId', field: 'employee_number' }],
            ['another attribute on the column of the Okta id', { scim_path: 'title', field: 'x_scim_okta_user_id' }],
        ]
        for (const [what, row] of wrong) {
            it(`refuses ${what}, new and as a change`, () => {
                const before = rows()
                const made = desk.tableApi('POST', KEYS, BOSS, { ...shipped, ...row })
                assert.equal(made.status, 403, made.text)
                assert.match(made.text, /Check the match key/)
                const changed = desk.tableApi('PATCH', `${KEYS}/${keyOf('userName').sys_id}`, BOSS, row)
                assert.equal(changed.status, 403, changed.text)
                assert.deepEqual(rows(), before)
            })
        }

        it('keeps the Okta id as a key, active, immutable and linking', () => {
            const before = rows()
            const path = `${KEYS}/${keyOf('externalId').sys_id}`
            const changes: Row[] = [
                { active: 'false' },
                { may: 'suggest' },
                { immutable: 'false' },
                { scim_path: 'userName', field: 'user_name' },
                { field: 'employee_number' },
            ]
            for (const change of changes) {
                assert.equal(desk.tableApi('PATCH', path, BOSS, change).status, 403, JSON.stringify(change))
            }
            const removed = desk.tableApi('DELETE', path, BOSS)
            assert.equal(removed.status, 403, removed.text)
            assert.deepEqual(rows(), before)
            assert.equal(desk.tableApi('PATCH', path, BOSS, { reason: 'Because' }).status, 200)
        })

        it('takes a right one, and goes by it at once', () => {
            const row = { ...shipped, scim_path: 'phoneNumbers', field: 'mobile_phone', order: '150' }
            const made = desk.tableApi('POST', KEYS, BOSS, row)
            assert.equal(made.status, 201, made.text)
            const same = desk.local(desk.person('phone'), { mobile_phone: '+1 555 0101' })
            const maya = desk.person('maya')
            desk.local(maya)
            assert.equal(desk.post({ ...maya, mobilePhone: '+1 555 0101' }).status, 409)
            const candidates = desk.platform.store.find('x_scim_okta_candidate', {}, 10)
            const suggested = candidates.find((each) => each.user === same)
            assert.match(String(suggested?.matched_by), /phoneNumbers/)
        })

        it('goes by the employee number no longer once that key is off or gone', () => {
            const key = keyOf(NUMBER).sys_id
            const adopted = (name: string): boolean => {
                const there = desk.local(desk.person(name), { employee_number: name })
                const answer = desk.post(desk.person(`${name}.new`, { firstName: name, employeeNumber: name }))
                assert.equal(answer.status, 201, answer.text)
                return answer.json.id === there
            }
            assert.equal(adopted('abel'), true)
            assert.equal(desk.tableApi('PATCH', `${KEYS}/${key}`, BOSS, { active: 'false' }).status, 200)
            assert.equal(adopted('bess'), false)
            assert.equal(desk.tableApi('DELETE', `${KEYS}/${key}`, BOSS).status, 204)
            assert.equal(adopted('carl'), false)
        })

        it('matches nobody where a wrong one came in behind the rule: 500, and the log names the row', () => {
            const { store } = desk.platform
            const known = desk.person('known')
            const knownId = desk.posted(known)
            const row = { scim_path: 'emails', field: 'email', may: 'link', immutable: '1', active: '1', order: '50' }
            const key = store.insert(KEYS, { ...row, scim_path: 'emails.value' })
            const people = store.count('sys_user')
            const maya = desk.person('maya')
            const answer = desk.post(maya)
            assert.equal(answer.status, 500, answer.text)
            assert.equal(answer.json.status, '500')
            assert.ok(!answer.text.includes(key), 'the answer tells of the inside')
            assert.ok(
                desk.logged().some((line) => line.includes(`match key ${key} is wrong`)),
                'the log does not name the row',
            )
            assert.equal(store.count('sys_user'), people)
            assert.equal(store.find('x_scim_okta_identity', { okta_user_id: maya.id }, 1).length, 0)

            // Who is known by the Okta id needs no other key.
            const scim = '/api/x_scim_okta/v2/scim/Users/'
            const body = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: known.login }
            const replaced = desk.requestNow('PUT', scim + knownId, { ...body, externalId: known.id, title: 'Lead' })
            assert.equal(replaced.status, 200, replaced.text)

            store.update(KEYS, key, { active: '0' })
            assert.equal(desk.post(maya).status, 201)
        })
    })
}
