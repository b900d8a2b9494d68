import type { RecoveredLines } from './recover-lines.ts'

/** "NEIL MARSH:", "ANA RUIZ, MAYOR: Good morning.": who speaks, in capitals. Tested against the beginning of a line. */
const SPEAKER = /^\p{Lu}[\p{Lu}.,'’ -]{1,40}:(?:\s|$)/u

/**
 * Records of parliaments: "Mrs Ana Ruiz (Norwick North)", "Ivo Marsh (Norwick) (Lab)", "The Minister for Mills (Ivo
 * Marsh)" in a line of its own.
 */
const MEMBER =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness)\b[^()]{3,50}|\p{Lu}[^()]{4,50}\([^()]{2,40}\) |The [^()]{0,80}\b(?:Minister|Secretary|Chancellor|President|Leader|Solicitor|Attorney|Advocate|Speaker|Chair)\b[^()]{0,80})\([^()]{2,60}\)(?: \([^()]{2,30}\))?$/u

/** Lines that do not come again are headings ("TRENDING:"). */
const FEWEST_RECURRING = 2

/** Whether speakers take turns in these lines: two of them at least come again. */
function takeTurns(labels: readonly string[]): boolean {
  const again = labels.filter((label, i) => labels.indexOf(label) < i)
  return new Set(again).size >= FEWEST_RECURRING
}

/**
 * Wins back the turns of a transcript from its first speaker to its last: greetings and questions are too short to be
 * found as prose, and stand above and below the long answers.
 */
export function winBackTurns(found: RecoveredLines, kept: Uint8Array): void {
  const { features } = found
  const labels: string[] = []
  const members = new Set<number>()
  let [first, last] = [-1, -1]
  features.forEach(({ line }, i) => {
    const member = line.endsWith(')') && MEMBER.test(line)
    if (member) members.add(i)
    const label = member ? line : SPEAKER.exec(line)?.[0]
    if (!label || (!member && found.marked(i))) return
    if (first < 0) first = i
    last = i
    labels.push(label.trimEnd())
  })
  if (members.size < FEWEST_RECURRING && !takeTurns(labels)) return
  // Behind a speaker's name alone stand the words.
  const end = features[last]?.colon ? last + 1 : last
  for (let i = first; i <= end; i++) if (!found.marked(i) || members.has(i)) kept[i] = 1
}
