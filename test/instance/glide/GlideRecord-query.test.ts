import assert from 'node:assert/strict'
import { openFixture, type Fixture } from './glide-fixture.ts'

describe('GlideRecord: querying', () => {
    let fixture: Fixture
    let ada: string
    let bob: string

    before(() => {
        fixture = openFixture()
        ada = fixture.person({
            user_name: 'ada',
            first_name: 'Ada',
            last_name: 'Byron',
            title: 'Countess',
            active: '1',
        })
        bob = fixture.person({ user_name: 'bob', first_name: 'Bob', last_name: 'Ross', manager: ada, active: '0' })
        fixture.person({ user_name: 'cyd', first_name: 'Cyd', last_name: 'Ross', manager: bob, notification: '10' })
    })

    /** user_names that a query finds, in its order. */
    function names(conditions: string): unknown {
        return fixture.run(`
            const people = new GlideRecord('sys_user')
            ${conditions}
            people.query()
            const found = []
            while (people.next()) found.push(people.getValue('user_name'))
            return found.sort().join(' ')`)
    }

    it('drops a condition on an unknown field and runs the rest, so that it finds everybody', () => {
        assert.equal(names(`people.addQuery('no_such_field', 'x')`), 'ada bob cyd integration')
        assert.ok(fixture.logged().some((line) => line.includes('no_such_field')))
        assert.equal(names(`people.addQuery('no_such_field', 'x'); people.addQuery('last_name', 'Ross')`), 'bob cyd')
        assert.equal(names(`people.addQuery('manager.no_such_field', 'x')`), 'ada bob cyd integration')
    })

    it('returns no rows for an invalid query where the property says so', () => {
        const sysId = fixture.platform.store.insert('sys_properties', {
            name: 'glide.invalid_query.returns_no_rows',
            value: 'true',
        })
        assert.equal(names(`people.addQuery('no_such_field', 'x')`), '')
        fixture.platform.store.remove('sys_properties', sysId)
        assert.equal(names(`people.addQuery('no_such_field', 'x')`), 'ada bob cyd integration')
    })

    it('compares text without regard to case and trailing blanks', () => {
        assert.equal(names(`people.addQuery('user_name', 'ADA')`), 'ada')
        assert.equal(names(`people.addQuery('user_name', 'Ada  ')`), 'ada')
        assert.equal(names(`people.addQuery('last_name', 'STARTSWITH', 'rO')`), 'bob cyd')
    })

    it('knows the documented operators', () => {
        assert.equal(names(`people.addQuery('user_name', '!=', 'ada')`), 'bob cyd integration')
        assert.equal(names(`people.addQuery('user_name', '>', 'bob')`), 'cyd integration')
        assert.equal(names(`people.addQuery('user_name', '<=', 'bob')`), 'ada bob')
        assert.equal(names(`people.addQuery('user_name', 'IN', 'ada,bob')`), 'ada bob')
        assert.equal(names(`people.addQuery('user_name', 'IN', ['ada', 'cyd'])`), 'ada cyd')
        assert.equal(names(`people.addQuery('user_name', 'NOT IN', 'ada,bob')`), 'cyd integration')
        assert.equal(names(`people.addQuery('last_name', 'ENDSWITH', 'ss')`), 'bob cyd')
        assert.equal(names(`people.addQuery('last_name', 'CONTAINS', 'yr')`), 'ada')
        assert.equal(names(`people.addQuery('active', true)`), 'ada cyd integration')
        assert.equal(names(`people.addActiveQuery()`), 'ada cyd integration')
        assert.throws(() => names(`people.addQuery('user_name', 'SOUNDS', 'x')`), /not emulated: query operator SOUNDS/)
    })

    it('returns rows with an empty value for "is not" but not for "does not contain"', () => {
        assert.equal(names(`people.addQuery('title', '!=', 'Countess')`), 'bob cyd integration')
        assert.equal(names(`people.addQuery('title', 'DOES NOT CONTAIN', 'King')`), 'ada')
    })

    it('compares numbers by value', () => {
        assert.equal(names(`people.addQuery('notification', '>', 9)`), 'cyd')
    })

    it('takes an empty, null or NULL value as "empty" and says so in the log', () => {
        assert.equal(names(`people.addQuery('title', '')`), 'bob cyd integration')
        assert.equal(names(`people.addQuery('title', 'NULL')`), 'bob cyd integration')
        fixture.logged()
        assert.equal(names(`people.addQuery('title', null)`), 'bob cyd integration')
        assert.ok(fixture.logged().some((line) => line.includes('null as its value')))
        assert.equal(names(`people.addNullQuery('manager')`), 'ada integration')
        assert.equal(names(`people.addNotNullQuery('manager')`), 'bob cyd')
    })

    it('binds an alternative to the condition right before it', () => {
        assert.equal(
            names(`people.addQuery('last_name', 'Ross')
                   people.addQuery('user_name', 'bob').addOrCondition('user_name', 'ada')`),
            'bob',
        )
        assert.equal(
            names(
                `people.addQuery('last_name', 'Ross').addCondition('user_name', 'cyd').addOrCondition('user_name', 'bob')`,
            ),
            'bob cyd',
        )
    })

    it('walks references of any depth, and an empty reference excludes the row', () => {
        assert.equal(names(`people.addQuery('manager.user_name', 'ADA')`), 'bob')
        assert.equal(names(`people.addQuery('manager.manager.user_name', 'ada')`), 'cyd')
        assert.equal(names(`people.addQuery('manager.user_name', '!=', 'ada')`), 'cyd')
    })

    it('joins: rows that have a matching row elsewhere, without its columns', () => {
        const group = fixture.platform.store.insert('sys_user_group', { name: 'Painters' })
        fixture.platform.store.insert('sys_user_grmember', { user: bob, group })
        assert.equal(names(`people.addJoinQuery('sys_user_grmember', 'sys_id', 'user')`), 'bob')
        assert.equal(
            names(`people.addJoinQuery('sys_user_grmember', 'sys_id', 'user').addCondition('group.name', 'Sculptors')`),
            '',
        )
    })

    it('reads encoded queries: ^, ^OR, ^NQ, ^ORDERBY', () => {
        assert.equal(names(`people.addEncodedQuery('last_name=Ross^user_name=bob^ORuser_name=ada')`), 'bob')
        assert.equal(names(`people.addQuery('last_name=Ross^user_name=bob^NQuser_name=ada')`), 'ada bob')
        assert.equal(names(`people.addEncodedQuery('titleISNOTEMPTY')`), 'ada')
        assert.equal(names(`people.addEncodedQuery('')`), 'ada bob cyd integration')
        assert.equal(
            fixture.run(`
                const people = new GlideRecord('sys_user')
                people.addEncodedQuery('user_name!=integration^ORDERBYDESCuser_name')
                people.setLimit(1); people.query(); people.next()
                return people.getValue('user_name') + ' ' + people.getEncodedQuery()`),
            'cyd user_name!=integration^ORDERBYDESCuser_name',
        )
    })

    it('evaluates javascript: values of encoded queries; a three-argument query takes them literally, with a warning', () => {
        assert.equal(names(`people.addEncodedQuery('sys_id=javascript:gs.getUserID()')`), 'integration')
        fixture.logged()
        assert.equal(names(`people.addQuery('sys_id', '=', 'javascript:gs.getUserID()')`), '')
        assert.ok(fixture.logged().some((line) => line.includes('javascript:')))
    })

    it('evaluates javascript: values of three-argument queries too in the nasty mode', () => {
        const nasty = openFixture({ mode: 'nasty' })
        const found = nasty.run(`
            const people = new GlideRecord('sys_user')
            people.addQuery('sys_id', '=', 'javascript:gs.getUserID()')
            people.query()
            return people.getRowCount()`)
        assert.equal(found, 1)
    })

    it('validates encoded queries, and finds an empty one invalid', () => {
        const valid = (query: string): unknown =>
            fixture.run(`return new GlideRecord('sys_user').isValidEncodedQuery('${query}')`)
        assert.equal(valid('user_name=a^manager.title=b'), true)
        assert.equal(valid('no_such=a'), false)
        assert.equal(valid(''), false)
    })

    it('get with one argument also matches the display value', () => {
        assert.equal(
            fixture.run(`const p = new GlideRecord('sys_user'); p.get('Ada Byron'); return p.getUniqueValue()`),
            ada,
        )
        assert.equal(fixture.run(`return new GlideRecord('sys_user').get('sys_id', 'Ada Byron')`), false)
        assert.equal(fixture.run(`return new GlideRecord('sys_user').get('${ada.toUpperCase()}')`), true)
    })

    it('get by an unknown field finds nobody', () => {
        assert.equal(fixture.run(`return new GlideRecord('sys_user').get('no_such', 'x')`), false)
    })

    it('pages with chooseWindow and setLimit, and counts what was limited', () => {
        const page = (window: string): unknown =>
            fixture.run(`
                const people = new GlideRecord('sys_user')
                people.orderBy('user_name'); ${window}; people.query()
                const found = [people.getRowCount()]
                while (people.next()) found.push(people.getValue('user_name'))
                return found.join(' ')`)
        assert.equal(page('people.chooseWindow(1, 3)'), '2 bob cyd')
        assert.equal(page('people.setLimit(2)'), '2 ada bob')
        assert.equal(page('people.chooseWindow(3, 9)'), '1 integration')
    })

    it('costs a COUNT for a window unless told otherwise', () => {
        const reads = (window: string): number => {
            const count = fixture.platform.beginRequest()
            fixture.run(`const people = new GlideRecord('sys_user'); ${window}; people.query()`)
            return count().reads
        }
        assert.equal(reads('people.chooseWindow(0, 2)'), 2)
        assert.equal(reads('people.chooseWindow(0, 2); people.setNoCount()'), 1)
        assert.equal(reads('people.setLimit(2); people.chooseWindow(0, 2)'), 1)
        assert.equal(reads('people.setLimit(2)'), 1)
    })

    it('sorts a reference by the display value of what it points to', () => {
        const order = fixture.run(`
            const people = new GlideRecord('sys_user')
            people.addNotNullQuery('manager'); people.orderByDesc('manager'); people.query()
            const found = []
            while (people.next()) found.push(people.getDisplayValue('manager'))
            return found.join()`)
        assert.equal(order, 'Bob Ross,Ada Byron')
    })

    it('is invalid for an unknown table and finds nothing there', () => {
        assert.equal(
            fixture.run(`const r = new GlideRecord('no_such'); r.query(); return r.isValid() + ' ' + r.next()`),
            'false false',
        )
    })

    it('sees rows of subclasses through the base table, with their class, and filters with INSTANCEOF', () => {
        fixture.platform.store.insert('incident', { number: 'INC1', short_description: 'broken' })
        fixture.platform.store.insert('change_request', { number: 'CHG1', short_description: 'change' })
        const found = fixture.run(`
            const tasks = new GlideRecord('task'); tasks.orderBy('number'); tasks.query()
            const found = []
            while (tasks.next()) found.push(tasks.getRecordClassName() + tasks.isValidField('caller_id'))
            const some = new GlideRecord('task'); some.addQuery('sys_class_name', 'INSTANCEOF', 'incident'); some.query()
            return found.join() + ' ' + some.getRowCount()`)
        assert.equal(found, 'change_requestfalse,incidentfalse 1')
    })

    it('says what it does not emulate', () => {
        const emulated = (code: string) => () => fixture.run(`const r = new GlideRecord('sys_user'); ${code}`)
        assert.throws(emulated('r.queryNoDomain()'), /not emulated: GlideRecord.queryNoDomain/)
        assert.throws(emulated(`r.addEncodedQuery('RLQUERYx.y,>1^ENDRLQUERY')`), /not emulated: encoded query part/)
        assert.equal(fixture.run(`return new GlideRecord('sys_user').no_such_field`), undefined)
    })
})
