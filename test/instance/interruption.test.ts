import assert from 'node:assert/strict'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { openFixture, type Fixture } from './glide/glide-fixture.ts'

const insert = (code: string): string =>
    `const i = new GlideRecord('x_tiny_item'); i.code = '${code}'; out.id = i.insert();`
const codes = (fixture: Fixture): (string | null | undefined)[] =>
    fixture.platform.store.find('x_tiny_item', {}).map((row) => row.code)

/** Runs a script of the application as a request of its own. */
function request(fixture: Fixture, script: string): { id?: string | null; seen?: unknown } {
    const out = {}
    fixture.platform.beginRequest()
    fixture.platform.runScript(fixture.session, 'x_tiny', script, { out })
    return out
}

describe('work that runs between two statements of a request', () => {
    it('is committed there: later statements see it, earlier rows stay as they were', () => {
        const fixture = openFixture()
        fixture.platform.store.insert('x_tiny_item', { code: 'first' })
        const between = fixture.platform.interruptAt(2, () => request(fixture, insert('between')))
        const out = request(
            fixture,
            `const all = (query) => { const codes = []; while (query.next()) codes.push(query.code + ''); return codes.join() };
            const before = new GlideRecord('x_tiny_item'); before.orderBy('code'); before.query();
            const after = new GlideRecord('x_tiny_item'); after.orderBy('code'); after.query();
            out.seen = all(before) + '|' + all(after)`,
        )
        assert.equal(out.seen, 'first|between,first')
        assert.equal(between.reached, true)
    })

    it('runs before the n-th read or write, and not again', () => {
        for (const [statement, expected] of [
            [1, ['between', 'a', 'b']],
            [2, ['a', 'between', 'b']],
        ] as const) {
            const fixture = openFixture()
            fixture.platform.interruptAt(statement, () => request(fixture, insert('between')))
            request(fixture, insert('a') + insert('b').replace('const i', 'const j').replace(/\bi\./g, 'j.'))
            assert.deepEqual(inserted(fixture), expected)
        }
    })

    it('counts apart', () => {
        const fixture = openFixture()
        const { platform, session } = fixture
        let inner = { reads: 0, writes: 0 }
        platform.interruptAt(1, () => {
            const count = platform.beginRequest()
            platform.runScript(session, 'x_tiny', insert('b') + `new GlideRecord('x_tiny_item').query()`, { out: {} })
            inner = count()
        })
        const outer = platform.beginRequest()
        platform.runScript(session, 'x_tiny', insert('a'), { out: {} })
        assert.deepEqual(inner, { reads: 1, writes: 1 })
        assert.deepEqual(outer(), { reads: 0, writes: 1 })
    })

    it('can be cut off without the request it runs in, and the other way round', () => {
        const fixture = openFixture()
        const { platform } = fixture
        platform.interruptAt(1, () => {
            platform.cancelAtWrite(1)
            assert.throws(() => request(fixture, insert('b')), { transactionCancelled: true })
        })
        assert.ok(request(fixture, insert('a')).id)

        platform.cancelAtWrite(1)
        platform.interruptAt(1, () => assert.ok(request(fixture, insert('d')).id))
        assert.throws(() => request(fixture, insert('c')), { transactionCancelled: true })
        assert.deepEqual(codes(fixture).sort(), ['a', 'b', 'c', 'd'])
    })

    it('acts in its own session and leaves the globals of the script under way alone', () => {
        const fixture = openFixture()
        const { platform } = fixture
        const other = platform.session(fixture.person({ user_name: 'other', last_name: 'Other' }), true)
        const inner: { seen?: unknown } = {}
        platform.interruptAt(1, () => {
            const script = `out.seen = gs.getUserName() + typeof made; made = 'inner'`
            platform.runScript(other, 'x_tiny', script, { out: inner })
        })
        const out = request(
            fixture,
            `made = 'outer'; new GlideRecord('x_tiny_item').query(); out.seen = gs.getUserName() + made`,
        )
        assert.equal(inner.seen, 'otherundefined')
        assert.equal(out.seen, 'integrationouter')
    })

    it('decides unique keys: the insert that comes second answers null', () => {
        const fixture = openFixture()
        const { platform, session } = fixture
        let id: unknown
        platform.interruptAt(1, () => {
            const record = platform.glideRecord(session, 'global', 'sys_user')
            record.setValue('user_name', 'twin')
            id = record.insert()
        })
        platform.beginRequest()
        const record = platform.glideRecord(session, 'global', 'sys_user')
        record.setValue('user_name', 'Twin')
        assert.equal(record.insert(), null)
        assert.match(record.getLastErrorMessage(), /Unique Key violation/)
        assert.deepEqual(
            platform.store.find('sys_user', { user_name: 'twin' }).map((row) => row.sys_id),
            [id],
        )
    })

    it('does nothing at a statement that is not reached, and does not wait for the request after', () => {
        const fixture = openFixture()
        const between = fixture.platform.interruptAt(5, () => assert.fail('ran'))
        request(fixture, insert('a'))
        for (const code of ['b', 'c', 'd', 'e', 'f']) request(fixture, insert(code))
        assert.equal(between.reached, false)
    })

    it('can be forgotten', () => {
        const fixture = openFixture()
        const between = fixture.platform.interruptAt(1, () => assert.fail('ran'))
        between.clear()
        assert.ok(request(fixture, insert('a')).id)
        assert.equal(between.reached, false)
    })

    it('ends the request with what it throws, even when a script catches it', () => {
        const fixture = openFixture()
        fixture.platform.interruptAt(1, () => assert.fail('seen'))
        assert.throws(() => request(fixture, `try { ${insert('a')} } catch (swallowed) {}`), { message: 'seen' })
        assert.ok(request(fixture, insert('b')).id)
    })

    it('is refused a statement that cannot be', () => {
        const { platform } = openFixture()
        assert.throws(() => platform.interruptAt(0, () => undefined), /counted from 1/)
    })
})

