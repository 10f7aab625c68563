/** Does one chunk of a run: pages until the budget is spent, each saved with the cursor behind it. */
import { isGoing, isRunFault, type Run, type RunChanges, type Runs } from './run.ts'

/** How much one chunk may do; it ends after the page that reaches either bound. */
export interface ChunkBudget {
    readonly rows: number
    readonly milliseconds: number
}

/** What a page did. */
export interface PageDone {
    /** Rows read, for the budget. */
    readonly rows: number
    readonly changes: RunChanges
}

/** The job of a kind of run. Each function may throw a RunFault. */
export interface RunJob {
    /** Checks what the run rests on, before every chunk, and answers what is to be noted. */
    prepare(run: Run): RunChanges
    /** Does the next page. Doing it again after it was cut off does no harm. */
    page(run: Run): PageDone
    /** What is noted at the end of a chunk. */
    progress(run: Run): RunChanges
}

export interface ChunkContext {
    readonly runs: Runs
    readonly budget: ChunkBudget
    jobOf(run: Run): RunJob
    /** Queues the event for a chunk of the run. */
    queueChunk(run: string, chunk: number): void
    /** Milliseconds. */
    clock(): number
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    now(): string
    /** Tells the application log; no values of people. */
    logError(text: string): void
}

/**
 * Does the chunk and queues the next one, unless the run came to its end, was cancelled, or is being advanced by
 * somebody else. An event for a chunk that is done already does nothing. What goes wrong ends the run as failed; its
 * cursor stays, so that it can be resumed.
 */
export function advance(context: ChunkContext, runId: string, chunk: number): void {
    const run = going(context, runId)
    if (!run || run.chunk !== chunk) return
    try {
        doChunk(context, run)
    } catch (error) {
        // Cancelled meanwhile: the rules of the table let nothing follow that.
        if (!going(context, runId)) return
        const message = isRunFault(error)
            ? error.message
            : 'The run failed inside ServiceNow. The application log has the cause; resume the run when it is mended.'
        if (!isRunFault(error)) context.logError(`Run ${runId} failed in chunk ${chunk}: ${textOf(error)}`)
        context.runs.save(runId, { state: 'failed', message, finishedAt: context.now() })
    }
}

function doChunk(context: ChunkContext, queued: Run): void {
    const { budget } = context
    const started = context.clock()
    const job = context.jobOf(queued)
    const startedAt = queued.startedAt === '' ? context.now() : queued.startedAt
    let run = saved(context, queued, {
        ...job.prepare(queued),
        state: 'running',
        startedAt,
        message: '',
        finishedAt: '',
    })
    for (let rows = 0; ;) {
        const done = job.page(run)
        run = saved(context, run, done.changes)
        if (!isGoing(run.state)) return
        rows += done.rows
        if (rows >= budget.rows || context.clock() - started >= budget.milliseconds) break
        if (!isStillOurs(context, run)) return
    }
    if (!isStillOurs(context, run)) return
    saved(context, run, { ...job.progress(run), chunk: run.chunk + 1 })
    context.queueChunk(run.sysId, run.chunk + 1)
}

/** The run as it is now, unless it has ended or is to end. */
function going({ runs }: ChunkContext, runId: string): Run | undefined {
    const run = runs.read(runId)
    if (!run || !isGoing(run.state)) return undefined
    if (!run.stop) return run
    runs.save(runId, { state: 'cancelled' })
    return undefined
}

/** False when the run has ended, or somebody else has advanced it meanwhile. */
function isStillOurs(context: ChunkContext, run: Run): boolean {
    const fresh = going(context, run.sysId)
    return fresh?.chunk === run.chunk && fresh.cursor === run.cursor && fresh.step === run.step
}

function saved({ runs }: ChunkContext, run: Run, changes: RunChanges): Run {
    runs.save(run.sysId, changes)
    return { ...run, ...changes }
}

function textOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}
