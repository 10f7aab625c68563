/** Cuts a request off at each of its writes, lets the client repeat it, and compares with the undisturbed end state. */
import assert from 'node:assert/strict'
import type { OpenPlatform } from '../instance/open-platform.ts'
import { basicAuthorization } from '../okta/scim-client.ts'
import { openInstance } from './instance-in-process.ts'

const OKTA_ID = '00uCRASH0000000000A'
const person = {
    userName: 'crash@corp.example',
    externalId: OKTA_ID,
    name: { givenName: 'Cora', familyName: 'Ash' },
    emails: [{ primary: true, value: 'crash@corp.example' }],
    active: true,
}

interface Step {
    readonly method: string
    readonly path: (id: string) => string
    readonly body?: object
}

/** What stands before the request that is cut off, and that request. */
const SWEEPS: [string, Step[], Step][] = [
    ['create', [], { method: 'POST', path: () => '/Users', body: person }],
    [
        'link an existing record',
        [{ method: 'POST', path: () => '/Users', body: { ...person, externalId: undefined } }],
        { method: 'PUT', path: (id) => `/Users/${id}`, body: { ...person, title: 'Lead' } },
    ],
    [
        'deactivate',
        [{ method: 'POST', path: () => '/Users', body: person }],
        { method: 'DELETE', path: (id) => `/Users/${id}` },
    ],
    [
        'revive under a new userName',
        [
            { method: 'POST', path: () => '/Users', body: person },
            { method: 'DELETE', path: (id) => `/Users/${id}` },
        ],
        { method: 'POST', path: () => '/Users', body: { ...person, userName: 'cora@corp.example' } },
    ],
]

describe('crash sweep', function () {
    this.timeout(60_000)

    for (const [name, before, request] of SWEEPS) {
        it(`${name}: cut off at any write, the repetition ends in the same state`, async () => {
            const undisturbed = await play(before, request, 0)
            assert.ok(undisturbed.writes > 0, 'the request wrote nothing')
            for (let write = 1; write <= undisturbed.writes; write++) {
                const disturbed = await play(before, request, write)
                assert.equal(disturbed.cutOff, true, `write ${write} was not cut off`)
                assert.deepEqual(disturbed.state, undisturbed.state, `after a cut at write ${write}`)
            }
        })
    }
})

/** Plays the steps on a new instance; `cutAt` 0 lets the request through. */
async function play(before: Step[], request: Step, cutAt: number) {
    const { platform, baseUrl, credentials, close } = await openInstance()
    try {
        let id = ''
        const send = async ({ method, path, body }: Step) => {
            const answer = await fetch(baseUrl + path(id), {
                method,
                headers: {
                    authorization: basicAuthorization(credentials),
                    ...(body ? { 'content-type': 'application/scim+json' } : {}),
                },
                ...(body ? { body: JSON.stringify(body) } : {}),
            })
            const text = await answer.text()
            const resource = text ? (JSON.parse(text) as { id?: string }) : {}
            if (answer.ok && resource.id) id = resource.id
            return answer
        }
        for (const step of before) assert.ok((await send(step)).ok)
        if (cutAt > 0) platform.cancelAtWrite(cutAt)
        const first = await send(request)
        // A repeated POST whose first attempt had done everything finds the person there: Okta then looks up and PUTs.
        if (cutAt > 0) assert.ok([200, 201, 204, 409].includes((await send(request)).status))
        return {
            cutOff: first.status === 500,
            writes: Number(first.headers.get('x-instance-statements')?.split('/')[1]),
            state: stateOf(platform),
        }
    } finally {
        await close()
    }
}

/** The people of this test and their links, without what differs from run to run. */
function stateOf({ store }: OpenPlatform) {
    const people = [...store.find('sys_user', { last_name: 'Ash' })]
    const links = store.find('x_scim_okta_identity', {})
    return {
        people: people.map((row) => [
            row.user_name,
            row.x_scim_okta_user_id,
            row.active,
            row.locked_out,
            row.title,
            row.x_scim_okta_deactivated_at === null,
        ]),
        links: links.map((link) => [link.okta_user_id, link.state, link.user === people[0]?.sys_id]),
    }
}
