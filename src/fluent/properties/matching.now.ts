import '@servicenow/sdk/global'
import { Property } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from '../security/roles.now'

Property({
    $id: Now.ID['property-match-immutable-key-links'],
    name: 'x_scim_okta.match.immutable_key_links',
    type: 'boolean',
    value: true,
    description:
        'A new Okta user takes over the one record without Okta id that has the same employee number (or another immutable match key), if userName, e-mail or family name agrees too. Off: a review decides.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-match-user-name-adopts'],
    name: 'x_scim_okta.match.user_name_adopts',
    type: 'choicelist',
    choices: ['lookup', 'always', 'never'],
    value: 'lookup',
    description:
        'When an active record without Okta id is taken over because its user name is equal. lookup: when Okta found it by its lookup and writes to it, as Okta does before it creates anybody. always: also when somebody is created. never: a review decides.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})

Property({
    $id: Now.ID['property-match-rotated-id'],
    name: 'x_scim_okta.match.rotated_id',
    type: 'choicelist',
    choices: ['review', 'relink'],
    value: 'review',
    description:
        'What becomes of a person who comes with another Okta id, for instance because the Okta user was deleted and made again. review: an administrator decides. relink: the link moves by itself when an immutable match key such as the employee number is equal too.',
    roles: { read: [auditorRole], write: [adminRole, 'admin'] },
})
