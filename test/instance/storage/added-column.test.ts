/** Columns that an administrator adds to the dictionary while the instance runs. */
import assert from 'node:assert/strict'
import { boolean, integer, reference, string } from '../../../instance/schema/table-spec.ts'
import { openFixture } from '../glide/glide-fixture.ts'

describe('a column that is added to a running instance', () => {
    it('is empty in the records that are there, and has its default in those that follow', () => {
        const { platform, person } = openFixture()
        const old = person({ user_name: 'old' })
        platform.addColumn('sys_user', boolean('u_remote', 'Remote', '1'))
        assert.equal(platform.store.read('sys_user', old)!.u_remote, null)
        assert.equal(platform.store.read('sys_user', person({ user_name: 'new' }))!.u_remote, '1')
    })

    it('can be written, compared by its type, and is cut at its length', () => {
        const { platform, person, run } = openFixture()
        const sysId = person({ user_name: 'maya' })
        platform.addColumn('sys_user', string('u_badge', 5, 'Badge'))
        platform.addColumn('sys_user', integer('u_desks', 'Desks'))
        const changed = `const u = new GlideRecord('sys_user'); u.get('sys_id', '${sysId}')
            u.setValue('u_badge', 'B123456'); u.setValue('u_desks', 10); u.update(); return u.getValue('u_badge')`
        run(changed)
        const stored = platform.store.read('sys_user', sysId)!
        assert.deepEqual([stored.u_badge, stored.u_desks], ['B1234', '10'])
        const more = `const u = new GlideRecord('sys_user'); u.addQuery('u_desks', '>', 9); u.query(); return u.getRowCount()`
        assert.equal(run(more), 1)
    })

    it('of true or false is no match for false while it is empty, which a query has to name', () => {
        const { platform, person, run } = openFixture()
        person({ user_name: 'maya' })
        platform.addColumn('sys_user', boolean('u_remote', 'Remote'))
        const count = (conditions: string) =>
            run(`const u = new GlideRecord('sys_user'); u.addQuery('user_name', '=', 'maya')
                ${conditions}; u.query(); return u.getRowCount()`)
        assert.equal(count(`u.addQuery('u_remote', '=', 'false')`), 0)
        assert.equal(count(`u.addNullQuery('u_remote').addOrCondition('u_remote', '=', 'false')`), 1)
    })

    it('is known to code of every scope', () => {
        const { platform, run } = openFixture()
        platform.addColumn('sys_user', reference('u_mentor', 'sys_user', 'Mentor'))
        const known = `const u = new GlideRecord('sys_user'); return [u.isValidField('u_mentor'), u.isValidField('u_x')].join()`
        assert.equal(run(known), 'true,false')
    })

    it('is refused where there is one already, on an unknown table, and without its target', () => {
        const { platform } = openFixture()
        assert.throws(() => platform.addColumn('sys_user', string('email', 5, 'x')), /has a column email already/)
        assert.throws(() => platform.addColumn('u_nothing', string('u_x', 5, 'x')), /no table u_nothing/)
        const dangling = reference('u_y', 'u_nothing', 'Y')
        assert.throws(() => platform.addColumn('sys_user', dangling), /u_nothing, which is no table/)
    })
})
