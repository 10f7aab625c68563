/** Writes small application packages for tests of whatever reads or installs them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const SCOPE_ID = 'b0c1f6d2a94e4f7c8d35e2714fa0963b'

const application = (version: string): string => `<?xml version="1.0"?>
<record_update table="sys_app"><sys_app action="INSERT_OR_UPDATE">
<sys_id>${SCOPE_ID}</sys_id><name>Tiny</name><scope>x_tiny</scope><version>${version}</version><js_level>es_latest</js_level>
<package_json>x_tiny/tiny/${version}/package.json</package_json><runtime_access_tracking>permissive</runtime_access_tracking>
</sys_app></record_update>`

/** A folder with the application record and the given files (texts by path); answers its path. */
export function tinyPackage(files: Readonly<Record<string, string>> = {}, version = '1.0.0'): string {
    const root = mkdtempSync(join(tmpdir(), 'tiny-package-'))
    for (const [path, content] of Object.entries(tinyFiles(files, version))) {
        const file = join(root, path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
    }
    return root
}

export const tinyFiles = (files: Readonly<Record<string, string>>, version = '1.0.0'): Record<string, string> => ({
    'package_inventory.csv': '#build=x_tiny\n',
    [`scope/sys_app_${SCOPE_ID}.xml`]: application(version),
    ...files,
})

/** One record in the form of an update file. */
export const update = (table: string, fields: string, action = 'INSERT_OR_UPDATE'): string =>
    `<?xml version="1.0"?>\n<record_update table="${table}"><${table} action="${action}">${fields}</${table}></record_update>`

/** A sys_id made of one repeated digit. */
export const id = (digit: string): string => digit.repeat(32)

/** The dictionary file of an application table with a unique text, a reference and an index. */
export const ITEM_TABLE = `<?xml version="1.0"?>
<database>
  <element name="x_tiny_item" type="collection" label="Item" display="code" access="package_private" ws_access="true" read_access="true" create_access="false" update_access="false" delete_access="false">
    <element name="code" type="string" unique="true" label="Code" max_length="10" mandatory="true" display="true"/>
    <element name="user" type="reference" unique="false" label="User" max_length="32" reference="sys_user"/>
    <element name="state" type="choice" default_value="current" unique="false" label="State" max_length="40"/>
    <index name="x_tiny_item_user" unique="false"><element name="user"/></index>
    <index name="x_tiny_item_pair" unique="true"><element name="user"/><element name="state"/></index>
  </element>
</database>`
