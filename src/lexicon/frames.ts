import { SPEECH_VERBS } from './verbs.ts'

/** Words that shape the frame around a cue. From general English usage, checked against the training articles. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What people speak or write in: "said in an interview". */
export const MEDIA_NOUNS = list(`
  statement interview email e-mail tweet post letter speech address message memo report article column editorial essay op-ed
  book blog release testimony briefing conference call meeting hearing debate rally event appearance video ad advertisement
  podcast broadcast show program text filing lawsuit complaint opinion ruling order affidavit petition brief tweets emails
  remarks comments note session forum town hall gathering ceremony dinner lunch breakfast visit trip telegram facebook
  twitter instagram x youtube tv television radio response reply reference phone telephone whatsapp link interpreter translator
`)

/** Where people post: of "wrote on Facebook saying that" the one who wrote speaks, not the place. */
export const PLATFORMS = list(
  'twitter facebook instagram x youtube telegram whatsapp tiktok snapchat linkedin reddit television tv radio',
)

/** Verbs that take the addressee as their object: "told reporters that". */
export const TELLING_VERBS = list(`
  tell assure remind warn inform ask urge advise notify direct convince persuade promise show teach instruct beg implore implores
  order invite encourage press challenge caution thank quiz lecture reassure brief exhort entreat beseech enjoin admonish counsel apprise
`)

/** Verbs that judge aloud, or tell of what somebody went through: words in marks behind them are the speaker's. */
export const JUDGING_ALOUD = list(`
  accuse apologise apologize applaud assail attack bemoan berate bewail blame blast castigate censure chastise chide commend condemn
  congratulate criticise criticize decry denounce deplore deride excoriate fault flag hail laud lambast lambaste lament lash praise
  rebuke regret reprimand reproach ridicule rue salute scold slam thank upbraid vilify welcome reject recall remember
`)

/** Verbs with a particle that make one cue: "pointed out". */
export const PARTICLES: ReadonlySet<string> = new Set([
  'point out',
  'fire back',
  'hit back',
  'shoot back',
  'push back',
  'lash out',
  'call out',
  'speak out',
  'spell out',
  'lay out',
  'set out',
  'sum up',
  'rule out',
  'cry out',
  'blurt out',
  'read out',
  'sing out',
  'spit out',
  'chime in',
  'chip in',
  'pipe up',
  'weigh in',
  'cut in',
  'break in',
  'go on',
  'carry on',
  'write back',
  'reply back',
  'snap back',
  'make out',
  'own up',
  'speak up',
  'play down',
  'turn down',
  'put it',
  'make clear',
])

/** Forms that say that somebody speaks, whatever stands around them. */
export const PLAIN_SPEECH = list('said says say told tells according added wrote tweeted')

/** Verbs that go on with an infinitive: the "to" behind them starts what is said, "promised to “stay”". */
export const INFINITIVE_VERBS = list(`
  promise vow pledge threaten expect want plan hope intend offer agree refuse decline decide aim seek need wish prefer
  swear volunteer hesitate prepare propose choose ask urge claim pretend resolve undertake
`)

/** Verbs that stand before their subject after a reported clause without marks: "The plan would fail, said Mr Okoro." */
export const SAYING_VERBS = list(`
  say add write note report explain warn announce argue claim conclude reply recall suggest predict insist observe remark
  declare acknowledge admit ask tweet state quip joke caution continue go
`)

const ALL_SPEECH: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...TELLING_VERBS,
  ...SPEECH_VERBS.trim().split(/\s+/),
  'speak',
  'call',
  'press',
  'begin',
  'finish',
  'start',
  'read',
  'think',
  'believe',
  'interject',
  'interrupt',
  'imply',
  'put',
  'make',
  'contend',
  'hope',
  'fear',
  'assert',
])

/** Whether a verb, in its base form, is one of speaking or writing. */
export const isSpeechVerb = (lemma: string): boolean => ALL_SPEECH.has(lemma)

/** Nouns for what is said, thought or written: "her claim that", "Okoro's answer:". */
export const SPEECH_NOUNS = list(`
  claim claims statement statements assertion assertions argument arguments belief view views opinion answer answers response
  reply replies reaction warning warnings message promise promises pledge vow threat question questions suggestion proposal
  allegation allegations accusation accusations charge charges contention conclusion comment comments remark remarks words
  word advice verdict admission acknowledgment concession denial explanation insistence prediction fear fears hope
  concern concerns complaint declaration announcement observation testimony theory idea notion assessment estimate follow-up
  formulation quip joke motto slogan mantra tweet post phrase quote call demand request plea recommendation rationale retort
`)

/** Nouns that give words only before "is that": "the union's case is that". */
export const STATING_NOUNS = list('case evidence submission stance position account version point defence defense')

/** Nouns of speech with an infinitive for what is said: "her promise to stay". */
export const PROMISING_NOUNS = list('promise pledge vow threat')

/** Verbs that bring a noun of speech before its words: "had a message for them: “…”", "ended with a plea: “…”". */
export const BRINGING_VERBS = list(
  'have give issue deliver offer end begin open close finish conclude start leave send post write add sound make',
)

