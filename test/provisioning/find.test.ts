import assert from 'node:assert/strict'
import { KEPT } from '../../src/server/provisioning/records.ts'
import { listings } from './listing.ts'
import { memory, person, refused } from './memory-stores.ts'

/** Ten people, the caller apart, in the order of their creation. */
function setUp() {
    const state = memory()
    state.people.clear()
    for (let i = 0; i < 10; i++) {
        person(state, `u${i}`, {
            user_name: `user${i}`,
            title: i % 2 === 0 ? 'Even' : 'Odd',
            active: String(i < 3),
            sys_created_on: `2026-01-01 00:00:0${i}`,
        })
    }
    const lists = listings(state)
    const page = (filter: string, startIndex: number, count: number, candidateLimit = 100) => {
        const { names, total } = lists.users({ filter, startIndex, count, candidateLimit })
        return { names, total }
    }
    return { state, page, reads: lists.reads, lists }
}

describe('lists: RFC 7644 section 3.4.2', () => {
    const cases: [string, string, number, number, (string | undefined)[], number][] = [
        ['the first page', '', 1, 3, ['user0', 'user1', 'user2'], 10],
        ['the last page, not full', '', 9, 5, ['user8', 'user9'], 10],
        ['past the end', '', 11, 5, [], 10],
        ['count=0 answers the total alone', '', 1, 0, [], 10],
        ['text, any letter case', 'userName eq "USER4"', 1, 100, ['user4'], 1],
        ['a page of what matches', 'title eq "even"', 2, 2, ['user2', 'user4'], 5],
        ['what only the script can tell', 'not (title eq "Even") and active eq true', 1, 100, ['user1'], 1],
        ['nobody', 'userName eq "nobody"', 1, 100, [], 0],
        ['what the database can tell exactly', 'not (active eq true)', 6, 5, ['user8', 'user9'], 7],
    ]
    for (const [name, filter, startIndex, count, names, total] of cases) {
        it(name, () => assert.deepEqual(setUp().page(filter, startIndex, count), { names, total }))
    }

    it('saves the count when the page holds the last row', () => {
        const { page, reads } = setUp()
        page('', 9, 5)
        assert.deepEqual(reads, ['window 8+5'])
    })

    it('answers a userName lookup with one read', () => {
        const { page, reads } = setUp()
        page('userName eq "user4"', 1, 100)
        assert.deepEqual(reads, ['window 0+101'])
    })

    it('compares text again, because the database ignores accents', () => {
        const { state, page } = setUp()
        person(state, 'x', { user_name: 'üser4' })
        assert.deepEqual(page('userName eq "user4"', 1, 100).names, ['user4'])
        assert.deepEqual(page('userName eq "ÜSER4"', 1, 100).names, ['üser4'])
    })

    it('compares externalId to the letter (RFC 7643 section 3.1)', () => {
        const { state, page } = setUp()
        person(state, 'x', { user_name: 'x', x_scim_okta_user_id: '00uABC' })
        assert.equal(page('externalId eq "00uABC"', 1, 100).total, 1)
        assert.equal(page('externalId eq "00uabc"', 1, 100).total, 0)
    })

    it('newcomers join at the end, whatever their sys_id', () => {
        const { state, page } = setUp()
        person(state, 'a', { user_name: 'newest', sys_created_on: '2026-01-02 00:00:00' })
        assert.equal(page('', 1, 100).names[10], 'newest')
        assert.equal(page('userName sw "u" or userName eq "newest"', 1, 100).names[10], 'newest')
    })

    it('finds what is kept, beside what columns hold', () => {
        const { state, page } = setUp()
        const kept = { nickName: 'Ken "K"', emails: [{ value: 'second@home.example', type: 'home' }] }
        state.people.set('u1', { ...state.people.get('u1'), [KEPT]: JSON.stringify(kept) })
        state.people.set('u2', { ...state.people.get('u2'), email: 'second@home.example' })
        assert.deepEqual(page('nickName eq "ken \\"k\\""', 1, 100).names, ['user1'])
        assert.deepEqual(page('emails eq "SECOND@home.example"', 1, 100).names, ['user1', 'user2'])
        assert.deepEqual(page('emails[type eq "home" and value sw "second"]', 1, 100).names, ['user1'])
        assert.deepEqual(page('nickName pr', 1, 100).names, ['user1'])
        assert.deepEqual(page('nickName eq "second@home.example"', 1, 100).names, [])
    })

    it('refuses unknown attributes also when no row is looked at', () => {
        assert.deepEqual(
            refused(() => setUp().page('shoeSize eq "x" and userName eq "nobody"', 1, 2)),
            [400, 'invalidFilter'],
        )
    })
})

