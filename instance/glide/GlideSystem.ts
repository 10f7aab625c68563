/**
 * GlideSystem, `gs`: who is acting, properties, log, events.
 *
 * Surprises: functions of the global `gs` throw in a scope; getProperty of an unknown property is the default or null;
 * setProperty reaches only the scope's own properties; hasRole is true for admin whatever is asked; an event that is not
 * registered does nothing, and a name is cut at 40 characters.
 */

import { newSysId, platformTime } from '../storage/row-store.ts'
import type { Actor, GlideEnvironment, LogLevel } from './environment.ts'
import { GlideDateTime } from './GlideDateTime.ts'
import { notEmulated } from './members.ts'
import { recordOf } from './record-proxy.ts'

/** reported: members of the global `gs` that a scope is refused. */
const REFUSED = new Set(
    `log logError logWarning print now nowDateTime nowNoTZ sleep getPreference setReturn workflowFlush
    getNewAppScopeCoreEnabled eventQueueNoScope`.split(/\s+/),
)

/** documented: members of the scoped `gs` that are not emulated. */
const MISSING = new Set(
    `addErrorMessageNoSanitization addInfoMessageNoSanitization addMessage
    beginningOfLastMonth beginningOfLastWeek beginningOfNextMonth beginningOfNextWeek beginningOfNextYear
    beginningOfThisMonth beginningOfThisQuarter beginningOfThisWeek beginningOfThisYear dateGenerate daysAgo daysAgoEnd
    daysAgoStart endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek endOfNextYear endOfThisMonth
    endOfThisQuarter endOfThisWeek endOfThisYear getCssCacheVersionString getCurrentApplicationId
    getDateFormat getDateTimeFormat getEscapedMessage getSessionID getTimeFormat getTimeZoneName
    getUrlOnStack getUser hoursAgo hoursAgoEnd hoursAgoStart include isMobile minutesAgo minutesAgoEnd minutesAgoStart
    monthsAgo monthsAgoEnd monthsAgoStart quartersAgo quartersAgoEnd quartersAgoStart setRedirect xmlToJSON yearsAgo
    yesterday`.split(/\s+/),
)

export class GlideSystem {
    constructor(
        private readonly environment: GlideEnvironment,
        private readonly actor: Actor,
    ) {}

    getUserID(): string {
        return this.actor.session.userId
    }

    getUserName(): string {
        return this.actor.session.userName
    }

    getUserDisplayName(): string | null {
        const table = this.environment.catalog.table('sys_user')
        return (table && this.environment.database.read(table, this.getUserID())?.name) || null
    }

    /** reported: true for admin whatever the role. */
    hasRole(role: unknown): boolean {
        const { roles } = this.actor.session
        return (
            roles.has('admin') ||
            String(role)
                .split(',')
                .some((name) => roles.has(name.trim()))
        )
    }

    isInteractive(): boolean {
        return this.actor.session.interactive
    }

    isLoggedIn(): boolean {
        return this.getUserID() !== ''
    }

    getCurrentScopeName(): string {
        return this.actor.scope
    }

    getCallerScopeName(): string {
        return this.actor.scope
    }

    /** documented: the value, else the default, else null. */
    getProperty(name: unknown, fallback?: unknown): string | null {
        const value = this.environment.property(String(name), this.actor.scope)
        if (value !== null && value !== '') return value
        return fallback === undefined || fallback === null ? null : String(fallback)
    }

    /** documented: own properties only; flushes caches system-wide on the platform. */
    setProperty(name: unknown, value: unknown): void {
        this.environment.setProperty(String(name), String(value), this.actor)
    }

    generateGUID(): string {
        return newSysId()
    }

    nil(value: unknown): boolean {
        return value === null || value === undefined || String(value) === ''
    }

    tableExists(name: unknown): boolean {
        return this.environment.catalog.table(String(name)) !== undefined
    }

    /** Messages are not translated here; `{0}` and the like are filled in. */
    getMessage(id: unknown, args?: unknown): string {
        return filled(String(id), Array.isArray(args) ? args : args === undefined ? [] : [args])
    }

    /** documented: shown on the session's next page; reported: a REST answer holds none of it. */
    addInfoMessage(message: unknown): void {
        this.environment.addMessage(this.actor.session, { type: 'info', text: text(message) })
    }

    addErrorMessage(message: unknown): void {
        this.environment.addMessage(this.actor.session, { type: 'error', text: text(message) })
    }

