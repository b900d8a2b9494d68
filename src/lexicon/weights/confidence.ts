/** Counted by `test/tools/count-confidence.mjs` on two in eight of the training articles of PolNeAR. */
export const CONFIDENCE_WEIGHTS = `
bias	76
@manner
indirect	-35
quoted	54
@kind,rule
indirect	right-plain	26
mixed	right-plain	37
indirect	right-agent	-5
direct	right-plain	169
indirect	left-inverted	-94
indirect	right-participle	-30
direct	carried	-120
indirect	right-none	-105
direct	fragment	-176
indirect	according-left	15
indirect	right-relative	26
direct	left-plain	112
indirect	according-right	74
indirect	right-noun	-92
indirect	left-plain	-33
mixed	left-plain	-54
mixed	right-shared	66
direct	right-participle	48
direct	label	-246
direct	left-inverted	150
indirect	right-shared	-66
indirect	noun-of-speech	-13
mixed	right-participle	12
mixed	right-none	-29
mixed	left-inverted	-76
@manner,sure
indirect	10	-92
indirect	19	85
quoted	19	53
indirect	18	65
quoted	16	-59
indirect	14	-12
quoted	20	-38
indirect	15	-22
indirect	11	-60
quoted	15	-79
quoted	17	-61
quoted	14	-40
indirect	12	-50
indirect	13	-38
indirect	9	-85
quoted	13	-83
indirect	16	13
indirect	8	-101
quoted	12	-160
quoted	9	-21
quoted	11	-119
quoted	10	-74
@manner,source
indirect	noun	-25
indirect	name	7
quoted	none	-144
indirect	pronoun	-9
quoted	pronoun	26
quoted	noun	-90
@kind,length
indirect	1	-90
indirect	3	30
mixed	3	12
mixed	4	9
indirect	2	-37
indirect	0	-135
direct	4	43
direct	6	-11
direct	5	92
indirect	4	30
direct	1	-106
indirect	5	14
mixed	5	-13
mixed	2	-21
direct	2	-118
direct	7	-40
mixed	6	93
`
