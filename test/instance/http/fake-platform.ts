/** A platform of plain maps for HTTP tests: rows as given, scripts as host functions, no Glide. */
import { createHash } from 'node:crypto'
import { hashPassword } from '../../../instance/access/password.ts'
import type { Mode, Platform, Row, Session, Store, TableDefinition } from '../../../instance/platform.ts'

/** An operation's script is a key of this map. */
export type Scripts = Record<string, (request: never, response: never, session: Session) => void>

export function id(name: string): string {
    return createHash('md5').update(name).digest('hex')
}

export class FakeStore implements Store {
    readonly rows = new Map<string, Map<string, Row>>()

    private rowsOf(table: string): Map<string, Row> {
        const rows = this.rows.get(table) ?? new Map<string, Row>()
        this.rows.set(table, rows)
        return rows
    }
    tables(): string[] {
        return [...this.rows.keys()]
    }
    table(name: string): TableDefinition | undefined {
        return this.rows.has(name) ? ({ name, columns: new Map() } as unknown as TableDefinition) : undefined
    }
    insert(table: string, row: Row): string {
        const sysId = row.sys_id ?? id(`${table}${this.rowsOf(table).size}`)
        this.rowsOf(table).set(sysId, { ...row, sys_id: sysId })
        return sysId
    }
    transaction<T>(work: () => T): T {
        return work()
    }
    read(table: string, sysId: string): Row | undefined {
        return this.rows.get(table)?.get(sysId)
    }
    find(table: string, where: Row, limit = Infinity): Row[] {
        const fold = (value: string | null | undefined): string | undefined => value?.toLowerCase()
        const matches = (row: Row): boolean => Object.keys(where).every((key) => fold(row[key]) === fold(where[key]))
        return [...this.rowsOf(table).values()].filter(matches).slice(0, limit)
    }
    count(table: string): number {
        return this.rowsOf(table).size
    }
    update(table: string, sysId: string, changes: Row): void {
        this.rowsOf(table).set(sysId, { ...this.read(table, sysId), ...changes })
    }
    remove(table: string, sysId: string): void {
        this.rowsOf(table).delete(sysId)
    }
}

export interface FakePlatform extends Platform {
    readonly store: FakeStore
    readonly delivered: () => number
}

/** People of the fake: name → roles. Everybody's password is `word-<name>`. */
const PEOPLE: Record<string, string[]> = {
    admin: ['admin'],
    okta: ['x_test.integration'],
    nobody: [],
    inside: ['snc_internal'],
    locked: ['x_test.integration'],
    gone: ['x_test.integration'],
}

/** Hashing takes tens of milliseconds; every test gets the same people. */
const HASHES = new Map(Object.keys(PEOPLE).map((name) => [name, hashPassword(`word-${name}`)]))

function seedPeople(store: FakeStore): void {
    for (const name of Object.keys(PEOPLE)) {
        store.insert('sys_user', {
            sys_id: id(name),
            user_name: name,
            user_password: HASHES.get(name) ?? null,
            active: name === 'gone' ? '0' : '1',
            locked_out: name === 'locked' ? '1' : '0',
        })
    }
    store.insert('sys_user_role', { sys_id: id('role'), name: 'x_test.integration' })
    store.insert('sys_security_acl', { sys_id: id('acl'), name: 'x_test', active: '1', admin_overrides: '1' })
    store.insert('sys_security_acl_role', { sys_security_acl: id('acl'), sys_user_role: id('role') })
}

export interface FakeOperation {
    method: string
    path: string
    script: string
    changes?: Row
}

/** Installs service `api` of scope `x_test`, version 2 default, in the shape a built package has. */
export function installService(store: FakeStore, operations: FakeOperation[], isDefault = true): void {
    store.insert('sys_ws_definition', {
        sys_id: id('definition'),
        active: '1',
        namespace: 'x_test',
        base_uri: '/api/x_test/api',
        consumes: 'application/scim+json,application/json',
        produces: 'application/scim+json,application/json',
        enforce_acl: id('acl'),
    })
    store.insert('sys_ws_version', { sys_id: id('version'), active: '1', is_default: isDefault ? '1' : '0' })
    for (const { method, path, script, changes } of operations) {
        store.insert('sys_ws_operation', {
            sys_id: id(method + path),
            active: '1',
            http_method: method,
            operation_uri: `/api/x_test/v2/api${path}`,
            default_operation_uri: `/api/x_test/api${path}`,
            operation_script: script,
            web_service_definition: id('definition'),
            web_service_version: id('version'),
            requires_authentication: '1',
            requires_acl_authorization: '1',
            requires_snc_internal_role: '0',
            consumes_customized: '0',
            produces_customized: '0',
            enforce_acl: id('acl'),
            ...changes,
        })
    }
}

export function fakePlatform(scripts: Scripts, mode: Mode = 'strict'): FakePlatform {
    const store = new FakeStore()
    store.rows.set('syslog_app_scope', new Map())
    seedPeople(store)
    let delivered = 0
    return {
        mode,
        store,
        fresh: true,
        appScope: 'x_test',
        delivered: () => delivered,
        session: (userId, interactive) => {
            const userName = store.read('sys_user', userId)?.user_name ?? ''
            return { userId, userName, roles: new Set(PEOPLE[userName]), interactive }
        },
        runScript: (session, _scope, script, globals) => {
            scripts[script]?.(globals.request as never, globals.response as never, session)
        },
        runUiAction: () => {
            throw new Error('the fake has no UI actions')
        },
        glideRecord: () => {
            throw new Error('the fake has no Glide')
        },
        allows: () => false,
        deliverEvents: () => {
            delivered += 1
        },
        beginRequest: () => () => ({ reads: 3, writes: 1 }),
        setTableAccess: () => undefined,
        close: () => undefined,
    }
}

/** Header line for one of the fake's people. */
export function basic(name: string, password = `word-${name}`): string {
    return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`
}
