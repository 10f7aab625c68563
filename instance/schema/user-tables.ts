/**
 * People, groups, memberships and delegations.
 * Column types and references: observed in a public schema dump of a live instance (2026-03). Lengths: documented in
 * the Contact API reference (customer_contact inherits sys_user) where marked `doc`, else reported.
 */
import type { Row } from '../platform.ts'
import {
    ACCESS,
    boolean,
    date,
    dateTime,
    integer,
    list,
    platformTable,
    reference,
    string,
    typed,
} from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

/** Reported: `name` is computed from the three parts; a value written into it is lost. */
function fullName(row: Row): string | null {
    return [row.first_name, row.middle_name, row.last_name].filter((part) => part).join(' ') || null
}

const phone = (name: string, label: string) => typed(name, 'ph_number', 40, label)

const user = platformTable({
    name: 'sys_user',
    label: 'User',
    // Unknown: whether people are audited out of the box; not in the nasty mode.
    audited: true,
    display: 'name',
    access: ACCESS.configurable,
    computed: { name: fullName },
    // Uniqueness of user_name: documented for the form ("Create a user"); the database index and its indifference to
    // case are reported. E-mail and employee number are not unique (reported).
    indexes: [
        { columns: ['email'], unique: false },
        { columns: ['employee_number'], unique: false },
        { columns: ['name'], unique: false },
        { columns: ['manager'], unique: false },
        { columns: ['sys_created_on', 'sys_id'], unique: false },
        { columns: ['sys_updated_on', 'sys_id'], unique: false },
    ],
    columns: [
        string('user_name', 40, 'User ID', { unique: true }), // doc; shorter than many Okta logins
        string('first_name', 50, 'First name'), // doc
        string('middle_name', 50, 'Middle name'), // doc
        string('last_name', 50, 'Last name'), // doc
        string('name', 151, 'Name'), // doc
        typed('email', 'email', 100, 'Email'),
        string('title', 60, 'Title'), // doc
        string('introduction', 40, 'Prefix'), // doc
        string('employee_number', 40, 'Employee number'),
        phone('phone', 'Business phone'), // doc
        phone('mobile_phone', 'Mobile phone'), // doc
        phone('home_phone', 'Home phone'), // doc
        typed('fax', 'phone_number_e164', 40, 'Fax'),
        typed('street', 'multi_two_lines', 255, 'Street'), // doc
        string('city', 40, 'City'), // doc
        string('state', 40, 'State / Province'), // doc
        string('zip', 40, 'Zip / Postal code'), // doc
        string('country', 3, 'Country code'), // doc
        string('preferred_language', 3, 'Language'), // doc
        string('time_zone', 40, 'Time zone'), // doc
        string('date_format', 40, 'Date format'), // doc
        string('time_format', 40, 'Time format'), // doc
        string('gender', 40, 'Gender'), // doc
        typed('roles', 'user_roles', 40, 'Roles'), // doc
        string('source', 255, 'Source'), // doc
        boolean('active', 'Active', '1'),
        boolean('locked_out', 'Locked out', '0'),
        boolean('password_needs_reset', 'Password needs reset', '0'),
        integer('failed_attempts', 'Failed login attempts'),
        date('last_login', 'Last login'),
        dateTime('last_login_time', 'Last login time'),
        typed('user_password', 'password', 255, 'Password'),
        boolean('web_service_access_only', 'Web service access only', '0'),
        boolean('internal_integration_user', 'Internal Integration User', '0'),
        boolean('enable_multifactor_authn', 'Enable Multifactor Authentication', '0'),
        boolean('vip', 'VIP', '0'),
        string('identity_type', 40, 'Identity type'),
        integer('notification', 'Notification', '2'),
        integer('calendar_integration', 'Calendar integration', '1'),
        reference('manager', 'sys_user', 'Manager'),
        reference('department', 'cmn_department', 'Department'),
        reference('company', 'core_company', 'Company'),
        reference('location', 'cmn_location', 'Location'),
        reference('cost_center', 'cmn_cost_center', 'Cost center'),
        reference('building', 'cmn_building', 'Building'),
        reference('schedule', 'cmn_schedule', 'Schedule'),
        reference('default_perspective', 'sys_perspective', 'Default perspective'),
        reference('ldap_server', 'ldap_server_config', 'LDAP server'),
        typed('photo', 'user_image', 40, 'Photo'),
        typed('avatar', 'user_image', 40, 'Avatar'),
        string('federated_id', 255, 'Federated ID'),
        reference('sys_domain', 'domain', 'Domain'),
        string('sys_domain_path', 255, 'Domain Path'),
        string('sys_class_name', 80, 'Class'),
    ],
})

const group = platformTable({
    name: 'sys_user_group',
    label: 'Group',
    display: 'name',
    access: ACCESS.configurable,
    // Two groups of one name exist in practice; some instances forbid them (no documented key).
    indexes: [
        { columns: ['name'], unique: false },
        { columns: ['name'], unique: true, mode: 'nasty' },
        { columns: ['manager'], unique: false },
        { columns: ['parent'], unique: false },
        { columns: ['sys_created_on', 'sys_id'], unique: false },
    ],
    columns: [
        string('name', 80, 'Name', { mandatory: true }),
        string('description', 1000, 'Description'),
        reference('manager', 'sys_user', 'Manager'),
        reference('parent', 'sys_user_group', 'Parent'),
        typed('email', 'email', 100, 'Group email'),
        list('type', 'sys_user_group_type', 'Type'),
        boolean('active', 'Active', '1'),
        reference('default_assignee', 'sys_user', 'Default assignee'),
        reference('cost_center', 'cmn_cost_center', 'Cost center'),
        boolean('include_members', 'Include members', '0'),
        boolean('exclude_manager', 'Exclude manager', '0'),
        string('source', 255, 'Source'),
        string('roles', 40, 'Roles'),
    ],
})

const groupMember = platformTable({
    name: 'sys_user_grmember',
    label: 'Group Member',
    access: ACCESS.deletable,
    // No key on (user, group) is documented; many instances add one.
    indexes: [
        { columns: ['user'], unique: false },
        { columns: ['group', 'user'], unique: false },
        { columns: ['group', 'user'], unique: true, mode: 'nasty' },
    ],
    columns: [reference('user', 'sys_user', 'User'), reference('group', 'sys_user_group', 'Group')],
})

const delegate = platformTable({
    name: 'sys_user_delegate',
    label: 'Delegate',
    // Writing from another scope: no report either way, hence refused.
    access: ACCESS.readable,
    indexes: [
        { columns: ['user'], unique: false },
        { columns: ['delegate'], unique: false },
    ],
    columns: [
        reference('user', 'sys_user', 'User'),
        reference('delegate', 'sys_user', 'Delegate'),
        dateTime('starts', 'Starts'),
        dateTime('ends', 'Ends'),
        boolean('approvals', 'Approvals', '1'),
        boolean('assignments', 'Assignments', '1'),
        boolean('notifications', 'All notifications', '1'),
        boolean('invitations', 'Meeting invitations', '1'),
    ],
})

export const USER_TABLES: readonly TableSpec[] = [user, group, groupMember, delegate]
