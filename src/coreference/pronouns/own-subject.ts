import { AUX, NOMINAL, VERB } from '../../text/tags.ts'
import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import { Antecedent } from '../discourse/antecedent.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { PronounSite } from '../discourse/pronoun-site.ts'
import { Referent, referentOf } from '../discourse/referent.ts'
import { isAgent } from '../names/salience.ts'
import type { NameMention, SentenceMentions } from '../names/sentence-mentions.ts'
import { agreesWith, genderAgreement, personhoodOf } from './agreement.ts'

/** How many sentences back a body without a name is looked for. */
const SENTENCES_BACK = 2

/** "Harland Foods will close the mill, it said.": where nobody else fits, the subject of the clause itself. */
export function subjectOfWords(site: PronounSite): Antecedent | null {
  const { line, start } = site
  const [content] = site.content
  if (!content || content.end > start || /["“‘«]/.test(line.reading.text[content.start] ?? '')) return null
  const run = line.runs.find((one) => one.end > content.start)
  if (run && run.start < content.end && opens(run, content.start)) return named(run, site)
  const at = line.tokens.findIndex((token) => token.start >= content.start)
  return unnamedBody(site, line, at)
}

const DESCRIBES = /^(?:an?|the|who|whose|\d{1,3}|of|from)$/

/**
 * "Lena Fox, whose mill burnt down, lost everything, she said.": somebody named in full and described for the first time, where a
 * paragraph begins, tells of herself.
 */
export function introducedThere(site: PronounSite, { entityIndex }: CoreferenceContext): Antecedent | null {
  const { line, start } = site
  const [content] = site.content
  if (!site.row.gender || !content || content.end > start || site.content.length > 1) return null
  const run = line.runs[0]
  const opensBlock = entityIndex.lines[line.ordinal - 1]?.block !== line.block
  if (!run || !opensBlock || run.start < content.start || !opens(run, content.start)) return null
  if (run.nameTo - run.nameFrom < 2 || line.tokens[run.to]?.text !== ',') return null
  if (!DESCRIBES.test(line.tokens[run.to + 1]?.lower ?? '')) return null
  return entityIndex.runs.find(({ entity }) => entity === run.entity) === run ? named(run, site) : null
}

/** Whether nothing but an article or a role stands between the beginning of the words and a name. */
const opens = ({ line, roleFrom }: NameMention, start: number): boolean =>
  (line.tokens[roleFrom]?.start ?? 0) <= start || (line.tokens[roleFrom - 1]?.start ?? 0) === start

function named(run: NameMention, { row, line }: PronounSite): Antecedent | null {
  if (!run.entity || run.possessive || !isAgent(run, line)) return null
  const referent = referentOf(run.entity)
  const gender = genderAgreement(referent, row.gender)
  const fits = agreesWith(row, referent, line.nouns) && gender && gender !== 'differs'
  return fits && personhoodOf(referent, row, line.nouns)
    ? new Antecedent(referent, run.start, run.end, 0, 'name')
    : null
}

/** "The union was angry. It said": the body that a sentence before is about, without a name. */
export function unnamedBefore(site: PronounSite, context: CoreferenceContext): Antecedent | null {
  const { lines } = context.entityIndex
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const line = lines[site.line.ordinal - back]
    const found = line ? unnamedBody(site, line, 0) : null
    if (found) return found
  }
  return null
}

/** "The firm was fined in May; it said": the body that the clause before the semicolon is about, without a name. */
export function besideSemicolon(site: PronounSite): Antecedent | null {
  const { tokens } = site.line
  const semicolon = site.at - 1
  const isFirst = tokens[semicolon]?.text === ';' && !tokens.slice(0, semicolon).some(({ text }) => text === ';')
  return isFirst ? unnamedBody(site, site.line, 0) : null
}

const isDescribing = (token: Token | undefined): boolean =>
  token?.kind === WORD && token.case === LOWER && (token.tags & NOMINAL) !== 0 && (token.tags & (VERB | AUX)) === 0

function unnamedBody(
  { row }: PronounSite,
  { tokens, nouns, reading }: SentenceMentions,
  at: number,
): Antecedent | null {
  if (row.id !== 'it' || !/^(?:the|an?)$/.test(tokens[at]?.lower ?? '')) return null
  let head = at
  while (isDescribing(tokens[head + 1])) head++
  const [first, noun, next] = [tokens[at + 1], tokens[head], tokens[head + 1]]
  if (!first || !noun || head === at || nouns.classOf(noun.lower)?.kind !== 'organization') return null
  if (((next?.tags ?? 0) & (VERB | AUX)) === 0) return null
  const name = reading.text.slice(first.start, noun.end).replace(/\s+/g, ' ')
  const referent = new Referent(name, 'organization', null, null, false, noun.lower)
  return new Antecedent(referent, tokens[at]?.start ?? first.start, noun.end, 0, 'unnamed')
}
