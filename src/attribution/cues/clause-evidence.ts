import { ACCORDING_TO, IN_THE_WORDS_OF } from '../../lexicon/phrase-cues.ts'
import type { Clause, NounPhrase } from '../../text/syntax/clauses/clause-phrases.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { isQuotation, type Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { TAGS } from '../../text/tagger/tagset.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import type { Frame } from '../frames/frame.ts'

/**
 * What the reader of clauses, which knows nothing of the frames, tells of a frame's cue: where both agree, the frame is
 * right far more often.
 */
export class ClauseEvidence {
  /** The tag of the cue's word: "VBD", "NN". */
  readonly tag: string
  /** How its clause hangs on another: "main", "complement"; "none" where it is no verb. */
  readonly relation: string
  /** What the verb governs: "that", "wh", a "clause" without either, one "before" it, an "object"; "bare" where nothing. */
  readonly complement: string
  /** Whether the verb's subject is the frame's source: the "same", an "other"; or which of the two there is. */
  readonly agreement: string

  constructor(tag: string, relation: string, complement: string, agreement: string) {
    this.tag = tag
    this.relation = relation
    this.complement = complement
    this.agreement = agreement
  }

  static of(tokens: readonly Token[], frame: Frame): ClauseEvidence {
    if (isPlain(tokens, frame)) return PLAIN_CLAUSE
    const syntax = syntaxOf(tokens)
    const clause = syntax.clauseAt(frame.head)
    return new ClauseEvidence(
      TAGS[syntax.tags[frame.head] ?? 0] ?? '',
      clause?.relation ?? 'none',
      clause ? complementOf(tokens, clause) : 'none',
      agreementOf(clause, frame),
    )
  }
}

/** Of a clause that the frames alone read as well. */
export const PLAIN_CLAUSE = new ClauseEvidence('plain', 'plain', 'plain', 'plain')

/** From these probabilities on the reader adds nothing: for a name as the subject, for any. */
const SURE_WITH_NAME = 0.6
const SURE = 0.8

const isQuoted = (tokens: readonly Token[], { content }: Frame): boolean =>
  content.every(({ first, last }) => first === last && isQuotation(tokens, first))

/** "she said", "Lena Fox argued that": the frames alone read these as well, and reading clauses takes most time. */
function isPlain(tokens: readonly Token[], frame: Frame): boolean {
  const { probability, subject, source, lemma } = frame
  const adjacent = subject === 'plain' || subject === 'inverted' || lemma === ACCORDING_TO || lemma === IN_THE_WORDS_OF
  if (!adjacent || !source) return false
  if (probability >= SURE || isQuoted(tokens, frame)) return true
  if (source.first === source.last && tagsAt(tokens, source.first) & t.PRONOUN) return true
  return probability >= SURE_WITH_NAME && holdsName(tokens, source)
}

function holdsName(tokens: readonly Token[], { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++) if (tagsAt(tokens, i) & t.NAME) return true
  return false
}

function complementOf(tokens: readonly Token[], { complement, object, verb }: Clause): string {
  if (!complement) return object ? 'object' : 'bare'
  const opener = tokens[complement.first]
  if (opener?.lower === 'that') return 'that'
  if (opener && opener.tags & t.WH) return 'wh'
  return complement.first > verb.head ? 'clause' : 'before'
}

const SHARING: ReadonlySet<string> = new Set(['conjunct', 'participle', 'infinitive'])

/** The subject of a verb, its own or that of the verb that it is joined to or depends on. */
function subjectOf(clause: Clause | null): NounPhrase | null {
  let at = clause
  while (at && !at.subject && SHARING.has(at.relation)) at = at.governor
  return at?.subject ?? null
}

function agreementOf(clause: Clause | null, { source, subject }: Frame): string {
  if (clause?.verb.passive && subject === 'agent') return 'agent'
  const found = subjectOf(clause)
  if (!found || !source) return found ? 'clause' : source ? 'frame' : 'neither'
  return source.first <= found.head && found.head <= source.last ? 'same' : 'other'
}
