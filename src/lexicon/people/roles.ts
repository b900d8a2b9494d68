import { type WordRow, wordSet } from './word-row.ts'

/**
 * Nouns for what somebody is. `office` and `position` are told to readers as a role; `generic` ones only where nothing
 * better is known.
 */
export interface RoleRow extends WordRow {
  readonly rank: 'office' | 'position' | 'generic'
  readonly gender?: 'male' | 'female'
}

export const ROLES: readonly RoleRow[] = [
  {
    id: 'office',
    rank: 'office',
    words: `president premier minister chancellor senator governor mayor representative congressperson secretary speaker
      ambassador envoy commissioner attorney treasurer comptroller sheriff judge justice councilor councillor alderman
      delegate lawmaker legislator deputy peer peeress mp mep msp mla mlc mpp mna mca mhk mk mec mmc mce dce mpa td parliamentarian backbencher frontbencher senator-elect whip leader chief head chair chairperson ceo cfo coo cto cio
      director commander general colonel major captain lieutenant sergeant admiral corporal private marshal brigadier
      prosecutor solicitor magistrate superintendent principal dean provost rector archbishop bishop cardinal
      ayatollah imam rabbi pastor reverend priest vicar dictator ruler monarch coroner examiner ombudsman inspector
      administrator undersecretary diplomat consul selectman supervisor warden ranger negotiator constable taoiseach tánaiste cathaoirleach reeve mufti patriarch abbot abbess
      premier-elect minister-president commodore quartermaster procurator
      iyaloja oba ooni emir sultan penghulu kaumatua kaumātua assemblyman-elect selector kapitan custos
      vice-chancellor pro-vice-chancellor vice-president chairman-elect commandant sarpanch pradhan tehsildar
      collector registrar postmaster-general surveyor-general registrar-general adjutant bosun`,
    example: 'The governor agreed.',
    counter: 'The gravel agreed.',
    reason: 'Public and company offices: what a reader is told first about a source.',
  },
  {
    id: 'position',
    rank: 'position',
    words: `spokesperson manager strategist adviser advisor aide analyst lawyer attorney counsel barrister professor lecturer
      scientist researcher economist historian sociologist psychologist midwife physician doctor surgeon nurse teacher author writer
      editor reporter correspondent journalist columnist blogger anchor host presenter commentator pundit producer actor
      singer musician rapper artist comedian filmmaker novelist poet coach tackle quarterback linebacker striker midfielder
      goalkeeper defender forward pitcher catcher captain player trainer referee founder co-founder cofounder owner
      co-owner partner executive vp evp svp president-elect entrepreneur businessperson investor banker trader broker
      consultant accountant engineer architect designer developer programmer farmer officer detective agent operative
      organizer organiser associate publisher contractor merchant activist campaigner advocate pollster fundraiser coordinator planner treasurer curator librarian
      official bureaucrat appointee regulator mediator investigator expert specialist scholar fellow student pupil graduate
      candidate nominee frontrunner front-runner challenger incumbent hopeful contender member veteran soldier
      sailor pilot astronaut firefighter paramedic worker employee staffer clerk assistant intern secretary receptionist
      driver chef baker butcher builder plumber electrician carpenter shopkeeper landlord tenant minister preacher nun
      monk chaplain theologian philosopher critic reviewer broadcaster photographer director cinematographer composer
      conductor dancer choreographer model influencer youtuber streamer gamer athlete runner swimmer boxer wrestler golfer
      cyclist skier racer jockey mogul tycoon billionaire millionaire magnate hotelier financier socialite heir heiress
      hacker winner loser runner-up champion lobbyist donor delegate superdelegate elector guard watchdog boss deputy co-chair co-host co-author recruiter
      vet veterinarian dentist pharmacist therapist counselor counsellor psychiatrist biologist chemist physicist
      epidemiologist virologist meteorologist geologist astronomer mathematician statistician ecologist climatologist
      educator proprietress prefect queenmother kuia kagawad tanod patwari lambardar nazim zamindar mukhiya corporator khatib muezzin
      qazi jathedar pujari irrigator dispenser backyarder returnee aspirant flagbearer flag-bearer standard-bearer kingpin functionary
      ideologue calypsonian griot seminarian despatcher chairlady cop supremo czar grandee figurehead crusader reformer
      agitator salutatorian
      sponsor co-sponsor cosponsor translator interpreter moderator panelist contributor dissident insurgent rebel warlord negotiator operator`,
    example: 'The hotelier agreed.',
    counter: 'The hotel agreed.',
    reason: 'Occupations and positions.',
  },
  {
    id: 'trade',
    rank: 'position',
    words: `sculptor painter illustrator ceramicist glassblower goldsmith silversmith jeweller jeweler blacksmith engraver
      printmaker bookbinder bookseller typesetter calligrapher knitter dressmaker seamstress milliner cobbler shoemaker
      upholsterer cabinetmaker joiner luthier clockmaker watchmaker locksmith gunsmith bricklayer stonemason roofer
      scaffolder plasterer welder machinist mechanic technician surveyor quarryman rigger docker stevedore crofter gardener
      woodcutter lumberjack gamekeeper shepherdess beekeeper distiller vintner winemaker cheesemaker fishmonger grocer
      greengrocer florist hairdresser barista bartender waiter waitress cleaner janitor caretaker doorman bouncer concierge
      housekeeper bellringer verger soprano baritone cellist violinist pianist organist drummer guitarist flautist trumpeter
      busker choirmaster bandleader conjurer magician clown acrobat juggler puppeteer narrator playwright dramatist
      screenwriter videographer cartoonist headteacher headmaster headmistress schoolmaster schoolteacher tutor schoolgirl
      schoolboy bailiff constable juror coroner pathologist arbitrator registrar auditor bookkeeper actuary undertaker
      gravedigger midwife radiographer optician optometrist chiropodist podiatrist physiotherapist anaesthetist
      anesthesiologist cardiologist oncologist neurologist paediatrician pediatrician immunologist botanist zoologist
      ornithologist entomologist geneticist linguist philologist archaeologist anthropologist palaeontologist paleontologist
      volcanologist seismologist hydrologist oceanographer glaciologist cartographer umpire winger sprinter hurdler flanker
      fullback batsman bowler wicketkeeper climber mountaineer hiker angler skipper boatman ferryman lifeguard coastguard
      signalman stationmaster trucker courier postman postwoman milkman lollipop_lady landlady pensioner bystander onlooker
      passer-by commuter informant eyewitness stallholder allotmenteer hobbyist enthusiast historian`,
    example: 'The sculptor agreed.',
    counter: 'The sculpture agreed.',
    reason: 'Trades, crafts and parts in a story, as local news names its sources by them.',
  },
  {
    id: 'post',
    rank: 'position',
    words: `master publican postmaster harbourmaster harbormaster custodian handler groomer breeder rider rower skater
      goalscorer cornerback sommelier tailor docent usher paralegal curate deacon chieftain councilmember trustee regent
      rapporteur guide attache attaché valuer realtor signaller centre-half centre-back full-back left-back right-back wing-back goalie
      demographer geographer songwriter songstress caseworker carer caregiver childminder babysitter matron gp
      headliner recorder wizard bursar comptroller assessor whistle-blower postmistress quizmaster ringmaster webmaster restaurateur couturier raconteur auteur
      mp-elect governor-elect mayor-elect senator-elect sub-editor stenographer choreographer falconer
      besar bupati kadhi rangatira kaiwhakahaere tumuaki alcalde intendente landeshauptmann ministerpräsident staatssekretär sindaco
      préfet voivode starosta comhairle llywydd prioress deaconess mahant granthi churchwarden protector omda rotulorum
      fly-half scrum-half bassist keyboardist saxophonist trombonist harpist oboist percussionist dispatcher responder apprentice trainee postdoc cantor`,
    example: 'The harbourmaster agreed.',
    counter: 'The harbour froze.',
    reason: 'Posts and callings of towns, clubs, churches and schools.',
  },
  {
    id: 'sports-player',
    rank: 'position',
    words: `opener all-rounder allrounder seamer spinner paceman batter batsman wicketkeeper-batsman hooker fly-half ruckman
      halfback half-back five-eighth receiver lineman kicker punter shortstop infielder outfielder baseman reliever
      slugger netminder goaltender defenceman defenseman winger playmaker sweeper cueist paddler oarsman oarswoman
      olympian paralympian medallist medalist finalist semi-finalist semifinalist qualifier debutant vice-captain co-captain gaffer physio
      tactician ironman triathlete heptathlete decathlete marathoner steeplechaser vaulter gymnast diver fencer archer
      shooter seed instructor weightlifter judoka karateka bantamweight featherweight lightweight welterweight middleweight heavyweight
      flyweight grandmaster scout steward sportscaster second-rower setter curler enforcer shuttler libero flier flyer goalscorer try-scorer substitute rallyist bobsledder luger biathlete`,
    example: 'The all-rounder agreed.',
    counter: 'The allotment agreed.',
    reason: 'Places in a team and standings in a sport, by which sports pages name those who play.',
  },
  {
    id: 'calling',
    rank: 'position',
    words: `rep dealer modeller modeler vendor hawker millwright landscaper forecaster seller grower nanny au-pair deckhand coxswain
      tiler rancher herder goatherd grazier sharecropper homesteader explorer biker cabbie cabdriver copilot
      cosmonaut cadet trooper sniper paratrooper mercenary fighter guerrilla smuggler trafficker burglar robber fraudster
      informer emissary interlocutor academic postgraduate undergraduate valedictorian conservator appraiser
      newsreader newscaster podcaster vlogger tiktoker creator animator masseur masseuse decorator birdwatcher birder dietitian
      osteopath chiropractor doula medic missionary friar mullah cleric prelate biographer lexicographer
      benefactor patron sleuth notary marketer newsagent barmaid rescuer haulier miner shipbuilder coder footballer
      cricketer basketballer netballer putter showjumper surfer kayaker windsurfer snowboarder
      skateboarder healer astrologer cashier understudy emcee convenor convener
      servant headman foreman forewoman boatbuilder shipwright lifesaver crabber wholesaler glazier neurosurgeon sonographer logger stockbroker
      impresario promoter documentarian bodyguard bellhop chambermaid winegrower caterer bookie stablehand caddie sculler
      powerlifter bodybuilder cheerleader kickboxer sherpa adventurer inventor innovator proofreader embalmer chorister bandmaster
      cryptographer codebreaker storyteller facilitator mentor co-ordinator crossbencher conciliator practitioner franchisee
      proprietor labourer laborer roughneck smokejumper chocolatier confectioner cheesemonger quilter woodcarver rookie laureate
      adjudicator tipster sangoma drover ghillie invigilator showrunner dramaturg crooner deejay mezzo maestro subeditor
      supermodel fitter fabricator bargee sapper padre jailer gaoler turnkey nuncio guru mayoress canvasser ethnographer
      sportswoman matchmaker postie lollipop-man
      stalwart doyen doyenne gunner commando submariner forager navigator subcontractor`,
    example: 'The podcaster agreed.',
    counter: 'The podcast agreed.',
    reason: 'Further callings, as features and papers of many countries introduce people by them.',
  },
  {
    id: 'part-in-a-story',
    rank: 'generic',
    words: `sophomore evacuee detainee inmate prisoner hostage retiree newlywed creditor lodger squatter mourner pallbearer
      parishioner congregant counterpart grandparent toddler godparent castaway deportee escapee amputee absentee devotee interviewee organiser`,
    example: 'The evacuee agreed.',
    counter: 'The evacuation began.',
    reason: 'What somebody is to one story, as local news has it.',
  },
  {
    id: 'generic',
    rank: 'generic',
    words: `person child kid teenager teen adult witness victim suspect defendant plaintiff survivor
      parent friend neighbor neighbour relative colleague cousin sibling twin spouse fiance fiancé partner ally rival
      opponent foe enemy supporter backer fan follower resident native citizen voter protester protestor demonstrator
      attendee participant passenger customer client patient tourist visitor immigrant migrant refugee democrat republican
      conservative liberal libertarian independent socialist progressive moderate populist billionaire celebrity star
      hero villain legend icon newcomer outsider insider confidant grad alumnus freshman figure source whistleblower beneficiary shareholder individual
      objector contestant competitor entrant passerby pedestrian traveller traveler backpacker jogger litigant claimant complainant appellant
      petitioner respondent parolee ex-offender kidnapper hijacker mugger thief shoplifter swindler forger poacher murderer killer
      assassin bomber militant conscript divorcee bridesmaid schoolchild alumna youngster adolescent octogenarian nonagenarian
      centenarian sexagenarian septuagenarian renter islander highlander ratepayer taxpayer constituent helper defector
      asylum-seeker emigrant expat expatriate settler matriarch breadwinner househusband adoptee orphan triplet namesake lookalike guest
      pilgrim worshipper churchgoer believer disciple apostle protégé protégée mentee probationer dropout fugitive drifter rough-sleeper
      beggar hooligan groupie aficionado connoisseur detractor adversary nemesis confidante sidekick co-conspirator accomplice
      ringleader mobster gangster vigilante hardliner sceptic skeptic denier sufferer paraplegic quadriplegic applicant spectator
      drinker smoker addict diner shopper debtor
      loser predecessor successor mate teammate classmate flatmate housemate roommate bandmate stepson stepdaughter fiancee
      fiancée nan nana granny gran grandparent great-grandparent in-law villager talisman starlet prodigy debutante schoolmate workmate accuser co-accused undergrad postgrad deserter festivalgoer concertgoer partygoer reveller gambler punter bettor commenter user viewer reader caller texan californian floridian centrist hawk`,
    example: 'The neighbour agreed.',
    counter: 'The neighbourhood agreed.',
    reason: 'What somebody is to a story; told only where no office or position is known.',
  },
  {
    id: 'male',
    rank: 'generic',
    gender: 'male',
    words: `man boy father dad son brother husband uncle nephew grandfather grandson grandpa grandad granddad great-grandfather stepdad stepbrother stepfather half-brother godson ex-husband boyfriend widower groom godfather son-in-law father-in-law
      brother-in-law gentleman
      guy lad king prince duke lord`,
    example: 'The uncle agreed.',
    counter: 'The unit agreed.',
    reason: 'Kinship and rank that name a man.',
  },
  {
    id: 'female',
    rank: 'generic',
    gender: 'female',
    words: `woman girl mother mom mum mam daughter sister wife aunt niece grandmother granddaughter grandma great-grandmother stepmum stepmom stepsister stepmother half-sister goddaughter ex-wife girlfriend widow bride
      godmother daughter-in-law mother-in-law sister-in-law
      lady queen princess duchess housewife`,
    example: 'The aunt agreed.',
    counter: 'The ant agreed.',
    reason: 'Kinship and rank that name a woman.',
  },
  {
    id: 'male-position',
    rank: 'position',
    gender: 'male',
    words: `spokesman chairman congressman assemblyman councilman businessman salesman policeman fireman serviceman
      cameraman anchorman clergyman statesman sportsman fisherman frontman handyman craftsman newsman alderman
      waiter steward nobleman monk priest`,
    example: 'The councilman agreed.',
    counter: 'The council agreed.',
    reason: 'Positions whose word names a man.',
  },
  {
    id: 'female-position',
    rank: 'position',
    gender: 'female',
    words: `spokeswoman chairwoman congresswoman assemblywoman councilwoman businesswoman saleswoman policewoman
      servicewoman actress waitress stewardess heiress hostess nun ballerina alderwoman anchorwoman noblewoman
      headmistress`,
    example: 'The councilwoman agreed.',
    counter: 'The council agreed.',
    reason: 'Positions whose word names a woman.',
  },
]

