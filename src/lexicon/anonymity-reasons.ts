/** Why a source is not named, as far as the article says. */
export type AnonymityReason = 'given' | 'not-authorised' | 'requested' | 'none'

/** Words that say why a source is not named: the first ones of a stretch decide, among those that begin alike the first row. */
export interface AnonymityRow {
  readonly id: Exclude<AnonymityReason, 'none'>
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const ANONYMITY: readonly AnonymityRow[] = [
  {
    id: 'not-authorised',
    pattern:
      /\b(?:not|n['’]t|un)[ -]?(?:been )?(?:authori[sz]ed|allowed|permitted|cleared|entitled) to (?:speak|talk|discuss|comment|brief|disclose)[^.;]{0,60}/i,
    example: 'who was not authorised to speak publicly',
    counter: 'who was not allowed to land',
    reason: 'The usual reason: an employer forbids it.',
  },
  {
    id: 'given',
    pattern:
      /\b(?:on (?:the )?condition (?:of anonymity|that (?:he|she|they|their|his|her)[^.;]{0,40}not be (?:named|identified|used))|anonymity|not to be (?:named|identified)|(?:without|against) being (?:named|identified)|be(?:ing)? (?:named|identified))[^.;”"]{0,40}\b(?:because|as|for fear|fearing|due to|citing|to (?:discuss|describe|avoid|protect|speak)|in order to)\b[^.;”"]{0,100}/i,
    example: 'spoke on condition of anonymity because the talks were private',
    counter: 'spoke on condition of anonymity',
    reason: 'The article tells why.',
  },
  {
    id: 'requested',
    pattern:
      /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|that (?:he|she|they|their|his|her)[^.;]{0,40}not be (?:named|identified|used))|(?:not|without|against) (?:to be|be|being) (?:named|identified|quoted by name)|(?:declin|refus)(?:ed|ing|es?) to be (?:named|identified)|did(?: not|n['’]t) (?:want|wish) to be (?:named|identified)|(?:remain|be|stay|speak(?:ing)?|spoke) anonymous(?:ly)?|(?:granted|requested|requesting|asked for|promised) anonymity)\b/i,
    example: 'who asked not to be named',
    counter: 'who asked to be named as a witness',
    reason: 'The article says that the source is not named, and not why.',
  },
]
