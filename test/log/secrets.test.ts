// No value of a body is anywhere in the log; a password is nowhere at all.
import assert from 'node:assert/strict'
import { newOktaId } from '../../okta/okta-user.ts'
import { BODIES, LOG, openLogDesk, UNMAPPED, type LogDesk } from './log-desk.ts'

const SECRET = 'MARKER-secret'
const VALUE = 'MARKER-value'
const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
const LOGS = ['syslog_app_scope']

for (const mode of ['strict', 'nasty'] as const) {
    describe(`what the log holds of bodies, ${mode}`, () => {
        let desk: LogDesk

        before(async () => {
            desk = await openLogDesk(mode)
            desk.posted(desk.person('first'))
            const body = {
                userName: 'marked@corp.example',
                externalId: newOktaId(),
                name: { familyName: VALUE },
                title: VALUE,
                nick: VALUE,
                password: SECRET,
                'urn:acme:2.0:User': { pin: SECRET },
            }
            desk.scim('POST', '/Users', body)
            const user = desk.platform.store.find('sys_user', { user_name: body.userName }, 1)[0]!.sys_id!
            desk.scim('PUT', `/Users/${user}`, { ...body, title: 'x'.repeat(500) })
            const operations = [
                { op: 'replace', path: 'password', value: SECRET },
                { op: 'replace', value: { password: SECRET, title: VALUE } },
                { op: 'remove', path: `emails[value eq "${VALUE}"].nick` },
            ]
            desk.scim('PATCH', `/Users/${user}`, { schemas: [PATCH_URN], Operations: operations })
            desk.scim('POST', '/Users', `{"password":"${SECRET}"`)
            desk.scim('GET', `/Users?filter=title%20eq%20%22${VALUE}%22`)
            desk.platform.deliverEvents()
        })
        after(() => desk.close())

        const everythingIn = (tables: string[]) => JSON.stringify(tables.map((table) => desk.rows(table)))

        it('no password, in no table of the log and in no line of the system log', () => {
            assert.ok(desk.rows(LOG).length >= 5 && desk.rows(BODIES).length >= 2 && desk.rows(UNMAPPED).length >= 2)
            for (const text of [everythingIn([LOG, BODIES, UNMAPPED, ...LOGS]), desk.logged().join('\n')]) {
                assert.equal(text.includes(SECRET), false)
            }
        })

        it('no value but in what is kept for the preview', () => {
            assert.equal(everythingIn([LOG, UNMAPPED]).includes(VALUE), false)
            assert.equal(everythingIn([BODIES]).includes(VALUE), true)
        })
    })
}
