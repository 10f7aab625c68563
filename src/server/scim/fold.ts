/** Texts that name one thing although they are written differently. */

/**
 * Folds a name for comparison: letter case, Unicode composition and spaces at the end do not count, as in the platform's
 * database. userName and the names of groups are not case-exact (RFC 7643 sections 4.1.1 and 4.2).
 */
export function foldName(name: string): string {
    return name.normalize('NFC').toLowerCase().trimEnd()
}
