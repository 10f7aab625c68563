import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-notice-writer'],
    name: 'Okta SCIM: notice other writers',
    table: 'sys_user',
    when: 'async',
    action: ['update'],
    order: 100,
    active: true,
    description:
        'Counts values that somebody else wrote to fields that Okta owns. It changes nothing about the person.',
    filterCondition: 'x_scim_okta_ownedISNOTEMPTY',
    script: "require('./src/server/entry/writer-rules.ts').noticeWriter(current)",
})
