/**
 * Conditions on the record that a request is about, as the platform's condition builder writes them
 * (`employee_type=contractor^ORemployee_type=intern^active=true`). They are read and evaluated here, so that a dry run,
 * a new record and the platform's own queries agree, and no condition costs a query.
 */

export type ConditionTest =
    '=' | '!=' | 'IN' | 'NOT IN' | 'STARTSWITH' | 'ENDSWITH' | 'LIKE' | 'NOT LIKE' | 'ISEMPTY' | 'ISNOTEMPTY'

export interface FieldTest {
    readonly field: string
    readonly test: ConditionTest
    /** For IN and NOT IN separated by commas; `''` for ISEMPTY and ISNOTEMPTY. */
    readonly value: string
}

/** Every group must hold, of each group one test. */
export interface TargetCondition {
    readonly groups: readonly (readonly FieldTest[])[]
}

const TESTS: readonly ConditionTest[] = [
    'ISNOTEMPTY',
    'ISEMPTY',
    'STARTSWITH',
    'ENDSWITH',
    'NOT LIKE',
    'NOT IN',
    'LIKE',
    'IN',
    '!=',
    '=',
]
const MOST_TESTS = 30

/** Reads a condition; answers why it cannot be read as a sentence. */
export function parseCondition(text: string): TargetCondition | string {
    if (/javascript:/i.test(text)) return 'A condition cannot hold a script'
    if (text.indexOf('^^') >= 0) return 'A condition cannot compare with text that holds ^'
    const terms = text.split('^').filter((term) => term !== 'EQ' && term !== '')
    if (terms.length > MOST_TESTS) return `A condition has at most ${MOST_TESTS} tests`
    const groups: FieldTest[][] = []
    for (const term of terms) {
        if (term.slice(0, 2) === 'NQ') return 'A condition cannot have alternatives of several tests (^NQ)'
        const isOr = term.slice(0, 2) === 'OR' && groups.length > 0
        const test = testOf(isOr ? term.slice(2) : term)
        if (!test)
            return `The test "${term.slice(0, 60)}" cannot be read. Use a field of the record and one of ${TESTS.join(', ')}`
        if (isOr) groups[groups.length - 1]!.push(test)
        else groups.push([test])
    }
    return { groups }
}

function testOf(term: string): FieldTest | undefined {
    const field = /^[a-z][a-z0-9_]*/.exec(term)?.[0]
    if (field === undefined) return undefined
    const rest = term.slice(field.length)
    const test = TESTS.find((each) => rest.slice(0, each.length) === each)
    if (!test || rest.slice(0, 10) === 'INSTANCEOF') return undefined
    const value = rest.slice(test.length)
    const compares = test !== 'ISEMPTY' && test !== 'ISNOTEMPTY'
    if (test !== '=' && test !== '!=' && compares !== (value !== '')) return undefined
    return { field, test, value }
}

/**
 * Does the condition hold for these fields? Compares as the platform's queries do: letter case and blanks at the end do
 * not count, "is not" holds for an empty field, "does not contain" does not.
 */
export function holds({ groups }: TargetCondition, fields: Readonly<Record<string, string>>): boolean {
    return groups.every((tests) => tests.some((test) => passes(test, fields[test.field] ?? '')))
}

function passes({ test, value }: FieldTest, given: string): boolean {
    const held = folded(given)
    const wanted = value === 'NULL' ? '' : folded(value)
    const items = () => value.split(',').map((item) => folded(item.trim()))
    const among = () => held !== '' && items().indexOf(held) >= 0
    switch (test) {
        case '=':
            return held === wanted
        case '!=':
            return held !== wanted
        case 'IN':
            return among()
        case 'NOT IN':
            return !among()
        case 'STARTSWITH':
            return held.slice(0, wanted.length) === wanted
        case 'ENDSWITH':
            return held.slice(held.length - wanted.length) === wanted && held.length >= wanted.length
        case 'LIKE':
            return held.indexOf(wanted) >= 0
        case 'NOT LIKE':
            return held !== '' && held.indexOf(wanted) < 0
        case 'ISEMPTY':
            return held === ''
        case 'ISNOTEMPTY':
            return held !== ''
    }
}

function folded(text: string): string {
    return text.trimEnd().toLowerCase()
}

/** The fields that a condition looks at. */
export function fieldsOf({ groups }: TargetCondition): string[] {
    return [...new Set(groups.flatMap((tests) => tests.map(({ field }) => field)))]
}
