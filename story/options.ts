/** Command line of `npm start`: the instance's own options and those of the story. */
import type { InstanceOptions } from '../instance/boot.ts'
import { OptionError, instanceOptions } from '../instance/options.ts'

export interface StoryOptions {
    instance: InstanceOptions
    /** Play the story once the instance is up. */
    play: boolean
    /** End afterwards instead of serving on. */
    once: boolean
}

const OWN = ['--once', '--story', '--no-story'] as const

/**
 * Reads the arguments after the script's name. The story plays when neither a seed nor a database was named, or with
 * `--story`; it needs the demo company in a new database. Throws OptionError.
 */
export function storyOptions(args: readonly string[]): StoryOptions {
    const given = new Set(OWN.filter((option) => args.includes(option)))
    const rest = args.filter((argument) => !OWN.some((option) => option === argument))
    const instance = instanceOptions(rest)
    if (given.has('--story') && given.has('--no-story')) {
        throw new OptionError('--story and --no-story exclude each other')
    }
    if (given.has('--story') && instance.seed !== 'demo') {
        throw new OptionError('the story plays in the demo company: use --seed demo')
    }
    const chosen = rest.some((argument) => /^--(seed|db)(=|$)/.test(argument))
    const play = given.has('--story') || (!chosen && !given.has('--no-story'))
    return { instance, play, once: given.has('--once') }
}
