import { decodeXML } from 'entities'

/** A page and what is said about it are two dictionaries deep. */
const DEEPEST = 2
/** The few elements of a property list that matter here, with the text up to the next tag. */
const TAG = /<(\/?)(dict|array|key|string|data)(?:\s[^<>]{0,200})?>([^<]*)/g

/** Text values of an XML property list by their way, keys joined by `/`; of arrays and deeper dictionaries nothing. */
export function readXmlPlist(source: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const path: string[] = []
  let key = ''
  let skipped = 0
  for (const [, slash, name, text = ''] of source.matchAll(TAG)) {
    const isNest = name === 'dict' || name === 'array'
    if (slash) {
      if (isNest && skipped > 0) skipped--
      else if (name === 'dict') path.pop()
    } else if (isNest && (skipped > 0 || name === 'array' || path.length > DEEPEST)) skipped++
    else if (name === 'dict') path.push(key)
    else if (skipped === 0 && name === 'key') key = decodeXML(text)
    else if (skipped === 0) values.set([...path.slice(1), key].join('/'), decodeXML(text))
  }
  return values
}
