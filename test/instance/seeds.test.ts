// The seeded records: complete, unique, in order, the same at every start.
import assert from 'node:assert/strict'
import path from 'node:path'
import { seedDemo } from '../../instance/seeds/demo.ts'
import { EMPLOYEE_COUNT } from '../../instance/seeds/demo-people.ts'
import { COMPANY_DOMAIN, companyAddress, employeeId, seedMinimal } from '../../instance/seeds/minimal.ts'
import { openPlatform } from '../../instance/open-platform.ts'
import type { Mode, Platform, Row, Session, Store } from '../../instance/platform.ts'
import { passwordMatches } from '../../instance/access/password.ts'
import { Catalog } from '../../instance/schema/catalog.ts'
import { openDatabase } from '../../instance/storage/database.ts'
import { RowStore } from '../../instance/storage/row-store.ts'

function seeded(seed: (platform: Platform) => void, mode: Mode = 'strict'): Store {
    const store = new RowStore(openDatabase({ file: ':memory:', mode, catalog: new Catalog() }))
    // Seeds touch nothing of a platform but its store.
    seed({ store } as unknown as Platform)
    return store
}

const CONTENT_TABLES = [
    'sys_user',
    'sys_user_group',
    'sys_user_grmember',
    'task',
    'sysapproval_approver',
    'sys_user_role',
]

function referenceFaults(store: Store, table: string): string[] {
    // sys_scope holds the word global for the platform's own records.
    const columns = [...(store.table(table)?.columns.values() ?? [])].filter(
        ({ name, reference }) =>
            name !== 'sys_scope' && reference !== undefined && store.table(reference) !== undefined,
    )
    return store
        .find(table, {})
        .flatMap((row) =>
            columns
                .filter(({ name, reference }) => row[name] && reference && !store.read(reference, row[name] ?? ''))
                .map(({ name }) => `${table}.${name} of ${row.sys_id ?? ''} points nowhere`),
        )
}

