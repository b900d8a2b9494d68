import { PREP, VERB } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import type { NameMention } from '../entities/sentence-mentions.ts'
import { isModifier, modifiersFrom, ROLE_DETERMINERS, RolePhrase } from './role-phrase.ts'

/** Nouns that tell what a body is, and that bodies are seldom named with. */
const BODY_NOUNS = new Set(
  `agency firm company corporation retailer manufacturer maker carmaker automaker airline carrier operator provider supplier
   insurer lender developer publisher broadcaster brokerage watchdog charity nonprofit body entity organization organisation
   group network station newspaper magazine website outlet chain giant conglomerate startup start-up regulator thinktank
   utility label studio union party club bank institute consultancy contractor`.split(/\s+/),
)

/** Whether a word tells what a body is. */
export const isBodyNoun = (token: Token | undefined): boolean => token?.kind === WORD && BODY_NOUNS.has(token.lower)

/** "The space agency NRC", "Developer Fox & Sons": what a body is, right before its name. */
export function bodyBefore(run: NameMention): RolePhrase | null {
  const { tokens, reading } = run.line
  const at = run.from - 1
  if (run.nameFrom > run.from || run.possessive || !isBodyNoun(tokens[at]) || tokens[at]?.case !== LOWER) return null
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
  if (tokens[run.to]?.text !== ',' || !ARTICLE.test(tokens[run.to + 1]?.lower ?? '')) return null
  const from = run.to + 2
  let head = from
  while (head < from + LONGEST && !isBodyNoun(tokens[head]) && isModifier(tokens[head], reading)) head++
  while (isBodyNoun(tokens[head + 1])) head++
  const next = tokens[head + 1]
  const closed =
    !next || next.kind !== WORD || /^(?:that|which|whose|where)$/.test(next.lower) || (next.tags & PREP) !== 0
  return isBodyNoun(tokens[head]) && closed ? new RolePhrase(from, head + 1, head) : null
}

const ARTICLE = /^(?:an?|the)$/
const LONGEST = 6
