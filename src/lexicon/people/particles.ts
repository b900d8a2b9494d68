import { words } from '../word-list.ts'
import type { WordRow } from './word-row.ts'

/** Small words inside surnames. */
export const NAME_PARTICLES: readonly WordRow[] = [
  {
    id: 'particles',
    words: `de del dela delos delas della dello degli di da das dos du des la le los van von der den ter ten zu zur bin bint binti binte ibn ould ben al el abu af av st. y e ap ab ferch`,
    example: 'Ursula von der Berg agreed.',
    counter: 'Ursula went to Berg.',
    reason: 'Lower-case words that a surname of many languages may hold.',
  },
]

export const NAME_SUFFIXES: readonly WordRow[] = [
  {
    id: 'name-suffixes',
    words:
      'jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. mp kc qc obe cbe mbe kbe dbe frs rm rn am ao oam onz cnzm mnzm psm qpm td mla mpp mep msp ms ms. mlc mna mca mhk san sc psni bl frcs frcp dphil llb bsc mba cpa pp sj ofm osb cssr cssp',
    example: 'Hugo Hill Jr. agreed.',
    reason: 'They follow a name and are none.',
  },
]

/** Given names and their short forms, where neither begins like the other. */
export const SHORT_NAMES: readonly string[] = [
  'william bill billy will',
  'robert bob bobby',
  'richard dick rick',
  'james jim jimmy',
  'john jack johnny',
  'michael mike mick',
  'edward ted ed eddie',
  'theodore ted',
  'charles chuck charlie',
  'elizabeth liz beth betsy',
  'margaret peggy maggie meg',
  'katherine kate kathy katie',
  'kathleen kathy',
  'anthony tony',
  'lawrence larry',
  'henry hank harry',
  'joseph joe',
  'thomas tom',
  'stephen steven steve',
  'david dave davey',
  'andrew andy drew',
  'nicholas nick nicky',
  'patrick paddy pat',
  'patricia pat patty trish tricia',
  'rebecca becky becca bex',
  'victoria vicky vicki tori',
  'deborah debbie deb',
  'susan sue susie suzanne',
  'geoffrey geoff',
  'jeffrey jeff',
  'gerald gerry jerry',
  'gerard gerry ger',
  'jeremy jerry jez',
  'terence terry',
  'ronald ron ronnie',
  'donald don donnie',
  'daniel dan danny',
  'samuel sam sammy',
  'samantha sam sammy',
  'francis frank',
  'frederick fred freddie',
  'harold harry hal',
  'leonard len lenny',
  'nathaniel nathan nate',
  'edmund ed ted',
  'edwin ed',
  'raymond ray',
  'sidney sid',
  'vincent vince vinnie',
  'walter walt wally',
  'zachary zach zack',
  'abigail abby',
  'alexander alex sandy alec',
  'alexandra alex sandra',
  'alison allie',
  'beatrice bea',
  'catherine cathy kate katie cat',
  'christopher chris kit',
  'christine chris chrissie tina',
  'christina chris tina',
  'charlotte lottie charlie',
  'dorothy dot dottie',
  'eleanor ellie nell',
  'frances fran frankie',
  'isabella bella izzy',
  'isabel izzy',
  'jacqueline jackie',
  'jennifer jenny jen',
  'joanne jo',
  'joanna jo',
  'josephine jo josie',
  'joshua josh',
  'judith judy',
  'kenneth ken kenny',
  'kimberly kim',
  'louis lou',
  'louise lou',
  'matthew matt matty',
  'nicola nicky nikki',
  'nicole nikki',
  'pamela pam',
  'penelope penny',
  'philip phil',
  'peter pete',
  'rosemary rosie',
  'sarah sally sadie',
  'stephanie steph',
  'theresa tess terry',
  'timothy tim',
  'valerie val',
  'vivienne viv',
  'reginald reg',
  'bernard bernie',
  'albert bert al',
  'hubert bert',
  'eugene gene',
  'martin marty',
  'ernest ernie',
  'arthur art artie',
]

/** A party and place after a name: "D-Ariz", "R-Texas", or a party's letter or name alone in brackets. */
export const PARTY =
  /^(?:[DRI]-\p{Lu}[\p{L}.]*|Lab|Con|LibDem|LD|Ind|Independent|Labour|Conservative|Green|Greens|SNP|DUP|SDLP|UUP|SF|FF|FG|ALP|LNP|NDP|BJP|INC|AAP|TMC|ANC|DA|EFF|IFP|PDP|APC|ODM|UDA|PAP|PML-N|PTI|PPP|BNP|JLP|PNP|UNC|PNM|FNM|PLP|Democrat|Republican|[DRI])$/u

/** In brackets behind a name they are a party, too; elsewhere they are words, or other bodies’ names. */
export const PARTIES_IN_BRACKETS =
  /^(?:Alliance|Reform|Plaid|Aontú|SocDems?|PBP|TUV|UKIP|Alba|Unaffiliated|Non-aligned|Libs?|Nats?|Nationals?|Tory|ACT)$/

/** "Lib Dem", "Plaid Cymru", "Reform UK", "Green Party", "Labour Co-op": second words of a party’s name in brackets. */
export const PARTY_ENDS_IN_BRACKETS =
  /^(?:Dems?|Democrats?|Fáil|Fail|Gael|Féin|Fein|Cymru|Māori|Maori|UK|Party|Co-op|Co-operative|Group|Ind|Independent|Unionist)$/

/** "Vlees en Vis", "Brot für Kinder": small words of other languages in names. */
export const FOREIGN_JOINTS: ReadonlySet<string> = new Set(words('en et und og och für pour sans para por voor és'))

/** Names of Chinese, Korean and Vietnamese that are small words of English. */
export const SMALL_SURNAMES: ReadonlySet<string> = new Set(words('how so an in her yet be do no nor'))

/** "Ní Bhriain", "Te Kanawa": small words that surnames hold with a capital alone. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(words('ní ni nic mac mhic uí ó te st. nil'))

/** "Fianna Fáil", "Plaid Cymru": parties of two words in languages of their own. */
export const PARTY_ENDS = /^(?:Fáil|Fail|Gael|Féin|Fein|Cymru|Māori|Maori)$/

/** "The Nationals’ Lena Fox": last words of parties and groups that have a spokesman for a subject. */
export const PARTIES_SPOKEN_FOR =
  /^(?:Conservatives|Democrats|Republicans|Nationals|Liberals|Party|Opposition|Cymru|Féin|Fáil|Gael|UK)$/
