/** What has to hold for every answer of every scenario, whatever it is about. */
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ListResponse, ScimErrorBody, ScimGroup, ScimUser } from '../../okta/scim-message.ts'
import { ERROR_MESSAGE, GROUP_SCHEMA, LIST_MESSAGE, USER_SCHEMA } from '../../okta/scim-message.ts'
import { isCancelled } from '../../okta/task-error.ts'

/**
 * Statuses that the platform answers before our scripts run, in a shape of its own: sign-in, unacceptable media types
 * (ServiceNow: Scripted REST APIs, error responses).
 */
const ANSWERED_BY_PLATFORM = new Set([401, 406, 415])

/** RFC 7644 table 9 and RFC 9865 section 2.1. */
const SCIM_TYPES = new Set([
    ...['invalidFilter', 'tooMany', 'uniqueness', 'mutability', 'invalidSyntax', 'invalidPath', 'noTarget'],
    ...['invalidValue', 'invalidVers', 'sensitive', 'invalidCursor', 'expiredCursor', 'invalidCount'],
])

/** A weak entity tag (RFC 7232 section 2.3). */
const WEAK_TAG = /^W\/"[\x21\x23-\x7e]+"$/
/** The address of one user or group below the base, without its query. */
const ONE_RESOURCE = /^\/(Users|Groups)\/([^/?.][^/?]*)(\?|$)/

type Resource = ScimUser & ScimGroup

/** Returns what is wrong with an answer, one line each; nothing when all is well. */
export function violations(answer: ScimAnswer): string[] {
    const request = `${answer.method} ${answer.path.slice(0, 100)} → ${answer.status}`
    return problemsOf(answer).map((problem) => `${request} ${problem}`)
}

function problemsOf(answer: ScimAnswer): string[] {
    const found: string[] = []
    if (/"password"\s*:/.test(answer.text)) found.push('shows a password')
    if (ANSWERED_BY_PLATFORM.has(answer.status) || isCancelled(answer)) return found
    if (answer.status >= 500) found.push(`is a failure: ${answer.text.slice(0, 200)}`)
    if (answer.status === 204 || answer.status === 304) return [...found, ...emptyProblems(answer)]
    const type = answer.headers.get('content-type') ?? ''
    if (!/^application\/(scim\+)?json\b/.test(type)) found.push(`has content type '${type}'`)
    if (answer.status >= 400) return [...found, ...errorProblems(answer)]
    const schemas = (answer.body as { schemas?: unknown } | undefined)?.schemas
    if (!Array.isArray(schemas) || schemas.length === 0) return [...found, 'has no schemas']
    if (schemas.includes(LIST_MESSAGE)) found.push(...listProblems(answer))
    if (isResource(schemas)) found.push(...singleProblems(answer))
    return found
}

function isResource(schemas: readonly unknown[]): boolean {
    return schemas.includes(USER_SCHEMA) || schemas.includes(GROUP_SCHEMA)
}

/** RFC 7644 section 3.5.2 (204 to a PATCH) and 3.14; RFC 7232 section 4.1 (304). */
function emptyProblems(answer: ScimAnswer): string[] {
    const found: string[] = []
    if (answer.text !== '') found.push('has a body')
    if (answer.status === 304 && answer.method !== 'GET') found.push('says unchanged to a change')
    if (answer.method !== 'DELETE') found.push(...tagProblems(answer.headers.get('etag')))
    return found
}

/** RFC 7644 section 3.12. */
function errorProblems(answer: ScimAnswer): string[] {
    const error = (answer.body ?? {}) as ScimErrorBody
    const found: string[] = []
    if (!error.schemas?.includes(ERROR_MESSAGE)) found.push(`is no SCIM error: ${answer.text.slice(0, 200)}`)
    if (error.status !== String(answer.status)) found.push(`has status ${JSON.stringify(error.status)}`)
    if (!error.detail) found.push('has no detail')
    if ((error.detail ?? '').length > 200) found.push('has a detail of over 200 characters')
    if (error.scimType !== undefined && !SCIM_TYPES.has(error.scimType)) found.push(`has scimType ${error.scimType}`)
    if (answer.status === 405 && !answer.headers.get('allow')) found.push('has no Allow')
    return found
}

