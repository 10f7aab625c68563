import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-check-setting'],
    name: 'Check the setting',
    table: 'x_scim_okta_setting',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    description: 'Refuses a row that is wrong, and one that makes another row wrong.',
    script: "require('./src/server/entry/setting-rules.ts').checkSetting(current)",
})

BusinessRule({
    $id: Now.ID['rule-keep-setting'],
    name: 'Keep the setting',
    table: 'x_scim_okta_setting',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    description: 'Refuses to delete a row that others need.',
    script: "require('./src/server/entry/setting-rules.ts').keepSetting(current)",
})
