import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Document } from '../../types.ts'
import { DistinctQuotations } from './distinct-quotations.ts'
import { driftQuotationsOf } from './drift-quotations.ts'
import type { Drift, DriftChange } from './drift-types.ts'
import { type HeldQuotation, QuotationTable } from './quotation-table.ts'
import { originalsOf } from './report-copies.ts'
import { isTelling, longestForms } from './same-quotations.ts'
import { variantsOf } from './variants.ts'

export interface DriftOptions {
  /** Only quotations of which a variant has other words, another number or negation, or another speaker. */
  readonly onlyChanged?: boolean
}

/** Changes that are no mere matter of how much of a quotation is given. */
const CHANGED: ReadonlySet<DriftChange> = new Set(['word', 'speaker', 'number', 'negation'])

/** Hexadecimal digits of an id. */
const DIGITS = 12

/** Takes quotations document by document, and tells at the end which of them are the same in several documents. */
export class DriftIndex {
  private readonly table = new QuotationTable()

  /** Takes the quotations of a document, or of several; the order of documents makes no difference. */
  add(quotations: Iterable<HeldQuotation>): void {
    for (const quotation of quotations) this.table.add(quotation)
  }

  /** Quotations taken so far. */
  get size(): number {
    return this.table.size
  }

  /**
   * Each quotation that stands in several documents: those in most of them first, then the earliest. They are made one
   * by one as they are asked for; nothing may be added meanwhile.
   */
  *drifts({ onlyChanged = false }: DriftOptions = {}): Generator<Drift> {
    const quotations = new DistinctQuotations(this.table)
    const originals = originalsOf(quotations)
    for (const ranks of inOrder(groupsOf(longestForms(quotations), quotations), quotations)) {
      const drift = driftOfRanks(ranks, quotations, originals)
      if (!onlyChanged || drift.variants.some(({ change }) => CHANGED.has(change))) yield drift
    }
  }
}

interface Group {
  readonly ranks: number[]
  readonly documents: number
  readonly first: number
}

/** Ranks of quotations that have one longest form, that form first; only where several documents have them. */
function groupsOf(longest: Uint32Array, quotations: DistinctQuotations): Group[] {
  const groups = new Map<number, number[]>()
  for (const [rank, form] of longest.entries())
    if (rank !== form || isAnywhereElse(rank, quotations)) put(groups, form, rank)
  const found: Group[] = []
  for (const [form, ranks] of groups) {
    const own = ranks[0] === form ? ranks : [form, ...ranks]
    const members = own.flatMap((rank) => [...quotations.membersOf(rank)])
    const documents = new Set(members.map((member) => quotations.table.document(member))).size
    const first = members.reduce((a, b) => (quotations.table.compareQuotations(b, a) < 0 ? b : a))
    if (documents > 1 && (own.length > 1 || isTelling(form, quotations))) found.push({ ranks: own, documents, first })
  }
  return found
}

const isAnywhereElse = (rank: number, quotations: DistinctQuotations): boolean => quotations.membersOf(rank).length > 1

function put(groups: Map<number, number[]>, form: number, rank: number): void {
  const group = groups.get(form)
  if (group) group.push(rank)
  else groups.set(form, [rank])
}

function inOrder(groups: Group[], { table }: DistinctQuotations): number[][] {
  groups.sort((a, b) => b.documents - a.documents || table.compareQuotations(a.first, b.first))
  return groups.map(({ ranks }) => ranks)
}

function driftOfRanks(ranks: readonly number[], quotations: DistinctQuotations, originals: Uint32Array): Drift {
  const variants = variantsOf(ranks, quotations, originals)
  const { table } = quotations
  const speaker = table.voices[quotations.voiceOf(ranks[0] ?? 0)] ?? null
  const sources = variants.flatMap((variant) => variant.sources)
  const members = ranks.map((rank) => quotations.firstOf(rank))
  const first = members.reduce((a, b) => (table.compareQuotations(b, a) < 0 ? b : a))
  return {
    id: idOf(variants[0]?.text ?? '', speaker?.name ?? ''),
    speaker,
    canonical: variants[0]?.text ?? '',
    first: table.place(first),
    documents: new Set(sources.map(({ path, id }) => `${path}\n${id ?? ''}`)).size,
    copies: sources.reduce((sum, { copies }) => sum + copies.length, 0),
    variants,
  }
}

const idOf = (text: string, speaker: string): string =>
  `d${bytesToHex(sha256(new TextEncoder().encode(`${speaker}\n${text}`))).slice(0, DIGITS)}`

/**
 * Finds the same quotations in several documents, and what is different from one to the other.
 *
 * @param documents that `extract` gave with `withText`, each under a path of its own
 * @returns those in most documents first
 */
export function driftOf(documents: Iterable<Document>, options: DriftOptions = {}): Drift[] {
  const index = new DriftIndex()
  for (const document of documents) index.add(driftQuotationsOf(document))
  return [...index.drifts(options)]
}