/** RFC 7644 sections 3.1 and 3.14: one resource has its version as ETag, and its address as Location. */
function singleProblems(answer: ScimAnswer): string[] {
    const resource = answer.body as Resource
    const tag = answer.headers.get('etag')
    const location = answer.headers.get('location')
    const found = [...tagProblems(tag), ...resourceProblems(resource)]
    const { meta } = resource
    if (meta?.version !== undefined && meta.version !== tag) found.push(`has ETag ${tag} and version ${meta.version}`)
    if (location === null && answer.status === 201) found.push('has no Location')
    if (location !== null && meta?.location !== undefined && location !== meta.location) {
        found.push(`has Location ${location} and meta.location ${meta.location}`)
    }
    if (location !== null && !location.endsWith(`/${resource.id}`)) found.push(`has Location ${location}`)
    const [, , asked] = ONE_RESOURCE.exec(answer.path) ?? []
    if (asked !== undefined && decodeURIComponent(asked) !== resource.id) found.push(`answers ${resource.id}`)
    return found
}

function tagProblems(tag: string | null): string[] {
    return tag !== null && WEAK_TAG.test(tag) ? [] : [`has ETag ${tag}`]
}

/** What has to hold for a user or group, alone or in a list; projection may have left out anything but id and schemas. */
function resourceProblems(resource: Resource): string[] {
    const found: string[] = []
    const { id, meta } = resource
    if (!id || id.includes('bulkId')) found.push(`has id ${id}`)
    if (meta?.location !== undefined && !meta.location.endsWith(`/${meta.resourceType}s/${id}`)) {
        found.push(`has meta.location ${meta.location}`)
    }
    if (meta?.version !== undefined) found.push(...tagProblems(meta.version))
    for (const time of [meta?.created, meta?.lastModified]) {
        if (time !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(time))
            found.push(`has time ${time}`)
    }
    for (const list of [resource.members, resource.groups]) found.push(...valueProblems(list ?? []))
    return found
}

/** Members of a group and groups of a user: each once, each with its address. */
function valueProblems(list: readonly unknown[]): string[] {
    const entries = list as { value?: string; $ref?: string; type?: string }[]
    const found: string[] = []
    if (new Set(entries.map(({ value }) => value)).size < entries.length) found.push('names a member or group twice')
    for (const { value, $ref, type } of entries) {
        if (!value) found.push('has a member or group without value')
        if ($ref !== undefined && !$ref.endsWith(`/${value}`)) found.push(`refers from ${value} to ${$ref}`)
        if (type !== undefined && !/^(User|Group|direct|indirect)$/.test(type))
            found.push(`has a value of type ${type}`)
    }
    return found
}

/** RFC 7644 section 3.4.2, RFC 9865 section 2: what was asked by cursor has no startIndex, anything else no cursor. */
function listProblems(answer: ScimAnswer): string[] {
    const { totalResults, startIndex, itemsPerPage, nextCursor, Resources } = answer.body as ListResponse<Resource>
    const resources = Resources ?? []
    const found: string[] = []
    if (!Number.isInteger(totalResults)) found.push(`has totalResults ${JSON.stringify(totalResults)}`)
    if (itemsPerPage !== resources.length) found.push(`has itemsPerPage ${itemsPerPage} for ${resources.length}`)
    if ((totalResults ?? 0) < resources.length) found.push(`has ${resources.length} resources of ${totalResults}`)
    const byCursor = /[?&]cursor=/.test(answer.path)
    if (answer.method === 'GET' && byCursor !== (startIndex === undefined)) found.push(`has startIndex ${startIndex}`)
    if (startIndex !== undefined && !(Number.isInteger(startIndex) && startIndex >= 1)) {
        found.push(`has startIndex ${JSON.stringify(startIndex)}`)
    }
    if (nextCursor !== undefined) {
        if (nextCursor === '' || startIndex !== undefined) found.push(`has nextCursor ${JSON.stringify(nextCursor)}`)
        if (resources.length === 0) found.push('has a nextCursor and no resources')
    }
    const ids = resources.map(({ id }) => id)
    if (new Set(ids).size < ids.length) found.push('lists a resource twice')
    for (const resource of resources) if (isResource(resource.schemas ?? [])) found.push(...resourceProblems(resource))
    return found
}
