import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { DraftQuotation, SourceText, Status, Voice } from '../../src/compare/verify/verification.ts'
import { VERIFY_STATUSES } from '../../src/compare/verify/verification.ts'
import { Verifier } from '../../src/compare/verify/verifier.ts'
import { STATUS_MEANINGS } from '../../src/report/compare/statuses.ts'

const NILSEN: Voice = { name: 'Ada Nilsen', kind: 'person' }
const RUIZ: Voice = { name: 'Maria Ruiz', kind: 'person' }

const FIRST =
  'We will open the new bridge in ten days if the council agrees, and we don’t expect any delay at the river.'
const SECOND =
  'The ferry has carried people across this water for a hundred years. Nobody ought to forget the crews who sailed it. It was never a safe place to work.'
const UM = 'I think, um, that the old harbour was the the best place for children to learn how to sail.'

/** A source in which Nilsen says the first two statements and Ruiz the third. */
function sourceOf(): SourceText {
  const text = `The bridge\n\n“${FIRST}” said Ada Nilsen.\n\nShe added: “${SECOND}”\n\n“${UM}” said Maria Ruiz.\n`
  const said = [FIRST, SECOND, UM].map((words, i) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, speaker: i < 2 ? NILSEN : RUIZ, claim: String(i) }
  })
  return { path: 'source.txt', text, said }
}

const draftOf = (text: string, speaker: Voice | null = null): DraftQuotation => ({
  ...{ path: 'draft.txt', line: 1, start: 0, end: text.length, text, speaker },
})

function verified(text: string, speaker: Voice | null = null) {
  const verifier = new Verifier([draftOf(text, speaker)])
  verifier.take(verifier.compare(sourceOf()))
  const [result] = verifier.result()
  if (!result) throw new Error('no result')
  return result
}

const CASES: readonly (readonly [string, Status, string])[] = [
  ['the whole', 'verbatim', FIRST],
  ['a sentence of it', 'verbatim', 'Nobody ought to forget the crews who sailed it.'],
  ['four words', 'verbatim', 'open the new bridge'],
  ['four words, one of them another', 'not-found', 'open the old bridge'],
  ['straight marks, a comma less', 'typography', FIRST.replaceAll('’', "'").replace(',', '')],
  ['a letter made small', 'typography', '[n]obody ought to forget the crews who sailed it'],
  ['a mark of omission', 'trimmed', 'The ferry has carried people … for a hundred years.'],
  [
    'a sentence left out',
    'trimmed',
    'The ferry has carried people across this water for a hundred years … It was never a safe place to work.',
  ],
  ['brackets for a word', 'bracketed', 'Nobody ought to forget the crews who sailed [the ferry].'],
  ['a word put in brackets', 'bracketed', 'Nobody [in town] ought to forget the crews who sailed it.'],
  ['without um', 'cleaned', 'I think that the old harbour was the the best place for children to learn how to sail.'],
  ['without a word said twice', 'cleaned', 'the old harbour was the best place for children to learn how to sail'],
  ['a short form written out', 'cleaned', 'and we do not expect any delay at the river'],
  ['a number in digits', 'cleaned', 'We will open the new bridge in 10 days if the council agrees'],
  ['words left out without a mark', 'unmarked-omission', 'The ferry has carried people for a hundred years.'],
  ['a word changed', 'altered', 'The ferry has carried children across this water for a hundred years.'],
  ['a word put in', 'altered', 'The old ferry has carried people across this water for a hundred years.'],
  ['a negation taken out', 'meaning-risk', 'and we expect any delay at the river, if the council agrees'],
  ['a negation lost', 'meaning-risk', 'It was a safe place to work.'],
  ['a negation lost in a marked omission', 'meaning-risk', 'It was … a safe place to work.'],
  ['a negation before what is quoted', 'meaning-risk', 'expect any delay at the river'],
  ['a number changed', 'meaning-risk', 'We will open the new bridge in twelve days if the council agrees'],
  ['a modal changed', 'meaning-risk', 'We may open the new bridge in ten days if the council agrees'],
  [
    'a condition left out',
    'meaning-risk',
    'We will open the new bridge in ten days, and we don’t expect any delay at the river.',
  ],
  [
    'sentences in another order',
    'stitched',
    'Nobody ought to forget the crews who sailed it. The ferry has carried people across this water.',
  ],
  [
    'words of two people',
    'stitched',
    'It was never a safe place to work … the best place for children to learn how to sail.',
  ],
  ['nothing like it', 'not-found', 'The mayor promised a swimming pool for every village on the coast by the spring.'],
  [
    'the same small words',
    'not-found',
    'We will be in the city for the week if the weather holds, and we don’t mind at all.',
  ],
]

