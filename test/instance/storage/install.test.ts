import assert from 'node:assert/strict'
import { readPackage } from '../../../instance/package/read-package.ts'
import { Catalog } from '../../../instance/schema/catalog.ts'
import { openDatabase } from '../../../instance/storage/database.ts'
import { installPackage } from '../../../instance/storage/install.ts'
import type { Installation } from '../../../instance/storage/install.ts'
import { RowStore } from '../../../instance/storage/row-store.ts'
import { id, SCOPE_ID, tinyPackage, update } from '../package/tiny-package.ts'

type Files = Record<string, string>

function instance(): { store: RowStore; install: (files: Files, version?: string) => Installation } {
    const catalog = new Catalog()
    const db = openDatabase({ file: ':memory:', mode: 'strict', catalog })
    const store = new RowStore(db)
    return {
        store,
        install: (files, version) => {
            const pkg = readPackage(tinyPackage(files, version))
            catalog.apply(pkg)
            db.refreshLayout()
            return installPackage(pkg, store, catalog)
        },
    }
}

const property = (value: string): string =>
    update(
        'sys_properties',
        `<sys_id>${id('1')}</sys_id><name>x_tiny.limit</name><value>${value}</value><is_private>true</is_private>`,
    )

describe('installPackage', () => {
    it('stores records by sys_id, booleans in stored form', () => {
        const { store, install } = instance()
        const { first } = install({ 'update/p.xml': property('5') })
        assert.equal(first, true)
        const row = store.read('sys_properties', id('1'))
        assert.equal(row?.value, '5')
        assert.equal(row?.is_private, '1')
        assert.equal(store.read('sys_app', SCOPE_ID)?.scope, 'x_tiny')
        assert.equal(store.read('sys_scope', SCOPE_ID)?.sys_class_name, 'sys_app')
    })

    it('changes records on upgrade, but none that somebody changed or deleted here', () => {
        // Reported: customer-modified records are skipped on upgrade.
        const { store, install } = instance()
        const other = property('a').replace(id('1'), id('2')).replace('x_tiny.limit', 'x_tiny.other')
        const third = property('a').replace(id('1'), id('3')).replace('x_tiny.limit', 'x_tiny.third')
        install({ 'update/p.xml': property('5'), 'update/q.xml': other, 'update/r.xml': third })
        store.update('sys_properties', id('2'), { value: 'ours' })
        store.remove('sys_properties', id('3'))
        const upgrade = install(
            { 'update/p.xml': property('6'), 'update/q.xml': other, 'update/r.xml': third },
            '1.1.0',
        )
        assert.equal(upgrade.first, false)
        assert.equal(store.read('sys_properties', id('1'))?.value, '6')
        assert.equal(store.read('sys_properties', id('2'))?.value, 'ours')
        assert.equal(store.read('sys_properties', id('3')), undefined)
        assert.deepEqual(upgrade.customized, [`sys_properties/${id('2')}`, `sys_properties/${id('3')}`])
        assert.equal(store.read('sys_app', SCOPE_ID)?.version, '1.1.0')
    })

    it('leaves unchanged records untouched when installed again', () => {
        const { store, install } = instance()
        install({ 'update/p.xml': property('5') })
        install({ 'update/p.xml': property('5') })
        assert.equal(store.read('sys_properties', id('1'))?.sys_mod_count, '0')
    })

    it('stores unload rows at the first install, apply_once rows once, demo rows never', () => {
        // Observed: the SDK puts rows of "first install", "once" and "demo" into these folders.
        const row = (digit: string): string =>
            update('sys_properties', `<sys_id>${id(digit)}</sys_id><name>x_tiny.${digit}</name>`)
        const { store, install } = instance()
        install({ 'unload/a.xml': row('a'), 'unload.demo/b.xml': row('b') })
        assert.ok(store.read('sys_properties', id('a')))
        assert.equal(store.read('sys_properties', id('b')), undefined)
        install({ 'unload/c.xml': row('c'), 'apply_once/d.xml': row('d') })
        assert.equal(store.read('sys_properties', id('c')), undefined)
        assert.ok(store.read('sys_properties', id('d')))
        store.remove('sys_properties', id('d'))
        install({ 'apply_once/d.xml': row('d') })
        assert.equal(store.read('sys_properties', id('d')), undefined)
    })

    it('deletes records, and choices by query', () => {
        const { store, install } = instance()
        const choice = (digit: string, value: string): string =>
            `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id(digit)}</sys_id><name>x</name><element>state</element><value>${value}</value></sys_choice>`
        install({
            'update/p.xml': property('5'),
            'update/c.xml': `<record_update>${choice('c', 'old')}${choice('d', 'kept')}</record_update>`,
        })
        install({
            'author_elective_update/p.xml': update('sys_properties', `<sys_id>${id('1')}</sys_id>`, 'DELETE'),
            'author_elective_update/c.xml': `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE"><sys_choice action="delete_multiple" query="name=x^value=old^NQname=x^value=new"/>${choice('e', 'new')}</sys_choice_v2></record_update>`,
        })
        assert.equal(store.read('sys_properties', id('1')), undefined)
        assert.deepEqual(
            store
                .find('sys_choice', { name: 'x' })
                .map((row) => row.value)
                .sort(),
            ['kept', 'new'],
        )
    })

    it('finds the target of a reference by its key when the sys_id is unknown here', () => {
        const { store, install } = instance()
        store.insert('sys_user_role', { sys_id: id('a'), name: 'admin' })
        install({
            'update/r.xml': update(
                'sys_user_role_contains',
                `<sys_id>${id('1')}</sys_id><role name="admin">${id('7')}</role><contains name="nobody">${id('8')}</contains>`,
            ),
        })
        assert.equal(store.read('sys_user_role_contains', id('1'))?.role, id('a'))
        assert.equal(store.read('sys_user_role_contains', id('1'))?.contains, id('8'))
    })

    it('tells which tables and columns it left out', () => {
        const { install } = instance()
        const result = install({
            'update/a.xml': update('sys_ui_policy', `<sys_id>${id('1')}</sys_id>`),
            'update/b.xml': update(
                'sys_properties',
                `<sys_id>${id('2')}</sys_id><name>x_tiny.p</name><colour>red</colour>`,
            ),
        })
        assert.deepEqual(result.skippedTables, ['sys_ui_policy'])
        assert.deepEqual(result.skippedColumns, ['sys_properties.colour'])
    })

    it('keeps reports, which are never drawn, with every column the SDK writes', () => {
        const { store, install } = instance()
        const result = install({
            'update/a.xml': update(
                'sys_report',
                `<sys_id>${id('1')}</sys_id><sys_scope display_value="x_tiny">${SCOPE_ID}</sys_scope><sys_update_name>r</sys_update_name>
                <aggregate>COUNT</aggregate><field>code</field><roles>x_tiny.admin</roles><table>x_tiny_item</table><title>Items</title>
                <type>bar</type><user>GLOBAL</user>`,
            ),
        })
        assert.deepEqual([result.skippedTables, result.skippedColumns], [[], []])
        assert.equal(store.read('sys_report', id('1'))?.title, 'Items')
    })

    it('keeps lists, related lists and forms, which are never drawn, with every column the SDK writes', () => {
        const { store, install } = instance()
        const scope = `<sys_scope display_value="x_tiny">${SCOPE_ID}</sys_scope>`
        const view = '<view name="NULL" display_value="Default view">Default view</view>'
        const list = `<list_id name="x_tiny_item" view="Default view" sys_domain="global" element="NULL" relationship="NULL" parent="NULL">${id('1')}</list_id>`
        const section = `<sys_ui_section caption="Item" name="x_tiny_item" sys_domain="global" view="Default view">${id('6')}</sys_ui_section>`
        const record = (table: string, fields: string): string =>
            `<${table} action="INSERT_OR_UPDATE">${fields}</${table}>`
        const file = (records: string): string => `<?xml version="1.0"?><record_update>${records}</record_update>`
        const result = install({
            'update/a.xml': file(
                `<sys_ui_list table="x_tiny_item">
                ${record('sys_ui_list_element', `<sys_id>${id('2')}</sys_id>${list}<element>code</element><position>0</position>`)}
                ${record('sys_ui_list', `<sys_id>${id('1')}</sys_id>${scope}<name>x_tiny_item</name>${view}`)}</sys_ui_list>`,
            ),
            'update/b.xml': update(
                'sys_ui_related_list',
                `<sys_id>${id('3')}</sys_id>${scope}<sys_update_name>r</sys_update_name><name>x_tiny_item</name><view>Default view</view>`,
            ),
            'update/c.xml': update(
                'sys_ui_related_list_entry',
                `<sys_id>${id('4')}</sys_id>${scope}<sys_update_name>e</sys_update_name><list_id>${id('3')}</list_id><position>0</position><related_list>x_tiny_note.item</related_list>`,
            ),
            'update/d.xml': file(
                `<sys_ui_form_sections table="x_tiny_item">
                ${record('sys_ui_form_section', `<position>0</position><sys_id>${id('5')}</sys_id><sys_ui_form name="x_tiny_item">${id('7')}</sys_ui_form>${section}`)}
                ${record('sys_ui_form', `<name>x_tiny_item</name><roles/><sys_id>${id('7')}</sys_id>${scope}<sys_user/>${view}<view_name/>`)}</sys_ui_form_sections>`,
            ),
            'update/e.xml': file(
                `<sys_ui_section table="x_tiny_item">
                ${record('sys_ui_element', `<element>code</element><position>0</position><sys_id>${id('8')}</sys_id><sys_ui_formatter/>${section}<sys_user/><type/>`)}
                ${record('sys_ui_section', `<caption>Item</caption><header>false</header><name>x_tiny_item</name><roles/><sys_domain>global</sys_domain><sys_id>${id('6')}</sys_id>${scope}<sys_user/><title>false</title><view_name/>${view}`)}</sys_ui_section>`,
            ),
        })
        assert.deepEqual([result.skippedTables, result.skippedColumns], [[], []])
        assert.equal(store.read('sys_ui_list', id('1'))?.view, 'Default view')
        assert.equal(store.read('sys_ui_list_element', id('2'))?.list_id, id('1'))
        assert.equal(store.read('sys_ui_related_list_entry', id('4'))?.related_list, 'x_tiny_note.item')
        assert.equal(store.read('sys_ui_form_section', id('5'))?.sys_ui_section, id('6'))
        assert.equal(store.read('sys_ui_element', id('8'))?.element, 'code')
    })

    it('names the file of a record that does not fit, and stores nothing of the package', () => {
        const { store, install } = instance()
        assert.throws(
            () =>
                install({
                    'update/p.xml': property('5'),
                    'update/z.xml': update(
                        'sys_properties',
                        `<sys_id>${id('2')}</sys_id><name>${'x'.repeat(101)}</name>`,
                    ),
                }),
            { message: 'update/z.xml: sys_properties.name holds 100 characters, not 101' },
        )
        assert.equal(store.count('sys_properties'), 0)
        assert.equal(install({ 'update/p.xml': property('5') }).first, true)
    })

    it('refuses modules that the engine would refuse, with all findings', () => {
        const { store, install } = instance()
        const module = (digit: string, content: string): string =>
            update(
                'sys_module',
                `<sys_id>${id(digit)}</sys_id><path>x_tiny/tiny/1.0.0/src/server/${digit}.ts</path><content><![CDATA[${content}]]></content>`,
            )
        assert.throws(
            () =>
                install({
                    'update/a.xml': module('1', 'export class E extends Error {}'),
                    'update/b.xml': module('2', `import { x } from './x'\nx()`),
                }),
            /does not install: .*1\.ts:1: class extends Error .*; .*2\.ts:1: relative import without \.ts: \.\/x/,
        )
        assert.equal(store.count('sys_module'), 0)
    })
})
