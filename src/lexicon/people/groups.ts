import type { WordRow } from './word-row.ts'

/** Nouns for sources that are no single person. */
export interface GroupRow extends WordRow {
  readonly kind: 'group' | 'organization' | 'document' | 'unnamed'
}

export const GROUPS: readonly GroupRow[] = [
  {
    id: 'organization',
    kind: 'organization',
    words: `company firm corporation business agency department ministry bureau commission council court tribunal parliament
      congress senate house assembly legislature government administration campaign party union association organization
      organisation institution institute university college school hospital church mosque synagogue bank fund foundation
      charity nonprofit club league federation newspaper magazine paper journal network channel station website site outlet
      publication broadcaster publisher label studio theater theatre museum embassy consulate office force army navy
      military authority board panel committee subcommittee cabinet secretariat service services airline retailer
      manufacturer automaker carmaker startup start-up group coalition alliance regime state city county town country
      nation republic kingdom province district territory region planet practice team trust society chamber center centre
      lab laboratory think_tank watchdog lobby conglomerate provider operator supplier maker carrier developer insurer
      lender brand store chain franchise monarchy militia forum brigade battalion regiment squadron fleet
      intelligence diocese archdiocese ngo pac super_pac lottery`,
    example: 'The agency agreed.',
    counter: 'The agent agreed.',
    reason: 'Bodies that speak with one voice.',
  },
  {
    id: 'collective',
    kind: 'group',
    words: `people family crowd audience public community couple duo trio pair majority minority half percent crew staff team
      jury press media electorate population generation side faction wing camp delegation troops forces masses youth
      republicans democrats conservatives liberals americans britons europeans russians chinese voters protesters
      protestors demonstrators supporters opponents backers allies rivals students residents workers employees members
      lawmakers legislators prosecutors lawyers attorneys scientists researchers doctors nurses teachers parents victims
      women men children millennials catholics christians muslims evangelicals jews activists campaigners advocates
      progressives moderates centrists libertarians independents candidates delegates senators governors mayors
      authorities regulators investors traders markets economists historians fans followers critics detractors leaders
      citizens locals migrants latinos hispanics palestinians israelis refugees immigrants users readers viewers customers
      consumers neighbors neighbours friends relatives colleagues brothers sisters siblings twins spouses police respondents participants
      gop dems establishment congress leadership`,
    example: 'The crowd agreed.',
    counter: 'The cloud agreed.',
    reason: 'Many people, spoken of together.',
  },
  {
    id: 'document',
    kind: 'document',
    words: `report consultation inquest legislation regulations regulation ordinance measure amendment statement study survey poll lawsuit suit complaint filing memo memorandum letter email e-mail article
      story post tweet message text bill act law statute ruling decision opinion verdict indictment affidavit testimony
      transcript transcripts record records document documents data figures numbers statistics findings results paper
      analysis review audit book memoir novel biography ad ads advertisement commercial video recording footage clip tape
      press_release release announcement notice note editorial column op-ed essay website page headline caption banner
      sign poster placard slogan manifesto platform constitution treaty agreement deal contract resolution petition order
      warrant subpoena brief motion plan proposal guidelines rules policy declaration communique communiqué dispatch cable
      cables draft version account profile piece entry blog newsletter bulletin chart graph map index census research
      evidence song lyrics script show program programme episode film movie documentary ballot question questionnaire
      polls reports studies surveys letters emails e-mails articles stories posts tweets messages texts bills laws rulings
      filings papers memos interview speech remarks comments leak excerpt excerpts readout exit_poll exit_polls spot
      biographies books statements complaints lawsuits signs posters scorecard description summary timeline obituary forecast forecasts`,
    example: 'The lawsuit alleges it.',
    counter: 'The lawyer alleges it.',
    reason: 'What is written or recorded, and not its author.',
  },
  {
    id: 'veiled',
    kind: 'unnamed',
    words: `official source aide insider person somebody someone anyone everyone everybody nobody one some many most others
      other few several all none both observer critic expert analyst adviser advisor staffer operative ally associate
      friend confidant representative spokesman spokeswoman spokesperson witness bystander pundit commentator skeptic
      sceptic strategist executive employee worker resident lawyer attorney officer diplomat
      reader commenter user man woman boy girl voter supporter attendee student protester participant`,
    example: 'An insider agreed.',
    counter: 'An incident happened.',
    reason: 'People who are quoted and not named; reporters audit them.',
  },
]

