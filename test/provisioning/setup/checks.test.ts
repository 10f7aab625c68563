import assert from 'node:assert/strict'
import { runChecks, type Check, type SetupContext } from '../../../src/server/provisioning/setup/check.ts'
import { CHECKS } from '../../../src/server/provisioning/setup/checks.ts'
import { confirmedInstance } from '../../../src/server/provisioning/setup/confirmed-instance.ts'
import { inactivePeopleVisible } from '../../../src/server/provisioning/setup/inactive-people.ts'
import { integrationUser } from '../../../src/server/provisioning/setup/integration-user.ts'
import { readableTables } from '../../../src/server/provisioning/setup/readable-tables.ts'
import type { MatchKey } from '../../../src/server/provisioning/matching/match-key.ts'
import { matchKeys } from '../../../src/server/provisioning/setup/match-keys.ts'
import { settings } from '../../../src/server/provisioning/setup/settings.ts'
import { uniqueOktaId } from '../../../src/server/provisioning/setup/unique-okta-id.ts'
import { SHIPPED_KEYS } from '../memory-stores.ts'
import { said, setupFixture } from './setup-fixture.ts'

const run = (check: Check, changes: Partial<SetupContext> = {}): string =>
    said(check.run(setupFixture().context(changes)))

describe('setup check: the run', () => {
    it('passes where everything is right', () => {
        const report = runChecks(CHECKS, setupFixture().context())
        assert.deepEqual([report.passed, report.warned, report.failed], [CHECKS.length, 0, 0])
        assert.ok(report.checks.every(({ detail, action }) => detail !== '' && action === ''))
        assert.equal(new Set(report.checks.map(({ id }) => id)).size, CHECKS.length)
    })

    it('a check that throws fails alone', () => {
        const view = () => {
            throw new Error('no such table')
        }
        const report = runChecks(CHECKS, setupFixture().context({ view }))
        assert.deepEqual([report.passed, report.failed], [CHECKS.length - 1, 1])
        assert.deepEqual(
            report.checks.find(({ result }) => result === 'fail'),
            {
                id: 'tables-readable',
                name: 'Tables can be read',
                result: 'fail',
                detail: 'The check could not be made: no such table',
                action: 'Correct the cause and check again',
            },
        )
    })
})

describe('setup check: unique Okta ids', () => {
    const after = (changes: Partial<SetupContext>) => {
        const fixture = setupFixture()
        inactivePeopleVisible.run(fixture.context())
        return said(uniqueOktaId.run(fixture.context(changes)))
    }

    it('passes when the dictionary and the attempt agree', () => {
        assert.match(after({}), /^pass/)
    })

    it('fails when a second link is accepted, whatever the dictionary says', () => {
        assert.match(after({ admitsLink: () => true }), /^fail: A second Okta identity/)
    })

    it('fails when every link is refused, which proves nothing', () => {
        assert.match(after({ admitsLink: () => false }), /^fail: Not even a first Okta identity/)
    })

    it('tries nothing on an instance that is not confirmed', () => {
        const admitsLink = () => assert.fail('written')
        const instance = { id: 'id-dev', name: 'dev', url: '' }
        assert.match(after({ admitsLink, instance }), /^warn: .* nothing is tried on an instance that is not confirmed/)
    })

    it('fails for a column that is not unique, and names it', () => {
        const isUnique = (table: string) => table !== 'sys_user'
        assert.match(after({ isUnique }), /^fail: Not unique by the dictionary: sys_user\.x_scim_okta_user_id →/)
    })

    it('warns when the dictionary cannot be read, or nothing can be tried', () => {
        assert.match(after({ isUnique: () => undefined }), /^warn: .* cannot be read/)
        assert.match(run(uniqueOktaId), /^warn: There is no identity of the setup check/)
    })
})

