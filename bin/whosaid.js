#!/usr/bin/env node
import module from 'node:module'
import v8 from 'node:v8'

// A run of some seconds calls most of its code a few times only. Up to Node 20, V8 optimises a function after so few
// calls that a third of such a run goes into compiling; later ones wait by themselves.
if (Number.parseInt(process.versions.v8, 10) < 12) v8.setFlagsFromString('--interrupt-budget=600000')
// Where Node has it, compiled code is kept for the next start; so nothing is imported before.
module.enableCompileCache?.()
try {
  const { main } = await import('../dist/command/main.js')
  const { surroundingsOf } = await import('../dist/command/process.js')
  process.exitCode = await main(surroundingsOf(process))
} catch (error) {
  // Not even the parts of the command could be opened.
  if (error?.code !== 'EMFILE') throw error
  process.stderr.write('whosaid: too many files are open; ulimit -n allows more\n')
  process.exitCode = 1
}
