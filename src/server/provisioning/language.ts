/**
 * sys_user.preferred_language holds the platform's own two-letter language codes (three characters at most), while SCIM
 * sends a language range such as `en-US` (RFC 7643 section 4.1.1).
 */

/** Languages the platform tells apart by country; every other one goes by its primary subtag. */
const BY_COUNTRY: Readonly<Record<string, string>> = {
    'pt-br': 'pb',
    'zh-tw': 'zt',
    'zh-hk': 'zt',
    'zh-hant': 'zt',
    'fr-ca': 'fq',
}

/** `en-US` → `en`, `pt-BR` → `pb`; what is no language tag is returned as it is, for the length check to refuse. */
export function languageCode(languageRange: string): string {
    const tag = languageRange.trim().toLowerCase().replace(/_/g, '-')
    if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})+$/.test(tag)) return languageRange
    return BY_COUNTRY[tag] ?? tag.slice(0, tag.indexOf('-'))
}
