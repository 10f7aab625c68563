/**
 * Views, lists, related lists and forms. Columns: observed in built packages. They are installed so that they can be
 * read back, and are never drawn.
 */
import {
    applicationFileTable,
    boolean as flag,
    integer,
    platformTable,
    reference,
    string,
    typed,
} from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

// documented (SDK, Relationship guide): the default view is named by the text `Default view` in place of a sys_id.
const view = applicationFileTable({
    name: 'sys_ui_view',
    label: 'View',
    display: 'title',
    columns: [string('name', 80, 'Name'), string('title', 80, 'Title')],
})

const list = applicationFileTable({
    name: 'sys_ui_list',
    label: 'List',
    display: 'name',
    indexes: [{ columns: ['name'], unique: false }],
    columns: [typed('name', 'table_name', 80, 'Table'), reference('view', 'sys_ui_view', 'View')],
})

const listElement = platformTable({
    name: 'sys_ui_list_element',
    label: 'List Element',
    display: 'element',
    indexes: [{ columns: ['list_id'], unique: false }],
    columns: [
        reference('list_id', 'sys_ui_list', 'List'),
        string('element', 255, 'Element'),
        integer('position', 'Position'),
    ],
})

const relatedList = applicationFileTable({
    name: 'sys_ui_related_list',
    label: 'Related List',
    display: 'name',
    indexes: [{ columns: ['name'], unique: false }],
    columns: [typed('name', 'table_name', 80, 'Table'), reference('view', 'sys_ui_view', 'View')],
})

const relatedListEntry = applicationFileTable({
    name: 'sys_ui_related_list_entry',
    label: 'Related List Entry',
    display: 'related_list',
    indexes: [{ columns: ['list_id'], unique: false }],
    columns: [
        reference('list_id', 'sys_ui_related_list', 'List'),
        // The table whose records are listed, a dot, and its column that references the form's record.
        string('related_list', 255, 'Related list'),
        integer('position', 'Position'),
    ],
})

const form = applicationFileTable({
    name: 'sys_ui_form',
    label: 'Form Sections',
    display: 'name',
    indexes: [{ columns: ['name'], unique: false }],
    columns: [
        typed('name', 'table_name', 80, 'Table'),
        reference('view', 'sys_ui_view', 'View'),
        string('view_name', 80, 'View name'),
        typed('roles', 'user_roles', 4000, 'Roles'),
        reference('sys_user', 'sys_user', 'User'),
    ],
})

const section = applicationFileTable({
    name: 'sys_ui_section',
    label: 'Form Section',
    display: 'caption',
    indexes: [{ columns: ['name'], unique: false }],
    columns: [
        typed('name', 'table_name', 80, 'Table'),
        string('caption', 80, 'Caption'),
        flag('header', 'Header'),
        flag('title', 'Title'),
        reference('view', 'sys_ui_view', 'View'),
        string('view_name', 80, 'View name'),
        typed('roles', 'user_roles', 4000, 'Roles'),
        reference('sys_user', 'sys_user', 'User'),
        string('sys_domain', 32, 'Domain'),
    ],
})

const formSection = platformTable({
    name: 'sys_ui_form_section',
    label: 'Form Section Position',
    indexes: [{ columns: ['sys_ui_form'], unique: false }],
    columns: [
        reference('sys_ui_form', 'sys_ui_form', 'Form'),
        reference('sys_ui_section', 'sys_ui_section', 'Section'),
        integer('position', 'Position'),
    ],
})

const element = platformTable({
    name: 'sys_ui_element',
    label: 'Section Element',
    display: 'element',
    indexes: [{ columns: ['sys_ui_section'], unique: false }],
    columns: [
        reference('sys_ui_section', 'sys_ui_section', 'Section'),
        // A column, or `.begin_split`, `.split` and `.end_split` around two columns of them.
        string('element', 255, 'Element'),
        string('type', 40, 'Type'),
        reference('sys_ui_formatter', 'sys_ui_formatter', 'Formatter'),
        reference('sys_user', 'sys_user', 'User'),
        integer('position', 'Position'),
    ],
})

export const LAYOUT_TABLES: readonly TableSpec[] = [
    view,
    list,
    listElement,
    relatedList,
    relatedListEntry,
    form,
    section,
    formSection,
    element,
]
