import assert from 'node:assert/strict'
import { checkNesting } from '../../src/server/provisioning/nesting.ts'
import type { FieldValues } from '../../src/server/provisioning/records.ts'
import { group } from './memory-groups.ts'
import { memory, refusal } from './memory-stores.ts'

/** `child: parent` of groups, then which are put into which. */
function nest(parents: Record<string, string>, into: string, ...children: string[]): void {
    const state = memory()
    for (const [id, parent] of Object.entries(parents)) {
        const retired: FieldValues = parent.startsWith('!') ? { x_scim_okta_retired_at: '2026-01-01 00:00:00' } : {}
        group(state, id, { name: `Group ${id}`, parent: parent.replace('!', ''), ...retired })
    }
    const records = state.context.groups.readAll(children)
    state.groupReads.length = 0
    checkNesting(state.context, state.context.groups.read(into)!, records)
    if (children.length === 0) assert.deepEqual(state.groupReads, [])
}

describe('nesting: one parent and no circle', () => {
    const allowed: [string, Record<string, string>, string, ...string[]][] = [
        ['nobody, without a query', { a: '' }, 'a'],
        ['one', { a: '', b: '' }, 'a', 'b'],
        ['several', { a: '', b: '', c: '' }, 'a', 'b', 'c'],
        ['into a nested group', { a: 'r', r: '', b: '' }, 'a', 'b'],
        ['out of a retired parent', { a: '', b: 'p', p: '!' }, 'a', 'b'],
        ['out of a parent that is gone', { a: '', b: 'gone' }, 'a', 'b'],
        ['a group that contains others', { a: '', b: '', c: 'b' }, 'a', 'b'],
        ['into a circle that others made', { a: 'b', b: 'a', c: '' }, 'a', 'c'],
    ]
    for (const [name, ...setting] of allowed) it(name, () => nest(...setting))

    const refused: [string, RegExp, Record<string, string>, string, ...string[]][] = [
        ['itself', /Group a.* contains this group already/, { a: '' }, 'a', 'a'],
        ['its parent', /Group p.* contains this group already/, { a: 'p', p: '' }, 'a', 'p'],
        ['an ancestor', /Group r.* contains/, { a: 'p', p: 'q', q: 'r', r: '' }, 'a', 'r'],
        [
            'who has a parent, which is named',
            /"Group b" is nested in "Group p" \(p\) already.* Remove it there first/,
            { a: '', b: 'p', p: '' },
            'a',
            'b',
        ],
        ['one of several', /Group c.* is nested in/, { a: '', b: '', c: 'p', p: '' }, 'a', 'b', 'c'],
    ]
    for (const [name, detail, ...setting] of refused) {
        it(`refuses with 400 invalidValue: ${name}`, () => {
            const error = refusal(() => nest(...setting))
            assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
            assert.match(error.detail, detail)
        })
    }
})
