// The shipped notifications: triggered by registered events, and an administrator's to change.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openPlatform } from '../../instance/open-platform.ts'
import type { Row, Store } from '../../instance/platform.ts'

const EVENTS = ['x_scim_okta.brake.tripped', 'x_scim_okta.handover.failed', 'x_scim_okta.handover.inherited']

describe('shipped notifications', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mails-'))
    after(() => rmSync(folder, { recursive: true }))

    const withStore = <T>(work: (store: Store) => T): T => {
        const platform = openPlatform({ packagePath: 'dist/app', db: path.join(folder, 'db'), mode: 'strict' })
        try {
            return work(platform.store)
        } finally {
            platform.close()
        }
    }
    const notifications = (store: Store): Row[] =>
        store.find('sysevent_email_action', {}).sort((a, b) => String(a.event_name).localeCompare(String(b.event_name)))

    it('are one for each event, on the table of its record, and tell administrators that they may change them', () => {
        withStore((store) => {
            const shipped = notifications(store)
            assert.deepEqual(
                shipped.map(({ event_name }) => event_name),
                EVENTS,
            )
            for (const { event_name, collection, active, event_parm_1, description } of shipped) {
                const table = event_name?.includes('brake') ? 'x_scim_okta_brake' : 'x_scim_okta_handover'
                assert.deepEqual([collection, active, event_parm_1], [table, '1', '1'])
                assert.match(description ?? '', /Yours to edit/)
            }
        })
    })

    it('keep what an administrator made of them when the application is installed again', () => {
        withStore((store) => {
            for (const [index, { sys_id }] of notifications(store).entries()) {
                store.update('sysevent_email_action', sys_id ?? '', { subject: `Ours ${index}`, active: '0' })
            }
        })
        withStore((store) => {
            assert.deepEqual(
                notifications(store).map(({ subject, active }) => [subject, active].join()),
                ['Ours 0,0', 'Ours 1,0', 'Ours 2,0'],
            )
        })
    })
})
