/** One HTTP exchange as the emulated platform sees it, free of sockets. */

export interface Inbound {
    method: string
    /** Path as sent: undecoded, without the query. */
    path: string
    /** Query as sent: undecoded, without the question mark. */
    queryString: string
    /** Header lines in the order and case they were sent. */
    headers: ReadonlyArray<readonly [string, string]>
    /** Body after decompression. */
    body: Buffer
}

export interface Outbound {
    status: number
    headers: Record<string, string>
    body: string
}

/** The first header of that name, whatever its case; undefined when it was not sent. */
export function headerOf(inbound: Inbound, name: string): string | undefined {
    const wanted = name.toLowerCase()
    return inbound.headers.find(([sent]) => sent.toLowerCase() === wanted)?.[1]
}

/** An answer the platform itself writes: JSON, UTF-8. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): Outbound {
    return {
        status,
        headers: { 'Content-Type': 'application/json;charset=UTF-8', ...headers },
        body: JSON.stringify(body),
    }
}
