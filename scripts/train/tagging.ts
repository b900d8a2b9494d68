// What counting the table of the tagger needs of it.
export { FEATURES } from '../../src/text/tagger/corrections.ts'
export { classKey, LONGEST_ENDING, wordKey } from '../../src/text/tagger/lexemes.ts'
export { shapeOf } from '../../src/text/tagger/shape.ts'
export { localScores } from '../../src/text/tagger/tag-scores.ts'
export { Tagger } from '../../src/text/tagger/tagger.ts'
export { ownTag, TAGS, tagNumber, uposOf } from '../../src/text/tagger/tagset.ts'
export { likeliestTags } from '../../src/text/tagger/viterbi.ts'
