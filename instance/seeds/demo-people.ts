/** The people of the demo company: a tree of managers over ten departments, and a few of the usual messes. */
import type { Row } from '../platform.ts'
import { DEMO_DEPARTMENTS, DEMO_LOCATIONS, type DemoDepartment } from './demo-organisation.ts'
import { COMPANY_ID, companyAddress, employeeId } from './minimal.ts'
import { FIRST_NAMES, LAST_NAMES, OTHER_SCRIPTS, type SpelledName } from './person-names.ts'
import type { Random } from './random.ts'
import { seedId, type SeedWriter } from './seed-writer.ts'

/** People on the payroll, the five of the minimal seed included; the duplicate record comes on top. */
export const EMPLOYEE_COUNT = 200
const MINIMAL_COUNT = 5
const REPORTS_PER_LEAD = 7
/** Every so manieth employee has left. */
const LEAVER_INTERVAL = 19
const LOCKED_INDEX = 42
const DUPLICATED_INDEX = 60

export interface DemoPerson {
    login: string
    sysId: string
    department: string
    active: boolean
}

function nameOf(random: Random, index: number): { first: SpelledName; last: SpelledName } {
    const other = index % 25 === 11 ? OTHER_SCRIPTS[Math.floor(index / 25) % OTHER_SCRIPTS.length] : undefined
    return other ?? { first: random.pick(FIRST_NAMES), last: random.pick(LAST_NAMES) }
}

function freeLogin(taken: Set<string>, first: SpelledName, last: SpelledName): string {
    const wanted = `${first.ascii}.${last.ascii}`
    let login = wanted
    for (let number = 2; taken.has(login); number += 1) login = `${wanted}${number}`
    taken.add(login)
    return login
}

function employment(random: Random, department: DemoDepartment, index: number): Row {
    return {
        employee_number: `L${String(index + 1).padStart(4, '0')}`,
        department: seedId('cmn_department', department.name),
        cost_center: seedId('cmn_cost_center', department.costCenter),
        location: seedId('cmn_location', random.pick(DEMO_LOCATIONS)),
        company: COMPANY_ID,
        phone: `+31 10 555 ${String(1000 + index)}`,
        preferred_language: 'en',
    }
}

/** Head of a department, then a team lead for every few people; leads report to the head, the head to the top. */
class Team {
    private head: string | undefined
    private lead: string | undefined
    private size = 0

    constructor(readonly department: DemoDepartment) {}

    /** Title and manager of the next person of the department. */
    place(random: Random, sysId: string): { title: string; manager: string } {
        if (!this.head) {
            this.head = sysId
            return { title: this.department.head, manager: employeeId('ingrid.vermeulen') }
        }
        this.size += 1
        if (!this.lead || this.size % REPORTS_PER_LEAD === 1) {
            this.lead = sysId
            return { title: `Team Lead ${this.department.name}`, manager: this.head }
        }
        return { title: random.pick(this.department.staff), manager: this.lead }
    }
}

/**
 * Stores the people. None has an Okta id; one in nineteen has left, one is locked out, and one person exists twice,
 * under the same address and another user_name.
 *
 * @returns those stored here, the duplicate left out
 */
export function seedDemoPeople(writer: SeedWriter, random: Random): DemoPerson[] {
    const teams = DEMO_DEPARTMENTS.map((department) => new Team(department))
    const taken = new Set<string>()
    const people: DemoPerson[] = []
    for (let index = MINIMAL_COUNT; index < EMPLOYEE_COUNT; index += 1) {
        const team = teams[(index - MINIMAL_COUNT) % teams.length]
        if (!team) throw new Error('the demo company has no departments')
        const { first, last } = nameOf(random, index)
        const login = freeLogin(taken, first, last)
        const sysId = employeeId(login)
        const place = team.place(random, sysId)
        const left = index > EMPLOYEE_COUNT / 2 && index % LEAVER_INTERVAL === 0
        const person: Row = {
            first_name: first.name,
            last_name: last.name,
            email: companyAddress(login),
            ...employment(random, team.department, index),
            ...place,
        }
        writer.insert('sys_user', login, {
            ...person,
            user_name: companyAddress(login),
            active: left ? '0' : '1',
            locked_out: left || index === LOCKED_INDEX ? '1' : '0',
        })
        if (index === DUPLICATED_INDEX) {
            const legacy = `legacy-${String(person.employee_number)}`
            writer.insert('sys_user', legacy, { ...person, user_name: legacy, employee_number: null, title: null })
        }
        people.push({ login, sysId, department: team.department.name, active: !left })
    }
    return people
}
