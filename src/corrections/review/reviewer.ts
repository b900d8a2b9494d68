import type { Claim, CorrectedFields, Correction, CorrectionSource, Document } from '../../types.ts'
import { selectorAt } from '../anchoring/around.ts'
import { ClaimIndex } from '../anchoring/claim-index.ts'
import { correctionSource, correctionsOf } from '../anchoring/of-source.ts'
import { claimParts, extentOf, placeNear, placesOf } from '../anchoring/place.ts'
import { comparedWords } from '../anchoring/word-text.ts'
import type { EditedRow } from './edited-csv.ts'
import { addedFields, editsOf, fieldsIn, sameFields, vainEdits, valuesOf, wantedFields } from './edits.ts'
import { Ledger, type Stamp } from './ledger.ts'
import { RowsBySource } from './rows-by-source.ts'

/** A document as it is found, and with the corrections that there are; both with all claims and their text. */
export interface Reviewed {
  readonly found: Document
  readonly corrected: Document
}

/** What is asked of a row that has no claim. */
export interface ReviewProblem {
  readonly row: number
  readonly problem: 'not-found' | 'no-words' | 'ambiguous' | 'twice' | 'dropped' | 'no-source'
}

/** A document under review. */
interface Page {
  readonly document: Document
  readonly source: CorrectionSource
  readonly text: string
  /** Claims as they are found, before corrections. */
  readonly index: ClaimIndex
  readonly byKey: ReadonlyMap<string, Claim>
  /** The corrections that are applied to claims, by the keys of these. */
  readonly applied: ReadonlyMap<string, Correction>
  /** Claims by their words that no row has taken. */
  readonly rest: Map<string, Claim>
}

/** The corrections of a document that have a claim, by its key. */
function appliedTo(
  { corrected }: Reviewed,
  index: ClaimIndex,
  corrections: readonly Correction[],
): ReadonlyMap<string, Correction> {
  const applied = new Map<string, Correction>()
  const added = new Map(corrected.claims.map((claim) => [comparedWords(claim.text), claim]))
  for (const correction of corrections) {
    const claim = correction.add ? added.get(comparedWords(correction.select.exact)) : index.find(correction.select)
    if (claim && typeof claim !== 'string') applied.set(claim.key, correction)
  }
  return applied
}

/** Turns the rows of an edited spreadsheet into corrections, document by document. */
export class Reviewer {
  readonly problems: ReviewProblem[] = []
  /** How many rows have something else in columns that cannot be corrected. */
  readonly inVain = new Map<string, number>()
  readonly ledger: Ledger
  readonly #rows: RowsBySource
  readonly #before: readonly Correction[]
  readonly #pathOf: (path: string) => string

  /**
   * @param before the corrections that there are
   * @param pathOf how corrections call a file, by its path as it was given
   */
  constructor(
    rows: readonly EditedRow[],
    before: readonly Correction[],
    stamp: Stamp,
    pathOf = (path: string) => path,
  ) {
    this.#pathOf = pathOf
    this.#rows = new RowsBySource(rows)
    this.#before = before
    this.ledger = new Ledger(before, stamp)
  }

  take(reviewed: Reviewed): void {
    const page = this.#page(reviewed)
    for (const claim of reviewed.corrected.claims) {
      const row = this.#rows.ofClaim(claim)
      if (row) this.#compare(row, claim, page)
      else page.rest.set(comparedWords(claim.text), claim)
    }
    for (const row of this.#rows.leftOf(reviewed.corrected)) this.#left(row, page)
  }

  /** To be called when all documents have been read. */
  end(): void {
    for (const row of this.#rows.waiting) this.#complain(row, 'no-source')
  }

  #page(reviewed: Reviewed): Page {
    const { found, corrected } = reviewed
    const text = found.source.text ?? ''
    const index = new ClaimIndex(text, found.claims)
    const source = { ...found.source, path: this.#pathOf(found.source.path) }
    const applied = appliedTo(reviewed, index, correctionsOf(this.#before, source))
    const byKey = new Map(found.claims.map((claim) => [claim.key, claim]))
    return { document: corrected, source: correctionSource(source), text, index, byKey, applied, rest: new Map() }
  }

  /** A row without a claim of its key: spreadsheets spoil keys that look like numbers, so that words count, too. */
  #left(row: EditedRow, page: Page): void {
    this.#rows.take(row)
    const claim = page.rest.get(comparedWords(row.text))
    if (claim) this.#compare(row, claim, page)
    else if (!row.isDropped) this.#unclaimed(row, page)
  }

  #unclaimed(row: EditedRow, page: Page): void {
    const other = page.document.claims.find(({ key }) => key === row.key)
    if (row.key !== '' && !other) this.#gone(row, page)
    else if (other && comparedWords(other.text) === comparedWords(row.text)) this.#complain(row, 'twice')
    // Without a key, or copied with one and given other words.
    else this.#add(row, page)
  }

  #complain({ number }: EditedRow, problem: ReviewProblem['problem']): void {
    this.problems.push({ row: number, problem })
  }

  /** A claim of an earlier run that is not there: dropped, and then all is well if the row leaves it as it was. */
  #gone(row: EditedRow, { byKey }: Page): void {
    const claim = byKey.get(row.key)
    if (claim && editsOf(row, valuesOf(claim)).length === 0) return
    this.#complain(row, claim ? 'dropped' : 'not-found')
  }

