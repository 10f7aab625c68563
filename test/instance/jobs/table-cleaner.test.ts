import assert from 'node:assert/strict'
import type { Row } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'
import { id, update } from '../package/tiny-package.ts'

const DAY = '86400'

describe('the table cleaner', () => {
    let fixture: Fixture

    beforeEach(() => {
        fixture = openFixture({
            files: {
                'update/sys_auto_flush_1.xml': update(
                    'sys_auto_flush',
                    `<sys_id>${id('1')}</sys_id><tablename>x_tiny_item</tablename><matchfield>sys_updated_on</matchfield><age>${DAY}</age><active>false</active><cascade_delete>false</cascade_delete>`,
                ),
            },
        })
        fixture.platform.setClock(() => new Date('2026-03-10T00:00:00Z'))
    })

    const rule = (row: Row = {}): string =>
        fixture.platform.store.insert('sys_auto_flush', { tablename: 'incident', age: DAY, ...row })
    const incident = (createdOn: string, row: Row = {}): string =>
        fixture.platform.store.insert('incident', { sys_created_on: createdOn, ...row })
    const left = (): unknown[] => fixture.platform.store.find('incident', {}).map((row) => row.sys_id)

    it('has the rules that a package ships, and leaves alone those that are inactive', () => {
        assert.equal(fixture.platform.store.find('sys_auto_flush', { tablename: 'x_tiny_item' })[0]?.age, DAY)
        assert.deepEqual(fixture.platform.runTableCleaner(), [])
    })

    it('deletes what is older than the age, to the second, by the creation unless the rule says otherwise', () => {
        rule()
        incident('2026-03-08 23:59:59')
        const young = incident('2026-03-09 00:00:00')
        assert.deepEqual(fixture.platform.runTableCleaner(), [{ table: 'incident', deleted: 1 }])
        assert.deepEqual(left(), [young])
    })

    it('deletes only what meets the conditions, each of united ones by its age too', () => {
        rule({ conditions: 'priority=1^NQpriority=2^EQ' })
        const kept = [
            incident('2026-03-01 00:00:00', { priority: '3' }),
            incident('2026-03-09 12:00:00', { priority: '1' }),
        ]
        incident('2026-03-01 00:00:00', { priority: '1' })
        incident('2026-03-01 00:00:00', { priority: '2' })
        assert.deepEqual(fixture.platform.runTableCleaner(), [{ table: 'incident', deleted: 2 }])
        assert.deepEqual(left(), kept)
    })

    it('goes by another date field, of which an empty one is never old', () => {
        rule({ matchfield: 'closed_at' })
        const open = incident('2020-01-01 00:00:00')
        incident('2026-03-09 12:00:00', { closed_at: '2026-03-01 00:00:00' })
        assert.deepEqual(fixture.platform.runTableCleaner(), [{ table: 'incident', deleted: 1 }])
        assert.deepEqual(left(), [open])
    })

    it('deletes what refers to the rows only with cascade, and runs no rules', () => {
        const { platform } = fixture
        platform.addRule({
            name: 'r',
            table: 'incident',
            when: 'before',
            operations: ['delete'],
            script: `current.setAbortAction(true)`,
        })
        const flush = rule()
        const parent = () => incident('2026-03-01 00:00:00')
        const child = incident('2026-03-09 12:00:00', { parent: parent() })
        platform.runTableCleaner()
        assert.deepEqual(left(), [child])
        platform.store.update('sys_auto_flush', flush, { cascade_delete: '1' })
        platform.store.update('incident', child, { parent: parent() })
        assert.deepEqual(platform.runTableCleaner(), [{ table: 'incident', deleted: 1 }])
        assert.deepEqual(left(), [])
    })

    it('deletes the audit rows of what it deletes where the rule says so', () => {
        const { store } = fixture.platform
        const flush = rule()
        store.insert('sys_audit', { tablename: 'incident', documentkey: incident('2026-03-01 00:00:00') })
        fixture.platform.runTableCleaner()
        assert.equal(store.count('sys_audit'), 1)
        store.update('sys_auto_flush', flush, { clean_audit: '1' })
        store.insert('sys_audit', { tablename: 'incident', documentkey: incident('2026-03-01 00:00:00') })
        fixture.platform.runTableCleaner()
        assert.equal(store.count('sys_audit'), 1)
    })

    it('deletes nothing by a rule whose names or age it does not understand', () => {
        incident('2020-01-01 00:00:00', { priority: '1' })
        const rules: Row[] = [
            { tablename: 'x_none' },
            { matchfield: 'nothing' },
            { matchfield: 'short_description' },
            { conditions: 'prioritie=1' },
            { conditions: 'priority=1^NQcolour=red' },
            { age: null },
            { age: '-1' },
            { clean_peripheral: '1' },
        ]
        for (const wrong of rules) {
            const sysId = rule(wrong)
            assert.throws(() => fixture.platform.runTableCleaner(), /not emulated: /, JSON.stringify(wrong))
            fixture.platform.store.remove('sys_auto_flush', sysId)
        }
        assert.equal(left().length, 1)
    })
})
