#!/usr/bin/env node
try {
  const { start } = await import('../dist/command/start.js')
  process.exitCode = await start(process)
} catch (error) {
  // Not even the parts of the command could be opened.
  if (error?.code !== 'EMFILE') throw error
  process.stderr.write('whosaid: too many files are open; ulimit -n allows more\n')
  process.exitCode = 1
}
