/** Password hashes of the emulated instance: scrypt, with its parameters written into the hash. */
import { randomBytes, scryptSync, timingSafeEqual, createHmac } from 'node:crypto'

const COST = 16384
const BLOCK_SIZE = 8
const PARALLELIZATION = 1
const KEY_BYTES = 32
const REMEMBERED_MATCHES = 256

/** Basic authentication repeats the password with every request; scrypt takes tens of milliseconds each time. */
const processKey = randomBytes(32)
const matched = new Set<string>()

/** Answers `scrypt$N$r$p$salt$key` (salt and key base64) for a clear-text password. Every call salts anew. */
export function hashPassword(password: string): string {
    const salt = randomBytes(16)
    const key = scryptSync(password, salt, KEY_BYTES, { N: COST, r: BLOCK_SIZE, p: PARALLELIZATION })
    return ['scrypt', COST, BLOCK_SIZE, PARALLELIZATION, salt.toString('base64'), key.toString('base64')].join('$')
}

/**
 * Does the clear-text password belong to the stored hash? False for an empty or unreadable hash, so a user without a
 * password cannot sign in. Remembers recent matches by keyed digest, never the password.
 */
export function passwordMatches(password: string, stored: string | null | undefined): boolean {
    const [scheme, cost, blockSize, parallelization, salt, key] = (stored ?? '').split('$')
    if (scheme !== 'scrypt' || !salt || !key) return false
    const digest = createHmac('sha256', processKey).update(`${stored}\0${password}`).digest('base64')
    if (matched.has(digest)) return true
    const expected = Buffer.from(key, 'base64')
    const options = { N: Number(cost), r: Number(blockSize), p: Number(parallelization) }
    const actual = scryptSync(password, Buffer.from(salt, 'base64'), expected.length, options)
    const matches = timingSafeEqual(actual, expected)
    if (matches) {
        if (matched.size >= REMEMBERED_MATCHES) matched.clear()
        matched.add(digest)
    }
    return matches
}
