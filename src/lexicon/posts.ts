/** How pages end a post from a social network that they embed, where the markup is gone. */
export interface PostRow {
  readonly id: string
  /** Matched against a whole line; its first group is the author's name. */
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const POST_ROWS: readonly PostRow[] = [
  {
    id: 'handle-and-date',
    pattern:
      /^(?:—|–|--?)\s?(\S.{0,79}?)\s{0,9}\(@\w{1,30}(?:\.[\w.-]{1,60})?\),?\s{1,9}(?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s\d{4})(?:\sat\s\d{1,2}:\d\d(?:\s?[AP]M)?)?$/u,
    example: '— Rep. Ana Ruiz (@anaruiz) March 4, 2031',
    counter: '— Ana Ruiz, teacher (Leeds), on the letters page of 4 March 2031',
    reason: 'A dash, a name, a handle and a date sign a post; what stands above it are the words of its author.',
  },
]

/** Where the address of a page or picture begins in a word; tags are words by themselves. */
export const POST_LINK = /(?:https?:\/\/|\bpic\.)(?=\S)/
export const POST_TAG = /^#\w+$/
