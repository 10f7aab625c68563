/** sys_user and its links, as a survey of people reads them. */

import { GlideAggregate, type GlideQueryCondition, type GlideRecord } from '@servicenow/glide'
import { plainAddress } from '../audit/people/alike.ts'
import type { Criterion, OtherId, People, Person, SoughtValue, SurveySettings } from '../audit/people/person.ts'
import { OKTA_USER_ID } from '../provisioning/records.ts'
import { countRows, inPieces, openTable } from './glide-rows.ts'

const TABLE = 'sys_user'
const LINKS = 'x_scim_okta_identity'
const COLUMNS = [
    'user_name',
    'name',
    'email',
    'employee_number',
    'active',
    'web_service_access_only',
    'internal_integration_user',
    OKTA_USER_ID,
]
/** sys_ids in one condition. */
const PIECE = 500

/**
 * The people of the instance.
 *
 * @param otherIds whose fields are read; each field has to exist, as has the start date field
 * @param caller sys_id of the person who is compared with nobody
 */
export function glideSurveyPeople(otherIds: readonly OtherId[], settings: SurveySettings, caller: string): People {
    const idFields = otherIds.map(({ field }) => field)
    const { startDateField } = settings
    // Read once for all pages of a chunk.
    let odd: OddAddresses | undefined
    const extra = startDateField === '' ? idFields : [...idFields, startDateField]
    return {
        count: () => countRows(TABLE, [[{ field: 'active', operator: '=', value: 'true' }]]),
        page(after, limit) {
            const rows = openTable(TABLE, [...COLUMNS, ...extra])
            rows.addQuery('active', '=', 'true')
            if (after !== '') rows.addQuery('sys_id', '>', after)
            rows.orderBy('sys_id')
            rows.setLimit(limit)
            return all(rows, idFields, startDateField)
        },
        alike(criterion, values, limit) {
            const rows = openTable(TABLE, [...COLUMNS, ...extra])
            addPeopleOnly(rows, caller)
            if (criterion === 'email') addAddresses(rows, values, (odd ??= oddAddresses()))
            else addValues(rows, FIELD_OF[criterion], values)
            if (criterion === 'name_start') addDays(rows, values, startDateField)
            rows.setLimit(limit)
            return all(rows, idFields, startDateField)
        },
        countAlike: (criterion, value) => countAlike(criterion, value, startDateField, caller),
        linkedAmong,
        hasField,
    }
}

/** Does sys_user have the field? */
export function hasField(field: string): boolean {
    return Boolean(openTable(TABLE, []).isValidField(field))
}

/** Leaves technical accounts and the caller out; "is not" keeps rows without a value. */
function addPeopleOnly(rows: GlideRecord, caller: string): void {
    rows.addQuery('web_service_access_only', '!=', 'true')
    rows.addQuery('internal_integration_user', '!=', 'true')
    rows.addQuery('sys_id', '!=', caller)
}

const FIELD_OF: Readonly<Record<Criterion, string>> = {
    email: 'email',
    employee_number: 'employee_number',
    name_start: 'name',
    name: 'name',
}

/** Adds the condition that finds the values, and answers it for alternatives. */
function addValues(rows: GlideRecord, field: string, values: readonly SoughtValue[]): GlideQueryCondition {
    const texts = distinct(values.map(({ text }) => text))
    // A list cannot hold a comma (reported), so such values are conditions of their own.
    const condition = rows.addQuery(field, 'IN', texts.filter((text) => !text.includes(',')).join(',') || NOBODY)
    for (const text of texts.filter((each) => each.includes(','))) condition.addOrCondition(field, '=', text)
    return condition
}

/** Addresses that the database does not hold for the plain ones they stand for; undefined when there are too many. */
type OddAddresses = { readonly known: readonly string[] | undefined }

/** More odd addresses than this are sought page by page instead of being kept in memory. */
const MOST_ODD = 1000

/** Addresses with a tag or a blank in front. They are few on most instances, and to seek them page by page is dear. */
function oddAddresses(): OddAddresses {
    const rows = openTable(TABLE, ['email'])
    rows.addQuery('email', 'CONTAINS', '+').addOrCondition('email', 'STARTSWITH', ' ')
    rows.setLimit(MOST_ODD + 1)
    rows.query()
    const known: string[] = []
    while (rows.next()) known.push(String(rows.getValue('email') ?? ''))
    return { known: known.length > MOST_ODD ? undefined : known }
}

