import assert from 'node:assert/strict'
import {
    guardWrites,
    identityOf,
    standingOf,
    type Instances,
    type NewInstance,
    type RememberedInstance,
    type ThisInstance,
} from '../../src/server/provisioning/clone-guard.ts'
import { isScimError } from '../../src/server/scim/error.ts'

interface Remembered extends Instances {
    readonly rows: RememberedInstance[]
    readonly reasons: string[]
    reads: number
}

/** A store in memory; `refusing` answers an insert as a broken unique key does. */
function remembered(rows: RememberedInstance[], refusing?: (store: Remembered) => void): Remembered {
    const store: Remembered = {
        rows,
        reasons: [],
        reads: 0,
        find(id) {
            store.reads++
            return rows.find((row) => row.id === id)
        },
        another(id) {
            store.reads++
            const others = rows.filter((row) => row.id !== id)
            return others.find(({ confirmed }) => confirmed) ?? others[0]
        },
        remember({ id, name, confirmed, reason }: NewInstance) {
            if (refusing) {
                refusing(store)
                return undefined
            }
            store.reasons.push(reason)
            rows.push({ sysId: `row ${id}`, id, name, confirmed })
            return rows[rows.length - 1]
        },
        unconfirm({ sysId }, reason) {
            const index = rows.findIndex((row) => row.sysId === sysId)
            rows[index] = { ...rows[index]!, confirmed: false }
            store.reasons.push(reason)
        },
    }
    return store
}

const PROD: ThisInstance = { id: 'id-prod', name: 'prod', url: 'https://prod.example/' }
const DEV: ThisInstance = { id: 'id-dev', name: 'dev12', url: 'https://dev12.example/' }
const row = ({ id, name }: ThisInstance, confirmed: boolean): RememberedInstance => ({
    sysId: `row ${id}`,
    id,
    name,
    confirmed,
})

function refusal(instance: ThisInstance, store: Instances): string {
    try {
        guardWrites(instance, store)
    } catch (thrown) {
        assert.ok(isScimError(thrown), String(thrown))
        assert.equal(thrown.status, 403)
        return thrown.detail
    }
    return assert.fail('the write was let through')
}

describe('clone guard', () => {
    it('lets a confirmed instance write, at the cost of one read', () => {
        const store = remembered([row(PROD, true), row(DEV, false)])
        guardWrites(PROD, store)
        assert.deepEqual([store.reads, store.reasons], [1, []])
    })

    it('remembers the first instance as confirmed', () => {
        const store = remembered([])
        guardWrites(PROD, store)
        assert.deepEqual(store.rows, [row(PROD, true)])
        guardWrites(PROD, store)
        assert.equal(store.rows.length, 1)
    })

    it('refuses a copy and remembers it as unconfirmed, once', () => {
        const store = remembered([row(PROD, true)])
        const detail = refusal(DEV, store)
        assert.equal(
            detail,
            'This instance (dev12) is a copy of prod: writes are refused until an administrator confirms it under Okta SCIM instances',
        )
        assert.equal(refusal(DEV, store), detail)
        assert.deepEqual(store.rows, [row(PROD, true), row(DEV, false)])
        assert.deepEqual(store.reasons, ['It is a copy of prod'])
    })

    it('stays within what Okta shows, whatever the names', () => {
        const long = { id: 'a', name: 'n'.repeat(100), url: '' }
        const detail = refusal(long, remembered([row({ id: 'b', name: 'm'.repeat(100), url: '' }, true)]))
        assert.ok(`${detail} (request 01234567)`.length < 200, detail)
    })

    it('lets a copy write that was confirmed, also a copy of a copy', () => {
        guardWrites(DEV, remembered([row(PROD, true), row(DEV, true)]))
        const test = { id: 'id-test', name: 'test', url: '' }
        assert.match(refusal(test, remembered([row(DEV, true), row(PROD, false)])), /is a copy of dev12/)
    })

    it('refuses when the confirmation was taken back', () => {
        assert.match(refusal(PROD, remembered([row(PROD, false)])), /\(prod\) is not confirmed/)
    })

    it('takes another name under the same id for another instance: a clone may have kept the id', () => {
        const store = remembered([row(PROD, true)])
        const copied = { ...PROD, name: 'dev12' }
        assert.match(refusal(copied, store), /\(dev12\) was confirmed as prod/)
        assert.match(refusal(copied, store), /\(dev12\) was confirmed as prod/)
        assert.deepEqual([store.rows, store.reasons], [[row(PROD, false)], ['It was confirmed as prod']])
    })

    it('goes by the name where there is no id, and by the id where there is no name', () => {
        const nameless = { id: 'id-prod', name: '', url: '' }
        const idless = { id: '', name: 'prod', url: '' }
        assert.deepEqual([identityOf(nameless), identityOf(idless)], ['id-prod', 'prod'])
        guardWrites(nameless, remembered([row(PROD, true)]))
        guardWrites(idless, remembered([{ sysId: '1', id: 'prod', name: 'prod', confirmed: true }]))
        assert.match(refusal({ ...idless, name: 'dev12' }, remembered([row(PROD, true)])), /copy of prod/)
    })

    it('judges nothing about an instance that does not say who it is', () => {
        const store = remembered([row(PROD, true)])
        guardWrites({ id: '', name: '', url: 'https://dev12.example/' }, store)
        assert.equal(store.reads, 0)
        assert.equal(standingOf({ id: '', name: '', url: '' }, store).standing, 'unknown')
    })

    it('takes the row that another request inserted first', () => {
        guardWrites(
            PROD,
            remembered([], ({ rows }) => rows.push(row(PROD, true))),
        )
        assert.match(
            refusal(
                DEV,
                remembered([], ({ rows }) => rows.push(row(DEV, false))),
            ),
            /is not confirmed/,
        )
    })

    it('fails when nothing can be remembered, rather than asking again at every request', () => {
        assert.throws(
            () =>
                guardWrites(
                    PROD,
                    remembered([], () => undefined),
                ),
            /id-prod could not be remembered in x_scim_okta_instance/,
        )
    })
})
