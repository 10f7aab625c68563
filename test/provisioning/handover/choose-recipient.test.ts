import assert from 'node:assert/strict'
import { chooseRecipient } from '../../../src/server/provisioning/handover/choose-recipient.ts'
import type { Candidate, People, WorkGroup } from '../../../src/server/provisioning/handover/people.ts'
import type { HandoverRule, Step } from '../../../src/server/provisioning/handover/rule.ts'
import { LEAVER, person, rule } from './handover-samples.ts'

const leaver = { sysId: LEAVER, name: 'Lea', manager: 'm1' }

function choose(
    persons: Candidate[],
    changes: Partial<HandoverRule>,
    { group = '', groups = [], members = [] }: { group?: string; groups?: WorkGroup[]; members?: string[] } = {},
    who = leaver,
) {
    const people: People = {
        person: (sysId) => persons.find((each) => each.sysId === sysId),
        group: (sysId) => groups.find((each) => each.sysId === sysId),
        isMember: (user, of) => members.includes(`${user} ${of}`),
    }
    const { choice, passedOver } = chooseRecipient(people, rule(changes), who, group)
    return [choice && `${choice.step} ${choice.recipient}${choice.queue}`, passedOver]
}

const steps = (...all: Step[]) => ({ steps: all })
const network: WorkGroup = { sysId: 'g', name: 'Network', active: true, manager: 'gm' }

describe('handover: who gets a record', () => {
    it('takes the manager', () => {
        assert.deepEqual(choose([person('m1')], steps('manager')), ['manager m1', ''])
    })

    for (const [words, changes] of [
        ['M1 is inactive', { active: false }],
        ['M1 is a technical account', { technical: 'is a technical account' }],
        ['M1 is leaving (HND2)', { leaving: 'is leaving (HND2)' }],
        ['M1 is protected by GRD1', { protectedBy: 'GRD1' }],
    ] as const) {
        it(`passes over a manager who ${words.slice(3)}`, () => {
            assert.deepEqual(choose([person('m1', { ...changes, manager: 'm2' }), person('m2')], steps('manager')), [
                undefined,
                words,
            ])
        })
    }

    it('goes up the managers as far as the rule says, each said once', () => {
        const chain = [
            person('m1', { manager: 'm2', active: false }),
            person('m2', { manager: 'm3', active: false }),
            person('m3', { manager: 'm4', leaving: 'is leaving' }),
            person('m4'),
        ]
        const both = steps('manager', 'managers_manager')
        assert.deepEqual(choose(chain, both), ['managers_manager m4', 'M1 is inactive; M2 is inactive; M3 is leaving'])
        assert.deepEqual(choose(chain, { ...both, managerDepth: 2 }), [
            undefined,
            'M1 is inactive; M2 is inactive; M3 is leaving',
        ])
    })

    it('ends in a circle of managers, and where somebody is missing', () => {
        const circle = [person('m1', { manager: 'm2' }), person('m2', { manager: 'm1', active: false })]
        assert.deepEqual(choose(circle, { ...steps('managers_manager'), managerDepth: 10 }), [
            undefined,
            'M2 is inactive; the managers above go in a circle',
        ])
        const toLeaver = [person('m1', { manager: LEAVER })]
        assert.match(choose(toLeaver, steps('managers_manager'))[1]!, /circle/)
        assert.deepEqual(choose([], steps('manager', 'managers_manager')), [
            undefined,
            'user m1 does not exist; there is nobody further up',
        ])
        assert.deepEqual(choose([], steps('manager', 'managers_manager'), {}, { ...leaver, manager: '' }), [
            undefined,
            'the leaver has no manager',
        ])
    })

    it('never gives it back to the leaver', () => {
        const own = person(LEAVER)
        assert.match(choose([own], { ...steps('user'), user: LEAVER })[1]!, /the leaver again/)
    })

    it('asks for members of the assignment group, where the rule does', () => {
        const surroundings = { group: 'g', groups: [network], members: ['gm g'] }
        const persons = [person('m1'), person('gm')]
        const chosen = choose(persons, { ...steps('manager', 'group_manager'), membersOnly: true }, surroundings)
        assert.deepEqual(chosen, ['group_manager gm', 'M1 is not in group Network'])
        assert.deepEqual(choose(persons, { ...steps('manager'), membersOnly: true }), ['manager m1', ''])
    })

    it('goes to a queue only of an active group, and only where records have one', () => {
        assert.deepEqual(choose([], steps('queue'), { group: 'g', groups: [network] }), ['queue g', ''])
        const closed = { ...network, active: false }
        assert.deepEqual(choose([], steps('queue'), { group: 'g', groups: [closed] }), [
            undefined,
            'group Network is inactive',
        ])
        assert.deepEqual(choose([], steps('queue')), [undefined, 'the record has no assignment group'])
        assert.deepEqual(choose([], { ...steps('group'), group: 'g' }, { groups: [network] }), ['group g', ''])
        assert.match(choose([], { ...steps('group'), group: 'x' })[1]!, /group x does not exist/)
        const delegating = { ...steps('group'), group: 'g', action: 'delegate' as const }
        assert.match(choose([], delegating, { groups: [network] })[1]!, /no queue/)
    })

    it('says what a rule without a user or group lacks', () => {
        assert.deepEqual(choose([], steps('user', 'group')), [
            undefined,
            'the rule names no user; the rule names no group',
        ])
    })
})
