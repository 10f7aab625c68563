/** The script action of the event x_scim_okta.adoption.chunk. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { adoptionChunkSize } from '../platform/adoption-settings.ts'
import { glideAdoptionLinks } from '../platform/glide-adoption-links.ts'
import { glideAdoptionPeople } from '../platform/glide-adoption-people.ts'
import { glideAdoptions } from '../platform/glide-adoptions.ts'
import { readMatchKeys } from '../platform/glide-match-keys.ts'
import { glideProposals } from '../platform/glide-proposals.ts'
import type { AdoptionContext } from '../provisioning/adoption/adoption.ts'
import { runChunk } from '../provisioning/adoption/run-chunk.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { readConfiguration } from './configuration.ts'

/**
 * Works on the next rows of the adoption that the event was queued with. What stops it is noted on the adoption and
 * thrown on, so that the event ends in error and the application log says why.
 */
export function adoptionChunk(current: GlideRecord, event: { parm1: unknown; parm2: unknown }): void {
    if (!current) return
    const [run, line] = String(event.parm2).split(' ')
    const due = {
        sysId: String(current.getUniqueValue()),
        state: String(event.parm1),
        run: Number(run),
        line: Number(line),
    }
    const context = adoptionContext()
    try {
        runChunk(context, due)
    } catch (thrown) {
        const cause = thrown instanceof Error ? thrown.message : String(thrown)
        gs.error(`Okta adoption ${due.sysId} stopped after line ${due.line} while ${due.state}: ${cause}`)
        note(context, due.sysId, `Stopped: ${cause}. Give the action again to go on`)
        throw thrown
    }
}

function note({ adoptions }: AdoptionContext, sysId: string, message: string): void {
    const adoption = adoptions.read(sysId)
    if (adoption) adoptions.advance(adoption, { message: message.slice(0, 1000) })
}

/** Stores over Glide and the platform's clock. */
function adoptionContext(): AdoptionContext {
    return {
        adoptions: glideAdoptions(),
        proposals: glideProposals(),
        people: glideAdoptionPeople(),
        links: glideAdoptionLinks(),
        matchKeys: () => readMatchKeys(readConfiguration().mapping.type),
        chunkSize: adoptionChunkSize(),
        now: () => platformTime(Date.now()),
    }
}
