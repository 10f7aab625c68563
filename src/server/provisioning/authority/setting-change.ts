/** What a change to one setting would do to the whole configuration. */

import { compileSettings } from './compile.ts'
import type { Dictionary, Fault, Setting } from './configuration.ts'

export interface SettingChange {
    readonly sysId: string
    /** The row as it is going to be; absent: it is deleted. */
    readonly becomes?: Setting
}

/**
 * Why the change cannot be made to the active `rows`: the row would be wrong, or would make another one wrong that is
 * right now. Undefined when it can. A row that is inactive afterwards is not looked at, but what needs it is.
 */
export function faultOfChange(
    rows: readonly Setting[],
    { sysId, becomes }: SettingChange,
    dictionary: Dictionary,
): string | undefined {
    const others = rows.filter((row) => row.sysId !== sysId)
    const after = becomes ? [...others, becomes].sort(byOrder) : others
    const faults = compileSettings(after, dictionary).faults
    if (faults.length === 0) return undefined
    const own = faults.find((fault) => fault.sysId === sysId)
    if (own) return own.text
    const before = new Set(compileSettings(rows, dictionary).faults.map(idOf))
    const broken = faults.find((fault) => !before.has(idOf(fault)))
    if (!broken) return undefined
    return broken.sysId === '' ? broken.text : `This makes ${broken.kind} ${broken.name} wrong. ${broken.text}`
}

function idOf({ sysId, name }: Fault): string {
    return sysId === '' ? name : sysId
}

/** As the database orders them: an empty order comes first. */
function byOrder(one: Setting, other: Setting): number {
    return Number(one.fields.order) - Number(other.fields.order) || (one.sysId < other.sysId ? -1 : 1)
}
