import type { ReadingScope } from '../names/reading-scope.ts'
import { splitName } from '../names/split-name.ts'
import { readAcronyms } from './acronyms.ts'
import { readAliases } from './aliases.ts'
import { readBodyDescriptions } from './body-descriptions.ts'
import { markCommonWords } from './common-words.ts'
import type { DetectionInput, DetectionStep } from './detection.ts'
import { EntityIndex } from './entity-index.ts'
import { linkFullNames } from './full-names.ts'
import { countGenders, readGivenNames, readLoneNames } from './gender.ts'
import { partGluedNames } from './glued-names.ts'
import { markProminent, readHeadlines } from './headlines.ts'
import { readBirthNames, readFamilies } from './kin.ts'
import { decideKinds } from './kinds.ts'
import { readLead } from './lead.ts'
import { readNicknames } from './nicknames.ts'
import { readOfficeLetters } from './office-letters.ts'
import { readStrayParties } from './parties.ts'
import { readSentences } from './read-sentences.ts'
import { readToldRoles, recordMentions } from './record-mention.ts'
import { linkShortBodies } from './short-bodies.ts'
import { linkShortNames } from './short-names.ts'

/** The steps in their order: each relies on what those before it have found. */
const DETECTION_STEPS: readonly DetectionStep[] = [
  {
    name: 'sentences',
    reason: 'Finds the capitalised stretches of each sentence, and counts them.',
    run: (index, { passages }) => readSentences(index, passages),
  },
  {
    name: 'split',
    reason: 'Parts titles and roles from names: needs the counts of the whole document.',
    run: ({ runs, counts }) => {
      for (const run of runs) splitName(run, counts)
    },
  },
  {
    name: 'full-names',
    reason: 'Gives names of several words an entity each, before shorter forms can be led to them.',
    run: (index) => linkFullNames(index),
  },
  {
    name: 'prominence',
    reason: 'Marks whom the headline names in full: of namesakes it is meant rather.',
    run: (index, { article }) => markProminent(index, article),
  },
  {
    name: 'glued-names',
    reason: 'Takes off a word before a whole name that the document has without it.',
    run: (index, { lexical }) => partGluedNames(index, lexical),
  },
  {
    name: 'given-names',
    reason: 'Asks the word list for the gender of given names.',
    run: (index, { lexical }) => readGivenNames(index, lexical),
  },
  {
    name: 'short-names',
    reason: 'Leads surnames and single words to the full names, or makes entities of their own of them.',
    run: (index) => linkShortNames(index),
  },
  {
    name: 'nicknames',
    reason: 'Leads “Bob” to “Robert ‘Bob’ Fox”, and “Bill” to “William Fox, known as Bill,”.',
    run: (index) => readNicknames(index),
  },
  {
    name: 'acronyms',
    reason: 'Leads “NRA” to the body that it shortens: an exact form beats a namesake.',
    run: (index) => readAcronyms(index),
  },
  {
    name: 'short-bodies',
    reason: 'Leads companies called without “Inc.” or “Records” to their whole names.',
    run: (index) => linkShortBodies(index),
  },
  {
    name: 'aliases',
    reason: 'The user knows better than any rule before.',
    run: (index, { aliases }) => readAliases(index, aliases),
  },
  {
    name: 'mentions',
    reason: 'Reads roles, parties and ages around the shorter names, now that each leads to its entity.',
    run: (index) => recordMentions(index),
  },
  {
    name: 'headlines',
    reason: 'Capitals show no names in headlines: only those that the article knows are read.',
    run: (index, { lexical }) => readHeadlines(index, lexical),
  },
  {
    name: 'families',
    reason: 'Gives relatives who are called by a given name their surname.',
    run: (index, { lexical }) => readFamilies(index, lexical),
  },
  {
    name: 'birth-names',
    reason: 'Leads “born Lena Fox” to whom the document calls Lena.',
    run: (index) => readBirthNames(index),
  },
  {
    name: 'stray-parties',
    reason: 'Parties in brackets that follow no name belong to the member named last.',
    run: ({ lines }) => readStrayParties(lines),
  },
  {
    name: 'told-roles',
    reason: 'Reads what sentences tell of a pronoun, once it is known who can be meant.',
    run: (index) => readToldRoles(index),
  },
  {
    name: 'office-letters',
    reason: 'Leads “the PPRO” to the police public relations officer, where the letters are nobody’s name.',
    run: (index) => readOfficeLetters(index),
  },
  {
    name: 'lead',
    reason: 'What the story’s opening calls somebody: only for those who have no role by now.',
    run: (index) => readLead(index),
  },
  {
    name: 'common-words',
    reason: 'Marks what the document has in small letters, too: no name, where nothing shows a person.',
    run: (index) => markCommonWords(index),
  },
  {
    name: 'lone-names',
    reason: 'Asks the word list for given names that stand alone.',
    run: (index, { lexical }) => readLoneNames(index, lexical),
  },
  {
    name: 'genders',
    reason: 'Counts pronouns that can mean one person only.',
    run: ({ lines, reading }) => countGenders(lines, reading.cues),
  },
  {
    name: 'kinds',
    reason: 'Decides between person and organisation by all the signs counted before.',
    run: (index, { lexical }) => decideKinds(index, lexical),
  },
  {
    name: 'body-descriptions',
    reason: 'What the document calls the company that it is about, now that it is known to be one.',
    run: (index) => readBodyDescriptions(index),
  },
]

/** Finds everybody and everything that the article names in the blocks that are read. */
export function detectEntities(input: DetectionInput, reading: ReadingScope): EntityIndex {
  const index = new EntityIndex(reading, input.article.metadata.byline)
  for (const step of DETECTION_STEPS) step.run(index, input)
  return index
}
