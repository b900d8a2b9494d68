import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/commands.ts'
import { longFlagOf } from '../../src/cli/option-row.ts'
import { OPTIONS } from '../../src/cli/option-table.ts'
import { manPage } from '../../src/cli/shell/man-page.ts'
import { inProcess } from '../support/command.ts'

const there = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const scriptOf = async (shell: string): Promise<string> => (await inProcess(['completion', shell])).stdout

/** What bash offers for the words of a command line, the last of which is being typed. */
function offered(script: string, words: readonly string[]): string[] {
  const line = words.map((word) => `'${word}'`).join(' ')
  const ask = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _whosaid; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', ask], { encoding: 'utf8', cwd: import.meta.dirname })
  expect(stderr).toBe('')
  return stdout.trim().split('\n')
}

test.skipIf(!there('bash'))('bash completes commands, options and values', async () => {
  const script = await scriptOf('bash')
  expect(offered(script, ['whosaid', 'cl'])).toEqual(['clean'])
  expect(offered(script, ['whosaid', '--min-c'])).toEqual(['--min-confidence'])
  expect(offered(script, ['whosaid', 'learn', '--min'])).toEqual(['--min-pages'])
  expect(offered(script, ['whosaid', 'clean', '--kin'])).toEqual([''])
  expect(offered(script, ['whosaid', '--format', 'cs'])).toEqual(['csv'])
  expect(offered(script, ['whosaid', '--format', '=', 'ro'])).toEqual(['rows'])
  expect(offered(script, ['whosaid', 'clean', '-f', ''])).toEqual(['text', 'jsonl'])
  expect(offered(script, ['whosaid', '--output', 'shell.t'])).toEqual(['shell.test.ts'])
  expect(offered(script, ['whosaid', 'shell.t'])).toEqual(['shell.test.ts'])
  expect(offered(script, ['whosaid', 'completion', ''])).toEqual(['bash', 'zsh', 'fish'])
  expect(offered(script, ['whosaid', 'help', 'dr'])).toEqual(['drift'])
})

/** Runs something with a script in a file of its own: fish takes none from a socket, which Node gives it. */
function withFile<T>(script: string, name: string, run: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-shell-'))
  writeFileSync(join(folder, name), script)
  try {
    return run(join(folder, name), folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What fish offers for a command line, without the descriptions. */
function offeredByFish(script: string, line: string): string[] {
  const { stdout } = withFile(script, 'whosaid.fish', (file) =>
    spawnSync('fish', ['-N', '-c', `source ${file}; complete -C '${line}'`], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
    }),
  )
  return stdout.split('\n').flatMap((each) => each.split('\t')[0] || [])
}

test.skipIf(!there('fish'))('fish completes commands, options and values', async () => {
  const script = await scriptOf('fish')
  expect(offeredByFish(script, 'whosaid cl')).toEqual(['clean'])
  expect(offeredByFish(script, 'whosaid --min-c')).toEqual(['--min-confidence'])
  expect(offeredByFish(script, 'whosaid learn --min')).toEqual(['--min-pages'])
  expect(offeredByFish(script, 'whosaid clean --kin')).toEqual([])
  expect(offeredByFish(script, 'whosaid --format cs')).toEqual(['csv'])
  expect(offeredByFish(script, 'whosaid shell.t')).toEqual(['shell.test.ts'])
  expect(offeredByFish(script, 'whosaid completion ')).toEqual(['bash', 'fish', 'zsh'])
})

/** What zsh makes of a command line when the tabulator is pressed in a terminal; no more than that there is one way on. */
function completedByZsh(script: string, line: string): string {
  const { stdout } = withFile(script, '_whosaid', (_, folder) => {
    const settings = `PS1='>>'; fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -d ${folder}/dump; cd ${folder}`
    writeFileSync(join(folder, '.zshrc'), settings)
    const ask = `zmodload zsh/zpty; zpty z 'ZDOTDIR=${folder} zsh -i'; zpty -r z part '*>>*'; zpty -w -n z '${line}'$'\\t'
sleep 1; while zpty -r -t z part; do print -rn -- $part; done`
    return spawnSync('zsh', ['-f', '-c', ask], { encoding: 'utf8', timeout: 20_000 })
  })
  // The terminal's own sequences stand between the letters.
  return stripVTControlCharacters(stdout).replaceAll('\x07', '')
}

test.skipIf(!there('zsh')).each([
  ['whosaid ver', 'whosaid verify'],
  ['whosaid --format ma', 'whosaid --format markdown'],
  ['whosaid learn --min', 'whosaid learn --min-pages'],
  ['whosaid completion f', 'whosaid completion fish'],
])('zsh completes %s', async (line, whole) => {
  expect(completedByZsh(await scriptOf('zsh'), line)).toContain(whole)
})

test.each(['zsh', 'fish'])('%s: every command and option is in the script, and the shell takes it', async (shell) => {
  const script = await scriptOf(shell)
  for (const name of COMMAND_NAMES) expect(script).toContain(name)
  for (const row of OPTIONS) expect(script).toContain(longFlagOf(row).replace(/^--/, ''))
  if (there(shell))
    expect(withFile(script, 'script', (file) => spawnSync(shell, ['-n', file], { encoding: 'utf8' })).stderr).toBe('')
})

test('another shell is refused by name', async () => {
  const { status, stderr } = await inProcess(['completion', 'tcsh'])
  expect([status, stderr]).toEqual([2, "whosaid: no completion for 'tcsh'; there is one for bash, zsh and fish\n"])
})

test('the manual page has every command and option, and nothing in it is taken for a request', () => {
  const page = manPage('1.2.3')
  const words = page.replaceAll('\\-', '-')
  for (const name of COMMAND_NAMES) expect(words).toContain(`\\fB${name}\\fR`)
  for (const row of OPTIONS) expect(words).toContain(longFlagOf(row))
  for (const line of page.split('\n')) if (line.startsWith('.')) expect(line).toMatch(/^\.(?:TH|SH|TP|B)\b/)
})

test.skipIf(!there('man') || spawnSync('man', ['--warnings', '--version']).status !== 0)(
  'man shows the page without a complaint',
  () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
      input: manPage('1.2.3'),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('--group-by')
  },
)
