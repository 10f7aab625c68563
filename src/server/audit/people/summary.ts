/** What a survey of people says in one paragraph. */
import type { RunCounts } from '../run/run.ts'

/** `1,240 active people: 900 linked to an Okta user, 310 with another id (LDAP 300, HR 10), …` */
export function summaryOf(counts: RunCounts, bySource: Readonly<Record<string, number>>): string {
    const sources = Object.keys(bySource)
        .sort((a, b) => bySource[b]! - bySource[a]! || (a < b ? -1 : 1))
        .map((source) => `${source} ${number(bySource[source]!)}`)
    const others = `${number(counts.otherId)} with another id${sources.length > 0 ? ` (${sources.join(', ')})` : ''}`
    return (
        `${number(counts.read)} active people: ${number(counts.linked)} linked to an Okta user, ${others}, ` +
        `${number(counts.unmatched)} unmatched, ${number(counts.technical)} technical accounts. ` +
        `${number(counts.duplicates)} possible duplicates, ${number(counts.sharedValues)} shared values. ` +
        `${number(counts.created)} findings are new, ${number(counts.resolved)} are resolved.`
    )
}

/** Whole numbers with a comma between thousands; the engine has no Intl to do it. */
export function number(value: number): string {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
