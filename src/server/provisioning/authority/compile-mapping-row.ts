/** Rows of x_scim_okta_mapping. */

import { placeKey, readPath } from '../mapping/mapping-path.ts'
import { choice, notOffered } from './choice.ts'
import type { Compiling } from './compile.ts'
import type { AttributeKind, AttributeMapping, DictionaryColumn, Setting, Taking, Transform } from './configuration.ts'

const KINDS: readonly AttributeKind[] = ['string', 'boolean', 'integer', 'decimal', 'dateTime']
const TRANSFORMS: readonly Transform[] = ['none', 'trim', 'lower', 'upper', 'language']
const TAKINGS: readonly Taking[] = ['none', 'untyped', 'all']
const POLICIES = ['reject', 'truncate'] as const

/** Columns that decide about signing in, that the platform computes, or that have rules of their own. */
const PROTECTED =
    /^(sys_.*|x_scim_okta_.*|.*password.*|active|locked_out|roles|source|ldap_server|name|web_service_access_only|internal_integration_user|identity_type|failed_attempts|last_login.*|sso_source|federated_id|enable_multifactor_authn|hashed_user_id)$/

/** Key of the place of userName, however a path spells it. */
export const USER_NAME = 'username'

/** By these people are recognised: half of one is somebody else's. */
const NEVER_CUT = ['user_name', 'email', 'employee_number']

/** Internal types of columns that hold a value of the attribute's type; an empty type is not told by the instance. */
const FITTING: Readonly<Record<AttributeKind, RegExp>> = {
    string: /^(string|choice|multi_two_lines|email|ph_number|phone_number_e164|url|translated_text|translated_field|html|string_full_utf8|glide_date|user_input|wiki_text|json)?$/,
    boolean: /^(boolean)?$/,
    integer: /^(integer|longint|decimal|float|order_index)?$/,
    decimal: /^(decimal|float|currency)?$/,
    dateTime: /^(glide_date_time|due_date)?$/,
}

/** The mapping that a row states; a sentence that says why it states none. */
export function mappingOf({ sysId, fields }: Setting, { dictionary, resolvers }: Compiling): AttributeMapping | string {
    if ((fields.target_table || 'sys_user') !== 'sys_user') return 'Attributes are mapped to fields of sys_user only'
    const field = fields.field ?? ''
    if (field === '') return 'Name the field'
    if (PROTECTED.test(field)) return `SCIM never writes ${field}: it decides about access, or has rules of its own`
    const column = dictionary.column('sys_user', field)
    if (!column) return `sys_user has no field "${field.slice(0, 80)}"`
    const type = choice(fields.attribute_type, KINDS)
    const transform = choice(fields.transform, TRANSFORMS)
    const takes = choice(fields.takes, TAKINGS)
    const lengthPolicy = choice(fields.length_policy, POLICIES)
    if (!type) return notOffered('Type', fields.attribute_type, KINDS)
    if (!transform) return notOffered('Transform', fields.transform, TRANSFORMS)
    if (!takes) return notOffered('Takes', fields.takes, TAKINGS)
    if (!lengthPolicy) return notOffered('Too long', fields.length_policy, POLICIES)
    if (lengthPolicy === 'truncate' && NEVER_CUT.indexOf(field) >= 0) return `${field} names a person and is never cut`
    const resolver = resolvers.get(fields.resolver ?? '')
    if ((fields.resolver ?? '') !== '' && !resolver) return 'The resolver is wrong, or not active. Choose another one'
    const path = (fields.scim_path ?? '').trim()
    if (path === '') return 'Name the SCIM attribute'
    const read = readPath(path, { takes, isReference: resolver !== undefined })
    if ('fault' in read)
        return `${read.fault}. Examples: title, emails[type eq "work"].value, urn:example:2.0:User:badge`
    if (takes !== 'none' && read.place.kind !== 'typed') return 'Only a field for values of a list can take others'
    if (placeKey(read.place) === USER_NAME && field !== 'user_name') return 'userName belongs into user_name'
    const kind = read.attribute ? undefined : type
    if (read.attribute && read.attribute.type !== type && type !== 'string') {
        return `${path} is of type ${read.attribute.type}: leave the type at string`
    }
    const misfit = misfitOf(field, column, kind ?? 'string', resolver?.table)
    if (misfit !== undefined) return misfit
    const length = Number(fields.shipped_length)
    return {
        row: sysId,
        path,
        field,
        type,
        transform,
        takes,
        lengthPolicy,
        shippedLength: length > 0 ? length : 40,
        ...(resolver ? { resolver } : {}),
    }
}

/** Why a column cannot hold the attribute; undefined when it can, or the instance does not tell. */
function misfitOf(
    field: string,
    { type, reference }: DictionaryColumn,
    kind: AttributeKind,
    refersTo: string | undefined,
): string | undefined {
    if (refersTo !== undefined) {
        if (type !== '' && type !== 'reference') return `${field} is no reference. Take the resolver out`
        if (reference !== '' && reference !== refersTo)
            return `${field} refers to ${reference}, the resolver finds ${refersTo}`
        return undefined
    }
    if (type === 'reference') return `${field} refers to ${reference || 'records'}. Choose a resolver`
    return FITTING[kind].test(type) ? undefined : `${field} is of type ${type} and cannot hold a ${kind}`
}
