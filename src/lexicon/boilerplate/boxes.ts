import { GENRES } from '../genres.ts'
import type { LineRule } from './row.ts'

/** Lines that interrupt an article or stand right around it. */
export const BOXES: readonly LineRule[] = [
  {
    id: 'see-also',
    effect: 'box',
    form: 'label',
    pattern:
      /^[\W_]{0,3}(?:(?:see|read|watch|listen|view|check)(?: also| more| next| too| out| this| now| on)?|also (?:read|see|watch)|related(?: \w+)?|recommended(?: \w+)?|more|must[- ]read|don['’]t miss|go deeper|in (?:pictures|photos)|watch live|photos|gallery|trending|previously) ?[:|»>→-]+ ?.{0,140}$/i,
    needs: ': | » > → -',
    example: 'Related: Five ways to mend a roof',
    counter: 'Video games, he said, had kept him sane.',
    reason: 'points to another story',
  },
  {
    id: 'see-also-glued',
    effect: 'box',
    form: 'label',
    pattern:
      /^(?:(?:ALSO )?READ(?: ALSO| MORE| NEXT)?|RELATED|WATCH|MORE|(?:Also r|R)ead(?: more| also| next)?|See also|Related)(?=["“‘]?\p{Lu}\p{Ll}).{10,160}$/u,
    holds: ['READ', 'RELATED', 'WATCH', 'MORE', 'ead', 'See also', 'Related'],
    example: 'ALSO READFive ways to mend a roof',
    counter: 'READY or not, the ferry sails at nine',
    reason: 'points to another story',
  },
  {
    id: 'genre-label',
    effect: 'box',
    form: 'label',
    pattern: new RegExp(`^(?:${GENRES}|poll) ?[:|] .{10,140}$`, 'i'),
    needs: ': |',
    example: 'Opinion: The bridge must stay open',
    counter: 'Opinion is divided: half want the bridge, half the ferry',
    reason: 'points to another story',
  },
  {
    id: 'read-more',
    effect: 'box',
    form: 'label',
    pattern:
      /^[\W_]{0,3}(?:click here|(?:read|see|show|view|load|learn|find out|hear|watch|continue) (?:more|all|less|full|the (?:full|original|rest|whole)|next|reading|now|gallery|also)|also read|see also|don['’]?t miss|keep reading|learn about (?:our|us)|full (?:story|coverage)|tap (?:here|to)|swipe)\b.{0,50}$/i,
    needs: 'click read see show view load learn find hear watch continue also miss keep full tap swipe',
    example: 'Read the original article here',
    counter: 'Read more than once, the letter still made no sense to anybody in the family, and they burnt it.',
    reason: 'points to another page',
  },
  {
    id: 'newsletter-title',
    effect: 'box',
    form: 'label',
    pattern: /^(?:The )?(?:[\p{Lu}\d]\S* ){1,5}Newsletters?$/u,
    needs: 'newsletter newsletters',
    example: 'Harbour Tides Newsletter',
    counter: 'She Wrote for the Parish Newsletter',
    reason: 'prompt to subscribe',
  },
  {
    id: 'advertisement',
    effect: 'box',
    form: 'label',
    pattern:
      /^[\W_]{0,3}(?:advert|ad|ads|advertisement(?: [·|•-] (?:scroll|continue|article|story)\b.{0,40})?|(?:advertisement )?(?:hide|close|report|remove) (?:this )?ads?|advertising|sponsored(?: content)?|(?:article|story) continues (?:below|after).{0,30}|(?:continue|keep) reading (?:below|after).{0,40}|scroll (?:down )?(?:to|for) .{0,40}|loading|skip (?:ad|ads|advertisement).{0,60}|please wait|this video (?:is|has|could|cannot).{0,60}|video (?:player|unavailable|playback).{0,40}|(?:click|tap) to (?:unmute|play|expand|enlarge))[^\p{L}\d]{0,4}$/iu,
    needs:
      'advert ad ads advertisement advertising sponsored continues continue keep scroll loading skip wait video click tap',
    example: '- Advertisement -',
    counter: 'Advertising is down by a fifth this year.',
    reason: 'advertisement',
  },
  {
    id: 'share',
    effect: 'line',
    form: 'label',
    pattern:
      /^[\W\d_]{0,8}(?:(?:share|shares|shared|tweets?|retweet|e-?mail|print|pin(?: it)?|pinterest|facebook|twitter|whatsapp|linkedin|reddit|tumblr|flipboard|telegram|instagram|youtube|messenger|vkontakte|copy (?:the )?(?:link|url)|link ?copied!?|urlcopied!?|permalink|send|save|bookmark|follow|subscribe|sign ?(?:in|up)|log ?in|register|google\+?|pocket|sms|x|on|via|to|by|with|or|and|this|your|friends|story|article|post|page|more|sharing|options|show|close|extra|us|me|a|link|rss|feed|buffer|mix|line|viber|xing|digg|stumbleupon|like|comment|comments)(?![\p{Ll}])[\W\d_]{0,8}){1,16}$/iu,
    example: 'Share on Facebook Tweet Email',
    counter: 'Print is dead, long live print.',
    reason: 'labels of share buttons',
  },
  {
    id: 'share-prompt',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:share|tweet|spread) (?:(?:this|the|our|your)\b.{0,50}|is (?:caring|sexy)\W{0,3}|(?:with|via|on|to) .{0,40})$|^sharing (?:this\b.{0,50}|is (?:caring|sexy)\W{0,3})$|^(?:these are )?external links? .{0,60}$|^share ?(?:tweet|pin|email|save|share)/i,
    example: 'Sharing is caring!',
    counter: 'Share prices fell by a tenth.',
    reason: 'prompt to share',
  },
  {
    id: 'link-row',
    effect: 'line',
    form: 'label',
    pattern: /^(?!by )(?:(?! \/ )[^.!?|·•»\d]){1,33}(?:(?:[|·•»]| \/ )(?:(?! \/ )[^.!?|·•»\d]){1,34}){2,}$/i,
    needs: '| · • » /',
    example: 'Tides | Subscribe | Advertise',
    counter: 'Rovers | 2 | Albion | 1',
    reason: 'links of the site',
  },
  {
    id: 'reading-time',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:(?:estimated )?(?:reading|read) time:? ?)?(?:about )?\d+ ?[-–]?(?:min(?:ute)?s?|hours?)\.?(?: read| listen| watch| to read)?$|^(?:estimated )?(?:reading|read) time\b.{0,24}$|^\d[\d,.]*[km]? (?:views?|shares?|reads?|likes?|claps?|followers|votes?|retweets?)$/i,
    needs:
      'time min mins minute minutes hour hours view views share shares read reads like likes clap claps followers vote votes retweet retweets',
    example: '2 min read',
    counter: 'Two minutes later it was over.',
    reason: 'counts and reading time',
  },
  {
    id: 'image-label',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:article image|avatar|image|photo|video|gallery|slideshow|play(?: video)?|pause|close|open|menu|expand|enlarge|enlarge (?:this )?image|full ?screen|hide caption|toggle caption|show caption|caption|logo|thumbnail|embed(?:ded)?|transcript|download|listen|replay|mute|unmute|play audio|(?:(?:image|photo|slide) )?\d+ of \/? ?\d+|back to (?:the )?gallery|buy (?:this )?photos?|(?:view|see) (?:the )?(?:photos?|graphic|gallery|slideshow|video)|wait \d+ seconds? to continue\.?|\d+ ?\/ ?\d+)$/i,
    needs:
      'image avatar photo video gallery slideshow play pause close open menu expand enlarge full fullscreen caption logo thumbnail embed embedded transcript download listen replay mute unmute of / gallery buy view see wait',
    example: 'Article image',
    counter: 'Image is all, the coach says.',
    reason: 'label of a picture or player',
  },
  {
    id: 'answers',
    effect: 'line',
    form: 'label',
    pattern: /^(?:\d+|no) answers?$/i,
    needs: 'answer answers',
    example: '6 Answers',
    counter: 'No answer came from the ministry',
    reason: 'count of answers',
  },
  {
    id: 'question-page',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:improve this (?:question|answer)|sorted by:? .{0,60}|reset to default|highest score\b.{0,30}|ask question|[\d,]+ (?:gold|silver|bronze) badges?(?![a-z]).{0,60})$/i,
    needs: 'improve sorted reset highest ask badge badges',
    example: 'Improve this answer',
    counter: 'Improve this town, they told him',
    reason: 'label of a page of questions',
  },
  {
    id: 'skip-link',
    effect: 'line',
    form: 'label',
    pattern:
      /^(?:skip|jump) (?:to|past|directly)\b.{0,40}$|^(?:go )?(?:back|return) to (?:the )?(?:front page|home ?page|main page|news|blog|index|list(?:ing)?s?|results|search results|archives?|overview|previous page|all \w+)$|^(?:search|menu|home|sections|navigation|toggle \w+)(?: (?:the|for|this|our|navigation|menu)\b.{0,30})?$/i,
    needs: 'skip jump search menu home sections navigation toggle back return',
    example: 'Skip to main content',
    counter: 'Skip to the end and you learn who did it, and why, and where the money went.',
    reason: 'navigation of the site',
  },
  {
    id: 'bracketed-link',
    effect: 'line',
    form: 'line',
    pattern: /^\[(?!(?:note|figure|above|below|email)\b|\p{L}+: )\p{Lu}[\p{L}\d ’',:$-]{12,160}\??\]$/iu,
    needs: '[',
    example: '[Five ways to mend a roof]',
    counter: '[Okafor: There is nobody on the line.]',
    reason: 'points to another story',
  },
]
