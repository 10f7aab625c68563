// What is refused when a setting is saved, and what happens where a wrong one came in behind the rules.
import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'
import { ADMIN, AGENT, AUDITOR, BOSS, openReviewDesk, type ReviewDesk } from '../review/review-desk.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

const SETTING = 'x_scim_okta_setting'
const SOURCE = 'x_scim_okta_source'
const AUTHORITY = 'x_scim_okta_authority'
const MAPPING = 'x_scim_okta_mapping'
const RESOLVER = 'x_scim_okta_resolver'
const USER_URN = 'urn:ietf:params:scim:schemas:core:2.0:User'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`settings, ${mode}`, () => {
        let desk: ReviewDesk

        beforeEach(async () => {
            desk = await openReviewDesk(mode)
        })
        afterEach(() => desk.close())

        const rows = (table: string): Row[] => desk.platform.store.find(table, {}, 100)
        const all = (): Row[] => [SOURCE, AUTHORITY, MAPPING, RESOLVER].flatMap(rows)
        const named = (table: string, name: string): string => {
            const row = rows(table).find((each) => each.name === name)
            assert.ok(row, `${table} ${name}`)
            return row.sys_id!
        }
        const hr = () => named(SOURCE, 'HR system')
        const create = (table: string, row: Row, by = BOSS) => desk.tableApi('POST', table, by, row)
        const change = (table: string, name: string, row: Row, by = BOSS) =>
            desk.tableApi('PATCH', `${table}/${named(table, name)}`, by, row)
        const remove = (table: string, name: string, by = BOSS) =>
            desk.tableApi('DELETE', `${table}/${named(table, name)}`, by)

        const refusesAll = (work: () => { status: number; text: string }[], rule = /Check the setting/) => {
            const before = all()
            for (const answer of work()) {
                assert.equal(answer.status, 403, answer.text)
                assert.match(answer.text, rule)
            }
            assert.deepEqual(all(), before)
        }

        it('refuse a second owner, whichever of the two comes first', () => {
            const twin = { field: 'title', owner: hr() }
            refusesAll(() => [
                create(AUTHORITY, { ...twin, order: '9000' }),
                create(AUTHORITY, { ...twin, order: '1' }),
                change(AUTHORITY, 'sys_user.manager', { field: 'title' }),
            ])
        })

        it('refuse a field that does not exist, a protected one, and a condition that cannot be read', () => {
            refusesAll(() => [
                create(AUTHORITY, { field: 'u_none', owner: hr() }),
                create(AUTHORITY, { field: 'active', owner: hr() }),
                create(MAPPING, { field: 'u_none', scim_path: 'nickName' }),
                create(MAPPING, { field: 'locked_out', scim_path: 'nickName' }),
                create(MAPPING, { field: 'user_password', scim_path: 'nickName' }),
                create(MAPPING, { field: 'gender', scim_path: 'groups' }),
                change(AUTHORITY, 'sys_user.title', { condition: 'title=javascript:1' }),
            ])
        })

        it('refuse resolvers that lead in a circle', () => {
            const more = { name: 'More', target_table: 'core_company', search_fields: 'phone' }
            const made = create(RESOLVER, { ...more, otherwise: named(RESOLVER, 'Company') })
            assert.equal(made.status, 201, made.text)
            refusesAll(() => [
                change(RESOLVER, 'Company', { otherwise: named(RESOLVER, 'More') }),
                change(RESOLVER, 'More', { otherwise: named(RESOLVER, 'More') }),
            ])
        })

        it('refuse to deactivate, delete or turn what others need', () => {
            refusesAll(() => [
                change(RESOLVER, 'Company', { active: 'false' }),
                change(RESOLVER, 'Company', { target_table: 'cmn_department' }),
                change(SOURCE, 'HR system', { active: 'false' }),
                change(MAPPING, 'userName', { active: 'false' }),
                change(MAPPING, 'userName', { scim_path: 'nickName' }),
            ])
            refusesAll(
                () => [remove(RESOLVER, 'Company'), remove(SOURCE, 'HR system'), remove(MAPPING, 'userName')],
                /Keep the setting|Delete|referenc/i,
            )
        })

        it('refuse rows of the base table, even to administrators', () => {
            const before = rows(SETTING).length
            for (const by of [BOSS, ADMIN]) {
                const answer = create(SETTING, { name: 'Nothing' }, by)
                assert.equal(answer.status, 403, answer.text)
            }
            assert.equal(rows(SETTING).length, before)
        })

        it('look at an inactive row only when it is activated', () => {
            const made = create(AUTHORITY, { field: 'title', owner: hr(), active: 'false', reason: 'Draft' })
            assert.equal(made.status, 201, made.text)
            const path = `${AUTHORITY}/${made.json.result.sys_id}`
            assert.equal(desk.tableApi('PATCH', path, BOSS, { field: 'manager' }).status, 200)
            refusesAll(() => [desk.tableApi('PATCH', path, BOSS, { active: 'true' })])
            assert.equal(desk.tableApi('PATCH', path, BOSS, { field: 'gender', active: 'true' }).status, 200)
        })

        it('name authorities and mappings by what they are about', () => {
            const made = create(AUTHORITY, { field: 'gender', owner: hr(), name: 'Something' })
            assert.equal(made.status, 201, made.text)
            assert.equal(made.json.result.name, 'sys_user.gender')
            const mapping = create(MAPPING, { field: 'gender', scim_path: 'urn:example:2.0:User:gender' })
            assert.equal(mapping.status, 201, mapping.text)
            assert.equal(mapping.json.result.name, 'urn:example:2.0:User:gender')
        })

        it('can be deleted when nobody needs them', () => {
            assert.equal(remove(AUTHORITY, 'sys_user.title').status, 204)
            assert.equal(remove(SOURCE, 'ServiceNow administrators').status, 204)
            assert.equal(remove(MAPPING, 'title').status, 204)
        })

        it('are read by auditors, and changed by administrators of the application only', () => {
            const read = (by: typeof BOSS): number => desk.tableApi('GET', AUTHORITY, by).json.result?.length ?? 0
            assert.deepEqual([read(AUDITOR), read(BOSS), read(AGENT)], [13, 13, 0])
            refusesAll(() => [create(AUTHORITY, { field: 'gender', owner: hr() }, AUDITOR)], /./)
            assert.equal(change(AUTHORITY, 'sys_user.title', { mode: 'own' }, AGENT).status >= 403, true)
            assert.equal(change(AUTHORITY, 'sys_user.title', { mode: 'own' }).status, 200)
        })

        it('stop every write, and no read, where a wrong one came in behind the rules: 503 names the row', () => {
            const { store } = desk.platform
            const maya = desk.person('maya')
            const id = desk.posted(maya)
            const wrong = store.insert(AUTHORITY, {
                sys_class_name: AUTHORITY,
                active: '1',
                order: '50',
                target_table: 'sys_user',
                field: 'u_none',
                owner: hr(),
                mode: 'own',
                when_absent: 'keep',
                when_empty: 'clear',
            })
            const user = { schemas: [USER_URN], userName: maya.login, externalId: maya.id, title: 'Lead' }
            const patch = {
                schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
                Operations: [{ op: 'replace', value: { title: 'Lead' } }],
            }
            const group = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: 'Crew' }
            const people = store.count('sys_user')
            const before = store.read('sys_user', id)
            const writes: [string, string, unknown][] = [
                ['POST', '/Users', { ...user, userName: 'other', externalId: 'other' }],
                ['PUT', `/Users/${id}`, user],
                ['PATCH', `/Users/${id}`, patch],
                ['DELETE', `/Users/${id}`, undefined],
                ['POST', '/Groups', group],
            ]
            for (const [method, path, body] of writes) {
                const send = () => desk.requestNow(method, SCIM_PATH + path, body)
                let answer = send()
                if (answer.status === 500 && mode === 'nasty') answer = send()
                assert.equal(answer.status, 503, `${method} ${path}: ${answer.text}`)
                assert.ok(answer.json.detail.includes(`authority ${wrong} (sys_user.u_none)`), answer.text)
            }
            assert.equal(store.count('sys_user'), people)
            assert.equal(store.find('sys_user_group', { name: 'Crew' }, 1).length, 0)
            assert.deepEqual(store.read('sys_user', id), before)
            for (const path of [`/Users/${id}`, '/Users?count=1']) {
                const read = () => desk.requestNow('GET', SCIM_PATH + path).status
                // A nasty instance may cut off the row in the log, never twice in a row.
                const first = read()
                assert.equal(first === 500 && mode === 'nasty' ? read() : first, 200)
            }
            const checks = desk.requestNow('GET', '/api/x_scim_okta/v1/setup/checks').json.checks
            const check = checks.find((each: { id: string }) => each.id === 'settings')
            assert.equal(check.result, 'fail')
            assert.ok(check.detail.includes(wrong))

            store.update(AUTHORITY, wrong, { active: '0' })
            assert.equal(desk.requestNow('PATCH', `${SCIM_PATH}/Users/${id}`, patch).status, 200)
        })
    })
}
