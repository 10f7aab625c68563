import assert from 'node:assert/strict'
import { openFixture } from '../glide/glide-fixture.ts'

describe('roles of a user', () => {
    it('come directly, through groups and their parents, and by containment', () => {
        const { platform, person } = openFixture()
        const { store } = platform
        const role = (name: string): string => store.insert('sys_user_role', { name })
        const [direct, contained, grouped, inherited] = ['direct', 'contained', 'grouped', 'inherited'].map(role)
        role('unrelated')
        store.insert('sys_user_role_contains', { role: direct ?? '', contains: contained ?? '' })
        store.insert('sys_user_role_contains', { role: contained ?? '', contains: direct ?? '' })
        const parent = store.insert('sys_user_group', { name: 'Parent' })
        const child = store.insert('sys_user_group', { name: 'Child', parent })
        store.insert('sys_group_has_role', { group: parent, role: inherited ?? '' })
        store.insert('sys_group_has_role', { group: child, role: grouped ?? '' })
        const ada = person({ user_name: 'ada' })
        store.insert('sys_user_has_role', { user: ada, role: direct ?? '' })
        store.insert('sys_user_grmember', { user: ada, group: child })
        const bob = person({ user_name: 'bob' })
        store.insert('sys_user_grmember', { user: bob, group: parent })

        assert.deepEqual([...platform.session(ada, false).roles].sort(), [
            'contained',
            'direct',
            'grouped',
            'inherited',
        ])
        assert.deepEqual([...platform.session(bob, false).roles], ['inherited'])
        assert.equal(platform.session('nobody', false).roles.size, 0)
        assert.equal(platform.session(ada, true).userName, 'ada')
    })
})
