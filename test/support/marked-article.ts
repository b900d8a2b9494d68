import { words } from './words.ts'

/** How a statement is marked: `{A:` whole words, `{A+:` or `{A~:` a clause (quoted in part or not), `{A?:` either will do. */
type Sign = '' | '+' | '~' | '?'

export type MarkedKind = 'direct' | 'mixed' | 'indirect' | 'optional'

/** A statement of a marked article. */
export interface Marked {
  readonly kind: MarkedKind
  readonly text: string
  /** Accepted names; null where nobody is given. */
  readonly speakers: readonly string[] | null
}

/** An article as it is read, and what is said in it. */
export interface MarkedArticle {
  readonly text: string
  readonly statements: readonly Marked[]
}

const KEY_LINE = /^([A-Z0]) = (.*)\n+/gm
const OPENING = /^\{([A-Z0])([+~?]?):/
const QUOTED = /[“"„«‘]|(?:^|\s)'/
const LEADING = /^[“"'‘„«\s]+/
const TRAILING = /[”"'’“»\s]+$/

function kindOf(sign: Sign, text: string): MarkedKind {
  if (sign === '') return 'direct'
  if (sign === '?') return 'optional'
  return QUOTED.test(text) ? 'mixed' : 'indirect'
}

const ends = (source: string, at: number): boolean =>
  source[at] === '}' || source.startsWith('\n\n', at) || source.startsWith('</p>', at)

/**
 * Reads an article whose statements are marked where they stand: "“{F:We are ready},” said Lena Fox." below lines such as
 * "F = Lena Fox | Ms Fox". A statement ends at "}", or with its paragraph.
 */
export function markedArticle(file: string): MarkedArticle {
  const keys = new Map([...file.matchAll(KEY_LINE)].map(([, key, names = '']) => [key, names.split(/\s*\|\s*/)]))
  const source = file.replace(KEY_LINE, '').trim()
  const statements: Marked[] = []
  let text = ''
  let open: { key: string; sign: Sign; start: number } | null = null
  for (let at = 0; at <= source.length; at++) {
    if (open && (at === source.length || ends(source, at))) {
      statements.push(marked(text.slice(open.start), open.sign, keys.get(open.key) ?? null))
      open = null
      if (source[at] === '}') continue
    }
    const [opening, key, sign] = OPENING.exec(source.slice(at, at + 5)) ?? []
    if (opening && key) {
      open = { key, sign: sign as Sign, start: text.length }
      at += opening.length - 1
    } else text += source[at] ?? ''
  }
  return { text, statements }
}

function marked(raw: string, sign: Sign, speakers: readonly string[] | null): Marked {
  const plain = raw.replace(/<[^>]*>/g, ' ')
  const text = sign === '' ? plain.replace(LEADING, '').replace(TRAILING, '') : plain.trim()
  return { kind: kindOf(sign, text), text, speakers }
}

/** A name without its article, as names are compared. */
export const bareName = (name: string | null | undefined): string =>
  words(name)
    .join(' ')
    .replace(/^(?:the|an?) /, '')
