/** Counted by `test/tools/count-confidence.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CONFIDENCE_WEIGHTS = `
bias	89
@manner
indirect	-24
quoted	25
@kind,rule
indirect	right-plain	9
mixed	right-plain	50
indirect	right-agent	-37
indirect	according-left	-10
direct	right-participle	53
mixed	according-left	-7
direct	introduced	70
direct	left-plain	154
indirect	according-right	27
indirect	right-none	-87
indirect	left-plain	-38
mixed	left-plain	-42
direct	carried	-140
mixed	right-participle	15
indirect	right-relative	-8
indirect	headline-colon	75
direct	left-inverted	136
indirect	right-shared	-46
indirect	right-participle	-27
mixed	right-shared	52
direct	label	-117
indirect	right-noun	-62
direct	right-plain	127
direct	fragment	-137
direct	right-noun	-62
mixed	right-relative	-28
indirect	left-inverted	-64
indirect	noun-of-speech	-37
mixed	left-inverted	-42
direct	right-shared	85
mixed	noun-of-speech	44
mixed	right-noun	-64
mixed	according-right	-46
direct	noun-of-speech	-65
@manner,sure
indirect	19	120
quoted	19	65
indirect	15	18
indirect	9	-81
quoted	7	-125
quoted	14	-42
quoted	15	-39
quoted	17	9
indirect	16	10
indirect	17	47
indirect	18	76
indirect	13	-14
quoted	18	8
indirect	12	-43
quoted	9	-106
indirect	8	-103
quoted	layout	-43
quoted	8	-140
indirect	10	-69
indirect	20	-80
indirect	14	9
quoted	11	-74
quoted	13	-62
quoted	20	-91
indirect	11	-59
indirect	7	-98
quoted	10	-67
quoted	12	-68
quoted	16	-21
@manner,source
indirect	name	8
indirect	noun	-33
quoted	noun	-54
indirect	pronoun	-8
quoted	none	-164
@kind,length
indirect	3	16
mixed	3	11
mixed	4	11
indirect	2	-23
indirect	5	-16
direct	5	43
direct	4	15
indirect	4	20
indirect	0	-67
mixed	2	-44
indirect	1	-69
direct	7	-37
direct	1	-50
direct	0	-29
direct	2	-59
indirect	6	6
`