test.for(CASES)('%s: %s', ([, status, text]) => {
  expect(verified(text).status).toBe(status)
})

describe('speakers', () => {
  it.each([
    ['the same', NILSEN, 'verbatim'],
    ['her surname', { name: 'Nilsen', kind: 'person' }, 'verbatim'],
    ['with a title', { name: 'Dr Ada Nilsen', kind: 'person' }, 'verbatim'],
    ['somebody else', RUIZ, 'other-speaker'],
    ['nobody', null, 'verbatim'],
    ['an unnamed source', { name: 'an official', kind: 'unnamed' }, 'verbatim'],
  ] as const)('%s', (_, speaker, status) => {
    expect(verified(FIRST, speaker).status).toBe(status)
  })

  it('are ambiguous where two say the words and the draft names neither', () => {
    const [own, other] = [sourceOf(), sourceOf()]
    const said = other.said.map((part) => ({ ...part, speaker: RUIZ }))
    const verifier = new Verifier([draftOf(FIRST)])
    verifier.take(verifier.compare(own))
    verifier.take(verifier.compare({ ...other, path: 'other.txt', said }))
    expect(verifier.result()[0]).toMatchObject({ status: 'ambiguous', others: [{ path: 'source.txt' }] })
  })

  it.each(['a.txt', 'z.txt'])('of a name lead to the place that names them, not to %s where a body says it', (path) => {
    const other = sourceOf()
    const said = other.said.map((part) => ({
      ...part,
      speaker: { name: 'Holm Evening News', kind: 'organization' } as const,
    }))
    const verifier = new Verifier([draftOf(FIRST, NILSEN)])
    verifier.take(verifier.compare({ ...other, path, said }))
    verifier.take(verifier.compare(sourceOf()))
    expect(verifier.result()[0]).toMatchObject({ status: 'verbatim', source: { path: 'source.txt' } })
  })
})

test('the place in the source, what differs and what is left out are told', () => {
  const { source } = verified('The ferry has carried people for a hundred years.')
  expect(source).toMatchObject({ path: 'source.txt', line: 5, omitted: ['across this water'], similarity: 1 })
  expect(source?.diff.map(({ kind }) => kind)).toEqual(['equal', 'omitted', 'equal'])
  expect(source?.diff.map(({ draft }) => draft).join(' ')).toBe('The ferry has carried people  for a hundred years')
})

test('the writer’s words between two parts of a quotation are no omission', () => {
  const [one, two] = ['The ferry has carried people', 'across this water for a hundred years.']
  const text = `“${one},” she said on Friday, “${two}”`
  const said = [one, two].map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    speaker: NILSEN,
    claim: 'c',
  }))
  const verifier = new Verifier([draftOf(`${one} ${two}`)])
  verifier.take(verifier.compare({ path: 's', text, said }))
  expect(verifier.result()[0]?.status).toBe('verbatim')
})

test('whatever the draft says: no throw, and a whole copy is verbatim', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const verifier = new Verifier([draftOf(text)])
      verifier.take(verifier.compare({ path: 's', text: `So: ${text}`, said: [] }))
      const [result] = verifier.result()
      expect(['verbatim', 'typography', 'not-found', 'trimmed', 'meaning-risk', 'ambiguous']).toContain(result?.status)
    }),
    { numRuns: 200 },
  )
})

test('docs/verify.md tells of every status what the program tells', () => {
  const page = readFileSync(new URL('../../docs/verify.md', import.meta.url), 'utf8')
  for (const status of VERIFY_STATUSES) expect(page).toContain(`| \`${status}\` | ${STATUS_MEANINGS[status]} |`)
})
