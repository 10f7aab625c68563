import assert from 'node:assert/strict'
import { keptList, listFrom } from '../../src/server/provisioning/kept-values.ts'
import { textFor } from '../../src/server/provisioning/mapping/field-text.ts'
import { slotValue } from '../../src/server/provisioning/mapping/slot-values.ts'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { memory } from './memory-stores.ts'

const { mapping } = memory().context
const slotsOf = (attribute: string) => mapping.slots[attribute] ?? []

type List = JsonObject[]
type Fields = Record<string, string>

/** What is kept beside the columns, and what a client reads, of a list it wrote. */
function written(attribute: string, list: List): { columns: Fields; kept: List | null; read: List } {
    const columns = columnsFor(attribute, list)
    const kept = keptList(slotsOf(attribute), list)
    return { columns, kept, read: listFrom(slotsOf(attribute), kept ?? undefined, { sysId: 'x', fields: columns }) }
}

/** What the columns hold of a list; those that it leaves empty are left out. */
function columnsFor(attribute: string, list: List): Fields {
    const columns: Fields = {}
    for (const userField of mapping.fields) {
        const { field, place } = userField
        if (place.kind !== 'typed' || place.attribute !== attribute) continue
        const text = textFor(userField, slotValue(list, place))
        if (text !== '') columns[field] = text
    }
    return columns
}

const work = { type: 'work', value: 'w@corp.example' }
const home = { type: 'home', value: 'h@home.example' }

describe('kept values: a multi-valued list comes back as it was written (RFC 7643 section 2.4)', () => {
    const nothingKept: [string, string, List, Fields][] = [
        ['the work e-mail, primary', 'emails', [{ ...work, primary: true }], { email: work.value }],
        [
            'work, mobile and home phone in the order of the columns',
            'phoneNumbers',
            [
                { type: 'work', value: '1', primary: true },
                { type: 'mobile', value: '2' },
                { type: 'home', value: '3' },
            ],
            { phone: '1', mobile_phone: '2', home_phone: '3' },
        ],
        ['one of the phones', 'phoneNumbers', [{ type: 'home', value: '3', primary: true }], { home_phone: '3' }],
        [
            'the work address',
            'addresses',
            [{ type: 'work', streetAddress: '1 Main\n2nd floor', locality: 'Tokyo', country: 'JP', primary: true }],
            { street: '1 Main\n2nd floor', city: 'Tokyo', country: 'JP' },
        ],
    ]
    for (const [name, attribute, list, columns] of nothingKept) {
        it(`keeps nothing beside the columns: ${name}`, () => {
            assert.deepEqual(written(attribute, list), { columns, kept: null, read: list })
        })
    }

    const gap = { slot: 'work', type: 'work' }
    const keptBeside: [string, string, List, Fields, List][] = [
        ['an only value that is not primary', 'emails', [work], { email: work.value }, [gap]],
        ['a second e-mail', 'emails', [work, home], { email: work.value }, [gap, home]],
        ['the order', 'emails', [home, work], { email: work.value }, [home, gap]],
        [
            'another primary',
            'emails',
            [work, { ...home, primary: true }],
            { email: work.value },
            [gap, { ...home, primary: true }],
        ],
        [
            'primary: false on the only value',
            'emails',
            [{ ...work, primary: false }],
            { email: work.value },
            [{ ...gap, primary: false }],
        ],
        [
            'display of a value that lives in a column',
            'emails',
            [{ ...work, display: 'Work' }],
            { email: work.value },
            [{ ...gap, display: 'Work' }],
        ],
        ['another type in the work column', 'emails', [home], { email: home.value }, [{ slot: 'work', type: 'home' }]],
        [
            'two values of one type',
            'emails',
            [work, { ...work, value: 'second@corp.example' }],
            { email: work.value },
            [gap, { ...work, value: 'second@corp.example' }],
        ],
        ['the same value twice', 'emails', [work, { ...work }], { email: work.value }, [gap, { ...work }]],
        [
            'phones in another order, and one without column',
            'phoneNumbers',
            [
                { type: 'fax', value: '9' },
                { type: 'mobile', value: '2' },
                { type: 'work', value: '1' },
            ],
            { mobile_phone: '2', phone: '1' },
            [{ type: 'fax', value: '9' }, { slot: 'mobile', type: 'mobile' }, gap],
        ],
        [
            'parts of an address that have no column',
            'addresses',
            [{ type: 'work', locality: 'Tokyo', formatted: 'Tokyo, Japan', primary: true }],
            { city: 'Tokyo' },
            [{ ...gap, formatted: 'Tokyo, Japan', primary: true }],
        ],
        [
            'a second address',
            'addresses',
            [
                { type: 'home', locality: 'Osaka' },
                { type: 'work', locality: 'Tokyo' },
            ],
            { city: 'Tokyo' },
            [{ type: 'home', locality: 'Osaka' }, gap],
        ],
    ]
    for (const [name, attribute, list, columns, kept] of keptBeside) {
        it(`keeps beside the columns: ${name}`, () => {
            assert.deepEqual(written(attribute, list), { columns, kept, read: list })
        })
    }

    it('never keeps a value that a column holds', () => {
        for (const [, attribute, list, columns] of keptBeside) {
            const kept = JSON.stringify(written(attribute, list).kept)
            for (const value of Object.values(columns)) {
                if (list.filter((each) => Object.values(each).includes(value)).length > 1) continue
                assert.equal(kept.includes(JSON.stringify(value)), false, `${value} in ${kept}`)
            }
        }
    })

    it('gives a value without type the type of its column', () => {
        assert.deepEqual(written('emails', [{ value: 'a' }, { ...home, primary: true }]).read, [
            { type: 'work', value: 'a' },
            { ...home, primary: true },
        ])
    })

    it('null parts of a value are not kept', () => {
        assert.equal(keptList(slotsOf('emails'), [{ ...work, display: null, primary: true }]), null)
    })
})

