/** Makes settings of the rows that administrators edit, and finds those that are wrong. */

import { authorityOf } from './compile-authority.ts'
import { mappingOf, USER_NAME } from './compile-mapping-row.ts'
import { resolversOf } from './compile-resolver.ts'
import {
    CLASSES,
    type AttributeMapping,
    type Authority,
    type Dictionary,
    type Fault,
    type Resolver,
    type Setting,
    type Settings,
    type TargetTable,
} from './configuration.ts'
import { readPath, placeKey } from '../mapping/mapping-path.ts'
import { nameOfSetting } from './setting-name.ts'

/** More active rows than this are no matrix that anybody keeps an eye on. */
export const MOST_SETTINGS = 300

/** What the rows of each kind are compiled with. */
export interface Compiling {
    readonly dictionary: Dictionary
    /** Names of sources by sys_id. */
    readonly sources: ReadonlyMap<string, string>
    readonly resolvers: ReadonlyMap<string, Resolver>
}

/**
 * Compiles the rows, which come in their order; inactive ones count as not there. A wrong row is left out and named in
 * `faults`, with a sentence that says what to do. Never throws.
 */
export function compileSettings(rows: readonly Setting[], dictionary: Dictionary): Settings {
    const faults: Fault[] = []
    const blame = (setting: Setting, text: string) => faults.push(faultOf(setting, text))
    const active = rows.filter(({ fields }) => fields.active === 'true')
    const ofKind = (kind: Setting['kind']) => active.filter((row) => row.kind === kind)
    if (active.length > MOST_SETTINGS) faults.push(tooMany())

    const sources = new Map<string, string>()
    for (const row of ofKind('source')) {
        const name = (row.fields.name ?? '').trim()
        if (name === '') blame(row, 'A source needs a name')
        else sources.set(row.sysId, name)
    }
    const resolvers = resolversOf(ofKind('resolver'), dictionary, blame)
    const compiling: Compiling = { dictionary, sources, resolvers }
    const authorities = { sys_user: {}, sys_user_group: {} } as Record<TargetTable, Record<string, Authority>>
    for (const row of ofKind('authority')) {
        const authority = authorityOf(row, compiling)
        if (typeof authority === 'string') {
            blame(row, authority)
            continue
        }
        const other = authorities[authority.table][authority.field]
        if (other) {
            const twice = `${authority.table}.${authority.field} has two owners, rows ${other.row} and ${row.sysId}`
            blame(row, `${twice}. Deactivate one of them`)
        } else authorities[authority.table][authority.field] = authority
    }
    const mappings = mappingsOf(ofKind('mapping'), compiling, blame)
    if (!mappings.some(isOfUserName)) faults.push(noUserName())
    return { sources: [...sources.values()], authorities, mappings, faults }
}

function mappingsOf(
    rows: readonly Setting[],
    compiling: Compiling,
    blame: (row: Setting, text: string) => void,
): AttributeMapping[] {
    const mappings: AttributeMapping[] = []
    const byPlace = new Map<string, string>()
    const byField = new Map<string, string>()
    for (const row of rows) {
        const mapping = mappingOf(row, compiling)
        if (typeof mapping === 'string') {
            blame(row, mapping)
            continue
        }
        const { path, field } = mapping
        const key = keyOf(mapping)
        const twin = byPlace.get(key) ?? byField.get(field)
        if (twin !== undefined) {
            const what = byPlace.has(key) ? `The attribute ${path} is` : `The field ${field} is`
            blame(row, `${what} mapped by row ${twin} already. Deactivate one of them`)
            continue
        }
        byPlace.set(key, row.sysId)
        byField.set(field, row.sysId)
        mappings.push(mapping)
    }
    return mappings
}

function keyOf({ path, takes, resolver }: AttributeMapping): string {
    const read = readPath(path, { takes, isReference: resolver !== undefined })
    return 'fault' in read ? path : placeKey(read.place)
}

function isOfUserName(mapping: AttributeMapping): boolean {
    return mapping.field === 'user_name' && keyOf(mapping) === USER_NAME
}

/** What is wrong with a row, with the name that administrators know it by. */
function faultOf(setting: Setting, text: string): Fault {
    return { kind: setting.kind, sysId: setting.sysId, name: nameOfSetting(setting).slice(0, 100), text }
}

function tooMany(): Fault {
    return {
        kind: 'mapping',
        sysId: '',
        name: CLASSES.mapping,
        text: `There are more than ${MOST_SETTINGS} active settings. Deactivate some`,
    }
}

function noUserName(): Fault {
    return {
        kind: 'mapping',
        sysId: '',
        name: 'userName',
        text: 'userName is not mapped to user_name. Activate its mapping',
    }
}
