import type { Act } from './acts.ts'

/**
 * What somebody thinks, wants or finds rather than says, by the cue that tells it. From general English; with words in
 * quotation marks it is a statement all the same, as somebody must have said them.
 */
export interface AttitudeRow {
  readonly id: string
  readonly act: Act
  /** Base forms of verbs, adjectives behind "is", and nouns ("her belief that"). */
  readonly cues: string
  /** Only where the speaker is a document or study; people say the same words. */
  readonly documents?: true
  /** Not where the speaker is one person: of many the same words tell what they saw. */
  readonly many?: true
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const ATTITUDES: readonly AttitudeRow[] = [
  {
    id: 'belief',
    act: 'believes',
    cues: `believe think know feel consider suppose suspect assume presume imagine doubt understand realize realise recognize
      recognise regard view see hold forget remember trust deem reckon guess judge wonder agree disagree care mind appreciate
      regret dream envision envisage belief view aware unaware sure certain confident convinced skeptical sceptical doubtful proud
      focus concentrate grateful sorry happy glad upset angry furious surprised concerned worried suspicious mindful wary notice accept`,
    example: 'Ines Calder believes that the well is dry.',
    counter: 'Ines Calder says that the well is dry.',
    reason: 'what is thought need not have been said',
  },
  {
    id: 'wish',
    act: 'wants',
    cues: `want wish hope plan intend aim seek need prefer decide desire try choose long yearn crave strive determine resolve
      like love hate dislike detest despise loathe adore admire resent prepare ready willing unwilling reluctant eager keen determined hopeful hesitate`,
    example: 'Ines Calder wants to dig a second well.',
    counter: 'Ines Calder promised to dig a second well.',
    reason: 'a wish or plan binds nobody and need not have been said',
  },
  {
    id: 'expectation',
    act: 'expects',
    cues: 'expect anticipate fear dread foresee worry await fears optimistic pessimistic afraid',
    example: 'Ines Calder fears that the well will run dry.',
    counter: 'Ines Calder warned that the well would run dry.',
    reason: 'what is expected need not have been said',
  },
  {
    id: 'finding',
    act: 'finds',
    cues: 'find discover learn establish ascertain determine detect discern hear',
    example: 'Ines Calder found that the well was deep.',
    counter: 'Ines Calder reported that the well was deep.',
    reason: 'who finds something out has not told it yet',
  },
  {
    id: 'seeing',
    act: 'finds',
    cues: 'observe',
    many: true,
    example: 'Researchers observed that the well was deep.',
    counter: 'Ines Calder observed that the well was deep.',
    reason: 'a team that observes something has seen it; somebody who does has remarked on it',
  },
  {
    id: 'showing',
    act: 'finds',
    cues: 'show suggest indicate reveal demonstrate prove confirm imply point illustrate',
    documents: true,
    example: 'The survey shows that the well is deep.',
    counter: 'Ines Calder suggested that the well was deep.',
    reason: 'data and studies show things; people who suggest something say it',
  },
  {
    id: 'show',
    act: 'finds',
    cues: 'show demonstrate prove',
    example: 'Ines Calder showed that the well was deep.',
    counter: 'Ines Calder argued that the well was deep.',
    reason: 'who shows something does more than say it',
  },
]

/** Nouns for studies and data: they find and show, and say only where they are written. */
export const STUDIES = `study studies survey surveys poll polls research data figures analysis evidence experiment experiments
  results test tests trial trials findings model models simulation simulations images imagery photo photos video videos
  footage statistics numbers census record records investigation experience experiences history work`
