import assert from 'node:assert/strict'
import sinon from 'sinon'
import { Narrator } from '../../story/narrator.ts'
import { Stage } from '../../story/stage.ts'

describe('story/stage: settled', () => {
    const someone = { user: 'u', password: 'p' }
    let stage: Stage
    let clock: sinon.SinonFakeTimers

    beforeEach(() => {
        clock = sinon.useFakeTimers({ toFake: ['setTimeout'] })
        stage = new Stage('http://instance.example', someone, someone, new Narrator({ write: () => true }, false))
    })
    afterEach(() => sinon.restore())

    it('reads until the record has left the states', async () => {
        const get = sinon.stub(stage.table, 'get')
        get.onCall(0).resolves({ state: 'queued' })
        get.onCall(1).resolves({ state: 'running' })
        get.onCall(2).resolves({ state: 'failed', message: 'why' })
        const settled = stage.settled('x', 'id', ['queued', 'running'])
        await clock.tickAsync(60_000)
        assert.deepEqual(await settled, { state: 'failed', message: 'why' })
        assert.equal(get.callCount, 3)
        assert.deepEqual(get.firstCall.args, ['x', 'id'])
    })

    it('gives up on one that stays in them, and says what the record says', async () => {
        sinon.stub(stage.table, 'get').resolves({ state: 'linking', message: 'Stopped after line 2' })
        const settled = assert.rejects(stage.settled('x', 'id', ['linking']), {
            message: 'x id is still linking: Stopped after line 2',
        })
        await clock.tickAsync(60_000)
        await settled
    })
})
