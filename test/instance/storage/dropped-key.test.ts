import assert from 'node:assert/strict'
import { openFixture } from '../glide/glide-fixture.ts'

const TWIN = { user_name: 'twin', first_name: 'Twin', last_name: 'One', email: 'twin@larkmoor.example' }

describe('an instance without the unique key of a column', () => {
    it('takes rows that differ in nothing but their sys_id, or in letter case, from scripts too', () => {
        const { platform, run } = openFixture()
        const { store } = platform
        store.insert('sys_user', TWIN)
        assert.throws(() => store.insert('sys_user', TWIN), /Unique Key violation/)
        platform.dropUniqueKey('sys_user', 'user_name')
        store.insert('sys_user', TWIN)
        assert.match(
            String(
                run(`const u = new GlideRecord('sys_user'); u.initialize(); u.user_name = 'TWIN'; return u.insert()`),
            ),
            /^[0-9a-f]{32}$/,
        )
        const names = store.find('sys_user', { user_name: 'twin' }).map((row) => row.user_name)
        assert.deepEqual(names.sort(), ['TWIN', 'twin', 'twin'])
        assert.equal(
            run(
                `const u = new GlideRecord('sys_user'); u.addQuery('user_name', '=', 'Twin'); u.query(); return u.getRowCount()`,
            ),
            3,
        )
    })

    it('keeps its other keys', () => {
        const { platform } = openFixture()
        const { store } = platform
        platform.dropUniqueKey('sys_user', 'user_name')
        store.insert('x_tiny_item', { code: 'a' })
        assert.throws(() => store.insert('x_tiny_item', { code: 'A' }), /Unique Key violation/)
    })

    it('must have had the key', () => {
        const { platform } = openFixture()
        assert.throws(() => platform.dropUniqueKey('sys_user', 'email'), /sys_user\.email has no unique key/)
        assert.throws(() => platform.dropUniqueKey('x_tiny_item', 'user'), /no unique key/)
    })
})
