/** Counted by `test/tools/count-confidence.mjs` on two in eight of the training articles of PolNeAR. */
export const CONFIDENCE_WEIGHTS = `
bias	81
@manner
indirect	-24
quoted	17
@kind,rule
indirect	right-plain	10
mixed	right-plain	55
indirect	right-agent	21
direct	right-plain	149
indirect	left-inverted	-72
indirect	right-participle	-20
direct	carried	-43
indirect	right-none	-76
direct	fragment	-97
direct	right-participle	29
direct	left-plain	122
indirect	according-right	19
indirect	right-noun	-54
indirect	left-plain	-45
mixed	left-plain	-29
mixed	right-shared	57
direct	label	-134
direct	left-inverted	143
indirect	right-shared	-59
indirect	noun-of-speech	-8
mixed	right-participle	46
mixed	right-none	-10
mixed	left-inverted	-36
@manner,sure
indirect	19	123
quoted	19	94
indirect	15	37
indirect	18	56
quoted	13	-70
indirect	13	-9
indirect	9	-71
quoted	20	-74
indirect	16	31
indirect	8	-92
quoted	8	-72
quoted	18	14
quoted	15	-40
quoted	16	66
quoted	17	-8
indirect	11	-54
indirect	14	-11
indirect	10	-50
quoted	10	-54
quoted	9	-60
indirect	12	-73
quoted	11	-56
quoted	12	-93
quoted	14	-61
indirect	7	-39
@manner,source
quoted	name	-15
indirect	noun	-24
quoted	none	-98
indirect	none	-16
quoted	noun	-55
@kind,length
indirect	3	23
mixed	3	12
indirect	2	-26
indirect	0	-73
direct	4	24
indirect	4	17
direct	6	-15
direct	5	56
direct	1	-47
mixed	5	-22
indirect	1	-59
mixed	2	-34
direct	3	-6
direct	2	-64
direct	7	-36
mixed	6	24
`
