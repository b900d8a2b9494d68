import { defineConfig } from 'vitest/config'
import { BUILT, builtModules } from './test/support/built-modules.ts'

/** As the command itself does (src/batch/v8-flags.ts): most code runs too seldom to be worth the time that optimising it takes. */
const OPTIMISE_LATER = Number.parseInt(process.versions.v8, 10) < 12 ? ['--interrupt-budget=600000'] : []
const EXPRESSIONS_ONCE = '--no-regexp-tier-up'
/** Megabytes for new objects: with more than by default, less is copied that dies soon after. */
const NEW_SPACE = '--max-semi-space-size=32'

/** Lines are counted in the sources, and while they are edited they are not built. */
const AS_BUILT = process.argv.includes('run') && !process.argv.some((argument) => argument.startsWith('--coverage'))

export default defineConfig({
  plugins: AS_BUILT ? [builtModules] : [],
  test: {
    include: ['test/**/*.test.ts'],
    // The command is tested as it is installed: built, once a run.
    globalSetup: './test/support/build.ts',
    server: { deps: { external: [BUILT] } },
    // Nothing is mocked, and modules keep no state that a test could see: they are imported once a worker.
    isolate: false,
    // Left alone, vitest keeps one processor for itself, which needs hardly any: with two, half of the time.
    maxWorkers: '100%',
    execArgv: [...OPTIMISE_LATER, EXPRESSIONS_ONCE, NEW_SPACE],
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/models/generated/**'], reporter: ['text-summary', 'html'] },
  },
})
