import { describe, expect, test } from 'vitest'
import { commandFirst } from '../../src/cli/command-first.ts'

describe('the name of a command after options', () => {
  const rows: readonly [given: string, read: string][] = [
    ['clean x.txt', 'clean x.txt'],
    ['--quiet clean x.txt', 'clean --quiet x.txt'],
    ['-q clean x.txt', 'clean -q x.txt'],
    ['--color never clean --explain x.txt', 'clean --color never --explain x.txt'],
    ['-f json clean x.txt', 'clean -f json x.txt'],
    ['--speaker clean x.txt', '--speaker clean x.txt'],
    ['--speaker clean clean x.txt', 'clean --speaker clean x.txt'],
    ['--quiet x.txt clean', '--quiet x.txt clean'],
    ['--quiet ./clean', '--quiet ./clean'],
    ['--quiet -- clean', '--quiet -- clean'],
    ['--quiet', '--quiet'],
  ]
  test.each(rows)('%s', (given, read) => {
    expect(commandFirst(given.split(' '))).toEqual(read.split(' '))
  })
  test('no arguments', () => {
    expect(commandFirst([])).toEqual([])
  })
})
