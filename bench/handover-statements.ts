/** Prints what a handover costs in database statements as the open work of a leaver grows: handing over, and giving back. */
import { openPlatform, type OpenPlatform } from '../instance/open-platform.ts'
import { seedMinimal } from '../instance/seeds/minimal.ts'

const SIZES = [40, 1_000, 5_000]
const CLASSES = ['incident', 'change_request', 'problem', 'sc_task', 'task']
const PLANS = 'x_scim_okta_handover'
/** Deliveries are bounded, so a plan of many chunks takes several. */
const MOST_DELIVERIES = 100

function main(): void {
    const heads = ['records', 'what', 'chunks', 'reads', 'writes', 'reads/record', 'writes/record', 'seconds']
    console.log(heads.map((head) => head.padStart(15)).join(''))
    for (const size of SIZES) {
        const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode: 'strict' })
        try {
            const plan = planFor(platform, size)
            for (const [what, end] of [
                ['run', 'done'],
                ['undo', 'undone'],
            ] as const) {
                console.log(measure(platform, plan, size, what, end).join(''))
            }
        } finally {
            platform.close()
        }
    }
}

/** Somebody who left a minute ago with so many open records and a manager; answers the plan that the job makes. */
function planFor(platform: OpenPlatform, size: number): string {
    const { store } = platform
    let leaver = ''
    store.transaction(() => {
        seedMinimal(platform)
        const manager = store.insert('sys_user', { user_name: 'bench.manager', active: '1' })
        const left = new Date(Date.now() - 180_000).toISOString().replace('T', ' ').slice(0, 19)
        leaver = store.insert('sys_user', {
            user_name: 'bench.leaver',
            active: '0',
            locked_out: '1',
            manager,
            x_scim_okta_user_id: '00ubench000000000001',
            x_scim_okta_deactivated_at: left,
        })
        for (let number = 0; number < size; number++) {
            store.insert(CLASSES[number % CLASSES.length]!, {
                number: `BENCH${number}`,
                assigned_to: leaver,
                active: '1',
            })
        }
    })
    platform.runScheduledJob('Okta: handovers')
    const plan = store.find(PLANS, { user: leaver })[0]
    if (plan?.open_records !== String(size)) throw new Error(`the plan has ${plan?.open_records} open records`)
    return String(plan.sys_id)
}

function measure(platform: OpenPlatform, plan: string, size: number, what: string, end: string): string[] {
    const { store } = platform
    const before = Number(store.read(PLANS, plan)?.chunk)
    const started = process.hrtime.bigint()
    const count = platform.beginRequest()
    const admin = String(store.find('sys_user', { user_name: 'admin' })[0]?.sys_id)
    platform.runUiAction(platform.session(admin, true), `x_scim_okta_${what}_handover`, PLANS, plan)
    for (let round = 0; store.read(PLANS, plan)?.state !== end; round++) {
        if (round === MOST_DELIVERIES) throw new Error(`the plan is ${store.read(PLANS, plan)?.state}`)
        platform.deliverEvents()
    }
    const { reads, writes } = count()
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const chunks = Number(store.read(PLANS, plan)?.chunk) - before
    const perRecord = [reads, writes].map((statements) => (statements / size).toFixed(1))
    return [size, what, chunks, reads, writes, ...perRecord, seconds.toFixed(1)].map((cell) =>
        String(cell).padStart(15),
    )
}

main()
