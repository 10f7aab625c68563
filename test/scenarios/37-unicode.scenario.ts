/** Names of the whole world, byte for byte. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import { lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

const NAMES: [string, string][] = [
    ['José', 'Ñuñez'],
    ['太郎', '山田'],
    ['محمد', 'العربي'],
    ['Jose\u0301', 'Nun\u0303ez'],
    ['Zoë 🦊', '𠮷野'],
    ["D'Arcy", 'O\u2019Brien "Bo" \\ <b>&amp;'],
]

export const scenario: Scenario = {
    id: '37',
    title: 'Unicode of 1 to 4 bytes is stored and given back as it came',
    source: 'RFC 7643 section 2.3.1; RFC 8259',
    async run(context) {
        for (const [firstName, lastName] of NAMES) {
            const person = context.person('jose', { firstName, lastName, title: `${firstName} 🚀` })
            person.login = person.login.replace('jose', `josé${NAMES.findIndex(([name]) => name === firstName)}`)
            const { id } = await context.created(creationOf(person))
            const user = userOf(await context.scim.read(id))
            assert.deepEqual([user.name?.givenName, user.name?.familyName], [firstName, lastName])
            assert.equal(user.title, `${firstName} 🚀`)
            const row = await context.record(id)
            assert.deepEqual([row.first_name, row.last_name, row.user_name], [firstName, lastName, person.login])
            const [found] = await lookupHits(context, person.login, 1)
            assert.equal(found?.id, id)
            await lookupHits(context, person.login.toUpperCase(), 1)
        }
    },
}
