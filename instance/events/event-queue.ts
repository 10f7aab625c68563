/** The event queue: rows of sysevent, written by gs.eventQueue and delivered to script actions and notifications. */

import type { Configuration } from '../glide/configuration.ts'
import type { Actor, GlideEnvironment, QueuedEvent } from '../glide/environment.ts'
import { GlideRecordCore } from '../glide/GlideRecord.ts'
import { thrownText } from '../glide/thrown.ts'
import { EmailNotifications } from '../notifications/email-notifications.ts'
import type { Row, Session } from '../platform.ts'
import { newSysId, platformTime } from '../storage/row-store.ts'
import { shuffled } from './shuffle.ts'

/** documented: Register an event: names have at most 40 characters and are cut silently. */
const LONGEST_NAME = 40

/** Events that are read at a time. */
const BATCH = 100

export class EventQueue {
    private batches = 0
    private readonly notifications: EmailNotifications

    constructor(
        private readonly environment: GlideEnvironment,
        private readonly configuration: Configuration,
        private readonly sessionOf: (userId: string) => Session,
    ) {
        this.notifications = new EmailNotifications(environment, configuration)
    }

    /** documented: an event that is not registered is not queued, and nobody is told. Counts as one write. */
    queue(actor: Actor, event: QueuedEvent): void {
        const name = event.name.slice(0, LONGEST_NAME)
        const table = this.environment.catalog.table('sysevent')
        const registered = this.configuration.rows('sysevent_register').some((row) => row.event_name === name)
        this.environment.statements.check()
        if (!table || !registered) return
        this.environment.statements.write()
        const now = platformTime(this.environment.clock())
        this.environment.database.insert(table, {
            sys_id: newSysId(),
            name,
            table: event.table || null,
            instance: event.instance || null,
            parm1: event.parm1.slice(0, 255) || null,
            parm2: event.parm2.slice(0, 255) || null,
            state: 'ready',
            process_on: event.due ?? now,
            user_id: actor.session.userId,
            user_name: actor.session.userName,
            sys_created_on: now,
            sys_created_by: actor.session.userName,
            sys_updated_on: now,
            sys_updated_by: actor.session.userName,
            sys_mod_count: '0',
        })
        this.environment.statements.wrote()
    }

    /**
     * Delivers the next events that are due and answers how many deliveries were made; 0 when nothing is due.
     *
     * documented: delivery is at least once and in no order. The strict mode delivers in order and once; the nasty mode
     * delivers each twice, shuffled in the same way every time.
     */
    deliver(): number {
        const due = this.due()
        if (due.length === 0) return 0
        this.batches++
        const deliveries = this.environment.mode === 'nasty' ? shuffled([...due, ...due], this.batches) : due
        for (const event of deliveries) this.run(event)
        return deliveries.length
    }

    private due(): Row[] {
        const sql = `SELECT * FROM "sysevent" WHERE fold("state") = 'ready' AND "process_on" <= ? ORDER BY rowid LIMIT ${BATCH}`
        return this.environment.catalog.table('sysevent')
            ? this.environment.database.rows(sql, [platformTime(this.environment.clock())])
            : []
    }

    /** documented: a failing script action puts the event into state error; reported: nothing retries it. */
    private run(event: Row): void {
        let state = 'processed'
        for (const action of this.actions(event.name ?? '')) {
            try {
                this.runAction(action, event)
            } catch (error) {
                state = 'error'
                this.environment.log(
                    'error',
                    'platform',
                    `Script action '${action.name}' failed on event ${event.name}: ${thrownText(error)}`,
                )
            }
        }
        this.finish(event, state)
        this.notify(event)
    }

    private finish(event: Row, state: string): void {
        const table = this.environment.catalog.table('sysevent')
        const now = platformTime(this.environment.clock())
        if (table) this.environment.database.update(table, event, { state, processed: now })
    }

    /** Whatever a notification asks for that is not emulated is thrown, as everywhere; the event is not tried again. */
    private notify(event: Row): void {
        this.environment.statements.beginRequest('background')
        try {
            this.notifications.onEvent(event, this.sessionOf(event.user_id ?? ''))
        } catch (error) {
            this.finish(event, 'error')
            throw error
        }
    }

    private runAction(action: Row, event: Row): void {
        const scope = this.configuration.scopeName(action.sys_scope)
        const actor = { session: this.sessionOf(event.user_id ?? ''), scope }
        const record = new GlideRecordCore(this.environment, actor, 'sysevent')
        record.show(event)
        const current = this.source(actor, event)
        const globals = { event: record.proxy, current: current?.proxy ?? null }
        if (action.condition_script && !this.environment.evaluate(actor, action.condition_script, globals)) return
        this.environment.statements.beginRequest('background')
        this.environment.runScript(actor.session, scope, action.script ?? '', globals)
    }

    /** The record an event was queued with, as it is now. */
    private source(actor: Actor, event: Row): GlideRecordCore | undefined {
        if (!event.table || !event.instance) return undefined
        const record = new GlideRecordCore(this.environment, actor, event.table)
        return record.get('sys_id', event.instance) ? record : undefined
    }

    private actions(name: string): readonly Row[] {
        return this.configuration
            .rows('sysevent_script_action')
            .filter((row) => row.active === '1' && row.event_name === name)
            .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
    }
}
