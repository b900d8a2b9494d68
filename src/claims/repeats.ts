import { PULL_QUOTE } from '../attribution/attribution.ts'
import { wordsIn } from '../language/characters.ts'
import type { Span } from '../types.ts'
import type { Candidate } from './candidate.ts'

/** Shorter contents may well be said twice; longer ones with the same words are one statement given again. */
const FEWEST_WORDS = 4

/** Letters that Unicode writes in several ways: ligatures, full-width forms, accents apart. */
const VARIANTS = /[\u00a0-\u00bf\u1d00-\u2000\u2100-\uffff]|\p{M}/u

const wordsOf = (text: string): string[] => wordsIn((VARIANTS.test(text) ? text.normalize('NFKC') : text).toLowerCase())

const isNamed = ({ resolution }: Candidate): boolean =>
  (resolution?.speaker.name ?? null) !== null && resolution?.speaker.kind !== 'unnamed'

/** A candidate with the places that give the same words again: headline, pull quote, caption. */
export interface Repeated {
  candidate: Candidate
  readonly repeats: Span[]
}

function add(repeated: Repeated, spans: readonly Span[]): void {
  for (const span of spans) repeated.repeats.push(span)
}

/** How many are compared with every claim: a page has a few pull quotes, and comparing takes time. */
const MOST_PULLED = 50

/** Whether a candidate may only give a part of another claim again: a pull quote, or a quotation that stands alone. */
function isPulled({ attribution }: Candidate, words: number): boolean {
  return attribution.rule === PULL_QUOTE || (attribution.rule === 'carried' && words >= FEWEST_WORDS)
}

/** Joins candidates with the same words: the one whose speaker is known stands for all. */
export function findRepeats(text: string, candidates: readonly Candidate[]): Repeated[] {
  const byWords = new Map<string, Repeated>()
  const found: Repeated[] = []
  const pulled: { key: string; candidate: Candidate }[] = []
  for (const candidate of candidates) {
    const spans = candidate.attribution.content
    const words = wordsOf(spans.map(({ start, end }) => text.slice(start, end)).join(' '))
    const key = words.join(' ')
    if (isPulled(candidate, words.length) && pulled.length < MOST_PULLED) {
      pulled.push({ key, candidate })
      continue
    }
    const known = words.length >= FEWEST_WORDS ? byWords.get(key) : undefined
    if (!known) {
      const repeated = { candidate, repeats: [] }
      byWords.set(key, repeated)
      found.push(repeated)
    } else if (isNamed(candidate) && !isNamed(known.candidate)) {
      add(known, known.candidate.attribution.content)
      known.candidate = candidate
    } else add(known, spans)
  }
  for (const { key, candidate } of pulled) {
    const holder = [...byWords].find(([words]) => words.includes(key))
    if (holder) add(holder[1], candidate.attribution.content)
    else if (candidate.attribution.rule !== PULL_QUOTE) {
      const own = { candidate, repeats: [] }
      byWords.set(key, own)
      found.push(own)
    }
  }
  return found.sort((a, b) => startOf(a.candidate) - startOf(b.candidate))
}

const startOf = (candidate: Candidate): number => candidate.attribution.content[0]?.start ?? 0
