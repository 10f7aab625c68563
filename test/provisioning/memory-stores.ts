/** Stores in memory for the pure rings: they compare as loosely as the platform does and can refuse a write. */

import assert from 'node:assert/strict'
import { compileSettings } from '../../src/server/provisioning/authority/compile.ts'
import type { Setting, Settings } from '../../src/server/provisioning/authority/configuration.ts'
import { newAccount } from '../../src/server/provisioning/log/account.ts'
import { userMapping } from '../../src/server/provisioning/mapping/compile-mapping.ts'
import type { UserMapping } from '../../src/server/provisioning/mapping/user-mapping.ts'
import { MOST_SHARERS } from '../../src/server/provisioning/matching/decide.ts'
import type { MatchKey } from '../../src/server/provisioning/matching/match-key.ts'
import type { MatchPolicy } from '../../src/server/provisioning/matching/situation.ts'
import type { Clause } from '../../src/server/provisioning/query.ts'
import { fieldOf, type FieldValues, type IdentityLink, type UserRecord } from '../../src/server/provisioning/records.ts'
import type { PendingLimits } from '../../src/server/provisioning/references/pending.ts'
import type { Context } from '../../src/server/provisioning/stores.ts'
import { isScimError, type ScimError } from '../../src/server/scim/error.ts'
import { ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { memoryBrakes, type MemoryBrakes } from './memory-brakes.ts'
import { memoryConflicts, type MemoryConflicts } from './memory-conflicts.ts'
import { memoryHandovers, type MemoryHandovers } from './memory-handovers.ts'
import { memoryReferences } from './memory-references.ts'
import { memoryPendings, type MemoryPending } from './memory-pendings.ts'
import { memoryReviews, type MemoryReview } from './memory-reviews.ts'
import { memoryGuards, noGuards, type MemoryGuards } from './memory-guards.ts'
import { memoryGroups, noGroups, type MemoryGroups } from './memory-groups.ts'
import { oktaOwnsEverything } from './setting-rows.ts'
import { anyDictionary, shippedSettings } from './shipped-settings.ts'
import { allIn, recordIn, rowsWhere, same, windowOf } from './memory-rows.ts'

/** The match keys as the package ships them. */
export const SHIPPED_KEYS: readonly MatchKey[] = [
    { path: 'externalId', field: 'x_scim_okta_user_id', immutable: true, links: true },
    { path: `${ENTERPRISE_USER_URN}:employeeNumber`, field: 'employee_number', immutable: true, links: true },
    { path: 'userName', field: 'user_name', immutable: false, links: true },
    { path: 'emails', field: 'email', immutable: false, links: false },
]

/** Tables whose records people refer to by name. */
const NAMED_TABLES = ['cmn_department', 'cmn_cost_center', 'core_company', 'cmn_location', 'cmn_building']

export interface Memory extends MemoryGroups, MemoryGuards {
    readonly people: Map<string, FieldValues>
    readonly links: Map<string, IdentityLink>
    readonly reviews: MemoryReview[]
    readonly conflicts: MemoryConflicts
    readonly handovers: MemoryHandovers
    readonly brakes: MemoryBrakes
    pendings: MemoryPending[]
    pendingLimits: PendingLimits
    readonly named: Record<string, Record<string, string>>
    /** Records with more than a name, by table and sys_id. */
    readonly records: Record<string, Record<string, FieldValues>>
    /** What administrators set; tests change it. */
    policy: MatchPolicy
    keys: MatchKey[]
    method: string
    /** What was noted for the application log. */
    readonly notes: string[]
    /** Writes made, e.g. `create sys_user`, in order. */
    readonly writes: string[]
    /** What the clock shows. */
    now: string
    /** Called before each write; throwing cuts the request off, returning false refuses the write. */
    beforeWrite: (what: string) => boolean | void
    /** Rows of x_scim_okta_setting, in which every field is Okta's; tests add theirs. */
    settings: Setting[]
    context: Context
}

export const CALLER = 'integration-user'
export const NOW = '2026-01-02 03:04:05'

/** A context over empty stores, with a clock that stands still and ids that count. */
export function memory(): Memory {
    const people = new Map<string, FieldValues>([[CALLER, { user_name: 'okta.integration', active: 'true' }]])
    const links = new Map<string, IdentityLink>()
    let ids = 0
    const state: Memory = {
        ...noGroups(),
        ...noGuards(),
        people,
        links,
        reviews: [],
        conflicts: memoryConflicts(),
        handovers: { rules: [], faults: [], open: [], plans: [], waitMinutes: 60 },
        brakes: memoryBrakes((what) => allowed(`brake: ${what}`)),
        pendings: [],
        pendingLimits: { most: 3, days: 30 },
        policy: { immutableKeyLinks: true, userNameAdopts: 'lookup', rotatedId: 'review' },
        keys: [...SHIPPED_KEYS],
        method: 'POST',
        notes: [],
        named: Object.fromEntries(NAMED_TABLES.map((table) => [table, {}])),
        records: {},
        writes: [],
        now: NOW,
        beforeWrite: () => undefined,
        settings: oktaOwnsEverything(shippedSettings()),
        context: undefined as unknown as Context,
    }
    const allowed = (what: string) => {
        const refused = state.beforeWrite(what) === false
        if (!refused) state.writes.push(what)
        return !refused
    }
    const now = () => state.now
    const unique = (sysId: string, values: FieldValues) =>
        !allIn(people).some(
            (other) =>
                other.sysId !== sysId &&
                ['user_name', 'x_scim_okta_user_id'].some(
                    (field) => (values[field] ?? '') !== '' && same(fieldOf(other, field), values[field]!),
                ),
        )
    const hasAlike = (oktaUserId: string) => [...links.keys()].some((id) => id !== oktaUserId && same(id, oktaUserId))
    const nameOfReferred = (user: UserRecord, field: string) => {
        const { references } = state.context.mapping
        const reference = references.find((each) => field === `${each.field}.${each.resolver.shownField}`)
        return reference && (state.named[reference.resolver.table]![fieldOf(user, reference.field)] ?? '')
    }
    const where = (clauses: readonly Clause[]) => rowsWhere(people, clauses, nameOfReferred)
    const account = newAccount()
    state.context = {
        get settings() {
            return compiled(state.settings).settings
        },
        get mapping() {
            return compiled(state.settings).mapping
        },
        account,
        users: {
            read: (sysId) => recordIn(people, sysId),
            candidates: (oktaUserId, userName, linkedUser, others = []) => {
                const isOwn = (user: UserRecord) =>
                    user.sysId === CALLER ||
                    (oktaUserId !== '' && same(fieldOf(user, 'x_scim_okta_user_id'), oktaUserId)) ||
                    (userName !== '' && same(fieldOf(user, 'user_name'), userName)) ||
                    user.sysId === linkedUser
                const holders = others.map(({ field, value }) =>
                    allIn(people).filter((user) => same(fieldOf(user, field), value)),
                )
                const ids = (found: UserRecord[]) => found.map(({ sysId }) => sysId)
                const own = ids(allIn(people).filter(isOwn))
                const all = new Set([...own, ...holders.flatMap(ids)])
                // As the store over Glide does it: of a value that many share, one more than may share it.
                const some = new Set([...own, ...holders.flatMap((each) => ids(each).slice(0, MOST_SHARERS + 1))])
                return allIn(people).filter(({ sysId }) => (all.size < 20 ? all : some).has(sysId))
            },
            create: (sysId, values) => {
                if (!allowed('create sys_user') || people.has(sysId) || !unique(sysId, values))
                    return { refused: state.refusal }
                people.set(sysId, withName({ locked_out: 'false', sys_created_on: now(), ...values }))
                return recordIn(people, sysId)!
            },
            update: (sysId, values) => {
                if (!allowed('update sys_user') || !people.has(sysId) || !unique(sysId, values))
                    return { refused: state.refusal }
                people.set(sysId, withName({ ...people.get(sysId), ...values, sys_updated_on: now() }))
                return recordIn(people, sysId)!
            },
            window: (clauses, window) => windowOf(where(clauses), window),
            count: (clauses) => where(clauses).length,
            maxLength: (field) => (field === 'user_name' ? 40 : 100),
        },
        identities: {
            find: (oktaUserId) => links.get(oktaUserId),
            ofUser: (user) => [...links.values()].filter((link) => link.user === user).reverse(),
            claim: ({ oktaUserId, user, state: as, origin, approver = '', firstSeen = '' }) => {
                const taken = links.get(oktaUserId)
                if (taken) return taken
                if (hasAlike(oktaUserId) || !allowed('claim identity')) return undefined
                const link = linkOf(oktaUserId, user, { state: as, origin, approver, lastSeen: firstSeen })
                links.set(oktaUserId, link)
                return link
            },
            hasAlike,
            change: (link, changes) => {
                if (!allowed('change identity')) throw new Error('the identity link could not be changed')
                const { reason: _reason, firstSeen: _firstSeen, ...kept } = changes
                const changed = { ...links.get(link.oktaUserId)!, ...kept }
                links.set(link.oktaUserId, changed)
                return changed
            },
            remove: (link) => {
                if (!allowed('remove identity')) throw new Error('the identity link could not be deleted')
                links.delete(link.oktaUserId)
            },
        },
        get matching() {
            return { policy: state.policy, keys: () => state.keys }
        },
        reviews: memoryReviews(state, allowed),
        conflicts: state.conflicts,
        pendings: memoryPendings(state, allowed),
        handovers: memoryHandovers(state, allowed),
        brakes: state.brakes,
        references: memoryReferences(state, allowed),
        guards: memoryGuards(state),
        groups: memoryGroups(state, allowed, now),
        limits: { defaultCount: 100, maxCount: 500, candidateLimit: 5, bulkOperations: 100, bulkPayload: 1048576 },
        now,
        newSysId: () => `new-${++ids}`,
        callerId: CALLER,
        baseUrl: 'https://example.service-now.com/api/x_scim_okta/v2/scim',
        get method() {
            return state.method
        },
        note: (text) => state.notes.push(text),
    }
    return state
}

/** Settings compiled, and kept for as long as they are the same rows. */
const COMPILED = new WeakMap<readonly Setting[], { rows: string; settings: Settings; mapping: UserMapping }>()

function compiled(rows: readonly Setting[]): { settings: Settings; mapping: UserMapping } {
    const known = COMPILED.get(rows)
    const text = JSON.stringify(rows)
    if (known?.rows === text) return known
    const settings = compileSettings(rows, anyDictionary)
    const fresh = { rows: text, settings, mapping: userMapping(settings) }
    COMPILED.set(rows, fresh)
    return fresh
}

/** The platform puts the full name together from its parts whenever a person is written. */
function withName(fields: FieldValues): FieldValues {
    const parts = ['first_name', 'middle_name', 'last_name'].map((field) => fields[field])
    if (parts.every((part) => part === undefined)) return fields
    return { ...fields, name: parts.filter((part) => (part ?? '') !== '').join(' ') }
}

/** A link as the table holds it: current unless said otherwise. */
export function linkOf(oktaUserId: string, user: string, said: Partial<IdentityLink> = {}): IdentityLink {
    const sysId = `link-${oktaUserId}`
    const link = {
        sysId,
        oktaUserId,
        user,
        state: 'current',
        origin: 'post',
        replacedBy: '',
        approver: '',
        lastSeen: '',
    }
    return { ...(link as IdentityLink), ...said }
}

/** Stores a person and answers the record. */
export function person(state: Memory, sysId: string, fields: FieldValues): UserRecord {
    state.people.set(sysId, withName({ active: 'true', locked_out: 'false', ...fields }))
    return { sysId, fields: state.people.get(sysId)! }
}

/** The ScimError that `work` ends in; fails when nothing, or something else, is thrown. */
export function refusal(work: () => unknown): ScimError {
    try {
        work()
    } catch (thrown) {
        assert.ok(isScimError(thrown), String(thrown))
        return thrown
    }
    throw new assert.AssertionError({ message: 'nothing was refused' })
}

/** Status and scimType of the ScimError that `work` ends in. */
export function refused(work: () => unknown): [number, string | undefined] {
    const { status, scimType } = refusal(work)
    return [status, scimType]
}
