import { PITCH } from '../../../lexicon/boilerplate/pitches.ts'
import { nameWords } from '../../../lexicon/markup/names.ts'
import { isLinkedStatement } from '../../main-text/linked-statement.ts'
import { ruleOf } from '../../main-text/markers.ts'
import { dateIn, isDateline } from '../../page-date.ts'
import { LIST } from '../markup-hints.ts'
import type { PageBlock } from '../page-block.ts'
import type { Draft } from './draft.ts'
import { isFramedLink } from './framed-links.ts'
import { goesOn } from './going-on.ts'
import { isAmongAlike } from './matter-of-page.ts'
import type { ElementVerdict } from './non-content-elements.ts'
import { opensEntry, opensSection } from './opening-headings.ts'
import { type Prose, Sums } from './prose.ts'
import { isSignature } from './signed-block.ts'
import { isStamp } from './stamp.ts'
import { standsBelowColon } from './strange-lines.ts'

const HEADLINE: ElementVerdict = { rule: 'headline', reason: 'headline' }
const REPEATED: ElementVerdict = { rule: 'repeated', reason: 'the same words stand in the article already' }
const TOP: ElementVerdict = { rule: 'before-body', reason: 'stands before the main text' }
const TAIL: ElementVerdict = { rule: 'after-body', reason: 'stands after the main text' }
const LINKS: ElementVerdict = { rule: 'links-only', reason: 'nothing but links' }

/** Blocks whose links are part of what they say. */
const LINKED_KINDS = new Set(['table-row', 'embed', 'heading', 'list-item'])

/** Copies of a paragraph (for print, for small screens) and of the headline. List items may well be alike. */
export function dropRepeated(draft: Draft): void {
  const seen = new Set<string>()
  draft.eachKept((block, { words }, i) => {
    const text = draft.textOf(block)
    if (draft.isTitle(text)) draft.drop(i, HEADLINE)
    else if (words >= 12 && block.kind !== 'list-item') {
      if (seen.has(text)) draft.drop(i, REPEATED)
      seen.add(text)
    }
    return false
  })
}

const LEAST_SENTENCE = 8

/** Whether a paragraph is a sentence of the article, most of which happens to be a link. */
const isSentence = ({ startsLinked }: PageBlock, { isEnded, words, links }: Prose): boolean =>
  !startsLinked && isEnded && words >= LEAST_SENTENCE && words * (1 - links) >= 2

/** Paragraphs that are a link and nothing else, no statement either: "Read more: …". */
export function dropLinks(draft: Draft): void {
  draft.eachKept((block, prose, i) => {
    const { links } = prose
    const isListed = block.kind === 'heading' && block.element.hints & LIST
    const mayLink = LINKED_KINDS.has(block.kind) && !isListed && !isFramedLink(draft, block, i)
    if (links > 0.65 && !mayLink && !isSentence(block, prose) && !isLinkedStatement(draft.textOf(block)))
      draft.drop(i, LINKS)
    return false
  })
}

/** Items of a list of key points, and words of each on average that no list of figures or goods has. */
const MOST_POINTS = 6
const LEAST_POINT = 5
/** The same below their label. */
const LEAST_LABELLED = 2

/** Whether an item belongs to a short list that stands above the first paragraph: its key points, without full stops. */
function isAboveParagraph({ blocks, proses, verdicts }: Draft, at: number, least = LEAST_POINT): boolean {
  let words = 0
  let items = 0
  for (let i = at; i < blocks.length; i++) {
    if (verdicts[i]) continue
    const [block, prose] = [blocks[i], proses[i]]
    if (block?.kind !== 'list-item')
      return block?.kind === 'paragraph' && (prose?.weight ?? 0) > 0 && words >= items * least
    words += prose?.words ?? 0
    items++
    if (prose?.isEnded || items > MOST_POINTS) return false
  }
  return false
}

