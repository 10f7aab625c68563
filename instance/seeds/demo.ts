/** A believable company of 200 employees, with the messes the application exists for. */
import type { Platform } from '../platform.ts'
import { seedDemoGroups } from './demo-groups.ts'
import { seedDemoOrganisation } from './demo-organisation.ts'
import { seedDemoPeople } from './demo-people.ts'
import { seedDemoWork } from './demo-work.ts'
import { seedMinimal } from './minimal.ts'
import { Random } from './random.ts'
import { seedId, SeedWriter } from './seed-writer.ts'

const FIRST_ROW = '2024-03-04 08:00:00'
const RANDOM_START = 20240304

/** A rule written with people at a form in mind: it takes every other writer for one, and marks the record. */
const HUMAN_FORM_RULE = `(function executeRule(current, previous) {
    if (gs.isInteractive()) {
        return;
    }
    if (current.department.changes() || current.title.changes()) {
        current.setValue('source', 'changed by a human form');
    }
})(current, previous);`

function seedHumanFormRule(writer: SeedWriter): void {
    writer.insert('sys_script', 'human form', {
        name: 'Mark changes made by hand',
        collection: 'sys_user',
        when: 'before',
        order: '200',
        active: '1',
        advanced: '1',
        action_insert: '0',
        action_update: '1',
        action_delete: '0',
        action_query: '0',
        script: HUMAN_FORM_RULE,
        sys_scope: 'global',
    })
}

/**
 * Fills an empty instance with the minimal seed and the demo company: 200 employees with managers, departments,
 * locations, cost centers and groups, 220 open tasks, 30 requested approvals, a person who exists twice, one who is
 * locked out, some who left, and a business rule made for people at a form. Nobody has an Okta id. Throws when the
 * instance is filled already (unique keys).
 */
export function seedDemo(platform: Platform): void {
    seedMinimal(platform)
    platform.store.transaction(() => {
        const writer = new SeedWriter(platform.store, FIRST_ROW)
        const random = new Random(RANDOM_START)
        seedDemoOrganisation(writer)
        const people = seedDemoPeople(writer, random)
        const groups = seedDemoGroups(writer, random, people)
        const board = groups.find(({ sysId }) => sysId === seedId('sys_user_group', 'Change Advisory Board'))
        if (!board) throw new Error('the demo company has no change advisory board')
        seedDemoWork(writer, random, groups, board)
        seedHumanFormRule(writer)
    })
}
