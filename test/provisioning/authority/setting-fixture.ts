/** The shipped settings with changes, compiled. */

import { compileSettings } from '../../../src/server/provisioning/authority/compile.ts'
import type { Setting, SettingKind, Settings } from '../../../src/server/provisioning/authority/configuration.ts'
import { anyDictionary, shippedSettings } from '../shipped-settings.ts'

/** A shipped row, by its name. */
export function shipped(kind: SettingKind, name: string): Setting {
    const found = shippedSettings().find((row) => row.kind === kind && row.fields.name === name)
    if (!found) throw new Error(`no ${kind} ${name} is shipped`)
    return found
}

/** The row with other values. */
export function changed(row: Setting, values: Readonly<Record<string, string>>): Setting {
    return { ...row, fields: { ...row.fields, ...values } }
}

/** A new active row of the end of the list. */
export function added(kind: SettingKind, sysId: string, values: Readonly<Record<string, string>>): Setting {
    return { kind, sysId, fields: { active: 'true', order: '9000', target_table: 'sys_user', ...values } }
}

/** The shipped rows, with these in the place of those with the same sys_id, or after them. */
export function compiledWith(...rows: readonly Setting[]): Settings {
    const ids = rows.map(({ sysId }) => sysId)
    return compileSettings([...shippedSettings().filter(({ sysId }) => ids.indexOf(sysId) < 0), ...rows], anyDictionary)
}

/** The texts of the faults, each with its row. */
export function faultsWith(...rows: readonly Setting[]): string[] {
    return compiledWith(...rows).faults.map(({ kind, sysId, name, text }) => `${kind} ${sysId} ${name}: ${text}`)
}
