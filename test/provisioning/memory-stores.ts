/** Stores in memory for the pure rings: they compare as loosely as the platform does and can refuse a write. */

import assert from 'node:assert/strict'
import type { Condition, Clause } from '../../src/server/provisioning/query.ts'
import {
    fieldOf,
    type FieldValues,
    type GroupRecord,
    type IdentityLink,
    type UserRecord,
} from '../../src/server/provisioning/records.ts'
import type { Context } from '../../src/server/provisioning/stores.ts'
import { isScimError, type ScimError } from '../../src/server/scim/error.ts'

export interface Memory {
    readonly people: Map<string, FieldValues>
    readonly links: Map<string, IdentityLink>
    readonly named: Record<string, Record<string, string>>
    /** Writes made, e.g. `create sys_user`, in order. */
    readonly writes: string[]
    /** Called before each write; throwing cuts the request off, returning false refuses the write. */
    beforeWrite: (what: string) => boolean | void
    context: Context
}

const CALLER = 'integration-user'

/** A context over empty stores, with a clock that stands still and ids that count. */
export function memory(): Memory {
    const people = new Map<string, FieldValues>([[CALLER, { user_name: 'okta.integration', active: 'true' }]])
    const links = new Map<string, IdentityLink>()
    let ids = 0
    const state: Memory = {
        people,
        links,
        named: { cmn_department: {}, cmn_cost_center: {} },
        writes: [],
        beforeWrite: () => undefined,
        context: undefined as unknown as Context,
    }
    const allowed = (what: string) => {
        const refused = state.beforeWrite(what) === false
        if (!refused) state.writes.push(what)
        return !refused
    }
    const record = (sysId: string): UserRecord => ({ sysId, fields: { ...people.get(sysId) } })
    const all = () => [...people.keys()].map(record)
    const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()
    const unique = (sysId: string, values: FieldValues) =>
        !all().some(
            (other) =>
                other.sysId !== sysId &&
                ['user_name', 'x_scim_okta_user_id'].some(
                    (field) => (values[field] ?? '') !== '' && same(fieldOf(other, field), values[field]!),
                ),
        )
    const holds = (user: UserRecord, { field, operator, value }: Condition) => {
        const text = field === 'sys_id' ? user.sysId : fieldOf(user, field)
        if (operator === '=') return same(text, value)
        if (operator === 'STARTSWITH') return text.toLowerCase().startsWith(value.toLowerCase())
        if (operator === 'CONTAINS') return text.toLowerCase().includes(value.toLowerCase())
        if (operator === 'ISNOTEMPTY') return text !== ''
        if (operator === 'NEVER') return false
        throw new Error(`the memory stores do not know ${operator}`)
    }
    const where = (clauses: readonly Clause[]) =>
        all().filter((user) => clauses.every((clause) => clause.some((condition) => holds(user, condition))))
    state.context = {
        users: {
            read: (sysId) => (people.has(sysId) ? record(sysId) : undefined),
            candidates: (oktaUserId, userName, linkedUser) =>
                all().filter(
                    (user) =>
                        user.sysId === CALLER ||
                        (oktaUserId !== '' && same(fieldOf(user, 'x_scim_okta_user_id'), oktaUserId)) ||
                        (userName !== '' && same(fieldOf(user, 'user_name'), userName)) ||
                        user.sysId === linkedUser,
                ),
            create: (sysId, values) => {
                if (!allowed('create sys_user') || people.has(sysId) || !unique(sysId, values)) return undefined
                people.set(sysId, { locked_out: 'false', ...values })
                return record(sysId)
            },
            update: (sysId, values) => {
                if (!allowed('update sys_user') || !people.has(sysId) || !unique(sysId, values)) return undefined
                people.set(sysId, { ...people.get(sysId), ...values })
                return record(sysId)
            },
            window: (clauses, { offset, limit }) => where(clauses).slice(offset, offset + limit),
            count: (clauses) => where(clauses).length,
            maxLength: (field) => (field === 'user_name' ? 40 : 100),
        },
        identities: {
            find: (oktaUserId) => links.get(oktaUserId),
            claim: (oktaUserId, user) => {
                const taken = links.get(oktaUserId)
                if (taken) return taken
                if (!allowed('claim identity')) return undefined
                const link = { sysId: `link-${oktaUserId}`, oktaUserId, user, retired: false }
                links.set(oktaUserId, link)
                return link
            },
            repoint: (link, user) => {
                if (allowed('repoint identity')) links.set(link.oktaUserId, { ...link, user })
            },
        },
        references: {
            byName: (table, name) =>
                Object.entries(state.named[table]!)
                    .filter(([, each]) => same(each, name))
                    .map(([id]) => id),
            names: (table, sysIds) => Object.fromEntries(sysIds.map((id) => [id, state.named[table]![id] ?? ''])),
            people: (value) =>
                all().filter((user) =>
                    [
                        user.sysId,
                        fieldOf(user, 'x_scim_okta_user_id'),
                        fieldOf(user, 'user_name'),
                        fieldOf(user, 'employee_number'),
                    ].some((key) => key !== '' && same(key, value)),
                ),
        },
        groups: {
            read: (): GroupRecord | undefined => undefined,
            window: () => [],
            count: () => 0,
            ofUsers: () => ({}),
            members: () => ({}),
        },
        limits: { defaultCount: 100, maxCount: 500, candidateLimit: 5 },
        now: () => '2026-01-02 03:04:05',
        newSysId: () => `new-${++ids}`,
        callerId: CALLER,
        baseUrl: 'https://example.service-now.com/api/x_scim_okta/v2/scim',
    }
    return state
}

/** Stores a person and answers the record. */
export function person(state: Memory, sysId: string, fields: FieldValues): UserRecord {
    state.people.set(sysId, { active: 'true', locked_out: 'false', ...fields })
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
