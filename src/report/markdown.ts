import type { Streamed } from '../claims/streamed-document.ts'
import type { Claim } from '../types.ts'
import { speakerName } from './layout.ts'
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

function* frontMatter({ source, article }: Streamed['head'], { speakers }: Streamed['rest']): Generator<string> {
  const fields: [string, string | null][] = [
    ['title', article.title],
    ['url', source.url],
    ['published', article.publishedAt],
  ]
  yield '---'
  for (const [name, value] of fields) if (value !== null) yield `${name}: ${quoted(value)}`
  if (speakers.length > 0) yield 'speakers:'
  for (const { name } of speakers) yield `  - ${quoted(name)}`
  yield '---'
  yield ''
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

function claimLines(claim: Claim, { source }: Streamed['head']): string {
  const { cue, speaker, spans, corrected } = claim
  const text = source.text ?? ''
  const line = `line ${spans[0]?.sourceLine ?? spans[0]?.line ?? ''}`
  const place = placeOf(source.url, claim, text)
  const told = [speaker?.role, cue?.phrase].flatMap((words) => (words ? [plain(words)] : []))
  const about = [...told, place ? `[${line}](<${place}>)` : line, ...(corrected ? ['corrected'] : [])].join(' · ')
  return `> ${plain(statementOf(claim, text))}\n>\n> ${about}\n`
}

/** What is written of the claims of each speaker, in the order in which they first speak. */
function claimsBySpeaker(document: Streamed): Map<string, string[]> {
  const { head } = document
  const bySpeaker = new Map<string, string[]>()
  for (const claim of document.claims()) {
    const name = speakerName(claim.speaker)
    const own = bySpeaker.get(name)
    if (own) own.push(claimLines(claim, head))
    else bySpeaker.set(name, [claimLines(claim, head)])
  }
  return bySpeaker
}

function* linesOf(document: Streamed): Generator<string> {
  const { head } = document
  const { article, source } = head
  const bySpeaker = claimsBySpeaker(document)
  yield* frontMatter(head, document.rest)
  yield `# ${plain(article.title ?? source.id ?? source.path)}\n`
  for (const [name, claims] of bySpeaker) {
    yield `## ${plain(name)}\n`
    yield* claims
  }
}

/** A document of `--format markdown`: a heading a speaker, a block quote a claim. */
export function* markdownPieces(document: Streamed): Generator<string> {
  for (const line of linesOf(document)) yield `${line}\n`
}
