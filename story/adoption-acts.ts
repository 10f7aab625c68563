/** The acts about people who are here already: linked from a list of Okta users, then pushed for the first time. */
import { assign } from '../okta/assign.ts'
import type { OktaUser } from '../okta/okta-user.ts'
import { short } from './acts.ts'
import { linh, oktaList } from './cast.ts'
import type { Stage } from './stage.ts'
import type { TableRow } from './table-api.ts'

const RUNNING = ['proposing', 'approving', 'linking', 'undoing']

/** What the adoption leaves for the act in which Okta pushes. */
export interface Adopted {
    user: OktaUser
    /** The record as it was before. */
    record: TableRow
}

/** A list of three Okta users: one is certain, one is for a person to decide, one is a conflict. */
export async function adoption(stage: Stage): Promise<Adopted> {
    stage.narrator.heading('Before go-live: the administrator links who is here already, from a list of Okta users')
    const user = linh()
    const [record] = await stage.table.query('sys_user', `employee_number=${user.employeeNumber}`, 2)
    if (!record) throw new Error(`${user.employeeNumber} is missing from the demo company`)
    const list = { name: 'Go-live', csv: oktaList(user), action: 'propose' }
    const id = String((await stage.table.create('x_scim_okta_adoption', list)).sys_id)
    await stage.settled('x_scim_okta_adoption', id, RUNNING)
    const proposed = await proposals(stage, id)
    stage.narrator.table(
        ['Okta user', 'record', 'confidence', 'why'],
        proposed.map((row) => [
            String(row.user_name),
            row.record_user_name || '-',
            row.confidence === 'none' ? String(row.state) : String(row.confidence),
            String(row.reason).replace(/ \([0-9a-f]{32}\)/g, ''),
        ]),
    )
    const [certain, likely, disputed] = proposed
    stage.expect(
        'The list gets one proposal of high and one of medium confidence, and a conflict that names both records',
        certain?.confidence === 'high' &&
            certain.user === record.sys_id &&
            likely?.confidence === 'medium' &&
            disputed?.state === 'conflict' &&
            disputed.user === '' &&
            String(disputed.others).split(',').length === 2,
        proposed.map((row) => `${row.state} ${row.confidence}`).join(', '),
    )

    for (const action of ['approve_high', 'link']) {
        await stage.table.update('x_scim_okta_adoption', id, { action })
        await stage.settled('x_scim_okta_adoption', id, RUNNING)
    }
    const linked = await stage.table.query('sys_user', 'x_scim_okta_user_idISNOTEMPTY')
    const states = (await proposals(stage, id)).map(({ state }) => state)
    stage.narrator.say(
        `Approve all of high confidence, then link: ${linked.map(({ name }) => name).join(', ') || 'nobody'} is linked`,
    )
    stage.narrator.say('The others wait: one for a decision, one for the duplicate to be cleared up')
    stage.expect(
        'Only what was approved is linked',
        linked.length === 1 &&
            linked[0]?.sys_id === record.sys_id &&
            linked[0]?.x_scim_okta_user_id === user.id &&
            states.join() === 'linked,proposed,conflict',
        `${linked.length} linked record(s); ${states.join(', ')}`,
    )
    return { user, record }
}

/** Okta finds nobody by the login, and its POST meets the adopted record all the same. */
export async function firstPush(stage: Stage, { user, record }: Adopted): Promise<void> {
    stage.narrator.heading(`Okta pushes ${user.firstName} ${user.lastName}, adopted before go-live, for the first time`)
    const { employeeNumber: _unmapped, ...mapped } = user
    const { id, how } = await assign(stage.app('wizard'), mapped)
    stage.members.push({ user, id, app: 'wizard', events: ['was here before', 'adopted', 'pushed'] })
    stage.narrator.say(
        how === 'created'
            ? `Nobody is ${user.login}, so Okta creates; ServiceNow answers with ${
                  id === record.sys_id ? 'the adopted record' : 'another record'
              }, found by the Okta id`
            : `Okta finds somebody by the name ${user.login}: ${how}`,
    )
    stage.narrator.wire(stage.takeExchanges())
    const after = await stage.record(id)
    const count = (await stage.table.query('sys_user', `email=${user.email}`)).length
    stage.expect(
        `The first push of ${user.firstName} meets the adopted record, and makes no second one`,
        id === record.sys_id && count === 1 && after.user_name === user.login && after.x_scim_okta_user_id === user.id,
        `sys_id ${short(record.sys_id)} → ${short(id)}, ${count} record(s), userName ${after.user_name}`,
    )
}

function proposals(stage: Stage, id: string): Promise<TableRow[]> {
    return stage.table.query('x_scim_okta_proposal', `adoption=${id}^ORDERBYline`)
}
