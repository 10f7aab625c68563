/**
 * Applications and what they consist of besides tables: modules, properties, privileges, business rules.
 * Columns: observed in built packages and in a public schema dump of a live instance (2026-03).
 */
import {
    applicationFileTable,
    boolean as flag,
    integer,
    platformTable,
    reference,
    script,
    string,
    typed,
} from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const application = platformTable({
    name: 'sys_scope',
    label: 'Application',
    display: 'name',
    indexes: [{ columns: ['scope'], unique: false }],
    columns: [
        string('name', 100, 'Name'),
        string('scope', 40, 'Scope'),
        string('version', 40, 'Version'),
        string('source', 255, 'ID'),
        string('short_description', 4000, 'Short description'),
        string('sys_class_name', 80, 'Class'),
        reference('sys_scope', 'sys_scope', 'Application'),
        string('sys_update_name', 250, 'Update name'),
        flag('active', 'Active', '1'),
        flag('private', 'Private'),
        flag('trackable', 'Trackable'),
        flag('licensable', 'Licensable'),
        string('enforce_license', 40, 'Enforce license'),
        string('license_category', 40, 'License Category'),
        string('license_model', 40, 'License Model'),
        string('subscription_entitlement', 32, 'Subscription entitlement'),
        flag('restrict_table_access', 'Restrict Table Choices'),
        flag('scoped_administration', 'Scoped administration'),
        string('runtime_access_tracking', 40, 'Runtime Access Tracking'),
        string('js_level', 40, 'JavaScript Mode'),
    ],
})

const customApplication = platformTable({
    name: 'sys_app',
    label: 'Custom Application',
    superClass: 'sys_scope',
    display: 'name',
    columns: [
        flag('can_edit_in_studio', 'Can Edit Application in Studio'),
        flag('hide_on_ui', 'Hide on UI'),
        flag('installed_as_dependency', 'Installed as dependency'),
        flag('uninstall_blocked', 'Uninstall blocked'),
        string('guided_setup_guid', 40, 'Guided setup'),
        string('logo', 40, 'Logo'),
        string('menu', 32, 'Menu'),
        string('package_json', 255, 'Package JSON'),
        string('package_resolver_version', 40, 'Package resolver version'),
        string('sys_code', 100, 'App code'),
        reference('user_role', 'sys_user_role', 'User role'),
    ],
})

const property = applicationFileTable({
    name: 'sys_properties',
    label: 'System Property',
    display: 'name',
    columns: [
        string('name', 100, 'Name', { unique: true }),
        string('value', 4000, 'Value'),
        string('suffix', 100, 'Suffix'),
        string('type', 40, 'Type', { defaultValue: 'string' }),
        string('choices', 4000, 'Choices'),
        string('description', 4000, 'Description'),
        string('read_roles', 1000, 'Read roles'),
        string('write_roles', 1000, 'Write roles'),
        flag('is_private', 'Private', '0'),
        flag('ignore_cache', 'Ignore cache', '0'),
    ],
})

const module_ = applicationFileTable({
    name: 'sys_module',
    label: 'ECMAScript Module',
    display: 'path',
    indexes: [{ columns: ['path'], unique: false }],
    columns: [string('path', 1000, 'Path'), script('content', 'Content'), flag('external_source', 'External source')],
})

const privilege = applicationFileTable({
    name: 'sys_scope_privilege',
    label: 'Cross scope privilege',
    indexes: [{ columns: ['target_name'], unique: false }],
    columns: [
        reference('source_scope', 'sys_scope', 'Source Scope'),
        reference('target_scope', 'sys_scope', 'Target Scope'),
        string('target_name', 80, 'Target Name'),
        string('target_type', 80, 'Target Type'),
        string('operation', 40, 'Operation'),
        string('status', 40, 'Status'),
    ],
})

const businessRule = applicationFileTable({
    name: 'sys_script',
    label: 'Business Rule',
    display: 'name',
    indexes: [{ columns: ['collection'], unique: false }],
    columns: [
        string('name', 40, 'Name'),
        typed('collection', 'table_name', 80, 'Table'),
        // Stored values: before, after, async, async_always, before_display.
        string('when', 40, 'When'),
        integer('order', 'Order', '100'),
        integer('priority', 'Priority'),
        flag('active', 'Active', '1'),
        flag('action_insert', 'Insert', '0'),
        flag('action_update', 'Update', '0'),
        flag('action_delete', 'Delete', '0'),
        flag('action_query', 'Query', '0'),
        typed('filter_condition', 'conditions', 4000, 'Filter Conditions'),
        string('condition', 254, 'Condition'),
        typed('role_conditions', 'user_roles', 4000, 'Role conditions'),
        script('script', 'Script'),
        flag('advanced', 'Advanced', '0'),
        flag('abort_action', 'Abort action', '0'),
        flag('add_message', 'Add message', '0'),
        string('message', 4000, 'Message'),
        typed('template', 'template_value', 4000, 'Template'),
        string('access', 40, 'Accessible from'),
        string('description', 4000, 'Description'),
        string('rest_method', 40, 'REST method'),
        string('rest_method_text', 255, 'REST method text'),
        string('rest_service', 32, 'REST service'),
        string('rest_service_text', 255, 'REST service text'),
        string('rest_variables', 4000, 'REST variables'),
        flag('change_fields', 'Change fields'),
        flag('client_callable', 'Client callable'),
        flag('is_rest', 'Is REST'),
        flag('execute_function', 'Execute function'),
    ],
})

export const APPLICATION_TABLES: readonly TableSpec[] = [
    application,
    customApplication,
    property,
    module_,
    privilege,
    businessRule,
]
