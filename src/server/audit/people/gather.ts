/** Finds everybody who has one of many values, in few queries, however many people share one of them. */
import { valueOf } from './alike.ts'
import type { Criterion, People, Person, SoughtValue } from './person.ts'

export interface Gathered {
    /** Everybody with the value, by its key; values of more than `most` people are left out. */
    readonly groups: ReadonlyMap<string, readonly Person[]>
    /** How many people have each value that more than `most` have, by its key. */
    readonly shared: ReadonlyMap<string, number>
}

/** Rows that the database may find for a value although it is not the same, before the values are sought in halves. */
const SLACK = 200

/**
 * One query as long as nothing is shared by many: a full answer names the values that are, and the others are sought
 * again without them, if need be in halves.
 *
 * @param most people that may have one value
 */
export function gather(people: People, criterion: Criterion, values: readonly SoughtValue[], most: number): Gathered {
    const groups = new Map<string, readonly Person[]>()
    const shared = new Map<string, number>()
    const pending: SoughtValue[][] = values.length > 0 ? [[...values]] : []
    for (let piece = pending.pop(); piece; piece = pending.pop()) {
        const limit = piece.length * most + SLACK
        const found = people.alike(criterion, piece, limit)
        const byKey = grouped(found, criterion, piece)
        const over = piece.filter(({ key }) => byKey.get(key)!.length > most)
        const complete = found.length < limit
        for (const value of over) {
            shared.set(value.key, complete ? byKey.get(value.key)!.length : people.countAlike(criterion, value))
        }
        const rest = piece.filter((value) => !over.includes(value))
        if (complete || (over.length === 0 && rest.length === 1)) {
            for (const { key } of rest) groups.set(key, byKey.get(key)!)
        } else if (over.length > 0) {
            if (rest.length > 0) pending.push(rest)
        } else {
            const middle = rest.length >> 1
            pending.push(rest.slice(0, middle), rest.slice(middle))
        }
    }
    return { groups, shared }
}

/** The people by value, compared exactly; every value has a list. */
function grouped(
    found: readonly Person[],
    criterion: Criterion,
    values: readonly SoughtValue[],
): ReadonlyMap<string, Person[]> {
    const byKey = new Map<string, Person[]>(values.map(({ key }) => [key, []]))
    for (const person of found) byKey.get(valueOf(person, criterion)?.key ?? '')?.push(person)
    return byKey
}
