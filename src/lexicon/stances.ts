/** What somebody is told to do or to be right before they are quoted: "The cook is less sure. “…”" */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that say how somebody stands to what was said. */
export const STANCE_VERBS = words('agree disagree concur differ demur object beg remember recall')

/** Adjectives of the same, behind "is", "seems", "feels". */
export const STANCE_ADJECTIVES = words(`
  sure certain convinced blunt blunter frank franker sceptical skeptical cautious optimistic hopeful pessimistic positive
  negative philosophical unimpressed unmoved unrepentant unconvinced undaunted adamant emphatic delighted thrilled angry furious
  upset worried concerned relieved proud bitter scathing dismissive critical sanguine enthusiastic effusive matter-of-fact
  forthright diplomatic succinct direct clear grateful sad happy unhappy pleased disappointed sympathetic wary resigned
`)

/** What somebody has of that kind: "has mixed feelings", "had no doubts". */
export const STANCE_NOUNS = words(`
  doubt doubts feelings regrets regret illusions qualms view views opinion opinions explanation theory answer complaints worries
  worry fears memories advice reservations sympathy line tone approach perspective stance take
`)

/** Words behind "thinks", "feels", "sees it", "puts it": otherwise. */
export const STANCE_ADVERBS = words(`
  otherwise differently similarly likewise further better best bluntly plainly simply succinctly starkly neatly memorably
  poetically gently politely
`)
