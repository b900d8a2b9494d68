/** How a verb's subject was found. */
export type SubjectKind =
  | 'plain'
  | 'relative'
  | 'inverted'
  | 'shared'
  | 'participle'
  | 'agent'
  | 'noun'
  | 'hearer'
  | 'none'

/** One way in which source, cue and content stand around a verb. Its id is the `rule` of the attributions that it gives. */
export interface VerbFrameRow {
  readonly id: string
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** Frames with the content behind the verb, by how its subject was found. */
export const RIGHT_VERB_FRAMES: Readonly<Record<SubjectKind, VerbFrameRow>> = {
  plain: {
    id: 'subject-verb-content',
    example: 'Lena Fox said the quay was sinking.',
    counter: 'The quay was sinking, Lena Fox said.',
    reason: 'The order of an English clause: who, says, what.',
  },
  relative: {
    id: 'relative-clause',
    example: 'The harbour needs Lena Fox, who said the quay was sinking.',
    counter: 'Lena Fox, who lives there, said the quay was sinking.',
    reason: 'The relative pronoun is the subject; whom it stands for is found with the speakers.',
  },
  inverted: {
    id: 'verb-subject-content',
    example: 'Said Lena Fox: “The quay is sinking.”',
    counter: '“The quay is sinking,” said Lena Fox.',
    reason: 'A verb of saying that opens the sentence has its subject behind it.',
  },
  shared: {
    id: 'joined-verb',
    example: 'Lena Fox closed the quay and said it was sinking.',
    counter: 'Lena Fox said the quay was closed and sinking.',
    reason: 'Behind “and” a verb without a subject shares that of the verb before.',
  },
  participle: {
    id: 'dependent-verb',
    example: 'Lena Fox closed the quay, saying it was sinking.',
    counter: 'Lena Fox said the quay was sinking.',
    reason: 'A participle or infinitive has the subject of the clause that it depends on.',
  },
  agent: {
    id: 'verb-agent-content',
    example: 'The council was warned by Lena Fox that the quay was sinking.',
    counter: 'The council was warned that the quay was sinking.',
    reason: 'Of a passive the one behind “by” speaks.',
  },
  noun: {
    id: 'noun-participle',
    example: 'The builders heard Lena Fox saying the quay was sinking.',
    counter: 'The town got a letter from Lena Fox about the quay.',
    reason: 'A participle right behind a noun tells what the noun says.',
  },
  hearer: {
    id: 'hearer-verb-content',
    example: 'The court heard that the quay was sinking.',
    counter: 'Lena Fox heard that the quay was sinking.',
    reason:
      'What is told before a court, an inquest or a meeting is said there, by somebody whom the sentence does not name.',
  },
  none: {
    id: 'verb-content',
    example: 'It was said that the quay was sinking.',
    counter: 'Lena Fox said that the quay was sinking.',
    reason: 'The text tells that something was said, and not by whom.',
  },
}

/** Frames with the content before the verb; other subjects than these have theirs behind it. */
export const LEFT_VERB_FRAMES: Readonly<Partial<Record<SubjectKind, VerbFrameRow>>> = {
  plain: {
    id: 'content-subject-verb',
    example: '“The quay is sinking,” Lena Fox said.',
    counter: 'Lena Fox said the quay was sinking.',
    reason: 'What was said comes first, as newspapers like it.',
  },
  inverted: {
    id: 'content-verb-subject',
    example: '“The quay is sinking,” said Lena Fox.',
    counter: '“The quay is sinking,” Lena Fox said.',
    reason: 'Behind a quotation verb and subject may change places.',
  },
  agent: {
    id: 'content-verb-agent',
    example: '“The quay is sinking,” was told by Lena Fox.',
    counter: '“The quay is sinking,” said Lena Fox.',
    reason: 'A quotation as the subject of a passive, and who said it behind “by”.',
  },
  hearer: {
    id: 'content-hearer-verb',
    example: 'The quay was sinking, the court was told.',
    counter: 'The quay was sinking, the court said.',
    reason: 'The same with what was told first; the subject is who hears it.',
  },
  none: {
    id: 'content-verb',
    example: '“The quay is sinking,” was said.',
    counter: '“The quay is sinking,” said Lena Fox.',
    reason: 'A quotation as the subject of a passive that names nobody.',
  },
}
