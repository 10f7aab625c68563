import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-log-unmapped'],
    name: 'Count unmapped attributes',
    table: 'x_scim_okta_log',
    when: 'async',
    action: ['insert'],
    order: 100,
    active: true,
    description: 'Counts the attributes that nothing is mapped to, behind the request.',
    filterCondition: 'unmappedISNOTEMPTY',
    script: `require('./src/server/entry/log-rules.ts').countUnmappedOf(current);`,
})

BusinessRule({
    $id: Now.ID['rule-mapping-unmapped'],
    name: 'Resolve unmapped attributes',
    table: 'x_scim_okta_mapping',
    when: 'after',
    action: ['insert', 'update'],
    order: 200,
    active: true,
    description: 'What the mapping takes is not unmapped any more.',
    filterCondition: 'active=true',
    script: `require('./src/server/entry/log-rules.ts').resolveUnmappedBy(current);`,
})
