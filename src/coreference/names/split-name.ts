import { POSTS_IN_TWO_WORDS } from '../../lexicon/people/ranks-and-posts.ts'
import { ALL_CAPS, isQuotedTitle } from '../../text/tokens.ts'
import { type NameCounts, nameKey } from './name-counts.ts'
import { isRetired } from './name-run.ts'
import { afterObject, lastRole, startsInRole } from './role-within-run.ts'
import type { NameMention } from './sentence-mentions.ts'
import { isStreet } from './streets.ts'
import { isImpersonalLast, isImpersonalWord, isSuffix, isTrade, titleRow } from './title-words.ts'
import { afterOwner } from './words-before-name.ts'

/** Decides where the name within a run starts and ends. */
export function splitName(run: NameMention, counts: NameCounts): void {
  const { tokens } = run.line
  while (run.nameTo > run.from + 1 && isSuffix(tokens[run.nameTo - 1]?.lower ?? '')) run.nameTo--
  const role = lastRole(run, counts)
  const joins =
    tokens[role + 1]?.lower === 'of' || (tokens[role + 1]?.lower === 'in' && tokens[role + 2]?.lower === 'the')
  const of = role >= 0 && joins ? role + 2 : -1
  if (of > 0) run.nameFrom = afterObject(run, tokens[of]?.lower === 'the' ? of + 1 : of, counts)
  else if (role >= 0) run.nameFrom = isRegnal(run, role, counts) ? role : role + 1
  else if (startsInRole(run)) run.nameFrom = run.nameTo - run.from > 1 ? afterObject(run, run.from, counts) : run.from
  else run.nameFrom = afterOwner(run, counts)
  // "Secretary in the Ministry of Boats": a body's own name.
  const opensWithJoint = run.nameFrom < run.nameTo && /^(?:and|the|,)$/.test(tokens[run.nameFrom]?.lower ?? '')
  if (opensWithJoint || /^(?:of|for)$/.test(tokens[run.nameFrom]?.lower ?? '')) run.nameFrom = run.from
  // "Managing Director & CEO": two posts, and nobody's name.
  if (tokens[run.nameFrom]?.text === '&') run.nameFrom = run.nameTo
  if (isOfficeOnly(run)) run.nameFrom = run.from
  // "Lt. Col. (retd) Hugo Hill": titles alone name nobody.
  if (isTitles(run)) run.nameFrom = run.nameTo
  run.key = nameKey(tokens, run.nameFrom, run.nameTo)
}

const isTitles = ({ line: { tokens }, from, nameTo, to }: NameMention): boolean =>
  tokens[to]?.text === '(' &&
  isRetired(tokens[to + 1]) &&
  tokens.slice(from, nameTo).every(({ lower }) => titleRow(lower) !== undefined)

/** "The Assistant Chief": behind an article a role and the word for an office, which names nobody. */
const isOfficeOnly = ({ line: { tokens, nouns }, from, nameFrom, nameTo }: NameMention): boolean => {
  if (nameTo - nameFrom !== 1 || nameFrom === from) return false
  const [before, last] = [tokens[nameFrom - 1]?.lower ?? '', tokens[nameFrom]?.lower ?? '']
  if (POSTS_IN_TWO_WORDS.test(`${before} ${last}`)) return true
  return tokens[from - 1]?.lower === 'the' && titleRow(before) === undefined && nouns.classOf(last)?.rank === 'office'
}

/** "Prince Abdul", unless the document has "Prince Abdul bin Salim" as well; a sheikh's title goes with one word only. */
const isRegnal = ({ line: { tokens }, nameTo }: NameMention, role: number, counts: NameCounts): boolean =>
  titleRow(tokens[role]?.lower ?? '')?.regnal === true &&
  nameTo - role <= (titleRow(tokens[role]?.lower ?? '')?.nouns === '' ? 2 : 3) &&
  !(nameTo - role === 2 && counts.hasTitled(nameKey(tokens, role, nameTo)))

/** So many words in capitals are a headline. */
const SHOUTED = 4

const isShouted = ({ line: { tokens }, nameFrom, nameTo }: NameMention): boolean =>
  nameTo - nameFrom >= SHOUTED && tokens.slice(nameFrom, nameTo).every((token) => token.case === ALL_CAPS)

/** Whether the name of the run is an organisation's, a place's or a thing's by its words. */
export function isImpersonalName(run: NameMention, counts: NameCounts): boolean {
  const { tokens } = run.line
  const last = tokens[run.nameTo - 1]?.lower ?? ''
  const titled = run.nameFrom > run.from && titleRow(tokens[run.nameFrom - 1]?.lower ?? '') !== undefined
  if (titled) return false
  if (last === "'s" || isQuotedTitle(tokens[run.nameFrom])) return true
  if (isStreet(run, last)) return true
  // "Team Ruiz": those around somebody.
  if (run.nameTo - run.nameFrom > 1 && tokens[run.nameFrom]?.lower === 'team') return true
  if (isShouted(run)) return true
  for (let i = run.nameFrom; i < run.nameTo; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (/^(?:of|on|for|&)$/.test(lower) || isImpersonalWord(lower)) return true
  }
  if (!isImpersonalLast(last) && run.line.nouns.classOf(last)?.kind !== 'organization') return false
  // "Games usually seek": a capital of the sentence makes no surname of a body's last word.
  return run.nameTo - run.nameFrom === 1 || !counts.inner.has(last)
}

/** Words of a name that no given name makes a person's: "Chelsea Football Club". */
const LONG = 3

const isBodyNoun = ({ line: { tokens, nouns } }: NameMention, at: number): boolean =>
  nouns.classOf(tokens[at]?.lower ?? '')?.kind === 'organization' || isImpersonalLast(tokens[at]?.lower ?? '')

/** "Preston Crown Court", "Charlotte Chamber of Commerce": of names that are no person's, a body's that begins as one. */
export function isBodyName(run: NameMention): boolean {
  const { tokens } = run.line
  if (isShouted(run)) return false
  // "Harlan Textiles"
  if (isTrade(tokens[run.nameTo - 1]?.lower ?? '')) return true
  if (run.nameTo - run.nameFrom < LONG) return false
  if (isBodyNoun(run, run.nameTo - 1)) return true
  for (let i = run.nameFrom + 1; i < run.nameTo; i++)
    if (tokens[i]?.lower === 'of' && isBodyNoun(run, i - 1)) return true
  return false
}
