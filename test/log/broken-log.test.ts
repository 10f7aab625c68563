// Whatever is wrong with the log, requests are answered as ever.
import assert from 'node:assert/strict'
import { newOktaId } from '../../okta/okta-user.ts'
import { BODIES, LOG, openLogDesk, type LogDesk } from './log-desk.ts'

const VALUE = 'MARKER-value'

describe('a log that cannot be written', () => {
    let desk: LogDesk

    before(async () => {
        desk = await openLogDesk('strict')
    })
    after(() => desk.close())

    const breakBy = (table: string, script: string) =>
        desk.platform.store.insert('sys_script', {
            name: `broken ${table}`,
            collection: table,
            when: 'before',
            action_insert: '1',
            active: '1',
            order: '1',
            sys_scope: desk.platform.store.find('sys_script', { collection: LOG }, 1)[0]?.sys_scope ?? null,
            script,
        })
    const person = () => ({ userName: `${newOktaId()}@x`, externalId: newOktaId(), name: { familyName: VALUE } })

    for (const [table, rows] of [
        [BODIES, 1],
        [LOG, 0],
    ] as const) {
        it(`${table} refuses: the answer is the same, and the application log says so without values`, () => {
            breakBy(table, 'current.setAbortAction(true)')
            const before = desk.rows(LOG).length
            const answer = desk.scim('POST', '/Users', person())
            assert.equal(answer.status, 201, answer.text)
            assert.equal(desk.rows(LOG).length - before, rows)
            const failed = desk.logged().filter((line) => line.includes('could not be logged'))
            assert.match(failed[failed.length - 1] ?? '', /^SCIM [0-9a-f]{8} could not be logged: the platform refused/)
            assert.equal(failed.join('\n').includes(VALUE), false)
            assert.equal(desk.scim('GET', '/Users/nobody').status, 404)
        })
    }
})
