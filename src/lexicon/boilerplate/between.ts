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
    id: 'share-window',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:click|tap|press) to (?:share|e-?mail|print|tweet|pin)\b.{0,40}\(opens in (?:a )?new (?:window|tab)\).{0,20}$/i,
    needs: 'opens',
    example: 'Click to share on Facebook (Opens in new window)',
    counter: 'Click to print, and the press (it opens in a new window of the hall) begins to turn',
    reason: 'labels of share buttons',
  },
  {
    id: 'never-miss',
    effect: 'box',
    form: 'label',
    pattern:
      /^(?:never miss (?:a|an|another) (?:story|thing|beat|update|headline)|(?:the )?(?:morning|evening|weekend|daily|weekly) (?:edition|briefing|letter|digest|roundup)(?: newsletter)?|get the (?:newsletter|briefing|letter))\W{0,2}$/i,
    needs: 'miss edition briefing letter digest roundup newsletter',
    example: 'Never miss a story',
    counter: 'Never miss a train of hers, he swore',
    reason: 'prompt to subscribe',
  },
  {
    id: 'printer-version',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:print(?:er)?[ -]friendly(?: version| page| format)?|e-?mail (?:this )?to a friend)(?: ?[|·•/] ?(?:print(?:er)?[ -]friendly(?: version)?|e-?mail (?:this )?(?:to a friend|article|story)|print|share|comments?))*$/i,
    needs: 'printer print friend',
    example: 'Printer Friendly Version | E-mail to a Friend',
    counter: 'Printer friendly with nobody, the shop closed in May',
    reason: 'labels of share buttons',
  },
  {
    id: 'follow-feed',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:follow|find|like) (?:\S+ ){1,6}on (?:google news|apple news|whatsapp|telegram|flipboard|facebook|instagram|twitter|threads|bluesky|youtube|linkedin|tiktok|x)(?: and (?:never|stay|get|be|keep)\b.{0,80}|[ ,]+(?:for|to get) .{0,80})?\W{0,3}$/i,
    needs:
      'google apple whatsapp telegram flipboard facebook instagram twitter threads bluesky youtube linkedin tiktok x',
    example: 'Follow the Harbour Post on Google News and never miss a story',
    counter: 'Follow the boats on Facebook if you must, said Hill, but stay ashore.',
    reason: 'prompt to follow the site',
  },
  {
    id: 'form-labels',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:(?:your )?e-?mail address(?: \(required\))?|let['’]?s go!|stay in the know|\d[\d,.]* (?:people|readers) (?:have )?voted(?: so far)?|for (?:feedback|complaints)\b.{0,50}\bcontact us)\W{0,2}$/i,
    needs: 'email mail go know voted feedback complaints',
    example: 'Your email address',
    counter: 'Let’s go, said the captain, and they went',
    reason: 'asks for an address',
  },
  {
    id: 'nonprofit-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^[^"“”]{2,60} is an? (?:\S+ ){0,3}(?:non-?profit|independent) (?:\S+ ){0,2}(?:newsroom|news organi[sz]ation|news outlet|publication)\b[^"“”]{0,240}\b(?:sign up|subscribe|donate|support|our)\b[^"“”]{0,160}$/i,
    needs: 'nonprofit profit independent',
    example: 'The Harbour Post is a nonprofit newsroom that asks who pays. Sign up to get our stories.',
    counter: 'The Post is an independent newsroom of six, Hill said.',
    reason: 'asks for money',
  },
  {
    id: 'access-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:subscribe to (?:\S+ ){1,4}to (?:get|have|gain) (?:full |unlimited )?access\b.{0,300}|.{0,30}\bstay in the know\b[^"“”]{0,60}\b(?:latest|news|weather)\b[^"“”]{0,100}|this is an? printer[- ]friendly version of (?:an?|this|the) (?:article|story|page)\b.{0,160})$/i,
    needs: 'subscribe know printer',
    example: 'Subscribe to POST PLUS to get access to the Harbour Post and 70 other titles.',
    counter: 'Subscribe to the plan to get on, he told them, or leave.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'player-labels',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:getting your .{2,40} player ready|powered by \p{Lu}\S*(?: \p{Lu}\S*){0,2}|only have a minute\? listen instead|submitting)\W{0,3}$/iu,
    needs: 'player powered minute submitting',
    example: 'Getting your Harbour Audio player ready...',
    counter: 'Powered by steam, the mill ran until 1962',
    reason: 'label of a picture or player',
  },
  {
    id: 'registration-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:did you know,? with an? (?:\S+ ){0,3}subscription\b.{0,300}|registration is (?:absolutely )?(?:100% )?free and will\b.{0,300}|if you believe something is missing or wrong\b.{0,100}|by subscribing, you can help us\b.{0,80})$/i,
    needs: 'subscription registration missing subscribing',
    example: 'Did you know with a Digital Subscription to the Post, you can get unlimited access?',
    counter: 'Registration is free and open to all, the school said, “until May”.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'package-list',
    effect: 'box',
    form: 'label',
    pattern: /^(?:also )?in this (?:package|series)\W{0,3}$/i,
    needs: 'package series',
    example: 'Also In This Package',
    counter: 'In this series of letters she named nobody',
    reason: 'a list of other stories',
  },
  {
    id: 'gift-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^[^"“”]{0,160}\bif you (?:value|appreciate) (?:this|our|the) (?:work|reporting|journalism|coverage|story|kind of)\b[^"“”]{0,240}$/i,
    needs: 'value appreciate',
    example: 'If you value this work, please consider a gift.',
    counter: '“If you value this work, pay for it,” said the captain.',
    reason: 'asks for money',
  },
  {
    id: 'trial-price',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:start|begin|try|get|claim) (?:your|a|our) (?:free |digital |\S+ )?(?:trial|subscription|access)\b.{0,40}[$£€]\d.{0,30}$/i,
    needs: 'trial subscription access',
    example: 'Start your trial for $1',
    counter: 'Start of the trial of those who paid $100',
    reason: 'prompt to subscribe',
  },
  {
    id: 'episode-teaser',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:on|in) (?:today['’]s|tonight['’]s|tomorrow['’]s|this week['’]s|the latest|our latest) (?:episode|edition|podcast)\b(?=.{0,160}\b(?:reporters?|hosts?|editors?|we|us|our)\b)[^"“”]{0,300}$/i,
    needs: 'episode edition podcast',
    example: 'On today’s episode, reporter Ana Ruiz tells us why the mayor never came.',
    counter: 'In today’s edition nobody is named, the printer said.',
    reason: 'prompt to listen',
  },
  {
    id: 'database-field',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:Publication(?: info| title| year| date| subject|-Type)|First page|Document (?:type|ID)|ProQuest document ID|Language of publication|Source type|Load-Date|Place of publication|Country of publication) ?: .{1,200}|ProQuest document link|FULL TEXT|OpenURL Link|End of Document|Citation \(\p{L}+ Style\)|Document \p{Lu}{4,8}\d[\p{Ll}\d]{12,30})$/u,
    needs: 'publication first document proquest language source load place country full openurl end citation',
    example: 'Publication title: The Harbour Gazette; Norwick',
    counter: 'Publication: the day on which all was lost',
    reason: 'note of a database of articles',
  },
  {
    id: 'database-citation',
    effect: 'dateline',
    form: 'line',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}'’-]*\. [\p{Lu}][^;.]{2,60}; [^;.:]{2,60}\. ?\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d(?:: [\p{Lu}\d.-]{1,12})?\.?$/u,
    needs: ';',
    example: 'Jo Starks. The Harbour Gazette; Norwick. 4 August 2020: A.4.',
    counter: 'Jo Starks read the Gazette; Norwick did not on 4 August 2020.',
    reason: 'byline',
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
      /^(?:(?:an? )?(?:message|word|note) from (?:our|today['’]s|this week['’]s) (?:sponsors?|partners?|advertisers?)\W{0,3}|brought to you by .{2,40}|sponsor(?:ed)? message)$/i,
    needs: 'message word note brought',
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
