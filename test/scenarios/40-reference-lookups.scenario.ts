/** Departments by name: one, none, several, and in other letters. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { ScimUser } from '../../okta/scim-message.ts'
import { ENTERPRISE_SCHEMA } from '../../okta/scim-message.ts'
import { userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { assertVerdict } from './verdicts.ts'

const DEPARTMENT = `${ENTERPRISE_SCHEMA}:department`

export const scenario: Scenario = {
    id: '40',
    title: 'A department is found by its name; an unknown or ambiguous one costs nobody the account',
    source: 'RFC 7643 section 4.3: department is text in SCIM and a record in ServiceNow',
    async run(context) {
        const { scim, table, settings } = context
        const make = async (name: string) => String((await table.create('cmn_department', { name })).sys_id)
        const [ledger, twice] = [`Ledger ${context.unique('d')}`, `Twice ${context.unique('d')}`]
        const id = await make(ledger)
        const doubles = [await make(twice), await make(twice)]
        const maya = context.person('maya')
        const person = await context.created(creationOf(maya))
        const push = async (department: string | null): Promise<ScimUser> => {
            const said = { ...creationOf(maya), [ENTERPRISE_SCHEMA]: { department } } as ScimUser
            return userOf(await scim.replace(person.id, said))
        }
        const held = async () => (await context.record(person.id)).department

        assertVerdict(await push(ledger.toUpperCase()), DEPARTMENT, null)
        assert.equal(await held(), id)
        assertVerdict(await push(twice), DEPARTMENT, 'skipped (reference ambiguous)')
        assert.equal(await held(), id)
        const unknown = `Nowhere ${context.unique('d')}`
        assertVerdict(await push(unknown), DEPARTMENT, 'skipped (reference not found)')
        assert.equal(await held(), id)
        await push(null)
        assert.equal(await held(), '')
        const shown = (await push(unknown))[ENTERPRISE_SCHEMA] as { department?: string } | undefined
        assert.equal(shown?.department, unknown)

        await settings.changeOnly('x_scim_okta_resolver', 'target_table=cmn_department^active=true', {
            on_miss: 'create',
        })
        assertVerdict(await push(unknown), DEPARTMENT, null)
        const made = await table.query('cmn_department', `name=${unknown}`)
        assert.deepEqual([made.length, made[0]?.sys_id], [1, await held()])
        for (const each of [id, ...doubles, await held()]) await table.remove('cmn_department', String(each))
    },
}
