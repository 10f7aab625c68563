/** x_scim_okta_setting over GlideRecord, and what the instance's dictionary tells about columns. */

import { GlideRecord, gs } from '@servicenow/glide'
import { CLASSES, type Dictionary, type Setting, type SettingKind } from '../provisioning/authority/configuration.ts'
import { MOST_SETTINGS } from '../provisioning/authority/compile.ts'
import { openTable, readFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_setting'

/** The columns of a setting, besides those that every record has. */
export const SETTING_COLUMNS = [
    'name',
    'active',
    'order',
    'target_table',
    'field',
    'owner',
    'mode',
    'when_absent',
    'when_empty',
    'condition',
    'scim_path',
    'attribute_type',
    'transform',
    'takes',
    'length_policy',
    'shipped_length',
    'resolver',
    'search_fields',
    'shown_field',
    'on_miss',
    'otherwise',
] as const

/** The active settings, in their order, with one query: at most one more than can be used. */
export function readSettings(): Setting[] {
    const rows = openTable(TABLE, SETTING_COLUMNS)
    rows.addQuery('active', '=', 'true')
    rows.orderBy('order')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_SETTINGS + 1)
    rows.query()
    const settings: Setting[] = []
    while (rows.next()) {
        const setting = settingOf(rows)
        if (setting) settings.push(setting)
    }
    return settings
}

/** The setting that a record states; undefined for one of the base table itself, which says nothing. */
export function settingOf(row: GlideRecord): Setting | undefined {
    const kind = kindOf(String(row.getRecordClassName()))
    const fields = readFields(row, SETTING_COLUMNS, ['active'])
    return kind && { kind, sysId: String(row.getUniqueValue()), fields }
}

function kindOf(table: string): SettingKind | undefined {
    return (Object.keys(CLASSES) as SettingKind[]).find((kind) => CLASSES[kind] === table)
}

/** The instance's dictionary, asked through empty records: no query is made. */
export function glideDictionary(): Dictionary {
    const empty = new Map<string, GlideRecord | undefined>()
    const open = (table: string): GlideRecord | undefined => {
        if (!empty.has(table)) empty.set(table, gs.tableExists(table) ? emptyRecord(table) : undefined)
        return empty.get(table)
    }
    return {
        hasTable: (table) => /^[a-z][a-z0-9_]*$/.test(table) && open(table) !== undefined,
        column: (table, field) => {
            const row = /^[a-z][a-z0-9_]*$/.test(field) && /^[a-z][a-z0-9_]*$/.test(table) ? open(table) : undefined
            if (!row?.isValidField(field)) return undefined
            const element = row.getElement(field)
            const length = Number(element?.getED()?.getLength())
            return {
                type: textOf(element?.getED()?.getInternalType()),
                reference: textOf(element?.getReferenceTable()),
                length: length > 0 ? length : 0,
            }
        },
    }
}

function emptyRecord(table: string): GlideRecord {
    const row = new GlideRecord(table)
    row.initialize()
    return row
}

function textOf(value: unknown): string {
    return value === null || value === undefined ? '' : String(value)
}
