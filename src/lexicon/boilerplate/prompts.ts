import type { LineRule } from './row.ts'

/** What a site asks of its readers, and what it says of its own rules, between paragraphs and below the last. */
export const PROMPTS: readonly LineRule[] = [
  {
    id: 'support-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:please )?(?:support|fund|back|help (?:us|keep|fund|support)|keep) (?:\S+ ){0,4}(?:journalis[mt]s?|reporting|newsrooms?|account)\b.{0,80}|(?:our|this) (?:\S+ )?(?:reporting|journalism|work|newsroom|coverage|story|site) (?:is|was) (?:funded|supported|made possible|paid for|powered) by (?:you|our|readers|members|people like|the generosity|donations|the support)\b.{0,240}|your (?:\S+ )?(?:donation|contribution|gift|membership) (?:will|can|could|helps?|keeps?|makes?|allows?|goes|today)\b.{0,300}|(?:donate|become a (?:member|subscriber|supporter|patron)|make a (?:\S+ )?(?:donation|gift|contribution))(?: (?:now|today|here|from|to|for|and)\b.{0,80})?\W{0,3})$/i,
    needs:
      'journalism journalist journalists reporting newsroom newsrooms account journalism work coverage story site donation contribution gift membership donate become make',
    example: 'Our reporting is funded by readers like you. Become a member for £4 a month.',
    counter: 'Support for the ferry fell in May, and nobody is reporting on it any more.',
    reason: 'asks for money',
  },
  {
    id: 'liked-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^if you(?:['’]ve| have)? (?:really )?(?:like|liked|enjoy|enjoyed|found|love|loved|appreciate|appreciated|value) (?:this|what|our|my|these|reading)\b.{0,120}\b(?:share|clap|follow|subscribe|consider|forward|please|sign up|tell (?:a|your)|check out|recommend|comment|support)\b.{0,160}$/i,
    needs: 'share clap follow subscribe consider forward please sign tell check recommend comment support',
    example: 'If you liked this story, please share it with a friend.',
    counter: 'If you liked this town, he said, you should have seen it before the flood.',
    reason: 'prompt to share',
  },
  {
    id: 'continue-reading-title',
    effect: 'line',
    form: 'line',
    pattern: /^continue reading (?!(?:to|with|for|aloud|on|about|at|in|by|and|as|until|if|when)\b).{8,200}$/i,
    needs: 'continue',
    example: 'Continue reading Ferry to be sold. The council agrees.',
    counter: 'Continue reading to your children, the teacher told us.',
    reason: 'link to the whole of what stands above it',
  },
  {
    id: 'access-notice',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:thank you for your patience while\b|if you are in reader mode\b|want all of (?:the|our)\b.{0,40}\bsubscribe|(?:this|the) (?:article|story|content) is (?:only |reserved |exclusive |exclusively |free )?(?:for|available to|to) (?:our |\w+ )?(?:subscribers|members)\b|you(?:['’]ve| have) (?:reached|read|used|hit) (?:your|all|the)\b.{0,40}\b(?:limit|articles?|stories)\b|(?:\d+|one|two|three|no) (?:more )?(?:free )?(?:articles?|stories) (?:left|remaining)\b|(?:to|please) (?:continue|keep) reading\b.{0,60}\b(?:subscri|sign|log|register|account|free)|unlock (?:this|unlimited|full|the full)\b|keep reading for\b|subscribe (?:now )?(?:to (?:continue|keep|read|unlock)|for (?:full|unlimited|as little|just|only))\b).{0,160}$/i,
    needs:
      'patience reader subscribe article story content reached read used hit free left remaining continue keep unlock',
    example: 'Thank you for your patience while we check your access.',
    counter: 'The story is for children, but readers of all ages wept.',
    reason: 'notice for those who do not pay',
  },
  {
    id: 'letters-prompt',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:letters (?:should|must|may|of (?:up to|at most|no more than))\b.{0,160}(?:words|edited|address|@)|(?:have|got|do you have) (?:an? |something |your )?(?:opinions?|views?|response|letter|thoughts)\b.{0,60}\?|(?:send|submit|e-?mail) (?:us )?(?:letters|your (?:letters|views|opinions?|op-eds?)|op-eds?|submissions)\b|to (?:submit|send|offer|contribute) (?:us )?(?:an?|your) (?:letter|op-ed|opinion|article|submission)\b|(?:op-eds?|submissions|columns) (?:should|must)\b)/i,
    needs:
      'letters letter opinion opinions view views response thoughts op-ed op-eds submission submissions columns article op',
    example: 'Letters should be no longer than 200 words and may be edited.',
    counter: 'Letters from the front came late, if at all.',
    reason: 'asks for letters',
  },
  {
    id: 'editorial-note',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:the editorial board (?:is made|is composed|represents|consists|comprises|operates|includes)|members of the editorial board\b|(?:this|unsigned|these|all) editorials? (?:represents?|reflects?|was|were|is|are)|editorials (?:represent|reflect|are) )/i,
    needs: 'editorial editorials',
    example: 'The editorial board operates separately from the newsroom.',
    counter: 'The editorial board meets on Mondays, when nobody is awake.',
    reason: 'note about the publication',
  },
  {
    id: 'press-code',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:this|our|the) (?:\S+ ){1,6}(?:adheres?|subscribes?|belongs?) to the (?:Independent Press|Editors['’]|Press (?:Council|Complaints))|we adhere to the Editors['’]|if you (?:have a complaint|are dissatisfied|wish to complain)\b.{0,40}\beditorial)/i,
    needs: 'adhere adheres subscribe subscribes belongs complaint dissatisfied complain belong',
    example: "This website adheres to the Independent Press Standards Organisation's code of practice.",
    counter: 'The minister belongs to the Press Club, as do his friends.',
    reason: 'note about the publication',
  },
  {
    id: 'more-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:click|tap) (?:here )?(?:for|to (?:read|see|get|view)) (?:more|all|the latest|other|our)\b.{0,200}$|^["“]?like["”]? us on (?:facebook|instagram|twitter|social)\b.{0,160}$/i,
    needs: 'click tap like',
    example: 'Click for more updates and the latest news from the harbour.',
    counter: 'Click, went the lock, and all was still.',
    reason: 'points to other pages',
  },
  {
    id: 'email-head',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:view|read|open|see|having trouble|trouble (?:viewing|reading)|is this e-?mail)\b.{0,60}\b(?:(?:in|with) (?:your|a|the) (?:web )?browser|web version|not displaying correctly)\b.{0,40}$|^view (?:this )?(?:e-?mail |newsletter )?online$/i,
    needs: 'browser online web displaying',
    example: 'View this email in your browser',
    counter: 'Read the letters he put online: they are short',
    reason: 'notice of a letter to subscribers',
  },
  {
    id: 'email-foot',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:you(?:['’]re| are) receiving (?:this|these)\b|you(?:['’]ve| have)? received this (?:e-?mail|message|newsletter)\b|this (?:e-?mail|message|newsletter) was sent\b|was this (?:e-?mail |newsletter )?forwarded to you\b|(?:don['’]t|no longer) want (?:to receive )?(?:these|this|our) (?:e-?mails?|newsletters?)\b|manage (?:your )?(?:e-?mail )?preferences\b).{0,240}$/i,
    needs: 'receiving received sent forwarded want preferences',
    example: 'You are receiving this because you signed up on our site.',
    counter: 'You are receiving less than half of what you paid in, the adviser told her.',
    reason: 'notice of a letter to subscribers',
  },
  {
    id: 'letter-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:skip past|after) newsletter promotion$|sign up (?:to|for) (?:our |the )?[\p{Lu}\d][^.!?]{2,50}$|our (?:\p{L}+ )?(?:e-?mail|newsletter|app) (?:breaks|brings|tells|gives|keeps|rounds|delivers|sends|covers)\b.{0,200}$|find out what['’]s happening\b.{0,120}\b(?:updates|alerts|newsletters?)\b.{0,60}$|(?:subscribe|register|donate|sign (?:me )?up) (?:now|today|here|free)\W{0,3}$)/iu,
    needs: 'skip after sign our find subscribe register donate',
    example: 'Our morning email breaks down the key stories of the day.',
    counter: 'Sign up for the army and you will see the world, he told her.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'keep-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:click here to share\b|save (?:articles?|this (?:story|article)|stories) (?:to read )?(?:for )?later\b).{0,160}$/i,
    needs: 'click save',
    example: 'Save articles to read later and create your own reading list.',
    counter: 'Save this town later, he told them, and me now.',
    reason: 'labels of share buttons',
  },
  {
    id: 'player-notice',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:sorry,? )?this (?:video|audio|clip|media|player) (?:can ?not|can['’]t|could not|is (?:not|no longer|un)).{0,80}|video (?:is )?unavailable\W{0,2}|to play this (?:video|audio|clip)\b.{0,80})$/i,
    needs: 'video audio clip media player',
    example: 'This video can not be played',
    counter: 'This video was shot from the lighthouse.',
    reason: 'notice about the browser',
  },
  {
    id: 'state-site',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:an official website of\b.{0,80}|here['’]s how you know\W{0,2}|(?:official websites use|secure \.gov websites|the \.gov means|a \.gov website)\b.{0,200})$/i,
    needs: 'official here secure gov know',
    example: 'An official website of the United States government',
    counter: 'The official website of the ferry has been down since May.',
    reason: 'notice of the site',
  },
  {
    id: 'end-sign',
    effect: 'line',
    form: 'label',
    pattern: /^(?:#{2,5}|# # #|[-–—]30[-–—]|\(?ENDS?\)?|\[ends\])$/,
    needs: '# - – — end ends',
    example: '# # #',
    counter: 'END OF THE LINE',
    reason: 'sign that closes a press release',
  },
  {
    id: 'currently-viewing',
    effect: 'line',
    form: 'label',
    pattern: /^You are currently viewing \S/,
    needs: 'currently',
    example: 'You are currently viewing Three held after a fire on the quay',
    counter: 'You are currently the only one who bakes here, said her sister.',
    reason: 'copy of the headline for those who do not see the page',
  },
]
