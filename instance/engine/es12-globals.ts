/**
 * Global names of the platform's JavaScript engine in ES12 mode.
 * Documented: JavaScript engine feature support (Reflect, WeakRef, FinalizationRegistry, SharedArrayBuffer, Atomics are
 * disallowed) and the SDK's compatibility guide (no Node and no browser APIs; Glide names must be imported in modules).
 */

/** What a module finds without importing it. */
export const MODULE_GLOBALS: ReadonlySet<string> = new Set([
    ...['undefined', 'NaN', 'Infinity', 'globalThis', 'arguments', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
    ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'JSON', 'Math', 'Proxy'],
    ...['Array', 'BigInt', 'Boolean', 'Date', 'Function', 'Map', 'Number', 'Object', 'Promise', 'RegExp', 'Set'],
    ...['String', 'Symbol', 'WeakMap', 'WeakSet', 'ArrayBuffer', 'DataView'],
    ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
    ...['Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
    ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
    // Third-party code is shipped as CommonJS (observed).
    ...['require', 'module', 'exports'],
])

/** Built-ins that no class may extend (documented as disallowed). */
export const CLOSED_CLASSES: ReadonlySet<string> = new Set([
    ...['Array', 'Boolean', 'Function', 'Map', 'Number', 'Promise', 'RegExp', 'Set', 'String'],
    ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
])

/** Globals Node's contexts have and the engine does not. */
export const ABSENT_GLOBALS: readonly string[] = [
    'Reflect',
    'WeakRef',
    'FinalizationRegistry',
    'SharedArrayBuffer',
    'Atomics',
    'Intl',
    'WebAssembly',
    'console',
]

/** Library methods younger than ES12 that Node has; engines before the newest release lack them. */
export const ABSENT_METHODS: Readonly<Record<string, readonly string[]>> = {
    Array: ['fromAsync'],
    'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
    'String.prototype': ['isWellFormed', 'toWellFormed'],
    Object: ['groupBy'],
    Map: ['groupBy'],
    Promise: ['withResolvers', 'try'],
    'Set.prototype': [
        'difference',
        'intersection',
        'isDisjointFrom',
        'isSubsetOf',
        'isSupersetOf',
        'symmetricDifference',
        'union',
    ],
}
