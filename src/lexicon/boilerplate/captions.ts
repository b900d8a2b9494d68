import type { LineRule } from './row.ts'

/** Captions and credits of pictures. */
export const CAPTIONS: readonly LineRule[] = [
  {
    id: 'credit-label',
    effect: 'caption',
    form: 'line',
    pattern:
      /^(?:image|photo|picture|video|media) (?:caption|copyright|source|credits?)\b.{0,240}$|^[([]?(?:(?:image|photo|picture|photograph|video|pic|file photo|file picture|featured image|screenshot|illustration|graphic|cover photo|photos|images|media)s?(?: (?:credits?|courtesy|copyright|source|caption|by|via|from|of))*|courtesy(?: of)?|credits?|pictured|(?:photo|image) ?©|representational image|file image|screengrab)(?: ?(?:[:©(|]|-(?!\w))| (?:by|courtesy|via|getty|copyright)\b).{0,240}$/i,
    needs:
      'image images photo photos picture pictures photograph photographs video videos pic pics screenshot screenshots illustration illustrations graphic graphics media courtesy credit credits pictured screengrab',
    example: 'Photo: Jo Starks / Harbour Pictures',
    counter: 'Photographs were shown to the jury.',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'credit-tail',
    effect: 'caption',
    form: 'line',
    pattern:
      /(?:\((?:(?:[^()\s]+ ){0,6}(?:getty(?: images)?|gettyimages|reuters|afp|ap|epa|shutterstock|istock|alamy|wikimedia|flickr|file)[.,]?|(?:(?:ap|file|afp|reuters|epa|handout|courtesy|screen|undated) )?(?:photos?|images?|pictures?|credits?|courtesy|screengrab|screenshot|photograph|illustration)(?: ?[:©]| by| of| via| from| courtesy|,|\/)[^()]{0,80}|(?:[^()\s]+ ){1,2}photos? by [^()]{2,60}|[\p{Lu}][^()]{2,40} ?\/ ?[\p{Lu}][^()]{2,50})\)|\[(?:photos?|images?|pictures?|credits?|\p{L}{4}[^[\]]{0,27}\/)[^[\]]{0,80}\])\W{0,2}(?:\s(?:less|more|hide caption))?$|[.!?”"] ?(?:photo(?:graph)?s?|images?|pictures?|credits?|illustrations?)(?: by|:| ©) ?(?:\p{L}\. ?){0,3}\p{Lu}[^.]{1,60}$/iu,
    needs:
      '( [ photo photos photograph photographs image images picture pictures credit credits illustration illustrations',
    example: 'The ferry leaves the harbour on Monday. (Jo Starks/Harbour Pictures)',
    counter: 'The ferry (built in 1962) leaves the harbour on Monday.',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'agency-credit',
    effect: 'caption',
    form: 'label',
    pattern:
      /^.{0,60}(?:\bgetty(?: images)?|\bgettyimages|\/ ?(?:reuters|afp|ap|epa|getty|shutterstock|alamy)|\bshutterstock|\bistock|\balamy|\bassociated press|\bap photo|\bafp\b|\bepa\b|\breuters)(?: images| photo| photos)?(?:[\s/,|].{0,30})?$|^©.{0,60}$|^.{2,60} ?(?:via (?:ap|getty images|reuters|afp|twitter|instagram|facebook|youtube))$/i,
    needs:
      'getty gettyimages reuters afp ap epa shutterstock alamy istock associated © twitter instagram facebook youtube',
    example: 'Jo Starks | Getty Images',
    counter: 'Reuters could not reach the company for comment on the report, which was seen by others.',
    reason: 'credit of a picture',
  },
  {
    id: 'file-photo',
    effect: 'caption',
    form: 'line',
    pattern:
      /\b(?:(?:is|are|was|were) (?:seen|shown|pictured) (?:in|on|at|here|during)\b.{0,120}\b(?:file (?:photo|picture|image)|photo|picture|image)\b|, file (?:photo|picture)|\bfile photo\b).{0,160}$|^(?:file|above|left|right|clockwise) ?[:–-] .{0,300}$|^(?:in this|this) .{0,80}\b(?:photo|image|picture|illustration|frame|still)\b.{0,60}\b(?:shows?|provided|taken|released|made)\b|^[^.]{0,100}, pictured (?:here|at|in|on|with|during|left|right|above|below)\b/i,
    needs: 'photo picture image file above left right clockwise illustration frame still pictured',
    example: 'This March 3 file photo shows the ferry in dock.',
    counter: 'She kept the photo in her purse for years.',
    reason: 'caption of a picture',
  },
  {
    id: 'credit-glued',
    effect: 'caption',
    form: 'line',
    pattern:
      /[\p{Ll}\d.!?”"’)](?:(?:Credit){1,2}(?:\.\.\.|:)? ?| (?:Photo )?Credit: ?)[\p{Lu}\d].{2,70}[^.!?”"]$|[\p{Ll}\d][.!?]["”]? ?(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]* ?\/ ?(?:The )?(?:\p{Lu}[\p{L}.'’-]* ?\/? ?){1,4}(?:files?|photo)?$|[\p{Ll}\d][.!?] Source: ?\p{Lu}\p{L}+$/u,
    holds: ['Credit', '/', 'Source'],
    example: 'The ferry left the harbour at dawn.CreditCreditJo Starks for The Harbour Post',
    counter: 'Credit for the bridge goes to Jo Starks, who drew it.',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'credit-sentence',
    effect: 'caption',
    form: 'line',
    pattern:
      /[.!?]["”]? (?:Photos?|Images?|Pictures?|Photographs?|Illustrations?|Graphics?)(?: by| courtesy(?: of)?| via| from|:) ?\p{Lu}[^.!?]{2,60}\.?$|^(?:Screenshots?|Screen ?grabs?|Stills?|Images?|Photos?|Photographs?|Pictures?|Illustrations?|Maps?) (?:from|by|of|via|courtesy)\b.{0,200}\b(?:[Ff]air use|[Uu]sed with permission|CC[ -]BY|[Cc]reative [Cc]ommons|[Pp]ublic domain)\b.{0,60}$/u,
    needs:
      'photo photos image images picture pictures photograph photographs illustration illustrations graphic graphics screenshot screenshots screengrab screengrabs screen still stills map maps',
    example: 'Rows of leeks at first light. Photo by Jo Starks.',
    counter: 'She kept every letter. Photos of her children hung above the stove.',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'credit-capitals',
    effect: 'caption',
    form: 'line',
    pattern: /[.!?”"] (?:By|Photos? by|Courtesy of) \p{Lu}[\p{Lu}.&'’-]+(?: \p{Lu}[\p{Lu}.&'’-]*){1,7}$/u,
    needs: 'by courtesy',
    example: 'The ferry leaves the harbour on Monday. By HARBOUR AND COAST PICTURES',
    counter: 'The ferry left the harbour at dawn. By MAY it had not come back.',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'credit-name',
    effect: 'caption',
    form: 'label',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*(?:, (?:AP|AFP|Reuters|EPA|Getty Images|Associated Press|USA TODAY)|\/(?:The )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: files?)?$|^[Cc]ourtesy (?:of )?(?:the )?\p{Lu}.{2,60}$|^[Cc]ourtesy of (?:the )?\p{L}.{2,40}$/u,
    needs: ', / courtesy',
    example: 'Jo Starks/The Harbour Post',
    counter: 'Jo Starks, AP, Lena Fox and the others',
    reason: 'credit of a picture',
  },
  {
    id: 'credit-first',
    effect: 'caption',
    form: 'line',
    pattern:
      /^(?:\p{Lu}[\p{L}.'’-]* ){1,2}\p{Lu}[\p{L}.'’-]*\/(?:The )?(?:\p{Lu}[\p{L}.'’-]* ){0,2}(?:Getty(?: ?Images)?|AP|AFP|EPA|Reuters|Images|Photos?|Pics|Pictures|Press|SMI|USA TODAY|News|Times|Post|Wire).{0,240}$|^\[\+\] [Ee]nlarge$/u,
    needs: '/ enlarge',
    example: 'Jo Starks/Harbour Pictures Ana Ruiz says that she has never missed the ferry.',
    counter: 'Jo Starks/Lena Fox won the doubles in two sets.',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'credit-brackets',
    effect: 'caption',
    form: 'line',
    pattern:
      /^.{10,300}[\p{L}.!?”"’] ?[([](?:[Ss]upplied|SUPPLIED|[Hh]andout|[Cc]ontributed|[Ss]ubmitted|(?:Supplied|File|Provided|Source|\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,3}): ?\p{Lu}[\p{L}'’.-]*(?:[ /]\p{Lu}[\p{L}'’.-]*){0,4})[)\]]$/u,
    needs: '( [',
    example: 'The council chambers were cleared on Monday. (Harbour News: Jo Starks)',
    counter: 'The council chambers were cleared on Monday (see below: a list).',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'agency-line',
    effect: 'caption',
    form: 'label',
    pattern:
      /^(?:PA(?: Media| Wire| Images)?|AAP(?: Image)?|AFP|AP|EPA|Reuters|Bloomberg|Getty Images|Supplied|Handout|Contributed|File(?: photo)?|Alamy|Shutterstock)(?:\/\p{Lu}\S*(?: \p{Lu}\S*){0,3})?$/u,
    needs: 'pa aap afp ap epa reuters bloomberg getty supplied handout contributed file alamy shutterstock',
    example: 'PA Media',
    counter: 'PA Media was fined in May',
    reason: 'credit of a picture',
  },
]
