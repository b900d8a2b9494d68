export { clean, extract } from './pipeline.ts'
export type * from './types.ts'
export { VERSION } from './version.ts'
