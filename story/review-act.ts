/** The act in which ServiceNow is not certain who somebody is, and asks an administrator. */
import { assign } from '../okta/assign.ts'
import { deactivate } from '../okta/lifecycle.ts'
import { newOktaId } from '../okta/okta-user.ts'
import { OktaTaskError } from '../okta/task-error.ts'
import { short } from './acts.ts'
import type { Stage } from './stage.ts'
import type { TableRow } from './table-api.ts'

/** An Okta user is deleted and made again, with another Okta id: a review, a decision, and a retry that succeeds. */
export async function madeAgain(stage: Stage): Promise<void> {
    const chitra = stage.member('Chitra', 'Iyer')
    const app = stage.app(chitra.app)
    stage.narrator.heading('Chitra Iyer is deleted in Okta by mistake, and made again with another Okta id')
    await deactivate(app, chitra.id)
    const old = chitra.user.id
    chitra.user = { ...chitra.user, id: newOktaId() }
    stage.narrator.say(`Okta deactivates her account, and forgets ${old}; from now on she is ${chitra.user.id}`)
    stage.narrator.wire(stage.takeExchanges())

    const failure = await failureOf(() => assign(app, chitra.user))
    const [review] = await stage.table.query('x_scim_okta_review', `okta_user_id=${chitra.user.id}`, 2)
    const number = review?.number ?? 'no review'
    const held = await stage.record(chitra.id)
    stage.narrator.say('Assigned again, the task fails in Okta:')
    stage.narrator.say(`"${failure.replace(/ \(request \w+\)$/, '')}"`)
    stage.narrator.wire(stage.takeExchanges())
    stage.expect(
        'A known name with another Okta id changes no link, and the error in Okta names the review',
        failure.includes(number) && held.x_scim_okta_user_id === old,
        `${number} is ${review?.state ?? 'not there'}, Okta id ${held.x_scim_okta_user_id}`,
    )
    if (!review?.sys_id) return

    const candidates = await stage.table.query('x_scim_okta_candidate', `review=${review.sys_id}`)
    const why = candidates.map((row) => row.why).join('; ')
    await stage.table.update('x_scim_okta_review', review.sys_id, { decision: 'link', user: chitra.id })
    stage.narrator.say(`An administrator sees the one candidate (${why}) and decides: Link`)
    const { id } = await assign(app, chitra.user)
    chitra.events.push('made again in Okta', 'linked by a review')
    stage.narrator.say(`Retry in Okta: ${id === chitra.id ? 'the old record' : 'another record'}`)
    stage.narrator.wire(stage.takeExchanges())

    const record = await stage.record(chitra.id)
    const [before, now] = [await linkOf(stage, old), await linkOf(stage, chitra.user.id)]
    stage.expect(
        'After the decision Chitra has her old record, active, with her new Okta id',
        id === chitra.id && record.active === 'true' && record.x_scim_okta_user_id === chitra.user.id,
        `sys_id ${short(chitra.id)} → ${short(id)}, active ${record.active}`,
    )
    stage.expect(
        'Her old link is kept: retired, and replaced by the new one',
        before.state === 'retired' && before.replaced_by === now.sys_id && now.state === 'current',
        `${old} ${before.state}, ${chitra.user.id} ${now.state}, reason "${now.reason}"`,
    )
}

/** What Okta shows for the failed task; '' when it succeeds. */
async function failureOf(task: () => Promise<unknown>): Promise<string> {
    try {
        await task()
        return ''
    } catch (error) {
        if (!(error instanceof OktaTaskError)) throw error
        return error.message
    }
}

async function linkOf(stage: Stage, oktaId: string): Promise<TableRow> {
    return (await stage.table.query('x_scim_okta_identity', `okta_user_id=${oktaId}`, 2))[0] ?? {}
}
