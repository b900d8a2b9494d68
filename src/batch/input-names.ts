import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What stands for the bytes of a name that are no UTF-8, once it is decoded. */
const LOST = '\uFFFD'

/** One character of UTF-8, in a string of bytes; or a byte that is none. */
const CHARACTER = /[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\s\S]/g

const escaped = (bytes: string): string => bytes.replace(/[\s\S]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)

/** A name as it is shown: bytes that are no UTF-8 as `\xe9`. */
export function shownName(name: Uint8Array): string {
  return Buffer.from(name)
    .toString('latin1')
    .replace(CHARACTER, (bytes) => {
      const text = Buffer.from(bytes, 'latin1').toString()
      return text === LOST && bytes !== '\xef\xbf\xbd' ? escaped(bytes) : text
    })
}

/** Whether some bytes of a name may have been lost when it was decoded. */
export const mayBeLossy = (name: string): boolean => name.includes(LOST)

/** A path beneath a folder whose own is given in bytes, or the name of which is. */
export function joined(folder: string | Buffer, name: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)])
}

/**
 * The bytes of a path that was decoded on its way to us, as arguments are: found again among the names that are there.
 * Null where nothing fits, or several do.
 */
export async function rawPath(path: string): Promise<Buffer | null> {
  const [first = '', ...rest] = path.split(sep)
  let raw: Buffer = Buffer.from(first === '' ? sep : '.')
  for (const name of first === '' ? rest : [first, ...rest]) {
    if (name === '') continue
    if (!mayBeLossy(name)) raw = joined(raw, name)
    else {
      const names = await readdir(raw, { encoding: 'buffer' }).catch((): Buffer[] => [])
      const fitting = names.filter((each) => each.toString() === name)
      const [only] = fitting
      if (!only || fitting.length > 1) return null
      raw = joined(raw, only)
    }
  }
  return raw
}

/** A path with the bytes that are no UTF-8 shown. */
export const shownPath = (raw: Buffer): string => join(shownName(raw))
