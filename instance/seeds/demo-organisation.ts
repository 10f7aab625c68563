/** Departments, locations and cost centers of the demo company, beside those of the minimal seed. */
import { COMPANY_ID } from './minimal.ts'
import { seedId, type SeedWriter } from './seed-writer.ts'

export interface DemoDepartment {
    name: string
    id: string
    costCenter: string
    head: string
    staff: readonly string[]
}

/** All departments; those with `existing` came with the minimal seed. */
export const DEMO_DEPARTMENTS: readonly (DemoDepartment & { existing?: boolean })[] = [
    {
        name: 'Engineering',
        id: 'ENG',
        costCenter: 'CC-200',
        head: 'Head of Engineering',
        staff: ['Software Engineer', 'Senior Software Engineer', 'Site Reliability Engineer', 'QA Engineer'],
        existing: true,
    },
    {
        name: 'Finance',
        id: 'FIN',
        costCenter: 'CC-100',
        head: 'Chief Financial Officer',
        staff: ['Accountant', 'Payroll Specialist', 'Financial Analyst'],
        existing: true,
    },
    {
        name: 'Sales',
        id: 'SAL',
        costCenter: 'CC-100',
        head: 'Head of Sales',
        staff: ['Account Executive', 'Sales Engineer', 'Key Account Manager'],
        existing: true,
    },
    {
        name: 'Fleet Operations',
        id: 'FLT',
        costCenter: 'CC-300',
        head: 'Head of Fleet',
        staff: ['Dispatcher', 'Fleet Coordinator', 'Route Planner', 'Maintenance Planner'],
    },
    {
        name: 'Warehousing',
        id: 'WHS',
        costCenter: 'CC-310',
        head: 'Head of Warehousing',
        staff: ['Shift Lead', 'Inventory Specialist', 'Warehouse Associate'],
    },
    {
        name: 'Customs & Compliance',
        id: 'CUS',
        costCenter: 'CC-320',
        head: 'Head of Compliance',
        staff: ['Customs Declarant', 'Trade Compliance Analyst'],
    },
    {
        name: 'Human Resources',
        id: 'HR',
        costCenter: 'CC-400',
        head: 'Chief People Officer',
        staff: ['Recruiter', 'People Partner', 'Learning Specialist'],
    },
    {
        name: 'Information Technology',
        id: 'IT',
        costCenter: 'CC-410',
        head: 'Chief Information Officer',
        staff: ['Systems Administrator', 'Service Desk Analyst', 'Network Engineer'],
    },
    {
        name: 'Customer Care',
        id: 'CAR',
        costCenter: 'CC-420',
        head: 'Head of Customer Care',
        staff: ['Customer Advisor', 'Claims Handler'],
    },
    { name: 'Legal', id: 'LEG', costCenter: 'CC-430', head: 'General Counsel', staff: ['Counsel', 'Paralegal'] },
]

const NEW_LOCATIONS: readonly Record<string, string>[] = [
    { name: 'Gdańsk', city: 'Gdańsk', country: 'PL', time_zone: 'Europe/Warsaw' },
    { name: 'Málaga', city: 'Málaga', country: 'ES', time_zone: 'Europe/Madrid' },
    { name: 'Singapore', city: 'Singapore', country: 'SG', time_zone: 'Asia/Singapore' },
    { name: 'São Paulo', city: 'São Paulo', state: 'SP', country: 'BR', time_zone: 'America/Sao_Paulo' },
]

/** Names of all locations. */
export const DEMO_LOCATIONS: readonly string[] = [
    'Rotterdam',
    'Chicago',
    ...NEW_LOCATIONS.map(({ name }) => name ?? ''),
]

/** Stores what the minimal seed did not. */
export function seedDemoOrganisation(writer: SeedWriter): void {
    for (const location of NEW_LOCATIONS) {
        const name = location.name ?? ''
        writer.insert('cmn_location', name, { ...location, full_name: name, company: COMPANY_ID })
    }
    for (const { name, id, costCenter, existing } of DEMO_DEPARTMENTS) {
        if (existing) continue
        writer.insert('cmn_cost_center', costCenter, { name, code: costCenter })
        writer.insert('cmn_department', name, {
            name,
            id,
            company: COMPANY_ID,
            cost_center: seedId('cmn_cost_center', costCenter),
        })
    }
}
