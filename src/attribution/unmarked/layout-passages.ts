import type { Article } from '../../article-types.ts'
import type { AnnotatedBlock } from '../../text/tokens.ts'
import { answersOf, inlineAnswers } from './interview.ts'
import { turnsUnderLabels } from './label-lines.ts'
import { lettersOf } from './letters.ts'
import { quotedAboveNames, quotedUnderHeads } from './named-quotes.ts'
import { passagesByBlock } from './passage.ts'
import { speechOf } from './speeches.ts'
import { quotedUnderTopics } from './topics.ts'

/** Passages without marks that the layout of the article shows to be one person's words. */
export function passagesOf(article: Article, blocks: readonly AnnotatedBlock[], transcript: boolean) {
  const turns = turnsUnderLabels(article.text, blocks)
  if (transcript || turns.length > 0) return passagesByBlock(turns)
  const { text, metadata } = article
  const headed = quotedUnderHeads(text, blocks)
  if (headed.length > 0) return passagesByBlock(headed)
  const above = quotedAboveNames(text, blocks)
  if (above.length > 0) return passagesByBlock(above)
  const told = quotedUnderTopics(text, blocks, metadata.byline)
  if (told.length > 0) return passagesByBlock(told)
  const answers = answersOf(text, blocks, metadata.byline)
  if (answers.length > 0) return passagesByBlock(answers)
  const inline = inlineAnswers(blocks, metadata.byline)
  if (inline.length > 0) return passagesByBlock(inline)
  const letters = lettersOf(article, blocks)
  return passagesByBlock(letters.length > 0 ? letters : speechOf(article, blocks))
}
