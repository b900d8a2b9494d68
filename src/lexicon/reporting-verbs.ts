/**
 * Verbs that report, by what they report: words, a question or request, a promise, a judgment, a thought. Made by
 * `scripts/build/reporting-verbs.mjs` from the classes of VerbNet 3.4, corrected there.
 *
 * VerbNet 3.4, copyright 2009 by the University of Colorado. It may be used, copied and modified for any purpose without
 * fee, provided that this notice appears in all copies; it is provided "as is", without any warranty.
 */
export const REPORTING_VERBS = {
  say: `
    acknowledge acquaint admit admonish advise affirm alert allege announce apprise argue articulate assert assure
    attest bellyache bitch blab blabber blurt boast brag brief caterwaul caution certify claim clarify comment
    complain concede conclude confess confide confirm contend convey counsel counter crab declare deny disclose
    dispute divulge educate elaborate emphasise emphasize encourage exclaim forecast gripe grouch grouse grumble hint
    imply inform insinuate insist instruct interject interpose intimate joke kvetch lament leak maintain mention moan
    note notify object observe opine predict proclaim profess promulgate propose protest purpose quip reaffirm
    reassure rebut reckon recommend recount refute reiterate rejoin relate remark remind repeat reply report respond
    retort retweet say signal state stress swear teach tell testify tweet underline underscore update utter venture
    vocalize voice volunteer warn whine write
  `,
  ask: `
    appeal ask beg consult cross-examine dare demand enjoin enquire entreat exhort force implore importune inquire
    interrogate interview invite lobby petition plead press pressure prod pry push question request summon supplicate
    tempt urge wonder
  `,
  promise: `
    agree decline guarantee offer pledge promise refuse threaten undertake vow
  `,
  explain: `
    broadcast cable communicate corroborate dictate dwell e-mail elucidate explain explicate expound fax gush
    illustrate justify lecture modem moralize narrate netmail phone pontificate pose preach quote radio rant rave
    react rebel recap recite relay retaliate rhapsodize satellite semaphore sign sniff snitch speak summarize talk
    telecast telegraph telephone telex theorize verify wire wireless
  `,
  manner: `
    babble bark bawl bellow blare bleat blubber bluster boom bray burble cackle carol chant chatter chirp chortle
    chuckle cluck coo croak croon crow cry drawl drone gabble gasp gibber groan growl grunt gurgle hiss holler hoot
    howl hum jabber keen lilt lisp mewl mumble murmur mutter nasal natter pant prattle purr quaver rage rasp roar
    rumble scream screech shout shriek sibilate sigh simper sing smatter smile snap snarl snivel snuffle splutter
    squall squawk squeak squeal stammer stemmer stutter thunder tisk trill trumpet twang twitter vociferate wail
    warble wheeze whimper whisper whistle whoop witter yammer yap yell yelp yodel
  `,
  talk: `
    banter bargain battle bicker box brawl chat chitchat clash collaborate collide combat commiserate compete
    compromise concur confer converse cooperate correspond debate deliberate dicker differ disagree discuss duel fence
    feud fight flirt gab gossip haggle interact jest joust negotiate palaver plot quarrel quibble rap refight
    renegotiate schmooze scrap scuffle settle skirmish spar spat squabble square struggle tilt tussle vie war wrangle
    wrestle yak
  `,
  conjecture: `
    approximate assess conceive conjecture deduce deduct derive determine disprove estimate feel foreknow foresee
    foretell gather gauge guesstimate hold infer judge overestimate prognosticate project prophesy quantize
    rationalize reason repute spectulate surmise vaticinate
  `,
  judge: `
    abuse accept acclaim accuse adopt applaud assail assault attack backbite badmouth belittle berate bill blame
    blaspheme blast bless brand call calumniate cast castigate celebrate censure characterize chasten chastise chide
    class classify commemorate commend compliment condemn condone congratulate count criticize curse damn decry defame
    define denigrate denounce depict deprecate deride describe detail diagnose discourage dismiss disparage disprefer
    dub envisage envision eulogize excuse extol fancy fault felicitate forgive gibe glorify greet hail herald honor
    identify imprecate incriminate insult interpret label lambaste lampoon laud malign mock moot paint pardon peg
    perceive picture pigeonhole portray praise rank rebuff rebuke recast recollect redraw regard reject remember
    represent reproach reprove repudiate revile reward ridicule salute satirize scold scorn select shame slam slander
    slang snub specify stamp stereotype stigmatize subselect term thank toast tout treat turn-down typecast
    underestimate upbraid view vilify visualize welcome
  `,
  show: `
    advertise demonstrate denote establish expose forebode indicate prove reveal show suggest
  `,
  order: `
    authorize ban bar block command commission exclude forbid keep mandate order preclude prevent prohibit require
    stop
  `,
  think: `
    appreciate apprehend assume bank believe bet brood buy care center cognize comprehend concentrate consider
    contemplate converge daydream deem depend doubt dream esteem fathom fear figure fixate focalize focus follow
    gamble grasp guess imagine know meditate mind misapprehend misconstrue misinterpret misunderstand muse ponder
    posit presume rate recognise recognize reflect rely ruminate suppose suspect think trust understand wager worry
  `,
  perceive: `
    absorb adjudge ascertain assimilate avow cram detect discern discover find glean hear learn memorize notice
    realise realize relearn see sense smell solve study taste
  `,
  want: `
    ache aim anticipate covet crave decide desire die enjoy expect fall hanker hope hunger intend involve itch like
    long love lust necessitate need pine plan pray prefer seek thirst want wish yearn yen
  `,
  feel: `
    abhor admire adore agonize anger anguish approve bask bear bewail beware bleed bother chafe cheer cherish cringe
    deify delight deplore despair despise detest disapprove disdain dislike distrust dread empathize enthuse envy
    exalt execrate exult favor fret fume gladden gloat glory grieve groove grudge hallucinate hate hurt idolize loathe
    luxuriate madden marvel miss mistrust moon mope mourn obsess pity prize puzzle regret rejoice relish resent
    respect revel revere rue sadden salivate savor seethe sicken sorrow stand start stew suffer sulk support swoon
    sympathize thrill tire tolerate treasure triumph value venerate wallow weary weep worship
  `,
} as const
