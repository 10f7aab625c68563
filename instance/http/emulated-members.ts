/** Host objects that show scripts the emulated members only. */

/**
 * Wraps a host object so that reading or setting a member outside `members` throws `not emulated: Name.member`.
 * Symbols answer undefined, so that the engine can inspect the object.
 */
export function onlyEmulated<T extends object>(name: string, target: T, members: readonly (keyof T & string)[]): T {
    const known = new Set<PropertyKey>(members)
    return new Proxy(target, {
        get(object, member) {
            if (typeof member === 'symbol') return undefined
            if (!known.has(member)) throw new Error(`not emulated: ${name}.${member}`)
            const value: unknown = Reflect.get(object, member)
            return typeof value === 'function' ? value.bind(object) : value
        },
        set(_object, member) {
            throw new Error(`not emulated: setting ${name}.${String(member)}`)
        },
    })
}
