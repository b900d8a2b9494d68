import { sha256 } from '@noble/hashes/sha2.js'
import type { Verification } from '../../../compare/verify/verdict.ts'
import type { Change } from '../../../compare/verify/verification.ts'
import { countStatuses, isFaulty, STATUS_MEANINGS } from '../../compare/statuses.ts'
import { element, escaped } from '../../escape.ts'

const STYLE = `:root{color-scheme:light dark;--line:#8884;--bad:#b3261e;--lost:#b3261e26;--gained:#1b6e2c26}
@media(prefers-color-scheme:dark){:root{--bad:#ff8a80}}
body{font:16px/1.5 system-ui,sans-serif;margin:1.5rem auto;max-width:75rem;padding:0 1rem}
h1{font-size:1.3rem}h2{font-size:1rem;margin:1.2rem 0 .3rem}
article{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;border-top:1px solid var(--line);padding:.6rem 0}
article>header{grid-column:1/-1}p{margin:.2rem 0}.place,.meaning{opacity:.75;font-size:.9rem}
.faulty strong{color:var(--bad)}del{background:var(--lost)}ins{background:var(--gained);text-decoration:none;font-weight:600}
@media(max-width:42rem){article{grid-template-columns:1fr}}`

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const POLICY = `default-src 'none'; style-src 'sha256-${base64(sha256(new TextEncoder().encode(STYLE)))}'; base-uri 'none'; form-action 'none'`

/** One side of a comparison: what the other side has not is marked. */
function side(changes: readonly Change[], own: 'draft' | 'source'): string {
  const mark = own === 'draft' ? 'ins' : 'del'
  return changes
    .map((change) => ({ kind: change.kind, text: change[own] }))
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => (kind === 'equal' ? escaped(text) : element(mark, {}, escaped(text))))
    .join(' ')
}

function place(path: string, line: number, speaker: string | null): string {
  return element('p', { class: 'place' }, escaped(`${path}:${line}${speaker === null ? '' : ` · ${speaker}`}`))
}

function row({ status, draft, source }: Verification): string {
  const risks = source && source.risks.length > 0 ? ` (${source.risks.join(', ')})` : ''
  const heading = `${element('strong', {}, escaped(status))} ${element('span', { class: 'meaning' }, escaped(STATUS_MEANINGS[status] + risks))}`
  const own = source ? side(source.diff, 'draft') : escaped(draft.text)
  const left = element(
    'div',
    {},
    place(draft.path, draft.line, draft.speaker?.name ?? null) + element('blockquote', {}, own),
  )
  const theirs = source ? element('blockquote', {}, side(source.diff, 'source')) : ''
  const right = element('div', {}, source ? place(source.path, source.line, source.speaker?.name ?? null) + theirs : '')
  return element(
    'article',
    { class: isFaulty(status) ? 'faulty' : null },
    element('header', {}, heading) + left + right,
  )
}

/**
 * A page with every quotation of the drafts beside its place in the sources, in two columns; what is left out stands in
 * full in the right one. Nothing is loaded and nothing runs.
 */
export function verifyHtml(verifications: readonly Verification[]): string {
  const counts = countStatuses(verifications.map(({ status }) => status)).map(([status, count]) => `${count} ${status}`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Quotations and their sources</title><style>${STYLE}</style></head>
<body><h1>Quotations and their sources</h1><p>${escaped(counts.join(', ') || 'no quotations')}</p><main>
${verifications.map(row).join('\n')}
</main></body></html>
`
}
