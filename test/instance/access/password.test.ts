import assert from 'node:assert/strict'
import { hashPassword, passwordMatches } from '../../../instance/access/password.ts'

describe('instance passwords', () => {
    it('match their own hash, twice, and no other', () => {
        const stored = hashPassword('correct horse')
        assert.equal(passwordMatches('correct horse', stored), true)
        assert.equal(passwordMatches('correct horse', stored), true)
        assert.equal(passwordMatches('correct horsf', stored), false)
        assert.equal(passwordMatches('', stored), false)
    })

    it('are salted and never stored readable', () => {
        const first = hashPassword('secret-word')
        assert.notEqual(first, hashPassword('secret-word'))
        assert.equal(first.includes('secret-word'), false)
    })

    it('never match a missing or foreign hash', () => {
        for (const stored of [null, undefined, '', 'secret-word', 'md5$1$2$3$aa$bb', 'scrypt$1$2$3']) {
            assert.equal(passwordMatches('secret-word', stored), false)
        }
    })
})
