/** What the setup check looks at, over Glide. */

import { gs, GlideRecord } from '@servicenow/glide'
import type { Caller, TableView } from '../provisioning/setup/check.ts'
import { openTable } from './glide-rows.ts'

const IDENTITIES = 'x_scim_okta_identity'

/** Who asks. */
export function readCaller(): Caller {
    return {
        sysId: String(gs.getUserID()),
        userName: String(gs.getUserName()),
        isAdmin: Boolean(gs.hasRole('admin')),
        isIntegration: Boolean(gs.hasRole('x_scim_okta.integration')),
        isInteractive: isInteractive(String(gs.getUserID())),
    }
}

/** Older releases mark users for web services by a flag, newer ones by their type; either settles it. */
function isInteractive(sysId: string): boolean | undefined {
    const rows = new GlideRecord('sys_user')
    const marks = ['web_service_access_only', 'identity_type'].filter((column) => rows.isValidField(column))
    rows.addQuery('sys_id', '=', sysId)
    rows.setLimit(1)
    rows.query()
    if (marks.length === 0 || !rows.next()) return undefined
    const values = marks.map((column) => String(rows.getValue(column) ?? '').toLowerCase())
    return !values.some((value) => value === '1' || value === 'true' || value === 'machine')
}

/** What the application sees of a table; `only` restricts to one sys_id. */
export function view(table: string, columns: readonly string[], only?: string): TableView {
    const rows = new GlideRecord(table)
    const missing = columns.filter((column) => !rows.isValidField(column))
    if (only !== undefined) rows.addQuery('sys_id', '=', only)
    rows.setLimit(1)
    rows.query()
    return { missing, hasRows: rows.next() }
}

/** Does the dictionary call the column unique? Undefined when its entry cannot be seen. */
export function isUnique(table: string, column: string): boolean | undefined {
    const rows = new GlideRecord('sys_dictionary')
    if (['name', 'element', 'unique'].some((each) => !rows.isValidField(each))) return undefined
    rows.addQuery('name', '=', table)
    rows.addQuery('element', '=', column)
    rows.setLimit(1)
    rows.query()
    if (!rows.next()) return undefined
    const value = String(rows.getValue('unique') ?? '')
    return value === '1' || value === 'true'
}

/** Tries to make an identity link of nobody; true when the platform let it in. Throws when it cannot be deleted again. */
export function admitsLink(oktaUserId: string): boolean {
    const row = openTable(IDENTITIES, ['okta_user_id', 'state', 'reason'])
    row.initialize()
    row.setValue('okta_user_id', oktaUserId)
    row.setValue('state', 'retired')
    row.setValue('reason', 'Set-up check, to be deleted at once')
    const sysId = row.insert()
    if (!sysId) return false
    const made = openTable(IDENTITIES, [])
    if (made.get('sys_id', String(sysId)) && made.deleteRecord()) return true
    throw new Error(`the trial record ${String(sysId)} of ${IDENTITIES} could not be deleted`)
}

/** An Okta id that no link has and no user in Okta can have. */
export function freshOktaId(): string {
    return `okta-scim-setup-check-${String(gs.generateGUID())}`
}
