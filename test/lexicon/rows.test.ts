import { describe, expect, test } from 'vitest'
import { opensHanging } from '../../src/attribution/content/continuing.ts'
import { notProse } from '../../src/attribution/extractors/skipped-blocks.ts'
import { SPEECH_NOUN } from '../../src/attribution/frames/nominal.ts'
import { NON_STATEMENTS } from '../../src/attribution/non-statements/non-statements.ts'
import { labelRow } from '../../src/attribution/speaker-labels.ts'
import { anonymityIn } from '../../src/compare/unnamed/anonymity.ts'
import { typeOf } from '../../src/compare/unnamed/source-types.ts'
import { ENGLISH_NOUNS } from '../../src/coreference/names/noun-lexicon.ts'
import { ruleOf } from '../../src/input/main-text/markers.ts'
import { turnSign } from '../../src/input/subtitles/turn-signs.ts'
import { ACTS, NEGATORS, NOBODY, REFUSALS } from '../../src/lexicon/acts.ts'
import { ANONYMITY } from '../../src/lexicon/anonymity-reasons.ts'
import { BACKWARD_FRAMES, FRAMES_BEHIND_WORDS } from '../../src/lexicon/backward-frames.ts'
import { LINE_RULES } from '../../src/lexicon/boilerplate/all.ts'
import { MEDIA } from '../../src/lexicon/circumstances.ts'
import { LABEL_ROWS } from '../../src/lexicon/label-rows.ts'
import { NAME_RULES, nameWords } from '../../src/lexicon/markup/names.ts'
import { NOT_PROSE } from '../../src/lexicon/not-prose.ts'
import { BODY_ENDINGS } from '../../src/lexicon/people/body-endings.ts'
import { BODY_KINDS, COMPANY_ENDINGS } from '../../src/lexicon/people/body-kinds.ts'
import {
  GROUPS,
  NATIONALS,
  NOT_PERSON_ANY,
  NOT_PERSON_LAST,
  REDESCRIBING,
  TRADES_LAST,
} from '../../src/lexicon/people/groups.ts'
import {
  AFTER_NAME,
  APPOINTMENTS,
  FORMER_NAMES,
  NAMINGS,
  ROLES_BEFORE,
  WHO_CLAUSES,
} from '../../src/lexicon/people/name-frames.ts'
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../src/lexicon/people/particles.ts'
import { PRONOUNS } from '../../src/lexicon/people/pronouns.ts'
import {
  APPOINTING,
  BEFORE_ROLE_STOPS,
  NOT_PERSONS,
  NOT_ROLES,
  PERSON_ENDINGS,
  ROLE_PARTICIPLES,
  ROLE_VERBS,
  ROLES,
} from '../../src/lexicon/people/roles.ts'
import { AGES, DESCRIBING, STARTERS, STATES } from '../../src/lexicon/people/starters.ts'
import { PORTFOLIOS, TITLE_OR_GIVEN_NAME, TITLES } from '../../src/lexicon/people/titles.ts'
import { EXTRAPOSED_CUES, HANGING_CLAUSES, NOUN_LEADS, PHRASE_CUES } from '../../src/lexicon/phrase-cues.ts'
import { POST_ROWS } from '../../src/lexicon/posts.ts'
import { REPORTS, type ReportRow } from '../../src/lexicon/reported-speech.ts'
import { SILENCES } from '../../src/lexicon/silences.ts'
import { TURN_ROWS } from '../../src/lexicon/subtitle-turns.ts'
import { TIMES, type TimeRow } from '../../src/lexicon/times.ts'
import { UNNAMED_TYPES } from '../../src/lexicon/unnamed-sources.ts'
import { LEFT_VERB_FRAMES, RIGHT_VERB_FRAMES } from '../../src/lexicon/verb-frames.ts'
import { NO_STATEMENT_ROWS } from '../../src/lexicon/works.ts'
import { noStatementRule } from '../../src/text/quotations/uses.ts'
import * as t from '../../src/text/tags.ts'
import { VERB_PLACES } from '../../src/text/verb-places.ts'
import { lastSpeaker } from '../coreference/helper.ts'
import { claimsOf, entitiesOf, faultsOf, hasWordOf, markedTags, rulesOf } from '../support/row-checks.ts'
import { Tagged } from '../support/tagged.ts'

