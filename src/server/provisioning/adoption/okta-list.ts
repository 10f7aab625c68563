/** A list of Okta users from CSV text: which column says what, which rows are usable. */

import { foldName } from '../../scim/fold.ts'
import { checkOktaUserId } from '../identity/settle.ts'
import { EMPLOYEE_NUMBER } from './keys.ts'
import { parseCsv, type CsvRecord } from './csv.ts'

/** One Okta user as the list has it. */
export interface OktaUser {
    /** Line of the list, from 1. */
    readonly line: number
    readonly oktaUserId: string
    readonly userName: string
    readonly email: string
    readonly employeeNumber: string
    readonly firstName: string
    readonly lastName: string
    readonly status: string
    /** Values of further match keys, by their column of sys_user. */
    readonly keys: Readonly<Record<string, string>>
    /** Why the row cannot be used; `''` when it can. */
    readonly fault: string
}

export interface OktaList {
    readonly users: readonly OktaUser[]
    /** Headers that mean nothing here. */
    readonly ignored: readonly string[]
    /** Why the list as a whole cannot be used; `''` when it can. It then has no users. */
    readonly fault: string
}

type Part = Exclude<keyof OktaUser, 'line' | 'keys' | 'fault'>

/** Headers in small letters, without blanks, `_`, `-` and the prefixes `user.` and `profile.`. */
const PART_OF: Readonly<Record<string, Part>> = {
    id: 'oktaUserId',
    oktaid: 'oktaUserId',
    oktauserid: 'oktaUserId',
    userid: 'oktaUserId',
    login: 'userName',
    username: 'userName',
    email: 'email',
    primaryemail: 'email',
    employeenumber: 'employeeNumber',
    firstname: 'firstName',
    lastname: 'lastName',
    status: 'status',
}

/** Characters the columns of a proposal hold. */
const LONGEST: Readonly<Record<Part, number>> = {
    oktaUserId: 100,
    userName: 255,
    email: 255,
    employeeNumber: 100,
    firstName: 100,
    lastName: 100,
    status: 40,
}
const PARTS = Object.keys(LONGEST) as Part[]
/** Characters of a further key's value that matching looks at. */
const LONGEST_KEY = 255

/** Which column of the list says what. */
interface Columns {
    readonly parts: Partial<Record<Part, number>>
    /** By column of sys_user. */
    readonly keys: Record<string, number>
}

/**
 * Reads the list. A fault of the file (no CSV, no header, no column with the id, two columns for one thing) is answered
 * as `fault`; a row that cannot be used keeps its place and says why. A header may also be one of `keyFields`, columns of
 * sys_user that are further match keys.
 */
export function readOktaList(csv: string, keyFields: readonly string[]): OktaList {
    const { records, fault } = parseCsv(csv)
    if (fault) return failed(`Line ${fault.line}, column ${fault.column}: ${fault.message}`)
    const [header, ...rows] = records
    if (!header) return failed('The list is empty: its first line has to name the columns')
    const columns: Columns = { parts: {}, keys: {} }
    const ignored: string[] = []
    for (const [index, name] of header.values.entries()) {
        const part = partOf(name)
        const key = name.trim().toLowerCase()
        const isKey = part === undefined && keyFields.indexOf(key) !== -1
        if (part === undefined && !isKey) {
            ignored.push(name.trim())
            continue
        }
        const before = part === undefined ? columns.keys[key] : columns.parts[part]
        if (before !== undefined) return failed(twoColumns(header, before, index))
        if (part === undefined) columns.keys[key] = index
        else columns.parts[part] = index
    }
    if (columns.parts.oktaUserId === undefined) {
        return failed(
            `Line ${header.line}: no column holds the Okta user id. Name it id, user.id, oktaId or okta_user_id; the columns are ${header.values.map((name) => name.trim()).join(', ')}`,
        )
    }
    if (rows.length === 0) return failed('The list names nobody: only its header is there')
    return { users: withoutTwins(rows.map((row) => userOf(row, columns, header.values.length))), ignored, fault: '' }
}