  #compare(row: EditedRow, claim: Claim, page: Page): void {
    page.rest.delete(comparedWords(claim.text))
    for (const name of vainEdits(row, page.document, claim)) this.inVain.set(name, (this.inVain.get(name) ?? 0) + 1)
    const before = page.applied.get(claim.key) ?? null
    if (row.isDropped) this.#drop(claim, before, page)
    else if (before?.add) this.#changeAdded(row, claim, before)
    else this.#set(row, claim, before, page)
  }

  /** What a correction of a found claim is about, as the text has it now. */
  #about(claim: Claim, { source, text, byKey }: Page): Pick<Correction, 'source' | 'select'> {
    const { spans, text: exact } = byKey.get(claim.key) ?? claim
    return { source, select: selectorAt(text, extentOf(spans), exact) }
  }

  #drop(claim: Claim, before: Correction | null, page: Page): void {
    if (before?.add) {
      this.ledger.remove(before)
      return
    }
    const found = valuesOf(page.byKey.get(claim.key) ?? claim)
    const was: CorrectedFields = { speaker: found.speaker, kind: found.kind }
    this.ledger.write({ ...this.#about(claim, page), drop: true, was }, before)
  }

  #changeAdded(row: EditedRow, claim: Claim, before: Correction): void {
    const edits = editsOf(row, valuesOf(claim)).filter((name) => name !== 'text')
    if (edits.length === 0) return
    const add = { ...before.add, ...fieldsIn(row, edits) }
    this.ledger.write({ source: before.source, select: before.select, add }, before, row.cell('note'))
  }

  #set(row: EditedRow, claim: Claim, before: Correction | null, page: Page): void {
    const found = valuesOf(page.byKey.get(claim.key) ?? claim)
    const wanted = wantedFields(row, before, valuesOf(claim), found)
    const { spans } = page.byKey.get(claim.key) ?? claim
    if (wanted?.text && !placeNear(page.index.words, wanted.text, spans)) this.#complain(row, 'no-words')
    else if (wanted && Object.keys(wanted).length > 0) {
      // What is printed now is printed later, too, however it is read then.
      const set = { ...wanted, scope: wanted.scope ?? claim.scope }
      this.ledger.write({ ...this.#about(claim, page), set, was: sameFields(found, set) }, before, row.cell('note'))
    } else if (wanted && before) this.ledger.remove(before)
  }

  #add(row: EditedRow, page: Page): void {
    const { document, source, text, index } = page
    const kept = (document.source.blocks ?? []).filter((block) => block.kept)
    const all = placesOf(index.words, row.text)
    const inBody = all.filter((place) =>
      kept.some(({ start, end }) => place.every((part) => start <= part.start && part.end <= end)),
    )
    const [place, other] = inBody.length > 0 ? inBody : all
    if (!place || other) {
      this.#complain(row, other ? 'ambiguous' : 'no-words')
      return
    }
    const parts = claimParts({ text, blocks: document.source.blocks ?? [] }, place)
    const exact = parts.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const about = { source, select: selectorAt(text, extentOf(parts), exact) }
    this.ledger.write({ ...about, add: addedFields(row) }, null, row.cell('note'))
  }
}
