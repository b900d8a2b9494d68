/** Counted by `test/tools/count-places.mjs` on 63 pages of an article-extraction benchmark and variants of them. */
export const PLACES_WEIGHTS = `
bias	79
@ends
0	157
3	-400
1	-228
4	-400
2	-259
@above
0/0	-222
1/0	-56
2/1	139
3/2	169
3/3	58
3/4	-87
4/5	-255
3/1	276
4/2	374
4/3	215
4/4	93
1/2	52
2/3	58
2/5	-400
1/3	45
1/1	-20
2/2	201
2/0	150
2/4	-15
3/5	-211
4/1	243
@dates
0	-54
1	43
0+	-325
2	41
3	24
4	20
1+	-68
2+	-14
4+	244
`
