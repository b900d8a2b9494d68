/** Counted by `scripts/train/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUES_WEIGHTS = `
bias	-88
@form
shift	-41
shifting	6
struggles	27
raise	-124
says	174
mired	-25
matching	-12
reported	68
choose	15
believe	8
award	10
reads	10
guess	6
said	254
lost	-146
goes	7
criticizing	23
take	-55
proven	21
use	-137
knows	22
came	-79
pay	12
wait	65
gets	-66
set	-30
exposed	7
told	81
forget	-17
telling	19
willing	-5
lie	-16
serve	34
accuse	20
engaging	-26
follow	-7
attacks	-79
highlight	7
posed	12
suggested	57
poses	-20
happened	-84
controls	-41
include	-55
expanded	-16
checks	-65
bans	7
demonstrating	-5
claims	13
support	-40
focused	-21
expanding	11
according	172
make	-82
focuses	12
kill	-49
shooting	-124
leave	25
shot	12
shoot	-9
laws	-84
guaranteed	12
facing	-12
moved	-18
expand	-25
based	-30
begin	-81
add	-17
sales	-36
accomplish	-20
made	-31
responded	13
want	6
bring	7
pose	-33
accommodate	-9
bringing	-67
wrote	63
reach	-20
following	-65
contained	12
cited	8
left	-76
noted	54
thinking	7
added	29
refused	18
give	-92
come	-25
felt	-7
concluded	10
making	-31
clear	13
cast	14
place	16
sat	51
completed	-6
spent	-30
looked	-27
gone	-27
registered	-61
defending	12
tell	11
playing	-25
turned	-16
prepared	-51
seemed	42
began	-31
speak	-16
saw	-14
expected	19
start	-78
attempting	9
went	-38
trying	-75
help	-176
wanted	26
urged	50
look	-7
happening	-27
took	-52
returned	-11
saying	110
tried	-22
got	-27
say	97
emailed	14
replied	17
announced	63
send	-63
hand	-15
given	-79
teaching	-25
harmed	-15
spend	-90
reflecting	8
present	-37
intended	8
share	25
planned	-5
go	-105
participate	-47
lay	-36
forcing	-37
sleep	-9
examined	-13
pleaded	15
dates	-12
witness	16
recorded	37
buy	24
stated	60
received	-39
sentenced	9
known	40
killed	-110
meant	14
discrediting	-10
knowing	14
put	-19
crushed	-30
avoided	14
looking	14
knew	-10
won	-114
hear	-10
moving	36
stop	-26
discussed	12
let	-13
worked	-64
confirmed	19
headed	-52
waited	-20
see	8
appointed	11
reward	-12
turn	-69
learned	15
files	9
think	10
operate	-9
organize	-27
adopted	-11
learning	-11
putting	-62
met	9
stealing	-18
calls	31
lead	-66
calling	67
step	-35
combat	-51
called	46
assist	-20
conducting	26
airstrikes	-18
targets	10
increase	-57
hit	-18
funds	-38
interview	-35
talk	-31
interviewed	-26
results	-50
discuss	15
call	26
slip	-15
appeals	6
boosting	-17
citing	35
continued	33
recalled	19
uprising	-16
win	-239
prompted	-15
states	-89
state	-16
run	-101
enamored	18
outnumber	-13
drawn	9
voted	17
echoed	26
elected	-71
held	-52
expressed	17
garnered	-23
named	22
briefing	-30
shows	37
started	-12
portray	20
police	-20
receive	26
tweeted	21
acting	-58
building	-112
occurred	-41
repeat	10
reports	-17
pushed	20
seen	10
working	-11
investigating	-7
appears	35
abandoned	-20
shown	18
live	18
taken	-9
credited	7
showed	38
bet	-30
threatens	-6
entering	-121
rallied	-27
enter	-67
slammed	-14
sent	-19
fundraising	-119
asking	41
supports	14
canceled	-23
commented	18
canceling	-9
indicates	9
attributed	7
vote	-31
found	6
preferred	16
polled	-17
followed	-63
conducted	-120
ban	-76
surveyed	-30
points	-8
comment	-21
votes	-72
covering	-37
running	-70
tells	71
praised	34
speaking	-56
argued	25
used	-37
published	-8
obtained	-47
work-related	-15
believes	18
declined	41
revealed	16
provided	10
destroy	-9
documents	-52
aligning	7
top	-17
disclose	-9
standing	-16
asked	73
leads	-110
polls	-98
coming	-59
remarks	-37
nominating	-19
hosting	-27
described	38
find	-23
angered	23
consider	-21
drawing	-17
barring	8
drew	-8
expecting	26
born	-68
posted	15
addressing	-17
benefit	-47
inserted	-17
sharpened	-19
retain	-28
hold	-41
demonstrate	16
describe	-17
mind	12
rights	-139
undocumented	-69
carried	-11
declared	10
died	-92
released	-23
praises	26
skywriting	-13
messages	-11
involving	-45
hired	11
fly	-30
suspected	13
turns	6
claimed	37
hosted	-65
donated	-51
records	-74
compiled	-20
cycles	-12
cycle	-51
supported	34
phrase	-11
broken	-31
championed	15
included	-14
winning	-49
convince	18
competing	-39
polling	27
compete	-49
rolled	13
planes	-18
filled	7
linked	-23
play	-25
tighten	-23
protesting	15
limiting	18
giving	-31
includes	-6
wearing	-54
holding	-32
tweeting	38
retweeted	19
thanked	29
steps	18
accusing	6
announcing	6
runs	-8
lobbying	-13
prevented	-23
distract	-12
prevent	40
need	-28
detailing	19
try	-43
thwart	-20
push	-45
led	-26
employed	-22
conduct	-22
taping	-15
makes	-13
repeal	-34
bear	13
dismissed	15
track	32
ensure	-49
seeking	10
offering	11
continue	-82
accused	22
placing	-23
tears	-12
thinks	31
begun	-64
overtake	-17
denied	30
flowed	-15
cover	-11
certain	-36
challenged	19
stressing	11
overturned	13
respected	-10
valued	-12
words	-9
right	-20
taught	-15
protect	-72
free	-12
comes	-104
yell	-10
survive	-39
name	-12
punctuated	-11
gathered	-53
speaks	-12
joined	9
became	-27
involved	-88
arriving	-27
referring	25
helps	-25
seeks	19
gun	-12
getting	-39
undermining	-18
undermine	12
work	-113
overturn	-24
comparing	7
defend	-29
aiming	10
requiring	7
register	-36
licensed	-16
watch	-25
watching	-19
considered	17
tackle	-28
draws	-16
flags	-15
vowing	-19
explained	29
taking	-64
jump	-21
sits	-37
unite	-16
signing	-13
dedicated	-10
endorsed	36
signed	17
tie	12
offers	-9
argues	31
sees	29
lies	-12
concludes	15
agrees	8
asks	15
answers	-7
belief	-10
change	-36
ties	-36
draw	-11
wins	-118
match	-49
replace	-43
receives	-26
increases	29
collected	-32
fit	-47
lives	-37
responding	-9
deemed	13
upcoming	-63
talked	41
links	-13
rules	-45
freed	-21
helping	-67
get	-95
scare	-10
descend	-10
talks	9
strengthen	-17
shrinking	-15
declining	-22
continues	-25
buck	-15
trends	-10
changing	-57
erupting	17
govern	19
arrests	-9
mulling	15
confused	-10
designed	-8
attract	-33
sticking	-6
talking	35
hope	-25
calculated	-7
pointed	12
pointing	31
picked	21
admitted	12
motivated	-15
defied	-11
stem	-34
slow	-25
challenge	-36
withering	-12
count	-23
touched	9
launching	14
stirred	8
crossing	-17
become	-49
succeeding	-9
keep	-64
owned	-39
offered	31
rating	-62
trailing	-39
emails	-47
critical	-11
counted	-7
qualify	-21
open	-31
close	-57
exists	-20
ended	-27
caucuses	-127
focus	8
accepted	-10
asserting	17
holds	-74
criticized	24
accepting	-10
firms	-66
campaigning	-95
spending	-144
disappointing	-9
replaced	-37
attacking	9
opposing	-24
begins	9
interrupted	-25
shouted	22
using	-65
reviving	-9
waterboarding	-37
obtain	-20
survived	-34
compromise	15
issued	13
compared	-33
listening	-27
connect	-28
struggling	5
attending	-36
visited	-52
chanted	7
slipped	-13
avoid	-71
hearing	6
choosing	-21
respond	19
waging	12
hoping	28
denounced	27
doubling	6
questioning	9
deal	-43
releasing	14
aimed	10
contrasts	-6
slams	25
obtaining	-25
failing	-30
hopes	21
needed	-53
ramped	-12
works	-64
head	-12
translate	-20
numbers	-71
feels	-13
optimistic	-7
tested	-15
leaving	-88
unqualified	-23
host	-36
referred	16
sitting	-55
attacked	32
return	11
complained	23
convincing	-22
bill	-12
devoted	11
mount	-25
gather	-22
lock	-21
deals	-61
measured	11
impose	-27
interested	17
denying	-20
finding	-42
deliver	-71
prevail	-17
emphasize	18
alienate	-13
moderates	9
tweets	-8
centered	10
stacked	-13
opposed	23
cheered	-13
grant	-27
managing	-25
ran	-7
naming	7
fears	-16
underscore	14
enters	-25
lose	-68
seems	49
gotten	-13
grown	-49
gaining	-35
maintains	-25
contests	8
catch	-38
form	-22
gained	19
finds	32
appeared	14
divided	17
sampling	-17
selected	-53
arrive	-17
credits	-8
maintained	-6
damaging	8
appeal	-21
agreed	19
kicked	-26
reforming	-15
greeted	-8
cracking	-15
traveled	-30
pull	-49
keeps	-37
returns	-37
caucused	-17
remain	-12
highlighting	-6
adding	22
warned	42
losing	-68
battling	-16
predicted	20
thanking	25
delivering	23
screaming	-17
suspending	-18
performing	-17
fighting	17
congratulating	10
returning	-45
breaking	10
happens	-34
battle	-21
drop	-56
switch	9
proud	8
unify	-33
entered	16
fueled	-42
billed	19
break	39
stayed	22
remains	-55
beat	-61
lacking	-12
remained	-10
locked	-6
stood	-9
watched	11
prompting	32
erupted	-42
signs	-32
celebrated	13
providing	-28
earning	-48
lower	-25
improve	-41
promised	19
congratulated	5
suggesting	15
heading	-63
result	-12
networks	-72
worried	26
best	-18
handle	-39
allowing	-25
yelling	8
joked	20
expects	8
touting	10
increasing	-5
resonating	-9
decried	27
highlighted	17
means	-37
pick	-85
gain	-58
allocated	-15
determining	9
date	-51
thanks	-67
eked	-10
sites	-25
pushing	18
heads	-34
yelled	14
worries	-7
fend	-9
sit	-30
needs	-53
destroyed	-15
weighed	14
backing	14
exceeding	-15
waiting	-41
rushed	-15
planning	9
arrived	-52
walking	-20
cares	-13
care	31
dominating	-20
tended	20
identify	8
lining	-10
dipped	-15
attended	-65
attend	-52
represented	-38
crossed	-25
unionized	-10
paid	-59
kicking	-9
shook	-21
finished	-49
await	-18
ends	16
served	-105
faces	-88
rebound	-15
emerge	-18
beating	-36
trails	-32
becoming	-98
rally	-48
bound	-37
differ	12
coalesce	-15
mention	14
consolidate	-12
insisted	9
insisting	5
resist	16
mocked	10
paying	-19
roared	-13
closed	7
cut	-41
feeds	-12
shifted	-12
booed	6
lagging	-15
marking	-15
rallying	19
overtaking	-15
assured	18
serving	-49
assure	-6
represent	42
topped	-12
races	-61
opened	12
appearing	-32
increased	-71
earn	-43
jumped	8
build	-98
brokers	-14
prevailed	-20
pledging	24
touted	22
vowed	27
enact	-9
fix	-18
reading	-13
applauding	6
influence	-37
confronting	-24
neighboring	-37
provide	-14
dealing	-38
force	-43
release	-42
waved	-8
invested	-32
solicit	-16
created	-27
exit	-39
feel	18
accounted	-12
angry	-29
deport	-27
stay	-80
balloting	-15
capture	-30
generating	-24
piled	-21
subdued	-10
imagined	17
stare	-9
embracing	-11
resign	24
pressed	11
defended	67
seeming	-15
reflect	-9
going	-16
hurt	-54
scores	-15
move	-112
clinch	-45
suspended	9
ready	-58
assuming	-11
affect	-34
widened	-9
declaring	11
widening	-20
grow	-41
scored	-32
grabbing	-26
stall	-9
dash	-10
surged	-24
secured	-32
steering	-25
exchanged	-13
sought	22
distinguish	-9
encouraging	-14
calm	-12
suggest	26
bemoaned	18
proved	-20
devastating	-43
lambasted	14
dominated	-51
clinched	-22
reserved	-28
clubs	-20
seats	-49
blow	-25
scoring	-12
banning	12
deported	-32
betrayed	-18
formed	-15
blocking	-34
ballots	-27
issues	-52
existing	-45
securing	-20
authorized	23
listed	10
staying	-45
secure	-75
condemn	-12
marred	-13
caught	-52
punching	-17
charged	20
declares	11
handed	-30
delivered	-12
decrying	13
struggled	-65
tries	14
helped	-38
embarrassing	9
file	-48
broke	20
contributing	-32
lend	-9
end	-76
owing	-9
costs	-45
raising	-40
refuses	10
disavow	-6
deporting	-15
promoting	-13
rejecting	6
defeated	-34
articulated	15
thread	-16
disavowed	8
answer	7
swept	-26
moves	-39
create	-76
treat	-32
advances	-12
note	25
co-sponsored	7
protecting	-27
benefits	-52
types	-18
fund	-30
debated	20
played	7
projects	-34
lines	-69
challenges	-7
shaking	16
identified	11
demanded	-11
frustrated	-8
featured	27
threw	-12
escorted	-13
lamented	22
capitalize	-20
considers	18
acquired	-13
attracting	-12
hosts	-20
writes	12
smiling	-18
downplayed	18
features	-19
interviews	-53
reminded	23
believed	-16
embodied	-16
packed	-10
select	24
describes	19
continuing	-73
insist	8
influenced	-15
order	-11
pass	-83
tests	-17
meet	-91
apply	-34
insists	-8
mounting	11
noting	29
save	-49
pulling	-15
representing	-45
buying	-43
questions	-28
honored	-23
arranged	-11
appreciated	-10
recording	-15
travels	-12
grabbed	19
yanked	-16
defeat	-71
outlining	12
restricting	28
prices	-51
labeled	15
reflects	-5
improved	-30
seek	-19
manufactured	-10
lied	-17
apologize	6
railed	22
fracking	-28
hurting	-22
fracturing	-9
legalizing	-13
tapped	-21
blamed	13
understand	9
allies	-63
rattled	9
pulls	-9
reaching	-36
happen	-71
stands	-7
leaves	-37
thought	-15
founded	-56
stopping	-23
launched	-25
titled	20
target	-15
airing	-36
allows	-7
blasts	20
quotes	-6
linking	12
encouraged	27
join	-57
rubbing	-10
hoped	9
rushing	-21
tack	-13
settled	7
love	5
bases	-10
promote	26
boast	13
lying	11
unprecedented	-11
sell	50
promising	11
claim	8
bent	-15
distanced	18
involves	-9
advise	31
spoken	15
listen	-32
unifying	-12
describing	39
disagree	7
stunned	-11
unfolded	-9
tamping	11
heal	-9
violating	-20
wages	-37
programs	-54
managed	-54
proceeds	-10
comply	-15
bullying	-12
bullied	-9
confronted	-9
escalated	-10
footing	-12
submitted	-23
assailed	28
outsourcing	-9
agreeing	-8
crack	-30
outsourced	-12
escaped	-11
reduced	-22
laying	30
balked	26
hacking	-32
combined	-31
relocated	-9
blasted	51
train	-15
burst	-13
face	-90
trailed	-25
reviewing	-12
targeting	-11
campaigns	-10
connecting	-10
concerned	14
narrow	-15
contributed	-52
questioned	45
commit	30
ventures	-21
rebuked	20
dividing	-21
celebrate	-18
converted	-12
fight	-11
cost	-38
boxing	-20
visiting	-30
contacted	-21
rest	-17
carrying	25
landed	-20
accompanied	-26
painting	-10
grew	-56
overcome	-32
honor	-17
knocked	12
inspire	-15
reopened	-13
hanging	-14
renovated	-16
promotes	13
overlooking	-17
remembered	18
rising	-79
kept	-7
meets	-33
requested	28
sending	-48
understands	5
electing	9
elect	-31
fell	-71
arguing	5
persuade	8
skeptical	12
demonstrated	-12
reveal	6
names	-15
disclosed	8
hid	-9
reverse	11
legalized	19
scheduled	-22
judges	-30
succeeded	-32
punished	-23
forced	13
caused	-59
hailed	18
power	-22
installed	-10
overthrow	-13
aided	-12
rise	-30
realize	8
starts	-17
battered	-10
surrendering	-10
unveiled	12
featuring	-25
round	-12
relied	-30
acknowledged	25
abandon	-25
alienated	-13
espoused	-10
embraced	11
disaffected	-10
self-described	5
beats	-15
poised	-47
spearheaded	-12
sure	-10
resulted	-27
booked	-9
convicted	-35
wish	5
indict	-13
recommend	-6
violated	-25
respect	-10
likened	19
announces	17
demands	15
lashing	-10
fans	-28
criticize	-9
comments	-50
disqualify	-9
charges	-37
nominate	-5
seal	-12
follows	26
forces	-77
burned	-10
wrongdoing	-12
figures	-39
champion	-10
propel	-20
heed	-15
climbed	-13
reacted	7
leaned	-11
dressed	-10
flag	-9
disrupted	-10
drag	-12
wrapped	5
thrilled	10
defunding	-13
causes	-23
stating	26
investigated	-7
selling	-37
covered	19
turning	-72
chip	-13
purchase	-23
drove	31
donate	-15
searching	-17
frame	23
contrasting	5
fought	-39
question	5
deleted	-26
achieved	-23
disappointed	19
upset	8
flooded	-13
boycott	-24
stops	-15
interpreted	12
principles	-15
saving	-9
settling	-10
avoiding	-21
blame	-10
broker	-23
involve	-9
express	11
stumping	-14
mining	-9
struggle	-18
lean	-18
imperiled	-10
built	12
buried	-15
repeating	5
joining	-44
investigate	-35
oversee	-9
perform	-27
approaches	-27
granted	6
documented	18
acted	-25
interests	-36
aides	-54
trump	-9
letting	-15
exploit	19
beaten	-22
wounded	-13
unfolding	-12
protected	-9
unknown	-9
paints	9
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
blocked	14
supplemented	-10
passed	15
unaccompanied	-9
demanding	5
develop	-30
reaches	-18
debates	-31
risk	-15
cope	-9
reject	-22
fed	-12
sparred	11
ignore	8
regulating	-12
repealing	-12
hire	-36
rebuilding	-27
funded	-30
collecting	-12
married	-43
benefited	-32
complicate	-15
cuts	34
rebuild	-20
organized	-9
lent	-15
reinstate	9
assaulted	-18
fabricated	-12
exist	-32
committed	-24
occur	-9
murdered	-16
punched	-12
praying	-15
bless	-10
remarking	10
voiced	20
updated	-44
weaken	-9
approving	-10
signal	-7
controlled	-12
aims	-13
escalating	-10
picks	-16
reducing	-30
generate	-28
cutting	-47
negotiated	17
argue	18
seeing	-31
something	-51
breaks	-37
favored	7
signaled	28
delay	-12
eliminate	-25
postponing	-9
supposed	-41
passing	18
repudiate	10
allied	-12
condemned	31
explaining	19
undercut	-20
capitalizing	-10
impressed	12
curb	-30
resulting	-17
levels	-31
solve	-12
approved	17
editing	-25
sounds	11
sophisticated	-15
sound	-28
sounding	-20
warm	-12
reached	11
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
sounded	28
eyes	8
amplify	-13
shaped	-23
stressed	10
preparing	18
surprised	-6
fail	-37
noticed	12
targeted	-15
repair	-15
aired	18
dispatched	-19
proposing	20
test	-23
approached	-20
bigoted	8
accomplished	-12
convinced	8
missed	-36
flawed	-12
bills	-32
bolster	-25
advancing	-12
attempts	-25
roll	-28
vows	21
spots	-12
focusing	9
preserving	-9
advanced	-9
control	-30
carries	-28
reforms	-12
dismantle	-18
blacks	-9
fueling	13
resounding	-13
becomes	-59
driven	-43
meaning	-25
spiked	-13
dug	-12
uncommitted	-15
triggered	-9
coupled	-26
updates	30
suspend	-20
ruled	20
adopting	15
rejected	31
ordered	22
carry	-51
sorry	-13
restricted	-15
blessing	-15
proceed	-23
settle	-39
shifts	10
shares	-22
drops	-12
update	18
click	-18
provides	-30
illustrates	11
differed	-11
introduce	-19
reiterated	21
rates	-74
scared	10
existed	-17
believing	15
missing	-30
chat	-10
issue	-13
cause	-35
defects	-15
infected	-13
traveling	-34
treating	-15
issuing	-13
recalling	25
pivoted	8
approve	-12
shakes	-9
constitutes	-12
rely	-26
laughs	-13
bridges	-9
hitting	7
seize	23
rails	5
abandoning	-20
dropping	-43
unauthorized	-23
drive	-57
achieving	-15
accounts	-52
hints	11
driving	-30
whipping	17
dragged	-12
report	25
volunteers	-18
wasted	-13
suited	-18
walk	-23
stared	-10
inspired	-32
reshape	-12
projected	25
tying	21
enabled	-15
quit	-37
derided	15
pressured	8
advocate	21
amounts	-30
looming	-27
referenced	25
bothered	-14
prosecute	12
creating	36
land	-9
boasted	14
digging	-9
approaching	-27
retired	-10
surge	-9
acknowledging	7
fleeing	-17
serves	21
trounced	-21
bully	-12
finishes	-15
intends	-18
trigger	-15
deflect	16
sets	-21
starting	9
concerns	-45
energized	-18
predicated	-11
endorses	8
edged	-10
roots	-34
collapsing	-12
violates	-17
resettle	-9
cross	-20
fled	-20
welcomed	15
falls	-25
galvanized	-12
proposal	-10
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
plummeted	-13
causing	43
landing	-12
blows	-9
contested	-13
sewed	-10
eliminating	-25
assess	-18
bother	-10
manage	-25
split	-11
conceded	29
paved	-9
wonder	10
presented	16
assails	5
surveying	-9
advocates	-18
deserve	-9
dominate	-32
rose	20
gains	-32
advance	-20
converting	-14
exacerbated	-10
proving	5
graduate	-13
limited	-31
shrugged	16
lending	13
achieve	-34
envision	15
fanning	-9
brushed	7
introduces	9
extended	-18
televised	-18
produces	-12
poured	-21
reaffirmed	15
unearthed	-11
risen	-34
attracted	14
premised	-10
admitting	-8
requires	-14
resemble	-15
impact	-15
surrounding	-32
cleared	-16
confirm	-14
tends	-10
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
superdelegates	-32
contradict	-6
co-authored	-10
marked	-7
joins	-15
acts	-9
participating	-9
displaced	-9
seizing	10
imports	-28
recognizing	11
surveys	-25
determine	-12
studied	-9
compare	9
extends	7
markets	-47
belongs	-10
fare	-12
chiding	15
maintaining	29
places	-15
check	30
policing	-17
practices	-43
lists	9
visit	-34
ahmed	-13
stationed	-9
completing	-10
mohamed	-18
lived	-44
loving	-14
logged	-10
flying	-38
accompanying	-9
developing	-22
rebut	11
fixing	-12
succeed	-36
lifting	-15
press	-20
grows	-23
startled	16
fear	37
feed	-18
lined	17
cheer	16
rolling	-12
undergoing	-18
brings	-28
spends	-18
developed	-23
transformed	-15
coordinates	-9
combating	-12
doom	-10
stepped	-6
rein	-18
reclaim	-12
projecting	-7
reduce	-36
exercises	-9
isolate	-9
passes	-18
fishing	-18
binding	-15
lacks	-30
thrown	6
overseeing	-17
scrambling	-17
forms	-9
fill	-41
fallen	-55
hands	-9
solidify	-12
populated	-10
outraged	7
puts	18
matters	8
conflicted	-12
trusted	9
codes	-15
acquire	-12
strikes	-16
purchased	-12
teaches	16
marginalized	-9
appealing	7
dies	-12
drafting	-12
reacting	-14
alluding	18
sparking	-13
tend	-21
favor	14
spur	-15
borrowing	-15
appreciate	7
eager	8
acquiesced	15
dig	6
stumbled	-10
unnoticed	10
assumed	11
eating	-12
pandering	-16
changes	-39
favoring	-15
accelerate	-10
adapt	-15
recommended	9
positioned	-5
announcement	7
exceed	-9
parking	-9
brewing	-15
dancing	-13
admit	6
broadening	-9
established	5
proclaimed	6
chaired	-9
moderate	-21
bragged	13
fearing	16
expired	-9
buoyed	-10
hacked	-20
taped	-15
tolerate	-11
looms	-12
lashed	21
plowed	-13
asserted	22
stars	-21
expect	10
post	-7
casting	-25
boost	-34
invest	-39
enable	-9
trade	-15
urge	-8
advised	-17
tweet	-19
enjoying	7
cautioned	15
advising	5
messaging	-23
assembled	-13
vying	-16
plays	-31
deny	-14
donating	-12
review	8
totaling	-12
numbering	-9
lasted	-10
sexting	-18
revive	-17
reneging	8
accords	-10
positions	14
fulfill	-20
pitting	-18
soured	-13
forged	-9
resolved	-20
defining	-13
assigned	-11
deploying	-15
powers	-18
draft	-21
shape	-15
defy	15
dreams	-10
translated	-9
presenting	8
nominated	11
lands	-9
erupt	26
squeezed	-13
record	-13
demurred	-6
freeze	-10
emerging	-35
establish	-22
generated	23
exaggerated	-10
extend	-20
collapsed	-13
ushered	-16
brokered	28
finalized	-15
transform	-12
activated	-18
affected	-30
mark	15
posts	12
trending	8
scramble	34
pressing	8
reconsider	-6
fall	-43
lays	16
underestimated	10
intervene	-15
oust	-9
arms	14
arm	-9
outsize	-10
confer	-9
taxing	-20
function	-20
taxes	-52
encourages	-12
finance	-15
replacing	-15
grafted	-10
applied	-23
satisfy	7
dueling	-13
welcoming	-13
appended	-17
planted	-12
lowering	-12
racing	-9
sign	-43
purchasing	-9
sold	-44
financing	-17
amassed	-15
borrow	-12
confusing	15
produce	-31
withhold	-10
flowing	-9
steer	-12
courts	-23
default	-9
tied	-61
foster	-9
cheated	-12
financed	-15
plants	-23
extending	-9
defends	11
produced	-6
accusations	-10
block	-63
posting	-9
hide	-15
battled	18
terror-related	-9
exploited	-17
tracks	-22
relying	17
informed	5
deployed	-23
weakening	-12
integrating	-10
integrate	-12
enjoy	6
less-educated	-13
encountered	-20
limit	-29
granting	10
rooted	6
adopt	-9
values	-18
hatred	-12
unreported	-9
pulled	-30
singled	15
miss	-15
mitigate	-10
checked	-10
vetting	-12
indicated	5
unsolicited	-10
eliminated	-30
opted	9
posing	-12
governing	-21
lift	-23
pursues	-11
admire	7
surface	17
halt	-15
carve	-9
upended	-10
related	6
remove	-25
flanked	-17
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
intern	-11
uttered	9
recall	-10
opens	-24
regarded	19
suffering	-12
lacked	-25
flew	-27
raced	-9
ate	-16
graduated	-10
divorced	-13
listened	-15
opined	13
advises	-13
tap	-20
intensified	-12
reined	-12
falling	47
accumulated	-13
grappling	-18
exasperated	5
inherited	-12
sealed	-10
define	20
raises	-9
presided	-16
remembers	14
enduring	7
fading	-12
ticked	10
occupied	-10
practicing	-9
ages	-10
confronts	13
reckoning	-10
offset	-9
estimated	11
withdrew	14
disappeared	-21
energize	-18
recounted	8
wondering	14
checking	-10
poll	-13
waves	9
weighing	-11
countered	6
flee	-9
presents	-6
wiping	-13
zeroing	13
divide	-10
echoes	-8
experienced	-7
rigged	-15
smiled	-9
earns	-15
ensuring	-23
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
seized	-23
staked	-19
alter	-10
differs	-10
dismissing	17
trapped	-10
defined	-15
statements	6
diagnosed	-9
divides	-10
shaken	-9
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
caps	-13
shrink	-12
rises	-15
leans	20
switched	-10
polluting	-9
flagging	-9
collect	-12
permits	-9
underscores	-5
tallied	-13
obscured	-10
imposed	20
replicate	-13
validate	-9
limits	-15
dismiss	-22
camps	-23
ranking	-26
lectured	7
depending	-27
preserve	-17
shoving	-10
leading	-25
mirrored	-11
disputed	17
guards	-10
deserved	-9
prepare	-25
instructed	6
precedes	-10
pledge	6
backfired	-9
balancing	-9
teamed	-15
appending	11
suffer	-23
tacking	-13
attached	-13
deploy	-9
justify	22
recover	-12
shocks	-9
import	-9
offsetting	-9
sagging	-9
scale	-15
stores	-20
oversees	-15
averaging	-10
afford	-20
investing	-12
slipping	-12
surviving	-9
coordinated	-17
restrict	-19
borders	-12
overwhelmed	13
lags	-9
rated	6
pronounced	6
prefers	12
associates	-12
sharpens	-10
daunting	-16
capped	-13
intend	9
affirming	-10
flattering	-9
elevate	-13
navigate	-10
shaping	-12
negotiate	-16
prevails	-9
unified	12
shore	-17
thrive	-9
account	-12
departing	-10
producing	14
depends	-9
score	-12
publish	-13
like-minded	-18
employing	16
stick	-15
judge	21
sharing	-12
expose	7
pitching	-11
pitched	-6
coordinate	-17
invoked	11
growing	20
analyzing	-10
hung	5
fuels	-9
establishing	-16
contends	15
cars	-10
rests	-12
chairs	-35
travel	-15
parked	-13
flown	-10
monitors	-12
wary	6
battles	-25
revered	18
connects	24
eroding	-10
supplied	-10
lagged	-10
occurring	-9
galvanizing	-12
fuel	-9
retiring	-12
composed	-13
programming	-12
oversaw	-9
disrupt	-18
confident	6
voice	-11
salaried	-12
qualified	-9
provoked	-10
halted	-9
registering	-17
deepen	-11
unwanted	-9
protests	-7
plagued	-16
subjected	-10
reinvented	-11
calculating	-13
disliked	8
adjust	-9
championing	-11
drives	-17
injects	-10
detect	-23
tipping	-9
crumbling	-12
strike	-13
politicized	-13
studying	-10
spill	-10
gearing	-10
circulating	-10
contain	-15
minimize	-10
violate	-15
probing	7
vary	-13
compiling	11
sells	-12
zero	-10
thrived	-13
punch	-12
depend	-17
coal-fired	-10
covers	-13
explore	13
restore	-12
republish	-9
alleged	11
damaged	-12
raped	-12
originated	-13
blistering	-15
cellphones	-10
stolen	-9
prepares	-15
evaporated	-10
chants	9
reluctant	-11
surrounded	-17
terminated	-10
doubt	12
reinstating	-16
steal	-9
guide	-10
addresses	-5
propelled	-10
transfer	-15
praise	-18
regret	8
finishing	-25
stereotypes	-12
characterized	8
facilitate	-9
facilitated	-10
owed	-10
reopen	-9
unraveled	-10
envisioned	19
link	27
stabilize	-10
firm	-9
exchanges	-18
examining	-10
enlist	-9
clapping	-9
adamant	8
committing	-12
designated	6
assertion	9
disbanded	-11
overseen	-10
dumped	-9
discourage	-12
lauded	6
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
circulated	7
quoting	9
gaming	-12
penetrate	-9
remarked	22
bind	-9
courting	-11
tout	15
games	-12
laughing	-10
performed	-28
surpassed	-9
relocating	-9
relocate	-12
netted	-10
unaware	7
mused	19
surpassing	-12
hate	7
depriving	-13
upgraded	-10
classified	-32
sponsored	-23
redacted	-20
releases	-15
mobilize	-26
modeling	-9
containing	-35
vouched	11
buys	-18
loses	-20
complete	-9
wanting	-10
distribute	-10
knock	-19
mishandled	-15
classify	-9
wound	-9
irritated	10
humbling	-9
filming	-10
contention	11
assert	-7
alienating	17
pages	-15
house	-15
supportive	7
dislodge	-9
scrambles	-10
closes	-9
understated	-10
temper	-10
brace	-9
stalled	-15
spurred	-10
crafted	-11
formulate	-9
slate	-32
huddled	-13
affiliated	-10
knocking	-10
unanswered	-9
slates	-17
unfold	-15
walks	-12
rides	-9
lobby	-10
bashing	10
affecting	-9
gathers	-9
touts	10
dismisses	11
consulted	-13
declare	11
slated	-9
dictate	6
grants	-12
restructuring	-10
promoted	-13
deprive	-10
flip	-15
wall	-10
prosecuting	-12
descended	-10
sided	12
rank	-12
leaked	-28
drinks	-10
testified	5
skip	-20
blames	14
practiced	-9
sworn	-10
lamenting	14
suits	-12
contradicted	18
drafted	9
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
request	-18
shake	-15
contemplate	15
scares	-10
scheduling	-20
immigrated	-10
realized	7
convert	-15
drowned	-13
disqualified	-12
undermined	-15
undeclared	-10
crushing	-9
strengthened	-15
dismayed	13
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
modified	8
regain	-15
dogged	-10
worded	8
alleges	16
unexpected	-10
tossing	-10
booing	-10
grab	-13
search	-9
searched	-12
tuned	-11
navigated	-10
conducts	-12
shunned	-10
strewn	-10
accustomed	-10
overshadowing	-12
reap	-12
flooding	-9
debate	-12
intervened	-10
stored	-10
coveted	-10
reviewed	-12
admits	17
operates	-9
guessing	-10
empathize	17
legalize	-10
applying	-9
licenses	-9
shocking	5
elaborated	13
@lemma
shift	-23
struggle	-49
raise	-52
say	91
mire	-25
pursue	-23
match	-70
report	41
choose	-27
believe	20
award	-5
guess	7
lose	-187
go	-59
criticize	52
take	-66
estimate	14
accept	-17
prove	-28
use	-93
know	32
come	-95
pay	-94
wait	-21
get	-122
set	-61
flood	-24
tell	62
forget	9
willing	-10
lie	-12
serve	-69
accuse	59
engage	-22
follow	-65
highlight	19
pose	-21
suggest	84
happen	-140
control	-70
include	-49
expand	-52
check	-20
ban	-42
demonstrate	6
claim	49
support	10
according to	137
make	-38
kill	-130
leave	-114
arm	-6
guarantee	-6
face	-101
move	-97
base	-60
begin	-83
add	33
accomplish	-35
respond	21
want	14
bring	-69
change	-75
accommodate	-12
rethink	23
infringe	-9
write	34
reach	-45
contain	-19
cite	68
note	78
think	19
ignore	9
refuse	38
give	-59
plead	16
conclude	27
place	-23
sit	-25
complete	-19
spend	-120
star	-36
gine	-35
rub	-17
register	-90
blast	38
defend	26
play	-58
turn	-64
prepare	-45
decide	11
address	-12
seem	55
speak	-20
see	6
expect	44
start	-60
attempt	-9
try	-67
help	-135
urge	39
return	-51
show	32
side	9
thank	13
reply	17
announce	72
send	-66
proceed	-15
hand	-49
teach	-20
require	-20
harm	-21
reflect	-14
discuss	31
intend	10
recognize	8
plan	-7
sway	-35
participate	-65
force	-66
sleep	-15
dispatch	-24
examine	-27
figure	-9
date	-61
witnes	15
record	-22
buy	-23
state	9
receive	-64
mean	-36
discredit	-22
destroy	-28
fail	-60
put	-29
crush	-41
avoid	-17
win	-189
hear	-37
stop	-57
let	-39
work	-120
confirm	20
reaffirm	14
head	-113
worry	21
hug	-14
reward	-23
learn	13
file	-13
operate	-41
organize	-56
understand	6
adopt	-9
meet	-80
steal	-33
call	53
lead	-108
step	-28
combat	-60
assist	-25
conduct	-51
airstrike	-18
target	-28
increase	-66
hit	-15
fund	-80
propose	35
interview	-44
air	-24
talk	36
result	-83
slip	-38
transform	-31
appeal	-14
sweep	-33
boost	-53
continue	6
recall	31
uprise	-16
select	-25
prompt	-12
boast	26
run	-105
enamored	17
reveal	35
outnumber	-20
draw	-32
swing	-7
vote	-18
jar	-13
echo	21
elect	-46
hold	-112
express	37
garner	-33
name	13
brief	-15
portray	31
police	-35
tweet	36
act	-94
build	-81
occur	-55
repeat	18
push	11
investigate	-13
appear	21
abandon	-55
live	-52
credit	17
testify	6
bet	-25
threaten	9
bar	-12
enter	-93
rally	-36
slam	27
fundraise	-121
ask	59
cancel	-35
prefer	25
indicate	31
attribute	11
find	6
drop	-60
poll	-79
survey	-58
point	23
cover	-20
praise	37
argue	80
publish	-11
obtain	-74
work-related	-15
decline	28
provide	-42
document	14
top	-40
disclose	16
stand	-39
remark	11
host	-106
court	-5
describe	63
recover	-18
embody	-21
dent	-17
anger	14
answer	6
consider	10
capture	-34
regard	16
drew	-8
born	-68
post	12
mention	46
benefit	-100
sharpen	-27
retain	-39
mind	9
right	-145
pledge	15
oppose	18
undocumented	-69
carry	-55
declare	46
die	-100
release	-29
endorse	32
skywrite	-13
message	-20
involve	-115
hire	-9
fly	-77
suspect	8
keep	-81
separate	-23
donate	-67
compile	-8
cycle	-61
backed	6
phrase	-11
break	-47
champion	7
convince	12
compete	-77
roll	-18
plane	-18
fill	-23
link	-15
root	-8
tighten	-30
limit	-25
invite	-13
wear	-84
applaud	16
retweet	12
prevent	-37
distract	-15
need	-99
detail	11
thwart	-25
allow	-25
employ	-9
tape	-31
distribute	-17
repeal	-45
undercut	-28
bear	-10
dismiss	21
ensure	-68
seek	25
offer	24
tear	-28
overtake	-33
deny	11
pause	-7
wipe	-16
flow	-26
certain	-36
stress	24
respect	-24
value	-30
words	-18
protect	-92
free	-36
yell	16
open	-23
remember	31
survive	-70
mourn	-6
punctuate	-11
gather	-74
join	-60
quote	9
become	-106
arrive	-84
refer	50
gun	-23
undermine	-19
label	22
compare	-18
aim	9
license	-29
watch	-29
tackle	-32
throw	-11
flag	-32
vow	38
explain	52
blow	-39
enjoy	6
jump	-10
unite	-9
sign	-14
overstate	14
tie	-35
agree	21
belief	-10
replace	-76
collect	-51
fit	-55
deem	23
upcome	-63
subject	-13
descend	-22
spread	-22
rank	-9
strengthen	-33
shrink	-33
pile	-23
buck	-21
govern	-11
arrest	-39
mull	15
identify	22
confuse	9
design	-14
attract	-8
stick	-12
hope	38
flip	-16
pick	-37
admit	22
motivate	-23
stumble	-21
stem	-43
slow	-37
wither	-12
trip	-19
count	-9
touch	6
launch	-17
stir	-8
cross	-57
succeed	-68
owned	-39
fold	-10
rate	-20
trail	-79
average	-18
critical	-11
last	-16
qualify	-31
close	-54
exist	-85
end	-60
caucuse	-133
assert	17
firm	-71
campaign	-63
disappoint	13
interrupt	-11
shout	20
revive	-30
waterboard	-37
skip	-30
issue	-16
listen	-63
connect	-17
attend	-112
visit	-90
chant	21
love	12
wage	-17
denounce	39
intensify	-30
question	27
deal	-109
trade	-13
ramp	-23
cap	-27
translate	-35
number	-77
optimistic	-8
refrain	-11
emphasize	27
test	-51
unqualify	-23
recite	20
clash	-8
complain	15
warn	36
rely	-19
lock	-21
measure	-9
deliver	-7
whip	7
prevail	-45
alienate	-6
moderate	-12
center	-14
stack	-18
grant	-12
manage	-84
fear	25
underscore	6
grow	-44
gain	-50
maintain	-16
contest	-38
catch	-81
form	-46
represent	-31
divide	-12
sample	-23
burn	-29
damage	-13
promise	41
vie	-5
disagree	7
surprise	-6
kick	-37
reform	-37
greet	-10
crack	-9
travel	-71
pull	-80
remain	-62
rig	-18
battle	-18
predict	27
scream	-5
suspend	-23
hammer	7
perform	-60
fight	-49
congratulate	18
switch	-12
proud	8
unify	-9
fuel	-20
slide	-6
stay	-49
beat	-99
lack	-60
broadcast	18
accord	14
earn	-52
rattle	9
lower	-39
improve	-73
doubt	16
network	-75
best	-31
handle	-60
joke	14
wish	6
concede	23
tout	31
resonate	-5
decry	29
impact	-24
allocate	-15
eked	-10
assure	21
fend	-12
trumpet	7
backing	14
exceed	-33
reverse	-12
rush	-38
walk	-27
care	9
dominate	-81
educate	-13
age	-19
line	-23
dip	-18
incite	-14
halt	-30
unionize	-13
shake	-13
finish	-84
await	-26
rebind	-15
emerge	-26
bind	-55
differ	-10
coalesce	-28
consolidate	-21
insist	35
dub	7
mock	22
roar	-19
cut	-62
feed	-39
lag	-32
mark	-15
race	-71
broker	-9
touted	22
enact	-9
fix	-33
corrupt	-12
influence	-49
confront	-15
neighboring	-37
wave	-7
invest	-68
unfold	-38
remind	26
create	-44
shut	-10
exit	-49
account	-66
angry	-29
deport	-62
ballot	-39
generate	-28
subdued	-10
imagine	16
stare	-21
word	5
vouch	25
resign	-23
press	11
clarify	10
hurt	-70
score	-58
clinch	-66
ready	-58
affect	-61
widen	-35
grab	-9
stall	-26
dash	-13
surge	-31
secure	-101
steer	-39
exchange	-31
distinguish	-12
encourage	13
calm	-12
bemoan	18
devastate	-47
lambaste	14
cry	12
reserve	-35
club	-20
seat	-63
solidify	-26
derail	-23
betray	-23
satisfy	8
block	-9
authorize	7
list	18
reassure	6
condemn	19
mar	-13
punch	-37
charge	6
resurrect	-13
flock	-12
embarrass	-12
concentrate	-11
contribute	-74
lend	-15
owe	-27
cost	-72
disavow	15
promote	16
reject	23
defeat	-106
articulate	16
thread	-16
treat	-31
request	8
grapple	-12
advance	-45
cosponsor	7
derive	-13
type	-18
debate	-9
prohibit	15
demand	8
frustrate	-10
outline	16
feature	-9
escort	-13
lament	40
capitalize	-33
acquire	-26
smile	-28
downplay	10
pack	-16
order	22
pass	-5
apply	-58
save	-66
beam	-6
amplify	7
honor	-40
admire	11
preach	15
convict	-37
yank	-19
restrict	10
price	-58
manufacture	-13
apologize	8
rail	26
frack	-28
divert	-19
fracture	-15
tap	-42
blame	25
ally	-70
depart	-19
proclaim	12
found	-58
title	18
settle	-15
soar	-13
unprecedented	-11
sell	-45
dwell	14
bend	-15
distance	7
advise	-12
position	-7
stunned	-11
tamp	5
heal	-18
violate	-61
program	-65
comply	-23
bully	-30
foot	-12
bash	10
submit	-26
assail	23
outsource	-25
escape	-12
reduce	-71
balk	26
hack	-51
combine	-38
relocate	-31
train	-24
import	-41
burst	-13
review	-16
narrow	-30
commit	-12
venture	-21
ponder	9
rebuke	19
convert	-39
box	-25
contact	-24
rest	-28
land	-44
accompany	-35
clap	-16
overcome	-37
inspire	-45
reopen	-21
renovate	-16
single	18
rise	-51
fall	-72
tip	-19
persuade	11
skeptical	11
reference	14
hide	-26
schedule	-43
judge	10
punish	-39
light	-13
cause	-28
hail	14
remove	-25
power	-39
install	-19
overthrow	-13
aid	-71
realize	14
batter	-10
surrender	-13
assemble	-22
round	-26
acknowledge	41
espouse	-13
crown	13
disaffected	-10
self-described	6
poise	-47
sure	-11
spark	-7
book	-28
recommend	7
liken	19
lash	13
fan	-38
disqualify	-25
seal	-21
wrongdo	-12
fade	-18
propel	-31
heed	-15
snap	-10
climb	-19
lean	-11
dress	-12
disrupt	-29
drag	-26
blare	-5
thrill	10
defund	-18
diminish	-13
pour	-26
reap	-19
chip	-19
purchase	-41
drive	-52
search	-43
frame	9
perceive	7
delete	-28
achieve	-60
surround	-49
interpret	16
principle	-18
expres	12
kid	-13
stump	-11
mine	-18
imperiled	-10
bury	-28
contemplate	16
oversee	-44
approach	-65
trump	-12
abuse	-13
wound	-16
unknown	-9
direct	-15
contract	-20
supplement	-19
unaccompanied	-9
develop	-62
risk	-29
cope	-21
spar	5
regulate	-21
salary	-18
rebuild	-43
marry	-51
complicate	-23
assault	-27
fabricate	-12
perpetuate	8
murder	-16
pray	-21
bless	-23
voice	10
update	-7
weaken	-23
signal	13
alter	-22
negotiate	10
something	-51
favor	9
delay	-28
veto	10
eliminate	-65
postpone	-23
preserve	-32
suppose	-41
expire	-26
repudiate	13
foster	-15
intern	-16
upgrade	-16
impress	11
curb	-34
adapt	-26
level	-12
solve	-18
edit	-33
sophisticated	-15
warm	-16
recruit	-23
stretch	-16
misspeak	-9
galvanize	-31
loom	-45
backfire	-23
access	-21
overshadow	-28
stake	-29
restore	-34
discriminate	-15
eye	13
shape	-46
author	9
notice	7
drone	-14
repair	-21
drink	-23
waste	-21
acquiesce	19
bigoted	8
miss	-70
flaw	-15
bolster	-37
recount	20
brush	8
excite	16
dismantle	-21
black	-12
resound	-16
occupy	-19
spike	-13
wonder	22
uncommit	-15
erode	-18
trigger	-31
couple	-38
contend	8
certify	-12
sorry	-13
practice	-58
click	-23
disrespect	-9
reiterate	33
chat	-16
defect	-20
infected	-13
pivote	8
constitute	-19
laugh	-17
bridge	-18
seize	-7
unauthorized	-23
imply	12
hint	14
volunteer	-11
suit	-30
reshape	-18
enable	-28
quit	-37
derided	15
amount	-47
invoke	6
bomb	-32
bother	-5
retire	-24
command	-10
dol	-16
ratify	11
flee	-42
trounce	-24
bounce	-17
dwindle	-9
energize	-33
predicate	-11
ravage	-13
intimidate	-10
terrify	7
edge	-20
drum	-10
collapse	-28
envision	27
resettle	-16
transfer	-26
proposal	-10
deserve	-44
hidden	-13
execute	-21
linger	-7
surface	8
split	-20
plummet	-18
sew	-10
assess	-7
exacerbate	-13
strive	17
graduate	-30
shrug	10
soften	-18
extend	-25
televise	-18
produce	-25
empower	8
unearth	-11
elevate	-15
premise	-10
resemble	-18
function	-39
specialize	-10
suffer	-49
so-called	-15
argument	12
superdelegate	-32
contradict	13
co-authored	-10
suppress	-9
displace	-15
ship	-13
study	-40
market	-52
dislike	12
belong	-24
provoke	-21
fare	-36
chiding	15
crash	-17
ahmed	-13
station	-9
mohamed	-18
log	-13
rebut	21
associate	-13
lift	-22
startle	17
unravel	-17
undergo	-21
export	-15
coordinate	-43
doom	-16
rein	-28
reclaim	-18
exercise	-15
isolate	-9
fish	-18
withdraw	8
scramble	-18
populate	-10
outrage	7
code	-15
strike	-9
marginalized	-9
hopeful	5
allude	26
please	8
print	-16
spur	-24
borrow	-30
eager	10
communicate	-15
terminate	-16
unnoticed	9
eat	-29
abolish	-15
vary	-18
accelerate	-33
wind	-23
scold	11
announcement	8
park	-26
brew	-15
cheat	-18
dance	-21
broaden	-21
establish	-6
chair	-43
brag	24
buoy	-13
engineer	-19
remarks	-25
plow	-13
politicize	-16
claims	8
characterize	16
oust	-16
caution	22
rent	-13
totaling	-12
sexting	-18
renege	8
alarm	8
comprise	-13
dictate	6
fulfill	-31
pit	-21
sour	-13
forge	-18
resolve	-25
sacrifice	-9
define	-7
assign	-13
deploy	-44
intervene	-26
dream	-13
thrive	-24
squeezed	-13
demur	-6
freeze	-16
exaggerated	-10
usher	-21
finalize	-21
activate	-24
reconsider	8
dispute	29
eradicate	-9
underestimate	6
tax	-66
outsize	-10
confer	-15
finance	-41
graft	-10
model	-25
swell	-13
observe	15
duel	-13
minimize	-15
plant	-35
evolve	-11
disappear	-29
amass	-18
default	-18
vet	-39
restructure	-16
accusations	-10
misrepresent	-10
taunt	11
terror-related	-9
monitor	-6
inform	19
integrate	-21
less-educated	-13
encounter	-25
hatred	-12
wall	-16
uncover	-7
unreport	-9
mitigate	-10
unsolicited	-10
chide	15
pepper	-14
carve	-18
mask	-16
affiliate	-19
upend	-24
relate	-7
guard	-24
revise	-6
flank	-19
balance	-23
nothing	-21
merge	-11
rebuff	14
harass	-13
disparage	11
utter	13
divorce	-16
opine	11
accumulate	-16
patrol	-10
exasperate	5
inherit	-12
preside	-22
summon	-11
channel	-19
reckon	14
surpass	-26
offset	-18
imprison	-12
bypass	-10
mix	-11
skew	-10
zero	10
speculate	16
depend	-51
trapped	-10
statements	6
diagnose	-13
scorn	-13
falter	-19
advertise	-15
pollute	-13
decrease	-11
obscure	-13
replicate	-13
validate	-13
regain	-21
allege	16
camp	-26
shove	-12
precede	-16
regret	8
team	-21
attach	-19
justify	22
adjust	-18
sag	-16
net	-16
house	-28
scale	-15
store	-29
border	12
pronounce	6
daunt	-16
pitch	7
ride	-29
shatter	-19
flatter	-9
navigate	-27
sum	11
shore	-23
explode	-15
like-minded	-18
discipline	-15
clean	-12
analyze	-16
supply	-18
flown	-10
wary	6
revere	18
compose	-13
script	-13
confident	6
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
coal-fired	-10
cripple	-16
republish	-13
raped	-12
originate	-13
blister	-15
cellphone	-10
evaporate	-10
reluctant	-11
reconcile	-11
brace	-10
stifle	8
convey	-10
stereotype	-12
rock	-14
facilitate	-21
stabilize	-13
enlist	-16
adamant	8
assertion	9
disband	-11
overseen	-10
dump	-16
discourage	-12
rid	-18
peak	-18
stage	7
locate	-18
devolve	-13
march	-14
game	-23
penetrate	-9
reinforce	-13
unaware	7
muse	19
deprive	-22
elaborate	5
classify	-39
forward	6
sponsor	-33
rant	-10
mishandle	-18
irritated	10
relay	-13
humble	-12
film	-16
contention	11
supportive	7
dislodge	-9
understated	-10
temper	-16
formulate	-13
slate	-51
huddle	-19
unanswer	-9
quash	11
consult	-13
dodge	-13
presume	7
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
dismay	13
sing	9
upstate	-12
dog	-10
naturalize	-10
unexpected	-10
toss	-10
shun	-10
strewn	-10
accustom	-10
covet	-10
victimize	-9
empathize	17
@quotation,shape
none	phrase	-15
none	to	9
near	clause	16
colon	quotation	52
none	that	26
none	left	8
near	phrase	20
none	wh	12
comma	quotation	50
far	wh	13
next	quotation	11
left	left	158
far	that	60
far	phrase	27
bare	left	-7
near	that	60
far	clause	17
next	left	50
@subject
none	-15
noun:campaign	12
it	-12
noun:federal	-9
i	-6
noun:people	-23
who	-7
noun:estimates	6
noun:announcement	20
noun:attacks	-26
which	-27
noun:background	-51
noun:gun	-41
noun:newspaper	14
noun:terrorists	-23
noun:armed	-13
noun:laws	15
noun:attackers	-9
noun:government	-6
noun:opposition	-15
noun:checks	-15
noun:altogether	-9
noun:document	14
noun:result	-32
noun:judge	11
noun:face	-8
noun:men	-16
noun:good	-18
what	-35
noun:wave	-9
noun:week	14
noun:hours	29
noun:view	9
noun:thing	-8
this	-11
noun:prosecutor	-10
noun:system	11
noun:show	-9
noun:months	-10
some	10
that	-35
noun:program	-42
noun:anger	11
noun:candidates	8
noun:up	-36
noun:record	22
noun:leaners	-12
noun:candidate	5
noun:event	12
noun:poll	37
noun:officials	16
noun:prior	24
noun:police	5
noun:calls	6
noun:media	-21
noun:video	-22
noun:attack	-33
noun:email	15
noun:ban	-28
noun:proposal	9
noun:call	11
noun:percent	-17
noun:number	26
noun:29	-10
noun:families	-13
noun:secretary	19
noun:statement	25
noun:emails	-6
noun:classified	-12
noun:billionaires	-17
noun:donor	5
noun:tycoon	-8
noun:opinion	-7
noun:wife	7
noun:claim	-16
noun:husband	7
noun:own	-32
noun:his	-12
noun:civil	-43
noun:head	-14
noun:image	-13
noun:effort	-33
noun:allies	18
noun:records	30
noun:difference	20
noun:team	10
noun:parade	-14
noun:least	10
one	-17
noun:message	20
noun:website	-10
noun:actions	-32
noun:firearms	-12
noun:photo	-12
noun:aides	11
noun:series	9
noun:group	8
noun:terrorist	-55
noun:2012	27
noun:station	-10
noun:president	-19
noun:opponent	7
noun:mass	-32
noun:country	-37
noun:speech	-11
noun:nation	36
noun:audience	27
noun:tweet	19
noun:parents	9
noun:lives	16
noun:plans	-37
noun:rivals	19
noun:violent	-10
noun:great	7
noun:free	-15
noun:leaders	18
noun:presidential	-44
noun:results	20
noun:online	7
noun:rockets	-10
noun:move	8
noun:voice	-7
noun:goods	-13
noun:hiring	-10
noun:dispute	9
noun:officers	12
noun:primary	-28
noun:trio	-11
noun:governor	13
noun:migrants	13
noun:real	-9
noun:coverage	-16
noun:lawyers	6
noun:letter	5
noun:potential	-25
noun:2	-9
noun:day	-13
noun:fewer	-18
noun:voters	6
noun:home	-21
noun:supporters	17
noun:fees	-12
noun:reports	12
noun:change	-35
noun:ads	-10
noun:voting	-55
noun:down	-25
noun:better	-47
noun:supporter	16
noun:critics	15
noun:backers	6
noun:advice	10
noun:ad	21
noun:rallies	6
noun:boost	-9
noun:request	7
noun:appeal	-23
many	8
noun:target	-16
noun:commanding	-14
noun:women	-16
noun:current	-13
noun:question	-12
both	5
noun:percentage	-50
noun:challenge	-21
noun:survey	14
noun:nine	5
noun:4	19
noun:low	-12
noun:caucus	18
noun:base	28
noun:overall	-28
noun:timing	11
noun:telephone	-12
noun:immigration	-16
noun:county	-9
noun:approach	-10
noun:majority	-17
noun:big	-49
noun:model	9
noun:brother	-28
noun:name	-12
noun:room	19
noun:moment	-32
noun:votes	-44
noun:polls	31
noun:temporary	49
noun:insiders	26
noun:second	-34
noun:range	11
noun:debt	-13
noun:loss	-40
noun:election	-19
noun:about	6
noun:television	-7
noun:terrorism	-28
noun:more	-7
noun:done	-9
noun:less	9
noun:states	-16
noun:senators	6
noun:victory	-18
noun:issues	-13
noun:win	-11
noun:delegates	-24
noun:surveys	-12
noun:sites	12
noun:competition	-21
noun:trouble	-6
noun:flood	-15
noun:hundreds	-42
noun:25	-9
noun:reporter	8
noun:care	19
those	-13
noun:6	14
noun:split	-30
noun:crowd	-9
noun:line	-14
noun:story	5
noun:groups	-16
noun:caucuses	-20
noun:union	15
noun:strategist	6
noun:strong	-39
noun:rival	-14
noun:string	7
noun:responsible	-9
noun:statewide	-9
noun:news	-20
noun:boos	9
noun:lead	-69
noun:count	10
noun:wins	-13
noun:ahead	35
noun:advantage	-23
noun:law	-30
noun:majorities	-17
noun:remarks	-39
noun:joke	-9
noun:person	10
noun:politician	-13
noun:interview	-8
noun:means	-36
noun:decisive	-23
noun:rhetoric	22
noun:club	-13
noun:friends	31
noun:front	-12
noun:comments	-40
noun:contest	-13
noun:largest	-9
noun:a	-33
noun:support	-88
noun:discussion	-6
noun:access	11
noun:early	-13
noun:parties	-8
noun:longer	-16
noun:winner-take-all	-9
noun:protester	-16
noun:finance	-18
noun:new	-25
noun:surge	-12
noun:documents	-19
noun:bid	-21
noun:neurosurgeon	17
noun:movement	-38
noun:trade	-46
noun:op-ed	10
noun:endorsement	-45
noun:doubt	-24
noun:party	-21
noun:moves	-16
noun:advocates	18
noun:researchers	9
noun:variety	-9
noun:rest	-16
noun:anchor	13
noun:tension	-9
noun:guard	-10
noun:the	-33
noun:network	-10
noun:prospect	24
noun:children	-23
noun:book	-7
noun:restaurants	-10
noun:years	-12
noun:tax	-111
noun:donations	-21
noun:contributions	-13
noun:millions	-7
noun:factors	-10
noun:work	-13
noun:recent	-13
everyone	17
noun:month	7
noun:decision	14
noun:thursday	-7
noun:prosecutors	12
noun:resident	-13
noun:conference	-25
noun:comment	-27
noun:lower	-20
noun:sentiment	52
noun:challenges	-9
noun:state	-19
noun:world	-15
noun:policy	-25
noun:adviser	10
noun:10	-10
noun:nations	-12
noun:phone	-32
noun:dinner	-9
noun:proceeds	-9
noun:fast	-18
noun:jock	-16
noun:guy	29
noun:pundits	-11
noun:weekend	31
noun:sustained	-22
noun:out	25
noun:focus	12
noun:security	-68
noun:closer	-9
noun:speaker	10
noun:numbers	-9
noun:case	-22
noun:feud	-10
noun:tone	-28
noun:round	-16
noun:assault	95
noun:powerful	-19
noun:recanvass	-12
noun:tactics	-19
these	13
several	8
noun:tough	-21
noun:death	-12
noun:family	-8
noun:gym	-12
noun:class	-7
noun:fighters	-13
noun:presidents	-24
noun:screen	-15
noun:battle	-41
noun:stance	-12
noun:foundation	-24
noun:million	-52
noun:history	-8
noun:bold	-9
noun:rebels	-13
noun:happened	9
noun:stakes	-6
noun:mere	-19
noun:danger	-12
noun:relations	-12
noun:spot	15
noun:establishment	9
noun:information	-15
noun:language	-9
noun:spokeswoman	10
noun:justices	-18
noun:use	-18
noun:criminal	-15
noun:chairman	7
noun:forces	-27
noun:convention	-30
noun:controversy	-7
noun:conventions	-24
noun:pair	23
noun:conservatives	-6
noun:fans	-7
noun:mogul	15
noun:troops	-19
noun:music	-16
noun:constitutional	-15
noun:abortion	14
noun:platform	18
noun:committee	-24
noun:business	-61
noun:30	-10
noun:reference	-16
noun:actor	9
noun:outlets	19
noun:member	9
noun:faction	16
noun:principles	-13
noun:release	23
noun:differences	-12
noun:spokesman	7
noun:meetings	-10
noun:analysis	8
noun:favor	-10
noun:agency	22
noun:battleground	-16
noun:investment	-13
noun:narrator	11
noun:analysts	10
noun:reporters	-11
noun:relief	13
all	24
noun:aside	11
noun:problem	-27
noun:exchange	9
noun:military	-23
noun:questions	-6
noun:response	6
noun:businesses	-31
noun:higher	-15
noun:photos	-14
noun:taxes	6
noun:career	-21
noun:district	12
noun:regulation	-25
noun:statistics	-8
noun:experts	25
noun:shootings	-12
noun:violence	-23
noun:prayers	-12
noun:houses	8
noun:part	-21
noun:privy	-8
noun:significant	-9
noun:workers	7
noun:economists	19
noun:effect	-24
noun:medical	-12
noun:unions	8
noun:end	-33
noun:package	21
noun:legislation	24
noun:provisions	-21
noun:organizations	-6
noun:ties	-19
noun:accord	-12
noun:environmental	-9
noun:resolution	8
noun:council	11
noun:footage	8
noun:clip	-19
noun:realization	8
noun:staffers	-12
noun:accounts	36
noun:separate	-12
noun:look	-10
noun:politicians	10
noun:actress	11
noun:actors	9
noun:winners	-9
noun:appearance	-11
noun:official	6
noun:health	-26
noun:updates	-13
noun:crisis	-23
noun:elites	-8
noun:priority	-25
noun:collection	-12
noun:problems	-24
noun:page	8
noun:clips	-15
noun:progressive	-14
noun:reforms	-9
noun:political	-30
noun:progressives	6
noun:vote	25
noun:winner	9
noun:similar	7
noun:observers	8
noun:word	-10
noun:internal	-13
noun:talk	-9
noun:candidacy	-49
noun:board	17
noun:objections	-10
noun:choices	-9
noun:outcome	-5
noun:pollsters	15
noun:moderator	11
noun:next	-26
noun:due	-13
noun:birth	-15
noun:cases	-24
noun:travel	-9
noun:funding	-15
noun:population	-15
noun:treatment	48
noun:cash	-12
noun:favorable	-15
noun:favorite	16
noun:staff	14
noun:opening	-13
noun:awkward	-9
noun:hosts	14
noun:bankers	-12
noun:executives	19
noun:banks	-12
noun:advisers	8
noun:handling	-18
noun:rate	-35
noun:politics	-24
noun:corporate	-21
noun:voter	-22
noun:yard	-9
noun:likely	13
noun:her	24
noun:endorsements	10
noun:island	8
noun:son	-9
noun:high	42
noun:best	-39
noun:allegations	-15
noun:thumping	-10
noun:stage	10
noun:touch	-9
noun:demographic	-9
noun:turnout	-35
noun:ballots	-14
noun:ideological	-12
noun:debates	-26
noun:recovery	-9
noun:presidency	14
noun:lots	18
noun:swing	-28
noun:red	-9
noun:students	5
noun:statements	7
noun:kids	7
noun:economy	-10
noun:oil	-15
noun:deal	-19
noun:governments	-21
noun:organization	14
whoever	-20
noun:levels	9
noun:forecast	12
noun:elections	-18
noun:figure	17
noun:judgment	16
noun:brand	60
noun:incomes	-10
noun:memo	-8
noun:bill	11
noun:upshot	-9
anyone	8
noun:degree	-9
noun:fact	13
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
noun:conversation	47
noun:boss	-10
noun:includes	-9
noun:primaries	-26
noun:24	-13
noun:division	17
noun:generation	17
noun:contention	-16
noun:issue	-31
noun:important	-9
noun:internet	-9
noun:biases	-16
noun:gender	-10
noun:common	5
noun:argument	-15
noun:companies	-17
noun:dangerous	-9
noun:2014	-22
noun:available	9
noun:names	7
noun:employee	10
noun:photographer	-14
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
noun:countries	13
noun:policies	27
noun:weeks	-36
noun:ruling	12
noun:editorial	16
noun:threshold	-9
noun:views	-18
noun:popularity	-22
noun:ratings	-22
noun:allegiance	-12
noun:weapons	-9
noun:massacre	-11
noun:something	-16
noun:chamber	-11
noun:arguments	-10
noun:cuts	-19
noun:liberal	-13
noun:market	-33
noun:inflation	-12
noun:interest	-60
noun:rates	14
noun:goal	34
noun:deficits	-15
noun:gesture	-14
noun:window	-9
noun:ones	6
noun:proposed	-18
noun:positions	11
noun:authors	10
neither	13
noun:wake	-7
noun:director	5
noun:theme	-9
noun:changes	-29
noun:border	-13
noun:steps	-10
noun:agents	-10
noun:office	22
noun:services	5
noun:driver	-6
noun:lawmaker	16
noun:tank	7
noun:agenda	-8
noun:space	-16
noun:power	-41
noun:implosion	-9
noun:lack	-27
noun:picture	-24
noun:joint	-17
noun:consultants	-14
noun:headquarters	-13
noun:about-face	-13
noun:period	-13
noun:price	-26
noun:visit	-12
noun:fatigue	-13
noun:refugees	-17
noun:role	-46
noun:punitive	-9
noun:international	-10
noun:secret	-10
noun:coordination	-11
noun:clear	-16
noun:opponents	7
noun:push	-21
noun:spectacle	8
noun:settlement	-15
noun:session	-19
noun:users	9
noun:bloodshed	-11
noun:contenders	6
noun:campaigns	13
noun:'	-7
noun:traditional	-12
noun:reaction	-10
noun:emphasis	6
noun:days	9
noun:images	-13
noun:systems	-21
noun:sales	-9
noun:income	-27
noun:consumption	-12
noun:alarm	-12
noun:prospects	-15
noun:jihadist	-13
noun:short	-26
noun:players	-11
noun:clubs	11
noun:value	-17
noun:course	-15
noun:vehicles	-10
noun:another	10
noun:bank	-28
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
noun:technology	10
noun:text	-21
noun:content	-24
noun:encryption	-10
noun:worth	-6
noun:anxiety	9
noun:narrow	-17
noun:substantial	-12
noun:discovery	-19
noun:investigators	11
noun:private	-16
noun:lines	6
noun:account	-12
noun:spoke	-9
noun:eyes	-5
noun:lady	-21
noun:soldiers	11
noun:larger	-14
noun:parts	-16
noun:deployments	-10
noun:presence	6
noun:threat	-15
noun:please	-17
noun:2015	10
noun:start-up	-11
noun:success	-12
noun:emissions	-17
noun:reader	-8
noun:columnist	10
noun:turn	12
noun:rumors	-10
noun:seldom	8
noun:commercial	-13
noun:corporations	-12
noun:boutiques	-12
noun:partner	5
noun:dozens	8
noun:depict	-10
noun:sign	9
noun:turmoil	-15
noun:movie	-6
noun:film	-8
noun:decades	-9
noun:agent	6
noun:age	-9
noun:favorability	-17
noun:times	-14
noun:growing	10
noun:small	-9
noun:deficit	-9
noun:compromise	20
noun:cost	-9
noun:analyses	-7
noun:increase	-13
noun:prisoners	-10
noun:possibility	-26
noun:pilot	6
noun:strict	-10
noun:pronouncements	29
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
noun:suspensions	8
noun:author	-5
noun:enormous	-9
noun:scholars	8
noun:one-third	-13
noun:personal	-24
noun:critique	5
noun:words	-18
noun:pope	-24
noun:points	-15
noun:operatives	12
noun:finish	-12
noun:returns	16
noun:risks	-16
noun:level	-15
noun:elsewhere	27
noun:study	12
noun:panel	13
noun:gap	-15
noun:drop	-11
noun:strategists	21
noun:traders	12
noun:odds	-18
noun:rulings	-25
noun:conservative	-7
noun:leadership	33
noun:precedents	7
noun:risk	33
noun:act	-13
noun:right	-24
noun:stream	-9
noun:guards	-10
noun:antagonists	37
noun:nature	30
noun:individual	-12
noun:naysayer	-12
noun:provision	-18
noun:quarter-century	-9
noun:amendment	25
noun:alone	-27
noun:insurrection	-9
noun:striking	-11
noun:wages	-21
noun:employment	-15
noun:onslaught	-10
noun:impact	-8
noun:evidence	9
noun:investors	17
noun:pressure	-23
noun:stock	-21
noun:jobs	-23
noun:dollar	12
noun:hour	-19
noun:powerhouse	-9
noun:shifts	-11
noun:transition	-25
noun:shuttering	-9
noun:margins	-9
noun:bonuses	6
noun:citizens	6
noun:route	-10
noun:track	-10
noun:claims	13
noun:intelligence	-9
noun:major	-10
noun:ideas	15
noun:budget	16
noun:answers	-10
noun:revenue	-15
noun:simulations	-9
noun:consulting	-12
noun:scenario	10
noun:clothing	-9
noun:ambitious	-9
noun:heat	-12
noun:scientists	17
noun:adoption	-9
noun:pace	-12
noun:stamp	-10
noun:757	6
noun:successful	-9
noun:wing	-14
noun:prime-time	-10
noun:paper	10
noun:needs	-10
noun:landslide	51
noun:decisions	-5
noun:400	-13
noun:recognition	-10
noun:edge	42
noun:programs	-26
noun:broadcast	-9
noun:popular	-19
noun:morning	-14
noun:chance	-13
noun:arrangement	-9
noun:fight	-19
noun:rule	6
noun:overtime	-9
noun:employers	-41
noun:measure	-9
noun:department	-6
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
everybody	9
noun:future	-16
noun:nightclub	-10
noun:daughter	6
noun:demonstrators	12
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
noun:order	8
noun:hackers	-15
noun:amount	10
noun:server	-12
noun:defense	-19
noun:nothing	-15
noun:charges	14
noun:fortunes	5
noun:three	6
noun:mood	8
noun:hall	6
noun:cable	7
noun:disdain	-10
noun:place	8
noun:gains	-11
noun:crude	-10
noun:confrontation	-14
noun:involvement	-9
noun:house	-12
noun:payouts	-10
noun:warnings	-10
noun:contract	-12
noun:links	9
noun:diplomat	19
noun:bloc	-10
noun:doing	-12
noun:lawsuit	12
noun:project	-12
noun:batch	-9
noun:summer	-10
noun:complex	15
noun:troubles	29
noun:concerns	5
noun:kingdom	7
noun:additional	-9
noun:term	-21
noun:representatives	-11
noun:retirees	-16
noun:miners	14
noun:storage	-12
noun:smugglers	-9
noun:patch	-11
noun:tools	-10
noun:exile	-15
noun:human	24
noun:flight	-12
noun:struggle	-21
noun:sons	9
noun:negotiations	-13
noun:offensive	-16
noun:interpretation	10
noun:shy	-10
noun:revelation	-10
noun:gay	-20
noun:accusations	-15
noun:surrogates	19
noun:casinos	-31
noun:plaintiffs	9
noun:revelations	-12
noun:markets	27
noun:predecessor	-9
noun:mistake	-17
noun:performance	6
noun:summit	-10
noun:perceptions	-10
noun:rally	8
noun:paid	-9
noun:notion	-10
noun:season	-25
noun:demise	-10
noun:persistent	14
noun:trove	9
noun:messages	-16
noun:exclusive	-23
noun:courts	14
noun:counties	-9
noun:2016	-9
noun:80,000	13
noun:12	-20
noun:selection	16
noun:personnel	-13
noun:figures	6
noun:whiter	-10
noun:relentless	9
noun:revolution	-12
noun:obstacle	-22
noun:negative	-12
noun:down-ballot	-9
noun:races	-9
noun:double-digit	11
noun:enthusiastic	-9
noun:blowout	-10
noun:circle	7
noun:financial	-12
noun:standards	-15
noun:physicians	-11
noun:outright	7
noun:airstrikes	-14
noun:2010	7
noun:senior	-9
noun:chorus	12
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
noun:counsel	5
noun:determination	-18
noun:deck	-9
noun:worried	-18
noun:threats	-10
noun:approval	-35
noun:42	-7
noun:70	-9
noun:lopsided	-13
noun:smart	-9
noun:bosses	11
noun:lot	7
noun:heckler	6
noun:stories	-11
noun:minimum	-19
noun:retail	-15
noun:pollster	7
noun:region	-15
noun:step	-9
noun:followers	-33
noun:mate	11
noun:mother	-9
noun:post-graduation	-13
noun:opposite	-13
noun:questionable	-9
noun:communism	-12
noun:site	18
noun:apartments	-10
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
noun:character	7
noun:counter	14
noun:adminstration	-10
noun:equal	-12
noun:conspiracies	-13
noun:nowadays	-13
noun:reality	13
noun:negotiators	-10
noun:objection	-13
noun:dynamics	-12
noun:cars	-10
noun:bare	-11
noun:handful	-13
noun:medieval-history	6
noun:merger	-18
noun:trifecta	-9
noun:attorneys	9
noun:saturday	-10
noun:prosecution	-12
noun:rabbis	-15
noun:demonstration	-9
noun:legislature	19
noun:portfolio	-10
noun:practices	-10
noun:wealthy	-12
noun:superdelegate	7
noun:4,051	-9
noun:tests	-9
noun:virus	-19
noun:passenger	-11
noun:truck	-24
noun:adoptees	-12
noun:legislators	10
noun:summary	15
noun:gates	-13
noun:suit	10
noun:vernacular	12
noun:stickers	-12
noun:investor	5
noun:need	-17
noun:constitution	7
@subjectType,kind
none	none	-12
Name	plain	7
noun	plain	-5
Name	participle	-20
it	plain	-5
noun	noun	-21
Name	agent	12
i	plain	11
who	relative	-5
noun	participle	-30
who	participle	8
which	relative	-16
which	participle	-17
they	participle	-48
they	shared	10
we	participle	-31
he	plain	9
Name	shared	-6
i	participle	-38
noun	shared	-32
Name	noun	-5
i	shared	-13
he	participle	-24
she	plain	7
what	relative	-60
he	shared	6
this	plain	-11
this	participle	-31
she	participle	-18
none	participle	-18
some	plain	12
that	relative	-21
that	participle	-26
you	participle	17
it	participle	-23
others	plain	18
one	inverted	9
it	shared	-20
one	plain	-16
some	agent	24
that	shared	-17
both	plain	9
many	plain	16
she	shared	-15
that	plain	-40
most	participle	-6
those	plain	-7
one	participle	-32
who	shared	-24
what	participle	-16
everyone	plain	17
we	shared	18
these	participle	23
several	plain	12
all	plain	6
all	participle	21
who	plain	-14
you	shared	16
others	participle	-39
whoever	plain	-17
anyone	participle	-14
many	shared	-7
few	plain	6
some	participle	-35
anyone	plain	16
most	noun	-18
several	participle	-21
everybody	plain	-15
@lemma,next
shift	noun	-30
struggle	to	-8
raise	noun	5
say	it	37
say	the	48
mire	noun	-20
match	noun	-20
report	by	23
choose	to	-15
say	and	-9
lose	their	-34
go	adverb	-26
criticize	Name	35
take	noun	37
accept	noun	-11
prove	noun	-32
use	noun	-60
know	noun	-13
come	the	-38
pay	no	-9
wait	,	-12
get	noun	50
get	to	-35
set	the	-26
use	an	-23
forget	that	-7
tell	the	24
follow	Name	18
attack	verb	-19
highlight	Name	-8
pose	Name	33
suggest	the	-7
pose	the	-18
control	,	-9
include	verb	14
expand	noun	-23
ban	noun	-5
demonstrate	the	12
claim	the	-6
check	to	-12
include	noun	-33
according to	the	70
make	its	-19
kill	a	-22
shoot	noun	-63
leave	noun	28
face	noun	9
base	adverb	-15
begin	to	-33
respond	:	10
bring	the	-62
bring	them	-12
read	noun	-10
write	noun	16
sentence	noun	-11
report	the	-7
say	,	16
add	,	75
refuse	to	32
give	me	-18
plead	noun	19
say	he	36
note	that	90
feel	that	-15
make	it	-78
clear	the	9
cast	noun	-18
sit	noun	-73
spend	.	-25
look	the	-26
star	,	-9
rub	his	-11
say	some	27
make	the	24
prepare	a	28
read	,	9
decide	the	13
seem	to	46
see	Name	14
start	.	7
go	noun	-17
try	to	-35
help	Name	-73
say	.	61
say	was	-6
look	Name	-9
happen	the	-22
take	a	12
begin	ing	-63
try	noun	-16
show	noun	-11
get	two	-9
email	Name	12
thank	him	8
reply	,	19
hand	noun	-9
teach	Name	-16
pay	a	-38
pay	noun	55
present	the	-8
intend	to	-18
plan	to	15
clear	:	-13
go	the	-80
make	more	-21
date	,	-15
lie	noun	-12
buy	noun	-49
get	a	-54
know	the	-16
know	,	13
recognize	that	21
mean	the	-22
lose	.	-27
mean	ing	-30
fail	,	-15
know	all	8
know	what	-11
put	me	-9
make	a	-15
look	verb	-19
leave	the	-115
avoid	ing	-39
know	that	-8
win	,	-63
know	.	-8
tell	Name	57
happy	to	6
hear	the	-25
reflect	the	-9
move	adverb	18
stop	ing	-33
let	them	-15
use	the	14
head	a	-15
leave	,	-30
announce	his	-18
wait	to	-18
appoint	Name	9
wait	a	-9
win	—	-20
say	that	26
turn	noun	-89
see	noun	26
file	.	-13
operate	,	-9
thank	Name	6
learn	noun	-21
steal	Name	-12
lead	,	-15
step	noun	-17
send	more	-12
combat	the	-22
call	more	16
assist	noun	-9
airstrike	Name	-10
increase	its	-17
know	as	-16
say	on	107
add	.	124
hit	Name	10
attack	the	10
fund	the	-12
propose	a	21
show	Name	29
interview	Name	-46
make	Name	-33
result	.	-12
come	on	-21
talk	the	26
slip	.	-9
show	an	7
talk	noun	-11
transform	the	-9
sweep	the	-12
boost	noun	-30
appeal	the	-22
cite	noun	27
continue	,	5
cite	the	11
give	noun	17
look	noun	-6
recall	that	-6
begin	the	-26
uprise	the	-10
conclude	.	10
say	Name	59
win	Name	-143
win	the	-88
according to	a	85
select	Name	-13
prompt	Name	-31
state	and	-25
state	,	7
run	the	-93
seem	verb	10
enamored	Name	8
according to	Name	13
reveal	a	5
outnumber	Name	-10
vote	Name	-12
give	the	24
elect	,	-25
hold	verb	-9
report	,	13
garner	number	-9
name	noun	12
brief	.	-9
show	that	26
announce	a	26
start	to	-26
police	verb	-9
receive	number	-39
fire	the	-18
announce	the	7
hear	it	-10
act	noun	-30
build	,	-15
shoot	verb	-20
leave	ing	-9
occur	,	-9
repeat	the	23
announce	Name	-18
see	this	7
work	noun	9
appear	to	55
abandon	the	-17
report	verb	-33
credit	Name	6
come	Name	-13
report	that	17
want	Name	5
think	noun	-11
enter	the	-53
rally	noun	13
email	noun	-7
tell	them	22
go	to	-53
come	noun	50
draw	noun	21
send	noun	6
fundraise	noun	-99
follow	the	-75
cancel	a	-12
vote	him	-5
find	it	6
make	no	33
take	adverb	-55
drop	adverb	-25
choose	noun	7
poll	noun	-84
win	noun	-6
follow	adverb	-9
conduct	in	-12
ban	Name	-74
conduct	time	-15
survey	number	-15
point	.	-21
comment	noun	-18
say	one	48
cover	the	-25
run	Name	-57
challenge	noun	16
praise	Name	24
speak	noun	-17
meet	Name	-74
kill	noun	-30
say	time	127
argue	that	64
use	a	-80
work-related	noun	-9
send	or	-20
decline	to	62
say	whether	-35
stop	the	-37
say	when	30
provide	a	-39
say	in	43
place	a	-10
report	.	35
use	to	-80
document	.	24
top	Name	-20
meet	noun	42
find	Name	24
call	his	17
ask	if	40
poll	Name	-25
return	the	-57
come	after	-18
nominate	noun	-54
host	the	-32
live	.	-20
expect	to	26
say	adverb	16
wait	until	-12
decide	who	-10
describe	the	34
say	during	-41
ask	what	10
find	himself	-24
speak	the	-17
answer	a	6
capture	Name	7
kill	number	-34
propose	ing	10
drew	the	10
expect	noun	16
born	Name	-30
address	noun	-23
benefit	noun	-20
retain	his	-12
hold	noun	24
focus	noun	-19
express	noun	36
describe	his	-5
suggest	that	72
present	himself	-10
call	to	-7
right	noun	-84
pledge	to	25
undocumented	noun	-61
die	number	-20
release	the	-18
follow	noun	-72
praise	the	11
attack	noun	32
involve	a	-12
hire	a	18
suspect	that	17
keep	the	-19
make	—	-9
claim	in	11
host	Name	-54
record	verb	-28
show	.	33
cycle	.	-22
cycle	verb	-9
show	he	10
elect	the	-28
keep	noun	14
engage	noun	8
compete	the	-25
poll	.	-30
blast	Name	17
roll	Name	-10
report	noun	9
fill	the	-37
message	.	-15
link	to	-11
set	to	-29
root	Name	-10
give	adverb	-36
tighten	noun	-15
protest	Name	-9
limit	noun	22
say	ing	15
include	a	10
wear	noun	-30
hold	a	-79
tweet	noun	13
go	Name	-22
applaud	Name	23
accuse	Name	42
lobby	noun	-36
prevent	noun	-50
take	to	-42
hit	noun	-23
lead	the	-32
shoot	Name	-51
participate	in	-17
shoot	in	-21
conduct	noun	21
air	time	-12
tape	an	-10
make	noun	-62
distribute	noun	13
write	.	36
stop	Name	-53
add	that	93
undercut	Name	-12
right	to	-9
bear	noun	-32
combat	noun	-32
ensure	they	-9
counter	noun	-10
give	them	-32
continue	Name	10
elect	noun	-78
place	the	23
move	verb	-15
kill	the	-30
shoot	a	-20
deny	noun	-17
mention	noun	15
mention	the	26
say	no	-19
certain	to	-18
challenge	the	5
stress	that	17
defend	his	22
check	.	-20
teach	noun	-30
add	:	55
protect	noun	-36
free	noun	-15
yell	quotation	12
speak	a	-18
survive	.	-20
shoot	,	6
include	Name	-73
gather	the	-12
follow	him	-16
speak	.	-31
join	the	-22
become	verb	-23
involve	noun	-38
shoot	the	-20
arrive	the	-39
tweet	that	7
refer	Name	20
kill	Name	-34
introduce	Name	-15
help	noun	21
seek	to	22
call	quotation	17
participate	the	-25
gun	noun	-15
undermine	the	-23
tell	noun	30
undermine	Name	21
help	verb	-147
work	to	-12
overturn	the	10
act	adverb	-22
defend	noun	13
attack	and	-12
unveil	the	-12
aim	to	13
register	as	-17
license	noun	-15
elect	.	-23
gine	quotation	-9
watch	noun	6
watch	the	7
say	a	19
consider	a	-21
tackle	the	-15
draw	a	-22
throw	noun	-32
vow	to	27
protect	Name	-22
explain	how	-5
blow	the	-9
enjoy	number	8
sit	adverb	36
lose	-	-9
unite	noun	10
sign	the	-14
fundraise	,	-9
name	the	-11
endorse	Name	31
sign	,	7
note	.	14
explain	.	20
overstate	the	12
offer	a	-27
argue	.	-7
play	a	-54
win	in	-54
take	the	-60
win	his	-45
ask	adverb	14
belief	that	-10
tie	Name	-52
run	as	18
find	that	28
replace	Name	-36
win	number	-79
collect	noun	-15
register	noun	-47
ask	,	-8
fit	to	-9
serve	as	-43
put	Name	-26
live	noun	37
respond	the	17
release	.	-15
upcome	noun	-56
rule	Name	18
help	them	-25
get	that	-10
go	.	8
allow	Name	-17
speak	one	-12
pile	noun	-12
continue	to	-29
buck	the	-9
change	the	-11
face	a	-77
design	to	-6
attract	a	-9
hope	to	19
ask	Name	11
reply	.	6
point	that	55
support	him	-17
support	the	20
flip	his	-10
pick	Name	7
admit	that	18
give	a	11
stem	his	-9
challenge	Name	7
wither	noun	-10
call	him	58
pay	.	-22
stop	adverb	-9
cross	the	-20
become	a	-85
give	Name	-15
succeed	Name	-12
take	verb	14
respond	Name	21
tweet	time	19
owned	the	-9
offer	his	18
compete	adverb	-9
fail	.	-9
average	number	-9
email	.	-12
conduct	by	-15
critical	Name	-14
end	his	-45
caucuse	and	-22
focus	his	-7
state	Name	-22
assert	that	9
change	his	28
change	noun	-41
cast	the	21
firm	.	-9
join	by	-22
campaign	the	-29
file	Name	6
spend	noun	-108
boost	Name	-12
disappoint	noun	-11
attack	Name	23
begin	Name	-9
reply	Name	10
waterboard	and	-9
skip	the	-15
fail	to	-22
obtain	noun	-38
survive	number	-9
say	such	-15
issue	a	-7
tell	a	58
say	of	11
support	.	-13
ban	ing	6
spend	the	-59
attack	a	-18
speak	at	-42
go	after	33
urge	noun	26
slow	noun	-12
live	and	-12
spend	more	-52
die	a	-25
allow	him	-9
connect	noun	11
attend	a	-15
make	her	7
visit	the	-34
wait	the	-9
chant	quotation	31
choose	not	-16
stick	his	7
cheer	noun	-26
say	their	-26
denounce	noun	-5
attack	,	-37
say	his	36
want	quotation	-17
double	noun	19
bring	adverb	-44
question	the	7
get	some	-18
deal	the	-27
ask	a	16
end	noun	-91
offer	the	-6
aim	Name	-19
come	adverb	-78
slam	Name	35
spend	and	-12
expand	Name	-34
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
attack	his	-9
need	to	-78
run	noun	-74
leave	him	-12
repeat	noun	-6
point	,	7
ask	the	27
write	to	18
seek	noun	6
complain	to	10
obtain	Name	-20
warn	that	38
become	Name	-18
convince	noun	-10
ignore	.	-16
win	a	15
devote	noun	8
mount	a	-15
win	some	-9
offer	Name	-6
deliver	noun	-25
name	a	-11
prevail	,	-17
criticize	noun	16
find	noun	6
use	their	20
pay	adverb	-29
build	noun	-72
moderate	his	21
enter	Name	-20
ask	him	-22
center	Name	6
grant	noun	10
manage	Name	-17
live	the	-35
run	a	-27
fear	the	15
learn	Name	-6
view	the	-25
face	Name	-28
mean	that	-14
get	their	-12
lose	noun	-75
get	more	-28
grow	.	-17
live	Name	-26
gain	noun	-11
maintain	a	-29
pick	the	-19
continue	adverb	-13
change	their	-28
catch	noun	-41
compare	number	-51
form	an	-9
say	so	17
view	as	16
think	she	9
appear	more	32
consider	noun	38
put	them	-10
draw	Name	-16
sample	noun	-20
point	Name	-13
interview	noun	30
provide	noun	-15
conduct	adverb	-15
show	a	19
upcome	Name	-9
credit	the	10
maintain	noun	-16
find	.	15
rate	noun	-27
say	she	41
include	number	-19
force	Name	-41
caucuse	.	-54
vie	the	15
receive	more	35
disagree	.	-21
want	noun	10
lay	.	-28
tackle	noun	-15
crack	noun	-32
turn	Name	-22
respect	Name	-9
deliver	his	12
help	the	-39
feel	noun	-9
pull	a	-15
take	number	19
make	an	5
return	Name	-18
remain	noun	40
accuse	ing	-13
say	verb	53
lose	the	-66
battle	Name	10
vote	on	-11
deliver	a	15
urge	them	10
run	.	-43
suspend	his	-15
hammer	Name	-10
perform	adverb	-25
fight	noun	-15
congratulate	Name	14
praise	noun	8
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
spend	time	-21
campaign	adverb	-15
lack	noun	-20
remain	adverb	-64
come	ing	-38
lock	a	-16
stand	adverb	-18
show	ing	10
come	when	-19
prompt	noun	13
need	noun	-12
award	the	28
hold	Name	7
sign	noun	-30
poll	verb	-62
take	Name	-41
support	a	12
raise	more	-46
bring	its	-9
call	noun	13
raise	adverb	-16
caucuse	on	-20
expect	.	29
beat	noun	-25
caucuse	time	-20
earn	her	-16
stand	her	-10
face	the	-51
rattle	noun	25
lower	noun	-17
improve	noun	-20
promise	a	13
lead	her	-9
praise	her	-14
start	adverb	-18
head	adverb	-9
spend	much	30
say	to	-17
conduct	for	-15
network	Name	-30
leave	number	-18
select	noun	-20
select	a	37
worry	the	-8
see	as	7
work	the	-17
divide	the	21
say	if	26
concede	the	-11
leave	Name	-46
tout	his	11
contest	.	-12
increase	noun	-23
contest	noun	-23
decry	the	16
start	the	-37
focus	adverb	13
impact	the	-16
mean	she	-10
pick	noun	-14
remain	to	-16
base	noun	-47
determine	noun	-22
caucuse	,	-32
give	her	8
eked	noun	-10
take	as	9
enter	noun	-18
sit	verb	-9
attract	noun	-37
head	noun	-17
hold	its	-23
assure	noun	18
mean	he	-16
sit	Name	-12
know	to	9
caucuse	verb	-9
backing	Name	16
vote	.	-35
register	the	-12
break	noun	39
return	to	-23
work	.	-34
begin	noun	-8
wait	noun	-28
want	the	8
arrive	number	-9
caucuse	Name	-25
stop	a	-9
walk	a	-13
answer	noun	6
ask	at	13
joke	,	11
reply	:	10
capture	the	-10
receive	noun	-39
backed	by	-6
age	number	-9
best	noun	-12
get	number	32
line	noun	10
result	noun	-25
dip	noun	-9
incite	noun	-15
question	whether	28
attend	Name	-20
attend	time	-12
represent	the	-17
view	Name	13
born	the	-12
come	as	-26
cross	noun	-20
come	and	-15
unionize	noun	-10
ensure	that	-41
drew	noun	-6
shake	noun	-46
pose	noun	-25
ask	noun	12
attend	the	-56
finish	noun	-45
ignore	Name	15
campaign	in	-15
end	number	-9
await	noun	-18
try	verb	-10
hope	the	13
emerge	as	-32
earn	his	-11
call	.	-17
trail	Name	-52
become	the	-70
rally	Name	18
bind	to	-12
lose	Name	-32
joke	that	14
get	the	-110
differ	Name	-10
suggest	they	15
clear	that	17
ask	them	11
declare	that	25
declare	quotation	17
note	adverb	-6
speak	adverb	39
insist	that	41
claim	that	20
stop	him	-9
put	noun	-27
focus	Name	-7
mock	Name	35
close	.	-17
cut	noun	-11
shift	a	10
mark	his	-12
win	any	-12
overtake	Name	-18
state	such	-9
compare	Name	7
win	.	-91
lead	number	-25
gather	noun	-22
serve	noun	7
assure	her	-13
base	the	-23
date	.	-22
criticize	the	13
call	a	25
give	his	-44
continue	ing	-14
race	Name	-9
turn	her	19
compete	noun	-27
appear	in	-15
add	his	-11
win	five	-9
build	his	-21
add	her	-21
build	a	-103
win	their	-20
put	the	-25
enact	noun	-9
fix	the	-15
stand	noun	-56
put	him	-25
keep	their	-18
mean	a	-16
applaud	the	-5
influence	the	-25
confront	the	19
neighboring	noun	-20
conduct	Name	-25
care	noun	-12
lead	both	-9
lead	noun	24
support	ing	17
hold	his	8
provide	any	-13
deal	noun	-34
force	noun	-34
release	Name	-15
cheer	when	8
ask	it	-9
win	adverb	-64
attend	.	-12
win	if	-9
pledge	his	7
unfold	.	-9
remind	Name	24
head	Name	-47
create	a	9
exit	noun	-20
conduct	the	-45
account	a	-9
network	,	-12
ban	all	-61
network	verb	-9
deport	noun	-17
allow	them	-14
stay	.	-20
contest	,	-32
become	so	-9
become	noun	-6
win	enough	-15
set	noun	-59
win	all	-15
stand	Name	6
generate	noun	13
read	a	7
tweet	.	17
appear	the	-34
imagine	Name	11
rally	and	-9
vouch	Name	12
urge	him	13
resign	.	-15
clarify	that	11
hope	a	10
ask	his	17
run	him	-9
become	his	-9
pick	.	-12
seem	noun	28
state	that	12
move	noun	-83
clinch	the	-56
ready	quotation	-9
make	quotation	-20
call	all	12
lay	noun	-6
widen	her	-21
celebrate	Name	-20
declare	it	6
grow	verb	-15
thank	a	-18
earn	noun	-33
come	:	-12
score	his	-12
surge	noun	-15
secure	noun	-27
steer	noun	-15
distinguish	himself	-10
avoid	noun	13
offer	quotation	12
bemoan	the	11
differ	adverb	-10
score	noun	-32
earn	number	-28
face	and	-12
prompt	by	-9
turn	the	-54
lose	it	-9
help	him	-37
hold	an	-15
gather	Name	-12
sit	the	-33
reserve	noun	-20
seat	.	-15
solidify	their	-10
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
feel	verb	15
affect	the	-20
support	her	-10
describe	Name	7
beat	Name	-49
block	Name	-11
rally	a	-16
plan	time	-14
compete	Name	-20
go	that	-16
issue	,	-28
exist	noun	-47
authorize	to	-24
mean	adverb	-10
say	none	13
win	or	-12
secure	the	-56
expect	a	10
make	their	-34
condemn	noun	-14
clash	the	-17
cover	noun	16
punch	a	-12
charge	noun	-6
pay	the	-50
carry	noun	43
exit	the	-20
rule	verb	-14
require	noun	5
win	them	-15
release	adverb	8
beat	adverb	-12
embarrass	noun	-19
break	Name	-23
arrive	in	-12
fail	noun	17
according to	his	15
disavow	Name	-22
disavow	the	8
battle	the	-12
lose	his	-25
promote	noun	-11
deal	that	-15
reject	the	-6
write	an	10
urge	Name	9
push	noun	13
support	his	-15
score	a	-17
say	number	22
move	to	-24
serve	Name	-20
stem	noun	-27
cite	his	7
respond	verb	-16
serve	the	-43
vote	to	7
grapple	the	12
protect	the	-20
warn	the	9
type	noun	-9
play	noun	-43
prohibit	noun	5
project	.	-21
line	and	-9
expand	the	-29
survive	noun	-12
challenge	.	-15
shout	quotation	15
speak	,	-21
work	a	-33
point	a	-6
respond	time	-10
feature	noun	-5
call	them	19
come	from	-10
capitalize	noun	-12
host	a	-30
talk	verb	-6
show	,	-6
write	a	20
lead	quotation	-12
use	his	-30
garner	more	-9
believe	noun	8
promote	his	6
appear	noun	26
remind	noun	6
release	her	-13
believe	that	6
describe	noun	13
mention	his	22
move	the	-47
touted	his	11
insist	she	11
release	number	-12
return	,	-12
release	his	-29
influence	by	-9
accomplish	that	-9
require	the	-8
meet	the	-61
apply	noun	-22
fund	and	-9
respond	that	17
need	Name	-18
use	Name	-55
insist	Name	12
note	the	36
push	,	-13
question	Name	11
save	the	-15
hold	.	-17
expand	his	21
pull	noun	-30
bring	noun	49
point	the	5
determine	to	-6
end	a	-27
create	an	-19
oppose	the	7
drop	a	-9
statement	adverb	6
charge	Name	13
grab	noun	-9
come	a	-28
maintain	the	-17
travel	the	-20
grab	a	-9
tweet	a	22
file	noun	-19
defeat	Name	-63
speak	time	-16
outline	a	11
pass	a	17
restrict	noun	8
target	noun	-38
according to	an	13
release	time	-59
challenge	ing	-10
find	,	7
buy	Name	-26
apologize	his	18
make	adverb	-43
play	ing	-9
work	adverb	-45
cast	himself	21
hurt	the	-20
frack	.	-9
blame	the	19
watch	Name	23
understand	how	6
lead	a	-42
pull	adverb	-15
reach	the	-28
base	Name	-35
write	that	17
represent	eight	-10
remain	Name	-15
endure	noun	6
leave	a	-23
make	during	-10
concede	that	14
talk	,	-27
reveal	that	18
take	,	-18
agree	the	6
ask	who	-15
name	Name	-12
aim	ing	-10
launch	a	18
rate	the	-30
target	Name	-7
call	and	-12
get	one	-12
provide	Name	-9
attend	,	-9
call	it	22
enjoy	the	5
participate	.	-15
quote	Name	22
encourage	Name	-6
blast	the	18
link	a	18
explain	the	10
adopt	a	-27
speak	his	20
join	him	18
give	an	-6
join	his	-10
crush	Name	-15
die	.	-22
see	it	24
rush	to	-16
become	adverb	43
try	a	-19
believe	it	6
write	adverb	26
figure	noun	23
love	to	18
buy	the	10
build	Name	-25
boast	his	6
talk	how	19
pay	it	-15
suspend	Name	-10
denounce	Name	23
denounce	the	9
suggest	Name	26
issue	Name	-14
declare	.	16
promise	that	22
make	,	-16
claim	to	18
make	by	-12
distance	himself	18
bring	his	-13
ask	.	20
get	Name	61
advise	Name	-11
come	.	-35
unify	a	-10
tamp	noun	8
pull	the	-9
build	.	-15
represent	adverb	-13
violate	noun	-27
program	.	-17
move	Name	-57
view	him	5
manage	to	-32
make	that	24
embrace	the	6
say	this	-11
sue	Name	-6
comply	the	-15
file	a	21
happen	noun	-15
go	,	9
get	her	-12
use	as	-19
punch	noun	-15
submit	the	-9
report	ing	25
outsource	noun	-15
announce	it	26
lay	number	-9
balk	ing	24
threaten	to	16
say	at	-31
ally	noun	-9
echo	by	6
highlight	noun	11
make	number	-12
devote	ing	14
return	.	-15
involve	ing	-15
review	the	9
hope	that	-9
lead	Name	-97
pledge	noun	-82
craft	the	7
report	Name	12
contribute	Name	-9
question	why	-12
move	.	-28
ask	by	13
dismiss	the	14
respond	,	6
base	an	-14
need	number	-23
make	time	23
celebrate	the	6
lose	a	-25
rebuke	Name	13
believe	she	11
raise	Name	-17
fight	the	-55
box	noun	-20
attend	noun	-15
visit	Name	-41
contact	Name	-9
bring	Name	-44
feel	adverb	-8
send	a	-22
reflect	Name	-9
carry	the	-30
sway	noun	-20
feature	a	-10
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
turn	a	-39
take	his	-22
stand	,	-24
match	Name	-9
die	time	-9
overlook	the	-10
feel	quotation	-19
remember	Name	-7
single	noun	17
rise	noun	-71
seem	a	-14
travel	Name	-27
point	to	25
understand	the	6
elect	a	18
ready	to	-35
follow	that	-10
follow	his	33
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
reveal	adverb	13
disclose	.	-10
confirm	that	19
reverse	Name	-11
reference	the	7
remind	the	16
walk	adverb	18
succeed	noun	-9
punish	.	-9
create	Name	-10
force	to	-21
know	how	7
cause	the	-12
clear	.	-10
begin	in	-17
come	to	-53
install	noun	-12
take	.	-28
prove	to	13
aid	the	-12
rise	.	-20
happen	Name	-34
complain	the	16
let	noun	30
happen	is	-9
take	this	-12
use	ing	-16
give	it	-16
feature	Name	-11
tell	their	14
air	the	10
round	noun	-18
rely	noun	-16
gather	in	-9
alienate	the	-10
espouse	Name	-10
win	more	62
count	.	-18
keep	her	-33
speak	to	8
say	about	21
reveal	,	18
deny	Name	-21
invite	to	10
appear	Name	-33
invite	Name	-8
report	on	6
spark	noun	-9
convict	noun	-23
appear	at	-15
indict	Name	-11
decide	not	18
show	quotation	-21
feel	the	5
liken	the	13
announce	noun	40
criticize	him	-8
write	in	5
win	and	-12
know	ing	16
question	how	12
comments	quotation	-9
die	in	-9
use	,	-12
seal	the	-9
launch	the	-10
begin	,	-20
force	the	45
vote	their	8
start	time	-16
bring	her	-10
appear	verb	35
defend	Name	28
expect	the	-6
champion	the	7
look	to	33
hold	the	-59
issue	that	-15
find	themselves	-18
shift	the	-24
oppose	.	5
ignore	the	-18
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
describe	himself	21
move	a	-17
oppose	ing	-7
defund	Name	-13
sign	a	9
fund	noun	-12
right	.	-47
earn	a	27
adopt	the	19
right	,	-30
repeal	the	-25
sell	the	31
say	its	21
embrace	noun	-26
diminish	the	-10
add	Name	8
struggle	.	-15
campaign	him	-9
lose	her	-20
seat	,	-9
save	noun	-22
share	a	-11
rip	Name	9
fill	noun	20
hold	ing	-15
help	ing	-9
become	more	-44
purchase	a	-9
search	Name	-9
contrast	the	10
act	as	-22
fight	his	-10
become	an	7
appear	before	-24
perceive	noun	-11
suggestion	that	9
cause	noun	-46
email	verb	-21
recommend	that	8
work	on	-15
make	.	-23
disrupt	the	-12
flood	noun	-13
boycott	Name	-16
trust	the	-17
stop	noun	40
run	an	18
break	a	-16
carry	adverb	-9
ready	noun	-12
learn	that	8
mean	noun	-31
match	.	-9
lose	,	-17
settle	noun	-18
make	much	-10
prefer	to	11
view	noun	5
broker	a	-15
hit	the	5
accuse	him	15
mine	noun	-9
lean	Name	-13
hand	Name	-15
point	number	-19
born	and	-15
run	,	-35
get	his	-18
reveal	Name	26
investigate	Name	20
link	the	-22
note	,	35
perform	noun	-17
approach	Name	-9
serve	a	-12
investigate	noun	-16
interest	.	-15
charge	that	12
join	Name	-38
maintain	her	10
stand	number	-12
treat	as	17
guarantee	noun	11
hit	a	-32
work	as	-31
improve	the	-22
charge	the	-11
plan	noun	9
lag	noun	-9
improve	Name	-9
plan	would	-10
pay	,	-17
wear	quotation	-9
wear	Name	-12
measure	.	-9
increase	his	-10
promise	to	17
seek	the	-25
direct	Name	8
center	,	-12
block	the	-7
pass	the	-13
unaccompanied	noun	-9
run	on	9
found	noun	-9
develop	noun	-27
use	number	29
exist	.	-15
invest	adverb	-12
debate	noun	19
cost	.	-15
allow	noun	-15
add	a	8
argue	noun	11
say	we	-41
feed	noun	-12
spar	noun	10
spend	,	-9
focus	ing	-7
regulate	noun	-12
raise	the	-30
hire	noun	-33
drew	a	10
dismiss	.	-10
side	Name	17
attack	her	-11
fund	Name	-12
marry	Name	-20
benefit	the	-20
complicate	Name	-12
bar	a	-10
rebuild	the	-22
attack	.	-31
lend	noun	-13
roll	noun	14
reinstate	the	-16
fund	.	-9
respond	a	6
release	them	15
perpetuate	noun	6
commit	by	-13
conclude	that	8
stop	.	-15
look	adverb	-6
pray	the	-9
schedule	time	-12
voice	the	6
leave	.	-34
update	to	-16
leave	;	-12
approve	a	-6
insist	ing	-12
interest	ing	15
avoid	the	-24
control	the	-45
escalate	noun	13
plan	,	-25
offer	noun	14
demand	noun	11
price	and	-9
help	to	-28
rise	adverb	-15
reduce	the	-27
cut	adverb	-21
hate	the	15
try	do	45
provide	an	6
cut	that	-15
hear	noun	-9
represent	noun	-31
postpone	a	-9
preserve	the	-15
break	,	-21
get	it	-25
condemn	the	15
condemn	Name	-7
remove	the	8
intern	Name	-10
bash	Name	17
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
vote	number	21
edit	Name	-17
sound	adverb	6
star	quotation	-10
post	the	-7
sound	a	6
reach	a	19
acknowledge	that	29
exist	,	-20
recruit	noun	-12
loom	noun	-27
prevent	Name	16
backfire	.	-12
exploit	the	-11
damage	the	-9
undermine	noun	-9
search	noun	-15
involve	.	-9
sue	the	25
think	.	14
leave	her	-9
mean	to	39
send	Name	6
include	ing	26
act	quotation	-12
open	Name	9
explain	why	14
shape	her	-9
stress	the	6
fall	noun	-89
take	her	-16
record	noun	-15
report	time	16
prompt	a	-15
repair	noun	-15
generate	a	-10
assist	Name	-12
need	.	-37
admit	it	17
report	adverb	9
deny	that	16
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
fight	Name	12
accomplish	noun	-9
prevent	the	-20
compromise	.	-21
flaw	.	-12
pay	their	-12
choose	a	-8
start	ing	-6
look	.	-36
find	a	-71
plan	.	-15
pass	,	5
recount	the	16
mention	ing	11
roll	adverb	-18
set	a	-38
line	,	-25
talk	ing	11
continue	the	-15
clear	,	-9
commit	noun	-26
play	an	-9
control	noun	-12
limit	the	-30
believe	—	6
fit	the	-20
give	that	-31
struggle	noun	-28
wage	and	-9
bill	.	-15
deny	the	7
cycle	noun	-9
decide	they	12
win	verb	-12
put	adverb	-31
shift	his	17
resound	noun	-10
change	.	-26
drive	the	-15
write	,	60
argue	the	27
consider	one	-7
thread	the	-10
use	adverb	-18
agree	that	35
trigger	noun	-17
emphasize	that	-16
vote	that	-12
persuade	the	5
couple	a	-9
blow	noun	-9
contribute	noun	-12
get	an	-36
publish	a	-22
update	the	14
announce	they	14
see	verb	-22
contend	that	15
appear	on	-15
consider	the	-10
order	that	14
rely	Name	-19
sorry	,	-10
restrict	ing	-11
practice	noun	-15
emerge	the	-13
fuel	noun	-18
begin	.	-27
reject	a	9
schedule	noun	-23
miss	the	-20
expect	Name	6
enjoy	a	-13
stand	the	-18
state	verb	-12
receive	this	-13
update	every	-10
poll	,	-32
warn	noun	-8
miss	noun	-20
make	some	-14
stand	by	18
police	noun	-17
shoot	number	-9
rail	Name	15
treat	Name	-15
issue	noun	29
explain	,	20
recall	the	7
visit	her	-9
gine	noun	-23
acknowledge	the	10
constitute	noun	-12
pay	Name	-18
leave	verb	-15
cheer	the	7
ready	the	-9
move	,	-15
laugh	.	-10
seize	noun	-24
abandon	Name	-9
drop	the	-15
unauthorized	noun	-20
determine	who	-14
drive	noun	-57
achieve	noun	-17
repeat	a	6
think	so	16
deport	Name	-12
present	an	-9
pass	.	-23
force	verb	-22
whip	noun	16
deal	Name	-12
get	them	-15
get	verb	-75
say	after	26
question	noun	-7
respond	.	7
point	his	7
walk	noun	-18
involve	Name	-22
present	Name	-15
enable	noun	-18
begin	his	-11
quit	ing	-9
advocate	a	17
demonstrate	that	24
accept	.	-11
keep	ing	-44
campaign	.	-20
amount	noun	-15
include	an	9
maintain	that	15
invoke	the	5
listen	to	-9
loom	the	-9
criticize	.	-7
worry	that	7
argue	,	8
bother	to	-21
pursue	the	9
reveal	noun	-8
bring	a	11
survive	Name	-9
land	noun	-12
cut	the	-46
leave	to	-24
work	Name	-93
spend	quotation	-9
dig	noun	-10
return	noun	-36
firm	,	-17
favor	the	-25
build	the	17
declare	number	-16
say	with	12
approach	the	-17
tap	the	-15
admit	the	11
consider	ing	-19
run	number	-18
agree	.	-15
dol	noun	-10
obtain	by	-9
welcome	Name	12
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
point	in	9
hear	Name	21
assume	that	11
listen	the	-22
understand	.	-10
benefit	a	-12
number	.	-12
trounce	Name	-19
win	every	-9
caucuse	noun	-9
interpret	as	9
track	noun	-16
lose	adverb	-22
cast	a	15
number	are	-12
see	their	7
principle	.	-9
bury	the	-12
generate	more	-9
motivate	noun	-9
happen	adverb	-15
see	how	-9
blame	his	-18
claim	he	13
chant	,	-14
edge	noun	-10
root	,	-9
drum	noun	-10
price	.	-20
break	.	-12
see	her	-12
stay	noun	53
promote	Name	-11
comment	that	5
violate	Name	-9
transfer	noun	-12
welcome	the	-17
fall	the	31
meet	adverb	-28
deserve	noun	-25
rule	ing	9
leave	it	-15
defeat	the	-32
set	his	9
listen	noun	-12
vow	not	10
laugh	the	13
dominate	noun	-15
linger	noun	-22
grab	her	-13
happen	,	-25
handle	the	-25
sweep	noun	-9
matter	most	13
split	the	-10
plummet	the	-10
combine	Name	-9
beat	the	-12
vote	,	-32
sew	noun	-11
eliminate	noun	-20
satisfy	Name	18
poll	that	-10
trail	noun	-12
catch	the	-12
head	time	-9
tie	the	15
declare	the	8
survey	noun	-15
mock	.	10
become	quotation	-12
decide	noun	17
bend	ing	-9
embed	Name	8
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
message	noun	11
launch	Name	-14
grow	adverb	-9
show	is	-12
play	,	-12
present	noun	-21
honor	the	-12
aid	.	-12
elect	Name	7
throw	their	18
interest	the	13
jump	the	-19
rise	the	19
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
so-called	Name	-10
close	noun	-40
conduct	before	-9
undecided	.	-13
switch	their	18
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
favor	Name	-22
identify	noun	7
know	which	7
create	noun	-70
hurt	Name	-17
list	the	15
use	some	-10
shoot	and	-13
document	Name	10
react	the	-20
comment	.	-14
comments	are	-9
crack	the	-10
ahmed	Name	-10
see	his	-21
love	noun	-13
mohamed	Name	-16
believe	to	-6
write	on	31
fly	noun	-34
travel	noun	-12
travel	adverb	-12
travel	to	-9
post	on	11
miss	Name	-9
stay	Name	-12
treat	a	-10
work	her	-9
check	her	-10
seem	an	13
associate	noun	-21
receive	Name	-21
succeed	him	-17
dominate	by	-15
lift	the	-21
end	Name	11
launch	noun	-20
sophisticated	noun	-9
reach	number	-9
fire	noun	5
make	them	-19
find	number	23
rise	number	-29
coordinate	noun	-17
offer	to	15
coordinate	Name	-12
learn	ing	6
combat	Name	-9
lose	number	-12
move	its	-12
need	it	-13
remain	quotation	-9
reclaim	noun	-9
build	their	-12
fish	noun	-9
continue	noun	11
file	the	-13
throw	the	-14
oversee	Name	-15
scramble	to	-5
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
trust	noun	-10
arrive	at	-12
strike	Name	-13
spark	a	10
reiterate	his	-6
act	.	-12
watch	verb	-9
list	ing	-11
proceed	the	-12
block	a	12
measure	the	-13
deem	noun	7
bar	noun	-19
advocate	.	-13
rally	,	-12
steer	the	-15
understand	Name	-11
appeal	noun	-21
engage	the	-16
gine	adverb	-12
drive	adverb	-15
worry	noun	13
hopeful	that	5
emerge	from	-12
hold	their	-9
concern	ing	-10
threaten	the	-12
print	noun	-10
help	that	-9
scare	noun	-10
cut	and	-9
program	,	-30
argue	verb	13
spur	noun	-9
rate	are	-9
manage	noun	-30
rate	have	-9
stay	adverb	-18
strike	noun	29
suggest	in	13
contradict	his	-14
reverse	himself	-11
conflict	noun	23
cut	,	-9
gine	verb	-10
collect	adverb	-9
explain	his	6
identify	the	22
believe	verb	-8
treat	him	-12
continue	his	23
carry	Name	-21
tweet	on	13
tear	noun	-12
tweet	adverb	-7
rush	noun	-13
translate	noun	-17
number	adverb	-9
suppose	to	-35
expand	its	-15
favor	a	10
wind	noun	-21
vote	are	-12
oppose	it	10
decline	adverb	-6
choose	.	-15
exceed	noun	-9
resign	from	24
account	noun	-12
cite	quotation	18
count	,	-13
close	Name	-15
find	the	-7
change	,	-18
provide	more	-14
admit	Name	-13
join	them	-9
bring	their	-10
accompany	noun	-15
announce	.	13
join	her	-9
announce	adverb	14
host	noun	-12
undergo	noun	-13
introduce	the	-25
show	how	-10
chair	the	-23
buoy	noun	-10
increase	number	-12
offer	verb	14
accuse	noun	11
hack	Name	-15
note	he	14
claim	by	9
attack	in	-13
emphasize	the	22
lose	its	-12
start	noun	38
garner	noun	-9
trigger	a	-9
opt	noun	-11
record	a	-10
sign	an	12
interview	on	64
hail	the	14
pass	adverb	-13
build	ing	17
trade	noun	16
receive	it	14
clear	whether	11
beg	the	-14
let	verb	-12
cite	Name	-8
put	a	16
rein	his	-12
happen	to	-12
advise	noun	9
identify	and	-10
give	both	-9
run	his	-19
review	Name	-10
pay	his	-13
strike	a	-18
record	.	-31
determine	the	-10
fly	to	-12
invite	noun	-14
star	Name	-9
receive	his	-13
sexting	noun	-12
interview	the	-12
act	the	-12
feature	the	-13
alarm	the	16
dictate	the	-11
reach	Name	-19
need	the	-19
issue	and	-12
lead	verb	-15
pit	Name	-15
forge	a	-10
open	the	-13
line	.	-12
deploy	noun	-15
use	those	-10
draft	a	-10
sure	,	-17
shape	the	-12
replace	the	-9
clear	noun	14
voice	noun	8
present	herself	13
release	on	-24
carry	a	-23
land	the	-9
advocate	verb	-11
divide	noun	-28
capture	a	-10
rise	Name	-12
arrange	a	-11
walk	the	-31
obtain	a	-9
press	Name	-17
freeze	noun	-10
include	in	-10
brief	noun	-9
establish	noun	-13
generate	the	-15
believe	adverb	8
let	the	-12
embrace	him	-11
usher	a	-13
hold	her	-13
settle	a	-13
broker	Name	-10
sharpen	noun	-13
fail	adverb	-21
dent	Name	-10
activate	its	-10
light	noun	-13
use	it	7
post	noun	27
gain	a	-15
concern	.	-12
form	a	-20
rate	,	-15
prepare	to	-37
focus	a	-12
put	:	13
prompt	some	12
overshadow	noun	-12
grow	more	55
campaign	verb	18
jar	noun	-10
seem	more	-6
confront	noun	-19
eradicate	noun	-9
rule	noun	-32
underestimate	the	-18
devote	much	-13
moderate	Name	-10
embrace	.	27
authorize	the	14
appear	adverb	-11
tax	noun	-25
outsize	noun	-10
function	as	-9
tax	.	-17
direct	the	-16
spend	a	28
tax	,	-12
widen	noun	-9
finance	noun	-25
pursue	a	-19
benefit	.	-17
gain	,	-9
lack	the	-27
lack	a	-12
append	.	-17
emerge	noun	-15
dispute	.	22
offer	adverb	26
pay	more	-15
race	the	-12
turn	number	-19
say	is	-9
cost	noun	-17
attribute	noun	-11
fix	noun	-12
publish	the	-23
turn	verb	-19
find	itself	-11
borrow	noun	-12
appear	as	7
clear	how	-17
spend	verb	-17
steer	Name	-9
court	.	20
consider	verb	6
help	.	-17
deal	,	-12
center	and	-9
extend	noun	-10
lay	the	-24
dispute	noun	5
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
inform	noun	12
flag	noun	-12
deploy	Name	-12
follow	.	-17
integrate	noun	-13
start	Name	-35
enjoy	noun	-14
import	noun	-12
less-educated	noun	-13
tell	me	19
qualify	noun	-9
root	noun	-10
follow	,	-15
produce	a	-29
talk	adverb	35
review	noun	-21
check	,	-12
work	,	-15
endorse	ing	11
accept	Name	-13
accept	any	-14
focus	its	-12
involve	quotation	-9
indicate	that	16
use	.	-12
unsolicited	noun	-10
take	him	-22
eliminate	the	-20
notice	Name	-18
touch	a	-12
give	verb	-21
take	their	-10
treat	the	-12
recall	,	-29
chide	Name	15
throw	a	-8
say	were	-16
govern	noun	10
end	.	-18
bounce	adverb	-10
fit	.	-9
ban	,	-12
say	by	9
earn	the	17
rule	,	-16
carve	noun	-12
mask	the	-10
come	,	-15
relate	Name	-10
use	that	-10
reverse	his	16
pass	number	11
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
remember	that	-8
hack	noun	-17
roll	the	-10
prefer	the	9
boast	that	17
praise	his	7
hold	two	-9
organize	noun	-20
applaud	.	-11
care	.	-10
agree	him	-10
treat	adverb	-9
resemble	Name	-10
die	as	-9
lead	him	-9
avoid	adverb	-13
contribute	the	-20
become	one	-9
drive	a	-15
bear	the	28
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
convince	the	5
release	,	7
deserve	the	-9
fall	number	-30
according to	one	13
inspire	noun	-9
receive	an	-15
protect	its	-12
plot	noun	7
sound	noun	-11
admire	.	17
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
change	its	-9
make	such	-12
double	the	-10
submit	noun	-9
hold	by	-12
send	an	-16
exchange	verb	-12
lift	noun	18
insist	it	10
opt	to	13
complete	their	-10
take	some	22
fight	adverb	-19
see	any	8
remember	.	19
check	their	-12
draw	number	-10
start	a	6
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
refer	verb	19
use	verb	-12
scramble	the	-16
develop	a	-12
show	and	-14
think	what	16
wipe	noun	-10
fall	,	-9
record	,	-9
echo	the	-10
question	his	17
smile	and	-15
stop	,	-9
face	an	-26
rate	and	-15
come	number	-25
mean	it	-11
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
release	by	12
disclose	the	12
amount	verb	-9
relate	noun	35
study	noun	-15
rest	noun	-9
see	number	-11
write	:	31
trapped	a	-10
define	Name	-14
face	ing	-9
attack	time	-10
continue	:	22
wave	,	-9
exploit	noun	-14
blame	noun	30
influence	Name	-9
challenge	his	10
confront	an	-11
turn	his	12
run	and	-9
know	their	7
win	two	-9
quit	the	-20
benefit	his	-9
doubt	that	11
finish	adverb	-15
accept	a	23
overtake	the	-12
need	adverb	-17
base	their	-12
narrow	the	-9
think	,	-27
suggest	adverb	6
risk	ing	-10
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
underscore	that	8
hint	that	-9
set	number	-12
energize	the	-15
bury	noun	-9
impose	noun	-17
insist	they	16
assume	Name	-13
invest	the	-9
regain	noun	-9
want	?	-12
decide	by	-15
settle	an	-9
court	and	-9
put	,	34
agree	adverb	8
camp	.	-12
rank	the	-13
mention	as	-7
lecture	the	11
go	all	-10
advance	noun	-17
issue	adverb	-15
compromise	noun	13
chip	adverb	-10
interview	this	-10
displace	Name	-9
encourage	his	7
lament	the	16
aid	verb	-20
begin	a	24
rally	.	-9
aid	noun	-9
link	noun	5
show	her	13
attack	him	21
choose	adverb	7
project	noun	-17
position	noun	16
team	noun	-18
append	noun	8
oppose	a	13
think	would	-11
push	adverb	-5
monitor	the	-13
something	Name	-12
want	:	9
extend	the	-9
market	.	-20
sag	noun	-9
expose	Name	18
benefit	Name	-27
show	no	7
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
describe	how	11
erupt	the	5
seize	on	-16
blast	noun	20
galvanize	noun	-18
represent	by	-14
joke	.	-9
grant	Name	-9
buy	.	-9
start	number	-12
earn	adverb	-10
renew	noun	8
put	more	-12
restrict	the	7
criticize	as	12
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
continue	verb	6
ride	the	-10
lay	an	5
elevate	Name	-13
navigate	the	-13
deal	and	-9
support	an	-6
set	ing	-9
keep	adverb	33
shore	noun	-20
include	,	-12
check	noun	-25
depart	noun	-10
write	his	-8
exist	adverb	-9
define	as	19
want	it	-16
want	.	22
convert	noun	-12
like-minded	noun	-9
get	.	-17
think	a	9
hire	the	-12
base	on	10
interview	,	-12
tell	you	7
employ	noun	-10
firm	Name	-17
go	ing	-12
pick	a	-23
see	an	-6
discipline	and	-9
campaign	,	-23
campaign	and	-9
fire	Name	20
pitch	the	8
amount	an	-9
coordinate	the	-12
rule	.	20
suffer	noun	-15
develop	more	-9
push	to	6
bind	noun	-9
analyze	the	-13
offer	no	-14
cast	Name	-11
ensure	the	-9
calculate	that	14
prepare	noun	-15
strengthen	the	-15
document	,	-12
represent	number	25
power	the	-9
change	adverb	-10
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
know	adverb	5
record	and	-9
represent	Name	11
switch	the	-11
save	his	-9
push	more	-11
erode	noun	-10
disappear	.	-12
underscore	a	-9
stand	.	-10
pay	and	-15
close	adverb	-12
bristle	the	8
argue	adverb	10
drive	their	-9
rank	noun	-16
compare	adverb	-10
solicit	noun	-13
found	the	-9
bet	Name	-9
cost	and	-9
appeal	Name	10
network	are	-12
oversee	the	-9
land	a	-9
resonate	noun	-13
say	has	-15
use	quotation	21
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
add	adverb	11
seem	,	-21
shrink	the	-9
bolster	Name	-15
spread	the	-22
say	would	8
require	to	19
play	.	-12
draw	the	-25
force	a	-18
mock	a	8
leave	many	-17
request	noun	6
detect	noun	-20
pose	a	-27
define	his	-10
crumble	noun	-9
pay	verb	-25
provide	the	35
employ	by	-10
live	adverb	-12
resonate	the	16
feel	so	-9
send	verb	14
line	Name	-9
maintain	their	-10
lay	,	-20
fire	.	-15
study	Name	-12
gear	noun	-10
contain	noun	-52
marry	,	-9
depend	the	-15
list	Name	10
mark	noun	-36
claims	that	8
thrive	as	-10
fuel	the	-18
strengthen	noun	-9
deliver	her	-16
tack	the	9
poise	to	-39
come	two	-20
enter	a	-12
die	,	-20
coal-fired	noun	-10
illustrate	the	7
argue	in	16
violate	the	-17
court	adverb	-10
send	it	-10
publish	quotation	9
sell	number	-9
title	Name	14
book	.	-9
document	and	-9
allege	that	10
damage	his	-13
comment	,	-15
hack	.	-15
leave	no	16
blister	noun	-15
find	her	-10
resolve	.	-9
steal	noun	-9
trust	.	-10
surface	.	-11
release	its	36
defend	her	9
show	verb	-6
bolster	his	-9
plague	by	-10
try	quotation	-12
wonder	whether	19
press	the	6
reinstate	Name	7
prevent	a	-15
pass	an	-12
raise	its	-9
rate	.	-12
amplify	the	-10
raise	to	-11
hope	will	12
carry	him	-9
express	a	10
govern	the	-12
end	adverb	-12
close	number	-12
climb	number	-10
report	a	15
talk	her	-10
stereotype	,	-12
stake	noun	-10
navigate	a	-10
change	a	-15
function	noun	-12
carry	an	-9
facilitate	the	-13
call	on	10
comment	this	-5
operate	noun	-12
shape	Name	-9
request	an	18
serve	adverb	-9
reopen	the	-9
invite	the	-10
require	ing	-13
deny	.	20
elevate	the	-13
confront	Name	-9
show	it	-11
recall	noun	11
see	by	10
hammer	noun	-11
race	,	-15
hire	to	-11
adamant	that	13
result	the	-17
anger	the	13
prepare	Name	-9
according to	three	13
assertion	that	7
moderate	noun	-9
handle	noun	-20
seek	verb	20
deny	any	16
cover	number	-10
prove	adverb	-10
honor	noun	-9
acquire	noun	-10
pull	it	-9
protest	noun	15
peak	number	-9
remain	.	-9
believe	ing	14
mark	the	-25
transform	noun	-9
neighboring	Name	-20
replace	him	-9
grow	,	-9
spend	his	-9
force	.	-9
turn	their	7
consolidate	noun	-13
secure	Name	-9
return	ing	-10
explain	that	28
arrive	,	-9
halt	the	-9
bomb	noun	-9
vet	the	-12
press	their	-14
begin	adverb	-15
send	the	-25
reshape	Name	-9
compare	her	15
burn	the	-9
earn	him	21
tweet	,	28
take	time	-13
register	Name	-20
game	noun	-9
count	the	-10
start	when	-10
announce	time	29
accept	quotation	-11
reject	noun	7
bind	Name	-9
question	her	7
require	.	-13
knock	Name	14
rule	and	-10
unveil	a	16
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
anticipate	.	17
take	it	17
urge	his	-6
take	in	-10
leave	his	-15
delay	the	-9
increase	.	-9
pull	Name	-12
email	that	-9
message	that	-10
sponsor	the	-9
send	her	-15
redact	noun	8
order	the	10
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
according to	its	-20
think	he	14
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
add	number	-10
pledge	that	19
gine	.	-15
send	.	-12
mishandle	noun	-18
interview	by	-15
classify	noun	-27
say	those	13
close	,	-9
alienate	his	-11
ally	are	-9
release	more	-10
shed	noun	8
email	and	-9
challenge	her	-17
visit	a	-9
grant	,	-9
buck	it	-9
mean	,	20
think	they	8
crush	.	-9
mean	Name	-20
think	i	-14
fall	that	-12
fight	all	60
spend	to	-9
ask	why	13
pay	quotation	-12
describe	themselves	16
engage	verb	-12
close	ing	-9
declare	in	11
win	time	-9
bring	verb	-9
get	him	-9
believe	they	6
believe	,	16
deny	him	-11
ally	verb	-20
slate	noun	-15
slate	verb	-9
slate	,	-12
boo	.	-13
prevent	him	-12
surpass	the	-10
endorse	a	-15
state	to	38
survey	,	-9
reclaim	the	-10
battle	.	-9
pick	verb	5
sign	Name	-17
conduct	a	-15
win	eight	-9
position	.	-10
characterize	as	9
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
choose	,	-13
calculate	noun	-11
retire	Name	-9
play	adverb	32
think	ing	20
lay	and	-9
cite	verb	10
throw	his	-5
mirror	the	-12
scrap	noun	9
alienate	noun	20
root	and	-9
jockey	noun	10
favor	to	-8
wave	noun	-10
wall	Name	-10
talk	what	6
aggravate	noun	-12
affect	Name	-12
get	any	-9
leak	noun	-18
laugh	,	-13
hear	adverb	-16
prosecute	Name	7
begin	time	21
maintain	his	12
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
brace	the	-10
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
indicate	he	8
run	more	33
help	her	-12
get	,	-9
take	much	11
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
found	a	-9
embarrass	Name	16
debate	and	-9
campaign	time	-10
test	the	-12
come	in	-9
let	Name	-9
say	before	12
undeclare	noun	-10
stand	verb	-10
perceive	as	6
see	why	13
care	,	8
turn	ing	-10
set	adverb	23
hurt	her	-12
ask	our	11
extend	her	-10
leave	adverb	-10
pivot	a	-10
boycott	the	-13
ride	noun	-9
continue	until	-9
center	the	-16
tout	her	10
fly	the	-9
contribute	:	-20
decide	what	5
seem	the	19
vote	and	-9
end	her	25
tap	Name	-9
upend	Name	-9
thwart	the	-9
feel	i	-11
believe	me	-20
disqualify	.	-9
know	he	12
organize	an	-9
tie	them	19
gain	the	-9
discuss	Name	11
report	number	20
kill	and	-12
kill	.	-9
request	the	6
measure	noun	-12
find	his	19
protect	themselves	-9
say	had	-16
damage	Name	-13
attack	that	-10
charge	,	17
identify	,	-10
born	.	-12
stand	a	-11
adapt	.	-9
make	to	-14
pursue	an	-10
win	an	-9
introduce	some	12
assure	Name	6
strewn	the	-10
overshadow	the	-12
beat	her	-12
demonstrate	her	-10
ship	noun	-9
reap	the	-9
cast	him	5
sponsor	Name	-9
amass	the	-10
unleash	a	6
mark	as	6
introduce	his	5
occur	the	-15
lie	the	-15
email	were	-9
occur	.	-9
uncommit	noun	-9
replace	by	-9
vow	,	10
wait	as	-9
contest	the	-9
talk	quotation	14
bind	by	-9
hack	the	-9
watch	this	-10
shock	noun	-10
learn	her	20
hate	.	-10
surprise	you	-13
shock	Name	6
reveal	:	-16
break	:	-13
jump	Name	13
@next
noun	-10
to	7
by	-13
you	-11
and	-66
:	10
that	28
their	9
no	18
an	9
verb	-24
more	-21
its	-18
how	17
did	-11
;	-7
this	5
such	-21
have	-72
quotation	7
him	12
is	-17
his	9
he	19
i	-23
my	-10
myself	-12
two	-29
eight	-5
five	-7
every	-37
?	-53
of	6
all	-9
what	20
if	8
us	6
—	-39
themselves	15
number	-40
even	-32
seven	-28
<	-9
#	-12
or	-75
either	10
they	16
from	-14
whether	24
when	-12
much	-18
most	27
until	-27
who	-18
himself	-17
she	24
having	-7
both	-6
aren't	-18
since	-13
because	-11
-	-16
while	-6
but	-17
–	-26
before	-24
another	-7
enough	-56
@	-32
other	6
each	-31
through	-7
someone	-19
six	-6
four	16
three	-13
end	-15
half	-8
where	15
are	-82
none	16
nine	-24
certain	14
yet	7
would	-13
why	39
others	-6
whose	-11
should	-25
's	-15
over	-11
may	-21
do	11
we	-14
)	-15
!	-11
being	7
herself	8
than	-51
whoever	-15
once	18
has	-70
might	-15
―	-22
off	-19
had	-9
--	21
our	5
numerous	12
neither	-6
@shape,next
phrase	noun	-10
to	to	6
clause	it	22
clause	noun	-9
phrase	to	16
phrase	you	-15
clause	and	-60
quotation	:	47
that	that	22
left	noun	19
phrase	their	7
phrase	no	17
clause	,	-95
phrase	an	13
to	in	-37
phrase	your	8
clause	verb	-12
clause	Name	6
wh	,	-30
clause	more	19
quotation	the	29
phrase	its	-23
wh	how	16
phrase	.	-91
phrase	;	-27
clause	to	-13
phrase	this	9
phrase	these	8
phrase	:	-10
phrase	such	-40
clause	have	-72
phrase	them	-17
phrase	him	10
clause	is	-24
clause	his	8
quotation	,	45
phrase	me	12
clause	he	17
phrase	,	-52
phrase	his	8
clause	i	-23
clause	me	-8
clause	my	-11
left	.	24
to	the	24
clause	was	-5
phrase	myself	-12
phrase	two	-46
phrase	eight	-5
phrase	many	5
clause	:	-11
phrase	every	-44
phrase	?	-47
phrase	verb	-18
to	a	9
phrase	all	-14
wh	what	16
wh	Name	17
that	adverb	14
that	Name	63
to	Name	9
wh	if	8
phrase	—	-20
phrase	and	-54
phrase	themselves	18
phrase	more	-31
phrase	number	-39
phrase	even	-31
phrase	seven	-23
left	a	38
left	Name	7
clause	number	-11
wh	by	13
phrase	<	-9
clause	or	-26
phrase	on	-28
phrase	in	-29
phrase	time	-21
quotation	on	6
left	time	19
clause	time	-10
phrase	from	-14
that	the	15
wh	whether	20
wh	when	-22
that	in	16
left	in	-18
clause	on	-9
quotation	in	6
clause	much	-11
clause	most	16
phrase	until	-26
wh	who	-19
left	during	-11
phrase	himself	-7
left	adverb	-11
clause	she	23
phrase	her	8
clause	having	-7
phrase	any	11
left	one	56
left	the	32
to	them	16
phrase	or	-99
clause	aren't	-18
phrase	they	24
clause	him	15
phrase	since	-8
quotation	and	-9
clause	adverb	-8
clause	some	14
that	noun	23
phrase	because	-10
phrase	-	-42
phrase	he	-5
phrase	while	-12
clause	one	-7
clause	but	-8
phrase	–	-15
clause	two	-5
phrase	before	-50
that	time	78
to	noun	11
phrase	another	-10
to	not	8
left	ing	12
clause	their	5
that	during	14
that	a	13
phrase	enough	-48
phrase	@	-27
left	when	23
phrase	other	6
clause	by	-11
clause	(	-15
quotation	is	8
to	from	-12
clause	her	5
phrase	each	-31
phrase	someone	7
clause	for	-10
clause	—	-35
wh	adverb	-10
left	with	-5
phrase	for	7
quotation	at	20
clause	them	-14
that	on	37
left	as	-9
phrase	six	-13
left	by	-15
quotation	adverb	15
phrase	three	-26
phrase	end	-12
phrase	half	-21
clause	all	6
to	him	13
quotation	by	-25
wh	where	15
clause	are	-79
clause	none	16
clause	three	-6
left	his	33
left	an	14
phrase	nine	-22
phrase	yet	13
clause	would	-15
phrase	itself	-15
clause	himself	-11
left	at	5
wh	why	38
left	about	15
phrase	others	-6
wh	whose	-11
clause	should	-25
clause	's	-9
that	,	15
phrase	over	-13
clause	may	-18
to	time	14
phrase	do	5
that	was	6
phrase	)	7
phrase	certain	15
that	over	-5
left	several	10
clause	being	8
clause	during	-7
phrase	herself	12
phrase	but	-18
left	before	12
clause	than	-11
clause	)	-15
phrase	various	7
clause	from	13
clause	whoever	-15
phrase	once	18
clause	has	-70
phrase	than	-43
clause	-	6
that	at	-13
clause	any	-11
clause	might	-15
wh	in	-18
phrase	―	-9
clause	―	-13
wh	her	-9
quotation	as	7
phrase	off	-9
left	off	-11
to	,	-10
that	by	-22
left	me	31
that	her	-5
wh	them	15
clause	had	-8
that	his	17
that	of	-6
phrase	--	9
quotation	was	7
left	-	12
clause	someone	-24
to	his	5
to	by	-29
clause	--	6
quotation	time	5
clause	not	-9
phrase	with	6
phrase	numerous	13
quotation	from	-11
left	)	-15
left	three	13
wh	a	21
clause	–	-13
left	quotation	13
left	its	-21
phrase	(	7
clause	enough	-12
left	numerous	10
wh	:	-12
@verb
base:to	-44
ing:is	8
base:will	-32
past:has	7
past:had	-10
ing:will	10
past:was	9
participle:	-13
base:might	-12
base:never	-10
participle:are	9
base:don't	13
past:being	-79
ing:would	13
past:be	-49
past:have	21
base:should	-46
ing:'s	-19
participle:had	-13
base:would	-30
past:finally	8
ing:were	-23
past:then	6
past:also	26
ing:was	-37
base:didn't	-15
past:having	-9
base:could	-64
base:did	7
past:would	-26
participle:would	-70
participle:didn't	-10
base:just	-50
base:can	-23
base:be	-19
past:will	-14
participle:will	-21
participle:can	-22
past:is	11
ing:later	-18
participle:'ve	6
participle:is	14
participle:has	10
past:abruptly	10
ing:are	7
past:can	-34
past:recently	-6
ing:may	-33
past:widely	-14
base:may	-25
past:not	-21
present:often	14
past:last	-15
base:'d	13
past:hasn't	6
base:is	-20
past:wouldn't	-9
base:won't	-52
base:have	-7
participle:'re	20
ing:also	24
present:also	25
base:can't	-17
past:later	9
base:'ll	-23
base:doesn't	27
present:currently	17
present:really	9
past:won't	-13
past:should	-97
ing:aren't	19
base:shouldn't	-11
base:has	8
present:then	14
participle:could	-30
past:still	8
ing:further	-15
past:repeatedly	20
past:'s	-7
base:now	-11
base:must	-21
participle:'s	6
present:rarely	-10
past:quickly	6
ing:mostly	-9
participle:were	16
past:randomly	-15
past:briefly	-15
ing:had	-7
past:mostly	5
ing:allegedly	-9
base:was	-71
past:almost	-25
participle:should	-10
past:strongly	23
ing:again	-28
ing:'re	15
base:far	-12
ing:has	-13
ing:ever	-9
ing:be	-42
ing:did	-25
present:still	9
past:already	-30
ing:previously	-9
ing:temporarily	-9
past:'d	-13
past:instead	-14
past:'ve	8
past:clearly	-10
past:largely	-7
past:wasn't	-19
base:only	-10
ing:'ll	5
base:does	26
ing:not	-17
ing:just	-11
past:truly	-13
base:couldn't	12
present:here	-13
present:always	-9
past:cannot	6
past:similarly	10
participle:may	-34
past:further	9
past:may	-22
past:previously	7
past:weren't	-11
participle:'m	-15
past:ultimately	17
past:reportedly	-11
ing:formally	17
past:only	6
base:strongly	9
past:now	6
base:then	-23
present:only	-11
past:actually	-9
base:there	-5
past:subsequently	7
ing:now	13
ing:do	-28
past:politically	-11
past:first	8
past:particularly	-11
past:hadn't	-11
ing:often	-10
past:specifically	6
base:had	-29
past:basically	-10
past:publicly	21
past:eventually	7
past:haven't	9
participle:doesn't	37
ing:could	19
base:actually	-9
present:actually	10
past:allegedly	-16
ing:should	9
present:regularly	10
participle:wasn't	-6
past:consistently	8
past:generally	-19
past:officially	11
past:often	7
past:can't	-22
past:deeply	-26
past:aren't	18
ing:apparently	-17
base:currently	-9
participle:did	22
base:cannot	-42
participle:hasn't	-12
past:there	-8
past:narrowly	-17
past:increasingly	15
participle:might	-13
past:simply	-14
ing:possibly	-14
base:typically	13
base:certainly	18
past:might	-14
past:apparently	-13
base:usually	7
ing:sometimes	-10
base:generally	-5
participle:won't	-9
participle:almost	-10
past:privately	13
past:ago	-7
past:effectively	-12
past:fiercely	12
past:forcefully	-7
past:especially	13
participle:still	9
past:too	-12
past:else	-9
past:sometimes	-16
ing:only	-11
base:again	12
ing:potentially	-22
present:will	15
participle:being	-10
past:well	-19
base:are	8
participle:increasingly	-11
past:exclusively	-9
past:'re	-15
past:ever	16
ing:weren't	-11
participle:hadn't	-9
ing:already	7
base:wasn't	-10
past:easily	-14
base:shortly	-9
base:simply	-12
past:typically	-9
ing:actively	11
present:personally	-6
past:probably	-10
past:highly	-9
past:overwhelmingly	7
@shape,lemma
phrase	shift	-29
to	struggle	-8
phrase	raise	14
clause	say	6
phrase	mire	-26
clause	raise	-27
clause	pursue	-13
clause	match	-12
phrase	report	23
phrase	say	-17
phrase	choose	-14
phrase	believe	10
phrase	award	-6
phrase	lose	-173
phrase	go	18
phrase	criticize	50
clause	estimate	6
phrase	accept	8
phrase	prove	-66
phrase	use	-14
phrase	know	23
phrase	come	-23
phrase	pay	-61
clause	wait	-23
phrase	get	-17
to	get	-30
clause	set	-36
phrase	flood	-18
phrase	expose	-16
that	tell	49
that	forget	-8
phrase	willing	-13
phrase	accuse	56
phrase	engage	-20
phrase	follow	-37
clause	attack	-42
phrase	pose	-37
clause	happen	-38
clause	include	6
clause	check	-20
phrase	ban	-31
phrase	demonstrate	-33
clause	claim	40
clause	support	20
phrase	focus	20
phrase	expand	-47
to	check	-12
quotation	according to	-32
phrase	make	7
phrase	kill	-116
phrase	shoot	-142
phrase	leave	-101
clause	shoot	-42
phrase	face	-57
clause	move	-52
phrase	base	-68
clause	begin	-15
phrase	add	-52
phrase	accomplish	-20
phrase	respond	-5
phrase	bring	-41
phrase	accommodate	-13
phrase	rethink	11
quotation	write	41
phrase	reach	-18
clause	follow	-53
phrase	read	-19
clause	contain	15
clause	write	39
clause	cite	18
left	note	81
phrase	ignore	9
quotation	say	-17
quotation	add	86
to	refuse	22
phrase	plead	16
that	note	46
that	feel	-16
phrase	clear	-17
phrase	cast	22
phrase	place	-13
quotation	conclude	10
phrase	sit	-16
phrase	complete	-42
phrase	spend	-37
phrase	look	14
phrase	star	-18
phrase	gine	-16
phrase	rub	-14
phrase	register	-74
phrase	blast	41
phrase	defend	29
phrase	play	-16
phrase	prepare	-17
clause	read	-7
phrase	address	-12
clause	seem	-8
to	begin	-24
clause	speak	-18
clause	expect	10
phrase	attempt	-12
to	try	-24
phrase	help	-34
to	urge	14
to	turn	-14
that	see	5
phrase	feel	17
phrase	happen	-114
clause	return	-38
phrase	begin	-44
phrase	try	14
phrase	show	34
phrase	email	12
phrase	thank	15
quotation	reply	28
that	announce	14
phrase	send	-14
phrase	hand	-39
phrase	teach	-53
phrase	require	-45
phrase	harm	-21
phrase	discuss	37
to	intend	-10
phrase	administer	-15
clause	share	11
to	plan	15
clause	give	-15
phrase	sway	-28
phrase	participate	-61
phrase	lay	11
phrase	force	-40
phrase	sleep	-9
phrase	dispatch	-22
phrase	examine	-18
phrase	figure	-12
clause	make	-20
phrase	date	-53
phrase	lie	-7
quotation	state	5
phrase	receive	-24
clause	know	41
that	recognize	18
clause	mean	-17
phrase	mean	-37
phrase	discredit	-18
phrase	destroy	-26
phrase	fail	-24
wh	know	14
phrase	put	-14
clause	intend	13
phrase	crush	-39
phrase	avoid	-7
that	know	-11
clause	win	14
wh	tell	10
to	happy	9
phrase	hear	-28
phrase	reflect	-22
phrase	move	-93
phrase	stop	-49
phrase	let	-28
phrase	work	-59
phrase	confirm	13
phrase	reaffirm	9
phrase	head	-106
to	tell	25
phrase	hug	-14
phrase	announce	55
to	wait	-18
wh	see	-15
clause	believe	9
phrase	reward	-18
phrase	win	-62
that	say	-26
clause	turn	-34
phrase	see	20
phrase	file	16
phrase	think	-5
phrase	organize	-51
phrase	rip	11
phrase	understand	6
phrase	adopt	-13
phrase	meet	-31
phrase	intend	13
phrase	steal	-23
phrase	call	29
phrase	lead	-66
phrase	step	-17
clause	suggest	48
phrase	combat	-51
phrase	assist	-23
phrase	conduct	-109
phrase	airstrike	-9
phrase	target	-11
phrase	increase	-53
left	add	76
clause	call	12
phrase	hit	-10
phrase	attack	27
clause	fund	-20
phrase	propose	15
phrase	interview	-13
phrase	air	-9
clause	interview	-44
phrase	result	-68
to	call	-11
to	come	-45
phrase	talk	29
phrase	slip	-30
phrase	transform	-28
phrase	sweep	-31
phrase	boost	-41
phrase	cite	58
left	continue	11
that	recall	-6
phrase	uprise	-10
left	conclude	43
phrase	select	-9
phrase	prompt	-43
phrase	run	-10
phrase	seem	38
phrase	enamored	11
phrase	reveal	31
phrase	outnumber	-17
phrase	swing	-8
phrase	vote	17
phrase	hold	-36
phrase	express	64
left	report	62
clause	according to	54
phrase	garner	-33
phrase	name	23
phrase	brief	11
that	show	6
clause	announce	36
to	start	-26
phrase	portray	37
clause	police	-9
clause	receive	-48
phrase	fire	-11
phrase	police	-28
phrase	act	-81
clause	build	-51
phrase	occur	-43
phrase	match	-60
phrase	repeat	12
clause	name	-13
phrase	push	21
clause	appear	-7
phrase	abandon	-43
phrase	live	-46
that	report	13
phrase	want	7
phrase	threaten	-7
phrase	bar	-32
phrase	enter	-57
phrase	rally	-44
to	go	-44
phrase	slam	35
phrase	fundraise	-100
phrase	ask	6
quotation	support	-12
phrase	cancel	-30
phrase	prefer	18
left	indicate	10
phrase	drop	-115
phrase	poll	-37
phrase	survey	-43
quotation	take	-16
phrase	cover	-9
phrase	challenge	7
left	tell	82
phrase	praise	27
clause	meet	-50
that	argue	51
clause	use	-47
clause	obtain	-22
phrase	work-related	-9
clause	send	-17
to	decline	56
wh	say	-19
that	reveal	24
phrase	write	17
wh	discuss	8
clause	place	-19
to	use	-74
phrase	document	13
phrase	align	6
phrase	disclose	15
wh	ask	67
phrase	return	-21
clause	remark	6
phrase	nominate	21
phrase	host	-99
clause	court	-13
wh	decide	-8
phrase	describe	42
phrase	recover	-12
phrase	dent	-14
phrase	find	-17
phrase	answer	22
phrase	consider	20
phrase	capture	-39
phrase	regard	16
phrase	expect	39
phrase	born	-45
phrase	post	8
phrase	mention	54
phrase	benefit	-87
phrase	insert	-20
phrase	sharpen	-27
phrase	retain	-30
that	suggest	44
phrase	right	-122
to	pledge	15
clause	oppose	-23
phrase	undocumented	-65
phrase	declare	19
phrase	die	-89
phrase	release	13
to	expect	33
phrase	endorse	25
phrase	message	-58
clause	involve	-36
phrase	hire	6
clause	fly	-22
that	suspect	22
phrase	keep	-49
phrase	separate	-21
that	claim	15
clause	tell	18
phrase	support	18
phrase	donate	-56
phrase	compile	-8
phrase	cycle	-45
clause	record	-26
clause	cycle	-20
phrase	backed	26
clause	break	-30
phrase	elect	-41
clause	go	-12
phrase	champion	11
clause	help	-78
clause	convince	7
phrase	compete	-68
phrase	roll	-10
clause	plane	-9
clause	fill	-17
left	read	40
to	set	-22
phrase	root	-6
phrase	tighten	-26
phrase	limit	-15
to	invite	17
phrase	wear	-60
phrase	tweet	27
phrase	applaud	25
phrase	retweet	13
quotation	tweet	17
clause	run	-27
phrase	lobby	-19
phrase	prevent	-78
phrase	distract	-15
phrase	need	-8
to	take	-38
phrase	oppose	35
phrase	thwart	-26
phrase	employ	-5
phrase	tape	-26
phrase	distribute	-13
phrase	repeal	-39
that	add	77
to	right	-9
phrase	bear	-18
phrase	dismiss	19
phrase	track	19
phrase	ensure	-17
phrase	seek	26
phrase	counter	-10
phrase	offer	31
phrase	continue	-37
phrase	tear	-26
clause	overtake	-9
phrase	deny	17
clause	kill	-38
clause	pause	-10
phrase	wipe	-16
phrase	flow	-23
clause	cover	-6
clause	certain	-26
that	stress	20
phrase	respect	-13
phrase	value	-25
quotation	words	-18
phrase	check	-8
phrase	protect	-81
clause	free	-12
quotation	yell	22
phrase	open	-39
phrase	remember	31
phrase	survive	-54
phrase	punctuate	-11
clause	gather	-9
phrase	join	-31
phrase	quote	13
phrase	become	-44
phrase	involve	-97
phrase	arrive	-65
phrase	refer	35
phrase	introduce	-6
to	seek	7
quotation	call	8
phrase	gun	-20
phrase	chime	8
phrase	undermine	-8
to	work	-6
phrase	overturn	7
phrase	label	27
clause	defend	8
to	aim	6
phrase	license	-24
quotation	gine	-9
phrase	watch	-25
clause	tackle	-9
phrase	flag	-32
to	vow	26
wh	explain	6
phrase	according to	14
phrase	blow	-30
phrase	enjoy	-24
phrase	jump	-9
phrase	unite	-8
phrase	sign	-10
phrase	dedicate	12
left	explain	36
phrase	overstate	11
phrase	tie	-5
phrase	note	22
clause	require	-14
phrase	argue	40
left	point	20
clause	think	25
left	answer	14
that	belief	-10
that	find	19
phrase	replace	-60
clause	hold	-17
phrase	collect	-43
quotation	ask	18
quotation	continue	30
phrase	serve	-89
phrase	deem	24
phrase	upcome	-56
phrase	fly	-60
phrase	subject	-10
phrase	link	8
phrase	plan	-33
clause	look	-34
that	get	-10
left	go	-5
phrase	descend	-19
phrase	spread	-19
phrase	strengthen	-33
phrase	shrink	-30
phrase	decline	7
phrase	pile	-18
to	continue	-19
phrase	buck	-18
phrase	trend	-22
phrase	change	-61
phrase	arrest	-30
phrase	mull	15
phrase	identify	26
phrase	attract	-32
phrase	stick	-10
to	hope	19
phrase	calculate	-22
left	reply	-21
that	point	54
clause	root	-15
phrase	pick	-17
that	admit	19
phrase	motivate	-18
phrase	stumble	-15
phrase	stem	-27
phrase	slow	-30
phrase	wither	-13
clause	trip	-10
phrase	launch	-22
clause	cross	-9
phrase	succeed	-58
left	tweet	60
left	write	138
phrase	owned	-32
phrase	fold	-10
clause	compete	-12
phrase	rate	13
phrase	trail	-71
phrase	average	-18
phrase	last	-16
phrase	close	-30
phrase	exist	-75
phrase	end	-56
clause	caucuse	-50
that	assert	8
clause	accept	-22
phrase	firm	-43
phrase	campaign	-36
clause	file	-32
clause	replace	-20
left	show	9
phrase	interrupt	-11
phrase	revive	-30
phrase	waterboard	-22
phrase	skip	-28
to	fail	-29
phrase	obtain	-61
clause	survive	-20
phrase	compromise	-11
phrase	issue	27
clause	waterboard	-12
phrase	listen	-51
phrase	allow	-14
phrase	connect	-13
phrase	struggle	-64
clause	attend	-30
phrase	visit	-85
quotation	chant	26
phrase	love	-8
to	choose	-13
phrase	denounce	42
quotation	want	-17
phrase	double	-27
phrase	intensify	-25
phrase	question	27
clause	deal	-36
phrase	welcome	-13
phrase	yell	-10
clause	release	-17
phrase	aim	15
phrase	contrast	16
quotation	claim	-6
phrase	trade	-6
phrase	set	-12
phrase	hope	16
phrase	ramp	-23
phrase	cap	-18
phrase	translate	-35
phrase	number	-54
quotation	speak	14
phrase	refrain	-11
clause	need	-76
phrase	emphasize	18
phrase	test	-45
clause	unqualify	-12
phrase	recite	25
phrase	clash	-23
that	write	18
phrase	complain	24
that	warn	39
clause	demonstrate	19
clause	bill	-10
phrase	rely	-6
clause	endorse	16
phrase	devote	-7
clause	mount	11
phrase	gather	-61
phrase	lock	-16
phrase	interest	-7
clause	prevail	-20
phrase	embrace	-11
phrase	build	-34
phrase	moderate	-6
clause	center	12
phrase	stack	-19
phrase	grant	-15
left	ask	37
clause	manage	-12
clause	fear	18
phrase	view	25
phrase	underscore	18
that	mean	-16
clause	continue	-8
phrase	gain	-38
phrase	maintain	-34
clause	change	-49
phrase	contest	9
phrase	catch	-77
clause	register	-27
phrase	form	-35
phrase	represent	-29
phrase	divide	-19
clause	design	-10
clause	sample	-9
clause	point	7
phrase	burn	-26
phrase	credit	27
left	find	25
clause	rate	-54
phrase	damage	-18
clause	force	-49
phrase	caucuse	-111
phrase	vie	5
clause	agree	19
phrase	disagree	-6
phrase	surprise	7
phrase	sample	-15
phrase	kick	-33
phrase	reform	-25
phrase	tackle	-25
phrase	crack	-36
clause	respect	-12
to	travel	-12
phrase	pull	-68
phrase	remain	-10
phrase	rig	-18
phrase	highlight	27
phrase	battle	-10
clause	predict	23
left	urge	12
phrase	suspend	-20
phrase	hammer	12
that	predict	10
phrase	perform	-47
phrase	fight	-23
phrase	congratulate	17
phrase	break	-58
clause	spot	10
phrase	remark	15
phrase	switch	-7
clause	proud	13
to	run	-9
phrase	fuel	-61
phrase	slide	-6
phrase	bill	25
clause	face	-61
clause	drop	12
phrase	stay	-37
phrase	claim	13
clause	remain	-47
phrase	beat	-90
phrase	lack	-45
clause	come	6
clause	stand	-11
clause	watch	7
wh	come	29
clause	learn	6
clause	poll	-74
phrase	earn	-26
phrase	stand	-17
phrase	lower	-32
phrase	improve	-65
phrase	promise	23
clause	start	-56
phrase	doubt	9
clause	network	-32
clause	spend	-82
phrase	best	-24
phrase	handle	-54
clause	wish	7
phrase	tout	22
phrase	resonate	-6
clause	decry	10
phrase	impact	-12
phrase	allocate	-12
phrase	determine	-7
clause	date	-15
phrase	eked	-10
phrase	overwhelm	-11
clause	enter	-46
clause	praise	23
clause	assure	18
clause	worry	25
phrase	fend	-12
clause	sit	-41
phrase	backing	11
clause	get	-44
to	return	-18
phrase	reverse	-14
clause	rush	-12
clause	want	11
phrase	network	-52
clause	arrive	-27
phrase	walk	-16
clause	care	13
phrase	care	-12
phrase	dominate	-73
phrase	educate	-13
clause	right	-47
phrase	incite	-15
phrase	halt	-26
phrase	dip	-15
wh	question	37
phrase	attend	-99
clause	born	-32
phrase	cross	-49
that	ensure	-41
clause	pose	7
phrase	finish	-74
clause	plan	-11
phrase	await	-26
phrase	rebind	-10
clause	hope	39
phrase	emerge	-29
to	need	-25
clause	stop	-5
clause	become	44
to	bind	-12
that	joke	17
to	willing	-7
clause	capture	5
phrase	coalesce	-21
that	clear	20
phrase	consolidate	-21
that	declare	31
clause	divide	-16
quotation	declare	20
that	insist	53
phrase	heighten	-11
phrase	resist	8
clause	mock	5
phrase	cut	-25
phrase	feed	-32
phrase	boo	12
phrase	lag	-27
clause	mark	-33
phrase	mock	24
phrase	overtake	-26
phrase	detail	-18
clause	contest	-35
quotation	begin	-10
phrase	top	-35
phrase	race	-39
clause	open	9
clause	earn	-29
phrase	mark	10
phrase	prevail	-30
clause	put	-45
phrase	celebrate	9
phrase	vow	12
phrase	fix	-33
clause	pledge	-6
to	show	17
phrase	corrupt	-12
phrase	influence	-45
phrase	confront	-13
phrase	neighboring	-27
clause	lead	-24
wh	cheer	8
clause	ask	14
phrase	wave	-20
wh	win	-17
clause	trail	-15
phrase	invest	-63
phrase	remind	17
phrase	create	-75
phrase	shut	-13
clause	exit	-34
phrase	account	-47
phrase	angry	-23
phrase	deport	-45
phrase	ballot	-25
phrase	generate	-25
phrase	shock	-19
phrase	stare	-13
phrase	word	8
phrase	vouch	24
clause	fit	-9
phrase	resign	-10
phrase	press	-19
that	clarify	10
wh	show	-16
to	seem	49
that	state	9
phrase	score	-55
phrase	clinch	-58
quotation	ready	-9
phrase	assume	-20
phrase	affect	-54
quotation	make	-26
phrase	widen	-35
clause	declare	9
phrase	grab	-10
phrase	stall	-23
phrase	dash	-10
phrase	surge	-28
phrase	secure	-90
phrase	steer	-35
phrase	exchange	-23
phrase	distinguish	-10
phrase	encourage	-10
phrase	calm	-10
quotation	offer	12
phrase	bemoan	15
phrase	devastate	-45
phrase	lambaste	10
phrase	fill	-21
phrase	reserve	-30
clause	club	-9
phrase	seat	-41
phrase	solidify	-24
phrase	deal	-81
phrase	derail	-21
phrase	betray	-15
phrase	satisfy	10
clause	result	-20
that	go	-19
phrase	authorize	10
phrase	list	9
that	reassure	-7
left	need	-16
clause	vote	-21
to	ask	10
phrase	condemn	11
phrase	punch	-33
phrase	charge	8
clause	hand	-15
phrase	carry	-78
phrase	decry	22
that	vow	10
phrase	resurrect	-13
phrase	appreciate	8
phrase	flock	-12
phrase	embarrass	-21
phrase	contribute	-71
clause	fail	-28
to	appear	49
clause	end	-44
phrase	cost	-68
phrase	disavow	16
phrase	promote	11
that	deal	-15
phrase	urge	28
phrase	defeat	-95
clause	betray	-10
phrase	thread	-16
that	move	24
phrase	treat	-16
to	vote	7
phrase	advance	-37
phrase	cosponsor	10
clause	stem	-17
phrase	warn	13
phrase	derive	-13
phrase	type	-18
phrase	fund	-63
phrase	prohibit	10
clause	line	-31
quotation	shout	21
phrase	shake	-9
phrase	frustrate	-18
clause	respond	7
phrase	outline	12
left	charge	-7
phrase	feature	-33
phrase	fit	-41
phrase	escort	-13
clause	refer	14
phrase	capitalize	-23
phrase	acquire	-21
phrase	accord	-5
quotation	lead	-12
phrase	reply	12
phrase	request	22
phrase	smile	-18
phrase	downplay	11
clause	remind	12
clause	deliver	8
phrase	embody	-15
phrase	pack	-16
phrase	touted	5
clause	insist	43
that	accomplish	-9
to	order	10
phrase	pass	23
phrase	apply	-53
phrase	mount	-12
clause	note	30
clause	answer	-17
phrase	save	-58
phrase	beam	-14
clause	tout	11
phrase	admire	10
phrase	preach	15
phrase	display	14
clause	work	-83
clause	maintain	-18
phrase	travel	-56
clause	determine	9
phrase	convict	-25
clause	tweet	5
phrase	yank	-19
phrase	restrict	9
clause	price	-12
clause	improve	-12
clause	buy	-30
phrase	manufacture	-13
clause	apologize	10
phrase	pursue	-31
clause	ban	12
phrase	hurt	-63
phrase	divert	-16
phrase	frack	-20
phrase	tap	-37
phrase	blame	38
wh	understand	6
clause	ally	-34
clause	reach	-24
wh	happen	-9
phrase	endure	-9
clause	threaten	11
phrase	depart	-16
that	concede	16
quotation	warn	-10
clause	warn	8
clause	launch	7
phrase	title	13
phrase	recognize	13
phrase	explain	41
clause	adopt	-22
to	encourage	5
clause	encourage	7
that	convince	12
to	rush	-16
clause	try	-27
clause	settle	8
phrase	trust	14
phrase	soar	-13
wh	talk	27
phrase	sell	-25
clause	issue	-45
that	promise	14
phrase	bend	-15
phrase	advise	9
phrase	unfold	-28
phrase	heal	-18
phrase	violate	-56
phrase	program	-45
to	manage	-32
that	make	30
clause	clinch	-15
phrase	sue	7
phrase	comply	-23
phrase	bully	-12
clause	confront	6
phrase	boycott	6
phrase	foot	-12
phrase	bash	14
phrase	submit	-23
phrase	assail	28
phrase	outsource	-20
to	agree	8
phrase	escape	-13
clause	reduce	-15
clause	hack	-9
clause	combine	-12
phrase	relocate	-28
phrase	train	-24
to	threaten	12
phrase	import	-30
clause	target	-6
phrase	ally	-43
phrase	burst	-13
clause	review	-24
that	hope	-7
phrase	admit	16
quotation	respond	26
clause	conclude	13
clause	survey	-20
clause	add	7
phrase	rebuke	10
clause	convert	-9
phrase	box	-15
clause	contact	-9
phrase	rest	-28
clause	carry	15
clause	box	-12
phrase	land	-37
phrase	accompany	-26
clause	sway	-9
phrase	overcome	-23
phrase	honor	-30
phrase	recall	31
wh	build	-9
phrase	inspire	-39
clause	host	-15
phrase	reopen	-21
to	stop	-13
phrase	designate	7
phrase	showcase	-14
phrase	overlook	11
quotation	feel	-19
phrase	single	18
phrase	rise	-22
to	ready	-30
that	follow	-13
clause	expose	11
phrase	fall	-45
clause	argue	24
phrase	tip	-12
clause	retain	-9
clause	capitalize	-12
phrase	dig	-14
phrase	reference	17
phrase	hide	-23
that	confirm	19
clause	protect	-20
to	schedule	6
clause	appoint	10
clause	seek	-11
phrase	punish	-37
to	force	-15
phrase	cause	-18
phrase	hail	17
phrase	remove	-26
phrase	install	-16
phrase	overthrow	-9
clause	prove	15
clause	aid	-30
clause	complain	8
phrase	batter	-10
phrase	assemble	-13
phrase	round	-9
that	acknowledge	29
clause	abandon	-17
left	warn	10
phrase	espouse	-13
phrase	crown	12
clause	echo	13
clause	embrace	7
clause	ballot	-17
phrase	poise	-12
left	reveal	13
clause	deny	-8
phrase	book	-26
clause	indict	9
phrase	indict	-13
to	decide	19
quotation	show	-27
phrase	liken	18
phrase	demand	29
phrase	fan	-30
quotation	comments	-28
clause	die	-22
phrase	disqualify	-25
phrase	seal	-18
phrase	bind	-32
wh	start	-19
clause	embarrass	10
phrase	wrongdo	-12
phrase	fade	-12
phrase	propel	-28
to	look	35
that	issue	-15
phrase	free	-26
phrase	roar	-10
phrase	snap	-10
phrase	climb	-19
clause	seat	-27
clause	react	-15
to	put	-9
clause	lean	-12
clause	rip	-11
phrase	disrupt	-29
phrase	drag	-23
clause	acknowledge	17
phrase	blare	-11
clause	shift	15
phrase	defund	-18
clause	pick	-18
phrase	pour	-24
left	struggle	-13
phrase	reap	-19
clause	save	-12
clause	wear	-32
clause	fundraise	-47
phrase	chip	-16
wh	raise	-14
to	speak	17
phrase	purchase	-37
phrase	drive	-31
phrase	search	-41
phrase	frame	9
phrase	delete	-26
that	conclude	11
that	recommend	7
phrase	achieve	-47
clause	unify	-15
left	state	12
phrase	surround	-43
phrase	ready	-25
that	learn	9
phrase	settle	-54
wh	state	-18
to	prefer	15
phrase	broker	9
phrase	expres	20
phrase	stump	-9
phrase	unqualify	-13
phrase	mine	-9
clause	connect	-10
clause	create	18
phrase	imperiled	-11
phrase	bury	-21
phrase	contemplate	8
quotation	note	13
phrase	oversee	-30
clause	perform	-15
phrase	approach	-47
clause	serve	6
phrase	publish	-21
clause	act	-9
that	charge	8
clause	treat	-18
phrase	guarantee	14
phrase	beg	-22
phrase	abuse	-10
phrase	wound	-13
phrase	unknown	-10
clause	hit	9
clause	number	-30
quotation	wear	-9
phrase	hate	11
to	promise	26
phrase	direct	-30
phrase	center	-24
phrase	contract	-18
clause	operate	-9
phrase	supplement	-13
clause	pass	-18
phrase	found	-51
phrase	develop	-51
phrase	cope	-18
left	argue	9
phrase	reject	29
phrase	trump	-9
to	respond	7
clause	debate	-18
phrase	spar	8
phrase	lament	20
that	remind	18
phrase	regulate	-15
phrase	refuse	11
phrase	salary	-12
phrase	articulate	10
clause	rebuild	-9
phrase	marry	-37
phrase	complicate	-18
phrase	polarize	6
phrase	rebuild	-32
phrase	assault	-18
phrase	fabricate	-12
phrase	perpetuate	7
phrase	murder	-13
phrase	pray	-21
phrase	bless	-18
clause	address	8
phrase	schedule	-59
clause	beat	-17
phrase	voice	16
to	update	-19
clause	blow	-12
phrase	weaken	-21
phrase	approve	-6
phrase	insist	-17
clause	keep	-21
clause	avoid	-19
phrase	control	-61
phrase	design	-16
phrase	price	-49
to	help	-31
phrase	reduce	-63
phrase	something	-30
that	cut	-15
clause	favor	19
phrase	favor	5
clause	represent	-9
phrase	delay	-26
phrase	veto	9
phrase	eliminate	-61
phrase	postpone	-18
phrase	preserve	-32
phrase	suppose	-15
clause	cut	-37
phrase	expire	-23
phrase	repudiate	12
phrase	foster	-13
phrase	intern	-10
phrase	undercut	-26
phrase	upgrade	-13
phrase	impress	7
phrase	curb	-30
phrase	adapt	-18
phrase	solve	-18
phrase	edit	-30
phrase	sound	14
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
phrase	exploit	-11
phrase	stake	-24
clause	lose	-56
clause	block	-22
phrase	restore	-18
clause	describe	17
phrase	discriminate	-12
clause	play	-43
quotation	act	-12
phrase	amplify	-16
phrase	shape	-37
phrase	author	12
clause	feature	17
phrase	repair	-12
clause	propose	25
phrase	drink	-10
that	deny	15
quotation	believe	-15
phrase	update	7
phrase	waste	-21
clause	sound	-11
phrase	acquiesce	12
phrase	realize	10
clause	fight	-26
phrase	miss	-61
phrase	flaw	-12
phrase	bolster	-35
phrase	recount	15
clause	focus	-8
clause	exist	-15
that	give	-31
phrase	excite	12
clause	enact	-10
that	run	-10
clause	reform	-15
phrase	dismantle	-15
clause	reverse	5
phrase	black	-12
phrase	resound	-13
phrase	occupy	-16
phrase	spike	-13
phrase	flirt	-11
wh	wonder	22
phrase	uncommit	-12
wh	recall	9
phrase	erode	-15
that	agree	26
phrase	trigger	-25
that	emphasize	-6
that	vote	-12
that	persuade	6
phrase	couple	-23
that	contend	15
clause	rule	-10
that	order	13
phrase	certify	-9
clause	sorry	-10
phrase	proceed	-26
clause	practice	-22
clause	satisfy	-10
clause	emerge	-16
clause	schedule	-28
clause	offer	-11
clause	boost	-17
phrase	tally	14
phrase	click	-18
phrase	reiterate	22
phrase	attribute	6
clause	miss	-9
phrase	rail	38
clause	spread	-10
clause	cause	-15
phrase	infected	-10
phrase	order	14
clause	violate	-9
phrase	pivote	8
clause	program	-15
clause	gine	-18
phrase	acknowledge	13
phrase	constitute	-12
clause	bar	13
clause	listen	-17
phrase	bridge	-12
phrase	seize	-15
clause	select	-18
clause	crack	-15
phrase	unauthorized	-23
wh	determine	-6
clause	achieve	-15
phrase	manage	-58
clause	approve	6
clause	hint	15
clause	deport	-22
clause	undocumented	-9
clause	stay	-23
clause	drive	-30
phrase	volunteer	-24
phrase	suit	-18
clause	stare	-10
phrase	reshape	-18
phrase	enable	-28
phrase	quit	-32
that	demonstrate	23
that	maintain	13
phrase	invoke	-12
phrase	embed	6
phrase	bomb	-28
left	suggest	11
that	worry	6
to	bother	-21
to	leave	-24
quotation	spend	-9
wh	clear	-10
clause	firm	-34
clause	overwhelm	8
clause	approach	-20
phrase	retire	-21
clause	walk	-21
phrase	command	-8
phrase	dol	-10
clause	lock	-9
phrase	ratify	8
phrase	flee	-37
phrase	trounce	-24
wh	bully	-12
left	respond	10
clause	qualify	-12
that	something	-12
that	assume	10
phrase	bounce	-10
phrase	convince	11
phrase	interpret	13
clause	bet	-19
phrase	concern	-10
clause	secure	-22
phrase	dwindle	-10
clause	cast	-31
phrase	principle	-12
clause	figure	24
clause	bury	-9
left	happen	-20
phrase	energize	-25
phrase	predicate	-11
phrase	ravage	-13
phrase	insult	14
phrase	intimidate	-10
phrase	edge	-20
phrase	drum	-10
phrase	collapse	-23
phrase	sure	-12
phrase	envision	12
phrase	resettle	-16
phrase	transfer	-21
phrase	deserve	-39
phrase	hidden	-10
phrase	execute	-21
phrase	linger	-17
phrase	split	-16
phrase	imagine	17
phrase	sew	-11
to	certain	-10
phrase	bother	27
that	poll	-10
phrase	narrow	-26
quotation	become	-15
clause	denounce	-7
phrase	plummet	-15
clause	lend	-11
clause	advance	-12
phrase	convert	-25
clause	level	-9
phrase	exacerbate	-13
phrase	owe	-21
phrase	graduate	-21
phrase	shrug	9
phrase	soften	-18
to	move	-29
phrase	operate	-32
clause	incite	-10
clause	grow	-18
phrase	extend	-20
phrase	televise	-15
phrase	produce	-70
phrase	empower	7
phrase	aid	-45
clause	unearth	-11
phrase	elevate	-15
phrase	premise	-10
phrase	resemble	-18
phrase	mandate	16
clause	impact	-13
clause	something	-15
clause	control	-12
phrase	judge	9
phrase	specialize	-10
phrase	optimistic	-11
wh	reveal	-14
that	fit	-9
phrase	suffer	-45
clause	defeat	-17
clause	upcome	-12
phrase	persuade	13
phrase	so-called	-12
left	predict	14
phrase	superdelegate	-17
to	persuade	-8
phrase	contradict	10
phrase	co-authored	-10
clause	occur	-12
clause	join	-32
clause	endure	6
phrase	power	-30
clause	surround	-9
clause	combat	-15
phrase	displace	-12
clause	import	-12
phrase	ship	-13
phrase	market	-43
phrase	belong	-19
clause	sell	-23
phrase	provoke	-21
phrase	chiding	15
clause	welcome	8
phrase	crash	-13
phrase	surface	15
phrase	ahmed	-13
phrase	station	-9
phrase	mohamed	-18
clause	live	-25
clause	travel	-15
clause	develop	-17
phrase	associate	-9
clause	touted	13
clause	lift	-10
clause	throw	-10
clause	press	18
phrase	startle	16
phrase	unravel	-11
phrase	undergo	-15
phrase	plane	-9
clause	rise	-38
phrase	export	-10
phrase	coordinate	-39
quotation	explain	14
to	offer	9
phrase	doom	-13
phrase	rein	-28
quotation	remain	-12
phrase	reclaim	-18
clause	exercise	-9
phrase	fish	-15
phrase	withdraw	8
clause	bind	-15
to	scramble	-6
wh	give	-12
clause	fall	-35
to	suit	-12
phrase	conflict	5
clause	collect	-12
clause	trust	-22
phrase	code	-9
phrase	strike	-17
phrase	spark	7
clause	measure	-12
phrase	marginalized	-9
that	appear	-6
phrase	flip	-27
that	hopeful	8
phrase	draft	-7
phrase	allude	13
phrase	please	10
that	help	-12
clause	invoke	20
phrase	spur	-12
phrase	communicate	-12
phrase	terminate	-16
left	cut	-9
phrase	unnoticed	6
clause	imply	11
clause	double	23
phrase	eat	-21
clause	suppose	-15
clause	detail	22
phrase	abolish	-12
phrase	vary	-18
phrase	wind	-21
phrase	position	16
left	attack	-23
clause	round	-18
phrase	exceed	-30
phrase	park	-18
quotation	cite	18
phrase	brew	-16
phrase	dance	-18
wh	change	14
phrase	broaden	-15
clause	establish	-14
clause	accompany	-12
clause	tie	-25
clause	nominate	-23
phrase	chair	-39
phrase	brag	7
phrase	buoy	-10
clause	devote	10
phrase	hack	-45
phrase	lash	8
quotation	remarks	-17
phrase	plow	-13
left	claim	10
quotation	suggest	11
phrase	opt	-18
phrase	trip	-10
that	post	9
clause	attract	-15
phrase	characterize	16
phrase	oust	-12
clause	undermine	-12
to	advise	16
clause	bear	8
wh	run	-9
phrase	review	8
to	fly	-9
phrase	invite	-38
phrase	rent	-13
phrase	totaling	-12
phrase	sexting	-12
phrase	chat	-10
phrase	alarm	8
phrase	comprise	-13
phrase	dictate	-21
phrase	fulfill	-25
phrase	pit	-15
phrase	sour	-13
phrase	forge	-15
phrase	sacrifice	-9
phrase	resolve	-23
phrase	define	-16
phrase	assign	-10
phrase	deploy	-41
phrase	intervene	-18
clause	link	-19
clause	backed	-15
phrase	dream	-10
phrase	thrive	-21
left	recall	-7
to	press	-22
phrase	freeze	-16
phrase	establish	10
left	resign	-10
phrase	usher	-18
clause	finalize	-10
wh	make	25
phrase	activate	-24
phrase	scramble	-21
phrase	reconsider	-11
to	prepare	-35
quotation	put	19
phrase	overshadow	-18
clause	campaign	-18
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
phrase	minimize	-13
phrase	plant	-26
phrase	dispute	30
phrase	disappear	-26
phrase	balk	20
clause	park	-9
phrase	default	-15
left	come	6
phrase	borrow	-25
phrase	court	5
clause	urge	21
phrase	vet	-28
phrase	restructure	-10
to	mean	7
phrase	cheat	-15
phrase	tend	-13
clause	finance	-9
phrase	rebut	15
that	accusations	-10
phrase	contend	-6
clause	suspend	-18
clause	message	29
clause	battle	-16
phrase	spot	-25
phrase	terror-related	-9
clause	rely	-17
clause	pull	-20
clause	monitor	11
clause	account	-17
phrase	integrate	-15
phrase	encounter	-19
clause	perceive	6
phrase	qualify	-18
phrase	hatred	-10
clause	lack	-17
clause	let	-28
phrase	unreport	-9
clause	post	-6
clause	ensure	-25
phrase	mitigate	-10
clause	vet	-12
quotation	involve	-9
that	remarks	-9
that	indicate	20
phrase	reassure	12
phrase	jockey	6
to	opt	15
phrase	govern	9
phrase	pepper	-14
wh	press	15
left	rule	5
phrase	carve	-15
phrase	mask	-16
clause	affiliate	-10
phrase	upend	-24
phrase	guard	-21
that	use	-10
phrase	affiliate	-10
phrase	flank	-17
to	authorize	-21
wh	disagree	8
clause	organize	-9
clause	arrest	-9
clause	model	-9
left	know	-19
phrase	balance	-18
phrase	nothing	-17
phrase	merge	-11
phrase	combine	-18
that	remember	-9
left	end	-9
phrase	rebuff	14
that	boast	20
phrase	harass	-13
phrase	disparage	10
phrase	utter	9
quotation	accord	12
to	eager	11
phrase	divorce	-10
clause	present	6
to	firm	-9
clause	advise	-16
phrase	accumulate	-13
clause	trade	-11
clause	succeed	-15
phrase	patrol	-10
clause	draw	-17
clause	guess	6
clause	inspire	-9
phrase	suspect	-14
phrase	preside	-19
phrase	channel	-16
clause	marry	-17
phrase	practice	-39
left	hope	-7
left	age	-11
clause	project	-10
phrase	surpass	-21
phrase	inherit	-9
phrase	offset	-18
phrase	imprison	-12
phrase	pause	-13
phrase	mix	-11
phrase	skew	-10
that	fear	26
that	estimate	22
that	caution	14
clause	extend	-10
wh	think	16
phrase	zero	11
clause	smile	-12
phrase	hint	5
clause	benefit	-20
phrase	amount	-41
that	speculate	15
phrase	fare	-29
phrase	depend	-35
phrase	accelerate	-26
phrase	study	-35
phrase	risk	-21
clause	step	-16
phrase	alter	-16
phrase	trapped	-10
left	speak	-13
clause	dismiss	5
quotation	statements	-10
phrase	scorn	-13
left	win	-12
that	doubt	11
clause	coalesce	-9
phrase	falter	-13
phrase	dislike	18
phrase	exit	-20
left	acknowledge	11
phrase	advertise	-9
left	decline	-15
clause	invest	-9
phrase	pollute	-9
clause	increase	-35
clause	provide	-28
that	hint	-10
phrase	decrease	-11
phrase	obscure	-11
phrase	reckon	14
phrase	replicate	-13
phrase	validate	-13
clause	regain	-9
phrase	camp	-15
phrase	indicate	8
phrase	shove	-13
phrase	shout	-6
phrase	precede	-16
phrase	jeer	-15
phrase	team	-21
phrase	attach	-19
phrase	monitor	-29
phrase	finalize	-12
clause	understand	-11
phrase	justify	14
clause	sag	-13
clause	market	-15
phrase	wall	-10
phrase	house	-23
clause	cost	-9
phrase	scale	-15
wh	guess	8
wh	describe	14
clause	seize	6
clause	recognize	-7
that	statements	10
quotation	come	-9
to	gather	-9
clause	oversee	-18
to	afford	-14
clause	engineer	-10
quotation	post	11
phrase	border	11
phrase	pronounce	6
left	pass	-15
clause	enjoy	16
phrase	daunt	-10
that	press	13
phrase	pitch	6
phrase	ride	-23
phrase	shatter	-16
phrase	affirm	-9
phrase	flatter	-9
clause	navigate	-10
phrase	sum	11
phrase	shore	-20
phrase	explode	-12
left	right	-9
that	prove	-10
clause	hire	-21
phrase	discipline	-12
that	assure	15
phrase	fracture	-12
phrase	clean	-9
phrase	analyze	-13
left	grow	-9
clause	plant	-9
that	calculate	13
clause	document	-9
phrase	rush	-15
phrase	supply	-19
phrase	renovate	-10
phrase	flown	-10
phrase	venture	-12
to	position	-23
phrase	revere	17
clause	shock	8
phrase	bristle	9
clause	overcome	-17
clause	head	-15
phrase	compose	-13
phrase	bet	-23
phrase	script	-10
clause	title	6
clause	shape	-12
quotation	use	22
clause	rank	-15
phrase	undertake	-10
clause	lower	-9
clause	wage	-9
clause	repair	-9
phrase	wrap	-27
phrase	unwanted	-9
phrase	distort	-12
left	seem	-22
phrase	plague	-16
to	require	19
phrase	adjust	-9
left	make	-10
clause	hurt	-9
phrase	detect	-25
wh	underscore	-14
phrase	politicize	-9
left	lay	-10
phrase	spill	-16
phrase	gear	-10
phrase	circulate	9
left	insist	13
wh	depend	-20
clause	list	10
clause	produce	24
that	claims	7
clause	view	-12
clause	strike	7
to	poise	-39
phrase	cripple	-16
phrase	deadlock	-16
quotation	publish	8
phrase	contact	-16
phrase	republish	-10
that	allege	9
clause	comment	-26
phrase	blister	-15
clause	steal	-12
phrase	evaporate	-10
clause	cheer	-15
clause	skeptical	7
quotation	try	-12
clause	reinstate	-13
clause	restore	-16
phrase	stifle	6
phrase	guide	-14
phrase	inject	-16
phrase	assert	14
phrase	function	-32
phrase	facilitate	-18
clause	tend	-10
clause	form	-9
clause	convict	-12
phrase	stabilize	-13
clause	email	-32
clause	exchange	-9
clause	roll	-16
left	wonder	10
clause	linger	-12
phrase	clap	-9
clause	race	-32
to	hire	-11
that	adamant	13
that	assertion	9
clause	affect	-9
phrase	dump	-16
phrase	discourage	-9
phrase	laud	5
phrase	rid	-15
phrase	peak	-18
phrase	explore	-6
phrase	stage	6
phrase	locate	-15
phrase	devolve	-10
phrase	march	-14
that	explain	31
phrase	uncover	8
clause	circulate	-14
phrase	game	-20
quotation	accept	-11
clause	mandate	-11
clause	air	-13
that	signal	14
phrase	stereotype	-9
phrase	navigate	-19
phrase	net	-13
phrase	kid	-9
phrase	unaware	6
to	suppose	-17
phrase	modify	7
clause	explain	-8
phrase	deprive	-22
phrase	classify	-32
that	email	-10
that	message	-18
phrase	regret	11
clause	sponsor	-12
phrase	print	-10
clause	probe	-14
phrase	mobilize	-24
to	combine	-10
clause	grant	-19
clause	neighboring	-12
to	challenge	16
that	pledge	19
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
left	believe	25
phrase	slate	-34
clause	slate	-17
phrase	huddle	-16
to	state	35
phrase	inform	7
phrase	quash	5
that	mention	-9
phrase	consult	-13
wh	outline	8
clause	prompt	14
to	favor	-8
phrase	like-minded	-10
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
phrase	fake	-13
clause	allege	7
phrase	infiltrate	-16
phrase	thereafter	-12
phrase	film	-10
phrase	defect	-15
phrase	spirited	-10
that	donate	-9
that	request	-14
wh	work	-9
that	question	-12
phrase	drown	-13
to	battle	-12
wh	account	-9
clause	finish	-20
phrase	guess	-10
phrase	forget	-10
that	ask	10
clause	appeal	-10
clause	superdelegate	-12
phrase	store	-23
phrase	crumble	-9
clause	boycott	-10
phrase	regain	-13
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
quotation	break	12
quotation	talk	14
phrase	victimize	-9
clause	notice	11
phrase	heed	-9
@kind,left
plain	Name	8
participle	noun	-28
noun	noun	-11
participle	verb	-72
plain	i	11
inverted	,	24
participle	for	-130
none	these	-10
inverted	end	-49
none	end	-13
participle	of	-130
plain	)	12
participle	–	-7
participle	to	-51
noun	number	-10
shared	and	-10
agent	who	-30
none	this	13
none	to	-31
plain	we	8
participle	than	-39
none	the	-38
participle	his	-35
plain	,	20
participle	into	-29
participle	-	-9
plain	he	8
none	i	-12
participle	,	19
participle	in	-41
noun	Name	-15
shared	but	13
participle	me	-12
participle	ing	-60
participle	adverb	13
plain	she	7
relative	what	-48
participle	not	-7
participle	if	-45
participle	had	9
participle	as	-55
participle	him	-14
plain	—	9
none	them	-15
none	verb	23
none	,	9
participle	without	-16
participle	was	22
none	-	-7
participle	have	-18
none	me	9
none	it	7
participle	how	-52
agent	that	10
participle	this	-7
none	for	-47
relative	that	-8
none	Name	11
none	and	-23
participle	and	-7
participle	end	-14
participle	that	-72
participle	—	-19
none	–	-16
none	ing	9
none	—	-7
participle	or	-57
participle	from	-54
participle	on	-9
participle	a	-91
plain	time	38
shared	or	-87
participle	the	-113
participle	when	-10
participle	after	8
participle	quotation	-10
participle	at	-58
participle	)	7
participle	since	10
none	since	10
plain	others	14
participle	time	7
participle	them	-8
plain	’	-12
none	who	-6
noun	's	-16
none	others	-10
noun	as	-33
participle	before	13
participle	with	-43
noun	their	6
plain	–	15
shared	time	12
shared	yet	-12
agent	Name	23
participle	about	-127
participle	(	-25
plain	both	7
none	on	-11
none	which	-13
none	of	-39
participle	despite	27
plain	some	10
plain	that	-9
plain	many	15
plain	half	-14
none	she	7
participle	an	-39
none	as	8
participle	having	-22
plain	most	8
agent	he	20
participle	be	-41
none	despite	-10
none	quotation	-10
participle	once	11
participle	yet	19
participle	her	-68
plain	quotation	-25
agent	verb	-20
participle	whether	-21
participle	those	-6
participle	so	21
participle	upon	-13
participle	number	36
participle	most	-40
plain	five	15
participle	including	-31
agent	they	-42
shared	even	-7
participle	while	-13
none	what	-8
plain	herself	9
participle	:	-23
plain	everyone	18
agent	quotation	-9
none	:	-36
none	when	9
participle	past	-22
none	but	-9
none	by	-17
plain	two	7
none	before	-9
plain	itself	-7
plain	even	11
none	while	13
none	an	-29
participle	under	-13
none	or	-6
none	>	-15
none	once	8
none	than	-14
participle	one	17
participle	some	-7
participle	enough	-36
none	;	-24
none	his	10
none	about	-12
none	why	-10
agent	she	6
none	if	-15
participle	are	-12
none	(	-25
participle	is	-6
plain	's	6
noun	’	-9
participle	against	-40
inverted	—	-20
participle	herself	-14
participle	anyone	-13
plain	himself	31
noun	her	9
participle	it	8
participle	any	-22
participle	were	-37
plain	whoever	-20
participle	certain	-12
participle	themselves	-16
participle	more	12
none	none	-10
participle	has	23
none	her	-11
participle	himself	20
participle	its	-20
plain	/	-23
participle	through	11
agent	number	-14
participle	over	-7
none	so	13
participle	―	-11
participle	two	-15
plain	'	-6
participle	toward	-22
plain	another	12
agent	it	-25
none	one	-21
plain	none	-11
noun	'	-23
participle	although	-9
plain	--	17
participle	others	7
plain	all	7
participle	amid	-10
participle	among	-16
none	most	-13
none	--	-22
plain	anyone	15
plain	themselves	25
participle	what	-11
participle	behind	-12
none	number	-35
participle	their	-28
participle	both	15
plain	everybody	-15
participle	around	14
participle	can	-10
participle	no	-10
plain	three	7
plain	%	9
participle	's	-16
none	more	12
none	)	-9
none	anyone	9
none	you	-14
participle	off	-9
noun	adverb	8
participle	do	-13
@subjectType,lemma
Name	shift	-22
noun	struggle	-24
Name	raise	-27
Name	say	13
none	mire	-12
noun	pursue	-35
noun	match	-36
Name	report	11
Name	choose	-7
Name	believe	21
noun	award	-21
noun	read	18
i	guess	-6
who	lose	-50
noun	go	-40
noun	criticize	13
noun	take	-30
noun	accept	17
none	prove	-21
noun	use	-19
noun	know	22
noun	come	7
noun	pay	-89
it	get	-55
Name	get	24
Name	set	14
Name	use	-15
noun	flood	-15
none	expose	-14
none	tell	-15
who	tell	-7
they	willing	10
noun	lie	-10
noun	serve	44
you	believe	-9
Name	accuse	51
Name	engage	-34
Name	follow	-118
Name	attack	-9
noun	highlight	-22
Name	pose	-23
Name	suggest	26
noun	attack	13
noun	happen	-41
noun	control	-32
which	include	-16
noun	check	-72
noun	ban	-25
noun	demonstrate	-6
Name	claim	22
noun	support	37
none	focus	-10
they	expand	-15
they	include	12
noun	according to	16
none	make	5
Name	focus	-10
noun	kill	-61
noun	shoot	-118
they	leave	30
noun	arm	-19
none	shoot	-26
noun	lay	-40
noun	guarantee	-22
noun	face	-100
they	move	-17
none	expand	-31
none	include	8
noun	base	-94
noun	begin	-83
noun	add	-5
noun	accomplish	-9
Name	respond	27
Name	bring	17
none	change	14
noun	accommodate	-10
Name	write	29
none	reach	-34
none	follow	-23
none	read	-14
Name	expose	9
none	contain	-16
noun	write	11
noun	sentence	8
noun	expose	-11
noun	report	20
it	cite	7
noun	leave	-73
Name	note	63
noun	ignore	-16
he	add	23
noun	refuse	18
noun	give	-22
noun	plead	6
he	come	-34
none	prosecute	-18
i	feel	-31
it	clear	14
it	cast	-14
Name	place	10
he	conclude	26
Name	sit	13
he	complete	-10
none	spend	-51
who	star	-10
none	gine	-28
noun	rub	-10
he	make	19
noun	register	-61
noun	blast	14
noun	defend	12
none	play	-20
noun	turn	-36
none	seem	21
i	say	-17
i	see	-5
he	expect	-15
he	read	-13
noun	start	-16
i	go	76
i	help	-12
i	want	-32
noun	concern	-7
i	give	-12
what	happen	-68
Name	take	36
he	return	21
he	begin	-31
he	say	-14
i	get	-28
noun	side	-11
none	announce	19
he	send	-34
Name	proceed	26
Name	hand	-9
noun	teach	12
he	require	-13
noun	harm	-12
i	spend	-9
noun	reflect	-10
i	discuss	18
Name	intend	-16
he	recognize	-7
Name	plan	8
Name	sway	-9
noun	clear	-16
he	participate	-12
Name	lay	22
Name	give	-24
he	force	-20
Name	plead	29
Name	date	-17
Name	record	-10
Name	lie	6
he	state	7
Name	receive	-40
he	get	-89
i	know	-31
none	sentence	-10
i	mean	9
noun	lose	-66
none	mean	16
none	destroy	-9
noun	send	15
noun	put	21
i	make	36
noun	intend	7
they	say	-30
noun	look	-19
noun	crush	-15
she	leave	-23
she	look	-7
she	know	-14
he	tell	18
noun	move	5
i	tell	7
noun	try	-10
noun	let	-39
noun	work	-10
she	use	-47
none	head	-32
Name	announce	27
Name	appoint	-5
i	believe	-26
you	come	-10
noun	wait	11
noun	reward	-15
none	let	-26
it	turn	-40
Name	adopt	11
none	put	-12
that	make	-68
none	want	-5
none	meet	15
they	know	-10
Name	call	31
none	lead	-35
Name	step	-18
Name	send	-14
Name	combat	-25
she	call	16
Name	begin	60
Name	airstrike	-10
Name	increase	-54
Name	add	34
he	call	27
he	attack	-6
Name	show	-21
noun	air	-50
none	interview	-20
Name	result	-20
Name	come	8
Name	talk	12
Name	slip	-15
noun	appeal	-17
Name	boost	-25
Name	cite	48
he	continue	13
he	cite	42
who	give	-36
he	recall	8
Name	win	-86
none	select	-26
noun	prompt	-22
noun	state	-17
who	run	-96
noun	call	-7
Name	according to	-21
Name	reveal	23
Name	outnumber	-10
noun	swing	-13
who	vote	16
noun	jar	-13
Name	echo	27
none	elect	-84
none	hold	46
noun	express	21
Name	garner	-15
Name	name	15
Name	brief	-27
noun	show	19
none	brief	15
noun	portray	25
noun	police	-17
noun	receive	43
none	fire	-16
noun	announce	9
noun	tweet	8
who	hear	-13
none	act	-15
none	leave	-72
none	build	63
none	begin	-12
none	match	-12
none	police	-9
noun	repeat	11
none	name	11
Name	push	28
we	see	12
Name	investigate	-24
none	appear	41
Name	abandon	-12
that	show	28
Name	speak	-16
none	take	-72
they	look	18
none	show	32
Name	testify	8
that	take	-38
you	bet	-13
Name	think	21
Name	threaten	6
none	bar	-10
noun	enter	-82
noun	rally	-64
Name	email	-10
Name	tell	47
Name	propose	40
Name	enter	22
noun	draw	11
Name	slam	-13
Name	fundraise	-47
noun	follow	-8
Name	ask	9
Name	support	6
Name	cancel	-9
noun	comment	-21
noun	cancel	-12
Name	prefer	15
noun	indicate	24
Name	attribute	-7
noun	vote	-42
noun	find	31
it	make	-15
noun	choose	18
who	prefer	8
they	vote	17
noun	drop	-59
who	support	30
noun	poll	-118
none	conduct	-60
noun	survey	-41
Name	go	35
Name	comment	7
who	say	-34
he	vote	11
Name	cover	15
none	run	46
Name	run	-6
she	praise	17
she	speak	15
Name	meet	-88
Name	argue	81
noun	publish	-11
noun	work-related	-9
Name	decline	29
Name	stop	-12
none	reveal	-15
Name	provide	-16
it	receive	-18
none	use	14
noun	destroy	-15
noun	document	8
Name	align	-14
he	meet	-44
noun	disclose	16
he	find	-7
he	stand	-10
who	lead	-37
Name	return	-64
none	come	37
noun	remark	-23
Name	nominate	-12
noun	make	-11
noun	host	-65
noun	live	-35
none	expect	16
he	wait	-9
Name	decide	38
he	describe	15
none	ask	40
he	consider	-9
Name	draw	19
Name	capture	-24
noun	recognize	15
Name	shoot	9
that	kill	-25
Name	bar	-21
noun	expect	32
noun	born	-34
Name	post	-12
noun	mention	-9
noun	address	-8
noun	benefit	-52
Name	sharpen	-16
Name	retain	-25
noun	hold	8
Name	demonstrate	6
noun	focus	-9
he	express	19
he	echo	-11
who	suggest	-5
he	speak	13
noun	right	-136
Name	pledge	26
Name	undocumented	-32
he	carry	-16
Name	die	-49
Name	release	8
Name	endorse	22
Name	praise	21
noun	praise	7
noun	message	-63
noun	involve	-75
he	hire	13
he	fly	-20
noun	suspect	8
noun	separate	-18
he	host	-12
he	support	-14
Name	donate	-39
noun	cycle	-60
Name	leave	14
Name	break	-6
he	go	-38
he	champion	6
noun	win	5
noun	help	-41
Name	convince	16
Name	compete	-22
Name	poll	-86
noun	roll	-38
noun	plane	-9
Name	fill	-20
noun	link	-9
Name	play	-8
Name	protest	11
noun	limit	8
noun	wear	-41
it	read	10
Name	applaud	6
Name	tweet	43
noun	thank	-16
Name	thank	19
noun	step	-36
Name	tighten	-18
noun	accuse	10
Name	lobby	16
Name	mention	7
he	announce	-9
Name	distract	-9
Name	prevent	-26
Name	need	18
it	take	-102
it	oppose	-13
it	try	-12
Name	allow	9
that	hit	-10
noun	employ	-16
who	die	-47
noun	conduct	-76
noun	distribute	-19
none	write	-8
noun	stop	-75
noun	repeal	-25
Name	criticize	35
Name	bear	-13
Name	dismiss	21
Name	track	-15
he	ensure	-15
they	follow	-12
Name	offer	23
she	add	71
Name	elect	13
none	move	-32
he	think	-16
none	kill	-49
noun	overtake	-9
none	deny	-13
he	mention	53
Name	wipe	-10
noun	flow	-20
Name	expand	-8
noun	certain	-15
none	challenge	20
Name	stress	25
noun	value	-25
he	take	24
Name	defend	23
noun	bear	10
noun	note	25
he	teach	-12
Name	protect	-41
he	note	62
Name	open	6
Name	remember	7
who	survive	-15
he	talk	11
noun	name	-30
noun	gather	-45
noun	echo	14
noun	join	20
Name	live	-39
noun	quote	10
Name	become	-45
Name	involve	-17
Name	arrive	-43
Name	refer	62
one	kill	-9
Name	help	-113
it	call	26
noun	participate	-27
none	lose	-30
noun	gun	-15
noun	get	24
noun	tighten	-12
Name	undermine	-24
noun	undermine	-26
he	oppose	-23
he	work	-67
noun	overturn	-19
Name	label	11
Name	act	-41
he	compare	7
Name	unveil	-10
he	cover	-16
noun	elect	6
noun	gine	-28
Name	gine	-24
Name	drew	14
noun	watch	-19
noun	hit	-8
noun	consider	17
noun	tackle	-15
noun	throw	8
noun	flag	-25
that	include	12
Name	vow	20
Name	explain	53
Name	blow	-15
noun	enjoy	7
noun	jump	-27
who	sit	-12
Name	lose	-109
noun	sign	-23
noun	fundraise	-82
none	sign	27
none	turn	-33
none	require	10
he	point	13
he	see	-12
who	take	-8
Name	agree	16
Name	point	35
he	ask	14
noun	belief	-10
Name	tie	-8
Name	consider	18
noun	run	5
Name	find	-28
he	draw	-20
Name	replace	-34
Name	hold	-100
noun	collect	-28
Name	fit	-12
Name	serve	-74
she	put	-37
Name	deem	23
none	release	24
noun	upcome	-25
Name	fly	-27
Name	link	-6
noun	plan	-23
noun	spread	-22
noun	allow	-40
noun	speak	42
noun	talk	-9
noun	strengthen	-18
noun	shrink	-23
noun	decline	16
noun	pile	-15
noun	continue	-27
noun	buck	-10
Name	change	-60
noun	erupt	-8
noun	arrest	-23
Name	face	-23
noun	identify	6
none	confuse	7
none	design	-31
noun	attract	-48
Name	stick	23
noun	hope	35
Name	calculate	6
you	think	-8
you	win	-25
Name	reply	18
none	motivate	-9
Name	look	10
he	answer	7
Name	stumble	-13
noun	stem	-20
noun	slow	-18
Name	unleash	7
noun	trip	-10
Name	launch	-7
Name	stir	-18
noun	cross	-30
noun	succeed	-22
he	keep	-54
he	tweet	-8
Name	fail	-35
it	appear	7
noun	rate	-102
noun	trail	-20
noun	file	-21
noun	target	-29
noun	act	-45
none	go	-18
noun	last	-10
they	hold	-12
noun	open	-24
noun	close	-68
noun	endorse	10
Name	end	-46
Name	caucuse	-98
who	introduce	-12
Name	accept	-31
Name	assert	16
it	change	-18
they	change	-22
Name	cast	34
he	criticize	-9
he	accept	15
noun	firm	-52
Name	campaign	-100
noun	spend	44
noun	boost	-25
Name	disappoint	-14
that	oppose	-14
none	respond	-12
noun	interrupt	-19
noun	shout	11
noun	describe	29
Name	revive	-12
Name	waterboard	-30
noun	fail	-36
Name	obtain	-27
Name	survive	-27
Name	compare	11
Name	spend	7
Name	urge	11
Name	slow	-15
noun	listen	-20
noun	die	-27
noun	connect	19
who	struggle	-12
none	attend	-12
Name	visit	-49
noun	chant	12
he	hear	-42
it	fire	-11
noun	wage	5
noun	stick	-35
noun	avoid	-42
that	undermine	-9
he	cheer	-15
noun	engage	-41
Name	denounce	22
noun	want	10
Name	double	11
noun	combat	-34
he	deal	-12
noun	end	-94
he	welcome	27
who	want	8
noun	release	-36
noun	slam	11
noun	expand	-7
noun	claim	19
Name	trade	-18
noun	set	-64
noun	obtain	-36
noun	campaign	-25
Name	hope	42
noun	need	-23
Name	join	-60
Name	ramp	-12
Name	close	27
they	head	-9
noun	number	-66
he	feel	-36
he	win	131
he	dismiss	9
he	assert	17
none	test	-9
Name	unqualify	-12
Name	describe	31
Name	repeat	12
Name	recite	13
Name	require	-16
noun	return	12
noun	warn	16
noun	bill	-14
none	ignore	5
who	rely	16
he	poll	21
he	devote	6
it	win	-84
noun	deal	-78
Name	measure	11
noun	interest	-14
noun	deny	30
he	help	52
she	continue	-8
that	win	-20
it	push	-17
none	criticize	9
Name	moderate	10
he	offer	7
noun	stack	-10
noun	place	-30
Name	manage	-34
he	live	-12
which	run	24
he	name	6
who	write	14
he	fear	-11
Name	see	13
Name	learn	12
noun	believe	19
noun	underscore	-19
noun	mean	-72
noun	argue	38
noun	learn	8
it	seem	9
Name	gain	-61
who	live	-33
he	know	19
noun	lock	-21
who	pick	-21
they	continue	-15
noun	contest	-11
Name	catch	-32
noun	compare	-69
noun	form	-25
none	view	-6
who	cast	-18
she	win	-73
Name	represent	-30
noun	appear	13
noun	divide	-16
Name	register	-27
none	sample	-12
none	provide	12
Name	burn	-10
noun	arrive	-38
noun	damage	-31
Name	force	-49
Name	appeal	-16
noun	vie	7
noun	agree	21
noun	disagree	6
noun	surprise	-7
noun	sample	-12
none	find	-25
Name	kick	-21
Name	accomplish	-9
Name	reform	-12
noun	crack	-32
who	travel	-15
who	help	-55
she	think	-5
Name	pull	-47
noun	caucuse	-65
he	remain	14
Name	highlight	10
who	win	-54
Name	warn	22
who	end	11
Name	battle	7
Name	prove	-13
Name	predict	31
Name	deliver	28
he	explain	31
it	run	-15
who	announce	14
noun	become	-29
noun	predict	7
noun	perform	-25
Name	fight	18
Name	congratulate	7
he	praise	9
who	drop	-18
noun	break	-50
none	spot	-11
he	predict	16
he	end	10
he	run	-68
he	unify	-9
noun	maintain	-33
he	face	26
he	drop	-20
he	stay	-27
Name	remain	-52
Name	beat	-50
none	gather	-15
it	lack	-9
noun	remain	-33
noun	stand	-31
none	win	-49
none	need	42
Name	sign	-5
noun	provide	-33
it	raise	23
noun	bring	-36
that	fundraise	-9
who	show	-13
Name	earn	-34
Name	stand	9
she	mention	8
none	lower	-9
noun	improve	-43
Name	promise	47
that	lead	-32
he	congratulate	14
he	beat	-17
he	start	24
he	head	-20
noun	result	-61
noun	doubt	12
they	prefer	-19
noun	network	-68
noun	select	-30
none	pick	-17
they	worry	-11
none	see	-6
Name	handle	-15
none	divide	16
who	enter	-20
he	spend	-45
he	campaign	-6
he	joke	12
he	leave	-51
Name	tout	23
he	believe	-7
Name	contest	-25
noun	increase	16
noun	resonate	-19
Name	decry	19
noun	impact	-9
none	work	100
Name	pick	-11
none	allocate	-9
noun	determine	15
she	write	-6
they	enter	-15
noun	sit	-65
noun	push	-41
noun	head	-47
which	hold	-27
who	gain	14
he	cast	8
Name	assure	8
that	mean	-8
he	sit	-12
none	know	50
none	get	-51
noun	weigh	11
she	turn	5
it	bring	-18
it	return	-15
it	work	-43
Name	walk	-14
who	look	8
Name	dominate	-32
noun	backed	-8
noun	educate	-13
Name	best	-15
who	identify	33
noun	prefer	14
Name	line	-18
he	follow	13
noun	incite	-12
noun	halt	-18
noun	dip	-9
Name	question	36
Name	attend	-43
Name	view	12
Name	born	-25
Name	cross	-17
none	greet	-14
noun	ensure	-32
they	plan	-26
he	attend	-25
Name	drop	6
Name	finish	-45
he	serve	-39
he	need	-31
Name	rebind	-10
he	hope	-23
Name	emerge	-23
he	try	19
he	break	-12
noun	compete	-45
noun	beat	-36
who	see	7
who	hold	-32
noun	capture	27
Name	trail	-36
Name	rally	-44
none	bind	-23
noun	willing	-10
they	drop	-9
he	give	41
Name	consolidate	-10
he	capture	-22
Name	insist	56
none	stop	-23
he	elect	-12
Name	mock	20
noun	roar	-16
none	cut	-9
noun	feed	-28
noun	shift	-41
some	say	15
noun	yell	13
none	speak	-12
Name	introduce	-6
who	endorse	-18
Name	overtake	-18
none	compare	-24
she	assure	18
noun	vow	14
Name	top	-25
Name	race	-37
Name	turn	27
Name	jump	-9
Name	build	-102
noun	broker	6
she	serve	-17
Name	prevail	-15
none	celebrate	12
he	touted	11
he	vow	6
he	pledge	31
he	enact	-14
noun	keep	-33
it	mean	-39
that	give	-26
he	influence	-9
none	support	7
he	hold	59
he	provide	21
noun	force	-93
he	release	36
Name	spot	14
he	wave	-14
Name	invest	-30
Name	unfold	-15
Name	remind	35
Name	head	-34
Name	create	19
he	address	-14
noun	shut	-18
none	exit	-15
noun	change	-51
noun	account	-45
noun	exit	-17
they	support	-34
noun	deport	-20
noun	stay	-66
noun	ballot	-27
it	become	119
noun	stir	17
Name	generate	-28
Name	appear	-34
noun	stare	-12
noun	word	12
noun	fit	-30
they	call	-13
he	become	-61
noun	pick	31
Name	seem	10
Name	state	15
Name	hurt	-22
Name	score	-41
he	clinch	-15
noun	suspend	-19
noun	ready	-27
Name	assume	-17
she	keep	61
she	make	6
she	lay	-11
Name	declare	13
she	move	-20
Name	widen	-12
Name	celebrate	-10
noun	grow	-27
noun	earn	-8
Name	grab	-18
noun	dash	-10
Name	surge	-18
he	secure	-17
noun	steer	-20
noun	exchange	-18
Name	seek	26
he	avoid	8
noun	encourage	12
he	trail	-27
Name	bemoan	11
they	differ	7
none	decide	-12
noun	angry	-15
noun	devastate	-27
noun	cry	8
she	capture	-9
who	turn	-23
none	consider	10
noun	fill	-7
Name	clinch	-30
noun	reserve	-23
noun	club	-15
noun	seat	-43
Name	solidify	-9
noun	represent	-26
noun	blow	-25
noun	derail	-9
none	award	-19
who	come	54
none	enter	-25
none	allow	15
they	stay	-9
none	deport	-27
noun	betray	-12
noun	affect	-43
they	satisfy	-9
noun	discuss	30
noun	block	-57
none	plan	7
noun	issue	-36
Name	exist	-15
Name	secure	-45
they	see	26
none	list	-5
Name	ballot	-12
noun	secure	-49
Name	condemn	5
noun	clash	-14
none	catch	-20
noun	punch	-20
none	charge	25
Name	pay	-57
none	hand	-9
noun	carry	-17
who	add	-9
Name	exit	-20
noun	require	21
noun	hand	-30
noun	nominate	6
we	learn	11
Name	contribute	-34
none	fail	-15
noun	raise	-13
it	end	-23
noun	owe	-9
he	raise	31
noun	cost	-63
Name	disavow	11
noun	battle	-40
Name	deport	-22
Name	promote	22
Name	reject	16
noun	urge	22
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
noun	oppose	31
that	allow	-12
he	warn	23
that	turn	-28
they	use	-23
noun	derive	-10
none	debate	14
noun	play	-66
noun	prohibit	16
noun	declare	19
noun	line	28
she	address	9
noun	shake	-15
Name	demand	16
none	frustrate	-9
who	work	-91
noun	donate	-20
Name	throw	7
Name	lament	29
Name	capitalize	-23
he	cross	-9
he	attract	-13
he	show	-19
he	lead	16
noun	garner	-12
he	willing	16
noun	request	-33
Name	smile	-18
who	promote	9
noun	feature	-23
noun	interview	-6
he	appear	-16
she	give	11
noun	embody	-10
noun	pack	-13
he	move	-15
she	release	5
who	cite	14
Name	struggle	-20
noun	influence	-30
he	introduce	24
he	accomplish	-12
she	get	-49
noun	test	-30
noun	fund	-51
he	sign	-12
she	note	28
Name	save	-12
Name	move	-13
he	prevent	-18
he	buy	-17
he	create	-12
none	honor	-20
noun	statement	-6
noun	record	-9
noun	grab	5
she	work	-23
she	try	-5
Name	travel	-36
noun	convict	-17
Name	defeat	-59
noun	lead	-96
none	address	21
he	respect	-9
noun	restrict	24
Name	tape	-18
noun	pass	20
noun	price	-51
noun	label	9
noun	confront	-39
Name	improve	-30
they	buy	-9
Name	apologize	26
Name	challenge	7
Name	rail	6
Name	pursue	25
Name	frack	-9
Name	neighboring	-20
noun	fracture	-12
noun	frack	-9
he	legalize	-10
it	put	-26
Name	blame	12
Name	ally	-54
noun	reach	-16
noun	clinch	-27
none	base	33
who	speak	13
Name	happen	-12
it	happen	-45
she	represent	-16
none	remain	-9
she	stand	-15
Name	depart	-11
noun	greet	13
noun	proclaim	7
it	want	7
noun	reveal	39
Name	wait	-25
Name	aim	20
Name	found	-17
noun	title	21
none	target	-16
that	provide	18
noun	attend	-41
who	participate	-12
Name	blast	49
Name	quote	21
Name	encourage	23
he	adopt	-14
who	describe	8
that	support	-14
it	follow	-15
it	go	-46
you	want	19
noun	denounce	7
noun	rush	-15
noun	tack	-20
noun	figure	12
Name	settle	11
Name	boast	24
noun	soar	-10
he	build	-43
none	suspend	-33
none	unprecedented	-11
none	vote	-10
he	sell	-23
we	believe	6
who	claim	26
Name	distance	11
he	advise	-5
Name	deal	-25
Name	position	14
Name	charge	-19
noun	pose	-13
none	listen	-12
Name	unify	-15
noun	tear	-15
noun	unfold	-15
noun	suggest	22
none	invest	-15
they	try	23
noun	pull	-27
it	help	-39
they	work	-34
they	come	-28
Name	heal	-12
Name	violate	-30
Name	wage	-13
that	draw	-16
noun	program	-54
noun	worry	19
Name	sue	-17
noun	proceed	-18
noun	comply	-15
Name	file	12
Name	bully	-18
who	go	13
they	go	-33
he	happen	-9
Name	confront	13
noun	escalate	-11
he	use	-30
Name	punch	-9
noun	outsource	-9
that	outsource	-9
one	talk	14
none	reduce	-9
it	lay	15
noun	balk	14
Name	hack	-17
one	shoot	-9
Name	relocate	-12
he	earn	7
Name	train	-10
none	lay	-7
Name	impose	11
Name	import	-18
Name	list	13
noun	gain	-24
noun	design	12
noun	burst	-13
Name	attempt	-19
noun	launch	-31
noun	buy	-20
noun	review	-46
that	end	-17
who	backed	8
she	campaign	13
Name	concern	7
Name	craft	-14
noun	boo	-32
noun	narrow	-15
noun	conclude	27
none	add	-27
who	attend	-36
Name	survey	-20
Name	reach	12
none	choose	-25
that	say	-13
Name	rebuke	11
that	raise	16
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
noun	overlook	-21
Name	rise	-64
noun	travel	-25
Name	understand	-11
Name	ready	-23
Name	arrange	-11
who	get	-49
noun	fall	-94
Name	tip	-10
noun	retain	-9
he	persuade	7
none	campaign	21
noun	dig	18
Name	reference	27
Name	confirm	36
Name	reverse	-11
none	schedule	-12
Name	judge	-13
he	succeed	-27
who	seek	-46
none	punish	-20
noun	light	-20
Name	cause	-28
noun	hail	10
Name	power	-12
Name	install	-9
noun	overthrow	-10
noun	aid	-36
that	happen	-36
that	create	-17
it	come	-90
they	give	-12
it	start	-31
noun	batter	-10
none	entitle	7
it	pay	31
Name	hail	13
Name	acknowledge	42
noun	espouse	-13
none	poise	-37
she	go	-15
he	claim	11
Name	deny	-10
noun	discredit	-9
noun	book	-18
Name	convict	-15
who	accuse	-12
none	indict	9
noun	defy	11
noun	liken	11
Name	resign	-28
Name	lash	10
it	speak	-12
Name	comments	-36
he	agree	-9
none	fill	-9
noun	seal	-9
he	launch	9
noun	wither	-10
noun	deliver	-10
noun	burn	-9
noun	mock	26
noun	wrongdo	-9
noun	propel	-10
they	find	-13
Name	anger	6
noun	free	-9
Name	fan	-15
noun	insist	35
noun	climb	-10
noun	react	8
Name	lean	-10
noun	manage	-30
Name	wrap	11
Name	spread	6
i	announce	21
i	run	-9
i	fight	-9
Name	defund	-10
noun	cause	-6
Name	repeal	-9
noun	sell	-40
noun	diminish	-13
noun	reap	-10
who	send	26
they	spend	-25
they	save	-9
they	need	-35
noun	save	-34
Name	rip	14
none	raise	-24
Name	watch	12
he	wear	-15
noun	catch	-27
Name	tap	-26
Name	purchase	-12
he	drive	-24
which	come	-10
noun	search	-37
none	frame	5
Name	paint	8
Name	contrast	13
none	fight	-16
none	delete	-9
she	face	-15
none	achieve	-9
noun	disrupt	-12
Name	upset	-7
noun	complain	19
noun	boycott	-13
none	refer	-8
none	trust	-13
Name	upcome	-30
Name	host	-43
Name	surround	-9
none	identify	6
Name	wear	-32
that	read	-19
i	write	16
Name	match	-17
it	lose	-15
noun	principle	-15
noun	settle	-35
noun	blame	11
you	feel	12
noun	mine	-9
Name	grow	-17
who	know	-11
who	serve	-69
who	build	-23
Name	shut	13
who	meet	-15
Name	oversee	-15
Name	perform	-25
noun	apply	-36
noun	approach	-43
noun	present	-31
noun	investigate	17
it	focus	39
it	include	12
noun	occur	-34
noun	exploit	22
none	treat	9
none	intend	8
none	beat	-9
Name	beg	10
none	create	-30
noun	protect	-34
noun	date	-39
Name	lag	-13
Name	hate	-7
noun	measure	-43
that	go	-20
which	support	14
he	direct	-14
noun	contract	-12
that	pass	-13
Name	program	-9
noun	demand	-7
that	run	97
none	found	-15
noun	develop	-34
noun	debate	9
which	put	-13
Name	debate	-13
noun	risk	-12
noun	cope	-15
Name	interject	5
he	argue	15
we	need	-36
noun	spar	10
Name	ignore	13
noun	regulate	-15
he	concede	9
noun	hire	-30
noun	salary	-12
noun	articulate	7
none	dismiss	17
noun	rebuild	-15
Name	fund	-22
she	take	-45
she	attack	20
none	marry	-15
Name	benefit	-45
noun	complicate	-23
she	raise	41
it	know	24
noun	upset	13
noun	cut	-43
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
none	look	-20
none	pay	-39
it	give	-8
Name	remark	8
none	update	-44
Name	weaken	-12
noun	approve	-16
none	avoid	-9
noun	signal	-6
noun	reverse	8
noun	reduce	-43
noun	negotiate	9
noun	something	-30
they	hear	8
noun	survive	-27
none	eliminate	-22
none	postpone	-10
noun	preserve	-15
none	suppose	-35
Name	expire	-9
Name	include	-7
it	accept	-10
noun	comments	10
they	make	11
Name	bash	24
noun	undercut	-23
noun	curb	-15
noun	level	25
none	condemn	10
noun	condemn	13
which	say	-22
none	edit	-28
Name	sound	18
noun	post	-19
it	sound	-15
she	claim	-8
noun	recruit	-15
noun	galvanize	-18
noun	loom	-27
noun	backfire	-20
Name	access	-12
noun	overshadow	-18
who	make	44
Name	block	25
noun	stake	-12
noun	access	-9
noun	owned	-25
Name	punish	-12
none	involve	-38
none	restore	-18
none	file	-12
which	lead	-12
who	criticize	6
none	point	10
none	upcome	-9
noun	recall	26
that	leave	-37
Name	express	38
noun	sound	-14
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
he	fight	-43
noun	miss	-36
noun	flaw	-12
you	find	-10
who	face	-23
she	vow	13
none	clear	-13
none	commit	-25
none	set	-15
none	protect	-17
none	preserve	-9
Name	advance	-18
Name	control	-17
Name	limit	-21
she	spend	-25
she	become	-23
Name	achieve	-27
he	set	-28
noun	compromise	10
it	set	-18
they	discover	13
noun	reform	-15
noun	cover	-26
noun	refer	-13
noun	occupy	-13
Name	notice	10
i	interview	-13
noun	spike	-9
Name	recall	16
who	cross	-9
Name	recognize	-21
noun	erode	-12
noun	emphasize	-10
none	couple	-9
noun	update	25
noun	hear	-29
noun	reject	9
noun	rule	-7
noun	order	15
noun	rely	-10
we	sorry	-10
none	restrict	-15
he	plan	-14
Name	satisfy	8
that	change	-20
noun	tally	-10
none	click	-15
none	link	-25
none	poll	-25
Name	illustrate	9
Name	happy	-16
noun	differ	-10
noun	tip	-10
noun	forget	14
none	introduce	5
that	follow	31
he	rail	18
he	fail	-18
he	bring	26
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
Name	laugh	9
Name	listen	-22
he	demand	6
noun	abandon	-30
it	pass	-15
noun	unauthorized	-15
noun	drive	18
Name	participate	-25
he	increase	-23
he	manage	-12
he	slam	13
he	imply	9
Name	hint	23
noun	undocumented	-30
noun	drag	-12
Name	favor	7
he	expres	8
Name	imply	5
noun	volunteer	-19
he	achieve	-9
Name	miss	-32
he	pursue	-15
he	enter	-32
they	identify	-10
noun	remember	21
Name	quit	-25
Name	derided	16
Name	pressure	6
none	replace	-20
noun	love	5
noun	amount	-43
noun	bomb	-23
she	argue	20
Name	bother	-11
Name	prosecute	17
Name	dig	-14
it	expand	-20
he	pass	-15
that	stop	-12
they	poll	-9
Name	retire	-12
noun	acknowledge	12
Name	attract	-13
she	consider	21
they	compete	-9
that	break	-9
none	receive	-15
who	represent	-45
noun	build	-94
noun	translate	-25
who	pledge	-28
we	think	11
none	close	-28
he	intend	-24
it	keep	-9
that	vote	27
Name	start	-10
she	attend	-9
Name	number	-20
Name	trounce	-15
none	interpret	10
noun	knock	-22
they	lose	-22
none	secure	-17
noun	dwindle	-10
noun	track	37
she	lose	-27
they	receive	-25
none	bury	-12
noun	mire	-9
that	help	-34
we	know	10
Name	disqualify	-9
he	disavow	6
noun	root	-30
none	project	10
noun	collapse	-18
none	network	-9
none	air	17
you	watch	-9
noun	promote	-7
he	comment	11
Name	resettle	-13
noun	flee	-20
noun	transfer	-12
it	fall	-25
it	provide	22
noun	proposal	-10
Name	deserve	-17
noun	hidden	-10
he	insist	-8
he	kill	-17
he	blast	9
it	point	12
Name	linger	5
Name	weigh	-9
noun	surface	9
noun	resign	22
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
noun	wonder	29
what	go	-9
Name	assail	9
they	embrace	-10
it	say	-49
noun	prevail	-12
noun	plummet	-12
noun	bend	-9
noun	deserve	-18
you	know	-6
noun	dominate	-34
none	pass	28
none	end	14
he	cut	19
noun	convert	-17
you	get	-27
Name	owe	-9
it	prove	-11
noun	graduate	-15
noun	soften	-9
noun	lend	-18
Name	envision	17
it	watch	-9
who	campaign	12
noun	brush	8
none	prevent	-12
Name	incite	-11
none	mark	-7
noun	found	-22
who	join	-9
noun	produce	14
none	recognize	10
she	accept	-19
who	launch	-14
noun	empower	14
Name	drive	-37
noun	pour	-15
who	challenge	-31
Name	aid	-39
she	compare	15
noun	purchase	-20
none	publish	-35
which	challenge	8
noun	resemble	-9
noun	mandate	6
none	remove	-26
noun	surround	-32
Name	let	12
none	become	31
Name	tend	-17
noun	delay	-12
noun	judge	6
they	endorse	13
noun	schedule	-37
Name	prompt	16
none	interest	-6
Name	suffer	-12
noun	defeat	-43
Name	commit	-18
he	change	54
he	push	-5
noun	argument	8
noun	undecided	-24
noun	superdelegate	-15
noun	pledge	-30
noun	switch	-19
noun	mark	12
none	place	-24
noun	displace	-9
Name	sell	18
Name	extend	-21
noun	market	-47
noun	hurt	-43
i	think	10
he	receive	-41
he	attempt	13
he	visit	-22
Name	chiding	15
Name	order	13
Name	repair	-9
Name	publish	9
noun	practice	-43
noun	welcome	10
noun	fire	11
Name	ahmed	-10
Name	mohamed	-16
none	believe	-14
Name	love	14
they	live	25
noun	fly	-32
it	right	-9
who	teach	-20
Name	emphasize	18
he	fundraise	-15
she	promise	8
noun	words	-12
Name	succeed	-25
none	lift	-12
Name	right	-22
Name	feed	-9
noun	threaten	18
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
she	talk	16
Name	shape	-15
that	bring	-25
noun	solidify	-16
noun	reiterate	11
noun	suit	-20
noun	unify	-16
noun	code	-9
Name	acquire	-9
he	lay	8
they	believe	9
Name	hear	-10
Name	carry	-59
none	deem	11
he	bar	-10
it	encourage	-15
that	become	-32
which	give	-10
that	try	-9
noun	clap	-13
Name	reassure	6
noun	flip	9
she	emerge	16
noun	draft	-21
Name	ensure	-20
Name	allude	14
Name	print	-10
noun	trigger	-18
noun	scare	11
Name	spur	-9
noun	borrow	-23
Name	appreciate	7
he	double	-11
Name	eager	19
Name	acquiesce	15
noun	convene	-14
noun	pivot	-14
Name	strike	-10
noun	contradict	-14
noun	imply	11
who	born	-9
Name	flag	-9
noun	eat	-9
Name	pander	7
it	build	-12
none	keep	-26
he	portray	14
he	undocumented	-9
Name	portray	14
Name	rush	-13
it	avoid	-10
that	threaten	-12
noun	undergo	-12
it	hear	-10
noun	accelerate	-31
noun	recommend	8
noun	announcement	8
he	allow	15
he	ban	6
Name	round	-9
Name	exceed	-12
noun	quit	-9
none	detain	8
noun	park	-12
Name	account	-27
noun	count	-28
it	handle	-15
noun	cheat	-9
it	see	18
none	cheer	-12
noun	dance	-15
who	need	-33
they	await	-9
one	come	-15
none	force	-18
Name	complete	7
none	increase	-33
none	complete	-13
Name	proclaim	6
that	nominate	19
Name	chair	-20
Name	brag	20
Name	present	-14
noun	hack	-9
none	question	7
who	host	-9
Name	remarks	-15
noun	plow	-10
that	pose	-12
he	hit	-11
none	feature	11
he	share	21
Name	approach	-23
Name	star	-13
noun	shrug	6
Name	mean	-30
which	go	-9
it	trade	-10
noun	lobby	-38
Name	eat	-12
he	play	12
he	deny	8
noun	impose	-17
noun	contribute	-32
Name	review	10
who	ask	14
none	reverse	-14
noun	brief	-20
she	share	-15
they	trade	23
noun	sexting	-9
who	receive	-12
she	send	-27
they	meet	-18
he	post	23
he	join	-9
noun	dictate	11
noun	fulfill	-15
noun	prepare	14
noun	pit	-12
noun	achieve	-25
he	control	-15
none	resolve	-15
Name	define	-10
none	assign	-27
Name	draft	10
it	use	-33
none	sure	-17
noun	direct	-10
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
Name	advocate	5
none	invite	5
none	rise	-23
Name	demur	-13
noun	freeze	-10
noun	define	-19
Name	resist	5
noun	usher	-15
Name	broker	-10
noun	finalize	-10
she	lead	-9
they	pay	-26
noun	strike	11
Name	activate	-13
Name	accompany	-9
none	push	24
noun	reconsider	8
none	prepare	-28
noun	dispute	16
Name	overshadow	-9
it	occur	-17
it	affect	-9
he	put	-7
noun	jockey	-14
Name	anticipate	9
none	deliver	-20
Name	underestimate	-15
Name	intervene	-18
she	urge	11
she	join	-10
she	propose	13
none	embrace	6
it	remain	22
Name	tax	-15
noun	outsize	-10
which	help	-9
noun	function	-28
noun	tax	-52
Name	eliminate	-15
noun	widen	-18
noun	finance	-22
that	exist	-15
who	favor	12
noun	model	-18
none	curb	-9
noun	couple	-23
noun	aware	6
noun	duel	-10
none	issue	15
none	fall	-15
noun	evolve	-11
noun	lower	-23
noun	disappear	-23
none	approve	21
noun	race	-45
Name	adapt	-10
none	attribute	12
noun	invest	-27
noun	fix	-15
noun	license	-15
Name	finance	-12
it	tell	-9
noun	amass	-9
none	help	-23
noun	court	-18
none	tie	-42
noun	advise	-14
noun	vet	-17
noun	plant	-20
noun	double	7
she	refer	18
Name	accusations	-10
Name	contend	11
she	cite	-10
Name	discover	-13
he	respond	-10
it	create	-20
it	post	12
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
Name	remove	-16
it	remove	-12
noun	deploy	-12
none	start	-21
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
noun	unnoticed	9
she	come	31
she	marry	-17
she	receive	-25
noun	reference	-6
none	vet	-15
noun	remarks	-12
noun	unsolicited	-10
noun	encounter	-10
noun	opt	6
they	pose	-12
he	rise	9
noun	lift	-21
Name	treat	-21
noun	carve	-16
they	take	-29
noun	fan	-18
noun	mask	-13
noun	upend	-16
noun	relate	-11
noun	guard	-21
noun	affiliate	-13
none	deploy	-20
noun	operate	-23
noun	flank	-10
they	oppose	-10
he	reverse	12
we	keep	-12
we	ask	-12
none	seat	-12
we	give	-9
he	invite	-14
we	get	-37
we	look	6
she	hold	-16
Name	steer	-12
it	remember	-9
none	settle	-12
Name	organize	-12
Name	utter	13
he	reiterate	15
none	regard	6
none	grow	-9
who	seem	7
noun	suffer	-27
who	lack	-15
noun	fish	-15
Name	develop	-20
he	reach	-10
Name	graduate	-10
Name	opine	10
none	join	-9
noun	motivate	-9
Name	firm	-20
who	start	-9
Name	accumulate	-10
they	choose	-27
none	try	-21
that	frame	-10
noun	televise	-10
that	lose	-9
noun	ally	-20
he	deserve	-9
he	acknowledge	7
none	distribute	-10
who	hope	10
who	leave	-9
he	boast	25
it	pose	-9
he	struggle	-12
who	play	-21
it	manage	-9
he	accuse	32
Name	tick	11
he	sound	9
who	move	-9
who	carry	-9
noun	reckon	10
which	end	-10
noun	surpass	-18
noun	offset	-9
who	control	-9
they	raise	-9
that	double	-11
who	head	-17
Name	free	-15
noun	submit	-15
noun	trade	-10
that	divide	-13
noun	energize	-9
Name	recount	13
he	seem	11
he	grow	-17
others	say	23
he	choose	-13
Name	teach	-10
noun	wave	8
which	endorse	17
noun	position	14
he	estimate	13
noun	finish	-25
he	shift	-10
he	impose	-10
noun	grapple	-19
noun	lag	-12
noun	caution	16
none	break	-29
noun	star	-9
it	play	-9
none	arrest	-15
she	begin	-18
none	sell	-15
none	present	12
Name	experience	12
none	rig	-12
that	play	-15
noun	share	-10
she	discuss	11
who	feel	32
she	earn	-12
noun	hint	-6
it	increase	-12
they	propose	13
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
they	hope	-6
he	repeat	8
he	embrace	7
that	define	-16
Name	vouch	16
he	nominate	11
who	spend	-32
Name	pray	-10
Name	divide	-10
none	save	-12
noun	yield	-10
that	elevate	-12
that	seem	-16
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
noun	advertise	-9
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
Name	underscore	21
Name	something	-9
none	drop	-17
Name	energize	-15
that	hold	-20
it	vote	-12
who	push	17
noun	obscure	-10
Name	certain	-12
she	seek	26
none	rally	-9
they	care	10
who	nominate	-11
they	deliver	-16
which	strike	8
noun	allege	11
they	conclude	6
noun	camp	-20
Name	lecture	7
noun	rebuff	17
he	depend	-9
he	advance	-9
they	elect	-9
Name	indicate	8
i	take	-22
none	protest	-14
Name	descend	-11
noun	shove	-13
none	capture	-10
noun	mirror	-15
that	precede	-9
noun	kick	-9
that	beat	-9
he	defend	21
none	attack	10
noun	balance	-12
Name	clear	-24
who	deal	-9
who	caucuse	-9
he	block	-13
noun	attach	-9
who	replace	-12
Name	eye	-11
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
none	bring	-25
noun	acquire	-12
noun	store	-20
Name	team	-10
that	sway	-9
noun	statements	5
Name	repudiate	10
that	keep	-17
noun	power	-25
who	afford	-10
that	work	-17
none	employ	-10
noun	slip	-18
many	worry	11
none	resurrect	-10
noun	border	-13
who	focus	-14
that	begin	-25
he	prefer	9
Name	owned	-9
noun	assail	6
noun	pitch	24
noun	shatter	-10
that	fuel	-9
Name	shore	-15
noun	laugh	-12
i	come	-9
who	try	-12
i	meet	-12
none	define	20
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
noun	clean	-10
noun	establish	17
Name	strengthen	-15
noun	supply	-12
noun	expire	-9
who	put	-13
Name	flown	-10
noun	venture	-18
none	align	17
none	position	-18
none	unify	15
that	hurt	-12
none	manufacture	-10
he	favor	7
noun	rethink	14
she	create	-9
noun	anger	12
Name	loom	-9
noun	plot	-10
who	advise	-24
Name	connect	-15
who	remain	-9
Name	bolster	-15
she	count	-16
she	help	-22
who	retire	-13
that	air	-15
which	begin	-18
noun	unveil	12
who	oversee	-9
he	laugh	-13
noun	tout	11
she	run	-23
Name	rebuff	-10
that	accuse	6
that	use	-9
she	reach	-11
it	hold	-9
Name	affect	-9
who	become	30
noun	provoke	-16
none	lock	-13
one	state	-12
it	cover	-10
noun	impress	11
Name	boycott	-10
none	cover	6
Name	arm	7
it	talk	21
noun	plague	-13
noun	belong	-10
that	capture	-10
none	overcome	-9
she	bring	-27
she	remain	-12
she	offer	18
none	mention	9
who	request	19
Name	employ	9
who	raise	7
that	challenge	-10
that	get	-17
noun	crumble	-10
noun	politicize	-10
noun	delete	-15
they	face	-12
noun	spill	-13
noun	contain	-54
none	overwhelm	6
noun	probe	24
noun	vary	-13
none	rank	-13
noun	depend	-28
noun	calculate	-10
it	sell	-9
none	argue	13
noun	exceed	-12
none	message	14
noun	uprise	-10
she	fear	17
which	cause	-9
Name	doom	-10
noun	realize	14
none	associate	-19
she	endorse	13
Name	fuel	-16
he	ready	-15
none	deadlock	-10
that	put	-12
who	respond	7
Name	republish	-9
Name	allege	8
Name	damage	-16
Name	raped	-11
none	hack	-17
Name	blister	-10
noun	click	-9
noun	steal	-15
none	authorize	-18
Name	cellphone	-10
noun	evaporate	-10
who	express	-6
noun	guide	5
she	step	-12
noun	bolster	-15
noun	broadcast	5
noun	brace	-11
who	use	25
that	force	-12
that	cause	-12
noun	reinstate	-10
none	adopt	-13
she	play	12
she	pursue	-16
he	fall	30
he	prepare	-15
noun	inject	-13
noun	stereotype	-9
Name	stake	-13
Name	falter	-10
Name	elevate	-10
they	put	24
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
some	see	21
none	hammer	-11
Name	assertion	17
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
none	engage	26
noun	align	-14
Name	enforce	-10
noun	airstrike	-9
noun	pause	-10
Name	reshape	-9
she	burn	-9
i	find	14
they	bring	10
he	handle	-9
noun	game	-18
Name	speculate	6
Name	mandate	-10
Name	sure	10
Name	knock	10
noun	shore	-9
she	pay	-15
Name	derail	-12
noun	testify	-11
noun	reinforce	-13
none	dump	-9
none	contact	-9
noun	relocate	-9
Name	characterize	8
he	report	7
that	come	-28
he	match	-9
none	delay	-9
Name	plot	10
noun	deprive	-10
noun	type	-12
noun	wrap	-16
noun	classify	-30
that	move	-15
Name	forward	10
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
Name	retweet	10
Name	skip	-12
noun	decry	14
Name	stump	-10
Name	fade	-9
she	close	-15
noun	generate	24
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
you	say	-18
i	talk	18
it	represent	16
i	support	12
who	agree	-7
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
Name	quash	11
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
none	favor	-7
we	spend	-9
noun	like-minded	-9
that	continue	-12
none	learn	-10
noun	prosecute	-10
who	bring	-12
that	host	-9
Name	legalize	-12
noun	assign	11
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
they	represent	9
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
he	realize	-10
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
he	admit	20
who	set	-9
who	rally	35
she	follow	-13
noun	complete	-10
none	contribute	-20
we	remember	16
she	care	8
that	fail	-9
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
that	connect	-10
he	walk	-16
noun	modify	11
noun	coordinate	-9
Name	sing	5
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
that	block	-12
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
none	direct	32
he	fire	21
that	set	-9
none	accept	-10
noun	covet	-10
it	state	18
none	finalize	-9
they	contain	-9
which	occur	-9
none	assume	5
he	resign	-10
Name	hide	-12
many	say	13
he	obtain	-12
Name	devastate	-9
you	support	-32
it	surprise	-13
@form,verb
shift	base:to	-30
struggles	present:	10
raise	base:to	-90
says	present:	52
raised	past:had	-15
matching	ing:	-9
reported	past:was	10
choose	base:	-19
award	base:will	8
reads	present:	9
guess	base:	-6
said	past:	-50
lost	past:	-112
goes	present:	17
criticizing	ing:	17
take	base:to	-12
accept	base:will	12
proven	participle:	-15
use	base:	-61
knows	present:	20
came	past:	-20
pay	base:	-85
wait	base:	-18
gets	present:	-58
set	base:to	-15
awarded	past:	5
telling	ing:	-7
willing	participle:are	-10
serve	base:to	-57
engaging	ing:	-26
follow	base:	-66
attacks	present:	-75
posed	past:	-20
suggested	past:	27
poses	present:	-20
happened	past:	-56
controls	present:	-41
include	base:	-8
checks	present:	-65
bans	present:	7
support	base:to	-34
expanding	ing:	30
include	base:to	-28
according	ing:	6
make	base:to	16
focuses	present:	7
kill	base:to	-43
shooting	ing:	-120
leave	base:	70
shot	past:being	-9
shoot	base:to	-9
laws	present:	-84
guaranteed	past:	8
shot	past:	5
expand	base:to	11
based	past:	41
begin	base:	-23
sales	present:	-38
accomplish	base:to	-17
responded	past:	13
want	base:	7
pose	base:	-20
changed	past:have	-13
accommodate	base:to	-9
bringing	ing:	-57
wrote	past:	22
reach	base:	16
following	ing:	-33
exposed	past:	16
written	participle:	-14
reported	past:	13
cited	past:	10
left	past:	18
noted	past:	89
thinking	ing:	-6
added	past:	14
give	base:to	9
come	participle:had	-31
concluded	past:	25
making	ing:	-31
clear	base:	61
spent	past:was	-12
looked	past:	-15
said	past:had	-45
registered	past:	-61
defending	ing:	13
playing	ing:	-68
read	base:to	-24
decided	past:	-14
address	base:to	14
began	past:	14
speak	base:to	26
expected	past:	11
start	base:	-46
attempting	ing:	5
trying	ing:	12
help	base:to	-117
urged	past:	31
sat	past:	-35
turned	past:	31
look	base:to	37
took	past:	-12
returned	past:	7
saying	ing:	9
tried	past:	43
show	base:to	-25
got	past:	42
want	base:didn't	-14
say	base:to	6
emailed	past:	15
thank	base:to	-11
replied	past:	33
send	base:would	-9
hand	base:to	-9
given	participle:was	-12
teaching	ing:	-26
pay	base:to	57
harmed	past:had	-12
recognized	past:	-7
want	base:did	-11
share	base:	26
clear	participle:was	-26
go	base:did	-18
participate	base:	-15
lay	base:	-25
given	participle:had	-37
sleep	base:to	-9
examined	past:	-10
pleaded	past:	12
dates	present:	-12
witness	present:	14
recorded	past:	22
trying	ing:was	-28
buy	base:to	-35
received	past:	-45
know	base:didn't	-7
known	past:	7
mean	base:	15
lost	past:had	-25
meant	past:	-21
failed	past:had	-16
knowing	ing:	-8
know	base:to	22
send	base:to	-30
put	base:to	-90
make	base:could	-43
say	base:could	-5
crushed	past:	-23
avoided	past:	22
looking	ing:	-22
knew	past:	-6
won	past:had	-20
hear	base:to	32
moving	ing:were	38
discussed	past:	17
told	past:	12
let	base:to	-30
worked	past:	-30
use	base:would	-17
headed	past:was	-12
announced	past:	11
waited	past:	-21
see	base:to	-40
believe	base:	28
come	participle:didn't	-10
come	participle:	9
wait	base:to	-30
reward	base:to	-9
let	base:	-55
spend	base:to	-68
turn	base:would	-12
learned	past:	17
files	present:	7
think	base:	6
organize	base:	-9
learning	ing:	-11
putting	ing:	-30
wanted	past:	9
met	past:has	-15
intended	past:	-26
stealing	ing:	-18
calls	present:	11
lead	base:to	-41
calling	ing:is	12
step	base:to	-28
combat	base:to	-36
called	past:also	23
assist	base:to	-20
conducting	ing:	-20
airstrikes	present:	-18
targets	present:	6
increase	base:to	-39
known	past:also	-20
called	past:has	25
funds	present:	-38
proposed	past:	21
interview	base:will	-13
air	base:to	39
talk	base:	-36
called	past:	-14
interviewed	past:will	-9
results	present:	-50
discuss	base:will	15
discuss	base:to	6
come	participle:will	8
talk	base:to	17
calling	ing:	23
showing	ing:	-16
boosting	ing:	-17
citing	ing:	46
continued	past:	19
recalled	past:	30
uprising	ing:	-16
win	base:will	-47
prompted	past:	-8
states	present:	-84
state	base:to	6
run	participle:	-136
seem	base:	-21
reveals	present:	19
voted	past:	10
given	participle:	-106
echoed	past:	23
elected	past:was	-37
held	past:was	-26
expressed	past:	60
garnered	past:	-18
named	past:	14
briefing	ing:	-28
shows	present:	17
announced	past:was	13
started	past:	-39
portray	base:to	27
police	base:	-9
receive	base:	-15
announce	base:	11
heard	past:	-7
acting	ing:was	-9
building	ing:	-98
occurred	past:	-27
reports	present:	-22
announced	past:has	10
call	base:to	19
working	ing:	-107
clear	participle:is	-29
investigating	ing:	-14
appears	present:	21
see	base:can	7
live	base:	8
spoke	past:	11
taken	participle:had	44
credited	past:	7
showed	past:	12
come	participle:have	28
want	base:do	11
bar	base:to	14
entering	ing:	-120
rallied	past:	-21
enter	base:to	-45
drawn	participle:has	7
sent	past:also	-11
fundraising	ing:	-113
asking	ing:	17
prefer	base:	5
indicates	present:	12
found	past:	30
choose	base:would	19
preferred	past:	13
taken	participle:was	-15
vote	base:would	51
dropped	past:has	-15
support	base:	-59
polled	past:	-18
won	past:	97
followed	past:	-37
conducted	past:was	-45
ban	base:to	-15
surveyed	past:	-27
points	present:	-23
takes	present:	-21
comment	base:to	-65
said	past:also	77
covering	ing:	-29
running	ing:	64
running	ing:is	15
killed	past:have	-9
tells	present:	63
speaking	ing:	-23
met	past:	-76
killed	past:	-80
argued	past:	11
used	past:	41
published	past:	10
obtained	past:	-36
work-related	past:	-12
sent	past:	29
believes	present:	7
declined	past:	39
stopped	past:	-21
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
coming	ing:	23
remarks	present:	-27
nominating	ing:	-44
hosting	ing:	-15
described	past:	34
answering	ing:	21
consider	base:would	-32
drawing	ing:	-29
captured	past:	24
drew	base:	-8
expecting	ing:	23
expected	past:are	16
born	base:	-27
addressing	ing:	-9
benefit	base:to	-15
expected	past:is	42
inserted	past:	-14
sharpened	past:has	-10
retain	base:to	-12
hold	base:	43
demonstrate	base:to	12
describe	base:to	-12
focused	past:	14
present	base:to	-29
mind	base:to	-10
rights	present:	-139
oppose	base:to	6
undocumented	past:	-65
carried	past:	-18
declared	past:	8
died	past:	-89
released	past:	-24
endorse	base:to	11
praises	present:	27
skywriting	ing:	-13
praised	past:	50
messages	present:	-23
involving	ing:	-45
hired	past:	8
fly	base:to	-20
suspected	past:	7
turns	present:	21
trying	ing:have	17
claimed	past:	30
told	past:also	12
support	base:'d	-13
records	present:	-74
compiled	past:	-17
cycles	present:	-12
cycle	base:	-49
backed	past:	-12
supported	past:	7
phrase	participle:	-11
broken	past:has	-13
elected	past:being	-12
championed	past:	10
engage	base:	-10
winning	ing:	71
convince	base:	5
polling	ing:	-115
competing	ing:are	-9
compete	base:	-12
rolled	past:	-24
planes	present:	-18
filled	past:	11
linked	past:	-6
set	base:is	5
play	base:to	-43
tighten	base:to	-17
limiting	ing:	10
giving	ing:	24
includes	present:	11
wearing	ing:	-45
holding	ing:	46
tweeted	past:	8
thanked	past:	27
steps	present:	5
announcing	ing:	8
mentioned	past:	7
trying	ing:is	-11
distract	base:to	-9
prevent	base:to	-61
take	base:will	-9
thwart	base:to	-15
led	past:	47
speak	base:will	-15
air	base:will	-20
stop	base:	14
repeated	past:	-8
repeal	base:to	-20
bear	base:to	36
dismissed	past:	20
ensure	base:to	-43
seeking	ing:are	-11
counter	base:to	-10
giving	ing:is	-16
elected	past:	-12
accused	past:	26
placing	ing:	-21
tears	present:	-9
thinks	present:	23
killed	past:were	-34
begun	participle:had	-23
overtake	base:to	-15
taken	participle:	-26
flowed	past:	-9
cover	base:to	-26
elected	past:is	-27
words	participle:	-18
right	base:to	-12
taught	past:	-15
protect	base:to	-63
notes	present:	7
free	base:to	-9
name	base:to	-16
gathered	past:	-34
tweeting	ing:	34
speaks	present:	-17
joined	past:	-32
quoted	past:	17
became	past:	-41
involved	past:	-58
shot	past:was	-18
arriving	ing:	-25
referring	ing:was	10
seeks	present:	11
lost	past:have	-25
gun	base:to	-12
getting	ing:	-81
undermining	ing:	-18
undermine	base:	16
opposes	present:	19
prevent	base:	-12
overturn	base:to	-16
defend	base:to	7
requiring	ing:	8
register	base:to	-25
said	past:have	-64
gone	participle:has	-40
hit	base:	-23
flags	present:	-15
included	past:	33
explained	past:	68
jump	base:	-13
sits	present:	-32
signing	ing:	-13
named	past:was	20
endorsed	past:	31
signed	past:was	27
explains	present:	9
tie	base:	-19
turn	base:to	-77
offers	present:	-17
argues	present:	32
sees	present:	29
lies	present:	-13
concludes	present:	16
asks	present:	18
answers	present:	-7
appear	base:	9
belief	participle:	-10
change	base:will	-12
ties	present:	-36
wins	present:	-117
match	base:	-17
replace	base:	-9
comes	present:	-72
receives	present:	-23
increases	present:	20
held	past:	30
collected	past:	-20
fit	base:is	-9
lives	present:	-37
responding	ing:	9
deemed	past:	7
upcoming	ing:	-63
links	present:	-13
suggests	present:	-7
rules	present:	-46
planned	past:	-12
get	base:	-86
scare	base:	-10
spread	base:to	22
ranks	present:	6
talks	present:	6
declining	ing:	-19
continues	present:	-27
buck	base:to	-9
trends	present:	-10
govern	base:would	-10
use	base:should	-17
arrests	present:	-9
facing	ing:is	-44
changing	ing:	-43
identifying	ing:	-7
trying	ing:are	-33
attract	base:to	-25
talking	ing:	20
hope	base:	-7
win	base:to	-181
calculated	past:	-11
pointed	past:	19
supporting	ing:was	-11
support	base:would	-8
pointing	ing:	27
win	base:would	-27
gave	past:	13
see	base:	45
stem	base:to	-22
leave	base:to	-58
challenge	base:to	-27
unleashed	past:	13
withering	ing:	-13
touched	past:	16
made	past:has	14
ban	base:	-68
pay	base:should	-12
launching	ing:	13
taken	participle:has	18
stirred	past:	8
crossing	ing:	-17
become	participle:has	42
given	participle:have	-23
succeeding	ing:	-9
noted	past:also	23
took	past:also	5
owned	past:	-25
offered	past:also	11
compete	base:to	-30
failed	past:	-13
rating	ing:	-62
trailing	ing:	-30
emails	present:	-50
cast	base:	19
go	base:to	-86
hold	base:to	-64
votes	present:	-61
get	base:can	-30
open	base:to	-18
close	base:	-9
exists	present:	-17
ended	past:	-11
caucuses	present:	-127
state	base:	-20
introduced	past:	-16
accepted	past:	11
asserting	ing:	20
cast	base:has	14
holds	present:	-70
accepting	ing:	-10
firms	present:	-66
joined	past:was	-27
campaigning	ing:	-78
spending	ing:	-126
replaced	past:	-20
supporting	ing:	9
attacking	ing:	5
spending	ing:is	-32
oppose	base:	8
begins	present:	8
interrupted	past:	-19
shouted	past:	22
using	ing:	25
reviving	ing:	-9
waterboarding	ing:	-32
obtain	base:to	-17
survived	past:	-25
issued	past:	-7
compared	past:	-12
urging	ing:	7
slow	base:to	-12
spend	base:	-25
listening	ing:	-25
struggling	ing:are	-10
attending	ing:	-32
chanted	past:	27
avoid	base:to	-53
hearing	ing:	-42
respond	base:to	56
cheering	ing:	-30
say	base:	27
engage	base:to	9
want	base:doesn't	7
saying	ing:'s	-13
questioning	ing:	7
getting	ing:is	15
combat	base:	-20
ask	base:to	-14
releasing	ing:is	16
aimed	past:	13
slams	present:	27
rallies	present:	-13
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
feels	present:	-14
win	base:can	-25
leaving	ing:	-83
unqualified	past:	-12
host	base:to	-17
referred	past:	21
attacked	past:also	11
clashed	past:	12
asked	past:has	10
use	base:to	-81
complained	past:has	11
become	participle:could	-17
convincing	ing:	-21
make	base:will	8
won	past:has	-107
bill	base:	-13
relies	present:	8
polling	ing:is	6
mount	base:to	-19
gather	base:to	-12
lock	base:to	-12
deals	present:	-61
interested	past:	12
denying	ing:	-12
finding	ing:	-49
help	base:	-60
deliver	base:to	-56
prevail	base:to	-12
continue	base:to	24
emphasize	base:to	17
embrace	base:	6
win	base:	-125
offered	past:	16
enter	base:	-25
tweets	present:	-8
centered	past:	10
placed	past:	-7
cheered	past:	-10
managing	ing:	-25
ran	past:	44
naming	ing:	13
interviewed	past:has	-18
taking	ing:	-21
put	base:would	-24
fears	present:	-14
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
maintains	present:	-22
lock	base:	-10
picking	ing:	-6
continue	base:	-52
change	base:can	-21
contests	present:	-82
catch	base:to	-27
form	base:to	-20
gained	past:has	6
call	base:	-5
represents	present:	-66
appeared	past:	10
drawn	participle:	-13
designed	past:is	-13
sampling	ing:	-17
selected	past:	-18
conducted	past:	-83
credits	present:	-8
maintained	past:has	11
pushed	past:has	6
forcing	ing:	-35
appeal	base:to	-18
receiving	ing:	8
agreed	past:	25
found	past:can	-10
kicked	past:	-23
ending	ing:	11
reforming	ing:	-15
greeted	past:	-17
shifting	ing:'s	19
cracking	ing:	-12
make	base:'ll	-9
traveled	past:	-25
keeps	present:	-33
support	base:can	12
returns	present:	-37
caucused	past:	-15
remain	base:to	-42
unite	base:to	-30
adding	ing:	15
warned	past:	37
losing	ing:	-59
predicted	past:	23
thanking	ing:is	16
delivering	ing:	15
screaming	ing:	-10
performing	ing:	-9
dropped	past:	8
disappointing	ing:	-18
see	base:will	-21
happens	present:	-32
battle	base:	-13
predicting	ing:'s	11
ending	ing:is	-10
proud	participle:'s	-9
unify	base:to	-26
break	base:to	-44
drop	base:to	-32
stayed	past:	-26
remains	present:	-42
spent	past:	24
remained	past:	-28
locked	past:	12
stood	past:	-32
watched	past:	19
chanting	ing:	5
prompting	ing:	19
award	base:to	-9
erupted	past:	-37
signs	present:	-32
celebrated	past:	-13
raised	past:	26
showing	ing:are	-7
beat	base:	-36
earning	ing:	-41
told	past:has	-8
lower	base:to	-17
improve	base:	-9
promised	past:	22
congratulated	past:	10
gained	past:	8
using	ing:is	-16
draw	base:to	10
see	base:would	-23
networks	present:	-72
selected	past:randomly	-15
seen	participle:are	13
divided	past:were	20
allowing	ing:	-17
campaigning	ing:'s	-10
joked	past:	22
spent	past:could	-9
expects	present:	9
heading	ing:	-50
increasing	ing:	26
turned	past:has	-31
highlighted	past:	22
tackle	base:to	-17
means	present:	-37
pick	base:will	-18
gain	base:will	-18
remain	base:	36
determining	ing:	9
date	base:to	-45
thanks	present:	-66
gives	present:	5
eked	past:	-10
posted	past:	16
overwhelming	ing:	6
sites	present:	-25
pushing	ing:	13
heads	present:	-32
pick	base:to	-49
yelled	past:	14
looking	ing:is	22
fend	base:to	-9
refusing	ing:	6
needs	present:	-12
known	past:'s	-8
weighed	past:	16
backing	ing:is	12
vote	base:could	-13
exceeding	ing:	-15
break	base:	-23
return	base:to	-28
work	base:to	-71
begin	base:would	-12
reversed	past:	-11
rushed	past:	-13
arrived	past:	-47
making	ing:is	-13
walking	ing:	-20
talking	ing:is	6
looking	ing:are	27
cares	present:	-10
received	past:has	-26
care	base:	13
tended	past:	16
handle	base:to	-22
showing	ing:is	8
showed	past:also	10
waiting	ing:	-28
dipped	past:	-15
considered	past:are	12
represented	past:	-19
visited	past:	-45
raised	past:has	29
born	base:was	-34
holding	ing:was	-17
paid	past:	21
shook	past:	-21
attend	base:to	-43
showing	ing:'s	-11
finished	past:	-32
focused	past:has	-22
ends	present:	16
served	past:	-83
faces	present:	-78
await	base:	-9
need	base:may	-18
rebound	past:	-9
emerge	base:to	-9
trying	ing:'s	-10
competing	ing:	-27
earned	past:has	12
beating	ing:	-34
won	past:also	-20
claiming	ing:	-10
trails	present:	-30
stop	base:to	-75
becoming	ing:	-79
rally	base:to	-41
choose	base:to	23
bound	past:is	-9
differ	base:	10
asked	past:also	9
drop	base:should	-9
mention	base:did	13
captured	past:has	-22
insisted	past:	34
focus	base:to	26
criticized	past:	25
mocked	past:	25
paying	ing:is	13
roared	past:	-13
cut	base:were	-9
feeds	present:	-12
shifted	past:	22
booed	past:	-28
holding	ing:is	-16
introduced	past:was	26
call	participle:	-9
rallying	ing:	21
overtaking	ing:	-15
watch	base:	-51
breaking	ing:again	-9
detailing	ing:	16
receive	base:will	22
begun	participle:has	-31
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
put	base:	21
celebrating	ing:	-18
touted	past:	20
vowed	past:	23
need	base:	12
keep	base:to	25
reading	ing:	-10
applauding	ing:	6
influence	base:to	-27
confronting	ing:	-21
neighboring	ing:	-37
supported	past:was	19
dealing	ing:	-30
force	base:would	-9
release	base:to	-13
spotted	past:	9
waved	past:	-9
come	participle:can	-9
trailing	ing:is	-9
invested	past:has	-15
pledged	past:has	-21
created	past:	-26
exit	base:	-34
conducted	past:were	-12
change	base:to	35
feel	base:	11
working	ing:is	10
accounted	past:	-12
deport	base:to	-15
allow	base:	-11
stay	base:to	-61
asked	past:was	30
balloting	ing:	-15
become	participle:will	-39
capture	base:to	-23
subdued	past:	-10
imagined	past:	13
thinking	ing:was	-11
stare	base:	-9
words	present:	-5
fit	base:	-30
resign	base:to	33
go	base:	12
pressed	past:was	6
defended	past:	70
hoping	ing:was	9
pick	base:	-29
reflect	base:to	-16
stated	past:	52
scores	present:	-15
move	base:to	-60
suspended	past:	6
leads	present:still	-9
affect	base:will	-9
make	base:	26
accused	past:has	6
lay	base:to	-27
moving	ing:is	-18
widening	ing:	-12
declaring	ing:	14
grow	base:to	-30
scored	past:	-22
grabbing	ing:	-21
dash	base:	-10
surged	past:	-15
secured	past:	-22
steering	ing:	-15
sought	participle:has	-6
encouraging	ing:was	-15
sought	participle:	26
calm	base:to	-12
offer	base:would	8
suggest	base:did	11
angry	participle:are	-18
prompted	past:was	-13
proved	past:	-25
devastating	ing:	-41
dominated	past:has	-22
helping	ing:is	-9
clinched	past:	-17
reserved	past:	-15
clubs	present:	-21
seats	present:	-49
host	base:	-17
blow	base:	-17
backed	past:had	9
keeping	ing:	11
scoring	ing:	-12
allowed	past:be	-9
betrayed	past:	-18
beat	base:to	-17
blocking	ing:	-31
pressure	base:to	-22
ballots	present:	-27
seen	participle:	12
issues	present:	-57
existing	ing:	-43
securing	ing:	-20
confirmed	past:	25
authorized	past:were	-13
get	base:would	-17
complained	past:	17
lose	base:	-15
secure	base:to	-59
condemn	base:to	-10
caught	past:was	-12
punching	ing:	-15
charged	past:was	10
paying	ing:	-28
mention	base:	9
struggled	past:has	-40
tries	present:	18
require	base:	16
release	base:	-14
continue	base:will	-31
handed	past:	-18
helped	past:	60
embarrassing	ing:	9
broke	past:	11
contributing	ing:	-30
lend	base:to	-9
end	base:to	-34
costs	present:	-45
raising	ing:	-13
refuses	present:	11
battle	base:to	-9
voted	past:has	10
come	participle:has	35
endorsed	past:had	13
deporting	ing:	-15
promoting	ing:	-26
rejecting	ing:	9
push	base:	-15
raise	base:	-30
opposing	ing:	-26
tell	base:will	-5
thread	base:	-10
answer	base:to	20
counting	ing:is	10
cut	base:to	-47
gained	past:have	-13
pointed	past:has	11
lead	base:could	-15
supported	past:has	16
stem	base:	-15
cite	base:	10
create	base:to	-47
treat	base:to	-15
respond	base:did	-7
serving	ing:	-30
advances	present:	-12
note	base:	16
opposed	past:	19
allowed	past:would	9
protecting	ing:	-27
conduct	base:to	-20
benefits	present:	-52
types	present:	-18
allow	base:to	25
fund	base:to	-22
played	past:	-7
projects	present:	-34
lines	present:	-70
challenges	present:	-8
working	ing:was	-23
shaking	ing:	11
work	base:	-30
featured	past:	8
threw	past:	-8
escorted	past:	-10
referring	ing:	25
lamented	past:	23
capitalize	base:to	-17
considers	present:	19
crossed	past:	-15
attracting	ing:	-9
writes	present:	10
accept	base:to	-25
smiling	ing:	-15
downplayed	past:	18
features	present:	-16
interviews	present:	-53
reminded	past:	14
releasing	ing:	-9
believed	past:	-9
release	base:would	-15
embodied	past:	-9
packed	past:	-10
select	base:will	-13
describes	present:	18
continuing	ing:is	-10
cites	present:	11
struggling	ing:is	5
tests	present:	-17
name	base:would	-11
meet	base:	-17
apply	base:to	-15
need	base:doesn't	19
signed	past:	21
breaking	ing:	8
held	past:is	21
playing	ing:is	-21
representing	ing:	-40
buying	ing:	-39
meet	base:to	-58
displayed	past:	8
appreciated	past:	-10
charged	past:	19
recording	ing:	-15
travels	present:	-12
determined	past:	9
defeat	base:	-22
pass	base:to	-58
restricting	ing:	28
taping	ing:	-12
prices	present:	-51
labeled	past:	5
reflects	present:	-7
improved	past:have	-12
find	base:to	-65
lied	past:	-12
apologize	base:did	15
challenging	ing:	5
railed	past:has	10
banning	ing:	-26
fracking	ing:	-28
hurting	ing:is	-12
legalizing	ing:	-13
blamed	past:	22
allies	present:	-63
think	base:to	8
pulls	present:	-9
reaching	ing:	-26
clinch	base:to	-41
endorsed	past:have	11
based	past:is	-20
continuing	ing:	-62
comment	participle:	-6
remain	base:should	-9
threatening	ing:	11
hold	base:will	-28
leaves	present:	-35
go	base:would	-37
revealed	past:	12
thought	past:	-21
gaining	ing:	-23
critical	participle:was	17
founded	past:was	-15
stopping	ing:	-20
launched	past:	-18
titled	past:	17
target	base:to	-12
helping	ing:	-53
enjoys	present:	-15
allows	present:	12
share	base:to	-26
known	past:is	38
blasts	present:	16
encourage	base:to	15
linking	ing:	11
encouraged	past:	15
join	base:to	-45
going	ing:	-9
convince	base:to	24
rushing	ing:	-9
represent	base:	-16
tack	base:	-13
settled	past:	7
trust	base:don't	5
bases	present:	-10
promote	base:to	6
lying	ing:	8
denouncing	ing:	10
suggest	base:	16
faced	past:	-56
hold	base:would	-12
promising	ing:	12
take	base:would	-26
claim	base:	19
made	past:also	27
bent	past:	-13
make	base:would	-55
distanced	past:	14
involves	present:	-9
spoken	participle:has	16
noting	ing:	30
listen	base:	-20
come	participle:may	-16
describing	ing:	37
begun	participle:have	-15
pull	base:to	-20
help	base:will	-27
violating	ing:	-12
wages	present:	-38
programs	present:	-54
managed	past:has	-9
embrace	base:to	-7
proceeds	present:	-10
challenging	ing:is	-6
bullying	ing:	-9
escalated	past:	-7
discuss	base:did	13
footing	ing:	-12
uses	present:	17
submitted	past:	-21
outsourcing	ing:	-9
crack	base:to	-20
outsourced	past:have	-9
balked	past:	25
hacking	ing:	-30
combined	past:	-26
blasted	past:	35
impose	base:to	-16
moved	past:	19
put	base:has	-20
gain	base:	-15
designed	past:	7
paint	base:to	-11
face	base:to	-30
buy	base:	-31
seek	base:would	-9
trailed	past:	-15
end	base:will	-20
coalesce	base:to	-9
campaigns	present:	-10
cheers	present:	-20
vowed	past:has	18
narrow	base:to	-12
contributed	past:	-39
questioned	past:	33
moved	past:has	-18
supporting	ing:is	18
vote	base:can	10
reach	base:to	-42
ventures	present:	-21
made	past:were	16
live	base:to	-15
celebrate	base:to	-10
fight	base:to	-69
cost	base:	-9
boxing	ing:	-20
visiting	ing:	-22
contacted	past:	-21
write	base:to	-20
rest	base:to	-15
carrying	ing:	6
landed	past:	-20
grew	past:	-53
overcome	participle:	-20
stand	base:to	-31
inspire	base:to	-15
train	base:	-10
hosts	present:	-17
reopened	past:	-13
hanging	ing:	-10
explain	base:to	19
shown	participle:was	8
overlooking	ing:	-14
remembered	past:	6
witnessed	past:	6
opened	past:	32
draw	base:	10
endorsing	ing:	-9
meets	present:	-28
sending	ing:	-44
electing	ing:	8
ready	participle:was	-15
follow	base:to	-32
elect	base:	-15
fell	past:	-62
kept	past:has	-18
arguing	ing:	24
benefit	base:	-15
persuade	base:to	13
skeptical	participle:are	8
campaign	base:to	12
referencing	ing:	6
reveal	base:	14
admitted	past:	15
reported	past:also	14
names	present:	-15
hid	past:	-9
headed	past:	-30
legalized	past:	12
scheduled	past:was	-23
attacked	past:	27
judges	present:	-30
walked	past:later	18
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
acknowledged	past:	35
draw	base:could	-13
abandon	base:to	-25
appearing	ing:	-21
alienated	past:	-10
espoused	past:	-10
embraced	past:	-12
disaffected	past:	-10
beats	present:	-12
defeated	past:	-25
counted	past:are	-12
try	base:to	-53
poised	past:is	-28
invited	past:	-16
appear	base:to	-15
sparked	past:	21
convicted	past:	-23
wish	base:	5
indict	base:to	-14
recommend	base:to	-11
likened	past:	9
announces	present:	17
demands	present:	15
lashing	ing:	-10
sitting	ing:	-43
weigh	base:to	16
fans	present:	-28
moving	ing:	-47
criticize	base:to	-10
comments	participle:	-12
charges	present:	-37
seal	base:to	-9
follows	present:	31
forces	present:	-77
bound	past:were	-9
brought	past:	9
delivered	past:	-5
burned	past:	-10
wrongdoing	ing:	-12
figures	present:	-40
shifted	past:has	-27
angered	past:	20
ignored	past:	7
insist	base:	36
climbed	past:	-10
laid	past:	19
reacted	past:	10
dressed	past:	-7
managed	past:	-36
match	base:to	-25
announce	base:to	-8
considered	past:has	8
opposed	past:has	13
defunding	ing:	-13
causes	present:	-23
says	present:now	17
stating	ing:	27
selling	ing:	-30
endorsed	past:has	-5
save	base:to	-32
shared	past:	-5
covered	past:	24
held	past:has	22
turning	ing:	-58
propel	base:to	-9
turned	past:have	9
becoming	ing:are	-9
purchase	base:to	-20
donate	base:to	-12
searching	ing:	-15
find	base:	12
say	base:will	-19
appear	base:will	-15
perceived	past:	-6
face	base:	-39
working	ing:has	17
highlighting	ing:	-8
try	base:will	14
disappointed	past:	15
upset	past:	-18
boycott	base:to	-24
play	base:could	-12
seen	participle:has	-14
killed	past:was	-20
donated	past:	-34
stops	present:	-15
remember	base:	15
mean	base:does	-17
principles	present:	-15
settling	ing:	-10
avoiding	ing:	-18
blame	base:	8
broker	base:to	-21
express	present:	-16
accusing	ing:	14
mining	ing:	-9
connect	base:to	-20
considered	past:is	14
lean	base:	-13
play	base:	-35
built	participle:	-46
buried	past:	-9
repeating	ing:	11
understand	base:to	-12
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
proven	participle:has	12
based	past:was	-10
maintained	past:	-11
aides	present:	-54
trump	base:	-9
letting	ing:	-9
stay	base:	-12
exploit	base:to	17
treated	past:are	31
wounded	past:	-13
airing	ing:	-23
paints	present:	10
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
passed	past:	8
unaccompanied	past:	-9
allowed	past:are	-14
run	participle:will	-12
demanding	ing:	6
founded	past:	-39
ask	base:	-7
develop	base:	-12
reaches	present:	-18
debates	present:	-33
debated	past:	-6
questions	present:	-26
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
decide	base:will	-15
return	base:will	-17
cuts	present:	-52
rebuild	base:to	-12
donated	past:has	-12
organized	past:	-9
known	past:were	13
rolled	past:has	16
committed	past:were	-13
punched	past:	-9
refuse	base:	-18
praying	ing:	-15
bless	base:	-10
threatened	past:has	24
given	participle:has	29
scheduled	past:is	22
tried	past:has	-33
remarking	ing:	10
updated	past:has	-27
come	participle:could	-23
repeal	base:	-12
approving	ing:	-10
joined	past:has	12
provide	base:would	-9
controlled	past:	-12
aims	present:	-7
escalating	ing:	-10
provide	base:to	-17
worrying	ing:	-6
picks	present:	-16
offer	base:to	10
rising	ing:	-68
reducing	ing:	-30
cutting	ing:	-43
hates	present:	-5
negotiated	past:	13
argue	base:	56
seeing	ing:	-29
something	ing:do	-25
breaks	present:	-37
favored	past:	14
delay	base:to	-12
survive	base:to	-17
eliminate	base:to	-15
find	base:could	-16
supposed	past:are	-15
cut	base:	-6
break	base:could	-12
passing	ing:	18
return	base:	-23
repudiate	base:to	9
allied	past:	-12
said	past:later	15
explaining	ing:	25
cover	base:	-25
adopted	past:	6
curb	base:to	-25
resulting	ing:	-17
levels	present:	-31
think	base:didn't	-11
approved	past:	-25
editing	ing:	-25
sounds	present:	11
sound	base:	-10
sounding	ing:	-16
warm	base:to	-12
banned	past:should	-9
reached	past:has	-13
tops	present:	-12
claim	participle:	-13
recruiting	ing:	-15
used	past:has	-29
misspoke	past:	-9
exist	base:	-12
affirm	base:	10
preventing	ing:	-18
backfire	base:could	-12
apologized	past:	9
seen	participle:is	11
damage	base:could	-9
stakes	present:	-9
access	base:to	-9
searches	present:	-12
saved	past:	-9
punish	base:to	-15
suspended	past:had	-9
sued	past:	9
pressed	past:	6
revisit	base:to	-11
take	base:	-8
eyes	present:	6
played	past:have	-10
shaped	past:have	-9
stressed	past:	16
fired	past:was	-15
preparing	ing:	-20
staying	ing:	-30
pointed	past:also	18
shown	participle:is	8
planning	ing:was	-14
generating	ing:	-12
aired	past:	-5
continued	past:has	22
push	base:to	-49
denied	past:has	31
test	base:to	-9
changed	past:	-34
return	base:did	15
approached	past:	-17
learn	base:would	13
hear	base:	-23
force	base:to	-22
frustrated	past:	-13
acknowledge	base:	27
compromise	base:to	17
missed	past:	-27
struggling	ing:	-30
bills	present:	-32
bolster	base:to	-20
advancing	ing:	-12
promising	ing:is	15
laying	ing:	34
attempts	present:	-25
roll	base:to	-18
vows	present:	22
spots	present:	-12
set	base:	-19
talked	past:	24
advanced	past:	-9
control	base:to	-22
spend	base:will	-9
achieved	past:	-9
use	base:can	-9
ignoring	ing:	-11
speak	base:	11
conclude	base:	6
reforms	present:	-12
make	base:can	-24
dismantle	base:to	-15
blacks	present:	-9
boasts	present:	7
fueling	ing:	12
resounding	ing:'s	-10
becomes	present:	-58
coming	ing:are	-15
driven	participle:	-28
meaning	ing:	-20
noticed	past:	11
considered	past:	8
worked	past:also	-16
embracing	ing:	-22
triggered	past:	-9
emphasized	past:	20
updates	present:	14
finds	present:	26
ruled	past:	18
adopting	ing:	12
rejected	past:	38
ordered	past:	10
carry	base:to	-34
offer	base:	-17
relied	past:	-10
sorry	participle:are	-10
restricted	past:is	-15
blessing	ing:	-15
proceed	base:to	-18
born	base:were	-17
reached	past:	-51
fueled	past:	-20
change	base:could	-12
shifts	present:	6
shares	present:	-21
drops	present:	-9
remember	base:to	7
shift	base:could	-9
update	base:	10
provides	present:	-26
illustrates	present:	11
provide	base:	11
win	base:might	-9
improve	base:to	-22
introduce	base:to	-19
rates	present:	-74
police	base:to	-12
existed	past:	-12
file	base:	-28
blame	base:to	-26
believing	ing:	15
missing	ing:	-15
hits	present:	5
railed	past:	15
date	base:	-9
defects	present:	-15
traveling	ing:	-15
violated	past:	-12
issuing	ing:	-13
recalling	ing:	32
shakes	present:	-9
denied	past:	14
constitutes	present:	-12
rely	base:to	-12
shown	participle:has	14
bar	base:	-14
lit	past:	7
fired	past:	8
laughs	present:	-13
bridges	present:	-9
argued	past:also	10
interjected	past:	9
hitting	ing:	8
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
encouraging	ing:	-7
accounts	present:	-52
slamming	ing:	9
implying	ing:	7
hints	present:	14
promised	past:has	-8
create	base:	-20
driving	ing:	-20
whipping	ing:	16
deal	base:to	-32
worked	past:has	-32
bash	base:to	-11
favors	present:	-7
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
projected	past:	5
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
making	ing:'s	13
engaged	past:	-9
approaching	ing:	-17
walked	past:	-35
stand	base:	20
acknowledging	ing:	7
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
deflect	base:to	15
sets	present:	-21
clear	base:to	-16
bet	base:	-19
concerns	present:	-40
getting	ing:are	-9
bring	base:will	-18
nominate	base:	5
energized	past:	-12
turn	base:	6
cast	base:to	29
hold	base:can	-9
turning	ing:are	-12
insults	present:	-7
held	past:had	-12
roots	present:	-35
projected	past:was	15
left	past:have	-17
happening	ing:	-9
sure	participle:be	-20
watch	base:to	-38
commented	past:	13
violates	present:	-17
returning	ing:	-25
cross	base:	-9
fled	past:	-15
welcomed	past:	19
falls	present:	-25
meet	base:will	-25
proposal	participle:	-10
deserves	present:	-28
bring	base:would	-33
hidden	participle:	-10
leave	base:could	-9
defeating	ing:	-34
books	present:	-18
reported	past:first	9
seem	base:may	20
lingering	ing:	-21
turn	base:will	-15
resigned	past:	-25
handled	past:	-12
swept	past:	-20
bested	past:	-13
enjoyed	past:	-12
running	ing:has	-10
directed	past:has	-11
blows	present:	-9
eliminating	ing:	-22
certain	participle:is	-15
manage	base:	-9
need	base:would	-54
tie	base:to	33
conceded	past:	29
paved	past:	-9
wonder	base:to	12
presented	past:	6
assails	present:	5
surveying	ing:	-9
go	base:could	-15
worried	past:	17
becoming	ing:was	-12
decided	past:had	18
embraced	past:have	7
allowed	past:	16
advocates	present:	-19
dominate	base:to	-12
rose	past:	15
gains	present:	-32
advance	base:to	-15
converting	ing:	-9
get	base:don't	45
graduate	base:	-9
limited	past:	-18
refused	past:has	26
dragged	past:has	-9
shrugged	past:	15
lending	ing:	-15
targeting	ing:	-41
spent	past:had	-20
pass	base:	-15
achieve	base:to	-17
operating	ing:	-23
incites	present:regularly	-12
marking	ing:	7
introduces	present:	9
produces	present:	-12
recognized	past:were	13
honored	past:was	-9
drive	base:	-35
poured	past:	-12
reaffirmed	past:	15
jumped	past:	-8
risen	participle:has	-21
elevated	past:	8
reached	past:had	-12
published	past:was	-15
spoke	past:also	16
requires	present:	-13
surrounding	ing:	-32
something	ing:	-9
become	participle:'s	30
confirm	base:to	-10
scheduled	past:are	-12
tends	present:	-16
vote	base:will	-28
delayed	past:	-9
scheduled	past:	-32
met	past:have	17
specializes	present:	-10
campaigned	past:has	-10
get	base:didn't	-9
running	ing:'s	-43
suffered	past:	-12
soften	participle:	-9
so-called	past:	-15
change	base:	-15
argument	participle:	11
struggled	past:	-23
sends	present:	-10
superdelegates	present:	-33
switch	base:to	23
marked	past:	-7
acknowledge	base:to	-6
recognize	base:	13
acts	present:	-9
participating	ing:	-9
imports	present:	-28
protested	past:	5
recognizing	ing:	12
surveys	present:	-25
determine	base:to	18
studied	past:	-9
extends	present:	9
markets	present:	-47
cause	base:will	-15
give	base:did	-12
belongs	present:	-10
removed	past:has	14
received	past:had	-20
focused	past:is	-18
proposing	ing:	21
drawn	participle:have	6
chiding	ing:	15
work	base:will	-17
committed	past:is	-10
maintaining	ing:	25
repair	base:to	-9
places	present:	-16
want	base:may	-19
check	base:to	-18
policing	ing:	-17
practices	present:	-43
lists	present:	12
visit	base:to	-27
ahmed	past:	-13
worked	past:had	-28
mohamed	past:	-18
lived	past:	-26
flying	ing:	-34
seen	participle:was	11
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
fear	base:	31
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
rein	base:to	-18
reclaim	base:to	-12
help	base:could	-43
protect	base:	-9
exercises	present:	-9
isolate	base:to	-9
viewed	past:was	6
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
reiterated	past:	19
throw	base:to	11
suited	past:	-9
conducted	past:have	-9
puts	present:	26
matters	present:	-14
viewing	ing:	-5
trusted	past:can't	-10
codes	present:	-15
fight	base:	19
acquire	base:to	-12
strikes	present:	-16
feed	base:	-9
gain	base:can	-9
meet	base:would	-9
teaches	present:	11
attended	past:had	-9
created	past:has	5
seeming	ing:	-13
dies	present:	-12
gone	participle:	-15
compare	base:to	11
touting	ing:	7
sent	past:had	-17
held	past:hasn't	-9
fallen	participle:have	-12
drafting	ing:	-13
concerned	past:	13
struggled	past:have	-9
alluding	ing:	14
tend	base:	-25
favor	base:to	5
borrowing	ing:	-15
get	base:cannot	-9
acquiesced	past:	11
take	base:should	-12
make	base:do	8
struck	past:	-7
dig	base:	7
seek	base:	-17
become	participle:would	-17
unnoticed	past:	7
insisting	ing:	9
assured	past:	24
identified	past:	12
eating	ing:	-9
pandering	ing:	-16
coming	ing:was	-12
changes	present:	-34
favoring	ing:	-15
adapt	base:to	-12
announcement	participle:	6
wear	base:to	-15
choosing	ing:	-9
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
completed	past:	9
improving	ing:	-9
require	base:would	-36
tying	ing:	12
condemned	past:	22
changed	past:has	-15
chaired	past:	-9
moderate	base:to	-12
hurt	base:	-15
bragged	past:	13
fearing	ing:	16
blocked	past:	7
become	participle:have	35
explain	base:	-10
fallen	participle:	-15
taped	past:	-12
looms	present:	-12
lashed	past:	21
campaigning	ing:is	-9
denounced	past:	33
remarks	participle:	-26
plowed	past:	-10
sparking	ing:	-10
asserted	past:	17
apologize	base:to	-17
ready	participle:is	-20
released	past:will	18
stars	present:	-15
said	past:was	12
stated	past:also	11
taken	participle:be	-9
challenged	past:	16
claimed	past:has	11
hurt	base:could	-12
claims	participle:	6
casting	ing:	-17
boost	base:to	-32
invest	base:to	-25
applauded	past:	-15
trade	base:to	-16
urge	base:to	-6
stepped	past:has	13
clear	participle:'s	11
lobbying	ing:	-52
running	ing:was	-18
undermine	base:to	-18
cautioned	past:	13
bearing	ing:	-5
advising	ing:	29
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
reneging	ing:	7
accords	present:	-10
invested	past:	-9
positions	present:	7
help	base:can	-17
sell	base:to	48
reached	past:have	21
preparing	ing:is	-13
pitting	ing:	-18
deploying	ing:	-15
powers	present:	-18
draft	base:to	-18
linked	past:is	-10
defeat	base:to	-52
facing	ing:are	46
replace	base:to	-30
dreams	present:	-10
voiced	past:	16
presenting	ing:	9
carries	present:	-23
lands	present:	-9
squeezed	past:	-10
heading	ing:was	-9
impressed	past:was	11
seeking	ing:was	-24
walk	base:	-9
demurred	past:	-5
emerging	ing:	-33
establish	base:to	-12
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
mark	base:to	23
accompanied	past:	-21
scramble	base:to	24
pressing	ing:	11
prepared	past:is	-15
mired	past:	-15
disputes	present:	-12
affect	base:could	-9
fall	base:to	-22
confront	base:to	-24
jockeying	ing:	-10
focus	base:would	-13
looming	ing:	-25
lays	present:	17
laid	past:has	-12
aligning	ing:	15
need	base:will	40
positioned	past:has	6
oust	base:to	-9
arms	present:	11
arm	base:to	-10
contrasted	past:	-5
assailed	past:	18
attracted	past:has	-19
outsize	base:	-10
increase	base:would	-12
taxing	ing:	-20
helps	present:	-23
function	base:	-15
taxes	present:	-52
move	base:would	-9
encourages	present:	-12
finance	base:to	-15
replacing	ing:	-15
targeted	past:	-11
proposed	past:has	15
applied	past:	-12
coupled	past:	-23
serves	present:	24
dueling	ing:	-9
lacking	ing:	-9
caught	past:	-30
appended	past:	-17
sell	base:	-21
sought	participle:have	-7
lowering	ing:	-12
bought	past:	-16
helped	past:has	-37
improved	past:	-12
sign	base:to	-34
purchasing	ing:	-9
renovated	past:	-10
found	past:has	-10
sold	past:	-23
involved	past:was	-20
financing	ing:	-12
take	base:did	-10
amassed	past:has	-9
fulfill	base:to	-15
confusing	ing:	13
gone	participle:had	38
using	ing:had	-9
produce	base:to	-18
briefed	past:	-17
steer	base:to	-9
courts	present:	-23
consider	base:to	-18
foster	base:to	-9
known	past:was	27
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
suspended	past:was	-13
posting	ing:	-9
renew	base:to	8
hide	base:to	-15
terror-related	past:	-9
exploited	past:	-17
tracks	present:	-22
relying	ing:	-9
criticized	past:have	10
pulling	ing:	-9
less-educated	past:	-13
limit	base:to	-20
granting	ing:	7
values	present:	-18
hatred	past:	-12
pulled	past:	-20
causing	ing:	-12
considering	ing:are	9
determine	base:	-10
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
know	base:do	6
prove	base:will	-12
reform	base:to	-12
seen	participle:be	-19
becoming	ing:is	-9
joining	ing:	-32
relying	ing:is	15
mentioning	ing:	20
intern	base:	-11
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
divorced	past:	-13
listened	past:	-12
opined	past:	13
return	base:would	-9
advises	present:	-10
advising	ing:is	-23
secure	base:	-12
intensified	past:	-12
reined	past:	-10
falling	ing:	33
looking	ing:were	6
confront	base:will	-13
grappling	ing:	-10
released	past:were	-16
inherited	past:	-12
grown	participle:have	-15
sealed	past:	-10
define	base:to	8
directed	past:	-12
monitoring	ing:	18
raises	present:	-5
manage	base:to	-17
need	base:might	-12
plotting	ing:	-13
presided	past:	-10
seen	participle:can	-15
remembers	present:	15
enduring	ing:	6
fading	ing:	-9
ticked	past:	5
gain	base:to	-20
sounded	past:	25
occupied	past:	-10
converted	past:	-9
practicing	ing:	-9
reverse	base:to	14
ages	present:	-10
confronts	present:	10
arrive	base:will	-9
pay	base:would	-12
cost	base:to	-9
freed	past:	-9
criticized	past:was	10
make	base:should	-9
withdrew	past:	13
disappeared	past:	-15
encourage	base:would	-10
energize	base:to	-9
recounted	past:	9
found	past:be	-9
fought	past:	-10
see	base:does	9
handle	base:can	-9
heard	past:had	-9
poll	base:	-13
chosen	participle:have	8
waves	present:	6
estimated	past:	20
posing	ing:	-10
carry	base:would	-9
proved	past:have	-9
nominated	past:was	13
wrote	past:also	10
wiping	ing:	-13
echoes	present:	-16
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
prove	base:to	30
pay	base:will	32
report	base:to	27
connected	past:	-21
tied	past:	-24
stemming	ing:	-12
studies	present:	-15
include	base:could	-9
continued	past:have	16
suspend	base:to	-18
resulted	past:	-22
matched	past:	-12
seized	past:	-7
trying	ing:were	-12
repeat	base:to	10
differs	present:	-10
lose	base:would	-9
dismissing	ing:	19
says	present:often	10
defined	past:	-17
predict	base:to	-6
dividing	ing:	-16
bring	base:could	-12
withdraw	base:to	6
benefited	past:has	-9
quit	base:to	-22
questioning	ing:are	15
sway	base:to	-15
saying	ing:are	-5
offering	ing:are	10
running	ing:are	-9
fails	present:	-9
risks	present:	-10
underestimating	ing:	-11
project	base:to	-22
coalescing	ing:	-9
exited	past:	-9
voted	past:had	21
advertised	past:	-9
happening	ing:is	-9
caps	present:	-13
rises	present:	-15
stuck	past:	11
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
rebuffed	past:	-6
depending	ing:	-27
willing	participle:is	16
want	base:would	13
preserve	base:to	-17
campaign	base:would	-9
shoving	ing:	-10
preparing	ing:were	-9
charge	base:to	-16
seen	participle:had	-21
guards	present:	-10
prepare	base:	-12
precedes	present:	-10
started	past:has	18
set	base:was	-23
receive	base:to	-12
emerged	past:has	-10
balancing	ing:	-9
teamed	past:	-15
appending	ing:	11
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
file	base:to	-21
brought	past:has	-9
stores	present:	-20
sway	base:	-12
produced	past:has	20
forced	past:has	-10
oversees	present:	-15
run	participle:can	-12
granted	past:	-14
prepare	base:to	-9
post	base:to	-13
investing	ing:	-9
remain	base:will	-18
earn	base:could	-12
employed	past:was	-10
surviving	ing:	-9
put	base:will	-9
restrict	base:to	-10
tied	past:is	-9
borders	present:	-13
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
support	base:will	27
shore	base:to	-15
burst	base:	-9
account	base:to	-9
require	base:may	-11
producing	ing:	11
depends	present:	-9
publish	base:to	-13
like-minded	past:	-18
hire	base:to	-23
get	base:could	-30
make	base:might	-9
employing	ing:	13
stick	base:to	-15
judge	base:to	22
hire	base:	-10
skeptical	participle:be	6
served	past:had	-9
run	participle:had	-12
dismissed	past:was	12
expose	base:to	22
pitching	ing:	-11
pitched	past:	-6
assure	base:to	-8
coordinate	base:to	-12
invoked	past:	9
captured	past:have	-9
deliver	base:	-10
providing	ing:is	-10
say	base:also	11
hung	past:	11
thrown	participle:was	-10
fuels	present:	-9
established	past:	20
promised	past:have	10
questioned	past:have	14
establishing	ing:	-16
reduce	base:to	-15
contends	present:	15
strengthen	base:to	-12
cars	present:	-10
rests	present:	-9
chairs	present:	-35
cited	past:has	14
aware	participle:was	-15
monitors	present:	-13
shape	base:to	-9
putting	ing:are	-14
aligned	past:is	19
aiming	ing:	7
mounting	ing:	9
wary	participle:are	6
worked	past:have	-9
battles	present:	-25
eager	participle:is	20
tap	base:to	-15
feared	past:	11
connects	present:	16
released	past:be	24
campaign	base:will	-16
pointed	past:have	-13
galvanizing	ing:	-12
include	base:does	-12
playing	ing:are	-9
retiring	ing:	-9
reduce	base:	-15
programming	ing:	-9
meant	past:is	14
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
responded	past:has	-14
registering	ing:	-17
leading	ing:is	-9
need	base:to	-12
running	ing:were	-9
building	ing:is	-17
unwanted	past:	-9
protests	present:	-8
reversing	ing:	-13
transformed	past:have	-9
battling	ing:	-9
proved	past:has	17
guaranteed	past:is	-11
calculating	ing:	-9
commanded	past:	-7
weighed	past:has	-12
adjust	base:to	-9
left	past:has	-25
championing	ing:	-12
run	participle:has	17
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
preparing	ing:are	17
provide	base:could	35
vary	base:	-13
compiling	ing:	10
sells	present:	-12
counted	past:	6
promote	base:	26
marked	past:was	-12
zero	base:to	-10
removed	past:be	-9
regarded	past:	11
reject	base:to	-11
poised	past:	-15
depend	base:will	-9
coal-fired	past:	-10
declined	past:have	-12
assigned	past:	-11
require	base:to	-9
covers	present:	-13
explore	base:	14
draws	present:	-13
draw	base:will	-12
republish	base:to	-9
alleged	past:	11
originated	past:	-13
prove	base:may	-10
shut	base:	-13
used	past:was	-15
turn	base:could	-9
cellphones	present:	-10
prepares	present:	-15
tied	past:are	-18
defend	base:	-17
nothing	ing:did	-12
based	past:has	-9
chants	present:	10
delivered	past:had	-11
surrounded	past:	-9
interview	base:	-10
raising	ing:is	-13
reinstating	ing:	-13
imposed	past:	9
raise	base:will	-12
increased	past:has	-12
played	past:also	15
guide	base:to	-10
propelled	past:	-10
praise	base:to	-18
fallen	participle:had	-9
shown	participle:had	-12
stereotypes	present:	-12
played	past:has	8
define	base:	7
decide	base:	25
owed	past:	-10
benefited	past:	-12
underestimated	past:	7
risk	base:to	-9
reopen	base:to	-9
grown	participle:had	-9
lobbied	past:	9
discovered	past:was	14
try	base:would	-9
paid	past:had	-12
firm	base:	-9
contradict	base:to	-17
indicate	base:	7
exchanges	present:	-18
examining	ing:	-10
included	past:have	12
planned	past:had	7
enlist	base:to	-9
hinted	past:	-13
clapping	ing:	-9
accused	past:was	5
committing	ing:	-12
expressed	past:have	11
assertion	participle:	9
handle	base:would	-9
thrived	past:	-9
accepted	past:has	-11
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
used	past:have	40
stage	base:to	-13
outlining	ing:	9
seeking	ing:is	7
introducing	ing:	6
houses	present:	-9
released	past:was	12
marched	past:	-14
rebuild	base:	-9
considered	past:was	-13
crumbling	ing:	-10
bars	present:	-13
bombing	ing:	-27
vetted	past:	-9
waging	ing:	16
embarrass	base:to	-9
couples	present:	-15
televised	past:	-9
lead	base:would	-9
quoting	ing:	11
betting	ing:	-12
gaming	ing:	-9
brought	past:have	-9
pledging	ing:	18
remarked	past:	22
trust	base:	7
meant	past:was	5
games	present:	-12
play	base:will	-20
use	base:could	-12
fix	base:to	-9
underscore	base:to	17
block	base:	-21
hurting	ing:	-9
laughing	ing:	-10
led	past:have	-9
disclosed	past:	11
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
avoid	base:	-13
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
retweeted	past:	17
wanting	ing:	-22
start	base:will	-9
reported	past:has	11
knock	base:to	-13
spent	past:have	31
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
found	past:also	-13
humbling	ing:	-9
filming	ing:	-10
contention	participle:	10
countered	past:	6
endorse	base:would	-6
assert	base:to	-5
rattled	past:	11
pages	present:	-15
shedding	ing:	12
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
endorse	base:didn't	-15
knocking	ing:	-10
slates	present:	-17
sure	participle:'s	-11
rule	base:to	-10
walks	present:	-13
rides	present:	-9
suggested	past:also	10
bashing	ing:	10
gathers	present:	-9
touts	present:	10
dismisses	present:	12
fundraising	ing:'s	-9
pledged	past:had	8
declare	base:to	15
ready	participle:are	-12
beaten	participle:has	-9
finishing	ing:	-20
included	past:is	-10
grants	present:	-13
needed	past:is	57
restructuring	ing:	-10
transfer	base:	-10
cast	base:will	-10
undecided	past:	-24
thinking	ing:'s	8
place	base:to	39
admitting	ing:	7
wall	base:	-10
endorsed	past:hasn't	6
set	base:would	-9
prosecuting	ing:	-12
kept	past:have	14
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
testified	past:	-7
skip	base:to	-15
aligned	past:	-17
blames	present:	15
lamenting	ing:	14
suits	present:	-12
referenced	past:	15
amplify	base:to	-10
hurt	base:to	-12
working	ing:were	-9
disclose	base:to	-12
paid	past:also	-9
leaks	present:	-15
infiltrated	past:have	-13
discredit	base:to	-9
thereafter	base:shortly	-9
helped	past:also	-9
points	present:also	15
deported	past:	-9
spirited	past:	-10
shrinks	present:	-9
request	participle:	-15
reached	past:could	-10
shake	base:to	-9
written	participle:has	7
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
released	past:have	27
follow	base:will	-9
drowned	past:	-13
shaped	past:	-9
made	past:is	-21
opens	present:	-21
flooded	past:	-10
undeclared	past:	-10
finish	base:to	-12
crushing	ing:	-9
realized	past:	10
wanted	past:'s	7
seem	base:doesn't	-7
singing	ing:	-11
elevating	ing:	-10
arrives	present:	-12
protest	base:to	-16
indicated	past:has	21
rolls	present:	-13
expands	present:	-9
nominating	ing:'s	-9
wrap	base:to	-12
upstate	base:	-9
unqualified	past:is	-9
coordinated	past:	-9
appointing	ing:	-11
discipline	base:	-9
deport	base:	-9
link	base:to	17
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
congratulate	base:to	5
hoping	ing:is	6
grab	base:	-10
search	base:to	-9
contained	past:	28
tuned	past:	-11
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
directed	past:was	24
asked	past:were	-8
legalize	base:to	-10
accelerated	past:	-9
cheer	base:	18
licenses	present:	-9
made	past:just	9
surprise	base:might	-12
elaborated	past:	13
responded	past:just	-6
announced	past:just	11
present	base:will	-11
@quotation,lemma
none	shift	-8
none	struggle	-49
none	raise	7
near	say	-24
none	mire	-26
none	pursue	-18
none	report	9
none	believe	11
none	award	-7
none	lose	-185
none	go	-36
none	criticize	31
none	estimate	10
none	accept	10
none	prove	-10
none	use	-13
none	know	13
none	pay	23
none	wait	-31
none	get	-50
none	set	-8
none	flood	-24
none	tell	-7
none	forget	9
none	willing	-20
none	lie	-16
none	serve	-16
none	accuse	16
none	follow	-68
none	attack	8
none	highlight	27
none	pose	-21
none	suggest	18
none	happen	-138
none	control	-68
none	include	-9
none	expand	-14
none	check	-26
none	ban	28
none	demonstrate	14
none	claim	15
none	support	22
none	focus	17
comma	according to	-42
none	make	11
none	kill	-129
none	leave	10
none	arm	-8
none	shoot	-63
none	lay	13
none	guarantee	-8
none	face	-14
none	move	-44
none	base	-31
none	begin	-31
none	add	-9
none	accomplish	-35
none	respond	-21
none	bring	-30
none	change	-27
none	accommodate	-12
none	rethink	21
none	infringe	-9
next	write	-16
none	reach	-24
none	read	-21
none	contain	-18
none	cite	55
none	note	24
none	think	6
none	ignore	6
comma	say	33
none	refuse	18
none	plead	19
left	say	-43
none	conclude	9
none	clear	-10
none	place	-9
none	sit	-40
none	complete	-21
none	spend	-23
none	look	12
none	star	-26
none	gine	-30
none	rub	-17
none	register	-89
none	blast	37
none	defend	27
none	play	-42
none	turn	-8
none	prepare	-54
none	decide	6
none	address	10
none	seem	8
none	see	6
none	expect	22
none	start	-14
none	attempt	-11
none	try	-6
none	help	-23
none	urge	38
none	feel	18
none	return	-32
none	show	13
none	side	9
none	email	-17
none	thank	11
comma	reply	19
none	announce	37
none	send	-11
none	proceed	-16
none	hand	-49
none	teach	-23
none	require	10
none	harm	-21
none	discuss	34
none	intend	10
none	recognize	15
none	administer	-15
none	share	14
none	sway	-35
none	participate	-65
none	force	-63
none	sleep	-16
none	dispatch	-24
none	examine	-24
none	figure	-11
none	date	-60
none	witnes	14
none	record	-16
none	buy	-18
none	receive	-13
none	mean	-21
none	discredit	-22
none	destroy	-28
none	fail	-34
none	put	-20
none	crush	-37
none	avoid	-12
none	hear	-11
none	stop	-24
none	let	-40
none	work	14
none	confirm	24
none	reaffirm	14
none	head	-111
none	worry	29
none	hug	-14
none	appoint	7
none	reward	-23
none	learn	11
far	see	16
none	file	-8
none	operate	-41
none	organize	-56
none	rip	6
none	adopt	-19
none	meet	-37
none	steal	-30
none	call	-6
none	lead	-21
none	step	-29
none	combat	-58
near	call	22
none	assist	-25
none	conduct	-36
none	airstrike	-18
none	target	-26
none	increase	-26
left	add	-38
none	hit	8
none	fund	-77
none	propose	33
none	interview	-43
none	air	-16
none	talk	25
none	result	-81
none	slip	-38
none	transform	-28
none	sweep	-33
none	boost	-51
left	continue	40
none	recall	34
none	uprise	-16
left	conclude	28
none	select	-24
none	prompt	-51
none	boast	22
none	run	-26
none	enamored	17
none	outnumber	-17
none	swing	-8
none	vote	16
none	jar	-13
none	echo	17
none	express	36
none	garner	-33
none	name	14
none	brief	-18
none	portray	22
none	police	-35
none	tweet	6
none	act	-84
none	build	-14
none	occur	-53
none	match	-66
none	repeat	27
near	see	8
none	investigate	-13
none	abandon	-55
none	live	-54
none	credit	10
none	testify	7
none	bet	-25
none	threaten	16
none	bar	-7
none	enter	-57
none	rally	-15
colon	say	-26
near	slam	-7
none	fundraise	-119
none	ask	7
none	cancel	-31
none	comment	10
none	prefer	23
none	indicate	23
none	attribute	11
none	drop	-58
none	poll	-22
none	survey	-56
none	point	14
none	challenge	6
none	praise	34
far	argue	9
none	publish	-32
none	obtain	-73
none	work-related	-15
none	reveal	20
none	provide	8
far	place	-10
left	report	-69
none	document	12
none	top	-37
none	disclose	25
near	find	-6
none	nominate	22
none	host	-102
none	court	-8
far	describe	-10
none	recover	-18
none	embody	-15
none	dent	-17
none	anger	15
none	consider	13
none	capture	-26
none	regard	17
none	post	6
none	mention	33
none	benefit	-100
none	sharpen	-27
none	retain	-39
none	describe	29
none	mind	8
none	right	-144
none	pledge	6
none	oppose	21
none	carry	-37
none	declare	20
none	die	-99
none	release	23
none	endorse	19
none	skywrite	-13
none	message	-15
none	involve	-111
none	hire	-5
none	fly	-77
none	suspect	8
none	keep	-11
none	separate	-23
none	donate	-67
none	compile	-26
none	cycle	-61
none	break	-44
none	champion	8
none	convince	18
none	compete	-74
none	roll	-45
none	plane	-18
none	fill	-76
left	read	40
none	root	-11
none	tighten	-30
none	protest	-10
none	limit	-29
none	invite	-15
none	wear	-73
none	applaud	23
none	retweet	12
colon	tweet	13
far	say	13
none	lobby	-12
none	prevent	-32
none	distract	-15
near	need	-12
none	detail	14
none	thwart	-26
none	push	18
none	employ	-11
none	tape	-29
none	distribute	-19
none	repeal	-45
none	undercut	-28
none	bear	-32
none	dismiss	25
none	track	-6
none	ensure	-63
none	seek	7
none	counter	7
near	give	-19
none	offer	8
none	continue	-30
none	tear	-28
none	overtake	-33
none	deny	17
none	pause	-8
none	wipe	-16
none	flow	-26
none	cover	-6
none	certain	-36
none	stress	24
none	overturn	-5
none	respect	-21
none	value	-30
next	words	-12
colon	add	55
none	protect	-90
none	free	-36
next	yell	12
none	open	-30
none	remember	37
none	survive	-70
none	mourn	-6
none	punctuate	-11
none	gather	-73
none	join	-70
none	quote	10
none	become	39
none	arrive	-83
near	tweet	5
none	refer	22
none	introduce	-19
none	gun	-23
none	undermine	-25
near	label	21
none	compare	23
none	aim	8
none	license	-29
next	gine	-9
none	watch	-7
none	tackle	-32
none	flag	-32
none	vow	34
none	explain	21
none	blow	-39
none	jump	-13
none	unite	-8
none	sign	12
left	note	30
left	explain	25
none	overstate	13
none	tie	-27
none	argue	27
left	point	13
none	agree	14
left	answer	14
none	belief	-10
none	replace	-73
none	collect	-51
comma	ask	8
comma	continue	8
none	fit	-55
none	upcome	-61
none	link	-9
none	rule	9
none	scare	-5
none	descend	-22
none	spread	-18
none	rank	-34
none	allow	20
none	strengthen	-31
none	shrink	-33
none	pile	-24
none	buck	-21
none	govern	-13
none	arrest	-39
none	mull	15
none	identify	20
none	design	-17
none	attract	-9
none	stick	-8
none	hope	21
none	flip	-17
none	pick	-12
none	admit	12
none	motivate	-23
none	defy	-5
none	stumble	-21
none	stem	-43
none	slow	-37
none	wither	-13
none	trip	-19
far	call	17
none	launch	-6
none	cross	-57
near	become	-9
none	succeed	-68
left	tweet	55
left	write	37
none	owned	-39
none	fold	-10
none	rate	-110
none	trail	-77
none	average	-18
none	critical	-10
none	last	-16
none	qualify	-26
none	close	-49
none	exist	-84
none	end	-113
none	caucuse	-132
none	assert	15
none	firm	-71
none	disappoint	14
none	interrupt	-33
none	revive	-30
none	waterboard	-30
none	skip	-30
none	compromise	-8
near	waterboard	-9
far	tweet	10
far	talk	-15
none	listen	-62
none	connect	-22
none	attend	-109
far	tell	24
none	visit	-89
next	chant	31
none	love	8
near	hear	17
none	denounce	30
next	want	-17
none	double	9
none	intensify	-30
none	question	22
none	deal	-107
none	yell	-14
none	slam	46
next	claim	-6
none	trade	-15
none	ramp	-23
none	cap	-27
none	translate	-35
none	number	-77
none	optimistic	-7
none	refrain	-11
none	emphasize	27
none	test	-47
none	unqualify	-24
none	recite	7
none	clash	-9
far	ask	-11
none	complain	19
near	warn	9
none	rely	-20
none	mount	5
none	lock	-23
none	measure	-16
none	impose	6
none	deliver	-23
none	prevail	-45
none	embrace	10
none	alienate	-8
none	moderate	-17
far	praise	14
none	center	-15
none	stack	-19
none	grant	-9
none	manage	-83
near	name	7
far	put	25
none	fear	21
none	view	16
none	underscore	16
none	grow	-53
none	gain	-38
none	maintain	-16
none	contest	-42
none	catch	-81
none	form	-46
none	divide	-5
none	sample	-23
none	burn	-26
none	damage	-20
none	vie	-5
none	disagree	8
none	kick	-37
none	reform	-37
none	greet	-11
none	crack	-46
none	travel	-71
none	pull	-76
none	remain	6
none	rig	-18
near	tell	11
none	battle	-25
none	predict	24
left	urge	12
none	suspend	-24
none	perform	-58
none	fight	-10
none	congratulate	19
next	go	-18
none	switch	-15
none	proud	6
none	unify	-13
none	fuel	-24
none	slide	-6
none	stay	-54
none	beat	-99
none	lack	-55
none	stand	-9
none	broadcast	22
none	earn	-28
none	rattle	17
none	lower	-39
none	improve	-73
none	promise	23
none	doubt	16
none	network	-75
none	best	-31
none	handle	-60
none	wish	5
none	concede	15
near	leave	-9
none	tout	32
none	resonate	-6
near	decry	10
none	impact	-24
none	allocate	-15
none	determine	11
none	eked	-10
none	overwhelm	16
none	assure	23
none	fend	-12
none	trumpet	7
next	tell	-8
near	know	5
none	backing	15
none	exceed	-33
none	reverse	-13
none	rush	-38
none	walk	-30
colon	reply	10
none	care	8
none	dominate	-78
none	tend	-13
none	educate	-10
none	age	-19
none	line	-30
none	dip	-18
none	incite	-20
none	halt	-30
none	born	-66
none	unionize	-13
none	shake	-57
none	finish	-84
none	await	-26
far	poll	-9
none	rebind	-15
none	emerge	-14
none	bind	-51
none	joke	7
none	differ	-12
none	coalesce	-28
none	consolidate	-21
next	declare	16
none	dub	8
none	mock	27
none	roar	-19
none	cut	-25
none	feed	-39
far	hold	-9
none	lag	-32
none	mark	-23
none	race	-71
none	broker	-10
near	pledge	15
none	touted	20
near	vow	19
none	enact	-8
near	stand	15
none	corrupt	-12
none	influence	-49
none	neighboring	-37
none	invest	-67
none	unfold	-38
none	remind	36
none	shut	-15
none	exit	-49
none	account	-63
none	angry	-29
none	deport	-60
none	ballot	-39
none	generate	-33
none	subdued	-10
none	imagine	21
none	stare	-21
none	vouch	25
none	resign	-25
none	press	11
none	clarify	10
far	state	7
none	score	-58
none	clinch	-66
next	ready	-9
none	assume	-7
none	affect	-60
next	make	-23
none	widen	-35
near	declare	16
none	grab	-13
none	stall	-26
none	dash	-13
none	surge	-31
none	secure	-100
none	steer	-39
none	exchange	-31
none	distinguish	-9
none	encourage	8
none	calm	-12
next	offer	11
none	devastate	-47
none	lambaste	14
none	reserve	-35
none	club	-18
none	seat	-61
none	solidify	-26
none	derail	-23
none	betray	-23
none	satisfy	7
none	block	-15
none	list	16
none	reassure	6
none	condemn	17
none	mar	-13
none	punch	-37
none	charge	13
none	decry	24
none	resurrect	-13
near	continue	9
near	take	17
none	flock	-12
none	embarrass	-13
none	concentrate	-12
none	contribute	-74
none	lend	-15
none	owe	-21
none	cost	-72
none	disavow	19
none	headline	15
far	lose	-9
none	promote	24
none	reject	33
none	defeat	-105
none	articulate	16
near	argue	28
none	thread	-16
none	treat	-30
none	request	12
none	grapple	-12
none	advance	-45
none	cosponsor	8
far	follow	28
none	derive	-13
none	type	-18
none	debate	5
none	prohibit	14
none	project	9
next	shout	15
near	respond	19
far	address	9
none	demand	9
none	frustrate	-9
none	outline	17
left	charge	-7
none	feature	-6
none	escort	-13
near	lament	14
none	acquire	-26
next	lead	-12
none	smile	-28
none	downplay	10
near	show	-31
near	deliver	16
far	deliver	14
none	insist	34
none	order	25
none	apply	-57
near	note	6
none	save	-65
none	beam	-17
near	bring	25
near	end	11
none	amplify	6
none	honor	-40
none	admire	10
none	preach	15
none	convict	-37
none	yank	-19
left	according to	34
none	restrict	11
none	price	-58
none	confront	-14
none	manufacture	-13
none	apologize	20
none	rail	32
none	frack	-28
none	hurt	-68
none	divert	-19
none	fracture	-15
none	tap	-40
none	ally	-68
near	write	17
none	endure	-12
none	depart	-20
none	warn	34
near	go	24
none	found	-58
none	title	18
far	use	-20
near	describe	12
far	support	-11
none	tack	-5
none	settle	-16
none	trust	6
none	soar	-13
none	sell	-45
near	denounce	11
near	face	-9
near	think	6
none	bend	-15
near	make	7
bare	note	9
none	distance	9
none	advise	-27
none	stunned	-11
none	heal	-18
none	violate	-61
none	wage	-21
none	program	-61
near	look	-10
none	comply	-20
none	bully	-28
left	go	6
none	foot	-12
none	bash	10
none	submit	-26
none	assail	21
none	outsource	-25
none	escape	-12
none	reduce	-69
none	balk	25
none	hack	-47
none	combine	-38
none	relocate	-28
near	blast	9
none	train	-24
none	import	-41
none	review	-17
none	narrow	-30
far	dismiss	14
comma	respond	18
none	commit	-10
none	venture	-12
none	rebuke	20
none	convert	-35
none	box	-23
none	contact	-24
none	rest	-28
none	land	-44
none	accompany	-33
none	clap	-16
none	overcome	-37
none	inspire	-43
none	reopen	-21
none	hang	-14
bare	say	69
none	designate	-14
none	renovate	-16
next	feel	-19
none	single	19
none	rise	-25
none	ready	-51
none	fall	-60
none	tip	-19
none	persuade	19
none	skeptical	11
none	capitalize	-31
none	dig	-13
none	reference	15
none	hide	-26
none	schedule	-45
none	judge	9
none	punish	-39
none	cause	-34
none	remove	-31
none	power	-39
none	install	-19
none	overthrow	-13
none	aid	-68
none	realize	14
none	batter	-10
none	surrender	-13
none	round	-26
none	hail	10
near	acknowledge	13
none	espouse	-13
none	crown	13
none	poise	-47
none	sure	-13
none	spark	-7
none	book	-26
none	recommend	5
next	show	-24
none	liken	19
none	lash	13
none	fan	-35
next	comments	-28
near	agree	-13
far	run	66
none	disqualify	-25
none	seal	-21
none	wrongdo	-12
none	fade	-18
none	propel	-31
none	heed	-15
none	snap	-10
none	climb	-19
none	react	-8
none	lean	-13
none	disrupt	-29
none	drag	-26
none	acknowledge	20
none	blare	-17
none	light	-12
none	thrill	10
none	defund	-18
near	create	-21
far	note	-12
none	diminish	-13
none	pour	-26
none	reap	-19
comma	write	36
none	chip	-19
none	drive	-52
none	search	-43
none	frame	-17
none	perceive	9
none	delete	-28
far	conclude	14
none	achieve	-60
colon	continue	29
left	state	26
none	surround	-49
none	interpret	15
none	principle	-18
none	blame	30
none	expres	11
none	kid	-13
none	stump	-8
none	mine	-18
none	imperiled	-11
none	bury	-28
none	contemplate	13
comma	note	13
none	oversee	-41
none	approach	-60
none	renew	6
none	trump	-12
none	exploit	9
none	abuse	-13
none	wound	-16
none	unknown	-10
next	wear	-9
none	contract	-20
none	undocumented	-65
none	supplement	-19
none	unaccompanied	-9
none	develop	-62
none	cope	-21
near	suggest	-24
none	lament	29
none	regulate	-21
none	salary	-18
none	rebuild	-41
none	marry	-51
none	complicate	-23
none	upset	9
none	assault	-27
none	fabricate	-12
none	perpetuate	6
none	murder	-16
none	pray	-21
none	bless	-23
none	voice	21
none	update	-17
none	weaken	-23
none	signal	21
none	alter	-22
none	negotiate	11
none	something	-51
none	favor	25
far	come	-9
none	delay	-28
none	veto	10
none	eliminate	-65
none	postpone	-23
none	preserve	-32
none	suppose	-41
none	expire	-26
none	repudiate	13
near	comments	21
none	foster	-12
none	intern	-16
none	upgrade	-10
none	curb	-34
none	adapt	-26
none	level	-16
none	solve	-18
none	approve	9
none	edit	-30
none	sound	-6
none	sophisticated	-15
next	star	-10
none	warm	-16
none	comments	-18
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
near	mean	16
none	illustrate	9
none	eye	12
next	act	-12
far	portray	11
none	shape	-44
none	author	9
none	notice	7
none	drone	-14
none	repair	-21
none	drink	-23
near	conduct	-9
next	believe	-10
none	waste	-21
none	wave	-22
none	acquiesce	19
none	bigoted	7
none	dwell	18
none	miss	-68
none	flaw	-15
none	bolster	-37
none	recount	19
none	brush	8
none	excite	15
none	dismantle	-21
none	black	-12
none	resound	-16
none	occupy	-19
none	spike	-13
none	uncommit	-15
none	erode	-18
none	trigger	-28
none	couple	-35
none	contend	11
none	certify	-13
far	defend	6
none	sorry	-13
none	practice	-58
far	increase	-15
none	click	-15
none	disrespect	-9
none	chat	-16
none	defect	-20
none	infected	-13
near	issue	8
none	pivote	9
none	constitute	-19
none	laugh	-20
none	bridge	-18
none	unauthorized	-20
none	imply	11
none	hint	12
far	get	50
none	volunteer	-12
none	suit	-28
none	reshape	-18
none	enable	-28
none	quit	-35
none	derided	15
none	advocate	9
none	amount	-45
none	invoke	13
none	bomb	-32
none	bother	-7
next	spend	-9
none	retire	-24
none	command	-31
none	dol	-16
none	ratify	8
none	flee	-42
far	make	10
none	trounce	-24
left	respond	19
near	state	12
none	bounce	-17
none	dwindle	-10
none	energize	-31
none	predicate	-11
none	ravage	-13
far	play	17
none	insult	-9
none	intimidate	-10
comma	chant	-9
near	meet	-10
none	terrify	7
none	edge	-20
none	drum	-10
none	collapse	-28
none	envision	27
none	resettle	-16
none	transfer	-23
none	deserve	-44
none	hidden	-13
none	execute	-21
none	linger	-7
none	surface	8
none	split	-16
none	plummet	-18
none	sew	-11
none	assess	-7
none	wonder	28
next	become	-15
none	exacerbate	-13
none	strive	17
none	graduate	-24
none	shrug	10
none	soften	-18
none	extend	-31
none	televise	-18
none	produce	-14
none	empower	7
none	unearth	-11
none	elevate	-13
none	purchase	-39
none	premise	-10
none	resemble	-18
none	function	-39
none	specialize	-10
none	suffer	-49
colon	respond	10
none	so-called	-12
none	yield	-6
far	give	27
none	argument	11
none	undecided	-7
none	superdelegate	-33
far	admit	14
none	contradict	14
none	co-authored	-10
none	suppress	-9
none	displace	-15
none	ship	-13
far	compare	-10
none	market	-51
near	explain	11
none	dislike	12
none	belong	-24
none	provoke	-21
none	fare	-36
none	crash	-17
none	ahmed	-13
none	station	-9
none	mohamed	-18
none	log	-13
far	work	-12
none	rebut	21
none	associate	-18
none	lift	-25
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
none	withdraw	7
none	scramble	-21
none	reiterate	30
none	populate	-10
none	outrage	7
none	code	-15
none	deem	29
none	marginalized	-9
far	appeal	-10
none	surprise	-7
none	hopeful	5
none	draft	-6
none	allude	26
none	please	7
none	print	-16
none	spur	-24
none	borrow	-31
none	eager	12
none	pivot	-23
none	communicate	-15
none	terminate	-16
none	unnoticed	7
none	eat	-29
far	claim	22
far	win	-20
none	abolish	-15
none	vary	-18
none	accelerate	-34
none	wind	-23
none	scold	11
none	position	-22
none	park	-26
next	cite	17
none	brew	-16
none	cheat	-18
none	dance	-21
none	broaden	-21
none	chair	-41
none	brag	24
none	buoy	-13
none	engineer	-19
next	remarks	-17
none	plow	-13
none	politicize	-16
near	lead	-15
near	claim	11
far	explain	10
none	characterize	13
none	oust	-12
none	caution	16
none	assemble	-16
none	rent	-13
none	totaling	-12
none	sexting	-18
none	renege	7
none	alarm	9
none	comprise	-13
none	dictate	5
none	fulfill	-31
none	pit	-21
none	sour	-13
none	forge	-18
none	resolve	-26
none	sacrifice	-9
none	define	-7
none	assign	-15
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
none	reconsider	6
none	dispute	29
colon	put	13
none	eradicate	-9
none	tax	-66
none	outsize	-10
none	confer	-16
none	finance	-41
none	graft	-11
none	model	-26
none	swell	-13
none	observe	15
none	duel	-13
none	minimize	-15
none	plant	-35
none	evolve	-11
near	pay	-9
none	disappear	-29
none	fix	-28
none	amass	-18
none	default	-19
none	vet	-39
none	restructure	-16
none	accusations	-10
near	publish	7
none	misrepresent	-10
none	terror-related	-9
none	monitor	-8
none	inform	20
none	integrate	-21
none	less-educated	-13
none	encounter	-22
none	experience	5
none	hatred	-12
none	wall	-16
none	uncover	-7
none	unreport	-9
none	mitigate	-10
near	report	11
next	involve	-9
none	remarks	-9
none	unsolicited	-10
none	chide	15
none	pepper	-14
none	carve	-18
near	oppose	-10
none	mask	-16
none	affiliate	-19
none	upend	-24
none	relate	-9
none	guard	-24
none	revise	-6
none	flank	-19
none	balance	-23
none	nothing	-21
none	merge	-11
none	rebuff	12
far	accuse	16
none	harass	-13
none	disparage	10
next	accord	12
none	divorce	-16
near	hope	-9
none	opine	9
none	accumulate	-16
none	patrol	-10
none	inherit	-12
none	preside	-22
far	write	8
none	channel	-19
none	reckon	13
none	surpass	-26
none	offset	-18
none	imprison	-12
none	bypass	-10
none	mix	-11
none	skew	-10
none	bemoan	12
none	zero	12
none	whisper	-11
none	speculate	17
near	win	-12
none	study	-38
far	send	-9
none	pack	-13
none	risk	-27
colon	write	32
none	trapped	-10
none	diagnose	-10
none	scorn	-13
none	falter	-19
none	advertise	-15
none	pollute	-13
none	decrease	-11
none	obscure	-13
none	replicate	-13
none	validate	-13
none	regain	-21
none	allege	20
comma	put	15
none	camp	-26
none	lecture	7
none	depend	-49
none	shove	-13
none	precede	-16
none	regret	12
none	team	-21
none	attach	-19
none	justify	21
none	adjust	-18
none	sag	-16
none	net	-16
none	house	-28
none	scale	-15
none	store	-26
none	statements	9
colon	post	11
none	border	11
none	daunt	-13
none	pitch	16
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
none	supply	-19
none	flown	-10
none	wary	6
none	revere	17
none	bristle	5
none	compose	-13
none	script	-13
far	take	6
next	use	28
none	undertake	-10
none	wrap	-30
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
far	share	-11
none	claims	7
none	confident	7
near	speak	12
none	coal-fired	-10
none	cripple	-16
next	publish	9
none	republish	-13
none	originate	-13
none	blister	-15
none	cellphone	-10
none	evaporate	-10
none	reluctant	-11
none	reconcile	-11
next	try	-12
none	brace	-10
none	stifle	7
none	convey	-10
near	run	-15
none	stereotype	-12
far	insist	13
none	rock	-14
none	facilitate	-21
none	unravel	-13
none	stabilize	-13
far	include	7
left	wonder	10
near	help	-9
none	adamant	8
none	disband	-11
none	dump	-16
none	discourage	-12
none	laud	5
none	rid	-15
none	peak	-18
none	stage	6
none	locate	-18
none	devolve	-13
none	march	-14
none	game	-23
none	penetrate	-9
next	accept	-11
near	play	-9
none	classify	-37
none	sponsor	-33
far	email	13
far	think	20
next	take	-9
none	rant	-10
none	mishandle	-18
none	relay	-13
none	humble	-12
none	film	-16
none	contention	10
near	accuse	-8
none	supportive	7
next	pay	-12
none	dislodge	-9
none	understated	-10
none	temper	-16
none	formulate	-13
none	slate	-51
none	huddle	-19
far	want	-10
none	unanswer	-9
none	quash	11
none	consult	-13
none	dodge	-13
near	promise	18
none	presume	7
none	enlist	-13
none	deprive	-19
far	choose	-11
none	aggravate	-12
none	hover	-16
none	leak	-41
near	wear	-9
none	sworn	-10
none	task	-16
none	unaware	8
none	fake	-13
none	infiltrate	-16
none	thereafter	-12
none	spirited	-10
none	tune	-14
none	immigrate	-10
none	drown	-13
none	undeclare	-10
none	dismay	13
none	upstate	-12
near	carry	-9
none	dog	-10
none	naturalize	-10
none	unexpected	-10
none	toss	-18
none	shun	-10
none	strewn	-10
none	accustom	-10
none	covet	-10
comma	tweet	8
near	appear	-12
far	watch	-9
next	talk	13
none	victimize	-9
none	empathize	18
bare	write	9
@opener
noun	-16
—	5
end	7
verb	-38
,	7
ing	-45
if	-30
what	-46
these	-10
that	-52
are	14
:	-18
although	13
–	9
they	-20
in	-33
who	-7
this	10
is	-10
once	-6
to	-51
adverb	-9
the	-23
quotation	6
i	-12
was	8
why	-46
by	-23
so	-19
others	-13
had	-19
because	-11
them	-21
-	7
it	9
how	-62
for	-43
from	-14
on	-17
than	-21
about	-17
during	-44
before	-21
after	7
time	-7
while	24
whether	-83
behind	-24
those	-9
of	-33
be	-22
someone	9
[	-9
regarding	-13
despite	-6
where	-9
though	9
including	-9
into	-35
or	-48
has	9
through	-27
anyone	-12
him	-34
have	-19
whom	-14
all	9
unless	-30
number	-41
her	-49
she	10
over	-6
were	-12
until	-46
without	-33
among	-51
a	-13
will	21
not	-26
(	-8
like	-12
would	-35
their	-15
outside	14
around	-19
>	-27
an	7
against	-37
isn't	-9
many	-8
one	-23
his	28
having	-36
himself	12
--	-22
under	-27
none	-10
been	-32
whoever	-13
‘	-10
whenever	17
―	21
much	-19
~	20
amid	-11
along	-34
'	9
toward	-25
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
candidate	7
digits	-26
campaign	-6
fund	-13
promise	32
insurance	-20
number	18
range	-8
days	-22
attention	76
better	-9
outright	-20
order	-29
goal	5
government	-18
attack	35
threat	23
country	-32
check	-20
gun	-13
control	-64
people	-12
point	15
out	-13
gunfire	-9
name	5
fact	-12
category	-15
allegations	18
risk	-16
3	-15
1	-42
reply	14
brief	-12
prosecution	15
judge	14
time	-7
cases	24
normal	-9
guilty	10
way	-28
suspicion	8
camp	-13
down	-46
force	-28
observation	7
thing	-20
sort	-20
issue	52
sentence	11
courtroom	-13
expression	12
years	-16
side	-28
work	-50
prison	-25
months	-24
day	-35
hours	-41
victory	-12
night	-7
oath	-9
case	55
enthusiasm	-6
administration	15
career	-14
detail	29
movie	-18
year	8
mind	33
center	-36
message	28
longer	-21
politics	-7
file	-10
enemies	-7
opportunity	-46
situation	6
possible	-16
efforts	18
harder	-33
zone	7
book	9
connection	23
crisis	13
program	14
abortion	-6
immigration	6
candidates	24
up	-25
party	11
nomination	-28
state	-22
counties	-18
support	53
poll	-13
30	20
police	-7
call	11
shots	30
suspect	7
nervous	-15
description	10
media	18
style	6
yourself	11
groups	-9
terrorists	-31
officials	16
place	-56
terrorism	-16
security	20
email	-16
ban	12
criticism	65
proposal	19
reason	9
percent	-23
october	-7
aliens	-12
wednesday	9
practice	7
office	-98
secretary	9
topics	14
card	-24
document	-11
friday	8
degree	26
voters	7
weeks	-19
contest	-65
comment	37
discussion	15
february	-19
lead	-43
leaders	6
question	32
boo	-7
gather	-23
14	-15
child	-19
problems	22
middle	-13
language	15
own	-12
view	8
status	17
immigrants	21
rally	-27
aboard	56
election	-18
tactics	-12
praise	28
lane	-12
least	19
shotgun	-10
say	-25
photo	16
series	11
step	-18
arm	-5
actions	17
shootings	-29
lack	-9
president	10
violence	-14
august	9
evening	-20
outlets	-16
worth	18
leader	-11
threats	-18
interest	9
display	-24
school	7
victims	18
freedom	9
tear	-10
matter	-21
firearms	-21
right	-16
tuesday	-8
law	9
speech	-7
nation	-20
cities	-18
list	11
head	-12
deaths	-22
group	-9
process	-22
football	-9
great	-18
flag	7
sum	-24
pack	-12
november	-32
16	-9
11	22
10	-21
director	18
life	-18
significance	8
principle	14
battle	-33
presidential	-13
second	-18
online	-27
events	-37
vehicles	-18
voice	-7
goods	-18
organizations	6
odds	10
pick	6
primary	-7
answer	45
open	9
rise	31
record	-5
statements	39
bid	7
controversy	6
disappointment	13
swipes	15
assessment	12
1986	-13
history	17
previous	16
million	-18
lawyers	-15
monday	10
probe	8
focus	41
adviser	-21
vote	17
minutes	-31
ballot	-55
town	-15
comeback	-6
caucuse	-16
donations	-13
fees	-44
eve	-13
tens	-25
ads	47
crowds	-16
intelligence	-20
techniques	7
event	-8
lessons	12
crowd	8
voter	-13
go	-16
women	-7
restaurant	-9
reception	-12
sign	7
door	-28
accusations	26
technique	8
thoughts	12
man	10
governor	-14
rivals	-8
endorsement	48
boost	-18
done	-38
deal	17
halls	-21
pressure	-7
senator	21
critique	6
finish	6
skills	7
saturday	18
organization	6
request	6
images	28
victories	-24
doubt	47
parties	14
resources	-9
delegates	-42
test	-13
solutions	-20
provisions	17
trade	20
position	23
jobs	-23
rhetoric	33
primaries	-12
report	-6
article	18
profile	-28
same	11
challenge	24
scrutiny	22
ground	18
nominee	16
landslide	-9
opinion	42
measure	18
somewhat	7
variety	10
decisive	-16
4	-23
overall	-12
opinions	28
sample	-11
error	-30
access	-38
base	-36
discrimination	11
populations	-9
confident	22
win	-33
majority	15
15	-9
pains	-10
neutral	34
front-runner	15
expectations	32
insult	27
big	-32
ahead	-38
tough	-9
mention	37
alternatives	-6
performances	-16
hope	7
clout	-12
remain	25
cheer	-27
footage	52
total	-8
31	-9
amount	6
reform	14
corruption	11
debt	-13
racism	-17
effort	22
contrast	33
quality	-12
establishment	21
35	9
third	-36
direction	-13
opportunities	13
plan	28
18	-23
appearance	9
winner	6
sit	21
next	-10
hundreds	9
pay	-50
times	-24
continuation	10
policies	-24
25	-12
economy	-38
two-thirds	10
6	7
inequality	5
nominations	-9
45	-13
men	9
independents	18
7	-10
liberal	-5
paths	-19
break	-27
reporters	9
hand	-24
photos	-12
p.m.	-9
location	42
fourth	17
latest	12
nominees	15
parents	19
system	8
tribute	56
moments	-25
short	8
seconds	-15
louder	-17
forward	66
cry	51
13	-12
momentum	-10
legacy	-17
citizens	-18
hard	34
string	10
12	-18
home	-39
afloat	-9
lot	-39
virtues	12
billionaires	13
advantage	-60
majorities	-7
fire	37
companies	-14
turnout	-9
person	16
doors	-25
quarter	-27
deportation	17
competition	-20
clear	13
mockery	-14
round	24
word	20
duties	-19
stature	-9
microphone	-21
criticisms	6
tone	-37
safe	6
specifics	18
56	6
24	-15
73	-12
2,383	-20
prominence	-15
concern	18
heckler	-7
late	-19
standard-bearer	-12
losses	-32
seat	-64
mainstream	16
outsider	6
stretch	-9
118	-16
tradition	-17
conference	-17
club	-19
front	-39
regulations	8
chance	-42
large	16
entrance	-10
options	-16
organizers	7
signatures	-12
suggestion	20
video	-44
assault	28
defeat	23
south	-15
one-on-one	-9
clothes	-9
good	-29
college	-21
thousands	13
finance	-25
alone	-16
donors	9
20	-15
electorate	8
fundraiser	5
son	18
elites	-6
amendments	13
abroad	-12
notice	16
research	20
cells	-12
cloning	-10
ethics	22
2003	-9
legislation	10
bill	46
dangers	16
level	5
roles	-20
loyal	-10
chant	31
protesters	-6
rest	-15
drama	-10
intent	13
journalist	5
citizenship	-11
channel	-11
column	5
headline	8
prospect	25
children	-29
soil	-15
daughter	22
defense	40
city	-10
attendees	11
things	18
transcripts	-24
evidence	30
information	13
contributions	-11
example	29
millions	-16
response	-23
operators	-9
banks	-37
regulators	-9
father	8
recent	6
progress	21
ad	12
charge	23
attorney	-6
website	9
manager	-9
backward	-9
address	-22
ability	-22
backlash	8
gay	-18
price	-19
items	-9
households	-9
summer	-19
leadership	-16
world	-30
ally	6
bit	7
weight	15
trip	-11
turn	9
television	-18
fun	29
appearances	14
passage	7
face	-31
new	-55
weekend	25
friend	-21
claim	31
class	-16
argument	73
understand	8
death	10
differences	19
season	-21
agenda	10
cut	-18
tax	-11
explanation	-8
popular	32
speaker	-13
sooner	-21
mogul	29
effect	-48
demand	-6
complaint	17
interactions	-15
facility	-9
iphone	6
deeper	-12
2006	-9
share	-34
superdelegate	-15
difficult	-36
convention	-30
reference	19
path	14
https	-11
official	-9
camera	-14
crime	5
count	-15
failure	-13
boxer	-14
politician	-18
hero	-10
ceremony	15
peace	-20
type	-11
stage	-54
members	-20
champion	-16
fighters	17
2010	30
flowers	-10
gloves	-15
site	-21
fight	7
1999	6
signal	9
importance	25
sidelines	-18
coalition	7
touch	-16
scale	13
credibility	-20
revelations	-9
foundation	6
abortions	11
sure	-32
mess	-10
begin	-5
happen	-14
weapons	18
land	-20
ball	10
relations	5
policy	7
stories	38
clip	-18
commercial	-12
survey	-8
socialist	14
dollars	-19
image	18
unfit	-26
possibility	-7
icon	18
mate	-70
presidency	-31
conscience	20
commentary	10
attempt	-13
picture	-14
bleeding	-9
military	-11
atop	-13
trail	-10
approval	-8
division	-19
ovation	-12
vision	6
assertions	6
proceedings	-15
sense	-47
speakers	-13
hat	-15
cause	-9
common	6
platform	14
today	7
dinners	-15
pleas	16
breakfast	6
committees	-12
donor	-11
approach	-16
deep	10
firm	-28
aware	-12
moment	13
viral	-12
testimony	9
server	18
month	-11
woman	-5
terms	22
leverage	-16
actor	7
favor	11
shirt	-9
stake	7
score	16
free	-15
opposition	29
asset	5
errors	-10
average	-16
act	-10
prosecutor	13
schedule	-37
behalf	-35
meetings	-23
analysis	7
aid	9
toll	10
equality	5
poor	-20
phone	-24
software	11
airwaves	20
hate	13
action	15
priority	9
relief	13
minors	-18
easier	19
energy	10
billionaire	-10
ways	-45
credit	49
wage	18
joke	14
veterans	-5
economics	12
critics	8
salary	-12
bankers	-22
chairman	7
house	-27
proposals	11
industry	-15
firewall	-11
statistics	6
impact	12
bad	24
network	-8
profits	11
desire	13
doing	10
delay	10
unions	7
benefit	-19
aim	65
coverage	44
provision	10
dollar	23
value	-14
deficit	-15
premiums	-9
savings	-13
permanent	20
labor	8
circumstances	-24
commander	26
letter	26
agreement	21
pledge	8
countries	-18
emissions	9
resolution	6
experts	-12
offensive	-6
tool	-29
extremists	-12
data	-19
edge	16
search	-16
staffers	23
plenty	-16
look	61
victim	-9
idea	43
slew	-10
tables	-10
author	-15
fear	11
host	-15
air	6
strike	6
available	-21
duty	-13
rift	-6
mistake	-7
update	-16
boundaries	-9
initiatives	-10
nothing	6
environment	-18
mood	-15
public	11
resistance	65
piece	9
memory	-13
2008	-23
shift	-9
observers	-16
something	-14
station	-9
recommendations	24
eligible	6
locationecode	-14
appeal	-11
standard	-15
wrong	-33
daily	-15
best	31
surprise	14
accuracy	-10
cues	-9
communities	-32
streets	-29
exception	-9
defect	-12
quarantine	8
virus	-21
addiction	-12
disorder	-10
epidemic	-6
treatment	-15
need	24
early	-17
schools	-22
population	-7
deficits	-25
commitment	12
reputation	-8
favorite	-5
misinformation	-15
suit	6
senators	5
onstage	-14
wing	-9
generation	-21
worldview	6
option	7
2011	6
challenger	9
feet	-31
calendar	-9
hospital	-9
fraud	10
billions	-36
rich	-23
job	15
company	-15
distance	-11
board	-18
1992	-10
refuge	-12
island	-28
wake	14
gap	-25
kind	14
less	-24
shaky	8
recession	-17
recovery	-19
decades	6
offices	-13
dividends	-9
length	28
migrants	-10
consensus	17
start	8
protest	8
matchup	-10
worry	10
urgency	8
whomever	-13
area	10
ideas	8
mark	-6
apart	61
memo	11
bare	7
colleges	-10
white	7
conflict	-36
aside	-6
award	-16
impressive	-10
quo	-11
end	-22
doctors	9
confirmations	8
2012	-9
anymore	-9
wish	-16
recognition	-11
reasons	19
wave	-31
century	14
letters	-12
bias	11
panels	-19
equal	-12
market	-27
damage	15
gender	27
weapon	16
tie	10
relationship	-12
diplomats	-8
revenue	-11
ones	-21
sister	-10
family	-6
passport	-16
excitement	-7
press	-21
flood	-13
1990s	37
prospects	-16
1975	-9
vulnerable	-11
missiles	-13
dead	28
nations	-10
region	-16
water	-18
hearings	-18
prior	-12
replacement	-14
successor	-18
low	-43
hashtag	11
allegiance	14
frustration	23
users	-30
correctness	-12
segment	-11
figure	-7
shock	-10
2016	-7
committee	11
chair	7
tank	-19
inflation	-16
infrastructure	12
higher	-28
alarm	6
outrage	15
commission	-7
due	-30
outcome	20
pregnancy	-10
procedure	18
visit	-6
payment	-9
handle	12
notion	18
tolerance	6
illegal	46
inroads	-15
slavery	-12
civil	11
degrees	-19
minorities	-13
play	-13
overhaul	11
flexibility	41
whites	6
flurry	22
speed	-15
car	-12
entry	9
eligibility	-15
asylum	22
siblings	-9
guidelines	6
applicants	-11
screening	-10
protections	-14
2004	-15
firearm	-9
release	23
conclusion	-12
dispute	-11
silent	17
structure	-20
tragedy	-12
worse	8
reaction	-16
9	-9
intention	13
circus	8
individuals	7
agreements	28
space	-10
array	-5
rent	-13
headquarters	-32
filings	20
anonymity	17
courses	14
joint	-10
conferences	-12
travel	-12
operation	23
scandals	-19
congressman	-12
fodder	-13
coup	-13
containment	6
priorities	21
partnership	9
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
central	13
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
troops	8
inclination	23
vulnerability	-7
systems	-19
income	-18
toxic	-14
investment	-27
reminder	10
clarity	25
tastes	-13
greens	-9
course	13
holes	-9
2013	-16
nationwide	14
choices	39
fee	-9
unit	-20
venture	7
investors	-18
ready	17
deadline	-15
cash	-30
bank	19
condition	-29
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
visas	-20
material	16
devices	-9
balance	6
post	-39
nerve	-11
comfort	7
solution	-12
forth	28
applause	-16
theme	28
spotlight	-15
talk	14
halt	-11
exceptions	-20
larger	-12
loyalty	-13
counter	-12
eyebrows	8
distinction	-15
table	-29
guy	13
consternation	-9
successful	-12
democracy	-25
rumors	11
2000	-12
43	10
brother	-8
serious	40
outsiders	9
apparent	20
passion	21
estate	-10
danger	-19
corporations	-21
operations	-12
secret	18
sale	5
relationships	-20
takeover	10
institutions	-14
afoul	-15
clients	19
culture	22
positive	7
ammunition	8
assessments	-9
tabs	-9
secrets	9
buildings	-10
murder	9
inquiry	7
counsel	-9
code	-13
traction	-12
note	18
eager	-12
2018	-15
light	-7
decade	-19
soldiers	-12
mission	-10
detainees	-18
spies	-10
distraction	-12
hour	-16
grist	-9
phones	-10
anything	-10
swing	13
active	-12
norms	15
negotiate	-9
union	-13
adept	-10
ceiling	13
version	13
barriers	-29
obligations	-10
member	-13
colleagues	-24
society	10
afternoon	-10
regardless	-18
requirements	-9
audiences	-17
earnings	19
agencies	7
contact	8
discussions	17
activities	-15
1988	-10
bloc	-12
assets	-24
tour	-24
knack	-10
sector	-13
fury	-18
regions	-9
unpredictable	-9
restraint	-9
winners	-20
breadth	-10
arguments	26
warm	-18
faster	-9
fuel	-26
political	-28
adjustments	5
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
marriage	5
hostility	-18
store	-9
shirts	-9
tougher	-9
game	-13
minimum	-13
quarter-century	-13
zeal	9
1991	33
economies	-16
prosperity	6
pain	-9
gain	7
margins	-27
stock	-12
valuable	-12
strife	36
scenes	9
competitive	-18
divide	13
tariffs	8
commitments	59
2017	-9
a.m.	-9
strain	-14
abuse	11
failures	8
quiet	-12
anxieties	17
beliefs	-10
track	-20
relative	10
loom	-10
personality	18
budget	-16
sheet	-11
50	-9
ratings	14
employee	-24
pattern	-14
study	5
negotiation	7
mix	10
competence	7
persona	-9
phase	-9
presentation	-10
oysters	-11
1980s	7
corner	-9
necessary	18
lobby	-9
june	-20
model	12
groundwork	-13
goals	-23
jet	5
private	-13
bathroom	-20
planks	29
muscle	-12
slot	10
participation	15
advocate	22
wealth	5
co-host	-12
skepticism	7
chairwoman	-10
overtime	-25
cutoff	-10
advertise	-19
backers	-9
tech	-9
start-up	-11
mountains	-10
complaints	11
mills	-10
comfortable	27
overseas	-10
obstacles	-12
negative	-12
crack	-15
trial	-16
dilemma	14
unemployment	-10
highways	-12
lots	-10
train	-13
sympathy	7
freedoms	-9
friendly	-15
different	10
fortunes	8
publish	12
worldwide	21
stability	25
enemy	9
affordable	-13
setbacks	-9
aspects	15
1997	23
tsunami	-9
lawsuit	-9
legal	-18
copies	-5
visitors	-10
explanations	28
findings	6
yes	13
8	-12
arena	-10
stumble	6
cable	-10
major	-11
speculation	14
advisers	-9
hopeful	11
profit	6
cents	-9
bomber	-9
defensive	-13
glimpse	-7
empire	-13
draft	-13
nights	8
capacity	-10
shake-up	9
help	-12
gaffes	-14
chain	13
teleprompter	-12
ticket	-23
separate	16
creation	8
institution	-9
citizen	-12
poverty	-17
coal	-12
generators	-18
blowback	8
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
aback	15
biofuels	7
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
batch	23
unclear	22
aide	-15
editorial	11
27	-14
nature	21
contents	-10
impossible	-23
punch	-13
wealthy	-9
mad	21
insiders	-8
threshold	-12
sheets	-9
impression	-11
shape	-18
feelings	10
perceptions	-12
charities	-9
tuition	-17
disruptions	5
compel	26
nightclub	19
chorus	-10
romp	-11
slots	-20
staffer	-7
recommendation	-9
investigators	-14
bottles	-14
stop	-13
battery	24
nonprofit	-7
warnings	8
leak	-10
showdown	-12
general	11
23	-13
bureau	-12
spot	18
hold	-9
credentials	-16
directions	-17
shooters	-9
fringe	-10
spread	-9
crimes	10
computer	-10
spring	10
electorates	-10
matchups	-9
graduate	7
offshore	-10
immunity	-16
minority	-13
fruit	-10
true	5
parade	-13
block	-11
pictures	-9
fault	-11
heart	-14
mistakes	14
downtown	-10
justification	8
copy	-12
capital	-10
compound	-6
permit	-13
somewhere	-9
merger	10
contentions	10
1995	-9
investigations	-10
examples	15
film	17
truck	9
documentary	10
validity	-10
plurality	-9
incumbents	12
precinct	-11
passwords	-10
summary	13
birth	-22
petition	18
stadium	10
wound	-9
instructions	28
license	-10
charity	-9
deletions	-10
fascist	-15
pic	-9
@length
1	-15
4	6
6	5
@opener,verb
noun	base:to	-26
—	ing:is	13
—	base:to	20
end	present:	11
verb	base:will	-120
noun	past:has	-41
,	past:had	10
verb	ing:will	-15
ing	ing:	-9
noun	past:was	11
if	present:	-96
if	base:	19
if	base:to	-32
,	base:will	-25
what	present:	-29
,	present:	6
end	base:	7
,	past:	10
noun	past:	-17
end	base:to	-10
end	base:will	18
noun	base:	6
but	present:	19
that	past:	-37
that	base:might	-6
and	base:to	7
noun	ing:	-12
are	base:	-19
are	base:to	-15
if	base:don't	-14
and	base:will	8
and	ing:	-24
:	base:	-13
verb	past:	-28
verb	present:	-77
verb	base:	-19
noun	present:	-10
although	past:	6
,	base:	17
and	present:	-18
they	past:are	33
ing	present:	-81
in	ing:	11
but	base:	32
,	base:to	-13
noun	past:being	-38
that	present:	-47
that	ing:would	-9
who	past:had	6
is	past:	-49
once	present:	-28
is	base:to	32
with	present:	-38
with	base:to	-23
end	past:	9
and	past:	-7
to	base:	-50
noun	past:have	-17
that	base:to	-20
the	ing:	-26
adverb	past:	11
;	past:had	-7
;	base:to	-30
;	ing:	-29
adverb	present:	-14
quotation	past:	18
verb	participle:had	-32
that	past:had	-110
that	base:would	-31
end	past:finally	-10
end	past:had	8
,	ing:were	-7
they	past:were	-9
end	past:then	13
was	ing:	18
end	past:have	22
when	base:to	-13
adverb	base:to	6
quotation	ing:	15
why	past:	-9
end	past:also	37
verb	participle:	-120
which	past:	15
that	ing:was	-108
if	past:	-20
end	base:didn't	-19
so	past:	-18
verb	base:could	-70
end	base:would	17
that	past:never	-28
;	past:	11
end	base:did	10
end	participle:had	11
end	ing:was	-21
when	base:	19
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
that	ing:were	20
,	base:could	10
but	base:to	-19
quotation	base:would	-23
if	base:would	9
adverb	participle:	-7
it	past:was	7
that	past:has	-28
:	past:	-15
for	ing:	-73
verb	base:to	-71
and	base:can	-8
Name	base:to	12
verb	base:should	-67
on	present:	-37
end	ing:is	30
end	past:has	24
and	base:	22
,	past:will	13
end	participle:will	-21
how	base:can	-21
Name	past:will	-7
about	base:	13
how	ing:'s	-9
noun	ing:'s	-12
,	past:has	9
noun	participle:	-12
since	base:	-9
adverb	base:can	-18
,	past:was	20
before	ing:	-40
before	past:	-9
–	base:	8
—	base:	-20
,	ing:later	-10
ing	past:	-47
,	ing:was	14
in	present:	-145
end	participle:'ve	13
end	participle:is	-5
:	ing:	-9
Name	present:	6
's	past:have	-15
that	past:is	-8
,	base:can	-32
how	past:	-28
to	past:	-8
time	ing:	10
that	base:do	9
end	participle:has	-9
with	ing:	22
while	past:	13
verb	base:would	-151
who	past:have	-15
end	ing:will	23
end	past:recently	-13
—	past:	10
but	base:did	6
how	past:had	-9
end	ing:may	-11
–	past:	-15
,	base:did	5
after	present:	-6
that	base:may	10
whether	base:would	-15
,	past:not	-13
after	ing:	12
end	present:often	19
during	present:	-40
,	ing:is	15
end	ing:have	10
,	past:also	17
but	past:hasn't	9
by	base:	13
that	ing:is	-9
end	ing:are	22
quotation	base:	-8
verb	ing:'s	-57
verb	ing:is	-21
verb	base:don't	-14
end	ing:isn't	12
verb	base:won't	-21
end	ing:'s	5
during	base:	-25
that	ing:are	-46
verb	base:'d	18
who	past:were	-32
from	past:	-6
and	participle:	25
verb	participle:are	-18
end	ing:also	10
verb	past:has	-9
,	ing:'s	-6
time	base:to	-26
verb	present:also	25
that	base:can't	-13
end	past:later	22
to	ing:	8
when	present:	-39
was	past:	16
end	base:also	-7
that	base:	-30
verb	base:'ll	-35
of	present:	-42
verb	participle:has	-43
—	present:	8
verb	base:doesn't	-35
noun	past:were	10
across	ing:	-10
that	ing:	-27
end	present:currently	20
of	base:	-25
that	base:can	-61
because	present:	6
end	present:also	17
in	participle:	-29
noun	base:will	-37
ing	participle:	-16
in	base:	-28
while	present:	10
verb	base:is	-12
noun	past:won't	-13
that	past:will	8
end	base:could	6
despite	ing:	15
how	ing:are	-9
noun	base:would	-18
where	ing:is	-18
ing	ing:was	-13
since	past:	22
though	past:	24
's	past:has	18
's	base:to	-6
if	base:can	6
including	base:	-15
on	ing:	12
since	ing:	8
,	participle:has	10
that	participle:has	-10
that	participle:have	21
Name	ing:	-53
with	past:	-29
into	present:	-43
and	past:is	12
by	ing:	-20
end	participle:have	8
in	past:	-19
or	present:	-74
noun	past:will	-46
where	present:	5
with	base:	-28
has	past:	-9
noun	base:didn't	-19
and	base:don't	15
end	base:has	21
before	present:	-69
of	ing:	7
noun	ing:are	-8
where	past:	-34
how	base:should	-9
end	present:then	15
anyone	present:	-18
him	past:	-12
before	base:	-28
verb	base:can	-51
have	past:	-7
,	base:is	-13
beyond	present:	-18
unless	present:	-18
those	base:	5
are	past:	6
are	ing:	10
has	base:	-17
but	base:will	-18
adverb	base:will	-24
end	base:often	6
what	base:	-38
:	base:would	-10
end	base:now	-15
that	base:will	32
as	participle:has	13
who	past:'s	-15
about	past:	-5
at	base:	-10
including	past:	-19
which	past:is	-18
Name	past:were	-16
end	base:doesn't	19
noun	past:can	-52
what	base:can	-13
that	base:must	-17
that	base:'ll	-9
noun	base:can	30
he	participle:'s	20
he	past:would	-18
,	ing:are	30
verb	participle:'s	-18
end	past:quickly	9
,	past:have	21
end	past:would	-21
whether	base:will	40
verb	past:had	-76
than	past:	-26
number	past:	-12
her	base:	-12
despite	present:	-31
verb	participle:were	-16
Name	participle:are	5
be	ing:	-28
verb	past:could	-9
to	present:	-49
as	past:has	-11
should	base:	-52
who	past:are	-9
she	past:was	-16
over	present:	-48
him	present:	-14
him	base:to	-12
verb	base:can't	-9
as	ing:	-52
have	ing:	10
into	past:	-17
before	base:could	23
at	past:randomly	-9
at	present:	-16
those	past:	-15
was	base:to	-21
were	present:	-13
and	ing:is	17
in	base:could	-9
that	base:didn't	26
that	base:was	-12
and	past:was	-8
but	past:has	-7
but	base:may	-24
until	past:	-21
verb	ing:was	-67
without	ing:	-17
noun	participle:should	-16
during	past:	-11
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
while	past:has	10
and	past:has	28
,	ing:again	-9
for	present:	16
end	ing:'re	-5
even	present:	-11
noun	participle:has	16
verb	participle:have	-15
that	base:did	-53
on	ing:'s	-9
what	past:	-26
since	present:	-28
end	past:far	-14
among	past:	-21
but	ing:'s	20
,	base:may	-6
where	base:	12
noun	ing:is	-51
that	participle:will	-23
,	ing:be	-34
time	base:would	-18
end	base:wouldn't	12
on	base:	-56
whether	ing:was	-9
,	participle:	13
after	base:	-20
all	base:do	-13
end	present:still	6
verb	participle:must	-9
to	participle:	-5
end	past:already	-9
yet	past:been	-10
that	participle:are	-16
by	present:	-64
who	past:was	9
end	ing:previously	-9
in	ing:is	-13
end	ing:again	-13
and	past:have	25
end	ing:further	-9
a	ing:	-11
verb	past:would	-20
adverb	base:would	-20
that	past:have	23
is	ing:	22
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
noun	past:could	-13
while	ing:was	-12
noun	past:had	-5
at	ing:	13
that	participle:was	17
which	present:	11
end	past:largely	7
where	base:will	-22
verb	base:may	-12
verb	past:was	-6
that	base:doesn't	21
she	past:had	-10
not	past:	11
while	ing:are	9
while	base:to	7
of	past:	-41
for	past:	13
ing	base:could	-30
are	present:	-40
that	past:could	41
how	present:	-65
not	present:	-9
verb	base:wouldn't	-9
that	base:should	-25
should	base:to	6
that	base:does	-23
whether	base:to	27
which	past:was	25
—	base:will	-15
noun	base:should	-15
he	past:is	8
end	ing:not	-7
end	past:just	12
that	base:wouldn't	-15
when	ing:	-9
adverb	base:	-24
like	past:	-6
how	base:to	-9
(	base:to	7
about	participle:	-11
end	past:both	-9
ing	participle:would	-9
would	base:	-21
as	participle:have	-13
where	base:to	10
where	ing:	-13
end	past:further	9
if	base:didn't	-19
,	ing:not	5
before	past:being	-15
but	base:has	-10
ing	base:will	-39
him	ing:	-10
,	past:are	11
to	participle:be	-54
at	past:	-5
when	ing:is	-8
though	base:	17
noun	base:might	-27
verb	participle:is	-9
but	present:still	-14
around	ing:	7
yet	base:to	-29
,	past:may	-10
noun	base:'ll	-12
noun	participle:are	20
Name	base:will	-12
ing	base:would	-44
end	past:again	6
though	participle:was	-6
Name	base:would	-20
of	past:being	-9
Name	past:should	-33
:	base:could	21
>	base:to	-15
end	past:ultimately	19
not	base:to	21
he	present:	16
noun	ing:was	-46
end	ing:were	-6
as	participle:	-10
an	ing:	-33
noun	past:be	-12
verb	base:must	-21
–	base:to	12
end	past:now	9
that	past:was	-31
if	base:can't	-13
has	present:	-26
>	ing:	-33
he	past:has	-18
have	present:	-30
it	ing:	6
because	ing:is	12
adverb	past:has	-15
than	ing:	-23
what	ing:	8
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
verb	past:have	42
end	base:was	-22
ing	participle:has	36
verb	base:did	-29
off	base:	5
>	base:	-11
isn't	ing:	-9
to	base:to	-12
whether	present:	-61
what	past:is	10
which	base:would	14
about	present:	-41
end	base:don't	11
who	past:is	-8
end	past:were	10
that	base:couldn't	26
,	base:does	19
end	past:subsequently	7
:	base:to	33
once	past:	-8
past	past:has	16
end	participle:could	-18
and	base:would	-11
while	base:would	10
because	base:would	-15
while	base:may	-10
verb	base:was	-12
Name	past:isn't	11
from	past:has	-9
to	ing:'s	-14
from	present:	-52
his	ing:	11
noun	ing:have	-18
quotation	past:has	-5
why	base:	-15
having	base:	-9
about	past:being	-18
how	past:have	51
,	base:can't	-10
noun	participle:is	18
,	participle:is	-8
Name	ing:was	-11
including	ing:	10
which	past:had	12
or	past:	-17
or	ing:	12
,	ing:will	-12
why	ing:	-9
and	ing:have	-10
noun	base:often	-9
that	ing:had	-15
(	base:	-18
end	participle:are	6
that	base:were	-9
verb	past:may	-9
but	base:could	-25
but	base:doesn't	15
-	past:has	-10
and	base:could	-36
end	base:just	-27
-	present:	-21
-	base:	12
be	present:	13
verb	base:does	-21
until	base:	-11
noun	ing:had	-10
not	ing:	-34
and	participle:has	-17
end	ing:often	10
end	participle:were	14
whether	past:had	-23
how	base:would	-66
not	base:	-30
,	past:repeatedly	11
that	base:had	-9
and	past:had	-7
,	base:didn't	13
whom	present:	-8
which	past:have	-34
verb	ing:have	22
what	base:would	12
and	past:still	-11
in	past:has	-12
but	participle:has	-19
verb	ing:wasn't	-10
and	ing:are	-8
and	ing:be	13
verb	base:couldn't	-15
noun	ing:were	-13
and	participle:have	-8
it	participle:'s	-13
if	ing:'re	12
after	past:had	9
that	base:just	-10
,	ing:isn't	-13
why	present:	7
verb	base:still	12
ing	past:had	7
when	base:can	9
as	ing:is	8
whom	base:to	17
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
,	ing:has	-6
be	base:	-28
and	base:won't	-12
why	ing:are	-13
,	base:do	20
like	present:	-14
where	base:can	5
end	past:'ve	8
:	present:regularly	-10
who	present:	-16
end	past:first	15
in	past:had	19
in	base:to	-22
she	participle:'s	16
number	ing:	-12
who	past:has	7
end	participle:wasn't	-14
her	ing:	-16
if	ing:is	-14
than	present:	17
does	base:to	-15
(	past:	-5
been	present:	-9
-	ing:	8
off	past:	-9
it	past:has	8
time	past:had	-14
among	present:	-20
has	ing:	11
and	past:will	-10
what	base:to	-28
which	past:has	-9
end	ing:be	-36
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
that	present:still	57
while	past:have	22
Name	base:don't	5
me	ing:	-15
of	base:to	-12
that	participle:would	-9
is	base:	16
when	ing:would	6
noun	participle:have	7
end	base:do	-6
noun	past:should	-39
verb	participle:would	-9
were	ing:	13
after	base:to	-18
much	past:	-17
much	base:to	-9
noun	past:all	13
than	base:	-6
―	past:	16
―	base:to	-10
―	ing:	7
where	past:have	-11
~	past:	24
so	present:	9
that	past:hasn't	-10
,	participle:had	-7
as	ing:are	-14
but	base:must	-10
)	base:to	-9
how	past:has	-9
,	participle:have	-18
,	present:also	-12
,	base:'ll	6
verb	ing:'re	-9
verb	past:hadn't	-13
quotation	past:had	-14
,	past:never	9
end	participle:'s	-6
although	past:has	-25
end	past:reportedly	-13
although	base:to	-12
although	ing:	-13
of	past:has	-12
noun	past:must	-13
against	present:	-23
while	participle:has	-15
verb	past:also	-11
how	base:will	35
along	past:	-15
than	base:to	-13
because	past:has	-14
and	ing:was	9
end	past:was	14
but	participle:was	-11
;	base:	12
end	ing:possibly	-14
Name	past:could	16
been	base:to	39
been	ing:	-20
verb	past:were	20
,	ing:often	-16
toward	ing:	-13
verb	participle:will	-9
,	past:all	-12
,	past:now	-5
(	ing:	-11
how	ing:	-18
but	past:then	-9
whether	base:should	-28
)	ing:	-12
,	past:be	-12
ing	base:does	-10
that	participle:were	-13
adverb	participle:has	8
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
as	ing:were	-14
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
,	past:then	-9
that	participle:is	14
it	past:is	5
but	past:still	-11
has	base:to	30
--	base:	6
end	base:still	13
,	participle:would	-16
at	base:to	10
,	past:long	-11
than	past:had	15
since	past:have	-13
which	base:to	-28
some	past:	16
which	base:could	-11
even	base:could	-13
that	past:may	-9
if	base:does	-12
quotation	past:was	-15
until	present:	-23
verb	base:might	-17
,	base:has	-7
she	past:is	18
since	past:has	-10
like	ing:	5
when	base:will	-12
-	past:have	17
before	base:to	18
but	base:does	12
the	base:to	-9
off	ing:	5
was	present:	-15
he	base:to	-10
yet	present:	6
those	base:to	-9
noun	base:may	32
but	base:can	-14
including	present:	-31
:	ing:is	-12
,	ing:do	-12
whether	base:can	32
would	base:to	-9
should	past:	10
verb	ing:were	-25
their	ing:	-9
,	past:only	7
through	past:	-20
--	present:	-16
what	ing:are	-5
around	past:	-17
though	ing:	-18
--	ing:	-30
of	participle:	-11
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
number	past:were	-10
be	past:	-22
,	base:also	9
whether	base:could	-12
most	ing:	-14
:	past:have	10
Name	past:can	-10
while	base:could	-10
noun	base:did	16
over	base:to	8
number	past:is	-14
while	participle:	8
verb	past:are	7
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
across	present:	-21
as	ing:'s	-15
so	past:far	8
end	ing:potentially	-10
,	past:later	-11
where	base:would	15
,	participle:were	6
had	base:	-12
ing	ing:'s	18
and	participle:will	-13
quotation	ing:is	-11
past	present:	-15
Name	participle:has	5
having	past:	-10
end	past:well	-19
--	base:to	-9
under	ing:	-16
why	base:to	-9
end	base:have	-9
toward	present:	-14
by	participle:	9
that	past:are	6
,	ing:eventually	-9
,	past:having	-12
,	past:reportedly	-6
though	participle:has	-9
had	present:	-13
end	ing:only	-13
that	past:exclusively	-9
they	past:'re	-13
during	participle:	-9
verb	past:largely	-13
by	base:to	-15
end	past:haven't	16
noun	base:does	17
that	past:also	-11
do	base:to	-18
end	base:can't	8
ing	ing:is	5
and	base:doesn't	13
that	base:'d	-16
that	past:can	-10
whether	base:'ll	-13
that	base:won't	-15
when	past:later	12
why	base:should	-12
verb	past:should	-9
end	past:there	-11
noun	past:ever	-9
Name	past:be	-13
them	present:	-15
where	base:was	-9
although	base:	13
all	past:	-13
had	base:to	-9
anyone	ing:	8
did	base:to	-10
±	past:	18
that	ing:has	-10
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
:	past:just	11
>	present:	14
@prior,opener,kind
none	noun	none	16
none	—	plain	17
none	—	participle	-6
none	end	plain	18
verb	verb	plain	-132
none	,	plain	15
none	noun	agent	13
none	if	plain	7
none	if	participle	-16
verb	,	plain	14
none	what	plain	-14
verb	noun	relative	-29
none	end	participle	-15
none	these	none	-10
none	noun	plain	-16
none	but	plain	7
none	that	plain	-11
none	end	inverted	-46
none	end	none	-11
none	as	participle	20
none	and	participle	-31
none	are	plain	15
verb	and	plain	-13
verb	and	participle	-15
none	verb	plain	-20
verb	noun	plain	-62
none	although	plain	16
none	,	participle	-11
none	and	plain	9
none	–	plain	7
none	they	none	27
none	ing	plain	-31
none	end	agent	-6
verb	noun	participle	11
quotation	in	noun	-21
none	who	agent	-18
none	this	none	20
none	is	plain	-36
none	once	plain	-41
verb	to	none	-92
none	is	participle	29
verb	with	plain	-84
verb	with	participle	-15
none	to	plain	-91
none	Name	plain	17
none	the	none	-27
none	in	plain	-29
verb	;	plain	16
verb	;	participle	-16
quotation	quotation	plain	16
verb	that	plain	-154
verb	ing	plain	-122
none	he	none	17
none	was	noun	20
none	when	plain	10
none	when	participle	-7
verb	adverb	plain	-22
verb	adverb	participle	17
quotation	quotation	participle	14
verb	why	plain	-57
verb	which	plain	-15
verb	if	plain	-104
none	so	plain	-9
none	i	none	-10
verb	since	plain	-35
none	end	relative	21
none	which	plain	18
none	because	plain	16
none	them	none	-13
none	verb	none	26
none	,	none	8
verb	,	relative	6
verb	as	plain	-22
verb	but	plain	31
verb	but	participle	23
none	me	none	9
none	how	plain	-24
verb	how	plain	-53
none	that	agent	23
none	:	shared	-38
none	for	none	-35
verb	noun	none	-32
none	did	plain	14
none	from	none	-9
noun	Name	none	-22
verb	on	plain	-19
verb	than	plain	5
none	and	none	-28
none	Name	none	21
none	about	plain	12
verb	verb	noun	-68
verb	Name	relative	-96
verb	during	noun	29
quotation	,	plain	12
quotation	,	participle	-23
quotation	,	agent	20
none	Name	relative	-19
none	before	noun	-9
verb	Name	none	-55
verb	before	plain	7
quotation	,	none	5
quotation	,	noun	-22
quotation	ing	none	-9
quotation	:	plain	-14
quotation	verb	none	-18
none	—	none	-19
none	after	plain	8
none	's	plain	10
none	's	participle	-21
verb	to	plain	-7
none	was	participle	-10
none	from	participle	-9
verb	after	plain	-20
none	while	plain	22
none	–	none	-13
verb	time	plain	-38
verb	,	shared	-15
verb	in	plain	-11
verb	whether	plain	-111
none	after	participle	13
none	,	noun	-27
quotation	verb	plain	-25
verb	during	plain	-37
none	with	noun	10
verb	Name	plain	-44
none	by	plain	9
none	end	noun	-5
verb	adverb	shared	10
quotation	quotation	relative	-14
quotation	that	plain	-17
quotation	noun	relative	-24
quotation	quotation	inverted	7
verb	when	plain	-27
none	,	shared	-7
none	in	noun	6
none	during	plain	-43
quotation	noun	plain	-21
verb	in	noun	-30
none	and	noun	-10
verb	what	plain	-63
verb	time	participle	-45
none	others	none	-10
verb	those	relative	-12
verb	to	noun	10
none	before	participle	19
verb	of	plain	-37
verb	because	plain	-46
none	across	noun	-10
verb	to	agent	14
verb	by	plain	-15
verb	so	plain	-29
verb	be	noun	-12
none	—	noun	-6
none	of	relative	-41
none	someone	relative	17
none	ing	noun	-43
none	on	plain	-15
quotation	noun	none	-51
none	that	none	-5
quotation	while	plain	8
quotation	and	none	-12
none	despite	plain	-31
none	despite	noun	6
none	where	plain	-14
quotation	quotation	noun	-28
quotation	that	none	-22
verb	though	plain	10
verb	including	plain	-30
verb	on	noun	21
none	since	participle	-7
none	Name	participle	-12
none	with	plain	-17
verb	and	agent	-19
verb	or	plain	-39
none	with	participle	22
none	has	plain	-35
none	Name	agent	29
verb	that	noun	-27
verb	,	noun	18
none	before	plain	-33
none	of	participle	-15
verb	through	plain	-18
none	who	none	-9
verb	for	none	-10
quotation	because	plain	-24
verb	ing	participle	16
verb	have	plain	-15
none	whom	plain	-20
none	—	relative	23
verb	beyond	plain	-10
none	all	participle	-15
none	unless	plain	-20
none	by	participle	40
none	have	plain	-18
quotation	and	noun	20
none	across	plain	8
verb	—	plain	-7
verb	—	participle	23
none	but	shared	-18
none	to	none	-9
none	on	none	-11
none	while	participle	13
verb	at	plain	-17
none	including	plain	-16
none	which	none	-19
none	of	none	-32
none	or	plain	-25
none	time	participle	14
quotation	but	plain	8
verb	he	none	-48
verb	verb	relative	11
none	ing	participle	33
none	whether	plain	-27
none	number	relative	7
none	her	plain	-9
none	verb	shared	-21
quotation	what	plain	-15
none	of	plain	-9
none	of	noun	14
none	by	noun	-22
verb	Name	participle	-54
quotation	to	plain	-32
none	she	none	21
none	over	plain	-41
verb	that	participle	-67
verb	despite	plain	-10
verb	him	plain	-23
none	have	noun	18
none	adverb	shared	-17
verb	about	plain	-29
none	at	plain	-15
verb	Name	agent	-45
none	he	agent	22
none	adverb	noun	-11
quotation	as	plain	-13
quotation	until	plain	-15
none	without	noun	-10
verb	have	noun	-24
none	during	noun	-14
verb	:	plain	-25
verb	is	plain	-44
none	despite	none	-10
none	who	plain	26
quotation	quotation	none	-9
quotation	when	plain	9
verb	for	plain	-46
none	even	plain	19
quotation	on	plain	-13
none	and	shared	-18
verb	verb	agent	-18
none	among	plain	-27
quotation	so	plain	-19
quotation	in	plain	-31
quotation	if	plain	-43
none	on	noun	-12
quotation	ing	plain	10
none	after	none	8
none	in	relative	-12
none	a	participle	-18
none	time	noun	13
verb	verb	participle	36
none	they	agent	-30
none	is	noun	19
verb	's	plain	-30
none	a	none	7
none	—	shared	-6
none	will	plain	-12
none	will	participle	9
noun	noun	plain	-26
noun	that	participle	17
verb	number	relative	12
verb	what	none	-26
quotation	for	plain	-15
verb	for	noun	-26
verb	by	participle	-18
verb	which	none	7
none	from	noun	20
none	at	noun	-11
quotation	which	plain	7
quotation	where	plain	-6
verb	as	noun	-12
verb	and	noun	-34
none	noun	shared	-35
none	while	shared	9
verb	she	none	-45
quotation	quotation	agent	-8
none	not	plain	-20
none	for	plain	-16
verb	they	none	-52
none	despite	participle	8
verb	are	plain	-15
verb	noun	agent	-34
none	:	none	-33
verb	should	plain	-18
verb	whether	noun	-9
verb	whether	participle	-21
none	as	noun	-18
none	for	participle	-25
quotation	who	plain	-14
none	but	none	-8
quotation	verb	noun	-7
none	like	plain	-8
none	by	none	-10
none	how	participle	-5
none	that	shared	15
none	(	participle	-16
verb	about	noun	-27
none	would	plain	-18
none	to	noun	-13
none	where	participle	9
verb	where	plain	15
noun	noun	none	-20
verb	noun	shared	-19
verb	her	plain	-18
verb	adverb	noun	-14
verb	even	plain	-16
none	yet	participle	-24
quotation	but	participle	8
verb	them	none	-9
verb	and	shared	-33
none	–	participle	13
verb	once	plain	-21
quotation	Name	none	-36
quotation	>	participle	-28
quotation	>	plain	-9
quotation	adverb	plain	-6
quotation	how	plain	-26
quotation	noun	agent	9
none	while	none	18
none	past	plain	15
none	an	none	-29
quotation	—	plain	5
quotation	quotation	shared	-16
verb	has	plain	-9
none	to	participle	12
quotation	,	inverted	51
none	than	noun	-10
none	into	noun	-18
none	what	participle	-38
verb	is	noun	-9
none	the	participle	-11
none	had	noun	27
verb	not	plain	-16
noun	where	plain	-15
quotation	noun	participle	-23
quotation	and	participle	23
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
quotation	Name	relative	-16
none	once	none	9
none	past	none	5
none	than	none	-11
noun	ing	plain	35
none	;	none	-19
verb	from	plain	-43
none	his	none	11
none	having	plain	-15
quotation	,	shared	-6
none	she	agent	14
none	-	plain	9
none	including	noun	19
none	to	relative	-9
none	if	none	-15
none	or	participle	-13
none	outside	plain	5
none	than	plain	5
none	if	shared	7
none	while	noun	-6
none	(	none	-25
quotation	among	plain	-13
noun	verb	plain	-18
none	why	participle	-9
none	-	participle	-13
none	be	plain	-47
verb	until	plain	-19
verb	in	relative	-15
verb	whom	plain	-11
verb	have	participle	-9
quotation	of	plain	-19
noun	,	plain	15
quotation	during	plain	-11
none	but	noun	-20
none	under	plain	-18
none	—	inverted	-23
verb	at	noun	9
verb	them	plain	-12
verb	past	plain	-9
none	and	relative	10
none	verb	relative	-11
none	does	plain	12
none	because	participle	-9
none	:	noun	-21
none	whom	participle	14
verb	's	participle	-12
quotation	's	plain	-10
none	be	participle	12
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
none	-	shared	10
none	has	noun	29
none	are	noun	7
none	.	plain	6
verb	or	noun	-10
none	number	agent	-10
noun	which	plain	-9
none	her	participle	-12
none	when	noun	-12
none	not	participle	52
none	Name	shared	21
verb	noun	noun	-16
verb	—	relative	-6
quotation	to	none	18
none	―	plain	7
verb	much	participle	-9
none	which	shared	11
verb	―	participle	-9
none	~	plain	25
none	and	agent	11
none	―	participle	9
none	which	participle	-12
none	)	participle	-15
verb	behind	plain	-10
quotation	which	none	-10
none	―	none	5
none	although	participle	-34
none	amid	noun	-11
verb	against	plain	-10
verb	under	plain	-16
verb	verb	shared	25
none	along	plain	-24
none	is	shared	-9
none	than	participle	-25
none	;	participle	-54
noun	as	plain	14
none	since	noun	11
none	been	participle	40
none	toward	participle	8
none	-	relative	-11
verb	-	plain	15
none	yet	plain	15
noun	and	none	10
verb	about	participle	11
none	it	agent	-16
verb	that	shared	12
none	even	participle	-16
none	one	none	-15
none	toward	plain	-22
verb	ing	none	9
noun	when	plain	-19
verb	be	plain	-18
verb	-	participle	32
verb	having	plain	-12
none	past	participle	-16
verb	me	participle	-15
none	until	plain	-8
none	could	plain	-19
verb	they	agent	-15
none	's	relative	-10
none	one	relative	-12
none	should	participle	12
none	though	participle	-13
none	has	participle	8
none	with	none	5
verb	and	relative	15
none	at	participle	31
none	some	plain	14
verb	unless	plain	-9
none	whether	participle	9
none	beyond	plain	-12
none	for	relative	-18
quotation	that	agent	-15
quotation	who	none	-10
noun	but	plain	12
noun	,	relative	17
none	off	noun	6
none	he	plain	-13
none	he	participle	-10
quotation	verb	participle	32
verb	into	plain	-21
verb	-	relative	27
none	would	participle	-15
none	anyone	plain	-12
verb	who	agent	-19
none	through	plain	-25
none	most	none	-13
verb	over	noun	9
noun	noun	relative	-6
none	--	none	-20
none	around	plain	-23
none	around	participle	-15
none	--	participle	-33
verb	--	participle	-9
none	without	plain	-10
none	been	noun	-19
none	or	noun	-9
verb	that	agent	-7
none	do	plain	5
none	can	participle	-13
none	does	shared	-13
verb	what	participle	17
verb	:	participle	-31
none	number	none	-24
none	number	plain	-5
none	number	participle	-15
none	his	plain	7
none	number	shared	-10
none	about	participle	-16
quotation	before	plain	-10
verb	Name	shared	12
none	others	relative	-8
verb	would	plain	-12
none	over	participle	21
noun	noun	participle	-28
none	-	noun	-13
none	on	relative	-17
none	so	participle	-19
verb	of	participle	-12
quotation	-	plain	-7
none	it	plain	-10
none	it	participle	9
verb	number	plain	-9
none	others	participle	11
noun	because	plain	-13
quotation	by	plain	-13
none	were	noun	11
none	his	participle	-12
none	do	participle	-23
noun	to	plain	-9
verb	had	plain	-20
verb	it	agent	-11
verb	across	plain	-9
none	had	participle	-12
verb	she	agent	-11
verb	–	plain	-13
verb	after	none	-13
verb	will	plain	8
none	⁄	plain	-16
quotation	is	participle	-10
none	more	none	12
verb	as	participle	-11
quotation	on	noun	-12
none	about	relative	-9
none	many	relative	64
none	anyone	none	8
none	±	plain	20
verb	without	plain	-9
quotation	from	plain	-12
none	you	none	-11
none	not	noun	-10
@prior,lemma
none	shift	-14
none	struggle	-29
none	say	16
verb	shift	34
none	mire	-26
verb	pursue	-15
verb	match	-12
none	choose	-16
none	believe	31
verb	award	-10
verb	lose	-78
none	go	9
none	criticize	38
none	estimate	7
none	accept	25
none	prove	5
none	use	9
none	know	26
none	come	-19
none	pay	-6
none	wait	-15
none	flood	-21
none	expose	6
none	tell	18
none	willing	-16
none	lie	-7
none	serve	-59
verb	engage	-26
none	follow	-17
none	attack	10
none	highlight	19
verb	attack	16
verb	highlight	12
verb	pose	-39
none	happen	-108
none	control	-56
none	ban	28
none	demonstrate	8
none	claim	24
none	support	24
none	focus	6
none	according to	9
none	make	8
verb	focus	16
verb	kill	-56
none	leave	7
none	kill	-105
none	shoot	-44
none	lay	6
none	face	-15
none	move	-80
none	base	-17
none	begin	-15
verb	expand	-45
none	add	-10
verb	say	-28
verb	accomplish	-9
verb	respond	12
none	want	25
none	bring	-60
none	change	8
none	accommodate	-12
none	rethink	10
none	reach	-6
none	sentence	6
verb	cite	20
verb	leave	-83
none	note	9
verb	think	-24
none	ignore	20
none	refuse	33
none	plead	18
quotation	say	-28
verb	come	32
verb	prosecute	-20
none	conclude	29
verb	clear	50
verb	cast	-11
none	place	-14
none	sit	-18
none	complete	-18
none	spend	-15
none	look	16
none	star	-26
none	gine	-17
none	rub	-14
none	register	-84
none	blast	51
none	defend	19
none	play	24
none	turn	-8
none	prepare	-34
none	decide	16
none	address	25
none	speak	5
verb	see	-14
verb	read	-11
none	start	-21
verb	go	-26
none	try	-11
none	help	-19
none	concern	10
none	urge	29
none	see	15
none	feel	19
none	return	-11
none	show	11
verb	get	58
none	side	10
none	email	11
none	thank	15
none	announce	19
verb	hand	-17
verb	require	-14
none	reflect	11
none	discuss	28
verb	present	33
none	intend	19
none	recognize	20
none	share	20
none	plan	22
none	sway	-32
none	clear	-43
none	participate	-58
none	force	-21
none	sleep	-9
none	dispatch	-19
none	examine	-22
none	date	-58
verb	instruct	-13
verb	lie	-23
none	buy	-17
none	state	10
none	mean	-8
none	lose	-164
none	discredit	-22
none	destroy	-18
none	fail	-6
none	send	-17
none	put	12
verb	make	-77
none	crush	-33
none	avoid	-21
verb	recognize	-23
none	hear	20
verb	move	180
none	stop	-68
verb	discuss	-8
verb	refuse	-19
verb	let	-23
none	confirm	16
quotation	use	-48
none	head	-97
none	worry	36
none	hug	-11
none	appoint	13
none	reward	-23
none	let	-24
none	learn	14
quotation	begin	6
quotation	see	15
verb	file	-19
none	think	30
verb	organize	-12
verb	rip	-10
none	understand	17
none	adopt	-11
verb	meet	81
none	steal	-26
none	call	24
none	step	-18
none	combat	-52
none	assist	-23
none	conduct	-23
none	airstrike	-15
verb	target	-35
none	increase	-12
quotation	add	49
none	hit	-6
verb	hit	24
verb	fund	-30
none	propose	29
verb	interview	-37
none	air	-6
none	talk	17
none	interview	-18
none	result	-65
none	slip	-31
verb	show	-25
none	transform	-31
none	appeal	-6
none	boost	-49
verb	appeal	-12
quotation	cite	-11
quotation	continue	7
verb	give	16
verb	look	-14
none	recall	52
verb	begin	-72
quotation	conclude	34
verb	win	-153
none	select	-17
none	prompt	-40
none	boast	30
verb	run	23
verb	call	-22
quotation	seem	11
quotation	according to	49
none	reveal	32
none	outnumber	-20
none	draw	9
none	swing	-8
none	vote	17
none	jar	-10
none	echo	17
none	elect	9
none	hold	12
verb	express	-5
none	garner	-25
none	name	13
none	brief	-6
verb	announce	9
verb	brief	-18
verb	start	-57
verb	portray	10
verb	shoot	21
none	police	-28
verb	fire	-7
none	tweet	15
verb	hear	-56
quotation	act	-17
quotation	leave	-23
quotation	build	-25
none	repeat	12
verb	report	38
none	push	6
quotation	work	-25
none	investigate	-11
verb	appear	-21
none	abandon	-49
verb	live	-37
verb	take	22
verb	credit	-14
verb	know	-24
none	appear	13
verb	testify	-12
none	bet	-18
none	threaten	13
none	enter	-24
verb	propose	6
none	slam	35
none	fundraise	-113
none	ask	25
verb	cancel	-18
none	comment	14
none	cancel	-21
none	prefer	47
none	indicate	12
none	attribute	11
verb	find	-36
verb	vote	19
verb	drop	-34
none	survey	-49
none	point	20
none	cover	14
none	run	23
none	challenge	12
quotation	tell	-59
none	praise	34
none	meet	-74
none	argue	50
verb	obtain	-20
verb	believe	-15
none	work-related	-12
none	decline	19
verb	stop	76
verb	provide	20
verb	receive	-76
verb	act	-22
quotation	report	-40
none	document	15
none	top	-37
none	disclose	18
verb	stand	40
quotation	ask	-11
verb	lead	-65
verb	poll	-47
none	host	-85
none	court	-6
none	expect	39
verb	wait	-23
none	describe	25
none	recover	-12
none	dent	-17
none	find	8
none	anger	18
verb	answer	22
verb	consider	-49
verb	draw	-36
none	capture	-15
none	regard	21
verb	bar	-12
verb	enter	-56
verb	born	-34
none	mention	27
none	benefit	-84
none	sharpen	-24
none	retain	-33
quotation	focus	-13
none	express	32
verb	suggest	-14
none	mind	9
verb	right	-81
verb	pledge	19
verb	oppose	-58
verb	undocumented	-17
none	carry	-15
none	declare	29
none	die	-85
none	release	5
none	endorse	45
none	skywrite	-13
none	involve	-92
none	fly	-68
none	suspect	9
none	keep	10
none	separate	-18
verb	host	-36
verb	support	-23
none	donate	-51
none	record	-22
none	compile	-8
none	cycle	-56
verb	backed	-32
none	break	-52
verb	elect	-56
quotation	keep	-20
quotation	engage	-11
none	convince	23
none	compete	-66
none	roll	-13
none	fill	-19
verb	message	-32
quotation	read	20
quotation	link	-15
quotation	call	-8
verb	plan	-100
verb	root	-18
none	tighten	-26
none	protest	9
verb	limit	-20
none	wear	-60
none	applaud	14
none	retweet	7
verb	step	-20
none	accuse	18
none	lobby	6
verb	prevent	-17
none	distract	-15
none	prevent	-20
verb	need	-118
none	detail	13
none	oppose	34
none	thwart	-20
verb	allow	17
none	lead	-17
none	employ	-7
none	tape	-21
none	repeal	-41
none	undercut	-21
none	right	-106
none	bear	-12
none	dismiss	44
verb	track	-21
none	ensure	-62
verb	follow	55
verb	seek	15
none	counter	8
none	offer	10
none	tear	-18
none	overtake	-28
verb	deny	-28
none	wipe	-13
none	flow	-24
verb	check	-30
verb	certain	-9
verb	challenge	-18
none	stress	22
verb	overturn	-13
verb	respect	-12
verb	value	-12
verb	words	-15
verb	plot	-13
verb	defend	12
verb	teach	-23
none	protect	-77
none	free	-24
verb	yell	9
none	open	-41
none	remember	33
verb	survive	-17
verb	talk	10
none	punctuate	-11
none	gather	-61
verb	speak	-34
none	join	-46
none	live	-30
none	quote	13
none	arrive	-73
none	introduce	-7
none	seek	7
none	undermine	-46
verb	undermine	22
verb	help	-94
verb	work	-121
none	overturn	6
none	label	24
none	compare	18
none	aim	11
none	require	11
none	license	-19
verb	gine	-20
verb	watch	-30
verb	tackle	-12
verb	throw	-28
verb	flag	-15
none	vow	52
none	explain	7
none	blow	-39
none	enjoy	16
none	jump	-26
none	sign	6
none	dedicate	11
quotation	note	15
quotation	explain	41
none	overstate	12
none	tie	-7
verb	play	-66
quotation	point	-7
none	agree	32
none	consider	32
none	match	-60
none	replace	-61
none	collect	-47
verb	fit	-22
verb	put	29
quotation	respond	11
quotation	release	-15
none	upcome	-60
none	subject	-11
quotation	suggest	27
none	rule	17
none	scare	-25
none	descend	-20
none	allow	-15
none	strengthen	-21
none	shrink	-28
none	pile	-21
none	buck	-21
none	govern	-10
none	arrest	-37
none	mull	15
none	design	-6
none	attract	-25
none	hope	28
quotation	reply	13
none	flip	-12
verb	choose	-36
verb	pick	8
none	admit	24
verb	motivate	-12
none	defy	-15
none	stumble	-18
none	stem	-41
none	slow	-30
none	wither	-13
none	trip	-16
verb	touch	11
verb	ban	-59
verb	pay	48
none	launch	-12
none	stir	-8
none	cross	-45
verb	become	-102
none	succeed	-58
verb	keep	-58
quotation	tweet	62
quotation	write	29
none	owned	-33
none	fold	-10
none	rate	-11
none	trail	-66
none	average	-18
none	reaffirm	18
verb	conduct	-30
none	critical	-7
none	last	-10
none	qualify	-24
none	close	-25
none	exist	-72
verb	endorse	-38
none	end	38
verb	caucuse	-38
verb	introduce	18
verb	accept	-45
none	assert	10
verb	change	-68
verb	firm	-32
none	campaign	23
verb	spend	-93
none	interrupt	-8
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
verb	thank	12
verb	wear	-25
none	visit	-77
quotation	chant	13
verb	love	-16
verb	wage	-20
quotation	cheer	-26
none	engage	14
none	denounce	38
verb	want	-11
none	double	7
none	intensify	-23
none	question	29
none	deal	-89
verb	ask	-29
verb	end	-66
verb	offer	11
verb	welcome	-31
none	yell	7
none	trade	-11
none	ramp	-15
none	cap	-27
none	translate	-25
none	number	-68
quotation	feel	-17
quotation	win	-54
none	optimistic	-7
quotation	attack	9
none	emphasize	44
verb	test	-15
none	unqualify	-15
verb	set	-65
verb	refer	8
none	complain	29
none	warn	24
verb	demonstrate	34
none	bill	13
none	rely	-10
none	mount	9
none	lock	-21
none	measure	-9
none	interest	12
none	deny	14
verb	deliver	9
none	prevail	-43
none	alienate	-31
none	build	14
none	moderate	-9
quotation	poll	-9
none	center	-10
none	stack	-16
none	cheer	17
none	manage	-66
quotation	take	6
none	view	8
none	underscore	6
none	grow	-32
verb	gain	-34
none	gain	-13
none	maintain	-21
none	pick	-7
verb	contest	-17
verb	catch	-20
none	form	-41
verb	represent	-60
none	divide	-6
none	sample	-20
none	burn	-21
none	promise	33
quotation	caucuse	-15
verb	agree	-56
none	caucuse	-115
none	kick	-37
none	accomplish	-28
none	reform	-30
none	greet	-6
none	travel	-65
verb	pull	-25
verb	return	-47
none	remain	8
verb	add	-5
none	battle	-31
none	predict	40
verb	explain	23
verb	suspend	-32
none	hammer	11
none	perform	-45
none	fight	-14
none	congratulate	8
none	drop	-36
none	disappoint	18
verb	happen	-72
verb	switch	-15
verb	proud	-9
verb	unify	-15
none	fuel	-16
none	slide	-6
none	stay	-32
none	beat	-89
none	lack	-47
none	stand	8
none	chant	13
none	broadcast	9
none	need	20
verb	raise	12
none	accord	9
none	earn	-17
none	tackle	-23
none	rattle	14
none	lower	-37
none	improve	-61
verb	beat	-22
verb	head	-36
verb	result	-30
none	portray	43
verb	doubt	5
verb	prefer	-34
none	network	-66
verb	worry	-19
none	best	-24
none	handle	-43
verb	divide	8
none	concede	16
verb	congratulate	8
none	tout	42
none	contest	-26
none	decry	41
verb	impact	-12
none	allocate	-9
none	determine	9
none	eked	-10
none	overwhelm	6
verb	turn	6
verb	push	6
verb	attract	24
none	assure	12
verb	tell	-18
none	trumpet	8
verb	mean	10
verb	sit	-17
verb	destroy	-12
none	backing	22
none	exceed	-26
none	reverse	-7
none	rush	-29
verb	register	-9
none	walk	-24
none	joke	17
verb	capture	-20
none	dominate	-63
verb	tend	26
none	identify	28
none	backed	21
none	line	-8
verb	halt	-12
none	unionize	-13
none	shake	-55
none	finish	-71
none	await	-26
quotation	face	-17
none	rebind	-15
none	emerge	12
verb	compete	-12
verb	hold	-88
verb	bind	-23
verb	differ	13
verb	willing	6
verb	remain	-71
none	insist	52
quotation	want	6
none	resist	8
none	dub	13
none	mock	9
none	roar	-16
verb	close	-37
none	boo	9
none	lag	-24
quotation	rally	-9
none	race	-63
verb	increase	-41
none	broker	-35
none	fix	-25
quotation	pledge	9
none	influence	-37
none	confront	-29
none	neighboring	-25
verb	force	-54
quotation	come	44
none	invest	-62
verb	unfold	-9
none	remind	30
verb	lay	-45
verb	create	-39
verb	address	-46
none	exit	-47
none	account	-41
verb	angry	-12
none	deport	-51
none	ballot	-27
quotation	hold	-26
none	generate	-22
none	subdued	-10
noun	make	7
none	imagine	14
none	stare	-15
none	word	7
none	embrace	12
none	vouch	25
none	fit	-37
none	resign	-18
verb	press	14
quotation	refer	7
verb	hope	-12
quotation	pick	-9
none	score	-58
none	clinch	-60
none	suspend	-10
verb	ready	-34
none	widen	-35
none	stall	-23
none	dash	-13
none	surge	-24
none	secure	-85
none	steer	-28
none	exchange	-29
none	distinguish	-9
none	encourage	27
none	calm	-9
none	bemoan	18
quotation	differ	-11
verb	face	-54
none	devastate	-43
none	lambaste	14
none	cry	11
none	reserve	-23
none	club	-21
none	seat	-47
none	solidify	-21
none	derail	-21
verb	stay	-49
none	angry	-18
none	betray	-21
verb	include	-20
verb	affect	-27
verb	satisfy	-9
none	authorize	11
verb	list	25
none	reassure	9
verb	ballot	-15
quotation	need	-33
quotation	secure	-9
none	condemn	19
none	catch	-66
none	punch	-30
none	charge	10
verb	encourage	-34
none	hand	-37
none	resurrect	-9
quotation	run	-20
verb	appreciate	-19
none	flock	-12
none	embarrass	-11
none	nominate	21
none	concentrate	-11
none	contribute	-66
none	lend	-13
none	owe	-24
none	cost	-54
none	disavow	16
none	promote	14
none	reject	25
verb	urge	10
none	defeat	-100
none	articulate	12
none	thread	-16
verb	disavow	5
none	sweep	-28
noun	win	-25
none	cite	30
none	treat	-15
none	grapple	-12
none	advance	-39
none	cosponsor	8
verb	benefit	-32
none	derive	-13
none	fund	-60
none	debate	14
none	prohibit	18
quotation	project	-10
verb	line	-26
none	shout	17
quotation	speak	45
none	demand	12
none	frustrate	-6
verb	donate	-25
verb	outline	16
quotation	charge	8
none	feature	-17
none	throw	16
none	lament	33
none	capitalize	-33
quotation	stand	-15
none	acquire	-24
verb	garner	-10
quotation	lay	-20
quotation	born	-9
verb	request	23
verb	feature	29
verb	release	35
none	pack	-13
none	touted	25
verb	influence	-17
verb	pass	-27
verb	name	11
quotation	meet	-9
none	apply	-47
verb	sign	-12
verb	design	-10
quotation	break	25
none	save	-43
none	pull	-65
none	beam	-17
quotation	get	-35
none	amplify	8
none	target	7
verb	honor	-17
none	admire	17
none	preach	16
none	display	10
none	statement	-5
none	convict	-23
verb	grab	-9
quotation	file	-9
verb	best	-9
none	pass	14
verb	price	-22
quotation	mean	12
quotation	make	-51
verb	according to	-33
verb	reflect	-27
verb	confront	26
verb	buy	-32
none	rail	20
none	pursue	-7
none	frack	-17
none	hurt	-49
none	divert	-13
verb	frack	-9
verb	reserve	-9
verb	tap	-15
none	blame	43
verb	understand	-11
verb	ally	-20
verb	rattle	-10
verb	base	-43
none	depart	-19
none	proclaim	12
quotation	warn	15
none	found	-51
none	title	12
verb	enjoy	-10
verb	share	-31
verb	participate	-9
none	link	6
none	recite	22
quotation	lose	-9
verb	die	-30
verb	settle	17
verb	trust	-30
none	love	12
quotation	compare	-20
quotation	buy	-9
none	unprecedented	-11
none	sell	-89
quotation	declare	13
verb	reassure	-13
verb	issue	44
none	bend	-13
none	distance	10
quotation	involve	-12
verb	advise	-7
none	anticipate	9
none	position	9
none	listen	-56
verb	aim	-13
verb	tear	-12
none	stunned	-11
none	unfold	-30
verb	invest	-12
none	heal	-18
none	violate	-34
none	wage	-10
verb	program	-32
verb	sue	-13
verb	retain	-9
none	comply	-12
none	implement	-17
none	bully	-20
verb	bully	-12
verb	cycle	-9
none	submit	-18
verb	assail	11
none	outsource	-15
none	escape	-12
verb	reduce	-20
verb	outsource	-12
verb	balk	16
none	combine	-38
none	train	-19
none	import	-37
none	list	6
none	ally	-58
verb	trail	-20
none	review	-28
none	connect	-18
none	narrow	-23
quotation	know	7
quotation	state	18
none	commit	-25
none	venture	-10
verb	prove	-41
verb	celebrate	19
none	ponder	9
none	convert	-33
none	box	-20
verb	attend	-45
verb	visit	-25
verb	bring	96
none	rest	-20
none	land	-35
verb	accompany	-9
none	clap	-13
none	overcome	-32
none	honor	-23
none	inspire	-30
none	designate	5
none	renovate	-16
verb	grow	-34
none	witness	5
none	ready	-30
none	fall	-21
none	tip	-16
verb	weigh	-18
none	persuade	24
none	dig	6
none	reference	11
verb	disclose	-12
verb	protect	-27
none	schedule	-32
verb	appoint	-25
verb	judge	-18
verb	succeed	-15
verb	punish	-15
verb	cause	-27
none	hail	9
verb	remove	-23
verb	power	-9
none	overthrow	-10
none	aid	-53
none	realize	18
none	surrender	-13
none	round	-21
verb	govern	-9
none	acknowledge	38
verb	gather	-20
none	disaffected	-10
verb	count	15
none	poise	-43
verb	document	-20
verb	invite	-19
verb	sure	-10
none	spark	-17
verb	book	-9
verb	convict	-12
none	indict	6
none	recommend	6
quotation	violate	-12
none	liken	7
none	lash	10
none	fan	-33
none	escalate	-11
verb	comments	14
none	disqualify	-12
verb	disqualify	-15
verb	nominate	22
none	seal	-18
verb	launch	8
verb	drew	-10
verb	break	-42
none	wrongdo	-9
none	respect	-10
none	propel	-29
verb	ignore	-26
verb	free	-12
none	snap	-10
none	react	-10
none	lean	-6
verb	manage	-27
verb	drag	-12
none	wrap	6
none	blare	-17
quotation	wear	-20
none	light	-11
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
none	perceive	11
none	cause	-77
verb	involve	-43
verb	achieve	-20
none	disrupt	-23
none	upset	7
verb	charge	-31
none	surround	-41
verb	carry	-45
none	interpret	6
none	principle	-12
none	settle	-55
none	expres	15
none	kid	-13
none	stump	-11
none	mine	-18
verb	serve	34
verb	build	-47
none	born	-39
none	bury	-23
none	contemplate	18
none	shut	-9
none	oversee	-28
verb	apply	-17
none	approach	-49
verb	generate	-20
verb	grant	-15
verb	interest	-36
verb	occur	-17
none	trump	-9
none	exploit	9
none	abuse	-13
none	wound	-16
verb	improve	-20
none	unknown	-10
verb	air	-18
noun	according to	12
verb	direct	15
verb	center	-20
verb	contract	-15
none	undocumented	-56
none	operate	-37
none	unaccompanied	-9
verb	ensure	-12
none	develop	-49
verb	reach	-44
none	credit	18
verb	estimate	10
verb	cost	-27
verb	risk	-12
quotation	help	-9
quotation	argue	30
verb	feed	-17
verb	debate	-25
verb	join	48
none	spar	5
none	regulate	-15
verb	hire	-26
none	rebuild	-39
none	marry	-45
none	complicate	-18
none	cut	5
none	organize	-47
none	reinstate	-22
verb	assault	-15
none	fabricate	-9
none	perpetuate	6
none	occur	-39
verb	murder	-9
none	incite	-15
quotation	accept	-10
quotation	become	-16
quotation	pray	-12
none	bless	-23
none	appreciate	8
quotation	save	-9
quotation	pay	-12
none	voice	16
none	weaken	-23
quotation	plan	-13
quotation	move	-9
none	signal	17
none	alter	-19
verb	rise	-28
none	hate	15
none	negotiate	10
none	something	-41
none	favor	9
none	delay	-26
none	veto	9
none	eliminate	-51
none	postpone	-15
none	preserve	-30
none	suppose	-28
none	expire	-18
none	repudiate	14
none	comments	-29
none	remove	-16
none	upgrade	-14
none	cope	-18
verb	cover	-23
none	impress	16
none	curb	-32
none	reduce	-60
none	adapt	-24
quotation	follow	24
verb	solve	-9
none	edit	-28
none	sound	-8
none	sophisticated	-15
quotation	post	6
none	warm	-13
none	recruit	-21
none	stretch	-13
verb	misspeak	-9
verb	exist	-20
none	galvanize	-26
none	loom	-41
none	backfire	-18
none	access	-15
none	overshadow	-26
none	level	-6
verb	damage	-15
none	stake	-29
none	fire	14
none	punish	-25
none	restore	-26
none	sue	11
quotation	lead	-15
quotation	discuss	7
none	discriminate	-9
quotation	sound	7
verb	compare	8
none	eye	20
quotation	turn	-21
quotation	open	23
quotation	struggle	-15
none	shape	-37
quotation	prepare	-9
verb	surprise	-29
quotation	show	-15
verb	notice	16
none	repair	-15
none	drink	-17
verb	assure	13
verb	level	-12
none	test	-41
none	waste	-21
none	acquiesce	19
none	bigoted	8
verb	fight	33
none	dwell	18
none	miss	-56
none	bolster	-35
none	recount	19
none	brush	12
verb	attempt	-18
verb	advance	-9
none	limit	-14
none	achieve	-45
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
none	couple	-31
verb	update	-21
quotation	find	-6
none	contend	13
verb	comply	-9
none	order	26
none	sorry	-13
none	restrict	10
none	proceed	-24
none	practice	-47
none	satisfy	9
verb	miss	-20
verb	tally	30
none	click	-21
none	differ	-13
verb	disrespect	-9
none	reiterate	41
verb	blame	-8
verb	fail	-37
none	chat	-13
verb	spread	-18
verb	defect	-9
none	infected	-13
verb	travel	-12
verb	violate	-27
none	pivote	9
verb	approve	16
verb	constitute	-9
quotation	laugh	-15
none	bridge	-16
none	disagree	8
verb	crack	-15
verb	unauthorized	-9
quotation	repeat	17
verb	account	-36
none	imply	11
none	hint	9
verb	avoid	-15
none	suggestion	10
verb	criticize	-6
verb	argue	-25
verb	intend	-9
verb	suit	-18
none	reshape	-12
none	project	16
none	enable	-23
none	quit	-35
none	derided	15
none	advocate	21
verb	replace	-22
none	amount	-37
verb	bomb	-12
verb	cut	-45
verb	deal	-38
verb	favor	16
none	retire	-18
verb	walk	-9
verb	identify	-6
none	command	-10
none	dol	-13
none	ratify	9
none	welcome	15
none	flee	-33
verb	decline	-19
none	trounce	-21
verb	translate	-12
quotation	offer	-16
quotation	compete	-9
none	trigger	-23
verb	bet	-15
none	dwindle	-10
none	motivate	-12
none	energize	-26
none	predicate	-11
none	ravage	-13
quotation	quote	10
none	terrify	7
none	edge	-17
none	constitute	-11
none	price	-43
none	collapse	-21
none	envision	21
none	resettle	-10
none	flaw	-9
quotation	return	-9
quotation	agree	-16
none	solve	-10
none	deserve	-35
none	hidden	-13
none	execute	-21
none	book	-21
none	laugh	-7
verb	dominate	-25
none	author	8
none	assault	-13
none	split	-13
none	plummet	-18
none	direct	-14
none	sew	-11
none	certain	-29
verb	bother	-9
verb	tie	-26
verb	concede	9
none	wonder	38
none	assail	15
none	exacerbate	-13
none	graduate	-24
none	drag	-15
none	shrug	10
none	soften	-13
none	extend	-19
verb	produce	-15
none	empower	9
none	unearth	-11
none	elevate	-7
none	purchase	-35
none	premise	-10
none	mandate	8
none	judge	11
none	tend	-46
verb	confirm	18
none	function	-30
quotation	draw	-25
verb	cheer	-13
none	suffer	-35
none	so-called	-15
none	argument	11
none	superdelegate	-30
verb	conclude	-10
verb	persuade	-6
verb	commit	17
none	power	-32
verb	combat	-12
none	ship	-13
verb	select	-20
verb	study	-15
verb	perform	-20
verb	survey	-12
none	assess	-6
none	market	-41
none	dislike	19
verb	belong	-9
verb	reveal	-22
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
none	rebut	22
verb	approach	-25
verb	lift	-12
none	lift	-20
none	startle	16
none	fear	26
none	unravel	-11
verb	clinch	-12
verb	roll	-15
none	undergo	-18
none	bomb	-23
none	plane	-13
none	export	-12
none	coordinate	-35
none	doom	-16
none	rein	-26
none	reclaim	-15
none	fish	-15
none	bind	-39
verb	oversee	-15
none	scramble	-21
quotation	appear	-23
verb	rely	-13
verb	fall	-51
none	populate	-10
none	outrage	7
verb	decide	-21
none	enamored	19
verb	code	-9
none	strike	9
verb	measure	-20
none	deem	31
none	supplement	-17
verb	rally	-32
verb	steer	-12
verb	witness	-10
none	hopeful	7
verb	emerge	-30
none	please	8
none	print	-16
none	invoke	13
none	program	-39
none	spur	-21
none	borrow	-25
none	eager	13
none	wish	13
verb	communicate	-9
verb	terminate	-9
none	unnoticed	10
quotation	believe	-12
none	flag	-20
verb	rush	-12
none	abolish	-12
none	vary	-18
none	accelerate	-31
none	wind	-12
quotation	pass	-20
quotation	allow	21
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
none	brag	25
verb	reinstate	11
none	buoy	-13
verb	hack	-25
verb	remark	11
verb	jump	26
quotation	campaign	-18
none	remarks	-15
none	plow	-10
none	politicize	-16
quotation	claim	-9
none	opt	6
verb	applaud	11
verb	characterize	-10
verb	open	-12
verb	fear	8
none	oust	-12
none	advise	-7
none	caution	23
none	dismantle	-19
none	assemble	-20
verb	impose	9
verb	contribute	-15
verb	burn	-9
none	rent	-13
none	totaling	-9
none	sexting	-12
none	alarm	18
none	dictate	5
verb	position	-23
none	fulfill	-28
none	forge	-15
none	resolve	-18
quotation	remain	-10
none	define	-11
none	deploy	-30
none	intervene	-26
none	belong	-16
none	thrive	-15
verb	tape	-9
verb	advocate	-25
none	squeezed	-13
quotation	recall	14
quotation	put	-10
none	usher	-19
none	finalize	-18
none	televise	-15
none	activate	-16
none	affect	-39
verb	post	23
none	accompany	-23
quotation	press	7
none	reconsider	10
none	dispute	10
none	contradict	10
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
none	observe	18
verb	aware	12
verb	inspire	-20
verb	lack	-20
verb	echo	14
none	minimize	-13
none	plant	-30
none	evolve	-11
none	disappear	-26
none	permit	10
none	default	-10
none	confuse	15
quotation	gine	-12
none	foster	-12
none	vet	-20
none	restructure	-16
none	produce	-12
none	hide	-20
verb	discover	18
verb	investigate	-9
verb	monitor	-12
verb	network	-12
none	inform	23
none	integrate	-18
verb	deport	-12
verb	secure	-27
none	less-educated	-10
none	encounter	-20
verb	experience	-13
verb	adopt	11
none	hatred	-10
none	wall	-16
none	uncover	-7
none	unreport	-9
verb	marry	-9
none	mitigate	-10
verb	opt	-10
none	chide	15
quotation	deny	13
none	pepper	-14
verb	admire	-9
quotation	end	-9
verb	surface	8
none	affiliate	-19
none	upend	-24
none	withdraw	14
verb	relate	-15
none	guard	-19
verb	deploy	-18
verb	authorize	-18
verb	reverse	-9
none	excite	-6
verb	model	-9
none	balance	-23
verb	nothing	-12
verb	slow	-9
none	cheat	-9
none	hack	-30
none	rebuff	17
none	intern	-11
verb	care	25
none	utter	12
none	resemble	-12
none	install	-13
none	divorce	-13
none	opine	9
none	flank	-16
verb	sell	32
none	firm	-45
none	accumulate	-10
none	patrol	-10
none	inherit	-9
none	distribute	-16
none	reopen	-18
none	plot	6
none	preside	-19
none	fade	-12
none	value	-20
none	embody	-16
verb	number	-17
none	channel	-13
verb	sound	8
none	age	-16
none	reckon	13
none	surpass	-21
verb	suppose	-12
verb	extend	-15
none	offset	-12
verb	control	-15
verb	fly	-17
none	imprison	-9
none	mix	-11
verb	handle	-20
verb	exploit	-12
none	skew	-10
verb	lean	-12
verb	finish	-25
verb	lag	-9
verb	project	-17
verb	yield	-13
quotation	sit	-12
none	duel	-10
none	experience	5
verb	rig	-12
verb	earn	-32
none	fare	-34
verb	found	-9
none	speculate	17
none	depend	-46
none	consolidate	-19
verb	associate	-16
none	study	-28
noun	remain	-9
none	harm	-18
none	risk	-19
none	trapped	-10
none	smile	-20
verb	statements	-17
quotation	stick	-9
none	disparage	11
none	diagnose	-10
none	carve	-13
none	doubt	17
none	coalesce	-23
quotation	spend	-9
quotation	dominate	-9
verb	narrow	-9
none	underestimate	6
none	falter	-19
verb	dislike	-10
verb	imagine	6
none	pollute	-13
verb	mandate	-10
none	tally	-14
none	decrease	-11
none	obscure	-10
verb	defeat	-15
none	replicate	-10
none	validate	-13
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
verb	liken	13
none	team	-18
none	attach	-16
verb	demand	-19
verb	bill	-12
none	justify	23
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
none	transfer	-19
verb	broker	70
verb	mock	26
quotation	carry	-9
verb	concern	-22
verb	resonate	-9
none	proud	7
none	daunt	-13
none	pitch	9
verb	ride	-12
none	shatter	-19
none	flatter	-9
verb	elevate	-9
verb	negotiate	-9
none	shore	-23
verb	laugh	-9
none	explode	-10
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
none	undo	6
none	wary	6
none	revere	17
none	erode	-10
quotation	start	14
none	analyze	-13
verb	race	-15
none	fracture	-10
quotation	rise	-12
none	suit	-15
none	escort	-10
none	script	-13
verb	overwhelm	17
verb	title	8
quotation	remind	12
none	zero	15
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
verb	battle	10
none	border	9
none	plague	-13
none	reinvent	-11
quotation	remark	8
verb	remarks	-12
verb	abandon	-9
noun	become	31
none	gun	-18
none	delete	-23
none	spill	-16
none	gear	-10
noun	call	-11
none	circulate	10
verb	wrap	-10
verb	publish	13
quotation	sell	-10
verb	mark	-26
none	uprise	-10
quotation	share	-15
none	cripple	-13
none	explore	5
none	contact	-18
none	republish	-12
none	allege	24
none	originate	-10
verb	vet	-23
none	blister	-15
quotation	email	-9
none	corrupt	-9
none	cellphone	-10
verb	practice	-17
quotation	catch	-9
none	reconcile	-11
verb	surround	-12
none	brace	-5
none	stifle	8
verb	develop	-17
verb	assign	-13
none	regret	7
none	climb	-16
none	inject	-16
verb	permit	-10
none	characterize	21
none	navigate	-22
none	rock	-14
none	facilitate	-21
quotation	promote	14
verb	link	-9
none	stabilize	-10
none	enlist	-16
quotation	wonder	10
none	assertion	17
verb	email	-46
none	discourage	-12
none	laud	5
none	rid	-18
noun	build	-9
none	detect	-23
none	stage	7
verb	aid	-22
none	locate	-15
none	devolve	-13
quotation	introduce	8
none	crumble	-13
verb	intensify	-9
verb	couple	-9
none	dip	-12
none	game	-21
none	peak	-15
verb	knock	7
noun	get	-9
none	testify	16
verb	schedule	-22
quotation	target	-12
quotation	host	-9
quotation	relocate	-9
none	relocate	-20
none	instruct	6
verb	unaware	-10
verb	frustrate	-9
none	muse	16
none	modify	-14
verb	postpone	-9
verb	type	-9
verb	denounce	6
none	classify	-30
none	forward	7
verb	sponsor	-15
none	redact	-11
verb	owned	-9
quotation	ban	-12
quotation	enter	-12
none	skip	-23
none	thrill	16
none	relate	-26
quotation	cover	-11
none	bounce	-10
none	rant	-10
verb	mishandle	-9
none	irritated	10
verb	classify	-12
none	humble	-12
none	film	-13
none	contention	11
quotation	send	-9
verb	crush	-9
none	impact	-13
none	supportive	7
none	dislodge	-9
verb	neighboring	-9
verb	hate	-11
none	understated	-10
none	temper	-13
verb	brace	-10
none	formulate	-10
none	slate	-43
verb	slate	-12
none	huddle	-19
quotation	push	6
verb	undecided	-18
none	ride	-19
verb	lobby	-12
none	bristle	9
none	diminish	-10
none	quash	11
verb	submit	-9
verb	restore	-10
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
verb	prompt	40
verb	trace	13
none	fake	-13
none	infiltrate	-13
none	defect	-12
none	spirited	-10
verb	indicate	10
verb	chair	-9
verb	depend	-9
none	tune	-14
verb	slip	-9
verb	realize	-14
quotation	watch	-10
none	undeclare	-10
none	dismay	13
none	sing	10
none	elaborate	7
verb	flip	-12
quotation	firm	-9
none	heed	-10
verb	frame	9
verb	store	-9
none	unaware	9
none	nothing	-10
none	naturalize	-10
verb	spark	13
none	unexpected	-10
none	toss	-9
none	dodge	-10
verb	reform	-9
none	task	-10
verb	protest	-10
none	shun	-10
none	accustom	-10
none	certify	-10
verb	establish	12
quotation	endorse	-13
none	amass	-15
verb	dispute	50
none	covet	-10
verb	license	-12
verb	sentence	-10
@speech,lemma
false	struggle	-32
false	raise	9
false	say	19
true	shift	-15
false	mire	-26
true	pursue	-28
true	match	-12
false	choose	-12
false	believe	19
false	read	6
true	lose	-74
false	go	7
false	criticize	24
false	accept	15
false	use	10
false	know	26
false	come	20
false	wait	-7
false	set	9
false	flood	-18
false	tell	36
false	lie	-7
false	serve	-46
false	accuse	17
false	engage	7
false	follow	53
false	attack	13
false	highlight	17
false	pose	-6
false	suggest	10
false	happen	-125
false	control	-61
false	include	-9
false	ban	15
false	demonstrate	14
false	claim	20
false	support	16
false	focus	12
false	according to	-13
false	kill	-111
false	shoot	12
false	lay	13
false	face	-11
false	move	21
false	base	-8
false	add	-8
false	accomplish	-25
true	want	-70
true	bring	25
true	pose	-25
true	lay	-48
true	change	-60
false	write	23
false	reach	-15
false	note	-10
false	think	28
false	ignore	6
false	refuse	30
false	give	-14
false	plead	19
true	come	-125
true	prosecute	-26
false	feel	16
false	conclude	30
false	clear	14
false	cast	6
false	place	-7
false	sit	-12
false	complete	-11
false	spend	-7
false	look	21
false	star	-34
false	gine	-21
true	make	-55
false	register	-72
false	blast	72
false	defend	21
false	play	12
false	turn	6
false	prepare	-36
false	decide	29
false	address	11
false	speak	12
false	see	16
false	expect	33
false	start	8
true	attempt	-22
true	go	-45
true	try	-27
true	help	-109
false	want	31
false	concern	6
true	urge	-8
true	give	37
false	return	-11
false	show	7
false	email	6
false	thank	15
false	reply	28
false	announce	29
false	send	-11
false	proceed	-13
false	hand	-45
false	teach	-13
true	require	-45
false	reflect	-16
false	discuss	34
false	present	11
false	intend	21
false	recognize	17
false	administer	-13
false	share	16
false	plan	23
false	sway	-30
false	participate	-51
false	force	-6
false	sleep	-13
false	dispatch	-22
false	examine	-21
false	date	-54
false	witnes	15
false	buy	-20
false	state	14
false	mean	19
false	lose	-168
false	discredit	-19
false	destroy	-23
false	fail	-38
false	put	13
true	intend	-16
false	crush	-39
false	avoid	-7
true	put	-62
true	refuse	-28
true	let	-25
false	confirm	23
true	use	-121
false	head	-98
true	worry	-17
true	leave	-88
false	hug	-14
false	appoint	11
false	reward	-20
false	learn	24
false	operate	-32
false	organize	-37
false	understand	30
false	adopt	-8
true	meet	-58
false	steal	-28
false	call	14
false	lead	-9
false	step	-13
false	combat	-54
false	assist	-15
false	conduct	-13
false	airstrike	-18
false	fund	-71
false	propose	28
false	interview	-20
false	air	-6
false	talk	18
false	result	-77
false	slip	-35
false	transform	-28
true	appeal	-16
true	cite	34
false	recall	61
false	uprise	-16
true	win	-136
false	select	-17
false	prompt	-79
true	boast	8
true	run	-30
true	call	-30
true	seem	9
false	reveal	14
false	outnumber	-17
false	draw	-7
true	vote	-71
false	jar	-13
false	echo	13
false	elect	11
false	express	28
true	garner	-12
false	name	15
false	portray	45
false	police	-32
false	tweet	15
true	hear	17
false	act	-80
false	occur	-51
false	match	-63
false	repeat	23
false	investigate	-9
false	appear	6
false	abandon	-47
false	live	-16
false	credit	8
false	testify	14
false	bet	-23
false	threaten	12
false	bar	-6
false	enter	-16
false	slam	33
false	fundraise	-107
false	ask	7
true	cancel	-12
false	comment	22
false	cancel	-26
false	prefer	33
false	indicate	23
true	find	-24
true	drop	-22
false	poll	6
false	survey	-56
false	point	16
true	say	-61
true	cover	-29
false	run	9
false	challenge	-11
false	praise	34
false	meet	13
false	argue	38
true	publish	-18
false	obtain	-53
true	believe	-42
true	work-related	-12
true	decline	-18
true	stop	16
true	provide	-21
true	write	-47
true	receive	-70
true	act	-30
false	document	15
false	align	7
true	top	-9
true	disclose	6
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
false	anger	15
false	answer	6
false	consider	21
false	capture	-46
false	regard	21
false	drew	-6
true	born	-30
false	post	12
false	mention	33
false	benefit	-92
false	sharpen	-25
false	retain	-33
false	coin	5
false	mind	11
false	right	-125
false	pledge	10
false	oppose	15
false	undocumented	-56
false	carry	-8
false	declare	24
false	die	-88
false	release	13
false	endorse	26
false	skywrite	-13
false	involve	-90
false	fly	-63
false	separate	-23
true	support	-14
false	donate	-58
false	compile	-6
false	cycle	-54
false	backed	17
false	break	13
false	champion	10
false	convince	29
false	compete	-71
false	roll	-12
false	plane	-15
false	fill	-19
false	link	-11
true	plan	-94
true	root	-15
false	tighten	-26
false	limit	-13
false	wear	-68
false	applaud	13
true	prevent	-35
true	mention	-11
true	announce	-15
true	attack	-13
true	need	-94
false	detail	18
false	thwart	-25
true	allow	-56
false	employ	-8
false	tape	-18
false	distribute	-18
false	repeal	-41
false	undercut	-23
false	bear	-14
false	dismiss	39
true	track	-18
true	ensure	-32
true	follow	-55
true	seek	-12
true	counter	-17
true	continue	-27
true	elect	-64
false	tear	-26
true	think	-53
true	kill	-49
true	shoot	-32
true	begin	-65
true	overtake	-9
false	deny	14
false	wipe	-10
false	flow	-24
true	take	-19
true	expand	-42
true	check	-27
true	certain	-12
true	challenge	19
false	stress	33
true	respect	-12
true	words	-12
true	plot	-13
true	right	-56
true	note	74
true	teach	-23
true	protect	-25
false	free	-29
false	yell	10
false	remember	44
false	survive	-67
true	talk	-8
false	punctuate	-11
false	gather	-70
false	join	7
true	live	-37
true	speak	-10
false	quote	6
false	become	11
true	arrive	-20
false	introduce	15
false	seek	9
true	gun	-12
true	undermine	-23
true	oppose	-28
true	work	-123
false	label	27
true	show	-29
false	aim	19
false	cover	13
false	require	15
false	license	-29
true	gine	-20
false	watch	-8
true	hit	-15
true	consider	-27
true	draw	-31
true	throw	-12
true	see	-36
false	vow	74
false	protect	-80
false	explain	29
false	enjoy	11
false	overstate	13
false	tie	-12
true	lie	-18
false	agree	6
false	belief	-10
false	change	17
false	replace	-63
true	increase	-49
false	collect	-41
true	fit	-9
true	serve	61
true	respond	18
true	deem	16
true	release	-100
false	upcome	-58
false	subject	-11
false	rule	15
true	free	-9
false	descend	-22
false	spread	10
false	allow	24
false	strengthen	-23
false	shrink	-28
false	decline	5
false	pile	-23
false	buck	-21
false	erupt	-9
false	govern	-11
false	arrest	-35
false	mull	15
false	identify	12
false	confuse	8
false	design	-9
false	attract	-28
false	stick	-5
false	hope	20
false	flip	-10
false	admit	20
false	motivate	-20
false	stumble	-15
false	stem	-43
false	slow	-35
false	wither	-13
false	trip	-16
true	ban	-47
true	enter	-51
false	launch	-13
false	stir	-21
false	cross	-51
true	become	-89
false	succeed	-60
false	owned	-39
false	fold	-10
false	rate	35
false	trail	-66
false	average	-18
false	reaffirm	15
true	conduct	-56
true	look	-76
true	file	-25
true	comment	-21
true	target	-30
false	last	-13
false	qualify	-24
false	vote	23
false	close	-20
false	exist	-80
true	endorse	-29
false	end	25
false	caucuse	-127
true	accept	-14
false	firm	-60
false	campaign	12
false	boost	-51
false	disappoint	16
true	spend	-93
false	interrupt	-10
false	shout	20
true	waterboard	-25
true	skip	-12
true	fail	32
true	obtain	-34
true	compromise	-13
true	issue	-13
false	waterboard	-15
false	urge	39
false	listen	-56
true	die	-27
true	connect	-18
true	struggle	-30
false	attend	-78
false	visit	-78
true	love	-18
true	fire	6
false	wage	-16
false	undermine	-12
true	cheer	-29
true	engage	-27
false	denounce	36
false	intensify	-20
false	deal	-95
true	welcome	-8
true	yell	7
false	question	17
false	trade	-11
false	ramp	-23
false	cap	-27
false	translate	-33
false	number	-69
true	feel	-28
false	emphasize	32
false	assert	15
true	test	-15
true	unqualify	-9
false	recite	12
false	clash	-7
false	complain	43
false	warn	14
false	bill	12
false	rely	-16
false	counter	16
false	devote	9
false	mount	10
false	lock	-22
false	impose	11
false	interest	12
false	deliver	7
false	whip	7
false	prevail	-43
false	embrace	-10
false	moderate	-13
false	stack	-16
false	cheer	14
false	manage	-74
false	fear	26
true	register	-34
true	view	-23
false	grow	-27
false	gain	-14
true	know	-41
false	maintain	-8
false	catch	-74
true	form	-12
false	view	22
true	cast	-12
true	represent	-69
false	divide	-8
false	sample	-23
false	provide	5
false	burn	-26
false	arrive	-74
true	credit	11
false	promise	23
true	caucuse	-20
true	agree	-14
true	disagree	-17
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
false	predict	37
true	scream	-10
false	suspend	-8
false	hammer	13
false	perform	-55
false	fight	10
false	congratulate	22
false	drop	-22
true	happen	-45
true	mean	-21
false	switch	-11
true	end	-41
true	proud	-9
true	unify	-12
false	fuel	-21
false	slide	-6
false	stay	-25
false	beat	-92
false	lack	-49
false	stand	23
false	broadcast	18
false	celebrate	14
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
false	best	-29
false	handle	-49
false	joke	12
true	wish	-10
false	concede	10
false	tout	33
false	bring	10
true	contest	-15
false	decry	41
false	impact	-18
false	allocate	-12
false	determine	13
false	eked	-10
false	overwhelm	24
true	assure	8
true	fend	-9
false	trumpet	9
true	sit	-37
true	tell	-78
false	weigh	7
true	turn	-48
false	backing	13
false	worry	30
false	exceed	-28
true	rush	-9
false	walk	-12
true	divide	19
true	care	13
true	dominate	-17
true	tend	30
true	handle	-17
false	age	-19
false	line	-7
true	dip	-15
true	halt	-12
true	attend	-63
false	represent	27
false	born	-49
false	greet	-8
false	unionize	-10
false	ensure	-47
false	shake	-9
false	finish	-77
false	await	-20
true	face	-54
false	rebind	-12
true	rally	-26
true	hold	-84
true	choose	11
true	bind	-15
true	differ	16
false	coalesce	-28
true	trail	-22
false	consolidate	-21
false	insist	26
true	focus	-20
true	criticize	-8
false	resist	12
false	dub	8
false	mock	7
false	roar	-16
false	feed	-32
true	boo	14
false	lag	-24
false	mark	11
false	overtake	-25
false	assure	15
false	top	-33
false	race	-66
true	declare	-6
false	broker	-9
false	touted	23
true	pledge	10
true	fix	-9
true	influence	-15
true	confront	-12
false	neighboring	-34
true	deal	-32
true	force	-47
true	invest	-20
false	remind	32
true	create	-51
true	address	-17
true	shut	-15
false	exit	-47
true	network	-34
false	account	-53
true	angry	-12
false	deport	-55
false	ballot	-32
false	generate	-21
false	imagine	24
false	stare	-18
false	word	10
false	vouch	25
false	resign	-21
false	press	15
true	clarify	14
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
false	exchange	-29
false	distinguish	-9
false	encourage	22
false	calm	-9
true	suggest	-12
false	bemoan	18
false	differ	-26
false	devastate	-43
false	lambaste	14
false	cry	14
false	dominate	-73
false	reserve	-25
false	club	-12
false	seat	-54
false	solidify	-21
false	blow	-37
false	derail	-21
true	stay	-45
false	angry	-18
true	according to	16
true	betray	-9
false	affect	-47
false	form	-37
true	satisfy	-12
true	describe	9
false	block	-19
true	get	-121
true	compete	-12
false	issue	7
false	authorize	11
true	complain	-18
false	reassure	8
true	secure	-34
false	mar	-10
false	punch	-28
false	charge	9
false	resurrect	-13
true	suspend	-30
true	beat	-17
false	flock	-12
false	embarrass	-9
false	concentrate	-11
false	contribute	-69
false	lend	-15
false	owe	-27
true	document	-25
false	cost	-66
false	disavow	18
false	headline	5
false	promote	31
false	reject	5
false	defeat	-98
false	betray	-15
false	articulate	17
false	thread	-16
false	sweep	-31
false	create	5
false	treat	-15
false	grapple	-12
false	advance	-43
false	cosponsor	8
true	benefit	-20
false	derive	-13
false	type	-18
false	debate	12
false	prohibit	11
false	project	13
false	demand	10
false	outline	10
false	fit	-49
false	escort	-13
true	refer	15
false	lament	28
false	capitalize	-33
false	acquire	-24
true	cross	-9
false	garner	-23
true	willing	-19
true	request	20
true	feature	-16
true	interview	-25
true	appear	-44
false	embody	-15
false	pack	-13
true	select	-13
true	move	-43
false	influence	-39
true	break	28
true	accomplish	-12
true	pass	-28
true	name	-6
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
false	amplify	6
true	honor	-12
false	admire	17
false	preach	16
true	appreciate	-12
false	travel	-56
true	convict	-9
true	grab	-10
true	yank	-9
true	restrict	-16
true	tape	-15
true	price	-9
false	confront	-8
false	apologize	10
false	rail	30
false	frack	-23
false	divert	-19
true	legalize	12
true	reserve	-12
false	blame	24
true	understand	-27
true	ally	-12
true	rattle	7
true	reach	5
true	clinch	-20
true	outline	17
true	base	-47
false	depart	-17
false	proclaim	13
true	warn	15
false	found	-51
false	title	11
true	share	-41
true	participate	-22
true	recite	9
false	rub	-10
true	launch	8
true	denounce	8
false	settle	-15
false	love	16
false	boast	23
false	soar	-13
false	unprecedented	-11
false	sell	-23
false	dwell	13
true	promise	-6
true	claim	-14
false	bend	-15
false	distance	10
true	advise	-39
false	position	-10
false	unify	-6
false	disagree	15
false	stunned	-11
false	unfold	-33
false	invest	-56
true	build	-51
false	heal	-18
false	violate	-47
false	program	-52
true	embrace	34
false	sue	10
false	comply	-18
false	bully	-20
true	bully	-12
false	bash	11
true	punch	-12
true	submit	-15
false	assail	26
false	outsource	-20
false	crack	-6
false	escape	-12
false	reduce	-60
true	hack	-22
false	combine	-33
true	relocate	-9
false	train	-18
false	import	-35
false	list	23
false	ally	-63
false	paint	7
false	burst	-13
false	connect	-11
true	vow	-8
false	narrow	-26
true	admit	6
false	commit	-21
false	ponder	9
false	rebuke	11
false	convert	-32
false	box	-20
true	visit	-25
true	contact	-9
true	hope	-25
true	reflect	20
true	remember	-8
false	rest	-25
false	land	-39
true	accompany	-15
false	clap	-16
false	overcome	-32
false	honor	-31
false	knock	5
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
false	skeptical	14
false	disclose	17
false	hide	-23
false	schedule	-30
false	judge	13
false	punish	-30
true	light	-10
false	cause	-19
false	hail	15
false	remove	-9
false	power	-37
false	install	-19
false	overthrow	-13
false	aid	-54
false	let	-11
false	realize	26
false	surrender	-13
true	include	7
false	acknowledge	15
true	gather	-9
true	ballot	-9
true	count	6
false	poise	-45
false	sure	-6
false	spark	-14
false	book	-23
false	convict	-30
false	wish	9
false	respect	-13
true	discuss	-21
true	lash	-10
false	fan	-35
true	weigh	-5
true	comments	-18
false	disqualify	-20
true	charge	-16
false	seal	-21
false	bind	-45
true	fade	-9
false	propel	-29
true	ignore	18
false	heed	-15
false	snap	-10
false	climb	-19
false	react	-11
false	lean	-6
false	dress	-9
false	flag	-27
false	disrupt	-24
false	drag	-20
false	blare	-6
true	wear	-30
true	mock	14
true	spread	-31
false	thrill	10
false	defund	-18
false	pour	-24
false	reap	-16
true	send	-7
true	campaign	-52
true	seat	-15
true	save	-25
true	rip	9
true	erupt	8
false	chip	-19
true	catch	-15
false	tap	-38
false	purchase	-37
false	drive	-25
false	search	-39
false	frame	10
false	perceive	10
false	delete	-21
true	involve	-52
true	achieve	-17
false	surround	-39
false	interpret	16
true	learn	-30
false	principle	-18
false	expres	10
false	kid	-13
false	unqualify	-15
false	bury	-23
false	contemplate	22
false	oversee	-37
false	apply	-47
false	approach	-58
true	present	-12
false	publish	8
true	investigate	-18
false	trump	-12
false	exploit	7
false	abuse	-13
false	wound	-13
true	improve	-25
false	unknown	-10
true	state	-15
true	measure	-25
false	direct	-12
false	contract	-12
true	program	-20
true	undocumented	-22
true	push	16
false	develop	-47
false	risk	-24
false	cope	-21
false	spar	5
false	regulate	-18
false	salary	-12
false	side	11
false	rebuild	-41
true	record	-37
false	marry	-49
false	complicate	-21
false	fabricate	-9
false	perpetuate	6
true	commit	18
false	murder	-16
false	incite	-14
false	enact	-6
false	pray	-21
false	bless	-21
true	downplay	7
false	weaken	-21
false	approve	14
false	signal	25
false	alter	-22
false	price	-52
true	rise	-37
false	negotiate	15
false	something	-49
false	favor	17
false	delay	-28
false	eliminate	-54
false	pass	10
false	postpone	-21
false	preserve	-28
false	suppose	-41
false	expire	-23
false	repudiate	14
false	condemn	26
false	intern	-13
true	organize	-27
false	upgrade	-14
false	impress	9
false	curb	-32
false	adapt	-24
false	level	-7
true	demand	-13
false	solve	-18
false	edit	-33
false	sound	7
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
true	block	19
false	restore	-26
false	discriminate	-12
false	illustrate	15
false	eye	16
false	shape	-42
false	author	12
true	post	-16
true	surprise	-17
false	notice	12
false	drone	-10
false	repair	-15
true	cause	-17
true	set	-49
false	waste	-21
false	acquiesce	19
false	bigoted	8
false	compromise	8
false	miss	-65
false	flaw	-15
false	bolster	-37
false	recount	17
false	brush	9
true	roll	-9
false	excite	15
false	achieve	-49
false	discover	12
false	dismantle	-21
false	halt	-20
false	black	-12
false	resound	-16
false	occupy	-19
false	spike	-10
false	wonder	34
false	uncommit	-12
false	erode	-13
false	trigger	-28
false	couple	-33
false	contend	11
false	order	28
false	certify	-9
false	sorry	-13
false	restrict	16
true	practice	-22
false	satisfy	10
false	tally	-17
false	click	-23
false	reiterate	18
false	attribute	15
true	date	-12
false	chat	-16
false	aware	10
false	pivote	9
true	approve	-22
false	constitute	-15
false	boo	-15
false	light	-5
true	laugh	-18
false	bridge	-18
false	seize	11
true	abandon	-12
true	fight	-40
false	imply	7
false	hint	11
true	drive	-45
true	avoid	-25
true	volunteer	-13
true	remark	15
true	suit	-9
false	reshape	-12
false	enable	-26
false	quit	-28
false	derided	15
false	advocate	22
true	replace	-22
false	amount	-39
true	invoke	9
false	reference	21
false	bomb	-25
false	prosecute	9
false	lobby	6
false	retire	-18
true	walk	-23
true	identify	11
false	command	-11
false	ratify	10
false	welcome	9
false	flee	-33
true	interest	-24
false	trounce	-24
false	assume	5
false	bounce	-10
false	dwindle	-10
false	energize	-28
false	ravage	-13
false	display	10
false	terrify	7
false	edge	-20
false	collapse	-28
false	envision	29
false	resettle	-12
false	transfer	-18
false	liken	20
false	deserve	-35
false	hidden	-13
false	execute	-21
false	laugh	-11
false	assault	-21
false	surface	13
false	split	-20
false	plummet	-15
false	sew	-11
false	certain	-26
true	assess	-10
true	bother	-10
true	concede	15
false	exacerbate	-13
false	strive	17
false	graduate	-30
false	rush	-31
false	shrug	10
false	soften	-18
false	extend	-26
false	televise	-18
false	produce	-13
false	empower	10
true	jump	-13
false	elevate	-13
false	premise	-10
false	resemble	-18
false	mandate	8
false	tend	-48
false	tick	8
false	function	-39
false	suffer	-41
true	defeat	-20
true	upcome	-9
true	aid	-27
false	yield	-6
false	so-called	-9
false	argument	13
false	superdelegate	-28
false	suppress	-9
true	recognize	-17
false	displace	-15
false	ship	-10
false	study	-23
false	market	-49
false	dislike	13
false	belong	-16
false	provoke	-18
true	propose	-6
true	air	-18
false	chiding	16
true	maintain	-13
true	deserve	-12
true	joke	6
false	practice	-43
false	crash	-13
false	ahmed	-10
true	complete	-13
false	mohamed	-18
false	mine	-13
true	fly	-25
true	miss	-9
false	rebut	26
false	associate	-9
false	fix	-25
false	lift	-22
false	startle	16
false	unravel	-14
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
false	outrage	7
false	conflict	7
false	enamored	19
false	code	-12
true	control	-15
true	assist	-12
true	strike	-28
true	feed	-9
false	deem	14
false	supplement	-14
true	steer	-15
true	line	-18
false	marginalized	-9
false	hopeful	7
true	emerge	-29
true	draft	-21
true	concern	-13
true	allude	14
false	please	16
false	print	-16
false	spur	-18
false	borrow	-30
false	eager	12
true	limit	-15
false	communicate	-9
false	strike	9
false	exercise	-12
false	terminate	-10
true	collect	-15
false	eat	-27
false	abolish	-15
false	vary	-18
false	accelerate	-29
false	wind	-15
false	scold	11
false	round	-21
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
false	brag	25
false	buoy	-13
false	lash	21
false	remarks	-20
false	plow	-10
false	politicize	-16
false	opt	8
true	prompt	29
false	claims	9
false	characterize	13
true	fear	5
false	oust	-16
false	advise	8
false	caution	13
false	assemble	-17
true	review	-31
false	rent	-13
false	totaling	-9
false	sexting	-18
false	revive	-28
false	renege	8
false	comprise	-10
false	dictate	6
false	fulfill	-28
false	pit	-21
false	sour	-13
false	forge	-15
false	resolve	-23
true	carry	-32
false	assign	-10
false	deploy	-35
false	intervene	-23
false	draft	7
false	dream	-10
false	voice	11
false	thrive	-24
true	treat	-33
false	squeezed	-13
false	demur	-7
false	freeze	-13
true	establish	-18
false	usher	-21
false	finalize	-18
false	activate	-19
false	reconsider	10
false	dispute	18
false	eradicate	-9
false	test	-41
true	aware	-11
false	tax	-56
false	outsize	-10
false	confer	-15
true	eliminate	-17
true	tax	-17
true	direct	-12
true	encourage	-18
false	finance	-35
false	graft	-10
false	model	-20
false	swell	-13
true	gain	-17
false	observe	9
false	duel	-13
false	minimize	-10
false	plant	-33
false	evolve	-11
true	close	-32
false	disappear	-29
false	balk	20
true	open	-12
true	club	-9
true	shake	-12
true	play	-58
true	remove	-24
true	manage	-20
false	default	-16
true	produce	-12
true	brief	-21
false	court	6
true	tie	-15
false	foster	-9
false	vet	-23
false	restructure	-13
false	accusations	-10
true	discover	-22
false	taunt	11
true	echo	8
true	monitor	31
false	inform	25
true	link	-10
false	integrate	-15
false	less-educated	-13
false	encounter	-20
false	value	-26
false	hatred	-10
false	wall	-16
false	uncover	-7
true	account	-22
false	unnoticed	11
false	mitigate	-10
true	clear	-19
true	message	-35
false	tolerate	10
true	invite	-16
false	distract	-10
true	place	-18
true	opt	-17
true	join	-27
false	chide	15
false	pepper	-14
true	admire	-17
true	combat	-9
false	affiliate	-19
false	upend	-24
false	relate	-8
false	guard	-21
true	operate	-12
false	flank	-19
true	authorize	-18
false	balance	-23
true	nothing	-12
false	merge	-11
false	hack	-34
false	rebuff	20
true	critical	-10
false	utter	12
true	reiterate	15
true	suffer	-12
true	contribute	-9
false	drink	-20
true	succeed	-15
true	belong	-10
false	divorce	-13
false	opine	11
true	convince	-19
false	patrol	-10
false	inherit	-12
false	reopen	-13
false	preside	-19
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
false	mix	-11
true	listen	-12
true	rate	-35
true	fall	-25
false	skew	-10
true	position	7
true	reject	13
true	violate	-22
true	lean	-10
true	impose	-10
true	punish	-12
true	estimate	11
true	generate	-18
true	lag	-9
true	favor	-6
true	project	-21
true	flee	-12
true	frustrate	-18
true	read	-9
false	rig	-15
false	fare	-34
false	speculate	17
false	depend	-43
true	associate	-13
true	suspect	7
true	intensify	-12
true	please	-11
false	harm	-15
true	seize	-14
false	trapped	-10
false	smile	-23
false	statements	10
false	disparage	11
true	demonstrate	-15
false	diagnose	-13
false	scorn	-13
false	carve	-13
false	doubt	21
true	finish	-15
false	underestimate	5
false	falter	-19
false	advertise	-12
false	pollute	-13
true	mandate	-10
false	obscure	-10
false	reckon	14
false	replicate	-13
false	validate	-13
false	regain	-18
true	deny	-8
false	allege	26
false	camp	-26
true	capture	28
true	prepare	-27
true	lament	14
false	precede	-16
false	shove	-10
false	regret	12
false	team	-18
false	attach	-13
false	monitor	-30
false	justify	23
false	adjust	-15
false	sag	-13
true	import	-9
false	net	-10
false	accumulate	-13
false	house	-28
false	scale	-12
false	store	-24
false	guess	6
true	statements	-10
false	engineer	-13
true	lack	-17
true	resonate	-13
false	proud	7
false	daunt	-13
false	pitch	9
false	ride	-19
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
false	wary	6
false	revere	17
true	hurt	-17
false	manufacture	-10
false	rethink	11
false	analyze	-13
true	withdraw	11
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
true	wrap	-10
true	backed	-22
true	sell	-18
false	distort	-13
true	start	-44
true	amount	-12
false	border	9
true	deploy	-12
false	plague	-16
false	reinvent	-11
false	inject	-19
false	detect	-17
false	crumble	-15
false	gun	-12
false	spill	-16
false	gear	-10
false	circulate	9
true	contain	-30
true	sue	-10
false	probe	6
true	transfer	-10
true	mark	-34
false	confident	13
false	coal-fired	-10
false	cripple	-13
false	explore	5
false	dol	-10
false	contact	-16
false	republish	-12
false	originate	-10
false	blister	-15
true	study	-20
false	corrupt	-9
false	cellphone	-10
false	evaporate	-10
false	heighten	6
false	reluctant	-11
false	reconcile	-11
true	surround	-15
false	stifle	8
true	fill	-12
true	oversee	-9
true	express	-5
true	facilitate	-13
false	facilitate	-9
false	stabilize	-13
true	finance	-9
true	indicate	-7
true	enlist	-9
false	assertion	9
false	overseen	-10
false	dump	-16
false	discourage	-9
false	laud	5
true	vet	-20
false	rid	-12
false	peak	-18
true	exist	-12
true	detect	-12
false	stage	8
false	locate	-15
false	devolve	-13
false	march	-14
true	align	-10
true	bomb	-9
true	quote	6
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
false	unaware	9
false	modify	-11
false	deprive	-22
false	elaborate	5
false	classify	-28
false	forward	12
false	sponsor	-23
false	redact	9
true	mobilize	-12
true	firm	-20
true	deport	-12
true	attract	22
true	grant	-18
false	skip	-20
true	overwhelm	-13
false	rant	-10
false	mishandle	-10
true	wind	-9
true	relay	-10
true	classify	-15
false	humble	-9
false	film	-10
false	contention	11
true	dispute	14
false	supportive	7
false	understated	-10
false	temper	-16
true	brace	-13
false	formulate	-10
false	slate	-34
true	slate	-23
false	huddle	-19
true	race	-9
true	undecided	-9
true	dismiss	-11
true	retain	-9
true	sure	-10
false	bristle	9
false	diminish	-10
false	quash	11
true	restore	-10
false	dodge	-13
true	found	-12
true	boycott	-12
true	approach	-12
false	muse	14
false	legalize	-24
true	mishandle	-9
false	aggravate	-10
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
false	trace	-12
false	reclaim	-12
false	tune	-14
true	realize	-14
false	drown	-10
true	convert	-9
false	sing	10
true	contradict	11
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
true	conflict	-11
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
false	mire	-26
false	match	-65
true	believe	7
false	guess	8
false	lose	-184
false	criticize	6
false	take	-10
false	estimate	10
false	accept	19
false	prove	-5
false	pay	-17
false	wait	-88
false	get	-19
false	set	-23
false	flood	-24
false	tell	-7
false	willing	-31
false	lie	-13
false	serve	22
false	engage	-30
false	attack	11
false	highlight	16
false	pose	-9
false	suggest	-6
false	happen	-124
false	control	-70
false	expand	-11
false	check	-7
false	demonstrate	7
false	claim	5
false	according to	5
false	make	-7
false	kill	-129
false	shoot	14
false	lay	6
false	guarantee	-7
true	face	-9
false	move	6
false	base	-14
false	add	-7
false	accomplish	-35
false	bring	-40
false	accommodate	-12
false	rethink	22
false	infringe	-9
false	contain	-10
false	cite	26
false	think	12
false	ignore	17
false	give	10
false	plead	17
false	conclude	13
false	clear	12
false	place	-15
false	sit	-122
false	complete	-18
false	spend	-6
false	star	-36
false	gine	-19
false	rub	-17
false	register	-89
false	blast	42
false	defend	13
false	play	-15
false	prepare	-36
false	seem	12
false	speak	6
false	expect	5
false	attempt	-9
false	urge	13
false	return	-79
true	show	-12
true	want	12
false	side	10
false	thank	12
false	reply	17
true	send	-17
false	proceed	-14
false	hand	-49
false	teach	-21
false	discuss	5
false	present	18
false	recognize	22
false	sway	-35
true	go	-28
false	participate	-56
false	force	-15
false	sleep	-16
false	dispatch	-24
false	examine	-27
false	date	-61
false	witnes	15
false	buy	-112
false	state	11
false	receive	-67
false	discredit	-22
false	destroy	-28
true	make	32
false	intend	12
false	crush	-39
false	avoid	-9
false	happy	6
false	stop	21
false	let	-12
false	confirm	18
false	reaffirm	14
false	head	-113
false	hug	-14
false	reward	-20
false	learn	8
false	operate	-41
false	organize	-56
false	rip	5
false	steal	-30
false	lead	-12
false	combat	-60
false	assist	-25
false	conduct	-13
false	airstrike	-18
false	target	-12
false	increase	-9
false	fund	-80
false	propose	9
false	interview	-17
false	air	-15
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
false	boast	27
false	run	6
false	outnumber	-20
false	draw	-13
false	swing	-8
false	vote	14
false	jar	-13
false	echo	15
false	express	6
false	garner	-33
false	name	11
false	brief	-17
false	portray	31
false	police	-35
false	tweet	7
false	act	-92
false	occur	-51
false	repeat	19
false	investigate	-11
false	appear	-7
false	abandon	-55
true	discuss	7
false	live	-24
false	credit	17
false	testify	7
false	bet	-25
false	threaten	8
false	enter	-7
false	rally	-8
false	slam	18
false	fundraise	-121
false	ask	6
false	cancel	-35
true	comment	8
false	prefer	22
false	indicate	10
false	attribute	11
false	drop	-14
false	survey	-58
false	point	11
false	comment	8
false	cover	5
false	challenge	5
false	praise	22
false	argue	-10
false	obtain	-73
false	work-related	-12
false	decline	-5
true	say	-10
false	provide	-15
false	document	16
false	top	-39
true	disclose	-6
false	stand	9
false	remark	12
false	nominate	12
false	host	-106
false	court	-6
false	describe	10
false	recover	-18
false	embody	-21
false	anger	17
false	answer	10
false	consider	6
false	capture	-6
false	regard	17
true	recognize	-27
false	drew	-7
false	born	-65
false	benefit	-99
false	sharpen	-27
false	retain	-39
false	mind	-13
false	right	-145
false	pledge	12
false	undocumented	-69
false	carry	-9
false	declare	14
false	die	-100
false	endorse	11
false	skywrite	-13
false	involve	-112
false	fly	-76
false	suspect	8
false	keep	-7
false	separate	-23
false	compile	-8
false	cycle	-61
false	backed	-5
false	phrase	-11
false	break	-11
false	champion	6
false	convince	15
false	compete	-74
false	roll	-7
false	plane	-18
false	fill	-17
false	link	-37
false	root	-9
false	tighten	-30
false	limit	-7
false	invite	-6
false	wear	-84
false	applaud	15
false	retweet	12
false	distract	-15
false	prevent	-12
true	need	8
false	thwart	-23
true	allow	-23
false	employ	-10
false	tape	-31
false	distribute	-13
false	repeal	-45
false	undercut	-28
false	dismiss	30
false	track	-6
false	ensure	-68
false	counter	8
false	offer	-5
false	tear	-28
false	overtake	-33
false	deny	9
false	pause	-7
false	wipe	-16
false	flow	-26
false	certain	-31
false	stress	25
false	value	-30
false	words	-18
false	protect	-90
false	free	-36
false	open	-7
false	remember	19
false	mourn	-6
false	punctuate	-11
false	gather	-74
false	quote	9
false	become	-21
false	arrive	-84
false	refer	7
false	introduce	10
false	gun	-23
false	undermine	-20
true	help	-32
false	label	22
false	aim	6
false	license	-23
false	undo	5
true	watch	-9
false	tackle	-30
false	flag	-32
false	vow	27
false	explain	12
true	take	54
false	blow	-39
false	enjoy	10
false	jump	-9
false	overstate	13
false	tie	-7
false	belief	-10
false	replace	-76
false	collect	-51
false	deem	24
true	release	-12
false	upcome	-63
false	subject	-13
false	rule	6
false	descend	-19
false	rank	-8
false	allow	8
false	strengthen	-33
false	shrink	-33
false	pile	-23
false	buck	-18
false	govern	-12
false	arrest	-39
false	face	-10
false	mull	15
false	confuse	10
false	design	-12
false	flip	-17
false	admit	16
false	motivate	-23
false	defy	-5
false	stumble	-21
false	stem	-43
false	slow	-33
false	wither	-13
false	trip	-19
false	count	7
false	touch	5
true	stop	-18
false	launch	-6
false	cross	-55
false	succeed	-63
false	owned	-39
false	fold	-10
false	rate	-5
false	trail	-77
false	average	-18
false	critical	-10
false	last	-16
false	qualify	-24
false	close	-22
false	exist	-75
false	end	14
false	caucuse	-133
false	assert	18
true	change	-12
false	firm	-71
false	disappoint	15
false	interrupt	-11
false	shout	20
false	revive	-30
false	waterboard	-37
false	skip	-30
false	survive	-67
false	listen	-62
false	connect	-19
false	attend	-109
false	visit	-90
false	chant	20
false	love	20
true	respond	7
false	wage	-19
false	cheer	6
false	denounce	33
false	intensify	-30
false	question	10
false	deal	-109
false	yell	16
false	trade	-11
false	need	-12
false	ramp	-23
false	cap	-27
false	translate	-23
false	number	-77
false	refrain	-11
false	emphasize	31
false	unqualify	-24
false	recite	21
false	clash	-8
true	return	14
false	complain	22
false	warn	19
true	win	-54
false	rely	-15
false	devote	6
false	mount	6
false	lock	-21
false	measure	-8
false	whip	7
false	prevail	-43
false	embrace	10
false	alienate	-8
true	find	-23
false	moderate	-14
false	center	-13
false	stack	-18
false	grant	-7
false	manage	-83
false	fear	23
false	underscore	6
false	grow	-23
false	gain	-10
false	maintain	-9
false	contest	-16
false	catch	-81
false	form	-46
false	represent	-38
false	sample	-23
false	burn	-29
false	damage	-10
false	promise	9
false	disagree	8
true	surprise	-10
false	kick	-35
false	reform	-37
false	greet	-11
false	respect	-21
true	deliver	-9
false	travel	-71
false	pull	-79
false	remain	-8
false	rig	-18
false	battle	-16
false	predict	23
false	scream	-6
false	suspend	-13
false	hammer	9
false	perform	-60
false	fight	-7
false	congratulate	18
false	switch	-13
false	proud	7
false	fuel	-19
false	slide	-6
false	stay	-20
false	beat	-98
false	lack	-60
false	broadcast	19
false	accord	9
false	earn	-14
true	mention	15
false	lower	-39
false	improve	-71
false	doubt	13
false	network	-75
false	matter	-25
false	worry	13
false	best	-31
false	handle	-60
false	joke	15
false	wish	6
false	concede	15
false	tout	33
false	decry	30
false	impact	-24
false	allocate	-15
false	eked	-10
false	overwhelm	15
false	assure	18
false	fend	-12
false	trumpet	7
false	backing	15
false	exceed	-33
false	reverse	-8
false	rush	-34
false	walk	-21
false	dominate	-82
false	educate	-13
false	age	-19
false	line	-10
false	dip	-18
false	incite	-14
false	halt	-30
true	attend	-9
false	unionize	-13
false	shake	-14
false	finish	-81
false	await	-26
false	rebind	-15
false	emerge	-10
false	bind	-49
true	get	47
false	differ	-12
false	coalesce	-28
true	give	-46
false	consolidate	-21
false	insist	14
false	dub	8
false	mock	16
false	roar	-19
false	feed	-39
false	lag	-32
false	detail	11
true	represent	28
false	race	-71
false	broker	-11
false	touted	23
false	enact	-7
false	fix	-33
false	influence	-47
false	confront	-11
false	neighboring	-37
true	provide	16
false	wave	-6
false	invest	-67
false	unfold	-38
false	remind	28
false	create	-6
false	exit	-49
false	account	-66
false	angry	-29
false	deport	-62
false	ballot	-39
false	generate	-20
false	subdued	-10
false	imagine	18
false	stare	-21
false	word	7
false	vouch	25
false	fit	-53
false	resign	-23
false	press	12
false	clarify	10
false	hurt	-65
false	score	-56
false	clinch	-66
false	ready	-49
false	affect	-60
false	widen	-35
false	grab	-11
false	stall	-26
false	dash	-13
false	surge	-31
false	secure	-100
false	steer	-39
false	exchange	-31
false	distinguish	-13
false	encourage	18
false	calm	-12
true	suggest	11
false	bemoan	18
false	devastate	-47
false	lambaste	14
false	cry	12
false	reserve	-35
false	club	-21
false	seat	-63
false	solidify	-26
false	derail	-21
false	betray	-21
true	authorize	-24
true	leave	-12
true	vote	-28
true	see	6
false	list	16
false	reassure	7
false	condemn	23
false	mar	-13
false	punch	-37
false	charge	-5
true	call	-20
false	resurrect	-10
false	flock	-12
false	embarrass	-13
false	concentrate	-11
false	contribute	-74
false	lend	-13
false	owe	-27
false	cost	-72
false	disavow	15
false	headline	5
false	promote	17
false	reject	6
false	defeat	-106
false	articulate	17
false	thread	-16
false	treat	-27
false	request	16
false	grapple	-12
false	advance	-45
false	cosponsor	8
false	derive	-13
false	type	-18
false	debate	6
false	prohibit	15
false	project	8
false	demand	6
false	frustrate	-11
false	donate	-63
false	outline	12
false	escort	-13
false	lament	40
false	capitalize	-33
false	acquire	-26
false	smile	-28
false	downplay	9
false	pack	-16
false	order	22
true	pass	7
false	test	-49
false	apply	-51
false	save	-66
false	beam	-7
true	move	-12
false	amplify	6
false	honor	-37
false	admire	10
false	preach	16
false	convict	-37
false	yank	-19
false	restrict	13
false	price	-58
false	manufacture	-13
false	rail	27
false	frack	-28
false	divert	-19
false	fracture	-15
false	tap	-42
false	blame	8
false	ally	-70
true	happen	-47
false	depart	-19
false	proclaim	13
true	speak	-19
false	found	-58
false	title	16
true	support	8
false	settle	-13
false	soar	-13
false	sell	-26
false	dwell	13
false	bend	-15
false	distance	10
false	advise	-6
false	stunned	-11
false	tamp	10
false	heal	-15
false	violate	-58
false	program	-65
false	sue	6
false	comply	-20
false	bully	-30
true	hear	13
false	foot	-12
false	bash	11
false	submit	-26
false	assail	24
false	outsource	-23
true	agree	-14
false	escape	-29
false	reduce	-71
false	balk	24
false	hack	-49
false	combine	-38
false	relocate	-31
false	train	-24
false	import	-41
true	attack	-12
false	paint	5
false	burst	-13
false	narrow	-30
false	venture	-21
false	ponder	9
false	rebuke	20
false	convert	-39
false	box	-25
false	contact	-24
true	feel	9
false	rest	-28
false	land	-44
false	accompany	-36
false	clap	-16
false	overcome	-37
false	knock	5
false	inspire	-45
false	reopen	-21
false	renovate	-16
false	single	19
false	rise	-14
false	tip	-19
false	persuade	15
false	skeptical	13
false	reference	16
false	hide	-26
false	schedule	-28
false	judge	12
false	punish	-37
false	light	-14
false	cause	-15
false	hail	15
false	remove	-24
false	power	-39
false	install	-19
false	overthrow	-13
false	aid	-71
false	realize	10
false	batter	-10
false	surrender	-13
false	assemble	-22
false	round	-26
false	acknowledge	10
false	espouse	-13
false	crown	13
false	disaffected	-10
false	poise	-47
true	ask	-18
false	sure	15
false	spark	-8
false	book	-28
true	indict	-10
true	recommend	-9
false	indict	9
false	liken	18
false	lash	13
false	fan	-38
false	comments	-5
false	disqualify	-25
false	seal	-21
true	bind	-9
false	wrongdo	-12
false	fade	-18
false	propel	-28
false	heed	-15
false	snap	-10
false	climb	-19
false	lean	-11
false	dress	-13
false	disrupt	-26
false	drag	-26
false	blare	-6
false	thrill	10
false	defund	-18
false	diminish	-10
false	pour	-26
false	reap	-19
true	spend	-12
true	hold	-42
false	chip	-19
false	purchase	-41
false	drive	-30
false	search	-39
false	frame	12
false	perceive	7
false	delete	-28
false	achieve	-58
false	surround	-49
false	interpret	16
false	principle	-18
false	stump	-11
false	mine	-18
false	bury	-28
false	contemplate	18
false	oversee	-44
true	apply	-12
false	approach	-65
true	pursue	-13
true	include	-23
false	trump	-12
false	exploit	7
false	abuse	-13
false	wound	-16
false	unknown	-10
false	direct	-14
false	contract	-20
false	supplement	-19
false	unaccompanied	-9
false	develop	-62
false	risk	-26
false	cope	-21
false	spar	5
false	regulate	-21
false	salary	-18
false	rebuild	-43
false	marry	-51
false	complicate	-23
false	assault	-27
false	fabricate	-12
true	exist	-20
false	perpetuate	7
false	murder	-16
false	pray	-21
false	bless	-23
false	voice	12
false	weaken	-23
false	approve	7
false	signal	15
false	alter	-18
false	negotiate	10
true	end	-15
false	something	-51
false	favor	9
false	delay	-28
false	veto	10
false	eliminate	-61
false	postpone	-23
false	preserve	-32
false	suppose	-35
false	expire	-23
false	repudiate	14
false	foster	-16
false	intern	-16
false	upgrade	-17
false	curb	-34
false	adapt	-24
false	level	-14
true	think	-18
false	solve	-15
false	edit	-33
false	sound	10
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
false	revisit	7
false	discriminate	-15
false	eye	13
false	shape	-46
false	author	9
false	surprise	6
false	notice	7
false	drone	-14
false	repair	-21
true	seem	-23
false	impress	13
false	waste	-21
false	acquiesce	19
false	bigoted	8
false	miss	-68
false	flaw	-15
false	bolster	-37
false	recount	21
false	brush	9
true	excite	6
true	match	-9
false	dismantle	-18
false	black	-12
false	resound	-16
false	occupy	-19
false	forget	16
true	run	-39
false	spike	-13
false	wonder	20
false	uncommit	-15
false	erode	-18
false	trigger	-31
false	couple	-38
false	contend	9
false	certify	-13
false	sorry	-13
true	plan	11
false	click	-23
false	disrespect	-9
false	reiterate	34
false	chat	-16
false	defect	-20
false	infected	-13
false	pivote	9
false	constitute	-15
true	ready	-15
false	laugh	-19
false	bridge	-18
false	unauthorized	-23
false	imply	14
false	hint	15
true	follow	20
false	volunteer	-12
false	suit	-30
false	reshape	-18
false	enable	-28
false	quit	-37
false	derided	15
false	advocate	15
false	amount	-47
true	look	-11
false	invoke	7
false	bomb	-32
false	bother	8
true	bring	32
false	retire	-24
true	become	34
false	command	-11
true	participate	-15
false	ratify	10
false	flee	-39
false	trounce	-24
true	receive	30
false	bounce	-17
false	dwindle	-10
false	energize	-33
false	predicate	-11
false	ravage	-13
false	intimidate	-10
false	terrify	7
false	edge	-20
false	drum	-10
false	collapse	-28
false	envision	19
false	resettle	-16
false	transfer	-26
false	proposal	-10
false	deserve	-41
false	hidden	-10
false	execute	-21
true	buy	21
false	linger	-6
false	surface	8
false	split	-20
false	plummet	-18
true	offer	14
true	translate	-15
false	sew	-11
false	assess	-7
true	bother	-11
false	exacerbate	-13
false	strive	17
false	graduate	-30
false	shrug	10
false	soften	-18
true	talk	11
false	extend	-28
false	televise	-18
false	produce	-12
false	empower	8
false	unearth	-11
false	elevate	-13
false	premise	-10
false	resemble	-18
false	function	-39
false	specialize	-10
false	suffer	-45
false	so-called	-15
false	argument	12
false	superdelegate	-32
false	contradict	12
false	co-authored	-10
false	suppress	-9
false	displace	-15
false	ship	-13
false	study	-40
false	market	-52
false	dislike	13
false	belong	-24
false	provoke	-21
false	fare	-33
false	chiding	16
false	practice	-54
false	crash	-17
false	ahmed	-13
false	station	-9
false	mohamed	-18
false	log	-13
false	rebut	21
false	associate	-7
false	lift	-19
false	startle	16
false	unravel	-17
false	undergo	-21
false	export	-15
false	coordinate	-43
false	doom	-16
false	rein	-26
false	reclaim	-18
false	exercise	-15
false	isolate	-9
false	fish	-18
false	withdraw	7
false	scramble	-20
false	populate	-10
false	outrage	7
false	code	-15
true	care	9
false	strike	-5
false	marginalized	-9
false	hopeful	10
false	allude	26
false	please	14
false	print	-16
false	spur	-24
false	borrow	-30
false	eager	10
false	communicate	-15
false	terminate	-16
false	unnoticed	8
false	eat	-29
true	suppose	-9
false	abolish	-15
false	vary	-18
false	accelerate	-33
false	wind	-23
false	scold	11
false	recommend	14
false	announcement	6
false	park	-26
false	brew	-16
true	count	-5
false	cheat	-15
false	dance	-21
false	broaden	-21
false	chair	-43
false	brag	25
false	buoy	-13
false	engineer	-19
false	remarks	-26
false	plow	-13
false	politicize	-16
false	claims	6
false	characterize	16
false	oust	-16
false	caution	23
false	rent	-13
false	totaling	-12
false	sexting	-18
true	meet	-9
false	renege	8
false	alarm	9
false	comprise	-13
false	dictate	6
false	fulfill	-28
false	pit	-21
false	sour	-13
false	forge	-18
false	resolve	-20
false	assign	-14
false	deploy	-41
false	intervene	-26
false	dream	-13
false	thrive	-24
false	squeezed	-13
false	demur	-7
false	freeze	-16
false	exaggerated	-10
false	usher	-21
false	finalize	-18
false	dent	-10
true	enter	-9
true	pay	13
false	activate	-24
false	reconsider	10
false	dispute	30
false	eradicate	-9
false	underestimate	11
false	authorize	15
true	bear	-10
false	tax	-66
false	outsize	-10
false	confer	-15
false	finance	-39
false	graft	-10
false	model	-26
false	swell	-13
false	observe	15
false	duel	-13
false	minimize	-15
false	plant	-35
false	evolve	-11
false	disappear	-29
false	permit	12
true	involve	-9
false	amass	-18
false	default	-18
false	vet	-39
false	restructure	-16
false	accusations	-10
false	misrepresent	-10
false	taunt	11
false	terror-related	-9
false	monitor	-6
false	inform	20
false	integrate	-21
false	less-educated	-13
false	encounter	-25
true	qualify	-9
false	hatred	-12
false	wall	-16
false	uncover	-7
false	unreport	-9
false	disclose	25
false	mitigate	-10
true	use	-25
false	unsolicited	-10
false	tolerate	10
false	chide	15
false	pepper	-14
false	carve	-18
false	mask	-16
false	affiliate	-16
false	upend	-24
false	relate	-11
false	guard	-24
false	revise	-6
false	flank	-19
false	excite	9
false	balance	-23
true	raise	-9
false	nothing	-21
false	merge	-11
false	rebuff	16
false	harass	-13
false	disparage	11
true	recall	-10
false	drink	-17
true	work	-30
false	divorce	-13
false	opine	11
false	accumulate	-16
false	patrol	-10
false	inherit	-12
false	preside	-22
false	summon	-11
false	channel	-19
false	reckon	13
false	surpass	-26
false	offset	-18
false	imprison	-12
false	bypass	-10
false	mix	-11
false	skew	-10
true	yield	-9
false	zero	9
false	utter	8
false	speculate	12
false	depend	-51
true	succeed	-9
false	harm	-18
false	trapped	-10
false	diagnose	-13
true	lose	-15
false	scorn	-13
false	falter	-19
false	advertise	-9
false	pollute	-13
false	decrease	-11
false	obscure	-13
false	replicate	-13
false	validate	-13
false	regain	-21
false	allege	18
false	camp	-26
false	shove	-13
false	precede	-16
false	regret	7
false	team	-21
false	attach	-19
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
false	border	12
false	pronounce	6
false	daunt	-16
false	pitch	8
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
false	wary	6
false	revere	18
false	compose	-13
false	script	-13
false	undertake	-10
true	endorse	-18
true	campaign	-9
false	unwanted	-9
false	distort	-13
false	plague	-16
false	inject	-19
false	detect	-28
true	reach	-15
false	crumble	-15
false	spill	-16
false	gear	-10
false	coal-fired	-10
false	cripple	-16
false	explore	7
false	dol	-13
false	republish	-12
false	raped	-11
false	originate	-13
false	blister	-15
true	identify	16
false	corrupt	-9
false	cellphone	-10
false	evaporate	-10
false	reluctant	-11
false	brace	-10
false	stifle	8
false	convey	-10
false	incline	-13
false	stereotype	-12
false	rock	-14
false	facilitate	-21
false	stabilize	-13
false	enlist	-16
false	adamant	8
false	assertion	9
false	disband	-11
false	overseen	-10
false	dump	-16
false	discourage	-12
false	laud	5
false	rid	-18
false	peak	-18
false	stage	7
false	locate	-12
false	devolve	-13
false	march	-14
false	justify	26
false	game	-23
false	penetrate	-9
true	stand	-13
true	accept	-26
false	ring	-18
false	reinforce	-13
true	sure	-19
false	kid	-9
false	unaware	6
false	muse	19
false	deprive	-22
false	elaborate	5
false	classify	-39
false	sponsor	-33
false	rant	-10
true	mark	-10
false	mishandle	-18
false	irritated	10
false	relay	-13
false	humble	-12
false	film	-16
false	contention	11
true	try	-21
false	supportive	7
false	dislodge	-9
true	set	28
false	understated	-10
false	temper	-16
false	formulate	-13
false	slate	-51
false	huddle	-19
false	unanswer	-9
false	quash	11
false	consult	-13
false	dodge	-13
false	presume	7
true	advocate	-11
true	play	17
true	present	-20
false	aggravate	-12
false	leak	-43
false	hover	-16
false	sworn	-10
false	task	-16
false	fake	-13
false	infiltrate	-16
false	thereafter	-12
false	spirited	-10
false	tune	-14
false	immigrate	-10
false	drown	-13
false	undeclare	-10
false	dismay	13
false	sing	10
true	understand	10
false	upstate	-12
false	dog	-10
false	unexpected	-10
false	toss	-10
false	shun	-10
false	strewn	-10
true	cite	-10
false	accustom	-10
false	covet	-10
false	victimize	-9
false	empathize	18
true	happy	-12
`
