/** Counted by `scripts/train/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUES_WEIGHTS = `
bias	-88
@form
shift	-41
shifting	10
struggles	30
raise	-124
says	161
mired	-25
raised	15
pursuing	9
matching	-12
reported	56
choose	24
award	13
reads	10
said	236
lost	-146
goes	14
criticizing	21
take	-45
accept	-8
proven	19
use	-137
knows	20
came	-70
pay	26
wait	79
gets	-65
set	-23
exposed	5
told	75
forget	-17
telling	13
lie	-16
serve	42
accuse	19
engaging	-26
follow	-9
attacks	-85
highlight	9
posed	9
suggested	55
poses	-20
happened	-84
controls	-41
include	-50
expanded	-14
checks	-65
claims	11
support	-46
focused	-25
expanding	18
according	182
make	-69
focuses	9
kill	-49
shooting	-124
leave	34
shot	13
shoot	-9
laws	-83
guaranteed	12
facing	-6
moved	-9
expand	-17
based	-19
begin	-81
add	-15
sales	-37
accomplish	-20
made	-22
bring	15
pose	-33
changed	12
accommodate	-9
bringing	-67
wrote	56
reach	-14
following	-64
read	5
contained	17
cited	14
left	-69
noted	46
thinking	6
ignored	9
added	31
refused	18
give	-87
come	-15
felt	-10
making	-23
clear	19
cast	5
place	19
sat	59
spent	-24
looked	-23
gone	-20
registered	-61
defending	15
tell	8
playing	-20
turned	-9
prepared	-51
address	15
seemed	50
began	-23
speak	-25
saw	-17
expected	19
start	-78
attempting	12
went	-32
trying	-71
help	-176
wanted	23
urged	49
happening	-27
took	-45
saying	96
tried	-19
got	-19
say	85
emailed	15
replied	11
announced	54
send	-63
hand	-15
given	-71
teaching	-25
require	-8
harmed	-15
spend	-90
reflecting	7
present	-34
intended	6
recognized	-7
share	30
planned	-8
go	-100
participate	-47
lay	-34
forcing	-37
sleep	-9
examined	-13
pleaded	14
dates	-12
witness	20
recorded	43
buy	18
stated	55
received	-34
know	-8
sentenced	11
known	43
killed	-110
mean	10
meant	21
discrediting	-10
knowing	11
put	-13
crushed	-30
avoided	16
looking	20
knew	-12
won	-105
hear	-7
moving	44
stop	-26
discussed	12
let	-7
worked	-58
confirmed	16
headed	-52
worry	-6
waited	-20
see	10
appointed	14
reward	-12
turn	-63
learned	12
files	11
think	5
operate	-9
organize	-27
adopted	-16
learning	-7
putting	-58
met	17
stealing	-17
calls	22
lead	-66
calling	61
step	-35
combat	-51
called	33
assist	-20
conducting	28
airstrikes	-18
targets	11
increase	-57
hit	-11
attack	-7
funds	-38
interview	-35
talk	-36
interviewed	-28
results	-50
discuss	16
call	22
slip	-15
appeals	7
boosting	-17
citing	40
continued	36
recalled	25
uprising	-15
win	-239
prompted	-13
states	-94
state	-18
run	-95
seem	11
enamored	19
outnumber	-13
drawn	13
voted	25
echoed	29
elected	-66
held	-59
expressed	22
garnered	-23
named	27
briefing	-30
shows	33
started	-20
portray	19
police	-20
receive	34
fired	7
tweeted	11
acting	-58
building	-112
occurred	-41
repeat	9
reports	-24
pushed	17
seen	13
working	-6
investigating	-6
appears	46
abandoned	-20
shown	17
live	25
credited	7
showed	34
bet	-30
threatens	-6
entering	-121
rallied	-27
enter	-66
slammed	-19
sent	-10
fundraising	-119
asking	40
supports	9
canceled	-23
commented	17
canceling	-9
indicates	8
attributed	10
vote	-18
preferred	16
dropped	10
polled	-17
followed	-65
conducted	-120
ban	-65
surveyed	-30
comment	-22
votes	-67
covering	-36
running	-62
tells	70
praised	29
speaking	-62
argued	19
used	-29
obtained	-47
work-related	-15
believes	16
declined	41
revealed	15
provided	15
destroy	-9
documents	-51
aligning	9
top	-17
disclose	-11
standing	-20
asked	61
leads	-110
polls	-98
coming	-52
remarks	-39
nominating	-12
hosting	-27
described	27
find	-23
angered	20
answering	6
consider	-22
drawing	-11
barring	10
expecting	25
born	-68
posted	20
addressing	-11
benefit	-47
inserted	-16
sharpened	-19
retain	-28
hold	-43
demonstrate	16
describe	-20
views	-7
mind	10
rights	-139
oppose	11
undocumented	-69
carried	-7
died	-92
released	-13
endorse	8
praises	25
skywriting	-12
involving	-45
hired	14
fly	-30
suspected	12
turns	11
claimed	31
hosted	-65
donated	-51
records	-74
compiled	-20
cycles	-12
cycle	-51
backed	11
supported	27
phrase	-10
broken	-31
championed	18
included	-6
winning	-36
convince	23
competing	-39
polling	33
compete	-49
rolled	15
planes	-18
filled	8
linked	-22
play	-20
tighten	-23
protesting	14
limiting	25
giving	-22
wearing	-54
holding	-33
tweeting	36
retweeted	16
thanked	27
steps	20
lobbying	-13
prevented	-23
distract	-12
prevent	33
need	-33
detailing	19
try	-39
thwart	-20
allow	10
push	-46
led	-17
employed	-22
conduct	-22
taping	-15
makes	-10
repeal	-34
bear	10
dismissed	11
track	36
ensure	-49
counter	-6
offering	14
continue	-78
accused	14
placing	-23
tears	-12
thinks	27
begun	-63
overtake	-17
denied	27
flowed	-15
cover	-6
certain	-35
challenged	21
stressing	11
overturned	19
respected	-10
valued	-12
right	-20
taught	-15
protect	-72
free	-12
comes	-100
yell	-10
survive	-39
name	-10
punctuated	-11
gathered	-53
speaks	-14
joined	14
became	-20
involved	-88
arriving	-27
referring	36
helps	-25
seeks	17
gun	-12
getting	-34
undermining	-18
undermine	19
opposes	6
work	-113
overturn	-24
comparing	12
defend	-20
aiming	9
requiring	10
register	-36
licensed	-16
watch	-19
watching	-15
considered	14
tackle	-27
draws	-16
throwing	7
flags	-15
addressed	6
vowing	-17
explained	25
taking	-58
enjoys	-5
jump	-21
sits	-37
unite	-13
signing	-13
dedicated	-7
endorsed	44
signed	12
tie	21
offers	-10
argues	31
sees	26
lies	-12
concludes	15
agrees	8
asks	14
answers	-6
appear	11
belief	-10
change	-27
ties	-35
considering	-6
draw	-7
wins	-118
match	-49
replace	-43
receives	-26
increases	35
collected	-32
fit	-47
lives	-37
responding	-11
deemed	11
upcoming	-63
talked	36
links	-13
rules	-41
freed	-21
helping	-67
get	-86
scare	-10
descend	-10
strengthen	-17
shrinking	-15
declining	-22
continues	-23
buck	-15
trends	-10
changing	-56
erupting	18
govern	24
arrests	-9
mulling	16
confused	-10
designed	-6
attract	-33
talking	31
hope	-27
calculated	-6
pointed	16
pointing	36
picked	25
admitted	8
motivated	-15
defied	-11
gave	9
stem	-34
slow	-25
challenge	-35
unleashed	5
withering	-12
count	-23
touched	13
launching	18
stirred	9
crossing	-17
become	-40
succeeding	-9
keep	-64
owned	-39
offered	30
rating	-62
trailing	-39
emails	-43
critical	-8
filed	8
counted	-10
qualify	-21
open	-30
close	-56
exists	-20
ended	-23
caucuses	-127
introduced	8
accepted	-13
asserting	16
holds	-74
criticized	16
accepting	-12
firms	-66
campaigning	-95
spending	-144
disappointing	-8
replaced	-37
attacking	5
opposing	-22
begins	10
interrupted	-25
shouted	22
using	-59
reviving	-9
waterboarding	-37
obtain	-20
survived	-34
compromise	17
issued	18
compared	-24
listening	-27
allowed	6
connect	-28
struggling	11
attending	-36
visited	-52
slipped	-13
avoid	-71
hearing	13
choosing	-18
respond	11
waging	13
hoping	25
denounced	23
doubling	7
questioning	9
deal	-43
releasing	16
aimed	6
contrasts	-5
slams	25
setting	6
obtaining	-25
failing	-30
hopes	19
needed	-56
ramped	-12
works	-64
head	-12
translate	-20
numbers	-71
feels	-13
optimistic	-6
tested	-15
leaving	-87
unqualified	-23
host	-36
referred	20
sitting	-55
attacked	24
return	14
complained	20
convincing	-21
bill	-12
devoted	15
mount	-25
gather	-22
lock	-21
deals	-61
measured	13
impose	-27
interested	23
denying	-20
finding	-40
deliver	-70
prevail	-17
emphasize	18
alienate	-13
moderates	12
tweets	-9
centered	9
stacked	-13
opposed	31
cheered	-14
grant	-27
managing	-25
naming	10
fears	-18
underscore	12
enters	-25
lose	-68
seems	56
gotten	-9
grown	-49
gaining	-35
maintains	-26
contests	18
catch	-38
form	-22
gained	23
finds	28
represents	-5
appeared	22
divided	24
sampling	-17
selected	-53
arrive	-17
credits	-8
maintained	-9
damaging	14
appeal	-21
receiving	11
agreed	18
kicked	-26
reforming	-15
greeted	-11
cracking	-15
traveled	-30
pull	-49
keeps	-37
returns	-37
caucused	-17
remain	-7
adding	26
warned	37
losing	-68
battling	-15
predicted	16
thanking	24
delivering	27
screaming	-17
suspending	-18
performing	-17
fighting	20
congratulating	9
returning	-45
breaking	19
happens	-34
battle	-21
drop	-56
switch	13
proud	12
unify	-33
entered	23
fueled	-42
billed	16
break	49
faced	8
stayed	28
remains	-50
beat	-61
lacking	-12
stood	-15
watched	19
prompting	37
erupted	-42
signs	-32
celebrated	8
providing	-23
earning	-47
lower	-25
improve	-41
promised	18
suggesting	16
heading	-63
result	-12
networks	-72
worried	25
best	-18
handle	-39
allowing	-21
joked	17
expects	7
touting	10
resonating	-9
decried	27
highlighted	21
means	-32
pick	-84
gain	-58
allocated	-15
determining	9
date	-51
thanks	-67
eked	-10
sites	-25
pushing	18
heads	-34
yelled	9
worries	-8
fend	-9
sit	-30
needs	-56
destroyed	-15
weighed	16
backing	16
exceeding	-15
waiting	-41
rushed	-15
planning	7
arrived	-52
walking	-20
cares	-13
care	29
dominating	-20
tended	21
lining	-10
dipped	-15
attended	-65
attend	-52
represented	-42
crossed	-25
unionized	-10
paid	-52
kicking	-9
shook	-21
finished	-49
await	-18
ends	17
served	-105
faces	-87
rebound	-15
emerge	-18
earned	8
beating	-36
trails	-32
becoming	-98
rally	-47
bound	-37
differ	11
coalesce	-15
mention	11
consolidate	-12
insisted	6
heightened	5
resist	19
mocked	7
paying	-14
roared	-13
closed	17
cut	-37
feeds	-12
shifted	-9
booed	11
lagging	-15
marking	-13
rallying	23
overtaking	-15
assured	15
serving	-49
assure	-7
represent	36
topped	-12
races	-61
opened	15
appearing	-29
increased	-70
earn	-43
jumped	13
build	-98
brokers	-13
prevailed	-20
pledging	24
touted	24
vowed	26
enact	-9
fix	-18
reading	-12
applauding	6
influence	-36
confronting	-24
neighboring	-37
dealing	-38
force	-43
release	-35
waved	-7
invested	-32
solicit	-16
created	-22
exit	-39
feel	15
accounted	-12
angry	-28
deport	-27
stay	-80
balloting	-15
capture	-30
generating	-24
piled	-21
subdued	-10
imagined	17
stare	-9
embracing	-8
resign	35
pressed	8
defended	69
seeming	-13
reflect	-10
going	-16
hurt	-54
scores	-15
move	-112
clinch	-45
suspended	15
ready	-58
assuming	-11
affect	-34
widened	-9
declaring	7
widening	-20
grow	-41
scored	-32
grabbing	-26
stall	-9
dash	-10
surged	-23
secured	-32
steering	-25
exchanged	-13
sought	18
distinguish	-9
encouraging	-14
calm	-12
suggest	25
bemoaned	18
proved	-22
devastating	-43
lambasted	11
dominated	-51
clinched	-22
reserved	-28
clubs	-20
seats	-49
blow	-25
scoring	-12
banning	8
deported	-32
betrayed	-18
formed	-15
satisfied	5
blocking	-33
ballots	-27
issues	-46
existing	-45
securing	-20
authorized	18
listed	12
staying	-45
secure	-75
condemn	-13
marred	-13
caught	-52
punching	-17
charged	26
declares	11
handed	-30
delivered	-7
decrying	13
struggled	-65
tries	15
helped	-32
embarrassing	15
file	-48
broke	25
contributing	-32
lend	-9
end	-76
owing	-9
costs	-45
raising	-33
refuses	10
deporting	-15
promoting	-9
rejecting	6
defeated	-34
articulated	14
thread	-15
disavowed	11
answer	13
swept	-25
moves	-39
create	-76
treat	-32
advances	-12
note	24
co-sponsored	9
protecting	-27
benefits	-52
types	-18
fund	-30
debated	20
played	10
projects	-33
lines	-69
shaking	18
demanded	-12
frustrated	-5
outlined	7
featured	33
threw	-12
escorted	-13
lamented	22
capitalize	-20
considers	17
acquired	-13
attracting	-12
hosts	-20
writes	8
smiling	-18
downplayed	18
features	-19
interviews	-53
reminded	22
believed	-18
embodied	-16
packed	-10
select	20
describes	14
continuing	-73
insist	5
cites	6
influenced	-15
order	-11
pass	-82
tests	-17
meet	-91
apply	-34
insists	-12
mounting	14
noting	26
save	-49
pulling	-15
representing	-45
buying	-43
questions	-29
honored	-23
arranged	-11
appreciated	-10
recording	-15
travels	-12
grabbed	20
yanked	-16
defeat	-71
outlining	12
restricting	29
prices	-51
labeled	13
reflects	-6
improved	-30
seek	-21
manufactured	-10
lied	-17
apologize	9
railed	23
fracking	-27
hurting	-22
fracturing	-9
legalizing	-12
tapped	-21
blamed	9
understand	7
allies	-63
rattled	12
pulls	-9
reaching	-36
happen	-71
threatening	6
stands	-10
leaves	-37
thought	-20
founded	-56
stopping	-23
launched	-22
titled	24
target	-15
airing	-36
blasts	19
quotes	-7
linking	15
encouraged	25
join	-57
rubbing	-9
hoped	10
rushing	-21
tack	-13
settled	7
love	6
bases	-10
promote	31
boast	13
lying	11
unprecedented	-10
sell	58
promising	12
claim	6
bent	-15
distanced	19
involves	-9
advise	32
spoken	12
listen	-32
unifying	-12
describing	38
disagree	6
stunned	-11
unfolded	-9
tamping	13
heal	-9
violating	-20
wages	-37
programs	-54
managed	-54
sue	6
proceeds	-10
comply	-15
bullying	-12
bullied	-9
confronted	-8
escalated	-8
footing	-12
uses	7
submitted	-23
assailed	27
outsourcing	-9
agreeing	-7
crack	-30
outsourced	-12
escaped	-11
reduced	-22
laying	34
balked	28
hacking	-32
combined	-31
relocated	-9
blasted	50
train	-15
burst	-13
face	-90
trailed	-25
reviewing	-12
targeting	-9
connecting	-10
concerned	18
narrow	-15
contributed	-52
questioned	42
commit	33
ventures	-21
rebuked	19
dividing	-21
celebrate	-18
converted	-12
fight	-8
cost	-38
boxing	-20
visiting	-30
contacted	-21
rest	-17
carrying	35
landed	-20
accompanied	-26
painting	-11
grew	-56
overcome	-32
honor	-18
knocked	13
inspire	-15
reopened	-13
hanging	-14
renovated	-16
promotes	14
overlooking	-17
remembered	16
rising	-79
kept	-14
meets	-33
requested	25
sending	-48
electing	13
elect	-31
fell	-72
concede	-6
persuade	13
skeptical	16
campaign	10
demonstrated	-12
referencing	6
names	-15
disclosed	7
hid	-9
reverse	13
legalized	20
scheduled	-18
judges	-30
walked	10
succeeded	-32
punished	-23
forced	10
caused	-59
hailed	17
power	-22
installed	-10
overthrow	-13
aided	-12
rise	-30
realize	11
starts	-20
battered	-9
surrendering	-9
unveiled	12
featuring	-24
round	-12
relied	-30
acknowledged	19
abandon	-25
alienated	-13
espoused	-10
embraced	15
disaffected	-10
self-described	8
beats	-15
poised	-47
spearheaded	-12
sure	-6
resulted	-27
booked	-9
convicted	-35
indict	-13
recommend	-6
violated	-25
respect	-10
likened	21
announces	17
demands	14
lashing	-10
fans	-28
criticize	-10
comments	-50
disqualify	-9
charges	-36
seal	-12
follows	23
forces	-77
burned	-10
wrongdoing	-12
figures	-40
champion	-10
propel	-20
heed	-15
climbed	-12
leaned	-11
dressed	-8
flag	-9
ripped	7
disrupted	-9
drag	-12
wrapped	7
thrilled	9
defunding	-12
causes	-23
stating	23
selling	-37
shared	5
covered	22
turning	-71
chip	-13
purchase	-23
drove	35
donate	-15
searching	-17
frame	24
contrasting	8
fought	-39
deleted	-26
achieved	-22
disappointed	21
upset	10
flooded	-13
boycott	-23
stops	-15
interpreted	10
principles	-15
saving	-9
settling	-9
avoiding	-21
blame	-12
broker	-23
involve	-9
express	14
stumping	-13
mining	-9
struggle	-18
lean	-18
imperiled	-10
built	20
buried	-15
joining	-44
investigate	-35
oversee	-9
perform	-27
approaches	-27
granted	8
documented	19
acted	-25
interests	-36
aides	-54
trump	-9
letting	-15
exploit	27
beaten	-22
wounded	-13
unfolding	-12
protected	-9
unknown	-9
paints	7
clinching	-12
improving	-17
pays	-20
wear	-25
wore	-20
measures	-45
act	-34
direct	-13
centers	-50
contracts	-15
operating	-27
blocked	8
supplemented	-10
passed	23
unaccompanied	-9
demanding	6
develop	-30
reaches	-18
debates	-30
risk	-15
cope	-9
reject	-25
fed	-12
sparred	9
ignore	12
regulating	-12
repealing	-12
hire	-36
rebuilding	-27
funded	-30
collecting	-12
married	-43
benefited	-32
complicate	-15
applauded	-6
polarized	7
cuts	38
rebuild	-20
organized	-9
lent	-15
reinstate	9
assaulted	-18
fabricated	-12
exist	-32
committed	-20
occur	-9
murdered	-15
punched	-12
praying	-15
bless	-10
remarking	9
voiced	18
updated	-44
weaken	-9
approving	-10
signal	-8
controlled	-12
aims	-14
escalating	-10
picks	-16
reducing	-30
generate	-28
cutting	-47
hates	-5
negotiated	16
argue	15
seeing	-25
something	-51
breaks	-37
favored	6
signaled	28
delay	-12
eliminate	-25
postponing	-9
supposed	-41
passing	22
repudiate	8
allied	-12
condemned	28
explaining	17
undercut	-20
capitalizing	-9
impressed	19
curb	-30
resulting	-17
levels	-31
solve	-12
approved	12
editing	-25
sounds	13
sophisticated	-15
sound	-26
sounding	-20
warm	-12
reached	15
tops	-12
recruiting	-18
misspoke	-9
galvanize	-9
loomed	-9
preventing	-18
backfire	-15
overshadowed	-12
damage	-9
stakes	-9
access	-9
searches	-12
saved	-20
punish	-17
restored	-15
revisit	-15
discriminated	-15
spreading	-20
sounded	29
eyes	12
amplify	-13
portrayed	-6
shaped	-23
stressed	8
preparing	21
fail	-37
noticed	11
targeted	-11
repair	-15
aired	25
dispatched	-18
proposing	16
test	-23
approached	-20
waving	6
bigoted	11
accomplished	-12
convinced	10
missed	-36
flawed	-12
bills	-31
bolster	-25
advancing	-12
attempts	-25
roll	-28
vows	21
spots	-12
focusing	8
preserving	-9
advanced	-9
control	-30
excite	5
carries	-28
discover	6
reforms	-12
dismantle	-18
blacks	-9
boasts	-6
fueling	14
resounding	-13
becomes	-59
driven	-43
meaning	-21
spiked	-13
dug	-12
wondered	-9
uncommitted	-15
point	5
triggered	-9
emphasized	-11
coupled	-26
updates	26
suspend	-20
ruled	24
adopting	13
rejected	26
ordered	16
carry	-51
sorry	-12
restricted	-15
blessing	-15
proceed	-23
emerged	8
settle	-39
shifts	13
shares	-21
drops	-12
update	17
click	-18
provides	-30
illustrates	10
differed	-10
introduce	-18
reiterated	18
rates	-74
scared	11
existed	-17
believing	14
missing	-30
chat	-10
issue	-13
cause	-34
defects	-15
infected	-13
traveling	-34
treating	-16
issuing	-13
recalling	28
aware	6
pivoted	10
approve	-13
shakes	-9
constitutes	-12
rely	-26
laughs	-12
bridges	-9
hitting	12
seize	26
rails	8
abandoning	-20
dropping	-43
unauthorized	-23
drive	-57
achieving	-15
accounts	-52
hints	10
driving	-30
whipping	19
dragged	-12
favors	-5
report	23
volunteers	-18
wasted	-13
suited	-18
walk	-23
stared	-10
inspired	-32
reshape	-12
projected	22
tying	24
enabled	-15
quit	-37
derided	16
pressured	7
advocate	24
amounts	-30
looming	-27
referenced	25
bothered	-13
prosecute	15
creating	38
land	-9
boasted	12
digging	-9
engaged	10
approaching	-27
retired	-10
surge	-9
acknowledging	6
fleeing	-17
serves	26
trounced	-21
bully	-12
finishes	-15
intends	-18
trigger	-15
deflect	19
sets	-21
concerns	-44
energized	-18
predicated	-11
insults	-5
endorses	9
edged	-10
roots	-34
collapsing	-12
violates	-17
resettle	-9
cross	-20
fled	-20
welcomed	10
falls	-25
galvanized	-12
proposal	-9
deserves	-28
clarified	12
hidden	-13
defeating	-34
books	-18
lingering	-24
resigned	-28
handled	-22
matter	-10
bested	-13
plummeted	-12
causing	42
directed	7
landing	-12
blows	-9
contested	-13
sewed	-10
eliminating	-25
assess	-17
bother	-10
manage	-25
split	-11
conceded	28
paved	-9
wonder	8
presented	19
surveying	-9
advocates	-15
deserve	-9
dominate	-32
rose	27
gains	-32
advance	-20
converting	-13
exacerbated	-10
proving	6
graduate	-13
limited	-31
shrugged	16
lending	16
achieve	-34
envision	14
fanning	-9
campaigned	7
brushed	9
introduces	9
extended	-18
televised	-18
produces	-12
poured	-21
reaffirmed	14
unearthed	-10
risen	-33
elevated	6
attracted	17
premised	-10
admitting	-9
requires	-17
resemble	-15
impact	-15
surrounding	-32
cleared	-16
confirm	-16
tends	-8
ticking	-12
delayed	-12
functioning	-15
specializes	-10
translating	-9
suffered	-23
soften	-15
so-called	-15
yield	-13
argument	12
sends	-10
undecided	10
superdelegates	-32
co-authored	-10
joins	-15
acts	-9
participating	-9
displaced	-9
seizing	10
imports	-27
recognizing	10
surveys	-25
determine	-12
studied	-9
compare	11
extends	10
markets	-47
belongs	-10
fare	-12
chiding	16
maintaining	25
places	-15
check	32
policing	-17
practices	-43
lists	13
visit	-34
ahmed	-12
stationed	-9
completing	-10
mohamed	-18
lived	-44
loving	-14
logged	-10
flying	-38
accompanying	-9
developing	-22
rebut	10
associated	7
fixing	-12
succeed	-36
lifted	5
lifting	-15
press	-19
grows	-23
startled	17
fear	36
feed	-17
lined	20
cheer	15
rolling	-12
undergoing	-18
brings	-28
spends	-18
developed	-23
transformed	-15
coordinates	-9
combating	-12
doom	-9
rein	-17
reclaim	-12
projecting	-9
reduce	-36
exercises	-9
isolate	-9
passes	-18
fishing	-18
binding	-15
lacks	-30
thrown	8
overseeing	-17
scrambling	-16
forms	-9
fill	-41
fallen	-55
hands	-9
solidify	-12
populated	-10
outraged	11
puts	23
matters	8
conflicted	-12
viewing	-6
trusted	7
codes	-15
acquire	-12
strikes	-16
purchased	-12
teaches	14
marginalized	-9
appealing	8
dies	-12
hopeful	6
drafting	-12
reacting	-14
alluding	20
sparking	-13
tend	-20
favor	10
spur	-15
borrowing	-15
appreciate	6
eager	9
acquiesced	16
struck	6
dig	7
stumbled	-9
unnoticed	15
assumed	9
eating	-12
pandering	-15
changes	-39
favoring	-15
accelerate	-10
adapt	-15
recommended	6
announcement	8
exceed	-9
parking	-9
brewing	-15
hinted	-7
dancing	-12
broadening	-9
chaired	-9
moderate	-21
bragged	12
fearing	16
expired	-9
buoyed	-10
hacked	-20
taped	-15
tolerate	-11
looms	-12
lashed	21
plowed	-13
asserted	20
stars	-21
expect	9
hammering	5
post	-6
casting	-26
boost	-34
invest	-39
enable	-9
trade	-15
urge	-7
advised	-20
tweet	-19
enjoying	7
cautioned	14
messaging	-23
assembled	-13
vying	-15
plays	-31
deny	-14
donating	-12
review	14
totaling	-12
numbering	-9
lasted	-10
sexting	-18
revive	-17
reneging	10
accords	-10
positions	18
fulfill	-20
pitting	-18
soured	-13
forged	-9
resolved	-20
defining	-13
assigned	-9
deploying	-15
powers	-17
draft	-21
shape	-15
defy	21
dreams	-10
translated	-9
presenting	9
nominated	14
lands	-9
erupt	28
squeezed	-13
record	-13
freeze	-10
emerging	-35
establish	-22
generated	29
exaggerated	-10
extend	-20
collapsed	-12
ushered	-15
brokered	30
finalized	-15
transform	-12
activated	-18
affected	-30
mark	18
posts	15
trending	10
scramble	39
pressing	8
fall	-43
confront	6
jockeying	6
lays	18
underestimated	7
intervene	-15
oust	-9
arms	17
arm	-9
outsize	-9
confer	-9
taxing	-20
function	-20
taxes	-52
encourages	-12
finance	-15
replacing	-15
grafted	-10
applied	-23
satisfy	10
dueling	-13
welcoming	-13
appended	-16
planted	-12
lowering	-12
racing	-9
sign	-43
purchasing	-9
troubled	6
sold	-44
financing	-17
amassed	-15
borrow	-12
confusing	17
produce	-31
withhold	-10
flowing	-9
steer	-12
courts	-23
default	-9
tied	-60
foster	-9
cheated	-12
financed	-15
plants	-23
extending	-9
defends	11
accusations	-10
block	-64
posting	-7
hide	-15
battled	17
terror-related	-9
exploited	-17
tracks	-21
relying	17
deployed	-23
weakening	-12
integrating	-10
integrate	-12
enjoy	5
less-educated	-13
encountered	-20
limit	-28
granting	13
rooted	7
adopt	-9
values	-18
hatred	-12
unreported	-9
pulled	-30
singled	16
miss	-15
mitigate	-10
checked	-10
vetting	-12
unsolicited	-9
eliminated	-30
opted	11
posing	-12
governing	-21
lift	-23
pursues	-10
surface	22
halt	-15
carve	-9
upended	-10
remove	-25
flanked	-16
reversing	-16
organizing	-27
seated	-20
arrested	-25
excited	13
models	-15
balance	-15
nothing	-21
reform	-12
mentioning	19
intern	-10
uttered	8
recall	-9
opens	-23
regarded	15
suffering	-12
lacked	-25
flew	-27
raced	-9
ate	-16
graduated	-10
divorced	-12
listened	-15
opined	13
advises	-13
tap	-20
intensified	-12
reined	-12
falling	45
accumulated	-13
grappling	-17
exasperated	8
inherited	-12
sealed	-9
define	16
monitoring	11
raises	-7
presided	-16
remembers	14
enduring	7
fading	-12
ticked	12
occupied	-10
practicing	-9
ages	-9
confronts	16
reckoning	-10
offset	-9
estimated	10
withdrew	14
disappeared	-21
energize	-17
recounted	7
wondering	14
checking	-10
poll	-12
waves	9
weighing	-11
countered	5
flee	-9
wiping	-12
zeroing	14
divide	-9
echoes	-7
rigged	-15
smiled	-9
earns	-15
ensuring	-22
fared	-15
scrambled	-10
amounted	-20
derail	-15
speculated	18
participated	-20
forge	-9
broaden	-12
stepping	-15
connected	-26
accelerated	-18
stemming	-12
studies	-20
intensify	-9
matched	-17
seized	-19
staked	-18
alter	-10
differs	-10
dismissing	17
trapped	-10
defined	-17
statements	10
diagnosed	-10
divides	-10
shaken	-9
revealing	-5
scorned	-10
sway	-30
fails	-9
narrowed	-12
finish	-22
risks	-10
underestimating	-11
faltered	-13
project	-22
coalescing	-15
exited	-12
advertised	-9
caps	-12
shrink	-12
rises	-15
leans	24
switched	-10
polluting	-9
flagging	-9
collect	-12
permits	-9
underscores	-9
tallied	-13
obscured	-10
imposed	21
replicate	-13
validate	-9
limits	-15
dismiss	-23
camps	-23
ranking	-26
lectured	6
depending	-28
preserve	-17
shoving	-10
leading	-25
mirrored	-11
disputed	16
guards	-9
deserved	-9
prepare	-25
precedes	-10
pledge	6
backfired	-9
balancing	-9
teamed	-15
appending	12
suffer	-23
tacking	-13
attached	-13
deploy	-9
justify	20
recover	-12
shocks	-9
import	-9
offsetting	-9
sagging	-9
scale	-15
stores	-20
oversees	-15
averaging	-9
afford	-20
investing	-12
slipping	-12
surviving	-9
coordinated	-17
restrict	-19
borders	-12
overwhelmed	16
lags	-9
pronounced	7
prefers	12
associates	-12
sharpens	-10
daunting	-16
capped	-12
intend	8
affirming	-10
flattering	-9
elevate	-12
navigate	-9
shaping	-12
negotiate	-16
prevails	-9
unified	15
shore	-17
thrive	-9
account	-12
departing	-9
producing	17
depends	-9
score	-12
publish	-13
like-minded	-18
employing	18
stick	-15
judge	20
sharing	-10
expose	10
pitching	-11
pitched	-5
coordinate	-17
invoked	13
growing	22
analyzing	-10
hung	6
fuels	-9
establishing	-16
contends	14
cars	-10
rests	-12
chairs	-35
travel	-15
parked	-13
flown	-10
monitors	-12
wary	7
battles	-25
revered	16
connects	26
eroding	-9
supplied	-10
lagged	-10
bristled	7
occurring	-9
galvanizing	-12
fuel	-9
retiring	-12
composed	-13
programming	-12
oversaw	-9
disrupt	-18
confident	7
voice	-11
salaried	-12
qualified	-9
provoked	-10
halted	-9
registering	-17
deepen	-11
unwanted	-9
protests	-8
plagued	-16
subjected	-10
reinvented	-11
calculating	-13
commanded	-6
disliked	7
adjust	-9
championing	-11
drives	-17
injects	-10
detect	-23
tipping	-9
crumbling	-12
strike	-12
politicized	-12
studying	-10
spill	-10
gearing	-10
circulating	-9
contain	-15
minimize	-9
violate	-15
probing	9
vary	-12
compiling	10
sells	-12
zero	-10
thrived	-12
punch	-12
depend	-17
coal-fired	-9
covers	-13
explore	16
restore	-12
republish	-9
alleged	11
damaged	-12
raped	-11
originated	-13
blistering	-15
cellphones	-10
stolen	-9
prepares	-15
evaporated	-10
reluctant	-11
surrounded	-17
terminated	-10
doubt	12
reinstating	-15
steal	-9
guide	-10
propelled	-10
transfer	-15
praise	-18
regret	7
finishing	-25
stereotypes	-12
characterized	6
expressing	6
facilitate	-9
facilitated	-10
owed	-10
reopen	-9
unraveled	-9
envisioned	16
link	35
stabilize	-9
firm	-9
exchanges	-17
examining	-9
enlist	-9
clapping	-9
adamant	9
committing	-12
designated	6
assertion	9
disbanded	-11
overseen	-10
dumped	-9
discourage	-12
vetted	-28
rid	-18
burning	-9
peaked	-9
dealt	-12
rewarding	-12
separating	-9
stage	-13
houses	-9
marched	-14
bars	-13
bombing	-27
enforcing	-11
bolstering	-9
embarrass	-9
couples	-15
circulated	12
quoting	8
gaming	-12
penetrate	-9
remarked	21
bind	-9
courting	-10
tout	14
games	-12
laughing	-10
performed	-27
surpassed	-9
relocating	-9
relocate	-12
netted	-10
unaware	9
mused	17
surpassing	-12
depriving	-13
upgraded	-10
classified	-32
sponsored	-23
redacted	-19
releases	-15
mobilize	-26
modeling	-9
containing	-35
vouched	12
buys	-18
loses	-20
complete	-9
wanting	-12
distribute	-10
knock	-18
mishandled	-15
classify	-9
wound	-9
irritated	10
humbling	-9
filming	-9
contention	11
assert	-8
alienating	20
pages	-15
house	-15
supportive	9
dislodge	-9
scrambles	-10
closes	-9
understated	-10
temper	-9
brace	-9
stalled	-15
spurred	-10
crafted	-11
formulate	-9
slate	-32
huddled	-13
affiliated	-10
knocking	-9
unanswered	-9
slates	-17
unfold	-15
walks	-12
rides	-9
lobby	-10
bashing	11
affecting	-9
gathers	-9
touts	10
dismisses	11
consulted	-13
declare	11
slated	-9
grants	-12
restructuring	-9
promoted	-12
deprive	-10
flip	-15
wall	-10
prosecuting	-12
speculate	6
descended	-10
sided	13
rank	-12
leaked	-28
drinks	-10
skip	-20
blames	14
practiced	-9
sworn	-10
lamenting	13
yielded	6
suits	-12
contradicted	18
drafted	10
leaks	-15
faked	-12
infiltrated	-16
compromised	-15
discredit	-9
thereafter	-12
spirited	-10
shrinks	-9
waged	-13
tasked	-13
located	-15
request	-17
shake	-15
contemplate	14
scares	-10
scheduling	-20
immigrated	-10
realized	6
convert	-15
drowned	-13
disqualified	-12
undermined	-15
undeclared	-10
crushing	-9
strengthened	-15
dismayed	15
singing	-11
elevating	-10
arrives	-12
protest	-16
rolls	-12
expands	-9
riding	-9
wrap	-12
upstate	-12
upend	-12
appointing	-11
discipline	-9
modified	10
regain	-15
dogged	-10
worded	9
alleges	15
unexpected	-10
tossing	-10
booing	-9
grab	-12
search	-9
searched	-12
tuned	-10
navigated	-10
conducts	-12
shunned	-10
strewn	-10
accustomed	-10
overshadowing	-12
reap	-12
flooding	-9
debate	-11
intervened	-10
stored	-10
coveted	-10
reviewed	-12
admits	17
operates	-9
guessing	-10
empathize	17
legalize	-9
applying	-9
licenses	-9
shocking	8
elaborated	12
@lemma
shift	-18
struggle	-46
raise	-43
say	89
mire	-25
pursue	-17
match	-70
report	36
choose	-19
believe	16
read	8
lose	-187
go	-54
criticize	47
take	-60
estimate	12
accept	-23
prove	-30
use	-88
know	30
come	-89
pay	-86
wait	-16
get	-115
set	-56
flood	-24
tell	59
forget	11
willing	-8
lie	-8
serve	-63
accuse	53
engage	-16
follow	-66
highlight	27
pose	-24
suggest	83
happen	-140
control	-69
include	-42
expand	-46
check	-14
ban	-38
demonstrate	6
claim	44
support	6
according to	142
make	-33
kill	-130
shoot	5
leave	-107
lay	6
guarantee	-7
face	-97
move	-90
base	-54
begin	-77
add	35
accomplish	-35
respond	14
want	11
bring	-63
change	-67
accommodate	-12
rethink	25
infringe	-9
write	30
reach	-38
contain	-16
cite	74
note	72
think	15
ignore	14
refuse	38
give	-52
plead	15
conclude	21
clear	8
cast	-7
place	-17
sit	-17
complete	-16
spend	-115
star	-36
gine	-31
rub	-16
register	-90
blast	35
defend	33
play	-53
turn	-57
prepare	-41
decide	8
seem	61
speak	-26
see	7
expect	45
start	-67
attempt	-7
try	-65
help	-130
urge	41
return	-46
show	30
side	12
thank	8
reply	12
announce	66
send	-61
proceed	-13
hand	-49
teach	-22
require	-24
harm	-20
reflect	-16
discuss	32
intend	9
recognize	5
plan	-9
sway	-35
participate	-65
force	-67
sleep	-15
dispatch	-24
examine	-26
figure	-11
date	-61
witnes	19
record	-15
buy	-26
receive	-58
mean	-26
discredit	-21
destroy	-28
fail	-56
put	-23
crush	-41
avoid	-12
win	-182
hear	-33
stop	-60
let	-35
work	-116
confirm	17
reaffirm	13
head	-113
worry	19
hug	-13
appoint	8
reward	-23
learn	12
file	-8
operate	-41
organize	-56
rip	7
adopt	-13
meet	-75
steal	-33
call	47
lead	-103
step	-25
combat	-60
assist	-25
conduct	-43
airstrike	-18
target	-23
increase	-60
hit	-8
fund	-80
propose	30
interview	-45
air	-19
talk	32
result	-83
slip	-38
transform	-31
appeal	-14
sweep	-33
boost	-53
continue	8
recall	37
uprise	-15
select	-28
prompt	-9
boast	24
run	-98
enamored	19
reveal	33
outnumber	-20
draw	-25
swing	-5
vote	-11
jar	-13
echo	27
elect	-37
hold	-114
express	40
garner	-33
name	17
brief	-19
portray	26
police	-34
tweet	31
act	-94
build	-75
occur	-55
repeat	15
push	10
investigate	-8
appear	29
abandon	-54
live	-47
credit	19
bet	-26
threaten	11
bar	-11
enter	-88
rally	-29
slam	23
fundraise	-121
ask	56
cancel	-35
prefer	23
indicate	29
attribute	14
drop	-54
poll	-75
survey	-58
point	28
cover	-13
praise	32
argue	75
publish	-7
obtain	-74
work-related	-15
decline	29
provide	-35
document	21
top	-39
disclose	13
stand	-47
remark	7
host	-106
describe	55
recover	-18
embody	-21
dent	-16
anger	11
answer	12
consider	8
capture	-29
regard	12
born	-68
post	17
mention	43
benefit	-100
sharpen	-27
retain	-39
mind	7
right	-145
pledge	15
oppose	26
undocumented	-69
carry	-49
declare	40
die	-100
release	-22
endorse	39
skywrite	-12
message	-15
involve	-115
fly	-77
suspect	6
keep	-81
separate	-23
donate	-67
compile	-7
cycle	-61
backed	11
phrase	-10
break	-41
champion	11
convince	18
compete	-77
roll	-13
plane	-18
fill	-20
link	-10
tighten	-30
limit	-19
invite	-12
wear	-84
applaud	14
retweet	9
prevent	-36
distract	-15
need	-103
detail	9
thwart	-25
allow	-18
employ	-6
tape	-31
distribute	-15
repeal	-45
undercut	-28
bear	-13
dismiss	17
ensure	-68
seek	22
offer	24
tear	-28
overtake	-33
deny	8
wipe	-16
flow	-26
certain	-35
stress	21
overturn	5
respect	-24
value	-31
words	-18
protect	-92
free	-35
yell	7
open	-19
remember	28
survive	-70
mourn	-8
punctuate	-11
gather	-74
join	-56
become	-100
arrive	-84
refer	57
introduce	6
gun	-23
undermine	-14
label	19
compare	-10
aim	5
license	-29
watch	-22
tackle	-32
flag	-32
vow	37
explain	46
blow	-39
jump	-6
sign	-17
overstate	17
tie	-27
agree	20
belief	-10
replace	-76
collect	-51
fit	-55
deem	21
upcome	-63
subject	-13
descend	-22
spread	-18
rank	-15
strengthen	-33
shrink	-33
pile	-23
buck	-21
govern	-7
arrest	-39
mull	16
identify	15
confuse	12
design	-13
stick	-9
hope	35
flip	-13
pick	-30
admit	17
motivate	-23
stumble	-21
stem	-43
slow	-37
wither	-12
trip	-19
count	-13
touch	9
launch	-11
stir	-7
cross	-56
succeed	-68
owned	-39
fold	-10
rate	-18
trail	-79
average	-18
critical	-9
last	-16
qualify	-31
close	-49
exist	-85
end	-55
caucuse	-133
assert	15
firm	-71
campaign	-55
disappoint	17
interrupt	-10
shout	14
revive	-30
waterboard	-37
skip	-30
issue	-11
listen	-63
connect	-13
attend	-112
visit	-90
love	9
wage	-14
denounce	36
double	7
intensify	-30
question	25
deal	-109
welcome	-5
trade	-9
ramp	-23
cap	-26
translate	-35
number	-77
optimistic	-6
refrain	-11
emphasize	23
test	-51
unqualify	-23
recite	17
clash	-9
complain	12
warn	32
rely	-22
devote	7
mount	7
lock	-19
impose	6
interest	7
whip	9
prevail	-45
embrace	7
moderate	-8
center	-17
stack	-18
grant	-6
manage	-84
fear	23
grow	-37
gain	-45
maintain	-21
contest	-33
catch	-81
form	-45
represent	-38
divide	-6
sample	-23
burn	-28
damage	-8
promise	41
disagree	7
kick	-37
reform	-37
greet	-13
crack	-6
travel	-71
pull	-80
remain	-57
rig	-18
battle	-17
predict	23
suspend	-18
hammer	10
perform	-60
fight	-48
congratulate	15
switch	-7
proud	11
fuel	-15
stay	-43
beat	-99
lack	-60
broadcast	15
celebrate	-7
accord	17
earn	-46
rattle	12
lower	-39
improve	-73
doubt	14
network	-75
best	-31
handle	-60
joke	11
concede	20
tout	30
decry	28
impact	-23
allocate	-15
eked	-10
overwhelm	7
assure	18
fend	-12
trumpet	8
backing	16
exceed	-33
reverse	-7
rush	-38
walk	-21
care	5
dominate	-81
educate	-13
age	-19
line	-19
dip	-18
incite	-10
halt	-30
unionize	-12
shake	-9
finish	-84
await	-26
rebind	-15
emerge	-21
bind	-55
differ	-9
coalesce	-28
consolidate	-21
insist	30
heighten	5
resist	8
mock	18
roar	-19
cut	-58
feed	-39
boo	7
lag	-31
mark	-9
race	-71
broker	-6
touted	24
enact	-6
fix	-33
corrupt	-12
influence	-49
confront	-10
neighboring	-37
invest	-68
unfold	-37
remind	25
create	-39
shut	-6
exit	-49
account	-66
angry	-28
deport	-62
ballot	-39
generate	-24
subdued	-10
imagine	15
stare	-21
word	9
vouch	26
resign	-19
press	8
clarify	8
hurt	-70
score	-58
clinch	-66
ready	-58
affect	-61
widen	-35
stall	-26
dash	-13
surge	-31
secure	-101
steer	-39
exchange	-31
distinguish	-12
encourage	10
calm	-12
bemoan	18
devastate	-47
lambaste	12
cry	7
reserve	-35
club	-20
seat	-63
solidify	-26
derail	-23
betray	-23
satisfy	11
block	-9
mobilize	5
list	23
condemn	14
mar	-13
punch	-37
charge	11
resurrect	-13
flock	-11
embarrass	-8
concentrate	-12
contribute	-74
lend	-13
owe	-26
cost	-72
disavow	20
headline	5
promote	23
reject	18
defeat	-106
articulate	15
thread	-15
treat	-34
request	7
grapple	-10
advance	-45
cosponsor	9
derive	-13
type	-18
debate	-7
prohibit	12
demand	7
frustrate	-7
outline	20
feature	-5
escort	-13
lament	39
capitalize	-33
acquire	-26
smile	-28
downplay	12
pack	-16
order	17
apply	-58
save	-66
beam	-5
amplify	11
honor	-40
admire	9
preach	15
convict	-37
yank	-19
restrict	12
price	-58
manufacture	-13
apologize	12
rail	29
frack	-27
divert	-19
fracture	-15
tap	-42
blame	21
ally	-69
depart	-19
proclaim	9
found	-58
title	22
settle	-14
soar	-13
unprecedented	-10
sell	-38
dwell	11
bend	-15
distance	10
advise	-16
stunned	-11
tamp	7
heal	-18
offend	5
violate	-61
program	-65
sue	5
comply	-23
bully	-30
boycott	7
foot	-12
bash	14
submit	-25
assail	21
outsource	-25
escape	-10
reduce	-71
balk	29
hack	-51
combine	-38
relocate	-30
train	-24
import	-41
burst	-13
review	-11
craft	6
narrow	-30
commit	-5
venture	-21
ponder	8
rebuke	16
convert	-38
box	-25
contact	-24
rest	-28
land	-44
accompany	-35
clap	-15
overcome	-37
knock	7
inspire	-45
reopen	-21
renovate	-16
showcase	5
witness	5
single	19
rise	-43
fall	-75
tip	-18
persuade	16
skeptical	15
dig	6
reference	17
hide	-25
schedule	-40
judge	9
punish	-39
light	-11
cause	-23
hail	11
remove	-21
power	-39
install	-18
overthrow	-13
aid	-71
realize	13
batter	-9
surrender	-13
assemble	-22
round	-25
acknowledge	37
espouse	-13
crown	15
disaffected	-10
self-described	8
poise	-47
sure	-8
book	-28
liken	21
lash	14
fan	-37
disqualify	-25
seal	-20
wrongdo	-12
fade	-18
propel	-31
heed	-15
snap	-10
climb	-18
lean	-7
dress	-10
disrupt	-28
drag	-25
blare	-5
thrill	9
defund	-18
diminish	-13
pour	-26
reap	-19
chip	-19
purchase	-41
drive	-48
search	-43
frame	11
delete	-28
achieve	-60
upset	5
surround	-49
interpret	13
principle	-17
expres	14
kid	-12
stump	-9
mine	-18
imperiled	-10
bury	-28
contemplate	15
oversee	-43
approach	-65
trump	-12
exploit	7
abuse	-13
wound	-16
unknown	-9
direct	-10
contract	-20
supplement	-19
unaccompanied	-9
develop	-62
risk	-29
cope	-21
regulate	-20
salary	-18
rebuild	-43
marry	-51
complicate	-23
polarize	7
assault	-27
fabricate	-12
perpetuate	9
murder	-15
pray	-21
bless	-24
voice	8
update	-11
weaken	-23
approve	-6
signal	10
alter	-21
negotiate	10
something	-51
favor	5
delay	-28
veto	12
eliminate	-65
postpone	-23
preserve	-32
suppose	-41
expire	-25
repudiate	11
foster	-15
intern	-16
upgrade	-16
impress	17
curb	-34
adapt	-26
level	-7
solve	-18
edit	-33
sound	10
sophisticated	-15
warm	-15
recruit	-23
stretch	-16
misspeak	-9
galvanize	-31
loom	-45
backfire	-23
access	-20
overshadow	-28
stake	-29
restore	-34
discriminate	-15
eye	18
shape	-46
author	11
notice	5
drone	-13
repair	-20
drink	-22
waste	-21
acquiesce	20
bigoted	11
miss	-70
flaw	-15
bolster	-37
recount	19
brush	10
excite	19
dismantle	-21
black	-12
resound	-16
occupy	-18
spike	-13
wonder	17
uncommit	-15
erode	-18
trigger	-30
couple	-37
contend	5
certify	-13
sorry	-12
practice	-58
tally	11
click	-23
disrespect	-9
reiterate	31
chat	-16
defect	-20
infected	-13
aware	6
pivote	10
constitute	-18
laugh	-13
bridge	-18
unauthorized	-23
imply	12
hint	11
volunteer	-14
suit	-30
reshape	-18
enable	-28
quit	-37
derided	16
insult	-6
advocate	11
amount	-47
invoke	10
bomb	-32
retire	-23
command	-11
dol	-15
ratify	14
flee	-41
trounce	-24
bounce	-16
dwindle	-9
energize	-33
predicate	-11
ravage	-13
intimidate	-10
terrify	9
edge	-19
drum	-10
collapse	-28
envision	24
resettle	-15
transfer	-26
proposal	-9
deserve	-43
hidden	-13
execute	-21
surface	13
split	-20
plummet	-18
sew	-10
assess	-8
exacerbate	-13
strive	17
graduate	-29
shrug	11
soften	-18
extend	-21
televise	-18
produce	-20
empower	9
unearth	-10
elevate	-12
premise	-10
resemble	-18
function	-39
specialize	-10
suffer	-50
so-called	-15
argument	12
superdelegate	-32
contradict	17
co-authored	-10
suppress	-9
displace	-15
ship	-13
study	-40
market	-52
dislike	9
belong	-24
provoke	-21
fare	-36
chiding	16
crash	-16
ahmed	-12
station	-9
mohamed	-18
log	-12
rebut	19
associate	-10
lift	-19
startle	17
unravel	-16
undergo	-21
export	-15
coordinate	-43
doom	-16
rein	-28
reclaim	-18
exercise	-15
isolate	-9
fish	-18
withdraw	11
scramble	-17
populate	-10
outrage	10
code	-15
strike	-6
marginalized	-9
hopeful	6
allude	28
please	11
print	-16
spur	-23
borrow	-30
eager	10
communicate	-15
terminate	-16
unnoticed	14
eat	-29
abolish	-15
vary	-18
accelerate	-33
wind	-23
scold	10
announcement	8
park	-26
brew	-15
cheat	-18
dance	-21
broaden	-21
establish	-6
chair	-43
brag	21
buoy	-13
engineer	-19
remarks	-25
plow	-13
politicize	-15
claims	8
characterize	12
oust	-15
caution	21
rent	-13
totaling	-12
sexting	-18
renege	10
alarm	11
comprise	-13
fulfill	-30
pit	-20
sour	-13
forge	-18
resolve	-25
sacrifice	-9
define	-12
assign	-11
deploy	-44
intervene	-26
dream	-13
thrive	-23
squeezed	-13
demur	-6
freeze	-16
exaggerated	-10
usher	-21
finalize	-21
activate	-24
reconsider	14
dispute	28
jockey	5
eradicate	-9
tax	-66
outsize	-9
confer	-16
finance	-41
graft	-10
model	-25
swell	-13
observe	14
duel	-13
minimize	-15
append	6
plant	-35
evolve	-10
disappear	-28
permit	6
trouble	6
amass	-18
default	-18
vet	-39
restructure	-15
accusations	-10
misrepresent	-10
taunt	12
terror-related	-9
inform	16
integrate	-21
less-educated	-13
encounter	-25
hatred	-12
wall	-16
uncover	-5
unreport	-9
mitigate	-10
unsolicited	-9
chide	14
pepper	-14
carve	-18
mask	-16
affiliate	-19
upend	-24
relate	-9
guard	-24
flank	-19
balance	-23
nothing	-21
merge	-10
rebuff	10
harass	-13
disparage	8
utter	10
divorce	-16
opine	10
accumulate	-15
patrol	-10
exasperate	8
inherit	-12
preside	-22
summon	-11
channel	-19
reckon	13
surpass	-26
offset	-18
consume	6
imprison	-12
bypass	-10
mix	-10
skew	-10
zero	13
speculate	18
depend	-52
trapped	-10
statements	10
diagnose	-13
scorn	-13
falter	-18
advertise	-15
pollute	-12
decrease	-11
obscure	-13
replicate	-13
validate	-12
regain	-21
allege	13
camp	-26
shove	-12
precede	-15
regret	6
team	-21
attach	-18
justify	19
adjust	-18
sag	-16
net	-16
house	-28
scale	-15
store	-29
border	17
pronounce	7
daunt	-16
pitch	10
ride	-29
shatter	-19
flatter	-9
navigate	-27
sum	12
shore	-23
explode	-15
like-minded	-18
discipline	-15
clean	-12
analyze	-16
supply	-18
flown	-10
wary	7
revere	16
bristle	7
compose	-13
script	-13
confident	8
undertake	-10
unwanted	-9
distort	-12
plague	-16
reinvent	-11
inject	-19
detect	-28
crumble	-15
spill	-16
gear	-10
circulate	7
probe	7
coal-fired	-9
cripple	-16
explore	7
republish	-12
raped	-11
originate	-13
blister	-15
cellphone	-10
evaporate	-10
range	6
reluctant	-11
guide	6
reconcile	-10
brace	-8
stifle	11
convey	-10
stereotype	-12
rock	-14
facilitate	-21
stabilize	-13
enlist	-16
adamant	9
assertion	9
disband	-11
overseen	-10
dump	-16
discourage	-12
rid	-18
peak	-18
stage	11
locate	-18
devolve	-13
march	-14
game	-23
penetrate	-9
reinforce	-13
unaware	9
muse	17
modify	7
deprive	-22
classify	-39
forward	7
sponsor	-33
redact	9
rant	-10
mishandle	-18
irritated	10
relay	-13
humble	-12
film	-15
contention	11
supportive	9
dislodge	-9
understated	-10
temper	-16
formulate	-13
slate	-51
huddle	-19
unanswer	-9
quash	13
consult	-13
dodge	-13
presume	6
aggravate	-12
leak	-43
hover	-16
sworn	-10
task	-16
fake	-12
infiltrate	-16
thereafter	-12
spirited	-10
tune	-14
immigrate	-10
drown	-13
undeclare	-10
dismay	15
sing	7
upstate	-12
dog	-10
naturalize	-10
unexpected	-10
toss	-8
shun	-10
strewn	-10
accustom	-10
covet	-10
victimize	-9
empathize	17
@quotation,shape
none	phrase	-13
none	to	10
near	clause	13
colon	quotation	35
none	that	26
none	left	7
near	phrase	16
none	wh	13
comma	quotation	35
far	wh	9
next	quotation	8
left	left	163
far	that	52
far	phrase	20
bare	left	-6
near	that	53
far	clause	12
next	left	50
@subject
none	-11
noun:campaign	12
it	-10
noun:federal	-9
i	-6
noun:people	-22
noun:estimates	5
noun:announcement	20
noun:attacks	-25
which	-23
noun:background	-51
noun:gun	-41
noun:newspaper	14
noun:terrorists	-23
noun:armed	-13
noun:laws	13
noun:attackers	-9
noun:government	-6
noun:opposition	-15
noun:checks	-15
noun:altogether	-9
noun:document	12
noun:result	-32
noun:judge	10
noun:face	-8
noun:men	-18
noun:good	-18
what	-29
noun:wave	-9
noun:week	14
noun:hours	30
noun:view	9
noun:thing	-7
this	-13
noun:prosecutor	-10
noun:system	11
noun:show	-9
noun:months	-11
some	10
that	-31
noun:program	-42
noun:anger	12
noun:candidates	8
noun:up	-34
noun:record	22
noun:leaners	-12
noun:event	11
noun:poll	35
noun:officials	15
noun:prior	23
noun:police	5
noun:calls	7
noun:media	-20
noun:video	-21
noun:attack	-33
noun:email	13
noun:ban	-28
noun:proposal	9
noun:call	10
noun:percent	-16
noun:number	29
noun:29	-9
noun:families	-13
noun:secretary	18
noun:statement	25
noun:emails	-6
noun:classified	-12
noun:billionaires	-17
noun:tycoon	-8
noun:opinion	-7
noun:wife	6
noun:claim	-16
noun:husband	7
noun:own	-32
noun:his	-6
noun:civil	-43
noun:head	-13
noun:image	-12
noun:effort	-33
noun:allies	19
noun:records	29
noun:difference	22
noun:team	12
noun:parade	-14
noun:least	9
one	-17
noun:message	22
noun:website	-10
noun:actions	-32
noun:firearms	-12
noun:photo	-12
noun:aides	11
noun:series	9
noun:group	9
noun:terrorist	-55
noun:2012	25
noun:station	-10
noun:president	-19
noun:opponent	7
noun:mass	-32
noun:country	-35
noun:speech	-10
noun:nation	36
noun:audience	26
noun:tweet	19
noun:father	5
noun:parents	11
noun:lives	19
noun:plans	-37
noun:rivals	18
noun:violent	-10
noun:great	6
noun:free	-15
noun:leaders	18
noun:presidential	-44
noun:results	20
noun:online	7
noun:daily	-5
noun:rockets	-10
noun:move	8
noun:voice	-8
noun:goods	-13
noun:hiring	-10
noun:dispute	10
noun:officers	12
noun:primary	-28
noun:trio	-11
noun:governor	14
noun:migrants	12
noun:real	-9
noun:coverage	-16
noun:lawyers	7
noun:potential	-25
noun:2	-10
noun:day	-12
noun:fewer	-18
noun:voters	7
noun:home	-21
noun:supporters	17
noun:fees	-12
noun:reports	12
noun:change	-35
noun:ads	-10
noun:voting	-55
noun:down	-25
noun:time	7
noun:better	-47
noun:supporter	16
noun:critics	15
noun:protesters	-7
noun:advice	10
noun:ad	20
noun:rallies	5
noun:boost	-9
noun:experience	6
noun:request	7
noun:appeal	-23
many	10
noun:target	-15
noun:commanding	-14
noun:women	-16
noun:current	-13
noun:question	-10
noun:activists	-6
both	7
noun:percentage	-49
noun:challenge	-21
noun:survey	13
noun:nine	6
noun:4	18
noun:low	-12
noun:caucus	19
noun:base	29
noun:overall	-28
noun:timing	10
noun:telephone	-12
noun:immigration	-16
noun:county	-9
noun:approach	-10
noun:majority	-16
noun:big	-49
noun:model	10
noun:brother	-27
noun:name	-11
noun:room	17
noun:moment	-32
noun:votes	-44
noun:polls	30
noun:temporary	67
noun:insiders	26
noun:second	-33
noun:range	11
noun:debt	-13
noun:loss	-40
noun:election	-20
noun:about	5
noun:television	-6
noun:terrorism	-28
noun:more	-7
noun:done	-9
noun:less	10
noun:states	-15
noun:senators	6
noun:victory	-18
noun:issues	-12
noun:win	-10
noun:delegates	-24
noun:surveys	-13
noun:sites	13
noun:competition	-21
noun:trouble	-6
noun:flood	-15
noun:hundreds	-42
noun:25	-9
noun:reporter	7
noun:care	20
those	-13
noun:6	14
noun:split	-30
noun:crowd	-12
noun:line	-14
noun:story	6
noun:groups	-15
noun:caucuses	-20
noun:union	14
noun:strategist	6
noun:strong	-39
noun:rival	-14
noun:string	11
noun:responsible	-9
noun:statewide	-9
noun:news	-22
noun:boos	8
noun:lead	-69
noun:count	10
noun:wins	-13
noun:ahead	36
noun:advantage	-23
noun:law	-31
noun:majorities	-17
noun:remarks	-38
noun:joke	-9
noun:person	11
noun:politician	-13
noun:interview	-8
noun:means	-36
noun:decisive	-23
noun:rhetoric	23
noun:club	-13
noun:friends	30
noun:front	-12
noun:comments	-40
noun:contest	-13
noun:largest	-9
noun:a	-33
noun:support	-88
noun:discussion	-6
noun:access	9
noun:early	-13
noun:parties	-8
noun:longer	-14
noun:winner-take-all	-9
noun:protester	-16
noun:finance	-18
noun:new	-25
noun:surge	-12
noun:documents	-20
noun:bid	-21
noun:neurosurgeon	16
noun:movement	-35
noun:trade	-45
noun:op-ed	10
noun:endorsement	-45
noun:doubt	-24
noun:party	-20
noun:moves	-16
noun:advocates	17
noun:researchers	8
noun:variety	-9
noun:incident	-8
noun:rest	-16
noun:anchor	14
noun:tension	-9
noun:guard	-10
noun:the	-32
noun:network	-9
noun:prospect	25
noun:children	-23
noun:book	-7
noun:restaurants	-10
noun:years	-13
noun:tax	-111
noun:donations	-21
noun:contributions	-13
noun:millions	-7
noun:factors	-10
noun:work	-12
noun:recent	-13
everyone	18
noun:month	7
noun:decision	17
noun:thursday	-7
noun:prosecutors	12
noun:resident	-13
noun:conference	-25
noun:comment	-27
noun:lower	-20
noun:sentiment	52
noun:challenges	-9
noun:state	-20
noun:world	-16
noun:policy	-25
noun:adviser	10
noun:10	-10
noun:nations	-12
noun:phone	-32
noun:dinner	-9
noun:proceeds	-9
noun:fast	-18
noun:jock	-16
noun:guy	32
noun:pundits	-11
noun:weekend	35
noun:sustained	-22
noun:out	24
noun:job	6
noun:focus	14
noun:security	-68
noun:closer	-9
noun:speaker	8
noun:numbers	-10
noun:case	-21
noun:feud	-10
noun:tone	-28
noun:company	5
noun:round	-16
noun:assault	101
noun:powerful	-19
noun:recanvass	-12
noun:tactics	-19
these	15
several	8
noun:tough	-21
noun:death	-13
noun:family	-8
noun:gym	-12
noun:class	-8
noun:fighters	-13
noun:presidents	-24
noun:screen	-14
noun:battle	-40
noun:stance	-12
noun:foundation	-22
noun:million	-52
noun:history	-8
noun:bold	-9
noun:rebels	-13
noun:happened	10
noun:mere	-20
noun:danger	-12
noun:relations	-12
noun:spot	14
noun:establishment	8
noun:information	-14
noun:language	-9
noun:spokeswoman	10
noun:justices	-18
noun:use	-18
noun:criminal	-15
noun:chairman	7
noun:forces	-23
noun:convention	-29
noun:conventions	-24
noun:pair	22
noun:conservatives	-6
noun:fans	-8
noun:mogul	14
noun:troops	-19
noun:music	-16
noun:constitutional	-16
noun:abortion	14
noun:platform	18
noun:committee	-23
noun:business	-61
noun:30	-10
noun:reference	-16
noun:actor	10
noun:outlets	18
noun:member	8
noun:faction	15
noun:principles	-13
noun:release	23
noun:differences	-12
noun:spokesman	8
noun:meetings	-10
noun:analysis	8
noun:favor	-10
noun:agency	22
noun:battleground	-16
noun:investment	-13
noun:narrator	11
noun:analysts	9
noun:reporters	-11
noun:relief	10
all	23
noun:aside	10
noun:problem	-27
noun:exchange	8
noun:military	-23
noun:questions	-6
noun:response	5
noun:businesses	-33
noun:higher	-16
noun:photos	-14
noun:career	-21
noun:district	10
noun:regulation	-25
noun:statistics	-7
noun:experts	24
noun:shootings	-12
noun:violence	-23
noun:prayers	-12
noun:houses	8
noun:part	-22
noun:privy	-9
noun:significant	-9
noun:theory	5
noun:workers	7
noun:economists	18
noun:effect	-24
noun:medical	-12
noun:unions	6
noun:end	-32
noun:package	18
noun:lawmakers	5
noun:legislation	22
noun:provisions	-21
noun:organizations	-7
noun:ties	-19
noun:accord	-12
noun:environmental	-9
noun:resolution	8
noun:council	10
noun:footage	8
noun:clip	-19
noun:realization	9
noun:staffers	-13
noun:accounts	34
noun:separate	-12
noun:look	-10
noun:politicians	12
noun:actress	11
noun:actors	9
noun:winners	-9
noun:appearance	-12
noun:official	5
noun:health	-26
noun:updates	-13
noun:crisis	-23
noun:elites	-7
noun:priority	-25
noun:collection	-12
noun:problems	-24
noun:page	6
noun:clips	-15
noun:progressive	-14
noun:reforms	-9
noun:political	-30
noun:progressives	5
noun:vote	23
noun:winner	8
noun:observers	8
noun:word	-10
noun:internal	-13
noun:talk	-9
noun:candidacy	-49
noun:board	16
noun:objections	-10
noun:choices	-9
noun:outcome	-6
noun:pollsters	12
noun:moderator	11
noun:next	-26
noun:due	-13
noun:birth	-15
noun:cases	-24
noun:travel	-9
noun:funding	-15
noun:population	-15
noun:treatment	49
noun:cash	-12
noun:favorable	-15
noun:favorite	15
noun:staff	14
noun:opening	-13
noun:awkward	-9
noun:hosts	14
noun:bankers	-12
noun:executives	19
noun:banks	-12
noun:advisers	9
noun:handling	-18
noun:rate	-35
noun:politics	-24
noun:corporate	-21
noun:voter	-21
noun:yard	-9
noun:likely	13
noun:her	24
noun:endorsements	9
noun:island	6
noun:son	-8
noun:high	41
noun:best	-39
noun:allegations	-15
noun:thumping	-10
noun:stage	9
noun:touch	-9
noun:demographic	-9
noun:turnout	-35
noun:ballots	-14
noun:ideological	-12
noun:debates	-26
noun:recovery	-9
noun:presidency	15
noun:lots	14
noun:swing	-28
noun:red	-9
noun:statements	6
noun:kids	7
noun:economy	-7
noun:oil	-15
noun:deal	-18
noun:governments	-21
noun:organization	13
whoever	-20
noun:levels	9
noun:forecast	11
noun:elections	-18
noun:figure	17
noun:judgment	16
noun:brand	65
noun:incomes	-10
noun:memo	-9
noun:bill	10
noun:upshot	-9
anyone	7
noun:degree	-9
noun:fact	12
noun:debacle	-9
noun:initiative	-14
noun:justice	-21
noun:white	-18
noun:commitment	-9
noun:material	-19
noun:moments	-18
noun:seats	-9
noun:process	-18
noun:aide	7
noun:benefits	-18
noun:sense	-33
noun:calendar	-13
noun:conversation	52
noun:boss	-10
noun:includes	-9
noun:primaries	-27
noun:24	-13
noun:division	18
noun:generation	17
noun:contention	-15
noun:issue	-27
noun:important	-9
noun:internet	-9
noun:biases	-15
noun:gender	-10
noun:common	6
noun:argument	-15
noun:companies	-16
noun:dangerous	-9
noun:2014	-22
noun:available	9
noun:names	7
noun:employee	9
noun:photographer	-13
noun:plane	-9
noun:arms	-9
noun:war	-23
noun:dominance	-12
noun:century	-10
noun:development	-12
noun:quartet	-10
noun:ground	-26
noun:immigrants	7
noun:treaties	-9
noun:countries	15
noun:policies	27
noun:weeks	-36
noun:ruling	17
noun:editorial	16
noun:threshold	-9
noun:views	-16
noun:popularity	-22
noun:ratings	-21
noun:allegiance	-12
noun:weapons	-9
noun:massacre	-11
noun:something	-16
noun:chamber	-10
noun:arguments	-10
noun:cuts	-19
noun:liberal	-13
noun:market	-33
noun:inflation	-12
noun:interest	-60
noun:rates	13
noun:goal	38
noun:deficits	-16
noun:gesture	-14
noun:window	-9
noun:ones	6
noun:proposed	-18
noun:positions	11
noun:authors	10
neither	13
noun:wake	-7
noun:theme	-9
noun:changes	-29
noun:border	-13
noun:steps	-10
noun:agents	-11
noun:office	22
noun:services	6
noun:driver	-6
noun:lawmaker	16
noun:tank	7
noun:agenda	-8
noun:space	-15
noun:power	-41
noun:implosion	-9
noun:lack	-27
noun:picture	-24
noun:joint	-17
noun:consultants	-13
noun:headquarters	-13
noun:about-face	-12
noun:period	-13
noun:price	-26
noun:visit	-12
noun:fatigue	-13
noun:refugees	-17
noun:role	-45
noun:punitive	-9
noun:international	-10
noun:secret	-10
noun:coordination	-11
noun:clear	-16
noun:opponents	6
noun:push	-21
noun:spectacle	8
noun:settlement	-15
noun:session	-19
noun:users	12
noun:bloodshed	-11
noun:contenders	5
noun:campaigns	10
noun:traditional	-12
noun:reaction	-10
noun:emphasis	6
noun:days	8
noun:images	-13
noun:systems	-21
noun:sales	-9
noun:income	-27
noun:consumption	-12
noun:alarm	-12
noun:prospects	-15
noun:jihadist	-13
noun:courses	5
noun:short	-26
noun:players	-10
noun:clubs	11
noun:value	-17
noun:course	-15
noun:vehicles	-10
noun:another	11
noun:bank	-29
noun:buyer	-10
noun:firm	-16
noun:billion	-19
noun:test	-12
noun:deals	-23
noun:trip	-16
noun:chapter	-16
noun:wage	-15
noun:growth	-15
noun:journalists	-19
noun:articles	21
noun:technology	11
noun:text	-21
noun:industry	6
noun:content	-24
noun:encryption	-10
noun:worth	-6
noun:anxiety	9
noun:narrow	-17
noun:substantial	-12
noun:discovery	-18
noun:everywhere	-6
noun:investigators	12
noun:private	-15
noun:lines	6
noun:account	-12
noun:spoke	-9
noun:lady	-21
noun:soldiers	11
noun:spotlight	6
noun:larger	-14
noun:parts	-16
noun:deployments	-10
noun:presence	6
noun:threat	-15
noun:please	-18
noun:2015	10
noun:start-up	-11
noun:success	-12
noun:emissions	-16
noun:reader	-8
noun:columnist	10
noun:turn	12
noun:rumors	-10
noun:seldom	6
noun:commercial	-13
noun:corporations	-12
noun:boutiques	-12
noun:partner	8
noun:dozens	9
noun:depict	-10
noun:sign	10
noun:turmoil	-15
noun:movie	-6
noun:film	-8
noun:decades	-9
noun:agent	6
noun:age	-9
noun:favorability	-17
noun:times	-14
noun:growing	11
noun:small	-9
noun:deficit	-9
noun:compromise	20
noun:cost	-9
noun:analyses	-7
noun:increase	-13
noun:prisoners	-10
noun:possibility	-26
noun:pilot	7
noun:strict	-10
noun:populist	-5
noun:pronouncements	31
noun:2008	-12
noun:former	-13
noun:readers	-9
noun:client	-13
noun:overhaul	-15
noun:reform	-12
noun:code	-9
noun:defeat	-9
noun:natural	-12
noun:tide	-9
noun:review	6
noun:scrutiny	-10
noun:suspensions	7
noun:positive	6
noun:author	-5
noun:enormous	-9
noun:scholars	8
noun:one-third	-13
noun:personal	-24
noun:words	-18
noun:pope	-24
noun:points	-15
noun:operatives	11
noun:finish	-12
noun:returns	15
noun:risks	-16
noun:level	-15
noun:elsewhere	27
noun:study	11
noun:panel	13
noun:gap	-15
noun:drop	-11
noun:strategists	21
noun:traders	12
noun:odds	-18
noun:rulings	-25
noun:conservative	-6
noun:leadership	32
noun:precedents	7
noun:risk	33
noun:act	-13
noun:right	-23
noun:stream	-9
noun:guards	-10
noun:antagonists	41
noun:nature	29
noun:individual	-12
noun:naysayer	-12
noun:provision	-18
noun:quarter-century	-9
noun:amendment	23
noun:alone	-27
noun:insurrection	-9
noun:striking	-11
noun:wages	-21
noun:employment	-15
noun:onslaught	-10
noun:impact	-8
noun:evidence	9
noun:investors	16
noun:pressure	-23
noun:stock	-21
noun:jobs	-23
noun:dollar	10
noun:hour	-19
noun:powerhouse	-9
noun:shifts	-11
noun:transition	-24
noun:shuttering	-9
noun:margins	-9
noun:bonuses	6
noun:citizens	6
noun:route	-10
noun:track	-10
noun:claims	14
noun:intelligence	-9
noun:major	-10
noun:ideas	15
noun:budget	18
noun:answers	-10
noun:revenue	-15
noun:simulations	-9
noun:consulting	-12
noun:scenario	8
noun:clothing	-9
noun:ambitious	-9
noun:heat	-12
noun:scientists	16
noun:adoption	-9
noun:pace	-12
noun:stamp	-10
noun:757	6
noun:successful	-9
noun:wing	-14
noun:prime-time	-10
noun:paper	9
noun:needs	-10
noun:landslide	42
noun:decisions	-5
noun:400	-13
noun:recognition	-10
noun:edge	44
noun:programs	-26
noun:broadcast	-9
noun:popular	-19
noun:old	6
noun:morning	-13
noun:chance	-13
noun:arrangement	-9
noun:fight	-19
noun:rule	5
noun:overtime	-9
noun:employers	-41
noun:measure	-10
noun:department	-5
noun:spree	-9
noun:exports	-10
noun:wrong	-12
noun:alliance	-9
noun:strength	-18
noun:speeches	5
noun:exit	-27
noun:somehow	-22
noun:earnings	-9
noun:infrastructure	-21
everybody	8
noun:future	-16
noun:nightclub	-10
noun:demonstrators	13
noun:bitterness	-12
noun:organizers	10
noun:protests	-27
noun:hub	-12
noun:competitive	-16
noun:different	-12
noun:safe	-9
noun:camp	14
noun:absence	-9
noun:opinions	13
noun:order	9
noun:hackers	-15
noun:amount	9
noun:server	-12
noun:defense	-19
noun:nothing	-15
noun:charges	13
noun:three	8
noun:mood	10
noun:hall	5
noun:cable	6
noun:disdain	-10
noun:place	10
noun:gains	-11
noun:crude	-9
noun:confrontation	-14
noun:involvement	-9
noun:house	-12
noun:payouts	-10
noun:warnings	-9
noun:contract	-12
noun:links	10
noun:diplomat	19
noun:bloc	-10
noun:doing	-12
noun:lawsuit	11
noun:project	-12
noun:batch	-9
noun:summer	-10
noun:complex	14
noun:troubles	28
noun:kingdom	7
noun:additional	-9
noun:term	-21
noun:representatives	-11
noun:retirees	-16
noun:miners	15
noun:storage	-12
noun:smugglers	-9
noun:patch	-10
noun:tools	-10
noun:exile	-15
noun:human	23
noun:flight	-12
noun:struggle	-21
noun:sons	9
noun:negotiations	-13
noun:offensive	-15
noun:interpretation	15
noun:shy	-10
noun:revelation	-10
noun:gay	-20
noun:accusations	-15
noun:surrogates	19
noun:casinos	-31
noun:plaintiffs	11
noun:revelations	-12
noun:markets	29
noun:predecessor	-9
noun:mistake	-17
noun:performance	6
noun:summit	-10
noun:perceptions	-10
noun:rally	9
noun:paid	-9
noun:notion	-10
noun:collapse	5
noun:season	-25
noun:demise	-10
noun:persistent	15
noun:trove	12
noun:messages	-15
noun:exclusive	-23
noun:courts	15
noun:counties	-9
noun:2016	-9
noun:committees	5
noun:80,000	15
noun:12	-20
noun:selection	16
noun:personnel	-13
noun:whiter	-10
noun:relentless	6
noun:revolution	-12
noun:obstacle	-21
noun:negative	-12
noun:down-ballot	-9
noun:races	-9
noun:double-digit	11
noun:enthusiastic	-9
noun:blowout	-9
noun:circle	7
noun:financial	-12
noun:standards	-14
noun:physicians	-11
noun:outright	9
noun:airstrikes	-14
noun:2010	9
noun:senior	-9
noun:chorus	11
noun:grass	-15
noun:filibuster	-11
noun:influence	-12
noun:fear	-12
noun:final	-16
noun:possible	-9
noun:contractors	-18
noun:basic	-14
noun:individuality	-11
noun:cap	-12
noun:14	-12
noun:environment	-10
noun:lobbyists	19
noun:revolt	-12
noun:counsel	6
noun:determination	-18
noun:deck	-9
noun:worried	-18
noun:threats	-10
noun:approval	-35
noun:42	-6
noun:70	-9
noun:lopsided	-14
noun:smart	-9
noun:bosses	12
noun:lot	7
noun:stories	-10
noun:minimum	-19
noun:retail	-15
noun:pollster	7
noun:region	-15
noun:step	-9
noun:followers	-32
noun:mate	12
noun:mother	-9
noun:post-graduation	-13
noun:opposite	-13
noun:questionable	-9
noun:communism	-12
noun:site	17
noun:apartments	-9
noun:nominee-in-waiting	8
noun:fall	-18
noun:conflict	-9
noun:criticisms	-19
noun:quote	-13
noun:priorities	-9
noun:choice	-12
noun:passages	-18
noun:subject	-10
noun:immediate	-10
noun:nationals	-12
noun:donation	-9
noun:entities	-9
noun:land	-10
noun:character	5
noun:counter	15
noun:adminstration	-10
noun:equal	-12
noun:conspiracies	-13
noun:nowadays	-13
noun:reality	13
noun:negotiators	-10
noun:objection	-12
noun:dynamics	-12
noun:cars	-10
noun:bare	-10
noun:handful	-13
noun:medieval-history	6
noun:merger	-18
noun:trifecta	-9
noun:attorneys	8
noun:saturday	-9
noun:prosecution	-12
noun:rabbis	-15
noun:demonstration	-10
noun:legislature	19
noun:affidavit	5
noun:portfolio	-10
noun:practices	-10
noun:wealthy	-12
noun:superdelegate	8
noun:4,051	-9
noun:tests	-9
noun:virus	-19
noun:passenger	-11
noun:truck	-24
noun:adoptees	-11
noun:legislators	10
noun:summary	16
noun:gates	-13
noun:suit	10
noun:vernacular	12
noun:stickers	-12
noun:investor	6
noun:need	-17
noun:constitution	8
@subjectType,kind
none	none	-10
Name	plain	6
noun	plain	-6
Name	participle	-15
it	plain	-7
noun	noun	-20
Name	agent	13
i	plain	10
who	relative	-5
noun	participle	-24
who	participle	12
you	plain	-6
Name	inverted	13
which	relative	-15
which	participle	-16
they	participle	-41
they	shared	15
we	participle	-25
he	plain	8
i	participle	-34
noun	shared	-26
i	shared	-11
he	participle	-19
she	plain	5
what	relative	-57
he	shared	12
this	plain	-9
this	participle	-30
she	participle	-13
none	participle	-18
some	plain	11
that	relative	-20
that	participle	-22
you	participle	24
it	participle	-16
others	plain	17
one	inverted	9
it	shared	-17
one	plain	-17
some	agent	23
that	shared	-16
both	plain	8
many	plain	14
she	shared	-12
that	plain	-42
most	plain	5
most	participle	-7
those	plain	-7
one	participle	-29
who	shared	-22
what	participle	-13
everyone	plain	18
we	shared	19
these	participle	25
several	plain	11
all	participle	25
who	plain	-15
you	shared	28
others	participle	-35
whoever	plain	-17
anyone	participle	-14
many	shared	-6
few	plain	6
some	participle	-32
anyone	plain	13
most	noun	-18
which	shared	6
several	participle	-21
everybody	plain	-15
@lemma,next
shift	noun	-30
say	it	6
say	the	37
mire	noun	-20
pursue	noun	6
match	noun	-20
report	by	23
choose	to	-16
say	and	-9
lose	their	-34
go	adverb	-19
criticize	Name	33
take	noun	34
accept	noun	-16
prove	noun	-28
use	noun	-61
know	noun	-15
come	the	-37
pay	no	-9
wait	,	-12
get	noun	46
get	to	-35
set	the	-26
use	an	-23
forget	that	-7
tell	the	20
follow	Name	14
attack	verb	-19
highlight	Name	-9
pose	Name	31
suggest	the	-11
pose	the	-18
control	,	-9
include	verb	15
expand	noun	-22
ban	noun	-16
demonstrate	the	9
claim	the	-10
check	to	-12
include	noun	-35
according to	the	79
make	its	-19
kill	a	-22
shoot	noun	-63
leave	noun	22
face	noun	8
base	adverb	-15
begin	to	-34
respond	:	9
bring	the	-62
bring	them	-12
read	noun	-10
expose	the	-5
write	noun	16
sentence	noun	-11
report	the	-9
say	,	8
add	,	81
refuse	to	32
give	me	-18
plead	noun	17
say	he	42
note	that	91
feel	that	-15
make	it	-74
clear	the	8
cast	noun	-21
sit	noun	-73
spend	.	-25
look	the	-26
star	,	-9
rub	his	-11
say	some	27
make	the	25
prepare	a	27
read	,	11
decide	the	11
address	the	6
seem	to	46
see	Name	9
start	.	8
go	noun	-19
try	to	-37
help	Name	-73
say	.	25
look	Name	-9
happen	the	-22
take	a	9
begin	ing	-60
try	noun	-16
get	two	-9
email	Name	12
thank	him	7
reply	,	19
hand	noun	-9
teach	Name	-15
pay	a	-38
pay	noun	52
present	the	-8
intend	to	-19
plan	to	14
clear	:	-12
go	the	-80
make	more	-22
date	,	-15
lie	noun	-12
buy	noun	-49
get	a	-56
know	the	-17
know	,	10
recognize	that	21
mean	the	-22
lose	.	-27
mean	ing	-30
fail	,	-15
know	all	6
know	what	-13
put	me	-9
make	a	-19
look	verb	-18
leave	the	-115
avoid	ing	-39
know	that	-8
win	,	-63
know	.	-5
tell	Name	58
happy	to	6
hear	the	-25
reflect	the	-10
move	adverb	26
stop	ing	-33
let	them	-15
use	the	14
head	a	-15
leave	,	-30
announce	his	-21
wait	to	-18
appoint	Name	10
wait	a	-9
win	—	-20
say	that	29
turn	noun	-90
see	noun	18
file	.	-12
operate	,	-9
learn	noun	-20
make	this	5
steal	Name	-12
lead	,	-15
step	noun	-16
send	more	-12
combat	the	-22
call	more	15
assist	noun	-9
airstrike	Name	-10
increase	its	-17
know	as	-6
say	on	106
add	.	124
hit	Name	10
attack	the	9
fund	the	-12
propose	a	19
show	Name	21
interview	Name	-45
make	Name	-34
result	.	-12
come	on	-21
talk	the	25
slip	.	-9
show	an	6
transform	the	-9
sweep	the	-12
boost	noun	-30
appeal	the	-22
cite	noun	27
continue	,	8
cite	the	11
give	noun	14
look	noun	-8
recall	that	-6
begin	the	-26
uprise	the	-10
conclude	.	5
say	Name	73
win	Name	-143
win	the	-88
according to	a	87
select	Name	-13
prompt	Name	-31
state	and	-25
run	the	-92
seem	verb	12
enamored	Name	9
according to	Name	7
outnumber	Name	-10
vote	Name	-14
give	the	23
elect	,	-25
hold	verb	-9
report	,	13
garner	number	-9
name	noun	12
brief	.	-9
show	that	26
announce	a	26
brief	the	-7
start	to	-26
police	verb	-9
receive	number	-39
fire	the	-18
announce	the	6
hear	it	-10
act	noun	-30
build	,	-15
shoot	verb	-20
leave	ing	-9
occur	,	-9
repeat	the	22
announce	Name	-13
report	it	-5
push	the	6
see	this	6
work	noun	7
appear	to	54
abandon	the	-17
report	verb	-34
say	:	-12
credit	Name	7
show	the	-6
come	Name	-15
report	that	17
want	Name	5
think	noun	-11
enter	the	-51
rally	noun	14
email	noun	-7
tell	them	21
go	to	-55
come	noun	45
draw	noun	20
fundraise	noun	-99
follow	the	-75
cancel	a	-12
prefer	Name	5
say	they	10
vote	him	-6
find	it	6
make	no	26
take	adverb	-55
drop	adverb	-25
choose	noun	7
poll	noun	-84
win	noun	-13
follow	adverb	-9
conduct	in	-12
ban	Name	-73
conduct	time	-15
survey	number	-15
point	.	-15
comment	noun	-18
say	one	48
cover	the	-25
run	Name	-57
challenge	noun	15
praise	Name	21
speak	noun	-9
meet	Name	-74
kill	noun	-30
say	time	126
argue	that	63
use	a	-80
work-related	noun	-9
send	or	-20
decline	to	61
say	whether	-25
stop	the	-37
say	when	30
provide	a	-40
say	in	54
receive	the	5
place	a	-10
report	.	25
use	to	-80
document	.	42
top	Name	-20
meet	noun	39
find	Name	22
call	his	16
ask	if	34
poll	Name	-25
return	the	-57
come	after	-19
nominate	noun	-55
host	the	-32
live	.	-20
expect	to	27
say	adverb	19
wait	until	-12
decide	who	-10
describe	the	33
say	during	-36
ask	what	8
find	himself	-23
speak	the	-14
answer	a	7
capture	Name	6
kill	number	-34
propose	ing	9
drew	the	11
expect	noun	15
born	Name	-30
address	noun	-23
benefit	noun	-20
retain	his	-12
hold	noun	28
focus	noun	-18
express	noun	37
describe	his	-6
suggest	that	72
present	himself	-9
speak	Name	-7
right	noun	-84
pledge	to	26
undocumented	noun	-61
die	number	-20
release	the	-19
follow	noun	-72
praise	the	10
attack	noun	28
involve	a	-12
hire	a	18
suspect	that	17
keep	the	-23
make	—	-9
claim	in	11
host	Name	-54
record	verb	-28
show	.	24
cycle	.	-22
cycle	verb	-9
show	he	8
backed	both	6
elect	the	-28
engage	noun	7
compete	the	-25
poll	.	-30
blast	Name	14
roll	Name	-10
report	noun	11
fill	the	-37
message	.	-15
link	to	-11
set	to	-29
play	Name	-5
root	Name	-10
give	adverb	-36
tighten	noun	-15
protest	Name	-9
limit	noun	23
say	ing	16
include	a	8
wear	noun	-30
hold	a	-77
tweet	noun	13
go	Name	-23
applaud	Name	22
tweet	:	-6
accuse	Name	39
lobby	noun	-37
prevent	noun	-50
take	to	-43
hit	noun	-23
lead	the	-32
shoot	Name	-51
participate	in	-17
shoot	in	-20
conduct	noun	22
air	time	-12
tape	an	-10
make	noun	-66
distribute	noun	14
write	.	25
stop	Name	-53
add	that	93
undercut	Name	-12
right	to	-9
bear	noun	-32
combat	noun	-32
ensure	they	-9
counter	noun	-9
give	them	-31
continue	Name	9
elect	noun	-78
place	the	23
move	verb	-15
kill	the	-30
shoot	a	-20
deny	noun	-16
mention	noun	15
mention	the	24
say	no	-15
certain	to	-18
challenge	the	6
stress	that	17
defend	his	23
check	.	-20
teach	noun	-30
add	:	54
protect	noun	-36
free	noun	-15
speak	a	-20
survive	.	-20
shoot	,	8
include	Name	-74
gather	the	-12
follow	him	-16
speak	.	-31
join	the	-22
quote	the	-5
become	verb	-23
involve	noun	-38
shoot	the	-20
arrive	the	-39
tweet	that	7
refer	Name	20
kill	Name	-34
introduce	Name	-15
help	noun	18
seek	to	21
call	quotation	11
participate	the	-25
gun	noun	-15
undermine	the	-23
tell	noun	28
undermine	Name	22
help	verb	-146
work	to	-13
overturn	the	12
act	adverb	-22
defend	noun	14
attack	and	-12
unveil	the	-12
aim	to	12
register	as	-17
license	noun	-15
elect	.	-22
gine	quotation	-9
watch	the	9
say	a	12
consider	a	-18
tackle	the	-15
draw	a	-22
throw	noun	-32
vow	to	26
protect	Name	-22
explain	how	-15
blow	the	-9
sit	adverb	42
lose	-	-9
unite	noun	10
sign	the	-15
fundraise	,	-9
name	the	-10
endorse	Name	32
sign	,	6
note	.	8
explain	.	20
overstate	the	13
offer	a	-28
argue	.	-18
play	a	-55
win	in	-54
take	the	-60
win	his	-45
ask	adverb	14
belief	that	-10
tie	Name	-52
run	as	19
find	that	25
replace	Name	-36
win	number	-79
collect	noun	-15
register	noun	-47
ask	,	-6
fit	to	-9
serve	as	-41
put	Name	-27
live	noun	35
respond	the	15
release	.	-15
upcome	noun	-56
rule	Name	19
help	them	-25
get	that	-10
go	.	10
allow	Name	-16
speak	one	-12
pile	noun	-12
continue	to	-29
buck	the	-9
change	the	-13
face	a	-77
design	to	-6
attract	a	-9
hope	to	18
ask	Name	12
point	that	55
support	him	-15
support	the	8
flip	his	-10
pick	Name	8
admit	that	17
give	a	9
stem	his	-9
challenge	Name	7
wither	noun	-10
call	him	56
count	noun	-6
pay	.	-22
stop	adverb	-9
launch	his	7
cross	the	-20
become	a	-86
give	Name	-16
succeed	Name	-12
take	verb	18
respond	Name	26
tweet	time	18
owned	the	-9
offer	his	16
compete	adverb	-9
fail	.	-9
average	number	-9
email	.	-12
conduct	by	-15
critical	Name	-14
end	his	-45
caucuse	and	-22
focus	his	-8
state	Name	-22
assert	that	8
change	his	26
change	noun	-41
cast	the	20
firm	.	-9
join	by	-22
campaign	the	-29
file	Name	7
spend	noun	-108
boost	Name	-12
disappoint	noun	-10
attack	Name	20
begin	Name	-9
reply	Name	11
waterboard	and	-9
skip	the	-15
fail	to	-25
obtain	noun	-38
survive	number	-9
say	such	-13
issue	a	-7
tell	a	53
say	of	12
support	.	-13
ban	ing	9
spend	the	-59
attack	a	-18
speak	at	-41
go	after	29
urge	noun	26
slow	noun	-12
live	and	-12
spend	more	-52
die	a	-25
allow	him	-10
connect	noun	12
attend	a	-15
make	her	5
visit	the	-34
wait	the	-9
chant	quotation	14
choose	not	-15
stick	his	8
cheer	noun	-27
say	their	-26
denounce	noun	-6
attack	,	-37
say	his	38
want	quotation	-17
double	noun	20
bring	adverb	-43
question	the	9
get	some	-18
deal	the	-27
ask	a	14
end	noun	-91
offer	the	-6
release	a	-5
aim	Name	-19
come	adverb	-78
slam	Name	33
spend	and	-12
expand	Name	-33
set	.	-12
criticize	by	14
give	him	-46
need	a	-8
ramp	noun	-23
close	the	-37
head	the	-54
follow	by	-9
number	and	-15
refrain	ing	-11
attack	his	-10
need	to	-77
run	noun	-77
leave	him	-12
repeat	noun	-5
point	,	10
ask	the	29
write	to	18
complain	to	10
obtain	Name	-20
warn	that	37
become	Name	-18
convince	noun	-9
ignore	.	-15
win	a	12
devote	noun	8
mount	a	-14
win	some	-9
deliver	noun	-25
name	a	-9
prevail	,	-17
criticize	noun	15
use	their	21
pay	adverb	-29
build	noun	-72
moderate	his	23
enter	Name	-20
ask	him	-19
center	Name	6
grant	noun	9
manage	Name	-17
live	the	-35
run	a	-29
fear	the	14
learn	Name	-7
view	the	-25
face	Name	-28
mean	that	-15
get	their	-12
lose	noun	-75
get	more	-28
grow	.	-17
live	Name	-26
gain	noun	-11
maintain	a	-30
pick	the	-19
continue	adverb	-12
change	their	-28
catch	noun	-41
compare	number	-50
form	an	-9
say	so	16
view	as	10
think	she	8
appear	more	32
consider	noun	38
put	them	-9
draw	Name	-16
sample	noun	-20
point	Name	-13
interview	noun	26
provide	noun	-15
conduct	adverb	-15
show	a	16
upcome	Name	-9
credit	the	11
maintain	noun	-16
find	.	10
rate	noun	-27
ask	whether	-7
say	she	40
include	number	-19
force	Name	-41
caucuse	.	-54
vie	the	14
receive	more	34
disagree	.	-20
want	noun	8
lay	.	-28
tackle	noun	-15
crack	noun	-32
turn	Name	-22
respect	Name	-9
deliver	his	14
help	the	-39
feel	noun	-6
pull	a	-15
take	number	33
return	Name	-18
remain	noun	37
accuse	ing	-11
say	verb	53
lose	the	-66
battle	Name	10
vote	on	-10
deliver	a	16
urge	them	10
run	.	-43
suspend	his	-15
hammer	Name	-9
perform	adverb	-25
fight	noun	-21
congratulate	Name	13
praise	noun	6
return	his	-12
see	what	-15
happen	.	-49
say	her	43
mean	.	-12
battle	noun	-15
go	quotation	-12
run	to	-15
unify	the	-34
fundraise	.	-12
follow	ing	-10
break	the	-40
stay	the	-54
claim	noun	15
remain	the	-64
beat	him	-12
gather	a	-9
spend	time	-22
campaign	adverb	-15
lack	noun	-20
remain	adverb	-63
come	ing	-38
lock	a	-16
stand	adverb	-19
show	ing	10
come	when	-18
prompt	noun	14
need	noun	-12
award	the	29
sign	noun	-27
poll	verb	-62
take	Name	-42
support	a	7
raise	more	-46
bring	its	-9
call	noun	7
raise	adverb	-16
caucuse	on	-20
expect	.	21
beat	noun	-25
caucuse	time	-20
earn	her	-16
stand	her	-10
face	the	-51
rattle	noun	26
lower	noun	-17
improve	noun	-20
promise	a	13
lead	her	-9
praise	her	-14
start	adverb	-19
head	adverb	-9
spend	much	29
portray	Name	-5
say	to	-19
conduct	for	-15
network	Name	-30
leave	number	-17
select	noun	-20
select	a	35
worry	the	-9
see	as	9
work	the	-15
divide	the	22
say	if	27
concede	the	-12
leave	Name	-46
tout	his	10
contest	.	-12
increase	noun	-24
contest	noun	-23
decry	the	16
start	the	-37
focus	adverb	10
impact	the	-15
mean	she	-10
pick	noun	-14
remain	to	-16
base	noun	-47
determine	noun	-21
caucuse	,	-32
give	her	7
eked	noun	-10
take	as	9
enter	noun	-18
sit	verb	-9
attract	noun	-37
head	noun	-17
hold	its	-23
assure	noun	17
mean	he	-17
sit	Name	-12
know	to	8
caucuse	verb	-9
backing	Name	17
vote	.	-35
register	the	-12
break	noun	38
return	to	-23
work	.	-34
begin	noun	-8
wait	noun	-28
want	the	6
arrive	number	-9
caucuse	Name	-25
stop	a	-9
walk	a	-13
answer	noun	7
ask	at	13
joke	,	10
reply	:	10
capture	the	-9
receive	noun	-41
backed	by	-6
age	number	-9
best	noun	-12
get	number	46
line	noun	10
result	noun	-25
dip	noun	-9
incite	noun	-13
question	whether	23
attend	Name	-20
attend	time	-12
represent	the	-20
view	Name	12
born	the	-12
come	as	-27
cross	noun	-20
come	and	-15
unionize	noun	-10
ensure	that	-41
drew	noun	-7
shake	noun	-46
pose	noun	-24
ask	noun	11
attend	the	-56
finish	noun	-45
ignore	Name	15
campaign	in	-15
end	number	-9
await	noun	-18
try	verb	-10
hope	the	11
emerge	as	-32
earn	his	-11
call	.	-17
trail	Name	-52
become	the	-69
rally	Name	20
bind	to	-12
lose	Name	-32
joke	that	14
get	the	-110
differ	Name	-10
suggest	they	15
clear	that	16
ask	them	10
declare	that	25
remain	verb	7
declare	quotation	16
note	adverb	-6
speak	adverb	21
insist	that	40
claim	that	20
stop	him	-9
put	noun	-28
focus	Name	-8
mock	Name	34
close	.	-17
cut	noun	-11
shift	a	11
mark	his	-12
win	any	-12
overtake	Name	-18
state	such	-9
compare	Name	5
win	.	-90
lead	number	-25
gather	noun	-22
serve	noun	6
assure	her	-13
base	the	-23
date	.	-22
criticize	the	12
call	a	25
give	his	-44
continue	ing	-11
race	Name	-9
turn	her	18
compete	noun	-27
appear	in	-14
add	his	-10
win	five	-9
build	his	-21
add	her	-21
build	a	-103
win	their	-20
put	the	-25
enact	noun	-9
fix	the	-15
stand	noun	-59
put	him	-24
keep	their	-18
mean	a	-16
applaud	the	-7
influence	the	-25
confront	the	21
neighboring	noun	-20
conduct	Name	-25
care	noun	-12
lead	both	-9
lead	noun	22
support	ing	13
provide	any	-13
deal	noun	-34
force	noun	-34
release	Name	-16
cheer	when	6
ask	it	-7
win	adverb	-64
attend	.	-12
win	if	-9
pledge	his	6
unfold	.	-9
remind	Name	24
head	Name	-47
create	a	8
exit	noun	-20
conduct	the	-45
account	a	-9
network	,	-12
ban	all	-60
network	verb	-9
deport	noun	-17
allow	them	-13
stay	.	-20
contest	,	-32
become	so	-9
become	noun	-8
win	enough	-15
set	noun	-60
win	all	-15
stand	Name	6
generate	noun	14
read	a	7
tweet	.	17
appear	the	-33
imagine	Name	11
rally	and	-9
vouch	Name	12
urge	him	14
resign	.	-15
refer	the	6
clarify	that	10
hope	a	10
ask	his	16
run	him	-9
become	his	-9
pick	.	-12
seem	noun	25
state	that	11
move	noun	-83
clinch	the	-56
ready	quotation	-9
make	quotation	-20
call	all	12
lay	noun	-6
widen	her	-21
celebrate	Name	-21
grow	verb	-15
thank	a	-18
earn	noun	-33
come	:	-12
score	his	-12
surge	noun	-15
secure	noun	-27
steer	noun	-15
distinguish	himself	-9
avoid	noun	13
offer	quotation	13
bemoan	the	11
differ	adverb	-10
score	noun	-32
earn	number	-28
face	and	-12
prompt	by	-9
turn	the	-54
lose	it	-9
help	him	-36
hold	an	-16
gather	Name	-12
sit	the	-33
reserve	noun	-20
seat	.	-15
solidify	their	-9
represent	a	-46
deal	a	-17
blow	Name	-9
backed	the	6
derail	Name	-9
award	noun	-20
keep	Name	-42
come	time	-29
allow	a	10
want	all	6
feel	verb	10
affect	the	-20
support	her	-10
describe	Name	7
beat	Name	-49
rally	a	-16
plan	time	-14
compete	Name	-20
go	that	-16
issue	,	-28
exist	noun	-47
authorize	to	-24
mean	adverb	-9
say	none	13
win	or	-12
secure	the	-56
expect	a	10
make	their	-33
condemn	noun	-15
clash	the	-17
cover	noun	16
punch	a	-12
charge	noun	-7
pay	the	-51
carry	noun	43
exit	the	-20
rule	verb	-14
win	them	-15
release	adverb	11
beat	adverb	-12
embarrass	noun	-18
break	Name	-23
arrive	in	-12
fail	noun	16
according to	his	15
disavow	Name	-22
disavow	the	9
battle	the	-12
lose	his	-25
promote	noun	-10
deal	that	-15
reject	the	-7
write	an	11
urge	Name	10
push	noun	8
support	his	-13
score	a	-17
say	number	22
move	to	-24
serve	Name	-20
stem	noun	-27
cite	his	8
respond	verb	-17
serve	the	-43
vote	to	6
grapple	the	14
protect	the	-20
warn	the	8
type	noun	-9
play	noun	-44
project	.	-21
line	and	-9
expand	the	-29
survive	noun	-12
challenge	.	-15
shout	quotation	11
speak	,	-21
work	a	-33
respond	ing	-6
point	a	-6
respond	time	-9
feature	noun	-6
try	adverb	8
call	them	19
come	from	-10
capitalize	noun	-12
host	a	-30
talk	verb	-7
show	,	-8
write	a	16
lead	quotation	-12
use	his	-30
garner	more	-9
believe	noun	7
promote	his	7
appear	noun	22
remind	noun	6
release	her	-14
believe	that	5
describe	noun	10
mention	his	22
move	the	-47
touted	his	11
describe	as	-9
insist	she	11
release	noun	-5
release	number	-12
return	,	-12
release	his	-29
influence	by	-9
accomplish	that	-9
order	noun	-7
require	the	-11
meet	the	-61
apply	noun	-22
fund	and	-9
respond	that	16
need	Name	-18
use	Name	-55
insist	Name	11
note	the	34
push	,	-13
question	Name	15
save	the	-15
hold	.	-17
expand	his	21
pull	noun	-30
bring	noun	48
point	the	6
determine	to	-5
end	a	-27
create	an	-19
oppose	the	7
drop	a	-9
statement	adverb	6
charge	Name	13
grab	noun	-9
come	a	-31
maintain	the	-17
travel	the	-20
grab	a	-9
tweet	a	19
file	noun	-19
defeat	Name	-63
speak	time	-16
outline	a	11
pass	a	15
restrict	noun	7
target	noun	-38
according to	an	15
release	time	-63
challenge	ing	-10
find	,	5
buy	Name	-26
apologize	his	18
make	adverb	-42
play	ing	-9
work	adverb	-45
cast	himself	17
hurt	the	-20
frack	.	-9
blame	the	18
watch	Name	24
understand	how	5
lead	a	-42
pull	adverb	-15
reach	the	-28
base	Name	-35
write	that	16
represent	eight	-10
remain	Name	-15
endure	noun	7
leave	a	-23
make	during	-10
concede	that	13
talk	,	-27
reveal	that	17
take	,	-18
agree	the	6
ask	who	-13
name	Name	-12
aim	ing	-12
launch	a	18
rate	the	-30
target	Name	-6
call	and	-11
get	one	-12
provide	Name	-9
attend	,	-9
call	it	19
participate	.	-15
quote	Name	20
encourage	Name	-8
blast	the	18
link	a	19
explain	the	10
adopt	a	-27
speak	his	19
declare	Name	5
join	him	18
give	an	-7
join	his	-10
crush	Name	-15
run	adverb	9
die	.	-22
see	it	22
rush	to	-16
become	adverb	53
try	a	-19
believe	it	7
write	adverb	26
figure	noun	23
love	to	18
buy	the	10
build	Name	-25
boast	his	5
talk	how	18
pay	it	-15
suspend	Name	-10
denounce	Name	22
denounce	the	8
suggest	Name	23
issue	Name	-14
declare	.	15
promise	that	21
make	,	-15
claim	to	17
make	by	-12
distance	himself	19
bring	his	-13
ask	.	19
get	Name	63
advise	Name	-11
come	.	-34
unify	a	-10
tamp	noun	9
pull	the	-9
build	.	-15
represent	adverb	-13
violate	noun	-27
program	.	-17
move	Name	-57
manage	to	-32
make	that	23
embrace	the	9
say	this	-11
sue	Name	-6
comply	the	-15
file	a	20
happen	noun	-15
go	,	11
get	her	-12
use	as	-19
punch	noun	-15
submit	the	-9
report	ing	23
outsource	noun	-15
announce	it	24
lay	number	-9
balk	ing	25
threaten	to	17
say	at	-16
ally	noun	-9
echo	by	7
highlight	noun	11
make	number	-12
devote	ing	17
return	.	-15
involve	ing	-15
review	the	11
lead	Name	-97
pledge	noun	-82
craft	the	9
report	Name	16
contribute	Name	-9
question	why	-12
move	.	-28
ask	by	13
dismiss	the	13
base	an	-14
need	number	-24
make	time	22
lose	a	-25
rebuke	Name	12
believe	she	10
raise	Name	-18
fight	the	-55
box	noun	-20
attend	noun	-15
visit	Name	-41
contact	Name	-9
bring	Name	-45
feel	adverb	-10
send	a	-22
reflect	Name	-9
carry	the	-30
sway	noun	-20
feature	a	-10
paint	Name	-6
grow	noun	-65
overcome	noun	-15
die	noun	-15
train	Name	-10
gine	,	-12
knock	noun	-18
exist	Name	-9
inspire	the	-12
stop	to	-14
hang	the	10
turn	a	-40
take	his	-22
stand	,	-24
match	Name	-9
die	time	-9
overlook	the	-10
feel	quotation	-18
remember	Name	-9
single	noun	17
rise	noun	-71
seem	a	-15
travel	Name	-27
point	to	25
understand	the	6
elect	a	19
ready	to	-34
follow	that	-10
follow	his	32
fall	adverb	-20
reach	noun	-17
argue	he	15
tip	the	-9
benefit	,	-9
retain	noun	-15
persuade	Name	-13
campaign	noun	9
interview	and	-15
report	and	-10
reveal	adverb	12
disclose	.	-10
confirm	that	19
reverse	Name	-11
cheer	Name	7
reference	the	7
remind	the	16
walk	adverb	23
succeed	noun	-9
punish	.	-9
create	Name	-10
force	to	-21
know	how	5
cause	the	-12
clear	.	-9
begin	in	-17
come	to	-54
install	noun	-12
take	.	-28
prove	to	8
aid	the	-12
rise	.	-20
happen	Name	-34
complain	the	16
let	noun	30
happen	is	-9
take	this	-12
use	ing	-16
give	it	-15
feature	Name	-11
tell	their	14
air	the	10
round	noun	-18
rely	noun	-17
gather	in	-9
alienate	the	-9
espouse	Name	-10
win	more	64
count	.	-18
keep	her	-33
speak	to	6
say	about	21
reveal	,	17
deny	Name	-20
invite	to	10
appear	Name	-34
invite	Name	-6
spark	noun	-8
convict	noun	-23
appear	at	-15
indict	Name	-10
decide	not	17
show	quotation	-20
liken	the	13
announce	noun	40
criticize	him	-8
write	in	5
win	and	-12
know	ing	14
question	how	10
comments	quotation	-9
die	in	-9
use	,	-12
seal	the	-9
launch	the	-10
begin	,	-20
force	the	42
vote	their	8
start	time	-16
bring	her	-10
appear	verb	38
seem	adverb	6
defend	Name	29
expect	the	-7
champion	the	7
look	to	31
hold	the	-59
issue	that	-15
find	themselves	-18
shift	the	-24
oppose	.	12
ignore	the	-17
fan	verb	-9
make	him	-50
embrace	their	-12
face	his	-17
put	to	-9
dress	noun	12
flag	.	-12
acknowledge	Name	17
match	the	-27
wear	a	-36
rally	the	-21
spread	her	-9
right	and	-20
describe	himself	20
move	a	-18
oppose	ing	-6
defund	Name	-13
sign	a	7
fund	noun	-12
right	.	-47
earn	a	26
adopt	the	17
right	,	-30
repeal	the	-25
sell	the	35
say	its	21
embrace	noun	-26
diminish	the	-10
add	Name	7
struggle	.	-15
campaign	him	-9
lose	her	-20
seat	,	-9
save	noun	-22
share	a	-11
rip	Name	9
fill	noun	18
hold	ing	-15
help	ing	-9
become	more	-44
purchase	a	-9
search	Name	-9
contrast	the	12
act	as	-22
fight	his	-10
become	an	6
appear	before	-23
perceive	noun	-12
suggestion	that	8
cause	noun	-46
email	verb	-21
recommend	that	8
work	on	-15
make	.	-23
disrupt	the	-12
flood	noun	-12
boycott	Name	-16
trust	the	-17
stop	noun	31
run	an	17
break	a	-16
carry	adverb	-9
ready	noun	-12
learn	that	6
mean	noun	-31
match	.	-9
lose	,	-17
settle	noun	-18
make	much	-10
prefer	to	11
view	noun	6
broker	a	-15
stump	Name	5
hit	the	6
accuse	him	12
mine	noun	-9
consider	an	-5
lean	Name	-13
hand	Name	-15
point	number	-18
born	and	-15
run	,	-34
get	his	-18
reveal	Name	23
investigate	Name	22
link	the	-22
note	,	33
perform	noun	-17
approach	Name	-9
serve	a	-12
investigate	noun	-16
interest	.	-15
charge	that	12
join	Name	-38
maintain	her	9
stand	number	-13
treat	as	12
guarantee	noun	10
hit	a	-32
work	as	-31
improve	the	-22
charge	the	-9
plan	noun	7
lag	noun	-9
improve	Name	-9
plan	would	-10
pay	,	-17
wear	quotation	-9
wear	Name	-12
measure	.	-9
increase	his	-10
promise	to	16
seek	the	-26
direct	Name	8
center	,	-12
block	the	-11
pass	the	-12
unaccompanied	noun	-9
run	on	8
found	noun	-9
develop	noun	-27
use	number	36
exist	.	-15
invest	adverb	-12
debate	noun	16
cost	.	-15
allow	noun	-15
add	a	7
argue	noun	11
respond	to	-7
say	we	-38
feed	noun	-12
react	Name	-5
spar	noun	8
spend	,	-9
focus	ing	-10
regulate	noun	-12
raise	the	-31
hire	noun	-33
drew	a	10
dismiss	.	-11
side	Name	18
attack	her	-11
fund	Name	-12
marry	Name	-20
benefit	the	-20
complicate	Name	-12
bar	a	-10
rebuild	the	-22
attack	.	-31
lend	noun	-13
roll	noun	13
reinstate	the	-16
fund	.	-9
release	them	19
perpetuate	noun	7
commit	by	-13
conclude	that	8
stop	.	-15
pray	the	-9
schedule	time	-12
voice	the	6
leave	.	-34
update	to	-16
leave	;	-12
approve	a	-7
insist	ing	-13
interest	ing	15
avoid	the	-24
control	the	-45
escalate	noun	14
plan	,	-25
offer	noun	14
demand	noun	8
price	and	-9
help	to	-29
rise	adverb	-15
reduce	the	-27
cut	adverb	-20
hate	the	12
try	do	41
cut	that	-15
hear	noun	-11
represent	noun	-31
postpone	a	-9
preserve	the	-15
break	,	-20
get	it	-25
condemn	the	14
condemn	Name	-8
remove	the	9
intern	Name	-10
bash	Name	18
organize	the	-17
capitalize	Name	-9
expand	their	-9
cope	a	-13
give	more	-18
impress	by	7
curb	noun	-25
reduce	noun	-41
devastate	noun	-30
level	.	-9
adopt	Name	-14
solve	the	-12
ban	.	-9
vote	number	24
edit	Name	-17
sound	adverb	8
star	quotation	-10
post	the	-7
sound	a	6
reach	a	18
acknowledge	that	27
exist	,	-20
recruit	noun	-12
loom	noun	-27
prevent	Name	11
backfire	.	-12
exploit	the	-11
damage	the	-9
undermine	noun	-9
search	noun	-15
involve	.	-9
sue	the	25
apologize	Name	5
think	.	14
leave	her	-9
spread	noun	-5
mean	to	38
send	Name	7
include	ing	29
act	quotation	-12
open	Name	10
explain	why	11
shape	her	-9
stress	the	5
fall	noun	-89
take	her	-16
note	Name	5
record	noun	-15
report	time	15
prompt	a	-15
repair	noun	-15
generate	a	-10
assist	Name	-12
need	.	-37
admit	it	15
report	adverb	10
deny	that	15
conduct	an	-12
test	noun	-15
resign	,	-10
issue	.	-35
believe	quotation	-10
change	her	-19
update	noun	-18
enter	your	-12
approach	,	-9
wave	the	17
acquiesce	the	12
fight	Name	9
accomplish	noun	-9
prevent	the	-20
compromise	.	-21
flaw	.	-12
pay	their	-12
choose	a	-8
start	ing	-12
look	.	-34
find	a	-70
plan	.	-16
pass	,	8
recount	the	15
mention	ing	11
roll	adverb	-18
set	a	-38
line	,	-25
talk	ing	8
continue	the	-15
clear	,	-9
commit	noun	-26
play	an	-9
control	noun	-12
limit	the	-30
pass	noun	-5
believe	—	5
fit	the	-20
give	that	-31
struggle	noun	-28
wage	and	-9
bill	.	-15
cycle	noun	-9
decide	they	11
win	verb	-12
put	adverb	-30
shift	his	18
resound	noun	-10
change	.	-26
drive	the	-15
write	,	59
argue	the	26
consider	one	-8
thread	the	-9
use	adverb	-18
agree	that	30
trigger	noun	-17
emphasize	that	-16
vote	that	-12
persuade	the	6
couple	a	-9
blow	noun	-9
contribute	noun	-12
get	an	-36
publish	a	-22
update	the	13
announce	they	14
see	verb	-21
contend	that	15
appear	on	-15
consider	the	-9
order	that	13
rely	Name	-19
sorry	,	-9
restrict	ing	-11
practice	noun	-15
emerge	the	-13
fuel	noun	-18
begin	.	-27
reject	a	8
schedule	noun	-23
miss	the	-20
expect	Name	6
enjoy	a	-13
stand	the	-20
state	verb	-12
receive	this	-13
update	every	-10
poll	,	-32
warn	noun	-8
miss	noun	-20
make	some	-15
stand	by	17
police	noun	-17
shoot	number	-9
rail	Name	15
treat	Name	-15
issue	noun	28
explain	,	20
recall	the	9
visit	her	-9
gine	noun	-23
acknowledge	the	8
constitute	noun	-12
pay	Name	-18
leave	verb	-15
ready	the	-9
move	,	-15
laugh	.	-10
seize	noun	-24
accuse	the	-6
abandon	Name	-9
drop	the	-15
unauthorized	noun	-20
determine	who	-14
drive	noun	-57
achieve	noun	-17
think	so	15
deport	Name	-12
present	an	-9
pass	.	-23
force	verb	-22
whip	noun	17
deal	Name	-12
get	them	-15
get	verb	-75
say	after	25
question	noun	-9
point	his	7
walk	noun	-18
involve	Name	-22
present	Name	-15
enable	noun	-18
begin	his	-11
quit	ing	-9
advocate	a	17
demonstrate	that	23
accept	.	-11
keep	ing	-44
campaign	.	-20
amount	noun	-15
include	an	8
maintain	that	14
invoke	the	8
listen	to	-9
loom	the	-9
criticize	.	-7
worry	that	7
argue	,	6
bother	to	-20
pursue	the	11
reveal	noun	-6
bring	a	10
survive	Name	-9
land	noun	-12
cut	the	-46
leave	to	-25
work	Name	-93
spend	quotation	-9
dig	noun	-10
return	noun	-36
firm	,	-17
favor	the	-26
build	the	16
declare	number	-16
say	with	12
approach	the	-17
tap	the	-15
admit	the	11
consider	ing	-22
run	number	-18
agree	.	-13
dol	noun	-10
obtain	by	-9
welcome	Name	9
flee	Name	-15
cycle	,	-9
read	.	14
face	,	-12
hope	Name	-19
make	ing	-35
bully	who	-12
add	another	-5
fail	do	-10
something	that	-12
point	in	11
hear	Name	20
assume	that	10
listen	the	-22
understand	.	-10
benefit	a	-12
number	.	-12
trounce	Name	-18
win	every	-9
caucuse	noun	-9
interpret	as	7
track	noun	-16
lose	adverb	-22
cast	a	15
number	are	-12
see	their	5
principle	.	-9
bury	the	-12
generate	more	-9
motivate	noun	-9
happen	adverb	-15
see	how	-7
blame	his	-17
claim	he	13
chant	,	-20
edge	noun	-10
root	,	-9
drum	noun	-10
price	.	-20
break	.	-12
see	her	-12
stay	noun	50
promote	Name	-11
comment	that	5
violate	Name	-9
transfer	noun	-12
welcome	the	-19
fall	the	26
meet	adverb	-28
deserve	noun	-25
rule	ing	10
leave	it	-15
defeat	the	-32
set	his	9
listen	noun	-12
vow	not	10
laugh	the	14
dominate	noun	-15
linger	noun	-22
grab	her	-13
happen	,	-25
handle	the	-25
sweep	noun	-9
matter	most	11
split	the	-10
plummet	the	-9
combine	Name	-9
beat	the	-12
vote	,	-32
sew	noun	-11
eliminate	noun	-20
satisfy	Name	19
poll	that	-10
trail	noun	-12
catch	the	-12
head	time	-9
tie	the	16
declare	the	6
survey	noun	-15
mock	.	10
become	quotation	-12
decide	noun	13
bend	ing	-9
embed	Name	9
dominate	the	-54
rise	,	-10
cut	a	12
advance	the	-15
cite	a	-6
face	.	-9
increase	adverb	-15
receive	verb	-15
punish	noun	-12
achieve	a	-17
fan	the	-9
seek	Name	18
mark	a	7
found	Name	-17
lead	an	-10
message	noun	12
launch	Name	-14
grow	adverb	-9
show	is	-12
play	,	-12
present	noun	-20
honor	the	-12
aid	.	-12
elect	Name	7
throw	their	19
interest	the	12
jump	the	-19
rise	the	18
defeat	noun	-9
reach	adverb	-15
spend	number	-15
spend	adverb	-39
edit	noun	-15
watch	a	-19
center	.	-9
confirm	noun	-11
go	verb	-25
delay	noun	-12
function	,	-9
hear	verb	-9
schedule	,	-9
hear	,	-25
go	a	-13
schedule	a	-12
get	all	-15
cheer	.	-17
fit	that	-9
campaign	as	-19
get	adverb	-37
involve	the	-49
suffer	a	-9
blow	.	-9
commit	ing	-16
soften	his	-9
look	,	-18
so-called	Name	-9
close	noun	-40
conduct	before	-9
undecided	.	-12
persuade	noun	5
switch	their	20
power	.	-15
participate	a	-9
surround	the	-22
cause	Name	-18
place	Name	-10
declare	noun	-13
connect	the	-10
explain	Name	16
sell	noun	-34
survey	.	-15
favor	Name	-21
identify	noun	6
know	which	6
create	noun	-69
hurt	Name	-17
list	the	16
use	some	-10
shoot	and	-13
document	Name	10
react	the	-20
comment	.	-17
comments	are	-9
crack	the	-10
ahmed	Name	-10
see	his	-21
love	noun	-14
mohamed	Name	-16
believe	to	-7
write	on	30
fly	noun	-34
travel	noun	-12
travel	adverb	-12
travel	to	-9
post	on	12
miss	Name	-9
stay	Name	-12
treat	a	-10
work	her	-9
check	her	-10
seem	an	12
associate	noun	-21
receive	Name	-21
succeed	him	-17
dominate	by	-15
lift	the	-21
end	Name	10
launch	noun	-20
sophisticated	noun	-9
reach	number	-9
fire	noun	6
make	them	-19
find	number	20
rise	number	-28
coordinate	noun	-17
offer	to	14
coordinate	Name	-12
learn	ing	6
combat	Name	-9
lose	number	-12
move	its	-12
need	it	-12
remain	quotation	-9
reclaim	noun	-9
build	their	-12
fish	noun	-9
continue	noun	13
file	the	-13
throw	the	-13
oversee	Name	-15
appear	various	-11
give	,	-9
say	an	13
keep	a	-20
base	his	-12
reiterate	noun	12
suit	to	-12
campaign	his	-10
approve	Name	-16
win	this	-9
trust	Name	-10
code	.	-9
trust	noun	-11
arrive	at	-12
strike	Name	-13
spark	a	11
reiterate	his	-10
act	.	-12
watch	verb	-9
list	ing	-11
proceed	the	-12
block	a	11
measure	the	-13
deem	noun	6
bar	noun	-19
advocate	.	-12
rally	,	-12
steer	the	-15
understand	Name	-12
appeal	noun	-22
engage	the	-16
gine	adverb	-12
drive	adverb	-15
worry	noun	13
appear	that	-6
hopeful	that	6
emerge	from	-12
hold	their	-9
concern	ing	-10
threaten	the	-12
print	noun	-10
help	that	-9
scare	noun	-10
cut	and	-9
program	,	-30
argue	verb	12
spur	noun	-9
rate	are	-9
manage	noun	-30
rate	have	-9
stay	adverb	-18
strike	noun	29
suggest	in	12
contradict	his	-14
reverse	himself	-11
conflict	noun	25
cut	,	-9
gine	verb	-10
collect	adverb	-9
identify	the	22
believe	verb	-9
treat	him	-12
continue	his	25
carry	Name	-21
tweet	on	13
tear	noun	-12
tweet	adverb	-6
rush	noun	-13
translate	noun	-17
number	adverb	-9
suppose	to	-35
expand	its	-15
favor	a	8
wind	noun	-21
vote	are	-12
oppose	it	10
decline	adverb	-7
choose	.	-15
exceed	noun	-9
resign	from	21
account	noun	-12
cite	quotation	18
count	,	-13
close	Name	-15
find	the	-7
change	,	-18
provide	more	-14
admit	Name	-12
join	them	-9
bring	their	-9
accompany	noun	-15
announce	.	12
join	her	-9
announce	adverb	14
host	noun	-12
undergo	noun	-12
introduce	the	-25
show	how	-6
chair	the	-23
buoy	noun	-10
increase	number	-12
offer	verb	13
accuse	noun	9
hack	Name	-15
note	he	14
claim	by	7
attack	in	-13
emphasize	the	22
lose	its	-12
start	noun	32
garner	noun	-9
trigger	a	-9
opt	noun	-11
record	a	-11
sign	an	11
interview	on	47
hail	the	13
pass	adverb	-13
build	ing	18
trade	noun	16
promote	a	5
receive	it	14
clear	whether	8
beg	the	-14
let	verb	-12
cite	Name	-8
put	a	15
debate	.	8
rein	his	-12
happen	to	-12
advise	noun	8
identify	and	-9
give	both	-9
run	his	-19
review	Name	-10
pay	his	-13
strike	a	-18
record	.	-30
determine	the	-10
fly	to	-12
invite	noun	-14
star	Name	-9
receive	his	-13
sexting	noun	-12
interview	the	-12
act	the	-12
feature	the	-13
alarm	the	17
dictate	the	-11
reach	Name	-19
need	the	-19
issue	and	-12
lead	verb	-15
pit	Name	-15
forge	a	-10
open	the	-13
reverse	noun	5
line	.	-12
deploy	noun	-15
use	those	-10
draft	a	-10
sure	,	-17
shape	the	-12
replace	the	-9
clear	noun	12
voice	noun	7
present	herself	12
release	on	-24
carry	a	-23
land	the	-9
advocate	verb	-11
divide	noun	-28
capture	a	-10
rise	Name	-12
arrange	a	-11
walk	the	-32
obtain	a	-9
press	Name	-15
freeze	noun	-10
include	in	-10
brief	noun	-9
establish	noun	-13
generate	the	-15
believe	adverb	6
let	the	-12
embrace	him	-12
usher	a	-13
hold	her	-13
settle	a	-13
broker	Name	-10
sharpen	noun	-13
fail	adverb	-21
dent	Name	-10
activate	its	-10
light	noun	-13
use	it	8
post	noun	26
gain	a	-15
concern	.	-12
form	a	-20
rate	,	-15
prepare	to	-37
focus	a	-12
put	:	11
prompt	some	11
overshadow	noun	-12
grow	more	60
campaign	verb	20
jar	noun	-10
seem	more	-6
call	ing	7
confront	noun	-19
eradicate	noun	-9
rule	noun	-32
underestimate	the	-18
devote	much	-13
moderate	Name	-10
embrace	.	47
authorize	the	13
appear	adverb	-10
tax	noun	-25
outsize	noun	-10
function	as	-9
tax	.	-17
direct	the	-16
spend	a	27
tax	,	-12
widen	noun	-9
finance	noun	-25
pursue	a	-19
benefit	.	-17
gain	,	-9
lack	the	-27
lack	a	-12
append	.	-16
emerge	noun	-15
dispute	.	20
offer	adverb	25
pay	more	-15
race	the	-12
turn	number	-19
say	is	-7
cost	noun	-17
attribute	noun	-11
fix	noun	-12
publish	the	-24
turn	verb	-19
find	itself	-10
borrow	noun	-12
appear	as	6
clear	how	-16
spend	verb	-17
steer	Name	-9
court	.	34
consider	verb	6
help	.	-17
deal	,	-12
center	and	-9
extend	noun	-10
lay	the	-24
dispute	noun	6
add	noun	-49
examine	the	-13
block	them	-9
know	its	8
create	.	-12
point	noun	10
terror-related	noun	-9
exploit	Name	15
spot	.	-9
monitor	noun	-13
account	,	-9
inform	noun	11
flag	noun	-12
deploy	Name	-12
follow	.	-17
integrate	noun	-12
start	Name	-34
enjoy	noun	-15
import	noun	-12
less-educated	noun	-13
release	in	5
tell	me	19
qualify	noun	-9
root	noun	-10
follow	,	-15
produce	a	-29
talk	adverb	30
review	noun	-21
check	,	-12
work	,	-15
endorse	ing	12
accept	Name	-13
accept	any	-14
focus	its	-12
involve	quotation	-9
indicate	that	17
use	.	-12
unsolicited	noun	-10
take	him	-22
eliminate	the	-20
notice	Name	-19
touch	a	-12
give	verb	-21
take	their	-10
treat	the	-12
recall	,	-28
chide	Name	14
throw	a	-8
say	were	-14
govern	noun	9
end	.	-17
bounce	adverb	-9
fit	.	-9
ban	,	-12
say	by	9
earn	the	16
rule	,	-16
carve	noun	-12
mask	the	-10
come	,	-15
relate	Name	-10
use	that	-10
reverse	his	16
pass	number	17
keep	them	-12
come	an	-9
seat	the	-12
prove	ing	-16
give	their	-10
keep	it	-12
seat	noun	-12
mark	Name	-12
balance	noun	-12
cause	a	-23
reform	the	-15
pressure	Name	-11
see	.	-12
remember	that	-7
hack	noun	-17
roll	the	-10
prefer	the	8
boast	that	17
praise	his	7
hold	two	-9
organize	noun	-20
applaud	.	-12
care	.	-10
agree	him	-10
treat	adverb	-9
resemble	Name	-9
die	as	-9
lead	him	-9
avoid	adverb	-13
contribute	the	-20
become	one	-9
drive	a	-15
bear	the	24
eager	to	11
fly	,	-9
eat	noun	-9
graduate	noun	-9
work	one	-9
flank	Name	-10
deal	.	-15
secure	a	-22
firm	to	-9
found	number	-12
firm	verb	-17
offer	.	-10
televise	noun	-10
ally	and	-20
push	.	-10
convince	the	6
release	,	9
deserve	the	-9
fall	number	-30
according to	one	13
inspire	noun	-9
receive	an	-15
protect	its	-12
sound	noun	-10
admire	.	18
represent	.	-9
work	his	-9
root	.	-12
marry	a	-12
become	,	-9
work	him	-9
fall	Name	-12
happen	after	-9
arrive	noun	-9
extend	a	-12
change	its	-10
make	such	-12
double	the	-10
submit	noun	-9
hold	by	-12
send	an	-16
exchange	verb	-12
lift	noun	18
insist	it	9
opt	to	14
complete	their	-10
take	some	20
fight	adverb	-18
see	any	7
remember	.	18
check	their	-12
draw	number	-9
rate	has	-9
wave	his	-14
skew	noun	-10
fear	that	22
estimate	that	23
rail	the	12
grapple	a	-11
caution	that	14
hear	more	-11
poll	the	-18
refer	verb	20
use	verb	-12
scramble	the	-16
develop	a	-12
show	and	-14
think	what	14
wipe	noun	-10
fall	,	-9
record	,	-9
echo	the	-10
question	his	16
smile	and	-15
stop	,	-9
face	an	-26
rate	and	-15
come	number	-25
mean	it	-10
deliver	verb	-12
fare	noun	-15
collect	Name	-9
amount	a	-12
defeat	in	-9
finish	a	-17
speculate	that	15
fare	adverb	-21
face	verb	-12
succeed	ing	-12
broaden	his	-10
say	-	19
account	verb	-9
suspend	.	-12
take	more	-15
tie	noun	-29
release	by	13
disclose	the	11
amount	verb	-9
relate	noun	36
study	noun	-15
rest	noun	-9
see	number	-11
write	:	30
trapped	a	-10
define	Name	-14
face	ing	-9
attack	time	-10
continue	:	21
wave	,	-9
exploit	noun	-14
blame	noun	28
influence	Name	-9
challenge	his	10
confront	an	-11
turn	his	13
run	and	-9
know	their	7
win	two	-9
quit	the	-20
benefit	his	-9
denounce	by	-5
doubt	that	11
finish	adverb	-15
accept	a	23
overtake	the	-12
need	adverb	-17
base	their	-12
narrow	the	-9
think	,	-27
suggest	adverb	5
risk	ing	-9
share	by	17
stick	the	-10
invest	noun	-22
switch	noun	-21
pollute	noun	-9
cut	number	-9
miss	its	-12
price	,	-15
require	a	-34
grow	number	-12
require	Name	-13
underscore	that	7
hint	that	-10
set	number	-12
energize	the	-15
bury	noun	-9
vote	adverb	7
impose	noun	-17
insist	they	16
assume	Name	-14
invest	the	-9
regain	noun	-9
want	?	-11
decide	by	-15
settle	an	-9
court	and	-9
put	,	35
agree	adverb	7
camp	.	-12
rank	the	-13
mention	as	-6
lecture	the	10
go	all	-10
advance	noun	-17
issue	adverb	-14
compromise	noun	10
chip	adverb	-10
interview	this	-10
displace	Name	-9
encourage	his	6
lament	the	15
aid	verb	-20
begin	a	23
rally	.	-9
aid	noun	-9
link	noun	6
show	her	13
attack	him	18
choose	adverb	9
project	noun	-17
position	noun	16
team	noun	-18
append	noun	8
oppose	a	13
think	would	-11
push	adverb	-6
monitor	the	-13
something	Name	-12
want	:	8
extend	the	-9
market	.	-20
sag	noun	-9
expose	Name	15
benefit	Name	-27
show	no	6
slow	.	-12
import	,	-9
eliminate	ing	-12
house	and	-9
drive	Name	-9
price	noun	-9
know	it	-13
result	a	-9
store	.	-12
sell	his	-9
tie	,	-9
surround	Name	-15
describe	how	10
erupt	the	5
seize	on	-15
blast	noun	19
galvanize	noun	-18
represent	by	-15
joke	.	-9
grant	Name	-8
buy	.	-9
start	number	-12
earn	adverb	-10
renew	noun	8
put	more	-13
restrict	the	7
criticize	as	11
post	:	11
face	some	-9
rate	Name	-12
resonate	more	-10
limit	Name	-9
live	a	-9
owned	Name	-9
daunt	noun	-13
cap	a	-10
apologize	.	-10
continue	verb	8
expres	noun	5
ride	the	-10
lay	an	5
elevate	Name	-13
navigate	the	-12
deal	and	-9
support	an	-7
set	ing	-9
keep	adverb	29
shore	noun	-20
include	,	-12
check	noun	-25
depart	noun	-10
write	his	-10
describe	it	-6
exist	adverb	-9
define	as	13
want	it	-15
want	.	13
convert	noun	-12
like-minded	noun	-9
get	.	-17
think	a	9
hire	the	-12
base	on	21
interview	,	-12
tell	you	7
employ	noun	-10
firm	Name	-17
go	ing	-12
pick	a	-23
see	an	-7
discipline	and	-9
campaign	,	-23
campaign	and	-9
fire	Name	20
pitch	the	10
amount	an	-9
coordinate	the	-12
rule	.	27
suffer	noun	-15
develop	more	-9
push	to	7
bind	noun	-9
analyze	the	-13
offer	no	-13
cast	Name	-12
ensure	the	-9
calculate	that	14
prepare	noun	-15
strengthen	the	-15
document	,	-12
represent	number	23
power	the	-9
change	adverb	-9
connect	Name	-18
fly	adverb	-9
chair	Name	-9
replace	it	-9
shape	noun	-12
slip	adverb	-9
draft	the	-16
need	in	-9
position	to	-23
advocate	the	7
link	Name	-13
record	and	-9
represent	Name	7
switch	the	-11
save	his	-9
push	more	-11
erode	noun	-10
disappear	.	-12
underscore	a	-10
stand	.	-10
pay	and	-15
close	adverb	-12
vote	time	-7
bristle	the	8
argue	adverb	10
drive	their	-9
rank	noun	-16
compare	adverb	-10
solicit	noun	-13
found	the	-9
bet	Name	-9
cost	and	-9
appeal	Name	12
network	are	-12
oversee	the	-9
land	a	-9
resonate	noun	-13
say	has	-14
use	quotation	22
salary	noun	-12
work	more	-15
require	them	-10
spend	most	-13
undertake	the	-10
lower	the	-20
affect	noun	-20
prepare	the	-23
base	a	-13
open	an	7
clash	Name	-11
unwanted	noun	-9
begin	number	-25
shift	its	-11
add	adverb	13
seem	,	-20
shrink	the	-9
bolster	Name	-15
spread	the	-22
say	would	8
require	to	17
play	.	-12
draw	the	-25
force	a	-18
mock	a	8
leave	many	-17
detect	noun	-20
pose	a	-27
define	his	-10
crumble	noun	-9
pay	verb	-25
provide	the	37
employ	by	-10
live	adverb	-12
resonate	the	16
feel	so	-9
send	verb	15
line	Name	-9
maintain	their	-10
lay	,	-20
fire	.	-15
study	Name	-12
gear	noun	-10
contain	noun	-52
marry	,	-9
depend	the	-15
list	Name	9
mark	noun	-36
claims	that	8
count	Name	-5
thrive	as	-9
fuel	the	-18
strengthen	noun	-9
deliver	her	-16
tack	the	9
poise	to	-39
come	two	-20
enter	a	-12
die	,	-20
coal-fired	noun	-9
illustrate	the	6
argue	in	16
violate	the	-17
court	adverb	-10
send	it	-10
publish	quotation	9
sell	number	-9
title	Name	14
book	.	-9
document	and	-9
allege	that	9
damage	his	-13
comment	,	-15
hack	.	-15
leave	no	12
blister	noun	-15
find	her	-10
resolve	.	-9
steal	noun	-9
trust	.	-10
surface	.	-11
release	its	34
defend	her	9
show	verb	-6
bolster	his	-9
plague	by	-10
try	quotation	-12
wonder	whether	18
press	the	6
reinstate	Name	8
prevent	a	-15
pass	an	-12
raise	its	-9
rate	.	-12
amplify	the	-10
raise	to	-12
hope	will	10
carry	him	-9
express	a	10
govern	the	-12
end	adverb	-12
close	number	-12
climb	number	-9
report	a	14
talk	her	-11
stereotype	,	-12
stake	noun	-10
navigate	a	-10
change	a	-15
function	noun	-12
carry	an	-9
facilitate	the	-13
call	on	10
comment	this	-6
operate	noun	-12
shape	Name	-9
request	an	15
serve	adverb	-9
reopen	the	-9
invite	the	-11
require	ing	-12
deny	.	19
elevate	the	-13
confront	Name	-9
show	it	-11
recall	noun	11
see	by	8
hammer	noun	-11
race	,	-15
hire	to	-11
adamant	that	13
result	the	-17
anger	the	12
prepare	Name	-9
according to	three	13
assertion	that	6
moderate	noun	-9
handle	noun	-20
seek	verb	16
deny	any	16
cover	number	-9
prove	adverb	-10
honor	noun	-9
acquire	noun	-10
call	that	5
pull	it	-9
protest	noun	13
peak	number	-9
remain	.	-9
believe	ing	13
mark	the	-25
transform	noun	-9
neighboring	Name	-20
replace	him	-9
grow	,	-9
spend	his	-9
force	.	-9
turn	their	8
consolidate	noun	-13
secure	Name	-9
return	ing	-9
explain	that	28
arrive	,	-9
halt	the	-9
bomb	noun	-9
vet	the	-12
press	their	-14
begin	adverb	-15
send	the	-25
reshape	Name	-9
compare	her	14
burn	the	-9
earn	him	21
tweet	,	27
take	time	-13
register	Name	-20
game	noun	-9
count	the	-10
start	when	-10
announce	time	28
accept	quotation	-12
reject	noun	5
bind	Name	-9
question	her	7
require	.	-13
knock	Name	14
rule	and	-10
unveil	a	17
focus	her	7
hear	.	-30
signal	that	15
hurt	noun	-22
affirm	his	-10
laugh	and	-12
disclose	noun	12
tie	.	-15
relocate	Name	-9
abandon	noun	-9
contract	Name	-9
follow	@	-12
relocate	noun	-12
complete	a	-10
suggest	she	15
suspend	noun	-9
pay	ing	-12
speak	verb	-10
announce	her	11
run	in	-9
anticipate	.	11
take	it	19
urge	his	-6
take	in	-9
leave	his	-15
delay	the	-9
increase	.	-9
pull	Name	-12
email	that	-9
message	that	-10
sponsor	the	-9
send	her	-15
redact	noun	9
order	the	8
build	verb	-9
lead	by	-12
obtain	the	-9
mobilize	noun	-12
combine	to	-10
register	and	-9
purchase	noun	-15
damage	noun	20
buy	adverb	-9
owned	by	-12
according to	its	-15
think	he	12
fund	by	-9
take	quotation	-9
tweet	Name	12
hit	him	25
fundraise	and	-9
combine	noun	-9
fade	noun	-9
catch	Name	-22
surpass	Name	-9
elect	as	-9
drew	Name	-12
note	in	10
add	number	-9
pledge	that	18
gine	.	-15
send	.	-12
mishandle	noun	-18
interview	by	-16
classify	noun	-27
say	those	13
close	,	-9
alienate	his	-10
ally	are	-9
release	more	-10
shed	noun	9
email	and	-9
challenge	her	-17
visit	a	-9
grant	,	-9
buck	it	-9
mean	,	25
think	they	5
crush	.	-9
mean	Name	-20
think	i	-14
fall	that	-12
fight	all	33
spend	to	-9
ask	why	13
pay	quotation	-12
describe	themselves	15
engage	verb	-12
close	ing	-9
declare	in	11
win	time	-9
bring	verb	-9
get	him	-9
believe	,	17
deny	him	-11
ally	verb	-20
slate	noun	-15
slate	verb	-9
slate	,	-12
boo	.	-13
prevent	him	-12
surpass	the	-9
endorse	a	-15
state	to	31
survey	,	-9
reclaim	the	-10
battle	.	-9
pick	verb	6
sign	Name	-17
conduct	a	-15
win	eight	-9
position	.	-9
characterize	as	6
change	Name	-9
make	any	-9
mention	that	-8
debate	Name	-16
restore	noun	-12
fire	a	-18
fuel	Name	-9
adopt	noun	-13
see	adverb	-10
control	.	-9
enter	time	-9
ensure	noun	-15
bring	him	-15
choose	,	-12
calculate	noun	-11
retire	Name	-9
play	adverb	37
think	ing	18
lay	and	-9
cite	verb	10
mirror	the	-12
scrap	noun	7
alienate	noun	21
root	and	-9
jockey	noun	11
wave	noun	-10
wall	Name	-10
aggravate	noun	-12
affect	Name	-12
get	any	-9
leak	noun	-18
laugh	,	-13
hear	adverb	-16
prosecute	Name	7
begin	time	16
maintain	his	9
sell	Name	-12
align	the	-11
force	her	-15
win	her	-12
approach	noun	-12
hear	before	-9
commit	the	-10
determine	their	-11
stay	verb	-12
predict	Name	-6
lobby	verb	-28
flee	the	-12
firm	the	-9
trace	the	-15
number	,	-15
brace	the	-9
strike	the	-13
prove	a	-13
direct	noun	13
pass	Name	14
spirited	noun	-10
stage	a	-10
afford	to	-14
wage	a	-14
cite	another	10
help	,	-9
donate	to	-9
request	that	-10
indicate	he	7
run	more	38
help	her	-12
get	,	-9
take	much	9
gain	Name	-9
come	his	-13
avoid	a	5
roll	.	-9
keep	him	-16
wound	.	-9
debate	the	-18
flee	noun	-9
say	more	10
question	that	-6
drown	noun	-13
lean	verb	-9
feel	it	-5
found	a	-9
embarrass	Name	18
debate	and	-9
campaign	time	-9
test	the	-12
come	in	-9
let	Name	-9
say	before	12
undeclare	noun	-10
stand	verb	-10
see	why	14
care	,	6
turn	ing	-10
set	adverb	26
hurt	her	-12
ask	our	11
extend	her	-10
leave	adverb	-10
pivot	a	-10
boycott	the	-12
ride	noun	-9
continue	until	-9
center	the	-16
tout	her	10
fly	the	-9
contribute	:	-20
seem	the	19
vote	and	-9
end	her	24
tap	Name	-9
upend	Name	-9
thwart	the	-9
feel	i	-11
believe	me	-19
disqualify	.	-9
know	he	11
organize	an	-9
tie	them	20
gain	the	-9
discuss	Name	11
report	number	22
kill	and	-12
kill	.	-9
request	the	6
measure	noun	-12
find	his	18
protect	themselves	-9
say	had	-12
damage	Name	-13
attack	that	-10
charge	,	31
identify	,	-10
born	.	-12
stand	a	-11
adapt	.	-9
make	to	-14
pursue	an	-10
win	an	-9
introduce	some	11
assure	Name	6
strewn	the	-10
overshadow	the	-12
beat	her	-12
demonstrate	her	-10
ship	noun	-9
reap	the	-9
sponsor	Name	-9
amass	the	-10
unleash	a	6
mark	as	6
occur	the	-15
lie	the	-15
email	were	-9
occur	.	-9
uncommit	noun	-9
replace	by	-9
vow	,	10
wait	as	-9
contest	the	-9
talk	quotation	13
bind	by	-9
hack	the	-9
watch	this	-10
shock	noun	-10
learn	her	20
hate	.	-10
surprise	you	-13
shock	Name	7
reveal	:	-16
break	:	-12
jump	Name	12
@next
noun	-11
to	6
by	-11
you	-9
and	-66
:	7
that	27
their	8
no	13
an	6
verb	-21
more	-19
its	-19
how	16
did	-11
;	-6
this	7
such	-15
have	-71
him	9
is	-14
his	9
he	18
i	-21
my	-9
myself	-12
two	-16
eight	-6
five	-8
every	-34
?	-52
of	6
all	-6
what	21
if	8
us	6
—	-33
themselves	9
number	-30
even	-27
seven	-28
<	-9
#	-11
after	-5
or	-72
either	10
they	17
from	-16
whether	20
when	-8
much	-18
most	23
until	-24
who	-17
himself	-16
she	22
having	-5
aren't	-18
since	-8
because	-11
-	-11
but	-13
–	-26
before	-22
another	-7
enough	-56
@	-32
other	7
each	-30
someone	-20
four	19
three	-9
end	-15
half	-8
where	17
are	-74
none	16
nine	-24
certain	14
yet	8
would	-11
itself	-5
why	37
others	-6
whose	-11
should	-25
's	-15
over	-12
may	-21
do	7
we	-14
)	-14
!	-11
being	7
herself	7
than	-50
whoever	-15
once	17
has	-70
might	-15
―	-21
off	-19
had	-7
--	19
numerous	11
neither	-6
@shape,next
phrase	noun	-11
to	to	5
clause	it	12
clause	noun	-7
phrase	to	14
phrase	you	-14
clause	and	-63
quotation	:	36
that	that	21
left	noun	24
phrase	no	14
clause	,	-69
phrase	an	11
to	in	-37
phrase	your	8
clause	verb	-13
clause	Name	6
clause	a	6
wh	,	-24
clause	more	14
quotation	the	29
phrase	its	-25
wh	how	15
phrase	.	-65
phrase	;	-25
clause	to	-10
phrase	this	13
phrase	these	6
phrase	:	-6
phrase	such	-33
clause	have	-71
phrase	them	-16
phrase	him	6
clause	is	-21
clause	his	8
quotation	,	36
phrase	me	8
clause	he	16
phrase	,	-44
phrase	his	8
phrase	some	-8
clause	i	-21
clause	me	-7
clause	my	-10
left	.	15
to	the	26
phrase	myself	-12
phrase	two	-27
phrase	eight	-6
phrase	many	7
phrase	every	-43
phrase	?	-46
phrase	verb	-16
to	a	9
phrase	all	-11
wh	what	17
wh	Name	9
that	adverb	13
that	Name	59
to	Name	12
wh	if	7
phrase	—	-17
phrase	and	-53
phrase	themselves	14
phrase	more	-27
phrase	number	-37
phrase	even	-28
phrase	seven	-22
to	on	6
left	a	33
left	Name	24
wh	by	12
phrase	<	-9
clause	or	-32
phrase	on	-15
clause	they	7
phrase	in	-12
phrase	time	-30
quotation	on	6
left	time	8
clause	time	-7
phrase	from	-21
that	the	15
wh	whether	18
wh	when	-17
that	in	12
left	in	-10
clause	on	-7
clause	much	-10
clause	most	17
phrase	until	-23
wh	who	-18
left	during	-7
phrase	himself	-7
left	adverb	-12
clause	she	20
phrase	her	7
clause	having	-5
phrase	any	9
left	one	56
left	the	35
to	them	15
phrase	or	-98
clause	aren't	-18
phrase	they	18
clause	him	17
quotation	and	-9
clause	some	14
that	noun	22
phrase	because	-10
phrase	-	-36
phrase	while	-8
clause	one	-6
phrase	–	-15
quotation	for	6
phrase	before	-47
that	time	72
to	noun	13
phrase	another	-11
to	not	7
left	ing	12
clause	their	8
that	during	14
that	a	10
phrase	enough	-48
phrase	@	-27
left	when	23
phrase	much	-5
phrase	other	6
clause	by	-7
clause	(	-15
quotation	is	10
to	from	-12
clause	her	8
phrase	each	-30
phrase	someone	6
clause	for	-10
clause	—	-31
wh	adverb	-10
left	with	-6
phrase	for	6
quotation	at	19
clause	them	-11
that	on	29
left	as	-7
phrase	six	-11
left	by	-10
quotation	adverb	12
phrase	four	8
phrase	three	-19
phrase	end	-12
phrase	half	-21
clause	all	5
to	him	15
quotation	by	-25
wh	where	16
clause	are	-71
clause	none	16
clause	three	-5
left	his	32
left	an	15
phrase	nine	-21
phrase	not	6
phrase	yet	14
clause	would	-14
phrase	itself	-15
clause	himself	-11
left	at	13
wh	why	37
left	about	15
phrase	others	-6
wh	whose	-11
clause	should	-25
clause	's	-9
that	,	15
phrase	over	-14
clause	may	-18
to	time	14
phrase	)	7
phrase	certain	15
that	over	-5
left	several	10
clause	being	7
clause	during	-7
phrase	herself	11
phrase	but	-18
left	before	12
clause	than	-11
clause	)	-15
phrase	various	7
clause	from	15
clause	whoever	-15
phrase	once	17
clause	has	-70
phrase	than	-42
clause	-	6
that	at	-11
clause	any	-9
clause	might	-15
wh	in	-18
phrase	―	-9
clause	―	-13
wh	her	-9
quotation	as	8
phrase	off	-9
left	off	-11
to	,	-10
that	by	-19
left	me	30
that	her	-5
wh	them	15
clause	had	-7
that	his	16
that	of	-6
phrase	--	7
quotation	was	11
left	-	12
clause	someone	-24
to	his	5
to	by	-29
clause	--	5
clause	not	-9
phrase	with	6
phrase	numerous	10
quotation	from	-10
left	)	-14
left	three	13
wh	a	21
clause	–	-13
left	quotation	13
left	its	-16
phrase	(	7
clause	enough	-12
left	numerous	10
wh	:	-11
@verb
base:to	-40
ing:is	7
base:will	-32
past:has	7
past:had	-10
ing:will	11
past:was	9
participle:	-10
base:might	-12
past:are	7
base:never	-10
participle:are	13
base:don't	11
past:being	-78
ing:would	13
past:be	-48
past:have	21
base:should	-45
ing:'s	-20
participle:had	-14
base:would	-31
past:finally	7
ing:were	-24
past:then	7
past:also	26
ing:was	-36
base:didn't	-16
past:having	-6
base:could	-64
base:did	6
past:would	-25
participle:would	-70
participle:didn't	-10
base:just	-50
base:can	-24
base:be	-19
past:will	-12
participle:will	-19
participle:can	-21
past:is	12
ing:later	-18
participle:is	15
participle:has	10
past:abruptly	11
ing:are	7
past:can	-29
past:recently	-7
ing:may	-33
past:widely	-14
base:may	-25
past:not	-18
present:often	13
past:last	-15
ing:have	-5
base:'d	10
past:hasn't	6
base:is	-20
past:wouldn't	-9
base:won't	-52
base:have	-8
participle:'re	20
ing:also	24
present:also	23
base:can't	-19
past:later	9
base:'ll	-24
base:doesn't	25
present:currently	10
present:really	9
past:won't	-12
past:should	-96
ing:aren't	17
base:shouldn't	-11
base:has	7
present:then	13
participle:could	-30
past:still	8
ing:further	-15
past:repeatedly	19
past:'s	-7
base:now	-12
base:must	-22
participle:'s	7
present:rarely	-10
past:quickly	7
ing:mostly	-9
participle:were	17
past:randomly	-15
past:briefly	-15
ing:had	-5
past:mostly	5
ing:allegedly	-9
base:was	-71
past:almost	-25
participle:should	-9
past:strongly	23
ing:again	-28
ing:'re	13
base:far	-12
ing:has	-13
ing:ever	-9
ing:be	-41
ing:did	-25
present:still	7
past:already	-30
ing:previously	-9
ing:temporarily	-9
past:'d	-13
past:instead	-15
past:'ve	8
past:clearly	-9
past:largely	-5
past:wasn't	-19
base:only	-10
ing:'ll	6
base:does	25
past:isn't	7
ing:not	-17
ing:just	-10
past:truly	-12
base:couldn't	11
present:here	-12
present:always	-9
past:cannot	6
past:similarly	10
participle:may	-34
past:further	9
past:may	-21
past:previously	6
past:weren't	-11
participle:'m	-15
past:ultimately	19
past:reportedly	-10
ing:formally	17
past:only	7
base:strongly	10
past:now	6
base:then	-23
present:only	-10
past:actually	-10
base:there	-6
past:subsequently	6
ing:now	14
ing:do	-28
past:politically	-11
past:first	7
past:particularly	-11
past:hadn't	-10
ing:often	-10
past:specifically	5
base:had	-29
past:basically	-10
past:publicly	20
past:eventually	7
past:haven't	9
participle:doesn't	37
ing:could	18
base:actually	-9
present:actually	9
past:allegedly	-16
ing:should	9
present:regularly	10
past:consistently	8
past:generally	-18
past:officially	11
past:often	6
past:can't	-22
past:deeply	-26
past:aren't	19
ing:apparently	-17
base:currently	-9
participle:did	22
base:cannot	-43
participle:hasn't	-12
past:there	-8
past:narrowly	-17
past:increasingly	16
participle:might	-13
past:simply	-14
ing:possibly	-14
base:typically	13
base:certainly	19
past:might	-14
past:apparently	-13
base:usually	7
ing:sometimes	-10
base:generally	-5
participle:won't	-9
participle:almost	-10
past:privately	13
past:ago	-6
past:effectively	-12
past:fiercely	12
past:forcefully	-7
past:especially	13
participle:still	10
past:too	-12
past:else	-9
past:sometimes	-16
ing:only	-11
base:again	12
ing:potentially	-21
present:will	14
participle:being	-10
past:well	-19
base:are	7
participle:increasingly	-10
past:exclusively	-9
past:'re	-14
past:ever	17
ing:weren't	-11
participle:hadn't	-9
ing:already	8
base:wasn't	-9
past:easily	-14
base:shortly	-9
base:simply	-12
past:typically	-9
ing:actively	11
present:personally	-8
past:probably	-9
past:highly	-9
past:overwhelmingly	7
@shape,lemma
phrase	shift	-28
phrase	raise	12
phrase	mire	-25
clause	raise	-25
clause	pursue	-13
clause	match	-12
phrase	report	24
phrase	say	-12
phrase	choose	-14
phrase	believe	9
quotation	read	6
phrase	lose	-173
phrase	go	18
phrase	criticize	44
phrase	prove	-66
phrase	use	-14
phrase	know	22
phrase	come	-23
phrase	pay	-61
clause	wait	-23
phrase	get	-17
to	get	-30
clause	set	-36
phrase	flood	-18
phrase	expose	-16
that	tell	47
that	forget	-7
phrase	willing	-13
phrase	accuse	50
phrase	engage	-18
phrase	follow	-39
clause	attack	-39
phrase	pose	-39
clause	happen	-38
clause	include	11
clause	check	-20
phrase	ban	-29
phrase	demonstrate	-33
clause	claim	33
clause	support	12
phrase	focus	18
phrase	expand	-45
to	check	-12
quotation	according to	-31
phrase	make	6
phrase	kill	-116
phrase	shoot	-142
phrase	leave	-101
clause	shoot	-42
phrase	face	-56
clause	move	-52
phrase	base	-67
clause	begin	-15
phrase	add	-49
phrase	accomplish	-20
phrase	bring	-41
phrase	accommodate	-12
phrase	rethink	12
quotation	write	36
phrase	reach	-16
clause	follow	-53
phrase	read	-16
clause	contain	14
clause	write	35
phrase	sentence	7
clause	cite	20
left	note	80
phrase	ignore	11
quotation	say	-23
quotation	add	88
to	refuse	23
phrase	plead	13
that	note	47
that	feel	-16
phrase	clear	-15
phrase	cast	15
phrase	place	-12
quotation	conclude	10
phrase	sit	-17
phrase	complete	-42
phrase	spend	-37
phrase	look	14
phrase	star	-18
phrase	gine	-16
phrase	rub	-14
phrase	register	-74
phrase	blast	39
phrase	defend	30
phrase	play	-15
phrase	prepare	-16
phrase	decide	-5
phrase	address	-14
to	begin	-26
clause	speak	-18
clause	expect	9
phrase	start	-13
phrase	attempt	-12
to	try	-24
phrase	help	-32
to	urge	18
to	turn	-14
phrase	feel	16
phrase	happen	-114
clause	return	-37
phrase	begin	-41
phrase	try	16
phrase	show	30
phrase	email	13
phrase	thank	10
quotation	reply	27
that	announce	13
phrase	send	-13
phrase	hand	-39
phrase	teach	-53
phrase	require	-49
phrase	harm	-20
phrase	discuss	36
phrase	present	6
to	intend	-10
phrase	administer	-15
clause	share	13
to	plan	15
clause	give	-10
phrase	sway	-28
clause	clear	9
phrase	participate	-61
phrase	lay	12
phrase	force	-43
phrase	sleep	-9
phrase	dispatch	-21
phrase	examine	-18
phrase	figure	-14
clause	make	-13
phrase	date	-53
phrase	lie	-5
phrase	receive	-24
clause	know	33
that	recognize	17
clause	mean	-9
phrase	mean	-37
phrase	discredit	-18
phrase	destroy	-25
phrase	fail	-22
wh	know	8
phrase	put	-13
clause	intend	12
phrase	crush	-39
that	know	-11
clause	win	26
wh	tell	15
to	happy	9
phrase	hear	-28
phrase	reflect	-23
phrase	move	-92
phrase	stop	-51
phrase	let	-28
phrase	work	-57
phrase	confirm	11
phrase	reaffirm	8
phrase	head	-106
to	tell	23
clause	leave	16
phrase	hug	-13
phrase	announce	53
to	wait	-18
wh	see	-10
phrase	reward	-18
phrase	win	-61
that	say	-25
clause	turn	-32
phrase	see	19
phrase	file	18
phrase	think	-7
phrase	organize	-51
phrase	rip	12
phrase	understand	5
phrase	adopt	-17
phrase	meet	-31
phrase	intend	9
phrase	steal	-23
phrase	call	25
phrase	lead	-67
phrase	step	-16
clause	suggest	44
phrase	combat	-51
phrase	assist	-23
phrase	conduct	-109
phrase	airstrike	-9
phrase	target	-11
phrase	increase	-52
left	add	79
clause	call	19
phrase	hit	-10
phrase	attack	21
clause	fund	-20
phrase	propose	12
phrase	interview	-16
phrase	air	-8
clause	talk	-6
clause	interview	-44
phrase	result	-68
to	come	-46
phrase	talk	25
phrase	slip	-30
phrase	transform	-28
phrase	sweep	-30
phrase	boost	-41
phrase	cite	59
left	continue	13
that	recall	-6
phrase	uprise	-9
left	conclude	41
phrase	select	-15
phrase	prompt	-41
phrase	run	-9
phrase	seem	37
phrase	enamored	11
phrase	reveal	28
phrase	outnumber	-17
phrase	swing	-7
phrase	vote	16
phrase	hold	-41
phrase	express	64
left	report	51
clause	according to	57
phrase	garner	-33
phrase	name	23
phrase	brief	9
that	show	6
clause	announce	31
to	start	-26
phrase	portray	33
clause	police	-9
clause	receive	-48
phrase	fire	-8
phrase	police	-28
phrase	act	-81
clause	build	-51
phrase	occur	-43
phrase	match	-60
phrase	repeat	9
clause	name	-10
phrase	push	17
phrase	abandon	-43
phrase	live	-44
clause	take	9
that	report	12
phrase	want	5
phrase	threaten	-7
phrase	bar	-32
phrase	enter	-59
phrase	rally	-43
quotation	tell	-6
to	go	-46
phrase	slam	30
phrase	fundraise	-100
phrase	ask	8
quotation	support	-12
phrase	cancel	-30
phrase	comment	-6
phrase	prefer	15
left	indicate	9
phrase	drop	-115
phrase	poll	-35
phrase	survey	-43
quotation	take	-16
phrase	cover	-8
phrase	challenge	9
left	tell	82
phrase	praise	23
clause	meet	-50
that	argue	52
clause	use	-43
clause	obtain	-22
phrase	work-related	-9
clause	send	-15
to	decline	56
wh	say	-7
that	reveal	24
phrase	write	16
wh	discuss	6
clause	place	-18
to	use	-74
phrase	document	16
phrase	align	7
phrase	disclose	11
wh	ask	48
phrase	return	-19
phrase	nominate	21
phrase	host	-99
clause	court	-13
wh	decide	-8
phrase	describe	36
phrase	recover	-12
phrase	dent	-13
phrase	find	-16
phrase	answer	25
phrase	consider	19
phrase	capture	-38
phrase	regard	12
phrase	expect	32
phrase	born	-45
phrase	post	10
phrase	mention	53
phrase	benefit	-87
phrase	insert	-20
phrase	sharpen	-27
phrase	retain	-30
that	suggest	44
phrase	right	-122
to	pledge	17
clause	oppose	-20
phrase	undocumented	-65
phrase	declare	19
phrase	die	-89
phrase	release	12
to	expect	33
phrase	endorse	24
phrase	message	-58
clause	involve	-36
phrase	hire	8
clause	fly	-22
that	suspect	22
phrase	keep	-50
phrase	separate	-20
that	claim	14
clause	tell	12
phrase	support	15
phrase	donate	-56
phrase	compile	-8
phrase	cycle	-45
clause	record	-26
clause	cycle	-20
phrase	backed	26
clause	break	-27
phrase	elect	-40
clause	go	-6
phrase	champion	13
clause	help	-78
clause	convince	10
phrase	compete	-68
phrase	roll	-9
clause	plane	-9
clause	fill	-17
left	read	40
to	set	-23
phrase	tighten	-25
phrase	limit	-14
to	invite	19
phrase	wear	-60
phrase	tweet	25
phrase	applaud	20
phrase	retweet	11
quotation	tweet	14
clause	run	-23
phrase	lobby	-21
phrase	prevent	-78
phrase	distract	-15
phrase	need	-16
to	take	-38
phrase	oppose	36
phrase	thwart	-25
phrase	tape	-26
phrase	distribute	-11
phrase	repeal	-39
that	add	77
to	right	-9
phrase	bear	-22
phrase	dismiss	14
phrase	track	22
phrase	ensure	-17
phrase	seek	23
phrase	counter	-10
phrase	offer	29
phrase	continue	-32
phrase	tear	-26
clause	overtake	-9
phrase	deny	15
clause	mention	-8
clause	kill	-38
clause	pause	-10
phrase	wipe	-16
phrase	flow	-23
clause	certain	-25
that	stress	20
phrase	respect	-13
phrase	value	-25
quotation	words	-18
phrase	check	-7
phrase	protect	-81
clause	free	-12
quotation	yell	13
phrase	open	-37
phrase	remember	27
phrase	survive	-54
phrase	punctuate	-11
clause	gather	-9
phrase	join	-31
phrase	quote	9
phrase	become	-46
phrase	involve	-97
phrase	arrive	-65
phrase	refer	34
phrase	introduce	-7
to	seek	7
quotation	call	6
phrase	gun	-20
phrase	chime	9
phrase	undermine	-6
to	work	-8
phrase	overturn	7
phrase	label	26
clause	defend	9
to	aim	5
phrase	license	-24
quotation	gine	-9
phrase	watch	-26
clause	tackle	-9
phrase	flag	-32
to	vow	25
phrase	according to	12
phrase	blow	-30
phrase	enjoy	-28
phrase	jump	-7
phrase	unite	-6
phrase	sign	-13
phrase	dedicate	13
left	explain	36
phrase	overstate	14
phrase	tie	-5
phrase	note	21
clause	require	-12
phrase	argue	39
left	point	21
clause	think	20
left	answer	14
that	belief	-10
that	find	18
phrase	replace	-60
clause	hold	-26
phrase	collect	-43
quotation	ask	20
quotation	continue	30
phrase	serve	-88
phrase	deem	23
phrase	upcome	-56
phrase	fly	-60
phrase	subject	-10
phrase	link	9
phrase	plan	-37
clause	look	-29
that	get	-10
phrase	descend	-19
phrase	spread	-18
phrase	rank	-10
phrase	strengthen	-33
phrase	shrink	-30
phrase	pile	-18
to	continue	-20
phrase	buck	-18
phrase	trend	-22
phrase	change	-60
phrase	erupt	6
phrase	arrest	-30
phrase	mull	16
phrase	identify	19
phrase	attract	-31
phrase	stick	-9
to	hope	17
phrase	calculate	-22
left	reply	-26
that	point	54
clause	root	-15
phrase	pick	-16
that	admit	18
phrase	motivate	-18
phrase	stumble	-15
phrase	stem	-27
phrase	slow	-30
phrase	wither	-12
clause	trip	-10
phrase	touch	6
phrase	launch	-21
clause	cross	-9
phrase	succeed	-58
left	tweet	60
left	write	133
phrase	owned	-32
phrase	fold	-10
clause	compete	-12
phrase	trail	-71
phrase	average	-18
phrase	last	-16
phrase	close	-29
phrase	exist	-75
phrase	end	-55
clause	caucuse	-50
that	assert	7
clause	criticize	5
clause	accept	-22
phrase	firm	-43
phrase	campaign	-35
clause	file	-31
clause	replace	-20
left	show	8
phrase	interrupt	-10
phrase	revive	-30
phrase	waterboard	-22
phrase	skip	-28
to	fail	-30
phrase	obtain	-61
clause	survive	-20
phrase	compromise	-11
phrase	issue	27
clause	waterboard	-12
phrase	listen	-51
phrase	allow	-14
phrase	connect	-11
phrase	struggle	-65
clause	attend	-30
phrase	visit	-85
quotation	chant	8
phrase	love	-12
to	choose	-11
phrase	cheer	-8
phrase	denounce	38
quotation	want	-17
phrase	double	-27
phrase	intensify	-25
phrase	question	26
clause	deal	-36
phrase	welcome	-17
phrase	yell	-10
clause	release	-14
phrase	aim	11
phrase	contrast	17
phrase	set	-10
phrase	hope	12
phrase	ramp	-23
phrase	cap	-18
phrase	translate	-35
phrase	number	-54
quotation	speak	12
phrase	refrain	-11
clause	need	-76
phrase	emphasize	17
phrase	test	-45
clause	unqualify	-12
phrase	recite	22
phrase	clash	-23
that	write	16
phrase	complain	23
that	warn	37
clause	demonstrate	17
clause	bill	-10
phrase	rely	-8
clause	endorse	20
clause	mount	13
phrase	gather	-61
phrase	lock	-16
phrase	impose	5
phrase	interest	-5
phrase	implement	6
clause	prevail	-20
phrase	embrace	-10
phrase	build	-32
clause	center	10
phrase	stack	-18
phrase	grant	-15
left	ask	30
clause	manage	-12
clause	fear	15
phrase	view	16
phrase	underscore	14
that	mean	-17
phrase	grow	6
phrase	gain	-37
phrase	maintain	-36
clause	change	-49
phrase	contest	12
phrase	catch	-77
clause	register	-27
phrase	form	-35
phrase	represent	-35
phrase	divide	-19
clause	design	-10
clause	sample	-9
clause	point	9
phrase	burn	-26
phrase	credit	28
left	find	21
clause	rate	-54
phrase	damage	-17
clause	force	-49
phrase	caucuse	-111
clause	agree	17
phrase	surprise	10
clause	conduct	7
phrase	sample	-15
phrase	kick	-33
phrase	reform	-25
phrase	tackle	-25
phrase	crack	-36
clause	respect	-12
to	travel	-12
phrase	pull	-68
phrase	remain	-8
phrase	rig	-18
phrase	highlight	28
phrase	battle	-14
clause	predict	20
left	urge	12
phrase	suspend	-18
phrase	hammer	12
that	predict	10
phrase	perform	-47
phrase	fight	-28
phrase	congratulate	13
phrase	break	-59
clause	spot	12
phrase	remark	12
phrase	switch	-5
clause	proud	16
to	run	-9
phrase	fuel	-60
phrase	bill	19
clause	face	-61
clause	drop	14
phrase	stay	-36
phrase	claim	12
clause	remain	-47
phrase	beat	-90
phrase	lack	-45
clause	come	12
clause	stand	-15
clause	watch	13
wh	come	37
clause	learn	5
clause	poll	-74
phrase	earn	-25
phrase	stand	-25
phrase	lower	-32
phrase	improve	-65
phrase	promise	23
clause	start	-56
phrase	doubt	8
clause	network	-32
clause	spend	-82
phrase	best	-23
phrase	handle	-54
phrase	tout	20
clause	decry	10
phrase	impact	-12
phrase	allocate	-12
phrase	determine	-10
clause	date	-15
phrase	eked	-10
phrase	overwhelm	-10
clause	enter	-46
clause	praise	23
clause	assure	17
clause	worry	21
phrase	fend	-12
clause	sit	-41
phrase	weigh	6
phrase	backing	12
clause	get	-38
to	return	-18
phrase	reverse	-13
clause	rush	-12
clause	want	8
phrase	network	-52
clause	arrive	-27
phrase	walk	-15
clause	care	9
phrase	care	-13
phrase	dominate	-73
phrase	educate	-13
clause	right	-47
phrase	incite	-15
phrase	halt	-25
phrase	dip	-15
wh	question	32
phrase	attend	-99
clause	born	-32
phrase	cross	-49
phrase	greet	-7
that	ensure	-41
clause	pose	8
phrase	finish	-74
clause	plan	-14
phrase	await	-26
phrase	rebind	-10
clause	hope	33
phrase	emerge	-28
to	need	-26
clause	become	51
to	bind	-12
that	joke	17
to	willing	-7
clause	capture	7
phrase	coalesce	-20
that	clear	19
phrase	consolidate	-21
that	declare	31
clause	divide	-15
quotation	declare	20
that	insist	53
phrase	heighten	-11
phrase	resist	10
clause	mock	6
phrase	cut	-24
phrase	feed	-32
phrase	boo	12
phrase	lag	-26
clause	mark	-33
phrase	mock	20
phrase	overtake	-25
phrase	assure	-6
phrase	detail	-21
clause	contest	-35
quotation	begin	-10
phrase	top	-35
phrase	race	-39
clause	open	11
clause	earn	-29
phrase	mark	11
phrase	prevail	-30
clause	put	-41
phrase	vow	11
phrase	fix	-33
clause	pledge	-9
to	show	15
phrase	corrupt	-12
phrase	influence	-45
phrase	confront	-13
phrase	neighboring	-27
clause	lead	-22
wh	cheer	6
clause	ask	16
phrase	wave	-20
wh	win	-17
clause	trail	-15
phrase	invest	-63
phrase	remind	17
phrase	create	-74
phrase	shut	-11
clause	exit	-34
phrase	account	-47
phrase	angry	-23
phrase	deport	-45
phrase	ballot	-25
phrase	generate	-24
phrase	shock	-19
phrase	stare	-13
phrase	word	9
clause	introduce	7
phrase	vouch	25
clause	fit	-9
phrase	resign	-10
phrase	press	-21
that	clarify	10
wh	show	-8
to	seem	46
that	state	8
phrase	score	-55
phrase	clinch	-58
quotation	ready	-9
phrase	assume	-20
phrase	affect	-54
quotation	make	-26
phrase	widen	-35
phrase	grab	-8
phrase	stall	-23
phrase	dash	-9
phrase	surge	-28
phrase	secure	-90
phrase	steer	-35
phrase	exchange	-23
phrase	distinguish	-9
phrase	encourage	-11
phrase	calm	-9
quotation	offer	12
phrase	bemoan	15
phrase	devastate	-45
phrase	lambaste	7
phrase	fill	-20
phrase	reserve	-30
clause	club	-9
phrase	seat	-41
phrase	solidify	-23
phrase	deal	-81
phrase	derail	-21
phrase	betray	-15
phrase	satisfy	11
clause	result	-20
that	go	-19
phrase	authorize	8
phrase	list	10
that	reassure	-8
left	need	-15
clause	vote	-15
to	ask	19
phrase	condemn	7
phrase	punch	-32
phrase	charge	8
clause	hand	-15
phrase	carry	-77
phrase	decry	20
that	vow	10
phrase	resurrect	-13
phrase	appreciate	6
phrase	flock	-11
phrase	embarrass	-21
phrase	contribute	-71
clause	fail	-28
to	appear	45
clause	end	-43
phrase	cost	-68
phrase	disavow	17
phrase	promote	14
that	deal	-15
phrase	urge	25
phrase	defeat	-95
clause	betray	-9
phrase	thread	-16
that	move	25
phrase	treat	-20
to	vote	5
phrase	advance	-37
phrase	cosponsor	10
clause	stem	-17
phrase	warn	13
phrase	derive	-13
phrase	type	-18
phrase	fund	-63
phrase	prohibit	7
clause	line	-31
quotation	shout	17
phrase	shake	-8
phrase	frustrate	-18
phrase	outline	14
left	charge	-8
phrase	feature	-32
phrase	fit	-41
phrase	escort	-13
clause	refer	18
phrase	capitalize	-23
phrase	acquire	-21
quotation	lead	-12
phrase	reply	12
phrase	request	18
phrase	smile	-18
phrase	downplay	12
clause	remind	10
clause	deliver	10
phrase	embody	-15
phrase	pack	-16
phrase	touted	6
clause	insist	39
that	accomplish	-9
to	order	8
phrase	pass	23
phrase	apply	-53
phrase	mount	-11
clause	note	27
clause	answer	-17
phrase	save	-58
phrase	beam	-14
clause	tout	11
phrase	admire	8
phrase	preach	15
phrase	display	15
clause	work	-83
clause	maintain	-18
phrase	travel	-56
clause	determine	7
phrase	convict	-25
phrase	yank	-19
phrase	restrict	9
clause	price	-12
clause	improve	-12
clause	buy	-30
phrase	manufacture	-13
clause	apologize	10
phrase	pursue	-29
clause	ban	7
phrase	hurt	-63
phrase	divert	-16
phrase	frack	-20
phrase	tap	-37
phrase	blame	32
clause	ally	-34
clause	reach	-24
wh	happen	-9
phrase	endure	-8
clause	threaten	10
phrase	depart	-16
that	concede	15
quotation	warn	-12
clause	warn	6
clause	launch	8
phrase	title	14
phrase	share	5
phrase	recognize	11
phrase	explain	38
clause	adopt	-22
clause	encourage	5
that	convince	12
to	rush	-16
clause	try	-27
clause	settle	8
phrase	trust	12
phrase	soar	-13
wh	talk	23
phrase	sell	-25
clause	issue	-44
that	promise	11
phrase	bend	-15
phrase	advise	11
phrase	withhold	6
phrase	unfold	-28
phrase	heal	-18
phrase	offend	6
phrase	violate	-56
phrase	program	-45
to	manage	-32
that	make	28
clause	clinch	-15
phrase	sue	8
phrase	comply	-23
phrase	bully	-12
clause	confront	9
phrase	boycott	9
phrase	foot	-12
phrase	bash	17
phrase	submit	-23
phrase	assail	25
phrase	outsource	-20
to	agree	8
phrase	escape	-11
clause	reduce	-15
clause	hack	-9
clause	combine	-12
phrase	relocate	-28
phrase	train	-24
to	threaten	13
phrase	import	-30
phrase	ally	-43
phrase	burst	-13
clause	review	-24
phrase	admit	15
quotation	respond	23
clause	conclude	11
clause	survey	-20
clause	add	13
phrase	rebuke	7
clause	convert	-9
phrase	box	-15
clause	contact	-9
phrase	rest	-28
clause	carry	19
clause	box	-12
phrase	land	-37
phrase	accompany	-26
clause	sway	-9
phrase	overcome	-23
phrase	honor	-30
phrase	recall	33
wh	build	-9
phrase	inspire	-39
clause	host	-15
phrase	reopen	-21
to	stop	-13
phrase	designate	7
phrase	showcase	-14
phrase	overlook	12
quotation	feel	-18
phrase	single	19
phrase	rise	-20
to	ready	-30
that	follow	-13
clause	expose	10
phrase	fall	-52
clause	argue	22
phrase	tip	-12
clause	retain	-9
clause	capitalize	-12
phrase	dig	-12
phrase	reference	18
phrase	hide	-23
that	confirm	19
clause	protect	-20
clause	appoint	12
clause	seek	-14
phrase	punish	-37
to	force	-15
phrase	cause	-17
phrase	hail	14
phrase	remove	-25
phrase	install	-16
phrase	overthrow	-9
clause	prove	10
clause	aid	-30
clause	complain	5
phrase	batter	-9
phrase	assemble	-12
phrase	round	-9
that	acknowledge	28
clause	abandon	-17
left	warn	10
phrase	espouse	-13
phrase	crown	13
clause	echo	15
clause	embrace	10
clause	ballot	-17
phrase	poise	-12
left	reveal	13
clause	deny	-12
phrase	book	-25
clause	indict	9
phrase	indict	-13
to	decide	19
quotation	show	-26
phrase	liken	19
phrase	demand	26
phrase	fan	-30
phrase	joke	-5
quotation	comments	-28
clause	die	-22
phrase	disqualify	-25
phrase	seal	-18
phrase	bind	-32
wh	start	-20
clause	embarrass	12
phrase	wrongdo	-12
phrase	fade	-12
phrase	propel	-28
to	look	33
that	issue	-15
phrase	free	-26
phrase	roar	-9
phrase	snap	-10
phrase	climb	-18
clause	seat	-27
clause	react	-15
to	put	-9
clause	lean	-12
clause	rip	-10
phrase	disrupt	-28
phrase	drag	-23
clause	acknowledge	14
phrase	blare	-10
clause	shift	16
phrase	defund	-18
clause	pick	-16
phrase	pour	-23
left	struggle	-13
phrase	reap	-19
clause	save	-12
clause	wear	-32
clause	fundraise	-47
phrase	chip	-16
wh	raise	-13
to	speak	17
phrase	purchase	-37
phrase	drive	-29
phrase	search	-41
phrase	frame	9
phrase	perceive	-5
phrase	delete	-26
that	conclude	11
that	recommend	7
phrase	achieve	-47
clause	unify	-15
left	state	7
clause	state	-6
phrase	surround	-43
phrase	ready	-25
that	learn	7
phrase	settle	-54
wh	state	-18
to	prefer	15
phrase	broker	11
phrase	expres	22
phrase	stump	-8
phrase	unqualify	-12
phrase	mine	-9
clause	connect	-10
clause	create	21
phrase	imperiled	-10
phrase	bury	-20
phrase	contemplate	8
clause	investigate	6
quotation	note	13
phrase	oversee	-30
clause	perform	-15
phrase	approach	-47
clause	serve	7
phrase	publish	-22
clause	act	-9
that	charge	8
clause	treat	-18
phrase	guarantee	14
phrase	beg	-22
phrase	abuse	-10
phrase	wound	-13
phrase	unknown	-9
clause	hit	14
clause	number	-30
quotation	wear	-9
phrase	hate	6
to	promise	25
phrase	direct	-29
phrase	center	-26
phrase	contract	-18
clause	operate	-9
phrase	supplement	-13
clause	pass	-14
phrase	found	-51
phrase	develop	-51
phrase	cope	-18
phrase	reject	24
phrase	trump	-9
clause	debate	-20
phrase	spar	7
phrase	lament	20
that	remind	18
phrase	regulate	-15
phrase	refuse	10
phrase	salary	-12
phrase	articulate	8
clause	rebuild	-9
phrase	marry	-37
phrase	complicate	-18
phrase	polarize	7
phrase	rebuild	-32
phrase	reinstate	6
phrase	assault	-18
phrase	fabricate	-12
phrase	perpetuate	8
phrase	murder	-13
phrase	pray	-21
phrase	bless	-18
clause	address	13
phrase	schedule	-59
clause	beat	-17
phrase	voice	15
to	update	-20
clause	blow	-12
phrase	weaken	-21
phrase	approve	-10
phrase	insist	-18
clause	keep	-22
clause	avoid	-18
phrase	control	-61
phrase	design	-16
phrase	price	-49
to	help	-31
phrase	reduce	-63
phrase	something	-30
that	cut	-15
clause	favor	16
clause	represent	-7
phrase	delay	-25
phrase	veto	10
phrase	eliminate	-61
phrase	postpone	-18
phrase	preserve	-32
phrase	suppose	-15
clause	cut	-37
clause	stick	6
phrase	expire	-23
phrase	repudiate	9
phrase	foster	-12
phrase	intern	-10
phrase	undercut	-25
phrase	upgrade	-13
phrase	impress	10
phrase	curb	-30
phrase	adapt	-18
phrase	solve	-18
phrase	edit	-30
phrase	sound	15
phrase	sophisticated	-15
clause	hear	-17
quotation	star	-13
phrase	warm	-13
phrase	stretch	-16
phrase	recruit	-18
phrase	galvanize	-26
phrase	loom	-39
phrase	backfire	-23
phrase	access	-18
clause	overshadow	-12
phrase	exploit	-10
phrase	stake	-24
clause	lose	-56
clause	block	-21
phrase	restore	-18
phrase	apologize	7
clause	describe	19
phrase	discriminate	-12
clause	play	-42
phrase	eye	5
quotation	act	-12
phrase	amplify	-16
phrase	shape	-37
phrase	author	12
clause	feature	16
phrase	repair	-12
clause	propose	24
phrase	drink	-10
clause	admit	-9
that	deny	15
quotation	believe	-14
phrase	update	6
phrase	waste	-21
clause	sound	-10
phrase	acquiesce	13
phrase	realize	10
clause	fight	-26
phrase	miss	-61
phrase	flaw	-12
phrase	bolster	-35
phrase	recount	14
clause	focus	-12
clause	exist	-15
that	give	-31
phrase	excite	16
clause	enact	-10
that	run	-10
clause	reform	-15
phrase	dismantle	-15
clause	reverse	7
phrase	black	-12
phrase	resound	-13
phrase	occupy	-16
phrase	spike	-13
phrase	flirt	-11
wh	wonder	17
phrase	uncommit	-12
wh	recall	10
phrase	erode	-15
that	agree	21
phrase	trigger	-25
that	emphasize	-8
that	vote	-12
that	persuade	6
phrase	couple	-23
that	contend	15
clause	rule	-9
that	order	13
phrase	certify	-10
clause	sorry	-9
phrase	proceed	-26
clause	practice	-22
clause	satisfy	-10
clause	emerge	-16
clause	schedule	-28
clause	offer	-12
clause	boost	-17
phrase	tally	16
phrase	click	-18
phrase	reiterate	21
phrase	attribute	7
clause	miss	-9
phrase	rail	40
clause	spread	-10
clause	cause	-15
phrase	infected	-9
phrase	order	11
clause	violate	-9
phrase	pivote	9
clause	program	-15
clause	gine	-17
phrase	acknowledge	12
phrase	constitute	-12
clause	bar	10
phrase	laugh	5
clause	listen	-17
phrase	bridge	-12
phrase	seize	-14
clause	select	-18
clause	crack	-15
phrase	unauthorized	-23
wh	determine	-6
clause	achieve	-15
phrase	manage	-58
clause	hint	14
clause	deport	-22
clause	undocumented	-9
clause	stay	-23
clause	drive	-30
phrase	volunteer	-24
phrase	suit	-18
clause	stare	-9
phrase	reshape	-18
phrase	enable	-28
phrase	quit	-32
that	demonstrate	23
that	maintain	13
phrase	invoke	-11
phrase	embed	8
phrase	bomb	-28
left	suggest	11
that	worry	6
to	bother	-20
to	leave	-25
quotation	spend	-9
wh	clear	-10
clause	firm	-34
clause	overwhelm	9
left	announce	-9
clause	approach	-20
phrase	retire	-21
clause	walk	-21
phrase	command	-8
phrase	dol	-10
clause	lock	-9
phrase	ratify	10
phrase	flee	-37
phrase	trounce	-24
wh	bully	-12
clause	qualify	-12
that	something	-12
that	assume	9
phrase	bounce	-10
phrase	convince	13
phrase	interpret	10
clause	bet	-19
phrase	concern	-9
clause	secure	-22
phrase	dwindle	-9
clause	cast	-30
phrase	principle	-12
clause	figure	19
clause	bury	-9
left	happen	-20
phrase	energize	-25
phrase	predicate	-11
phrase	ravage	-13
phrase	insult	11
phrase	intimidate	-10
phrase	edge	-19
phrase	drum	-10
phrase	collapse	-23
phrase	sure	-12
phrase	envision	10
phrase	resettle	-15
phrase	transfer	-21
phrase	deserve	-39
phrase	hidden	-10
phrase	execute	-21
phrase	linger	-17
phrase	split	-15
phrase	imagine	15
phrase	sew	-10
to	certain	-10
phrase	bother	15
that	poll	-10
phrase	narrow	-26
quotation	become	-15
clause	denounce	-6
phrase	plummet	-15
clause	lend	-11
clause	advance	-12
phrase	convert	-25
clause	level	-9
phrase	exacerbate	-13
phrase	owe	-21
phrase	graduate	-21
phrase	shrug	10
wh	consider	-5
phrase	soften	-18
to	move	-29
phrase	operate	-32
clause	incite	-9
clause	grow	-17
phrase	extend	-18
phrase	televise	-15
phrase	produce	-70
phrase	empower	8
phrase	aid	-45
clause	unearth	-10
phrase	elevate	-14
phrase	premise	-10
phrase	resemble	-18
phrase	mandate	14
clause	impact	-12
clause	something	-15
clause	control	-12
phrase	judge	8
phrase	specialize	-10
phrase	optimistic	-10
wh	reveal	-11
that	fit	-9
phrase	suffer	-45
clause	defeat	-17
clause	upcome	-12
phrase	persuade	14
phrase	so-called	-12
left	predict	13
phrase	superdelegate	-17
to	persuade	-7
phrase	contradict	11
phrase	co-authored	-10
clause	occur	-12
clause	join	-31
clause	endure	6
phrase	power	-30
clause	surround	-9
clause	combat	-15
phrase	displace	-12
clause	import	-12
phrase	ship	-13
phrase	market	-43
phrase	belong	-18
clause	sell	-23
phrase	provoke	-21
phrase	chiding	15
clause	welcome	8
phrase	crash	-13
phrase	surface	16
phrase	ahmed	-13
phrase	station	-9
phrase	mohamed	-18
clause	live	-25
clause	travel	-15
clause	develop	-17
phrase	associate	-9
clause	touted	14
clause	lift	-10
clause	throw	-10
clause	press	17
phrase	startle	16
phrase	unravel	-10
phrase	undergo	-15
phrase	plane	-9
clause	rise	-38
phrase	export	-9
phrase	coordinate	-39
quotation	explain	14
to	offer	8
phrase	doom	-13
phrase	rein	-28
quotation	remain	-12
phrase	reclaim	-18
clause	exercise	-9
phrase	fish	-15
phrase	withdraw	9
clause	bind	-15
to	scramble	-6
phrase	distance	6
wh	give	-12
clause	fall	-35
to	suit	-12
phrase	conflict	7
clause	collect	-12
clause	trust	-22
phrase	code	-9
phrase	strike	-16
phrase	spark	8
clause	measure	-12
phrase	marginalized	-9
that	appear	-7
phrase	flip	-26
that	hopeful	8
phrase	draft	-5
phrase	allude	14
phrase	please	10
that	help	-12
clause	invoke	22
phrase	spur	-12
phrase	communicate	-12
phrase	terminate	-16
left	cut	-9
phrase	unnoticed	9
clause	imply	10
clause	double	25
phrase	eat	-21
clause	suppose	-15
clause	detail	24
phrase	abolish	-12
phrase	vary	-18
phrase	wind	-21
phrase	position	17
left	attack	-23
clause	round	-18
phrase	exceed	-30
phrase	park	-18
quotation	cite	18
phrase	brew	-15
phrase	dance	-18
wh	change	14
phrase	broaden	-15
clause	establish	-14
clause	accompany	-12
clause	tie	-24
clause	nominate	-22
phrase	chair	-39
phrase	brag	5
phrase	buoy	-10
clause	devote	10
phrase	hack	-45
phrase	lash	8
quotation	remarks	-17
phrase	plow	-13
left	claim	10
quotation	suggest	12
phrase	opt	-18
phrase	trip	-10
that	post	8
clause	attract	-15
phrase	characterize	13
phrase	oust	-12
clause	undermine	-12
to	advise	10
clause	bear	7
wh	run	-9
phrase	review	9
to	fly	-9
phrase	invite	-39
phrase	rent	-13
phrase	totaling	-12
phrase	sexting	-12
phrase	chat	-10
phrase	alarm	9
phrase	comprise	-13
phrase	dictate	-21
phrase	fulfill	-25
phrase	pit	-15
phrase	sour	-13
phrase	forge	-15
phrase	sacrifice	-9
phrase	resolve	-23
phrase	define	-20
phrase	assign	-9
phrase	deploy	-41
phrase	intervene	-18
clause	link	-19
clause	backed	-15
phrase	dream	-10
phrase	thrive	-21
left	recall	-10
to	press	-21
phrase	freeze	-16
phrase	establish	10
left	resign	-10
phrase	usher	-18
clause	finalize	-10
wh	make	28
phrase	activate	-24
phrase	scramble	-21
phrase	reconsider	-10
to	prepare	-35
quotation	put	18
phrase	overshadow	-18
clause	campaign	-14
phrase	eradicate	-9
clause	loom	-9
phrase	contain	-64
phrase	tax	-49
phrase	outsize	-10
phrase	confer	-16
clause	tax	-20
left	tax	-9
phrase	finance	-35
phrase	model	-15
phrase	swell	-10
clause	gain	-24
phrase	minimize	-12
phrase	plant	-26
phrase	dispute	28
phrase	disappear	-25
phrase	balk	21
clause	park	-9
phrase	default	-15
left	come	5
phrase	borrow	-25
phrase	court	9
clause	urge	20
phrase	vet	-28
phrase	restructure	-9
phrase	cheat	-15
phrase	tend	-13
clause	finance	-9
phrase	rebut	14
that	accusations	-10
phrase	contend	-9
clause	suspend	-18
clause	message	28
clause	discover	-5
clause	battle	-16
phrase	spot	-25
phrase	terror-related	-9
clause	rely	-17
clause	pull	-20
clause	monitor	20
clause	account	-17
phrase	integrate	-15
phrase	encounter	-19
clause	perceive	6
phrase	qualify	-18
phrase	hatred	-10
clause	lack	-17
clause	let	-28
phrase	unreport	-9
clause	ensure	-25
phrase	mitigate	-10
clause	vet	-12
quotation	involve	-9
that	remarks	-10
that	indicate	20
phrase	reassure	9
phrase	jockey	7
to	opt	15
phrase	govern	9
phrase	pepper	-14
wh	press	13
left	rule	8
phrase	carve	-15
phrase	mask	-16
clause	affiliate	-10
phrase	upend	-24
phrase	guard	-21
that	use	-10
phrase	affiliate	-10
phrase	flank	-17
to	authorize	-21
wh	disagree	6
clause	organize	-9
clause	arrest	-9
clause	model	-9
left	know	-18
phrase	balance	-18
phrase	nothing	-17
phrase	merge	-11
phrase	combine	-18
that	remember	-8
left	end	-9
phrase	rebuff	9
that	boast	19
phrase	harass	-13
phrase	disparage	7
phrase	utter	7
quotation	accord	12
to	eager	11
phrase	divorce	-10
clause	present	7
to	firm	-9
clause	advise	-16
phrase	accumulate	-12
clause	trade	-10
clause	succeed	-15
phrase	patrol	-10
clause	draw	-15
clause	inspire	-9
phrase	suspect	-16
phrase	preside	-18
phrase	channel	-16
clause	marry	-17
phrase	practice	-39
left	age	-10
clause	project	-11
phrase	surpass	-21
phrase	inherit	-9
phrase	offset	-18
clause	consume	8
phrase	imprison	-12
phrase	experience	7
phrase	pause	-12
phrase	mix	-10
phrase	skew	-10
that	fear	26
that	estimate	22
that	caution	14
clause	extend	-10
wh	think	14
phrase	zero	13
clause	smile	-12
phrase	hint	5
clause	benefit	-20
phrase	amount	-41
that	speculate	15
phrase	fare	-28
phrase	depend	-35
phrase	accelerate	-26
phrase	study	-36
phrase	risk	-21
clause	step	-16
phrase	alter	-16
phrase	trapped	-10
left	speak	-13
clause	dismiss	7
quotation	statements	-10
phrase	scorn	-13
left	win	-12
that	doubt	11
clause	coalesce	-9
phrase	falter	-13
phrase	dislike	15
phrase	exit	-20
left	acknowledge	10
phrase	advertise	-9
left	decline	-13
clause	invest	-9
phrase	pollute	-9
clause	increase	-35
clause	provide	-26
that	hint	-11
phrase	decrease	-11
phrase	obscure	-10
phrase	reckon	12
phrase	replicate	-13
phrase	validate	-12
clause	regain	-9
phrase	camp	-15
phrase	indicate	7
phrase	shove	-13
phrase	precede	-15
phrase	jeer	-14
phrase	team	-21
phrase	attach	-18
phrase	monitor	-29
phrase	finalize	-12
clause	understand	-12
phrase	justify	12
clause	sag	-13
clause	market	-15
clause	drew	6
phrase	wall	-9
phrase	house	-23
clause	cost	-9
phrase	scale	-15
wh	guess	8
wh	describe	14
clause	seize	11
clause	recognize	-9
that	statements	8
quotation	come	-9
to	gather	-9
clause	oversee	-17
to	afford	-14
clause	engineer	-10
quotation	post	11
phrase	border	14
phrase	pronounce	7
left	pass	-14
clause	enjoy	15
phrase	daunt	-9
that	press	13
phrase	pitch	9
phrase	ride	-23
phrase	shatter	-16
phrase	affirm	-11
phrase	flatter	-9
clause	navigate	-10
phrase	sum	11
phrase	shore	-20
phrase	explode	-12
left	right	-9
that	prove	-11
clause	hire	-21
phrase	discipline	-12
that	assure	14
phrase	fracture	-12
to	push	6
phrase	clean	-9
phrase	analyze	-13
left	grow	-9
clause	plant	-9
that	calculate	14
clause	document	-9
phrase	rush	-15
phrase	supply	-18
phrase	renovate	-9
phrase	flown	-10
phrase	venture	-12
to	position	-24
phrase	revere	16
clause	shock	10
phrase	bristle	9
clause	overcome	-17
clause	head	-15
phrase	compose	-13
phrase	bet	-23
phrase	script	-10
clause	title	7
clause	shape	-12
quotation	use	23
clause	rank	-15
clause	engage	5
phrase	undertake	-10
clause	lower	-9
clause	wage	-9
clause	repair	-9
phrase	deepen	7
phrase	wrap	-26
phrase	unwanted	-9
phrase	distort	-12
left	seem	-21
phrase	plague	-16
to	require	17
phrase	adjust	-9
left	make	-10
clause	hurt	-9
phrase	detect	-25
wh	underscore	-13
phrase	politicize	-9
left	lay	-9
phrase	spill	-16
phrase	gear	-10
phrase	circulate	10
left	insist	13
wh	depend	-20
clause	list	12
clause	produce	28
that	claims	7
clause	view	-10
clause	strike	8
to	poise	-39
phrase	cripple	-16
phrase	deadlock	-16
quotation	publish	9
phrase	contact	-16
phrase	republish	-10
that	allege	9
clause	comment	-26
phrase	blister	-15
clause	steal	-12
phrase	evaporate	-10
clause	cheer	-15
clause	skeptical	8
quotation	try	-12
clause	reinstate	-12
clause	restore	-15
phrase	stifle	8
phrase	guide	-14
phrase	inject	-16
phrase	assert	12
phrase	function	-32
phrase	facilitate	-18
clause	tend	-10
clause	form	-9
clause	convict	-12
phrase	stabilize	-13
clause	email	-32
clause	exchange	-9
clause	roll	-16
left	wonder	9
clause	linger	-12
phrase	clap	-9
clause	race	-32
to	hire	-11
that	adamant	13
that	assertion	8
clause	affect	-9
phrase	dump	-16
phrase	discourage	-9
phrase	rid	-15
phrase	peak	-18
phrase	explore	-5
phrase	stage	8
phrase	locate	-15
phrase	devolve	-10
phrase	march	-14
that	explain	31
phrase	uncover	9
clause	circulate	-13
phrase	game	-20
quotation	accept	-12
clause	mandate	-11
clause	air	-13
that	signal	14
phrase	stereotype	-9
phrase	navigate	-18
phrase	net	-13
phrase	kid	-9
phrase	unaware	6
to	suppose	-17
phrase	modify	8
clause	explain	-8
phrase	deprive	-22
phrase	classify	-32
that	email	-10
that	message	-18
phrase	regret	8
clause	sponsor	-12
phrase	print	-10
clause	probe	-14
phrase	mobilize	-23
to	combine	-10
clause	grant	-19
clause	renew	6
clause	neighboring	-12
to	challenge	15
that	pledge	18
phrase	mishandle	-18
wh	aid	-9
clause	relay	-10
phrase	humble	-12
that	contention	10
clause	close	-30
clause	classify	-9
wh	look	-12
that	fall	-12
to	spend	-12
clause	moderate	-10
quotation	pay	-12
phrase	dislodge	-9
phrase	temper	-13
clause	catch	-9
clause	fuel	-9
left	believe	26
phrase	slate	-34
clause	slate	-17
phrase	huddle	-16
to	state	30
clause	knock	7
phrase	inform	6
phrase	quash	6
that	mention	-8
phrase	consult	-13
wh	outline	10
clause	prompt	13
phrase	like-minded	-9
clause	limit	-16
phrase	sponsor	-23
clause	laugh	-16
phrase	confident	7
phrase	leak	-32
clause	dominate	-12
phrase	hover	-10
phrase	sworn	-10
clause	lament	12
phrase	task	-13
to	serve	-9
clause	lobby	-26
phrase	trace	16
clause	leak	-15
phrase	fake	-12
clause	allege	6
phrase	infiltrate	-16
phrase	thereafter	-12
phrase	film	-9
phrase	defect	-15
phrase	spirited	-10
that	donate	-9
that	request	-14
wh	work	-9
that	question	-11
phrase	drown	-13
to	battle	-11
wh	account	-9
clause	finish	-20
phrase	guess	-10
phrase	forget	-10
that	ask	11
clause	appeal	-10
clause	superdelegate	-12
phrase	store	-23
phrase	crumble	-9
clause	boycott	-10
phrase	regain	-12
phrase	dog	-10
wh	race	-9
phrase	naturalize	-10
that	attack	-10
clause	handle	-9
phrase	strewn	-10
phrase	reinforce	-9
quotation	report	11
phrase	amass	-12
phrase	originate	-10
clause	couple	-12
quotation	break	14
quotation	talk	13
phrase	victimize	-9
clause	notice	10
phrase	heed	-9
@kind,left
plain	Name	7
participle	noun	-26
noun	noun	-10
participle	verb	-68
plain	i	11
inverted	,	28
participle	for	-126
none	these	-10
inverted	end	-48
none	end	-13
participle	of	-124
plain	)	12
participle	–	-7
participle	to	-44
noun	number	-10
shared	and	-6
agent	who	-31
none	this	15
none	to	-32
plain	we	7
participle	than	-39
none	the	-37
participle	his	-34
plain	,	19
participle	into	-29
participle	-	-7
plain	he	7
none	i	-11
participle	,	21
participle	in	-36
noun	Name	-15
shared	but	17
none	that	5
participle	me	-12
participle	ing	-57
participle	adverb	14
plain	she	7
relative	what	-45
participle	not	-5
participle	if	-42
participle	had	10
participle	as	-52
participle	him	-12
plain	—	8
none	them	-14
none	verb	23
none	,	9
participle	without	-14
participle	was	21
none	-	-8
participle	have	-16
none	me	9
none	it	8
participle	how	-49
agent	that	10
participle	this	-6
none	for	-47
relative	that	-7
none	Name	11
none	and	-21
participle	end	-11
participle	that	-68
participle	—	-18
none	–	-16
none	ing	10
none	—	-6
participle	or	-56
participle	from	-49
participle	on	-7
participle	a	-87
plain	time	37
shared	or	-80
participle	the	-110
participle	after	9
participle	quotation	-8
participle	at	-57
participle	)	10
participle	since	13
none	since	10
plain	others	13
participle	time	6
participle	them	-5
plain	’	-12
none	who	-7
noun	's	-16
none	others	-10
noun	as	-33
participle	before	14
participle	with	-40
plain	–	14
shared	time	12
shared	yet	-9
agent	Name	22
participle	about	-126
participle	(	-24
plain	both	7
none	on	-11
none	which	-12
none	of	-36
participle	despite	30
plain	some	9
plain	that	-9
plain	many	15
plain	half	-14
none	she	8
participle	an	-38
none	as	11
participle	having	-22
plain	most	9
agent	he	21
participle	be	-41
none	despite	-10
none	quotation	-9
participle	once	13
plain	so	-5
participle	yet	23
participle	her	-67
plain	quotation	-26
agent	verb	-20
participle	whether	-19
participle	so	26
participle	upon	-13
participle	number	37
participle	most	-40
plain	five	16
participle	including	-31
agent	they	-42
shared	even	-6
participle	while	-13
none	what	-9
plain	herself	9
participle	:	-20
plain	everyone	19
agent	quotation	-5
none	:	-36
none	when	8
participle	past	-18
none	but	-9
none	by	-18
plain	two	7
none	before	-9
plain	itself	-6
plain	even	12
none	while	12
none	an	-29
participle	under	-13
none	or	-7
none	>	-15
none	once	7
none	than	-14
participle	one	18
participle	some	-7
participle	enough	-35
none	;	-24
none	him	-5
none	his	9
none	about	-13
none	why	-10
none	if	-15
participle	are	-12
none	(	-25
participle	is	-5
plain	's	6
noun	’	-9
participle	against	-40
inverted	—	-18
participle	herself	-14
participle	anyone	-13
plain	himself	32
noun	her	8
participle	it	8
participle	any	-22
participle	were	-37
plain	whoever	-20
participle	certain	-12
participle	themselves	-16
participle	more	19
none	none	-10
participle	has	21
none	her	-11
participle	himself	19
participle	its	-20
plain	/	-23
participle	through	11
agent	number	-14
participle	over	-6
none	so	13
participle	―	-10
participle	two	-15
plain	'	-6
participle	toward	-22
plain	another	12
agent	it	-25
none	one	-21
plain	none	-11
noun	'	-23
participle	although	-9
none	with	5
plain	--	17
participle	others	8
plain	all	5
participle	amid	-10
participle	among	-16
none	most	-13
none	--	-22
plain	anyone	11
plain	themselves	25
participle	what	-11
participle	behind	-12
none	number	-35
participle	their	-28
participle	both	12
plain	everybody	-15
participle	around	15
participle	can	-10
participle	no	-10
plain	three	6
plain	%	9
participle	's	-16
none	more	16
none	)	-9
none	anyone	8
none	you	-14
participle	off	-9
noun	adverb	8
participle	do	-13
@subjectType,lemma
Name	shift	-22
noun	struggle	-24
Name	raise	-26
Name	say	12
none	mire	-12
noun	pursue	-35
noun	match	-36
Name	report	6
Name	choose	-6
Name	believe	19
noun	award	-21
noun	read	18
i	guess	-6
who	lose	-50
noun	go	-39
noun	criticize	11
noun	take	-30
noun	accept	15
none	prove	-21
noun	use	-19
noun	know	23
noun	come	7
noun	pay	-89
it	get	-55
Name	get	25
Name	set	12
Name	use	-15
noun	flood	-15
none	expose	-14
none	tell	-15
who	tell	-6
they	willing	10
noun	lie	-10
noun	serve	42
you	believe	-10
Name	accuse	49
Name	engage	-34
Name	follow	-118
Name	attack	-10
noun	highlight	-20
Name	pose	-23
Name	suggest	26
noun	attack	11
noun	happen	-41
noun	control	-32
which	include	-14
noun	check	-72
noun	ban	-30
noun	demonstrate	-8
Name	claim	20
noun	support	38
none	focus	-11
they	expand	-15
they	include	14
noun	according to	17
Name	focus	-11
noun	kill	-61
noun	shoot	-118
they	leave	36
noun	arm	-19
none	shoot	-25
noun	lay	-38
noun	guarantee	-22
noun	face	-100
they	move	-17
none	expand	-31
none	include	10
noun	base	-94
noun	begin	-81
noun	accomplish	-9
Name	respond	24
Name	bring	18
none	change	14
noun	accommodate	-10
Name	write	26
none	reach	-34
none	follow	-23
none	read	-14
Name	expose	8
none	contain	-16
noun	write	9
noun	sentence	8
noun	expose	-12
noun	report	19
it	cite	8
noun	leave	-72
Name	note	59
noun	ignore	-15
he	add	25
noun	refuse	17
noun	give	-22
noun	plead	5
he	come	-34
none	prosecute	-18
i	feel	-30
Name	conclude	-7
it	clear	13
it	cast	-14
Name	place	11
he	conclude	26
Name	sit	15
he	complete	-10
none	spend	-51
who	star	-9
none	gine	-28
noun	rub	-10
he	make	19
noun	register	-61
noun	blast	14
noun	defend	11
none	play	-20
noun	turn	-35
none	seem	19
i	say	-15
i	see	-6
he	expect	-16
he	read	-12
noun	start	-17
i	go	76
i	help	-12
i	want	-32
noun	concern	-6
i	give	-12
what	happen	-68
Name	take	36
he	return	23
he	begin	-31
he	say	-13
i	get	-28
noun	side	-11
none	announce	18
he	send	-34
Name	proceed	28
Name	hand	-9
noun	teach	11
he	require	-13
noun	harm	-12
i	spend	-9
noun	reflect	-11
i	discuss	17
Name	intend	-16
he	recognize	-7
Name	plan	7
Name	sway	-9
noun	clear	-12
he	participate	-12
Name	lay	23
Name	give	-24
he	force	-20
Name	plead	28
Name	date	-17
Name	record	-9
Name	lie	7
he	state	6
Name	receive	-39
he	get	-89
i	know	-32
none	sentence	-10
i	mean	11
noun	lose	-66
none	mean	15
none	destroy	-9
noun	send	15
noun	put	23
i	make	36
noun	intend	7
they	say	-31
noun	look	-18
noun	crush	-15
she	leave	-23
she	look	-7
she	know	-16
he	tell	16
noun	move	6
i	tell	7
noun	try	-11
noun	let	-39
noun	work	-11
she	use	-47
none	head	-32
Name	announce	24
i	believe	-26
you	come	-10
noun	wait	10
noun	reward	-15
none	let	-26
it	turn	-40
Name	adopt	11
none	put	-13
that	make	-68
none	meet	15
they	know	-10
Name	call	31
none	lead	-35
Name	step	-17
Name	send	-14
Name	combat	-25
she	call	15
Name	begin	58
Name	airstrike	-10
Name	increase	-54
Name	add	35
he	call	27
he	attack	-6
Name	show	-22
noun	air	-49
none	interview	-21
Name	result	-20
Name	come	8
Name	talk	9
Name	slip	-15
noun	appeal	-16
Name	boost	-25
Name	cite	48
he	continue	14
he	cite	43
who	give	-36
he	recall	9
Name	win	-86
none	select	-26
noun	prompt	-22
noun	state	-20
who	run	-96
noun	call	-8
Name	according to	-23
Name	reveal	22
Name	outnumber	-10
noun	swing	-13
who	vote	18
noun	jar	-13
Name	echo	28
none	elect	-84
none	hold	26
noun	express	22
Name	garner	-15
Name	name	15
Name	brief	-28
noun	show	18
none	brief	14
noun	portray	25
noun	police	-17
noun	receive	43
none	fire	-15
noun	announce	5
noun	tweet	6
who	hear	-13
none	act	-15
none	leave	-71
none	build	64
none	begin	-12
none	match	-12
none	police	-9
noun	repeat	10
none	name	11
Name	push	28
we	see	11
Name	investigate	-23
none	appear	39
Name	abandon	-12
that	show	23
Name	speak	-19
none	take	-72
they	look	18
none	show	34
Name	testify	6
that	take	-38
you	bet	-13
Name	think	20
Name	threaten	6
none	bar	-10
noun	enter	-82
noun	rally	-64
Name	email	-9
Name	tell	43
Name	propose	37
Name	enter	24
noun	draw	11
Name	slam	-15
Name	fundraise	-47
noun	follow	-8
Name	ask	12
Name	support	6
Name	cancel	-9
noun	comment	-24
noun	cancel	-12
Name	prefer	14
noun	indicate	22
noun	vote	-42
noun	find	27
it	make	-14
noun	choose	19
who	prefer	9
they	vote	18
noun	drop	-59
who	support	20
noun	poll	-118
none	conduct	-60
noun	survey	-41
Name	go	36
Name	comment	5
who	say	-32
he	vote	9
Name	cover	15
none	run	44
Name	run	-6
she	praise	17
she	speak	14
Name	meet	-88
Name	argue	79
noun	publish	-9
noun	work-related	-9
Name	decline	28
Name	stop	-15
none	reveal	-14
Name	provide	-15
it	receive	-18
none	use	15
noun	destroy	-15
noun	document	10
Name	align	-14
he	meet	-43
noun	disclose	14
he	find	-6
he	stand	-12
who	lead	-37
Name	return	-63
none	come	42
noun	remark	-25
Name	nominate	-13
noun	make	-11
noun	host	-65
noun	live	-35
none	expect	18
he	wait	-9
Name	decide	36
he	describe	15
none	ask	32
he	consider	-9
Name	draw	22
Name	capture	-24
noun	recognize	14
Name	shoot	10
that	kill	-25
Name	bar	-21
noun	expect	27
noun	born	-34
Name	post	-13
noun	mention	-11
noun	address	-8
noun	benefit	-52
Name	sharpen	-16
Name	retain	-25
noun	hold	11
Name	demonstrate	6
noun	focus	-10
he	express	19
he	echo	-11
who	suggest	-9
he	speak	10
noun	right	-136
Name	pledge	23
Name	undocumented	-32
he	carry	-16
Name	die	-49
Name	release	8
Name	endorse	21
Name	praise	19
noun	praise	5
noun	message	-63
noun	involve	-75
he	hire	13
he	fly	-20
noun	suspect	7
noun	separate	-18
he	host	-12
he	support	-15
Name	donate	-39
noun	cycle	-60
Name	backed	6
Name	leave	16
Name	break	-5
he	go	-37
he	champion	9
noun	help	-43
Name	convince	16
Name	compete	-22
Name	poll	-86
noun	roll	-38
noun	plane	-9
Name	fill	-20
noun	link	-9
Name	play	-6
Name	protest	10
noun	limit	10
noun	wear	-41
it	read	10
Name	applaud	5
Name	tweet	41
noun	thank	-16
Name	thank	17
noun	step	-36
Name	tighten	-18
noun	accuse	9
Name	lobby	17
Name	mention	6
he	announce	-10
Name	distract	-9
Name	prevent	-26
Name	need	15
it	take	-102
it	oppose	-13
it	try	-12
Name	allow	10
that	hit	-10
noun	employ	-16
who	die	-47
noun	conduct	-76
noun	distribute	-19
none	write	-8
noun	stop	-75
noun	repeal	-25
Name	criticize	33
Name	bear	-13
Name	dismiss	20
Name	track	-14
he	ensure	-15
they	follow	-12
Name	offer	21
she	add	71
Name	elect	14
none	move	-32
he	think	-17
none	kill	-49
noun	overtake	-9
none	deny	-15
he	mention	53
Name	pause	8
Name	wipe	-10
noun	flow	-20
Name	expand	-7
noun	certain	-15
none	challenge	20
Name	stress	24
noun	value	-26
he	take	24
Name	defend	24
noun	bear	8
noun	note	22
he	teach	-12
Name	protect	-41
he	note	62
Name	open	7
Name	remember	6
who	survive	-15
he	talk	9
noun	name	-29
noun	gather	-45
noun	echo	15
noun	join	19
Name	live	-39
noun	quote	9
Name	become	-44
Name	involve	-17
Name	arrive	-43
Name	refer	62
one	kill	-9
Name	help	-113
it	call	25
noun	participate	-27
none	lose	-30
noun	gun	-15
noun	get	25
noun	tighten	-12
Name	undermine	-23
noun	undermine	-26
he	oppose	-23
he	work	-67
noun	overturn	-19
Name	label	11
Name	act	-41
he	compare	9
Name	unveil	-9
he	cover	-16
noun	elect	6
noun	gine	-28
Name	gine	-24
Name	drew	17
noun	watch	-19
noun	hit	-8
noun	consider	17
noun	tackle	-15
noun	throw	9
noun	flag	-25
that	include	12
Name	vow	20
Name	explain	49
Name	blow	-15
noun	jump	-27
who	sit	-12
Name	lose	-109
noun	sign	-25
noun	unite	6
noun	fundraise	-82
none	sign	23
none	turn	-33
none	require	7
he	point	14
he	see	-12
who	take	-6
Name	agree	16
Name	point	37
he	ask	16
noun	belief	-10
Name	tie	-6
Name	consider	17
Name	find	-28
he	draw	-20
Name	replace	-34
Name	hold	-100
noun	collect	-27
Name	continue	5
Name	fit	-12
Name	serve	-74
she	put	-36
Name	deem	21
none	release	25
noun	upcome	-25
Name	fly	-27
Name	link	-5
noun	plan	-25
noun	spread	-21
noun	rank	-6
noun	allow	-40
noun	speak	43
noun	talk	-10
noun	strengthen	-18
noun	shrink	-23
noun	decline	16
noun	pile	-15
noun	continue	-26
noun	buck	-10
Name	change	-59
noun	erupt	-6
noun	arrest	-23
Name	face	-22
none	confuse	10
none	design	-31
noun	attract	-48
Name	stick	23
noun	hope	33
Name	calculate	7
you	think	-7
you	win	-25
Name	reply	16
none	motivate	-9
Name	look	10
he	answer	7
Name	stumble	-12
noun	stem	-20
noun	slow	-18
Name	unleash	9
noun	trip	-10
none	count	-5
Name	launch	-6
Name	stir	-18
noun	cross	-30
noun	succeed	-22
he	keep	-54
he	tweet	-9
Name	fail	-34
it	appear	6
noun	rate	-102
noun	trail	-20
Name	critical	5
noun	file	-20
noun	target	-29
noun	act	-45
none	go	-18
noun	last	-10
they	hold	-12
noun	open	-23
noun	close	-68
noun	endorse	10
Name	end	-45
Name	caucuse	-98
who	introduce	-12
Name	accept	-33
Name	assert	15
it	change	-18
they	change	-22
Name	cast	30
he	criticize	-10
he	accept	12
noun	firm	-52
Name	campaign	-100
noun	spend	48
noun	boost	-25
Name	disappoint	-14
that	oppose	-14
none	respond	-12
noun	interrupt	-19
noun	shout	10
noun	describe	27
Name	revive	-12
Name	waterboard	-30
noun	fail	-36
Name	obtain	-27
Name	survive	-27
Name	compare	13
Name	spend	6
Name	urge	12
Name	slow	-15
noun	listen	-20
noun	die	-27
noun	connect	19
who	struggle	-12
none	attend	-12
none	thank	-6
Name	visit	-49
he	hear	-42
it	fire	-11
noun	wage	8
noun	stick	-35
noun	avoid	-42
that	undermine	-9
he	cheer	-16
noun	engage	-41
Name	denounce	20
noun	want	9
Name	double	11
noun	combat	-34
he	deal	-12
noun	end	-94
he	welcome	25
who	want	12
noun	release	-35
noun	slam	11
noun	expand	-7
noun	claim	17
Name	trade	-18
noun	set	-62
noun	obtain	-36
noun	campaign	-26
Name	hope	41
noun	need	-27
Name	join	-58
Name	ramp	-12
Name	close	27
they	head	-9
noun	number	-66
he	feel	-35
he	win	134
he	dismiss	8
he	assert	17
none	test	-9
Name	unqualify	-12
Name	describe	29
Name	repeat	9
Name	recite	11
Name	require	-15
noun	return	13
noun	warn	15
noun	bill	-13
none	ignore	6
who	rely	12
he	poll	20
he	devote	6
it	win	-84
noun	deal	-78
Name	measure	11
noun	interest	-14
noun	deny	27
he	help	52
she	continue	-8
that	win	-20
it	push	-17
none	criticize	9
Name	moderate	11
he	offer	7
noun	stack	-10
noun	place	-30
Name	manage	-34
he	live	-12
which	run	26
he	name	6
who	write	13
he	fear	-12
Name	see	13
Name	learn	11
noun	believe	18
noun	underscore	-21
noun	mean	-71
noun	argue	35
noun	learn	9
it	seem	10
Name	gain	-61
who	live	-33
he	know	18
noun	lock	-21
who	pick	-21
they	continue	-15
noun	contest	-8
Name	catch	-32
noun	compare	-69
noun	form	-25
none	view	-9
who	cast	-18
she	win	-73
Name	represent	-31
noun	appear	12
noun	divide	-15
Name	register	-27
none	sample	-12
none	provide	11
Name	burn	-10
noun	arrive	-38
noun	damage	-31
Name	force	-49
Name	appeal	-16
noun	vie	6
noun	agree	20
noun	disagree	6
noun	surprise	-7
noun	sample	-12
none	find	-24
Name	kick	-21
Name	accomplish	-9
Name	reform	-12
noun	crack	-32
who	travel	-15
who	help	-55
she	think	-5
Name	pull	-47
noun	caucuse	-65
he	remain	15
Name	highlight	11
who	win	-54
Name	warn	20
who	end	12
Name	battle	5
Name	prove	-14
Name	predict	30
Name	deliver	29
he	explain	31
it	run	-15
who	announce	14
noun	become	-29
noun	predict	5
noun	perform	-25
Name	fight	16
Name	congratulate	5
he	praise	8
who	drop	-18
noun	break	-50
none	spot	-11
he	predict	15
he	end	9
he	run	-68
he	unify	-9
noun	fuel	5
noun	maintain	-33
he	face	27
he	drop	-20
he	stay	-27
Name	remain	-51
Name	beat	-50
none	gather	-15
it	lack	-9
noun	remain	-32
noun	stand	-35
none	win	-49
none	need	44
Name	sign	-6
noun	provide	-33
it	raise	21
noun	bring	-36
that	fundraise	-9
who	show	-14
Name	earn	-32
Name	stand	9
she	mention	8
none	lower	-9
noun	improve	-43
Name	promise	46
that	lead	-32
he	congratulate	13
he	beat	-17
he	start	25
he	head	-20
noun	result	-61
noun	doubt	11
they	prefer	-21
noun	network	-68
noun	select	-31
none	pick	-17
they	worry	-11
none	see	-5
Name	handle	-15
none	divide	16
who	enter	-20
he	spend	-45
he	campaign	-5
he	joke	10
he	leave	-51
Name	tout	23
he	believe	-8
Name	contest	-25
noun	increase	18
noun	resonate	-18
Name	decry	19
noun	impact	-9
none	work	100
Name	pick	-11
none	allocate	-9
noun	determine	15
she	write	-7
they	enter	-15
noun	sit	-65
noun	push	-42
noun	head	-47
which	hold	-28
who	gain	16
he	cast	5
Name	assure	6
that	mean	-7
he	sit	-12
none	know	44
none	get	-51
noun	weigh	12
it	bring	-18
it	return	-15
it	work	-43
Name	walk	-13
who	look	8
Name	dominate	-32
noun	backed	-8
noun	educate	-13
Name	best	-15
who	identify	31
noun	prefer	14
Name	line	-18
he	follow	13
noun	incite	-12
noun	halt	-18
noun	dip	-9
Name	question	36
Name	attend	-43
Name	view	13
Name	born	-25
Name	cross	-17
none	greet	-14
noun	ensure	-32
they	plan	-26
he	attend	-25
Name	drop	8
Name	finish	-45
he	focus	-6
he	serve	-39
he	need	-31
Name	rebind	-10
he	hope	-25
Name	emerge	-23
he	try	22
he	break	-12
noun	compete	-45
noun	beat	-36
who	see	5
who	hold	-33
noun	capture	28
Name	trail	-36
Name	rally	-44
none	bind	-23
noun	willing	-10
they	drop	-9
he	give	42
Name	consolidate	-10
he	capture	-22
Name	insist	54
none	stop	-23
he	elect	-12
Name	mock	19
noun	roar	-16
none	cut	-9
noun	feed	-28
noun	shift	-41
some	say	15
noun	yell	8
none	speak	-12
Name	introduce	-5
who	endorse	-17
Name	overtake	-18
none	compare	-24
noun	detail	-5
she	assure	17
noun	assure	-6
noun	vow	15
Name	top	-25
Name	race	-37
Name	turn	28
Name	jump	-7
Name	build	-102
noun	broker	9
she	serve	-17
Name	prevail	-15
none	celebrate	11
he	touted	11
he	vow	6
he	pledge	29
he	enact	-13
noun	keep	-35
it	mean	-39
that	give	-26
he	influence	-9
he	hold	59
he	provide	22
noun	force	-93
he	release	37
Name	spot	16
he	wave	-14
Name	invest	-30
Name	unfold	-15
Name	remind	34
Name	head	-34
Name	create	21
he	address	-14
noun	shut	-18
none	exit	-15
noun	change	-49
noun	account	-45
noun	exit	-17
they	support	-35
noun	deport	-20
noun	stay	-66
noun	ballot	-27
it	become	116
noun	stir	17
Name	generate	-28
Name	appear	-32
noun	stare	-12
noun	word	15
noun	fit	-30
they	call	-13
he	become	-61
noun	pick	31
Name	seem	10
Name	state	13
Name	hurt	-22
Name	score	-41
he	clinch	-15
noun	suspend	-19
noun	ready	-27
Name	assume	-17
she	keep	60
she	make	6
she	lay	-11
Name	declare	8
she	move	-20
Name	widen	-12
Name	celebrate	-12
noun	grow	-25
noun	earn	-8
Name	grab	-18
noun	dash	-10
Name	surge	-18
he	secure	-17
noun	steer	-20
noun	exchange	-18
Name	seek	25
he	avoid	8
noun	encourage	11
he	trail	-27
he	suggest	6
Name	bemoan	11
they	differ	7
none	decide	-13
noun	angry	-15
noun	devastate	-27
noun	cry	6
she	capture	-9
who	turn	-23
none	consider	8
noun	fill	-7
Name	clinch	-30
noun	reserve	-23
noun	club	-15
noun	seat	-43
Name	solidify	-9
noun	represent	-28
noun	blow	-25
noun	derail	-9
none	award	-19
who	come	57
none	enter	-25
none	allow	12
they	stay	-9
none	deport	-27
noun	betray	-12
noun	affect	-43
they	satisfy	-9
noun	discuss	28
noun	block	-58
none	plan	6
noun	issue	-33
Name	exist	-15
Name	secure	-45
they	see	25
none	list	-5
Name	ballot	-12
noun	secure	-49
noun	clash	-15
none	catch	-20
noun	punch	-20
none	charge	25
Name	pay	-57
none	hand	-9
noun	carry	-15
who	add	-8
Name	exit	-20
noun	require	16
noun	hand	-30
we	learn	9
Name	contribute	-34
none	fail	-15
noun	raise	-15
it	end	-23
noun	owe	-9
he	raise	36
noun	cost	-63
Name	disavow	13
noun	battle	-40
Name	deport	-22
Name	promote	22
Name	reject	15
noun	urge	21
none	defeat	-12
who	oppose	26
noun	thread	-10
Name	sweep	-9
Name	base	-26
Name	count	19
Name	cut	-63
Name	stem	-23
noun	cite	31
noun	create	-73
noun	treat	-23
noun	advance	-17
noun	oppose	32
that	allow	-12
he	warn	22
that	turn	-28
they	use	-23
noun	derive	-10
none	debate	11
noun	play	-66
noun	prohibit	14
noun	declare	19
noun	line	30
she	address	9
noun	shake	-15
Name	demand	16
none	frustrate	-9
who	work	-91
noun	donate	-20
Name	throw	9
Name	lament	28
Name	capitalize	-23
he	cross	-9
he	attract	-13
he	show	-16
he	lead	17
noun	garner	-12
he	willing	17
noun	request	-33
Name	smile	-18
who	promote	11
noun	feature	-22
noun	interview	-8
he	appear	-14
she	give	11
noun	embody	-10
noun	pack	-13
he	move	-15
she	release	6
who	cite	15
Name	struggle	-20
noun	influence	-30
he	introduce	24
he	accomplish	-12
she	get	-49
noun	test	-30
noun	fund	-51
he	sign	-12
she	note	27
Name	save	-12
Name	move	-11
he	prevent	-18
he	buy	-17
he	create	-12
none	honor	-21
noun	statement	-6
noun	record	-7
noun	grab	6
she	work	-23
Name	travel	-36
noun	convict	-17
Name	defeat	-59
noun	lead	-96
none	address	20
he	respect	-9
noun	restrict	23
Name	tape	-18
noun	pass	19
noun	price	-51
noun	label	7
noun	confront	-39
Name	improve	-30
they	buy	-9
Name	apologize	27
Name	challenge	7
Name	rail	8
Name	pursue	25
Name	frack	-9
Name	neighboring	-20
noun	fracture	-12
noun	frack	-9
he	legalize	-9
it	put	-26
Name	blame	10
Name	ally	-54
noun	reach	-14
noun	clinch	-27
noun	outline	6
none	base	36
who	speak	10
Name	happen	-12
it	happen	-45
she	represent	-16
none	remain	-9
she	stand	-15
Name	depart	-10
noun	greet	11
noun	proclaim	6
it	want	7
noun	reveal	38
Name	wait	-25
Name	aim	19
Name	found	-17
noun	title	22
none	target	-16
that	provide	17
noun	attend	-41
who	participate	-12
Name	blast	48
Name	quote	18
Name	encourage	21
he	adopt	-14
who	describe	7
that	support	-14
it	follow	-15
it	go	-46
you	want	19
noun	convince	5
noun	rush	-15
noun	tack	-19
noun	figure	11
Name	settle	11
Name	boast	23
noun	soar	-10
he	build	-43
none	suspend	-33
none	unprecedented	-11
none	vote	-10
he	sell	-23
we	believe	6
who	claim	26
Name	distance	13
he	advise	-6
Name	deal	-25
Name	position	14
Name	charge	-18
noun	pose	-13
none	listen	-12
Name	unify	-15
noun	tear	-15
Name	withhold	5
noun	unfold	-15
noun	suggest	22
none	invest	-15
they	try	24
noun	pull	-27
it	help	-39
they	work	-34
they	come	-28
Name	heal	-12
Name	violate	-30
Name	wage	-13
that	draw	-16
noun	program	-54
noun	worry	17
Name	sue	-16
noun	proceed	-18
noun	comply	-15
Name	file	12
Name	bully	-17
who	go	13
they	go	-33
he	happen	-9
Name	confront	16
noun	escalate	-10
he	use	-29
Name	punch	-9
noun	outsource	-9
that	outsource	-9
one	talk	14
none	reduce	-9
noun	email	5
it	lay	15
noun	balk	15
Name	hack	-17
one	shoot	-9
Name	relocate	-12
he	earn	6
Name	train	-10
none	lay	-7
Name	impose	11
Name	import	-17
Name	list	14
noun	gain	-22
noun	design	12
noun	burst	-13
noun	hone	5
Name	attempt	-19
noun	launch	-30
noun	buy	-22
noun	review	-46
that	end	-17
who	backed	9
she	campaign	13
Name	concern	9
Name	craft	-14
noun	boo	-31
noun	narrow	-15
noun	conclude	25
none	add	-26
who	attend	-36
Name	survey	-20
Name	reach	14
none	choose	-25
that	say	-12
Name	rebuke	10
that	raise	14
Name	convert	-11
it	cost	-15
Name	box	-12
noun	visit	-34
none	offer	-17
none	return	-18
noun	rest	-17
noun	land	-23
noun	accompany	-18
Name	hug	-10
noun	overcome	-12
noun	exist	-58
noun	inspire	-30
noun	reopen	-12
who	grow	-17
none	stand	-15
noun	overlook	-20
Name	rise	-64
noun	travel	-25
Name	understand	-12
Name	ready	-22
Name	arrange	-11
who	get	-49
noun	fall	-94
Name	tip	-10
noun	retain	-9
he	persuade	8
none	campaign	19
noun	dig	18
Name	reference	28
Name	confirm	34
Name	reverse	-10
none	schedule	-12
Name	judge	-13
he	succeed	-27
who	seek	-46
none	punish	-20
noun	light	-20
Name	cause	-28
noun	hail	9
Name	power	-12
Name	install	-9
noun	overthrow	-10
noun	aid	-36
that	happen	-36
that	create	-18
it	come	-90
they	give	-12
it	start	-31
noun	batter	-9
Name	feature	5
none	entitle	7
it	pay	33
Name	hail	12
Name	acknowledge	39
noun	espouse	-13
none	poise	-37
she	go	-15
he	claim	9
Name	deny	-11
noun	spark	5
noun	discredit	-9
noun	book	-18
Name	convict	-15
who	accuse	-12
none	indict	9
noun	defy	13
noun	liken	12
Name	resign	-27
Name	lash	11
it	speak	-13
Name	comments	-36
he	agree	-9
none	fill	-9
noun	seal	-9
he	launch	9
noun	wither	-9
noun	deliver	-10
noun	burn	-9
noun	mock	25
noun	wrongdo	-9
noun	propel	-10
they	find	-13
Name	anger	7
noun	free	-9
Name	fan	-15
noun	insist	34
noun	climb	-10
noun	react	5
Name	lean	-10
noun	manage	-30
Name	wrap	11
Name	spread	6
i	announce	19
i	run	-9
i	fight	-9
Name	defund	-9
Name	repeal	-9
noun	sell	-40
noun	diminish	-13
noun	reap	-10
who	send	29
they	spend	-25
they	save	-9
they	need	-35
noun	save	-34
Name	rip	15
none	raise	-26
Name	watch	14
he	wear	-15
noun	catch	-27
Name	tap	-26
Name	purchase	-12
he	drive	-24
which	come	-9
noun	search	-37
Name	paint	7
Name	contrast	14
none	fight	-16
none	delete	-9
she	face	-15
none	achieve	-9
noun	disrupt	-12
Name	upset	-6
noun	complain	19
noun	boycott	-13
none	refer	-8
none	trust	-16
Name	upcome	-30
Name	host	-43
Name	surround	-9
none	identify	5
Name	wear	-32
that	read	-18
i	write	16
Name	match	-17
it	lose	-15
noun	principle	-15
noun	settle	-35
noun	blame	10
you	feel	15
noun	mine	-9
Name	grow	-17
who	know	-14
who	serve	-69
who	build	-23
Name	shut	15
who	meet	-15
Name	oversee	-15
Name	perform	-25
noun	apply	-36
noun	approach	-43
noun	present	-30
noun	investigate	18
it	focus	36
it	include	12
noun	occur	-34
noun	exploit	20
none	treat	6
none	intend	9
none	beat	-9
Name	beg	8
none	create	-30
noun	protect	-34
noun	date	-39
Name	lag	-13
Name	hate	-8
noun	measure	-43
that	go	-20
which	support	11
he	direct	-14
noun	contract	-12
that	pass	-13
Name	program	-9
noun	demand	-6
that	run	91
none	found	-15
noun	develop	-34
noun	debate	6
which	put	-13
Name	debate	-13
noun	risk	-12
noun	cope	-15
he	argue	14
we	need	-36
noun	spar	8
Name	ignore	14
noun	regulate	-15
he	concede	8
noun	hire	-30
noun	salary	-12
noun	articulate	6
none	dismiss	17
noun	rebuild	-15
Name	fund	-22
she	take	-45
she	attack	19
none	marry	-15
Name	benefit	-45
noun	complicate	-23
she	raise	47
noun	applaud	-7
it	know	22
noun	upset	14
noun	cut	-41
Name	rebuild	-15
who	donate	-12
noun	organize	-30
she	stop	-13
she	break	-9
noun	assault	-16
Name	gather	-20
noun	commit	-36
it	stand	-19
we	take	-10
none	pray	-12
none	look	-18
none	pay	-39
it	give	-7
Name	remark	7
none	update	-45
Name	weaken	-12
noun	approve	-16
none	avoid	-9
noun	overwhelm	6
noun	signal	-8
Name	enact	6
noun	reverse	12
noun	reduce	-43
noun	negotiate	8
noun	something	-30
they	hear	6
noun	survive	-27
none	eliminate	-22
none	postpone	-10
noun	preserve	-15
none	suppose	-35
Name	expire	-9
Name	include	-6
it	accept	-10
noun	comments	8
they	make	11
Name	bash	24
noun	undercut	-23
noun	curb	-15
noun	level	27
none	condemn	7
noun	condemn	12
which	say	-23
none	edit	-28
Name	sound	20
noun	post	-17
it	sound	-15
she	claim	-8
noun	recruit	-15
noun	galvanize	-18
noun	loom	-27
noun	backfire	-20
Name	access	-12
noun	overshadow	-18
who	make	48
Name	block	23
noun	stake	-12
noun	access	-9
noun	owned	-25
Name	punish	-12
none	involve	-38
none	restore	-18
none	file	-10
which	lead	-12
none	point	11
none	upcome	-9
noun	recall	26
that	leave	-37
Name	express	38
noun	sound	-12
noun	illustrate	-17
noun	eye	-11
none	watch	-26
noun	shape	-17
Name	author	13
Name	prepare	-40
she	tweet	10
Name	fall	-59
none	cancel	-9
Name	kill	-41
it	control	-9
noun	walk	15
Name	dispatch	-10
Name	assist	-12
she	need	37
they	win	-27
Name	worry	9
noun	drink	-16
it	cause	-9
she	change	-18
noun	waste	-12
they	consider	-16
they	help	-22
they	become	-15
he	fight	-42
noun	miss	-36
noun	flaw	-12
it	look	5
you	find	-10
who	face	-23
she	vow	13
none	clear	-13
none	commit	-25
none	set	-15
none	protect	-17
none	preserve	-9
Name	advance	-17
Name	control	-17
Name	limit	-21
she	spend	-25
she	become	-23
Name	achieve	-27
he	set	-28
noun	compromise	7
it	set	-18
they	discover	11
noun	reform	-15
noun	cover	-26
noun	refer	-14
noun	occupy	-13
Name	notice	9
i	interview	-13
noun	spike	-9
Name	recall	18
who	cross	-9
Name	recognize	-21
noun	erode	-12
noun	emphasize	-13
none	couple	-9
noun	update	23
noun	hear	-26
noun	reject	8
noun	rule	-5
noun	order	12
noun	rely	-12
we	sorry	-9
none	restrict	-15
he	plan	-14
Name	satisfy	9
that	change	-20
noun	tally	-9
none	click	-15
none	link	-24
none	poll	-25
Name	illustrate	7
Name	happy	-16
noun	differ	-10
noun	tip	-10
noun	forget	14
none	introduce	8
that	follow	22
he	rail	19
he	fail	-18
he	bring	27
noun	chat	-13
he	issue	7
which	spread	-9
noun	defect	-18
she	carry	-9
noun	violate	-30
he	lose	-50
she	struggle	-9
none	send	-52
Name	rely	-13
noun	bar	-7
Name	care	-5
Name	laugh	10
Name	listen	-22
Name	seize	7
he	demand	5
noun	abandon	-30
it	pass	-15
noun	unauthorized	-15
noun	drive	20
Name	participate	-25
he	increase	-23
he	manage	-12
he	slam	13
he	imply	9
Name	hint	21
noun	undocumented	-30
Name	stay	5
noun	drag	-12
Name	favor	8
he	expres	8
noun	volunteer	-19
he	achieve	-9
Name	miss	-32
he	pursue	-15
he	enter	-32
they	identify	-10
noun	remember	21
Name	quit	-25
Name	derided	16
noun	advocate	7
Name	pressure	6
none	replace	-20
noun	amount	-43
noun	bomb	-23
she	argue	20
Name	bother	-10
Name	prosecute	17
Name	dig	-14
it	expand	-20
he	pass	-15
that	stop	-12
they	poll	-9
Name	retire	-12
noun	acknowledge	11
Name	attract	-13
she	consider	19
they	compete	-9
that	break	-9
Name	welcome	-5
none	receive	-15
who	represent	-45
noun	build	-94
noun	translate	-25
who	pledge	-24
we	think	11
none	close	-28
he	intend	-24
it	keep	-9
that	vote	24
Name	start	-10
she	attend	-9
Name	number	-20
Name	trounce	-15
none	interpret	7
noun	knock	-22
they	lose	-22
none	secure	-17
noun	dwindle	-9
noun	track	45
she	lose	-27
they	receive	-25
none	bury	-12
noun	mire	-9
that	help	-34
we	know	9
Name	disqualify	-9
he	disavow	6
noun	root	-30
none	project	8
noun	collapse	-18
none	network	-9
none	air	20
you	watch	-9
noun	promote	-7
he	comment	11
Name	resettle	-12
noun	flee	-20
noun	transfer	-12
it	fall	-25
it	provide	21
noun	proposal	-9
Name	deserve	-17
noun	hidden	-10
he	insist	-9
he	kill	-17
he	blast	9
it	point	12
Name	linger	7
Name	weigh	-9
noun	surface	12
noun	resign	20
noun	handle	-27
she	defeat	-9
noun	combine	-23
he	turn	24
whoever	win	-9
Name	land	-12
noun	eliminate	-34
what	become	-23
he	seek	-7
which	allow	20
Name	narrow	-9
who	manage	-9
none	declare	17
noun	wonder	27
what	go	-9
Name	assail	8
they	embrace	-10
it	say	-46
noun	prevail	-12
noun	plummet	-12
noun	bend	-9
noun	deserve	-18
you	know	-7
noun	dominate	-34
none	pass	30
none	end	15
he	cut	18
noun	convert	-17
you	get	-27
Name	owe	-9
it	prove	-11
noun	graduate	-15
noun	soften	-9
noun	lend	-18
Name	envision	15
it	watch	-9
who	campaign	14
noun	brush	9
none	prevent	-12
Name	incite	-10
none	mark	-8
noun	found	-22
who	join	-9
noun	produce	15
none	recognize	8
she	accept	-19
who	launch	-14
noun	empower	15
Name	drive	-37
noun	pour	-15
who	challenge	-31
Name	aid	-39
she	compare	14
noun	purchase	-20
none	publish	-35
which	challenge	8
noun	resemble	-9
none	remove	-26
noun	surround	-32
Name	let	11
none	become	32
Name	tend	-17
noun	delay	-12
noun	judge	5
they	endorse	13
noun	schedule	-37
Name	prompt	16
Name	suffer	-12
noun	defeat	-43
Name	commit	-18
he	change	53
he	push	-5
noun	argument	7
noun	undecided	-24
noun	superdelegate	-15
noun	pledge	-31
noun	switch	-19
noun	mark	12
none	place	-25
noun	displace	-9
Name	sell	19
Name	extend	-21
noun	market	-47
noun	hurt	-43
i	think	11
he	receive	-41
he	attempt	13
he	visit	-22
Name	chiding	15
Name	order	10
Name	repair	-9
Name	publish	10
noun	practice	-43
noun	welcome	8
noun	fire	12
Name	ahmed	-10
Name	mohamed	-16
none	believe	-15
Name	love	12
they	live	25
noun	fly	-32
it	right	-9
who	teach	-20
Name	emphasize	17
he	fundraise	-15
she	promise	8
noun	words	-12
Name	succeed	-25
none	lift	-12
Name	right	-22
Name	feed	-9
noun	threaten	17
noun	sophisticated	-9
which	bring	-12
it	deliver	9
it	drop	-12
noun	transform	-17
Name	coordinate	-23
Name	rein	-15
he	protect	-17
Name	reduce	-20
noun	exercise	-12
noun	bind	-34
noun	lack	-22
none	throw	-31
noun	oversee	-17
Name	scramble	-17
she	talk	14
Name	shape	-15
that	bring	-25
noun	solidify	-15
noun	reiterate	11
noun	suit	-20
noun	unify	-16
noun	matter	6
noun	code	-9
Name	acquire	-9
he	lay	8
they	believe	10
Name	hear	-10
Name	carry	-59
none	deem	10
he	bar	-10
it	encourage	-17
that	become	-32
which	give	-10
that	try	-9
noun	clap	-12
they	agree	-5
noun	flip	17
she	emerge	16
noun	draft	-21
Name	ensure	-20
Name	allude	15
Name	print	-10
noun	trigger	-18
noun	scare	12
Name	spur	-9
noun	borrow	-23
Name	appreciate	5
he	double	-11
Name	eager	19
Name	acquiesce	16
noun	convene	-14
noun	pivot	-13
Name	strike	-10
noun	contradict	-14
noun	imply	10
who	born	-9
Name	flag	-9
noun	eat	-9
Name	pander	8
it	build	-12
none	keep	-26
he	portray	14
he	undocumented	-9
Name	portray	13
Name	rush	-12
it	avoid	-10
that	threaten	-12
noun	undergo	-12
it	hear	-10
noun	accelerate	-31
noun	recommend	6
noun	announcement	8
he	allow	16
he	ban	6
Name	round	-9
Name	exceed	-12
noun	quit	-9
none	detain	10
noun	park	-12
Name	account	-27
noun	count	-28
it	handle	-15
noun	cheat	-9
it	see	24
none	cheer	-13
noun	dance	-15
who	need	-33
they	await	-9
one	come	-15
none	force	-18
Name	complete	10
none	increase	-33
none	complete	-12
that	nominate	20
Name	chair	-20
Name	brag	20
Name	present	-13
noun	hack	-9
who	host	-9
Name	remarks	-15
noun	plow	-10
that	pose	-12
he	hit	-11
none	feature	11
he	share	21
Name	approach	-22
Name	star	-12
noun	shrug	7
Name	mean	-30
which	go	-9
it	trade	-10
noun	lobby	-39
Name	eat	-12
who	decline	6
he	play	11
he	deny	8
noun	impose	-17
noun	contribute	-32
Name	review	11
who	ask	14
none	reverse	-14
noun	brief	-21
she	share	-15
they	trade	23
noun	sexting	-9
who	receive	-12
she	send	-27
they	meet	-18
he	post	22
he	join	-9
noun	dictate	9
noun	fulfill	-15
noun	prepare	13
noun	pit	-12
noun	achieve	-25
he	control	-15
none	resolve	-15
Name	define	-11
none	assign	-27
Name	draft	11
it	use	-33
none	sure	-17
noun	direct	-9
noun	abuse	-10
none	face	-23
Name	bless	-18
noun	dream	-10
Name	crush	-12
Name	accord	5
it	stop	-15
noun	thrive	-12
she	present	27
he	advocate	6
Name	advocate	7
none	rise	-23
Name	demur	-12
noun	freeze	-10
noun	define	-20
Name	resist	7
noun	usher	-15
Name	broker	-10
noun	finalize	-10
she	lead	-9
they	pay	-26
noun	strike	11
Name	activate	-13
Name	accompany	-9
none	push	21
noun	reconsider	9
none	prepare	-28
noun	dispute	13
Name	overshadow	-9
it	occur	-17
it	affect	-9
noun	jockey	-13
Name	anticipate	8
none	deliver	-20
Name	underestimate	-15
Name	intervene	-18
she	urge	11
she	join	-10
she	propose	12
none	embrace	7
it	remain	21
Name	tax	-15
noun	outsize	-10
which	help	-9
noun	function	-28
noun	tax	-52
Name	eliminate	-15
noun	widen	-17
noun	finance	-22
that	exist	-15
who	favor	8
noun	model	-18
none	curb	-9
noun	couple	-23
noun	aware	6
noun	duel	-10
none	issue	16
Name	append	9
none	fall	-15
noun	evolve	-10
noun	lower	-23
noun	disappear	-23
none	approve	16
noun	race	-45
Name	adapt	-10
none	attribute	12
noun	invest	-27
noun	fix	-15
noun	license	-15
Name	finance	-12
it	tell	-10
noun	amass	-9
none	help	-23
noun	court	-18
none	tie	-42
noun	advise	-14
noun	vet	-17
noun	plant	-20
noun	double	8
she	refer	18
Name	accusations	-10
Name	contend	9
she	cite	-8
Name	discover	-13
he	respond	-10
it	create	-20
it	post	13
Name	renew	-7
Name	roll	-8
noun	escape	9
it	require	-19
which	track	-9
what	constitute	-9
noun	critical	-13
they	keep	-18
noun	monitor	-27
one	attack	-10
Name	remove	-15
it	remove	-12
noun	deploy	-12
none	start	-21
noun	dedicate	5
noun	integrate	-15
none	continue	-15
noun	enable	-12
none	less-educated	-10
they	compare	12
they	get	-30
none	perceive	-11
noun	grant	15
they	write	-5
he	lack	-9
it	stay	-9
noun	wall	-10
it	produce	-15
they	pull	-9
he	marry	-12
noun	unnoticed	11
she	come	31
she	marry	-17
she	receive	-25
noun	reference	-5
none	vet	-15
noun	remarks	-12
noun	unsolicited	-10
noun	encounter	-10
noun	opt	7
they	pose	-12
he	rise	8
noun	lift	-21
Name	treat	-21
noun	carve	-15
they	take	-29
noun	fan	-18
noun	mask	-13
noun	upend	-16
noun	relate	-13
noun	guard	-21
noun	affiliate	-13
none	deploy	-20
noun	operate	-23
noun	flank	-10
they	oppose	-10
he	reverse	12
we	keep	-12
we	ask	-11
none	seat	-12
we	give	-9
he	invite	-14
we	get	-37
we	look	7
she	hold	-16
Name	steer	-12
it	remember	-9
none	settle	-12
Name	organize	-12
Name	utter	11
he	reiterate	15
none	grow	-9
who	seem	8
noun	suffer	-28
who	lack	-15
noun	fish	-15
Name	develop	-20
he	reach	-10
Name	graduate	-9
Name	opine	10
none	join	-9
noun	motivate	-9
Name	firm	-20
who	start	-10
Name	accumulate	-10
they	choose	-27
none	try	-21
that	frame	-10
noun	televise	-10
that	lose	-9
noun	ally	-20
he	deserve	-9
he	acknowledge	6
none	distribute	-10
who	hope	11
who	leave	-9
he	boast	24
it	pose	-9
he	struggle	-12
who	play	-21
it	manage	-9
he	accuse	31
Name	tick	12
he	sound	9
who	move	-9
who	carry	-9
noun	reckon	8
which	end	-10
noun	surpass	-18
noun	offset	-9
who	control	-9
they	raise	-9
that	double	-10
who	head	-17
Name	free	-15
noun	submit	-15
noun	trade	-10
that	divide	-13
noun	energize	-9
Name	recount	12
he	seem	11
he	grow	-17
others	say	23
he	choose	-13
Name	teach	-10
noun	wave	9
which	endorse	17
noun	position	14
he	estimate	12
noun	finish	-25
he	shift	-10
he	impose	-10
noun	grapple	-18
noun	lag	-12
noun	caution	15
none	break	-28
noun	star	-9
it	play	-9
none	arrest	-15
she	begin	-18
none	sell	-15
none	present	14
Name	experience	13
none	rig	-12
that	play	-15
noun	share	-11
she	discuss	11
who	feel	25
she	earn	-12
noun	hint	-7
it	increase	-12
they	propose	12
noun	appoint	10
noun	swell	-10
who	decide	-20
Name	fare	-21
he	finish	-15
it	allow	-14
it	suspend	-9
noun	intensify	-18
noun	study	-23
it	decide	-14
she	sign	5
he	repeat	7
he	embrace	8
that	define	-16
Name	vouch	17
he	nominate	12
who	spend	-32
Name	pray	-10
Name	divide	-10
none	save	-12
noun	yield	-10
that	elevate	-12
that	seem	-15
Name	test	-9
that	benefit	-15
he	prevail	-9
Name	coalesce	-9
Name	direct	-23
Name	figure	-19
noun	sway	-15
who	offer	8
Name	persuade	9
he	represent	-10
who	argue	-7
noun	advertise	-10
noun	cap	-18
it	drive	-9
Name	switch	-15
noun	pollute	-9
noun	replace	-17
it	need	-23
it	catch	-9
that	pay	-12
Name	mine	-10
that	require	-18
Name	underscore	20
Name	something	-9
none	drop	-17
Name	energize	-15
that	hold	-20
it	vote	-13
who	push	17
noun	obscure	-10
Name	certain	-12
she	seek	24
none	rally	-9
they	care	9
who	nominate	-11
they	deliver	-16
which	strike	8
noun	dismiss	-5
noun	allege	9
they	conclude	6
noun	camp	-20
Name	lecture	6
noun	rebuff	16
he	depend	-9
he	advance	-9
they	elect	-9
Name	indicate	9
i	take	-21
none	protest	-14
Name	descend	-10
noun	shove	-13
none	capture	-9
noun	mirror	-15
that	precede	-9
noun	kick	-9
that	beat	-9
he	defend	22
none	attack	9
noun	balance	-12
Name	clear	-23
who	deal	-9
who	caucuse	-9
he	block	-13
noun	attach	-9
who	replace	-12
Name	eye	-10
he	replace	-12
none	develop	-12
he	extend	-9
Name	word	-13
that	suffer	-9
noun	recover	-15
noun	shock	-15
noun	adjust	-10
it	ensure	-12
noun	import	-20
Name	couple	-10
Name	house	-12
Name	scale	-9
none	bring	-26
noun	acquire	-12
noun	store	-20
Name	team	-9
that	sway	-9
noun	statements	6
Name	repudiate	8
that	keep	-17
noun	power	-25
who	afford	-10
that	work	-17
none	employ	-10
noun	slip	-17
Name	suspect	-5
many	worry	11
none	resurrect	-10
noun	border	-12
who	focus	-14
that	begin	-25
he	prefer	8
Name	owned	-9
noun	pitch	25
noun	shatter	-10
that	fuel	-9
Name	shore	-15
noun	laugh	-12
i	come	-9
who	try	-12
i	meet	-12
none	define	18
Name	depend	-12
noun	score	-17
i	ask	7
they	respond	-12
what	work	-9
she	stick	-13
you	run	-12
they	run	-15
noun	discipline	-9
he	drew	-13
none	skeptical	-11
noun	tape	-9
none	cite	16
they	fight	-10
noun	clean	-9
noun	establish	16
Name	strengthen	-15
noun	supply	-12
noun	expire	-9
who	put	-13
Name	flown	-10
noun	venture	-18
none	align	18
none	position	-18
none	unify	15
that	hurt	-12
none	manufacture	-10
he	favor	7
noun	rethink	14
she	create	-9
noun	anger	10
Name	loom	-9
noun	plot	-10
who	advise	-24
Name	connect	-15
who	remain	-9
Name	bolster	-15
she	count	-16
she	help	-22
who	retire	-12
that	air	-15
which	begin	-18
noun	unveil	12
who	oversee	-9
he	laugh	-13
noun	tout	10
she	run	-23
Name	rebuff	-12
that	use	-9
she	reach	-11
it	hold	-9
Name	affect	-9
who	become	31
noun	provoke	-15
none	lock	-13
one	state	-12
it	cover	-10
noun	impress	16
Name	boycott	-10
none	cover	7
Name	arm	8
it	talk	18
noun	plague	-13
noun	belong	-10
that	capture	-9
none	overcome	-9
she	bring	-27
she	remain	-12
she	offer	17
none	mention	9
who	request	17
Name	employ	10
who	raise	9
that	challenge	-10
that	get	-17
noun	crumble	-9
noun	politicize	-10
noun	delete	-15
they	face	-12
noun	spill	-13
noun	contain	-54
none	overwhelm	6
noun	probe	26
noun	vary	-12
none	rank	-13
noun	depend	-28
noun	calculate	-10
it	sell	-9
Name	zero	5
none	argue	12
noun	exceed	-12
none	message	14
noun	uprise	-10
she	fear	17
which	cause	-9
Name	doom	-10
noun	realize	11
none	associate	-19
she	endorse	13
Name	fuel	-16
he	ready	-15
none	deadlock	-10
that	put	-12
who	respond	6
Name	republish	-9
Name	allege	7
Name	damage	-16
Name	raped	-11
none	hack	-17
Name	blister	-9
noun	click	-9
noun	steal	-15
none	authorize	-19
Name	cellphone	-10
noun	evaporate	-10
noun	guide	6
she	step	-12
noun	bolster	-15
noun	brace	-10
who	use	27
that	force	-12
that	cause	-12
noun	reinstate	-10
none	adopt	-13
she	play	12
she	pursue	-16
he	fall	26
he	prepare	-15
noun	inject	-12
noun	stereotype	-9
Name	stake	-13
Name	falter	-10
Name	elevate	-10
they	put	26
noun	rock	-11
noun	attempt	-21
noun	assume	-11
noun	mar	-10
none	convict	-9
noun	unravel	-10
which	require	-16
Name	examine	-10
it	test	-9
it	challenge	-11
noun	linger	-12
she	elect	-12
some	see	19
none	hammer	-11
Name	adamant	6
Name	assertion	16
noun	moderate	-18
noun	conflict	-16
noun	overseen	-10
which	work	-9
noun	peak	-12
noun	please	8
noun	detect	-12
that	start	-15
none	detect	-9
noun	neighboring	-12
noun	devolve	-13
Name	collect	-12
he	act	-9
he	observe	7
who	return	-9
noun	house	-15
noun	preside	-10
Name	bomb	-9
none	engage	24
noun	align	-14
Name	enforce	-10
noun	airstrike	-9
noun	pause	-10
Name	reshape	-9
she	burn	-9
i	find	13
they	bring	9
he	handle	-9
noun	game	-18
Name	speculate	6
Name	mandate	-10
Name	sure	11
Name	knock	11
noun	shore	-9
she	pay	-15
Name	derail	-12
noun	testify	-11
noun	reinforce	-13
none	dump	-9
none	contact	-9
noun	relocate	-9
Name	characterize	7
he	report	6
that	come	-28
he	match	-9
none	delay	-9
Name	plot	8
noun	deprive	-10
noun	type	-12
noun	wrap	-16
noun	classify	-30
that	move	-15
Name	forward	11
noun	sponsor	-12
Name	inform	12
none	redact	-10
noun	redact	10
noun	assemble	-10
it	spend	-15
noun	mobilize	-16
it	pledge	-12
Name	execute	-9
that	prove	-12
Name	grant	-17
Name	retweet	9
Name	skip	-12
noun	decry	13
Name	stump	-10
Name	fade	-9
she	close	-15
noun	generate	26
that	appear	-10
Name	classify	-9
noun	wind	-12
Name	probe	-11
it	find	-9
noun	lean	-13
Name	superdelegate	-20
noun	spot	-9
Name	shed	7
they	sell	-9
you	say	-17
i	talk	17
it	represent	15
i	support	12
who	agree	-6
who	chair	-9
they	send	-12
one	support	-11
none	carry	-12
Name	overcome	-15
none	flip	-10
he	defeat	-12
Name	signal	13
which	spend	-9
noun	stall	-12
noun	alienate	-16
they	arrive	-9
Name	slate	-17
noun	slate	-30
Name	huddle	-13
which	represent	-9
none	undecided	12
he	sure	-11
Name	insert	17
Name	ride	-10
she	fly	-9
Name	quash	12
Name	determine	-6
he	debate	-10
Name	restore	-9
most	say	9
Name	establish	-23
none	share	-11
Name	restructure	-10
who	found	-15
none	benefit	-9
Name	seat	-12
noun	trust	11
they	speak	-17
noun	chair	-12
noun	brew	-10
Name	produce	-24
we	spend	-9
noun	like-minded	-9
that	continue	-12
none	learn	-11
noun	prosecute	-10
who	bring	-12
that	host	-9
Name	legalize	-12
noun	assign	12
Name	sponsor	-15
noun	team	-9
they	turn	-25
noun	leak	-30
i	deal	-9
noun	ring	-11
he	weigh	-10
she	practice	-12
she	meet	-12
that	determine	-13
what	make	-9
he	benefit	-9
they	represent	8
none	lobby	-12
Name	qualify	-12
they	create	-10
none	leak	-9
they	show	-15
noun	infiltrate	-16
none	compromise	-10
none	fake	-10
noun	bash	-15
none	happen	-12
Name	sag	-10
none	locate	-12
one	make	-11
Name	lack	-12
he	conduct	-12
none	rebuild	-9
noun	ride	-9
none	form	-9
Name	brace	8
noun	wound	-9
noun	tune	-11
noun	beam	-10
he	realize	-11
she	encourage	-10
noun	drown	-13
it	leave	-9
none	disqualify	-12
she	sit	-12
that	dominate	-12
none	undeclare	-10
none	finish	-9
none	underscore	-13
he	upcome	-9
he	admit	21
who	set	-9
who	rally	36
she	follow	-13
noun	complete	-10
none	contribute	-20
we	remember	14
noun	sing	7
she	care	7
that	fail	-9
we	want	-6
we	stay	-12
he	arrive	-9
it	consider	-10
which	stand	-10
she	expand	-9
he	flip	-9
none	unqualify	-9
Name	schedule	-18
who	critical	-10
we	live	-12
none	undocumented	-12
that	connect	-9
he	walk	-16
noun	modify	11
noun	coordinate	-9
none	fundraise	-15
Name	reclaim	-9
Name	credit	18
noun	temper	-13
which	result	-9
noun	honor	-12
Name	nothing	-10
Name	touch	-16
he	hack	-12
Name	disrupt	-10
none	limit	-9
they	born	-9
which	prompt	-9
that	block	-13
noun	toss	-10
he	apply	-9
noun	dodge	-10
one	help	-9
Name	navigate	-10
which	become	-12
he	broker	-9
none	strewn	-10
Name	facilitate	-10
none	accustom	-10
who	begin	-9
who	follow	-9
Name	spark	-10
he	file	-11
she	post	5
none	direct	31
he	fire	27
that	set	-9
none	accept	-10
noun	covet	-10
it	state	18
none	finalize	-9
they	contain	-9
which	occur	-9
he	resign	-10
Name	hide	-12
many	say	13
he	obtain	-12
Name	devastate	-9
you	support	-31
it	surprise	-13
he	retweet	-6
@form,verb
shift	base:to	-30
struggles	present:	10
raise	base:to	-90
says	present:	49
raised	past:had	-15
matching	ing:	-9
reported	past:was	8
choose	base:	-19
award	base:will	9
reads	present:	10
guess	base:	-7
said	past:	-49
lost	past:	-112
goes	present:	19
criticizing	ing:	17
take	base:to	-11
accept	base:will	11
proven	participle:	-15
use	base:	-61
knows	present:	18
came	past:	-19
pay	base:	-85
wait	base:	-18
gets	present:	-58
set	base:to	-15
awarded	past:	5
telling	ing:	-9
willing	participle:are	-10
serve	base:to	-57
engaging	ing:	-26
follow	base:	-66
attacks	present:	-75
posed	past:	-21
suggested	past:	28
poses	present:	-20
happened	past:	-56
controls	present:	-41
include	base:	-7
checks	present:	-65
support	base:to	-35
expanding	ing:	32
include	base:to	-28
according	ing:	7
make	base:to	14
focuses	present:	6
kill	base:to	-43
shooting	ing:	-120
leave	base:	75
shot	past:being	-9
shoot	base:to	-9
laws	present:	-83
guaranteed	past:	5
shot	past:	6
expand	base:to	12
based	past:	42
begin	base:	-23
sales	present:	-38
accomplish	base:to	-17
responded	past:	11
want	base:	7
bring	base:to	5
pose	base:	-21
changed	past:have	-13
accommodate	base:to	-9
bringing	ing:	-57
wrote	past:	21
reach	base:	21
following	ing:	-32
read	base:	5
exposed	past:	15
written	participle:	-15
reported	past:	13
cited	past:	13
left	past:	17
noted	past:	87
thinking	ing:	-6
added	past:	16
give	base:to	12
come	participle:had	-31
concluded	past:	21
making	ing:	-29
clear	base:	60
spent	past:was	-12
looked	past:	-15
said	past:had	-44
registered	past:	-61
defending	ing:	11
playing	ing:	-68
read	base:to	-24
decided	past:	-13
address	base:to	13
began	past:	14
speak	base:to	16
expected	past:	8
start	base:	-46
attempting	ing:	6
trying	ing:	11
help	base:to	-117
urged	past:	30
sat	past:	-35
turned	past:	29
look	base:to	36
took	past:	-12
returned	past:	7
saying	ing:	8
tried	past:	43
show	base:to	-26
got	past:	41
want	base:didn't	-14
emailed	past:	15
thank	base:to	-11
replied	past:	29
send	base:would	-9
hand	base:to	-9
given	participle:was	-12
teaching	ing:	-26
pay	base:to	55
harmed	past:had	-12
discussing	ing:	6
recognized	past:	-7
want	base:did	-11
share	base:	27
clear	participle:was	-26
go	base:did	-18
participate	base:	-15
lay	base:	-25
given	participle:had	-37
sleep	base:to	-9
examined	past:	-10
pleaded	past:	11
dates	present:	-12
witness	present:	16
recorded	past:	21
trying	ing:was	-28
buy	base:to	-35
received	past:	-46
know	base:didn't	-7
known	past:	9
mean	base:	16
lost	past:had	-25
meant	past:	-20
failed	past:had	-16
knowing	ing:	-10
know	base:to	20
send	base:to	-30
put	base:to	-90
make	base:could	-43
crushed	past:	-23
avoided	past:	22
looking	ing:	-22
knew	past:	-8
won	past:had	-20
hear	base:to	40
moving	ing:were	36
discussed	past:	16
told	past:	11
let	base:to	-30
worked	past:	-27
use	base:would	-17
headed	past:was	-12
announced	past:	8
waited	past:	-21
see	base:to	-26
believe	base:	27
come	participle:didn't	-10
come	participle:	9
wait	base:to	-30
reward	base:to	-9
let	base:	-55
spend	base:to	-68
turn	base:would	-12
learned	past:	15
files	present:	7
think	base:	6
organize	base:	-9
learning	ing:	-8
putting	ing:	-28
wanted	past:	9
met	past:has	-15
intended	past:	-27
stealing	ing:	-18
calls	present:	10
lead	base:to	-41
calling	ing:is	11
step	base:to	-28
combat	base:to	-36
called	past:also	23
assist	base:to	-20
conducting	ing:	-20
airstrikes	present:	-18
targets	present:	7
increase	base:to	-39
known	past:also	-17
called	past:has	26
funds	present:	-38
proposed	past:	21
interview	base:will	-12
air	base:to	39
talk	base:	-37
called	past:	-14
interviewed	past:will	-9
results	present:	-50
discuss	base:will	14
discuss	base:to	6
come	participle:will	7
talk	base:to	11
calling	ing:	25
showing	ing:	-12
boosting	ing:	-17
citing	ing:	47
continued	past:	20
recalled	past:	31
uprising	ing:	-16
win	base:will	-47
prompted	past:	-7
states	present:	-85
run	participle:	-136
seem	base:	-21
reveals	present:	19
voted	past:	10
given	participle:	-106
echoed	past:	24
elected	past:was	-37
held	past:was	-26
expressed	past:	60
garnered	past:	-18
named	past:	13
briefing	ing:	-28
shows	present:	17
announced	past:was	13
started	past:	-39
portray	base:to	26
police	base:	-9
receive	base:	-15
announce	base:	11
heard	past:	-7
acting	ing:was	-9
building	ing:	-98
occurred	past:	-27
reports	present:	-24
announced	past:has	10
call	base:to	19
working	ing:	-107
clear	participle:is	-27
investigating	ing:	-14
appears	present:	20
see	base:can	6
live	base:	10
spoke	past:	12
taken	participle:had	47
credited	past:	7
showed	past:	12
come	participle:have	28
want	base:do	10
bar	base:to	17
entering	ing:	-120
rallied	past:	-21
enter	base:to	-45
drawn	participle:has	6
slammed	past:	-6
sent	past:also	-11
fundraising	ing:	-113
asking	ing:	17
indicates	present:	12
found	past:	28
choose	base:would	20
preferred	past:	13
taken	participle:was	-15
vote	base:would	48
dropped	past:has	-15
support	base:	-58
polled	past:	-18
won	past:	97
followed	past:	-40
conducted	past:was	-45
surveyed	past:	-27
points	present:	-20
takes	present:	-20
comment	base:to	-66
said	past:also	77
covering	ing:	-29
running	ing:	60
running	ing:is	16
killed	past:have	-9
tells	present:	63
speaking	ing:	-28
met	past:	-76
killed	past:	-80
argued	past:	9
used	past:	39
published	past:	9
obtained	past:	-36
work-related	past:	-12
sent	past:	29
believes	present:	7
declined	past:	40
stopped	past:	-22
say	base:did	7
used	past:had	-22
provided	past:	27
acting	ing:	-38
used	past:are	-15
documents	present:	-52
standing	ing:	-81
met	past:had	-12
leads	present:	-104
polls	present:	-97
coming	ing:	21
remarks	present:	-29
nominating	ing:	-45
hosting	ing:	-15
described	past:	33
answering	ing:	22
consider	base:would	-32
drawing	ing:	-28
captured	past:	25
drew	base:	-7
expecting	ing:	23
expected	past:are	16
born	base:	-27
addressing	ing:	-8
benefit	base:to	-15
expected	past:is	43
inserted	past:	-13
sharpened	past:has	-10
retain	base:to	-12
hold	base:	41
demonstrate	base:to	10
describe	base:to	-11
focused	past:	14
present	base:to	-29
mind	base:to	-10
rights	present:	-139
oppose	base:to	6
undocumented	past:	-65
carried	past:	-18
declared	past:	7
died	past:	-89
released	past:	-24
endorse	base:to	11
praises	present:	27
skywriting	ing:	-13
praised	past:	49
messages	present:	-20
involving	ing:	-45
hired	past:	8
fly	base:to	-20
suspected	past:	7
turns	present:	22
trying	ing:have	17
claimed	past:	29
told	past:also	12
support	base:'d	-13
records	present:	-74
compiled	past:	-16
cycles	present:	-12
cycle	base:	-49
backed	past:	-11
supported	past:	6
phrase	participle:	-11
broken	past:has	-13
elected	past:being	-12
championed	past:	12
engage	base:	-10
winning	ing:	67
convince	base:	6
polling	ing:	-115
competing	ing:are	-9
compete	base:	-12
rolled	past:	-24
planes	present:	-18
filled	past:	11
linked	past:	-7
play	base:to	-43
tighten	base:to	-17
limiting	ing:	10
giving	ing:	24
includes	present:	12
wearing	ing:	-45
holding	ing:	50
tweeted	past:	5
thanked	past:	25
steps	present:	5
announcing	ing:	5
runs	present:	7
trying	ing:is	-11
distract	base:to	-9
prevent	base:to	-61
take	base:will	-10
thwart	base:to	-15
led	past:	48
speak	base:will	-15
air	base:will	-20
stop	base:	15
repeated	past:	-9
repeal	base:to	-20
bear	base:to	30
dismissed	past:	18
ensure	base:to	-43
seeking	ing:are	-11
counter	base:to	-11
giving	ing:is	-16
elected	past:	-12
accused	past:	24
placing	ing:	-21
tears	present:	-9
thinks	present:	22
killed	past:were	-34
begun	participle:had	-23
overtake	base:to	-15
taken	participle:	-29
flowed	past:	-9
cover	base:to	-26
elected	past:is	-27
words	participle:	-18
right	base:to	-12
taught	past:	-15
protect	base:to	-63
free	base:to	-9
name	base:to	-16
gathered	past:	-34
tweeting	ing:	32
speaks	present:	-17
joined	past:	-32
quoted	past:	16
became	past:	-41
involved	past:	-58
shot	past:was	-18
arriving	ing:	-25
referring	ing:was	9
seeks	present:	10
lost	past:have	-25
gun	base:to	-12
getting	ing:	-81
undermining	ing:	-18
undermine	base:	17
opposes	present:	20
prevent	base:	-12
overturn	base:to	-16
defend	base:to	6
requiring	ing:	12
register	base:to	-25
said	past:have	-61
gone	participle:has	-40
hit	base:	-22
flags	present:	-15
addressed	past:	-5
included	past:	33
explained	past:	67
jump	base:	-13
sits	present:	-32
signing	ing:	-13
named	past:was	20
endorsed	past:	31
signed	past:was	26
explains	present:	8
tie	base:	-18
turn	base:to	-77
offers	present:	-17
argues	present:	32
sees	present:	27
lies	present:	-12
concludes	present:	16
asks	present:	17
answers	present:	-6
appear	base:	9
belief	participle:	-10
change	base:will	-12
ties	present:	-36
wins	present:	-117
match	base:	-17
replace	base:	-9
comes	present:	-70
receives	present:	-23
increases	present:	22
held	past:	30
collected	past:	-20
fit	base:is	-9
lives	present:	-37
responding	ing:	8
deemed	past:	6
upcoming	ing:	-63
links	present:	-13
suggests	present:	-8
rules	present:	-44
planned	past:	-13
get	base:	-86
scare	base:	-10
spread	base:to	23
declining	ing:	-19
continues	present:	-26
buck	base:to	-9
trends	present:	-10
govern	base:would	-9
use	base:should	-17
arrests	present:	-9
facing	ing:is	-44
changing	ing:	-43
identifying	ing:	-6
trying	ing:are	-33
attract	base:to	-25
talking	ing:	20
hope	base:	-9
win	base:to	-181
calculated	past:	-11
pointed	past:	19
supporting	ing:was	-11
support	base:would	-9
pointing	ing:	27
win	base:would	-27
gave	past:	13
see	base:	40
stem	base:to	-22
leave	base:to	-58
challenge	base:to	-27
unleashed	past:	14
withering	ing:	-12
touched	past:	19
made	past:has	14
ban	base:	-68
pay	base:should	-12
launching	ing:	15
taken	participle:has	18
stirred	past:	8
crossing	ing:	-17
become	participle:has	40
given	participle:have	-23
succeeding	ing:	-9
noted	past:also	23
owned	past:	-25
offered	past:also	11
compete	base:to	-30
failed	past:	-13
rating	ing:	-62
trailing	ing:	-30
emails	present:	-48
cast	base:	18
go	base:to	-86
hold	base:to	-64
votes	present:	-59
get	base:can	-30
open	base:to	-18
close	base:	-9
exists	present:	-17
ended	past:	-10
caucuses	present:	-127
state	base:	-20
introduced	past:	-17
accepted	past:	10
asserting	ing:	19
cast	base:has	13
holds	present:	-71
accepting	ing:	-10
firms	present:	-66
joined	past:was	-27
campaigning	ing:	-78
spending	ing:	-126
replaced	past:	-20
supporting	ing:	11
attacking	ing:	6
spending	ing:is	-32
oppose	base:	8
begins	present:	8
interrupted	past:	-19
shouted	past:	22
using	ing:	26
reviving	ing:	-9
waterboarding	ing:	-32
obtain	base:to	-17
survived	past:	-25
issued	past:	-7
compared	past:	-11
urging	ing:	9
slow	base:to	-12
spend	base:	-25
listening	ing:	-25
struggling	ing:are	-9
attending	ing:	-32
chanted	past:	24
avoid	base:to	-53
hearing	ing:	-37
respond	base:to	54
cheering	ing:	-30
say	base:	26
engage	base:to	9
want	base:doesn't	7
saying	ing:'s	-13
questioning	ing:	7
getting	ing:is	14
combat	base:	-20
ask	base:to	-15
offering	ing:	-5
releasing	ing:is	16
aimed	past:	11
slams	present:	27
rallies	present:	-10
setting	ing:	-40
obtaining	ing:	-25
failing	ing:	-25
hopes	present:	22
give	base:will	-12
needed	past:	-120
get	base:to	-155
works	present:	-49
close	base:to	-43
numbers	present:	-71
feels	present:	-13
win	base:can	-25
leaving	ing:	-83
unqualified	past:	-12
host	base:to	-17
referred	past:	22
attacked	past:also	11
clashed	past:	10
asked	past:has	10
use	base:to	-81
complained	past:has	11
become	participle:could	-17
convincing	ing:	-21
make	base:will	9
won	past:has	-107
bill	base:	-13
relies	present:	6
polling	ing:is	6
mount	base:to	-19
gather	base:to	-12
lock	base:to	-12
deals	present:	-61
interested	past:	12
denying	ing:	-13
finding	ing:	-48
help	base:	-60
deliver	base:to	-56
prevail	base:to	-12
continue	base:to	26
emphasize	base:to	17
embrace	base:	8
win	base:	-125
offered	past:	16
enter	base:	-25
tweets	present:	-8
centered	past:	10
placed	past:	-7
cheered	past:	-11
managing	ing:	-25
ran	past:	44
naming	ing:	13
interviewed	past:has	-18
taking	ing:	-18
put	base:would	-24
fears	present:	-15
learn	base:	-13
view	base:	-6
win	base:could	-20
facing	ing:	-62
enters	present:	-25
get	base:will	-23
argued	past:has	23
begin	base:will	-17
lose	base:to	-34
seems	present:	22
grown	participle:has	-30
gaining	ing:is	-9
maintains	present:	-23
lock	base:	-10
picking	ing:	-6
continue	base:	-52
change	base:can	-21
contests	present:	-82
catch	base:to	-27
form	base:to	-20
gained	past:has	6
call	base:	-8
represents	present:	-66
appeared	past:	9
drawn	participle:	-13
designed	past:is	-13
sampling	ing:	-17
selected	past:	-18
conducted	past:	-83
credits	present:	-8
maintained	past:has	10
pushed	past:has	6
forcing	ing:	-35
appeal	base:to	-18
receiving	ing:	10
agreed	past:	24
found	past:can	-10
kicked	past:	-23
ending	ing:	13
reforming	ing:	-15
greeted	past:	-17
shifting	ing:'s	18
cracking	ing:	-12
make	base:'ll	-9
traveled	past:	-25
keeps	present:	-33
support	base:can	10
returns	present:	-37
caucused	past:	-15
remain	base:to	-42
unite	base:to	-29
adding	ing:	17
warned	past:	33
losing	ing:	-59
predicted	past:	20
thanking	ing:is	15
delivering	ing:	16
screaming	ing:	-10
performing	ing:	-9
dropped	past:	7
disappointing	ing:	-17
see	base:will	-21
happens	present:	-32
battle	base:	-13
predicting	ing:'s	10
ending	ing:is	-10
proud	participle:'s	-9
unify	base:to	-26
break	base:to	-44
drop	base:to	-32
stayed	past:	-26
remains	present:	-41
spent	past:	22
remained	past:	-27
locked	past:	13
stood	past:	-35
watched	past:	21
prompting	ing:	19
award	base:to	-9
erupted	past:	-37
signs	present:	-32
celebrated	past:	-14
raised	past:	25
showing	ing:are	-7
beat	base:	-36
earning	ing:	-41
told	past:has	-8
lower	base:to	-17
improve	base:	-9
promised	past:	22
congratulated	past:	8
gained	past:	8
using	ing:is	-16
draw	base:to	9
see	base:would	-23
networks	present:	-72
selected	past:randomly	-15
seen	participle:are	13
divided	past:were	20
allowing	ing:	-17
campaigning	ing:'s	-10
joked	past:	20
spent	past:could	-9
expects	present:	7
heading	ing:	-50
increasing	ing:	25
turned	past:has	-31
highlighted	past:	23
tackle	base:to	-17
means	present:	-36
pick	base:will	-18
gain	base:will	-18
remain	base:	37
determining	ing:	9
date	base:to	-45
thanks	present:	-66
gives	present:	6
eked	past:	-10
posted	past:	18
overwhelming	ing:	7
sites	present:	-25
pushing	ing:	13
heads	present:	-32
pick	base:to	-49
yelled	past:	10
looking	ing:is	21
fend	base:to	-9
refusing	ing:	7
needs	present:	-16
known	past:'s	-8
weighed	past:	17
backing	ing:is	12
vote	base:could	-13
exceeding	ing:	-15
break	base:	-23
return	base:to	-28
work	base:to	-71
begin	base:would	-12
reversed	past:	-10
rushed	past:	-13
arrived	past:	-47
making	ing:is	-13
walking	ing:	-20
talking	ing:is	7
looking	ing:are	27
cares	present:	-11
received	past:has	-25
care	base:	12
tended	past:	16
handle	base:to	-22
showing	ing:is	8
showed	past:also	10
waiting	ing:	-28
dipped	past:	-15
considered	past:are	12
represented	past:	-21
visited	past:	-45
raised	past:has	28
born	base:was	-34
holding	ing:was	-17
paid	past:	21
shook	past:	-21
attend	base:to	-43
showing	ing:'s	-11
finished	past:	-32
focused	past:has	-22
ends	present:	15
served	past:	-83
faces	present:	-78
await	base:	-9
need	base:may	-18
rebound	past:	-9
emerge	base:to	-9
trying	ing:'s	-10
competing	ing:	-27
earned	past:has	11
beating	ing:	-34
won	past:also	-20
claiming	ing:	-11
trails	present:	-30
stop	base:to	-75
becoming	ing:	-79
rally	base:to	-41
choose	base:to	25
bound	past:is	-9
differ	base:	10
asked	past:also	9
drop	base:should	-9
mention	base:did	14
captured	past:has	-23
insisted	past:	32
focus	base:to	25
criticized	past:	22
mocked	past:	23
paying	ing:is	14
roared	past:	-13
cut	base:were	-9
feeds	present:	-12
shifted	past:	23
booed	past:	-27
holding	ing:is	-16
introduced	past:was	32
call	participle:	-6
rallying	ing:	21
overtaking	ing:	-15
watch	base:	-51
breaking	ing:again	-9
detailing	ing:	17
receive	base:will	21
begun	participle:has	-31
fighting	ing:	8
topped	past:	-12
won	past:having	-20
races	present:	-61
decried	past:	22
working	ing:'s	-15
opened	past:has	-14
won	past:have	-22
earned	past:	-9
continue	base:would	-28
increased	past:	-59
earn	base:to	-23
trying	ing:has	-18
build	base:to	-80
brokers	present:	-14
prevailed	past:	-20
put	base:	20
celebrating	ing:	-19
touted	past:	21
vowed	past:	22
need	base:	12
keep	base:to	36
reading	ing:	-10
applauding	ing:	6
influence	base:to	-27
confronting	ing:	-21
neighboring	ing:	-37
supported	past:was	18
dealing	ing:	-30
force	base:would	-9
release	base:to	-11
spotted	past:	10
waved	past:	-9
come	participle:can	-9
trailing	ing:is	-9
invested	past:has	-15
pledged	past:has	-19
created	past:	-25
exit	base:	-34
conducted	past:were	-12
change	base:to	36
feel	base:	10
working	ing:is	10
accounted	past:	-12
deport	base:to	-15
allow	base:	-11
stay	base:to	-61
asked	past:was	29
balloting	ing:	-15
become	participle:will	-39
capture	base:to	-23
subdued	past:	-10
imagined	past:	13
thinking	ing:was	-10
stare	base:	-9
fit	base:	-30
resign	base:to	34
go	base:	14
defended	past:	70
hoping	ing:was	8
pick	base:	-28
reflect	base:to	-16
stated	past:	50
scores	present:	-15
move	base:to	-60
suspended	past:	5
leads	present:still	-9
assuming	ing:	-5
affect	base:will	-9
make	base:	26
accused	past:has	7
lay	base:to	-27
moving	ing:is	-18
widening	ing:	-12
declaring	ing:	11
grow	base:to	-30
scored	past:	-22
grabbing	ing:	-21
dash	base:	-10
surged	past:	-15
secured	past:	-22
steering	ing:	-15
sought	participle:has	-5
encouraging	ing:was	-15
sought	participle:	26
calm	base:to	-12
offer	base:would	7
suggest	base:did	11
angry	participle:are	-18
prompted	past:was	-13
proved	past:	-27
devastating	ing:	-41
dominated	past:has	-22
helping	ing:is	-9
clinched	past:	-17
reserved	past:	-15
clubs	present:	-20
seats	present:	-49
host	base:	-17
blow	base:	-17
backed	past:had	9
keeping	ing:	21
scoring	ing:	-12
allowed	past:be	-9
betrayed	past:	-18
beat	base:to	-17
blocking	ing:	-31
pressure	base:to	-22
ballots	present:	-27
seen	participle:	17
issues	present:	-55
existing	ing:	-43
securing	ing:	-20
confirmed	past:	23
authorized	past:were	-13
get	base:would	-17
complained	past:	15
lose	base:	-15
secure	base:to	-59
condemn	base:to	-11
caught	past:was	-12
punching	ing:	-15
charged	past:was	10
paying	ing:	-28
mention	base:	8
struggled	past:has	-40
tries	present:	19
require	base:	15
release	base:	-13
continue	base:will	-31
handed	past:	-17
helped	past:	60
embarrassing	ing:	10
broke	past:	13
contributing	ing:	-30
lend	base:to	-9
end	base:to	-34
costs	present:	-45
raising	ing:	-10
refuses	present:	11
battle	base:to	-9
voted	past:has	10
come	participle:has	35
endorsed	past:had	13
deporting	ing:	-15
promoting	ing:	-25
rejecting	ing:	10
push	base:	-17
raise	base:	-30
opposing	ing:	-26
tell	base:will	-6
thread	base:	-10
answer	base:to	21
counting	ing:is	9
cut	base:to	-47
gained	past:have	-13
pointed	past:has	11
lead	base:could	-15
supported	past:has	15
stem	base:	-15
cite	base:	10
create	base:to	-47
treat	base:to	-15
respond	base:did	-8
serving	ing:	-30
advances	present:	-12
note	base:	16
opposed	past:	19
allowed	past:would	9
protecting	ing:	-27
conduct	base:to	-20
benefits	present:	-52
types	present:	-18
allow	base:to	23
fund	base:to	-22
played	past:	-8
projects	present:	-34
lines	present:	-70
challenges	present:	-6
working	ing:was	-23
shaking	ing:	12
work	base:	-30
featured	past:	9
threw	past:	-8
escorted	past:	-10
referring	ing:	26
lamented	past:	22
capitalize	base:to	-17
considers	present:	18
crossed	past:	-15
attracting	ing:	-9
writes	present:	8
accept	base:to	-24
smiling	ing:	-15
downplayed	past:	18
features	present:	-16
interviews	present:	-53
reminded	past:	13
releasing	ing:	-9
believed	past:	-10
release	base:would	-15
embodied	past:	-9
packed	past:	-10
select	base:will	-13
describes	present:	16
continuing	ing:is	-10
cites	present:	11
tests	present:	-17
name	base:would	-11
meet	base:	-17
apply	base:to	-15
need	base:doesn't	18
signed	past:	18
breaking	ing:	10
held	past:is	18
playing	ing:is	-21
representing	ing:	-40
buying	ing:	-39
meet	base:to	-58
displayed	past:	9
appreciated	past:	-10
charged	past:	18
recording	ing:	-16
travels	present:	-12
determined	past:	8
defeat	base:	-22
pass	base:to	-58
restricting	ing:	27
taping	ing:	-12
prices	present:	-51
reflects	present:	-6
improved	past:have	-12
find	base:to	-65
lied	past:	-12
apologize	base:did	15
challenging	ing:	6
railed	past:has	10
pursuing	ing:	5
banning	ing:	-26
fracking	ing:	-28
hurting	ing:is	-12
legalizing	ing:	-12
blamed	past:	21
allies	present:	-63
think	base:to	6
pulls	present:	-9
reaching	ing:	-26
clinch	base:to	-41
endorsed	past:have	10
based	past:is	-20
continuing	ing:	-62
comment	participle:	-6
remain	base:should	-9
threatening	ing:	11
hold	base:will	-28
leaves	present:	-35
go	base:would	-37
revealed	past:	12
thought	past:	-23
gaining	ing:	-23
critical	participle:was	17
founded	past:was	-15
stopping	ing:	-20
launched	past:	-17
titled	past:	18
target	base:to	-12
helping	ing:	-53
enjoys	present:	-14
allows	present:	13
share	base:to	-26
known	past:is	36
blasts	present:	16
encourage	base:to	14
linking	ing:	12
encouraged	past:	13
join	base:to	-45
going	ing:	-9
want	base:don't	5
convince	base:to	24
rushing	ing:	-9
represent	base:	-15
tack	base:	-13
settled	past:	5
trust	base:don't	5
bases	present:	-10
promote	base:to	6
lying	ing:	8
denouncing	ing:	9
suggest	base:	16
faced	past:	-56
hold	base:would	-12
promising	ing:	12
take	base:would	-26
claim	base:	18
made	past:also	26
bent	past:	-12
make	base:would	-55
distanced	past:	15
involves	present:	-9
spoken	participle:has	16
noting	ing:	28
listen	base:	-20
come	participle:may	-16
describing	ing:	37
begun	participle:have	-15
pull	base:to	-20
help	base:will	-27
violating	ing:	-12
wages	present:	-37
programs	present:	-54
managed	past:has	-9
embrace	base:to	-7
proceeds	present:	-10
challenging	ing:is	-6
bullying	ing:	-9
escalated	past:	-7
discuss	base:did	13
footing	ing:	-12
uses	present:	18
submitted	past:	-20
outsourcing	ing:	-9
crack	base:to	-20
outsourced	past:have	-9
balked	past:	27
hacking	ing:	-30
combined	past:	-25
blasted	past:	35
impose	base:to	-15
moved	past:	21
put	base:has	-20
gain	base:	-15
designed	past:	7
paint	base:to	-11
face	base:to	-30
buy	base:	-31
seek	base:would	-8
trailed	past:	-15
end	base:will	-20
coalesce	base:to	-9
campaigns	present:	-9
cheers	present:	-20
vowed	past:has	18
make	base:does	5
narrow	base:to	-12
contributed	past:	-39
questioned	past:	32
moved	past:has	-18
supporting	ing:is	17
vote	base:can	9
reach	base:to	-42
ventures	present:	-21
made	past:were	14
live	base:to	-15
celebrate	base:to	-10
fight	base:to	-69
cost	base:	-9
boxing	ing:	-20
visiting	ing:	-22
contacted	past:	-21
write	base:to	-21
rest	base:to	-15
carrying	ing:	7
landed	past:	-20
grew	past:	-53
overcome	participle:	-20
stand	base:to	-31
inspire	base:to	-15
train	base:	-10
hosts	present:	-17
reopened	past:	-13
hanging	ing:	-10
explain	base:to	14
shown	participle:was	8
overlooking	ing:	-14
remembered	past:	5
witnessed	past:	9
opened	past:	32
draw	base:	10
endorsing	ing:	-9
meets	present:	-28
sending	ing:	-44
electing	ing:	9
ready	participle:was	-15
follow	base:to	-32
elect	base:	-15
fell	past:	-62
kept	past:has	-18
arguing	ing:	22
benefit	base:	-15
persuade	base:to	14
skeptical	participle:are	9
campaign	base:to	11
referencing	ing:	8
reveal	base:	12
admitted	past:	12
reported	past:also	14
names	present:	-15
hid	past:	-9
headed	past:	-30
legalized	past:	12
scheduled	past:was	-23
attacked	past:	27
judges	present:	-30
walked	past:later	20
succeeded	past:	-22
punished	past:should	-12
caused	past:	-48
moves	present:	-34
removed	past:	-13
power	base:to	-22
installed	past:	-10
overthrow	base:to	-9
rise	base:to	-25
happen	base:to	-32
give	base:	-38
starts	present:	-14
unveiled	past:	8
featuring	ing:	-25
speaking	ing:was	-19
become	participle:	-85
acknowledged	past:	32
draw	base:could	-14
abandon	base:to	-25
appearing	ing:	-20
alienated	past:	-10
espoused	past:	-10
embraced	past:	-11
disaffected	past:	-10
self-described	past:	6
beats	present:	-12
defeated	past:	-25
counted	past:are	-13
try	base:to	-53
poised	past:is	-28
invited	past:	-16
appear	base:to	-15
sparked	past:	22
convicted	past:	-23
indict	base:to	-13
recommend	base:to	-12
likened	past:	10
announces	present:	17
demands	present:	15
lashing	ing:	-10
sitting	ing:	-43
weigh	base:to	16
fans	present:	-28
moving	ing:	-47
criticize	base:to	-10
comments	participle:	-13
charges	present:	-37
seal	base:to	-9
follows	present:	29
forces	present:	-77
bound	past:were	-9
brought	past:	9
burned	past:	-10
wrongdoing	ing:	-12
figures	present:	-40
shifted	past:has	-27
angered	past:	19
ignored	past:	8
insist	base:	35
climbed	past:	-10
laid	past:	18
reacted	past:	8
dressed	past:	-6
managed	past:	-36
match	base:to	-25
announce	base:to	-9
considered	past:has	9
opposed	past:has	13
defunding	ing:	-13
causes	present:	-23
says	present:now	17
stating	ing:	26
selling	ing:	-30
endorsed	past:has	-5
save	base:to	-32
shared	past:	-5
covered	past:	25
held	past:has	25
turning	ing:	-57
propel	base:to	-9
turned	past:have	9
becoming	ing:are	-9
purchase	base:to	-20
donate	base:to	-12
searching	ing:	-15
find	base:	11
say	base:will	-19
appear	base:will	-14
perceived	past:	-7
face	base:	-39
working	ing:has	16
highlighting	ing:	-7
try	base:will	14
disappointed	past:	16
upset	past:	-17
boycott	base:to	-24
play	base:could	-12
seen	participle:has	-16
killed	past:was	-20
donated	past:	-34
addressed	past:also	5
stops	present:	-15
remember	base:	15
mean	base:does	-17
principles	present:	-15
settling	ing:	-10
avoiding	ing:	-18
blame	base:	8
broker	base:to	-21
express	present:	-15
accusing	ing:	14
mining	ing:	-9
connect	base:to	-20
considered	past:is	13
lean	base:	-12
play	base:	-35
built	participle:	-46
buried	past:	-9
repeating	ing:	10
understand	base:to	-14
drop	base:	-15
joining	ing:is	-9
investigate	base:to	-33
oversee	base:to	-9
discussed	past:also	10
perform	base:to	-9
approaches	present:	-27
present	base:	-13
acted	past:	-25
interests	present:	-36
proven	participle:has	11
based	past:was	-10
maintained	past:	-11
aides	present:	-54
trump	base:	-9
letting	ing:	-9
stay	base:	-12
exploit	base:to	21
treated	past:are	27
wounded	past:	-13
airing	ing:	-23
paints	present:	8
clinching	ing:	-12
spent	past:has	-47
following	ing:'s	-9
pays	present:	-20
wore	past:	-17
measures	present:	-46
promises	present:	6
begin	base:to	-45
hosted	past:	-59
pledged	past:have	13
act	base:to	-30
shut	base:to	33
centers	present:	-49
end	base:would	-15
contracts	present:	-15
expand	base:would	-15
passed	past:	9
unaccompanied	past:	-9
allowed	past:are	-14
run	participle:will	-12
demanding	ing:	6
founded	past:	-39
ask	base:	-6
develop	base:	-12
reaches	present:	-18
debates	present:	-34
debated	past:	-7
questions	present:	-27
cost	base:would	-15
fed	past:	-12
regulating	ing:	-12
repealing	ing:	-9
challenged	past:was	8
rebuilding	ing:	-25
take	base:could	-12
funded	past:	-15
collecting	ing:	-9
benefited	past:also	-9
complicate	base:	-10
come	participle:would	-23
decide	base:will	-14
return	base:will	-17
cuts	present:	-52
rebuild	base:to	-12
donated	past:has	-12
organized	past:	-9
known	past:were	12
rolled	past:has	15
committed	past:were	-13
punched	past:	-9
refuse	base:	-17
praying	ing:	-15
bless	base:	-10
threatened	past:has	24
given	participle:has	30
scheduled	past:is	21
tried	past:has	-33
remarking	ing:	9
updated	past:has	-27
come	participle:could	-23
repeal	base:	-12
approving	ing:	-10
joined	past:has	12
provide	base:would	-9
controlled	past:	-12
aims	present:	-7
escalating	ing:	-10
provide	base:to	-18
worrying	ing:	-7
picks	present:	-16
offer	base:to	10
rising	ing:	-68
reducing	ing:	-30
cutting	ing:	-43
hates	present:	-6
negotiated	past:	12
argue	base:	56
seeing	ing:	-23
something	ing:do	-25
breaks	present:	-37
favored	past:	11
delay	base:to	-12
survive	base:to	-17
eliminate	base:to	-15
find	base:could	-16
supposed	past:are	-15
cut	base:	-5
break	base:could	-12
passing	ing:	18
return	base:	-23
repudiate	base:to	7
allied	past:	-12
said	past:later	15
explaining	ing:	24
cover	base:	-25
adopted	past:	5
curb	base:to	-25
resulting	ing:	-17
levels	present:	-31
think	base:didn't	-11
approved	past:	-24
editing	ing:	-25
sounds	present:	12
sound	base:	-8
sounding	ing:	-16
warm	base:to	-12
banned	past:should	-9
reached	past:has	-13
tops	present:	-12
claim	participle:	-12
recruiting	ing:	-15
used	past:has	-29
misspoke	past:	-9
exist	base:	-12
affirm	base:	10
preventing	ing:	-18
backfire	base:could	-12
apologized	past:	10
seen	participle:is	10
damage	base:could	-9
stakes	present:	-9
access	base:to	-9
searches	present:	-12
saved	past:	-9
punish	base:to	-15
suspended	past:had	-9
sued	past:	9
pressed	past:	5
revisit	base:to	-10
take	base:	-6
eyes	present:	8
played	past:have	-10
shaped	past:have	-9
stressed	past:	15
fired	past:was	-15
preparing	ing:	-20
staying	ing:	-30
pointed	past:also	18
shown	participle:is	7
planning	ing:was	-14
generating	ing:	-12
continued	past:has	21
push	base:to	-49
denied	past:has	30
test	base:to	-9
changed	past:	-34
return	base:did	15
approached	past:	-17
learn	base:would	10
hear	base:	-23
force	base:to	-22
frustrated	past:	-12
acknowledge	base:	27
compromise	base:to	16
missed	past:	-27
struggling	ing:	-30
bills	present:	-32
bolster	base:to	-20
advancing	ing:	-12
promising	ing:is	15
laying	ing:	33
attempts	present:	-25
roll	base:to	-18
vows	present:	22
spots	present:	-12
set	base:	-15
talked	past:	23
advanced	past:	-9
control	base:to	-22
spend	base:will	-9
achieved	past:	-9
use	base:can	-9
ignoring	ing:	-11
speak	base:	9
conclude	base:	6
reforms	present:	-12
make	base:can	-24
dismantle	base:to	-15
blacks	present:	-9
boasts	present:	6
fueling	ing:	11
resounding	ing:'s	-10
becomes	present:	-58
coming	ing:are	-15
driven	participle:	-28
meaning	ing:	-18
noticed	past:	10
considered	past:	7
wondered	past:	-5
worked	past:also	-16
embracing	ing:	-22
triggered	past:	-9
emphasized	past:	20
updates	present:	13
finds	present:	23
ruled	past:	19
adopting	ing:	11
rejected	past:	37
ordered	past:	7
carry	base:to	-34
offer	base:	-18
relied	past:	-10
sorry	participle:are	-9
restricted	past:is	-15
blessing	ing:	-15
proceed	base:to	-18
born	base:were	-17
reached	past:	-51
fueled	past:	-20
change	base:could	-12
shifts	present:	7
shares	present:	-21
drops	present:	-9
remember	base:to	6
shift	base:could	-9
update	base:	11
provides	present:	-26
illustrates	present:	9
provide	base:	12
win	base:might	-9
improve	base:to	-22
introduce	base:to	-19
rates	present:	-74
police	base:to	-12
existed	past:	-12
file	base:	-27
blame	base:to	-26
believing	ing:	14
missing	ing:	-15
hits	present:	5
railed	past:	16
date	base:	-9
defects	present:	-15
traveling	ing:	-15
violated	past:	-12
issuing	ing:	-13
recalling	ing:	33
shakes	present:	-9
denied	past:	13
constitutes	present:	-12
rely	base:to	-12
shown	participle:has	15
bar	base:	-14
lit	past:	8
fired	past:	9
laughs	present:	-12
bridges	present:	-9
argued	past:also	9
interjected	past:	7
hitting	ing:	9
seize	base:to	18
abandoning	ing:	-17
dropping	ing:	-30
fought	past:had	-15
unauthorized	past:	-23
allowed	past:should	-9
spreading	ing:	-18
comments	present:	-49
achieving	ing:	-15
deal	base:would	-9
encouraging	ing:	-8
accounts	present:	-52
slamming	ing:	8
implying	ing:	6
hints	present:	13
promised	past:has	-7
create	base:	-20
driving	ing:	-20
whipping	ing:	16
deal	base:to	-32
worked	past:has	-32
bash	base:to	-11
favors	present:	-8
dropping	ing:was	-9
returning	ing:was	-15
dropped	past:had	-12
implied	past:	13
intended	past:was	12
volunteers	present:	-15
walk	base:to	-12
stared	past:	-10
inspired	past:	-22
reshape	base:to	-9
projected	past:	6
committed	past:	-26
enabled	past:	-9
quit	base:	-12
advocated	past:	13
accept	base:would	21
advocate	base:to	20
amounts	present:	-30
maintain	base:to	-21
bothered	past:	-10
prosecute	base:to	7
forced	past:	25
settle	base:to	-30
creating	ing:	-40
works	present:now	-12
land	base:to	-9
boasted	past:	24
digging	ing:	-9
gone	participle:have	-13
making	ing:'s	14
engaged	past:	-8
approaching	ing:	-17
walked	past:	-35
stand	base:	19
acknowledging	ing:	6
fleeing	ing:	-17
keep	base:	-44
trounced	past:	-18
bully	base:	-12
finishes	present:	-15
asked	past:then	12
win	base:must	-17
failed	past:has	-18
won	past:'s	-9
something	ing:is	-9
intends	present:	-18
start	base:to	-25
attended	past:	-49
gotten	participle:have	-9
deflect	base:to	16
sets	present:	-21
clear	base:to	-16
bet	base:	-19
concerns	present:	-39
getting	ing:are	-9
bring	base:will	-18
nominate	base:	6
energized	past:	-12
turn	base:	7
cast	base:to	32
hold	base:can	-9
turning	ing:are	-12
insults	present:	-9
held	past:had	-12
roots	present:	-34
projected	past:was	14
left	past:have	-17
happening	ing:	-9
sure	participle:be	-20
watch	base:to	-38
commented	past:	12
violates	present:	-17
returning	ing:	-25
cross	base:	-9
fled	past:	-15
welcomed	past:	17
falls	present:	-25
meet	base:will	-25
proposal	participle:	-9
deserves	present:	-28
bring	base:would	-33
hidden	participle:	-10
leave	base:could	-9
defeating	ing:	-34
books	present:	-18
reported	past:first	10
seem	base:may	20
lingering	ing:	-21
turn	base:will	-15
resigned	past:	-25
handled	past:	-12
swept	past:	-20
bested	past:	-13
enjoyed	past:	-13
running	ing:has	-10
directed	past:has	-11
blows	present:	-9
eliminating	ing:	-22
certain	participle:is	-15
manage	base:	-9
need	base:would	-54
tie	base:to	31
conceded	past:	28
paved	past:	-9
wonder	base:to	10
presented	past:	6
surveying	ing:	-9
go	base:could	-15
worried	past:	17
becoming	ing:was	-12
decided	past:had	17
embraced	past:have	7
allowed	past:	16
advocates	present:	-17
dominate	base:to	-12
rose	past:	15
gains	present:	-32
advance	base:to	-15
converting	ing:	-9
get	base:don't	44
graduate	base:	-9
limited	past:	-18
refused	past:has	26
dragged	past:has	-9
shrugged	past:	16
lending	ing:	-15
targeting	ing:	-41
spent	past:had	-20
pass	base:	-15
achieve	base:to	-17
operating	ing:	-23
incites	present:regularly	-11
marking	ing:	10
introduces	present:	9
produces	present:	-12
recognized	past:were	13
honored	past:was	-9
drive	base:	-35
poured	past:	-12
reaffirmed	past:	14
jumped	past:	-8
risen	participle:has	-21
elevated	past:	9
reached	past:had	-12
published	past:was	-15
spoke	past:also	17
requires	present:	-15
surrounding	ing:	-32
something	ing:	-9
become	participle:'s	30
confirm	base:to	-12
scheduled	past:are	-12
tends	present:	-15
vote	base:will	-28
delayed	past:	-9
scheduled	past:	-32
met	past:have	16
specializes	present:	-10
campaigned	past:has	-10
get	base:didn't	-9
running	ing:'s	-43
suffered	past:	-12
soften	participle:	-9
so-called	past:	-15
change	base:	-15
argument	participle:	10
struggled	past:	-23
sends	present:	-10
superdelegates	present:	-32
switch	base:to	25
marked	past:	-7
acknowledge	base:to	-9
recognize	base:	12
acts	present:	-9
participating	ing:	-9
imports	present:	-27
recognizing	ing:	11
surveys	present:	-25
determine	base:to	16
studied	past:	-9
extends	present:	9
markets	present:	-47
dislike	base:	-6
cause	base:will	-15
give	base:did	-13
belongs	present:	-10
removed	past:has	14
received	past:had	-20
focused	past:is	-19
proposing	ing:	19
drawn	participle:have	6
chiding	ing:	15
work	base:will	-17
committed	past:is	-10
maintaining	ing:	24
repair	base:to	-9
places	present:	-15
want	base:may	-19
check	base:to	-18
policing	ing:	-17
practices	present:	-43
lists	present:	14
visit	base:to	-27
ahmed	past:	-13
worked	past:had	-28
mohamed	past:	-18
lived	past:	-26
flying	ing:	-34
seen	participle:was	8
traveling	ing:was	-12
right	base:	-9
treated	past:was	-10
developing	ing:	-20
associated	past:	7
approaching	ing:is	-12
fixing	ing:	-12
succeed	base:to	-25
lifting	ing:	-12
press	base:to	-35
move	base:	-62
grows	present:	-23
fear	base:	30
lined	past:	-7
rolling	ing:	-13
sophisticated	past:	-9
brings	present:	-28
spends	present:	-15
developed	past:	-12
conducting	ing:is	10
coordinates	present:	-9
send	base:	-21
combating	ing:	-12
lost	past:has	-25
stepped	past:	-22
rein	base:to	-17
reclaim	base:to	-12
help	base:could	-43
protect	base:	-9
exercises	present:	-9
isolate	base:to	-9
help	base:would	-25
build	base:	-20
passes	present:	-18
fishing	ing:	-18
ignore	base:to	-17
lacks	present:	-25
overseeing	ing:	-17
forms	present:	-9
fill	base:to	-30
face	base:will	-28
fallen	participle:has	-30
hands	present:	-9
reiterated	past:	17
throw	base:to	12
suited	past:	-9
conducted	past:have	-9
puts	present:	29
matters	present:	-13
viewing	ing:	-6
trusted	past:can't	-10
codes	present:	-15
fight	base:	15
acquire	base:to	-12
strikes	present:	-16
feed	base:	-9
gain	base:can	-9
meet	base:would	-9
teaches	present:	11
attended	past:had	-9
created	past:has	6
seeming	ing:	-13
dies	present:	-12
gone	participle:	-15
compare	base:to	12
touting	ing:	7
sent	past:had	-17
held	past:hasn't	-9
fallen	participle:have	-12
drafting	ing:	-12
concerned	past:	15
struggled	past:have	-9
alluding	ing:	15
tend	base:	-24
borrowing	ing:	-15
get	base:cannot	-9
acquiesced	past:	12
take	base:should	-12
make	base:do	8
struck	past:	-7
dig	base:	7
seek	base:	-16
become	participle:would	-17
unnoticed	past:	9
insisting	ing:	9
assured	past:	23
identified	past:	12
portrayed	past:	-7
eating	ing:	-9
pandering	ing:	-16
coming	ing:was	-12
changes	present:	-34
favoring	ing:	-15
adapt	base:to	-12
announcement	participle:	6
wear	base:to	-15
choosing	ing:	-8
drive	base:can	-9
parking	ing:	-9
running	ing:isn't	-9
dancing	ing:	-9
go	base:will	-25
expand	base:	-21
ramped	past:	-9
admit	base:to	-11
broadening	ing:	-9
forced	past:were	-9
cross	base:to	-9
planning	ing:is	13
join	base:	-9
completed	past:	10
improving	ing:	-9
require	base:would	-36
tying	ing:	15
condemned	past:	22
changed	past:has	-15
chaired	past:	-9
moderate	base:to	-12
hurt	base:	-15
bragged	past:	12
fearing	ing:	16
blocked	past:	6
become	participle:have	39
explain	base:	-10
fallen	participle:	-15
taped	past:	-12
looms	present:	-12
lashed	past:	22
campaigning	ing:is	-9
denounced	past:	33
remarks	participle:	-25
plowed	past:	-10
sparking	ing:	-10
asserted	past:	17
apologize	base:to	-16
ready	participle:is	-20
released	past:will	20
stars	present:	-15
said	past:was	12
stated	past:also	11
taken	participle:be	-9
challenged	past:	15
claimed	past:has	11
hurt	base:could	-12
claims	participle:	6
casting	ing:	-17
boost	base:to	-32
invest	base:to	-25
applauded	past:	-17
trade	base:to	-16
urge	base:to	-5
stepped	past:has	13
clear	participle:'s	10
lobbying	ing:	-53
running	ing:was	-18
undermine	base:to	-18
cautioned	past:	12
bearing	ing:	-6
advising	ing:	27
counting	ing:	-23
messaging	ing:	-23
vying	ing:	-18
plays	present:	-31
impose	base:would	-10
review	base:	-9
paid	past:was	-12
needed	past:was	-9
starting	ing:	-10
spending	ing:'s	-9
totaling	ing:	-12
numbering	ing:	-9
lasted	past:	-10
sexting	ing:	-12
top	base:to	-15
revive	base:to	-12
reneging	ing:	9
accords	present:	-10
invested	past:	-9
positions	present:	7
help	base:can	-17
sell	base:to	45
reached	past:have	21
preparing	ing:is	-13
pitting	ing:	-18
deploying	ing:	-15
powers	present:	-17
draft	base:to	-18
linked	past:is	-10
defeat	base:to	-52
facing	ing:are	46
replace	base:to	-30
dreams	present:	-10
voiced	past:	15
presenting	ing:	9
carries	present:	-23
lands	present:	-9
squeezed	past:	-9
heading	ing:was	-9
impressed	past:was	13
seeking	ing:was	-24
walk	base:	-9
emerging	ing:	-33
establish	base:to	-13
generated	past:has	-13
expect	base:	13
defining	ing:	-10
resisted	past:	-5
extend	base:to	-15
collapsed	past:	-9
ushered	past:	-13
came	past:then	-15
brokered	past:	19
made	past:was	-19
sharpened	past:	-9
transform	base:to	-12
affected	past:	-17
mark	base:to	22
accompanied	past:	-21
scramble	base:to	23
pressing	ing:	11
prepared	past:is	-15
mired	past:	-15
disputes	present:	-13
affect	base:could	-9
fall	base:to	-22
confront	base:to	-24
jockeying	ing:	-10
focus	base:would	-13
looming	ing:	-25
lays	present:	18
laid	past:has	-12
aligning	ing:	17
need	base:will	40
positioned	past:has	6
oust	base:to	-9
arms	present:	13
arm	base:to	-10
assailed	past:	16
attracted	past:has	-19
outsize	base:	-10
increase	base:would	-12
taxing	ing:	-20
helps	present:	-22
function	base:	-15
taxes	present:	-52
move	base:would	-9
encourages	present:	-12
finance	base:to	-15
replacing	ing:	-15
targeted	past:	-11
proposed	past:has	14
applied	past:	-12
coupled	past:	-23
serves	present:	24
dueling	ing:	-9
lacking	ing:	-9
caught	past:	-30
appended	past:	-16
sell	base:	-21
sought	participle:have	-7
lowering	ing:	-12
bought	past:	-16
helped	past:has	-37
improved	past:	-12
sign	base:to	-34
purchasing	ing:	-9
renovated	past:	-10
found	past:has	-12
sold	past:	-23
involved	past:was	-20
financing	ing:	-12
take	base:did	-10
amassed	past:has	-9
fulfill	base:to	-15
confusing	ing:	14
gone	participle:had	36
using	ing:had	-9
produce	base:to	-18
briefed	past:	-18
steer	base:to	-9
courts	present:	-23
consider	base:to	-18
foster	base:to	-9
known	past:was	26
financed	past:	-12
plants	present:	-23
extending	ing:	-9
defends	present:	12
produced	past:	-16
accusations	participle:	-10
helped	past:had	-17
add	base:	-12
funded	past:is	-9
giving	ing:not	-9
discover	base:to	-10
block	base:to	-44
suspended	past:was	-12
posting	ing:	-8
renew	base:to	11
hide	base:to	-15
discovered	past:	-6
terror-related	past:	-9
exploited	past:	-17
tracks	present:	-22
relying	ing:	-9
criticized	past:have	10
pulling	ing:	-9
presented	past:is	5
less-educated	past:	-13
limit	base:to	-20
granting	ing:	8
values	present:	-18
hatred	past:	-12
pulled	past:	-20
causing	ing:	-12
considering	ing:are	10
determine	base:	-9
vetting	ing:	-9
indicated	past:	18
used	past:were	-12
bring	base:	-35
unsolicited	past:	-10
given	participle:is	29
say	base:would	11
governing	ing:	-21
pursues	present:	-11
provided	past:have	-6
intervene	base:to	-12
halt	past:	-9
treat	base:	-9
fill	base:	-9
taking	ing:are	-13
supposed	past:was	-12
led	past:has	-12
run	participle:would	-9
remove	base:to	-15
remain	base:would	-9
organizing	ing:	-20
arrested	past:	-15
sit	base:to	-15
models	present:	-15
balance	base:to	-12
seated	past:	-12
know	base:do	5
prove	base:will	-12
reform	base:to	-12
seen	participle:be	-19
becoming	ing:is	-9
joining	ing:	-32
relying	ing:is	16
mentioning	ing:	20
intern	base:	-10
followed	past:have	-15
critical	participle:has	-13
assaulted	past:	-9
suffering	ing:	-9
dominated	past:	-23
lacked	past:	-17
flew	past:	-25
married	past:	-30
ate	past:	-12
prepared	past:	-23
divorced	past:	-12
listened	past:	-12
opined	past:	13
return	base:would	-9
advises	present:	-10
advising	ing:is	-23
secure	base:	-12
intensified	past:	-12
reined	past:	-9
falling	ing:	30
looking	ing:were	6
confront	base:will	-13
grappling	ing:	-10
released	past:were	-16
inherited	past:	-12
grown	participle:have	-15
sealed	past:	-10
directed	past:	-11
monitoring	ing:	16
manage	base:to	-17
need	base:might	-12
plotting	ing:	-13
presided	past:	-10
seen	participle:can	-15
remembers	present:	14
enduring	ing:	6
fading	ing:	-9
ticked	past:	6
gain	base:to	-20
sounded	past:	25
occupied	past:	-10
converted	past:	-9
practicing	ing:	-9
reverse	base:to	13
ages	present:	-9
confronts	present:	11
arrive	base:will	-9
pay	base:would	-12
cost	base:to	-9
freed	past:	-9
criticized	past:was	8
make	base:should	-9
withdrew	past:	14
disappeared	past:	-15
encourage	base:would	-10
energize	base:to	-9
recounted	past:	8
found	past:be	-9
fought	past:	-10
see	base:does	8
handle	base:can	-9
heard	past:had	-9
poll	base:	-13
chosen	participle:have	8
waves	present:	6
estimated	past:	19
posing	ing:	-10
carry	base:would	-9
proved	past:have	-9
nominated	past:was	13
wrote	past:also	10
wiping	ing:	-12
echoes	present:	-15
experienced	past:	8
smiled	past:	-9
earns	present:	-15
play	base:would	-12
joins	present:	-12
fared	past:	-12
scrambled	past:	-10
rely	base:	-10
urged	past:have	13
come	participle:won't	-9
amounted	past:	-20
speculated	past:	11
participate	base:to	-22
forge	base:to	-9
broaden	base:to	-9
consolidate	base:to	-9
supported	past:have	17
prove	base:to	26
pay	base:will	29
report	base:to	25
connected	past:	-21
tied	past:	-24
stemming	ing:	-12
studies	present:	-15
include	base:could	-9
continued	past:have	18
suspend	base:to	-18
resulted	past:	-22
matched	past:	-12
trying	ing:were	-12
repeat	base:to	8
differs	present:	-10
lose	base:would	-9
dismissing	ing:	19
says	present:often	10
defined	past:	-17
predict	base:to	-6
dividing	ing:	-16
bring	base:could	-12
withdraw	base:to	7
benefited	past:has	-9
quit	base:to	-22
questioning	ing:are	14
sway	base:to	-15
saying	ing:are	-5
offering	ing:are	10
running	ing:are	-9
fails	present:	-9
risks	present:	-10
underestimating	ing:	-11
project	base:to	-22
making	ing:has	5
coalescing	ing:	-9
exited	past:	-9
voted	past:had	20
advertised	past:	-10
happening	ing:is	-9
caps	present:	-13
rises	present:	-15
stuck	past:	12
reduced	past:	-9
drive	base:to	-12
switched	past:	-10
mandates	present:	-10
create	base:would	-17
invest	base:	-15
ensuring	ing:	-20
collect	base:to	-9
permits	present:	-9
hit	base:to	-15
underscores	present:	-5
held	past:have	-15
helped	past:have	-17
faces	present:still	-9
polarized	past:	-10
elect	base:to	-18
validate	base:to	-9
retain	base:will	-12
chosen	participle:	-13
caused	past:have	-12
limits	present:	-15
dismiss	base:to	-12
camps	present:	-23
ranking	ing:	-26
rebuffed	past:	-8
depending	ing:	-28
willing	participle:is	16
want	base:would	12
preserve	base:to	-17
campaign	base:would	-9
shoving	ing:	-10
preparing	ing:were	-9
charge	base:to	-16
seen	participle:had	-21
guards	present:	-9
prepare	base:	-12
precedes	present:	-10
started	past:has	20
set	base:was	-23
receive	base:to	-12
emerged	past:has	-10
balancing	ing:	-9
teamed	past:	-15
appending	ing:	10
suffer	base:could	-12
opposed	past:had	6
tacking	ing:	-13
attached	past:	-10
something	ing:did	-9
develop	base:to	-20
gave	past:also	8
shocks	present:	-9
happened	past:hasn't	-9
offsetting	ing:	-9
pull	base:	-12
scale	base:to	-12
stayed	past:has	11
file	base:to	-20
brought	past:has	-9
stores	present:	-20
sway	base:	-12
produced	past:has	24
forced	past:has	-10
oversees	present:	-15
run	participle:can	-12
granted	past:	-14
prepare	base:to	-9
post	base:to	-13
investing	ing:	-9
remain	base:will	-18
earn	base:could	-12
employed	past:was	-9
surviving	ing:	-9
put	base:will	-9
restrict	base:to	-10
tied	past:is	-9
borders	present:	-12
fail	base:	-15
resonated	past:	-11
prefers	present:	12
mention	base:to	-5
associates	present:	-12
held	past:will	-12
sharpens	present:	-10
daunting	ing:	-16
capped	past:	-9
met	past:also	-9
affirming	ing:	-10
flattering	ing:	-9
contributed	past:have	-9
negotiate	base:to	-10
prevails	present:	-9
fueled	past:has	-18
support	base:will	24
shore	base:to	-15
burst	base:	-9
account	base:to	-9
require	base:may	-11
producing	ing:	12
depends	present:	-9
publish	base:to	-13
like-minded	past:	-18
hire	base:to	-23
get	base:could	-30
make	base:might	-9
employing	ing:	13
stick	base:to	-15
judge	base:to	20
hire	base:	-10
skeptical	participle:be	6
served	past:had	-9
run	participle:had	-12
dismissed	past:was	12
expose	base:to	18
pitching	ing:	-11
pitched	past:	-5
assure	base:to	-8
coordinate	base:to	-12
invoked	past:	11
captured	past:have	-9
deliver	base:	-10
providing	ing:is	-10
say	base:also	11
hung	past:	10
thrown	participle:was	-10
fuels	present:	-9
established	past:	16
promised	past:have	10
questioned	past:have	14
establishing	ing:	-17
reduce	base:to	-15
contends	present:	15
strengthen	base:to	-12
cars	present:	-11
rests	present:	-9
chairs	present:	-35
cited	past:has	14
aware	participle:was	-15
monitors	present:	-12
shape	base:to	-9
putting	ing:are	-14
aligned	past:is	18
aiming	ing:	7
mounting	ing:	10
wary	participle:are	7
worked	past:have	-9
battles	present:	-25
eager	participle:is	20
tap	base:to	-15
feared	past:	10
connects	present:	16
released	past:be	26
campaign	base:will	-16
pointed	past:have	-14
galvanizing	ing:	-12
include	base:does	-12
playing	ing:are	-9
retiring	ing:	-9
reduce	base:	-15
programming	ing:	-9
meant	past:is	15
raising	ing:are	9
work	base:would	-12
oversaw	past:	-9
hit	base:has	22
leans	present:	-10
remained	past:have	15
spoken	participle:had	-12
disrupt	base:to	-9
salaried	past:	-12
vowed	past:have	9
set	base:will	-9
affect	base:would	-9
responded	past:has	-13
registering	ing:	-17
leading	ing:is	-9
need	base:to	-12
running	ing:were	-9
building	ing:is	-17
unwanted	past:	-9
protests	present:	-9
reversing	ing:	-13
transformed	past:have	-9
battling	ing:	-9
proved	past:has	15
guaranteed	past:is	-11
calculating	ing:	-9
commanded	past:	-8
weighed	past:has	-12
adjust	base:to	-9
left	past:has	-25
championing	ing:	-12
run	participle:has	16
drives	present:	-18
generated	past:	-18
affirm	base:to	-14
mocked	past:has	-7
reveal	base:to	-11
underscoring	ing:	-9
dominating	ing:	-15
strike	base:to	-9
raise	base:would	-23
got	past:just	-15
bound	past:	-9
politicized	past:	-10
deleted	past:	-21
preparing	ing:are	18
provide	base:could	33
probing	ing:	5
vary	base:	-12
compiling	ing:	8
sells	present:	-12
counted	past:	5
promote	base:	27
marked	past:was	-12
zero	base:to	-10
removed	past:be	-9
regarded	past:	9
reject	base:to	-11
poised	past:	-15
depend	base:will	-9
coal-fired	past:	-9
declined	past:have	-13
assigned	past:	-11
require	base:to	-9
covers	present:	-13
explore	base:	15
draws	present:	-13
draw	base:will	-12
republish	base:to	-9
alleged	past:	11
hoped	past:had	6
originated	past:	-13
prove	base:may	-10
shut	base:	-13
used	past:was	-15
turn	base:could	-9
cellphones	present:	-10
prepares	present:	-15
tied	past:are	-18
defend	base:	-16
nothing	ing:did	-12
based	past:has	-9
delivered	past:had	-11
surrounded	past:	-9
interview	base:	-10
raising	ing:is	-13
reinstating	ing:	-12
imposed	past:	9
raise	base:will	-12
increased	past:has	-12
played	past:also	14
guide	base:to	-10
propelled	past:	-10
praise	base:to	-18
fallen	participle:had	-9
shown	participle:had	-12
stereotypes	present:	-12
played	past:has	7
define	base:	6
decide	base:	24
owed	past:	-10
benefited	past:	-12
risk	base:to	-9
reopen	base:to	-9
grown	participle:had	-9
lobbied	past:	9
discovered	past:was	14
try	base:would	-9
paid	past:had	-12
firm	base:	-9
contradict	base:to	-17
indicate	base:	6
exchanges	present:	-18
examining	ing:	-9
included	past:have	10
planned	past:had	7
enlist	base:to	-9
hinted	past:	-15
clapping	ing:	-9
accused	past:was	5
committing	ing:	-12
expressed	past:have	11
assertion	participle:	7
handle	base:would	-9
thrived	past:	-9
accepted	past:has	-12
face	base:could	-9
seized	past:has	-15
leave	base:would	-9
discourage	base:to	-9
dispatched	past:	-10
rid	base:	-12
burning	ing:	-9
peaked	past:	-9
detect	base:to	-20
separating	ing:	-9
used	past:have	41
stage	base:to	-13
outlining	ing:	8
seeking	ing:is	8
introducing	ing:	5
houses	present:	-9
released	past:was	11
marched	past:	-14
rebuild	base:	-9
considered	past:was	-13
crumbling	ing:	-9
bars	present:	-13
bombing	ing:	-27
vetted	past:	-9
waging	ing:	16
embarrass	base:to	-9
couples	present:	-15
televised	past:	-9
lead	base:would	-9
quoting	ing:	10
betting	ing:	-12
gaming	ing:	-9
brought	past:have	-9
pledging	ing:	18
remarked	past:	21
trust	base:	5
games	present:	-12
play	base:will	-20
use	base:could	-12
fix	base:to	-9
underscore	base:to	16
block	base:	-21
hurting	ing:	-9
laughing	ing:	-10
led	past:have	-9
disclosed	past:	10
used	past:exclusively	-9
performed	past:	-23
follow	base:would	-9
relocate	base:to	-12
solicit	base:to	-10
coming	ing:is	-21
suggested	past:has	19
designed	past:was	-11
dominate	base:	-9
classified	past:	-32
said	past:initially	9
marked	past:were	-15
sponsored	past:	-15
informed	past:	7
releases	present:	-15
review	base:to	-26
comply	base:	-9
mobilize	base:to	-9
interview	base:to	-17
mobilize	base:	-9
modeling	ing:	-9
organize	base:to	-20
containing	ing:	-35
avoid	base:	-12
buys	present:	-18
owned	past:is	-9
functioning	ing:	-9
tweet	participle:	-16
damaging	ing:	10
prove	base:could	-12
loses	present:	-20
made	past:would	-9
grant	base:	-16
complete	base:to	-9
retweeted	past:	15
wanting	ing:	-23
start	base:will	-9
reported	past:has	11
knock	base:to	-13
spent	past:have	32
catch	base:can	-12
generate	base:to	-15
participated	past:	-12
chip	base:	-10
gone	participle:were	-9
sent	past:were	-20
mishandled	past:	-12
classify	base:to	-9
wound	past:	-9
sent	past:was	-26
found	past:also	-14
humbling	ing:	-9
filming	ing:	-10
contention	participle:	9
countered	past:	6
endorse	base:would	-6
assert	base:to	-7
rattled	past:	12
pages	present:	-15
shedding	ing:	13
reflect	base:	6
voted	past:have	20
house	base:to	-12
prevented	past:	-12
dislodge	base:to	-9
scrambles	present:	-10
closes	present:	-10
signaled	past:has	11
highlight	base:to	13
stalled	past:	-9
deny	base:to	-19
slate	base:	-32
huddled	past:	-13
surpassing	ing:	-9
working	ing:are	14
endorse	base:didn't	-16
knocking	ing:	-9
slates	present:	-17
sure	participle:'s	-11
rule	base:to	-10
walks	present:	-12
rides	present:	-9
suggested	past:also	10
bashing	ing:	11
gathers	present:	-9
touts	present:	10
dismisses	present:	12
fundraising	ing:'s	-9
pledged	past:had	8
declare	base:to	14
ready	participle:are	-12
beaten	participle:has	-9
finishing	ing:	-20
included	past:is	-10
grants	present:	-12
needed	past:is	60
restructuring	ing:	-10
transfer	base:	-10
cast	base:will	-11
undecided	past:	-24
thinking	ing:'s	6
place	base:to	40
admitting	ing:	7
wall	base:	-10
endorsed	past:hasn't	6
set	base:would	-9
prosecuting	ing:	-12
kept	past:have	11
blistering	ing:	-12
sided	past:	6
gathered	past:had	-12
avoided	past:has	-12
receive	base:did	-9
said	past:'s	16
rank	base:to	-9
piled	past:	-9
leaked	past:	-17
encountered	past:	-10
drinks	present:	-10
testified	past:	-9
skip	base:to	-15
aligned	past:	-17
blames	present:	15
lamenting	ing:	13
suits	present:	-12
referenced	past:	15
amplify	base:to	-10
hurt	base:to	-12
working	ing:were	-9
disclose	base:to	-13
paid	past:also	-9
leaks	present:	-15
infiltrated	past:have	-13
discredit	base:to	-9
thereafter	base:shortly	-9
helped	past:also	-9
points	present:also	14
deported	past:	-9
spirited	past:	-10
shrinks	present:	-9
request	participle:	-14
reached	past:could	-10
shake	base:to	-9
written	participle:has	6
raise	base:can	-9
look	base:will	-10
survive	base:	-9
seek	base:will	12
scares	present:	-10
moved	past:have	-9
engaged	past:are	7
scheduling	ing:	-20
immigrated	past:	-10
convert	base:to	-9
released	past:have	28
follow	base:will	-9
drowned	past:	-13
shaped	past:	-9
made	past:is	-21
opens	present:	-21
flooded	past:	-10
undeclared	past:	-10
finish	base:to	-12
crushing	ing:	-9
realized	past:	9
wanted	past:'s	7
seem	base:doesn't	-7
singing	ing:	-11
elevating	ing:	-10
arrives	present:	-12
protest	base:to	-16
indicated	past:has	21
rolls	present:	-12
expands	present:	-9
nominating	ing:'s	-9
wrap	base:to	-12
upstate	base:	-9
unqualified	past:is	-9
coordinated	past:	-9
appointing	ing:	-11
discipline	base:	-9
deport	base:	-9
link	base:to	18
disqualified	past:would	-9
hurt	base:will	-9
eliminated	past:	-9
give	base:would	-18
heard	past:have	-10
regain	base:to	-9
lose	base:could	-12
take	base:doesn't	-9
adopted	past:were	-10
seemed	past:has	11
consider	base:should	10
pull	base:could	-12
need	base:does	-9
served	past:has	-15
unexpected	past:	-10
trust	base:to	-10
booing	ing:	-10
grab	base:	-10
search	base:to	-9
contained	past:	29
tuned	past:	-10
conducts	present:	-12
pose	base:could	-9
overshadowing	ing:	-12
happened	past:has	-9
blasted	past:has	10
reap	base:to	-12
flooding	ing:	-9
posted	past:had	17
intervened	past:	-10
debate	base:to	-30
hold	base:may	-9
debate	base:would	-9
uncommitted	past:	-9
admits	present:	18
operates	present:	-9
directed	past:was	23
asked	past:were	-7
legalize	base:to	-10
accelerated	past:	-9
cheer	base:	18
licenses	present:	-9
made	past:just	9
surprise	base:might	-12
elaborated	past:	12
responded	past:just	-5
announced	past:just	11
present	base:will	-11
@quotation,lemma
none	shift	-7
none	struggle	-48
none	raise	7
near	say	-32
none	mire	-25
none	pursue	-16
none	report	9
none	believe	10
none	award	-5
none	guess	-5
none	lose	-185
none	go	-34
none	criticize	29
none	estimate	9
none	accept	8
none	prove	-12
none	use	-12
none	know	10
none	pay	25
none	wait	-30
none	get	-49
none	set	-6
none	flood	-24
none	tell	-6
none	forget	10
none	willing	-19
none	lie	-13
none	serve	-13
none	accuse	16
none	follow	-69
none	attack	7
none	highlight	29
none	pose	-23
none	suggest	16
none	happen	-138
none	control	-68
none	include	-7
none	expand	-14
none	check	-23
none	ban	19
none	demonstrate	11
none	claim	14
none	support	19
none	focus	14
comma	according to	-39
none	make	12
none	kill	-129
none	leave	13
none	arm	-6
none	shoot	-56
none	lay	14
none	guarantee	-9
none	face	-13
none	move	-42
none	base	-31
none	begin	-30
none	add	-7
none	accomplish	-35
none	respond	-19
none	bring	-28
none	change	-25
none	accommodate	-12
none	rethink	22
none	infringe	-9
next	write	-15
none	reach	-23
none	read	-18
none	contain	-17
none	cite	56
none	note	24
none	ignore	8
comma	say	13
comma	add	8
none	refuse	18
none	plead	17
left	say	-36
none	conclude	8
none	clear	-7
none	place	-7
none	sit	-38
none	complete	-19
none	spend	-21
none	look	12
none	star	-25
none	gine	-27
none	rub	-16
none	register	-89
none	blast	35
none	defend	28
none	play	-39
none	turn	-7
none	prepare	-52
none	address	12
none	seem	9
none	expect	19
none	start	-17
none	attempt	-11
none	help	-18
none	urge	38
none	feel	15
none	return	-30
none	show	11
none	side	11
none	email	-15
none	thank	9
comma	reply	19
none	announce	36
none	send	-10
none	proceed	-14
none	hand	-49
none	teach	-24
none	require	7
none	harm	-20
none	discuss	31
none	present	6
none	intend	8
none	recognize	12
none	administer	-15
none	share	16
none	sway	-35
none	participate	-65
none	force	-65
none	sleep	-15
none	dispatch	-24
none	examine	-24
none	figure	-14
none	date	-60
none	witnes	16
none	record	-11
none	buy	-19
none	receive	-10
none	mean	-21
none	discredit	-21
none	destroy	-28
none	fail	-32
none	put	-17
none	crush	-37
none	avoid	-10
none	hear	-13
none	stop	-28
none	let	-38
none	work	15
none	confirm	22
none	reaffirm	13
none	head	-111
none	worry	26
none	hug	-13
none	appoint	9
none	reward	-23
none	learn	11
far	see	16
none	operate	-41
none	organize	-56
none	rip	8
none	adopt	-21
none	meet	-33
none	steal	-30
none	call	-7
none	lead	-19
none	step	-28
none	combat	-58
near	call	25
none	assist	-25
none	conduct	-34
none	airstrike	-18
none	target	-24
none	increase	-23
left	add	-45
none	hit	9
none	fund	-77
none	propose	30
none	interview	-45
none	air	-15
none	talk	23
none	result	-81
none	slip	-38
none	transform	-28
none	sweep	-33
none	boost	-51
left	continue	40
none	recall	37
none	uprise	-16
left	conclude	28
none	select	-26
none	prompt	-50
none	boast	20
none	run	-23
none	enamored	18
none	outnumber	-17
none	swing	-7
none	vote	17
none	jar	-13
none	echo	19
none	hold	-7
none	express	37
none	garner	-33
none	name	15
none	brief	-21
none	portray	20
none	police	-35
none	tweet	6
none	act	-84
none	build	-14
none	occur	-53
none	match	-66
none	repeat	24
near	see	8
none	investigate	-12
none	abandon	-55
none	live	-52
none	credit	12
none	testify	6
none	bet	-27
none	threaten	15
none	bar	-10
none	enter	-53
none	rally	-12
colon	say	-25
comma	tell	-5
near	slam	-8
none	fundraise	-119
none	ask	6
none	cancel	-31
none	comment	7
none	prefer	20
none	indicate	22
none	attribute	13
none	drop	-55
none	poll	-20
none	survey	-56
none	point	15
none	challenge	8
left	tell	9
none	praise	32
far	argue	9
none	publish	-30
none	obtain	-73
none	work-related	-15
none	reveal	19
none	provide	8
far	place	-10
left	report	-78
none	document	15
none	top	-37
none	disclose	21
near	find	-7
none	remark	-5
none	nominate	23
none	host	-102
far	describe	-14
none	recover	-18
none	embody	-15
none	dent	-16
none	anger	11
none	consider	11
none	capture	-25
none	regard	13
none	post	9
none	mention	31
none	benefit	-100
none	sharpen	-27
none	retain	-39
none	describe	28
none	mind	6
none	right	-144
none	pledge	5
none	oppose	22
none	carry	-35
none	declare	19
none	die	-99
none	release	24
none	endorse	20
none	skywrite	-13
none	message	-16
none	involve	-111
none	fly	-77
none	suspect	5
none	keep	-15
none	separate	-23
none	donate	-67
none	compile	-26
none	cycle	-61
none	break	-43
none	champion	10
none	convince	20
none	compete	-74
none	roll	-42
none	plane	-18
none	fill	-75
left	read	40
none	root	-9
none	tighten	-30
none	protest	-12
none	limit	-27
none	invite	-16
none	wear	-73
none	applaud	20
none	retweet	9
colon	tweet	13
none	lobby	-13
none	prevent	-33
none	distract	-15
near	need	-12
none	detail	12
none	thwart	-25
none	push	17
none	employ	-10
none	tape	-29
none	distribute	-17
none	repeal	-45
none	undercut	-28
none	bear	-34
none	dismiss	23
none	ensure	-63
none	seek	7
near	give	-20
none	offer	7
none	continue	-28
none	tear	-28
none	overtake	-33
none	deny	14
none	pause	-6
none	wipe	-16
none	flow	-26
none	certain	-35
none	stress	23
none	respect	-22
none	value	-31
next	words	-12
colon	add	55
none	protect	-90
none	free	-35
none	open	-27
none	remember	34
none	survive	-70
none	mourn	-9
none	punctuate	-11
none	gather	-73
none	join	-68
none	quote	6
none	become	41
none	arrive	-83
near	tweet	5
none	refer	23
none	introduce	-17
none	gun	-23
none	undermine	-23
near	label	21
none	compare	24
none	aim	7
none	license	-29
next	gine	-9
none	tackle	-32
none	flag	-32
none	vow	33
none	explain	18
none	blow	-39
none	jump	-11
none	unite	-7
none	sign	10
none	dedicate	5
left	note	30
left	explain	25
none	overstate	15
none	tie	-24
none	argue	25
left	point	13
none	agree	13
left	answer	14
none	belief	-10
none	replace	-73
none	collect	-51
comma	ask	9
comma	continue	11
none	fit	-55
none	upcome	-61
none	link	-7
none	rule	11
none	descend	-22
none	spread	-16
none	rank	-36
none	allow	20
none	strengthen	-30
none	shrink	-33
none	pile	-23
none	buck	-21
none	govern	-11
none	arrest	-39
none	mull	16
none	identify	18
none	design	-17
none	attract	-8
none	stick	-6
none	hope	19
none	flip	-15
none	pick	-11
none	admit	10
none	motivate	-23
none	stumble	-21
none	stem	-43
none	slow	-37
none	wither	-12
none	trip	-19
far	call	16
none	count	-5
none	cross	-56
near	become	-9
none	succeed	-68
left	tweet	55
left	write	41
none	owned	-39
none	fold	-10
none	rate	-110
none	trail	-77
none	average	-18
none	critical	-9
none	last	-16
none	qualify	-26
none	close	-46
none	exist	-84
none	end	-110
none	caucuse	-132
none	assert	14
none	firm	-71
none	disappoint	15
none	interrupt	-33
none	revive	-30
none	waterboard	-30
none	skip	-30
none	compromise	-8
near	waterboard	-9
far	tweet	10
far	talk	-14
none	listen	-62
none	connect	-21
none	attend	-109
far	tell	23
none	visit	-89
next	chant	18
none	love	5
near	hear	17
none	denounce	27
next	want	-17
none	double	11
none	intensify	-30
none	question	20
none	deal	-107
none	yell	-13
none	slam	44
next	claim	-5
none	trade	-13
none	ramp	-23
none	cap	-26
none	translate	-35
none	number	-77
none	optimistic	-6
none	refrain	-11
none	emphasize	24
none	test	-47
none	unqualify	-23
near	refer	-7
none	clash	-11
far	ask	-8
none	complain	16
near	warn	9
none	rely	-23
none	mount	7
none	lock	-22
none	measure	-15
none	impose	7
none	deliver	-21
none	prevail	-45
none	embrace	12
none	alienate	-7
none	moderate	-16
far	praise	14
none	center	-16
none	stack	-18
none	grant	-6
left	ask	-25
none	manage	-83
near	name	7
far	put	21
none	fear	19
none	view	14
none	underscore	13
none	grow	-51
none	gain	-36
none	maintain	-19
none	contest	-40
none	catch	-81
none	form	-46
none	sample	-23
none	burn	-26
none	damage	-18
none	disagree	6
none	kick	-37
none	reform	-37
none	greet	-14
none	crack	-46
none	travel	-71
none	pull	-76
none	remain	7
none	rig	-18
near	tell	7
none	battle	-24
none	predict	21
left	urge	12
none	suspend	-21
none	perform	-58
none	fight	-11
none	congratulate	16
next	go	-18
none	switch	-13
none	proud	8
none	unify	-11
none	fuel	-22
none	stay	-52
none	beat	-99
none	lack	-55
none	stand	-12
none	broadcast	20
none	earn	-26
none	rattle	19
none	lower	-39
none	improve	-73
none	promise	23
none	doubt	15
none	network	-75
none	best	-31
none	handle	-60
none	concede	14
near	leave	-9
none	tout	31
near	decry	10
none	impact	-23
none	allocate	-15
none	determine	9
none	eked	-10
none	overwhelm	16
none	assure	21
none	fend	-12
none	trumpet	8
next	tell	-7
none	weigh	6
none	backing	16
none	exceed	-33
none	reverse	-11
none	rush	-38
none	walk	-28
colon	reply	10
none	dominate	-78
none	tend	-13
none	educate	-11
none	age	-19
none	line	-29
none	dip	-18
none	incite	-19
none	halt	-30
none	born	-66
none	unionize	-12
none	shake	-57
none	finish	-84
none	await	-26
far	poll	-9
none	rebind	-15
none	emerge	-11
none	bind	-51
none	joke	6
none	differ	-11
none	coalesce	-28
none	consolidate	-21
next	declare	16
none	resist	7
none	dub	6
none	mock	24
none	roar	-19
none	cut	-23
none	feed	-39
far	hold	-9
none	lag	-31
none	mark	-21
none	race	-71
none	broker	-8
near	pledge	13
none	touted	22
near	vow	19
none	enact	-6
near	stand	15
none	corrupt	-12
none	influence	-49
none	neighboring	-37
none	invest	-66
none	unfold	-37
none	remind	34
none	shut	-14
none	exit	-49
none	account	-63
none	angry	-28
none	deport	-60
none	ballot	-39
none	generate	-32
none	subdued	-10
none	imagine	19
none	stare	-21
none	vouch	25
none	resign	-23
none	press	9
none	clarify	9
none	score	-58
none	clinch	-66
next	ready	-9
none	assume	-9
none	affect	-60
next	make	-23
none	widen	-35
near	declare	12
none	grab	-12
none	stall	-26
none	dash	-13
none	surge	-31
none	secure	-100
none	steer	-39
none	exchange	-31
none	distinguish	-9
none	calm	-12
next	offer	12
none	devastate	-47
none	lambaste	12
none	reserve	-35
none	club	-18
none	seat	-61
none	solidify	-26
none	derail	-23
none	betray	-23
none	satisfy	9
none	block	-15
none	list	19
none	condemn	14
none	mar	-13
none	punch	-37
none	charge	14
none	decry	22
none	resurrect	-13
near	continue	8
near	take	13
none	flock	-11
none	embarrass	-12
none	concentrate	-12
none	contribute	-74
none	lend	-14
none	owe	-21
none	cost	-72
none	disavow	21
none	headline	16
far	lose	-9
none	promote	25
none	reject	31
none	defeat	-105
none	articulate	14
near	argue	28
none	thread	-16
none	treat	-33
none	request	10
none	grapple	-10
none	advance	-45
none	cosponsor	9
far	follow	23
none	derive	-13
none	type	-18
none	prohibit	11
none	project	6
next	shout	11
near	respond	18
far	address	7
none	demand	8
none	frustrate	-7
none	outline	19
left	charge	-7
none	feature	-5
none	escort	-13
near	lament	13
none	acquire	-26
next	lead	-12
none	smile	-28
none	downplay	12
near	show	-29
near	deliver	15
far	deliver	13
none	insist	31
none	order	20
none	apply	-56
none	save	-65
none	beam	-17
near	bring	21
near	end	9
none	amplify	8
none	honor	-40
none	admire	8
none	preach	15
none	convict	-37
none	yank	-19
left	according to	34
none	restrict	12
none	price	-58
none	confront	-12
none	manufacture	-13
none	apologize	22
none	rail	34
none	frack	-28
none	hurt	-68
none	divert	-19
none	fracture	-15
none	tap	-39
none	ally	-68
near	write	16
none	endure	-11
none	depart	-19
none	warn	33
near	go	22
none	found	-58
none	title	19
far	use	-21
near	describe	12
far	support	-10
none	settle	-17
none	soar	-13
none	sell	-43
near	denounce	11
near	face	-9
near	think	6
none	bend	-15
bare	note	9
none	distance	12
none	advise	-30
none	stunned	-11
none	heal	-18
none	violate	-61
none	wage	-19
none	program	-61
near	look	-10
none	sue	5
none	comply	-20
none	bully	-28
left	go	6
none	foot	-12
none	bash	13
none	submit	-26
none	assail	18
none	outsource	-25
none	escape	-11
none	reduce	-69
none	balk	26
none	hack	-47
none	combine	-38
none	relocate	-28
near	blast	9
none	train	-24
none	import	-41
none	review	-14
none	narrow	-30
far	dismiss	13
comma	respond	17
none	commit	-8
none	venture	-13
none	rebuke	17
none	convert	-35
none	box	-23
none	contact	-24
none	rest	-28
none	land	-44
none	accompany	-33
none	clap	-15
none	overcome	-37
none	knock	6
none	inspire	-43
none	reopen	-21
none	hang	-12
bare	say	67
none	designate	-13
none	renovate	-16
next	feel	-18
none	witness	6
none	single	19
none	rise	-22
none	ready	-51
none	fall	-62
none	tip	-19
none	persuade	19
none	skeptical	13
none	capitalize	-31
none	dig	-12
none	reference	16
none	hide	-25
none	schedule	-45
none	judge	7
none	punish	-39
none	cause	-32
none	remove	-30
none	power	-39
none	install	-18
none	overthrow	-13
none	aid	-68
none	realize	12
none	batter	-9
none	surrender	-13
none	round	-26
none	hail	9
near	acknowledge	13
none	espouse	-13
none	crown	14
none	poise	-47
none	sure	-11
none	spark	-6
none	book	-25
none	indict	6
next	show	-23
none	liken	20
none	lash	14
none	fan	-35
next	comments	-28
near	agree	-13
far	run	59
none	disqualify	-25
none	seal	-20
none	wrongdo	-12
none	fade	-18
none	propel	-31
none	heed	-15
none	snap	-10
none	climb	-18
none	react	-9
none	lean	-11
none	disrupt	-28
none	drag	-25
none	acknowledge	19
none	blare	-16
none	light	-11
none	thrill	9
none	defund	-18
near	create	-21
far	note	-18
none	diminish	-13
none	pour	-26
none	reap	-19
comma	write	35
none	chip	-19
none	drive	-50
none	search	-43
none	frame	-16
none	perceive	7
none	delete	-28
far	conclude	14
none	achieve	-60
colon	continue	28
left	state	26
none	surround	-49
none	interpret	12
none	principle	-18
none	blame	28
none	expres	13
none	kid	-12
none	stump	-8
none	mine	-18
none	imperiled	-10
none	bury	-28
none	contemplate	11
comma	note	13
none	oversee	-41
none	approach	-60
none	renew	9
none	trump	-12
none	exploit	11
none	abuse	-13
none	wound	-16
none	unknown	-9
next	wear	-9
none	contract	-20
none	undocumented	-65
none	supplement	-19
none	unaccompanied	-9
none	develop	-62
none	cope	-21
none	interject	-6
near	suggest	-19
none	lament	28
none	regulate	-20
none	salary	-18
none	rebuild	-41
none	marry	-51
none	complicate	-23
none	polarize	6
none	upset	11
none	assault	-27
none	fabricate	-12
none	perpetuate	7
none	murder	-16
none	pray	-21
none	bless	-24
none	voice	20
none	update	-20
none	weaken	-23
none	signal	18
none	alter	-21
none	negotiate	10
none	something	-51
none	favor	22
far	come	-9
none	delay	-28
none	veto	10
none	eliminate	-65
none	postpone	-23
none	preserve	-32
none	suppose	-41
none	expire	-25
none	repudiate	11
near	comments	17
none	foster	-12
none	intern	-16
none	upgrade	-10
none	impress	7
none	curb	-34
none	adapt	-26
none	level	-13
none	solve	-18
none	edit	-30
none	sophisticated	-15
next	star	-10
none	warm	-16
none	comments	-19
none	recruit	-23
none	stretch	-16
none	misspeak	-9
none	galvanize	-31
none	loom	-45
none	backfire	-23
none	access	-18
none	overshadow	-28
none	stake	-29
none	restore	-31
none	discriminate	-15
near	mean	14
none	illustrate	8
none	eye	14
next	act	-12
far	portray	9
none	shape	-44
none	author	10
none	notice	6
none	drone	-13
none	repair	-20
none	drink	-23
near	conduct	-9
next	believe	-10
none	waste	-21
none	wave	-20
none	acquiesce	20
none	bigoted	9
none	dwell	16
none	miss	-68
none	flaw	-15
none	bolster	-37
none	recount	18
none	brush	9
none	excite	17
none	dismantle	-21
none	black	-12
none	resound	-16
none	occupy	-19
none	spike	-13
none	uncommit	-15
none	erode	-18
none	trigger	-28
none	couple	-35
none	contend	9
none	certify	-13
far	defend	5
none	sorry	-12
none	practice	-58
far	increase	-15
none	tally	7
none	click	-15
none	disrespect	-9
none	chat	-16
none	defect	-20
none	infected	-13
near	issue	6
none	aware	6
none	pivote	10
none	constitute	-18
none	laugh	-18
none	bridge	-18
none	unauthorized	-20
none	imply	8
none	hint	10
far	get	42
none	volunteer	-14
none	suit	-28
none	reshape	-18
none	enable	-28
none	quit	-34
none	derided	15
none	advocate	12
none	amount	-45
none	invoke	16
none	bomb	-32
next	spend	-9
none	retire	-23
none	command	-31
none	dol	-15
none	ratify	9
none	flee	-41
far	make	6
none	trounce	-24
left	respond	18
near	state	11
none	bounce	-16
none	dwindle	-9
none	energize	-30
none	predicate	-11
none	ravage	-13
far	play	15
none	insult	-10
none	intimidate	-10
comma	chant	-10
near	meet	-10
none	terrify	8
none	edge	-19
none	drum	-10
none	collapse	-28
none	envision	24
none	resettle	-15
none	transfer	-23
none	deserve	-43
none	hidden	-13
none	execute	-21
none	linger	-5
none	surface	11
none	split	-15
none	plummet	-18
none	sew	-10
none	assess	-8
none	wonder	25
next	become	-15
none	exacerbate	-13
none	strive	17
none	graduate	-23
none	shrug	10
none	soften	-18
none	extend	-29
none	televise	-18
none	produce	-12
none	empower	7
none	unearth	-10
none	elevate	-12
none	purchase	-39
none	premise	-10
none	resemble	-18
none	function	-39
none	specialize	-10
none	suffer	-50
colon	respond	9
none	so-called	-12
far	give	24
none	argument	10
none	superdelegate	-32
far	admit	14
none	contradict	16
none	co-authored	-10
none	suppress	-9
none	displace	-15
none	ship	-13
far	compare	-10
none	market	-51
near	explain	10
none	dislike	9
none	belong	-24
none	provoke	-21
none	fare	-36
none	crash	-16
none	ahmed	-13
none	station	-9
none	mohamed	-18
none	log	-12
far	work	-12
none	rebut	19
none	associate	-17
none	lift	-24
none	undergo	-21
none	export	-15
none	coordinate	-41
none	doom	-16
none	rein	-28
next	remain	-12
none	reclaim	-18
none	exercise	-15
none	isolate	-9
none	fish	-18
none	withdraw	8
none	scramble	-21
none	reiterate	29
none	populate	-10
none	outrage	9
none	code	-15
none	deem	27
none	marginalized	-9
far	appeal	-10
none	hopeful	6
none	draft	-5
none	allude	28
none	please	9
none	print	-16
none	spur	-23
none	borrow	-30
none	eager	12
none	pivot	-23
none	communicate	-15
none	terminate	-16
none	statement	-6
none	unnoticed	9
none	eat	-29
far	claim	21
far	win	-20
none	abolish	-15
none	vary	-18
none	accelerate	-33
none	wind	-23
none	scold	10
none	position	-20
none	park	-26
next	cite	18
none	brew	-15
none	cheat	-18
none	dance	-21
none	broaden	-21
none	chair	-41
none	brag	21
none	buoy	-13
none	engineer	-19
next	remarks	-17
none	plow	-13
none	politicize	-15
near	lead	-15
near	claim	9
far	explain	10
none	characterize	10
none	oust	-12
none	caution	15
none	assemble	-16
none	rent	-13
none	totaling	-12
none	sexting	-18
none	renege	9
none	alarm	10
none	comprise	-13
none	fulfill	-31
none	pit	-20
none	sour	-13
none	forge	-18
none	resolve	-25
none	sacrifice	-9
none	define	-11
none	assign	-14
none	deploy	-41
none	intervene	-26
none	dream	-13
none	thrive	-21
none	squeezed	-13
none	demur	-15
left	recall	29
none	freeze	-16
none	exaggerated	-10
none	usher	-21
none	finalize	-21
none	activate	-21
none	reconsider	9
none	dispute	26
colon	put	12
none	eradicate	-9
none	tax	-66
none	outsize	-10
none	confer	-16
none	finance	-41
none	graft	-10
none	model	-25
none	swell	-13
none	observe	13
none	duel	-13
none	minimize	-15
none	plant	-35
none	evolve	-10
near	pay	-9
none	disappear	-28
none	fix	-28
none	trouble	5
none	amass	-18
none	default	-18
none	vet	-39
none	restructure	-15
none	accusations	-10
near	publish	6
none	misrepresent	-10
none	terror-related	-9
none	monitor	-5
none	inform	18
none	integrate	-21
none	less-educated	-13
none	encounter	-22
none	experience	6
none	hatred	-12
none	wall	-16
none	uncover	-6
none	unreport	-9
none	mitigate	-10
near	report	11
next	involve	-9
none	remarks	-10
none	unsolicited	-10
none	chide	14
none	pepper	-14
none	carve	-18
near	oppose	-10
none	mask	-16
none	affiliate	-19
none	upend	-24
none	relate	-10
none	guard	-24
none	flank	-19
none	balance	-23
none	nothing	-21
none	merge	-11
none	rebuff	8
far	accuse	16
none	harass	-13
none	disparage	7
next	accord	12
none	divorce	-16
near	hope	-9
none	opine	8
none	accumulate	-15
none	patrol	-10
none	exasperate	6
none	inherit	-12
none	preside	-22
far	write	6
none	channel	-19
none	reckon	11
none	surpass	-26
none	offset	-18
none	imprison	-12
none	bypass	-10
none	mix	-10
none	skew	-10
none	bemoan	12
none	zero	14
none	whisper	-10
none	speculate	18
near	win	-12
none	study	-38
far	send	-9
none	pack	-13
none	risk	-26
colon	write	32
none	trapped	-10
none	diagnose	-10
none	scorn	-13
none	falter	-18
none	advertise	-15
none	pollute	-12
none	decrease	-11
none	obscure	-13
none	replicate	-13
none	validate	-12
none	regain	-21
none	allege	17
comma	put	16
none	camp	-26
none	lecture	6
none	depend	-49
none	shove	-13
none	shout	8
none	precede	-15
none	regret	8
none	team	-21
none	attach	-18
none	justify	18
none	adjust	-18
none	sag	-16
none	net	-16
none	house	-28
none	scale	-15
none	store	-26
none	statements	7
colon	post	11
none	border	14
none	daunt	-13
none	pitch	18
none	ride	-29
none	shatter	-19
none	flatter	-9
none	navigate	-27
none	shore	-23
none	explode	-15
none	burst	-9
none	like-minded	-18
none	discipline	-15
far	acknowledge	13
none	clean	-12
none	analyze	-16
none	supply	-18
none	flown	-10
none	wary	7
none	revere	16
none	bristle	7
none	compose	-13
none	script	-13
next	use	28
none	undertake	-10
none	deepen	6
none	wrap	-29
none	unwanted	-9
none	distort	-12
near	act	-12
none	plague	-16
none	reinvent	-11
none	inject	-19
bare	make	-10
none	detect	-25
none	crumble	-15
none	spill	-16
none	gear	-10
none	circulate	6
far	share	-12
none	claims	7
none	confident	8
near	speak	12
none	coal-fired	-9
none	cripple	-16
next	publish	9
none	explore	6
none	republish	-12
none	originate	-13
none	blister	-15
none	cellphone	-10
none	evaporate	-10
none	reluctant	-11
none	reconcile	-10
next	try	-12
none	brace	-9
none	stifle	9
none	convey	-10
near	run	-15
none	stereotype	-12
far	insist	12
none	rock	-14
none	facilitate	-21
none	unravel	-13
none	stabilize	-13
far	include	6
left	wonder	9
near	help	-9
none	adamant	9
none	disband	-11
none	dump	-16
none	discourage	-12
none	rid	-15
none	peak	-18
none	stage	8
none	locate	-18
none	devolve	-13
none	march	-14
none	game	-23
none	penetrate	-9
next	accept	-12
near	play	-9
none	classify	-37
none	sponsor	-33
far	email	13
far	think	16
next	take	-9
none	rant	-10
none	mishandle	-18
none	relay	-13
none	humble	-12
none	film	-15
none	contention	9
near	accuse	-9
none	supportive	8
next	pay	-12
none	dislodge	-9
none	understated	-10
none	temper	-16
none	formulate	-13
none	slate	-51
none	huddle	-19
far	want	-10
none	unanswer	-9
none	quash	12
none	consult	-13
none	dodge	-13
near	promise	18
none	presume	6
none	enlist	-13
none	deprive	-19
far	choose	-12
none	aggravate	-12
none	hover	-16
none	leak	-41
near	wear	-9
none	sworn	-10
none	task	-16
none	unaware	9
none	fake	-12
none	infiltrate	-16
none	thereafter	-12
none	spirited	-10
none	tune	-14
none	immigrate	-10
none	drown	-13
none	undeclare	-10
none	dismay	14
none	upstate	-12
near	carry	-9
none	dog	-10
none	naturalize	-10
none	unexpected	-10
none	toss	-17
none	shun	-10
none	strewn	-10
none	accustom	-10
none	covet	-10
comma	tweet	7
near	appear	-13
far	watch	-9
next	talk	13
none	victimize	-9
none	empathize	16
bare	write	9
@opener
noun	-15
—	6
end	7
verb	-38
,	7
ing	-44
if	-29
what	-48
these	-10
but	6
that	-51
are	15
:	-17
although	12
–	9
they	-18
in	-32
who	-7
this	15
is	-9
once	-7
to	-51
with	6
adverb	-7
the	-23
quotation	6
i	-11
was	8
why	-47
by	-23
so	-17
others	-12
had	-18
because	-12
them	-20
-	8
it	9
how	-60
for	-42
from	-15
on	-17
than	-22
about	-17
during	-42
before	-20
after	7
time	-7
while	24
whether	-82
behind	-24
those	-10
of	-31
be	-19
someone	7
[	-9
regarding	-13
despite	-7
where	-8
though	8
including	-10
into	-32
or	-47
has	12
through	-26
anyone	-13
him	-35
have	-18
whom	-14
beyond	8
all	7
unless	-30
number	-42
her	-49
she	10
over	-7
were	-13
until	-46
without	-33
itself	5
among	-51
a	-13
will	19
not	-27
(	-8
like	-12
would	-34
their	-15
outside	13
around	-20
>	-25
an	6
against	-37
isn't	-9
many	-7
one	-22
his	27
having	-36
himself	12
--	-22
under	-27
none	-10
been	-30
whoever	-13
‘	-10
whenever	17
―	22
much	-18
~	20
amid	-11
along	-34
'	10
toward	-23
some	9
most	-17
except	-9
⁄	-24
concerning	-17
±	18
you	-22
neither	-11
@prior
verb	-22
@speech
false	5
true	-34
@object
money	-47
candidate	6
digits	-26
campaign	-6
fund	-14
promise	33
insurance	-19
number	17
range	-7
days	-21
attention	74
better	-8
outright	-20
order	-29
goal	5
government	-19
attack	34
threat	24
country	-32
check	-18
gun	-13
control	-64
people	-12
point	17
out	-13
gunfire	-9
name	6
fact	-12
category	-15
allegations	17
risk	-16
3	-15
1	-42
reply	11
brief	-12
prosecution	15
judge	14
time	-7
cases	23
normal	-9
guilty	9
way	-27
suspicion	8
camp	-13
down	-46
force	-27
observation	6
thing	-19
sort	-19
issue	52
sentence	11
courtroom	-13
expression	11
years	-13
side	-28
work	-50
prison	-25
months	-25
day	-35
hours	-40
outset	-5
victory	-11
night	-6
oath	-9
case	55
enthusiasm	-5
administration	17
career	-12
detail	27
movie	-18
year	10
mind	32
center	-36
message	28
longer	-21
services	-5
politics	-7
file	-10
enemies	-8
opportunity	-47
situation	5
possible	-15
efforts	15
harder	-33
zone	7
book	9
connection	23
crisis	13
program	13
abortion	-7
immigration	7
candidates	23
up	-24
party	11
nomination	-29
state	-21
counties	-18
support	52
poll	-12
30	13
police	-6
call	11
shots	28
suspect	7
nervous	-15
description	10
media	15
style	6
yourself	11
groups	-9
terrorists	-31
officials	15
place	-56
terrorism	-15
security	20
email	-16
ban	11
criticism	63
proposal	18
morning	5
reason	9
percent	-21
october	-8
aliens	-12
wednesday	9
practice	5
office	-98
secretary	8
topics	13
card	-23
document	-11
friday	8
degree	23
voters	7
weeks	-18
contest	-64
comment	36
discussion	15
february	-19
lead	-44
leaders	7
question	31
boo	-5
gather	-23
14	-15
child	-19
problems	21
middle	-13
language	15
own	-12
view	9
status	17
immigrants	20
rally	-26
aboard	55
election	-17
tactics	-11
praise	28
lane	-12
least	18
shotgun	-10
say	-25
photo	15
series	11
step	-19
arm	-7
actions	17
shootings	-29
lack	-9
president	9
violence	-14
august	7
evening	-20
outlets	-16
worth	17
leader	-11
threats	-17
interest	9
display	-24
school	6
victims	18
freedom	9
tear	-10
matter	-21
firearms	-21
right	-16
tuesday	-8
law	10
speech	-7
service	-5
nation	-20
cities	-18
list	11
head	-12
deaths	-22
group	-8
process	-21
football	-9
great	-18
flag	7
sum	-24
pack	-12
november	-34
16	-9
11	23
10	-21
director	16
life	-18
significance	8
principle	14
battle	-33
presidential	-12
second	-18
online	-28
events	-37
vehicles	-18
voice	-6
goods	-18
organizations	6
odds	10
pick	7
primary	-6
answer	44
open	9
rise	33
statements	39
bid	7
controversy	6
disappointment	14
swipes	16
assessment	13
1986	-13
history	17
previous	18
million	-18
lawyers	-15
monday	9
probe	7
focus	41
adviser	-21
vote	17
minutes	-31
ballot	-54
town	-15
comeback	-6
caucuse	-16
donations	-13
fees	-44
eve	-13
tens	-25
ads	50
crowds	-14
intelligence	-20
techniques	8
event	-8
lessons	12
crowd	8
voter	-13
go	-15
women	-7
restaurant	-9
reception	-12
sign	10
door	-29
accusations	27
technique	8
thoughts	12
man	11
governor	-16
rivals	-6
endorsement	49
boost	-18
done	-38
deal	17
halls	-21
pressure	-9
senator	21
critique	6
finish	6
skills	7
saturday	18
organization	6
images	31
victories	-24
doubt	46
parties	14
conservatives	5
resources	-9
delegates	-42
test	-11
solutions	-20
provisions	16
trade	20
position	24
jobs	-22
rhetoric	34
primaries	-12
report	-7
article	18
profile	-28
same	12
challenge	25
scrutiny	22
ground	16
nominee	15
landslide	-9
opinion	41
measure	18
somewhat	7
variety	10
decisive	-16
4	-22
overall	-12
opinions	25
sample	-11
error	-30
access	-39
base	-36
discrimination	12
populations	-9
confident	22
win	-33
majority	15
15	-9
pains	-10
neutral	33
front-runner	15
expectations	32
insult	25
big	-33
ahead	-37
tough	-9
mention	35
alternatives	-7
performances	-16
hope	7
clout	-12
remain	24
cheer	-27
footage	47
total	-7
31	-9
amount	5
reform	14
corruption	10
debt	-13
racism	-17
effort	21
contrast	32
quality	-12
establishment	23
35	10
third	-36
direction	-13
opportunities	12
plan	28
18	-23
appearance	10
sit	16
next	-10
hundreds	9
pay	-50
times	-23
continuation	10
policies	-24
25	-12
economy	-38
two-thirds	10
6	7
nominations	-9
45	-12
men	8
independents	16
7	-10
liberal	-6
paths	-19
break	-26
reporters	9
hand	-24
photos	-12
p.m.	-9
location	37
fourth	15
latest	12
alternative	-5
nominees	14
parents	17
system	8
tribute	55
moments	-25
short	5
seconds	-15
louder	-17
forward	65
cry	49
13	-12
momentum	-10
legacy	-17
citizens	-19
hard	33
string	13
12	-18
home	-40
afloat	-9
lot	-38
virtues	13
billionaires	12
advantage	-60
majorities	-8
fire	34
companies	-14
turnout	-9
person	16
doors	-25
quarter	-27
deportation	17
competition	-19
clear	13
mockery	-14
round	24
word	21
duties	-19
stature	-9
microphone	-21
criticisms	6
tone	-37
safe	7
specifics	18
56	6
24	-15
73	-12
2,383	-20
prominence	-15
concern	17
heckler	-7
late	-18
standard-bearer	-12
losses	-32
seat	-64
mainstream	14
outsider	7
stretch	-9
118	-16
tradition	-17
conference	-17
club	-19
front	-39
regulations	8
chance	-42
large	14
entrance	-10
options	-15
organizers	7
signatures	-12
suggestion	20
video	-44
assault	27
defeat	22
south	-15
one-on-one	-9
clothes	-9
good	-29
college	-21
thousands	11
finance	-25
alone	-16
donors	9
20	-15
electorate	9
fundraiser	6
son	15
elites	-5
amendments	13
abroad	-12
notice	16
research	20
cells	-12
cloning	-10
ethics	21
2003	-9
legislation	10
bill	45
dangers	14
roles	-20
loyal	-10
chant	29
protesters	-6
rest	-15
drama	-10
intent	14
journalist	5
citizenship	-11
channel	-11
column	6
headline	7
prospect	24
children	-28
soil	-15
daughter	21
defense	39
city	-10
attendees	12
things	17
transcripts	-24
evidence	29
information	15
contributions	-14
example	29
millions	-15
response	-22
operators	-9
banks	-35
regulators	-9
father	8
recent	5
progress	22
ad	11
charge	22
attorney	-6
website	9
manager	-11
backward	-9
address	-22
ability	-22
backlash	8
gay	-18
price	-20
items	-9
households	-9
summer	-19
leadership	-16
world	-29
ally	6
bit	7
weight	15
trip	-11
turn	9
television	-18
fun	30
appearances	13
passage	6
face	-31
new	-54
weekend	23
friend	-21
claim	30
class	-14
argument	73
understand	8
death	9
differences	19
season	-21
agenda	10
cut	-19
tax	-11
explanation	-8
popular	31
speaker	-13
sooner	-21
mogul	30
effect	-48
demand	-6
complaint	16
interactions	-15
facility	-9
iphone	6
deeper	-12
2006	-9
share	-34
superdelegate	-14
difficult	-36
convention	-28
reference	21
path	13
https	-11
official	-10
camera	-15
crime	5
count	-15
failure	-13
boxer	-14
politician	-18
hero	-10
ceremony	14
peace	-21
type	-11
stage	-53
members	-20
champion	-16
fighters	14
2010	31
flowers	-10
gloves	-15
site	-21
fight	8
1999	9
signal	8
importance	27
sidelines	-18
coalition	7
touch	-16
scale	14
credibility	-20
revelations	-9
foundation	6
abortions	9
sure	-32
mess	-10
begin	-6
happen	-13
weapons	21
land	-20
ball	11
relations	5
policy	7
stories	39
clip	-18
commercial	-12
survey	-7
socialist	14
dollars	-18
tweet	6
image	18
unfit	-26
possibility	-6
icon	17
mate	-70
presidency	-31
conscience	19
commentary	10
attempt	-12
picture	-13
bleeding	-9
military	-12
atop	-13
trail	-10
approval	-6
division	-19
ovation	-12
vision	5
assertions	6
proceedings	-15
sense	-46
speakers	-13
hat	-15
cause	-9
platform	13
today	8
dinners	-15
pleas	14
breakfast	6
committees	-12
donor	-11
approach	-16
deep	10
firm	-29
aware	-12
moment	14
viral	-12
testimony	9
server	19
month	-10
terms	21
leverage	-16
actor	7
favor	11
shirt	-9
stake	9
score	15
free	-14
opposition	28
errors	-10
average	-16
act	-9
prosecutor	13
schedule	-36
behalf	-35
meetings	-23
analysis	7
aid	8
toll	9
poor	-20
phone	-24
software	12
airwaves	21
hate	14
action	13
priority	9
relief	13
minors	-18
easier	19
energy	11
billionaire	-10
ways	-46
credit	47
wage	18
joke	14
veterans	-5
economics	12
critics	7
salary	-12
bankers	-22
chairman	8
house	-27
proposals	10
industry	-15
firewall	-11
statistics	5
incident	-6
impact	10
bad	17
network	-8
profits	10
desire	13
doing	10
delay	9
unions	7
benefit	-19
aim	65
coverage	44
provision	11
dollar	21
value	-15
deficit	-15
premiums	-9
savings	-13
permanent	21
labor	8
circumstances	-24
commander	24
letter	24
agreement	21
pledge	8
countries	-17
emissions	9
experts	-13
offensive	-7
tool	-29
extremists	-12
data	-19
edge	15
search	-16
staffers	23
plenty	-16
look	61
victim	-9
idea	41
slew	-10
tables	-10
author	-15
fear	11
host	-15
air	5
strike	7
available	-21
duty	-13
rift	-6
mistake	-8
update	-17
boundaries	-9
initiatives	-10
nothing	6
environment	-18
mood	-15
public	8
resistance	66
piece	8
memory	-13
2008	-24
shift	-9
observers	-16
something	-16
station	-9
recommendations	25
eligible	7
locationecode	-13
appeal	-11
standard	-15
wrong	-33
daily	-14
best	32
surprise	14
accuracy	-10
cues	-9
communities	-32
streets	-29
exception	-9
defect	-12
quarantine	7
virus	-21
addiction	-12
disorder	-10
epidemic	-6
treatment	-15
need	24
early	-18
schools	-23
population	-8
deficits	-25
commitment	12
reputation	-7
favorite	-5
misinformation	-15
suit	6
onstage	-14
wing	-9
generation	-21
worldview	6
option	6
challenger	9
feet	-31
calendar	-9
hospital	-9
fraud	11
billions	-36
rich	-23
job	14
company	-14
distance	-10
board	-18
1992	-10
refuge	-13
island	-28
wake	17
gap	-25
kind	15
less	-23
shaky	8
recession	-17
recovery	-19
page	-5
offices	-13
dividends	-9
length	30
migrants	-9
consensus	17
start	7
protest	9
matchup	-10
worry	11
urgency	8
whomever	-13
area	12
ideas	8
mark	-7
apart	54
memo	11
bare	7
colleges	-10
white	6
conflict	-36
aside	-6
award	-17
impressive	-10
quo	-11
end	-21
doctors	8
confirmations	7
2012	-9
anymore	-9
boss	6
wish	-16
recognition	-11
reasons	18
wave	-31
century	11
letters	-12
bias	11
panels	-19
equal	-12
market	-27
damage	15
gender	25
weapon	16
tie	10
relationship	-12
diplomats	-7
revenue	-11
ones	-21
sister	-9
family	-5
passport	-16
excitement	-6
press	-21
flood	-13
1990s	37
prospects	-16
1975	-9
vulnerable	-11
missiles	-13
dead	26
nations	-10
region	-15
water	-18
hearings	-18
prior	-12
replacement	-14
successor	-18
low	-43
hashtag	10
allegiance	12
frustration	22
users	-30
correctness	-12
segment	-11
figure	-7
shock	-10
2016	-8
committee	10
chair	8
tank	-19
inflation	-16
infrastructure	8
higher	-29
alarm	6
outrage	15
commission	-6
due	-30
outcome	20
pregnancy	-10
procedure	17
visit	-6
payment	-9
handle	12
notion	17
illegal	41
inroads	-15
slavery	-12
civil	13
degrees	-19
minorities	-13
play	-13
overhaul	12
flexibility	41
whites	7
flurry	22
speed	-15
car	-12
entry	9
eligibility	-15
asylum	22
siblings	-9
applicants	-11
screening	-10
protections	-14
2004	-15
firearm	-9
release	21
conclusion	-12
dispute	-11
silent	15
structure	-20
tragedy	-12
worse	9
reaction	-16
9	-9
intention	13
circus	7
individuals	6
agreements	28
space	-9
array	-5
rent	-13
headquarters	-32
filings	20
anonymity	16
courses	14
joint	-10
conferences	-12
travel	-12
operation	26
scandals	-19
congressman	-12
fodder	-12
coup	-13
containment	6
priorities	22
partnership	8
concessions	-18
routes	-9
everything	-29
eye	-6
obstacle	-8
army	-13
regime	-6
wars	8
anywhere	-9
midst	-9
2007	-16
memoir	-6
cooperation	13
guard	-13
central	12
celebrities	-20
vehicle	-9
shelter	-19
potential	-17
fields	-12
alliance	-12
resolve	-10
divisions	-13
responsible	-13
rebels	-21
areas	-8
troops	7
inclination	22
vulnerability	-7
systems	-19
income	-18
toxic	-14
investment	-27
reminder	10
clarity	24
tastes	-13
greens	-9
course	12
holes	-9
2013	-16
nationwide	17
choices	38
fee	-9
unit	-20
venture	7
investors	-18
ready	16
deadline	-15
cash	-31
bank	19
condition	-28
development	-25
plant	-21
shop	-18
loans	-13
emphasis	-12
encryption	-13
swaths	-12
websites	-16
activists	7
topic	14
compromise	12
anxiety	21
narrow	-9
flow	-12
foreigners	8
visas	-19
material	16
devices	-9
balance	6
post	-39
nerve	-11
comfort	5
solution	-12
forth	29
applause	-16
dozens	5
theme	29
spotlight	-15
talk	15
halt	-11
exceptions	-20
larger	-12
loyalty	-13
counter	-12
eyebrows	7
distinction	-15
table	-29
guy	12
consternation	-9
successful	-12
democracy	-25
rumors	10
2000	-12
43	9
brother	-7
serious	37
outsiders	8
apparent	20
passion	20
estate	-10
danger	-19
corporations	-21
operations	-12
secret	16
relationships	-20
takeover	9
institutions	-14
afoul	-15
clients	16
culture	23
positive	6
ammunition	8
assessments	-9
tabs	-9
secrets	7
buildings	-10
murder	8
inquiry	8
counsel	-9
code	-13
traction	-12
note	18
eager	-12
2018	-15
light	-7
decade	-18
soldiers	-12
mission	-10
detainees	-18
spies	-10
distraction	-12
hour	-16
grist	-9
phones	-10
anything	-10
swing	12
active	-12
norms	17
negotiate	-9
union	-13
adept	-10
ceiling	13
version	13
barriers	-29
obligations	-10
member	-12
colleagues	-25
society	11
afternoon	-10
regardless	-18
requirements	-9
audiences	-17
strength	-5
earnings	18
agencies	7
contact	7
discussions	16
activities	-15
1988	-10
bloc	-12
assets	-24
tour	-24
knack	-10
sector	-13
fury	-17
regions	-9
unpredictable	-9
restraint	-9
winners	-20
breadth	-10
arguments	29
warm	-18
faster	-9
fuel	-26
political	-28
industries	-15
surge	-10
road	-12
strategists	-21
rulings	9
likelihood	-9
discretion	-11
conservative	13
lens	-11
needle	9
hostility	-18
store	-9
shirts	-9
tougher	-9
game	-13
minimum	-13
quarter-century	-13
zeal	10
1991	35
economies	-16
prosperity	7
pain	-9
margins	-27
stock	-12
valuable	-12
strife	37
scenes	9
competitive	-18
divide	12
tariffs	9
commitments	57
2017	-9
a.m.	-9
strain	-15
abuse	9
failures	8
quiet	-12
anxieties	17
beliefs	-10
track	-20
relative	9
loom	-10
personality	18
budget	-16
sheet	-12
50	-9
ratings	13
employee	-24
pattern	-14
study	6
negotiation	6
mix	10
competence	7
persona	-9
phase	-9
presentation	-10
oysters	-11
corner	-9
necessary	16
lobby	-9
june	-20
model	12
groundwork	-13
goals	-23
jet	5
private	-13
bathroom	-20
planks	27
muscle	-12
slot	14
participation	14
advocate	22
co-host	-12
skepticism	6
chairwoman	-10
overtime	-25
cutoff	-10
advertise	-19
backers	-9
tech	-9
start-up	-11
mountains	-10
complaints	10
mills	-10
comfortable	26
overseas	-9
obstacles	-12
negative	-12
crack	-15
trial	-16
dilemma	13
unemployment	-10
highways	-12
lots	-10
train	-13
sympathy	8
freedoms	-9
friendly	-15
different	12
fortunes	8
publish	17
worldwide	20
stability	23
enemy	9
affordable	-13
setbacks	-9
aspects	14
1997	27
tsunami	-9
lawsuit	-10
legal	-18
copies	-6
visitors	-9
explanations	26
findings	6
yes	13
8	-12
arena	-10
stumble	6
cable	-10
major	-11
speculation	15
advisers	-9
hopeful	11
profit	6
cents	-9
bomber	-9
defensive	-13
glimpse	-7
empire	-13
draft	-13
nights	7
capacity	-11
shake-up	10
help	-13
gaffes	-14
chain	13
teleprompter	-12
ticket	-23
separate	15
creation	8
institution	-9
citizen	-12
poverty	-17
coal	-12
generators	-18
blowback	6
map	-25
storage	-12
tunnels	-16
underground	-12
radar	-9
overhead	-10
north	-14
raids	-12
steam	-10
disclosure	-13
final	-12
aback	14
biofuels	8
requirement	-10
declaration	-9
supply	-9
text	-16
grandchildren	-12
element	-10
kid	-6
gigs	-9
ambassador	-10
wayside	-9
batch	21
unclear	21
aide	-14
editorial	10
27	-13
nature	20
contents	-10
impossible	-23
punch	-13
wealthy	-9
mad	20
insiders	-8
threshold	-12
sheets	-9
impression	-11
shape	-18
feelings	10
perceptions	-12
charities	-9
tuition	-17
compel	27
nightclub	18
chorus	-10
romp	-11
slots	-20
staffer	-7
recommendation	-9
investigators	-14
bottles	-15
stop	-13
battery	24
nonprofit	-7
warnings	8
leak	-10
showdown	-12
general	11
23	-12
bureau	-12
spot	18
hold	-9
credentials	-15
directions	-17
shooters	-9
fringe	-10
spread	-9
crimes	9
computer	-10
spring	10
electorates	-9
matchups	-9
graduate	7
offshore	-9
immunity	-16
judgment	6
minority	-13
fruit	-10
true	6
parade	-13
block	-10
pictures	-9
fault	-11
heart	-14
mistakes	14
downtown	-10
justification	7
copy	-12
capital	-10
compound	-6
permit	-12
somewhere	-9
merger	11
contentions	10
1995	-9
investigations	-10
examples	15
film	16
truck	8
documentary	10
validity	-10
plurality	-9
incumbents	11
precinct	-11
passwords	-10
summary	13
birth	-22
petition	17
stadium	9
wound	-9
instructions	27
license	-10
charity	-9
deletions	-10
fascist	-15
pic	-9
@length
1	-15
4	6
6	6
@opener,verb
noun	base:to	-29
—	ing:is	12
as	present:	5
—	base:to	19
end	present:	11
verb	base:will	-120
noun	past:has	-39
,	past:had	10
verb	ing:will	-15
ing	ing:	-7
noun	past:was	11
if	present:	-96
if	base:	19
if	base:to	-30
,	base:will	-24
what	present:	-30
,	present:	6
end	base:	6
,	past:	10
noun	past:	-17
end	base:to	-10
end	base:will	17
but	present:	19
that	past:	-38
that	base:might	-7
and	base:to	7
noun	ing:	-12
are	base:	-18
are	base:to	-15
if	base:don't	-13
and	base:will	7
and	ing:	-26
:	base:	-14
verb	past:	-27
verb	present:	-78
verb	base:	-19
noun	present:	-10
,	base:	17
and	present:	-18
they	past:are	32
ing	present:	-80
in	ing:	11
but	base:	32
,	base:to	-13
noun	past:being	-38
that	present:	-48
that	ing:would	-9
who	past:had	6
is	past:	-48
once	present:	-28
is	base:to	33
with	present:	-38
with	base:to	-23
end	past:	9
and	past:	-6
to	base:	-50
noun	past:have	-17
that	base:to	-20
the	ing:	-26
adverb	past:	11
;	past:had	-7
;	base:to	-30
;	ing:	-28
adverb	present:	-15
quotation	past:	15
verb	participle:had	-32
that	past:had	-110
that	base:would	-32
end	past:finally	-10
end	past:had	8
he	past:was	6
,	ing:were	-8
they	past:were	-9
end	past:then	13
was	ing:	17
end	past:have	22
when	base:to	-12
adverb	base:to	6
quotation	ing:	15
why	past:	-8
end	past:also	36
verb	participle:	-120
which	past:	16
that	ing:was	-108
if	past:	-20
end	base:didn't	-20
so	past:	-18
verb	base:could	-70
end	base:would	14
that	past:never	-28
;	past:	11
end	base:did	10
end	participle:had	12
end	ing:was	-21
when	base:	18
quotation	present:	10
had	past:	-35
,	past:would	-21
because	past:	6
that	base:could	-97
-	past:	12
adverb	base:could	-26
and	past:also	-20
,	base:would	-21
end	participle:would	-10
that	ing:were	22
,	base:could	10
but	base:to	-18
quotation	base:would	-22
if	base:would	7
adverb	participle:	-5
it	past:was	7
that	past:has	-29
:	past:	-14
for	ing:	-73
verb	base:to	-71
and	base:can	-8
Name	base:to	9
verb	base:should	-67
on	present:	-37
end	ing:is	30
end	past:has	23
and	base:	21
,	past:will	14
end	participle:will	-21
how	base:can	-21
Name	past:will	-8
about	base:	10
how	ing:'s	-9
noun	ing:'s	-12
,	past:has	9
noun	participle:	-9
since	base:	-9
adverb	base:can	-18
,	past:was	21
before	ing:	-40
before	past:	-9
–	base:	8
—	base:	-21
,	ing:later	-10
ing	past:	-47
,	ing:was	15
noun	past:is	7
in	present:	-145
end	participle:'ve	13
:	ing:	-7
Name	present:	5
's	past:have	-15
that	past:is	-8
,	base:can	-32
how	past:	-29
to	past:	-7
time	ing:	10
that	base:do	9
end	participle:has	-10
with	ing:	22
while	past:	13
verb	base:would	-151
who	past:have	-15
end	ing:will	23
end	past:recently	-12
—	past:	11
how	past:had	-9
end	ing:may	-11
–	past:	-15
,	base:did	5
after	present:	-9
that	base:may	11
whether	base:would	-14
,	past:not	-14
after	ing:	11
end	present:often	18
during	present:	-40
,	ing:is	14
end	ing:have	9
,	past:also	17
but	past:hasn't	11
by	base:	8
that	ing:is	-10
end	ing:are	20
quotation	base:	-7
verb	ing:'s	-57
verb	ing:is	-22
verb	base:don't	-14
end	ing:isn't	11
verb	base:won't	-21
end	ing:'s	6
during	base:	-25
that	ing:are	-46
verb	base:'d	17
who	past:were	-32
from	past:	-6
and	participle:	28
verb	participle:are	-18
end	ing:also	10
verb	past:has	-9
,	ing:'s	-7
time	base:to	-27
verb	present:also	22
that	base:can't	-13
end	past:later	22
to	ing:	8
when	present:	-38
was	past:	17
end	base:also	-7
that	base:	-30
verb	base:'ll	-35
of	present:	-44
verb	participle:has	-44
—	present:	7
verb	base:doesn't	-36
noun	past:were	10
across	ing:	-10
that	ing:	-25
end	present:currently	13
of	base:	-24
that	base:can	-61
because	present:	5
end	present:also	16
in	participle:	-28
noun	base:will	-37
ing	participle:	-15
in	base:	-29
while	present:	10
verb	base:is	-12
noun	past:won't	-13
that	past:will	8
end	base:could	7
despite	ing:	14
how	ing:are	-9
noun	base:would	-16
where	ing:is	-18
ing	ing:was	-13
since	past:	21
though	past:	24
's	past:has	18
's	base:to	-9
if	base:can	5
including	base:	-15
on	ing:	10
since	ing:	8
,	participle:has	9
that	participle:has	-12
that	participle:have	20
Name	ing:	-53
with	past:	-27
into	present:	-43
and	past:is	11
by	ing:	-20
end	participle:have	8
in	past:	-19
or	present:	-74
noun	past:will	-44
where	present:	6
with	base:	-28
has	past:	-8
noun	base:didn't	-19
and	base:don't	14
end	base:has	20
before	present:	-69
of	ing:	6
noun	ing:are	-6
where	past:	-34
how	base:should	-9
end	present:then	14
anyone	present:	-18
him	past:	-12
before	base:	-28
verb	base:can	-51
have	past:	-7
,	base:is	-13
whom	past:	5
beyond	present:	-18
unless	present:	-18
are	past:	6
are	ing:	10
has	base:	-16
but	base:will	-18
adverb	base:will	-24
what	base:	-39
:	base:would	-10
end	base:now	-15
that	base:will	26
as	participle:has	13
who	past:'s	-15
at	base:	-10
including	past:	-19
which	past:is	-17
Name	past:were	-17
end	base:doesn't	18
noun	past:can	-52
what	base:can	-13
that	base:must	-17
that	base:'ll	-9
noun	base:can	26
he	participle:'s	17
he	past:would	-18
,	ing:are	30
verb	participle:'s	-18
end	past:quickly	9
,	past:have	21
end	past:would	-21
whether	base:will	37
verb	past:had	-76
than	past:	-27
number	past:	-13
her	base:	-12
despite	present:	-31
verb	participle:were	-15
Name	participle:are	5
be	ing:	-29
verb	past:could	-9
to	present:	-54
as	past:has	-11
should	base:	-52
who	past:are	-9
she	past:was	-17
over	present:	-48
him	present:	-14
him	base:to	-12
verb	base:can't	-9
as	ing:	-52
have	ing:	10
into	past:	-17
before	base:could	26
at	past:randomly	-9
at	present:	-16
Name	base:	-6
those	past:	-15
was	base:to	-21
were	present:	-14
and	ing:is	17
in	base:could	-9
that	base:didn't	25
that	base:was	-12
and	past:was	-8
but	past:has	-6
but	base:may	-24
until	past:	-21
verb	ing:was	-66
without	ing:	-17
noun	participle:should	-16
during	past:	-10
so	base:could	-18
that	ing:'s	-16
though	base:did	8
is	present:	-58
but	base:also	8
who	past:	7
because	base:did	-13
that	participle:	-38
end	past:is	18
that	past:'s	-8
while	past:has	9
and	past:has	28
,	ing:again	-9
for	present:	15
Name	past:have	5
end	ing:'re	-5
even	present:	-10
noun	participle:has	15
verb	participle:have	-15
that	base:did	-53
on	ing:'s	-9
what	past:	-26
since	present:	-28
end	past:far	-14
among	past:	-21
but	ing:'s	20
,	base:may	-8
where	base:	11
noun	ing:is	-52
that	participle:will	-23
,	ing:be	-34
time	base:would	-18
end	base:wouldn't	11
on	base:	-55
whether	ing:was	-9
,	participle:	13
after	base:	-21
all	base:do	-13
end	present:still	7
verb	participle:must	-9
end	past:already	-9
yet	past:been	-11
that	participle:are	-16
by	present:	-64
who	past:was	7
end	ing:previously	-9
in	ing:is	-13
end	ing:again	-13
and	past:have	25
end	ing:further	-9
a	ing:	-11
verb	past:would	-20
adverb	base:would	-20
that	past:have	24
is	ing:	24
's	base:will	-18
end	base:must	-6
time	present:	-26
but	past:also	9
will	base:	-8
will	base:to	-9
whether	past:	-53
—	past:has	17
Name	past:would	-30
what	past:'s	-16
noun	past:could	-12
while	ing:was	-12
at	ing:	13
that	participle:was	18
which	present:	10
end	past:largely	9
where	base:will	-22
verb	base:may	-12
verb	past:was	-6
that	base:doesn't	20
she	past:had	-10
not	past:	10
while	ing:are	9
while	base:to	7
of	past:	-42
for	past:	13
ing	base:could	-30
are	present:	-39
that	past:could	40
how	present:	-65
not	present:	-8
verb	base:wouldn't	-9
that	base:should	-26
should	base:to	6
that	base:does	-23
whether	base:to	30
which	past:was	24
—	base:will	-15
noun	base:should	-15
he	past:is	7
end	ing:not	-9
end	past:just	13
that	base:wouldn't	-15
when	ing:	-9
adverb	base:	-24
like	past:	-6
how	base:to	-9
(	base:to	7
about	participle:	-10
end	past:both	-8
ing	participle:would	-9
would	base:	-21
as	participle:have	-13
where	base:to	9
where	ing:	-13
end	past:further	9
if	base:didn't	-19
,	ing:not	7
before	past:being	-15
but	base:has	-10
ing	base:will	-39
him	ing:	-10
,	past:are	11
to	participle:be	-54
when	ing:is	-8
though	base:	16
noun	base:might	-27
verb	participle:is	-9
but	present:still	-14
around	ing:	6
yet	base:to	-29
,	past:may	-10
noun	base:'ll	-12
noun	participle:are	21
Name	base:will	-12
ing	base:would	-44
end	past:again	6
though	participle:was	-6
Name	base:would	-20
of	past:being	-9
Name	past:should	-33
:	base:could	19
>	base:to	-15
end	past:ultimately	21
not	base:to	21
he	present:	16
noun	ing:was	-46
end	ing:were	-6
as	participle:	-10
an	ing:	-33
noun	past:be	-13
verb	base:must	-21
–	base:to	11
end	past:now	9
that	past:was	-30
if	base:can't	-13
has	present:	-26
>	ing:	-33
he	past:has	-18
have	present:	-30
it	ing:	6
because	ing:is	11
adverb	past:has	-14
than	ing:	-23
quotation	base:will	-12
that	past:were	9
end	past:not	-13
what	past:has	-16
how	base:could	-17
end	base:then	-15
—	participle:	8
,	past:were	15
end	participle:be	-18
if	ing:	-58
verb	past:have	39
end	base:was	-22
ing	participle:has	35
verb	base:did	-29
off	base:	5
>	base:	-11
isn't	ing:	-9
to	base:to	-12
noun	participle:will	5
whether	present:	-61
what	past:is	10
which	base:would	13
about	present:	-41
end	base:don't	11
who	past:is	-8
end	past:were	8
that	base:couldn't	21
,	base:does	19
end	past:subsequently	7
:	base:to	33
once	past:	-8
past	past:has	15
end	participle:could	-18
and	base:would	-10
while	base:would	9
because	base:would	-15
while	base:may	-10
verb	base:was	-12
Name	past:isn't	12
from	past:has	-9
to	ing:'s	-14
from	present:	-52
his	ing:	10
noun	ing:have	-18
quotation	past:has	-6
why	base:	-15
having	base:	-9
about	past:being	-18
how	past:have	55
,	base:can't	-10
noun	participle:is	15
,	participle:is	-8
Name	ing:was	-11
including	ing:	10
which	past:had	11
or	past:	-16
or	ing:	9
,	ing:will	-12
why	ing:	-9
and	ing:have	-10
noun	base:often	-9
that	ing:had	-15
(	base:	-17
end	participle:are	8
that	base:were	-9
verb	past:may	-9
but	base:could	-25
but	base:doesn't	15
-	past:has	-9
and	base:could	-36
end	base:just	-28
-	present:	-22
-	base:	11
be	present:	13
verb	base:does	-21
until	base:	-11
noun	ing:had	-10
not	ing:	-34
and	participle:has	-16
end	ing:often	9
end	participle:were	14
whether	past:had	-23
how	base:would	-66
not	base:	-30
.	past:	5
,	past:repeatedly	11
that	base:had	-9
and	past:had	-7
,	base:didn't	12
whom	present:	-8
which	past:have	-34
verb	ing:have	19
what	base:would	10
and	past:still	-10
in	past:has	-12
but	participle:has	-18
verb	ing:wasn't	-10
and	ing:are	-8
and	ing:be	11
verb	base:couldn't	-15
noun	ing:were	-13
and	participle:have	-9
it	participle:'s	-13
if	ing:'re	11
after	past:had	9
that	base:just	-11
,	ing:isn't	-13
why	present:	6
verb	base:still	11
ing	past:had	7
when	base:can	10
as	ing:is	9
whom	base:to	19
to	base:would	-9
have	base:	-16
through	present:	-7
past	ing:	-12
Name	past:cannot	-9
end	base:should	-9
and	base:may	-15
end	past:are	7
verb	past:never	-10
verb	past:is	-18
was	participle:	5
,	ing:has	-7
be	base:	-28
and	base:won't	-12
why	ing:are	-13
,	base:do	20
like	present:	-14
end	past:'ve	7
:	present:regularly	-10
who	present:	-16
end	past:first	15
in	past:had	19
in	base:to	-22
she	participle:'s	16
end	past:strongly	5
number	ing:	-12
who	past:has	7
end	participle:wasn't	-14
her	ing:	-16
if	ing:is	-14
than	present:	19
does	base:to	-15
(	past:	-6
been	present:	-9
-	ing:	9
off	past:	-9
it	past:has	8
time	past:had	-14
among	present:	-19
has	ing:	10
and	past:will	-10
what	base:to	-28
which	past:has	-8
end	ing:be	-35
adverb	past:have	-9
but	base:would	-21
that	participle:'s	-12
in	participle:has	-9
as	past:have	15
‘	base:	-10
her	past:	-10
to	past:have	-17
noun	base:were	-15
,	past:largely	-10
that	present:still	56
while	past:have	21
Name	base:don't	6
me	ing:	-15
of	base:to	-12
that	participle:would	-9
is	base:	16
when	ing:would	6
noun	participle:have	6
end	base:do	-7
noun	past:should	-39
verb	participle:would	-9
were	ing:	14
after	base:to	-19
much	past:	-17
much	base:to	-9
noun	past:all	12
than	base:	-8
―	past:	16
―	base:to	-9
―	ing:	7
where	past:have	-11
~	past:	23
so	present:	9
that	past:hasn't	-10
,	participle:had	-5
as	ing:are	-14
but	base:must	-10
)	base:to	-9
how	past:has	-9
,	participle:have	-18
,	present:also	-12
,	base:'ll	6
verb	ing:'re	-9
verb	past:hadn't	-13
quotation	past:had	-13
,	past:never	8
end	participle:'s	-5
although	past:has	-24
end	past:reportedly	-13
although	base:to	-12
although	ing:	-13
of	past:has	-12
noun	past:must	-13
against	present:	-23
while	participle:has	-15
verb	past:also	-11
how	base:will	39
along	past:	-15
than	base:to	-13
because	past:has	-14
and	ing:was	8
end	past:was	16
but	participle:was	-10
;	base:	12
end	ing:possibly	-14
Name	past:could	15
been	base:to	36
been	ing:	-20
verb	past:were	21
,	ing:often	-15
toward	ing:	-13
adverb	past:had	-5
verb	participle:will	-9
,	past:all	-12
,	past:now	-5
(	ing:	-9
how	ing:	-18
but	past:then	-9
whether	base:should	-28
)	ing:	-12
,	past:be	-12
ing	base:does	-10
that	participle:were	-13
adverb	participle:has	7
that	past:quickly	-9
toward	past:	-10
for	base:	-41
,	base:still	-16
in	base:would	-19
what	past:had	-18
but	base:do	5
whether	ing:	-26
,	base:often	-10
have	participle:	-9
ing	past:is	-10
as	ing:were	-13
that	past:would	-13
on	participle:	-19
if	base:did	-10
why	past:had	-18
past	base:to	-10
that	past:recently	-9
about	ing:'s	-12
one	past:	6
noun	past:ultimately	-13
end	past:eventually	7
under	present:	-15
end	participle:was	-9
,	past:then	-10
that	participle:is	14
it	past:is	5
but	past:still	-11
more	ing:	7
has	base:to	25
--	base:	5
end	base:still	13
,	participle:would	-16
at	base:to	11
,	past:long	-10
than	past:had	12
since	past:have	-12
which	base:to	-28
some	past:	15
which	base:could	-11
even	base:could	-13
that	past:may	-9
if	base:does	-12
quotation	past:was	-14
until	present:	-23
verb	base:might	-17
,	base:has	-6
she	past:is	19
since	past:has	-10
when	base:will	-12
-	past:have	18
before	base:to	17
but	base:does	11
the	base:to	-9
off	ing:	7
was	present:	-14
he	base:to	-10
yet	present:	6
those	base:to	-10
noun	base:may	27
but	base:can	-14
including	present:	-31
:	ing:is	-12
,	ing:do	-12
whether	base:can	33
would	base:to	-9
should	past:	7
verb	ing:were	-25
their	ing:	-9
,	past:only	7
through	past:	-20
--	present:	-16
what	ing:are	-6
around	past:	-17
though	ing:	-18
--	ing:	-30
of	participle:	-11
but	past:is	5
or	participle:	-11
noun	base:cannot	-10
been	past:	-19
when	past:first	9
,	ing:publicly	27
Name	participle:	-14
,	ing:have	-29
what	ing:'re	-14
all	base:to	16
were	base:	-13
or	base:to	-28
quotation	ing:also	16
how	base:might	-9
through	base:	-14
unless	base:	-12
without	past:	-13
number	base:to	-9
verb	past:being	-9
what	base:might	-12
ing	past:has	-23
Name	participle:was	-5
that	participle:could	-9
noun	past:first	-8
verb	participle:was	-10
that	participle:had	-36
verb	past:already	-9
;	base:would	-9
number	past:were	-11
be	past:	-21
,	base:also	9
whether	base:could	-12
most	ing:	-15
:	past:have	10
Name	past:can	-10
while	base:could	-10
noun	base:did	15
over	base:to	7
number	past:is	-14
while	participle:	9
verb	past:are	6
when	ing:are	-16
if	base:could	-24
number	past:was	-9
,	present:regularly	12
along	present:	-9
and	past:not	-9
noun	past:may	-19
-	past:was	15
and	past:would	-10
Name	participle:is	13
across	present:	-20
as	ing:'s	-15
so	past:far	7
end	ing:potentially	-10
,	past:later	-11
where	base:would	17
,	participle:were	6
had	base:	-12
ing	ing:'s	19
and	participle:will	-13
quotation	ing:is	-11
past	present:	-15
Name	participle:has	6
having	past:	-10
end	past:well	-20
--	base:to	-9
under	ing:	-16
why	base:to	-9
end	base:have	-10
toward	present:	-14
by	participle:	7
noun	past:'ve	5
that	past:are	5
,	ing:eventually	-9
,	past:having	-12
,	past:reportedly	-5
though	participle:has	-9
had	present:	-13
end	ing:only	-13
that	past:exclusively	-9
they	past:'re	-12
during	participle:	-9
verb	past:largely	-13
by	base:to	-15
end	past:haven't	15
noun	base:does	16
that	past:also	-11
do	base:to	-18
end	base:can't	8
and	base:doesn't	13
that	base:'d	-16
that	past:can	-10
whether	base:'ll	-13
that	base:won't	-15
when	past:later	12
why	base:should	-13
though	past:hasn't	-5
verb	past:should	-9
end	past:there	-11
noun	past:ever	-9
Name	past:be	-13
them	present:	-15
where	base:was	-9
although	base:	13
all	past:	-13
had	base:to	-9
anyone	ing:	7
did	base:to	-10
±	past:	17
that	ing:has	-11
it	past:will	-9
,	ing:actively	13
noun	participle:could	-18
that	base:probably	-9
end	past:highly	-9
noun	participle:would	-15
as	base:will	-9
whether	base:	-13
,	base:probably	-10
he	base:	-10
quotation	past:will	10
:	past:just	12
>	present:	13
@prior,opener,kind
none	noun	none	15
none	—	plain	17
none	—	participle	-5
none	end	plain	17
verb	verb	plain	-133
none	,	plain	15
verb	ing	noun	6
none	noun	agent	12
none	if	plain	6
none	if	participle	-14
verb	,	plain	13
none	what	plain	-15
verb	noun	relative	-30
none	end	participle	-13
none	these	none	-10
none	noun	plain	-18
none	but	plain	7
none	that	plain	-11
none	end	inverted	-45
none	end	none	-11
none	as	participle	22
none	and	participle	-28
none	are	plain	16
verb	and	plain	-13
verb	and	participle	-14
none	verb	plain	-21
verb	noun	plain	-62
none	although	plain	16
none	,	participle	-9
none	and	plain	8
none	–	plain	7
none	they	none	28
none	ing	plain	-32
verb	noun	participle	12
quotation	in	noun	-20
none	who	agent	-19
none	this	none	23
none	is	plain	-36
none	once	plain	-41
verb	to	none	-92
none	is	participle	29
verb	with	plain	-83
verb	with	participle	-15
none	to	plain	-90
none	Name	plain	17
none	the	none	-27
none	in	plain	-29
verb	;	plain	17
verb	;	participle	-16
quotation	quotation	plain	13
verb	that	plain	-155
verb	ing	plain	-123
none	he	none	17
none	was	noun	21
verb	that	none	6
none	when	plain	10
none	when	participle	-6
verb	adverb	plain	-22
verb	adverb	participle	19
quotation	quotation	participle	15
verb	why	plain	-57
verb	which	plain	-15
verb	if	plain	-105
none	so	plain	-9
none	i	none	-8
verb	since	plain	-35
none	end	relative	20
none	which	plain	19
none	had	plain	-5
none	because	plain	15
none	them	none	-12
none	verb	none	26
none	,	none	7
verb	,	relative	6
verb	as	plain	-21
verb	but	plain	30
verb	but	participle	25
none	me	none	9
none	how	plain	-24
verb	how	plain	-51
none	that	agent	23
none	:	shared	-38
none	for	none	-35
verb	noun	none	-31
none	did	plain	13
none	from	none	-10
noun	Name	none	-22
verb	on	plain	-19
none	and	none	-27
none	Name	none	22
none	about	plain	11
verb	verb	noun	-67
verb	Name	relative	-96
verb	during	noun	28
quotation	,	plain	10
quotation	,	participle	-23
quotation	,	agent	20
none	Name	relative	-19
none	before	noun	-9
verb	Name	none	-55
verb	before	plain	10
quotation	,	none	6
quotation	,	noun	-22
quotation	ing	none	-9
quotation	:	plain	-14
quotation	verb	none	-18
none	—	none	-19
none	after	plain	9
none	's	plain	11
none	's	participle	-21
verb	to	plain	-8
none	was	participle	-9
none	from	participle	-9
verb	after	plain	-21
none	while	plain	21
none	–	none	-13
verb	time	plain	-39
verb	,	shared	-15
verb	in	plain	-12
verb	whether	plain	-111
none	after	participle	13
none	,	noun	-25
quotation	verb	plain	-26
verb	during	plain	-37
none	with	noun	10
verb	Name	plain	-44
none	by	plain	10
none	end	noun	-6
verb	adverb	shared	14
quotation	quotation	relative	-13
quotation	that	plain	-17
quotation	noun	relative	-24
quotation	quotation	inverted	9
verb	when	plain	-27
none	in	noun	6
none	during	plain	-43
quotation	noun	plain	-19
verb	in	noun	-30
none	from	plain	-5
none	and	noun	-11
verb	what	plain	-63
verb	time	participle	-45
none	others	none	-10
verb	those	relative	-13
verb	to	noun	12
none	before	participle	18
verb	of	plain	-36
verb	because	plain	-46
none	across	noun	-10
verb	to	agent	15
verb	by	plain	-16
verb	so	plain	-29
verb	be	noun	-12
none	of	relative	-41
none	someone	relative	16
none	ing	noun	-44
none	on	plain	-14
quotation	noun	none	-51
quotation	while	plain	6
quotation	and	none	-12
none	despite	plain	-31
none	despite	noun	5
none	where	plain	-13
quotation	quotation	noun	-28
quotation	that	none	-22
verb	though	plain	9
verb	including	plain	-30
verb	on	noun	19
none	since	participle	-5
none	Name	participle	-10
none	with	plain	-16
verb	and	agent	-19
verb	or	plain	-39
none	with	participle	21
none	has	plain	-32
none	Name	agent	28
verb	that	noun	-26
verb	,	noun	18
none	before	plain	-34
none	of	participle	-13
verb	through	plain	-18
none	who	none	-9
verb	for	none	-11
quotation	because	plain	-24
verb	ing	participle	17
verb	have	plain	-15
none	whom	plain	-21
none	—	relative	23
verb	beyond	plain	-10
none	all	participle	-15
none	unless	plain	-20
none	by	participle	41
none	have	plain	-18
quotation	and	noun	19
none	across	plain	9
verb	—	plain	-7
verb	—	participle	19
none	but	shared	-15
none	to	none	-9
none	on	none	-11
none	while	participle	14
verb	at	plain	-17
none	including	plain	-17
none	which	none	-18
none	of	none	-29
none	or	plain	-24
none	time	participle	12
quotation	but	plain	8
verb	he	none	-47
verb	verb	relative	10
none	ing	participle	32
none	whether	plain	-28
none	her	plain	-9
none	verb	shared	-20
quotation	what	plain	-16
none	of	plain	-10
none	of	noun	12
none	by	noun	-22
verb	Name	participle	-54
quotation	to	plain	-32
none	she	none	21
none	should	plain	-5
none	over	plain	-41
verb	that	participle	-67
verb	despite	plain	-10
verb	him	plain	-23
none	as	none	6
none	have	noun	18
none	adverb	shared	-16
verb	about	plain	-29
none	at	plain	-16
verb	Name	agent	-45
none	he	agent	22
none	adverb	noun	-11
quotation	as	plain	-11
quotation	until	plain	-15
none	without	noun	-10
verb	have	noun	-24
none	during	noun	-13
verb	:	plain	-25
verb	is	plain	-44
none	despite	none	-10
none	who	plain	26
quotation	quotation	none	-8
quotation	when	plain	8
verb	for	plain	-46
none	even	plain	19
quotation	on	plain	-13
none	and	shared	-18
verb	verb	agent	-18
none	among	plain	-27
quotation	so	plain	-18
quotation	in	plain	-31
quotation	if	plain	-43
none	on	noun	-13
quotation	ing	plain	11
none	after	none	7
none	in	relative	-12
none	a	participle	-18
none	time	noun	14
verb	verb	participle	37
none	they	agent	-30
none	is	noun	20
verb	's	plain	-30
none	a	none	6
none	will	plain	-12
none	will	participle	7
noun	noun	plain	-26
noun	that	participle	18
verb	number	relative	13
verb	what	none	-26
quotation	for	plain	-15
verb	for	noun	-26
verb	by	participle	-18
verb	which	none	7
none	from	noun	21
none	at	noun	-11
quotation	which	plain	7
quotation	where	plain	-6
verb	as	noun	-13
verb	and	noun	-33
none	noun	shared	-34
none	while	shared	13
verb	she	none	-44
quotation	quotation	agent	-5
none	not	plain	-20
none	for	plain	-17
verb	they	none	-52
none	despite	participle	8
verb	are	plain	-15
verb	noun	agent	-33
none	:	none	-33
verb	should	plain	-18
verb	whether	noun	-9
verb	whether	participle	-21
none	as	noun	-18
none	for	participle	-25
quotation	who	plain	-14
none	but	none	-8
quotation	verb	noun	-5
none	like	plain	-8
none	by	none	-11
none	how	participle	-6
none	that	shared	13
none	(	participle	-15
verb	about	noun	-26
none	would	plain	-17
none	to	noun	-14
none	where	participle	9
verb	where	plain	13
noun	noun	none	-19
verb	noun	shared	-19
verb	her	plain	-18
verb	adverb	noun	-14
verb	even	plain	-16
none	yet	participle	-24
quotation	but	participle	8
verb	them	none	-9
verb	and	shared	-32
none	–	participle	13
verb	once	plain	-21
quotation	Name	none	-36
quotation	>	participle	-28
quotation	>	plain	-7
quotation	adverb	plain	-6
quotation	how	plain	-26
quotation	he	none	-6
quotation	noun	agent	8
none	while	none	17
none	past	plain	15
none	an	none	-29
quotation	quotation	shared	-13
verb	has	plain	-9
none	to	participle	12
quotation	,	inverted	51
none	than	noun	-10
none	into	noun	-18
none	what	participle	-38
verb	is	noun	-9
none	the	participle	-10
none	had	noun	26
verb	not	plain	-16
noun	where	plain	-15
quotation	noun	participle	-23
quotation	and	participle	24
verb	were	plain	-20
verb	off	plain	-16
noun	,	agent	12
none	against	plain	-21
verb	time	relative	-12
none	what	none	-13
quotation	into	plain	-12
quotation	with	plain	-12
none	to	agent	-37
none	's	shared	-14
quotation	>	none	-15
quotation	>	noun	-9
quotation	Name	relative	-15
none	once	none	8
none	than	none	-11
noun	ing	plain	34
none	;	none	-19
verb	from	plain	-43
none	his	none	11
none	having	plain	-15
quotation	,	shared	-6
none	she	agent	14
none	-	plain	8
none	including	noun	20
none	to	relative	-9
none	if	none	-15
none	or	participle	-14
none	outside	plain	6
none	if	shared	8
none	while	noun	-6
none	(	none	-24
quotation	among	plain	-13
noun	verb	plain	-18
none	why	participle	-9
none	-	participle	-12
none	be	plain	-47
verb	until	plain	-19
verb	in	relative	-15
verb	whom	plain	-11
verb	have	participle	-9
quotation	of	plain	-19
noun	,	plain	15
quotation	during	plain	-11
none	but	noun	-22
none	under	plain	-18
none	—	inverted	-20
verb	at	noun	9
verb	them	plain	-12
verb	past	plain	-9
none	and	relative	11
none	verb	relative	-10
none	does	plain	12
none	because	participle	-9
none	:	noun	-21
none	whom	participle	16
verb	's	participle	-12
quotation	's	plain	-10
none	be	participle	14
verb	for	relative	-9
verb	if	participle	-12
none	anyone	relative	-14
verb	of	relative	-23
verb	in	participle	-23
none	(	shared	11
none	number	noun	-10
none	her	none	-11
none	being	plain	9
noun	verb	noun	-15
none	does	participle	-26
none	been	plain	-23
none	-	shared	12
none	has	noun	26
none	are	noun	6
none	.	plain	6
verb	or	noun	-10
none	number	agent	-10
noun	which	plain	-9
none	her	participle	-12
none	when	noun	-12
none	not	participle	45
none	Name	shared	19
verb	noun	noun	-16
verb	—	relative	-6
quotation	to	none	17
none	―	plain	7
verb	much	participle	-9
none	which	shared	11
verb	―	participle	-9
none	~	plain	25
none	and	agent	11
none	―	participle	10
none	which	participle	-12
none	)	participle	-15
verb	behind	plain	-10
quotation	which	none	-10
none	―	none	5
none	although	participle	-34
none	amid	noun	-11
verb	against	plain	-10
verb	under	plain	-16
verb	verb	shared	20
none	along	plain	-25
none	is	shared	-9
none	than	participle	-25
none	;	participle	-54
noun	as	plain	13
none	since	noun	10
none	been	participle	40
none	toward	participle	8
none	-	relative	-10
verb	-	plain	15
none	yet	plain	15
noun	and	none	10
verb	about	participle	9
none	it	agent	-16
verb	that	shared	10
none	even	participle	-15
none	one	none	-15
none	toward	plain	-22
verb	ing	none	8
noun	when	plain	-19
verb	be	plain	-18
verb	-	participle	31
verb	having	plain	-12
none	past	participle	-16
verb	me	participle	-15
none	until	plain	-9
none	could	plain	-19
verb	they	agent	-15
none	's	relative	-10
none	one	relative	-12
none	should	participle	10
none	though	participle	-13
none	has	participle	8
none	with	none	6
verb	and	relative	16
none	at	participle	31
none	some	plain	14
verb	unless	plain	-9
none	whether	participle	9
none	beyond	plain	-12
none	for	relative	-18
quotation	that	agent	-16
quotation	who	none	-10
noun	but	plain	11
noun	,	relative	17
none	off	noun	7
none	he	plain	-13
none	he	participle	-10
quotation	verb	participle	32
verb	into	plain	-21
verb	-	relative	28
none	would	participle	-15
none	anyone	plain	-12
verb	who	agent	-19
none	through	plain	-24
none	most	none	-13
verb	over	noun	7
noun	noun	relative	-6
none	--	none	-20
none	around	plain	-23
none	around	participle	-15
none	--	participle	-33
verb	--	participle	-9
none	without	plain	-10
none	been	noun	-19
none	or	noun	-9
verb	that	agent	-6
none	do	plain	6
none	can	participle	-13
none	does	shared	-12
verb	what	participle	15
verb	:	participle	-31
none	number	none	-24
none	number	plain	-5
none	number	participle	-15
none	his	plain	7
none	number	shared	-10
none	about	participle	-15
quotation	before	plain	-11
verb	Name	shared	12
none	others	relative	-7
verb	would	plain	-12
none	over	participle	22
noun	noun	participle	-28
none	-	noun	-13
none	on	relative	-17
none	so	participle	-19
verb	of	participle	-12
quotation	-	plain	-7
none	it	plain	-9
none	it	participle	9
verb	number	plain	-9
none	others	participle	11
noun	because	plain	-13
quotation	by	plain	-12
none	were	noun	12
none	his	participle	-12
none	do	participle	-23
noun	to	plain	-9
verb	had	plain	-20
verb	it	agent	-11
verb	across	plain	-9
none	had	participle	-12
verb	she	agent	-12
verb	–	plain	-13
verb	after	none	-13
verb	will	plain	8
none	⁄	plain	-16
quotation	is	participle	-10
none	more	none	15
verb	as	participle	-11
quotation	on	noun	-12
none	about	relative	-9
none	many	relative	66
none	anyone	none	7
none	±	plain	20
verb	without	plain	-9
quotation	from	plain	-12
none	you	none	-11
none	not	noun	-11
@prior,lemma
none	shift	-14
none	struggle	-28
none	say	15
verb	shift	34
none	mire	-25
verb	pursue	-15
verb	match	-12
none	choose	-16
none	believe	29
verb	award	-10
verb	lose	-78
none	go	7
none	criticize	36
none	estimate	6
none	accept	23
none	use	9
none	know	24
none	come	-19
none	pay	-7
none	wait	-15
none	flood	-21
none	tell	15
none	willing	-16
none	lie	-6
none	serve	-59
verb	engage	-26
none	follow	-21
none	attack	9
none	highlight	19
verb	attack	14
verb	highlight	13
verb	pose	-39
none	happen	-108
none	control	-56
none	expand	-6
none	ban	24
none	demonstrate	7
none	claim	23
none	support	23
none	according to	7
none	make	8
verb	focus	14
verb	kill	-56
none	leave	6
none	kill	-105
none	shoot	-40
none	lay	6
none	face	-14
none	move	-81
none	base	-18
none	begin	-15
verb	expand	-45
none	add	-10
verb	say	-28
verb	accomplish	-9
verb	respond	10
none	want	24
none	bring	-60
none	change	8
none	accommodate	-12
none	rethink	10
none	reach	-6
none	sentence	8
verb	cite	20
verb	leave	-83
none	note	6
verb	think	-27
none	ignore	20
none	refuse	32
none	plead	17
quotation	say	-29
verb	come	32
verb	prosecute	-20
verb	feel	8
none	conclude	29
verb	clear	50
verb	cast	-11
none	place	-13
none	sit	-17
none	complete	-17
none	spend	-15
none	look	15
none	star	-26
none	gine	-15
none	rub	-14
none	register	-84
none	blast	49
none	defend	19
none	play	23
none	turn	-8
none	prepare	-33
none	decide	15
none	address	24
none	speak	5
verb	see	-17
verb	read	-10
none	start	-22
verb	go	-26
none	try	-12
none	help	-20
none	concern	11
none	urge	29
none	see	14
none	feel	18
none	return	-11
none	show	11
verb	get	57
none	side	11
none	email	11
none	thank	12
none	announce	17
verb	hand	-17
verb	require	-14
none	reflect	9
none	discuss	27
verb	present	32
none	intend	18
none	recognize	19
none	share	19
none	plan	22
none	sway	-32
none	clear	-41
none	participate	-58
none	force	-23
none	sleep	-9
none	dispatch	-19
none	examine	-21
none	figure	-5
none	date	-58
verb	instruct	-13
verb	lie	-23
none	buy	-19
none	state	8
none	mean	-9
none	lose	-164
none	discredit	-21
none	destroy	-18
none	fail	-5
none	send	-17
none	put	11
verb	make	-77
none	crush	-33
none	avoid	-20
verb	recognize	-24
none	hear	18
verb	move	186
none	stop	-68
verb	discuss	-8
verb	refuse	-18
verb	let	-23
none	confirm	14
quotation	use	-48
none	head	-97
none	worry	34
none	hug	-10
none	appoint	14
none	reward	-23
none	let	-22
none	learn	13
quotation	begin	7
quotation	see	15
verb	file	-21
none	think	30
verb	organize	-12
verb	rip	-10
none	understand	14
none	adopt	-13
verb	meet	80
none	steal	-25
none	call	24
none	step	-18
none	combat	-52
none	assist	-23
none	conduct	-23
none	airstrike	-15
verb	target	-35
none	increase	-13
quotation	add	52
none	hit	-6
verb	hit	23
verb	fund	-30
none	propose	26
verb	interview	-37
none	air	-6
none	talk	15
none	interview	-19
none	result	-65
none	slip	-31
verb	show	-25
none	transform	-31
none	appeal	-7
none	boost	-49
verb	appeal	-12
quotation	cite	-7
quotation	continue	9
verb	give	16
verb	look	-15
none	recall	52
verb	begin	-72
quotation	conclude	33
verb	win	-153
none	select	-19
none	prompt	-40
none	boast	28
verb	run	23
verb	call	-23
quotation	seem	11
quotation	according to	49
none	reveal	31
none	outnumber	-20
none	draw	9
none	swing	-6
none	vote	16
none	jar	-10
none	echo	17
none	elect	9
none	hold	10
verb	express	-5
none	garner	-25
none	name	13
none	brief	-9
verb	announce	8
verb	brief	-18
verb	start	-57
verb	portray	8
verb	shoot	19
none	police	-28
verb	fire	-10
none	tweet	13
verb	hear	-56
quotation	act	-17
quotation	leave	-23
quotation	build	-25
none	repeat	10
verb	report	37
none	push	6
quotation	work	-25
none	investigate	-10
verb	appear	-22
none	abandon	-49
verb	live	-37
verb	take	21
verb	credit	-14
verb	know	-26
none	appear	13
verb	testify	-12
none	bet	-19
none	threaten	12
none	enter	-23
verb	propose	6
none	slam	33
none	fundraise	-113
none	ask	24
verb	cancel	-18
none	comment	10
none	cancel	-21
none	prefer	45
none	indicate	11
none	attribute	12
verb	find	-35
verb	vote	17
verb	drop	-34
none	survey	-49
none	point	20
none	cover	14
none	run	21
none	challenge	12
quotation	tell	-57
none	praise	33
none	meet	-74
none	argue	47
verb	obtain	-20
verb	believe	-14
none	work-related	-12
none	decline	18
verb	stop	66
verb	provide	20
verb	receive	-76
verb	act	-22
quotation	report	-41
none	document	17
none	top	-37
none	disclose	15
verb	stand	37
quotation	ask	-12
verb	lead	-65
verb	poll	-47
none	host	-85
none	expect	37
verb	wait	-23
none	describe	24
none	recover	-12
none	dent	-16
none	find	7
none	anger	15
verb	answer	22
verb	consider	-50
verb	draw	-36
none	capture	-16
none	regard	18
verb	bar	-12
verb	enter	-56
verb	born	-34
none	mention	26
none	benefit	-84
none	sharpen	-24
none	retain	-33
quotation	focus	-13
none	express	32
verb	suggest	-15
none	mind	7
verb	right	-81
verb	pledge	19
verb	oppose	-58
verb	undocumented	-17
none	carry	-14
none	declare	26
none	die	-85
none	endorse	44
none	skywrite	-13
none	involve	-92
none	fly	-68
none	suspect	7
none	keep	8
none	separate	-18
verb	host	-36
verb	support	-24
none	donate	-51
none	record	-21
none	compile	-8
none	cycle	-56
verb	backed	-32
none	break	-52
verb	elect	-56
quotation	keep	-21
quotation	engage	-11
none	convince	24
none	compete	-66
none	roll	-11
none	fill	-18
verb	message	-32
quotation	read	20
quotation	link	-14
quotation	call	-8
verb	plan	-100
verb	root	-18
none	tighten	-25
none	protest	7
verb	limit	-21
none	wear	-60
none	applaud	12
verb	step	-20
none	accuse	17
none	lobby	6
verb	prevent	-17
none	distract	-15
none	prevent	-21
verb	need	-118
none	detail	12
none	oppose	33
none	thwart	-20
verb	allow	16
none	lead	-18
none	employ	-6
none	tape	-21
none	repeal	-41
none	undercut	-20
none	right	-106
none	bear	-14
none	dismiss	41
verb	track	-21
none	ensure	-62
verb	follow	55
verb	seek	14
none	counter	6
none	offer	9
verb	continue	-5
none	tear	-18
none	overtake	-28
verb	deny	-28
none	wipe	-13
none	flow	-23
verb	check	-30
verb	certain	-9
verb	challenge	-18
none	stress	21
verb	overturn	-12
verb	respect	-12
verb	value	-12
verb	words	-15
verb	plot	-13
verb	defend	11
verb	teach	-23
none	protect	-77
none	free	-23
none	open	-41
none	remember	31
verb	survive	-17
verb	talk	11
none	punctuate	-11
none	gather	-61
verb	speak	-38
none	join	-45
none	live	-29
none	quote	12
none	arrive	-73
none	introduce	-6
none	seek	7
none	undermine	-45
verb	undermine	22
verb	help	-94
verb	work	-121
none	overturn	6
none	label	22
none	compare	17
none	aim	10
none	require	11
none	license	-18
verb	gine	-20
verb	watch	-30
verb	tackle	-12
verb	throw	-28
verb	flag	-15
none	vow	52
none	blow	-39
none	enjoy	12
none	jump	-25
none	dedicate	12
quotation	note	12
quotation	explain	41
none	overstate	13
none	tie	-5
verb	play	-66
quotation	point	-6
none	agree	30
none	consider	30
none	match	-60
none	replace	-61
none	collect	-47
verb	fit	-22
verb	put	26
quotation	respond	8
quotation	release	-15
none	upcome	-60
none	subject	-10
quotation	suggest	27
none	rule	18
none	scare	-25
none	descend	-20
none	rank	-6
none	allow	-16
none	strengthen	-21
none	shrink	-28
none	pile	-21
none	buck	-21
none	govern	-8
none	arrest	-37
none	mull	16
none	design	-7
none	attract	-25
none	hope	27
quotation	reply	13
none	flip	-10
verb	choose	-36
verb	pick	8
none	admit	21
verb	motivate	-12
none	defy	-14
none	stumble	-18
none	stem	-41
none	slow	-30
none	wither	-12
none	trip	-16
verb	touch	10
verb	ban	-59
verb	pay	46
none	launch	-12
none	stir	-7
none	cross	-45
verb	become	-102
none	succeed	-58
none	respond	-5
verb	keep	-58
quotation	tweet	62
quotation	write	27
none	owned	-33
none	fold	-10
none	rate	-12
none	trail	-66
none	average	-18
none	reaffirm	17
verb	conduct	-30
none	critical	-6
none	last	-10
none	qualify	-24
none	close	-25
none	exist	-72
verb	endorse	-39
none	end	37
verb	caucuse	-38
verb	introduce	18
verb	accept	-45
none	assert	9
verb	change	-68
verb	firm	-32
none	campaign	23
verb	spend	-93
none	interrupt	-7
quotation	shout	11
none	revive	-23
none	waterboard	-30
quotation	fail	-15
none	obtain	-63
none	survive	-60
none	issue	-11
verb	listen	-9
verb	connect	-9
verb	struggle	-20
none	attend	-89
verb	thank	11
verb	wear	-25
none	visit	-77
quotation	chant	11
verb	love	-16
verb	wage	-20
quotation	cheer	-27
none	engage	14
none	denounce	36
verb	want	-11
none	double	7
none	intensify	-23
none	question	26
none	deal	-89
verb	ask	-29
verb	end	-66
verb	offer	10
verb	welcome	-31
none	trade	-10
none	ramp	-15
none	cap	-26
none	translate	-25
none	number	-68
quotation	feel	-17
quotation	win	-54
none	optimistic	-6
quotation	attack	9
none	emphasize	40
verb	test	-15
none	unqualify	-15
verb	set	-65
verb	refer	7
none	clash	-6
none	complain	26
none	warn	21
verb	demonstrate	30
none	bill	11
none	rely	-12
none	mount	9
none	lock	-21
none	measure	-8
none	interest	14
none	deny	11
verb	deliver	12
none	prevail	-43
none	alienate	-30
none	build	13
none	moderate	-8
quotation	poll	-9
none	center	-12
none	stack	-16
none	cheer	15
none	manage	-66
quotation	take	6
none	view	7
none	underscore	6
none	grow	-31
verb	gain	-34
none	gain	-13
none	maintain	-22
none	pick	-7
verb	contest	-17
verb	catch	-20
none	form	-41
verb	represent	-60
none	divide	-6
none	sample	-20
none	burn	-21
none	promise	32
quotation	caucuse	-15
verb	agree	-56
none	caucuse	-115
none	kick	-37
none	accomplish	-28
none	reform	-30
none	greet	-8
none	travel	-65
verb	pull	-25
verb	return	-47
none	remain	8
verb	add	-5
none	battle	-32
none	predict	37
quotation	urge	-5
verb	explain	22
verb	suspend	-32
none	hammer	11
none	perform	-45
none	fight	-14
none	congratulate	7
none	drop	-34
none	disappoint	19
verb	happen	-72
verb	switch	-15
verb	proud	-9
verb	unify	-15
none	fuel	-15
none	stay	-30
none	beat	-89
none	lack	-47
none	stand	7
none	chant	7
none	broadcast	7
none	need	20
none	celebrate	-5
verb	raise	11
none	accord	10
none	earn	-16
none	tackle	-23
none	rattle	14
none	lower	-37
none	improve	-61
verb	beat	-22
verb	head	-36
verb	result	-30
none	portray	41
verb	prefer	-34
none	network	-66
verb	worry	-20
none	best	-24
none	handle	-43
verb	divide	9
none	concede	14
verb	congratulate	6
none	tout	42
none	contest	-25
none	decry	40
verb	impact	-12
none	allocate	-9
none	determine	8
none	eked	-10
none	overwhelm	5
verb	turn	6
verb	attract	25
none	assure	10
verb	tell	-19
none	trumpet	9
verb	mean	7
verb	sit	-17
verb	destroy	-12
none	backing	22
none	exceed	-26
none	reverse	-6
none	rush	-29
verb	register	-9
none	walk	-23
none	joke	14
verb	capture	-20
none	dominate	-63
verb	tend	26
none	identify	26
none	backed	20
none	line	-7
verb	halt	-12
none	unionize	-12
none	shake	-55
none	finish	-71
none	await	-26
quotation	face	-17
none	rebind	-15
none	emerge	12
verb	compete	-12
verb	hold	-88
verb	bind	-23
verb	differ	11
verb	willing	6
verb	remain	-70
none	insist	48
quotation	want	7
none	resist	9
none	dub	11
none	mock	6
none	roar	-16
verb	close	-37
none	boo	9
none	lag	-24
quotation	rally	-9
none	race	-63
verb	increase	-41
none	broker	-35
verb	chant	-6
none	fix	-25
quotation	pledge	8
none	influence	-37
none	confront	-28
none	neighboring	-25
verb	force	-54
quotation	come	40
none	invest	-61
verb	unfold	-9
none	remind	29
verb	lay	-45
verb	create	-39
verb	address	-46
none	exit	-47
none	account	-41
verb	angry	-12
none	deport	-51
none	ballot	-27
quotation	hold	-26
none	generate	-21
none	subdued	-10
noun	make	7
none	imagine	12
none	stare	-15
none	word	9
none	embrace	13
none	vouch	26
none	fit	-37
none	resign	-17
verb	press	13
quotation	refer	7
verb	hope	-12
quotation	pick	-9
none	score	-58
none	clinch	-60
none	suspend	-9
verb	ready	-34
none	widen	-35
none	stall	-23
none	dash	-13
none	surge	-23
none	secure	-85
none	steer	-28
none	exchange	-28
none	distinguish	-9
none	encourage	24
none	calm	-9
none	bemoan	18
quotation	differ	-11
verb	face	-54
none	devastate	-43
none	lambaste	12
none	cry	7
none	reserve	-23
none	club	-20
none	seat	-47
none	solidify	-21
none	derail	-20
verb	stay	-49
none	angry	-18
none	betray	-21
verb	include	-18
verb	affect	-27
verb	satisfy	-9
none	authorize	9
verb	list	26
none	reassure	7
verb	ballot	-15
quotation	need	-33
quotation	secure	-9
none	condemn	16
none	catch	-66
none	punch	-30
none	charge	10
verb	encourage	-34
none	hand	-37
none	resurrect	-9
quotation	run	-20
verb	appreciate	-19
none	flock	-11
none	embarrass	-10
none	nominate	21
none	concentrate	-12
none	contribute	-66
none	lend	-12
none	owe	-24
none	cost	-54
none	disavow	17
none	promote	13
none	reject	25
verb	urge	9
none	defeat	-100
none	articulate	10
none	thread	-15
verb	disavow	5
none	sweep	-28
noun	win	-25
none	cite	31
none	treat	-18
none	grapple	-10
none	advance	-39
none	cosponsor	9
verb	benefit	-32
none	derive	-13
none	fund	-60
none	debate	11
none	prohibit	14
quotation	project	-11
verb	line	-26
none	shout	10
quotation	speak	42
none	demand	11
none	frustrate	-5
verb	donate	-25
verb	outline	18
quotation	charge	9
none	feature	-17
none	throw	16
none	lament	32
none	capitalize	-33
quotation	stand	-15
none	acquire	-24
verb	garner	-9
quotation	lay	-20
quotation	born	-9
verb	request	23
verb	feature	28
verb	release	37
none	pack	-13
none	touted	25
verb	influence	-17
verb	pass	-26
verb	name	10
quotation	meet	-9
none	apply	-47
verb	sign	-13
verb	design	-10
quotation	break	25
none	save	-43
none	pull	-65
none	beam	-17
quotation	get	-35
none	amplify	10
none	target	8
verb	honor	-18
none	admire	16
none	preach	15
none	display	11
none	statement	-5
none	convict	-23
verb	grab	-9
quotation	file	-9
verb	best	-9
none	pass	13
verb	price	-22
quotation	mean	14
quotation	make	-51
verb	according to	-34
verb	reflect	-27
verb	confront	25
verb	buy	-32
none	rail	20
none	pursue	-7
none	frack	-17
none	hurt	-49
none	divert	-13
verb	frack	-9
verb	reserve	-9
verb	tap	-15
none	blame	42
verb	understand	-10
verb	ally	-20
verb	rattle	-10
verb	base	-43
none	depart	-19
none	proclaim	9
quotation	warn	15
none	found	-51
none	title	13
verb	enjoy	-10
verb	share	-31
verb	participate	-9
none	link	6
none	recite	19
quotation	lose	-9
verb	die	-30
verb	settle	16
verb	trust	-30
none	love	10
quotation	compare	-20
quotation	buy	-9
none	unprecedented	-11
none	sell	-89
quotation	declare	13
verb	reassure	-13
verb	issue	43
none	bend	-12
none	distance	12
quotation	involve	-12
verb	advise	-9
none	anticipate	7
none	position	9
none	listen	-56
verb	aim	-13
verb	tear	-12
none	stunned	-11
none	withhold	6
none	unfold	-30
verb	invest	-12
none	tamp	5
none	heal	-18
none	violate	-34
none	wage	-9
none	champion	5
verb	program	-32
verb	sue	-14
verb	retain	-9
none	comply	-12
none	implement	-17
none	bully	-20
verb	bully	-12
verb	cycle	-9
none	submit	-18
verb	assail	9
none	outsource	-15
none	escape	-10
verb	reduce	-20
verb	outsource	-12
verb	balk	18
none	combine	-38
none	train	-18
none	import	-37
none	list	7
none	ally	-58
verb	trail	-20
none	review	-27
none	connect	-17
none	craft	5
none	narrow	-23
quotation	know	9
quotation	state	17
none	commit	-25
none	venture	-10
verb	prove	-41
none	mourn	-5
verb	celebrate	16
none	ponder	7
none	convert	-33
none	box	-20
verb	attend	-45
verb	visit	-25
verb	bring	92
none	rest	-20
none	land	-35
verb	accompany	-9
none	clap	-12
none	overcome	-32
none	honor	-23
none	inspire	-30
none	designate	5
none	renovate	-16
verb	grow	-34
none	showcase	6
none	witness	6
none	ready	-30
none	fall	-22
none	tip	-16
verb	weigh	-18
none	persuade	23
none	dig	7
none	reference	11
verb	disclose	-13
verb	protect	-27
none	schedule	-32
verb	appoint	-25
verb	judge	-18
verb	succeed	-15
verb	punish	-15
verb	cause	-27
none	hail	7
verb	remove	-23
verb	power	-9
none	overthrow	-10
none	aid	-52
none	realize	18
none	surrender	-13
none	round	-20
verb	govern	-9
none	acknowledge	36
verb	gather	-20
none	disaffected	-10
none	self-described	6
verb	count	13
none	poise	-43
verb	document	-20
verb	invite	-19
verb	sure	-10
none	spark	-17
verb	book	-9
verb	convict	-12
none	indict	6
none	recommend	5
quotation	violate	-12
none	liken	8
none	lash	11
none	fan	-33
none	escalate	-10
verb	comments	13
none	disqualify	-12
verb	disqualify	-15
verb	nominate	21
none	seal	-18
verb	launch	7
verb	drew	-10
verb	break	-42
none	wrongdo	-9
none	respect	-10
none	propel	-28
verb	ignore	-26
verb	free	-12
none	snap	-10
none	react	-11
verb	manage	-27
verb	drag	-12
none	wrap	6
none	blare	-16
quotation	wear	-20
none	light	-10
quotation	spread	-10
quotation	fight	-10
none	defund	-18
quotation	play	-18
quotation	cause	-15
quotation	earn	-12
quotation	rate	-12
none	pour	-24
none	reap	-16
verb	campaign	-51
verb	save	-27
verb	seat	-20
verb	erupt	-9
verb	fill	-15
none	chip	-19
none	tap	-28
verb	purchase	-9
none	drive	-46
none	search	-41
none	act	-75
none	perceive	10
none	cause	-76
verb	involve	-43
verb	achieve	-20
none	disrupt	-23
none	upset	8
verb	charge	-31
none	surround	-41
verb	carry	-45
none	principle	-12
none	settle	-55
none	expres	16
none	kid	-12
none	stump	-10
none	mine	-18
verb	serve	36
verb	build	-47
none	born	-39
none	bury	-23
none	contemplate	16
none	shut	-8
none	oversee	-28
verb	apply	-17
none	approach	-49
verb	generate	-20
verb	grant	-15
verb	interest	-36
verb	occur	-17
none	trump	-9
none	exploit	10
none	abuse	-13
none	wound	-16
verb	improve	-20
none	unknown	-9
verb	air	-18
noun	according to	12
verb	direct	14
verb	center	-20
verb	contract	-15
none	undocumented	-56
none	operate	-37
none	unaccompanied	-9
verb	ensure	-12
none	develop	-49
verb	reach	-44
none	credit	18
verb	estimate	9
verb	cost	-27
verb	risk	-12
quotation	help	-9
quotation	argue	29
verb	feed	-17
verb	debate	-25
verb	join	47
none	regulate	-15
verb	hire	-26
none	rebuild	-39
none	marry	-45
none	complicate	-18
none	polarize	6
none	cut	6
none	organize	-47
none	reinstate	-21
verb	assault	-16
none	fabricate	-9
none	perpetuate	7
none	occur	-39
verb	murder	-9
none	incite	-15
quotation	accept	-10
quotation	become	-16
quotation	pray	-12
none	bless	-24
none	appreciate	7
quotation	save	-9
quotation	pay	-12
none	voice	15
none	weaken	-23
quotation	plan	-13
quotation	move	-9
none	signal	15
none	alter	-19
verb	rise	-28
none	hate	12
none	negotiate	9
none	something	-41
none	favor	9
none	delay	-25
none	veto	10
none	eliminate	-51
none	postpone	-15
none	preserve	-30
none	suppose	-28
none	expire	-18
none	render	5
none	repudiate	12
none	comments	-29
none	remove	-15
none	upgrade	-13
none	cope	-18
verb	cover	-23
none	impress	18
none	curb	-32
none	reduce	-60
none	adapt	-23
quotation	follow	24
verb	solve	-9
none	edit	-28
none	sound	-7
none	sophisticated	-15
quotation	post	6
none	warm	-13
none	recruit	-20
none	stretch	-13
verb	misspeak	-9
verb	exist	-20
none	galvanize	-26
none	loom	-41
none	backfire	-18
none	access	-15
none	overshadow	-26
verb	damage	-15
none	stake	-29
none	fire	14
none	punish	-25
none	restore	-26
none	sue	12
quotation	lead	-15
quotation	discuss	6
none	discriminate	-9
quotation	sound	8
verb	compare	7
none	eye	22
quotation	turn	-21
quotation	open	24
quotation	struggle	-15
none	shape	-37
quotation	prepare	-9
verb	surprise	-29
quotation	show	-15
verb	notice	17
none	repair	-15
none	drink	-16
verb	assure	13
verb	level	-12
none	test	-41
none	waste	-21
none	acquiesce	20
none	bigoted	9
verb	fight	31
none	dwell	16
none	miss	-56
none	bolster	-35
none	recount	18
none	brush	12
verb	attempt	-18
verb	advance	-9
none	limit	-13
none	achieve	-45
none	discover	-6
none	halt	-20
none	black	-12
none	resound	-13
none	occupy	-16
verb	drive	-27
none	spike	-10
verb	treat	-35
verb	cross	-12
verb	uncommit	-9
verb	recall	-7
verb	erode	-9
none	couple	-30
verb	update	-21
quotation	find	-7
none	contend	11
verb	comply	-9
none	order	23
none	sorry	-12
none	restrict	10
none	proceed	-24
none	practice	-47
none	satisfy	10
verb	miss	-20
verb	tally	35
none	click	-21
none	differ	-13
verb	disrespect	-9
none	reiterate	41
verb	blame	-9
verb	fail	-37
none	chat	-13
verb	spread	-18
verb	defect	-9
none	infected	-13
verb	travel	-12
verb	violate	-27
none	pivote	10
verb	approve	11
verb	constitute	-9
none	skeptical	5
quotation	laugh	-15
none	bridge	-16
none	disagree	6
verb	crack	-15
verb	unauthorized	-9
quotation	repeat	16
verb	account	-36
none	imply	10
none	hint	8
verb	avoid	-15
none	suggestion	10
verb	criticize	-6
verb	argue	-25
verb	intend	-9
verb	suit	-18
none	reshape	-12
none	project	14
none	enable	-23
none	quit	-35
none	derided	16
none	insult	-5
none	advocate	22
verb	replace	-22
none	amount	-37
verb	bomb	-12
verb	cut	-45
none	overlook	6
verb	deal	-38
verb	favor	13
none	retire	-18
verb	walk	-9
verb	identify	-6
none	command	-11
none	dol	-13
none	ratify	10
none	welcome	13
none	flee	-33
verb	decline	-18
none	trounce	-21
verb	translate	-12
quotation	offer	-15
quotation	compete	-9
none	trigger	-23
verb	bet	-15
none	dwindle	-9
none	motivate	-12
none	energize	-25
none	predicate	-11
none	ravage	-13
quotation	quote	8
none	terrify	8
none	edge	-16
none	constitute	-10
none	price	-43
none	collapse	-21
none	envision	19
none	resettle	-10
none	flaw	-9
quotation	return	-9
quotation	agree	-16
none	solve	-10
none	deserve	-35
none	hidden	-13
none	execute	-21
none	book	-20
none	laugh	-6
verb	dominate	-25
none	author	9
none	assault	-13
none	split	-13
none	plummet	-18
none	direct	-13
none	sew	-10
none	certain	-28
verb	bother	-9
verb	tie	-26
verb	concede	7
none	wonder	35
none	assail	14
none	exacerbate	-13
none	graduate	-23
none	drag	-15
none	shrug	11
none	soften	-12
none	extend	-18
verb	produce	-15
none	empower	10
none	unearth	-10
none	elevate	-7
none	purchase	-35
none	premise	-10
none	mandate	6
none	judge	9
none	tend	-46
verb	confirm	16
none	function	-30
quotation	draw	-25
verb	cheer	-13
none	suffer	-35
none	so-called	-15
none	argument	10
none	undecided	6
none	superdelegate	-30
verb	conclude	-11
verb	persuade	-6
verb	commit	17
none	power	-32
verb	combat	-12
none	ship	-13
verb	select	-20
verb	study	-15
verb	perform	-20
verb	survey	-12
none	assess	-7
none	market	-41
none	dislike	17
verb	belong	-9
verb	reveal	-23
none	provoke	-15
verb	unite	-9
none	chiding	16
verb	deserve	-12
verb	place	-15
none	crash	-14
none	ahmed	-10
none	mohamed	-18
none	log	-10
verb	fundraise	-17
none	rebut	21
verb	approach	-25
verb	lift	-12
none	lift	-19
none	startle	16
none	fear	25
none	unravel	-10
verb	clinch	-12
verb	roll	-15
none	undergo	-18
none	bomb	-23
none	plane	-12
none	export	-12
none	coordinate	-35
none	doom	-16
none	rein	-26
none	reclaim	-15
none	fish	-15
none	bind	-39
verb	oversee	-15
none	scramble	-20
quotation	appear	-24
verb	rely	-13
verb	fall	-51
none	populate	-10
none	outrage	9
verb	decide	-23
none	enamored	19
verb	code	-9
none	strike	9
verb	measure	-20
none	deem	29
none	supplement	-16
verb	rally	-32
verb	steer	-12
verb	witness	-9
none	hopeful	8
verb	emerge	-30
none	please	10
none	print	-16
none	invoke	15
none	program	-39
none	spur	-21
none	borrow	-25
none	eager	13
none	wish	11
verb	communicate	-9
verb	terminate	-9
none	unnoticed	10
quotation	believe	-11
none	flag	-20
verb	rush	-12
none	abolish	-12
none	vary	-18
none	accelerate	-31
none	wind	-12
quotation	pass	-19
quotation	allow	22
verb	exceed	-9
none	park	-18
none	brew	-13
none	eat	-24
none	dress	-6
none	dance	-18
verb	arrive	-20
none	broaden	-21
none	establish	-17
none	unauthorized	-15
quotation	right	-12
none	chair	-35
verb	hurt	-30
none	brag	22
verb	reinstate	11
none	buoy	-13
verb	hack	-25
verb	remark	9
verb	jump	27
quotation	campaign	-18
none	remarks	-15
none	plow	-10
none	politicize	-15
quotation	claim	-10
none	opt	6
verb	applaud	10
verb	characterize	-10
verb	open	-12
verb	fear	7
none	oust	-12
none	advise	-10
none	caution	22
none	dismantle	-18
none	assemble	-19
verb	impose	8
verb	contribute	-15
verb	burn	-9
none	rent	-13
none	totaling	-9
none	sexting	-12
none	alarm	19
verb	position	-23
none	fulfill	-28
none	forge	-15
none	resolve	-18
quotation	remain	-10
none	define	-14
none	deploy	-30
none	intervene	-26
none	belong	-16
none	thrive	-15
verb	tape	-9
verb	advocate	-25
none	squeezed	-13
quotation	recall	15
quotation	put	-10
none	usher	-18
none	finalize	-18
none	televise	-15
none	activate	-16
none	affect	-39
verb	post	23
none	accompany	-23
quotation	press	7
none	reconsider	11
none	dispute	9
none	jockey	6
none	contradict	11
verb	contain	-34
none	tax	-43
none	outsize	-10
verb	tax	-30
verb	eliminate	-20
none	finance	-39
none	graft	-10
quotation	pursue	-10
none	model	-18
none	swell	-10
none	observe	16
verb	aware	11
verb	inspire	-20
verb	lack	-20
verb	echo	15
none	minimize	-12
none	plant	-30
none	evolve	-10
none	disappear	-26
none	permit	11
none	default	-10
none	confuse	15
quotation	gine	-12
none	foster	-12
none	vet	-20
none	restructure	-15
none	produce	-12
none	hide	-20
verb	discover	23
verb	investigate	-9
verb	monitor	-12
verb	network	-12
none	inform	21
none	integrate	-18
verb	deport	-12
verb	secure	-27
none	less-educated	-10
none	encounter	-20
verb	experience	-13
verb	adopt	9
none	hatred	-10
none	wall	-16
none	uncover	-6
none	unreport	-9
verb	marry	-9
none	mitigate	-10
verb	opt	-10
none	chide	14
quotation	deny	13
none	pepper	-14
verb	admire	-9
quotation	end	-9
verb	surface	8
none	affiliate	-19
none	upend	-24
none	withdraw	15
verb	relate	-15
none	guard	-18
verb	deploy	-18
verb	authorize	-18
verb	reverse	-9
verb	model	-9
none	balance	-23
verb	nothing	-12
verb	slow	-9
none	cheat	-9
none	hack	-30
none	rebuff	14
none	intern	-10
verb	care	18
none	utter	10
none	resemble	-12
none	install	-13
none	divorce	-13
none	opine	9
none	flank	-16
verb	sell	31
none	firm	-45
none	accumulate	-10
none	patrol	-10
none	exasperate	6
none	inherit	-9
none	distribute	-15
none	reopen	-18
none	preside	-19
none	fade	-12
none	value	-20
none	embody	-16
verb	number	-17
none	channel	-13
verb	sound	7
none	age	-16
none	reckon	11
none	surpass	-21
verb	suppose	-12
verb	extend	-15
none	offset	-12
verb	control	-15
verb	fly	-17
none	imprison	-9
none	mix	-10
verb	handle	-20
verb	exploit	-12
none	skew	-10
verb	reject	-6
verb	lean	-12
verb	finish	-25
verb	lag	-9
verb	project	-17
verb	yield	-13
quotation	sit	-12
none	duel	-10
none	experience	6
verb	rig	-12
verb	earn	-32
none	fare	-33
verb	found	-9
none	speculate	18
none	depend	-46
none	consolidate	-18
verb	associate	-16
none	study	-29
noun	remain	-9
none	harm	-18
none	risk	-18
none	trapped	-10
none	smile	-20
verb	statements	-16
quotation	stick	-9
none	disparage	9
none	diagnose	-10
none	carve	-12
none	doubt	16
none	coalesce	-23
quotation	spend	-9
quotation	dominate	-9
verb	narrow	-9
none	falter	-18
verb	dislike	-10
verb	imagine	5
none	pollute	-12
verb	mandate	-10
none	tally	-14
none	decrease	-11
none	obscure	-10
verb	defeat	-15
none	replicate	-10
none	validate	-12
none	regain	-18
verb	allege	-10
none	camp	-21
none	shove	-10
none	scream	-11
verb	punch	-9
verb	prepare	-34
none	displace	-12
quotation	seek	-7
none	yank	-13
none	precede	-10
verb	liken	14
none	team	-18
none	attach	-16
verb	demand	-19
verb	bill	-12
none	justify	19
none	adjust	-15
none	sag	-13
none	net	-16
verb	rate	-32
verb	fuel	-12
none	house	-23
none	scale	-12
none	store	-18
verb	withdraw	-12
verb	something	-12
none	afford	-17
none	engineer	-13
none	transfer	-18
verb	broker	74
verb	mock	26
quotation	carry	-9
verb	concern	-22
verb	resonate	-9
none	proud	8
none	daunt	-12
none	pitch	10
verb	ride	-12
none	shatter	-19
none	flatter	-9
verb	elevate	-9
verb	negotiate	-9
none	shore	-23
verb	laugh	-9
none	explode	-9
none	feed	-23
verb	stick	-13
none	like-minded	-18
none	discipline	-15
verb	expose	-13
verb	amount	-12
verb	coordinate	-12
none	allude	18
verb	suffer	-17
none	clean	-9
verb	strengthen	-15
none	supply	-16
verb	rest	-9
verb	mask	-10
verb	expire	-9
verb	land	-12
none	undo	8
none	wary	7
none	revere	16
none	erode	-10
quotation	start	14
none	analyze	-13
verb	race	-15
none	fracture	-9
quotation	rise	-12
none	suit	-15
none	escort	-10
none	script	-13
verb	overwhelm	18
verb	title	8
quotation	remind	12
none	zero	16
verb	define	13
verb	rule	-42
verb	confident	-14
verb	rank	-13
none	salary	-12
verb	qualify	-9
verb	review	-18
none	exercise	-9
verb	advertise	-9
verb	market	-9
none	deepen	-13
none	unwanted	-9
verb	battle	13
none	border	11
none	plague	-13
none	reinvent	-11
quotation	remark	7
verb	remarks	-12
verb	abandon	-9
noun	become	29
none	gun	-18
none	delete	-23
none	spill	-16
none	gear	-10
noun	call	-11
none	circulate	11
verb	wrap	-10
verb	publish	13
quotation	sell	-10
verb	mark	-26
none	uprise	-10
quotation	share	-14
none	cripple	-13
none	explore	6
none	contact	-18
none	republish	-12
none	allege	24
none	originate	-10
verb	vet	-23
none	blister	-15
quotation	email	-9
none	corrupt	-9
none	cellphone	-10
none	range	5
verb	practice	-17
quotation	catch	-9
none	reconcile	-10
verb	surround	-12
none	stifle	9
verb	develop	-17
verb	assign	-13
none	regret	6
none	climb	-15
none	inject	-16
verb	permit	-10
none	characterize	18
none	navigate	-21
none	rock	-14
none	facilitate	-21
quotation	promote	15
verb	link	-9
none	stabilize	-10
none	enlist	-16
quotation	wonder	9
none	assertion	16
verb	email	-46
none	discourage	-12
none	rid	-18
noun	build	-9
none	detect	-23
none	stage	8
verb	aid	-22
none	locate	-15
none	devolve	-13
quotation	introduce	7
none	crumble	-12
verb	intensify	-9
verb	couple	-9
none	dip	-12
none	game	-20
none	peak	-15
verb	knock	7
noun	get	-9
none	testify	15
verb	schedule	-22
quotation	target	-12
quotation	host	-9
quotation	relocate	-9
none	relocate	-20
verb	unaware	-10
verb	frustrate	-9
none	muse	14
none	modify	-14
verb	postpone	-9
verb	type	-9
verb	denounce	5
none	classify	-30
none	forward	7
verb	sponsor	-15
none	redact	-11
verb	owned	-9
quotation	ban	-12
quotation	enter	-12
none	skip	-23
none	thrill	14
none	relate	-27
quotation	cover	-10
none	bounce	-10
none	rant	-10
verb	mishandle	-9
none	irritated	10
verb	classify	-12
none	humble	-12
none	film	-12
none	contention	10
quotation	send	-9
verb	crush	-9
none	impact	-12
none	supportive	9
none	dislodge	-9
verb	neighboring	-9
verb	hate	-11
none	understated	-10
none	temper	-13
verb	brace	-9
none	formulate	-10
none	slate	-43
verb	slate	-12
none	huddle	-19
verb	undecided	-18
none	ride	-18
verb	lobby	-12
none	bristle	11
none	diminish	-10
none	quash	12
verb	submit	-9
verb	restore	-9
verb	boo	-10
verb	maintain	9
verb	figure	-15
verb	block	-9
noun	work	-9
none	administer	-9
none	deprive	-16
verb	strike	-13
verb	volunteer	-10
verb	aggravate	-9
verb	plead	-7
none	mishandle	-10
none	sponsor	-18
none	confident	7
none	leak	-28
none	pit	-18
none	hover	-16
verb	leak	-15
verb	flee	-9
verb	prompt	37
verb	trace	13
none	fake	-12
none	infiltrate	-13
none	defect	-12
none	spirited	-10
verb	indicate	9
verb	chair	-9
verb	depend	-9
none	tune	-14
verb	slip	-9
verb	realize	-14
quotation	watch	-10
none	undeclare	-10
none	dismay	14
none	sing	8
none	elaborate	6
verb	flip	-12
quotation	firm	-9
none	heed	-9
verb	frame	10
verb	store	-9
none	unaware	10
none	nothing	-10
none	naturalize	-10
verb	spark	14
none	unexpected	-10
none	toss	-9
none	dodge	-10
verb	reform	-9
none	task	-10
verb	protest	-10
none	shun	-10
none	accustom	-10
none	certify	-10
verb	establish	14
quotation	endorse	-13
none	amass	-15
verb	dispute	41
none	covet	-10
verb	license	-12
verb	sentence	-10
@speech,lemma
false	struggle	-32
false	raise	9
false	say	18
true	shift	-15
false	mire	-25
true	pursue	-28
true	match	-12
false	choose	-12
false	believe	20
false	read	6
true	lose	-74
false	go	7
false	criticize	23
false	accept	14
false	use	9
false	know	26
false	come	20
false	wait	-7
false	set	8
false	flood	-18
false	tell	35
false	lie	-5
false	serve	-45
false	accuse	16
false	engage	7
false	follow	52
false	attack	12
false	highlight	17
false	pose	-7
false	suggest	9
false	happen	-125
false	control	-61
false	include	-10
false	ban	13
false	demonstrate	14
false	claim	20
false	support	16
false	focus	10
false	according to	-14
false	kill	-111
false	shoot	12
false	lay	13
false	face	-11
false	move	20
false	base	-9
false	add	-8
false	accomplish	-25
true	want	-69
true	bring	24
true	pose	-25
true	lay	-48
true	change	-60
false	write	21
false	reach	-17
false	cite	7
false	note	-11
false	think	28
false	ignore	6
false	refuse	30
false	give	-14
false	plead	18
true	come	-125
true	prosecute	-26
false	feel	17
false	conclude	28
false	clear	14
false	cast	6
false	sit	-11
false	complete	-11
false	spend	-7
false	look	21
false	star	-33
false	gine	-20
true	make	-54
false	register	-72
false	blast	71
false	defend	20
false	play	12
false	turn	6
false	prepare	-35
false	decide	27
false	address	11
false	speak	11
false	see	15
false	expect	31
false	start	9
true	attempt	-22
true	go	-46
true	try	-28
true	help	-109
false	want	31
false	concern	7
true	urge	-8
true	give	34
false	return	-11
false	show	7
false	email	6
false	thank	13
false	reply	23
false	announce	28
false	send	-11
false	proceed	-13
false	hand	-45
false	teach	-14
true	require	-45
false	reflect	-16
false	discuss	33
false	present	11
false	intend	20
false	recognize	15
false	administer	-13
false	share	16
false	plan	23
false	sway	-30
false	participate	-51
false	force	-6
false	sleep	-13
false	dispatch	-21
false	examine	-21
false	date	-54
false	witnes	16
false	buy	-21
false	state	13
false	mean	19
false	lose	-168
false	discredit	-19
false	destroy	-23
false	fail	-38
false	put	13
true	intend	-16
false	crush	-39
false	avoid	-6
true	put	-62
true	refuse	-27
true	let	-25
false	confirm	21
true	use	-121
false	head	-98
true	worry	-19
true	leave	-88
false	hug	-13
false	appoint	12
false	reward	-21
false	learn	24
false	operate	-32
false	organize	-37
false	understand	28
false	adopt	-10
true	meet	-58
false	steal	-28
false	call	14
false	lead	-9
false	step	-13
false	combat	-54
false	assist	-15
false	conduct	-13
false	airstrike	-18
false	target	5
false	fund	-71
false	propose	27
false	interview	-21
false	air	-5
false	talk	17
false	result	-77
false	slip	-35
false	transform	-28
true	appeal	-16
true	cite	34
false	recall	62
false	uprise	-16
true	win	-136
false	select	-19
false	prompt	-79
true	boast	8
true	run	-30
true	call	-30
true	seem	8
false	reveal	14
false	outnumber	-17
false	draw	-6
true	vote	-72
false	jar	-13
false	echo	14
false	elect	11
false	express	28
true	garner	-12
false	name	15
false	portray	43
false	police	-32
false	tweet	13
true	hear	14
false	act	-80
false	occur	-51
false	match	-63
false	repeat	21
false	investigate	-8
false	appear	6
false	abandon	-47
false	live	-16
false	credit	8
false	testify	12
false	bet	-24
false	threaten	11
false	bar	-7
false	enter	-15
false	slam	32
false	fundraise	-107
false	ask	6
true	cancel	-12
false	comment	19
false	cancel	-26
false	prefer	31
false	indicate	21
true	find	-24
true	drop	-22
false	poll	6
false	survey	-56
false	point	16
true	say	-61
true	cover	-29
false	run	9
false	challenge	-11
false	praise	32
false	meet	12
false	argue	36
true	publish	-18
false	obtain	-52
true	believe	-43
true	work-related	-12
true	decline	-16
true	stop	16
true	provide	-22
true	write	-46
true	receive	-70
true	act	-30
false	document	17
false	align	7
true	top	-9
true	disclose	5
true	stand	-58
true	lead	-86
true	poll	-87
false	nominate	16
false	host	-85
true	court	-10
true	expect	-22
true	wait	-39
true	decide	-58
false	describe	11
false	recover	-18
false	dent	-14
false	anger	12
false	answer	6
false	consider	20
false	capture	-45
false	regard	18
true	born	-30
false	post	12
false	mention	32
false	benefit	-92
false	sharpen	-24
false	retain	-33
false	coin	6
false	mind	10
false	right	-125
false	pledge	9
false	oppose	15
false	undocumented	-56
false	carry	-9
false	declare	24
false	die	-88
false	release	13
false	endorse	25
false	skywrite	-13
false	involve	-90
false	fly	-63
false	separate	-23
true	support	-15
false	donate	-58
false	compile	-6
false	cycle	-54
false	backed	17
false	break	13
false	champion	11
false	convince	30
false	compete	-71
false	roll	-10
false	plane	-15
false	fill	-18
false	link	-10
true	plan	-94
true	root	-15
false	tighten	-25
false	limit	-12
false	wear	-68
false	applaud	12
true	prevent	-35
true	mention	-11
true	announce	-15
true	attack	-13
true	need	-94
false	detail	16
false	thwart	-25
true	allow	-56
false	employ	-8
false	tape	-18
false	distribute	-17
false	repeal	-41
false	undercut	-23
false	bear	-16
false	dismiss	38
true	track	-18
true	ensure	-32
true	follow	-55
true	seek	-13
true	counter	-17
true	continue	-28
true	elect	-63
false	tear	-26
true	think	-55
true	kill	-49
true	shoot	-32
true	begin	-65
true	overtake	-9
false	deny	12
false	wipe	-10
false	flow	-23
true	take	-17
true	expand	-42
true	check	-27
true	certain	-12
true	challenge	19
false	stress	32
true	respect	-12
true	words	-12
true	plot	-13
true	right	-56
true	note	74
true	teach	-23
true	protect	-25
false	free	-28
false	remember	42
false	survive	-66
true	talk	-9
false	mourn	-5
false	punctuate	-11
false	gather	-70
false	join	7
true	live	-37
true	speak	-12
false	become	11
true	arrive	-20
false	refer	-5
false	introduce	15
false	seek	8
true	gun	-12
true	undermine	-23
true	oppose	-28
true	work	-123
false	label	26
true	show	-28
false	aim	18
false	cover	13
false	require	15
false	license	-29
true	gine	-20
false	watch	-8
true	hit	-15
true	consider	-27
true	draw	-31
true	throw	-12
true	see	-35
false	vow	74
false	protect	-80
false	explain	27
false	enjoy	9
false	overstate	14
false	tie	-11
true	lie	-18
false	agree	6
false	belief	-10
false	change	17
false	replace	-63
true	increase	-49
false	collect	-41
true	fit	-9
true	serve	59
true	respond	15
true	deem	14
true	release	-100
false	upcome	-58
false	subject	-10
false	rule	17
true	free	-9
false	descend	-22
false	spread	10
false	rank	-6
false	allow	25
false	strengthen	-23
false	shrink	-28
false	decline	5
false	pile	-23
false	buck	-21
false	erupt	-8
false	govern	-9
false	arrest	-35
false	mull	16
false	identify	12
false	confuse	9
false	design	-9
false	attract	-28
false	hope	19
false	flip	-10
false	root	5
false	admit	18
false	motivate	-20
false	stumble	-15
false	stem	-43
false	slow	-35
false	wither	-12
false	trip	-16
false	touch	6
true	ban	-47
true	enter	-51
false	launch	-13
false	stir	-21
false	cross	-51
true	become	-89
false	succeed	-60
false	owned	-39
false	fold	-10
false	rate	19
false	trail	-66
false	average	-18
false	reaffirm	14
true	conduct	-56
true	look	-76
true	file	-25
true	comment	-21
true	target	-30
false	last	-13
false	qualify	-24
false	vote	23
false	close	-19
false	exist	-80
true	endorse	-29
false	end	25
false	caucuse	-127
true	accept	-14
false	firm	-60
false	campaign	12
false	boost	-51
false	disappoint	17
true	spend	-93
false	interrupt	-10
false	shout	14
true	waterboard	-25
true	skip	-12
true	fail	32
true	obtain	-34
true	compromise	-13
true	issue	-13
false	waterboard	-15
false	urge	38
false	listen	-56
true	die	-27
true	connect	-18
true	struggle	-30
false	attend	-78
false	visit	-78
true	love	-19
false	wage	-15
false	undermine	-10
true	cheer	-29
true	engage	-27
false	denounce	35
false	intensify	-20
false	deal	-95
true	welcome	-7
false	question	17
false	contrast	6
false	trade	-10
false	ramp	-23
false	cap	-26
false	translate	-33
false	number	-69
true	feel	-29
false	emphasize	30
false	assert	13
true	test	-15
true	unqualify	-9
false	recite	9
false	clash	-8
false	complain	41
false	warn	13
false	bill	9
false	rely	-17
false	counter	14
false	devote	9
false	mount	11
false	lock	-22
false	impose	12
false	interest	14
false	deliver	6
false	whip	7
false	prevail	-43
false	embrace	-10
false	moderate	-13
false	stack	-16
false	cheer	13
false	manage	-74
false	fear	26
true	register	-34
true	view	-23
false	grow	-26
false	gain	-14
true	know	-42
false	maintain	-9
false	catch	-74
true	form	-12
false	view	22
true	cast	-13
true	represent	-69
false	divide	-8
false	sample	-23
false	provide	6
false	burn	-26
false	arrive	-74
true	credit	11
false	promise	22
true	caucuse	-20
true	agree	-14
true	disagree	-16
false	kick	-37
false	reform	-32
true	crack	-17
true	argue	-25
true	deliver	-27
true	travel	-25
true	pull	-20
true	keep	-79
true	return	-47
true	remain	-54
true	accuse	-7
false	battle	-18
true	prove	-28
false	predict	34
true	scream	-10
false	suspend	-7
false	hammer	13
false	perform	-55
false	fight	9
false	congratulate	21
false	drop	-22
true	happen	-45
true	mean	-22
false	switch	-9
true	end	-41
true	proud	-9
true	unify	-12
false	fuel	-20
false	stay	-25
false	beat	-92
false	lack	-49
false	stand	23
false	broadcast	15
false	celebrate	13
true	raise	-47
true	fundraise	-36
true	report	6
false	earn	-16
false	tackle	-28
false	rattle	6
false	lower	-35
false	improve	-58
true	head	-36
true	result	-12
true	doubt	-9
false	network	-54
false	best	-28
false	handle	-49
false	joke	11
true	wish	-10
false	concede	8
true	congratulate	-5
false	tout	32
false	bring	10
true	contest	-15
false	decry	40
false	impact	-18
false	allocate	-12
false	determine	12
false	eked	-10
false	overwhelm	23
true	assure	7
true	fend	-9
false	trumpet	10
true	sit	-36
true	tell	-78
false	weigh	8
true	turn	-48
false	backing	13
false	worry	29
false	exceed	-28
true	rush	-9
false	walk	-12
true	divide	20
true	care	11
true	dominate	-17
true	tend	29
true	handle	-17
false	age	-19
false	line	-7
true	dip	-15
true	halt	-12
true	attend	-63
false	represent	26
false	born	-49
false	greet	-10
false	unionize	-10
false	ensure	-47
false	shake	-8
false	finish	-77
false	await	-20
true	face	-54
false	rebind	-12
true	rally	-26
true	hold	-84
true	choose	11
true	bind	-15
true	differ	13
false	coalesce	-28
true	trail	-22
false	consolidate	-21
false	insist	23
true	focus	-19
true	criticize	-7
false	resist	13
false	dub	6
false	mock	6
false	roar	-16
false	feed	-32
true	boo	14
false	lag	-24
false	mark	10
false	overtake	-25
false	assure	14
false	top	-33
false	race	-66
true	declare	-8
false	broker	-8
false	touted	24
true	pledge	9
true	fix	-9
true	influence	-15
true	confront	-12
false	neighboring	-34
true	deal	-32
true	force	-47
true	invest	-20
false	remind	31
true	create	-51
true	address	-17
true	shut	-15
false	exit	-47
true	network	-34
false	account	-52
true	angry	-12
false	deport	-54
false	ballot	-32
false	generate	-20
false	imagine	22
false	stare	-18
false	word	11
false	vouch	26
false	resign	-19
false	press	12
true	clarify	13
true	pick	-28
false	hurt	-60
false	score	-58
false	clinch	-54
true	ready	-22
true	assume	-16
true	affect	-22
true	unite	-13
false	widen	-33
true	celebrate	-11
false	stall	-26
false	dash	-13
false	surge	-26
false	secure	-85
false	steer	-28
false	exchange	-28
false	distinguish	-9
false	encourage	20
false	calm	-9
true	suggest	-13
false	bemoan	18
false	differ	-26
false	devastate	-43
false	lambaste	12
false	cry	9
false	dominate	-73
false	reserve	-25
false	club	-12
false	seat	-54
false	solidify	-21
false	blow	-37
false	derail	-21
true	stay	-45
false	angry	-18
true	according to	17
true	betray	-9
false	affect	-47
false	form	-37
true	satisfy	-12
true	describe	6
false	block	-17
true	get	-121
true	compete	-12
false	mobilize	5
false	issue	7
false	authorize	9
true	complain	-18
false	reassure	6
true	secure	-34
false	mar	-10
false	punch	-28
false	charge	9
false	resurrect	-13
true	suspend	-30
true	beat	-17
false	flock	-11
false	embarrass	-8
false	concentrate	-12
false	contribute	-69
false	lend	-14
false	owe	-26
true	document	-25
false	cost	-66
false	disavow	19
false	headline	6
false	promote	31
false	defeat	-98
false	betray	-15
false	articulate	15
false	thread	-15
false	sweep	-30
false	create	5
false	treat	-17
false	grapple	-11
false	advance	-43
false	cosponsor	9
true	benefit	-20
false	derive	-13
false	type	-18
false	debate	11
false	prohibit	8
false	project	10
false	demand	10
false	outline	11
false	feature	5
false	fit	-49
false	escort	-13
true	refer	14
false	lament	27
false	capitalize	-33
false	acquire	-24
true	cross	-9
false	garner	-23
true	willing	-19
true	request	19
true	feature	-16
true	interview	-25
true	appear	-45
false	embody	-15
false	pack	-13
true	select	-13
true	move	-43
false	influence	-39
true	break	31
true	accomplish	-12
true	pass	-28
true	name	-5
true	apply	-17
true	fund	-17
true	insist	5
true	mount	-10
true	design	-10
false	save	-51
false	pull	-70
false	beam	-7
true	buy	-30
true	determine	-20
false	amplify	7
true	honor	-12
false	admire	16
false	preach	15
true	appreciate	-12
false	travel	-56
true	convict	-9
true	grab	-10
true	yank	-9
true	restrict	-16
true	tape	-15
true	price	-9
false	confront	-7
false	apologize	11
false	rail	32
false	frack	-23
false	divert	-19
true	legalize	13
true	reserve	-12
false	blame	23
true	understand	-27
true	ally	-12
true	rattle	8
true	reach	8
true	clinch	-20
true	outline	18
true	base	-47
false	depart	-16
false	proclaim	10
true	warn	14
false	found	-51
false	title	12
true	share	-41
true	participate	-22
true	recite	8
false	rub	-10
true	launch	6
true	denounce	7
false	settle	-16
false	love	15
false	boast	21
false	soar	-13
false	unprecedented	-11
false	sell	-20
false	dwell	11
true	claim	-15
false	bend	-15
false	distance	12
true	advise	-39
false	position	-9
false	disagree	13
false	stunned	-11
false	unfold	-33
false	invest	-56
false	tamp	5
true	build	-51
false	heal	-18
false	violate	-47
false	program	-52
true	embrace	33
false	sue	11
false	comply	-18
false	bully	-20
true	bully	-12
false	boycott	7
false	bash	13
true	punch	-12
true	submit	-15
false	assail	24
false	outsource	-20
false	escape	-11
false	reduce	-60
true	hack	-22
false	combine	-33
true	relocate	-9
false	train	-18
false	import	-35
false	list	24
false	ally	-63
false	burst	-13
false	connect	-11
true	vow	-8
false	narrow	-25
false	commit	-21
false	ponder	7
false	rebuke	10
false	convert	-32
false	box	-20
true	visit	-25
true	contact	-9
true	hope	-25
true	reflect	18
true	remember	-8
false	rest	-25
false	land	-39
true	accompany	-15
false	clap	-15
false	overcome	-32
false	honor	-31
false	knock	6
false	inspire	-41
true	host	-43
true	reopen	-9
false	renovate	-16
true	grow	-30
false	single	12
false	rise	-13
false	ready	-43
false	fall	-14
false	tip	-16
false	persuade	19
false	skeptical	15
false	dig	5
false	disclose	15
false	hide	-23
false	schedule	-30
false	judge	12
false	punish	-30
true	light	-10
false	cause	-19
false	hail	13
false	remove	-8
false	power	-37
false	install	-18
false	overthrow	-13
false	aid	-54
false	let	-10
false	realize	25
false	surrender	-13
true	include	7
false	acknowledge	14
true	gather	-9
true	ballot	-9
true	count	6
false	poise	-45
false	spark	-14
false	book	-23
false	convict	-30
false	wish	7
false	respect	-13
true	discuss	-21
true	lash	-10
false	fan	-35
true	weigh	-5
true	comments	-17
false	disqualify	-20
true	charge	-16
false	seal	-20
false	bind	-45
true	fade	-9
false	propel	-28
true	ignore	15
false	heed	-15
false	snap	-10
false	climb	-18
false	react	-12
false	lean	-5
false	dress	-8
false	flag	-27
false	disrupt	-24
false	drag	-20
false	blare	-6
true	wear	-30
true	mock	13
true	spread	-31
false	thrill	9
false	defund	-18
false	pour	-24
false	reap	-16
true	send	-5
true	campaign	-52
true	seat	-15
true	save	-25
true	rip	10
true	erupt	8
false	chip	-19
true	catch	-15
false	tap	-38
false	purchase	-37
false	drive	-24
false	search	-39
false	frame	10
false	perceive	9
false	delete	-21
true	involve	-52
true	achieve	-17
true	highlight	6
false	upset	5
false	surround	-39
false	interpret	14
true	learn	-30
false	principle	-18
false	expres	11
false	kid	-12
false	unqualify	-15
false	bury	-23
false	contemplate	21
false	oversee	-37
false	apply	-47
false	approach	-58
true	present	-12
false	publish	8
true	investigate	-18
false	trump	-12
false	exploit	8
false	abuse	-13
false	wound	-13
true	improve	-25
false	unknown	-9
true	state	-16
true	measure	-25
false	direct	-11
false	contract	-12
true	program	-20
true	undocumented	-22
true	push	15
false	develop	-47
false	risk	-24
false	cope	-21
false	regulate	-18
false	salary	-12
false	side	12
false	rebuild	-41
true	record	-37
false	marry	-49
false	complicate	-21
false	polarize	6
false	fabricate	-9
false	perpetuate	7
true	commit	18
false	murder	-16
false	incite	-13
false	pray	-21
false	bless	-21
true	downplay	7
false	update	-6
false	weaken	-21
false	approve	10
false	signal	24
false	alter	-21
false	price	-52
true	rise	-37
false	negotiate	14
false	something	-49
false	favor	16
false	delay	-28
false	eliminate	-54
false	pass	11
false	postpone	-21
false	preserve	-28
false	suppose	-41
false	expire	-23
false	repudiate	12
false	condemn	24
false	intern	-13
true	organize	-27
false	upgrade	-13
false	impress	11
false	curb	-32
false	adapt	-23
false	level	-5
true	demand	-13
false	solve	-18
false	edit	-33
false	sound	8
false	sophisticated	-15
false	warm	-13
false	recruit	-23
false	stretch	-16
false	galvanize	-28
false	loom	-43
false	backfire	-20
false	access	-18
false	overshadow	-28
false	stake	-29
true	block	16
false	restore	-26
false	discriminate	-12
false	illustrate	14
false	eye	17
false	shape	-41
false	author	12
true	post	-15
true	surprise	-17
false	notice	11
false	drone	-10
false	repair	-15
true	cause	-17
true	set	-49
false	waste	-21
false	acquiesce	20
false	bigoted	9
false	compromise	7
false	miss	-65
false	flaw	-15
false	bolster	-37
false	recount	16
false	brush	9
true	roll	-9
false	excite	17
false	achieve	-49
false	discover	11
false	dismantle	-21
false	halt	-20
false	black	-12
false	resound	-16
false	occupy	-19
false	spike	-10
false	wonder	30
false	uncommit	-12
false	erode	-12
false	trigger	-28
false	couple	-33
false	contend	9
false	order	24
false	certify	-10
false	sorry	-12
false	restrict	16
true	practice	-22
false	satisfy	10
false	tally	-17
false	click	-23
false	reiterate	17
false	attribute	16
true	date	-12
false	chat	-16
false	aware	10
false	pivote	10
true	approve	-22
false	constitute	-15
false	boo	-14
true	laugh	-18
false	bridge	-18
false	seize	12
true	abandon	-12
true	fight	-40
false	imply	6
false	hint	10
true	drive	-45
true	avoid	-25
true	volunteer	-13
false	volunteer	-6
true	remark	12
true	suit	-9
false	reshape	-12
false	enable	-26
false	quit	-28
false	derided	16
false	insult	-7
false	advocate	22
true	replace	-22
false	amount	-39
true	invoke	10
false	reference	21
false	bomb	-25
false	bother	5
false	prosecute	9
false	lobby	5
false	retire	-18
true	walk	-23
true	identify	9
false	command	-12
false	ratify	11
false	welcome	7
false	flee	-33
true	interest	-24
false	trounce	-24
false	bounce	-10
false	dwindle	-9
false	energize	-28
false	ravage	-13
false	display	10
false	terrify	8
false	edge	-19
false	collapse	-28
false	envision	27
false	resettle	-12
false	transfer	-18
false	liken	20
false	deserve	-35
false	hidden	-13
false	execute	-21
false	laugh	-9
false	assault	-22
false	surface	16
false	split	-20
false	plummet	-15
false	sew	-10
false	certain	-26
true	assess	-10
true	bother	-10
true	concede	15
false	exacerbate	-13
false	strive	17
false	graduate	-29
false	rush	-31
false	shrug	11
false	soften	-18
false	extend	-25
false	televise	-18
false	produce	-12
false	empower	11
true	jump	-13
false	elevate	-12
false	premise	-10
false	resemble	-18
false	mandate	7
false	tend	-48
false	tick	9
false	function	-39
false	suffer	-42
true	defeat	-20
true	upcome	-9
true	aid	-27
false	so-called	-9
false	argument	12
false	superdelegate	-28
false	suppress	-9
true	recognize	-17
false	displace	-15
false	ship	-10
false	study	-24
false	market	-49
false	dislike	11
false	belong	-16
false	provoke	-18
true	propose	-7
true	air	-18
false	chiding	16
true	maintain	-13
true	deserve	-12
false	practice	-43
false	crash	-13
false	ahmed	-10
true	complete	-13
false	mohamed	-18
false	mine	-12
true	fly	-25
true	miss	-9
false	rebut	25
false	associate	-8
false	fix	-25
false	lift	-21
false	startle	16
false	unravel	-13
false	undergo	-12
false	export	-15
false	coordinate	-32
false	doom	-16
false	rein	-26
true	reduce	-20
false	fish	-18
true	judge	-12
false	scramble	-18
false	suit	-23
false	populate	-10
false	outrage	9
false	conflict	8
false	enamored	19
false	code	-12
true	control	-15
true	assist	-12
true	strike	-28
true	feed	-9
false	deem	13
false	supplement	-13
true	steer	-15
true	line	-18
false	marginalized	-9
false	hopeful	8
true	emerge	-29
true	draft	-21
true	concern	-13
true	allude	15
false	please	16
false	print	-16
false	spur	-18
false	borrow	-30
false	eager	12
true	limit	-15
false	communicate	-9
false	strike	10
false	exercise	-12
false	terminate	-10
true	collect	-15
false	eat	-26
false	abolish	-15
false	vary	-18
false	accelerate	-29
false	wind	-15
false	scold	10
false	round	-20
true	earn	-23
true	quit	-12
false	park	-21
false	brew	-13
false	cheat	-15
false	dance	-21
false	broaden	-21
false	unauthorized	-18
false	accompany	-23
true	undergo	-9
true	advocate	-28
true	aim	-21
true	chair	-17
false	brag	23
false	buoy	-13
false	lash	21
false	remarks	-20
false	plow	-10
false	politicize	-15
false	opt	8
true	prompt	26
false	claims	9
false	characterize	10
false	oust	-16
false	advise	6
false	caution	13
false	assemble	-16
true	review	-31
false	rent	-13
false	totaling	-9
false	sexting	-18
false	revive	-28
false	renege	9
false	comprise	-10
false	fulfill	-28
false	pit	-20
false	sour	-13
false	forge	-15
false	resolve	-23
true	carry	-32
false	assign	-10
false	deploy	-35
false	intervene	-23
false	draft	8
false	dream	-10
false	voice	11
false	thrive	-24
true	treat	-33
false	squeezed	-13
false	demur	-6
false	freeze	-13
true	establish	-18
false	usher	-21
false	finalize	-18
false	activate	-18
false	reconsider	12
false	dispute	17
false	eradicate	-9
false	test	-41
true	aware	-11
false	tax	-56
false	outsize	-10
false	confer	-16
true	eliminate	-17
true	tax	-17
true	direct	-12
true	encourage	-18
false	finance	-35
false	graft	-10
false	model	-20
false	swell	-13
true	gain	-17
false	observe	7
false	duel	-13
false	minimize	-9
false	plant	-33
false	evolve	-10
true	close	-32
false	disappear	-28
false	balk	20
true	open	-13
true	club	-9
true	shake	-12
true	play	-58
true	remove	-24
true	manage	-20
false	default	-16
true	produce	-12
true	brief	-22
false	court	10
true	tie	-15
false	foster	-9
false	vet	-23
false	restructure	-13
false	accusations	-10
true	discover	-22
false	taunt	11
true	echo	8
true	monitor	32
false	inform	24
true	link	-10
false	integrate	-15
false	less-educated	-13
false	encounter	-20
false	value	-26
false	hatred	-10
false	wall	-16
false	uncover	-6
true	account	-22
false	unnoticed	12
false	mitigate	-10
true	clear	-19
true	message	-35
false	tolerate	6
true	invite	-16
false	distract	-10
true	place	-19
true	opt	-17
true	join	-27
false	chide	14
false	pepper	-14
true	admire	-17
true	combat	-9
false	affiliate	-19
false	upend	-24
false	relate	-9
false	guard	-21
true	operate	-12
false	flank	-19
true	authorize	-19
false	balance	-23
true	nothing	-12
false	merge	-11
false	hack	-34
false	rebuff	18
true	critical	-10
false	utter	10
true	reiterate	14
true	suffer	-12
true	contribute	-9
false	drink	-20
true	succeed	-15
false	jeer	6
true	belong	-10
false	divorce	-13
false	opine	10
true	convince	-19
false	patrol	-10
false	inherit	-12
false	reopen	-13
false	preside	-18
false	fade	-9
false	channel	-19
true	appoint	-14
true	cut	-27
false	surpass	-12
false	offset	-18
false	submit	-12
false	imprison	-9
true	word	-10
true	relate	-9
false	mix	-10
true	listen	-12
true	rate	-35
true	fall	-25
false	skew	-10
true	position	6
true	reject	12
true	violate	-22
true	lean	-9
true	impose	-10
true	punish	-12
true	estimate	10
true	generate	-18
true	lag	-9
true	favor	-6
true	project	-21
true	flee	-12
true	frustrate	-18
true	read	-7
false	rig	-15
false	fare	-33
false	speculate	18
false	depend	-43
true	associate	-13
true	suspect	6
true	intensify	-12
true	please	-11
false	harm	-15
true	seize	-14
false	trapped	-10
false	smile	-23
false	statements	9
false	disparage	9
true	demonstrate	-15
false	diagnose	-13
false	scorn	-13
false	carve	-12
false	doubt	21
true	finish	-15
false	falter	-18
false	advertise	-12
false	pollute	-12
true	mandate	-10
false	obscure	-10
false	reckon	13
false	replicate	-13
false	validate	-12
false	regain	-18
true	deny	-7
false	allege	24
false	camp	-26
true	capture	30
true	prepare	-27
true	lament	14
false	precede	-15
false	shove	-10
false	regret	9
false	team	-18
false	attach	-13
false	monitor	-30
false	justify	20
false	adjust	-15
false	sag	-13
true	import	-9
false	net	-10
false	accumulate	-12
false	house	-28
false	scale	-12
false	store	-24
true	statements	-10
false	engineer	-13
true	lack	-17
true	resonate	-13
false	proud	8
false	daunt	-12
false	pitch	10
false	ride	-18
false	shatter	-19
false	navigate	-27
true	negotiate	-13
false	shore	-20
false	explode	-15
true	depend	-12
false	like-minded	-12
false	discipline	-15
true	coordinate	-15
false	allude	13
false	fracture	-12
true	rule	-29
true	develop	-22
true	wave	-9
true	level	-10
true	step	-17
true	strengthen	-12
false	supply	-16
false	mask	-10
false	chair	-30
false	venture	-15
false	wary	7
false	revere	16
true	hurt	-17
false	manufacture	-10
false	rethink	10
false	analyze	-13
true	withdraw	13
true	cycle	-12
false	script	-13
true	alarm	7
true	confident	-14
true	rank	-18
true	promote	-12
true	touch	-9
true	qualify	-9
false	undertake	-10
false	deepen	-14
true	wrap	-9
true	backed	-22
true	sell	-18
false	distort	-12
true	start	-44
true	amount	-12
false	border	11
true	deploy	-12
false	plague	-16
false	reinvent	-11
false	inject	-19
false	detect	-17
false	crumble	-15
false	gun	-12
false	spill	-16
false	gear	-10
false	circulate	11
true	contain	-30
true	sue	-11
false	probe	7
true	transfer	-9
true	mark	-34
false	confident	13
false	coal-fired	-10
false	cripple	-13
false	explore	6
false	dol	-9
false	contact	-16
false	republish	-12
false	originate	-10
false	blister	-15
true	study	-20
false	corrupt	-9
false	cellphone	-10
false	evaporate	-10
false	range	5
false	heighten	6
false	reluctant	-11
false	reconcile	-10
true	surround	-15
false	stifle	9
true	fill	-12
true	oversee	-9
true	facilitate	-13
false	facilitate	-9
false	stabilize	-13
true	finance	-9
true	indicate	-6
true	enlist	-9
false	assertion	8
false	overseen	-10
false	dump	-16
false	discourage	-9
true	vet	-20
false	rid	-12
false	peak	-18
true	exist	-12
true	detect	-12
false	stage	9
false	locate	-15
false	devolve	-13
false	march	-14
true	align	-10
true	bomb	-9
true	quote	5
true	game	-9
false	game	-15
false	penetrate	-9
false	foot	-9
true	affirm	-10
false	reinforce	-10
true	schedule	-17
true	perform	-9
false	relocate	-23
true	contract	-9
true	surpass	-15
true	inform	-5
false	unaware	9
false	modify	-11
false	deprive	-22
false	classify	-28
false	forward	12
false	sponsor	-23
false	redact	10
true	mobilize	-12
true	firm	-20
true	deport	-12
true	attract	22
true	grant	-18
false	skip	-20
true	overwhelm	-13
false	rant	-10
false	mishandle	-9
true	wind	-9
true	relay	-10
true	classify	-15
false	humble	-9
false	film	-10
false	contention	10
true	dispute	13
false	supportive	9
false	understated	-10
false	temper	-16
true	brace	-13
false	formulate	-10
false	slate	-34
true	slate	-22
false	huddle	-19
true	race	-9
true	undecided	-9
true	dismiss	-12
true	retain	-9
true	sure	-10
false	bristle	11
false	diminish	-10
false	quash	12
true	restore	-9
false	dodge	-13
true	found	-12
true	boycott	-12
true	approach	-12
false	muse	12
false	legalize	-24
true	mishandle	-9
false	aggravate	-9
false	leak	-33
true	damage	-15
false	hover	-16
true	leak	-15
false	sworn	-10
true	hire	-9
true	number	-15
true	email	-25
false	infiltrate	-13
false	thereafter	-9
true	circulate	-10
false	fake	-10
false	defect	-15
false	spirited	-10
true	debate	-18
false	task	-13
true	donate	-15
false	trace	-11
false	reclaim	-12
false	tune	-14
true	realize	-14
false	drown	-10
true	convert	-9
false	sing	8
true	contradict	12
true	spark	9
true	ride	-12
false	upstate	-12
false	yank	-10
false	nothing	-10
false	dog	-10
true	center	-13
false	naturalize	-10
false	rock	-10
false	shun	-10
true	conflict	-10
false	accustom	-10
true	cost	-12
false	amass	-15
true	withhold	5
true	delete	-9
true	sponsor	-12
true	redact	-10
true	flip	-10
false	infected	-10
@negated,lemma
false	struggle	-31
false	mire	-25
false	match	-65
true	believe	7
false	read	5
false	guess	6
false	lose	-184
false	criticize	6
false	take	-10
false	estimate	9
false	accept	18
false	prove	-5
false	pay	-17
false	wait	-88
false	get	-19
false	set	-24
false	flood	-24
false	tell	-8
false	willing	-31
false	lie	-12
false	serve	23
false	engage	-30
false	attack	10
false	highlight	16
false	pose	-11
false	suggest	-7
false	happen	-124
false	control	-69
false	expand	-11
false	check	-6
false	demonstrate	6
false	according to	5
false	make	-7
false	kill	-129
false	shoot	14
false	lay	6
false	guarantee	-8
true	face	-9
false	move	6
false	base	-15
false	add	-7
false	accomplish	-35
false	bring	-40
false	accommodate	-12
false	rethink	22
false	infringe	-9
false	contain	-10
false	cite	27
false	think	11
false	ignore	17
false	give	10
false	plead	16
false	conclude	11
false	clear	13
false	place	-14
false	sit	-121
false	complete	-17
false	spend	-6
false	star	-36
false	gine	-18
false	rub	-16
false	register	-89
false	blast	40
false	defend	13
false	play	-15
false	prepare	-35
false	seem	12
false	speak	6
false	attempt	-9
false	urge	13
false	return	-78
true	show	-12
true	want	12
false	side	11
false	thank	11
false	reply	15
true	send	-17
false	proceed	-14
false	hand	-49
false	teach	-22
false	discuss	5
false	present	18
false	recognize	21
false	sway	-35
true	go	-28
false	participate	-56
false	force	-16
false	sleep	-15
false	dispatch	-24
false	examine	-26
false	date	-61
false	witnes	16
false	buy	-112
false	state	9
false	receive	-66
false	discredit	-21
false	destroy	-28
true	make	32
false	intend	11
false	crush	-39
false	avoid	-8
false	happy	5
false	stop	21
false	let	-12
false	confirm	17
false	reaffirm	13
false	head	-113
false	hug	-13
false	appoint	5
false	reward	-20
false	learn	8
false	operate	-41
false	organize	-56
false	rip	6
false	steal	-30
false	lead	-12
false	combat	-60
false	assist	-25
false	conduct	-13
false	airstrike	-18
false	target	-12
false	increase	-10
false	fund	-80
false	propose	9
false	interview	-18
false	air	-14
false	result	-83
false	slip	-38
false	transform	-31
false	appeal	-12
false	sweep	-33
false	boost	-53
false	recall	33
false	uprise	-16
false	select	-26
false	prompt	8
false	boast	26
false	run	6
false	outnumber	-20
false	draw	-13
false	swing	-7
false	vote	14
false	jar	-13
false	echo	15
false	express	6
false	garner	-33
false	name	11
false	brief	-19
false	portray	29
false	police	-35
false	tweet	7
false	act	-92
false	occur	-51
false	repeat	18
false	investigate	-11
false	appear	-7
false	abandon	-55
true	discuss	7
false	live	-23
false	credit	18
false	testify	5
false	bet	-26
false	threaten	8
false	enter	-7
false	rally	-8
false	slam	17
false	fundraise	-121
false	ask	6
false	cancel	-35
true	comment	7
false	prefer	21
false	indicate	9
false	attribute	11
false	drop	-13
false	survey	-58
false	point	12
false	comment	7
false	cover	5
false	praise	21
false	argue	-11
false	obtain	-73
false	work-related	-12
false	decline	-5
true	say	-8
false	provide	-15
false	document	18
false	align	5
false	top	-39
true	disclose	-6
false	stand	9
false	remark	10
false	nominate	12
false	host	-106
false	describe	10
false	recover	-18
false	embody	-21
false	anger	14
false	answer	10
false	consider	6
false	capture	-6
false	regard	14
true	recognize	-28
false	drew	-7
false	born	-65
false	benefit	-99
false	sharpen	-27
false	retain	-39
false	mind	-13
false	right	-145
false	pledge	12
false	oppose	5
false	undocumented	-69
false	carry	-9
false	declare	13
false	die	-100
false	endorse	11
false	skywrite	-13
false	involve	-112
false	fly	-76
false	suspect	7
false	keep	-7
false	separate	-23
false	compile	-8
false	cycle	-61
false	backed	-5
false	phrase	-11
false	break	-11
false	champion	7
false	convince	16
false	compete	-74
false	roll	-7
false	plane	-18
false	fill	-16
false	link	-36
false	root	-8
false	tighten	-30
false	limit	-7
false	invite	-7
false	wear	-84
false	applaud	14
false	retweet	10
false	distract	-15
false	prevent	-13
true	need	9
false	thwart	-23
true	allow	-23
false	employ	-10
false	tape	-31
false	distribute	-12
false	repeal	-45
false	undercut	-28
false	dismiss	28
false	ensure	-68
false	counter	6
false	offer	-5
false	tear	-28
false	overtake	-33
false	deny	8
false	pause	-6
false	wipe	-16
false	flow	-26
false	certain	-31
false	stress	24
false	value	-31
false	words	-18
false	protect	-90
false	free	-35
false	open	-6
false	remember	18
false	mourn	-8
false	punctuate	-11
false	gather	-74
false	quote	6
false	become	-21
false	arrive	-84
false	refer	7
false	introduce	10
false	gun	-23
false	undermine	-19
true	help	-32
false	label	20
false	aim	5
false	license	-23
false	undo	6
true	watch	-9
false	tackle	-30
false	flag	-32
false	vow	26
false	explain	10
true	take	54
false	blow	-39
false	enjoy	8
false	jump	-8
false	overstate	15
false	tie	-6
false	belief	-10
false	replace	-76
false	collect	-51
false	deem	22
true	release	-12
false	upcome	-63
false	subject	-13
false	rule	7
false	descend	-19
false	rank	-10
false	allow	7
false	strengthen	-33
false	shrink	-33
false	pile	-23
false	buck	-18
false	govern	-11
false	arrest	-39
false	face	-10
false	mull	16
false	confuse	11
false	design	-12
false	flip	-16
false	admit	15
false	motivate	-23
false	stumble	-21
false	stem	-43
false	slow	-33
false	wither	-12
false	trip	-19
false	touch	6
true	stop	-18
false	launch	-6
false	cross	-55
false	succeed	-63
false	owned	-39
false	fold	-10
false	trail	-77
false	average	-18
false	critical	-10
false	last	-16
false	qualify	-23
false	close	-21
false	exist	-75
false	end	14
false	caucuse	-133
false	assert	16
true	change	-12
false	firm	-71
false	disappoint	16
false	interrupt	-11
false	shout	14
false	revive	-30
false	waterboard	-37
false	skip	-30
false	survive	-66
false	listen	-62
false	connect	-19
false	attend	-109
false	visit	-90
false	chant	12
false	love	19
true	respond	7
false	wage	-18
false	cheer	5
false	denounce	31
false	double	5
false	intensify	-30
false	question	10
false	deal	-109
false	yell	10
false	trade	-10
false	need	-11
false	ramp	-23
false	cap	-26
false	translate	-23
false	number	-77
false	refrain	-11
false	emphasize	29
false	unqualify	-23
false	recite	18
false	clash	-9
true	return	14
false	complain	20
false	warn	18
true	win	-54
false	rely	-16
false	devote	7
false	mount	7
false	lock	-21
false	measure	-7
false	whip	7
false	prevail	-43
false	embrace	10
false	alienate	-7
true	find	-24
false	moderate	-14
false	center	-14
false	stack	-18
false	grant	-6
false	manage	-83
false	fear	22
false	grow	-23
false	gain	-10
false	maintain	-10
false	contest	-15
false	catch	-81
false	form	-46
false	represent	-38
false	sample	-23
false	burn	-29
false	damage	-10
false	promise	10
false	disagree	7
true	surprise	-10
false	kick	-35
false	reform	-37
false	greet	-13
false	respect	-22
true	deliver	-9
false	travel	-71
false	pull	-79
false	remain	-8
false	rig	-18
false	battle	-16
false	predict	21
false	suspend	-11
false	hammer	10
false	perform	-60
false	fight	-7
false	congratulate	16
false	switch	-12
false	proud	8
false	fuel	-18
false	slide	-5
false	stay	-19
false	beat	-98
false	lack	-60
false	broadcast	15
false	accord	10
false	earn	-14
true	mention	16
false	lower	-39
false	improve	-71
false	doubt	12
false	network	-75
false	matter	-25
false	worry	12
false	best	-31
false	handle	-60
false	joke	13
false	concede	13
false	tout	32
false	decry	29
false	impact	-23
false	allocate	-15
false	eked	-10
false	overwhelm	14
false	assure	17
false	fend	-12
false	trumpet	8
false	backing	16
false	exceed	-33
false	reverse	-8
false	rush	-34
false	walk	-20
false	dominate	-81
false	educate	-13
false	age	-19
false	line	-10
false	dip	-18
false	incite	-14
false	halt	-30
true	attend	-9
false	unionize	-12
false	shake	-13
false	finish	-81
false	await	-26
false	rebind	-15
false	emerge	-9
false	bind	-49
true	get	52
false	differ	-11
false	coalesce	-28
true	give	-46
false	consolidate	-21
false	insist	12
false	dub	6
false	mock	15
false	roar	-19
false	feed	-39
false	lag	-31
false	detail	10
true	represent	28
false	race	-71
false	broker	-10
false	touted	24
false	enact	-5
false	fix	-33
false	influence	-47
false	confront	-11
false	neighboring	-37
true	provide	16
false	wave	-6
false	invest	-66
false	unfold	-37
false	remind	27
false	create	-6
false	exit	-49
false	account	-66
false	angry	-28
false	deport	-62
false	ballot	-39
false	generate	-19
false	subdued	-10
false	imagine	17
false	stare	-21
false	word	8
false	vouch	26
false	fit	-53
false	resign	-22
false	press	11
false	clarify	9
false	hurt	-65
false	score	-56
false	clinch	-66
false	ready	-49
false	affect	-60
false	widen	-35
false	grab	-10
false	stall	-26
false	dash	-13
false	surge	-31
false	secure	-100
false	steer	-39
false	exchange	-31
false	distinguish	-12
false	encourage	16
false	calm	-12
true	suggest	12
false	bemoan	18
false	devastate	-47
false	lambaste	12
false	cry	7
false	reserve	-35
false	club	-20
false	seat	-63
false	solidify	-26
false	derail	-20
false	betray	-20
true	authorize	-25
true	leave	-12
true	vote	-28
true	see	6
false	list	17
false	reassure	5
false	condemn	21
false	mar	-13
false	punch	-37
false	charge	-6
true	call	-21
false	resurrect	-10
false	flock	-11
false	embarrass	-11
false	concentrate	-12
false	contribute	-74
false	lend	-13
false	owe	-26
false	cost	-72
false	disavow	15
false	headline	6
false	promote	17
false	reject	5
false	defeat	-106
false	articulate	15
false	thread	-15
false	treat	-29
false	request	16
false	grapple	-11
false	advance	-45
false	cosponsor	9
false	derive	-13
false	type	-18
false	prohibit	13
false	project	7
false	demand	6
false	frustrate	-9
false	donate	-63
false	outline	13
false	escort	-13
false	lament	39
false	capitalize	-33
false	acquire	-26
false	smile	-28
false	downplay	10
false	pack	-16
false	order	19
true	pass	9
false	test	-49
false	apply	-51
false	save	-66
false	beam	-7
true	move	-12
false	amplify	8
false	honor	-38
false	admire	8
false	preach	15
false	convict	-37
false	yank	-19
false	restrict	12
false	price	-58
false	manufacture	-13
false	rail	28
false	frack	-28
false	divert	-19
false	fracture	-15
false	tap	-42
false	blame	8
false	ally	-69
true	happen	-47
false	depart	-19
false	proclaim	10
true	speak	-19
false	found	-58
false	title	16
true	support	7
false	settle	-14
false	soar	-13
false	sell	-25
false	dwell	11
false	bend	-15
false	distance	11
false	advise	-7
false	stunned	-11
false	tamp	10
false	heal	-15
false	offend	6
false	violate	-58
false	program	-65
false	sue	6
false	comply	-20
false	bully	-30
true	hear	11
false	foot	-12
false	bash	12
false	submit	-26
false	assail	22
false	outsource	-23
true	agree	-14
false	escape	-29
false	reduce	-71
false	balk	25
false	hack	-49
false	combine	-38
false	relocate	-30
false	train	-24
false	import	-41
true	attack	-12
false	burst	-13
false	narrow	-30
false	venture	-21
false	ponder	7
false	rebuke	18
false	convert	-38
false	box	-25
false	contact	-24
true	feel	8
false	rest	-28
false	land	-44
false	accompany	-35
false	clap	-15
false	overcome	-37
false	knock	6
false	inspire	-45
false	reopen	-21
false	renovate	-16
false	single	19
false	rise	-14
false	tip	-19
false	persuade	15
false	skeptical	13
false	reference	16
false	hide	-25
false	schedule	-28
false	judge	11
false	punish	-37
false	light	-13
false	cause	-14
false	hail	13
false	remove	-24
false	power	-39
false	install	-18
false	overthrow	-13
false	aid	-71
false	realize	9
false	batter	-9
false	surrender	-13
false	assemble	-22
false	round	-26
false	acknowledge	10
false	espouse	-13
false	crown	13
false	disaffected	-10
false	self-described	6
false	poise	-47
true	ask	-16
false	sure	16
false	spark	-7
false	book	-28
true	indict	-10
true	recommend	-9
false	indict	10
false	liken	19
false	lash	14
false	fan	-37
false	comments	-6
false	disqualify	-25
false	seal	-20
true	bind	-9
false	wrongdo	-12
false	fade	-18
false	propel	-28
false	heed	-15
false	snap	-10
false	climb	-18
false	lean	-9
false	dress	-12
false	disrupt	-26
false	drag	-25
false	blare	-6
false	thrill	9
false	defund	-18
false	diminish	-9
false	pour	-26
false	reap	-19
true	spend	-12
true	hold	-42
false	chip	-19
false	purchase	-41
false	drive	-30
false	search	-39
false	frame	12
false	delete	-28
false	achieve	-58
false	surround	-49
false	interpret	14
false	principle	-18
false	expres	6
false	stump	-10
false	mine	-18
false	bury	-28
false	contemplate	16
false	oversee	-43
true	apply	-12
false	approach	-65
true	pursue	-13
true	include	-23
false	trump	-12
false	exploit	7
false	abuse	-13
false	wound	-16
false	unknown	-9
false	direct	-13
false	contract	-20
false	supplement	-19
false	unaccompanied	-9
false	develop	-62
false	risk	-26
false	cope	-21
false	regulate	-20
false	salary	-18
false	rebuild	-43
false	marry	-51
false	complicate	-23
false	polarize	6
false	assault	-27
false	fabricate	-12
true	exist	-20
false	perpetuate	7
false	murder	-16
false	pray	-21
false	bless	-24
false	voice	11
false	weaken	-23
false	approve	6
false	signal	14
false	alter	-18
false	negotiate	9
true	end	-15
false	something	-51
false	favor	9
false	delay	-28
false	veto	11
false	eliminate	-61
false	postpone	-23
false	preserve	-32
false	suppose	-35
false	expire	-23
false	repudiate	12
false	foster	-15
false	intern	-16
false	upgrade	-16
false	curb	-34
false	adapt	-23
false	level	-13
true	think	-17
false	solve	-15
false	edit	-33
false	sound	11
false	sophisticated	-15
false	warm	-16
false	recruit	-23
false	stretch	-16
false	misspeak	-9
false	galvanize	-31
false	loom	-45
false	backfire	-23
false	access	-21
false	overshadow	-28
false	stake	-29
false	restore	-34
false	revisit	8
false	discriminate	-15
false	eye	15
false	shape	-46
false	author	10
false	surprise	8
false	notice	6
false	drone	-13
false	repair	-20
true	seem	-23
false	impress	13
false	waste	-21
false	acquiesce	20
false	bigoted	9
false	miss	-68
false	flaw	-15
false	bolster	-37
false	recount	20
false	brush	9
true	excite	9
true	match	-9
false	dismantle	-18
false	black	-12
false	resound	-16
false	occupy	-19
false	forget	16
true	run	-39
false	spike	-13
false	wonder	16
false	uncommit	-15
false	erode	-18
false	trigger	-30
false	couple	-37
false	contend	6
false	certify	-13
false	sorry	-12
true	plan	9
false	tally	6
false	click	-23
false	disrespect	-9
false	reiterate	33
false	chat	-16
false	defect	-20
false	infected	-13
false	pivote	10
false	constitute	-15
true	ready	-15
false	laugh	-18
false	bridge	-18
false	unauthorized	-23
false	imply	13
false	hint	14
true	follow	19
false	volunteer	-14
false	suit	-30
false	reshape	-18
false	enable	-28
false	quit	-37
false	derided	16
false	insult	-6
false	advocate	15
false	amount	-47
true	look	-12
false	invoke	8
false	bomb	-32
false	bother	11
true	bring	31
false	retire	-24
true	become	33
false	command	-12
true	participate	-15
false	ratify	11
false	flee	-39
false	trounce	-24
true	receive	29
false	bounce	-16
false	dwindle	-9
false	energize	-33
false	predicate	-11
false	ravage	-13
false	intimidate	-10
false	terrify	8
false	edge	-19
false	drum	-10
false	collapse	-28
false	envision	17
false	resettle	-15
false	transfer	-26
false	proposal	-10
false	deserve	-41
false	hidden	-10
false	execute	-21
true	buy	20
false	surface	10
false	split	-20
false	plummet	-18
true	offer	14
true	translate	-15
false	sew	-10
false	assess	-7
true	bother	-10
true	seek	-5
false	exacerbate	-13
false	strive	17
false	graduate	-29
false	shrug	11
false	soften	-18
true	talk	12
false	extend	-26
false	televise	-18
false	produce	-12
false	empower	9
false	unearth	-10
false	elevate	-12
false	premise	-10
false	resemble	-18
false	function	-39
false	specialize	-10
false	suffer	-46
false	so-called	-15
false	argument	10
false	superdelegate	-32
false	contradict	13
false	co-authored	-10
false	suppress	-9
false	displace	-15
false	ship	-13
false	study	-40
false	market	-52
false	dislike	10
false	belong	-24
false	provoke	-21
false	fare	-33
false	chiding	16
false	practice	-54
false	crash	-16
false	ahmed	-13
false	station	-9
false	mohamed	-18
false	log	-12
false	rebut	20
false	associate	-6
false	lift	-18
false	startle	16
false	unravel	-16
false	undergo	-21
false	export	-15
false	coordinate	-43
false	doom	-16
false	rein	-26
false	reclaim	-18
false	exercise	-15
false	isolate	-9
false	fish	-18
false	withdraw	8
false	scramble	-20
false	populate	-10
false	outrage	9
false	code	-15
true	care	9
false	marginalized	-9
false	hopeful	10
false	allude	27
false	please	15
false	print	-16
false	spur	-23
false	borrow	-30
false	eager	10
false	communicate	-15
false	terminate	-16
false	unnoticed	9
false	eat	-29
true	suppose	-9
false	abolish	-15
false	vary	-18
false	accelerate	-33
false	wind	-23
false	scold	10
false	recommend	12
false	afford	5
false	park	-26
false	brew	-15
false	cheat	-15
false	dance	-21
false	broaden	-21
false	chair	-43
false	brag	23
false	buoy	-13
false	engineer	-19
false	remarks	-25
false	plow	-13
false	politicize	-15
false	claims	6
false	characterize	13
false	oust	-16
false	caution	22
false	rent	-13
false	totaling	-12
false	sexting	-18
true	meet	-9
false	renege	9
false	alarm	9
false	comprise	-13
false	fulfill	-28
false	pit	-20
false	sour	-13
false	forge	-18
false	resolve	-20
false	assign	-14
false	deploy	-41
false	intervene	-26
false	dream	-13
false	thrive	-24
false	squeezed	-13
false	demur	-6
false	freeze	-16
false	exaggerated	-10
false	usher	-21
false	finalize	-18
false	dent	-10
true	enter	-9
true	pay	15
false	activate	-24
false	reconsider	12
false	dispute	28
false	eradicate	-9
false	underestimate	9
false	authorize	13
true	bear	-10
false	tax	-66
false	outsize	-10
false	confer	-16
false	finance	-39
false	graft	-10
false	model	-25
false	swell	-13
false	observe	13
false	duel	-13
false	minimize	-15
false	plant	-35
false	evolve	-10
false	disappear	-28
false	permit	13
true	involve	-9
false	amass	-18
false	default	-18
false	vet	-39
false	restructure	-15
false	accusations	-10
false	misrepresent	-10
false	taunt	11
false	terror-related	-9
false	inform	18
false	integrate	-21
false	less-educated	-13
false	encounter	-25
true	qualify	-9
false	hatred	-12
false	wall	-16
false	uncover	-6
false	unreport	-9
false	disclose	23
false	mitigate	-10
true	use	-25
false	unsolicited	-10
false	tolerate	6
false	chide	14
false	pepper	-14
false	carve	-18
false	mask	-16
false	affiliate	-16
false	upend	-24
false	relate	-12
false	guard	-24
false	flank	-19
false	excite	9
false	balance	-23
true	raise	-9
false	nothing	-21
false	merge	-11
false	rebuff	14
false	harass	-13
false	disparage	8
true	recall	-10
false	drink	-16
true	work	-30
false	divorce	-12
false	opine	10
false	accumulate	-16
false	patrol	-10
false	exasperate	6
false	inherit	-12
false	preside	-22
false	summon	-11
false	channel	-19
false	reckon	12
false	surpass	-26
false	offset	-18
false	imprison	-12
false	bypass	-10
false	mix	-10
false	skew	-10
true	yield	-9
false	zero	11
false	utter	6
false	speculate	13
false	depend	-52
true	succeed	-9
false	harm	-18
false	trapped	-10
false	diagnose	-13
true	lose	-15
false	scorn	-13
false	falter	-18
false	advertise	-10
false	pollute	-12
false	decrease	-11
false	obscure	-13
false	replicate	-13
false	validate	-12
false	regain	-21
false	allege	16
false	camp	-26
false	shove	-12
false	precede	-15
false	team	-21
false	attach	-18
true	love	-11
false	adjust	-18
false	sag	-16
false	net	-16
false	house	-28
false	scale	-15
false	store	-29
true	keep	-9
true	begin	-9
true	hurt	-9
true	blame	13
false	border	14
false	pronounce	6
false	daunt	-16
false	pitch	9
false	ride	-29
false	shatter	-19
false	flatter	-9
false	navigate	-27
false	sum	10
false	shore	-23
false	explode	-15
false	like-minded	-18
false	discipline	-15
false	clean	-12
false	analyze	-13
false	supply	-18
false	flown	-10
false	wary	7
false	revere	16
false	bristle	6
false	compose	-13
false	script	-13
false	undertake	-10
true	endorse	-17
true	campaign	-9
false	unwanted	-9
false	distort	-12
false	plague	-16
false	inject	-19
false	detect	-28
true	reach	-15
false	crumble	-15
false	spill	-16
false	gear	-10
false	circulate	6
false	coal-fired	-10
false	cripple	-16
false	explore	8
false	dol	-13
false	republish	-12
false	raped	-11
false	originate	-13
false	blister	-15
true	identify	15
false	corrupt	-9
false	cellphone	-10
false	evaporate	-10
false	range	5
false	reluctant	-11
false	brace	-9
false	stifle	9
false	convey	-10
false	incline	-13
false	stereotype	-12
false	rock	-14
false	facilitate	-21
false	stabilize	-13
false	enlist	-16
false	adamant	9
false	assertion	8
false	disband	-11
false	overseen	-10
false	dump	-16
false	discourage	-12
false	rid	-18
false	peak	-18
false	stage	8
false	locate	-12
false	devolve	-13
false	march	-14
false	justify	22
false	game	-23
false	penetrate	-9
true	stand	-13
true	accept	-26
false	ring	-18
false	reinforce	-13
true	sure	-19
false	kid	-9
false	unaware	7
false	muse	17
false	deprive	-22
false	classify	-39
false	sponsor	-33
false	rant	-10
true	mark	-10
false	mishandle	-18
false	irritated	10
false	relay	-13
false	humble	-12
false	film	-15
false	contention	10
true	try	-20
false	supportive	9
false	dislodge	-9
true	set	29
false	understated	-10
false	temper	-16
false	formulate	-13
false	slate	-51
false	huddle	-19
false	unanswer	-9
false	quash	12
false	consult	-13
false	dodge	-13
false	presume	6
true	advocate	-11
true	play	17
true	present	-20
false	aggravate	-12
false	leak	-44
false	hover	-16
false	sworn	-10
false	task	-16
false	fake	-12
false	infiltrate	-16
false	thereafter	-12
false	spirited	-10
false	tune	-14
false	immigrate	-10
false	drown	-13
false	undeclare	-10
false	dismay	14
false	sing	8
true	understand	9
false	upstate	-12
false	dog	-10
false	unexpected	-10
false	toss	-9
false	shun	-10
false	strewn	-10
true	cite	-11
false	accustom	-10
false	covet	-10
false	victimize	-9
false	empathize	16
true	happy	-11
@group
other	-10
say	8
think	8
judge	12
conjecture	9
explain	9
order	9
feel	10
noun	-9
manner	18
@group,shape
other	phrase	-7
talk	to	-25
other	clause	-19
say	left	28
judge	phrase	11
say	that	15
judge	clause	-10
explain	phrase	5
other	wh	-14
think	wh	14
promise	that	15
want	to	5
say	quotation	25
think	clause	8
explain	clause	-8
want	clause	7
feel	phrase	10
ask	to	-7
perceive	that	15
conjecture	phrase	13
say	to	24
say	wh	-9
perceive	wh	-9
other	left	-10
judge	to	-21
ask	quotation	5
feel	to	-36
talk	clause	-14
explain	wh	21
feel	quotation	-9
show	left	8
talk	wh	25
ask	wh	34
noun	quotation	-40
judge	wh	15
manner	quotation	59
judge	quotation	8
manner	left	9
want	quotation	6
manner	phrase	-26
explain	quotation	12
order	quotation	-10
ask	left	14
perceive	left	32
show	to	10
feel	wh	10
think	quotation	-13
show	wh	-23
want	left	-27
order	to	14
want	that	-12
conjecture	quotation	-23
talk	that	-19
show	quotation	-11
manner	clause	-16
talk	left	-15
explain	to	8
feel	left	-8
promise	left	-30
perceive	to	-11
noun	clause	20
conjecture	left	9
explain	that	10
@group,quotation
other	none	-6
say	near	22
other	near	21
other	colon	28
conjecture	none	6
think	far	38
say	comma	45
say	left	-17
conjecture	far	5
perceive	far	15
other	bare	-34
show	far	11
ask	near	-7
perceive	near	6
say	colon	27
say	far	28
other	far	27
judge	far	22
noun	next	-5
noun	far	8
other	next	-11
judge	left	-9
want	near	-8
manner	next	41
judge	next	11
explain	left	28
ask	comma	8
manner	left	25
want	next	6
manner	none	-31
conjecture	near	-14
order	next	-10
ask	left	23
feel	near	13
show	near	-30
think	near	7
promise	near	20
manner	comma	9
feel	far	-30
say	bare	84
conjecture	next	-21
show	next	-18
noun	near	20
manner	colon	13
order	far	10
think	next	-6
perceive	left	10
talk	near	5
explain	near	10
explain	comma	15
noun	comma	-11
order	near	10
talk	far	-16
want	bare	-10
noun	colon	-25
@group,shape,next
other	phrase	noun	6
talk	to	to	-10
say	clause	it	92
say	clause	the	31
say	phrase	by	7
say	phrase	it	-27
other	phrase	you	-34
other	quotation	:	32
say	left	noun	-36
other	phrase	adverb	-22
judge	phrase	noun	14
show	phrase	noun	-22
other	phrase	no	30
other	clause	,	-81
other	to	to	5
other	clause	the	-25
other	phrase	an	13
show	phrase	as	-6
say	phrase	the	11
other	to	in	-24
other	phrase	a	7
judge	clause	verb	-23
explain	phrase	Name	11
explain	phrase	the	-6
other	clause	a	5
other	wh	,	-30
other	clause	verb	6
other	clause	and	8
order	phrase	noun	43
think	phrase	the	-6
other	quotation	the	9
other	phrase	its	6
other	phrase	.	-94
promise	that	that	20
other	phrase	;	-15
other	clause	to	-5
other	phrase	this	-35
say	clause	noun	17
other	phrase	these	15
say	phrase	:	20
explain	phrase	such	-9
other	clause	have	-57
other	phrase	ing	-13
other	phrase	them	-17
other	phrase	him	11
think	clause	is	9
other	clause	his	23
say	left	;	10
say	quotation	,	33
other	phrase	me	20
ask	phrase	noun	12
other	phrase	,	-34
say	phrase	ing	15
say	phrase	some	-8
say	phrase	his	21
other	phrase	some	19
other	clause	my	-13
feel	phrase	.	-41
say	left	.	67
ask	to	the	-7
say	clause	was	-19
other	to	adverb	-27
other	phrase	my	-10
perceive	that	that	6
other	clause	he	9
other	phrase	two	-103
judge	phrase	him	19
say	phrase	Name	-14
other	phrase	five	10
other	phrase	many	-13
talk	phrase	it	5
other	clause	me	-24
other	clause	:	-32
other	phrase	?	-45
other	clause	more	23
say	quotation	of	-13
say	phrase	noun	-5
other	phrase	verb	-20
think	clause	i	-25
think	phrase	.	-42
say	wh	Name	-15
perceive	phrase	the	-9
order	phrase	ing	-35
say	that	Name	10
other	phrase	—	-59
perceive	phrase	noun	17
other	phrase	themselves	22
think	phrase	,	8
judge	phrase	and	-37
say	phrase	,	-18
want	phrase	.	11
judge	phrase	the	7
show	clause	the	10
other	phrase	more	-17
talk	phrase	the	-7
judge	phrase	more	13
other	clause	ing	6
other	phrase	number	-41
think	phrase	as	-24
say	left	on	13
judge	clause	the	-17
other	phrase	even	-20
say	phrase	a	17
show	phrase	Name	21
ask	phrase	a	5
other	phrase	seven	-19
ask	clause	Name	-11
ask	phrase	Name	-15
explain	phrase	noun	-19
ask	quotation	quotation	-12
ask	phrase	the	-6
other	left	,	-9
say	clause	Name	15
other	left	a	8
say	phrase	number	-13
other	phrase	:	-34
conjecture	phrase	verb	-14
say	clause	a	18
feel	to	to	-37
other	clause	number	-101
perceive	phrase	it	12
other	phrase	<	-9
say	phrase	as	-14
say	phrase	verb	5
other	phrase	on	-78
explain	wh	how	29
think	clause	Name	-11
want	phrase	Name	-5
order	phrase	Name	-67
say	quotation	:	18
show	left	.	18
say	clause	they	-23
perceive	clause	it	13
feel	clause	Name	14
think	phrase	adverb	8
other	phrase	in	-76
other	phrase	time	29
say	left	Name	-65
say	left	time	92
other	clause	time	-23
other	clause	or	42
other	phrase	from	26
say	wh	whether	-27
order	phrase	the	13
say	wh	when	-8
say	left	in	-47
talk	wh	how	5
say	clause	on	17
ask	wh	if	27
say	quotation	Name	36
other	phrase	after	17
want	clause	to	-21
say	that	adverb	-6
other	phrase	until	-52
want	wh	who	-10
say	left	during	-18
ask	wh	what	9
perceive	phrase	himself	-23
feel	phrase	noun	9
order	phrase	all	-63
say	clause	she	18
say	phrase	her	17
conjecture	phrase	noun	-28
judge	phrase	those	-19
other	phrase	himself	-23
judge	to	to	-20
other	clause	having	6
want	phrase	number	51
judge	clause	noun	-18
want	clause	a	11
say	that	in	9
feel	phrase	Name	-20
other	phrase	any	-17
show	phrase	.	14
show	clause	he	7
other	phrase	both	-33
other	phrase	one	-47
other	clause	anyone	8
other	left	one	13
ask	to	them	21
conjecture	phrase	a	-7
say	phrase	their	30
order	phrase	any	41
want	phrase	any	-10
judge	wh	what	19
other	phrase	or	-82
want	phrase	an	18
other	phrase	all	-12
talk	phrase	noun	22
other	phrase	they	-9
other	clause	him	-6
say	phrase	no	-10
other	wh	if	-67
feel	phrase	the	19
noun	quotation	and	-9
other	clause	adverb	-55
say	clause	time	8
say	clause	some	21
manner	quotation	quotation	37
explain	phrase	a	14
think	phrase	a	-16
think	phrase	him	8
want	phrase	adverb	12
order	phrase	verb	-12
order	phrase	it	-17
other	phrase	because	7
say	clause	number	-19
perceive	phrase	them	-19
other	phrase	-	-41
say	phrase	he	-29
explain	clause	,	-5
explain	left	.	20
order	clause	,	-19
perceive	phrase	Name	16
promise	phrase	Name	-10
other	left	the	-12
other	phrase	her	7
think	phrase	number	21
explain	phrase	time	-5
other	phrase	while	-31
other	wh	when	-47
think	clause	will	-5
feel	phrase	him	-14
other	phrase	–	-9
judge	clause	him	7
other	phrase	several	-6
order	phrase	adverb	20
promise	phrase	his	20
talk	clause	adverb	-9
judge	phrase	adverb	-8
judge	phrase	time	-12
judge	phrase	their	8
judge	clause	Name	15
other	phrase	before	-56
want	phrase	after	-16
manner	left	,	13
other	phrase	and	-7
say	clause	such	-12
other	clause	is	-36
explain	phrase	at	-29
say	that	time	81
explain	clause	a	11
talk	phrase	their	11
conjecture	clause	noun	24
want	phrase	ing	6
perceive	phrase	some	-13
other	to	not	-20
say	left	ing	12
say	clause	their	-7
judge	clause	,	-20
want	quotation	quotation	6
say	that	during	13
say	that	a	28
order	phrase	number	-12
other	phrase	enough	-41
want	phrase	his	16
think	phrase	by	-8
conjecture	clause	he	-10
explain	quotation	quotation	9
order	quotation	quotation	-10
say	that	to	-7
say	phrase	to	5
show	clause	noun	-18
other	clause	both	-15
talk	phrase	.	-58
other	phrase	those	8
perceive	clause	verb	-13
say	left	when	23
ask	phrase	him	-12
feel	phrase	adverb	17
ask	left	Name	26
say	phrase	every	-17
think	clause	he	7
perceive	phrase	more	-18
other	clause	their	-25
say	phrase	so	19
judge	phrase	as	22
think	clause	she	9
perceive	left	.	12
ask	wh	whether	21
ask	clause	his	-6
ask	phrase	his	9
other	clause	by	-10
perceive	phrase	adverb	-6
other	clause	(	-9
noun	quotation	is	14
judge	clause	number	12
other	to	from	-12
say	clause	adverb	-6
other	clause	in	16
judge	phrase	ing	-22
perceive	wh	what	-11
other	clause	her	-7
say	clause	ing	8
judge	phrase	themselves	16
think	phrase	ing	6
feel	clause	adverb	10
perceive	clause	their	11
conjecture	phrase	Name	17
feel	phrase	a	18
feel	phrase	her	-7
other	phrase	much	7
say	clause	many	9
say	quotation	to	-29
say	phrase	they	11
want	phrase	someone	-10
other	clause	for	-10
other	clause	—	-54
other	clause	were	-69
say	wh	if	7
say	left	with	15
feel	clause	the	-8
other	clause	she	8
judge	phrase	.	-24
feel	phrase	as	-21
say	clause	him	-6
say	quotation	the	18
think	clause	to	-6
other	phrase	such	-62
other	phrase	so	10
want	clause	the	17
other	phrase	for	-15
ask	wh	Name	51
think	clause	and	-17
think	phrase	most	5
other	wh	by	12
other	clause	them	-23
say	that	on	65
order	phrase	an	-10
ask	wh	noun	12
other	left	as	-28
talk	phrase	in	-13
order	clause	Name	20
perceive	phrase	.	5
other	clause	two	-19
other	phrase	six	-24
show	clause	they	6
say	phrase	any	17
judge	phrase	some	11
explain	phrase	adverb	36
order	phrase	him	-28
other	left	by	-32
noun	quotation	adverb	-16
say	phrase	such	-9
judge	phrase	,	-32
talk	phrase	and	-9
other	phrase	since	-46
other	phrase	four	-48
other	phrase	three	-51
order	phrase	their	-21
conjecture	clause	a	-41
other	left	noun	9
feel	phrase	ing	8
conjecture	phrase	his	32
other	wh	adverb	-23
ask	clause	a	6
other	phrase	half	-18
ask	phrase	,	-11
want	clause	noun	8
other	clause	all	12
say	clause	were	-11
ask	to	him	-8
perceive	phrase	a	-13
talk	phrase	adverb	-36
other	clause	but	-36
conjecture	phrase	an	22
conjecture	clause	Name	-10
want	clause	all	5
want	phrase	one	23
other	wh	where	-8
other	clause	are	-92
want	phrase	verb	13
say	clause	none	13
want	left	to	-12
other	clause	on	-27
say	left	a	79
other	left	his	19
say	left	an	12
say	clause	in	16
other	phrase	nine	-21
feel	phrase	any	-11
other	that	to	5
say	that	this	7
feel	phrase	verb	-11
ask	to	to	-12
conjecture	phrase	ing	-16
conjecture	phrase	.	-44
other	phrase	during	-10
say	left	adverb	13
other	left	in	-14
ask	phrase	.	-16
manner	phrase	.	-13
show	clause	adverb	9
think	clause	was	8
show	clause	Name	7
say	wh	noun	-15
judge	clause	his	-9
show	phrase	him	-5
say	phrase	time	-10
other	clause	those	-18
perceive	phrase	,	-18
judge	phrase	himself	27
order	clause	ing	-20
other	clause	it	-36
other	clause	would	-35
think	wh	if	8
other	quotation	adverb	9
judge	phrase	eight	-10
ask	to	Name	-10
ask	wh	who	-23
judge	phrase	it	13
judge	clause	a	5
explain	phrase	his	12
explain	phrase	this	21
promise	clause	Name	-5
noun	quotation	quotation	-20
explain	clause	the	22
ask	left	.	35
say	that	him	-10
say	to	to	10
other	quotation	by	-9
other	clause	himself	6
want	that	that	-13
explain	phrase	to	9
show	clause	her	6
other	clause	was	-56
say	left	at	-40
say	to	the	6
say	left	to	42
ask	wh	why	-17
ask	wh	by	12
say	clause	,	-27
other	clause	these	17
think	wh	who	-10
talk	clause	noun	16
want	phrase	time	-15
order	to	to	15
explain	phrase	her	5
feel	clause	,	-27
conjecture	quotation	quotation	-21
ask	clause	and	22
conjecture	wh	who	-16
show	clause	to	6
perceive	phrase	their	6
talk	that	that	-16
perceive	clause	a	-11
order	phrase	her	-35
say	left	about	15
want	to	not	9
show	quotation	quotation	-16
other	wh	which	-6
say	phrase	in	9
think	clause	ing	6
think	phrase	verb	-7
say	left	as	15
ask	clause	the	16
feel	clause	its	-10
order	clause	the	-20
conjecture	phrase	the	-12
perceive	phrase	themselves	-17
feel	that	that	-8
manner	clause	and	-15
think	phrase	an	7
other	quotation	Name	-8
talk	left	.	-10
say	phrase	—	7
want	phrase	her	8
say	wh	,	11
other	phrase	your	-33
other	clause	should	-15
show	phrase	its	-13
other	clause	's	-9
other	that	,	7
feel	phrase	number	17
think	to	to	-8
other	phrase	over	8
other	clause	may	-18
say	quotation	on	9
promise	to	time	14
feel	clause	noun	-12
other	phrase	do	29
ask	that	that	-10
talk	phrase	,	-19
conjecture	phrase	by	5
order	phrase	.	-39
promise	phrase	their	7
want	phrase	those	15
other	phrase	others	-9
promise	to	not	14
want	clause	,	-18
think	phrase	this	9
think	phrase	do	-9
explain	clause	adverb	9
perceive	phrase	no	-10
other	wh	whether	29
order	clause	his	6
ask	phrase	by	11
other	left	on	-10
show	clause	,	-13
say	clause	is	-9
think	quotation	quotation	-5
other	clause	you	-10
explain	phrase	ing	15
say	clause	—	-6
other	clause	such	-21
other	clause	can	-29
think	phrase	those	10
ask	phrase	more	-17
talk	phrase	ing	-16
perceive	phrase	verb	-14
other	phrase	not	-9
promise	clause	noun	7
other	clause	one	-13
feel	clause	by	10
say	clause	we	-22
other	clause	at	11
think	clause	being	12
ask	left	,	-13
say	phrase	before	-6
think	phrase	so	15
think	clause	it	-9
say	left	after	23
order	phrase	several	-9
other	wh	who	-6
promise	phrase	.	-25
want	left	,	-15
other	phrase	but	-9
explain	phrase	and	22
say	phrase	an	-19
say	left	before	12
other	clause	will	-35
think	left	.	12
other	clause	every	-18
other	phrase	each	-38
think	clause	are	-23
show	to	noun	20
think	clause	more	6
feel	wh	what	13
other	left	adverb	-9
other	clause	)	-15
promise	phrase	an	10
other	clause	being	-24
other	clause	no	19
other	phrase	most	25
other	clause	from	-12
other	clause	whoever	-12
other	phrase	once	-12
think	wh	why	6
other	clause	much	-13
perceive	phrase	itself	-15
show	clause	is	-12
other	clause	has	-38
say	phrase	since	8
perceive	clause	,	-20
other	to	noun	-20
talk	clause	and	-18
explain	left	Name	9
other	phrase	than	-26
judge	clause	adverb	-23
think	wh	which	5
other	clause	-	-18
say	that	at	-22
want	phrase	and	-27
want	phrase	four	-9
other	phrase	herself	6
other	quotation	for	-13
ask	clause	verb	-26
say	quotation	adverb	19
conjecture	phrase	adverb	21
perceive	phrase	number	9
ask	clause	are	-13
want	phrase	it	-28
other	clause	could	-12
other	that	in	-14
other	clause	some	10
order	clause	noun	-36
ask	phrase	and	16
conjecture	phrase	their	-22
think	clause	have	-9
noun	that	adverb	6
other	wh	in	-18
other	phrase	―	-9
judge	left	,	-12
other	clause	―	-13
judge	left	Name	-9
promise	phrase	verb	12
think	phrase	me	-14
noun	quotation	as	-12
ask	phrase	on	22
other	that	on	8
judge	wh	,	-13
judge	clause	and	-12
other	wh	why	15
other	phrase	yet	-19
explain	phrase	it	7
want	clause	adverb	-12
promise	left	.	-16
ask	wh	which	-6
say	phrase	him	14
other	phrase	off	-9
conjecture	phrase	her	-18
other	left	off	-11
promise	phrase	adverb	15
other	phrase	through	-16
perceive	clause	the	19
promise	phrase	as	-11
show	phrase	adverb	8
say	left	one	47
noun	that	by	-17
say	phrase	many	14
order	phrase	them	-30
other	phrase	@	-12
perceive	clause	one	-9
want	phrase	by	-7
say	phrase	than	-11
say	left	me	27
feel	phrase	it	26
conjecture	wh	whether	-5
judge	phrase	any	9
say	that	her	-9
say	wh	them	13
perceive	phrase	any	6
say	left	this	16
show	to	to	-6
order	phrase	,	-18
say	left	by	9
say	clause	having	-25
want	phrase	in	-17
say	clause	me	-9
think	left	,	-17
other	clause	had	-17
conjecture	phrase	two	-9
promise	phrase	him	-10
want	phrase	as	13
say	left	his	9
talk	clause	Name	-10
ask	wh	the	16
other	that	by	-18
noun	that	of	-6
show	phrase	his	-7
other	phrase	--	19
promise	left	,	-15
say	phrase	those	-14
talk	phrase	them	-9
think	clause	has	-16
manner	phrase	Name	-13
say	clause	-	11
noun	quotation	was	13
perceive	phrase	you	-11
say	left	-	12
manner	phrase	verb	-9
order	phrase	and	-15
feel	phrase	its	17
want	phrase	?	-14
judge	phrase	at	11
ask	phrase	it	-15
talk	clause	,	6
say	quotation	at	16
think	clause	would	-8
explain	phrase	its	-7
show	phrase	no	7
think	clause	they	10
conjecture	clause	verb	18
other	to	by	-23
say	left	another	9
say	phrase	all	-7
ask	that	his	13
judge	clause	ing	-7
want	wh	what	9
show	phrase	more	19
other	clause	someone	-9
think	wh	when	22
promise	phrase	no	-8
think	wh	adverb	-7
other	to	Name	6
feel	clause	a	-15
say	clause	has	-16
want	phrase	some	-11
other	that	adverb	-7
ask	phrase	an	21
feel	phrase	most	-11
noun	quotation	about	-12
ask	clause	him	5
feel	phrase	them	6
other	phrase	numerous	18
want	phrase	them	-14
conjecture	phrase	so	-8
noun	quotation	to	11
think	clause	this	16
say	phrase	during	7
perceive	phrase	before	-12
show	phrase	verb	-7
judge	phrase	number	-8
judge	phrase	its	-13
want	clause	will	7
other	phrase	someone	17
explain	phrase	because	-11
feel	phrase	this	10
other	phrase	everyone	-19
other	left	three	13
other	clause	might	-12
say	phrase	two	-5
judge	clause	them	15
ask	clause	adverb	6
ask	wh	a	15
think	phrase	@	-12
explain	phrase	them	-16
feel	phrase	their	-10
say	clause	:	-5
noun	quotation	:	-16
say	left	quotation	12
explain	phrase	as	17
other	left	its	-20
want	phrase	because	-10
order	to	the	14
other	clause	enough	-9
talk	phrase	all	53
order	clause	him	52
conjecture	clause	,	-10
other	clause	any	-21
noun	that	time	12
judge	wh	when	7
other	left	at	9
think	clause	adverb	18
conjecture	left	.	12
manner	phrase	and	-9
perceive	clause	adverb	-14
feel	clause	time	7
think	clause	or	-13
judge	clause	being	9
conjecture	phrase	more	-9
feel	clause	and	-13
explain	clause	ing	8
other	clause	–	-10
say	clause	those	13
other	left	numerous	10
ask	wh	him	-8
ask	left	the	10
ask	phrase	before	-10
conjecture	phrase	in	-9
manner	phrase	adverb	14
other	phrase	our	19
order	phrase	most	-10
judge	phrase	on	-7
judge	clause	are	-9
show	phrase	her	10
perceive	wh	why	14
explain	phrase	?	-10
conjecture	clause	i	-11
say	clause	both	9
say	clause	had	-18
@group,kind
other	none	-7
talk	plain	14
other	participle	-18
say	plain	7
other	noun	5
say	agent	12
think	participle	-10
think	plain	6
say	inverted	-14
other	relative	-13
judge	participle	-18
judge	plain	8
show	none	-9
say	none	-7
say	participle	-10
think	inverted	-10
explain	plain	8
show	plain	9
order	plain	20
feel	participle	-13
promise	plain	8
other	shared	-18
want	plain	8
ask	participle	-23
say	shared	-15
say	noun	-12
want	shared	-30
explain	participle	7
perceive	plain	15
feel	plain	9
think	noun	-15
talk	participle	-18
think	relative	12
perceive	participle	-48
want	none	-10
ask	none	12
judge	noun	-8
show	noun	-24
conjecture	none	15
order	none	-20
want	relative	-12
feel	relative	19
order	participle	-38
say	relative	-7
judge	shared	23
want	participle	6
show	relative	11
conjecture	participle	-16
manner	plain	17
explain	noun	-22
feel	noun	-17
talk	shared	-17
talk	relative	-39
promise	participle	-15
manner	shared	10
conjecture	noun	-41
perceive	none	-15
manner	participle	-10
perceive	shared	-22
conjecture	relative	17
order	relative	-10
explain	shared	-7
feel	none	7
promise	shared	21
show	shared	-47
order	noun	-21
perceive	noun	-23
order	agent	-10
want	inverted	-5
ask	agent	15
promise	none	-14
conjecture	agent	12
promise	relative	-20
perceive	agent	17
ask	relative	6
feel	shared	-45
ask	inverted	6
manner	none	6
explain	agent	-10
`
