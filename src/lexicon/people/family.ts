/** Nouns for parents and grandparents. From general English. */

import { words } from '../word-list.ts'

/** Parents and grandparents, also with the number of the children: "the mother-of-three". */
export const KIN_WITH_COUNT = /^(?:great-?)?(?:grand)?(?:mother|father|mum|mom|dad|parent|nan|gran)(?:-of-\w+)?$/

/** "The great-grandmother": whose kin is not told. */
export const KIN_OF_SOMEBODY = /^(?:great-?)?(?:grand)?(?:mother|father|mum|mom|dad|parent|nan|gran)$/

/** "Mother of Ana, three, and Hugo, one": behind them a list of children may follow. */
export const PARENTS_OF_NAMED: ReadonlySet<string> = new Set(
  words('mother father mum mom dad parent grandmother grandfather grandma grandpa stepfather stepmother'),
)

/** "The father of three", "the mum-of-two": told of somebody named before. */
export const PARENT_OF_NUMBER =
  /^((?:grand)?(?:father|mother|dad|mum|mom|parent))-of-(one|two|three|four|five|six|seven|eight|nine|ten)/

/** "Daughter Suzanne said": kin before a given name; “Sister Agnes” and “Father Ted” are of an order, “Uncle Ivo” is called so. */
export const KIN_BEFORE_NAME: ReadonlySet<string> = new Set(
  words(`daughter son wife husband widow widower granddaughter grandson niece nephew stepdaughter stepson stepfather
    stepmother grandmother grandfather fiancée fiancé girlfriend boyfriend mum mom dad twin half-brother half-sister
    daughter-in-law son-in-law sister-in-law brother-in-law`),
)

/** "The pair said", "the brothers said": several who were named together. */
export const PAIRS: ReadonlySet<string> = new Set(
  words('two pair duo couple three trio four brothers sisters siblings twins parents'),
)

/** "The sisters Ana and Lena Fox": a noun before the first of two given names that makes a family of them. */
export const FAMILIES_BEFORE_NAMES: ReadonlySet<string> = new Set(
  words('brothers sisters siblings twins couple parents spouses cousins'),
)
