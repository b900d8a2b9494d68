/**
 * Frequent words of English that are not as frequent in its neighbours (so without "in", "is", "was", "a", "on"), by
 * their share in 830 stretches of news of 8 to 150 words: half of the stretches have 0.3 and more, one in a hundred of
 * those of 60 words under 0.18; other languages stay under 0.13.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the of and to that for with his her are be at it by from have has had not they who which this as but he she you we their will would were been what when about more than said one after its or there can if i my your our do no all out up into over just like'.split(
    ' ',
  ),
)
