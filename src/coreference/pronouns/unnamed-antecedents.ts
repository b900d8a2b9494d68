import { ADVERB, AUX, BE, GERUND, PREP, SUBORD, VERB } from '../../text/tags.ts'
import { LOWER, type Token } from '../../text/tokens.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { PronounSite } from '../discourse/pronoun-site.ts'
import { Referent } from '../discourse/referent.ts'
import type { Gender } from '../names/noun-lexicon.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { readRole } from '../roles/role-phrase.ts'
import { OWNERS } from '../roles/role-words.ts'

const VERBAL = VERB | AUX | BE | ADVERB

const OWNED_BY: Readonly<Record<Gender, string>> = { male: 'his', female: 'her' }

const LONGEST_OPENING = 20

/** "When I asked [my sister], she laughed": whom the writer asked or told, in the place of a subject; -1 for none. */
function askedByWriter(tokens: readonly Token[]): number {
  const at = tokens.slice(0, WRITER_REACH).findIndex(({ lower }) => lower === 'i')
  const asks = /^(?:ask|asked|call|called|tell|told|phone|phoned|text|texted)$/.test(tokens[at + 1]?.lower ?? '')
  return at >= 0 && asks && tokens[at + 2]?.lower === 'my' ? at + 2 : -1
}

/** Words before "I" at the most: "And so when I asked my sister". */
const WRITER_REACH = 5

/** Where the subject of a line starts: "Asked whether Hill would go, [the manager] laughed". */
export function subjectAt({ tokens }: SentenceMentions): number {
  const asked = askedByWriter(tokens)
  if (asked > 0) return asked
  const [first] = tokens
  const opens =
    (first?.tags ?? 0) & (PREP | SUBORD | GERUND) || /^(?:asked|pressed|questioned|told)$/.test(first?.lower ?? '')
  if (!opens) return 0
  const comma = tokens.findIndex(({ text }, i) => text === ',' && i < LONGEST_OPENING)
  return comma > 0 && STARTS.has(tokens[comma + 1]?.lower ?? '') ? comma + 1 : 0
}

const STARTS = new Set(['the', 'a', 'an', 'one', ...OWNERS])

/** Where its noun may start, if it may be somebody without a name: "a man", "his father", "Fox’s sister". */
function subjectFrom({ tokens, runs }: SentenceMentions, at: number): number {
  if (STARTS.has(tokens[at]?.lower ?? '')) return at + 1
  const [owner] = runs
  return owner?.from === 0 && owner.possessive ? owner.to + 1 : -1
}

const LINES_BACK = 8

/** "The bookmaker" after "a retired bookmaker": somebody who was brought in without a name. */
function wasIntroduced(line: SentenceMentions, noun: string, lines: readonly SentenceMentions[]): boolean {
  for (const { tokens } of lines.slice(Math.max(0, line.ordinal - LINES_BACK), line.ordinal)) {
    const at = tokens.findIndex(({ lower }) => lower === noun)
    if (at > 0 && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'a' || lower === 'an'))
      return true
  }
  return false
}

/** Whether "the" before a noun points at nobody whom the document names. */
function isUnnamed(
  line: SentenceMentions,
  at: number,
  head: number,
  { entityIndex, descriptions }: CoreferenceContext,
): boolean {
  const [first, noun] = [line.tokens[at], line.tokens[head]?.lower ?? '']
  if (first?.lower !== 'the') return true
  // "The Harbour manager": whoever holds a post is known by the body alone.
  const modifiers = line.tokens.slice(at + 1, head)
  const ofBody = modifiers.length > 0 && modifiers.every((token) => token.case !== LOWER)
  const words = ofBody ? modifiers.map(({ lower }) => lower) : []
  return (
    descriptions.find(noun, words, first.start) === null && (ofBody || wasIntroduced(line, noun, entityIndex.lines))
  )
}

/** Longest description between commas, in tokens. */
const DESCRIPTION_REACH = 8

