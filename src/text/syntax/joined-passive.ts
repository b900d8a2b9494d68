import * as t from '../tags.ts'
import type { Token } from '../tokens.ts'
import { wordAt } from '../word-at.ts'
import { CLAUSE_REACH } from './clause-floor.ts'
import { is, isQuotation, tagsAt } from './noun-phrase.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** Verbs that name whom they are said to where they are active, each with what follows it in the passive. */
const FOLLOWED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:tell|order|instruct|advise|urge|remind|command|direct|forbid|invite|encourage|ask|warn)$/, /^to$/],
  [/^(?:tell|inform|remind)$/, /^(?:that|of)$/],
  [/^accuse$/, /^of$/],
  [/^charge$/, /^with$/],
]

/** "ordered to pay", "warned not to return": nobody is named between the verb and what was said. */
function lacksHearer(tokens: readonly Token[], head: number): boolean {
  const { lemma } = wordAt(tokens[head])
  const next = is(tokens, head + 1, 'not') ? head + 2 : head + 1
  return FOLLOWED.some(([verbs, after]) => verbs.test(lemma) && after.test(tokens[next]?.lower ?? ''))
}

const joins = (tokens: readonly Token[], i: number): boolean =>
  is(tokens, i, ',') || /^(?:and|or|but|then)$/.test(tokens[i]?.lower ?? '')

const hasAuxiliary = (tokens: readonly Token[], { start, head }: VerbGroup): boolean =>
  tokens.slice(start, head).some(({ tags }) => (tags & t.AUX) !== 0)

/** Whether the verb that another is joined to is passive: "was fined, warned not to return and told to pay". */
function joinsPassive(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i >= 0 && i > from - CLAUSE_REACH; i--) {
    const tags = tagsAt(tokens, i)
    if (isQuotation(tokens, i) || tags & (t.WH | t.SUBORD)) return false
    if (!(tags & (t.PAST | t.PARTICIPLE)) || tags & (t.NOMINAL | t.AUX)) continue
    const group = verbGroup(tokens, i)
    if (group.passive) return true
    // A verb with a subject or auxiliary of its own; without, it is joined to the same one.
    if (hasAuxiliary(tokens, group) || !joins(tokens, group.start - 1)) return false
  }
  return false
}

/** "He was convicted and ordered to pay": the second verb is passive, too, though "was" stands before the first only. */
export function isJoinedPassive(tokens: readonly Token[], group: VerbGroup): boolean {
  const { start, head, passive, infinitive } = group
  if (passive || infinitive || !(tagsAt(tokens, head) & (t.PAST | t.PARTICIPLE))) return false
  if (!joins(tokens, start - 1) || !lacksHearer(tokens, head)) return false
  return !hasAuxiliary(tokens, group) && joinsPassive(tokens, start - 2)
}
