/**
 * Companies, departments, locations, cost centres and buildings. Lengths: reported.
 * None has unique names (reported), so a look-up by name can find several.
 */
import { ACCESS, boolean, date, platformTable, reference, string, typed } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const address = [
    typed('street', 'multi_two_lines', 255, 'Street'),
    string('city', 50, 'City'),
    string('state', 40, 'State / Province'),
    string('zip', 40, 'Zip / Postal code'),
    string('country', 40, 'Country'),
]

const byName = [{ columns: ['name'], unique: false }]

export const ORGANISATION_TABLES: readonly TableSpec[] = [
    platformTable({
        name: 'core_company',
        label: 'Company',
        display: 'name',
        access: ACCESS.writable,
        indexes: byName,
        columns: [
            string('name', 80, 'Name'),
            reference('parent', 'core_company', 'Parent'),
            reference('contact', 'sys_user', 'Contact'),
            boolean('customer', 'Customer', '0'),
            boolean('vendor', 'Vendor', '0'),
            boolean('manufacturer', 'Manufacturer', '0'),
            typed('phone', 'ph_number', 40, 'Phone'),
            ...address,
        ],
    }),
    platformTable({
        name: 'cmn_department',
        label: 'Department',
        display: 'name',
        access: ACCESS.writable,
        indexes: [...byName, { columns: ['id'], unique: false }],
        columns: [
            string('name', 100, 'Name'),
            string('id', 40, 'ID'),
            string('description', 1000, 'Description'),
            reference('dept_head', 'sys_user', 'Department head'),
            reference('parent', 'cmn_department', 'Parent'),
            reference('company', 'core_company', 'Company'),
            reference('cost_center', 'cmn_cost_center', 'Cost center'),
        ],
    }),
    platformTable({
        name: 'cmn_location',
        label: 'Location',
        display: 'name',
        access: ACCESS.writable,
        indexes: byName,
        columns: [
            string('name', 100, 'Name'),
            string('full_name', 255, 'Full name'),
            reference('parent', 'cmn_location', 'Parent'),
            reference('company', 'core_company', 'Company'),
            string('time_zone', 40, 'Time zone'),
            ...address,
        ],
    }),
    platformTable({
        name: 'cmn_cost_center',
        label: 'Cost Center',
        display: 'name',
        access: ACCESS.writable,
        indexes: [...byName, { columns: ['code'], unique: false }],
        columns: [
            string('name', 100, 'Name'),
            string('code', 40, 'Code'),
            string('account_number', 40, 'Account number'),
            reference('manager', 'sys_user', 'Manager'),
            reference('parent', 'cmn_cost_center', 'Parent'),
            date('valid_from', 'Valid from'),
            date('valid_to', 'Valid to'),
        ],
    }),
    platformTable({
        name: 'cmn_building',
        label: 'Building',
        display: 'name',
        access: ACCESS.writable,
        indexes: byName,
        columns: [
            string('name', 100, 'Name'),
            reference('contact', 'sys_user', 'Contact'),
            reference('location', 'cmn_location', 'Location'),
        ],
    }),
]
