/** Runs scripts in the sandbox of their scope, with the Glide objects of whoever is acting. */

import type { ModuleLoader } from './engine/modules.ts'
import { apartFromRunning, runScript } from './engine/run-script.ts'
import { Sandbox } from './engine/sandbox.ts'
import type { Actor, GlideEnvironment } from './glide/environment.ts'
import { glideGlobals, glideNamespace, type GlideGlobals } from './glide/namespace.ts'
import type { StatementMeter } from './glide/statements.ts'
import type { Session } from './platform.ts'

interface ScopeHost {
    sandbox: Sandbox
    glide: GlideGlobals
}

export class ScriptHost {
    /** Sandboxes by scope: those of the request under way, then those of requests that run in between. */
    private readonly levels = [new Map<string, ScopeHost>()]
    private level = 0
    /** Sessions of the scripts that are running, the innermost last. */
    private readonly sessions: Session[] = []

    constructor(
        private readonly environment: GlideEnvironment,
        private readonly modules: ModuleLoader,
        private readonly statements: StatementMeter,
    ) {}

    /**
     * Runs a script and answers what it returns. Lets what the script throws out, unless the platform has cancelled the
     * transaction: then that is thrown, even if the script caught it.
     */
    run(session: Session, scope: string, script: string, globals: Record<string, unknown>): unknown {
        const { sandbox, glide } = this.scope(scope)
        const require = this.modules.requireFor(sandbox, (namespace) => glideNamespace(glide, namespace))
        this.sessions.push(session)
        try {
            const name = `${scope}/script`
            const result = runScript({ sandbox, name, body: script, globals: { ...glide, require, ...globals } })
            this.statements.check()
            return result
        } catch (error) {
            this.statements.check()
            throw error
        } finally {
            this.sessions.pop()
        }
    }

    /** Value of an expression, such as a rule's condition or what follows `javascript:`. */
    evaluate(actor: Actor, expression: string, globals: Record<string, unknown>): unknown {
        const script = `return (${expression.trim().replace(/;$/, '')}\n)`
        return this.run(actor.session, actor.scope, script, globals)
    }

    /** Runs another transaction's work in sandboxes of its own, as another node would. */
    apart<T>(work: () => T): T {
        this.level++
        try {
            return apartFromRunning(work)
        } finally {
            this.level--
        }
    }

    private scope(scope: string): ScopeHost {
        const scopes = this.levels[this.level] ?? new Map<string, ScopeHost>()
        this.levels[this.level] = scopes
        let host = scopes.get(scope)
        if (!host) {
            const { sessions } = this
            const actor: Actor = {
                scope,
                get session() {
                    const current = sessions[sessions.length - 1]
                    if (!current) throw new Error('a Glide object was used outside a script')
                    return current
                },
            }
            host = { sandbox: new Sandbox(scope), glide: glideGlobals(this.environment, actor) }
            scopes.set(scope, host)
        }
        return host
    }
}
