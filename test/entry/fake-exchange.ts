/** Exchanges without a platform, and entry modules with other modules put in their place. */

import { createRequire } from 'node:module'
import type { Exchange, Method } from '../../src/server/entry/exchange.ts'
import { newAccount } from '../../src/server/provisioning/log/account.ts'
import type { JsonValue } from '../../src/server/scim/resource.ts'
import { memory } from '../provisioning/memory-stores.ts'

export const BASE = 'https://instance.example/api/x_scim_okta/v2/scim'

export interface Given {
    readonly method?: Method
    /** As it stands in the address: `Users/4f`. */
    readonly path?: string
    readonly query?: Record<string, string>
    readonly headers?: Record<string, string>
    readonly body?: JsonValue
}

/** An exchange as the entry ring hands it to operations; `notes` collects what is noted. */
export function exchange(given: Given = {}, notes: string[] = []): Exchange {
    return {
        requestId: 'r1',
        method: given.method ?? 'GET',
        baseUrl: BASE,
        path: (given.path ?? '').split('/').filter((segment) => segment !== ''),
        query: (name) => given.query?.[name],
        header: (name) => given.headers?.[name],
        body: () => given.body ?? null,
        note: (text) => notes.push(text),
        account: newAccount(),
        configuration: () => memory().context,
    }
}

type Exports = Record<string, unknown>

/** Loads a module by its path from the root of the repository. */
export const load = createRequire(`${__dirname}/../../index.ts`) as ((path: string) => Exports) & NodeJS.Require

/** Puts other values in the place of a module's exports; answers what takes them back. */
export function replaceExports(path: string, replacements: Exports): () => void {
    const target = load(path)
    const before = Object.fromEntries(Object.keys(replacements).map((name) => [name, target[name]]))
    Object.assign(target, replacements)
    return () => void Object.assign(target, before)
}

/** Loads a module anew, so that it sees what is in place now; others keep the one they have. */
export function loadAnew(path: string): Exports {
    const file = load.resolve(path)
    const cached = load.cache[file]
    load.cache[file] = undefined
    try {
        return load(path)
    } finally {
        load.cache[file] = cached
    }
}
