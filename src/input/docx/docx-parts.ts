import { decodeXML } from 'entities'
import { Tokenizer } from 'htmlparser2'
import { ReadError } from '../errors.ts'
import { DocxScanner } from './docx-scanner.ts'

/** The part that names all others, and where the text of a document usually stands. */
export const RELATIONS = '_rels/.rels'
export const USUAL = 'word/document.xml'

const RELATION = /<Relationship\s[^<>]{1,2000}>/g
const MAIN = /\sType="[^"]{1,200}\/officeDocument"/
const TARGET = /\sTarget="\/?([^"]{1,200})"/

/** Where the text of a document stands, by its own words; some programs call it otherwise. */
export function mainPart(relations: string): string {
  for (const [relation] of relations.matchAll(RELATION)) {
    if (MAIN.test(relation)) return decodeXML(TARGET.exec(relation)?.[1] ?? USUAL)
  }
  return USUAL
}

const STYLE = /<w:style\s[^<>]{1,1000}>/g
const STYLE_ID = /\sw:styleId="([^"<>]{1,200})"/
const STYLE_NAME = /^\s{0,200}<w:name w:val="([^"<>]{1,200})"/
const LONGEST_STYLE_NAME = 500

/** Names of the styles, which are the same in every language, by their ids, which are not. */
export function styleNames(styles: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { 0: tag, index } of styles.matchAll(STYLE)) {
    const id = STYLE_ID.exec(tag)?.[1]
    const end = index + tag.length
    const name = STYLE_NAME.exec(styles.slice(end, end + LONGEST_STYLE_NAME))?.[1]
    if (id && name) names.set(id, name)
  }
  return names
}

/**
 * Reads the markup of a part.
 *
 * @param root the element that holds all
 * @param most characters of text
 * @throws ReadError `broken-docx` where it is cut off, `too-large`
 */
export function scanPart(source: string, root: string, most: number): DocxScanner {
  const scanner = new DocxScanner(source, root)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, scanner)
  tokenizer.write(source)
  tokenizer.end()
  if (!scanner.isWhole) throw new ReadError('broken-docx')
  if (scanner.length > most) throw new ReadError('too-large')
  return scanner
}
