#!/usr/bin/env node
import { main } from '../dist/cli/main.js'
import { surroundingsOf } from '../dist/cli/process.js'

process.exitCode = await main(surroundingsOf(process))
