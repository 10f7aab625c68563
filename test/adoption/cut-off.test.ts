/** Cuts the events of an adoption off at each of their writes, gives the action again, and compares the end states. */
import assert from 'node:assert/strict'
import { openDesk, type Desk } from './desk.ts'

const NAMES = ['ann', 'bob', 'carol']
/** More rows than the chunks of this test have, and two rows for one person in different chunks. */
const LIST = [
    'id,login',
    '00u1,ann',
    '00u2,bob',
    ...[3, 4, 5, 6, 7, 8, 9, 10].map((row) => `00u${row},nobody${row}`),
    '00u11,carol',
    '00u12,ann',
].join('\n')
const SINGLE = ['id,login', '00u1,ann', '00u2,bob', '00u3,carol'].join('\n')

/** What stands before the action whose event is cut off, and that action. */
const SWEEPS: [string, string, (desk: Desk, adoption: string) => void][] = [
    ['propose', LIST, () => undefined],
    ['link', SINGLE, (desk, adoption) => approved(desk, adoption)],
    [
        'undo',
        SINGLE,
        (desk, adoption) => {
            approved(desk, adoption)
            desk.give(adoption, 'link')
        },
    ],
]

function approved(desk: Desk, adoption: string): void {
    desk.give(adoption, 'propose')
    for (const line of [2, 3, 4]) assert.ok(desk.decide(adoption, line, 'approved'))
}

/** Everything that the sweep compares, without what differs from run to run. */
function endState(desk: Desk, adoption: string, people: string[]) {
    const { state, done_to_line, row_count, linked, failed, undone, conflicts } = desk.adoption(adoption)
    return {
        adoption: { state, done_to_line, row_count, linked, failed, undone, conflicts },
        proposals: desk
            .proposals(adoption)
            .map((each) => [each.line, each.state, each.confidence, each.error, people.indexOf(each.user ?? '')]),
        columns: people.map((user) => desk.user(user).x_scim_okta_user_id),
        links: NAMES.map((_, index) => {
            const link = desk.link(`00u${index + 1}`)
            return link && [link.user === people[index], link.state, link.origin]
        }),
    }
}

function play(mode: 'strict' | 'nasty', [action, list, before]: (typeof SWEEPS)[number], cutAt: number) {
    const desk = openDesk(mode)
    try {
        desk.setProperty('x_scim_okta.adoption.chunk_size', '10')
        const people = NAMES.map((user_name) => desk.person({ user_name }))
        const adoption = desk.adopt(list)
        before(desk, adoption)
        assert.ok(desk.order(adoption, action))
        if (cutAt > 0) desk.platform.cancelAtWrite(cutAt)
        desk.platform.deliverEvents()
        const stopped = desk.platform.log.some(({ message }) => message.includes('Transaction cancelled'))
        const middle = desk.adoption(adoption).state ?? ''
        if (['proposing', 'linking', 'undoing'].includes(middle)) desk.give(adoption, action)
        return { stopped, state: endState(desk, adoption, people) }
    } finally {
        desk.close()
    }
}

describe('adoption: cut off', function () {
    this.timeout(240_000)
    for (const mode of ['strict', 'nasty'] as const) {
        for (const sweep of SWEEPS) {
            it(`${sweep[0]}, ${mode}: after a cut at any write the action given again ends in the same state`, () => {
                const undisturbed = play(mode, sweep, 0)
                assert.equal(undisturbed.stopped, false)
                let write = 1
                for (; write < 60; write++) {
                    const disturbed = play(mode, sweep, write)
                    assert.deepEqual(disturbed.state, undisturbed.state, `after a cut at write ${write}`)
                    if (!disturbed.stopped) break
                }
                assert.ok(write > 4 && write < 60, `the event was cut off at ${write - 1} writes`)
            })
        }
    }
})
