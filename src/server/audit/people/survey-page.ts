/** What a page of people says: how many are known by which id, and what is to be found about the others. */
import type { Sighting } from '../findings/finding.ts'
import { valueOf } from './alike.ts'
import { findDuplicates, sharedKey, sharedValue, TELLING } from './duplicates.ts'
import { gather, type Gathered } from './gather.ts'
import { otherIdOf } from './other-ids.ts'
import type { Criterion, OtherId, People, Person, SoughtValue } from './person.ts'
import { unmatched } from './unmatched.ts'

export interface PageQuestion {
    readonly people: People
    readonly otherIds: readonly OtherId[]
    /** A value that more people than this have is a placeholder. */
    readonly sharedLimit: number
    /** sys_id of who started the run, who is counted with the technical accounts. */
    readonly caller: string
    /** Keys of shared values that are findings of this run already; grows. */
    readonly sharedKeys: Set<string>
}

export interface PageAnswer {
    readonly linked: number
    readonly technical: number
    readonly unmatched: number
    /** People by the source of their other id. */
    readonly bySource: Readonly<Record<string, number>>
    readonly sightings: readonly Sighting[]
}

/** Reads at most six times as long as no value is shared by many, however large the page. */
export function surveyPage(question: PageQuestion, page: readonly Person[]): PageAnswer {
    const { people, otherIds, caller } = question
    const subjects = page.filter((person) => !person.technical && person.sysId !== caller)
    const gathered = new Map<Criterion, Gathered>()
    const sightings: Sighting[] = []
    for (const criterion of TELLING) {
        const { values, result } = compare(question, criterion, subjects)
        gathered.set(criterion, result)
        for (const value of values) {
            const count = result.shared.get(value.key)
            if (count === undefined) continue
            question.sharedKeys.add(sharedKey(criterion, value))
            sightings.push(sharedValue(criterion, value, count))
        }
    }
    const linkedIds = new Set(people.linkedAmong(idsOf([...subjects, ...everybody(gathered)])))
    const isLinked = (person: Person): boolean => person.oktaUserId.trim() !== '' || linkedIds.has(person.sysId)
    const unlinked = subjects.filter((person) => !isLinked(person))
    const strangers = unlinked.filter((person) => !otherIdOf(person, otherIds))

    const names = compare(question, 'name', strangers).result
    gathered.set('name', names)
    const namesakes = idsOf(everybody(new Map([['name', names]])))
    for (const sysId of namesakes.length > 0 ? people.linkedAmong(namesakes) : []) linkedIds.add(sysId)

    sightings.push(...findDuplicates(subjects, gathered, isLinked))
    sightings.push(...strangers.map((person) => unmatched(person, gathered, isLinked)))
    return {
        linked: subjects.length - unlinked.length,
        technical: page.length - subjects.length,
        unmatched: strangers.length,
        bySource: countSources(unlinked, otherIds),
        sightings,
    }
}

/** Who else has what these people have; values that are known to be shared are not asked for. */
function compare(
    { people, sharedLimit, sharedKeys }: PageQuestion,
    criterion: Criterion,
    subjects: readonly Person[],
): { values: readonly SoughtValue[]; result: Gathered } {
    const byKey = new Map<string, SoughtValue>()
    for (const person of subjects) {
        const value = valueOf(person, criterion)
        if (value && !sharedKeys.has(sharedKey(criterion, value))) byKey.set(value.key, value)
    }
    const values = [...byKey.values()]
    return { values, result: gather(people, criterion, values, sharedLimit) }
}

function everybody(gathered: ReadonlyMap<Criterion, Gathered>): Person[] {
    return [...gathered.values()].flatMap(({ groups }) => [...groups.values()].flat())
}

function idsOf(people: readonly Person[]): string[] {
    return [...new Set(people.map(({ sysId }) => sysId))]
}

function countSources(unlinked: readonly Person[], otherIds: readonly OtherId[]): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const person of unlinked) {
        const source = otherIdOf(person, otherIds)?.source
        if (source !== undefined) counts[source] = (counts[source] ?? 0) + 1
    }
    return counts
}
