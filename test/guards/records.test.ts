// Guards as administrators save them, over the Table API.
import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'
import { AGENT, AUDITOR, BOSS } from '../review/review-desk.ts'
import { GUARDS, openGuardDesk, type GuardDesk } from './guard-desk.ts'

describe('records of guards', () => {
    let desk: GuardDesk
    let ada: string
    let team: string
    before(async () => {
        desk = await openGuardDesk('strict')
        ada = desk.local(desk.person('ada'))
        team = desk.group('Team')
    })
    after(() => desk.close())

    const save = (values: Row, by = BOSS) => desk.tableApi('POST', GUARDS, by, values)
    const stored = () => desk.platform.store.find(GUARDS, {}, 100)
    const boss = () => String(desk.platform.store.find('sys_user', { user_name: 'boss' }, 1)[0]!.sys_id)

    it('get a number and an owner, whatever number was sent', () => {
        const answer = save({ kind: 'protected_user', user: ada, reason: 'Break glass', number: 'MINE' })
        assert.equal(answer.status, 201, answer.text)
        const row = desk.platform.store.read(GUARDS, answer.json.result.sys_id)!
        assert.equal(row.number, `GRD${String(row.sys_id).slice(0, 8).toUpperCase()}`)
        assert.deepEqual([row.owner, row.active, row.expires_at], [boss(), '1', null])
        const owned = save({ kind: 'protected_group', group: team, reason: 'Ours', owner: ada })
        assert.equal(desk.platform.store.read(GUARDS, owned.json.result.sys_id)!.owner, ada)
    })

    it('protect from that moment on, with the number in the refusal', () => {
        const user = desk.local(desk.person('bob'))
        const { number } = save({ kind: 'protected_user', user, reason: 'Break glass' }).json.result
        const answer = desk.patch(`/Users/${user}`, { op: 'replace', path: 'title', value: 'Boss' })
        assert.equal(answer.status, 403)
        assert.match(answer.json.detail, new RegExp(number))
    })

    const incomplete: [string, Row][] = [
        ['no user', { kind: 'protected_user', reason: 'x' }],
        ['no user, only a group', { kind: 'terminated_user', group: 'TEAM', reason: 'x' }],
        ['no group', { kind: 'protected_group', user: 'ADA', reason: 'x' }],
        ['both', { kind: 'allowed_group', user: 'ADA', group: 'TEAM', reason: 'x' }],
        ['no reason', { kind: 'protected_user', user: 'ADA' }],
        ['a reason of blanks', { kind: 'protected_user', user: 'ADA', reason: '  ' }],
        ['an unknown kind', { kind: 'magic', user: 'ADA', reason: 'x' }],
        ['no user, and inactive', { kind: 'protected_user', reason: 'x', active: 'false' }],
    ]
    for (const [what, values] of incomplete) {
        it(`are refused with ${what}`, () => {
            const ids: Record<string, string> = { ADA: ada, TEAM: team }
            const filled = Object.fromEntries(
                Object.entries(values).map(([name, value]) => [name, ids[String(value)] ?? value]),
            )
            const before = stored().length
            assert.equal(save(filled).status, 403)
            assert.equal(stored().length, before)
        })
    }

    it('keep their number, and stay complete while they count', () => {
        const { sys_id } = save({ kind: 'protected_user', user: ada, reason: 'x' }).json.result
        const patch = (values: Row) => desk.tableApi('PATCH', `${GUARDS}/${sys_id}`, BOSS, values).status
        assert.equal(patch({ number: 'GRD1' }), 403)
        assert.equal(patch({ reason: '' }), 403)
        assert.equal(patch({ kind: 'protected_group' }), 403)
        assert.equal(patch({ kind: 'terminated_user', expires_at: '2999-01-01 00:00:00' }), 200)
        assert.equal(patch({ active: 'false' }), 200)
        assert.equal(desk.platform.store.read(GUARDS, sys_id)!.active, '0')
    })

    it('without their user become inactive, and count again only when complete', () => {
        const user = desk.local(desk.person('carl'))
        const { sys_id } = save({ kind: 'protected_user', user, reason: 'x' }).json.result
        const patch = (values: Row) => desk.tableApi('PATCH', `${GUARDS}/${sys_id}`, BOSS, values).status
        assert.equal(patch({ user: '' }), 200)
        assert.equal(desk.platform.store.read(GUARDS, sys_id)!.active, '0')
        assert.equal(patch({ active: 'true' }), 403)
        assert.equal(patch({ active: 'true', user }), 200)
    })

    it('are made by administrators only, and read by auditors', () => {
        const values = { kind: 'protected_user', user: ada, reason: 'x' }
        for (const by of [AUDITOR, AGENT, desk.credentials]) assert.equal(save(values, by).status, 403)
        const seen = (by: typeof AUDITOR) => desk.tableApi('GET', GUARDS, by).json?.result?.length ?? 0
        assert.ok(seen(AUDITOR) > 0)
        assert.equal(seen(AGENT), 0)
        assert.equal(seen(desk.credentials), 0)
    })
})
