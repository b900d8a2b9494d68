import type { ArticleBlock, Document } from '../../types.ts'
import { speakerName } from '../layout.ts'
import { LABELS } from '../messages.ts'
import { counted } from '../numbers.ts'
import { webAddress } from '../web-address.ts'
import { claimCard } from './claim.ts'
import { element, escaped } from './escape.ts'
import { MarkedText } from './marked-text.ts'

const BLOCKS: Readonly<Partial<Record<ArticleBlock['kind'], string>>> = {
  heading: 'p class=h',
  'list-item': 'p class=li',
  quote: 'blockquote',
  'pull-quote': 'blockquote',
  caption: 'p class=cap',
  preformatted: 'pre',
}

function block(item: ArticleBlock, text: MarkedText): string {
  const tag = BLOCKS[item.kind] ?? 'p'
  const end = tag.startsWith('p ') || tag === 'p' ? '' : `</${tag}>`
  return `<${tag}>${text.html(item)}${end}`
}

/** The body, and the headline where somebody's words stand in it. */
function bodyOf({ source, claims }: Document): string {
  const text = new MarkedText(source.text ?? '', claims)
  const shown = (source.blocks ?? []).filter((item) => item.kept || text.touches(item))
  return shown.map((item) => block(item, text)).join('\n')
}

function facts({ source, article }: Document): string {
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
export const anchorOf = ({ source }: Document): string => `doc-${source.sha256.slice(0, 12)}`

export const titleOf = ({ source, article }: Document): string => article.title ?? source.id ?? source.path

/** Who declined to comment: no claims, but an editor asks who was heard. */
function declinedList({ declined = [] }: Document): string {
  const items = declined.map(({ speaker, text }) => `<li><b>${escaped(speakerName(speaker))}</b> ${escaped(text)}`)
  return items.length > 0 ? `<p class=none>${LABELS.declined}<ul class=silent>${items.join('')}</ul>` : ''
}

/** A document: its text with what was said marked, the claims beside it. */
export function articleSection(document: Document): string {
  const { claims, source } = document
  const anchor = anchorOf(document)
  const heading = element('h2', { id: `${anchor}-t` }, escaped(titleOf(document)))
  const cards = claims.map((claim, i) => claimCard(claim, i + 1, source.text)).join('\n')
  const list =
    claims.length > 0 ? `<ol class="claims" aria-label="Claims">${cards}</ol>` : '<p class="none">no claims</p>'
  const text = element('div', { class: 'text', lang: document.article.language }, bodyOf(document))
  const inner = `${heading}${facts(document)}<div class="cols">${text}<div class=side>${list}${declinedList(document)}</div></div>`
  return `${element('article', { class: 'doc', id: anchor, 'aria-labelledby': `${anchor}-t` }, inner)}\n`
}
