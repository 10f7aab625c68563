// Events may be delivered twice at one moment, and an administrator may cancel at any moment.
import assert from 'node:assert/strict'
import { addCrowd, openSurveyInstance, shownFindings, type SurveyInstance } from './survey-instance.ts'

const SIZES = { 'survey.page_size': '7', 'run.chunk_rows': '10' }
/** Statements of a chunk between which something happens. */
const MOMENTS = [1, 2, 3, 5, 8, 13, 20, 28]

async function open(): Promise<SurveyInstance> {
    const instance = await openSurveyInstance('strict')
    const { store } = instance.platform
    for (const [name, value] of Object.entries(SIZES)) {
        store.update('sys_properties', store.find('sys_properties', { name: `x_scim_okta.${name}` })[0]!.sys_id!, {
            value,
        })
    }
    addCrowd(instance, 24)
    return instance
}

/** Queues a run without delivering its event. */
function queueRun({ platform }: SurveyInstance): string {
    const admin = platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!
    const row = platform.glideRecord(platform.session(admin, false), 'global', 'x_scim_okta_run')
    row.initialize()
    return row.insert() as string
}

describe('a survey while something else happens', function () {
    this.timeout(120_000)
    let expected: string[]

    before(async () => {
        const instance = await open()
        await instance.run()
        expected = await shownFindings(instance)
        await instance.close()
    })

    it('finds the same when another worker gets the same event in the middle of a chunk', async () => {
        for (const moment of MOMENTS) {
            const instance = await open()
            const { platform } = instance
            try {
                const run = queueRun(instance)
                const admin = platform.session(platform.store.read('x_scim_okta_run', run)!.started_by!, false)
                const other = platform.interruptAt(
                    moment,
                    () =>
                        platform.runScript(
                            admin,
                            'x_scim_okta',
                            `require('./src/server/entry/run-chunk.ts').onRunChunk(event)`,
                            { event: { parm1: run, parm2: '0' } },
                        ),
                    'background',
                )
                platform.deliverEvents()
                assert.ok(other.reached, `statement ${moment}`)
                const ended = platform.store.read('x_scim_okta_run', run)
                assert.equal(ended?.state, 'done', `statement ${moment}: ${ended?.message}`)
                assert.deepEqual(await shownFindings(instance), expected, `statement ${moment}`)
                assert.equal(ended?.people_read, ended?.people_total, `statement ${moment}`)
            } finally {
                await instance.close()
            }
        }
    })

    it('ends cancelled, with nothing resolved, whenever an administrator cancels it', async () => {
        for (const moment of MOMENTS) {
            const instance = await open()
            const { platform } = instance
            try {
                await instance.run()
                const linked = platform.store.find('sys_user', { user_name: 'crowd.000' })[0]!.sys_id!
                platform.store.update('sys_user', linked, { x_scim_okta_user_id: '00ulate' })
                const run = queueRun(instance)
                const admin = platform.session(platform.store.read('x_scim_okta_run', run)!.started_by!, true)
                const cancel = platform.interruptAt(
                    moment,
                    () => void platform.runUiAction(admin, 'x_scim_okta_cancel_run', 'x_scim_okta_run', run),
                    'background',
                )
                platform.deliverEvents()
                assert.ok(cancel.reached, `statement ${moment}`)
                const ended = platform.store.read('x_scim_okta_run', run)
                assert.equal(ended?.state, 'cancelled', `statement ${moment}`)
                assert.equal(platform.store.find('x_scim_okta_finding', { state: 'resolved' }).length, 0)
            } finally {
                await instance.close()
            }
        }
    })
})
