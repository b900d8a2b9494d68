import { expect, test } from 'vitest'
import { inProcess } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const ARTICLES = {
  'a.txt': 'Quay to close\n\n“The quay is closed,” said Lena Fox, the harbour master. Fox said that boats may wait.\n',
  'b.txt': 'Rain\n\nIt rained all day on the quay, and nobody came.\n',
  'c.txt': 'Quay opens\n\nLena Fox denied that the quay was unsafe. “We are glad,” said Marco Hale.\n',
}

test('--group-by speaker puts together what a person said in all documents, and names the silent ones at the end', async () => {
  const dir = folder(ARTICLES)
  const { stdout, status } = await inProcess(['--group-by', 'speaker', '--width', '100', '--quiet', dir])
  const text = stdout.replaceAll(`${dir}/`, '')
  expect(status).toBe(0)
  expect(text).toBe(`Lena Fox · harbour master · 3 claims in 2 documents
a.txt
3  said · “The quay is closed”
3  said · boats may wait
c.txt
3  denied · the quay was unsafe

Marco Hale · 1 claim
c.txt
3  said · “We are glad”

no claims: b.txt

4 claims (2 direct, 2 indirect) by 2 speakers in 3 documents
`)
})

test('--only-found names no document without claims, in any form', async () => {
  const dir = folder(ARTICLES)
  const run = (...options: string[]) => inProcess(['--only-found', '--quiet', ...options, dir])
  expect((await run()).stdout).not.toContain('b.txt')
  expect((await run('--group-by', 'speaker')).stdout).not.toContain('b.txt')
  expect(JSON.parse((await run('--json')).stdout).documents).toHaveLength(2)
  expect((await run('--format', 'html')).stdout).not.toContain('b.txt')
  expect((await run('--format', 'markdown')).stdout).not.toContain('Rain')
})

test('--sort changes the order of the claims, not their ids; --format lines names the place of each', async () => {
  const dir = folder({ 'c.txt': ARTICLES['c.txt'] })
  const { stdout } = await inProcess(['--format', 'lines', '--sort', 'speaker', `${dir}/c.txt`])
  expect(stdout.replaceAll(`${dir}/`, '').split('\n')).toEqual([
    'c.txt:3:17: Lena Fox: denied · the quay was unsafe',
    'c.txt:3:44: Marco Hale: said · “We are glad”',
    '',
  ])
})

test('an option of the table says so where there is none', async () => {
  const dir = folder({ 'c.txt': ARTICLES['c.txt'] })
  const { stderr } = await inProcess(['--context', '--group-by', 'speaker', '--json', `${dir}/c.txt`])
  expect(stderr).toContain('--context does nothing with --format json, only with table')
  expect(stderr).toContain('--group-by does nothing with --format json, only with table')
})
