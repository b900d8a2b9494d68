import type { Circumstance, Claim, Evidence } from '../../types.ts'
import { UNSURE } from '../counts.ts'
import { escaped } from '../escape.ts'
import { speakerName } from '../layout.ts'
import { LABELS } from '../messages.ts'
import { statementOf } from '../statement.ts'
import { isStriking } from '../striking.ts'

/** Who says it, and what they are; who reports it stands in small print, too. */
function speakerLine({ speaker, via }: Claim): string {
  const name = `<b${speaker?.kind === 'unnamed' ? ' class="anon"' : ''}>${escaped(speakerName(speaker))}</b>`
  const role = speaker?.role ? ` <i>${escaped(speaker.role)}</i>` : ''
  const reported = via ? ` <i>${LABELS.via} ${escaped(speakerName(via))}</i>` : ''
  return `<p>${name}${role}${reported}`
}

function cuePhrase(claim: Claim): string {
  const { cue } = claim
  if (!cue) return ''
  return `<span class="${isStriking(claim) ? 'cue not' : 'cue'}">${escaped(cue.phrase)}</span> `
}

const fact = (label: string, value: Circumstance | undefined): string =>
  value ? `<dt>${label}<dd>${escaped(value.text)}` : ''

function step({ step, reason, text }: Evidence): string {
  const words = text ? ` <q>${escaped(text)}</q>` : ''
  return `<li><b>${escaped(step)}</b> ${escaped(reason)}${words}`
}

/** What is seen on demand: how sure it is and why, circumstances. The script reads what it filters by from here. */
function details({ confidence, rule, kind, act, when, addressee, medium, evidence }: Claim): string {
  const facts = [fact('when', when), fact('to', addressee), fact('in', medium)].join('')
  const steps = evidence?.length ? `<ol>${evidence.map(step).join('')}</ol>` : ''
  const sure = `<dt>confidence<dd>${confidence}<dt>rule<dd>${escaped(rule)}`
  return `<details><summary>${kind}${act ? ` · ${act}` : ''}</summary><dl>${sure}${facts}</dl>${steps}</details>`
}

/** What few claims are: the others need not say so, of ten thousand. */
function exceptions({ scope, speaker }: Claim): string {
  const kind = speaker === null ? 'nobody' : speaker.kind
  return `${scope === 'statement' ? '' : ` data-scope="${scope}"`}${kind === 'person' ? '' : ` data-by="${kind}"`}`
}

/**
 * A claim as it stands beside the article: who, what, and the way to its place. Tags that HTML closes by itself are left
 * open: a report holds each claim twice.
 */
export function claimCard(claim: Claim, number: number, text: string | undefined): string {
  const { key, confidence, corrected } = claim
  const unsure = confidence < UNSURE ? '<span class="doubt" title="unsure">?</span> ' : ''
  const mended = corrected ? '<span class="mended" title="put right by a person">corrected</span> ' : ''
  const words = `<p>${unsure}${mended}${cuePhrase(claim)}${escaped(text === undefined ? claim.text : statementOf(claim, text))}</p>`
  const place = `<a href="#text-${key}">${number}</a>`
  const start = `<li id="claim-${key}" tabindex="-1"${exceptions(claim)}>`
  return start + place + speakerLine(claim) + words + details(claim)
}
