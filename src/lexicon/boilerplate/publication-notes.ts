import type { LineRule } from './row.ts'

/** Notes in which a paper speaks of its own article: what was corrected, what a film above shows, where it was printed. */
export const PUBLICATION_NOTES: readonly LineRule[] = [
  {
    id: 'correction-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^\W{0,3}(?:(?:corrections?|clarifications?|correction and clarification|updated?|editor(?:['’]?s|s['’]) note|note)\b[^:–—]{0,40}[:–—].{0,300}\b(?:(?:earlier|previous|original|first|initial|online|print) versions? of (?:this|the)|(?:story|article|report|post|column|piece|headline|caption) (?:has|have|was|were) (?:since )?(?:been )?(?:updated|corrected|amended|changed|clarified)|(?:story|article|report|post|column|headline|caption)\b.{0,60}\b(?:incorrectly|misstated|mis-?spelled|misidentified|in error))|(?:an|the) (?:earlier|previous|original|first|initial) version of this (?:story|article|report|post|column|piece|headline|caption)\b|this (?:story|article|report|post|column|piece|headline|caption) (?:has been|was|will be) (?:updated|corrected|amended|edited|changed|revised|clarified)\b)/i,
    needs:
      'correction corrections clarification clarifications update updated note earlier previous original first initial story article report post column piece headline caption',
    example: 'Correction: An earlier version of this story said that the bridge was built in 1962.',
    counter: 'An earlier version of the bridge fell in 1962, Hill said.',
    reason: 'note about the publication',
  },
  {
    id: 'film-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^\W{0,3}(?:note ?: ?)?(?:the )?(?:video|photo|picture|image|clip|footage|audio)s? (?:(?:player )?(?:above|below)|in the (?:video |media )?player above|at the top of this (?:page|story|article)) (?:is|are|was|were|shows?|comes?|features?|has|have|originally|first|contains?)\b.{0,160}$/i,
    needs: 'video videos photo photos picture pictures image images clip clips footage footages audio audios',
    example: 'The video above is from a previous report.',
    counter: 'The video below deck was never found.',
    reason: 'note about the publication',
  },
  {
    id: 'print-note',
    effect: 'tail',
    form: 'line',
    pattern:
      /^\W{0,3}(?:an? (?:\S+ )?version of )?this (?:article|story|piece|essay|column|review|interview|report) (?:also |originally |first )?(?:appears|appeared|ran|runs|will appear|was printed|is (?:featured|taken) )\b.{0,60}\b(?:print|issue|edition|magazine|page \p{L}?\d)\b.{0,160}$/iu,
    needs: 'print issue edition magazine page',
    example: 'This article appears in the March print edition with the headline “High Water.”',
    counter: 'This article of faith appears in no edition of the book, the abbot said.',
    reason: 'note about the publication',
  },
  {
    id: 'promo-code',
    effect: 'line',
    form: 'line',
    pattern:
      /^[^“”"]{0,300}\b(?:[Uu]s(?:e|ing)|[Ww]ith|[Ee]nter|[Aa]pply) (?:the |our |my )?(?:promo(?:tion)?(?:al)? |discount |coupon |offer )?code:? ["“'‘]?[A-Z][A-Z\d]{3,}\b[^“”"]{0,200}$/u,
    needs: 'code',
    example: 'Our friends at Kettle make tea. Try it with code HARBOUR for a tenth off.',
    counter: 'He opened the gate with the code that Hill had given him.',
    reason: 'advertisement',
  },
  {
    id: 'original-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:read|see|view) the original (?:article|story|post|report|version)\b.{0,80}$|^[^“”"]{0,300}\b(?:is|are) (?:solely )?responsible for (?:its|their) own content\b[^“”"]{0,160}$/i,
    needs: 'original content',
    example: 'Read the original article on Harbour Post.',
    counter: 'See the original in the museum, said Hill.',
    reason: 'note about the publication',
  },
  {
    id: 'plans',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:explore|discover|see|view|compare|choose) (?:all |our |the |your )?(?:\S+ ){0,3}(?:range of )?(?:subscriptions?|subscription plans|plans (?:currently )?available in your country|membership options)\W{0,3}|digital access for \S+\..{0,80}|see why (?:over |more than )?.{2,30} readers (?:pay|subscribe|trust)\b.{0,60}|for (?:individuals|multiple readers))$/i,
    needs: 'subscription subscriptions plans membership digital readers individuals',
    example: 'Explore our full range of subscriptions.',
    counter: 'See the plans available at the town hall before Friday, Hill told them.',
    reason: 'prompt to subscribe',
  },
]
