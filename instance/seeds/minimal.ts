/** The smallest instance that can be worked with: roles, ACLs, an administrator and a handful of records. */
import { hashPassword } from '../access/password.ts'
import type { Platform, Row } from '../platform.ts'
import { seedBaseAcls } from './base-acls.ts'
import { baseRoleId, seedBaseRoles } from './base-roles.ts'
import { seedInstanceIdentity } from './instance-identity.ts'
import { seedId, SeedWriter } from './seed-writer.ts'

/** Domain of every seeded address; reserved for examples (RFC 2606). */
export const COMPANY_DOMAIN = 'larkmoor.example'
export const COMPANY_ID = seedId('core_company', 'Larkmoor Logistics')

const FIRST_ROW = '2024-01-08 08:00:00'

const LOCATIONS: readonly (Row & { name: string })[] = [
    { name: 'Rotterdam', city: 'Rotterdam', country: 'NL', time_zone: 'Europe/Amsterdam' },
    { name: 'Chicago', city: 'Chicago', state: 'IL', country: 'US', time_zone: 'US/Central' },
]

const COST_CENTERS = [
    { name: 'Administration', code: 'CC-100' },
    { name: 'Product', code: 'CC-200' },
]

const DEPARTMENTS = [
    { name: 'Finance', id: 'FIN', cost_center: 'CC-100' },
    { name: 'Engineering', id: 'ENG', cost_center: 'CC-200' },
    { name: 'Sales', id: 'SAL', cost_center: 'CC-100' },
]

interface Employee {
    first: string
    last: string
    login: string
    title: string
    department: string
    location: string
    number: string
    manager?: string
    inactive?: boolean
}

/** The five employees; the first is everybody's manager, directly or not. */
const EMPLOYEES: readonly Employee[] = [
    {
        first: 'Ingrid',
        last: 'Vermeulen',
        login: 'ingrid.vermeulen',
        title: 'Chief Executive Officer',
        department: 'Finance',
        location: 'Rotterdam',
        number: 'L0001',
    },
    {
        first: 'Tomás',
        last: 'Herrera',
        login: 'tomas.herrera',
        title: 'Head of Engineering',
        department: 'Engineering',
        location: 'Chicago',
        number: 'L0002',
        manager: 'ingrid.vermeulen',
    },
    {
        first: 'Grace',
        last: 'Adeyemi',
        login: 'grace.adeyemi',
        title: 'Software Engineer',
        department: 'Engineering',
        location: 'Rotterdam',
        number: 'L0003',
        manager: 'tomas.herrera',
    },
    {
        first: 'Daniel',
        last: 'Whitlock',
        login: 'daniel.whitlock',
        title: 'Account Executive',
        department: 'Sales',
        location: 'Chicago',
        number: 'L0004',
        manager: 'ingrid.vermeulen',
    },
    {
        first: 'Marta',
        last: 'Kowalczyk',
        login: 'marta.kowalczyk',
        title: 'Controller',
        department: 'Finance',
        location: 'Rotterdam',
        number: 'L0005',
        manager: 'ingrid.vermeulen',
        inactive: true,
    },
]

const GROUPS: readonly { name: string; description: string; members: readonly string[]; role?: string }[] = [
    { name: 'Service Desk', description: 'First line of support.', members: ['grace.adeyemi'], role: 'itil' },
    { name: 'Sales Operations', description: 'Quotes and orders.', members: ['daniel.whitlock', 'marta.kowalczyk'] },
    { name: 'Platform Administrators', description: 'Own the instance.', members: ['tomas.herrera'], role: 'admin' },
]

/** Address, and at the same time user_name, of a seeded employee. */
export function companyAddress(login: string): string {
    return `${login}@${COMPANY_DOMAIN}`
}

/** sys_id of a seeded employee, by the part of the address before the @. */
export function employeeId(login: string): string {
    return seedId('sys_user', login)
}

function seedAdministrator(writer: SeedWriter): void {
    const admin = writer.insert('sys_user', 'admin', {
        user_name: 'admin',
        first_name: 'System',
        last_name: 'Administrator',
        email: companyAddress('admin'),
        user_password: hashPassword('admin'),
        active: '1',
    })
    writer.insert('sys_user_has_role', 'admin.admin', { user: admin, role: baseRoleId('admin'), state: 'active' })
}

function seedOrganisation(writer: SeedWriter): void {
    writer.insert('core_company', 'Larkmoor Logistics', { name: 'Larkmoor Logistics', country: 'NL' })
    for (const location of LOCATIONS) {
        writer.insert('cmn_location', location.name, { ...location, full_name: location.name, company: COMPANY_ID })
    }
    for (const costCenter of COST_CENTERS) writer.insert('cmn_cost_center', costCenter.code, costCenter)
    for (const { name, id, cost_center } of DEPARTMENTS) {
        writer.insert('cmn_department', name, {
            name,
            id,
            company: COMPANY_ID,
            cost_center: seedId('cmn_cost_center', cost_center),
        })
    }
}

function seedEmployees(writer: SeedWriter): void {
    for (const employee of EMPLOYEES) {
        const costCenter = DEPARTMENTS.find(({ name }) => name === employee.department)?.cost_center ?? ''
        writer.insert('sys_user', employee.login, {
            user_name: companyAddress(employee.login),
            first_name: employee.first,
            last_name: employee.last,
            email: companyAddress(employee.login),
            title: employee.title,
            employee_number: employee.number,
            active: employee.inactive ? '0' : '1',
            locked_out: employee.inactive ? '1' : '0',
            manager: employee.manager ? employeeId(employee.manager) : null,
            department: seedId('cmn_department', employee.department),
            location: seedId('cmn_location', employee.location),
            cost_center: seedId('cmn_cost_center', costCenter),
            company: COMPANY_ID,
        })
    }
}

function seedGroups(writer: SeedWriter): void {
    for (const { name, description, members, role } of GROUPS) {
        const group = writer.insert('sys_user_group', name, { name, description, active: '1' })
        if (role) writer.insert('sys_group_has_role', `${name}.${role}`, { group, role: baseRoleId(role) })
        for (const login of members) {
            writer.insert('sys_user_grmember', `${name}.${login}`, { group, user: employeeId(login) })
        }
    }
}

/**
 * Fills an empty instance with roles, ACLs, the administrator `admin`/`admin` (first record of sys_user), one company
 * with three departments, two locations, two cost centers, three groups (one carrying the role admin) and five
 * employees, one of them inactive, and the properties the instance knows itself by. Throws when it is filled already (unique keys).
 */
export function seedMinimal(platform: Platform): void {
    platform.store.transaction(() => {
        const writer = new SeedWriter(platform.store, FIRST_ROW)
        seedBaseRoles(writer)
        seedBaseAcls(writer)
        seedAdministrator(writer)
        seedOrganisation(writer)
        seedEmployees(writer)
        seedGroups(writer)
        seedInstanceIdentity(writer)
    })
}
