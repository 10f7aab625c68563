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
