/** Reads columns that hold a choice. */

/** The value, or the first of those offered when it is empty; undefined for one that is not offered. */
export function choice<Value extends string>(text: string | undefined, offered: readonly Value[]): Value | undefined {
    if (text === undefined || text === '') return offered[0]
    return offered.find((value) => value === text)
}

/** The fault of a choice that is not offered. */
export function notOffered(label: string, text: string | undefined, offered: readonly string[]): string {
    return `${label} is "${(text ?? '').slice(0, 40)}", which is none of ${offered.join(', ')}`
}
