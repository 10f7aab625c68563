// Versions of the REST API: the documentation contradicts itself on what an unversioned address means without a
// default version, and an operation without a version is reached by no versioned address.
import { recordsOf, type BuiltPackage } from './built-package.ts'

/**
 * Finds REST definitions without exactly one active default version that they also name themselves, and operations that
 * belong to no shipped version.
 *
 * @returns one line per fault
 */
export function findVersionFaults(built: BuiltPackage): string[] {
    const findings: string[] = []
    const versions = recordsOf(built, 'sys_ws_version')
    const definitions = recordsOf(built, 'sys_ws_definition')
    if (definitions.length === 0) findings.push('the package has no REST definition')
    for (const { file, fields } of definitions) {
        const defaults = versions.filter(
            (version) =>
                version.fields.web_service_definition === fields.sys_id &&
                version.fields.is_default === 'true' &&
                version.fields.active === 'true',
        )
        const named = defaults[0]?.fields.version_id
        if (defaults.length !== 1) findings.push(`${file}: has ${defaults.length} default versions`)
        else if (fields.default_version !== named) {
            findings.push(
                `${file}: names ${fields.default_version ?? ''} as default version, the default is ${named ?? ''}`,
            )
        }
    }
    const known = new Set(versions.map(({ fields }) => fields.sys_id))
    for (const { file, fields } of recordsOf(built, 'sys_ws_operation')) {
        if (!known.has(fields.web_service_version)) findings.push(`${file}: belongs to no shipped version`)
    }
    return findings
}
