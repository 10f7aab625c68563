/** JSON values as they travel in SCIM messages. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject
export interface JsonObject {
    [name: string]: JsonValue
}

/** A resource with canonical attribute names, e.g. `userName`; extensions sit under their URN. */
export type ScimResource = JsonObject
