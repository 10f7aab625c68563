/** What stands between double braces in an exchange file: names of this run, and values captured from answers. */

/** In expectations these stand for a kind of value, so no variable may have their name. */
export const MATCHERS = ['any', 'absent', 'empty', 'number', 'text', 'boolean', 'time'] as const
export type Matcher = (typeof MATCHERS)[number]

/** Known in every file: the suffix of this run, the SCIM base URL, the userName the client signs in with. */
export const BUILT_IN = ['unique', 'base', 'caller'] as const

export type Variables = ReadonlyMap<string, unknown>

const PLACEHOLDER = /\{\{([A-Za-z][A-Za-z0-9]*)\}\}/g
const STEP = /\.([^.[\]]+)|\[(\d+)\]|\['([^']+)'\]/y

export function isMatcher(name: string): name is Matcher {
    return (MATCHERS as readonly string[]).includes(name)
}

/** The name when a text is one placeholder and nothing else. */
export function soleName(text: string): string | undefined {
    return /^\{\{([A-Za-z][A-Za-z0-9]*)\}\}$/.exec(text)?.[1]
}

/** Every name between braces, in all texts of a JSON value. */
export function namesIn(value: unknown): string[] {
    return [...JSON.stringify(value ?? null).matchAll(PLACEHOLDER)].map(([, name]) => String(name))
}

/**
 * The text with variables put in, each through `encode`; matchers stay. Throws for a name that nothing has, and for a
 * variable that is no text, number or boolean.
 */
export function fillText(text: string, variables: Variables, encode = (value: string) => value): string {
    return text.replace(PLACEHOLDER, (placeholder, name: string) => {
        if (isMatcher(name)) return placeholder
        const value = valueOf(name, variables)
        if (typeof value === 'object') throw new Error(`${placeholder} is no text`)
        return encode(String(value))
    })
}

/** A JSON value with variables put in. A text that is one placeholder becomes the variable's value, whatever its type. */
export function fill(value: unknown, variables: Variables): unknown {
    if (typeof value === 'string') {
        const name = soleName(value)
        return name === undefined || isMatcher(name) ? fillText(value, variables) : valueOf(name, variables)
    }
    if (Array.isArray(value)) return value.map((element) => fill(element, variables))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, variables)]))
}

function valueOf(name: string, variables: Variables): unknown {
    if (!variables.has(name)) throw new Error(`nothing is called {{${name}}}`)
    return variables.get(name)
}

/** The names and indexes of a place such as `$.Resources[0].id` or `$['urn:x'].manager`; undefined when it is none. */
export function stepsOf(place: string): (string | number)[] | undefined {
    if (!place.startsWith('$')) return undefined
    const steps: (string | number)[] = []
    for (STEP.lastIndex = 1; STEP.lastIndex < place.length;) {
        const found = STEP.exec(place)
        if (!found) return undefined
        steps.push(found[2] === undefined ? String(found[1] ?? found[3]) : Number(found[2]))
    }
    return steps
}

/** What stands at a place of an answer. Throws when nothing does. */
export function capture(body: unknown, place: string): unknown {
    const value = (stepsOf(place) ?? []).reduce<unknown>(
        (held, step) =>
            typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[step] : undefined,
        body,
    )
    if (value === undefined || value === null) throw new Error(`there is nothing at ${place} to capture`)
    return value
}
