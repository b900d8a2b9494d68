import { isSpeechVerb } from '../../lexicon/frames.ts'
import { GROUPS } from '../../lexicon/people/groups.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import { VERBS_OF_SPEAKING_ON } from '../../lexicon/verb-classes.ts'
import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { CLAUSE_REACH } from './clause-floor.ts'
import { is, isQuotation, Phrase, tagsAt } from './noun-phrase.ts'
import { Subject } from './subject.ts'
import { holdsSomebody } from './subject-after.ts'
import { openingSubject } from './verb-group.ts'

const bodies = wordSet(GROUPS.filter(({ kind }) => kind === 'organization' || kind === 'group'))

/** A phrase up to its first preposition: "Shares" of "Shares in Fox Foods". */
function headPart(tokens: readonly Token[], { first, last }: Phrase): Phrase {
  let end = first
  while (end < last && !(tagsAt(tokens, end + 1) & (t.PREP | t.WH))) end++
  return new Phrase(first, end)
}

const canSpeak = (tokens: readonly Token[], phrase: Phrase): boolean => {
  const head = headPart(tokens, phrase)
  return holdsSomebody(tokens, head) || bodies.has(tokens[head.last]?.lower ?? '')
}

/**
 * "Prices rose after Fox Foods cut output and warned": what only rises says nothing, so that whoever acts behind "after"
 * does; otherwise the subject of the main clause.
 */
export function actingSubject(
  tokens: readonly Token[],
  at: number,
  verb: number,
  main: Subject | null,
): Subject | null {
  const { lemma } = wordAt(tokens[verb])
  if (!main || canSpeak(tokens, main.phrase) || !(isSpeechVerb(lemma) || VERBS_OF_SPEAKING_ON.has(lemma))) return main
  if (tagsAt(tokens, main.phrase.first) & t.PRONOUN) return main
  for (let i = at - 1; i > main.phrase.last && i > at - CLAUSE_REACH; i--) {
    if (is(tokens, i, ',') || isQuotation(tokens, i)) return main
    if (!/^(?:after|when|as)$/.test(tokens[i]?.lower ?? '')) continue
    const found = openingSubject(tokens, i + 1, at, i + 2)
    return found && canSpeak(tokens, found) ? new Subject(found, 'plain') : main
  }
  return main
}
