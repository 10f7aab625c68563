/** What `npm start` runs: builds if needed, boots the local instance, plays the story, leaves the instance running. */
import { randomBytes } from 'node:crypto'
import type { RunningInstance } from '../instance/boot.ts'
import { startInstance } from '../instance/boot.ts'
import type { Credentials } from '../okta/scim-client.ts'
import { Narrator, wantsColours } from './narrator.ts'
import type { StoryOptions } from './options.ts'
import { storyOptions } from './options.ts'
import { ensurePackage } from './package-build.ts'
import { playStory, tellHowToTry } from './play.ts'

const DEFAULT_PACKAGE = 'dist/app'
const DEMO_ADMINISTRATOR = { user: 'admin', password: 'admin' }

/** Ends with one line on stderr, as the instance does. */
function giveUp(error: unknown): never {
    const [line] = String((error as { message?: unknown } | null)?.message ?? error).split('\n')
    process.stderr.write(`instance: ${line}\n`)
    process.exit(1)
}

/** Plays the story; says how to go on by hand unless the instance ends with it. Returns whether all is as expected. */
async function tell(instance: RunningInstance, integration: Credentials, once: boolean): Promise<boolean> {
    if (!instance.platform.fresh) throw new Error('the story needs a new database')
    const narrator = new Narrator(process.stdout, wantsColours(process.stdout, process.env))
    const { baseUrl } = instance
    const passed = await playStory({ baseUrl, integration, administrator: DEMO_ADMINISTRATOR, narrator })
    if (!once) tellHowToTry(narrator, baseUrl, integration)
    return passed
}

async function run({ instance: options, play, once }: StoryOptions): Promise<void> {
    if (options.packagePath === DEFAULT_PACKAGE) await ensurePackage()
    const storyUser = { name: 'okta.integration', password: randomBytes(12).toString('base64url') }
    const user = options.user ?? (play ? storyUser : undefined)
    const instance = await startInstance({ ...options, user })
    let stopping = false
    const stop = (code: number): void => {
        if (stopping) return
        stopping = true
        instance.close().then(() => process.exit(code), giveUp)
    }
    process.once('SIGTERM', () => stop(0))
    process.once('SIGINT', () => stop(0))
    process.stdout.write(`ready ${instance.baseUrl}\n`)
    try {
        const passed = play && user ? await tell(instance, { user: user.name, password: user.password }, once) : true
        if (once) stop(passed ? 0 : 1)
    } catch (error) {
        // A request that was under way when the instance was told to stop fails, and that is nobody's fault.
        if (!stopping) giveUp(error)
    }
}

try {
    run(storyOptions(process.argv.slice(2))).catch(giveUp)
} catch (error) {
    giveUp(error)
}
