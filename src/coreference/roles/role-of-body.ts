import { BODY_KINDS } from '../../lexicon/people/body-kinds.ts'
import { wordsOf } from '../../lexicon/people/word-row.ts'
import { FINITE, PARTICIPLE, PREP, VERB, WH } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { RolePhrase } from './role-phrase.ts'
import { isModifier, modifiersFrom, ROLE_DETERMINERS } from './role-words.ts'

/** Nouns that tell what a body is, and that bodies are seldom named with. */
const BODY_NOUNS = new Set(
  `agency firm company corporation retailer manufacturer maker carmaker automaker airline carrier operator provider supplier
   insurer lender developer publisher broadcaster brokerage watchdog charity nonprofit body entity organization organisation
   group network station newspaper magazine website outlet chain giant conglomerate startup start-up regulator thinktank
   utility label studio union party club bank institute consultancy contractor`
    .split(/\s+/)
    .concat(BODY_KINDS.filter(({ id }) => id !== 'body-partner').flatMap(wordsOf)),
)

/** Whether a word tells what a body is. */
export const isBodyNoun = (token: Token | undefined): boolean => token?.kind === WORD && BODY_NOUNS.has(token.lower)

/** Whether a body noun ends at a token: "think tank" has two words. */
export const endsBodyNoun = (tokens: readonly Token[], at: number): boolean =>
  isBodyNoun(tokens[at]) || (tokens[at]?.lower === 'tank' && tokens[at - 1]?.lower === 'think')

/** "The space agency NRC", "Developer Fox & Sons": what a body is, right before its name. */
export function bodyBefore(run: NameMention): RolePhrase | null {
  const { tokens, reading } = run.line
  const at = tokens[run.from - 1]?.lower === 'the' ? run.from - 2 : run.from - 1
  if (run.nameFrom > run.from || run.possessive || !endsBodyNoun(tokens, at) || tokens[at]?.case !== LOWER) return null
  const next = tokens[run.to]
  const from = modifiersFrom(tokens, at, reading)
  const article = ROLE_DETERMINERS.has(tokens[from - 1]?.lower ?? '')
  // "The firm Lena Fox founded": the name starts a clause.
  const clause = article && next?.case === LOWER && (next.tags & VERB) !== 0 && !reading.cues.has(next.start)
  return clause || (!article && at === from && from > 0) ? null : new RolePhrase(from, at + 1, at)
}

/** "The Leeds Grid, the nonprofit body that runs it, said": what a body is, behind its name. */
export function bodyAfter(run: NameMention): RolePhrase | null {
  const { tokens, reading } = run.line
  if (tokens[run.to]?.text !== ',') return null
  const article = ARTICLE.test(tokens[run.to + 1]?.lower ?? '')
  const from = article ? run.to + 2 : run.to + 1
  let head = from
  while (head < from + LONGEST && !endsBodyNoun(tokens, head) && isBefore(tokens, head, reading)) head++
  while (isBodyNoun(tokens[head + 1])) head++
  // "Fox & Sons, maker of the lamp", "Fox, Europe’s largest airline": an owner or an object shows that it tells something.
  const owned = tokens.slice(from, head).some(({ lower }) => lower === "'s") || tokens[head + 1]?.lower === 'of'
  if (!article && !owned) return null
  const next = tokens[head + 1]
  const closed = !next || next.kind !== WORD || CLAUSE.test(next.lower) || (next.tags & (PREP | PARTICIPLE)) !== 0
  return endsBodyNoun(tokens, head) && closed ? new RolePhrase(from, objectEnd(tokens, head + 1), head) : null
}

/** "Maker of the lamp", "a group of employees": where the object of a body noun ends. */
function objectEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'of') return at
  let to = at + 1
  while (to < at + LONGEST && tokens[to]?.kind === WORD && ((tokens[to]?.tags ?? 0) & (PREP | FINITE | WH)) === 0) to++
  return to > at + 1 ? to : at
}

/** Whether a token can stand before a body noun; "think" only before "tank". */
const isBefore = (tokens: readonly Token[], at: number, reading: ReadingScope): boolean =>
  isModifier(tokens[at], reading) || endsBodyNoun(tokens, at + 1)

const CLAUSE = /^(?:that|which|whose|where)$/
const ARTICLE = /^(?:an?|the)$/
const LONGEST = 6
