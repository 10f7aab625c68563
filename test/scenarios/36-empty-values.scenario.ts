/** Absent keeps, null and empty clear. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { ScimUser } from '../../okta/scim-message.ts'
import { ENTERPRISE_SCHEMA, patchRequest } from '../../okta/scim-message.ts'
import { assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '36',
    title: 'null, "" and [] clear an attribute; an absent one is kept',
    source: 'RFC 7643 section 2.5; Okta pushes whole profiles with empty values in them',
    async run(context) {
        const { scim } = context
        const full = { title: 'Analyst', primaryPhone: '+1 555 0100', employeeNumber: context.unique('9') }
        const maya = context.person('maya', full)
        const { id } = await context.created(creationOf(maya))
        const before = await context.record(id)

        const bare: ScimUser = { schemas: creationOf(maya).schemas, userName: maya.login, externalId: maya.id }
        userOf(await scim.replace(id, bare))
        assertUnchanged(await context.record(id), before)
        userOf(await scim.replace(id, { ...bare, [ENTERPRISE_SCHEMA]: {} }))
        assertUnchanged(await context.record(id), before)

        const fill = async () => userOf(await scim.replace(id, creationOf(maya)))
        const clearings: [string, () => Promise<unknown>][] = [
            ['null', () => scim.replace(id, { ...bare, title: null, phoneNumbers: null as never })],
            ['empty', () => scim.replace(id, { ...bare, title: '', phoneNumbers: [] })],
            [
                'PATCH null',
                () => scim.modify(id, patchRequest({ op: 'replace', value: { title: null, phoneNumbers: [] } })),
            ],
        ]
        for (const [form, clear] of clearings) {
            await fill()
            await clear()
            const row = await context.record(id)
            assert.deepEqual([row.title, row.phone], ['', ''], form)
            assertUnchanged(row, before, ['title', 'phone'])
        }
        await fill()
        userOf(await scim.replace(id, { ...bare, [ENTERPRISE_SCHEMA]: { employeeNumber: null } }))
        assert.equal((await context.record(id)).employee_number, '')
    },
}
