/** 2,500 Okta users in chunks: what a row costs does not depend on how many there are. */
import assert from 'node:assert/strict'
import { deliverAll, openDesk, type Desk } from './desk.ts'

describe('adoption: a long list', function () {
    this.timeout(240_000)
    let desk: Desk

    before(() => {
        desk = openDesk('strict')
        desk.platform.store.transaction(() => {
            for (let n = 0; n < 2_500; n++) {
                desk.person({
                    user_name: `p${n}`,
                    email: `p${n}@x.example`,
                    employee_number: `E${n}`,
                    first_name: 'P',
                    last_name: `N${n}`,
                })
            }
            // A number and an address that say nothing about anybody.
            for (let n = 0; n < 1_000; n++) {
                desk.person({ user_name: `shared${n}`, email: 'front.desk@x.example', employee_number: '0' })
            }
        })
    })
    after(() => desk.close())

    /** A list of the people from `first` on; ids differ from list to list. */
    function list(name: string, first: number, count: number): string {
        const rows = Array.from({ length: count }, (_, index) => first + index)
        return [
            'id,login,email,employeeNumber,firstName,lastName',
            ...rows.map((n) => `00u${name}${n},p${n}@okta.example,p${n}@x.example,E${n},P,N${n}`),
        ].join('\n')
    }

    /** Gives the action and answers the statements of its events. */
    function cost(adoption: string, action: string) {
        assert.ok(desk.order(adoption, action))
        const count = desk.platform.beginRequest()
        deliverAll(desk.platform)
        return count()
    }

    it('a chunk of 190 costs the reads of a chunk of 10, and one write per row', () => {
        const few = cost(desk.adopt(list('a', 0, 10)), 'propose')
        const many = cost(desk.adopt(list('b', 0, 190)), 'propose')
        assert.ok(few.reads > 0 && few.reads <= 14, `${few.reads} reads`)
        assert.equal(many.reads, few.reads)
        assert.deepEqual([few.writes, many.writes], [11, 191])
    })

    it('a further match key costs one read per chunk', () => {
        const { store } = desk.platform
        const csv = (name: string) => `id,employeeNumber,home_phone\n00u${name},E1,W1\n`
        const without = cost(desk.adopt(csv('k1')), 'propose')
        const key = { scim_path: 'phoneNumbers', field: 'home_phone', immutable: '1', may: 'link', active: '1' }
        const sysId = store.insert('x_scim_okta_match_key', key)
        const { reads } = cost(desk.adopt(csv('k2')), 'propose')
        store.remove('x_scim_okta_match_key', sysId)
        assert.equal(reads, without.reads + 1)
    })

    it('values that a thousand people share cost no more, and propose nobody', () => {
        const adoption = desk.adopt('id,email,employeeNumber\n00ushared,front.desk@x.example,0\n')
        const { reads } = cost(adoption, 'propose')
        assert.ok(reads <= 14, `${reads} reads`)
        const [proposal] = desk.proposals(adoption)
        assert.equal(proposal!.state, 'no_match')
        assert.match(
            proposal!.reason ?? '',
            /employee number is on 1000 records\. The e-mail address is on 1000 records/,
        )
    })

    it('links 2,500 and takes them back, each row and each chunk at the same cost', () => {
        const ACTIONS = ['propose', 'approve_high', 'link', 'undo']
        const run = (name: string, count: number) => {
            const adoption = desk.adopt(list(name, 0, count))
            const costs = ACTIONS.map((action) => {
                const spent = cost(adoption, action)
                const done = { propose: 'proposed_high', approve_high: 'approved', link: 'linked', undo: 'undone' }[
                    action
                ]
                assert.equal(desk.adoption(adoption)[done!], String(count), action)
                return spent
            })
            assert.equal(desk.platform.store.count('x_scim_okta_identity'), 0)
            return costs
        }
        const [ten, more, all] = [run('c', 10), run('d', 110), run('e', 2_500)]
        for (const [index, action] of ACTIONS.entries()) {
            for (const kind of ['reads', 'writes'] as const) {
                const perRow = (more[index]![kind] - ten[index]![kind]) / 100
                const perChunk = ten[index]![kind] - 10 * perRow
                // 13 chunks, of which 12 queue the next one: that reads the adoption and writes the event.
                assert.equal(all[index]![kind], 2_500 * perRow + 13 * perChunk + 12, `${action}: ${kind}`)
                assert.ok(perRow <= (kind === 'reads' ? 12 : 3), `${action}: ${perRow} ${kind} per row`)
            }
        }
    })
})
