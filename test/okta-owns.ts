/** Most tests are about what Okta writes, so they take every field for Okta's; those about the matrix say what it is. */
import type { OpenPlatform } from '../instance/open-platform.ts'
import type { TableApi } from '../story/table-api.ts'

const AUTHORITY = 'x_scim_okta_authority'

/** Makes every field of an instance in this process Okta's to write, as an administrator could. */
export function letOktaOwn({ store }: Pick<OpenPlatform, 'store'>): void {
    for (const row of store.find(AUTHORITY, {})) {
        if (row.mode !== 'own') store.update(AUTHORITY, String(row.sys_id), { mode: 'own' })
    }
}

/** The same over the Table API. Returns what gives every field back. */
export async function letOktaOwnOver(table: TableApi): Promise<() => Promise<void>> {
    const rows = await table.query(AUTHORITY, 'mode!=own^active=true')
    for (const row of rows) await table.update(AUTHORITY, String(row.sys_id), { mode: 'own' })
    return async () => {
        for (const row of rows) await table.update(AUTHORITY, String(row.sys_id), { mode: String(row.mode) })
    }
}
