/** Which of several e-mail addresses and telephone numbers is which column. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { ScimUser } from '../../okta/scim-message.ts'
import { assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

type Values = NonNullable<ScimUser['emails']>

export const scenario: Scenario = {
    id: '41',
    title: 'Of several e-mails and phones the work one counts, else the primary, else the first; repeating changes nothing',
    source: 'RFC 7643 section 2.4 and 4.1.2; Okta sends primary and type as they are mapped',
    async run(context) {
        const { scim } = context
        const maya = context.person('maya')
        const person = await context.created(creationOf(maya))
        const address = (name: string) => `${context.unique(name)}@corp.example`
        const [work, home, third] = [address('w'), address('h'), address('t')]
        const cases: [string, Values, string][] = [
            [
                'work and primary',
                [
                    { value: home, type: 'home' },
                    { value: work, type: 'work', primary: true },
                ],
                work,
            ],
            [
                'work, another primary',
                [
                    { value: home, type: 'home', primary: true },
                    { value: work, type: 'work' },
                ],
                work,
            ],
            ['primary without type', [{ value: home }, { value: third, primary: true }], third],
            ['no primary, no type', [{ value: third }, { value: home }], third],
            [
                'primary twice',
                [
                    { value: home, type: 'home', primary: true },
                    { value: third, type: 'other', primary: true },
                ],
                home,
            ],
        ]
        for (const [name, emails, expected] of cases) {
            const body = { ...creationOf(maya), emails }
            userOf(await scim.replace(person.id, body))
            const row = await context.record(person.id)
            assert.equal(row.email, expected, name)
            userOf(await scim.replace(person.id, body))
            assertUnchanged(await context.record(person.id), row)
        }
        const phoneNumbers = [
            { value: '+1 555 0101', type: 'mobile' },
            { value: '+1 555 0102', type: 'work', primary: true },
            { value: '+1 555 0103', type: 'fax' },
        ]
        userOf(await scim.replace(person.id, { ...creationOf(maya), phoneNumbers }))
        const { phone, mobile_phone, home_phone } = await context.record(person.id)
        assert.deepEqual([phone, mobile_phone, home_phone], ['+1 555 0102', '+1 555 0101', ''])
        const [first] = (await scim.read(person.id)).body?.phoneNumbers ?? []
        assert.equal(first?.value, '+1 555 0101')
    },
}
