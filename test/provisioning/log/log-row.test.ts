import assert from 'node:assert/strict'
import { newAccount, type Account } from '../../../src/server/provisioning/log/account.ts'
import { isLogged, logRow, statedText, type LoggedRequest } from '../../../src/server/provisioning/log/log-row.ts'
import { loggedPath } from '../../../src/server/provisioning/log/logged-path.ts'

const REQUEST: LoggedRequest = {
    requestId: '01234567',
    method: 'PUT',
    path: '/Users/4f',
    caller: 'c',
    started: Date.UTC(2026, 2, 1, 12, 0, 0, 500),
    ended: Date.UTC(2026, 2, 1, 12, 0, 1, 750),
    status: 200,
}

const account = (changes: Partial<Account> = {}): Account => ({ ...newAccount(), ...changes })

describe('the row of the log', () => {
    it('says who, what, about whom, how long, and what became of it', () => {
        const row = logRow(
            REQUEST,
            account({
                user: 'u',
                oktaUserId: '00u1',
                situation: 'linked-active',
                action: 'updated',
                verdicts: [
                    { path: 'title', code: 'notAuthoritative', owner: 'Workday', row: 'r' },
                    { path: 'userName', code: 'unchanged' },
                    { path: 'locale', code: 'written', field: 'preferred_language' },
                    { path: 'active', code: 'unchanged' },
                    { path: 'nick', code: 'notMapped' },
                ],
            }),
        )
        const { verdicts, ...others } = row
        assert.deepEqual(others, {
            request_id: '01234567',
            started: '2026-03-01 12:00:00',
            duration: '1250',
            method: 'PUT',
            path: '/Users/4f',
            resource_type: 'User',
            status: '200',
            caller: 'c',
            user: 'u',
            group: '',
            okta_user_id: '00u1',
            situation: 'linked-active',
            action: 'updated',
            scim_type: '',
            detail: '',
            total: '5',
            not_effective: '2',
            verdict_counts: 'written 1, unchanged 2, skipped (not authoritative) 1, ignored (not mapped) 1',
            verdict_texts: 'written, unchanged, skipped (not authoritative), ignored (not mapped)',
            unmapped: 'nick',
        })
        assert.deepEqual(JSON.parse(verdicts!)[0], {
            path: 'title',
            code: 'notAuthoritative',
            owner: 'Workday',
            row: 'r',
        })
    })

    it('of an error: type and detail in 200 characters, and every attribute refused', () => {
        const error = { scimType: 'uniqueness', detail: `a\nb${'x'.repeat(300)}` }
        const stated = { externalId: '00u2', userName: 'a', title: 'b' }
        const row = logRow({ ...REQUEST, status: 409, error }, account({ stated }))
        assert.deepEqual([row.scim_type, row.detail!.length, row.detail!.slice(0, 4)], ['uniqueness', 200, 'a bx'])
        assert.deepEqual([row.verdict_counts, row.okta_user_id], ['refused (with the request) 3', '00u2'])
    })

    it('a read that failed has no verdicts; the external id of a group is no Okta user', () => {
        assert.equal(logRow({ ...REQUEST, method: 'GET', status: 404 }, account({ stated: { a: 1 } })).verdicts, '')
        assert.equal(logRow({ ...REQUEST, path: '/Groups' }, account({ stated: { externalId: 'g' } })).okta_user_id, '')
    })

    const types: [string, string][] = [
        ['/', ''],
        ['/.search', ''],
        ['/Users', 'User'],
        ['/Me', 'User'],
        ['/Groups/x', 'Group'],
        ['/Bulk', 'Bulk'],
        ['/Schemas/urn:x', 'Schema'],
        ['/constructor', ''],
    ]
    for (const [path, type] of types) {
        it(`${path} is about ${type || 'no resource type'}`, () => {
            assert.equal(logRow({ ...REQUEST, path }, account()).resource_type, type)
        })
    }

    it('is bounded however many attributes and however long names a client sends', () => {
        const verdicts = Array.from({ length: 5000 }, (_, index) => ({
            path: `${index}${'n'.repeat(500)}`,
            code: 'notMapped' as const,
        }))
        const row = logRow(
            { ...REQUEST, path: `/${'x'.repeat(3000)}` },
            account({ verdicts, oktaUserId: 'o'.repeat(999) }),
        )
        assert.ok(row.verdicts!.length <= 65000)
        assert.ok((JSON.parse(row.verdicts!) as unknown[]).length > 100)
        assert.equal(row.unmapped!.split(',').length, 50)
        assert.ok(row.unmapped!.length <= 12000)
        assert.deepEqual([row.path!.length, row.okta_user_id!.length, row.total], [255, 100, '5000'])
        assert.ok(row.verdict_counts!.length < 1000)
    })

    it('changes leaves out reads and searches that succeeded, and nothing else', () => {
        const logged = (changes: Partial<LoggedRequest>) => isLogged('changes', { ...REQUEST, ...changes })
        assert.equal(logged({}), true)
        assert.equal(logged({ method: 'GET' }), false)
        assert.equal(logged({ method: 'GET', status: 404 }), true)
        assert.equal(logged({ method: 'POST', path: '/Users/.search' }), false)
        assert.equal(logged({ method: 'POST', path: '/.search', status: 400 }), true)
        assert.equal(isLogged('all', { ...REQUEST, method: 'GET' }), true)
    })

    it('keeps what a write states, whole or not at all', () => {
        const stating = account({ stated: { title: 'x' } })
        assert.equal(statedText(REQUEST, stating, 100), '{"title":"x"}')
        assert.equal(statedText(REQUEST, stating, 12), '')
        assert.equal(statedText({ ...REQUEST, method: 'GET' }, stating, 100), '')
        assert.equal(statedText(REQUEST, account(), 100), '')
    })
})

describe('paths in the log', () => {
    it('are one line without commas, and nothing the platform would read as something else', () => {
        assert.equal(loggedPath('two\nlines, and\u2028a comma'), 'two lines; and a comma')
        for (const text of ['', ' ', 'NULL', ' null', 'javascript:gs.print(1)', '\tJavaScript:x']) {
            assert.match(loggedPath(text), /^".*"$/, text)
        }
        assert.equal(loggedPath('nullable'), 'nullable')
        assert.equal(loggedPath('urn:a:User:badge'), 'urn:a:User:badge')
    })

    it('have at most 200 characters', () => {
        for (const text of ['x'.repeat(500), `javascript:${'x'.repeat(500)}`]) assert.ok(loggedPath(text).length <= 200)
    })
})
