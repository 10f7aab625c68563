import assert from 'node:assert/strict'
import { openFixture, type Fixture } from './glide-fixture.ts'

describe('journal fields', () => {
    let fixture: Fixture
    let task: string

    beforeEach(() => {
        fixture = openFixture()
        task = fixture.platform.store.insert('incident', { number: 'INC1' })
    })

    const entries = () =>
        fixture.platform.store
            .find('sys_journal_field', { element_id: task })
            .map(({ name, element, value, sys_created_by }) => [name, element, value, sys_created_by].join(' '))
    const write = (code: string, table = 'incident'): unknown =>
        fixture.run(`const t = new GlideRecord('${table}'); t.get('sys_id', '${task}'); ${code}`)

    it('keep each assigned text as an entry of their own, and are empty again', () => {
        const read = write(`t.work_notes = 'one'; t.comments = 'two'; t.update(); return String(t.work_notes)`)
        assert.equal(read, '')
        assert.deepEqual(entries().sort(), ['incident comments two integration', 'incident work_notes one integration'])
        write(`t.work_notes = 'three'; t.update(); t.update()`)
        assert.equal(entries().length, 3)
        assert.equal(fixture.platform.store.read('incident', task)?.work_notes, null)
    })

    it('count as a change of the record, and belong to its class when it is written as a task', () => {
        assert.equal(write(`t.work_notes = 'one'; return t.update()`, 'task'), task)
        assert.equal(fixture.platform.store.read('incident', task)?.sys_mod_count, '1')
        assert.deepEqual(entries(), ['incident work_notes one integration'])
    })

    it('take entries at an insert', () => {
        task = String(fixture.run(`const t = new GlideRecord('task'); t.work_notes = 'first'; return t.insert()`))
        assert.deepEqual(entries(), ['task work_notes first integration'])
    })

    it('write nothing when a rule aborts the save', () => {
        fixture.platform.addRule({
            name: 'no',
            table: 'incident',
            when: 'before',
            operations: ['update'],
            script: 'current.setAbortAction(true)',
        })
        assert.equal(write(`t.work_notes = 'one'; return t.update()`), null)
        assert.deepEqual(entries(), [])
    })

    it('ignore setValue, which is documented not to work on them', () => {
        write(`t.setValue('work_notes', 'lost'); t.update()`)
        assert.deepEqual(entries(), [])
        assert.match(fixture.logged().join(), /setValue on the journal field incident.work_notes is not supported/)
    })
})
