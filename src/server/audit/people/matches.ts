/** The people shown with a finding, the likeliest first. */
import type { Match } from '../findings/finding.ts'
import { inWords } from './alike.ts'
import type { Criterion, Person } from './person.ts'

/** Somebody who may be the person in question, and what agrees. */
export interface Resemblance {
    readonly person: Person
    readonly criteria: readonly Criterion[]
}

/** More than this is no help. */
const MOST = 10

/** How much it says that people agree in this; no two sets of criteria weigh the same. */
const WEIGHT: Readonly<Record<Criterion, number>> = { employee_number: 8, email: 6, name_start: 3, name: 1 }

/** Linked people first, then those of whom more agrees, then active ones; at most 10. */
export function matchesOf(resemblances: readonly Resemblance[], isLinked: (person: Person) => boolean): Match[] {
    const rank = ({ person, criteria }: Resemblance): number =>
        (isLinked(person) ? 1000 : 0) +
        criteria.reduce((sum, criterion) => sum + WEIGHT[criterion], 0) * 10 +
        (person.active ? 1 : 0)
    return [...resemblances]
        .sort((a, b) => rank(b) - rank(a) || (a.person.sysId < b.person.sysId ? -1 : 1))
        .slice(0, MOST)
        .map(({ person, criteria }, place) => {
            const linked = isLinked(person)
            return {
                user: person.sysId,
                basis: inWords(criteria),
                why:
                    `Same ${inWords(criteria)}; ${person.active ? 'active' : 'inactive'}, ` +
                    `${linked ? 'linked to an Okta user' : 'not linked'}.`,
                linked,
                active: person.active,
                order: place + 1,
            }
        })
}
