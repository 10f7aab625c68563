/** The act in which the HR system and Okta both write a job title, and the authority matrix says whose it is. */
import { updateProfile } from '../okta/lifecycle.ts'
import type { Stage } from './stage.ts'

const SERVICENOW_USER = 'urn:ietf:params:scim:schemas:extension:servicenow:2.0:User'

/** HR changes a title, Okta pushes another: the title stays, and answer and log say so. */
export async function titleOfHr(stage: Stage): Promise<void> {
    const paulo = stage.member('Paulo', 'Teixeira')
    stage.narrator.heading('HR promotes Paulo Teixeira, and Okta still has his old title')
    await stage.table.update('sys_user', paulo.id, { title: 'Head of Customs' })
    stage.narrator.say('The HR import writes: Head of Customs. Okta pushes his profile, with a new phone number')
    paulo.user = { ...paulo.user, mobilePhone: '+351 912 000 123' }
    const answer = await updateProfile(stage.app(paulo.app), paulo.id, paulo.user)
    stage.narrator.wire(stage.takeExchanges())
    paulo.events.push('promoted by HR')

    const record = await stage.record(paulo.id)
    const { verdicts = [] } = (answer[SERVICENOW_USER] ?? {}) as { verdicts?: { value: string; type: string }[] }
    const said = verdicts.map(({ value, type }) => `${value}: ${type}`).join(', ')
    stage.narrator.say(`ServiceNow answers ${said || 'nothing'}`)
    stage.expect(
        "The title is HR's: Okta's push leaves it, and writes the phone number",
        record.title === 'Head of Customs' && record.mobile_phone === '+351 912 000 123',
        `title ${record.title}, mobile ${record.mobile_phone}`,
    )
    const [logged] = await stage.table.query('x_scim_okta_log', `user=${paulo.id}^verdict_textsLIKEalready set`, 5)
    stage.expect(
        'Answer and log say that the title was skipped, and why',
        said.includes('title: skipped (already set)') &&
            String(logged?.verdict_counts).includes('skipped (already set) 1'),
        `${said}; log: ${logged?.verdict_counts ?? 'no row'}`,
    )
}
