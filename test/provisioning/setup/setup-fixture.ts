/** A setup context over stores in memory in which everything is right. */
import { CANARY_OKTA_ID } from '../../../src/server/provisioning/setup/canary.ts'
import type { Finding, SetupContext } from '../../../src/server/provisioning/setup/check.ts'
import { isRefused, type Refused, type UserRecord } from '../../../src/server/provisioning/records.ts'
import { CALLER, memory, type Memory } from '../memory-stores.ts'

export interface SetupFixture {
    readonly memory: Memory
    /** With `changes` in the place of what is right. */
    context(changes?: Partial<SetupContext>): SetupContext
    /** Does the store of people hide those who are inactive? */
    hideInactive: boolean
}

export function setupFixture(): SetupFixture {
    const state = memory()
    const { users, identities } = state.context
    const fixture: SetupFixture = {
        memory: state,
        hideInactive: false,
        context: (changes) => ({
            users: {
                ...users,
                read: (sysId) => [users.read(sysId)].find(visible),
                candidates: (...keys) => users.candidates(...keys).filter(visible),
                create: (sysId, values) => shown(users.create(sysId, values)),
                update: (sysId, values) => shown(users.update(sysId, values)),
            },
            identities,
            matching: { keys: () => state.keys },
            settings: state.context.settings,
            instance: { id: 'id-prod', name: 'prod', url: '' },
            instances: {
                find: (id) => ({ sysId: '1', id, name: 'prod', confirmed: true }),
                another: () => undefined,
                remember: () => undefined,
                unconfirm: () => undefined,
            },
            caller: {
                sysId: CALLER,
                userName: 'okta.integration',
                isAdmin: false,
                isIntegration: true,
                isInteractive: false,
            },
            view: () => ({ missing: [], hasRows: true }),
            isUnique: () => true,
            admitsLink: (oktaUserId) => oktaUserId !== CANARY_OKTA_ID,
            freshOktaId: () => 'fresh',
            ...changes,
        }),
    }
    const visible = (user: { fields: Readonly<Record<string, string>> } | undefined) =>
        user !== undefined && !(fixture.hideInactive && user.fields.active === 'false')
    const shown = (written: UserRecord | Refused) =>
        isRefused(written) || visible(written) ? written : { refused: '' }
    return fixture
}

/** The result and what is said, in one line. */
export function said({ result, detail, action }: Finding): string {
    return `${result}: ${detail}${action === '' ? '' : ` → ${action}`}`
}
