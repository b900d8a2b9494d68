import type { TraceFrame, TraceQuotation } from '../trace/candidates.ts'
import type { Trace, TraceClause } from '../trace/trace.ts'
import type { Span } from '../types.ts'
import { LABELS } from './messages.ts'
import type { Render } from './report.ts'
import { oneLine } from './safe.ts'
import type { Style } from './style.ts'

const within = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] =>
  spans.filter((span) => start <= span.start && span.end <= end)

function clauseLine(text: string, { verb, subject, complement }: TraceClause): string {
  const words = ({ start, end }: Span): string => oneLine(text.slice(start, end))
  const parts = [`    ${words(verb)}`]
  if (subject) parts.push(`subject: ${words(subject)} (${words(subject.head)})`)
  if (complement) parts.push(`complement: ${words(complement)}`)
  return parts.join(' | ')
}

const HUNDRED = 100

/** "+ 97% subject-verb-content": what was taken, by which rule; "-" and the reason for what was not. */
function verdictOf(taken: boolean, probability: number | null, rule: string, fault: string): string {
  const share = probability === null ? '' : `${Math.round(probability * HUNDRED)}% `
  return `    ${taken ? '+' : '-'} ${share}${[rule, fault].filter(Boolean).join(': ')}`
}

function frameLine(text: string, { rule, cue, source, content, probability, chosen, fault }: TraceFrame): string {
  const words = ({ start, end }: Span): string => oneLine(text.slice(start, end))
  const parts = [verdictOf(chosen, probability, rule, fault), `cue: ${words(cue)}`]
  if (source) parts.push(`source: ${words(source)}`)
  if (content.length > 0) parts.push(`content: ${content.map(words).join(' … ')}`)
  return parts.join(' | ')
}

function quotationLine(text: string, { start, end, probability, threshold, extractor }: TraceQuotation): string {
  const asked = probability !== null && threshold !== null ? ` of ${Math.round(threshold * HUNDRED)}%` : ''
  const verdict = verdictOf(extractor !== '', probability, '', extractor || `no statement${asked}`)
  return `${verdict} | ${oneLine(text.slice(start, end))}`
}

/** Every block with its sentences: words with their parts of speech, then a line for each clause and candidate. */
export function traceReport(style: Style): Render<Trace> {
  return ({ source, blocks, sentences, tokens, clauses, frames, quotations }) => {
    const text = source.text ?? ''
    const lines = [style.bold(oneLine(source.path))]
    for (const block of blocks) {
      const why = block.rule ? `${block.reason} (${block.rule})` : block.reason
      lines.push(block.kept ? '+' : style.gray(`- ${LABELS.dropped}: ${oneLine(why)}`))
      for (const sentence of within(sentences, block)) {
        const words = within(tokens, sentence).map(
          ({ start, end, pos }) => `${oneLine(text.slice(start, end))}${style.gray(`/${pos}`)}`,
        )
        lines.push(`  ${words.join(' ')}`)
        const read = clauses.filter(({ verb }) => sentence.start <= verb.start && verb.end <= sentence.end)
        lines.push(...read.map((clause) => clauseLine(text, clause)))
        const isHere = ({ start }: Span): boolean => sentence.start <= start && start < sentence.end
        lines.push(...frames.filter(({ cue }) => isHere(cue)).map((frame) => frameLine(text, frame)))
        lines.push(...quotations.filter(isHere).map((quotation) => quotationLine(text, quotation)))
      }
    }
    return `${lines.join('\n')}\n`
  }
}
