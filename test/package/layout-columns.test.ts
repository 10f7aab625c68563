// Lists, forms and related lists name columns that exist; every table of the application has a list.
import assert from 'node:assert/strict'
import { recordsOf, type BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { findTablesWithoutList, findUnknownLayoutColumns } from '../../tools/package-checks/layout-columns.ts'
import { productPackage } from './product-package.ts'
import { recordXml, samplePackage, tableXml } from './sample-package.ts'

/** Columns of the platform's people that lists walk to. */
const PEOPLE = { sys_user: ['email'] }

const TABLES = {
    'dictionary/thing.xml': tableXml('x_sample_thing', ['name']),
    'dictionary/part.xml':
        '<database><element name="x_sample_part" type="collection"><element name="thing" type="reference" reference="x_sample_thing"/></element></database>',
    'update/list.xml': recordXml('sys_ui_list', { sys_id: 'list', name: 'x_sample_part' }),
    'update/section.xml': recordXml('sys_ui_section', { sys_id: 'section', name: 'x_sample_thing' }),
    'update/related.xml': recordXml('sys_ui_related_list', { sys_id: 'related', name: 'x_sample_thing' }),
}

const withRecord = (table: string, fields: Record<string, string>): BuiltPackage =>
    samplePackage({ ...TABLES, 'update/record.xml': recordXml(table, fields) })

const listed = (element: string): string[] =>
    findUnknownLayoutColumns(withRecord('sys_ui_list_element', { list_id: 'list', element }), {})

const onForm = (element: string): string[] =>
    findUnknownLayoutColumns(withRecord('sys_ui_element', { sys_ui_section: 'section', element }), {})

const related = (list: string): string[] =>
    findUnknownLayoutColumns(withRecord('sys_ui_related_list_entry', { list_id: 'related', related_list: list }), {})

describe('package: lists, forms and related lists', () => {
    it('name columns that their tables have', () => {
        assert.deepEqual(findUnknownLayoutColumns(productPackage(), PEOPLE), [])
        for (const element of ['thing', 'thing.name', 'sys_created_on']) assert.deepEqual(listed(element), [])
        for (const element of ['name', '.begin_split', '.split', '.end_split']) assert.deepEqual(onForm(element), [])
        assert.deepEqual(related('x_sample_part.thing'), [])
    })

    it('are found when they name others', () => {
        for (const element of ['colour', 'thing.colour', 'thing.thing.name', ''])
            assert.deepEqual(listed(element), [`update/record.xml: x_sample_part has no column ${element}`])
        assert.deepEqual(onForm('colour'), ['update/record.xml: x_sample_thing has no column colour'])
        for (const list of ['x_sample_part.name', 'x_sample_other.thing', 'x_sample_thing.name'])
            assert.deepEqual(related(list), [`update/record.xml: ${list} does not reference x_sample_thing`])
    })

    it('are found when their list or section is missing', () => {
        const orphan = withRecord('sys_ui_list_element', { list_id: 'gone', element: 'thing' })
        assert.deepEqual(findUnknownLayoutColumns(orphan, {}), ['update/record.xml: no table has no column thing'])
    })

    it('are in the default view, positions in order', () => {
        const built = productPackage()
        for (const table of ['sys_ui_list', 'sys_ui_related_list', 'sys_ui_form', 'sys_ui_section'])
            for (const { file, fields } of recordsOf(built, table)) assert.equal(fields.view, 'Default view', file)
        for (const { fields: list } of recordsOf(built, 'sys_ui_list')) {
            const positions = recordsOf(built, 'sys_ui_list_element')
                .filter(({ fields }) => fields.list_id === list.sys_id)
                .map(({ fields }) => Number(fields.position))
            assert.deepEqual(
                positions.sort((a, b) => a - b),
                positions.map((_, index) => index),
                list.name,
            )
            assert.ok(positions.length > 0, list.name)
        }
    })

    it('show what belongs to a brake, a review, an adoption, a finding, a handover and a run', () => {
        const built = productPackage()
        const lists = recordsOf(built, 'sys_ui_related_list_entry').map(({ fields }) => fields.related_list)
        assert.deepEqual(lists.sort(), [
            'x_scim_okta_brake_entry.brake',
            'x_scim_okta_candidate.review',
            'x_scim_okta_finding.last_run',
            'x_scim_okta_finding_match.finding',
            'x_scim_okta_handover_item.handover',
            'x_scim_okta_proposal.adoption',
        ])
    })

    it('exist for every table of the application', () => {
        assert.deepEqual(findTablesWithoutList(productPackage()), [])
        assert.deepEqual(findTablesWithoutList(samplePackage(TABLES)), ['x_sample_thing'])
    })
})
