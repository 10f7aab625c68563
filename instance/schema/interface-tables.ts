/**
 * Parts of the user interface that arrive in packages. Columns: observed in built packages, sys_report: reported.
 * UI actions run here; reports are installed so that they can be read back, and are never drawn.
 */
import { applicationFileTable, boolean as flag, integer, reference, script, string, typed } from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const uiAction = applicationFileTable({
    name: 'sys_ui_action',
    label: 'UI Action',
    display: 'name',
    indexes: [{ columns: ['table'], unique: false }],
    columns: [
        string('name', 100, 'Name'),
        typed('table', 'table_name', 80, 'Table'),
        string('action_name', 100, 'Action name'),
        integer('order', 'Order', '100'),
        flag('active', 'Active', '1'),
        string('condition', 1000, 'Condition'),
        script('script', 'Script'),
        string('onclick', 1000, 'Onclick'),
        string('comments', 4000, 'Comments'),
        string('hint', 255, 'Hint'),
        string('messages', 4000, 'Messages'),
        script('client_script_v2', 'Workspace Client Script'),
        string('form_style', 40, 'Form style'),
        string('list_style', 40, 'List style'),
        reference('sys_overrides', 'sys_ui_action', 'Overrides'),
        flag('client', 'Client'),
        flag('form_action', 'Form action', '1'),
        flag('form_button', 'Form button', '0'),
        flag('form_button_v2', 'Workspace Form Button', '0'),
        flag('form_context_menu', 'Form context menu', '0'),
        flag('form_link', 'Form link', '0'),
        flag('form_menu_button_v2', 'Workspace Form Menu', '0'),
        flag('format_for_configurable_workspace', 'Format for Configurable Workspace', '0'),
        flag('isolate_script', 'Isolate script'),
        flag('list_action', 'List action', '1'),
        flag('list_banner_button', 'List banner button', '0'),
        flag('list_button', 'List bottom button', '0'),
        flag('list_choice', 'List choice', '0'),
        flag('list_context_menu', 'List context menu', '0'),
        flag('list_link', 'List link', '0'),
        flag('list_save_with_form_button', 'List save with form button', '0'),
        flag('show_insert', 'Show insert', '1'),
        flag('show_multiple_update', 'Show multiple update', '0'),
        flag('show_query', 'Show query', '0'),
        flag('show_update', 'Show update', '1'),
        flag('ui11_compatible', 'UI11 Compatible'),
        flag('ui16_compatible', 'UI16 Compatible'),
    ],
})

const uiActionRole = applicationFileTable({
    name: 'sys_ui_action_role',
    label: 'UI Action Role',
    indexes: [{ columns: ['sys_ui_action'], unique: false }],
    columns: [
        reference('sys_ui_action', 'sys_ui_action', 'UI Action'),
        reference('sys_user_role', 'sys_user_role', 'Role'),
    ],
})

const report = applicationFileTable({
    name: 'sys_report',
    label: 'Report',
    display: 'title',
    columns: [
        string('title', 255, 'Title'),
        typed('table', 'table_name', 80, 'Table'),
        string('type', 40, 'Type'),
        string('description', 4000, 'Description'),
        typed('filter', 'conditions', 4000, 'Filter'),
        string('field', 80, 'Group by'),
        string('additional_groupby', 1000, 'Additional group by'),
        string('field_list', 4000, 'Columns'),
        string('orderby_list', 1000, 'Order by'),
        string('aggregate', 40, 'Aggregation'),
        string('sumfield', 80, 'Aggregated field'),
        string('column', 80, 'Column'),
        string('row', 80, 'Row'),
        string('trend_field', 80, 'Trend by'),
        string('trend_interval', 40, 'Per'),
        string('interval', 40, 'Interval'),
        integer('display_grid', 'Display data table'),
        integer('others', 'Maximum number of groups'),
        flag('show_empty', 'Show Other'),
        flag('show_zero', 'Show zero'),
        flag('is_published', 'Published', '0'),
        flag('active', 'Active', '1'),
        typed('roles', 'user_roles', 4000, 'Roles'),
        // A sys_id, `group` or `GLOBAL` (everyone).
        string('user', 40, 'User'),
        typed('group', 'glide_list', 4000, 'Groups'),
        string('chart_size', 40, 'Chart size'),
        string('source_type', 40, 'Source type'),
        reference('report_source', 'sys_report_source', 'Report source'),
    ],
})

export const INTERFACE_TABLES: readonly TableSpec[] = [uiAction, uiActionRole, report]
