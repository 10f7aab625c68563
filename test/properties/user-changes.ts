/** Changes to a user, each of which can be said as a PATCH operation and be made in a full resource (RFC 7644 3.5). */
import fc, { type Arbitrary } from 'fast-check'
import { isObject } from '../../src/server/scim/json.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { ENTERPRISE, LISTS, NAME_PARTS, TEXTS } from './resource-arbitraries.ts'
import { text } from './text-arbitraries.ts'

export interface Operation {
    readonly op: string
    readonly path?: string
    readonly value?: JsonValue
}

/** One change: how a PATCH says it, and what it makes of a resource that states everything. */
export interface Change {
    readonly operationFor: (resource: JsonObject) => Operation | undefined
    readonly applyTo: (resource: JsonObject) => JsonObject
}

/** By its path, in its holder, in the whole resource, or in a value whose names are paths. */
export type Form = 'path' | 'holder' | 'object' | 'name'

function put(resource: JsonObject, holder: string | undefined, name: string, value: JsonValue): JsonObject {
    if (holder === undefined) return { ...resource, [name]: value }
    return { ...resource, [holder]: { ...(resource[holder] as JsonObject), [name]: value } }
}

/** The forms in which clients set or clear one attribute that is no list. */
function settingOf(holder: string | undefined, name: string, value: JsonValue, form: Form, op: string): Operation {
    const path = holder === undefined ? name : `${holder}${holder.startsWith('urn:') ? ':' : '.'}${name}`
    if (value === null && form === 'path') return { op: 'remove', path }
    const setting = value === null ? 'replace' : op
    if (form === 'holder' && holder !== undefined) return { op: setting, path: holder, value: { [name]: value } }
    if (form === 'object')
        return { op: setting, value: holder === undefined ? { [name]: value } : { [holder]: { [name]: value } } }
    if (form === 'name') return { op: setting, value: { [path]: value } }
    return { op: setting, path, value }
}

const form = fc.constantFrom<Form>('path', 'holder', 'object', 'name')
const setting = fc.constantFrom('add', 'replace', 'Replace')

/** Sets one attribute that is no list; null clears it. */
export function setTo(holder: string | undefined, name: string, value: JsonValue, written: Form, op: string): Change {
    return {
        operationFor: () => settingOf(holder, name, value, written, op),
        applyTo: (resource) => put(resource, holder, name, value),
    }
}

function single(
    holder: string | undefined,
    attributes: Readonly<Record<string, Arbitrary<JsonValue>>>,
): Arbitrary<Change> {
    const ofName = (name: string) =>
        fc.tuple(fc.constant(name), fc.option(attributes[name]!, { nil: null, freq: 2 }), form, setting)
    return fc
        .oneof(...Object.keys(attributes).map(ofName))
        .map(([name, value, written, op]) => setTo(holder, name, value, written, op))
}

function listIn(resource: JsonObject, name: string): JsonObject[] {
    const list = resource[name]
    return Array.isArray(list) ? list.filter(isObject) : []
}

/** The list with at most one primary value, that at `index` if it is one. */
function onePrimary(list: readonly JsonObject[], index: number): JsonObject[] {
    const position = list[index]?.primary === true ? index : list.findIndex(({ primary }) => primary === true)
    return list.map((each, at) => (each.primary === true && at !== position ? { ...each, primary: false } : each))
}

function replaced(name: string): Arbitrary<Change> {
    return fc
        .record({ list: LISTS[name]!, form, asRemoval: fc.boolean() })
        .map(({ list, form: written, asRemoval }) => ({
            operationFor: () => {
                if (list.length === 0 && asRemoval) return { op: 'remove', path: name }
                if (written === 'object') return { op: 'replace', value: { [name]: list } }
                return { op: 'replace', path: name, value: list }
            },
            applyTo: (resource) => ({ ...resource, [name]: onePrimary(list, -1) }),
        }))
}

/** Adds a value that is not there yet. */
function appended(name: string): Arbitrary<Change> {
    const fresh = name === 'addresses' ? 'locality' : 'value'
    const element = LISTS[name]!.filter((list) => list.length > 0).map((list) => list[0]!)
    return fc.record({ element, form, single: fc.boolean(), number: fc.nat({ max: 999 }) }).map((made) => {
        const marker = name === 'x509Certificates' ? `TUl${made.number}AAAA`.slice(0, 8) : `new ${made.number}`
        const added = { ...made.element, [fresh]: marker }
        const value = made.single ? added : [added]
        return {
            operationFor: (resource) => {
                if (listIn(resource, name).some((each) => each[fresh] === marker)) return undefined
                if (made.form === 'object') return { op: 'add', value: { [name]: value } }
                return { op: 'Add', path: name, value }
            },
            applyTo: (resource) => {
                const list = listIn(resource, name)
                return { ...resource, [name]: onePrimary([...list, added], list.length) }
            },
        }
    })
}

