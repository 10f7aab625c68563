import assert from 'node:assert/strict'
import { userMapping } from '../../src/server/provisioning/mapping/compile-mapping.ts'
import { queryOf } from '../../src/server/provisioning/query.ts'
import { userColumns, userSortColumns } from '../../src/server/provisioning/user-columns.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { ACME, mapping, resolver, settings, SHIPPED } from './mapping/mappings.ts'

const enterprise = ENTERPRISE_USER_URN.toLowerCase()
const servicenow = SERVICENOW_USER_URN.toLowerCase()
const text = (...fields: string[]) => ({ kind: 'text', fields })
const textOrKept = (...fields: string[]) => ({ kind: 'text', fields, kept: true })

describe('columns of the mappings that are shipped', () => {
    it('compare what the database can tell', () => {
        const kept = ['ims', 'photos', 'entitlements', 'roles', 'x509certificates']
        assert.deepEqual(userColumns(userMapping(settings(SHIPPED))), {
            'meta.created': { kind: 'dateTime', fields: ['sys_created_on'] },
            'meta.lastmodified': { kind: 'dateTime', fields: ['sys_updated_on'] },
            'meta.resourcetype': { kind: 'constant', value: 'User' },
            id: text('sys_id'),
            externalid: text('x_scim_okta_user_id'),
            username: text('user_name'),
            'name.givenname': text('first_name'),
            'name.middlename': text('middle_name'),
            'name.familyname': text('last_name'),
            'name.honorificprefix': text('introduction'),
            'name.honorificsuffix': textOrKept(),
            'name.formatted': textOrKept('name'),
            displayname: textOrKept('name'),
            nickname: textOrKept(),
            profileurl: textOrKept(),
            usertype: textOrKept(),
            locale: textOrKept(),
            title: text('title'),
            timezone: text('time_zone'),
            active: { kind: 'boolean', fields: ['active'] },
            emails: textOrKept('email'),
            'emails.value': textOrKept('email'),
            phonenumbers: textOrKept('phone', 'mobile_phone', 'home_phone'),
            'phonenumbers.value': textOrKept('phone', 'mobile_phone', 'home_phone'),
            'addresses.streetaddress': textOrKept('street'),
            'addresses.locality': textOrKept('city'),
            'addresses.region': textOrKept('state'),
            'addresses.postalcode': textOrKept('zip'),
            'addresses.country': textOrKept('country'),
            'addresses.formatted': textOrKept(),
            ...Object.fromEntries(
                kept.flatMap((name) => [
                    [name, textOrKept()],
                    [`${name}.value`, textOrKept()],
                ]),
            ),
            [`${enterprise}:employeenumber`]: text('employee_number'),
            [`${enterprise}:organization`]: textOrKept(),
            [`${enterprise}:division`]: textOrKept(),
            [`${enterprise}:department`]: textOrKept('department.name'),
            [`${enterprise}:costcenter`]: textOrKept('cost_center.name'),
            [`${enterprise}:manager`]: textOrKept('manager'),
            [`${enterprise}:manager.value`]: textOrKept('manager'),
            [`${servicenow}:company`]: textOrKept('company.name'),
            [`${servicenow}:location`]: textOrKept('location.name'),
            [`${servicenow}:building`]: textOrKept('building.name'),
        })
    })

    it('order by what stands in one column', () => {
        const time = (field: string) => ({ field, kind: 'text' })
        assert.deepEqual(userSortColumns(userMapping(settings(SHIPPED))), {
            'meta.created': time('sys_created_on'),
            'meta.lastmodified': time('sys_updated_on'),
            id: { field: 'sys_id', kind: 'text' },
            username: { field: 'user_name', kind: 'text' },
            'name.givenname': { field: 'first_name', kind: 'text' },
            'name.middlename': { field: 'middle_name', kind: 'text' },
            'name.familyname': { field: 'last_name', kind: 'text' },
            'name.formatted': { field: 'name', kind: 'text', unlessKept: 'formatted' },
            displayname: { field: 'name', kind: 'text', unlessKept: 'displayName' },
            title: { field: 'title', kind: 'text' },
            active: { field: 'active', kind: 'boolean' },
            emails: { field: 'email', kind: 'text', unlessKept: 'emails' },
            'emails.value': { field: 'email', kind: 'text', unlessKept: 'emails' },
            [`${enterprise}:employeenumber`]: { field: 'employee_number', kind: 'text' },
        })
    })
})

const CUSTOM = userMapping(
    settings([
        ...SHIPPED.filter(({ field }) => field !== 'title' && field !== 'department' && field !== 'manager'),
        mapping('nickName', 'u_nick'),
        mapping('displayName', 'u_display'),
        mapping('emails[type eq "home"].value', 'u_home_mail'),
        mapping(`${ACME}:badge`, 'u_badge'),
        mapping(`${ACME}:remote`, 'u_remote', { type: 'boolean' }),
        mapping(`${ACME}:desks`, 'u_desks', { type: 'integer' }),
        mapping(`${ACME}:rate`, 'u_rate', { type: 'decimal' }),
        mapping(`${ACME}:joined`, 'u_joined', { type: 'dateTime' }),
        mapping(`${ACME}:site`, 'u_site', { resolver: resolver('cmn_location', 'full_name') }),
        mapping(`${ACME}:plant`, 'u_plant', { resolver: resolver('cmn_location', 'sys_id') }),
        mapping(`${ACME}:mentor.value`, 'u_mentor', { resolver: resolver('sys_user') }),
    ]),
)

