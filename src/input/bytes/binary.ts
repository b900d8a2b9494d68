import { ReadError } from '../errors.ts'

const SAMPLE = 65536

/** First bytes of kinds of file that are never text, though some begin with readable letters. */
const SIGNATURES: readonly { kind: string; bytes: readonly number[] }[] = [
  { kind: 'PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { kind: 'ZIP archive or office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: '7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { kind: 'RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { kind: 'xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { kind: 'Zstandard archive', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { kind: 'rich text document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { kind: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

/** From this byte on none is a control character. */
const SPACE = 0x20

/** Whether such a byte is one that no text holds; tab, line and page ends, ESC and Ctrl-Z are let pass. */
const isControl = (byte: number): boolean => !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a

/**
 * Throws unless bytes can be a text: a signature of a known kind of file, or zero bytes and control characters in
 * number, tell that they are not. A single stray control character is let pass: pages do hold them.
 */
export function refuseBinary(bytes: Uint8Array): void {
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))
  if (known) throw new ReadError('binary', known.kind)
  const sample = bytes.subarray(0, SAMPLE)
  let zeros = 0
  let controls = 0
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0
    if (byte >= SPACE) continue
    if (byte === 0) zeros++
    else if (isControl(byte)) controls++
  }
  if (zeros * 1000 > sample.length || (zeros + controls) * 50 > sample.length) throw new ReadError('binary')
}
