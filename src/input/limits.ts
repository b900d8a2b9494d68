/** No article has more lines: what has more was made to fill the memory, and several of them are taken for one. */
export const MOST_BLOCKS = 300_000
