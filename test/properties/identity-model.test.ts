/** Random lives of people in Okta: nobody ever gets another's record, nor a second one, whatever happens in which order. */

import fc from 'fast-check'
import { openArena, type Arena } from '../races/arena.ts'
import { dump } from '../races/race.ts'
import { anyEvents, anyStart } from './identity-people.ts'
import { World, type DialectName } from './identity-world.ts'
import { repeatable } from './repeatable.ts'

describe('properties: identities over random lives of people', function () {
    this.timeout(0)
    let arena: Arena
    before(async () => {
        arena = await openArena()
    })
    after(() => arena?.close())

    for (const dialect of ['wizard', 'catalog'] satisfies DialectName[]) {
        it(`as the ${dialect} integration sends them`, () => {
            const property = fc.property(anyStart, anyEvents, (start, events) => {
                const world = new World(arena, dialect, start)
                try {
                    for (const event of events) world.live(event)
                } catch (error) {
                    if (error instanceof Error) error.message += `\n${world.story.join('\n')}\n${dump(arena)}`
                    throw error
                }
            })
            fc.assert(property, repeatable(35))
        })
    }
})