    /** documented: the error messages that were added to the session. */
    getErrorMessages(): string[] {
        return this.environment.errorMessages(this.actor.session)
    }

    urlEncode(text: unknown): string {
        return encodeURIComponent(String(text)).replace(/%20/g, '+')
    }

    urlDecode(text: unknown): string {
        return decodeURIComponent(String(text).replace(/\+/g, '%20'))
    }

    /** documented: for ASCII text. */
    base64Encode(text: unknown): string {
        return Buffer.from(String(text), 'latin1').toString('base64')
    }

    base64Decode(text: unknown): string {
        return Buffer.from(String(text), 'base64').toString('latin1')
    }

    debug(message: unknown, ...args: unknown[]): void {
        this.write('debug', message, args)
    }

    info(message: unknown, ...args: unknown[]): void {
        this.write('info', message, args)
    }

    warn(message: unknown, ...args: unknown[]): void {
        this.write('warn', message, args)
    }

    error(message: unknown, ...args: unknown[]): void {
        this.write('error', message, args)
    }

    /** documented: level property `<scope>.logging.verbosity`; info unless set (reported). */
    isDebugging(): boolean {
        return this.getProperty(`${this.actor.scope}.logging.verbosity`) === 'debug'
    }

    eventQueue(name: unknown, record?: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
        if (!this.nil(queue)) throw notEmulated('gs.eventQueue with a queue')
        const source = recordOf(record)
        this.environment.queueEvent(this.actor, {
            name: String(name),
            table: source?.tableName ?? '',
            instance: source?.getUniqueValue() ?? '',
            parm1: text(parm1),
            parm2: text(parm2),
        })
    }

    /** documented: `expiration` is a GlideDateTime or its text; the event waits until then. */
    eventQueueScheduled(name: unknown, record: unknown, parm1: unknown, parm2: unknown, expiration: unknown): void {
        const source = recordOf(record)
        const due =
            expiration instanceof GlideDateTime
                ? expiration
                : new GlideDateTime(text(expiration), this.environment.clock)
        this.environment.queueEvent(this.actor, {
            name: String(name),
            table: source?.tableName ?? '',
            instance: source?.getUniqueValue() ?? (typeof record === 'string' ? record : ''),
            parm1: text(parm1),
            parm2: text(parm2),
            due: due.getValue() ?? platformTime(this.environment.clock()),
        })
    }

    /** documented: runs a job of the own application; answers its sys_id, or null for a global one. */
    executeNow(job: unknown): string | null {
        return this.environment.startJob(this.actor, recordOf(job))
    }

    /** The documented scoped session, as far as it says something here. */
    getSession(): unknown {
        const { session } = this.actor
        const members: Record<string, unknown> = {
            isInteractive: () => session.interactive,
            isLoggedIn: () => this.isLoggedIn(),
            isImpersonating: () => false,
            getLanguage: () => 'en',
        }
        return new Proxy(members, {
            get(target, name) {
                if (typeof name === 'string' && !(name in target)) throw notEmulated(`GlideSession.${name}`)
                return Reflect.get(target, name) as unknown
            },
        })
    }

    private write(level: LogLevel, message: unknown, args: unknown[]): void {
        if (level === 'debug' && !this.isDebugging()) return
        this.environment.log(level, this.actor.scope, filled(String(message), args))
    }
}

/** documented: `{0}` to `{4}` stand for the arguments. */
function filled(message: string, args: unknown[]): string {
    return message.replace(/\{(\d)\}/g, (whole, index: string) => {
        const value = args[Number(index)]
        return value === undefined ? whole : String(value)
    })
}

function text(value: unknown): string {
    return value === null || value === undefined ? '' : String(value)
}

/** `gs` as scripts of a scope see it. */
export function glideSystem(environment: GlideEnvironment, actor: Actor): unknown {
    const system = new GlideSystem(environment, actor)
    return new Proxy(system, {
        get(target, name) {
            if (typeof name === 'symbol') return undefined
            if (REFUSED.has(name)) {
                if (actor.scope === 'global') throw notEmulated(`gs.${name}`)
                throw new Error(`Function ${name} is not allowed in scope ${actor.scope}`)
            }
            if (MISSING.has(name)) throw notEmulated(`gs.${name}`)
            const member =
                name === 'environment' || name === 'actor' ? undefined : (Reflect.get(target, name) as unknown)
            return typeof member === 'function' ? (member.bind(target) as unknown) : undefined
        },
    })
}