/** The value that is picked, and a filter that picks it alone. */
function pickIn(resource: JsonObject, name: string, nth: number): { at: number; filter: string } | undefined {
    const list = listIn(resource, name)
    const at = list.length > 0 ? nth % list.length : -1
    const value = list[at]?.value
    return typeof value === 'string' ? { at, filter: `${name}[value eq ${JSON.stringify(value)}]` } : undefined
}

function removed(name: string): Arbitrary<Change> {
    return fc.record({ nth: fc.nat({ max: 5 }), byValue: fc.boolean() }).map(({ nth, byValue }) => ({
        operationFor: (resource) => {
            const pick = pickIn(resource, name, nth)
            if (!pick) return undefined
            const { value = null } = listIn(resource, name)[pick.at]!
            return byValue ? { op: 'remove', path: name, value: [{ value }] } : { op: 'remove', path: pick.filter }
        },
        applyTo: (resource) => {
            const { at } = pickIn(resource, name, nth)!
            return { ...resource, [name]: listIn(resource, name).filter((_each, index) => index !== at) }
        },
    }))
}

function edited(name: string): Arbitrary<Change> {
    const part = fc.oneof(
        fc.record({ display: text }),
        fc.record({ type: fc.constantFrom('work', 'home', 'other', 'mobile') }),
        fc.record({ primary: fc.boolean() }),
    ) as Arbitrary<JsonObject>
    return fc.record({ nth: fc.nat({ max: 5 }), part, whole: fc.boolean() }).map(({ nth, part: given, whole }) => ({
        operationFor: (resource) => {
            const pick = pickIn(resource, name, nth)
            const [sub] = Object.keys(given)
            if (!pick) return undefined
            if (whole) return { op: 'add', path: pick.filter, value: given }
            return { op: 'replace', path: `${pick.filter}.${sub}`, value: given[sub!]! }
        },
        applyTo: (resource) => {
            const { at } = pickIn(resource, name, nth)!
            const list = listIn(resource, name).map((each, index) => (index === at ? { ...each, ...given } : each))
            return { ...resource, [name]: onePrimary(list, at) }
        },
    }))
}

const VALUED = Object.keys(LISTS).filter((name) => name !== 'addresses')

/** Any change; `managers` are ids of people who may become the manager. */
export function changeOf(managers: () => readonly string[]): Arbitrary<Change> {
    const manager = fc.record({ nth: fc.nat({ max: 3 }), form }).map(({ nth, form: written }): Change => {
        const value = () => (managers()[nth] === undefined ? null : { value: managers()[nth]! })
        return {
            operationFor: () => settingOf(ENTERPRISE_USER_URN, 'manager', value(), written, 'replace'),
            applyTo: (resource) => put(resource, ENTERPRISE_USER_URN, 'manager', value()),
        }
    })
    const company = fc.constantFrom('Larkmoor Logistics', 'nobody of this name', '')
    const location = fc.constantFrom('Chicago', 'Rotterdam', 'nowhere')
    return fc.oneof(
        { weight: 3, arbitrary: single(undefined, { ...TEXTS, title: fc.oneof(text, fc.constant('')) }) },
        { weight: 3, arbitrary: single('name', NAME_PARTS) },
        { weight: 2, arbitrary: single(ENTERPRISE_USER_URN, ENTERPRISE) },
        { weight: 2, arbitrary: single(SERVICENOW_USER_URN, { company, location }) },
        fc
            .boolean()
            .chain((active) => single(undefined, { active: fc.constant(active) }))
            .filter((made) => {
                return made.applyTo({}).active !== null
            }),
        manager,
        { weight: 2, arbitrary: fc.constantFrom(...Object.keys(LISTS)).chain(replaced) },
        { weight: 2, arbitrary: fc.constantFrom(...Object.keys(LISTS)).chain(appended) },
        { weight: 2, arbitrary: fc.constantFrom(...VALUED).chain(removed) },
        { weight: 3, arbitrary: fc.constantFrom(...VALUED).chain(edited) },
    )
}

/** A body that states every attribute of what a GET answered: whatever is absent as null or as an empty list. */
export function statingAll(resource: JsonObject): JsonObject {
    const stated = (holder: JsonValue | undefined, names: readonly string[]): JsonObject =>
        Object.fromEntries(names.map((name) => [name, isObject(holder) ? (holder[name] ?? null) : null]))
    return {
        ...stated(resource, Object.keys(TEXTS)),
        ...Object.fromEntries(Object.keys(LISTS).map((name) => [name, resource[name] ?? []])),
        active: resource.active ?? true,
        name: stated(resource.name, Object.keys(NAME_PARTS)),
        [ENTERPRISE_USER_URN]: stated(resource[ENTERPRISE_USER_URN], [...Object.keys(ENTERPRISE), 'manager']),
        [SERVICENOW_USER_URN]: stated(resource[SERVICENOW_USER_URN], ['company', 'location', 'building']),
    }
}
