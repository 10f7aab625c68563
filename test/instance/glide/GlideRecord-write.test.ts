import assert from 'node:assert/strict'
import { openFixture, type Fixture } from './glide-fixture.ts'

describe('GlideRecord: writing', () => {
    let fixture: Fixture

    beforeEach(() => {
        fixture = openFixture()
    })

    const insert = (code: string): string =>
        String(fixture.run(`const p = new GlideRecord('sys_user'); p.initialize(); ${code}; return p.insert()`))
    const stored = (sysId: string) => fixture.platform.store.read('sys_user', sysId)
    const statements = (body: string): string => {
        const count = fixture.platform.beginRequest()
        fixture.run(body)
        return `${count().reads}/${count().writes}`
    }

    it('inserts with defaults, system fields and computed name, as the acting user', () => {
        fixture.platform.setClock(() => new Date('2024-05-06T07:08:09.999Z'))
        const row = stored(insert(`p.setValue('user_name', 'ada'); p.first_name = 'Ada'; p.last_name = 'Byron'`))
        assert.equal(row?.active, '1')
        assert.equal(row?.locked_out, '0')
        assert.equal(row?.name, 'Ada Byron')
        assert.equal(row?.sys_created_on, '2024-05-06 07:08:09')
        assert.equal(row?.sys_created_by, 'integration')
        assert.equal(row?.sys_mod_count, '0')
        assert.match(row?.sys_id ?? '', /^[0-9a-f]{32}$/)
    })

    it('overwrites the computed name', () => {
        const sysId = insert(`p.user_name = 'ada'; p.last_name = 'Byron'; p.name = 'Somebody Else'`)
        assert.equal(stored(sysId)?.name, 'Byron')
    })

    it('ignores null with a log line, and clears with an empty text', () => {
        const sysId = insert(`p.user_name = 'ada'; p.title = 'Countess'`)
        fixture.logged()
        fixture.run(
            `const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); p.setValue('title', null); p.update()`,
        )
        assert.equal(stored(sysId)?.title, 'Countess')
        assert.ok(fixture.logged().some((line) => line.includes('title with null changes nothing')))
        fixture.run(
            `const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); p.setValue('title', ''); p.update()`,
        )
        assert.equal(stored(sysId)?.title, null)
    })

    it('empties a field that is given the reserved word NULL, but stores it in a reference', () => {
        const row = stored(
            insert(`p.user_name = 'ada'; p.first_name = 'Null'; p.last_name = 'NULL'; p.manager = 'NULL'`),
        )
        assert.equal(row?.last_name, null)
        assert.equal(row?.first_name, 'Null')
        assert.equal(row?.manager, 'NULL')
    })

    it('cuts what is too long without a word', () => {
        fixture.logged()
        const row = stored(insert(`p.user_name = 'u'.repeat(60); p.country = 'United States'`))
        assert.equal(row?.user_name, 'u'.repeat(40))
        assert.equal(row?.country, 'Uni')
        assert.deepEqual(fixture.logged(), [])
    })

    it('does not leave half a character behind when it cuts', () => {
        const row = stored(insert(`p.user_name = 'u'.repeat(39) + '\\u{1F600}'`))
        assert.equal(row?.user_name, 'u'.repeat(39))
    })

    it('ignores an unknown field, with a log line; silently in the nasty mode', () => {
        insert(`p.user_name = 'ada'; p.setValue('no_such', 'x'); p.no_such_either = 'y'`)
        const lines = fixture.logged()
        assert.ok(
            lines.some((line) => line.includes('no_such ')) && lines.some((line) => line.includes('no_such_either')),
        )
        const nasty = openFixture({ mode: 'nasty' })
        nasty.logged()
        nasty.run(`const p = new GlideRecord('sys_user'); p.setValue('no_such', 'x')`)
        assert.deepEqual(nasty.logged(), [])
    })

    it('coerces junk silently: booleans to false, numbers to zero, ISO dates to nothing', () => {
        const row = stored(
            insert(
                `p.user_name = 'ada'; p.active = 'yes'; p.notification = 'many'; p.last_login_time = '2024-05-06T07:08:09Z'`,
            ),
        )
        assert.equal(row?.active, '0')
        assert.equal(row?.notification, '0')
        assert.equal(row?.last_login_time, null)
    })

    it('stores a reference without looking whether its target exists', () => {
        assert.equal(stored(insert(`p.user_name = 'ada'; p.manager = 'f'.repeat(32)`))?.manager, 'f'.repeat(32))
    })

    it('stores a password as a hash', () => {
        const row = stored(insert(`p.user_name = 'ada'; p.user_password = 'open sesame'`))
        assert.match(row?.user_password ?? '', /^scrypt\$/)
    })

    it('answers null for a broken unique key, on insert and on update, in the words of the log', () => {
        insert(`p.user_name = 'ada'`)
        const bob = insert(`p.user_name = 'bob'`)
        fixture.logged()
        assert.equal(insert(`p.user_name = 'ADA'`), 'null')
        const text = /Unique Key violation detected by database \(Duplicate entry 'ada' for key 'user_name'\)/i
        assert.match(fixture.logged().join('\n'), text)
        const answer = fixture.run(`
            const p = new GlideRecord('sys_user'); p.get('sys_id', '${bob}'); p.user_name = 'ada'
            return [p.update(), p.getLastErrorMessage()].join(' ')`)
        assert.match(String(answer), text)
        assert.equal(stored(bob)?.user_name, 'bob')
    })

    it('inserts when update finds no row', () => {
        const answer = fixture.run(`
            const p = new GlideRecord('sys_user'); p.get('sys_id', 'nobody'); p.user_name = 'ghost'
            return p.update()`)
        assert.equal(stored(String(answer))?.user_name, 'ghost')
    })

    it('writes nothing for an update without a change, and does not count it', () => {
        const sysId = insert(`p.user_name = 'ada'`)
        const update = `const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); p.user_name = 'ada'; p.update()`
        assert.equal(statements(update), '1/0')
        assert.equal(stored(sysId)?.sys_mod_count, '0')
        assert.equal(fixture.run(`${update}; return p.update()`), sysId)
    })

    it('writes a change in one statement and counts it', () => {
        const sysId = insert(`p.user_name = 'ada'`)
        const update = `const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); p.title = 'C'; p.city = 'L'; p.update()`
        assert.equal(statements(update), '1/1')
        assert.equal(stored(sysId)?.sys_mod_count, '1')
        assert.equal(stored(sysId)?.sys_updated_by, 'integration')
    })

    it('fixes the sys_id of a new record with setNewGuidValue', () => {
        const sysId = 'a'.repeat(32)
        assert.equal(insert(`p.setNewGuidValue('${sysId}'); p.user_name = 'ada'`), sysId)
        assert.equal(insert(`p.setNewGuidValue('${sysId}'); p.user_name = 'bob'`), 'null')
    })

    it('knows new records, valid ones, and the end of the list', () => {
        insert(`p.user_name = 'ada'`)
        const answer = fixture.run(`
            const p = new GlideRecord('sys_user'); p.newRecord()
            const states = [p.isNewRecord(), p.isValidRecord(), p.getValue('active'), p.getUniqueValue().length]
            p.get('user_name', 'ada'); states.push(p.isNewRecord(), p.isValidRecord())
            states.push(p.next(), p.isValidRecord())
            return states.join()`)
        assert.equal(answer, 'true,false,1,32,false,true,false,false')
    })

    it('deletes, and clears what referenced the record', () => {
        const boss = insert(`p.user_name = 'boss'`)
        const clerk = insert(`p.user_name = 'clerk'; p.manager = '${boss}'`)
        fixture.platform.setTableAccess('sys_user', { delete: true })
        assert.equal(
            fixture.run(`const p = new GlideRecord('sys_user'); p.get('sys_id', '${boss}'); return p.deleteRecord()`),
            true,
        )
        assert.equal(stored(boss), undefined)
        assert.equal(stored(clerk)?.manager, null)
        assert.equal(fixture.run(`return new GlideRecord('sys_user').deleteRecord()`), false)
    })

    it('deleteMultiple and updateMultiple go over every row, whatever the limit', () => {
        for (const code of ['a', 'b', 'c']) fixture.platform.store.insert('x_tiny_item', { code })
        fixture.run(
            `const i = new GlideRecord('x_tiny_item'); i.setLimit(1); i.query(); i.setValue('state', 'old'); i.updateMultiple()`,
        )
        const states = fixture.platform.store.find('x_tiny_item', {}).map((row) => row.state)
        assert.deepEqual(states, ['old', 'old', 'old'])
        fixture.run(
            `const i = new GlideRecord('x_tiny_item'); i.addQuery('code', '!=', 'c'); i.setLimit(1); i.deleteMultiple()`,
        )
        assert.equal(fixture.platform.store.count('x_tiny_item'), 1)
    })

    it('evaluates the access controls only when asked', () => {
        assert.equal(fixture.run(`return new GlideRecord('sys_user').canRead()`), false)
        const admin = { ...fixture.session, roles: new Set(['admin']) }
        assert.equal(fixture.run(`return new GlideRecord('sys_user').canRead()`, { session: admin }), true)
    })
})
