/** Sends one request to the part of the platform that answers it, and turns refusals into the platform's answers. */
import { isCancelled, thrownText } from '../glide/thrown.ts'
import type { Platform } from '../platform.ts'
import { authenticate } from './authentication.ts'
import type { Inbound, Outbound } from './exchange.ts'
import { OAuthTokens, answerTokenRequest } from './oauth.ts'
import { errorAnswer, PlatformError, unknownPath } from './platform-error.ts'
import { answerScriptedRest, type RestHost } from './scripted-rest.ts'
import { answerTableApi } from './table-api.ts'
import { answerFormPost, isFormPost } from './ui-action.ts'

export interface GatewayOptions {
    /** Adds `X-Instance-Statements: reads/writes` to every answer. */
    trace: boolean
    /** `http://127.0.0.1:port`, known once the server listens. */
    baseUrl: () => string
    /** Milliseconds since 1970, for token expiry. */
    now: () => number
    /** One line for what the platform only logs. */
    log: (message: string) => void
}

const TABLE_API = /^\/api\/now\/(?:v[12]\/)?table\//

/** Answers requests, or refusals met while reading one; never throws for what a client or script did. */
export function gateway(platform: Platform, options: GatewayOptions): (inbound: Inbound | PlatformError) => Outbound {
    const tokens = new OAuthTokens(options.now)
    const route = (inbound: Inbound | PlatformError): Outbound => {
        if (inbound instanceof PlatformError) throw inbound
        const host: RestHost = {
            platform,
            baseUrl: options.baseUrl(),
            log: options.log,
            authenticate: (request) => authenticate(platform, request, (token) => tokens.owner(token)),
        }
        if (inbound.path === '/oauth_token.do') return answerTokenRequest(platform, tokens, inbound)
        if (TABLE_API.test(inbound.path)) return answerTableApi(host, inbound)
        if (isFormPost(inbound)) return answerFormPost(host, inbound)
        if (inbound.path.startsWith('/api/')) return answerScriptedRest(host, inbound)
        throw unknownPath()
    }
    return (inbound) => {
        const count = platform.beginRequest()
        const answer = guarded(() => route(inbound), options.log)
        if (options.trace) {
            const { reads, writes } = count()
            answer.headers['X-Instance-Statements'] = `${reads}/${writes}`
        }
        return answer
    }
}

/** A cancelled transaction answers 500 whatever it had already committed (reported: transaction quotas). */
function guarded(answer: () => Outbound, log: (message: string) => void): Outbound {
    try {
        return answer()
    } catch (thrown) {
        if (thrown instanceof PlatformError) return thrown.answer()
        if (isCancelled(thrown)) {
            const text = 'Transaction cancelled: maximum execution time exceeded'
            log(`${text} (${thrownText(thrown)})`)
            return errorAnswer(500, text, text)
        }
        log(`Request failed: ${thrownText(thrown)}`)
        return errorAnswer(500, 'Internal error', thrownText(thrown))
    }
}
