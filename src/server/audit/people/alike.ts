/** When two values of different people are the same one. */
import { foldName } from '../../scim/fold.ts'
import type { Criterion, Person, SoughtValue } from './person.ts'

/** The address without letter case, blanks around it and a `+tag` before the @. */
export function plainAddress(email: string): string {
    const address = foldName(email).trim()
    const at = address.lastIndexOf('@')
    const plus = address.indexOf('+')
    return plus > 0 && plus < at ? address.slice(0, plus) + address.slice(at) : address
}

/**
 * What of the person is compared under the criterion; undefined when there is nothing. A text that the platform might
 * run when it meets it in a condition (`javascript:…`) is nobody's name and is not compared.
 */
export function valueOf(person: Person, criterion: Criterion): SoughtValue | undefined {
    const text = textOf(person, criterion)
    if (text === '' || /^\s*javascript:/i.test(text)) return undefined
    if (criterion !== 'name_start') return { key: text, text, date: '' }
    return person.startDate === '' ? undefined : { key: `${text} ${person.startDate}`, text, date: person.startDate }
}

function textOf(person: Person, criterion: Criterion): string {
    if (criterion === 'email') return plainAddress(person.email)
    return foldName(criterion === 'employee_number' ? person.employeeNumber : person.name)
}

const IN_WORDS: Readonly<Record<Criterion, string>> = {
    email: 'e-mail address',
    employee_number: 'employee number',
    name_start: 'name and start date',
    name: 'full name',
}

/** `e-mail address and employee number` */
export function inWords(criteria: readonly Criterion[]): string {
    const words = criteria.map((criterion) => IN_WORDS[criterion])
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`
}
