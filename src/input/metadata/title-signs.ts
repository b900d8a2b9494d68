import { SITE_SECTIONS } from '../../lexicon/site-sections.ts'
import type { FoundPage } from './found-page.ts'

/** Whether a line is a byline or date. */
export const isTop = (page: FoundPage, i: number) =>
  page.effect(i) === 'dateline' || page.features[i]?.dateline === true

/** A sentence in print: closed by a full stop, alone or within marks; headlines are not. Abbreviations end in a capital. */
const STOPPED = /(?:[\p{Ll}\d)]{2}|\p{Lu}{4})\.["”’)]{0,2}$/u
/** Sentences, then what follows without a space or closes in brackets: a credit. */
const SENTENCE_INSIDE = /[\p{Ll}\d]{2}[.!?]["”’]? ?\p{Lu}\S{0,30}(?: \S{1,30}){0,6}[^.!?”"’)]$/u

/** Whether a line is closed as a sentence is. */
export const looksPrinted = (line: string): boolean => STOPPED.test(line.slice(-8))

/** The labels of a menu in one line: "Home News Sport Contact". */
const MENU =
  /^(?:home|about(?: us)?|news|menu|sections) (?:.{0,160} )?(?:contact(?: us)?|about(?: us)?|blog|shop|donate|log ?in|sign ?in|find us|jobs|subscribe|services)$/i

/** What no headline begins or ends with, or holds: a bullet, a small letter; the dots of what is cut off. */
const STRANGE: readonly (readonly [RegExp, number])[] = [
  [/^[•●▪◦‣∙·*]/, 4],
  [/^#\p{L}+,? #\p{L}/u, 8],
  [/^\p{Ll}(?!\p{Lu})/u, 3],
  [/(?:…|\.\.\.)$/, 8],
  [/\bhttps?:\/\//, 8],
  [
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d\d\b/i,
    6,
  ],
  [MENU, 8],
  [/^(?:Open in app|Head ?shot of|Contacts?:|Email:|Phone:)/, 8],
  // Keywords behind their label: "Tech More: Ferries Tides Strikes".
  [/^(?:\p{Lu}\S* )?(?:More|Tags|Topics): \p{Lu}\S*(?: \p{Lu}\S*){1,11}$/u, 8],
  // Labels of a menu that stand in elements of their own, without a space between: "LatestHow we workDonate".
  [/[a-z]{3}[A-Z][a-z]{2}.{0,80}[a-z]{3}[A-Z][a-z]{2}/, 8],
]

const LEAST_LABELS = 4
const MOST_LABELS = 16
/** Share of the words of a menu that are names of sections; the others are those of places or of the site. */
const SECTIONS = 0.7
const AS_MENU = 8

/** Whether a line is the labels of a menu side by side: "News Sport Business Culture". */
function isMenuInLine(line: string): boolean {
  const words = line.split(' ')
  if (
    words.length < LEAST_LABELS ||
    words.length > MOST_LABELS ||
    !/^[\p{Lu}&][\p{L}&]*(?: [\p{Lu}&][\p{L}&]*)+$/u.test(line)
  )
    return false
  return words.filter((word) => SITE_SECTIONS.has(word.toLowerCase())).length >= words.length * SECTIONS
}

/** What a line loses as a title by its first and last signs. */
export const strangeness = (line: string): number =>
  STRANGE.reduce((sum, [pattern, flaw]) => (pattern.test(line) ? sum + flaw : sum), isMenuInLine(line) ? AS_MENU : 0)

/** What captions say of where somebody stands, and when a picture was taken. */
const SCENE = /(?:,|\() ?(?:far |from )?(?:left|right|cent(?:er|re)|top|bottom|above|below)(?:,|\)| and\b)/i
const SCENE_DATE =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b/i
const CREDIT_AT_END =
  /(?:\[(?:file|ap|afp|reuters|photo)\b[^\]]{0,40}\]|\((?:[^()\s]+\.[a-z]{2,4}|[^()]{0,30}(?:photo|image)s?)\)|\bsource: ?supplied|\bfiles?|\b(?:photo|picture|image|credit)s?: \p{L}[^:]{1,40}|[.!?]\s?\|[^|]{0,40}\b(?:photos?|images?|getty|reuters|afp|shutterstock)\b[^|]{0,20})$/iu
/** An organisation after a slash or comma and nothing else: "Jo Starks/The Harbour Post". In a line of a page: 400 characters at most. */
const CREDIT =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]* ?(?:\/|, ) ?(?:The )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u
const CREDIT_LABEL = /^(?:credits?|photos?|photograph|images?|source)\W{0,4}$/i
const LEAST_CAPTION = 8

/** Who is shown, right above a credit: "Jo Starks, captain of the ferry". In a line of 230 characters at most. */
const SHOWN = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+, \p{Ll}[^,:]{3,60}$/u
const WORDS_OF_CREDIT = 5

const isAboveCredit = (page: FoundPage, i: number): boolean =>
  page.effect(i + 1) === 'caption' && page.words(i + 1) <= WORDS_OF_CREDIT

