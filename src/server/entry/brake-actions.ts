/** UI actions of brakes: each writes a decision, and the rules of the table carry it out. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { isAdministrator } from './administrator.ts'

/** Form and list: what waits at the brake goes through. */
export function approveBrake(current: GlideRecord): void {
    decide(current, 'approve', 'is approved: what waits goes through as Okta repeats it, and nothing else')
}

/** Form and list: what waits at the brake is answered with an error. */
export function refuseBrake(current: GlideRecord): void {
    decide(current, 'refuse', 'is refused: what waits is answered with an error when Okta repeats it')
}

function decide(brake: GlideRecord, decision: string, said: string): void {
    if (!isAdministrator()) return
    brake.setValue('decision', decision)
    if (brake.update()) gs.addInfoMessage(`Brake ${String(brake.getValue('number'))} ${said}`)
}
