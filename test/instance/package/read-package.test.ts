import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { readPackage } from '../../../instance/package/read-package.ts'
import { id, ITEM_TABLE, tinyFiles, tinyPackage, update } from './tiny-package.ts'

const MODULE = 'x_tiny/tiny/1.0.0/src/server/a.ts'

describe('readPackage', () => {
    it('reads the application record', () => {
        const pkg = readPackage(tinyPackage())
        assert.equal(pkg.scope, 'x_tiny')
        assert.equal(pkg.version, '1.0.0')
        assert.equal(pkg.jsLevel, 'es_latest')
        assert.equal(pkg.packageRoot, 'x_tiny/tiny/1.0.0')
        assert.equal(pkg.runtimeAccessTracking, 'permissive')
    })

    it('reads the packed zip, whose entry names start with a slash', () => {
        const files = tinyFiles({ 'dictionary/x_tiny_item.xml': ITEM_TABLE })
        const zip = join(mkdtempSync(join(tmpdir(), 'tiny-zip-')), 'app.zip')
        writeFileSync(
            zip,
            zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [`/${path}`, strToU8(text)]))),
        )
        assert.deepEqual(readPackage(zip), readPackage(tinyPackage({ 'dictionary/x_tiny_item.xml': ITEM_TABLE })))
    })

    it('keeps texts exactly: CDATA, leading zeros, white space, references', () => {
        const content = 'const a = "<b>" && 1\n\n  // &amp; stays\nconst c = x[y[0]]\n'
        const { records, modules } = readPackage(
            tinyPackage({
                'update/sys_module_1.xml': update(
                    'sys_module',
                    `<sys_id>${id('1')}</sys_id><content><![CDATA[${content}]]></content><path>${MODULE}</path><external_source>true</external_source>`,
                ),
                'update/sys_properties_2.xml': update(
                    'sys_properties',
                    `<sys_id>${id('2')}</sys_id><value> 007 &lt;&#65; </value><suffix><![CDATA[a]]]]><![CDATA[>b]]></suffix><type/>`,
                ),
            }),
        )
        assert.deepEqual(modules, [{ path: MODULE, content, externalSource: true }])
        const property = records.find((record) => record.table === 'sys_properties')
        assert.equal(property?.values.value, ' 007 <A ')
        assert.equal(property?.values.suffix, 'a]]>b')
        assert.equal(property?.values.type, null)
    })

    it('keeps the text beside a display value, and key attributes of references', () => {
        const { records } = readPackage(
            tinyPackage({
                'update/r.xml': update(
                    'sys_user_role_contains',
                    `<sys_id>${id('1')}</sys_id><sys_scope display_value="x_tiny">${id('2')}</sys_scope><role name="admin">${id('3')}</role>`,
                ),
            }),
        )
        const record = records.find((candidate) => candidate.table === 'sys_user_role_contains')
        assert.equal(record?.values.sys_scope, id('2'))
        assert.deepEqual(record?.keys, { role: { name: 'admin' } })
    })

    it('opens the wrapper around choices and reads several records of one file', () => {
        const { records } = readPackage(
            tinyPackage({
                'author_elective_update/sys_choice_x.xml': `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="state">
                    <sys_choice_set action="INSERT_OR_UPDATE"><sys_id>${id('1')}</sys_id></sys_choice_set>
                    <sys_choice action="delete_multiple" query="name=x"/>
                    <sys_choice action="INSERT_OR_UPDATE"><sys_id>${id('2')}</sys_id></sys_choice>
                </sys_choice_v2></record_update>`,
            }),
        )
        const found = records.filter((record) => record.folder === 'author_elective_update')
        assert.deepEqual(
            found.map(({ table, action, query }) => [table, action, query]),
            [
                ['sys_choice_set', 'INSERT_OR_UPDATE', undefined],
                ['sys_choice', 'delete_multiple', 'name=x'],
                ['sys_choice', 'INSERT_OR_UPDATE', undefined],
            ],
        )
    })

    it('reads tables with their columns and indexes, and not choices as columns', () => {
        const withChoice = ITEM_TABLE.replace(
            'max_length="40"/>',
            'max_length="40"><choice><element value="current" label="Current"/></choice></element>',
        )
        const [dictionary] = readPackage(tinyPackage({ 'dictionary/x_tiny_item.xml': withChoice })).dictionaries
        assert.equal(dictionary?.table, 'x_tiny_item')
        assert.deepEqual(
            dictionary?.elements.map((element) => element.name),
            ['code', 'user', 'state'],
        )
        assert.deepEqual(dictionary?.indexes, [
            { name: 'x_tiny_item_user', unique: false, columns: ['user'] },
            { name: 'x_tiny_item_pair', unique: true, columns: ['user', 'state'] },
        ])
    })

    it('says how to get a package where there is none', () => {
        const nowhere = join(tmpdir(), 'no-such-package')
        assert.throws(() => readPackage(nowhere), { message: `no built package at ${nowhere}; run npm run build` })
        const empty = mkdtempSync(join(tmpdir(), 'empty-package-'))
        assert.throws(() => readPackage(empty), { message: `no built package at ${empty}; run npm run build` })
        const noZip = join(empty, 'a.zip')
        writeFileSync(noZip, 'no zip')
        assert.throws(() => readPackage(noZip), { message: `no built package at ${noZip}; run npm run build` })
    })

    it('names a file that does not belong to a package', () => {
        for (const path of ['readme.txt', 'update/readme.txt', 'other/a.xml', 'update/sub/a.xml']) {
            assert.throws(
                () => readPackage(tinyPackage({ [path]: '<record_update/>' })),
                { message: `${path}: not part of an application package` },
                path,
            )
        }
    })

    it('names a file that is broken', () => {
        assert.throws(
            () => readPackage(tinyPackage({ 'update/a.xml': '<record_update><a></record_update>' })),
            /^Error: update\/a\.xml: not well-formed XML/,
        )
        assert.throws(() => readPackage(tinyPackage({ 'update/a.xml': '<html/>' })), /update\/a\.xml: <html> is not/)
        assert.throws(
            () => readPackage(tinyPackage({ 'update/a.xml': update('sys_user', '<name>x</name>') })),
            /update\/a\.xml: a sys_user record has no sys_id/,
        )
    })
})