/** The words of all of them. */
export const ROLE_WORDS: ReadonlySet<string> = wordSet(ROLES)

/** Endings that make a noun a person's, with the words that only look so. */
export const PERSON_ENDINGS: readonly WordRow[] = [
  {
    id: 'person-ending',
    words: 'ist ologist ician eer crat logian smith keeper maker holder player worker writer man woman person owner',
    example: 'The locksmith agreed.',
    counter: 'The lockbox agreed.',
    reason: 'Endings that nearly always make a person of a word.',
  },
]

export const NOT_PERSONS: readonly WordRow[] = [
  {
    id: 'not-persons',
    words: `list twist fist mist wrist assist checklist playlist shortlist exist resist insist persist consist career beer
      deer cheer steer peer pioneer veneer engineer human roman german woman blacklist wishlist enlist coexist
      ottoman talisman sheer queer`,
    example: 'The shortlist was long.',
    reason: 'They end like a person and are none, or are known otherwise.',
  },
]

/** Words before a role noun that carry nothing of it. */
export const BEFORE_ROLE_STOPS: readonly WordRow[] = [
  {
    id: 'before-role',
    words: `monday tuesday wednesday thursday friday saturday sunday week month year yesterday today tomorrow tonight night
      morning afternoon evening said says say told tells asked added adds wrote writes argued claims claimed warned noted
      insisted suggested according including like such called named is was are were be been being has have had does did do
      will would can could may might must should shall when while whether where why how that this these those which who
      whom whose what if then than because since although though but and or nor so yet as at by from in into of off on
      onto out over to under up upon with within without about above after against alongside among around before behind below
      beneath beside between beyond despite during except for near past per through throughout till toward towards until
      via versus not never also only even just still again here there now later earlier ago both either neither each every
      all any some most many much few several other another one two three four five six seven eight nine ten first last
      next a an the his her its their our my your he she it they we you i him them us me met joined backed praised thanked
      quoted quoting cited citing endorsed interviewed replied responded featuring starring meanwhile however`,
    example: 'Last week senior aide Hugo Hill agreed.',
    reason: 'A role read leftwards from a name ends before them.',
  },
]

