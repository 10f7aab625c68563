/** The setup check: a list of checks, each of which proves one thing about the instance the application runs on. */

import type { Settings } from '../authority/configuration.ts'
import type { Identities, Matching, Users } from '../stores.ts'
import type { Instances, ThisInstance } from '../clone-guard.ts'

export type Result = 'pass' | 'warn' | 'fail'

/** What a check found, and what to do about it; `action` is `''` when there is nothing to do. */
export interface Finding {
    readonly result: Result
    readonly detail: string
    readonly action: string
}

export interface Check {
    readonly id: string
    readonly name: string
    /** Looks; whatever it throws is this check's failure. */
    run(context: SetupContext): Finding
}

/** Who asks for the check. */
export interface Caller {
    readonly sysId: string
    readonly userName: string
    readonly isAdmin: boolean
    /** True for admin as well: the platform answers so. */
    readonly isIntegration: boolean
    /** May this user sign in to forms and lists? Undefined when the instance does not tell. */
    readonly isInteractive: boolean | undefined
}

/** What a table shows to the application. */
export interface TableView {
    /** Columns that do not exist or cannot be seen. */
    readonly missing: readonly string[]
    /** Is there any row? */
    readonly hasRows: boolean
}

/** What the checks look at. */
export interface SetupContext {
    readonly users: Users
    readonly identities: Identities
    readonly matching: Pick<Matching, 'keys'>
    readonly settings: Settings
    readonly instance: ThisInstance
    readonly instances: Instances
    readonly caller: Caller
    /** Tables of the platform, seen from the application's scope; `only` restricts to one sys_id. */
    view(table: string, columns: readonly string[], only?: string): TableView
    /** Does the dictionary call the column unique? Undefined when it cannot be read. */
    isUnique(table: string, column: string): boolean | undefined
    /** Tries to make an identity link with this Okta id, and takes it back; true when the platform let it in. */
    admitsLink(oktaUserId: string): boolean
    /** An Okta id that no link has. */
    freshOktaId(): string
}

export interface CheckReport extends Finding {
    readonly id: string
    readonly name: string
}

export interface SetupReport {
    readonly checks: readonly CheckReport[]
    readonly passed: number
    readonly warned: number
    readonly failed: number
}

/** Runs the checks one after the other; one that throws fails, and the others run all the same. */
export function runChecks(checks: readonly Check[], context: SetupContext): SetupReport {
    const reports = checks.map(({ id, name, run }): CheckReport => ({ id, name, ...attempt(() => run(context)) }))
    const count = (result: Result) => reports.filter((report) => report.result === result).length
    return { checks: reports, passed: count('pass'), warned: count('warn'), failed: count('fail') }
}

function attempt(run: () => Finding): Finding {
    try {
        return run()
    } catch (thrown) {
        const cause = thrown instanceof Error ? thrown.message : String(thrown)
        return fail(`The check could not be made: ${cause}`, 'Correct the cause and check again')
    }
}

/** Nothing to do. */
export function pass(detail: string): Finding {
    return { result: 'pass', detail, action: '' }
}

/** It works, or cannot be told, and somebody should look. */
export function warn(detail: string, action: string): Finding {
    return { result: 'warn', detail, action }
}

/** Provisioning goes wrong as things are. */
export function fail(detail: string, action: string): Finding {
    return { result: 'fail', detail, action }
}
