/** The records of leavers: what rules find, and what is written to them. */

import { digest } from '../../scim/version.ts'
import type { FieldValues, Refused } from '../records.ts'
import type { HandoverRule } from './rule.ts'

const SEEDS = [0xd1310ba6, 0x98dfb5ac, 0x2ffd72db, 0xd01adfb7]

/** A record that a rule finds. */
export interface WorkRecord {
    readonly sysId: string
    /** Its own table: the rule's, or one that extends it. */
    readonly table: string
    /** Its number or name; `''` where it has none. */
    readonly name: string
    /** Who the assignee field names. */
    readonly assignee: string
    /** sys_id of its assignment group; `''` for none, and where the rule names no group field. */
    readonly group: string
    /** When a delegation ends; `''` for never, and for other records. */
    readonly ends: string
    /** User name of who made it. */
    readonly createdBy: string
}

/** A write that only happens to a record that still is as it was looked at. */
export interface RecordChange {
    /** Fields and values that it must have. */
    readonly assumes: FieldValues
    readonly values: FieldValues
    /** Written in the same update, where the record has the journal field. */
    readonly comment?: { readonly field: string; readonly text: string }
}

/** Written also when the values were there already; gone: there is no such record; changed: it is not as assumed. */
export type Written = 'written' | 'gone' | 'changed' | Refused

/** The sys_id of the delegation of a plan to this recipient, so that repeating makes no second one. */
export function delegationId(plan: string, recipient: string): string {
    return digest(`${plan} ${recipient}`, SEEDS)
}

/** A delegation that is made, under this sys_id. */
export interface NewDelegation {
    readonly sysId: string
    readonly leaver: string
    readonly recipient: string
    readonly starts: string
    readonly ends: string
}

export interface Work {
    /**
     * Open records of the rule that name the leaver, behind the sys_id `after`, in the order of their sys_ids. Throws when
     * the table or one of the fields does not exist.
     */
    page(table: string, rule: HandoverRule, leaver: string, after: string, limit: number): readonly WorkRecord[]
    /** Is the record open in the sense of the rule, whoever it names? */
    isOpen(table: string, rule: HandoverRule, sysId: string): boolean
    /** These fields as they are now, `''` for those that are empty; undefined when there is no such record. */
    read(table: string, sysId: string, fields: readonly string[]): FieldValues | undefined
    /**
     * Writes to the record in its own table and reads it back. `base` is the table in which it was found. Never throws:
     * what the platform throws is a refusal.
     */
    write(table: string, base: string, sysId: string, change: RecordChange): Written
    /** Makes the delegation, for approvals only, unless it is there. */
    delegate(delegation: NewDelegation): Written
    /** Ends a delegation that was made here, unless somebody changed it; one that has ended already counts as written. */
    endDelegation(sysId: string, now: string): Written
    /** Deletes a membership that is still of this person in this group. */
    leaveGroup(membership: string, user: string, group: string): Written
    /** Makes the person a member, unless they are one. */
    joinGroup(user: string, group: string): Written
}
