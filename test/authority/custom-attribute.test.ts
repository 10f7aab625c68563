/** An administrator adds a column to sys_user and one row to x_scim_okta_mapping: that is all a new attribute needs. */
import assert from 'node:assert/strict'
import { ACME, USER, SERVICENOW, PATCH_OP, openDesk, mapEverything, user, type Desk } from './mapping-desk.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`an attribute that an administrator mapped, ${mode} instance`, () => {
        let desk: Desk
        const ids: Record<string, string> = {}
        before(async () => {
            desk = await openDesk(mode)
        })
        after(() => desk.close())

        const created = (name: string, extension?: object) => {
            const answer = desk.scim('POST', '/Users', user(name, extension))
            // In nasty mode the repetition of a POST that was cut off finds its own record.
            const { id } = answer.status === 201 ? answer.json : list(`userName eq "${name}"`)[0]
            ids[name] = id as string
            return desk.scim('GET', `/Users/${id}`).json
        }
        // eslint-disable-next-line @typescript-eslint/no-explicit-any
        const list = (filter: string, more = ''): any[] => {
            const answer = desk.scim('GET', `/Users?filter=${encodeURIComponent(filter)}${more}`)
            assert.equal(answer.status, 200, answer.text)
            return answer.json.Resources
        }
        const names = (filter: string, more = '') => list(filter, more).map(({ userName }) => userName as string)

        it('is nothing to the server before', () => {
            const first = created('early', { badge: 'B0' })
            assert.equal(first[ACME], undefined)
            assert.equal(desk.scim('GET', `/Schemas/${ACME}`).status, 404)
            const answer = desk.scim('GET', `/Users?filter=${encodeURIComponent(`${ACME}:badge eq "B0"`)}`)
            assert.equal(answer.json.scimType, 'invalidFilter')
        })

        it('is in /Schemas and /ResourceTypes as soon as the row is saved', () => {
            mapEverything(desk)
            const schema = desk.scim('GET', `/Schemas/${ACME}`)
            assert.equal(schema.status, 200, schema.text)
            const attributes = schema.json.attributes as { name: string; type: string; mutability: string }[]
            assert.deepEqual(
                attributes.map((each) => [each.name, each.type, each.mutability]),
                [
                    ['badge', 'string', 'readWrite'],
                    ['remote', 'boolean', 'readWrite'],
                    ['desks', 'integer', 'readWrite'],
                    ['rate', 'decimal', 'readWrite'],
                    ['joined', 'dateTime', 'readWrite'],
                    ['site', 'string', 'readWrite'],
                    ['mentor', 'complex', 'readWrite'],
                ],
            )
            const listed = desk.scim('GET', '/Schemas').json.Resources as { id: string }[]
            assert.ok(listed.some(({ id }) => id === ACME))
            const type = desk.scim('GET', '/ResourceTypes/User').json
            assert.deepEqual(type.schemaExtensions.at(-1), { schema: ACME, required: false })
        })

        it('is written into its column and read back', () => {
            const location = desk.platform.store.insert('cmn_location', { name: 'Dock 7' })
            const mentor = created('mentor')
            const said = { badge: 'B7', remote: true, desks: 2, rate: 7.5, joined: '2026-01-02T03:04:05Z' }
            const maya = created('maya', { ...said, site: 'Dock 7', mentor: { value: mentor.id } })
            assert.deepEqual(maya.schemas, [USER, ACME])
            const { mentor: read, ...plain } = maya[ACME]
            assert.deepEqual(plain, said)
            assert.equal(read.value, mentor.id)
            assert.match(read.$ref, new RegExp(`/Users/${mentor.id}$`))
            const row = desk.stored(maya.id)
            assert.deepEqual(
                [row.u_badge, row.u_remote, row.u_desks, Number(row.u_rate), row.u_joined, row.u_site, row.u_mentor],
                ['B7', '1', '2', 7.5, '2026-01-02 03:04:05', location, mentor.id],
            )
            // The name of a record costs a query, so it has to be asked for.
            const named = desk.scim('GET', `/Users/${maya.id}?attributes=${ACME}:site`).json
            assert.deepEqual(named[ACME], { site: 'Dock 7' })
        })

        it('takes what its type allows and nothing else', () => {
            const wrong: object[] = [
                { badge: 7 },
                { remote: 'yes' },
                { desks: 1.5 },
                { rate: '7' },
                { joined: 'today' },
            ]
            for (const extension of wrong) {
                const answer = desk.scim('POST', '/Users', user('wrong', extension))
                assert.deepEqual([answer.status, answer.json.scimType], [400, 'invalidValue'], answer.text)
                assert.match(answer.json.detail, /urn:example:acme:2\.0:User:/)
            }
            const long = desk.scim('POST', '/Users', user('wrong', { badge: 'B'.repeat(21) }))
            assert.deepEqual([long.status, long.json.scimType], [400, 'invalidValue'])
            assert.deepEqual(names('userName eq "wrong"'), [])
        })

        it('can be patched by path, in any letter case, and cleared', () => {
            const maya = `/Users/${ids.maya}`
            const patched = (...Operations: object[]) => {
                const answer = desk.scim('PATCH', maya, { schemas: [PATCH_OP], Operations })
                assert.equal(answer.status, 200, answer.text)
                return answer.json[ACME]
            }
            assert.equal(patched({ op: 'replace', path: `${ACME.toLowerCase()}:BADGE`, value: 'B8' }).badge, 'B8')
            assert.equal(patched({ op: 'add', value: { [ACME]: { desks: 3 } } }).desks, 3)
            assert.equal(patched({ op: 'remove', path: `${ACME}:desks` }).desks, undefined)
            assert.equal(desk.stored(ids.maya!).u_desks, null)
            assert.equal(patched({ op: 'replace', path: `${ACME}:desks`, value: 2 }).badge, 'B8')
        })

        it('stays as it is when a PUT echoes it, or leaves it out', () => {
            const before = desk.scim('GET', `/Users/${ids.maya}`).json
            const echoed = desk.scim('PUT', `/Users/${ids.maya}`, before).json
            assert.deepEqual(echoed[ACME], before[ACME])
            assert.equal(echoed.meta.version, before.meta.version)
            const { [ACME]: extension, ...without } = before
            assert.deepEqual(desk.scim('PUT', `/Users/${ids.maya}`, without).json[ACME], extension)
        })

        it('can be filtered by', () => {
            created('noor', { badge: 'A1', remote: false, desks: 10, rate: 7.25, joined: '2026-03-01T00:00:00.500Z' })
            created('omar', { badge: 'b8x' })
            const everybody = ['early', 'maya', 'mentor', 'noor', 'omar']
            const cases: [string, string[]][] = [
                ['badge eq "b8"', ['maya']],
                ['badge sw "B8"', ['maya', 'omar']],
                ['badge pr', ['maya', 'noor', 'omar']],
                ['badge ne "B8"', everybody.filter((name) => name !== 'maya')],
                ['remote eq true', ['maya']],
                ['remote eq false', everybody.filter((name) => name !== 'maya')],
                ['desks eq 2', ['maya']],
                ['desks gt 2', ['noor']],
                ['desks ge 2', ['maya', 'noor']],
                ['desks lt 10', ['maya']],
                ['desks ne 2', everybody.filter((name) => name !== 'maya')],
                ['desks pr', ['maya', 'noor']],
                ['rate eq 7.5', ['maya']],
                ['rate lt 7.5', ['noor']],
                ['joined lt "2026-02-01T00:00:00Z"', ['maya']],
                ['joined eq "2026-01-02T04:04:05+01:00"', ['maya']],
                ['site eq "dock 7"', ['maya']],
                [`mentor eq "${ids.mentor}"`, ['maya']],
                [`mentor.value eq "${ids.mentor}"`, ['maya']],
            ]
            // The seeds bring people of their own; these five are asked among.
            const among = everybody.map((name) => `userName eq "${name}"`).join(' or ')
            for (const [filter, expected] of cases) {
                assert.deepEqual(names(`(${among}) and ${ACME}:${filter}`).sort(), expected, filter)
                const negated = everybody.filter((name) => !expected.includes(name))
                assert.deepEqual(names(`(${among}) and not (${ACME}:${filter})`).sort(), negated, `not ${filter}`)
                // Alone the database can tell some of them by itself.
                const alone = (asked: string) => names(asked).filter((name) => everybody.includes(name))
                assert.deepEqual(alone(`${ACME}:${filter}`).sort(), expected, `${filter} alone`)
                assert.deepEqual(alone(`not (${ACME}:${filter})`).sort(), negated, `not ${filter} alone`)
            }
            // Whoever was there before the column holds nothing in it, and reads as false.
            assert.ok(names(`${ACME}:remote eq false`).includes('admin'))
            assert.deepEqual(names(`${ACME}:badge eq "B8" and ${ACME}:desks eq 2`), ['maya'])
        })

        it('can be sorted by, also page by page', () => {
            const among = ['maya', 'noor', 'omar'].map((name) => `userName eq "${name}"`).join(' or ')
            const cases: [string, string[]][] = [
                ['badge', ['noor', 'maya', 'omar']],
                ['desks', ['maya', 'noor', 'omar']],
                ['rate', ['noor', 'maya', 'omar']],
                ['joined', ['maya', 'noor', 'omar']],
                ['site', ['maya', 'noor', 'omar']],
            ]
            for (const [name, expected] of cases) {
                const sort = `&sortBy=${ACME}:${name}`
                const up = names(among, sort)
                // Those without a value come last, in the order of their ids.
                assert.equal(up[0], expected[0], name)
                if (name !== 'site') assert.deepEqual(up, expected, name)
                assert.deepEqual(names(among, `${sort}&sortOrder=descending`).at(-1), expected[0], name)
                const pages = [1, 2, 3].map((start) => names(among, `${sort}&startIndex=${start}&count=1`)[0])
                assert.deepEqual(pages, up, name)
            }
        })

        it('can be sorted by in the database, by index and by cursor', () => {
            const page = (query: string) => desk.scim('GET', `/Users?attributes=userName&${query}`).json
            const { totalResults } = page('count=0')
            for (const name of ['badge', 'remote', 'desks', 'rate', 'joined']) {
                for (const order of ['ascending', 'descending']) {
                    const sort = `sortBy=${ACME}:${name}&sortOrder=${order}`
                    const whole = page(sort).Resources.map(({ userName }: { userName: string }) => userName)
                    assert.equal(new Set(whole).size, totalResults, sort)
                    // What has no value comes last, or first when descending; what is not remote is false.
                    const first = { badge: 'noor', remote: 'maya', desks: 'maya', rate: 'noor', joined: 'maya' }[name]
                    const atTheEnd = name === 'remote' ? order === 'ascending' : order === 'descending'
                    assert.equal(atTheEnd ? whole.at(-1) : whole[0], first, sort)
                    const walked: string[] = []
                    for (let cursor: string | undefined = ''; cursor !== undefined;) {
                        const found: { Resources: { userName: string }[]; nextCursor?: string } = page(
                            `${sort}&count=2&cursor=${encodeURIComponent(cursor)}`,
                        )
                        walked.push(...found.Resources.map(({ userName }) => userName))
                        cursor = found.nextCursor
                        assert.ok(walked.length <= totalResults, sort)
                    }
                    assert.deepEqual(walked, whole, sort)
                }
            }
        })

        it('can be a match key', () => {
            const key = { scim_path: `${ACME}:badge`, field: 'u_badge', immutable: 'true', may: 'link', order: '50' }
            desk.setting('x_scim_okta_match_key', key)
            const person = { user_name: 'kai', first_name: 'Kai', last_name: 'Frost', u_badge: 'K1', active: '1' }
            const kai = desk.platform.store.insert('sys_user', person)
            const named = { ...user('kai.frost', { badge: 'K1' }), externalId: '00uKAI00000000000001' }
            desk.scim('POST', '/Users', { ...named, name: { givenName: 'Kai', familyName: 'Frost' } })
            assert.equal(desk.stored(kai).x_scim_okta_user_id, '00uKAI00000000000001')
        })

        it('may be another source’s, which /Schemas tells and requests survive', () => {
            const owner = desk.setting('x_scim_okta_source', { name: 'Badge office' })
            const row = { target_table: 'sys_user', field: 'u_badge', owner, mode: 'never' }
            const authority = desk.setting('x_scim_okta_authority', row)
            const attributes = desk.scim('GET', `/Schemas/${ACME}`).json.attributes as {
                name: string
                mutability: string
            }[]
            assert.deepEqual(
                attributes.filter(({ mutability }) => mutability === 'readOnly').map(({ name }) => name),
                ['badge'],
            )
            const value = { [ACME]: { badge: 'B9', desks: 4 } }
            const Operations = [{ op: 'replace', value }]
            const answer = desk.scim('PATCH', `/Users/${ids.maya}`, { schemas: [PATCH_OP], Operations })
            assert.equal(answer.status, 200, answer.text)
            assert.deepEqual([answer.json[ACME].badge, answer.json[ACME].desks], ['B8', 4])
            const [verdict, ...others] = answer.json[SERVICENOW].verdicts
            assert.deepEqual([verdict.value, verdict.type], [`${ACME}:badge`, 'skipped (not authoritative)'])
            assert.equal(others.length, 0)
            desk.change('x_scim_okta_authority', authority, { active: 'false' })
        })

        it('of the core schema moves into its column too', () => {
            desk.setting('x_scim_okta_mapping', { scim_path: 'nickName', field: 'u_nick' })
            const Operations = [{ op: 'replace', path: 'nickName', value: 'Em' }]
            const answer = desk.scim('PATCH', `/Users/${ids.maya}`, { schemas: [PATCH_OP], Operations })
            assert.equal(answer.json.nickName, 'Em', answer.text)
            assert.equal(desk.stored(ids.maya!).u_nick, 'Em')
            assert.deepEqual(names('nickName eq "em"'), ['maya'])
        })

        it('is nothing to the server again once its row is inactive', () => {
            const rows = desk.platform.store.find('x_scim_okta_mapping', { field: 'u_desks' }, 1)
            desk.change('x_scim_okta_mapping', rows[0]!.sys_id!, { active: 'false' })
            const schema = desk.scim('GET', `/Schemas/${ACME}`).json.attributes as { name: string }[]
            assert.ok(!schema.some(({ name }) => name === 'desks'))
            assert.equal(desk.scim('GET', `/Users/${ids.maya}`).json[ACME].desks, undefined)
            assert.equal(desk.stored(ids.maya!).u_desks, '4')
        })
    })
}
