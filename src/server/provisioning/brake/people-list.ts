/** The people of a removal as a column holds them: their sys_ids, or a digest when they are too many. */

import { digest } from '../../scim/version.ts'

/** Characters of the column. */
const LONGEST = 65000
const DIGEST = '#'
const SEEDS = [0x1319, 0x8a2e, 0x0370, 0x7344]

/** The text of these people. */
export function peopleText(people: readonly string[]): string {
    const text = [...people].sort().join(',')
    return text.length <= LONGEST ? text : `${DIGEST}${digest(text, SEEDS)}`
}

/** Are all of these people in the text? Of a digest only exactly the same are. */
export function holdsAll(text: string, people: readonly string[]): boolean {
    if (isDigest(text)) return peopleText(people) === text
    const known = new Set(peopleIn(text))
    return people.every((id) => known.has(id))
}

/** Is one of these people in the text? */
export function holdsAny(text: string, people: readonly string[]): boolean {
    if (isDigest(text)) return peopleText(people) === text
    const known = new Set(peopleIn(text))
    return people.some((id) => known.has(id))
}

/** The text and how many it names with these people added; only these when the others are not known by name. */
export function withPeople(text: string, people: readonly string[]): { people: string; amount: number } {
    const all = isDigest(text) ? [...people] : [...new Set([...peopleIn(text), ...people])]
    const united = peopleText(all)
    if (isDigest(united)) return { people: peopleText(people), amount: people.length }
    return { people: united, amount: all.length }
}

/** The same without these people; nobody is left of a digest. */
export function withoutPeople(text: string, people: readonly string[]): { people: string; amount: number } {
    const gone = new Set(people)
    const left = isDigest(text) ? [] : peopleIn(text).filter((id) => !gone.has(id))
    return { people: peopleText(left), amount: left.length }
}

function peopleIn(text: string): string[] {
    return text === '' ? [] : text.split(',')
}

function isDigest(text: string): boolean {
    return text.charAt(0) === DIGEST
}
