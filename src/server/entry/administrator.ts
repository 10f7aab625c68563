/** Who may run the application's UI actions. */

import { gs } from '@servicenow/glide'

/**
 * Is the caller an administrator of the application? Tells them when not. Actions ask this themselves: the platform checks
 * an action's roles only where strict actions are on (documented: glide.security.strict.actions).
 */
export function isAdministrator(): boolean {
    if (gs.hasRole('x_scim_okta.admin')) return true
    gs.addErrorMessage('That takes the role x_scim_okta.admin')
    return false
}
