/** The act before anything else: an administrator asks ServiceNow who of its people is not vouched for by anybody. */
import type { Stage } from './stage.ts'
import type { TableRow } from './table-api.ts'

/** More than the demo company has people or findings. */
const EVERYBODY = 1000

/** Kinds of findings, with their name and the column of the run that counts them. */
const KINDS = [
    ['unmatched', 'Unmatched users', 'unmatched'],
    ['duplicate', 'Possible duplicates', 'duplicates'],
    ['shared_value', 'Shared values', 'shared_values'],
] as const

/** A survey of people: what it says in words, how much it found of each kind, and that it writes to nobody. */
export async function survey(stage: Stage): Promise<void> {
    stage.narrator.heading('Before go-live: an administrator surveys the people')
    const before = await people(stage)
    const inserted = await stage.table.create('x_scim_okta_run', { kind: 'people' })
    const run = await stage.settled('x_scim_okta_run', String(inserted.sys_id), ['queued', 'running'])
    stage.narrator.say(run.state === 'done' ? String(run.summary) : `The run is ${run.state}: ${run.message}`)
    stage.narrator.bars(KINDS.map(([, name, column]) => [name, Number(run[column])]))

    const findings = await stage.table.query('x_scim_okta_finding', 'state=open', EVERYBODY)
    for (const { user, summary } of findings.filter(({ kind }) => kind === 'duplicate')) {
        const { name } = await stage.record(String(user))
        stage.narrator.say(`${name}: ${summary}`)
    }
    const after = await people(stage)
    const active = after.filter((person) => person.active === 'true').length
    const changed = after.filter((person, index) => versionOf(person) !== versionOf(before[index] ?? {})).length
    stage.expect(
        'The survey reads everybody who is active, and changes nobody',
        run.state === 'done' && run.people_read === String(active) && changed === 0 && before.length === after.length,
        `${run.people_read} of ${active} read, ${changed} changed`,
    )
    const counts = KINDS.map(([kind, name, column]) => ({
        name,
        found: findings.filter((finding) => finding.kind === kind).length,
        counted: Number(run[column]),
    }))
    stage.expect(
        'Each number of the survey is backed by that many findings to look at',
        findings.length > 0 && counts.every(({ found, counted }) => found === counted),
        counts.map(({ name, found, counted }) => `${name.toLowerCase()} ${found} of ${counted}`).join(', '),
    )
}

function people(stage: Stage): Promise<TableRow[]> {
    return stage.table.query('sys_user', 'ORDERBYsys_id', EVERYBODY)
}

function versionOf(person: TableRow): string {
    return `${person.sys_id} ${person.sys_mod_count} ${person.sys_updated_on}`
}
