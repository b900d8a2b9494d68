/** Elements by what they mean to the reading of a page. Names in lower case; of the HTML Standard unless noted. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements without content or end tag. */
export const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)

/** Elements whose content is no text of the page: code, alternatives that are not shown, controls, drawings. */
export const SKIPPED = words(
  'script style template noscript iframe svg select textarea object canvas video audio map datalist applet noembed noframes title annotation rt rp',
)

/** Elements that flow within a line. Every other element, custom ones included, starts and ends a block. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big blink cite code data del dfn em embed font i img input ins kbd label link mark math mi mn mo meta meter nobr output param picture progress q rb ruby s samp small source span strike strong sub sup time track tt u var wbr',
)

/** Elements before which an open paragraph ends, as the standard has it. */
export const CLOSES_PARAGRAPH = words(
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
export const SCOPE = words('table td th caption button object template html')
export const LIST_ELEMENTS = words('ul ol dl menu')

/** Elements whose words stand out. */
export const STRONG_NAMES = words('b strong h1 h2 h3 h4 h5 h6 th')
/** Elements that hold text only, whatever looks like markup in them. */
export const RAW_TEXT = words('script style title textarea iframe noembed noframes xmp')
export const CELLS = words('td th')

/** Attributes that are read; of others not even the name is cut out. */
export const WANTED = words(
  'class id role style hidden aria-hidden itemprop rel href cite type name property content lang xml:lang datetime',
)
export const WANTED_LENGTHS: ReadonlySet<number> = new Set([...WANTED].map(({ length }) => length))
