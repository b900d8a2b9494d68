/** Kinds of texts and pictures that pages name before a colon ("Opinion: We are late"), as alternatives of a pattern. */
export const GENRES =
  'video|opinion|explainer|fact[- ]?check|exclusive|editorial|background|analysis|podcast|column|review|interview|q&a|profile|obituary|commentary|perspective|map|graphic|interactive|infographic|timeline|slideshow'
