import { ROLES } from '../../lexicon/people/roles.ts'
import { wordSet } from '../../lexicon/people/word-row.ts'
import * as t from '../tags.ts'
import { LOWER, type Token, WORD } from '../tokens.ts'
import { is, Phrase, tagsAt } from './noun-phrase.ts'
import { Subject } from './subject.ts'

const posts = wordSet(ROLES.filter(({ rank }) => rank !== 'generic'))

/** "Director", "Director-General". */
const isPost = (lower: string): boolean =>
  posts.has(lower) || posts.has(lower.slice(0, Math.max(0, lower.indexOf('-'))))

/** What joins the capitals of a post: "Founder & CEO", "Director – Rivers", "Head of Policy". */
const JOINS = /^(?:of|for|on|and|the|to|at|&|[-–—])$/

const isSigned = (token: Token | undefined): boolean =>
  token !== undefined && ((token.kind === WORD && token.case !== LOWER) || JOINS.test(token.lower))

const isSmallNoun = (token: Token | undefined): boolean =>
  token?.kind === WORD && (token.tags & t.NOMINAL) !== 0 && (token.tags & (t.VERB | t.CLOSED)) === 0

/**
 * "Ana Ruiz, Founder & CEO, Norwick Foods, said", "The Permanent Secretary, Ministry of Boats, Ana Ruiz, said": who
 * speaks, set as signatures are: name, post and body in capitals, with commas between them. The index is that of the comma
 * before the verb; null where no post is among them.
 */
export function signedSubject(tokens: readonly Token[], comma: number): Subject | null {
  let first = comma
  let parts = 0
  let posted = false
  for (let to = comma; is(tokens, to, ','); ) {
    let from = to
    // "Ana Ruiz, general secretary, Harbour Union": the post may stand in small letters.
    const small = isPost(tokens[to - 1]?.lower ?? '')
    while (isSigned(tokens[from - 1]) || (small && isSmallNoun(tokens[from - 1]))) {
      from--
      posted ||= isPost(tokens[from]?.lower ?? '')
    }
    // ", to the North,": no part of a signature starts so.
    if (from === to || (tokens[from]?.case === LOWER && !small)) break
    first = from
    parts++
    to = from - 1
  }
  // "In Leeds, …", "Welcoming Ana Ruiz, …": circumstances.
  const opens = (tagsAt(tokens, first) & (t.PREP | t.GERUND | t.SUBORD)) === 0
  const named = tokens[first]?.case !== LOWER
  const free = first === 0 || is(tokens, first - 1, ',')
  return posted && parts > 1 && opens && named && free ? new Subject(new Phrase(first, comma - 1), 'plain') : null
}