describe('columns of other mappings', () => {
    it('look into what is kept where nothing is mapped any more', () => {
        const columns = userColumns(CUSTOM)
        assert.deepEqual(columns.title, textOrKept())
        assert.deepEqual(columns[`${enterprise}:department`], textOrKept())
        assert.deepEqual(columns[`${enterprise}:manager.value`], textOrKept())
        assert.equal(userSortColumns(CUSTOM).title, undefined)
    })

    it('follow a core attribute into its column', () => {
        const columns = userColumns(CUSTOM)
        assert.deepEqual(columns.nickname, text('u_nick'))
        assert.deepEqual(columns.displayname, text('u_display'))
        assert.deepEqual(columns['emails.value'], textOrKept('email', 'u_home_mail'))
        const sort = userSortColumns(CUSTOM)
        assert.deepEqual(sort.displayname, { field: 'u_display', kind: 'text' })
        assert.equal(sort.emails, undefined)
    })

    const filters: [string, string][] = [
        ['badge eq "B7"', 'u_badge = B7 complete'],
        ['badge co "B"', 'u_badge CONTAINS B complete'],
        ['badge pr', 'u_badge ISNOTEMPTY exact'],
        ['remote eq true', 'u_remote = true exact'],
        // An empty boolean reads as false.
        ['remote eq false', 'u_remote ISEMPTY | u_remote = false exact'],
        ['remote ne true', 'u_remote ISEMPTY | u_remote = false exact'],
        ['remote pr', 'partial'],
        ['desks eq 7', 'u_desks = 7 exact'],
        ['desks gt -1', 'u_desks > -1 exact'],
        ['desks le 7', 'u_desks <= 7 exact'],
        ['desks pr', 'u_desks ISNOTEMPTY exact'],
        // What is empty is unequal too, which no condition says.
        ['desks ne 7', 'partial'],
        ['desks eq 7.5', 'partial'],
        ['desks lt 99999999999', 'partial'],
        ['rate eq 7.5', 'partial'],
        ['rate gt 7', 'partial'],
        ['rate pr', 'u_rate ISNOTEMPTY exact'],
        ['joined ge "2026-01-02T03:04:05Z"', 'u_joined >= 2026-01-02 03:04:05 exact'],
        ['joined eq "2026-01-02T03:04:05Z"', 'u_joined = 2026-01-02 03:04:05 exact'],
        ['joined sw "2026"', 'partial'],
        ['site eq "Berlin"', 'u_site.full_name = Berlin | x_scim_okta_attributes CONTAINS Berlin partial'],
        ['plant eq "p1"', 'u_plant = p1 | x_scim_okta_attributes CONTAINS p1 partial'],
        ['mentor eq "m1"', 'u_mentor = m1 | x_scim_okta_attributes CONTAINS m1 partial'],
        ['mentor.value eq "m1"', 'u_mentor = m1 | x_scim_okta_attributes CONTAINS m1 partial'],
        ['mentor.displayName eq "m1"', 'partial'],
    ]
    const translate = (filter: string) => {
        const { clauses, complete, exact } = queryOf(parseFilter(filter), userColumns(CUSTOM))
        const shown = clauses.map((clause) =>
            clause.map((c) => `${c.field} ${c.operator} ${c.value}`.trim()).join(' | '),
        )
        return `${shown.join(' & ')} ${exact ? 'exact' : complete ? 'complete' : 'partial'}`.trim()
    }
    for (const [filter, expected] of filters) {
        it(`${filter} → ${expected}`, () => assert.equal(translate(`${ACME}:${filter}`), expected))
    }
    const negated: [string, string][] = [
        [`not (${ACME}:desks gt 7)`, 'partial'],
        [`not (${ACME}:joined lt "2026-01-02T03:04:05Z")`, 'partial'],
        [`not (${ACME}:desks ne 7)`, 'u_desks = 7 exact'],
        [`not (${ACME}:desks eq 7)`, 'partial'],
        [`not (${ACME}:remote eq true)`, 'u_remote ISEMPTY | u_remote = false exact'],
        [`${ACME}:remote eq false and ${ACME}:desks eq 7`, 'u_remote ISEMPTY | u_remote = false & u_desks = 7 exact'],
        // Only the first of several alternatives can say that a column is empty.
        [`${ACME}:remote eq false or ${ACME}:desks eq 7`, 'partial'],
        ['not (meta.created lt "2026-01-02T03:04:05Z")', 'sys_created_on >= 2026-01-02 03:04:05 exact'],
    ]
    for (const [filter, expected] of negated) {
        it(`${filter} → ${expected}`, () => assert.equal(translate(filter), expected))
    }

    it('order by custom columns, but not by what the database may round', () => {
        const sort = userSortColumns(CUSTOM)
        const path = (name: string) => sort[`${ACME.toLowerCase()}:${name}`]
        assert.deepEqual(path('badge'), { field: 'u_badge', kind: 'text' })
        assert.deepEqual(path('remote'), { field: 'u_remote', kind: 'boolean', mayBeEmpty: true })
        assert.deepEqual(path('desks'), { field: 'u_desks', kind: 'text' })
        assert.deepEqual(path('joined'), { field: 'u_joined', kind: 'text' })
        assert.equal(path('rate'), undefined)
        assert.equal(path('site'), undefined)
    })
})