describe('lists: more candidates than may be looked at', () => {
    it('leaves paging to the database', () => {
        const { page } = setUp()
        assert.deepEqual(page('title eq "even"', 2, 2, 3), { names: ['user2', 'user4'], total: 5 })
    })

    it('looks at no more than one row above the limit', () => {
        const { page, reads } = setUp()
        page('title eq "even"', 1, 2, 3)
        assert.deepEqual(reads, ['window 0+4', 'window 0+2', 'count'])
    })

    it('refuses what neither can answer with 400 tooMany', () => {
        for (const filter of ['not (title eq "Even")', 'preferredLanguage pr', 'nickName pr or active eq true']) {
            assert.deepEqual(
                refused(() => setUp().page(filter, 1, 2, 3)),
                [400, 'tooMany'],
            )
        }
    })

    it('says what would help', () => {
        assert.throws(
            () => setUp().page('not (title eq "Even")', 1, 2, 3),
            ({ detail }: { detail: string }) => /more than 3 records .* Add a condition on userName/.test(detail),
        )
    })

    const mails = (kept: string | undefined) => {
        const { state, page } = setUp()
        for (const [id, fields] of state.people) state.people.set(id, { ...fields, email: `${id}@corp.example` })
        if (kept !== undefined) state.people.set('u7', { ...state.people.get('u7'), [KEPT]: kept })
        return page
    }

    it('the columns answer where nobody is found through kept JSON only', () => {
        for (const kept of [undefined, '{"nickName":"x"}', '{"nickName":"corp.example"}']) {
            assert.equal(mails(kept)('emails co "corp.example"', 1, 2, 3).total, 10, kept)
        }
        assert.equal(mails(undefined)('nickName eq "x" or title eq "Even"', 1, 2, 3).total, 5)
    })

    it('but not where somebody is', () => {
        const { state, page } = setUp()
        for (const id of ['u1', 'u2', 'u3', 'u4']) {
            state.people.set(id, { ...state.people.get(id), email: `${id}@corp.example` })
        }
        assert.equal(page('emails co "corp.example"', 1, 2, 3).total, 4)
        const kept = JSON.stringify({ emails: [{ value: 'second@corp.example', type: 'home' }] })
        state.people.set('u7', { ...state.people.get('u7'), [KEPT]: kept })
        assert.deepEqual(
            refused(() => page('emails co "corp.example"', 1, 2, 3)),
            [400, 'tooMany'],
        )
        assert.deepEqual(page('emails co "corp.example"', 1, 100, 5).total, 5)
    })

    it('members of a list that holds for every row stay out', () => {
        const { state, lists } = setUp()
        state.groups.set('g1', { name: 'Living' })
        state.groups.set('g2', { name: 'Living too', x_scim_okta_retired_at: '2026-01-01 00:00:00' })
        for (const filter of ['', 'displayName sw "living"', 'not (displayName eq "x")']) {
            assert.deepEqual(lists.groups({ filter }).names, ['Living'])
        }
        assert.equal(lists.groups({ filter: 'displayName sw "living"', candidateLimit: 0 }).total, 1)
    })
})
