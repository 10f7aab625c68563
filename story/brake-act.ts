/** The act about one wrong click: more people are to be deactivated than the limit allows. */
import { assign } from '../okta/assign.ts'
import { deactivate } from '../okta/lifecycle.ts'
import { OktaTaskError } from '../okta/task-error.ts'
import { trainees } from './cast.ts'
import type { Member, Stage } from './stage.ts'

const LIMIT_PROPERTY = 'x_scim_okta.brake.deactivations'
const BRAKES = 'x_scim_okta_brake'

/** All trainees lose the app by mistake. Some are deactivated, then the brake holds; an administrator refuses the rest. */
export async function wrongClick(stage: Stage): Promise<void> {
    const { narrator, table } = stage
    const counted = await table.query('x_scim_okta_brake_entry', 'counts_for=deactivations^state=counted', 100)
    const limit = counted.length + 5
    narrator.heading('One wrong click: all eight trainees lose the app')
    const members: Member[] = []
    for (const user of trainees()) {
        const { id, how } = await assign(stage.app('catalog'), user)
        members.push({ user, id, app: 'catalog', events: [`joined, ${how}`] })
    }
    stage.members.push(...members)
    stage.takeExchanges()
    const [property] = await table.query('sys_properties', `name=${LIMIT_PROPERTY}`, 1)
    if (!property) throw new Error(`the property ${LIMIT_PROPERTY} is missing`)
    await table.update('sys_properties', String(property.sys_id), { value: String(limit) })

    const held: Member[] = []
    for (const member of members) {
        const status = await statusOf(() => deactivate(stage.firstTry('catalog'), member.id))
        member.events.push(status === 200 ? 'unassigned by mistake' : `held back (${status})`)
        if (status === 429) held.push(member)
    }
    narrator.wire(stage.takeExchanges())
    narrator.say(`The limit is ${limit} an hour, and ${counted.length} are gone already`)
    const [brake] = await table.query(BRAKES, 'state=tripped^kind=deactivations', 1)
    narrator.bars([
        ['deactivated', members.length - held.length],
        ['held back', held.length],
    ])
    narrator.say(`Brake ${brake?.number}: ${brake?.limit_said}, ${brake?.held} waiting`)
    const still = await Promise.all(held.map(async ({ id }) => (await stage.record(id)).active))
    stage.expect(
        'Beyond the limit nobody is deactivated, and Okta is told to wait',
        held.length > 0 && held.length < members.length && still.every((active) => active === 'true'),
        `${members.length - held.length} of ${members.length} deactivated, ${held.length} wait`,
    )

    await table.update(BRAKES, String(brake?.sys_id), { decision: 'refuse' })
    narrator.say('An administrator refuses; Okta hears that at its next try')
    const told = await Promise.all(held.map(({ id }) => statusOf(() => deactivate(stage.firstTry('catalog'), id))))
    for (const member of members) {
        if (held.includes(member)) continue
        await assign(stage.app('catalog'), member.user)
        member.events.push('back')
    }
    narrator.wire(stage.takeExchanges())
    const active = await Promise.all(members.map(async ({ id }) => (await stage.record(id)).active))
    stage.expect(
        'Refused by the administrator, and the others are back in their own records',
        told.every((status) => status === 403) && active.every((each) => each === 'true'),
        `${told.filter((status) => status === 403).length} refused, ${active.length} active`,
    )
    await table.update('sys_properties', String(property.sys_id), { value: String(property.value) })
}

async function statusOf(task: () => Promise<unknown>): Promise<number> {
    try {
        await task()
        return 200
    } catch (error) {
        if (error instanceof OktaTaskError) return error.status
        throw error
    }
}
