/** The people of the story. Those who were there before come from the demo company itself. */
import type { OktaUser } from '../okta/okta-user.ts'
import { newOktaId } from '../okta/okta-user.ts'

/** Domain of the demo company. */
export const DOMAIN = 'larkmoor.example'

/** A group that the demo company has for one of its departments. */
export const CUSTOMS_TEAM = 'Customs & Compliance Team'

/** Titles and departments of the twelve who join; managers by employee number, as many Okta directories hold them. */
const JOINERS: readonly [string, string, string, string, string][] = [
    ['Amara', 'Osei', 'Software Engineer', 'Engineering', 'L0002'],
    ['Lena', 'Vogt', 'Accountant', 'Finance', 'L0001'],
    ['Jonas', 'Reiter', 'Dispatcher', 'Fleet Operations', 'L0001'],
    ['Chitra', 'Iyer', 'Site Reliability Engineer', 'Engineering', 'L0002'],
    ['Paulo', 'Teixeira', 'Account Executive', 'Sales', 'L0004'],
    ['Mirjam', 'de Wit', 'Recruiter', 'Human Resources', 'L0001'],
    ['Kenji', 'Mori', 'Network Engineer', 'Information Technology', 'L0002'],
    ['Olga', 'Bondar', 'Customs Declarant', 'Customs & Compliance', 'L0001'],
    ['James', 'Park', 'Key Account Manager', 'Sales', 'L0004'],
    ['Sofia', 'Marchetti', 'Route Planner', 'Fleet Operations', 'L0001'],
    ['Omar', 'Khalil', 'Customer Advisor', 'Customer Care', 'L0001'],
    ['Núria', 'Bellver', 'Paralegal', 'Legal', 'L0001'],
]

/** `first.last@` the company, in plain letters. */
export function addressOf(firstName: string, lastName: string): string {
    const plain = (name: string) =>
        name
            .normalize('NFD')
            .replace(/[^A-Za-z]/g, '')
            .toLowerCase()
    return `${plain(firstName)}.${plain(lastName)}@${DOMAIN}`
}

/** The twelve joiners, each with an Okta id of their own. */
export function joiners(): OktaUser[] {
    return JOINERS.map(([firstName, lastName, title, department, managerId], index) => ({
        id: newOktaId(),
        login: addressOf(firstName, lastName),
        email: addressOf(firstName, lastName),
        firstName,
        lastName,
        title,
        department,
        managerId,
        employeeNumber: `L0${301 + index}`,
        primaryPhone: `+31 10 555 ${3001 + index}`,
    }))
}

const TRAINEES = ['Aiko', 'Bruno', 'Carla', 'Dario', 'Elif', 'Femke', 'Goran', 'Hanna']

/** Eight trainees of one year. */
export function trainees(): OktaUser[] {
    return TRAINEES.map((firstName) => {
        const login = addressOf(firstName, 'Trainee')
        return { id: newOktaId(), login, email: login, firstName, lastName: 'Trainee', title: 'Trainee' }
    })
}

/** Another James Park, hired when the address of the first has become free. */
export function namesake(): OktaUser {
    const login = addressOf('James', 'Park')
    return {
        id: newOktaId(),
        login,
        email: login,
        firstName: 'James',
        lastName: 'Park',
        title: 'Inventory Specialist',
        department: 'Warehousing',
        employeeNumber: 'L0313',
    }
}

/** Linh Ivanova of the demo company as Okta has her: same number and e-mail address, another login. */
export function linh(): OktaUser {
    return {
        id: newOktaId(),
        login: `l.ivanova@${DOMAIN}`,
        email: addressOf('Linh', 'Ivanova'),
        firstName: 'Linh',
        lastName: 'Ivanova',
        title: 'Inventory Specialist',
        employeeNumber: 'L0030',
    }
}

/**
 * A list as it comes from Okta, for an adoption: this person; Ewa, of whom just the login is known here; and Marcus,
 * whose address two records of the demo company have.
 */
export function oktaList(certain: OktaUser): string {
    const ewa = {
        id: newOktaId(),
        login: addressOf('Ewa', 'Wojcik'),
        email: 'ewa@post.example',
        firstName: 'Ewa',
        lastName: 'Wójcik',
    }
    const marcus = {
        id: newOktaId(),
        login: `m.papadakis@${DOMAIN}`,
        email: addressOf('Marcus', 'Papadakis'),
        firstName: 'Marcus',
        lastName: 'Papadakis',
    }
    const rows = [certain, ewa, marcus].map((user: OktaUser) =>
        [user.id, user.login, user.email, user.employeeNumber ?? '', user.firstName, user.lastName].join(),
    )
    return ['id,login,email,employeeNumber,firstName,lastName', ...rows].join('\n')
}
