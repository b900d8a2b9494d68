import type { Article } from '../article-types.ts'
import { ENGLISH_WORDS } from '../lexicon/english-words.ts'
import { warning } from '../warnings.ts'

const SAMPLE = 20_000
/** With this share of frequent English words a text is English; with more than the lower, it may be. */
const ENGLISH = 0.15
const PERHAPS = 0.08
/** Fewer words tell too little: headlines, lists of names and scores. */
const FEWEST_WORDS = 25
const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Scripts in which no English is written, and whose words are not parted by spaces. */
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu

function bodyOf({ text, blocks }: Article): string {
  let body = ''
  for (const { kept, start, end } of blocks) {
    if (kept) body += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`
    if (body.length >= SAMPLE) break
  }
  return body.slice(0, SAMPLE)
}

/** Languages that the library tells apart and pages do not. */
const AS_WRITTEN: Readonly<Record<string, string>> = { zlm: 'ms' }

/** The two-letter code of a language where there is one. */
function codeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(AS_WRITTEN[language] ?? language)[0] ?? language
  } catch {
    return language
  }
}

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

/** So much of a text, and so many frequent English words in it, leave no doubt. */
const QUICK_SAMPLE = 600
const SURELY_ENGLISH = 0.25
/** The library looks at groups of three letters: more of them tell it nothing new. */
const TOLD_APART = 4000

const PLAIN = /^[\0-\x7f‘’“”–—…]*$/
const PLAIN_WORD = /[a-z]+/g

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase()
  return lower.match(PLAIN.test(lower) ? PLAIN_WORD : WORD) ?? []
}

const englishShare = (words: readonly string[]): number =>
  words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length)

/** The language that the words show: `en`, another, or null where they show none. */
async function shownLanguage(body: string): Promise<string | null> {
  const quick = wordsOf(body.slice(0, QUICK_SAMPLE))
  if (quick.length >= 4 * FEWEST_WORDS && englishShare(quick) >= SURELY_ENGLISH) return 'en'
  const words = wordsOf(body)
  const share = englishShare(words)
  if (share >= ENGLISH) return 'en'
  const others = body.match(OTHER_SCRIPT)?.length ?? 0
  if (words.length + others / 2 < FEWEST_WORDS) return share >= PERHAPS ? 'en' : null
  const { franc } = await import('franc-min')
  const found = franc(body.slice(0, TOLD_APART))
  return found === 'und' || found === 'sco' ? null : codeOf(found)
}

/**
 * Tells the language of an article: the one it declares, unless its words show another. A library is asked only about
 * what has not enough frequent English words to be English.
 */
export async function withLanguage<Given extends Article>(article: Given): Promise<Given> {
  const declared = article.metadata.language
  const shown = await shownLanguage(bodyOf(article))
  const language = shown === null || (declared && primary(declared) === primary(shown)) ? declared : shown
  const metadata = { ...article.metadata, language }
  const isForeign = language !== null && primary(language) !== 'en' && article.blocks.length > 0
  return {
    ...article,
    metadata,
    warnings: isForeign ? [...article.warnings, warning('not-english')] : article.warnings,
  }
}
