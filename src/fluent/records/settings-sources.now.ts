import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

export const oktaSource = Record({
    $id: Now.ID['setting-source-okta'],
    table: 'x_scim_okta_source',
    data: {
        name: 'Okta',
        active: true,
        order: 100,
        reason: "What Okta sends over SCIM. A field that no authority names is Okta's.",
    },
    $meta: { installMethod: 'first install' },
})

export const hrSource = Record({
    $id: Now.ID['setting-source-hr'],
    table: 'x_scim_okta_source',
    data: {
        name: 'HR system',
        active: true,
        order: 200,
        reason: 'Where employment data comes from, for example an import. Rename it to what your company uses.',
    },
    $meta: { installMethod: 'first install' },
})

export const administratorsSource = Record({
    $id: Now.ID['setting-source-administrators'],
    table: 'x_scim_okta_source',
    data: {
        name: 'ServiceNow administrators',
        active: true,
        order: 300,
        reason: 'For fields that are kept up by hand in ServiceNow.',
    },
    $meta: { installMethod: 'first install' },
})