/** Adjectives in -ed or -ing that may stand in a role; other such words end it, as they may be verbs. */
export const ROLE_PARTICIPLES: readonly WordRow[] = [
  {
    id: 'role-participle',
    words: `retired elected appointed embattled disgraced self-described certified registered acclaimed
      renowned celebrated distinguished respected left-wing managing acting leading outgoing incoming sitting visiting
      ruling founding presiding commanding marketing advertising engineering sporting casting housing banking building
      starting opening closing training nursing teaching writing running shipping mining fishing farming boxing
      polling breaking emerging rising voting contributing consulting operating investing
      programming planning purchasing recruiting reporting deposed exiled works show talk news rights standing policing parking trading screening counselling
      catering lending gambling gaming drilling roofing brewing hunting racing riding skating swimming cycling dancing
      singing editing rowing sailing diving gardening lighting recycling licensing manufacturing cleaning`,
    example: 'The retired firefighter Hugo Hill agreed.',
    counter: 'The crowd cheered firefighter Hugo Hill.',
    reason: 'Participles that describe a person in office or at work.',
  },
]

/** Verbs and nouns that give somebody an office: "named Lena Fox head of the bank". */
export const APPOINTING: readonly WordRow[] = [
  {
    id: 'appointing',
    words: `appoint appoints appointed appointing appointment name names named naming elect elects elected electing election hire hires hired
      hiring nominate nominates nominated nominating nomination promotion picks picked chose chosen`,
    example: 'The board appointed Lena Fox as director.',
    counter: 'The board asked Lena Fox as director.',
    reason: 'What follows the name is the office.',
  },
]

