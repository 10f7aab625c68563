/** What the event of a run calls: does its next chunk. */

import { gs } from '@servicenow/glide'
import { peopleSurvey } from '../audit/people/people-survey.ts'
import { advance, type RunJob } from '../audit/run/advance.ts'
import type { Run } from '../audit/run/run.ts'
import { glideFindings } from '../platform/glide-findings.ts'
import { readOtherIds } from '../platform/glide-other-ids.ts'
import { glideRuns, queueChunk } from '../platform/glide-runs.ts'
import { glideSurveyPeople } from '../platform/glide-survey-people.ts'
import { readChunkBudget, readSurveySettings } from '../platform/survey-settings.ts'
import { platformTime } from '../provisioning/platform-time.ts'

/** The event's record as far as it is read here. */
interface RunEvent {
    readonly parm1: unknown
    readonly parm2: unknown
}

/** Script action of `x_scim_okta.run.chunk`: parm1 is the run, parm2 the number of the chunk. */
export function onRunChunk(event: RunEvent): void {
    const context = {
        runs: glideRuns(),
        budget: readChunkBudget(),
        jobOf,
        queueChunk,
        clock: () => Date.now(),
        now: () => platformTime(Date.now()),
        logError: (text: string) => gs.error(text),
    }
    advance(context, String(event.parm1), Number(String(event.parm2)))
}

function jobOf(run: Run): RunJob {
    const otherIds = readOtherIds()
    const settings = readSurveySettings()
    const people = glideSurveyPeople(otherIds, settings, run.startedBy)
    return peopleSurvey({
        people,
        findings: glideFindings(),
        otherIds,
        settings,
        now: () => platformTime(Date.now()),
    })
}
