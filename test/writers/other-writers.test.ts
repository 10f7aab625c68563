import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { USER_URN } from '../../src/server/scim/schema/urns.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { openWriters, type WritersInstance } from './writers-instance.ts'

const TITLE = { title: 'Engineer' }

for (const mode of ['strict', 'nasty'] as Mode[]) {
    describe(`writers: an HR system besides Okta (${mode})`, () => {
        let instance: WritersInstance
        beforeEach(async () => {
            instance = await openWriters(mode)
        })
        afterEach(async () => instance.close())

        const owned = () => instance.platform.store.find('sys_user', { sys_id: instance.maya })[0]!.x_scim_okta_owned
        const conflictOf = (field: string) => instance.conflicts().filter((row) => row.field === field)

        it('counts a title that HR changes, and that Okta takes back', async () => {
            assert.equal((await instance.hr({ title: 'SECRET Boss' })).status, 200)
            const [conflict, ...others] = instance.conflicts()
            assert.deepEqual(others, [])
            assert.equal(conflict!.user, instance.maya)
            assert.equal(conflict!.field, 'title')
            assert.equal(conflict!.owner, 'Okta')
            assert.equal(conflict!.other_writer, 'hr.feed')
            assert.equal(conflict!.count, '1')
            assert.equal(conflict!.state, 'open')
            assert.deepEqual(
                JSON.parse(conflict!.writes!).map(({ by }: { by: string }) => by),
                ['hr.feed'],
            )

            assert.equal((await instance.okta(TITLE)).status, 200)
            const [taken] = instance.conflicts()
            assert.equal(taken!.count, '1')
            assert.deepEqual(
                JSON.parse(taken!.writes!).map(({ by }: { by: string }) => by),
                ['hr.feed', 'okta'],
            )
            assert.deepEqual(instance.findings(), [])
            assert.doesNotMatch(JSON.stringify(instance.conflicts()), /SECRET/)
        })

        it('reports a flip-flop after three rounds, and resolves it when a job finds it quiet', async () => {
            for (const round of [1, 2, 3]) {
                instance.later(1)
                await instance.hr({ title: `SECRET ${round}` })
                await instance.okta(TITLE)
                assert.equal(instance.findings().length, round === 3 ? 1 : 0)
            }
            const [finding] = instance.findings()
            assert.equal(finding!.kind, 'flip_flop')
            assert.equal(finding!.finding_key, `flip_flop:${instance.maya}:title`)
            assert.equal(finding!.user, instance.maya)
            assert.equal(finding!.state, 'open')
            assert.match(
                finding!.summary!,
                /^hr\.feed and okta write title in turn.* taken back 3 times within 14 days/,
            )
            assert.equal(finding!.summary!.match(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g)!.length, 5)
            assert.equal(instance.conflicts()[0]!.finding, finding!.sys_id)
            assert.doesNotMatch(JSON.stringify([instance.findings(), instance.conflicts()]), /SECRET/)

            const states = () => [instance.conflicts()[0]!.state, instance.findings()[0]!.state]
            instance.endQuiet()
            assert.deepEqual(states(), ['open', 'open'])
            instance.goQuiet()
            instance.endQuiet()
            assert.deepEqual(states(), ['resolved', 'resolved'])
            assert.notEqual(instance.findings()[0]!.resolved_at ?? '', '')
            await instance.hr({ title: 'Boss' })
            assert.deepEqual(states(), ['open', 'resolved'])
        })

        it('keeps a conflict open as long as the value of HR stands', async () => {
            await instance.hr({ title: 'Boss' })
            const state = () => conflictOf('title')[0]!.state
            instance.goQuiet()
            instance.endQuiet()
            assert.equal(state(), 'open')
            await instance.hr({ title: 'Engineer' })
            assert.equal(state(), 'open')
            instance.goQuiet()
            instance.endQuiet()
            assert.equal(state(), 'resolved')
            await instance.hr({ title: 'Boss' })
            assert.deepEqual([state(), conflictOf('title')[0]!.count], ['open', '2'])
        })

        it('ends a quiet conflict whose field was given to HR', async () => {
            await instance.hr({ title: 'Boss' })
            instance.goQuiet()
            instance.giveToHr('title')
            instance.endQuiet()
            assert.equal(conflictOf('title')[0]!.state, 'resolved')
        })

        it('is not told by columns that are not Okta’s, or by logins, not even while a title waits', async () => {
            const before = owned()
            await instance.hr({ last_login_time: '2026-01-06 08:00:00', failed_attempts: '1', notification: '1' })
            assert.deepEqual(instance.conflicts(), [])
            assert.equal(owned(), before)

            await instance.hr({ title: 'Boss' })
            const [first] = instance.conflicts()
            await instance.table('PATCH', `sys_user/${instance.maya}`, { failed_attempts: '2' })
            await instance.table('GET', 'sys_user?sysparm_limit=1')
            assert.deepEqual(instance.conflicts(), [first])
        })

        it('does nothing about a person whose values are Okta’s: no statement', async () => {
            let statements = 0
            // The first one reads the record for the rule.
            instance.platform.interruptAt(2, () => statements++, 'background')
            await instance.hr({ failed_attempts: '1' })
            assert.equal(statements, 0)
            // The same counter hears a rule that has something to say.
            instance.platform.interruptAt(2, () => statements++, 'background')
            await instance.hr({ title: 'Boss' })
            assert.equal(statements, 1)
        })

        it('is no conflict where the field was given to HR, and ends one', async () => {
            await instance.hr({ title: 'Boss' })
            assert.equal(conflictOf('title')[0]!.state, 'open')
            instance.giveToHr('title')
            await instance.hr({ title: 'Chief' })
            const [conflict] = conflictOf('title')
            assert.equal(conflict!.state, 'resolved')
            assert.equal(conflict!.count, '1')
            await instance.okta({ ...TITLE, nickName: 'May' })
            assert.doesNotMatch(owned()!, /"title"/)
            await instance.hr({ title: 'Boss' })
            assert.equal(conflictOf('title')[0]!.count, '1')
        })

        it('counts nothing while a row of the matrix is wrong', async () => {
            instance.giveToHr('title')
            const { store } = instance.platform
            const [row] = store.find('x_scim_okta_authority', { field: 'title' })
            store.update('x_scim_okta_authority', row!.sys_id!, { mode: 'sometimes' })
            await instance.hr({ title: 'Boss' })
            assert.deepEqual(instance.conflicts(), [])
        })

        // The emulation hands rules the record as it is by now; the platform may hand them the record as it was saved.
        it('names the right writer where a rule sees the record as it was saved', () => {
            const { platform, maya, requestNow } = instance
            const hr = platform.session(platform.store.find('sys_user', { user_name: 'hr.feed' })[0]!.sys_id!, false)
            const saved = (): unknown => {
                const row = platform.glideRecord(hr, 'x_scim_okta', 'sys_user')
                assert.ok(row.get('sys_id', maya))
                return row
            }
            const save = (values: Record<string, string>, user: string, password: string): unknown => {
                const path = `/api/now/table/sys_user/${maya}`
                assert.equal(requestNow('PATCH', path, values, { user, password }).status, 200)
                return saved()
            }
            const runRule = (current: unknown) =>
                platform.runScript(
                    hr,
                    'x_scim_okta',
                    `require('./src/server/entry/writer-rules.ts').noticeWriter(current)`,
                    { current },
                )
            const first = save({ title: 'Boss' }, 'hr.feed', 'secret')
            const second = save({ failed_attempts: '7' }, 'admin', 'admin')
            runRule(first)
            runRule(second)
            const seen = () => conflictOf('title').map((row) => [row.count, row.other_writer])
            assert.deepEqual(seen(), [['1', 'hr.feed']])
            const third = save({ title: 'Chief' }, 'hr.feed', 'secret')
            const resource = { schemas: [USER_URN], userName: 'maya@example.com', ...TITLE }
            assert.equal(requestNow('PUT', `${SCIM_PATH}/Users/${maya}`, resource).status, 200)
            runRule(third)
            assert.deepEqual(seen(), [['2', 'hr.feed']])
        })

        it('leaves no trace of the digests in the audit trail', async () => {
            const { platform, maya } = instance
            platform.setAudited('sys_user', true)
            const trail = () => platform.store.find('sys_audit', { documentkey: maya })
            const first = trail().length
            const before = owned()
            await instance.okta({ title: 'Lead' })
            assert.notEqual(owned(), before)
            const audited = trail().map(({ fieldname }) => fieldname)
            assert.deepEqual(audited.slice(first), ['title'])
            assert.ok(!audited.includes('x_scim_okta_owned'))
        })

        it('counts a write that Okta takes back before the rule has looked, once', async () => {
            const { maya, requestNow, platform } = instance
            const hr = { user: 'hr.feed', password: 'secret' }
            assert.equal(requestNow('PATCH', `/api/now/table/sys_user/${maya}`, { title: 'Boss' }, hr).status, 200)
            const resource = { schemas: [USER_URN], userName: 'maya@example.com', ...TITLE }
            assert.equal(requestNow('PUT', `${SCIM_PATH}/Users/${maya}`, resource).status, 200)
            platform.deliverEvents()
            const [conflict, ...others] = instance.conflicts()
            assert.deepEqual(others, [])
            assert.equal(conflict!.count, '1')
            assert.equal(conflict!.other_writer, 'hr.feed')
            assert.equal(JSON.parse(conflict!.taken_back!).length, 1)
        })

        it('does not mind who is faster with the row of a conflict', async () => {
            const { maya, requestNow, platform } = instance
            const hr = { user: 'hr.feed', password: 'secret' }
            requestNow('PATCH', `/api/now/table/sys_user/${maya}`, { title: 'Boss' }, hr)
            const row = { user: maya, field: 'title', state: 'open', count: '1', last_seen: '2026-01-01 00:00:00' }
            // record, settings, person, conflicts, then the insert
            const interruption = platform.interruptAt(
                5,
                () => platform.store.insert('x_scim_okta_conflict', row),
                'background',
            )
            platform.deliverEvents()
            assert.ok(interruption.reached)
            assert.equal(instance.conflicts().length, 1)
            const [conflict] = instance.conflicts()
            assert.deepEqual([conflict!.other_writer, conflict!.count], ['hr.feed', '2'])
        })

        it('counts two writes of which one is stored while the other is about to be', async () => {
            const { maya, requestNow, platform } = instance
            await instance.hr({ title: 'Boss' })
            const hr = { user: 'hr.feed', password: 'secret' }
            requestNow('PATCH', `/api/now/table/sys_user/${maya}`, { title: 'Chief' }, hr)
            const { sys_id: sysId } = conflictOf('title')[0]!
            // record, settings, person, conflicts, then the conflict again before its update
            const interruption = platform.interruptAt(
                5,
                () => platform.store.update('x_scim_okta_conflict', sysId!, { count: '2', other_digest: '' }),
                'background',
            )
            platform.deliverEvents()
            assert.ok(interruption.reached)
            assert.equal(conflictOf('title')[0]!.count, '3')
        })

        it('opens the conflict of somebody whom another system reactivates', async () => {
            await instance.okta({ ...TITLE, active: false })
            await instance.hr({ active: 'true' })
            assert.equal(conflictOf('active').length, 1)
        })

        it('does not watch what a business rule makes of a value', async () => {
            instance.platform.addRule({
                name: 'Titles in capitals',
                table: 'sys_user',
                when: 'before',
                operations: ['update'],
                order: 50,
                script: 'current.title = String(current.title).toUpperCase()',
            })
            const { json } = await instance.okta({ title: 'Lead' })
            assert.equal(json.title, 'LEAD')
            assert.deepEqual(instance.conflicts(), [])
            assert.doesNotMatch(owned()!, /"title"/)
        })

        it('writes nothing about the person for a push that changes nothing', async () => {
            const person = () => instance.platform.store.read('sys_user', instance.maya)
            const before = person()
            assert.equal((await instance.okta(TITLE)).status, 200)
            assert.deepEqual(person(), before)
            assert.deepEqual(instance.conflicts(), [])
        })

        it('forgets the conflicts of people who are deleted', async () => {
            await instance.hr({ title: 'Boss' })
            assert.equal((await instance.table('DELETE', `sys_user/${instance.maya}`)).status, 204)
            assert.deepEqual(instance.conflicts(), [])
        })

        it('shows conflicts to auditors, and lets administrators write state and note alone', async () => {
            await instance.hr({ title: 'Boss' })
            const [conflict] = instance.conflicts()
            const path = `x_scim_okta_conflict/${conflict!.sys_id}`
            assert.equal((await instance.table('GET', path, undefined, 'auditor')).json.result.field, 'title')
            assert.equal((await instance.table('GET', path, undefined, 'okta')).json.result, undefined)
            const changes = { state: 'ignored', note: 'HR stops in May', count: '7', other_writer: 'nobody' }
            assert.notEqual((await instance.table('PATCH', path, changes, 'auditor')).status, 200)
            await instance.table('PATCH', path, changes, 'app.admin')
            const [after] = instance.conflicts()
            assert.equal(after!.state, 'ignored')
            assert.equal(after!.note, 'HR stops in May')
            assert.equal(after!.count, '1')
            assert.equal(after!.other_writer, 'hr.feed')
            const created = await instance.table('POST', 'x_scim_okta_conflict', { field: 'title' }, 'app.admin')
            assert.notEqual(created.status, 201)
        })
    })
}
