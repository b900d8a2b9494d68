/**
 * The tags that the tagger tells apart: those of the Penn Treebank, auxiliaries apart from verbs (AX…, and which: b for
 * "be", h for "have", d for "do" and the rest), and some words that are a kind of their own for what stands beside them
 * ("of", "that", "as"). Each with its universal part of speech (UPOS).
 */
const ROWS: readonly (readonly [upos: string, tags: string])[] = [
  ['NOUN', 'NN NNS'],
  ['PROPN', 'NNP NNPS'],
  ['VERB', 'VB VBD VBG VBN VBP VBZ'],
  ['AUX', 'MD AXb AXh AXd AXDb AXDh AXDd AXGb AXGh AXGd AXNb AXNh AXNd AXPb AXPh AXPd AXZb AXZh AXZd'],
  ['ADJ', 'JJ JJR'],
  ['ADV', 'RB RBas RBdeg RBR RBRdeg WRB'],
  ['PRON', 'PRP PRP2 PRPo PRP$ WP WP$ WDT EX PDT PNN'],
  ['DET', 'DT DTa WDET'],
  ['ADP', 'IN INof INto INby INas RP'],
  ['SCONJ', 'SCONJ SCthat SCONJas'],
  ['CCONJ', 'CCONJ'],
  ['PART', 'TO NEG POS'],
  ['NUM', 'NUM'],
  ['INTJ', 'INTJ'],
  ['PUNCT', ', . : - ( ) "'],
  ['SYM', 'SYM'],
]

/** The tag of what stands before a sentence: number 0. */
export const BEFORE_TAG = 0

/** Tags by number. */
export const TAGS: readonly string[] = ['BEFORE', ...ROWS.flatMap(([, tags]) => tags.split(' '))]

const UPOS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([upos, tags]) => tags.split(' ').map((tag) => [tag, upos] as const)),
)

/** The universal part of speech of a tag. */
export const uposOf = (tag: number): string => UPOS.get(TAGS[tag] ?? '') ?? 'X'

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]))

/** @throws where there is no such tag */
export function tagNumber(tag: string): number {
  const number = NUMBERS.get(tag)
  if (number === undefined) throw new Error(`there is no tag ${tag}`)
  return number
}

const BE = new Set("am is are was were be been being 's 're 'm isn't aren't wasn't weren't ain't".split(' '))
const HAVE = new Set("have has had having 've 'd haven't hasn't hadn't".split(' '))
const DEGREES = new Set('very so too more most less least quite rather really pretty as how'.split(' '))
const OWN_PREPOSITIONS = new Set(['of', 'to', 'by'])
const OWN_ARTICLES = new Set(['a', 'an', 'the', 'no', 'every'])
const OBJECTS = /^(?:me|him|her|us|them|.*sel(?:f|ves))$/

/** The tag of a word whose plain tag was told by annotators; `lower` as of a token. */
export function ownTag(tag: string, lower: string): string {
  if (tag.startsWith('AX')) return tag + (BE.has(lower) ? 'b' : HAVE.has(lower) ? 'h' : 'd')
  if (lower === 'as' || lower === 'than') return /^(?:IN|SCONJ|RB)$/.test(tag) ? `${tag}as` : tag
  if (tag === 'IN' && OWN_PREPOSITIONS.has(lower)) return `IN${lower}`
  if (tag === 'SCONJ' && lower === 'that') return 'SCthat'
  if (tag === 'DT' && OWN_ARTICLES.has(lower)) return 'DTa'
  if (/^RBR?$/.test(tag) && DEGREES.has(lower)) return `${tag}deg`
  if (tag === 'PRP') return lower === 'it' || lower === 'you' ? 'PRP2' : OBJECTS.test(lower) ? 'PRPo' : tag
  return tag
}
