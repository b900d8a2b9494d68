import { AUX, BE, FINITE, GERUND, NAME, NOMINAL, PAST, PREP, TIME, TO } from '../../text/tags.ts'
import { LOWER, PUNCTUATION, QUOTATION, type Token, WORD } from '../../text/tokens.ts'
import { isAnother } from '../names/explained-names.ts'
import type { ReadingScope } from '../names/reading-scope.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { isImpersonalLast, titleRow } from '../names/title-words.ts'
import { behindPlace } from './affiliation.ts'
import { appositionHead, plainHead } from './apposition-head.ts'
import { isHome } from './home-behind.ts'
import { capitalOffice, isPostingOf, officeOfBody, openingOffice, postOfBody } from './offices-before.ts'
import { portfolioOffice } from './portfolios.ts'
import { RolePhrase } from './role-phrase.ts'
import { OWNERS, ROLE_DETERMINERS } from './role-words.ts'
import { openingRole } from './told-roles.ts'

const CLAUSE_START = new Set([
  'and',
  'but',
  'that',
  'as',
  'when',
  'said',
  'says',
  'while',
  'although',
  'because',
  'then',
])

/** An auxiliary of the sentence itself: no noun phrase holds one but in its relative clause. */
function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  const { tags, lower } = tokens[i] ?? { tags: 0, lower: '' }
  if ((tags & (AUX | BE)) === 0 || (tags & NOMINAL) !== 0 || lower === "'s") return false
  return !/^(?:who|that|which)$/.test(tokens[i - 1]?.lower ?? '')
}

/**
 * The noun phrase before a name between commas: "Her campaign manager, Robby Hill, agreed", "The group that owns the
 * songs, Big Engine, agreed". It must start its clause, or it is an adverbial ("In a letter to the mayor, Ruiz said").
 */
export function appositionBefore(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  // "Leeds East MP, the Hon. Lena Fox, agreed"
  if (
    tokens[run.from - 1]?.lower === 'the' &&
    tokens[run.from - 2]?.text === ',' &&
    run.nameFrom > run.from &&
    closes(run)
  )
    return phraseBefore(run, reading, run.from - 1)
  if (tokens[run.from - 1]?.text !== ',') return behindEpithet(run, reading)
  if (isHome(run)) return null
  // "To Bo Lin, the coach, Lena Fox said": the coach is he.
  if (run.line.runs.some((other) => other.to < run.from && isAnother(run, other))) return null
  if (isPostingOf(run) || isPostOfLabel(run)) return null
  if (!closes(run) && run.nameFrom === run.from)
    return (
      openingRole(run.line, run.from) ??
      openingOffice(run, reading) ??
      postOfBody(run, false, reading) ??
      (reading.cues.has(tokens[run.to]?.start ?? -1) ? officeOfBody(run) : null)
    )
  return phraseBefore(run, reading) ?? postOfBody(run, closes(run), reading)
}

/** "WALTER ABBOT, BEEKEEPER:": a surname that names an office, too, and what the speaker of a transcript is. */
function isPostOfLabel({ line, from, to, nameFrom, nameTo }: NameMention): boolean {
  const [first] = line.runs
  const named = first?.from === 0 && first.to === from - 1 && first.to - first.from > 1 && first.entity?.hint
  return Boolean(named) && nameTo - nameFrom === 1 && line.tokens[to]?.text === ':'
}

/** "Its author, the reclusive Lena Fox, agreed": an adjective stands between the comma and the name. */
function behindEpithet(run: NameMention, reading: ReadingScope): RolePhrase | null {
  const { tokens } = run.line
  const [comma, article, epithet] = [tokens[run.from - 3], tokens[run.from - 2], tokens[run.from - 1]]
  if (comma?.text !== ',' || article?.lower !== 'the' || epithet?.case !== LOWER || !closes(run)) return null
  if (run.nameTo - run.nameFrom < 2 || run.line.nouns.classOf(epithet.lower)) return null
  return phraseBefore(run, reading, run.from - 2)
}

function phraseBefore(run: NameMention, reading: ReadingScope, to = run.from): RolePhrase | null {
  const { tokens } = run.line
  // "said Hugo Hill, Group President, Asia Pacific, Holm Hotels Corporation": a body holds no office.
  const isBody = isImpersonalLast(tokens[run.nameTo - 1]?.lower ?? '')
  const office = isBody ? null : (portfolioOffice(run) ?? officeOfBody(run) ?? capitalOffice(run))
  if (office) return office
  for (let i = to - 2; i >= 0 && to - i < 16; i--) {
    const token = tokens[i]
    if (!token || token.text === ',' || reading.cues.has(token.start) || isAuxiliary(tokens, i)) return null
    // "Earlier, Mr Lin’s spokesman, Hugo Hill,": the title of who owns somebody opens the phrase.
    const titled = tokens[i + 2]?.lower === "'s" && titleRow(token.lower) !== undefined
    const starts = startsPhrase(run, i, reading, titled)
    if (!starts && !isOwned(run, i)) continue
    // "Announcing the deployment, Mr Fox said": what he announced.
    if (i === 1 && (tokens[0]?.tags ?? 0) & GERUND && saysBehind(run, reading)) return null
    const known = appositionHead(run, phraseFrom(run, i), to)
    const head = known < 0 && starts ? plainHead(run, i, reading) : known
    if (head < 0 && !starts) continue
    if (isBodyOfTitled(run, i) || (isBody && /^spokes/.test(tokens[head]?.lower ?? ''))) return null
    return head < 0 ? null : new RolePhrase(phraseFrom(run, i), to - 1, head)
  }
  return null
}