/** "One neighbour, a woman of 80, wept": the noun that describes somebody between commas, before a verb. */
function describing({ tokens, runs, nouns }: SentenceMentions, comma: number): Token | null {
  if (!/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return null
  const close = tokens.findIndex(({ text }, i) => i > comma + 1 && i <= comma + DESCRIPTION_REACH && text === ',')
  if (close < 0 || runs.some(({ from }) => from > comma && from < close)) return null
  if (((tokens[close + 1]?.tags ?? 0) & VERBAL) === 0) return null
  return tokens.slice(comma + 2, close).find(({ lower }) => nouns.isRoleNoun(lower)) ?? null
}

/** Somebody without a name who may be meant by a pronoun. */
class UnnamedSubject {
  readonly referent: Referent
  readonly start: number
  readonly end: number
  /** "Her mother": described as somebody's whom the pronoun may mean. */
  readonly owned: boolean

  constructor(referent: Referent, start: number, end: number, owned: boolean) {
    this.referent = referent
    this.start = start
    this.end = end
    this.owned = owned
  }
}

/** "The minister resigned; she said": in one sentence, but in clauses of their own. */
const isBehindSemicolon = ({ line, at }: PronounSite): boolean => line.tokens[at - 1]?.text === ';'

/** "my sister-in-law": the last token of a relative by marriage; the noun itself of others. */
const lawEnd = (tokens: readonly Token[], noun: number): number =>
  tokens[noun + 1]?.text === '-' && tokens[noun + 2]?.lower === 'in' && tokens[noun + 4]?.lower === 'law'
    ? noun + 4
    : noun

/** Somebody without a name as the subject of a sentence before: "Fox’s sister wept. She said …". */
export function unnamedSubject(
  site: PronounSite,
  line: SentenceMentions,
  context: CoreferenceContext,
): UnnamedSubject | null {
  const { gender } = site.row
  const { reading, nouns } = line
  const at = subjectAt(line)
  const from = subjectFrom(line, at)
  // "When I asked my sister what she would buy": whom the writer asked is who comes after.
  const own = line === site.line && !isBehindSemicolon(site) && !(askedByWriter(line.tokens) >= 0)
  if (!gender || from < 0 || own) return null
  const role = readRole(line.tokens, from, reading)
  const last = role ? lawEnd(line.tokens, role.head) : -1
  const [head, next] = [line.tokens[role?.head ?? -1], line.tokens[last + 1]]
  if (!role || !head || !nouns.isRoleNoun(head.lower) || head.case !== LOWER || !next) return null
  // "A neighbour named Lena Fox came out"
  if (next.lower === 'named' && line.tokens[role.head + 2]?.case !== LOWER) return null
  const clause = next.text === ',' && /^whom?$/.test(line.tokens[role.head + 2]?.lower ?? '')
  // "A reporter from the Echo phoned": brought in, with where from.
  const placed = (next.tags & PREP) !== 0 && /^(?:an?|one)$/.test(line.tokens[at]?.lower ?? '')
  const asked = at > 0 && line.tokens[at]?.lower === 'my'
  const described = next.text === ',' ? describing(line, role.head + 1) : null
  const acts = clause || placed || asked || described !== null || (next.tags & VERBAL) !== 0
  if (!acts || !isUnnamed(line, at, role.head, context)) return null
  const end = line.tokens[last]?.end ?? head.end
  const name = reading.text.slice(line.tokens[role.from]?.start ?? head.start, end)
  const referent = new Referent(
    name.replace(/\s+/g, ' ').replace(/^(?:very )?own /, ''),
    'unnamed',
    null,
    null,
    false,
    described ? described.lower : head.lower,
  )
  const owned = line.tokens[at]?.lower === OWNED_BY[gender]
  return new UnnamedSubject(referent, line.tokens[at]?.start ?? head.start, head.end, owned)
}

/** "Her mother, Lena, was a baker": less likely "she" than the one whose mother she is, unless the words are about that one. */
export function isOwned({ line, roleFrom }: NameMention, site: PronounSite): boolean {
  const { gender } = site.row
  if (!gender || line.tokens[roleFrom - 1]?.lower !== OWNED_BY[gender]) return false
  const third = gender === 'male' ? /\b(?:he|him|his)\b/i : /\b(?:she|her|hers)\b/i
  return !site.content.some(({ start, end }) => third.test(line.reading.text.slice(start, end)))
}
