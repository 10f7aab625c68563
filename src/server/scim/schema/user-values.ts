/** The multi-valued attributes of the core User schema (RFC 7643 section 4.1.2). */
import type { Attribute } from '../attribute.ts'
import { attribute, multiValued } from './define.ts'

/** The sub-attributes RFC 7643 section 2.4 gives every multi-valued attribute; `value` says what a value is. */
function values(what: string, canonicalTypes: readonly string[], value: Partial<Attribute> = {}): Attribute[] {
    return [
        attribute({ name: 'value', description: `The ${what}.`, ...value }),
        attribute({ name: 'display', description: `The ${what} for display.` }),
        typeOf(what, canonicalTypes),
        primaryOf(what),
    ]
}

function typeOf(what: string, canonicalTypes: readonly string[]): Attribute {
    const canonicalValues = canonicalTypes.length > 0 ? { canonicalValues: canonicalTypes } : {}
    return attribute({ name: 'type', description: `What the ${what} is for.`, ...canonicalValues })
}

function primaryOf(what: string): Attribute {
    return attribute({ name: 'primary', description: `Whether this is the preferred ${what}.`, type: 'boolean' })
}

const ADDRESS: readonly Attribute[] = [
    attribute({ name: 'formatted', description: 'The whole address for display.' }),
    attribute({ name: 'streetAddress', description: 'Street and house number, also on several lines.' }),
    attribute({ name: 'locality', description: 'City.' }),
    attribute({ name: 'region', description: 'State or province.' }),
    attribute({ name: 'postalCode', description: 'Postal code.' }),
    attribute({ name: 'country', description: 'Country, as an ISO 3166-1 code.' }),
    typeOf('address', ['work', 'home', 'other']),
    primaryOf('address'),
]

const readOnly = { mutability: 'readOnly' } as const

const GROUPS: readonly Attribute[] = [
    attribute({ name: 'value', description: 'The id of the group.', caseExact: true, ...readOnly }),
    attribute({
        name: '$ref',
        description: 'URL of the group.',
        type: 'reference',
        referenceTypes: ['Group'],
        caseExact: true,
        ...readOnly,
    }),
    attribute({ name: 'display', description: 'Name of the group.', ...readOnly }),
    attribute({
        name: 'type',
        description: 'Whether the membership is direct or comes through a group within the group.',
        canonicalValues: ['direct', 'indirect'],
        ...readOnly,
    }),
]

export const MULTI_VALUED_ATTRIBUTES: readonly Attribute[] = [
    multiValued('emails', 'E-mail addresses.', values('e-mail address', ['work', 'home', 'other'])),
    multiValued(
        'phoneNumbers',
        'Telephone numbers.',
        values('telephone number', ['work', 'home', 'mobile', 'fax', 'pager', 'other']),
    ),
    multiValued(
        'ims',
        'Instant messaging addresses.',
        values('instant messaging address', ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo']),
    ),
    multiValued(
        'photos',
        'URLs of photos.',
        values('URL of a photo', ['photo', 'thumbnail'], {
            type: 'reference',
            referenceTypes: ['external'],
            caseExact: true,
        }),
    ),
    multiValued('addresses', 'Postal addresses.', ADDRESS),
    multiValued('groups', 'Groups the user belongs to; changed through the groups.', GROUPS, readOnly),
    multiValued(
        'entitlements',
        'What the user is entitled to elsewhere; kept as information and grants nothing.',
        values('entitlement', []),
    ),
    multiValued('roles', 'Roles of the user elsewhere; kept as information and grants nothing.', values('role', [])),
    multiValued(
        'x509Certificates',
        'X.509 certificates, DER in Base64.',
        values('certificate', [], { type: 'binary', caseExact: true }),
    ),
]
