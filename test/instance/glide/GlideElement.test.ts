import assert from 'node:assert/strict'
import { openFixture, type Fixture } from './glide-fixture.ts'

describe('GlideElement', () => {
    let fixture: Fixture
    let ada: string

    before(() => {
        fixture = openFixture()
        ada = fixture.person({ user_name: 'ada', first_name: 'Ada', last_name: 'Byron', active: '0' })
        fixture.person({ user_name: 'bob', last_name: 'Ross', manager: ada, title: 'Painter' })
    })

    const ask = (code: string): unknown =>
        fixture.run(`const p = new GlideRecord('sys_user'); p.addQuery('user_name', 'IN', 'ada,bob'); p.orderBy('user_name')
            p.query(); p.next(); ${code}`)

    it('is a live pointer into the cursor', () => {
        assert.equal(ask(`const kept = p.user_name; p.next(); return String(kept)`), 'bob')
        assert.equal(ask(`const kept = p.getValue('user_name'); p.next(); return kept`), 'ada')
    })

    it('is always truthy, and reads true or false where getValue reads 1 or 0', () => {
        assert.equal(ask(`return Boolean(p.active) + ' ' + p.active + ' ' + p.getValue('active')`), 'true false 0')
        assert.equal(ask(`p.next(); return p.active + ' ' + p.getValue('active')`), 'true 1')
    })

    it('reads null through getValue for an empty, unknown or dot-walked field', () => {
        assert.equal(ask(`return p.getValue('title') === null && p.getValue('no_such') === null`), true)
        assert.equal(ask(`p.next(); return p.getValue('manager.user_name')`), null)
        assert.equal(ask(`p.next(); return p.getElement('manager.user_name').toString()`), 'ada')
        assert.equal(ask(`return p.getElement('no_such')`), null)
    })

    it('walks references, loading each once per row', () => {
        const count = fixture.platform.beginRequest()
        assert.equal(ask(`p.next(); return p.manager.user_name + ' ' + p.manager.last_name`), 'ada Byron')
        assert.equal(count().reads, 2)
    })

    it('gives empty elements beyond an empty reference, and undefined for an unknown field', () => {
        assert.equal(ask(`return '[' + p.manager.manager.user_name + ']'`), '[]')
        assert.equal(ask(`return p.manager.no_such`), undefined)
        assert.throws(() => ask(`return p.no_such.deeper`), { name: 'TypeError' })
    })

    it('shows the display value of a reference and gives its record', () => {
        assert.equal(ask(`p.next(); return p.manager.getDisplayValue()`), 'Ada Byron')
        assert.equal(ask(`p.next(); return p.getDisplayValue('manager.user_name') + p.getDisplayValue()`), 'adaRoss')
        assert.equal(ask(`p.next(); return p.manager.getRefRecord().getUniqueValue()`), ada)
    })

    it('shows the label of a choice', () => {
        fixture.platform.store.insert('sys_choice', {
            name: 'task',
            element: 'state',
            value: '3',
            label: 'Closed Complete',
        })
        fixture.platform.store.insert('incident', { number: 'INC1', state: '3' })
        assert.equal(
            fixture.run(
                `const t = new GlideRecord('incident'); t.get('number', 'INC1'); return t.state.getDisplayValue()`,
            ),
            'Closed Complete',
        )
    })

    it('is nil when empty, and tells its column', () => {
        assert.equal(ask(`return p.title.nil() + ' ' + p.user_name.nil()`), 'true false')
        assert.equal(ask(`return p.user_name.getED().getLength() + ' ' + p.manager.getReferenceTable()`), '40 sys_user')
    })

    it('describes its column as documented, and not by members that are only declared', () => {
        assert.deepEqual(
            ask(
                `const of = (e) => { const d = e.getED(); return [d.getName(), d.getLabel(), d.getInternalType(), d.getLength(),
                    d.isMandatory(), d.isAutoOrSysID(), d.isEncrypted(), d.isEdgeEncrypted(), d.hasAttachmentsEncrypted(),
                    d.getEncryptionType(), d.getAttachmentEncryptionType()].join() };
                 return [p.manager, p.active, p.sys_updated_on].map(of).join('; ')`,
            ),
            'manager,Manager,reference,32,false,false,false,false,false,,; active,Active,boolean,40,false,false,false,false,false,,; sys_updated_on,Updated,glide_date_time,40,false,true,false,false,false,,',
        )
        const code = `const i = new GlideRecord('x_tiny_item'); return i.getElement('code').getED()`
        assert.equal(fixture.run(`${code}.isMandatory()`), true)
        for (const member of ['getReference', 'getPlural', 'isVirtual', 'isChoiceTable']) {
            const missing = new RegExp(`not emulated: GlideElementDescriptor.${member}`)
            assert.throws(() => ask(`return p.manager.getED().${member}()`), missing)
        }
    })

    it('does not change outside of rules', () => {
        assert.equal(ask(`p.title = 'X'; return p.title.changes()`), false)
    })

    it('says what it does not emulate', () => {
        assert.throws(() => ask(`p.title.getChoices()`), /not emulated: GlideElement.getChoices/)
        assert.throws(() => ask(`p.manager.title = 'X'`), /not emulated: assignment to manager.title/)
    })
})