/** Codes in the order their rows were written. */
function inserted(fixture: Fixture): unknown[] {
    const { platform, session } = fixture
    const out: { seen?: string } = {}
    platform.runScript(
        session,
        'x_tiny',
        `const i = new GlideRecord('x_tiny_item'); i.query(); const codes = [];
        while (i.next()) codes.push(i.getValue('code')); out.seen = codes.join()`,
        { out },
    )
    return (out.seen ?? '').split(',')
}

describe('two requests at once', () => {
    let instance: InstanceInProcess
    const person = { schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'], userName: 'twin@larkmoor.example' }
    const body = { ...person, name: { givenName: 'Twin', familyName: 'One' }, active: true }

    before(async () => {
        instance = await openInstance()
    })
    after(() => instance.close())

    it('both run in full, and each answer has its own statements', () => {
        const { platform, requestNow } = instance
        const list = `${SCIM_PATH}/Users?count=1`
        const alone = requestNow('GET', list)
        assert.equal(alone.status, 200)
        let inner: typeof alone | undefined
        platform.interruptAt(1, () => (inner = requestNow('GET', list)))
        const outer = requestNow('GET', list)
        assert.deepEqual(inner, alone)
        assert.deepEqual(outer, alone)
    })

    it('leave one person behind when both create the same', () => {
        const { platform, requestNow } = instance
        let inner = 0
        platform.interruptAt(1, () => (inner = requestNow('POST', `${SCIM_PATH}/Users`, body).status))
        assert.equal(requestNow('POST', `${SCIM_PATH}/Users`, body).status, 409)
        assert.equal(inner, 201)
        assert.equal(platform.store.find('sys_user', { user_name: person.userName }).length, 1)
    })

    it('refuses a request without credentials', () => {
        assert.equal(instance.requestNow('GET', `${SCIM_PATH}/Users`, undefined, null).status, 401)
    })
})
