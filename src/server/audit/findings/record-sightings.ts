/** Turns what a page of a run saw into findings, each opened once however often it is seen. */
import type { Finding, FindingChanges, FindingMatch, Findings, Match, Sighting } from './finding.ts'

/** Who saw it, and when. */
export interface Observer {
    /** sys_id of the run. */
    readonly run: string
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly now: string
}

/**
 * Opens new findings, brings known ones up to date and reopens resolved ones; what an administrator ignores stays
 * ignored. Doing it twice with the same sightings writes nothing the second time. Two queries, one more for each kind of
 * change, and one write per difference.
 */
export function recordSightings(findings: Findings, observer: Observer, sightings: readonly Sighting[]): void {
    if (sightings.length === 0) return
    const known = new Map(findings.byKeys(sightings.map(({ key }) => key)).map((each) => [each.key, each]))
    const matches = matchesByFinding(findings, [...known.values()])
    const alike = new Map<string, { changes: FindingChanges; sysIds: string[] }>()
    for (const sighting of sightings) {
        const finding = known.get(sighting.key)
        if (!finding) {
            const sysId = findings.open(sighting, observer.run, observer.now)
            for (const match of sighting.matches) findings.addMatch(sysId, match)
            continue
        }
        const changes = changesOf(finding, sighting, observer)
        if (changes) {
            const group = alike.get(JSON.stringify(changes)) ?? { changes, sysIds: [] }
            group.sysIds.push(finding.sysId)
            alike.set(JSON.stringify(changes), group)
        }
        adjustMatches(findings, finding.sysId, matches.get(finding.sysId) ?? [], sighting.matches)
    }
    for (const { changes, sysIds } of alike.values()) findings.change(sysIds, changes)
}

function matchesByFinding(findings: Findings, known: readonly Finding[]): Map<string, FindingMatch[]> {
    const matches = new Map<string, FindingMatch[]>()
    if (known.length === 0) return matches
    for (const match of findings.matchesOf(known.map(({ sysId }) => sysId))) {
        const list = matches.get(match.finding) ?? []
        list.push(match)
        matches.set(match.finding, list)
    }
    return matches
}

function changesOf(finding: Finding, sighting: Sighting, { run, now }: Observer): FindingChanges | undefined {
    const { user, basis, confidence, summary } = sighting
    const same =
        finding.user === user &&
        finding.basis === basis &&
        finding.confidence === confidence &&
        finding.summary === summary
    const reopened = finding.state === 'resolved'
    if (same && !reopened && finding.lastRun === run) return undefined
    return {
        ...(same ? {} : { user, basis, confidence, summary }),
        ...(reopened ? { state: 'open', resolvedAt: '', resolvedRun: '' } : {}),
        ...(finding.lastRun === run ? {} : { lastRun: run, lastSeen: now }),
    }
}

function adjustMatches(
    findings: Findings,
    finding: string,
    stored: readonly FindingMatch[],
    seen: readonly Match[],
): void {
    const left = new Map(stored.map((match) => [match.user, match]))
    for (const match of seen) {
        const before = left.get(match.user)
        left.delete(match.user)
        if (!before) findings.addMatch(finding, match)
        else if (!isSame(before, match)) findings.changeMatch(before.sysId, match)
    }
    for (const gone of left.values()) findings.removeMatch(gone.sysId)
}

function isSame(a: Match, b: Match): boolean {
    return (
        a.basis === b.basis && a.why === b.why && a.linked === b.linked && a.active === b.active && a.order === b.order
    )
}
