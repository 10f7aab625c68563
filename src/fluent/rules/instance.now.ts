import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

// Scripts written out: glue that the SDK makes of a function names the package's version, and an upgrade leaves records
// alone that an administrator has edited.
BusinessRule({
    $id: Now.ID['rule-confirm-instance'],
    name: 'Okta SCIM: check an instance',
    table: 'x_scim_okta_instance',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: `require('./src/server/entry/clone-guard.ts').checkInstance(current, previous);`,
})