describe('setup check: the instance', () => {
    const instances = (confirmed: boolean | undefined, other?: string): Partial<SetupContext> => ({
        instances: {
            ...setupFixture().context().instances,
            find: (id) => (confirmed === undefined ? undefined : { sysId: '1', id, name: 'prod', confirmed }),
            another: () => (other === undefined ? undefined : { sysId: '2', id: other, name: other, confirmed: true }),
        },
    })

    for (const [changes, expected] of [
        [instances(true), /^pass: This instance \(prod\) is confirmed/],
        [instances(undefined), /^pass: .* first write remembers this one as prod/],
        [instances(undefined, 'live'), /^fail: This instance \(prod\) is a copy of live: Okta may only read/],
        [instances(false, 'live'), /^fail: This instance \(prod\) is a copy of live/],
        [instances(false), /^fail: This instance \(prod\) is not confirmed/],
        [{ instance: { id: '1', name: 'dev', url: '' } }, /^fail: This instance \(dev\) was confirmed as prod/],
        [{ instance: { id: '', name: '', url: '' } }, /^warn: Neither instance_id nor instance_name can be read/],
    ] as const) {
        it(String(expected), () => assert.match(run(confirmedInstance, changes), expected))
    }
})

describe('setup check: the caller', () => {
    const caller = setupFixture().context().caller

    for (const [changes, expected] of [
        [{}, /^pass/],
        [{ isAdmin: true }, /^warn: okta\.integration has the role admin/],
        [{ isIntegration: false }, /^warn: .* does not have the role x_scim_okta\.integration/],
        [{ isInteractive: true }, /^warn: .* may sign in to forms and lists/],
        [{ isInteractive: undefined }, /^warn: .* may be able to sign in/],
    ] as const) {
        it(String(expected), () => assert.match(run(integrationUser, { caller: { ...caller, ...changes } }), expected))
    }
})

describe('setup check: tables', () => {
    it('names the columns that are missing', () => {
        const view: SetupContext['view'] = (table, columns) => ({
            missing: table === 'cmn_building' ? columns : [],
            hasRows: true,
        })
        assert.match(run(readableTables, { view }), /^fail: .*: cmn_building\.name →/)
    })

    it('warns about tables without rows and names the privilege', () => {
        const view: SetupContext['view'] = (table) => ({ missing: [], hasRows: !table.startsWith('cmn_b') })
        assert.match(run(readableTables, { view }), /^warn: No rows can be seen in cmn_building → .* for cmn_building$/)
    })

    it('fails when not even the caller is seen', () => {
        const view: SetupContext['view'] = (_table, _columns, only) => ({ missing: [], hasRows: only === undefined })
        assert.match(run(readableTables, { view }), /^fail: In sys_user not even the caller/)
    })
})

describe('setup check: match keys', () => {
    const check = (keys: () => MatchKey[]) => said(matchKeys.run(setupFixture().context({ matching: { keys } })))

    it('names what people are matched by', () => {
        const shipped = 'x_scim_okta_user_id, employee_number, user_name, email'
        assert.equal(
            check(() => [...SHIPPED_KEYS]),
            `pass: People are matched by ${shipped}, in this order`,
        )
    })

    it('warns when there are none', () => {
        assert.match(
            check(() => []),
            /^warn: There are no active match keys/,
        )
    })

    it('fails with the row that is wrong', () => {
        const wrong = () => {
            throw new Error('match key 4f is wrong: sys_user has no column "x"')
        }
        assert.match(check(wrong), /^fail: match key 4f is wrong: .*No user can be created → Correct or delete/)
    })
})

describe('setup check: the settings', () => {
    const withFaults = (count: number) =>
        run(settings, {
            settings: {
                ...setupFixture().context().settings,
                faults: Array.from({ length: count }, (_, index) => ({
                    kind: 'authority' as const,
                    sysId: `row-${index}`,
                    name: `sys_user.f${index}`,
                    text: 'The owner is no active source. Choose one',
                })),
            },
        })

    it('passes with what there is', () => {
        assert.equal(run(settings), 'pass: 3 sources, 0 fields with an owner, 24 mappings')
    })

    it('fails naming the rows', () => {
        assert.match(withFaults(1), /^fail: authority sys_user\.f0 \(row-0\): The owner is no active source/)
        assert.match(withFaults(7), /sys_user\.f4 .*; and 2 more\. Nothing is written/)
        assert.doesNotMatch(withFaults(7), /sys_user\.f5/)
    })
})
