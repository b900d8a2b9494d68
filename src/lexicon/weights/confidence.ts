/** Counted by `test/tools/count-confidence.mjs` on two in eight of the training articles of PolNeAR. */
export const CONFIDENCE_WEIGHTS = `
bias	71
@manner
indirect	-37
quoted	56
@kind,rule
indirect	right-plain	23
mixed	right-plain	34
direct	right-plain	152
indirect	left-inverted	-66
indirect	right-participle	-27
direct	carried	-98
indirect	right-none	-100
direct	fragment	-177
indirect	according-left	14
indirect	right-relative	21
direct	left-plain	114
indirect	according-right	69
indirect	right-noun	-94
indirect	left-plain	-16
mixed	left-plain	-50
mixed	right-shared	55
direct	right-participle	46
direct	label	-221
direct	left-inverted	152
indirect	right-shared	-53
indirect	noun-of-speech	-13
mixed	right-participle	19
mixed	right-none	-49
mixed	left-inverted	-65
@manner,sure
indirect	10	-82
indirect	19	91
quoted	19	58
indirect	18	68
quoted	16	-55
indirect	17	9
quoted	20	-57
indirect	15	-9
indirect	11	-52
quoted	10	-58
indirect	8	-112
quoted	18	-11
quoted	14	-13
indirect	12	-41
indirect	13	-30
indirect	9	-75
quoted	17	-59
quoted	13	-82
quoted	15	-47
indirect	7	-83
indirect	16	18
quoted	12	-134
quoted	9	-13
quoted	11	-99
quoted	8	-92
@manner,source
indirect	noun	-23
quoted	name	-7
quoted	none	-136
quoted	pronoun	25
quoted	noun	-95
@kind,length
indirect	1	-79
indirect	3	31
mixed	3	8
mixed	4	11
indirect	2	-37
indirect	0	-124
direct	4	41
direct	6	-10
direct	5	89
indirect	4	27
direct	1	-94
indirect	5	12
mixed	5	-14
mixed	2	-21
direct	2	-117
direct	7	-39
mixed	6	68
`
