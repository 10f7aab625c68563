/** Names of the demo company's people, in the scripts they are written in. */

/** A name and how it is spelled in an address. */
export interface SpelledName {
    name: string
    ascii: string
}

const LATIN_FIRST =
    'Zoë Łukasz Søren Chloé Jürgen Aoife Nuno Siobhán Björn Élodie Mateo Priya Kwame Hannah Rafael Yara Oluwaseun Emre ' +
    'Linh Gabriela Tariq Noor Anders Katarzyna Diego Mei Samir Ingeborg Tomasz Lucía Owen Fatima Hugo Renée Ibrahim ' +
    'Svetlana Marcus Ayşe Pieter Ewa Jamal Leïla Håkon Beatriz Callum Naomi Stefan Þóra Victor Wanjiru'
const LATIN_LAST =
    'Müller Sørensen Nguyễn O’Neill Kowalska Åkesson García Dupont-Lefèvre Okonkwo Yıldız Novák Šimić Ferreira Lindqvist ' +
    'Haddad Mensah Petrov Brännström Castellanos Dlamini Eriksen Fitzgerald Gonçalves Hoffmann Ivanova Jørgensen ' +
    'Kaczmarek Laurent MacLeod Nakamura Olofsson Papadakis Quiñones Rasmussen Schäfer Tanaka Uribe Vandenberg ' +
    'Wójcik Ximenes Younis Zieliński Baptiste Chaudhry Öztürk Rossi'

const OTHER_FIRST: readonly SpelledName[] = [
    { name: '花子', ascii: 'hanako' },
    { name: 'Олена', ascii: 'olena' },
    { name: 'محمد', ascii: 'mohammed' },
    { name: 'Γιώργος', ascii: 'giorgos' },
]
const OTHER_LAST: readonly SpelledName[] = [
    { name: '山田', ascii: 'yamada' },
    { name: 'Шевченко', ascii: 'shevchenko' },
    { name: 'حداد', ascii: 'haddad' },
    { name: 'Παπαδόπουλος', ascii: 'papadopoulos' },
]

/** Letters that do not come apart into a base letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ı: 'i', þ: 'th', ß: 'ss', đ: 'd', æ: 'ae' }

function spelled(name: string): SpelledName {
    const ascii = name
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z-]/g, (letter) => WHOLE_LETTERS[letter] ?? '')
    return { name, ascii }
}

export const FIRST_NAMES: readonly SpelledName[] = LATIN_FIRST.split(' ').map(spelled)
export const LAST_NAMES: readonly SpelledName[] = LATIN_LAST.split(' ').map(spelled)

/** First and last names that belong together because they share a script. */
export const OTHER_SCRIPTS: readonly { first: SpelledName; last: SpelledName }[] = OTHER_FIRST.flatMap(
    (first, index) => {
        const last = OTHER_LAST[index]
        return last ? [{ first, last }] : []
    },
)
