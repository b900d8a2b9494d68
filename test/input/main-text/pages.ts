/** Pages of our own, in the manner of what a browser copies. */

const MENU = ['Skip to main content', 'Home', 'News', 'Harbour', 'Sport', 'Weather', 'Subscribe', 'Log in']

const PARAGRAPHS = [
  'The council voted on Monday to close the old iron bridge for good, after eleven years of argument about what it would cost to mend.',
  '“We have run out of money and out of patience,” said Ana Ruiz, who leads the council. “The bridge has to go before it falls.”',
  'Shopkeepers on the north bank fear that few customers will walk the extra mile to the new crossing, which opens in spring.',
  'Hugo Hill, a baker there since 1998, said his takings had already fallen by a third since lorries were banned from the bridge.',
]

const STORIES = [
  'Ferry runs aground in fog',
  'Five ways to mend a leaking roof',
  'Gulls steal bride’s bouquet',
  'Mill to reopen',
]

const FOOTER = [
  'About Us',
  'Contact Us',
  'Privacy Policy',
  'This website uses cookies to give you the best experience on our site and to show you what our advertisers offer.',
  '© 2024 The Harbour Post. All rights reserved.',
]

/** The parts of an ordinary news page. */
export const parts = { MENU, PARAGRAPHS, STORIES, FOOTER }

/** A news page; parts can be replaced. */
export function newsPage(body: readonly string[] = PARAGRAPHS, below: readonly string[] = []): string {
  const top = ['Old bridge to close for good', 'By Jo Starks', 'Published 3 June 2024', 'Share on Facebook']
  return [...MENU, '', ...top, '', body.join('\n\n'), '', ...below, 'Related stories', ...STORIES, '', ...FOOTER].join(
    '\n',
  )
}
