/** A rule and people as tests need them. */
import type { Candidate } from '../../../src/server/provisioning/handover/people.ts'
import type { HandoverRule } from '../../../src/server/provisioning/handover/rule.ts'

export const LEAVER = 'leaver'

export function rule(changes: Partial<HandoverRule> = {}): HandoverRule {
    return {
        sysId: 'rule1',
        name: 'Tasks',
        table: 'task',
        openCondition: 'active=true',
        assigneeField: 'assigned_to',
        action: 'reassign',
        steps: ['manager'],
        managerDepth: 3,
        user: '',
        group: '',
        groupField: 'assignment_group',
        membersOnly: false,
        commentField: '',
        comment: '',
        mostRecords: 1000,
        ...changes,
    }
}

export function person(sysId: string, changes: Partial<Candidate> = {}): Candidate {
    const nothing = { technical: '', leaving: '', protectedBy: '' }
    return { sysId, name: sysId.toUpperCase(), manager: '', active: true, ...nothing, ...changes }
}
