/** A month with its day, or a day of the week: a date that stands behind names. */
const DATE_BEHIND =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?(?= ?\\d)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=, )'

/** Words that stand in bylines beside names and end them: roles, outlets, what sites write there. 700 characters at most. */
export const AFTER_NAMES = new RegExp(
  `(?:\\s*[|•·–—/(\\d@]|\\s-\\s|\\s[a-z][\\w.-]{0,40}@|,?\\s+(?:[Ff]or|FOR|[Oo]f|OF|in|at|on|from|[Uu]pdated|[Pp]ublished|[Pp]osted|Last|Special|Follow|Senior|Staff|Chief|Contributing|Contributor|Correspondent|Reporter|Writer|Editor|Columnist|Business|Political|Politics|Sports|Science|Health|News|Associated Press|Press Association|PA|AP|Reuters|AFP|The|Send an?|E-?mail|Search|View all|See all|Read more|More by|Get email|${DATE_BEHIND})\\b|,\\s+(?!(?:and\\s+)?\\p{Lu}[\\p{L}.'’-]+\\s(?:\\p{Lu}|(?:del?|della|da|dos|van|von|der|den|di|la|le|bin|al|el|ter|ten)\\s))).*$`,
  'u',
)

/** The same in upper case, as a date follows names that are set in capitals. In a line of 300 characters at most. */
export const DATE_AFTER_NAMES = new RegExp(`\\s+(?:${DATE_BEHIND})\\b.*$`, 'iu')

/** Press agencies, which sign as people do. */
export const AGENCIES =
  /^(?:The )?(?:AP|Associated Press|ASSOCIATED PRESS|Reuters|REUTERS|AFP|Agence France-Presse|PTI|Press Trust of India|ANI|IANS|UPI|DPA|dpa|EFE|ANSA|TASS|Xinhua|Kyodo News|Bloomberg|PA Media|Press Association|Canadian Press|Australian Associated Press|AAP)\b/

/** Words that no name of a person holds: whoever is named so is a desk, an outlet or a section. */
export const DESKS =
  /\b(?:staff|editors?|editorial|letters?|news|newsroom|desk|team|reporters?|correspondents?|agency|agencies|media|press|wire|services?|magazine|network|contributors?|admin|guest|recipes?|posts?|link|tweet|copied|recent|popular|related|menu|share|future|previous|next|chapter|corporation|company|founder|communications|questions?|answers?|publications?|descriptions?|explanations?|text|size|ltd|limited|inc|llc|plc|newspapers|publishing|publishers|group|foundation|association|council|department|ministry|committee|society|commission|authority|government|options?|settings|collections?|alerts?)\b|^(?:our|your|all|this|that|these|my|an?|what|how|why|who|open|free|ask|sign|view|show|listen|download|register|donate|join|buy|shop|skip|back|click)\b/i

/** Words in capitals that pages carry near dates and that are no names of people. */
export const NO_NAMES =
  /\b(?:news|home|world|sports?|politics|political|share|photos?|images?|video|latest|top|stor(?:y|ies)|business|opinion|staff|updated|modified|infinite|scroll|enabled|disabled|published|posted|activity|magazine|wire|gazette|journal|herald|tribune|courier|observer|chronicle|ledger|democrat|central|echo|argus|examiner|advertiser|sentinel|enquirer|inquirer|bulletin|article|date|service|newspaper|institute|today|post|times|daily|read|more|follow|menu|search|breaking|live|watch|local|national|international|science|health|technology|tech|money|market|markets|travel|food|culture|entertainment|arts|music|movies|weather|video|press|agency|media|network|blog|column|editorial|featured|advertisement|comments?|subscribe|newsletter|print|email|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|united|states|north|south|east|west|new|city|county|school|university|house|white|street|report|reports|desk|team|editors?|room|page|section|archive|about|contact|terms|privacy|policy|all|the|in|on|at|for|of|by|with|from)\b/i

/** What somebody who writes for a paper is, as alternatives of a pattern. */
export const JOBS =
  'Reporters?|Correspondents?|Editors?|Writers?|Journalists?|Columnists?|Producers?|Photographers?|Critics?|Director|Chief|Presenter|Anchor|Intern|Reporting Service'

/** What they write about, or their rank, as alternatives of a pattern: words that are hardly anybody's surname. */
export const BEATS =
  "Crime|Courts?|Education|Schools|Local Democracy|Trainee|City Hall|Town Hall|Council|County|What[’']s On|Deputy|Multi-?[Mm]edia|Digital|Bureau|Guest|Environment(?:al)?|Climate|Energy|Housing|Transport(?:ation)?|Travel|Arts|Culture|Food|Restaurants?|Religion|Legal|Defen[cs]e|Security|Technology|Tech|Econom(?:y|ics)|Financ(?:e|ial)|Consumer|Community|Communities|State(?:house)?|Capitol|National|Foreign|World|Europe|Asia|Africa|Washington|Westminster|Parliamentary|Opinion|Video|Photo|Social Media|Audience|Features?|Lifestyle|Entertainment|Music|TV|Football|Rugby|Cricket|Racing|Basketball|Hockey|Farming|Agricultur(?:e|al)|Rural|Police|Public Safety|Investigations?|Investigative|Data|General Assignment|Breaking News|Night|Weekend|Regional|Assistant|Associate|Managing|Executive|Group|Lead|Junior|Freelance|Student|Head of|Social Affairs|Home Affairs|Local Government|Local News|Live|Web|Online|Print|Copy|Weather|Medical|Royal|Media|Property|Industry|Labou?r|Immigration|Race|Equality|Gender|Wellness|Books?|Film|Theat(?:re|er)|Fashion|Motoring|Science"
