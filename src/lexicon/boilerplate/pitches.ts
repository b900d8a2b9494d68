import type { LineRule } from './row.ts'

/** A kind of words by which a site speaks to its readers, and what each of them weighs. */
export interface PitchSign {
  readonly id: string
  readonly weight: number
  /** How many different ones are counted. */
  readonly most: number
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** What only sites ask of their readers. */
const ASKED =
  "sign (?:me )?up|subscribe|follow (?:us|our)|click|tap|swipe|download|donate|register|log in|join (?:us|our|the (?:conversation|discussion|debate))|chip in|have your say|let us know|tell us|hit reply|leave a comment|(?:never|do not|don['’]?t) miss|tune in|fill in|turn on notifications|refer a friend|be the first|opt out|refresh|check back|try|use (?:our|the)|log on|help us|advertise (?:with|here|in)|write to (?:us|\\S+@|the (?:readers['’]? )?editor)|pin(?:ning)?"
/** What they ask, too, as others do. */
const ASKED_BY_MANY =
  'get|stay|keep|support|give|become|check(?: out)?|catch up|share|send|e-?mail|help|enjoy|make sure|start|unlock|read|listen|hear|watch|see|receive|want|add|choose|visit|contact|discover|find|vote|take|buy|please|consider|look out|like|join|follow|upgrade|catch'
/** What a site calls its own. */
const OURS =
  'stories|coverage|journalis\\p{L}+|reporters?|reporting|newsdesk|news desk|newsroom|website|site|app|channel|page|podcast|community|partners|explainer|poll|survey|comments?|work|members|subscribers|readers|live ?blog|newsletter|e-?mail|guide|archive|hub|desk|sponsors|widget|form|bulletin|privacy (?:notice|policy)|homepage|settings|investigations team|(?:morning |evening |friday |sunday |monday |weekly |daily )?(?:letter|briefing|digest)'
const PLATFORM = 'facebook|instagram|twitter|tiktok|youtube|telegram|bluesky|threads'

export const PITCH_SIGNS: readonly PitchSign[] = [
  {
    id: 'asks-the-reader',
    weight: 1.5,
    most: 1,
    pattern: new RegExp(
      `(?:^|[.!?:;|–—…] ?)(?:(?:please|just|simply|why not|or|and|to) ){0,2}(?:${ASKED}|${ASKED_BY_MANY})\\b|(?:, |\\b(?:to|and|or|you can|you can now|please|simply) )(?:${ASKED})\\b|, (?:visit|read|see|check|join|follow|email|contact|watch|listen)\\b|\\byou can (?:now )?(?:support|listen|watch|get|read|follow|find|join|change)\\b|\\bcan (?:sign up|subscribe|opt out|post)\\b|\\b(?:subscribing|donating|unsubscribe at any ?time|signing up|following our|brings? you|sent straight|becoming an?|by buying|fix that|pop your|put your|add your|stand with|will you join|please)\\b`,
      'giu',
    ),
    example: 'For more on this, read our explainer.',
    counter: 'The members get a newspaper of their own.',
    reason: 'asks the reader to do something',
  },
  {
    id: 'what-sites-have',
    weight: 2,
    most: 2,
    pattern: new RegExp(
      `\\b(?:newsletters?|inbox|(?:one|daily|weekly|weekday|morning|evening|free|our|monthly)(?: \\p{L}+)? e-?mails?|e-?mails? (?:each|every)|latest (?:\\p{L}+ ){0,3}(?:news|headlines|stories|updates|coverage)|(?:top|biggest|more|these) stories|stories (?:like|you|of the day)|our (?:\\p{L}+[- ]){0,2}(?:${OURS})|paywall|e-?edition|(?:print|digital) edition|ad-?blocker|whatsapp (?:community|channel|group)|on whatsapp|app store|smart speaker|wherever you (?:get|listen)|(?:in|leave|see|read|view) (?:a|the|our) comments?(?: section)?|comments? (?:section|below)|live ?blog|(?:paid|for) subscribers?|subscribers (?:only|can)|your subscription|subscribe (?:here|now|today|for)|sign up (?:here|below|now|free|today|for free)|free (?:trial|account|month)|free (?:story|stories|articles?) (?:left|remaining|this)|supporters? for|small (?:monthly )?(?:gift|donation)|gift of any size|your (?:\\p{L}+ )?(?:gift|donation|contribution|membership)|readers like you|other readers|every reader|spam folder|hear from you|(?:want|love|like) to hear|(?:like|love|enjoyed?) (?:this|our) (?:story|article|piece)|free to read|advertise (?:with|here)|journalism (?:co-?)?funded by|preferred source|special offers|us a coffee|(?:articles?|stories) a month|depend on readers|refer a friend|hit reply|mailing list|front page|breaking (?:story|stories|news)|terms apply|offer ends|use the code|your (?:postcode|settings)|(?:straight|sent|direct|delivered) to you|the whole paper|ad-free|personally liable|what you post|don['’]?t have an account|what you(?:['’]d| would) like to read|full (?:interview|programme|episode|story)|this e-?mail|follow us|(?:${PLATFORM}) (?:page|account|channel)|on (?:signal|telegram)|\\p{L}+ us (?:at|on))\\b`,
      'giu',
    ),
    example: 'Our free app puts the headlines in your pocket.',
    counter: 'The readers of the paper have an app.',
    reason: 'what belongs to a site: its letters, its reporters, its comments',
  },
  {
    id: 'what-sites-speak-of',
    weight: 0.75,
    most: 2,
    pattern: new RegExp(
      `\\b(?:headlines|breaking news|podcasts?|notifications?|journalism|newsroom|subscri(?:bers?|ptions?)|members?|membership|an account|comments?|whatsapp|${PLATFORM}|google|ios|android|edition|programme|iplayer|explainer|reporters?|alerts|stories|offers|advert(?:s|ising)|ads|here|emails?)\\b|\\S@\\S`,
      'giu',
    ),
    example: 'Enjoy more podcasts here.',
    counter: 'The bridge will be mended.',
    reason: 'what sites speak of, as others do',
  },
  {
    id: 'this-page',
    weight: 1.5,
    most: 1,
    pattern: /\b(?:this|our) (?:web ?site|site|(?:web ?)?page|article|story|post|feature|newsletter)\b/giu,
    example: 'This story will be told again.',
    counter: 'The story will be told again.',
    reason: 'the page speaks of itself',
  },
  {
    id: 'price',
    weight: 1.75,
    most: 2,
    pattern:
      /\b(?:cancel(?:led)?(?: \p{L}+)?(?: at)? any ?time|unless cancelled|billed|auto-?renews?|renews|free trial|(?:unlimited|full)(?: digital)? access|as little as)\b|[£$€]\d[\d.]*(?: (?:a|per) (?:week|month|year)| (?:weekly|monthly|yearly))/giu,
    example: 'Full digital access from £2 a week.',
    counter: 'The ferry costs £2.',
    reason: 'terms of a subscription',
  },
  {
    id: 'who-pays',
    weight: 1.75,
    most: 1,
    pattern:
      /\b(?:(?:stor(?:y|ies)|reporting|journalism|series|coverage|articles?|reporters|work|newsroom) (?:(?:is|are|was|were) )?(?:\p{L}+ )?(?:supported|funded|paid for|made possible) by|(?:subscribers|members) only|make (?:our|this) \p{L}+ possible|earns? us|help of AI|artificial intelligence|archived|outdated|syndicat\p{L}+|free to read|(?:co-?)?funded (?:by|through)|pays? for the|lets us|helps us|keeps us|will be updated|for legal reasons|paid for by|only open to|now closed|copyright of|keeps? our|special offers)\b/giu,
    example: 'Comments on this article are now closed.',
    counter: 'The old road is closed.',
    reason: 'who pays for a page and who may use it',
  },
  {
    id: 'you',
    weight: 0.75,
    most: 1,
    pattern: /\byour?\b/giu,
    example: 'Do you know more?',
    counter: 'Does she know more?',
    reason: 'speaks to the reader',
  },
  {
    id: 'we',
    weight: 0.75,
    most: 1,
    pattern: /\b(?:our|us|we)\b/giu,
    example: 'We can not do this alone.',
    counter: 'They can not do this alone.',
    reason: 'the site speaks of itself',
  },
  {
    id: 'told-of-others',
    weight: -1,
    most: 4,
    pattern: /\b(?:was|were|had|they|their|them|who)\b/giu,
    example: 'Their boats were late.',
    counter: 'Our boats are late.',
    reason: 'tells of somebody, as articles do',
  },
]

/** Where somebody speaks or is spoken of, no site speaks to its readers. */
export const SPEECH_OF_OTHERS =
  /[“”"]|\b(?:said|says|told|added|asked|according|wrote|announced|he|she|his|her|him|I|my)\b/u

/** Words of which a line holds one in which a site speaks to its readers. */
const KEYWORDS =
  'newsletter newsletters inbox email emails mail stories story coverage journalism journalist journalists reporters reporter reporting newsroom newsdesk website app channel podcast podcasts community partners explainer poll survey comment comments members member subscribers subscriber subscribe subscription subscriptions unsubscribe readers reader blog liveblog headlines news edition paywall blocker whatsapp facebook instagram twitter tiktok youtube telegram bluesky google android ios trial account speaker donation gift contribution supporter supporters spam offers ads adverts alerts notifications coffee access cancel cancelled billed renews sign article articles page feature hear iplayer programme episode interview us friend free desk here support membership list front settings notice bulletin code terms device phone tablet postcode browsing advertise advertising letter digest briefing like enjoyed'

/** The row of a line that is judged by what its words weigh together. */
export const PITCH: LineRule = {
  id: 'pitch',
  effect: 'line',
  form: 'line',
  pattern: new RegExp(`\\b(?:${KEYWORDS.replaceAll(' ', '|')})\\b`, 'i'),
  needs: KEYWORDS,
  example: 'The Marsh Post has no paywall. If you value what we do, please think about a small monthly gift.',
  counter: 'Local journalism is in crisis: two in three papers have cut jobs.',
  reason: 'the site speaks to its readers',
}
