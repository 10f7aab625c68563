/**
 * Scheduled script executions (sysauto_script). Time never passes by itself here: a job runs when it is told to.
 *
 * documented (Scheduled script guide of the SDK): a condition is one expression. reported: a job runs in its
 * application's scope, in a session without pages, as `run_as` or else as the system user, and an exception ends in the
 * log only. documented (GlideSystem executeNow): an application runs its own jobs; of a global one it gets null.
 */

import { SYSTEM_SESSION } from '../access/system-session.ts'
import type { Configuration } from '../glide/configuration.ts'
import type { Actor, GlideEnvironment } from '../glide/environment.ts'
import type { GlideRecordCore } from '../glide/GlideRecord.ts'
import { thrownText } from '../glide/thrown.ts'
import type { Row, Session } from '../platform.ts'

export interface JobRun {
    /** False when the job's condition did not hold. */
    ran: boolean
    /** What the script threw; the platform only logs it. */
    failure: string | null
}

export class ScheduledJobs {
    /** Jobs that gs.executeNow started; they run after the request. */
    readonly started: Row[] = []

    constructor(
        private readonly environment: () => GlideEnvironment,
        private readonly configuration: Configuration,
        private readonly sessionOf: (userId: string) => Session,
    ) {}

    /** Runs the job of this name now. @throws Error when there is none, or several, or it is inactive. */
    runNamed(name: string): JobRun {
        const jobs = this.configuration.rows('sysauto_script').filter((job) => job.name === name)
        const [job] = jobs
        if (!job || jobs.length > 1) throw new Error(`${jobs.length} scheduled jobs are named ${name}`)
        if (job.active !== '1') throw new Error(`the scheduled job ${name} is not active`)
        return this.run(job)
    }

    /** What gs.executeNow does; answers the job's sys_id. unknown: another application's job; it gets null here too. */
    start(actor: Actor, record: GlideRecordCore | undefined): string | null {
        const job = this.configuration.rows('sysauto_script').find((row) => row.sys_id === record?.getUniqueValue())
        if (record?.tableName !== 'sysauto_script' || !job)
            throw new Error('not emulated: gs.executeNow of no such job')
        const scope = this.configuration.scopeName(job.sys_scope)
        if (scope === 'global' || scope !== actor.scope) {
            this.environment().log('warn', actor.scope, `Job ${job.name} of ${scope} is not run from ${actor.scope}`)
            return null
        }
        this.started.push(job)
        return job.sys_id ?? null
    }

    run(job: Row): JobRun {
        const environment = this.environment()
        const session = job.run_as ? this.sessionOf(job.run_as) : SYSTEM_SESSION
        const scope = this.configuration.scopeName(job.sys_scope)
        try {
            environment.statements.beginRequest('background')
            if (job.conditional === '1' && job.condition) {
                if (!environment.evaluate({ session, scope }, job.condition, {})) return { ran: false, failure: null }
            }
            environment.runScript(session, scope, job.script ?? '', {})
            return { ran: true, failure: null }
        } catch (error) {
            const failure = thrownText(error)
            environment.log('error', 'platform', `Scheduled job '${job.name}' failed: ${failure}`)
            return { ran: true, failure }
        }
    }
}
