/** The made-up person of Okta's two test suites: the shapes of their names, new for every run. */
import { randomInt } from 'node:crypto'

export interface RunscopePerson {
    givenName: string
    familyName: string
    /** userName and e-mail address at the same time. */
    email: string
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** `Runscope` and three digits; a capitalised word of nine letters and three digits. */
export function runscopePerson(): RunscopePerson {
    const digits = () => String(randomInt(1000)).padStart(3, '0')
    const letters = Array.from({ length: 9 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')
    const givenName = `Runscope${digits()}`
    const familyName = letters.charAt(0).toUpperCase() + letters.slice(1) + digits()
    return { givenName, familyName, email: `${givenName}${familyName}@atko.com` }
}
