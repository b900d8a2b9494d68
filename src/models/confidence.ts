/** Counted by `scripts/train/count-confidence.mjs` on the training articles of PolNeAR (seven in eight) and the labelled pages (five in six sites). */
export const CONFIDENCE_WEIGHTS = `
bias	104
@manner
@kind,rule
mixed	right-plain	30
indirect	right-agent	-41
indirect	according-left	24
direct	right-participle	18
mixed	according-left	-15
direct	introduced	-21
direct	left-plain	176
indirect	according-right	74
indirect	right-none	-36
indirect	left-plain	6
mixed	left-plain	-18
indirect	right-noun	-28
mixed	right-participle	-19
indirect	right-relative	-10
indirect	headline-colon	17
direct	left-inverted	61
indirect	right-participle	-17
direct	fragment	-29
mixed	right-shared	47
direct	label	-16
indirect	right-shared	-28
direct	right-plain	87
direct	right-relative	10
indirect	left-inverted	10
indirect	noun-of-speech	-9
mixed	left-inverted	-18
direct	right-shared	33
mixed	right-none	5
direct	sentence-before	8
direct	right-none	-12
mixed	right-noun	-44
indirect	right-inverted	-49
direct	left-none	-18
mixed	according-right	-6
direct	noun-of-speech	-15
indirect	left-agent	-14
direct	according-left	-19
direct	according-right	-11
direct	sentence-after	-12
direct	signature	15
direct	markup-author	93
@manner,sure
indirect	19	72
quoted	19	31
indirect	14	-22
quoted	11	-14
quoted	15	12
quoted	13	-23
indirect	15	-14
quoted	17	12
indirect	18	41
indirect	17	10
indirect	8	-52
indirect	13	-26
quoted	18	19
indirect	12	-35
indirect	9	-65
quoted	layout	5
indirect	11	-53
indirect	20	15
indirect	10	-37
quoted	20	-25
quoted	12	-10
quoted	14	21
quoted	16	-12
quoted	10	-48
quoted	8	-15
quoted	5	-28
@manner,source
indirect	noun	-21
indirect	none	-47
quoted	noun	-13
indirect	pronoun	-14
quoted	none	-55
quoted	carried	-21
@kind,length
mixed	3	-13
mixed	4	18
indirect	2	-25
indirect	5	-28
direct	5	26
mixed	5	-13
direct	6	11
direct	4	43
indirect	4	10
indirect	0	-78
mixed	2	-24
direct	3	-5
indirect	1	-48
direct	7	-16
mixed	6	-54
direct	1	-27
direct	0	-13
direct	2	-37
indirect	6	-83
mixed	7	-42
@group,shape
say	left	24
say	quotation	-7
say	that	15
other	phrase	-8
promise	to	7
say	wh	-32
say	phrase	-26
judge	phrase	6
other	left	-24
explain	phrase	-6
ask	phrase	11
other	wh	-30
ask	left	-19
		-28
other		-24
feel	phrase	-16
want	phrase	-24
talk	phrase	-9
order	phrase	-36
ask	to	-15
other	clause	-11
other	that	-13
talk	clause	-23
think	clause	7
judge	clause	-19
other	quotation	-20
promise	phrase	-29
perceive	left	8
think	phrase	-64
order	that	6
think	that	21
perceive	phrase	-8
conjecture	that	13
noun	that	-18
perceive	that	-9
judge	left	-16
explain	wh	16
think	wh	-33
judge	quotation	-31
ask	clause	-23
manner	left	-7
conjecture	phrase	-27
explain	clause	-57
feel	clause	-15
perceive	clause	-13
show	wh	-7
say	to	23
order	to	-10
want	that	6
ask	quotation	38
promise	that	-18
think	left	-7
noun	quotation	-17
ask	that	10
promise	clause	22
explain	quotation	12
talk	wh	24
conjecture	to	-23
want	left	-24
conjecture	wh	21
perceive	wh	-43
explain	left	22
explain	that	21
feel	wh	14
want	quotation	14
feel	that	-23
think	to	26
perceive	to	-19
@shape,sure
clause	19	23
clause	14	14
left	19	14
that	19	34
phrase	13	-22
left	17	10
clause	18	-5
to	17	73
that	13	-7
phrase	19	6
quotation	19	37
phrase	18	29
left	12	-59
phrase	9	-27
	layout	-12
phrase	11	-63
	20	-25
phrase	14	-10
to	14	-18
phrase	8	-36
that	17	35
to	15	40
phrase	10	-33
to	11	6
	15	-32
wh	17	-19
clause	11	-17
that	12	-21
that	18	16
phrase	12	-26
wh	16	-16
phrase	17	11
clause	12	21
clause	15	6
quotation	18	22
to	18	-21
to	16	-11
to	9	12
	11	-17
clause	13	-34
left	18	15
quotation	15	11
wh	19	46
clause	10	-11
that	16	55
quotation	14	-6
wh	18	65
that	9	-38
that	11	-6
that	15	26
	17	-9
	19	-21
left	16	22
to	12	17
wh	11	-36
	18	15
wh	13	-24
	16	-36
clause	8	-18
to	8	-32
	12	-10
quotation	9	-14
left	13	6
clause	9	-27
left	15	-25
that	8	-10
	14	-9
that	14	-9
left	14	14
quotation	17	-22
quotation	16	-17
wh	10	-8
that	10	-25
wh	15	-26
to	10	-20
	10	-41
left	9	-31
wh	9	-42
quotation	10	-12
quotation	12	-31
left	8	-35
quotation	13	16
left	11	-7
to	5	-30
@rule,source
right-plain	name	8
right-agent	name	-32
according-left	name	-12
right-participle	name	-9
right-plain	noun	-11
right-none	none	-28
left-plain	noun	26
right-noun	noun	-37
carried	name	-24
headline-colon	name	11
left-inverted	name	79
left-plain	pronoun	-32
fragment	pronoun	-47
right-shared	name	-7
label	name	-39
right-noun	name	-30
right-participle	noun	-61
right-shared	noun	-8
fragment	noun	-69
fragment	name	-20
noun-of-speech	name	-17
right-shared	pronoun	7
according-left	noun	-37
carried	pronoun	14
noun-of-speech	noun	-17
left-inverted	noun	-55
right-agent	noun	-25
sentence-before	name	20
according-right	noun	35
left-none	none	-23
carried	none	-56
carried	carried	-21
fragment	none	-50
introduced	pronoun	-27
sentence-before	pronoun	-12
right-inverted	name	-31
sentence-after	name	-14
signature	name	15
left-agent	noun	-10
carried	noun	-25
markup-author	name	79
markup-author	noun	24
@lemma
say	8
according to	-19
state	9
reveal	22
echo	9
express	20
decline	-13
talk	16
ask	-16
oppose	-9
	-19
name	-9
write	-22
:	-15
point	36
cite	7
vote	-24
note	-12
hope	14
declare	-27
pledge	51
aim	-14
urge	18
suggest	13
appear	6
call	-29
assert	19
make	-30
expect	18
announce	-8
discuss	-26
endorse	37
think	15
raise	-9
claim	-12
speak	-9
add	54
promise	-23
tweet	24
show	-17
conclude	32
defend	28
approve	-24
find	17
rule	50
consider	-32
reject	-50
seem	-27
recognize	-34
see	-9
feel	-40
vow	31
want	12
notice	-21
wonder	41
assail	14
mock	-10
worry	88
explain	-10
denounce	-5
know	-28
pass	-23
argue	-30
agree	-6
address	-8
envision	20
seek	-28
offer	-29
refer	-53
continue	-6
assume	14
post	6
decry	15
question	-7
focus	-17
condemn	47
beg	8
brag	-21
deny	23
sign	-28
complain	-17
believe	36
recall	16
describe	15
resist	-18
convince	12
respond	-12
balk	-29
charge	-13
boast	61
blame	-15
push	20
acknowledge	19
nominate	-6
share	15
lament	21
learn	-26
dispute	-8
shout	8
understand	-31
plead	-33
dismiss	-11
count	23
label	17
signal	-15
plan	8
protest	-13
indicate	-8
recommend	-28
view	-14
blast	-33
joke	-7
stress	22
skeptical	27
outline	-25
reply	-24
answer	-6
look	9
caution	11
press	9
propose	-6
estimate	50
allege	42
clear	-52
admit	29
lay	6
promote	-12
put	14
realize	26
love	-15
encourage	21
mean	-13
repeat	-23
remark	20
attack	-11
prove	-18
read	59
inform	21
reiterate	63
speculate	21
disclose	-36
demand	5
hail	-15
comments	-26
remember	-31
paint	18
rail	7
allow	-11
hint	39
disagree	14
remind	-16
prefer	10
laugh	6
underscore	-5
welcome	46
double	-28
touted	5
demonstrate	9
aware	-17
maintain	-11
determine	-21
block	-30
discover	-44
highlight	27
title	-30
message	9
cheer	-16
release	-7
confirm	-38
clarify	9
deem	-16
accord	-21
give	-21
enjoy	-18
slogan	-18
wish	-18
adamant	28
cover	-23
confess	-28
require	-34
devote	-21
recount	30
establish	23
testify	7
concern	8
distance	-24
touch	23
quip	17
instruct	-11
word	-19
observe	-11
pause	30
please	19
purchase	-18
proceed	-30
witnes	-16
questions	-19
pronounce	19
confident	22
play	-20
track	-17
declaration	21
draft	-24
initiate	-22
swing	-20
sum	21
opinion	23
words	19
slide	-18
injure	-21
sigh	-22
@lemma,shape
according to	left	-17
state	quotation	-10
reveal	phrase	-11
say	that	12
express	phrase	30
report	left	28
according to	clause	46
tell	that	10
reveal	that	13
say	left	26
tell	clause	18
say	phrase	-22
say	quotation	-8
accuse	phrase	-6
identify	phrase	-28
talk	phrase	25
ask	phrase	-6
ask	left	-29
		-13
name	phrase	-11
write	phrase	-67
:		-9
state	that	-5
oppose	phrase	20
point	phrase	23
support	phrase	23
cite	phrase	16
note	that	48
warn	phrase	-20
pledge	to	35
aim	phrase	-25
urge	to	-8
suggest	clause	40
ask	wh	-17
insist	clause	10
appear	clause	52
call	phrase	8
assert	that	19
note	phrase	-43
tell	phrase	-41
expect	wh	11
announce	phrase	20
discuss	clause	-27
endorse	phrase	26
think	clause	40
write	quotation	-11
refuse	to	6
raise	phrase	22
claim	phrase	-34
call	clause	-32
state	left	-7
add	quotation	25
declare	left	-7
promise	phrase	-10
promise	to	-21
criticize	phrase	-12
cite	clause	6
show	that	31
conclude	that	15
defend	phrase	13
approve	phrase	-15
vote	phrase	-22
report	that	-9
show	clause	-37
find	left	18
rule	that	38
consider	phrase	-24
reject	phrase	-57
recognize	that	-8
announce	left	-47
see	phrase	-11
vow	that	37
mention	clause	15
notice	that	-15
wonder	wh	38
write	left	51
assail	phrase	14
worry	that	44
denounce	phrase	12
know	phrase	-96
pass	phrase	-16
argue	that	-14
tell	left	-24
consider	wh	-33
agree	to	5
address	clause	-9
seek	phrase	-21
predict	that	-11
claim	clause	-17
add	left	32
assure	clause	-14
refer	clause	-35
suggest	that	-52
tell	quotation	19
add	that	26
tweet	left	31
post	phrase	-14
lash	phrase	-15
focus	wh	-17
claim	that	-11
continue	left	-53
warn	clause	-21
condemn	clause	32
claim	left	30
speak	phrase	-7
warn	left	39
know	that	-8
brag	phrase	-22
suggest	phrase	11
deny	phrase	54
sign	phrase	-25
feel	phrase	-29
discuss	phrase	-10
believe	clause	13
recall	left	-16
decide	to	13
urge	phrase	53
describe	phrase	10
resist	phrase	-21
respond	phrase	-34
balk	phrase	-29
seek	to	-11
deny	that	49
blame	phrase	-13
conclude	left	22
argue	phrase	-20
push	phrase	7
describe	clause	-6
show	left	-13
nominate	phrase	-16
question	phrase	8
ask	clause	-16
share	phrase	20
declare	phrase	12
warn	that	-15
think	that	-26
learn	that	-10
dispute	phrase	-8
continue	quotation	23
show	phrase	8
announce	clause	17
understand	phrase	-18
plead	phrase	-30
dismiss	clause	-7
count	phrase	23
reveal	wh	10
label	phrase	25
post	that	-6
signal	phrase	-17
insist	left	-10
defend	clause	16
worry	phrase	17
warn	to	13
indicate	left	-12
vow	to	-10
acknowledge	that	8
decline	phrase	-14
view	clause	-8
criticize	clause	11
write	that	15
complain	that	-46
mention	phrase	6
intend	clause	15
complain	clause	7
blast	phrase	-25
joke	that	14
expect	to	20
signal	that	12
skeptical	clause	26
praise	clause	5
hope	clause	20
order	to	13
outline	phrase	-14
offer	phrase	-18
reply	left	-33
respond	that	12
look	to	14
declare	quotation	-16
argue	left	-27
push	clause	14
make	phrase	-18
estimate	that	49
tweet	clause	6
reveal	clause	8
allege	that	44
show	wh	-13
identify	clause	9
seem	phrase	-17
list	phrase	-26
report	phrase	-12
clear	that	-46
call	quotation	-39
announce	that	-45
find	that	35
think	phrase	-18
fear	phrase	-12
describe	wh	11
want	clause	27
argue	clause	24
write	clause	-20
talk	wh	24
promote	phrase	-12
hope	that	11
put	quotation	18
realize	that	20
love	phrase	-20
tell	to	22
acknowledge	phrase	18
state	clause	21
repeat	phrase	-10
order	phrase	-12
charge	that	7
ask	quotation	45
tweet	that	11
support	clause	-18
encourage	to	18
claim	quotation	12
attack	phrase	10
explain	clause	-28
appear	that	-30
think	left	-10
according to	phrase	14
add	clause	-13
seem	to	-6
according to	quotation	-15
respond	left	-22
plead	clause	-13
admit	phrase	27
tell	wh	-12
tweet	quotation	-22
speculate	that	13
talk	clause	-28
disclose	phrase	-18
answer	left	10
respond	clause	8
hail	phrase	-9
demand	phrase	16
joke	phrase	-19
comments	that	-22
admit	clause	-16
predict	phrase	9
learn	phrase	5
offer	clause	-13
assume	that	13
remember	phrase	-14
declare	clause	-20
respond	quotation	25
predict	left	13
believe	that	62
paint	phrase	18
find	clause	-17
urge	clause	13
hint	phrase	34
agree	that	-26
recall	that	8
call	left	-19
laugh	left	6
fear	that	34
aim	to	7
welcome	phrase	39
believe	phrase	6
touted	phrase	17
deny	clause	-25
see	that	13
aware	phrase	-24
maintain	that	-11
tout	phrase	15
repeat	clause	-7
point	clause	25
block	phrase	-30
highlight	phrase	26
title	phrase	-18
inform	that	27
agree	clause	11
ask	that	14
reiterate	phrase	32
cheer	phrase	-24
demonstrate	that	31
see	wh	-27
post	clause	30
explain	left	25
statement	that	-12
respond	to	-9
explain	that	31
plan	phrase	22
release	phrase	-16
fear	clause	-24
consider	clause	13
confirm	phrase	-40
charge	clause	6
call	wh	-12
propose	clause	-19
clarify	that	9
allow	clause	-24
stress	clause	23
deem	clause	-17
remind	clause	-6
acknowledge	left	21
boast	phrase	33
give	phrase	-21
enjoy	clause	-26
caution	that	25
pledge	phrase	16
disclose	clause	18
reiterate	that	19
pledge	that	15
read	left	44
shout	left	20
blast	clause	-9
threaten	phrase	-19
worry	clause	47
encourage	phrase	19
remember	wh	-16
charge	phrase	-31
condemn	phrase	14
cover	phrase	-20
learn	wh	-21
point	left	24
attack	clause	-19
confirm	that	-47
assure	that	19
oppose	clause	-28
echo	clause	6
discover	that	-43
boast	that	26
believe	left	6
rule	phrase	20
recognize	clause	-25
call	to	11
remember	left	17
recount	left	17
testify	phrase	24
testify	left	-8
recount	phrase	15
admit	quotation	18
hint	that	-10
remark	that	11
reiterate	clause	20
distance	phrase	-24
warn	quotation	27
question	that	-12
criticize	wh	21
urge	quotation	-37
testify	quotation	-29
double	clause	-27
pause	left	30
require	to	-25
appear	wh	-21
quip	left	15
establish	left	23
think	to	27
purchase	left	-18
observe	clause	-18
understand	wh	-18
remember	to	-16
slogan	that	-21
proceed	to	-29
order	left	16
confess	clause	-30
threaten	clause	20
signal	wh	-19
beg	quotation	15
deny	left	-36
testify	that	30
estimate	wh	21
touch	clause	24
witnes	phrase	-16
questions	that	-19
list	that	21
pronounce	phrase	27
pronounce	clause	-17
confident	clause	22
approve	that	-20
play	that	-20
describe	left	15
add	wh	17
raise	that	-30
envision	left	21
adamant	phrase	20
disclose	wh	-43
track	phrase	-17
read	that	18
declaration	that	21
hail	clause	-16
draft	phrase	-24
initiate	clause	-22
refer	that	-25
swing	that	-20
instruct	left	15
mean	clause	-20
learn	to	-19
require	phrase	-16
predict	wh	-21
please	to	19
identify	quotation	20
sum	phrase	21
recommend	quotation	-25
devote	to	-16
opinion	that	23
wish	to	-23
demand	clause	-19
consider	that	-17
word	that	-20
words	quotation	19
decide	that	-17
slide	left	-18
injure	clause	-21
sigh	left	-22
deny	quotation	17
@form
present:	-20
past:was	21
base:to	-16
past:	-6
past:were	20
	-8
past:has	-6
past:repeatedly	13
past:have	28
past:is	43
past:also	32
base:didn't	-7
participle:	5
ing:is	-15
base:does	28
past:later	-32
base:don't	24
base:would	6
past:had	6
ing:was	-11
base:will	-32
participle:have	-28
past:now	-17
participle:was	47
present:often	5
past:strongly	-35
base:still	-6
past:ultimately	18
ing:'s	14
participle:is	-16
participle:has	30
past:are	16
ing:are	11
past:still	-15
past:'s	-44
base:may	-17
base:could	-32
past:hasn't	5
past:never	-20
past:formally	-18
past:recently	9
present:still	-7
participle:were	49
past:just	-27
past:then	16
past:further	-39
participle:had	-40
base:might	17
present:now	6
base:also	-14
ing:repeatedly	20
base:now	5
past:previously	-40
past:initially	9
past:often	-21
base:'d	16
past:originally	15
past:always	-54
participle:'s	-15
base:shouldn't	-15
participle:could	-23
ing:publicly	20
past:tearfully	15
past:routinely	-24
past:sheepishly	21
past:nevertheless	-20
past:allegedly	15
base:openly	24
base:couldn't	-15
past:would	-69
participle:still	-15
@group,speaker
say	organization	20
say	person	14
say	document	-21
show	organization	-9
other	unnamed	-43
promise	person	12
judge	person	22
other	organization	-36
judge	unnamed	-16
explain	nobody	-18
ask	person	30
other	nobody	-12
	person	44
say	group	-12
want	group	5
talk	nobody	-20
want	unnamed	-21
ask	unnamed	-44
show	document	36
ask	nobody	18
want	nobody	33
explain	person	15
explain	group	23
promise	unnamed	28
manner	person	-13
perceive	person	26
	organization	-7
think	organization	20
perceive	unresolved	-75
conjecture	unnamed	-14
noun	person	29
want	unresolved	-40
perceive	unnamed	-43
show	person	-6
think	person	27
explain	organization	-41
	group	-59
promise	organization	-17
think	group	-28
judge	group	-37
want	organization	46
	unnamed	-29
want	person	-21
talk	organization	-24
perceive	organization	6
perceive	group	-25
noun	unnamed	-16
say	nobody	-109
other	document	10
think	nobody	11
say	unresolved	-54
feel	unnamed	-12
judge	document	-7
perceive	document	38
want	document	-14
order	person	5
ask	unresolved	18
order	unnamed	-32
ask	document	10
manner	group	12
	unresolved	-46
	nobody	-101
manner	unnamed	-17
promise	unresolved	-33
	document	-6
think	document	-45
judge	unresolved	-22
conjecture	organization	14
order	group	-31
feel	document	-22
noun	organization	-40
show	unresolved	-16
@manner,speaker
quoted	person	18
indirect	person	9
quoted	document	-21
quoted	organization	-8
indirect	unnamed	-22
indirect	nobody	-7
indirect	group	5
quoted	group	-67
indirect	unresolved	-73
quoted	unnamed	-12
quoted	nobody	-57
quoted	unresolved	-45
@object
support	14
Name	-31
question	17
record	-11
party	9
statement	-10
campaign	-33
issue	14
bill	-31
plan	32
attack	-12
success	-8
responsibility	7
way	-18
idea	-59
demand	-20
leaders	-19
release	35
accusations	-23
tuesday	-8
decision	26
point	-20
trust	17
up	50
use	-23
process	22
number	19
rhetoric	-16
weekend	12
concern	13
teacher	-31
letter	-40
violence	-20
increase	-17
sign	24
administration	-33
rule	13
legislation	-20
utility	-22
position	-23
series	-35
time	-20
victory	-24
state	-15
detail	-39
death	15
wednesday	13
deal	-19
year	16
study	14
country	20
out	-22
perspective	19
notion	22
role	-19
teachers	20
amount	-30
least	-18
debt	15
consequences	21
inquiry	-36
change	30
audience	-17
book	-25
meet	39
actor	-18
request	-15
exchange	38
less	-12
begin	-22
importance	18
need	-10
reporters	-11
answer	17
officers	-27
call	-21
show	-18
guilty	-33
companies	18
news	-44
announcement	-37
intention	-18
image	27
deficit	7
lack	21
compel	-16
movement	-15
result	-17
set	-24
video	15
mention	-19
performance	24
story	15
claim	-21
men	-21
star	-17
handful	21
presence	-33
commitment	14
event	-42
confidence	17
company	-54
industry	-15
terms	-31
feature	-37
growth	18
explanation	21
public	10
link	33
force	-17
service	-18
version	-33
picture	18
bit	-17
anything	-17
choices	-21
communications	24
control	-16
recent	-16
downside	-15
response	-17
backlash	16
2016	15
shoot	-18
ambulance	-17
slowdown	44
wrong	19
south	29
involvement	21
side-by-side	26
predecessor	16
better	33
register	19
spot	27
investigations	67
proximity	-24
interactions	21
partisanship	-33
legal	35
illegal	-16
county	-5
body	-20
plant	19
victim	-36
dead	28
mother	37
tardiness	22
economics	-21
expectations	-21
inflammation	22
patient	-21
prospects	15
monocytes	-16
2017	20
effect	18
example	30
greater	17
date	17
materials	-25
suicide	17
health	-20
accusation	32
collaboration	24
18	18
delivery	-19
spike	-16
88	49
75	22
nonbinary	-19
capable	18
calculation	24
efficiency	16
awareness	17
roads	-16
stronger	-17
decrease	-16
authorities	-14
deck	23
author	-74
tarot	-17
second	-19
concessions	18
dozens	-16
best	-16
pulsars	-15
constructive	-16
requirements	17
mediation	-22
non-income	-15
categories	-15
coverage	-14
shortages	-24
@shape,particle
clause		8
left	to	7
phrase		-8
that		8
left		-22
clause	to	-22
left	on	18
		-8
phrase	to	-5
phrase	of	13
wh	on	-7
that	clear	10
phrase	about	-23
phrase	for	43
clause	for	5
phrase	against	-49
phrase	at	-60
phrase	in	-32
phrase	on	-11
phrase	out	18
clause	about	-27
clause	on	-48
phrase	by	-38
clause	out	27
clause	by	-41
phrase	with	-24
wh	about	-21
quotation	back	-5
phrase	over	6
phrase	off	-9
quotation	it	18
quotation	to	-17
wh	by	-22
wh	for	14
clause	in	-66
left	out	42
clause	over	43
quotation	about	-26
that	of	-91
that	for	6
to	about	18
clause	upon	24
that	down	-20
phrase	around	22
clause	outside	-16
@pronoun
he	25
who	-22
which	-19
you	-123
it	-37
they	-53
we	-15
she	35
that	-24
others	41
one	6
i	-11
some	42
these	-17
@manner,state
quoted		-6
indirect	negated	-19
indirect	asks	-30
@group,state
other		-6
say	negated	-17
explain		10
ask		10
		-7
feel		-27
talk		-14
order		-27
explain	asks	-26
manner		-6
perceive		-10
conjecture		-6
noun		-21
explain	negated	-19
other	negated	-34
want	negated	31
think	negated	13
other	asks	18
judge	negated	-28
show	negated	14
judge	asks	-17
conjecture	negated	15
ask	negated	-18
promise	negated	-12
perceive	asks	-19
`
