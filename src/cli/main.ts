import { parse } from './parser.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * Runs the command and gives its exit status. What a command needs is loaded when it runs: the help does not wait
 * for the whole extractor.
 */
export async function main(surroundings: Surroundings): Promise<number> {
  return parse(surroundings, {
    extract: async (paths, settings) => (await import('./extract.ts')).runExtract(paths, settings, surroundings),
    clean: async (paths, settings) => (await import('./clean.ts')).runClean(paths, settings, surroundings),
    learn: async (paths, settings) => (await import('./learn.ts')).runLearn(paths, settings, surroundings),
    schema: async () => (await import('./schema.ts')).runSchema(surroundings),
  })
}
