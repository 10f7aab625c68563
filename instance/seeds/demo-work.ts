/** Open work of the demo company: incidents, changes with their approvals, problems, requests …, each assigned to a group member. */
import type { Row } from '../platform.ts'
import type { DemoGroup } from './demo-groups.ts'
import type { Random } from './random.ts'
import type { SeedWriter } from './seed-writer.ts'

const APPROVALS_PER_CHANGE = 2

interface WorkKind {
    table: string
    prefix: string
    count: number
    subjects: readonly string[]
    /** Open states; of an ordinary task they are 1 and 2. */
    states?: readonly string[]
    values?: Row
}

const TASK_STATES = ['1', '2']

const KINDS: readonly WorkKind[] = [
    {
        table: 'incident',
        prefix: 'INC',
        count: 100,
        subjects: ['Scanner does not pair', 'Badge is refused', 'Label printer is offline', 'Cannot open the portal'],
        values: { category: 'hardware' },
    },
    {
        table: 'task',
        prefix: 'TASK',
        count: 35,
        subjects: ['Prepare desk for a joiner', 'Review supplier contract', 'Check fuel invoices'],
    },
    {
        table: 'change_request',
        prefix: 'CHG',
        count: 15,
        subjects: ['Replace core switch', 'Upgrade route planner', 'Move payroll interface'],
        values: { type: 'normal', approval: 'requested' },
    },
    {
        table: 'change_task',
        prefix: 'CTASK',
        count: 15,
        subjects: ['Book the outage window', 'Test the rollback', 'Tell the drivers'],
    },
    {
        table: 'problem',
        prefix: 'PRB',
        count: 10,
        subjects: ['Scanners lose their pairing', 'Labels print twice on Mondays'],
        states: ['101', '104'],
    },
    {
        table: 'problem_task',
        prefix: 'PTASK',
        count: 10,
        subjects: ['Collect scanner logs', 'Ask the vendor about firmware'],
        states: ['151', '154'],
    },
    { table: 'sc_request', prefix: 'REQ', count: 5, subjects: ['Equipment for a joiner'] },
    { table: 'sc_req_item', prefix: 'RITM', count: 10, subjects: ['Handheld scanner', 'Parking permit'] },
    {
        table: 'sc_task',
        prefix: 'SCTASK',
        count: 20,
        subjects: ['Order a scanner', 'Print a permit', 'Set up a locker'],
    },
]

function seedApprovals(writer: SeedWriter, random: Random, number: string, change: string, board: DemoGroup): void {
    const start = random.below(board.members.length)
    for (let index = 0; index < APPROVALS_PER_CHANGE; index += 1) {
        writer.insert('sysapproval_approver', `${number}.${index}`, {
            approver: board.members[(start + index) % board.members.length] ?? null,
            state: 'requested',
            sysapproval: change,
            document_id: change,
            source_table: 'change_request',
        })
    }
}

/** Stores 220 open items over all groups, and two requested approvals per change from members of `board`. */
export function seedDemoWork(writer: SeedWriter, random: Random, groups: readonly DemoGroup[], board: DemoGroup): void {
    for (const { table, prefix, count, subjects, states = TASK_STATES, values } of KINDS) {
        for (let index = 1; index <= count; index += 1) {
            const number = `${prefix}${String(index).padStart(7, '0')}`
            const group = random.pick(groups)
            const item = writer.insert(table, number, {
                number,
                short_description: random.pick(subjects),
                assignment_group: group.sysId,
                assigned_to: random.pick(group.members),
                opened_by: random.pick(random.pick(groups).members),
                active: '1',
                state: random.pick(states),
                priority: String(2 + random.below(3)),
                ...values,
            })
            if (table === 'change_request') seedApprovals(writer, random, number, item, board)
        }
    }
}
