/** Okta's requests, and a second worker, between any two statements of an adoption's event. */
import assert from 'node:assert/strict'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

const ADMIN = { user: 'admin', password: 'admin' }
const MOST_STATEMENTS = 80

describe('adoption: at the same time', function () {
    this.timeout(120_000)
    let instance: InstanceInProcess
    let round = 0

    beforeEach(async () => {
        instance = await openInstance()
    })
    afterEach(() => instance.close())

    const table = (method: string, path: string, body?: object) => {
        const answer = instance.requestNow(method, `/api/now/table/${path}`, body, ADMIN)
        assert.ok(answer.status < 300, answer.text)
        return answer.json.result as Record<string, string>
    }
    const deliver = () => instance.platform.deliverEvents()

    /** A person, and an adoption in which the link to them is approved. */
    function prepared() {
        const name = `racer${++round}`
        const oktaUserId = `00uRACE${round}`
        const { store } = instance.platform
        const user = store.insert('sys_user', { user_name: name, last_name: 'Racer', active: '1' })
        const adoption = table('POST', 'x_scim_okta_adoption', {
            name,
            csv: `id,login\n${oktaUserId},${name}\n`,
            action: 'propose',
        }).sys_id!
        deliver()
        const proposal = store.find('x_scim_okta_proposal', { adoption })[0]!.sys_id!
        table('PATCH', `x_scim_okta_proposal/${proposal}`, { state: 'approved' })
        const give = (action: string) => table('PATCH', `x_scim_okta_adoption/${adoption}`, { action })
        return { name, oktaUserId, user, adoption, proposal, give }
    }
    type Prepared = ReturnType<typeof prepared>

    /** What Okta pushes for the person. */
    function push({ name, oktaUserId, user }: Prepared, method: 'PUT' | 'POST') {
        const path = method === 'PUT' ? `${SCIM_PATH}/Users/${user}` : `${SCIM_PATH}/Users`
        const name_ = { givenName: 'Okta', familyName: 'Racer' }
        return instance.requestNow(method, path, { userName: name, externalId: oktaUserId, name: name_, active: true })
    }

    /** The link and the column say the same, and nobody was made twice. */
    function consistent({ name, oktaUserId, user, proposal }: Prepared, where: string) {
        const { store } = instance.platform
        assert.equal(store.find('sys_user', { user_name: name }).length, 1, where)
        const link = store.find('x_scim_okta_identity', { okta_user_id: oktaUserId })[0]
        const column = store.read('sys_user', user)!.x_scim_okta_user_id
        const linked = link?.state === 'current'
        // A request that waits for a review holds the Okta id for nobody.
        if (!linked && link) assert.deepEqual([link.state, link.user], ['pending', null], where)
        assert.deepEqual([column, link?.user ?? null], linked ? [oktaUserId, user] : [null, null], where)
        return { state: store.read('x_scim_okta_proposal', proposal)!.state, linked }
    }

    /** Runs `other` before each statement of the event that `action` queues, for a new person each time. */
    function everywhere(
        before: string[],
        action: string,
        other: (race: Prepared) => void,
        then: (race: Prepared, where: string) => void,
    ) {
        let statement = 1
        for (; statement < MOST_STATEMENTS; statement++) {
            const race = prepared()
            for (const each of before) {
                race.give(each)
                deliver()
            }
            race.give(action)
            const between = instance.platform.interruptAt(statement, () => other(race), 'background')
            deliver()
            if (!between.reached) break
            then(race, `before statement ${statement} of ${action}`)
        }
        assert.ok(statement > 8 && statement < MOST_STATEMENTS, `${statement - 1} statements`)
    }

    for (const method of ['PUT', 'POST'] as const) {
        it(`Okta's ${method} during linking ends with one link`, () => {
            everywhere(
                [],
                'link',
                (race) => void push(race, method),
                (race, where) => {
                    const { state, linked } = consistent(race, where)
                    assert.ok(linked ? /linked$/.test(state!) : state === 'failed', `${where}: ${state}`)
                    // A POST for somebody who is not linked yet waits for a review; a PUT names the record itself.
                    if (method === 'PUT') assert.ok(linked, where)
                },
            )
        })
    }

    it("Okta's PUT during an undo leaves both or neither, and its next one links again", () => {
        everywhere(
            ['link'],
            'undo',
            (race) => void push(race, 'PUT'),
            (race, where) => {
                const { state, linked } = consistent(race, where)
                assert.ok(state === 'undone' || (state === 'kept' && linked), `${where}: ${state}`)
                assert.equal(push(race, 'PUT').status, 200, where)
                assert.ok(consistent(race, where).linked, where)
            },
        )
    })

    for (const [action, before] of [
        ['link', []],
        ['undo', ['link']],
    ] as [string, string[]][]) {
        it(`a second worker on the same event of ${action} changes nothing`, () => {
            everywhere(before, action, deliver, (race, where) => {
                const { state, linked } = consistent(race, where)
                assert.deepEqual([state, linked], action === 'link' ? ['linked', true] : ['undone', false], where)
                const { state: end } = instance.platform.store.read('x_scim_okta_adoption', race.adoption)!
                assert.equal(end, action === 'link' ? 'linked' : 'undone', where)
            })
        })
    }
})
