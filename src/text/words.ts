import { JUDGING_ALOUD } from '../lexicon/frames.ts'
import * as words from '../lexicon/function-words.ts'
import { verbsThatReport } from '../lexicon/reporting.ts'
import { IRREGULAR_FORMS, IRREGULAR_PARTICIPLES, SPEECH_VERBS } from '../lexicon/verbs.ts'
import { COUNTED_VERBS } from '../models/generated/verbs.ts'
import { mapOfLines } from '../models/packed-rows.ts'
import * as tags from './tags.ts'

/** The lexicon entry of a word form: its possible parts of speech in any context, and its base form. */
export class Word {
  readonly tags: number
  readonly lemma: string
  /** Whether the word can be a cue at all; null until first requested. */
  promising: boolean | null

  constructor(bits: number, lemma: string) {
    this.tags = bits
    this.lemma = lemma
    this.promising = null
  }
}

const FORM_TAGS: Readonly<Record<string, number>> = {
  D: tags.PAST,
  N: tags.PARTICIPLE,
  Z: tags.PRESENT,
  B: tags.BASE,
  G: tags.GERUND,
}
/** A form that is a verb in fewer than this many tenths of its occurrences needs its context to count as one. */
const OFTEN = 5

const closed = new Map<string, number>()
let countedForms: ReadonlyMap<string, string> = new Map()
// Maps, as an object that is asked for a name has the engine keep it.
let participles: ReadonlyMap<string, string> = new Map()
let irregularForms: ReadonlyMap<string, string> = new Map()
const bases = new Set<string>()
const remembered = new Map<string, Word>()
const REMEMBERED_LIMIT = 50_000

function fill(): void {
  countedForms = mapOfLines(COUNTED_VERBS.forms)
  participles = new Map(Object.entries(IRREGULAR_PARTICIPLES))
  irregularForms = new Map(Object.entries(IRREGULAR_FORMS))
  for (const verb of COUNTED_VERBS.bases.split('\n')) bases.add(verb)
  for (const verb of SPEECH_VERBS.trim().split(/\s+/)) bases.add(verb)
  for (const verb of verbsThatReport()) bases.add(verb)
  for (const verb of JUDGING_ALOUD) bases.add(verb)
  fillClosed()
}

function fillClosed(): void {
  const rows: readonly (readonly [readonly string[], number])[] = [
    [words.DETERMINERS, tags.DET],
    [words.POSSESSIVE_PRONOUNS, tags.POSSESSIVE],
    [words.SUBJECT_PRONOUNS, tags.PRONOUN],
    [words.OBJECT_PRONOUNS, tags.OBJECT],
    [words.PREPOSITIONS, tags.PREP],
    [words.COORDINATORS, tags.COORD],
    [words.SUBORDINATORS, tags.SUBORD],
    [words.MODALS, tags.MODAL],
    [words.BE_FORMS, tags.BE],
    [words.HAVE_FORMS, tags.HAVE],
    [words.DO_FORMS, tags.DO],
    [words.NEGATIONS, tags.NEGATION | tags.ADVERB],
    [words.WH_WORDS, tags.WH],
    [words.ADVERBS, tags.ADVERB],
    [words.TIME_WORDS, tags.TIME],
    [['to'], tags.TO],
    [["'s"], tags.GENITIVE | tags.BE],
    [["'"], tags.GENITIVE],
  ]
  for (const [list, bits] of rows) for (const word of list) closed.set(word, (closed.get(word) ?? 0) | bits)
}

/** Whether a form is counted as a base without any other form. */
const isOnlyBase = (form: string): boolean =>
  /^:B\d?$/.test(countedForms.get(form) ?? '') && !countedForms.has(`${form}s`) && !countedForms.has(`${form}ing`)

/** What the lists and the counted rows say of a verb form. */
function verbOf(form: string): Word | null {
  const irregular = irregularForms.get(form)
  // "drew": counted as a base of its own, as given names are.
  if (irregular !== undefined && irregular !== form && isOnlyBase(form)) return new Word(tags.PAST, irregular)
  const participle = participles.get(form)
  let bits = participle === undefined ? 0 : tags.PARTICIPLE
  let lemma = participle
  for (const row of countedForms.get(form)?.split(' ') ?? []) {
    const [base = '', kind = ''] = row.split(':')
    // A form that is base and participle (`come`) is read as the participle.
    if (kind[0] === 'B' && participle !== undefined) continue
    const often = Number(kind[1] ?? '9') >= OFTEN
    bits |= (FORM_TAGS[kind[0] ?? ''] ?? 0) | (often ? 0 : tags.RARELY_VERB)
    lemma ??= base === '' ? form : base
  }
  if (lemma !== undefined) return new Word(bits, lemma)
  return irregular === undefined ? britishVerb(form) : new Word(tags.PAST, irregular)
}

