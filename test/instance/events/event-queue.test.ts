import assert from 'node:assert/strict'
import type { Mode, Row } from '../../../instance/platform.ts'
import { SCOPE_ID } from '../package/tiny-package.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('the event queue', () => {
    let fixture: Fixture

    const open = (mode: Mode = 'strict'): void => {
        fixture = openFixture({ mode })
        fixture.platform.setClock(() => new Date('2024-05-06T07:08:09Z'))
        fixture.platform.store.insert('sysevent_register', { event_name: 'x_tiny.done' })
    }
    const listen = (script: string, more: Row = {}): string =>
        fixture.platform.store.insert('sysevent_script_action', {
            name: 'l',
            event_name: 'x_tiny.done',
            active: '1',
            script,
            ...more,
        })
    const queue = (...parms: string[]): void => {
        for (const parm of parms) fixture.run(`gs.eventQueue('x_tiny.done', null, '${parm}', 'two')`)
    }
    const states = (): unknown[] => fixture.platform.store.find('sysevent', {}).map((row) => row.state)
    const delivered = (): string[] => {
        fixture.logged()
        fixture.platform.deliverEvents()
        return fixture.logged()
    }

    beforeEach(() => open())

    it('delivers to script actions in order, once, with the parameters and the record', () => {
        const ada = fixture.person({ user_name: 'ada' })
        listen(
            `gs.info([event.parm1, event.parm2, event.name, current && current.user_name, gs.getUserName()].join(' '))`,
        )
        queue('a', 'b')
        fixture.run(
            `const p = new GlideRecord('sys_user'); p.get('sys_id', '${ada}'); gs.eventQueue('x_tiny.done', p, 'c', '')`,
        )
        const lines = [
            'a two x_tiny.done  integration',
            'b two x_tiny.done  integration',
            'c  x_tiny.done ada integration',
        ]
        assert.deepEqual(delivered(), lines)
        assert.deepEqual(states(), ['processed', 'processed', 'processed'])
        assert.deepEqual(delivered(), [])
    })

    it('drops an event that is not registered, without a word', () => {
        fixture.run(`gs.eventQueue('x_tiny.unknown', null, '', '')`)
        assert.equal(fixture.platform.store.count('sysevent'), 0)
        assert.deepEqual(fixture.logged(), [])
    })

    it('cuts names at 40 characters', () => {
        const name = `x_tiny.${'n'.repeat(33)}`
        fixture.platform.store.insert('sysevent_register', { event_name: name })
        fixture.run(`gs.eventQueue('${name}-and-more', null, '', '')`)
        assert.equal(fixture.platform.store.find('sysevent', {})[0]?.name, name)
    })

    it('puts a failing event into state error, logs it and does not retry', () => {
        listen(`throw new Error('oops')`)
        queue('a')
        assert.deepEqual(delivered(), [`Script action 'l' failed on event x_tiny.done: oops`])
        assert.deepEqual(states(), ['error'])
        assert.deepEqual(delivered(), [])
    })

    it('takes a script action that the platform cancels for failed, and goes on with the next event', () => {
        listen(
            `const i = new GlideRecord('x_tiny_item'); i.code = String(event.parm1); i.insert(); gs.info('done ' + event.parm1)`,
            { sys_scope: SCOPE_ID },
        )
        queue('a', 'b')
        fixture.platform.cancelAtWrite(1)
        const lines = delivered()
        assert.equal(lines.filter((line) => line.includes('Transaction cancelled')).length, 1)
        assert.ok(lines.includes('done b') && !lines.includes('done a'))
        assert.deepEqual(states().sort(), ['error', 'processed'])
        assert.equal(fixture.platform.store.count('x_tiny_item'), 2)
    })

    it('holds scheduled events until they are due', () => {
        listen(`gs.info('due')`)
        fixture.run(`gs.eventQueueScheduled('x_tiny.done', null, '', '', new GlideDateTime('2024-05-06 08:00:00'))`)
        assert.deepEqual(delivered(), [])
        fixture.platform.setClock(() => new Date('2024-05-06T08:00:00Z'))
        assert.deepEqual(delivered(), ['due'])
    })

    it('delivers events that events cause, within a bound', () => {
        listen(`gs.info('again'); gs.eventQueue('x_tiny.done', null, '', '')`)
        queue('a')
        const lines = delivered()
        assert.equal(lines.length, 500)
        assert.ok(states().includes('ready'))
    })

    it('asks the condition and the order of script actions, and leaves inactive ones alone', () => {
        listen(`gs.info('second')`, { order: '200', condition_script: `event.parm1 == 'a'` })
        listen(`gs.info('first')`, { order: '100' })
        listen(`gs.info('never')`, { active: '0' })
        queue('a', 'b')
        assert.deepEqual(delivered(), ['first', 'second', 'first'])
    })

    it('costs one write to queue', () => {
        const count = fixture.platform.beginRequest()
        queue('a')
        assert.deepEqual(count(), { reads: 0, writes: 1 })
    })

    it('delivers twice and out of order in the nasty mode, the same way every time', () => {
        const run = (): string[] => {
            open('nasty')
            listen(`gs.info(String(event.parm1))`)
            queue('a', 'b', 'c', 'd')
            return delivered()
        }
        const first = run()
        assert.deepEqual([...first].sort(), ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd'])
        assert.notDeepEqual(first, [...first].sort())
        assert.deepEqual(run(), first)
    })
})
