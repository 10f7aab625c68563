import assert from 'node:assert/strict'
import { tookEffect } from '../../src/server/provisioning/authority/verdict.ts'
import type { Outcome } from '../../src/server/provisioning/outcome.ts'
import { isDeepStrictEqual } from 'node:util'
import { KEPT } from '../../src/server/provisioning/records.ts'
import type { JsonObject, ScimResource } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'
import { memory, person, refused } from './memory-stores.ts'
import { patch, put, read, versionIn } from './user-requests.ts'

function setUp() {
    const state = memory()
    state.named.cmn_department!.d1 = 'Risk'
    person(state, 'k', { user_name: 'ken', first_name: 'Ken', last_name: 'Mori' })
    person(state, 'm', { user_name: 'maya', first_name: 'Maya', last_name: 'Ito' })
    return state
}

/** Everything a client may say of a person (RFC 7643 sections 4.1 and 4.3). */
const FULL: ScimResource = {
    userName: 'maya',
    name: {
        formatted: 'Dr. Maya J Ito III',
        familyName: 'Ito',
        givenName: 'Maya',
        middleName: 'J',
        honorificPrefix: 'Dr.',
        honorificSuffix: 'III',
    },
    displayName: 'MJ',
    nickName: 'May',
    profileUrl: 'https://people.example/may',
    title: 'Analyst',
    userType: 'Employee',
    preferredLanguage: 'en-US',
    locale: 'de-CH',
    timezone: 'Asia/Tokyo',
    active: true,
    emails: [
        { value: 'h@home.example', type: 'home' },
        { value: 'w@corp.example', type: 'work', primary: true },
    ],
    phoneNumbers: [
        { value: '9', type: 'fax' },
        { value: '1', type: 'work', display: 'Desk' },
    ],
    ims: [{ value: 'may', type: 'xmpp' }],
    photos: [{ value: 'https://people.example/may.png', type: 'photo' }],
    addresses: [{ type: 'work', formatted: 'Tokyo', streetAddress: '1 Main', locality: 'Tokyo', country: 'JP' }],
    entitlements: [{ value: 'e1' }],
    roles: [{ value: 'r1', display: 'Role "one"', primary: true }],
    x509Certificates: [{ value: 'MIIDQzCCA' }],
    [ENTERPRISE_USER_URN]: {
        employeeNumber: '7',
        costCenter: 'C-9',
        organization: 'O',
        division: 'D',
        department: 'Risk',
    },
    [SERVICENOW_USER_URN]: { company: 'Acme', location: 'HQ' },
}

/** Without what the server adds. */
function stated(resource: ScimResource): ScimResource {
    const { id: _id, schemas: _schemas, meta: _meta, ...rest } = resource
    return rest
}

/** Paths that did not end as they were sent. */
function unresolved({ verdicts }: Outcome): string[] {
    return verdicts.filter((verdict) => !tookEffect(verdict)).map(({ path }) => path)
}

