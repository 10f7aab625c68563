/** Plays the story from the survey before go-live to the last check. */
import type { Credentials } from '../okta/scim-client.ts'
import { userNameFilter } from '../okta/scim-message.ts'
import { alreadyThere, connectionTest, marriage, reusedAddress, short, twelveJoin } from './acts.ts'
import { adoption, firstPush } from './adoption-acts.ts'
import { addressOf } from './cast.ts'
import { wrongClick } from './brake-act.ts'
import { boomerangs, leaver } from './departures.ts'
import { borderDesk } from './group-acts.ts'
import { handover } from './handover-act.ts'
import { titleOfHr } from './matrix-act.ts'
import type { Narrator } from './narrator.ts'
import { madeAgain } from './review-act.ts'
import { SCIM_PATH, Stage } from './stage.ts'
import { survey } from './survey-act.ts'

export interface Play {
    baseUrl: string
    integration: Credentials
    administrator: Credentials
    narrator: Narrator
}

/**
 * Plays all acts against the demo company, then tells what happened to whom and checks every expectation through the
 * Table API. Returns whether all of them hold. Throws when an act cannot be played to its end.
 */
export async function playStory({ baseUrl, integration, administrator, narrator }: Play): Promise<boolean> {
    const stage = new Stage(baseUrl, integration, administrator, narrator)
    await survey(stage)
    const adopted = await adoption(stage)
    await connectionTest(stage)
    await firstPush(stage, adopted)
    await twelveJoin(stage)
    await alreadyThere(stage)
    await titleOfHr(stage)
    await marriage(stage)
    await reusedAddress(stage)
    await handover(stage, await leaver(stage))
    await boomerangs(stage)
    await madeAgain(stage)
    await borderDesk(stage)
    await wrongClick(stage)
    await expectNobodyElse(stage)
    await tellWhatHappened(stage)
    return tellExpectations(stage)
}

async function expectNobodyElse(stage: Stage): Promise<void> {
    const linked = await stage.table.query('sys_user', 'x_scim_okta_user_idISNOTEMPTY', 100)
    const people = new Set(stage.members.map(({ user }) => user.id))
    stage.expect(
        'Every person of Okta is one record, and nobody else was linked',
        linked.length === people.size && linked.every((record) => people.has(String(record.x_scim_okta_user_id))),
        `${linked.length} linked records, ${people.size} people`,
    )
}

async function tellWhatHappened(stage: Stage): Promise<void> {
    stage.narrator.heading('What happened to whom')
    const rows: string[][] = []
    for (const member of stage.members) {
        const record = await stage.record(member.id)
        rows.push([
            record.name ?? '-',
            record.user_name ?? '-',
            record.active === 'true' ? 'active' : 'inactive',
            short(member.id),
            member.user.id,
            member.app,
            member.events.join(', '),
        ])
    }
    stage.narrator.table(['name', 'userName', 'state', 'sys_id', 'Okta id', 'app', 'what happened'], rows)
}

function tellExpectations(stage: Stage): boolean {
    stage.narrator.heading('What ServiceNow shows')
    for (const { passed, text, seen } of stage.expectations) stage.narrator.check(passed, text, seen)
    const failed = stage.expectations.filter(({ passed }) => !passed).length
    stage.narrator.say(
        failed === 0 ? `All ${stage.expectations.length} expectations hold.` : `${failed} expectation(s) failed.`,
    )
    return failed === 0
}

/** How to go on from here by hand. */
export function tellHowToTry(narrator: Narrator, baseUrl: string, integration: Credentials): void {
    const filter = encodeURIComponent(userNameFilter(addressOf('Grace', 'Adeyemi')))
    narrator.heading('Try it yourself')
    narrator.say(`The instance is running at ${baseUrl}`)
    narrator.say(`SCIM base URL for Okta: ${baseUrl}${SCIM_PATH}`)
    narrator.say(
        `curl -u '${integration.user}:${integration.password}' '${baseUrl}${SCIM_PATH}/Users?filter=${filter}'`,
    )
    narrator.say(`curl -u admin:admin '${baseUrl}/api/now/table/sys_user?sysparm_limit=2'`)
    narrator.say('Stop it with Ctrl-C.')
}
