// Reads the labelled pages that may be read, and tells which claims on them are right, as the scorer beside the project
// does: most words of a labelled statement, with an accepted speaker. Every sixth site, by a hash, stays unread.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SIXTH = 6

const isUnread = ({ site }) => createHash('sha256').update(site).digest().readUInt32BE(0) % SIXTH === 0

/** The pages of a folder with all statements labelled: `{file, site, text, statements}`. */
export function readLabelled(folder) {
  return JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
    .documents.filter((page) => page.exhaustive && !isUnread(page))
    .map((page) => ({ ...page, text: readFileSync(join(folder, 'text', page.file), 'utf8') }))
}

const wordsOf = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const bare = (name) =>
  wordsOf(name)
    .join(' ')
    .replace(/^(?:the|an?) /, '')

/** How many words two lists share in order. */
function shared(a, b) {
  let before = new Uint16Array(b.length + 1)
  for (const word of a) {
    const row = new Uint16Array(b.length + 1)
    for (let i = 1; i <= b.length; i++) row[i] = word === b[i - 1] ? before[i - 1] + 1 : Math.max(before[i], row[i - 1])
    before = row
  }
  return before[b.length]
}

function isAlike(statement, claim) {
  const most = shared(statement, claim)
  return most >= 0.6 * Math.min(statement.length, claim.length) && most >= 0.4 * claim.length
}

function isSpeaker({ speakers, optional }, name) {
  return speakers.length === 0 ? optional || !name : speakers.some((own) => bare(own) === bare(name))
}

/** The labelled statement that a claim with that text and speaker is; undefined where it is none. */
export function labelledAs({ statements }, text, name) {
  const claim = wordsOf(text)
  return statements.find((statement) => {
    const { turn } = statement
    const whole = turn ? statements.filter((other) => other.turn === turn).flatMap((other) => wordsOf(other.text)) : []
    const alike = isAlike(wordsOf(statement.text), claim) || (turn && isAlike(whole, claim))
    return alike && isSpeaker(statement, name)
  })
}
