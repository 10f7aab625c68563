/**
 * Variables of a notification's subject and body.
 *
 * documented (Notification variables): `${field}`, a field of the record, shown as its display value; `${URI}` and
 * `${URI_REF}`, a link to the record with the word LINK or the record's display value, also behind a reference field;
 * (Create an email notification): variables reach into reference tables. reported: `${event.parm1}` and
 * `${event.parm2}`; documented are the parameters in mail scripts only, so the nasty mode leaves them empty.
 */

import { notEmulated } from '../glide/members.ts'
import { isJournal } from '../glide/journal.ts'
import type { GlideRecordCore } from '../glide/GlideRecord.ts'
import type { Row } from '../platform.ts'

const VARIABLE = /\$\{([^}]*)\}/g
const PATH = /^[a-z_]\w*(\.[a-z_]\w*)*$/

/** What a template is filled from. */
export interface TemplateSource {
    /** The record of the event; undefined when there is none. */
    current: GlideRecordCore | undefined
    event: Row
    /** Do `${event.parm1}` and `${event.parm2}` work? */
    parameters: boolean
    /** `https://<instance>.service-now.com/`. */
    address: string
}

/** The text with its variables filled in. Throws `not emulated: …` for variables it does not know and unknown fields. */
export function fillTemplate(text: string, source: TemplateSource): string {
    return text.replace(VARIABLE, (whole, name: string) => valueOf(whole, name, source))
}

function valueOf(whole: string, name: string, { current, event, parameters, address }: TemplateSource): string {
    if (name === 'event.parm1' || name === 'event.parm2') {
        return parameters ? (event[name.slice('event.'.length)] ?? '') : ''
    }
    const link = /^(?:(.*)\.)?(URI|URI_REF)$/.exec(name)
    const path = link ? (link[1] ?? '') : name
    if (!link && !PATH.test(path)) throw notEmulated(`the notification variable ${whole}`)
    if (!current) return ''
    const record = link && path === '' ? current : reached(current, path, whole, link !== null)
    if (record === undefined) return ''
    if (link && typeof record !== 'string') return linkTo(record, link[2] === 'URI', address)
    return typeof record === 'string' ? record : ''
}

/** The display value of the field at the end of a path or, for links, the record it refers to; undefined: there is none. */
function reached(
    record: GlideRecordCore,
    path: string,
    whole: string,
    link: boolean,
): GlideRecordCore | string | undefined {
    const [first = '', ...rest] = path.split('.')
    const column = record.definition?.columns.get(first)
    if (!column || isJournal(column)) throw notEmulated(`the notification variable ${whole} on ${record.tableName}`)
    if (rest.length === 0 && !link) return record.displayOf(column)
    if (column.reference === undefined)
        throw notEmulated(`the notification variable ${whole}: ${first} refers to nothing`)
    const target = record.loadReference(column)
    if (rest.length > 0) return reached(target, rest.join('.'), whole, link)
    return target.state.stored === undefined ? undefined : target
}

/** Reported form of the address. */
function linkTo(record: GlideRecordCore, plain: boolean, address: string): string {
    const table = record.getRecordClassName()
    const uri = encodeURIComponent(`${table}.do?sys_id=${record.getUniqueValue() ?? ''}`)
    const text = plain ? 'LINK' : (record.getDisplayValue() ?? '')
    return `<a href="${address}nav_to.do?uri=${uri}">${text}</a>`
}
