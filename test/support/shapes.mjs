// The shapes of input that time and memory are measured with: the hostile inputs of the tests and those made to grow.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { GROWING } from './growing.mjs'

/** The hostile inputs of the tests, which are written in TypeScript, at a fraction of their size. */
async function hostile() {
  const entry = fileURLToPath(new URL('hostile.ts', import.meta.url))
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'esm' })
  const { HOSTILE } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
  return Object.entries(HOSTILE).map(([name, make]) => [name, ['txt', 0.08, make]])
}

/** By name: the extension, the size that is measured, and what makes the input of a size. */
export async function shapes() {
  return Object.fromEntries([...(await hostile()), ...Object.entries(GROWING)])
}
