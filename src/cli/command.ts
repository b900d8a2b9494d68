/** What the built command is made of. */
export { main } from './main.ts'
export { surroundingsOf } from './process.ts'
