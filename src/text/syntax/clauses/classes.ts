import { TAGS } from '../../tagger/tagset.ts'

/** Classes of tags, as bits: what the reader of clauses asks. */
export const NOUN_TAGS = 1 << 0
export const NAME_TAGS = 1 << 1
export const PRONOUN_TAGS = 1 << 2
/** May stand before the noun in its phrase: articles, adjectives, numbers, possessive pronouns. */
export const BEFORE_NOUN_TAGS = 1 << 3
export const VERB_TAGS = 1 << 4
export const AUX_TAGS = 1 << 5
export const FINITE_TAGS = 1 << 6
export const ADVERB_TAGS = 1 << 7
export const PREPOSITION_TAGS = 1 << 8
export const MARKER_TAGS = 1 << 9
export const RELATIVE_TAGS = 1 << 10
export const COORDINATOR_TAGS = 1 << 11
export const DETERMINER_TAGS = 1 << 12
export const ADJECTIVE_TAGS = 1 << 13
/** Forms in -ed, -en and -ing. */
export const PARTICIPLE_TAGS = 1 << 14
export const BE_TAGS = 1 << 15
/** Verbs in their base form. */
export const BASE_TAGS = 1 << 16
export const POSSESSIVE_TAGS = 1 << 17
/** "me", "him": no subject of a finite verb. */
export const OBJECT_TAGS = 1 << 18
export const NUMBER_TAGS = 1 << 19
export const MODAL_TAGS = 1 << 20
export const PAST_TAGS = 1 << 21

const ROWS: readonly (readonly [tags: string, bits: number])[] = [
  ['NN NNS', NOUN_TAGS],
  ['NNP NNPS', NOUN_TAGS | NAME_TAGS],
  ['SYM', BEFORE_NOUN_TAGS],
  ['PRP PRP2 PRPo EX PDT PNN', PRONOUN_TAGS],
  ['PRPo', OBJECT_TAGS],
  ['DT DTa WDET', DETERMINER_TAGS],
  ['DT DTa WDET PRP$ WP$ JJ JJR NUM', BEFORE_NOUN_TAGS],
  ['PRP$ WP$', DETERMINER_TAGS],
  ['JJ JJR', ADJECTIVE_TAGS],
  ['NUM', NUMBER_TAGS],
  ['VB VBD VBG VBN VBP VBZ', VERB_TAGS],
  ['VBD VBP VBZ', FINITE_TAGS],
  ['VBD', PAST_TAGS],
  ['VBG VBN AXGb AXGh AXGd AXNb AXNh AXNd', PARTICIPLE_TAGS],
  ['VB AXb AXh AXd', BASE_TAGS],
  ['MD AXDb AXDh AXDd AXPb AXPh AXPd AXZb AXZh AXZd', FINITE_TAGS | AUX_TAGS],
  ['AXb AXh AXd AXGb AXGh AXGd AXNb AXNh AXNd', AUX_TAGS],
  ['AXb AXDb AXGb AXNb AXPb AXZb', BE_TAGS],
  ['MD', MODAL_TAGS],
  ['RB RBas RBdeg RBR RBRdeg NEG', ADVERB_TAGS],
  ['IN INof INto INby INas', PREPOSITION_TAGS],
  ['SCONJ SCthat SCONJas WRB', MARKER_TAGS],
  ['WP WDT WP$', RELATIVE_TAGS],
  ['CCONJ', COORDINATOR_TAGS],
  ['POS', POSSESSIVE_TAGS],
]

const CLASSES: readonly number[] = TAGS.map((tag) =>
  ROWS.reduce((bits, [tags, own]) => (tags.split(' ').includes(tag) ? bits | own : bits), 0),
)

/** The classes of a tag, as bits. */
export const classOf = (tag: number): number => CLASSES[tag] ?? 0
