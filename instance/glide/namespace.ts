/** What a scope's scripts see of Glide: globals of classic scripts, and the exports of `@servicenow/glide` for modules. */

import type { Actor, GlideEnvironment } from './environment.ts'
import { aggregateProxy, GlideAggregateCore } from './GlideAggregate.ts'
import { GlideDateTime } from './GlideDateTime.ts'
import { GlideDigest } from './GlideDigest.ts'
import { GlideElementCore } from './GlideElement.ts'
import { GlideRecordCore } from './GlideRecord.ts'
import { glideSystem } from './GlideSystem.ts'

export type GlideGlobals = Readonly<Record<string, unknown>>

/**
 * The Glide objects of one scope. Names that are not here do not exist for classic scripts (reported: a ReferenceError),
 * and an import of them throws `not emulated: …`.
 */
export function glideGlobals(environment: GlideEnvironment, actor: Actor): GlideGlobals {
    return {
        gs: glideSystem(environment, actor),
        GlideRecord: constructible(
            GlideRecordCore.prototype,
            (table) => new GlideRecordCore(environment, actor, String(table)).proxy,
        ),
        GlideAggregate: constructible(GlideAggregateCore.prototype, (table) =>
            aggregateProxy(new GlideAggregateCore(environment, actor, String(table))),
        ),
        GlideDateTime: class extends GlideDateTime {
            constructor(value?: unknown) {
                super(value, environment.clock)
            }
        },
        GlideElement: constructible(GlideElementCore.prototype, () => {
            throw new Error('GlideElement has no constructor')
        }),
        GlideDigest,
    }
}

/** Exports of `@servicenow/glide/<namespace>` (`''` for the package itself); undefined for namespaces not emulated. */
export function glideNamespace(globals: GlideGlobals, namespace: string): object | undefined {
    return namespace === '' ? globals : undefined
}

/** A constructor that answers what `make` makes, and that `instanceof` recognises by `prototype`. */
function constructible(prototype: object, make: (argument: unknown) => unknown): unknown {
    function Constructor(argument: unknown): unknown {
        return make(argument)
    }
    Constructor.prototype = prototype
    return Constructor
}
