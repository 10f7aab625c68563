/** Active people whom neither Okta nor another system of record vouches for. */
import type { Sighting } from '../findings/finding.ts'
import { valueOf } from './alike.ts'
import { confidenceOf } from './duplicates.ts'
import type { Gathered } from './gather.ts'
import { matchesOf, type Resemblance } from './matches.ts'
import type { Criterion, Person } from './person.ts'

const COMPARED: readonly Criterion[] = ['email', 'employee_number', 'name']

/** The sighting for somebody without an id, with the people who may be the same. */
export function unmatched(
    person: Person,
    gathered: ReadonlyMap<Criterion, Gathered>,
    isLinked: (person: Person) => boolean,
): Sighting {
    const candidates = resemblances(person, gathered)
    const matches = matchesOf(candidates, isLinked)
    const linked = matches.filter((match) => match.linked).length
    const best = candidates.find((candidate) => candidate.person.sysId === matches[0]?.user)
    return {
        key: `unmatched:${person.sysId}`,
        kind: 'unmatched',
        user: person.sysId,
        basis: matches[0]?.basis ?? '',
        confidence: confidenceOf(best?.criteria ?? []),
        summary:
            `${person.name || person.userName || 'Somebody without a name'} is active, is linked to no Okta user and ` +
            `has no other authoritative id. ${ofCandidates(matches.length, linked)}`,
        matches,
    }
}

function ofCandidates(count: number, linked: number): string {
    if (count === 0) return 'No other record looks like the same person.'
    const others = count === 1 ? '1 other record looks' : `${count} other records look`
    return `${others} like the same person, ${linked} of them linked to an Okta user.`
}

function resemblances(person: Person, gathered: ReadonlyMap<Criterion, Gathered>): Resemblance[] {
    const found = new Map<string, { person: Person; criteria: Criterion[] }>()
    for (const criterion of COMPARED) {
        const value = valueOf(person, criterion)
        for (const other of (value && gathered.get(criterion)?.groups.get(value.key)) ?? []) {
            if (other.sysId === person.sysId) continue
            const resemblance = found.get(other.sysId) ?? { person: other, criteria: [] }
            resemblance.criteria.push(criterion)
            found.set(other.sysId, resemblance)
        }
    }
    return [...found.values()]
}
