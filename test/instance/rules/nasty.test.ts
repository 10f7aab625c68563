import assert from 'node:assert/strict'
import { ABORT_MARKER, CUT_OFF_EVERY } from '../../../instance/rules/nasty.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('the nasty mode', () => {
    let fixture: Fixture

    beforeEach(() => {
        fixture = openFixture({ mode: 'nasty' })
    })

    it('has a customer whose rules throw, abort and rewrite', () => {
        const insert = (code: string): unknown =>
            fixture.run(`const p = new GlideRecord('sys_user'); p.user_name = 'ada'; ${code}; return p.insert()`)
        assert.equal(insert(`p.title = '${ABORT_MARKER}'`), null)
        const sysId = String(insert(`p.email = 'Ada@Example.COM'`))
        assert.equal(fixture.platform.store.read('sys_user', sysId)?.email, 'ada@example.com')
        assert.ok(fixture.logged().some((line) => line.includes('customer rule failed')))
    })

    it('cuts off every seventh request that wrote, after its work is committed', () => {
        const outcomes: string[] = []
        for (let i = 1; i <= CUT_OFF_EVERY * 2; i++) {
            fixture.platform.beginRequest()
            fixture.run(`new GlideRecord('x_tiny_item').query()`)
            try {
                fixture.run(`const i = new GlideRecord('x_tiny_item'); i.code = '${i}'; i.insert()`)
                outcomes.push('done')
            } catch (error) {
                assert.equal((error as { transactionCancelled?: boolean }).transactionCancelled, true)
                outcomes.push('cut')
            }
        }
        const row = [...Array<string>(CUT_OFF_EVERY - 1).fill('done'), 'cut']
        assert.deepEqual(outcomes, [...row, ...row])
        assert.equal(fixture.platform.store.count('x_tiny_item'), CUT_OFF_EVERY * 2)
    })

    it('does none of this in the strict mode', () => {
        const strict = openFixture()
        for (let i = 1; i <= CUT_OFF_EVERY; i++) {
            strict.run(
                `const p = new GlideRecord('sys_user'); p.user_name = 'u${i}'; p.title = '${ABORT_MARKER}'; p.email = 'A@B'; p.insert()`,
            )
        }
        assert.equal(strict.platform.store.find('sys_user', { title: ABORT_MARKER }).length, CUT_OFF_EVERY)
        assert.equal(strict.platform.store.find('sys_user', { user_name: 'u1' })[0]?.email, 'A@B')
    })
})
