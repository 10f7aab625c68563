import assert from 'node:assert/strict'
import type { Row } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'
import { id, SCOPE_ID, update } from '../package/tiny-package.ts'

/** A job as the SDK builds it (ScheduledScript, periodically). */
const SHIPPED = update(
    'sysauto_script',
    `<sys_id>${id('1')}</sys_id><name>Sweep</name><active>true</active><conditional>false</conditional><condition/>
    <run_type>periodically</run_type><run_period>1970-01-01 00:15:00</run_period><run_start>2026-01-01 00:00:00</run_start>
    <run_time>1970-01-01 00:00:00</run_time><entered_time>1970-01-01 00:00:00</entered_time>
    <entered_run_start>2026-01-01 00:00:00</entered_run_start><run_dayofweek>1</run_dayofweek>
    <run_daysofweek>17</run_daysofweek><run_dayofmonth>1</run_dayofmonth><run_weekinmonth>1</run_weekinmonth>
    <run_month>1</run_month><time_zone>UTC</time_zone><max_drift>1970-01-01 00:10:00</max_drift>
    <upgrade_safe>false</upgrade_safe><advanced>false</advanced><sys_scope>${SCOPE_ID}</sys_scope>
    <script><![CDATA[gs.info(['swept', gs.getUserName(), gs.hasRole('admin'), gs.isInteractive(), gs.getCurrentScopeName()].join())]]></script>`,
)

describe('scheduled jobs', () => {
    let fixture: Fixture

    beforeEach(() => {
        fixture = openFixture({
            tables: ['sys_user', 'sysauto_script'],
            files: { 'update/sysauto_script_1.xml': SHIPPED },
        })
    })

    const job = (row: Row): string =>
        fixture.platform.store.insert('sysauto_script', { name: 'Job', active: '1', sys_scope: SCOPE_ID, ...row })
    const execute = (sysId: string, scope?: string): unknown =>
        fixture.run(
            `const job = new GlideRecord('sysauto_script'); job.get('sys_id', '${sysId}'); return gs.executeNow(job)`,
            scope === undefined ? {} : { scope },
        )

    it('of the package are installed with every column the SDK writes', () => {
        const shipped = fixture.platform.store.find('sysauto_script', { name: 'Sweep' })[0]!
        assert.deepEqual(
            [shipped.run_type, shipped.run_period, shipped.run_daysofweek, shipped.entered_run_start],
            ['periodically', '1970-01-01 00:15:00', '17', '2026-01-01 00:00:00'],
        )
        assert.deepEqual(
            fixture.logged().filter((line) => /not installed/.test(line)),
            [],
        )
    })

    it('run when they are told to, in their scope, as the system user, without pages', () => {
        fixture.platform.deliverEvents()
        fixture.logged()
        assert.deepEqual(fixture.platform.runScheduledJob('Sweep'), { ran: true, failure: null })
        assert.deepEqual(fixture.logged(), ['swept,system,true,false,x_tiny'])
    })

    it('run as the user they name', () => {
        const ada = fixture.person({ user_name: 'ada' })
        job({ run_as: ada, script: `gs.info(gs.getUserName() + gs.hasRole('admin'))` })
        fixture.platform.runScheduledJob('Job')
        assert.deepEqual(fixture.logged().slice(-1), ['adafalse'])
    })

    it('run only when their condition holds', () => {
        job({ conditional: '1', condition: `gs.getProperty('go', '') == 'yes'`, script: `gs.info('gone')` })
        assert.deepEqual(fixture.platform.runScheduledJob('Job'), { ran: false, failure: null })
        fixture.platform.store.insert('sys_properties', { name: 'go', value: 'yes' })
        assert.deepEqual(fixture.platform.runScheduledJob('Job'), { ran: true, failure: null })
    })

    it('keep an exception to the log', () => {
        job({ script: `throw new Error('oops')` })
        assert.deepEqual(fixture.platform.runScheduledJob('Job'), { ran: true, failure: 'oops' })
        assert.deepEqual(fixture.logged().slice(-1), [`Scheduled job 'Job' failed: oops`])
    })

    it('must be there, once, and active', () => {
        const run = () => fixture.platform.runScheduledJob('Job')
        assert.throws(run, /0 scheduled jobs are named Job/)
        const one = job({ active: '0', script: '' })
        assert.throws(run, /Job is not active/)
        fixture.platform.store.update('sysauto_script', one, { active: '1' })
        job({ script: '' })
        assert.throws(run, /2 scheduled jobs are named Job/)
    })

    it('are started by gs.executeNow of their own application, after the request', () => {
        const own = job({ script: `gs.info('started')` })
        assert.equal(execute(own), own)
        assert.ok(!fixture.logged().includes('started'))
        fixture.platform.deliverEvents()
        assert.ok(fixture.logged().includes('started'))
    })

    it('of another application or the global one are not started: null', () => {
        const other = job({ sys_scope: 'x_other', script: `gs.info('started')` })
        const global = job({ sys_scope: null, script: `gs.info('started')` })
        assert.deepEqual([execute(other), execute(global), execute(global, 'global')], [null, null, null])
        fixture.platform.deliverEvents()
        assert.ok(!fixture.logged().includes('started'))
    })

    it('that are none cannot be started', () => {
        assert.throws(() => fixture.run(`gs.executeNow(new GlideRecord('sys_user'))`), /not emulated: gs.executeNow/)
    })
})
