// A dry run writes nothing, whichever method of whichever store is called, and sees what it would have written.
import assert from 'node:assert/strict'
import { replaceUser } from '../../../src/server/provisioning/change-user.ts'
import { createUser } from '../../../src/server/provisioning/create-user.ts'
import { dryRun, type DryContext } from '../../../src/server/provisioning/preview/dry-run.ts'
import { isRefused, type Refused, type UserRecord } from '../../../src/server/provisioning/records.ts'
import { CALLER, linkOf, memory, NOW, person, refused, type Memory } from '../memory-stores.ts'
import { LINK, REVIEW, PEOPLE, DEPARTMENTS, ROW, CALLS, type Stores } from './store-calls.ts'

const STORES = Object.keys(CALLS) as (keyof Stores)[]
/** What nobody can get wrong: there is nothing to be called. */
const PLAIN = [
    'settings',
    'mapping',
    'matching',
    'limits',
    'now',
    'newSysId',
    'callerId',
    'baseUrl',
    'method',
    'note',
    'account',
]

type AnyStore = Record<string, (...given: unknown[]) => unknown>

describe('dry run', () => {
    let state: Memory
    let dry: DryContext

    beforeEach(() => {
        state = memory()
        person(state, 'ada', { user_name: 'ada', first_name: 'Ada', last_name: 'Byron', x_scim_okta_user_id: '00old' })
        person(state, 'bob', { user_name: 'bob' })
        state.links.set('00old', linkOf('00old', 'ada'))
        state.groups.set('team', { name: 'Team', active: 'true' })
        state.groups.set('other', { name: 'Other', active: 'true' })
        state.memberships.push(ROW)
        state.beforeWrite = (what) => assert.fail(`wrote: ${what}`)
        dry = dryRun(state.context, '')
    })

    it('covers every store of a context', () => {
        const members = Object.keys(state.context).sort()
        assert.deepEqual(
            members.filter((name) => !PLAIN.includes(name)),
            [...STORES].sort(),
        )
        for (const name of members) assert.ok(name in dry, `${name} is missing`)
    })

    for (const store of STORES) {
        for (const method of Object.keys(CALLS[store])) {
            it(`writes nothing by ${store}.${method}`, () => {
                const before = JSON.stringify([...state.people, ...state.links, ...state.groups, state.memberships])
                ;(dry[store] as unknown as AnyStore)[method]!(...(CALLS[store] as Record<string, unknown[]>)[method]!)
                const after = JSON.stringify([...state.people, ...state.links, ...state.groups, state.memberships])
                assert.equal(after, before)
            })
        }
        it(`has each method of ${store}, and no test of one that is not there`, () => {
            const members = state.context[store] as unknown as Record<string, unknown>
            const methods = Object.keys(members).filter((name) => typeof members[name] === 'function')
            assert.deepEqual(methods.sort(), Object.keys(CALLS[store]).sort())
        })
    }

    it('answers a changed person as they would be, the full name put together, and reads them so again', () => {
        const changed = done(dry.users.update('ada', { last_name: 'King', title: 'Countess' }))
        assert.equal(changed.fields.name, 'Ada King')
        assert.equal(dry.users.read('ada')?.fields.title, 'Countess')
        assert.equal(changed.fields.sys_updated_on, state.people.get('ada')!.sys_updated_on)
        assert.equal(dry.users.candidates('', 'ada', '')[0]?.fields.last_name, 'King')
        assert.deepEqual(dry.writes, [
            {
                table: 'sys_user',
                operation: 'update',
                sysId: 'ada',
                fields: [
                    { field: 'last_name', before: 'Byron', after: 'King' },
                    { field: 'name', before: 'Ada Byron', after: 'Ada King' },
                    { field: 'title', before: '', after: 'Countess' },
                ],
            },
        ])
        assert.equal(state.people.get('ada')!.last_name, 'Byron')
    })

    it('finds somebody by their new userName and no longer by the old one', () => {
        dry.users.update('ada', { user_name: 'ada.king' })
        assert.deepEqual(ids(dry.users.candidates('', 'Ada.King', '')), ['ada'])
        assert.deepEqual(ids(dry.users.candidates('', 'ada', '')), [])
    })

    it('finds a created person by every key, and creates nobody twice', () => {
        const made = done(
            dry.users.create('new', { user_name: 'eve', first_name: 'Eve', x_scim_okta_user_id: '00eve' }),
        )
        assert.deepEqual([made.fields.name, made.fields.sys_created_on], ['Eve', NOW])
        assert.deepEqual(ids(dry.users.candidates('00eve', '', '')), ['new'])
        assert.deepEqual(ids(dry.references.find('sys_user', PEOPLE, 'EVE')), ['new'])
        assert.deepEqual(dry.references.names('sys_user', ['new', 'ada']), { new: 'Eve', ada: 'Ada Byron' })
        assert.ok(isRefused(dry.users.create('new', { user_name: 'other' })))
        assert.ok(isRefused(dry.users.create('another', { user_name: 'EVE' })))
        assert.ok(isRefused(dry.users.update('bob', { user_name: 'ada' })))
        assert.ok(isRefused(dry.users.update('nobody', { title: 'x' })))
    })

    it('leaves whoever asks out of the candidates, unless they hold a value themselves', () => {
        assert.deepEqual(ids(dry.users.candidates('', 'ada', '')), ['ada'])
        assert.deepEqual(ids(dry.users.candidates('', 'okta.integration', '')), [CALLER])
        assert.deepEqual(ids(dry.users.candidates('', '', CALLER)), [CALLER])
    })

    it('sees links as claimed, changed and removed', () => {
        const claimed = dry.identities.claim({ ...LINK, user: 'bob' })!
        assert.equal(dry.identities.find('00new')?.sysId, claimed.sysId)
        assert.equal(dry.identities.claim(LINK)?.user, 'bob')
        assert.equal(dry.identities.claim({ ...LINK, oktaUserId: '00NEW' }), undefined)
        assert.equal(dry.identities.hasAlike('00NEW'), true)
        dry.identities.change(dry.identities.find('00old')!, { user: 'bob', reason: 'moved' })
        assert.deepEqual(
            dry.identities.ofUser('bob').map(({ oktaUserId }) => oktaUserId),
            ['00old', '00new'],
        )
        assert.deepEqual(dry.identities.ofUser('ada'), [])
        dry.identities.remove(claimed)
        assert.equal(dry.identities.find('00new'), undefined)
        assert.equal(dry.identities.hasAlike('00NEW'), false)
        assert.deepEqual(
            dry.writes.map(({ operation }) => operation),
            ['insert', 'update', 'delete'],
        )
    })

    it('sees reviews as opened and ended', () => {
        const review = dry.reviews.open(REVIEW)
        assert.equal(dry.reviews.open(REVIEW).sysId, review.sysId)
        assert.equal(dry.reviews.active('00review')?.number, '(preview)')
        assert.equal(dry.openedReview()?.reason, REVIEW.reason)
        dry.reviews.end(review, { state: 'ignored', note: '' })
        assert.equal(dry.reviews.active('00review')?.state, 'ignored')
        dry.reviews.end(review, { state: 'linked', note: '' })
        assert.equal(dry.reviews.active('00review'), undefined)
    })

    it('sees records that references made, and managers as they would be', () => {
        const made = dry.references.create('cmn_department', 'new', 'Sales', 'name')!
        assert.equal(made.shown, 'Sales')
        assert.equal(dry.references.create('cmn_department', 'new', 'sales', 'name'), undefined)
        assert.deepEqual(ids(dry.references.find('cmn_department', DEPARTMENTS, 'Sales')), [made.sysId])
        assert.deepEqual(dry.references.names('cmn_department', [made.sysId]), { [made.sysId]: 'Sales' })
        assert.deepEqual(
            dry.writes.map(({ table, fields }) => [table, fields]),
            [['cmn_department', [{ field: 'name', before: '', after: 'Sales' }]]],
        )
        dry.users.update('ada', { manager: 'bob', user_name: 'ada.king' })
        assert.deepEqual([dry.references.managerOf('ada'), dry.references.managerOf('bob')], ['bob', ''])
        assert.deepEqual(ids(dry.references.find('sys_user', PEOPLE, 'ada.king')), ['ada'])
        assert.deepEqual(ids(dry.references.find('sys_user', PEOPLE, 'ada')), ['ada'])
        assert.deepEqual(dry.references.names('sys_user', ['ada'], 'user_name'), { ada: 'ada.king' })
    })

    it('sees groups and members as changed', () => {
        assert.equal(dry.groups.addMember('team', 'bob'), true)
        assert.deepEqual(users(dry.groups.memberships(['team'], 10)), ['ada', 'bob'])
        assert.deepEqual(dry.groups.removeMembers([ROW]), [])
        assert.deepEqual(users(dry.groups.memberships(['team'], 10)), ['bob'])
        assert.deepEqual(users(dry.groups.membershipsOf('team', ['ada', 'bob'])), ['bob'])
        assert.deepEqual(dry.groups.membershipCounts(['team', 'other']), { team: { rows: 1, newest: NOW } })
        assert.deepEqual(dry.groups.ofUsers(['ada', 'bob']), {
            ada: [],
            bob: [{ sysId: 'team', name: 'Team', direct: true }],
        })
        assert.deepEqual([dry.groups.holders('ada'), dry.groups.holders('bob')], [[], ['team']])
        dry.groups.removeMembers(dry.groups.membershipsOf('team', ['bob']))
        assert.deepEqual(dry.groups.membershipCounts(['team']), {})

        assert.equal(dry.groups.setParent('team', 'other'), true)
        assert.deepEqual(dry.groups.children(['other']), [{ sysId: 'team', name: 'Team', parent: 'other' }])
        assert.equal(dry.groups.setParent('nowhere', 'other'), false)
        dry.groups.update('team', { name: 'Crew' })
        assert.deepEqual([dry.groups.named('crew').length, dry.groups.named('Team').length], [1, 0])
        dry.groups.create('new', { name: 'Team', active: 'true' })
        assert.deepEqual(ids(dry.groups.named('Team')), ['new'])
        assert.ok(isRefused(dry.groups.create('new', { name: 'Again' })))
        assert.deepEqual(ids(dry.groups.readAll(['team', 'new'])).sort(), ['new', 'team'])
    })

    it('runs whole operations: what one wrote the next one reads', () => {
        const outcome = createUser(dry, { userName: 'eve', externalId: '00eve', name: { givenName: 'Eve' } })
        assert.equal(outcome.action, 'created')
        assert.equal(outcome.user.fields.name, 'Eve')
        const terms = { preconditions: {}, wanted: () => false }
        const replaced = replaceUser(dry, outcome.user.sysId, { userName: 'eve', title: 'First', active: false }, terms)
        assert.equal(replaced.action, 'deactivated')
        assert.deepEqual(
            refused(() => createUser(dry, { userName: 'ada' })),
            [409, 'uniqueness'],
        )
        assert.deepEqual(state.writes, [])
    })
})

/** The record that a write answered; fails when it was refused. */
function done(answer: UserRecord | Refused): UserRecord {
    assert.ok(!isRefused(answer))
    return answer
}

function ids(records: readonly { sysId: string }[]): string[] {
    return records.map(({ sysId }) => sysId)
}

function users(rows: readonly { user: string }[]): string[] {
    return rows.map(({ user }) => user)
}
