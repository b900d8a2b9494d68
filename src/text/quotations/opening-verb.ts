import * as t from '../tags.ts'
import { wordOf } from '../words.ts'

const BEGINNING = 40
const WORDS = /^[\p{Ll}'’]+(?![\p{L}-])(?: [\p{L}'’]+)?/u

/** Forms of auxiliaries that no subject stands before. */
const OPEN = /^(?:be|being|been|having)$/

/** Words behind which a form in -ed is a verb rather than an adjective: “failed every test”, “pleaded with us”. */
const BEHIND_VERB = t.DET | t.POSSESSIVE | t.OBJECT | t.PREP | t.TO | t.ADVERB | t.WH

/**
 * Whether words in marks begin with a finite verb: “makes no sense”, “could not be prouder”, “deserve better”. Then what
 * stands right before them is its subject.
 */
export function opensInVerb(text: string, start: number, end: number): boolean {
  const [first = '', second = ''] =
    WORDS.exec(text.slice(start, Math.min(end, start + BEGINNING)))?.[0].split(' ') ?? []
  const lower = first.replace(/’/g, "'")
  const { tags } = wordOf(lower.replace(/n't$/, ''))
  if (tags & t.AUX && !(tags & t.NOMINAL)) return !OPEN.test(lower)
  if (!second || tags & (t.NOMINAL | t.RARELY_VERB | t.CLOSED | t.ADVERB | t.GERUND)) return false
  if (!(tags & t.PAST)) return (tags & (t.PRESENT | t.BASE)) !== 0
  return !(tags & t.PARTICIPLE) && (wordOf(second.toLowerCase()).tags & BEHIND_VERB) !== 0
}
