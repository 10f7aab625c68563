/** Okta's CRUD test, restated: the Okta API steps are played by the Okta client, the checks on our side are kept. */
import assert from 'node:assert/strict'
import type { OktaApp } from '../../okta/assign.ts'
import { assign } from '../../okta/assign.ts'
import { deactivate, testConnection, updateProfile } from '../../okta/lifecycle.ts'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { ScimUser } from '../../okta/scim-message.ts'
import { runscopePerson } from './runscope-person.ts'

/** What later steps take from earlier ones. */
export interface CrudVariables {
    user?: OktaUser
    scimId?: string
}

export interface CrudStep {
    /** Okta's name of the step. */
    name: string
    run(app: OktaApp, variables: CrudVariables): Promise<void>
}

function userOf(variables: CrudVariables): OktaUser {
    assert.ok(variables.user, 'an earlier step failed')
    return variables.user
}

function scimIdOf(variables: CrudVariables): string {
    assert.ok(variables.scimId, 'an earlier step failed')
    return variables.scimId
}

async function read(app: OktaApp, variables: CrudVariables): Promise<ScimUser> {
    const answer = await app.client.read(scimIdOf(variables))
    assert.equal(answer.status, 200, answer.text)
    return answer.body
}

async function verifyDeactivated(app: OktaApp, variables: CrudVariables): Promise<void> {
    assert.equal((await read(app, variables)).active, false)
}

export const crudSteps: CrudStep[] = [
    {
        name: 'Check SCIM Apps instance in Okta',
        run: async (app) => assert.equal(typeof (await testConnection(app)).totalResults, 'number'),
    },
    {
        name: 'Add new random user to Okta',
        async run(_app, variables) {
            const { givenName, familyName, email } = runscopePerson()
            variables.user = {
                id: newOktaId(),
                login: email,
                email,
                firstName: givenName,
                lastName: familyName,
                title: 'Engineer',
                primaryPhone: '415.123.4567',
            }
        },
    },
    {
        name: 'Assign user to SCIM App',
        run: async (app, variables) => assert.equal((await assign(app, userOf(variables))).how, 'created'),
    },
    {
        name: 'Verify if user is created in SCIM App',
        async run(app, variables) {
            const user = userOf(variables)
            const answer = await app.client.lookup(user.login)
            assert.equal(answer.status, 200, answer.text)
            const [found] = answer.body.Resources ?? []
            assert.equal(found?.userName, user.login)
            assert.equal(found.emails?.[0]?.value, user.email)
            assert.equal(found.name?.familyName, user.lastName)
            assert.equal(found.name.givenName, user.firstName)
            variables.scimId = found.id
        },
    },
    {
        name: 'Update user firstname',
        async run(app, variables) {
            const user = userOf(variables)
            variables.user = { ...user, firstName: `${user.firstName}update` }
            await updateProfile(app, scimIdOf(variables), variables.user)
        },
    },
    {
        name: 'Verify firstname update in SCIM App',
        async run(app, variables) {
            assert.equal((await read(app, variables)).name?.givenName, userOf(variables).firstName)
        },
    },
    { name: 'Deactivate user in Okta', run: (app, variables) => deactivate(app, scimIdOf(variables)) },
    { name: 'Verify if user is deactivated in SCIM App', run: verifyDeactivated },
    {
        // Somebody assigned individually is not assigned again by this alone: Okta sends nothing.
        name: 'Reactivate user in okta',
        run: verifyDeactivated,
    },
    {
        name: 'Assign user to SCIM App (after the reactivation)',
        async run(app, variables) {
            const assignment = await assign(app, userOf(variables))
            assert.deepEqual([assignment.how, assignment.id], ['reactivated', variables.scimId])
        },
    },
    {
        name: 'Verify if user is reactivated in SCIM App',
        run: async (app, variables) => assert.equal((await read(app, variables)).active, true),
    },
    {
        name: 'Removes an assignment for a user in Okta',
        run: (app, variables) => deactivate(app, scimIdOf(variables)),
    },
    { name: 'Verify if user is deactivated in SCIM App (after the removal)', run: verifyDeactivated },
]
