import type { Streamed } from '../claims/streamed-document.ts'
import type { Claim, Span } from '../types.ts'
import { PLAIN, type ReportFrame } from './report.ts'
import { toJson } from './safe.ts'

/** Names of our own beside those of the Web Annotation Vocabulary. */
const OWN = { whosaid: 'urn:whosaid:' }
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', OWN]

/** So many code points stand before and after the exact words of a selector. */
const AROUND = 32

/** Counts the code points of a text up to places that are asked for in any order. */
class CodePoints {
  readonly #text: string
  /** Offsets of the low halves of surrogate pairs, in order. */
  readonly #lows: number[] = []

  constructor(text: string) {
    this.#text = text
    for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) this.#lows.push(index + 1)
  }

  before(offset: number): number {
    let [low, high] = [0, this.#lows.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#lows[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }

  /** The words around a span, and its own. */
  quote({ start, end }: Span) {
    // Twice as many code units hold at least as many code points.
    const before = [...this.#text.slice(Math.max(0, start - 2 * AROUND), start)].slice(-AROUND)
    const after = [...this.#text.slice(end, end + 2 * AROUND)].slice(0, AROUND)
    return { exact: this.#text.slice(start, end), prefix: before.join(''), suffix: after.join('') }
  }
}

function targetOf(span: Span, source: string, points: CodePoints) {
  const position = { type: 'TextPositionSelector', start: points.before(span.start), end: points.before(span.end) }
  return { source, selector: [position, { type: 'TextQuoteSelector', ...points.quote(span) }] }
}

function bodyOf({ speaker, kind, act, negated, confidence, text, corrected }: Claim) {
  const { name = null, role = null, kind: speakerKind = null } = speaker ?? {}
  return [
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      value: `${name ?? speaker?.mention ?? ''}: ${text}`,
    },
    {
      type: 'whosaid:Claim',
      'whosaid:name': name,
      'whosaid:role': role,
      'whosaid:speakerKind': speakerKind,
      'whosaid:kind': kind,
      'whosaid:act': act ?? null,
      'whosaid:negated': negated === true,
      'whosaid:confidence': confidence,
      ...(corrected ? { 'whosaid:corrected': true } : {}),
    },
  ]
}

/** What annotations are about: the address of the page, else the file as a relative reference. */
const sourceIri = ({ source }: Streamed['head']): string =>
  source.url ?? (source.id ?? source.path).split(/[\\/]/).map(encodeURIComponent).join('/')

/** A document of `--format annotations`: Web Annotations, positions in code points of the document text. */
export function* annotationPieces(document: Streamed): Generator<string> {
  const { head } = document
  const points = new CodePoints(head.source.text ?? '')
  const source = sourceIri(head)
  let between = ''
  for (const claim of document.claims()) {
    const target = claim.spans.map((span) => targetOf(span, source, points))
    const [id, motivation] = [`urn:whosaid:claim:${claim.key}`, 'identifying']
    yield between + toJson({ id, type: 'Annotation', motivation, body: bodyOf(claim), target })
    between = ',\n'
  }
}

/** One annotation page for all documents. */
export const ANNOTATIONS: ReportFrame = {
  ...PLAIN,
  begin: `{"@context":${toJson(CONTEXT)},"type":"AnnotationPage","items":[\n`,
  between: ',\n',
  end: () => '\n]}\n',
}
