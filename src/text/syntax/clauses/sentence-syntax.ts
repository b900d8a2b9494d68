import { TAGGER_COUNTS } from '../../../models/generated/tagger.ts'
import { Tagger } from '../../tagger/tagger.ts'
import { tagNumber } from '../../tagger/tagset.ts'
import type { Token } from '../../tokens.ts'
import { classOf } from './classes.ts'
import type { Clause } from './clause-phrases.ts'
import { ClauseReader } from './reader.ts'

/** The syntax of a sentence: the tag of each token and the clauses, in the order of their verbs. */
export class SentenceSyntax {
  readonly tags: Uint8Array
  readonly clauses: readonly Clause[]

  constructor(tags: Uint8Array, clauses: readonly Clause[]) {
    this.tags = tags
    this.clauses = clauses
  }

  /** The clause whose verb stands at a token, or null. */
  clauseAt(verb: number): Clause | null {
    return this.clauses.find((clause) => clause.verb.head === verb) ?? null
  }

  /** Whether a clause has its verb between two places. */
  hasVerb(first: number, last: number): boolean {
    return this.clauses.some(({ verb: { head } }) => head >= first && head <= last)
  }
}

let tagger: Tagger | null = null
const remembered = new WeakMap<readonly Token[], SentenceSyntax>()

/** Whether a word is one of the language, and not only a name: "maple", "hill". */
export function isCommonWord(lower: string): boolean {
  tagger ??= new Tagger(TAGGER_COUNTS)
  return tagger.isCommon(lower)
}

const [OWNER, GERUND, ADJECTIVE] = [tagNumber('POS'), tagNumber('VBG'), tagNumber('JJ')]
const NOUNS: ReadonlySet<number> = new Set(['NN', 'NNS', 'JJ'].map(tagNumber))

/** "the mill's acting director": between whose it is and a noun a word in -ing is no verb. */
function modifiersOwned(tags: Uint8Array): Uint8Array {
  for (let i = 1; i < tags.length; i++)
    if (tags[i] === GERUND && tags[i - 1] === OWNER && NOUNS.has(tags[i + 1] ?? 0)) tags[i] = ADJECTIVE
  return tags
}

/** Reads a sentence; once, however often it is asked for. */
export function syntaxOf(tokens: readonly Token[]): SentenceSyntax {
  const known = remembered.get(tokens)
  if (known) return known
  tagger ??= new Tagger(TAGGER_COUNTS)
  const tags = modifiersOwned(tagger.tag(tokens))
  const syntax = new SentenceSyntax(tags, new ClauseReader({ tokens, classes: Int32Array.from(tags, classOf) }).read())
  remembered.set(tokens, syntax)
  return syntax
}
