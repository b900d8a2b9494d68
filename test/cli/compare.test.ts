import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { SCHEMA } from '../../src/schema/schema.ts'
import { inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const SOURCE = `The bridge opens at last

“We are glad that it is over, and nobody was ever hurt during eleven years of building,” said Ana Ruiz, the mayor of Norwick.

Two people familiar with the plans, who asked not to be named, said that the bridge had cost twice what was planned.
`
const DRAFT = `Norwick has a bridge

“We are glad that it is over,” said Ana Ruiz.

“We are happy that it is over, and nobody was ever hurt during eleven years of building,” said Ana Ruiz.
`
const FILES = { 'draft.txt': DRAFT, 'sources/a.txt': SOURCE, 'sources/b.txt': SOURCE.replace('Norwick', 'Easby') }

const validate = new Ajv2020({ strict: false }).compile(SCHEMA)

async function ran(...args: string[]) {
  const root = folder(FILES)
  const outcome = await inProcess(args.map((each) => each.replace('ROOT', root)))
  return { ...outcome, root }
}

const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('verify', () => {
  test('compares the quotations of a draft with the files of a folder', async () => {
    const { status, stdout } = await ran('verify', 'ROOT/draft.txt', '--against', 'ROOT/sources', '--format', 'jsonl')
    expect(status).toBe(0)
    expect(records(stdout).map(({ type, status: found, draft }) => [type, found, draft.line])).toEqual([
      ['verification', 'verbatim', 3],
      ['verification', 'altered', 5],
    ])
  })

  test('ends with 3 where the draft holds what is not allowed', async () => {
    expect(
      (await ran('verify', 'ROOT/draft.txt', '--against', 'ROOT/sources', '--fail-on', 'altered,not-found')).status,
    ).toBe(3)
    expect((await ran('verify', 'ROOT/draft.txt', '--against', 'ROOT/sources', '--fail-on', 'stitched')).status).toBe(0)
  })

  test('shows words that differ in a table, without colour too', async () => {
    const { stdout } = await ran('verify', 'ROOT/draft.txt', '--against', 'ROOT/sources', '--color', 'never')
    expect(stdout).toMatch(/5 {2}altered +“We are happy/)
    expect(stdout).toMatch(/\[-glad-\] \{\+happy\+\}/)
  })

  test('writes a page that loads and runs nothing', async () => {
    const { root } = await ran(
      'verify',
      'ROOT/draft.txt',
      '--against',
      'ROOT/sources',
      '--format',
      'html',
      '--output',
      'ROOT/v.html',
    )
    const page = readFileSync(`${root}/v.html`, 'utf8')
    expect(page).toMatch(/default-src 'none'|default-src &#39;none&#39;/)
    expect(page).not.toMatch(/<script|src=|https?:/)
    expect(page.match(/<article/g)).toHaveLength(2)
  })

  test('needs sources', async () => {
    const { status, stderr } = await ran('verify', 'ROOT/draft.txt')
    expect(status).toBe(2)
    expect(stderr).toMatch(/--against PATH/)
  })

  test('a source that cannot be read is told, and the others are compared', async () => {
    const { status, stdout, stderr } = await ran(
      'verify',
      'ROOT/draft.txt',
      '--against',
      'ROOT/none',
      'ROOT/sources',
      '--format',
      'json',
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/none: /)
    expect(JSON.parse(stdout)).toMatchObject({
      verifications: [{ status: 'verbatim' }, {}],
      errors: [{ error: { code: 'not-found' } }],
    })
  })
})

test('what cannot be read is a record of jsonl', async () => {
  for (const command of ['speakers', 'drift', 'unnamed']) {
    const { status, stdout } = await ran(command, 'ROOT/none', 'ROOT/sources', '--format', 'jsonl')
    expect(status).toBe(1)
    expect(records(stdout)[0]).toMatchObject({ type: 'error', error: { code: 'not-found' } })
  }
})

test('speakers joins whoever has one full name', async () => {
  const { status, stdout } = await ran('speakers', 'ROOT/sources', '--format', 'jsonl')
  expect(status).toBe(0)
  expect(records(stdout).find(({ name }) => name === 'Ana Ruiz')).toMatchObject({
    type: 'speaker',
    documents: 2,
    evidence: 'full-name',
  })
})

test('drift shows what changed from one article to the other', async () => {
  const root = folder({ ...FILES, 'sources/c.txt': SOURCE.replace('glad', 'relieved').replace('Friday', 'Monday') })
  const { status, stdout } = await inProcess(['drift', join(root, 'sources'), '--only', 'changed', '--format', 'jsonl'])
  expect(status).toBe(0)
  const [first] = records(stdout)
  expect(first.variants.map(({ change }: { change: string }) => change)).toEqual(['same', 'word'])
})

describe('unnamed', () => {
  test('tells who is not named and why, a record a document', async () => {
    const { stdout } = await ran('unnamed', 'ROOT/sources', '--format', 'jsonl')
    expect(records(stdout)).toHaveLength(2)
    expect(records(stdout)[0].sources).toMatchObject([
      { type: 'familiar', count: 2, anonymity: { reason: 'requested' } },
    ])
  })

  test('can be a gate', async () => {
    expect((await ran('unnamed', 'ROOT/sources', '--fail-on', 'unnamed')).status).toBe(3)
    expect((await ran('unnamed', 'ROOT/draft.txt', '--fail-on', 'unnamed')).status).toBe(0)
  })
})

test.for([
  ['verify', 'ROOT/draft.txt', '--against', 'ROOT/sources'],
  ['speakers', 'ROOT/sources'],
  ['drift', 'ROOT/sources'],
  ['unnamed', 'ROOT/sources'],
])('every record of %s is as the schema says', async (args) => {
  const { stdout } = await ran(...args, '--format', 'jsonl')
  for (const record of records(stdout)) expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
})

test('claims that were written before are not found again', async () => {
  const root = folder(FILES)
  const claims = join(root, 'claims.jsonl')
  await inProcess([join(root, 'sources'), '--format', 'jsonl', '--with-text', '--output', claims])
  for (const command of ['speakers', 'drift', 'unnamed']) {
    const before = await inProcess([command, join(root, 'sources'), '--format', 'jsonl'])
    const { stdout, status } = await inProcess([command, claims, '--input-format', 'claims', '--format', 'jsonl'])
    expect(status).toBe(0)
    expect(stdout).toBe(before.stdout)
  }
  const { status, stderr } = await inProcess(['speakers', join(root, 'draft.txt'), '--input-format', 'claims'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/line 1: no JSON/)
})

describe('a long run', () => {
  /** Claims of some sources, with the run cut off in the middle of a record and gone on with. */
  async function resumed(root: string, ...options: string[]): Promise<string> {
    const claims = join(root, 'claims.jsonl')
    const args = [join(root, 'sources'), '--format', 'jsonl', '--output', claims, '--resume', ...options]
    await inProcess(args)
    const whole = readFileSync(claims, 'utf8')
    writeFileSync(claims, whole.slice(0, whole.indexOf('\n') + 200))
    expect((await inProcess(args)).status).toBe(0)
    expect(records(readFileSync(claims, 'utf8'))).toHaveLength(2)
    return claims
  }

  test.for(['speakers', 'drift', 'unnamed'])('of %s is gone on with', async (command) => {
    const root = folder(FILES)
    const claims = await resumed(root, '--with-text')
    const direct = await inProcess([command, join(root, 'sources'), '--format', 'jsonl'])
    const { stdout, status } = await inProcess([command, claims, '--input-format', 'claims', '--format', 'jsonl'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: direct.stdout })
  })

  test('of verify is gone on with; the draft is an article all the same', async () => {
    const root = folder(FILES)
    const claims = await resumed(root, '--with-text', '--all')
    const verify = ['verify', join(root, 'draft.txt'), '--format', 'jsonl', '--against']
    const direct = await inProcess([...verify, join(root, 'sources')])
    const { stdout, status } = await inProcess([...verify, claims, '--input-format', 'claims'])
    expect({ status, stdout }).toEqual({ status: 0, stdout: direct.stdout })
  })

  test('over records has drafts that are articles, or records if they are called so', async () => {
    const root = folder({
      ...FILES,
      's.jsonl': `${JSON.stringify({ id: '1', text: SOURCE })}\n`,
      'd.jsonl': `${JSON.stringify({ text: DRAFT })}\n`,
    })
    const outcomes = ['draft.txt', 'd.jsonl'].map(async (draft) => {
      const args = [
        'verify',
        join(root, draft),
        '--against',
        join(root, 's.jsonl'),
        '--input-format',
        'jsonl',
        '--format',
        'jsonl',
      ]
      return records((await inProcess(args)).stdout).map(({ status }) => status)
    })
    expect(await Promise.all(outcomes)).toEqual([
      ['verbatim', 'altered'],
      ['verbatim', 'altered'],
    ])
  })

  test('over claims without the text that is compared is refused', async () => {
    const root = folder(FILES)
    const claims = await resumed(root)
    for (const args of [
      ['unnamed', claims],
      ['verify', join(root, 'draft.txt'), '--against', claims],
    ]) {
      const { status, stderr } = await inProcess([...args, '--input-format', 'claims'])
      expect(status).toBe(1)
      expect(stderr).toContain('it has no text: --with-text writes it')
    }
  })

  test.for(['verify', 'speakers', 'drift', 'unnamed'])('%s says how it is gone on with', async (command) => {
    const { stdout } = await inProcess(['help', command])
    expect(stdout).toMatch(/--output claims\.jsonl --resume PATH/)
    expect(stdout).toContain('--input-format claims')
    const { status, stderr } = await inProcess([command, 'x', '--resume'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/begins anew each time; what takes long is resumed with whosaid --format jsonl --resume/)
  })
})

test('corrections hold for speakers, too', async () => {
  const root = folder(FILES)
  const file = join(root, 'whosaid.corrections.jsonl')
  const exact = 'We are glad that it is over, and nobody was ever hurt during eleven years of building,'
  const correction = {
    source: { path: 'sources/a.txt' },
    select: { exact, prefix: '', suffix: '' },
    set: { speaker: 'Lena Fox', speaker_kind: 'person' },
  }
  writeFileSync(file, `${JSON.stringify(correction)}\n`)
  const names = async (...more: string[]) => {
    const { stdout } = await inProcess(['speakers', join(root, 'sources'), '--format', 'jsonl', ...more])
    return records(stdout).map(({ name }) => name)
  }
  expect(await names('--corrections', file)).toContain('Lena Fox')
  expect(await names('--no-corrections')).not.toContain('Lena Fox')
})
