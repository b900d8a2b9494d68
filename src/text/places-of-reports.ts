import { reportingGroup } from '../lexicon/reporting.ts'
import * as t from './tags.ts'
import { WORD } from './tokens.ts'
import {
  isFiniteForm,
  isFollowed,
  isName,
  isPlural,
  isReport,
  isReported,
  lower,
  tagsOf,
  type VerbPlace,
} from './verb-place-signs.ts'
import { wordAt } from './word-at.ts'

/** What follows “it was alleged”, with the time before the clause. */
const LED = /^(?:that|to|last|this|earlier|on|in|at|by|yesterday|today)$/
const ANNOUNCES: ReadonlySet<string> = new Set(['say', 'explain', 'conjecture', 'promise', 'ask'])

/** Places of verbs with which people say something. */
export const PLACES_OF_REPORTS: readonly VerbPlace[] = [
  {
    id: 'it-was-alleged',
    holds: ({ word, bits, before, second, next }) =>
      (bits & t.PAST) !== 0 &&
      (tagsOf(before) & t.BE) !== 0 &&
      (lower(second) === 'it' ? LED : /^(?:that|to)$/).test(lower(next)) &&
      isReported(word),
    example: 'It was [alleged] last night that the dam leaked.',
    counter: 'The town saw that the [alleged] thief was gone.',
    reason: 'A form in -ed between “be” and a clause is the participle of a passive.',
  },
  {
    id: 'has-alleged',
    holds: ({ word, bits, before }) =>
      (bits & t.PAST) !== 0 && /^(?:has|have|had|having)$/.test(lower(before)) && isReported(word),
    example: 'The town has [alleged] the dam leaked.',
    counter: 'The town had the [alleged] thief jailed.',
    reason: 'Behind “have” a form in -ed is the participle of a perfect.',
  },
  {
    id: 'critics-of-the-plan-claim',
    holds: ({ word, bits, opensPlural, complement }) =>
      (bits & t.BASE) !== 0 && opensPlural && complement && ANNOUNCES.has(reportingGroup(word)),
    example: 'Critics of the plan [claim] that the quay will sink.',
    counter: 'The critics of the plan [claim] were heard.',
    reason:
      'A plural noun that opens a sentence and a base form with a clause are subject and verb, also over a phrase with a preposition.',
  },
  {
    id: 'that-critics-claim-is',
    holds: ({ word, bits, before, second, third, next }) =>
      (bits & t.BASE) !== 0 &&
      isPlural(before) &&
      /^(?:that|which|who)$/.test(lower(tagsOf(second) & t.DET && lower(second) !== 'that' ? third : second)) &&
      isFiniteForm(next) &&
      isReport(word),
    example: 'A law that critics [claim] punishes the poor was passed.',
    counter: 'The town knows that Tuesday’s [claim] was wrong.',
    reason: 'Behind a relative pronoun and a plural noun, and before the verb of what is told, it is who says it.',
  },
  {
    id: 'prosecutors-allege',
    holds: ({ word, bits, before, second, third, next }) =>
      (bits & t.BASE) !== 0 &&
      isPlural(before) &&
      /^(?:,|so)$/.test(lower(/^(?:the|some|these)$/.test(lower(second)) ? third : second)) &&
      (/^[,.]$/.test(next?.text ?? '') || (next?.kind === WORD && (wordAt(next).tags & (t.PREP | t.TIME)) !== 0)) &&
      lower(next) !== 'of' &&
      isReport(word),
    example: 'The till, prosecutors [allege], was empty.',
    counter: 'The town, a place of [note], was empty.',
    reason:
      'Between commas, before the end, and before where or when it was, a plural noun and the base form of a verb of saying are who says it.',
  },
  {
    id: 'the-team-reports-in',
    holds: ({ word, bits, before, second, third, next }) =>
      (bits & t.PRESENT) !== 0 &&
      lower(next) === 'in' &&
      lower(third) === ',' &&
      lower(second) === 'the' &&
      !isPlural(before) &&
      isReport(word.replace(/s$/, '')),
    example: 'The well is dry, the team [reports] in a journal.',
    counter: 'In the view of the team, the [reports] in the journal are old.',
    reason: 'The same of one who speaks, with where it was written.',
  },
  {
    id: 'the-mayor-alleged',
    holds: (place) =>
      (place.bits & t.PAST) !== 0 && (place.beside || place.relative) && isFollowed(place) && isReported(place.word),
    example: 'The owner, Lena Fox, [alleged] that the quay leaked.',
    counter: 'The owner, Lena Fox, met the [alleged] thief.',
    reason:
      'Behind an apposition to a name the verb of the name follows, in the past, too, where such a form often describes a noun.',
  },
  {
    id: 'builders-who-counter-that',
    holds: ({ word, bits, before, next, relative }) =>
      (bits & t.BASE) !== 0 && lower(before) === ',' && relative && lower(next) === 'that' && isReport(word),
    example: 'Builders, who have put up the flats, [counter] that nobody laid pipes.',
    counter: 'Builders, who like it, made a [counter] that nobody uses.',
    reason: 'Behind a clause about several people the verb of theirs follows.',
  },
  {
    id: 'estimates-fox',
    holds: ({ word, bits, before, next }) =>
      (bits & t.PRESENT) !== 0 && lower(before) === ',' && isReport(word.replace(/s$/, '')) && isName(next),
    example: 'The well holds a million litres, [estimates] Lena Fox.',
    counter: 'Of all reports, [estimates] by Lena Fox are the oldest.',
    reason: 'Behind a comma a form in -s before a name is said by its bearer.',
  },
]
