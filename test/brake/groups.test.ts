// Removals from groups and retirements of groups, over HTTP on the built package.
import assert from 'node:assert/strict'
import { BRAKES, ENTRIES, openBrakeDesk, type BrakeDesk } from './brake-desk.ts'

describe('brake on groups', function () {
    this.timeout(60_000)
    let desk: BrakeDesk

    afterEach(() => desk.close())

    describe('removals', () => {
        let people: string[]
        let team: string

        beforeEach(async () => {
            desk = await openBrakeDesk({ removals: 3 })
            people = desk.people(10)
            team = desk.group('Team', people)
        })

        const remove = (...ids: readonly string[]) => desk.removeMembers(team, ids).status

        it('are counted per group, from PATCH and PUT, and held before the first write', () => {
            assert.equal(remove(people[0]!, people[1]!), 200)
            const group = desk.rows('sys_user_group', { sys_id: team })[0]!
            const members = desk.members(team).sort()
            const value = people.slice(4).map((id) => ({ value: id }))
            const put = desk.scim('PUT', `/Groups/${team}`, { displayName: 'Renamed', members: value })
            assert.equal(put.status, 429)
            assert.match(put.json.detail, /more than 3 removals from this group within 60 minutes/)
            assert.equal(put.headers['Retry-After'] ?? put.headers['retry-after'], '300')
            assert.deepEqual(desk.rows('sys_user_group', { sys_id: team })[0], group)
            assert.deepEqual(desk.members(team).sort(), members)
            const [brake] = desk.rows(BRAKES)
            assert.deepEqual([brake!.kind, brake!.group, brake!.counted, brake!.held], ['removals', team, '2', '2'])
            const other = desk.group('Other', people)
            assert.equal(desk.removeMembers(other, people.slice(0, 3)).status, 200)
        })

        it('are let through when approved, as far as they were held: one request after the other', () => {
            assert.equal(remove(...people.slice(0, 4)), 429)
            assert.equal(remove(people[4]!, people[5]!, people[6]!, people[7]!), 429)
            assert.equal(desk.rows(ENTRIES).length, 1)
            assert.equal(desk.brake().held, '8')
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(remove(...people.slice(0, 4)), 200)
            assert.deepEqual(desk.states(), { approved: 1 })
            assert.equal(remove(people[4]!, people[5]!, people[6]!, people[7]!), 200)
            assert.deepEqual(desk.states(), { let_through: 1 })
            assert.deepEqual(desk.members(team).sort(), people.slice(8).sort())
        })

        it('of somebody who was not held are new, approved or not', () => {
            assert.equal(remove(...people.slice(0, 4)), 429)
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(remove(...people.slice(0, 5)), 429)
            assert.equal(desk.members(team).length, 10)
            assert.equal(desk.rows(BRAKES).length, 2)
            assert.deepEqual(desk.states(), { held: 1 })
        })

        it('of a part of those that were approved pass', () => {
            assert.equal(remove(...people.slice(0, 4)), 429)
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(remove(people[1]!), 200)
            assert.deepEqual(desk.rows(ENTRIES, { state: 'approved' })[0]!.amount, '3')
        })

        it('are refused with 403, others of the group are not', () => {
            assert.equal(remove(...people.slice(0, 4)), 429)
            assert.equal(desk.decide(desk.brake(), 'refuse'), 200)
            assert.equal(remove(...people.slice(0, 4)), 403)
            assert.equal(remove(people[9]!), 200)
        })

        it('count nothing where the platform keeps the member', () => {
            const script = "gs.addErrorMessage('stays'); current.setAbortAction(true)"
            const rule = { name: 'Keep', table: 'sys_user_grmember', when: 'before', script } as const
            desk.platform.addRule({ ...rule, operations: ['delete'] })
            assert.equal(remove(people[0]!), 403)
            assert.deepEqual(desk.states(), { withdrawn: 1 })
        })

        it('are limited by the share of the members, never below the least', () => {
            desk.limit('removals', 0)
            desk.limit('removals_percent', 50)
            desk.limit('removals_at_least', 3)
            assert.equal(remove(...people.slice(0, 5)), 200)
            const answer = desk.removeMembers(team, [people[5]!])
            assert.equal(answer.status, 429)
            assert.match(answer.json.detail, /more than 5 removals from this group \(50% of 10\) within/)
            const small = desk.group('Small', people.slice(0, 3))
            assert.equal(desk.removeMembers(small, people.slice(0, 3)).status, 200)
        })

        it('are no matter for who only adds', () => {
            const added = desk.scim('PATCH', `/Groups/${team}`, {
                Operations: [{ op: 'add', path: 'members', value: desk.people(9).map((id) => ({ value: id })) }],
            })
            assert.equal(added.status, 200)
            assert.deepEqual(desk.states(), {})
        })
    })

    describe('retirements', () => {
        let groups: string[]

        beforeEach(async () => {
            desk = await openBrakeDesk({ retirements: 2, removals: 1 })
            const people = desk.people(3)
            groups = Array.from({ length: 5 }, (_, index) => desk.group(`Group ${index}`, people))
        })

        const retire = (id: string) => desk.scim('DELETE', `/Groups/${id}`)

        it('are held with their members, which do not count as removals', () => {
            assert.deepEqual([retire(groups[0]!).status, retire(groups[1]!).status], [204, 204])
            const held = retire(groups[2]!)
            assert.equal(held.status, 429)
            assert.match(held.json.detail, /more than 2 retirements of groups within 60 minutes/)
            assert.equal(desk.members(groups[2]!).length, 3)
            assert.equal(desk.rows('sys_user_group', { sys_id: groups[2]! })[0]!.active, '1')
            assert.deepEqual(desk.states(), { counted: 2, held: 1 })
            assert.deepEqual([desk.brake().kind, desk.brake().group], ['retirements', null])
            assert.equal(desk.rows('x_scim_okta_log', { status: '429' })[0]!.action, 'held')
            assert.equal(desk.decide(desk.brake(), 'approve'), 200)
            assert.equal(retire(groups[2]!).status, 204)
            assert.equal(retire(groups[3]!).status, 429)
        })

        it('are limited by the share of the groups that Okta manages', () => {
            desk.limit('retirements', 0)
            desk.limit('retirements_percent', 40)
            desk.limit('retirements_at_least', 1)
            assert.deepEqual([retire(groups[0]!).status, retire(groups[1]!).status], [204, 204])
            const held = retire(groups[2]!)
            assert.equal(held.status, 429)
            assert.match(held.json.detail, /more than 2 retirements of groups \(40% of 5\) within/)
        })
    })
})
