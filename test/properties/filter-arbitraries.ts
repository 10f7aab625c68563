/** Filters over the attributes of the resource types, made from their schemas. */
import fc, { type Arbitrary } from 'fast-check'
import type { Attribute, ResourceType } from '../../src/server/scim/attribute.ts'
import type { AttributePath, CompareOperator, CompareValue, Filter } from '../../src/server/scim/filter/ast.ts'
import { comparedAttribute } from '../../src/server/scim/filter/check.ts'
import { sortedAttribute } from '../../src/server/scim/sort.ts'
import { topAttributes } from '../../src/server/scim/schema/lookup.ts'
import type { Filled } from './filled-instance.ts'
import { dateTime, text } from './text-arbitraries.ts'

const ORDER: CompareOperator[] = ['gt', 'ge', 'lt', 'le']
const TEXT: CompareOperator[] = ['eq', 'eq', 'eq', 'ne', 'co', 'co', 'sw', 'ew', ...ORDER]

/** An attribute with a path that leads to it. */
interface Place {
    readonly path: AttributePath
    readonly attribute: Attribute
}

function placesIn(attributes: readonly Attribute[], urn?: string): Place[] {
    const prefix = urn === undefined ? {} : { urn }
    return attributes.flatMap((attribute) => {
        const subAttributes = (attribute.subAttributes ?? []).map((sub) => ({
            path: { ...prefix, attribute: attribute.name, subAttribute: sub.name },
            attribute: sub,
        }))
        return [{ path: { ...prefix, attribute: attribute.name }, attribute }, ...subAttributes]
    })
}

/** Every path of a type: core attributes with and without their URN, extensions with theirs. */
export function placesOf(type: ResourceType): Place[] {
    return [
        ...placesIn(topAttributes(type)),
        ...placesIn(type.schema.attributes, type.schema.id),
        ...type.extensions.flatMap(({ schema }) => placesIn(schema.attributes, schema.id)),
    ]
}

/** Paths by which resources of the type can be sorted. */
export function sortPathsOf(type: ResourceType): AttributePath[] {
    return placesOf(type)
        .map(({ path }) => path)
        .filter((path) => sortedAttribute(type, path))
}

/** Stands for the id of somebody of the population, who is known only when it is there. */
const ids = fc.tuple(fc.constantFrom('person', 'team'), fc.nat({ max: 5 })).map(([kind, index]) => `<${kind} ${index}>`)

/** Values to compare with: such as the populations hold, ids, and parts of what the server makes itself. */
const texts = fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 2, arbitrary: ids },
    fc.constantFrom(
        'work',
        'WORK',
        'home',
        'User',
        'Larkmoor Logistics',
        'Finance',
        'en',
        'NL',
        '#1',
        '00u1Aa',
        'direct',
    ),
    fc.constantFrom('TUlJQg==', 'Europe/Berlin', 'urn:ietf:params:scim:schemas:core:2.0:User', '/Users/', 'W/"', ''),
)

/** The same object as any other is: some are made without a prototype. */
export function plain<T extends object>(made: T): T {
    return { ...made }
}

function comparisonAt(path: AttributePath, attribute: Attribute): Arbitrary<Filter> {
    const compare = (operators: CompareOperator[], values: Arbitrary<CompareValue>): Arbitrary<Filter> =>
        fc
            .record({ operator: fc.constantFrom(...operators), value: values })
            .map((made) => ({ kind: 'compare', path, ...made }))
    const present: Arbitrary<Filter> = fc.constant({ kind: 'present', path })
    const absent = compare(['eq', 'ne'], fc.constant(null))
    const leaf = comparedAttribute(attribute)
    if (!leaf || leaf.type === 'complex') return fc.oneof(present, absent)
    const values: Record<string, Arbitrary<Filter>> = {
        boolean: compare(['eq', 'ne'], fc.boolean()),
        dateTime: fc.oneof(
            { weight: 4, arbitrary: compare(['eq', 'ne', ...ORDER], dateTime) },
            compare(['co', 'sw', 'ew'], fc.constantFrom('2024-03', '00Z', '00:00')),
        ),
        binary: compare(['eq', 'ne', 'co', 'sw'], texts),
    }
    return fc.oneof({ weight: 6, arbitrary: values[leaf.type] ?? compare(TEXT, texts) }, present, absent)
}

/** Lays a node flat as the parser does, so that trees can be compared. */
export function joined(kind: 'and' | 'or', filters: readonly Filter[]): Filter {
    const operands = filters.flatMap((filter) => (filter.kind === kind ? filter.operands : [filter]))
    return operands.length === 1 ? operands[0]! : { kind, operands }
}

/** Nests conditions in `and`, `or` and `not`. */
export function nested(condition: Arbitrary<Filter>, maxDepth = 2): Arbitrary<Filter> {
    return fc.letrec<{ filter: Filter }>((tie) => {
        const operands = fc.array(tie('filter'), { minLength: 2, maxLength: 3 })
        return {
            filter: fc.oneof(
                { maxDepth, depthIdentifier: 'filter' },
                { weight: 3, arbitrary: condition },
                tie('filter').map((operand): Filter => ({ kind: 'not', operand })),
                operands.map((filters) => joined('and', filters)),
                operands.map((filters) => joined('or', filters)),
            ),
        }
    }).filter
}

function valuePathAt({ path, attribute }: Place): Arbitrary<Filter> {
    const conditions = attribute.subAttributes!.map((sub) => comparisonAt({ attribute: sub.name }, sub))
    return nested(fc.oneof(...conditions), 1).map((filter): Filter => ({ kind: 'valuePath', path, filter }))
}

/** Paths in letters of another case. */
function respelled(filter: Filter): Filter {
    if ('operands' in filter) return { ...filter, operands: filter.operands.map(respelled) }
    if (filter.kind === 'not') return { ...filter, operand: respelled(filter.operand) }
    return { ...filter, path: { ...filter.path, attribute: filter.path.attribute.toUpperCase() } }
}

/** Filters that resources of all these types understand, of any of their attributes. */
export function filterOf(...types: readonly ResourceType[]): Arbitrary<Filter> {
    const places = types.flatMap(placesOf)
    const common = places.filter(({ path }) =>
        /^(userName|displayName|title|active|emails|meta|members|id)$/.test(path.attribute),
    )
    const complex = places.filter(({ attribute }) => attribute.subAttributes)
    const at = (among: readonly Place[]) =>
        fc.constantFrom(...among).chain(({ path, attribute }) => comparisonAt(path, attribute))
    const condition = fc.oneof(
        { weight: 3, arbitrary: at(places) },
        { weight: 2, arbitrary: at(common) },
        { weight: 2, arbitrary: fc.constantFrom(...complex).chain(valuePathAt) },
        at(places).map(respelled),
    )
    return nested(condition)
}

/** The filter with real ids in place of those that stand for somebody; nobody's id where there are too few. */
export function withIds(filter: Filter, filled: Filled): Filter {
    if ('operands' in filter) return { ...filter, operands: filter.operands.map((each) => withIds(each, filled)) }
    if (filter.kind === 'not') return { ...filter, operand: withIds(filter.operand, filled) }
    if (filter.kind === 'valuePath') return { ...filter, filter: withIds(filter.filter, filled) }
    if (filter.kind !== 'compare' || typeof filter.value !== 'string') return filter
    const [, kind, index] = /^<(person|team) (\d+)>$/.exec(filter.value) ?? []
    if (kind === undefined) return filter
    const known = kind === 'person' ? filled.people : filled.teams
    return { ...filter, value: known[Number(index)] ?? '0123456789abcdef0123456789abcdef' }
}
