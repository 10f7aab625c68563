/** Okta, an administrator and an instance: makes events happen and watches who gets which record. */

import assert from 'node:assert/strict'
import type { AnswerNow } from '../instance-in-process.ts'
import type { Arena } from '../races/arena.ts'
import { checkSettled } from '../races/invariants.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import {
    human,
    localRecordOf,
    oktaIdOf,
    ownNameOf,
    PEOPLE,
    POLICY,
    resourceOf,
    type Event,
    type Human,
    type Start,
} from './identity-people.ts'

export type DialectName = 'wizard' | 'catalog'

export class World {
    /** What happened, for a failure's message. */
    readonly story: string[] = []
    /** Whose record is it? By sys_id; never changes. */
    private readonly owners = new Map<string, Human>()
    /** Which record has an Okta id been given? */
    private readonly given = new Map<string, string>()
    private readonly people: Human[] = Array.from({ length: PEOPLE }, (_, index) => human(index))
    /** userNames that somebody has given up, and that others may get. */
    private readonly freed: string[] = []
    private readonly namedOnly = new Set<Human>()
    private renames = 0

    constructor(
        private readonly arena: Arena,
        private readonly dialect: DialectName,
        start: readonly Start[],
    ) {
        arena.clear()
        for (const who of this.people) {
            const row = localRecordOf(who, start[who.index]!)
            if (row) this.owners.set(arena.local(row), who)
            // Nothing but its name would tell such a record from a newcomer's.
            if (start[who.index]!.local === 'userName') this.namedOnly.add(who)
        }
    }

    /** Makes it happen, if it can, and checks what must always hold. */
    live(event: Event): void {
        const who = this.people[event.who]!
        const other = this.people[event.other]!
        this.story.push(`${event.kind} ${event.who} ${event.other} ${event.flag}`)
        this.happen(event, who, other)
        checkSettled(this.arena)
        for (const [oktaUserId, sysId] of this.given) {
            const link = this.arena.rows('x_scim_okta_identity', { okta_user_id: oktaUserId })[0]
            if (link?.state === 'current') assert.equal(link.user, sysId, `${oktaUserId} was given another record`)
        }
    }

    private happen({ kind, flag }: Event, who: Human, other: Human): void {
        switch (kind) {
            case 'join':
                who.assigned = true
                return this.push(who)
            case 'push':
                return this.push(who)
            case 'blind POST':
                return who.assigned ? this.post(who) : undefined
            case 'rename':
                return this.rename(who, ownNameOf(who.index, ++this.renames))
            case 'take a freed userName': {
                const name = this.freed.find((each) => !this.people.some((person) => person.userName === each))
                return name === undefined ? undefined : this.rename(who, name)
            }
            case 'leave':
                who.assigned = false
                return this.push(who)
            case 'return':
                who.assigned = true
                if (flag) who.scimId = ''
                return this.push(who)
            case 'swap e-mail':
                ;[who.email, other.email] = [other.email, who.email]
                this.push(who)
                return this.push(other)
            case 'rotate':
                return this.rotate(who, flag)
            case 'typo':
                return this.number(who, `T${who.index}`)
            case 'typo: the number of another':
                // With the other's userName or e-mail on top nobody could tell the two apart.
                return isOwn(who) ? this.number(who, other.number) : undefined
            case 'correct number':
                return this.number(who, who.number)
            case 'decide':
                this.decide(who)
                // Okta's administrator retries the task that was refused, or somebody forgets to.
                return flag ? this.push(who) : undefined
            case 'ignore':
                return void this.settle(who, { decision: 'ignore' })
            case 'free a userName':
                return this.free(who)
            case 'policy':
                return this.setPolicy(who.index + other.index * PEOPLE)
        }
    }

    private rename(who: Human, userName: string): void {
        if (!isOwn(who, userName) && who.saidNumber !== who.number) return
        if (!this.namedOnly.has(who)) this.freed.push(who.userName)
        who.userName = userName
        this.push(who)
    }

    private number(who: Human, number: string): void {
        who.saidNumber = number
        this.push(who)
    }

    /** The Okta user is deleted, with or without a deactivation before, and made again. */
    private rotate(who: Human, leaving: boolean): void {
        const { assigned } = who
        if (leaving) {
            who.assigned = false
            this.push(who)
        }
        who.oktaUserId = oktaIdOf(who.index, ++who.rotations)
        who.scimId = ''
        who.assigned = assigned
        this.push(who)
    }

