import { CARRYING_VERBS, PARTICLES, SPEECH_NOUNS } from '../lexicon/frames.ts'
import { ACCORDING_TO, IN_THE_WORDS_OF } from '../lexicon/phrase-cues.ts'
import { reportingGroup } from '../lexicon/reporting.ts'
import { objectHead } from '../text/syntax/head-noun.ts'
import { is, tagsAt } from '../text/syntax/noun-phrase.ts'
import * as t from '../text/tags.ts'
import type { Token } from '../text/tokens.ts'
import { ClauseEvidence } from './cues/clause-evidence.ts'
import { isCueNegated } from './cues/cue-context.ts'
import { verbForm } from './cues/cue-values.ts'
import { CARRIED_NOUN } from './frames/carried-noun.ts'
import type { Frame } from './frames/frame.ts'
import { SPEECH_NOUN } from './frames/nominal.ts'
import { behindCircumstance } from './phrases/circumstance-clause.ts'
import { contentShape, cutClass, hasVerb, opensWithCircumstance } from './phrases/content-shape.ts'
import { isWritten } from './selection/written-words.ts'

/** Verbs that take a clause or a quotation, hardly ever a thing: "said three people left". */
const CLAUSAL = new Set([
  'say',
  'add',
  'insist',
  'argue',
  'contend',
  'allege',
  'estimate',
  'predict',
  'imply',
  'assert',
])

/** A noun phrase behind a verb that takes none is a clause whose verb was not recognised. */
function shapeOf(tokens: readonly Token[], { lemma, cueLast, head, subject }: Frame, first: number): string {
  const shape = contentShape(tokens, first)
  // "The court heard how it broke": that it broke.
  if (subject === 'hearer' && is(tokens, first, 'how')) return 'that'
  if (shape === 'phrase' && opensWithCircumstance(tokens, first, lemma)) return 'clause'
  if (behindCircumstance(tokens, first, lemma) > first) return 'clause'
  if (shape === 'phrase' && reportingGroup(lemma) === 'judge' && isCharge(tokens, first)) return 'charge'
  const clausal = shape === 'phrase' && CLAUSAL.has(lemma) && cueLast === head && tokens.length - first > SHORTEST
  return clausal && !(tagsAt(tokens, first) & (t.PREP | t.TIME | t.ADVERB)) ? 'clause' : shape
}

/** How far behind its cue the deed stands: "accused the harbour company of Norwick of". */
const CHARGE_REACH = 12

/** "accused the council of hiding the plan", "thanked her for coming": whom a judgment is about, and what they did. */
function isCharge(tokens: readonly Token[], first: number): boolean {
  for (let i = first + 1; i < tokens.length && i < first + CHARGE_REACH; i++) {
    if (tagsAt(tokens, i) & (t.WH | t.SUBORD) || is(tokens, i, ',')) return false
    if ((is(tokens, i, 'of') || is(tokens, i, 'for')) && tagsAt(tokens, i + 1) & t.GERUND) return true
  }
  return false
}

/** Tokens of a clause at least. */
const SHORTEST = 4

function groupOf(tokens: readonly Token[], { rule, lemma, head, subject }: Frame, object: string): string {
  if (subject === 'hearer') return 'say'
  if (rule === SPEECH_NOUN || rule === CARRIED_NOUN) return 'noun'
  if (lemma === ACCORDING_TO || lemma === IN_THE_WORDS_OF) return 'say'
  if (PARTICLES.has(`${lemma} ${tokens[head + 1]?.lower ?? ''}`)) return 'say'
  return CARRYING_VERBS.has(lemma) && SPEECH_NOUNS.has(object) ? 'noun' : reportingGroup(lemma)
}

/** How the sentence reads around a cue: what tells whether anything was said, beyond the words themselves. */
export class CueReading {
  /** What follows the cue: "that", "clause", "to", "wh", "quotation", "charge", "phrase"; "left" where the content stands before it. */
  readonly shape: string
  /** Whether a content that looks like a clause ends before any verb: "responded to the town and left". */
  readonly verbless: boolean
  /** The form of the verb and its first auxiliary: "past:", "base:would". */
  readonly form: string
  readonly negated: boolean
  /** The noun that a content that is a noun phrase ends in, as a lemma. */
  readonly object: string
  /** The word behind the cue that leads to the content: "for" in "called for"; empty where there is none. */
  readonly particle: string
  /** What the cue reports: a group of `lexicon/reporting-verbs.ts`, "noun" for a noun of speech, "other". */
  readonly group: string
  /** Whether the verb is joined to one that reports words of the same speaker. */
  readonly goesOn: boolean
  /** Whether the sentence asks. */
  readonly asks: boolean
  /** Whether the words stand on a thing: a sign, a shirt. */
  readonly written: boolean
  /** Classes of the words with which the content begins, behind which it ends, and before the clause of the cue. */
  readonly begins: string
  readonly ends: string
  readonly opener: string
  readonly clause: ClauseEvidence

  constructor(tokens: readonly Token[], frame: Frame) {
    // What a passive tells about stands before it: what follows is the last part.
    const part = frame.theme ? frame.content.at(-1) : frame.content[0]
    const first = part?.first ?? frame.cueLast + 1
    this.shape = frame.direction === 'right' ? shapeOf(tokens, frame, first) : 'left'
    this.verbless =
      this.shape === 'clause' && frame.cueLast === frame.head && !hasVerb(tokens, first, (part?.last ?? first) + 1)
    this.form = verbForm(tokens, frame)
    this.negated = isCueNegated(tokens, frame)
    this.object = this.shape === 'phrase' ? objectHead(tokens, first) : ''
    this.group = groupOf(tokens, frame, this.object)
    this.particle = frame.cueLast > frame.head ? (tokens[frame.cueLast]?.lower ?? '') : ''
    this.asks = tokens.at(-1)?.text === '?'
    this.written = isWritten(tokens, frame)
    this.begins = cutClass(tokens, first)
    this.ends = cutClass(tokens, Math.max(...frame.content.map(({ last }) => last)) + 1)
    this.opener = cutClass(tokens, frame.clauseFirst - 1)
    this.goesOn = frame.goesOn
    this.clause = ClauseEvidence.of(tokens, frame)
  }
}
