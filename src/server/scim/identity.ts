/** Which values of a multi-valued attribute are the same one (RFC 7643 section 2.4), however many there are. */
import type { Attribute } from './attribute.ts'
import { isObject } from './json.ts'
import type { JsonValue } from './resource.ts'
import { namedAttribute } from './schema/lookup.ts'

/** Values are the same when `key` is equal, and `type` as far as both have it. */
export interface Identity {
    readonly key: string
    readonly type?: string
}

/** Finds values in a list by their identity. */
export interface ValueIndex {
    /** Where the first value stands that is the same as `value`; undefined when none is. */
    find(value: JsonValue): number | undefined
    /** Enters what has been appended to the list. */
    append(value: JsonValue): void
    /** Hears that `after` has taken the place of `before`, the same value, which may have got its type. */
    change(position: number, before: JsonValue, after: JsonValue): void
}

/** Values that have their key in common, by their positions in the list. */
interface Bucket {
    first: number
    readonly untyped: number[]
    readonly typed: Map<string, number>
}

function isGiven(value: JsonValue | undefined): value is JsonValue {
    return value !== undefined && value !== null
}

function folded(attribute: Attribute | undefined, value: JsonValue): string {
    if (typeof value !== 'string') return JSON.stringify(value)
    return `"${attribute && !attribute.caseExact ? value.toLowerCase() : value}`
}

/** Tells whether the values of an attribute stand for other resources, as members of a group do. */
export function refersToResources(attribute: Attribute): boolean {
    return attribute.multiValued && (attribute.subAttributes ?? []).some(({ name }) => name === '$ref')
}

/**
 * What a value is told apart by: a simple one by itself, an object by its `value` and `type` (by `value` alone when it
 * stands for a resource), an object without `value` by everything but `primary`.
 */
export function identityOf(attribute: Attribute, value: JsonValue): Identity {
    if (!isObject(value)) return { key: folded(attribute, value) }
    const subAttributes = attribute.subAttributes ?? []
    if (!isGiven(value.value)) {
        const parts = subAttributes.map((sub) => {
            const part = value[sub.name]
            return sub.name === 'primary' || !isGiven(part) ? null : folded(sub, part)
        })
        return { key: `parts ${JSON.stringify(parts)}` }
    }
    const key = `value ${folded(namedAttribute(subAttributes, 'value'), value.value)}`
    if (!isGiven(value.type) || refersToResources(attribute)) return { key }
    return { key, type: folded(namedAttribute(subAttributes, 'type'), value.type) }
}

/** Makes an index of `values`, so that a list is gone through once and not once per value looked for. */
export function indexValues(attribute: Attribute, values: readonly JsonValue[]): ValueIndex {
    const buckets = new Map<string, Bucket>()
    let length = 0
    const enter = (bucket: Bucket, type: string | undefined, position: number): void => {
        if (type === undefined) bucket.untyped.push(position)
        else bucket.typed.set(type, Math.min(position, bucket.typed.get(type) ?? position))
    }
    const index: ValueIndex = {
        find(value) {
            const { key, type } = identityOf(attribute, value)
            const bucket = buckets.get(key)
            if (!bucket || type === undefined) return bucket?.first
            const position = Math.min(bucket.untyped[0] ?? Infinity, bucket.typed.get(type) ?? Infinity)
            return position === Infinity ? undefined : position
        },
        append(value) {
            const { key, type } = identityOf(attribute, value)
            const bucket = buckets.get(key) ?? { first: length, untyped: [], typed: new Map<string, number>() }
            buckets.set(key, bucket)
            enter(bucket, type, length)
            length += 1
        },
        change(position, before, after) {
            const { key, type } = identityOf(attribute, after)
            const bucket = buckets.get(key)
            if (!bucket || identityOf(attribute, before).type === type) return
            bucket.untyped.splice(bucket.untyped.indexOf(position), 1)
            enter(bucket, type, position)
        },
    }
    values.forEach((value) => index.append(value))
    return index
}
