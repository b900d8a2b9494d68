import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/text/sentences.ts'
import { type SentenceSyntax, syntaxOf } from '../../../src/text/syntax/clauses/sentence-syntax.ts'
import { tokenize } from '../../../src/text/tokenize.ts'
import type { Token } from '../../../src/text/tokens.ts'

function read(text: string): { tokens: readonly Token[]; reading: SentenceSyntax } {
  const [sentence] = sentencesOf(text, tokenize(text, 0, text.length))
  if (!sentence) throw new Error('no sentence')
  return { tokens: sentence.tokens, reading: syntaxOf(sentence.tokens) }
}

/** A clause as `verb: subject (head) > complement`. */
function clausesIn(text: string): string[] {
  const { tokens, reading } = read(text)
  const words = (first: number, last: number): string => text.slice(tokens[first]?.start, tokens[last]?.end)
  return reading.clauses.map(({ verb, subject, complement }) => {
    const who = subject ? ` ${words(subject.first, subject.last)} (${words(subject.head, subject.head)})` : ' -'
    return `${words(verb.head, verb.head)}:${who}${complement ? ` > ${words(complement.first, complement.last)}` : ''}`
  })
}

test.each([
  ['She said she would work.', ['said: She (She) > she would work', 'work: she (she)']],
  ['Executives across the world say the plan has failed.', ['say: Executives (Executives) > the plan has failed']],
  ['The mayor told reporters that the bridge was closed.', ['told: The mayor (mayor) > that the bridge was closed']],
  ['The bridge, Fox said, will open in May.', ['said: Fox (Fox)', 'open: The bridge (bridge)']],
  ['The man who saw the fire left.', ['saw: who (who)', 'left: The man (man)']],
  ['The man she saw has left.', ['saw: she (she)', 'left: The man (man)']],
  ['When the train came, Mary left.', ['came: the train (train)', 'left: Mary (Mary)']],
  ['Fox and Hill said the school was full.', ['said: Fox (Fox) > the school was full']],
  ['He rose and said the school was full.', ['rose: He (He)', 'said: - > the school was full']],
  ['There was a fire in the school.', ['was: a fire (fire)']],
  ['Did the mayor say that?', ['say: the mayor (mayor)']],
  ['“It is late,” said Lena Fox.', ['said: Lena Fox (Lena) > “It is late']],
  ['The report published on Monday says the dam is safe.', ['says: The report (report) > the dam is safe']],
  ['A student of law, he left the town.', ['left: he (he)']],
  ['They have rooms, and the rooms are cold.', ['have: They (They)', 'are: the rooms (rooms)']],
  ['The aid was late, he said, and half of the food was lost.', ['said: he (he) > The aid was late']],
  ['She wanted to remind us that the dam is old.', ['wanted: She (She)', 'remind: - > that the dam is old']],
  ['He makes them see that.', ['makes: He (He)', 'see: -']],
  ['The town lost a policy aimed at the poor.', ['lost: The town (town)', 'aimed: -']],
])('%s', (text, expected) => {
  expect(clausesIn(text)).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['The dam was built by the state.', 'built', true],
  ['The state has built the dam.', 'built', false],
  ['The dam is being built.', 'built', true],
  ['The state is building a dam.', 'building', false],
])('the voice: %s', (text, verb, passive) => {
  const { tokens, reading } = read(text)
  expect(reading.clauseAt(tokens.findIndex(({ text: word }) => word === verb))?.verb.passive).toBe(passive)
})

const WORDS =
  'the a mayor who that said says he she , . and of in to left leaving “ ” ( ) if while is not there Fox : ; —'.split(
    ' ',
  )

test('whatever the words, clauses lie within their sentence and hold their verb', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }), (words) => {
      const { tokens, reading } = read(words.join(' '))
      for (const { verb, first, last, subject } of reading.clauses) {
        expect(0 <= first && last < tokens.length && verb.head <= last).toBe(true)
        if (subject) expect(subject.first <= subject.head && subject.head <= subject.last).toBe(true)
      }
    }),
  )
})
