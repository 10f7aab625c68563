/** Does the matcher see inactive people? If it does not, everybody who returns is created a second time. */

import { isWritable } from '../clone-guard.ts'
import type { UserRecord } from '../records.ts'
import {
    canaryFaults,
    CANARY_ID,
    CANARY_NAME,
    CANARY_OKTA_ID,
    createCanary,
    isCanaryLinked,
    linkCanary,
    readCanary,
    resetCanary,
} from './canary.ts'
import { fail, pass, warn, type Check, type Finding, type SetupContext } from './check.ts'

const WHERE_TO_LOOK =
    'Look for what hides inactive people from the integration user: query business rules, query ACLs and data filters ' +
    'on sys_user, domains'

const FOUND = `The inactive user ${CANARY_NAME} is found by sys_id, user ID and Okta id`

export const inactivePeopleVisible: Check = {
    id: 'inactive-people-visible',
    name: 'Inactive people can be found',
    run: findInactive,
}

function findInactive(context: SetupContext): Finding {
    const there = readCanary(context)
    if (!isWritable(context.instance, context.instances)) return lookOnly(context, there)
    const known = isCanaryLinked(context)
    const holder = there ? undefined : holderOfName(context)
    if (holder !== undefined) {
        const detail = `The user ID ${CANARY_NAME} belongs to ${holder}, which this application did not make`
        return warn(detail, 'Rename or delete that record and check again')
    }
    if (!there && !createCanary(context)) {
        const detail = `The inactive user ${CANARY_NAME} can neither be found nor be made: inactive people are hidden, or new users refused`
        return fail(detail, WHERE_TO_LOOK)
    }
    const faults = there ? canaryFaults(there) : []
    if (faults.length > 0 && !resetCanary(context)) {
        const detail = `Somebody changed the user ${CANARY_NAME} (${faults.join(', ')}); set back, it is hidden, or that was refused`
        return fail(detail, WHERE_TO_LOOK)
    }
    const blind = keysWithoutAnswer(context)
    if (blind.length > 0) {
        return fail(`The inactive user ${CANARY_NAME} is not found by ${blind.join(' and ')}`, WHERE_TO_LOOK)
    }
    linkCanary(context)
    if (faults.length > 0) {
        const detail = `Somebody changed the user ${CANARY_NAME} (${faults.join(', ')}); it was set back, and is found`
        return warn(detail, 'Leave that user alone: the setup check needs it inactive')
    }
    if (!there && known) {
        const detail = `Somebody deleted the user ${CANARY_NAME}; it was made again, and is found`
        return warn(detail, 'Leave that user alone: the setup check needs it')
    }
    return pass(FOUND)
}

/** On an instance that nobody confirmed nothing is written: the user of the original came along, or it is not there. */
function lookOnly(context: SetupContext, there: UserRecord | undefined): Finding {
    const again = 'Check again when this instance is confirmed'
    const faults = there ? canaryFaults(there) : ['not there']
    if (faults.length > 0) {
        const detail = `Not checked on an instance that is not confirmed: the user ${CANARY_NAME} would have to be written`
        return warn(`${detail} (${faults.join(', ')})`, again)
    }
    const blind = keysWithoutAnswer(context)
    if (blind.length === 0) return pass(FOUND)
    return fail(`The inactive user ${CANARY_NAME} is not found by ${blind.join(' and ')}`, WHERE_TO_LOOK)
}

/** sys_id of somebody else with the canary's user ID. */
function holderOfName({ users, caller }: SetupContext): string | undefined {
    const found = users.candidates('', CANARY_NAME, '')
    return found.find(({ sysId }) => sysId !== CANARY_ID && sysId !== caller.sysId)?.sysId
}

/** The keys of the matcher by which it does not see the canary, each asked for alone. */
function keysWithoutAnswer({ users }: SetupContext): string[] {
    const sees = (oktaUserId: string, userName: string, linkedUser: string) =>
        users.candidates(oktaUserId, userName, linkedUser).some(({ sysId }) => sysId === CANARY_ID)
    const keys: [string, boolean][] = [
        ['sys_id', sees('', '', CANARY_ID)],
        ['user ID', sees('', CANARY_NAME, '')],
        ['Okta id', sees(CANARY_OKTA_ID, '', '')],
    ]
    return keys.filter(([, seen]) => !seen).map(([key]) => key)
}
