/** Refuses to save a record, with words that forms and the Table API show. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { isScimError } from '../scim/error.ts'

/**
 * Aborts the save when `fault` answers why, or throws: the platform swallows what a rule throws and saves all the same
 * (reported: business rules).
 */
export function refuseSave(current: GlideRecord, fault: () => string | undefined): void {
    let text: string | undefined
    try {
        text = fault()
    } catch (thrown) {
        text = isScimError(thrown) ? thrown.detail : 'It could not be checked; the application log says why'
        if (!isScimError(thrown)) gs.error(`${current.getTableName()} ${current.getUniqueValue()}: ${String(thrown)}`)
    }
    if (text === undefined) return
    gs.addErrorMessage(text)
    current.setAbortAction(true)
}
