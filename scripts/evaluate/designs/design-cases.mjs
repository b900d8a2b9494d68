// What is seen of each block of a page, in classes that can be counted, for text and for markup.
import { decideContent } from '../../../dist/input/html/content/content.js'
import { Accessories } from '../../../dist/input/html/content/non-content-elements.js'
import { proseOf } from '../../../dist/input/html/content/prose.js'
import { readJsonLd } from '../../../dist/input/html/metadata/json-ld.js'
import { titlesOf } from '../../../dist/input/html/metadata/markup-titles.js'
import { parseHtml } from '../../../dist/input/html/parse.js'
import { featuresOf } from '../../../dist/input/main-text/features.js'
import { settingsOf } from '../../../dist/input/main-text/position-prior.js'
import { Hints } from '../../../dist/input/main-text/source-hints.js'
import { readText } from '../../../dist/input/text/read-text.js'

const classOf = (value, bounds) => bounds.filter((bound) => value >= bound).length
const WORDS = [1, 3, 6, 10, 16, 25, 40, 80]
const SHARES = [0.01, 0.2, 0.4, 0.6, 0.8, 0.95]
const TENTHS = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** The shape of a block, by which its neighbours know it. */
const shapeOf = ({ words, ended, rule, dateline }) =>
  rule ? `rule ${rule.effect}` : dateline ? 'date' : `${classOf(words, [1, 4, 10, 20, 40])}${ended ? '.' : ''}`

/** Of the words of the blocks around one, those of its side: text density of the neighbourhood. */
const around = (features, i, step) => {
  let words = 0
  for (let k = 1; k <= 3; k++) {
    const { rule, ended, words: count = 0 } = features[i + k * step] ?? {}
    if (!rule && ended) words += Math.min(count, 60)
  }
  return classOf(words, [1, 20, 60, 120])
}

/** The values of each block: one of each template that is counted for itself. */
function valuesOf(features, kept, own) {
  const settings = settingsOf(features)
  return features.map((line, i) => {
    const [ends, above, dates] = settings[i]
    const hints = line.hints
    const shape = (k) => (features[i + k] ? shapeOf(features[i + k]) : 'edge')
    return [
      `${classOf(line.words, WORDS)} ${line.ended ? '.' : line.colon ? ':' : ''}`,
      line.rule?.id ?? (line.dateline ? 'date' : ''),
      `${classOf(line.lower, [0.3, 0.6, 0.75, 0.85])} ${classOf(line.titled, [0.3, 0.6, 0.8])}`,
      `${classOf(line.repeats, [2, 3, 5])} ${line.listed} ${line.unlabelled}`,
      `${classOf(hints.blanksBefore, [1, 2])} ${classOf(hints.blanksAfter, [1, 2])} ${line.ended}`,
      `${shape(-1)} | ${shape(0)}`,
      `${shape(0)} | ${shape(1)}`,
      `${around(features, i, -1)} ${around(features, i, 1)} ${line.ended && line.words > 7}`,
      `${classOf(i / features.length, TENTHS)}`,
      `e ${ends}`,
      `a ${above}`,
      `d ${dates}`,
      ...own(i),
      `kept ${kept[i - 1]} ${kept[i]} ${kept[i + 1]}`,
    ]
  })
}

/** Where the values end that know nothing of the present decision. */
const withoutKept = (values) => values.slice(0, -1)

const page = (text, blocks, features, kept, own) => {
  const values = valuesOf(features, kept, own)
  return {
    lines: blocks.map(({ start, end }) => text.slice(start, end)),
    present: kept,
    plain: values.map(withoutKept),
    stacked: values,
    features,
  }
}

/** A page of text: its lines, what is kept of them now, and the values of each. */
export function textPage(source) {
  const { text, blocks } = readText(source, {})
  const features = featuresOf(text, blocks, [])
  return page(
    text,
    blocks,
    features,
    blocks.map(({ kept }) => kept),
    () => [],
  )
}

const labelWords = ({ label }) => label.toLowerCase().match(/[a-z]{3,}/g) ?? []

/** The same of markup: with tag, what it stands in, links, and words of class names. */
export function markupPage(source) {
  const markup = parseHtml(source, false)
  const { text, blocks } = markup
  const proses = blocks.map((block) => proseOf(text, block))
  const accessories = new Accessories(text, blocks, proses)
  const verdicts = decideContent(markup, titlesOf(markup, readJsonLd(markup.head.jsonLd)))
  const hints = proses.map(({ links }) => new Hints(1, 1, links))
  const features = featuresOf(text, blocks, hints)
  const own = (i) => {
    const { element, kind, strong, start, end } = blocks[i]
    const parent = element.parent
    const holder = parent ?? element
    const prose = proses.slice(holder.first, holder.last).reduce((sum, { weight }) => sum + weight, 0)
    return [
      `${kind} ${element.name} ${parent?.name}`,
      `links ${classOf(proses[i].links, SHARES)} ${proses[i].isEnded}`,
      `strong ${classOf(strong / (end - start), SHARES)}`,
      `by name ${accessories.verdictOf(element)?.rule}`,
      `class ${labelWords(element)[0] ?? ''}`,
      `parent ${labelWords(holder)[0] ?? ''}`,
      `holder ${classOf(prose, [1, 30, 100, 300])}`,
    ]
  }
  return {
    ...page(
      text,
      blocks,
      features,
      blocks.map((_, i) => !verdicts?.[i]),
      own,
    ),
    blocks,
    proses,
    accessories,
  }
}
