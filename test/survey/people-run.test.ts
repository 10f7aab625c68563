// The survey of people in the built package, seen from outside.
import assert from 'node:assert/strict'
import { addCrowd, openSurveyInstance, shownFindings, type SurveyInstance } from './survey-instance.ts'

async function setProperty({ rows, send }: SurveyInstance, name: string, value: string): Promise<void> {
    const [property] = await rows('sys_properties', `name=x_scim_okta.${name}`)
    assert.equal((await send('PATCH', `sys_properties/${property?.sys_id}`, { value })).status, 200)
}

/** What the log says went wrong; what the instance leaves out when it installs is no fault of the survey. */
const faults = (log: SurveyInstance['platform']['log']) =>
    log.map(({ message }) => message).filter((text) => /failed|unknown field|: not emulated/i.test(text))

describe('survey of people on the instance', function () {
    this.timeout(60_000)
    let instance: SurveyInstance

    beforeEach(async () => {
        instance = await openSurveyInstance('strict')
    })
    afterEach(() => instance.close())

    it('runs by an insert, counts everybody, and says it in words', async () => {
        const { person, platform } = instance
        const seeded = platform.store.find('sys_user', { active: '1' }).length
        person({ user_name: 'linked', x_scim_okta_user_id: '00u1', email: 'one@x.example' })
        const promised = person({ user_name: 'promised' })
        platform.store.insert('x_scim_okta_identity', { okta_user_id: '00u2', user: promised, state: 'pending' })
        const retired = person({ user_name: 'retired' })
        platform.store.insert('x_scim_okta_identity', { okta_user_id: '00u3', user: retired, state: 'retired' })
        person({ user_name: 'ldap', source: 'LDAP:cn=ldap' })
        person({ user_name: 'robot', internal_integration_user: '1' })
        person({ user_name: 'twin', email: 'ONE+old@x.example', first_name: 'Twin' })
        const run = await instance.run()
        assert.equal(run.state, 'done', run.message)
        // The administrator who started it is counted with the technical accounts.
        assert.deepEqual(
            [run.people_total, run.people_read, run.linked, run.other_id, run.technical, run.unmatched, run.duplicates],
            [seeded + 6, seeded + 6, 2, 1, 2, seeded + 1, 1].map(String),
        )
        assert.match(run.summary ?? '', /linked to an Okta user, 1 with another id \(LDAP 1\)/)
        assert.ok(run.started_at && run.finished_at && run.started_by && run.finished_by)
        const [finding] = await instance.rows('x_scim_okta_finding', 'kind=duplicate')
        assert.equal(finding?.confidence, 'medium')
        const matches = await instance.rows('x_scim_okta_finding_match', `finding=${finding?.sys_id}^ORDERBYorder`)
        assert.deepEqual(
            matches.map(({ why }) => why),
            ['Same e-mail address; active, linked to an Okta user.', 'Same e-mail address; active, not linked.'],
        )
        assert.deepEqual(faults(platform.log), [])
    })

    it('finds the same whatever the size of pages and chunks, and in the nasty mode', async () => {
        addCrowd(instance)
        await setProperty(instance, 'survey.page_size', '500')
        const run = await instance.run()
        const expected = await shownFindings(instance)
        assert.ok(expected.length > 30)
        assert.ok(Number(run.duplicates) > 3 && run.shared_values === '1')
        for (const [mode, size] of [
            ['strict', '1'],
            ['strict', '7'],
            ['nasty', '20'],
        ] as const) {
            const other = await openSurveyInstance(mode)
            try {
                addCrowd(other)
                await setProperty(other, 'survey.page_size', size)
                await setProperty(other, 'run.chunk_rows', '10')
                const again = await other.run()
                assert.equal(again.state, 'done', again.message)
                assert.deepEqual(await shownFindings(other), expected, `${mode} ${size}`)
                assert.equal(again.summary, run.summary)
            } finally {
                await other.close()
            }
        }
    })

    it('goes on after being killed at any of its first writes, to the same findings', async () => {
        addCrowd(instance, 24)
        await instance.run()
        const expected = await shownFindings(instance)
        for (const killed of [3, 4, 6, 8, 11, 14]) {
            const other = await openSurveyInstance('strict')
            try {
                addCrowd(other, 24)
                await setProperty(other, 'survey.page_size', '7')
                await setProperty(other, 'run.chunk_rows', '10')
                other.platform.cancelAtWrite(killed)
                const run = await other.run()
                assert.equal(run.state, 'done', run.message)
                assert.ok(
                    other.platform.log.some(({ message }) => message.includes('cancelled')),
                    `write ${killed}`,
                )
                assert.deepEqual(await shownFindings(other), expected, `write ${killed}`)
            } finally {
                await other.close()
            }
        }
    })

    it('keeps findings over runs and leaves ignored ones alone', async () => {
        const { person, platform, rows, send } = instance
        const gone = person({ user_name: 'gone' })
        const ignored = person({ user_name: 'ignored' })
        const first = await instance.run()
        const of = async (user: string) => (await rows('x_scim_okta_finding', `user=${user}`))[0]!
        await send('PATCH', `x_scim_okta_finding/${(await of(ignored)).sys_id}`, { state: 'ignored', note: 'guest' })
        platform.store.update('sys_user', gone, { x_scim_okta_user_id: '00u9' })
        const second = await instance.run()
        assert.deepEqual([second.resolved, second.new_findings], ['1', '0'])
        const resolved = await of(gone)
        assert.deepEqual(
            [resolved.state, resolved.resolved_run, resolved.last_run, resolved.resolved_at !== ''],
            ['resolved', second.sys_id, first.sys_id, true],
        )
        platform.store.update('sys_user', gone, { x_scim_okta_user_id: null })
        const third = await instance.run()
        assert.equal(third.new_findings, '0')
        assert.deepEqual([(await of(gone)).state, (await of(gone)).resolved_at], ['open', ''])
        assert.deepEqual([(await of(ignored)).state, (await of(ignored)).note], ['ignored', 'guest'])
    })

    it('leaves people the state and a note of a finding, and nothing of what it is', async () => {
        const { person, rows, send } = instance
        person({ user_name: 'lone' })
        person({ user_name: 'twin', first_name: 'Ann', last_name: 'Twin', email: 'twin@corp.example' })
        person({ user_name: 'twin2', first_name: 'Ann', last_name: 'Twin', email: 'twin@corp.example' })
        await instance.run()
        const before = await rows('x_scim_okta_finding', 'ORDERBYsys_id')
        const matches = await rows('x_scim_okta_finding_match', 'ORDERBYsys_id')
        const [{ sys_id: sysId } = {}] = before
        const path = `x_scim_okta_finding/${sysId}`
        const forged = { summary: 'forged', kind: 'duplicate', confidence: 'high', last_seen: '2001-01-01 00:00:00' }
        await send('PATCH', path, { ...forged, resolved_run: before[0]!.last_run, finding_key: 'x', note: 'seen' })
        const refused = await send('PATCH', path, { state: 'resolved', resolved_run: before[0]!.last_run })
        assert.equal(refused.status, 403)
        assert.equal((await send('POST', 'x_scim_okta_finding', { ...forged, finding_key: 'y' })).status, 403)
        const match = `x_scim_okta_finding_match/${matches[0]!.sys_id}`
        assert.equal((await send('PATCH', match, { why: 'forged' })).status, 403)
        assert.equal((await send('POST', 'x_scim_okta_finding_match', { finding: sysId })).status, 403)
        const told = (row: Record<string, string>) =>
            Object.entries(row).filter(([column]) => column !== 'note' && !/^sys_(updated|mod)/.test(column))
        assert.deepEqual((await rows('x_scim_okta_finding', 'ORDERBYsys_id')).map(told), before.map(told))
        assert.equal((await rows('x_scim_okta_finding', `sys_id=${sysId}`))[0]!.note, 'seen')
        assert.deepEqual(await rows('x_scim_okta_finding_match', 'ORDERBYsys_id'), matches)
    })

    for (const odd of [0, 1100]) {
        it(`finds every spelling of one address, with ${odd} other tagged ones`, async () => {
            const { person, platform } = instance
            platform.store.transaction(() => {
                for (let n = 0; n < odd; n++) {
                    person({ user_name: `t${n}`, email: `t${n}+a@x.example`, x_scim_okta_user_id: `00ut${n}` })
                }
                const spellings = ['ada@x.example', 'ADA+1@x.example', ' ada@x.example', 'ada+1@y.example']
                spellings.forEach((email, n) =>
                    person({
                        user_name: `ada${n}`,
                        email,
                        x_scim_okta_user_id: `00ua${n}`,
                        employee_number: `A${n}, b`,
                    }),
                )
                person({ user_name: 'comma', x_scim_okta_user_id: '00uc', employee_number: 'a0, B', active: '0' })
            })
            await setProperty(instance, 'survey.page_size', '500')
            const run = await instance.run()
            assert.equal(run.state, 'done', run.message)
            const summaries = (await shownFindings(instance)).filter((text) => text.includes('"duplicate"'))
            assert.equal(summaries.length, 2, summaries.join('\n'))
            assert.match(summaries.join(), /3 records have the same e-mail address: 3 active, 3 linked/)
            assert.match(summaries.join(), /2 records have the same employee number: 1 active, 2 linked/)
        })
    }

    it('compares names with the start date of the field that the property names', async () => {
        const twin = { first_name: 'Kim', last_name: 'Lee' }
        const days = ['2024-02-01', '2024-02-01', '2024-02-02']
        days.forEach((day, n) =>
            instance.person({ ...twin, user_name: `kim${n}`, x_scim_okta_user_id: `00uk${n}`, last_login: day }),
        )
        await setProperty(instance, 'survey.start_date_field', 'last_login')
        assert.equal((await instance.run()).duplicates, '1')
        await setProperty(instance, 'survey.start_date_field', 'u_none')
        const failed = await instance.run()
        assert.equal(failed.state, 'failed')
        assert.match(failed.message ?? '', /start_date_field names 'u_none'/)
    })

    it('costs at most ten reads per page of 200, whoever is on it', async () => {
        const { person, platform, send } = instance
        platform.store.transaction(() => {
            for (let n = 0; n < 1000; n++) {
                person({
                    user_name: `p${n}`,
                    first_name: 'P',
                    last_name: `Number ${n}`,
                    email: `p${n}@x.example`,
                    employee_number: `N${n}`,
                })
            }
        })
        const cost = async (): Promise<{ reads: number; writes: number }> => {
            const session = platform.session(platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!, false)
            const row = platform.glideRecord(session, 'global', 'x_scim_okta_run')
            row.initialize()
            assert.ok(row.insert())
            const count = platform.beginRequest()
            platform.deliverEvents()
            return count()
        }
        const first = await cost()
        const again = await cost()
        // 1,000 people and the seeded ones are six pages; the rest is what a run costs once.
        assert.ok(first.reads <= 6 * 10 + 25, `${first.reads} reads`)
        assert.ok(again.reads <= 6 * 11 + 25, `${again.reads} reads the second time`)
        assert.ok(first.writes >= 1000 && first.writes <= 1000 + 30, `${first.writes} writes`)
        assert.equal((await send('GET', 'x_scim_okta_run?sysparm_limit=1')).status, 200)
    })
})
