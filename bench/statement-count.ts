/** How many database statements each SCIM operation costs, as `--trace` reports them. */
import type { RunningInstance } from '../instance/boot.ts'
import { startInstance } from '../instance/boot.ts'
import type { Store } from '../instance/platform.ts'
import { newOktaId, profileOf } from '../okta/okta-user.ts'
import type { ScimAnswer } from '../okta/scim-client.ts'
import { ScimClient } from '../okta/scim-client.ts'
import { patchRequest } from '../okta/scim-message.ts'
import type { ScimUser } from '../okta/scim-message.ts'
import { measureIdentities } from './identity-statements.ts'
import { openGroupBench, type GroupBench } from './group-statements.ts'
import { costOf, type Costs } from './statement-cost.ts'

/** An instance in memory that is filled step by step and measured in between. */
export interface Workbench {
    /** Adds users until sys_user holds so many records. */
    growTo(users: number): void
    /** Runs every operation on users twice, the first time to warm up, and returns what the second one cost. */
    measure(): Promise<Costs>
    /** The same for a group of its own, whose members are taken from the users there are. */
    groups(): Promise<GroupBench>
    /** Adds `members` of the users there are to a new group in one PATCH, and returns what it cost. */
    addMany(members: number): Promise<Costs>
    close(): Promise<void>
}

const USER = { name: 'okta.bench', password: 'bench-of-this-machine' }

/** Starts the instance. Throws StartError when the package is not built. */
export async function openWorkbench(): Promise<Workbench> {
    const instance = await startInstance({
        packagePath: 'dist/app',
        db: ':memory:',
        seed: 'minimal',
        mode: 'strict',
        user: USER,
        trace: true,
        port: 0,
    })
    nameInstance(instance)
    measureShare(instance)
    const client = new ScimClient({
        baseUrl: `${instance.baseUrl}/api/x_scim_okta/v2/scim`,
        credentials: { user: USER.name, password: USER.password },
    })
    return {
        growTo: (users) => growTo(instance, users),
        async measure() {
            await measureOnce(client, instance)
            await measureIdentities(client, instance)
            return { ...(await measureOnce(client, instance)), ...(await measureIdentities(client, instance)) }
        },
        groups: () => openGroupBench(instance, client, fillers(instance)),
        addMany: (members) => addMany(client, fillers(instance).slice(0, members)),
        close: () => instance.close(),
    }
}

/** An instance that knows who it is, as every real one, so that the clone guard costs what it costs there. */
function nameInstance({ platform: { store } }: RunningInstance): void {
    for (const name of ['instance_id', 'instance_name']) {
        if (store.find('sys_properties', { name }, 1).length === 0) {
            store.insert('sys_properties', { name, value: `bench ${name}` })
        }
    }
}

/** The brake asks for the limit in per cent from the first deactivation on, which is the dearest it gets. */
function measureShare({ platform: { store } }: RunningInstance): void {
    for (const { sys_id } of store.find('sys_properties', { name: 'x_scim_okta.brake.deactivations_at_least' }, 1)) {
        store.update('sys_properties', sys_id!, { value: '0' })
    }
}

/** sys_ids of the users that growTo made. */
function fillers({ platform: { store } }: RunningInstance): string[] {
    const everybody = store.find('sys_user', {}, 1_000_000)
    return everybody.filter((row) => row.user_name?.startsWith('filler.')).map((row) => row.sys_id ?? '')
}

async function addMany(client: ScimClient, members: readonly string[]): Promise<Costs> {
    const group = await client.send<{ id: string }>('POST', '/Groups', { displayName: `Bench of ${members.length}` })
    const value = members.map((id) => ({ value: id }))
    const added = await client.send(
        'PATCH',
        `/Groups/${group.body.id}`,
        patchRequest({ op: 'add', path: 'members', value }),
    )
    if (added.status > 204) throw new Error(`adding ${members.length} members answered ${added.text}`)
    return { [`add ${members.length} members`]: costOf('adding members', added) }
}

