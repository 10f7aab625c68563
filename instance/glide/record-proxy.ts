/** Makes the fields of a record properties: `record.field`, `record.field = value`, `record.manager.name`. */

import { glideElement } from './GlideElement.ts'
import type { GlideRecordCore } from './GlideRecord.ts'
import { notEmulated, RECORD_MEMBERS } from './members.ts'

const CORE = Symbol('record behind the proxy')

/** Members of the implementation that scripts must not reach. */
const HIDDEN = new Set(
    `environment actor tableName definition selection rulesEnabled state proxy asynchronous lastError assigned rows index
    window counting displayOf walk loadReference load assign everyRow permits viewFor ofRow show leave warn selectAll find
    run add term evaluated reaches`.split(/\s+/),
)

const HANDLER: ProxyHandler<GlideRecordCore> = {
    get(target, name) {
        if (name === CORE) return target
        if (typeof name === 'symbol') return Reflect.get(target, name) as unknown
        if (!HIDDEN.has(name)) {
            const member = Reflect.get(target, name) as unknown
            if (typeof member === 'function') return member.bind(target) as unknown
        }
        const column = target.definition?.columns.get(name)
        if (column) return glideElement(target, column)
        if (RECORD_MEMBERS.has(name)) throw notEmulated(`GlideRecord.${name}`)
        // reported: a field the table lacks is undefined, so that walking on from it fails.
        return undefined
    },
    set(target, name, value) {
        target.assign(String(name), value)
        return true
    },
    has(target, name) {
        return typeof name === 'string' && (target.definition?.columns.has(name) ?? false)
    },
    ownKeys(target) {
        return [...(target.definition?.columns.keys() ?? [])]
    },
    getOwnPropertyDescriptor(target, name) {
        const column = typeof name === 'string' ? target.definition?.columns.get(name) : undefined
        if (!column) return undefined
        return { value: glideElement(target, column), writable: true, enumerable: true, configurable: true }
    },
}

export function recordProxy(record: GlideRecordCore): unknown {
    return new Proxy(record, HANDLER)
}

/** The record behind what a script passed, or undefined when it is none. */
export function recordOf(value: unknown): GlideRecordCore | undefined {
    if (typeof value !== 'object' || value === null) return undefined
    return (value as { [CORE]?: GlideRecordCore })[CORE]
}