describe('users: what was written is read again (RFC 7644 section 3.5.1)', () => {
    it('PUT of every attribute, also what has no column, and names that lead nowhere', () => {
        const state = setUp()
        const outcome = put(state, 'm', FULL)
        assert.deepEqual(stated(read(state, 'm')), FULL)
        assert.deepEqual(read(state, 'm').schemas, [USER_URN, ENTERPRISE_USER_URN, SERVICENOW_USER_URN])
        assert.deepEqual(unresolved(outcome), [
            `${ENTERPRISE_USER_URN}:costCenter`,
            `${SERVICENOW_USER_URN}:company`,
            `${SERVICENOW_USER_URN}:location`,
        ])
    })

    it('a second time it writes nothing and the version stays (RFC 7644 section 3.14)', () => {
        const state = setUp()
        put(state, 'm', FULL)
        const version = versionIn(read(state, 'm'))
        assert.equal(put(state, 'm', FULL).action, 'unchanged')
        assert.equal(put(state, 'm', read(state, 'm')).action, 'unchanged')
        assert.deepEqual(state.writes, ['update sys_user'])
        assert.equal(versionIn(read(state, 'm')), version)
    })

    it('PUT of the userName alone keeps all of it', () => {
        const state = setUp()
        put(state, 'm', FULL)
        assert.equal(put(state, 'm', { userName: 'maya' }).action, 'unchanged')
        assert.deepEqual(stated(read(state, 'm')), FULL)
    })

    it('null for each attribute clears all of it', () => {
        const state = setUp()
        put(state, 'm', FULL)
        const nothing = Object.fromEntries(Object.keys(FULL).map((name) => [name, null]))
        put(state, 'm', { ...nothing, userName: 'maya' })
        assert.deepEqual(stated(read(state, 'm')), { userName: 'maya', active: true })
        assert.equal(state.people.get('m')![KEPT], '')
    })

    it('PATCH: removing each attribute clears it, and only it', () => {
        const paths = Object.keys(FULL).filter((name) => name !== 'userName' && name !== 'active')
        for (const path of paths) {
            const state = setUp()
            put(state, 'm', FULL)
            patch(state, 'm', ['remove', path])
            const left = stated(read(state, 'm'))
            const gone = Object.keys(FULL).filter((name) => !isDeepStrictEqual(left[name], FULL[name]))
            assert.deepEqual(gone, [path])
        }
    })

    it('PATCH of one value of a list leaves the others', () => {
        const state = setUp()
        put(state, 'm', FULL)
        patch(state, 'm', ['replace', 'emails[type eq "work"].value', 'new@corp.example'])
        assert.equal(state.people.get('m')!.email, 'new@corp.example')
        assert.deepEqual(read(state, 'm').emails, [
            { value: 'h@home.example', type: 'home' },
            { type: 'work', primary: true, value: 'new@corp.example' },
        ])
        patch(state, 'm', ['remove', 'emails[type eq "home"]'], ['add', 'roles', [{ value: 'r2' }]])
        assert.deepEqual(read(state, 'm').emails, [{ type: 'work', value: 'new@corp.example', primary: true }])
        assert.deepEqual(
            (read(state, 'm').roles as JsonObject[]).map(({ value }) => value),
            ['r1', 'r2'],
        )
    })

    it('PATCH that takes the work value out empties the column', () => {
        const state = setUp()
        put(state, 'm', FULL)
        patch(state, 'm', ['remove', 'phoneNumbers[type eq "work"]'])
        assert.equal(state.people.get('m')!.phone, '')
        assert.deepEqual(read(state, 'm').phoneNumbers, [{ value: '9', type: 'fax' }])
    })

    it('more than the column of kept attributes holds is refused before anything is written', () => {
        const state = setUp()
        assert.deepEqual(
            refused(() => put(state, 'm', { userName: 'maya', title: 'x', nickName: 'x'.repeat(60001) })),
            [400, 'invalidValue'],
        )
        assert.deepEqual(state.writes, [])
    })
})

describe('users: what others write into columns shows at once', () => {
    const byHand = (state: ReturnType<typeof memory>, fields: Record<string, string>) =>
        state.people.set('m', { ...state.people.get('m'), ...fields })

    it('an e-mail, a language, a department', () => {
        const state = setUp()
        put(state, 'm', { ...FULL, [ENTERPRISE_USER_URN]: { department: 'Unknown' } })
        byHand(state, { email: 'by@hand.example', preferred_language: 'ja', department: 'd1' })
        const { emails, preferredLanguage, [ENTERPRISE_USER_URN]: enterprise } = read(state, 'm')
        assert.deepEqual(emails, [
            { value: 'h@home.example', type: 'home' },
            { type: 'work', primary: true, value: 'by@hand.example' },
        ])
        assert.equal(preferredLanguage, 'ja')
        assert.deepEqual(enterprise, { department: 'Risk' })
    })

    it('a language that was taken away', () => {
        const state = setUp()
        put(state, 'm', { userName: 'maya', preferredLanguage: 'pt-BR' })
        assert.equal(state.people.get('m')!.preferred_language, 'pb')
        byHand(state, { preferred_language: '' })
        assert.equal(read(state, 'm').preferredLanguage, undefined)
    })

    it('a department whose name was not asked for hides the kept text too', () => {
        const state = setUp()
        put(state, 'm', { userName: 'maya', [ENTERPRISE_USER_URN]: { department: 'Unknown' } })
        byHand(state, { department: 'd1' })
        assert.equal(read(state, 'm', () => false)[ENTERPRISE_USER_URN], undefined)
    })

    for (const junk of ['not JSON', '[1]', '"x"']) {
        it(`JSON that somebody broke: ${junk}`, () => {
            const state = setUp()
            put(state, 'm', FULL)
            byHand(state, { [KEPT]: junk })
            const { nickName, emails, displayName } = read(state, 'm')
            assert.deepEqual([nickName, displayName], [undefined, 'Maya J Ito'])
            assert.deepEqual(emails, [{ type: 'work', value: 'w@corp.example', primary: true }])
            patch(state, 'm', ['replace', 'nickName', 'May'])
            assert.deepEqual(JSON.parse(state.people.get('m')![KEPT]!), { nickName: 'May' })
        })
    }
})

