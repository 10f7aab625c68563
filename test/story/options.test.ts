import assert from 'node:assert/strict'
import { storyOptions } from '../../story/options.ts'

describe('story/options', () => {
    const cases: [string[], boolean, boolean][] = [
        [[], true, false],
        [['--once'], true, true],
        [['--port', '0', '--mode', 'nasty', '--trace'], true, false],
        [['--seed', 'minimal'], false, false],
        [['--seed=demo'], false, false],
        [['--db', ':memory:'], false, false],
        [['--db=x.db', '--story'], true, false],
        [['--seed', 'demo', '--story', '--once'], true, true],
        [['--no-story'], false, false],
        [['--no-story', '--once'], false, true],
    ]
    for (const [args, play, once] of cases) {
        it(`${args.join(' ') || 'nothing'}: ${play ? 'plays' : 'does not play'}${once ? ' and ends' : ''}`, () => {
            const options = storyOptions(args)
            assert.deepEqual([options.play, options.once], [play, once])
        })
    }

    it('passes the rest to the instance', () => {
        const { instance } = storyOptions(['--once', '--port', '7', '--user', 'a:b'])
        assert.equal(instance.port, 7)
        assert.deepEqual(instance.user, { name: 'a', password: 'b' })
        assert.equal(instance.seed, 'demo')
    })

    const refusals: [string[], RegExp][] = [
        [['--story', '--no-story'], /exclude each other/],
        [['--story', '--seed', 'minimal'], /--seed demo/],
        [['--onec'], /onec/],
        [['--port', 'x'], /--port/],
    ]
    for (const [args, message] of refusals) {
        it(`refuses ${args.join(' ')}`, () => {
            assert.throws(() => storyOptions(args), { message })
        })
    }
})
