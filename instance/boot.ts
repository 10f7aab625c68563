/** Starts an instance: installs the package, fills an empty database, makes the integration user, serves HTTP. */
import { existsSync } from 'node:fs'
import { hashPassword } from './access/password.ts'
import { serve } from './http/server.ts'
import { openPlatform } from './open-platform.ts'
import type { Mode, Platform } from './platform.ts'
import { seedDemo } from './seeds/demo.ts'
import { seedMinimal } from './seeds/minimal.ts'

export interface InstanceOptions {
    /** `dist/app` folder or the packed zip. */
    packagePath: string
    /** SQLite file, or `:memory:`. */
    db: string
    /** What a new database is filled with; one that holds records is left as it is. */
    seed: 'demo' | 'minimal' | 'none'
    mode: Mode
    /** Made, or reset to, the integration user: web service access only, with the application's integration role. */
    user?: { name: string; password: string }
    /** Adds `X-Instance-Statements: reads/writes` to every answer. */
    trace: boolean
    /** 0 picks a free port. */
    port: number
    /** The only address there is: the seeded administrator has a known password. */
    host?: '127.0.0.1'
}

export interface RunningInstance {
    /** `http://127.0.0.1:port` */
    readonly baseUrl: string
    readonly platform: Platform
    /** Stops serving and closes the database. */
    close(): Promise<void>
}

/** The instance could not be started; the message is one clear line. */
export class StartError extends Error {}

function seed(platform: Platform, kind: InstanceOptions['seed']): void {
    if (kind === 'demo') seedDemo(platform)
    if (kind === 'minimal') seedMinimal(platform)
}

/** Gives the user the role the package installed for REST access, once. */
function grantIntegrationRole(platform: Platform, user: string): void {
    const { store, appScope } = platform
    const role = store.find('sys_user_role', { name: `${appScope}.integration` }, 1)[0]?.sys_id
    if (!role) throw new StartError(`the package installs no role ${appScope}.integration`)
    if (store.find('sys_user_has_role', { user, role }, 1).length === 0) {
        store.insert('sys_user_has_role', { user, role, state: 'active' })
    }
}

function makeIntegrationUser(platform: Platform, name: string, password: string): void {
    const { store } = platform
    const access = {
        user_password: hashPassword(password),
        active: '1',
        locked_out: '0',
        web_service_access_only: '1',
    }
    store.transaction(() => {
        const known = store.find('sys_user', { user_name: name }, 1)[0]?.sys_id
        if (known) store.update('sys_user', known, access)
        const user = known ?? store.insert('sys_user', { user_name: name, last_name: name, name, ...access })
        grantIntegrationRole(platform, user)
    })
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
    if (error.code === 'EADDRINUSE') return new StartError(`port ${port} is already in use`)
    if (error.code === 'EACCES') return new StartError(`port ${port} may not be opened by this user`)
    return error
}

/**
 * Installs or opens the instance and serves it on loopback. Rejects with one clear line when the build is missing, the
 * database is corrupt or not an instance's, or the port is taken; nothing stays open then.
 */
export async function startInstance(options: InstanceOptions): Promise<RunningInstance> {
    if (!existsSync(options.packagePath)) {
        throw new StartError(`no built package at ${options.packagePath}; run "npm run build" first`)
    }
    const platform = openPlatform({ packagePath: options.packagePath, db: options.db, mode: options.mode })
    try {
        if (platform.fresh) platform.store.transaction(() => seed(platform, options.seed))
        if (options.user) makeIntegrationUser(platform, options.user.name, options.user.password)
        platform.prepare()
        const server = await serve(platform, { port: options.port, trace: options.trace }).catch((error) => {
            throw listenError(error, options.port)
        })
        const close = (): Promise<void> => server.close().then(() => platform.close())
        return { baseUrl: server.baseUrl, platform, close }
    } catch (error) {
        platform.close()
        throw error
    }
}
