#!/usr/bin/env node
import module from 'node:module'

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
