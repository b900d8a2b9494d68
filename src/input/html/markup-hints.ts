/**
 * What the markup around a block says, a bit each, so that a page of a million elements stays small and a block's whole
 * path is one number.
 */
export const HIDDEN = 1
export const NAV = 1 << 1
export const FOOTER = 1 << 2
export const ASIDE = 1 << 3
const HEADER = 1 << 4
export const FORM = 1 << 5
export const FIGURE = 1 << 6
export const CAPTION = 1 << 7
export const ARTICLE = 1 << 8
export const MAIN = 1 << 9
export const ARTICLE_BODY = 1 << 10
export const LIST = 1 << 11
export const TABLE = 1 << 12
export const QUOTE = 1 << 13
/** A blockquote that names its source in an attribute. */
export const CITED = 1 << 14
export const EMBED = 1 << 15
export const PULL_QUOTE = 1 << 16
export const CONTROL = 1 << 17
export const PREFORMATTED = 1 << 18
export const HEADING = 1 << 19
const ADDRESS_HINT = 1 << 20
export const DIALOG = 1 << 21

const BY_NAME: Readonly<Record<string, number>> = {
  nav: NAV,
  footer: FOOTER,
  aside: ASIDE,
  header: HEADER,
  form: FORM,
  fieldset: FORM,
  figure: FIGURE,
  figcaption: CAPTION,
  caption: CAPTION,
  article: ARTICLE,
  main: MAIN,
  ul: LIST,
  ol: LIST,
  dl: LIST,
  menu: LIST,
  table: TABLE,
  blockquote: QUOTE,
  button: CONTROL,
  pre: PREFORMATTED,
  listing: PREFORMATTED,
  plaintext: PREFORMATTED,
  h1: HEADING,
  h2: HEADING,
  h3: HEADING,
  h4: HEADING,
  h5: HEADING,
  h6: HEADING,
  address: ADDRESS_HINT,
  dialog: DIALOG | HIDDEN,
}

const BY_ROLE: Readonly<Record<string, number>> = {
  navigation: NAV,
  menu: NAV,
  menubar: NAV,
  contentinfo: FOOTER,
  complementary: ASIDE,
  banner: HEADER,
  search: FORM,
  form: FORM,
  main: MAIN,
  article: ARTICLE,
  button: CONTROL,
  heading: HEADING,
  dialog: DIALOG,
  alertdialog: DIALOG,
}

/** Class names under which the widely used embedding scripts leave a post's words in the page. */
const EMBEDDED_POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|fb-post|tiktok-embed|reddit-(?:card|embed\S*)|bluesky-embed|mastodon-embed|text-post-media)\b/i
const PULL_QUOTE_NAME = /\bpull-?_?quote/i
const NOT_SHOWN = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/

const isNotShown = (style: string | undefined): boolean => style !== undefined && NOT_SHOWN.test(style.toLowerCase())

/** The hints of one element by itself. */
export function hintsOf(name: string, attributes: ReadonlyMap<string, string>): number {
  let hints = BY_NAME[name] ?? 0
  if (attributes.size === 0) return hints
  const role = attributes.get('role')
  if (role) hints |= BY_ROLE[role.toLowerCase()] ?? 0
  if (attributes.get('itemprop')?.includes('articleBody')) hints |= ARTICLE_BODY
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') hints |= HIDDEN
  if (isNotShown(attributes.get('style'))) hints |= HIDDEN
  const label = attributes.get('class')
  if (label && EMBEDDED_POST.test(label)) hints |= EMBED
  if (label && PULL_QUOTE_NAME.test(label)) hints |= PULL_QUOTE
  if (name === 'blockquote' && attributes.has('cite')) hints |= CITED
  return hints
}

/** Names of what shows only when somebody points at a word or listens: its words would stand in the middle of a sentence. */
const SHOWN_ON_DEMAND =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|(?:tooltip|popover|hover-?card|rollover)-?\w*-?(?:text|content|body|inner|block|box))(?:\s|$)/i

/** Whether an element within a line is not shown. What is only kept from screen readers (a drop cap) is. */
export function isHiddenInline(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false
  if (attributes.has('hidden') || isNotShown(attributes.get('style'))) return true
  const label = attributes.get('class')
  return label !== undefined && SHOWN_ON_DEMAND.test(label)
}

/** A number to call or a place to go to, part of what the page tells. */
const CALLS = /^(?:(?:tel|sms|geo|callto):|https?:\/\/(?:maps\.|[\w.-]{3,60}\/maps\b))/i

/** Whether a link leads away from where it stands: headings of manuals are links to themselves. */
export function leadsElsewhere(attributes: ReadonlyMap<string, string>, within: { readonly hints: number }): boolean {
  const address = attributes.get('href')
  if (address === undefined || CALLS.test(address)) return false
  return !(within.hints & HEADING && address.startsWith('#'))
}
