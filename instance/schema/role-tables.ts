/** Roles, who holds them, and the access control lists that ask for them. Columns: reported, and observed in built packages. */
import { applicationFileTable, boolean, integer, platformTable, reference, script, string } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const role = applicationFileTable({
    name: 'sys_user_role',
    label: 'Role',
    display: 'name',
    columns: [
        string('name', 100, 'Name', { unique: true }),
        string('suffix', 100, 'Suffix'),
        string('description', 1000, 'Description'),
        boolean('elevated_privilege', 'Elevated privilege', '0'),
        string('assignable_by', 40, 'Assignable by'),
        boolean('can_delegate', 'Can delegate', '1'),
        boolean('grantable', 'Grantable', '1'),
        string('includes_roles', 40, 'Includes roles'),
        boolean('requires_subscription', 'Requires subscription'),
        string('scoped_admin', 40, 'Application Administrator'),
    ],
})

const roleContains = applicationFileTable({
    name: 'sys_user_role_contains',
    label: 'Contained Role',
    indexes: [
        { columns: ['role'], unique: false },
        { columns: ['contains'], unique: false },
    ],
    columns: [reference('role', 'sys_user_role', 'Role'), reference('contains', 'sys_user_role', 'Contains')],
})

const hasRole = platformTable({
    name: 'sys_user_has_role',
    label: 'User Role',
    indexes: [
        { columns: ['user'], unique: false },
        { columns: ['role'], unique: false },
        { columns: ['granted_by'], unique: false },
    ],
    columns: [
        reference('user', 'sys_user', 'User'),
        reference('role', 'sys_user_role', 'Role'),
        reference('granted_by', 'sys_user_group', 'Granted by'),
        reference('included_in_role', 'sys_user_role', 'Included in role'),
        boolean('inherited', 'Inherited', '0'),
        string('state', 40, 'State', { defaultValue: 'active' }),
        integer('inh_count', 'Inheritance Count'),
        string('inh_map', 4000, 'Inheritance Map'),
    ],
})

const groupHasRole = platformTable({
    name: 'sys_group_has_role',
    label: 'Group Role',
    indexes: [
        { columns: ['group'], unique: false },
        { columns: ['role'], unique: false },
    ],
    columns: [
        reference('group', 'sys_user_group', 'Group'),
        reference('role', 'sys_user_role', 'Role'),
        reference('granted_by', 'sys_user_group', 'Granted by'),
        boolean('inherits', 'Inherits', '1'),
    ],
})

const acl = applicationFileTable({
    name: 'sys_security_acl',
    label: 'Access Control',
    display: 'name',
    indexes: [{ columns: ['name'], unique: false }],
    columns: [
        string('name', 255, 'Name'),
        string('type', 40, 'Type'),
        string('operation', 40, 'Operation'),
        boolean('active', 'Active', '1'),
        boolean('admin_overrides', 'Admin overrides', '1'),
        boolean('advanced', 'Advanced', '0'),
        string('decision_type', 40, 'Decision Type', { defaultValue: 'allow' }),
        string('applies_to', 4000, 'Applies To'),
        string('condition', 4000, 'Condition'),
        string('description', 4000, 'Description'),
        string('local_or_existing', 40, 'Local or Existing'),
        script('script', 'Script'),
        reference('security_attribute', 'sys_security_attribute', 'Security Attribute'),
    ],
})

const aclRole = applicationFileTable({
    name: 'sys_security_acl_role',
    label: 'Access Role',
    indexes: [{ columns: ['sys_security_acl'], unique: false }],
    columns: [
        reference('sys_security_acl', 'sys_security_acl', 'Access Control'),
        reference('sys_user_role', 'sys_user_role', 'Role'),
    ],
})

export const ROLE_TABLES: readonly TableSpec[] = [role, roleContains, hasRole, groupHasRole, acl, aclRole]
