/** The `sysparm_…` parameters of a Table API request. */

export interface TableParameters {
    /** Encoded query, `sysparm_query`. */
    query: string
    /** `name=value` pairs that are no sysparm; they narrow the query (documented: Table API, field name-value pairs). */
    equal: [string, string][]
    /** Empty means every field. */
    fields: string[]
    limit: number
    offset: number
    displayValue: 'false' | 'true' | 'all'
    excludeReferenceLink: boolean
    noCount: boolean
}

/** Documented: Table API, sysparm_limit. */
const DEFAULT_LIMIT = 10_000

/** Change what an answer holds, and are not imitated: naming one is an error here rather than a guess. */
const NOT_EMULATED = ['sysparm_view', 'sysparm_input_display_value', 'sysparm_query_category']

function wholeNumber(text: string | null, fallback: number): number {
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : fallback
}

/** Reads an undecoded query string. Throws `not emulated: …` for parameters that are not imitated. */
export function tableParameters(queryString: string): TableParameters {
    const search = new URLSearchParams(queryString)
    for (const name of NOT_EMULATED) {
        if (!['', 'false', null].includes(search.get(name))) throw new Error(`not emulated: Table API ${name}`)
    }
    const display = search.get('sysparm_display_value')
    return {
        query: search.get('sysparm_query') ?? '',
        equal: [...search].filter(([name]) => !name.startsWith('sysparm_')),
        fields: (search.get('sysparm_fields') ?? '').split(',').filter((field) => field !== ''),
        limit: wholeNumber(search.get('sysparm_limit'), DEFAULT_LIMIT),
        offset: wholeNumber(search.get('sysparm_offset'), 0),
        displayValue: display === 'true' || display === 'all' ? display : 'false',
        excludeReferenceLink: search.get('sysparm_exclude_reference_link') === 'true',
        noCount: search.get('sysparm_no_count') === 'true',
    }
}
