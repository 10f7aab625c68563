/** Handover rules: which records of a leaver are open work, and who gets them. */

/**
 * What is done with a record. Reassign writes another person into the assignee field. Delegate makes a delegation from the
 * leaver to another person. End ends a delegation that the leaver holds. Leave group removes a membership that came from
 * Okta. Report writes nothing.
 */
export type HandoverAction = 'reassign' | 'delegate' | 'end' | 'leave_group' | 'report'

/** Where a recipient is looked for; the next step is taken where one finds nobody. */
export type Step = 'manager' | 'managers_manager' | 'group_manager' | 'queue' | 'user' | 'group'

/** An active row of x_scim_okta_handover_rule. */
export interface HandoverRule {
    readonly sysId: string
    readonly name: string
    readonly table: string
    /** As the platform's condition builder writes it, of tests that authority/condition.ts reads; `''` for all records. */
    readonly openCondition: string
    /** The field that names the leaver. */
    readonly assigneeField: string
    readonly action: HandoverAction
    /** In order; without any, records are left alone and reported. */
    readonly steps: readonly Step[]
    /** How many managers above the leaver's own are tried. */
    readonly managerDepth: number
    /** sys_id for the step `user`; `''` for none. */
    readonly user: string
    /** sys_id for the step `group`; `''` for none. */
    readonly group: string
    /** The field that names the assignment group; `''` where records have none. */
    readonly groupField: string
    /** Pass over people who are not in the record's assignment group. */
    readonly membersOnly: boolean
    /** Journal field for the comment; `''` for no comment. */
    readonly commentField: string
    readonly comment: string
    /** So many records of one leaver are handed over; the others are reported. */
    readonly mostRecords: number
}
