/** What structured data says of an article; empty strings and lists where it does not. */
export interface StructuredArticle {
  readonly headline: string
  readonly authors: readonly string[]
  readonly published: string
  /** When the page itself was published, where no article is described. */
  readonly pagePublished: string
  readonly publisher: string
  readonly url: string
  readonly language: string
}

type Fields = Readonly<Record<string, unknown>>

/** Structured data nests a few levels; what nests deeper was made to hurt. */
const MOST_NODES = 5000
const MOST_DEPTH = 8
const LONGEST = 2_000_000
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|Recipe|QAPage)$/

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

const COMMENT_START = /^(?:<!--|\/\/?\*?\s*<!\[CDATA\[)/
/** Looked for in the last characters only: white space without end may stand before it. */
const COMMENT_END = /(?:-->|\/?\*?\/?\/?\s{0,9}\]\]>(?:\*\/)?)$/
const LONGEST_COMMENT_END = 20

/** Brackets that are open at once, those in strings among them; the time and memory of what nests deeper grow faster than it. */
const MOST_OPEN = 1000

function isTooDeep(source: string): boolean {
  let open = 0
  for (let i = 0; i < source.length && open <= MOST_OPEN; i++) {
    const unit = source[i]
    if (unit === '[' || unit === '{') open++
    else if ((unit === ']' || unit === '}') && open > 0) open--
  }
  return open > MOST_OPEN
}

/** JSON as pages write it: in comments, with line breaks within strings. */
function parse(source: string): unknown {
  if (isTooDeep(source)) return null
  const trimmed = source.slice(0, LONGEST).trim().replace(COMMENT_START, '')
  const tail = trimmed.slice(-LONGEST_COMMENT_END)
  const bare = trimmed.slice(0, trimmed.length - tail.length) + tail.replace(COMMENT_END, '')
  for (const text of [bare, bare.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // The next reading may do; where none does, the page simply has no structured data.
    }
  }
  return null
}

/** All objects within a value, outer before inner. */
function objectsOf(root: unknown): Fields[] {
  const found: Fields[] = []
  let level: unknown[] = [root]
  for (let depth = 0; depth < MOST_DEPTH && level.length > 0 && found.length < MOST_NODES; depth++) {
    const next: unknown[] = []
    for (const value of level) {
      if (isFields(value)) found.push(value)
      if (typeof value !== 'object' || value === null) continue
      for (const inner of Object.values(value)) if (typeof inner === 'object') next.push(inner)
    }
    level = next.slice(0, MOST_NODES)
  }
  return found
}

function stringOf(value: unknown): string {
  const first = listOf(value)[0]
  if (typeof first === 'string') return first.trim()
  return isFields(first) ? stringOf(first['@value'] ?? first.name ?? first['@id']) : ''
}

/** Names of persons; an organisation counts as author only where it is no copy of the publisher. */
function authorsOf(fields: Fields, byId: ReadonlyMap<string, Fields>): string[] {
  const publisher = stringOf(fields.publisher)
  const people = listOf(fields.author ?? fields.creator).map((author) =>
    isFields(author) && author.name === undefined ? (byId.get(stringOf(author['@id'])) ?? author) : author,
  )
  const names = people.flatMap((author) => (isFields(author) ? listOf(author.name) : [author]).map(stringOf))
  return names.filter((name) => name !== '' && name !== publisher && !/^https?:/.test(name))
}

function articleOf(fields: Fields, byId: ReadonlyMap<string, Fields>): StructuredArticle {
  const publisher = listOf(fields.publisher)[0]
  const known = isFields(publisher) ? (byId.get(stringOf(publisher['@id'])) ?? publisher) : publisher
  return {
    headline: stringOf(fields.headline ?? fields.name),
    authors: authorsOf(fields, byId),
    published: stringOf(fields.datePublished ?? fields.dateCreated),
    pagePublished: '',
    publisher: stringOf(isFields(known) ? known.name : known),
    url: stringOf(fields.url) || stringOf(fields.mainEntityOfPage),
    language: stringOf(fields.inLanguage),
  }
}

/** The first article that the page's structured data describes, else the day of the page itself, or null. */
export function readJsonLd(scripts: readonly string[]): StructuredArticle | null {
  const objects = scripts.flatMap((script) => objectsOf(parse(script)))
  const byId = new Map<string, Fields>()
  for (const fields of objects) {
    const id = fields['@id']
    if (typeof id === 'string' && fields.name !== undefined && !byId.has(id)) byId.set(id, fields)
  }
  const article = objects.find((fields) => listOf(fields['@type']).some((type) => ARTICLE_TYPE.test(String(type))))
  if (article) return articleOf(article, byId)
  const page = objects.find((fields) => listOf(fields['@type']).includes('WebPage') && stringOf(fields.datePublished))
  return page ? { ...articleOf({}, byId), pagePublished: stringOf(page.datePublished) } : null
}
