/** Settings of the application that a run changes, and puts back at its end. */
import assert from 'node:assert/strict'
import type { TableApi, TableRow } from '../../story/table-api.ts'

const AUTHORITY = 'x_scim_okta_authority'
const SOURCE = 'x_scim_okta_source'

type Table = 'x_scim_okta_authority' | 'x_scim_okta_mapping' | 'x_scim_okta_resolver'

export class SettingChanges {
    private readonly undo: (() => Promise<unknown>)[] = []

    constructor(private readonly table: TableApi) {}

    /** Gives a field of people to a source, under these terms; the row there is for the field is changed, or one is made. */
    async own(field: string, source: string, terms: TableRow): Promise<void> {
        const [owner] = await this.table.query(SOURCE, `name=${source}^active=true`, 1)
        assert.ok(owner, `there is no source ${source}`)
        const values = { owner: String(owner.sys_id), mode: 'own', when_absent: 'keep', when_empty: 'clear', ...terms }
        const [row] = await this.table.query(AUTHORITY, `target_table=sys_user^field=${field}^active=true`, 1)
        if (row) await this.change(AUTHORITY, row, values)
        else await this.add(AUTHORITY, { target_table: 'sys_user', field, ...values })
    }

    /** Changes columns of the row that the query finds. */
    async changeOnly(table: Table, query: string, values: TableRow): Promise<void> {
        const rows = await this.table.query(table, query)
        assert.equal(rows.length, 1, `${query} finds ${rows.length} rows of ${table}`)
        await this.change(table, rows[0]!, values)
    }

    /** Adds a row. */
    async add(table: Table, values: TableRow): Promise<void> {
        const row = await this.table.create(table, values)
        this.undo.push(() => this.table.remove(table, String(row.sys_id)))
    }

    /** Puts every row back, the last change first. */
    async restore(): Promise<void> {
        for (const undo of this.undo.splice(0).reverse()) await undo()
    }

    private async change(table: Table, row: TableRow, values: TableRow): Promise<void> {
        const before = Object.fromEntries(Object.keys(values).map((name) => [name, row[name] ?? '']))
        await this.table.update(table, String(row.sys_id), values)
        this.undo.push(() => this.table.update(table, String(row.sys_id), before))
    }
}
