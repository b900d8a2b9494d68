import { ReadError } from '../errors.ts'
import { BinaryPlist } from './binary-plist.ts'
import type { ArchivedPage } from './mhtml.ts'
import { readXmlPlist } from './xml-plist.ts'

const BINARY = 'bplist00'
const PAGE = 'WebMainResource'

function unpackBinary(bytes: Uint8Array): ArchivedPage | null {
  const list = new BinaryPlist(bytes)
  const page = list.data(PAGE, 'WebResourceData')
  return (
    page && {
      bytes: page,
      charset: list.text(PAGE, 'WebResourceTextEncodingName'),
      url: list.text(PAGE, 'WebResourceURL'),
    }
  )
}

function unpackXml(bytes: Uint8Array): ArchivedPage | null {
  const values = readXmlPlist(new TextDecoder().decode(bytes))
  const data = values.get(`${PAGE}/WebResourceData`)
  if (data === undefined) return null
  const page = Uint8Array.from(atob(data.replace(/\s+/g, '')), (char) => char.charCodeAt(0))
  const pageValue = (name: string): string | null => values.get(`${PAGE}/${name}`) ?? null
  return { bytes: page, charset: pageValue('WebResourceTextEncodingName'), url: pageValue('WebResourceURL') }
}

/**
 * Takes the page out of a web archive of Safari, in either form of property list.
 *
 * @throws ReadError `broken-webarchive`
 */
export function unpackWebarchive(bytes: Uint8Array): ArchivedPage {
  const isBinary = BINARY === String.fromCharCode(...bytes.subarray(0, BINARY.length))
  let page: ArchivedPage | null
  try {
    page = isBinary ? unpackBinary(bytes) : unpackXml(bytes)
  } catch (error) {
    throw new ReadError('broken-webarchive', '', { cause: error })
  }
  if (!page) throw new ReadError('broken-webarchive')
  return page
}