const MOST_SUBTITLE = 12
const SUBTITLE = /-(?:sub-?title|sub-?head(?:ing|line)?|dek|deck|standfirst|strapline)-/
const isShortSubtitle = ({ element }: PageBlock, { words }: Prose): boolean =>
  words < MOST_SUBTITLE && SUBTITLE.test(nameWords(element.label))

/** Labels of the points of a story, as they stand above or beside its first paragraph. */
const KEY_POINTS =
  /^(?:(?:story )?highlights|key (?:points|takeaways|facts)|the (?:main|key) points|in (?:short|brief)|at a glance)\W{0,2}$/i
const LONGEST_LABEL = 24
const TOP_PARAGRAPHS = 2

/** The key points of a story and their label. */
export function dropKeyPoints(draft: Draft): void {
  let paragraphs = 0
  draft.eachKept((block, prose, i) => {
    if (prose.weight > 0 && block.kind === 'paragraph') paragraphs++
    if (paragraphs > TOP_PARAGRAPHS) return true
    if (block.end - block.start > LONGEST_LABEL || !KEY_POINTS.test(draft.textOf(block))) return false
    if (!isAboveParagraph(draft, i + 1, LEAST_LABELLED)) return false
    draft.drop(i, TOP)
    for (let k = i + 1; draft.blocks[k]?.kind === 'list-item'; k++) draft.drop(k, TOP)
    return true
  })
}

/** What stands before the first sentences: bylines, dates, subheads. Short plain paragraphs (a result, a place) stay. */
export function dropTop(draft: Draft): void {
  draft.eachKept((block, prose, i) => {
    if (i < draft.bodyStart) return false
    if (prose.weight > 0 && block.kind !== 'heading') return true
    if (block.kind === 'heading' && (opensEntry(draft, block, i) || opensSection(draft, i))) return false
    if (block.kind === 'list-item' && !prose.isEnded && isAboveParagraph(draft, i)) draft.drop(i, TOP)
    const isPlain = block.kind === 'list-item' || block.kind === 'table-row' || block.kind === 'embed'
    const isLabel = prose.words < 6 || (prose.words < 12 && block.element.name !== 'p')
    if (!isPlain && !prose.isEnded && (isLabel || block.kind === 'heading' || isShortSubtitle(block, prose)))
      draft.drop(i, TOP)
    return false
  })
}

/** Subheads, linked scraps and counts of readers after the last sentences. */
export function dropTail(draft: Draft): void {
  for (let i = draft.blocks.length - 1; i >= 0; i--) {
    const block = draft.blocks[i]
    const prose = draft.proses[i]
    if (!block || !prose || draft.verdicts[i]) continue
    const isCount = prose.words <= 2 && block.element.name !== 'p'
    const isScrap = block.kind === 'paragraph' && !prose.isEnded && ((prose.words < 12 && prose.links > 0.3) || isCount)
    const isLoneLink = block.kind === 'list-item' && !prose.isEnded && prose.links > 0.9 && !isListed(draft, i)
    if (block.kind !== 'heading' && !isScrap && !isLoneLink) return
    draft.drop(i, TAIL)
  }
}

/** Whether the block that is kept above an item of a list is one, too. */
function isListed({ blocks, verdicts }: Draft, i: number): boolean {
  let above = i - 1
  while (above >= 0 && verdicts[above]) above--
  return blocks[above]?.kind === 'list-item'
}

/** A subhead whose block was dropped as teaser or list of links goes with it. */
export function dropIntroductions(draft: Draft): void {
  draft.eachKept((block, _prose, i) => {
    const next = draft.verdicts[i + 1]
    if (block.kind === 'heading' && (next?.rule === 'link-list' || next?.rule === 'teaser-card')) draft.drop(i, next)
    return false
  })
}

