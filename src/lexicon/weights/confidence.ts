/** Counted by `test/tools/count-confidence.mjs` on two in eight of the training articles of PolNeAR. */
export const CONFIDENCE_WEIGHTS = `
bias	72
@manner
indirect	-37
quoted	57
@kind,rule
indirect	right-plain	23
mixed	right-plain	31
indirect	right-agent	5
direct	right-plain	149
indirect	left-inverted	-66
indirect	right-participle	-25
direct	carried	-99
indirect	right-none	-100
direct	fragment	-169
indirect	according-left	12
indirect	right-relative	19
direct	left-plain	114
indirect	according-right	69
indirect	right-noun	-95
indirect	left-plain	-18
mixed	left-plain	-50
mixed	right-shared	55
direct	right-participle	43
direct	label	-222
direct	left-inverted	153
indirect	right-shared	-53
indirect	noun-of-speech	-18
mixed	right-participle	16
mixed	right-none	-50
mixed	left-inverted	-65
@manner,sure
indirect	10	-80
indirect	19	90
quoted	19	56
indirect	18	70
quoted	16	-49
indirect	17	12
quoted	20	-57
indirect	15	-13
indirect	11	-54
quoted	10	-59
indirect	8	-111
quoted	18	6
quoted	14	-22
indirect	12	-34
indirect	13	-32
indirect	9	-79
quoted	17	-63
quoted	13	-82
quoted	15	-50
indirect	7	-78
indirect	16	14
quoted	12	-134
quoted	9	-12
quoted	11	-98
quoted	8	-91
@manner,source
indirect	noun	-23
quoted	name	-7
quoted	none	-135
quoted	pronoun	23
quoted	noun	-96
@kind,length
indirect	1	-80
indirect	3	31
mixed	3	7
mixed	4	10
indirect	2	-37
indirect	0	-124
direct	4	39
direct	6	-13
direct	5	90
indirect	4	28
direct	1	-90
indirect	5	10
mixed	5	-14
mixed	2	-24
direct	2	-118
direct	7	-38
mixed	6	68
`
