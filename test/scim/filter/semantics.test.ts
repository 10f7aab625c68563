import assert from 'node:assert/strict'
import { matchesFilter } from '../../../src/server/scim/filter/evaluate.ts'
import { parseFilter } from '../../../src/server/scim/filter/parse.ts'
import type { ScimResource } from '../../../src/server/scim/resource.ts'
import { device, DEVICE_TYPE, DEVICE_URN, RACK_URN } from '../device.ts'
import { assertRefused } from '../fixtures.ts'

function matches(text: string, resource: ScimResource = device()): boolean {
    return matchesFilter(parseFilter(text), resource, DEVICE_TYPE)
}

function table(cases: readonly [string, boolean][], resource: () => ScimResource = device): void {
    cases.forEach(([text, expected]) =>
        it(`${text} → ${String(expected)}`, () => assert.equal(matches(text, resource()), expected)),
    )
}

describe('RFC 7644 3.4.2.2 table 3: operators by type', () => {
    table([
        ['units eq 10', true],
        ['units eq 10.0', true],
        ['units eq 1e1', true],
        ['units ne 10', false],
        ['units gt 9.99', true],
        ['units lt -10', false],
        ['load ge 0.5', true],
        ['load le 0.49', false],
        ['active eq true', true],
        ['active ne false', true],
        ['active eq TRUE', true],
        ['active eq null', false],
        ['installed eq "2026-01-31T09:00:00.000Z"', true],
        ['installed eq "2026-01-31T18:00:00+09:00"', true],
        ['installed ne "2026-01-31T18:00:00+09:00"', false],
        ['installed lt "2026-01-31T09:00:00.001Z"', true],
        ['installed gt "2026-01-30T24:00:00Z"', true],
        ['installed sw "2026-01-31"', true],
        ['hostName gt "core"', true],
        ['hostName lt "core-10"', true],
        ['hostName gt "Core-1"', false],
        ['asset gt "A-10"', true],
        ['asset eq "a-7"', false],
        ['asset lt "a"', true],
        ['firmware co "UJ"', true],
        ['firmware co "uj"', false],
        ['schemas eq "urn:example:params:scim:schemas:extension:rack:2.0:Device"', true],
        ['schemas co "nothing"', false],
        ['meta.created pr', false],
        ['meta pr', false],
    ])
})

describe('RFC 7644 3.4.2.2 multi-valued attributes match when any value does', () => {
    table([
        ['tags eq "RED"', true],
        ['tags ne "red"', true],
        ['tags ne "nothing"', true],
        ['not (tags eq "red")', false],
        ['ports eq "eth1"', true],
        ['ports.value eq "eth1"', true],
        ['ports co "ETH"', true],
        ['ports.type eq "lan" and ports.speed eq 1000', true],
        ['ports[type eq "lan" and speed eq 1000]', false],
        ['ports[type eq "lan" and (speed gt 50 or speed lt 5)]', true],
        ['ports[type eq "lan" and not (speed gt 50)]', false],
        ['ports[not (type eq "lan" or type eq "wan")]', false],
        ['ports[since pr]', true],
        ['ports[since eq "2026-02-01T01:00:00+01:00" and primary ne true]', true],
        ['ports[mac eq null]', true],
        ['ports.display pr', false],
        ['users eq "u1"', true],
        ['users.value eq "U1"', false],
        ['users[value eq "u2" and display eq null]', true],
        ['users.$ref ew "/u1"', true],
    ])
})

describe('RFC 7644 3.4.2.2 single-valued complex attributes, URNs and extensions', () => {
    table([
        ['place[row eq "r1" and column gt 3]', true],
        ['place[row eq "r2"]', false],
        ['place.row eq "R1"', true],
        ['PLACE.Column le 4', true],
        [`${DEVICE_URN}:place.row eq "R1"`, true],
        [`${DEVICE_URN.toUpperCase()}:PLACE[ROW EQ "R1"]`, true],
        [`${RACK_URN}:shelf eq "TOP"`, true],
        [`${RACK_URN}:height gt 1.25`, true],
        [`${RACK_URN}:keeper eq "k1"`, true],
        [`${RACK_URN}:keeper.value eq "K1"`, false],
        [`${RACK_URN}:keeper[value eq "k1" and name sw "k"]`, true],
        [`${RACK_URN}:depth pr`, false],
        [`not (${RACK_URN}:depth pr)`, true],
        ['id eq "d1" and meta.version eq null', true],
    ])
})

