/** Business rule of x_scim_okta_other_id. */

import type { GlideRecord } from '@servicenow/glide'
import { faultOfField } from '../audit/people/other-ids.ts'
import { hasField } from '../platform/glide-survey-people.ts'
import { refuseSave } from './refuse-save.ts'

/** Before insert and update: refuses a row that names no field of sys_user that can hold an id. */
export function checkOtherId(current: GlideRecord): void {
    refuseSave(current, () => {
        const fault = faultOfField(String(current.getValue('field') ?? ''), hasField)
        return fault === '' ? undefined : `This row cannot be saved: ${fault}`
    })
}
