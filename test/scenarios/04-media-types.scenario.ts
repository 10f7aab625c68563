/** Both media types are taken and the SCIM one is given. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { ScimUser } from '../../okta/scim-message.ts'
import { userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '04',
    title: 'Media types: application/scim+json and application/json are both accepted',
    source: 'RFC 7644 section 3.1; headers of the Okta client and of its SPEC test',
    async run(context) {
        const { scim } = context
        const { id, answer } = await context.created(creationOf(context.person('media')))
        if (answer) assert.match(answer.headers.get('content-type') ?? '', /^application\/scim\+json/)

        const current = userOf(await scim.read(id))
        for (const contentType of [
            'application/scim+json; charset=utf-8',
            'application/scim+json',
            'application/json',
            'application/json; charset=utf-8',
        ]) {
            const headers = { 'Content-Type': contentType }
            const put = await scim.send<ScimUser>(
                'PUT',
                `/Users/${id}`,
                { ...current, title: contentType },
                { headers },
            )
            assert.equal(userOf(put).title, contentType)
            assert.match(put.headers.get('content-type') ?? '', /^application\/scim\+json/)
        }

        for (const headers of [
            { Accept: 'application/scim+json; charset=utf-8' },
            { Accept: 'application/json' },
            { Accept: '*/*' },
            { 'Content-Type': 'application/scim+json; charset=utf-8' },
            { 'Accept-Encoding': 'gzip' },
        ]) {
            assert.equal(userOf(await scim.send<ScimUser>('GET', `/Users/${id}`, undefined, { headers })).id, id)
        }
    },
}
