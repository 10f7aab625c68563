/** Groups of the demo company: one per department, and a few that work across them. */
import { baseRoleId } from './base-roles.ts'
import { DEMO_DEPARTMENTS } from './demo-organisation.ts'
import type { DemoPerson } from './demo-people.ts'
import type { Random } from './random.ts'
import { seedId, type SeedWriter } from './seed-writer.ts'

const CROSS_GROUPS: readonly { name: string; size: number; role?: string }[] = [
    { name: 'Network Operations', size: 8, role: 'itil' },
    { name: 'Change Advisory Board', size: 9, role: 'approver_user' },
    { name: 'Incident Response', size: 6, role: 'itil' },
    { name: 'Works Council', size: 7 },
]

/** A group and the active members it has, by sys_id. */
export interface DemoGroup {
    sysId: string
    members: readonly string[]
}

/** Stores the groups and their members, who are active people of the department or of all departments. */
export function seedDemoGroups(writer: SeedWriter, random: Random, people: readonly DemoPerson[]): DemoGroup[] {
    const active = people.filter((person) => person.active)
    const seedGroup = (name: string, members: readonly DemoPerson[], role?: string): DemoGroup => {
        const manager = members[0]?.sysId ?? null
        const group = writer.insert('sys_user_group', name, { name, active: '1', manager })
        if (role) writer.insert('sys_group_has_role', `${name}.${role}`, { group, role: baseRoleId(role) })
        for (const { login, sysId } of members) {
            writer.insert('sys_user_grmember', `${name}.${login}`, { group, user: sysId })
        }
        return { sysId: seedId('sys_user_group', name), members: members.map(({ sysId }) => sysId) }
    }
    const departments = DEMO_DEPARTMENTS.map(({ name }) =>
        seedGroup(
            `${name} Team`,
            active.filter((person) => person.department === name),
        ),
    )
    const across = CROSS_GROUPS.map(({ name, size, role }) => {
        const start = random.below(active.length)
        const members = Array.from({ length: size }, (_, step) => active[(start + step * 11) % active.length])
        return seedGroup(
            name,
            members.filter((person) => person !== undefined),
            role,
        )
    })
    return [...departments, ...across]
}
