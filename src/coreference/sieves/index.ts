import { answerSieve } from './answer-sieve.ts'
import { appositionSieve } from './apposition-sieve.ts'
import { authorSieve } from './author-sieve.ts'
import { bodyNameSieve } from './body-name-sieve.ts'
import { closingNameSieve } from './closing-name-sieve.ts'
import { coordinationSieve } from './coordination-sieve.ts'
import { earlierSieve } from './earlier-sieve.ts'
import { focusSieve } from './focus-sieve.ts'
import { headOfStateSieve } from './head-of-state-sieve.ts'
import { interviewSieve } from './interview-sieve.ts'
import { kindSieve } from './kind-sieve.ts'
import { nameSieve } from './name-sieve.ts'
import { namelessSieve } from './nameless-sieve.ts'
import { nationalitySieve } from './nationality-sieve.ts'
import { openingSieve } from './opening-sieve.ts'
import { pairSieve } from './pair-sieve.ts'
import { personalPronounSieve } from './pronoun-sieve.ts'
import { redescribedSieve } from './redescribed-sieve.ts'
import { roleOfNameSieve } from './role-of-name-sieve.ts'
import { roleSieve } from './role-sieve.ts'
import { sameWordsSieve } from './same-words-sieve.ts'
import type { Sieve } from './sieve.ts'
import { storySieve } from './story-sieve.ts'
import { unnamedSieve } from './unnamed-sieve.ts'

/** The sieves in the order in which they are tried, the most precise first; the last one always decides. */
export const SIEVES: readonly Sieve[] = [
  answerSieve,
  sameWordsSieve,
  personalPronounSieve,
  interviewSieve,
  nationalitySieve,
  appositionSieve,
  closingNameSieve,
  coordinationSieve,
  headOfStateSieve,
  nameSieve,
  roleOfNameSieve,
  authorSieve,
  namelessSieve,
  roleSieve,
  kindSieve,
  openingSieve,
  storySieve,
  redescribedSieve,
  bodyNameSieve,
  focusSieve,
  pairSieve,
  earlierSieve,
  unnamedSieve,
]
