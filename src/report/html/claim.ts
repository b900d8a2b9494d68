import type { Circumstance, Claim, Evidence } from '../../types.ts'
import { UNSURE } from '../counts.ts'
import { speakerName } from '../layout.ts'
import { LABELS } from '../messages.ts'
import { statementOf } from '../statement.ts'
import { isStriking } from '../striking.ts'
import { element, escaped } from './escape.ts'

function speakerLine({ speaker, via }: Claim): string {
  const name = speakerName(speaker)
  const role = speaker?.role ? ` ${element('span', { class: 'role' }, escaped(speaker.role))}` : ''
  const reporter = via ? speakerName(via) : ''
  const reported = reporter ? ` ${element('span', { class: 'role' }, `${LABELS.via} ${escaped(reporter)}`)}` : ''
  const kind = speaker?.kind === 'unnamed' ? ' anon' : ''
  return `<p class="by"><b class="n${kind}">${escaped(name)}</b>${role}${reported}</p>`
}

function cuePhrase(claim: Claim): string {
  const { cue } = claim
  if (!cue) return ''
  return `${element('span', { class: isStriking(claim) ? 'cue not' : 'cue' }, escaped(cue.phrase))} `
}

const fact = (label: string, value: Circumstance | undefined): string =>
  value ? `<dt>${label}</dt><dd>${escaped(value.text)}</dd>` : ''

function step({ step, reason, text }: Evidence): string {
  const words = text ? ` <q>${escaped(text)}</q>` : ''
  return `<li><b>${escaped(step)}</b> ${escaped(reason)}${words}</li>`
}

/** What is seen on demand: circumstances, how sure it is and why. */
function details({ confidence, rule, kind, act, when, addressee, medium, evidence }: Claim): string {
  const facts = [fact('when', when), fact('to', addressee), fact('in', medium)].join('')
  const steps = evidence?.length ? `<ol>${evidence.map(step).join('')}</ol>` : ''
  const sure = `<dt>confidence</dt><dd>${confidence}</dd><dt>rule</dt><dd>${escaped(rule)}</dd>`
  return `<details><summary>${kind}${act ? ` · ${act}` : ''}</summary><dl>${facts}${sure}</dl>${steps}</details>`
}

/** A claim as it stands beside the article: who, what, and the way to its place. */
export function claimCard(claim: Claim, number: number, text: string | undefined): string {
  const { key, kind, act, confidence } = claim
  const unsure = confidence < UNSURE ? '<span class="doubt" title="unsure">?</span> ' : ''
  const words = `<p class="w">${unsure}${cuePhrase(claim)}${escaped(text === undefined ? claim.text : statementOf(claim, text))}</p>`
  const place = `<a class="to" href="#text-${key}" aria-label="claim ${number} in the text">${number}</a>`
  const facets = { 'data-kind': kind, 'data-act': act ?? '', 'data-sure': confidence }
  return element(
    'li',
    { id: `claim-${key}`, tabindex: -1, ...facets },
    place + speakerLine(claim) + words + details(claim),
  )
}
