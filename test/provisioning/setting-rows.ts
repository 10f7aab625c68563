/** Rows of x_scim_okta_setting as tests add them to those that are shipped. */

import type { Setting } from '../../src/server/provisioning/authority/configuration.ts'
import { shippedSettings } from './shipped-settings.ts'

/** An authority of the source that is shipped for HR. */
export function authorityRow(sysId: string, values: Readonly<Record<string, string>>): Setting {
    const owner = shippedSettings().find(({ kind, fields }) => kind === 'source' && /HR/.test(fields.name ?? ''))!
    return {
        kind: 'authority',
        sysId,
        fields: {
            active: 'true',
            order: '100',
            target_table: 'sys_user',
            owner: owner.sysId,
            mode: 'own',
            when_absent: 'keep',
            when_empty: 'clear',
            condition: '',
            ...values,
        },
    }
}

/** The settings with every field Okta's: without a row of the matrix. */
export function oktaOwnsEverything(settings: readonly Setting[]): Setting[] {
    return settings.filter(({ kind }) => kind !== 'authority')
}