/** Words at the end of a capitalised name that make it an organisation, place or thing and no person. */
export const NOT_PERSON_LAST: readonly WordRow[] = [
  {
    id: 'not-person-last',
    words: `association agency department ministry bureau commission council court parliament congress senate house assembly
      government administration campaign party union organization organisation institution institute university college
      school hospital church bank fund foundation club league federation newspaper magazine journal network times post
      news online radio tv press herald tribune gazette chronicle globe observer guardian telegraph mirror sun examiner
      courier dispatch ledger standard review weekly daily inc inc. corp corp. co. co ltd ltd. llc plc gmbh bhd group partners
      international services company corporation records pictures media broadcasting motor
      center centre lab laboratory trust society chamber committee board authority alliance coalition force army navy guard
      police corps service office state states city county kingdom republic islands island river lake mountain mountains
      valley beach bay area street avenue road square park tower bridge airport station district province region territory
      coast ocean sea gulf east west north south hall palace garden gardens plaza hotel stadium arena theater theatre
      museum library act bill law amendment treaty agreement accord deal war battle revolution movement project program
      programme plan initiative conference summit convention festival games cup championship tournament series award
      awards prize day week month year january february march april june july august september october november
      december monday tuesday wednesday thursday friday saturday sunday street wall caucus caucuses primary election
      elections debate poll survey report study team america americans russia china europe africa asia britain ukraine
      syria iran iraq israel france germany arabia korea zealand york hampshire carolina dakota virginia jersey mexico
      kong nations cross commons lords building market exchange index bulldogs university's security intelligence affairs
      rights relations commerce justice treasury pentagon kremlin god lord christmas easter bible internet app web
      twitter facebook google youtube instagram tiktok republicans democrats conservatives liberals christians muslims
      water power rail railway biscuits coffee brothers airport pac network inquiry investigation scandal crisis act court watch`,
    example: 'Ruiz Foundation grants were cut.',
    counter: 'Ana Ruiz was cut.',
    reason: 'What organisations, places, laws, events and media end in.',
  },
  {
    id: 'clubs',
    words: 'wanderers rovers athletic warriors tigers lions eagles',
    example: 'Ruiz Rovers were cut.',
    counter: 'Ana Ruiz was cut.',
    reason: 'What clubs call themselves.',
  },
]

/** What firms make or deal in, where no surname is the same: a given name before them is a founder's. */
export const TRADES_LAST: readonly WordRow[] = [
  {
    id: 'trades',
    words: `renewables solar hydro trams trains ferries farms cement plastics textiles windows homes housing estates breweries
      dairies bakeries supermarkets pharmacy pharmacies clinics waste recycling metals timber sawmills steelworks tyres
      batteries semiconductors cinemas savings advisers gallery hotels inns docks haulage biotech biosciences therapeutics
      diagnostics genomics dynamics nuclear airlines airways motors energy oil gas electric capital securities industries
      technologies systems solutions foods brewery software buses stores pharma pharmaceuticals defense defence aerospace
      aviation logistics healthcare insurance finance consulting analytics interactive digital ventures equities robotics
      semiconductor petroleum chemicals wireless communications telecom publishing railways holdings entertainment
      productions studios resources minerals mining shipping automotive dairy properties developments construction
      engineering films fashion clothing winery distillery bakery vineyards nurseries recruitment resorts leisure 
      tours retail telecoms electronics beverages cosmetics trucking footwear toys gaming outdoors furniture
      interiors appliances machinery freight cargo tankers cruises casinos wines poultry seafood seeds
      fertilisers fertilizers packaging rubber diamonds platinum lithium uranium aluminium aluminum refineries
      petrochemicals pipelines utilities hydrogen computers computing devices broadband networks satellite shipyards
      shipbuilding motorcycles trucks realty hospitals dental vaccines financial leasing payments
      wealth trading commodities auctions surveillance paints ceramics jewellery garments apparel catering management
      investments investment economics strategies advisors labs laboratories
      assets brands tiles theatres academies copper`,
    example: 'Ruiz Renewables was cut.',
    counter: 'Ana Ruiz was cut.',
    reason: 'What firms make or deal in, where no surname is the same.',
  },
]

/** Words anywhere in a name that make it an organisation or a place. */
export const NOT_PERSON_ANY: readonly WordRow[] = [
  {
    id: 'not-person-any',
    words:
      'university department ministry national federal united international american european republican democratic',
    example: 'National Lottery Ltd paid.',
    reason: 'Adjectives and heads that no personal name holds.',
  },
]

