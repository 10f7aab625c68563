// What deleting a record does to the records that reference it, by the cascade rule of the referencing column.
import assert from 'node:assert/strict'
import { SCOPE_ID, tinyPackage } from '../package/tiny-package.ts'
import { readPackage } from '../../../instance/package/read-package.ts'
import { Catalog } from '../../../instance/schema/catalog.ts'
import type { Mode } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from './glide-fixture.ts'

const tables = (rule: string): Record<string, string> => ({
    'dictionary/x_tiny_note.xml': `<?xml version="1.0"?><database>
  <element name="x_tiny_note" type="collection" label="Note" access="package_private" read_access="true">
    <element name="item" type="reference" reference="x_tiny_item" reference_cascade_rule="${rule}"/>
    <element name="text" type="string" max_length="40"/>
  </element>
  <element name="x_tiny_remark" type="collection" label="Remark" access="package_private" read_access="true">
    <element name="note" type="reference" reference="x_tiny_note" reference_cascade_rule="delete"/>
  </element></database>`,
})

interface Notes extends Fixture {
    item: string
    note: string
    remark: string
    /** Deletes the item as the application does; `before` is said to its record first. */
    deleteItem(before?: string): unknown
    itemOfNote(): string | null | undefined
    /** Texts of the notes for which the rule of the notes ran, in order. */
    ruled(): (string | null | undefined)[]
}

/** An item, a note of it and a remark to the note; a rule of the notes leaves a trace and refuses the text `keep`. */
function open(rule: string, { mode = 'strict', text = 'plain' }: { mode?: Mode; text?: string } = {}): Notes {
    const fixture = openFixture({ mode, files: tables(rule) })
    const { store } = fixture.platform
    store.insert('sys_script', {
        name: 'Guard of notes',
        collection: 'x_tiny_note',
        when: 'before',
        action_update: '1',
        action_delete: '1',
        sys_scope: SCOPE_ID,
        script: `const i = new GlideRecord('x_tiny_item'); i.code = current.operation(); i.state = current.getValue('text'); i.insert();
            if (current.getValue('text') === 'keep') current.setAbortAction(true)`,
    })
    const item = store.insert('x_tiny_item', { code: 'one' })
    const note = store.insert('x_tiny_note', { item, text })
    const remark = store.insert('x_tiny_remark', { note })
    return {
        ...fixture,
        item,
        note,
        remark,
        deleteItem: (before = '') =>
            fixture.run(
                `const i = new GlideRecord('x_tiny_item'); i.get('sys_id', '${item}'); ${before}; return i.deleteRecord()`,
            ),
        itemOfNote: () => store.read('x_tiny_note', note)?.item,
        ruled: () =>
            store
                .find('x_tiny_item', {})
                .filter((row) => row.sys_id !== item)
                .map((row) => `${row.code} ${row.state}`),
    }
}

const bothModes = (name: string, test: (mode: Mode) => void): void => {
    for (const mode of ['strict', 'nasty'] as const) it(`${name} (${mode})`, () => test(mode))
}

describe('deleting a record that others reference', () => {
    for (const rule of ['', 'clear']) {
        it(`clears the reference under the rule "${rule}", without rules and traces in the strict mode`, () => {
            const notes = open(rule, { text: 'keep' })
            assert.equal(notes.deleteItem(), true)
            assert.equal(notes.itemOfNote(), null)
            assert.equal(notes.platform.store.read('x_tiny_note', notes.note)?.sys_mod_count, '0')
            assert.deepEqual(notes.ruled(), [])
        })
    }

    it('clears the reference as an update with rules in the nasty mode, even for setWorkflow(false)', () => {
        const notes = open('clear', { mode: 'nasty' })
        assert.equal(notes.deleteItem('i.setWorkflow(false)'), true)
        assert.equal(notes.itemOfNote(), null)
        assert.equal(notes.platform.store.read('x_tiny_note', notes.note)?.sys_mod_count, '1')
        assert.deepEqual(notes.ruled(), ['update plain'])
    })

    it('leaves the id of the deleted record where a rule aborts the clearing, in the nasty mode', () => {
        const notes = open('clear', { mode: 'nasty', text: 'keep' })
        assert.equal(notes.deleteItem(), true)
        assert.equal(notes.itemOfNote(), notes.item)
        assert.equal(notes.platform.store.read('x_tiny_item', notes.item), undefined)
    })

    for (const rule of ['delete', 'cascade']) {
        bothModes(`deletes the referencing records and theirs with their rules under "${rule}"`, (mode) => {
            const notes = open(rule, { mode })
            assert.equal(notes.deleteItem('i.setWorkflow(false)'), true)
            assert.equal(notes.platform.store.count('x_tiny_note'), 0)
            assert.equal(notes.platform.store.count('x_tiny_remark'), 0)
            assert.deepEqual(notes.ruled(), ['delete plain'])
        })
    }

    bothModes('keeps a referencing record whose rule aborts, which then dangles', (mode) => {
        const notes = open('delete', { mode, text: 'keep' })
        assert.equal(notes.deleteItem(), true)
        assert.equal(notes.itemOfNote(), notes.item)
        assert.equal(notes.platform.store.count('x_tiny_remark'), 1)
    })

    bothModes('deletes without rules under "delete_no_workflow"', (mode) => {
        const notes = open('delete_no_workflow', { mode, text: 'keep' })
        assert.equal(notes.deleteItem(), true)
        assert.equal(notes.platform.store.count('x_tiny_note'), 0)
        assert.deepEqual(notes.ruled(), [])
    })

    bothModes('leaves the reference as it is under "none"', (mode) => {
        const notes = open('none', { mode })
        assert.equal(notes.deleteItem(), true)
        assert.equal(notes.itemOfNote(), notes.item)
        assert.deepEqual(notes.ruled(), [])
    })

    bothModes('refuses under "restrict" while there is a reference, and says which', (mode) => {
        const notes = open('restrict', { mode })
        notes.logged()
        assert.equal(notes.deleteItem(), false)
        assert.ok(notes.logged().some((line) => line.includes('restricted by x_tiny_note.item')))
        assert.equal(notes.itemOfNote(), notes.item)
        notes.platform.store.remove('x_tiny_note', notes.note)
        assert.equal(notes.deleteItem(), true)
    })

    it('reaches references in columns that only a class below the physical table has', () => {
        const { platform, run, person } = openFixture({ tables: ['sys_user', 'incident'] })
        platform.setTableAccess('sys_user', { delete: true })
        const ada = person({ user_name: 'ada' })
        const incident = platform.store.insert('incident', { caller_id: ada })
        run(`const p = new GlideRecord('sys_user'); p.get('sys_id', '${ada}'); p.deleteRecord()`)
        assert.equal(platform.store.read('incident', incident)?.caller_id, null)
    })

    it('does not know other rules', () => {
        const pkg = readPackage(tinyPackage(tables('explode')))
        assert.throws(() => new Catalog().apply(pkg), /not emulated: the cascade rule explode of column item/)
    })
})
