import { CAPITALISED, type Token } from '../../text/tokens.ts'
import { namedReferent } from '../descriptions/named-referent.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { PronounSite } from '../discourse/pronoun-site.ts'
import { Referent } from '../discourse/referent.ts'
import type { NameMention } from '../names/sentence-mentions.ts'
import { subjectsFrom } from '../names/subjects-of-office.ts'
import { isImpersonalLast, isPortfolio } from '../names/title-words.ts'
import { pronounRow, resolvePronoun } from '../pronouns/resolve-pronoun.ts'
import { chooseRole } from '../roles/choose-role.ts'
import type { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { Sieve } from './sieve.ts'

const BESIDE = /^(?:his|her|their|its|colleagues|others|co-authors|coauthors)$/

/** "Lena Fox and her husband", "Lena Fox and colleagues": one by name, the others by what they are to her. */
function withRelative(phrase: SourcePhrase, run: NameMention | undefined): Referent | null {
  const { tokens, reading } = phrase.line
  const and = run?.postmodifierEnd ?? 0
  const [first, next, last] = [tokens[and], tokens[and + 1], tokens[phrase.to - 1]]
  if (!run?.entity?.isPerson || and >= phrase.to - 1 || first?.lower !== 'and' || !next || !last) return null
  if (!BESIDE.test(next.lower)) return null
  return new Referent(`${run.entity.name} ${reading.text.slice(first.start, last.end)}`, 'group', null, null, true)
}

const isSame = ({ line, start, end }: SourcePhrase, name: string): boolean =>
  line.reading.text.slice(start, end).replace(/^the /i, '').endsWith(name)

/** "He and his wife Ida said": whom the pronoun means, and what the others are to them. */
function withPronoun({ phrase, trace }: Mention, context: CoreferenceContext): Referent | null {
  const { tokens, reading } = phrase.line
  const [first, and, last] = [tokens[phrase.from], tokens[phrase.from + 1], tokens[phrase.to - 1]]
  const row = pronounRow(first?.lower ?? '')
  if (!first || !row?.gender || row.use !== 'personal' || and?.lower !== 'and' || !last || and === last) return null
  const { name, entity } = resolvePronoun(new PronounSite(phrase.line, first.start, row, []), context, trace)
  const role = entity ? chooseRole(entity, phrase.line.nouns) : null
  return name ? new Referent(`${name} ${reading.text.slice(and.start, last.end)}`, 'group', role, null, true) : null
}

/** "Minister of Boats, Lands and Fisheries said": all that one office is over, and nobody beside it; null for anything else. */
function officeHolder({ line, from, to }: SourcePhrase): Referent | null {
  const { tokens, nouns, reading } = line
  const first = tokens[from]?.lower === 'the' ? from + 1 : from
  const [head, of, last] = [tokens[first], tokens[first + 1], tokens[to - 1]]
  const office = head && last && nouns.classOf(head.lower)?.rank === 'office' && /^(?:of|for)$/.test(of?.lower ?? '')
  if (!office || !tokens.slice(first + 2, to).every(isSubject)) return null
  return new Referent(reading.text.slice(head.start, last.end), 'unnamed')
}

const isSubject = ({ text, case: casing }: Token): boolean => casing === CAPITALISED || /^(?:,|and|&)$/.test(text)

/** "Boat and Harbour Union chairman Lena Fox": what stands before "and" is half of the body whose chairman she is. */
function opensBody({ line, to, entity }: NameMention, second: NameMention): boolean {
  const { tokens } = line
  if (tokens[to]?.lower !== 'and' || !second.entity?.isPerson || second.roleFrom !== to + 1) return false
  const isSomebody = !entity || entity.personal > 0 || entity.hint !== null || entity.mentions > 1
  if (isSomebody || isImpersonalLast(tokens[to - 1]?.lower ?? '')) return false
  const words = tokens.slice(to + 1, second.nameFrom).filter((token) => token.case === CAPITALISED)
  return words.length > 1 && isImpersonalLast(words.at(-1)?.lower ?? '')
}

/** "Lena Fox, Minister of Boats, Science and Industry": what somebody is in charge of, told in a list. */
const isPortfolioInList = ({ line: { tokens }, from, to }: NameMention): boolean =>
  isPortfolio(tokens[from]?.lower ?? '') && listFrom(tokens, from, to) >= 0

/** Where the office of a list of subjects stands; -1 where none is. */
function listFrom(tokens: readonly Token[], from: number, to: number): number {
  const at = tokens[from - 1]?.lower === 'and' ? from - 1 : tokens[to]?.lower === 'and' ? to : -1
  if (at < 0) return -1
  const office = subjectsFrom(tokens, at)
  return office < at && office < from ? office : -1
}

/** "Jo Starks and Lena Fox said": both, as a group. */
export const coordinationSieve: Sieve = {
  name: 'coordination',
  reason: 'Several names joined are several speakers, never the first of them.',
  resolve(mention, context) {
    const { head, phrase, trace } = mention
    const joined = withPronoun(mention, context)
    if (joined) return joined
    // "Ethics and Aid Commission chief Hugo Hill": what stands in a role is nobody beside the one who has it.
    const runs = head.runs.filter(
      (run) => !isPortfolioInList(run) && !head.runs.some((other) => other.roleFrom <= run.from && run.to < other.from),
    )
    if (runs.length < 2) return withRelative(phrase, runs[0])
    const [first, second] = runs
    if (first && second && runs.length === 2 && opensBody(first, second)) return namedReferent(second, trace)
    const holder = runs.every(({ from, to }) => to - from === 1 || from === phrase.from) ? officeHolder(phrase) : null
    if (holder) return holder
    // "Customs and Harbour Patrol": one body, whose letters elsewhere show its whole name.
    const whole = runs.find(({ entity }) => entity !== null && / and /.test(entity.name) && isSame(phrase, entity.name))
    if (whole) return namedReferent(whole, trace)
    const names = runs.flatMap((run) => (run.entity ? [run.entity.name] : []))
    for (const run of runs) trace.add('coordination', 'one of the names that the mention joins', run)
    const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
    const roles = new Set(runs.map((run) => (run.entity ? chooseRole(run.entity, phrase.line.nouns) : null)))
    return new Referent(all, 'group', roles.has(null) ? null : [...roles].join('; '), null, true)
  },
}
