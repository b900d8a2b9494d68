import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command is tested as it is installed: built.
    globalSetup: './test/support/build.ts',
    testTimeout: 30_000,
  },
})
