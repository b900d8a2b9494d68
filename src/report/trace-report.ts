import type { TraceFrame, TraceQuotation } from '../trace/candidates.ts'
import type { TraceEntity, TraceMention } from '../trace/mentions.ts'
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

/** "= Ana Ruiz (person) | mention: she | - answer | + personal-pronoun": whom a source means, and the sieves tried. */
function mentionLine(text: string, { start, end, name, kind, sieves }: TraceMention): string {
  const tried = sieves.map(({ sieve, found }) => `${found ? '+' : '-'} ${sieve}`)
  const words = oneLine(text.slice(start, end))
  return [`    = ${oneLine(name ?? LABELS.nobody)} (${kind})`, `mention: ${words}`, ...tried].join(' | ')
}

function entityLine({ name, kind, gender, roles, names }: TraceEntity): string {
  const parts = [`  ${oneLine(name)} (${[kind, gender].filter(Boolean).join(', ')})`, `${names.length}`]
  return [...parts, ...roles.map(({ text, rule }) => `${rule}: ${oneLine(text)}`)].join(' | ')
}

/**
 * Every block with its sentences: words with their parts of speech, then a line for each clause, candidate and source; last
 * everybody who is named, how often, with the roles and what found them.
 */
export function traceReport(style: Style): Render<Trace> {
  return ({ source, blocks, sentences, tokens, clauses, frames, quotations, mentions, entities }) => {
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
        lines.push(...mentions.filter(isHere).map((mention) => mentionLine(text, mention)))
      }
    }
    if (entities.length > 0) lines.push(style.bold(LABELS.entities), ...entities.map(entityLine))
    return `${lines.join('\n')}\n`
  }
}
