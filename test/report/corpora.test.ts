import { beforeAll, describe, expect, test } from 'vitest'
import { format } from '../../src/index.ts'
import type { Document } from '../../src/types.ts'
import { HAS_LABELLED, LABELLED, labelledDocuments } from '../support/labelled.ts'

interface Selector {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

interface Annotation {
  readonly id: string
  readonly target: readonly { readonly source: string; readonly selector: readonly [Selector, Selector] }[]
}

/** The places where a selector of a quote fits: what is around it tells which of several is meant. */
function placesOf({ exact, prefix, suffix }: Selector, text: string): number[] {
  const whole = prefix + exact + suffix
  const found: number[] = []
  for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) found.push(at + prefix.length)
  return found
}

describe.skipIf(!HAS_LABELLED)(`on pages of ${LABELLED} (passed over where it is not there)`, () => {
  let documents: readonly Document[]
  beforeAll(async () => {
    documents = await labelledDocuments()
  }, 120_000)

  test('annotations: each position and each quote leads to just the words of a span', {
    timeout: 120_000,
  }, async () => {
    for (const document of documents) {
      const { text = '' } = document.source
      const points = [...text]
      const page: { items: Annotation[] } = JSON.parse(await format(document, 'annotations'))
      expect(page.items.map(({ id }) => id)).toEqual(document.claims.map(({ key }) => `urn:whosaid:claim:${key}`))
      for (const [i, { target }] of page.items.entries()) {
        const spans = document.claims[i]?.spans ?? []
        expect(target).toHaveLength(spans.length)
        for (const [j, { start, end }] of spans.entries()) {
          const [position, quote] = target[j]?.selector ?? []
          expect(points.slice(position?.start, position?.end).join('')).toBe(text.slice(start, end))
          expect(quote && placesOf(quote, text)).toContain(start)
        }
      }
    }
  })

  test('csv: as many rows as claims, each with its key, words and place', { timeout: 120_000 }, async () => {
    const { default: Papa } = await import('papaparse')
    const { data } = Papa.parse<Record<string, string>>(await format(documents, 'csv'), {
      header: true,
      skipEmptyLines: true,
    })
    const claims = documents.flatMap((document) => document.claims)
    expect(data.map(({ key }) => key)).toEqual(claims.map(({ key }) => key))
    expect(data.map(({ text = '' }) => text.replace(/^'(?=[=+\-@])/, ''))).toEqual(claims.map(({ text }) => text))
    expect(data.map(({ start, confidence }) => [Number(start), Number(confidence)])).toEqual(
      claims.map(({ spans, confidence }) => [spans[0]?.start, confidence]),
    )
  })
})