function failed(fault: string): OktaList {
    return { users: [], ignored: [], fault: fault.slice(0, 1000) }
}

function twoColumns({ line, values }: CsvRecord, first: number, second: number): string {
    return `Line ${line}: the columns ${first + 1} (${values[first]!.trim()}) and ${second + 1} (${values[second]!.trim()}) say the same thing. Remove one`
}

function partOf(header: string): Part | undefined {
    const key = header
        .trim()
        .toLowerCase()
        .replace(/^(?:user|profile)\./, '')
        .replace(/[\s_-]/g, '')
    return Object.prototype.hasOwnProperty.call(PART_OF, key) ? PART_OF[key] : undefined
}

function userOf({ line, values }: CsvRecord, columns: Columns, width: number): OktaUser {
    const at = (index: number | undefined) => (index === undefined ? '' : (values[index] ?? '').trim())
    const kept = Object.fromEntries(
        PARTS.map((part) => [part, at(columns.parts[part]).slice(0, LONGEST[part])]),
    ) as Record<Part, string>
    const keys: Record<string, string> = {}
    for (const field of Object.keys(columns.keys)) keys[field] = at(columns.keys[field]).slice(0, LONGEST_KEY)
    return { line, ...kept, keys, fault: faultOf(at, values.length, width, columns) }
}

function faultOf(
    at: (index: number | undefined) => string,
    found: number,
    width: number,
    { parts, keys }: Columns,
): string {
    const id = at(parts.oktaUserId)
    const column = (parts.oktaUserId ?? 0) + 1
    if (found !== width) return `The row has ${found} values, the header ${width}`
    if (id === '') return `Column ${column} has no Okta user id`
    if (!isOktaUserId(id)) return `Column ${column} is no Okta user id: at most 100 characters, no script`
    const limits = [
        ...PARTS.map((part) => ({ index: parts[part], longest: LONGEST[part] })),
        ...Object.keys(keys).map((field) => ({ index: keys[field], longest: LONGEST_KEY })),
    ]
    const long = limits.find(({ index, longest }) => at(index).length > longest)
    if (long) return `Column ${long.index! + 1} has more than ${long.longest} characters`
    const special = limits.find(({ index }) => at(index) === 'NULL' || /^\s*javascript:/i.test(at(index)))
    if (special) return `Column ${special.index! + 1} holds a word that ServiceNow takes for a command`
    return ''
}

function isOktaUserId(text: string): boolean {
    try {
        checkOktaUserId(text)
        return true
    } catch {
        return false
    }
}

/** The rows, each marked whose id another row has too; the table of links takes ids for the same without letter case. */
function withoutTwins(users: OktaUser[]): OktaUser[] {
    const lines = linesBy(users, (user) => foldName(user.oktaUserId))
    return users.map((user) => {
        const others = (lines[foldName(user.oktaUserId)] ?? []).filter((line) => line !== user.line)
        if (user.fault !== '' || others.length === 0) return user
        return { ...user, fault: `The same Okta user id stands on line ${others.slice(0, 5).join(', ')}` }
    })
}

/** What the Okta user has of a column of sys_user that is a match key; `''` when the list does not say. */
export function valueOf(user: OktaUser, field: string): string {
    return field === EMPLOYEE_NUMBER ? user.employeeNumber : (user.keys[field] ?? '')
}

/** The lines on which each value stands; empty values are left out. */
export function linesBy(users: readonly OktaUser[], value: (user: OktaUser) => string): Record<string, number[]> {
    const lines: Record<string, number[]> = Object.create(null) as Record<string, number[]>
    for (const user of users) {
        const key = value(user)
        if (key !== '') (lines[key] ??= []).push(user.line)
    }
    return lines
}
