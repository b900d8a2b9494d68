/** Bytes a call: arguments have their bounds. */
const CHUNK = 8192

/**
 * Bytes as a string of as many units with the same numbers. No decoder does that: what the web calls Latin-1 is
 * Windows-1252, which gives the bytes from 0x80 to 0x9f other numbers.
 */
export function binaryString(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + CHUNK))
  return text
}
