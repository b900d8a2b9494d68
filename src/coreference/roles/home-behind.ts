import type { NameMention } from '../names/sentence-mentions.ts'
import { isRoleWord } from '../names/title-words.ts'

/** "Stacy Baker of Columbia, South Carolina said": where somebody lives, whose surname names an occupation, too. */
export function isHome({ line: { tokens, runs, nouns }, from }: NameMention): boolean {
  const place = runs.find(({ to }) => to === from - 1)
  const somebody = place && /^(?:of|from)$/.test(tokens[place.from - 1]?.lower ?? '') ? place.from - 1 : -1
  const whole = runs.find((run) => run.to === somebody && run.to - run.from > 1)
  if (!whole) return false
  const words = tokens.slice(whole.from, whole.to - 1)
  const surname = nouns.classOf(tokens[whole.to - 1]?.lower ?? '')
  return !words.some(({ lower }) => isRoleWord(lower, nouns)) && surname?.kind === 'person' && surname.rank !== 'office'
}
