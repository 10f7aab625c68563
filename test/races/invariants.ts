/** What holds of people, links and reviews, whatever raced. */

import assert from 'node:assert/strict'
import type { Row } from '../../instance/platform.ts'

const COLUMN = 'x_scim_okta_user_id'

/** The part of an instance that is looked at. */
export interface Tables {
    rows(table: string, where?: Row): Row[]
}

/** Holds at any time: one current link per Okta id and per person, one active review per Okta id. */
export function checkAlways(tables: Tables): void {
    const links = tables.rows('x_scim_okta_identity')
    const current = links.filter((link) => link.state === 'current')
    distinct(
        links.map((link) => link.okta_user_id),
        'Okta ids of links',
    )
    distinct(
        current.map((link) => link.user).filter((user) => user !== null),
        'people of current links',
    )
    distinct(
        tables
            .rows('x_scim_okta_review')
            .filter((review) => review.state === 'open' || review.active_for === review.okta_user_id)
            .map((review) => review.okta_user_id),
        'Okta ids of active reviews',
    )
    for (const { state, active_for, okta_user_id, sys_id } of tables.rows('x_scim_okta_review')) {
        // An "ignore" that crosses an end of the review leaves it ended: the last to save names the state only.
        const allowed = state === 'open' ? [okta_user_id] : state === 'ignored' ? [okta_user_id, sys_id] : [sys_id]
        assert.ok(allowed.includes(active_for!), `a review that is ${state} is active for ${active_for}`)
    }
}

/** Holds once Okta has repeated what was refused: links name people who exist, columns say what links say. */
export function checkSettled(tables: Tables): void {
    checkAlways(tables)
    const people = new Map(tables.rows('sys_user').map((row) => [row.sys_id, row]))
    const current = tables.rows('x_scim_okta_identity').filter((link) => link.state === 'current')
    for (const link of current) {
        const person = people.get(link.user!)
        assert.ok(person, `the current link of ${link.okta_user_id} names ${link.user}, who does not exist`)
        assert.equal(person[COLUMN], link.okta_user_id, `the column of ${person.user_name} is not its link`)
    }
    for (const person of people.values()) {
        if (person[COLUMN] === null) continue
        const link = current.find((each) => each.user === person.sys_id)
        assert.equal(link?.okta_user_id, person[COLUMN], `the column of ${person.user_name} has no link`)
    }
    for (const review of tables.rows('x_scim_okta_review', { state: 'open' })) {
        const link = current.find((each) => each.okta_user_id === review.okta_user_id)
        const settled = link && review.addressed === null && link.user !== null
        assert.ok(!settled, `review of ${review.okta_user_id} is open, though its link is current (${review.reason})`)
    }
}

function distinct(values: readonly unknown[], what: string): void {
    assert.deepEqual(values.length, new Set(values).size, `${what} repeat: ${values.join(', ')}`)
}
