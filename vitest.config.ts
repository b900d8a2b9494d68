import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command is tested as it is installed: built, once a run.
    globalSetup: './test/support/build.ts',
    // Nothing is mocked, and modules keep no state that a test could see: they are imported once a worker.
    isolate: false,
    testTimeout: 30_000,
    coverage: { include: ['src/**/*.ts'], exclude: ['src/models/generated/**'], reporter: ['text-summary', 'html'] },
  },
})
