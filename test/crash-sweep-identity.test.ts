/** Cuts a request that links, relinks or is reviewed off at each of its writes, and lets Okta go on in both of its ways. */

import assert from 'node:assert/strict'
import type { AnswerNow } from './instance-in-process.ts'
import { openArena, type Arena, type OktaPerson } from './races/arena.ts'
import { checkAlways, checkSettled } from './races/invariants.ts'
import { dump } from './races/race.ts'

const X = '00uCUTX0000000000000'
const Y = '00uCUTY0000000000000'
const cora: OktaPerson = { oktaUserId: X, userName: 'cora', employeeNumber: 'E7', familyName: 'Ash' }

interface CutOff {
    readonly name: string
    readonly policy?: Readonly<Record<string, string>>
    /** Sets the stage and answers the request that is cut off, and whether it is refused when it is not. */
    stage(arena: Arena): { request: () => AnswerNow; person: OktaPerson; refused?: true }
}

const local = (arena: Arena, said: Record<string, string> = {}): string =>
    arena.local({ user_name: 'local', email: 'cora@corp.example', employee_number: 'E7', ...said })

function joined(arena: Arena): string {
    const answer = arena.create(cora)
    assert.equal(answer.status, 201, answer.text)
    return answer.json.id
}

const CUT_OFFS: CutOff[] = [
    {
        name: 'create',
        stage: (arena) => ({ request: () => arena.create(cora), person: cora }),
    },
    {
        name: 'adopt by employee number (POST)',
        stage: (arena) => {
            local(arena)
            return { request: () => arena.create(cora), person: cora }
        },
    },
    {
        name: 'adopt after the lookup (PUT)',
        stage: (arena) => {
            const id = local(arena, { user_name: 'cora' })
            return { request: () => arena.replace(id, cora), person: cora }
        },
    },
    {
        name: 'relink by policy (PUT)',
        policy: { rotated_id: 'relink' },
        stage: (arena) => {
            const id = joined(arena)
            const person = { ...cora, oktaUserId: Y }
            return { request: () => arena.replace(id, person), person }
        },
    },
    {
        name: 'relink by policy (POST)',
        policy: { rotated_id: 'relink' },
        stage: (arena) => {
            joined(arena)
            const person = { ...cora, oktaUserId: Y, userName: 'cora.new' }
            return { request: () => arena.create(person), person }
        },
    },
    {
        name: 'relink after a review (PUT)',
        stage: (arena) => {
            const id = joined(arena)
            const person = { ...cora, oktaUserId: Y }
            assert.equal(arena.replace(id, person).status, 409)
            assert.equal(arena.decide(Y, { decision: 'link', user: id }).status, 200)
            return { request: () => arena.replace(id, person), person }
        },
    },
    {
        name: 'relink after a review (POST)',
        stage: (arena) => {
            const id = joined(arena)
            const person = { ...cora, oktaUserId: Y }
            assert.equal(arena.create(person).status, 409)
            assert.equal(arena.decide(Y, { decision: 'link', user: id }).status, 200)
            return { request: () => arena.create(person), person }
        },
    },
    {
        name: 'create after a review "create"',
        stage: (arena) => {
            const id = local(arena, { user_name: 'cora', employee_number: '' })
            assert.equal(arena.create(cora).status, 409)
            arena.platform.store.update('sys_user', id, { user_name: 'moved' })
            assert.equal(arena.decide(X, { decision: 'create' }).status, 200)
            return { request: () => arena.create(cora), person: cora }
        },
    },
    {
        name: 'create after a review that nobody settled',
        stage: (arena) => {
            const id = local(arena, { user_name: 'cora', employee_number: '' })
            assert.equal(arena.create(cora).status, 409)
            arena.platform.store.update('sys_user', id, { user_name: 'moved' })
            return { request: () => arena.create(cora), person: cora }
        },
    },
    {
        name: 'adopt after a review that nobody settled',
        stage: (arena) => {
            const id = local(arena, { user_name: 'cora' })
            arena.platform.store.update('sys_user', id, { employee_number: '' })
            assert.equal(arena.create(cora).status, 409)
            return { request: () => arena.replace(id, cora), person: cora }
        },
    },
    {
        name: 'open a review (POST)',
        policy: { user_name_adopts: 'never' },
        stage: (arena) => {
            local(arena, { user_name: 'cora', employee_number: '' })
            return { request: () => arena.create(cora), person: cora, refused: true }
        },
    },
    {
        name: 'open a review (PUT)',
        policy: { user_name_adopts: 'never' },
        stage: (arena) => {
            const id = local(arena, { user_name: 'cora', employee_number: '' })
            return { request: () => arena.replace(id, cora), person: cora, refused: true }
        },
    },
    {
        name: 'an administrator decides "link"',
        stage: (arena) => {
            const id = local(arena, { user_name: 'cora', employee_number: '' })
            assert.equal(arena.create(cora).status, 409)
            const review = arena.rows('x_scim_okta_review', { active_for: X })[0]!.sys_id
            const path = `/api/now/table/x_scim_okta_review/${review}`
            return { request: () => arena.admin('PATCH', path, { decision: 'link', user: id }), person: cora }
        },
    },
    {
        name: 'revive',
        stage: (arena) => {
            arena.remove(joined(arena))
            return { request: () => arena.create(cora), person: cora }
        },
    },
]

