/** UI actions over HTTP: the posts that forms (`/<table>.do`) and lists (`/<table>_list.do`) make (reported field names). */
import { UiActionRefused, type UiActionRefusal } from '../actions/ui-actions.ts'
import type { Platform, Session, TableDefinition, UiActionResult } from '../platform.ts'
import { headerOf, type Inbound, type Outbound } from './exchange.ts'
import { notAuthenticated, PlatformError, unknownPath } from './platform-error.ts'
import type { RestHost } from './scripted-rest.ts'

const PAGE = /^\/(\w+)\.do$/
const LIST_SUFFIX = /_list$/
const CHECKED_LIMIT = 1000

/** Is this a post to a form or list? Anything else below `.do` is no part of the emulation. */
export function isFormPost(inbound: Inbound): boolean {
    return inbound.method === 'POST' && PAGE.test(inbound.path)
}

/** Statuses of refusals are ours; the platform shows a page. A condition that fails is a 403. */
const STATUS: Record<UiActionRefusal, number> = {
    'no such action': 404,
    'no such record': 404,
    role: 403,
    condition: 403,
}

function fieldsOf(inbound: Inbound): URLSearchParams {
    const type = headerOf(inbound, 'content-type') ?? ''
    if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
        throw new PlatformError(415, 'Unsupported Media Type', 'Forms are posted as application/x-www-form-urlencoded')
    }
    return new URLSearchParams(inbound.body.toString('utf8'))
}

/** The page's table, and whether it is the table's list; a table whose own name ends like a list's is its form. */
function pageOf(platform: Platform, inbound: Inbound): { table: TableDefinition; list: boolean } {
    const name = PAGE.exec(inbound.path)?.[1] ?? ''
    const own = platform.store.table(name)
    if (own) return { table: own, list: false }
    const listed = LIST_SUFFIX.test(name) ? platform.store.table(name.replace(LIST_SUFFIX, '')) : undefined
    if (!listed) throw unknownPath()
    return { table: listed, list: true }
}

/** Web service users have no pages (documented: Create a user); everybody else's session is interactive here. */
function interactiveSession(host: RestHost, inbound: Inbound): Session {
    const { userId } = host.authenticate(inbound)
    if (host.platform.store.read('sys_user', userId)?.web_service_access_only === '1') throw notAuthenticated()
    return host.platform.session(userId, true)
}

function run(host: RestHost, inbound: Inbound): UiActionResult {
    const { platform } = host
    const session = interactiveSession(host, inbound)
    const { table, list } = pageOf(platform, inbound)
    const fields = fieldsOf(inbound)
    if ([...fields.keys()].some((name) => name.startsWith(`${table.name}.`))) {
        throw new Error('not emulated: form posts that change fields')
    }
    const action = fields.get('sys_action') ?? ''
    if (!list) {
        const sysId = fields.get('sys_uniqueValue') ?? fields.get('sysparm_sys_id') ?? ''
        return platform.runUiAction(session, action, table.name, sysId)
    }
    const checked = (fields.get('sysparm_checked_items') ?? '').split(',').filter((id) => id !== '')
    if (checked.length > CHECKED_LIMIT) throw new PlatformError(400, `At most ${CHECKED_LIMIT} records can be checked`)
    return platform.runUiAction(session, action, table.name, checked)
}

/**
 * Runs the posted UI action as the user and answers the redirect of the platform: 302 to where the script sent the
 * user, else to the record or list. The header `X-Instance-Messages` is ours: the messages the next page would show, as
 * a JSON array of `{type, text}`.
 */
export function answerFormPost(host: RestHost, inbound: Inbound): Outbound {
    try {
        const { location, messages } = run(host, inbound)
        const target = /^(https?:)?\/\//i.test(location) ? location : `${host.baseUrl}/${location.replace(/^\//, '')}`
        const shown = JSON.stringify(messages).replace(
            /[^\x20-\x7e]/g,
            (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
        return { status: 302, headers: { Location: target, 'X-Instance-Messages': shown }, body: '' }
    } catch (thrown) {
        if (!(thrown instanceof UiActionRefused)) throw thrown
        throw new PlatformError(STATUS[thrown.reason], thrown.message)
    }
}
