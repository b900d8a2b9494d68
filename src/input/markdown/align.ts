import { decodeHTML } from 'entities'

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,31});/i

/** A stretch of text and the stretch of the source that writes it. */
export type Give = (text: string, start: number, end: number) => void

/**
 * Finds the place of each character of a text in the source that the parser made it from: the source holds, besides the
 * characters, backslashes, entities, and what begins the lines of a quotation or list.
 *
 * @param isLiteral whether backslashes and entities stand for themselves, as in code
 */
export function align(value: string, source: string, start: number, end: number, isLiteral: boolean, give: Give): void {
  let at = start
  let i = 0
  while (i < value.length && at < end) {
    const run = value.length === end - start ? value.length : commonRun(value, i, source, at, end, isLiteral)
    if (run > 0) give(value.slice(i, i + run), at, at + run)
    i += run
    at += run
    if (i >= value.length) return
    const entity = isLiteral ? '' : entityAt(source, at)
    if (entity && value.startsWith(decodeHTML(entity), i)) {
      give(decodeHTML(entity), at, at + entity.length)
      i += decodeHTML(entity).length
      at += entity.length
    } else if (!isLiteral && source.charAt(at) === '\\' && value.charAt(i) === source.charAt(at + 1)) {
      give(value.charAt(i), at + 1, at + 2)
      i++
      at += 2
    } else at++
  }
  // Whatever the parser did, no word is lost: what finds no place of its own has that of the whole.
  if (i < value.length) give(value.slice(i), start, end)
}

const entityAt = (source: string, at: number): string =>
  source.charAt(at) === '&' ? (source.slice(at, at + 40).match(ENTITY)?.[0] ?? '') : ''

/** How many characters are the same, up to one that may begin an entity or an escape. */
function commonRun(value: string, i: number, source: string, at: number, end: number, isLiteral: boolean): number {
  let run = 0
  while (i + run < value.length && at + run < end && value.charCodeAt(i + run) === source.charCodeAt(at + run)) {
    const char = source.charAt(at + run)
    if (!isLiteral && char === '&' && entityAt(source, at + run)) break
    if (!isLiteral && char === '\\' && value.charAt(i + run + 1) !== source.charAt(at + run + 1)) break
    run++
  }
  return run
}
