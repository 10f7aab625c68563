// A preview says that the brake would hold a request, and counts nothing.
import assert from 'node:assert/strict'
import { ENTRIES, BRAKES, openBrakeDesk, type BrakeDesk } from './brake-desk.ts'

describe('brake in a preview', () => {
    let desk: BrakeDesk

    beforeEach(async () => {
        desk = await openBrakeDesk({ deactivations: 1 })
    })
    afterEach(() => desk.close())

    const preview = (id: string) =>
        desk.admin('POST', '/api/x_scim_okta/provisioning/preview', {
            ...{ method: 'PATCH', resourceType: 'User', id },
            body: { Operations: [{ op: 'replace', value: { active: false } }] },
        })

    it('tells of 200 below the limit and of 429 beyond it', () => {
        const [one, other] = desk.people(2) as [string, string]
        const free = preview(one)
        assert.equal(free.status, 200, free.text)
        const report = (answer: typeof free) => answer.json.result?.current ?? answer.json.current ?? answer.json
        assert.equal(report(free).status, 200)
        assert.deepEqual([desk.rows(ENTRIES), desk.rows(BRAKES), desk.events()], [[], [], []])
        assert.equal(desk.setActive(one, false).status, 200)
        const held = report(preview(other))
        assert.equal(held.status, 429)
        assert.match(held.detail, /^Brake BRK[0-9A-F]{8}: more than 1 deactivations within 60 minutes/)
        assert.deepEqual(held.fields, [])
        assert.deepEqual(desk.states(), { counted: 1 })
        assert.ok(desk.isActive(other))
    })
})
