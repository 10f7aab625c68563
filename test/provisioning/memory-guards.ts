/** Guards and the roles of groups in memory. */
import type { GuardKind, Guards } from '../../src/server/provisioning/guards/guard.ts'
import type { FieldValues } from '../../src/server/provisioning/records.ts'

interface MemoryGuard {
    number: string
    kind: GuardKind
    subject: string
    active: boolean
    expiresAt: string
}

export interface MemoryGuards {
    readonly guards: MemoryGuard[]
    privileged: string[]
    /** Roles by the sys_id of the group that grants them; a role's sys_id is `role-` and its name. */
    readonly groupRoles: Record<string, string[]>
    /** Names of roles within a role, by its name. */
    readonly roleContains: Record<string, string[]>
    /** Questions to the store, in order. */
    readonly guardReads: string[]
}

export function noGuards(): MemoryGuards {
    return { guards: [], privileged: ['admin', 'security_admin'], groupRoles: {}, roleContains: {}, guardReads: [] }
}

/** Stores a guard and answers its number. */
export function guard(state: MemoryGuards, kind: GuardKind, subject: string, said: Partial<MemoryGuard> = {}): string {
    const number = `GRD${state.guards.length + 1}`
    state.guards.push({ number, kind, subject, active: true, expiresAt: '', ...said })
    return number
}

const idOf = (name: string) => `role-${name}`
const nameOf = (id: string) => id.slice('role-'.length)

export function memoryGuards(state: MemoryGuards): Guards {
    const read = (what: string) => void state.guardReads.push(what)
    return {
        of: (users, groups, now) => {
            read(`guards ${users.length + groups.length}`)
            return state.guards
                .filter(({ active, expiresAt }) => active && (expiresAt === '' || expiresAt > now))
                .filter(({ kind, subject }) => (kind.endsWith('_user') ? users : groups).includes(subject))
                .map(({ number, kind, subject }) => ({ sysId: number, number, kind, subject }))
        },
        privilegedRoles: () => state.privileged,
        rolesOfGroups: (groups) => {
            read('roles of groups')
            return groups.flatMap((group) => state.groupRoles[group] ?? []).map(idOf)
        },
        rolesNamed: (names): FieldValues => {
            read('roles named')
            return Object.fromEntries(names.map((name) => [idOf(name), name]))
        },
        rolesWithin: (roles) => {
            read('roles within')
            return roles.flatMap((role) => state.roleContains[nameOf(role)] ?? []).map(idOf)
        },
    }
}
