/** Times as the platform and as SCIM write them. */

/** Milliseconds since 1970 → `yyyy-MM-dd HH:mm:ss` in UTC, the platform's own form; fractions are dropped. */
export function platformTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}

/** `yyyy-MM-dd HH:mm:ss` in UTC → ISO 8601 as SCIM wants it (RFC 7643 section 2.3.5); `''` stays `''`. */
export function scimTime(platform: string): string {
    return platform === '' ? '' : `${platform.replace(' ', 'T')}Z`
}

/** The time so many minutes later, or earlier, in the platform's form. */
export function minutesAfter(time: string, minutes: number): string {
    return platformTime(Date.parse(scimTime(time)) + minutes * 60000)
}
