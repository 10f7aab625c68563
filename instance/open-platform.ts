/** Opens the emulated platform: installs the package into a database and wires Glide, rules, access and events. */

import { AccessControl } from './access/acl.ts'
import { CrossScopeAccess } from './access/cross-scope.ts'
import { RoleDirectory } from './access/roles.ts'
import { UiActions } from './actions/ui-actions.ts'
import { ModuleLoader } from './engine/modules.ts'
import { EventQueue } from './events/event-queue.ts'
import { Configuration } from './glide/configuration.ts'
import type { Actor, GlideEnvironment, LogLine } from './glide/environment.ts'
import { GlideRecordCore } from './glide/GlideRecord.ts'
import { Properties } from './glide/properties.ts'
import { RecordDatabase } from './glide/record-database.ts'
import { SaveDepth } from './glide/save-depth.ts'
import { SessionMessages } from './glide/session-messages.ts'
import { StatementMeter, type Interruption, type RunKind } from './glide/statements.ts'
import { SystemLog } from './glide/system-log.ts'
import { ScheduledJobs, type JobRun } from './jobs/scheduled-jobs.ts'
import { cleanTables, type Cleaned } from './jobs/table-cleaner.ts'
import { readPackage } from './package/read-package.ts'
import type { Column, Platform, PlatformOptions, Session, SessionMessage } from './platform.ts'
import type { InstanceIdentity } from './seeds/instance-identity.ts'
import { BusinessRules } from './rules/business-rules.ts'
import { addCustomerRule, type CustomerRule } from './rules/customer-rule.ts'
import { CutOff, NASTY_RULES } from './rules/nasty.ts'
import { platformRules, type PlatformRuleOptions } from './rules/platform-rules.ts'
import { Catalog } from './schema/catalog.ts'
import { ScriptHost } from './script-host.ts'
import { becomeClone } from './storage/clone.ts'
import { openDatabase } from './storage/database.ts'
import { installPackage } from './storage/install.ts'
import { RowStore } from './storage/row-store.ts'

/** What tests and the command line can do beyond the seam. */
export interface OpenPlatform extends Platform {
    /** Lines of the instance's log, oldest first. */
    readonly log: readonly LogLine[]
    /** Behaviours on which the documentation leaves a choice; may be changed at any time. */
    readonly switches: PlatformRuleOptions
    /** Messages that scripts have left in a session and no page has shown yet. */
    messages(session: Session): readonly SessionMessage[]
    /**
     * Adds a business rule of a customer, in the global scope, as an administrator does; answers its sys_id. Throws when
     * there is no such table.
     */
    addRule(rule: CustomerRule): string
    /**
     * Runs a scheduled job (sysauto_script) by its name, now. Throws when there is none of this name, several, or it is
     * inactive.
     */
    runScheduledJob(name: string): JobRun
    /** Runs the active rules of sys_auto_flush; what each deleted. Throws for rules that name what does not exist. */
    runTableCleaner(): Cleaned[]
    /** Switches the auditing of a table. */
    setAudited(table: string, audited: boolean): void
    /** Compiles the package's modules now, so that the first request does not wait for it. */
    prepare(): void
    /** Cancels the running or next request as soon as its n-th write (from 1) has committed. */
    cancelAtWrite(n: number): void
    /**
     * Runs `work` once, in full, just before the n-th statement (read or write, from 1) of the next request, as if
     * another node's transaction ran in between: typically it answers a whole request (`HttpServer.answer`). `during`
     * names the next run of a script action or asynchronous rule instead. Rows that were queried already stay as they
     * were; counters, scripts, sessions and saves of the two are kept apart.
     *
     * @returns whether the statement was reached, and how to forget the work
     */
    interruptAt(statement: number, work: () => void, during?: RunKind): Interruption
    /** Makes this the target of a clone of itself: its data as it is, under another identity. */
    becomeClone(target: InstanceIdentity): void
    /**
     * Drops the unique key of one column, as on instances that never had it: from then on rows may repeat its values.
     * For the life of this platform only. Throws when there is no such key.
     */
    dropUniqueKey(table: string, column: string): void
    /**
     * Gives a table a column, as an administrator does in the dictionary; custom ones are named `u_…` (documented: Create
     * a custom field). Existing records hold nothing in it, whatever its default. The builders of `schema/table-spec.ts`
     * make columns. For the life of this platform only. Throws when the table has such a column already.
     */
    addColumn(table: string, column: Column): void
    /** Replaces the clock that dates records and makes events due. */
    setClock(clock: () => Date): void
}

