/** Who gets a record of a leaver: the first of the rule's steps that finds somebody. */

import { obstacleOf, type People } from './people.ts'
import type { HandoverRule, Step } from './rule.ts'

/** Who leaves, and who was their manager then. */
export interface Leaver {
    readonly sysId: string
    readonly name: string
    /** sys_id; `''` for none. */
    readonly manager: string
}

export interface Choice {
    readonly step: Step
    /** sys_id; `''` for a queue. */
    readonly recipient: string
    /** sys_id of the group whose queue the record goes to; `''` for a person. */
    readonly queue: string
}

/** Without a choice nobody can take the record. */
export interface Chosen {
    readonly choice: Choice | undefined
    /** Who was looked at before, and why not, in words. */
    readonly passedOver: string
}

/** What a step found: a choice, or why not. */
type Found = Choice | readonly string[]

/** Looks at the steps of the rule for a record of this assignment group (`''` for none). */
export function chooseRecipient(people: People, rule: HandoverRule, leaver: Leaver, group: string): Chosen {
    const passedOver: string[] = []
    for (const step of rule.steps) {
        const found = LOOK[step]({ people, rule, leaver, group, step })
        if ('step' in found) return { choice: found, passedOver: passedOver.join('; ') }
        for (const text of found) if (passedOver.indexOf(text) < 0) passedOver.push(text)
    }
    return { choice: undefined, passedOver: passedOver.join('; ') }
}

interface Search {
    readonly people: People
    readonly rule: HandoverRule
    readonly leaver: Leaver
    readonly group: string
    readonly step: Step
}

const LOOK: Readonly<Record<Step, (search: Search) => Found>> = {
    manager(search) {
        const { manager } = search.leaver
        return manager === '' ? ['the leaver has no manager'] : takenBy(search, manager)
    },
    managers_manager: managersManager,
    group_manager(search) {
        const group = search.group === '' ? undefined : search.people.group(search.group)
        if (!group) return ['the record has no assignment group']
        return group.manager === '' ? [`group ${group.name} has no manager`] : takenBy(search, group.manager)
    },
    queue: (search) => (search.group === '' ? ['the record has no assignment group'] : queueOf(search, search.group)),
    user: (search) => (search.rule.user === '' ? ['the rule names no user'] : takenBy(search, search.rule.user)),
    group: (search) => (search.rule.group === '' ? ['the rule names no group'] : queueOf(search, search.rule.group)),
}

/** The managers above the leaver's own, as many as the rule says; a circle ends them. */
function managersManager(search: Search): Found {
    const { people, rule, leaver } = search
    if (leaver.manager === '') return ['the leaver has no manager']
    const seen = [leaver.sysId, leaver.manager]
    const passedOver: string[] = []
    let at = people.person(leaver.manager)
    for (let above = 0; above < rule.managerDepth; above++) {
        if (!at || at.manager === '') break
        const next = at.manager
        if (seen.indexOf(next) >= 0) {
            passedOver.push('the managers above go in a circle')
            break
        }
        seen.push(next)
        const found = takenBy(search, next)
        if ('step' in found) return found
        passedOver.push(...found)
        at = people.person(next)
    }
    return passedOver.length > 0 ? passedOver : ['there is nobody above the manager']
}

/** The person, unless something speaks against them. */
function takenBy({ people, rule, leaver, group, step }: Search, user: string): Found {
    const person = user === leaver.sysId ? undefined : people.person(user)
    if (user === leaver.sysId) return ['it would be the leaver again']
    if (!person) return [`user ${user} does not exist`]
    const obstacle = obstacleOf(person)
    if (obstacle !== '') return [`${person.name} ${obstacle}`]
    if (rule.membersOnly && group !== '' && !people.isMember(user, group)) {
        return [`${person.name} is not in group ${people.group(group)?.name ?? group}`]
    }
    return { step, recipient: user, queue: '' }
}

function queueOf({ people, rule, step }: Search, group: string): Found {
    if (rule.action !== 'reassign' || rule.groupField === '') return ['the records have no queue']
    const found = people.group(group)
    if (!found) return [`group ${group} does not exist`]
    return found.active ? { step, recipient: '', queue: group } : [`group ${found.name} is inactive`]
}
