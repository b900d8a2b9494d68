import { LOWER, type Token, WORD } from '../../text/tokens.ts'
import type { Entity } from '../names/entity.ts'
import type { EntityIndex } from './entity-index.ts'

/** A name without any sign of a person: one word that only opens sentences, or several that are no given name's. */
const isDoubtful = ({ words, inner, personal, hint }: Entity): boolean =>
  personal === 0 && (words.length === 1 ? inner === 0 : hint === null)

/** "hugo.hill@oakfield.example": no word of English. */
const isInAddress = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    (before?.end === token?.start && /^[.@_]$/.test(before?.text ?? '')) ||
    (after?.start === token?.end && /^[@_]$/.test(after?.text ?? ''))
  )
}

/** Whose last word the document has in small letters, too: "Immigration" at the start of a line, "Tolland Trams". */
export function markCommonWords({ lines, registry }: EntityIndex): void {
  const doubtful = new Map<string, Entity[]>()
  for (const entity of registry.entities) {
    const word = entity.words.at(-1)
    if (!word || !isDoubtful(entity)) continue
    const alike = doubtful.get(word)
    if (alike) alike.push(entity)
    else doubtful.set(word, [entity])
  }
  if (doubtful.size === 0) return
  for (const { tokens } of lines)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token?.case !== LOWER || token.kind !== WORD) continue
      const alike = doubtful.get(token.lower)
      if (!alike || isInAddress(tokens, at)) continue
      for (const entity of alike) entity.common = true
      // A thousand may share their last word, and the document say it as often.
      doubtful.delete(token.lower)
    }
}
