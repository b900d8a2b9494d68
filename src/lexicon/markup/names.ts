/**
 * Class names and ids that authors of pages give to what surrounds an article. They are words of the trade, the same on
 * most sites; the whole part of a page that carries one is dropped, unless it holds too much of the page's prose to be
 * an accessory. Names are matched word by word: `PromoSmall-title` has the words promo, small, title.
 */
export interface NameRule {
  readonly id: string
  /** Tested against the words of a name joined and surrounded by single dashes: `-promo-small-title-`. */
  readonly pattern: RegExp
  /** A name that it must match. */
  readonly example: string
  /** A name that it must not match. */
  readonly counter: string
  /** Why the part is dropped, in words for the user. */
  readonly reason: string
}

export const NAME_RULES: readonly NameRule[] = [
  {
    id: 'markup-comments',
    pattern: /-(?:comments?|comment-?list|disqus|respond|repl(?:y|ies)|discussion)-/,
    example: 'comments-area',
    counter: 'commentary',
    reason: 'comments of readers',
  },
  {
    id: 'markup-related',
    pattern:
      /-(?:related|recommend(?:ed|ations?)?|(?:read|see|watch)-(?:more|next|also)|also-(?:read|like|see)|more-(?:stories|news|from|on|articles|posts)|see-also|up-next|trending|popular|(?:most|top)-(?:read|popular|viewed|stories|shared)|teasers?|outbrain|taboola|latest-(?:news|posts|stories))-/,
    example: 'article__related-stories',
    counter: 'popularity-story',
    reason: 'points to other stories',
  },
  {
    id: 'markup-share',
    pattern:
      /-(?:share|shares|sharing|share-?bar|share-?buttons?|sharedaddy|addthis|addtoany|social|follow-us|likes?)-/,
    example: 'post-share-buttons',
    counter: 'shareholder-report',
    reason: 'buttons to share the page',
  },
  {
    id: 'markup-subscribe',
    pattern:
      /-(?:newsletters?|subscribe|subscription|signup|sign-up|optin|opt-in|paywall|donate|donation|login|register|survey|poll|mailing-list)-/,
    example: 'newsletter-signup-inline',
    counter: 'signed-letter',
    reason: 'asks the reader to sign up',
  },
  {
    id: 'markup-advertisement',
    pattern:
      /-(?:ads?|adverts?|advertisements?|advertising|adslot|ad-?unit|adsbygoogle|dfp|sponsor(?:s|ed|ship)?|promos?|promotions?|promoted|promo-?box|marketing|commercial)-/,
    example: 'PromoSmall-title',
    counter: 'address-line',
    reason: 'advertisement',
  },
  {
    id: 'markup-navigation',
    pattern:
      /-(?:nav|navbar|navigation|menu|sidebar|breadcrumbs?|pagination|pager|toolbar|skip-?(?:to|link|nav)|tags|tag-?list|tag-?cloud|topics|categories|jump-?links|footer|print-?footer|cat-?links|site-sub|masthead)-/,
    example: 'site-sidebar',
    counter: 'menuhin-stage',
    reason: 'navigation of the site',
  },
  {
    id: 'markup-notice',
    pattern:
      /-(?:cookies?|cookie-?banner|consent|gdpr|popup|modal|overlay|lightbox|copyright|disclaimer|disclosure|print-?only|sr-only|visually-?hidden|screen-?reader(?:-text)?)-/,
    example: 'cookie-consent',
    counter: 'cookiecutter-recipe',
    reason: 'notice of the site',
  },
  {
    id: 'markup-byline',
    pattern:
      /-(?:by-?lines?|author-?(?:bio|box|info|card|details|meta|profile|description|block)?|authors|about-author|bio|contributors?|timestamp|date-?line|publish(?:ed)?-?date|post-?meta|entry-?meta|article-?meta|meta|post-?info)-/,
    example: 'author-bio',
    counter: 'authority-body',
    reason: 'about the author, the date or the page',
  },
  {
    id: 'markup-caption',
    pattern: /-(?:captions?|wp-caption-text|credits?|photo-?credit|image-?credit|figcaption)-/,
    example: 'wp-caption-text',
    counter: 'creditor-list',
    reason: 'caption or credit of a picture',
  },
  {
    id: 'markup-widget',
    pattern:
      /-(?:widgets?|rating|ratings|votes?|ticker|weather|stock-?quote|calendar|slideshow-?nav|carousel(?:-?nav)?|slide-?shows?|video-?(?:player|card|title|playlist|container|embed|promo|resource|headline|caption|teaser)|featured-video|playlist|jwplayer|speechkit)-/,
    example: 'weather_widget',
    counter: 'devoted-text',
    reason: 'accessory of the page',
  },
]

/** A name that a program made up: letters of it are no words. */
const MADE_UP = /\b(?:(?=[0-9a-f]*\d[a-f])[0-9a-f]{4,}|[a-z]+\d{3,}[a-z]+)\b/g

/** The words of class names and ids, lower case, as the patterns expect them. */
export function nameWords(label: string): string {
  const words = label
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(MADE_UP, '')
  return `-${words.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-`
}
