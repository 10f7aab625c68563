/** What administrators have set up, read with one query and compiled. */

import { glideDictionary, readSettings } from '../platform/glide-settings.ts'
import { compileSettings } from '../provisioning/authority/compile.ts'
import type { Settings } from '../provisioning/authority/configuration.ts'
import { userMapping } from '../provisioning/mapping/compile-mapping.ts'
import type { UserMapping } from '../provisioning/mapping/user-mapping.ts'

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
