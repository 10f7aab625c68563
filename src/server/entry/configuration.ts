/** What administrators have set up, read with one query and compiled. */

import { gs } from '@servicenow/glide'
import { glideDictionary, readSettings } from '../platform/glide-settings.ts'
import { compileSettings } from '../provisioning/authority/compile.ts'
import type { Settings } from '../provisioning/authority/configuration.ts'
import { userMapping } from '../provisioning/mapping/compile-mapping.ts'
import type { UserMapping } from '../provisioning/mapping/user-mapping.ts'
import { proposedRows, refuseNewFaults } from '../provisioning/preview/proposed-settings.ts'
import type { JsonValue } from '../scim/resource.ts'

export interface Configuration {
    readonly settings: Settings
    readonly mapping: UserMapping
}

/** The configuration as it is now; wrong rows are left out of it and named among its faults. */
export function readConfiguration(): Configuration {
    const dictionary = glideDictionary()
    const settings = compileSettings(readSettings(), dictionary)
    return { settings, mapping: userMapping(settings, dictionary) }
}

/**
 * The configuration as it would be with the settings that are proposed, and `current` is without them. Throws 400 for
 * what is no proposal, and for faults that it brings.
 */
export function proposedConfiguration(proposals: readonly JsonValue[], current: Configuration): Configuration {
    const rows = proposedRows(readSettings(), proposals, () => String(gs.generateGUID()))
    const settings = compileSettings(rows, glideDictionary())
    refuseNewFaults(current.settings, settings)
    return { settings, mapping: userMapping(settings) }
}
