import type { Claim, Document } from '../types.ts'
import { speakerName } from './layout.ts'
import type { Render } from './report.ts'
import { oneLine } from './safe.ts'
import { statementOf } from './statement.ts'
import { webAddress } from './web-address.ts'

/** Text that Markdown and the HTML within it leave as it is. */
const plain = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)([.)])/, '$1\\$2')

/** A string of the front matter: JSON is YAML, too. */
const quoted = (text: string): string => JSON.stringify(oneLine(text))

function frontMatter({ source, article, speakers }: Document): string {
  const fields: [string, string | null][] = [
    ['title', article.title],
    ['url', source.url],
    ['published', article.publishedAt],
  ]
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${quoted(value)}`]))
  const names = speakers.map(({ name }) => `  - ${quoted(name)}`)
  return ['---', ...lines, ...(names.length ? ['speakers:', ...names] : []), '---', ''].join('\n')
}

/** A text fragment leads to words of a page; so many of them are enough to find the place. */
const FRAGMENT_WORDS = 8

/** The address of the words on the page; null for a document without an address. */
function placeOf(url: string | null, { spans }: Claim, text: string): string | null {
  const address = webAddress(url)
  const [first] = spans
  if (address === null || !first) return null
  const words = text.slice(first.start, first.end).trim().split(/\s+/).slice(0, FRAGMENT_WORDS).join(' ')
  const encoded = encodeURIComponent(words).replace(/[-!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
  return `${address.split('#', 1)[0]}#:~:text=${encoded}`
}

function claimLines(claim: Claim, { source }: Document): string {
  const { cue, speaker, spans, corrected } = claim
  const text = source.text ?? ''
  const line = `line ${spans[0]?.sourceLine ?? spans[0]?.line ?? ''}`
  const place = placeOf(source.url, claim, text)
  const told = [speaker?.role, cue?.phrase].flatMap((words) => (words ? [plain(words)] : []))
  const about = [...told, place ? `[${line}](<${place}>)` : line, ...(corrected ? ['corrected'] : [])].join(' · ')
  return `> ${plain(statementOf(claim, text))}\n>\n> ${about}\n`
}

/** A document of `--format markdown`: a heading a speaker, a block quote a claim. */
export const renderMarkdown: Render<Document> = (document) => {
  const { article, source, claims } = document
  const byName = grouped(claims)
  const parts = [...byName].map(([name, own]) =>
    [`## ${plain(name)}\n`, ...own.map((claim) => claimLines(claim, document))].join('\n'),
  )
  return [frontMatter(document), `# ${plain(article.title ?? source.id ?? source.path)}\n`, ...parts, ''].join('\n')
}

/** The claims of each speaker, in the order in which they first speak. */
function grouped(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const name = speakerName(claim.speaker)
    const own = groups.get(name)
    if (own) own.push(claim)
    else groups.set(name, [claim])
  }
  return groups
}
