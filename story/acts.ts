/** The acts of the story up to the point where people start leaving. */
import { assign } from '../okta/assign.ts'
import type { DialectName } from '../okta/dialects.ts'
import { rename, testConnection } from '../okta/lifecycle.ts'
import { newOktaId } from '../okta/okta-user.ts'
import { DOMAIN, addressOf, joiners, namesake } from './cast.ts'
import type { Member, Stage } from './stage.ts'

/** Okta's Test Connector Configuration, for both apps. */
export async function connectionTest(stage: Stage): Promise<void> {
    stage.narrator.heading('Okta tests the connection')
    for (const app of ['wizard', 'catalog'] as const) {
        const list = await testConnection(stage.app(app))
        const count = list.totalResults
        stage.narrator.say(`${appName(app)}: ServiceNow answers, ${count} users are there`)
        stage.narrator.wire(stage.takeExchanges())
        stage.expect(`Connection test of the ${app} app succeeds`, typeof count === 'number', `totalResults ${count}`)
    }
}

/** Twelve people join, one half through each kind of app. */
export async function twelveJoin(stage: Stage): Promise<void> {
    stage.narrator.heading('Twelve people join')
    const people = joiners()
    const joined: Member[] = []
    for (const [index, user] of people.entries()) {
        const app: DialectName = index % 2 === 0 ? 'wizard' : 'catalog'
        const { id, how } = await assign(stage.app(app), user)
        joined.push({ user, id, app, events: [`joined, ${how}`] })
        const name = `${user.firstName} ${user.lastName}`.padEnd(17)
        stage.narrator.progress(index + 1, people.length, `${name} ${user.title}`.padEnd(44), stage.takeExchanges())
    }
    stage.members.push(...joined)
    const records = await Promise.all(joined.map(({ id }) => stage.record(id)))
    const good = records.filter(
        (record, index) =>
            record.active === 'true' &&
            record.user_name === people[index]?.login &&
            record.x_scim_okta_user_id === people[index]?.id,
    )
    const ids = new Set(records.map((record) => record.sys_id))
    stage.expect(
        'Twelve joiners have a record each, active, with their Okta id',
        good.length === people.length && ids.size === people.length,
        `${good.length} of ${people.length} good, ${ids.size} records`,
    )
    const amara = await stage.record(stage.member('Amara', 'Osei').id)
    const manager = await stage.record(String(amara.manager))
    stage.expect(
        "Amara's manager was found by employee number",
        manager.employee_number === 'L0002',
        `manager ${manager.name ?? 'none'}, ${manager.employee_number ?? '-'}`,
    )
}

/** Somebody the company had before it had Okta. */
export async function alreadyThere(stage: Stage): Promise<void> {
    stage.narrator.heading('Grace Adeyemi has been here since before Okta')
    const login = addressOf('Grace', 'Adeyemi')
    const [before] = await stage.table.query('sys_user', `user_name=${login}`, 2)
    if (!before) throw new Error(`${login} is missing from the demo company`)
    const groups = (await stage.table.query('sys_user_grmember', `user=${before.sys_id}`)).length
    const user = {
        id: newOktaId(),
        login,
        email: login,
        firstName: 'Grace',
        lastName: 'Adeyemi',
        title: 'Senior Software Engineer',
    }
    const { id, how } = await assign(stage.app('wizard'), user)
    stage.members.push({ user, id, app: 'wizard', events: ['was here before', how] })
    stage.narrator.say(`The lookup finds her record; Okta links it and pushes her profile: ${how}`)
    stage.narrator.wire(stage.takeExchanges())

    const after = await stage.record(id)
    const count = (await stage.table.query('sys_user', `user_name=${login}`)).length
    const groupsAfter = (await stage.table.query('sys_user_grmember', `user=${id}`)).length
    stage.expect(
        'Grace keeps her sys_id and has one record, now with her Okta id',
        id === before.sys_id && count === 1 && after.x_scim_okta_user_id === user.id,
        `sys_id ${short(before.sys_id)} → ${short(id)}, ${count} record(s)`,
    )
    stage.expect('Grace keeps her groups', groups > 0 && groups === groupsAfter, `${groups} before, ${groupsAfter} now`)
}

/** A marriage: userName, family name and e-mail change together. */
export async function marriage(stage: Stage): Promise<void> {
    stage.narrator.heading('Lena Vogt marries and becomes Lena Brandt')
    const lena = stage.member('Lena', 'Vogt')
    const old = lena.user.login
    const login = addressOf('Lena', 'Brandt')
    const changes = { login, email: login, lastName: 'Brandt' }
    lena.user = (await rename(stage.app(lena.app), lena.id, lena.user, changes)).user
    lena.events.push('renamed')
    stage.narrator.say(`${old} → ${login}`)
    stage.narrator.wire(stage.takeExchanges())

    const record = await stage.record(lena.id)
    const left = (await stage.table.query('sys_user', `user_name=${old}`)).length
    stage.expect(
        'Lena has the same record under her new name',
        record.user_name === login && record.email === login && record.last_name === 'Brandt',
        `${record.name} <${record.email}>, userName ${record.user_name}`,
    )
    stage.expect('Nobody has her old userName', left === 0, `${left} record(s) with ${old}`)
}

/** An address is given up, and goes to a namesake. */
export async function reusedAddress(stage: Stage): Promise<void> {
    const james = stage.member('James', 'Park')
    const address = james.user.login
    stage.narrator.heading('A second James Park is hired and gets the address of the first')
    const [council] = await stage.table.query('sys_user_group', 'name=Works Council', 1)
    await stage.table.create('sys_user_grmember', { user: james.id, group: String(council?.sys_id) })
    stage.narrator.say('An administrator puts the first James into the Works Council')

    const login = `james.s.park@${DOMAIN}`
    james.user = (await rename(stage.app(james.app), james.id, james.user, { login, email: login })).user
    james.events.push('new address')
    stage.narrator.say(`His address changes: ${address} → ${login}`)
    stage.narrator.wire(stage.takeExchanges())

    const user = namesake()
    const { id, how } = await assign(stage.app('wizard'), user)
    stage.members.push({ user, id, app: 'wizard', events: [`joined with a reused address, ${how}`] })
    stage.narrator.say(`The second James joins as ${user.login}: ${how}`)
    stage.narrator.wire(stage.takeExchanges())

    const [first, second] = [await stage.record(james.id), await stage.record(id)]
    stage.expect(
        'Two James Parks are two records',
        id !== james.id && first.user_name === login && second.user_name === address && second.email === address,
        `${short(james.id)} is ${first.user_name}, ${short(id)} is ${second.user_name}`,
    )
    const groups = async (member: string) => (await stage.table.query('sys_user_grmember', `user=${member}`)).length
    const [his, inherited] = [await groups(james.id), await groups(id)]
    stage.expect(
        'The newcomer inherits no group, the first James keeps his',
        his === 1 && inherited === 0 && second.x_scim_okta_user_id === user.id,
        `${his} and ${inherited} membership(s)`,
    )
}

function appName(app: DialectName): string {
    return app === 'wizard' ? 'Wizard app (GET and PUT)' : 'Catalog app (PATCH)'
}

/** The beginning of a sys_id, enough to tell two apart. */
export function short(sysId: string | undefined): string {
    return (sysId ?? '').slice(0, 8)
}
