import assert from 'node:assert/strict'
import { checkOktaUserId, settleLink, type Settlement } from '../../../src/server/provisioning/identity/settle.ts'
import { linkOf, memory, NOW, person, refused, type Memory } from '../memory-stores.ts'
import { cutOffBeforeEachWrite } from './cut-off.ts'

const MAYA = '00uMAYA00000000000A'
const OLD = '00uOLD000000000000A'
const OKTA_ID = 'x_scim_okta_user_id'

/** Settles the Okta id MAYA for the person `x`, as it is read now. */
function settle(state: Memory, said: Partial<Settlement> = {}) {
    const user = { sysId: 'x', fields: state.people.get('x')! }
    const settlement: Settlement = {
        oktaUserId: MAYA,
        link: state.links.get(MAYA),
        replaces: false,
        origin: 'put',
        reason: 'told so',
        ...said,
    }
    return settleLink(state.context, user, settlement)
}

/** Settles and writes the column, as a change of the person does. */
function settleAndWrite(state: Memory, said: Partial<Settlement> = {}): void {
    const changes = settle(state, said)
    if (Object.keys(changes).length > 0) state.context.users.update('x', changes)
}

const statesOf = (state: Memory) =>
    [...state.links.values()].map((link) => [link.oktaUserId, link.state, link.user]).sort()
const endOf = (state: Memory) => ({ links: statesOf(state), people: [...state.people] })

describe('a link is made current', () => {
    let state: Memory
    beforeEach(() => {
        state = memory()
        person(state, 'x', { user_name: 'maya' })
    })

    it('is claimed for somebody who has none, and the column goes with the record', () => {
        assert.deepEqual(settle(state), { [OKTA_ID]: MAYA })
        assert.deepEqual(state.writes, ['claim identity'])
        const { user, state: now, origin, lastSeen } = state.links.get(MAYA)!
        assert.deepEqual([user, now, origin, lastSeen], ['x', 'current', 'put', NOW])
    })

    it('writes nothing when all is right and was seen today', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x', { lastSeen: NOW }))
        state.people.get('x')![OKTA_ID] = MAYA
        assert.deepEqual(settle(state), {})
        assert.deepEqual(state.writes, [])
    })

    it('remembers once a day that it was seen, and does without when that is refused', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x', { lastSeen: '2026-01-01 23:59:59' }))
        state.people.get('x')![OKTA_ID] = MAYA
        state.beforeWrite = () => false
        assert.deepEqual(settle(state), {})
        assert.equal(state.notes.length, 1)
        state.beforeWrite = () => undefined
        assert.deepEqual(settle(state), {})
        assert.equal(state.links.get(MAYA)!.lastSeen, NOW)
    })

    it('keeps origin and approver of a promise', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x', { state: 'pending', origin: 'review', approver: 'admin' }))
        settle(state)
        const { state: now, origin, approver } = state.links.get(MAYA)!
        assert.deepEqual([now, origin, approver], ['current', 'review', 'admin'])
    })

    it('promises, retires, links, in this order, when it takes the place of another', () => {
        state.links.set(OLD, linkOf(OLD, 'x'))
        state.people.get('x')![OKTA_ID] = OLD
        const seen: unknown[] = []
        state.beforeWrite = () => void seen.push(statesOf(state))
        assert.deepEqual(settle(state, { replaces: true }), { [OKTA_ID]: MAYA })
        assert.deepEqual(seen, [
            [[OLD, 'current', 'x']],
            [
                [MAYA, 'pending', 'x'],
                [OLD, 'current', 'x'],
            ],
            [
                [MAYA, 'pending', 'x'],
                [OLD, 'retired', 'x'],
            ],
        ])
        assert.equal(state.links.get(OLD)!.replacedBy, state.links.get(MAYA)!.sysId)
    })

    it('leaves links alone that ended before', () => {
        state.links.set(OLD, linkOf(OLD, 'x', { state: 'retired', replacedBy: 'link-of-then' }))
        settle(state, { replaces: true })
        assert.equal(state.links.get(OLD)!.replacedBy, 'link-of-then')
    })

    it('takes an outdated copy of the Okta id off somebody else first', () => {
        person(state, 'y', { user_name: 'stale', [OKTA_ID]: MAYA })
        settleAndWrite(state)
        assert.deepEqual([state.people.get('x')![OKTA_ID], state.people.get('y')![OKTA_ID]], [MAYA, ''])
    })

    it('refuses when somebody else took the Okta id between reading and claiming', () => {
        state.links.set(MAYA, linkOf(MAYA, 'y'))
        assert.deepEqual(
            refused(() => settle(state, { link: undefined })),
            [409, 'uniqueness'],
        )
        assert.deepEqual(state.writes, [])
    })

    it('yields to another Okta id that was given to the person at the same time', () => {
        state.links.set(OLD, linkOf(OLD, 'x'))
        assert.deepEqual(
            refused(() => settle(state)),
            [409, 'uniqueness'],
        )
        assert.deepEqual(statesOf(state), [
            [MAYA, 'pending', ''],
            [OLD, 'current', 'x'],
        ])
    })

    it('does not write the column by a link that has ended since it was read', () => {
        const read = linkOf(MAYA, 'x', { lastSeen: NOW })
        state.links.set(MAYA, { ...read, state: 'retired' })
        state.links.set(OLD, linkOf(OLD, 'x'))
        state.people.get('x')![OKTA_ID] = OLD
        assert.deepEqual(
            refused(() => settle(state, { link: read })),
            [409, 'uniqueness'],
        )
        assert.equal(state.links.get(MAYA)!.state, 'retired')
    })

    it('answers 403 when the platform refuses the link, 409 when letter case alone stands against it', () => {
        state.beforeWrite = () => false
        assert.equal(refused(() => settle(state))[0], 403)
        state.links.set(MAYA.toLowerCase(), linkOf(MAYA.toLowerCase(), 'y'))
        assert.deepEqual(
            refused(() => settle(state)),
            [409, 'uniqueness'],
        )
    })

    it('refuses Okta ids that the columns cannot hold', () => {
        for (const id of ['x'.repeat(101), 'NULL', ' javascript:x']) {
            assert.deepEqual(
                refused(() => checkOktaUserId(id)),
                [400, 'invalidValue'],
            )
        }
        checkOktaUserId('x'.repeat(100))
    })
})

describe('a link that was cut off before any write is made current by the repetition', () => {
    const cases: [string, number, (state: Memory) => void, Partial<Settlement>][] = [
        ['a first link', 2, () => undefined, {}],
        [
            'a relink',
            4,
            (state) => {
                state.links.set(OLD, linkOf(OLD, 'x'))
                state.people.get('x')![OKTA_ID] = OLD
            },
            { replaces: true },
        ],
        [
            'a promise kept',
            2,
            (state) => state.links.set(MAYA, linkOf(MAYA, 'x', { state: 'pending', approver: 'admin' })),
            {},
        ],
        ['an outdated copy', 3, (state) => person(state, 'y', { user_name: 'stale', [OKTA_ID]: MAYA }), {}],
    ]
    for (const [name, writes, stage, said] of cases) {
        it(name, () => {
            const made = cutOffBeforeEachWrite(
                (state) => {
                    person(state, 'x', { user_name: 'maya' })
                    stage(state)
                },
                (state) => settleAndWrite(state, said),
                endOf,
            )
            assert.equal(made, writes)
        })
    }
})
