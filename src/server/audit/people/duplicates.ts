/** Records that look like one person, and values that too many people share. */
import type { Confidence, Sighting } from '../findings/finding.ts'
import { digest } from '../../scim/version.ts'
import { inWords, valueOf } from './alike.ts'
import type { Gathered } from './gather.ts'
import { matchesOf, type Resemblance } from './matches.ts'
import type { Criterion, Person, SoughtValue } from './person.ts'
import { number } from './summary.ts'

/** The criteria that tell duplicates; a name alone does not. */
export const TELLING: readonly Criterion[] = ['email', 'employee_number', 'name_start']

/** 128 bits: two findings that share a digest by chance are not to be expected. */
const SEEDS = [0, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]

/** A set of records that agree in something. */
interface Group {
    readonly people: Map<string, Person>
    readonly criteria: Criterion[]
}

/**
 * One sighting for each set of records that agree in at least one criterion. The key depends on the set alone, so that
 * whoever of them is met first, or again, it is the same finding.
 */
export function findDuplicates(
    subjects: readonly Person[],
    gathered: ReadonlyMap<Criterion, Gathered>,
    isLinked: (person: Person) => boolean,
): Sighting[] {
    const groups = new Map<string, Group>()
    for (const criterion of TELLING) {
        for (const subject of subjects) {
            const value = valueOf(subject, criterion)
            const members = value && gathered.get(criterion)?.groups.get(value.key)
            if (!members) continue
            const people = new Map([...members, subject].map((person) => [person.sysId, person]))
            if (people.size < 2) continue
            const key = [...people.keys()].sort().join(' ')
            const group = groups.get(key) ?? { people, criteria: [] }
            groups.set(key, group)
            if (!group.criteria.includes(criterion)) group.criteria.push(criterion)
        }
    }
    return [...groups].map(([key, group]) => duplicate(key, group, isLinked))
}

function duplicate(key: string, { people, criteria }: Group, isLinked: (person: Person) => boolean): Sighting {
    const resemblances: Resemblance[] = [...people.values()].map((person) => ({ person, criteria }))
    const matches = matchesOf(resemblances, isLinked)
    const active = matches.filter((match) => match.active).length
    const linked = matches.filter((match) => match.linked).length
    return {
        key: `duplicate:${digest(key, SEEDS)}`,
        kind: 'duplicate',
        user: matches[0]!.user,
        basis: inWords(criteria),
        confidence: confidenceOf(criteria),
        summary:
            `${people.size} records have the same ${inWords(criteria)}: ` +
            `${active} active, ${linked} linked to an Okta user.`,
        matches,
    }
}

/** Two criteria that agree are hardly chance; a name and a date can be. */
export function confidenceOf(criteria: readonly Criterion[]): Confidence {
    if (criteria.length === 0) return ''
    if (criteria.filter((criterion) => criterion !== 'name').length > 1) return 'high'
    return criteria.includes('email') || criteria.includes('employee_number') ? 'medium' : 'low'
}

/** The key under which a shared value is found. */
export function sharedKey(criterion: Criterion, { key }: SoughtValue): string {
    return `shared_value:${digest(`${criterion} ${key}`, SEEDS)}`
}

/** A value that says nothing about who somebody is, because too many people have it. */
export function sharedValue(criterion: Criterion, value: SoughtValue, count: number): Sighting {
    const shown = criterion === 'name_start' ? `${value.text} (${value.date})` : value.text
    return {
        key: sharedKey(criterion, value),
        kind: 'shared_value',
        user: '',
        basis: inWords([criterion]),
        confidence: '',
        summary:
            `${number(count)} people have the ${inWords([criterion])} "${shown}". ` +
            'It tells nobody apart and is not used to compare people.',
        matches: [],
    }
}
