import assert from 'node:assert/strict'
import type { Row } from '../../../instance/platform.ts'
import { SCOPE_ID } from '../package/tiny-package.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('business rules recorded in sys_script', () => {
    let fixture: Fixture

    beforeEach(() => {
        fixture = openFixture()
    })

    const rule = (row: Row): string =>
        fixture.platform.store.insert('sys_script', {
            name: 'rule',
            collection: 'sys_user',
            when: 'before',
            action_insert: '1',
            action_update: '1',
            ...row,
        })
    const save = (code: string): string =>
        String(
            fixture.run(
                `const p = new GlideRecord('sys_user'); p.initialize(); p.user_name = 'ada'; ${code}; return p.insert()`,
            ),
        )
    const change = (sysId: string, code: string): unknown =>
        fixture.run(`const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); ${code}; return p.update()`)
    const stored = (sysId: string) => fixture.platform.store.read('sys_user', sysId)

    it('change the record before it is saved, in order', () => {
        rule({ order: '200', script: `current.title = current.title + 'b'` })
        rule({ order: '100', script: `current.title = 'a'` })
        assert.equal(stored(save(''))?.title, 'ab')
    })

    it('know the previous version, the operation and what changes', () => {
        const sysId = save(`p.title = 'old'`)
        rule({
            action_insert: '0',
            script: `current.city = [current.operation(), previous.title, current.title.changes(), current.title.changesFrom('old'),
                current.title.changesTo('new'), current.user_name.changes()].join()`,
        })
        change(sysId, `p.title = 'new'`)
        assert.equal(stored(sysId)?.city, 'update,old,true,true,true,false')
    })

    it('compare text in their filter with regard to case, unlike queries', () => {
        rule({ filter_condition: 'title=Boss^EQ', script: `current.city = 'matched'` })
        assert.equal(stored(save(`p.title = 'boss'`))?.city, null)
        assert.equal(stored(save(`p.user_name = 'eve'; p.title = 'Boss'`))?.city, 'matched')
    })

    it('understand changes in their filter, conditions, roles and field values', () => {
        const sysId = save(`p.title = 'a'`)
        rule({ filter_condition: 'titleVALCHANGES^titleCHANGESTOb', script: `current.city = 'to b'` })
        rule({ condition: `current.title == 'c'`, script: `current.state = 'is c'` })
        rule({ role_conditions: 'painter', script: `current.zip = 'never'` })
        rule({ filter_condition: 'title=b', template: 'street=Set^EQ' })
        change(sysId, `p.title = 'b'`)
        assert.deepEqual([stored(sysId)?.city, stored(sysId)?.state, stored(sysId)?.street], ['to b', null, 'Set'])
        change(sysId, `p.title = 'c'`)
        assert.deepEqual([stored(sysId)?.state, stored(sysId)?.zip], ['is c', null])
    })

    it('swallow exceptions: the record is saved, the log tells', () => {
        rule({ name: 'broken', script: `throw new Error('oops')` })
        assert.equal(stored(save(''))?.user_name, 'ada')
        assert.ok(fixture.logged().includes(`Business rule 'broken' failed: oops`))
    })

    it('abort a save from the scope of the table, and later rules run nevertheless', () => {
        rule({ order: '100', script: `current.setAbortAction(true); gs.info('still here')` })
        rule({ order: '200', script: `gs.info('and here ' + current.isActionAborted())` })
        assert.equal(save(''), 'null')
        assert.deepEqual(fixture.logged().slice(-2), ['still here', 'and here true'])
        assert.equal(fixture.platform.store.find('sys_user', { user_name: 'ada' }).length, 0)
    })

    it('cannot abort from another scope than the table', () => {
        rule({ sys_scope: SCOPE_ID, script: `current.setAbortAction(true)` })
        assert.equal(stored(save(''))?.user_name, 'ada')
        assert.ok(
            fixture
                .logged()
                .some((line) => line.includes('setAbortAction on sys_user from scope x_tiny is not honoured')),
        )
    })

    it('abort and tell why without a script', () => {
        rule({ abort_action: '1', filter_condition: 'title=x', add_message: '1', message: 'No <b>x</b>' })
        assert.equal(save(`p.title = 'x'`), 'null')
        assert.deepEqual(fixture.platform.messages(fixture.session), [{ type: 'info', text: 'No <b>x</b>' }])
    })

    it('are skipped under setWorkflow(false) in the own scope only', () => {
        rule({ collection: 'x_tiny_item', script: `current.state = 'ruled'` })
        rule({ script: `current.city = 'ruled'` })
        const item = fixture.run(
            `const i = new GlideRecord('x_tiny_item'); i.setWorkflow(false); i.code = 'a'; return i.insert()`,
        )
        assert.equal(fixture.platform.store.read('x_tiny_item', String(item))?.state, 'current')
        assert.equal(stored(save(`p.setWorkflow(false)`))?.city, 'ruled')
    })

    it('run after the save, with the record stored', () => {
        rule({
            when: 'after',
            script: `const p = new GlideRecord('sys_user'); gs.info('stored ' + p.get('sys_id', current.getUniqueValue()))`,
        })
        save('')
        assert.ok(fixture.logged().includes('stored true'))
    })

    it('run for deletions and queries', () => {
        fixture.platform.setTableAccess('sys_user', { delete: true })
        const sysId = save('')
        rule({
            action_insert: '0',
            action_update: '0',
            action_delete: '1',
            script: `gs.info('bye ' + current.user_name)`,
        })
        fixture.run(`const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); p.deleteRecord()`)
        assert.ok(fixture.logged().includes('bye ada'))
        rule({
            when: 'before',
            action_insert: '0',
            action_update: '0',
            action_query: '1',
            script: `current.addQuery('user_name', 'nobody')`,
        })
        assert.equal(fixture.run(`const p = new GlideRecord('sys_user'); p.query(); return p.getRowCount()`), 0)
    })

    it('run for the real class of a record saved through its base table', () => {
        const sysId = fixture.platform.store.insert('incident', { number: 'INC1' })
        rule({ collection: 'incident', script: `current.description = 'incident rule'` })
        fixture.run(
            `const t = new GlideRecord('task'); t.get('sys_id', '${sysId}'); t.short_description = 'x'; t.update()`,
        )
        assert.equal(fixture.platform.store.read('incident', sysId)?.description, 'incident rule')
    })

    it('run asynchronously after the request, without a previous version', () => {
        rule({
            when: 'async_always',
            filter_condition: 'titleVALCHANGES',
            script: `gs.info('async ' + current.title + previous + current.title.changes())`,
        })
        const sysId = save(`p.title = 'a'`)
        change(sysId, `p.title = 'b'`)
        assert.deepEqual(fixture.logged(), [])
        fixture.platform.deliverEvents()
        assert.deepEqual(fixture.logged(), ['async bnullfalse', 'async bnullfalse'])
    })

    it('of an application on people run asynchronously for what changed at the save, on the record as it is then', () => {
        const own = { when: 'async', sys_scope: SCOPE_ID, action_insert: '0' }
        const said = `gs.info([gs.getCurrentScopeName(), current.title, current.operation()].join())`
        rule({ ...own, filter_condition: 'titleVALCHANGES^EQ', script: said })
        rule({ ...own, filter_condition: 'titleCHANGESFROMa^titleCHANGESTOb^EQ', script: `gs.info('a to b')` })
        rule({ ...own, filter_condition: 'titleCHANGESFROMb^ORtitleCHANGESTOa^EQ', script: `gs.info('never')` })
        rule({ ...own, filter_condition: 'cityVALCHANGES^ORzipVALCHANGES^EQ', script: `gs.info('city or zip')` })
        const sysId = save(`p.title = 'a'`)
        change(sysId, `p.title = 'b'`)
        fixture.platform.store.update('sys_user', sysId, { title: 'later', zip: '1' })
        assert.deepEqual(fixture.logged(), [])
        fixture.platform.deliverEvents()
        assert.deepEqual(fixture.logged().sort(), ['a to b', 'x_tiny,later,'])
        change(sysId, `p.city = 'Oslo'`)
        fixture.platform.deliverEvents()
        assert.deepEqual(fixture.logged(), ['city or zip'])
    })

    it('do not run asynchronously for a record that is gone by then, and not at all on deletions', () => {
        rule({ when: 'async', script: `gs.info('late')` })
        fixture.platform.store.remove('sys_user', save(''))
        fixture.platform.deliverEvents()
        assert.deepEqual(fixture.logged(), [])
        rule({ collection: 'incident', when: 'async', action_delete: '1', script: '' })
        const incident = fixture.platform.store.insert('incident', {})
        const remove = `const i = new GlideRecord('incident'); i.get('sys_id', '${incident}'); i.deleteRecord()`
        assert.throws(() => fixture.run(remove, { scope: 'global' }), /not emulated: asynchronous rules on a deletion/)
    })

    it('stop when they call themselves without end', () => {
        rule({ when: 'after', script: `current.title = current.title + 'x'; current.update()` })
        save(`p.title = 'x'`)
        assert.ok(fixture.logged().some((line) => line.includes('saves nest deeper')))
    })
})
