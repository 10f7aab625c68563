/** A person as Okta's directory holds it, and the SCIM resource that Okta makes of it. */
import { randomBytes, randomInt } from 'node:crypto'
import type { EnterpriseUser, ScimUser } from './scim-message.ts'
import { ENTERPRISE_SCHEMA, USER_SCHEMA } from './scim-message.ts'

/** Profile attributes under Okta's own names; absent ones are not mapped for the app. */
export interface OktaUser {
    /** Immutable Okta user id, 20 characters from `00u`. */
    id: string
    login: string
    email: string
    firstName: string
    lastName: string
    title?: string
    primaryPhone?: string
    mobilePhone?: string
    city?: string
    countryCode?: string
    employeeNumber?: string
    department?: string
    costCenter?: string
    /** Free text in Okta: an Okta id, a login or an employee number. */
    managerId?: string
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A fresh id in the shape of Okta's ids, which begin with `00u` for users and `00g` for groups. */
export function newOktaId(prefix: '00u' | '00g' = '00u'): string {
    let id: string = prefix
    while (id.length < 20) {
        id += ID_LETTERS.charAt(randomInt(ID_LETTERS.length))
    }
    return id
}

/** The mapped profile, without `active`, `groups` and `password`: what every push carries. */
export function profileOf(user: OktaUser): ScimUser {
    const enterprise = enterpriseOf(user)
    const profile: ScimUser = {
        schemas: enterprise ? [USER_SCHEMA, ENTERPRISE_SCHEMA] : [USER_SCHEMA],
        userName: user.login,
        name: { givenName: user.firstName, familyName: user.lastName },
        emails: [{ primary: true, value: user.email, type: 'work' }],
        externalId: user.id,
    }
    if (user.title !== undefined) profile.title = user.title
    const phones = phonesOf(user)
    if (phones.length > 0) profile.phoneNumbers = phones
    if (user.city !== undefined || user.countryCode !== undefined) {
        profile.addresses = [{ primary: true, type: 'work', locality: user.city, country: user.countryCode }]
    }
    if (enterprise) profile[ENTERPRISE_SCHEMA] = enterprise
    return profile
}

/** Body of the POST: the profile, an empty group list, a random placeholder password, `active: true`. */
export function creationOf(user: OktaUser): ScimUser {
    return { ...profileOf(user), groups: [], password: randomBytes(9).toString('base64url'), active: true }
}

/**
 * Body of a PUT by a wizard app: the server's own representation with Okta's values laid over it. What Okta does not
 * map, `meta`, `id` and a `name.formatted` of yesterday among it, goes back as it came.
 */
export function mergedInto(representation: ScimUser, user: OktaUser): ScimUser {
    const profile = profileOf(user)
    const merged: ScimUser = { ...representation, ...profile, name: { ...representation.name, ...profile.name } }
    const enterprise = { ...representation[ENTERPRISE_SCHEMA], ...profile[ENTERPRISE_SCHEMA] }
    if (Object.keys(enterprise).length > 0) merged[ENTERPRISE_SCHEMA] = enterprise
    merged.schemas = [...new Set([...(representation.schemas ?? []), ...(profile.schemas ?? [])])]
    return merged
}

function phonesOf(user: OktaUser): { primary: boolean; value: string; type: string }[] {
    const phones = []
    if (user.primaryPhone !== undefined) phones.push({ primary: true, value: user.primaryPhone, type: 'work' })
    if (user.mobilePhone !== undefined) phones.push({ primary: false, value: user.mobilePhone, type: 'mobile' })
    return phones
}

function enterpriseOf(user: OktaUser): EnterpriseUser | undefined {
    const enterprise: EnterpriseUser = {}
    if (user.employeeNumber !== undefined) enterprise.employeeNumber = user.employeeNumber
    if (user.department !== undefined) enterprise.department = user.department
    if (user.costCenter !== undefined) enterprise.costCenter = user.costCenter
    if (user.managerId !== undefined) enterprise.manager = { value: user.managerId }
    return Object.keys(enterprise).length > 0 ? enterprise : undefined
}
