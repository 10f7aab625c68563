/** Who may run the application's UI actions and ask what only administrators may know. */

import { gs } from '@servicenow/glide'

/** Does the caller have the role, which admin has too? */
export function hasAdministratorRole(): boolean {
    return Boolean(gs.hasRole('x_scim_okta.admin'))
}

/**
 * Is the caller an administrator of the application? Tells them when not. Actions ask this themselves: the platform checks
 * an action's roles only where strict actions are on (documented: glide.security.strict.actions).
 */
export function isAdministrator(): boolean {
    if (hasAdministratorRole()) return true
    gs.addErrorMessage('That takes the role x_scim_okta.admin')
    return false
}
