/** Elements by what they mean to the reading of a page. Names in lower case; of the HTML Standard unless noted. */

import { NameTable } from './name-table.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content or end tag. */
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements whose content is no text of the page: code, alternatives that are not shown, controls, drawings. */
const SKIPPED = words(
  'script style template noscript iframe svg select textarea object canvas video audio map datalist applet noembed noframes title annotation rt rp amp-ad amp-auto-ads amp-consent amp-embed amp-sidebar amp-sticky-ad',
)

/** Elements that flow within a line. Every other element starts and ends a block, custom ones but within the words of a paragraph. */
const INLINE = words(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em embed font i img input ins kbd label link mark math mi mn mo meta meter nobr output param picture progress q rb ruby s samp small source span strike strong sub sup time track tt u var wbr',
)

/** Elements before which an open paragraph ends, as the standard has it. */
const CLOSES_PARAGRAPH = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
)

/** Elements that the start of another of these ends within the same list or row. */
export const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr', 'caption']],
  ['tbody', ['tbody', 'thead', 'tfoot', 'caption']],
  ['thead', ['tbody', 'thead', 'tfoot', 'caption']],
  ['tfoot', ['tbody', 'thead', 'tfoot', 'caption']],
])

/** Elements through which an end tag does not reach out: what is opened outside cannot be closed within. */
const SCOPE = words('table td th caption button object template html')
const LIST_ELEMENTS = words('ul ol dl menu')

/** Elements whose words stand out. */
const STRONG_NAMES = words('b strong h1 h2 h3 h4 h5 h6 th')
/** Elements that hold text only, whatever looks like markup in them. */
const RAW_TEXT = words('script style title textarea iframe noembed noframes xmp')
/** Those of them in which entities mean nothing. */
const UNDECODED = words('script style iframe noembed noframes xmp plaintext')
const CELLS = words('td th')

/** Attributes that are read; of others not even the name is cut out. */
const WANTED = words(
  'class id role style hidden aria-hidden itemprop rel href cite type name property content lang xml:lang datetime',
)

/** What the name of an element means, a bit each: asked for of every tag, they are looked up at once. */
export const IS_VOID = 1
export const IS_SKIPPED = 1 << 1
export const IS_INLINE = 1 << 2
export const ENDS_PARAGRAPH = 1 << 3
export const ENDS_SIBLINGS = 1 << 4
export const IS_SCOPE = 1 << 5
export const IS_LIST = 1 << 6
export const IS_STRONG = 1 << 7
export const IS_RAW_TEXT = 1 << 8
export const IS_CELL = 1 << 9
export const IS_UNDECODED = 1 << 10
/** Any of those that hold text only. */
export const HOLDS_TEXT = IS_RAW_TEXT | IS_UNDECODED

const SETS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [IS_VOID, VOID],
  [IS_SKIPPED, SKIPPED],
  [IS_INLINE, INLINE],
  [ENDS_PARAGRAPH, CLOSES_PARAGRAPH],
  [ENDS_SIBLINGS, new Set(CLOSES.keys())],
  [IS_SCOPE, SCOPE],
  [IS_LIST, LIST_ELEMENTS],
  [IS_STRONG, STRONG_NAMES],
  [IS_RAW_TEXT, RAW_TEXT],
  [IS_CELL, CELLS],
  [IS_UNDECODED, UNDECODED],
]

/** The name of an element, with what it means. */
export class TagName {
  /** In lower case. */
  readonly name: string
  /** Bits as above; none for names that mean nothing here. */
  readonly traits: number

  constructor(name: string, traits: number) {
    this.name = name
    this.traits = traits
  }
}

const traitsOf = (name: string): number =>
  SETS.reduce((traits, [bit, set]) => (set.has(name) ? traits | bit : traits), 0)

const TAG_NAMES = new NameTable(
  [...new Set(SETS.flatMap(([, set]) => [...set]))].map((name) => new TagName(name, traitsOf(name))),
)

/** The name of an element where it stands in a page. */
export const tagNameAt = (source: string, start: number, end: number): TagName =>
  TAG_NAMES.at(source, start, end) ?? new TagName(source.slice(start, end).toLowerCase(), 0)

const ATTRIBUTE_NAMES = new NameTable([...WANTED].map((name) => ({ name })))

/** The name of an attribute where it stands in a page, in lower case; empty for one that is not read. */
export const attributeNameAt = (source: string, start: number, end: number): string =>
  ATTRIBUTE_NAMES.at(source, start, end)?.name ?? ''