/** Whether a line is a caption or credit, by what it says or by the label above it. */
export function isCaption(page: FoundPage, i: number): boolean {
  const line = page.line(i)
  if (isAboveCredit(page, i) && SHOWN.test(line)) return true
  if (CREDIT_LABEL.test(page.line(i - 1)) || CREDIT.test(line)) return true
  if (page.words(i) < LEAST_CAPTION) return false
  return SENTENCE_INSIDE.test(line) || SCENE.test(line) || SCENE_DATE.test(line) || CREDIT_AT_END.test(line)
}

/** What somebody does at a paper, as the line below the name: 60 characters at most. Letters to one are no role. */
const ROLE = /^(?!letters? to\b).{0,50}\b(?:editor|reporter|correspondent|writer|columnist|journalist|producer)\)?$/i

/** Whether a line says what somebody does at a paper, and nothing else. */
export const isRole = (line: string): boolean => ROLE.test(line)

/** An outlet, by the words that their names end with: 60 characters at most. */
const OUTLET =
  /^(?:The )?(?:\p{Lu}[\p{L}.'’-]*(?: and| of| &)? ){1,4}(?:Post|Times|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Courier|Ledger|Examiner|Advertiser|Sentinel|Bulletin|Press|News|Democrat|Republic|Star|Argus|Echo|Record|Review|Independent|Standard|Dispatch|Globe|Register|Magazine|Network|Newspapers?)(?: and (?:Chronicle|Ledger|Tribune|Journal|News|Times|Post))?$/u
const LONGEST_OUTLET = 60
/** For whom somebody writes who is not on the staff: below the name. */
const GUEST =
  /^(?:special (?:to|for) (?:the )?\S.{1,40}|for (?:the )?\p{Lu}.{1,40}|(?:guest|contributing|opinion|community) (?:columnist|contributor|writer|essayist|author|opinion))$/iu

/** Whether a line says for whom or as what somebody writes, and nothing else: it stands below the name. */
export const isAffiliation = (line: string): boolean =>
  isRole(line) || (line.length <= LONGEST_OUTLET && (OUTLET.test(line) || GUEST.test(line)))

const MENU_WORDS = 4
const MENU_LINE = 6

/** Whether a short line stands among labels of a menu. */
export function isInMenu(page: FoundPage, i: number): boolean {
  const isLabel = (j: number) =>
    page.words(j) > 0 && page.words(j) <= MENU_WORDS && !isTop(page, j) && page.features[j]?.ended === false
  return page.words(i) < MENU_LINE && isLabel(i - 1) && isLabel(i + 1) && (isLabel(i - 2) || isLabel(i + 2))
}

const LINES_OF_LIST = 8
const LINES_ABOVE_LIST = 12

/** Whether a line stands in a list of other stories that comes after the byline or date of the page. */
export function isListed(page: FoundPage, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - LINES_OF_LIST); j--) {
    if (isTop(page, j)) return false
    if (page.effect(j) !== 'list') continue
    for (let k = j - 1; k >= Math.max(0, j - LINES_ABOVE_LIST); k--) if (isTop(page, k)) return true
    return false
  }
  return false
}

/** Effects of rows that stand between a headline and its date: links to the posts before and after, buttons. */
const STANDS_BESIDE: ReadonlySet<string> = new Set(['foot', 'line'])

const LINES_BELOW_TOP = 20
const LEAST_ABOVE_TOP = 4

/** The headline under which the byline or date above a line stands already; −1 for none. */
export function headlineAbove(page: FoundPage, i: number): number {
  let j = i - 1
  while (j >= Math.max(0, i - LINES_BELOW_TOP) && !isTop(page, j)) j--
  if (j < 0 || !isTop(page, j)) return -1
  while (j > 0 && (isTop(page, j) || STANDS_BESIDE.has(page.effect(j) ?? ''))) j--
  const isHeadline = page.words(j) >= LEAST_ABOVE_TOP && page.effect(j) === null && strangeness(page.line(j)) === 0
  return isHeadline ? j : -1
}

const TRAIL = / ?(?:»|›|>+|→|\||\/) ?/
const LEAST_CRUMBS = 2
/** What comes behind is glued to it, or it begins as all trails do. */
const GLUED_TRAIL = /\p{L}$|^home\b/iu
const LEAST_HEADLINE = 10
const LINES_TO_HEADLINE = 4

/** Whether a line ends with another, whatever their case. */
const endsWith = (line: string, other: string): boolean =>
  line.slice(-other.length).toLowerCase() === other.toLowerCase()

/** The headline at the end of a trail of sections, glued to it or not, if it stands by itself below. */
function headlineOfTrail(page: FoundPage, i: number): string | null {
  const line = page.line(i)
  for (let j = i + 1; j <= i + LINES_TO_HEADLINE && j < page.length; j++) {
    const below = page.line(j)
    if (below.length < LEAST_HEADLINE || below.length >= line.length || !endsWith(line, below)) continue
    const crumbs = line.split(TRAIL)
    if (crumbs.length >= LEAST_CRUMBS || GLUED_TRAIL.test(line.slice(0, -below.length))) return below
  }
  return null
}

/** The trails of sections above a body, and the headlines that they end with, in lower case. */
export function crumbHeadlines(page: FoundPage, from: number, to: number) {
  const headlines = new Set<string>()
  const trails = new Set<number>()
  for (let i = from; i <= to; i++) {
    const headline = headlineOfTrail(page, i)
    if (headline === null) continue
    trails.add(i)
    headlines.add(headline.toLowerCase())
  }
  return { headlines, trails }
}
