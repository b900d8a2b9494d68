import { isSpeechVerb } from '../../lexicon/frames.ts'
import { PARTISAN_IN_CAPITALS } from '../../lexicon/people/groups.ts'
import { wordAt } from '../../text/word-at.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { referentOf } from '../discourse/referent.ts'
import { isPersonRun, openingOf } from '../entities/lead.ts'
import type { Entity, Role } from '../names/entity.ts'
import { isAnonymousSource } from '../names/noun-lexicon.ts'
import { isSalient } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { isKindOf } from '../roles/called-by-kind.ts'

/** Sentences behind the opening one within which a story gives the name of whom it opened with. */
const SENTENCES_AFTER = 8

/** The words before the noun of a mention, in lower case. */
const modifiersOf = ({ phrase, head }: Mention): string[] =>
  phrase.line.tokens.slice(head.from, head.noun).map(({ lower }) => lower)

/** "A clerk", in a story’s first sentence; "clerk", in its headline: somebody whom the reader does not know yet. */
function isBroughtIn({ phrase: { line }, head, noun, nounClass }: Mention, opening: number): boolean {
  if (nounClass?.kind !== 'person' || nounClass.plural || !line.nouns.isListedRole(noun) || isAnonymousSource(noun))
    return false
  if (line.ordinal > opening || line.runs.some(isPersonRun)) return false
  const before = line.tokens[head.from - 1]?.lower ?? ''
  if (line.ordinal === opening) return /^an?$/.test(before)
  return !/^(?:the|an?|one|another|his|her|their|its|'s)$/.test(before)
}

/** "A Labour MP" is no Conservative. */
function isOfOtherParty(modifiers: readonly string[], { text }: Role): boolean {
  const party = modifiers.filter((word) => PARTISAN_IN_CAPITALS.test(word))
  const own = text.toLowerCase().split(/[\s-]+/)
  return party.length > 0 && !own.includes(party[0] ?? '') && own.some((word) => PARTISAN_IN_CAPITALS.test(word))
}

/** Whether the document has somebody as what the opening calls them, or took that for their role. */
function isCalledSo({ roles }: Entity, mention: Mention, modifiers: readonly string[]): boolean {
  const first = mention.phrase.line.tokens[mention.head.from]?.start
  return roles.some((role) => {
    if (role.provenance === 'lead') return role.start === first
    if (isOfOtherParty(modifiers, role)) return false
    return role.head === mention.noun || isKindOf(role, mention.noun, modifiers.length > 0)
  })
}

/** "Hugo Hill said", "said Hugo Hill": who is brought in as somebody who does something; not "On trial are Hugo Hill and Bo Lin". */
function isActing(run: NameMention, line: SentenceMentions): boolean {
  if (run.from === 0 || isSalient(run, line)) return true
  const before = line.tokens[Math.min(run.roleFrom, run.from) - 1]
  return before !== undefined && isSpeechVerb(wordAt(before).lemma)
}

/** Everybody named in full in some sentences, and whether they act there. */
function personsIn(lines: readonly SentenceMentions[]): ReadonlyMap<Entity, boolean> {
  const found = new Map<Entity, boolean>()
  for (const line of lines)
    for (const run of line.runs)
      if (run.entity && isPersonRun(run)) found.set(run.entity, found.get(run.entity) === true || isActing(run, line))
  return found
}

/**
 * "A Leeds councillor has called for a bridge. … Cllr Hugo Hill said …", "“We will stay”, says councillor": whom a
 * story opens with, where the sentences behind name only one such person; null otherwise.
 */
export function namedLater(mention: Mention, { entityIndex }: CoreferenceContext): Entity | null {
  const opening = openingOf(entityIndex)
  if (opening < 0 || mention.isNamedNowhere || !isBroughtIn(mention, opening)) return null
  const { lines } = entityIndex
  // "A councillor said …, and another councillor said": two of them.
  if (lines.slice(0, opening + 1).some((line) => namesAnother(line, mention.noun))) return null
  const modifiers = modifiersOf(mention)
  const { gender = null } = mention.nounClass ?? {}
  const behind = lines.slice(mention.phrase.line.ordinal + 1, opening + 1 + SENTENCES_AFTER)
  const persons = personsIn(behind)
  const [only, ...others] = [...persons.keys()].filter(
    (entity) => isCalledSo(entity, mention, modifiers) && (!gender || referentOf(entity).genderScore(gender) >= 0),
  )
  return only && others.length === 0 && persons.get(only) ? only : null
}

const namesAnother = ({ tokens }: SentenceMentions, noun: string): boolean =>
  tokens.some(
    ({ lower }, at) => lower === noun && /^(?:another|other|second|third|fellow)$/.test(tokens[at - 1]?.lower ?? ''),
  )
