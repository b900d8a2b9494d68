// Reads the annotated articles of PolNeAR, with offsets in UTF-16 code units.
import { readFileSync } from 'node:fs'

/** Every eighth article is kept unread: nothing is counted on it, so that it tells how the counts carry over. */
export const isUnread = (index) => index % 8 === 0

function toUnits(text) {
  const units = []
  let at = 0
  for (const char of text) {
    units.push(at)
    at += char.length
  }
  units.push(at)
  return (spans) => spans?.map(([start, end]) => ({ start: units[start], end: units[end] })) ?? null
}

/** The articles whose index passes the filter: `{id, text, attributions: [{kind, source, cue, content}]}`. */
export function readCorpus(path, filter = () => true) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => JSON.parse(line))
    .filter((_, index) => filter(index))
    .map((article) => {
      const spans = toUnits(article.text)
      const attributions = article.attributions.map((own) => ({
        kind: own.kind,
        source: spans(own.source),
        cue: spans(own.cue) ?? [],
        content: spans(own.content),
      }))
      return { ...article, attributions }
    })
}

const isWord = (char) => /[\p{L}\p{N}]/u.test(char)

/** Places of the letters and digits of some spans, which is how contents are compared. */
export function wordPlaces(text, spans) {
  const places = new Set()
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (isWord(text[i])) places.add(i)
  return places
}

/** Intersection over union of two sets of places. */
export function likeness(a, b) {
  let shared = 0
  for (const place of a) if (b.has(place)) shared++
  return shared / (a.size + b.size - shared) || 0
}

export const overlaps = (span, spans) => spans.some((own) => own.start < span.end && span.start < own.end)