const BYLINE: ElementVerdict = { rule: 'byline', reason: 'byline' }
const LINE_HEAD = 200
const END_SHARE = 0.25
const TOP_SHARE = 0.1
const SHORT = 40
/** The same of a box that is set as a quotation. */
const LONG_BOX = 100
const DATELINE: ElementVerdict = { rule: 'dateline', reason: 'date of publication' }

/** What a line's words say about its place on the page, by the table that plain text is read with. */
function lineVerdict(draft: Draft, block: PageBlock, { words }: Prose, at: number) {
  const line = draft.textOf(block)
  if (words <= SHORT && line.includes('\n') && isSignature(line, (first) => draft.isTitle(first)))
    return { effect: 'dateline' as const, verdict: BYLINE }
  if (block.kind === 'embed' || words > LONG_BOX) return null
  const rule = ruleOf(
    line.length > 2 * LINE_HEAD ? `${line.slice(0, LINE_HEAD)} ${line.slice(-LINE_HEAD)}` : line,
    words,
  )
  if (rule === PITCH && standsBelowColon(draft, at)) return null
  if (words > SHORT && rule !== PITCH && block.kind !== 'quote') return null
  // Whoever is quoted may speak of anything; what a site says of itself it sets as a quotation only in boxes.
  if (block.kind === 'quote' && rule?.effect !== 'line' && rule?.effect !== 'box') return null
  if (rule && isAmongAlike(draft, at, rule.id)) return null
  if (rule) return { effect: rule.effect, verdict: { rule: rule.id, reason: rule.reason } }
  return isDateline(line) ? { effect: 'dateline' as const, verdict: DATELINE } : null
}

/** Share of the prose above a heading of comments, and what shows below it that they are: names, lines with dates or "Reply". */
const COMMENTS_SHARE = 0.3
const BLOCKS_OF_COMMENTS = 12
const LEAST_COMMENT_SIGNS = 2
const WORDS_OF_SIGN = 12
/** Who comments, above the comment. */
const WORDS_OF_NAME = 3

/** Whether readers' comments stand below a heading that announces them: many of them outweigh a short article. */
function headsComments(draft: Draft, block: PageBlock, at: number): boolean {
  if (block.kind !== 'heading' && block.strong < block.end - block.start) return false
  let signs = 0
  for (let i = at + 1; i < Math.min(draft.blocks.length, at + BLOCKS_OF_COMMENTS); i++) {
    const other = draft.blocks[i]
    const prose = draft.proses[i]
    if (!other || !prose || prose.words > WORDS_OF_SIGN) continue
    const isName = prose.words <= WORDS_OF_NAME && !prose.isEnded && (draft.proses[i + 1]?.weight ?? 0) > 0
    if (isName || dateIn(draft.textOf(other)) || lineVerdict(draft, other, prose, i)?.effect === 'end') signs++
  }
  return signs >= LEAST_COMMENT_SIGNS
}

/** Lines whose words give them away. What only holds near an end of the page counts there only. */
export function dropLines(draft: Draft): void {
  const sums = new Sums(draft.proses.map(({ weight }, i) => (draft.verdicts[i] ? 0 : weight)))
  let end: ElementVerdict | null = null
  draft.eachKept((block, prose, i) => {
    const found = end ? null : lineVerdict(draft, block, prose, i)
    const before = sums.over({ first: 0, last: i })
    const isLate = before > (1 - END_SHARE) * sums.total
    if (found?.effect === 'dateline' && before > TOP_SHARE * sums.total && !(isLate && isStamp(draft.textOf(block))))
      return false
    if (found?.effect === 'tail' && !isLate) return false
    if (found && isLate && (found.effect === 'end' || (found.effect === 'list' && !goesOn(draft, i))))
      end = found.verdict
    else if (found?.effect === 'end' && before > COMMENTS_SHARE * sums.total && headsComments(draft, block, i))
      end = found.verdict
    const verdict = end ?? found?.verdict
    if (verdict) draft.drop(i, verdict)
    return false
  })
}
