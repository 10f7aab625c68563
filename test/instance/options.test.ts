import assert from 'node:assert/strict'
import { instanceOptions, OptionError } from '../../instance/options.ts'

describe('instance options', () => {
    it('have defaults', () => {
        assert.deepEqual(instanceOptions([]), {
            packagePath: 'dist/app',
            db: ':memory:',
            seed: 'demo',
            mode: 'strict',
            user: undefined,
            trace: false,
            port: 4004,
        })
    })

    it('are read, passwords with colons too', () => {
        const text = '--port 0 --db a.db --seed none --mode nasty --user okta:a:b --trace --package x.zip'
        assert.deepEqual(instanceOptions(text.split(' ')), {
            packagePath: 'x.zip',
            db: 'a.db',
            seed: 'none',
            mode: 'nasty',
            user: { name: 'okta', password: 'a:b' },
            trace: true,
            port: 0,
        })
    })

    const refused: [args: string[], reason: RegExp][] = [
        [['--port', 'abc'], /^--port must be a number/],
        [['--port', '65536'], /^--port must be a number/],
        [['--port=-1'], /^--port must be a number/],
        [['--port'], /--port/],
        [['--db', ''], /^--db must name a file/],
        [['--seed', 'big'], /^--seed must be one of demo, minimal, none$/],
        [['--mode', 'kind'], /^--mode must be one of strict, nasty$/],
        [['--user', 'hush'], /^--user must be NAME:PASSWORD$/],
        [['--user', ':hush'], /^--user must be NAME:PASSWORD$/],
        [['--user', 'okta:'], /^--user must be NAME:PASSWORD$/],
        [['--user', `${'n'.repeat(41)}:hush`], /^--user NAME must not be longer/],
        [['--verbose'], /Unknown option '--verbose'$/],
        [['--usr=okta:hush'], /Unknown option '--usr'$/],
        [['okta:hush'], /^unexpected argument$/],
    ]
    for (const [args, reason] of refused) {
        it(`refuse ${args.join(' ')} in one line that repeats no password`, () => {
            assert.throws(
                () => instanceOptions(args),
                (error: Error) => {
                    assert.ok(error instanceof OptionError)
                    assert.match(error.message, reason)
                    assert.doesNotMatch(error.message, /hush|\n/)
                    return true
                },
            )
        })
    }
})
