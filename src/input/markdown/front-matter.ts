import { isoDate } from '../html/metadata/iso-date.ts'
import { joinNames, namesOf } from '../html/metadata/markup-byline.ts'

const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const FIELD = /^([A-Za-z][\w -]{0,30}):(.*)/s

/** What stands at the head of a Markdown file between lines of dashes, and where the text begins after it. */
export interface FrontMatter {
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly site: string | null
  readonly url: string | null
  readonly language: string | null
  readonly end: number
}

const unquote = (value: string): string => value.trim().replace(/^(["'])(.*)\1$/, '$2')

/** Fields of one line, and lists of lines that begin with a dash; nothing else of YAML tells about an article. */
function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string[]> {
  const fields = new Map<string, string[]>()
  let current: string[] = []
  for (const line of lines) {
    const field = line.match(FIELD)
    const item = line.match(/^\s*-\s(.*)/s)
    if (field) {
      current = (field[2] ?? '')
        .trim()
        .replace(/^\[(.*)\]$/, '$1')
        .split(/,\s*(?=["'])/)
        .map(unquote)
        .filter(Boolean)
      fields.set((field[1] ?? '').toLowerCase(), current)
    } else if (item) current.push(unquote(item[1] ?? ''))
  }
  return fields
}

/** Reads the front matter of a Markdown file; without one, all is null and the text begins at 0. */
export function frontMatterOf(source: string): FrontMatter {
  const match = source.slice(0, 25_000).match(FENCED)
  const fields = fieldsOf((match?.[1] ?? '').split(/\r?\n/))
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)?.[0]).find((value) => value !== undefined) ?? null
  const authors = ['author', 'authors', 'byline'].flatMap((name) => fields.get(name) ?? []).flatMap(namesOf)
  const url = first('url', 'source', 'canonical', 'link')
  return {
    title: first('title', 'headline'),
    byline: joinNames([...new Set(authors)]),
    publishedAt: isoDate(first('date', 'published', 'publishedat', 'pubdate', 'created') ?? ''),
    site: first('site', 'site_name', 'publication', 'publisher'),
    url: url && /^https?:/.test(url) ? url : null,
    language: first('lang', 'language'),
    end: match ? match[0].length : 0,
  }
}
