// Three hundred people are unassigned by mistake, with the shipped limits, by a client that behaves as Okta's.
import assert from 'node:assert/strict'
import { MAX_ATTEMPTS } from '../../okta/rate-limit.ts'
import { ScimClient, type ScimAnswer } from '../../okta/scim-client.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { setBrake } from '../without-brake.ts'
import { BRAKES, ENTRIES, openBrakeDesk, type BrakeDesk } from './brake-desk.ts'

const LIMIT = 50
const LEAVERS = 300

describe('three hundred deactivations with a limit of 50', function () {
    this.timeout(300_000)
    let desk: BrakeDesk
    let people: string[]
    let waits: number[]
    /** What happens while a request waits, in the order of the waits. */
    let meanwhile: (wait: number) => void
    let client: ScimClient

    beforeEach(async () => {
        desk = await openBrakeDesk({ deactivations: LIMIT, deactivations_percent: 10, deactivations_at_least: 10 })
        people = desk.people(LEAVERS)
        // 300 of 3,000: the number is the smaller limit.
        desk.people(2700)
        waits = []
        meanwhile = () => undefined
        client = new ScimClient({
            baseUrl: desk.baseUrl,
            credentials: desk.credentials,
            sleep: (seconds) => {
                waits.push(seconds)
                meanwhile(waits.length)
                return Promise.resolve()
            },
        })
    })
    afterEach(() => desk.close())

    const leave = (id: string) => client.modify(id, patchRequest({ op: 'replace', value: { active: false } }))
    const gone = () => people.filter((id) => !desk.isActive(id)).length
    const counted = (answers: readonly ScimAnswer<unknown>[], status: number) =>
        answers.filter((answer) => answer.status === status).length
    const all = async (ids: readonly string[]): Promise<ScimAnswer<unknown>[]> => {
        const answers = []
        for (const id of ids) answers.push(await leave(id))
        return answers
    }

    it('stops after the limit; approved, exactly those that waited go, and nobody else', async () => {
        const first = await all(people.slice(0, LIMIT))
        assert.equal(counted(first, 200), LIMIT)
        // The first one to be held is approved while Okta waits, the third time.
        meanwhile = (wait) => {
            assert.equal(gone(), LIMIT)
            if (wait === 3) assert.equal(desk.decide(desk.brake(), 'approve'), 200)
        }
        const held = await leave(people[LIMIT]!)
        assert.deepEqual([held.status, held.attempts], [200, 4])
        assert.deepEqual(waits, [300, 600, 1200])
        assert.equal(gone(), LIMIT + 1)

        meanwhile = () => undefined
        waits.length = 0
        const others = people.slice(LIMIT + 1, LIMIT + 6)
        const answers = await all(others)
        assert.ok(answers.every(({ status, attempts }) => status === 429 && attempts === MAX_ATTEMPTS))
        assert.deepEqual(waits.slice(0, 9), [300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 76800])
        assert.equal(gone(), LIMIT + 1)
    })

    it('once: all three hundred at the same time, refused, and each of them told so', () => {
        const send = (id: string) => desk.setActive(id, false)
        const answers = people.map(send)
        assert.equal(answers.filter(({ status }) => status === 200).length, LIMIT)
        assert.equal(answers.filter(({ status }) => status === 429).length, LEAVERS - LIMIT)
        assert.equal(gone(), LIMIT)
        assert.equal(desk.events().length, 1)
        assert.deepEqual([desk.brake().held, desk.brake().counted], [String(LEAVERS - LIMIT), String(LIMIT)])
        assert.equal(desk.rows(ENTRIES).length, LEAVERS)
        assert.equal(desk.decide(desk.brake(), 'refuse'), 200)
        const again = people.slice(LIMIT).map(send)
        assert.ok(again.every(({ status, json }) => status === 403 && /refused this/.test(json.detail)))
        assert.equal(gone(), LIMIT)
        assert.equal(desk.rows(BRAKES).length, 1)
    })

    it('all of them waiting, approved with one decision', () => {
        const send = (id: string) => desk.setActive(id, false).status
        people.forEach(send)
        assert.equal(desk.decide(desk.brake(), 'approve'), 200)
        assert.deepEqual(desk.states(), { counted: LIMIT, approved: LEAVERS - LIMIT })
        assert.ok(people.slice(LIMIT).every((id) => send(id) === 200))
        assert.equal(gone(), LEAVERS)
        assert.deepEqual(desk.states(), { counted: LIMIT, let_through: LEAVERS - LIMIT })
        assert.equal(send(desk.people(1)[0]!), 429)
    })

    it('by the share, where that is the smaller limit: 10% of those with an Okta id', () => {
        setBrake(desk.platform, 'deactivations_percent', 1)
        const answers = people.slice(0, 40).map((id) => desk.setActive(id, false))
        assert.equal(answers.filter(({ status }) => status === 200).length, 30)
        assert.match(answers[39]!.json.detail, /more than 30 deactivations \(1% of 3000\) within 60 minutes/)
    })
})
