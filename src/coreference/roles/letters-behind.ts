import type { NameMention } from '../entities/sentence-mentions.ts'
import { RolePhrase } from './role-phrase.ts'

/** "Lena Fox MP", "Hugo Hill KC": what the letters behind a name say that somebody is. */
export function lettersBehind({ line: { tokens }, nameFrom, nameTo, to }: NameMention): RolePhrase | null {
  const { text = '' } = tokens[nameTo] ?? {}
  const member = /^(?:MP|MLA|MPP|MEP|MSP|TD|MLC|MCA|MHK|MNA)$/.test(text)
  const counsel = /^(?:KC|QC)$/.test(text)
  if (nameTo >= to || nameTo - nameFrom < 2 || (!member && !counsel)) return null
  return new RolePhrase(nameTo, nameTo + 1, nameTo, counsel ? 'counsel-letters' : null)
}
