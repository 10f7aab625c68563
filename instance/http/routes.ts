/** Which Scripted REST operation answers a verb and path, read from the records the package installed. */
import type { Row, Store } from '../platform.ts'
import { unknownPath, verbMissing } from './platform-error.ts'

export interface Route {
    operation: Row
    definition: Row
    /** Template segments; `{name}` binds one segment. */
    segments: string[]
    pathParams: Record<string, string>
}

const MAX_OPERATIONS = 10_000

function isParameter(segment: string): boolean {
    return segment.startsWith('{') && segment.endsWith('}')
}

/** Both address forms of an active operation: the versioned URI, and the plain one when its version is the default. */
function templates(operation: Row, version: Row | undefined): string[] {
    const uris = [operation.operation_uri]
    if (version?.is_default === '1') uris.push(operation.default_operation_uri)
    return uris.filter((uri): uri is string => !!uri)
}

/**
 * Segments of a path as sent: one trailing slash ignored, each decoded once. What the platform does with either is not
 * documented. Refuses a broken percent sequence like an unknown path.
 */
export function pathSegments(path: string): string[] {
    const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
    try {
        return trimmed.slice(1).split('/').map(decodeURIComponent)
    } catch (error) {
        if (error instanceof URIError) throw unknownPath()
        throw error
    }
}

function bind(template: readonly string[], path: readonly string[]): Record<string, string> | undefined {
    if (template.length !== path.length) return undefined
    const bound: Record<string, string> = Object.create(null)
    for (const [index, segment] of template.entries()) {
        const value = path[index] ?? ''
        if (isParameter(segment)) {
            if (value === '') return undefined
            bound[segment.slice(1, -1)] = value
        } else if (segment !== value) {
            return undefined
        }
    }
    return bound
}

/** Literal before parameter, leftmost segment first: the smaller text wins. */
function precedence(route: Route): string {
    return route.segments.map((segment) => (isParameter(segment) ? '1' : '0')).join('')
}

/** Every active operation that matches the path, whatever its verb, best match first. */
function matching(store: Store, path: readonly string[]): Route[] {
    const routes: Route[] = []
    for (const definition of store.find('sys_ws_definition', { active: '1' }, MAX_OPERATIONS)) {
        if (!definition.base_uri || path[1] !== definition.namespace) continue
        const where = { web_service_definition: definition.sys_id ?? '', active: '1' }
        for (const operation of store.find('sys_ws_operation', where, MAX_OPERATIONS)) {
            const version = operation.web_service_version
                ? store.read('sys_ws_version', operation.web_service_version)
                : undefined
            if (version && version.active !== '1') continue
            for (const uri of templates(operation, version)) {
                const segments = uri.replace(/\/$/, '').slice(1).split('/')
                const pathParams = bind(segments, path)
                if (pathParams) routes.push({ operation, definition, segments, pathParams })
            }
        }
    }
    return routes.sort((a, b) => (precedence(a) < precedence(b) ? -1 : 1))
}

/**
 * Finds the operation for a verb and raw path, or throws the platform's 400 (no such path) or 405 (no such verb).
 * Segment count exact, case-sensitive, literal before parameter: the platform documents none of these.
 * HEAD is answered by the GET operation where `headAsGet`; whether it reaches scripts is not documented.
 */
export function findRoute(store: Store, method: string, path: string, headAsGet: boolean): Route {
    const candidates = matching(store, pathSegments(path))
    if (candidates.length === 0) throw unknownPath()
    const verb = method === 'HEAD' && headAsGet ? 'GET' : method
    const route = candidates.find((candidate) => candidate.operation.http_method === verb)
    if (!route) throw verbMissing(method)
    return route
}