    /** The administrator knows everybody, and decides rightly. */
    private decide(who: Human): void {
        const own = [...this.owners].filter(([, owner]) => owner === who).map(([sysId]) => sysId)
        const last = this.given.get(oktaIdOf(who.index, who.rotations - 1))
        const user = own.find((sysId) => sysId === last) ?? own[0]
        this.settle(who, user === undefined ? { decision: 'create' } : { decision: 'link', user })
    }

    private settle(who: Human, decision: Record<string, string>): void {
        if (this.arena.rows('x_scim_okta_review', { active_for: who.oktaUserId }).length === 0) return
        const answer = this.arena.decide(who.oktaUserId, decision)
        this.story.push(`  decided ${JSON.stringify(decision)}: ${answer.status}`)
        assert.ok([200, 403].includes(answer.status), answer.text)
    }

    /** An administrator gives the inactive record that holds somebody's userName another one. */
    private free(who: Human): void {
        for (const row of this.arena.rows('sys_user', { user_name: who.userName, active: '0' })) {
            if (this.owners.get(row.sys_id!) === who) continue
            const path = `/api/now/table/sys_user/${row.sys_id}`
            const answer = this.arena.admin('PATCH', path, { user_name: `gone.${++this.renames}` })
            assert.equal(answer.status, 200, answer.text)
        }
    }

    private setPolicy(number: number): void {
        const names = Object.keys(POLICY)
        const name = names[number % names.length]!
        const value = POLICY[name]![Math.floor(number / names.length) % POLICY[name]!.length]!
        const property = this.arena.rows('sys_properties', { name: `x_scim_okta.match.${name}` })[0]!
        this.arena.platform.store.update('sys_properties', property.sys_id!, { value })
        this.story.push(`  ${name} is ${value}`)
    }

    /** What Okta does to bring its latest state of somebody across. */
    private push(who: Human): void {
        if (who.scimId !== '') return this.write(who, who.scimId)
        if (!who.assigned) return
        const filter = encodeURIComponent(`userName eq "${who.userName}"`)
        const found = this.send('GET', `/Users?filter=${filter}&startIndex=1&count=100`)
        assert.equal(found.status, 200, found.text)
        assert.ok(found.json.totalResults <= 1, 'several people have one userName')
        const [first] = found.json.Resources
        return first ? this.write(who, first.id) : this.post(who)
    }

    private write(who: Human, id: string): void {
        const resource = resourceOf(who)
        if (this.dialect === 'catalog') {
            const answer = this.send('PATCH', `/Users/${id}`, { Operations: [{ op: 'replace', value: resource }] })
            return this.answered(who, answer)
        }
        const now = this.send('GET', `/Users/${id}`)
        assert.equal(now.status, 200, now.text)
        this.answered(who, this.send('PUT', `/Users/${id}`, { ...now.json, ...resource }))
    }

    private post(who: Human): void {
        const recognizable = this.recognizable(who)
        const answer = this.send('POST', '/Users', resourceOf(who))
        if (answer.status === 201 && !this.owners.has(answer.json.id)) {
            assert.ok(!recognizable, `${who.name} has a record already, ${recognizable}, and got another one`)
            this.owners.set(answer.json.id, who)
        }
        this.answered(who, answer)
    }

    private answered(who: Human, answer: AnswerNow): void {
        assert.ok([200, 201, 409].includes(answer.status), answer.text)
        if (answer.status === 409) return
        const { id, externalId, active } = answer.json
        assert.equal(this.owners.get(id)?.name, who.name, `${who.name} was given a record of somebody else`)
        assert.deepEqual([externalId, active], [who.oktaUserId, who.assigned])
        who.scimId = id
        assert.equal(this.given.get(who.oktaUserId) ?? id, id, `${who.name} was given another record`)
        this.given.set(who.oktaUserId, id)
    }

    /** The record by which the person would be known: by Okta id, userName or number. */
    private recognizable(who: Human): string | undefined {
        return [...this.owners]
            .filter(([, owner]) => owner === who)
            .map(([sysId]) => this.arena.platform.store.read('sys_user', sysId)!)
            .find(
                (row) =>
                    row.x_scim_okta_user_id === who.oktaUserId ||
                    row.user_name === who.userName ||
                    row.employee_number === who.saidNumber,
            )?.sys_id as string | undefined
    }

    private send(method: string, path: string, body?: object): AnswerNow {
        const answer = this.arena.requestNow(method, SCIM_PATH + path, body)
        if (method !== 'GET') this.story.push(`  ${method} ${path}: ${answer.status} ${answer.text.slice(40, 260)}`)
        return answer
    }
}

/** Are userName and e-mail such as nobody else ever had? */
function isOwn({ index, userName, email }: Human, name: string = userName): boolean {
    return name.startsWith(`user${index}.`) && email === `mail${index}@corp.example`
}
