/** The people of a survey and what is asked about them. */

/** A row of sys_user as far as a survey looks at it. */
export interface Person {
    readonly sysId: string
    readonly userName: string
    readonly name: string
    readonly email: string
    readonly employeeNumber: string
    /** `yyyy-MM-dd`; `''` when unknown or not asked for. */
    readonly startDate: string
    readonly active: boolean
    /** An account that no person signs in with. */
    readonly technical: boolean
    readonly oktaUserId: string
    /** Values of the fields that hold other ids, by field. */
    readonly ids: Readonly<Record<string, string>>
}

/** What two records of one person have in common. */
export type Criterion = 'email' | 'employee_number' | 'name_start' | 'name'

/** What is looked for under a criterion: texts in the form that `alike.ts` gives them. */
export interface SoughtValue {
    /** Stands for the value; people with an equal key agree in it. */
    readonly key: string
    /** E-mail address, employee number or name. */
    readonly text: string
    /** For `name_start`. */
    readonly date: string
}

export interface People {
    /** Active people, technical ones included. */
    count(): number
    /** Active people after this sys_id, in the order of sys_ids. */
    page(after: string, limit: number): Person[]
    /**
     * People, active or not, who may have one of the values; the database compares loosely, so callers compare again.
     * Technical accounts and the caller are left out.
     */
    alike(criterion: Criterion, values: readonly SoughtValue[], limit: number): Person[]
    /** How many people `alike` would find for one value. */
    countAlike(criterion: Criterion, value: SoughtValue): number
    /** Those of the people who have a link to an Okta user, current or promised. */
    linkedAmong(sysIds: readonly string[]): string[]
    /** Does sys_user have this field, readable for the application? */
    hasField(field: string): boolean
}

/** A row of x_scim_okta_other_id: an id that another system of record gives to people. */
export interface OtherId {
    readonly sysId: string
    /** Whose id it is: LDAP, Workday, … */
    readonly source: string
    /** A field of sys_user. */
    readonly field: string
    /** What the value has to begin with; `''` for any value. */
    readonly startsWith: string
}

export interface SurveySettings {
    /** People per page. */
    readonly pageSize: number
    /** A value that more people than this have is a placeholder. */
    readonly sharedLimit: number
    /** The field of sys_user that holds the start date; `''` when it is not compared. */
    readonly startDateField: string
}
