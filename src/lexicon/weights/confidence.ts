/** Counted by `test/tools/count-confidence.mjs` on two in eight of the training articles of PolNeAR. */
export const CONFIDENCE_WEIGHTS = `
bias	75
@manner
indirect	-36
quoted	51
@kind,rule
indirect	right-plain	26
mixed	right-plain	39
indirect	right-agent	-9
direct	right-plain	164
indirect	left-inverted	-69
indirect	right-participle	-29
direct	carried	-97
indirect	right-none	-98
direct	fragment	-177
indirect	according-left	19
indirect	right-relative	22
direct	left-plain	114
indirect	according-right	66
indirect	right-noun	-90
indirect	left-plain	-29
mixed	left-plain	-46
mixed	right-shared	56
direct	right-participle	41
direct	label	-221
direct	left-inverted	153
indirect	right-shared	-63
indirect	noun-of-speech	-12
mixed	right-participle	15
mixed	right-none	-40
mixed	left-inverted	-63
@manner,sure
indirect	10	-91
indirect	19	85
quoted	19	57
indirect	18	65
quoted	16	-52
indirect	14	-11
quoted	20	-57
indirect	15	-21
indirect	11	-60
quoted	15	-69
quoted	17	-55
quoted	14	-29
indirect	12	-50
indirect	13	-37
indirect	9	-84
quoted	13	-70
indirect	16	14
indirect	8	-99
quoted	12	-145
quoted	9	-15
quoted	11	-100
quoted	10	-61
@manner,source
indirect	noun	-26
indirect	name	6
quoted	name	-7
quoted	none	-133
indirect	pronoun	-9
quoted	pronoun	22
quoted	noun	-92
@kind,length
indirect	1	-89
indirect	3	30
mixed	3	9
indirect	2	-36
indirect	0	-125
direct	4	44
direct	6	-10
direct	5	91
indirect	4	30
direct	1	-96
indirect	5	14
mixed	5	-18
mixed	2	-24
direct	2	-112
direct	7	-34
mixed	6	67
`
