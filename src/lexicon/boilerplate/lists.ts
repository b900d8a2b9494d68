import type { LineRule } from './row.ts'

/** Headings of lists of other stories. */
export const LISTS: readonly LineRule[] = [
  {
    id: 'most-read',
    effect: 'list',
    form: 'label',
    pattern: /^(?:the )?most[ -](?:popular|read|viewed|shared|commented|watched|recent|emailed|discussed)\b.{0,40}$/i,
    needs: 'most',
    example: 'Most read in Health',
    counter: 'Most popular of all was the old ferry, which ran until 1962.',
    reason: 'a list of popular stories',
  },
  {
    id: 'latest',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:(?:(?:all )?(?:the )?(?:latest|recent|popular|top|featured|trending|breaking|more|other|new|recommended|similar|sponsored|promoted|hot|today'?s|our best|must[- ]reads?) )+(?:\w+ )?(?:news|stories|headlines|articles?|posts?|videos?|coverage|content|reads|picks|topics|comments|updates|galleries|photos|links|products|reviews)|(?:the )?latest(?= (?:in|from|on) )|trending(?: now| today| on .{1,30}| stories)?|editor['’]?s?['’]? (?:picks?|choice)|top (?:picks|10)|must[- ]reads?|headlines|in brief|(?:photo|picture) galler(?:y|ies)|popular|recommended(?: for you| by)?)(?: (?:in|on|from|by|for) .{1,40})?[\W_]{0,3}$/i,
    needs:
      'news stories headlines article articles post posts video videos coverage content reads picks topics comments updates galleries gallery photos links products reviews trending pick choice top must brief popular recommended latest',
    example: 'Latest News from the Harbour',
    counter: 'The latest news from the harbour was bad.',
    reason: 'a list of other stories',
  },
  {
    id: 'up-next',
    effect: 'box',
    form: 'label',
    pattern: /^(?:(?:coming )?up next|next up)\W{0,3}$/i,
    needs: 'next',
    example: 'Up next:',
    counter: 'Up next is a visit to the champions.',
    reason: 'a story, video or match to come',
  },
  {
    id: 'more-at',
    effect: 'line',
    form: 'line',
    pattern: /^more\b[^:]{0,40}: https?:\/\/.{1,200}$/i,
    needs: 'more',
    example: 'More on the ferries: https://harbour.example/ferries',
    counter: 'More was to come: the ferry sank.',
    reason: 'points to other stories',
  },
  {
    id: 'you-may-like',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:\w+ )?(?:you (?:may|might|will|would|could|['’]ll)|we think you(?:['’]ll)?|others|people|readers) (?:also |be )?(?:also )?(?:like[ds]?|love|enjoy|interested in|have missed|want to (?:read|know|see)|viewed|read|watched)\b.{0,40}$|^(?:in case|if) you missed (?:it|this|them)\W{0,3}$|^(?:what to )?(?:read|watch) (?:this )?next\W{0,3}$|^(?:if you (?:liked|enjoyed) this\b.{0,60}|handpicked for you)$/i,
    needs: 'you others people readers next',
    example: 'You may also like',
    counter: 'You may also like to know that the mayor never came.',
    reason: 'a list of other stories',
  },
  {
    id: 'more-from',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:read |see |explore |discover |watch |view |get )?(?:(?:even )?more)(?: (?:great |stories |news |articles |posts |videos |top )*(?:from|by|in|on|about|like this|for you|to explore|to read|stories|articles|posts|news|great)\b.{0,50}|:)$|^(?:the )?latest (?:on|in) ?:$/i,
    needs: 'more latest',
    example: 'More from Harbour News',
    counter: 'More from habit than from hunger, he opened the box and ate all that was in it.',
    reason: 'a list of other stories',
  },
  {
    id: 'related-list',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:also from this source|(?:further|related|background|suggested|recommended) reading)\W{0,3}$|^(?:related|associated|linked) ?(?:articles?|stor(?:y|ies)|posts?|news|content|coverage|links?|videos?|reading|items|topics|searches|internet links)?(?: (?:on|from|to|about) .{1,40}| ?more from (?:the )?author)?\W{0,3}$/i,
    example: 'Related stories',
    counter: 'Related stories were told in every village along the river.',
    reason: 'a list of other stories',
  },
  {
    id: 'from-the-web',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:(?:from |around |elsewhere on |across )the web|paid (?:content|posts?)|(?:sponsored|promoted|partner)(?: (?:content|stories|links|by\b.{0,40}))?|outbrain|taboola|ads by .{1,30}|content by .{1,30}|you might have missed|from our partners|icymi|in case you missed it|top news today)\W{0,3}$/i,
    needs: 'web paid sponsored promoted partner partners icymi case news outbrain taboola ads content might',
    example: 'Around the web',
    counter: 'Around the web of canals the houses lean.',
    reason: 'advertisements and other stories',
  },
  {
    id: 'about-author',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:about (?:the |this |our )?(?:authors?|writers?|columnist|blog|blogger|contributors?|reporter)|meet the (?:author|writer)|author bio|the author)\b.{0,40}$/i,
    needs: 'author authors writer writers columnist blog blogger contributor contributors reporter',
    example: 'About the author',
    counter: 'About the author little is known, and nobody in the town has ever seen her face.',
    reason: 'about the author',
  },
  {
    id: 'follow-us',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:follow|find|connect with|join|like) (?:us|me|our \w+|the author)\b.{0,60}$|^(?:stay (?:connected|in touch|informed|up to date)|get in touch|connect|our newsletters?|newsletter sign ?-?up|social (?:media|plugin|feed))\W{0,3}$/i,
    needs: 'us me our author stay touch connect newsletter social',
    example: 'Follow us on Facebook and Twitter',
    counter: 'Follow the river and you come to the mill.',
    reason: 'prompt to follow the site',
  },
  {
    id: 'related-abroad',
    effect: 'list',
    form: 'label',
    pattern:
      /^(?:(?:artigos|artículos|articulos|articles|notícias|noticias|posts|entradas|publicaciones|contenidos?|temas) (?:relacionad[oa]s|liés|similaires|recientes|recentes|populares)|(?:leia|lea|veja|vea|ver|lees|lire|leggi) (?:também|tambem|también|tambien|mais|más|ook|aussi|anche)|à lire aussi|(?:mais|más|les plus|am) (?:lidas|lidos|leídas|leídos|lus|meisten gelesen)|das könnte (?:sie|dich) auch interessieren|mehr zum thema|читайте также|похожие (?:статьи|записи)|популярное|関連記事|人気記事|最新記事|相关(?:阅读|文章|新闻)|관련 ?기사)\W{0,3}.{0,60}$/i,
    needs:
      'artigos art articulos articles not noticias posts entradas publicaciones contenido contenidos temas leia lea veja vea ver lees lire leggi mais m les am das mehr читайте Читайте похожие Похожие популярное Популярное 関連 人気 最新 相关 관련',
    example: 'Artículos relacionados',
    counter: 'Los artículos del contrato',
    reason: 'a list of other stories',
  },
]
