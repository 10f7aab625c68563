import assert from 'node:assert/strict'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { ERROR_URN } from '../../../src/server/scim/schema/urns.ts'
import { executed, make, run, summary, type Ran } from './bulk-server.ts'

const remove = (id: string): JsonObject => ({ method: 'DELETE', path: `/Users/${id}` })

const detailsOf = ({ results }: Ran): (JsonValue | undefined)[] =>
    results.map(({ response }) => (response as JsonObject | undefined)?.detail)

describe('RFC 7644 3.7.2 runBulk: references that lead nowhere', () => {
    it('refuses a bulkId that no POST has', () => {
        const put = { method: 'PUT', path: '/Groups/g1', data: { members: [{ value: 'bulkId:nobody' }] } }
        const ran = run([put, make('ken'), remove('bulkId:mia')])
        assert.deepEqual(ran.results[0], {
            method: 'PUT',
            location: 'https://instance.example/scim/Groups/g1',
            status: '400',
            response: {
                schemas: [ERROR_URN],
                status: '400',
                scimType: 'invalidValue',
                detail: 'No POST of this request has the bulkId nobody',
            },
        })
        assert.deepEqual(summary(ran), ['400 PUT', '201 ken', '400 DELETE'])
        assert.equal(ran.results[2]!.location, undefined)
        assert.deepEqual(executed(ran), ['ken'])
    })

    it('refuses one that only another method has', () => {
        const put = { method: 'PUT', path: '/Users/1', bulkId: 'x', data: {} }
        assert.deepEqual(summary(run([put, make('g', 'bulkId:x')])), ['200 PUT', '400 g'])
    })

    it('answers 409 for what refers to a POST that failed, and for what refers to that', () => {
        const ran = run([
            make('top', 'bulkId:mid'),
            make('mid', 'bulkId:fail', 'bulkId:ken'),
            make('ken'),
            make('fail'),
        ])
        assert.deepEqual(summary(ran), ['409 top', '409 mid', '201 ken', '409 fail'])
        assert.deepEqual(executed(ran), ['ken', 'fail'])
        assert.deepEqual(detailsOf(ran), [
            'The POST this refers to has failed: bulkId mid',
            'The POST this refers to has failed: bulkId fail',
            undefined,
            'There is fail already',
        ])
    })

    it('answers 409 for what refers to a POST at fault, and takes the first of two with the same bulkId', () => {
        const ran = run([
            { ...make('a'), data: null },
            make('g', 'bulkId:a'),
            make('b'),
            make('b'),
            make('h', 'bulkId:b'),
        ])
        assert.deepEqual(summary(ran), ['400 a', '409 g', '201 b', '400 b', '201 h'])
        assert.deepEqual(ran.calls[1]!.data, { name: 'h', members: [{ value: 'r1' }] })
    })

    it('names the location of what is not executed when its own path is known by then', () => {
        const patch = (path: string): JsonObject => ({
            method: 'PATCH',
            path,
            data: { Operations: [{ op: 'add', path: 'members', value: [{ value: 'bulkId:fail' }] }] },
        })
        const ran = run([make('g'), make('fail'), patch('/Groups/bulkId:g'), patch('/Groups/bulkId:fail')])
        assert.deepEqual(
            ran.results.slice(2).map(({ status, location }) => [status, location]),
            [
                ['409', 'https://instance.example/scim/Groups/r1'],
                ['409', undefined],
            ],
        )
    })

    it('bounds the detail, however long the bulkId', () => {
        const [detail] = detailsOf(run([make('g', `bulkId:${'é😀'.repeat(10000)}`)]))
        assert.equal(String(detail).length <= 200, true)
    })
})

