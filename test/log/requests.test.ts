// Every request leaves one row in the log, that says what became of it.
import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import { BODIES, LOG, openLogDesk, type LogDesk } from './log-desk.ts'

const BULK_URN = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'
const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`the request log, ${mode}`, () => {
        let desk: LogDesk
        let caller: string
        let user: string
        let group: string
        const oktaId = newOktaId()
        const body = { userName: 'log@corp.example', externalId: oktaId, name: { familyName: 'Log' }, active: true }

        /** Sends until the answer is not one that the mode cut off. */
        const one = (method: string, path: string, status: number, sent?: unknown): Row => {
            for (let attempt = 0; ; attempt += 1) {
                const { answer, rows } = desk.logging(method, path, sent)
                if (answer.status === 500 && answer.text.includes('Transaction cancelled') && attempt < 3) continue
                assert.equal(answer.status, status, answer.text)
                assert.equal(rows.length, 1, `${rows.length} rows`)
                const [row] = rows
                assert.deepEqual([row!.method, row!.status, row!.caller], [method, String(status), caller])
                assert.match(row!.request_id ?? '', /^[0-9a-f]{8}$/)
                if (status >= 400) assert.ok(answer.text.includes(row!.request_id!), 'the error shows another id')
                assert.ok(row!.started && Number(row!.duration) >= 0)
                return row!
            }
        }
        const bodiesOf = (row: Row) => desk.rows(BODIES).filter(({ log }) => log === row.sys_id)

        before(async () => {
            desk = await openLogDesk(mode)
            caller = desk.platform.store.find('sys_user', { user_name: 'okta' }, 1)[0]!.sys_id!
            // The first write confirms the instance, and may be cut off.
            desk.posted(desk.person('first'))
        })
        after(() => desk.close())

        it('a person who is created', () => {
            const row = one('POST', '/Users', 201, { ...body, password: 'x', nick: 'y', id: 'z', groups: [] })
            user = desk.platform.store.find('sys_user', { user_name: body.userName }, 1)[0]!.sys_id!
            assert.deepEqual(
                [row.path, row.resource_type, row.user, row.okta_user_id, row.situation, row.action],
                ['/Users', 'User', user, oktaId, 'unmatched', 'created'],
            )
            const verdicts = JSON.parse(row.verdicts!) as { path: string; code: string }[]
            const codes = Object.fromEntries(verdicts.map(({ path, code }) => [path, code]))
            assert.deepEqual(
                [codes.password, codes.nick, codes.id, codes.groups],
                ['byRule', 'notMapped', 'readOnly', 'byRule'],
            )
            assert.equal(row.unmapped, 'nick')
            assert.equal(Number(row.total), verdicts.length)
            assert.equal(row.not_effective, '4')
            assert.match(row.verdict_counts!, /ignored \(by rule\) 2$/)
            assert.match(row.verdict_texts!, /ignored \(not mapped\), ignored \(read only\), ignored \(by rule\)$/)
            const [kept, ...others] = bodiesOf(row)
            assert.deepEqual(others, [])
            assert.equal((JSON.parse(kept!.stated!) as Row).userName, body.userName)
        })

        it('reads, of a person and of a list, without a body', () => {
            const row = one('GET', `/Users/${user}?attributes=userName`, 200)
            assert.deepEqual([row.path, row.user, row.verdicts], [`/Users/${user}`, user, null])
            assert.deepEqual(bodiesOf(row), [])
            const list = one('GET', '/Users?filter=userName%20eq%20%22log%40corp.example%22', 200)
            assert.deepEqual([list.path, list.resource_type, list.user], ['/Users', 'User', null])
        })

        it('a replacement, a modification, a deactivation', () => {
            assert.deepEqual(
                [one('PUT', `/Users/${user}`, 200, { ...body, title: 'Lead' })].map((row) => [
                    row.action,
                    row.situation,
                    row.user,
                ]),
                [['updated', 'linked-active', user]],
            )
            const operations = [{ op: 'replace', path: 'title', value: 'Chief' }]
            const modified = one('PATCH', `/Users/${user}`, 200, { schemas: [PATCH_URN], Operations: operations })
            assert.deepEqual([modified.action, modified.user], ['updated', user])
            // The repetition of one that was cut off finds everything done.
            assert.match(
                one('DELETE', `/Users/${user}`, 204).action!,
                mode === 'strict' ? /^deactivated$/ : /^(deactivated|unchanged)$/,
            )
        })

        it('a group', () => {
            const row = one('POST', '/Groups', 201, { displayName: 'Logged', nick: 'y' })
            group = row.group!
            assert.ok(group)
            assert.deepEqual(
                [row.resource_type, row.action, row.unmapped, row.user],
                ['Group', 'created', 'nick', null],
            )
            assert.equal(one('GET', `/Groups/${group}`, 200).group, group)
            assert.equal(one('DELETE', `/Groups/${group}`, 204).action, 'retired')
        })

        it('discovery and the caller', () => {
            assert.equal(one('GET', '/ServiceProviderConfig', 200).resource_type, 'ServiceProviderConfig')
            const me = one('GET', '/Me', 200)
            assert.deepEqual([me.path, me.resource_type, me.user], ['/Me', 'User', caller])
        })

        it('what is refused before anything is done', () => {
            assert.equal(one('GET', '/Nowhere/x', 404).path, '/Nowhere/x')
            assert.match(one('DELETE', '/Users', 405).detail!, /possible are/)
            const broken = one('POST', '/Users', 400, { userName: 7 })
            assert.deepEqual([broken.scim_type, broken.verdicts], ['invalidValue', null])
            assert.equal(one('PUT', '/Users/nobody', 404, body).status, '404')
        })

        it('a write that is refused: every attribute that was sent', () => {
            const other = { ...body, externalId: newOktaId(), userName: 'refused@corp.example', title: 'x'.repeat(500) }
            const row = one('POST', '/Users', 400, other)
            assert.equal(row.scim_type, 'invalidValue')
            assert.match(row.verdict_counts!, /^refused \(with the request\) [5-9]$/)
            assert.equal(row.total, row.not_effective)
            assert.equal(row.okta_user_id, other.externalId)
            assert.equal(bodiesOf(row).length, 1)
        })

        it('a write on an instance that nobody confirmed', () => {
            const [instance] = desk.rows('x_scim_okta_instance')
            desk.platform.store.update('x_scim_okta_instance', instance!.sys_id!, { state: 'unconfirmed' })
            const row = one('POST', '/Users', 403, body)
            assert.match(row.detail!, /confirm/)
            desk.platform.store.update('x_scim_okta_instance', instance!.sys_id!, { state: 'confirmed' })
        })

        it('only changes and errors, where administrators want it so', () => {
            desk.setProperty('x_scim_okta.log.requests', 'changes')
            try {
                assert.deepEqual(desk.logging('GET', '/Users').rows, [])
                one('GET', '/Users/nobody', 404)
                one('POST', '/Groups', 201, { displayName: 'Logged again' })
            } finally {
                desk.setProperty('x_scim_okta.log.requests', 'all')
            }
        })

        it('no bodies, where administrators want none', () => {
            desk.setProperty('x_scim_okta.log.bodies', 'false')
            try {
                assert.deepEqual(bodiesOf(one('POST', '/Groups', 201, { displayName: 'Without body' })), [])
            } finally {
                desk.setProperty('x_scim_okta.log.bodies', 'true')
            }
        })

        it('bulk: a row for each operation, also one that is not executed, and one for the request', () => {
            const operations = [
                { method: 'POST', path: '/Groups', bulkId: 'g', data: { displayName: `Bulk ${mode}` } },
                { method: 'POST', path: '/Users', bulkId: 'u', data: { userName: 7 } },
                { method: 'DELETE', path: '/Users/bulkId:nobody' },
                { method: 'JUMP', path: '/Users/secret' },
                { method: 'DELETE', path: '/Schemas/x' },
            ]
            for (let attempt = 0; ; attempt += 1) {
                const { answer, rows } = desk.logging('POST', '/Bulk', { schemas: [BULK_URN], Operations: operations })
                if (answer.status === 500 && attempt < 3) continue
                assert.equal(answer.status, 200, answer.text)
                const id = rows[0]!.request_id!
                assert.deepEqual(
                    rows.map((row) => [row.request_id, row.method, row.path, row.status]),
                    [
                        [id, 'POST', '/Bulk', '200'],
                        [`${id}.1`, 'POST', '/Groups', attempt === 0 ? '201' : '409'],
                        [`${id}.2`, 'POST', '/Users', '400'],
                        [`${id}.3`, 'DELETE', '/Users/bulkId%3Anobody', '400'],
                        [`${id}.4`, null, '/Users/secret', '400'],
                        [`${id}.5`, 'DELETE', '/Schemas/x', '404'],
                    ],
                )
                assert.equal(rows[0]!.resource_type, 'Bulk')
                if (attempt === 0) assert.ok(rows[1]!.group)
                return
            }
        })

        it('what the platform refuses itself leaves no row', () => {
            const before = desk.rows(LOG).length
            assert.equal(desk.requestNow('GET', '/api/x_scim_okta/v2/scim/Users', undefined, null).status, 401)
            assert.equal(desk.rows(LOG).length, before)
        })
    })
}
