/** Guards: records of administrators that keep SCIM from people and groups. */

/**
 * Protected users and groups: SCIM changes nothing about them. Terminated users: SCIM does not bring them back. Allowed
 * groups: SCIM may add members although the group grants a privileged role.
 */
export type GuardKind = 'protected_user' | 'protected_group' | 'terminated_user' | 'allowed_group'

/** A row of x_scim_okta_guard that is active and has not expired. */
export interface Guard {
    readonly sysId: string
    /** What refusals call it. */
    readonly number: string
    readonly kind: GuardKind
    /** sys_id of the user or group. */
    readonly subject: string
}

/** The guards, and what groups grant. Roles go by sys_id. */
export interface Guards {
    /**
     * The guards of these users and groups that count at the time `now`, UTC `yyyy-MM-dd HH:mm:ss`; one query per 1,000 of
     * them. Throws when they cannot be read.
     */
    of(users: readonly string[], groups: readonly string[], now: string): Guard[]
    /** Names of the roles that SCIM gives nobody, as administrators set them. */
    privilegedRoles(): readonly string[]
    /** The roles that these groups grant by themselves, without those of their parents; one query. */
    rolesOfGroups(groups: readonly string[]): string[]
    /** Roles by sys_id with their names, of those that have one of these names; one query. */
    rolesNamed(names: readonly string[]): Record<string, string>
    /** The roles that these roles contain directly; one query. */
    rolesWithin(roles: readonly string[]): string[]
}

/** The guard that keeps SCIM from the person, protected or terminated; one query. */
export function guardOfUser(context: Asking, user: string): Guard | undefined {
    return context.guards.of([user], [], context.now()).find((guard) => guard.subject === user)
}

interface Asking {
    readonly guards: Guards
    now(): string
}

/** Has it that kind and that subject? */
export function isGuardOf(guard: Guard, kind: GuardKind, subject: string): boolean {
    return guard.kind === kind && guard.subject === subject
}
