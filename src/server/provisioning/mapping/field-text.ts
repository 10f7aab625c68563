/** Between the values of attributes and the texts that columns hold. */

import { parseInstant } from '../../scim/date-time.ts'
import type { JsonValue } from '../../scim/resource.ts'
import type { AttributeKind, Transform } from '../authority/configuration.ts'
import { languageCode } from '../language.ts'
import { platformTime, scimTime } from '../platform-time.ts'
import type { UserField } from './user-mapping.ts'

const TRANSFORMS: Readonly<Record<Transform, (text: string) => string>> = {
    none: (text) => text,
    trim: (text) => text.trim(),
    lower: (text) => text.toLowerCase(),
    upper: (text) => text.toUpperCase(),
    language: languageCode,
}

/** What the column is to hold for a value of the attribute; `''` for null, which clears. */
export function textFor({ type, mapping }: Pick<UserField, 'type' | 'mapping'>, value: JsonValue): string {
    if (value === null || value === '') return ''
    if (type === 'dateTime') return platformTime(parseInstant(String(value)) ?? NaN)
    return TRANSFORMS[mapping.transform](String(value))
}

/** What the attribute reads as for a column that is not empty; undefined when the column holds something else. */
export function valueFor(type: AttributeKind, text: string): JsonValue | undefined {
    switch (type) {
        case 'boolean':
            return text === 'true'
        case 'integer':
        case 'decimal':
            return isFinite(Number(text)) ? Number(text) : undefined
        case 'dateTime':
            return scimTime(text)
        default:
            return text
    }
}

/** Do two texts of a column say the same? Numbers are compared as numbers: `7.50` is `7.5`. */
export function sameText(type: AttributeKind): ((left: string, right: string) => boolean) | undefined {
    if (type !== 'integer' && type !== 'decimal') return undefined
    return (left, right) => left === right || (left !== '' && right !== '' && Number(left) === Number(right))
}
