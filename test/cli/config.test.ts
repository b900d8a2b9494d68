import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadVocabulary } from '../../src/cli/config.ts'
import { inProcess, spawned } from '../support/command.ts'
import { folder } from '../support/folder.ts'

const OWN = JSON.stringify({ cues: ['grouse'] })
const ARTICLE = '“It is late,” Odd Larsen said.\n'

describe('where a configuration is found', () => {
  test.each([
    ['whosaid.config.json', OWN],
    ['.whosaidrc', OWN],
    ['.whosaidrc.json', OWN],
    ['package.json', `{"name": "x", "whosaid": ${OWN}}`],
  ])('%s', async (name, content) => {
    const root = folder({ [name]: content, 'deep/down/a.txt': ARTICLE })
    expect(await loadVocabulary(undefined, root)).toEqual({ cues: ['grouse'] })
    expect(await loadVocabulary(undefined, join(root, 'deep/down'))).toEqual({ cues: ['grouse'] })
    expect(await loadVocabulary(false, root)).toBeNull()
  })

  test('the nearest one counts, and a package.json without the key is passed over', async () => {
    const root = folder({
      '.whosaidrc': OWN,
      'a/package.json': '{"name": "x"}',
      'b/.whosaidrc': '{"roles": ["smith"]}',
    })
    expect(await loadVocabulary(undefined, join(root, 'a'))).toEqual({ cues: ['grouse'] })
    expect(await loadVocabulary(undefined, join(root, 'b'))).toEqual({ roles: ['smith'] })
  })

  test('somebody’s broken package.json is nobody’s configuration', async () => {
    const root = folder({ '.whosaidrc': OWN, 'a/package.json': '{"name": ' })
    expect(await loadVocabulary(undefined, join(root, 'a'))).toEqual({ cues: ['grouse'] })
  })

  test('an empty file says nothing', async () => {
    expect(await loadVocabulary(undefined, folder({ '.whosaidrc': ' \n' }))).toBeNull()
  })
})

describe('what is wrong with a configuration', () => {
  test.each([
    ['[]', 'the configuration must be an object in braces, not []'],
    ['{"cue": []}', '"cue" is unknown; known are cues, roles, boilerplate, aliases'],
    ['{"__proto__": []}', '"__proto__" is unknown; known are cues, roles, boilerplate, aliases'],
    ['{"cues": "grouse"}', '"cues" must be a list in square brackets, not "grouse"'],
    ['{"cues": ["grouse", 3]}', '"cues"[1] must be words between quotation marks, not 3'],
    [
      '{"cues": ["to be or not"]}',
      '"cues"[0] must be a verb in its base form, or a verb and a particle, not "to be or not"',
    ],
    ['{"roles": ["smith!"]}', '"roles"[0] must be a noun, or a noun with words before it, not "smith!"'],
    ['{"boilerplate": ["*"]}', '"boilerplate"[0] must have words before its *: by itself it would drop all there is'],
    ['{"boilerplate": [" **"]}', '"boilerplate"[0] must have words before its *: by itself it would drop all there is'],
    ['{"boilerplate": [""]}', '"boilerplate"[0] must be words between quotation marks, not ""'],
    ['{"aliases": ["AOC"]}', '"aliases" must give names for names in braces, not ["AOC"]'],
    ['{"aliases": {"AOC": null}}', '"aliases"["AOC"] must be words between quotation marks, not null'],
  ])('%s', async (content, message) => {
    const root = folder({ 'a.txt': ARTICLE, 'own.json': content })
    const { status, stdout, stderr } = await inProcess(['--config', `${root}/own.json`, `${root}/a.txt`])
    expect([status, stdout, stderr]).toEqual([2, '', `whosaid: ${root}/own.json: ${message}\n`])
  })

  test('no JSON', async () => {
    const root = folder({ 'a.txt': ARTICLE, 'own.json': '{"cues": [' })
    const { status, stderr } = await inProcess(['--config', `${root}/own.json`, `${root}/a.txt`])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^whosaid: .*own\.json: .*JSON/)])
  })

  test.each([
    ['missing.json', 'there is no such file'],
    ['.', 'it is a folder'],
  ])('%s', async (name, message) => {
    const root = folder({ 'a.txt': ARTICLE })
    const { status, stderr } = await inProcess(['--config', `${root}/${name}`, `${root}/a.txt`])
    expect([status, stderr]).toEqual([2, `whosaid: ${root}/${name}: ${message}\n`])
  })
})

describe('a configuration is data: of other kinds nothing is read, and nothing is run', () => {
  const CODE = "require('node:fs').writeFileSync(__dirname + '/ran', 'x'); module.exports = { cues: ['grouse'] }"
  const MODULE =
    "import { writeFileSync } from 'node:fs'; writeFileSync(import.meta.dirname + '/ran', 'x'); export default {}"
  const AS_PROCESS = ['x.cjs', 'x.mjs']
  test.each([
    ['x.js', CODE],
    ['x.cjs', CODE],
    ['x.mjs', MODULE],
    ['x.ts', MODULE],
    ['x.mts', MODULE],
    ['x.JS', CODE],
    ['x.node', CODE],
    ['x.wasm', CODE],
    ['x.yaml', 'cues: !!js/function "function(){}"'],
    ['x.json5', '{cues: []}'],
  ])('%s', async (name, content) => {
    const root = folder({ 'a.txt': ARTICLE, [name]: content })
    // Within this process it would be run by other means than Node's own.
    const run = AS_PROCESS.includes(name) ? spawned : inProcess
    const { status, stdout, stderr } = await run(['--config', `${root}/${name}`, `${root}/a.txt`])
    const kind = name.slice(1)
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      `whosaid: ${root}/${name}: a configuration is JSON, in a file that ends in .json or in nothing; ${kind} is not read, and nothing in it is run\n`,
    ])
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  test('code with the name of data is no JSON', async () => {
    const root = folder({ 'a.txt': ARTICLE, 'own.json': CODE, whosaidrc: CODE })
    for (const name of ['own.json', 'whosaidrc']) {
      expect(await inProcess(['--config', `${root}/${name}`, `${root}/a.txt`])).toMatchObject({
        status: 2,
        stderr: /JSON/,
      })
    }
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })

  test('what lies in the folder of the run is not run, whatever it is called', async () => {
    const names = [
      'whosaid.config.js',
      'whosaid.config.cjs',
      'whosaid.config.mjs',
      '.whosaidrc.js',
      '.config/whosaidrc.js',
    ]
    const root = folder(Object.fromEntries([['a.txt', ARTICLE], ...names.map((name) => [name, CODE])]))
    expect(await loadVocabulary(undefined, root)).toBeNull()
    expect(existsSync(join(root, 'ran'))).toBe(false)
  })
})

test('the words of a configuration are used, unless it is turned off', async () => {
  const root = folder({
    'a.txt': '“It is late,” AOC said.\n',
    'own.json': '{"$schema": "x", "aliases": {"AOC": "Alexandria Ocasio-Cortez"}}',
  })
  const speaker = async (...args: string[]) => {
    const { stdout } = await inProcess(['--json', `${root}/a.txt`, ...args])
    return JSON.parse(stdout).documents[0].speakers[0]?.name
  }
  expect(await speaker('--config', `${root}/own.json`)).toBe('Alexandria Ocasio-Cortez')
  expect(await speaker('--no-config')).toBe('AOC')
})
