/** Business rule of x_scim_okta_other_id. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { faultOfField } from '../audit/people/other-ids.ts'
import { hasField } from '../platform/glide-survey-people.ts'

/** Before insert and update: refuses a row that names no field of sys_user that can hold an id. */
export function checkOtherId(current: GlideRecord): void {
    const fault = faultOfField(String(current.getValue('field') ?? ''), hasField)
    if (fault === '') return
    current.setAbortAction(true)
    gs.addErrorMessage(`This row cannot be saved: ${fault}.`)
}
