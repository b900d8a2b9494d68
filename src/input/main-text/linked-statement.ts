const SAMPLE = 3000
const QUOTED = /["“„«]([^"“”„«»]{12,})["”“»]/g
const SENTENCE_END = /[.!?…]["”’“»)]{0,3}$/
const LEAST_WORDS = 5

/**
 * Whether a paragraph that is all link holds a statement: sites link what somebody said to where it was said, and then it
 * is body. Links to other stories quote a few words at most, and end without a full stop.
 */
export function isLinkedStatement(paragraph: string): boolean {
  if (!SENTENCE_END.test(paragraph.slice(-4))) return false
  const quoted = [...paragraph.slice(0, SAMPLE).matchAll(QUOTED)].map(
    ([, words = '']) => words.trim().split(/\s+/).length,
  )
  return quoted.some((words) => words >= LEAST_WORDS)
}
