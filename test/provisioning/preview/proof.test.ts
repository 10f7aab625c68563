// What is said of each attribute when the log's verdicts are joined with the audit trail.
import assert from 'node:assert/strict'
import { VERDICT_CODES, type Verdict } from '../../../src/server/provisioning/authority/verdict.ts'
import type { LogEntry } from '../../../src/server/provisioning/preview/log-entry.ts'
import { proofFor, type AuditedChange, type AuditTrail } from '../../../src/server/provisioning/preview/proof.ts'
import { refused } from '../memory-stores.ts'

const AT = '2026-01-02 03:04:06'

function logged(verdicts: readonly Verdict[], said: Partial<LogEntry> = {}): LogEntry {
    return {
        sysId: 'log1',
        method: 'PUT',
        user: 'ada',
        group: '',
        caller: 'okta',
        callerName: 'okta.integration',
        startedAt: '2026-01-02 03:04:05',
        endedAt: '2026-01-02 03:59:58',
        status: 200,
        verdicts,
        stated: undefined,
        ...said,
    }
}

function trail(changes: readonly AuditedChange[] | undefined, asked: string[][] = []): AuditTrail {
    return {
        changes: (...query) => {
            asked.push(query)
            return changes && [...changes]
        },
    }
}

const prove = (verdict: Verdict, ...changes: AuditedChange[]) =>
    proofFor(logged([verdict]), trail(changes)).attributes[0]!

const title = (code: Verdict['code'], more: Partial<Verdict> = {}): Verdict => ({
    path: 'title',
    field: 'title',
    code,
    ...more,
})
const changed: AuditedChange = { field: 'title', from: 'Maid', to: 'Countess', at: AT }

describe('proof', () => {
    it('asks for the rows of the caller about the person, until a few seconds after the request', () => {
        const asked: string[][] = []
        const report = proofFor(logged([]), trail([], asked))
        assert.deepEqual(asked, [['ada', 'okta.integration', '2026-01-02 03:04:05', '2026-01-02 04:00:03']])
        assert.deepEqual([report.since, report.until], asked[0]!.slice(2))
        assert.deepEqual(
            [report.caller, report.status, report.auditRead, report.note],
            ['okta.integration', 200, true, ''],
        )
    })

    it('refuses a request that was about nobody', () => {
        assert.deepEqual(
            refused(() => proofFor(logged([], { user: '', group: 'team' }), trail([]))),
            [400, 'invalidValue'],
        )
    })

    it('shows what was recorded, from the first value to the last', () => {
        const again = { ...changed, from: 'Countess', to: 'Queen', at: '2026-01-02 03:04:07' }
        const { audited, result, text, verdict } = prove(title('written'), changed, again)
        assert.deepEqual(audited, { from: 'Maid', to: 'Queen', at: again.at })
        assert.deepEqual([result, verdict], ['recorded', 'written'])
        assert.match(text, /audit trail has the change/)
        assert.match(prove(title('truncated'), changed).text, /cut to the length/)
        assert.match(prove(title('written', { absent: true }), changed).text, /left out, which clears the field/)
    })

    it('says both possibilities where a write was not audited', () => {
        const { audited, result, text } = prove(title('written'))
        assert.deepEqual([audited, result], [null, 'not audited'])
        assert.match(text, /not audited, or a business rule wrote the old value back/)
    })

    it('expects nothing of what did not change, or has no column', () => {
        assert.equal(prove(title('unchanged')).result, 'nothing to record')
        assert.match(prove(title('unchanged')).text, /in the record already/)
        const nick = prove({ path: 'nickName', code: 'written' })
        assert.deepEqual([nick.result, nick.field], ['nothing to record', ''])
        assert.match(nick.text, /x_scim_okta_attributes/)
        const meanwhile = prove(title('unchanged'), changed)
        assert.equal(meanwhile.result, 'recorded')
        assert.match(meanwhile.text, /see its history/)
    })

    it('says why what was sent was dropped, and who has the say', () => {
        const { result, text } = prove(title('notAuthoritative', { owner: 'Workday' }))
        assert.equal(result, 'dropped')
        assert.equal(
            text,
            'It was sent and did not end in the record: Okta may not write this field; Workday has the say over it.',
        )
        assert.match(prove(title('notAuthoritative', { absent: true })).text, /^It was left out, and .* not cleared/)
        assert.match(prove(title('rejected'), changed).text, /all the same: see its history\.$/)
    })

    for (const code of VERDICT_CODES) {
        it(`has a result and a sentence for "${code}", with the audit trail and without`, () => {
            for (const changes of [[changed], [], undefined]) {
                const [proof] = proofFor(logged([title(code)]), trail(changes)).attributes
                const took = ['written', 'unchanged', 'truncated'].includes(code)
                assert.equal(proof!.result === 'dropped', !took)
                assert.match(proof!.text, /^It [^]*\.$/)
            }
        })
    }

    it('still lists the verdicts where the audit trail cannot be read, and says so', () => {
        const report = proofFor(logged([title('written'), title('pending')]), trail(undefined))
        assert.equal(report.auditRead, false)
        assert.match(report.note, /sys_audit could not be read/)
        assert.deepEqual(
            report.attributes.map(({ result }) => result),
            ['not audited', 'dropped'],
        )
        assert.match(report.attributes[0]!.text, /could not be read/)
        assert.deepEqual(report.others, [])
    })

    it('shows what else was recorded at that time', () => {
        const name = { field: 'name', from: 'a', to: 'b', at: AT }
        assert.deepEqual(proofFor(logged([title('written')]), trail([changed, name])).others, [name])
    })
})
