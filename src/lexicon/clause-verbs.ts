/**
 * Verbs that take a clause: those of VerbNet 3.4 (University of Colorado) with a frame "that S", without those that hardly
 * ever have one in the read part of GUM, and with those that often have one there.
 */
const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  `abhor absorb accept acknowledge add adjudge admire admit admonish adore advise affirm agree alert allege
   announce anticipate appear applaud appreciate apprehend approximate argue articulate ascertain ask assert assess
   assimilate assume assure avow babble bark bawl befall believe bellow bellyache bet bewail bitch blab blare bleat
   blubber blurt bluster boast boom brag bray brief broadcast burble cable cackle carol caterwaul caution chant
   chatter cherish chirp chortle chuckle claim cluck cognize comment complain comprehend concede conceive conclude
   confess confide confirm conjecture consider contend convey convince coo counsel crab croak croon crow cry
   daydream debate decide declare deduce deduct deem deify demand demonstrate deny deplore despise detect determine
   detest discern disclose discover disdain dislike disprove distrust doubt drawl dread dream drone emphasise
   emphasize enforce ensure entreat envy establish esteem estimate eventuate exalt exclaim execrate exhort expect
   explain fancy fathom favor fax fear feel figure find foreknow foresee foretell forget fret gabble gamble gasp
   gather gauge gibber glean grasp gripe groan grouch grouse growl grudge grumble grunt guarantee guess guesstimate
   gurgle hate hazard hear hint hiss holler hoot hope howl hum hypothesize idolize imagine implore imply indicate
   infer instruct insure interject interpose jabber joke judge keen know kvetch lament learn lilt lisp loathe mean
   memorize mention mewl misapprehend misconstrue misinterpret miss mistrust misunderstand moan modem mourn mumble
   murmur mutter nasal natter necessitate netmail note notice notify object observe overestimate pant perceive
   phone pity plan pledge posit post prattle predict presume prize proclaim profess prognosticate promise prophesy
   propose prove purpose purr quantize quaver question quip radio rage rant rasp rationalize read reaffirm realise
   realize reason reckon recognise recognize recommend recount regret reinsure reiterate relate relay relearn
   relish remark remember remind repeat reply report repute require resent respect reveal revere risk roar rue rule
   rumble satellite savor say scream screech secure see seem semaphore sense shout show shriek sibilate sigh sign
   signal simper smatter smile snap snarl snivel snuffle spectulate speculate splutter squall squawk squeak squeal
   stammer state stemmer stress stutter suffer suggest suppose surmise suspect swear telecast telegraph telephone
   telex tell testify theorize think thunder tisk tolerate transpire treasure trill trumpet trust twang tweet
   twitter understand urge vaticinate venerate venture verify visualize vociferate volunteer wager wail warble warn
   wheeze whimper whine whisper whistle whoop wireless wish witter wonder worry worship write yammer yap yell yelp
   yen yodel`.split(/\s+/),
)

/** Whether a verb, in its base form, may have a clause as its complement, with "that" or without. */
export const takesClause = (lemma: string): boolean => CLAUSE_VERBS.has(lemma)
