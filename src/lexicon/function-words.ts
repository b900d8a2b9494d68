/** The closed classes of English words; from general English grammar. */

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean)

export const DETERMINERS = list(`
  the a an this that these those some any no every each either neither another both all many several few most much more such
  half enough various numerous certain other one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred dozen`)
export const POSSESSIVE_PRONOUNS = list('his her its their my our your whose')
export const SUBJECT_PRONOUNS = list(`
  he she they it i we you who which that this these those someone somebody everyone everybody anyone anybody nobody one
  others some many most few several both all none what whoever neither either`)
export const PERSONAL_PRONOUNS = list('he she they it i we you')
export const OBJECT_PRONOUNS = list('him her them me us it you himself herself themselves itself myself ourselves whom')
export const PREPOSITIONS = list(`
  of in on at by for with from to about against between including into through during before after above below under over near
  without within along across behind beyond despite toward towards upon among amid around as like than since until till per
  via regarding concerning outside inside off onto throughout alongside versus unlike beside besides except past`)
export const COORDINATORS = list('and or but nor yet')
export const SUBORDINATORS = list(`
  because although though while when if as since after before until unless whereas whether once whenever wherever lest
  so despite even`)
export const MODALS = list(`
  will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't mightn't mustn't shouldn't`)
export const BE_FORMS = list("am is are was were be been being isn't aren't wasn't weren't 'm 're ain't")
export const HAVE_FORMS = list("have has had having haven't hasn't hadn't 've")
export const DO_FORMS = list("do does did don't doesn't didn't")
export const NEGATIONS = list('not never')
export const WH_WORDS = list('who whom whose which what when where why how whether')
export const ADVERBS = list(`
  not also never then now still just only even ever already again once often always sometimes soon later afterwards earlier instead
  meanwhile however thus therefore perhaps maybe indeed rather quite very too so almost nearly further furthermore moreover
  nevertheless nonetheless otherwise recently previously repeatedly reportedly simply here there today yesterday tomorrow
  tonight twice thrice ago long far well else anyway though first last back away together not`)

/** How much, how many and how likely: "said nearly a third had left", "said too few came"; not how something was said. */
export const DEGREE_ADVERBS: ReadonlySet<string> = new Set(
  list(`too so quite only just even almost nearly very perhaps maybe possibly probably already about around roughly
  approximately virtually practically barely hardly scarcely rather more less fewer most merely mostly mainly largely partly
  exactly precisely`),
)
export const TIME_WORDS = list(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug.
  sept. sep. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week month year mon. tue. tues. wed. thurs. thu. fri.
  sat. sun.`)
/** Numbers in words that stand for several. */
export const FEW_NUMBERS = list('two three four five six seven eight nine ten')

/** Adjectives that stand before nouns that could be verbs: "harsh words", "different views". */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  list(`
  strong harsh different similar recent past public private critical major minor new old early late high low big small
  great good bad kind nasty bitter sharp blunt angry fierce open clear full long short little large serious severe
  special key official unofficial final first initial further personal political legal local national federal
  international foreign domestic social racial sexual moral ethical formal informal joint frequent repeated constant
  growing rising false true wrong warm cold cool hot broad wide deep mixed human civil military economic financial
  religious specific general particular previous current former future possible likely unlikely rare common usual
  unusual controversial popular unpopular positive negative direct indirect explicit implicit vocal verbal written
  tough soft hard light heavy dark own other same main chief top bottom various certain only real`),
)

/** Words in -ly that are no adverbs. */
export const ADJECTIVES_IN_LY: ReadonlySet<string> = new Set(
  list(`
  early likely unlikely family daily weekly monthly yearly quarterly ally rally supply reply italy assembly elderly friendly
  unfriendly july bully monopoly anomaly fly belly jelly lily ugly holy lovely costly deadly lively lonely orderly scholarly
  timely worldly homily melancholy butterfly bodily cowardly fatherly motherly leisurely neighborly sisterly silly curly`),
)

/** Prepositions that join a noun or a name to the noun before: "head of", "aide to", "visitors from". */
export const JOINING_PREPOSITIONS: ReadonlySet<string> = new Set(list('to of for at from in on with'))
