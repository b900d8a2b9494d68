// Which claims on the labelled pages are right, as the scorer beside the project tells it: most words of a labelled
// statement, with an accepted speaker. Every sixth site, by a hash, stays unread.
import { createHash } from 'node:crypto'

const SIXTH = 6

/** A statement as it is labelled; parts of one quotation share a turn. */
export interface LabelledStatement {
  readonly text: string
  readonly speakers: readonly string[]
  readonly optional?: boolean
  readonly turn?: string
}

export interface LabelledPage {
  readonly file: string
  readonly site: string
  /** Whether all statements of the page are labelled. */
  readonly exhaustive?: boolean
  readonly statements: readonly LabelledStatement[]
}

/** Whether nothing may be counted on a page. */
export const isUnread = ({ site }: LabelledPage): boolean =>
  createHash('sha256').update(site).digest().readUInt32BE(0) % SIXTH === 0

const wordsOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const bare = (name: string | null): string =>
  wordsOf(name)
    .join(' ')
    .replace(/^(?:the|an?) /, '')

/** How many words two lists share in order. */
function shared(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1)
  for (const word of a) {
    const row = new Uint16Array(b.length + 1)
    b.forEach((other, i) => {
      row[i + 1] = word === other ? (before[i] ?? 0) + 1 : Math.max(before[i + 1] ?? 0, row[i] ?? 0)
    })
    before = row
  }
  return before[b.length] ?? 0
}

function isAlike(statement: readonly string[], claim: readonly string[]): boolean {
  const most = shared(statement, claim)
  return most >= 0.6 * Math.min(statement.length, claim.length) && most >= 0.4 * claim.length
}

const isSpeaker = ({ speakers, optional }: LabelledStatement, name: string | null): boolean =>
  speakers.length === 0 ? optional === true || !name : speakers.some((own) => bare(own) === bare(name))

/** Whether a claim with that text and speaker is a labelled statement. */
export function isLabelled({ statements }: LabelledPage, text: string, name: string | null): boolean {
  const claim = wordsOf(text)
  return statements.some((statement) => {
    const { turn } = statement
    const whole = turn ? statements.filter((other) => other.turn === turn).flatMap((other) => wordsOf(other.text)) : []
    const alike = isAlike(wordsOf(statement.text), claim) || (turn !== undefined && isAlike(whole, claim))
    return alike && isSpeaker(statement, name)
  })
}