/** Verbs that hand another's words on: "was quoted as saying". */
export const QUOTING_VERBS = list('quote cite report describe record')

/** Verbs of sending words; "to say that" or a participle behind them tells which. */
export const SENDING_VERBS = list('write email e-mail call phone telephone ring text message tweet post')

/** Verbs that do nothing but state where a clause without "that" follows, and are other verbs elsewhere: "maintained she slept". */
export const STATING_VERBS = list(
  'maintain swear contend allege assert aver profess testify reiterate stress emphasise emphasize concede',
)

/** Verbs of putting out something that is said: "issued a statement saying". */
export const ISSUING_VERBS = list(`
  issue release post publish send circulate write tweet share deliver file leave text email e-mail sign pen give make record
  broadcast distribute submit upload air draft lodge print place
`)

/** What somebody does in order to speak: "went on television to deny that", "stood up to complain that". */
export const STEPPING_UP_VERBS = list('go take appear stand come issue release hold step return use')

/** Verbs that tell, in an infinitive, for what somebody wrote or stood up: "wrote to the mill to complain that". */
export const SENT_FOR = list('say ask complain deny warn announce confirm admit explain insist claim')

/** Verbs of the stage: with a noun as their object they give no words. */
export const PERFORMING_VERBS = list('sing play perform dance act rehearse stage')

/** Verbs behind "how", for the way in which somebody says something: "that is how Ruiz sums it up". */
export const PUTTING_VERBS = list('put describe sum remember characterise characterize phrase')

/** What somebody does before they speak: "The baker shrugs. “Nobody asked us.”" */
export const GESTURE_VERBS = list(`
  beam blink blush chuckle clap cough cry frown gaze gesture giggle glance grimace grin groan hesitate laugh lean look nod pat
  pause point shake shrug sigh sip smile stare swallow tap turn wave weep whistle wince`)

/** Adjectives that report what somebody thinks or says behind "is": "is confident that", "was clear". */
export const CUE_ADJECTIVES = list(`
  worried confident aware unaware sure certain skeptical sceptical optimistic hopeful afraid clear convinced concerned proud
  pessimistic adamant critical dismissive mindful wary suspicious doubtful supportive grateful sorry happy glad upset angry
  furious surprised blunt emphatic unequivocal insistent categorical ready willing unwilling reluctant eager keen
`)

/** Of these, what tells how firmly somebody said it: "was adamant that". */
export const SAYING_ADJECTIVES = list('adamant insistent emphatic unequivocal blunt categorical')

/** Verbs of feeling: of "was thrilled with the vote" the one who feels is the source. */
export const FEELING_VERBS = list(`
  thrill please satisfy excite concern convince alarm upset worry frustrate surprise disappoint persuade delight outrage
  shock dismay encourage anger horrify disgust embarrass determine assure impress trouble stun annoy irritate bother
`)

/** Verbs that make their object do something: of "prompted some users to argue" the object is the source. */
export const CAUSATIVE_VERBS = list(
  'prompt lead cause force push drive compel inspire spur provoke move allow enable permit encourage',
)

/** Verbs that do nothing but carry a noun of speech, which tells what is done: "issued a warning", "renewed their calls for". */
export const CARRYING_VERBS = list(`
  issue express voice make give offer raise deliver send repeat reiterate renew restate utter lodge sound air share exude
`)

/** Nouns that such verbs carry, and what leads from them to what is said beside "that", a colon and a quotation. */
export const CARRIED_NOUNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'claim claims statement argument promise promises pledge vow threat threats allegation allegations assertion prediction case point'
      .split(' ')
      .map((noun) => [noun, 'to']),
  ),
  warning: 'against to of about over',
  warnings: 'against to of about over',
  concern: 'about over at',
  concerns: 'about over at',
  call: 'for',
  calls: 'for',
  demand: 'for to',
  demands: 'for to',
  plea: 'for to',
  appeal: 'for to',
  complaint: 'about over',
  complaints: 'about over',
  fear: '',
  fears: '',
  hope: '',
  hopes: '',
  optimism: '',
  worry: 'about over',
  worries: 'about over',
  doubt: 'about whether',
  doubts: 'about whether',
  confidence: '',
  regret: '',
  dismay: '',
  displeasure: '',
  disappointment: '',
  sadness: '',
  satisfaction: '',
  surprise: '',
  shock: '',
  frustration: '',
  belief: '',
  view: '',
  objection: '',
  message: '',
  assurance: '',
  commitment: '',
  assurances: '',
  order: '',
  reminder: '',
  evidence: '',
  testimony: '',
  undertaking: '',
  word: '',
  notice: '',
  hint: '',
  guarantee: '',
  confirmation: '',
}

/** Verbs whose subject belongs to what they report: "Ruiz seems to agree". */
export const RAISING_VERBS = list('seem appear')

/** "criticised the council saying", "defended her team arguing": what is said behind their object is said by whoever judges it. */
export const JUDGING_OBJECTS: ReadonlySet<string> = new Set(
  `defend back criticise criticize praise thank condemn slam blast attack oppose welcome support commend applaud
  congratulate reassure address dismiss reject refute rubbish challenge endorse denounce hail laud salute berate chide`.split(
    /\s+/,
  ),
)
