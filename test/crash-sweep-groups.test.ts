/** As crash-sweep.test.ts, for groups: the client is Okta's, which repeats a POST from its lookup and the rest as it was. */
import assert from 'node:assert/strict'
import type { OktaApp } from '../okta/assign.ts'
import type { Dialect } from '../okta/dialects.ts'
import { catalog, wizard } from '../okta/dialects.ts'
import { changeMembers, pushGroup, pushNow, renameGroup, unlinkGroup } from '../okta/group-push.ts'
import type { OktaGroup, OktaMember } from '../okta/okta-group.ts'
import { newOktaGroup } from '../okta/okta-group.ts'
import type { Method, ScimAnswer } from '../okta/scim-client.ts'
import { ScimClient } from '../okta/scim-client.ts'
import { isCancelled } from '../okta/task-error.ts'
import type { InstanceInProcess } from './instance-in-process.ts'
import { openInstance } from './instance-in-process.ts'

const NAMES = ['ada', 'ben', 'cleo', 'dan', 'eva'] as const

/** What one play has: people are of all plays, groups have names of its own. */
interface World {
    readonly app: OktaApp
    readonly people: Readonly<Record<(typeof NAMES)[number], OktaMember>>
    readonly named: (name: string) => string
    /** A group as an administrator makes it, or makes it part of another. */
    readonly local: (name: string, parent?: string, ...members: OktaMember[]) => OktaMember
}

/** The group an operation works on, as Okta knows it. */
interface Linked {
    readonly id: string
    readonly group: OktaGroup
    /** Groups around it. */
    readonly inner?: OktaMember
    readonly outer?: OktaMember
}

type Prepare = (world: World) => Promise<Linked>
type Operation = (world: World, linked: Linked) => Promise<unknown>

const inOkta: Prepare = async ({ people, named }) => {
    return { id: '', group: newOktaGroup(named('Ledger'), [people.ada, people.ben, people.cleo]) }
}
const inServiceNow: Prepare = async ({ people, named, local }) => {
    const { id } = local('Ledger', '', people.ada, people.dan)
    return { id, group: newOktaGroup(named('Ledger'), [people.ben, people.cleo]) }
}
const pushed: Prepare = async (world) => {
    const { group } = await inOkta(world)
    return { id: (await pushGroup(world.app, group)).id, group }
}
const nesting: Prepare = async (world) => {
    const linked = await pushed(world)
    return { ...linked, inner: world.local('Inner', linked.id), outer: world.local('Outer') }
}
const nested: Prepare = async (world) => {
    const { people, local } = world
    const { group } = await inOkta(world)
    return { id: local('Ledger', local('Around').id, people.ada, people.dan).id, group }
}
const retired: Prepare = async (world) => {
    const linked = await pushed(world)
    await unlinkGroup(world.app, linked.id, 'delete')
    return linked
}

const SWEEPS: [string, Prepare, Operation][] = [
    ['create with members', inOkta, ({ app }, { group }) => pushGroup(app, group)],
    ['link an existing group', inServiceNow, ({ app }, { group }) => pushGroup(app, group)],
    [
        'add members',
        pushed,
        ({ app, people }, { id, group }) => changeMembers(app, id, group, { added: [people.dan, people.eva] }),
    ],
    [
        'remove members',
        pushed,
        ({ app, people }, { id, group }) => changeMembers(app, id, group, { removed: [people.ada, people.cleo] }),
    ],
    [
        'replace members',
        pushed,
        ({ app, people }, { id, group }) => pushNow(app, id, { ...group, members: [people.cleo, people.dan] }),
    ],
    ['empty', nesting, ({ app }, { id, group }) => pushNow(app, id, { ...group, members: [] })],
    [
        'rename with a joiner and a leaver',
        pushed,
        ({ app, people, named }, { id, group }) =>
            renameGroup(app, id, group, named('Journal'), { added: [people.dan], removed: [people.ada] }),
    ],
    [
        'nest a group and take another out',
        nesting,
        ({ app }, { id, group, inner, outer }) => changeMembers(app, id, group, { added: [outer!], removed: [inner!] }),
    ],
    ['retire', nesting, ({ app }, { id }) => unlinkGroup(app, id, 'delete')],
    ['retire one that is nested', nested, ({ app }, { id }) => unlinkGroup(app, id, 'delete')],
    [
        'push again what was retired',
        retired,
        ({ app, people }, { group }) => pushGroup(app, { ...group, members: [people.cleo, people.dan] }),
    ],
]

/** A write of one of an operation's requests; both count from 1. */
interface Cut {
    request: number
    write: number
}

/** Counts requests and their writes, and has one of them cut off. */
class CuttingClient extends ScimClient {
    writes: number[] = []
    cut: Cut | undefined
    /** Runs when a request was cut off, before it is repeated. */
    whenCut: () => Promise<void> = () => Promise.resolve()

    constructor(private readonly instance: InstanceInProcess) {
        super(instance)
    }

