/** Which instance the emulated one believes to be, and requests that survive the cut-offs of nasty mode. */
import type { OpenPlatform } from '../../instance/open-platform.ts'
import type { ScimAnswer } from '../../okta/scim-client.ts'

/** Sets the properties that identify an instance; null takes one away. */
export function becomeInstance({ store }: OpenPlatform, id: string | null, name: string | null): void {
    for (const [property, value] of [
        ['instance_id', id],
        ['instance_name', name],
    ] as const) {
        const row = store.find('sys_properties', { name: property }, 1)[0]
        if (row) store.update('sys_properties', row.sys_id!, { value })
        else store.insert('sys_properties', { name: property, value })
    }
}

/** Sends again what was cut off: in nasty mode every seventh request that writes ends with a 500 after its last commit. */
export async function insist<Body>(send: () => Promise<ScimAnswer<Body>>): Promise<ScimAnswer<Body>> {
    const answer = await send()
    return answer.status === 500 ? send() : answer
}
