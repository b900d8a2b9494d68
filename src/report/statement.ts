import { attributionComma, OMISSION } from '../claims/wording.ts'
import type { Claim, Span } from '../types.ts'

/** Marks that may open or close a quotation, next to its words. */
const OPENING = /(?:``|''|["“”„‟«»‹›「『＂‘'‚‛`])\s*$/
const CLOSING = /^\s*(?:''|["“”„‟«»‹›」』＂’'‘])/

/** The conjunction "that"; before a verb it is the subject: "said that was wrong", "That, he said, was wrong". */
const THAT =
  /^that,?\s+(?!(?:is|was|are|were|be|will|would|can|could|may|might|must|should|shall|has|had|have|does|did|do|said)\b|['’…])/i

const NESTED_OPENING = /(^|[\s([—–-])["“„‟](?=\S)/g
const NESTED_CLOSING = /(?<!\d)["“”„‟]/g

/** Words between marks; marks within them are turned to single ones. */
function marked(words: string): string {
  return `“${words.replace(NESTED_OPENING, '$1‘').replace(NESTED_CLOSING, '’')}”`
}

/** A part of the content with its quoted words between “ ”. */
class Part {
  readonly text: string
  /** Whether its last words are quoted and the article closes the marks behind them. */
  readonly closed: boolean

  constructor(source: string, { start, end }: Span, quotations: readonly Span[]) {
    const raw = source.slice(start, end)
    const comma = attributionComma(raw)
    const words = (from: number, to: number): string =>
      comma >= from && comma < to ? raw.slice(from, comma) + raw.slice(comma + 1, to) : raw.slice(from, to)
    let shown = ''
    let at = 0
    for (const quotation of quotations) {
      shown += unmarked(words(at, quotation.start - start), at > 0, true)
      shown += marked(words(quotation.start - start, quotation.end - start))
      at = quotation.end - start
    }
    this.text = shown + unmarked(words(at, raw.length), at > 0, false)
    this.closed = at === raw.length && CLOSING.test(source.slice(end, end + 2))
  }
}

/** Words without the marks of the quotations beside them. */
function unmarked(words: string, behind: boolean, before: boolean): string {
  const opened = behind ? words.replace(CLOSING, '') : words
  return before ? opened.replace(OPENING, '') : opened
}

/** Joins parts as the claim joins its own; quotations that are not closed go on in the same marks. */
function joined(parts: readonly Part[], isOmission: (index: number) => boolean): string {
  return parts.reduce((whole, part, index) => {
    if (index === 0) return part.text
    if (isOmission(index)) return whole + OMISSION + part.text
    const runsOn = parts[index - 1]?.closed === false && whole.endsWith('”') && part.text.startsWith('“')
    return runsOn ? `${whole.slice(0, -1)} ${part.text.slice(1)}` : `${whole} ${part.text}`
  }, '')
}

/** Where the text of a claim leaves words of the article out between its parts. */
function omissionsOf({ text: words, spans }: Claim, text: string): boolean[] {
  let at = 0
  return spans.map(({ start, end }, index) => {
    const omission = index > 0 && words.startsWith(OMISSION, at)
    if (index > 0) at += omission ? OMISSION.length : 1
    at += end - start - (attributionComma(text.slice(start, end)) < 0 ? 0 : 1)
    return omission
  })
}

/** The parts of a claim, each with the quotations that stand in it; all in the order of the text. */
function partsOf({ spans, quotations = [] }: Claim, text: string): Part[] {
  let next = 0
  return spans.map((span) => {
    const from = next
    while ((quotations[next]?.end ?? Infinity) <= span.end) next++
    return new Part(text, span, quotations.slice(from, next))
  })
}

/**
 * The words of a claim as they are read: quoted ones between “ ”, as far as the article has marks, others without;
 * ` … ` where words are left out, and no leading "that".
 *
 * @param text the document text
 */
export function statementOf(claim: Claim, text: string): string {
  const omissions = omissionsOf(claim, text)
  const whole = joined(partsOf(claim, text), (index) => omissions[index] === true)
  return claim.kind === 'direct' ? whole : whole.replace(THAT, '')
}
