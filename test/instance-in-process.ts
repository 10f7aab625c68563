/** A fresh instance in this process with the integration user `okta`, for tests that reach behind HTTP. */
import { hashPassword } from '../instance/access/password.ts'
import { serve } from '../instance/http/server.ts'
import { openPlatform, type OpenPlatform } from '../instance/open-platform.ts'
import { seedMinimal } from '../instance/seeds/minimal.ts'
import type { Credentials } from '../okta/scim-client.ts'
import { SCIM_PATH } from './scenarios/open-context.ts'

export interface InstanceInProcess {
    platform: OpenPlatform
    /** SCIM base URL. */
    baseUrl: string
    credentials: Credentials
    close(): Promise<void>
}

/** Opens an instance in strict mode; every answer has the header `x-instance-statements: reads/writes`. */
export async function openInstance(): Promise<InstanceInProcess> {
    const credentials = { user: 'okta', password: 'secret' }
    const platform = openPlatform({ packagePath: 'dist/app', db: ':memory:', mode: 'strict' })
    platform.store.transaction(() => seedMinimal(platform))
    const { store } = platform
    const role = store.find('sys_user_role', { name: 'x_scim_okta.integration' })[0]!.sys_id!
    const password = hashPassword(credentials.password)
    const user = store.insert('sys_user', { user_name: credentials.user, active: '1', user_password: password })
    store.insert('sys_user_has_role', { user, role, state: 'active' })
    const server = await serve(platform, { port: 0, trace: true })
    return {
        platform,
        baseUrl: server.baseUrl + SCIM_PATH,
        credentials,
        async close() {
            await server.close()
            platform.close()
        },
    }
}