describe('RFC 7644 3.4.2.2 and RFC 7643 2.5: what is unassigned', () => {
    const empty = (): ScimResource => ({
        asset: '',
        units: 0,
        active: false,
        tags: [],
        ports: [{}],
        place: {},
        wires: [],
    })
    const rows: [string, boolean][] = [
        'asset',
        'tags',
        'ports',
        'ports.value',
        'place',
        'place.row',
        'wires',
        'serial',
    ].flatMap((name): [string, boolean][] => [
        [`${name} pr`, false],
        [`${name} eq null`, true],
        [`${name} ne null`, false],
        [`not (${name} pr)`, true],
    ])
    table(
        [
            ...rows,
            ['units pr', true],
            ['active pr', true],
            ['active eq null', false],
            ['asset eq ""', false],
            ['asset ne "x"', true],
            ['tags ne "x"', true],
            ['ports.speed ne 1', true],
            ['ports.speed lt 1', false],
            ['ports[value ne "x"]', true],
            ['place[row eq null]', true],
            [`${RACK_URN}:shelf ne "x"`, true],
            [`${RACK_URN}:shelf eq null`, true],
        ],
        empty,
    )

    it('asks whether an attribute is assigned, not whether its value sub-attribute is', () => {
        const resource: ScimResource = { ports: [{ type: 'lan' }], [RACK_URN]: { keeper: { name: 'Ken' } } }
        assert.equal(matches('ports eq null', resource), false)
        assert.equal(matches('ports.value eq null', resource), true)
        assert.equal(matches(`${RACK_URN}:keeper ne null`, resource), true)
    })
})

describe('RFC 7644 3.4.2.2 and table 9: what cannot be asked is invalidFilter', () => {
    const cases: [string, RegExp][] = [
        ['active gt true', /boolean and has no gt/],
        ['active le false', /has no le/],
        ['active sw "t"', /compare it with a boolean/],
        ['firmware gt "A"', /binary and has no gt/],
        ['firmware le "A"', /has no le/],
        ['units gt "9"', /compare it with a number/],
        ['units eq true', /not a boolean/],
        ['load co 5', /has no co/],
        ['installed gt "2026-01-31"', /dateTime/],
        ['installed eq "2026-01-31T09:00:00+05:99"', /dateTime/],
        ['hostName gt null', /null by gt/],
        ['place eq "x"', /complex/],
        ['wires eq "x"', /complex/],
        ['pin eq "1234"', /not an attribute/],
        ['pin pr', /not an attribute/],
        ['vault.value eq "v"', /not an attribute/],
        ['vault[value eq "v"]', /not an attribute/],
        ['tags[value eq "red"]', /takes no filter in brackets/],
        ['ports.value[value eq "x"]', /takes no filter in brackets/],
        ['ports[nothing pr]', /nothing is not an attribute/],
        ['ports[primary gt true]', /has no gt/],
        [`${DEVICE_URN} pr`, /not an attribute/],
        [`${RACK_URN} eq "x"`, /not an attribute/],
        [`${RACK_URN}[shelf eq "x"]`, /not an attribute/],
        [`${RACK_URN}.shelf eq "x"`, /not an attribute/],
        [`${RACK_URN}:hostName eq "x"`, /not an attribute/],
        ['hostName eq "\\ud800"', /unpaired surrogate at position 13$/],
        ['hostName eq "\\udc00\\ud800"', /unpaired surrogate/],
    ]
    cases.forEach(([text, detail]) => it(text, () => assertRefused(() => matches(text), 400, 'invalidFilter', detail)))

    it('does not cut a character in half in its message', () =>
        assertRefused(() => matches(`"${'a'.repeat(28)}😀"`), 400, 'invalidFilter', /found "a{28} at position 1$/))
})
