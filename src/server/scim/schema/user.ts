/** The core User schema (RFC 7643 section 4.1), without `password`, which the server neither sets nor keeps. */
import type { Attribute, Schema } from '../attribute.ts'
import { attribute, complex } from './define.ts'
import { USER_URN } from './urns.ts'
import { MULTI_VALUED_ATTRIBUTES } from './user-values.ts'

const NAME: readonly Attribute[] = [
    attribute({ name: 'formatted', description: 'Full name for display; put together by the server unless given.' }),
    attribute({ name: 'familyName', description: 'Family name.' }),
    attribute({ name: 'givenName', description: 'Given name.' }),
    attribute({ name: 'middleName', description: 'Middle name.' }),
    attribute({ name: 'honorificPrefix', description: 'Title before the name, such as Dr.' }),
    attribute({ name: 'honorificSuffix', description: 'Title after the name, such as III.' }),
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
            description: 'Name for display; the full name unless given.',
        }),
        attribute({ name: 'nickName', description: 'Casual way to address the user.' }),
        attribute({
            name: 'profileUrl',
            description: 'URL of a page about the user.',
            type: 'reference',
            referenceTypes: ['external'],
            caseExact: true,
        }),
        attribute({ name: 'title', description: 'Job title.' }),
        attribute({ name: 'userType', description: 'Relationship to the organization, such as Contractor.' }),
        attribute({ name: 'preferredLanguage', description: 'Language of the user interface, such as en or pt-BR.' }),
        attribute({ name: 'locale', description: 'Formats of dates, numbers and currency, such as en-US.' }),
        attribute({ name: 'timezone', description: 'Time zone by its IANA name, such as Europe/Berlin.' }),
        attribute({ name: 'active', description: 'Whether the user may work with the instance.', type: 'boolean' }),
        ...MULTI_VALUED_ATTRIBUTES,
    ],
}
