/** The handover rules that a first installation adds. */

import path from 'node:path'
import { readPackage } from '../../../instance/package/read-package.ts'
import type { RuleRow } from '../../../src/server/provisioning/handover/compile-rule.ts'

/** In their order, inactive ones too: every column as text. */
export function shippedRules(): RuleRow[] {
    const { records } = readPackage(path.join(__dirname, '..', '..', '..', 'dist', 'app'))
    return records
        .filter(({ table }) => table === 'x_scim_okta_handover_rule')
        .map(({ values }) => ({
            sysId: values.sys_id!,
            fields: Object.fromEntries(Object.entries(values).map(([column, value]) => [column, value ?? ''])),
        }))
        .sort((one, other) => Number(one.fields.order) - Number(other.fields.order))
}
