/** What a clone leaves of an instance: this database, as the target of the clone has it afterwards. */
import type { Mode, Store } from '../platform.ts'
import { setInstanceIdentity, type InstanceIdentity } from '../seeds/instance-identity.ts'

/** documented: Clone definitions: tables for logging and auditing are not copied; they are empty on the target. */
const EXCLUDED = ['sys_audit', 'syslog_app_scope']

const SERVLET_URI = 'glide.servlet.uri'

/**
 * Turns the instance into the target of a clone of itself. Every record travels, with its sys_id, those of the
 * application and its properties included; the exclusions are empty; `instance_name` is the target's (reported: scripts
 * that run after a clone choose by it) and so is `instance_id` (unknown). `glide.servlet.uri`, where it is set, is the
 * target's in strict mode and still the source's in nasty mode (documented as happening: Troubleshooting Predictive
 * Intelligence).
 */
export function becomeClone(store: Store, mode: Mode, target: InstanceIdentity): void {
    store.transaction(() => {
        for (const table of EXCLUDED) {
            for (let rows = store.find(table, {}); rows.length > 0; rows = store.find(table, {})) {
                for (const { sys_id } of rows) store.remove(table, sys_id ?? '')
            }
        }
        setInstanceIdentity(store, target)
        const uri = store.find('sys_properties', { name: SERVLET_URI }, 1)[0]?.sys_id
        if (uri && mode === 'strict') {
            store.update('sys_properties', uri, { value: `https://${target.name}.service-now.com/` })
        }
    })
}
