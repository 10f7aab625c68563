import assert from 'node:assert/strict'
import { GlideDateTime } from '../../../instance/glide/GlideDateTime.ts'

const now = (): Date => new Date('2024-05-06T07:08:09.500Z')
const at = (value?: unknown): GlideDateTime => new GlideDateTime(value, now)

describe('GlideDateTime', () => {
    it('is the present, to the second, without a value', () => {
        assert.equal(at().getValue(), '2024-05-06 07:08:09')
        assert.equal(at().getNumericValue(), Date.parse('2024-05-06T07:08:09Z'))
    })

    it('reads the documented forms, ambiguous ones month first', () => {
        assert.equal(at('2024-01-31 10:20:30').getValue(), '2024-01-31 10:20:30')
        assert.equal(at('2024-01-31 10:20').getValue(), '2024-01-31 10:20:00')
        assert.equal(at('2024-01-31').getValue(), '2024-01-31 00:00:00')
        assert.equal(at('02/03/2024 10:20:30').getValue(), '2024-02-03 10:20:30')
        assert.equal(at('31-01-2024 10:20:30').getValue(), '2024-01-31 10:20:30')
        assert.equal(at('31.01.2024').getValue(), '2024-01-31 00:00:00')
    })

    it('does not understand ISO 8601, and says so only when asked', () => {
        for (const text of ['2024-01-31T10:20:30Z', '2024-01-31T10:20:30.000Z', '2024-02-30 00:00:00', 'yesterday']) {
            const moment = at(text)
            assert.equal(moment.isValid(), false, text)
            assert.equal(moment.getValue(), null)
            assert.match(moment.getErrorMsg() ?? '', /unsupported format/)
        }
    })

    it('calculates and compares', () => {
        const moment = at('2024-01-31 23:59:59')
        moment.addSeconds(1)
        assert.equal(moment.getValue(), '2024-02-01 00:00:00')
        moment.addDaysUTC(-1)
        moment.addMonthsUTC(1)
        assert.equal(moment.getValue(), '2024-02-29 00:00:00')
        assert.equal(moment.after(at('2024-02-28')), true)
        assert.equal(moment.onOrBefore(at('2024-02-29')), true)
        assert.equal(moment.compareTo(at('2024-03-01')), -1)
    })

    it('says what it does not emulate', () => {
        assert.throws(() => at().setValueUTC(), /not emulated: GlideDateTime.setValueUTC/)
    })
})
