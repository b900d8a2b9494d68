/** Short forms that do not follow the pattern of `don't`, and the words that they stand for. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ['cannot', ['can', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['ok', ['okay']],
  ["o'clock", ['oclock']],
  ["'em", ['them']],
])

/** What may follow the apostrophe of a word: `'s` and `'d` stand for several words each, see `SAME`. */
export const PARTS: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'s", "'s"],
  ["'d", "'d"],
])

/** Parts of words and the words that they may stand for. */
export const SAME: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["'s", new Set(['is', 'has', 'was'])],
  ["'d", new Set(['would', 'had'])],
])

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
]

/** Numbers that are written as words as often as in digits; `one` is as often a pronoun, and stays. */
export const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...SMALL.map((word, value): [string, string] => [word, String(value)]).filter(([word]) => word !== 'one'),
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
])

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words whose change, insertion or omission can turn what was said into something else, by what they do. */
export const TURNING: Readonly<Record<'negation' | 'modal' | 'hedge', ReadonlySet<string>>> = {
  negation: set('not no never none nobody nothing neither nor without hardly barely scarcely unless nowhere'),
  modal: set("may might can could should would must shall will 'd ought"),
  hedge: set(
    'if whether about nearly almost roughly approximately perhaps maybe probably possibly likely unlikely allegedly ' +
      'reportedly apparently seemingly sometimes often rarely seldom always usually generally mostly partly largely ' +
      'only merely some most many few several all every least',
  ),
}

const QUANTITIES = set(
  'one hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter ' +
    'twice double triple once percent',
)

/** Whether a word tells how many or how much. */
export const isNumber = (form: string): boolean => /^\p{N}/u.test(form) || QUANTITIES.has(form)

/** Whether a word can turn the meaning of what stands around it. */
export const isTurning = (form: string): boolean =>
  TURNING.negation.has(form) || TURNING.modal.has(form) || TURNING.hedge.has(form) || isNumber(form)

/** What people say while they look for a word, and writers leave out. */
export const FILLERS: ReadonlySet<string> = set('um uh er erm ah eh hmm mm uhm like well so okay right yeah')

/** The same, of several words. */
export const FILLER_PHRASES: readonly string[] = ['you know', 'i mean', 'sort of', 'kind of', 'you see', 'i guess']
