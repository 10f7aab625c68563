/** Sources, authority, mappings and resolvers: one wrong row stops every write. */

import { fail, pass, type Check, type Finding, type SetupContext } from './check.ts'

export const settings: Check = {
    id: 'settings',
    name: 'The settings can be used',
    run: checkSettings,
}

/** More are named when these are corrected. */
const MOST_NAMED = 5

function checkSettings({ settings: { faults, sources, authorities, mappings } }: SetupContext): Finding {
    if (faults.length > 0) {
        const named = faults
            .slice(0, MOST_NAMED)
            .map(({ kind, sysId, name, text }) => `${kind} ${sysId === '' ? name : `${name} (${sysId})`}: ${text}`)
        const more = faults.length > MOST_NAMED ? `; and ${faults.length - MOST_NAMED} more` : ''
        return fail(`${named.join('; ')}${more}. Nothing is written until then`, 'Correct or deactivate these rows')
    }
    const owned = Object.keys(authorities.sys_user).length + Object.keys(authorities.sys_user_group).length
    return pass(`${sources.length} sources, ${owned} fields with an owner, ${mappings.length} mappings`)
}
