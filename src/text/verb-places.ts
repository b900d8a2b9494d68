import { ROLE_WORDS } from '../lexicon/people/roles.ts'
import { PLACES_OF_REPORTS } from './places-of-reports.ts'
import * as t from './tags.ts'
import { LOWER, WORD } from './tokens.ts'
import {
  isFollowed,
  isGerund,
  isName,
  isPlural,
  isQuantifier,
  lower,
  SEVERAL,
  SINGLE,
  tagsOf,
  type VerbPlace,
} from './verb-place-signs.ts'

const SAID =
  /^(?:said|agreed|argued|wrote|added|explained|replied|insisted|asked|thought|recalled|disagreed|responded)$/
const FORECASTS = /^(?:weather|growth|profits?|earnings|sales|inflation|budget|rain|market|price)$/

/** What somebody does in a scene, in forms that are nouns as well. */
const MOVES =
  /^(?:points|heads|turns|looks|leans|stares|waves|nods|shrugs|smiles|sighs|laughs|reaches|steps|walks|pauses|gestures|glances)$/
const WHITHER =
  /^(?:at|to|towards?|out|up|down|over|back|away|across|around|round|for|into|through|off|his|her|and|again)$/

export const VERB_PLACES: readonly VerbPlace[] = [
  ...PLACES_OF_REPORTS,
  {
    id: 'several-said',
    holds: (place) => (place.bits & t.PAST) !== 0 && isQuantifier(place.before) && isFollowed(place),
    example: 'Two of them left, and several [said] they would not return.',
    counter: 'The mayor visited several [wounded] men.',
    reason: 'Words of number stand for people: what follows them and takes a clause is their verb.',
  },
  {
    id: 'the-two-said',
    holds: ({ word, before, next }) => SAID.test(word) && isQuantifier(before) && (!next || /^[.,:]$/.test(next.text)),
    example: 'They would build it together, the two [said].',
    counter: 'The clinic treated the two [wounded].',
    reason: 'The same at the end of a clause, for words that are never adjectives.',
  },
  {
    id: 'most-doubt',
    holds: (place) => (place.bits & t.BASE) !== 0 && SEVERAL.test(lower(place.before)) && place.complement,
    example: 'Some [doubt] that the dam will hold.',
    counter: 'Some [doubt] about the dam is left.',
    reason: 'The base form behind a word for several is their verb where an object or a clause follows.',
  },
  {
    id: 'another-says',
    holds: (place) => (place.bits & t.PRESENT) !== 0 && SINGLE.test(lower(place.before)) && isFollowed(place),
    example: 'One says the road is safe; another [claims] it will slide.',
    counter: 'The farm has another [claims] office in town.',
    reason: 'The same for one of several, in the present.',
  },
  {
    id: 'the-text-states-that',
    holds: ({ word, before, next }) => word === 'states' && lower(before) === ',' && lower(next) === 'that',
    example: 'The draft, seen by the town, [states] that the dam leaks.',
    counter: 'In most of the north [states] that vote in May are small.',
    reason: 'Behind what stands beside a text, and before “that”, it is its verb.',
  },
  {
    id: 'that-called',
    holds: ({ bits, before, second, complement, next }) =>
      lower(before) === 'that' &&
      (tagsOf(second) & t.NOMINAL) !== 0 &&
      (tagsOf(second) & t.TIME) === 0 &&
      ((bits & t.PAST) !== 0 || ((tagsOf(second) & t.NAME) === 0 && complement && lower(next) !== 'of')),
    example: 'She showed a letter that [called] him a liar.',
    counter: 'They told Ruiz that [demand] for flats is high.',
    reason: 'Behind a noun, “that” opens a relative clause, and its verb follows.',
  },
  {
    id: 'critics-charge',
    holds: (place) =>
      (place.bits & t.BASE) !== 0 &&
      isPlural(place.before) &&
      place.complement &&
      !(isName(place.next) && ROLE_WORDS.has(place.word)),
    example: 'Many residents [fear] the quay will sink.',
    counter: 'It was raining, said Holm Rovers [boss] Dave Fox.',
    reason:
      'A plural noun and a base form with an object are subject and verb, unless it is what the bearer of a name is.',
  },
  {
    id: 'owners-claim-to',
    holds: ({ word, bits, before, second, deed }) =>
      deed &&
      (bits & t.BASE) !== 0 &&
      /^(?:claim|vow|pledge|promise|demand)$/.test(word) &&
      isPlural(before) &&
      !/^(?:an?|this|that|each|every)$/.test(lower(second)),
    example: 'The owners [claim] to have paid the builders.',
    counter: 'The owners’ [claim] to the land is old.',
    reason: 'Behind a plural noun and before an infinitive it is a verb that says what they did or will do.',
  },
  {
    id: 'the-bank-forecast-a',
    holds: ({ word, before, second, next }) =>
      word === 'forecast' &&
      /^(?:an?|that)$/.test(lower(next)) &&
      (tagsOf(before) & t.NAME || (tagsOf(before) & t.NOMINAL && tagsOf(second) & t.DET)) !== 0 &&
      !FORECASTS.test(lower(before)),
    example: 'The bank [forecast] a rise in rents.',
    counter: 'The weather [forecast] a week ago was bad.',
    reason: 'The past of this verb has no ending: behind a noun and before an article or “that” it is one.',
  },
  {
    id: 'and-calls',
    holds: ({ bits, before, complement }) =>
      (bits & (t.PRESENT | t.BASE)) !== 0 && (tagsOf(before) & t.COORD) !== 0 && complement,
    example: 'She respects the mayor and [calls] her a friend.',
    counter: 'He sent letters and [calls] for help went out.',
    reason: 'Verbs are joined to verbs: behind “and”, what has an object is one.',
  },
  {
    id: 'critics-point-out',
    holds: ({ word, before, next, beside, relative }) =>
      /^points?$/.test(word) &&
      lower(next) === 'out' &&
      (isPlural(before) || SEVERAL.test(lower(before)) || (tagsOf(before) & t.COORD) !== 0 || beside || relative),
    example: 'Critics [point] out that the dam leaks.',
    counter: 'From this [point] out the road is sand.',
    reason: 'Behind those who may say something, and before “out”, it is their verb.',
  },
  {
    id: 'and-calls-on',
    holds: ({ word, before, next }) =>
      /^calls?$/.test(word) && /^(?:on|upon)$/.test(lower(next)) && (tagsOf(before) & t.COORD) !== 0,
    example: 'It says the staff did well and [calls] on the board to act.',
    counter: 'The staff took letters and [calls] from the board.',
    reason: 'Behind “and” nobody is called on by a noun.',
  },
  {
    id: 'the-mayor-hopes',
    holds: ({ bits, beside, relative, complement, next }) =>
      (bits & t.PRESENT) !== 0 && (beside || relative) && (complement || isGerund(next)),
    example: 'Lena Fox, the mayor, [hopes] that the quay will hold.',
    counter: 'In the view of Fox, [claims] that it sinks are wrong.',
    reason: 'Behind an apposition to a name the verb of the name follows.',
  },
  {
    id: 'the-mayor-calls-for',
    holds: ({ word, beside, next }) => word === 'calls' && beside && lower(next) === 'for',
    example: 'Lena Fox, who has lived there for years, [calls] for a wall.',
    counter: 'In the view of Fox, [calls] for a wall are wrong.',
    reason: 'The same where what is called for follows.',
  },
  {
    id: 'fox-points-at',
    holds: ({ word, before, next }) =>
      MOVES.test(word) &&
      before?.kind === WORD &&
      before.case !== LOWER &&
      (tagsOf(before) & t.NAME) !== 0 &&
      WHITHER.test(lower(next)),
    example: 'Lena Fox [points] at the sea and says it is salt.',
    counter: 'Lena Fox found the [points] of the fork.',
    reason: 'Behind a name, and before whither, a form in -s of a verb of moving is what its bearer does.',
  },
  {
    id: 'is-backing',
    holds: ({ bits, before, complement }) => (bits & t.GERUND) !== 0 && (tagsOf(before) & t.BE) !== 0 && complement,
    example: 'The union is [backing] the strike.',
    counter: 'The strike has [backing] from the union.',
    reason: 'A form of “be” and an “-ing” with an object are one verb.',
  },
]
