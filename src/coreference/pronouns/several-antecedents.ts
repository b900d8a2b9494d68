import { phraseEnd } from '../../text/syntax/noun-phrase.ts'
import { CLOSED, NOMINAL, PREP, VERB } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { Antecedent, AntecedentFeatures } from '../discourse/antecedent.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { PronounSite, SearchedSentence } from '../discourse/pronoun-site.ts'
import { Referent } from '../discourse/referent.ts'
import { positionOf } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { nounPhraseStart } from '../source-phrases/source-start.ts'
import { costOf } from './costs.ts'
import { namesBefore } from './find-antecedents.ts'

/** Two names joined by "and", for "they". */
export function pairsIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  if (site.row.number !== 'plural') return []
  const { line } = where
  const found: Antecedent[] = []
  const runs = namesBefore(line, site)
  runs.forEach((run, i) => {
    const next = runs[i + 1]
    if (!run.entity?.isPerson || !next?.entity?.isPerson || next.start >= site.start) return
    if (line.tokens[Math.max(run.to, next.roleFrom - 1)]?.lower !== 'and') return
    const referent = new Referent(`${run.entity.name} and ${next.entity.name}`, 'group', null, null, true)
    const features = new AntecedentFeatures('pair', where, { position: positionOf(run, line) })
    found.push(new Antecedent(referent, run.start, next.end, costOf(features, context.costs), 'pair'))
  })
  return found
}

const SENTENCES_OF_NOUNS = 2

/** "The blackouts left some experts bewildered. They said …": several people without a name, for "they". */
export function pluralsIn(site: PronounSite, where: SearchedSentence, context: CoreferenceContext): Antecedent[] {
  const { line } = where
  if (site.row.number !== 'plural' || where.sentences > SENTENCES_OF_NOUNS) return []
  const found: Antecedent[] = []
  line.tokens.forEach((token, at) => {
    const noun = token.start < site.start ? line.nouns.classOf(token.lower) : null
    // "Hill Road Associates": with a capital letter within the sentence it ends a name, and people are called by a noun.
    if (!noun?.plural || noun.kind === 'document' || (noun.kind === 'unnamed' && at > 0 && token.case !== LOWER)) return
    if (isModifying(line.tokens, at)) return
    const from = nounPhraseStart(line, at)
    // "One of nine skippers" is one.
    if (/^(?:one|each|none|either|neither)$/.test(line.tokens[from]?.lower ?? '')) return
    // Of the pronoun's own sentence only the subject: "Officials spoke on condition that they stay unnamed".
    const opens = from === 0 || line.tokens[from - 1]?.text === ','
    if (line === site.line && !opens) return
    if (noun.kind !== 'group' && noun.kind !== 'unnamed' && from > 0) return
    const own = textOf(line, ARTICLE.has(line.tokens[from]?.lower ?? '') ? from + 1 : from, behindOf(line.tokens, at))
    const partner = joinedTo(line, from)
    const name = partner?.entity ? `${partner.entity.name} and ${own}` : own
    const referent = new Referent(name, noun.kind, null, null, true, token.lower)
    const governed = ((line.tokens[from - 1]?.tags ?? 0) & PREP) !== 0
    const position = from === 0 ? 'first' : partner ? positionOf(partner, line) : governed ? 'governed' : 'inner'
    const cost = costOf(new AntecedentFeatures('unnamed', where, { personhood: 'unnamed', position }), context.costs)
    found.push(new Antecedent(referent, line.tokens[from]?.start ?? token.start, token.end, cost, 'unnamed'))
  })
  return found
}

/** "Leaders [of the union]": what tells whose they are belongs to them. */
function behindOf(tokens: readonly Token[], noun: number): number {
  const end = tokens[noun + 1]?.lower === 'of' ? phraseEnd(tokens, noun + 2) : noun
  return end > noun + 1 ? end + 1 : noun + 1
}

/** "Mayor Lena Fox and [leaders of the union]": the name before them. */
const joinedTo = ({ tokens, runs }: SentenceMentions, from: number): NameMention | undefined =>
  tokens[from - 1]?.lower === 'and'
    ? runs.find(({ to, postmodifierEnd }) => to === from - 1 || postmodifierEnd === from - 1)
    : undefined

/** "That" is the conjunction: a plural has "those". */
const ARTICLE = new Set(['the', 'a', 'an', 'that'])

/** "teachers unions", "voters’ anger": the noun only modifies another. */
function isModifying(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.kind === WORD &&
    (next.lower === "'s" || next.lower === "'" || ((next.tags & NOMINAL) !== 0 && (next.tags & (VERB | CLOSED)) === 0))
  )
}

function textOf({ tokens, reading }: SentenceMentions, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? reading.text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}
