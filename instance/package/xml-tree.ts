/** Reads package XML into a plain tree, keeping order and every character of the texts. */
import { XMLParser } from 'fast-xml-parser'

export interface XmlElement {
    name: string
    attributes: Readonly<Record<string, string>>
    children: readonly XmlElement[]
    /** Text and CDATA directly inside the element, joined. */
    text: string
}

const ATTRIBUTES = ':@'
const MAX_DEPTH = 30

const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    cdataPropName: '#cdata',
    ignoreDeclaration: true,
    ignorePiTags: true,
    // Needed for numeric character references, which belong to XML itself.
    htmlEntities: true,
})

type Node = Record<string, unknown>

/** The root element of an XML file. Throws one line naming the file when it is not well-formed. */
export function parseXml(file: string, xml: string): XmlElement {
    let nodes: Node[]
    try {
        nodes = parser.parse(xml, true) as Node[]
    } catch (error) {
        throw new Error(`${file}: not well-formed XML (${(error as Error).message.split('\n')[0]})`)
    }
    const root = elements(nodes, 0)[0]
    if (!root) {
        throw new Error(`${file}: no XML element in it`)
    }
    return root
}

function elements(nodes: readonly Node[], depth: number): XmlElement[] {
    if (depth > MAX_DEPTH) {
        throw new Error('XML nested too deeply')
    }
    return nodes.flatMap((node) => {
        const name = Object.keys(node).find((key) => key !== ATTRIBUTES)
        if (name === undefined || name.startsWith('#')) {
            return []
        }
        const children = node[name] as Node[]
        return [
            {
                name,
                attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
                children: elements(children, depth + 1),
                text: children.map(textOf).join(''),
            },
        ]
    })
}

function textOf(node: Node): string {
    if ('#cdata' in node) {
        return (node['#cdata'] as Node[]).map((part) => String(part['#text'])).join('')
    }
    return '#text' in node ? String(node['#text']) : ''
}
