import { VERBS_OF_PLAIN_SAYING } from '../../lexicon/verb-classes.ts'
import { hasFinite, is, isQuotation, Phrase, phraseEnd, tagsAt } from '../../text/syntax/noun-phrase.ts'
import * as t from '../../text/tags.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAt } from '../../text/word-at.ts'
import { isIssued } from '../frames/issued.ts'
import { contentShape } from '../phrases/content-shape.ts'
import { isQuoted } from './frame-signs.ts'
import type { NonStatementRow } from './non-statement-row.ts'

/** Whether a verb of a clause stands behind a place; an infinitive is none. */
const holdsVerb = (tokens: readonly Token[], from: number): boolean =>
  hasFinite(tokens, from, tokens.length - 1) ||
  tokens.some(
    ({ tags }, i) => i >= from && (tags & t.BASE) !== 0 && !(tags & t.NOMINAL) && !(tagsAt(tokens, i - 1) & t.TO),
  )

/** Prepositions of where and when: what they open is no topic, as "about", "on" and "of" do. */
const PLACING = /^(?:at|after|during|following|outside|inside|near|beside|behind)$/

/** Frames of which the content is a thing, a pointing word or a clause that stands beside the cue, and no words. */
export const NO_CONTENT: readonly NonStatementRow[] = [
  {
    id: 'issued-saying',
    holds: ({ tokens, frame, only }) => only !== null && frame.direction === 'right' && isIssued(tokens, only),
    example: 'Lena Fox wrote a letter to the council arguing that the quay was sinking.',
    counter: 'Lena Fox wrote that the letter to the council was lost.',
    reason: 'What stands in a letter or a statement is told by the participle, with a frame of its own.',
  },
  {
    id: 'participle-says',
    holds: ({ tokens, frame: { direction, cueLast }, only }) =>
      only !== null &&
      direction === 'right' &&
      only.first === cueLast + 2 &&
      is(tokens, cueLast + 1, ',') &&
      (tagsAt(tokens, only.first) & t.GERUND) !== 0 &&
      VERBS_OF_PLAIN_SAYING.has(wordAt(tokens[only.first]).lemma),
    example: 'Lena Fox agreed, saying the quay was sinking.',
    counter: 'Lena Fox recalled rowing to the quay.',
    reason: 'What was said stands behind the participle, which has a frame of its own.',
  },
  {
    id: 'main-clause-behind',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      frame.subject === 'plain' &&
      only.first === frame.cueLast + 2 &&
      is(tokens, only.first - 1, ',') &&
      /^(?:after|when|before|while|once|since|until|because|if)$/.test(tokens[frame.clauseFirst - 1]?.lower ?? '') &&
      !isQuotation(tokens, only.first),
    example: 'After Lena Fox testified, the builders seemed to lose heart.',
    counter: 'Asked about the builders, Lena Fox testified that they had left.',
    reason: 'The clause tells when; behind its comma stands the main one, which nobody is said to have spoken.',
  },
  {
    id: 'circumstance-and-relative',
    holds: ({ tokens, frame: { direction, content } }) => {
      const [opening, rest] = content
      if (direction !== 'left' || !opening || !rest || content.length > 2) return false
      return (
        /^(?:who|which|whose)$/.test(tokens[rest.first]?.lower ?? '') && !hasFinite(tokens, opening.first, opening.last)
      )
    },
    example: 'In her post, Lena Fox reminded the town of the builders, who left in May.',
    counter: 'In the end, Lena Fox reminded the town, the builders left.',
    reason: 'Before the cue stands a circumstance, behind it a clause about a noun: neither is what was said.',
  },
  {
    id: 'adding-a-thing',
    holds: ({ tokens, frame: { lemma, direction }, only }) => {
      if (only === null || lemma !== 'add' || direction !== 'right') return false
      if (contentShape(tokens, only.first) !== 'phrase') return false
      const comma = tokens.findIndex(({ text }, i) => i > only.first && text === ',')
      return comma > 0 && comma < only.last && !isQuoted(tokens, new Phrase(only.first, comma))
    },
    example:
      'Lena Fox added a second with a 25-yard drive, and when captain Milo Marsh was sent off for a foul, the builders sang “Can we play you every week?”',
    counter: 'Lena Fox added a warning about “the worst quay of all”.',
    reason: 'What is added to other things is no more of the same words.',
  },
  {
    id: 'only-pointing',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.direction === 'right' &&
      /^(?:that|this)$/.test(tokens[only.first]?.lower ?? '') &&
      (tagsAt(tokens, only.first + 1) & (t.PREP | t.TIME)) !== 0 &&
      !holdsVerb(tokens, only.first + 1) &&
      !isQuoted(tokens, only),
    example: 'Lena Fox proposed just that in 2013.',
    counter: 'Lena Fox said that in 2013 the quay was sinking.',
    reason: 'Without a verb behind it the word points at what stands elsewhere.',
  },
  {
    id: 'teaching-a-subject',
    holds: ({ tokens, frame, only }) =>
      only !== null &&
      frame.lemma === 'teach' &&
      frame.direction === 'right' &&
      /^(?:phrase|clause)$/.test(contentShape(tokens, only.first)) &&
      !(tagsAt(tokens, only.first) & (t.PRONOUN | t.WH)),
    example: 'Lena Fox taught modern languages and in 2003 became second in the department.',
    counter: 'Lena Fox taught that the quay was sinking.',
    reason: 'What is taught is a subject; only a clause with its own opening word is a doctrine.',
  },
  {
    id: 'brought-somewhere',
    holds: ({ tokens, frame: { source, cueLast, theme, content, head } }) =>
      source === null &&
      (theme !== null || /^(?:summoned|called|recalled|invited)$/.test(tokens[head]?.lower ?? '')) &&
      cueLast > head &&
      is(tokens, cueLast, 'to') &&
      // "to the hospital and arrived late"
      (contentShape(tokens, content.at(-1)?.first ?? cueLast + 1) === 'phrase' ||
        (tagsAt(tokens, phraseEnd(tokens, cueLast + 1) + 1) & t.COORD) !== 0) &&
      !(tagsAt(tokens, cueLast + 1) & (t.VERB & ~t.GERUND)),
    example: 'A wave of builders is welcomed to quays for the start of a new chapter in their lives.',
    counter: 'A wave of builders is urged to leave the quay for the start of a new life.',
    reason: 'Where somebody was asked to come is a place, and who asked is not told.',
  },
  {
    id: 'where-or-when',
    holds: ({ tokens, frame: { direction }, only }) =>
      only !== null &&
      direction === 'right' &&
      PLACING.test(tokens[only.first]?.lower ?? '') &&
      !/^(?:least|most|all)$/.test(tokens[only.first + 1]?.lower ?? '') &&
      !holdsVerb(tokens, only.first) &&
      !tokens.slice(only.first, only.last + 1).some(({ tags }) => tags & t.GERUND) &&
      // “We stay,” Fox said at the launch; Fox said at the launch:
      !tokens.some(({ quotation }) => quotation !== null) &&
      !is(tokens, tokens.length - 1, ':'),
    example: 'Lena Fox complained after the launch of the new quay.',
    counter: 'Lena Fox complained after the launch that the quay was sinking.',
    reason: 'A phrase of place or time without a verb tells where somebody spoke, and nothing of what.',
  },
  {
    id: 'heard-behind-colon',
    holds: ({ tokens, frame: { lemma, direction, source }, only }) =>
      only !== null &&
      direction === 'left' &&
      lemma === 'hear' &&
      (source === null || /^(?:court|jury|hearing|trial|inquest|tribunal)$/.test(tokens[source.last]?.lower ?? '')) &&
      isQuotation(tokens, only.first) &&
      is(tokens, only.first - 1, ':'),
    example: 'Lena Fox said to the builders: “The quay is sinking,” the court heard.',
    counter: '“The quay is sinking,” the court heard.',
    reason: 'The words belong to whoever stands before the colon; a court only hears of them.',
  },
]