/** Nouns for somebody from a country, by which sports pages call a person whom they named before. */
export const NATIONALS: readonly WordRow[] = [
  {
    id: 'national',
    words: `scot scotsman briton englishman englishwoman welshman welshwoman irishman irishwoman frenchman frenchwoman dutchman
      spaniard swede dane finn norwegian icelander german italian austrian belgian swiss pole czech slovak hungarian romanian
      bulgarian serb serbian croat croatian slovene bosnian albanian greek turk russian ukrainian belarusian georgian latvian
      lithuanian estonian american canadian mexican cuban jamaican colombian brazilian argentine argentinian chilean uruguayan
      paraguayan peruvian ecuadorian venezuelan australian aussie kiwi japanese korean chinese thai filipino indonesian
      malaysian indian pakistani sri_lankan iranian iraqi israeli egyptian moroccan algerian tunisian nigerian ghanaian
      cameroonian ivorian senegalese kenyan ethiopian ugandan tanzanian zimbabwean namibian panamanian guatemalan honduran
      salvadoran nicaraguan bolivian dominican puerto_rican haitian barbadian bajan trinidadian bahamian guyanese cypriot
      maltese moldovan armenian azerbaijani kazakh uzbek kyrgyz mongolian nepali bangladeshi afghan syrian lebanese jordanian
      saudi emirati qatari kuwaiti yemeni omani palestinian libyan sudanese somali eritrean rwandan burundian congolese zambian
      malawian angolan mozambican botswanan gambian liberian malian guinean togolese beninese gabonese fijian samoan tongan
      singaporean vietnamese cambodian burmese portuguese macedonian montenegrin kosovan luxembourger`,
    example: 'The Swede agreed.',
    counter: 'The sweet was eaten.',
    reason: 'With an article and alone, one person from there.',
  },
  {
    id: 'from-a-town-or-region',
    words: `londoner dubliner corkonian kerryman corkman glaswegian aberdonian dundonian liverpudlian scouser mancunian geordie
      mackem brummie bristolian cumbrian northumbrian yorkshireman yorkshirewoman lancastrian cornishman cornishwoman ulsterman
      ulsterwoman highlander islander mainlander northerner southerner new_yorker texan californian chicagoan bostonian
      philadelphian floridian hawaiian alaskan ohioan pennsylvanian michigander minnesotan oregonian nebraskan kansan oklahoman
      tennessean kentuckian alabamian mississippian louisianan arkansan missourian iowan virginian marylander vermonter mainer
      queenslander tasmanian sydneysider melburnian aucklander wellingtonian cantabrian torontonian montrealer vancouverite
      albertan quebecer newfoundlander parisian berliner viennese neapolitan venetian milanese catalan basque andalusian
      galician breton corsican sardinian sicilian bavarian flemish walloon capetonian joburger lagosian mumbaikar delhiite
      bengali punjabi gujarati keralite malayali`,
    example: 'The Londoner agreed.',
    counter: 'The long road was shut.',
    reason: 'The same of a town or region.',
  },
]

/** Adjectives of countries, and nouns of standing, by which a story calls again whoever it was just about. */
export const REDESCRIBING: readonly WordRow[] = [
  {
    id: 'country-adjective',
    words: `british english scottish welsh irish french dutch spanish portuguese swedish danish finnish polish turkish greek
      swiss czech norwegian german italian austrian belgian hungarian romanian bulgarian serbian croatian russian ukrainian
      american canadian mexican cuban jamaican colombian brazilian argentine argentinian chilean australian japanese chinese
      korean thai vietnamese filipino indonesian malaysian singaporean indian pakistani bangladeshi nepali iranian iraqi
      israeli lebanese syrian egyptian moroccan algerian tunisian nigerian ghanaian senegalese kenyan ethiopian ugandan
      tanzanian zimbabwean zambian namibian batswana lankan`,
    example: 'The Norwegian diplomat agreed.',
    counter: 'The Leeds diplomat agreed.',
    reason: 'Tells more of the diplomat just spoken of.',
  },
  {
    id: 'standing',
    words: `winner champion medallist medalist finalist semifinalist nominee laureate star veteran native debutant`,
    example: 'The prize winner agreed.',
    counter: 'The prize cow agreed.',
    reason: 'What somebody has won or seen is told after the name as a rule.',
  },
]

/** Several who are one body all the same: "The delegation agreed. It said …". */
export const BODIES_OF_SEVERAL: ReadonlySet<string> = new Set(
  'delegation mission crew jury team family faction wing camp leadership movement congregation class band orchestra squad'.split(
    ' ',
  ),
)

/** Those of a party: no surnames, so that also a name of several words that ends in one is many ("House Democrats"). */
export const PARTISANS: ReadonlySet<string> = new Set(['republicans', 'democrats', 'conservatives', 'liberals'])

/** "North Leeds-born Lena Fox", "Leeds-based Fox Biscuits", "State-owned Fox Rail". */
export const ENDS_LIKE_ORIGIN =
  /.-(?:born|based|raised|educated|trained|owned|run|backed|listed|controlled|seeded|ranked|bound|ridden|stricken|haired|bodied)$/

/** "The Conservative": a partisan has a capital, and is no name. */
export const PARTISAN_IN_CAPITALS = /^(?:conservative|liberal|democrat|republican|socialist|nationalist|tory)$/

/** "Labour and Leeds East MP": words for a party or standing before a seat, which are no place. */
export const PARTISAN_BEFORE_SEAT =
  /^(?:labour|tory|tories|conservatives?|liberals?|greens?|nationalists?|unionists?|socialists?|democrats?|democratic|republicans?|independents?|reform|plaid|backbench|frontbench|opposition|local|veteran|senior|former)$/
