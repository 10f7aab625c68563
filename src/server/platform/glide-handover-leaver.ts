/** The leaver of a plan, as rules of the plan ask for them. */

import { openTable } from './glide-rows.ts'

/** Is there an active person with this sys_id? */
export function isActive(user: string): boolean {
    if (user === '') return false
    const people = openTable('sys_user', ['active'])
    people.addQuery('sys_id', '=', user)
    people.addQuery('active', '=', 'true')
    people.setLimit(1)
    people.query()
    return people.next()
}
