/** Properties of the application that a run changes, and puts back at its end. */
import type { TableApi } from '../../story/table-api.ts'

const TABLE = 'sys_properties'

export class PropertyChanges {
    private readonly before = new Map<string, string>()

    constructor(private readonly table: TableApi) {}

    /** Sets a property. Returns why that cannot be done here; undefined when it is done. */
    async set(name: string, value: string): Promise<string | undefined> {
        const [row] = await this.table.query(TABLE, `name=${name}`, 1)
        if (!row?.sys_id) return `the administrator does not see the property ${name}`
        if (row.value === value) return undefined
        try {
            const written = await this.table.update(TABLE, row.sys_id, { value })
            if (written.value !== value) return `the administrator may not change the property ${name}`
        } catch (error) {
            if (!/ answered 403 /.test(String(error))) throw error
            return `the administrator may not change the property ${name}`
        }
        if (!this.before.has(row.sys_id)) this.before.set(row.sys_id, String(row.value))
        return undefined
    }

    /** Gives every changed property the value it had. */
    async restore(): Promise<void> {
        for (const [sysId, value] of this.before) await this.table.update(TABLE, sysId, { value })
        this.before.clear()
    }
}
