/** Every form a PATCH can take comes to the same, and a bad operation takes the good ones with it. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import type { PatchOperation } from '../../okta/scim-message.ts'
import { ENTERPRISE_SCHEMA, patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

const FORMS: [string, (mark: string) => PatchOperation[]][] = [
    ['path-less', (mark) => [{ op: 'replace', value: { title: mark, name: { familyName: mark } } }]],
    [
        'path-less with dotted and URN keys',
        (mark) => [{ op: 'replace', value: { 'name.familyName': mark, title: mark } }],
    ],
    [
        'paths, two operations',
        (mark) => [
            { op: 'replace', path: 'name.familyName', value: mark },
            { op: 'add', path: 'title', value: mark },
        ],
    ],
    [
        'capitalised op, path in other case',
        (mark) => [
            { op: 'Replace', path: 'NAME.familyname', value: mark },
            { op: 'Add', path: 'Title', value: mark },
        ],
    ],
    [
        'path with the core URN',
        (mark) => [
            { op: 'replace', path: 'urn:ietf:params:scim:schemas:core:2.0:User:name.familyName', value: mark },
            { op: 'replace', path: 'urn:ietf:params:scim:schemas:core:2.0:User:title', value: mark },
        ],
    ],
]

export const scenario: Scenario = {
    id: '13',
    title: 'PATCH in every form, and all or nothing',
    source: 'RFC 7644 section 3.5.2',
    async run(context) {
        const { scim } = context
        const maya = context.person('maya')
        const { id } = await assign(context.okta, maya)

        for (const [index, [form, operations]] of FORMS.entries()) {
            const mark = `Form ${index}`
            const user = userOf(await scim.modify(id, patchRequest(...operations(mark))))
            assert.deepEqual([user.title, user.name?.familyName], [mark, mark], form)
            const row = await context.record(id)
            assert.deepEqual([row.title, row.last_name], [mark, mark], form)
        }

        const address = `${context.unique('moved')}@corp.example`
        await scim.modify(id, patchRequest({ op: 'replace', path: 'emails[type eq "work"].value', value: address }))
        assert.equal((await context.record(id)).email, address)
        for (const operation of [
            { op: 'replace', path: `${ENTERPRISE_SCHEMA}:employeeNumber`, value: context.unique('1') },
            { op: 'replace', value: { [ENTERPRISE_SCHEMA]: { employeeNumber: context.unique('2') } } },
            { op: 'replace', value: { [`${ENTERPRISE_SCHEMA}:employeeNumber`]: context.unique('3') } },
        ]) {
            const user = userOf(await scim.modify(id, patchRequest(operation)))
            const number = user[ENTERPRISE_SCHEMA]?.employeeNumber
            assert.ok(JSON.stringify(operation).includes(String(number)), JSON.stringify(operation))
        }
        userOf(await scim.modify(id, patchRequest({ op: 'remove', path: 'title' })))
        assert.equal((await context.record(id)).title, '')

        const before = await context.record(id)
        for (const bad of [
            { op: 'replace', path: 'name.familyName[', value: 'x' },
            { op: 'shuffle', path: 'title', value: 'x' },
            { op: 'replace', path: 'active', value: 'banana' },
        ]) {
            const good = { op: 'replace', path: 'title', value: 'Half done' }
            assertScimError(await scim.modify(id, patchRequest(good, bad)), 400)
        }
        assertUnchanged(await context.record(id), before)
    },
}
