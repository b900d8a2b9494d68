import { compiledOnce } from '../compiled-once.ts'
import type { Vocabulary } from '../types.ts'
import * as t from './tags.ts'
import { LOWER, type Sentence, type Token, WORD } from './tokens.ts'

/** A form of a cue that the user has added. */
class Form {
  readonly base: string
  readonly tags: number
  readonly particle: string | null

  constructor(base: string, tags: number, particle: string | null) {
    this.base = base
    this.tags = tags
    this.particle = particle
  }
}

/** The forms of a regular verb, by spelling; of verbs that may double their last letter, both. */
function formsOf(base: string): readonly (readonly [string, number])[] {
  const stem = base.replace(/e$/, '')
  const y = /[^aeiou]y$/.test(base)
  const doubled = /[^aeiou][aeiou][bdgklmnprtvz]$/.test(base) ? base + base.slice(-1) : null
  const third = y ? `${base.slice(0, -1)}ies` : base + (/(?:[sxz]|[cs]h)$/.test(base) ? 'es' : 's')
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return [
    [base, t.BASE],
    [third, t.PRESENT],
    [past, t.PAST],
    [`${stem === base || base.endsWith('ee') ? base : stem}ing`, t.GERUND],
    ...(doubled
      ? ([
          [`${doubled}ed`, t.PAST],
          [`${doubled}ing`, t.GERUND],
        ] as const)
      : []),
  ]
}

/** Tags that are followed by a noun. */
const BEFORE_NOUNS = t.DET | t.POSSESSIVE | t.GENITIVE

const mayBeVerb = (token: Token, previous: Token | undefined): boolean => {
  if (token.kind !== WORD) return false
  if (!previous || previous.kind !== WORD) return true
  const { tags } = previous
  return (
    token.case === LOWER &&
    (!(tags & BEFORE_NOUNS) || (tags & t.PRONOUN) !== 0) &&
    (!(tags & t.PREP) || (tags & t.TO) !== 0)
  )
}

/** The cues that the user has added; they are marked where they are used as verbs. */
export class CustomCues {
  readonly #forms = new Map<string, Form>()

  static readonly #compiled = compiledOnce((cues: readonly string[]) => new CustomCues(cues))

  private constructor(cues: readonly string[]) {
    for (const cue of cues) {
      const [verb = '', particle = null] = cue.toLowerCase().trim().split(/\s+/)
      for (const [form, tags] of formsOf(verb))
        this.#forms.set(form, new Form(cue.toLowerCase().trim(), tags, particle))
    }
  }

  /** Null where the user has none. */
  static of({ cues = [] }: Vocabulary = {}): CustomCues | null {
    return cues.length > 0 ? CustomCues.#compiled(cues) : null
  }

  /** Marks the cues of a tagged sentence. */
  mark({ tokens }: Sentence): void {
    tokens.forEach((token, i) => {
      const form = this.#forms.get(token.lower)
      if (!form || !mayBeVerb(token, tokens[i - 1])) return
      const particle = form.particle === null ? null : tokens[i + 1]
      if (particle === undefined || (particle && particle.lower !== form.particle)) return
      token.tags = (token.tags & ~(t.NOMINAL | t.NAME | t.RARELY_VERB)) | form.tags | t.OWN_CUE
      if (particle) particle.tags |= t.OWN_CUE
    })
  }

  /** The base form of a cue's words, or null where they are none of the user's. */
  baseOf(words: string): string | null {
    for (const word of words.toLowerCase().split(/\s+/).reverse()) {
      const form = this.#forms.get(word)
      if (form) return form.base
    }
    return null
  }
}
