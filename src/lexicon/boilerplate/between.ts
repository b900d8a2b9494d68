import type { LineRule } from './row.ts'

/** Small signs that pages set between paragraphs: times of entries, panels of films, notes of letters to subscribers. */
export const BETWEEN: readonly LineRule[] = [
  {
    id: 'entry-time',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:(?:last )?(?:updated|posted) (?:at )?(?:\d{1,2}[:.]\d{2}){1,2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.? )?(?:GMT|BST|UTC|IST|CES?T|[ECMP][SD]?T|AE[SD]T|NZ[SD]T|SGT|HKT|WAT|EAT|SAST)|\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?) ago)$/i,
    needs:
      'updated posted gmt bst utc ist cet cest et est edt ct cst cdt mt mst mdt pt pst pdt aest aedt nzst nzdt sgt hkt wat eat sast ago',
    example: 'Updated at 17.59 BST',
    counter: 'Updated at noon, the list had nine names',
    reason: 'time of an entry',
  },
  {
    id: 'entries-closed',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:this (?:live )?(?:blog|page|feed|liveblog) (?:is|has) (?:now )?(?:been )?(?:closed|ended)|our live coverage has (?:now )?ended)\W{0,2}$/i,
    needs: 'blog page feed liveblog coverage',
    example: 'This live blog is now closed',
    counter: 'This page is now closed to lorries, said Hill.',
    reason: 'note about the publication',
  },
  {
    id: 'sharing-notes',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:copy this link|share this with|(?:read more )?about sharing|(?:please )?(?:log in|sign in|register),? (?:register )?or (?:subscribe|register|log in) to save\b.{0,60}|did someone forward (?:you )?this\b.{0,160})\W{0,2}$/i,
    needs: 'copy share sharing save forward',
    example: 'Read more about sharing.',
    counter: 'Copy this linkage, the fitter said, and it will hold.',
    reason: 'labels of share buttons',
  },
  {
    id: 'people-reading',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:(?:more|other) )?(?:people|readers) are (?:also |now |currently )?(?:reading|watching|talking about)\W{0,3}$/i,
    needs: 'people readers',
    example: 'People are also reading…',
    counter: 'People are reading less than they did',
    reason: 'a list of other stories',
  },
  {
    id: 'reprints',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:for (?:a )?reprints? (?:of this|and licen|rights|or|requests?|information|permission)|to (?:order|request|purchase|buy) (?:a )?reprints?\b|for (?:permission to )?reprint (?:this|our)).{0,160}$/i,
    needs: 'reprint reprints',
    example: 'For a reprint of this article, please contact the desk.',
    counter: 'For reprints the mill kept a third press.',
    reason: 'licence of the page',
  },
  {
    id: 'film-panel',
    effect: 'line',
    form: 'label',
    pattern: /^(?:video ad feedback|(?:- )?source: cnn|see more videos?|\d{1,2}:\d{2} [-–—] source: .{2,40})$/i,
    needs: 'video videos source',
    example: '02:12 - Source: Harbour News',
    counter: 'Source: the river, not the well',
    reason: 'title of a film',
  },
  {
    id: 'sponsor-message',
    effect: 'box',
    form: 'label',
    pattern:
      /^(?:an? )?(?:message|word|note) from (?:our|today['’]s|this week['’]s) (?:sponsors?|partners?|advertisers?)\W{0,3}$/i,
    needs: 'message word note',
    example: 'A message from our sponsor',
    counter: 'A note from our partner in Norwick came too late',
    reason: 'advertisement',
  },
  {
    id: 'credit-outlet',
    effect: 'caption',
    form: 'label',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*,? (?:[Ff]or )?(?:The|THE) (?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:Post|Times|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Courier|Ledger|Examiner|Advertiser|Sentinel|Bulletin|Press|News|Star|Argus|Echo|Record|Review|Globe|Register|POST|TIMES|HERALD|TRIBUNE|GAZETTE|JOURNAL|CHRONICLE|OBSERVER|COURIER|LEDGER|EXAMINER|ADVERTISER|SENTINEL|BULLETIN|PRESS|NEWS|STAR|ARGUS|ECHO|RECORD|REVIEW|GLOBE|REGISTER)(?: (?:file|photo|FILE|PHOTO|file photo))?$/u,
    needs:
      'post times herald tribune gazette journal chronicle observer courier ledger examiner advertiser sentinel bulletin press news star argus echo record review globe register',
    example: 'JO STARKS, THE HARBOUR POST',
    counter: 'Jo Starks told The Harbour Post',
    reason: 'credit of a picture',
  },
]
