// Which role brings which: a containment that slips in hands out rights nobody granted.
import { recordsOf, type BuiltPackage } from './built-package.ts'

/**
 * Compares the shipped roles and what they contain with what they should.
 *
 * @param expected role name → names of the roles it contains directly
 * @returns one line per role that is missing, too many or contains something else
 */
export function findRoleFaults(built: BuiltPackage, expected: Readonly<Record<string, readonly string[]>>): string[] {
    const findings: string[] = []
    const roles = recordsOf(built, 'sys_user_role')
    const names = new Map(roles.map(({ fields }) => [fields.sys_id ?? '', fields.name ?? '']))
    const containments = recordsOf(built, 'sys_user_role_contains')
    for (const name of names.values()) if (!(name in expected)) findings.push(`${name}: is an unexpected role`)
    for (const { file, fields } of containments) {
        if (!names.has(fields.role ?? '')) findings.push(`${file}: makes a foreign role contain another`)
    }
    for (const [name, contained] of Object.entries(expected)) {
        const role = roles.find(({ fields }) => fields.name === name)
        if (!role) {
            findings.push(`${name}: is not shipped`)
            continue
        }
        const actual = containments
            .filter(({ fields }) => fields.role === role.fields.sys_id)
            .map(({ fields }) => names.get(fields.contains ?? '') ?? `foreign role ${fields.contains ?? ''}`)
        if (actual.sort().join() !== [...contained].sort().join()) {
            findings.push(`${name}: contains ${actual.join(', ') || 'nothing'}`)
        }
        if (role.fields.elevated_privilege !== 'false') findings.push(`${name}: is elevated`)
    }
    return findings
}
