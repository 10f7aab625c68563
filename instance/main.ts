/** Runs an instance from the command line until it is told to stop. */
import { startInstance } from './boot.ts'
import { instanceOptions } from './options.ts'

/** Ends with one line on stderr: whoever starts an instance needs the reason, not the stack. */
function giveUp(error: unknown): never {
    const [line] = String((error as { message?: unknown } | null)?.message ?? error).split('\n')
    process.stderr.write(`instance: ${line}\n`)
    process.exit(1)
}

async function run(): Promise<void> {
    const instance = await startInstance(instanceOptions(process.argv.slice(2)))
    const stop = (): void => {
        instance.close().then(() => process.exit(0), giveUp)
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    process.stdout.write(`ready ${instance.baseUrl}\n`)
}

run().catch(giveUp)
