/** The Table API: `/api/now/table/{table}` and `/api/now/table/{table}/{sys_id}`, ACL-checked, in JSON. */
import type { Session, TableDefinition } from '../platform.ts'
import { headerOf, jsonAnswer, type Inbound, type Outbound } from './exchange.ts'
import { isJson, negotiate } from './media-type.ts'
import { notAuthorized, PlatformError, unknownPath, verbMissing } from './platform-error.ts'
import { pathSegments } from './routes.ts'
import type { RestHost } from './scripted-rest.ts'
import { tableParameters, type TableParameters } from './table-parameters.ts'
import { RecordWriter, type GlideRow } from './table-record.ts'

/** Filled by the platform at each save; a client's values for them are dropped. */
const SYSTEM_FIELDS = [
    'sys_id',
    'sys_created_on',
    'sys_created_by',
    'sys_updated_on',
    'sys_updated_by',
    'sys_mod_count',
]

/** One request, its table and who asks. */
interface TableRequest {
    host: RestHost
    session: Session
    inbound: Inbound
    table: TableDefinition
    parameters: TableParameters
    writer: RecordWriter
}

/** Reported wording of the platform's 404. */
function noRecord(): PlatformError {
    return new PlatformError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
}

/** Reported wording of a write that ACLs refuse. */
function refusedByAcl(operation: 'Insert' | 'Update' | 'Delete'): PlatformError {
    return new PlatformError(403, 'Operation Failed', `ACL Exception ${operation} Failed due to security constraints`)
}

/** A write the platform gave up: 403 with the last error of the record, else the wording reported for rules that abort. */
function aborted(request: TableRequest, record: GlideRow): PlatformError {
    const fallback = `Operation against file '${request.table.name}' was aborted by Business Rule`
    return new PlatformError(403, 'Operation Failed', record.getLastErrorMessage() || fallback)
}

function glideRow(request: TableRequest): GlideRow {
    // The Table API acts in the global scope with the session's ACLs, which are checked here.
    return request.host.platform.glideRecord(request.session, 'global', request.table.name) as GlideRow
}

function allowed(request: TableRequest, operation: 'create' | 'read' | 'write' | 'delete', field?: string): boolean {
    return request.host.platform.allows(request.session, operation, request.table.name, field)
}

/** The record by sys_id, or the 404 that also hides what ACLs keep from the caller. */
function stored(request: TableRequest, sysId: string): GlideRow {
    const record = glideRow(request)
    if (!allowed(request, 'read') || !record.get('sys_id', sysId)) throw noRecord()
    return record
}

function list(request: TableRequest): Outbound {
    if (!allowed(request, 'read')) throw notAuthorized()
    const { limit, offset, noCount } = request.parameters
    const record = filtered(request)
    record.chooseWindow(offset, offset + limit)
    record.query()
    const result: unknown[] = []
    while (result.length < limit && record.next()) result.push(request.writer.write(record))
    const headers: Record<string, string> = {}
    if (!noCount) headers['X-Total-Count'] = String(total(request, result.length))
    return jsonAnswer(200, { result }, headers)
}

function filtered(request: TableRequest): GlideRow {
    const record = glideRow(request)
    if (request.parameters.query !== '') record.addEncodedQuery(request.parameters.query)
    for (const [field, value] of request.parameters.equal) record.addQuery(field, value)
    return record
}

/** Rows of the whole query; counted only when the page does not already tell. */
function total(request: TableRequest, found: number): number {
    const { limit, offset, query, equal } = request.parameters
    if (found < limit && (found > 0 || offset === 0)) return offset + found
    if (query === '' && equal.length === 0) return request.host.platform.store.count(request.table.name)
    const record = filtered(request)
    record.query()
    return record.getRowCount()
}

/** The JSON object a client sent; an absent body is an empty one. */
function payload(inbound: Inbound): Record<string, unknown> {
    const type = headerOf(inbound, 'content-type')
    if (inbound.body.length === 0) return {}
    if (type !== undefined && !isJson(type)) {
        throw new PlatformError(415, 'Unsupported Media Type', `Content-Type ${type} is not emulated by the Table API`)
    }
    try {
        const parsed: unknown = JSON.parse(inbound.body.toString('utf8'))
        if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return { ...parsed }
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
    }
    throw new PlatformError(400, 'Exception while reading request', 'The payload is not valid JSON.')
}

