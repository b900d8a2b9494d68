// The pages on which designs are compared: three kinds of data, the parts that may be read, each page with its site.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { splitPages } from '../pages.mjs'

const CORPORA = new URL('../../../../shared/corpora/', import.meta.url)
const at = (path) => new URL(path, CORPORA)
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'))
const lines = (path) =>
  readFileSync(at(path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** Every sixth site is read by nobody. */
const isUnread = (site) => createHash('sha256').update(site).digest().readUInt32BE(0) % 6 === 0
const domainOf = (url) => new URL(url).hostname.replace(/^www\./, '')
const markupOf = (file) => file.replace(/\.txt$/, '.html')
const bytesOf = (path) => new Uint8Array(readFileSync(at(path)))
const textOf = (path) => new TextDecoder().decode(bytesOf(path))

const benchmark = () =>
  splitPages(at('pages/dev.jsonl'), at('pages/dev-statements.json')).read.map(({ id, url, text, articleBody }) => ({
    kind: 'benchmark',
    site: domainOf(url),
    text,
    markup: textOf(`pages/dev-html/${id}.html`),
    articleBody,
  }))

const readability = () =>
  lines('pages/readability.jsonl').map(({ id, text, articleBody }) => ({
    kind: 'readability',
    site: id.replace(/-\d+$/, ''),
    text,
    markup: textOf(`pages/readability-html/${id}.html`),
    articleBody,
  }))

const fragments = () =>
  json('pages/fragments/gold.json').documents.map(({ file, url, body, boilerplate }) => ({
    kind: 'fragments',
    site: domainOf(url),
    text: textOf(`pages/fragments/${file}`),
    markup: textOf(`pages/fragments/${markupOf(file)}`),
    body,
    boilerplate,
  }))

const labelled = () =>
  json('labelled/gold.json').documents.map(({ file, site, body, boilerplate }) => ({
    kind: 'labelled',
    site,
    text: textOf(`labelled/text/${file}`),
    markup: textOf(`labelled/html/${markupOf(file)}`),
    body,
    boilerplate,
  }))

/** All pages of the three kinds of data (the labelled pages and those of fragments give stretches, not whole bodies). */
export const designPages = () => [
  ...benchmark(),
  ...[...readability(), ...fragments(), ...labelled()].filter(({ site }) => !isUnread(site)),
]

/** The words of a text, as the scorers compare stretches. */
export const wordsIn = (text) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘']/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
