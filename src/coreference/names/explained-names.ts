import { GENITIVE, PREP } from '../../text/tags.ts'
import type { NameMention } from './sentence-mentions.ts'

/** How far from its start a sentence may still be opening: "In a letter to …", "Asked about …". */
const OPENING = 8

/** Whether a name stands behind a preposition in a phrase that opens its sentence. */
function opensBehindPreposition({ line: { tokens, reading }, roleFrom }: NameMention): boolean {
  let first = roleFrom
  // "to Norwick Coroner's Court": whose it is belongs to the name.
  if ((tokens[first - 1]?.tags ?? 0) & GENITIVE) while (first > 0 && !((tokens[first - 1]?.tags ?? 0) & PREP)) first--
  if (first > OPENING || first === 0 || ((tokens[first - 1]?.tags ?? 0) & PREP) === 0) return false
  return !tokens.slice(1, first).some(({ start, text }) => reading.cues.has(start) || text === ',')
}

/** "In a letter to Bo Lin, the coach, Lena Fox, a guide, said": whether a whole name follows what explains another, and is somebody else. */
export const isAnother = (run: NameMention, explained: NameMention): boolean =>
  run.nameTo - run.nameFrom > 1 &&
  explained.explainedTo > explained.to &&
  run.from === explained.explainedTo + 1 &&
  run.line.tokens[run.from - 1]?.text === ',' &&
  opensBehindPreposition(explained)
