/** Runs the scenarios against any instance: `npm run scenarios -- --base-url URL --user NAME:PASSWORD`. */
import { parseArgs } from 'node:util'
import type { Credentials } from '../../okta/scim-client.ts'
import { TableApi } from '../../story/table-api.ts'
import { letOktaOwnOver } from '../okta-owns.ts'
import { releaseBrakeOver } from '../without-brake.ts'
import { allScenarios, dialectsOf, runScenario } from './all-scenarios.ts'
import type { Target } from './open-context.ts'

const USAGE = `usage: npm run scenarios -- --base-url URL --user NAME:PASSWORD [--table-user NAME:PASSWORD] [--only NN]...

  --base-url    the instance, e.g. https://example.service-now.com or http://127.0.0.1:8080
  --user        the integration user that Okta signs in as
  --table-user  somebody with role admin, for the Table API (default on this machine: admin:admin)
  --only        the two digits of a scenario; may be given several times`

interface Arguments {
    target: Target
    only: string[]
}

function readArguments(argv: string[]): Arguments {
    const { values } = parseArgs({
        args: argv,
        options: {
            'base-url': { type: 'string' },
            user: { type: 'string' },
            'table-user': { type: 'string' },
            only: { type: 'string', multiple: true, default: [] },
            help: { type: 'boolean', default: false },
        },
    })
    if (values.help) {
        console.log(USAGE)
        process.exit(0)
    }
    const { 'base-url': baseUrl, user } = values
    if (!baseUrl || !user) throw new Error('--base-url and --user are needed')
    const local = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(baseUrl).hostname)
    const administrator = values['table-user'] ?? (local ? 'admin:admin' : undefined)
    if (!administrator) throw new Error('--table-user is needed for an instance on another machine')
    return {
        target: {
            baseUrl: baseUrl.replace(/\/+$/, ''),
            integration: credentials('--user', user),
            administrator: credentials('--table-user', administrator),
        },
        only: values.only,
    }
}

function credentials(option: string, value: string): Credentials {
    const colon = value.indexOf(':')
    if (colon < 1) throw new Error(`${option} takes NAME:PASSWORD`)
    return { user: value.slice(0, colon), password: value.slice(colon + 1) }
}

async function main({ target, only }: Arguments): Promise<number> {
    const chosen = allScenarios().filter((scenario) => only.length === 0 || only.includes(scenario.id))
    if (chosen.length === 0) throw new Error(`there is no scenario ${only.join(', ')}`)
    const count = { passed: 0, failed: 0, skipped: 0 }
    // The scenarios take every field for Okta's; those about the matrix say what it is.
    const table = new TableApi(target.baseUrl, target.administrator)
    const giveBack = await letOktaOwnOver(table)
    const setBrake = await releaseBrakeOver(table)
    for (const scenario of chosen) {
        for (const dialect of dialectsOf(scenario)) {
            const name = `${scenario.id} ${scenario.title}${scenario.dialects ? ` (${dialect})` : ''}`
            const started = Date.now()
            try {
                const { skipped } = await runScenario(scenario, target, dialect)
                count[skipped === undefined ? 'passed' : 'skipped']++
                console.log(skipped === undefined ? `✓ ${name} ${Date.now() - started} ms` : `- ${name}: ${skipped}`)
            } catch (error) {
                count.failed++
                console.log(`✗ ${name}\n    ${reasonOf(error).replaceAll('\n', '\n    ')}`)
            }
        }
    }
    await giveBack()
    await setBrake()
    if (count.skipped > 0) console.log(`${count.skipped} skipped`)
    console.log(`${count.passed} passed, ${count.failed} failed`)
    return count.failed === 0 ? 0 : 1
}

/** The message, and the line of the scenario it comes from. */
function reasonOf(error: unknown): string {
    if (!(error instanceof Error)) return String(error)
    const [place] = /[\w-]+\.scenario\.ts:\d+/.exec(error.stack ?? '') ?? []
    return place ? `${place}: ${error.message}` : error.message
}

let given: Arguments
try {
    given = readArguments(process.argv.slice(2))
} catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    process.exit(2)
}
main(given).then(
    (code) => process.exit(code),
    (error: unknown) => {
        console.error(error instanceof Error ? error.message : String(error))
        process.exit(1)
    },
)
