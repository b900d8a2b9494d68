import { CAPITALISED, type Token, WORD } from '../../text/tokens.ts'
import { isNameWord, runEnd } from '../names/name-run.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import { isImpersonalLast } from '../names/title-words.ts'
import { RolePhrase } from './role-phrase.ts'

/** The row of such a role. */
export const CHIEFS_TITLE = 'chiefs-title'

/**
 * "Lena Fox, the Omanhene of Holm, said": chiefs bear titles of their own languages, so one capitalised word that no list
 * knows, between "the" and the place, is an office where a comma or "who" ends the phrase.
 */
export function chiefsTitle(tokens: readonly Token[], from: number, { nouns }: ReadingScope): RolePhrase | null {
  const [article, title, of] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  if (article?.lower !== 'the' || of?.lower !== 'of' || !isNameWord(tokens[from + 3])) return null
  if (title?.kind !== WORD || title.case !== CAPITALISED || /s$|ity$/.test(title.lower)) return null
  if (nouns.classOf(title.lower) || isImpersonalLast(title.lower)) return null
  const to = runEnd(tokens, from + 3)
  return /^(?:,|who)$/.test(tokens[to]?.lower ?? '') ? new RolePhrase(from + 1, to, from + 1, CHIEFS_TITLE) : null
}
