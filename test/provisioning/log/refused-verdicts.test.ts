import assert from 'node:assert/strict'
import { refusedVerdicts } from '../../../src/server/provisioning/log/refused-verdicts.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'

describe('verdicts on a write that failed', () => {
    it('every attribute that was sent is refused, in the paths that other verdicts have', () => {
        const stated = {
            schemas: ['urn:x'],
            id: 'x',
            meta: { version: '1' },
            userName: 'a',
            title: null,
            name: { givenName: 'A', familyName: 'B' },
            emails: [{ value: 'a@b' }],
            [ENTERPRISE_USER_URN]: { department: 'D', manager: { value: 'm' } },
        }
        assert.deepEqual(
            refusedVerdicts({ stated, verdicts: [] }),
            [
                ...['userName', 'title', 'name.givenName', 'name.familyName', 'emails'],
                `${ENTERPRISE_USER_URN}:department`,
                `${ENTERPRISE_USER_URN}:manager.value`,
            ].map((path) => ({ path, code: 'refused' })),
        )
    })

    it('what was judged already keeps its verdict, unless it says that something was written', () => {
        const verdicts = [
            { path: 'password', code: 'byRule' },
            { path: 'title', code: 'written', field: 'title' },
            { path: 'userName', code: 'unchanged' },
            { path: 'active', code: 'protected' },
        ] as const
        assert.deepEqual(refusedVerdicts({ stated: { title: 'x', active: false, locale: 'de' }, verdicts }), [
            { path: 'password', code: 'byRule' },
            { path: 'title', code: 'refused', field: 'title' },
            { path: 'userName', code: 'refused' },
            { path: 'active', code: 'protected' },
            { path: 'locale', code: 'refused' },
        ])
    })

    it('none when nothing was understood', () => {
        assert.deepEqual(refusedVerdicts({ verdicts: [] }), [])
    })
})
