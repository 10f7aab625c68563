/** The people and groups the filter tables are about, and who of them a filter finds. */
import assert from 'node:assert/strict'
import {
    createGroup,
    createUser,
    ENTERPRISE,
    read,
    SERVICENOW_GROUP,
    SERVICENOW_USER,
    unique,
    type Body,
    type JsonObject,
} from './scim-server.ts'

export type Cast = Readonly<Record<string, Body>>

export const CERTIFICATE = 'MIIDQzCCAqygAwIBAgICEAAwDQYJ'

const PEOPLE: Readonly<Record<string, JsonObject>> = {
    ann: {
        externalId: 'Ext-Filter',
        title: 'Engineer',
        nickName: 'alpha',
        name: { givenName: 'Ann', familyName: 'Åström', honorificPrefix: 'Dr.' },
        profileUrl: 'https://example.com/Ann',
        emails: [
            { value: 'ann@w.example', type: 'work', primary: true },
            { value: 'ann@h.example', type: 'home' },
        ],
        addresses: [
            { type: 'work', locality: 'Oslo', country: 'NO' },
            { type: 'home', locality: 'Bergen', country: 'NO' },
        ],
        phoneNumbers: [{ value: '+47 22 00 00', type: 'work' }],
        roles: [{ value: 'Reader', type: 'site', primary: true }],
        x509Certificates: [{ value: CERTIFICATE }],
        [ENTERPRISE]: {
            employeeNumber: 'F-100',
            division: 'Parks',
            organization: 'Studios',
            department: 'Engineering',
        },
    },
    bob: {
        externalId: 'aExt-filter',
        title: 'engineer II',
        nickName: 'Beta',
        active: false,
        name: { givenName: 'Bob', familyName: "O'Neil" },
        emails: [{ value: 'bob@w.example', type: 'other' }],
        phoneNumbers: [{ value: '+1 555 0100', type: 'mobile' }],
        roles: [{ value: 'reader' }, { value: 'Writer', primary: true }],
        [ENTERPRISE]: { employeeNumber: 'f-200', division: 'parks', department: 'Unheard-of', costCenter: 'Product' },
    },
    cyd: {},
    dan: {
        title: '100%_sure^NQ\\x "q"',
        nickName: 'gamma',
        name: { givenName: 'Dan', familyName: 'Stone' },
        emails: [{ value: 'dan@w.example', type: 'home', primary: true, display: 'Dan at home' }],
        addresses: [{ type: 'home', locality: 'Oslo', country: 'NO', primary: true }],
        ims: [{ value: 'dan@talk.example', type: 'xmpp' }],
        photos: [{ value: 'https://example.com/p/DAN', type: 'photo' }],
    },
    eve: {
        title: 'Ärztin 🦦',
        nickName: 'delta',
        name: { givenName: 'Éva', familyName: 'Nagy' },
        userType: 'null',
        emails: [{ value: 'eve@h.example', type: 'work', primary: false }],
        entitlements: [{ value: 'printing', display: 'Printing' }],
        locale: 'hu-HU',
        preferredLanguage: 'hu-HU',
        timezone: 'Europe/Budapest',
        [SERVICENOW_USER]: { company: 'Larkmoor Logistics', location: 'Chicago', building: 'East wing' },
    },
}

let people: Promise<Cast> | undefined
let groups: Promise<Cast> | undefined

/** ann, bob, cyd (who has nothing but a userName), dan and eve; ann is the manager of bob and dan. */
export function filterPeople(): Promise<Cast> {
    people ??= (async () => {
        const cast: Record<string, Body> = {}
        for (const [key, attributes] of Object.entries(PEOPLE)) {
            const manager = key === 'bob' || key === 'dan' ? { manager: { value: cast.ann!.id } } : {}
            const extension = { ...(attributes[ENTERPRISE] as JsonObject | undefined), ...manager }
            const extended = Object.keys(extension).length > 0 ? { ...attributes, [ENTERPRISE]: extension } : attributes
            cast[key] = await createUser({ userName: unique(`Filter.${key}`), ...extended })
        }
        return cast
    })()
    return people
}

/** inner (ann and bob), outer (inner and dan), empty, and named, which has nobody but all other attributes. */
export function filterGroups(): Promise<Cast> {
    groups ??= (async () => {
        const { ann, bob, dan } = await filterPeople()
        const memberIds = (...members: (Body | undefined)[]) => members.map((each) => ({ value: each!.id }))
        const inner = await createGroup({ displayName: unique('Filter Inner'), members: memberIds(ann, bob) })
        const outer = await createGroup({ displayName: unique('Filter outer'), members: memberIds(dan, inner) })
        const empty = await createGroup({ displayName: unique('Filter empty') })
        const named = await createGroup({
            displayName: unique('Filter 100%_Ångström'),
            externalId: 'Grp-Filter',
            [SERVICENOW_GROUP]: { description: 'Tour Guides', email: 'guides@example.com' },
        })
        return { inner, outer, empty, named }
    })()
    return groups
}

/** `$ann` stands for the id of ann, `$ann.userName` for her userName. */
function filled(filter: string, cast: Cast): string {
    return filter.replace(/\$(\w+)(?:\.(userName|displayName))?(?!\w)/g, (written, key: string, name?: string) =>
        cast[key] ? String(cast[key][name ?? 'id']) : written,
    )
}

async function found(collection: string, filter: string, cast: Cast): Promise<string[]> {
    const ids = new Set<string>()
    for (let startIndex = 1; ; startIndex += 500) {
        const query = `filter=${encodeURIComponent(filter)}&attributes=id&count=500&startIndex=${startIndex}`
        const page = await read(`${collection}?${query}`)
        page.Resources.forEach(({ id }) => ids.add(id))
        if (startIndex + 500 > page.totalResults) break
    }
    return Object.keys(cast).filter((key) => ids.has(cast[key]!.id))
}

/**
 * Fails unless the filter finds exactly these of the cast (keys with spaces between), its negation the others, and
 * itself the same when it is a part of a larger one that says no more.
 */
export async function assertFinds(
    collection: string,
    written: string,
    expected: string,
    ...casts: Cast[]
): Promise<void> {
    const cast = casts[0]!
    const filter = filled(written, Object.assign({}, ...casts) as Cast)
    const keys = expected.split(' ').filter((key) => key !== '')
    const others = Object.keys(cast).filter((key) => !keys.includes(key))
    assert.deepEqual(await found(collection, filter, cast), keys, filter)
    const name = collection === '/Users' ? 'userName' : 'displayName'
    const negated = `not (${filter}) and ${name} sw "filter"`
    assert.deepEqual(await found(collection, negated, cast), others, negated)
    assert.deepEqual(await found(collection, `id pr and (${filter})`, cast), keys, `id pr and (${filter})`)
}
