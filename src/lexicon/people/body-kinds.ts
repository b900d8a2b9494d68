import type { WordRow } from './word-row.ts'

/** Nouns by which a document takes up a body that it has named, in groups of which nobody is called two. */
export interface BodyKindRow extends WordRow {
  /** Whether the noun tells a reader what the body does ("the brokerage"), unlike "the company". */
  readonly tells: boolean
}

export const BODY_KINDS: readonly BodyKindRow[] = [
  {
    id: 'body-company',
    words: 'company firm business corporation',
    tells: false,
    example: 'The company agreed.',
    counter: 'The companion agreed.',
    reason: 'Said of whoever sells something.',
  },
  {
    id: 'body-trade',
    words: `retailer chain supermarket grocer store manufacturer maker carmaker automaker planemaker chipmaker drugmaker toolmaker
      airline carrier brokerage utility supplier housebuilder
      publisher broadcaster label studio startup start-up giant conglomerate miner brewer distiller shipbuilder exporter
      importer consultancy`,
    tells: true,
    example: 'The brokerage agreed.',
    counter: 'The breakage was small.',
    reason: 'Names a company by its trade.',
  },
  {
    id: 'body-partner',
    words: 'bank lender insurer provider operator developer builder contractor landlord platform',
    tells: true,
    example: 'The lender agreed.',
    counter: 'The lentil soup was good.',
    reason: 'Names a company by its trade; in a story about another company it may well be a third one.',
  },
  {
    id: 'civic',
    words:
      'charity nonprofit non-profit union association foundation league federation coalition alliance institute club trust lobby',
    tells: true,
    example: 'The charity agreed.',
    counter: 'The chair agreed.',
    reason: 'Bodies of members or donors, which sell nothing.',
  },
  {
    id: 'public',
    words: `agency department ministry bureau committee commission council court authority university hospital
      school station`,
    tells: false,
    example: 'The ministry agreed.',
    counter: 'The minister agreed.',
    reason: 'Bodies of the state and what it maintains; the noun is in their names as a rule.',
  },
  {
    id: 'watching',
    words:
      'watchdog regulator thinktank think-tank newspaper magazine network website outlet paper daily broadsheet tabloid',
    tells: true,
    example: 'The watchdog agreed.',
    counter: 'The dog barked.',
    reason: 'Bodies that watch and report.',
  },
  {
    id: 'any-kind-of-body',
    words: 'group organization organisation body',
    tells: false,
    example: 'The group agreed.',
    counter: 'The grouse flew.',
    reason: 'Said of any body.',
  },
]

/** What ends the whole name of a company, and is left out where it is named again. */
export const COMPANY_ENDINGS: readonly WordRow[] = [
  {
    id: 'company-ending',
    words: `inc corp corporation co company ltd limited llc plc gmbh ag sa lp group holdings partners international industries
      records productions technologies systems studios entertainment pharmaceuticals airlines airways motors label labels
      labs brands foods stores`,
    example: 'Big Engine Records agreed.',
    counter: 'Big Engine Drivers agreed.',
    reason: 'Endings that every company may have; what is left still names it.',
  },
]
