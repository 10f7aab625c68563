/** Cuts a request off at each of its writes, lets the client repeat it, and compares with the undisturbed end state. */
import assert from 'node:assert/strict'
import { openPlatform, type OpenPlatform } from '../instance/open-platform.ts'
import { hashPassword } from '../instance/access/password.ts'
import { serve } from '../instance/http/server.ts'
import { seedMinimal } from '../instance/seeds/minimal.ts'

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
    const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode: 'strict' })
    platform.store.transaction(() => seedMinimal(platform))
    const { store } = platform
    const role = store.find('sys_user_role', { name: 'x_scim_okta.integration' })[0]!.sys_id!
    const user = store.insert('sys_user', { user_name: 'okta', active: '1', user_password: hashPassword('secret') })
    store.insert('sys_user_has_role', { user, role, state: 'active' })
    const server = await serve(platform, { port: 0, trace: true })
    try {
        let id = ''
        const send = async ({ method, path, body }: Step) => {
            const answer = await fetch(`${server.baseUrl}/api/x_scim_okta/v2/scim${path(id)}`, {
                method,
                headers: {
                    authorization: `Basic ${Buffer.from('okta:secret').toString('base64')}`,
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
        await server.close()
        platform.close()
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
