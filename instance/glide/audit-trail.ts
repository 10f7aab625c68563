/**
 * The audit trail: a row of sys_audit per changed field of an audited table.
 *
 * documented (Exploring auditing): the mark is the table's own, never inherited; fields of the system are left out but
 * for two, as are those with the attribute no_audit and, where the table says audit_type=whitelist, those that are not
 * marked; updates under setWorkflow(false) are not audited (GlideRecord). Rows are written in the transaction itself,
 * right after the record (Non-cancellable audit records). documented (Viewing Sys Audit): values are as stored, and no
 * rule fires on these rows. Deletions are not emulated: they leave no row.
 */

import type { Column, TableDefinition } from '../platform.ts'
import { newSysId, platformTime } from '../storage/row-store.ts'
import type { Operation } from './environment.ts'
import type { GlideRecordCore } from './GlideRecord.ts'

const AUDITED_SYSTEM_FIELDS = new Set(['sys_class_name', 'sys_domain_id'])
const SECRET_TYPES = new Set(['password', 'password2'])

/**
 * Writes the rows of one save, if the record's class is audited, through whichever table it was saved. An insert is documented to be tracked and reported not to be, unless a property says so:
 * strict does, nasty does not. Not counted as statements: whether a request waits for them is the database's matter.
 */
export function auditSave(record: GlideRecordCore, operation: Operation): void {
    const { environment, actor, state, rulesEnabled } = record
    const trail = environment.catalog.table('sys_audit')
    const definition = environment.catalog.table(record.getRecordClassName())
    if (!trail || !definition?.audited || !rulesEnabled) return
    if (operation === 'insert' && environment.mode === 'nasty') return
    const now = platformTime(environment.clock())
    const checkpoint = newSysId()
    for (const column of audited(definition)) {
        const before = state.previous?.[column.name] ?? null
        const after = state.row[column.name] ?? null
        if (before === after) continue
        environment.database.insert(trail, {
            sys_id: newSysId(),
            tablename: definition.name,
            fieldname: column.name,
            documentkey: state.row.sys_id ?? null,
            user: actor.session.userName,
            oldvalue: before,
            newvalue: after,
            reason: state.reason,
            record_checkpoint: state.row.sys_mod_count ?? '0',
            internal_checkpoint: checkpoint,
            sys_created_on: now,
            sys_created_by: actor.session.userName,
            sys_updated_on: now,
            sys_updated_by: actor.session.userName,
            sys_mod_count: '0',
        })
    }
}

function audited(definition: TableDefinition): Column[] {
    const listed = hasAttribute(definition.attributes, 'audit_type=whitelist')
    return [...definition.columns.values()].filter(
        ({ name, type, attributes, audited: marked }) =>
            (!name.startsWith('sys_') || AUDITED_SYSTEM_FIELDS.has(name)) &&
            !SECRET_TYPES.has(type) &&
            !hasAttribute(attributes, 'no_audit') &&
            !hasAttribute(attributes, 'no_audit=true') &&
            (!listed || marked === true),
    )
}

function hasAttribute(attributes: string | undefined, attribute: string): boolean {
    return (attributes ?? '').split(',').some((each) => each.trim() === attribute)
}
