import { TAGS } from '../../tagger/tagset.ts'

/** Classes of tags, as bits: what the reader of clauses asks. */
export const NOUN = 1 << 0
export const NAME = 1 << 1
export const PRONOUN = 1 << 2
/** May stand before the noun in its phrase: articles, adjectives, numbers, possessive pronouns. */
export const BEFORE_NOUN = 1 << 3
export const VERB = 1 << 4
export const AUX = 1 << 5
export const FINITE = 1 << 6
export const ADVERB = 1 << 7
export const PREPOSITION = 1 << 8
export const MARKER = 1 << 9
export const RELATIVE = 1 << 10
export const COORDINATOR = 1 << 11
export const DETERMINER = 1 << 12
export const ADJECTIVE = 1 << 13
/** Forms in -ed, -en and -ing. */
export const PARTICIPLE = 1 << 14
export const BE = 1 << 15
/** Verbs in their base form. */
export const BASE = 1 << 16
export const POSSESSIVE = 1 << 17
/** "me", "him": no subject of a finite verb. */
export const OBJECT = 1 << 18
export const NUMBER = 1 << 19
export const MODAL = 1 << 20
export const PAST = 1 << 21

const ROWS: readonly (readonly [tags: string, bits: number])[] = [
  ['NN NNS', NOUN],
  ['NNP NNPS', NOUN | NAME],
  ['SYM', BEFORE_NOUN],
  ['PRP PRP2 PRPo EX PDT PNN', PRONOUN],
  ['PRPo', OBJECT],
  ['DT DTa WDET', DETERMINER],
  ['DT DTa WDET PRP$ WP$ JJ JJR NUM', BEFORE_NOUN],
  ['PRP$ WP$', DETERMINER],
  ['JJ JJR', ADJECTIVE],
  ['NUM', NUMBER],
  ['VB VBD VBG VBN VBP VBZ', VERB],
  ['VBD VBP VBZ', FINITE],
  ['VBD', PAST],
  ['VBG VBN AXGb AXGh AXGd AXNb AXNh AXNd', PARTICIPLE],
  ['VB AXb AXh AXd', BASE],
  ['MD AXDb AXDh AXDd AXPb AXPh AXPd AXZb AXZh AXZd', FINITE | AUX],
  ['AXb AXh AXd AXGb AXGh AXGd AXNb AXNh AXNd', AUX],
  ['AXb AXDb AXGb AXNb AXPb AXZb', BE],
  ['MD', MODAL],
  ['RB RBas RBdeg RBR RBRdeg NEG', ADVERB],
  ['IN INof INto INby INas', PREPOSITION],
  ['SCONJ SCthat SCONJas WRB', MARKER],
  ['WP WDT WP$', RELATIVE],
  ['CCONJ', COORDINATOR],
  ['POS', POSSESSIVE],
]

const CLASSES: readonly number[] = TAGS.map((tag) =>
  ROWS.reduce((bits, [tags, own]) => (tags.split(' ').includes(tag) ? bits | own : bits), 0),
)

/** The classes of a tag, as bits. */
export const classOf = (tag: number): number => CLASSES[tag] ?? 0