describe('users: names for display (RFC 7643 section 4.1.1)', () => {
    it('a PUT with a new surname and the old names for display shows the new ones', () => {
        const state = setUp()
        const echo = { displayName: 'Maya Ito', name: { formatted: 'Maya Ito', givenName: 'Maya', familyName: 'Sato' } }
        put(state, 'm', { userName: 'maya', ...echo })
        assert.deepEqual(
            [read(state, 'm').displayName, (read(state, 'm').name as JsonObject).formatted],
            ['Maya Sato', 'Maya Sato'],
        )
    })

    it('a PATCH of the surname alone does too, and leaves a chosen name', () => {
        const state = setUp()
        patch(state, 'm', ['replace', 'name.familyName', 'Sato'])
        assert.equal(read(state, 'm').displayName, 'Maya Sato')
        patch(state, 'm', ['replace', 'displayName', 'MJ'], ['replace', 'name.familyName', 'Ito'])
        assert.equal(read(state, 'm').displayName, 'MJ')
        assert.equal((read(state, 'm').name as JsonObject).formatted, 'Maya Ito')
        patch(state, 'm', ['remove', 'displayName'])
        assert.equal(read(state, 'm').displayName, 'Maya Ito')
    })
})

describe('users: references by name', () => {
    const department = (state: ReturnType<typeof memory>) =>
        (read(state, 'm')[ENTERPRISE_USER_URN] as JsonObject | undefined)?.department
    const say = (state: ReturnType<typeof memory>, text: string | null) =>
        put(state, 'm', { userName: 'maya', [ENTERPRISE_USER_URN]: { department: text } })

    it('text is kept until it leads to a record', () => {
        const state = setUp()
        say(state, 'Audit')
        assert.equal(department(state), 'Audit')
        state.named.cmn_department!.d2 = 'Audit'
        patch(state, 'm', ['replace', 'title', 'Lead'])
        assert.equal(department(state), 'Audit')
        say(state, 'Audit')
        assert.equal(state.people.get('m')!.department, 'd2')
        assert.equal(state.people.get('m')![KEPT], '')
        assert.equal(department(state), 'Audit')
    })

    it('text is dropped when another name is resolved, or when it is cleared', () => {
        for (const text of ['Risk', null]) {
            const state = setUp()
            say(state, 'Audit')
            say(state, text)
            assert.equal(state.people.get('m')![KEPT], '')
            assert.equal(department(state), text ?? undefined)
        }
    })

    it('a manager that leads nowhere is shown by its value', () => {
        const state = setUp()
        put(state, 'm', { userName: 'maya', [ENTERPRISE_USER_URN]: { manager: { value: 'boss' } } })
        assert.deepEqual(read(state, 'm')[ENTERPRISE_USER_URN], { manager: { value: 'boss' } })
        put(state, 'm', { userName: 'maya', [ENTERPRISE_USER_URN]: { manager: { value: 'ken' } } })
        assert.deepEqual(read(state, 'm')[ENTERPRISE_USER_URN], {
            manager: { value: 'k', $ref: `${state.context.baseUrl}/Users/k` },
        })
    })
})
