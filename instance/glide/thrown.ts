/** What scripts throw: their errors belong to another realm, so that `instanceof Error` is no use. */

/** Message of an error, or the text of whatever else was thrown. */
export function thrownText(thrown: unknown): string {
    const message = (thrown as { message?: unknown } | null | undefined)?.message
    return message === undefined ? String(thrown) : String(message)
}

/** Did the platform cancel the transaction, rather than the script fail? */
export function isCancelled(thrown: unknown): boolean {
    return (thrown as { transactionCancelled?: unknown } | null | undefined)?.transactionCancelled === true
}
