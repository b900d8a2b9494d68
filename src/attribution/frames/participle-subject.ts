import { JUDGING_OBJECTS, PLATFORMS, QUOTING_VERBS, SENDING_VERBS } from '../../lexicon/frames.ts'
import { MATTERS } from '../../lexicon/happenings.ts'
import { WRITINGS } from '../../lexicon/writings.ts'
import { controllingSubject, followingSubject, subjectBefore } from '../../text/syntax/clause.ts'
import { syntaxOf } from '../../text/syntax/clauses/sentence-syntax.ts'
import { hasFinite, is, isNominal, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import { endsInComma, phraseStart } from '../../text/syntax/phrase-start.ts'
import { Subject } from '../../text/syntax/subject.ts'
import { type VerbGroup, verbGroup } from '../../text/syntax/verb-group.ts'
import { TAGS } from '../../text/tagger/tagset.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isComma } from '../phrases/leading-circumstances.ts'
import { issuerOf } from './issued.ts'

/** What stands before the participle of an aside about the subject. */
const ASIDE = /^(?:while|when|after|before|by|in|without|though|although)$/

const UNTOLD = /^(?:some|many|most|others|several|both|few|another|one|all|two|three|half)$/

/** An adverb, or the small word of a verb: "stood up again saying". */
const isLoose = (tokens: readonly Token[], i: number): boolean =>
  ((tagsAt(tokens, i) & t.ADVERB) !== 0 && !(tagsAt(tokens, i) & t.CLOSED)) ||
  /^(?:up|down|out|back|away|off)$/.test(tokens[i]?.lower ?? '')

const RECORDINGS = /^(?:camera|tape|film|video|cctv|microphone|mic)$/

/** Who a participle speaks of: the noun before it, the subject of its clause, or one that stands beside it. */
export function participleSubject(tokens: readonly Token[], group: VerbGroup): Subject | null {
  let before = group.start - 1
  while (before > 0 && isLoose(tokens, before)) before--
  const tags = tagsAt(tokens, before)
  if (is(tokens, before, 'as')) return quotedAsSaying(tokens, before)
  // "was overheard saying", "was caught on camera saying": no noun that says it.
  const recorded = RECORDINGS.test(tokens[before]?.lower ?? '') && is(tokens, before - 1, 'on')
  if (recorded || (is(tokens, before, 'overheard') && tagsAt(tokens, before - 1) & t.BE))
    return controllingSubject(tokens, recorded ? before - 1 : before)
  // "said on “Morning Talk,” adding": the title of a programme, with the comma before the participle.
  if (endsInComma(tokens[before])) return controllingSubject(tokens, before)
  const shared = tags & t.COORD ? besideParticiple(tokens, before) : null
  if (shared) return shared
  // "The mayor, while admitting that it was late, insisted"
  const aside = ASIDE.test(tokens[before]?.lower ?? '') ? besideSubject(tokens, before - 1) : null
  if (aside) return aside
  const quoted = quotedIn(tokens, before)
  if (quoted) return quoted
  const issuer = issuerOf(tokens, before)
  if (issuer) return issuer
  // "It will grow, with some predicting that it doubles."
  if (is(tokens, before - 1, 'with') && UNTOLD.test(tokens[before]?.lower ?? '')) {
    return new Subject(new Phrase(before, before), 'participle')
  }
  const platform = PLATFORMS.has(tokens[before]?.lower ?? '') && (tagsAt(tokens, before - 1) & t.PREP) !== 0
  if (before >= 0 && (isNominal(tokens, before) || tags & t.NAME) && !(tags & t.TIME) && !platform) {
    if (isHearer(tokens, before) || isRespondedTo(tokens, before) || isMatter(tokens, before))
      return controllingSubject(tokens, before)
    const first = phraseStart(tokens, before)
    // "told the Echo adding: “…”": who adds something has spoken before.
    const adds =
      is(tokens, group.head, 'adding') && !is(tokens, first - 1, 'with') ? controllingSubject(tokens, before) : null
    if (adds) return adds
    const written = tagsAt(tokens, first - 1) & t.PREP ? writtenSubject(tokens, before) : null
    if (written) return written
    if (first <= before) return new Subject(new Phrase(first, before), 'noun')
  }
  return controllingSubject(tokens, before) ?? besideSubject(tokens, before) ?? followingSubject(tokens, group.head + 1)
}

/** "criticised the plan saying it was late": what the noun before the participle names says nothing. */
export const isMatter = (tokens: readonly Token[], noun: number): boolean =>
  MATTERS.has(tokens[noun]?.lower ?? '') &&
  /^(?:the|this|that|his|her|its|their)$/.test(tokens[phraseStart(tokens, noun)]?.lower ?? '')

/** How far before "and" another participle may stand, in tokens. */
const SHARED_REACH = 14

/** "with officials praising the fleet and vowing to stay": who does the one does the other. */
function besideParticiple(tokens: readonly Token[], and: number): Subject | null {
  for (let i = and - 1; i > 0 && i > and - SHARED_REACH; i--) {
    if (isQuotation(tokens, i) || hasFinite(tokens, i, i) || /^[;:]$/.test(tokens[i]?.text ?? '')) return null
    if (!(tagsAt(tokens, i) & t.GERUND) || tagsAt(tokens, i) & t.NOMINAL) continue
    if (tagsAt(tokens, i - 1) & t.PREP) return null
    const first = phraseStart(tokens, i - 1)
    const led = first < i && is(tokens, first - 1, 'with')
    return led ? new Subject(new Phrase(first, i - 1), 'noun') : null
  }
  return null
}

/** "A complaint was filed before the board saying that": what is written says it, not who reads it. */
function writtenSubject(tokens: readonly Token[], before: number): Subject | null {
  const found = controllingSubject(tokens, before)
  const own = found ? tokens.slice(found.phrase.first, found.phrase.last + 1) : []
  return own.some(({ lower }) => WRITINGS.has(lower)) ? found : null
}

/** How far before the participle somebody may have written to somebody, in tokens. */
const WROTE_REACH = 14

/** Verbs of sending whose object is who reads or hears it. */
const TO_SOMEBODY = /^(?:e-?mail|text|message|phone|telephone|ring)$/

/** "wrote to the mayor, Ivo Marsh, asking him to go": the noun before the participle is who reads it. */
export function isHearer(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun; i > 0 && i > noun - WROTE_REACH; i--) {
    if (tagsAt(tokens, i) & (t.WH | t.SUBORD) && !(tagsAt(tokens, i) & t.PREP)) return false
    if (!(tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.BASE)) || tagsAt(tokens, i) & t.NOMINAL) continue
    const { lemma } = wordAt(tokens[i])
    if (!SENDING_VERBS.has(lemma)) return false
    // "emailed supporters saying": but what somebody wrote or posted is no hearer.
    return is(tokens, i + 1, 'to') || (TO_SOMEBODY.test(lemma) && phraseEnd(tokens, i + 1) === noun)
  }
  return false
}

