// Lint rules: strict everywhere, and in src/server nothing that the platform's engine lacks.
import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Absent from the platform's engine, disallowed there, or without an event loop to work on. */
const ABSENT_GLOBALS = [
    ...['Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'Intl', 'WebAssembly', 'Promise'],
    ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Buffer', 'process', 'global', 'globalThis', 'window'],
    ...[
        'setTimeout',
        'setInterval',
        'setImmediate',
        'clearTimeout',
        'clearInterval',
        'clearImmediate',
        'queueMicrotask',
    ],
    ...['fetch', 'Request', 'Response', 'Headers', 'FormData', 'Blob', 'File', 'AbortController', 'AbortSignal'],
    ...['Event', 'EventTarget', 'ReadableStream', 'WritableStream', 'BroadcastChannel', 'MessageChannel', 'WebSocket'],
    ...['console', 'structuredClone', 'performance', 'crypto', 'atob', 'btoa', 'require', 'module', 'exports'],
    ...['__dirname', '__filename', 'Function', 'eval', 'escape', 'unescape'],
]

const BUILT_INS =
    '/^(Array|Boolean|Date|Error|AggregateError|EvalError|RangeError|ReferenceError|SyntaxError|TypeError|URIError|Function|Map|Number|Object|Promise|RegExp|Set|String|Symbol|WeakMap|WeakSet)$/'

/** Syntax that compiles here and fails, or is not promised, there. */
const ABSENT_SYNTAX = [
    {
        selector: `:matches(ClassDeclaration, ClassExpression)[superClass.name=${BUILT_INS}]`,
        message: 'The engine refuses classes that extend a built-in.',
    },
    { selector: 'PrivateIdentifier', message: 'The engine has no #private names; use `private`.' },
    { selector: ':function[async=true]', message: 'Nothing awaits on the platform: stay synchronous.' },
    { selector: 'AwaitExpression', message: 'Nothing awaits on the platform: stay synchronous.' },
    { selector: 'ForOfStatement[await=true]', message: 'Nothing awaits on the platform: stay synchronous.' },
    { selector: ':function[generator=true]', message: 'The engine handles generators in part only.' },
    { selector: 'MetaProperty', message: 'No import.meta, no new.target.' },
    { selector: 'ImportExpression', message: 'The platform resolves modules before they run.' },
    { selector: 'Literal[regex.flags=/[dv]/]', message: 'The engine has no flags d and v.' },
    {
        selector: ":matches(NewExpression, CallExpression)[callee.name='RegExp'][arguments.1.value=/[dv]/]",
        message: 'The engine has no flags d and v.',
    },
    {
        selector:
            ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)[source.value=/^[.]/]:not([source.value=/[.]ts$/])',
        message: 'A relative import names the file with .ts; nothing else is shipped or found.',
    },
    {
        selector: 'TSEnumDeclaration',
        message: 'The package builder writes enum members as garbage; use a const object.',
    },
    {
        selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
        message: 'How long a module lives is not documented: no state at its top level.',
    },
]

/** Younger than ES12; engines before the newest release lack them. */
const ABSENT_METHODS = [
    ...['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'isWellFormed', 'toWellFormed'],
    ...['withResolvers', 'fromAsync', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
]
    .map((property) => ({ property }))
    // GlideAggregate has a groupBy of its own.
    .concat(['Object', 'Map'].map((object) => ({ object, property: 'groupBy' })))
    .map((method) => ({ ...method, message: 'Younger than the engine.' }))

/** A ring of src/server with the rings it may not see. The test of the architecture enforces the same. */
function ring(name, outer, glide) {
    const patterns = [
        {
            group: outer.map((other) => `**/${other}/**`),
            message: 'Imports point inward: entry, platform, provisioning, scim.',
        },
        { regex: '^[^.@]|^@(?!servicenow/glide)', message: 'Nothing but the platform itself is there at run time.' },
        ...(glide
            ? []
            : [{ group: ['@servicenow/*'], message: 'Glide belongs to src/server/platform and src/server/entry.' }]),
    ].filter((pattern) => pattern.regex !== undefined || pattern.group.length > 0)
    return {
        files: [`src/server/${name}/**/*.ts`],
        rules: { 'no-restricted-imports': ['error', { patterns }] },
    }
}

export default tseslint.config(
    { ignores: ['dist/', 'target/', 'node_modules/', 'src/fluent/generated/', 'metadata/'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    eslint.configs.recommended,
    ...tseslint.configs.strict,
    {
        rules: {
            eqeqeq: 'error',
            'no-eval': 'error',
            'no-new-func': 'error',
            'no-implied-eval': 'error',
            'no-control-regex': 'off',
            'no-self-compare': 'error',
            'no-template-curly-in-string': 'error',
            'no-unreachable-loop': 'error',
            'no-unused-expressions': 'off',
            'no-var': 'error',
            'object-shorthand': 'error',
            'prefer-const': 'error',
            radix: 'error',
            // noUncheckedIndexedAccess asks for more proof than a loop's bound can give.
            '@typescript-eslint/no-non-null-assertion': 'off',
            '@typescript-eslint/no-invalid-void-type': 'off',
            '@typescript-eslint/no-unused-expressions': 'error',
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        },
    },
    {
        files: ['instance/**/*.ts', 'okta/**/*.ts', 'story/**/*.ts', 'test/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts'],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
        rules: {
            '@typescript-eslint/await-thenable': 'error',
            '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
            '@typescript-eslint/no-misused-promises': 'error',
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
        },
    },
    {
        files: ['src/server/**/*.ts'],
        rules: {
            'no-restricted-globals': ['error', ...ABSENT_GLOBALS],
            'no-restricted-syntax': ['error', ...ABSENT_SYNTAX],
            'no-restricted-properties': ['error', ...ABSENT_METHODS],
            'no-useless-escape': 'error',
            'no-console': 'error',
        },
    },
    ring('scim', ['provisioning', 'audit', 'platform', 'entry'], false),
    ring('provisioning', ['audit', 'platform', 'entry'], false),
    ring('audit', ['provisioning', 'platform', 'entry'], false),
    ring('platform', ['entry'], true),
    ring('entry', [], true),
    {
        files: ['**/*.mjs', '**/*.cjs'],
        languageOptions: {
            globals: { console: 'readonly', process: 'readonly', Buffer: 'readonly', URL: 'readonly' },
        },
    },
    {
        files: ['**/*.cjs'],
        languageOptions: {
            sourceType: 'commonjs',
            globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' },
        },
        rules: { '@typescript-eslint/no-require-imports': 'off' },
    },
)
