import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-other-id-field'],
    name: 'Check the field of the id',
    table: 'x_scim_okta_other_id',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    description: 'Refuses a row that names no field of sys_user that can hold an id.',
    script: `require('./src/server/entry/other-id-rule.ts').checkOtherId(current);`,
})
