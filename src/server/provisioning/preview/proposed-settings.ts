/** Settings as an administrator proposes them: the rows there are, with some changed, added or left out. */

import { scimError } from '../../scim/error.ts'
import { isObject } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { CLASSES, type Setting, type SettingKind, type Settings } from '../authority/configuration.ts'

const KINDS = Object.keys(CLASSES) as readonly SettingKind[]
const MEMBERS = ['table', 'sys_id', 'values', 'delete']

/** Most rows that one preview may propose. */
const MOST_PROPOSED = 200

/** The columns of x_scim_okta_setting, with what the platform puts into those that a new row leaves out. */
const NEW_ROW: Readonly<Record<string, string>> = {
    name: '',
    active: 'true',
    order: '100',
    reason: '',
    target_table: 'sys_user',
    field: '',
    owner: '',
    mode: 'own',
    when_absent: 'keep',
    when_empty: 'clear',
    condition: '',
    scim_path: '',
    attribute_type: 'string',
    transform: 'none',
    takes: 'none',
    length_policy: 'reject',
    shipped_length: '40',
    resolver: '',
    search_fields: '',
    shown_field: 'name',
    on_miss: 'leave',
    otherwise: '',
}

/**
 * The rows as they would be: a proposal with the sys_id of a row changes it, or leaves it out with `delete`; one with
 * another sys_id, or with none, is a new row, whose sys_id others of the proposal may refer to. Throws 400 `invalidValue`
 * that says which proposal is wrong, and how. An inactive row is not among `rows`: all its values have to be given.
 */
export function proposedRows(
    rows: readonly Setting[],
    proposals: readonly JsonValue[],
    newSysId: () => string,
): Setting[] {
    if (proposals.length > MOST_PROPOSED) throw invalid(`settings may have at most ${MOST_PROPOSED} rows`)
    const proposed = new Map<string, Setting>(rows.map((row) => [row.sysId, row]))
    proposals.forEach((proposal, index) => {
        const where = `settings[${index}]`
        if (!isObject(proposal)) throw invalid(`${where} must be an object`)
        const unknown = Object.keys(proposal).find((name) => MEMBERS.indexOf(name) < 0)
        if (unknown !== undefined) {
            throw invalid(`${where}: ${quoted(unknown)} is unknown; there are ${MEMBERS.join(', ')}`)
        }
        apply(proposed, proposal, where, newSysId)
    })
    return [...proposed.values()].sort(inOrder)
}

/** As they are read: by their order, then by sys_id. */
function inOrder(left: Setting, right: Setting): number {
    const difference = (Number(left.fields.order) || 0) - (Number(right.fields.order) || 0)
    return difference || (left.sysId < right.sysId ? -1 : 1)
}

function apply(
    proposed: Map<string, Setting>,
    { table, sys_id: given = '', values, delete: gone = false }: JsonObject,
    where: string,
    newSysId: () => string,
): void {
    const kind = KINDS.find((each) => CLASSES[each] === table)
    if (!kind) throw invalid(`${where}: table must be one of ${KINDS.map((each) => CLASSES[each]).join(', ')}`)
    if (typeof given !== 'string' || !/^(?:[0-9a-f]{32})?$/.test(given)) {
        throw invalid(`${where}: sys_id must be 32 hexadecimal digits`)
    }
    if (typeof gone !== 'boolean') throw invalid(`${where}: delete must be true or false`)
    const known = proposed.get(given)
    if (known && known.kind !== kind) throw invalid(`${where}: ${given} is a row of ${CLASSES[known.kind]}`)
    if (gone) {
        if (!known) throw invalid(`${where}: there is no row ${quoted(given)} to be deleted`)
        if (values !== undefined) throw invalid(`${where}: values cannot be given with delete`)
        proposed.delete(given)
        return
    }
    const fields = { ...(known ? known.fields : NEW_ROW), ...texts(values, where) }
    const sysId = given === '' ? newSysId() : given
    proposed.set(sysId, { kind, sysId, fields })
}

/** The values as the database holds them. */
function texts(values: JsonValue | undefined, where: string): Record<string, string> {
    if (!isObject(values)) throw invalid(`${where}: values must be an object of columns`)
    const fields: Record<string, string> = {}
    for (const column of Object.keys(values)) {
        const value = values[column]!
        if (!Object.prototype.hasOwnProperty.call(NEW_ROW, column)) {
            throw invalid(`${where}: there is no column ${quoted(column)}`)
        }
        if (typeof value === 'object' && value !== null) throw invalid(`${where}: ${column} must be a text`)
        fields[column] = value === null ? '' : String(value)
    }
    return fields
}

/** Throws 400 `invalidValue` with the text of the first fault that the settings as they are do not have. */
export function refuseNewFaults(current: Settings, proposed: Settings): void {
    const isOld = ({ sysId, text }: { sysId: string; text: string }) =>
        current.faults.some((fault) => fault.sysId === sysId && fault.text === text)
    const fault = proposed.faults.find((each) => !isOld(each))
    if (fault) throw invalid(`${CLASSES[fault.kind]} ${quoted(fault.name || fault.sysId)}: ${fault.text}`)
}

function quoted(text: string): string {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)
}

function invalid(detail: string) {
    return scimError(400, detail, 'invalidValue')
}
