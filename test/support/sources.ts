import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const SRC = join(import.meta.dirname, '../../src')

/** A file of the sources, without its comments. */
export interface SourceFile {
  /** Below src/, with slashes. */
  readonly path: string
  readonly code: string
}

/** The sources as they are written: what the build generates is left out. */
export const SOURCES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('models/generated/'))
  .sort()
  .map((path) => ({
    path,
    code: readFileSync(join(SRC, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, ''),
  }))

/** The files that a file imports, also only for their types. */
export function importsOf({ path, code }: SourceFile): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport\(|\bimport)\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, given = '']) => posix.join(posix.dirname(path), given))
}

/** The names that a file declares and exports. */
export function exportsOf({ code }: SourceFile): string[] {
  const found = code.matchAll(
    /^export (?:async )?(?:const|let|function\*?|abstract class|class|interface|type) (\w+)/gm,
  )
  return [...new Set([...found].map(([, name = '']) => name))]
}
