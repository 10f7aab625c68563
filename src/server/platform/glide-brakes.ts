/** The store of brakes over GlideRecord. */

import type { Brakes } from '../provisioning/brake/brake.ts'
import { readBrakeSettings } from './brake-settings.ts'
import * as entries from './glide-brake-entries.ts'
import { active, expire, tell, trip, tripped, writeHeld } from './glide-brake-rows.ts'

/** Brakes and what they count, for a request of that id. What it writes skips the rules, which are made for people. */
export function glideBrakes(requestId: string): Brakes {
    return {
        settings: readBrakeSettings,
        count: (entry) => entries.count(entry, requestId),
        tally: entries.tally,
        waiting: entries.waiting,
        hold: entries.hold,
        change: entries.change,
        drop: entries.drop,
        page: entries.page,
        active,
        trip,
        recount: (brake, at) => writeHeld(brake, entries.heldAt(brake), at),
        tripped,
        expire,
        tell,
    }
}
