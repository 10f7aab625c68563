/** Which SCIM attribute of a group lives in which column of sys_user_group, and what becomes of it. */

import { scimError } from '../scim/error.ts'
import { SERVICENOW_GROUP_URN } from '../scim/schema/urns.ts'
import { judge, type JudgedRecord } from './authority/judge.ts'
import type { Verdict } from './authority/verdict.ts'
import { fieldOf, GROUP_EXTERNAL_ID, type FieldValues, type GroupRecord } from './records.ts'
import type { Statement } from './statement.ts'
import type { Context } from './stores.ts'

export interface GroupField {
    readonly field: string
    readonly path: string
    /** Where it stands: the extension, absent for core attributes, and the attribute. */
    readonly urn?: string
    readonly attribute: string
    /** Characters the platform ships the column with; counts where the instance does not tell. */
    readonly shippedLength: number
}

function groupField(field: string, attribute: string, shippedLength: number, urn?: string): GroupField {
    const path = urn === undefined ? attribute : `${urn}:${attribute}`
    return { field, path, attribute, shippedLength, ...(urn === undefined ? {} : { urn }) }
}

export const GROUP_FIELDS: readonly GroupField[] = [
    groupField('name', 'displayName', 80),
    groupField(GROUP_EXTERNAL_ID, 'externalId', 100),
    groupField('description', 'description', 1000, SERVICENOW_GROUP_URN),
    groupField('email', 'email', 100, SERVICENOW_GROUP_URN),
]

export interface JudgedGroup {
    /** New values of columns, where they differ. */
    readonly changes: FieldValues
    readonly verdicts: Verdict[]
}

/**
 * Judges what a statement says of a group's own attributes; `group` is undefined when there is none yet, and its name is
 * then written whosever it is. Throws 400 `invalidValue` for text that would be written and cannot be.
 */
export function judgeGroup(context: Context, statement: Statement, group: GroupRecord | undefined): JudgedGroup {
    const judged: JudgedGroup = { changes: {}, verdicts: [] }
    const { name: ofName, ...others } = context.settings.authorities.sys_user_group
    const record: JudgedRecord = {
        fields: group ? group.fields : {},
        isNew: group === undefined,
        authorities: group && ofName ? { ...others, name: ofName } : others,
    }
    for (const { field, path, shippedLength } of GROUP_FIELDS) {
        const before = group ? fieldOf(group, field) : ''
        const leaf = statement.leaves.find((each) => each.path === path)
        const clears = !leaf && statement.whole && before !== '' && record.authorities[field]?.whenAbsent === 'clear'
        if (!leaf && !clears) continue
        const after = leaf && leaf.value !== null ? String(leaf.value) : ''
        const length = { limit: context.groups.maxLength(field) || shippedLength, policy: 'reject' } as const
        const absent = clears ? ({ absent: true } as const) : {}
        const { verdict, value } = judge({ path, field, before, after, length, ...absent }, record)
        judged.verdicts.push(verdict)
        if (value !== undefined) judged.changes[field] = value
    }
    const name = judged.changes.name ?? (group ? undefined : '')
    if (name !== undefined && name.trim() === '') throw scimError(400, 'displayName must not be empty', 'invalidValue')
    return judged
}
