/** A resource type with every characteristic of RFC 7643 section 2.2, also those no type of the server has. */
import type { Attribute, ResourceType } from '../../src/server/scim/attribute.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { attribute, complex, multiValued } from '../../src/server/scim/schema/define.ts'

export const DEVICE_URN = 'urn:example:params:scim:schemas:core:2.0:Device'
export const RACK_URN = 'urn:example:params:scim:schemas:extension:rack:2.0:Device'

function of(name: string, more: Partial<Attribute> = {}): Attribute {
    return attribute({ name, description: '', ...more })
}

const PORTS = [
    of('value', { required: true }),
    of('type'),
    of('display'),
    of('primary', { type: 'boolean' }),
    of('speed', { type: 'integer' }),
    of('since', { type: 'dateTime' }),
    of('mac', { mutability: 'immutable' }),
    of('state', { mutability: 'readOnly' }),
]

const USERS = [
    of('value', { caseExact: true, mutability: 'immutable' }),
    of('$ref', { type: 'reference', caseExact: true, mutability: 'immutable' }),
    of('type', { mutability: 'immutable' }),
    of('display', { mutability: 'readOnly' }),
]

const PLACE = [
    of('row', { required: true }),
    of('column', { type: 'integer' }),
    of('code', { mutability: 'immutable' }),
    of('label', { mutability: 'readOnly' }),
]

export const DEVICE_TYPE: ResourceType = {
    name: 'Device',
    endpoint: '/Devices',
    description: '',
    schema: {
        id: DEVICE_URN,
        name: 'Device',
        description: '',
        attributes: [
            of('hostName', { required: true }),
            of('asset', { caseExact: true }),
            of('active', { type: 'boolean' }),
            of('units', { type: 'integer' }),
            of('load', { type: 'decimal' }),
            of('installed', { type: 'dateTime' }),
            of('firmware', { type: 'binary', caseExact: true }),
            of('site', { type: 'reference', caseExact: true }),
            of('serial', { mutability: 'immutable' }),
            of('pin', { mutability: 'writeOnly', returned: 'never' }),
            of('notes', { returned: 'request' }),
            complex('place', '', PLACE),
            complex('vault', '', [of('value')], { returned: 'never' }),
            of('tags', { multiValued: true }),
            of('names', { multiValued: true, required: true }),
            of('marks', { multiValued: true, mutability: 'immutable' }),
            multiValued('ports', '', PORTS),
            multiValued('wires', '', [of('from'), of('to'), of('primary', { type: 'boolean' })]),
            multiValued('users', '', USERS),
        ],
    },
    extensions: [
        {
            required: false,
            schema: {
                id: RACK_URN,
                name: 'Rack',
                description: '',
                attributes: [
                    of('shelf'),
                    of('height', { type: 'decimal' }),
                    of('zone', { mutability: 'immutable' }),
                    of('depth', { returned: 'request' }),
                    complex('keeper', '', [of('value', { caseExact: true }), of('name', { mutability: 'readOnly' })]),
                ],
            },
        },
    ],
}

/** A new copy each time, so that a test cannot spoil the next. */
export function device(): ScimResource {
    return {
        schemas: [DEVICE_URN, RACK_URN],
        id: 'd1',
        hostName: 'Core-1',
        asset: 'A-7',
        active: true,
        units: 10,
        load: 0.5,
        installed: '2026-01-31T09:00:00Z',
        firmware: 'QUJD',
        serial: 'S1',
        pin: '1234',
        place: { row: 'R1', column: 4, code: 'K1', label: 'Row one' },
        vault: { value: 'v' },
        tags: ['red', 'Blue'],
        names: ['one', 'two'],
        marks: ['m1'],
        ports: [lan(), wan()],
        wires: [{ from: 'a', to: 'b' }],
        users: [
            { value: 'u1', $ref: '/Users/u1', type: 'User', display: 'Ann' },
            { value: 'u2', type: 'User' },
        ],
        [RACK_URN]: { shelf: 'top', height: 1.5, zone: 'Z1', keeper: { value: 'k1', name: 'Ken' } },
    }
}

export function lan(): ScimResource {
    return { value: 'eth0', type: 'lan', primary: true, speed: 100, mac: 'aa', state: 'up' }
}

export function wan(): ScimResource {
    return { value: 'eth1', type: 'wan', speed: 1000, since: '2026-02-01T00:00:00Z' }
}
