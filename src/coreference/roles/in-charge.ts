import { IN_CHARGE_FOR, IN_CHARGE_FOR_NOBODY } from '../../lexicon/people/ranks-and-posts.ts'
import { GENITIVE, NOMINAL } from '../../text/tags.ts'
import { LOWER } from '../../text/tokens.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { RolePhrase } from './role-phrase.ts'
import { isSmallNoun } from './role-start.ts'
import { modifiersFrom } from './role-words.ts'

/** Before a title: the noun of an office and what it is in charge of, in small letters; -1 for none. */
export function inChargeOf(line: SentenceMentions, to: number): number {
  const head = inChargeOfNoun(line, to)
  return head >= 0 ? head : inChargeFor(line, to)
}

/** "Cabinet member for highways Cllr Hugo Hill": of one noun or two, whatever they are. */
function inChargeOfNoun({ tokens, nouns }: SentenceMentions, to: number): number {
  if (!isSmallNoun(tokens[to - 1])) return -1
  // "for highways and transport", "for children’s services"
  const joint = tokens[to - 2]
  const joins = joint?.lower === 'and' || ((joint?.tags ?? 0) & GENITIVE) !== 0
  const first = joins && isSmallNoun(tokens[to - 3]) ? to - 3 : to - 1
  const leads = /^(?:for|of|on)$/.test(tokens[first - 1]?.lower ?? '') && nouns.isRoleToken(tokens[first - 2])
  return leads ? first - 2 : -1
}

/** "Cabinet member for adult social care Lena Fox": an office that nobody has "for" a person. */
export function officeOfCharge(
  { line, from, nameFrom, nameTo }: NameMention,
  reading: ReadingScope,
): RolePhrase | null {
  const { tokens, nouns } = line
  if (from !== nameFrom || nameTo - nameFrom < 2 || nouns.isRoleToken(tokens[from - 1])) return null
  const head = inChargeFor(line, from)
  const office = IN_CHARGE_FOR_NOBODY.has(tokens[head]?.lower ?? '')
  return office ? new RolePhrase(modifiersFrom(tokens, head, reading), from, head) : null
}

/** Words between the office and the title at the most: "member for adult social care, public health and the armed forces". */
const LONGEST_CHARGE = 10

/** "Cabinet member for adult social care and public health Cllr Hugo Hill": small words alone, and none of them a verb for certain. */
function inChargeFor({ tokens }: SentenceMentions, to: number): number {
  if (tokens[to - 1]?.text === ',') return -1
  for (let at = to - 1; at > 0 && to - at <= LONGEST_CHARGE; at--) {
    const { lower, tags, case: casing } = tokens[at] ?? { lower: '', tags: 0, case: LOWER }
    if (lower === 'for') return at < to - 1 && IN_CHARGE_FOR.has(tokens[at - 1]?.lower ?? '') ? at - 1 : -1
    if (tags & GENITIVE || lower === ',' || lower === 'and') continue
    if (lower === 'the' ? tokens[at + 1]?.lower === 'late' : casing !== LOWER || !(tags & NOMINAL)) return -1
  }
  return -1
}