/** The text a JSON value is stored as; a reference written back as read, `{link, value}`, is its value. */
function storedText(value: unknown): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'object') return 'value' in value ? storedText(value.value) : JSON.stringify(value)
    return String(value)
}

/** Unknown fields are ignored, unwritable ones dropped without a word (reported). */
function assign(request: TableRequest, record: GlideRow, operation: 'create' | 'write'): void {
    for (const [field, value] of Object.entries(payload(request.inbound))) {
        const column = request.table.columns.get(field)
        if (!column || SYSTEM_FIELDS.includes(field) || !allowed(request, operation, field)) continue
        record.setValue(field, storedText(value))
    }
}

function create(request: TableRequest): Outbound {
    if (!allowed(request, 'create')) throw refusedByAcl('Insert')
    const record = glideRow(request)
    record.initialize()
    assign(request, record, 'create')
    const sysId = record.insert()
    if (!sysId) throw aborted(request, record)
    const location = `${request.host.baseUrl}/api/now/table/${request.table.name}/${sysId}`
    return jsonAnswer(201, { result: request.writer.write(stored(request, sysId)) }, { Location: location })
}

/** PUT and PATCH are the same here: both change only the fields sent (documented: Table API). */
function update(request: TableRequest, sysId: string): Outbound {
    const record = stored(request, sysId)
    if (!allowed(request, 'write')) throw refusedByAcl('Update')
    assign(request, record, 'write')
    if (!record.update()) throw aborted(request, record)
    return jsonAnswer(200, { result: request.writer.write(stored(request, sysId)) })
}

function remove(request: TableRequest, sysId: string): Outbound {
    const record = stored(request, sysId)
    if (!allowed(request, 'delete')) throw refusedByAcl('Delete')
    if (!record.deleteRecord()) throw aborted(request, record)
    return { status: 204, headers: {}, body: '' }
}

function readOne(request: TableRequest, sysId: string): Outbound {
    return jsonAnswer(200, { result: request.writer.write(stored(request, sysId)) })
}

function dispatch(request: TableRequest, method: string, sysId: string | undefined): Outbound {
    const read = method === 'GET' || method === 'HEAD'
    if (sysId === undefined) {
        if (read) return list(request)
        if (method === 'POST') return create(request)
    } else {
        if (read) return readOne(request, sysId)
        if (method === 'PUT' || method === 'PATCH') return update(request, sysId)
        if (method === 'DELETE') return remove(request, sysId)
    }
    throw verbMissing(method)
}

/**
 * Answers one Table API request. Refuses with the platform's answers: 401, 400 unknown table, 403 without web service
 * access or by ACL, 404, 405, 406, 415. `X-HTTP-Method-Override` counts on POST (documented: REST API).
 */
export function answerTableApi(host: RestHost, inbound: Inbound): Outbound {
    const session = host.authenticate(inbound)
    const segments = pathSegments(inbound.path)
    const [name, sysId, ...rest] = segments.slice(segments.indexOf('table') + 1)
    if (!name || rest.length > 0) throw unknownPath()
    const table = host.platform.store.table(name)
    if (!table) throw new PlatformError(400, `Invalid table ${name}`)
    if (!table.access.webService) throw notAuthorized()
    if (negotiate(['application/json'], headerOf(inbound, 'accept')) === undefined) {
        throw new PlatformError(406, 'Not Acceptable', 'The Table API is emulated in JSON only')
    }
    const parameters = tableParameters(inbound.queryString)
    const writer = new RecordWriter(host.platform, session, table, parameters, host.baseUrl)
    const override = inbound.method === 'POST' ? headerOf(inbound, 'x-http-method-override') : undefined
    const method = (override ?? inbound.method).toUpperCase()
    return dispatch({ host, session, inbound, table, parameters, writer }, method, sysId)
}
