/** Counted by `test/tools/count-places.mjs` on 63 pages of an article-extraction benchmark and variants of them. */
export const PLACES_WEIGHTS = `
bias 78
ends=0 153
ends=3 -400
ends=1 -223
ends=4 -400
ends=2 -270
above=0/0 -271
above=1/0 -62
above=2/1 129
above=3/2 157
above=3/3 79
above=3/4 -92
above=4/5 -228
above=3/1 282
above=4/2 352
above=4/3 234
above=4/4 107
above=1/2 52
above=2/3 73
above=2/5 -400
above=1/3 45
above=1/1 -30
above=2/2 207
above=2/0 142
above=2/4 -15
above=3/5 -210
above=4/1 270
dates=0 -123
dates=1 48
dates=2 44
dates=3 23
dates=4 24
`
