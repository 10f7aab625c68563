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

/** Looks at the steps of the rule for a record of this assignment group (`''` for none). */
export function chooseRecipient(people: People, rule: HandoverRule, leaver: Leaver, group: string): Chosen {
    const passedOver: string[] = []
    const passOver = (text: string): undefined => {
        if (passedOver.indexOf(text) < 0) passedOver.push(text)
        return undefined
    }
    for (const step of rule.steps) {
        const choice = LOOK[step]({ people, rule, leaver, group, step, passOver })
        if (choice) return { choice, passedOver: passedOver.join('; ') }
    }
    return { choice: undefined, passedOver: passedOver.join('; ') }
}

interface Search {
    readonly people: People
    readonly rule: HandoverRule
    readonly leaver: Leaver
    readonly group: string
    readonly step: Step
    /** Notes why somebody, or a step, is not taken. */
    passOver(text: string): undefined
}

const NO_MANAGER = 'the leaver has no manager'
const NO_GROUP = 'the record has no assignment group'

const LOOK: Readonly<Record<Step, (search: Search) => Choice | undefined>> = {
    manager: (search) => takenBy(search, search.leaver.manager, NO_MANAGER),
    managers_manager: managersManager,
    group_manager(search) {
        const group = search.group === '' ? undefined : search.people.group(search.group)
        if (!group) return search.passOver(NO_GROUP)
        return takenBy(search, group.manager, `group ${group.name} has no manager`)
    },
    queue: (search) => queueOf(search, search.group, NO_GROUP),
    user: (search) => takenBy(search, search.rule.user, 'the rule names no user'),
    group: (search) => queueOf(search, search.rule.group, 'the rule names no group'),
}

/** The managers above the leaver's own, as many as the rule says; a circle ends them. */
function managersManager(search: Search): Choice | undefined {
    const { people, rule, leaver, passOver } = search
    if (leaver.manager === '') return passOver(NO_MANAGER)
    const seen = [leaver.sysId, leaver.manager]
    let at = people.person(leaver.manager)
    for (let above = 0; above < rule.managerDepth; above++) {
        const next = at ? at.manager : ''
        if (next === '') return passOver('there is nobody further up')
        if (seen.indexOf(next) >= 0) return passOver('the managers above go in a circle')
        seen.push(next)
        const choice = takenBy(search, next, '')
        if (choice) return choice
        at = people.person(next)
    }
    return undefined
}

/** The person, unless there is none, or something speaks against them. */
function takenBy(search: Search, user: string, nobody: string): Choice | undefined {
    const { people, rule, leaver, group, step, passOver } = search
    if (user === '') return passOver(nobody)
    if (user === leaver.sysId) return passOver('it would be the leaver again')
    const person = people.person(user)
    if (!person) return passOver(`user ${user} does not exist`)
    const obstacle = obstacleOf(person)
    if (obstacle !== '') return passOver(`${person.name} ${obstacle}`)
    if (rule.membersOnly && group !== '' && !people.isMember(user, group)) {
        return passOver(`${person.name} is not in group ${people.group(group)?.name ?? group}`)
    }
    return { step, recipient: user, queue: '' }
}

function queueOf({ people, rule, step, passOver }: Search, group: string, nobody: string): Choice | undefined {
    if (rule.action !== 'reassign' || rule.groupField === '') return passOver('the records have no queue')
    if (group === '') return passOver(nobody)
    const found = people.group(group)
    if (!found) return passOver(`group ${group} does not exist`)
    return found.active ? { step, recipient: '', queue: group } : passOver(`group ${found.name} is inactive`)
}
