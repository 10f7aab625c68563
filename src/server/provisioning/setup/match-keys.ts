/** By what people are matched on this instance: a wrong key stops every POST, and none at all leaves only Okta id and userName. */

import { fail, pass, warn, type Check, type Finding, type SetupContext } from './check.ts'

export const matchKeys: Check = {
    id: 'match-keys',
    name: 'The match keys can be used',
    run: checkKeys,
}

/** Reading the keys throws for a wrong one, with its row. */
function checkKeys({ matching }: SetupContext): Finding {
    let keys
    try {
        keys = matching.keys()
    } catch (thrown) {
        const cause = thrown instanceof Error ? thrown.message : String(thrown)
        return fail(`${cause}. No user can be created`, 'Correct or delete the row under Match keys')
    }
    if (keys.length === 0) {
        return warn(
            'There are no active match keys: people are matched by Okta id and userName alone',
            'Activate the key of the employee number under Match keys, if Okta sends it',
        )
    }
    return pass(`People are matched by ${keys.map(({ field }) => field).join(', ')}, in this order`)
}
