/** The core User schema (RFC 7643 section 4.1), cut down to what the server stores. */
import type { Attribute, Schema } from '../attribute.ts'
import { attribute, complex, multiValued } from './define.ts'
import { USER_URN } from './urns.ts'

function typeOf(what: string, canonicalValues: readonly string[]): Attribute {
    return attribute({ name: 'type', description: `What the ${what} is for.`, canonicalValues })
}

function primaryOf(what: string): Attribute {
    return attribute({ name: 'primary', description: `Whether this is the preferred ${what}.`, type: 'boolean' })
}

const NAME: readonly Attribute[] = [
    attribute({
        name: 'formatted',
        description: 'Full name for display, put together by the server.',
        mutability: 'readOnly',
    }),
    attribute({ name: 'familyName', description: 'Family name.' }),
    attribute({ name: 'givenName', description: 'Given name.' }),
    attribute({ name: 'middleName', description: 'Middle name.' }),
    attribute({ name: 'honorificPrefix', description: 'Title before the name, such as Dr.' }),
]

const ADDRESS: readonly Attribute[] = [
    attribute({ name: 'streetAddress', description: 'Street and house number, also on several lines.' }),
    attribute({ name: 'locality', description: 'City.' }),
    attribute({ name: 'region', description: 'State or province.' }),
    attribute({ name: 'postalCode', description: 'Postal code.' }),
    attribute({ name: 'country', description: 'Country.' }),
    typeOf('address', ['work']),
    primaryOf('address'),
]

const GROUPS: readonly Attribute[] = [
    attribute({ name: 'value', description: 'The id of the group.', caseExact: true, mutability: 'readOnly' }),
    attribute({
        name: '$ref',
        description: 'URL of the group.',
        type: 'reference',
        referenceTypes: ['Group'],
        caseExact: true,
        mutability: 'readOnly',
    }),
    attribute({ name: 'display', description: 'Name of the group.', mutability: 'readOnly' }),
    attribute({
        name: 'type',
        description: 'Whether the membership is direct or comes through another group.',
        canonicalValues: ['direct', 'indirect'],
        mutability: 'readOnly',
    }),
]

export const USER_SCHEMA: Schema = {
    id: USER_URN,
    name: 'User',
    description: 'User account',
    attributes: [
        attribute({
            name: 'userName',
            description: 'Name the user signs in with.',
            required: true,
            uniqueness: 'server',
        }),
        complex('name', 'Parts of the name of the user.', NAME),
        attribute({
            name: 'displayName',
            description: 'Name for display, put together by the server.',
            mutability: 'readOnly',
        }),
        attribute({ name: 'title', description: 'Job title.' }),
        attribute({ name: 'preferredLanguage', description: 'Language of the user interface, such as en or pt-BR.' }),
        attribute({ name: 'timezone', description: 'Time zone by its IANA name, such as Europe/Berlin.' }),
        attribute({ name: 'active', description: 'Whether the user may work with the instance.', type: 'boolean' }),
        multiValued('emails', 'E-mail addresses.', [
            attribute({ name: 'value', description: 'The e-mail address.' }),
            typeOf('e-mail address', ['work']),
            primaryOf('e-mail address'),
        ]),
        multiValued('phoneNumbers', 'Telephone numbers.', [
            attribute({ name: 'value', description: 'The telephone number.' }),
            typeOf('telephone number', ['work', 'mobile', 'home']),
            primaryOf('telephone number'),
        ]),
        multiValued('addresses', 'Postal addresses.', ADDRESS),
        multiValued('groups', 'Groups the user belongs to; changed through the groups.', GROUPS, {
            mutability: 'readOnly',
        }),
    ],
}
