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

/** Every block with its sentences: words with their parts of speech, then a line for each clause. */
export function traceReport(style: Style): Render<Trace> {
  return ({ source, blocks, sentences, tokens, clauses }) => {
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
      }
    }
    return `${lines.join('\n')}\n`
  }
}
