// Every table of another scope that the code touches has a privilege per operation, and no privilege is unused.
import assert from 'node:assert/strict'
import { Catalog } from '../../instance/schema/catalog.ts'
import { findPrivilegeFaults } from '../../tools/package-checks/cross-scope-privileges.ts'
import { findTableAccess } from '../../tools/package-checks/table-access.ts'
import { productPackage } from './product-package.ts'
import { moduleXml, packageOfModules, recordXml, samplePackage } from './sample-package.ts'

const PLATFORM_TABLES = new Catalog().tables()
const HEAD = "import { GlideRecord, GlideAggregate } from '@servicenow/glide'\n"

function accessOf(modules: Record<string, string>): Record<string, string[]> {
    const { operations, unclear } = findTableAccess(packageOfModules(modules), PLATFORM_TABLES)
    assert.deepEqual(unclear, [])
    return Object.fromEntries([...operations].map(([table, used]) => [table, [...used].sort()]))
}

function unclearOf(source: string): string {
    return findTableAccess(packageOfModules({ 'src/server/a.ts': HEAD + source }), PLATFORM_TABLES).unclear.join()
}

describe('package: cross-scope privileges', () => {
    it('are exactly what the modules need', () => {
        assert.deepEqual(findPrivilegeFaults(productPackage(), PLATFORM_TABLES), [])
    })

    const source = `${HEAD}export function f() { const r = new GlideRecord('task'); r.query(); r.update() }`
    const privilege = (operation: string, changes: Record<string, string> = {}): string =>
        recordXml('sys_scope_privilege', {
            operation,
            target_name: 'task',
            target_type: 'sys_db_object',
            status: 'allowed',
            source_scope: 'app1',
            ...changes,
        })
    const faults = (...privileges: string[]): string[] => {
        const files = privileges.map((xml, index) => [`update/p${index}.xml`, xml])
        const built = samplePackage({
            ...Object.fromEntries(files),
            'update/m.xml': moduleXml('src/server/a.ts', source),
        })
        return findPrivilegeFaults(built, PLATFORM_TABLES)
    }

    it('finds a missing, an unused, a double and an invalid one', () => {
        assert.deepEqual(faults(privilege('read'), privilege('write')), [])
        assert.deepEqual(faults(privilege('read')), ['privilege missing: write task'])
        assert.match(
            faults(privilege('read'), privilege('write'), privilege('delete')).join(),
            /delete task is not used/,
        )
        assert.match(faults(privilege('read'), privilege('write'), privilege('read')).join(), /shipped twice/)
        assert.match(
            faults(privilege('read'), privilege('write', { status: 'requested' })).join(),
            /requested, not allow/,
        )
        assert.match(faults(privilege('read'), privilege('write', { source_scope: 'x' })).join(), /another application/)
    })
})

describe('package: table access of modules', () => {
    it('sees the operations of a record', () => {
        const source = `export function f() {
            const r = new GlideRecord('sys_user'); r.get('1'); r.insert()
            const t = new GlideRecord('task'); if (r.next()) t.deleteMultiple()
            new GlideAggregate('incident').query()
        }`
        assert.deepEqual(accessOf({ 'src/server/a.ts': HEAD + source }), {
            sys_user: ['create', 'read'],
            task: ['delete'],
            incident: ['read'],
        })
    })

    it('follows names and records through functions of other modules', () => {
        const rows = `${HEAD}export function open(name) { const r = new GlideRecord(name); return r }
            export function run(r) { r.query(); save(r) }
            const save = (r) => { r.update() }`
        const store = `import { open, run } from './rows.ts'
            import { GROUP } from './names.ts'
            const TABLE = 'sys_user'
            const people = () => { return open(TABLE) }
            export function f() { const p = people(); p.insert(); run(p) }
            export function g() { run(open(GROUP)) }`
        const names = "export const GROUP = 'sys_user_group'"
        assert.deepEqual(
            accessOf({ 'src/server/rows.ts': rows, 'src/server/store.ts': store, 'src/server/names.ts': names }),
            { sys_user: ['create', 'read', 'write'], sys_user_group: ['read', 'write'] },
        )
    })

    it('sees joined tables', () => {
        const source =
            "export function f() { const r = new GlideRecord('task'); r.addJoinQuery('sys_user', 'a', 'b'); r.query() }"
        assert.deepEqual(accessOf({ 'src/server/a.ts': HEAD + source }), { sys_user: ['read'], task: ['read'] })
    })

    it('takes a function that is handed on to be called with the tables that are only named', () => {
        const store = `${HEAD}export function stores() { return { byName } }
            function byName(table) { const r = new GlideRecord(table); r.query() }`
        const data = "export const REFERENCES = [{ table: 'cmn_department' }, { table: 'cmn_location' }]"
        assert.deepEqual(accessOf({ 'src/server/a.ts': store, 'src/server/b.ts': data }), {
            cmn_department: ['read'],
            cmn_location: ['read'],
        })
    })

    it('takes no operation from the record of an event', () => {
        const source = "export function f() { const r = new GlideRecord('task'); r.get('1'); gs.eventQueue('e', r) }"
        assert.deepEqual(accessOf({ 'src/server/a.ts': HEAD + source }), { task: ['read'] })
    })

    it('takes it to be called with the tables that its own module names, where there are some', () => {
        const work = `${HEAD}const SHIPPED = ['task', 'incident']
            export function stores() { return { write } }
            function write(table) { const r = new GlideRecord(table); r.update() }`
        const store = `${HEAD}export function others() { return { byName } }
            function byName(table) { const r = new GlideRecord(table); r.query() }`
        const data = "export const REFERENCES = [{ table: 'cmn_department' }]"
        assert.deepEqual(accessOf({ 'src/server/a.ts': work, 'src/server/b.ts': store, 'src/server/c.ts': data }), {
            task: ['write'],
            incident: ['write'],
            cmn_department: ['read'],
        })
    })

    it('says where it cannot follow', () => {
        assert.match(unclearOf('export function f(o) { new GlideRecord(o.table).query() }'), /name cannot be told/)
        assert.match(unclearOf("export function f(o) { o.take(new GlideRecord('task')) }"), /cannot be followed/)
        assert.match(unclearOf('export function f(t) { new GlideRecord(t).query() }'), /a name that no module holds/)
    })
})
