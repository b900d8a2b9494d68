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

/** "Label: Headline of it", without a full stop: a link to another story. Tested against 300 characters at most. */
const STORY = /^["'‘“\p{Lu}][^:]{4,60}: ["'‘“\p{Lu}].{20,220}[^\s"”’):.]$/u
const LONGEST_STORY = 300

/** Whether a line has the shape of a link to another story. */
export const isStoryLink = (line: string): boolean => line.length <= LONGEST_STORY && STORY.test(line)
