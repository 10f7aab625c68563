/** Prints what a survey of people costs in database statements as people grow: the first run, and one that finds it all again. */
import { openPlatform, type OpenPlatform } from '../instance/open-platform.ts'
import { seedMinimal } from '../instance/seeds/minimal.ts'

const SIZES = [1_000, 20_000]
const PAGE = 200

async function main(): Promise<void> {
    const heads = ['people', 'pages', 'run', 'reads', 'writes', 'reads/page', 'statements/person', 'seconds']
    console.log(heads.map((head) => head.padStart(18)).join(''))
    for (const size of SIZES) {
        const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode: 'strict' })
        try {
            fill(platform, size)
            for (const run of ['first', 'again']) console.log(measure(platform, run).join(''))
        } finally {
            platform.close()
        }
    }
}

/** Of a hundred people 70 are linked, 20 are in LDAP and 10 are unmatched; one in fifty shares an address with another. */
function fill(platform: OpenPlatform, size: number): void {
    const { store } = platform
    store.transaction(() => {
        seedMinimal(platform)
        for (const [name, value] of Object.entries({ chunk_rows: '50000', chunk_seconds: '120' })) {
            const property = store.find('sys_properties', { name: `x_scim_okta.run.${name}` })[0]
            store.update('sys_properties', property?.sys_id ?? '', { value })
        }
        for (let number = store.count('sys_user'); number < size; number++) {
            const share = number % 100
            store.insert('sys_user', {
                user_name: `bench.${number}`,
                first_name: 'Bench',
                last_name: `Number ${number}`,
                email: `bench.${share === 1 || share === 51 ? number - 1 : number}@corp.example`,
                employee_number: share % 10 === 0 ? '0000' : `N${number}`,
                active: '1',
                x_scim_okta_user_id: share < 70 ? `00ubench${String(number).padStart(12, '0')}` : null,
                source: share >= 70 && share < 90 ? `ldap:CN=${number}` : null,
            })
        }
    })
}

function measure(platform: OpenPlatform, name: string): string[] {
    const { store } = platform
    const admin = store.find('sys_user', { user_name: 'admin' })[0]?.sys_id ?? ''
    const row = platform.glideRecord(platform.session(admin, false), 'global', 'x_scim_okta_run')
    row.initialize()
    const sysId = row.insert() as string
    const started = process.hrtime.bigint()
    // The whole run is one event, so one count holds all of it.
    const count = platform.beginRequest()
    platform.deliverEvents()
    const { reads, writes } = count()
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const run = store.read('x_scim_okta_run', sysId)
    if (run?.state !== 'done' || run.chunk !== '0') throw new Error(`the run is ${run?.state}: ${run?.message}`)
    const people = Number(run.people_read)
    const pages = Math.ceil(people / PAGE)
    return [
        people,
        pages,
        name,
        reads,
        writes,
        (reads / pages).toFixed(1),
        ((reads + writes) / people).toFixed(2),
        seconds.toFixed(1),
    ].map((cell) => String(cell).padStart(18))
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
})