const BRITISH = /^(\p{Ll}{2,}[iy])s(e|es|ed|ing)$/u

/** "to organise", "analysed": forms in -ise and -yse, where those in -ize and -yze are known. */
function britishVerb(form: string): Word | null {
  const parts = form.length > SHORTEST_BRITISH ? BRITISH.exec(form) : null
  const american = parts ? `${parts[1]}z${parts[2]}` : ''
  if (!countedForms.has(american)) return null
  const known = verbOf(american)
  return known && new Word(known.tags, known.lemma)
}

/** A form or base as the counts have it, which know those in -ize only: "criticised" as "criticized". */
export function asCounted(form: string): string {
  const parts = form.length >= SHORTEST_BRITISH && form.includes('s') ? BRITISH.exec(form) : null
  if (!parts) return form
  if (closed.size === 0) fill()
  const american = `${parts[1]}z${parts[2]}`
  return countedForms.has(american) ? american : form
}

/** Letters of "advise", below which such an ending is another thing. */
const SHORTEST_BRITISH = 6

function isBase(word: string): boolean {
  if (bases.has(word)) return true
  const rows = countedForms.get(word)
  return rows !== undefined && (rows.startsWith(':') || rows.includes(' :'))
}

/** The base of a form by spelling, if it is a verb that is known; `cut` is the ending's length. */
function baseOf(form: string, cut: number): string | null {
  const stem = form.slice(0, -cut)
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
  // "denies" is of "deny", but "sales" not of "say".
  const possible = stem.endsWith('i')
    ? [stem, `${stem}e`, undoubled, `${stem.slice(0, -1)}y`]
    : [stem, `${stem}e`, undoubled]
  for (const base of possible) if (isBase(base)) return base
  return null
}

const DERIVED: readonly (readonly [string, number])[] = [
  ['ed', tags.PAST],
  ['ing', tags.GERUND],
  ['s', tags.PRESENT | tags.RARELY_VERB],
  ['es', tags.PRESENT | tags.RARELY_VERB],
]

const endsIn = (form: string, ending: string): boolean =>
  form.length > ending.length && form.endsWith(ending) && !(ending === 's' && form.endsWith('ss'))

function derived(form: string): Word | null {
  for (const [ending, bits] of DERIVED) {
    if (!endsIn(form, ending)) continue
    const lemma = baseOf(form, ending.length)
    if (lemma) return new Word(bits | tags.NOMINAL, lemma)
  }
  if (form.endsWith('ed') && /[a-z]{3}ed$/.test(form) && !form.endsWith('eed')) return new Word(tags.PAST, form)
  if (form.endsWith('ing') && /[a-z]{3}ing$/.test(form))
    return new Word(tags.GERUND | tags.RARELY_VERB | tags.NOMINAL, form)
  return isBase(form) ? new Word(tags.BASE | tags.RARELY_VERB | tags.NOMINAL, form) : null
}

/** "Leeds-based", "plant-based": made of a noun or name, and no verb; not "co-led". */
export const COMPOUND =
  /(?<!^(?:co|re|pre|de|un))-(?:led|based|backed|born|run|owned|funded|made|dominated|controlled|held|occupied|speaking|educated|trained)$/

function build(form: string): Word {
  const closedBits = closed.get(form) ?? 0
  if (form.includes('-') && COMPOUND.test(form)) return new Word(tags.NOMINAL, form)
  const verb = verbOf(form) ?? (closedBits ? null : derived(form))
  const adverb = form.length > 3 && form.endsWith('ly') && !verb && !words.ADJECTIVES_IN_LY.has(form) ? tags.ADVERB : 0
  const rare = verb === null || (verb.tags & tags.RARELY_VERB) !== 0
  const nominal =
    (closedBits & ~tags.TIME) === 0 && !adverb && (rare || (verb.tags & tags.GERUND) !== 0) ? tags.NOMINAL : 0
  return new Word(
    closedBits | (closedBits ? 0 : (verb?.tags ?? 0)) | adverb | nominal,
    verb ? asCounted(verb.lemma) : form,
  )
}

/** Looks up a word form in lower case. Results are cached, as articles repeat their words. */
export function wordOf(form: string): Word {
  if (closed.size === 0) fill()
  const known = remembered.get(form)
  if (known) return known
  if (remembered.size > REMEMBERED_LIMIT) remembered.clear()
  const word = build(form)
  remembered.set(form, word)
  return word
}
