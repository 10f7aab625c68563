/** A query as GlideRecord collects it: united and-lists of or-groups, which is all an encoded query can say. */

export interface Comparison {
    readonly kind: 'comparison'
    /** Column, dot-walked when it contains dots. */
    readonly field: string
    readonly operator: string
    readonly value: string
}

/** `addJoinQuery`: rows whose `primaryField` occurs as `joinField` among the joined table's rows that match. */
export interface Join {
    readonly kind: 'join'
    readonly table: string
    readonly primaryField: string
    readonly joinField: string
    readonly all: OrGroup[]
}

export type Term = Comparison | Join
export type OrGroup = Term[]
export type AndList = OrGroup[]

export interface Order {
    field: string
    descending: boolean
}

export class RecordQuery {
    /** United queries (`^NQ`); conditions are added to the last one. */
    readonly unions: AndList[] = [[]]
    readonly order: Order[] = []

    add(term: Term): OrGroup {
        const group: OrGroup = [term]
        this.last().push(group)
        return group
    }

    last(): AndList {
        return this.unions[this.unions.length - 1] as AndList
    }

    copy(): RecordQuery {
        const copy = new RecordQuery()
        copy.unions.length = 0
        for (const list of this.unions) copy.unions.push(list.map((group) => [...group]))
        copy.order.push(...this.order)
        return copy
    }

    /** documented: GlideRecord getEncodedQuery; joins have no encoded form here. */
    encode(): string {
        const united = this.unions.map((list) =>
            list.map((group) => group.map((term) => encodeTerm(term)).join('^OR')).join('^'),
        )
        const order = this.order.map((o) => `^ORDERBY${o.descending ? 'DESC' : ''}${o.field}`).join('')
        return (united.join('^NQ') + order).replace(/^\^/, '')
    }
}

const ENCODED_OPERATORS: Record<string, string> = { CONTAINS: 'LIKE', 'DOES NOT CONTAIN': 'NOT LIKE' }

function encodeTerm(term: Term): string {
    if (term.kind === 'join') return `JOIN${term.primaryField},${term.table}.${term.joinField}`
    return `${term.field}${ENCODED_OPERATORS[term.operator] ?? term.operator}${term.value}`
}