describe('kept values: what others write into a column shows', () => {
    const kept = [home, { slot: 'work', type: 'work', display: 'Work', primary: true }]
    const read = (attribute: string, list: List | undefined, fields: Fields) =>
        listFrom(slotsOf(attribute), list, { sysId: 'x', fields })

    it('in the place of the value', () => {
        assert.deepEqual(read('emails', kept, { email: 'new@corp.example' }), [
            home,
            { type: 'work', display: 'Work', primary: true, value: 'new@corp.example' },
        ])
    })

    it('at the end, when the list had no such value', () => {
        assert.deepEqual(read('phoneNumbers', [{ type: 'fax', value: '9' }], { mobile_phone: '2' }), [
            { type: 'fax', value: '9' },
            { type: 'mobile', value: '2' },
        ])
    })

    it('an emptied column takes its value away, unless more was said of it', () => {
        assert.deepEqual(read('emails', [home, { slot: 'work', type: 'work', primary: true }], {}), [home])
        assert.deepEqual(read('emails', kept, {}), [home, { type: 'work', display: 'Work', primary: true }])
    })

    it('an emptied part of an address goes, the others stay', () => {
        const address = [{ slot: 'work', type: 'work', formatted: 'Tokyo' }]
        assert.deepEqual(read('addresses', address, { country: 'JP' }), [
            { type: 'work', formatted: 'Tokyo', country: 'JP' },
        ])
    })

    it('nothing kept and nothing in the columns: an empty list', () => {
        assert.deepEqual(read('phoneNumbers', undefined, {}), [])
    })

    it('what is no list of objects counts as nothing', () => {
        const user = { sysId: 'x', fields: { email: 'a@corp.example' } }
        const own = [{ type: 'work', value: 'a@corp.example', primary: true }]
        for (const junk of ['text', 7, null, { value: 'x' }, [1, 'two', null]]) {
            assert.deepEqual(listFrom(slotsOf('emails'), junk, user), own)
        }
    })
})
