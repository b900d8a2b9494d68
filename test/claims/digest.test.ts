import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { hexDigest, sha256Of } from '../../src/claims/digest.ts'

it.each(['', 'The quay was closed.', 'Größe “…” 波止場', 'quay '.repeat(20_000)])(
  '%#: is the SHA-256 of the UTF-8',
  async (text) => {
    const expected = createHash('sha256').update(text).digest('hex')
    expect(hexDigest(new TextEncoder().encode(text))).toBe(expected)
    expect(await sha256Of(text)).toBe(expected)
    expect(await sha256Of(new TextEncoder().encode(text))).toBe(expected)
  },
)

it('reads bytes that threads share', async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(5))
  shared.set(new TextEncoder().encode('quay!'))
  expect(await sha256Of(shared)).toBe(createHash('sha256').update('quay!').digest('hex'))
})
