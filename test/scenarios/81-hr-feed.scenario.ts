/** A daily HR import and Okta fight over the manager, until the matrix says whose the field is. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { updateProfile } from '../../okta/lifecycle.ts'
import { ENTERPRISE_SCHEMA } from '../../okta/scim-message.ts'
import { userOf } from './expectations.ts'
import { BOTH, type Scenario } from './scenario.ts'
import { assertVerdict } from './verdicts.ts'

const MANAGER = `${ENTERPRISE_SCHEMA}:manager.value`
const DAYS = 4

export const scenario: Scenario = {
    id: '81',
    title: 'HR import against SCIM: the manager flips until the field is given to HR, and stays from then on',
    source: 'Field authority (x_scim_okta_authority); conflicts and findings of other writers',
    dialects: BOTH,
    async run(context) {
        const { okta, scim, table, settings } = context
        const [ken, ada] = [context.person('ken'), context.person('ada')]
        const [kenId, adaId] = [(await assign(okta, ken)).id, (await assign(okta, ada)).id]
        const maya = { ...context.person('maya'), managerId: ken.id }
        const { id } = await assign(okta, maya)
        const manager = async () => (await context.record(id)).manager
        const importDaily = () => table.update('sys_user', id, { manager: adaId })
        // Okta pushes a profile when something of it changed.
        const pushDaily = (day: number) => updateProfile(okta, id, { ...maya, title: `Day ${day}` })
        const conflicts = () => table.query('x_scim_okta_conflict', `user=${id}^field=manager`)

        await settings.own('manager', 'Okta', { mode: 'own' })
        await pushDaily(0)
        for (let day = 1; day <= DAYS; day += 1) {
            await importDaily()
            assert.equal(await manager(), adaId)
            await pushDaily(day)
            assert.equal(await manager(), kenId, `day ${day}`)
        }
        const [conflict] = await conflicts()
        assert.equal(conflict?.state, 'open')
        const findings = await table.query('x_scim_okta_finding', `user=${id}^kind=flip_flop`)
        assert.equal(findings.length, 1, 'no finding says that two writers take the manager from each other')
        assert.match(String(findings[0]?.summary), new RegExp(context.integrationUser.replace(/\./g, '\\.')))

        await settings.own('manager', 'HR system', { mode: 'never' })
        await importDaily()
        const counted = (await conflicts())[0]?.count
        for (let day = DAYS + 1; day <= DAYS + 3; day += 1) {
            await pushDaily(day)
            await importDaily()
            assert.equal(await manager(), adaId, `day ${day}`)
        }
        assert.equal((await conflicts())[0]?.count, counted, 'a field of HR is in conflict with Okta')
        const current = userOf(await scim.read(id))
        const answer = userOf(
            await scim.replace(id, { ...current, [ENTERPRISE_SCHEMA]: { manager: { value: ken.id } } } as never),
        )
        assertVerdict(answer, MANAGER, 'skipped (not authoritative)')
        assert.equal(answer.title, `Day ${DAYS + 3}`)
        const logged = await table.query('x_scim_okta_log', `user=${id}^verdict_textsLIKEskipped (not authoritative)`)
        assert.ok(logged.length > 0, 'the log has no request that was skipped')
    },
}
