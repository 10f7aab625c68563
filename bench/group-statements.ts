/** How many database statements the operations on one group cost, as its members grow. */
import type { RunningInstance } from '../instance/boot.ts'
import type { ScimAnswer, ScimClient } from '../okta/scim-client.ts'
import { patchRequest } from '../okta/scim-message.ts'
import { costOf, type Costs } from './statement-cost.ts'

/** A group that is filled step by step and measured in between. */
export interface GroupBench {
    /** Adds filler users to the group until it has so many members. */
    growTo(members: number): void
    /** Runs every operation twice, the first time to warm up, and returns what the second one cost. */
    measure(): Promise<Costs>
}

/** Makes an empty group on an instance that traces statements. `fillers` are sys_ids of users who may become members. */
export async function openGroupBench(
    instance: RunningInstance,
    client: ScimClient,
    fillers: readonly string[],
): Promise<GroupBench> {
    const { store } = instance.platform
    const created = await client.send<{ id: string }>('POST', '/Groups', { displayName: 'Statement bench' })
    if (created.status !== 201) throw new Error(`the group of the bench was answered ${created.text}`)
    const { id } = created.body
    let size = 0
    return {
        growTo(members) {
            store.transaction(() => {
                for (; size < members; size++) store.insert('sys_user_grmember', { user: fillers[size]!, group: id })
            })
        },
        async measure() {
            const newcomers = fillers.slice(size, size + 2)
            await measureOnce(client, id, newcomers[0]!)
            return measureOnce(client, id, newcomers[1]!)
        },
    }
}

async function measureOnce(client: ScimClient, id: string, newcomer: string): Promise<Costs> {
    const costs: Costs = {}
    const count = async (operation: string, request: Promise<ScimAnswer<unknown>>): Promise<void> => {
        const answer = await request
        if (answer.status > 204) throw new Error(`${operation} answered ${answer.status} ${answer.text}`)
        costs[operation] = costOf(operation, answer)
    }
    const path = `/Groups/${id}`
    const members = (op: 'add' | 'remove', value: unknown) => patchRequest({ op, path: 'members', value })
    await count('add a member', client.send('PATCH', path, members('add', [{ value: newcomer }])))
    await count('add a member again', client.send('PATCH', path, members('add', [{ value: newcomer }])))
    const filtered = patchRequest({ op: 'remove', path: `members[value eq "${newcomer}"]` })
    await count('remove a member', client.send('PATCH', path, filtered))
    await count('remove a member again', client.send('PATCH', path, filtered))
    const rename = patchRequest({ op: 'replace', value: { id, displayName: `Statement bench of ${newcomer}` } })
    await count('rename the group', client.send('PATCH', path, rename))
    await count('read without members', client.send('GET', `${path}?excludedAttributes=members`))
    return costs
}
