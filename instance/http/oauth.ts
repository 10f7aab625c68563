/** The OAuth token endpoint, `/oauth_token.do`: password, client credentials and refresh token grants. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Platform, Row } from '../platform.ts'
import { basicCredentials, userById, userByPassword } from './authentication.ts'
import { headerOf, jsonAnswer, type Inbound, type Outbound } from './exchange.ts'
import { bareType } from './media-type.ts'
import { verbMissing } from './platform-error.ts'

/** Seconds, where the registry entry says nothing (documented: OAuth application registry). */
const ACCESS_SECONDS = 1800
const REFRESH_SECONDS = 8_640_000
const MAX_TOKENS = 10_000

interface Grant {
    userId: string
    clientId: string
    expires: number
}

/** Tokens issued by this process. They live in memory and end with it; the oldest give way beyond 10,000. */
export class OAuthTokens {
    private readonly access = new Map<string, Grant>()
    private readonly refresh = new Map<string, Grant>()

    /** `now` answers milliseconds since 1970. */
    constructor(private readonly now: () => number) {}

    /** sys_id of the user an access token was issued for, undefined when unknown or expired. */
    owner(token: string): string | undefined {
        return this.valid(this.access, token)?.userId
    }

    issueAccess(userId: string, clientId: string, seconds: number): string {
        return this.issue(this.access, userId, clientId, seconds)
    }

    issueRefresh(userId: string, clientId: string, seconds: number): string {
        return this.issue(this.refresh, userId, clientId, seconds)
    }

    /** sys_id of the user a refresh token stands for, if it was issued to this client. */
    refreshOwner(token: string, clientId: string): string | undefined {
        const grant = this.valid(this.refresh, token)
        return grant?.clientId === clientId ? grant.userId : undefined
    }

    private issue(kind: Map<string, Grant>, userId: string, clientId: string, seconds: number): string {
        const oldest = kind.keys().next()
        if (kind.size >= MAX_TOKENS && !oldest.done) kind.delete(oldest.value)
        const token = randomBytes(32).toString('base64url')
        kind.set(token, { userId, clientId, expires: this.now() + seconds * 1000 })
        return token
    }

    private valid(kind: Map<string, Grant>, token: string): Grant | undefined {
        const grant = kind.get(token)
        if (grant && grant.expires <= this.now()) kind.delete(token)
        return grant && grant.expires > this.now() ? grant : undefined
    }
}

function refused(error: string, description: string): Outbound {
    return jsonAnswer(401, { error, error_description: description })
}

function sameSecret(given: string, stored: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
    return timingSafeEqual(digest(given), digest(stored))
}

/** The active client whose id and secret came in the form or as Basic credentials. */
function clientOf(platform: Platform, inbound: Inbound, form: URLSearchParams): Row | undefined {
    const [scheme, encoded] = (headerOf(inbound, 'authorization') ?? '').split(/\s+/, 2)
    const basic = scheme?.toLowerCase() === 'basic' ? basicCredentials(encoded ?? '') : undefined
    const id = form.get('client_id') ?? basic?.name ?? ''
    const secret = form.get('client_secret') ?? basic?.password ?? ''
    if (id === '' || !platform.store.table('oauth_entity')) return undefined
    const client = platform.store.find('oauth_entity', { client_id: id }, 1)[0]
    if (!client || client.active === '0' || client.client_id !== id || !client.client_secret) return undefined
    return sameSecret(secret, client.client_secret) ? client : undefined
}

/** The user a grant is for; undefined when the grant does not hold. */
function granted(platform: Platform, tokens: OAuthTokens, form: URLSearchParams, client: Row): Row | undefined {
    switch (form.get('grant_type')) {
        case 'password':
            return userByPassword(platform, form.get('username') ?? '', form.get('password') ?? '')
        case 'client_credentials':
            // The grant acts as the registry entry's application user (documented: OAuth client credentials grant).
            return userById(platform, client.user ?? '')
        case 'refresh_token': {
            const owner = tokens.refreshOwner(form.get('refresh_token') ?? '', client.client_id ?? '')
            return owner === undefined ? undefined : userById(platform, owner)
        }
        default:
            return undefined
    }
}

/** Answers POST /oauth_token.do (form-encoded): 200 with the tokens, or 401 `invalid_client` or `access_denied`. */
export function answerTokenRequest(platform: Platform, tokens: OAuthTokens, inbound: Inbound): Outbound {
    if (inbound.method !== 'POST') throw verbMissing(inbound.method)
    const type = bareType(headerOf(inbound, 'content-type') ?? '')
    const form = new URLSearchParams(type === 'application/x-www-form-urlencoded' ? inbound.body.toString('utf8') : '')
    const client = clientOf(platform, inbound, form)
    if (!client) return refused('invalid_client', 'Unknown client or wrong secret')
    const user = granted(platform, tokens, form, client)
    if (!user?.sys_id) return refused('access_denied', 'The grant was refused')
    const clientId = client.client_id ?? ''
    const seconds = Number(client.access_token_lifespan) || ACCESS_SECONDS
    return jsonAnswer(200, {
        access_token: tokens.issueAccess(user.sys_id, clientId, seconds),
        ...refreshToken(tokens, user.sys_id, client, form),
        scope: 'useraccount',
        token_type: 'Bearer',
        expires_in: seconds,
    })
}

/** A refresh keeps its token; client credentials get none (documented: OAuth client credentials grant). */
function refreshToken(tokens: OAuthTokens, userId: string, client: Row, form: URLSearchParams): object {
    switch (form.get('grant_type')) {
        case 'client_credentials':
            return {}
        case 'refresh_token':
            return { refresh_token: form.get('refresh_token') }
        default: {
            const seconds = Number(client.refresh_token_lifespan) || REFRESH_SECONDS
            return { refresh_token: tokens.issueRefresh(userId, client.client_id ?? '', seconds) }
        }
    }
}
