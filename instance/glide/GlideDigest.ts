/** GlideDigest: digests of texts, taken over their UTF-8 form (documented: GlideDigest; the encoding is reported). */

import { createHash } from 'node:crypto'

export class GlideDigest {
    getMD5Hex(text: unknown): string {
        return digest('md5', text, 'hex')
    }

    getMD5Base64(text: unknown): string {
        return digest('md5', text, 'base64')
    }

    getSHA1Hex(text: unknown): string {
        return digest('sha1', text, 'hex')
    }

    getSHA1Base64(text: unknown): string {
        return digest('sha1', text, 'base64')
    }

    getSHA256Hex(text: unknown): string {
        return digest('sha256', text, 'hex')
    }

    getSHA256Base64(text: unknown): string {
        return digest('sha256', text, 'base64')
    }
}

function digest(algorithm: string, text: unknown, encoding: 'hex' | 'base64'): string {
    return createHash(algorithm).update(String(text), 'utf8').digest(encoding)
}
