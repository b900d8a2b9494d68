/** What a document may call somebody later whose role it gave by a narrower or another noun. */
export interface KindOfRole {
  readonly id: string
  /** Nouns by which somebody is called again, separated by spaces. */
  readonly called: string
  /** Only with a word of the role before it: "the defence chief". */
  readonly modified?: true
  /** Heads of the roles that they stand for; terms of several words are joined by an underscore and end a role. */
  readonly of: string
  readonly example: string
  readonly reason: string
}

const kind = (id: string, called: string, of: string, example: string, reason: string): KindOfRole => ({
  id,
  called,
  of,
  example,
  reason,
})

export const KINDS_OF_ROLE: readonly KindOfRole[] = [
  kind(
    'science',
    'scientist researcher academic expert don scholar',
    `professor lecturer scientist researcher academic fellow lead_author study_author study’s_author co-author biologist ecologist
     chemist physicist epidemiologist virologist meteorologist geologist astronomer mathematician statistician
     climatologist immunologist botanist zoologist ornithologist entomologist geneticist volcanologist seismologist
     hydrologist oceanographer glaciologist archaeologist anthropologist palaeontologist paleontologist geographer
     demographer psychologist sociologist neuroscientist microbiologist bacteriologist`,
    'Lena Fox, a biologist, came. The scientist said it leaned.',
    'Science is told by the subject first, then by what all subjects are.',
  ),
  kind(
    'medicine',
    'doctor physician medic consultant clinician',
    `doctor physician surgeon cardiologist oncologist neurologist paediatrician pediatrician anaesthetist anesthesiologist gp
     psychiatrist radiologist dermatologist gynaecologist obstetrician pathologist urologist registrar consultant`,
    'Lena Fox, a cardiologist, came. The doctor said it leaned.',
    'Physicians are told by what they treat.',
  ),
  kind(
    'letters',
    'author writer',
    'novelist poet playwright dramatist author writer biographer essayist',
    'Lena Fox, a novelist, came. The author said it leaned.',
    'Those who write books.',
  ),
  kind(
    'police',
    'officer policeman policewoman detective cop',
    'detective sergeant constable inspector superintendent corporal officer police_officer',
    'Lena Fox, a detective, came. The officer said it leaned.',
    'Ranks of the police.',
  ),
  kind(
    'bench',
    'judge',
    'justice magistrate recorder sheriff chief_justice',
    'Justice Lena Fox came. The judge said it leaned.',
    'Judges of high courts have titles of their own.',
  ),
  kind(
    'business',
    'boss chief ceo executive head',
    'chief_executive managing_director ceo executive_director chief_executive_officer',
    'Lena Fox, the chief executive of Oak Mills, came. The Oak Mills boss said it leaned.',
    'Who runs a body, as headlines have it.',
  ),
  {
    ...kind(
      'office',
      'chief boss head',
      `secretary minister commissioner commander director manager chairman chairwoman chair chairperson president founder
       superintendent constable`,
      'Lena Fox, the defence secretary, came. The defence chief said it leaned.',
      'Offices, as headlines shorten them.',
    ),
    modified: true,
  },
  kind(
    'leading',
    'leader',
    'president prime_minister premier taoiseach chancellor general_secretary secretary_general secretary-general',
    'Lena Fox, president of Norway, came. The Norwegian leader said it leaned.',
    'Who is at the head of a country, a party or a union.',
  ),
  kind(
    'premier',
    'premier pm',
    'prime_minister premier taoiseach',
    'Lena Fox, the prime minister, came. The premier said it leaned.',
    'Shorter words for the head of a government.',
  ),
  kind(
    'teaching',
    'head headteacher headmaster headmistress principal',
    'head_teacher headteacher headmaster headmistress principal',
    'Lena Fox, the head teacher, came. The headteacher said it leaned.',
    'Two spellings, and the short form.',
  ),
  kind(
    'law',
    'lawyer attorney advocate',
    'lawyer attorney solicitor barrister counsel advocate kc qc',
    'Lena Fox, a solicitor, came. The lawyer said it leaned.',
    'Lawyers by what they do in court.',
  ),
  kind(
    'pleading',
    'barrister counsel silk',
    'barrister counsel kc qc lawyer advocate',
    'Defence lawyer Lena Fox came. The barrister said it leaned.',
    'Lawyers who plead in court.',
  ),
  kind(
    'diplomacy',
    'diplomat',
    'foreign_minister foreign_secretary secretary_of_state minister_of_foreign_affairs ambassador envoy consul high_commissioner diplomat',
    'Lena Fox, the foreign minister, came. The top diplomat said it leaned.',
    'Who speaks for a country abroad.',
  ),
  kind(
    'politics',
    'politician lawmaker legislator parliamentarian',
    'mp senator representative congressman congresswoman td msp mla mna mca mk mpa backbencher assemblyman assemblywoman',
    'Lena Fox, an MP, came. The politician said it leaned.',
    'Members of parliaments.',
  ),
  kind(
    'council',
    'councillor councilor councilman councilwoman',
    'cllr cllr. clr coun coun. councillor councilor councilman councilwoman councilmember alderman',
    'Cllr Lena Fox came. The councillor said it leaned.',
    'Members of councils, by their titles.',
  ),
  kind(
    'music',
    'musician star performer',
    'singer songwriter singer-songwriter guitarist drummer pianist violinist cellist bassist rapper trumpeter',
    'Lena Fox, a cellist, came. The musician said it leaned.',
    'Those who play.',
  ),
  kind(
    'clergy',
    'cleric clergyman priest prelate',
    'bishop archbishop priest vicar rector imam pastor father canon',
    'Hugo Hill, the vicar, came. The cleric said it leaned.',
    'Ranks of churches and mosques.',
  ),
  kind(
    'football',
    'keeper stopper',
    'goalkeeper wicketkeeper',
    'Lena Fox, the goalkeeper, came. The keeper said it leaned.',
    'Short for both.',
  ),
  kind(
    'cricket',
    'opener batter',
    'batsman opening_batsman batter opening_batter',
    'Lena Fox, an opening batter, came. The opener said it leaned.',
    'Cricket’s words for those who bat.',
  ),
  kind(
    'team',
    'player footballer',
    'goalkeeper defender midfielder striker winger forward',
    'Lena Fox, the midfielder, came. The player said it leaned.',
    'By the place in the team.',
  ),
  kind(
    'management',
    'manager coach boss gaffer chief tactician',
    'manager coach head_coach boss gaffer',
    'Lena Fox, the head coach, came. The manager said it leaned.',
    'Who chooses a team.',
  ),
  kind(
    'athletics',
    'athlete runner',
    'sprinter hurdler runner marathoner steeplechaser triathlete heptathlete decathlete putter vaulter',
    'Lena Fox, a sprinter, came. The athlete said it leaned.',
    'By their event.',
  ),
  kind(
    'shop',
    'shopkeeper retailer trader',
    'shop_owner store_owner shopkeeper',
    'Lena Fox, a shop owner, came. The shopkeeper said it leaned.',
    'Who keeps a shop.',
  ),
  kind(
    'podcast',
    'podcaster broadcaster',
    'podcast_host broadcaster presenter',
    'Lena Fox, a podcast host, came. The podcaster said it leaned.',
    'Who speaks to listeners.',
  ),
  kind(
    'cause',
    'campaigner activist protester',
    'campaigner activist',
    'Lena Fox, a campaigner, came. The activist said it leaned.',
    'Two words for the same.',
  ),
  kind(
    'enterprise',
    'businessman businesswoman entrepreneur',
    'businessman businesswoman businessperson entrepreneur',
    'Lena Fox, an entrepreneur, came. The businesswoman said it leaned.',
    'Those who have a business.',
  ),
  kind(
    'village',
    'chief head',
    'village_chief village_head headman',
    'Hugo Hill, the village chief, came. The village head said it leaned.',
    'Heads of villages.',
  ),
]