    override async send<Body>(method: Method, path: string, body?: unknown): Promise<ScimAnswer<Body>> {
        if (this.cut?.request === this.writes.length + 1) this.instance.platform.cancelAtWrite(this.cut.write)
        const answer = await super.send<Body>(method, path, body)
        this.writes.push(Number(answer.headers.get('x-instance-statements')?.split('/')[1]))
        if (isCancelled(answer)) await this.whenCut()
        return answer
    }
}

let instance: InstanceInProcess
let plays = 0

describe('crash sweep over groups', function () {
    this.timeout(60_000)

    before(async () => {
        instance = await openInstance()
        for (const name of NAMES) instance.platform.store.insert('sys_user', { user_name: name, last_name: name })
        // The first write of all also remembers the instance; every play is to write the same.
        await new ScimClient(instance).remove('nobody')
    })
    after(() => instance.close())

    for (const dialect of [wizard, catalog]) {
        for (const [name, prepare, operation] of SWEEPS) {
            it(`${name}: cut off at any write, the repetition ends in the same state (${dialect.name})`, async () => {
                const undisturbed = await play(dialect, prepare, operation)
                const cuts = undisturbed.writes.flatMap((writes, index) =>
                    [...Array(writes).keys()].map((write): Cut => ({ request: index + 1, write: write + 1 })),
                )
                assert.ok(cuts.length > 0, 'the operation wrote nothing')
                for (const cut of cuts) {
                    const disturbed = await play(dialect, prepare, operation, cut)
                    const where = `after a cut at write ${cut.write} of request ${cut.request}`
                    assert.equal(disturbed.cutOff, true, `no cut: ${where}`)
                    assert.deepEqual(disturbed.state, undisturbed.state, where)
                    assert.deepEqual(disturbed.staleVersions, [], where)
                }
            })
        }
    }
})

/** Plays an operation on a group of its own, and cuts one of its requests off. */
async function play(dialect: Dialect, prepare: Prepare, operation: Operation, cut?: Cut) {
    const suffix = ` of play ${++plays}.`
    const client = new CuttingClient(instance)
    const world = worldOf({ client, dialect }, suffix)
    const linked = await prepare(world)
    const observer = new ScimClient(instance)
    const seen: Seen[] = []
    const look = async () => void seen.push(await lookAt(observer, linked.id))
    await look()
    client.writes = []
    client.cut = cut
    let cutOff = false
    client.whenCut = () => {
        cutOff = true
        return look()
    }
    await operation(world, linked)
    await look()
    return { cutOff, writes: client.writes, state: await stateOf(observer, suffix), staleVersions: staleIn(seen) }
}

function worldOf(app: OktaApp, suffix: string): World {
    const { store } = instance.platform
    const named = (name: string) => name + suffix
    const member = (login: string): OktaMember => ({
        id: store.find('sys_user', { user_name: login })[0]!.sys_id!,
        login,
    })
    const people = Object.fromEntries(NAMES.map((name) => [name, member(name)])) as unknown as World['people']
    const local: World['local'] = (name, parent = '', ...members) => {
        const group = store.insert('sys_user_group', { name: named(name), active: '1', parent })
        if (group === null) throw new Error(`no group ${name}`)
        for (const { id } of members) store.insert('sys_user_grmember', { user: id, group })
        return { id: group, login: named(name) }
    }
    return { app, people, named, local }
}

/** Version and contents of a group as a client sees them at one time. */
interface Seen {
    version: string
    contents: string
}

async function lookAt(observer: ScimClient, id: string): Promise<Seen> {
    const { status, body } = id === '' ? { status: 404, body: {} } : await observer.readGroup(id)
    if (status !== 200) return { version: '', contents: '' }
    const members = (body.members ?? []).map(({ value }) => value).sort()
    return { version: String(body.meta?.version), contents: JSON.stringify([body.displayName, members]) }
}

/** Versions that stood for different contents. */
function staleIn(seen: readonly Seen[]): string[] {
    const contents = new Map(seen.map((each) => [each.version, each.contents]))
    return seen.filter((each) => contents.get(each.version) !== each.contents).map(({ version }) => version)
}

/** The groups of a play, by the database and by SCIM, without what differs from play to play. */
async function stateOf(observer: ScimClient, suffix: string) {
    const { store } = instance.platform
    const nameOf = new Map<string, string>()
    for (const user of store.find('sys_user', {})) nameOf.set(user.sys_id!, String(user.user_name))
    const groups = store.find('sys_user_group', {}).filter(({ name }) => String(name).endsWith(suffix))
    for (const { sys_id: id, name } of groups) nameOf.set(id!, String(name).replace(suffix, ''))
    const states = groups.map(async (group) => {
        const rows = store.find('sys_user_grmember', { group: group.sys_id! })
        const { status, body } = await observer.readGroup(group.sys_id!)
        return {
            name: nameOf.get(group.sys_id!),
            active: group.active,
            retired: group.x_scim_okta_retired_at !== null,
            parent: nameOf.get(group.parent ?? '') ?? group.parent,
            rows: rows.map(({ user }) => nameOf.get(user!)).sort(),
            status,
            shown: (body.members ?? []).map(({ value }) => nameOf.get(value)).sort(),
        }
    })
    return (await Promise.all(states)).sort((one, other) => String(one.name).localeCompare(String(other.name)))
}
