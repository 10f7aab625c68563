/** An instance in this process at the desk of an administrator who runs adoptions, by the same writes as the Table API. */
import assert from 'node:assert/strict'
import { openPlatform, type OpenPlatform } from '../../instance/open-platform.ts'
import { seedMinimal } from '../../instance/seeds/minimal.ts'
import type { Mode, Row, Session } from '../../instance/platform.ts'
import type { GlideRow } from '../../instance/http/table-record.ts'

export interface Desk {
    readonly platform: OpenPlatform
    readonly administrator: Session
    setProperty(name: string, value: string): void
    /** Makes a person; answers the sys_id. */
    person(fields: Row): string
    /** Makes an adoption in draft; answers the sys_id. */
    adopt(csv: string): string
    /** Writes an action and answers whether the rules let it through; no event is delivered yet. */
    order(adoption: string, action: string): boolean
    /** Writes an action, which must be let through, and delivers all events. */
    give(adoption: string, action: string): void
    /** Decides on the proposal for the line; answers whether the rules let it through. */
    decide(adoption: string, line: number, state: string): boolean
    /** Writes fields of a record as an administrator does; answers whether the rules let it through. */
    write(table: string, sysId: string, fields: Record<string, string>): boolean
    /** Presses a button of a form, or chooses an action for rows of a list; answers the messages and how many it ran for. */
    press(action: string, table: string, sysId: string | readonly string[]): { messages: string[]; ran: number }
    adoption(sysId: string): Row
    /** By line. */
    proposals(adoption: string): Row[]
    user(sysId: string): Row
    link(oktaUserId: string): Row | undefined
    close(): void
}

/** Delivers all events: one call does so many, and each person who is linked has rules of their own. */
export function deliverAll(platform: Pick<OpenPlatform, 'deliverEvents'>): void {
    for (let round = 0; round < 20; round += 1) platform.deliverEvents()
}

/** Opens it with the minimal seed and an administrator who has no other role. */
export function openDesk(mode: Mode): Desk {
    const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode })
    const { store } = platform
    store.transaction(() => seedMinimal(platform))
    const role = store.find('sys_user_role', { name: 'x_scim_okta.admin' })[0]!.sys_id!
    const userId = store.insert('sys_user', { user_name: 'okta.adopter', active: '1' })
    store.insert('sys_user_has_role', { user: userId, role, state: 'active' })
    const administrator = platform.session(userId, false)
    const record = (table: string) => {
        assert.ok(platform.allows(administrator, 'write', table), `${table} is not writable`)
        return platform.glideRecord(administrator, 'global', table) as GlideRow
    }
    const write = (table: string, sysId: string, fields: Record<string, string>) => {
        platform.beginRequest()
        const row = record(table)
        assert.ok(row.get('sys_id', sysId))
        for (const [name, value] of Object.entries(fields)) row.setValue(name, value)
        return row.update() !== null
    }
    const proposals = (adoption: string) =>
        store.find('x_scim_okta_proposal', { adoption }).sort((one, other) => Number(one.line) - Number(other.line))
    const order = (adoption: string, action: string) => write('x_scim_okta_adoption', adoption, { action })
    return {
        platform,
        administrator,
        setProperty: (name, value) => {
            store.update('sys_properties', store.find('sys_properties', { name })[0]!.sys_id!, { value })
        },
        person: (fields) => store.insert('sys_user', { active: '1', ...fields }),
        adopt: (csv) => {
            platform.beginRequest()
            const row = record('x_scim_okta_adoption')
            row.initialize()
            row.setValue('name', 'First')
            row.setValue('csv', csv)
            const sysId = row.insert()
            assert.ok(sysId, 'the adoption was refused')
            return sysId
        },
        order,
        give: (adoption, action) => {
            assert.ok(order(adoption, action), `${action} was refused`)
            deliverAll(platform)
        },
        decide: (adoption, line, state) => {
            const proposal = proposals(adoption).find((each) => each.line === String(line))
            return write('x_scim_okta_proposal', proposal!.sys_id!, { state })
        },
        write,
        press: (action, table, sysId) => {
            platform.beginRequest()
            const { messages, ran, failure } = platform.runUiAction(administrator, action, table, sysId)
            assert.equal(failure, null)
            platform.deliverEvents()
            return { messages: messages.map(({ text }) => text), ran }
        },
        adoption: (sysId) => store.read('x_scim_okta_adoption', sysId)!,
        proposals,
        user: (sysId) => store.read('sys_user', sysId)!,
        link: (oktaUserId) => store.find('x_scim_okta_identity', { okta_user_id: oktaUserId })[0],
        close: () => platform.close(),
    }
}