/** Verbs of a who-clause that tells what somebody does. */
export const ROLE_VERBS: readonly WordRow[] = [
  {
    id: 'role-verb',
    words: `run represents represented leads led heads headed runs chairs chaired directs directed oversees oversaw founded owns
      owned coaches coached teaches taught studies studied covers manages managed edits edited hosts hosted works worked
      serves served advises advised commands commanded researches specializes specialises specialized started launched
      co-founded cofounded established patrols patrolled curates curated farms farmed grows raises breeds builds makes produces
      volunteers volunteered writes models tracks monitors investigates translates performs plays presents
      sells repairs restores treats counsels supervises supervised administers operates operated designs designed organises organizes organised organized created practises practices trains
      ran covered lives lived co-chairs co-leads co-hosts co-edits co-owns co-wrote co-authored co-led authored wrote published publishes drives
      drove flies flew sits captains captained lectures lectured blogs mentors mentored referees umpires treated fishes maintains maintained
      cleans cooks bakes moderates moderated anchors anchored narrates narrated campaigns campaigned lobbies lobbied prosecuted prosecutes
      defends defended handles handled analyses analyzes analysed analyzed examines examined reviewed documents documented photographs
      photographed films filmed trained supplies supplied sponsors sponsored sings sang played conducted tested witnessed survived`,
    example: 'Hugo Hill, who represents the driver, agreed.',
    counter: 'Hugo Hill, who sneezed, agreed.',
    reason: 'Told as a role where the text gives no better one.',
  },
]

