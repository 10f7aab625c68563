/**
 * Conditions on the record that a request is about, as the platform's condition builder writes them
 * (`employee_type=contractor^ORemployee_type=intern^active=true`). They are read and evaluated here, so that a dry run,
 * a new record and the platform's own queries agree, and no condition costs a query.
 */

export type ConditionTest =
    '=' | '!=' | 'IN' | 'NOT IN' | 'STARTSWITH' | 'ENDSWITH' | 'LIKE' | 'NOT LIKE' | 'ISEMPTY' | 'ISNOTEMPTY'

export interface FieldTest {
    readonly field: string
    readonly test: ConditionTest
    /** For IN and NOT IN separated by commas; `''` for ISEMPTY and ISNOTEMPTY. */
    readonly value: string
}

/** Every group must hold, of each group one test. */
export interface TargetCondition {
    readonly groups: readonly (readonly FieldTest[])[]
}
