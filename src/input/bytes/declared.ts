/** How far into a file a declaration of its charset is looked for: browsers take 1024, saved pages put comments first. */
const PROLOGUE = 4096

const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i
/** Searched in the prologue: 4096 characters at most. */
const META_CHARSET = /<meta\b[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i
const STYLE_CHARSET = /^@charset "([\w.:-]{2,40})";/i

/** The start of a file as text in which every byte is one character, to look for ASCII words in whatever charset. */
const prologue = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, PROLOGUE))

/** The charset that the file itself names (XML declaration, `<meta charset>`, `<meta http-equiv>`), as written, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const start = prologue(bytes)
  for (const pattern of [XML_DECLARATION, META_CHARSET, STYLE_CHARSET]) {
    const name = start.match(pattern)?.[1]
    if (name) return name.toLowerCase()
  }
  return null
}

/** The Unicode encoding that a byte order mark tells, with the length of the mark. */
export function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 }
  // No text begins with U+0000: before two zeros it is the mark of UTF-32, which is no text to us, nor to browsers.
  const isUtf32 = bytes[2] === 0 && bytes[3] === 0 && bytes.length > 3
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !isUtf32) return { charset: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 }
  return null
}

/** UTF-16 without a mark: of text in Latin letters, nearly every second byte is zero, always on the same side. */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, PROLOGUE) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++
    if (bytes[i + 1] === 0) odd++
  }
  const enough = length * 0.3
  if (odd > enough && even * 20 < odd) return 'utf-16le'
  if (even > enough && odd * 20 < even) return 'utf-16be'
  return null
}