/** What every row has: an example that it must hold for, and mostly a counter-example that it must not hold for. */
interface Row {
  readonly id: string
  readonly example: string
  readonly counter?: string
}

/** A table: each row with what shows that it holds for a text. */
function table<R extends Row>(
  name: string,
  rows: readonly R[],
  holds: (row: R, text: string) => boolean | Promise<boolean>,
) {
  return { name, rows: rows.map((row) => ({ row, holds: (text: string) => holds(row, text) })) }
}

/** The rule for the quotation of a sentence that holds one, in curly marks. */
function quotationRule(sentence: string): string | null {
  const [start, end] = [sentence.indexOf('“'), sentence.indexOf('”')]
  return noStatementRule(sentence, start, sentence.slice(start + 1, end))
}

/** An article published on Wednesday, 4 June 2031, with one sentence. */
const published = (sentence: string): string =>
  `Odd Larsen counts his sheep\n\nBy Gavin Rusk\n\n4 June 2031\n\nThe valley was quiet for a week, and the sheep stayed in the barn until the end of the rain.\n\n${sentence}`

const saidIn = async (text: string) =>
  (await claimsOf(text)).find((claim) => /^(?:say|write)$/.test(claim.cue?.lemma ?? ''))

const byRule = async (row: Row, text: string): Promise<boolean> => (await rulesOf(text)).includes(row.id)

async function isReported({ id }: ReportRow, text: string): Promise<boolean> {
  const [claim, ...others] = await claimsOf(text)
  if (!claim?.via) return false
  expect([claim.speaker?.name, claim.via.name, others]).toEqual(['smith', 'Ines Calder', []])
  expect(claim.text).toMatch(/^(?:that )?(?:Keep the key\.?|the key was (?:lost|“lost”))$/)
  return id === 'relayed' || claim.rule === id
}

async function isWhen({ when, date }: TimeRow, text: string): Promise<boolean> {
  const found = (await saidIn(published(text)))?.when
  return found?.text === when && (found.date ?? null) === date
}

const givesRole = async ({ id }: Row, text: string): Promise<boolean> =>
  (await entitiesOf(text)).some(({ roles }) => roles.some(({ row }) => row === id))

/** Words of names, roles and titles. Where a counter-example holds one in another use, its table is one of its own. */
const PEOPLE_WORDS = [
  ...GROUPS,
  ...NATIONALS,
  ...REDESCRIBING,
  ...BODY_ENDINGS,
  ...BODY_KINDS,
  ...COMPANY_ENDINGS,
  ...NOT_PERSON_ANY,
  ...NOT_PERSON_LAST,
  ...TRADES_LAST,
  ...NAME_SUFFIXES,
  ...NAME_PARTICLES,
  ...APPOINTING,
  ...BEFORE_ROLE_STOPS,
  ...NOT_PERSONS,
  ...NOT_ROLES,
  ...ROLE_PARTICIPLES,
  ...ROLE_VERBS,
  ...ROLES,
  ...STARTERS,
  ...AGES,
  ...DESCRIBING,
  ...STATES,
  ...TITLES,
  ...PORTFOLIOS,
]

