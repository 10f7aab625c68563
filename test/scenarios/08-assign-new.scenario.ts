/** Assignment of somebody new, with everything Okta sends. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { assertActive, lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'
import { ENTERPRISE_SCHEMA } from '../../okta/scim-message.ts'

export const scenario: Scenario = {
    id: '08',
    title: 'Assign somebody new: one record with what Okta sent',
    source: 'Okta: SCIM 2.0 reference, create users; RFC 7644 section 3.3',
    dialects: BOTH,
    async run(context) {
        const department = await context.table.create('cmn_department', { name: context.unique('Risk') })
        const ken = context.person('ken', { employeeNumber: context.unique('7') })
        const manager = await assign(context.okta, ken)
        const maya = context.person('maya', {
            firstName: 'Maya',
            lastName: 'Ito',
            title: 'Analyst',
            primaryPhone: '+81 3 5555 0100',
            mobilePhone: '+81 90 5555 0100',
            employeeNumber: context.unique('8'),
            department: department.name,
            managerId: ken.id,
        })
        const { id } = await assign(context.okta, maya)
        assert.equal((await lookupHits(context, maya.login, 1))[0]?.id, id)

        const row = await context.record(id)
        assertActive(row)
        assert.equal(row.user_name, maya.login)
        assert.equal(row.email, maya.email)
        assert.equal(row.first_name, 'Maya')
        assert.equal(row.last_name, 'Ito')
        assert.equal(row.title, 'Analyst')
        assert.equal(row.phone, '+81 3 5555 0100')
        assert.equal(row.mobile_phone, '+81 90 5555 0100')
        assert.equal(row.employee_number, maya.employeeNumber)
        assert.equal(row.department, department.sys_id)
        assert.equal(row.manager, manager.id)
        assert.equal(row.x_scim_okta_user_id, maya.id)
        assert.equal(await context.recordsOf(maya.id), 1)

        const resource = userOf(await context.scim.read(id))
        assert.equal(resource.externalId, maya.id)
        assert.equal(resource.userName, maya.login)
        assert.equal(resource.active, true)
        assert.equal(resource.emails?.[0]?.value, maya.email)
        assert.equal(resource[ENTERPRISE_SCHEMA]?.department, department.name)
        assert.equal(resource[ENTERPRISE_SCHEMA]?.manager?.value, manager.id)
    },
}
