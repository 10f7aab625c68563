/** Every exchange file under exchanges/ has to pass against an instance in both modes. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RunningInstance } from '../instance/boot.ts'
import { startInstance } from '../instance/boot.ts'
import type { ExchangeFile } from './exchanges/exchange-file.ts'
import { exchangeFiles, readExchangeFile } from './exchanges/exchange-file.ts'
import { runExchangeFile } from './exchanges/run-exchange.ts'
import { SCIM_PATH } from './scenarios/open-context.ts'
import { letOktaOwn } from './okta-owns.ts'
import { releaseBrake } from './without-brake.ts'

const FOLDER = path.join(__dirname, 'exchanges')
const CALLER = { user: 'scim.exchanges', password: 'exchanges-of-this-machine' }

/** The name of the test and the file, or why it cannot be read: a malformed file is a test that fails. */
function read(name: string): { title: string; file: () => ExchangeFile } {
    try {
        const file = readExchangeFile(readFileSync(path.join(FOLDER, name), 'utf8'))
        return { title: `${name}: ${file.client}: ${file.title}`, file: () => file }
    } catch (error) {
        return {
            title: name,
            file: () => {
                throw error
            },
        }
    }
}

for (const mode of ['strict', 'nasty'] as const) {
    describe(`exchanges, instance in ${mode} mode`, function () {
        let instance: RunningInstance

        before(async function () {
            this.timeout(60_000)
            instance = await startInstance({
                packagePath: path.join(__dirname, '..', 'dist', 'app'),
                db: ':memory:',
                seed: 'minimal',
                mode,
                user: { name: CALLER.user, password: CALLER.password },
                trace: false,
                port: 0,
            })
            letOktaOwn(instance.platform)
            releaseBrake(instance.platform)
        })
        after(() => instance?.close())

        it('there are files', () => assert.ok(exchangeFiles(FOLDER).length > 0))

        for (const name of exchangeFiles(FOLDER)) {
            const { title, file } = read(name)
            it(title, () => runExchangeFile(file(), { baseUrl: instance.baseUrl + SCIM_PATH, caller: CALLER }))
        }
    })
}
