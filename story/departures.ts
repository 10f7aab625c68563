/** The acts in which people leave, and come back. */
import { assign } from '../okta/assign.ts'
import { deactivate } from '../okta/lifecycle.ts'
import { newOktaId } from '../okta/okta-user.ts'
import { short } from './acts.ts'
import { addressOf } from './cast.ts'
import type { Member, Stage } from './stage.ts'
import type { TableRow } from './table-api.ts'

/** The active person with the most open incidents, who is not in the story yet. */
async function busiest(stage: Stage): Promise<TableRow> {
    const open = new Map<string, number>()
    for (const incident of await stage.table.query('incident', 'active=true^assigned_toISNOTEMPTY', 200)) {
        const assignee = String(incident.assigned_to)
        open.set(assignee, (open.get(assignee) ?? 0) + 1)
    }
    for (const [sysId] of [...open].sort(([, one], [, other]) => other - one)) {
        const person = await stage.record(sysId)
        const known = stage.members.some(({ id }) => id === sysId)
        if (!known && person.active === 'true' && person.locked_out === 'false' && person.email) return person
    }
    throw new Error('nobody in the demo company has open incidents')
}

/** A leaver with open work: deactivated, nothing of the history lost. Returns the leaver. */
export async function leaver(stage: Stage): Promise<Member> {
    const person = await busiest(stage)
    const id = String(person.sys_id)
    const openIncidents = async () => (await stage.table.query('incident', `active=true^assigned_to=${id}`)).length
    const memberships = async () => (await stage.table.query('sys_user_grmember', `user=${id}`)).length
    const before = { incidents: await openIncidents(), groups: await memberships() }
    stage.narrator.heading(`${person.name} leaves, with ${before.incidents} incidents open`)

    const user = {
        id: newOktaId(),
        login: String(person.user_name),
        email: String(person.email),
        firstName: String(person.first_name),
        lastName: String(person.last_name),
    }
    const { how } = await assign(stage.app('catalog'), user)
    stage.narrator.say(`Assigned in Okta like everybody else: ${how}`)
    stage.narrator.wire(stage.takeExchanges())
    await deactivate(stage.app('catalog'), id)
    const gone: Member = { user, id, app: 'catalog', events: ['was here before', how, 'left'] }
    stage.members.push(gone)
    stage.narrator.say('Okta deactivates the account')
    stage.narrator.wire(stage.takeExchanges())

    const after = await stage.record(id)
    stage.expect(
        'The leaver is inactive, locked out, and the time is on record',
        isOut(after),
        `active ${after.active}, locked_out ${after.locked_out}, ${after.x_scim_okta_deactivated_at || 'no time'}`,
    )
    const now = { incidents: await openIncidents(), groups: await memberships() }
    stage.expect(
        'Until the plan is due everything is still there: open incidents and groups',
        before.incidents > 0 && now.incidents === before.incidents && now.groups === before.groups,
        `${now.incidents} of ${before.incidents} incidents, ${now.groups} of ${before.groups} groups`,
    )
    return gone
}

/** Two people leave and return, one of them under another name. */
export async function boomerangs(stage: Stage): Promise<void> {
    stage.narrator.heading('Sofia Marchetti and Omar Khalil leave and return')
    const sofia = stage.member('Sofia', 'Marchetti')
    const omar = stage.member('Omar', 'Khalil')
    for (const member of [sofia, omar]) {
        await deactivate(stage.app(member.app), member.id)
        const out = isOut(await stage.record(member.id))
        stage.narrator.say(`${member.user.firstName} leaves: ${out ? 'inactive and locked out' : 'STILL IN'}`)
        stage.narrator.wire(stage.takeExchanges())
        member.events.push(out ? 'left' : 'left, but is still in')
    }

    await comeBack(stage, sofia, sofia.user.login)
    const login = addressOf('Omar', 'Nasser')
    omar.user = { ...omar.user, login, email: login, lastName: 'Nasser' }
    await comeBack(stage, omar, login)
}

async function comeBack(stage: Stage, member: Member, login: string): Promise<void> {
    const { firstName, id: oktaId } = member.user
    const { id, how } = await assign(stage.app(member.app), member.user)
    const record = await stage.record(member.id)
    const count = (await stage.table.query('sys_user', `x_scim_okta_user_id=${oktaId}`)).length
    member.events.push(`returned as ${login.split('@')[0]}`)
    const told = how === 'created' ? 'nobody has that name, so Okta creates; ServiceNow answers with' : 'Okta finds'
    stage.narrator.say(
        `${firstName} returns as ${login}: ${told} ${id === member.id ? 'the old record' : 'another record'}`,
    )
    stage.narrator.wire(stage.takeExchanges())
    const isIn = record.active === 'true' && record.locked_out === 'false' && record.x_scim_okta_deactivated_at === ''
    stage.expect(
        `${firstName} is back in the same record, unlocked`,
        id === member.id && isIn && record.user_name === login && count === 1,
        `sys_id ${short(member.id)} → ${short(id)}, ${record.user_name}, active ${record.active}, ` +
            `locked_out ${record.locked_out}, ${count} record(s)`,
    )
}

function isOut(record: TableRow): boolean {
    return record.active === 'false' && record.locked_out === 'true' && Boolean(record.x_scim_okta_deactivated_at)
}
