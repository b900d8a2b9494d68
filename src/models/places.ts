/** Counted by `scripts/train/count-places.mjs` on 63 pages of an article-extraction benchmark and variants of them. */
export const PLACES_WEIGHTS = `
bias	78
@ends
0	157
3	-400
1	-229
4	-400
2	-259
@above
0/0	-221
1/0	-51
2/1	139
3/2	169
3/3	57
3/4	-95
4/5	-230
3/1	276
4/2	339
4/3	223
4/4	98
1/2	52
2/3	55
2/5	-400
1/3	45
1/1	-18
2/2	202
2/0	147
2/4	-15
3/5	-209
4/1	241
@dates
0	-54
1	44
0+	-326
2	40
3	24
4	15
1+	-69
2+	-14
4+	272
`
