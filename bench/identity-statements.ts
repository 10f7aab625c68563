/** How many database statements it costs to find out who somebody is: adoption, a review, a new Okta id. */
import type { RunningInstance } from '../instance/boot.ts'
import { newOktaId, profileOf, type OktaUser } from '../okta/okta-user.ts'
import type { ScimAnswer, ScimClient } from '../okta/scim-client.ts'
import { costOf, type Costs } from './statement-cost.ts'

/** Measures each case on a person of its own; with everything in the package's shipped policy but for the relink. */
export async function measureIdentities(client: ScimClient, { platform }: RunningInstance): Promise<Costs> {
    const { store } = platform
    const costs: Costs = {}
    const count = async (operation: string, status: number, request: Promise<ScimAnswer<unknown>>): Promise<void> => {
        const answer = await request
        if (answer.status !== status) throw new Error(`${operation} answered ${answer.status} ${answer.text}`)
        costs[operation] = costOf(operation, answer)
    }
    const local = (user: OktaUser, known: { employee_number?: string } = {}): string =>
        store.insert('sys_user', { user_name: user.login, email: user.email, active: '1', ...known })
    const post = (user: OktaUser) => client.create({ ...profileOf(user), active: true })

    const numbered = newcomer()
    local({ ...numbered, login: `local.${numbered.login}` }, { employee_number: numbered.employeeNumber! })
    await count('adopt by number', 201, post(numbered))

    const addressed = newcomer()
    const id = local(addressed)
    await count('adopt by PUT', 200, client.replace(id, { ...profileOf(addressed), active: true }))

    const uncertain = newcomer()
    local(uncertain)
    await count('review, first time', 409, post(uncertain))
    await count('review, again', 409, post(uncertain))

    const policy = store.find('sys_properties', { name: 'x_scim_okta.match.rotated_id' }, 1)[0]!
    store.update('sys_properties', policy.sys_id!, { value: 'relink' })
    try {
        await count('relink by POST', 201, post({ ...addressed, id: newOktaId() }))
        const again = { ...profileOf({ ...addressed, id: newOktaId() }), active: true }
        await count('relink by PUT', 200, client.replace(id, again))
    } finally {
        store.update('sys_properties', policy.sys_id!, { value: policy.value ?? null })
    }
    return costs
}

function newcomer(): OktaUser {
    const id = newOktaId()
    const login = `${id}@corp.example`
    return { id, login, email: login, firstName: 'Noa', lastName: 'Berg', employeeNumber: `N${id}` }
}
