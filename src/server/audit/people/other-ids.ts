/** Other authoritative ids: who is known to another system of record. */
import { runFault } from '../run/run.ts'
import type { OtherId, People, Person } from './person.ts'

/** Columns of sys_user that say nothing about who somebody is, or that nobody should be able to ask about. */
const NO_ID = /^(?:user_password|sys_.*|active|x_scim_okta_user_id)$/

/** Why the field cannot hold an id; `''` when it can. */
export function faultOfField(field: string, hasField: (field: string) => boolean): string {
    if (!/^[a-z0-9_]{1,80}$/i.test(field) || !hasField(field)) return `sys_user has no field '${field.slice(0, 80)}'`
    if (NO_ID.test(field)) return `the field '${field}' holds no id of another system`
    return ''
}

/** Throws a RunFault that names the first row whose field sys_user does not have. */
export function checkOtherIds(people: People, otherIds: readonly OtherId[]): void {
    for (const { sysId, source, field } of otherIds) {
        const fault = faultOfField(field, (name) => people.hasField(name))
        if (fault !== '') {
            throw runFault(
                `Other authoritative id '${source}' (${sysId}) cannot be used: ${fault}. Correct or deactivate it.`,
            )
        }
    }
}

/** The first of the ids that the person has; undefined when there is none. */
export function otherIdOf(person: Person, otherIds: readonly OtherId[]): OtherId | undefined {
    return otherIds.find(({ field, startsWith }) => {
        const value = person.ids[field] ?? ''
        return value.trim() !== '' && value.toLowerCase().startsWith(startsWith.toLowerCase())
    })
}
