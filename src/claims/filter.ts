import { withoutAccents } from '../text/without-accents.ts'
import type { Claim, ClaimKind, Declined, Document, ExtractOptions, Scope, Speaker } from '../types.ts'
import { speakersOf } from './document.ts'
import { FLOOR } from './floor.ts'

/** Which claims are wanted; what is left out does not restrict. */
export interface Filter {
  readonly scopes?: readonly Scope[]
  readonly minConfidence?: number
  readonly kinds?: readonly ClaimKind[]
  /** Any part of a name, in any case, with or without accents; one of several suffices. */
  readonly speakers?: readonly string[]
}

/** Further letters that Unicode does not take apart into a base and an accent. */
const BASES: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
}

/** A name as it is compared: lower case, without accents, apostrophes straight. */
export function fold(name: string): string {
  return withoutAccents(name.normalize('NFKD').toLowerCase())
    .replace(/[đðþßæœ’]/g, (letter) => BASES[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}

/** What of a claim a filter looks at. */
export type Rated = Pick<Claim, 'confidence' | 'scope' | 'kind' | 'speaker'>

/** Tells which claims a filter wants. */
export function wantedBy(filter: Filter): (claim: Rated) => boolean {
  const names = filter.speakers?.map(fold)
  return (claim) => {
    if (filter.minConfidence !== undefined && claim.confidence < filter.minConfidence) return false
    if (filter.scopes && !filter.scopes.includes(claim.scope)) return false
    if (filter.kinds && !filter.kinds.includes(claim.kind)) return false
    return !names || isNamed(claim.speaker, names)
  }
}

function isNamed(speaker: Speaker | null, names: readonly string[]): boolean {
  const own = fold(speaker?.name ?? speaker?.mention ?? '')
  return names.some((name) => own.includes(name))
}

/** What is reported of all claims: statements that are sure enough, unless more is asked for. */
export function reportedBy({ attitudes, all, minConfidence }: ExtractOptions): Filter {
  return {
    minConfidence: minConfidence ?? (all ? 0 : FLOOR),
    ...(attitudes || all ? {} : { scopes: ['statement'] }),
  }
}

/** Who declined to comment of those that a filter wants. */
export function declinedOf(declined: readonly Declined[], { speakers }: Filter): readonly Declined[] {
  const names = speakers?.map(fold)
  return names ? declined.filter(({ speaker }) => isNamed(speaker, names)) : declined
}

/** The document with the wanted claims only, and their speakers; the claims keep their ids. */
export function filterClaims({ declined = [], ...document }: Document, filter: Filter): Document {
  const claims = document.claims.filter(wantedBy(filter))
  const forms = new Map(document.speakers.map((speaker) => [speaker.name, speaker.forms]))
  const silent = declinedOf(declined, filter)
  const { warnings, ...shown } = document
  const speakers = claims.length === document.claims.length ? document.speakers : speakersOf(claims, forms)
  return { ...shown, claims, speakers, ...(silent.length > 0 ? { declined: silent } : {}), warnings }
}
