/** Turns the credentials of a request into a session, or refuses. */
import type { Platform, Row, Session } from '../platform.ts'
import { passwordMatches } from '../access/password.ts'
import { headerOf, type Inbound } from './exchange.ts'
import { notAuthenticated } from './platform-error.ts'

/** The user sys_id an access token stands for; undefined when unknown or expired. */
export type TokenOwner = (token: string) => string | undefined

/** Inactive and locked-out users cannot sign in (documented: Users, locked out and active). */
function maySignIn(user: Row | undefined): user is Row {
    return !!user && user.active === '1' && user.locked_out !== '1'
}

/** Splits `Basic` credentials at the first colon; undefined when they are not base64 of name and password. */
export function basicCredentials(encoded: string): { name: string; password: string } | undefined {
    const text = Buffer.from(encoded, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    return colon < 0 ? undefined : { name: text.slice(0, colon), password: text.slice(colon + 1) }
}

/** The user with this name and password, if they may sign in. Names compare without case, as the database does. */
export function userByPassword(platform: Platform, name: string, password: string): Row | undefined {
    if (name === '') return undefined
    const user = platform.store.find('sys_user', { user_name: name }, 1)[0]
    return maySignIn(user) && passwordMatches(password, user.user_password) ? user : undefined
}

/** The user with this sys_id, if they may sign in. */
export function userById(platform: Platform, sysId: string): Row | undefined {
    const user = platform.store.read('sys_user', sysId)
    return maySignIn(user) ? user : undefined
}

/**
 * The session of a request with Basic or Bearer credentials; not interactive, as REST sessions are (documented:
 * GlideSystem isInteractive). Throws the platform's 401 for missing, wrong or unusable credentials.
 */
export function authenticate(platform: Platform, inbound: Inbound, ownerOf: TokenOwner): Session {
    const [scheme, credentials] = (headerOf(inbound, 'authorization') ?? '').split(/\s+/, 2)
    const user = userFor(platform, (scheme ?? '').toLowerCase(), credentials ?? '', ownerOf)
    if (!user?.sys_id) throw notAuthenticated()
    return platform.session(user.sys_id, false)
}

function userFor(platform: Platform, scheme: string, credentials: string, ownerOf: TokenOwner): Row | undefined {
    if (scheme === 'basic') {
        const basic = basicCredentials(credentials)
        return basic && userByPassword(platform, basic.name, basic.password)
    }
    if (scheme === 'bearer') {
        const owner = ownerOf(credentials)
        return owner === undefined ? undefined : userById(platform, owner)
    }
    return undefined
}
