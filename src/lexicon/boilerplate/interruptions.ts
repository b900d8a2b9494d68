import type { LineRule } from './row.ts'

/** Lines of players, buttons and panels that stand where they were switched on, or hidden from those who see the page. */
export const INTERRUPTIONS: readonly LineRule[] = [
  {
    id: 'player-message',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:we apologi[sz]e, but this (?:video|audio)\b.{0,60}|try refreshing your browser\b.{0,120}|this is a modal window\b.{0,100}|(?:beginning|end) of dialog window\b.{0,100}|no compatible source was found\b.{0,60}|please use \S+ browser\b.{0,80}|unfortunately we have been unable to verify\b.{0,240}|this audio (?:is|was) (?:auto|ai)-?generated\b.{0,80}|(?:you can now )?listen to (?:(?:this|the) (?:article|story)|\S+(?: \S+)? articles)\b.{0,20})$/i,
    needs: 'apologise apologize refreshing modal dialog source browser verify audio listen',
    example: 'We apologize, but this video has failed to load.',
    counter: 'Listen to this article of faith, he said, and weep.',
    reason: 'notice about the browser',
  },
  {
    id: 'advertisement-notice',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:this advertisement has not loaded\b.{0,80}|advertisement \d{1,2}|(?:article|story) content|ad feedback|how relevant is this ad\b.{0,20}|(?:\d\. )?(?:how relevant is this ad to you|did you encounter any technical issues)\W{0,2}|.{2,40} values your feedback|(?:ad|video (?:player|content))(?: \S+){0,2} (?:never loaded|was slow to load\b.{0,20}|froze\b.{0,40}))$/i,
    needs: 'advertisement content feedback ad technical loaded slow froze',
    example: 'This advertisement has not loaded yet, but your article continues below.',
    counter: 'The advertisement has not run in the county since May.',
    reason: 'advertisement',
  },
  {
    id: 'saving-notice',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:you can save this (?:article|story)\b.{0,100}|find your (?:bookmarks|saved)\b.{0,80}|(?:article|story) (?:bookmarked|saved)\b.{0,20}|you can find this story in\b.{0,80}|kindly share this\b.{0,30}|share (?:full article|or comment on this)\b.{0,200}|copy article link|like loading\W{0,3}|click to rate\b.{0,30}|click ["“]add to\b.{0,100}|read (?:in app|preview|later|the story)|reuse this content|remove from .{2,20}|why you can trust .{2,40}|view image in fullscreen|end of carousel|generate key takeaways|original print headline\b.{0,100}|text[ -]size\b.{0,20}|font[ -]size\b.{0,20})$/i,
    needs:
      'save bookmarks saved bookmarked find kindly share copy loading rate click read reuse remove trust fullscreen carousel takeaways headline size',
    example: 'Find your bookmarks in your profile, under your saved articles.',
    counter: 'Kindly share this bread, the monk said, with whoever has none.',
    reason: 'labels of share buttons',
  },
  {
    id: 'comment-tools',
    effect: 'end',
    form: 'line',
    pattern:
      /^(?:(?:visitor|reader|user)s?['’]? comments?(?: \d+ total| (?:add|post|leave|write) (?:your|a) comment| ?\(\d+\))?|comments? ?\(you may use html.{0,60}|\d+ comments? displayed|(?:show|sort by|sorted by|order by):? (?:newest|oldest|best|most liked|most recent)(?: first)?|welcome to the discussion\W{0,2}|the (?:views|opinions) expressed in the (?:contents?|comments) above\b.{0,160}|we have migrated to a new commenting platform\b.{0,300}|join thought-provoking conversations\b.{0,100})$/i,
    needs: 'comment comments newest oldest best most welcome views opinions commenting conversations',
    example: 'Visitor comments Add your comment',
    counter: 'Reader comments hurt her more than the reviews did.',
    reason: 'comments start here',
  },
  {
    id: 'age-notice',
    effect: 'line',
    form: 'line',
    pattern: /^this (?:article|story|page|content) is (?:more than|over|at least) \d+ (?:years?|months?) old\W{0,2}$/i,
    needs: 'old',
    example: 'This article is more than 4 years old',
    counter: 'This story is more than 400 years old, and still told on the quay.',
    reason: 'note about the publication',
  },
  {
    id: 'reporting-from',
    effect: 'line',
    form: 'label',
    pattern: /^[Rr]eporting from \p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|the|de|and|in)){0,6}$/u,
    needs: 'reporting',
    example: 'Reporting from Norwick, Ohio',
    counter: 'Reporting from Norwick stopped in May',
    reason: 'where the author writes from',
  },
  {
    id: 'film-teaser',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:\p{Lu}[^"“”]{2,120} )joins? (?:host |anchor )?(?:['‘“"][^'’”"]{3,40}['’”"]|\p{Lu}\S+(?: \p{Lu}\S+){0,3}) to (?:discuss|talk|weigh|react|break|explain|share|preview)\b.{0,160}$/u,
    needs: 'join joins',
    example: 'Sen. Ana Ruiz joins ‘Morning on the Quay’ to discuss the strike.',
    counter: 'A second tug joins the first to pull the ferry off the bank.',
    reason: 'title of a film',
  },
  {
    id: 'state-form',
    effect: 'line',
    form: 'line',
    pattern:
      /^(?:we(?:['’]d| would) like to (?:set|use) (?:additional|optional|analytics) cookies\b.{0,160}|the following links open in a new tab\b|updates to this page|is this page useful\W{0,2}|help us improve \p{Lu}.{0,30}|don['’]t include personal or financial information\b.{0,120}|privacy notice: .{0,300}|\* indicates required)$/iu,
    needs: 'cookies links updates useful improve personal privacy required',
    example: 'Don’t include personal or financial information like your credit card number.',
    counter: 'Help us improve, the coach told them, or leave.',
    reason: 'notice of the site',
  },
]