/** "Professor Lena Fox of the School of Boats, University of Holm,": a body behind somebody with a title has none of her roles. */
const isBodyOfTitled = ({ line: { runs }, entity, from }: NameMention, start: number): boolean =>
  (entity?.impersonal ?? 0) > (entity?.personal ?? 0) &&
  runs.some((other) => other.from >= start && other.to < from && other.nameFrom > other.from && isWhole(other))

const isWhole = ({ nameFrom, nameTo, entity }: NameMention): boolean =>
  nameTo - nameFrom > 1 && (entity?.impersonal ?? 0) === 0

/** "Questioning the witness, Lena Fox, defending, said": whether the name speaks, right behind it or behind what stands beside it. */
function saysBehind({ line: { tokens }, to }: NameMention, reading: ReadingScope): boolean {
  let at = to
  for (let commas = 0; commas < 3; commas++) {
    if (reading.cues.has(tokens[at]?.start ?? -1)) return true
    while (at < to + LONGEST_ASIDE && tokens[at]?.text !== ',') at++
    at++
  }
  return false
}

/** Tokens of what stands beside a name before its verb at the most. */
const LONGEST_ASIDE = 16

/** Without its article or possessive pronoun, with its possessor. */
const phraseFrom = (run: NameMention, i: number): number => {
  const { tokens } = run.line
  const token = tokens[i]
  // "Last week the health minister, Lena Fox": when it was opens the sentence, and not the role.
  if (/^(?:last|this|next|earlier)$/.test(token?.lower ?? ''))
    for (let at = i + 2; at < i + 4; at++) if (ROLE_DETERMINERS.has(tokens[at]?.lower ?? '')) return at + 1
  return token?.kind === QUOTATION || ROLE_DETERMINERS.has(token?.lower ?? '') ? i + 1 : i
}

function closes(run: NameMention): boolean {
  const { tokens } = run.line
  // "Its producer, Lena Fox of Mango Pictures, agreed."
  const next = tokens[behindPlace(tokens, run.to)]
  return next === undefined || /^[,.(:—–]$/.test(next.text)
}

/** "his wife, Lena Fox": what belongs to somebody may stand anywhere in the sentence. */
const isOwned = (run: NameMention, i: number): boolean =>
  OWNERS.has(run.line.tokens[i]?.lower ?? '') && run.from - i < 6

/** "He wrote to the mayor, Lena Fox, and left": a definite noun between a verb's preposition and a whole name. */
function isEnclosed(run: NameMention, i: number): boolean {
  const { tokens } = run.line
  if (
    !/^[,.]$/.test(tokens[run.to]?.text ?? '') ||
    run.nameTo - run.nameFrom < 2 ||
    !ROLE_DETERMINERS.has(tokens[i]?.lower ?? '')
  )
    return false
  // "A spokeswoman for the mayor, Lena Fox," is one phrase.
  if (/^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '') || run.line.nouns.isRoleNoun(tokens[i - 2]?.lower ?? ''))
    return false
  if (!run.line.nouns.isRoleNoun(tokens[appositionHead(run, i + 1)]?.lower ?? '')) return false
  if (isWithinOffice(run, i)) return false
  const before = tokens[i - 1]
  // "The mayor met the governor, Lena Fox."
  const dated = ((tokens[i + 1]?.tags ?? 0) & TIME) !== 0
  // "He left out the captain, Lena Fox."
  const verb = /^(?:out|up|off|down|over|back|in)$/.test(before?.lower ?? '') ? tokens[i - 2] : before
  const governed = verb?.case === LOWER && (verb.tags & PAST) !== 0 && !dated
  return (governed || ((before?.tags ?? 0) & PREP) !== 0) && ((tokens[0]?.tags ?? 0) & (PREP | TO)) === 0
}

/** "Special Adviser on Media to the President, Lena Fox,": an office that opens the sentence goes on up to its object. */
const isWithinOffice = ({ line: { tokens, nouns } }: NameMention, i: number): boolean =>
  tokens.slice(0, i).some(({ lower }) => nouns.isRoleNoun(lower)) &&
  tokens
    .slice(0, i)
    .every(({ kind, tags }) => kind === WORD && ((tags & FINITE) === 0 || (tags & (NOMINAL | NAME)) !== 0))

function startsPhrase(run: NameMention, i: number, reading: ReadingScope, titled = false): boolean {
  const { tokens } = run.line
  const [token, before] = [tokens[i], tokens[i - 1]]
  if (!token) return false
  if (token.kind === QUOTATION) return true
  // "Welcoming the mayor, Lena Fox, …": what somebody does.
  if ((token.tags & GERUND) !== 0 && ROLE_DETERMINERS.has(tokens[i + 1]?.lower ?? '')) return false
  const start = titled || ROLE_DETERMINERS.has(token.lower) || tokens[i + 1]?.lower === "'s"
  if (!start && (i > 0 || (token.tags & (PREP | TO)) !== 0)) return false
  return (
    !before ||
    before.text === ',' ||
    (i === 1 && (before.tags & GERUND) !== 0) ||
    before.kind >= PUNCTUATION ||
    CLAUSE_START.has(before.lower) ||
    reading.cues.has(before.start) ||
    isEnclosed(run, i)
  )
}
