import * as t from '../tags.ts'
import { wordOf } from '../words.ts'

const BEGINNING = 60
const WORDS = /^[\p{Ll}'’]+(?![\p{L}-])(?: [\p{L}'’]+){0,2}/u

/** Forms of auxiliaries that no subject stands before. */
const OPEN = /^(?:be|being|been|having)$/

/** Words behind which a form in -ed is a verb rather than an adjective: “failed every test”, “pleaded with us”. */
const BEHIND_VERB = t.DET | t.POSSESSIVE | t.OBJECT | t.PREP | t.TO | t.ADVERB | t.WH
/** Words behind which a form that may be a noun is a verb: “treats its drivers like machines”, “cost three lives”. */
const BEHIND_ANY = t.DET | t.POSSESSIVE | t.OBJECT

/** Whether a word is a finite verb before another. */
function isVerbBefore(word: string, next: string): boolean {
  const lower = word.replace(/’/g, "'")
  const { tags } = wordOf(lower.replace(/n't$/, ''))
  if (tags & t.AUX && !(tags & t.NOMINAL)) return !OPEN.test(lower)
  if (!next || tags & (t.CLOSED | t.ADVERB | t.GERUND) || !(tags & (t.PAST | t.PRESENT | t.BASE))) return false
  const behind = wordOf(next.toLowerCase()).tags
  if (tags & (t.NOMINAL | t.RARELY_VERB)) return (behind & BEHIND_ANY) !== 0
  if (!(tags & t.PAST)) return true
  return !(tags & t.PARTICIPLE) && (!lower.endsWith('ed') || (behind & BEHIND_VERB) !== 0)
}

/**
 * Whether words in marks begin with a finite verb: “makes no sense”, “could not be prouder”, “never stood a chance”. Then
 * what stands right before them is its subject.
 */
export function opensInVerb(text: string, start: number, end: number): boolean {
  const words = WORDS.exec(text.slice(start, Math.min(end, start + BEGINNING)))?.[0].split(' ') ?? []
  const [first = '', second = '', third = ''] = words
  const adverb = /^(?:never|always|just|simply|already|still|really|clearly|often|barely|hardly)$/.test(first)
  return adverb ? isVerbBefore(second, third) : first !== '' && isVerbBefore(first, second)
}
