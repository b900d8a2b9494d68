#!/usr/bin/env node
import module from 'node:module'

// Where Node has it, compiled code is kept for the next start; so nothing is imported before.
module.enableCompileCache?.()
const { main } = await import('../dist/command/main.js')
const { surroundingsOf } = await import('../dist/command/process.js')

process.exitCode = await main(surroundingsOf(process))
