import * as c from './classes.ts'
import { ClauseFrame } from './clause-frame.ts'
import { Clause, type NounPhrase, type Relation, type VerbPhrase } from './clause-phrases.ts'
import type { PhraseMemory } from './phrase-memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** The clauses that are being read, the innermost last, and those that have been. */
export class OpenFrames {
  readonly clauses: Clause[] = []
  readonly #open: ClauseFrame[] = [new ClauseFrame('main', null, 0)]
  readonly #view: SentenceView
  readonly #phrases: PhraseMemory

  constructor(view: SentenceView, phrases: PhraseMemory) {
    this.#view = view
    this.#phrases = phrases
  }

  get top(): ClauseFrame {
    return this.#open.at(-1) ?? new ClauseFrame('main', null, 0)
  }

  push(relation: Relation, first: number, relative: NounPhrase | null = null): void {
    this.#open.push(new ClauseFrame(relation, this.top.recent, first, relative))
    this.#phrases.phrase = null
  }

  /** Closes all frames above one; they end before a token. */
  popTo(index: number, end: number): void {
    while (this.#open.length > index + 1) {
      const frame = this.#open.pop()
      if (frame) this.recover(frame)
      if (frame?.clause) frame.clause.last = Math.max(frame.clause.last, this.#view.trimmed(end))
    }
    if (index === 0 && end === this.#view.tokens.length) {
      this.recover(this.top)
      const { clause } = this.top
      if (clause) clause.last = this.#view.trimmed(end)
    }
  }

  /** A subject without a verb of its own: the form in -ed that was taken for a participle is its verb. */
  recover(frame: ClauseFrame): void {
    if (!frame.waits) return
    const able = frame.participles.filter(
      ({ verb }) => verb.first === verb.head && /[^g]$/.test(this.#view.text(verb.head)),
    )
    const clause = able.find(({ verb }) => this.isBehindSubject(frame, verb)) ?? able.at(-1)
    if (!clause || !this.#view.endsSentence()) return
    clause.subject = frame.candidate
    frame.clause = clause
  }

  /** Whether a verb stands right behind the subject that waits, or behind a comma. */
  isBehindSubject({ candidate }: ClauseFrame, { first }: VerbPhrase): boolean {
    let before = first - 1
    while (this.#view.bits(before) & c.ADVERB_TAGS) before--
    return candidate?.last === before || this.#view.isBreak(before)
  }

  closeParenthesis(i: number): void {
    const at = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    if (at > 0) this.popTo(at - 1, i)
  }

  restart(i: number): void {
    const inside = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    this.popTo(Math.max(inside, 0), i)
    const { recent } = this.top
    const announced = this.#view.text(i) === ':' && recent !== null
    this.#open[this.#open.length - 1] = new ClauseFrame(
      announced ? 'complement' : 'main',
      announced ? recent : null,
      i + 1,
    )
    this.#phrases.phrase = null
  }

  mark(i: number): void {
    const text = this.#view.text(i)
    if (text === '(' || text === '[') this.#open.push(new ClauseFrame('parenthesis', this.top.recent, i + 1))
    else if (text === ')' || text === ']') this.closeParenthesis(i)
    else if (text === ';' || text === ':') this.restart(i)
  }

  assign(frame: ClauseFrame, verb: VerbPhrase, given: NounPhrase | null): Clause {
    const subject = given && this.#view.text(given.head) === 'there' ? this.#view.behind(verb) : given
    const clause = new Clause(verb, frame.relation, frame.governor, subject, frame.first)
    this.clauses.push(clause)
    frame.clause = clause
    frame.recent = clause
    if (frame.relation === 'complement' && frame.governor) frame.governor.complement ??= clause
    return clause
  }

  /** Goes back to the nearest frame below that has a subject and waits for its verb. */
  resume(verb: VerbPhrase): boolean {
    const at = this.#open.findLastIndex((frame, i) => i < this.#open.length - 1 && frame.waits)
    const barrier = this.#open.findLastIndex(({ relation }) => relation === 'parenthesis')
    if (at < 0 || at < barrier) return false
    this.popTo(at, verb.first)
    this.assign(this.top, verb, this.top.candidate)
    return true
  }

  /** The innermost frame that stands outside parentheses, or the one that a parenthesis opened. */
  get base(): number {
    return Math.max(
      0,
      this.#open.findLastIndex(({ relation }) => relation === 'parenthesis'),
    )
  }

  /** The frame around the innermost. */
  get below(): ClauseFrame | undefined {
    return this.#open.at(-2)
  }

  /** Puts a new main clause in the place of the outermost one; gives what was read of that. */
  replaceBase(start: number): { frame: ClauseFrame; content: Clause | null } {
    const { base } = this
    const content = this.#open[base]?.clause ?? null
    this.popTo(base, start)
    if (content) content.last = Math.max(content.last, this.#view.trimmed(start))
    const frame = new ClauseFrame('main', null, start)
    this.#open[base] = frame
    return { frame, content }
  }

  /** Closes the innermost frame. */
  close(end: number): void {
    this.popTo(this.#open.length - 2, end)
  }
}