/** The nouns that a document may use later for somebody of whom a who-clause tells: "who chairs the panel". */
export const ROLE_VERB_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['chairs', ['chair', 'chairman', 'chairwoman', 'chairperson']],
  ['chaired', ['chair', 'chairman', 'chairwoman', 'chairperson']],
  ['leads', ['leader', 'head']],
  ['led', ['leader', 'head']],
  ['heads', ['head', 'chief']],
  ['headed', ['head', 'chief']],
  ['directs', ['director']],
  ['directed', ['director']],
  ['founded', ['founder']],
  ['started', ['founder']],
  ['launched', ['founder']],
  ['established', ['founder']],
  ['co-founded', ['co-founder', 'founder']],
  ['owns', ['owner']],
  ['owned', ['owner']],
  ['coaches', ['coach']],
  ['coached', ['coach']],
  ['teaches', ['teacher']],
  ['taught', ['teacher']],
  ['manages', ['manager']],
  ['managed', ['manager']],
  ['edits', ['editor']],
  ['edited', ['editor']],
  ['hosts', ['host']],
  ['hosted', ['host']],
])

/** Nouns that stand right before a name or with "of" after it, and are no role. */
export const NOT_ROLES: readonly WordRow[] = [
  {
    id: 'not-role',
    words: `nonpartisan bipartisan partisan north south east west northeast northwest southeast southwest part half most much side
      home capital city town village heart center centre birthplace front end top bottom start rest result cause case way place album song ship
      boat game series brand site venue show event movie novel character planet island river street road line number
      version kind type sort form lack name word term phrase hashtag slogan age height size cost price amount level
      rate share focus subject target object topic matter issue question answer reason proof sign symbol victim edition
      wake aftermath course face hope fear sake spite behalf charge favor favour need danger risk search care
      ahead instead because regardless outside inside alongside formerly nicknamed dubbed called named titled aged
      meanwhile though however incidentally down away back aboard abroad alike alone forward apart aside together
      departure feature proud fond afraid aware sure certain glad tired sick short full math time
      second third fourth fifth other another younger older elder youngest oldest eldest latter former best worst biggest largest smallest`,
    example: 'Leeds, north of Sheffield, is large.',
    counter: 'Lena Fox, convenor of the union, is tall.',
    reason: 'They tell where or what something is, not what somebody does.',
  },
]
