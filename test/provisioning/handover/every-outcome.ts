/** A handover with a record for every outcome. */
import { LEAVER, person, rule } from './handover-samples.ts'
import { MemoryHandover } from './memory-handover.ts'

/** Rules for every action, and records for every kind of outcome. */
export function everything(): MemoryHandover {
    const bench = new MemoryHandover()
    bench.settings.rows = 4
    bench.persons.set('gm', person('gm'))
    bench.groups.set('net', { sysId: 'net', name: 'Network', active: true, manager: 'gm' })
    bench.groups.set('old', { sysId: 'old', name: 'Old', active: false, manager: '' })
    bench.members.add('boss net')
    bench.rules = [
        rule({ sysId: 'r1', groupField: 'assignment_group', membersOnly: true, steps: ['manager', 'queue'] }),
        rule({
            sysId: 'r2',
            table: 'sysapproval_approver',
            assigneeField: 'approver',
            action: 'delegate',
            groupField: '',
        }),
        rule({
            sysId: 'r3',
            table: 'sys_user_delegate',
            assigneeField: 'delegate',
            action: 'end',
            steps: [],
            groupField: '',
        }),
        rule({ sysId: 'r4', table: 'sys_user_grmember', assigneeField: 'user', action: 'leave_group', groupField: '' }),
        rule({ sysId: 'r5', table: 'problem', action: 'report', steps: [] }),
    ]
    for (let each = 0; each < 5; each++) bench.add(`t${each}`, { assignment_group: 'net' })
    bench.add('t5', { table: 'incident', assignment_group: 'old' })
    bench.add('t6', { assignment_group: 'old' })
    bench.add('t7', { assignment_group: '' })
    bench.add('t8', { assignment_group: 'net' })
    bench.add('other', { assigned_to: 'somebody' })
    bench.add('closed', { open: 'false' })
    bench.refusals.set('t2', { words: 'aborted by Business Rule', times: 1 })
    bench.refusals.set('t3', { words: 'aborted by Business Rule', times: 99 })
    for (const each of ['a1', 'a2']) bench.add(each, { table: 'sysapproval_approver', approver: LEAVER })
    bench.add('d1', { table: 'sys_user_delegate', delegate: LEAVER, ends: '2027-01-01 00:00:00' })
    bench.add('m1', { table: 'sys_user_grmember', user: LEAVER, group: 'net', createdBy: 'okta' })
    bench.add('m2', { table: 'sys_user_grmember', user: LEAVER, group: 'old', createdBy: 'admin' })
    bench.add('p1', { table: 'problem' })
    return bench
}
