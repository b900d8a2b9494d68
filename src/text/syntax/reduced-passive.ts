import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { is, isNominal, tagsAt } from './noun-phrase.ts'
import { phraseStart } from './phrase-start.ts'

/** Verbs that, in the active, have an object before the preposition: right behind the verb it shows a passive; so does “by”. */
const OBJECT_FIRST: ReadonlyMap<string, RegExp> = new Map([
  ['of', /^(?:accuse|suspect|convict|acquit|inform|notify|assure|cure|rob|strip)$/],
  ['in', /^(?:quote|cite|name)$/],
  ['with', /^(?:charge|credit|tax)$/],
  ['as', /^(?:describe|know|quote|regard|portray|depict|identify|cite|label|brand|hail)$/],
  [
    'by',
    /^(?:propose|table|publish|file|submit|present|accuse|describe|quote|tell|inform|advise|warn|criticise|criticize|question|interview|ask)$/,
  ],
  [
    'to',
    /^(?:allege|believe|think|know|understand|presume|suspect|tell|order|urge|forbid|instruct|advise|force|allow)$/,
  ],
])

/** "A driver accused of theft", "the woman described by Fox as quiet": a participle behind the noun that it describes. */
export function isReducedPassive(tokens: readonly Token[], verb: number): boolean {
  const verbs = OBJECT_FIRST.get(tokens[verb + 1]?.lower ?? '')
  if (!verbs || !(tagsAt(tokens, verb) & (t.PAST | t.PARTICIPLE)) || !isNominal(tokens, verb - 1)) return false
  if (!verbs.test(wordAt(tokens[verb]).lemma)) return false
  if (tagsAt(tokens, verb - 1) & t.NAME && !is(tokens, verb + 1, 'of') && !is(tokens, verb + 1, 'with')) return false
  // "what one insider described as", "the counties which Fox and a clerk identified as": a clause with its subject.
  const owner = phraseStart(tokens, verb - 1)
  const thought = is(tokens, verb + 1, 'to') && is(tokens, verb + 2, 'be')
  // "a debate that the union described as “ugly”"
  if (is(tokens, owner - 1, 'that') && isNominal(tokens, owner - 2) && !thought) return false
  return !(tagsAt(tokens, owner - 1) & t.WH && !thought) && !isNominal(tokens, owner - 1)
}
