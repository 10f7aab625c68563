/** Whether a field of a person is Okta's, by the matrix. */

import { holds } from '../authority/condition.ts'
import type { Settings } from '../authority/configuration.ts'
import type { UserMapping } from '../mapping/user-mapping.ts'

/** The owner of a field that has no row. */
const OKTA = 'Okta'

/** What administrators set up, as far as it says whose a field is. */
export interface Ownership {
    readonly settings: Settings
    readonly mapping: Pick<UserMapping, 'fields' | 'references'>
}

/**
 * The name of the owner for whom Okta always writes the field of a person with these fields; undefined where Okta may
 * write it at times or never, and where no attribute is mapped to it.
 */
export function ownerOf(
    { settings, mapping }: Ownership,
    field: string,
    fields: Readonly<Record<string, string>>,
): string | undefined {
    if (field !== 'active' && !isMapped(mapping, field)) return undefined
    const authority = settings.authorities.sys_user[field]
    if (!authority) return OKTA
    const isOwn = authority.mode === 'own' && (!authority.condition || holds(authority.condition, fields))
    return isOwn ? authority.owner : undefined
}

function isMapped({ fields, references }: Ownership['mapping'], field: string): boolean {
    return [...fields, ...references].some((each) => each.field === field)
}
