import { attributionComma, OMISSION } from '../claims/wording.ts'
import type { Claim, Span } from '../types.ts'

/** Marks that may open or close a quotation, next to its words. */
const OPENING = /(?:``|''|["“”„‟«»‹›「『＂‘'‚‛`])\s*$/
const CLOSING = /^\s*(?:''|["“”„‟«»‹›」』＂’'‘])/

/** Words that begin a subject or a circumstance before one. */
const OPENERS =
  'an?|the|these|those|this|there|i|you|he|she|it|we|they|my|your|his|her|its|our|their|what|who|how|why|when|if|while|once|' +
  'after|before|because|since|until|unless|although|though|despite|without|under|during|between|about|around|over|through|' +
  'among|within|as|at|by|for|from|in|of|on|to|with|not|no|nobody|nothing|neither|any|anyone|some|someone|something|every|' +
  'everyone|everything|each|all|both|either|many|more|most|much|few|fewer|less|only|just|even|so|such|another|other|people|police|staff|children'

/** "Officials were": a noun for several right before its verb. */
const SEVERAL = '[a-z-]+s (?:are|were|have|had|do|did|will|would|can|could|may|might|must|should|cannot)(?!\\w)'

/**
 * The conjunction "that", before words that can only begin a clause of their own. Elsewhere it may belong to a noun or be the
 * subject: "called that claim absurd", "said that was wrong", "That, he said, was wrong".
 */
const THAT = new RegExp(`^[Tt]hat,?\\s+(?=(?:${OPENERS})(?!\\w)|[\\p{Lu}\\d$£€“]|${SEVERAL})`, 'u')

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
