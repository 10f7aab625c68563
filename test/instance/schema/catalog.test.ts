import assert from 'node:assert/strict'
import { readPackage } from '../../../instance/package/read-package.ts'
import { Catalog } from '../../../instance/schema/catalog.ts'
import { id, ITEM_TABLE, tinyPackage, update } from '../package/tiny-package.ts'

function withPackage(files: Record<string, string>): Catalog {
    const catalog = new Catalog()
    catalog.apply(readPackage(tinyPackage(files)))
    return catalog
}

const ROW_COLUMN = update(
    'sys_dictionary',
    `<sys_id>${id('5')}</sys_id><name>sys_user</name><element>x_tiny_id</element><internal_type>string</internal_type><max_length>100</max_length><unique>true</unique><column_label>Tiny ID</column_label>`,
)

describe('Catalog: base tables', () => {
    const catalog = new Catalog()

    it('knows the lengths that the platform cuts at', () => {
        // Documented: lengths of customer_contact, which inherits sys_user.
        const lengths = { user_name: 40, first_name: 50, last_name: 50, name: 151, title: 60, country: 3, street: 255 }
        for (const [name, length] of Object.entries(lengths)) {
            assert.equal(catalog.table('sys_user')?.columns.get(name)?.maxLength, length, name)
        }
    })

    it('lets other scopes do on base tables what is commonly reported, and no more', () => {
        const flags = (table: string): string => {
            const access = catalog.table(table)?.access
            return [access?.read && 'r', access?.create && 'c', access?.update && 'u', access?.delete && 'd']
                .filter((flag) => flag)
                .join('')
        }
        assert.equal(flags('sys_user'), 'rcu')
        assert.equal(flags('sys_user_group'), 'rcu')
        assert.equal(flags('sys_user_grmember'), 'rcud')
        assert.equal(flags('task'), 'rcu')
        assert.equal(flags('cmn_department'), 'rcu')
        assert.equal(flags('sys_user_has_role'), 'r')
        assert.equal(flags('sys_script'), 'r')
        assert.equal(flags('sysevent'), 'r')
        assert.equal(catalog.table('sys_user')?.access.configuration, true)
    })

    it('stores a hierarchy in the table at its top', () => {
        assert.equal(catalog.root('incident'), 'task')
        assert.equal(catalog.root('sys_app'), 'sys_scope')
        assert.deepEqual(catalog.subclasses('task'), [
            'task',
            'incident',
            'change_request',
            'change_task',
            'problem',
            'problem_task',
            'sc_request',
            'sc_req_item',
            'sc_task',
            'sysapproval_group',
        ])
        assert.equal(catalog.table('incident')?.columns.get('assigned_to')?.reference, 'sys_user')
        assert.equal(catalog.table('task')?.columns.has('caller_id'), false)
        assert.equal(catalog.storedColumns('task').has('caller_id'), true)
        assert.equal(catalog.table('incident')?.display, 'number')
    })

    it('gives every column a length and every reference a table', () => {
        for (const name of catalog.tables()) {
            for (const column of catalog.table(name)?.columns.values() ?? []) {
                assert.ok(column.maxLength > 0, `${name}.${column.name}`)
                assert.ok(column.type !== 'reference' || column.reference, `${name}.${column.name} refers to nothing`)
            }
        }
        assert.equal(catalog.table('no_such_table'), undefined)
    })
})

describe('Catalog: what a package adds', () => {
    it('an own table with its columns, display, access and keys', () => {
        const catalog = withPackage({ 'dictionary/x_tiny_item.xml': ITEM_TABLE })
        const table = catalog.table('x_tiny_item')
        assert.equal(table?.scope, 'x_tiny')
        assert.equal(table?.display, 'code')
        assert.equal(table?.access.access, 'package_private')
        assert.equal(table?.access.webService, true)
        assert.equal(table?.access.create, false)
        assert.equal(table?.columns.get('state')?.defaultValue, 'current')
        assert.ok(table?.columns.has('sys_created_on'))
        assert.deepEqual(
            catalog.indexes('x_tiny_item').map(({ columns, unique }) => [columns.join(), unique]),
            [
                ['user', false],
                ['user,state', true],
                ['code', true],
            ],
        )
    })

    it('takes access flags from the table record', () => {
        const catalog = withPackage({
            'dictionary/x_tiny_item.xml': ITEM_TABLE,
            'update/o.xml': update(
                'sys_db_object',
                `<sys_id>${id('6')}</sys_id><name>x_tiny_item</name><access>public</access><read_access>true</read_access><create_access>true</create_access><ws_access>false</ws_access>`,
            ),
        })
        assert.deepEqual(catalog.table('x_tiny_item')?.access, {
            access: 'public',
            read: true,
            create: true,
            update: false,
            delete: false,
            webService: false,
            configuration: false,
        })
    })

    it('a column on a base table, unique and with its own length, by a plain dictionary record', () => {
        const column = withPackage({ 'update/d.xml': ROW_COLUMN }).table('sys_user')?.columns.get('x_tiny_id')
        assert.equal(column?.maxLength, 100)
        assert.equal(column?.unique, true)
        assert.equal(column?.label, 'Tiny ID')
    })

    it('columns, but no table flags, from the dictionary file of a base table', () => {
        // Observed: augmenting a table writes all access flags as false for it; whether an instance applies them is unknown.
        const catalog = withPackage({
            'dictionary/sys_user.xml': ITEM_TABLE.replaceAll('"x_tiny_item"', '"sys_user"')
                .replaceAll('"code"', '"x_tiny_code"')
                .replaceAll('name="state"', 'name="x_tiny_state"')
                .replaceAll('name="user"', 'name="x_tiny_user"'),
        })
        assert.equal(catalog.table('sys_user')?.access.create, true)
        assert.equal(catalog.table('sys_user')?.display, 'name')
        assert.equal(catalog.table('sys_user')?.columns.get('user_name')?.maxLength, 40)
        assert.equal(catalog.table('sys_user')?.columns.get('x_tiny_code')?.maxLength, 10)
    })

    it('an index by a record of its own', () => {
        const catalog = withPackage({
            'update/i.xml': update(
                'sys_index',
                `<sys_id>${id('7')}</sys_id><logical_table_name>sys_user</logical_table_name><index_col_name>title, city</index_col_name><unique_index>false</unique_index>`,
            ),
        })
        assert.ok(catalog.indexes('sys_user').some((index) => index.columns.join() === 'title,city'))
    })

    it('refuses a column of a table that does not exist', () => {
        assert.throws(
            () => withPackage({ 'update/d.xml': ROW_COLUMN.replace('sys_user<', 'sys_nothing<') }),
            /update\/d\.xml: table sys_nothing is neither in the package nor on the platform/,
        )
    })

    it('switches access for tests', () => {
        const catalog = new Catalog()
        catalog.setAccess('sys_user', { delete: true })
        assert.equal(catalog.table('sys_user')?.access.delete, true)
        assert.equal(catalog.table('sys_user')?.access.create, true)
    })
})
