// Names keep to the scope and to the platform's lengths.
import assert from 'node:assert/strict'
import { findNameFaults } from '../../tools/package-checks/name-limits.ts'
import { productPackage } from './product-package.ts'
import { packageOf, samplePackage, tableXml } from './sample-package.ts'

describe('package: names', () => {
    it('carry the scope and fit', () => {
        assert.deepEqual(findNameFaults(productPackage()), [])
        assert.deepEqual(findNameFaults(packageOf(['sys_properties', { name: 'x_sample.list.count' }])), [])
        const longest = `x_sample.${'e'.repeat(31)}`
        assert.deepEqual(findNameFaults(packageOf(['sysevent_register', { event_name: longest }])), [])
    })

    it('finds a property or event without the prefix', () => {
        assert.deepEqual(findNameFaults(packageOf(['sys_properties', { name: 'x_samples.count' }])), [
            'property x_samples.count: lacks the prefix x_sample.',
        ])
        assert.match(
            findNameFaults(packageOf(['sysevent_register', { event_name: 'left' }])).join(),
            /lacks the prefix/,
        )
    })

    it('finds names that are too long', () => {
        const event = packageOf(['sysevent_register', { event_name: `x_sample.${'e'.repeat(32)}` }])
        assert.match(findNameFaults(event).join(), /longer than 40 characters/)
        const table = samplePackage({ 'dictionary/t.xml': tableXml('x_sample_'.padEnd(31, 't'), ['c'.repeat(41)]) })
        assert.equal(findNameFaults(table).length, 2)
    })
})
