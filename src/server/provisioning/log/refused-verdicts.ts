/** What became of the attributes of a write that was answered with an error. */

import { isObject } from '../../scim/json.ts'
import type { JsonObject } from '../../scim/resource.ts'
import { tookEffect, type Verdict } from '../authority/verdict.ts'

/** Attributes that are no statement about anybody. */
const APART = ['schemas', 'id', 'meta']

/**
 * A verdict for every attribute that was sent: those the request has already, unless they say that it was written, and
 * `refused` for the others. None for a request of which nothing was understood. Of one that was done in part they stay as
 * they are.
 */
export function refusedVerdicts({
    stated,
    verdicts,
    isPartlyDone = false,
}: {
    stated?: JsonObject
    verdicts: readonly Verdict[]
    isPartlyDone?: boolean
}): Verdict[] {
    if (isPartlyDone) return [...verdicts]
    const kept = verdicts.map((verdict): Verdict => (tookEffect(verdict) ? { ...verdict, code: 'refused' } : verdict))
    const judged = new Set(kept.map(({ path }) => path))
    const others = pathsOf(stated ?? {}).filter((path) => !judged.has(path))
    return [...kept, ...others.map((path): Verdict => ({ path, code: 'refused' }))]
}

/** The paths of a resource: objects with one value are taken apart into their members, lists are not. */
function pathsOf(stated: JsonObject): string[] {
    return Object.keys(stated).flatMap((name) => {
        const value = stated[name]!
        if (APART.indexOf(name) >= 0) return []
        if (!isObject(value)) return [name]
        if (name.indexOf(':') < 0) return Object.keys(value).map((sub) => `${name}.${sub}`)
        return pathsOf(value).map((path) => `${name}:${path}`)
    })
}
