/** Rules of x_scim_okta_setting and the tables that extend it: what would stop provisioning is refused when it is saved. */

import type { GlideRecord } from '@servicenow/glide'
import { glideDictionary, readSettings, settingOf } from '../platform/glide-settings.ts'
import { faultOfChange } from '../provisioning/authority/setting-change.ts'
import { nameOfSetting } from '../provisioning/authority/setting-name.ts'
import { refuseSave } from './refuse-save.ts'

/** Before insert and update: names authorities and mappings, and refuses what is wrong or makes another row wrong. */
export function checkSetting(current: GlideRecord): void {
    refuseSave(current, () => {
        const setting = settingOf(current)
        if (!setting) return NO_KIND
        const name = nameOfSetting(setting)
        if (name !== setting.fields.name) current.setValue('name', name)
        return faultOfChange(readSettings(), { sysId: setting.sysId, becomes: setting }, glideDictionary())
    })
}

/** Before delete: refuses when another row needs this one. */
export function keepSetting(current: GlideRecord): void {
    refuseSave(current, () => {
        const setting = settingOf(current)
        return setting && faultOfChange(readSettings(), { sysId: setting.sysId }, glideDictionary())
    })
}

const NO_KIND =
    'A setting is a source, a field authority, an attribute mapping or a reference resolver. Make one of those'
