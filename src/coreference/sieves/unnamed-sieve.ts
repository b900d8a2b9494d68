import { BELONGING_NOUNS } from '../../lexicon/people/callings.ts'
import type { SpeakerKind } from '../../types.ts'
import type { CoreferenceContext } from '../discourse/context.ts'
import type { Mention } from '../discourse/mention.ts'
import { PronounSite } from '../discourse/pronoun-site.ts'
import { Referent } from '../discourse/referent.ts'
import { pronounRow, resolvePronoun } from '../pronouns/resolve-pronoun.ts'
import { readRole } from '../roles/role-phrase.ts'
import { SourcePhrase } from '../source-phrases/source-phrase.ts'
import type { Sieve } from './sieve.ts'

const OWNER = /^(?:(?:his|her|their|its|my|our|your|whose) )?(?:(?:very )?own )?/i

/** "the mayor’s": but "doctors at St. Luke’s", "a friend from Macy’s" end in a name that has it. */
const BARE_OWNER = /^((?:(?! (?:at|for|from|with) \p{Lu}).)*)['’]s?$/u

/** "two people familiar with the matter", "a person briefed on the talks": sources that wish to stay without a name. */
const ANONYMOUS =
  /\b(?:people|persons?|sources?|officials?|insiders?)\b[^,]{0,40}\b(?:familiar with|briefed on|close to|(?:with|had|has|have) (?:direct )?knowledge of|not authori[sz]ed)\b/i

/** "A team of researchers": many, though the noun is one. */
function isTeam({ phrase: { line }, head: { noun } }: Mention): boolean {
  const { tokens, nouns } = line
  if (!/^(?:team|group|panel|crew)$/.test(tokens[noun]?.lower ?? '') || tokens[noun + 1]?.lower !== 'of') return false
  return tokens.slice(noun + 2, noun + 5).some(({ lower }) => nouns.classOf(lower)?.plural)
}

function kindOf(mention: Mention, plural: boolean): SpeakerKind {
  if (isTeam(mention)) return 'group'
  const { nounClass } = mention
  if (nounClass === null) return plural ? 'group' : 'unnamed'
  return nounClass.kind === 'person' ? 'unnamed' : nounClass.kind
}

/** "His office": whose it is, where a body or a spokesman belongs to somebody named; null for other nouns. */
function ownerOf({ phrase, head, noun, trace }: Mention, context: CoreferenceContext): string | null {
  const owner = phrase.line.tokens[head.from]
  const row = OWNERS.get(owner?.lower ?? '')
  if (!owner || !row || head.noun - head.from !== 1 || !BELONGING_NOUNS.has(noun)) return null
  const site = new PronounSite(phrase.line, owner.start, row, [])
  return resolvePronoun(site, context, trace).name
}

const OWNERS = new Map(
  ['his', 'her'].flatMap((word) => {
    const row = pronounRow(word === 'his' ? 'he' : 'she')
    return row ? [[word, { ...row, use: 'possessive' as const }] as const] : []
  }),
)

/** "Voters, campaign organizers and volunteers": where a list of many ends; null where the phrase is none. */
function listEnd({ phrase: { line, to }, head }: Mention): number | null {
  const { tokens, nouns } = line
  let commas = 0
  for (let at = head.from; at < to; at++) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' }
    if (text !== ',' && lower !== 'and') continue
    if (text === ',') commas++
    const oxford = lower === 'and' && tokens[at - 1]?.text === ','
    if (!oxford && !nouns.classOf(tokens[at - 1]?.lower ?? '')?.plural) return null
  }
  const joined = tokens.slice(head.to, to).some(({ lower }) => lower === 'and')
  return commas > 0 && joined && nouns.classOf(tokens[to - 1]?.lower ?? '')?.plural ? to : null
}

/** The role that an apposition gives a source without a name: "a source in the camp, a Syrian refugee, said". */
function explanation({ phrase, head, nounClass }: Mention): string | null {
  const { tokens, reading } = phrase.line
  if (tokens[head.to]?.text !== ',' || (nounClass?.kind !== 'person' && nounClass?.kind !== 'unnamed')) return null
  const role = readRole(tokens, head.to + 1, reading)
  const [first, last] = [tokens[role?.from ?? -1], tokens[(role?.to ?? 0) - 1]]
  return first && last ? reading.text.slice(first.start, last.end) : null
}

/** Whoever is described and not named: the words of the text are the name. */
export const unnamedSieve: Sieve = {
  name: 'unnamed',
  reason: 'Rather nobody than somebody wrong: what no other sieve resolved keeps its own words.',
  resolve(mention, context) {
    const { phrase, head, trace } = mention
    const span = new SourcePhrase(phrase.line, head.from, listEnd(mention) ?? Math.max(head.to, head.from + 1))
    const words = phrase.line.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const owner = ownerOf(mention, context)
    const name = words
      .replace(OWNER, owner ? `${owner}’s ` : '')
      .replace(BARE_OWNER, '$1')
      .trim()
    const plural = mention.nounClass?.plural ?? /[^s]s$/.test(name)
    if (!/\p{L}{2}|\d/u.test(name)) return new Referent(null, 'unnamed')
    trace.add('unnamed', 'a source without a name, as the text has it', span)
    const noun = phrase.line.tokens[head.noun]?.lower ?? null
    const kind = ANONYMOUS.test(name) ? 'unnamed' : kindOf(mention, plural)
    return new Referent(name || null, kind, explanation(mention), null, plural, noun)
  },
}