const TABLES = [
  table('verb frames', [...Object.values(RIGHT_VERB_FRAMES), ...Object.values(LEFT_VERB_FRAMES)], byRule),
  table('blocks that are no prose', NOT_PROSE, ({ id }, text) => notProse(text)?.id === id),
  table('silences', SILENCES, async (row, text) => (await faultsOf(text)).includes(row.id)),
  table('speaker labels', LABEL_ROWS, ({ id }, text) => labelRow(new Tagged(text).tokens)?.id === id),
  table('cues that are a phrase', PHRASE_CUES, async ({ lemma }, text) =>
    (await claimsOf(text)).some(({ cue }) => cue?.lemma === lemma),
  ),
  table('cues of a verb and what belongs to it', EXTRAPOSED_CUES, async ({ lemma }, text) =>
    (await claimsOf(text)).some(({ cue }) =>
      lemma ? cue?.lemma === lemma && / /.test(cue.text) : / it /.test(cue?.text ?? ''),
    ),
  ),
  table('clauses that hang on what is said before', HANGING_CLAUSES, (_, text) => {
    const { tokens } = new Tagged(text)
    return opensHanging(tokens, tokens.findIndex((token) => token.text === ',') + 1)
  }),
  table(
    'what leads from a noun of speech',
    NOUN_LEADS,
    async ({ gives }, text) => (await rulesOf(text)).includes(SPEECH_NOUN) === gives,
  ),
  table('backward frames', BACKWARD_FRAMES, async (row, text) => {
    const [claim] = await claimsOf(`“It leans to the left.” ${text}`)
    return claim?.speaker?.name === 'Lena Fox' && claim.rule === row.id
  }),
  table('frames behind words', FRAMES_BEHIND_WORDS, async (_, text) =>
    (await claimsOf(text)).some(({ speaker }) => speaker?.name === 'Lena Fox'),
  ),
  table('reports at second hand', REPORTS, isReported),
  table('frames that report nothing', NON_STATEMENTS, async (row, text) => (await faultsOf(text)).includes(row.id)),
  table('quotations that are no statements', NO_STATEMENT_ROWS, (row, text) => quotationRule(text) === row.id),
  table('nouns that are verbs in their place', VERB_PLACES, (_, text) => {
    const tags = markedTags(text)
    return (tags & t.VERB) !== 0 && (tags & t.NOMINAL) === 0
  }),
  table('unnamed sources', UNNAMED_TYPES, ({ id }, text) => typeOf(text) === id),
  table('why a source is not named', ANONYMITY, ({ id }, text) => anonymityIn(text, 0).reason === id),
  table('acts', ACTS, async ({ act }, text) => (await claimsOf(text)).map((claim) => claim.act).join() === act),
  table('negations', [NEGATORS, REFUSALS, NOBODY], async (_, text) =>
    (await claimsOf(text)).some(({ negated }) => negated === true),
  ),
  table('media', MEDIA, async (row, text) => (await saidIn(text))?.medium?.text === row.medium),
  table('times', TIMES, isWhen),
  table('lines of boilerplate', LINE_RULES, ({ id }, line) => ruleOf(line, line.split(' ').length)?.id === id),
  table(
    'names of parts of a page',
    NAME_RULES,
    ({ id }, name) => NAME_RULES.find(({ pattern }) => pattern.test(nameWords(name)))?.id === id,
  ),
  table('words of people', PEOPLE_WORDS, hasWordOf),
  table(
    'endings of people',
    PERSON_ENDINGS,
    (_, text) => ENGLISH_NOUNS.classOf(text.split(' ')[1] ?? '')?.kind === 'person',
  ),
  table('titles that are given names', TITLE_OR_GIVEN_NAME, (_, text) => {
    const name = text.replace(/ agreed.*/, '')
    return lastSpeaker(`【${name}】 agreed.`)?.name === name
  }),
  table('pronouns', PRONOUNS, ({ words }, text) => words.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(text))),
  table('roles before names', ROLES_BEFORE, givesRole),
  table('what calls somebody by a name', NAMINGS, givesRole),
  table(
    'names from before',
    FORMER_NAMES,
    (_, text) => lastSpeaker(text.replace('Lena Fox', '【Lena Fox】'))?.name === 'Lena Hill',
  ),
  table('appointments', APPOINTMENTS, givesRole),
  table('what follows a name', AFTER_NAME, async ({ id }, text) =>
    (await entitiesOf(text)).some((entity) => (id === 'age' ? entity.age : entity.party) !== null),
  ),
  table('clauses about somebody', WHO_CLAUSES, givesRole),
  table('signatures of posts', POST_ROWS, ({ pattern }, line) => pattern.test(line)),
  table('turns of subtitles', TURN_ROWS, ({ id }, line) => turnSign(line)?.id === id),
]

describe.each(TABLES.map((table) => [table.name, table.rows] as const))('%s', (_, rows) => {
  test.each(rows.map(({ row, holds }) => [row.id, row as Row, holds] as const))('%s', async (_id, row, holds) => {
    expect(await holds(row.example), row.example).toBe(true)
    if (row.counter !== undefined) expect(await holds(row.counter), row.counter).toBe(false)
  })
})

// A report at second hand bears the name of its rule, which several rows may show.
test.each(
  TABLES.filter(({ name }) => name !== 'reports at second hand').map(
    ({ name, rows }) => [name, rows.map(({ row }) => row.id)] as const,
  ),
)('the rows of “%s” have ids of their own', (_, ids) =>
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]),
)
