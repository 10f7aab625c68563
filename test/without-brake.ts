/** Most tests are not about the brake, and deactivate and remove as many as they like: for them it is off. */
import type { OpenPlatform } from '../instance/open-platform.ts'
import type { TableApi } from '../story/table-api.ts'

const PROPERTIES = 'sys_properties'
const PREFIX = 'x_scim_okta.brake.'
const LIMITS = ['deactivations', 'removals', 'retirements'].flatMap((kind) => [kind, `${kind}_percent`])

/** Takes the limits off an instance in this process, as an administrator could. */
export function releaseBrake({ store }: Pick<OpenPlatform, 'store'>): void {
    for (const limit of LIMITS) setBrake({ store }, limit, 0)
}

/** Sets a property of the brake, e.g. `deactivations`. */
export function setBrake({ store }: Pick<OpenPlatform, 'store'>, property: string, value: number): void {
    const [row] = store.find(PROPERTIES, { name: PREFIX + property }, 1)
    if (!row?.sys_id) throw new Error(`there is no property ${PREFIX}${property}`)
    store.update(PROPERTIES, row.sys_id, { value: String(value) })
}

/** The same as releaseBrake over the Table API. Returns what puts the limits back. */
export async function releaseBrakeOver(table: TableApi): Promise<() => Promise<void>> {
    const rows = await table.query(PROPERTIES, `nameIN${LIMITS.map((limit) => PREFIX + limit).join(',')}`)
    for (const row of rows) await table.update(PROPERTIES, String(row.sys_id), { value: '0' })
    return async () => {
        for (const row of rows) await table.update(PROPERTIES, String(row.sys_id), { value: String(row.value) })
    }
}
