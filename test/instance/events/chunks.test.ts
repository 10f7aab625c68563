import assert from 'node:assert/strict'
import type { Mode } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'
import { id, SCOPE_ID, update } from '../package/tiny-package.ts'

const MODULE = 'x_tiny/tiny/1.0.0/src/server/walk.ts'

/** Works on one item per run and queues an event for the next, as long as there is one. */
const SOURCE = `import { gs, GlideRecord } from '@servicenow/glide'
export function walk(current, event) {
    const step = Number(String(event.parm1))
    const item = new GlideRecord('x_tiny_item')
    item.setValue('code', 'step' + step)
    item.insert()
    gs.info([step, gs.getUserName(), String(current.user_name)].join(' '))
    if (step < 3) gs.eventQueue('x_tiny.walk', current, String(step + 1), '')
}`

/** Script action as the SDK emits it: glue that binds the function's parameters. */
function open(mode: Mode = 'strict'): Fixture {
    const fixture = openFixture({
        mode,
        files: {
            'update/sys_module_1.xml': update(
                'sys_module',
                `<sys_id>${id('1')}</sys_id><path>${MODULE}</path><content><![CDATA[${SOURCE}]]></content><sys_scope>${SCOPE_ID}</sys_scope>`,
            ),
            'update/sysevent_register_2.xml': update(
                'sysevent_register',
                `<sys_id>${id('2')}</sys_id><event_name>x_tiny.walk</event_name><sys_scope>${SCOPE_ID}</sys_scope>`,
            ),
            'update/sysevent_script_action_3.xml': update(
                'sysevent_script_action',
                `<sys_id>${id('3')}</sys_id><sys_scope>${SCOPE_ID}</sys_scope><active>true</active><condition_script/><event_name>x_tiny.walk</event_name>
                <name>Walk</name><order>100</order><script><![CDATA[const { walk } = require('${MODULE}');\nwalk(current, event);]]></script>`,
            ),
        },
    })
    const user = fixture.person({ user_name: 'walked', last_name: 'Walked' })
    fixture.run(
        `const u = new GlideRecord('sys_user'); u.get('sys_id', '${user}'); gs.eventQueue('x_tiny.walk', u, '1', '')`,
    )
    fixture.logged()
    return fixture
}

const codes = ({ platform }: Fixture): unknown[] =>
    platform.store
        .find('x_tiny_item', {})
        .map((row) => row.code)
        .sort()

describe('a script action that queues its own continuation', () => {
    it('is run to its end, as the user who queued the first event and with the same record', () => {
        const fixture = open()
        fixture.platform.deliverEvents()
        assert.deepEqual(fixture.logged(), ['1 integration walked', '2 integration walked', '3 integration walked'])
        assert.deepEqual(codes(fixture), ['step1', 'step2', 'step3'])
        assert.equal(fixture.platform.store.find('sysevent', { state: 'processed' }).length, 3)
    })

    it('counts each run apart, and can be interrupted by a request', () => {
        const fixture = open()
        const { platform } = fixture
        const between = platform.interruptAt(
            1,
            () => platform.store.insert('x_tiny_item', { code: 'step1' }),
            'background',
        )
        platform.deliverEvents()
        assert.equal(between.reached, true)
        assert.ok(fixture.logged().some((line) => line.startsWith('Unique Key violation')))
        assert.deepEqual(codes(fixture), ['step1', 'step2', 'step3'])
    })

    it('comes to its end in nasty mode, where every event is delivered twice', () => {
        const fixture = open('nasty')
        fixture.platform.deliverEvents()
        assert.deepEqual(codes(fixture), ['step1', 'step2', 'step3'])
        assert.equal(fixture.platform.store.find('sysevent', { state: 'ready' }).length, 0)
    })
})
