import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { walk } from '../../src/batch/walk.ts'
import { folder } from '../support/folder.ts'

async function walked(path: string, from = path): Promise<string[]> {
  const found: string[] = []
  for await (const { path: file, error } of walk(path)) {
    const code = error instanceof Error && 'code' in error ? `!${error.code}` : ''
    found.push(relative(from, file) + code)
  }
  return found
}

test('a folder is walked in the order of names, known kinds only', async () => {
  const files = [
    'b.txt',
    'a/z.HTML',
    'a/b.md',
    'B.txt',
    'c.pdf.gz',
    'notes.odt',
    'image.png',
    'x.json',
    'é.txt',
    'd.txt.bak',
  ]
  const root = folder(Object.fromEntries(files.map((file) => [file, 'x'])))
  expect(await walked(root)).toEqual(['B.txt', 'a/b.md', 'a/z.HTML', 'b.txt', 'c.pdf.gz', 'é.txt'])
})

test('what a browser saves beside a page is passed over, a folder of that name without a page is not', async () => {
  const root = folder({ 'X.html': '', 'X_files/frame.html': '', 'X_files/a/b.html': '', 'Y_files/c.html': '' })
  expect(await walked(root)).toEqual(['X.html', 'Y_files/c.html'])
})

test('hidden files and folders are left out', async () => {
  expect(await walked(folder({ '.a.txt': '', '.git/b.txt': '', 'c.txt': '' }))).toEqual(['c.txt'])
})

test('a file that is named is read whatever it is called', async () => {
  const root = folder({ 'strange.xyz': '' })
  expect(await walked(join(root, 'strange.xyz'), root)).toEqual(['strange.xyz'])
})

test('links are followed, but not round and round, and each file is found once', async () => {
  const root = folder({ 'a/one.txt': '', 'elsewhere/two.txt': '' })
  symlinkSync(root, join(root, 'a', 'loop'))
  symlinkSync(join(root, 'elsewhere'), join(root, 'a', 'other'))
  symlinkSync(join(root, 'a', 'one.txt'), join(root, 'link.txt'))
  symlinkSync(join(root, 'gone'), join(root, 'dangling.txt'))
  symlinkSync(join(root, 'gone'), join(root, 'dangling'))
  expect(await walked(root)).toEqual(['a/one.txt', 'a/other/two.txt', 'dangling.txt!ENOENT'])
})

test('what is not there, and a folder without articles, are told', async () => {
  const root = folder({ 'a.png': '' })
  mkdirSync(join(root, 'empty'))
  expect(await walked(join(root, 'gone'), root)).toEqual(['gone!ENOENT'])
  expect(await walked(join(root, 'empty'), root)).toEqual(['empty!no-articles'])
  expect(await walked(root)).toEqual(['!no-articles'])
})
