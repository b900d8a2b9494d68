/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUES_WEIGHTS = `
bias	-89
@form
shift	-228
shifting	-9
struggles	-25
raise	-551
says	384
states	-158
mired	-148
raised	-66
pursuing	-21
matching	-75
reported	189
choose	-44
believe	43
award	57
reads	81
guess	36
said	402
lost	-637
goes	-36
criticizing	132
take	-154
estimates	40
accept	-35
use	-603
knows	99
came	-164
pay	-80
wait	52
gets	-335
set	-155
exposed	29
told	289
forget	-94
awarded	-123
telling	109
willing	-83
lie	-93
serve	-88
engaging	-149
follow	-103
attacks	-133
highlight	22
posed	-22
suggested	243
poses	-122
happened	-384
controls	-227
include	-183
expanded	-103
checks	-354
demonstrating	-17
claims	81
support	-57
focused	-13
expanding	-65
according	331
make	-168
focuses	33
kill	-264
shooting	-560
leave	-83
shot	-35
laws	-428
guaranteed	20
facing	-135
moved	-106
expand	-105
based	-164
begin	-397
add	-43
sales	-207
accomplish	-122
made	-68
responded	82
want	22
bring	-99
pose	-185
changed	-48
bringing	-342
wrote	282
reach	-128
following	-210
read	36
contained	-206
written	45
cited	164
left	-243
noted	258
thinking	19
ignored	35
added	228
refused	135
give	-260
come	-111
prosecuted	-29
felt	-28
concluded	126
making	-83
clear	15
cast	20
completed	-28
spent	-161
looked	-34
gone	-117
registered	-319
blasting	74
defending	88
tell	72
playing	-14
turned	-79
prepared	-273
decided	44
address	-29
began	-130
speak	-83
expected	158
start	-379
went	-89
trying	-191
help	-741
wanted	33
urged	206
look	-17
happening	-160
took	-120
returned	-125
saying	215
tried	-79
show	31
got	-139
say	203
emailed	69
thank	-16
replied	151
announced	226
send	-321
proceeded	10
hand	-91
given	-193
teaching	-148
require	-79
harmed	-93
spend	-428
reflecting	5
discussing	46
present	-114
intended	21
recognized	21
administered	31
share	51
planned	-34
go	-200
participate	-255
lay	-111
forcing	-206
examined	-76
figure	5
pleaded	86
dates	-91
witness	32
recorded	22
stated	211
received	-131
know	26
sentenced	37
known	115
killed	-479
mean	-31
meant	-38
failed	-76
knowing	64
put	-58
crushed	-173
avoided	44
looking	14
knew	14
won	-253
recognize	13
hear	-104
reflected	-10
moving	-95
stop	-103
discussed	105
let	-104
worked	-173
confirmed	126
headed	-281
worry	28
waited	-123
see	8
appoint	-16
appointed	38
reward	-75
turn	-172
learned	77
files	20
think	63
organize	-160
understood	11
adopted	-52
learning	-29
putting	-196
met	-101
stealing	-107
calls	105
lead	-341
calling	170
step	-196
forces	-418
combat	-272
called	143
assist	-121
conducting	-15
airstrikes	-107
targets	-30
increase	-298
hit	-46
attack	-40
proposed	87
interview	-162
air	-30
talk	-34
interviewed	-139
comments	-136
results	-433
discuss	90
call	46
slip	-91
showing	22
appeals	-28
boosting	-106
citing	107
continued	127
recalled	176
uprising	-93
win	-942
prompted	-87
state	36
run	-220
seem	39
enamored	91
reveals	56
outnumber	-79
drawn	-10
voted	37
echoed	126
elected	-182
held	-156
expressed	151
garnered	-135
named	85
briefing	-173
shows	109
briefed	-21
started	-66
portray	101
police	-121
receive	-85
fired	7
announce	47
tweeted	182
heard	-52
acting	-305
building	-515
occurred	-227
repeat	56
reports	-28
pushed	68
refusing	49
seen	30
working	-171
investigating	-42
appears	110
abandoned	-121
shown	62
live	-95
spoke	9
taken	-63
credited	47
showed	134
bet	-163
bar	-12
entering	-551
rallied	-136
enter	-341
slammed	63
sent	-89
fundraising	-544
asking	137
supports	15
canceled	-136
commented	93
indicates	78
attributed	31
vote	-88
found	43
preferred	87
dropped	-102
chose	-21
polled	-106
followed	-438
conducted	-544
polls	-579
ban	-216
surveyed	-173
takes	-83
comment	-70
votes	-183
covering	-199
running	-173
challenging	-7
tells	409
praised	177
speaking	-105
argued	224
used	-132
published	-24
obtained	-255
work-related	-92
believes	60
declined	174
stopped	-52
revealed	127
provided	-13
placed	-57
documents	-314
aligning	13
top	-107
disclose	-42
standing	-73
asked	196
leads	-507
coming	-214
remarks	-102
nominating	-44
hosting	-160
decide	6
described	187
find	-46
angered	109
answering	24
consider	-62
drawing	-56
captured	-73
barring	-17
drew	-9
expecting	122
born	-347
posted	83
mentions	68
addressing	-75
benefit	-246
inserted	-95
sharpened	-108
retain	-161
hold	-190
demonstrate	6
coined	27
echoing	30
mind	39
rights	-617
pledged	16
oppose	44
undocumented	-347
carried	-74
declared	142
died	-443
released	-46
endorse	20
praises	188
skywriting	-76
messages	-79
involving	-246
hired	16
fly	-172
suspected	43
turns	-39
keeping	-76
claimed	170
hosted	-327
donated	-272
records	-412
compiled	-110
cycles	-91
cycle	-272
backed	34
supported	95
broken	-175
championed	49
included	-51
engage	-31
winning	-243
convince	67
competing	-217
polling	-101
compete	-264
rolled	35
planes	-108
filled	-16
linked	-98
play	-144
plans	-30
tighten	-135
protesting	52
giving	-135
inviting	-19
includes	-31
wearing	-289
holding	-132
tweeting	178
retweeted	103
thanked	127
steps	-26
accusing	78
announcing	103
runs	-96
lobbying	-79
prevented	-121
mentioned	88
distract	-76
prevent	-23
need	-132
detailing	75
try	-162
thwart	-121
allow	-42
push	-77
led	-155
employed	-124
conduct	-135
taping	-92
makes	-83
distributed	9
repeated	66
repeal	-195
bear	12
dismissed	136
ensure	-264
seeking	34
counter	-73
offering	26
continue	-132
accused	141
placing	-137
tears	-75
thinks	106
begun	-321
overtake	-106
denied	125
flowed	-91
cover	-24
certain	-196
challenged	58
valued	-75
words	-44
plotting	16
right	-121
taught	-91
protect	-366
notes	104
comes	-248
survive	-217
name	-68
gathered	-273
speaks	-11
joined	-42
quoted	45
became	-117
involved	-428
arriving	-160
referring	98
introducing	14
helps	-148
seeks	117
gun	-75
getting	-164
undermining	-107
undermine	-10
work	-519
overturn	-137
comparing	7
defend	-25
aiming	63
register	-206
licensed	-92
watch	-42
watching	-100
considered	53
tackle	-161
draws	-98
throwing	-11
flags	-91
addressed	38
vowing	50
explained	168
taking	-166
sums	-78
enjoys	8
jump	-123
sits	-208
unite	-86
ties	-281
signing	-78
adds	80
dedicated	-27
endorsed	176
signed	17
explains	84
tie	-68
required	-30
argues	229
sees	62
concludes	130
agrees	22
asks	95
answers	-20
appear	-5
change	-471
considering	18
draw	-99
wins	-551
match	-264
replace	-236
receives	-150
increases	-35
collected	-185
fit	-255
lives	-236
responding	-27
deemed	63
upcoming	-327
talked	156
accuses	90
links	-76
suggests	116
rules	-131
freed	-107
helping	-341
get	-219
spread	-49
ranks	-121
talks	75
strengthen	-106
shrinking	-91
declining	-110
continues	-56
buck	-92
trends	-136
changing	-297
govern	55
identifying	18
designed	-50
attract	-185
sticking	-45
talking	107
hope	11
calculated	-29
pointed	120
supporting	21
flipped	-14
pointing	126
picked	21
admitted	110
motivated	-92
gave	-15
answered	57
stem	-195
slow	-148
challenge	-178
unleashed	28
withering	-75
count	-125
launching	10
crossing	-106
become	-173
keep	-164
owned	-207
offered	116
rating	-319
trailing	-217
emails	-134
critical	-49
filed	-21
counted	-29
open	-174
exists	-121
endorsing	19
ended	-76
caucuses	-573
focus	-11
accepted	-55
asserting	99
holds	-145
criticized	157
accepting	-47
firms	-354
campaigning	-448
spending	-630
disappointing	-43
replaced	-206
attacking	13
opposing	-41
begins	-18
interrupted	-136
shouted	153
using	-180
waterboarding	-206
obtain	-121
survived	-173
issued	26
compared	-85
banned	-37
urging	55
listening	-160
allowed	-40
connect	-162
struggling	-64
attending	-206
places	-137
visited	-272
chanted	34
slipped	-77
avoid	-355
loved	-6
hearing	-26
choosing	-100
respond	48
hoping	168
cheering	11
denounced	134
questioning	83
deal	-236
ask	49
welcome	-21
wants	29
aimed	30
contrasts	-38
slams	185
traded	6
rallies	-320
setting	-40
obtaining	-148
failing	-174
hopes	107
needed	-222
ramped	-75
works	-334
close	-281
translate	-121
numbers	-447
feels	-60
optimistic	-37
emphasizing	37
tested	-91
leaving	-423
unqualified	-136
host	-160
referred	112
sitting	-289
attacked	109
clashed	6
return	-82
complained	152
convincing	-111
relies	17
devoted	45
mount	-138
gather	-134
lock	-122
deals	-347
trips	-91
measured	24
impose	-152
interested	-10
denying	-48
implemented	12
finding	-101
deliver	-343
prevail	-106
emphasize	125
embrace	-55
issues	-202
alienate	-77
moderates	-24
tweets	-6
centered	13
stacked	-76
opposed	93
cheered	-19
grant	-151
managing	-148
ran	-48
naming	9
figures	-247
fears	-40
learn	32
underscore	68
enters	-148
lose	-340
seems	163
gotten	-88
grown	-264
gaining	-196
maintains	-137
picking	-80
contests	-71
catch	-217
form	-135
gained	-44
viewed	6
finds	109
represents	-71
appeared	63
divided	7
sampling	-106
selected	-274
arrive	-106
credits	-46
maintained	-45
damaging	-25
appeal	-122
receiving	-106
agreed	105
kicked	-148
ending	-39
reforming	-91
greeted	-25
cracking	-91
traveled	-173
pull	-264
keeps	-197
returns	-237
caucused	-106
remain	-98
highlighting	21
adding	158
warned	177
praising	81
losing	-347
battling	-93
predicted	133
thanking	157
delivering	65
screaming	-96
suspending	-111
predicting	66
performing	-106
fighting	-33
congratulating	64
returning	-246
breaking	-64
happens	-195
spotted	8
gives	-52
battle	-109
drop	-297
switch	-6
proud	12
unify	-185
entered	-91
fueled	-217
break	58
faced	-87
claiming	91
remains	-156
beat	-319
lacking	-75
remained	-84
locked	-50
stood	-36
chanting	34
prompting	42
erupted	-211
signs	-197
celebrated	50
providing	-111
earning	-256
lower	-148
improve	-227
promised	151
congratulated	28
suggesting	137
heading	-327
result	-75
portraying	48
networks	-379
worried	84
best	-107
handle	-217
allowing	-106
joked	127
conceding	20
touting	60
increasing	-123
decried	200
highlighted	82
means	-96
pick	-403
gain	-305
allocated	-92
determining	16
date	-272
thanks	-307
overwhelming	-37
sites	-184
pushing	43
heads	-206
yelled	95
worries	29
sit	-173
needs	-185
destroyed	-92
weighed	54
brought	-90
exceeding	-91
waiting	-228
reversed	-19
rushed	-93
planning	-8
arrived	-281
walking	-122
feeling	8
care	69
dominating	-121
identify	39
dipped	-92
attended	-334
attend	-281
represented	-175
crossed	-148
paid	-185
shook	-121
finished	-264
await	-107
ends	-8
served	-488
faces	-423
rebound	-93
emerge	-109
earned	-69
beating	-206
becoming	-462
rally	-255
bound	-207
differ	16
coalesce	-92
mention	140
consolidate	-76
insisted	173
insisting	91
resist	79
dubbed	61
mocked	65
paying	-138
roared	-76
closed	-73
cut	-141
shifted	-38
booed	40
lagging	-92
marking	-79
rallying	9
overtaking	-91
assured	132
serving	-264
assure	-10
represent	20
races	-334
opened	-15
appearing	-121
increased	-354
earn	-238
jumped	7
build	-466
resisted	19
brokers	-93
prevailed	-106
pledging	154
touted	140
vowed	190
fix	-107
stand	-76
reading	-66
influence	-195
confronting	-137
neighboring	-206
cared	-16
provide	-99
dealing	-216
force	-217
release	-120
waved	-7
invested	-184
reminding	54
solicit	-94
created	-154
shut	-62
exit	-217
feel	33
accounted	-75
angry	-161
deport	-160
stay	-396
balloting	-91
capture	-174
generating	-138
piled	-122
imagined	59
embracing	-35
resign	-12
seemed	143
pressed	59
refers	56
defended	193
seeming	-33
reflect	-57
going	-76
hurt	-281
scores	-91
move	-515
clinch	-246
suspended	-18
ready	-305
assuming	-49
affect	-195
declaring	97
widening	-121
grow	-227
scored	-172
grabbing	-149
surged	-135
secured	-184
steering	-148
exchanged	-76
sought	96
encouraging	-57
calm	-76
offer	14
suggest	147
bemoaned	138
proved	-83
devastating	-237
lambasted	90
dominated	-264
clinched	-135
reserved	-161
clubs	-121
seats	-264
blow	-148
scoring	-75
banning	-19
deported	-184
betrayed	-107
formed	-76
satisfied	-11
blocking	-186
pressure	-123
ballots	-172
existing	-246
securing	-121
authorized	30
listed	47
reassuring	-6
staying	-246
secure	-379
condemn	-45
marred	-78
costs	-272
caught	-264
punching	-106
charged	85
handed	-173
struggled	-328
tries	11
helped	-198
file	-250
broke	-61
contributing	-184
end	-379
raising	-130
refuses	102
disavow	-16
deporting	-91
promoting	-7
rejecting	47
defeated	-195
borders	-108
articulated	88
thread	-93
disavowed	23
answer	7
swept	-149
moves	-207
counting	-14
cite	49
create	-379
treat	-185
requests	-32
advances	-91
co-sponsored	42
protecting	-160
benefits	-319
types	-121
fund	-172
debated	83
played	-40
projects	-186
lines	-367
challenges	-26
shaking	27
identified	55
demanded	-30
frustrated	-51
outlined	29
writing	39
featured	57
threw	-127
escorted	-78
lamented	165
capitalize	-121
considers	81
acquired	-76
attracting	-76
hosts	-121
writes	151
smiling	-107
features	-107
interviews	-305
reminded	230
believed	-43
embodied	-95
note	132
describes	131
continuing	-355
insist	107
cites	169
influenced	-91
pass	-393
tests	-135
meet	-438
apply	-195
funds	-246
responds	42
insists	53
mounting	13
reforms	-106
swinging	20
noting	205
save	-264
deciding	16
joking	-7
pulling	-91
representing	-239
buying	-237
determined	14
questions	-12
honored	-135
displayed	27
statement	-10
recording	-92
travels	-75
grabbed	32
yanked	-93
defeat	-360
outlining	39
restricting	96
prices	-281
labeled	75
reflects	-50
improved	-172
seek	-59
lied	-109
apologize	23
railed	106
fracking	-161
hurting	-135
legalizing	-76
tapped	-122
blamed	127
allies	-334
rattled	-20
reaching	-199
happen	-360
interests	-273
threatening	25
stands	-43
leaves	-207
warning	63
thought	-12
founded	-297
stopping	-136
launched	-96
titled	86
target	-93
airing	-198
stars	-149
blasts	130
mocking	38
quotes	-12
linking	-11
reciting	14
encouraged	170
join	-297
hoped	79
rushing	-7
tack	-77
trust	-63
love	21
bases	-92
promote	92
bought	-58
denouncing	112
sell	-39
promising	105
claim	81
bent	-92
distanced	116
involves	-75
advise	34
anticipated	19
spoken	-10
listen	-184
unifying	-76
describing	196
disagree	46
violating	-121
wages	-237
programs	-297
managed	-289
sue	-13
comply	-92
bullying	-76
confronted	-60
escalated	-26
footing	-75
uses	-80
submitted	-135
assailed	162
crack	-173
outsourced	-75
reduced	-135
laying	65
balked	77
hacking	-184
combined	-173
blasted	331
laid	9
threatened	27
paint	7
burst	-76
face	-391
trailed	-148
reviewing	-76
targeting	-72
campaigns	-151
cheers	-19
concerned	45
narrow	-91
contributed	-281
questioned	170
chosen	-44
commit	14
ventures	-122
rebuked	120
dividing	-126
celebrate	-99
converted	-76
fight	-385
cost	-184
boxing	-121
visiting	-172
contacted	-121
write	8
rest	-106
carrying	-45
landed	-121
accompanied	-135
painting	-28
grew	-297
overcome	-184
honor	-107
knocked	52
inspire	-91
hanging	-79
renovated	-78
explain	79
overlooking	-95
remembered	100
witnessed	-5
rising	-390
kept	-99
meets	-186
requested	73
sending	-257
understands	-39
electing	-27
elect	-175
fell	-360
concede	10
arguing	132
persuade	17
skeptical	50
campaign	-67
demonstrated	-34
referencing	22
reveal	59
names	-108
disclosed	32
scheduled	-119
judges	-165
walked	-27
succeeded	-184
punished	-135
forced	-68
caused	-290
hailed	119
removed	-25
power	-134
overthrow	-77
aided	-75
rise	-173
realize	16
starts	-83
unveiled	70
featuring	-138
entitled	-28
round	-75
relied	-165
acknowledged	170
abandon	-148
alienated	-79
embraced	41
beats	-91
poised	-255
denies	21
invited	-22
sure	-50
resulted	-148
convicted	-196
wish	21
indict	-78
recommend	-50
violated	-148
likened	73
announces	132
demands	68
weigh	-39
fans	-173
criticize	28
charges	-218
nominate	-32
seal	-75
wrongdoing	-75
hands	-134
propel	-121
agree	6
heed	-93
climbed	-76
reacted	51
dressed	-49
ripped	32
drag	-75
wrapped	35
blared	-9
thrilled	75
defunding	-76
causes	-173
stating	97
investigated	-37
selling	-207
covered	18
turning	-355
chip	-77
purchase	-136
drove	-24
donate	-91
searching	-106
frame	88
contrasting	28
fought	-208
perceived	-18
suggestion	34
deleted	-148
achieved	-135
disappointed	109
upset	75
complain	18
flooded	-76
boycott	-136
charge	-125
concerns	-89
stops	-108
interpreted	53
remember	60
principles	-91
avoiding	-124
blame	11
broker	-136
express	56
stumping	-79
struggle	-109
lean	-108
built	-84
buried	-92
repeating	36
joining	-238
investigate	-197
perform	-161
approaches	-184
granted	-10
acted	-148
pursue	-63
aides	-379
letting	-92
exploit	29
treated	-45
beaten	-134
wounded	-76
unfolding	-75
unknown	-76
clinching	-75
improving	-106
pays	-121
wear	-148
wore	-121
measures	-273
promises	76
act	-195
centers	-273
contracts	-92
operating	-161
blocked	33
demanding	41
develop	-172
reaches	-93
debates	-126
debating	-18
risk	-92
interjected	32
reject	-30
question	45
fed	-75
react	5
sparred	62
ignore	-28
regulating	-75
repealing	-75
hire	-197
rebuilding	-161
funded	-172
collecting	-75
married	-237
benefited	-172
complicate	-92
polarized	21
cuts	-60
rebuild	-121
lent	-80
assaulted	-107
fabricated	-76
exist	-172
committed	-66
murdered	-93
punched	-75
refuse	37
praying	-91
looks	32
remarking	59
voiced	122
updated	-227
signal	7
controlled	-75
enacted	22
aims	-34
worrying	31
picks	-95
reducing	-172
generate	-162
cutting	-256
hates	-15
negotiated	76
argue	202
seeing	-67
something	-217
breaks	-206
favored	14
signaled	171
delay	-75
eliminate	-148
passed	39
supposed	-227
passing	32
repudiate	32
allied	-75
condemned	166
condemning	15
explaining	115
undercut	-121
impressed	54
curb	-173
resulting	-106
levels	-217
demand	-26
solve	-76
approved	41
editing	-148
sophisticated	-92
sound	-102
sounding	-102
warm	-76
reached	-36
tops	-75
recruiting	-107
preventing	-107
backfire	-91
apologized	14
overshadowed	-76
aligned	-13
stakes	-91
accounts	-312
searches	-75
saved	-121
punish	-106
restored	-94
sued	11
revisit	-86
discriminated	-92
spreading	-122
sounded	100
amplify	-80
portrayed	99
shaped	-135
stressed	54
preparing	-30
surprised	-16
fail	-208
noticed	47
targeted	-53
repair	-92
aired	29
dispatched	-108
proposing	104
test	-106
approached	-121
accomplished	-75
acknowledge	99
convinced	84
compromise	15
missed	-206
flawed	-75
bills	-218
bolster	-148
advancing	-75
attempts	-65
roll	-161
vows	170
spots	-77
focusing	18
control	-160
excite	-9
carries	-162
conclude	76
dismantle	-107
boasts	27
fueling	18
resounding	-77
becomes	-306
driven	-237
meaning	-109
spiked	-77
wondered	56
uncommitted	-92
point	67
emphasized	35
coupled	-148
updates	-25
suspend	-122
ruled	69
adopting	28
rejected	134
ordered	137
carry	-273
sorry	-78
restricted	-79
blessing	-91
proceed	-135
emerged	-18
settle	-217
shifts	-31
predict	38
shares	-49
drops	-75
click	-107
provides	-166
introduce	-108
reiterated	119
rates	-407
existed	-106
believing	68
missing	-173
hits	-30
issue	-85
cause	-197
defects	-91
infected	-77
traveling	-195
treating	-93
issuing	-77
recalling	165
aware	15
grants	-107
pivoted	64
approve	-53
constitutes	-75
rely	-151
laughs	-76
seize	49
abandoning	-121
dropping	-237
unauthorized	-135
achieving	-91
slamming	53
implying	33
hints	46
driving	-173
whipping	49
bash	-27
conflicts	-107
dragged	-75
report	147
implied	56
volunteers	-107
wasted	-76
suited	-107
walk	-136
inspired	-173
reshape	-75
projected	111
tying	18
enabled	-92
quit	-207
derided	92
advocated	-34
advocate	93
amounts	-195
maintain	-20
hailing	14
looming	-160
referenced	173
prosecute	-9
lobbied	6
creating	49
boasted	85
gains	-237
engaged	-45
approaching	-160
laughed	-7
volunteered	11
acknowledging	107
fleeing	-106
serves	-37
trounced	-121
finishes	-91
qualify	-108
intends	-109
trigger	-91
sets	-122
starting	-59
energized	-107
insults	-42
endorses	107
roots	-217
collapsing	-75
violates	-106
cross	-91
fled	-121
welcomed	48
falls	-148
galvanized	-76
deserves	-161
hidden	-77
defeating	-195
books	-161
lingering	-136
surfaced	-9
resigned	-150
handled	-135
bested	-76
plummeted	-76
causing	49
directed	-25
imagine	-10
landing	-75
contested	-78
eliminating	-148
assess	-98
allows	-16
manage	-148
conceded	166
wonder	60
presented	46
advocates	-175
dominate	-184
rose	-21
advance	-121
converting	-79
proving	22
graduate	-76
limited	-174
lending	47
threaten	39
achieve	-195
campaigned	-23
brushed	57
incites	-53
extended	-108
televised	-108
produces	-75
displays	-10
drive	-289
poured	-122
risen	-187
elevated	18
attracted	22
requires	-44
resemble	-92
mandates	-8
impact	-91
surrounding	-184
cleared	-95
confirm	-68
tends	-85
delayed	-75
functioning	-91
suffered	-135
soften	-92
so-called	-92
yield	-78
argument	50
undecided	-43
superdelegates	-184
persuading	22
contradict	-30
marked	-36
seizing	18
imports	-160
protested	31
place	17
recognizing	67
surveys	-172
determine	-41
compare	15
extends	-11
markets	-297
dislike	20
attempted	11
fare	-75
maintaining	75
check	65
policing	-106
practices	-236
lists	56
visit	-184
ahmed	-76
mohamed	-107
lived	-227
loving	-77
flying	-217
developing	-135
associated	-40
fixing	-75
succeed	-206
lifted	-17
lifting	-92
press	-39
grows	-134
feed	-108
cheer	37
rolling	-76
undergoing	-107
brings	-163
powers	-148
firing	-21
spends	-107
developed	-135
transformed	-92
combating	-75
stepped	-44
rein	-106
reclaim	-75
projecting	-28
reduce	-195
passes	-101
fishing	-107
binding	-91
lacks	-173
thrown	12
overseeing	-106
scrambling	-94
distance	-12
fill	-217
fallen	-289
solidify	-75
trails	-160
outraged	49
decides	-19
puts	43
matters	15
viewing	-18
trusted	-12
codes	-92
acquire	-75
strikes	-93
purchased	37
teaches	33
appealing	-37
dies	-75
hopeful	39
drafting	-76
reacting	-80
alluding	114
pleased	25
sparking	-80
tend	-102
favor	47
spur	-92
borrowing	-91
appreciate	8
eager	54
acquiesced	113
pivoting	9
struck	7
dig	10
assumed	50
eating	-76
pandering	-93
changes	-247
favoring	-84
adapt	-92
recommended	64
announcement	-11
detained	-21
brewing	-92
hinted	41
ratcheted	-9
dancing	-76
escape	18
admit	60
established	-33
proclaimed	59
moderate	-92
fearing	113
hacked	-121
taped	-92
looms	-75
lashed	136
plowed	-76
asserted	137
expect	74
post	-28
casting	-76
boost	-195
invest	-217
trade	-93
fear	115
urge	-8
advised	-90
tweet	-101
cautioned	109
bearing	-20
advising	9
messaging	-136
assembled	-77
vying	-63
plays	-175
deny	-65
donating	-75
bragging	8
review	-12
totaling	-76
sexting	-108
revive	-107
alarmed	15
positions	-35
fulfill	-122
pitting	-107
resolved	-122
defining	-77
pledges	10
assigned	-56
deploying	-91
draft	-123
shape	-91
presenting	38
nominated	50
squeezed	-78
signals	29
demurred	-13
emerging	-197
establish	-124
generated	33
extend	-122
collapsed	-76
ushered	-92
brokered	15
finalized	-92
transform	-75
activated	-107
affected	-173
mark	28
posts	40
trending	36
scramble	56
pressing	47
reconsider	-60
disputes	-10
fall	-227
confront	-9
pursued	-18
jockeying	5
lays	97
underestimated	28
intervene	-91
arms	16
contrasted	14
taxing	-121
function	-121
taxes	-297
encourages	-79
finance	-91
replacing	-91
applied	-135
satisfy	17
dueling	-76
welcoming	-46
appended	-93
planted	-75
lowering	-75
sign	-218
sold	-237
financing	-106
amassed	-93
borrow	-75
produce	-173
steer	-75
courts	-173
tied	-298
cheated	-77
financed	-91
plants	-148
produced	-30
highlights	14
block	-320
posting	-21
renew	-26
hide	-91
discovered	-20
battled	15
exploited	-82
tracks	-124
relying	36
informed	34
deployed	-135
weakening	-75
integrate	-76
enjoy	42
less-educated	-76
encountered	-111
limit	-161
granting	9
rooted	29
values	-148
hatred	-76
pulled	-172
singled	84
miss	-91
vetting	-75
indicated	125
eliminated	-160
opted	5
posing	-76
governing	-122
lift	-136
admire	10
halt	-91
related	-6
remove	-149
flanked	-94
reversing	-93
organizing	-161
seated	-121
arrested	-148
models	-91
balance	-93
nothing	-123
prove	-96
reform	-75
rebuffed	30
mentioning	137
uttered	48
recall	-32
opens	-123
regarded	70
suffering	-75
lacked	-148
flew	-160
ate	-93
divorced	-76
listened	-91
advises	-81
tap	-121
falling	-36
accumulated	-77
pushes	31
grappling	-97
mounted	41
inherited	-77
define	6
raises	-44
presided	-94
remembers	115
fading	-76
ticked	77
estimated	71
disappeared	-121
energize	-107
recounted	58
wondering	111
countered	44
risks	-121
presents	-5
wiping	-76
echoes	-5
experienced	-28
rigged	-92
earns	-92
joins	-76
ensuring	-135
fared	-91
amounted	-121
derail	-92
speculated	114
participated	-121
broaden	-76
stepping	-93
connected	-137
accelerated	-106
stemming	-75
studies	-135
matched	-106
suspects	-14
seized	-73
staked	-108
dismissing	133
statements	-10
warn	46
withdraw	-59
sway	-173
persuaded	48
narrowed	-75
finish	-134
faltered	-77
project	-123
detailed	-31
coalescing	-92
exited	-75
caps	-75
shrink	-75
rises	-92
leans	33
collect	-75
underscores	19
tallied	-78
imposed	57
replicate	-78
limits	-122
dismiss	-91
alleging	15
camps	-148
ranking	-148
lectured	33
depending	-160
preserve	-106
guards	-75
prepare	-148
teamed	-92
appending	26
suffer	-135
tacking	-79
attached	-76
justify	95
recover	-76
shocks	-75
scale	-91
stores	-121
disagrees	-22
oversees	-91
afford	-111
message	8
investing	-75
slipping	-75
coordinated	-106
restrict	-98
rated	10
resonated	14
pronounced	34
advocating	-17
associates	-92
daunting	-93
capped	-76
elevate	-77
shaping	-76
negotiate	-96
unified	34
shore	-106
shedding	-8
account	-75
defined	-45
producing	-29
score	-75
publish	-77
like-minded	-107
employing	27
stick	-92
sharing	-65
expose	8
coordinate	-107
invoked	75
hung	34
establishing	-93
contends	111
rests	-75
chairs	-184
travel	-91
parked	-76
monitors	-75
battles	-173
feared	25
bristled	40
galvanizing	-75
retiring	-76
composed	-77
programming	-75
resonate	-8
plan	-48
disrupt	-107
confident	12
salaried	-75
registering	-106
estimate	14
protests	-43
plagued	-77
calculating	-76
commanded	11
drives	-107
affirm	-76
detect	-135
underscoring	-6
crumbling	-77
strike	-77
politicized	-77
circulating	-46
contain	-91
violate	-91
probing	19
vary	-75
sells	-75
ranked	47
thrived	-76
framed	7
punch	-75
depend	-107
deadlocked	-14
covers	-76
restore	-75
blistering	-92
prepares	-92
surrounded	-91
reinstating	-93
addresses	-24
transfer	-92
praise	-84
finishing	-148
inclined	-5
stereotypes	-76
characterized	10
expressing	71
assume	-8
indicate	68
link	14
exchanges	-135
figured	-28
visits	-91
adamant	61
committing	-76
designated	20
assertion	56
discourage	-76
vetted	-161
rid	-107
rewarding	-75
stage	-77
marched	-77
bombing	-160
acknowledges	37
couples	-91
quoting	52
betting	-11
gaming	-76
remarked	154
games	-75
performed	-161
relocate	-75
mused	126
surpassing	-76
hate	26
depriving	-78
classified	-173
sponsored	-135
redacted	-112
releases	-93
mobilize	-150
containing	-195
pledge	63
buys	-107
loses	-121
wanting	-8
knock	-108
mishandled	-92
contention	62
assert	-10
alienating	43
pages	-92
house	-91
supportive	41
marks	-28
stalled	-92
slate	-184
huddled	-76
slates	-106
unfold	-91
walks	-76
consulted	-77
declare	56
promoted	-11
convened	11
flip	-91
prosecuting	-76
speculate	32
rank	-75
leaked	-148
testified	49
skip	-121
blames	114
suits	-76
traced	5
leaks	-91
faked	-76
infiltrated	-93
compromised	-92
thereafter	-76
waged	-77
tasked	-78
located	-92
request	-95
shake	-91
contemplate	78
scheduling	-121
realized	56
convert	-91
drowned	-75
disqualified	-75
undermined	-93
strengthened	-92
arrives	-75
protest	-93
rolls	-76
wrap	-75
upstate	-77
upend	-76
regain	-92
assaults	-91
winds	-75
alleges	115
grab	-78
searched	-75
conducts	-75
overshadowing	-75
reap	-75
debate	-96
tossed	-6
reviewed	-78
admits	134
licenses	-75
@lemma
shift	-58
struggle	-122
raise	-47
say	11
state	23
mire	-142
pursue	-79
match	-342
report	20
choose	-58
believe	12
award	-52
read	16
guess	20
lose	-747
go	-32
criticize	63
take	-27
estimate	38
accept	-16
prove	-49
use	-71
know	16
come	-46
pay	-110
wait	-124
get	-107
set	-68
flood	-135
expose	-19
tell	30
forget	52
willing	-46
lie	-53
serve	-138
accuse	60
engage	-62
follow	-96
highlight	37
pose	-94
suggest	70
happen	-586
control	-336
include	-31
expand	-107
check	-121
ban	-67
demonstrate	19
claim	48
according to	40
make	-11
kill	-535
shoot	-51
leave	-126
arm	-60
guarantee	-40
face	-139
move	-155
base	-108
begin	-84
add	20
accomplish	-192
respond	14
bring	-96
change	-136
accommodate	-77
rethink	74
write	32
reach	-83
contain	-349
sentence	-19
cite	114
note	95
think	10
ignore	9
refuse	57
give	-36
plead	39
prosecute	-46
feel	-6
conclude	82
clear	-7
cast	-11
sit	-150
complete	-75
spend	-149
star	-203
gine	-78
rub	-96
register	-422
blast	127
defend	53
play	-81
turn	-52
prepare	-132
decide	6
address	-12
speak	-11
expect	37
start	-61
attempt	-25
try	-40
help	-185
concern	-20
urge	69
return	-121
show	11
side	35
email	-13
thank	41
reply	53
announce	61
send	-69
proceed	-59
hand	-296
teach	-84
require	-33
harm	-105
reflect	-30
discuss	40
intend	18
recognize	23
administer	11
share	-9
plan	-13
sway	-189
participate	-322
force	-157
sleep	-93
dispatch	-133
examine	-149
figure	-32
date	-315
witnes	24
record	-107
instruct	-27
buy	-138
receive	-104
mean	-43
discredit	-124
destroy	-147
fail	-118
put	-9
crush	-221
avoid	-55
win	-156
hear	-59
stop	-109
let	-104
work	-125
confirm	47
reaffirm	96
head	-505
worry	33
hug	-79
appoint	-7
reward	-145
learn	18
file	-23
operate	-222
organize	-289
rip	7
understand	-11
adopt	-28
meet	-132
steal	-182
call	14
lead	-137
step	-97
combat	-300
assist	-144
conduct	-126
airstrike	-103
target	-65
increase	-140
hit	-19
propose	59
interview	-79
air	-73
talk	24
comment	23
result	-496
slip	-203
transform	-170
appeal	-77
boost	-273
continue	-6
recall	70
uprise	-90
select	-78
prompt	-61
boast	113
run	-66
seem	25
enamored	71
reveal	52
outnumber	-109
draw	-47
swing	-29
vote	-14
jar	-77
echo	41
elect	-71
hold	-78
express	82
garner	-180
brief	-59
portray	83
police	-190
fire	-7
tweet	47
act	-438
build	-141
occur	-280
repeat	55
push	10
investigate	-33
appear	6
abandon	-281
live	-137
credit	51
testify	11
bet	-92
threaten	26
bar	-62
enter	-187
rally	-99
slam	91
fundraise	-526
ask	24
cancel	-192
prefer	81
indicate	78
attribute	21
drop	-154
poll	-167
survey	-311
point	32
cover	-43
challenge	-11
praise	82
argue	116
obtain	-360
work-related	-89
decline	12
provide	-41
place	-77
document	63
align	-9
top	-203
disclose	52
stand	-42
remark	43
host	-459
court	-50
describe	60
recover	-106
embody	-122
dent	-94
anger	15
answer	17
consider	11
capture	-86
regard	53
born	-330
post	12
mention	68
benefit	-471
insert	14
sharpen	-146
retain	-212
coin	21
mind	15
right	-609
pledge	26
oppose	13
undocumented	-330
carry	-126
declare	63
die	-455
release	-16
endorse	29
skywrite	-74
message	-65
involve	-514
hire	-35
fly	-373
suspect	11
keep	-106
separate	-136
donate	-328
compile	8
cycle	-315
backed	10
break	-106
convince	32
compete	-371
roll	-55
plane	-104
fill	-67
link	-57
root	-64
tighten	-169
protest	7
limit	-96
invite	-40
wear	-399
applaud	62
retweet	28
lobby	-25
prevent	-126
distract	-90
need	-87
thwart	-131
allow	-32
employ	-42
tape	-169
distribute	-74
repeal	-238
undercut	-158
bear	-63
dismiss	71
track	-27
ensure	-328
seek	17
offer	14
review	-83
tear	-160
overtake	-180
deny	15
pause	-45
wipe	-91
flow	-147
certain	-187
stress	106
overturn	-20
respect	-140
value	-200
words	-105
plot	-39
protect	-426
free	-171
yell	44
remember	86
survive	-330
mourn	-27
gather	-341
join	-103
quote	25
become	-81
arrive	-399
refer	42
introduce	17
gun	-147
chime	13
undermine	-85
compare	-10
aim	16
license	-170
undo	-6
watch	-54
tackle	-178
throw	-39
flag	-182
vow	133
explain	86
sum	30
blow	-213
enjoy	25
jump	-51
unite	-35
tie	-89
sign	-34
dedicate	21
overstate	26
agree	15
replace	-366
collect	-265
fit	-279
deem	52
upcome	-311
subject	-81
scare	-150
descend	-126
spread	-70
rank	-20
strengthen	-180
shrink	-181
pile	-131
buck	-120
trend	-20
erupt	24
govern	-68
arrest	-212
identify	28
confuse	32
design	-30
attract	-48
stick	-41
hope	41
flip	-71
pick	-59
admit	65
motivate	-133
defy	-32
stumble	-123
stem	-228
slow	-202
unleash	-21
wither	-73
trip	-147
count	-43
touch	-27
launch	-35
stir	-49
cross	-274
succeed	-337
owned	-197
rate	-93
trail	-367
average	-108
critical	-30
last	-94
open	-54
exist	-400
end	-79
caucuse	-570
assert	60
firm	-336
campaign	-83
disappoint	46
shout	84
revive	-170
waterboard	-197
skip	-169
issue	-31
listen	-317
connect	-60
attend	-501
visit	-434
chant	52
love	34
wage	-88
cheer	-6
denounce	108
double	-7
intensify	-162
question	37
deal	-502
welcome	-9
contrast	6
trade	-49
ramp	-134
close	-156
cap	-146
translate	-192
number	-446
optimistic	-29
emphasize	131
test	-248
unqualify	-130
recite	70
clash	-41
complain	61
warn	68
bill	9
rely	-51
lock	-75
measure	-73
interest	-49
implement	-29
whip	13
prevail	-232
alienate	-48
moderate	-69
center	-43
stack	-106
grant	-57
manage	-399
fear	62
underscore	31
grow	-513
gain	-125
maintain	-35
contest	-124
catch	-377
form	-232
represent	-69
divide	-47
sample	-132
burn	-164
damage	-85
promise	57
disagree	27
surprise	-23
kick	-202
reform	-222
greet	-37
crack	-20
travel	-350
pull	-384
remain	-56
rig	-104
battle	-82
predict	82
scream	-11
suspend	-94
hammer	34
perform	-303
fight	-109
congratulate	45
spot	-37
word	35
switch	-66
proud	8
unify	-43
fuel	-85
slide	-26
stay	-158
beat	-455
lack	-304
celebrate	-6
accord	-32
earn	-110
rattle	11
lower	-211
improve	-355
upset	-7
doubt	51
network	-366
best	-169
handle	-302
joke	64
wish	10
concede	71
tout	147
resonate	-31
decry	121
impact	-133
allocate	-89
overwhelm	-6
nod	7
assure	62
fend	-76
trumpet	28
weigh	-25
exceed	-183
reverse	-53
rush	-63
walk	-93
care	-20
dominate	-383
educate	-79
age	-112
line	-97
dip	-105
incite	-71
halt	-171
unionize	-76
shake	-61
finish	-400
await	-145
rebind	-90
emerge	-62
bind	-272
differ	-73
compromise	-56
coalesce	-157
consolidate	-121
insist	97
resist	26
dub	27
mock	45
roar	-106
cut	-120
feed	-204
lag	-173
mark	-35
race	-358
broker	-63
touted	90
enact	-47
fix	-181
corrupt	-75
influence	-256
confront	-54
neighboring	-197
wave	-18
invest	-336
unfold	-204
remind	92
solicit	-12
create	-84
shut	-61
exit	-255
vary	-120
account	-352
angry	-154
deport	-310
ballot	-219
generate	-102
imagine	32
stare	-125
vouch	162
resign	-71
press	23
clarify	55
hurt	-334
score	-289
clinch	-329
ready	-290
assume	11
affect	-310
widen	-193
grab	-54
stall	-146
dash	-81
surge	-169
secure	-462
steer	-211
exchange	-190
encourage	22
calm	-74
bemoan	114
devastate	-245
lambaste	66
cry	49
reserve	-201
club	-117
seat	-314
solidify	-148
derail	-133
betray	-132
block	-36
mobilize	26
pressure	8
authorize	-28
list	30
reassure	7
condemn	50
mar	-75
cost	-353
punch	-212
charge	-14
defeat	-482
resurrect	-77
appreciate	-75
embarrass	-60
contribute	-359
lend	-60
owe	-139
disavow	45
headline	14
promote	40
reject	40
border	31
articulate	66
thread	-90
sweep	-155
treat	-112
request	-9
grapple	-33
advance	-250
cosponsor	30
derive	-76
type	-117
fund	-388
debate	-22
prohibit	61
demand	21
frustrate	-46
outline	59
feature	-37
escort	-75
lament	222
capitalize	-182
acquire	-146
smile	-158
downplay	33
pack	-94
order	54
pass	-18
apply	-296
save	-329
beam	-9
amplify	14
honor	-211
arrange	-24
admire	11
display	-5
statement	-7
convict	-198
yank	-106
price	-300
label	72
manufacture	-78
apologize	32
rail	89
frack	-154
divert	-110
fracture	-92
legalize	-25
tap	-222
blame	82
ally	-344
depart	-110
proclaim	82
found	-283
title	22
settle	-83
trust	-48
soar	-78
sell	-138
dwell	102
bend	-89
distance	21
advise	-43
anticipate	22
position	-25
withhold	10
tamp	16
heal	-107
offend	17
violate	-312
program	-313
comply	-134
bully	-121
foot	-73
bash	31
submit	-143
assail	72
outsource	-147
escape	-57
reduce	-343
balk	56
hack	-264
combine	-200
relocate	-172
train	-109
import	-222
paint	23
burst	-74
finance	-241
craft	13
narrow	-170
commit	-49
venture	-117
ponder	66
rebuke	51
convert	-205
box	-144
contact	-157
rest	-156
land	-233
accompany	-181
clap	-93
overcome	-199
knock	-14
inspire	-229
reopen	-108
hang	-12
renovate	-75
overlook	16
witness	18
single	41
rise	-120
fall	-161
tip	-110
persuade	32
skeptical	30
reference	46
hide	-147
schedule	-108
judge	25
punish	-211
light	-70
cause	-92
hail	56
remove	-96
power	-238
install	-108
overthrow	-75
aid	-417
realize	39
surrender	-79
entitle	-22
assemble	-124
round	-148
acknowledge	79
espouse	-77
crown	41
poise	-243
spearhead	-8
sure	-30
spark	-41
book	-201
indict	26
recommend	19
liken	48
lash	37
fan	-211
comments	15
disqualify	-147
seal	-120
wrongdo	-73
fade	-106
propel	-145
heed	-90
climb	-106
lean	-55
dress	-45
disrupt	-159
drag	-146
wrap	-9
blare	-15
thrill	58
defund	-105
diminish	-78
pour	-145
reap	-107
chip	-122
purchase	-62
drive	-152
search	-232
frame	25
perceive	21
suggestion	23
delete	-155
achieve	-303
surround	-247
interpret	54
principle	-104
broadcast	89
expres	34
kid	-94
stump	-52
mine	-110
bury	-159
contemplate	73
oversee	-233
approach	-338
renew	-10
trump	-77
exploit	-30
abuse	-77
wound	-107
unknown	-74
direct	-56
contract	-89
supplement	-98
develop	-310
risk	-202
cope	-122
interject	14
spar	10
regulate	-120
salary	-106
rebuild	-229
marry	-263
complicate	-133
polarize	15
reinstate	-15
assault	-180
fabricate	-74
murder	-90
pray	-119
bless	-134
voice	15
update	-58
weaken	-134
approve	-20
signal	62
alter	-124
negotiate	7
something	-207
delay	-170
veto	41
eliminate	-317
postpone	-137
preserve	-182
suppose	-216
expire	-149
repudiate	52
foster	-94
intern	-97
upgrade	-96
impress	23
curb	-189
adapt	-148
level	-60
solve	-106
edit	-180
sound	20
sophisticated	-89
warm	-90
recruit	-132
stretch	-93
galvanize	-171
loom	-240
backfire	-133
access	-124
overshadow	-158
stake	-181
restore	-171
revisit	29
discriminate	-89
illustrate	12
eye	14
experience	-32
shape	-241
author	44
notice	10
drone	-81
lecture	7
repair	-119
drink	-126
waste	-120
acquiesce	120
miss	-343
flaw	-89
bolster	-202
recount	107
brush	41
excite	45
discover	-11
dismantle	-118
black	-76
resound	-91
occupy	-109
spike	-75
flirt	-7
wonder	87
uncommit	-89
erode	-92
trigger	-171
couple	-200
contend	48
certify	-78
sorry	-75
practice	-296
tally	-10
click	-133
reiterate	148
chat	-94
defect	-119
infected	-74
aware	8
pivote	49
constitute	-106
laugh	-85
bridge	-108
seize	-14
unauthorized	-130
imply	55
hint	56
conflict	-33
volunteer	-39
suit	-170
reshape	-105
enable	-159
quit	-197
derided	68
insult	-13
advocate	-6
amount	-263
invoke	15
embed	-8
bomb	-178
bother	-124
retire	-135
command	-24
dol	-94
flee	-222
trounce	-131
qualify	-160
bounce	-97
energize	-180
ravage	-78
edge	-110
collapse	-158
envision	106
resettle	-93
transfer	-149
deserve	-232
hidden	-75
execute	-122
linger	-7
surface	21
matter	-31
split	-98
plummet	-106
assess	-19
exacerbate	-77
graduate	-174
shrug	61
soften	-105
extend	-102
televise	-104
produce	-80
empower	25
elevate	-55
resemble	-89
mandate	-5
tick	11
function	-222
suffer	-257
so-called	-89
yield	-29
argument	37
undecided	-33
superdelegate	-176
contradict	41
displace	-92
study	-224
market	-306
dislike	30
belong	-140
provoke	-122
fare	-193
crash	-82
ahmed	-74
mohamed	-103
log	-77
rebut	101
associate	-72
lift	-85
unravel	-98
undergo	-118
export	-93
coordinate	-232
doom	-94
rein	-145
reclaim	-106
exercise	-93
fish	-103
withdraw	16
scramble	-81
outrage	38
code	-89
strike	-29
hopeful	25
draft	-14
allude	146
print	-94
spur	-135
borrow	-170
eager	29
convene	-14
pivot	-24
communicate	-94
terminate	-93
eat	-158
abolish	-92
accelerate	-183
wind	-160
announcement	-9
afford	25
detain	-16
park	-147
brew	-89
cheat	-106
ratcheted	-7
dance	-120
broaden	-121
establish	-43
chair	-220
brag	131
buoy	-77
engineer	-111
tolerate	11
remarks	-140
plow	-74
politicize	-92
opt	-29
oust	-94
caution	93
rent	-77
totaling	-74
sexting	-104
alarm	17
dictate	7
fulfill	-170
pit	-118
forge	-108
resolve	-144
define	-40
assign	-46
deploy	-232
intervene	-148
dream	-79
thrive	-135
squeezed	-75
demur	-24
freeze	-93
usher	-119
finalize	-120
activate	-133
reconsider	17
dispute	101
underestimate	-26
tax	-340
confer	-94
model	-147
swell	-79
observe	74
duel	-74
minimize	5
append	-9
plant	-201
disappear	-157
permit	-6
amass	-105
default	-110
vet	-210
restructure	-94
monitor	-46
inform	80
integrate	-121
less-educated	-74
encounter	-121
hatred	-74
wall	-93
uncover	-10
pepper	-80
carve	-93
mask	-94
affiliate	-95
upend	-135
relate	-43
guard	-147
revise	-23
flank	-106
balance	-134
nothing	-118
rebuff	64
harass	-76
disparage	35
utter	44
jeer	-9
divorce	-92
dog	-76
opine	84
accumulate	-91
inherit	-74
preside	-121
summon	-81
channel	-109
reckon	51
surpass	-148
offset	-109
consume	14
zero	20
speculate	78
depend	-267
statements	-8
diagnose	-79
scorn	-78
stage	-24
falter	-106
advertise	-94
pollute	-78
replicate	-75
validate	-77
regain	-119
allege	87
camp	-155
shove	-76
regret	-17
team	-119
attach	-106
justify	73
shock	-22
adjust	-110
sag	-96
net	-80
house	-159
scale	-89
store	-159
pronounce	27
daunt	-90
pitch	17
ride	-165
shatter	-109
affirm	-20
navigate	-152
shore	-131
explode	-77
shed	-25
like-minded	-103
discipline	-93
clean	-76
analyze	-96
supply	-93
bristle	31
compose	-74
script	-78
confident	8
deepen	-26
distort	-77
plague	-74
inject	-109
detect	-156
crumble	-91
spill	-94
circulate	14
cripple	-94
deadlock	-11
republish	-77
blister	-89
range	10
guide	8
brace	-53
stereotype	-74
characterize	52
rock	-80
facilitate	-109
stabilize	-77
enlist	-93
adamant	47
assertion	39
dump	-93
discourage	-74
laud	33
rid	-104
peak	-108
explore	-11
locate	-105
devolve	-78
march	-75
game	-132
ring	-23
reinforce	-82
muse	105
modify	-17
deprive	-92
elaborate	69
classify	-200
forward	61
sponsor	-181
redact	16
mishandle	-104
relay	-78
humble	-77
film	-94
contention	47
supportive	32
temper	-94
formulate	-78
slate	-265
huddle	-122
quash	44
consult	-75
dodge	-77
aggravate	-76
leak	-221
hover	-94
task	-92
trace	-7
fake	-74
infiltrate	-89
thereafter	-74
tune	-80
drown	-73
sing	60
upstate	-74
toss	-39
@quotation,shape
none	phrase	-31
none	to	13
none	clause	-18
near	clause	-10
colon	quotation	68
none	that	43
none	left	7
near	phrase	18
none	wh	14
comma	quotation	49
far	wh	26
next	quotation	-23
left	left	112
far	that	93
far	phrase	34
near	that	94
far	clause	21
next	left	139
@subject
none	-22
Name	13
noun:campaign	39
it	-28
noun:staff	59
noun:federal	-192
i	29
noun:people	-47
who	-19
noun:check	-18
noun:estimates	81
noun:announcement	16
noun:attention	-45
they	-14
you	25
noun:attacks	-18
which	-20
noun:background	-277
noun:gun	-343
noun:newspaper	62
noun:terrorists	-106
noun:armed	-71
noun:laws	63
noun:government	-20
noun:opposition	-101
noun:checks	-89
we	23
noun:document	62
noun:result	-175
noun:judge	35
noun:face	-27
noun:men	-62
noun:good	-126
she	-9
what	-87
noun:week	34
noun:hours	101
noun:view	41
noun:thing	-33
this	-31
noun:left	6
noun:system	18
noun:months	-43
some	27
noun:special	-84
noun:program	-209
noun:anger	92
noun:candidates	41
noun:up	-115
noun:likely	96
noun:article	-8
noun:record	75
noun:leaners	-82
noun:candidate	7
noun:event	34
noun:attendees	13
noun:poll	96
noun:officials	40
noun:prior	103
noun:police	6
noun:calls	27
noun:media	-89
noun:administration	-7
that	-88
noun:video	-47
noun:attack	-53
noun:email	52
noun:ban	-150
noun:proposal	25
noun:call	42
noun:percent	-66
noun:number	59
noun:drop	-70
noun:families	-42
noun:secretary	42
noun:report	12
noun:wednesday	-12
noun:statement	49
noun:emails	-13
noun:classified	-84
noun:billionaires	-92
noun:donor	41
noun:opinion	-12
noun:executive	-18
noun:style	64
noun:claim	-119
noun:husband	29
noun:own	-236
noun:his	-82
noun:civil	-227
noun:head	-70
noun:image	-81
noun:effort	-153
noun:allies	56
noun:records	98
noun:difference	88
noun:team	30
others	10
noun:parade	-72
one	-17
noun:message	35
noun:website	-13
noun:hopeful	21
noun:actions	-173
noun:firearms	-84
noun:photo	-74
noun:aides	43
noun:star	20
noun:series	42
noun:group	15
noun:terrorist	-265
noun:2012	-32
noun:president	-42
noun:interviews	-20
noun:videos	-21
noun:positive	17
noun:opponent	15
noun:mass	-169
noun:country	-85
noun:speech	-34
noun:nation	86
noun:audience	63
noun:tweet	51
noun:father	14
noun:parents	-17
noun:lives	79
noun:plans	-173
noun:rivals	53
noun:great	45
noun:free	-83
noun:large	-126
noun:point	-11
noun:leaders	45
noun:founder	-27
noun:direct	37
noun:presidential	-247
noun:results	59
noun:daily	25
noun:move	46
noun:voice	-32
noun:goods	-75
noun:officers	35
noun:primary	-34
noun:governor	38
noun:leader	31
noun:migrants	64
noun:real	-84
noun:coverage	-81
noun:lawyers	24
noun:letter	-9
noun:potential	-137
noun:day	-62
noun:home	-112
noun:town	17
noun:supporters	50
noun:fees	-68
noun:reports	69
noun:change	-184
noun:ads	-33
noun:filings	-10
noun:voting	-278
noun:hall	67
noun:down	-152
noun:time	-8
noun:better	-26
noun:critics	35
noun:signs	-19
noun:protesters	-27
noun:backers	45
noun:senator	-12
noun:advice	81
noun:ad	65
noun:efforts	-5
noun:rallies	30
noun:kind	-7
noun:experience	23
noun:governors	-85
noun:electorate	-19
noun:appeal	-124
noun:target	-72
noun:women	-100
noun:social	-112
noun:white	-112
noun:current	-85
noun:question	-23
noun:activists	-22
noun:early	-293
noun:political	-310
noun:percentage	-160
noun:survey	62
noun:10	-21
noun:4	90
noun:least	-84
noun:low	-159
noun:base	113
noun:overall	-89
noun:timing	68
noun:telephone	-88
noun:immigration	-86
noun:approach	-33
noun:majority	-69
noun:big	-299
noun:model	68
noun:brother	-94
noun:name	-45
noun:final	-174
noun:room	18
noun:moment	-153
noun:votes	-219
noun:polls	84
noun:temporary	40
noun:insiders	92
noun:second	-175
noun:debt	-72
noun:loss	-202
noun:led	-72
noun:election	-69
noun:economic	-220
someone	-24
noun:third	41
noun:television	-26
noun:terrorism	-165
noun:less	38
noun:states	-23
noun:senators	18
noun:victory	-41
noun:opportunities	-6
noun:race	11
noun:issues	-41
noun:delegates	-97
noun:manager	-11
noun:surveys	-56
noun:sites	49
noun:competition	-115
noun:trouble	30
noun:flood	-85
noun:hundreds	-219
noun:reporter	20
noun:care	79
those	-5
noun:6	100
noun:split	-153
noun:crowd	-5
noun:line	13
noun:groups	9
noun:caucuses	-124
noun:union	7
noun:strategist	22
noun:strong	-116
noun:latest	-21
noun:rival	-77
noun:string	7
noun:field	-20
noun:news	-56
noun:boos	37
noun:recent	-108
noun:lead	-331
noun:count	53
noun:ahead	54
noun:reform	-10
noun:nomination	26
noun:advantage	-125
noun:things	-19
noun:law	-133
noun:majorities	-109
noun:remarks	-155
noun:person	41
noun:politician	-91
noun:interview	-66
noun:means	-172
noun:decisive	-125
noun:rhetoric	72
noun:losses	35
noun:members	-6
noun:friends	115
noun:front	-68
noun:negative	128
noun:contest	-33
noun:largest	-68
noun:support	-395
noun:positions	78
noun:meeting	-27
noun:donors	13
noun:access	57
noun:million	-197
noun:legal	-112
noun:little	-35
noun:rules	17
noun:longer	-63
noun:protester	-73
noun:finance	-99
noun:money	-96
noun:new	-118
noun:officer	22
noun:documents	-80
noun:bid	-119
noun:neurosurgeon	85
noun:movement	-136
noun:trade	-228
noun:endorsement	-211
noun:doubt	-127
noun:party	-18
noun:moves	-85
noun:advocates	82
noun:cloning	-90
noun:researchers	45
noun:research	6
noun:court	7
noun:rest	-88
noun:anchor	73
noun:fracas	20
noun:controversial	-75
noun:comments	-108
noun:the	-64
noun:network	-11
noun:sunday	16
noun:magazine	13
noun:prospect	123
noun:children	-127
noun:book	-11
noun:city	-6
noun:years	-34
noun:tax	-485
noun:donations	-117
noun:contributions	-71
noun:millions	-33
noun:financial	-184
noun:work	-62
everyone	38
noun:month	12
noun:decision	40
noun:thursday	7
noun:prosecutors	37
noun:resident	-75
noun:conference	-130
noun:comment	-141
noun:lower	-111
noun:sentiment	143
noun:pitch	8
noun:state	-26
noun:world	-50
noun:policy	-92
noun:adviser	39
noun:close	13
noun:thousands	-33
noun:nations	-66
noun:phone	-156
noun:best	-68
noun:fast	-99
noun:jock	-89
noun:guy	68
noun:weekend	95
noun:sustained	-100
noun:job	47
both	63
noun:focus	24
noun:security	-324
noun:speaker	65
noun:numbers	-27
noun:biggest	-34
noun:case	-69
noun:debate	-5
noun:feud	-72
noun:tone	-152
noun:round	-89
noun:assault	204
noun:powerful	-103
noun:address	6
noun:personal	-295
noun:recanvass	-69
noun:candidacy	-27
noun:share	51
noun:multiple	-12
noun:socialist	10
noun:tactics	-108
these	43
several	89
noun:tough	-128
noun:family	-12
noun:body	5
noun:gym	-70
noun:class	-156
noun:fighters	-82
noun:presidents	-108
noun:screen	-77
noun:battle	-182
noun:stance	-84
noun:events	36
noun:organization	45
noun:foundation	-64
noun:history	-51
noun:rebels	-69
noun:stakes	-19
noun:mere	-97
noun:danger	-68
noun:spot	35
noun:piece	-20
noun:source	8
noun:establishment	72
noun:information	-66
noun:language	-33
noun:spokeswoman	37
noun:justices	-114
noun:scandal	24
noun:use	-116
noun:investigation	56
noun:criminal	-85
noun:chairman	26
noun:forces	-30
noun:convention	-110
noun:chaos	-71
noun:controversy	6
noun:conventions	-143
noun:pair	83
noun:conservatives	-18
noun:fans	-17
noun:mogul	38
noun:troops	-102
noun:delegate	7
noun:floor	46
noun:music	-88
noun:constitutional	-86
noun:advocate	-5
noun:full	24
noun:abortion	26
noun:platform	71
noun:committee	-86
noun:business	-293
noun:reference	-91
noun:actor	33
noun:outlets	71
noun:general	12
noun:animal	-69
noun:member	30
noun:faction	66
noun:principles	-72
noun:average	7
noun:release	97
noun:ambassador	-19
noun:spokesman	35
noun:tuesday	-12
noun:analysis	26
noun:favor	-74
noun:agency	65
noun:battleground	-99
noun:investment	-72
noun:analysts	16
noun:reporters	-45
all	105
noun:problem	-167
noun:same	-42
noun:exchange	20
noun:military	-151
noun:questions	-83
noun:response	35
noun:businesses	-70
noun:higher	-99
noun:taxes	8
noun:career	-98
noun:district	56
noun:regulation	-139
noun:statistics	-15
noun:experts	75
noun:authorities	-15
noun:shootings	-69
noun:violence	-123
noun:prayers	-67
noun:houses	63
noun:part	-77
noun:privy	-44
noun:theory	35
noun:insurers	13
noun:workers	22
noun:economists	72
noun:effect	-115
noun:medical	-68
noun:unions	84
noun:end	-165
noun:package	94
noun:lawmakers	30
noun:legislation	60
noun:provisions	-143
noun:organizations	-13
noun:ties	-106
noun:director	12
noun:accord	-70
noun:agreement	6
noun:environmental	-69
noun:resolution	45
noun:council	78
noun:footage	42
noun:clip	-98
noun:staffers	-62
noun:accounts	106
noun:separate	-85
noun:leadership	98
noun:17	-17
noun:look	-60
noun:politicians	27
noun:actors	55
noun:official	-11
noun:health	-138
noun:top	-189
noun:different	24
noun:appearance	-17
noun:updates	-76
noun:crisis	-125
noun:side	31
noun:major	-129
noun:priority	-131
noun:problems	-126
noun:page	44
noun:clips	-83
noun:similar	-62
noun:progressive	-73
noun:progressives	29
noun:strategy	11
noun:vote	49
noun:winner	35
noun:editor	8
noun:observers	23
noun:shift	38
noun:internal	-71
noun:talk	-51
noun:residents	42
noun:board	44
noun:commission	-10
noun:outcome	-19
noun:moderators	11
noun:next	-154
noun:due	-84
noun:birth	-85
noun:cases	-136
noun:funding	-99
noun:population	-88
noun:treatment	173
noun:cash	-74
noun:favorable	-83
noun:favorite	78
noun:international	-88
noun:opening	-85
noun:bankers	-67
noun:executives	34
noun:banks	-69
noun:advisers	20
noun:handling	-98
noun:rate	-183
noun:politics	-128
noun:corporate	-113
noun:sign	-11
noun:voter	-62
noun:sister	19
noun:school	-8
noun:community	11
noun:endorsements	47
noun:island	39
noun:son	-44
noun:backing	-11
noun:high	187
noun:investigative	44
noun:allegations	-87
noun:turnout	-177
noun:ballots	-79
noun:ideological	-69
noun:debates	-132
noun:insider	-29
noun:presidency	106
noun:lots	23
noun:swing	-149
noun:students	8
noun:statements	-9
noun:kids	33
noun:economy	-49
noun:oil	-83
noun:prices	58
noun:her	36
noun:deal	-53
noun:governments	-122
noun:interest	-296
noun:employees	24
whoever	-111
noun:forecast	57
noun:elections	-5
noun:figure	103
noun:elite	-11
noun:writers	-8
noun:podcast	-13
noun:clash	-129
noun:brand	193
noun:memo	-60
noun:bill	65
anyone	-9
noun:fact	42
noun:initiative	-75
noun:justice	-101
noun:material	-106
noun:moments	-76
noun:process	-99
noun:aide	10
noun:benefits	-96
noun:sense	-169
noun:calendar	-72
noun:conversation	119
noun:primaries	-104
noun:24	-74
noun:division	76
noun:generation	76
noun:relationship	-23
noun:contention	-86
noun:important	-68
noun:common	22
noun:argument	-91
noun:minister	-27
noun:billionaire	-7
noun:companies	-40
noun:2014	-116
noun:reputation	31
noun:available	10
noun:list	-47
noun:mayor	32
noun:names	70
noun:employee	36
noun:friend	27
noun:profile	-31
noun:press	-17
noun:war	-127
noun:dominance	-84
noun:century	13
noun:development	-69
noun:ground	-151
noun:immigrants	-15
noun:countries	40
noun:demographics	-87
noun:policies	63
noun:weeks	-79
noun:ruling	102
noun:editorial	41
noun:threshold	-84
noun:views	-45
noun:popularity	-114
noun:ratings	-113
noun:relatives	-5
noun:allegiance	-69
noun:weapons	-84
noun:couple	13
noun:massacre	-77
noun:bills	11
noun:measures	-7
noun:action	-183
noun:something	-92
noun:child	12
noun:arguments	-91
noun:cuts	-106
noun:liberal	-99
noun:market	-173
noun:inflation	-68
noun:rates	30
noun:goal	30
noun:deficits	-89
noun:version	-5
noun:partner	35
noun:gesture	-81
noun:public	-39
noun:a	-101
noun:ones	-18
noun:proposed	-113
noun:rejection	-13
noun:wake	-47
noun:theme	-70
noun:changes	-140
noun:border	-138
noun:refugees	-15
noun:agents	-91
noun:refugee	41
noun:office	62
noun:services	20
noun:repeated	-21
noun:driver	-13
noun:friday	24
noun:lawmaker	91
noun:tank	27
noun:agenda	-31
noun:space	-80
noun:power	-219
noun:lack	-139
noun:picture	-131
noun:headquarters	-88
noun:joint	-96
noun:consultants	-76
noun:previous	-10
noun:period	-72
noun:sources	-17
noun:price	-140
noun:visit	-68
noun:fatigue	-70
noun:army	-25
noun:role	-232
noun:clear	-99
noun:opponents	73
noun:push	-115
noun:settlement	-85
noun:session	-117
noun:issue	-56
noun:sides	11
noun:users	12
noun:contenders	30
noun:campaigns	56
noun:'	-56
noun:speeches	-9
noun:traditional	-69
noun:reaction	-38
noun:emphasis	-21
noun:days	44
noun:images	-74
noun:systems	-115
noun:national	-68
noun:income	-139
noun:consumption	-76
noun:alarm	-69
noun:prospects	-82
noun:jihadist	-71
noun:courses	49
noun:short	-151
noun:players	-56
noun:clubs	46
noun:greens	-11
noun:value	-98
noun:course	-83
noun:owner	-6
noun:developer	-10
noun:26	-15
noun:bank	-75
noun:firm	-67
noun:billion	-109
noun:test	-68
noun:deals	-124
noun:trip	-83
noun:chapter	-88
noun:wage	47
noun:growth	-103
noun:university	15
noun:journalists	-102
noun:articles	59
noun:technologists	32
noun:account	-123
noun:technology	49
noun:text	-107
noun:industry	27
noun:enforcement	12
noun:user	20
noun:content	-130
noun:encryption	-74
noun:worth	-40
noun:reporting	-26
noun:narrow	-82
noun:substantial	-69
noun:discovery	-90
noun:departments	14
noun:investigators	-24
noun:hard	-20
noun:private	-65
noun:lines	22
noun:eyes	-27
noun:lady	-107
noun:year	-16
noun:larger	-78
noun:parts	-91
noun:presence	62
noun:threat	-82
noun:please	-82
noun:success	-70
noun:emissions	-95
noun:reader	-40
noun:turn	72
noun:operation	11
noun:seldom	33
noun:commercial	-69
noun:corporations	-72
noun:boutiques	-83
noun:dozens	47
noun:colleagues	-9
noun:serious	59
noun:place	43
noun:crowds	-11
noun:turmoil	-85
noun:movie	10
noun:film	-28
noun:decades	-11
noun:agent	49
noun:favorability	-96
noun:times	-134
noun:growing	66
noun:small	-98
noun:deficit	-74
noun:cost	-52
noun:analyses	-33
noun:increase	-77
noun:possibility	-103
noun:pilot	40
noun:populist	-22
noun:2008	-70
noun:former	-74
noun:client	-74
noun:editors	15
noun:overhaul	-84
noun:contests	31
noun:natural	-68
noun:review	21
noun:disclosure	-14
noun:author	-9
noun:one-third	-71
noun:words	-100
noun:freewheeling	-18
noun:pope	-131
noun:dynamic	6
noun:points	-102
noun:excesses	-16
noun:elders	16
noun:operatives	26
noun:fight	-76
noun:needs	-72
noun:finish	-69
noun:returns	75
noun:risks	-87
noun:level	-83
noun:elsewhere	112
noun:study	62
noun:province	-74
noun:panel	54
noun:makers	-7
noun:gap	-83
noun:strategists	68
noun:traders	21
noun:odds	-99
noun:16	-85
noun:rulings	-118
noun:professor	59
noun:conservative	-15
noun:risk	109
noun:right	-136
noun:key	-125
noun:antagonists	156
noun:nature	143
noun:individual	-69
noun:spotlight	-88
noun:naysayer	-70
noun:provision	-100
noun:quarter-century	-86
noun:amendment	127
noun:door	-76
noun:alone	-141
noun:wages	-116
noun:employment	-84
noun:way	-8
noun:evidence	21
noun:pressure	-115
noun:stock	-113
noun:hands	-9
noun:lawyer	15
noun:jobs	-136
noun:dollar	60
noun:hour	-103
noun:transition	-129
noun:worker	-19
noun:citizens	40
noun:whites	72
noun:ideas	92
noun:budget	79
noun:deep	-85
noun:terms	40
noun:revenue	-86
noun:consulting	-68
noun:scenario	24
noun:chief	-11
noun:scientists	83
noun:instance	-68
noun:pace	-68
noun:stamp	-70
few	39
noun:757	52
noun:wing	-77
noun:decade	-14
noun:paper	35
noun:rise	12
noun:districts	42
noun:landslide	135
noun:decisions	-10
noun:400	-78
noun:programs	-141
noun:viewers	18
noun:popular	-122
noun:old	-11
noun:morning	-69
noun:chance	-70
noun:declaration	-12
noun:rule	52
noun:employers	-195
noun:measure	-23
noun:teachers	-11
noun:department	-36
noun:wrong	-71
noun:strength	-85
noun:exit	-147
noun:somehow	-121
noun:ballot	-77
noun:worked	-85
noun:infrastructure	-112
everybody	41
noun:future	-109
noun:cities	16
noun:daughter	55
noun:demonstrators	59
noun:organizers	41
noun:protests	-128
noun:organizer	-13
noun:hub	-71
noun:competitive	-85
noun:camp	96
noun:order	53
noun:familiar	-16
noun:hackers	-85
noun:amount	46
noun:server	-68
noun:defense	-128
noun:messages	-100
noun:nothing	-86
noun:illegal	-84
noun:charges	52
noun:fortunes	23
noun:consultant	-69
noun:column	10
noun:analyst	31
noun:house	-73
noun:contract	-84
noun:diplomat	60
noun:doing	-76
noun:lawsuit	59
noun:project	-69
noun:2007	-70
noun:batch	-115
noun:complex	61
noun:mate	76
noun:concerns	117
noun:audio	-10
noun:prince	44
noun:additional	-68
noun:watchers	23
noun:term	-113
noun:representatives	-58
noun:fellow	-14
noun:chancellery	16
noun:retirees	-90
noun:miners	66
noun:storage	-69
noun:exile	-83
noun:human	93
noun:struggle	-112
noun:negotiations	-71
noun:agreements	-73
noun:offensive	-77
noun:gay	-110
noun:accusations	-82
noun:surrogates	89
noun:casinos	-159
noun:plaintiffs	54
noun:revelations	-79
noun:markets	93
noun:mistake	-87
noun:answer	65
noun:rally	40
noun:nonprofit	-6
noun:275	-69
noun:staffer	-8
noun:exclusive	-112
noun:courts	67
noun:extent	9
noun:veteran	13
noun:2016	-69
noun:12	-105
noun:punches	-74
noun:selection	126
noun:personnel	-71
noun:folks	-16
noun:revolution	-68
noun:obstacle	-114
noun:double-digit	49
noun:circle	45
noun:education	-68
noun:airstrikes	-74
noun:2010	-116
noun:grass	-83
noun:influence	-69
noun:fear	-69
noun:failed	-101
noun:possible	-83
noun:contractors	-98
noun:marriage	-72
noun:cap	-69
noun:14	-68
noun:radio	10
noun:revolt	-68
noun:counsel	25
noun:determination	-100
noun:center	-7
noun:worried	-99
noun:approval	-191
noun:employer	-38
noun:tactic	107
noun:surveyed	17
noun:bureau	-12
noun:lopsided	-73
noun:lot	42
noun:challengers	-16
noun:minimum	-105
noun:math	19
noun:retail	-84
noun:pollster	42
noun:region	-74
noun:followers	-143
noun:targets	-24
noun:post-graduation	-78
noun:opposite	-72
noun:season	-126
noun:communism	-70
noun:site	118
noun:fall	-101
noun:inquiry	41
noun:criticisms	-103
noun:choice	-68
noun:thunderstorms	-69
noun:passages	-101
noun:60	-24
noun:nationals	-71
noun:character	91
noun:play	-73
noun:equal	-82
noun:conspiracies	-69
noun:nowadays	-70
noun:reality	75
noun:objection	-69
noun:dynamics	-68
noun:handful	-71
noun:merger	-98
noun:attorneys	39
noun:prosecution	-69
noun:attorney	10
noun:peace	-91
noun:legislature	81
noun:affidavit	7
noun:wealthy	-69
noun:superdelegate	47
noun:statistical	-70
either	-70
noun:academic	-5
noun:band	27
noun:virus	-102
noun:truck	-130
noun:legislators	44
noun:summary	87
noun:gates	-72
noun:stickers	-70
noun:investor	40
@subjectType,kind
none	none	-7
Name	plain	24
Name	participle	-38
noun	noun	-41
Name	agent	7
i	plain	41
noun	inverted	-7
noun	participle	-44
Name	inverted	-19
which	participle	-21
they	participle	-58
noun	agent	-10
they	shared	35
we	plain	19
we	participle	-99
noun	shared	-50
Name	noun	-33
i	participle	-102
i	shared	-73
he	participle	-45
what	relative	-71
he	shared	19
it	participle	-24
this	plain	56
this	participle	-39
she	participle	-36
none	plain	-9
none	participle	-98
some	plain	15
that	participle	-15
you	participle	38
others	plain	50
it	shared	-18
that	relative	-39
one	plain	-20
some	agent	97
that	shared	-28
many	plain	28
she	shared	-11
that	plain	24
someone	plain	-15
most	plain	18
most	participle	-32
those	participle	18
some	shared	-16
one	participle	-8
many	participle	-15
who	shared	-100
what	participle	-60
everyone	plain	27
we	shared	98
both	plain	60
both	participle	-38
these	participle	52
several	plain	74
all	plain	11
all	participle	32
nobody	plain	23
you	shared	45
others	participle	-139
whoever	plain	-96
anyone	participle	-83
some	participle	-82
anyone	plain	34
most	noun	-98
few	plain	41
which	shared	12
everybody	plain	-84
@lemma,next
shift	noun	-79
struggle	to	18
raise	noun	37
say	it	12
state	.	19
say	the	29
mire	noun	-111
pursue	noun	29
match	noun	-110
report	by	111
choose	to	-28
believe	Name	-54
say	noun	-32
lose	their	-179
go	adverb	-28
criticize	Name	94
take	noun	86
accept	noun	18
prove	noun	-13
use	noun	-65
know	noun	-30
come	the	-10
wait	,	-68
get	noun	132
get	to	-180
set	the	-137
use	an	-124
tell	the	-14
follow	Name	145
attack	verb	-85
pose	Name	111
suggest	the	-80
highlight	the	42
pose	the	-99
ban	noun	24
demonstrate	the	87
claim	the	-28
focus	the	57
check	to	-67
include	noun	13
according to	the	41
make	its	-101
kill	a	-122
shoot	noun	-306
leave	noun	73
shoot	.	47
face	noun	117
base	adverb	-82
begin	to	8
bring	the	-285
expose	the	-9
write	noun	6
report	the	-18
think	that	10
ignore	noun	16
say	,	-21
add	,	43
give	me	-97
plead	noun	57
say	he	28
note	that	100
feel	that	-68
make	it	-104
clear	the	27
cast	noun	-16
conclude	,	-25
sit	noun	-350
spend	.	-134
look	the	-42
star	,	-69
say	some	138
make	the	68
prepare	a	99
decide	the	67
address	the	51
see	Name	67
start	.	59
go	noun	-15
try	to	-11
help	Name	-342
say	.	20
urge	the	-17
say	was	-86
turn	adverb	64
see	that	46
look	Name	-20
happen	the	-122
take	a	67
begin	ing	-39
try	noun	-31
show	noun	-12
email	Name	68
thank	him	36
reply	,	100
announce	that	-51
teach	Name	-84
pay	a	-192
pay	noun	191
present	the	-18
intend	to	-70
plan	to	28
go	the	-341
make	more	-114
date	,	-82
lie	noun	-70
buy	noun	-247
receive	a	81
get	a	-66
know	the	-75
know	,	61
recognize	that	90
mean	the	-116
lose	.	-146
mean	ing	-138
fail	,	-83
know	all	35
know	what	-71
make	a	17
look	verb	-95
leave	the	-492
avoid	ing	-196
know	that	-38
win	,	-304
know	.	-30
tell	Name	12
recognize	adverb	11
happy	to	24
hear	the	-126
reflect	the	28
move	adverb	121
stop	ing	-171
let	them	-83
use	the	88
head	a	-82
leave	,	-158
announce	his	-70
wait	to	-99
see	if	20
appoint	Name	40
believe	the	-37
win	—	-109
say	that	-30
turn	noun	-123
see	the	47
see	noun	62
file	.	-74
thank	Name	30
learn	noun	-106
steal	Name	-70
lead	,	-82
call	the	8
step	noun	17
send	more	-69
force	Name	-228
combat	the	-123
force	.	-67
increase	its	-96
know	as	-26
say	on	465
add	.	516
hit	Name	63
attack	the	53
propose	a	87
show	Name	47
interview	Name	-221
make	Name	-28
result	.	-96
discuss	his	26
discuss	the	-9
come	on	-112
talk	the	87
show	an	29
boost	noun	-159
appeal	the	-115
cite	noun	48
continue	,	11
cite	the	144
give	noun	75
make	his	35
recall	that	-8
begin	the	-114
say	Name	33
win	Name	-595
win	the	-18
according to	a	57
select	Name	-69
prompt	Name	-162
state	and	-136
run	the	-413
seem	verb	32
according to	Name	-46
reveal	a	45
vote	Name	-16
give	the	107
elect	,	-135
report	,	16
name	noun	55
show	that	19
announce	a	131
start	to	-139
receive	number	-201
fire	the	-93
announce	the	17
act	noun	-158
build	,	-96
shoot	verb	-110
repeat	the	123
announce	Name	-66
report	it	-46
push	the	34
see	this	31
work	noun	133
investigate	the	17
appear	to	83
abandon	the	-97
report	verb	-156
say	:	-68
credit	Name	31
show	the	-24
come	Name	32
report	that	14
bet	that	8
want	Name	14
think	noun	-54
enter	the	19
rally	noun	95
email	noun	-26
tell	them	37
go	to	-89
come	noun	115
draw	noun	111
slam	the	16
send	noun	66
fundraise	noun	-443
follow	the	-331
cancel	a	-70
comment	the	-42
say	they	-36
vote	him	11
find	it	8
make	no	159
choose	Name	31
take	adverb	-265
vote	noun	48
drop	adverb	-135
choose	noun	69
support	Name	33
poll	noun	-392
win	noun	111
conduct	in	-67
poll	and	-96
ban	Name	-339
conduct	time	-82
survey	number	-83
point	.	-62
comment	noun	-140
say	one	236
cover	the	-15
run	Name	-271
challenge	noun	92
praise	Name	56
speak	noun	6
meet	Name	-344
kill	noun	-157
say	time	534
argue	that	26
publish	time	-12
use	a	-368
send	or	-111
decline	to	63
say	whether	-136
stop	the	-191
say	when	151
provide	a	-41
say	in	-6
receive	the	71
report	.	84
use	to	-363
document	.	89
align	Name	21
top	Name	-112
meet	noun	136
find	Name	62
call	his	52
ask	if	102
poll	Name	-168
return	the	-278
come	after	-97
nominate	noun	-96
host	the	-158
live	.	-123
expect	to	27
say	adverb	-19
wait	until	-68
describe	the	66
say	during	-155
ask	what	17
find	himself	-117
speak	the	14
answer	a	49
consider	Name	47
capture	Name	105
propose	ing	42
expect	noun	34
born	Name	-158
post	a	34
address	noun	-40
benefit	noun	-96
retain	his	-69
hold	noun	128
demonstrate	noun	-10
focus	noun	-35
express	noun	66
describe	his	-23
suggest	that	46
speak	Name	19
right	noun	-387
pledge	to	48
oppose	noun	15
undocumented	noun	-298
die	number	-109
release	the	-39
follow	noun	-338
endorse	the	17
praise	the	52
attack	noun	136
involve	a	-67
hire	a	106
suspect	that	107
keep	the	25
claim	in	50
host	Name	-236
record	verb	-200
show	.	56
cycle	.	-136
show	he	40
elect	the	-147
include	the	59
keep	noun	60
engage	noun	59
compete	the	-136
poll	.	-189
blast	Name	75
report	noun	12
fill	the	-182
message	.	-83
set	to	-26
play	Name	43
give	adverb	-183
tighten	noun	-83
protest	Name	-27
limit	noun	110
say	ing	-12
include	a	70
wear	noun	-158
hold	a	-60
go	Name	-16
tweet	:	-38
accuse	Name	72
lobby	noun	-185
prevent	noun	-245
take	to	-214
hit	noun	-118
lead	the	64
shoot	Name	-252
participate	in	-97
shoot	in	-111
conduct	noun	62
make	noun	-63
distribute	noun	68
write	.	99
stop	Name	-261
repeat	his	48
add	that	74
undercut	Name	-69
bear	noun	-162
combat	noun	-169
dismiss	Name	37
seek	a	-28
give	them	-161
review	the	78
continue	Name	12
elect	noun	-356
place	the	104
move	verb	-82
say	quotation	-60
think	the	-26
kill	the	-157
shoot	a	-110
deny	noun	-55
mention	the	86
say	no	-53
certain	to	-99
challenge	the	29
stress	that	79
defend	his	94
check	.	-109
teach	noun	-161
add	:	259
protect	noun	-190
free	noun	-85
yell	quotation	35
speak	a	-123
survive	.	-110
follow	a	9
shoot	,	72
include	Name	-277
follow	him	-82
speak	.	-166
join	the	25
become	verb	-110
involve	noun	-209
shoot	the	-110
arrive	the	-200
tweet	that	-111
refer	Name	65
kill	Name	-168
introduce	Name	-27
help	noun	172
seek	to	32
call	quotation	-15
participate	the	-135
gun	noun	-85
undermine	the	-125
undermine	Name	95
help	verb	-603
work	to	76
overturn	the	83
act	adverb	-123
compare	the	58
defend	noun	52
attack	and	-69
aim	to	68
register	as	-96
license	noun	-85
elect	.	-122
watch	noun	49
watch	the	59
say	a	-9
consider	a	-31
tackle	the	-83
draw	a	-113
throw	noun	-159
vow	to	11
protect	Name	-123
explain	how	-32
sit	adverb	142
unite	noun	82
tie	the	102
sign	the	-27
unite	the	5
name	the	-52
endorse	Name	41
sign	,	44
note	.	-10
explain	.	112
offer	a	-41
argue	.	-88
play	a	-83
win	in	-268
take	the	-118
agree	Name	-26
win	his	-227
ask	adverb	61
answer	.	-7
tie	Name	-270
run	as	114
find	that	62
replace	Name	-190
win	number	-365
collect	noun	-83
register	noun	-236
ask	,	-64
serve	as	33
put	Name	-42
live	noun	135
respond	the	64
release	.	-86
continue	.	18
upcome	noun	-276
plan	Name	49
help	them	-134
go	.	85
rank	Name	74
pile	noun	-69
continue	to	-80
change	the	-343
erupt	noun	23
face	a	-343
identify	Name	9
design	to	13
hope	to	-10
ask	Name	9
reply	.	19
point	that	150
support	him	-82
support	the	79
pick	Name	95
admit	that	53
defy	the	24
give	a	91
challenge	Name	48
call	him	140
count	noun	11
pay	.	-123
launch	his	31
cross	the	-83
become	a	-80
give	Name	23
succeed	Name	-68
respond	Name	37
tweet	time	100
offer	his	96
email	.	-69
conduct	by	-82
critical	Name	-44
target	the	74
write	the	-56
vote	a	79
cast	their	15
end	his	-215
caucuse	and	-134
focus	his	9
change	his	185
change	noun	-218
cast	the	87
join	by	-112
campaign	the	-159
file	Name	37
spend	noun	-472
boost	Name	-69
disappoint	noun	-37
attack	Name	88
oppose	Name	11
shout	,	8
skip	the	-84
fail	to	-16
obtain	noun	-200
issue	a	10
tell	a	112
say	of	-91
say	what	-32
support	.	-70
ban	ing	71
spend	the	-283
attack	a	-90
speak	at	-196
go	after	133
campaign	Name	115
reflect	noun	34
talk	a	24
urge	noun	101
slow	noun	-69
live	and	-68
spend	more	-253
die	a	-135
allow	him	-6
connect	noun	35
attend	a	-82
make	her	55
visit	the	-200
chant	quotation	93
choose	not	-79
respond	noun	-18
stick	his	78
cheer	noun	-140
say	their	-132
denounce	noun	-52
attack	,	-193
say	his	60
want	quotation	-101
double	noun	48
bring	adverb	-219
question	the	12
get	some	-97
deal	the	-146
ask	a	40
end	noun	-404
offer	the	-21
welcome	noun	13
release	a	86
aim	Name	-110
come	adverb	-357
slam	Name	110
spend	and	-67
expand	Name	-170
set	.	-68
criticize	by	75
give	him	-222
need	a	52
ramp	noun	-128
close	the	-191
head	the	-260
number	and	-82
feel	he	12
attack	his	-25
need	to	-45
dismiss	noun	55
run	noun	-53
leave	him	-67
refer	to	-8
repeat	noun	-32
point	,	-9
ask	the	22
write	to	98
return	a	137
seek	noun	18
obtain	Name	-110
warn	that	106
become	Name	-97
convince	noun	-54
ignore	.	-91
win	a	137
rely	adverb	54
poll	a	201
mount	a	-64
lock	noun	25
offer	Name	-36
deliver	noun	-58
name	a	-28
prevail	,	-99
issue	noun	116
criticize	noun	90
find	noun	23
use	their	195
pay	adverb	-148
build	noun	-337
enter	Name	-110
ask	him	-116
grant	noun	54
manage	Name	-96
live	the	-181
state	Name	-12
run	a	35
name	him	30
fear	the	54
learn	Name	-30
underscore	the	28
face	Name	-135
mean	that	5
get	their	-67
lose	noun	-354
get	more	-148
grow	.	-96
live	Name	-123
gain	noun	40
maintain	a	-153
pick	the	-102
continue	adverb	-68
change	their	-134
catch	noun	-209
compare	number	-248
say	so	81
view	as	101
think	she	23
appear	more	72
describe	her	-15
consider	noun	97
draw	Name	-86
sample	noun	-113
point	Name	-46
interview	noun	69
provide	noun	42
conduct	adverb	-82
show	a	54
maintain	noun	-88
find	.	52
rate	noun	-146
ask	whether	7
say	she	18
include	number	-103
push	his	11
caucuse	.	-268
vie	the	90
receive	more	85
disagree	.	-114
want	noun	32
lay	.	-148
tackle	noun	-84
crack	noun	-171
turn	Name	-38
deliver	his	43
help	the	-189
feel	noun	-35
pull	a	-83
take	number	216
make	an	83
return	Name	-98
remain	noun	142
accuse	ing	-84
say	verb	233
lose	the	-317
battle	Name	116
thank	his	16
deliver	a	68
predict	noun	-16
run	.	-218
suspend	his	-26
hammer	Name	-35
perform	adverb	-136
fight	noun	31
congratulate	Name	61
praise	noun	42
drop	noun	69
return	his	-68
see	what	-93
happen	.	-244
say	her	212
remark	.	-31
mean	.	-69
battle	noun	-85
go	quotation	-70
run	to	-83
unify	the	-172
fundraise	.	-67
break	the	-202
stay	the	-262
claim	noun	25
make	this	38
remain	the	-301
beat	him	-67
spend	time	-110
campaign	adverb	-83
lack	noun	-111
remain	adverb	-293
come	ing	-191
lock	a	-85
stand	adverb	-102
show	ing	59
come	when	-97
prompt	noun	41
need	noun	7
hold	Name	29
sign	noun	-49
poll	verb	-342
take	Name	-71
raise	more	-215
call	noun	22
raise	adverb	-86
caucuse	on	-109
expect	.	33
beat	noun	-135
caucuse	time	-96
earn	her	-83
tell	her	-106
mention	Name	-23
cast	her	24
face	the	-244
lower	noun	-97
improve	noun	-110
praise	her	-121
suggest	he	-46
start	adverb	-85
use	her	71
spend	much	178
issue	.	-237
say	to	-77
conduct	for	-82
network	Name	-146
leave	number	-82
select	noun	-111
select	a	96
worry	the	-26
see	as	31
work	the	74
divide	the	107
say	if	138
leave	Name	-209
contest	.	-109
increase	noun	94
call	her	-34
contest	noun	-123
decry	the	93
start	the	-182
focus	adverb	54
impact	the	-85
pick	noun	15
remain	to	-83
base	noun	-236
determine	noun	-107
support	noun	22
caucuse	,	-168
give	her	71
overwhelm	noun	46
take	as	94
enter	noun	-97
attract	noun	-184
head	noun	-96
hold	its	-124
assure	noun	66
tell	him	-97
mean	he	-88
sit	Name	-67
know	to	22
worry	Name	-13
vote	.	-184
register	the	-67
break	noun	119
return	to	-124
work	.	-179
begin	noun	14
wait	noun	-148
result	an	-67
want	the	8
want	a	16
want	more	41
caucuse	Name	-134
walk	a	-70
answer	noun	30
capture	the	17
receive	noun	-51
tend	to	17
backed	by	-17
backed	Name	-9
best	noun	-70
get	number	138
line	noun	58
result	noun	-227
incite	noun	-40
question	whether	109
attend	Name	-109
attend	time	-67
represent	the	15
view	Name	40
born	the	-68
come	as	63
cross	noun	-111
come	and	-83
ensure	that	-212
drew	noun	14
shake	noun	-233
pose	noun	-126
ask	noun	-14
attend	the	-276
claim	a	17
finish	noun	-228
ignore	Name	89
campaign	in	-84
await	noun	-99
remain	a	72
hope	the	35
emerge	as	-54
see	him	28
call	.	-54
rally	Name	-147
bind	to	-68
lose	Name	-168
joke	that	78
get	the	-477
willing	to	-6
tell	his	-40
clear	that	36
ask	them	28
declare	that	48
remain	verb	81
declare	quotation	87
speak	adverb	100
insist	that	64
claim	that	16
heighten	noun	12
put	noun	-23
focus	Name	20
mock	Name	120
close	.	-97
cut	noun	34
endorse	him	7
win	any	-67
overtake	Name	-99
state	such	-68
assure	ing	-5
compare	Name	50
win	.	-411
lead	number	-135
gather	noun	-123
serve	noun	89
base	the	-122
date	.	-122
criticize	the	6
call	a	29
give	his	-214
continue	ing	-56
turn	her	154
open	noun	25
compete	noun	-147
put	her	47
appear	in	-75
add	his	-86
build	his	-110
resist	noun	31
add	her	-140
build	a	-453
win	their	-109
win	verb	-82
put	the	-21
fix	the	-84
stand	noun	-77
contest	,	-209
put	him	-52
keep	their	-97
mean	a	-86
say	could	-75
influence	the	-123
confront	the	87
neighboring	noun	-110
according to	noun	-46
result	the	-135
conduct	Name	-134
lead	noun	97
support	ing	88
hold	his	60
provide	any	-71
deal	noun	-179
force	noun	-190
release	Name	-36
ask	it	-37
win	adverb	-304
attend	.	-67
trail	Name	-246
remind	Name	125
head	Name	-236
create	a	98
exit	noun	-111
conduct	the	-227
network	,	-67
support	a	92
ban	all	-284
deport	noun	-97
stay	.	-109
become	noun	74
win	enough	-82
set	noun	-106
win	all	-82
stand	Name	49
generate	noun	62
read	a	17
tweet	.	98
appear	the	-164
imagine	Name	61
embrace	his	13
urge	him	33
resign	.	-85
seem	to	67
hear	a	70
clarify	that	40
ask	his	17
pick	.	-69
seem	noun	66
state	that	48
move	noun	-378
clinch	the	-277
make	quotation	-112
ask	her	-57
widen	her	-113
state	verb	-111
celebrate	Name	-66
grow	verb	-82
thank	a	-97
earn	noun	-171
come	:	-68
score	his	-68
surge	noun	-85
secure	noun	-147
steer	noun	-83
avoid	noun	83
encourage	noun	6
offer	quotation	27
suggest	it	-23
score	noun	-160
earn	number	-148
face	and	-67
turn	the	-89
help	him	-179
hold	an	-84
gather	Name	-67
sit	the	-170
reserve	noun	-125
seat	.	-82
comment	Name	72
represent	a	-223
deal	a	-96
backed	the	64
award	noun	-100
keep	Name	-210
come	time	-147
allow	a	41
feel	verb	47
affect	the	-110
support	her	-8
describe	Name	11
beat	Name	-245
rally	a	-84
plan	time	-73
compete	Name	-110
go	that	-86
issue	,	-238
exist	noun	-236
confirm	the	-10
authorize	to	-134
vote	the	38
say	none	69
win	or	-67
secure	the	-276
show	him	-40
expect	a	51
make	their	-30
clash	the	-90
cover	noun	83
punch	a	-69
charge	noun	-19
pay	the	-238
carry	noun	166
exit	the	-112
rule	verb	-72
require	noun	45
win	them	-82
keep	his	96
release	adverb	34
beat	adverb	-67
embarrass	noun	-100
break	Name	-124
arrive	in	-68
fail	noun	121
lend	his	20
according to	his	84
disavow	Name	-128
disavow	the	55
battle	the	-68
lose	his	-122
promote	noun	-37
deal	that	-82
reject	the	-24
urge	Name	13
push	noun	40
support	his	-86
score	a	-98
say	number	117
move	to	-124
serve	Name	-110
stem	noun	-148
cite	his	144
respond	verb	-25
serve	the	-218
vote	to	52
allow	the	68
protect	the	-109
warn	the	24
play	noun	-61
prohibit	noun	21
project	.	-112
expand	the	-150
challenge	.	-101
speak	,	-114
work	a	-169
identify	as	25
respond	ing	-26
point	a	-41
respond	time	-44
read	the	-14
feature	noun	5
try	adverb	59
word	Name	26
call	them	95
comment	verb	17
capitalize	noun	-71
host	a	-158
talk	verb	7
show	,	-44
write	a	42
use	his	-150
believe	noun	5
refer	noun	-41
appear	noun	51
remind	noun	15
believe	that	-8
describe	noun	25
mention	his	116
move	the	-237
address	Name	52
describe	as	-98
release	noun	10
release	number	-71
return	,	-82
release	his	-141
ask	to	-36
order	noun	-57
require	the	14
meet	the	-291
apply	noun	-124
respond	that	55
need	Name	-98
use	Name	-262
note	the	80
question	Name	67
save	the	-82
hold	.	-97
expand	his	184
pull	noun	-159
bring	noun	125
point	the	13
determine	to	-21
end	a	-138
create	an	-99
oppose	the	7
charge	Name	90
determine	that	7
come	a	24
maintain	the	-87
travel	the	-111
tweet	a	59
file	noun	-38
defeat	Name	-305
speak	time	-79
outline	a	42
pass	a	89
restrict	noun	18
target	noun	-195
according to	an	-16
release	time	-185
challenge	ing	-71
buy	Name	-137
apologize	his	86
make	adverb	-209
work	adverb	-227
cast	himself	123
hurt	the	-110
blame	the	45
watch	Name	112
understand	how	23
lead	a	-210
pull	adverb	-84
reach	the	-136
base	Name	-190
address	a	16
interest	.	-125
remain	Name	-69
endure	noun	54
protest	the	-14
leave	a	-122
concede	that	25
talk	,	-153
reveal	that	30
take	,	-98
agree	the	37
ask	who	-57
name	Name	-16
aim	ing	-36
launch	a	118
rate	the	-158
target	Name	43
get	one	-67
provide	Name	-14
call	it	48
enjoy	the	43
participate	.	-82
quote	Name	99
blast	the	101
explain	the	28
adopt	a	-133
speak	his	143
declare	Name	-24
join	him	134
give	an	38
crush	Name	-84
run	adverb	82
die	.	-122
see	it	128
rush	to	-89
become	adverb	166
try	a	-89
believe	it	22
write	adverb	125
figure	noun	76
make	as	82
plan	noun	63
buy	the	56
build	Name	-134
boast	his	24
talk	how	102
pay	it	-83
denounce	Name	78
suggest	Name	33
issue	Name	-86
declare	.	86
promise	that	108
make	,	-87
claim	to	86
make	by	-73
distance	himself	91
bring	his	-69
ask	.	92
get	Name	201
advise	Name	18
come	.	-170
build	.	-83
represent	adverb	-70
violate	noun	-148
program	.	-97
move	Name	-269
view	him	77
manage	to	-170
make	that	73
embrace	the	55
say	this	-59
announce	on	-9
comply	the	-87
file	a	142
mention	,	-13
happen	noun	-82
respond	adverb	-7
go	,	78
get	her	-67
use	as	-100
punch	noun	-84
report	ing	79
agree	to	-28
outsource	noun	-83
announce	it	135
threaten	to	44
say	at	-140
ally	noun	-68
echo	by	8
highlight	noun	44
make	number	-73
devote	ing	62
return	.	-109
attempt	to	13
involve	ing	-82
end	the	63
number	,	-96
lead	Name	-393
pledge	noun	-372
hope	that	-52
question	why	-76
move	.	-146
ask	by	72
dismiss	the	37
respond	,	26
state	the	-9
stand	,	-138
base	an	-70
need	number	-123
make	time	131
celebrate	the	33
lose	a	-134
rebuke	Name	24
believe	she	67
fight	the	-262
box	noun	-112
attend	noun	-82
visit	Name	-200
bring	Name	-221
feel	adverb	-26
send	a	16
carry	the	-160
sway	noun	-111
paint	Name	-11
grow	noun	-311
put	his	43
overcome	noun	-83
die	noun	-82
recall	Name	-13
gine	,	-68
knock	noun	-101
stop	to	-70
hang	the	79
turn	a	-175
take	his	-112
feel	quotation	-108
remember	Name	-31
single	noun	37
rise	noun	-332
seem	a	-25
travel	Name	-147
point	to	139
understand	the	10
elect	a	107
ready	to	-181
follow	his	139
expose	noun	14
fall	adverb	-109
reach	noun	10
argue	he	76
retain	noun	-84
campaign	noun	77
interview	and	-82
defend	the	-17
reveal	adverb	25
confirm	a	-11
confirm	that	103
cheer	Name	64
reference	the	30
schedule	to	55
remind	the	80
walk	adverb	89
force	to	-110
know	how	41
declare	a	-25
come	to	-256
install	noun	-71
take	.	-149
prove	to	75
aid	the	-68
find	their	8
create	the	51
rise	.	-111
complain	the	92
let	noun	106
realize	that	-18
take	this	-68
lay	a	33
use	ing	-84
give	it	-86
entitle	Name	20
air	the	66
round	noun	-101
hail	Name	-13
rely	noun	-88
write	Name	-27
win	more	310
count	.	-114
keep	her	-147
speak	to	55
say	about	112
reveal	,	84
deny	Name	-110
invite	to	52
appear	Name	-114
report	on	8
spark	noun	-11
convict	noun	-124
appear	at	-82
decide	not	77
show	quotation	-121
feel	the	14
discuss	a	32
announce	noun	198
criticize	him	-27
write	in	-67
win	and	-67
know	ing	65
question	how	38
use	,	-68
nominate	Name	11
accept	the	50
say	as	-82
begin	,	-110
force	the	155
vote	their	67
start	time	-84
appear	verb	104
add	the	-91
seem	adverb	10
defend	Name	119
expect	the	-61
look	to	107
hold	the	-277
issue	that	-136
find	themselves	-88
shift	the	-125
oppose	.	21
ignore	the	-75
make	him	-242
face	his	-96
lay	his	20
dress	noun	51
flag	.	-69
acknowledge	Name	78
wrap	noun	26
match	the	-147
wear	a	-190
rally	the	-111
embrace	Name	13
right	and	-109
describe	himself	108
move	a	-96
oppose	ing	-21
defund	Name	-69
sign	a	85
fund	noun	-68
right	.	-235
earn	a	92
adopt	the	102
right	,	-157
repeal	the	-136
sell	the	127
say	its	114
embrace	noun	-132
add	Name	-17
struggle	.	-111
lose	her	-109
save	noun	-123
share	a	-8
rip	Name	43
fill	noun	71
echo	Name	16
cover	Name	-7
hold	ing	-83
become	more	-219
act	as	-123
become	an	159
push	Name	10
frame	the	37
appear	before	-125
suggestion	that	47
cause	noun	-229
email	verb	-125
recommend	that	35
work	on	-68
make	.	-126
disrupt	the	-69
flood	noun	-69
boycott	Name	-86
trust	the	-87
stop	noun	168
run	an	98
break	a	-84
ready	noun	-68
learn	that	20
mean	noun	-161
lose	,	-96
settle	noun	-98
view	noun	11
broker	a	-85
propose	noun	-8
stump	Name	40
hit	the	53
accuse	him	47
lean	Name	-72
hand	Name	-83
point	number	-100
born	and	-82
run	,	-179
get	his	-98
reveal	Name	97
investigate	Name	107
shut	noun	28
link	the	-115
note	,	28
perform	noun	-97
serve	a	-68
suggest	noun	-31
investigate	noun	-87
charge	that	44
join	Name	-181
increase	the	62
stand	number	-71
work	as	-158
improve	the	-123
pay	,	-97
wear	Name	-68
promise	Name	-26
promise	to	27
seek	the	-87
direct	Name	43
center	,	-68
introduce	a	31
demand	that	19
run	on	114
develop	noun	-147
debate	,	62
exist	.	-83
invest	adverb	-68
happen	Name	-146
debate	noun	109
cost	.	-96
allow	noun	11
ask	how	-13
add	a	10
respond	to	-25
say	we	-138
feed	noun	-69
react	Name	-16
focus	ing	-12
regulate	noun	-70
raise	the	-31
hire	noun	-168
attack	her	-36
reference	a	8
fund	Name	-82
marry	Name	-111
benefit	the	-110
complicate	Name	-69
decide	to	-18
put	their	45
support	,	26
rebuild	the	-123
attack	.	-183
lend	noun	-71
hire	Name	12
roll	noun	75
reinstate	the	-87
fund	.	-67
respond	a	16
release	them	32
commit	by	-68
conclude	that	-9
stop	.	-83
look	adverb	12
schedule	time	-68
leave	.	-180
update	to	-84
leave	;	-67
insist	ing	-90
interest	ing	94
fight	to	42
avoid	the	-127
control	the	-220
escalate	noun	39
plan	,	-132
offer	noun	36
demand	noun	23
help	to	-146
rise	adverb	-82
reduce	the	-135
cut	adverb	-110
try	do	143
provide	an	96
cut	that	-85
hear	noun	17
represent	noun	-162
preserve	the	-84
stick	noun	27
break	,	-111
get	it	-135
call	to	-38
condemn	the	61
condemn	Name	-5
remove	the	70
bash	Name	102
organize	the	-97
cope	a	-71
give	more	-101
curb	noun	-137
reduce	noun	-210
devastate	noun	-159
level	.	-68
adopt	Name	-73
solve	the	-71
edit	Name	-97
post	the	-50
sound	a	37
reach	a	113
acknowledge	that	28
exist	,	-110
recruit	noun	-69
loom	noun	-148
prevent	Name	80
backfire	.	-70
account	verb	-68
search	noun	-83
sue	the	96
think	.	20
spread	noun	25
mean	to	131
send	Name	82
act	quotation	-67
open	Name	52
explain	why	22
stress	the	9
fall	noun	-403
take	her	-86
kill	number	-134
record	noun	-99
report	time	87
prompt	a	-84
repair	noun	-85
assist	Name	-69
need	.	-190
push	a	22
report	adverb	7
deny	that	69
conduct	an	-68
test	noun	-83
change	her	-97
update	noun	-97
enter	your	-67
wave	the	93
fight	Name	105
prevent	the	-110
convince	that	-9
compromise	.	-113
flaw	.	-70
pay	their	-67
advance	the	-97
start	ing	30
look	.	-183
find	a	-325
plan	.	-86
roll	adverb	-98
play	the	63
plan	the	26
set	a	-192
line	,	-158
talk	ing	45
continue	the	-87
commit	noun	-140
control	noun	-68
limit	the	-151
pass	noun	18
fit	the	-110
give	that	-159
number	noun	-109
struggle	noun	-147
bill	.	-137
deny	the	22
decide	they	60
put	adverb	-154
change	.	-136
see	a	11
drive	the	-86
write	,	283
argue	the	132
wonder	if	6
recognize	the	-32
use	adverb	-97
endorse	her	-44
agree	that	90
share	Name	38
trigger	noun	-99
emphasize	that	-56
contribute	noun	-68
get	an	-180
publish	a	-110
update	the	19
announce	they	76
see	verb	-83
rule	that	16
contend	that	82
consider	the	-22
order	that	75
rely	Name	-101
note	noun	-46
question	.	-31
practice	noun	-83
emerge	the	-72
fuel	noun	-97
begin	.	-147
reject	a	41
schedule	noun	-123
miss	the	-110
predict	the	-31
blame	Name	24
stand	the	-26
receive	this	-70
poll	,	-252
warn	noun	-67
miss	noun	-110
make	some	-76
police	noun	-97
answer	the	-28
rail	Name	78
treat	Name	-83
explain	,	89
recall	the	-11
grant	,	-70
approve	noun	10
gine	noun	-123
acknowledge	the	31
constitute	noun	-68
pay	Name	-98
leave	verb	-82
cheer	the	73
fire	at	42
move	,	-82
seize	noun	-120
accuse	the	-17
defend	himself	-13
drop	the	-82
unauthorized	noun	-111
allow	to	15
achieve	noun	-97
repeat	a	31
imply	that	-23
include	ing	75
deport	Name	-68
drive	noun	-269
present	an	-41
think	it	-16
pass	.	-125
force	verb	-122
deal	Name	-96
get	them	-82
get	verb	-349
say	after	135
question	noun	-23
respond	.	14
remark	,	-7
point	his	9
walk	noun	-99
involve	Name	-122
present	Name	-79
enable	noun	-99
advocate	a	81
demonstrate	that	125
keep	ing	-220
campaign	.	-147
amount	noun	-97
maintain	that	81
invoke	the	26
worry	that	11
argue	,	-45
impress	.	13
bother	to	-90
prosecute	the	47
pursue	the	78
reveal	noun	-74
bring	a	109
lobby	the	11
land	noun	-69
cut	the	-228
leave	to	-123
work	Name	-417
return	noun	-181
firm	,	-96
gain	Name	-82
favor	the	-117
build	the	152
declare	number	-110
say	with	67
approach	the	-111
tap	the	-84
attract	the	59
consider	ing	-66
run	number	-98
agree	.	-53
welcome	Name	53
flee	Name	-83
read	.	68
face	,	-67
hope	Name	-81
decline	noun	18
endorse	noun	26
make	ing	-149
reflect	his	37
state	adverb	-26
add	another	-60
backed	noun	-7
hear	Name	112
assume	that	46
listen	the	-123
benefit	a	-82
number	.	-109
trounce	Name	-99
concern	the	-32
track	noun	-89
lose	adverb	-122
worry	.	-6
cast	a	60
number	are	-67
see	their	71
bury	the	-70
happen	adverb	-82
see	how	-46
number	Name	-67
claim	he	71
project	the	-6
price	.	-123
claim	Name	7
break	.	-68
see	her	-40
stay	noun	163
promote	Name	-63
comment	that	23
transfer	noun	-69
welcome	the	-67
fall	the	114
offer	an	38
meet	adverb	-147
deserve	noun	-137
lay	and	-68
leave	it	-83
defeat	the	-169
set	his	119
listen	noun	-68
dominate	noun	-82
linger	noun	-116
grab	her	-70
happen	,	-134
handle	the	-136
beat	the	-67
vote	,	-165
eliminate	noun	-110
satisfy	Name	111
trail	noun	-68
declare	the	6
present	a	26
survey	noun	-83
become	quotation	-68
decide	noun	38
appoint	a	31
dominate	the	-261
cite	a	-61
increase	adverb	-82
receive	verb	-83
benefit	.	-122
punish	noun	-68
rule	.	95
achieve	a	-97
take	an	62
seek	Name	98
mark	a	94
found	Name	-97
message	noun	98
launch	Name	-73
display	noun	-26
play	,	-68
present	noun	-107
celebrate	noun	17
honor	the	-69
aid	.	-96
elect	Name	56
interest	the	100
jump	the	-103
rise	the	119
compare	noun	39
reach	adverb	-83
spend	number	-82
spend	adverb	-199
edit	noun	-84
publish	noun	13
watch	a	-101
judge	the	9
go	verb	-135
delay	noun	-69
hit	a	-145
function	,	-68
hear	,	-137
go	a	25
schedule	a	-68
get	all	-83
cheer	.	-92
campaign	as	-101
get	adverb	-190
involve	the	-244
commit	ing	-84
benefit	Name	-147
look	,	-104
close	noun	-201
undecided	.	-70
power	.	-83
surround	the	-123
cause	Name	-97
declare	noun	-78
explain	Name	86
sell	noun	-180
survey	.	-97
favor	Name	-46
determine	how	6
identify	noun	54
create	noun	-326
hurt	Name	-96
shoot	and	-69
charge	the	-58
react	the	-101
comment	.	-41
list	the	56
see	his	-84
love	noun	-75
mohamed	Name	-86
believe	to	-15
write	on	161
fly	noun	-180
travel	noun	-68
travel	adverb	-68
see	ing	15
post	on	25
stay	Name	-69
seem	an	40
associate	noun	-116
receive	Name	-111
succeed	him	-97
dominate	by	-83
lift	the	-99
end	Name	100
launch	noun	-103
hold	adverb	124
power	the	-68
fire	noun	30
make	them	-99
find	number	60
rise	number	-150
coordinate	noun	-98
offer	to	85
coordinate	Name	-69
lose	number	-67
need	it	-69
say	any	-8
build	their	-67
weigh	the	33
continue	noun	31
file	the	-72
lobby	Name	31
throw	the	-72
oversee	Name	-83
scramble	to	-23
say	an	76
keep	a	-99
base	his	-68
throw	their	80
suit	to	-69
approve	Name	-85
arrive	at	-68
strike	Name	-70
spark	a	69
denounce	the	46
reiterate	his	-95
act	.	-68
announce	,	-49
proceed	the	-70
block	a	82
measure	the	-73
deem	noun	43
bar	noun	-100
advocate	.	-70
rally	,	-82
steer	the	-83
make	verb	43
appeal	noun	-114
engage	the	-85
gine	adverb	-68
view	.	-74
drive	adverb	-82
worry	noun	34
appear	that	-18
concern	ing	-74
call	himself	-13
cut	and	-67
program	,	-158
rate	are	-67
manage	noun	-158
stay	adverb	-97
strike	noun	116
contradict	his	-78
explain	his	12
identify	the	118
believe	verb	-39
treat	him	-69
continue	his	67
carry	Name	-112
tweet	on	71
tear	noun	-70
tweet	adverb	-40
promise	noun	-17
rush	noun	29
translate	noun	-99
suppose	to	-181
detail	the	-14
expand	its	-83
wind	noun	-114
vote	are	-68
oppose	it	47
decline	,	-45
choose	.	-86
account	noun	-82
cite	quotation	87
count	,	-71
close	Name	-68
find	the	10
change	,	-97
provide	more	-72
accompany	noun	-85
announce	adverb	72
host	noun	-67
undergo	noun	-70
introduce	the	-111
show	how	-13
chair	the	-113
increase	number	-67
hack	Name	-84
join	a	56
remark	Name	13
note	he	72
attack	in	-83
emphasize	the	119
start	noun	129
sign	an	65
interview	on	197
describe	a	-18
trade	noun	77
promote	a	50
clear	whether	58
let	verb	-67
cite	Name	-47
put	a	83
rein	his	-69
happen	to	-67
advise	noun	85
run	his	-98
pay	his	-68
strike	a	-45
record	.	-172
determine	the	-7
fly	to	-68
invite	noun	-72
receive	his	-68
sexting	noun	-69
interview	the	-68
act	the	-68
alarm	the	52
reach	Name	-98
position	Name	-12
need	the	-97
issue	and	-110
lead	verb	-67
pit	Name	-84
open	the	-71
define	the	25
reverse	noun	68
line	.	-68
assign	the	41
deploy	noun	-84
sure	,	-99
shape	the	-69
clear	noun	72
voice	noun	20
ask	which	-13
present	herself	84
release	on	-132
nominate	a	52
carry	a	-123
advocate	ing	-18
divide	noun	-133
counter	Name	61
rise	Name	-68
walk	the	-162
press	Name	-67
establish	noun	-70
generate	the	-84
air	noun	83
let	the	-68
usher	a	-70
hold	her	-69
settle	a	-70
sharpen	noun	-72
fail	adverb	-111
light	noun	-73
use	it	101
post	noun	99
gain	a	-83
concern	.	-99
form	a	-111
rate	,	-96
press	noun	31
prepare	to	-192
prompt	some	63
overshadow	noun	-70
grow	more	-82
campaign	verb	154
call	ing	38
confront	noun	-100
rule	noun	-195
concern	noun	66
underestimate	the	-91
tax	noun	-136
consider	adverb	11
tax	.	-110
direct	the	-88
spend	a	211
tax	,	-82
finance	noun	-136
favor	noun	10
pursue	a	-102
aware	the	-16
lack	the	-148
echo	noun	-44
lack	a	-69
append	.	-89
emerge	noun	-83
offer	adverb	106
pay	more	-82
race	the	-68
turn	number	-100
say	is	-125
cost	noun	-96
fix	noun	-68
publish	the	-118
turn	verb	-101
borrow	noun	-68
clear	how	-83
produce	noun	36
spend	verb	-96
issue	the	23
help	.	-96
appoint	noun	-18
advise	the	12
deal	,	-82
center	and	-68
lay	the	-142
add	noun	-273
examine	the	-71
create	.	-68
tell	an	-74
point	noun	28
exploit	Name	80
advocate	noun	-12
criticize	his	27
monitor	noun	-71
inform	noun	52
flag	noun	-69
deploy	Name	-68
follow	.	-67
integrate	noun	-71
start	Name	-172
enjoy	noun	-48
import	noun	-69
less-educated	noun	-70
release	in	28
tell	me	6
root	noun	-72
follow	,	-67
produce	a	-150
check	,	-82
talk	adverb	103
review	noun	-114
work	,	-82
determine	whether	8
interview	,	-82
accept	Name	-73
accept	any	-78
indicate	that	23
use	.	-68
take	him	-113
eliminate	the	-110
give	verb	-110
treat	the	-69
say	were	-101
govern	noun	71
end	.	-96
show	to	-20
ban	,	-68
earn	the	84
rule	,	-106
come	,	-85
reverse	his	29
aid	Name	-67
keep	them	-67
seat	the	-68
prove	ing	-85
keep	it	-68
seat	noun	-68
balance	noun	-69
cause	a	-124
reform	the	-84
pressure	Name	-97
see	.	-73
remember	that	-43
hack	noun	-97
boast	that	92
praise	his	23
organize	noun	-110
regard	as	-8
avoid	adverb	-72
contribute	the	-110
drive	a	-82
bear	the	120
eager	to	11
graduate	noun	-71
know	his	7
reflect	a	14
deal	.	-82
secure	a	-122
found	number	-67
firm	verb	-110
ally	and	-110
convince	the	18
release	,	40
fall	number	-158
according to	one	69
receive	an	-83
protect	its	-67
plot	noun	45
sound	noun	-29
root	.	-68
marry	a	-68
fall	Name	-68
extend	a	-69
make	such	-69
hold	by	-68
send	an	-85
exchange	verb	-69
lift	noun	97
opt	to	48
fight	adverb	-98
remember	.	49
check	their	-69
start	a	70
wave	his	-76
fear	that	119
estimate	that	72
poll	the	-96
refer	verb	92
use	verb	-68
scramble	the	-72
develop	a	-68
show	and	-81
know	its	70
echo	the	-50
question	his	55
smile	and	-85
face	an	-123
rate	and	-82
come	number	-135
deliver	verb	-73
fare	noun	-85
amount	a	-68
finish	a	-97
fare	adverb	-113
face	verb	-67
succeed	ing	-68
say	-	88
suspend	.	-68
take	more	-84
tie	noun	-149
release	by	44
study	noun	-84
write	:	146
continue	:	117
feel	a	-13
blame	noun	151
turn	his	113
know	their	46
quit	the	-111
position	noun	91
finish	adverb	-82
accept	a	118
overtake	the	-68
need	adverb	-84
echo	a	36
base	their	-68
think	,	-133
risk	ing	-69
share	by	96
invest	noun	-123
switch	noun	-115
miss	its	-68
look	it	26
price	,	-82
require	a	-166
grow	number	-67
require	Name	-78
hint	that	-71
set	number	-68
energize	the	-84
vote	adverb	20
impose	noun	-97
insist	they	87
decide	by	-83
allege	noun	21
put	,	180
camp	.	-68
cause	as	-68
rank	the	-84
mention	as	-40
advance	noun	-98
issue	adverb	-73
compromise	noun	72
rally	.	-68
encourage	his	26
lament	the	80
aid	verb	-122
begin	a	139
link	noun	47
show	her	97
project	noun	-88
team	noun	-101
press	his	27
append	noun	39
oppose	a	68
monitor	the	-69
something	Name	-69
market	.	-110
show	no	24
slow	.	-69
eliminate	ing	-68
deliver	the	27
know	it	-50
persuade	the	63
store	.	-69
surround	Name	-68
erupt	the	54
seize	on	-77
blast	noun	103
galvanize	noun	-99
represent	by	-71
grant	Name	13
start	number	-69
renew	noun	52
put	more	-70
rate	Name	-68
focus	more	29
suggest	a	-28
daunt	noun	-70
continue	verb	14
expres	noun	58
navigate	the	-71
support	an	-26
keep	adverb	190
shore	noun	-112
prove	that	28
include	,	-70
check	noun	-135
write	his	-50
describe	it	6
want	it	-83
want	.	55
convert	noun	-69
get	.	-96
think	a	29
hire	the	-71
base	on	77
tell	you	44
question	,	32
go	ing	-68
pick	a	-123
see	an	-18
campaign	,	-170
campaign	and	-68
fire	Name	105
coordinate	the	-69
suffer	noun	-83
push	to	38
analyze	the	-73
offer	no	-63
cast	Name	-95
prepare	noun	-83
strengthen	the	-84
document	,	-69
represent	number	101
connect	Name	-69
shape	noun	-68
draft	the	-86
position	to	-118
advocate	the	56
link	Name	-73
release	this	15
know	adverb	35
represent	Name	75
disappear	.	-69
underscore	a	-30
pay	and	-83
vote	time	25
rank	noun	-85
solicit	noun	-71
think	to	13
network	are	-67
show	as	-24
resonate	noun	-71
confident	that	-46
salary	noun	-70
work	more	-82
spend	most	-68
lower	the	-111
affect	noun	-110
prepare	the	-123
base	a	-68
suggest	ing	-28
bolster	Name	-84
spread	the	-113
say	would	-70
require	to	124
play	.	-68
draw	the	-127
force	a	-96
leave	many	-96
complain	that	-28
request	noun	20
detect	noun	-112
pose	a	-139
propose	to	-32
pay	verb	-135
provide	the	120
live	adverb	-68
resonate	the	124
feel	so	-28
send	verb	81
seize	the	11
lay	,	-124
fire	.	-87
study	Name	-69
contain	noun	-254
depend	the	-83
estimate	Name	28
list	Name	59
mark	noun	-185
count	Name	10
surprise	that	28
fuel	the	-99
deliver	her	-79
poise	to	-201
come	two	-110
enter	a	-67
die	,	-109
illustrate	the	40
argue	in	74
violate	the	-97
title	Name	29
document	and	-69
allege	that	35
damage	his	-71
comment	,	-98
hack	.	-83
blister	noun	-85
defend	her	54
show	verb	-24
try	quotation	-68
wonder	whether	99
press	the	22
reinstate	Name	42
prevent	a	-68
pass	an	-68
rate	.	-67
hope	will	35
reject	Name	25
govern	the	-71
end	adverb	-68
close	number	-68
stereotype	,	-72
change	a	-83
function	noun	-68
view	,	14
call	on	54
comment	this	32
operate	noun	-68
request	an	51
require	ing	-70
deny	.	57
email	a	22
talk	his	8
elevate	the	-74
see	by	46
aid	have	-82
race	,	-82
according to	three	70
assertion	that	8
handle	noun	-110
seek	verb	66
deny	any	103
begin	number	-110
call	that	25
establish	a	6
mark	the	-120
neighboring	Name	-111
turn	their	73
consolidate	noun	-71
explain	that	141
vet	the	-68
press	their	-79
begin	adverb	-84
send	the	-127
gain	the	-67
compare	her	146
call	for	35
tweet	,	140
take	time	-70
register	Name	-110
announce	time	142
reject	noun	51
question	her	13
require	.	-74
knock	Name	83
ring	noun	9
hear	.	-159
testify	before	14
signal	that	78
hurt	noun	-123
laugh	and	-71
tie	.	-97
follow	@	-67
relocate	noun	-69
pay	ing	-68
take	it	70
leave	his	-83
pull	Name	-68
fund	to	-68
send	her	-85
redact	noun	50
order	the	45
lead	by	-68
mobilize	noun	-69
purchase	noun	-85
damage	noun	123
start	his	40
owned	by	-69
according to	its	-143
think	he	63
tweet	Name	69
catch	Name	-123
pledge	that	109
gine	.	-83
take	verb	81
send	.	-68
mishandle	noun	-101
interview	by	-84
classify	noun	-148
say	those	71
email	and	-68
email	the	27
challenge	her	-93
mean	,	71
think	they	22
mean	Name	-102
fall	that	-68
ask	why	75
pay	quotation	-67
describe	themselves	59
engage	verb	-70
believe	they	47
believe	,	77
ally	verb	-97
slate	noun	-83
slate	,	-68
boo	.	-74
prevent	him	-68
raise	Name	-72
endorse	a	-61
sign	Name	-77
conduct	a	-83
debate	Name	-96
restore	noun	-70
fire	a	-90
adopt	noun	-74
ensure	noun	-82
bring	him	-68
choose	,	-72
think	ing	73
alienate	noun	64
measure	noun	-84
talk	what	11
aggravate	noun	-70
affect	Name	-68
hope	noun	-14
leak	noun	-97
laugh	,	-71
hear	adverb	-85
begin	time	115
sell	Name	-68
force	her	-82
win	her	-67
approach	noun	-68
stay	verb	-67
lobby	verb	-148
flee	the	-70
trace	the	-81
strike	the	-75
prove	a	-71
direct	noun	41
tell	one	-36
afford	to	-75
wage	a	-73
indicate	he	21
help	her	-67
come	his	-68
avoid	a	59
rate	verb	-67
keep	him	-83
debate	the	-100
drown	noun	-70
say	before	68
reveal	the	37
set	adverb	176
hurt	her	-68
see	quotation	-9
boycott	the	-72
center	the	-86
contribute	:	-110
seem	the	93
vote	and	-68
believe	me	-93
report	number	39
kill	and	-67
find	his	103
charge	,	66
born	.	-67
understand	that	18
make	to	-79
assure	Name	11
overshadow	the	-69
beat	her	-67
occur	the	-83
lie	the	-87
learn	her	122
surprise	you	-72
break	:	-68
@next
noun	-11
it	7
.	-14
by	-12
you	-14
and	-93
:	16
that	12
their	27
adverb	-6
no	35
,	-21
an	31
in	-14
your	7
a	10
verb	-21
more	-27
its	-27
how	26
;	-17
this	36
these	26
such	-52
have	-386
them	-21
quotation	5
him	15
is	-44
his	18
me	23
he	7
some	25
i	-80
my	-23
was	-12
two	-54
eight	9
five	-183
many	10
every	-86
?	-125
all	5
what	35
us	57
—	-74
themselves	37
number	-68
even	-83
seven	-143
#	-77
after	-14
or	-175
either	52
they	13
one	-5
from	-28
whether	36
when	-41
much	-19
most	67
until	-81
who	-56
himself	-35
she	30
her	12
those	15
having	-17
any	-10
both	-8
anyone	28
aren't	-111
since	-22
because	-34
-	-23
while	-40
but	-47
will	-25
–	-150
for	31
several	22
before	-52
not	-8
enough	-273
@	-162
other	40
(	10
each	-89
through	-39
are	-194
someone	-103
would	-65
were	17
everyone	45
six	-12
four	31
three	-15
could	-13
end	-83
half	-49
where	19
none	86
nine	-102
certain	52
yet	36
itself	-10
outside	-24
why	65
about	-12
others	-25
should	-132
's	-83
over	-18
may	-114
do	37
we	-47
)	-44
being	55
than	-244
various	12
whoever	-83
once	90
has	-335
might	-85
―	-113
off	-115
had	-63
--	48
numerous	48
@shape,next
clause	it	31
phrase	.	-120
clause	noun	-7
phrase	by	18
phrase	it	-11
phrase	to	24
phrase	you	-19
clause	and	-47
quotation	:	44
that	that	6
left	noun	11
phrase	no	13
clause	,	-135
phrase	an	17
to	in	-182
phrase	your	19
clause	verb	-10
clause	Name	5
wh	,	-72
clause	more	30
quotation	the	154
phrase	its	-20
wh	how	9
phrase	;	-34
clause	to	-32
phrase	this	7
phrase	these	36
phrase	:	-19
phrase	such	-50
clause	have	-383
phrase	them	-16
phrase	him	9
clause	is	-44
left	;	10
quotation	,	43
phrase	me	63
clause	he	6
phrase	,	-64
phrase	his	8
phrase	some	-8
clause	i	-60
clause	me	-43
clause	my	-34
left	.	41
to	the	41
clause	was	-17
to	adverb	-17
phrase	my	-6
phrase	two	-51
phrase	eight	7
phrase	five	-170
phrase	many	14
clause	:	-9
phrase	every	-75
phrase	?	-49
phrase	verb	-6
to	a	29
quotation	of	-28
wh	what	12
wh	Name	40
that	adverb	8
that	Name	65
to	Name	-10
phrase	us	33
phrase	—	-16
phrase	and	-10
phrase	themselves	35
phrase	more	-21
clause	ing	11
phrase	number	-22
left	on	-15
phrase	even	-46
phrase	seven	-115
to	on	30
left	a	69
left	Name	-11
clause	number	-20
wh	by	32
phrase	#	-46
clause	or	-7
phrase	either	5
phrase	on	-50
clause	they	-9
phrase	in	-58
phrase	time	-25
phrase	one	10
left	time	30
clause	time	-13
phrase	from	-14
that	the	16
wh	whether	12
wh	when	-39
that	in	6
left	in	-29
clause	on	17
quotation	Name	14
clause	much	-41
clause	most	45
phrase	until	-50
wh	who	-29
left	during	20
phrase	himself	-5
left	adverb	-16
clause	she	19
phrase	her	16
phrase	those	8
clause	having	-15
phrase	any	21
clause	many	-14
clause	anyone	-12
left	one	270
left	the	22
to	them	59
phrase	or	-446
clause	aren't	-110
phrase	they	77
clause	him	14
phrase	since	-7
clause	adverb	-9
clause	some	49
that	noun	35
phrase	because	-13
phrase	-	-47
phrase	he	-46
phrase	while	-49
clause	one	-19
clause	but	-8
clause	will	-11
phrase	–	-96
quotation	for	28
phrase	several	10
clause	two	-7
phrase	before	-98
clause	such	-17
left	of	81
phrase	at	15
left	after	-47
that	time	213
phrase	another	8
left	ing	69
clause	their	23
that	during	75
that	a	17
phrase	enough	-237
that	to	-19
clause	both	-14
phrase	most	-16
phrase	@	-137
left	when	122
phrase	much	7
clause	by	-12
clause	(	-83
that	them	-17
to	from	-89
clause	in	39
left	them	-33
clause	her	-19
clause	each	-6
clause	an	18
clause	are	-116
phrase	each	-65
quotation	to	20
phrase	someone	-10
clause	would	-44
clause	were	29
wh	adverb	-31
left	with	-8
phrase	for	46
quotation	at	106
clause	them	-84
that	on	89
wh	noun	12
left	as	-22
phrase	six	-43
left	by	-43
quotation	adverb	35
phrase	three	-43
clause	could	-9
phrase	half	-118
clause	all	14
to	him	26
quotation	by	-136
wh	where	13
clause	none	85
clause	three	8
left	his	168
left	an	-28
phrase	nine	-87
that	this	24
phrase	not	17
phrase	during	-7
clause	other	34
clause	those	-14
phrase	yet	57
clause	its	23
phrase	itself	-30
clause	you	31
clause	this	36
phrase	anyone	30
that	him	-18
clause	himself	-52
left	at	34
wh	why	32
clause	—	-74
wh	the	-19
left	about	82
wh	time	-10
phrase	others	-20
clause	should	-129
that	,	39
phrase	over	-10
clause	may	-98
to	time	76
phrase	do	-16
that	was	24
phrase	)	34
phrase	certain	46
quotation	noun	-18
clause	at	29
clause	being	31
clause	during	-33
phrase	but	-98
left	before	69
left	another	-18
clause	every	-7
clause	)	-83
phrase	various	50
clause	from	39
clause	whoever	-83
phrase	once	67
clause	has	-327
phrase	than	-207
clause	-	24
that	at	-85
clause	any	-49
clause	might	-84
wh	in	-98
clause	―	-70
wh	her	-46
quotation	as	-6
left	off	-72
phrase	through	41
that	by	-78
that	from	19
left	me	159
left	this	16
clause	had	-56
quotation	about	-22
that	his	27
phrase	--	28
left	her	12
to	her	-34
quotation	was	15
left	-	68
to	an	-40
clause	someone	-122
to	his	7
to	by	-154
phrase	our	-16
clause	--	-12
quotation	time	7
clause	not	-47
quotation	with	-12
phrase	numerous	55
left	)	-62
phrase	everyone	35
left	three	69
wh	a	101
clause	–	-70
left	quotation	69
left	its	-61
phrase	(	13
wh	:	13
clause	enough	-68
@verb
base:to	-40
ing:is	47
present:	-6
base:will	-37
past:has	13
past:had	-69
ing:will	45
past:was	17
base:	19
participle:	-18
base:might	-11
past:are	25
participle:are	27
base:don't	51
past:being	-195
ing:would	61
past:be	-150
past:have	39
base:should	-149
ing:'s	-40
participle:had	-83
base:would	-63
past:finally	10
ing:were	-95
past:then	30
past:also	70
ing:was	-104
past:having	-52
base:could	-85
base:were	50
past:never	-34
base:did	8
past:initially	12
past:would	-62
participle:would	-326
base:just	-182
base:can	-29
base:be	-102
past:will	-30
participle:will	-43
participle:can	-86
past:is	31
ing:later	-93
participle:'ve	28
participle:is	45
participle:have	16
participle:has	31
past:abruptly	65
ing:are	34
past:can	-114
past:recently	-36
ing:may	-163
past:widely	-103
past:not	-30
past:immediately	-8
present:often	41
ing:have	9
base:'d	-25
past:hasn't	-11
base:is	-28
ing:isn't	-13
base:won't	-154
participle:'re	89
ing:also	88
present:also	97
base:can't	-5
past:later	22
base:also	29
base:'ll	-89
base:doesn't	69
present:currently	135
present:really	8
past:won't	-72
past:should	-428
ing:aren't	81
base:shouldn't	-17
base:has	65
present:then	61
participle:could	-47
past:still	24
base:often	-7
ing:further	-86
present:frequently	26
past:'s	-29
base:now	-32
base:still	-38
base:must	-55
participle:'s	-6
past:quickly	10
base:wouldn't	-24
past:randomly	-82
past:briefly	-84
ing:had	-34
past:mostly	22
base:was	-333
past:almost	-115
participle:should	-32
past:strongly	77
past:soon	-18
ing:again	-143
ing:'re	52
ing:has	16
past:far	-27
ing:be	-124
ing:did	-138
present:still	50
past:already	-163
past:been	15
past:'d	-75
past:barely	6
past:instead	-53
past:'ve	23
past:repeatedly	33
past:clearly	-29
past:largely	-9
past:wasn't	-101
ing:'ll	15
base:does	46
past:isn't	48
ing:not	-34
ing:just	-59
base:couldn't	7
past:always	-21
present:here	-69
past:cannot	25
participle:may	-173
past:further	68
participle:be	-13
past:famously	-18
past:may	-45
past:again	27
participle:'m	-85
past:ultimately	90
past:reportedly	-59
ing:formally	141
past:only	5
base:strongly	50
past:now	11
base:then	-123
past:actually	-67
past:unanimously	22
base:there	-20
past:subsequently	38
ing:now	61
ing:do	-148
past:originally	-18
past:first	15
ing:might	-7
past:hadn't	-80
ing:often	-36
ing:then	-7
base:had	-150
past:publicly	98
past:eventually	40
past:haven't	37
ing:wasn't	-30
ing:could	82
ing:first	35
past:long	-17
present:actually	44
past:allegedly	-86
ing:should	41
present:regularly	56
participle:wasn't	5
past:generally	-85
past:officially	55
ing:still	41
past:can't	-119
past:deeply	-133
past:aren't	98
ing:apparently	-95
base:cannot	-119
participle:hasn't	-74
past:there	-44
past:narrowly	-96
past:increasingly	79
participle:might	-75
past:simply	-87
ing:possibly	-76
base:typically	25
past:might	-39
past:ago	-27
past:effectively	-39
past:fiercely	64
ing:recently	-15
base:here	8
ing:publicly	28
past:too	-69
past:sometimes	-96
ing:only	-53
ing:potentially	-113
present:will	82
past:formally	34
past:well	-100
base:are	53
past:'re	-62
past:ever	66
ing:already	60
past:easily	-81
present:just	25
base:simply	-69
base:probably	30
@shape,lemma
phrase	raise	57
phrase	state	-35
phrase	mire	-136
clause	raise	-30
clause	pursue	-71
clause	match	-67
phrase	report	-12
phrase	say	-37
phrase	believe	7
phrase	award	22
quotation	read	28
phrase	lose	-695
phrase	go	54
phrase	criticize	21
phrase	take	7
clause	estimate	38
phrase	accept	39
phrase	prove	-108
phrase	use	24
phrase	know	33
phrase	pay	-31
clause	wait	-123
phrase	get	30
to	get	-158
clause	set	-181
phrase	flood	-98
phrase	expose	-21
that	tell	14
phrase	tell	-42
phrase	willing	-70
phrase	accuse	48
phrase	engage	-9
phrase	follow	-32
clause	attack	-94
clause	highlight	-12
phrase	pose	-26
phrase	suggest	-63
clause	happen	-189
clause	include	36
clause	expand	41
clause	check	-135
phrase	ban	68
phrase	demonstrate	-99
clause	claim	76
clause	support	23
phrase	focus	41
to	check	-67
phrase	include	10
quotation	according to	-128
phrase	make	11
wh	focus	6
phrase	kill	-483
phrase	shoot	-591
phrase	leave	-13
clause	shoot	-209
clause	lay	29
phrase	face	-18
clause	move	-253
phrase	base	-10
clause	begin	9
phrase	add	-188
phrase	accomplish	-111
phrase	respond	-30
phrase	bring	18
phrase	accommodate	-72
phrase	rethink	34
quotation	write	-18
phrase	reach	17
clause	follow	-228
phrase	read	-71
clause	contain	-82
clause	write	58
phrase	sentence	26
clause	report	7
clause	cite	61
left	note	358
that	think	-6
phrase	ignore	40
quotation	say	-20
quotation	add	51
to	refuse	6
phrase	plead	20
phrase	prosecute	13
that	note	-21
that	feel	-57
phrase	conclude	-50
phrase	clear	-42
phrase	cast	32
phrase	sit	6
phrase	complete	-206
phrase	spend	34
phrase	look	34
phrase	star	-98
phrase	gine	45
phrase	rub	-76
phrase	register	-349
phrase	blast	81
phrase	defend	34
phrase	play	54
phrase	turn	39
phrase	prepare	-39
clause	read	-40
phrase	decide	15
phrase	address	-20
to	begin	53
clause	speak	-27
clause	see	-8
clause	expect	6
phrase	start	23
phrase	attempt	-72
to	try	-10
phrase	help	24
to	urge	-11
to	turn	-71
that	see	46
phrase	feel	47
phrase	happen	-483
clause	return	-190
phrase	begin	-7
phrase	try	44
phrase	show	17
phrase	side	37
phrase	email	36
phrase	thank	41
quotation	reply	138
that	announce	5
phrase	send	17
phrase	hand	-228
phrase	teach	-255
phrase	require	-32
phrase	harm	-100
phrase	discuss	64
phrase	present	37
to	intend	-8
phrase	administer	-88
phrase	sway	-148
clause	clear	47
phrase	participate	-298
phrase	lay	33
phrase	dispatch	-113
phrase	examine	-99
phrase	figure	-23
clause	make	-9
phrase	date	-261
phrase	record	74
to	instruct	-6
phrase	lie	15
phrase	buy	44
phrase	receive	42
clause	know	87
that	recognize	45
clause	mean	15
phrase	discredit	-100
phrase	destroy	-126
wh	know	21
phrase	crush	-202
phrase	avoid	45
that	know	-22
clause	win	112
wh	tell	33
phrase	reflect	-26
phrase	stop	-13
phrase	work	11
phrase	confirm	29
phrase	head	-468
to	tell	46
phrase	worry	-16
clause	leave	112
phrase	hug	-75
phrase	announce	54
to	wait	-98
wh	see	-41
phrase	appoint	10
phrase	wait	41
phrase	reward	-112
phrase	win	-9
that	say	-27
clause	turn	31
left	begin	7
phrase	file	13
phrase	think	-31
phrase	organize	-254
phrase	rip	20
phrase	understand	17
phrase	adopt	-23
phrase	learn	-43
phrase	meet	32
phrase	intend	54
phrase	steal	-125
phrase	call	14
phrase	lead	20
phrase	step	18
clause	suggest	16
phrase	combat	-253
phrase	assist	-124
phrase	conduct	-477
phrase	target	28
left	add	19
clause	call	-17
phrase	hit	17
phrase	attack	24
phrase	propose	-14
phrase	interview	39
phrase	air	10
clause	interview	-220
clause	comment	-172
phrase	result	-360
to	call	-12
to	come	-219
phrase	talk	19
phrase	slip	-161
phrase	transform	-149
phrase	boost	-210
phrase	appeal	42
phrase	cite	48
left	continue	65
that	recall	-8
left	conclude	208
left	according to	-24
phrase	prompt	-80
phrase	boast	-17
phrase	run	52
phrase	seem	18
phrase	reveal	15
phrase	outnumber	-90
phrase	vote	52
phrase	echo	-22
clause	elect	96
phrase	express	112
left	report	80
clause	according to	117
phrase	garner	-171
phrase	name	49
phrase	brief	67
that	show	-10
clause	announce	18
to	start	-137
phrase	portray	78
clause	receive	-237
phrase	fire	-6
phrase	police	-147
phrase	act	-377
clause	build	-260
phrase	occur	-219
phrase	match	-291
phrase	repeat	12
phrase	push	21
phrase	investigate	15
clause	appear	-15
phrase	abandon	-220
clause	discuss	-20
phrase	live	-22
clause	take	27
that	report	-9
phrase	want	6
phrase	threaten	-29
phrase	bar	-68
phrase	enter	-11
phrase	rally	-58
quotation	tell	-73
to	go	-14
phrase	draw	7
phrase	slam	24
phrase	fundraise	-447
phrase	ask	-25
phrase	cancel	-161
phrase	comment	56
phrase	prefer	40
clause	find	-29
clause	choose	61
phrase	drop	-492
phrase	poll	44
phrase	survey	-236
quotation	take	-91
phrase	cover	27
phrase	challenge	26
left	tell	26
phrase	praise	10
phrase	speak	5
clause	meet	-245
clause	use	12
clause	obtain	-123
clause	send	-13
to	decline	54
wh	say	-35
that	reveal	46
phrase	provide	16
phrase	write	-33
wh	discuss	48
clause	place	-99
to	use	-337
phrase	document	89
phrase	align	32
phrase	disclose	48
wh	ask	59
phrase	return	39
clause	remark	25
phrase	nominate	58
phrase	host	-426
clause	court	-99
wh	decide	-17
phrase	describe	10
phrase	recover	-70
phrase	dent	-72
phrase	find	-33
phrase	anger	8
phrase	answer	54
phrase	consider	37
phrase	capture	-56
phrase	regard	50
phrase	drew	-11
phrase	expect	46
phrase	born	-227
phrase	post	-14
phrase	mention	53
phrase	benefit	-412
phrase	insert	-103
phrase	sharpen	-140
phrase	retain	-160
phrase	coin	12
that	suggest	9
phrase	mind	9
phrase	right	-525
clause	oppose	-86
phrase	undocumented	-311
phrase	die	-402
phrase	release	37
to	expect	12
phrase	endorse	13
phrase	message	-278
clause	involve	-189
phrase	hire	47
clause	fly	-122
that	suspect	114
phrase	keep	7
phrase	separate	-113
clause	tell	-38
phrase	support	17
phrase	donate	-277
phrase	cycle	-236
clause	record	-158
clause	cycle	-110
clause	show	-15
phrase	backed	53
clause	break	-14
clause	go	31
phrase	champion	33
clause	help	-360
clause	convince	60
phrase	compete	-325
clause	fill	-96
left	read	201
to	set	21
phrase	root	33
phrase	tighten	-137
phrase	protest	12
to	invite	57
phrase	wear	-291
phrase	tweet	23
phrase	applaud	88
phrase	retweet	33
quotation	tweet	16
clause	run	-13
phrase	lobby	-14
phrase	prevent	-349
phrase	distract	-85
phrase	need	70
to	take	-191
phrase	oppose	48
phrase	thwart	-125
phrase	tape	-138
phrase	distribute	-35
phrase	repeal	-200
that	add	26
phrase	bear	-47
phrase	dismiss	35
phrase	track	45
phrase	ensure	-82
phrase	seek	24
phrase	counter	12
phrase	offer	38
phrase	review	31
phrase	continue	-96
phrase	place	5
phrase	tear	-138
phrase	deny	19
clause	mention	-25
clause	kill	-179
phrase	wipe	-86
phrase	flow	-126
clause	cover	13
clause	certain	-136
that	stress	94
phrase	respect	-105
phrase	value	-148
quotation	words	-100
phrase	check	30
phrase	protect	-377
clause	free	-68
quotation	yell	60
phrase	remember	63
phrase	survive	-262
phrase	mourn	15
phrase	quote	26
phrase	become	-5
phrase	involve	-439
phrase	arrive	-312
that	tweet	-51
phrase	refer	22
phrase	introduce	15
to	seek	5
phrase	gun	-111
phrase	chime	45
phrase	overturn	41
clause	compare	7
to	aim	12
phrase	license	-138
phrase	undo	8
phrase	watch	-15
phrase	throw	30
phrase	flag	-170
to	vow	12
wh	explain	-60
phrase	sum	52
phrase	according to	46
phrase	blow	-160
phrase	enjoy	-72
phrase	jump	10
phrase	unite	7
phrase	tie	67
phrase	sign	14
phrase	dedicate	41
clause	sign	39
left	explain	181
phrase	overstate	31
phrase	note	-56
clause	require	-28
phrase	argue	31
left	point	88
phrase	agree	-22
clause	think	31
left	answer	81
phrase	replace	-291
clause	hold	-23
phrase	collect	-220
quotation	ask	73
quotation	continue	77
phrase	serve	-90
phrase	deem	35
phrase	upcome	-276
phrase	fly	-291
phrase	link	43
phrase	plan	-38
clause	look	-91
phrase	descend	-106
phrase	spread	20
phrase	rank	16
clause	allow	44
phrase	strengthen	-171
phrase	shrink	-160
phrase	decline	-33
phrase	pile	-98
to	continue	-14
phrase	buck	-99
phrase	trend	-150
phrase	change	24
phrase	erupt	47
phrase	arrest	-160
phrase	identify	31
phrase	confuse	-6
to	design	20
phrase	attract	-41
to	hope	10
phrase	calculate	-118
left	reply	-99
that	point	91
clause	flip	29
clause	root	-97
phrase	pick	7
that	admit	32
phrase	motivate	-98
phrase	defy	10
phrase	stumble	-85
phrase	stem	-147
phrase	slow	-159
phrase	unleash	24
phrase	wither	-69
phrase	count	40
phrase	touch	32
phrase	launch	-23
phrase	stir	-18
phrase	succeed	-284
left	tweet	287
left	write	166
phrase	owned	-160
clause	compete	-67
phrase	rate	160
phrase	trail	-325
phrase	average	-100
phrase	critical	27
phrase	last	-88
phrase	open	-52
phrase	exist	-355
phrase	end	48
clause	caucuse	-260
that	assert	-10
clause	criticize	-7
clause	accept	-116
phrase	firm	-209
phrase	campaign	8
clause	file	-160
phrase	disappoint	49
clause	replace	-110
left	show	25
phrase	interrupt	-7
phrase	revive	-161
phrase	waterboard	-123
phrase	skip	-149
to	fail	-9
phrase	obtain	-298
clause	survive	-97
phrase	issue	47
clause	waterboard	-68
wh	compare	24
phrase	listen	-254
phrase	allow	7
phrase	connect	21
phrase	struggle	-319
clause	attend	-157
phrase	visit	-403
quotation	chant	31
phrase	love	-30
phrase	cheer	36
phrase	denounce	63
quotation	want	-97
phrase	double	-99
phrase	intensify	-127
phrase	question	33
clause	deal	-189
phrase	welcome	-15
clause	release	-40
phrase	aim	34
phrase	contrast	57
phrase	trade	-11
phrase	set	55
phrase	ramp	-126
phrase	close	57
phrase	cap	-99
phrase	translate	-182
phrase	number	-349
clause	feel	27
quotation	speak	48
clause	need	-350
phrase	emphasize	35
phrase	test	-220
clause	unqualify	-69
phrase	recite	83
phrase	clash	-58
phrase	complain	124
that	warn	55
clause	demonstrate	72
phrase	rely	30
clause	endorse	31
phrase	devote	-30
clause	mount	72
phrase	gather	-277
phrase	lock	-19
phrase	measure	47
phrase	impose	45
phrase	implement	21
phrase	whip	-19
clause	prevail	-96
phrase	embrace	-17
phrase	moderate	8
phrase	build	83
clause	center	88
phrase	stack	-101
phrase	grant	-27
left	ask	79
clause	manage	-68
clause	fear	-24
phrase	underscore	65
that	mean	-8
phrase	grow	-464
phrase	maintain	-56
clause	change	-245
phrase	contest	81
phrase	catch	-349
clause	register	-146
phrase	compare	9
phrase	form	-171
phrase	view	39
phrase	represent	10
phrase	divide	-12
clause	point	19
phrase	burn	-142
phrase	credit	75
left	find	85
clause	rate	-297
phrase	damage	-39
quotation	promise	-23
clause	force	-252
phrase	caucuse	-483
phrase	vie	32
clause	agree	44
phrase	disagree	-8
phrase	surprise	38
clause	conduct	82
phrase	sample	-84
clause	contest	-209
phrase	kick	-173
phrase	reform	-148
phrase	tackle	-135
phrase	crack	-182
to	travel	-68
phrase	pull	-325
phrase	rig	-99
phrase	highlight	51
phrase	battle	-20
phrase	predict	-39
clause	predict	100
phrase	scream	28
left	urge	69
phrase	hammer	62
that	predict	28
phrase	perform	-237
phrase	congratulate	25
phrase	break	-59
clause	spot	47
phrase	remark	53
quotation	go	13
phrase	switch	22
clause	proud	-5
phrase	unify	71
phrase	fuel	-280
phrase	slide	-17
phrase	bill	128
clause	face	-284
clause	drop	108
phrase	stay	-7
clause	result	-268
phrase	claim	-22
clause	remain	-220
phrase	beat	-412
phrase	lack	-229
clause	stand	29
clause	watch	27
wh	come	181
clause	learn	38
clause	poll	-407
phrase	earn	28
phrase	stand	52
phrase	rattle	-10
phrase	lower	-170
phrase	improve	-312
phrase	promise	43
clause	start	-251
phrase	upset	-10
clause	number	-199
clause	network	-168
clause	spend	-376
phrase	best	-125
phrase	handle	-269
clause	wish	29
phrase	concede	-34
phrase	tout	64
phrase	impact	-68
phrase	allocate	-68
phrase	determine	42
clause	date	-96
phrase	overwhelm	-12
clause	enter	-228
clause	praise	114
clause	assure	64
clause	worry	79
phrase	fend	-70
clause	sit	-209
phrase	weigh	14
to	return	-96
phrase	reverse	-15
clause	rush	-72
clause	want	-9
phrase	network	-268
clause	arrive	-146
clause	care	27
phrase	care	-26
phrase	dominate	-337
to	tend	18
phrase	educate	-74
clause	right	-235
phrase	incite	-84
phrase	halt	-138
phrase	dip	-84
wh	question	60
phrase	attend	-444
clause	born	-168
phrase	cross	-229
phrase	greet	6
that	ensure	-210
clause	pose	35
phrase	finish	-349
clause	plan	36
phrase	await	-137
clause	hope	86
to	need	34
clause	stop	8
clause	become	94
to	bind	-68
that	joke	91
phrase	differ	10
phrase	compromise	23
to	willing	-10
clause	capture	56
phrase	coalesce	-112
that	clear	9
phrase	consolidate	-113
that	declare	53
clause	divide	-87
quotation	declare	99
that	insist	64
phrase	resist	27
clause	mock	-8
phrase	cut	65
phrase	feed	-160
phrase	boo	56
phrase	lag	-141
clause	mark	-164
phrase	mock	26
clause	rally	60
phrase	overtake	-136
phrase	assure	-36
phrase	detail	-25
phrase	top	-183
phrase	race	-209
clause	open	49
clause	earn	-147
phrase	mark	57
phrase	prevail	-160
clause	put	-97
phrase	celebrate	35
phrase	pledge	12
phrase	vow	-35
phrase	fix	-171
clause	pledge	-17
to	show	23
phrase	corrupt	-70
phrase	influence	-219
phrase	confront	-22
phrase	neighboring	-147
clause	lead	54
clause	ask	27
phrase	wave	-31
wh	win	-96
clause	trail	-82
phrase	invest	-306
phrase	remind	60
phrase	solicit	30
phrase	create	-103
phrase	shut	-8
clause	exit	-181
phrase	vary	-113
phrase	account	-269
phrase	angry	-124
phrase	deport	-228
phrase	ballot	-136
quotation	think	-46
phrase	stare	-72
phrase	word	67
clause	introduce	34
phrase	vouch	141
phrase	resign	19
clause	seem	-10
phrase	press	-44
that	clarify	26
wh	show	-90
to	seem	68
that	state	11
phrase	score	-262
phrase	clinch	-284
phrase	assume	-111
phrase	affect	-269
quotation	make	-137
phrase	widen	-183
phrase	grab	-8
phrase	stall	-125
phrase	surge	-149
phrase	secure	-407
phrase	steer	-181
phrase	exchange	-137
phrase	encourage	-12
quotation	offer	28
phrase	bemoan	79
phrase	devastate	-228
phrase	lambaste	30
phrase	reserve	-171
phrase	seat	-209
phrase	solidify	-126
phrase	deal	-387
phrase	derail	-113
phrase	betray	-84
phrase	satisfy	51
phrase	block	34
phrase	pressure	37
that	go	-100
phrase	authorize	75
phrase	list	-26
that	reassure	-55
left	need	-84
to	ask	-12
phrase	condemn	14
phrase	cost	-318
phrase	punch	-182
clause	hand	-110
clause	defeat	-110
phrase	carry	-135
phrase	decry	55
phrase	resurrect	-70
quotation	run	45
phrase	appreciate	8
phrase	embarrass	-127
phrase	contribute	-338
clause	fail	-136
phrase	lend	18
to	appear	75
clause	end	-200
phrase	disavow	65
phrase	headline	-29
phrase	promote	28
that	deal	-82
phrase	urge	30
phrase	defeat	-430
phrase	border	53
phrase	thread	-86
phrase	sweep	-137
to	vote	18
phrase	grapple	23
phrase	advance	-201
phrase	cosponsor	42
clause	stem	-97
phrase	warn	-21
phrase	derive	-71
phrase	type	-98
phrase	fund	-305
phrase	debate	35
phrase	prohibit	67
phrase	project	59
clause	line	-191
quotation	shout	122
phrase	shake	24
phrase	frustrate	-98
clause	respond	19
phrase	outline	10
phrase	feature	-95
phrase	fit	-210
phrase	escort	-72
clause	refer	32
phrase	capitalize	-126
phrase	acquire	-112
phrase	accord	-29
phrase	request	42
phrase	smile	-97
phrase	downplay	54
clause	remind	26
that	believe	-16
clause	deliver	23
phrase	embody	-85
phrase	pack	-88
phrase	touted	-17
clause	insist	150
to	order	-23
phrase	pass	46
phrase	apply	-262
that	respond	-30
phrase	mount	-32
clause	note	13
clause	answer	-90
phrase	save	-284
phrase	beam	-74
to	determine	6
clause	question	-36
phrase	arrange	-6
phrase	admire	33
phrase	display	67
clause	work	-372
clause	maintain	-88
phrase	travel	-277
clause	determine	19
phrase	convict	-136
clause	tweet	-20
phrase	yank	-101
phrase	restrict	27
clause	price	-67
clause	pay	48
clause	bring	21
clause	improve	-67
clause	buy	-148
phrase	manufacture	-73
clause	apologize	48
phrase	pursue	-32
clause	ban	88
phrase	hurt	-298
phrase	divert	-89
phrase	frack	-110
phrase	tap	-192
phrase	blame	43
clause	ally	-189
clause	reach	-124
phrase	endure	-11
phrase	depart	-87
that	concede	21
clause	warn	43
clause	launch	-13
clause	star	-68
phrase	share	37
phrase	recognize	14
phrase	explain	72
clause	adopt	-105
to	encourage	20
clause	encourage	30
that	convince	18
to	rush	-88
clause	try	-139
clause	settle	48
phrase	trust	45
clause	base	79
phrase	soar	-72
wh	talk	59
phrase	sell	-18
left	declare	-19
clause	issue	-266
that	promise	14
phrase	bend	-85
clause	distance	11
phrase	advise	24
clause	challenge	17
phrase	withhold	33
phrase	unfold	-149
phrase	tamp	24
phrase	heal	-99
clause	violate	-68
phrase	wage	40
phrase	program	-227
to	manage	-169
that	make	70
clause	clinch	-82
phrase	sue	18
phrase	comply	-127
phrase	bully	-70
clause	confront	38
phrase	boycott	73
phrase	foot	-68
phrase	bash	39
clause	document	-96
phrase	submit	-126
phrase	assail	86
phrase	outsource	-111
phrase	escape	-31
clause	reduce	-82
clause	combine	-68
phrase	relocate	-150
phrase	train	-101
to	threaten	26
phrase	import	-171
clause	target	32
phrase	ally	-219
phrase	paint	35
phrase	burst	-71
phrase	finance	-191
clause	review	-126
that	hope	-18
phrase	admit	11
quotation	respond	78
clause	conclude	32
clause	survey	-110
phrase	commit	49
clause	add	-11
phrase	rebuke	20
phrase	box	-83
phrase	rest	-148
clause	carry	132
clause	box	-69
phrase	land	-192
phrase	accompany	-138
phrase	overcome	-123
phrase	honor	-160
phrase	recall	73
phrase	knock	10
phrase	inspire	-191
clause	host	-67
phrase	reopen	-100
to	stop	-68
phrase	hang	13
phrase	overlook	89
quotation	feel	-105
phrase	single	31
phrase	rise	54
to	ready	-159
that	follow	-68
clause	expose	54
phrase	fall	12
clause	argue	-40
phrase	tip	-71
phrase	skeptical	-27
clause	capitalize	-69
phrase	dig	-35
phrase	reference	34
phrase	hide	-126
that	confirm	100
clause	protect	-110
to	schedule	40
clause	appoint	25
clause	seek	-5
phrase	punish	-191
to	force	-82
phrase	cause	29
phrase	hail	53
phrase	remove	-44
phrase	install	-86
clause	prove	67
clause	aid	-208
clause	complain	36
that	realize	-16
phrase	assemble	-72
that	acknowledge	8
clause	abandon	-97
phrase	espouse	-73
phrase	crown	46
clause	echo	59
clause	embrace	40
clause	ballot	-110
phrase	poise	-68
phrase	spearhead	6
clause	deny	-12
clause	sure	22
phrase	book	-148
phrase	wish	-13
clause	accuse	-84
phrase	indict	-73
to	decide	35
phrase	violate	-270
quotation	show	-149
phrase	liken	20
phrase	demand	51
phrase	fan	-160
phrase	joke	-32
phrase	escalate	27
quotation	comments	-148
clause	die	-122
phrase	disqualify	-137
phrase	seal	-98
phrase	bind	-170
wh	start	-99
clause	embarrass	77
phrase	wrongdo	-68
clause	fire	42
phrase	fade	-69
phrase	propel	-125
to	look	70
that	issue	-136
phrase	free	-113
phrase	climb	-99
clause	seat	-147
clause	react	-83
clause	lean	-69
phrase	disrupt	-150
phrase	drag	-125
clause	acknowledge	-8
clause	shift	126
phrase	defund	-99
phrase	pour	-127
left	struggle	-69
phrase	reap	-101
clause	save	-67
clause	wear	-169
clause	fundraise	-235
phrase	chip	-102
wh	raise	-70
phrase	purchase	29
phrase	drive	36
phrase	search	-211
phrase	frame	53
phrase	perceive	-17
that	suggestion	10
phrase	delete	-137
that	conclude	-13
that	recommend	27
phrase	achieve	-237
clause	unify	-84
left	state	71
clause	state	26
phrase	surround	-210
phrase	ready	-135
that	learn	15
phrase	settle	-264
wh	state	-99
to	prefer	92
phrase	broker	13
phrase	expres	101
phrase	stump	-21
phrase	unqualify	-69
clause	create	122
phrase	bury	-112
phrase	contemplate	35
quotation	note	69
phrase	oversee	-160
clause	perform	-83
phrase	approach	-246
clause	serve	128
phrase	renew	11
phrase	publish	50
that	charge	15
clause	treat	-98
phrase	guarantee	104
phrase	beg	-112
phrase	wound	-69
phrase	unknown	-70
clause	hit	15
phrase	hate	69
to	promise	7
phrase	direct	-93
phrase	center	-51
phrase	contract	-84
that	demand	6
phrase	found	-245
phrase	develop	-253
phrase	cope	-101
left	argue	-20
phrase	reject	27
to	respond	31
phrase	react	18
clause	debate	-10
phrase	spar	40
phrase	lament	108
that	remind	90
phrase	regulate	-84
phrase	salary	-69
phrase	articulate	36
phrase	marry	-191
phrase	complicate	-99
phrase	polarize	36
phrase	rebuild	-170
phrase	reinstate	42
phrase	assault	-112
phrase	fabricate	-70
phrase	murder	-70
phrase	pray	-113
phrase	bless	-100
clause	address	75
phrase	schedule	-284
clause	beat	-96
phrase	voice	29
to	update	-98
clause	blow	-70
phrase	weaken	-112
phrase	approve	14
phrase	insist	-112
clause	interest	12
to	fight	27
clause	avoid	-99
phrase	signal	45
phrase	control	-291
phrase	design	-71
phrase	price	-253
to	help	-157
phrase	reduce	-298
phrase	negotiate	6
phrase	something	-158
that	cut	-84
clause	favor	98
phrase	favor	16
clause	represent	-27
phrase	delay	-149
phrase	veto	54
phrase	eliminate	-291
phrase	postpone	-101
phrase	preserve	-170
phrase	suppose	-83
clause	cut	-209
phrase	expire	-125
phrase	repudiate	63
that	comments	51
phrase	foster	-70
phrase	undercut	-137
phrase	upgrade	-74
phrase	impress	53
phrase	curb	-158
phrase	adapt	-100
phrase	level	19
phrase	solve	-100
phrase	edit	-159
phrase	sound	38
phrase	sophisticated	-84
phrase	dub	-16
clause	hear	12
phrase	warm	-70
phrase	stretch	-86
phrase	recruit	-98
phrase	galvanize	-137
phrase	loom	-201
clause	prevent	64
phrase	backfire	-124
phrase	access	-102
clause	overshadow	-69
phrase	exploit	-23
phrase	stake	-138
clause	lose	-275
clause	block	-105
phrase	restore	-99
phrase	revisit	46
clause	describe	52
phrase	discriminate	-69
clause	confirm	19
clause	play	-212
phrase	illustrate	7
phrase	eye	-20
quotation	act	-67
phrase	amplify	-91
phrase	shape	-193
phrase	stress	-41
phrase	author	48
clause	feature	84
phrase	repair	-70
phrase	aid	-291
clause	approach	-123
clause	propose	73
clause	admit	-23
that	deny	45
quotation	believe	-88
phrase	update	21
phrase	waste	-114
clause	sound	-11
phrase	realize	59
clause	fight	-135
phrase	miss	-299
phrase	flaw	-68
phrase	bolster	-183
phrase	recount	59
clause	exist	-82
that	give	-158
phrase	excite	34
clause	ignore	15
phrase	discover	14
clause	reform	-97
phrase	dismantle	-83
clause	reverse	54
clause	decide	-14
phrase	black	-69
phrase	resound	-70
phrase	occupy	-87
phrase	notice	-29
phrase	spike	-71
wh	wonder	13
phrase	uncommit	-69
wh	recall	-13
phrase	erode	-86
that	agree	45
phrase	trigger	-137
that	emphasize	-32
phrase	couple	-124
that	rule	10
that	contend	77
clause	rule	42
that	order	72
phrase	proceed	-138
clause	practice	-123
clause	emerge	-72
clause	schedule	-148
clause	offer	-53
clause	boost	-97
phrase	tally	19
phrase	click	-98
phrase	reiterate	77
phrase	scare	-113
phrase	rail	137
phrase	legalize	12
clause	cause	-82
phrase	order	59
clause	recall	-26
phrase	pivote	41
clause	program	-96
clause	gine	-96
phrase	acknowledge	-13
phrase	constitute	-69
clause	bar	98
phrase	light	12
phrase	laugh	51
clause	listen	-97
phrase	bridge	-70
phrase	seize	-12
clause	select	-97
clause	pass	-29
clause	crack	-82
phrase	unauthorized	-124
to	allow	17
clause	achieve	-83
phrase	manage	-284
that	imply	-20
clause	approve	61
clause	deport	-123
clause	stay	-123
clause	drive	-158
phrase	conflict	66
phrase	volunteer	-127
phrase	suit	-98
phrase	reshape	-99
phrase	enable	-149
phrase	quit	-170
clause	advocate	22
that	demonstrate	108
that	maintain	45
phrase	invoke	-56
phrase	embed	35
phrase	bomb	-148
to	bother	-87
to	leave	-123
wh	clear	-42
clause	firm	-179
clause	overwhelm	58
clause	gain	-148
left	announce	-59
phrase	retire	-114
clause	walk	-114
phrase	flee	-192
phrase	trounce	-125
left	respond	118
clause	qualify	-70
that	assume	25
phrase	deflect	9
phrase	convince	52
phrase	interpret	76
clause	bet	-99
phrase	concern	26
clause	secure	-122
clause	cast	-150
phrase	principle	-68
clause	figure	113
left	happen	-109
phrase	energize	-137
phrase	ravage	-74
clause	blame	-32
phrase	insult	74
clause	consider	-12
phrase	edge	-104
phrase	collapse	-125
phrase	sure	-69
that	comment	-10
phrase	envision	24
phrase	resettle	-86
phrase	transfer	-114
phrase	deserve	-201
phrase	execute	-113
clause	blast	-40
phrase	linger	-88
phrase	matter	19
phrase	split	-71
phrase	imagine	48
phrase	assess	29
phrase	narrow	-138
quotation	become	-85
clause	denounce	-70
phrase	plummet	-85
clause	advance	-68
phrase	convert	-137
phrase	exacerbate	-71
phrase	owe	-102
phrase	graduate	-114
phrase	shrug	55
wh	consider	-9
phrase	soften	-99
to	move	-148
phrase	operate	-171
clause	incite	-22
clause	grow	-96
phrase	extend	-20
phrase	televise	-85
phrase	produce	-316
clause	celebrate	-9
phrase	empower	54
phrase	elevate	-13
phrase	resemble	-85
phrase	mandate	57
clause	impact	-69
clause	judge	35
clause	control	-68
phrase	tick	20
phrase	judge	66
wh	reveal	-72
phrase	suffer	-229
clause	upcome	-67
phrase	persuade	44
phrase	so-called	-70
phrase	yield	50
left	predict	76
that	argument	-8
phrase	undecided	50
phrase	superdelegate	-110
to	persuade	-27
phrase	contradict	26
clause	occur	-68
phrase	power	-169
clause	combat	-82
phrase	displace	-69
clause	identify	-19
phrase	market	-236
phrase	belong	-103
clause	sell	-124
phrase	provoke	-114
clause	welcome	26
phrase	surface	88
phrase	ahmed	-71
phrase	mohamed	-99
clause	live	-158
clause	travel	-82
clause	develop	-97
phrase	associate	-7
phrase	lift	43
clause	press	73
phrase	undergo	-84
clause	rise	-191
phrase	coordinate	-202
to	offer	-12
phrase	doom	-71
phrase	rein	-138
phrase	reclaim	-99
phrase	fish	-84
phrase	withdraw	34
clause	bind	-68
to	scramble	-15
phrase	distance	10
wh	give	-68
clause	fall	-179
to	suit	-69
phrase	outrage	70
clause	collect	-69
clause	trust	-115
that	hear	11
phrase	strike	-38
phrase	spark	52
clause	measure	-82
phrase	witness	-9
that	appear	-17
phrase	flip	-151
that	hopeful	14
phrase	draft	18
phrase	please	49
that	help	-67
clause	invoke	76
phrase	spur	-70
phrase	communicate	-71
phrase	terminate	-87
that	statement	21
phrase	unnoticed	22
clause	imply	50
clause	double	75
clause	assume	20
phrase	pander	8
phrase	eat	-113
clause	suppose	-82
clause	detail	83
phrase	abolish	-69
phrase	wind	-124
phrase	position	73
left	attack	-97
clause	round	-99
phrase	exceed	-161
phrase	detain	30
phrase	park	-100
quotation	cite	86
phrase	brew	-84
phrase	dance	-99
wh	change	117
phrase	broaden	-85
clause	establish	-74
clause	tie	-162
phrase	chair	-192
phrase	brag	25
phrase	hack	-228
phrase	lash	33
quotation	remarks	-97
phrase	plow	-70
phrase	opt	-93
phrase	trip	-99
that	post	51
clause	attract	-83
phrase	oust	-71
clause	undermine	-69
to	advise	50
clause	decline	-22
clause	charge	9
phrase	invite	-186
phrase	rent	-71
phrase	totaling	-69
phrase	sexting	-69
phrase	alarm	7
phrase	dictate	-108
phrase	fulfill	-137
phrase	pit	-83
phrase	forge	-85
phrase	resolve	-124
phrase	assign	-16
phrase	deploy	-211
phrase	intervene	-98
clause	link	-100
clause	backed	-81
phrase	thrive	-114
left	recall	-39
to	press	-96
phrase	freeze	-87
phrase	establish	28
phrase	usher	-99
wh	make	94
phrase	activate	-127
phrase	scramble	-101
phrase	reconsider	-21
to	prepare	-180
quotation	put	79
phrase	overshadow	-98
clause	campaign	18
phrase	underestimate	6
phrase	arm	9
phrase	contain	-298
phrase	tax	-252
phrase	confer	-88
clause	tax	-122
phrase	model	-83
phrase	aware	-19
phrase	minimize	41
phrase	append	24
phrase	plant	-148
phrase	dispute	114
phrase	disappear	-136
phrase	default	-86
left	come	75
phrase	borrow	-136
phrase	court	49
clause	urge	93
phrase	vet	-148
to	mean	-21
phrase	cheat	-86
phrase	tend	-73
clause	finance	-68
phrase	rebut	52
quotation	report	20
clause	fund	-96
phrase	contend	-17
clause	suspend	-97
clause	message	151
clause	discover	-10
clause	battle	-101
phrase	spot	-131
clause	rely	-103
clause	pull	-110
clause	monitor	50
clause	account	-96
phrase	integrate	-85
phrase	encounter	-101
clause	perceive	42
phrase	qualify	-101
clause	lack	-97
clause	let	-147
clause	post	-14
clause	ensure	-135
clause	vet	-69
phrase	reassure	41
clause	request	37
phrase	jockey	44
to	opt	21
phrase	govern	36
phrase	pepper	-76
left	rule	37
phrase	carve	-70
phrase	mask	-88
phrase	upend	-128
phrase	relate	-31
phrase	guard	-125
phrase	flank	-88
to	authorize	-116
wh	disagree	37
phrase	balance	-98
phrase	nothing	-98
phrase	combine	-98
that	remember	-26
phrase	rebuff	51
that	boast	103
phrase	harass	-73
phrase	disparage	47
phrase	utter	32
clause	present	23
phrase	dog	-70
phrase	meander	6
clause	join	-149
clause	advise	-75
phrase	accumulate	-70
clause	succeed	-83
clause	draw	-57
clause	guess	16
phrase	suspect	-73
phrase	plot	29
phrase	preside	-100
phrase	channel	-85
clause	marry	-97
phrase	practice	-201
clause	project	-42
phrase	surpass	-113
phrase	offset	-101
phrase	experience	35
phrase	pause	-73
that	fear	128
that	estimate	48
phrase	risk	-149
wh	think	30
phrase	zero	48
clause	smile	-68
phrase	hint	16
clause	benefit	-109
phrase	estimate	-43
phrase	amount	-220
phrase	fare	-150
phrase	depend	-181
phrase	accelerate	-137
phrase	study	-193
clause	step	-99
phrase	alter	-87
phrase	scorn	-74
left	win	-67
phrase	stage	7
phrase	falter	-71
phrase	dislike	80
phrase	exit	-110
clause	increase	-179
clause	provide	-55
that	underscore	15
that	hint	-58
phrase	replicate	-72
phrase	validate	-71
phrase	camp	-96
phrase	indicate	20
phrase	shove	-71
phrase	shout	-39
phrase	mirror	36
phrase	jeer	-78
that	challenge	-30
phrase	team	-112
phrase	tack	21
phrase	attach	-100
phrase	monitor	-150
phrase	finalize	-70
phrase	shock	-87
clause	sag	-75
clause	market	-109
phrase	house	-124
clause	cost	-67
phrase	scale	-83
phrase	bet	-137
wh	describe	73
clause	seize	53
clause	recognize	-28
clause	promise	-24
clause	hire	-112
clause	oversee	-98
to	afford	-71
phrase	pronounce	22
clause	enjoy	81
phrase	pitch	56
phrase	ride	-129
phrase	shatter	-86
phrase	affirm	-115
phrase	shore	-110
phrase	discipline	-70
that	assure	25
phrase	fracture	-70
to	push	14
phrase	analyze	-73
phrase	rush	40
phrase	supply	-87
phrase	brush	-18
phrase	venture	-68
to	position	-116
clause	shock	48
clause	overcome	-97
clause	head	-82
phrase	compose	-70
clause	title	30
clause	shape	-69
that	confident	-39
clause	rank	-83
clause	express	-60
clause	engage	38
phrase	deepen	43
phrase	wrap	-139
phrase	label	116
phrase	distort	-73
phrase	plague	-71
to	require	73
that	complain	-18
phrase	detect	-136
to	propose	7
phrase	spill	-89
phrase	circulate	73
left	insist	71
clause	protest	16
wh	depend	-112
clause	list	82
clause	produce	130
clause	view	-19
that	surprise	16
clause	strike	35
to	poise	-200
phrase	cripple	-87
phrase	deadlock	-89
quotation	publish	50
phrase	contact	-84
that	allege	18
phrase	blister	-84
clause	steal	-69
quotation	try	-68
phrase	brace	9
clause	reinstate	-71
clause	restore	-70
phrase	guide	-76
phrase	inject	-85
phrase	characterize	35
phrase	enforce	10
phrase	assert	32
phrase	function	-170
phrase	facilitate	-88
clause	convict	-68
phrase	stabilize	-72
clause	email	-173
clause	indicate	-20
clause	exchange	-68
clause	roll	-85
clause	linger	-68
clause	race	-179
that	assertion	14
phrase	dump	-87
phrase	laud	24
that	call	23
phrase	rid	-84
phrase	peak	-99
clause	limit	-98
phrase	explore	-6
phrase	locate	-85
phrase	march	-72
that	explain	153
clause	circulate	-75
phrase	game	-111
phrase	ring	7
phrase	testify	60
that	signal	75
phrase	navigate	-101
phrase	unaware	-6
to	suppose	-97
phrase	modify	20
clause	explain	-94
phrase	deprive	-88
to	fund	-67
phrase	classify	-170
that	message	-90
phrase	forward	12
clause	sponsor	-70
phrase	redact	17
clause	probe	-78
that	remark	-6
phrase	mobilize	-124
clause	grant	-85
clause	neighboring	-68
to	challenge	43
that	pledge	99
phrase	mishandle	-99
phrase	humble	-71
that	contention	38
clause	close	-147
clause	count	5
wh	look	-82
that	fall	-68
to	spend	-67
quotation	pay	-67
phrase	temper	-72
left	believe	125
phrase	craft	-14
phrase	slate	-181
clause	slate	-97
phrase	huddle	-86
clause	knock	24
phrase	consult	-71
phrase	sponsor	-125
clause	laugh	-85
phrase	leak	-159
clause	dominate	-67
phrase	task	-73
clause	lobby	-135
clause	leak	-83
phrase	fake	-70
phrase	infiltrate	-86
phrase	thereafter	-69
phrase	defect	-84
left	issue	-71
that	request	-82
phrase	drown	-69
clause	finish	-110
phrase	sing	8
that	ask	-9
clause	superdelegate	-68
phrase	store	-125
phrase	regain	-70
that	understand	16
clause	realize	10
phrase	amass	-69
clause	couple	-68
@kind,left
plain	Name	6
participle	noun	-18
plain	it	-8
noun	noun	-15
participle	verb	-63
plain	i	10
relative	who	-16
participle	for	-183
inverted	end	-81
participle	Name	8
plain	they	-13
plain	you	-11
participle	of	-126
plain	)	32
relative	which	-11
participle	–	-26
none	they	-28
participle	to	-25
agent	end	-17
noun	number	-16
shared	and	-14
agent	who	-100
none	this	98
none	to	-63
plain	we	6
participle	than	-89
none	the	-127
participle	his	-82
plain	,	23
participle	into	-146
none	i	-88
none	he	-17
participle	in	-46
noun	Name	-29
shared	but	22
participle	me	-70
participle	,	34
participle	ing	-60
participle	adverb	32
relative	what	-36
participle	not	6
participle	if	-114
participle	had	33
participle	as	-81
agent	but	-10
participle	him	-15
plain	—	21
none	them	-58
none	verb	12
none	,	44
plain	this	56
participle	without	-26
participle	was	65
none	-	6
participle	have	-43
none	me	61
none	it	25
participle	how	-122
agent	that	-55
none	for	-221
none	Name	20
none	and	-66
participle	and	6
agent	,	13
participle	end	-6
participle	who	-154
participle	that	-135
participle	—	-56
none	–	-88
participle	even	15
participle	or	-177
none	time	12
participle	from	-29
participle	on	11
participle	a	-120
agent	—	-5
plain	time	55
shared	or	-120
participle	the	-181
participle	when	-28
participle	after	32
participle	quotation	-28
participle	at	-164
noun	his	23
participle	)	25
participle	since	36
plain	others	35
participle	time	25
participle	them	24
relative	that	-32
plain	’	-67
none	who	-44
none	that	-48
noun	's	-53
none	others	24
noun	as	-166
participle	before	20
participle	with	-100
agent	to	10
noun	their	18
plain	–	43
shared	yet	-35
agent	Name	56
participle	about	-534
plain	quotation	-30
participle	(	-65
participle	all	14
none	which	-31
none	of	-80
participle	despite	119
participle	both	103
none	she	30
participle	an	-53
none	as	34
participle	having	-114
plain	most	58
agent	he	67
participle	be	-204
none	quotation	-25
participle	once	42
plain	so	-30
participle	yet	52
plain	once	12
participle	her	-158
agent	verb	-129
plain	one	20
participle	whether	-78
participle	those	-22
participle	so	69
none	after	45
participle	upon	-71
participle	number	96
none	yet	37
participle	most	-179
agent	's	15
participle	including	-161
agent	they	-208
none	a	-17
shared	even	-38
participle	while	-18
none	what	-62
plain	herself	47
participle	:	-51
plain	everyone	26
agent	quotation	-33
relative	once	18
participle	like	12
none	:	-91
none	when	30
agent	which	-12
participle	past	-80
none	but	17
none	by	-87
plain	both	54
plain	two	43
none	those	-14
plain	itself	-27
plain	even	27
none	not	16
none	while	70
none	an	-150
participle	under	-71
participle	but	-27
none	>	-85
none	once	53
plain	nobody	12
none	than	-75
participle	one	85
participle	some	-8
participle	enough	-96
none	;	-127
none	him	-15
participle	us	7
none	his	65
none	about	-37
none	one	18
none	if	-82
none	in	-12
none	or	-54
participle	are	-67
none	(	-124
participle	is	11
participle	--	-44
plain	some	-20
participle	against	-190
inverted	—	-73
participle	herself	-76
participle	anyone	-71
plain	himself	41
noun	her	25
participle	it	31
participle	any	-115
participle	were	-190
plain	whoever	-109
participle	certain	-68
participle	themselves	-85
participle	more	73
participle	has	90
participle	himself	71
participle	its	-110
plain	/	-120
participle	they	-7
participle	through	28
agent	number	-78
participle	over	-10
plain	-	21
none	so	62
none	―	35
participle	two	-82
plain	'	-52
participle	toward	-119
agent	it	-129
plain	none	-49
noun	'	-124
participle	;	17
none	with	25
plain	--	63
participle	others	7
none	all	-25
participle	between	39
participle	among	-86
none	--	-123
plain	anyone	23
plain	themselves	50
participle	behind	-67
none	number	-182
participle	their	-147
participle	until	-7
plain	everybody	-83
participle	around	60
plain	%	11
none	you	11
participle	he	-80
participle	's	-85
none	more	116
participle	do	-75
@left,next
Name	noun	19
noun	to	-6
noun	it	16
it	noun	-10
noun	.	-15
Name	the	15
noun	by	7
Name	it	-24
Name	to	14
verb	Name	-70
Name	you	21
Name	and	36
noun	:	-20
i	that	-33
,	noun	9
who	their	18
noun	adverb	10
for	Name	23
end	,	-30
verb	the	-21
Name	an	-37
Name	Name	19
noun	as	-24
we	that	16
end	that	-12
who	Name	-20
for	the	-27
they	noun	8
noun	in	-25
noun	that	14
you	your	-6
of	a	-278
end	Name	-10
Name	verb	-51
)	the	9
noun	a	-7
noun	,	-13
which	verb	45
verb	noun	16
noun	and	-99
noun	more	23
they	the	34
to	noun	-54
end	the	28
noun	its	-5
Name	how	51
number	noun	-146
they	and	126
and	noun	-13
who	by	12
to	to	-62
verb	this	-165
Name	.	5
Name	these	59
Name	:	55
Name	such	-111
noun	have	-311
verb	their	87
verb	them	-245
than	the	-99
Name	quotation	-20
end	noun	-25
his	noun	128
,	the	9
it	,	-27
Name	;	12
-	noun	-63
he	,	9
,	to	23
verb	me	-149
for	noun	36
Name	he	18
he	the	-9
i	,	22
Name	ing	-13
by	it	-20
it	the	28
he	his	13
he	.	-8
i	the	-10
who	,	34
,	,	-10
noun	;	87
they	.	22
and	some	-11
he	some	-15
noun	me	43
i	a	47
but	the	-6
to	the	-50
i	to	-16
i	Name	-18
he	me	62
i	noun	-33
in	to	20
ing	Name	7
i	.	34
i	adverb	-19
what	the	16
Name	a	-9
he	he	-5
he	ing	-46
by	,	45
not	noun	29
if	,	51
Name	him	-38
noun	he	-42
who	the	-23
he	how	20
he	to	-25
but	by	-72
and	its	-19
Name	me	7
noun	?	-158
i	my	-63
to	more	-97
him	a	12
ing	noun	-124
he	of	209
he	a	6
them	ing	-72
,	what	-32
,	me	-116
-	a	-151
noun	my	16
,	verb	46
verb	as	49
she	the	21
she	ing	53
she	that	-59
have	Name	-105
who	adverb	32
i	ing	27
she	,	-40
and	me	-105
verb	if	-72
he	Name	-13
i	i	-19
verb	every	-96
i	how	-36
how	the	-85
they	,	-7
they	themselves	76
and	their	91
that	and	46
this	noun	-125
they	what	9
from	Name	110
Name	more	35
she	more	-6
verb	verb	-35
Name	number	-37
they	Name	-86
and	a	-14
and	Name	-29
,	Name	19
Name	in	-6
noun	quotation	8
,	a	16
,	adverb	19
which	noun	16
end	number	-130
,	that	28
that	the	-45
number	Name	-86
noun	their	7
end	a	36
noun	number	45
who	it	-49
the	,	-168
verb	,	68
ing	,	66
ing	the	-46
Name	after	-24
you	noun	19
it	verb	-10
verb	on	-149
and	,	-9
time	that	55
to	Name	50
you	that	41
from	the	9
,	:	-27
,	them	36
a	noun	-19
—	to	-121
noun	they	6
it	no	-20
who	him	-38
and	number	-170
who	he	41
he	noun	34
,	one	27
of	the	72
she	noun	34
she	Name	-21
Name	time	23
time	Name	45
it	number	-357
Name	or	-124
verb	whether	-47
Name	when	-24
it	in	-18
she	a	42
the	noun	23
of	noun	-125
and	his	-8
his	in	37
who	in	40
,	his	22
after	the	-83
Name	much	39
and	to	25
Name	adverb	-22
noun	who	29
Name	during	-47
end	what	-36
he	himself	-60
in	a	11
Name	all	49
verb	all	-276
Name	she	14
Name	their	-59
who	that	-16
noun	himself	-55
when	Name	-77
he	:	8
)	noun	44
by	noun	-48
Name	—	-49
he	in	7
Name	any	-36
verb	he	30
Name	both	-20
since	the	89
he	and	38
which	the	-37
Name	anyone	10
others	the	-30
ing	verb	-125
quotation	one	235
she	to	-36
noun	ing	5
by	adverb	43
them	the	-181
noun	any	28
ing	his	18
Name	what	11
it	to	22
verb	or	-134
or	to	-86
that	noun	-31
who	an	-6
noun	aren't	-82
noun	all	-11
on	Name	58
than	noun	-98
Name	them	-32
Name	her	-20
she	his	-20
if	noun	-134
verb	him	11
noun	if	8
noun	since	-64
ing	adverb	-172
Name	some	58
who	.	-122
had	the	-118
on	noun	-186
by	quotation	28
before	the	77
it	quotation	28
verb	it	-9
noun	because	-35
by	more	-72
as	noun	-289
if	.	-85
to	a	-50
noun	them	16
noun	from	8
Name	-	-30
number	the	62
—	the	36
,	he	75
they	to	-25
of	her	-159
Name	while	9
noun	one	7
noun	but	-171
but	them	-70
verb	a	-66
but	Name	25
by	him	-41
's	for	-87
—	noun	-99
Name	several	-25
since	his	-70
time	noun	60
at	Name	-103
noun	while	-124
he	time	21
—	adverb	36
which	number	130
and	by	-167
noun	until	-170
it	adverb	53
which	as	-14
noun	two	-7
—	that	87
it	his	-103
noun	before	-201
noun	after	34
of	Name	60
,	an	40
quotation	Name	12
ing	and	-122
quotation	what	-76
Name	of	-136
of	.	-146
verb	when	147
,	him	66
from	a	-117
and	more	-240
who	a	15
end	her	-94
,	another	18
verb	some	-164
it	him	-99
Name	not	24
that	his	-84
noun	an	-11
of	adverb	-149
he	what	31
who	to	-13
by	the	41
for	to	-139
,	by	26
and	that	26
end	quotation	126
,	time	-11
which	to	-69
but	his	36
he	at	40
noun	both	-30
(	Name	-116
it	.	21
—	Name	-70
Name	enough	-82
noun	is	40
by	Name	15
about	verb	-67
from	noun	-417
you	a	125
noun	—	12
or	adverb	-67
and	verb	20
which	a	38
adverb	their	-68
they	him	48
in	the	-97
they	adverb	-93
they	their	-14
have	the	125
,	number	-19
Name	other	-103
noun	so	28
to	as	40
who	as	7
they	she	-40
the	Name	-218
end	whether	-40
end	if	140
she	number	-184
she	her	32
but	that	75
and	he	6
quotation	that	53
he	verb	20
who	his	-47
which	on	9
for	a	-232
he	them	25
to	.	62
and	what	21
what	.	-97
and	.	-16
he	it	15
with	.	-68
who	themselves	53
end	ing	58
noun	some	40
he	this	-81
time	adverb	8
in	their	11
verb	quotation	-68
noun	when	-357
Name	each	-77
it	more	-143
,	its	-35
that	ing	68
to	verb	-125
noun	are	-464
as	a	-87
he	her	7
she	quotation	-23
noun	each	70
noun	would	-51
noun	someone	-68
—	a	87
noun	were	-334
who	verb	51
verb	an	-265
end	adverb	67
Name	if	-6
he	more	22
quotation	the	12
time	.	-78
Name	as	-19
to	,	63
in	noun	-50
verb	.	112
Name	before	11
an	noun	-39
which	its	-101
she	he	-20
quotation	his	-14
and	him	33
,	she	30
ing	a	-358
it	so	49
adverb	the	54
of	their	-67
and	they	-17
number	they	156
who	more	-132
Name	at	-51
who	and	73
he	by	38
of	and	-67
by	them	-115
Name	whether	10
Name	its	-10
Name	will	-29
he	two	7
time	the	-63
he	as	36
verb	his	-27
be	Name	-67
Name	two	26
Name	six	-73
Name	they	-6
,	some	-26
he	they	-60
despite	noun	-8
him	Name	-51
quotation	noun	-10
and	it	6
noun	even	50
's	adverb	11
noun	such	29
that	Name	34
once	the	-16
yet	a	-69
verb	and	-269
she	in	13
her	a	-82
noun	three	60
noun	on	-19
it	a	-44
quotation	him	-101
verb	by	-114
about	the	26
who	they	-26
them	Name	18
to	him	-69
he	she	95
from	.	33
but	a	36
time	they	74
they	a	10
them	.	-82
noun	those	-73
those	noun	30
time	number	46
to	his	54
even	to	-94
before	that	91
noun	whether	60
end	his	-26
verb	to	-61
to	number	-99
,	quotation	35
she	all	24
,	it	36
number	.	-228
to	:	-110
,	all	94
what	Name	-179
but	noun	9
verb	himself	63
but	it	10
yet	.	-114
her	noun	-220
once	noun	-16
,	their	31
a	verb	-67
in	Name	94
who	time	-123
after	noun	-12
's	noun	-8
they	verb	-36
they	her	49
the	time	-68
verb	other	-97
the	verb	-171
which	adverb	-68
,	or	76
him	noun	6
who	on	-70
it	he	95
Name	three	-13
who	her	-37
he	those	6
that	.	-203
who	them	-35
we	the	-96
even	noun	-101
for	that	49
Name	this	24
while	the	30
verb	number	-299
that	verb	-180
they	ing	-58
what	noun	-248
noun	certain	-10
noun	during	29
by	a	-8
which	in	-73
adverb	a	7
,	and	-102
time	verb	-80
when	his	40
or	a	-110
he	all	13
was	noun	49
she	it	-67
noun	or	131
as	the	32
verb	those	-117
about	noun	-227
she	how	9
noun	at	-30
or	Name	-139
after	that	83
ing	him	-140
and	she	-34
it	those	61
,	many	-45
,	those	-27
like	noun	-67
and	himself	-8
as	.	68
Name	would	-113
time	a	8
she	eight	-83
's	that	-23
she	adverb	36
his	that	-28
Name	have	-134
when	whether	-73
which	that	13
they	was	-38
at	noun	110
which	by	-5
and	ing	-11
time	,	-6
it	Name	-10
while	noun	58
which	,	-63
Name	one	-86
Name	itself	22
for	his	-125
he	no	-55
i	this	-38
i	you	31
you	to	6
end	:	-261
i	him	35
quotation	,	-54
's	quotation	-98
that	by	30
quotation	by	-77
,	even	-98
by	he	21
on	the	-5
of	quotation	-111
verb	adverb	144
time	ing	-44
by	his	-61
the	.	-146
and	an	-91
as	,	12
about	.	-82
who	quotation	-133
noun	was	30
verb	her	-13
ing	her	-138
that	a	-25
and	why	-56
number	to	47
to	ing	-139
those	Name	-25
Name	who	72
a	Name	-171
they	is	-88
adverb	noun	13
before	a	-115
him	his	95
ing	that	-22
noun	four	26
to	this	94
noun	these	-63
that	their	-97
noun	another	-164
noun	this	40
what	to	-89
it	ing	-8
they	it	-70
to	and	-158
Name	about	84
i	he	-31
not	Name	-37
while	a	-35
and	as	49
about	Name	-158
and	how	22
,	in	13
under	noun	-70
with	noun	23
of	,	-122
to	that	-10
,	more	64
if	the	-87
that	adverb	-238
she	and	-14
%	the	51
who	ing	8
he	him	-8
it	:	31
number	adverb	-112
,	of	217
and	on	-61
with	Name	-90
:	the	-98
verb	at	-98
ing	.	-201
Name	is	-109
you	Name	-136
which	Name	14
he	not	-16
so	Name	-11
noun	itself	14
noun	several	27
they	as	9
noun	over	-94
that	it	-115
what	a	5
's	was	48
we	Name	-11
)	his	-17
as	Name	21
she	:	36
she	verb	34
noun	where	47
she	as	-70
or	the	27
to	by	-28
he	on	-22
we	noun	22
noun	others	-73
who	not	38
:	;	-67
on	a	-114
Name	do	79
time	an	79
them	noun	122
than	them	-72
noun	do	-85
one	noun	-128
some	noun	-87
whether	the	12
it	it	-30
enough	noun	-110
;	Name	23
so	noun	98
Name	from	14
and	whether	24
Name	certain	44
noun	why	74
on	her	-24
she	by	34
verb	:	-52
who	number	181
)	he	85
those	the	38
)	Name	-12
after	a	34
not	the	-182
than	Name	-93
yet	the	-99
number	,	60
we	,	29
noun	you	-109
how	noun	55
noun	what	33
or	their	-109
noun	not	-12
it	what	-12
noun	can	-164
,	this	34
i	it	-38
Name	was	-129
)	a	11
end	verb	20
the	the	-124
Name	because	-45
noun	every	-159
-	the	-8
that	an	-69
is	Name	-73
she	she	-31
noun	being	22
number	his	24
by	that	-126
--	noun	11
Name	so	21
which	ing	7
noun	how	46
Name	?	-100
since	Name	-65
while	his	60
but	to	-32
he	their	-55
by	their	11
number	a	-29
against	the	-85
this	.	174
she	an	52
Name	with	23
noun	most	13
they	quotation	54
even	Name	31
he	number	-51
she	herself	-5
he	one	-67
ing	ing	155
end	an	-7
you	.	60
have	noun	16
noun	will	-6
it	as	92
Name	every	72
even	a	69
than	a	123
him	the	107
since	noun	-15
noun	)	-7
verb	any	47
once	Name	55
you	it	111
while	Name	-9
for	quotation	-112
any	noun	-100
Name	those	48
it	its	63
you	,	34
it	an	-40
noun	has	-236
,	they	56
he	were	12
a	,	-109
verb	in	-194
,	why	74
Name	even	130
verb	ing	-29
number	and	-82
verb	more	-210
Name	than	-83
noun	-	-32
enough	the	-135
it	another	71
(	)	-112
when	how	-39
end	this	-89
on	,	25
its	noun	-82
others	noun	95
/	Name	-86
,	herself	100
,	three	-6
-	.	22
Name	since	-85
through	noun	21
Name	herself	-40
of	to	12
ing	their	97
after	his	42
before	noun	-32
number	verb	-69
-	to	-37
noun	themselves	-89
quotation	to	30
)	.	-10
:	noun	-30
we	adverb	-90
we	an	63
time	his	92
verb	its	-169
that	to	38
noun	―	-83
when	the	6
his	.	-83
is	the	11
even	that	68
one	the	11
it	how	-101
she	at	87
which	time	-100
to	adverb	-169
end	.	-69
quotation	adverb	-72
noun	yet	-93
adverb	Name	53
it	whether	24
when	to	8
other	noun	-80
which	him	-102
two	noun	-67
is	noun	-96
or	.	-135
but	ing	42
of	verb	-123
was	the	-69
verb	until	-69
number	quotation	86
'	noun	-164
most	noun	-176
or	verb	-99
her	the	-98
that	as	-50
'	Name	7
-	Name	33
they	or	-71
like	the	10
verb	what	93
noun	through	-12
,	how	-58
how	Name	-83
she	or	-85
verb	one	30
she	many	-69
when	noun	-120
noun	than	-166
and	-	47
ing	whether	89
which	her	77
they	all	-70
it	and	-69
Name	most	13
yet	noun	106
Name	were	-96
and	two	-99
we	to	-23
without	a	-86
to	-	137
we	.	-39
noun	had	-96
they	by	-128
she	him	109
he	whether	-102
more	noun	54
for	,	-67
he	would	25
quotation	quotation	-68
who	all	16
of	his	-136
-	adverb	-32
-	that	37
verb	after	-213
but	,	-89
,	such	-32
others	Name	17
it	three	-74
that	them	-122
to	their	-70
he	-	-50
noun	either	-86
that	him	-181
as	as	-86
what	as	-7
noun	us	37
some	.	-10
ing	to	-125
verb	-	21
time	him	76
they	his	-16
,	after	54
who	much	-71
on	his	-77
,	from	62
about	a	-82
that	,	-122
but	.	-99
noun	many	17
to	it	-86
they	an	-14
one	Name	27
noun	anyone	-70
which	it	63
--	adverb	8
he	someone	-76
their	noun	-109
,	both	15
so	that	-70
while	to	-13
noun	no	51
it	some	-41
enough	her	-68
what	an	-73
they	-	44
verb	these	-86
they	more	136
so	.	-27
quotation	another	84
in	an	84
we	it	-31
noun	our	-86
it	you	49
we	a	-19
behind	noun	-67
it	time	-69
at	the	-82
which	more	-97
noun	with	-90
them	their	-70
end	on	47
they	any	-33
against	noun	-84
by	to	-12
of	number	-69
that	her	-124
they	number	203
noun	which	61
while	her	-83
that	more	-84
had	noun	34
's	about	-67
noun	other	28
,	two	-9
when	a	-24
time	what	30
himself	noun	-20
to	or	-67
verb	another	-87
-	it	62
they	he	6
it	them	-68
of	an	-83
among	noun	-70
over	noun	-85
it	by	-114
a	.	-67
she	not	-58
quotation	.	-34
she	any	-76
end	time	22
noun	(	-87
quotation	her	18
i	his	97
enough	him	-82
verb	time	-83
's	Name	29
in	his	-128
be	noun	-82
verb	how	29
:	a	-68
he	after	-42
or	,	-83
including	noun	-83
but	her	110
noun	--	-99
--	Name	7
%	they	-14
i	her	-72
on	that	22
@subjectType,lemma
Name	shift	-57
noun	struggle	7
noun	say	11
noun	state	-20
Name	say	16
none	mire	-68
noun	pursue	-184
noun	match	-208
Name	choose	-12
Name	believe	48
noun	award	-112
noun	read	70
who	lose	-252
noun	go	-33
noun	criticize	-12
noun	take	-46
noun	accept	39
none	prove	-113
noun	use	31
noun	know	23
noun	come	39
noun	pay	-151
it	get	-268
Name	get	46
Name	set	88
Name	use	-38
noun	flood	-83
none	expose	-75
none	tell	-51
they	willing	35
noun	serve	135
you	believe	-52
Name	accuse	55
Name	engage	-154
Name	follow	-496
Name	attack	-51
noun	highlight	-72
Name	pose	-127
Name	suggest	8
noun	attack	72
noun	happen	-217
noun	control	-179
which	include	-60
noun	check	-355
noun	ban	-6
Name	claim	12
noun	support	91
none	focus	-50
they	expand	-83
they	include	95
noun	according to	6
none	make	-18
Name	focus	-25
noun	kill	-297
noun	shoot	-508
they	leave	222
noun	arm	-88
none	shoot	-134
noun	lay	-89
noun	guarantee	-111
noun	face	-457
they	move	-82
none	expand	-158
none	include	-7
noun	base	-427
noun	begin	-87
noun	add	-42
Name	make	-5
Name	respond	25
Name	want	-13
Name	bring	16
none	change	117
none	reach	-171
none	follow	-134
none	read	-75
Name	expose	19
none	contain	-67
noun	write	20
noun	sentence	31
noun	expose	-18
noun	report	6
noun	leave	-63
Name	note	64
noun	think	47
noun	ignore	-37
he	add	11
noun	refuse	66
noun	give	-20
noun	plead	34
he	come	-172
none	prosecute	-100
i	feel	-143
Name	conclude	-67
it	clear	6
it	cast	-79
he	conclude	135
Name	sit	58
none	spend	-252
i	look	21
none	gine	-147
he	make	25
noun	register	-297
noun	blast	6
noun	defend	16
none	play	-110
noun	turn	-72
i	say	-74
i	see	-20
he	expect	-149
he	read	-73
noun	start	27
i	go	94
i	want	-56
noun	concern	31
she	feel	-75
what	happen	-323
Name	take	26
he	return	123
he	begin	-159
he	say	-33
i	get	-147
he	reply	-7
none	announce	19
he	send	-174
Name	proceed	93
Name	hand	-67
none	give	-6
noun	teach	111
he	require	-71
Name	intend	-83
he	recognize	-48
he	want	-6
Name	plan	8
noun	clear	-20
he	participate	-67
Name	lay	68
Name	give	-24
he	force	-96
Name	plead	128
Name	date	-96
Name	record	35
Name	lie	36
Name	try	-12
Name	buy	48
he	state	-19
Name	receive	-45
he	get	-393
i	know	-63
it	know	46
i	mean	25
noun	lose	-323
none	mean	49
noun	send	45
noun	put	11
i	make	63
noun	intend	74
they	say	18
noun	look	-19
noun	crush	-82
she	leave	-122
she	look	-14
she	know	-57
she	tell	-59
he	tell	10
none	hear	28
noun	move	146
i	tell	32
noun	try	12
noun	let	-180
noun	work	-9
noun	confirm	-26
she	say	-11
she	use	-227
none	head	-157
Name	announce	-5
Name	appoint	9
i	believe	-38
noun	wait	95
noun	reward	-97
none	let	-148
none	say	46
it	turn	-201
i	learn	-33
Name	adopt	58
none	put	129
none	want	26
none	meet	98
they	know	-11
Name	call	20
none	lead	-170
Name	step	-55
Name	send	-15
noun	force	-448
Name	combat	-134
Name	begin	103
Name	conduct	85
Name	target	32
Name	increase	-262
Name	know	-17
Name	add	17
Name	hit	-17
he	call	23
he	attack	-12
he	propose	-39
Name	show	-63
Name	interview	53
noun	air	-240
none	talk	-7
none	interview	-110
noun	comment	27
Name	result	-157
Name	discuss	-39
Name	come	-11
Name	slip	-85
noun	appeal	-23
Name	boost	-123
Name	cite	14
he	continue	29
he	cite	196
who	give	-160
he	recall	7
Name	win	-136
noun	win	40
Name	select	28
noun	prompt	-37
noun	boast	8
noun	run	50
noun	call	-14
Name	according to	-41
Name	reveal	7
noun	swing	-89
who	vote	75
noun	jar	-71
Name	echo	46
none	elect	-382
none	hold	112
noun	express	45
Name	garner	-82
Name	name	36
Name	brief	-142
noun	portray	61
noun	police	-96
noun	receive	101
noun	announce	-39
noun	tweet	-9
who	hear	-73
none	act	-67
none	leave	-330
none	build	174
none	begin	-68
Name	leave	105
Name	build	-473
noun	repeat	53
Name	push	28
Name	refuse	-24
we	see	36
Name	investigate	-73
none	appear	43
Name	abandon	-82
you	see	-17
Name	speak	-16
none	take	-15
noun	credit	-50
they	look	32
none	show	73
Name	testify	16
you	bet	-70
Name	think	43
Name	threaten	30
noun	enter	-376
noun	rally	-319
Name	email	-54
Name	tell	31
Name	propose	103
Name	enter	72
noun	draw	21
Name	slam	-74
Name	fundraise	-226
noun	follow	61
Name	ask	7
Name	support	-6
noun	cancel	-68
Name	prefer	82
noun	indicate	32
Name	attribute	-23
noun	vote	-59
noun	find	56
it	make	-45
noun	choose	83
who	prefer	40
they	vote	-14
noun	drop	-268
who	support	39
noun	poll	-579
none	conduct	-282
noun	survey	-236
noun	point	-18
Name	go	46
Name	comment	-28
who	say	-89
he	vote	-12
Name	cover	26
none	run	129
she	praise	89
she	speak	44
Name	meet	-398
Name	argue	113
noun	publish	-6
Name	decline	39
Name	stop	-13
none	reveal	-54
Name	provide	-11
it	receive	-97
Name	act	-218
none	use	112
noun	document	23
Name	align	-47
he	meet	-219
noun	disclose	74
he	find	-21
he	stand	-9
noun	ask	-25
who	lead	-189
Name	return	-293
none	come	-245
noun	remark	-13
Name	nominate	-20
noun	make	-28
noun	host	-297
Name	live	-210
Name	decide	34
he	describe	33
noun	show	21
none	ask	38
Name	answer	-9
he	consider	-135
Name	draw	52
Name	capture	-53
noun	recognize	39
Name	shoot	103
Name	bar	-113
noun	drew	22
noun	expect	86
noun	born	-189
Name	post	-47
noun	mention	-63
noun	address	-6
noun	benefit	-290
Name	sharpen	-85
Name	retain	-136
noun	hold	31
Name	demonstrate	8
noun	focus	-38
he	express	98
he	echo	-16
who	suggest	-83
he	speak	14
noun	right	-576
Name	pledge	68
Name	undocumented	-168
he	carry	-85
he	declare	-12
Name	die	-235
Name	release	25
Name	endorse	30
Name	praise	-28
noun	praise	-15
noun	message	-293
noun	involve	-360
he	hire	60
he	fly	-109
noun	suspect	7
Name	keep	54
noun	separate	-98
he	host	-67
he	support	-91
Name	donate	-200
noun	compile	37
noun	cycle	-298
Name	backed	18
Name	break	35
he	go	-65
noun	help	14
Name	convince	72
Name	compete	-122
Name	poll	-412
noun	roll	-193
Name	fill	-110
Name	play	22
she	plan	46
Name	protest	40
noun	limit	27
noun	include	7
noun	wear	-218
it	read	39
Name	tweet	19
noun	thank	-86
Name	thank	39
noun	step	-193
Name	tighten	-83
noun	accuse	-12
who	run	-414
Name	lobby	74
noun	prevent	91
Name	mention	-52
he	announce	-60
Name	prevent	-147
Name	need	42
Name	detail	-29
it	take	-441
it	oppose	-74
it	try	-70
Name	allow	-9
Name	lead	28
noun	employ	-86
who	die	-235
noun	conduct	-354
which	make	38
noun	distribute	-103
none	write	-32
noun	stop	-362
noun	repeal	-134
Name	criticize	29
Name	bear	-68
Name	dismiss	27
Name	track	-77
he	ensure	-67
they	follow	-67
noun	seek	21
Name	counter	29
Name	offer	17
noun	review	-240
she	add	317
Name	elect	72
Name	place	65
none	move	-179
he	think	-133
none	kill	-243
none	deny	-92
he	mention	240
Name	pause	44
noun	flow	-111
Name	expand	101
noun	certain	-83
none	challenge	46
Name	stress	68
noun	value	-169
he	take	26
Name	defend	10
noun	bear	49
noun	note	-24
he	teach	-68
Name	protect	-199
he	note	292
Name	remember	17
who	survive	-82
noun	name	-57
noun	gather	-227
noun	echo	17
noun	join	93
noun	quote	13
Name	become	-85
Name	involve	-82
Name	arrive	-218
Name	refer	60
noun	introduce	-6
Name	help	-487
noun	participate	-146
none	lose	-146
noun	gun	-97
noun	get	33
noun	tighten	-83
Name	undermine	-125
noun	undermine	-137
he	oppose	-161
he	work	-318
noun	overturn	-99
he	compare	58
Name	unveil	-36
he	expand	39
he	cover	-87
noun	elect	77
noun	gine	-147
he	watch	19
Name	gine	-125
Name	drew	6
noun	watch	-31
noun	hit	-16
noun	consider	51
noun	tackle	-82
noun	throw	26
noun	flag	-135
Name	address	22
Name	vow	-22
Name	explain	46
noun	sum	-73
Name	blow	-84
noun	enjoy	50
noun	jump	-126
who	sit	-67
Name	lose	-475
Name	unite	33
noun	tie	61
noun	sign	-41
noun	unite	13
noun	fundraise	-392
noun	endorse	12
none	sign	104
none	turn	-159
none	require	18
he	point	73
he	see	-53
who	take	34
Name	agree	10
Name	point	13
he	ask	16
Name	tie	-19
Name	consider	41
Name	find	-58
he	draw	-107
Name	replace	-169
Name	hold	-193
noun	collect	-147
Name	continue	12
Name	fit	-68
Name	serve	-337
she	put	-186
Name	deem	67
none	release	86
noun	upcome	-134
Name	fly	-157
Name	link	-26
Name	rule	13
noun	plan	-15
noun	spread	-5
noun	rank	-159
noun	allow	-79
noun	speak	72
noun	talk	-37
noun	strengthen	-111
noun	shrink	-147
noun	decline	26
noun	pile	-83
noun	continue	-6
noun	trend	64
Name	change	-260
noun	erupt	8
noun	arrest	-123
Name	face	-22
noun	identify	-24
none	confuse	56
none	design	-157
noun	attract	-231
Name	stick	107
noun	hope	56
Name	calculate	46
you	win	-134
Name	reply	-20
he	pick	41
Name	admit	-27
Name	look	-24
he	answer	28
Name	stumble	-72
noun	stem	-109
noun	slow	-111
they	challenge	32
Name	unleash	20
noun	trip	-98
none	count	37
Name	launch	11
noun	stir	45
noun	cross	-136
noun	succeed	-122
he	keep	-263
he	tweet	-26
he	write	-37
Name	fail	-63
it	appear	9
noun	rate	-472
noun	trail	-109
Name	critical	41
noun	file	-17
noun	target	-64
noun	act	-235
none	go	-96
noun	open	-6
Name	end	-46
Name	caucuse	-439
Name	accept	-81
Name	assert	16
it	change	-97
they	change	-109
Name	cast	59
he	criticize	-42
he	accept	79
noun	firm	-217
Name	campaign	-418
noun	spend	130
noun	boost	-146
Name	disappoint	-24
noun	interrupt	-99
noun	shout	20
noun	describe	26
Name	waterboard	-158
noun	fail	-27
Name	obtain	-146
Name	survive	-135
Name	issue	-12
noun	compare	-108
Name	ban	22
Name	urge	-43
Name	slow	-68
noun	live	-200
noun	listen	-122
noun	die	-168
noun	connect	63
who	struggle	-68
none	attend	-67
noun	place	-204
Name	vote	-12
Name	wear	-180
Name	visit	-235
he	hear	-211
noun	stick	-168
noun	avoid	-229
he	cheer	-86
noun	engage	-215
Name	denounce	-11
noun	want	16
Name	double	37
Name	compare	29
he	question	-83
noun	combat	-179
he	deal	-67
noun	end	-417
he	welcome	-50
who	want	51
noun	release	-77
noun	aim	-49
noun	question	-42
noun	contrast	-23
noun	slam	-14
noun	expand	-277
Name	trade	-93
noun	set	-131
noun	obtain	-189
noun	campaign	32
Name	hope	105
noun	need	-47
Name	join	-81
Name	ramp	-70
Name	close	83
noun	number	-397
he	feel	-102
he	win	243
he	dismiss	26
he	assert	89
Name	describe	6
Name	repeat	7
Name	recite	22
Name	require	-18
noun	return	42
Name	complain	-27
noun	warn	27
none	convince	9
noun	bill	6
none	ignore	49
noun	counter	-76
he	poll	109
none	endorse	23
he	devote	39
it	win	-386
noun	deal	-381
Name	measure	70
noun	interest	15
noun	deny	103
he	help	136
she	continue	-22
noun	embrace	32
noun	issue	-46
that	win	-96
it	push	-90
noun	moderate	-97
Name	moderate	40
they	want	-16
noun	center	64
none	oppose	-45
noun	cheer	35
noun	grant	71
Name	manage	-179
he	live	-68
he	name	46
noun	figure	51
who	write	7
Name	put	7
Name	see	24
Name	learn	22
noun	believe	43
noun	underscore	-77
noun	mean	-164
noun	argue	64
noun	learn	49
it	seem	19
Name	gain	-278
who	live	-158
he	know	6
Name	maintain	63
noun	lock	-111
who	pick	-86
they	continue	-82
noun	contest	17
Name	catch	-157
noun	form	-135
none	view	-23
noun	view	30
who	cast	-83
Name	register	-146
she	win	-343
Name	represent	-115
noun	appear	32
noun	divide	-31
none	sample	-67
none	select	-123
none	provide	23
noun	arrive	-199
noun	damage	-150
noun	promise	-17
Name	force	-236
Name	appeal	-89
noun	vie	49
noun	agree	42
noun	disagree	29
noun	surprise	-13
noun	sample	-68
none	find	-215
Name	contest	-180
she	want	-37
Name	kick	-112
Name	reform	-82
noun	crack	-170
who	travel	-82
who	help	-268
she	think	-40
Name	pull	-236
noun	caucuse	-317
he	remain	14
none	accuse	-31
he	urge	-9
who	win	-268
Name	warn	19
who	end	183
Name	battle	5
Name	prove	-12
Name	predict	54
which	vote	39
Name	deliver	43
he	explain	152
it	run	-82
who	announce	70
noun	become	-16
noun	predict	17
noun	perform	-135
Name	fight	60
Name	congratulate	8
he	praise	34
who	drop	-96
noun	break	-25
she	see	-40
noun	word	32
he	predict	58
he	end	87
he	proud	-30
he	run	-320
noun	fuel	96
noun	maintain	-169
he	stay	-146
noun	result	-416
Name	remain	-111
Name	beat	-252
none	gather	-82
noun	remain	-38
noun	stand	-43
none	win	-252
none	need	96
Name	sign	-20
noun	provide	-56
it	raise	-202
noun	bring	-65
who	show	-72
Name	earn	-34
Name	stand	32
she	mention	36
noun	improve	-218
Name	promise	65
he	congratulate	37
he	beat	-96
he	start	104
he	head	-109
they	prefer	-120
noun	select	-169
noun	network	-336
Name	handle	-82
none	divide	64
he	spend	-228
he	campaign	-150
he	joke	50
Name	concede	-23
he	leave	-253
Name	tout	126
Name	work	41
he	believe	-68
noun	increase	102
noun	resonate	-59
Name	decry	27
noun	impact	-68
none	work	193
Name	pick	-19
noun	determine	25
she	write	-94
Name	overwhelm	11
they	enter	-109
noun	sit	-324
noun	push	-93
noun	head	-252
which	hold	-147
who	gain	113
none	pick	-73
Name	assure	59
he	sit	-67
none	know	79
none	get	-252
noun	weigh	14
she	turn	-6
he	worry	-10
it	bring	-98
it	return	-82
it	work	-218
most	support	-18
Name	walk	-33
Name	dominate	-179
noun	tend	45
noun	backed	-46
noun	educate	-73
Name	best	-84
who	identify	145
who	consider	17
noun	prefer	33
Name	line	-92
he	follow	139
noun	incite	-68
noun	halt	-98
Name	question	69
Name	attend	-226
Name	view	22
Name	born	-122
Name	cross	-96
noun	ensure	-179
they	plan	-139
he	attend	-134
Name	drop	83
Name	finish	-235
he	serve	-199
he	face	112
he	need	-11
he	hope	-152
Name	emerge	-11
he	try	84
he	break	-70
noun	compete	-235
noun	beat	-189
who	see	51
who	hold	-170
noun	capture	114
none	call	-7
Name	rally	-220
none	bind	-123
he	give	76
Name	trail	-179
he	capture	-113
Name	insist	75
none	stop	-110
he	elect	-67
Name	mock	12
he	pay	79
noun	roar	-85
noun	close	-312
noun	feed	-147
noun	shift	-88
noun	yell	46
Name	mark	57
none	speak	-8
who	endorse	-58
Name	overtake	-123
none	assure	-7
none	compare	-119
noun	assure	-24
noun	fight	16
noun	vow	41
Name	top	-124
Name	race	-191
Name	turn	90
she	criticize	-13
Name	open	34
she	appear	13
Name	jump	-32
noun	broker	78
he	drop	-96
she	serve	-96
Name	prevail	-83
none	celebrate	42
he	vow	-16
he	pledge	86
he	enact	-76
noun	keep	-37
it	mean	-193
that	give	-110
noun	care	-130
none	support	47
he	hold	94
he	provide	31
Name	spot	57
he	wave	-73
Name	invest	-158
Name	unfold	-85
Name	remind	83
Name	head	-168
Name	create	81
he	address	-77
noun	shut	-98
none	exit	-82
noun	change	7
noun	vary	-84
noun	feel	27
noun	account	-252
noun	exit	-82
they	support	-117
noun	champion	-26
noun	deport	-109
noun	stay	-311
he	look	-22
noun	ballot	-158
it	become	129
Name	generate	-152
Name	appear	-86
noun	stare	-70
Name	embrace	31
she	vote	23
noun	fit	-158
they	call	-45
none	press	-24
noun	clarify	-28
he	become	-292
noun	pick	59
Name	state	20
Name	hurt	-109
Name	score	-200
he	clinch	-82
noun	suspend	-112
noun	ready	-135
Name	assume	-91
she	keep	130
she	make	22
she	ask	-17
she	move	-109
Name	widen	-68
Name	celebrate	-52
noun	grow	-382
noun	earn	31
Name	grab	-99
Name	surge	-98
he	secure	-96
noun	steer	-110
noun	exchange	-123
Name	seek	7
he	avoid	50
noun	encourage	53
he	trail	-134
he	suggest	-10
they	differ	83
noun	angry	-83
noun	prove	16
noun	devastate	-146
noun	cry	59
who	turn	-123
none	consider	27
noun	fill	24
Name	clinch	-146
noun	reserve	-136
noun	club	-83
noun	seat	-227
noun	represent	-31
none	award	-99
who	come	118
none	allow	31
none	deport	-146
they	feel	-28
noun	betray	-68
noun	affect	-218
none	satisfy	-11
noun	discuss	115
noun	block	-281
none	plan	80
noun	pressure	19
Name	exist	-96
Name	secure	-199
none	confirm	18
they	discuss	-16
which	mean	41
they	see	70
none	list	-28
noun	reassure	-6
Name	ballot	-67
noun	secure	-282
Name	condemn	21
noun	clash	-30
noun	cost	-304
none	catch	-109
noun	punch	-123
none	charge	84
Name	pay	-133
he	encourage	-26
noun	defeat	-227
noun	carry	-9
he	discuss	10
Name	exit	-123
noun	require	81
Name	joke	-42
noun	hand	-189
Name	embarrass	59
noun	nominate	30
we	learn	61
Name	contribute	-179
none	fail	-96
noun	raise	21
it	end	-123
he	raise	92
Name	disavow	36
noun	battle	-220
Name	headline	-20
Name	deport	-122
Name	promote	83
Name	reject	8
noun	urge	18
none	defeat	-67
noun	border	-99
who	oppose	102
noun	answer	-15
Name	base	-147
Name	count	50
Name	cut	-298
Name	stem	-123
noun	cite	19
noun	create	-356
noun	treat	-123
Name	request	-27
noun	advance	-110
Name	cosponsor	-5
that	allow	-111
he	warn	76
that	turn	-109
they	use	-123
none	debate	79
noun	play	-123
noun	prohibit	74
noun	project	16
noun	declare	47
noun	line	102
noun	challenge	-23
noun	respond	-8
she	address	66
noun	shake	-83
Name	demand	30
none	frustrate	-68
who	work	-412
noun	donate	-109
Name	throw	55
he	refer	-27
Name	lament	142
Name	capitalize	-112
he	attract	-70
he	show	-72
he	lead	143
noun	garner	-83
he	willing	64
noun	request	-137
Name	smile	-97
who	promote	41
noun	feature	-195
noun	interview	27
he	appear	-70
she	believe	-18
she	give	34
noun	pack	-71
he	move	-83
who	cite	74
Name	struggle	-34
noun	influence	-169
he	introduce	79
he	accomplish	-68
she	get	-236
noun	test	-146
noun	meet	53
noun	fund	-275
Name	mount	6
he	sign	-52
noun	reform	-110
she	note	136
Name	save	-82
noun	decide	8
it	tell	-69
Name	move	120
he	prevent	-96
he	buy	-97
none	determine	7
he	create	-68
none	honor	-110
noun	statement	-27
noun	charge	-18
noun	record	33
noun	grab	31
she	work	-122
she	try	20
Name	travel	-190
noun	convict	-110
Name	defeat	-290
noun	lead	-427
none	address	49
noun	restrict	57
Name	tape	-83
noun	pass	9
noun	price	-260
noun	label	-18
noun	confront	-197
Name	improve	-146
Name	apologize	73
noun	tape	-69
Name	rail	-56
Name	pursue	129
Name	neighboring	-122
noun	fracture	-68
noun	frack	-68
he	legalize	-69
it	put	-139
Name	blame	-16
he	understand	-50
Name	ally	-268
noun	rattle	42
noun	reach	46
noun	clinch	-157
noun	outline	-6
none	base	116
who	speak	-31
Name	happen	-67
it	happen	-217
she	represent	-84
she	stand	-86
noun	greet	47
noun	protest	-13
it	want	12
noun	reveal	57
Name	wait	-136
Name	aim	99
Name	found	-96
noun	title	22
none	target	-85
that	provide	161
Name	star	-68
Name	enjoy	-26
who	participate	-67
Name	blast	239
Name	quote	45
Name	encourage	80
he	adopt	-71
it	follow	-82
it	go	-214
you	want	65
noun	convince	10
noun	denounce	14
noun	rush	-86
noun	tack	-103
Name	settle	72
none	state	-33
Name	boast	122
he	build	-209
none	suspend	-170
he	sell	-123
we	believe	33
who	claim	48
Name	distance	26
he	advise	-90
Name	deal	-146
Name	position	38
Name	charge	-69
noun	pose	-15
Name	air	17
none	listen	-67
Name	unify	-83
noun	tear	-85
Name	withhold	32
noun	unfold	-83
none	invest	-67
they	try	59
it	help	-189
they	work	-179
they	come	-148
Name	heal	-69
Name	violate	-147
Name	wage	-71
Name	champion	16
that	draw	-84
noun	program	-268
noun	worry	45
Name	sue	-98
noun	proceed	-99
noun	comply	-83
who	go	43
they	go	-171
Name	confront	69
he	use	-23
he	stop	82
he	target	32
noun	email	43
noun	balk	20
Name	hack	-96
he	earn	68
none	lay	-20
Name	impose	22
Name	import	-111
Name	list	56
noun	gain	-14
noun	design	57
noun	paint	-27
noun	burst	-70
noun	finance	-146
Name	attempt	-94
noun	launch	-154
noun	buy	-17
that	end	-67
who	backed	25
she	campaign	92
none	concern	21
Name	craft	-80
noun	boo	-157
noun	narrow	-83
noun	conclude	67
none	add	-125
who	attend	-189
Name	survey	-96
Name	reach	33
none	choose	-128
Name	rebuke	38
it	cost	-82
Name	box	-68
noun	visit	-218
Name	read	-27
she	hope	-46
none	offer	-96
none	return	-97
noun	rest	-97
noun	land	-123
noun	accompany	-124
noun	overcome	-68
noun	exist	-283
noun	inspire	-158
noun	reopen	-84
noun	hang	9
who	grow	-96
none	stand	-83
noun	overlook	-105
Name	single	-53
Name	rise	-299
noun	travel	-134
Name	ready	-135
who	get	-245
noun	fall	-421
Name	lock	48
he	persuade	29
none	campaign	79
noun	dig	76
Name	reference	70
none	disclose	9
Name	confirm	107
Name	reverse	-25
none	schedule	13
Name	judge	-75
he	succeed	-146
none	punish	-109
noun	light	-104
Name	cause	-136
noun	remind	-45
noun	hail	18
noun	remove	62
Name	power	-68
noun	overthrow	-71
noun	aid	-290
noun	oppose	111
noun	rise	71
noun	explain	-31
it	come	-399
they	give	-69
it	start	-148
Name	feature	41
it	pay	125
Name	acknowledge	6
noun	espouse	-72
none	poise	-190
she	go	-22
he	claim	59
Name	deny	-28
Name	invite	-18
noun	spark	29
noun	book	-135
Name	convict	-68
who	accuse	-76
Name	resign	-155
Name	lash	27
it	speak	-71
Name	comments	-181
he	agree	-62
noun	seal	-69
he	launch	56
none	embarrass	-71
noun	deliver	-52
noun	mock	84
noun	propel	-71
they	find	-34
Name	fan	-83
noun	insist	71
none	see	-8
noun	react	30
noun	manage	-157
Name	wrap	55
noun	blare	18
Name	spread	56
who	believe	41
i	announce	75
noun	cause	39
noun	sell	-200
noun	diminish	-72
who	send	106
they	spend	-146
they	need	-180
noun	save	-168
Name	share	-12
Name	rip	11
none	raise	-28
Name	watch	52
he	wear	-82
noun	catch	-157
Name	tap	-138
Name	purchase	-73
he	drive	-124
noun	search	-190
Name	paint	33
Name	contrast	34
none	fight	-83
noun	suggestion	25
she	face	-82
noun	disappoint	35
noun	disrupt	-68
Name	upset	-77
noun	complain	99
noun	attend	-199
noun	boycott	-71
none	refer	-56
none	trust	28
Name	upcome	-157
noun	surround	-190
none	identify	31
Name	match	-96
it	lose	-82
noun	principle	-82
noun	settle	-180
noun	blame	23
none	propose	16
Name	grow	-109
who	know	-66
who	serve	-324
noun	build	-426
he	decide	31
Name	shut	76
who	meet	-82
Name	oversee	-83
Name	perform	-137
noun	apply	-179
noun	approach	-227
noun	present	-129
noun	suggest	-6
none	grant	48
noun	renew	-16
noun	investigate	81
it	focus	186
it	include	37
noun	occur	-179
noun	exploit	79
none	treat	83
none	intend	62
none	create	-158
noun	protect	-189
noun	date	-199
Name	lag	-71
Name	hate	-25
noun	measure	-246
Name	host	-199
which	support	71
who	seek	-178
he	direct	-72
noun	contract	-68
that	make	-244
noun	demand	-49
noun	propose	-10
that	run	372
none	found	-82
noun	develop	-179
noun	debate	37
which	put	-69
Name	debate	-26
Name	shake	37
Name	estimate	-42
noun	risk	-110
noun	cope	-84
he	argue	-50
we	need	-182
Name	react	-9
noun	spar	52
Name	ignore	26
noun	regulate	-83
he	concede	15
noun	hire	-176
noun	salary	-70
none	dismiss	37
noun	rebuild	-96
Name	fund	-109
she	take	-223
she	point	-19
she	attack	103
none	marry	-82
Name	benefit	-227
noun	complicate	-112
she	raise	140
noun	applaud	-46
noun	polarize	22
noun	cut	-13
Name	rebuild	-83
who	donate	-67
noun	organize	-158
she	stop	-73
none	portray	-32
noun	assault	-125
Name	gather	-82
none	aim	-13
noun	commit	-182
it	stand	-98
none	pray	-68
none	look	-17
none	pay	-200
it	give	-263
none	update	-210
Name	weaken	-67
noun	overwhelm	58
noun	reverse	8
noun	reduce	-217
noun	something	-96
noun	favor	33
they	hear	51
who	share	55
noun	survive	-158
none	eliminate	-122
noun	preserve	-82
none	suppose	-180
Name	include	10
who	call	-14
noun	comments	67
they	make	62
Name	bash	95
noun	undercut	-123
noun	adopt	24
noun	curb	-96
noun	level	156
none	condemn	28
Name	approve	-26
noun	condemn	50
which	say	-105
none	edit	-147
Name	sound	69
noun	post	-47
it	sound	-82
none	ban	31
she	claim	-34
none	enter	-122
noun	loom	-147
noun	backfire	-109
Name	access	-71
noun	overshadow	-111
who	make	90
Name	exploit	14
Name	block	49
noun	stake	-97
noun	owned	-135
Name	account	-157
Name	fire	6
Name	punish	-68
none	involve	-198
none	restore	-100
none	file	7
which	lead	-68
noun	steal	-97
none	think	24
noun	recall	102
Name	express	-37
noun	sound	-42
noun	illustrate	-84
none	watch	-136
none	describe	-17
noun	experience	-24
noun	shape	-111
Name	prepare	-201
Name	fall	-284
none	surprise	-51
Name	kill	-208
noun	recruit	-68
noun	walk	93
Name	assist	-68
she	need	116
they	win	-134
Name	worry	79
noun	drink	-86
noun	admit	-49
she	change	-96
noun	waste	-68
you	hear	27
Name	wave	28
he	rally	-70
they	acknowledge	-20
they	consider	-112
they	help	-122
they	become	-67
he	fight	-210
noun	miss	-189
who	think	11
noun	flaw	-68
it	look	23
none	pass	80
who	face	-122
she	vow	75
none	clear	-72
none	commit	-125
none	guarantee	-11
none	set	-68
none	protect	-96
Name	advance	-97
Name	control	-82
Name	limit	-98
she	spend	-135
she	become	-126
noun	excite	-34
Name	achieve	-135
he	set	-138
noun	compromise	35
it	set	-97
noun	cover	7
noun	refer	-68
noun	occupy	-71
Name	notice	35
i	interview	-70
none	thank	-86
Name	recall	12
Name	recognize	-111
noun	erode	-85
noun	update	79
noun	hear	-57
noun	reject	16
noun	rule	21
noun	order	33
noun	rely	13
none	restrict	-77
he	plan	-95
noun	emerge	60
that	change	-96
none	click	-84
none	link	-126
none	poll	-134
Name	illustrate	60
Name	happy	-84
noun	differ	-71
noun	forget	62
none	introduce	32
Name	reiterate	20
that	follow	-67
he	rail	86
he	fail	-98
he	bring	113
she	support	-54
noun	chat	-73
noun	defect	-97
noun	violate	-169
he	lose	-252
none	send	-256
Name	rely	-51
noun	skeptical	43
noun	bar	47
Name	laugh	24
Name	listen	-122
Name	seize	34
noun	abandon	-158
it	pass	-83
Name	disagree	34
noun	unauthorized	-97
Name	participate	-134
Name	suspend	5
he	increase	-123
he	manage	-67
he	imply	50
Name	hint	70
Name	stay	66
noun	drive	122
noun	undocumented	-157
noun	conflict	-143
noun	drag	-68
Name	favor	12
noun	volunteer	-101
Name	miss	-169
he	pursue	-84
he	enter	-168
they	identify	-35
noun	remember	97
none	remember	17
Name	quit	-135
noun	advocate	57
Name	pressure	28
none	replace	-109
she	oppose	27
noun	love	52
noun	amount	-236
Name	invoke	-8
noun	embed	7
he	ignore	28
noun	bomb	-123
she	argue	105
none	impress	59
Name	prosecute	81
Name	dig	-74
it	expand	-110
he	pass	-78
she	expect	-57
Name	retire	-70
noun	acknowledge	-6
Name	attract	-69
she	consider	-29
Name	welcome	33
none	receive	-68
who	represent	-222
noun	translate	-135
who	pledge	-62
we	think	64
none	close	-146
he	intend	-133
that	vote	235
it	assume	6
Name	start	-11
Name	number	-122
Name	trounce	-83
noun	knock	-119
noun	bet	48
they	lose	-122
none	secure	-82
she	lose	-146
they	receive	-138
none	bury	-69
that	help	-134
we	know	13
he	disavow	28
noun	display	31
noun	insult	22
noun	dress	23
noun	root	-191
none	project	39
he	endorse	-64
noun	collapse	-110
none	air	71
noun	promote	-29
he	comment	65
Name	resettle	-69
noun	flee	-110
noun	transfer	-68
it	fall	-135
it	provide	80
noun	galvanize	-83
Name	deserve	-96
he	insist	-46
he	kill	-96
it	point	57
Name	weigh	-31
noun	surface	32
noun	handle	-146
noun	combine	-124
it	imagine	20
he	turn	81
Name	land	-68
noun	blow	-111
noun	eliminate	-179
what	become	-122
he	seek	-38
which	allow	67
none	declare	16
noun	understand	24
noun	wonder	138
Name	assail	20
he	mock	-31
it	say	-97
noun	prevail	-67
noun	plummet	-68
noun	deserve	-97
noun	dominate	-189
none	end	99
he	cut	122
noun	convert	-97
you	get	-146
noun	graduate	-83
they	talk	68
noun	lend	-98
Name	envision	21
who	campaign	45
none	prevent	-67
Name	incite	-24
none	mark	-18
noun	celebrate	26
noun	found	-109
noun	extend	63
noun	produce	91
none	recognize	60
she	accept	-109
who	launch	-70
Name	drive	-180
noun	pour	-84
who	challenge	-150
Name	aid	-189
noun	arise	8
she	compare	55
noun	purchase	54
none	publish	-176
noun	resemble	-68
noun	mandate	19
none	remove	-149
Name	let	68
none	become	110
Name	tend	-110
noun	delay	-82
noun	judge	49
they	endorse	92
Name	prompt	109
none	interest	-43
Name	suffer	-68
Name	commit	-99
he	change	-97
he	push	-45
noun	undecided	-124
noun	superdelegate	-96
noun	persuade	21
noun	switch	-100
noun	mark	-27
none	place	-115
noun	seize	44
Name	sell	83
Name	identify	-8
Name	extend	-114
noun	market	-283
noun	hurt	-226
i	think	12
none	post	-19
he	receive	-210
he	attempt	103
he	visit	-122
Name	order	-46
Name	publish	35
Name	erupt	23
noun	practice	-228
noun	list	31
noun	welcome	57
Name	crack	57
Name	mohamed	-97
none	believe	-54
Name	love	57
they	live	173
noun	fly	-157
who	teach	-109
Name	emphasize	-45
he	fundraise	-67
Name	rebut	-7
noun	associate	41
she	promise	60
noun	words	-69
Name	succeed	-134
none	lift	-69
Name	lift	18
it	press	12
Name	right	-122
which	bring	-68
it	drop	-67
Name	develop	-110
noun	transform	-97
Name	coordinate	-123
Name	rein	-97
he	protect	-96
Name	reduce	-109
noun	exercise	-70
noun	bind	-180
noun	lack	-122
none	throw	-155
noun	oversee	-96
Name	scramble	-90
she	talk	32
Name	shape	-83
she	describe	-11
that	bring	-82
that	say	-6
noun	solidify	-84
noun	suit	-123
noun	unify	-83
noun	matter	34
he	lay	38
they	believe	23
Name	hear	8
Name	message	70
he	view	-48
Name	carry	-271
none	deem	35
it	encourage	-42
that	become	-122
noun	clap	-70
they	agree	-74
Name	reassure	31
noun	flip	111
she	emerge	116
noun	draft	-126
Name	concern	-72
Name	ensure	-109
noun	trigger	-97
noun	scare	-69
noun	borrow	-123
noun	pull	-134
Name	appreciate	41
Name	eager	83
Name	acquiesce	79
noun	convene	-78
noun	pivot	-73
Name	strike	-30
noun	contradict	-74
noun	imply	59
Name	pander	47
it	build	-68
none	keep	-136
Name	portray	78
Name	rush	-75
noun	undergo	-69
none	share	-93
noun	accelerate	-162
noun	recommend	27
he	allow	118
he	ban	97
Name	exceed	-69
none	detain	50
noun	park	-68
noun	count	-141
it	handle	-82
it	see	39
noun	dance	-83
who	need	-170
one	come	-82
none	force	-97
Name	complete	58
none	complete	-68
Name	proclaim	28
it	show	-11
Name	chair	-99
Name	brag	125
noun	expire	-67
Name	devote	-20
Name	present	-37
none	question	9
Name	remarks	-82
he	share	73
Name	expect	-15
Name	approach	-123
Name	mean	-145
she	provide	13
Name	touted	-40
noun	lobby	-192
Name	advise	27
Name	eat	-84
Name	caution	6
who	decline	-37
he	play	38
he	deny	28
noun	impose	-70
noun	contribute	-169
Name	review	17
that	happen	-146
noun	brief	-111
she	share	-86
who	receive	-67
she	send	-138
they	meet	-96
he	post	120
none	alarm	41
noun	dictate	51
noun	fulfill	-69
noun	prepare	60
noun	pit	-68
noun	achieve	-146
he	control	-82
none	resolve	-82
none	assign	-141
Name	draft	75
it	use	-159
none	sure	-96
noun	direct	-132
none	face	-110
Name	bless	-99
Name	crush	-68
it	stop	-67
noun	voice	-8
noun	thrive	-98
she	present	128
he	advocate	34
none	invite	52
none	rise	-124
Name	press	31
Name	establish	-68
noun	define	11
Name	resist	23
noun	usher	-84
they	pay	-147
noun	strike	61
Name	activate	-69
noun	scramble	25
none	push	83
noun	press	29
noun	reconsider	31
none	prepare	-146
noun	dispute	26
it	occur	-96
he	put	-29
noun	jockey	-77
none	deliver	-87
that	take	-124
noun	align	11
Name	underestimate	-76
Name	intervene	-101
none	embrace	20
it	remain	95
Name	tax	-82
noun	function	-169
noun	tax	-275
Name	eliminate	-82
noun	widen	-96
who	favor	74
noun	model	-99
noun	couple	-124
noun	aware	29
Name	append	29
none	fall	-82
noun	lower	-110
noun	disappear	-123
noun	race	-244
none	attribute	44
noun	invest	-158
noun	fix	-97
noun	license	-97
Name	finance	-68
she	find	-27
none	help	-122
noun	court	-123
none	tie	-200
noun	power	-159
noun	advise	-72
noun	vet	-96
noun	plant	-122
noun	double	11
she	refer	86
Name	contend	52
she	cite	-56
Name	discover	-62
he	respond	-72
it	create	-109
Name	renew	-10
Name	roll	-13
it	require	-100
noun	critical	-73
they	keep	-96
noun	monitor	-137
none	inform	-15
Name	remove	-84
it	remove	-69
noun	deploy	-67
none	start	-99
noun	dedicate	8
who	enter	-96
noun	integrate	-84
noun	threaten	26
noun	enable	-68
one	say	-41
they	compare	52
they	get	-158
who	refuse	-33
it	produce	-82
he	marry	-67
noun	unnoticed	63
she	come	88
she	marry	-97
she	receive	-136
noun	reference	-44
none	vet	-83
noun	remarks	-68
noun	touch	-23
they	stand	23
noun	opt	42
they	pose	-68
he	rise	31
noun	govern	26
noun	lift	-112
Name	treat	-112
noun	carve	-86
they	take	-138
noun	fan	-110
noun	mask	-70
noun	upend	-84
noun	withdraw	31
noun	guard	-124
Name	revise	18
none	deploy	-110
noun	operate	-123
noun	flank	-71
we	keep	-68
we	ask	-53
he	invite	-76
we	get	-191
we	look	21
she	hold	-84
Name	steer	-67
we	talk	-24
none	settle	-70
Name	organize	-67
Name	utter	43
he	reiterate	72
noun	suffer	-146
who	lack	-82
noun	fish	-83
noun	jeer	18
Name	opine	66
that	create	-67
Name	firm	-122
they	choose	-140
none	try	-111
noun	ally	-122
who	hope	79
he	boast	117
he	struggle	-68
who	play	-111
he	accuse	151
noun	eager	-45
he	sound	23
noun	reckon	36
noun	surpass	-98
who	head	-96
he	promise	-13
Name	free	-84
noun	submit	-83
he	seem	9
he	grow	-96
others	say	105
he	choose	-71
noun	wave	23
which	endorse	77
noun	fear	-19
noun	position	24
he	reject	-38
noun	finish	-134
noun	grapple	-97
noun	lag	-69
none	break	-147
noun	star	-68
none	arrest	-83
she	begin	-97
none	sell	-68
none	present	44
Name	experience	54
none	rig	-68
that	play	-82
she	discuss	14
who	feel	82
she	earn	-68
noun	hint	-48
noun	alarm	-16
they	propose	68
noun	appoint	-13
none	increase	-146
who	decide	-97
Name	fare	-112
he	finish	-82
it	allow	-25
noun	intensify	-98
noun	study	-135
it	add	-36
it	decide	-81
Name	disclose	32
he	embrace	69
he	nominate	65
who	spend	-169
noun	dismiss	17
none	save	-67
noun	devote	-11
Name	direct	16
Name	figure	-102
noun	sway	-82
Name	persuade	19
noun	schedule	-179
who	argue	-114
Name	project	11
noun	cap	-99
noun	share	-56
Name	switch	-85
noun	replace	-110
it	need	-123
Name	something	-67
none	drop	-96
Name	energize	-84
that	hold	-96
it	vote	-69
who	push	70
that	raise	-83
Name	certain	-69
none	seek	40
she	seek	72
they	deliver	-89
they	conclude	12
noun	camp	-123
Name	rank	45
Name	lecture	25
Name	indicate	-64
i	take	-99
noun	shove	-70
noun	mirror	-76
none	attack	-14
noun	balance	-68
Name	clear	-119
who	replace	-67
he	replace	-67
noun	attempt	-37
none	develop	-67
he	defend	70
noun	recover	-84
noun	shock	-98
it	ensure	-67
noun	import	-96
Name	house	-68
none	bring	-136
noun	acquire	-68
noun	store	-110
noun	statements	36
noun	slip	-98
Name	rate	24
who	focus	-74
he	prefer	56
noun	pitch	81
Name	negotiate	11
Name	shore	-82
noun	laugh	-69
none	understand	65
who	try	-69
i	meet	-68
i	hear	42
none	define	112
Name	depend	-70
noun	score	-96
they	respond	-71
she	stick	-70
you	run	-71
noun	rail	8
none	cite	71
noun	establish	82
Name	strengthen	-68
noun	supply	-69
noun	venture	-98
none	align	63
noun	mount	70
none	position	-75
none	unify	62
Name	voice	-29
none	persuade	27
noun	anger	39
who	advise	-127
Name	connect	-84
Name	withdraw	19
Name	bolster	-83
she	count	-74
she	help	-134
which	begin	-98
he	laugh	-70
she	run	-125
who	become	90
noun	provoke	-84
none	lock	-70
one	state	-68
he	decline	-66
Name	arm	47
noun	plague	-71
she	bring	-125
noun	dislike	-6
she	issue	17
she	remain	-68
she	offer	41
none	continue	-84
none	mention	15
who	request	66
Name	employ	42
who	raise	-99
noun	delete	-83
they	face	-67
noun	spill	-72
noun	circulate	36
noun	contain	-268
none	overwhelm	63
none	rank	-69
noun	depend	-159
noun	calculate	-71
noun	exceed	-68
noun	realize	41
none	associate	-100
Name	fuel	-68
he	ready	-82
noun	contact	-84
Name	allege	28
Name	damage	-87
none	hack	-96
none	authorize	-99
none	discover	26
noun	guide	56
she	step	-68
noun	bolster	-82
who	use	130
none	adopt	-71
none	hire	32
she	play	74
she	pursue	-86
Name	chime	-27
he	fall	158
it	offer	-13
he	prepare	-83
noun	inject	-68
Name	stake	-69
Name	elevate	-73
they	put	121
noun	assert	-45
which	require	-85
noun	linger	-67
she	elect	-67
she	recall	-76
some	see	95
Name	assertion	89
noun	peak	-69
noun	detect	-67
noun	devolve	-73
Name	collect	-67
noun	house	-83
none	engage	105
who	sign	12
i	find	18
they	bring	111
noun	game	-97
Name	speculate	15
Name	knock	31
Name	stir	-82
she	pay	-67
Name	derail	-70
that	leave	-82
noun	reinforce	-78
noun	relocate	-68
he	report	39
that	come	-122
he	prove	95
noun	type	-97
noun	wrap	-84
noun	deem	-35
noun	classify	-135
noun	sponsor	-68
it	spend	-82
noun	mobilize	-84
that	require	-67
that	prove	-67
Name	grant	-106
Name	retweet	23
Name	skip	-68
noun	decry	75
she	close	-83
noun	generate	125
noun	trumpet	-6
noun	wind	-98
noun	lean	-71
Name	superdelegate	-96
you	talk	-33
you	say	-84
i	talk	80
they	send	-69
none	carry	-82
Name	overcome	-82
he	defeat	-67
Name	signal	70
noun	stall	-68
noun	alienate	-85
Name	slate	-96
noun	slate	-158
Name	huddle	-71
none	undecided	55
Name	quash	48
Name	determine	-32
noun	complete	-68
that	see	36
who	found	-82
Name	seat	-67
he	blame	8
noun	trust	22
they	speak	-89
noun	chair	-67
Name	produce	-124
that	continue	-68
he	remember	-27
that	get	-67
Name	legalize	-70
they	expect	-48
Name	sponsor	-84
they	turn	-137
noun	leak	-158
noun	ring	7
she	practice	-68
she	meet	-68
they	represent	22
none	lobby	-67
none	firm	-96
Name	qualify	-70
they	show	-64
noun	infiltrate	-85
noun	bash	-79
none	happen	-67
none	locate	-68
noun	upset	26
Name	lack	-68
he	conduct	-68
none	accept	-87
noun	wound	-70
he	realize	-53
noun	drown	-69
none	disqualify	-67
he	admit	104
who	rally	220
none	contribute	-109
we	want	12
we	stay	-67
Name	schedule	-96
we	live	-68
none	undocumented	-67
none	fundraise	-82
that	move	-82
Name	credit	89
noun	temper	-72
noun	honor	-69
Name	touch	-96
he	hack	-67
she	answer	17
which	become	-68
who	discuss	-36
none	direct	149
Name	characterize	6
it	state	102
they	run	-67
she	respond	-8
none	assume	14
Name	hide	-69
he	walk	-70
he	obtain	-67
you	support	-142
it	surprise	-71
she	hate	7
he	retweet	-17
@form,verb
shift	base:to	-159
struggles	present:	41
raise	base:to	-408
says	present:	35
states	present:	-12
raised	past:had	-85
reported	past:was	-10
choose	base:	-101
believe	base:to	-22
reads	present:	15
guess	base:	-43
said	past:	-50
lost	past:	-487
goes	present:	13
criticizing	ing:	6
estimates	present:	17
accept	base:will	41
proven	participle:	-82
use	base:	-297
knows	present:	13
came	past:	-25
pay	base:	-382
wait	base:	-98
gets	present:	-285
set	base:to	-83
telling	ing:	28
serve	base:to	-276
engaging	ing:	-136
follow	base:	-311
attacks	present:	-40
posed	past:	-19
suggested	past:	-19
poses	present:	-111
happened	past:	-243
controls	present:	-208
include	base:	43
expanded	past:	-6
checks	present:	-330
bans	present:	45
claims	present:	-21
support	base:to	-79
expanding	ing:	122
include	base:to	-147
according	ing:	5
make	base:to	76
focuses	present:	18
kill	base:to	-217
shooting	ing:	-518
leave	base:	121
laws	present:	-403
shot	past:	63
expand	base:to	82
based	past:	84
begin	base:	-123
add	base:to	59
sales	present:	-192
accomplish	base:to	-97
made	past:	-22
responded	past:	-11
want	base:	-5
bring	base:to	27
pose	base:	-111
changed	past:have	-70
bringing	ing:	-276
wrote	past:	-73
reach	base:	70
following	ing:	37
read	base:	16
exposed	past:	65
written	participle:	-29
reported	past:	-29
cited	past:	-61
left	past:	75
noted	past:	56
thinking	ing:	44
added	past:	-34
refused	past:	-33
give	base:to	104
come	participle:had	-161
concluded	past:	-24
making	ing:	-39
clear	base:	82
spent	past:was	-67
looked	past:	-16
said	past:had	-172
registered	past:	-297
blasting	ing:	13
tell	base:to	43
playing	ing:	-320
read	base:to	-128
decided	past:	-75
address	base:to	63
began	past:	22
speak	base:to	16
saw	past:	-14
expected	past:	-36
start	base:	-228
attempting	ing:	21
went	past:	14
trying	ing:	79
help	base:to	-508
urged	past:	-36
sat	past:	-179
turned	past:	43
look	base:to	85
felt	past:	20
took	past:	-26
returned	past:	89
saying	ing:	34
tried	past:	77
show	base:to	-40
got	past:	77
want	base:didn't	-45
say	base:to	25
emailed	past:	32
replied	past:	67
given	participle:was	-70
teaching	ing:	-135
pay	base:to	133
harmed	past:had	-69
reflecting	ing:	-13
recognized	past:	-39
want	base:did	-75
share	base:	75
clear	participle:was	-59
go	base:did	-97
participate	base:	-82
lay	base:	-118
given	participle:had	-191
dates	present:	-82
witness	present:	42
recorded	past:	76
trying	ing:was	-147
buy	base:to	-180
received	past:	-33
know	base:didn't	-15
sentenced	past:was	-19
mean	base:	41
lost	past:had	-134
meant	past:	-47
failed	past:had	-83
know	base:to	71
send	base:to	-159
put	base:to	-402
make	base:could	-220
crushed	past:	-122
avoided	past:	83
looking	ing:	-63
knew	past:	-17
won	past:had	-110
hear	base:to	120
reflected	past:	-15
moving	ing:were	123
discussed	past:	29
told	past:	-34
let	base:to	-158
worked	past:	21
use	base:would	-96
headed	past:was	-67
worry	base:to	-34
announced	past:	-46
waited	past:	-114
see	base:to	-48
appointed	past:	-21
believe	base:	41
come	participle:	48
wait	base:to	-160
let	base:	-263
spend	base:to	-324
turn	base:would	-68
files	present:	49
think	base:	-8
understood	past:	-26
adopted	past:has	5
learning	ing:	8
putting	ing:	-32
wanted	past:	-13
met	past:has	-87
intended	past:	-88
stealing	ing:	-96
calls	present:	19
lead	base:to	-208
calling	ing:is	22
step	base:to	-147
forces	present:	-392
combat	base:to	-189
called	past:also	124
assist	base:to	-110
conducting	ing:	-110
airstrikes	present:	-98
targets	present:	23
increase	base:to	-199
known	past:also	-110
called	past:has	92
attack	base:to	30
proposed	past:	8
interview	base:will	-69
air	base:to	109
talk	base:	-76
called	past:	-29
comments	present:	-74
results	present:	-406
discuss	base:will	85
discuss	base:to	-44
come	participle:will	36
talk	base:to	46
calling	ing:	18
appeals	present:	9
boosting	ing:	-96
citing	ing:	-45
recalled	past:	11
uprising	ing:	-85
win	base:	-541
prompted	past:	40
run	participle:	-574
seem	base:	-84
reveals	present:	98
voted	past:	-5
given	participle:	-458
echoed	past:	48
elected	past:was	-189
held	past:was	-137
expressed	past:	70
garnered	past:	-97
named	past:	25
briefing	ing:	-147
announced	past:was	31
started	past:	-52
portray	base:to	45
receive	base:	72
heard	past:	22
building	ing:	-439
occurred	past:	-146
reports	present:	10
pushed	past:	-24
call	base:to	117
working	ing:	-469
clear	participle:is	-75
investigating	ing:	-77
appears	present:	7
see	base:can	12
live	base:	83
spoke	past:	-7
taken	participle:had	162
credited	past:	7
showed	past:	-16
come	participle:have	31
want	base:do	80
threatens	present:	-21
bar	base:to	73
entering	ing:	-518
rallied	past:	-97
enter	base:to	-226
drawn	participle:has	11
slammed	past:	-33
fundraising	ing:	-494
asking	ing:	23
supports	present:	-48
indicates	present:	24
vote	base:to	45
found	past:	36
choose	base:would	99
preferred	past:	30
taken	participle:was	-84
vote	base:would	135
dropped	past:has	-82
chose	past:	-6
support	base:	-58
polled	past:	-96
won	past:	104
followed	past:	-350
conducted	past:was	-226
polls	present:	-547
ban	base:to	139
surveyed	past:	-146
takes	present:	-44
comment	base:to	-300
said	past:also	361
covering	ing:	-149
running	ing:	50
running	ing:is	112
tells	present:	297
speaking	ing:	-16
met	past:	-349
killed	past:	-330
argued	past:	-79
used	past:	89
published	past:	27
obtained	past:	-189
work-related	past:	-68
sent	past:	43
declined	past:	11
stopped	past:	-44
say	base:did	37
used	past:had	-123
provided	past:	40
acting	ing:	-199
used	past:are	-83
documents	present:	-296
standing	ing:	-365
asked	past:	-30
met	past:had	-67
leads	present:	-460
coming	ing:	41
remarks	present:	-7
nominating	ing:	-27
hosting	ing:	-82
decide	base:to	-6
answering	ing:	69
consider	base:would	-169
drawing	ing:	-96
captured	past:	85
barring	ing:	46
drew	base:	-35
expecting	ing:	110
expected	past:are	32
born	base:	-146
addressing	ing:	31
benefit	base:to	-82
expected	past:is	68
inserted	past:	-71
retain	base:to	-68
hold	base:	81
demonstrate	base:to	42
describe	base:to	-17
focused	past:	32
suggested	past:have	-67
present	base:to	-148
rights	present:	-586
pledged	past:	9
oppose	base:to	-15
undocumented	past:	-304
carried	past:	110
declared	past:	-19
died	past:	-406
released	past:	-41
endorse	base:to	74
praises	present:	135
skywriting	ing:	-69
praised	past:	93
messages	present:	87
involving	ing:	-226
hired	past:	20
fly	base:to	-109
turns	present:	55
keeping	ing:is	-8
trying	ing:have	39
claimed	past:	-5
told	past:also	69
support	base:'d	-69
records	present:	-388
compiled	past:	-87
cycles	present:	-82
cycle	base:	-244
backed	past:	-49
supported	past:	-38
broken	past:has	-71
elected	past:being	-67
winning	ing:	77
convince	base:	18
polling	ing:	-498
compete	base:	-68
blast	base:	-81
rolled	past:	-127
planes	present:	-99
filled	past:	45
linked	past:	9
set	base:is	92
play	base:to	-218
plans	present:	25
tighten	base:to	-96
limiting	ing:	38
giving	ing:	92
inviting	ing:	17
includes	present:	26
wearing	ing:	-226
holding	ing:	73
tweeted	past:	-49
thanked	past:	49
steps	present:	61
announcing	ing:	36
runs	present:	-23
mentioned	past:	-19
trying	ing:is	-10
prevent	base:to	-290
take	base:will	-22
try	base:	25
thwart	base:to	-82
push	base:will	37
led	past:	95
speak	base:will	-76
air	base:will	-100
makes	present:	7
distributed	past:	72
stop	base:	179
repeated	past:	-30
repeal	base:to	-109
bear	base:to	120
dismissed	past:	15
ensure	base:to	-218
counter	base:to	-22
giving	ing:is	-90
elected	past:	108
accused	past:	13
placing	ing:	-113
thinks	present:	38
killed	past:were	-178
begun	participle:had	-123
overtake	base:to	-82
taken	participle:	-10
paused	past:	18
cover	base:to	-137
elected	past:is	-146
words	participle:	-98
right	base:to	-67
taught	past:	-82
protect	base:to	-304
notes	present:	-36
name	base:to	-84
gathered	past:	-169
tweeting	ing:	88
speaks	present:	-23
joined	past:	-57
quoted	past:	36
became	past:	-99
involved	past:	-282
shot	past:was	-96
arriving	ing:	-134
referring	ing:was	15
seeks	present:	12
lost	past:have	-134
gun	base:to	-68
getting	ing:	-372
undermining	ing:	-96
opposes	present:	18
prevent	base:	-67
overturn	base:to	-84
requiring	ing:	41
register	base:to	-134
said	past:have	-138
gone	participle:has	-200
watching	ing:	60
hit	base:	-56
flags	present:	-82
addressed	past:	-26
vowing	ing:	-30
explained	past:	114
sums	present:	-72
jump	base:	-68
sits	present:	-170
unite	base:	22
ties	present:	-262
signing	ing:	-72
named	past:was	103
endorsed	past:	18
signed	past:was	57
tie	base:	-100
turn	base:to	-355
offers	present:	-29
argues	present:	163
sees	present:	7
concludes	present:	85
agrees	present:	-10
win	base:will	-226
asks	present:	81
answers	present:	-36
appear	base:	28
change	base:will	-67
wins	present:	-519
match	base:	-96
comes	present:	-88
receives	present:	-126
increases	present:	55
held	past:	69
collected	past:	-110
lives	present:	-218
responding	ing:	35
deemed	past:	-12
look	base:	24
upcoming	ing:	-304
accuses	present:	-25
links	present:	-69
suggests	present:	-15
rules	present:	-5
planned	past:	-42
get	base:	-393
spread	base:to	124
ranks	present:	-97
talks	present:	25
declining	ing:	-88
continues	present:	10
trends	present:	-124
use	base:should	-96
facing	ing:is	-220
changing	ing:	-217
identifying	ing:	-24
trying	ing:are	-173
attract	base:to	-134
sticking	ing:	30
talking	ing:	24
hope	base:	-25
win	base:to	-726
support	base:would	31
flipped	past:	20
pointing	ing:	-25
win	base:would	-146
picked	past:	-23
gave	past:	-16
answered	past:	-10
see	base:	80
stem	base:to	-122
leave	base:to	-283
challenge	base:to	-138
unleashed	past:	69
withering	ing:	-68
touched	past:	81
made	past:has	27
ban	base:	-319
pay	base:should	-67
launching	ing:	52
taken	participle:has	27
crossing	ing:	-96
become	participle:has	71
given	participle:have	-125
noted	past:also	122
owned	past:	-123
compete	base:to	-157
failed	past:	50
rating	ing:	-297
trailing	ing:	-157
emails	present:	-57
filed	past:	-33
cast	base:	25
go	base:to	-393
hold	base:to	-306
votes	present:	-19
get	base:can	-157
open	base:to	-97
exists	present:	-96
ended	past:	93
caucuses	present:	-544
focus	base:will	20
introduced	past:	-62
accepted	past:	49
asserting	ing:	55
cast	base:has	47
holds	present:	-19
criticized	past:has	-24
firms	present:	-330
joined	past:was	-137
campaigning	ing:	-361
spending	ing:	-541
replaced	past:	-109
supporting	ing:	16
attacking	ing:	11
spending	ing:is	-169
begins	present:	21
interrupted	past:	-98
shouted	past:	108
using	ing:	57
waterboarding	ing:	-169
obtain	base:to	-96
survived	past:	-110
issued	past:	-28
compared	past:	-19
telling	ing:is	28
slow	base:to	-67
spend	base:	-122
listening	ing:	-134
attending	ing:	-168
places	present:	-126
chanted	past:	113
avoid	base:to	-261
loved	past:	17
hearing	ing:	-72
respond	base:to	115
hoping	ing:	-42
cheering	ing:	-152
say	base:	64
engage	base:to	58
denounced	past:has	-50
want	base:doesn't	9
saying	ing:'s	-58
questioning	ing:	10
getting	ing:is	31
combat	base:	-109
offering	ing:	-24
aimed	past:	26
contrasts	present:	-14
slams	present:	131
rallies	present:	-297
setting	ing:	-202
taking	ing:is	28
obtaining	ing:	-134
failing	ing:	-135
hopes	present:	18
give	base:will	-68
needed	past:	-513
get	base:to	-638
works	present:	-253
close	base:to	-218
numbers	present:	-421
feels	present:	-32
win	base:can	-134
leaving	ing:	-383
unqualified	past:	-68
host	base:to	-96
referred	past:	67
required	past:	9
clashed	past:	69
asked	past:has	-7
use	base:to	-377
become	participle:could	-96
convincing	ing:	-103
won	past:has	-472
devoted	past:	34
mount	base:to	-98
gather	base:to	-67
lock	base:to	-68
deals	present:	-323
trips	present:	-82
interested	past:	58
denying	ing:	34
show	base:would	31
finding	ing:	-231
help	base:	-290
deliver	base:to	-269
prevail	base:to	-68
continue	base:to	151
embrace	base:	25
issues	present:	16
moderates	present:	16
offered	past:	-9
enter	base:	-134
tweets	present:	7
centered	past:	40
placed	past:	7
cheered	past:	-20
managing	ing:	-134
ran	past:	26
naming	ing:	57
interviewed	past:has	-99
figures	present:	-230
taking	ing:	17
put	base:would	-126
fears	present:	-45
win	base:could	-109
facing	ing:	-297
enters	present:	-135
get	base:will	-123
argued	past:has	123
begin	base:will	-96
lose	base:to	-178
seems	present:	6
gotten	participle:has	-22
grown	participle:has	-157
maintains	present:	-112
picking	ing:	18
continue	base:	-246
change	base:can	-109
contests	present:	-435
catch	base:to	-146
form	base:to	-109
gained	past:has	62
consider	base:	29
represents	present:	-308
drawn	participle:	-72
designed	past:is	-69
sampling	ing:	-96
selected	past:	-97
conducted	past:	-381
credits	present:	-42
maintained	past:has	36
promise	participle:	-6
forcing	ing:	-179
appeal	base:to	-97
receiving	ing:	-14
agreed	past:	8
kicked	past:	-123
shifting	ing:	44
ending	ing:	50
reforming	ing:	-82
greeted	past:	-75
cracking	ing:	-68
traveled	past:	-135
keeps	present:	-159
support	base:can	91
returns	present:	-219
caucused	past:	-82
remain	base:to	-212
unite	base:to	-150
warned	past:	-13
losing	ing:	-290
predicted	past:	9
thanking	ing:is	73
delivering	ing:	15
dropped	past:	72
disappointing	ing:	-88
see	base:will	-96
happens	present:	-168
words	present:	-23
unify	base:to	-135
entered	past:	51
break	base:to	-219
drop	base:to	-168
stayed	past:	-135
remains	present:	-12
spent	past:	31
remained	past:	-87
locked	past:	52
stood	past:	-94
watched	past:	60
chanting	ing:	10
prompting	ing:	88
erupted	past:	-177
signs	present:	-182
celebrated	past:	-55
providing	ing:	45
raised	past:	41
beat	base:	-189
earning	ing:	-210
told	past:has	-85
mentioned	past:never	28
lower	base:to	-96
promised	past:	-6
congratulated	past:	-7
gained	past:	48
using	ing:is	-85
draw	base:to	69
see	base:would	-108
networks	present:	-354
selected	past:randomly	-82
seen	participle:	58
divided	past:were	67
divided	past:	23
joked	past:	35
expects	present:	20
heading	ing:	-252
increasing	ing:	97
turned	past:has	-161
highlighted	past:	40
tackle	base:to	-96
means	present:	27
pick	base:will	-97
gain	base:will	-96
remain	base:	82
date	base:to	-226
thanks	present:	-290
gives	present:	9
posted	past:	54
overwhelming	ing:	55
sites	present:	-168
pushing	ing:	24
heads	present:	-179
pick	base:to	-244
yelled	past:	45
looking	ing:is	36
refusing	ing:	41
mean	base:doesn't	22
tell	base:	-33
needs	present:	14
weighed	past:	73
vote	base:could	-70
exceeding	ing:	-82
break	base:	-123
return	base:to	-146
work	base:to	-336
begin	base:would	-67
reversed	past:	-34
rushed	past:	-71
planning	ing:are	-36
arrived	past:	-235
making	ing:is	-53
walking	ing:	-111
looking	ing:are	58
received	past:has	-138
care	base:	80
handle	base:to	-122
showing	ing:is	52
identify	base:	-12
waiting	ing:	-147
dipped	past:	-84
considered	past:are	41
represented	past:	20
visited	past:	-226
raised	past:has	37
born	base:was	-179
holding	ing:was	-96
paid	past:	102
shook	past:	-112
attend	base:to	-217
finished	past:	-168
focused	past:has	-107
ends	present:	61
served	past:	-382
faces	present:	-361
need	base:may	-98
competing	ing:	-146
earned	past:has	65
beating	ing:	-178
won	past:also	-110
claiming	ing:	-70
stop	base:to	-348
becoming	ing:	-367
rally	base:to	-209
choose	base:to	94
differ	base:	28
mention	base:did	48
captured	past:has	-115
insisted	past:	35
heightened	past:	32
focus	base:to	27
mocked	past:	55
paying	ing:is	27
roared	past:	-70
called	past:was	-39
closed	past:	136
shifted	past:	97
booed	past:	-128
holding	ing:is	-84
introduced	past:was	101
call	participle:	-19
rallying	ing:	95
overtaking	ing:	-83
assured	past:is	-39
watch	base:	-247
detailing	ing:	47
receive	base:will	-101
begun	participle:has	-161
fighting	ing:	69
won	past:having	-109
races	present:	-311
decried	past:	113
working	ing:'s	-83
opened	past:has	-81
won	past:have	-122
earned	past:	45
continue	base:would	-147
increased	past:	-283
earn	base:to	-123
trying	ing:has	-100
build	base:to	-371
brokers	present:	-87
prevailed	past:	-96
put	base:	31
celebrating	ing:	-70
touted	past:	99
vowed	past:	7
need	base:	48
keep	base:to	78
reading	ing:	-13
influence	base:to	-146
confronting	ing:	-111
neighboring	ing:	-189
supported	past:was	88
dealing	ing:	-157
release	base:to	37
spotted	past:	46
invested	past:has	-82
pledged	past:has	-33
created	past:	-60
exit	base:	-179
conducted	past:were	-67
want	base:to	31
change	base:to	-317
feel	base:	-21
working	ing:is	45
accounted	past:	-67
deport	base:to	-82
allow	base:	-13
stay	base:to	-297
asked	past:was	91
balloting	ing:	-82
become	participle:will	-201
capture	base:to	-123
imagined	past:	10
fit	base:	-158
resign	base:to	126
seemed	past:	-36
go	base:	86
pressed	past:was	13
refers	present:	17
defended	past:	304
hoping	ing:was	16
pick	base:	-147
reflect	base:to	-85
stated	past:	80
scores	present:	-82
move	base:to	-290
suspended	past:	94
assuming	ing:	-20
make	base:	67
accused	past:has	-27
lay	base:to	-141
moving	ing:is	-96
widening	ing:	-68
declaring	ing:	20
grow	base:to	-157
scored	past:	-109
grabbing	ing:	-111
surged	past:	-83
secured	past:	-122
steering	ing:	-82
sought	participle:has	-59
encouraging	ing:was	-87
sought	participle:	61
calm	base:to	-69
offer	base:would	-8
angry	participle:are	-97
prompted	past:was	-69
proved	past:	-37
devastating	ing:	-208
dominated	past:has	-122
clinched	past:	-96
reserved	past:	-82
clubs	present:	-111
seats	present:	-244
blow	base:	-97
backed	past:had	36
keeping	ing:	59
scoring	ing:	-67
betrayed	past:	-98
included	past:	48
beat	base:to	-96
blocking	ing:	-159
planning	ing:	55
pressure	base:to	-112
ballots	present:	-158
existing	ing:	-217
securing	ing:	-109
confirmed	past:	57
authorized	past:were	-69
get	base:would	-97
complained	past:	17
lose	base:	-82
secure	base:to	-290
condemn	base:to	-32
costs	present:	-252
caught	past:was	-67
punching	ing:	-82
charged	past:was	12
paying	ing:	-147
mention	base:	-8
called	past:have	-13
struggled	past:has	-200
tries	present:	14
require	base:	40
continue	base:will	-158
handed	past:	-96
helped	past:	96
embarrassing	ing:	64
broke	past:	52
contributing	ing:	-157
end	base:to	-179
raising	ing:	-18
refuses	present:	46
come	participle:has	67
endorsed	past:had	70
deporting	ing:	-82
promoting	ing:	-91
rejecting	ing:	29
push	base:	31
raise	base:	-159
borders	present:	-98
attacked	past:has	11
opposing	ing:	-44
tell	base:will	-17
oppose	base:	-16
answer	base:to	38
cut	base:to	-235
lead	base:could	-82
supported	past:has	46
stem	base:	-82
create	base:to	-235
treat	base:to	-82
respond	base:did	25
requests	present:	44
serving	ing:	-157
advances	present:	-82
opposed	past:	48
allowed	past:would	116
protecting	ing:	-146
conduct	base:to	-109
benefits	present:	-297
types	present:	-110
allow	base:to	45
fund	base:to	-122
played	past:	-22
projects	present:	-171
lines	present:	-344
challenges	present:	13
shouting	ing:	-30
working	ing:was	-122
shaking	ing:	54
demanded	past:	-36
work	base:	-157
writing	ing:	29
featured	past:	53
threw	past:	-104
referring	ing:	-14
lamented	past:	111
capitalize	base:to	-96
considers	present:	56
crossed	past:	-82
accept	base:to	-48
smiling	ing:	-82
features	present:	-83
interviews	present:	-284
interviewed	past:	46
reminded	past:	126
releasing	ing:	-62
release	base:would	-87
select	base:will	-72
describes	present:	46
insist	base:to	-34
cites	present:	117
released	past:has	23
struggling	ing:is	51
tests	present:	-122
meet	base:	-96
apply	base:to	-82
funds	present:	-226
responds	present:	-7
insists	present:	-61
signed	past:	46
reforms	present:	-96
breaking	ing:	115
pushing	ing:is	-39
held	past:is	25
playing	ing:is	-112
deciding	ing:	33
representing	ing:	-201
buying	ing:	-199
meet	base:to	-283
displayed	past:	25
charged	past:	57
recording	ing:	-84
travels	present:	-67
determined	past:	14
defeat	base:	-122
pass	base:to	-278
restricting	ing:	62
taping	ing:	-68
faced	past:has	13
prices	present:	-260
improved	past:have	-67
find	base:to	-305
lied	past:	-71
challenging	ing:	-6
pursuing	ing:	70
banning	ing:	-138
fracking	ing:	-147
hurting	ing:is	-67
legalizing	ing:	-68
allies	present:	-311
reaching	ing:	-136
clinch	base:to	-208
endorsed	past:have	12
outlined	past:	-18
based	past:is	-110
continuing	ing:	-291
comment	participle:	-33
interests	present:	-253
throwing	ing:	17
threatening	ing:	7
stands	present:	35
protesting	ing:	-11
hold	base:will	-147
leaves	present:	-181
warning	ing:	-9
go	base:would	-189
talking	ing:was	12
thought	past:	-17
gaining	ing:	-122
founded	past:was	-82
stopping	ing:	-111
launched	past:	-30
titled	past:	14
target	base:to	-70
helping	ing:	-260
stars	present:	-110
described	past:has	-29
call	base:	-75
enjoys	present:	-31
share	base:to	-139
recognizes	present:	-21
blasts	present:	68
mocking	ing:	-15
quotes	present:	-16
encourage	base:to	64
linking	ing:	52
reciting	ing:	-15
encouraged	past:	35
join	base:to	-227
want	base:don't	31
convince	base:to	57
represent	base:	-62
tack	base:	-70
settled	past:	45
bases	present:	-83
promote	base:to	-15
mentions	present:	-46
denouncing	ing:	15
suggest	base:	26
faced	past:	-270
hold	base:would	-68
promising	ing:	6
take	base:would	-136
made	past:also	77
bent	past:	-69
make	base:would	-269
involves	present:	-67
anticipated	past:	22
spoken	participle:has	32
noting	ing:	-15
listen	base:	-109
come	participle:may	-85
describing	ing:	98
disagree	base:	13
begun	participle:have	-83
pull	base:to	-109
help	base:will	-146
violating	ing:	-67
wages	present:	-219
programs	present:	-275
worry	base:	-10
challenging	ing:is	14
escalated	past:	-16
footing	ing:	-68
uses	present:	27
submitted	past:	-111
crack	base:to	-109
balked	past:	39
hacking	ing:	-157
combined	past:	-135
blasted	past:	180
threatened	past:	-46
impose	base:to	-83
listed	past:	-23
moved	past:	102
put	base:has	-107
gain	base:	-82
designed	past:	27
face	base:to	-157
buy	base:	-162
seek	base:would	-45
trailed	past:	-82
end	base:will	-109
cheers	present:	-103
vowed	past:has	-25
narrow	base:to	-68
contributed	past:	-199
questioned	past:	-9
moved	past:has	-97
supporting	ing:is	23
vote	base:can	70
reach	base:to	-210
ventures	present:	-113
made	past:were	59
live	base:to	-82
fight	base:to	-324
boxing	ing:	-110
visiting	ing:	-122
contacted	past:	-111
write	base:to	-100
rest	base:to	-82
carrying	ing:	103
landed	past:	-110
painting	ing:	-5
grew	past:	-260
overcome	participle:	-109
stand	base:to	-160
inspire	base:to	-82
hosts	present:	-96
explain	base:to	13
shown	participle:was	31
overlooking	ing:	-71
remembered	past:	-25
opened	past:	100
draw	base:	46
kept	past:	33
meets	present:	-148
hoped	past:	-43
requested	past:	-45
sending	ing:	-221
understands	present:	-25
electing	ing:	-6
ready	participle:was	-82
follow	base:to	-168
elect	base:	-84
fell	past:	-297
kept	past:has	-100
arguing	ing:	-31
benefit	base:	-82
persuade	base:to	31
campaign	base:to	-7
referencing	ing:	-22
reveal	base:	35
admitted	past:	21
reported	past:also	73
names	present:	-100
details	present:	-33
headed	past:	-157
scheduled	past:was	-125
attacked	past:	18
judges	present:	-153
walked	past:later	96
succeeded	past:	-122
punished	past:should	-67
caused	past:	-218
moves	present:	-170
removed	past:	-71
power	base:to	-122
rise	base:to	-134
happen	base:to	-168
realize	base:to	29
give	base:	-192
starts	present:	-32
unveiled	past:	45
featuring	ing:	-127
entitled	past:	6
speaking	ing:was	-98
become	participle:	-387
acknowledged	past:	13
draw	base:could	-71
abandon	base:to	-134
appearing	ing:	-16
embraced	past:	-68
beats	present:	-67
defeated	past:	-134
counted	past:are	-69
try	base:to	-261
poised	past:is	-146
invited	past:	-59
appear	base:to	-42
convicted	past:	-123
wish	base:	16
indict	base:to	-71
announces	present:	92
demands	present:	33
sitting	ing:	-217
weigh	base:to	74
known	past:is	94
fans	present:	-158
moving	ing:	-235
criticize	base:to	-18
comments	participle:	23
charges	present:	-202
expected	past:was	-35
follows	present:	38
brought	past:	38
delivered	past:	-16
wrongdoing	ing:	-68
hands	present:	-122
shifted	past:has	-127
angered	past:	88
ignored	past:	48
insist	base:	172
laid	past:	57
reacted	past:	39
dressed	past:	-18
managed	past:	-189
match	base:to	-134
spread	base:	12
chosen	participle:has	45
announce	base:to	-33
defunding	ing:	-68
causes	present:	-159
says	present:now	90
stating	ing:	27
selling	ing:	-158
endorsed	past:has	-78
save	base:to	-168
shared	past:	-28
covered	past:	39
held	past:has	69
turning	ing:	-279
turned	past:have	42
purchase	base:to	-111
drove	past:	61
donate	base:to	-67
searching	ing:	-82
find	base:	45
contrasting	ing:	-33
say	base:will	-108
appear	base:will	-71
perceived	past:	9
suggestion	participle:	13
face	base:	-109
working	ing:has	43
highlighting	ing:	-27
try	base:will	56
disappointed	past:	55
upset	past:	-86
taken	participle:have	-17
boycott	base:to	-124
play	base:could	-68
seen	participle:has	-48
killed	past:was	-109
donated	past:	-179
addressed	past:also	10
concerns	present:	7
stops	present:	-98
remember	base:	59
feeling	ing:	18
mean	base:does	-86
principles	present:	-82
avoiding	ing:	-100
blame	base:	11
broker	base:to	-111
express	present:	-76
accusing	ing:	33
connect	base:to	-111
considered	past:is	42
lean	base:	-69
play	base:	-180
built	participle:	-227
repeating	ing:	8
understand	base:to	-7
drop	base:	-82
investigate	base:to	-171
approaches	present:	-168
present	base:	-69
acted	past:	-134
pursue	base:to	55
maintained	past:	-43
aides	present:	-354
stay	base:	-67
exploit	base:to	66
intended	past:is	22
wounded	past:	-69
airing	ing:	-123
clinching	ing:	-67
spent	past:has	-236
pays	present:	-110
wore	past:	-96
measures	present:	-253
promises	present:	6
begin	base:to	-227
hosted	past:	-282
act	base:to	-157
shut	base:to	108
centers	present:	-245
end	base:would	-82
contracts	present:	-83
expand	base:would	-82
allowed	past:are	-82
run	participle:will	-69
demanding	ing:	7
founded	past:	-199
ask	base:	21
develop	base:	-67
reaches	present:	-85
debates	present:	-56
called	past:is	19
questions	present:	-13
cost	base:would	-67
question	base:to	-16
fed	past:	-68
regulating	ing:	-68
challenged	past:was	12
rebuilding	ing:	-135
take	base:could	-68
funded	past:	-82
come	participle:would	-123
return	base:will	-96
cuts	present:	-270
rebuild	base:to	-68
donated	past:has	-67
committed	past:were	-68
refuse	base:	-57
praying	ing:	-83
threatened	past:has	104
given	participle:has	153
scheduled	past:is	102
tried	past:has	-169
remarking	ing:	14
updated	past:has	-135
come	participle:could	-123
repeal	base:	-67
insisted	past:have	-42
joined	past:has	45
controlled	past:	-67
aims	present:	-23
provide	base:to	-32
worrying	ing:	-16
picks	present:	-88
offer	base:to	18
rising	ing:	-324
reducing	ing:	-157
cutting	ing:	-218
hates	present:	-16
negotiated	past:	46
argue	base:	265
seeing	ing:	-38
something	ing:do	-134
provided	past:has	10
breaks	present:	-190
favored	past:	29
delay	base:to	-68
survive	base:to	-96
eliminate	base:to	-82
passed	past:	-6
find	base:could	-84
supposed	past:are	-82
cut	base:	48
break	base:could	-68
passing	ing:	42
return	base:	-123
repudiate	base:to	24
allied	past:	-67
said	past:later	83
touted	past:has	-23
explaining	ing:	-8
cover	base:	-117
adopted	past:	31
curb	base:to	-134
resulting	ing:	-96
levels	present:	-201
approved	past:	-110
editing	ing:	-134
sound	base:	-30
sounding	ing:	-84
warm	base:to	-69
reached	past:has	-74
tops	present:	-68
claim	participle:	-34
recruiting	ing:	-83
used	past:has	-150
found	past:have	-10
preventing	ing:	-97
backfire	base:could	-67
seen	participle:is	43
stakes	present:	-82
accounts	present:	-290
searches	present:	-67
punish	base:to	-82
sued	past:	62
filed	past:was	57
pressed	past:	39
comparing	ing:	-18
stressed	past:	25
fired	past:was	-16
preparing	ing:	-123
staying	ing:	-157
pointed	past:also	88
targeted	past:has	22
shown	participle:is	12
planning	ing:was	-77
generating	ing:	-68
push	base:to	-232
denied	past:has	144
changed	past:	-169
return	base:did	90
approached	past:	-96
hear	base:	-119
waving	ing:	9
force	base:to	-122
frustrated	past:	-72
acknowledge	base:	136
compromise	base:to	81
missed	past:	-146
struggling	ing:	-158
bills	present:	-202
bolster	base:to	-109
advancing	ing:	-67
promising	ing:is	72
laying	ing:	90
attempts	present:	-24
roll	base:to	-96
vows	present:	120
spots	present:	-70
focusing	ing:	18
talked	past:	9
views	present:	37
control	base:to	-122
speak	base:	40
conclude	base:	34
make	base:can	-126
dismantle	base:to	-83
boasts	present:	19
fueling	ing:	70
becomes	present:	-285
coming	ing:are	-84
driven	participle:	-146
meaning	ing:	16
noticed	past:	7
considered	past:	-24
wondered	past:	-15
worked	past:also	-85
embracing	ing:	-67
recognize	base:to	25
point	base:to	-53
emphasized	past:	104
updates	present:	-16
making	ing:are	25
finds	present:	14
ruled	past:	46
adopting	ing:	58
rejected	past:	63
ordered	past:	-31
carry	base:to	-179
offer	base:	-70
restricted	past:is	-74
blessing	ing:	-83
proceed	base:to	-96
born	base:were	-96
reached	past:	-240
fueled	past:	-96
change	base:could	-67
shifts	present:	28
agree	base:	-24
shares	present:	-14
enjoyed	past:has	-15
remember	base:to	18
update	base:	54
provides	present:	-140
provide	base:	81
improve	base:to	-122
introduce	base:to	-100
made	past:had	-43
attributed	past:	-6
rates	present:	-381
police	base:to	-68
existed	past:	-67
file	base:	-142
blame	base:to	-146
believing	ing:	13
missing	ing:	-82
railed	past:	-28
defects	present:	-83
traveling	ing:	-82
violated	past:	-67
issuing	ing:	-71
recalling	ing:	82
grants	present:	-98
constitutes	present:	-67
rely	base:to	-68
shown	participle:has	-13
bar	base:	-70
lit	past:	52
fired	past:	24
focused	past:was	-37
laughs	present:	-69
interjected	past:	16
hitting	ing:	24
seize	base:to	68
abandoning	ing:	-96
dropping	ing:	-157
fought	past:had	-82
unauthorized	past:	-123
spreading	ing:	-97
achieving	ing:	-82
encouraging	ing:	21
slamming	ing:	17
implying	ing:	35
promised	past:has	-94
create	base:	-109
driving	ing:	-109
whipping	ing:	62
deal	base:to	-168
worked	past:has	-170
conflicts	present:	-97
favors	present:	-21
returning	ing:was	-82
dropped	past:had	-67
implied	past:	22
argued	past:have	-154
intended	past:was	48
volunteers	present:	-83
walk	base:to	-69
inspired	past:	-109
committed	past:	-137
quit	base:	-68
advocated	past:	11
accept	base:would	20
advocate	base:to	64
love	base:	-31
amounts	present:	-179
maintain	base:to	-111
invoking	ing:	8
embedded	past:	6
prosecute	base:to	32
forced	past:	112
settle	base:to	-157
creating	ing:	-200
works	present:now	-67
boasted	past:	117
gains	present:	-218
gone	participle:have	-70
making	ing:'s	103
engaged	past:	30
approaching	ing:	-96
laughed	past:	29
walked	past:	-173
stand	base:	72
volunteered	past:	29
acknowledging	ing:	-15
fleeing	ing:	-96
keep	base:	-219
set	base:has	-5
trounced	past:	-97
finishes	present:	-82
asked	past:then	69
win	base:must	-96
failed	past:has	-97
intends	present:	-100
start	base:to	-134
attended	past:	-243
sets	present:	-112
clear	base:to	-84
bet	base:	-98
bring	base:will	-98
nominate	base:	14
energized	past:	-68
turn	base:	65
cast	base:to	30
suggest	base:to	-16
turning	ing:are	-68
insults	present:	-11
held	past:had	-68
roots	present:	-199
left	past:have	-96
sure	participle:be	-109
watch	base:to	-191
violates	present:	-96
returning	ing:	-135
fled	past:	-83
welcomed	past:	54
falls	present:	-135
meet	base:will	-135
deserves	present:	-147
bring	base:would	-171
defeating	ing:	-179
books	present:	-147
reported	past:first	22
seem	base:may	80
lingering	ing:	-110
turn	base:will	-82
resigned	past:	-125
handled	past:	-67
swept	past:	-111
bested	past:	-69
enjoyed	past:	-37
imagine	base:to	14
eliminating	ing:	-122
certain	participle:is	-84
allows	present:	21
need	base:would	-262
tie	base:to	118
declared	past:was	-68
conceded	past:	74
wonder	base:to	22
presented	past:	28
go	base:could	-82
worried	past:	21
becoming	ing:was	-67
embraced	past:have	19
allowed	past:	52
advocates	present:	-162
dominate	base:to	-67
rose	past:	63
advance	base:to	-82
limited	past:	-97
refused	past:has	118
considering	ing:	-6
lending	ing:	-83
targeting	ing:	-203
spent	past:had	-110
pass	base:	-84
achieve	base:to	-96
operating	ing:	-122
campaigned	past:	48
incites	present:regularly	-14
marking	ing:	68
produces	present:	-68
drive	base:	-180
poured	past:	-68
jumped	past:	-10
risen	participle:has	-113
reached	past:had	-71
published	past:was	-84
spoke	past:also	64
requires	present:	-5
surrounding	ing:	-168
become	participle:'s	113
confirm	base:to	-22
scheduled	past:are	-69
tends	present:	-63
vote	base:will	-155
scheduled	past:	-168
running	ing:'s	-219
suffered	past:	-67
so-called	past:	-83
argument	participle:	33
struggled	past:	-123
superdelegates	present:	-169
persuading	ing:	23
switch	base:to	127
acknowledge	base:to	-45
imports	present:	-147
recognizing	ing:	40
surveys	present:	-157
determine	base:to	37
know	base:don't	-11
extends	present:	57
markets	present:	-275
cause	base:will	-82
give	base:did	-69
received	past:had	-109
focused	past:is	-96
proposing	ing:	81
drawn	participle:have	33
work	base:will	-96
check	base:to	-99
policing	ing:	-96
practices	present:	-218
lists	present:	45
visit	base:to	-146
ahmed	past:	-69
worked	past:had	-146
mohamed	past:	-97
lived	past:	-135
flying	ing:	-179
traveling	ing:was	-67
developing	ing:	-109
associated	past:	28
approaching	ing:is	-67
fixing	ing:	-67
succeed	base:to	-134
lifting	ing:	-68
press	base:to	-175
move	base:	-297
grows	present:	-122
lined	past:	-27
rolling	ing:	-69
brings	present:	-150
powers	present:	-135
firing	ing:	26
spends	present:	-83
developed	past:	-68
send	base:	-112
learn	base:to	-15
combating	ing:	-67
lost	past:has	-134
stepped	past:	-114
rein	base:to	-96
reclaim	base:to	-68
help	base:could	-217
viewed	past:was	-6
help	base:would	-134
build	base:	-109
passes	present:	-100
fishing	ing:	-97
ignore	base:to	-86
lacks	present:	-135
overseeing	ing:	-96
fill	base:to	-158
hoping	ing:are	-33
face	base:will	-146
argue	base:to	-44
fallen	participle:has	-157
reiterated	past:	-18
suited	past:	-68
trails	present:	-146
decides	present:	-29
puts	present:	62
matters	present:	-88
viewing	ing:	-7
codes	present:	-83
acquire	base:to	-68
believe	base:do	-16
strikes	present:	-84
teaches	present:	104
appealing	ing:	47
created	past:has	29
seeming	ing:	-39
dies	present:	-67
gone	participle:	-82
touting	ing:	-19
sent	past:had	-98
fallen	participle:have	-67
drafting	ing:	-68
concerned	past:	57
tend	base:	-75
favor	base:to	10
borrowing	ing:	-82
take	base:should	-69
struck	past:	-37
dig	base:	11
seek	base:	-75
become	participle:would	-96
unnoticed	past:	30
insisting	ing:	9
assured	past:	25
identified	past:	-9
assumed	past:	-29
portrayed	past:	-39
pandering	ing:	-85
coming	ing:was	-69
changes	present:	-209
favoring	ing:	-81
adapt	base:to	-68
positioned	past:	24
announcement	participle:	-14
wear	base:to	-82
choosing	ing:	-14
go	base:will	-135
expand	base:	-110
admit	base:to	-48
planning	ing:is	76
completed	past:	55
require	base:would	-182
tying	ing:	40
changed	past:has	-83
moderate	base:to	-69
hurt	base:	-67
fearing	ing:	79
become	participle:have	81
accused	past:is	17
fallen	participle:	-82
taped	past:	-68
praised	past:has	-14
looms	present:	-67
lashed	past:	96
denounced	past:	166
remarks	participle:	-135
apologize	base:to	-92
ready	participle:is	-110
released	past:will	73
said	past:was	69
endorses	present:	7
challenged	past:	23
hurt	base:could	-67
casting	ing:	-14
boost	base:to	-168
invest	base:to	-134
applauded	past:	-80
trade	base:to	-85
allow	base:would	44
fear	base:	25
stepped	past:has	104
clear	participle:'s	64
lobbying	ing:	-252
running	ing:was	-96
begged	past:	15
undermine	base:to	-97
advised	past:	29
cautioned	past:	16
advising	ing:	100
counting	ing:	-115
messaging	ing:	-123
vying	ing:	-99
plays	present:	-162
bragging	ing:	-10
review	base:	17
paid	past:was	-67
totaling	ing:	-69
sexting	ing:	-68
top	base:to	-82
attempted	past:	36
revive	base:to	-67
positions	present:	-26
help	base:can	-96
sell	base:to	197
reached	past:have	87
preparing	ing:is	-73
pitting	ing:	-97
pledges	present:	-12
deploying	ing:	-82
draft	base:to	-98
defeat	base:to	-260
facing	ing:are	171
replace	base:to	-157
voiced	past:	46
presenting	ing:	31
carries	present:	-123
seeking	ing:was	-128
demurred	past:	-18
emerging	ing:	-170
establish	base:to	-70
generated	past:has	-69
expect	base:	35
extend	base:to	-83
ushered	past:	-68
came	past:then	-82
found	past:was	12
made	past:was	-100
transform	base:to	-68
affected	past:	-96
mark	base:to	66
posts	present:	33
accompanied	past:	-97
scramble	base:to	88
pressing	ing:	38
reconsider	base:to	34
prepared	past:is	-82
mired	past:	-82
disputes	present:	-60
fall	base:to	-122
call	base:would	18
confront	base:to	-124
focus	base:would	-72
looming	ing:	-134
lays	present:	70
need	base:will	92
arms	present:	42
assailed	past:	82
attracted	past:has	-99
increase	base:would	-68
taxing	ing:	-109
helps	present:	-123
function	base:	-83
taxes	present:	-275
favor	base:	34
encourages	present:	-74
finance	base:to	-82
replacing	ing:	-82
targeted	past:	7
proposed	past:has	29
applied	past:	-68
coupled	past:	-124
serves	present:	147
welcoming	ing:	33
caught	past:	-134
appended	past:	-85
sell	base:	-111
lowering	ing:	-67
bought	past:	-90
helped	past:has	-189
improved	past:	-67
sign	base:to	-170
found	past:has	-63
sold	past:	-123
involved	past:was	-109
financing	ing:	-67
fulfill	base:to	-83
gone	participle:had	262
produce	base:to	-96
briefed	past:	-88
courts	present:	-158
consider	base:to	-23
known	past:was	84
financed	past:	-68
plants	present:	-135
produced	past:	-84
helped	past:had	-96
block	base:to	-219
suspended	past:was	-68
posting	ing:	-6
renew	base:to	64
hide	base:to	-82
claim	base:to	16
discovered	past:	18
exploited	past:	-79
tracks	present:	-114
asked	past:have	-28
dedicated	past:	12
less-educated	past:	-69
limit	base:to	-110
granting	ing:	29
values	present:	-135
write	base:	23
hatred	past:	-69
pulled	past:	-109
causing	ing:	-69
determine	base:	-8
indicated	past:	9
used	past:were	-67
bring	base:	-182
say	base:would	77
governing	ing:	-113
admire	base:	-46
provided	past:have	-19
intervene	base:to	-67
taking	ing:are	-69
supposed	past:was	-67
led	past:has	-68
considering	ing:is	-10
related	past:	-22
remove	base:to	-83
organizing	ing:	-109
arrested	past:	-82
sit	base:to	-82
models	present:	-83
balance	base:to	-69
seated	past:	-67
prove	base:will	-68
reform	base:to	-67
seen	participle:be	-101
joining	ing:	-169
mentioning	ing:	98
followed	past:have	-82
critical	participle:has	-75
dominated	past:	-109
lacked	past:	-96
flew	past:	-134
married	past:	-158
ate	past:	-69
prepared	past:	-122
divorced	past:	-69
listened	past:	-67
advising	ing:is	-107
secure	base:	-67
falling	ing:	104
looking	ing:were	-7
pushes	present:	22
confront	base:will	-72
released	past:were	-93
inherited	past:	-71
grown	participle:have	-82
define	base:to	24
directed	past:	15
monitoring	ing:	106
raises	present:	-32
manage	base:to	-96
need	base:might	-69
plotting	ing:	-70
seen	participle:can	-76
remembers	present:	81
gain	base:to	-109
sounded	past:	49
reverse	base:to	53
pay	base:would	-67
traded	past:	32
criticized	past:was	29
disappeared	past:	-83
opted	past:	-32
recounted	past:	-11
emphasizing	ing:	-28
see	base:does	30
chosen	participle:have	18
waves	present:	8
estimated	past:	36
risks	present:	-110
nominated	past:was	45
presents	present:	-8
wiping	ing:	-69
echoes	present:	-78
experienced	past:	41
earns	present:	-83
play	base:would	-68
joins	present:	-69
welcome	base:	-9
fared	past:	-68
amounted	past:	-110
participate	base:to	-122
prove	base:to	154
pay	base:will	145
report	base:to	99
connected	past:	-100
tied	past:	-123
stemming	ing:	-67
studies	present:	-96
suspend	base:to	-97
resulted	past:	-109
matched	past:	-67
seized	past:	-24
trying	ing:were	-68
repeat	base:to	27
dismissing	ing:	65
praising	ing:	-23
predict	base:to	-24
sue	base:to	41
statements	participle:	12
dividing	ing:	-85
bring	base:could	-68
withdraw	base:to	77
quit	base:to	-122
questioning	ing:are	76
sway	base:to	-82
saying	ing:are	-9
offering	ing:are	-9
highlights	present:	-7
predicting	ing:	-35
project	base:to	-112
detailed	past:	-11
voted	past:had	99
caps	present:	-68
rises	present:	-83
stuck	past:	58
drive	base:to	-67
create	base:would	-96
invest	base:	-82
ensuring	ing:	-109
hit	base:to	-84
underscores	present:	8
held	past:have	-82
helped	past:have	-96
identify	base:to	18
elect	base:to	-99
retain	base:will	-68
chosen	participle:	-73
caused	past:have	-67
limits	present:	-111
alleging	ing:	-16
camps	present:	-136
ranking	ing:	-136
rebuffed	past:	-56
depending	ing:	-146
willing	participle:is	45
want	base:would	116
preserve	base:to	-96
charge	base:to	-84
seen	participle:had	-123
guards	present:	-68
prepare	base:	-68
started	past:has	75
set	base:was	-122
receive	base:to	-67
emerged	past:has	39
teamed	past:	-84
appending	ing:	10
suffer	base:could	-67
opposed	past:had	-40
tacking	ing:	-74
develop	base:to	-109
shocks	present:	-68
pull	base:	-67
scale	base:to	-68
file	base:to	-111
stores	present:	-110
sway	base:	-67
disagrees	present:	-16
oversees	present:	-83
run	participle:can	-67
granted	past:	-72
message	participle:	34
post	base:to	-71
remain	base:will	-99
earn	base:could	-67
fail	base:	-83
rated	past:	16
declined	past:has	-34
reminding	ing:	-52
advocating	ing:	29
mention	base:to	-42
associates	present:	-83
held	past:will	-68
daunting	ing:	-86
battled	past:	-13
known	past:has	-20
fueled	past:has	-96
support	base:will	106
shore	base:to	-82
producing	ing:	23
publish	base:to	-70
like-minded	past:	-97
hire	base:to	-125
get	base:could	-157
employing	ing:	47
stick	base:to	-84
run	participle:had	-67
assure	base:to	-23
coordinate	base:to	-67
invoked	past:	17
established	past:	66
questioned	past:have	71
establishing	ing:	-86
reduce	base:to	-82
contends	present:	74
strengthen	base:to	-67
require	base:will	43
chairs	present:	-169
cited	past:has	69
aware	participle:was	-83
monitors	present:	-68
putting	ing:are	-71
aiming	ing:	17
mounting	ing:	37
battles	present:	-158
eager	participle:is	83
tap	base:to	-82
released	past:be	33
campaign	base:will	-83
galvanizing	ing:	-68
include	base:does	-71
reduce	base:	-67
built	participle:has	92
work	base:would	-67
hit	base:has	79
spoken	participle:had	-76
salaried	past:	-67
responded	past:has	-70
registering	ing:	-96
need	base:to	-68
building	ing:is	-96
protests	present:	-27
estimate	base:	8
reversing	ing:	-70
proved	past:has	27
commanded	past:	22
left	past:has	-135
run	participle:has	65
drives	present:	-96
affirm	base:to	-69
underscoring	ing:	-34
dominating	ing:	-82
raise	base:would	-122
got	past:just	-84
deleted	past:	-111
condemned	past:	97
provide	base:could	109
probing	ing:	50
vary	base:	-68
sells	present:	-68
counted	past:	29
promote	base:	99
marked	past:was	-69
reject	base:to	-35
seen	participle:not	37
poised	past:	-82
covers	present:	-69
draws	present:	-77
draw	base:will	-69
hoped	past:had	34
shut	base:	-71
used	past:was	-83
prepares	present:	-83
tied	past:are	-82
defend	base:	-59
nothing	ing:did	-68
raising	ing:is	-74
reinstating	ing:	-70
imposed	past:	11
raise	base:will	-68
increased	past:has	-68
praise	base:to	-81
stereotypes	present:	-69
played	past:has	21
saying	ing:is	7
decide	base:	111
lobbied	past:	64
paid	past:had	-68
contradict	base:to	-86
indicate	base:	13
exchanges	present:	-122
visits	present:	-82
committing	ing:	-68
assertion	participle:	11
accept	base:	40
seized	past:has	-73
nominated	past:	-32
rid	base:	-68
detect	base:to	-109
used	past:have	103
stage	base:to	-70
seeking	ing:is	32
introducing	ing:	41
released	past:was	36
marched	past:	-71
bombing	ing:	-146
shown	participle:have	-6
couples	present:	-83
quoting	ing:	10
betting	ing:	-68
pledging	ing:	77
remarked	past:	108
games	present:	-68
play	base:will	-110
use	base:could	-67
block	base:	-109
aware	participle:are	-33
disclosed	past:	36
performed	past:	-123
relocate	base:to	-68
coming	ing:is	-113
suggested	past:has	101
dominate	base:	-67
classified	past:	-158
marked	past:were	-83
sponsored	past:	-83
informed	past:	14
releases	present:	-85
review	base:to	-139
interview	base:to	-96
organize	base:to	-109
containing	ing:	-179
avoid	base:	-68
buys	present:	-97
tweet	participle:	-77
damaging	ing:	120
prove	base:could	-67
loses	present:	-109
grant	base:	-85
retweeted	past:	58
wanting	ing:	-105
knock	base:to	-70
spent	past:have	73
place	base:to	120
think	base:don't	-28
catch	base:can	-67
generate	base:to	-82
participated	past:	-67
seen	participle:are	58
sent	past:were	-109
mishandled	past:	-69
sent	past:was	-137
contention	participle:	35
endorse	base:would	-59
assert	base:to	-8
rattled	past:	16
pages	present:	-83
voted	past:have	91
house	base:to	-67
marks	present:	-23
highlight	base:to	56
deny	base:to	-100
slate	base:	-169
huddled	past:	-69
pushed	past:have	-36
accused	past:have	-44
slates	present:	-96
walks	present:	-69
declare	base:to	71
ready	participle:are	-67
finishing	ing:	-109
needed	past:is	97
undecided	past:	-124
thinking	ing:'s	28
endorse	base:	32
admitting	ing:	24
prosecuting	ing:	-69
blistering	ing:	-68
gathered	past:had	-67
said	past:'s	84
leaked	past:	-82
testified	past:	-39
skip	base:to	-82
aligned	past:	-86
blames	present:	78
suits	present:	-69
referenced	past:	72
hurt	base:to	-67
leaks	present:	-82
infiltrated	past:have	-69
expressed	past:has	-81
request	participle:	-72
seek	base:will	69
scheduling	ing:	-109
drowned	past:	-68
made	past:is	-115
generated	past:	-86
opens	present:	-100
finish	base:to	-67
realized	past:	45
arrives	present:	-67
protest	base:to	-85
indicated	past:has	105
rolls	present:	-70
wrap	base:to	-68
link	base:to	60
give	base:would	-97
assaults	present:	-83
plan	base:	44
winds	present:	-68
pull	base:could	-67
served	past:has	-82
hoping	ing:is	29
contained	past:	-134
conducts	present:	-67
overshadowing	ing:	-68
reap	base:to	-68
posted	past:had	94
debate	base:to	-150
admits	present:	93
licenses	present:	-68
surprise	base:might	-69
shocking	ing:	38
@form,left
shift	noun	-96
struggles	noun	48
raise	noun	-348
says	noun	16
states	noun	-73
says	Name	18
raised	Name	20
reported	noun	53
reads	noun	37
said	,	50
lost	who	-226
goes	noun	-18
take	noun	-54
estimates	noun	34
accept	Name	-48
use	Name	-168
came	noun	-31
gets	it	-96
gets	Name	-123
set	verb	-123
exposed	noun	-109
willing	they	23
serve	noun	33
believe	you	-48
follow	end	-275
attacks	Name	-287
highlight	noun	-22
suggested	Name	71
attacks	noun	-48
happened	noun	-122
controls	noun	-109
include	which	-124
checks	noun	-330
claims	Name	-11
support	noun	33
include	noun	14
according	end	36
make	noun	-43
kill	noun	-82
shooting	number	-82
shot	noun	-157
laws	noun	-387
facing	noun	-199
expand	noun	-191
based	noun	-383
begin	noun	-244
sales	noun	-180
made	Name	-9
want	Name	15
bring	verb	-236
changed	noun	22
wrote	Name	-13
following	the	-157
read	end	-89
contained	noun	-134
left	noun	128
noted	Name	-163
said	Name	-35
added	he	-21
give	verb	-189
come	he	-84
felt	i	-90
concluded	Name	156
making	by	69
concluded	he	117
sat	Name	86
spent	he	-179
gone	noun	-190
said	and	-14
made	he	24
tell	noun	-17
turned	noun	76
address	noun	-77
said	i	-18
speak	verb	-70
saw	i	-80
expected	he	-109
start	noun	-209
trying	in	-83
help	ing	-109
wanted	i	-51
address	verb	-178
give	noun	82
took	Name	13
returned	he	46
began	he	-135
saying	by	11
got	i	-97
want	i	11
replied	he	-16
said	noun	-11
happened	what	-208
want	he	-71
make	verb	-394
planned	Name	80
clear	noun	-129
go	noun	-417
refused	he	27
given	Name	-136
pleaded	Name	92
making	to	-82
trying	Name	-64
stated	he	-46
received	Name	-210
got	he	-146
know	i	10
put	,	-41
intended	noun	93
say	they	-29
left	she	-96
looking	verb	-72
knew	she	-24
hear	noun	85
reflected	noun	-73
moving	noun	119
told	i	70
tried	noun	-22
put	verb	51
refused	noun	-63
let	verb	-96
worked	noun	-220
confirmed	,	-63
said	she	70
use	,	-68
announced	Name	-33
see	verb	-46
believe	i	-27
come	to	47
wait	have	-68
let	end	-82
spend	verb	-178
learned	i	-30
know	verb	8
files	noun	52
think	they	-38
met	noun	110
know	they	-48
calls	Name	100
lead	Name	-82
calling	Name	-7
step	Name	-68
send	Name	-83
forces	noun	-336
called	she	7
began	Name	32
targets	Name	-16
take	Name	30
increase	noun	-179
added	Name	34
called	Name	10
called	he	-45
show	Name	-78
interview	Name	-83
air	noun	-83
talk	and	-20
comments	noun	-27
results	noun	-359
discuss	Name	104
call	Name	10
come	Name	52
talk	noun	9
interviewed	Name	-172
showing	Name	-33
appeals	noun	-101
citing	,	275
continued	he	85
given	who	-97
looking	noun	-24
recalled	he	76
began	noun	-382
win	Name	-402
win	noun	-619
according	,	-20
prompted	noun	50
run	who	-96
called	,	45
seem	noun	57
drawn	noun	109
voted	who	-27
given	that	-82
echoed	Name	-37
held	noun	22
called	verb	16
expressed	noun	-70
reported	Name	-25
named	Name	-24
briefing	Name	-96
shows	,	-65
announced	noun	31
briefed	Name	55
started	noun	-40
portray	verb	38
shooting	noun	-348
receive	noun	86
saying	noun	51
fired	noun	44
left	,	-110
building	the	-96
acting	,	-96
building	verb	-134
named	noun	-63
reports	noun	-78
pushed	noun	12
working	noun	73
see	you	12
live	verb	-83
taken	noun	-113
showed	Name	-16
knew	noun	-16
appears	noun	-17
said	he	52
bar	noun	-99
entering	from	-421
saying	,	72
emailed	,	12
telling	,	95
say	on	158
proposed	Name	-20
slammed	Name	-11
sent	Name	36
fundraising	a	-134
following	noun	60
asking	,	32
told	Name	-55
indicates	noun	79
vote	noun	-8
made	it	-89
choose	noun	87
vote	they	-84
dropped	noun	-67
support	who	88
won	Name	41
followed	,	-244
conducted	noun	-425
polls	noun	-451
ban	noun	69
points	noun	-77
takes	Name	60
went	Name	13
said	who	-42
running	,	111
running	Name	-271
killed	who	-134
tells	Name	219
praised	she	71
speaking	for	255
met	Name	-244
killed	noun	-282
argued	Name	10
used	noun	-410
published	noun	-99
said	time	125
received	or	-109
told	,	68
believes	Name	-8
declined	Name	70
say	verb	29
stopped	Name	-69
say	Name	-16
came	Name	60
used	she	-110
provided	Name	-37
received	it	-68
discussed	Name	-57
documents	noun	-269
met	he	-134
say	he	-44
found	he	32
called	and	84
standing	his	-82
told	noun	-52
asked	when	-10
leads	who	-109
returned	Name	-110
remarks	noun	-42
nominating	Name	-139
made	,	-100
decide	noun	33
described	he	36
showed	noun	20
asked	end	31
speaking	end	-224
consider	he	-138
drawing	,	-54
captured	,	16
recognized	noun	59
shooting	a	-67
drew	noun	-23
born	noun	-168
posted	Name	-47
benefit	noun	-96
hold	noun	11
focused	noun	-13
expressed	he	97
suggested	who	-11
present	noun	-124
rights	noun	-564
pledged	Name	8
declared	he	54
died	Name	-198
released	Name	-5
endorse	verb	-57
praises	Name	71
praised	,	112
messages	noun	-169
involving	noun	-198
turns	it	-110
keeping	Name	-7
claimed	Name	-20
support	he	-96
donated	Name	-134
records	Name	-189
compiled	noun	-70
cycle	noun	-252
show	verb	51
backed	Name	-52
supported	Name	10
went	he	8
included	which	-12
winning	noun	109
help	noun	-464
polling	in	-82
rolled	noun	-97
linked	noun	16
called	noun	-64
set	,	-172
play	verb	-146
says	,	-60
plans	she	39
give	Name	-125
tighten	noun	-109
giving	by	-69
sent	noun	10
includes	noun	-21
wearing	Name	-67
holding	,	36
tweeted	Name	-35
thanked	Name	74
steps	noun	-124
runs	who	-134
lobbying	Name	21
mentioned	Name	-31
announced	he	-33
prevent	noun	184
says	he	-57
need	Name	-11
take	it	-134
push	Name	48
led	Name	46
speak	Name	-86
employed	noun	-70
died	who	-235
conduct	noun	-109
distributed	noun	-89
stop	noun	-343
repeal	noun	-109
seeking	noun	-11
counter	noun	46
giving	Name	25
offering	Name	-33
added	she	262
continue	he	-110
elected	if	-227
accused	Name	17
moved	Name	-182
thinks	he	-62
begun	noun	-134
mentioned	he	102
flowed	noun	-83
cover	noun	-162
certain	noun	-68
elected	Name	-190
take	ing	-68
noted	noun	202
protect	noun	-157
comes	noun	45
gathered	noun	-189
followed	Name	-82
speaks	Name	-106
joined	noun	85
saying	as	-116
became	Name	-284
involved	verb	-67
referring	Name	-26
seeks	noun	-53
prevent	verb	-157
participate	noun	-109
lost	noun	-189
getting	on	-67
undermine	noun	-97
bear	noun	-68
opposes	he	-94
acting	Name	-67
says	and	-103
defend	noun	13
register	noun	-82
gone	Name	-123
drew	Name	30
watching	noun	35
hit	noun	-63
tackle	noun	-122
flags	noun	-67
see	noun	42
addressed	Name	-26
protect	ing	-82
explained	Name	-16
given	noun	117
sums	noun	-71
jump	noun	-84
lost	Name	-260
ties	noun	-218
fundraising	noun	-297
adds	Name	69
named	,	43
endorsed	,	155
signed	Name	46
adds	he	87
explains	Name	-60
notes	noun	26
turn	noun	-305
offers	Name	-13
argues	Name	69
notes	Name	182
play	Name	-182
winning	of	-208
sees	he	24
agrees	Name	50
points	Name	126
ties	Name	-82
considering	Name	-51
run	noun	-283
found	Name	-37
wins	Name	-354
match	noun	-146
comes	Name	-159
receives	Name	-97
held	Name	36
registered	number	-168
asked	Name	-61
continued	Name	-24
serve	verb	-109
lives	Name	-67
deemed	Name	17
released	noun	63
look	noun	-83
suggests	Name	131
rules	Name	36
planned	noun	-32
goes	Name	-46
spread	noun	-152
ranks	noun	-82
allow	noun	76
speak	noun	61
talks	noun	-76
continues	noun	33
trends	noun	-111
use	noun	-397
facing	Name	109
designed	noun	-52
attract	verb	-67
hope	noun	7
win	verb	-425
think	you	-9
replied	Name	-83
pointed	Name	6
supporting	Name	46
chose	Name	-16
pointing	,	34
admitted	Name	-5
motivated	noun	-68
looking	,	-34
make	and	48
leave	noun	-284
unleashed	Name	19
calling	by	79
talking	verb	14
entering	Name	-198
pay	noun	-366
taken	Name	9
become	Name	62
tweeted	he	-15
wrote	he	76
offered	Name	-26
compete	noun	-96
failed	Name	43
appears	it	27
rating	noun	-252
emails	Name	31
told	she	-27
critical	Name	-9
filed	noun	-61
targets	noun	67
cast	noun	-5
counted	noun	49
votes	noun	-355
get	noun	-531
open	noun	-111
making	,	-97
voted	noun	16
ended	Name	-148
showing	noun	-18
caucuses	Name	-505
accepted	Name	21
change	they	-82
criticized	he	-9
firms	Name	-96
joined	Name	36
campaigning	of	-122
reports	Name	76
spending	noun	-386
plans	noun	-60
replaced	Name	-82
supporting	noun	-67
opposing	noun	22
drawing	Name	52
begins	noun	-68
shouted	noun	75
using	,	41
describe	noun	46
failed	noun	19
survived	Name	-96
issued	,	-64
saying	Name	-48
banned	Name	7
took	he	-34
spending	Name	-110
attacking	noun	-33
calling	,	71
telling	Name	-5
lives	noun	-109
died	noun	-82
allowed	noun	65
connect	noun	-68
places	noun	-110
urged	Name	141
says	she	255
visited	Name	-146
got	Name	19
calling	noun	-45
chanted	noun	-15
avoid	noun	-168
hoping	,	-45
told	he	-12
say	noun	49
engage	noun	-99
denounced	Name	-40
want	noun	25
saying	he	-25
getting	Name	46
ask	noun	51
ended	noun	-260
offering	,	23
welcome	he	-74
wants	who	-12
talk	verb	-73
contrasts	noun	-15
claims	noun	-6
traded	Name	-76
rallies	noun	-217
talking	by	37
criticized	Name	68
failing	for	-67
campaigning	noun	-179
hopes	Name	117
needed	noun	30
praised	Name	-46
works	he	-67
holding	Name	-112
translate	noun	-82
numbers	noun	-397
speaking	,	-10
feels	he	-87
win	he	-244
say	who	20
running	noun	-314
leaving	,	-199
referred	Name	-55
sitting	Name	-68
attacked	,	-12
return	noun	-9
complained	Name	141
obtained	Name	-67
won	noun	-355
won	and	186
mount	noun	-69
holding	noun	-222
deals	noun	-323
interested	noun	6
deliver	noun	-146
embrace	noun	70
issues	noun	26
win	and	-67
offered	noun	43
moderates	Name	27
want	they	-41
enter	end	-67
polling	noun	-208
winning	after	-96
centered	noun	40
stacked	noun	-70
opposed	who	23
grant	noun	-69
figures	noun	-190
wrote	who	-21
taking	noun	-182
put	Name	-34
see	Name	32
registered	Name	-134
mean	noun	-113
argued	noun	-21
learned	noun	-26
begin	Name	-68
lose	verb	-82
seems	it	-22
gotten	Name	-90
continues	Name	-8
gaining	Name	-82
lives	who	-82
know	he	-27
maintains	Name	-113
picking	in	-87
found	,	42
continue	they	-67
win	have	-82
contests	noun	-348
catch	noun	-109
compared	,	-163
said	quotation	-67
gained	Name	-83
consider	noun	84
finds	noun	14
win	she	-146
appeared	noun	26
putting	,	92
conducted	,	-122
sampling	of	-96
using	verb	-96
shows	noun	50
results	Name	-122
upcoming	the	-198
maintained	Name	17
appeal	noun	-83
receiving	Name	83
agreed	noun	23
wants	she	28
know	noun	42
kicked	Name	-68
make	he	27
help	Name	-168
thinks	she	-22
pull	Name	-96
keeps	he	-96
leads	Name	-397
takes	it	-330
caucused	Name	-67
voted	he	-43
remain	noun	46
accused	he	30
unite	noun	-97
following	Name	-158
adding	quotation	-41
won	who	-189
warned	Name	174
ended	who	55
votes	which	-85
thanking	Name	72
predicted	he	74
wins	noun	-235
tells	he	68
urged	he	103
explained	he	111
run	to	-430
announced	who	70
become	noun	27
fighting	Name	42
dropped	who	-67
returning	Name	-82
breaking	noun	-86
talking	and	34
won	he	-296
happens	what	-122
running	verb	-96
words	noun	19
drop	noun	-168
switch	noun	-85
proud	he	-23
ran	he	-123
unify	verb	-67
entered	Name	36
following	end	-134
maintained	noun	-69
break	noun	-218
faced	noun	-157
claiming	noun	26
remains	Name	-228
beat	Name	-146
spent	Name	6
remained	noun	44
stood	noun	74
prompting	,	-116
winning	for	-96
erupted	noun	-161
gave	Name	-41
held	and	-84
deliver	verb	-168
polls	Name	-282
supported	noun	27
providing	,	-88
raised	it	-68
bringing	,	-96
calls	he	-61
expected	noun	-69
earning	,	-146
standing	,	117
lower	noun	-82
promised	Name	129
congratulated	he	25
started	he	93
using	Name	-150
draw	noun	53
prefer	they	-69
selected	noun	-122
networks	noun	-330
leaving	noun	-82
selected	number	-82
said	number	138
divided	noun	20
allowing	of	-85
leave	verb	-200
bring	noun	42
working	verb	-122
believes	he	-81
contests	time	115
calls	noun	-6
decried	Name	84
combat	noun	-157
focused	Name	-27
worked	she	151
gain	Name	-109
pick	Name	-135
based	,	-135
determining	in	-81
expected	who	-39
support	verb	34
thanks	verb	-96
wrote	she	-19
cheered	noun	-81
giving	,	-51
gives	noun	-8
overwhelming	an	-133
sites	noun	-146
pushing	,	17
attract	noun	-82
heads	noun	-67
holds	which	-122
pick	noun	-179
gained	who	41
looking	Name	12
mean	that	8
take	he	54
needs	noun	-218
known	he	-114
weighed	noun	58
turned	she	-76
adding	,	18
trying	noun	110
get	ing	-109
work	verb	-198
continue	noun	-325
want	who	-31
arrived	noun	-96
making	Name	-15
asks	Name	97
talking	he	9
asked	noun	31
captured	Name	32
says	who	75
backed	noun	-19
getting	,	-110
caucuses	noun	-109
following	,	-123
waiting	noun	-82
considered	Name	-65
attended	Name	-67
attend	Name	-82
represented	Name	-85
suggesting	,	22
born	Name	-134
paid	noun	58
asked	and	-11
attend	verb	-96
finished	Name	-134
ignored	noun	-13
ends	noun	-82
served	he	-82
entered	noun	-82
need	he	-200
polling	a	-96
wants	Name	17
trying	he	-83
competing	noun	-82
earned	Name	-14
beating	,	-67
claiming	,	-27
becoming	from	-96
winning	and	-67
bound	noun	-82
asked	he	-25
mention	he	85
felt	he	-93
noted	he	218
captured	he	-84
insisted	Name	190
wanted	who	69
taking	verb	-83
mocked	Name	-27
roared	noun	-69
closed	noun	-260
booed	noun	-126
yelled	noun	17
got	noun	64
speaking	verb	98
introduced	,	-40
endorsed	who	-40
call	's	-85
get	Name	146
assured	Name	-51
picked	Name	-86
won	she	-146
assured	she	82
receive	Name	-85
contests	Name	-146
date	noun	-199
criticizing	,	84
represent	Name	7
win	yet	-67
vowing	and	-6
win	ing	-122
won	,	-199
races	Name	-134
working	Name	61
opened	Name	17
thanks	noun	-67
jumped	Name	-77
trying	,	18
build	ing	-96
call	noun	22
brokers	noun	-86
served	,	-82
elected	he	-122
allowing	,	48
come	noun	-53
vowed	he	-42
pledged	he	75
pledged	,	70
stand	noun	51
taking	,	-52
need	noun	49
remain	Name	-125
win	who	-96
held	he	29
force	noun	-109
keep	noun	-324
release	noun	-215
spotted	Name	24
trailing	Name	-67
pledged	and	18
expects	he	-119
arrived	Name	-109
polling	the	-122
created	Name	9
shut	noun	-71
change	noun	-260
feel	noun	6
support	they	-223
become	it	-114
capture	noun	-98
stood	he	59
piled	noun	-82
making	noun	74
reading	noun	15
tweeted	noun	-81
endorsed	Name	11
introduced	noun	35
urged	and	-20
seemed	noun	7
heard	Name	77
pressed	Name	-11
defended	Name	180
becoming	before	-67
stated	Name	-48
winning	by	-96
suspended	noun	-124
left	Name	-14
ready	noun	-134
mention	,	-30
make	,	24
using	of	-122
lay	noun	-137
asked	she	-47
celebrated	Name	-62
declaring	,	94
winning	to	-96
grow	verb	-122
win	number	-109
scored	Name	-122
secured	he	-67
encouraging	noun	12
ended	he	35
sought	noun	-46
took	and	-138
became	noun	-192
knows	he	-45
angry	noun	-68
faces	noun	-146
proved	noun	102
turned	who	-68
states	Name	-280
helping	noun	-96
filled	noun	37
clinched	Name	-67
reserved	noun	-109
clubs	noun	-82
seats	noun	-168
represents	noun	271
devastating	a	-109
keeping	in	-97
came	who	19
banning	noun	-68
stay	noun	-157
betrayed	verb	-67
included	noun	-50
affect	noun	-67
supporting	,	-7
say	and	-105
beat	noun	-82
discuss	noun	-89
focus	noun	-151
getting	of	-96
ballots	noun	-146
seen	noun	76
discuss	verb	-98
means	which	52
see	they	54
listed	noun	60
secure	verb	-157
holding	and	-68
made	noun	-30
spoke	he	30
discussed	noun	10
clashed	noun	11
costs	noun	-235
charged	noun	51
appeared	it	30
carried	noun	-86
mention	noun	-33
delivered	Name	-5
struggled	noun	-110
tries	Name	-42
require	noun	32
ask	Name	11
continue	Name	-111
hoping	noun	76
dropped	Name	102
wearing	noun	-109
joked	Name	72
handed	noun	-67
helped	noun	57
pay	verb	-168
look	they	24
broke	noun	-160
became	he	-135
given	,	-318
gave	noun	-23
appeared	Name	-25
end	verb	-82
raised	he	81
raising	for	-83
supports	who	-13
promoting	,	32
wrote	,	271
disavow	noun	32
push	noun	-310
supports	Name	32
borders	noun	-97
attacked	Name	30
opposing	for	-70
oppose	who	-14
answer	verb	47
earn	noun	-98
moves	noun	-158
counting	Name	-6
hold	Name	-190
supported	,	27
stem	verb	-82
supported	he	52
create	verb	-122
treat	noun	-110
respond	Name	-7
requests	to	96
comment	verb	-283
voted	Name	76
ban	verb	-276
opposed	and	-35
following	verb	-67
warned	he	-19
benefits	noun	-252
turn	that	-67
played	noun	-180
holds	Name	147
projects	noun	-147
declared	noun	42
using	noun	-246
stem	noun	-67
lines	noun	-342
challenges	noun	-226
responded	noun	11
shaking	,	33
identified	noun	15
responded	,	-82
work	who	-109
fit	noun	-122
shot	Name	47
make	ing	-123
pay	Name	54
referring	,	34
lamented	Name	83
became	,	100
becoming	Name	-67
willing	he	33
requests	noun	-157
smiling	,	-82
features	noun	-82
interviews	noun	-260
reminded	Name	84
believed	she	23
release	Name	25
addressing	end	41
described	Name	5
playing	noun	-179
returns	noun	-168
struggling	Name	49
name	verb	-68
introduced	he	36
giving	noun	83
show	ing	69
tests	noun	-109
meet	noun	-157
expand	verb	-82
apply	noun	-134
funds	noun	-217
responds	Name	-34
signed	he	-17
reforms	noun	-82
raise	verb	-189
saying	and	33
pushing	Name	-18
supporting	in	26
noted	she	123
representing	noun	-147
bring	ing	-147
move	Name	-146
needs	Name	-38
buying	from	-82
wants	he	-10
makes	it	58
speaks	noun	47
meet	verb	-134
statement	's	9
trying	and	-84
ask	ing	-71
determined	noun	-27
according	quotation	180
speaking	Name	-102
led	noun	-260
think	noun	-8
addressed	noun	-42
supports	he	-94
pass	noun	-180
restricting	noun	43
signed	noun	84
faced	Name	35
prices	noun	-243
means	it	-147
reflects	noun	17
forcing	,	-122
find	noun	-72
standing	Name	54
railed	Name	-20
put	it	-82
work	noun	-235
blamed	Name	-59
allies	Name	-260
rattled	noun	30
wanted	noun	-113
clinch	verb	-134
holding	he	-71
outlined	noun	-61
winning	Name	-96
continuing	noun	-82
writes	he	90
spoke	who	49
happen	noun	-134
happen	it	-96
interests	noun	-244
represented	she	-83
threatening	and	8
vote	verb	-220
go	Name	-180
know	Name	12
accused	and	-51
revealed	,	-64
thought	they	26
helping	,	-109
win	)	-67
argues	,	67
provide	that	42
expected	,	70
stars	Name	-68
celebrating	Name	5
gives	he	-26
supporting	for	60
support	quotation	-74
join	Name	-67
watch	end	-158
believed	he	-118
see	i	25
want	you	12
launched	Name	48
became	it	109
clear	verb	-88
agreed	Name	-46
try	noun	-269
tack	noun	-69
made	that	175
compared	noun	35
building	Name	-109
build	noun	-252
talks	he	-17
standing	noun	-180
talking	Name	-81
working	the	-109
believe	we	23
build	verb	-168
declared	Name	-46
saying	while	34
thought	Name	24
find	verb	-134
distanced	Name	82
spoken	he	-24
saw	Name	20
charged	Name	-35
posed	noun	105
issued	Name	80
begun	Name	-112
put	noun	43
try	they	56
help	it	-67
work	they	-96
represent	noun	-130
come	they	-68
drawn	that	-84
programs	noun	-252
managed	Name	-109
see	like	7
worry	noun	10
sue	Name	45
filed	Name	32
talks	Name	87
go	they	-97
suggested	he	-22
predicted	and	-12
wanted	she	-69
get	verb	-310
uses	he	-71
talking	noun	11
respond	noun	-21
building	and	-122
earned	he	18
blasted	Name	134
impose	verb	-68
records	noun	-304
gain	noun	-146
echoed	noun	29
burst	noun	-69
try	Name	26
turn	ing	-67
face	verb	-82
launched	noun	-98
buy	noun	-201
trailed	he	-82
targeting	Name	22
backed	who	27
heading	noun	-157
pledged	number	-136
vowed	noun	69
elected	and	-82
clinch	noun	-82
pledged	of	-122
concerned	Name	21
contributed	Name	-96
continued	she	-21
moved	noun	-147
supporting	who	-12
concluded	noun	-20
stands	noun	-69
reach	noun	138
needed	number	-67
upcoming	in	-82
said	)	-46
ventures	noun	-111
mentioned	noun	31
refused	and	83
fight	verb	-82
visiting	noun	-67
hit	Name	9
feel	Name	42
attend	noun	-96
write	noun	6
returned	noun	-84
laid	he	43
rest	verb	-67
boxing	the	-67
grew	noun	-146
stopped	noun	-82
take	verb	-261
hanging	noun	-74
turned	and	-72
grew	who	-67
grown	noun	-122
paid	,	-83
overlooking	noun	-87
remembered	Name	77
rising	Name	-67
works	Name	-82
seemed	Name	36
kept	Name	36
pointed	noun	23
meets	noun	-97
hoped	noun	-8
understands	Name	-9
ready	Name	-96
follow	noun	-148
urging	,	21
helped	who	-208
elect	verb	-68
seen	who	-35
fell	noun	-146
locked	Name	28
arguing	,	258
persuade	verb	8
campaign	noun	-151
reveal	verb	11
refused	Name	-30
release	verb	131
names	noun	-99
confirmed	Name	162
headed	noun	-96
wants	,	-35
scheduled	Name	-113
succeeded	he	-67
sought	who	-83
caused	Name	-109
removed	noun	-85
proved	Name	-25
held	,	-161
created	noun	-199
let	noun	-82
comes	it	-317
speaking	noun	-194
draw	verb	-111
paying	it	-77
become	to	-290
acknowledged	Name	-33
showed	time	145
abandon	noun	-96
wrote	quotation	261
embraced	noun	-17
viewed	noun	31
beats	Name	-67
defeated	Name	-109
end	Name	-67
spent	noun	127
keep	verb	-227
poised	Name	-146
went	she	9
helped	Name	-190
claimed	he	104
invited	Name	-16
appear	verb	-68
invited	noun	-78
appear	Name	25
makes	noun	17
sparked	noun	66
makes	Name	12
accused	who	-19
decided	Name	38
seems	he	88
announces	Name	89
resign	Name	58
wrote	noun	34
want	she	12
sitting	a	-96
weigh	noun	41
known	Name	121
comments	's	-169
declined	noun	21
criticize	noun	69
appointed	Name	-44
died	,	-96
decide	Name	-69
criticized	,	164
charges	noun	-169
nominating	noun	39
launched	he	54
forces	Name	-146
brought	Name	-57
delivered	noun	56
dismissed	Name	142
defended	and	83
looked	Name	73
stop	verb	-122
gained	noun	31
agree	Name	60
oppose	noun	54
fans	Name	-67
insist	noun	-32
face	noun	-134
laid	Name	45
said	but	-93
managed	noun	-82
match	verb	-67
wearing	,	-96
coming	the	-228
mocked	noun	20
spread	and	-71
embraced	Name	21
running	her	-67
opposed	Name	27
causes	noun	-158
adopted	Name	18
vowed	Name	-90
coming	this	-67
reported	,	-52
added	quotation	174
emails	noun	-246
sent	who	51
fundraising	verb	-67
campaign	he	-68
losing	of	-96
spend	noun	-168
save	noun	-146
seats	Name	-122
need	they	-169
turning	,	-123
turned	Name	-40
help	,	-134
becoming	noun	-135
purchase	noun	-85
drove	he	-83
offer	Name	40
traveled	Name	-67
pushing	noun	58
hope	Name	26
caused	noun	-135
faces	Name	-252
make	Name	-21
highlighting	,	-55
attending	noun	-67
boycott	noun	-97
referred	,	128
seen	,	7
killed	Name	-189
concerns	noun	18
stating	,	112
made	and	76
run	a	-82
identified	Name	8
match	Name	-82
lose	Name	-82
principles	noun	-82
votes	Name	53
call	verb	-20
broker	noun	-83
giving	verb	-70
grew	Name	-67
know	who	49
considered	noun	17
served	who	-235
play	noun	214
polling	Name	-168
built	who	-96
understand	noun	6
decided	he	-34
running	his	-112
investigate	noun	-110
met	who	-67
approaches	noun	-109
suggesting	noun	24
acted	Name	-67
aides	noun	-290
stay	Name	-82
increases	noun	37
treated	noun	-99
blame	Name	97
worked	who	-275
helped	and	-67
create	noun	-157
follows	noun	21
sees	noun	-64
says	quotation	244
measures	noun	-244
promises	Name	-36
hosted	noun	-189
increasing	noun	-100
seeking	who	-88
end	noun	-199
shut	verb	-69
centers	noun	-253
contracts	noun	-68
blocked	Name	32
continuing	,	-96
make	that	-189
come	who	65
criticized	and	9
run	Name	-181
ensure	noun	-168
reaches	noun	-69
received	noun	-239
debates	Name	-149
exists	noun	-67
credits	noun	-87
estimates	Name	-42
cost	noun	-96
add	noun	47
argued	he	61
argued	and	74
reject	Name	-91
question	verb	-95
need	we	-170
ignore	Name	50
challenged	noun	-10
hire	noun	-137
drew	,	45
compared	Name	41
attacks	to	42
funded	noun	-96
complicate	noun	-83
earned	noun	52
applauded	noun	-26
raising	verb	-84
remain	,	-74
cuts	noun	157
rebuild	noun	-67
donated	who	-67
use	verb	-157
hired	Name	-54
cited	Name	21
exist	noun	-109
committed	noun	-147
shooting	Name	-168
offered	,	-40
praying	>	-68
shooting	the	-189
paid	he	-83
hosted	Name	-122
bringing	for	-67
scheduled	noun	-228
remarking	,	-58
updated	noun	-169
include	verb	-82
running	of	160
left	:	-67
blow	Name	-68
taking	of	-82
interested	Name	6
keep	ing	-67
signal	noun	-38
provide	noun	32
picks	noun	-69
offer	noun	8
suggest	Name	70
argue	noun	-204
something	to	-134
act	noun	-67
breaks	noun	-168
means	noun	-158
survive	noun	-109
passed	Name	13
takes	noun	-113
supposed	noun	-82
cut	noun	-276
passing	noun	40
called	who	-21
asking	noun	-19
suggested	and	-111
comments	his	-74
argue	they	69
explaining	,	117
coming	from	-83
talking	a	53
campaigns	noun	27
adopted	noun	-70
curb	noun	-82
rising	and	-96
levels	noun	-180
think	he	-116
starts	noun	-124
editing	;	-96
reached	Name	16
claim	's	-8
claimed	she	-26
used	,	42
cited	noun	115
remarks	Name	45
becoming	,	-109
overshadowed	noun	-68
made	who	18
warned	,	110
stakes	noun	-82
took	noun	-42
accounts	Name	-134
involved	who	-67
blocking	noun	-67
seeking	,	47
overturn	noun	-69
led	which	-68
move	verb	-134
suggested	,	-68
take	end	152
expressed	Name	213
questioned	Name	78
attacked	noun	40
question	noun	14
act	Name	-67
came	it	-157
explained	noun	68
shaped	noun	-67
stressed	Name	-67
fell	Name	-179
revealed	Name	-23
spoke	and	-33
show	time	-116
featured	noun	-99
targeted	Name	31
cheers	noun	46
aired	noun	-70
needed	she	-67
continue	and	-67
push	verb	-112
coming	noun	91
admitted	noun	48
went	who	-85
denied	,	-90
set	noun	126
hold	ing	-82
seeing	after	-74
seem	Name	35
sound	noun	49
hear	you	-72
try	he	-114
frustrated	noun	14
consider	they	-74
fought	he	-67
struggling	noun	-112
find	ing	-67
bills	noun	-200
promising	Name	87
roll	noun	-82
answered	Name	-82
wages	noun	-199
calling	and	38
talked	noun	7
setting	,	-98
control	noun	-67
limiting	,	55
rally	noun	-82
carries	noun	-83
set	it	-67
make	they	116
lose	noun	-82
made	they	-36
shifted	noun	-131
saw	noun	60
appear	noun	60
send	verb	-82
winning	,	-122
becomes	he	-122
driven	,	-67
meaning	,	17
shifting	noun	-87
vote	who	58
losing	Name	-67
winning	verb	-96
talk	Name	-46
recalled	,	126
treated	Name	-69
saw	he	-135
recognize	verb	-75
updates	noun	11
finds	Name	50
hearing	a	-168
considered	who	-32
carry	verb	-96
relied	noun	-85
restricted	noun	-73
runs	noun	50
raised	and	-102
listed	who	-92
planning	he	-74
hopes	he	-138
emerged	noun	47
settle	noun	-157
seems	Name	13
shifts	noun	138
expected	than	-27
increase	Name	-67
remember	noun	-85
polling	of	-82
happy	Name	-80
improve	noun	-96
reiterated	Name	-88
rising	verb	-96
rates	noun	-376
acting	noun	-67
file	noun	-135
talking	,	30
making	verb	-97
defects	noun	-82
traveling	noun	-82
ordered	noun	95
violated	noun	-82
lost	he	-189
grants	noun	-83
secure	noun	-178
working	he	-67
claimed	noun	96
denied	Name	36
watch	noun	-227
skeptical	noun	8
gotten	noun	-113
move	noun	-330
care	noun	-73
using	for	-96
pass	it	-68
stay	verb	-178
details	noun	-32
repeating	,	26
accounts	noun	-217
providing	for	-68
hints	Name	98
build	he	-67
thinks	Name	51
includes	which	-22
create	and	-67
talked	Name	44
undocumented	verb	-96
answer	noun	26
worked	he	-146
conflicts	noun	-96
dropping	Name	-69
talked	he	81
follow	verb	-67
missed	Name	-96
walk	noun	-97
understand	verb	-131
go	have	-67
brought	noun	185
believing	,	42
entered	he	-67
identify	they	-66
fueled	noun	-96
delivered	he	-17
faced	he	105
amounts	noun	-168
included	time	-36
referenced	Name	72
influence	noun	-82
bring	Name	126
began	and	-123
defending	noun	8
return	Name	46
leaving	after	-82
firms	noun	-189
overwhelming	the	60
gains	noun	-208
favors	noun	-75
built	noun	72
declared	end	-72
arrived	,	-67
signs	noun	-159
see	ing	-100
approaching	noun	-109
served	Name	-146
acknowledged	noun	71
reflect	noun	7
stand	Name	-73
acknowledging	noun	-14
obtained	noun	-82
help	verb	-267
received	he	-180
sitting	the	-82
endorse	Name	26
ran	who	-169
reflecting	,	-110
pledged	who	-13
based	end	30
gave	he	24
win	you	-82
close	noun	-157
intends	he	-69
seem	it	24
keep	enough	-82
needs	he	113
recognize	Name	-29
stated	noun	107
attended	,	-67
thought	she	-93
wanted	he	102
benefits	Name	-96
numbers	Name	-82
followed	noun	-146
knocked	Name	28
worked	and	140
bet	noun	-97
lost	they	-96
polling	verb	-67
received	they	-67
help	that	-109
wins	he	-109
win	him	-96
playing	Name	-124
dressed	noun	-74
turning	noun	-123
insults	noun	22
roots	noun	-199
thought	he	54
cut	verb	-122
sure	to	-109
talked	,	-22
went	and	83
inspired	noun	-82
fleeing	noun	-82
meet	Name	-146
deserves	Name	-67
taking	for	-122
kill	verb	-146
left	verb	-134
gather	noun	-67
thinking	noun	-78
insisted	he	-10
set	Name	-13
promoting	for	163
turn	Name	72
tried	she	-75
ask	verb	-72
say	,	-26
denied	noun	-14
happened	it	-96
handled	noun	-82
given	end	-146
imagine	noun	-17
lost	and	-82
requested	Name	-47
seek	he	11
allows	which	27
heading	Name	-82
tie	noun	-86
conceded	Name	-22
presented	noun	78
writes	quotation	68
sees	Name	63
worried	Name	74
decided	noun	31
writes	Name	-65
started	Name	8
campaigns	Name	-122
advocates	noun	-111
know	you	-75
rose	noun	20
passed	noun	19
get	you	-109
rules	noun	-45
ruled	noun	24
targeted	noun	-112
existing	verb	-67
working	of	-146
achieve	noun	-122
campaigned	who	15
looking	they	-38
incites	Name	-8
marking	,	32
sat	noun	-82
founded	noun	-134
provide	number	-70
displays	noun	6
took	she	-136
fighting	noun	-125
launched	who	-70
spoke	,	72
poured	noun	-83
challenging	who	-120
elected	noun	57
reached	noun	-210
spent	,	-122
spending	the	-67
showing	,	34
seen	she	54
surrounding	noun	-146
vote	Name	50
confirm	verb	-89
get	who	-82
added	noun	26
hearing	the	-67
get	,	-82
closed	Name	91
knows	Name	19
sent	,	15
defeat	verb	-109
issued	noun	-42
pushed	he	-15
allowed	Name	35
suggested	noun	15
gave	she	42
undecided	noun	67
pledged	noun	-95
occurred	noun	-109
acknowledge	noun	-62
recognize	noun	48
power	noun	-82
imports	Name	-122
surveys	noun	-122
extends	Name	-71
markets	noun	-267
looks	Name	-31
think	i	7
used	he	19
plans	he	39
visited	he	-96
work	Name	-82
making	for	-97
ordered	Name	-7
published	Name	-15
shot	who	-82
practices	noun	-217
looked	noun	-94
missing	Name	-67
returning	,	-82
believed	Name	53
worked	,	-160
headed	they	-67
referred	noun	-77
worked	Name	-171
confirmed	noun	101
based	Name	-109
leaves	noun	-82
seems	noun	-45
fundraising	Name	-82
criticized	noun	-5
running	who	-218
received	,	109
worries	Name	-30
succeed	noun	-96
grows	noun	-109
worried	noun	53
lined	noun	69
built	Name	-109
reach	and	-99
placed	Name	-10
opened	noun	-14
powers	noun	-110
conducting	Name	42
rise	verb	-82
achieve	Name	-67
send	noun	-135
seems	,	93
taken	,	25
stepped	Name	-102
remained	Name	120
protect	verb	-122
deal	noun	-67
comments	Name	-69
coming	in	-83
lacks	noun	-67
walked	Name	68
overseeing	noun	-82
talked	she	74
accused	,	-78
trying	of	-82
fill	Name	-67
hold	verb	-146
fallen	noun	-134
hands	noun	-109
trails	Name	-96
campaigned	Name	-148
make	which	-83
puts	noun	-22
extends	noun	58
approved	noun	38
matters	noun	-86
want	but	-18
codes	noun	-68
believe	they	-13
hearing	Name	-99
messages	verb	-97
carried	Name	-180
pass	Name	-98
pass	verb	-96
considered	,	33
teaches	who	-96
heard	he	-84
rallies	Name	-134
become	that	-109
made	verb	116
aimed	noun	20
point	noun	12
drive	noun	-199
fallen	Name	-82
stop	Name	-82
spending	,	-82
come	,	-14
struggled	Name	-147
shared	Name	76
grow	noun	-82
becomes	noun	-122
spending	verb	-178
developed	noun	-67
expressed	,	-108
eager	Name	78
rising	the	-82
stayed	noun	-82
explain	verb	-9
understands	he	9
slams	Name	70
struck	Name	-18
punished	noun	-82
dig	noun	9
said	it	167
reversed	Name	47
unnoticed	verb	20
insisted	noun	127
describe	verb	15
broke	Name	52
reach	verb	-96
undocumented	on	-82
changes	noun	-189
thanks	,	-149
share	noun	-73
crack	noun	-96
learned	Name	33
came	,	11
increased	noun	-169
warned	noun	92
suggesting	for	-90
declined	,	141
forced	Name	-134
took	who	-112
forced	noun	-96
handle	noun	-134
enter	Name	-67
go	verb	-179
provide	and	33
need	who	-122
admit	noun	-18
arriving	noun	-67
pursue	noun	-84
attracted	noun	99
enter	noun	-96
existing	the	-82
join	noun	-96
join	verb	-109
completed	Name	34
expanded	noun	-110
completed	noun	-68
cheering	a	-68
argued	,	97
hurt	noun	-168
fearing	,	76
needed	verb	-68
wanted	Name	-6
remarks	's	-82
celebrating	noun	-73
asserted	Name	72
lead	noun	-146
endorse	noun	-8
meant	Name	-114
challenged	Name	-34
turns	noun	-98
appeared	,	-37
boost	noun	-134
touted	Name	-35
invest	noun	-134
bought	Name	48
losing	the	-67
knew	Name	-98
let	,	-82
change	verb	-168
debates	noun	28
bearing	noun	20
declined	who	-29
running	he	-82
review	Name	27
paid	Name	-146
fundraising	the	-82
expanded	it	-67
increasing	verb	148
paid	of	-110
works	noun	-122
building	noun	-189
fly	verb	-82
campaign	verb	-68
caught	Name	-67
tweets	noun	-72
sent	she	-125
met	they	-67
resigned	Name	-69
posted	he	103
attempted	Name	-32
vowed	and	87
focus	verb	31
joined	he	-68
oppose	Name	-48
remains	noun	-269
determine	noun	-91
issues	Name	-68
based	verb	-67
preparing	noun	60
echoing	,	-13
assigned	noun	40
draft	noun	-69
directed	noun	18
led	,	-147
facing	,	-82
carrying	,	-83
promises	noun	-14
defeat	noun	-146
worries	noun	7
voiced	,	78
nominated	Name	-27
banning	for	-82
tends	noun	36
call	they	-81
recalled	Name	-55
press	verb	-83
urged	,	71
needed	he	-96
build	Name	-67
generated	Name	-69
expect	noun	43
let	Name	112
decided	and	18
turned	it	-82
allowing	noun	-68
affected	noun	-96
posts	noun	-141
accompanied	,	-68
fight	noun	-226
reconsider	noun	21
take	and	78
disputes	noun	-37
claimed	who	6
fall	verb	-67
wore	noun	-67
said	'	68
emphasized	Name	72
taken	that	-68
need	she	59
respond	verb	35
recorded	noun	-77
positioned	Name	49
played	Name	-50
embrace	Name	-80
proposed	,	10
pushed	she	-36
prompted	Name	-69
remains	it	53
appearing	end	-84
finding	noun	29
function	noun	-67
taxes	noun	-267
finance	noun	-67
shows	Name	19
raise	,	-68
warning	Name	40
becoming	of	-82
thwart	noun	-67
urged	noun	-43
appended	Name	-84
sell	noun	85
putting	and	-68
felt	noun	14
represents	who	-134
helped	,	-146
attributed	noun	16
published	as	-85
went	it	-83
involved	Name	-122
removed	Name	-86
take	,	52
found	she	-93
make	who	-126
courts	noun	-146
tied	noun	-158
meant	noun	64
plants	noun	-134
produced	noun	-97
involved	noun	-208
highlights	noun	49
giving	of	-69
block	noun	-134
show	,	14
demonstrate	noun	-95
recommended	noun	-6
require	it	-68
keeping	for	-68
deployed	noun	-83
set	and	-84
find	Name	-161
dedicated	noun	-81
entered	who	-82
get	and	-146
live	they	50
limit	verb	-82
values	noun	-134
accepting	noun	44
let	and	-109
passed	,	16
review	noun	-148
provide	verb	-123
continuing	the	-67
remarks	his	-68
indicated	noun	19
stopped	he	42
cut	Name	-123
wanted	they	65
using	end	103
governing	noun	-84
questions	to	-16
provided	noun	-18
fit	verb	-67
defend	verb	85
come	she	52
nominating	the	-123
asked	,	-45
tweeted	,	131
continuing	for	-67
fight	Name	-67
rely	noun	-85
related	noun	30
seem	that	-28
continued	and	74
asked	we	5
come	that	-96
arrested	noun	-82
positions	noun	30
got	we	-84
agreed	,	74
models	noun	-67
pick	verb	-134
prove	noun	51
thought	we	18
announced	,	69
seen	to	-99
enters	noun	-67
hoped	Name	108
remains	he	112
stayed	Name	73
opens	Name	-71
reiterated	he	71
claim	his	-15
trying	verb	-68
dominated	noun	-96
got	who	-109
contributed	,	-67
stood	Name	65
lived	Name	-110
concerned	noun	7
attended	who	-146
looked	he	-28
working	,	-123
spent	and	-68
telling	and	12
saw	she	-95
knew	he	55
joining	,	-97
continued	noun	30
allow	that	-68
works	it	-67
helping	for	-67
sell	Name	-69
decided	,	34
found	to	-106
lead	verb	-96
paid	and	-110
saw	,	-40
offering	noun	-19
taking	by	-69
took	,	-22
tapped	Name	-68
acknowledged	he	-20
challenging	more	-79
authorized	who	90
showed	,	-18
kept	noun	105
used	and	-67
help	and	-168
beating	of	-67
written	Name	81
falling	Name	-67
sounded	he	34
become	,	-151
rejected	Name	-32
supposed	that	-67
paying	verb	-82
raising	by	-69
estimated	noun	-37
promised	he	-45
freed	Name	-69
sent	and	-112
agreed	he	-23
held	who	-123
led	who	-96
making	and	93
avoid	verb	-96
described	and	23
pull	noun	-96
starts	Name	-74
waves	noun	6
draw	Name	20
endorsed	which	76
dominated	Name	-67
risks	noun	-96
wrote	and	-72
reflecting	end	27
hear	verb	-97
favored	noun	14
retain	Name	-67
put	number	38
write	verb	-69
show	and	-97
began	she	-68
got	,	-70
argue	,	82
rigged	noun	-83
added	but	-52
joins	Name	-69
welcome	noun	25
felt	who	52
alarmed	noun	-39
appointed	noun	-21
estimated	Name	-48
amounted	noun	-96
turn	verb	-157
decided	who	-73
represented	noun	70
bases	noun	-67
finished	he	-67
supported	who	-52
associated	noun	29
connected	noun	-69
accelerated	noun	-96
tend	noun	-10
shift	verb	-67
studies	noun	-96
added	it	25
worked	it	-82
sign	noun	-122
campaigning	Name	-67
works	who	-96
seized	noun	53
seemed	he	48
unify	noun	-68
mocking	,	35
spent	who	-135
introduced	Name	-20
served	noun	-97
playing	,	-68
rejected	,	12
leaving	and	-67
exploit	noun	18
suggest	noun	66
keeps	Name	-68
declared	and	-7
figures	Name	-68
sway	verb	-82
convince	verb	-32
quit	Name	-67
project	verb	-68
shared	noun	10
look	end	-103
tallied	noun	-72
dropping	,	-82
stands	it	-69
certain	Name	-68
sought	she	38
rally	verb	-82
saw	they	-39
limits	noun	-111
made	which	71
alleging	noun	-16
wins	and	-67
camps	noun	-96
depending	end	-67
opposed	,	73
campaign	Name	63
become	what	-96
seen	he	-78
prepare	noun	-82
seen	Name	27
raising	,	40
choosing	,	27
respond	,	-38
set	he	-68
receive	verb	-67
suggesting	and	74
facing	and	-82
press	noun	-84
appending	through	8
clear	Name	-72
suffer	noun	-109
demanded	Name	-35
seeks	he	99
attempts	noun	101
develop	noun	-109
recover	noun	-68
shocks	noun	-67
offers	noun	-45
helped	it	-67
suggests	noun	-39
coupled	,	-97
replace	noun	-67
delivered	,	-48
driven	noun	-96
warning	,	81
sought	he	-51
joined	,	-68
persuade	noun	25
stores	noun	-109
describing	,	71
seized	Name	-93
started	,	22
threatened	Name	-36
promises	he	37
noted	,	189
cutting	verb	-67
make	it	-96
exit	Name	-67
broken	noun	-68
fail	noun	-110
shows	ing	-7
found	time	120
cited	he	98
owned	noun	-68
pressing	Name	32
pulled	Name	-82
battled	Name	19
raises	Name	-78
turned	he	53
get	he	-122
tied	Name	-111
covering	noun	-97
thought	i	22
comes	,	-83
find	and	-99
met	i	-67
warning	noun	6
pursue	verb	-84
asking	and	90
happen	that	-82
needs	she	-124
look	verb	158
says	it	90
captured	noun	13
describes	Name	116
assure	verb	-78
asked	quotation	99
ignored	Name	-57
defeat	Name	-96
hung	noun	34
risen	noun	-68
promised	,	77
questioned	,	70
offered	he	62
reduce	noun	-96
strengthen	noun	-67
flying	noun	-82
gets	he	-82
slip	noun	-68
block	verb	-134
submitted	noun	-68
battles	noun	-135
undocumented	of	-82
contributed	noun	-96
released	to	32
represented	who	-68
disappeared	noun	-68
underscores	noun	-37
races	noun	-243
leads	noun	-109
said	they	8
benefited	Name	-67
described	,	-93
airing	verb	-67
thought	noun	-39
fans	noun	-82
participate	verb	-67
shows	time	-45
raising	noun	30
defined	noun	-105
lifted	noun	-69
emerging	noun	-68
running	she	-68
advised	who	-69
lost	she	-82
demonstrate	verb	26
deemed	noun	-7
received	she	-67
earning	noun	-82
pay	have	71
provides	noun	-100
continue	,	-68
engaged	noun	6
predicted	,	85
fall	noun	-109
released	,	-11
begin	verb	-82
asking	Name	-49
defeating	to	-67
wants	noun	33
claim	noun	-27
released	that	134
gave	,	43
declined	he	-44
estimate	noun	19
sold	noun	-67
protests	noun	-101
allies	noun	-96
requires	noun	-71
approaches	Name	-67
superdelegates	Name	-122
changing	,	-67
promised	she	76
issued	she	18
made	she	-56
shown	she	24
called	time	74
drop	Name	-82
requested	who	60
reveal	noun	-30
suggesting	by	14
focus	Name	12
fill	noun	-96
underscored	noun	-11
promising	,	73
resonate	noun	-73
struck	noun	53
change	Name	-67
lists	Name	58
get	we	-96
vary	noun	-68
depending	,	-82
start	verb	-67
included	Name	32
started	it	-82
changed	Name	-82
ready	he	-82
pushing	in	9
stops	noun	-82
books	noun	-134
titled	noun	16
fired	he	-104
written	noun	15
meant	that	-16
used	it	-68
trusted	noun	88
emerged	Name	-146
prepares	Name	-68
messages	Name	-84
defend	and	-90
served	and	-67
used	who	62
start	Name	-67
angered	noun	121
hired	,	86
spending	after	-96
raised	who	-70
addresses	noun	11
making	he	38
rose	Name	-68
shown	Name	36
take	they	-68
sway	noun	-67
run	,	-98
covered	noun	-25
depend	noun	-68
returned	and	-68
winning	a	-109
defended	he	82
support	Name	12
exchanges	noun	-109
appeared	he	-14
announcing	since	-61
felt	Name	25
visits	noun	-82
charged	he	11
seek	noun	61
planned	he	-129
fix	noun	-67
assertion	's	-13
seeks	Name	26
makes	he	-91
leave	he	-67
shifted	Name	-71
rejected	noun	-29
falling	noun	-82
combined	noun	-68
believe	who	50
detect	noun	-67
took	it	-82
played	he	38
vetted	noun	-68
drove	noun	53
couples	noun	-83
winning	from	-67
blasted	noun	68
betting	noun	94
become	which	-68
become	they	-68
aides	Name	-134
fund	noun	-82
starting	noun	84
scheduled	he	121
weigh	verb	-71
interviewed	noun	-99
signed	,	-33
approved	Name	41
paid	verb	-97
accepted	he	-18
given	he	22
insisting	,	69
serving	after	-67
surpassing	,	-69
types	noun	-82
run	number	-67
releases	noun	-84
collected	Name	-67
mobilize	and	-67
hopes	noun	98
containing	noun	-168
quoted	Name	40
buys	noun	-97
sees	she	19
targeting	noun	-110
hits	noun	48
visit	verb	-82
loses	Name	-67
tweeted	quotation	97
running	and	-82
reports	verb	-90
think	who	-22
think	Name	36
reported	as	69
get	adverb	-67
marked	noun	56
states	time	-70
built	he	-67
believes	noun	27
sent	they	-67
classified	noun	-134
heard	noun	-74
sent	it	-82
planning	Name	-8
replace	ing	-67
goes	it	-69
positioned	noun	-69
bring	,	-83
getting	noun	-97
say	you	-40
gotten	he	-67
hearing	noun	-83
go	he	-96
conducted	Name	-109
capture	verb	-67
attack	noun	34
declared	who	-32
aiming	noun	17
explained	,	-147
slate	Name	-96
slate	noun	-82
elected	who	-96
surveyed	noun	-96
sue	noun	-77
slates	verb	-67
accusing	,	83
announced	time	87
tweeting	,	113
declare	Name	59
calling	verb	-31
engaged	Name	28
seen	that	24
states	to	-122
founded	who	-82
rolled	Name	15
undecided	verb	-68
carry	noun	-110
chosen	noun	-87
sit	noun	-67
asserted	he	71
fundraising	their	-67
expand	and	-67
found	and	8
chairs	noun	-82
eliminated	noun	-96
noting	end	69
working	who	-67
read	it	69
remember	he	-21
bombing	Name	-67
delivering	,	79
serves	who	-96
rights	Name	-82
lobbying	the	-122
think	(	-75
testified	Name	11
skip	noun	-67
leaked	noun	-67
met	she	-67
takes	he	-71
endorse	he	-92
firms	ing	-134
leaks	noun	-67
compromised	noun	-69
overcome	to	-82
engaged	verb	-68
making	of	-68
trips	noun	-67
shake	noun	-67
addresses	and	-72
produce	verb	-67
convert	noun	-68
drowned	noun	-68
say	%	74
wear	noun	-67
feeling	noun	-82
judges	noun	-69
pose	noun	-67
gets	noun	-82
felt	they	-78
left	they	-68
want	we	7
indicated	,	70
pledged	in	-170
contributing	end	-96
running	a	-82
protest	noun	-70
assaults	noun	-83
plan	they	-75
curb	verb	-67
lost	,	-67
touched	Name	-79
went	,	-74
read	Name	16
opposes	Name	10
needed	it	-67
meets	he	-68
finding	Name	-69
tie	and	115
dominate	noun	-67
adopted	who	-70
debate	noun	-69
thinks	noun	112
thought	who	-77
balloting	of	-67
debate	verb	-68
attack	verb	-88
barring	noun	-73
licenses	noun	-68
support	you	-138
surprise	it	-70
breaking	end	-67
@quotation,lemma
none	shift	62
none	struggle	-33
none	raise	-7
none	state	8
near	say	-62
none	mire	-135
none	pursue	6
none	report	7
none	choose	16
none	believe	6
none	award	44
none	guess	-25
none	lose	-733
none	go	-35
none	take	8
none	estimate	11
none	accept	22
none	prove	-12
none	come	-13
none	pay	23
none	wait	45
none	get	-60
none	set	10
none	flood	-125
none	expose	26
none	forget	27
none	willing	-36
none	lie	-11
none	serve	12
none	accuse	-16
none	follow	-12
none	highlight	33
none	pose	13
none	suggest	17
none	happen	-567
none	control	-317
none	include	-10
none	check	55
none	ban	35
none	demonstrate	40
none	claim	6
none	support	24
none	focus	29
comma	according to	-81
none	make	16
none	kill	-528
none	leave	25
none	arm	-26
none	shoot	24
none	lay	8
none	guarantee	-8
none	face	30
none	move	28
none	base	39
none	begin	-24
none	add	-18
none	accomplish	-181
none	respond	-31
none	want	18
none	bring	-15
none	change	54
none	accommodate	-71
none	rethink	70
none	reach	10
none	read	-32
none	contain	-310
none	sentence	-5
none	cite	6
none	note	-9
none	think	12
none	ignore	6
comma	say	47
comma	add	-18
none	refuse	17
none	give	-9
left	say	11
none	prosecute	-6
far	feel	20
none	conclude	-22
none	cast	-9
none	complete	-9
none	spend	-17
none	look	14
none	star	-159
none	gine	46
none	rub	-89
none	register	-406
none	defend	6
none	turn	-18
none	prepare	-18
none	address	12
none	see	-8
none	expect	20
none	start	-8
none	attempt	-6
none	try	-18
none	concern	-7
none	urge	30
none	feel	30
none	return	-28
none	show	13
none	side	24
none	email	-29
none	thank	15
comma	reply	98
none	announce	36
none	send	-21
none	proceed	-11
none	hand	-283
none	teach	-7
none	require	7
none	harm	-98
none	reflect	21
none	discuss	27
none	present	15
none	intend	22
none	recognize	6
none	administer	-86
none	share	38
none	plan	17
none	sway	-179
none	participate	-311
none	force	41
none	sleep	-85
none	dispatch	-125
none	examine	-126
none	figure	16
none	date	-297
none	witnes	30
none	record	26
none	instruct	-31
none	buy	55
comma	state	-8
none	discredit	-115
none	destroy	-137
none	fail	6
none	put	-21
none	crush	-190
none	avoid	-6
none	win	16
none	happy	33
none	stop	34
none	let	23
none	work	22
none	confirm	22
none	reaffirm	66
none	head	-487
none	worry	16
none	hug	-72
none	appoint	23
none	reward	-135
none	learn	13
far	see	38
none	operate	-210
none	organize	-276
none	rip	-14
none	understand	12
none	adopt	-24
none	meet	37
none	steal	-159
none	call	-10
none	lead	-17
none	step	18
none	combat	-283
none	assist	-136
none	conduct	56
none	airstrike	-97
none	target	-15
none	increase	-9
left	add	-123
none	hit	21
none	propose	6
none	interview	35
none	talk	20
none	comment	71
none	result	-483
none	slip	-192
far	show	-38
none	transform	-147
none	boost	-252
left	continue	32
none	uprise	-85
left	conclude	159
none	select	20
none	prompt	-82
none	run	-28
none	enamored	77
none	outnumber	-88
none	draw	-13
none	swing	12
none	vote	9
none	jar	-70
none	elect	24
none	hold	-25
none	express	-27
none	garner	-169
none	name	20
none	portray	-12
none	police	-179
none	tweet	-30
none	act	-387
none	build	40
none	occur	-260
none	match	-317
none	repeat	24
near	see	-25
none	investigate	10
none	abandon	-268
none	live	-26
none	credit	32
none	testify	23
none	bet	-57
none	bar	35
none	enter	-29
none	rally	44
colon	say	-102
comma	tell	-55
near	slam	-59
none	fundraise	-515
none	ask	11
none	cancel	-159
none	prefer	38
none	indicate	-19
none	attribute	26
none	find	-8
none	drop	-38
none	poll	113
none	survey	-290
none	challenge	24
left	tell	38
none	praise	12
none	publish	-37
none	obtain	-342
none	work-related	-83
none	decline	-32
none	reveal	-5
none	provide	9
left	report	-188
none	document	97
none	align	13
none	top	-181
none	disclose	36
near	find	-58
none	remark	7
none	nominate	28
none	host	-434
none	court	7
far	describe	-41
none	recover	-98
none	embody	-83
none	dent	-87
none	anger	-14
none	answer	-22
none	consider	-8
none	capture	-33
none	regard	36
none	mention	13
none	benefit	-460
none	insert	65
none	sharpen	-137
none	retain	-201
none	describe	9
none	mind	25
none	right	-602
none	pledge	9
none	carry	43
none	declare	14
none	die	-443
none	release	17
none	endorse	9
none	skywrite	-69
none	message	58
none	involve	-490
none	hire	9
none	fly	-360
none	suspect	7
none	keep	-12
none	separate	-124
none	donate	-318
none	compile	-132
none	cycle	-304
none	backed	9
none	champion	17
none	engage	8
none	convince	19
none	compete	-348
none	roll	-57
none	plane	-98
none	fill	-340
left	read	193
none	root	35
none	tighten	-159
none	protest	-7
none	limit	-40
none	invite	5
none	wear	-324
comma	read	-39
none	applaud	60
none	retweet	17
colon	tweet	71
far	say	-7
none	lobby	6
none	prevent	13
none	distract	-84
near	need	-71
none	detail	53
none	thwart	-123
none	push	24
none	employ	-8
none	tape	-148
none	distribute	-30
none	repeal	-227
far	add	19
none	undercut	-148
none	bear	-113
none	track	38
none	ensure	-297
none	counter	36
near	give	-102
none	offer	6
none	review	29
none	continue	-17
none	place	29
none	tear	-149
next	say	-14
none	overtake	-169
none	deny	6
none	pause	-16
none	wipe	-85
none	flow	-137
none	cover	21
none	certain	-180
none	stress	27
none	overturn	13
none	respect	-101
none	value	-190
next	words	-67
none	plot	-6
colon	add	262
none	protect	-411
none	free	-159
next	yell	5
none	remember	36
none	survive	-318
none	mourn	-5
none	gather	-324
none	join	-61
none	quote	-25
none	become	17
none	arrive	-381
near	tweet	44
none	refer	-13
none	introduce	-37
next	call	28
none	gun	-135
none	chime	11
none	undermine	19
none	compare	57
none	license	-159
none	undo	9
none	tackle	-169
none	throw	-9
none	flag	-169
none	vow	11
none	explain	-49
none	sum	32
none	blow	-200
none	enjoy	36
none	jump	42
none	unite	5
none	tie	7
none	dedicate	33
left	note	189
left	explain	147
none	overstate	34
none	argue	-25
left	point	73
none	agree	6
left	answer	79
none	replace	-336
none	collect	-253
comma	ask	11
none	fit	-269
none	upcome	-297
none	link	15
none	rule	24
none	scare	-137
none	descend	-117
none	spread	15
none	rank	-271
none	allow	5
none	strengthen	-158
none	shrink	-169
none	pile	-124
none	buck	-112
none	trend	57
none	erupt	61
none	govern	-18
none	arrest	-200
none	identify	22
none	attract	104
none	stick	22
none	hope	15
none	calculate	9
left	reply	24
none	flip	-35
none	pick	31
none	motivate	-124
none	defy	-18
none	stumble	-113
none	stem	-218
none	slow	-190
none	unleash	-28
none	wither	-68
none	trip	-137
far	call	39
none	count	-10
none	touch	-9
none	stir	-17
none	cross	-261
none	succeed	-324
left	tweet	277
left	write	30
none	owned	-190
none	rate	-501
none	trail	-348
none	average	-99
none	critical	-25
none	last	-86
none	open	-58
none	exist	-381
none	end	-149
none	caucuse	-562
none	assert	-11
none	firm	-330
none	campaign	46
none	disappoint	61
none	interrupt	-161
none	revive	-158
none	waterboard	-157
none	skip	-158
near	add	-35
none	listen	-297
none	connect	-7
none	attend	-479
far	tell	6
none	visit	-421
next	chant	48
none	love	18
none	cheer	20
none	denounce	6
next	want	-93
none	intensify	-148
none	question	6
none	deal	-483
none	welcome	-12
none	yell	-75
none	contrast	-14
none	slam	64
none	need	10
none	ramp	-124
none	close	-40
none	cap	-137
none	translate	-180
none	number	-434
none	optimistic	-29
next	speak	-12
none	emphasize	44
none	test	-218
none	unqualify	-124
near	refer	-30
none	recite	-8
far	ask	-21
none	complain	16
near	warn	-12
none	bill	70
none	mount	45
none	lock	-38
none	measure	35
none	impose	41
none	interest	41
none	implement	-10
none	deliver	-51
none	whip	-19
none	prevail	-218
none	embrace	13
none	alienate	-17
none	moderate	-22
far	praise	74
none	center	5
none	stack	-99
none	grant	38
left	ask	5
none	manage	-382
far	put	78
none	fear	9
none	underscore	56
none	grow	-498
none	maintain	13
none	catch	-365
none	form	-219
none	view	9
none	represent	101
none	divide	-9
none	sample	-122
none	burn	-138
near	ask	-30
next	promise	17
none	appeal	90
none	vie	-7
none	disagree	27
none	kick	-190
none	reform	-209
none	greet	-9
none	crack	-228
none	travel	-336
none	pull	-354
none	rig	-97
near	tell	21
none	predict	11
none	scream	15
left	urge	69
none	suspend	-6
none	hammer	-8
none	perform	-283
none	fight	-26
none	congratulate	18
none	spot	-19
none	word	-7
next	go	-100
none	proud	26
none	unify	40
none	fuel	22
none	slide	-14
none	stay	-30
none	beat	-443
none	lack	-268
none	stand	5
none	celebrate	20
none	accord	-11
none	earn	-22
none	rattle	47
none	lower	-199
none	improve	-342
none	promise	-10
none	upset	50
none	doubt	19
none	network	-359
none	best	-159
none	handle	-290
none	wish	10
none	concede	-10
none	tout	85
near	believe	-13
none	resonate	27
none	impact	-124
none	allocate	-83
none	determine	18
none	overwhelm	16
none	nod	17
none	assure	22
none	fend	-69
none	trumpet	28
colon	tell	-31
next	tell	-34
near	know	18
none	weigh	-16
none	exceed	-170
none	rush	-21
none	walk	-21
none	care	37
none	dominate	-360
none	tend	14
none	age	-106
none	line	-29
none	dip	-98
none	incite	-17
none	halt	-159
none	born	-317
none	unionize	-69
none	shake	-272
none	finish	-387
none	await	-136
far	vote	-38
none	rebind	-85
none	emerge	10
none	bind	-244
none	joke	-16
none	differ	-49
none	coalesce	-148
none	consolidate	-112
next	declare	77
near	insist	-116
none	heighten	22
none	resist	17
none	roar	-98
none	cut	37
none	feed	-191
none	boo	74
none	lag	-161
none	mark	-41
none	race	-349
none	broker	-16
near	pledge	25
none	touted	45
near	vow	102
none	enact	12
near	stand	63
none	corrupt	-68
none	influence	-244
none	neighboring	-189
none	invest	-317
none	unfold	-191
none	create	52
none	shut	-15
none	exit	-244
none	vary	-110
none	account	-330
none	angry	-147
none	deport	-290
none	ballot	-208
none	generate	-15
none	imagine	23
none	stare	-116
none	vouch	121
none	resign	-12
none	press	19
far	refer	-43
none	clarify	20
far	state	-17
none	score	-275
none	clinch	-317
none	assume	-21
none	affect	-290
next	make	-124
none	widen	-180
near	declare	10
none	stall	-136
none	dash	-76
none	surge	-159
none	secure	-447
none	steer	-200
none	exchange	-180
none	calm	-69
next	offer	20
none	devastate	-235
none	lambaste	54
none	reserve	-190
none	club	-97
none	seat	-297
none	solidify	-137
none	derail	-124
none	betray	-124
none	satisfy	10
none	block	-27
none	mobilize	104
none	pressure	31
none	authorize	32
none	list	9
none	reassure	8
left	need	-68
none	condemn	11
none	mar	-71
none	cost	-336
none	punch	-200
none	charge	-20
none	defeat	-468
none	decry	36
none	resurrect	-70
near	take	123
far	wear	-67
none	contribute	-348
none	lend	-21
none	owe	-99
none	disavow	24
none	headline	72
far	lose	-67
none	promote	18
none	reject	27
none	border	71
none	articulate	46
near	argue	146
none	thread	-84
none	sweep	-147
none	treat	38
none	request	36
none	grapple	-16
none	advance	-236
none	cosponsor	26
none	derive	-69
none	type	-110
none	fund	-371
none	debate	29
none	prohibit	37
none	project	26
near	respond	92
none	frustrate	-8
none	outline	41
none	feature	62
none	escort	-71
near	lament	70
none	acquire	-136
none	reply	-42
none	smile	-147
none	downplay	19
near	show	-173
far	release	9
none	insist	-10
none	order	11
none	apply	-276
near	note	-103
none	save	-311
none	beam	-88
near	bring	81
near	end	32
none	amplify	37
none	honor	-200
none	admire	33
none	display	-22
none	convict	-190
none	yank	-99
left	according to	179
none	restrict	-11
none	price	-290
none	confront	9
none	manufacture	-72
none	apologize	24
none	rail	70
none	frack	-146
none	hurt	-317
none	divert	-102
none	fracture	-84
none	legalize	30
none	tap	-200
far	blame	-9
none	ally	-330
near	write	71
none	endure	-30
none	depart	-102
none	warn	18
near	go	15
none	found	-275
far	use	-112
near	describe	-6
none	tack	40
none	settle	5
none	soar	-71
none	sell	-46
left	declare	24
near	think	8
none	bend	-84
none	advise	-38
none	anticipate	24
none	withhold	11
none	tamp	38
none	heal	-97
none	offend	35
none	violate	-297
none	wage	20
none	program	-304
none	sue	7
none	comply	-111
none	bully	-98
none	boycott	59
none	escalate	13
none	foot	-67
none	bash	9
none	submit	-136
none	assail	36
none	outsource	-136
none	escape	-27
none	reduce	-324
none	balk	31
none	hack	-235
none	combine	-191
none	relocate	-148
none	train	-100
none	import	-209
none	paint	-10
none	finance	-227
none	craft	41
none	narrow	-159
far	dismiss	71
comma	respond	95
none	commit	89
none	venture	-69
none	rebuke	30
none	convert	-181
none	box	-122
none	contact	-148
none	rest	-147
none	land	-219
none	accompany	-159
none	clap	-85
none	overcome	-190
none	knock	9
none	inspire	-209
none	reopen	-98
none	hang	-44
none	designate	-77
none	renovate	-72
none	overlook	45
next	feel	-101
none	witness	35
none	single	27
none	rise	-23
none	ready	-252
none	fall	21
none	tip	-103
none	persuade	24
none	skeptical	34
none	capitalize	-160
none	dig	-46
none	reference	-11
none	hide	-136
near	want	-12
none	judge	53
none	punish	-199
none	cause	52
none	power	-227
none	install	-98
none	overthrow	-71
none	aid	-397
none	realize	28
none	surrender	-74
none	entitle	-19
none	round	-137
none	hail	9
near	acknowledge	72
none	espouse	-71
none	crown	30
none	poise	-235
none	sure	11
none	spark	-36
none	book	-179
none	indict	102
next	show	-122
none	liken	24
none	lash	14
none	fan	-179
next	comments	-147
near	agree	-85
far	run	119
none	disqualify	-136
none	seal	-111
none	wrongdo	-68
none	fade	-98
none	propel	-137
none	heed	-84
none	climb	-98
none	react	-36
none	dress	-9
none	disrupt	-148
none	drag	-136
none	blare	-88
none	light	-24
none	thrill	50
none	defund	-97
far	note	-149
none	diminish	-71
none	pour	-137
none	reap	-99
comma	write	180
none	chip	-114
none	drive	-28
none	search	-218
none	frame	-56
none	perceive	48
none	suggestion	9
none	delete	-147
far	conclude	69
none	achieve	-290
colon	continue	131
left	state	144
none	surround	-236
none	interpret	42
none	principle	-96
none	blame	18
none	expres	16
none	kid	-86
none	stump	-21
none	mine	-102
none	bury	-148
none	contemplate	36
comma	note	69
none	oversee	-209
none	approach	-304
none	renew	32
none	trump	-70
none	beg	50
none	abuse	-70
none	wound	-99
none	unknown	-69
none	hate	8
none	contract	-82
none	undocumented	-304
none	supplement	-93
none	develop	-297
none	cope	-112
none	interject	-28
none	spar	10
none	lament	133
none	regulate	-110
none	salary	-98
none	rebuild	-209
none	marry	-253
none	complicate	-124
none	polarize	22
none	reinstate	31
none	assault	-170
none	fabricate	-68
none	murder	-84
none	pray	-111
none	bless	-124
none	appreciate	-27
none	voice	27
none	weaken	-124
none	signal	47
none	alter	-114
none	negotiate	12
none	something	-199
none	favor	45
none	delay	-158
none	veto	46
none	eliminate	-304
none	postpone	-126
none	preserve	-169
none	suppose	-209
none	expire	-136
none	repudiate	39
far	suggest	-20
none	foster	-70
none	intern	-91
none	impress	-6
none	curb	-179
none	adapt	-139
none	level	-17
none	solve	-99
none	approve	55
none	edit	-157
none	sound	-23
none	sophisticated	-83
none	warm	-84
none	comments	-97
none	recruit	-123
none	stretch	-84
none	galvanize	-159
none	loom	-227
none	backfire	-123
none	access	-99
none	overshadow	-148
none	stake	-171
none	restore	-149
none	revisit	28
none	discriminate	-83
near	mean	44
none	illustrate	38
none	eye	38
next	act	-67
far	portray	26
none	shape	-220
none	author	37
none	notice	-8
none	drone	-76
none	repair	-111
none	drink	-117
none	waste	-111
none	wave	-85
none	acquiesce	97
none	miss	-324
none	flaw	-82
none	bolster	-191
none	recount	62
none	brush	37
none	excite	43
none	discover	25
none	dismantle	-111
none	black	-68
none	resound	-85
none	occupy	-100
none	spike	-70
none	flirt	-6
none	uncommit	-83
none	erode	-84
none	trigger	-148
none	couple	-180
none	contend	39
none	certify	-72
far	defend	19
none	sorry	-71
none	practice	-283
far	increase	-85
none	tally	10
none	click	-82
none	chat	-87
none	defect	-110
none	infected	-69
near	issue	26
none	aware	11
none	pivote	30
none	constitute	-98
none	laugh	-36
none	bridge	-99
none	unauthorized	-109
none	imply	14
none	conflict	21
far	get	152
none	volunteer	7
none	suit	-147
none	reshape	-97
none	enable	-147
none	quit	-179
none	derided	56
none	advocate	28
none	amount	-244
none	invoke	14
none	bomb	-169
none	bother	-114
none	retire	-125
none	command	-144
none	dol	-86
none	flee	-210
far	make	66
none	trounce	-123
left	respond	115
none	qualify	-125
none	bounce	-91
none	deflect	8
none	energize	-158
none	ravage	-72
far	play	89
none	insult	-18
none	edge	-102
none	collapse	-148
none	envision	70
none	resettle	-84
none	transfer	-125
none	deserve	-219
none	hidden	-70
none	execute	-112
none	linger	39
none	surface	19
none	matter	39
none	split	-69
none	plummet	-98
none	direct	40
none	assess	-19
none	wonder	17
next	become	-85
none	exacerbate	-70
none	graduate	-138
none	shrug	39
none	soften	-98
none	extend	-47
none	televise	-99
none	produce	24
none	empower	30
none	elevate	18
none	arise	7
none	purchase	-8
none	resemble	-83
none	tick	6
none	function	-209
none	suffer	-244
none	so-called	-68
none	yield	-16
far	give	103
none	argument	25
none	undecided	21
none	superdelegate	-168
far	admit	74
none	contradict	54
none	displace	-83
none	seize	15
none	market	-290
none	dislike	9
none	belong	-131
none	provoke	-111
none	fare	-181
none	crash	-78
none	ahmed	-68
none	mohamed	-96
none	log	-71
far	work	-68
none	rebut	75
none	associate	-29
none	lift	-33
none	undergo	-111
none	export	-86
none	coordinate	-209
none	doom	-86
none	rein	-135
none	reclaim	-98
none	exercise	-85
none	fish	-96
none	withdraw	24
none	scramble	-44
none	reiterate	92
none	outrage	43
none	code	-83
none	strike	17
none	deem	49
near	create	-99
none	draft	51
none	allude	122
none	please	6
none	print	-87
none	spur	-126
none	borrow	-159
none	eager	-20
none	convene	11
none	pivot	-119
none	communicate	-86
none	terminate	-85
none	statement	-16
none	unnoticed	14
none	pander	12
none	eat	-149
far	claim	115
far	win	-109
none	abolish	-83
none	accelerate	-171
none	wind	-148
none	position	-50
none	afford	56
none	park	-136
next	cite	83
none	brew	-83
none	cheat	-99
none	ratcheted	-8
none	dance	-111
none	broaden	-112
none	establish	11
none	chair	-200
none	brag	80
none	buoy	-70
none	engineer	-103
none	tolerate	27
next	remarks	-96
none	plow	-69
none	politicize	-87
none	opt	-22
near	lead	-83
near	claim	10
none	oust	-69
none	caution	16
none	assemble	-86
none	rent	-70
none	totaling	-68
none	sexting	-99
none	alarm	10
none	dictate	27
none	fulfill	-160
none	pit	-110
none	forge	-98
none	resolve	-136
none	define	15
none	assign	-15
none	deploy	-209
none	intervene	-138
none	dream	-73
none	thrive	-112
none	squeezed	-71
none	demur	-83
left	recall	150
none	freeze	-85
none	usher	-111
none	finalize	-113
none	activate	-112
none	reconsider	47
none	dispute	66
none	jockey	29
none	underestimate	23
none	tax	-330
none	confer	-86
none	model	-137
none	swell	-73
none	observe	72
none	duel	-69
none	minimize	25
none	plant	-190
none	disappear	-147
none	permit	18
none	fix	-147
none	trouble	11
none	amass	-99
none	default	-101
none	vet	-200
none	restructure	-87
none	monitor	22
none	inform	46
none	integrate	-112
none	less-educated	-68
none	encounter	-117
none	hatred	-68
none	wall	-85
none	uncover	8
none	pepper	-74
none	carve	-85
none	mask	-86
none	affiliate	-88
none	upend	-125
none	guard	-136
none	revise	-11
none	flank	-100
none	balance	-124
none	nothing	-112
none	rebuff	27
far	accuse	82
none	harass	-69
none	disparage	36
none	utter	8
none	divorce	-86
none	dog	-69
none	meander	6
none	accumulate	-85
none	inherit	-70
none	preside	-114
far	write	42
none	channel	-100
none	reckon	65
none	surpass	-137
none	offset	-100
none	consume	28
none	risk	-181
none	zero	28
none	speculate	52
near	win	-67
none	study	-200
none	pack	-70
colon	write	162
none	scorn	-72
none	falter	-99
none	showcase	11
none	advertise	-87
none	pollute	-72
none	replicate	-71
none	validate	-70
none	regain	-111
none	allege	31
comma	put	74
none	camp	-147
none	lecture	20
none	depend	-245
none	shove	-69
none	shout	-20
none	mirror	26
far	include	-23
none	regret	9
none	team	-111
none	attach	-99
none	justify	88
none	shock	28
none	adjust	-102
none	sag	-89
none	net	-76
none	house	-147
none	scale	-82
none	store	-136
none	daunt	-69
none	pitch	43
none	ride	-153
none	shatter	-100
none	affirm	33
none	navigate	-141
none	shore	-122
none	explode	-70
none	shed	-17
none	like-minded	-97
none	discipline	-84
far	acknowledge	71
none	clean	-69
none	analyze	-90
none	supply	-85
none	bristle	31
none	compose	-69
none	script	-72
far	take	29
none	deepen	21
none	wrap	-149
near	label	87
none	distort	-70
near	act	-67
none	plague	-70
none	inject	-100
none	detect	-135
none	crumble	-85
none	spill	-86
none	circulate	23
none	probe	30
none	confident	57
none	cripple	-86
none	deadlock	8
none	republish	-71
none	blister	-83
none	range	26
none	guide	34
next	try	-67
none	brace	-35
near	run	-83
none	stereotype	-69
none	characterize	32
far	insist	69
none	enforce	23
none	rock	-74
none	facilitate	-101
none	unravel	-74
none	stabilize	-70
none	adamant	30
none	assertion	-11
none	dump	-85
none	discourage	-69
none	laud	18
none	rid	-83
none	peak	-98
none	locate	-98
none	devolve	-72
none	march	-70
none	game	-124
none	ring	-13
near	announce	-9
none	modify	-13
none	elaborate	35
none	classify	-179
none	sponsor	-171
none	redact	22
none	scrap	21
far	think	30
none	mishandle	-97
none	relay	-71
none	humble	-69
none	film	-87
none	contention	29
near	accuse	-67
none	supportive	31
next	pay	-67
none	temper	-86
none	formulate	-73
none	slate	-253
none	huddle	-114
none	quash	37
none	consult	-70
none	dodge	-71
near	promise	91
none	enlist	-70
none	deprive	-71
none	aggravate	-68
none	hover	-86
none	leak	-199
near	wear	-67
none	task	-88
none	trace	12
none	unaware	24
none	fake	-68
none	infiltrate	-84
none	thereafter	-68
none	tune	-75
none	drown	-68
none	sing	11
none	upstate	-70
none	toss	-93
comma	tweet	12
@subjectType,shape
none	phrase	-8
noun	to	-6
it	phrase	11
i	that	-28
noun	left	5
none	clause	-7
none	that	26
they	phrase	6
noun	that	-11
you	phrase	25
noun	wh	20
which	clause	-78
Name	wh	10
they	clause	-20
none	to	-10
we	clause	36
Name	quotation	15
it	clause	-37
Name	left	17
Name	that	6
i	phrase	16
i	clause	38
i	left	-23
i	to	-31
she	phrase	-6
what	phrase	44
he	wh	10
he	to	-14
this	phrase	-19
this	wh	18
she	that	20
she	clause	-10
who	that	-11
she	left	28
i	wh	-34
some	phrase	17
they	wh	-30
he	left	33
he	that	11
which	phrase	19
that	phrase	-11
you	that	118
who	clause	5
none	wh	-31
others	phrase	-16
she	to	-18
it	to	38
one	phrase	-17
that	clause	63
she	quotation	-15
which	to	15
many	phrase	34
it	that	-6
they	left	-23
that	that	18
someone	phrase	-8
most	phrase	-53
those	phrase	-77
they	to	36
some	clause	-67
which	quotation	-16
none	quotation	14
none	left	-32
everyone	phrase	-21
it	wh	40
which	that	-57
you	to	-23
i	quotation	-44
one	clause	53
both	phrase	47
they	that	17
that	to	-40
what	clause	20
who	quotation	-81
others	clause	29
who	wh	-59
all	phrase	56
nobody	phrase	28
they	quotation	36
it	left	-39
whoever	phrase	-96
anyone	clause	20
we	wh	5
one	that	-13
we	to	-7
most	clause	56
some	to	-32
anyone	phrase	-9
few	phrase	8
that	left	-96
everybody	phrase	-82
you	wh	-30
both	clause	-68
several	phrase	58
`
