/** How administrators know a setting. */

import type { Setting } from './configuration.ts'

/** Authorities are named by their field, e.g. `sys_user.title`, mappings by their path, others as somebody named them. */
export function nameOfSetting({ kind, fields }: Setting): string {
    if (kind === 'mapping') return (fields.scim_path ?? '').trim()
    if (kind === 'authority') return `${fields.target_table || 'sys_user'}.${fields.field ?? ''}`
    return fields.name ?? ''
}
