import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VERSION } from '../../src/version.ts'

const ROOT = join(import.meta.dirname, '../..')
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }))

/** Folders that may know of files, terminals and threads. */
const OUTSIDE = /^(?:cli|batch)\//
const NODE = /from 'node:|import\('node:|\bprocess\.|\bBuffer\b|\brequire\(/

test('nothing below the command line knows of Node', () => {
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(
    sources.filter(({ path, text }) => !OUTSIDE.test(path) && NODE.test(code(text))).map(({ path }) => path),
  ).toEqual([])
})

test('nothing below the command line reaches up to it', () => {
  const up = /from '(?:\.\.\/)+(?:cli|batch)\//
  expect(sources.filter(({ path, text }) => !OUTSIDE.test(path) && up.test(text)).map(({ path }) => path)).toEqual([])
})

test('nothing imports compromise: the build takes its words', () => {
  const users = sources.filter(({ text }) => /from 'compromise|import\('compromise/.test(text))
  expect(users.map(({ path }) => path)).toEqual([])
})

test('the version is that of the package', () => {
  expect(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version).toBe(VERSION)
})

test('the lock file names no registry', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":/)
})
