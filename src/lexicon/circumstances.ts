/** What people speak or write in, and to whom: from general English usage. */

/** A preposition and the noun that it leads to, which together tell where something was said. */
export interface MediumRow {
  readonly id: string
  readonly prepositions: string
  /** Head nouns, singular; their plurals in -s are understood. */
  readonly nouns: string
  readonly example: string
  /** The medium of the example. */
  readonly medium: string
  /** A sentence without a medium. */
  readonly counter: string
  readonly reason: string
}

export const MEDIA: readonly MediumRow[] = [
  {
    id: 'written',
    prepositions: 'in by via through per',
    nouns: `statement letter email e-mail mail memo memorandum report article column editorial op-ed essay book memoir diary
      message text note release bulletin communique circular complaint affidavit filing deposition petition brief order ruling
      opinion lawsuit indictment telegram fax dispatch reply writing foreword review guidance advisory
      newsletter leaflet pamphlet paper`,
    example: '“The ferry is late,” Sol Brandt wrote in a letter to the harbour master.',
    medium: 'in a letter to the harbour master',
    counter: '“The ferry is late,” Sol Brandt said in a whisper.',
    reason: 'a text that carries words',
  },
  {
    id: 'posted',
    prepositions: 'in on via through over',
    nouns: `tweet post thread blog website site webpage page update caption video clip recording podcast livestream stream
      voicemail channel feed account profile platform forum board group chat`,
    example: '“The ferry is late,” Sol Brandt said in a video posted on his website.',
    medium: 'in a video',
    counter: '“The ferry is late,” Sol Brandt said on the quay.',
    reason: 'what is published on a network carries words',
  },
  {
    id: 'spoken',
    prepositions: 'in during at from over on',
    nouns: `interview speech address testimony remark comment conversation statement sermon lecture talk toast eulogy keynote
      monologue broadcast programme program show episode documentary question-and-answer q&a evidence call`,
    example: 'In a radio interview, Sol Brandt said the ferry was “never on time”.',
    medium: 'In a radio interview',
    counter: 'In a rowing boat, Sol Brandt said the ferry was “never on time”.',
    reason: 'an occasion of speaking, named by the speech',
  },
  {
    id: 'event',
    prepositions: 'at during in before',
    nouns: `conference briefing rally hearing debate meeting summit event forum session gathering reception ceremony launch
      appearance town-hall hall trial inquest inquiry tribunal panel symposium seminar workshop webinar congress convention
      assembly dinner luncheon lunch breakfast fundraiser vigil service funeral press-conference committee court parliament
      proceedings deposition protest demonstration march`,
    example: '“The ferry is late,” Sol Brandt said at a packed news conference.',
    medium: 'at a packed news conference',
    counter: '“The ferry is late,” Sol Brandt said at the end of the quay.',
    reason: 'an event at which people speak',
  },
  {
    id: 'network',
    prepositions: 'on via through over in by',
    nouns: `x twitter facebook instagram youtube tiktok telegram whatsapp snapchat linkedin reddit threads bluesky mastodon weibo
      truth-social medium substack tumblr wechat signal skype zoom television tv radio air phone telephone media`,
    example: '“The ferry is late,” Sol Brandt wrote on X.',
    medium: 'on X',
    counter: '“The ferry is late,” Sol Brandt wrote on Wednesday.',
    reason: 'a network or a device that carries words',
  },
  {
    id: 'channel',
    prepositions: 'on',
    nouns:
      'news tonight today radio tv fm network podcast show hour breakfast newsnight cnn nbc abc cbs bbc pbs npr msnbc itv',
    example: '“The ferry is late,” Sol Brandt said on Radio Merrow.',
    medium: 'on Radio Merrow',
    counter: '“The ferry is late,” Sol Brandt said on Merrow Hill.',
    reason: 'broadcasters are named by what they are; “on” with any other name may be a place',
  },
]

/** Verbs that open what tells the occasion: "Speaking to reporters, …". */
export const OCCASION_VERBS: ReadonlySet<string> = new Set(
  'speaking writing testifying appearing talking addressing tweeting posting responding replying reacting'.split(' '),
)

/** After a medium, what only says how it came out: "in a letter published on Friday". */
export const RELEASED: ReadonlySet<string> = new Set(
  `released published posted issued sent aired broadcast obtained seen written dated delivered given recorded shared made
  emailed e-mailed uploaded printed circulated distributed filed`.split(/\s+/),
)

/** Words that "to" leads to which hear nothing: "to applause", "to a question". */
export const NO_ADDRESSEES: ReadonlySet<string> = new Set(
  `applause cheers cheer laughter boos jeers question questions criticism effect end extent point date contrary degree
  knowledge surprise astonishment delight horror dismay credit detriment news claims claim reports allegations suggestion
  suggestions idea attack attacks decision ruling death deaths fact use work go`.split(/\s+/),
)

/** Verbs whose "to" leads to what is meant, not to who hears it: "referred to the mayor". */
export const TO_OTHER_THAN_ADDRESSEES: ReadonlySet<string> = new Set(
  'refer object agree admit point allude react respond compare liken attribute dedicate subscribe link tie pledge'.split(
    ' ',
  ),
)

/** Verbs that tell somebody "of" something: what follows the "of" is no part of the hearer. */
export const TELLING_OF: ReadonlySet<string> = new Set(
  'remind warn inform notify convince persuade assure advise'.split(' '),
)

/** Verbs whose object may be a thing shown rather than somebody told. */
export const NOT_TELLING: ReadonlySet<string> = new Set('show press order challenge'.split(' '))

/** Prepositions within the name of who hears it: "a crowd of farmers", "the Committee for Roads". */
export const WITHIN_ADDRESSEES: ReadonlySet<string> = new Set('of for from'.split(' '))
