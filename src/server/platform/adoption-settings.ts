/** How many rows of an adoption one event works on. */

import { gs } from '@servicenow/glide'

const SHIPPED = 200

/** The property x_scim_okta.adoption.chunk_size; what is no whole number from 10 to 1000 counts as the shipped value. */
export function adoptionChunkSize(): number {
    const text = String(gs.getProperty('x_scim_okta.adoption.chunk_size', String(SHIPPED)))
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    return value >= 10 && value <= 1000 ? value : SHIPPED
}
