/** The act about a group: pushed from Okta, changed, renamed, and made part of another group by an administrator. */
import { changeMembers, pushGroup, renameGroup } from '../okta/group-push.ts'
import type { OktaMember } from '../okta/okta-group.ts'
import { newOktaGroup } from '../okta/okta-group.ts'
import { short } from './acts.ts'
import { CUSTOMS_TEAM } from './cast.ts'
import type { Member, Stage } from './stage.ts'
import type { TableRow } from './table-api.ts'

interface ShownGroup {
    value?: string
    display?: string
    type?: string
}

/** A group as Okta pushes it: nobody gets lost on the way, and whoever is in it is in the groups around it too. */
export async function borderDesk(stage: Stage): Promise<void> {
    const app = stage.app('catalog')
    const [olga, jonas, nuria] = [
        stage.member('Olga', 'Bondar'),
        stage.member('Jonas', 'Reiter'),
        stage.member('Núria', 'Bellver'),
    ]
    const kenji = stage.member('Kenji', 'Mori')
    let group = newOktaGroup('Border Delays Desk', [olga, jonas, nuria].map(inOkta))
    stage.narrator.heading(`Okta pushes a group, the ${group.name}`)
    const { id, how } = await pushGroup(app, group)
    for (const member of [olga, jonas, nuria]) member.events.push('in the desk')
    stage.narrator.say(`Olga, Jonas and Núria are in it: ${how}`)
    stage.narrator.wire(stage.takeExchanges())
    const pushed = await memberships(stage, id)
    stage.expect(
        'The pushed group is one record with the three people of Okta in it',
        hasJust(pushed, [olga, jonas, nuria]) && (await groupsNamed(stage, group.name)) === 1,
        `group ${short(id)}, ${pushed.length} membership(s)`,
    )

    group = await changeMembers(app, id, group, { added: [inOkta(kenji)], removed: [inOkta(jonas)] })
    kenji.events.push('in the desk')
    jonas.events.push('left the desk')
    stage.narrator.say('Kenji joins and Jonas leaves, in one request')
    stage.narrator.wire(stage.takeExchanges())
    const changed = await memberships(stage, id)
    stage.expect(
        'Kenji is in the group, Jonas is out, the others were not touched',
        hasJust(changed, [olga, nuria, kenji]) && changed.filter((row) => isIn(pushed, row)).length === 2,
        `${changed.length} memberships, ${changed.filter((row) => isIn(pushed, row)).length} of them as before`,
    )

    const old = group.name
    group = await renameGroup(app, id, group, 'Border Desk')
    stage.narrator.say(`The group is renamed: ${old} → ${group.name}`)
    stage.narrator.wire(stage.takeExchanges())
    const renamed = await memberships(stage, id)
    const record = (await stage.table.get('sys_user_group', id)) ?? {}
    stage.expect(
        'The renamed group is the same record, and nobody got lost',
        record.name === group.name && renamed.length === 3 && renamed.every((row) => isIn(changed, row)),
        `${short(id)} is ${record.name ?? 'not there'}, ${renamed.length} of ${changed.length} memberships`,
    )
    stage.expect('Nothing has the old name', (await groupsNamed(stage, old)) === 0, `looked for ${old}`)
    await nested(stage, id, olga)
}

/** An administrator puts the group into another; who is in the one is in the other, without a row of their own. */
async function nested(stage: Stage, id: string, person: Member): Promise<void> {
    const [team] = await stage.table.query('sys_user_group', `name=${CUSTOMS_TEAM}`, 2)
    if (!team) throw new Error(`${CUSTOMS_TEAM} is missing from the demo company`)
    await stage.table.update('sys_user_group', id, { parent: String(team.sys_id) })
    const { firstName } = person.user
    stage.narrator.say(`An administrator makes it part of the ${CUSTOMS_TEAM}, and Okta reads ${firstName}`)
    const { body } = await stage.app('catalog').client.read(person.id)
    stage.narrator.wire(stage.takeExchanges())
    const shown = (body.groups ?? []) as ShownGroup[]
    const typeOf = (sysId: string | undefined) => shown.find(({ value }) => value === sysId)?.type
    const own = await stage.table.query('sys_user_grmember', `user=${person.id}`)
    stage.expect(
        `${firstName} is in the group directly and in the team around it indirectly`,
        shown.length === 2 && typeOf(id) === 'direct' && typeOf(team.sys_id) === 'indirect' && own.length === 1,
        `${shown.map(({ display, type }) => `${display} ${type}`).join(', ')}, ${own.length} membership(s)`,
    )
}

function inOkta({ id, user }: Member): OktaMember {
    return { id, login: user.login }
}

function memberships(stage: Stage, group: string): Promise<TableRow[]> {
    return stage.table.query('sys_user_grmember', `group=${group}`)
}

async function groupsNamed(stage: Stage, name: string): Promise<number> {
    return (await stage.table.query('sys_user_group', `name=${name}`)).length
}

/** True when each of these people has one row, and nobody else has any. */
function hasJust(rows: readonly TableRow[], people: readonly Member[]): boolean {
    return rows.length === people.length && people.every(({ id }) => rows.some((row) => row.user === id))
}

function isIn(rows: readonly TableRow[], row: TableRow): boolean {
    return rows.some((other) => other.sys_id === row.sys_id)
}
