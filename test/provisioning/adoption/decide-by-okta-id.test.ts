import { linkOf } from '../memory-stores.ts'
import { ann, checkEach, someone, type Case } from './verdicts.ts'

const CASES: Case[] = [
    [
        'an Okta id that has a link',
        { userName: 'bob' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'a')] },
        ['already_linked', 'a', 'okta_user_id', 'none', /ann \(a\) is linked to this/],
    ],
    [
        'an Okta id that stands in the column',
        { userName: 'bob' },
        { people: [someone('a', { ...ann, x_scim_okta_user_id: '00u1' })] },
        ['already_linked', 'a', 'okta_user_id', 'none', /is linked to this/],
    ],
    [
        'an Okta id whose link and column disagree',
        {},
        { people: [someone('a', ann), someone('b', { x_scim_okta_user_id: '00u1' })], links: [linkOf('00u1', 'a')] },
        ['conflict', '', '', 'none', /names one record, the column/, ['a', 'b']],
    ],
    [
        'an Okta id whose link names nobody',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'gone')] },
        ['conflict', '', '', 'none', /does not exist/],
    ],
    [
        'an Okta id that a review waits for',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u1', '', { state: 'pending' })] },
        ['conflict', '', '', 'none', /^Okta has asked for this Okta id already and it waits: look at Okta reviews$/],
    ],
    [
        'an Okta id that is promised to somebody',
        { userName: 'bob' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'a', { state: 'pending', approver: 'boss' })] },
        ['already_linked', 'a', 'okta_user_id', 'none', /ann \(a\) is promised to this/],
    ],
    [
        'an Okta id whose link was retired',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'a', { state: 'retired' })] },
        ['conflict', '', '', 'none', /^The link of this Okta id is retired: make it current or delete it first$/],
    ],
    [
        'an Okta id that is linked in other letters',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00U1', 'b')] },
        ['conflict', '', '', 'none', /letter case/],
    ],
]

describe('adoption: whose Okta id is it already', () => {
    checkEach(CASES)
})
