/**
 * GlideQueryCondition, the object that addQuery answers.
 *
 * Surprise: addCondition and addOrCondition extend a flat list exactly as `^` and `^OR` do in an encoded query: an OR
 * binds only to the condition right before it (documented: Encoded query strings).
 */

import { notEmulated } from './members.ts'
import type { AndList, OrGroup, Term } from './query.ts'

/** Makes a term out of the two or three arguments of addQuery and its relatives. */
export type TermReader = (args: unknown[]) => Term

export class GlideQueryCondition {
    constructor(
        private readonly list: AndList,
        private readonly group: OrGroup,
        private readonly read: TermReader,
    ) {}

    /** Another condition that must hold too; an `addOrCondition` on what is returned belongs to the new condition. */
    addCondition(...args: unknown[]): GlideQueryCondition {
        const group: OrGroup = [this.read(args)]
        this.list.push(group)
        return new GlideQueryCondition(this.list, group, this.read)
    }

    /** An alternative to the condition right before. */
    addOrCondition(...args: unknown[]): GlideQueryCondition {
        this.group.push(this.read(args))
        return this
    }

    addUserCondition(): never {
        throw notEmulated('GlideQueryCondition.addUserCondition')
    }

    addSystemCondition(): never {
        throw notEmulated('GlideQueryCondition.addSystemCondition')
    }
}
