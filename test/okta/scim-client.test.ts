import assert from 'node:assert/strict'
import { ScimClient } from '../../okta/scim-client.ts'
import { secondsToWait } from '../../okta/rate-limit.ts'
import type { CannedAnswer, RecordingServer } from './recording-server.ts'
import { recordingServer } from './recording-server.ts'

describe('okta/scim-client', () => {
    let server: RecordingServer

    async function clientFor(answers: CannedAnswer[], waits: number[] = []): Promise<ScimClient> {
        server = await recordingServer(answers)
        return new ScimClient({
            baseUrl: server.baseUrl + '/',
            credentials: { user: 'okta.ünit', password: 'p:w' },
            sleep: async (seconds) => void waits.push(seconds),
        })
    }

    afterEach(() => server.close())

    it('sends the headers captured from Okta, and a Content-Type only with a body', async () => {
        const client = await clientFor([
            { status: 200, body: {} },
            { status: 201, body: { id: '1' } },
        ])
        await client.read('a b')
        await client.create({ userName: 'maya' })

        const [get, post] = server.requests
        assert.equal(get?.path, '/scim/Users/a%20b')
        assert.equal(get?.headers['user-agent'], 'Okta SCIM Client 1.0.0')
        assert.equal(get?.headers.accept, 'application/scim+json')
        assert.equal(get?.headers['accept-charset'], 'utf-8')
        assert.equal(get?.headers['accept-encoding'], 'gzip,deflate')
        assert.equal(get?.headers['content-type'], undefined)
        assert.equal(get?.headers.authorization, 'Basic ' + Buffer.from('okta.ünit:p:w', 'utf8').toString('base64'))
        assert.equal(post?.headers['content-type'], 'application/scim+json; charset=utf-8')
        assert.deepEqual(post?.body, { userName: 'maya' })
    })

    it('encodes the lookup as Okta does', async () => {
        const client = await clientFor([{ status: 200, body: { totalResults: 0 } }])
        const answer = await client.lookup('maya+test@corp.example')
        assert.equal(
            server.requests[0]?.path,
            '/scim/Users?filter=userName%20eq%20%22maya%2Btest%40corp.example%22&startIndex=1&count=100',
        )
        assert.equal(answer.body.totalResults, 0)
    })

    it('encodes the lookup of a group likewise, and names in paths', async () => {
        const client = await clientFor([
            { status: 200, body: { totalResults: 0 } },
            { status: 200, body: {} },
        ])
        await client.lookupGroup('Ops "A" & B')
        await client.readGroup('a/b')
        assert.deepEqual(
            server.requests.map(({ path }) => path),
            [
                '/scim/Groups?filter=displayName%20eq%20%22Ops%20%5C%22A%5C%22%20%26%20B%22&startIndex=1&count=100',
                '/scim/Groups/a%2Fb',
            ],
        )
    })

    it('waits as a 429 says, then sends the same request again', async () => {
        const waits: number[] = []
        const client = await clientFor(
            [
                { status: 429, headers: { 'retry-after': '7' } },
                { status: 429 },
                { status: 429, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } },
                { status: 200, body: { id: 'x' } },
            ],
            waits,
        )
        const answer = await client.replace('x', { userName: 'maya' })
        assert.equal(answer.status, 200)
        assert.equal(answer.attempts, 4)
        assert.deepEqual(waits, [7, 600, 1200])
        assert.equal(server.requests.length, 4)
        assert.deepEqual(server.requests[3]?.body, { userName: 'maya' })
    })

    it('gives up after ten attempts', async () => {
        const waits: number[] = []
        const refusal = { status: 429, headers: { 'retry-after': '1' } }
        const client = await clientFor(
            Array.from({ length: 12 }, () => refusal),
            waits,
        )
        const answer = await client.read('x')
        assert.equal(answer.status, 429)
        assert.equal(answer.attempts, 10)
        assert.equal(waits.length, 9)
    })

    it('keeps a body that is not JSON as text', async () => {
        const client = await clientFor([{ status: 204 }])
        const answer = await client.remove('x')
        assert.equal(answer.text, '')
        assert.equal(answer.body, undefined)
    })
})

describe('okta/rate-limit', () => {
    const cases: [string | null, number, number][] = [
        ['30', 1, 30],
        ['0', 3, 0],
        [null, 1, 300],
        [null, 2, 600],
        ['1.5', 1, 300],
        ['', 1, 300],
        ['-4', 2, 600],
    ]
    for (const [retryAfter, attempt, seconds] of cases) {
        it(`Retry-After ${retryAfter} at attempt ${attempt}: ${seconds} s`, () => {
            assert.equal(secondsToWait(retryAfter, attempt), seconds)
        })
    }
})
