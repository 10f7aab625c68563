/**
 * Runs UI actions (sys_ui_action) as forms and lists do on the server.
 *
 * Surprises: with `glide.security.strict.actions` off, neither roles nor condition stand between a request and the
 * script; a list evaluates the condition record by record and leaves out those it fails; an exception is logged and
 * swallowed.
 */

import type { Configuration } from '../glide/configuration.ts'
import type { Actor, GlideEnvironment } from '../glide/environment.ts'
import { GlideRecordCore } from '../glide/GlideRecord.ts'
import { recordOf } from '../glide/record-proxy.ts'
import { isCancelled, thrownText } from '../glide/thrown.ts'
import { onlyEmulated } from '../http/emulated-members.ts'
import type { Row, Session, UiActionResult } from '../platform.ts'
import { findUiAction, holdsActionRole } from './ui-action-rights.ts'

/** Why an action did not run. */
export type UiActionRefusal = 'no such action' | 'no such record' | 'role' | 'condition'

export class UiActionRefused extends Error {
    constructor(
        readonly reason: UiActionRefusal,
        message: string,
    ) {
        super(message)
        this.name = 'UiActionRefused'
    }
}

const STRICT_ACTIONS = 'glide.security.strict.actions'

type Outcome = Pick<UiActionResult, 'ran' | 'location' | 'failure'>

export class UiActions {
    constructor(
        private readonly environment: GlideEnvironment,
        private readonly configuration: Configuration,
    ) {}

    /** Runs an action (sys_id or action_name) from a record's form. @throws UiActionRefused */
    fromForm(session: Session, action: string, table: string, sysId: string): Outcome {
        const record = this.record(session, table, sysId)
        const row = this.action(session, action, record, 'form_action')
        const current = record.viewFor(this.actor(session, row), record.definition as never)
        if (!this.meetsCondition(row, current)) {
            throw new UiActionRefused('condition', `UI action '${row.name}' does not apply to this record`)
        }
        return { ran: 1, location: formOf(record), failure: null, ...this.runOn(row, current) }
    }

    /**
     * Runs an action from a list, once for each checked record. documented: Create a UI action: conditions of list
     * actions are evaluated per record on execution.
     *
     * @throws UiActionRefused
     */
    fromList(session: Session, action: string, table: string, sysIds: readonly string[]): Outcome {
        const outcome: Outcome = { ran: 0, location: `${table}_list.do`, failure: null }
        for (const sysId of sysIds) {
            const record = this.record(session, table, sysId)
            const row = this.action(session, action, record, 'list_action')
            const current = record.viewFor(this.actor(session, row), record.definition as never)
            if (!this.meetsCondition(row, current)) continue
            outcome.ran++
            Object.assign(outcome, this.runOn(row, current))
        }
        return outcome
    }

    /** The record as the form loads it: query rules apply, cross-scope access does not. */
    private record(session: Session, table: string, sysId: string): GlideRecordCore {
        const actor: Actor = { session, scope: 'global', webService: true }
        const record = new GlideRecordCore(this.environment, actor, table)
        const found = this.environment.allows(session, 'read', table) && record.get('sys_id', sysId)
        if (!found) throw new UiActionRefused('no such record', 'Record not found')
        const known = this.environment.catalog.table(record.getRecordClassName())
        return known && known.name !== table ? this.record(session, known.name, sysId) : record
    }

    private action(session: Session, action: string, record: GlideRecordCore, place: string): Row {
        const line: string[] = []
        for (let table = record.definition; table; table = this.environment.catalog.table(table.superClass ?? '')) {
            line.push(table.name)
        }
        const row = findUiAction(this.configuration, action, line)
        if (row?.[place] !== '1')
            throw new UiActionRefused('no such action', `no such UI action on ${record.tableName}`)
        if (row.client === '1') throw new Error(`not emulated: client script of UI action ${row.name}`)
        if (this.strict() && !holdsActionRole(this.configuration, row, session)) {
            throw new UiActionRefused('role', `UI action '${row.name}' asks for a role this user does not have`)
        }
        return row
    }

    private actor(session: Session, action: Row): Actor {
        return { session, scope: this.configuration.scopeName(action.sys_scope) }
    }

    /** documented: Check UI action conditions before execution; without the property strict mode checks, nasty does not. */
    private strict(): boolean {
        const value = this.environment.property(STRICT_ACTIONS)
        return value ? value === 'true' : this.environment.mode === 'strict'
    }

    private meetsCondition(action: Row, current: GlideRecordCore): boolean {
        if (!action.condition || !this.strict()) return true
        try {
            return Boolean(this.environment.evaluate(current.actor, action.condition, { current: current.proxy }))
        } catch (error) {
            if (isCancelled(error)) throw error
            this.log(action, 'condition', error)
            return false
        }
    }

    /** reported: an exception is logged and swallowed; the page comes back as if nothing had been. */
    private runOn(action: Row, current: GlideRecordCore): Partial<Outcome> {
        const chosen: { location?: string } = {}
        const globals = { current: current.proxy, action: actionObject(chosen) }
        try {
            const { session, scope } = current.actor
            this.environment.runScript(session, scope, action.script ?? '', globals)
            return chosen
        } catch (error) {
            if (isCancelled(error)) throw error
            this.log(action, 'script', error)
            return { ...chosen, failure: thrownText(error) }
        }
    }

    private log(action: Row, part: string, error: unknown): void {
        const text = `UI action '${action.name}' failed in its ${part}: ${thrownText(error)}`
        this.environment.log('error', 'platform', text)
    }
}

/** documented: setRedirectURL and setReturnURL take an address or a record; the redirect goes before the return. */
function actionObject(chosen: { location?: string }): unknown {
    let redirected = false
    const target = {
        setRedirectURL(to: unknown): void {
            redirected = true
            chosen.location = addressOf(to)
        },
        setReturnURL(to: unknown): void {
            if (!redirected) chosen.location = addressOf(to)
        },
    }
    return onlyEmulated('action', target, ['setRedirectURL', 'setReturnURL'])
}

function addressOf(to: unknown): string {
    const record = recordOf(to)
    return record ? formOf(record) : String(to)
}

function formOf(record: GlideRecordCore): string {
    return `${record.getRecordClassName()}.do?sys_id=${record.getUniqueValue() ?? ''}`
}