/** How Okta goes on after a time-out: the same request once more, or an administrator retries the task. */
const WAYS: Record<string, (arena: Arena, request: () => AnswerNow, person: OktaPerson) => AnswerNow[]> = {
    'the request again, then lookup and PUT': (arena, request, person) => [request(), arena.assign(person)],
    'lookup, then PUT or POST': (arena, _request, person) => [arena.assign(person), arena.assign(person)],
    'a blind POST, then lookup and PUT': (arena, _request, person) => [arena.create(person), arena.assign(person)],
}

describe('crash sweep of identities', function () {
    this.timeout(60_000)
    let arena: Arena
    before(async () => {
        arena = await openArena()
    })
    after(() => arena?.close())

    for (const { name, policy, stage } of CUT_OFFS) {
        for (const [way, goOn] of Object.entries(WAYS)) {
            it(`${name}, cut off at any write, then ${way}`, () => {
                arena.clear(policy)
                const { request, person, refused } = stage(arena)
                const back = arena.remember()
                const undisturbed = request()
                assert.ok(refused ? undisturbed.status === 409 : undisturbed.status < 300, undisturbed.text)
                goOn(arena, request, person)
                const expected = stateOf(arena)
                const writes = cutOffs(arena, back, request, (write) => {
                    checkAlways(arena)
                    const answers = goOn(arena, request, person)
                    const log = answers.map(({ status, text }) => `${status} ${text.slice(0, 300)}`).join('\n')
                    const said = `after a cut at write ${write}:\n${log}\n${dump(arena)}`
                    for (const { status } of answers) assert.ok([200, 201, 409].includes(status), said)
                    assert.equal(answers[1]?.status, refused ? 409 : 200, said)
                    checkSettled(arena)
                    assert.deepEqual(stateOf(arena), expected, said)
                })
                assert.ok(writes > 0, 'the request wrote nothing')
            })
        }
    }
})

/** Cuts the request off at each of its writes; answers how many there were. */
function cutOffs(arena: Arena, back: () => void, request: () => AnswerNow, then: (write: number) => void): number {
    for (let write = 1; ; write++) {
        back()
        arena.platform.cancelAtWrite(write)
        const { status } = request()
        if (status !== 500) {
            arena.platform.cancelAtWrite(1_000_000)
            return write - 1
        }
        then(write)
    }
}

/** People, links and reviews, without what differs from run to run. */
function stateOf(arena: Arena) {
    const people = arena.people().map((row) => [row.user_name, row.x_scim_okta_user_id, row.active, row.locked_out])
    const namesOf = new Map(arena.people().map((row) => [row.sys_id!, row.user_name!]))
    const links = arena
        .rows('x_scim_okta_identity')
        .map((link) => [link.okta_user_id, link.state, namesOf.get(link.user ?? '') ?? null])
    const candidates = arena.rows('x_scim_okta_candidate')
    const open = arena.rows('x_scim_okta_review', { state: 'open' }).map((review) => {
        const users = candidates.filter((each) => each.review === review.sys_id).map(({ user }) => namesOf.get(user!))
        return [review.okta_user_id, ...users]
    })
    return { people: people.sort(), links: links.sort(), open }
}