/** Adds the condition that finds the addresses in every spelling that compares equal. */
function addAddresses(rows: GlideRecord, values: readonly SoughtValue[], { known }: OddAddresses): void {
    const condition = addValues(rows, 'email', values)
    const texts = new Set(values.map(({ text }) => text))
    if (known) {
        const spellings = distinct(known).filter((each) => texts.has(plainAddress(each)))
        for (const spelling of spellings) condition.addOrCondition('email', '=', spelling)
        return
    }
    condition.addOrCondition('email', 'STARTSWITH', ' ')
    for (const tagged of distinct([...texts].map(taggedStart))) condition.addOrCondition('email', 'STARTSWITH', tagged)
}

/** From the first to the last of the days; the field may hold a time too. */
function addDays(rows: GlideRecord, values: readonly SoughtValue[], startDateField: string): void {
    const days = values.map(({ date }) => date).sort()
    rows.addQuery(startDateField, '>=', days[0] ?? '')
    rows.addQuery(startDateField, '<=', `${days[days.length - 1] ?? ''} 23:59:59`)
}

/** Nobody has this for a value. */
const NOBODY = '\u0001'

/** `ada@x` → `ada+`, with which the tagged forms of the address begin. */
function taggedStart(address: string): string {
    const at = address.lastIndexOf('@')
    return at > 0 ? `${address.slice(0, at)}+` : `${address}+`
}

function countAlike(criterion: Criterion, value: SoughtValue, startDateField: string, caller: string): number {
    const field = FIELD_OF[criterion]
    const plain = new GlideAggregate(TABLE) as unknown as GlideRecord & Count
    addPeopleOnly(plain, caller)
    plain.addQuery(field, '=', value.text)
    if (criterion === 'name_start') addDays(plain, [value], startDateField)
    const count = counted(plain)
    const at = value.text.lastIndexOf('@')
    if (criterion !== 'email' || at < 1) return count
    const tagged = new GlideAggregate(TABLE) as unknown as GlideRecord & Count
    addPeopleOnly(tagged, caller)
    tagged.addQuery(field, 'STARTSWITH', taggedStart(value.text))
    tagged.addQuery(field, 'ENDSWITH', value.text.slice(at))
    return count + counted(tagged)
}

function counted(total: GlideRecord & Count): number {
    total.addAggregate('COUNT')
    total.query()
    return total.next() ? Number(total.getAggregate('COUNT')) : 0
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Count {
    addAggregate(aggregate: string): void
    getAggregate(aggregate: string): string
}

function linkedAmong(sysIds: readonly string[]): string[] {
    return inPieces(sysIds, PIECE).flatMap((piece) => {
        const rows = openTable(LINKS, ['user', 'state'])
        rows.addQuery('user', 'IN', piece.join(','))
        rows.addQuery('state', 'IN', 'current,pending')
        rows.setLimit(piece.length * 20)
        rows.query()
        const linked: string[] = []
        while (rows.next()) linked.push(String(rows.getValue('user')))
        return linked
    })
}

function all(rows: GlideRecord, idFields: readonly string[], startDateField: string): Person[] {
    const found: Person[] = []
    rows.query()
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        const isTrue = (column: string) => text(column) === '1' || text(column) === 'true'
        const ids: Record<string, string> = {}
        for (const field of idFields) ids[field] = text(field)
        found.push({
            sysId: String(rows.getUniqueValue()),
            userName: text('user_name'),
            name: text('name'),
            email: text('email'),
            employeeNumber: text('employee_number'),
            startDate: startDateField === '' ? '' : text(startDateField).slice(0, 10),
            active: isTrue('active'),
            technical: isTrue('web_service_access_only') || isTrue('internal_integration_user'),
            oktaUserId: text(OKTA_USER_ID),
            ids,
        })
    }
    return found
}

function distinct(texts: readonly string[]): string[] {
    return [...new Set(texts)]
}
