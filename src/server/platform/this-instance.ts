/** How the instance names itself, by properties of the platform. */

import { gs } from '@servicenow/glide'
import type { ThisInstance } from '../provisioning/clone-guard.ts'

/** Reads the properties, which the platform keeps in memory: no statement. */
export function readThisInstance(): ThisInstance {
    return {
        id: property('instance_id'),
        name: property('instance_name'),
        url: property('glide.servlet.uri'),
    }
}

function property(name: string): string {
    return String(gs.getProperty(name, '') ?? '').trim()
}
