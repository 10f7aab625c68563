import assert from 'node:assert/strict'
import { checkPreconditions, digest, namesVersion, versionOf } from '../../src/server/scim/version.ts'
import { assertRefused } from './fixtures.ts'

const VERSION = 'W/"3694e05e9dff5928"'
const TAG = VERSION.slice(2)

describe('RFC 7643 3.1 versionOf', () => {
    it('is a weak entity tag', () => assert.match(versionOf(['a', 1]), /^W\/"[0-9a-f]{16}"$/))

    it('is stable: clients keep versions over restarts and upgrades', () => {
        assert.equal(versionOf([]), 'W/"68af8aa8e3183cc7"')
        assert.equal(versionOf(['id', 'Ünï😀', 7, null, ['a']]), 'W/"f675c73e1acd9996"')
    })

    it('tells contents apart that look alike when joined', () => {
        const contents = [
            [],
            [''],
            ['', ''],
            ['a'],
            ['a', ''],
            ['', 'a'],
            ['a,'],
            [['a']],
            ['A'],
            ['á'],
            [1],
            ['1'],
            [null],
        ]
        assert.equal(new Set(contents.map((each) => versionOf(each))).size, contents.length)
    })

    it('does not collide over many small differences', () => {
        const versions = Array.from({ length: 20000 }, (_, index) => versionOf(['id', String(index)]))
        assert.equal(new Set(versions).size, versions.length)
    })
})

describe('digest', () => {
    it('has eight hexadecimal digits per seed, and each seed its own', () => {
        assert.match(digest('text', [1]), /^[0-9a-f]{8}$/)
        assert.equal(digest('text', [1, 2]), digest('text', [1]) + digest('text', [2]))
        assert.notEqual(digest('text', [1]), digest('text', [2]))
        assert.equal(digest('', [0]).length, 8)
    })

    it('looks at both bytes of each unit', () => {
        assert.notEqual(digest('\u0141', [0]), digest('\u0041', [0]))
        assert.notEqual(digest('ab', [0]), digest('\u6162', [0]))
    })
})

describe('RFC 7644 3.14 namesVersion', () => {
    const cases: [string, string | undefined, boolean][] = [
        ['no header', undefined, false],
        ['an empty one', ' ', false],
        ['the version', VERSION, true],
        ['the strong form of it', TAG, true],
        ['a small w', VERSION.replace('W', 'w'), true],
        ['with spaces', `  ${VERSION} `, true],
        ['another', 'W/"0000000000000000"', false],
        ['a list with it', `"a", W/"b",${VERSION}`, true],
        ['a list without it', '"a", W/"b"', false],
        ['*', '*', true],
        ['* with spaces', ' * ', true],
        ['* in a list', '"a", *', false],
        ['the version without quotes', TAG.replace(/"/g, ''), false],
        ['in other letters', VERSION.toUpperCase(), false],
        ['the beginning of it', '"3694e05e"', false],
        ['quoted twice', `"${TAG}"`, false],
    ]
    for (const [name, header, expected] of cases) {
        it(`${name}: ${String(expected)}`, () => assert.equal(namesVersion(header, VERSION), expected))
    }
})

describe('RFC 7644 3.14 checkPreconditions', () => {
    const other = '"other"'
    for (const [name, preconditions] of [
        ['none', {}],
        ['empty ones', { ifMatch: '', ifNoneMatch: ' ' }],
        ['If-Match fits', { ifMatch: VERSION }],
        ['If-Match: *', { ifMatch: '*' }],
        ['If-None-Match names another', { ifNoneMatch: other }],
        ['both let it through', { ifMatch: `${other}, ${TAG}`, ifNoneMatch: other }],
    ] as const) {
        it(`lets through: ${name}`, () => checkPreconditions(preconditions, VERSION))
    }

    for (const [name, preconditions, detail] of [
        ['If-Match names another', { ifMatch: other }, /the resource is now W\/"3694e05e9dff5928"/],
        ['If-None-Match names it', { ifNoneMatch: `${other}, ${VERSION}` }, /^If-None-Match forbids/],
        ['If-None-Match: *', { ifNoneMatch: '*' }, /^If-None-Match forbids/],
        ['If-Match fits, If-None-Match does not', { ifMatch: '*', ifNoneMatch: VERSION }, /^If-None-Match/],
    ] as const) {
        it(`412: ${name}`, () =>
            assertRefused(() => checkPreconditions(preconditions, VERSION), 412, undefined, detail))
    }
})
