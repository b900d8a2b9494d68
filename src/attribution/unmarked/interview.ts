import { isGivenName } from '../../models/given-names.ts'
import * as t from '../../text/tags.ts'
import type { AnnotatedBlock, Sentence } from '../../text/tokens.ts'
import { PASSAGE } from '../rule-ids.ts'
import { labelOf } from '../speaker-labels.ts'
import { interviewee } from './interviewee.ts'
import { isFirstPerson, type OwnWords, opensQuoted, ownWordsOf, shareOf } from './own-words.ts'
import type { Passage } from './passage.ts'

/** A longer paragraph asks nobody, even if it ends in a question. */
const LONGEST_QUESTION = 500
const LONGEST_PROMPT = 200
const LONGEST_TOPIC = 100
const PROMPT =
  /^(?:(?:so|and|ok|okay)[, ]+)?(?:tell|describe|talk|walk|give|take|explain|name|finish)\b[^.]*\b(?:us|me|your)\b/i

/** "on the performance…", "On his plans for May:": what an answer is about, instead of a question. */
const TOPIC = /^on\s[^.!?"“”:…]{3,90}(?:…|\.{3}|:)?$/i

/** How many questions make an interview. */
const FEWEST = 3
/** Least share of questions that address somebody, and of answers whose speaker speaks of themselves. */
const ADDRESSED_SHARE = 1 / 3
const PERSONAL_SHARE = 0.4
/** Where so many questions address somebody, or a talk is announced, answers may mostly speak of "we". */
const OFTEN_ADDRESSED = 0.5
const FIRST_PERSON_SHARE = 0.6
/** Answers are short: so many paragraphs on average at the most, and few of them quote others at length. */
const LONGEST_ANSWER = 4
const QUOTING_SHARE = 0.25
const LONG_QUOTATION = 60

export const isTopic = (text: string, { block }: AnnotatedBlock): boolean =>
  block.end - block.start <= LONGEST_TOPIC && TOPIC.test(text.slice(block.start, block.end))

function asks(text: string, annotated: AnnotatedBlock): boolean {
  const { block, sentences } = annotated
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false
  const length = block.end - block.start
  if (length > LONGEST_QUESTION || opensQuoted(annotated) || labelOf(sentences[0]?.tokens ?? [])) return false
  if (isTopic(text, annotated)) return true
  return text[block.end - 1] === '?' || (length <= LONGEST_PROMPT && PROMPT.test(text.slice(block.start, block.end)))
}

interface Exchange {
  readonly question: AnnotatedBlock
  readonly answer: AnnotatedBlock[]
}

/** Questions, each with what follows it up to the next one. */
function exchangesOf(text: string, blocks: readonly AnnotatedBlock[]): Exchange[] {
  const exchanges: Exchange[] = []
  blocks.forEach((annotated, i) => {
    const current = exchanges.at(-1)
    const isAnswer = current?.answer.length === 0 && !isSecondQuestion(text, blocks, i)
    if (asks(text, annotated) && !isAnswer) exchanges.push({ question: annotated, answer: [] })
    else current?.answer.push(annotated)
  })
  return exchanges.filter(({ answer }) => answer.length > 0)
}

/** "Where would I get coffee?" answers a question, unless a paragraph follows that does. */
function isSecondQuestion(text: string, blocks: readonly AnnotatedBlock[], at: number): boolean {
  const [own, next] = [blocks[at], blocks[at + 1]]
  if (!own || !next || !asks(text, own) || asks(text, next)) return false
  const { singular, addressed } = ownWordsOf(own)
  return addressed || !singular
}

/** A longer remark is part of an answer. */
const LONGEST_REMARK = 300
/** "You need a good oven", "When you bake, …": anybody, rather than whoever answers. */
const GENERIC = /^(?:you|you're|you’re|if|when|whenever|once|unless|because|and|but|so)$/
const PAST_OR_PERFECT = t.PAST | t.HAVE
/** "You have to knead it": a rule for anybody, though it begins like "You have sold it". */
const DUTY = /^(?:to|got)$/

/** Whether the first words of a paragraph speak of anybody: "You never get used to it". */
function isGeneric({ sentences }: AnnotatedBlock): boolean {
  const [first, second, third] = sentences[0]?.tokens ?? []
  if (first?.lower !== 'you') return GENERIC.test(first?.lower ?? '')
  const told =
    ((second?.tags ?? 0) & PAST_OR_PERFECT) !== 0 || /^(?:'ve|’ve|'d|’d|were|once|also)$/.test(second?.lower ?? '')
  return !told || DUTY.test(third?.lower ?? '')
}

/** "Your brother ran the shop with you.": a paragraph to whoever answers, who goes on behind it; asked without a mark. */
function isRemark(block: AnnotatedBlock, next: AnnotatedBlock | undefined): boolean {
  if (!next || !isFirstPerson(next) || opensQuoted(block) || block.block.end - block.block.start > LONGEST_REMARK)
    return false
  const { singular, plural, addressed } = ownWordsOf(block)
  if (!addressed || block.block.kind !== 'paragraph') return false
  return (!singular && !plural && !isGeneric(block)) || block.sentences.some(asksYou)
}

/** "But were you less comfortable today?": a sentence within a paragraph that ends in none. */
const asksYou = ({ tokens }: Sentence): boolean =>
  tokens.at(-1)?.text === '?' &&
  tokens.some(({ tags }, i) => (tags & t.AUX) !== 0 && /^(?:you|your)$/.test(tokens[i + 1]?.lower ?? ''))

/** An exchange, cut before the remarks of whoever asks that stand between two of its answers. */
function cutAtRemarks({ question, answer }: Exchange): Exchange[] {
  const exchanges: Exchange[] = [{ question, answer: answer.slice(0, 1) }]
  for (let i = 1; i < answer.length; i++) {
    const block = answer[i]
    const current = exchanges.at(-1)
    if (!block || !current) continue
    const follows = current.answer.length > 0 && (current.answer.some(isFirstPerson) || i > 1)
    if (follows && isRemark(block, answer[i + 1])) exchanges.push({ question: block, answer: [] })
    else current.answer.push(block)
  }
  return exchanges
}

/** "[Q] When did you start?": a mark that nothing but a question has. */
const isMarked = (text: string, { block }: AnnotatedBlock): boolean =>
  /^\[Q\]|^Q[.:)] /.test(text.slice(block.start, block.start + MARK))

const MARK = 3

/** The paragraphs of an answer: those behind the first go on with it up to the last in the first person. */
function ownParagraphs(text: string, { answer }: Exchange, isLast: boolean): AnnotatedBlock[] {
  const least = isLast && !isWholeSentence(text, answer[0]) ? 0 : 1
  const end = Math.max(least, answer.findLastIndex((block) => isFirstPerson(block) && !opensQuoted(block)) + 1)
  return answer.slice(0, end).filter(({ block }) => block.kind !== 'caption' && block.kind !== 'pull-quote')
}

/** A paragraph that ends as a sentence does: behind the last question stands its answer, or a link. */
const isWholeSentence = (text: string, block: AnnotatedBlock | undefined): boolean =>
  block !== undefined && /[.!]["”’']?$/.test(text.slice(block.block.start, block.block.end))

/** Whether a paragraph quotes somebody; one that is in marks from its first to its last word is an answer set so. */
const quotesAtLength = (block: AnnotatedBlock): boolean =>
  !(opensQuoted(block) && block.quotations.at(-1)?.end === block.block.end) &&
  block.quotations.some(({ innerStart, innerEnd }) => innerEnd - innerStart >= LONG_QUOTATION)

/** Whether what follows the questions has the length of answers, and is no article that quotes people. */
function areShort(exchanges: readonly Exchange[]): boolean {
  const paragraphs = exchanges.reduce((sum, { answer }) => sum + answer.length, 0)
  const quoting = shareOf(exchanges, ({ answer }) => answer.some(quotesAtLength))
  return paragraphs / exchanges.length <= LONGEST_ANSWER && quoting <= QUOTING_SHARE
}

/** Whom an answer speaks of, in marks or without. */
function wordsIn(text: string, annotated: AnnotatedBlock): Pick<OwnWords, 'singular' | 'plural'> {
  if (!opensQuoted(annotated)) return ownWordsOf(annotated)
  const words = text.slice(annotated.block.start, annotated.block.end)
  return { singular: /\b(?:I|my|me)\b/.test(words), plural: /\b(?:we|our|us)\b/i.test(words) }
}

/** "She spoke to the Echo about flour": the paragraph above the first question leads to a talk. */
const TALK =
  /\b(?:spoke|speaks|talks?|talked|sat down|sits down|chats|chatted|caught up|catches up) (?:to|with)\b|\b(?:answers?|answered|took|takes) (?:\w+ ){0,2}questions\b|\bin conversation with\b|\bwe (?:asked|met|spoke|sat|caught)\b/i

/** Whether one of the paragraphs right above the first question leads to a talk. */
function isLedTo(text: string, blocks: readonly AnnotatedBlock[], { question }: Exchange): boolean {
  const at = blocks.indexOf(question)
  return blocks
    .slice(Math.max(0, at - 2), at)
    .some(({ block }) => block.kind === 'paragraph' && TALK.test(text.slice(block.start, block.end)))
}

function isInterview(text: string, blocks: readonly AnnotatedBlock[], exchanges: readonly Exchange[]): boolean {
  const [first] = exchanges
  if (!first || exchanges.length < FEWEST || !areShort(exchanges)) return false
  const words = exchanges.map(({ answer }) => answer.map((block) => wordsIn(text, block)))
  const addressed = shareOf(exchanges, ({ question }) => ownWordsOf(question).addressed || isTopic(text, question))
  const personal = shareOf(words, (answer) => answer.some(({ singular }) => singular))
  const likely = addressed >= OFTEN_ADDRESSED || isLedTo(text, blocks, first)
  return (
    addressed >= ADDRESSED_SHARE &&
    (personal >= PERSONAL_SHARE || (personal > 0 && likely)) &&
    shareOf(words, (answer) => answer.some(({ singular, plural }) => singular || plural)) >= FIRST_PERSON_SHARE
  )
}

/** "This interview has been edited and condensed for clarity.", "Their conversation was lightly edited." */
const NOTICE = /\b(?:interview|conversation|discussion|exchange|q ?& ?a|questions|answers|responses)\b/i
const EDITED =
  /\b(?:been|was|were|lightly|and) (?:edited|condensed|shortened|abridged)\b|\b(?:edited|condensed) (?:for|and)\b/i

/** Longest paragraph with such a notice. */
const LONGEST_NOTICE = 500
/** How many questions make an interview that a notice calls one. */
const FEWEST_NOTICED = 2

const isNotice = (words: string): boolean => NOTICE.test(words) && EDITED.test(words)

/** The exchanges behind a notice that an interview follows; null where there is none, or it stands at the end. */
function noticed(text: string, blocks: readonly AnnotatedBlock[]): Exchange[] | null {
  const at = blocks.findIndex(
    ({ block }) => block.end - block.start <= LONGEST_NOTICE && isNotice(text.slice(block.start, block.end)),
  )
  if (at < 0) return null
  const exchanges = exchangesOf(text, blocks.slice(at + 1))
  const answered = exchanges.length >= FEWEST_NOTICED && areShort(exchanges)
  return answered && exchanges.some(({ question }) => ownWordsOf(question).addressed) ? exchanges : null
}

/** "What do you like best? I like the noise.": a question to somebody, and the answer in the same paragraph. */
const answersItself = ({ block, sentences }: AnnotatedBlock): boolean =>
  block.kind === 'paragraph' &&
  sentences.length > 1 &&
  sentences[0]?.tokens.at(-1)?.text === '?' &&
  sentences[0].tokens.some(({ lower }) => /^(?:you|your)$/.test(lower)) &&
  sentences.slice(1).some(({ tokens }) => tokens.some(({ lower }) => lower === 'i' || lower === 'my'))

/** Least share of such paragraphs among those of the article. */
const INLINE_SHARE = 0.4

/** The answers of an interview in which each paragraph has a question and its answer. */
export function inlineAnswers(blocks: readonly AnnotatedBlock[], byline: string | null): Passage[] {
  const own = blocks.filter(answersItself)
  const [first] = own
  const paragraphs = blocks.filter(({ block }) => block.kind === 'paragraph')
  if (!first || own.length < FEWEST || own.length < INLINE_SHARE * paragraphs.length) return []
  const named = interviewee(blocks, first, byline)
  // "Her job: Professor at Norwick College": a form names bodies above the questions.
  const source = named && isGivenName(named.sentence?.tokens[named.first]?.text ?? '') ? named : null
  return own.map((block) => ({ paragraphs: [block], source, inline: true, rule: PASSAGE }))
}

/**
 * The answers of an interview whose questions and answers stand in paragraphs of their own, without labels or marks:
 * questions to somebody, answers in the first person. None where the article is anything else.
 */
export function answersOf(text: string, blocks: readonly AnnotatedBlock[], byline: string | null): Passage[] {
  const known = noticed(text, blocks)
  const asked = known ?? exchangesOf(text, blocks)
  const [first] = asked
  const marked = asked.length >= FEWEST_NOTICED && asked.every(({ question }) => isMarked(text, question))
  if (!first || !(known || marked || isInterview(text, blocks, asked))) return []
  const exchanges = asked.flatMap(cutAtRemarks)
  const source = interviewee(blocks, first.question, byline)
  const answers = exchanges.map((exchange, i) => ownParagraphs(text, exchange, i === exchanges.length - 1))
  return answers
    .filter((paragraphs) => paragraphs.length > 0)
    .map((paragraphs) => ({ paragraphs, source, rule: PASSAGE }))
}
