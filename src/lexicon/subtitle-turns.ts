/** A row: how broadcasters mark that somebody else speaks. */
export interface TurnRow {
  readonly id: string
  /** Group 1 is the name, where there is one. */
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|#?\d{1,2}|of|the|and|for|de|van|von|al)){0,7}`
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{1,30}(?:,? (?:[\p{Lu}\p{M}.'’-]{1,30}|#?\d{1,2})){0,7}`

/** The first that fits is taken. */
export const TURN_ROWS: readonly TurnRow[] = [
  {
    id: 'chevrons-name',
    pattern: new RegExp(String.raw`^(?:>>>?|»)\s{0,3}(${NAME})(?: \([^()]{1,40}\))?:(?=\s|$)`, 'u'),
    example: '>> Ana Ruiz: We are ready.',
    counter: '>> We are ready: it is May.',
    reason: 'Two signs say that somebody else speaks, and a name before a colon who.',
  },
  {
    id: 'chevrons',
    pattern: /^(?:>>>?|»)\s{0,3}(?=\S)/u,
    example: '>> We are ready.',
    counter: '> We are ready.',
    reason: 'Two signs alone: somebody else speaks, and nothing says who.',
  },
  {
    id: 'name-in-brackets',
    pattern: new RegExp(String.raw`^[[(](${NAME})[\])]:(?=\s|$)`, 'u'),
    example: '[Ana Ruiz]: We are ready.',
    counter: '[Applause] We are ready.',
    reason: 'A name in brackets before a colon; without the colon it may be a sound.',
  },
  {
    id: 'name-in-capitals',
    pattern: new RegExp(String.raw`^[-–]?\s?(${CAPITALS})(?: \([^()]{1,40}\))?:(?=\s|$)`, 'u'),
    example: 'ANA RUIZ: We are ready.',
    counter: 'There are three: Ana, Bo and Li.',
    reason: 'Capitals before a colon are how subtitles name who speaks.',
  },
  {
    id: 'dash',
    pattern: /^[-–]\s?(?=[\p{L}\p{N}"“‘'([¿¡])/u,
    example: '- We are ready.',
    counter: '-- and then we were ready.',
    reason: 'A dash before each of two speakers in one cue: somebody else speaks.',
  },
]

/** Sounds and music, which nobody says: a whole line. */
export const SOUND = /^(?:\[[^[\]]{1,100}\][.!]?|\([^()\s]{1,30}(?: [^()\s]{1,30}){0,3}\)[.!]?|[♪♫][^♪♫]{0,200}[♪♫]?)$/u
