import { readdirSync, readFileSync } from 'node:fs'
import type { Claim } from '../../src/types.ts'

/** What a page of our own expects of one statement. */
export interface Expected {
  /** Words that the statement holds. */
  readonly words: string
  readonly names: readonly string[]
  /** Roles any of which will do; empty where none is asked for. */
  readonly roles: readonly string[]
  /** Starts with "?": known to be wrong. */
  readonly wrong: boolean
}

/** An article of our own, in the manner of newspapers, with the speakers that it should give. */
export interface Page {
  readonly id: string
  readonly text: string
  readonly expected: readonly Expected[]
}

const choices = (cell = ''): string[] =>
  cell
    .split(' / ')
    .map((one) => one.trim())
    .filter(Boolean)

function expectedOf(line: string): Expected {
  const [words = '', names, roles] = line.slice(2).split(' | ')
  return { words, names: choices(names), roles: choices(roles), wrong: line.startsWith('?') }
}

function pageOf(section: string): Page {
  const [id = '', ...lines] = section.trim().split('\n')
  const isRow = (line: string): boolean => /^[>?] /.test(line)
  const text = lines.filter((line) => !isRow(line)).join('\n')
  return { id, text, expected: lines.filter(isRow).map(expectedOf) }
}

/** The pages of a folder: each starts with "=== id"; rows "> words | name | role" behind it tell what is expected. */
export function readPages(folder: URL): Page[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1).map(pageOf),
  )
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a role tells what another does: three words in five, as labelled pages are scored. */
function tells(given: string | null, role: string): boolean {
  const [words, found] = [wordsOf(role), wordsOf(given ?? '')]
  return words.filter((word) => found.includes(word)).length >= words.length * 0.6
}

const nameOf = (name: string | null): string =>
  wordsOf(name ?? '')
    .join(' ')
    .replace(/^(?:the|an?) /, '')

/** Whether the shortest claim that holds the words has the right speaker, with a right role. */
export function isRight({ words, names, roles }: Expected, claims: readonly Claim[]): boolean {
  const wanted = wordsOf(words).join(' ')
  const [claim] = claims
    .filter(({ text }) => wordsOf(text).join(' ').includes(wanted))
    .sort((a, b) => a.text.length - b.text.length)
  const { name = null, role = null } = claim?.speaker ?? {}
  if (!claim || !names.some((one) => nameOf(one) === nameOf(name))) return false
  return roles.length === 0 || roles.some((one) => tells(role, one))
}
