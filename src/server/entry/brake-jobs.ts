/** Scheduled job: tidies up behind the brake. */

import { gs } from '@servicenow/glide'
import { glideInstances } from '../platform/glide-instances.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { sweepBrakes } from '../provisioning/brake/sweep-brakes.ts'
import { isWritable } from '../provisioning/clone-guard.ts'
import { backgroundContext } from './context.ts'

/** Every quarter of an hour (sweep-brakes.ts). A clone has production's brakes, and leaves them alone. */
export function sweepAllBrakes(): void {
    if (!isWritable(readThisInstance(), glideInstances())) return
    const changed = sweepBrakes(backgroundContext())
    if (changed > 0) gs.info(`Okta SCIM: ${changed} braked changes were tidied up`)
}