/** Asynchronous rules and events may cause each other without end: a call starts no further batch after so many runs. */
const RUNS_PER_CALL = 500

/**
 * Opens or creates the database and installs the package into it.
 *
 * @throws Error with one clear line when the package is missing or broken, or the file is not an instance's database.
 */
export function openPlatform(options: PlatformOptions): OpenPlatform {
    const { mode } = options
    const pkg = readPackage(options.packagePath)
    const catalog = new Catalog()
    catalog.apply(pkg)
    if (mode === 'nasty') {
        catalog.setAudited('sys_user', false)
        catalog.setAccess('sys_audit', { read: false })
    }
    const storage = openDatabase({ file: options.db, mode, catalog })
    let clock = (): Date => new Date()
    const store = new RowStore(storage, () => clock())
    const fresh = store.count('sys_user') === 0

    const log: SystemLog = new SystemLog(
        catalog,
        () => database,
        () => clock(),
    )
    const write = log.write.bind(log)
    const database = new RecordDatabase(storage, write)
    try {
        const installed = installPackage(pkg, store, catalog)
        const report = (what: string, names: string[]) => {
            if (names.length > 0) write('warn', 'installer', `${what}: ${names.join(', ')}`)
        }
        report('Not emulated, so not installed, are the tables', installed.skippedTables)
        report('Not emulated, so not installed, are the columns', installed.skippedColumns)
        report('Changed on this instance, so left as they are', installed.customized)
    } catch (error) {
        storage.close()
        throw error
    }

    const configuration = new Configuration(storage)
    const statements = new StatementMeter()
    const crossScope = new CrossScopeAccess(configuration, write)
    const accessControl = new AccessControl(configuration, catalog)
    const roles = new RoleDirectory(database, configuration)
    const properties = new Properties(configuration, database, write)
    const saves = new SaveDepth()
    const messages = new SessionMessages(mode, write)
    const switches: PlatformRuleOptions = { hideInactiveFromAllSessions: false }
    const ownRules = [...platformRules(roles, () => switches), ...(mode === 'nasty' ? NASTY_RULES : [])]
    const rules = new BusinessRules(
        () => environment,
        configuration,
        () => ownRules,
    )

    const environment: GlideEnvironment = {
        mode,
        catalog,
        database,
        statements,
        rules,
        clock: () => clock(),
        log: write,
        crossScopeAllows: (actor, operation, table) => crossScope.allows(actor, operation, table),
        allows: (who, operation, table, field) => accessControl.allows(who, operation, table, field),
        evaluate: (actor, expression, globals = {}) => host.evaluate(actor, expression, globals),
        property: (name, scope) => properties.get(name, scope),
        setProperty: (name, value, actor) => properties.set(name, value, actor, environment),
        addMessage: (who, message) => messages.add(who, message),
        errorMessages: (who) => messages.errors(who),
        startJob: (actor, record) => jobs.start(actor, record),
        queueEvent: (actor, event) => events.queue(actor, event),
        choiceLabel: (table, field, value) => choiceLabel(configuration, catalog, table, field, value),
        enterSave: (deepest) => saves.enter(deepest),
        leaveSave: () => saves.leave(),
        runScript: (who, scope, script, globals) => host.run(who, scope, script, globals),
    }
    const modules = new ModuleLoader(pkg.modules, pkg.scope, pkg.packageRoot)
    const cutOff = mode === 'nasty' ? new CutOff() : undefined
    const host = new ScriptHost(environment, modules, statements)
    const uiActions = new UiActions(environment, configuration)
    const events = new EventQueue(environment, configuration, (userId) => session(userId, false))

    const jobs = new ScheduledJobs(
        () => environment,
        configuration,
        (userId) => session(userId, false),
    )

    function session(userId: string, interactive: boolean): Session {
        const user = store.read('sys_user', userId)
        return { userId, userName: user?.user_name ?? '', roles: roles.rolesOfUser(userId), interactive }
    }

    /** Nasty mode: every so often, work that wrote something is cut off after its end. */
    function cuttingOff<T>(work: () => T): T {
        const before = statements.writes
        const result = work()
        if (statements.writes > before && cutOff?.due()) statements.cancelFinished()
        return result
    }

    return {
        mode,
        store,
        fresh,
        appScope: pkg.scope,
        log: log.lines,
        switches,
        session,
        messages: (who) => messages.of(who),
        runScheduledJob: (name) => jobs.runNamed(name),
        runTableCleaner: () => cleanTables(environment, configuration.rows('sys_auto_flush')),
        setAudited: (table, audited) => catalog.setAudited(table, audited),
        addRule: (rule) => addCustomerRule(store, rule),
        runScript: (who, scope, script, globals) => cuttingOff(() => void host.run(who, scope, script, globals)),
        runUiAction: (who, action, table, sysId) =>
            cuttingOff(() => {
                const outcome =
                    typeof sysId === 'string'
                        ? uiActions.fromForm(who, action, table, sysId)
                        : uiActions.fromList(who, action, table, sysId)
                return { ...outcome, messages: messages.take(who) }
            }),
        glideRecord(who, scope, table) {
            const actor: Actor = { session: who, scope, webService: scope === 'global' }
            return new GlideRecordCore(environment, actor, table).proxy
        },
        allows: (who, operation, table, field) => accessControl.allows(who, operation, table, field),
        deliverEvents() {
            for (let runs = 0; runs < RUNS_PER_CALL;) {
                const queued = rules.queued.splice(0)
                for (const rule of queued) rules.runQueued(rule)
                const started = jobs.started.splice(0)
                for (const job of started) jobs.run(job)
                const delivered = events.deliver()
                const done = queued.length + started.length + delivered
                if (done === 0) return
                runs += done
            }
        },
        prepare: () => modules.compileAll(),
        beginRequest: () => statements.beginRequest(),
        cancelAtWrite: (n) => statements.cancelAtWrite(n),
        interruptAt(statement, work, during = 'request') {
            return statements.interruptAt(statement, () => host.apart(() => saves.apart(work)), during)
        },
        setTableAccess: (table, access) => catalog.setAccess(table, access),
        becomeClone: (target) => becomeClone(store, mode, target),
        dropUniqueKey(table, column) {
            catalog.dropUnique(table, column)
            storage.refreshLayout()
        },
        addColumn(table, column) {
            catalog.addColumn(table, column)
            storage.refreshLayout()
        },
        setClock(replacement) {
            clock = replacement
        },
        close: () => storage.close(),
    }
}

/** Label of a choice of the table or of one it extends. Not counted: the platform keeps choices in memory. */
function choiceLabel(
    configuration: Configuration,
    catalog: Catalog,
    table: string,
    field: string,
    value: string,
): string | null {
    const labels = configuration.derived('choices', () => {
        const rows = configuration.rows('sys_choice').filter((row) => !row.language || row.language === 'en')
        return new Map(rows.map((row) => [`${row.name} ${row.element} ${row.value}`, row.label ?? null]))
    })
    for (let name: string | undefined = table; name !== undefined; name = catalog.table(name)?.superClass) {
        const label = labels.get(`${name} ${field} ${value}`)
        if (label) return label
    }
    return null
}
