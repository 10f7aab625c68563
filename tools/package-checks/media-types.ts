// Okta asks for application/scim+json, people and probes for application/json; a media type that is not listed is
// answered 406 or 415 by the platform before the application is reached.
import { recordsOf, type BuiltPackage } from './built-package.ts'

const MEDIA_TYPES = ['application/scim+json', 'application/json']

/**
 * Finds REST definitions and operations that do not consume and produce both media types.
 *
 * @returns one line per list
 */
export function findMissingMediaTypes(built: BuiltPackage): string[] {
    return [...recordsOf(built, 'sys_ws_definition'), ...recordsOf(built, 'sys_ws_operation')].flatMap((record) =>
        ['consumes', 'produces'].flatMap((field) => {
            const listed = (record.fields[field] ?? '').split(',').map((type) => type.trim())
            return MEDIA_TYPES.filter((type) => !listed.includes(type)).map(
                (type) => `${record.file}: ${field} does not list ${type}`,
            )
        }),
    )
}
