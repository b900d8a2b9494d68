/** Counted by `scripts/train/count-confidence.mjs` on the training articles of PolNeAR (seven in eight of them). */
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
direct	fragment	-140
mixed	according-left	-8
direct	introduced	74
direct	left-plain	149
indirect	according-right	23
indirect	right-none	-86
indirect	left-plain	-39
mixed	left-plain	-43
indirect	right-noun	-72
direct	carried	-153
mixed	right-participle	15
indirect	right-relative	-10
indirect	headline-colon	47
direct	left-inverted	133
indirect	right-participle	-31
mixed	right-shared	60
direct	label	-121
indirect	right-shared	-42
direct	right-plain	122
direct	right-relative	17
direct	right-noun	-78
mixed	right-relative	-55
indirect	left-inverted	-47
indirect	noun-of-speech	-36
direct	right-participle	56
mixed	left-inverted	-31
direct	right-shared	72
mixed	right-none	-17
mixed	noun-of-speech	10
indirect	second-hand-according-left	-36
direct	sentence-before	-84
direct	right-none	-64
mixed	right-noun	-82
direct	left-none	-128
mixed	according-right	-51
direct	noun-of-speech	-65
indirect	left-agent	-77
indirect	second-hand-right-plain	-99
direct	according-left	-48
direct	according-right	69
direct	signature	75
@manner,sure
indirect	19	115
quoted	19	64
quoted	18	9
quoted	14	-67
quoted	15	-28
indirect	16	21
quoted	16	-24
indirect	18	70
indirect	8	-99
indirect	13	-21
quoted	17	17
indirect	12	-48
indirect	10	-61
quoted	layout	-42
quoted	9	-83
indirect	20	-45
indirect	9	-98
indirect	15	9
quoted	11	-78
indirect	17	47
quoted	8	-99
indirect	11	-56
quoted	12	-67
quoted	20	-92
quoted	10	-96
quoted	13	-75
quoted	5	-86
@manner,source
indirect	name	7
indirect	noun	-27
quoted	noun	-52
indirect	pronoun	-12
quoted	none	-148
@kind,length
indirect	3	16
mixed	3	8
mixed	4	8
indirect	2	-25
indirect	5	-13
direct	5	42
direct	4	17
indirect	4	22
indirect	0	-58
mixed	2	-48
indirect	1	-69
direct	7	-36
mixed	6	9
direct	1	-55
direct	0	-30
direct	2	-55
mixed	1	-6
`
