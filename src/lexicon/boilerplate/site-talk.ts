import type { LineRule } from './row.ts'

/** What a site says to its readers of its letters, its money, its licences and its reporters, at any place of a page. */
export const SITE_TALK: readonly LineRule[] = [
  {
    id: 'form-answer',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:thank(?:s| you) for (?:signing up|subscribing|registering|your (?:subscription|feedback))\b.{0,80}|an? (?:welcome|confirmation|verification) (?:e-?mail|message)\b.{0,120}|(?:we have|we['’]ve) sent (?:you )?an? (?:\S+ )?e-?mail\b.{0,80}|there was an (?:error|issue|problem)[,.] (?:please|try)\b.{0,80}|we encountered an (?:error|issue|problem)\b.{0,80}|(?:oops\S* )?something went wrong\b.{0,100}|invalid e-?mail(?: address)?\W{0,2}|your (?:effort and contribution|subscription supports our)\b.{0,100})$/i,
    needs:
      'signing subscribing registering subscription feedback email mail invalid message error issue problem something effort',
    example: "A welcome email is on its way. If you don't see it, please check your junk folder.",
    counter: 'There was an error in the count, please remember, said Hill.',
    reason: 'answer of a form',
  },
  {
    id: 'subscriber-benefit',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:get )?(?:exclusive|unlimited|full)(?: \S+){0,2} access to (?:(?:all|the|our|every) )?(?:\S+ ){0,3}(?:articles|stories|content|epaper|e-paper|e-edition|archives?)\b.{0,160}|(?:access|enjoy|read|share|get)\b.{0,80}\b(?:with one account|articles per month|our award-winning \S+|your favou?rite authors)\b.{0,60}|daily puzzles\b.{0,80}|support (?:local|independent) journalists\b.{0,80}|breaking news, delivered\b.{0,60}|your information is safe and secure\W{0,2}|I would like to be e-?mailed about\b.{0,160})$/i,
    needs: 'access enjoy read share get puzzles support delivered secure would',
    example: 'Unlimited online access to articles from across the county with one account.',
    counter: 'Exclusive access to the river was sold in May.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'subscribers-only',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:this (?:story|article|content) is (?:available )?(?:exclusively|only) (?:available )?(?:to|for) \S+(?: \S+)? (?:subscribers|members)\b.{0,80}|this content is reserved for\b.{0,60}|only (?:subscribers|members|registered users) (?:are able to|can|may) (?:post|read|comment|leave|see|view)\b.{0,60}|please (?:purchase|buy) a subscription\b.{0,80}|(?:enjoying|like|love) our (?:latest )?content\?.{0,80}|already (?:subscribed|registered|a subscriber)\?.{0,40}|claim offer)$/i,
    needs: 'exclusively only content purchase buy already claim',
    example: 'This story is available exclusively to Harbour Post subscribers. Become one and start reading now.',
    counter: 'This story is available only to those who knew the captain.',
    reason: 'notice for those who do not pay',
  },
  {
    id: 'appeal',
    effect: 'line',
    form: 'line',
    pattern:
      /^[^"“”]{0,300}\b(?:your (?:support|donation|contribution|subscription|membership|gift) (?:helps|allows|enables|lets|makes all|makes (?:our|this)|funds|keeps) (?:us|our|this|the difference)|(?:quality|independent) journalism should be available|we (?:need|have) reporters on the ground|(?:choose|chosen) not to lock\b.{0,60}\b(?:our reporting|paywalls?))\b/i,
    needs: 'support donation contribution subscription membership gift journalism reporters lock',
    example: 'Your support makes all the difference.',
    counter: 'Your support helps, he told them, but not as much as your boats.',
    reason: 'asks for money',
  },
  {
    id: 'letter-pitch',
    effect: 'line',
    form: 'line',
    pattern:
      /^[^"“”]{0,200}(?:\bnewsletter\b[^"“”]{0,160}\bsign up (?:here|now|today|below)\W{0,2}|\bin (?:this|our) (?:free )?(?:daily|weekly|monthly|fortnightly|morning|evening) (?:newsletter|e-?mail|briefing)\W{0,2}|\bwith our (?:free )?(?:daily|weekly|morning|evening) (?:newsletter|e-?mail|briefing)\W{0,2})$|^(?:unlock the .{2,40} (?:digest|newsletter) for free|the (?:top|biggest|best|day['’]s) \S+ (?:of the (?:day|week), )?delivered\b.{0,60}|to subscribe, text\b.{0,40}|interested in more newsletters\b.{0,40}|\[sign up for\b.{0,120}\])$/i,
    needs: 'newsletter newsletters email mail briefing digest delivered subscribe sign',
    example: 'The Harbour Briefing newsletter provides all the news you need to start your day. Sign up here.',
    counter: 'She wrote in our newsletter that she would never sign up.',
    reason: 'prompt to subscribe',
  },
  {
    id: 'channel-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:you can )?(?:now )?(?:join|follow) our (?:\S+ )?(?:whatsapp|telegram|facebook|discord)\b.{0,120}|we may send you other offers\b.{0,200}|(?:click here to )?(?:get|install|download) the (?:\S+ ){1,4}app\b.{0,80}|catch all the .{2,60}\bnews\b.{0,200}|(?:be the first to )?get (?:breaking news|instant alerts)\b.{0,60}|manage your delivery channels\b.{0,20}|(?:add|set|make) .{0,40}\b(?:preferred|trusted) source\b.{0,30}|please follow (?:\S+ ){1,4}on (?:facebook|twitter|x|instagram|google news|whatsapp|threads|bluesky|youtube)\b.{0,200}|for more (?:\S+ ){1,3}from where you live\b.{0,60})$/i,
    needs:
      'whatsapp telegram facebook discord offers app catch breaking instant manage source twitter x instagram google threads bluesky youtube live',
    example: 'Join our WhatsApp community group to get top stories sent straight to your phone.',
    counter: 'Join our fleet, the captain told them, and see the coast.',
    reason: 'prompt to follow the site',
  },
  {
    id: 'story-wanted',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:do you have|have you got|have you taken) (?:a |an |any )?(?:photos?|videos?|pictures?|story|story suggestion|information)\b.{0,80}\?|(?:do|did) you work (?:there|here|with \S+)\?|have you been affected by (?:\S+ ){0,4}(?:story|article|report|programme|issues)\b|if you(?:['’]ve| have) been affected by\b.{0,60}\b(?:story|article|report|programme)\b|(?:story|news) tips? can be sent\b|please include a (?:contact|phone|telephone) (?:number|name)\b|you can (?:also )?get in touch in the following ways\b|upload (?:your )?(?:pictures|photos|videos?)\b|contact (?:this reporter|the newsroom|our newsdesk)\b|tell us (?:a|your) story\b|if you are reading this page and can['’]t see the form\b|what are your thoughts on this\?).{0,200}$/i,
    needs:
      'photo photos video videos picture pictures story information work affected tip tips include touch upload contact form thoughts',
    example: 'Do you have a photo of the flood? Send it to us here with a brief description.',
    counter: 'Have you been affected by the noise, she asked the old man.',
    reason: 'asks readers for news',
  },
  {
    id: 'local-programmes',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:listen to|watch|catch up with)\b.{0,120}\b(?:latest episode of|tell us a story you think)\b.{0,120}$/i,
    needs: 'listen watch catch',
    example:
      'Listen to highlights from the coast on Harbour Sounds, or tell us a story you think we should cover here.',
    counter: 'Listen to the sea, he said, and it will tell us a story.',
    reason: 'prompt to listen',
  },
  {
    id: 'typo-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:did you )?(?:see|seen|notice|noticed|spot|spotted|found|find) (?:a|an|any) (?:\S+ (?:or|and) )?(?:\S+ )?(?:error|mistake|typo)s?\b.{0,40}\?.{0,120}|click (?:or tap )?here to report (?:a|an|this|it)\b.{0,160})$/i,
    needs: 'error mistake typo errors mistakes typos click',
    example: 'See a spelling or grammar error in our story? Please click here to report it.',
    counter: 'Find a mistake and you find the man who made it, said Hill.',
    reason: 'asks for an opinion of the site',
  },
  {
    id: 'republish',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:we believe in the free flow of information\b.{0,40}|republish (?:this|our) (?:story|stories|articles?)\b.{0,120}|thank you for your interest in republishing\b.{0,160}|you are free to republish\b.{0,160}|you have to credit us\..{0,160}|creative commons licen[cs]e\b.{0,60}|(?:purchase|buy|get) licen[cs]ing rights\b.{0,40}|this article was printed from\b.{0,200}|(?:original )?print headline: .{2,120}|.{2,60}, opens new tab)$/i,
    needs: 'free republish republishing credit creative licensing licencing printed print opens',
    example: 'Republish our articles for free, online or in print.',
    counter: 'You have to credit us with some sense, he told the council.',
    reason: 'licence of the page',
  },
  {
    id: 'no-interests',
    effect: 'line',
    form: 'line',
    pattern:
      /\bdo(?:es)? not work for, consult, own shares in\b|\bno relevant affiliations beyond\b|^.{2,100} provides funding as a (?:founding )?(?:member|partner) of\b/i,
    needs: 'consult affiliations funding',
    example: 'Ana Ruiz does not work for, consult, own shares in or receive funding from any company.',
    counter: 'Ana Ruiz does not work for anybody, and owns no shares.',
    reason: 'about the author',
  },
  {
    id: 'feed-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^\W{0,3}(?:except for the headline, )?(?:this|the) (?:story|article|report|copy) (?:has|was) not (?:been )?(?:edited|created|written) by (?:our|the|(?:\S+ ){0,3}\S+) (?:staff|team|editors|newsroom|desk)\b.{0,120}$/i,
    needs: 'edited created written',
    example: '(Except for the headline, this story has not been edited by our staff.)',
    counter: 'The report was not written by an engineer.',
    reason: 'note about the publication',
  },
  {
    id: 'prompt-button',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:give(?: (?:now|today|what you can|monthly))?|count me in|sign me up|i['’]m in|chip in|back us|support (?:us|local news|our work|independent journalism)|join (?:us|now|today)|no,? thanks?|maybe later|yes,? (?:please|sign me up)|your e-?mail(?: address)?)\W{0,2}$/i,
    needs: 'give count sign i chip back support join no maybe yes your',
    example: 'Give what you can',
    counter: 'Give what you have',
    reason: 'button of a prompt',
  },
  {
    id: 'readers-views',
    effect: 'line',
    form: 'line',
    pattern:
      /^\W{0,3}(?:the )?(?:views|opinions|comments)(?: (?:expressed|posted|made|left|published))? (?:here )?(?:by|of|from) (?:our )?(?:readers|users|commenters)\b.{0,60}\b(?:their own|not those of|do not)\b.{0,60}$/i,
    needs: 'views opinions comments',
    example: 'The views expressed by readers in the comments are their own.',
    counter: 'The views of readers were split, and so were those of the council.',
    reason: 'rules for comments',
  },
  {
    id: 'desk-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^\p{Lu}[^“”".!?]{2,60}[’']s? (?:reporting|coverage|journalism)(?: (?:on|of|about) [^“”".!?]{2,40})? (?:is|are) (?:part of|supported|funded|made possible|produced)\b.{0,200}$/u,
    needs: 'reporting coverage journalism',
    example: 'Harbour Radio’s reporting on water is part of the River Desk, a network of newsrooms.',
    counter: 'Harbour Radio’s reporting on water was late.',
    reason: 'note about the publication',
  },
  {
    id: 'page-note',
    effect: 'line',
    form: 'line',
    pattern:
      /^\W{0,3}(?:this|these|our) (?:is an archived )?(?:story|stories|article|articles|page|post|content|reporting|coverage|project|series|summary|transcript|translation)\b(?: (?:is|are|was|were|has been) (?:(?:partly|generously|in part) )?(?:supported|funded|paid for|made possible)(?: \S+){0,2} by\b|[^"“”]{0,120}\b(?:(?:help|assistance|aid|use) of (?:AI|artificial intelligence|a machine)|(?:using|by) (?:AI|artificial intelligence|a machine)|(?:may|might)(?: no longer)? be (?:outdated|out of date|incomplete|current|accurate|up to date)|free to read)\b).{0,200}$/iu,
    needs:
      'story stories article articles page post content reporting coverage project series summary transcript translation',
    example: 'This page was written with the help of AI and read by an editor.',
    counter: 'This story is old: the farm was never supported by the state, nor were its neighbours.',
    reason: 'note about the page',
  },
  {
    id: 'reporter-box',
    effect: 'tail',
    form: 'line',
    pattern:
      /^(?:e-?mail (?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+|(?:see|read|view) (?:all |more )?(?:stories|articles|posts) by \p{Lu}.{2,60}|if you have (?:a|any) (?:questions?|tips?|comments?)\b.{0,60}\b(?:you can|please|contact|submit|e-?mail)\b.{0,200}|I(?:['’]m| am) a (?:\S+ ){0,2}reporter (?:covering|who covers|at|for)\b.{0,200}|I (?:cover|report on) [^.!?"“”]{3,80}\.?)$/iu,
    needs: 'email mail see read view question questions tip tips comment comments reporter cover report',
    example: 'If you have a question or comment for Ana Ruiz, you can submit it here.',
    counter: 'If you have a boat, the council said, move it.',
    reason: 'about the author',
  },
]