function fold(text: string | null | undefined): string {
    return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function duplicates(rows: readonly Row[], column: string): string[] {
    const values = rows.map((row) => fold(row[column]))
    return values.filter((value, index) => values.indexOf(value) !== index)
}

describe('seed minimal', () => {
    let store: Store

    before(() => {
        store = seeded(seedMinimal)
    })

    it('has the administrator as the first user, with password and role', () => {
        const [first] = store.find('sys_user', {}, 1)
        assert.equal(first?.user_name, 'admin')
        assert.ok(passwordMatches('admin', first.user_password))
        const [held] = store.find('sys_user_has_role', { user: first.sys_id ?? null })
        assert.equal(store.read('sys_user_role', held?.role ?? '')?.name, 'admin')
    })

    it('has the promised records', () => {
        const counts = [
            'core_company',
            'cmn_department',
            'cmn_location',
            'cmn_cost_center',
            'sys_user_group',
            'sys_user',
        ]
        assert.deepEqual(
            counts.map((table) => store.count(table)),
            [1, 3, 2, 2, 3, 6],
        )
        assert.equal(store.find('sys_user', { active: 'false' }).length, 1)
    })

    it('gives one group the role admin', () => {
        const role = store.find('sys_user_role', { name: 'admin' })[0]?.sys_id ?? null
        assert.equal(store.find('sys_group_has_role', { role }).length, 1)
    })

    it('protects base tables for every operation, each ACL with a role', () => {
        for (const name of [
            'sys_user',
            'sys_user_group',
            'sys_user_grmember',
            'task',
            'incident',
            'sysapproval_approver',
        ]) {
            const acls = store.find('sys_security_acl', { name, type: 'record' })
            assert.deepEqual(acls.map(({ operation }) => operation).sort(), ['create', 'delete', 'read', 'write'])
            for (const { sys_id } of acls) {
                const roles = store.find('sys_security_acl_role', { sys_security_acl: sys_id ?? null })
                assert.ok(roles.length > 0)
                for (const { sys_user_role } of roles) assert.ok(store.read('sys_user_role', sys_user_role ?? ''))
            }
        }
    })

    it('refuses to be seeded twice', () => {
        assert.throws(() => seedMinimal({ store } as unknown as Platform))
        assert.equal(store.count('sys_user'), 6)
    })
})

describe('seed demo', () => {
    let store: Store
    let people: Row[]

    before(() => {
        store = seeded(seedDemo)
        people = store.find('sys_user', {}).filter(({ user_name }) => user_name !== 'admin')
    })

    it('has 200 employees and one of them twice', () => {
        assert.equal(people.length, EMPLOYEE_COUNT + 1)
        assert.deepEqual(duplicates(people, 'user_name'), [])
        const [address, ...others] = duplicates(people, 'email')
        assert.deepEqual(others, [])
        const pair = people.filter(({ email }) => email === address)
        assert.equal(pair.length, 2)
        assert.equal(pair[0]?.name, pair[1]?.name)
        const numbers = people.filter(({ employee_number }) => employee_number)
        assert.deepEqual(duplicates(numbers, 'employee_number'), [])
    })

    it('keeps to the platform: user names of at most 40 characters, addresses of the example domain', () => {
        for (const { user_name, email, first_name, last_name } of people) {
            assert.ok((user_name ?? '').length <= 40, user_name ?? '')
            assert.match(email ?? '', new RegExp(`^[a-z0-9.-]+@${COMPANY_DOMAIN.replace('.', '\\.')}$`))
            assert.ok(first_name && last_name)
        }
        assert.ok(people.some(({ name }) => /\p{Script=Han}/u.test(name ?? '')))
        assert.ok(people.some(({ name }) => /\p{Script=Cyrillic}/u.test(name ?? '')))
        assert.ok(people.some(({ name }) => /ł/iu.test(name ?? '')))
    })

    it('has a tree of managers: one top, no circles, everybody below it', () => {
        const managers = new Map(people.map(({ sys_id, manager }) => [sys_id, manager]))
        assert.equal([...managers.values()].filter((manager) => !manager).length, 1)
        for (const { sys_id } of people) {
            let current: string | null | undefined = sys_id
            let steps = 0
            while (current && steps <= 5) {
                assert.ok(managers.has(current))
                current = managers.get(current)
                steps += 1
            }
            assert.ok(steps <= 5, 'a chain of managers does not end')
        }
    })

    it('points only at records that exist', () => {
        for (const table of [...CONTENT_TABLES, 'cmn_department', 'sys_user_has_role', 'sys_group_has_role']) {
            assert.deepEqual(referenceFaults(store, table), [])
        }
    })

    it('has 220 open items of nine classes, each assigned to an active member of its group, and 30 approvals', () => {
        const tasks = store.find('task', { active: 'true' })
        assert.equal(tasks.length, 220)
        assert.equal(new Set(tasks.map(({ sys_class_name }) => sys_class_name)).size, 9)
        assert.equal(store.count('incident'), 100)
        for (const { assigned_to, assignment_group } of tasks) {
            assert.equal(store.read('sys_user', assigned_to ?? '')?.active, '1')
            const row = { user: assigned_to ?? null, group: assignment_group ?? null }
            assert.equal(store.find('sys_user_grmember', row).length, 1)
        }
        const approvals = store.find('sysapproval_approver', { state: 'requested' })
        assert.equal(approvals.length, 30)
        for (const { sysapproval, approver } of approvals) {
            assert.equal(store.read('change_request', sysapproval ?? '')?.approval, 'requested')
            assert.equal(store.read('sys_user', approver ?? '')?.active, '1')
        }
    })

    it('holds the messes: people who left, one locked out, a rule made for people', () => {
        const inactive = people.filter(({ active }) => active === '0')
        assert.ok(inactive.length >= 4 && inactive.length <= 20, String(inactive.length))
        assert.ok(inactive.every(({ locked_out }) => locked_out === '1'))
        assert.equal(people.filter(({ active, locked_out }) => active === '1' && locked_out === '1').length, 1)
        const [rule] = store.find('sys_script', { collection: 'sys_user' })
        assert.equal(rule?.when, 'before')
        assert.match(rule.script ?? '', /isInteractive/)
    })

    it('puts nobody into a group twice', () => {
        const members = store.find('sys_user_grmember', {}).map(({ user, group }) => `${user ?? ''}.${group ?? ''}`)
        assert.equal(new Set(members).size, members.length)
    })

    it('was created in ascending order', () => {
        for (const table of CONTENT_TABLES) {
            const times = store.find(table, {}).map(({ sys_created_on }) => sys_created_on)
            assert.equal(new Set(times).size, times.length, table)
        }
        const [first] = store.find('sys_user', {}, 1)
        assert.equal(first?.user_name, 'admin')
    })

    it('is the same at every start, and fits the nasty mode too', () => {
        const again = seeded(seedDemo, 'nasty')
        for (const table of CONTENT_TABLES) {
            const content = (of: Store) => of.find(table, {}).map((row) => ({ ...row, user_password: null }))
            assert.deepEqual(content(again), content(store), table)
        }
    })
})

for (const mode of ['strict', 'nasty'] as const) {
    describe(`seeds on an instance in ${mode} mode`, () => {
        let platform: Platform

        before(() => {
            const packagePath = path.join(__dirname, '..', '..', 'dist', 'app')
            platform = openPlatform({ packagePath, db: ':memory:', mode })
            seedDemo(platform)
        })
        after(() => platform?.close())

        const sessionOf = (login: string): Session => {
            const [user] = platform.store.find('sys_user', { user_name: login }, 1)
            assert.ok(user?.sys_id, login)
            return platform.session(user.sys_id, false)
        }

        it('give nobody an Okta id', () => {
            const people = platform.store.find('sys_user', {})
            assert.ok(people.length > EMPLOYEE_COUNT)
            assert.ok(people.every((person) => person.x_scim_okta_user_id === null))
        })

        it('let the administrator do everything and an employee nothing', () => {
            const admin = sessionOf('admin')
            const employee = sessionOf(companyAddress('daniel.whitlock'))
            for (const operation of ['create', 'read', 'write', 'delete'] as const) {
                assert.ok(platform.allows(admin, operation, 'sys_user'))
                assert.ok(!platform.allows(employee, operation, 'sys_user'))
            }
        })

        it('let the service desk read people and not change them', () => {
            const desk = sessionOf(companyAddress('grace.adeyemi'))
            assert.ok(desk.roles.has('itil'))
            assert.ok(platform.allows(desk, 'read', 'sys_user'))
            assert.ok(platform.allows(desk, 'write', 'incident'))
            assert.ok(!platform.allows(desk, 'write', 'sys_user'))
            assert.ok(!platform.allows(desk, 'delete', 'incident'))
        })

        it('mark a record changed without a form, and only for department and title', () => {
            const admin = sessionOf('admin')
            const change = (field: string, value: string): string | null | undefined => {
                const record = platform.glideRecord(admin, 'global', 'sys_user')
                assert.ok(record.get('sys_id', employeeId('grace.adeyemi')))
                record.setValue(field, value)
                record.update()
                return platform.store.read('sys_user', employeeId('grace.adeyemi'))?.source
            }
            assert.equal(change('phone', '+31 10 555 0001'), null)
            assert.equal(change('title', 'Staff Software Engineer'), 'changed by a human form')
        })
    })
}
