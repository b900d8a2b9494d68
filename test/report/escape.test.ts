import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped } from '../../src/report/escape.ts'
import { isHarmless, safe } from '../../src/report/safe.ts'

test('what is taken for harmless has nothing to escape', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit)
    if (isHarmless(text)) expect([unit, safe(text), /[&<>"']/.test(text)]).toEqual([unit, text, false])
  }
})

test('text is escaped for elements and attributes', () => {
  const markup = fc.string({ unit: fc.constantFrom('a', '“', '&', '<', '>', '"', "'", '\r\n', '\u202e', '\u001b') })
  fc.assert(
    fc.property(markup, (text) => {
      const html = escaped(text)
      expect(html).not.toMatch(/[<>"'\r\u202e\u001b]|&(?!amp;|lt;|gt;|quot;|#39;)/)
      const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
      expect(html.replace(/&([^;]*);/g, (_, name: string) => signs[name] ?? '')).toBe(safe(text))
    }),
  )
})
