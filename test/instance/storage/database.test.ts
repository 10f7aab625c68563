import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Mode } from '../../../instance/platform.ts'
import { readPackage } from '../../../instance/package/read-package.ts'
import { Catalog } from '../../../instance/schema/catalog.ts'
import { openDatabase } from '../../../instance/storage/database.ts'
import type { InstanceDatabase } from '../../../instance/storage/database.ts'
import { fold } from '../../../instance/storage/fold.ts'
import { RowStore } from '../../../instance/storage/row-store.ts'
import { ITEM_TABLE, tinyPackage } from '../package/tiny-package.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'instance-db-'))

function open(file: string, mode: Mode = 'strict', catalog = new Catalog()): InstanceDatabase {
    return openDatabase({ file, mode, catalog })
}

describe('fold', () => {
    // Documented: addQuery compares text without case; reported: trailing spaces do not count.
    it('ignores case and trailing spaces, in any script', () => {
        assert.equal(fold('ANNE.Müller  ', 'strict'), 'anne.müller')
        assert.equal(fold('ÉLODIE', 'strict'), 'élodie')
        assert.equal(fold('ΣΊΣΥΦΟΣ', 'strict'), 'σίσυφοσ')
        assert.equal(fold(' a', 'strict'), ' a')
    })

    it('maps one character to one', () => {
        assert.equal(fold('İ', 'strict'), 'i')
        assert.equal(fold('ß', 'strict'), 'ß')
    })

    it('takes composed and decomposed text as equal', () => {
        assert.equal(fold('u\u0308', 'strict'), fold('Ü', 'strict'))
    })

    it('ignores accents in nasty mode only', () => {
        assert.equal(fold('Élodie', 'nasty'), 'elodie')
        assert.notEqual(fold('Élodie', 'strict'), fold('elodie', 'strict'))
    })
})

describe('openDatabase', () => {
    it('keeps rows in a file over a restart', () => {
        const file = join(folder(), 'a.db')
        const first = open(file)
        const id = new RowStore(first).insert('sys_user', { user_name: 'anne' })
        first.close()
        const second = open(file)
        assert.equal(new RowStore(second).read('sys_user', id)?.user_name, 'anne')
        second.close()
    })

    it('finds by folded columns through their indexes', () => {
        const db = open(':memory:')
        const plan = (sql: string): string =>
            (db.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])[0]?.detail ?? ''
        assert.match(
            plan(`SELECT * FROM sys_user WHERE fold("user_name") = fold('x')`),
            /USING INDEX ux_sys_user_user_name/,
        )
        assert.match(plan(`SELECT * FROM sys_user WHERE "manager" = 'x'`), /USING INDEX ix_sys_user_manager/)
        assert.match(plan(`SELECT * FROM sys_user_grmember WHERE "user" = 'x'`), /USING INDEX/)
        assert.match(plan(`SELECT * FROM sys_user_grmember WHERE "group" = 'x'`), /USING INDEX/)
        assert.match(plan(`SELECT * FROM sys_user_has_role WHERE "user" = 'x'`), /USING INDEX/)
        assert.match(
            plan(`SELECT * FROM sys_user ORDER BY "sys_created_on", "sys_id"`),
            /USING INDEX ix_sys_user_sys_created_on/,
        )
        db.close()
    })

    it('adds tables, columns and indexes that a newer package brings', () => {
        const file = join(folder(), 'a.db')
        const before = open(file)
        new RowStore(before).insert('sys_user', { user_name: 'anne' })
        before.close()
        const catalog = new Catalog()
        catalog.apply(readPackage(tinyPackage({ 'dictionary/x_tiny_item.xml': ITEM_TABLE })))
        const after = open(file, 'strict', catalog)
        const store = new RowStore(after)
        store.insert('x_tiny_item', { code: 'A' })
        assert.throws(() => store.insert('x_tiny_item', { code: 'a' }), /Unique Key violation/)
        assert.equal(store.count('sys_user'), 1)
        after.close()

        const wider = new Catalog()
        const more = ITEM_TABLE.replace(
            '<index name="x_tiny_item_user"',
            '<element name="note" type="string" max_length="20"/><index name="x_tiny_item_user"',
        )
        wider.apply(readPackage(tinyPackage({ 'dictionary/x_tiny_item.xml': more })))
        const again = open(file, 'strict', wider)
        new RowStore(again).insert('x_tiny_item', { code: 'B', note: 'new column' })
        assert.equal(new RowStore(again).find('x_tiny_item', { note: 'NEW column' }).length, 1)
        again.close()
    })

    it('rebuilds the keys of text when the mode changes', () => {
        const file = join(folder(), 'a.db')
        const strict = open(file)
        new RowStore(strict).insert('sys_user', { user_name: 'élodie' })
        strict.close()
        const nasty = open(file, 'nasty')
        assert.equal(new RowStore(nasty).find('sys_user', { user_name: 'Elodie' }).length, 1)
        assert.throws(() => new RowStore(nasty).insert('sys_user', { user_name: 'elodie' }), /Unique Key violation/)
        nasty.close()
    })

    it('refuses a mode whose keys the rows break, and leaves the file usable', () => {
        const file = join(folder(), 'a.db')
        const strict = open(file)
        new RowStore(strict).insert('sys_user_group', { name: 'Twins' })
        new RowStore(strict).insert('sys_user_group', { name: 'twins' })
        strict.close()
        assert.throws(() => open(file, 'nasty'), {
            message: `cannot open database ${file}: rows of sys_user_group break the unique key (name)`,
        })
        const again = open(file)
        assert.equal(new RowStore(again).count('sys_user_group'), 2)
        again.close()
    })

    it('tells in one line why it cannot open', () => {
        const place = folder()
        const text = join(place, 'text.db')
        writeFileSync(
            text,
            'this is a letter, and a rather long one, so that nobody takes it for an empty database file',
        )
        assert.throws(() => open(text), { message: `cannot open database ${text}: it is not a database` })
        assert.throws(() => open(place), { message: `cannot open database ${place}: it is a directory` })
        const nowhere = join(place, 'none', 'a.db')
        assert.throws(() => open(nowhere), {
            message: `cannot open database ${nowhere}: there is no folder ${join(place, 'none')}`,
        })
        const foreign = join(place, 'foreign.db')
        const other = new Database(foreign)
        other.exec('CREATE TABLE letters (text TEXT)')
        other.close()
        assert.throws(() => open(foreign), {
            message: `cannot open database ${foreign}: it belongs to another program`,
        })
    })

    it('tells that a damaged file is corrupt', () => {
        const file = join(folder(), 'a.db')
        const db = open(file)
        const store = new RowStore(db)
        store.transaction(() => {
            for (let n = 0; n < 500; n += 1) {
                store.insert('sys_user', { user_name: `user${n}` })
            }
        })
        db.close()
        const bytes = readFileSync(file)
        writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)))
        assert.throws(() => open(file), { message: `cannot open database ${file}: it is corrupt` })
        bytes.fill(0x55, 4096, bytes.length - 4096)
        writeFileSync(file, bytes)
        assert.throws(() => open(file), { message: `cannot open database ${file}: it is corrupt` })
    })
})
