/** People and groups as clients write them: any attribute may be missing, lists may hold several values. */
import fc, { type Arbitrary } from 'fast-check'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_GROUP_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { name, platformTimes, text } from './text-arbitraries.ts'

/** A user to be created; `userName` and ids are given when it is. */
export interface Person {
    readonly attributes: JsonObject
    readonly userName: string
    readonly linked: boolean
    readonly created: string
    readonly changed: string
    /** Which of those before is the manager, counted backwards; 0: none. */
    readonly manager: number
}

export interface Team {
    readonly displayName: string
    readonly attributes: JsonObject
    /** Indexes of people, modulo their number. */
    readonly members: readonly number[]
    /** Holds the team before it. */
    readonly nesting: boolean
    readonly created: string
    readonly changed: string
}

export interface Population {
    readonly people: readonly Person[]
    readonly teams: readonly Team[]
}

/** An object with some of these members, never with none of any. */
function some(members: Record<string, Arbitrary<JsonValue>>): Arbitrary<JsonObject> {
    return fc.record(members, { requiredKeys: [], noNullPrototype: true }) as Arbitrary<JsonObject>
}

/** Values of a multi-valued attribute, each different from the others. */
export function values(types: readonly string[], value: Arbitrary<string> = name): Arbitrary<JsonObject[]> {
    const element = fc.record(
        { value, type: fc.constantFrom(...types, 'Odd'), display: text, primary: fc.boolean() },
        { requiredKeys: ['value'], noNullPrototype: true },
    )
    const selector = (each: { value: string }) => each.value.toLowerCase()
    return fc.uniqueArray(element, { maxLength: 3, selector }) as Arbitrary<JsonObject[]>
}

const address = some({
    formatted: text,
    streetAddress: text,
    locality: text,
    region: text,
    postalCode: text,
    country: fc.constantFrom('NL', 'US', 'de'),
    type: fc.constantFrom('work', 'home', 'other'),
    primary: fc.boolean(),
})

const KINDS = ['work', 'home', 'other']
const certificate = fc.constantFrom('TUlJQg==', 'TUlJQw==', 'tuljqg==')

export const LISTS: Readonly<Record<string, Arbitrary<JsonObject[]>>> = {
    emails: values(KINDS),
    phoneNumbers: values(['work', 'mobile', 'home', 'fax']),
    ims: values(['xmpp', 'aim']),
    photos: values(['photo', 'thumbnail']),
    addresses: fc.array(address, { maxLength: 3 }),
    entitlements: values(KINDS),
    roles: values(KINDS),
    x509Certificates: values(KINDS, certificate),
}

/** Attributes of one text, core first. */
export const TEXTS: Readonly<Record<string, Arbitrary<string>>> = {
    displayName: text,
    nickName: text,
    profileUrl: text,
    title: text,
    userType: text,
    locale: fc.constantFrom('en-US', 'de', 'pt-BR'),
    timezone: fc.constantFrom('Europe/Berlin', 'US/Central', 'Asia/Tokyo'),
    preferredLanguage: fc.constantFrom('en', 'en-US', 'EN-us', 'pt-BR', 'de', 'zh-TW'),
}

export const NAME_PARTS: Readonly<Record<string, Arbitrary<string>>> = {
    formatted: text,
    familyName: text,
    givenName: text,
    middleName: text,
    honorificPrefix: text,
    honorificSuffix: text,
}

/** Departments and cost centers: some that the instance has, some that it does not. */
export const ENTERPRISE: Readonly<Record<string, Arbitrary<string>>> = {
    employeeNumber: text,
    organization: text,
    division: text,
    department: fc.oneof(fc.constantFrom('Finance', 'Engineering', 'finance'), text),
    costCenter: fc.oneof(fc.constantFrom('Product', 'Administration'), text),
}

const servicenow = some({
    company: fc.constantFrom('Larkmoor Logistics', 'a'),
    location: fc.constantFrom('Chicago', 'b'),
})

/** Everything a user may have but userName, externalId and manager. */
export const userAttributes: Arbitrary<JsonObject> = some({
    ...TEXTS,
    ...LISTS,
    name: some(NAME_PARTS),
    active: fc.boolean(),
    [ENTERPRISE_USER_URN]: some(ENTERPRISE),
    [SERVICENOW_USER_URN]: servicenow,
})

export const person: Arbitrary<Person> = fc.record({
    attributes: userAttributes,
    userName: name,
    linked: fc.boolean(),
    created: platformTimes,
    changed: platformTimes,
    manager: fc.nat({ max: 3 }),
})

/** Everything a group may have but displayName and members. */
export const groupAttributes: Arbitrary<JsonObject> = some({
    [SERVICENOW_GROUP_URN]: some({ description: text, email: text }),
})

export const team: Arbitrary<Team> = fc.record({
    displayName: name,
    attributes: groupAttributes,
    members: fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 5 }),
    nesting: fc.boolean(),
    created: platformTimes,
    changed: platformTimes,
})

/** People without anything that sys_user has no column for, as an instance holds before SCIM comes. */
const plainPeople = (people: readonly Person[]): Person[] =>
    people.map((each) => {
        const { title, emails } = each.attributes
        const first = Array.isArray(emails) && emails[0] ? [{ ...(emails[0] as JsonObject), type: 'work' }] : undefined
        const attributes = { ...(title ? { title } : {}), ...(first ? { emails: first } : {}) } as JsonObject
        return { ...each, attributes }
    })

/** Nobody but people with these attributes. */
export function populationOf(...attributes: readonly JsonObject[]): Population {
    const time = '2024-03-01 00:00:00'
    const rest = { userName: 'a', linked: false, created: time, changed: time, manager: 0 }
    return { people: attributes.map((each) => ({ attributes: each, ...rest })), teams: [] }
}

/** `least` to `most` people and up to four groups. */
export function population(least: number, most: number): Arbitrary<Population> {
    const people = fc.array(person, { minLength: least, maxLength: most })
    return fc.record({ people, teams: fc.array(team, { maxLength: 4 }) })
}

/** The same, and nobody has anything that sys_user has no column for. */
export function plainPopulation(least: number, most: number): Arbitrary<Population> {
    return population(least, most).map(({ people, teams }) => ({ people: plainPeople(people), teams }))
}

/** Either. */
export function anyPopulation(least: number, most: number): Arbitrary<Population> {
    return fc.oneof({ weight: 4, arbitrary: population(least, most) }, plainPopulation(least, most))
}
