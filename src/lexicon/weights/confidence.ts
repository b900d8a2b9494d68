/** Counted by `test/tools/count-confidence.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CONFIDENCE_WEIGHTS = `
bias	91
@manner
indirect	-25
quoted	27
@kind,rule
indirect	right-plain	10
mixed	right-plain	49
indirect	right-agent	-46
indirect	according-left	-15
direct	right-participle	54
mixed	according-left	-8
direct	introduced	67
direct	left-plain	152
indirect	according-right	24
indirect	right-none	-90
indirect	left-plain	-39
mixed	left-plain	-44
direct	carried	-141
mixed	right-participle	14
indirect	right-relative	-6
indirect	headline-colon	72
direct	left-inverted	135
indirect	right-participle	-29
mixed	right-shared	58
direct	label	-119
indirect	right-shared	-40
indirect	right-noun	-65
direct	right-plain	127
direct	fragment	-131
direct	right-noun	-63
mixed	right-relative	-61
indirect	left-inverted	-47
indirect	noun-of-speech	-37
mixed	left-inverted	-30
direct	right-shared	71
mixed	noun-of-speech	13
mixed	right-noun	-84
mixed	according-right	-51
direct	noun-of-speech	-57
@manner,sure
indirect	19	118
quoted	19	64
quoted	7	-87
quoted	14	-57
quoted	15	-40
indirect	16	20
quoted	16	-21
indirect	18	75
indirect	8	-103
indirect	13	-16
quoted	18	9
quoted	17	18
indirect	12	-46
quoted	9	-96
indirect	10	-61
indirect	9	-90
quoted	layout	-43
indirect	20	-74
indirect	15	15
quoted	11	-60
indirect	17	54
quoted	8	-102
indirect	7	-99
indirect	11	-52
quoted	12	-73
quoted	20	-92
quoted	10	-101
quoted	13	-73
@manner,source
indirect	name	7
indirect	noun	-27
indirect	none	-5
quoted	noun	-53
indirect	pronoun	-11
quoted	none	-162
@kind,length
indirect	3	14
mixed	3	9
mixed	4	9
indirect	2	-22
indirect	5	-12
direct	5	40
direct	4	16
indirect	4	21
indirect	0	-59
mixed	2	-46
indirect	1	-68
direct	3	-6
direct	7	-39
direct	1	-44
direct	0	-30
direct	2	-59
`