/**
 * Everybody has a manager and a department of many, and is in a group that is nested in another, so that a page that
 * looked them up one by one would show it.
 */
function growTo({ platform: { store } }: RunningInstance, users: number): void {
    store.transaction(() => {
        const groups = nestedGroups(store)
        let manager: string | null = null
        for (let number = store.count('sys_user'); number < users; number++) {
            const department = store.insert('cmn_department', { name: `Department ${number}` })
            manager = store.insert('sys_user', {
                manager,
                department,
                user_name: `filler.${number}@corp.example`,
                first_name: 'Filler',
                last_name: `Number ${number}`,
                email: `filler.${number}@corp.example`,
                active: '1',
                x_scim_okta_user_id: `00ufiller${String(number).padStart(11, '0')}`,
            })
            store.insert('sys_user_grmember', { user: manager, group: groups[number % groups.length]! })
        }
    })
}

/** Twenty groups within one other; made once. */
function nestedGroups(store: Store): string[] {
    const made = store.find('sys_user_group', { description: 'bench' }, 20)
    if (made.length > 0) return made.map((row) => row.sys_id ?? '')
    const parent = store.insert('sys_user_group', { name: 'Bench parent', active: '1' })
    return Array.from({ length: 20 }, (_, number) =>
        store.insert('sys_user_group', { name: `Bench ${number}`, description: 'bench', active: '1', parent }),
    )
}

/** Measures somebody who has everything that costs a statement: manager, department, cost centre, a group. */
async function measureOnce(client: ScimClient, { platform: { store } }: RunningInstance): Promise<Costs> {
    const costs: Costs = {}
    const count = async <Body>(
        operation: string,
        status: number,
        request: Promise<ScimAnswer<Body>>,
    ): Promise<Body> => {
        const answer = await request
        if (answer.status !== status) throw new Error(`${operation} answered ${answer.status} ${answer.text}`)
        costs[operation] = costOf(operation, answer)
        return answer.body
    }
    const setActive = (active: boolean) => patchRequest({ op: 'replace', value: { active } })
    const id = newOktaId()
    const login = `${id}@corp.example`
    const named = (table: string): string => store.find(table, {}, 1)[0]?.name ?? ''
    const person = {
        id,
        login,
        email: login,
        firstName: 'Maya',
        lastName: 'Ito',
        title: 'Analyst',
        department: named('cmn_department'),
        costCenter: named('cmn_cost_center'),
        managerId: 'admin',
    }

    const created = await count('create', 201, client.create({ ...profileOf(person), active: true }))
    const scimId = String(created.id)
    store.insert('sys_user_grmember', { user: scimId, group: store.find('sys_user_group', {}, 1)[0]?.sys_id ?? null })
    const current = await count<ScimUser>('read by id', 200, client.read(scimId))
    await count('lookup by userName', 200, client.lookup(login))
    await count('lookup, nobody there', 200, client.lookup(`x${login}`))
    await count('replace, nothing new', 200, client.replace(scimId, current))
    await count('replace, new title', 200, client.replace(scimId, { ...current, title: 'Lead' }))
    const rename = patchRequest({ op: 'replace', path: 'userName', value: `r${login}` })
    await count('rename by PATCH', 200, client.modify(scimId, rename))
    await count('deactivate by DELETE', 204, client.remove(scimId))
    await count('reactivate by PATCH', 200, client.modify(scimId, setActive(true)))
    await count('deactivate by PATCH', 200, client.modify(scimId, setActive(false)))
    const inactive = (await client.read(scimId)).body
    await count('reactivate by PUT', 200, client.replace(scimId, { ...inactive, active: true }))
    const active = (await client.read(scimId)).body
    await count('deactivate by PUT', 200, client.replace(scimId, { ...active, active: false }))
    await count('revive by POST', 201, client.create({ ...profileOf(person), active: true }))
    await count('list, page of 10', 200, client.send('GET', '/Users?startIndex=1&count=10'))
    await count('list, page of 100', 200, client.send('GET', '/Users?startIndex=1&count=100'))
    return costs
}