/** "responded to questions about the mill saying that": the noun before the participle is what was answered. */
function isRespondedTo(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun; i > 0 && i > noun - WROTE_REACH; i--) {
    if (tagsAt(tokens, i) & (t.WH | t.SUBORD) && !(tagsAt(tokens, i) & t.PREP)) return false
    if (!(tagsAt(tokens, i) & (t.PAST | t.PRESENT | t.BASE)) || tagsAt(tokens, i) & t.NOMINAL) continue
    // "to questions": a noun.
    if (tagsAt(tokens, i - 1) & (t.PREP | t.TO | t.DET) && tagsAt(tokens, i) & t.PRESENT) continue
    const { lemma } = wordAt(tokens[i])
    // "criticised the council saying that", "hit out at the plan claiming that": whoever judges it says so.
    const judges = JUDGING_OBJECTS.has(lemma) || (/^(?:hit|lash)$/.test(lemma) && is(tokens, i + 1, 'out'))
    // "criticised the shift, with the minister warning that"
    const judged = judges && !tokens.slice(i + 1, noun).some(({ lower }) => /^(?:,|with)$/.test(lower))
    return judged || /^(?:respond|react|reply|comment|speak)$/.test(lemma)
  }
  return false
}

/** "The agency, citing a letter, reported that": the noun phrase at the sentence's beginning that a participle stands beside. */
function besideSubject(tokens: readonly Token[], comma: number): Subject | null {
  if (!isComma(tokens, comma)) return null
  const first = phraseStart(tokens, comma - 1)
  // "Villagers woke to a report, alleging that": what reaches back to the start holds a verb.
  const { tags } = syntaxOf(tokens)
  if (tokens.slice(1, comma).some((_, i) => TAGS[tags[i + 1] ?? 0] === 'VBD')) return null
  return first === 0 && comma > 0 && !(tagsAt(tokens, 0) & (t.PREP | t.TIME | t.SUBORD))
    ? new Subject(new Phrase(0, comma - 1), 'participle')
    : null
}

/** "Fox was quoted in the Echo saying that": the one who is quoted, not the paper. */
function quotedIn(tokens: readonly Token[], paper: number): Subject | null {
  let preposition = phraseStart(tokens, paper) - 1
  // "in Friday's Herald"
  if (is(tokens, preposition + 1, "'s") || tagsAt(tokens, preposition) & t.TIME) preposition -= 1
  const verb = preposition - 1
  if (!/^(?:in|by|on)$/.test(tokens[preposition]?.lower ?? '') || !QUOTING_VERBS.has(wordAt(tokens[verb]).lemma))
    return null
  const group = verbGroup(tokens, verb)
  return group.passive ? subjectBefore(tokens, group) : null
}

/** "was quoted as saying", "quoting Ruiz as saying": the one who is quoted. */
function quotedAsSaying(tokens: readonly Token[], as: number): Subject | null {
  for (let i = as - 1; i >= 0 && i > as - 12; i--) {
    if (!(tagsAt(tokens, i) & t.VERB) || !QUOTING_VERBS.has(wordAt(tokens[i]).lemma)) continue
    const group = verbGroup(tokens, i)
    if (group.passive) return subjectBefore(tokens, group)
    return i + 1 < as ? new Subject(new Phrase(i + 1, as - 1), 'noun') : null
  }
  return controllingSubject(tokens, as)
}
