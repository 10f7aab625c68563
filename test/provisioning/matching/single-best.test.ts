import assert from 'node:assert/strict'
import { findPage } from '../../../src/server/provisioning/find.ts'
import { lookedUpName, singleBest } from '../../../src/server/provisioning/matching/single-best.ts'
import { userSource } from '../../../src/server/provisioning/sources.ts'
import { parseFilter } from '../../../src/server/scim/filter/parse.ts'
import { memory, person } from '../memory-stores.ts'

const holder = (sysId: string, okta: string, active: string, created: string, name = 'maya') => ({
    sysId,
    fields: { user_name: name, x_scim_okta_user_id: okta, active, sys_created_on: created },
})

describe('one answer to a lookup by userName', () => {
    it('knows a lookup from other filters', () => {
        assert.equal(lookedUpName(parseFilter('userName eq "maya"')), 'maya')
        assert.equal(lookedUpName(parseFilter('USERNAME EQ "maya"')), 'maya')
        for (const filter of ['userName sw "m"', 'title eq "maya"', 'userName eq "m" and active eq true']) {
            assert.equal(lookedUpName(parseFilter(filter)), undefined)
        }
        assert.equal(lookedUpName(undefined), undefined)
    })

    it('prefers linked to unlinked, active to inactive, old to new', () => {
        const linked = holder('d', '00uA', 'false', '2026')
        const active = holder('c', '', 'true', '2025')
        const older = holder('b', '', 'true', '2024')
        const inactive = holder('a', '', 'false', '2020')
        const all = [inactive, active, older, linked, holder('0', '00uB', 'true', '2010', 'mayan')]
        assert.equal(singleBest(all, 'MAYA')?.sysId, 'd')
        assert.equal(
            singleBest(
                all.filter((each) => each !== linked),
                'maya',
            )?.sysId,
            'b',
        )
        assert.equal(singleBest([inactive, active], 'maya')?.sysId, 'c')
        assert.equal(singleBest([], 'maya'), undefined)
    })

    it('is the only result of the lookup, while other filters find both', () => {
        const state = memory()
        person(state, 'x', { user_name: 'maya', sys_created_on: '2020-01-01 00:00:00' })
        person(state, 'y', { user_name: 'Maya', x_scim_okta_user_id: '00uA', sys_created_on: '2021-01-01 00:00:00' })
        const find = (filter: string) => {
            const paging = { by: 'index', startIndex: 1, count: 10 } as const
            const listing = { filter: parseFilter(filter), paging, wanted: () => true }
            return findPage(userSource(state.context), listing, 100).rows.map(({ sysId }) => sysId)
        }
        assert.deepEqual(find('userName eq "MAYA"'), ['y'])
        assert.deepEqual(find('userName sw "maya"'), ['x', 'y'])
    })
})
