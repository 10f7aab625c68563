import assert from 'node:assert/strict'
import { Narrator, wantsColours } from '../../story/narrator.ts'

function written(colours: boolean, tell: (narrator: Narrator) => void): string {
    let text = ''
    tell(new Narrator({ write: (part) => (text += part) }, colours))
    return text
}

describe('story/narrator', () => {
    it('writes plain text without colours', () => {
        const text = written(false, (narrator) => {
            narrator.heading('Act')
            narrator.say('one')
            narrator.wire('GET 200')
            narrator.progress(3, 12, 'Maya', 'POST 201')
            narrator.check(true, 'holds', 'seen')
            narrator.check(false, 'fails', 'seen')
        })
        assert.equal(text, '\nAct\n  one\n    GET 200\n   3/12  Maya  POST 201\n  ✓ holds (seen)\n  ✗ fails (seen)\n')
    })

    it('colours check marks on a terminal', () => {
        assert.match(
            written(true, (narrator) => narrator.check(true, 'holds', 'seen')),
            /\u001b\[32m✓\u001b\[39m holds/,
        )
    })

    it('lines tables up by what is seen, not by code units', () => {
        const rows = [
            ['Nu\u0301ria', 'x'],
            ['Maya', 'y'],
        ]
        const [, first, second] = written(false, (narrator) => narrator.table(['name', 'id'], rows)).split('\n')
        assert.equal(first, '  Nu\u0301ria  x')
        assert.equal(second, '  Maya   y')
    })

    it('draws bars by their share of the highest, and something for what is there at all', () => {
        const text = written(false, (narrator) =>
            narrator.bars([
                ['Many', 1000],
                ['Some', 255],
                ['One', 1],
                ['No\u0301ne', 0],
            ]),
        )
        assert.deepEqual(text.split('\n'), [
            `  Many  1000  ${'█'.repeat(40)}`,
            `  Some   255  ${'█'.repeat(10)}▎`,
            '  One      1  ▏',
            '  No\u0301ne     0',
            '',
        ])
        assert.equal(
            written(false, (narrator) => narrator.bars([['None', 0]])),
            '  None  0\n',
        )
    })

    const cases: [boolean | undefined, NodeJS.ProcessEnv, boolean][] = [
        [true, {}, true],
        [undefined, {}, false],
        [false, {}, false],
        [true, { NO_COLOR: '1' }, false],
        [true, { NO_COLOR: '' }, true],
        [true, { TERM: 'dumb' }, false],
    ]
    for (const [isTTY, environment, wanted] of cases) {
        it(`terminal ${isTTY}, ${JSON.stringify(environment)}: ${wanted ? 'colours' : 'no colours'}`, () => {
            assert.equal(wantsColours({ write: () => true, isTTY }, environment), wanted)
        })
    }
})
