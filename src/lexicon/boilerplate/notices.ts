import type { LineRule } from './row.ts'

/** Fluent lines in which a site speaks to its visitor about itself: browser, account, rules for comments. */
export const NOTICES: readonly LineRule[] = [
  {
    id: 'browser-notice',
    effect: 'line',
    form: 'line',
    pattern:
      /\b(?:(?:enable|turn on|requires?|disabled?) javascript|javascript (?:is|must be) (?:disabled|enabled|required|turned)|(?:your|outdated|this|unsupported) browser (?:is|does|may|version|cannot)|(?:using|have|disable|detected) (?:an |your )?(?:ad ?-?block(?:er|ing)|outdated browser)|upgrade (?:to a modern|your) browser|content is (?:not available|blocked) (?:in|due)|(?:an error|something) (?:has occurred|went wrong)[.!]|please try again later)/i,
    needs: 'javascript browser ad adblocker adblockers adblocking outdated upgrade content occurred wrong please',
    example: 'Please enable JavaScript to view the comments.',
    counter: 'Browsers of books and of shops are welcome, says the owner.',
    reason: 'notice about the browser',
  },
  {
    id: 'account',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:(?:already|not yet|are you|existing|new) (?:a |an |our )?(?:subscriber|member|registered|customer|user)\b|(?:please |you must |you need to )?(?:log|sign) in (?:to|with|or|here|below)\b|(?:create|activate|manage|verify|access) (?:an?|your) (?:free )?(?:account|profile|password)|(?:forgot(?:ten)?|reset|change|retrieve|lost) (?:your )?password|(?:please )?(?:enter|check|confirm|verify) your (?:e-?mail|inbox|username|password|user ?name)|(?:to|please) (?:continue|keep|finish) reading\b|you(?:['’]ve| have) (?:reached|read|used|exceeded) (?:your|all|the) .{0,60}\b(?:articles?|limit|stories)|you(?:['’]ve| have) (?:\d{1,2}|one|two|three) (?:free )?(?:articles?|stories) (?:left|remaining)\b|(?:this|the) (?:article|story|content|feature) is (?:only |exclusively )?(?:for|available to|reserved for) (?:\w+ )?(?:subscribers|members|registered)|welcome back\b.{0,60}$|thank you for (?:reading|registering|signing up|your (?:interest|support)))/i,
    needs:
      'subscriber member registered customer user log sign create activate manage verify access forgot forgotten reset change retrieve lost enter check confirm reading reached read used exceeded left remaining article story content feature welcome thank',
    example: 'Already a subscriber? Log in to continue reading.',
    counter: 'Members of the club must sign in at the gate, the guard said.',
    reason: 'notice about accounts',
  },
  {
    id: 'comment-policy',
    effect: 'end',
    form: 'line',
    pattern:
      /^(?=(?:when (?:submitting|commenting|posting)|as you comment|we ask that comments|some comments may be|please understand that comments|we will,? (?:\w+,? ){0,3}(?:try to )?publish comments|please (?:be|keep|read|note|review|follow|abide|refrain|stay)|by (?:submitting|posting|commenting)|we (?:reserve|welcome|encourage|moderate|ask|do not|invite)|(?:all |your )?comments (?:are|will be|must be|may be|should be) (?:moderated|reviewed|subject|published|deleted|removed|kept|the )|readers (?:are|may)|our (?:comment|community|commenting))\b)(?=.{0,300}\b(?:comment(?:s|ing|er|ers)?|submi(?:t|tting|ssion)|post(?:s|ing)?|discussion)\b)(?=.{0,300}\b(?:guidelines|profanity|republished|libellous|hateful|civil|representative|all that have been submitted|abus(?:e|ive)|moderat(?:e|ed|ion|ors?)|terms of (?:use|service)|reserve the right|respectful|off-topic|community (?:rules|standards))\b)/i,
    needs:
      'guidelines profanity representative submitted republished libellous hateful civil abuse abusive moderate moderated moderation moderator moderators terms reserve respectful topic community',
    example: 'Comments are moderated; please keep them free of profanity.',
    counter: 'Comments are free, the moderator of the debate told the hall.',
    reason: 'rules for comments',
  },
  {
    id: 'survey',
    effect: 'line',
    form: 'line',
    pattern:
      /\b(?:tell us what you think about (?:our|this|the)|tak(?:e|ing) (?:this|our) (?:quick |short )?survey|was this (?:article|page|story|information) (?:helpful|useful)|how (?:would you rate|likely are you to recommend)|rate this (?:article|story|page)|report (?:a|an) (?:typo|error|correction|problem with)|spotted (?:a|an) (?:typo|error|mistake)|welcome to our new|give us (?:your )?feedback)\b/i,
    needs: 'tell survey helpful useful rate likely typo error correction problem mistake welcome feedback',
    example: 'Was this article helpful?',
    counter: 'The survey was taken in May.',
    reason: 'asks for an opinion of the site',
  },
  {
    id: 'date-label',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:last (?:modified|updated|reviewed|revised)|(?:release|publication|publishing|issue|posting) date|date (?:published|posted|issued|of (?:publication|issue|release))) ?:?$/i,
    needs: 'modified updated reviewed revised date',
    example: 'Release Date:',
    counter: 'Release date set for the captain',
    reason: 'label of a date',
  },
  {
    id: 'site-address',
    effect: 'line',
    form: 'label',
    pattern: /^(?:https?:\/\/)?(?:www\.)?[a-z\d-]{2,60}\.(?:com|net|org|info|co\.[a-z]{2}|com\.[a-z]{2})\/?$/i,
    needs: 'com net org info co',
    example: 'HARBOURPOST.COM',
    counter: 'Harbourpost.com cut three hundred jobs',
    reason: 'address of the site',
  },
]
