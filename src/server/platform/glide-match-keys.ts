/** x_scim_okta_match_key over GlideRecord. */

import { GlideRecord } from '@servicenow/glide'
import { keyFault, type MatchKey } from '../provisioning/matching/match-key.ts'
import type { ResourceType } from '../scim/attribute.ts'
import { openTable } from './glide-rows.ts'

const TABLE = 'x_scim_okta_match_key'
const COLUMNS = ['scim_path', 'field', 'immutable', 'may', 'order', 'active']

/** More keys than this would make every match a search of its own. */
const MOST_KEYS = 20

/**
 * The active keys in their order, for people of this type. Throws an Error when there are more than can be
 * used, and one that names the row when a key is wrong: it may have come by an import,
 * past the rule that checks rows when they are saved, and half the keys would match somebody else.
 */
export function readMatchKeys(type: ResourceType): MatchKey[] {
    const rows = openTable(TABLE, COLUMNS)
    rows.addQuery('active', '=', 'true')
    rows.orderBy('order')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_KEYS + 1)
    rows.query()
    const keys: MatchKey[] = []
    const hasField = userFieldReader()
    while (rows.next()) {
        if (keys.length === MOST_KEYS) throw new Error(`there are more than ${MOST_KEYS} active match keys`)
        const key = matchKeyOf(rows)
        const fault = keyFault(key, hasField, type)
        if (fault) throw new Error(`match key ${String(rows.getUniqueValue())} is wrong: ${fault}`)
        keys.push(key)
    }
    return keys
}

/** The key that a row states. */
export function matchKeyOf(row: GlideRecord): MatchKey {
    const text = (column: string) => String(row.getValue(column) ?? '')
    return {
        path: text('scim_path'),
        field: text('field'),
        immutable: text('immutable') === '1' || text('immutable') === 'true',
        links: text('may') === 'link',
    }
}

/** Tells which columns sys_user has on this instance. */
export function userFieldReader(): (field: string) => boolean {
    const people = new GlideRecord('sys_user')
    return (field) => /^[a-z][a-z0-9_]*$/.test(field) && people.isValidField(field)
}
