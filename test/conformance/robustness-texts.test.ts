/** Texts nobody expects: each is either refused or comes back, and is found, exactly as it was sent. */
import assert from 'node:assert/strict'
import {
    ENTERPRISE,
    GROUP,
    read,
    send,
    SERVICENOW_GROUP,
    unique,
    USER,
    type Answer,
    type JsonObject,
} from './scim-server.ts'

/** `$` is made unique. */
const TEXTS: readonly (readonly [what: string, text: string])[] = [
    ['blanks around it', '  $ padded  '],
    ['blanks within', '$ two  blanks'],
    ['a line break', '$ line\nbreak'],
    ['a carriage return and a tab', '$\r\n\ttab'],
    ['a NUL', '$ nul\u0000 after'],
    ['other control characters', '$ \u0001\u001f\u007f\u0085'],
    ['a line separator', '$ \u2028 \u2029'],
    ['characters outside the BMP', '$ 🦦👩🏽‍🚀'],
    ['combining characters', '$ e\u0301 \u00e9'],
    ['right to left', '$ \u202eחבר\u202c'],
    ['case without a pair', '$ İıßẞſK'],
    ['quotes and backslashes', '$ "\\\' \\u0041 \\'],
    ['signs of queries', '$^ORuser_name=admin^NQactive=true^EQ'],
    ['wildcards', '$ %_*?'],
    ['SQL', "$'; DROP TABLE sys_user; --"],
    ['a template', '$ #{gs.getUserID()} {{1}} <%= 1 %>'],
    ['markup', '$ <script>alert(1)</script>&amp;'],
    ['a number', '00$'],
    ['JSON', '{"$":[null]}'],
    ['a very long text', `$ ${'long '.repeat(2000)}`],
]
const WORDS = [
    'NULL',
    'null',
    'undefined',
    'true',
    '0',
    'javascript:gs.log(1)',
    'JAVASCRIPT:1',
    '[object Object]',
    '-',
    ' ',
]

interface Place {
    path: string
    collection: '/Users' | '/Groups'
    /** A resource with the text in this place. */
    body: (text: string) => JsonObject
    /** Of the place, in an answer. */
    at: (body: Record<string, unknown>) => unknown
}

const user = (more: JsonObject): JsonObject => ({ schemas: [USER], userName: unique('text'), ...more })
const group = (more: JsonObject): JsonObject => ({ schemas: [GROUP], displayName: unique('Text'), ...more })
const inside = (holder: unknown, name: string): unknown => (holder as JsonObject | undefined)?.[name]
const first = (list: unknown): unknown => (list as JsonObject[] | undefined)?.[0]?.value

const PLACES: readonly Place[] = [
    { path: 'userName', collection: '/Users', body: (text) => user({ userName: text }), at: (body) => body.userName },
    { path: 'nickName', collection: '/Users', body: (text) => user({ nickName: text }), at: (body) => body.nickName },
    {
        path: 'externalId',
        collection: '/Users',
        body: (text) => user({ externalId: text }),
        at: (body) => body.externalId,
    },
    {
        path: 'name.familyName',
        collection: '/Users',
        body: (text) => user({ name: { familyName: text } }),
        at: ({ name }) => inside(name, 'familyName'),
    },
    {
        path: 'emails.value',
        collection: '/Users',
        body: (text) => user({ emails: [{ value: text, type: 'work' }] }),
        at: ({ emails }) => first(emails),
    },
    {
        path: `${ENTERPRISE}:department`,
        collection: '/Users',
        body: (text) => user({ [ENTERPRISE]: { department: text } }),
        at: (body) => inside(body[ENTERPRISE], 'department'),
    },
    {
        path: 'displayName',
        collection: '/Groups',
        body: (text) => group({ displayName: text }),
        at: (body) => body.displayName,
    },
    {
        path: `${SERVICENOW_GROUP}:description`,
        collection: '/Groups',
        body: (text) => group({ [SERVICENOW_GROUP]: { description: text } }),
        at: (body) => inside(body[SERVICENOW_GROUP], 'description'),
    },
]

function assertRefused({ status, body, text }: Answer): void {
    assert.equal(status, 400, text.slice(0, 300))
    assert.equal(body.scimType, 'invalidValue')
    assert.ok(body.detail.length < 300, 'a detail is no place for what was sent')
}

for (const { path, collection, body, at } of PLACES) {
    describe(`conformance: robust texts in ${collection} ${path}`, () => {
        let existing: number
        let made = 0
        const count = async (): Promise<number> => (await read(`${collection}?count=0`)).totalResults
        before(async () => {
            existing = await count()
        })

        for (const [what, template] of TEXTS) {
            it(`RFC 7643 2.3.1: ${what} is kept exactly, or refused`, async () => {
                const text = template.replace('$', unique('t'))
                const answer = await send('POST', collection, body(text))
                if (answer.status !== 201) {
                    assert.ok(text.length > 40, `refused: ${answer.text}`)
                    return assertRefused(answer)
                }
                made += 1
                const stored = await read(`${collection}/${answer.body.id}`)
                assert.equal(at(answer.body), text)
                assert.equal(at(stored), text)
                if (text.length > 1000) return
                const filter = encodeURIComponent(`${path} eq ${JSON.stringify(text)}`)
                const { Resources } = await read(`${collection}?filter=${filter}&attributes=id`)
                assert.deepEqual(
                    Resources.map(({ id }) => id),
                    [answer.body.id],
                )
            })
        }

        it('RFC 7643 2.3.1: words that mean something elsewhere are texts, are nothing, or are refused', async () => {
            for (const word of WORDS) {
                const answer = await send('POST', collection, body(word))
                if (answer.status === 409) assert.equal(answer.body.scimType, 'uniqueness', word)
                else if (answer.status !== 201) assertRefused(answer)
                else made += 1
                if (answer.status !== 201) continue
                if (word === ' ') assert.ok([undefined, word].includes(at(answer.body) as string | undefined))
                else assert.equal(at(answer.body), word)
            }
        })

        it('RFC 8259 8.2: 400 invalidValue to half a surrogate pair', async () => {
            for (const half of ['\\ud800', '\\udfff', '\\udfff\\ud800', 'x\\ud83e']) {
                const text = JSON.stringify(body('@')).replace('"@"', `"${half}"`)
                assertRefused(await send('POST', collection, text))
            }
        })

        it('RFC 7644 3.12: nothing is made by what was refused', async () => {
            assert.equal(await count(), existing + made)
        })
    })
}
