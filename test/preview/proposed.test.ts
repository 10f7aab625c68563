// Verdicts in a preview, and "what would change if I saved this row?", over HTTP on the built package.
import assert from 'node:assert/strict'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { everythingIn, openPreviewDesk, type PreviewDesk } from './preview-desk.ts'

const ADA = { userName: 'ada@example.com', externalId: '00uAda', name: { givenName: 'Ada', familyName: 'Byron' } }
const AUTHORITY = 'x_scim_okta_authority'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`preview with proposed settings, ${mode}`, () => {
        let desk: PreviewDesk
        let ada: string
        let titleRow: string
        let hr: string

        beforeEach(async () => {
            desk = await openPreviewDesk(mode)
            const { store } = desk
            desk.instance.requestNow('POST', `${SCIM_PATH}/Users`, ADA)
            ada = store.find('sys_user', { user_name: ADA.userName }, 1)[0]!.sys_id!
            store.update('sys_user', ada, { title: 'Maid' })
            hr = store.find('x_scim_okta_source', {}, 100).find(({ name }) => /HR/.test(name ?? ''))!.sys_id!
            // Whatever is shipped: the title is HR's, and Okta seeds it.
            for (const { sys_id } of store.find('x_scim_okta_setting', { field: 'title', sys_class_name: AUTHORITY })) {
                store.remove('x_scim_okta_setting', sys_id!)
            }
            const row = { target_table: 'sys_user', field: 'title', owner: hr, mode: 'seed', active: '1' }
            titleRow = store.insert(AUTHORITY, row)
        })
        afterEach(() => desk.close())

        const request = (settings?: unknown[]) => ({
            method: 'PUT',
            id: ada,
            body: { ...ADA, title: 'Countess', favouriteColour: 'green' },
            ...(settings ? { settings } : {}),
        })

        it('tells the verdict on each attribute in words, with the owner and the row that decided', () => {
            const report = desk.preview(request())
            const title = report.verdicts.find(({ path }: { path: string }) => path === 'title')
            assert.equal(title.verdict, 'skipped (already set)')
            assert.deepEqual([title.field, title.row], ['title', titleRow])
            assert.match(title.owner, /HR/)
            assert.equal(report.situation, 'linked-active')
            assert.equal(report.action, 'unchanged')
            assert.deepEqual(report.fields, [])
            assert.ok(report.verdicts.some(({ verdict }: { verdict: string }) => verdict === 'ignored (not mapped)'))
        })

        it('answers both sides and what differs, and saves nothing', () => {
            const before = everythingIn(desk.store)
            const answer = desk.ask(request([{ table: AUTHORITY, sys_id: titleRow, values: { mode: 'own' } }]))
            assert.equal(answer.status, 200, answer.text)
            const { current, proposed, changes } = answer.json
            assert.deepEqual([current.fields, proposed.action], [[], 'updated'])
            assert.deepEqual(proposed.fields, [
                { table: 'sys_user', sysId: ada, field: 'title', before: 'Maid', after: 'Countess' },
            ])
            assert.deepEqual(changes, [{ path: 'title', current: 'skipped (already set)', proposed: 'written' }])
            assert.deepEqual(everythingIn(desk.store), before)
        })

        it('takes new rows and rows that would be gone', () => {
            const values = { target_table: 'sys_user', field: 'last_name', owner: hr, mode: 'never' }
            const settings = [
                { table: AUTHORITY, sys_id: titleRow, delete: true },
                { table: AUTHORITY, values },
            ]
            const body = { ...ADA, title: 'Countess', name: { givenName: 'Ada', familyName: 'King' } }
            const others = desk.store.find('x_scim_okta_setting', { field: 'last_name', sys_class_name: AUTHORITY })
            for (const { sys_id } of others) desk.store.remove('x_scim_okta_setting', sys_id!)
            const { changes } = desk.ask({ method: 'PUT', id: ada, body, settings }).json
            assert.deepEqual(changes, [
                { path: 'name.familyName', current: 'written', proposed: 'skipped (not authoritative)' },
                { path: 'title', current: 'skipped (already set)', proposed: 'written' },
            ])
        })

        it('answers a fault of the proposal with 400 and its text', () => {
            const values = { field: 'no_such_field' }
            const answer = desk.ask(request([{ table: AUTHORITY, sys_id: titleRow, values }]))
            assert.equal(answer.status, 400, answer.text)
            assert.match(answer.json.error.detail, /x_scim_okta_authority "sys_user\.no_such_field": .*no_such_field/)
            const unknown = desk.ask(request([{ table: 'sys_user', values: {} }]))
            assert.equal(unknown.status, 400)
            assert.match(unknown.json.error.detail, /settings\[0\]: table must be one of/)
        })

        it('says what stands still already, where the settings that are there are wrong', () => {
            desk.store.update(AUTHORITY, titleRow, { field: 'no_such_field' })
            const { current, proposed } = desk.ask(
                request([{ table: AUTHORITY, sys_id: titleRow, values: { field: 'title' } }]),
            ).json
            assert.equal(current.status, 503)
            assert.equal(proposed.status, 200)
        })
    })
}
