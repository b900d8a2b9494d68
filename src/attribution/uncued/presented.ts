import { WHAT_BEFELL } from '../../lexicon/happenings.ts'
import { Phrase, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'

/** What opens a sentence that brings somebody in behind its verb. */
const OPENS = /^(?:among|amongst|also|one|another|leading|behind|joining|present|watching|standing|sitting|at|in|with)$/
const RANKED = /^(?:first|next|last|only|other)$/

/** How far behind the verb a name may stand: "was 86-year-old retired teacher Ana Ruiz". */
const NAME_REACH = 7

/** "Among those who spoke was retired teacher Ana Ruiz.": who is brought in behind "was", and quoted next; null where nobody is. */
export function presentedSomebody(tokens: readonly Token[]): Phrase | null {
  const ranked = tokens[0]?.lower === 'the' && RANKED.test(tokens[1]?.lower ?? '')
  if (!ranked && !OPENS.test(tokens[0]?.lower ?? '')) return null
  if (tokens.some(({ lower }) => WHAT_BEFELL.has(lower))) return null
  for (let verb = tokens.length - 2; verb > 1; verb--) {
    if (!/^(?:is|was)$/.test(tokens[verb]?.lower ?? '')) continue
    // "It was one of the mills where Fox was": nobody stands before the verb.
    if (tagsAt(tokens, verb - 1) & (t.NAME | t.PRONOUN | t.WH)) return null
    return namedBehind(tokens, verb)
  }
  return null
}

/** The noun phrase right behind a verb that ends in a name. */
function namedBehind(tokens: readonly Token[], verb: number): Phrase | null {
  for (let i = verb + 1; i < tokens.length && i <= verb + NAME_REACH; i++) {
    const tags = tagsAt(tokens, i)
    if (tokens[i]?.text === ',' || tags & (t.PREP | t.TO | t.WH | t.COORD)) return null
    if (!(tags & t.NAME)) continue
    let last = i
    while (tagsAt(tokens, last + 1) & t.NAME) last++
    if (last > i) return new Phrase(verb + 1, last)
    i = last
  }
  return null
}
