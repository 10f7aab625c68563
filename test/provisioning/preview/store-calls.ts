/** Arguments for each method of each store of a context. */
import type { Resolver } from '../../../src/server/provisioning/authority/configuration.ts'
import type { NewPlan } from '../../../src/server/provisioning/handover/plan.ts'
import type { NewLink } from '../../../src/server/provisioning/records.ts'
import type { NewReview } from '../../../src/server/provisioning/review/review.ts'
import type { Context } from '../../../src/server/provisioning/stores.ts'
import type { Conflict } from '../../../src/server/provisioning/writers/conflict.ts'
import { rule } from '../handover/handover-samples.ts'
import { linkOf, NOW } from '../memory-stores.ts'

export const LINK: NewLink = { oktaUserId: '00new', user: 'ada', state: 'current', origin: 'post' }
export const REVIEW: NewReview = {
    oktaUserId: '00review',
    userName: 'ada',
    said: { email: '', employeeNumber: '', name: '' },
    method: 'POST',
    addressed: '',
    situation: 'disputed',
    reason: 'two people could be it',
    seenAt: NOW,
    candidates: [],
}
export const WINDOW = { offset: 0, limit: 10 }
export const OPEN = { sysId: 'r1', number: 'R1', oktaUserId: '00old', userName: 'ada', state: 'open' } as const
export const resolver = (table: string, searchFields: readonly string[]): Resolver => ({
    row: 'r1',
    name: table,
    table,
    searchFields,
    shownField: 'name',
    onMiss: 'create',
})
export const PEOPLE = resolver('sys_user', ['sys_id', 'user_name'])
export const DEPARTMENTS = resolver('cmn_department', ['name'])
export const WAITING = { user: 'ada', field: 'manager', path: 'urn:x:manager.value', text: 'bob', resolver: 'r1' }
export const CONFLICT: Conflict = {
    sysId: '',
    user: 'ada',
    field: 'title',
    owner: 'Okta',
    otherWriter: 'hr',
    firstSeen: NOW,
    lastSeen: NOW,
    count: 1,
    writes: [],
    takenBack: [],
    otherDigest: '',
    state: 'open',
    finding: '',
    revision: 0,
}
export const TASKS = rule()
export const LEAVE: NewPlan = {
    user: 'ada',
    oktaUserId: '00old',
    manager: 'bob',
    leftAt: NOW,
    openRecords: 1,
    byTable: 'task 1',
    message: '',
    plannedAt: NOW,
    dueAt: NOW,
}
export const ROW = { sysId: 'm1', user: 'ada', group: 'team', createdOn: NOW }

export type Calls<Store> = {
    [
        Method in keyof Store as Store[Method] extends (...given: never[]) => unknown ? Method : never
    ]: Store[Method] extends (...given: infer Given) => unknown ? Given : never
}
export type Stores = Pick<
    Context,
    | 'users'
    | 'identities'
    | 'reviews'
    | 'references'
    | 'pendings'
    | 'handovers'
    | 'brakes'
    | 'conflicts'
    | 'guards'
    | 'groups'
>

/** Arguments for each method of each store: a new method does not compile before it is called here. */
export const CALLS: { [Store in keyof Stores]: Calls<Stores[Store]> } = {
    users: {
        read: ['ada'],
        candidates: ['00a', 'ada', 'ada', [{ field: 'email', value: 'a@example.com' }]],
        create: ['new', { user_name: 'new' }],
        update: ['ada', { title: 'Countess' }],
        window: [[], WINDOW],
        count: [[]],
        maxLength: ['title'],
    },
    identities: {
        find: ['00old'],
        ofUser: ['ada'],
        claim: [LINK],
        hasAlike: ['00OLD'],
        change: [linkOf('00old', 'ada'), { state: 'retired' }],
        remove: [linkOf('00old', 'ada')],
    },
    reviews: {
        active: ['00old'],
        open: [REVIEW],
        seenAgain: [OPEN, NOW, []],
        end: [OPEN, { state: 'obsolete', note: '' }],
    },
    references: {
        find: ['sys_user', PEOPLE, 'ada'],
        create: ['cmn_department', 'sales', 'Sales', 'name'],
        managerOf: ['ada'],
        names: ['sys_user', ['ada']],
    },
    pendings: {
        queue: [{ ...WAITING, queuedAt: NOW, expiresAt: NOW }, false],
        end: ['ada', 'manager', 'superseded', 'said otherwise'],
        missed: [{ ...WAITING, sysId: 'p1', expiresAt: NOW, attempts: 0 }, 'nobody'],
        waitingFor: [['bob'], 10],
        page: ['', 10],
        count: [],
        deleteEnded: [NOW, 10],
    },
    handovers: {
        rules: [],
        open: ['task', TASKS, ['ada']],
        plan: [LEAVE],
        ofReturner: ['ada'],
        endByReturn: [{ sysId: 'plan1', number: 'HND1', user: 'ada', state: 'waiting' }],
    },
    brakes: {
        settings: [],
        count: [{ kind: 'deactivations', countsFor: 'deactivations', subject: 'ada', people: '', amount: 1, at: NOW }],
        tally: ['deactivations', 'ada', NOW],
        waiting: ['deactivations', 'ada'],
        hold: ['e1', { countsFor: 'deactivations', subject: 'ada' }, 'b1', NOW],
        change: ['e1', { state: 'withdrawn' }],
        drop: ['e1'],
        active: ['deactivations'],
        trip: [{ kind: 'deactivations', group: '', countsFor: 'deactivations', limit: 'more', counted: 1, at: NOW }],
        recount: ['b1', NOW],
        page: ['', 10],
        tripped: [10],
        expire: ['b1'],
        tell: ['b1'],
    },
    conflicts: {
        terms: [],
        of: ['ada', ['title']],
        save: [CONFLICT],
        quietSince: [NOW, '', 10],
        report: [{ key: 'k', user: 'ada', field: 'title', summary: 's' }, NOW],
        settle: ['f1', NOW],
    },
    guards: {
        of: [['ada'], ['team'], NOW],
        privilegedRoles: [],
        rolesOfGroups: [['team']],
        rolesNamed: [['admin']],
        rolesWithin: [['role-itil']],
    },
    groups: {
        read: ['team'],
        readAll: [['team']],
        named: ['Team'],
        window: [[], WINDOW],
        count: [[]],
        create: ['new-team', { name: 'New' }],
        update: ['team', { description: 'x' }],
        maxLength: ['name'],
        ofUsers: [['ada']],
        children: [['team']],
        memberships: [['team'], 10],
        membershipsOf: ['team', ['ada']],
        membershipCounts: [['team']],
        addMember: ['team', 'bob'],
        removeMembers: [[ROW]],
        setParent: ['team', 'other'],
        holders: ['ada'],
    },
}
