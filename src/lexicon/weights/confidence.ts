/** Counted by `test/tools/count-confidence.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CONFIDENCE_WEIGHTS = `
bias	95
@manner
indirect	-24
quoted	24
@kind,rule
indirect	right-plain	11
mixed	right-plain	53
indirect	right-agent	-44
indirect	according-left	-16
direct	fragment	-138
mixed	according-left	-8
direct	introduced	62
direct	left-plain	151
indirect	according-right	24
indirect	right-none	-86
indirect	left-plain	-39
mixed	left-plain	-43
indirect	right-noun	-72
direct	carried	-145
mixed	right-participle	15
indirect	right-relative	-10
indirect	headline-colon	70
direct	left-inverted	134
indirect	right-participle	-30
mixed	right-shared	60
direct	label	-120
indirect	right-shared	-42
direct	right-plain	124
direct	right-noun	-77
mixed	right-relative	-55
indirect	left-inverted	-47
indirect	noun-of-speech	-36
direct	right-participle	57
mixed	left-inverted	-31
direct	right-shared	73
mixed	right-none	-5
mixed	noun-of-speech	9
mixed	right-noun	-83
mixed	according-right	-51
direct	noun-of-speech	-64
@manner,sure
indirect	19	115
quoted	19	63
quoted	18	8
quoted	14	-68
quoted	15	-28
indirect	16	21
quoted	16	-25
indirect	18	70
indirect	8	-100
indirect	13	-21
quoted	17	16
indirect	12	-48
indirect	10	-61
quoted	layout	-49
quoted	9	-83
indirect	20	-77
indirect	9	-98
indirect	15	9
quoted	11	-78
indirect	17	47
quoted	8	-100
indirect	11	-57
quoted	12	-67
quoted	20	-92
quoted	10	-96
quoted	13	-75
@manner,source
indirect	name	7
indirect	noun	-27
quoted	noun	-52
indirect	pronoun	-12
quoted	none	-161
@kind,length
indirect	3	16
mixed	3	8
mixed	4	9
indirect	2	-25
indirect	5	-12
direct	5	41
direct	4	16
indirect	4	22
indirect	0	-58
mixed	2	-48
indirect	1	-69
direct	7	-36
mixed	6	10
direct	1	-55
direct	0	-32
direct	2	-57
`
