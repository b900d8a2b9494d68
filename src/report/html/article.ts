import type { Streamed } from '../../claims/streamed-document.ts'
import type { ArticleBlock } from '../../types.ts'
import { element, escaped, opening } from '../escape.ts'
import { speakerName } from '../layout.ts'
import { LABELS } from '../messages.ts'
import { counted } from '../numbers.ts'
import { webAddress } from '../web-address.ts'
import type { ClaimMarks } from './claim-marks.ts'
import { MarkedText } from './marked-text.ts'

type Head = Streamed['head']

const BLOCKS: Readonly<Partial<Record<ArticleBlock['kind'], string>>> = {
  heading: 'p class=h',
  'list-item': 'p class=li',
  quote: 'blockquote',
  'pull-quote': 'blockquote',
  caption: 'p class=cap',
  preformatted: 'pre',
}

function* block(item: ArticleBlock, text: MarkedText): Generator<string> {
  const tag = BLOCKS[item.kind] ?? 'p'
  yield `<${tag}>`
  yield* text.html(item)
  if (!tag.startsWith('p ') && tag !== 'p') yield `</${tag}>`
}

/** The body, and the headline where somebody's words stand in it. */
function* bodyOf({ source, article }: Head, marks: ClaimMarks): Generator<string> {
  const text = new MarkedText(source.text ?? '', marks)
  yield opening('div', { class: 'text', lang: article.language })
  let between = ''
  for (const item of source.blocks ?? []) {
    if (!item.kept && !text.touches(item)) continue
    yield between
    yield* block(item, text)
    between = '\n'
  }
  yield '</div>'
}

function facts({ source, article }: Head): string {
  const { byline, publishedAt, site, words } = article
  const address = webAddress(source.url)
  const path = address
    ? element('a', { href: address, rel: 'noopener noreferrer' }, escaped(address))
    : escaped(source.id ?? source.path)
  const told = [byline, site].filter((value) => value !== null).map(escaped)
  const day = publishedAt ? [element('time', { datetime: publishedAt }, escaped(publishedAt))] : []
  return element('p', { class: 'facts' }, [path, ...told, ...day, counted(words, 'word')].join(' · '))
}

/** What documents are called by in links: short, and the same in every run. */
export const anchorOf = ({ source }: Head): string => `doc-${source.sha256.slice(0, 12)}`

export const titleOf = ({ source, article }: Head): string => article.title ?? source.id ?? source.path

/** Who declined to comment: no claims, but an editor asks who was heard. */
function declinedList({ declined = [] }: Streamed['rest']): string {
  const items = declined.map(({ speaker, text }) => `<li><b>${escaped(speakerName(speaker))}</b> ${escaped(text)}`)
  return items.length > 0 ? `<p class=none>${LABELS.declined}<ul class=silent>${items.join('')}</ul>` : ''
}

function* cardList(cards: Iterable<string>): Generator<string> {
  let before = '<ol class="claims" aria-label="Claims">'
  for (const card of cards) {
    yield before
    yield card
    before = '\n'
  }
  yield before === '\n' ? '</ol>' : '<p class="none">no claims</p>'
}

/**
 * A document: its text with what was said marked, the claims beside it.
 *
 * @param marks of the claims
 * @param cards the claims as they stand beside the text
 */
export function* articlePieces(
  head: Head,
  rest: Streamed['rest'],
  marks: ClaimMarks,
  cards: Iterable<string>,
): Generator<string> {
  const anchor = anchorOf(head)
  yield opening('article', { class: 'doc', id: anchor, 'aria-labelledby': `${anchor}-t` })
  yield element('h2', { id: `${anchor}-t` }, escaped(titleOf(head)))
  yield `${facts(head)}<div class="cols">`
  yield* bodyOf(head, marks)
  yield '<div class=side>'
  yield* cardList(cards)
  yield `${declinedList(rest)}</div></div></article>\n`
}