describe('RFC 7644 3.7.1 runBulk: circular references', () => {
    const cases: [string, JsonObject[], string[], string[]][] = [
        ['itself', [make('a', 'bulkId:a'), make('z')], ['409 a', '201 z'], ['z']],
        ['two', [make('a', 'bulkId:b'), make('b', 'bulkId:a'), make('z')], ['409 a', '409 b', '201 z'], ['z']],
        [
            'three',
            [make('z'), make('a', 'bulkId:b'), make('b', 'bulkId:c'), make('c', 'bulkId:a', 'bulkId:z')],
            ['201 z', '409 a', '409 b', '409 c'],
            ['z'],
        ],
        [
            'what waits on a circle',
            [remove('bulkId:d'), make('d', 'bulkId:a'), make('a', 'bulkId:b'), make('b', 'bulkId:a')],
            ['409 DELETE', '409 d', '409 a', '409 b'],
            [],
        ],
        [
            'two circles beside what waits for a POST further on',
            [make('g', 'bulkId:z'), make('a', 'bulkId:a'), make('b', 'bulkId:c'), make('c', 'bulkId:b'), make('z')],
            ['201 g', '409 a', '409 b', '409 c', '201 z'],
            ['z', 'g'],
        ],
    ]
    cases.forEach(([name, operations, expected, calls]) =>
        it(`answers 409 for ${name} and executes nothing of it`, () => {
            const ran = run(operations)
            assert.deepEqual(summary(ran), expected)
            assert.deepEqual(executed(ran), calls)
            ran.results.forEach(({ status, response }) => {
                if (status !== '409') return
                assert.deepEqual(
                    [(response as JsonObject).status, (response as JsonObject).scimType],
                    ['409', undefined],
                )
                assert.match(String((response as JsonObject).detail), /^Circular references: .* by bulkId [a-z]/)
            })
        }),
    )

    it('a POST that refers to nobody breaks the circle, whose rest refers to a POST that failed', () => {
        const ran = run([make('a', 'bulkId:b', 'bulkId:nobody'), make('b', 'bulkId:a')])
        assert.deepEqual(summary(ran), ['400 a', '409 b'])
        assert.match(String(detailsOf(ran)[1]), /has failed: bulkId a$/)
    })
})

describe('RFC 7644 3.7.3 runBulk: failOnErrors', () => {
    const cases: [string, number | null, JsonValue[], string[], string[]][] = [
        [
            'absent: goes on',
            null,
            [make('fail1'), make('fail2'), make('a')],
            ['409 fail1', '409 fail2', '201 a'],
            ['fail1', 'fail2', 'a'],
        ],
        ['1: stops at the first', 1, [make('a'), make('fail'), make('b')], ['201 a', '409 fail'], ['a', 'fail']],
        [
            '2: stops at the second',
            2,
            [make('fail1'), make('a'), make('fail2'), make('b'), make('fail3')],
            ['409 fail1', '201 a', '409 fail2'],
            ['fail1', 'a', 'fail2'],
        ],
        ['2: goes on after one', 2, [make('fail1'), make('a')], ['409 fail1', '201 a'], ['fail1', 'a']],
        ['1: the last may fail', 1, [make('a'), make('fail')], ['201 a', '409 fail'], ['a', 'fail']],
        ['1: a fault counts', 1, [make('a'), { method: 'GET' }, make('b')], ['201 a', '400 GET'], ['a']],
        ['2: a fault counts', 2, [null, make('fail'), make('b')], ['400 undefined', '409 fail'], ['fail']],
        ['1: an unknown bulkId counts', 1, [make('a', 'bulkId:x'), make('b')], ['400 a'], []],
        ['1: a circle counts', 1, [make('a', 'bulkId:a'), make('b')], ['409 a'], []],
        [
            '2: what refers to a POST that failed counts',
            2,
            [make('fail'), make('a', 'bulkId:fail'), make('b')],
            ['409 fail', '409 a'],
            ['fail'],
        ],
        [
            '1: what still waits is left out, what was done before is in its place',
            1,
            [make('g', 'bulkId:late'), make('a'), make('fail'), make('late')],
            ['201 a', '409 fail'],
            ['a', 'fail'],
        ],
        [
            '1: what waited fails in its turn and not before',
            1,
            [remove('1'), make('fail', 'bulkId:a'), make('a'), make('b')],
            ['204 DELETE', '409 fail', '201 a'],
            ['DELETE', 'a', 'fail'],
        ],
    ]
    cases.forEach(([name, failOnErrors, operations, expected, calls]) =>
        it(name, () => {
            const ran = run(operations, failOnErrors)
            assert.deepEqual(summary(ran), expected)
            assert.deepEqual(executed(ran), calls)
        }),
    )
})
