/** People in memory that answer as loosely as the platform's database does, and count how often they are asked. */
import { valueOf } from '../../src/server/audit/people/alike.ts'
import type { Criterion, People, Person, SoughtValue } from '../../src/server/audit/people/person.ts'

export interface MemoryPeople extends People {
    reads: number
    /** sys_ids of people with a link. */
    readonly links: Set<string>
    readonly rows: Person[]
}

const NOBODY: Person = {
    sysId: '',
    userName: '',
    name: '',
    email: '',
    employeeNumber: '',
    startDate: '',
    active: true,
    technical: false,
    oktaUserId: '',
    ids: {},
}

/** Somebody active without any id. */
export function person(sysId: string, more: Partial<Person> = {}): Person {
    return { ...NOBODY, sysId, userName: sysId, ...more }
}

/** The store; `caller` is compared with nobody. */
export function memoryPeople(rows: Person[], fields: readonly string[] = [], caller = 'caller'): MemoryPeople {
    const sorted = () => [...rows].sort((a, b) => (a.sysId < b.sysId ? -1 : 1))
    const agree = (one: Person, criterion: Criterion, values: readonly SoughtValue[]) => {
        if (one.technical || one.sysId === caller) return false
        const own = valueOf(one, criterion)
        return values.some(({ key, text }) => key === own?.key || looselyAlike(one, criterion, text))
    }
    const store: MemoryPeople = {
        reads: 0,
        links: new Set(),
        rows,
        count: () => {
            store.reads++
            return rows.filter(({ active }) => active).length
        },
        page(after, limit) {
            store.reads++
            return sorted()
                .filter((one) => one.active && one.sysId > after)
                .slice(0, limit)
        },
        alike(criterion, values, limit) {
            store.reads++
            return sorted()
                .filter((one) => agree(one, criterion, values))
                .slice(0, limit)
        },
        countAlike(criterion, value) {
            store.reads++
            return rows.filter(
                (one) => !one.technical && one.sysId !== caller && valueOf(one, criterion)?.key === value.key,
            ).length
        },
        linkedAmong(sysIds) {
            store.reads++
            return sysIds.filter((sysId) => store.links.has(sysId))
        },
        hasField: (field) => fields.includes(field),
    }
    return store
}

/** What the database finds although it is not the same: tagged addresses of other domains, accents left out. */
function looselyAlike(one: Person, criterion: Criterion, text: string): boolean {
    if (criterion === 'email') return one.email.startsWith(`${text.slice(0, text.lastIndexOf('@'))}+`)
    const bare = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return criterion !== 'employee_number' && one.name !== '' && bare(one.name) === bare(text)
}
