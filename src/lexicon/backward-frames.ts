/** How a sentence begins that tells whose the words before it were. */
export interface BackwardFrame {
  readonly id: string
  /** Of the sentence in lower case; the source starts where it ends. */
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

const STATEMENT =
  'view|views|verdict|message|assessment|opinion|conclusion|warning|claim|argument|advice|judgement|judgment|words|account|' +
  'take|prediction|prognosis|hope|promise|plea|boast|diagnosis|refrain|motto|question'

export const BACKWARD_FRAMES: readonly BackwardFrame[] = [
  {
    id: 'so-said',
    pattern: /^so (?:said|says|wrote|writes|warned|warns|argued|argues|spoke|ran|runs|reads) /,
    example: 'So said Lena Fox.',
    counter: 'So the mayor said no.',
    reason: 'An inverted sentence that does nothing but name who spoke.',
  },
  {
    id: 'statement-of',
    pattern: new RegExp(
      `^(?:that|this|such|those|these)(?:['’]s| is| was| are| were)(?:, at least,)? (?:(?:the|a) )?(?:[a-z-]{1,20} ){0,3}(?:${STATEMENT}) ` +
        '(?:(?:[a-z]{3,12}ed|given|put) )?(?:of|from|by|according to) ',
    ),
    example: 'That is the gloomy view of Lena Fox.',
    counter: 'That is the way of the world.',
    reason: '“That” points at the words before, and a noun of speech says that they are somebody’s.',
  },
  {
    id: 'according',
    pattern: /^(?:that|this|so)(?:['’]s| is| was|, at least,(?: is| was)?)? (?:at least )?according to /,
    example: 'That, at least, is according to Lena Fox.',
    counter: 'According to Lena Fox, it leans.',
    reason: 'The whole sentence only gives the source of what stands before it.',
  },
]