/** Nouns of one field each: what somebody of the field may be called in the sentence after, with something new. */
export interface FieldOfRoles {
  readonly id: string
  readonly called: string
  /** Heads of the roles by which the document knew somebody of the field; those of `called` count as well. */
  readonly of: string
  readonly example: string
  readonly counter: string
  readonly reason: string
}

export const FIELDS_OF_ROLES: readonly FieldOfRoles[] = [
  {
    id: 'field-politics',
    called: `mp td msp mla mk leader backbencher frontbencher lawmaker legislator politician parliamentarian senator congressman
      congresswoman conservative democrat republican liberal socialist nationalist tory`,
    of: `minister secretary member representative councillor councilor councilmember mayor governor premier president speaker
      chancellor deputy whip chairman chairwoman chair rep. sen. sen cllr hon.`,
    example: 'Minister Hugo Hill said it leaned. “Left,” the Oakfield MP said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Oakfield MP said.',
    reason: 'Members of parliaments and councils, by party and seat.',
  },
  {
    id: 'field-science',
    called: `scientist researcher academic expert specialist biologist ecologist chemist physicist geologist modeller linguist historian
      economist psychologist sociologist geographer criminologist anthropologist archaeologist`,
    of: 'professor prof prof. dr dr. lecturer fellow author co-author climatologist oceanographer epidemiologist virologist',
    example: 'Professor Hugo Hill said it leaned. “Left,” the Oakfield scientist said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Oakfield scientist said.',
    reason: 'Scholars, by what they study.',
  },
  {
    id: 'field-team',
    called: `striker midfielder defender goalkeeper winger forward player captain skipper veteran star international prop hooker
      fly-half batsman bowler all-rounder quarterback pitcher`,
    of: 'footballer cricketer substitute scorer goalscorer',
    example: 'Captain Hugo Hill said it leaned. “Left,” the Norway defender said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Norway defender said.',
    reason: 'Those who play, by place and country.',
  },
  {
    id: 'field-stage',
    called: 'singer author writer actor actress musician star comedian presenter novelist broadcaster artist performer',
    of: 'poet playwright rapper songwriter singer-songwriter guitarist host model',
    example: 'Actor Hugo Hill said it leaned. “Left,” the Oakfield singer said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Oakfield singer said.',
    reason: 'Those on stage, on screen and in print.',
  },
  {
    id: 'field-rule',
    called: 'monarch ruler king',
    of: 'oba emir sultan eze igwe',
    example: 'The ruler, Hugo Hill, said it leaned. “Left,” the monarch said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the monarch said.',
    reason: 'Those who reign.',
  },
  {
    id: 'field-clergy',
    called: 'cleric clergyman priest bishop archbishop prelate pastor preacher imam rabbi',
    of: 'vicar rector canon father reverend chaplain rev rev. fr',
    example: 'Vicar Hugo Hill said it leaned. “Left,” the Anglican priest said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Anglican priest said.',
    reason: 'Clergy by church and rank.',
  },
  {
    id: 'field-medicine',
    called: 'doctor surgeon physician consultant medic gp',
    of: 'dr dr. cardiologist oncologist paediatrician pediatrician psychiatrist anaesthetist',
    example: 'Surgeon Hugo Hill said it leaned. “Left,” the Leeds consultant said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Leeds consultant said.',
    reason: 'Physicians by place and rank.',
  },
  {
    id: 'field-business',
    called:
      'executive entrepreneur businessman businesswoman investor banker financier tycoon billionaire millionaire boss',
    of: 'ceo director founder co-founder owner chairman chairwoman',
    example: 'Founder Hugo Hill said it leaned. “Left,” the Oakfield entrepreneur said.',
    counter: 'Nurse Hugo Hill said it leaned. “Left,” the Oakfield entrepreneur said.',
    reason: 'Those in business.',
  },
]
