/**
 * The properties an instance knows itself by: `instance_name` (documented: Scan engine definitions) and `instance_id`
 * (documented: Integrate a voice service with Amazon Connect). Neither is private, so every scope may read them.
 */
import type { Row, Store } from '../platform.ts'
import { seedId, type SeedWriter } from './seed-writer.ts'

export interface InstanceIdentity {
    /** First part of the host name, `<name>.service-now.com`. */
    name: string
    /** 32 hexadecimal digits. */
    id: string
}

export const SEEDED_IDENTITY: InstanceIdentity = { name: 'larkmoor', id: seedId('instance', 'larkmoor') }

const row = (name: string, value: string): Row => ({
    name,
    value,
    type: 'string',
    is_private: '0',
    sys_scope: 'global',
})

const valuesOf = ({ name, id }: InstanceIdentity): [string, string][] => [
    ['instance_name', name],
    ['instance_id', id],
]

/** Stores the identity of a new instance. */
export function seedInstanceIdentity(writer: SeedWriter): void {
    for (const [name, value] of valuesOf(SEEDED_IDENTITY)) writer.insert('sys_properties', name, row(name, value))
}

/** Gives an instance another identity, whether it had one or not. */
export function setInstanceIdentity(store: Store, identity: InstanceIdentity): void {
    for (const [name, value] of valuesOf(identity)) {
        const known = store.find('sys_properties', { name }, 1)[0]?.sys_id
        if (known) store.update('sys_properties', known, { value })
        else store.insert('sys_properties', row(name, value))
    }
}
