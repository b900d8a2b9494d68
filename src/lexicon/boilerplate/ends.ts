import type { LineRule } from './row.ts'

/** Lines after which nothing of the article comes. */
export const ENDS: readonly LineRule[] = [
  {
    id: 'comments-abroad',
    effect: 'end',
    form: 'label',
    pattern:
      /^(?:\d+ )?(?:(?:deixe?|dejar?|escribe|laisser|schreibe|lascia|оставить|добавить|add) (?:(?:uma?|una?|un|eine?n?|seu|tu) )?)?(?:respostas?|comentários?|comentarios?|respuestas?|commentaires?|kommentare?n?|commenti|комментари[йия]|комментариев|отзывы|コメント|コメントを残す|评论|留言|댓글)(?: ?[(:]? ?\d*\)?)?$/i,
    needs:
      'resposta respostas coment comentario comentarios respuesta respuestas commentaire commentaires kommentar kommentare kommentarn kommentaren commenti комментарии Комментарии отзывы Отзывы コメント 评论 留言 댓글',
    example: 'Deja un comentario',
    counter: 'Comentarios sobre la feria se oyen en cada esquina',
    reason: 'comments start here',
  },
  {
    id: 'comments',
    effect: 'end',
    form: 'label',
    pattern:
      /^[\W_]{0,3}(?!(?:comment|response)\W*$)(?:(?:\d+|no|view|post|show|hide|load|read|see|leave|add|write|submit|join|start|all|a|an|your|the|reader|user|facebook|more|to|or) ){0,4}(?:comments?|repl(?:y|ies)|responses?)(?: ?[([]?[\d+]+[)\]]?| ?\(\+\)| \(closed\)| are closed| so far| below| section)?[\W_]{0,3}$/i,
    needs: 'comment comments reply replies response responses',
    example: 'Leave a comment',
    counter: 'Comments like these hurt, she said.',
    reason: 'comments start here',
  },
  {
    id: 'conversation',
    effect: 'end',
    form: 'line',
    pattern:
      /^(?:join|start|be part of|view) the (?:conversation|discussion|debate)(?: thread)?[\W_]{0,3}$|^(?:have your say|what do you think|tell us what you think|share your thoughts|let us know what you think)\b.{0,60}$/i,
    needs: 'conversation discussion debate say think thoughts',
    example: 'Join the conversation',
    counter: 'Join the conversation and you will hear two old men who never agree, said Ms Fox.',
    reason: 'comments start here',
  },
  {
    id: 'readers-say',
    effect: 'end',
    form: 'label',
    pattern:
      /^(?:(?:what )?(?:our )?readers['’]? (?:say|said|are saying|comments|views|reactions?)|your (?:comments|views|reactions|thoughts)|comments from (?:our )?readers)\W{0,3}(?:\(?\d+\)?)?$/i,
    needs: 'readers your',
    example: 'Readers say',
    counter: 'Readers say that the paper was better then',
    reason: 'comments start here',
  },
  {
    id: 'thoughts-on',
    effect: 'end',
    form: 'label',
    pattern: /^\d+ (?:thoughts?|comments?|responses?|replies) (?:on|to|for|about) ["“‘'«]?.{1,160}$/i,
    needs: 'thought thoughts comment comments response responses reply replies',
    example: '3 thoughts on “The bridge at night”',
    counter: 'Three thoughts on the bridge kept him awake.',
    reason: 'comments start here',
  },
  {
    id: 'comment-form',
    effect: 'end',
    form: 'line',
    pattern:
      /^(?:your e-?mail address will not be published|you must be (?:logged|signed) in to|log ?in to (?:comment|reply|leave)|save my name, e-?mail|notify me (?:of|via|when)|please (?:log|sign) in to (?:comment|leave))/i,
    needs: 'address must log login save notify please',
    example: 'Your email address will not be published.',
    counter: 'Your email may be read by others, the lawyers warned.',
    reason: 'form for comments',
  },
  {
    id: 'comment-rules',
    effect: 'end',
    form: 'line',
    pattern:
      /^(?:comments? ?: our rules$|keep it clean\b.{0,60}\b(?:obscene|vulgar|language)|(?:be truthful|be nice|be proactive)\. |we want our comments to be\b|please treat others with respect\b|the rules of replying\b|be (?:respectful|transparent)\. |member discussion$|(?:our )?(?:comments?|commenting|community) (?:policy|guidelines|rules|standards)$)/i,
    needs:
      'rules clean truthful nice proactive respectful transparent comments respect discussion policy guidelines standards',
    example: 'Keep it clean. Please avoid obscene or vulgar language.',
    counter: 'Keep it clean, the old man told them, and it will run for years.',
    reason: 'comments start here',
  },
  {
    id: 'tags',
    effect: 'foot',
    form: 'label',
    pattern:
      /^(?:(?:related |article |post )?(?:tags|topics|keywords|labels)\b ?:?(?! (?:was|were|are|is|have|had)\b)|tagged (?:with|as|in|under)|filed (?:under|in|to)\b|posted (?:in|under)\b:?|categor(?:y|ies) ?:).{0,200}$/i,
    needs: 'tags topics keywords labels tagged filed posted category categories',
    example: 'Tags: ferries, harbour, budget',
    counter: 'Tags were found on every bird they caught.',
    reason: 'keywords of the story',
  },
  {
    id: 'post-navigation',
    effect: 'foot',
    form: 'label',
    pattern:
      /^(?:post navigation$|[←«‹<]{0,2} ?(?:previous|next|older|newer|prev) (?:post|article|story|entry|entries|posts|page|in)s?\b.{0,120}$)/i,
    needs: 'navigation previous next older newer prev',
    example: 'Next post: The ferry that never sailed',
    counter: 'Next page one would have to be printed again, the editor said.',
    reason: 'leads to other pages',
  },
  {
    id: 'arrow-link',
    effect: 'line',
    form: 'label',
    pattern: /^[←‹] ?\S.{0,100}$|^[^«]{1,100} ?[→»›]+$/,
    needs: '← ‹ → » ›',
    example: 'More about the ferry »',
    counter: '«We are ready», she said',
    reason: 'leads to another page',
  },
  {
    id: 'rights-reserved',
    effect: 'foot',
    form: 'line',
    isNotice: true,
    pattern: /^.{0,200}\ball rights? reserved\b/i,
    needs: 'reserved',
    example: '© 2024 The Harbour Post. All rights reserved.',
    counter: 'All rights to the song were sold in May.',
    reason: 'copyright notice',
  },
  {
    id: 'copyright',
    effect: 'foot',
    form: 'line',
    isNotice: true,
    pattern:
      /^(?:copyright(?![a-z]) ?(?:©|\(c\)).{0,200}$|(?:copyright(?![a-z]) ?|© ?|\(c\) ?)(?:copyright )?(?:\d{4}|.{0,40}\b(?:19|20)\d\d)\b.{0,120}$)/i,
    needs: 'copyright © c',
    example: '© 2024 Harbour Media Ltd',
    counter: 'Copyright law is a maze, the judge wrote.',
    reason: 'copyright notice',
  },
  {
    id: 'not-republished',
    effect: 'foot',
    form: 'line',
    pattern:
      /^(?:(?:this|the) (?:material|content)s?\b.{0,60}|no part of this .{0,60})may not be (?:published|reproduced|copied|redistributed)|^(?:this|the) (?:document|article|material|content) is (?:subject to|protected by) copyright/i,
    needs: 'material materials content contents part document article',
    example: 'This material may not be published, broadcast or rewritten.',
    counter: 'The diary may not be published before 2040, the heirs decided.',
    reason: 'copyright notice',
  },
  {
    id: 'site-links',
    effect: 'list',
    form: 'label',
    pattern:
      /^[•·*|\s-]{0,4}(?:terms (?:of|and|&) (?:use|service|conditions|sale)|privacy (?:policy|notice|statement|centre|center)|cookies? (?:policy|settings|preferences|notice)|(?:about|contact|advertise with|work with|write for) us|advertis(?:e|ing)|site ?map|careers|back to (?:top|home)|return to top|scroll to top|accessibility(?: statement| help)?|ad choices|do not sell my (?:personal )?info(?:rmation)?|legal notices?|imprint|disclaimer|corrections?|newsletters?)(?:[\s|•·&,]+(?:\p{Lu}\p{L}*|of|and|us|our|my|with)){0,12}$/iu,
    needs:
      'terms privacy cookie cookies us advertise advertising site sitemap careers top home accessibility choices sell legal imprint disclaimer correction corrections newsletter newsletters',
    example: 'Terms of Use | Privacy Policy | Contact Us',
    counter: 'Terms of use were changed without notice, the users complain.',
    reason: 'link of the site',
  },
]
