import type { WordRow } from './word-row.ts'

/** Words that end the names of bodies for which people work or speak, and of no place where they live. */
export const BODY_ENDINGS: readonly WordRow[] = [
  {
    id: 'body-ending',
    words: `capital partners securities ventures analytics advisors advisers management investments investment holdings consulting
      economics research strategies strategy solutions systems technologies technology labs laboratories pharmaceuticals pharma
      therapeutics biosciences energy resources minerals mining oil gas power electric water airways aviation shipping logistics
      motors automotive foods breweries dairy properties developments construction architects engineering media press books
      publishing records pictures films orchestra ballet opera gallery library archives academy clinic hospice surgery pharmacy
      mosque temple synagogue diocese ministries mission police constabulary rescue ambulance coastguard lifeboats command regiment
      fc rovers athletics racing cricket rugby forum movement initiative project programme program charity relief aid watch
      international global worldwide co corp corporation inc ltd limited llc plc gmbh bancorp insurance mutual brokers solicitors llp
      chambers legal accountants recruitment resorts leisure travel tours retail supermarkets fashion clothing jewellers restaurant
      bakery brewery distillery vineyards winery nurseries zoo aquarium wildlife conservation justice rights action intelligence
      markets exchange equities news radio television tv times post herald`,
    example: 'Lena Fox of Oak Capital agreed.',
    counter: 'Lena Fox of Oak Lane agreed.',
    reason: 'Business news names those who comment by their firm, local news by their service or club.',
  },
]

/** Lands that stand behind the names of bodies, and are surnames of few: "Sport Wales", "Age UK". */
export const LANDS_BEHIND_BODIES: ReadonlySet<string> = new Set(
  'england scotland wales ireland cymru britain uk ni canada australia zealand india europe'.split(' '),
)
