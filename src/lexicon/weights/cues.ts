/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUES_WEIGHTS = `
bias	-90
@form
shift	-41
shifting	6
struggles	23
raise	-123
says	165
states	-81
mired	-25
raised	-11
matching	-12
reported	67
choose	12
believe	10
award	11
reads	10
guess	7
said	254
lost	-146
goes	8
criticizing	22
take	-54
proven	24
use	-137
knows	22
came	-73
pay	14
wait	64
gets	-65
set	-30
exposed	8
told	81
forget	-17
telling	13
willing	-5
lie	-16
serve	23
accuse	20
engaging	-26
attacks	-64
highlight	8
posed	11
suggested	56
poses	-20
happened	-82
controls	-41
include	-56
expanded	-16
checks	-69
bans	9
demonstrating	-5
claims	10
support	-37
focused	-18
expanding	6
according	170
make	-75
focuses	10
kill	-49
shooting	-124
leave	37
shot	11
shoot	-9
laws	-89
guaranteed	11
facing	-18
moved	-16
expand	-18
based	-25
begin	-81
add	-18
sales	-38
accomplish	-20
made	-31
responded	12
want	8
bring	5
pose	-33
changed	7
accommodate	-9
bringing	-67
wrote	58
reach	-22
following	-68
contained	11
written	5
cited	8
left	-82
noted	51
thinking	10
added	29
refused	18
give	-92
come	-27
felt	-7
concluded	9
making	-31
clear	14
cast	14
place	14
sat	43
completed	-6
spent	-34
looked	-27
gone	-25
registered	-61
defending	13
tell	10
playing	-21
turned	-20
prepared	-51
address	5
seemed	41
began	-32
speak	-17
saw	-12
expected	20
start	-77
attempting	6
went	-40
trying	-75
help	-176
wanted	26
urged	48
happening	-27
took	-52
returned	-8
saying	91
tried	-22
show	5
got	-33
say	91
emailed	13
replied	16
announced	63
send	-63
hand	-17
given	-74
teaching	-25
require	-11
harmed	-15
spend	-90
reflecting	9
present	-36
intended	6
administered	6
share	21
planned	-6
go	-91
participate	-47
lay	-36
forcing	-37
sleep	-9
examined	-13
pleaded	14
dates	-15
witness	16
recorded	33
buy	27
stated	56
received	-34
know	-6
sentenced	8
known	45
killed	-110
meant	13
discrediting	-10
knowing	10
put	-19
crushed	-30
avoided	12
looking	12
knew	-9
won	-109
hear	-12
moving	17
stop	-17
discussed	13
let	-12
worked	-56
confirmed	18
headed	-52
waited	-20
see	6
appointed	9
reward	-12
turn	-57
learned	14
files	8
think	9
operate	-9
organize	-27
understood	5
adopted	-12
learning	-10
putting	-61
met	7
stealing	-18
calls	26
lead	-66
calling	54
step	-35
forces	-85
combat	-51
called	47
assist	-20
conducting	16
airstrikes	-18
targets	8
increase	-57
hit	-15
funds	-45
interview	-35
air	6
talk	-31
interviewed	-25
comments	-34
results	-89
discuss	14
call	24
slip	-15
appeals	7
boosting	-17
citing	27
continued	30
recalled	18
uprising	-16
win	-239
prompted	-15
state	-14
run	-92
enamored	18
outnumber	-14
drawn	7
voted	13
echoed	25
elected	-67
held	-54
expressed	15
garnered	-23
named	21
briefing	-30
shows	33
started	-13
portray	19
police	-20
receive	19
tweeted	20
acting	-58
building	-112
occurred	-41
repeat	10
reports	-14
pushed	17
seen	11
working	-21
investigating	-8
appears	36
abandoned	-20
shown	15
live	12
taken	-6
credited	6
showed	35
bet	-29
threatens	-6
entering	-121
rallied	-27
enter	-67
slammed	-11
sent	-21
fundraising	-119
asking	36
supports	13
canceled	-23
commented	17
canceling	-9
indicates	9
attributed	8
vote	-28
found	7
preferred	16
polled	-17
followed	-58
conducted	-120
polls	-129
ban	-73
surveyed	-30
comment	-19
votes	-67
covering	-37
running	-63
tells	70
praised	33
speaking	-53
argued	26
used	-36
published	-7
obtained	-47
work-related	-15
believes	19
declined	39
revealed	15
provided	9
placed	-5
destroy	-9
documents	-62
top	-17
disclose	-9
standing	-15
asked	76
leads	-109
coming	-62
remarks	-27
nominating	-18
hosting	-27
described	38
find	-20
angered	21
consider	-21
drawing	-14
barring	8
drew	-9
expecting	26
born	-68
posted	14
addressing	-17
benefit	-47
inserted	-17
sharpened	-19
retain	-28
hold	-46
demonstrate	17
describe	-16
views	6
mind	11
rights	-139
oppose	7
undocumented	-69
carried	-10
declared	10
died	-92
released	-25
praises	26
skywriting	-13
messages	-8
involving	-45
hired	11
fly	-30
suspected	11
turns	7
claimed	34
hosted	-65
donated	-51
records	-85
compiled	-20
cycles	-15
cycle	-51
backed	5
supported	31
phrase	-10
broken	-31
championed	14
included	-10
winning	-56
convince	16
competing	-39
polling	24
compete	-49
rolled	12
planes	-18
filled	7
linked	-21
play	-28
tighten	-23
protesting	14
limiting	16
giving	-31
includes	-9
wearing	-54
holding	-27
tweeting	37
retweeted	20
thanked	26
steps	11
announcing	6
runs	-12
lobbying	-12
prevented	-23
distract	-12
prevent	28
need	-27
detailing	19
try	-38
thwart	-20
push	-36
led	-32
employed	-22
conduct	-22
taping	-15
makes	-17
repeal	-34
bear	14
dismissed	13
track	30
ensure	-49
seeking	10
offering	10
reviews	-9
continue	-75
accused	23
placing	-23
tears	-12
thinks	30
begun	-63
overtake	-17
denied	27
flowed	-15
cover	-7
certain	-35
challenged	15
stressing	11
overturned	13
respected	-10
valued	-12
words	-6
right	-20
taught	-15
protect	-72
free	-12
comes	-98
yell	-10
survive	-39
name	-11
punctuated	-11
gathered	-52
joined	8
became	-22
involved	-88
arriving	-27
referring	23
helps	-25
seeks	19
gun	-12
getting	-35
undermining	-18
undermine	13
work	-112
overturn	-24
comparing	7
defend	-26
aiming	11
requiring	13
register	-36
licensed	-16
watch	-16
watching	-18
considered	16
tackle	-27
draws	-17
flags	-15
vowing	-18
explained	26
taking	-61
sums	-13
jump	-21
sits	-37
unite	-15
ties	-54
signing	-13
dedicated	-10
endorsed	35
signed	13
explains	6
tie	7
offers	-7
argues	31
sees	25
lies	-13
concludes	15
agrees	7
asks	14
answers	-8
belief	-10
change	-104
draw	-10
wins	-121
match	-49
replace	-43
receives	-26
increases	23
collected	-32
fit	-47
lives	-43
responding	-9
deemed	13
upcoming	-63
talked	37
links	-13
rules	-47
freed	-21
helping	-67
get	-86
scare	-10
descend	-10
talks	8
strengthen	-17
shrinking	-15
declining	-21
continues	-24
buck	-15
trends	-24
changing	-56
erupting	15
govern	21
arrests	-9
mulling	15
confused	-10
designed	-7
attract	-33
sticking	-6
talking	37
hope	-24
calculated	-7
pointed	10
pointing	26
picked	17
admitted	11
motivated	-15
defied	-11
answered	5
stem	-34
slow	-25
challenge	-36
withering	-12
count	-23
touched	12
launching	13
crossing	-17
become	-52
succeeding	-9
keep	-53
owned	-39
offered	29
rating	-62
trailing	-39
emails	-45
critical	-11
counted	-8
open	-30
close	-57
exists	-20
ended	-24
caucuses	-128
focus	7
accepted	-10
asserting	17
holds	-28
criticized	23
accepting	-8
firms	-69
campaigning	-95
spending	-144
disappointing	-10
replaced	-37
attacking	5
opposing	-23
begins	13
interrupted	-25
shouted	22
using	-61
reviving	-9
waterboarding	-37
obtain	-20
survived	-34
compromise	12
issued	10
compared	-28
listening	-27
connect	-28
struggling	7
attending	-36
places	-23
visited	-52
chanted	6
slipped	-13
avoid	-71
hearing	11
choosing	-21
respond	20
waging	11
hoping	27
denounced	25
doubling	6
questioning	9
deal	-43
releasing	15
aimed	8
contrasts	-9
slams	25
obtaining	-25
failing	-30
hopes	20
needed	-57
ramped	-12
works	-66
head	-12
translate	-20
numbers	-93
feels	-14
optimistic	-8
tested	-15
leaving	-87
unqualified	-23
host	-36
referred	17
sitting	-55
attacked	27
return	8
complained	22
convincing	-21
bill	-12
devoted	10
mount	-25
gather	-22
lock	-21
deals	-68
trips	-15
measured	10
impose	-27
interested	16
denying	-17
finding	-40
deliver	-70
prevail	-17
emphasize	18
issues	-64
alienate	-13
moderates	8
tweets	-7
centered	7
stacked	-13
opposed	21
cheered	-10
grant	-27
managing	-25
ran	-9
naming	6
figures	-47
fears	-14
underscore	13
enters	-25
lose	-66
seems	48
gotten	-9
grown	-49
gaining	-35
maintains	-25
catch	-38
form	-22
gained	18
finds	30
appeared	15
divided	16
sampling	-17
selected	-53
arrive	-17
credits	-7
maintained	-8
damaging	11
appeal	-21
agreed	18
kicked	-26
ending	-6
reforming	-15
greeted	-7
cracking	-15
respects	-9
traveled	-30
pull	-49
keeps	-37
returns	-43
caucused	-17
remain	-16
highlighting	-5
adding	18
warned	40
losing	-68
battling	-16
predicted	20
thanking	24
delivering	19
screaming	-17
suspending	-18
performing	-17
fighting	18
congratulating	10
returning	-45
breaking	14
happens	-34
battle	-21
drop	-56
switch	10
proud	8
unify	-33
entered	11
fueled	-42
billed	18
break	46
stayed	19
remains	-48
beat	-61
lacking	-12
remained	-8
locked	-8
stood	-9
watched	7
chanting	5
prompting	34
erupted	-42
signs	-36
celebrated	13
providing	-27
earning	-47
lower	-25
improve	-41
promised	18
suggesting	14
heading	-63
result	-12
upsets	-10
networks	-75
worried	25
best	-18
handle	-39
allowing	-23
yelling	7
joked	20
expects	5
touting	10
increasing	-8
resonating	-9
decried	27
highlighted	14
means	-33
pick	-84
gain	-58
allocated	-15
determining	8
date	-51
thanks	-65
eked	-10
sites	-32
pushing	16
heads	-36
yelled	15
worries	-6
fend	-9
sit	-30
needs	-50
destroyed	-15
weighed	14
backing	14
exceeding	-15
waiting	-41
rushed	-15
planning	8
arrived	-52
walking	-20
cares	-13
care	30
dominating	-20
tended	20
identify	8
lining	-10
dipped	-15
attended	-65
attend	-52
represented	-38
crossed	-25
unionized	-9
paid	-55
kicking	-9
shook	-21
finished	-49
await	-18
ends	13
served	-105
faces	-87
rebound	-15
emerge	-18
beating	-36
trails	-32
becoming	-98
rally	-48
bound	-37
differ	13
coalesce	-15
mention	14
consolidate	-12
insisted	7
resist	15
mocked	10
paying	-20
roared	-13
closed	10
cut	-34
feeds	-12
shifted	-9
booed	10
lagging	-15
marking	-16
rallying	18
overtaking	-15
assured	19
serving	-49
assure	-6
represent	40
topped	-12
races	-65
opened	11
appearing	-31
increased	-70
earn	-43
jumped	9
build	-98
brokers	-16
prevailed	-20
pledging	24
touted	21
vowed	26
enact	-9
fix	-18
reading	-14
applauding	5
influence	-36
confronting	-24
neighboring	-37
provide	-12
dealing	-38
force	-43
release	-35
waved	-8
invested	-32
solicit	-16
created	-27
exit	-39
feel	19
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
embracing	-12
resign	20
pressed	11
defended	61
seeming	-16
reflect	-10
going	-16
hurt	-54
scores	-15
move	-112
clinch	-45
suspended	10
ready	-58
assuming	-12
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
exchanged	-12
sought	22
distinguish	-10
encouraging	-14
calm	-12
suggest	24
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
banning	10
deported	-32
betrayed	-18
formed	-15
blocking	-34
ballots	-30
existing	-45
securing	-20
authorized	23
listed	9
staying	-45
secure	-75
condemn	-12
marred	-13
costs	-50
caught	-52
punching	-17
charged	22
declares	11
handed	-30
delivered	-11
decrying	13
struggled	-65
tries	12
helped	-40
embarrassing	8
file	-48
broke	16
contributing	-32
lend	-9
end	-76
owing	-9
raising	-35
refuses	12
disavow	-5
deporting	-15
promoting	-13
rejecting	5
defeated	-34
borders	-18
articulated	15
thread	-16
disavowed	7
swept	-26
moves	-39
create	-76
treat	-32
advances	-15
note	24
co-sponsored	7
protecting	-27
benefits	-61
types	-20
fund	-30
debated	21
played	6
projects	-33
lines	-73
shaking	15
identified	10
demanded	-11
frustrated	-8
featured	29
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
downplayed	19
features	-19
interviews	-58
reminded	23
believed	-14
embodied	-16
packed	-10
select	25
describes	16
continuing	-73
insist	8
cites	7
influenced	-15
order	-11
pass	-82
tests	-22
meet	-91
apply	-34
insists	-8
mounting	11
reforms	-17
noting	23
save	-49
pulling	-15
representing	-44
buying	-43
questions	-19
honored	-23
arranged	-11
appreciated	-10
recording	-15
travels	-12
grabbed	19
yanked	-15
defeat	-71
outlining	11
restricting	25
prices	-52
labeled	15
improved	-30
seek	-18
manufactured	-10
lied	-17
apologize	6
railed	22
fracking	-28
hurting	-22
fracturing	-9
legalizing	-12
reserves	-9
tapped	-21
blamed	13
understand	8
allies	-65
rattled	9
pulls	-9
reaching	-36
happen	-71
interests	-52
stands	-7
leaves	-37
thought	-14
founded	-56
stopping	-23
launched	-24
titled	18
target	-15
airing	-36
stars	-26
allows	-7
blasts	19
quotes	-6
linking	10
encouraged	28
join	-57
rubbing	-10
hoped	9
rushing	-21
tack	-13
settled	6
love	5
bases	-15
promote	26
boast	13
lying	11
unprecedented	-11
denouncing	6
sell	46
promising	9
claim	10
bent	-15
distanced	18
involves	-12
advise	31
spoken	14
listen	-32
unifying	-12
describing	40
disagree	7
stunned	-11
unfolded	-9
tamping	13
heal	-9
violating	-20
wages	-43
programs	-56
managed	-54
proceeds	-10
comply	-15
bullying	-12
bullied	-9
confronted	-9
escalated	-10
footing	-12
submitted	-23
assailed	29
outsourcing	-9
agreeing	-8
crack	-30
outsourced	-12
escaped	-11
reduced	-22
laying	30
balked	23
hacking	-32
combined	-31
relocated	-9
blasted	50
train	-15
burst	-13
face	-90
trailed	-25
reviewing	-12
targeting	-11
campaigns	-24
connecting	-10
concerned	15
narrow	-15
contributed	-52
questioned	40
commit	27
ventures	-21
rebuked	20
dividing	-21
celebrate	-18
converted	-13
fight	-17
cost	-36
boxing	-20
visiting	-30
contacted	-21
rest	-17
carrying	29
landed	-20
accompanied	-26
painting	-10
grew	-56
overcome	-32
honor	-17
knocked	9
inspire	-15
reopened	-12
hanging	-14
renovated	-16
promotes	13
overlooking	-17
remembered	17
rising	-79
kept	-11
meets	-33
requested	26
sending	-48
electing	8
elect	-31
fell	-71
concede	-5
persuade	8
skeptical	11
demonstrated	-12
reveal	8
names	-20
disclosed	8
details	-5
hid	-9
reverse	9
legalized	20
scheduled	-21
judges	-30
succeeded	-32
punished	-23
forced	12
caused	-59
hailed	18
power	-22
installed	-10
overthrow	-13
aided	-12
rise	-30
realize	9
starts	-16
battered	-10
surrendering	-10
unveiled	12
featuring	-25
entitled	-5
round	-12
relied	-30
acknowledged	24
abandon	-25
alienated	-13
espoused	-10
embraced	11
disaffected	-10
self-described	6
beats	-15
poised	-47
spearheaded	-12
sure	-11
resulted	-27
booked	-9
convicted	-35
wish	6
indict	-13
recommend	-6
violated	-25
respect	-10
likened	19
announces	16
demands	13
lashing	-10
fans	-30
criticize	-7
disqualify	-9
charges	-41
seal	-12
follows	22
burned	-10
wrongdoing	-12
hands	-22
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
wrapped	6
thrilled	12
defunding	-13
causes	-30
stating	21
investigated	-8
selling	-37
covered	15
turning	-71
chip	-13
purchase	-23
drove	28
donate	-15
searching	-17
frame	23
contrasting	5
fought	-39
question	7
deleted	-26
achieved	-23
disappointed	21
upset	10
flooded	-13
boycott	-23
concerns	-29
stops	-18
interpreted	12
principles	-15
saving	-9
settling	-10
avoiding	-21
blame	-11
broker	-23
involve	-9
express	13
stumping	-14
mining	-9
struggle	-18
lean	-18
imperiled	-10
built	8
buried	-15
joining	-44
investigate	-35
oversee	-9
perform	-27
approaches	-32
granted	5
documented	16
acted	-25
aides	-77
trump	-9
letting	-15
exploit	18
beaten	-22
wounded	-13
unfolding	-12
protected	-9
unknown	-12
paints	8
clinching	-12
improving	-17
pays	-20
wear	-25
wore	-20
measures	-51
act	-34
direct	-13
centers	-52
contracts	-15
operating	-27
blocked	11
supplemented	-10
passed	12
unaccompanied	-9
demanding	6
develop	-30
reaches	-18
debates	-35
risk	-15
cope	-9
reject	-21
fed	-12
sparred	11
regulating	-12
repealing	-12
hire	-36
rebuilding	-28
funded	-30
collecting	-12
married	-43
benefited	-32
complicate	-15
polarized	5
cuts	19
rebuild	-20
organized	-9
lent	-15
reinstate	7
assaulted	-18
fabricated	-12
exist	-32
committed	-22
occur	-9
murdered	-16
punched	-12
praying	-15
bless	-10
remarking	9
voiced	18
updated	-43
weaken	-9
approving	-10
signal	-6
controlled	-12
aims	-12
escalating	-9
picks	-16
reducing	-30
generate	-28
cutting	-47
negotiated	17
argue	19
seeing	-27
something	-51
breaks	-37
favored	7
signaled	28
delay	-12
eliminate	-25
postponing	-9
supposed	-41
passing	19
repudiate	9
allied	-12
condemned	30
explaining	17
undercut	-20
capitalizing	-10
impressed	14
curb	-30
resulting	-17
levels	-39
solve	-12
approved	12
editing	-25
sounds	8
sophisticated	-15
sound	-27
sounding	-20
warm	-12
reached	14
tops	-12
recruiting	-18
misspoke	-9
galvanize	-9
loomed	-9
preventing	-18
backfire	-15
overshadowed	-12
damage	-9
stakes	-15
access	-9
accounts	-60
searches	-12
saved	-20
punish	-17
restored	-16
revisit	-15
discriminated	-15
spreading	-21
sounded	28
eyes	9
amplify	-13
experiences	-9
shaped	-23
stressed	9
preparing	19
fail	-37
noticed	11
targeted	-13
repair	-15
aired	12
dispatched	-19
proposing	20
test	-23
approached	-20
bigoted	9
accomplished	-12
convinced	7
missed	-36
flawed	-12
bills	-40
bolster	-25
advancing	-12
attempts	-9
roll	-28
vows	21
spots	-12
focusing	8
preserving	-9
advanced	-9
control	-30
carries	-28
dismantle	-18
blacks	-9
fueling	15
resounding	-13
becomes	-59
driven	-43
meaning	-25
spiked	-13
dug	-12
uncommitted	-15
triggered	-9
coupled	-26
updates	19
suspend	-20
ruled	17
adopting	16
rejected	29
ordered	20
carry	-51
sorry	-13
restricted	-15
blessing	-15
proceed	-23
settle	-39
shifts	6
shares	-21
drops	-12
update	17
click	-18
provides	-30
illustrates	11
differed	-11
introduce	-19
reiterated	20
rates	-83
scared	9
existed	-17
believing	12
missing	-30
chat	-10
issue	-13
cause	-35
defects	-15
infected	-13
traveling	-34
treating	-15
issuing	-13
recalling	24
grants	-21
pivoted	8
approve	-10
shakes	-9
constitutes	-12
rely	-26
laughs	-13
bridges	-9
hitting	6
seize	23
rails	5
abandoning	-20
dropping	-43
unauthorized	-23
achieving	-15
implying	5
hints	8
driving	-30
whipping	18
conflicts	-18
dragged	-12
report	24
volunteers	-18
wasted	-13
suited	-18
walk	-23
stared	-10
inspired	-32
reshape	-12
projected	23
tying	20
enabled	-15
quit	-37
derided	14
pressured	7
advocate	20
amounts	-34
looming	-27
referenced	24
bothered	-14
prosecute	12
creating	37
land	-9
boasted	14
digging	-9
gains	-43
engaged	5
approaching	-27
retired	-10
surge	-9
acknowledging	7
fleeing	-17
serves	21
trounced	-21
bully	-12
finishes	-15
qualify	-18
intends	-18
trigger	-15
deflect	14
sets	-21
starting	5
energized	-18
predicated	-11
endorses	7
edged	-11
roots	-39
collapsing	-12
violates	-17
resettle	-9
cross	-20
fled	-21
welcomed	14
falls	-25
galvanized	-13
proposal	-10
deserves	-28
clarified	12
hidden	-13
defeating	-34
books	-28
lingering	-24
resigned	-28
handled	-22
matter	-10
bested	-13
plummeted	-13
causing	40
landing	-12
blows	-9
contested	-12
sewed	-11
eliminating	-25
assess	-17
bother	-10
manage	-25
split	-11
conceded	30
paved	-9
wonder	9
presented	15
surveying	-9
advocates	-16
deserve	-10
dominate	-32
rose	18
advance	-20
converting	-13
exacerbated	-10
proving	6
graduate	-13
limited	-31
shrugged	16
lending	13
threaten	6
achieve	-34
envision	14
fanning	-9
brushed	7
introduces	7
extended	-18
televised	-18
produces	-12
drive	-55
poured	-21
reaffirmed	15
unearthed	-10
risen	-33
attracted	11
premised	-10
admitting	-7
requires	-13
resemble	-15
impact	-15
surrounding	-32
cleared	-17
confirm	-13
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
superdelegates	-35
contradict	-5
co-authored	-10
marked	-6
joins	-15
acts	-9
participating	-9
displaced	-9
seizing	8
imports	-27
recognizing	11
surveys	-30
determine	-14
studied	-9
compare	7
extends	8
markets	-56
dislike	5
belongs	-10
fare	-12
chiding	15
maintaining	32
check	24
policing	-17
practices	-43
lists	9
visit	-34
ahmed	-12
stationed	-9
completing	-10
mohamed	-18
lived	-42
loving	-13
logged	-10
flying	-38
accompanying	-9
developing	-22
rebut	10
fixing	-12
succeed	-36
lifting	-15
press	-18
grows	-23
startled	16
fear	36
feed	-18
lined	11
cheer	15
rolling	-12
undergoing	-18
brings	-28
powers	-25
spends	-18
developed	-23
transformed	-15
coordinates	-9
combating	-12
doom	-10
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
thrown	7
overseeing	-17
scrambling	-16
forms	-9
fill	-41
fallen	-55
solidify	-12
populated	-10
outraged	13
puts	18
matters	11
conflicted	-11
viewing	-7
trusted	5
codes	-15
acquire	-12
strikes	-15
purchased	-12
teaches	18
marginalized	-9
appealing	8
dies	-12
drafting	-12
reacting	-14
alluding	18
sparking	-13
tend	-20
favor	14
spur	-15
borrowing	-15
appreciate	7
eager	8
acquiesced	15
dig	7
stumbled	-10
unnoticed	10
assumed	10
eating	-12
pandering	-16
changes	-45
favoring	-15
accelerate	-10
adapt	-15
recommended	10
exceed	-9
parking	-9
brewing	-15
dancing	-13
admit	6
broadening	-9
established	6
proclaimed	7
chaired	-9
moderate	-21
bragged	13
fearing	15
expired	-9
buoyed	-10
hacked	-20
taped	-15
tolerate	-11
looms	-12
lashed	21
plowed	-13
asserted	19
expect	11
hammering	5
clarify	6
post	-7
casting	-23
boost	-34
invest	-39
enable	-9
trade	-15
urge	-8
advised	-17
tweet	-19
enjoying	9
cautioned	14
advising	5
messaging	-23
assembled	-13
vying	-16
plays	-31
deny	-14
donating	-12
review	14
totaling	-12
numbering	-9
lasted	-10
sexting	-18
revive	-17
reneging	8
accords	-10
positions	10
fulfill	-20
pitting	-18
soured	-13
forged	-9
resolved	-20
defining	-13
assigned	-11
deploying	-15
draft	-21
shape	-15
defy	14
dreams	-10
translated	-9
presenting	9
nominated	8
lands	-9
erupt	23
squeezed	-13
record	-13
demurred	-6
freeze	-10
emerging	-35
establish	-22
generated	26
exaggerated	-10
extend	-20
collapsed	-13
ushered	-15
brokered	24
finalized	-15
transform	-12
activated	-18
affected	-30
mark	15
posts	14
trending	13
scramble	33
pressing	8
fall	-43
lays	15
underestimated	8
intervene	-15
oust	-9
arms	15
arm	-10
builds	-9
outsize	-10
confer	-9
taxing	-20
function	-20
taxes	-56
encourages	-12
finance	-15
replacing	-15
grafted	-10
applied	-23
satisfy	6
dueling	-13
welcoming	-12
appended	-17
planted	-12
lowering	-12
racing	-9
sign	-42
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
courts	-30
default	-9
tied	-59
foster	-9
cheated	-13
financed	-15
plants	-25
extending	-9
defends	11
produced	-5
accusations	-10
block	-63
posting	-8
hide	-15
battled	19
terror-related	-9
exploited	-17
tracks	-22
relying	15
deployed	-23
weakening	-12
integrating	-10
integrate	-12
less-educated	-13
encountered	-20
limit	-29
granting	9
rooted	6
adopt	-9
values	-25
hatred	-12
unreported	-9
pulled	-30
singled	15
miss	-15
mitigate	-10
checked	-10
vetting	-12
unsolicited	-10
eliminated	-30
opted	5
posing	-12
governing	-21
lift	-23
pursues	-11
admire	7
surface	20
halt	-15
carve	-9
upended	-10
related	8
remove	-26
flanked	-17
reversing	-16
organizing	-27
seated	-20
arrested	-25
excited	14
models	-15
balance	-15
nothing	-21
prove	-8
reform	-12
mentioning	19
intern	-11
uttered	6
recall	-9
opens	-24
regarded	18
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
falling	39
accumulated	-13
grappling	-18
exasperated	6
inherited	-12
sealed	-9
define	15
monitoring	6
raises	-6
presided	-17
remembers	14
enduring	7
fading	-12
ticked	11
occupied	-10
practicing	-9
ages	-10
confronts	13
reckoning	-10
offset	-9
estimated	11
withdrew	13
disappeared	-21
energize	-18
recounted	8
wondering	14
checking	-10
poll	-13
waves	8
weighing	-11
countered	6
risks	-20
flee	-9
presents	-6
wiping	-13
zeroing	12
divide	-10
echoes	-7
experienced	-6
rigged	-15
smiled	-9
earns	-15
ensuring	-23
fared	-15
scrambled	-10
amounted	-20
derail	-16
speculated	18
participated	-20
forge	-9
broaden	-12
stepping	-15
connected	-26
accelerated	-18
stemming	-12
studies	-23
intensify	-9
matched	-17
seized	-22
staked	-18
alter	-10
differs	-10
dismissing	19
trapped	-10
defined	-12
diagnosed	-10
divides	-10
shaken	-9
scorned	-10
stages	-10
sway	-30
fails	-9
narrowed	-12
finish	-22
underestimating	-10
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
tallied	-13
obscured	-10
imposed	18
replicate	-13
validate	-9
limits	-20
dismiss	-22
camps	-26
ranking	-26
lectured	7
depending	-27
preserve	-17
shoving	-10
leading	-25
mirrored	-11
disputed	17
guards	-12
deserved	-9
prepare	-25
instructed	6
precedes	-10
backfired	-9
balancing	-9
teamed	-15
appending	8
suffer	-23
tacking	-14
attached	-13
deploy	-9
justify	21
recover	-12
shocks	-12
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
overwhelmed	13
lags	-9
pronounced	5
prefers	12
associates	-15
sharpens	-10
daunting	-16
capped	-13
intend	10
affirming	-10
flattering	-9
elevate	-13
navigate	-10
shaping	-12
negotiate	-16
prevails	-9
unified	11
shore	-17
thrive	-9
account	-12
departing	-9
producing	12
depends	-9
score	-12
publish	-13
like-minded	-18
employing	15
stick	-15
judge	19
sharing	-11
expose	6
pitching	-11
coordinate	-17
invoked	11
growing	19
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
battles	-30
revered	18
connects	22
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
voice	-11
salaried	-12
qualified	-9
provoked	-10
halted	-9
registering	-17
deepen	-11
unwanted	-9
protests	-10
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
tipping	-10
crumbling	-12
strike	-12
guns	-9
politicized	-13
studying	-9
spill	-10
gearing	-10
circulating	-10
contain	-15
minimize	-10
violate	-15
probing	6
vary	-12
compiling	11
sells	-12
zero	-10
thrived	-13
punch	-12
depend	-17
coal-fired	-9
covers	-13
explore	13
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
chants	8
reluctant	-11
surrounded	-17
terminated	-10
bracing	5
doubt	13
reinstating	-16
steal	-9
guide	-10
addresses	-5
propelled	-10
transfer	-15
praise	-17
regret	8
finishing	-25
stereotypes	-12
characterized	8
facilitate	-9
facilitated	-10
owed	-10
reopen	-9
unraveled	-10
envisioned	18
link	25
stabilize	-10
firm	-9
exchanges	-23
examining	-10
enlist	-9
clapping	-9
visits	-15
adamant	8
committing	-12
designated	6
assertion	8
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
circulated	9
quoting	9
gaming	-12
penetrate	-9
remarked	21
bind	-9
courting	-10
tout	14
games	-12
laughing	-10
performed	-28
surpassed	-9
relocating	-9
relocate	-12
netted	-10
kids	-9
functions	-9
unaware	7
mused	19
surpassing	-12
hate	6
depriving	-13
upgraded	-10
classified	-32
sponsored	-23
redacted	-19
releases	-15
mobilize	-26
modeling	-9
containing	-35
vouched	11
buys	-17
loses	-20
complete	-9
wanting	-11
distribute	-10
knock	-18
mishandled	-15
classify	-9
wound	-9
irritated	11
humbling	-9
filming	-10
contention	11
assert	-6
alienating	17
pages	-15
house	-15
supportive	7
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
dismisses	12
consulted	-13
declare	9
slated	-9
restructuring	-10
promoted	-12
deprive	-10
flip	-15
wall	-10
prosecuting	-12
speculate	5
descended	-10
sided	12
rank	-12
leaked	-28
drinks	-10
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
appointing	-10
discipline	-9
modified	8
regain	-15
assaults	-15
dogged	-10
winds	-12
fights	-10
worded	7
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
debate	-13
intervened	-10
stored	-10
coveted	-10
reviewed	-12
counts	20
admits	17
operates	-9
guessing	-10
empathize	16
legalize	-10
applying	-9
licenses	-12
shocking	8
elaborated	13
@lemma
shift	-23
struggle	-50
raise	-58
say	93
state	9
mire	-25
pursue	-22
match	-70
report	39
choose	-26
believe	20
read	6
guess	7
lose	-186
go	-56
criticize	51
take	-63
estimate	13
accept	-16
prove	-28
use	-87
know	32
come	-93
pay	-89
wait	-20
get	-117
set	-60
flood	-24
tell	61
forget	8
willing	-9
lie	-13
serve	-65
accuse	58
engage	-19
follow	-61
highlight	18
pose	-24
suggest	84
happen	-139
control	-70
include	-48
expand	-48
check	-21
ban	-40
demonstrate	6
claim	48
support	9
according to	138
make	-38
kill	-130
leave	-110
arm	-6
guarantee	-5
face	-95
move	-94
base	-58
begin	-77
add	32
accomplish	-35
respond	21
want	14
bring	-67
change	-68
accommodate	-13
rethink	24
infringe	-9
write	32
reach	-43
contain	-19
cite	65
note	72
think	19
ignore	9
refuse	38
give	-57
plead	15
conclude	25
place	-25
sit	-27
complete	-18
spend	-116
star	-40
gine	-34
rub	-17
register	-90
blast	37
defend	24
play	-57
turn	-61
prepare	-44
decide	11
address	-11
seem	54
speak	-18
see	6
expect	44
start	-58
attempt	-8
try	-66
help	-131
urge	38
return	-51
show	31
side	9
thank	13
reply	16
announce	71
send	-64
proceed	-13
hand	-60
teach	-19
require	-21
harm	-21
reflect	-14
discuss	31
intend	10
recognize	7
administer	6
plan	-7
sway	-35
participate	-65
force	-68
sleep	-16
dispatch	-24
examine	-27
figure	-10
date	-63
witnes	16
record	-23
buy	-23
receive	-61
mean	-34
discredit	-22
destroy	-28
fail	-60
put	-28
crush	-41
avoid	-17
win	-185
hear	-35
stop	-56
let	-39
work	-114
confirm	19
reaffirm	14
head	-114
worry	21
hug	-14
appoint	6
reward	-26
learn	13
file	-13
operate	-41
organize	-56
understand	7
adopt	-9
meet	-76
steal	-33
call	50
lead	-103
step	-30
combat	-60
assist	-25
conduct	-45
airstrike	-18
target	-30
increase	-66
hit	-15
fund	-84
propose	34
interview	-44
air	-25
talk	35
result	-112
slip	-38
transform	-31
appeal	-14
sweep	-33
boost	-53
continue	6
recall	31
uprise	-16
select	-24
prompt	-11
boast	25
run	-99
enamored	18
reveal	34
outnumber	-20
draw	-31
swing	-7
vote	-17
jar	-13
echo	21
elect	-44
hold	-107
express	35
garner	-33
name	13
brief	-16
portray	31
police	-35
tweet	36
act	-94
build	-73
occur	-55
repeat	17
push	10
investigate	-13
appear	21
abandon	-55
live	-53
credit	17
testify	6
bet	-25
threaten	10
bar	-11
enter	-91
rally	-37
slam	26
fundraise	-121
ask	59
cancel	-35
prefer	25
indicate	30
attribute	10
find	7
drop	-59
poll	-81
survey	-61
point	18
cover	-19
praise	36
argue	77
publish	-10
obtain	-74
work-related	-15
decline	27
provide	-40
document	16
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
anger	12
answer	6
consider	11
capture	-33
regard	16
drew	-8
born	-68
post	13
mention	46
benefit	-106
sharpen	-27
retain	-39
mind	9
right	-145
pledge	15
oppose	18
undocumented	-69
carry	-54
declare	45
die	-100
release	-27
endorse	32
skywrite	-13
message	-19
involve	-116
hire	-9
fly	-77
suspect	8
keep	-77
separate	-23
donate	-67
compile	-7
cycle	-63
backed	7
phrase	-10
break	-44
champion	6
convince	12
compete	-77
roll	-18
plane	-18
fill	-23
link	-14
root	-8
tighten	-30
limit	-26
invite	-12
wear	-84
applaud	16
retweet	12
prevent	-37
distract	-16
need	-97
detail	8
thwart	-25
allow	-25
employ	-8
tape	-31
distribute	-17
repeal	-45
undercut	-28
bear	-10
dismiss	21
track	-5
ensure	-68
seek	26
offer	25
review	-16
tear	-28
overtake	-33
deny	11
pause	-7
wipe	-16
flow	-26
certain	-35
stress	23
respect	-26
value	-37
words	-18
protect	-92
free	-35
yell	16
open	-22
remember	31
survive	-70
mourn	-6
punctuate	-11
gather	-74
join	-60
quote	8
become	-102
arrive	-84
refer	49
gun	-25
undermine	-19
label	22
compare	-17
aim	9
license	-31
watch	-29
tackle	-32
throw	-11
flag	-32
vow	38
explain	51
sum	10
blow	-39
enjoy	5
jump	-9
unite	-8
tie	-38
sign	-13
overstate	12
agree	21
belief	-10
replace	-76
collect	-51
fit	-55
deem	22
upcome	-63
subject	-13
descend	-22
spread	-20
rank	-10
strengthen	-33
shrink	-32
pile	-23
buck	-21
trend	-6
govern	-11
arrest	-39
mull	15
identify	22
confuse	9
design	-14
attract	-8
stick	-12
hope	37
calculate	-5
flip	-16
pick	-33
admit	21
motivate	-23
stumble	-21
stem	-43
slow	-37
wither	-12
trip	-26
count	-9
launch	-16
stir	-9
cross	-56
succeed	-68
owned	-39
fold	-10
rate	-17
trail	-79
average	-19
critical	-12
last	-16
close	-52
exist	-85
end	-58
caucuse	-134
assert	16
firm	-74
campaign	-63
disappoint	14
interrupt	-11
shout	19
revive	-30
waterboard	-37
skip	-30
compromise	-5
issue	-16
listen	-63
connect	-18
attend	-112
visit	-95
chant	20
love	12
wage	-17
denounce	39
intensify	-30
question	26
deal	-113
trade	-12
ramp	-23
cap	-27
translate	-35
number	-98
optimistic	-8
refrain	-11
emphasize	27
test	-55
unqualify	-23
recite	19
clash	-8
complain	15
warn	34
rely	-18
lock	-21
measure	-10
deliver	-6
whip	7
prevail	-45
alienate	-5
moderate	-13
center	-13
stack	-18
grant	-13
manage	-84
fear	25
view	6
underscore	7
grow	-42
gain	-51
maintain	-16
contest	-44
catch	-81
form	-46
represent	-31
divide	-12
sample	-23
burn	-29
damage	-14
promise	39
vie	-5
disagree	8
kick	-37
reform	-41
greet	-9
crack	-10
travel	-71
pull	-80
remain	-60
rig	-18
battle	-18
predict	26
suspend	-23
hammer	7
perform	-61
fight	-49
congratulate	17
switch	-12
proud	8
unify	-8
fuel	-19
slide	-6
stay	-48
beat	-99
lack	-60
broadcast	17
accord	13
earn	-51
rattle	9
lower	-39
improve	-73
doubt	14
network	-78
best	-31
handle	-60
joke	14
concede	22
tout	31
decry	29
impact	-24
allocate	-15
eked	-10
assure	21
fend	-12
trumpet	6
backing	14
exceed	-33
reverse	-12
rush	-39
walk	-27
care	10
dominate	-81
educate	-13
age	-19
line	-22
dip	-18
incite	-13
halt	-30
unionize	-12
shake	-14
finish	-84
await	-26
rebind	-15
emerge	-26
bind	-55
differ	-10
coalesce	-28
consolidate	-21
insist	33
resist	6
dub	8
mock	21
roar	-19
cut	-61
feed	-39
boo	5
lag	-32
mark	-14
race	-74
broker	-8
touted	22
enact	-9
fix	-33
corrupt	-12
influence	-51
confront	-15
neighboring	-37
wave	-8
invest	-68
unfold	-38
remind	26
create	-42
shut	-9
exit	-49
vary	-20
account	-73
angry	-28
deport	-62
ballot	-41
generate	-28
subdued	-10
imagine	15
stare	-21
vouch	25
resign	-22
press	11
clarify	9
hurt	-70
score	-58
clinch	-66
ready	-58
affect	-61
widen	-35
grab	-8
stall	-26
dash	-13
surge	-31
secure	-101
steer	-39
exchange	-35
distinguish	-13
encourage	13
calm	-12
bemoan	18
devastate	-47
lambaste	14
cry	12
reserve	-37
club	-20
seat	-63
solidify	-26
derail	-23
betray	-23
satisfy	8
block	-8
authorize	7
list	17
reassure	6
condemn	18
mar	-13
cost	-75
punch	-39
charge	8
defeat	-107
resurrect	-13
flock	-12
embarrass	-7
concentrate	-11
contribute	-74
lend	-15
owe	-27
disavow	14
promote	16
reject	22
border	10
articulate	16
thread	-16
treat	-30
request	7
grapple	-12
advance	-47
cosponsor	7
derive	-13
type	-20
debate	-10
prohibit	15
demand	7
frustrate	-10
outline	15
feature	-8
escort	-13
lament	39
capitalize	-33
acquire	-26
smile	-28
downplay	9
pack	-16
order	21
apply	-58
save	-66
beam	-5
amplify	7
honor	-40
admire	10
preach	15
convict	-37
yank	-19
restrict	9
price	-60
manufacture	-13
apologize	8
rail	25
frack	-28
divert	-19
fracture	-15
tap	-42
blame	25
ally	-71
depart	-20
proclaim	13
found	-58
title	16
settle	-14
soar	-13
unprecedented	-11
sell	-43
dwell	13
bend	-15
distance	6
advise	-12
anticipate	6
position	-10
stunned	-11
tamp	7
heal	-18
violate	-62
program	-66
comply	-23
bully	-30
foot	-12
bash	9
submit	-26
assail	23
outsource	-25
escape	-13
reduce	-71
balk	23
hack	-51
combine	-38
relocate	-31
train	-24
import	-41
burst	-13
finance	-45
narrow	-30
commit	-10
venture	-21
ponder	9
rebuke	19
convert	-39
box	-25
contact	-28
rest	-28
land	-44
accompany	-35
clap	-16
overcome	-37
inspire	-45
reopen	-21
renovate	-16
single	16
rise	-50
fall	-70
tip	-19
persuade	12
skeptical	11
reference	13
hide	-26
schedule	-42
judge	9
punish	-39
light	-13
cause	-28
hail	13
remove	-23
power	-45
install	-18
overthrow	-13
aid	-90
realize	14
batter	-10
surrender	-13
entitle	-5
assemble	-22
round	-26
acknowledge	41
espouse	-13
crown	12
disaffected	-10
self-described	6
poise	-47
sure	-12
spark	-7
book	-37
recommend	7
liken	19
lash	13
fan	-40
comments	-6
disqualify	-25
seal	-20
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
thrill	12
defund	-18
diminish	-13
pour	-26
reap	-19
chip	-22
purchase	-41
drive	-51
search	-43
frame	9
perceive	8
delete	-28
achieve	-60
surround	-49
interpret	15
principle	-18
expres	13
kid	-16
stump	-11
mine	-18
imperiled	-10
bury	-28
contemplate	16
oversee	-44
approach	-68
trump	-12
abuse	-13
wound	-19
unknown	-12
direct	-14
contract	-20
supplement	-19
unaccompanied	-9
develop	-62
risk	-37
cope	-21
regulate	-20
salary	-18
rebuild	-43
marry	-51
complicate	-23
assault	-33
fabricate	-12
perpetuate	8
murder	-16
pray	-21
bless	-24
voice	9
update	-7
weaken	-23
signal	13
alter	-22
negotiate	10
something	-51
favor	9
delay	-30
veto	10
eliminate	-65
postpone	-23
preserve	-32
suppose	-41
expire	-25
repudiate	12
foster	-15
intern	-16
upgrade	-16
impress	12
curb	-34
adapt	-26
level	-13
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
stake	-33
restore	-34
discriminate	-15
eye	14
experience	-7
shape	-46
author	9
notice	6
drone	-14
repair	-20
drink	-23
waste	-21
acquiesce	19
bigoted	9
miss	-70
flaw	-15
bolster	-37
recount	20
brush	8
excite	17
dismantle	-21
black	-12
resound	-16
occupy	-19
spike	-13
wonder	22
uncommit	-15
erode	-18
trigger	-30
couple	-38
contend	8
certify	-13
sorry	-13
practice	-58
click	-24
disrespect	-9
reiterate	33
chat	-16
defect	-20
infected	-13
pivote	8
constitute	-19
laugh	-18
bridge	-18
seize	-6
unauthorized	-23
imply	11
hint	12
volunteer	-12
suit	-30
reshape	-18
enable	-28
quit	-37
derided	14
amount	-51
invoke	7
bomb	-32
bother	-5
retire	-24
command	-10
dol	-16
ratify	9
flee	-42
trounce	-24
qualify	-29
bounce	-17
dwindle	-9
energize	-33
predicate	-11
ravage	-13
intimidate	-10
terrify	6
edge	-20
drum	-10
collapse	-28
envision	26
resettle	-15
transfer	-27
proposal	-10
deserve	-44
hidden	-13
execute	-21
linger	-6
surface	8
split	-20
plummet	-18
sew	-11
assess	-6
exacerbate	-13
strive	16
graduate	-32
shrug	10
soften	-18
extend	-25
televise	-18
produce	-24
empower	8
unearth	-10
elevate	-14
premise	-10
resemble	-18
function	-41
specialize	-10
suffer	-49
so-called	-15
argument	12
superdelegate	-35
contradict	13
co-authored	-10
suppress	-9
displace	-15
ship	-13
study	-42
market	-61
dislike	12
belong	-24
provoke	-21
fare	-36
chiding	15
crash	-17
ahmed	-12
station	-9
mohamed	-18
log	-13
rebut	21
associate	-15
lift	-22
startle	16
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
outrage	12
code	-15
strike	-9
marginalized	-9
hopeful	5
allude	26
please	9
print	-16
spur	-23
borrow	-30
eager	9
pivot	-5
communicate	-15
terminate	-16
unnoticed	9
eat	-29
abolish	-15
accelerate	-33
wind	-28
scold	10
announcement	5
park	-26
brew	-15
cheat	-18
dance	-21
broaden	-21
establish	-6
chair	-43
brag	22
buoy	-13
engineer	-19
remarks	-25
plow	-13
politicize	-16
characterize	15
oust	-16
caution	21
rent	-13
totaling	-12
sexting	-18
renege	8
alarm	9
comprise	-13
fulfill	-31
pit	-21
sour	-13
forge	-18
resolve	-26
sacrifice	-9
define	-7
assign	-13
deploy	-44
intervene	-26
dream	-13
thrive	-24
squeezed	-13
demur	-7
freeze	-16
exaggerated	-10
usher	-21
finalize	-21
activate	-24
reconsider	9
dispute	29
eradicate	-9
underestimate	6
tax	-69
outsize	-10
confer	-15
graft	-10
model	-26
swell	-13
observe	15
duel	-13
minimize	6
plant	-37
evolve	-10
disappear	-28
amass	-18
default	-18
vet	-39
restructure	-16
accusations	-10
misrepresent	-10
taunt	11
terror-related	-9
inform	18
integrate	-21
less-educated	-13
encounter	-26
hatred	-12
wall	-16
uncover	-6
unreport	-9
mitigate	-10
unsolicited	-10
chide	13
pepper	-14
carve	-18
mask	-16
affiliate	-19
upend	-24
guard	-26
revise	-6
flank	-19
balance	-23
nothing	-21
merge	-11
rebuff	13
harass	-13
disparage	10
utter	9
divorce	-16
dog	-13
opine	10
accumulate	-16
patrol	-10
exasperate	6
inherit	-12
preside	-22
summon	-13
channel	-19
reckon	15
surpass	-26
offset	-18
imprison	-12
bypass	-10
mix	-10
skew	-10
zero	10
speculate	16
depend	-51
trapped	-10
statements	5
diagnose	-12
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
camp	-28
shove	-12
precede	-16
regret	7
team	-21
attach	-19
justify	21
adjust	-18
sag	-16
net	-16
house	-28
scale	-15
store	-29
pronounce	5
daunt	-16
pitch	8
ride	-29
shatter	-19
flatter	-9
navigate	-27
shore	-23
explode	-15
like-minded	-18
discipline	-15
clean	-12
analyze	-16
supply	-19
flown	-10
wary	6
revere	18
compose	-13
script	-13
confident	5
undertake	-10
unwanted	-9
distort	-12
plague	-16
reinvent	-11
inject	-19
detect	-27
crumble	-15
spill	-16
gear	-10
coal-fired	-9
cripple	-16
republish	-12
raped	-11
originate	-13
blister	-15
cellphone	-10
evaporate	-10
reluctant	-11
reconcile	-11
brace	-10
stifle	7
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
locate	-18
devolve	-13
march	-14
game	-23
penetrate	-9
reinforce	-14
unaware	7
muse	19
deprive	-22
elaborate	6
classify	-39
forward	8
sponsor	-33
redact	6
rant	-10
mishandle	-18
irritated	11
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
huddle	-22
unanswer	-9
quash	10
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
bray	-11
tune	-14
immigrate	-10
drown	-13
undeclare	-10
dismay	13
sing	9
upstate	-12
naturalize	-10
unexpected	-10
toss	-10
shun	-10
strewn	-10
accustom	-10
covet	-10
victimize	-9
empathize	16
@quotation,shape
none	phrase	-14
none	to	9
near	clause	17
colon	quotation	48
none	that	23
none	left	7
near	phrase	20
none	wh	11
comma	quotation	50
far	wh	12
next	quotation	9
left	left	91
far	that	55
far	phrase	26
near	that	55
far	clause	18
next	left	28
@subject
none	-11
noun:campaign	15
it	-11
noun:staff	17
noun:federal	-37
i	-6
noun:people	-18
noun:estimates	6
noun:announcement	22
noun:attacks	-19
which	-32
noun:background	-56
noun:gun	-74
noun:newspaper	15
noun:terrorists	-19
noun:armed	-13
noun:laws	21
noun:attackers	-10
noun:opposition	-18
noun:checks	-15
noun:altogether	-9
noun:document	15
noun:result	-34
noun:clerks	-11
noun:judge	11
noun:face	-6
noun:men	-15
noun:good	-23
what	-45
noun:wave	-9
noun:week	17
noun:hours	25
noun:view	9
noun:thing	-7
this	-5
noun:prosecutor	-11
noun:system	14
noun:show	-9
noun:months	-10
some	8
that	-35
noun:special	-15
noun:local	-9
noun:program	-42
noun:fire	-10
noun:anger	11
noun:candidates	11
noun:up	-36
noun:likely	34
noun:record	24
noun:leaners	-14
noun:candidate	6
noun:event	12
noun:poll	36
noun:officials	17
noun:prior	24
noun:media	-22
noun:video	-13
noun:attack	-25
noun:email	19
noun:ban	-28
noun:proposal	6
noun:call	11
noun:percent	-14
noun:number	22
noun:drop	-14
noun:29	-9
noun:families	-13
noun:secretary	19
noun:statement	26
noun:emails	-6
noun:classified	-15
noun:billionaires	-17
noun:donor	6
noun:tycoon	-7
noun:claim	-24
noun:husband	7
noun:own	-47
noun:his	-12
noun:civil	-43
noun:head	-13
noun:image	-18
noun:effort	-30
noun:allies	16
noun:records	32
noun:difference	23
noun:team	11
others	-7
noun:parade	-13
one	-10
noun:message	12
noun:website	-5
noun:actions	-32
noun:firearms	-15
noun:photo	-12
noun:aides	14
noun:series	12
noun:terrorist	-56
noun:station	-10
noun:president	-16
noun:opponent	8
noun:mass	-32
noun:country	-30
noun:speech	-10
noun:nation	29
noun:audience	25
noun:tweet	19
noun:father	6
noun:parents	9
noun:lives	17
noun:plans	-33
noun:rivals	20
noun:violent	-9
noun:free	-15
noun:large	-23
noun:leaders	18
noun:presidential	-50
noun:results	18
noun:rockets	-10
noun:move	9
noun:voice	-7
noun:goods	-13
noun:hiring	-10
noun:officers	8
noun:primary	-27
noun:governor	18
noun:leader	6
noun:migrants	12
noun:real	-15
noun:coverage	-16
noun:letter	7
noun:potential	-25
noun:2	-9
noun:day	-15
noun:voters	10
noun:home	-21
noun:supporters	18
noun:fees	-12
noun:reports	11
noun:change	-35
noun:ads	-10
noun:voting	-57
noun:hall	18
noun:down	-28
noun:better	-17
noun:critics	15
noun:backers	7
noun:sexist	-10
noun:advice	9
noun:ad	22
noun:efforts	-9
noun:rallies	6
noun:boost	-9
noun:governors	-13
noun:request	7
noun:appeal	-23
noun:target	-13
noun:commanding	-11
noun:women	-13
noun:social	-20
noun:white	-20
noun:current	-16
noun:question	-11
both	7
noun:early	-61
noun:political	-64
noun:percentage	-66
noun:survey	14
noun:10	15
noun:4	22
noun:least	-18
noun:low	-30
noun:caucus	19
noun:base	28
noun:overall	-15
noun:timing	12
noun:telephone	-15
noun:immigration	-16
noun:county	-9
noun:approach	-9
noun:majority	-15
noun:big	-62
noun:wife	6
noun:model	10
noun:brother	-25
noun:name	-11
noun:final	-32
noun:room	5
noun:moment	-31
noun:votes	-43
noun:polls	33
noun:temporary	22
noun:initial	-9
noun:insiders	25
noun:second	-33
noun:range	13
noun:debt	-13
noun:loss	-40
noun:election	-11
noun:economic	-43
noun:third	7
noun:terrorism	-31
noun:done	-9
noun:less	8
noun:states	-13
noun:senators	7
noun:victory	-17
noun:race	5
noun:issues	-16
noun:win	-10
noun:delegates	-34
noun:surveys	-12
noun:sites	11
noun:competition	-21
noun:trouble	-8
noun:flood	-15
noun:hundreds	-44
noun:25	-9
noun:reporter	7
noun:care	21
those	-10
noun:6	17
noun:split	-29
noun:story	8
noun:groups	-10
noun:caucuses	-20
noun:union	13
noun:strategist	6
noun:strong	-28
noun:rival	-19
noun:responsible	-9
noun:statewide	-9
noun:news	-17
noun:boos	9
noun:night	6
noun:recent	-31
noun:lead	-70
noun:count	10
noun:ahead	28
noun:advantage	-23
noun:law	-30
noun:majorities	-17
noun:remarks	-45
noun:joke	-9
noun:person	11
noun:politician	-16
noun:interview	-7
noun:means	-33
noun:decisive	-23
noun:rhetoric	16
noun:club	-13
noun:friends	28
noun:front	-12
noun:negative	42
noun:comments	-40
noun:contest	-13
noun:largest	-12
noun:support	-89
noun:positions	30
noun:access	14
noun:million	-69
noun:legal	-20
noun:parties	-7
noun:longer	-18
noun:winner-take-all	-9
noun:protester	-15
noun:finance	-18
noun:new	-32
noun:documents	-16
noun:bid	-20
noun:neurosurgeon	17
noun:movement	-40
noun:trade	-45
noun:op-ed	11
noun:endorsement	-45
noun:doubt	-24
noun:party	-13
noun:abroad	-9
noun:moves	-15
noun:advocates	22
noun:cloning	-16
noun:researchers	10
noun:variety	-9
noun:research	11
noun:rest	-16
noun:anchor	12
noun:guard	-10
noun:controversial	-14
noun:the	-29
noun:network	-10
noun:sunday	6
noun:prospect	24
noun:children	-23
noun:restaurants	-10
noun:years	-9
noun:tax	-111
noun:donations	-21
noun:contributions	-13
noun:millions	-10
noun:factors	-10
noun:financial	-36
noun:work	-14
everyone	17
noun:decision	15
noun:prosecutors	11
noun:resident	-13
noun:conference	-25
noun:comment	-27
noun:lower	-20
noun:sentiment	49
noun:challenges	-9
noun:four	-13
noun:state	-17
noun:world	-14
noun:policy	-22
noun:adviser	10
noun:nations	-16
noun:phone	-30
noun:dinner	-9
noun:best	-27
noun:proceeds	-9
noun:fast	-18
noun:jock	-16
noun:guy	22
noun:pundits	-12
noun:weekend	35
noun:sustained	-19
noun:out	21
noun:focus	8
noun:security	-69
noun:closer	-9
noun:speaker	10
noun:numbers	-8
noun:case	-20
noun:feud	-13
noun:tone	-28
noun:company	7
noun:round	-16
noun:assault	89
noun:powerful	-19
noun:personal	-60
noun:recanvass	-12
noun:candidacy	-20
noun:tactics	-20
noun:camera	-18
these	14
several	12
noun:tough	-23
noun:death	-13
noun:family	6
noun:gym	-12
noun:class	-29
noun:fighters	-13
noun:presidents	-24
noun:screen	-15
noun:battle	-36
noun:stance	-15
noun:organization	15
noun:foundation	-23
noun:history	-7
noun:era	-10
noun:bold	-9
noun:rebels	-12
noun:mere	-17
noun:danger	-12
noun:relations	-12
noun:spot	19
noun:source	6
noun:establishment	14
noun:information	-13
noun:language	-8
noun:spokeswoman	9
noun:justices	-20
noun:use	-20
noun:investigation	7
noun:criminal	-15
noun:chairman	6
noun:forces	-12
noun:convention	-38
noun:chaos	-12
noun:conventions	-27
noun:pair	18
noun:conservatives	-6
noun:fans	-7
noun:mogul	15
noun:troops	-19
noun:music	-16
noun:constitutional	-15
noun:abortion	12
noun:platform	19
noun:committee	-21
noun:business	-61
noun:novice	-10
noun:30	-10
noun:reference	-16
noun:actor	9
noun:outlets	19
noun:animal	-12
noun:member	8
noun:faction	15
noun:principles	-12
noun:blue	-10
noun:release	28
noun:ambassador	-6
noun:differences	-11
noun:spokesman	12
noun:meetings	-10
noun:analysis	8
noun:favor	-13
noun:agency	21
noun:battleground	-19
noun:investment	-13
noun:narrator	11
noun:analysts	11
noun:reporters	-11
noun:relief	-9
all	24
noun:energy	-9
noun:aside	8
noun:problem	-32
noun:exchange	10
noun:military	-28
noun:questions	-8
noun:response	6
noun:businesses	-23
noun:higher	-18
noun:photos	-13
noun:career	-18
noun:district	10
noun:regulation	-25
noun:statistics	-8
noun:experts	28
noun:shootings	-12
noun:violence	-23
noun:prayers	-12
noun:houses	9
noun:part	-23
noun:privy	-9
noun:significant	-9
noun:economists	18
noun:effect	-22
noun:medical	-12
noun:unions	17
noun:end	-32
noun:package	19
noun:lawmakers	5
noun:legislation	24
noun:provisions	-27
noun:organizations	-6
noun:commander	-9
noun:ties	-19
noun:accord	-12
noun:environmental	-12
noun:resolution	7
noun:council	13
noun:footage	8
noun:clip	-18
noun:realization	9
noun:staffers	-12
noun:accounts	36
noun:separate	-15
noun:leadership	29
noun:look	-11
noun:politicians	6
noun:actress	11
noun:actors	9
noun:winners	-9
noun:official	6
noun:health	-26
noun:top	-37
noun:different	12
noun:appearance	-6
noun:updates	-13
noun:crisis	-25
noun:elites	-8
noun:side	8
noun:major	-24
noun:priority	-25
noun:collection	-12
noun:problems	-24
noun:page	10
noun:clips	-15
noun:similar	-13
noun:progressive	-13
noun:reforms	-9
noun:progressives	7
noun:vote	23
noun:winner	8
noun:shock	-10
noun:observers	8
noun:word	-10
noun:internal	-13
noun:board	13
noun:objections	-10
noun:choices	-9
noun:outcome	-5
noun:pollsters	16
noun:moderator	11
noun:next	-29
noun:due	-16
noun:birth	-15
noun:cases	-23
noun:travel	-9
noun:funding	-18
noun:crime	-9
noun:population	-15
noun:treatment	49
noun:cash	-12
noun:favorable	-15
noun:favorite	15
noun:international	-16
noun:opening	-16
noun:awkward	-9
noun:hosts	15
noun:bankers	-12
noun:executives	20
noun:banks	-12
noun:advisers	9
noun:handling	-18
noun:rate	-35
noun:politics	-24
noun:corporate	-21
noun:23	-13
noun:voter	-15
noun:yard	-9
noun:endorsements	9
noun:island	12
noun:son	-10
noun:high	61
noun:investigative	19
noun:allegations	-15
noun:thumping	-10
noun:stage	10
noun:touch	-9
noun:demographic	-9
noun:turnout	-37
noun:ballots	-14
noun:ideological	-12
noun:debates	-26
noun:recovery	-9
noun:presidency	22
noun:lots	18
noun:swing	-28
noun:red	-9
noun:students	6
noun:statements	6
noun:racial	-9
noun:kids	6
noun:economy	-7
noun:oil	-15
noun:prices	5
noun:her	22
noun:deal	-20
noun:governments	-21
noun:interest	-61
noun:270	-9
whoever	-20
noun:levels	8
noun:forecast	12
noun:figure	25
noun:clash	-25
noun:judgment	17
noun:brand	54
noun:incomes	-10
noun:memo	-8
noun:bill	19
noun:upshot	-9
noun:defenders	10
anyone	9
noun:degree	-9
noun:fact	19
noun:debacle	-9
noun:initiative	-13
noun:justice	-18
noun:commitment	-9
noun:material	-19
noun:moments	-15
noun:seats	-9
noun:process	-18
noun:aide	7
noun:benefits	-18
noun:sense	-33
noun:calendar	-13
noun:conversation	49
noun:boss	-10
noun:includes	-9
noun:primaries	-25
noun:fewer	-10
noun:24	-13
noun:division	17
noun:generation	18
noun:contention	-16
noun:issue	-16
noun:important	-12
noun:internet	-9
noun:biases	-15
noun:argument	-15
noun:companies	-15
noun:dangerous	-9
noun:2014	-22
noun:available	9
noun:mayor	7
noun:names	13
noun:employee	12
noun:friend	5
noun:photographer	-14
noun:plane	-9
noun:arms	-9
noun:war	-23
noun:dominance	-15
noun:development	-12
noun:ground	-29
noun:immigrants	7
noun:treaties	-9
noun:countries	15
noun:policies	21
noun:weeks	-18
noun:ruling	14
noun:editorial	7
noun:threshold	-15
noun:views	-17
noun:popularity	-24
noun:ratings	-21
noun:allegiance	-12
noun:weapons	-15
noun:massacre	-15
noun:action	-35
noun:something	-16
noun:chamber	-11
noun:arguments	-17
noun:cuts	-19
noun:liberal	-16
noun:market	-33
noun:inflation	-12
noun:rates	18
noun:goal	36
noun:deficits	-15
noun:partner	7
noun:gesture	-14
noun:window	-9
noun:public	9
noun:addition	29
noun:a	-18
noun:ones	5
noun:proposed	-21
noun:authors	13
neither	11
noun:wake	-9
noun:theme	-12
noun:changes	-29
noun:border	-26
noun:steps	-10
noun:agents	-11
noun:office	23
noun:services	5
noun:driver	-6
noun:curiosity	-9
noun:friday	13
noun:lawmaker	17
noun:tank	6
noun:agenda	-9
noun:space	-15
noun:power	-43
noun:implosion	-9
noun:lack	-27
noun:picture	-24
noun:headquarters	-16
noun:rent	-9
noun:joint	-17
noun:consultants	-13
noun:jet	-10
noun:about-face	-12
noun:period	-13
noun:price	-26
noun:visit	-12
noun:fatigue	-13
noun:role	-46
noun:punitive	-9
noun:secret	-11
noun:coordination	-10
noun:clear	-18
noun:opponents	11
noun:push	-21
noun:spectacle	7
noun:settlement	-15
noun:session	-21
noun:users	10
noun:bloodshed	-12
noun:contenders	6
noun:campaigns	14
noun:'	-9
noun:traditional	-12
noun:reaction	-10
noun:days	5
noun:images	-13
noun:systems	-21
noun:national	-12
noun:sales	-9
noun:income	-26
noun:consumption	-12
noun:alarm	-12
noun:prospects	-15
noun:jihadist	-13
noun:courses	7
noun:short	-28
noun:players	-12
noun:clubs	12
noun:value	-17
noun:course	-15
noun:commissioners	-10
noun:vehicles	-10
noun:another	11
noun:bank	-27
noun:buyer	-10
noun:firm	-18
noun:billion	-19
noun:test	-12
noun:deals	-23
noun:trip	-15
noun:chapter	-16
noun:wage	10
noun:growth	-18
noun:journalists	-18
noun:articles	19
noun:account	-24
noun:technology	14
noun:text	-19
noun:industry	5
noun:content	-24
noun:encryption	-13
noun:worth	-6
noun:anxiety	9
noun:narrow	-15
noun:substantial	-12
noun:discovery	-18
noun:investigators	12
noun:private	-10
noun:lines	6
noun:spoke	-9
noun:eyes	-5
noun:lady	-21
noun:queue	-9
noun:soldiers	12
noun:larger	-14
noun:parts	-16
noun:deployments	-10
noun:presence	10
noun:threat	-15
noun:please	-17
noun:2015	10
noun:start-up	-11
noun:chairwoman	8
noun:success	-12
noun:emissions	-17
noun:reader	-6
noun:columnist	10
noun:turn	14
noun:rumors	-10
noun:seldom	9
noun:commercial	-13
noun:corporations	-12
noun:boutiques	-15
noun:dozens	7
noun:serious	16
noun:place	10
noun:turmoil	-15
noun:film	-7
noun:agent	6
noun:age	-9
noun:favorability	-17
noun:times	-25
noun:growing	10
noun:small	-17
noun:deficit	-12
noun:compromise	16
noun:cost	-10
noun:analyses	-6
noun:increase	-13
noun:prisoners	-10
noun:possibility	-18
noun:pilot	8
noun:strict	-9
noun:pronouncements	25
noun:2008	-12
noun:former	-14
noun:table	-9
noun:readers	-9
noun:client	-13
noun:overhaul	-15
noun:code	-9
noun:take-home	-9
noun:natural	-12
noun:tide	-9
noun:review	6
noun:scrutiny	-10
noun:suspensions	-9
noun:author	-5
noun:enormous	-10
noun:scholars	8
noun:one-third	-13
noun:words	-18
noun:pope	-24
noun:points	-18
noun:operatives	11
noun:fight	-19
noun:needs	-13
noun:finish	-12
noun:returns	16
noun:risks	-16
noun:level	-15
noun:elsewhere	26
noun:study	12
noun:province	-13
noun:panel	13
noun:gap	-15
noun:strategists	21
noun:odds	-18
noun:16	-15
noun:rulings	-25
noun:conservative	-7
noun:precedents	7
noun:risk	31
noun:act	-9
noun:right	-26
noun:stream	-9
noun:guards	-10
noun:key	-21
noun:antagonists	34
noun:nature	29
noun:individual	-12
noun:spotlight	-16
noun:naysayer	-12
noun:provision	-18
noun:quarter-century	-15
noun:amendment	28
noun:door	-13
noun:alone	-27
noun:insurrection	-9
noun:striking	-12
noun:wages	-21
noun:employment	-15
noun:onslaught	-10
noun:impact	-7
noun:surge	-10
noun:evidence	10
noun:investors	8
noun:pressure	-22
noun:stock	-21
noun:jobs	-25
noun:dollar	7
noun:hour	-19
noun:powerhouse	-9
noun:shifts	-10
noun:transition	-25
noun:shuttering	-9
noun:margins	-9
noun:citizens	9
noun:route	-10
noun:track	-10
noun:claims	14
noun:notice	-9
noun:intelligence	-10
noun:ideas	11
noun:budget	16
noun:deep	-15
noun:terms	14
noun:answers	-10
noun:revenue	-15
noun:simulations	-9
noun:consulting	-12
noun:scenario	7
noun:clothing	-9
noun:ambitious	-9
noun:scientists	16
noun:climate	-9
noun:acceleration	-11
noun:adoption	-9
noun:instance	-12
noun:pace	-12
noun:stamp	-13
noun:757	6
noun:successful	-9
noun:wing	-14
noun:prime-time	-10
noun:paper	10
noun:landslide	37
noun:400	-13
noun:recognition	-10
noun:edge	35
noun:programs	-26
noun:broadcast	-9
noun:popular	-22
noun:morning	-13
noun:chance	-13
noun:arrangement	-9
noun:rule	6
noun:overtime	-9
noun:employers	-38
noun:measure	-9
noun:department	-5
noun:spree	-9
noun:exports	-10
noun:wrong	-12
noun:alliance	-9
noun:nuclear	-9
noun:strength	-18
noun:exit	-27
noun:somehow	-22
noun:ballot	-12
noun:earnings	-9
noun:infrastructure	-20
everybody	13
noun:future	-21
noun:nightclub	-10
noun:cities	6
noun:daughter	6
noun:demonstrators	13
noun:bitterness	-9
noun:organizers	10
noun:protests	-24
noun:hub	-12
noun:competitive	-15
noun:safe	-9
noun:camp	11
noun:absence	-9
noun:opinions	14
noun:order	10
noun:hackers	-15
noun:amount	9
noun:server	-12
noun:defense	-24
noun:messages	-18
noun:nothing	-15
noun:illegal	-15
noun:charges	11
noun:cable	6
noun:consultant	-12
noun:disdain	-10
noun:integration	-9
noun:vision	-11
noun:gains	-11
noun:crude	-10
noun:confrontation	-12
noun:involvement	-9
noun:house	-12
noun:warnings	-10
noun:contract	-12
noun:links	9
noun:diplomat	18
noun:bloc	-10
noun:doing	-12
noun:lawsuit	16
noun:project	-12
noun:2007	-12
noun:batch	-22
noun:summer	-10
noun:complex	16
noun:mate	13
noun:troubles	29
noun:concerns	22
noun:kingdom	7
noun:specific	71
noun:prince	5
noun:additional	-12
noun:term	-21
noun:representatives	-11
noun:resistance	-11
noun:retirees	-16
noun:miners	18
noun:storage	-12
noun:smugglers	-9
noun:patch	-11
noun:tools	-10
noun:exile	-15
noun:human	22
noun:dawn	-10
noun:7	5
noun:struggle	-21
noun:toddlers	6
noun:negotiations	-13
noun:agreements	-12
noun:offensive	-16
noun:shy	-10
noun:revelation	-10
noun:gay	-20
noun:accusations	-15
noun:surrogates	17
noun:casinos	-31
noun:plaintiffs	11
noun:revelations	-12
noun:markets	38
noun:mistake	-17
noun:performance	6
noun:summit	-10
noun:perceptions	-11
noun:rally	10
noun:paid	-9
noun:availability	-11
noun:notion	-10
noun:demise	-10
noun:persistent	12
noun:275	-12
noun:exclusive	-20
noun:courts	15
noun:counties	-9
noun:2016	-12
noun:80,000	14
noun:main	13
noun:12	-20
noun:punches	-14
noun:selection	15
noun:personnel	-13
noun:consensus	-9
noun:figures	5
noun:whiter	-9
noun:revolution	-12
noun:wins	-9
noun:obstacle	-21
noun:down-ballot	-9
noun:races	-9
noun:double-digit	10
noun:brainchild	6
noun:enthusiastic	-9
noun:blowout	-10
noun:circle	7
noun:education	-12
noun:standards	-15
noun:physicians	-11
noun:outright	9
noun:outreach	-9
noun:airstrikes	-14
noun:2010	-22
noun:senior	-9
noun:cameras	-9
noun:chorus	13
noun:grass	-15
noun:filibuster	-11
noun:influence	-12
noun:fear	-12
noun:possible	-15
noun:contractors	-18
noun:marriage	-12
noun:individuality	-11
noun:cap	-12
noun:14	-12
noun:environment	-10
noun:radio	9
noun:lobbyists	19
noun:necessity	-10
noun:revolt	-12
noun:determination	-18
noun:deck	-9
noun:worried	-18
noun:threats	-10
noun:approval	-37
noun:total	-10
noun:tactic	22
noun:42	-7
noun:70	-9
noun:lopsided	-13
noun:smart	-9
noun:bosses	11
noun:lot	6
noun:heckler	6
noun:partisan	-9
noun:stories	-11
noun:minimum	-19
noun:retail	-15
noun:pollster	7
noun:region	-14
noun:step	-9
noun:followers	-27
noun:targets	-7
noun:mother	-9
noun:post-graduation	-13
noun:opposite	-13
noun:season	-23
noun:questionable	-9
noun:communism	-12
noun:margin	-9
noun:site	22
noun:apartments	-10
noun:nominee-in-waiting	8
noun:fall	-18
noun:conflict	-9
noun:criticisms	-19
noun:quote	-13
noun:priorities	-9
noun:choice	-12
noun:thunderstorms	-12
noun:passages	-18
noun:subject	-10
noun:immediate	-10
noun:nationals	-12
noun:donation	-9
noun:entities	-9
noun:land	-10
noun:waiters	-10
noun:character	9
noun:play	-13
noun:counter	14
noun:adminstration	-10
noun:equal	-15
noun:conspiracies	-13
noun:nowadays	-13
noun:reality	14
noun:negotiators	-10
noun:objection	-12
noun:dynamics	-12
noun:cars	-9
noun:bare	-11
noun:handful	-13
noun:medieval-history	7
noun:merger	-18
noun:trifecta	-9
noun:attorneys	9
noun:prosecution	-12
noun:rabbis	-12
noun:demonstration	-10
noun:peace	-16
noun:legislature	19
noun:portfolio	-10
noun:practices	-10
noun:wealthy	-12
noun:size	-11
noun:superdelegate	7
noun:4,051	-9
noun:amounts	13
noun:statistical	-12
noun:reinstatement	-11
noun:tests	-9
either	-13
noun:virus	-19
noun:passenger	-11
noun:truck	-24
noun:44	7
noun:legislators	9
noun:summary	16
noun:documentation	-9
noun:gates	-13
noun:suit	10
noun:vernacular	13
noun:stickers	-13
noun:investor	6
noun:need	-14
noun:constitution	7
@subjectType,kind
none	none	-10
Name	plain	6
Name	participle	-18
it	plain	-5
noun	noun	-19
Name	agent	11
i	plain	14
noun	participle	-28
who	participle	7
you	plain	-6
Name	inverted	8
which	relative	-20
which	participle	-11
they	participle	-46
they	shared	11
we	participle	-34
he	plain	9
noun	shared	-32
Name	noun	-8
i	participle	-39
i	shared	-23
he	participle	-24
she	plain	6
what	relative	-54
he	shared	10
it	participle	-26
this	participle	-28
she	participle	-15
none	participle	-18
some	plain	11
that	relative	-21
that	participle	-23
you	participle	18
others	plain	7
one	inverted	9
it	shared	-16
one	plain	-12
some	agent	22
that	shared	-15
both	plain	11
both	participle	-11
many	plain	11
she	shared	-6
that	plain	-57
most	plain	8
most	participle	-8
those	plain	-7
one	participle	-20
many	participle	-8
who	shared	-22
what	participle	-28
everyone	plain	17
we	shared	17
these	participle	25
several	plain	15
all	plain	17
all	participle	6
you	shared	15
others	participle	-34
whoever	plain	-17
anyone	participle	-14
neither	plain	13
few	plain	7
some	participle	-32
anyone	plain	16
most	noun	-18
several	participle	-21
everybody	plain	-15
one	shared	-10
one	agent	5
@lemma,next
shift	noun	-31
struggle	to	-7
raise	noun	-10
say	it	41
state	.	6
say	the	55
mire	noun	-20
pursue	noun	5
match	noun	-20
report	by	22
choose	to	-15
say	and	-10
say	noun	8
lose	their	-34
go	adverb	-26
criticize	Name	35
take	noun	31
accept	noun	-11
prove	noun	-32
use	noun	-56
know	noun	-8
come	the	-35
pay	no	-9
wait	,	-12
get	noun	46
get	to	-35
set	the	-26
use	an	-24
forget	that	-8
tell	the	25
follow	Name	20
attack	verb	-19
highlight	Name	-8
pose	Name	29
pose	the	-18
control	,	-9
include	verb	17
expand	noun	-20
ban	noun	-7
demonstrate	the	13
claim	the	-6
check	to	-12
include	noun	-32
according to	the	69
make	its	-19
kill	a	-22
shoot	noun	-63
leave	noun	21
base	adverb	-15
begin	to	-33
respond	:	9
want	to	7
bring	the	-62
bring	them	-12
read	noun	-10
expose	the	-5
write	noun	14
sentence	noun	-11
say	,	22
add	,	78
refuse	to	33
give	me	-18
plead	noun	18
say	he	44
note	that	87
feel	that	-16
make	it	-78
clear	the	8
cast	noun	-16
sit	noun	-75
spend	.	-25
look	the	-26
star	,	-12
rub	his	-11
say	some	27
make	the	25
prepare	a	26
read	,	8
decide	the	14
seem	to	44
see	Name	15
start	.	12
go	noun	-16
try	to	-34
help	Name	-73
say	.	71
look	Name	-8
happen	the	-22
take	a	9
begin	ing	-59
try	noun	-19
show	noun	-9
get	two	-9
email	Name	11
thank	him	8
reply	,	19
announce	that	-7
hand	noun	-9
teach	Name	-16
pay	a	-38
pay	noun	46
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
know	the	-16
know	,	13
recognize	that	21
mean	the	-22
lose	.	-27
mean	ing	-30
fail	,	-15
know	all	7
know	what	-10
put	me	-9
make	a	-15
look	verb	-18
leave	the	-115
avoid	ing	-39
know	that	-9
win	,	-63
know	.	-10
tell	Name	60
hear	the	-25
reflect	the	-9
move	adverb	19
stop	ing	-33
let	them	-15
use	the	9
head	a	-15
leave	,	-30
announce	his	-14
wait	to	-18
appoint	Name	12
wait	a	-9
win	—	-20
say	that	26
turn	noun	-92
see	noun	22
file	.	-13
operate	,	-9
thank	Name	5
learn	noun	-20
steal	Name	-12
call	Name	7
lead	,	-15
call	the	6
step	noun	-15
send	more	-12
force	Name	-45
combat	the	-22
call	more	17
assist	noun	-9
force	.	-12
airstrike	Name	-10
increase	its	-17
know	as	-17
say	on	107
add	.	125
hit	Name	8
attack	the	7
fund	the	-12
propose	a	20
show	Name	26
interview	Name	-45
make	Name	-35
result	.	-17
come	on	-21
talk	the	27
slip	.	-9
show	an	7
talk	noun	-9
transform	the	-9
sweep	the	-12
boost	noun	-30
appeal	the	-22
cite	noun	25
continue	,	6
cite	the	11
give	noun	12
look	noun	-5
recall	that	-6
begin	the	-25
uprise	the	-10
conclude	.	10
say	Name	72
win	Name	-143
win	the	-92
according to	a	80
select	Name	-13
prompt	Name	-31
state	and	-25
state	,	11
run	the	-92
seem	verb	13
enamored	Name	10
according to	Name	7
reveal	a	5
outnumber	Name	-10
vote	Name	-10
give	the	21
elect	,	-25
hold	verb	-9
report	,	14
garner	number	-9
name	noun	16
brief	.	-9
show	that	23
announce	a	26
start	to	-26
police	verb	-9
receive	number	-39
fire	the	-18
announce	the	7
hear	it	-10
act	noun	-30
build	,	-17
shoot	verb	-20
leave	ing	-9
occur	,	-9
repeat	the	23
announce	Name	-17
see	this	8
appear	to	51
abandon	the	-17
report	verb	-32
credit	Name	6
come	Name	-17
report	that	14
want	Name	5
think	noun	-14
enter	the	-53
rally	noun	12
email	noun	-6
tell	them	21
go	to	-52
come	noun	45
draw	noun	17
fundraise	noun	-99
follow	the	-76
cancel	a	-12
vote	him	-8
make	no	32
take	adverb	-55
drop	adverb	-25
choose	noun	9
poll	noun	-86
win	noun	-12
follow	adverb	-9
conduct	in	-12
poll	and	-17
ban	Name	-74
conduct	time	-15
survey	number	-15
point	.	-15
comment	noun	-27
say	one	48
cover	the	-24
run	Name	-57
challenge	noun	15
praise	Name	23
speak	noun	-17
meet	Name	-74
kill	noun	-30
say	time	128
argue	that	60
use	a	-80
work-related	noun	-9
send	or	-20
decline	to	60
say	whether	-35
stop	the	-37
say	when	30
provide	a	-38
say	in	49
place	a	-10
report	.	36
use	to	-80
document	.	23
top	Name	-20
meet	noun	31
find	Name	25
call	his	16
ask	if	37
poll	Name	-32
return	the	-57
come	after	-18
nominate	noun	-51
host	the	-32
live	.	-23
expect	to	25
say	adverb	27
wait	until	-12
decide	who	-10
describe	the	33
say	during	-26
ask	what	9
find	himself	-23
speak	the	-11
answer	a	7
capture	Name	6
kill	number	-34
propose	ing	10
drew	the	10
expect	noun	18
born	Name	-30
address	noun	-25
benefit	noun	-20
retain	his	-12
hold	noun	26
focus	noun	-15
express	noun	36
describe	his	-5
suggest	that	72
present	himself	-10
call	to	-12
right	noun	-84
pledge	to	22
undocumented	noun	-61
die	number	-20
release	the	-17
follow	noun	-72
praise	the	11
attack	noun	33
involve	a	-12
hire	a	18
suspect	that	17
keep	the	-19
make	—	-9
claim	in	10
host	Name	-54
record	verb	-39
show	.	33
cycle	.	-25
cycle	verb	-9
show	he	9
backed	both	6
elect	the	-28
keep	noun	16
compete	the	-25
poll	.	-36
blast	Name	17
roll	Name	-10
report	noun	11
fill	the	-37
message	.	-15
link	to	-11
set	to	-28
root	Name	-10
give	adverb	-36
tighten	noun	-15
protest	Name	-9
limit	noun	22
say	ing	16
include	a	8
wear	noun	-30
hold	a	-80
tweet	noun	13
go	Name	-23
applaud	Name	21
accuse	Name	42
lobby	noun	-36
prevent	noun	-50
take	to	-43
hit	noun	-22
lead	the	-28
shoot	Name	-51
participate	in	-17
shoot	in	-21
conduct	noun	16
air	time	-12
tape	an	-10
make	noun	-63
distribute	noun	12
write	.	40
stop	Name	-55
repeat	his	6
add	that	90
undercut	Name	-12
right	to	-9
bear	noun	-32
combat	noun	-32
ensure	they	-9
counter	noun	-9
give	them	-32
review	the	7
continue	Name	10
elect	noun	-78
place	the	23
move	verb	-15
kill	the	-30
shoot	a	-20
deny	noun	-14
mention	noun	14
mention	the	26
say	no	-18
certain	to	-18
challenge	the	6
stress	that	17
defend	his	23
check	.	-20
teach	noun	-30
add	:	55
protect	noun	-36
free	noun	-15
yell	quotation	12
speak	a	-19
survive	.	-20
shoot	,	6
include	Name	-73
gather	the	-12
follow	him	-15
speak	.	-31
join	the	-22
become	verb	-23
involve	noun	-41
shoot	the	-20
arrive	the	-39
tweet	that	6
refer	Name	20
kill	Name	-34
introduce	Name	-14
help	noun	16
seek	to	23
call	quotation	18
participate	the	-25
gun	noun	-15
undermine	the	-23
tell	noun	32
undermine	Name	21
help	verb	-146
work	to	-15
overturn	the	11
act	adverb	-22
defend	noun	13
attack	and	-12
unveil	the	-13
aim	to	15
register	as	-17
license	noun	-15
elect	.	-22
gine	quotation	-9
watch	noun	6
watch	the	9
say	a	26
consider	a	-20
tackle	the	-15
draw	a	-22
throw	noun	-32
vow	to	27
protect	Name	-22
blow	the	-9
enjoy	number	9
sit	adverb	32
lose	-	-9
unite	noun	9
tie	the	16
sign	the	-15
fundraise	,	-9
name	the	-12
endorse	Name	29
sign	,	8
note	.	13
explain	.	20
overstate	the	13
offer	a	-25
argue	.	-5
play	a	-53
win	in	-54
take	the	-63
win	his	-45
ask	adverb	15
belief	that	-10
change	that	-9
tie	Name	-57
run	as	5
find	that	27
replace	Name	-36
win	number	-79
collect	noun	-15
register	noun	-47
ask	,	-5
fit	to	-9
serve	as	-43
put	Name	-23
live	noun	35
respond	the	18
release	.	-15
continue	.	6
upcome	noun	-56
rule	Name	17
help	them	-25
get	that	-10
go	.	10
allow	Name	-17
speak	one	-12
pile	noun	-12
continue	to	-30
buck	the	-9
change	the	-78
face	a	-77
design	to	-6
attract	a	-9
hope	to	18
ask	Name	11
reply	.	8
point	that	54
support	him	-20
support	the	18
flip	his	-10
admit	that	17
give	a	11
stem	his	-9
challenge	Name	7
wither	noun	-10
trip	noun	-9
call	him	55
pay	.	-22
stop	adverb	-9
cross	the	-20
become	a	-85
give	Name	-16
succeed	Name	-12
take	verb	19
respond	Name	19
tweet	time	19
owned	the	-9
offer	his	18
compete	adverb	-9
fail	.	-9
average	number	-10
email	.	-12
conduct	by	-15
critical	Name	-15
target	the	5
end	his	-45
caucuse	and	-25
focus	his	-8
state	Name	-22
assert	that	8
change	his	44
change	noun	-41
cast	the	20
firm	.	-9
join	by	-22
campaign	the	-31
file	Name	6
spend	noun	-108
boost	Name	-12
disappoint	noun	-11
attack	Name	21
begin	Name	-9
shout	,	6
reply	Name	10
waterboard	and	-9
skip	the	-15
fail	to	-22
obtain	noun	-38
survive	number	-9
say	such	-17
issue	a	-10
tell	a	61
compare	what	6
say	of	6
support	.	-13
spend	the	-59
attack	a	-18
speak	at	-41
go	after	32
urge	noun	28
slow	noun	-12
live	and	-12
spend	more	-52
die	a	-25
allow	him	-8
connect	noun	11
attend	a	-15
place	noun	-8
make	her	8
visit	the	-38
wait	the	-9
chant	quotation	29
choose	not	-16
stick	his	7
cheer	noun	-26
say	their	-33
denounce	noun	-5
attack	,	-37
say	his	35
want	quotation	-17
double	noun	17
bring	adverb	-44
get	some	-18
deal	the	-30
ask	a	15
end	noun	-91
offer	the	-6
aim	Name	-20
come	adverb	-78
slam	Name	34
spend	and	-12
expand	Name	-34
set	.	-12
criticize	by	14
give	him	-46
need	a	-6
ramp	noun	-23
close	the	-37
head	the	-54
follow	by	-9
number	and	-15
refrain	ing	-12
attack	his	-9
need	to	-76
run	noun	-69
leave	him	-12
repeat	noun	-6
point	,	5
ask	the	25
write	to	18
seek	noun	6
complain	to	10
obtain	Name	-20
warn	that	38
become	Name	-18
convince	noun	-9
ignore	.	-16
win	a	6
poll	a	10
devote	noun	7
mount	a	-15
win	some	-9
interest	noun	-11
offer	Name	-8
deliver	noun	-25
name	a	-12
prevail	,	-17
issue	noun	33
criticize	noun	18
find	noun	6
use	their	24
pay	adverb	-29
build	noun	-72
moderate	his	20
enter	Name	-20
ask	him	-21
center	Name	5
grant	noun	9
manage	Name	-17
live	the	-35
run	a	-29
fear	the	14
learn	Name	-6
view	the	-24
face	Name	-28
mean	that	-11
get	their	-12
lose	noun	-75
get	more	-28
grow	.	-17
live	Name	-23
gain	noun	-13
maintain	a	-29
pick	the	-19
continue	adverb	-12
change	their	-27
catch	noun	-41
compare	number	-50
form	an	-9
say	so	16
view	as	11
think	she	10
appear	more	25
consider	noun	37
put	them	-10
draw	Name	-16
sample	noun	-20
point	Name	-12
interview	noun	31
provide	noun	-16
conduct	adverb	-15
show	a	19
upcome	Name	-9
credit	the	10
maintain	noun	-17
find	.	15
rate	noun	-27
say	she	45
include	number	-20
caucuse	.	-54
vie	the	14
receive	more	30
disagree	.	-20
want	noun	8
reform	noun	-9
lay	.	-27
tackle	noun	-15
crack	noun	-32
turn	Name	-23
respect	Name	-9
deliver	his	11
help	the	-39
feel	noun	-6
pull	a	-15
take	number	67
make	an	6
return	Name	-18
remain	noun	33
accuse	ing	-13
say	verb	54
lose	the	-66
battle	Name	10
vote	on	-10
deliver	a	14
urge	them	10
run	.	-43
suspend	his	-15
hammer	Name	-10
perform	adverb	-25
fight	noun	-15
congratulate	Name	14
praise	noun	9
return	his	-12
see	what	-16
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
claim	noun	14
remain	the	-64
beat	him	-12
gather	a	-9
spend	time	-21
campaign	adverb	-15
lack	noun	-20
remain	adverb	-63
come	ing	-38
lock	a	-16
stand	adverb	-19
show	ing	10
come	when	-18
prompt	noun	14
need	noun	-15
award	the	29
sign	noun	-29
poll	verb	-73
take	Name	-42
support	a	13
raise	more	-45
bring	its	-9
call	noun	14
raise	adverb	-16
caucuse	on	-20
expect	.	27
beat	noun	-25
caucuse	time	-20
earn	her	-16
stand	her	-10
face	the	-51
rattle	noun	27
lower	noun	-17
improve	noun	-20
promise	a	13
lead	her	-9
praise	her	-13
start	adverb	-18
head	adverb	-9
upset	Name	-11
spend	much	30
issue	.	-47
say	to	-6
conduct	for	-15
network	Name	-30
leave	number	-18
select	noun	-20
select	a	30
worry	the	-6
see	as	8
work	the	-23
divide	the	22
say	if	27
concede	the	-11
leave	Name	-46
tout	his	10
contest	.	-20
increase	noun	-19
contest	noun	-23
decry	the	16
start	the	-37
focus	adverb	14
impact	the	-16
mean	she	-10
pick	noun	-14
remain	to	-16
base	noun	-48
determine	noun	-21
caucuse	,	-32
give	her	7
eked	noun	-10
take	as	11
enter	noun	-18
sit	verb	-9
attract	noun	-37
head	noun	-17
hold	its	-23
assure	noun	17
tell	him	-7
mean	he	-17
sit	Name	-12
know	to	9
caucuse	verb	-9
backing	Name	17
vote	.	-36
register	the	-12
break	noun	36
return	to	-23
work	.	-34
begin	noun	-12
wait	noun	-28
result	an	-12
want	the	8
arrive	number	-9
caucuse	Name	-25
stop	a	-9
walk	a	-13
answer	noun	5
ask	at	12
joke	,	11
reply	:	10
capture	the	-6
receive	noun	-39
backed	by	-7
age	number	-9
best	noun	-12
get	number	32
line	noun	7
result	noun	-45
dip	noun	-9
incite	noun	-15
question	whether	32
attend	Name	-20
attend	time	-12
represent	the	-17
view	Name	16
born	the	-12
come	as	-17
cross	noun	-20
come	and	-15
unionize	noun	-10
ensure	that	-41
drew	noun	-5
shake	noun	-46
pose	noun	-25
ask	noun	13
attend	the	-56
finish	noun	-45
ignore	Name	15
contest	in	-9
campaign	in	-15
end	number	-9
await	noun	-18
try	verb	-10
hope	the	13
emerge	as	-30
earn	his	-11
call	.	-16
trail	Name	-52
become	the	-67
rally	Name	15
bind	to	-12
lose	Name	-32
joke	that	14
get	the	-110
differ	Name	-10
suggest	they	15
tell	his	7
clear	that	16
ask	them	11
declare	that	25
remain	verb	12
declare	quotation	17
speak	adverb	36
insist	that	39
claim	that	23
stop	him	-9
put	noun	-27
focus	Name	-7
mock	Name	34
close	.	-17
cut	noun	-11
shift	a	10
mark	his	-13
win	any	-12
overtake	Name	-18
state	such	-12
win	.	-91
lead	number	-25
gather	noun	-22
serve	noun	5
assure	her	-13
base	the	-23
date	.	-22
criticize	the	13
call	a	28
give	his	-44
continue	ing	-15
race	Name	-9
turn	her	20
compete	noun	-27
appear	in	-15
add	his	-11
win	five	-9
build	his	-21
add	her	-21
build	a	-103
win	their	-20
win	verb	-15
put	the	-27
enact	noun	-9
fix	the	-15
stand	noun	-58
contest	,	-41
put	him	-26
keep	their	-18
mean	a	-16
applaud	the	-6
influence	the	-25
confront	the	20
neighboring	noun	-20
according to	noun	8
result	the	-27
conduct	Name	-25
care	noun	-12
lead	both	-9
lead	noun	15
support	ing	17
hold	his	9
provide	any	-13
deal	noun	-34
force	noun	-37
release	Name	-17
cheer	when	7
ask	it	-8
win	adverb	-64
attend	.	-12
win	if	-9
pledge	his	6
unfold	.	-9
remind	Name	24
head	Name	-47
create	a	7
exit	noun	-20
conduct	the	-45
vary	noun	-9
account	a	-9
network	,	-12
ban	all	-59
network	verb	-9
deport	noun	-17
allow	them	-13
stay	.	-20
become	so	-9
become	noun	-10
win	enough	-15
set	noun	-57
win	all	-15
generate	noun	10
read	a	7
tweet	.	18
appear	the	-34
imagine	Name	11
rally	and	-9
vouch	Name	12
urge	him	12
resign	.	-15
clarify	that	10
hope	a	10
ask	his	16
run	him	-9
become	his	-9
pick	.	-12
seem	noun	26
state	that	10
move	noun	-83
clinch	the	-56
ready	quotation	-9
make	quotation	-20
call	all	12
lay	noun	-5
widen	her	-21
state	verb	-20
win	on	-9
celebrate	Name	-19
grow	verb	-15
thank	a	-18
earn	noun	-34
come	:	-12
score	his	-12
surge	noun	-15
secure	noun	-27
steer	noun	-15
distinguish	himself	-10
avoid	noun	11
offer	quotation	12
bemoan	the	11
differ	adverb	-10
score	noun	-32
earn	number	-28
face	and	-12
prompt	by	-9
turn	the	-53
lose	it	-9
help	him	-37
hold	an	-16
gather	Name	-12
sit	the	-33
reserve	noun	-23
seat	.	-15
comment	Name	9
solidify	their	-10
represent	a	-46
deal	a	-17
blow	Name	-9
backed	the	7
derail	Name	-9
award	noun	-19
keep	Name	-42
come	time	-29
allow	a	7
feel	verb	14
affect	the	-20
support	her	-9
describe	Name	10
beat	Name	-49
block	Name	-12
rally	a	-16
plan	time	-14
compete	Name	-20
go	that	-16
issue	,	-47
exist	noun	-47
authorize	to	-24
mean	adverb	-10
say	none	13
win	or	-12
secure	the	-56
expect	a	9
make	their	-32
condemn	noun	-14
clash	the	-17
cover	noun	16
punch	a	-12
charge	noun	-7
pay	the	-51
carry	noun	43
exit	the	-20
rule	verb	-14
require	noun	8
win	them	-15
release	adverb	6
beat	adverb	-12
embarrass	noun	-18
break	Name	-23
arrive	in	-12
fail	noun	19
according to	his	15
disavow	Name	-22
disavow	the	8
battle	the	-12
lose	his	-22
promote	noun	-11
deal	that	-15
write	an	10
urge	Name	8
push	noun	13
support	his	-16
score	a	-17
say	number	22
move	to	-24
serve	Name	-20
stem	noun	-27
cite	his	8
respond	verb	-12
serve	the	-43
vote	to	6
grapple	the	11
allow	the	6
protect	the	-20
warn	the	9
type	noun	-9
play	noun	-44
project	.	-21
line	and	-9
expand	the	-30
survive	noun	-12
challenge	.	-18
shout	quotation	14
speak	,	-21
work	a	-33
respond	ing	-5
point	a	-11
respond	time	-9
try	adverb	7
word	Name	6
call	them	17
come	from	-10
capitalize	noun	-12
host	a	-30
show	,	-6
write	a	20
lead	quotation	-12
use	his	-31
garner	more	-9
believe	noun	6
promote	his	6
appear	noun	23
remind	noun	6
release	her	-13
believe	that	5
describe	noun	13
mention	his	21
move	the	-48
touted	his	10
insist	she	11
release	number	-12
return	,	-15
release	his	-29
influence	by	-9
accomplish	that	-9
require	the	-11
meet	the	-61
apply	noun	-22
fund	and	-9
respond	that	14
need	Name	-18
use	Name	-55
insist	Name	11
note	the	33
push	,	-13
question	Name	18
save	the	-15
hold	.	-17
expand	his	20
pull	noun	-30
bring	noun	45
point	the	5
determine	to	-6
end	a	-27
create	an	-19
oppose	the	6
drop	a	-9
statement	adverb	6
charge	Name	12
grab	noun	-9
come	a	-29
maintain	the	-16
travel	the	-20
grab	a	-9
tweet	a	22
file	noun	-19
defeat	Name	-63
speak	time	-16
outline	a	11
pass	a	17
restrict	noun	6
target	noun	-38
according to	an	15
release	time	-59
challenge	ing	-13
find	,	6
buy	Name	-26
apologize	his	17
make	adverb	-43
play	ing	-9
work	adverb	-45
cast	himself	20
hurt	the	-20
frack	.	-9
blame	the	19
watch	Name	22
lead	a	-42
pull	adverb	-15
reach	the	-29
base	Name	-37
write	that	16
interest	.	-24
represent	eight	-9
remain	Name	-15
endure	noun	6
leave	a	-23
make	during	-10
concede	that	13
talk	,	-27
reveal	that	17
take	,	-18
agree	the	7
ask	who	-13
name	Name	-10
aim	ing	-10
launch	a	19
rate	the	-30
target	Name	-6
call	and	-10
get	one	-12
provide	Name	-11
attend	,	-9
call	it	21
enjoy	the	6
participate	.	-15
quote	Name	21
encourage	Name	-6
blast	the	18
link	a	16
explain	the	11
adopt	a	-27
speak	his	20
join	him	17
give	an	-6
join	his	-10
crush	Name	-15
die	.	-22
see	it	22
rush	to	-16
become	adverb	30
try	a	-18
believe	it	6
write	adverb	26
figure	noun	20
love	to	17
plan	noun	9
buy	the	8
build	Name	-25
boast	his	6
talk	how	20
pay	it	-15
suspend	Name	-10
denounce	Name	23
denounce	the	10
suggest	Name	27
issue	Name	-16
declare	.	16
promise	that	22
make	,	-16
claim	to	18
make	by	-12
distance	himself	17
bring	his	-13
ask	.	22
get	Name	62
advise	Name	-11
come	.	-32
unify	a	-10
tamp	noun	9
pull	the	-9
build	.	-15
represent	adverb	-13
violate	noun	-27
program	.	-17
move	Name	-57
manage	to	-32
make	that	22
say	this	-11
sue	Name	-6
comply	the	-15
file	a	23
happen	noun	-15
go	,	12
get	her	-12
use	as	-19
punch	noun	-15
submit	the	-9
report	ing	24
outsource	noun	-15
target	.	-9
announce	it	27
lay	number	-9
balk	ing	21
threaten	to	16
say	at	-24
ally	noun	-9
echo	by	6
highlight	noun	11
make	number	-13
devote	ing	15
return	.	-20
involve	ing	-15
number	,	-17
hope	that	-9
lead	Name	-97
pledge	noun	-80
craft	the	6
report	Name	11
contribute	Name	-9
question	why	-14
move	.	-28
ask	by	13
dismiss	the	15
respond	,	7
stand	,	-26
base	an	-13
need	number	-23
make	time	22
lose	a	-25
rebuke	Name	13
believe	she	11
raise	Name	-17
fight	the	-55
box	noun	-20
attend	noun	-15
visit	Name	-41
contact	Name	-9
bring	Name	-45
feel	adverb	-8
send	a	-21
reflect	Name	-9
carry	the	-30
sway	noun	-20
feature	a	-11
grow	noun	-65
overcome	noun	-15
die	noun	-15
train	Name	-10
gine	,	-12
knock	noun	-19
exist	Name	-9
inspire	the	-12
stop	to	-13
hang	the	10
turn	a	-39
take	his	-22
match	Name	-9
die	time	-9
overlook	the	-10
feel	quotation	-19
remember	Name	-7
single	noun	15
rise	noun	-71
seem	a	-13
travel	Name	-27
point	to	24
understand	the	6
elect	a	18
ready	to	-35
follow	that	-10
follow	his	29
fall	adverb	-20
reach	noun	-17
argue	he	15
tip	the	-9
benefit	,	-9
retain	noun	-15
persuade	Name	-12
campaign	noun	11
interview	and	-15
report	and	-9
reveal	adverb	12
disclose	.	-10
confirm	that	18
reverse	Name	-11
reference	the	6
remind	the	16
walk	adverb	17
succeed	noun	-9
punish	.	-9
create	Name	-10
force	to	-21
know	how	7
cause	the	-12
clear	.	-9
begin	in	-17
come	to	-54
install	noun	-12
take	.	-28
prove	to	13
aid	the	-12
rise	.	-20
happen	Name	-34
complain	the	16
let	noun	26
happen	is	-9
take	this	-12
use	ing	-16
give	it	-16
feature	Name	-11
tell	their	15
air	the	10
round	noun	-18
rely	noun	-16
gather	in	-9
see	a	-5
alienate	the	-9
espouse	Name	-10
win	more	77
count	.	-21
keep	her	-33
speak	to	9
say	about	21
reveal	,	17
deny	Name	-21
invite	to	9
appear	Name	-33
invite	Name	-9
report	on	7
spark	noun	-9
convict	noun	-23
appear	at	-15
indict	Name	-10
decide	not	18
show	quotation	-20
liken	the	11
announce	noun	40
criticize	him	-8
write	in	9
win	and	-12
know	ing	16
question	how	9
comments	quotation	-9
die	in	-9
use	,	-12
seal	the	-9
accept	the	5
launch	the	-10
begin	,	-20
force	the	42
vote	their	8
start	time	-16
bring	her	-9
appear	verb	37
defend	Name	28
expect	the	-6
champion	the	7
look	to	33
hold	the	-59
issue	that	-26
find	themselves	-18
shift	the	-24
ignore	the	-18
fan	verb	-9
make	him	-50
embrace	their	-12
face	his	-17
put	to	-9
dress	noun	9
flag	.	-12
acknowledge	Name	17
match	the	-27
wear	a	-36
rally	the	-21
spread	her	-10
right	and	-20
describe	himself	21
move	a	-17
oppose	ing	-6
defund	Name	-13
sign	a	9
fund	noun	-12
right	.	-47
earn	a	22
adopt	the	17
right	,	-30
repeal	the	-25
sell	the	28
say	its	21
embrace	noun	-26
diminish	the	-10
add	Name	8
struggle	.	-20
campaign	him	-9
lose	her	-20
seat	,	-9
save	noun	-22
share	a	-12
rip	Name	9
fill	noun	19
hold	ing	-15
help	ing	-9
become	more	-44
purchase	a	-9
search	Name	-9
contrast	the	10
act	as	-22
fight	his	-9
become	an	7
push	Name	-5
appear	before	-24
perceive	noun	-11
suggestion	that	10
cause	noun	-45
email	verb	-24
recommend	that	7
work	on	-15
make	.	-23
disrupt	the	-12
flood	noun	-12
boycott	Name	-16
trust	the	-17
stop	noun	35
run	an	18
break	a	-16
carry	adverb	-9
ready	noun	-12
learn	that	7
mean	noun	-31
match	.	-9
lose	,	-17
settle	noun	-18
make	much	-10
prefer	to	11
broker	a	-15
hit	the	5
accuse	him	14
mine	noun	-9
lean	Name	-13
hand	Name	-15
point	number	-18
born	and	-15
run	,	-34
get	his	-18
reveal	Name	27
investigate	Name	21
link	the	-22
note	,	37
perform	noun	-17
approach	Name	-9
serve	a	-12
investigate	noun	-16
charge	that	9
join	Name	-38
maintain	her	11
stand	number	-12
treat	as	17
guarantee	noun	13
hit	a	-32
work	as	-30
improve	the	-22
charge	the	-10
lag	noun	-9
improve	Name	-9
plan	would	-10
pay	,	-17
wear	quotation	-9
wear	Name	-12
measure	.	-9
increase	his	-10
promise	to	23
seek	the	-25
direct	Name	11
center	,	-12
program	verb	-9
block	the	-8
pass	the	-12
unaccompanied	noun	-9
run	on	8
found	noun	-9
develop	noun	-27
use	number	28
debate	,	7
exist	.	-15
invest	adverb	-12
debate	noun	20
cost	.	-17
allow	noun	-17
add	a	6
argue	noun	10
say	we	-33
feed	noun	-12
spar	noun	9
spend	,	-9
focus	ing	-9
regulate	noun	-12
raise	the	-31
hire	noun	-33
drew	a	10
dismiss	.	-10
side	Name	16
attack	her	-11
fund	Name	-15
marry	Name	-20
benefit	the	-20
complicate	Name	-12
bar	a	-10
support	,	5
rebuild	the	-22
attack	.	-36
lend	noun	-13
roll	noun	11
reinstate	the	-16
fund	.	-12
respond	a	5
release	them	15
perpetuate	noun	6
commit	by	-13
conclude	that	6
stop	.	-15
look	adverb	-6
pray	the	-9
schedule	time	-12
remark	noun	7
voice	the	6
leave	.	-34
update	to	-16
leave	;	-12
approve	a	-6
insist	ing	-12
interest	ing	14
avoid	the	-24
control	the	-45
escalate	noun	16
plan	,	-25
offer	noun	15
demand	noun	11
price	and	-9
help	to	-28
rise	adverb	-15
reduce	the	-27
cut	adverb	-20
hate	the	13
try	do	43
provide	an	8
cut	that	-16
hear	noun	-10
represent	noun	-31
postpone	a	-9
preserve	the	-15
break	,	-20
get	it	-25
condemn	the	15
condemn	Name	-6
remove	the	12
intern	Name	-10
bash	Name	17
organize	the	-17
capitalize	Name	-9
expand	their	-9
cope	a	-13
give	more	-18
impress	by	6
curb	noun	-25
reduce	noun	-41
devastate	noun	-30
level	.	-12
adopt	Name	-14
solve	the	-12
ban	.	-9
vote	number	21
edit	Name	-17
sound	adverb	8
star	quotation	-10
post	the	-8
reach	a	17
acknowledge	that	27
exist	,	-20
recruit	noun	-12
loom	noun	-27
prevent	Name	13
backfire	.	-12
exploit	the	-10
damage	the	-9
undermine	noun	-9
account	verb	-12
search	noun	-15
involve	.	-9
sue	the	25
think	.	13
leave	her	-9
spread	noun	-6
mean	to	32
include	ing	23
act	quotation	-12
open	Name	9
explain	why	15
shape	her	-9
stress	the	6
fall	noun	-89
take	her	-16
note	Name	5
record	noun	-18
report	time	16
prompt	a	-15
repair	noun	-15
generate	a	-10
assist	Name	-12
need	.	-37
admit	it	16
report	adverb	9
deny	that	16
conduct	an	-12
test	noun	-15
resign	,	-10
believe	quotation	-10
change	her	-19
update	noun	-18
enter	your	-12
approach	,	-9
wave	the	18
acquiesce	the	12
fight	Name	10
accomplish	noun	-9
prevent	the	-20
compromise	.	-21
flaw	.	-12
pay	their	-12
advance	the	-17
choose	a	-8
start	ing	-6
look	.	-35
find	a	-70
plan	.	-15
pass	,	5
recount	the	16
mention	ing	12
roll	adverb	-18
set	a	-38
wage	,	-9
line	,	-30
talk	ing	12
continue	the	-15
clear	,	-9
commit	noun	-26
play	an	-9
control	noun	-12
limit	the	-30
believe	—	6
fit	the	-20
give	that	-30
number	noun	-20
struggle	noun	-28
wage	and	-9
bill	.	-25
deny	the	6
cycle	noun	-9
decide	they	12
put	adverb	-31
shift	his	15
resound	noun	-10
change	.	-26
drive	the	-15
write	,	60
argue	the	27
consider	one	-7
thread	the	-9
use	adverb	-18
agree	that	32
trigger	noun	-17
emphasize	that	-15
vote	that	-11
persuade	the	5
couple	a	-9
blow	noun	-9
contribute	noun	-12
get	an	-36
publish	a	-22
update	the	11
announce	they	14
see	verb	-22
contend	that	15
appear	on	-11
consider	the	-11
order	that	14
rely	Name	-19
sorry	,	-10
restrict	ing	-11
practice	noun	-15
emerge	the	-13
fuel	noun	-18
begin	.	-27
reject	a	8
schedule	noun	-23
miss	the	-20
expect	Name	6
enjoy	a	-12
stand	the	-16
receive	this	-13
update	every	-10
poll	,	-51
warn	noun	-9
miss	noun	-20
make	some	-14
stand	by	18
police	noun	-17
shoot	number	-9
answer	the	-7
rail	Name	15
treat	Name	-15
explain	,	19
recall	the	7
visit	her	-9
grant	,	-12
gine	noun	-23
acknowledge	the	9
constitute	noun	-12
pay	Name	-18
leave	verb	-15
cheer	the	6
ready	the	-9
move	,	-15
laugh	.	-10
seize	noun	-24
abandon	Name	-9
drop	the	-15
unauthorized	noun	-20
determine	who	-13
achieve	noun	-17
detail	his	-10
think	so	16
deport	Name	-12
drive	noun	-55
present	an	-9
pass	.	-23
force	verb	-22
whip	noun	17
deal	Name	-17
get	them	-15
get	verb	-75
say	after	26
question	noun	-6
respond	.	6
point	his	6
walk	noun	-18
involve	Name	-22
present	Name	-15
enable	noun	-18
begin	his	-11
quit	ing	-9
advocate	a	16
demonstrate	that	23
accept	.	-11
keep	ing	-44
campaign	.	-27
amount	noun	-17
include	an	7
maintain	that	13
invoke	the	6
listen	to	-9
loom	the	-9
criticize	.	-8
worry	that	6
influence	noun	-9
argue	,	8
bother	to	-21
pursue	the	8
reveal	noun	-9
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
gain	Name	-15
favor	the	-26
build	the	14
declare	number	-15
say	with	12
approach	the	-20
tap	the	-15
admit	the	11
consider	ing	-18
run	number	-18
agree	.	-17
dol	noun	-10
obtain	by	-9
welcome	Name	12
flee	Name	-15
cycle	,	-9
read	.	16
face	,	-12
hope	Name	-19
make	ing	-33
bully	who	-12
fail	do	-10
something	that	-12
point	in	8
hear	Name	18
assume	that	10
listen	the	-22
understand	.	-10
benefit	a	-15
number	.	-20
trounce	Name	-19
win	every	-9
caucuse	noun	-9
interpret	as	10
track	noun	-16
lose	adverb	-22
cast	a	13
number	are	-12
see	their	8
principle	.	-9
bury	the	-12
generate	more	-9
motivate	noun	-9
happen	adverb	-15
see	how	-12
number	Name	-12
blame	his	-18
claim	he	13
chant	,	-10
edge	noun	-10
root	,	-9
drum	noun	-10
price	.	-22
break	.	-12
see	her	-12
stay	noun	51
promote	Name	-13
violate	Name	-9
transfer	noun	-12
welcome	the	-18
fall	the	26
meet	adverb	-28
concern	Name	13
deserve	noun	-25
remember	the	6
lay	and	-12
rule	ing	9
leave	it	-15
defeat	the	-32
set	his	10
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
plummet	the	-9
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
declare	the	8
survey	noun	-15
mock	.	11
become	quotation	-12
decide	noun	19
bend	ing	-9
embed	Name	8
dominate	the	-54
rise	,	-10
cut	a	11
face	.	-9
level	noun	23
increase	adverb	-15
receive	verb	-15
benefit	.	-22
punish	noun	-12
rule	.	29
achieve	a	-17
take	an	7
fan	the	-9
seek	Name	18
mark	a	8
found	Name	-17
lead	an	-10
message	noun	13
launch	Name	-14
grow	adverb	-9
show	is	-12
display	noun	-6
play	,	-12
present	noun	-21
honor	the	-12
aid	.	-17
throw	their	18
interest	the	15
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
function	,	-12
hear	verb	-9
schedule	,	-9
hear	,	-25
go	a	-14
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
benefit	Name	-30
aid	,	-9
look	,	-18
so-called	Name	-9
close	noun	-40
conduct	before	-9
undecided	.	-13
switch	their	16
power	.	-15
participate	a	-9
surround	the	-22
cause	Name	-18
place	Name	-10
declare	noun	-11
connect	the	-10
explain	Name	16
sell	noun	-34
survey	.	-17
favor	Name	-22
identify	noun	8
know	which	7
create	noun	-69
market	Name	-9
hurt	Name	-17
list	the	16
use	some	-10
shoot	and	-12
document	Name	8
react	the	-20
comment	.	-16
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
post	on	10
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
fear	Name	6
line	the	-10
end	Name	11
launch	noun	-20
sophisticated	noun	-9
reach	number	-9
power	the	-12
make	them	-19
find	number	25
rise	number	-29
coordinate	noun	-17
offer	to	14
coordinate	Name	-12
learn	ing	5
combat	Name	-9
lose	number	-12
move	its	-12
need	it	-13
remain	quotation	-9
reclaim	noun	-9
build	their	-12
fish	noun	-9
continue	noun	18
file	the	-13
throw	the	-14
oversee	Name	-15
scramble	to	-6
appear	various	-12
give	,	-9
say	an	13
keep	a	-19
base	his	-12
reiterate	noun	13
suit	to	-12
campaign	his	-10
approve	Name	-16
conflict	.	-9
win	this	-9
trust	Name	-10
code	.	-9
trust	noun	-10
arrive	at	-12
strike	Name	-12
spark	a	10
reiterate	his	-8
act	.	-12
watch	verb	-9
list	ing	-11
proceed	the	-12
block	a	13
measure	the	-13
deem	noun	7
bar	noun	-19
advocate	.	-13
rally	,	-15
steer	the	-15
make	verb	7
understand	Name	-11
appeal	noun	-24
engage	the	-16
gine	adverb	-12
view	.	-13
drive	adverb	-15
worry	noun	13
hopeful	that	5
emerge	from	-13
hold	their	-9
concern	ing	-14
threaten	the	-12
print	noun	-10
help	that	-9
scare	noun	-10
cut	and	-12
program	,	-30
argue	verb	13
spur	noun	-9
rate	are	-12
manage	noun	-30
rate	have	-9
stay	adverb	-18
strike	noun	27
suggest	in	12
contradict	his	-14
reverse	himself	-11
conflict	noun	20
cut	,	-9
gine	verb	-10
collect	adverb	-9
explain	his	5
identify	the	22
believe	verb	-9
treat	him	-12
continue	his	20
carry	Name	-21
tweet	on	13
tear	noun	-12
tweet	adverb	-5
rush	noun	-13
translate	noun	-18
number	adverb	-9
suppose	to	-35
expand	its	-15
favor	a	10
wind	noun	-21
vote	are	-12
oppose	it	9
choose	.	-15
exceed	noun	-9
resign	from	27
account	noun	-15
cite	quotation	17
count	,	-13
close	Name	-15
find	the	-6
change	,	-18
provide	more	-13
admit	Name	-12
join	them	-9
bring	their	-10
accompany	noun	-15
announce	.	12
join	her	-9
announce	adverb	14
host	noun	-12
undergo	noun	-13
introduce	the	-25
show	how	-8
chair	the	-23
buoy	noun	-10
increase	number	-12
offer	verb	16
accuse	noun	10
hack	Name	-15
note	he	13
attack	in	-16
claim	by	8
emphasize	the	22
lose	its	-12
start	noun	34
garner	noun	-9
trigger	a	-9
opt	noun	-11
record	a	-11
sign	an	10
interview	on	54
comment	time	-11
hail	the	14
cast	herself	-5
pass	adverb	-14
build	ing	12
trade	noun	13
receive	it	11
clear	whether	9
beg	the	-14
let	verb	-12
cite	Name	-11
put	a	16
rein	his	-12
happen	to	-12
advise	noun	14
identify	and	-9
give	both	-9
run	his	-19
review	Name	-10
pay	his	-12
strike	a	-18
record	.	-33
determine	the	-11
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
reach	Name	-18
need	the	-19
issue	and	-20
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
power	,	-9
replace	the	-9
clear	noun	16
voice	noun	7
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
believe	adverb	7
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
post	noun	24
gain	a	-15
concern	.	-19
form	a	-20
rate	,	-17
prepare	to	-37
focus	a	-12
put	:	12
prompt	some	11
overshadow	noun	-12
grow	more	51
campaign	verb	17
jar	noun	-10
seem	more	-7
confront	noun	-19
eradicate	noun	-9
rule	noun	-39
concern	noun	17
underestimate	the	-17
devote	much	-12
moderate	Name	-10
embrace	.	30
authorize	the	13
appear	adverb	-10
tax	noun	-25
outsize	noun	-10
consider	adverb	5
function	as	-9
tax	.	-20
direct	the	-16
spend	a	28
tax	,	-15
widen	noun	-9
finance	noun	-25
pursue	a	-19
gain	,	-9
lack	the	-27
lack	a	-12
append	.	-17
emerge	noun	-15
dispute	.	22
offer	adverb	25
pay	more	-15
race	the	-12
turn	number	-19
say	is	-5
cost	noun	-17
attribute	noun	-11
fix	noun	-12
publish	the	-23
struggle	Name	-9
turn	verb	-19
find	itself	-10
borrow	noun	-12
appear	as	7
clear	how	-16
spend	verb	-17
steer	Name	-9
court	.	20
consider	verb	6
help	.	-17
deal	,	-15
center	and	-12
extend	noun	-10
lay	the	-27
dispute	noun	5
add	noun	-49
examine	the	-13
block	them	-9
know	its	8
create	.	-12
point	noun	11
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
enjoy	noun	-15
import	noun	-12
less-educated	noun	-13
tell	me	20
qualify	noun	-9
root	noun	-13
follow	,	-15
produce	a	-29
check	,	-15
talk	adverb	34
review	noun	-21
work	,	-15
endorse	ing	12
interview	,	-15
accept	Name	-13
accept	any	-14
focus	its	-11
involve	quotation	-9
indicate	that	16
use	.	-12
unsolicited	noun	-10
take	him	-22
eliminate	the	-20
notice	Name	-17
touch	a	-12
give	verb	-21
take	their	-10
treat	the	-12
recall	,	-19
chide	Name	13
throw	a	-8
say	were	-17
govern	noun	9
end	.	-17
bounce	adverb	-10
contest	that	-10
fit	.	-9
ban	,	-12
say	by	10
earn	the	18
rule	,	-19
carve	noun	-12
mask	the	-10
come	,	-15
relate	Name	-11
use	that	-10
reverse	his	13
aid	Name	-12
pass	number	8
keep	them	-12
come	an	-10
seat	the	-12
prove	ing	-16
give	their	-10
keep	it	-12
seat	noun	-12
mark	Name	-11
balance	noun	-12
cause	a	-23
reform	the	-15
pressure	Name	-11
see	.	-13
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
graduate	noun	-12
work	one	-9
hope	would	5
flank	Name	-10
deal	.	-15
secure	a	-22
firm	to	-9
found	number	-12
firm	verb	-20
offer	.	-10
televise	noun	-10
ally	and	-20
push	.	-10
convince	the	6
release	,	7
deserve	the	-9
fall	number	-30
according to	one	13
inspire	noun	-9
receive	an	-15
protect	its	-12
plot	noun	9
sound	noun	-13
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
cut	.	-9
change	its	-9
make	such	-12
double	the	-10
decide	whether	-5
submit	noun	-9
hold	by	-12
send	an	-16
exchange	verb	-12
lift	noun	18
insist	it	10
opt	to	9
complete	their	-10
take	some	18
fight	adverb	-19
see	any	8
remember	.	16
check	their	-12
draw	number	-9
rate	has	-9
wave	his	-14
skew	noun	-10
appeal	.	-9
fear	that	22
estimate	that	23
rail	the	11
grapple	a	-11
caution	that	14
hear	more	-10
poll	the	-18
refer	verb	17
use	verb	-12
scramble	the	-16
develop	a	-12
show	and	-13
think	what	15
wipe	noun	-10
fall	,	-9
record	,	-9
echo	the	-10
experience	noun	5
question	his	17
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
suspend	.	-12
take	more	-15
tie	noun	-29
release	by	9
disclose	the	12
amount	verb	-9
relate	noun	24
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
blame	noun	29
influence	Name	-9
challenge	his	9
confront	an	-11
turn	his	12
run	and	-9
know	their	6
win	two	-9
quit	the	-20
position	noun	16
benefit	his	-9
finish	adverb	-15
figure	,	-9
accept	a	23
overtake	the	-12
need	adverb	-16
base	their	-12
narrow	the	-9
think	,	-26
suggest	adverb	6
risk	ing	-12
share	by	16
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
hint	that	-11
set	number	-12
energize	the	-15
bury	noun	-9
lay	that	-10
impose	noun	-17
insist	they	16
assume	Name	-13
invest	the	-9
regain	noun	-9
want	?	-11
decide	by	-15
settle	an	-9
court	and	-9
put	,	33
agree	adverb	13
camp	.	-12
cause	as	-12
rank	the	-16
mention	as	-7
lecture	the	11
go	all	-10
advance	noun	-17
issue	adverb	-14
compromise	noun	11
chip	adverb	-10
interview	this	-10
rally	.	-12
displace	Name	-9
encourage	his	6
lament	the	16
aid	verb	-22
begin	a	23
aid	noun	-9
link	noun	6
show	her	17
attack	him	15
choose	adverb	6
project	noun	-17
team	noun	-18
append	noun	6
oppose	a	13
think	would	-11
block	noun	5
monitor	the	-13
something	Name	-12
extend	the	-9
market	.	-20
sag	noun	-9
expose	Name	19
show	no	5
slow	.	-12
import	,	-9
eliminate	ing	-12
house	and	-9
bet	.	-9
drive	Name	-9
price	noun	-9
know	it	-14
result	a	-9
store	.	-12
sell	his	-9
tie	,	-9
surround	Name	-15
describe	how	10
erupt	the	7
seize	on	-16
blast	noun	20
galvanize	noun	-18
represent	by	-14
joke	.	-9
grant	Name	-8
buy	.	-9
start	number	-12
earn	adverb	-10
renew	noun	7
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
continue	verb	5
expres	noun	8
ride	the	-10
lay	an	6
elevate	Name	-13
navigate	the	-13
race	.	-9
deal	and	-9
support	an	-6
set	ing	-9
keep	adverb	26
shore	noun	-20
include	,	-12
check	noun	-25
depart	noun	-10
write	his	-7
exist	adverb	-9
define	as	19
want	it	-15
want	.	18
convert	noun	-12
like-minded	noun	-9
get	.	-17
think	a	7
hire	the	-12
tell	you	9
employ	noun	-10
firm	Name	-17
go	ing	-12
pick	a	-23
see	an	-6
discipline	and	-9
campaign	,	-33
campaign	and	-12
fire	Name	19
pitch	the	8
amount	an	-9
coordinate	the	-12
suffer	noun	-15
develop	more	-9
bind	noun	-9
analyze	the	-13
offer	no	-14
cast	Name	-13
ensure	the	-9
calculate	that	13
prepare	noun	-15
strengthen	the	-15
document	,	-12
represent	number	19
change	adverb	-9
connect	Name	-18
fly	adverb	-9
chair	Name	-9
replace	it	-9
shape	noun	-12
slip	adverb	-9
draft	the	-16
need	in	-10
position	to	-24
pressure	the	5
advocate	the	6
link	Name	-13
know	adverb	8
record	and	-9
represent	Name	13
switch	the	-11
save	his	-9
push	more	-11
erode	noun	-10
disappear	.	-12
underscore	a	-8
stand	.	-10
pay	and	-15
close	adverb	-12
bristle	the	8
argue	adverb	11
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
say	has	-14
use	quotation	15
salary	noun	-12
work	more	-15
require	them	-10
spend	most	-13
undertake	the	-10
lower	the	-20
affect	noun	-20
prepare	the	-23
base	a	-12
open	an	10
clash	Name	-11
unwanted	noun	-9
begin	number	-25
shift	its	-11
add	adverb	10
seem	,	-20
shrink	the	-9
bolster	Name	-15
spread	the	-22
say	would	9
interest	and	-9
require	to	19
play	.	-12
draw	the	-25
force	a	-18
mock	a	9
leave	many	-18
detect	noun	-20
pose	a	-27
define	his	-10
crumble	noun	-9
pay	verb	-25
provide	the	30
employ	by	-10
live	adverb	-12
resonate	the	17
feel	so	-10
send	verb	13
line	Name	-9
gun	,	-9
maintain	their	-10
lay	,	-23
fire	.	-15
study	Name	-12
gear	noun	-10
contain	noun	-52
list	.	-11
marry	,	-9
depend	the	-15
list	Name	8
mark	noun	-36
count	Name	-6
thrive	as	-10
fuel	the	-18
strengthen	noun	-9
deliver	her	-16
tack	the	8
poise	to	-39
come	two	-20
enter	a	-12
die	,	-20
coal-fired	noun	-9
illustrate	the	7
argue	in	16
violate	the	-17
court	adverb	-10
send	it	-10
publish	quotation	9
sell	number	-9
title	Name	12
book	.	-9
document	and	-12
allege	that	9
damage	his	-13
comment	,	-18
hack	.	-15
leave	no	16
blister	noun	-15
find	her	-11
resolve	.	-9
steal	noun	-9
study	the	-9
trust	.	-10
surface	.	-11
release	its	34
defend	her	10
bolster	his	-9
plague	by	-10
try	quotation	-12
network	.	-9
wonder	whether	19
press	the	7
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
report	a	13
talk	her	-12
stereotype	,	-12
stake	noun	-10
navigate	a	-10
change	a	-15
function	noun	-12
carry	an	-9
facilitate	the	-13
view	,	6
call	on	10
operate	noun	-12
shape	Name	-9
request	an	13
serve	adverb	-9
reopen	the	-9
invite	the	-10
require	ing	-13
deny	.	21
elevate	the	-13
confront	Name	-9
show	it	-11
recall	noun	11
see	by	10
hammer	noun	-11
aid	have	-15
race	,	-15
hire	to	-11
adamant	that	13
anger	the	13
prepare	Name	-9
according to	three	13
assertion	that	7
moderate	noun	-9
handle	noun	-20
seek	verb	19
deny	any	16
cover	number	-10
prove	adverb	-10
honor	noun	-9
acquire	noun	-10
pull	it	-9
protest	noun	14
peak	number	-9
remain	.	-10
believe	ing	13
mark	the	-25
transform	noun	-9
neighboring	Name	-20
replace	him	-9
grow	,	-9
spend	his	-9
turn	their	5
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
gain	the	-12
reshape	Name	-9
compare	her	16
burn	the	-9
earn	him	18
tweet	,	28
take	time	-13
register	Name	-20
game	noun	-9
count	the	-10
start	when	-9
announce	time	28
accept	quotation	-11
reject	noun	7
bind	Name	-9
question	her	7
require	.	-13
knock	Name	14
rule	and	-9
unveil	a	17
focus	her	6
hear	.	-30
signal	that	15
hurt	noun	-22
affirm	his	-10
laugh	and	-12
disclose	noun	14
tie	.	-17
relocate	Name	-9
abandon	noun	-9
contract	Name	-9
contact	,	-9
follow	@	-12
relocate	noun	-12
complete	a	-10
suggest	she	15
suspend	noun	-9
pay	ing	-12
speak	verb	-10
announce	her	11
run	in	-9
anticipate	.	26
take	it	13
urge	his	-5
take	in	-9
leave	his	-15
delay	the	-9
increase	.	-9
fight	.	-9
pull	Name	-12
fund	to	-9
email	that	-10
message	that	-10
sponsor	the	-9
send	her	-16
redact	noun	9
order	the	10
build	verb	-9
lead	by	-12
obtain	the	-9
mobilize	noun	-12
combine	to	-10
register	and	-9
purchase	noun	-15
damage	noun	23
buy	adverb	-9
owned	by	-12
according to	its	-16
think	he	14
fund	by	-9
take	quotation	-9
tweet	Name	12
hit	him	23
fundraise	and	-9
combine	noun	-9
fade	noun	-9
catch	Name	-22
surpass	Name	-9
elect	as	-9
drew	Name	-12
note	in	10
add	number	-10
pledge	that	18
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
shed	noun	7
email	and	-12
challenge	her	-17
visit	a	-9
buck	it	-9
mean	,	16
think	they	7
crush	.	-9
mean	Name	-20
think	i	-14
fall	that	-12
fight	all	50
spend	to	-9
ask	why	13
pay	quotation	-12
issue	ing	-9
describe	themselves	15
engage	verb	-12
close	ing	-9
declare	in	11
win	time	-9
bring	verb	-9
get	him	-9
believe	they	7
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
state	to	29
survey	,	-9
reclaim	the	-10
battle	.	-9
sign	Name	-17
conduct	a	-15
win	eight	-9
position	.	-9
characterize	as	7
change	Name	-9
make	any	-9
mention	that	-10
debate	Name	-19
restore	noun	-12
fire	a	-18
fuel	Name	-9
adopt	noun	-13
see	adverb	-11
control	.	-9
enter	time	-9
ensure	noun	-15
bring	him	-15
choose	,	-12
calculate	noun	-11
retire	Name	-9
play	adverb	21
think	ing	19
cite	verb	10
throw	his	-6
mirror	the	-12
scrap	noun	8
alienate	noun	19
root	and	-9
jockey	noun	10
favor	to	-8
wave	noun	-10
wall	Name	-10
measure	noun	-15
aggravate	noun	-12
affect	Name	-12
get	any	-9
leak	noun	-18
laugh	,	-13
hear	adverb	-16
prosecute	Name	6
begin	time	19
maintain	his	11
sell	Name	-12
align	the	-11
force	her	-15
win	her	-12
approach	noun	-12
hear	before	-9
commit	the	-10
determine	their	-11
stay	verb	-12
predict	Name	-5
lobby	verb	-28
flee	the	-12
firm	the	-9
trace	the	-15
brace	the	-10
strike	the	-13
document	verb	-9
prove	a	-13
direct	noun	8
pass	Name	13
spirited	noun	-10
stage	a	-10
afford	to	-14
wage	a	-14
cite	another	10
help	,	-9
donate	to	-9
request	that	-10
indicate	he	8
run	more	20
help	her	-12
get	,	-9
take	much	12
come	his	-13
roll	.	-9
rate	verb	-12
keep	him	-16
wound	.	-9
debate	the	-18
flee	noun	-9
say	more	10
question	that	-7
drown	noun	-13
lean	verb	-9
found	a	-9
embarrass	Name	9
debate	and	-9
campaign	time	-9
test	the	-12
come	in	-9
let	Name	-9
say	before	12
undeclare	noun	-10
battle	adverb	-10
stand	verb	-10
push	an	5
see	why	9
care	,	7
turn	ing	-10
set	adverb	29
hurt	her	-12
ask	our	11
extend	her	-10
leave	adverb	-9
pivot	a	-10
boycott	the	-13
ride	noun	-9
continue	until	-9
center	the	-16
tout	her	10
fly	the	-9
contribute	:	-20
seem	the	19
vote	and	-12
end	her	24
tap	Name	-9
upend	Name	-9
thwart	the	-9
feel	i	-11
believe	me	-17
disqualify	.	-9
race	are	-9
know	he	12
organize	an	-9
tie	them	13
discuss	Name	11
report	number	20
kill	and	-12
kill	.	-9
request	the	6
find	his	15
protect	themselves	-9
say	had	-14
damage	Name	-13
attack	that	-10
charge	,	22
identify	,	-10
born	.	-12
stand	a	-11
adapt	.	-9
make	to	-15
trip	Name	-9
pursue	an	-10
win	an	-9
introduce	some	10
assure	Name	5
strewn	the	-10
overshadow	the	-12
beat	her	-12
demonstrate	her	-10
ship	noun	-9
reap	the	-9
sponsor	Name	-9
amass	the	-10
unleash	a	6
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
learn	her	19
hate	.	-10
surprise	you	-13
shock	Name	6
reveal	:	-13
break	:	-12
jump	Name	12
@next
noun	-10
to	7
by	-12
you	-11
and	-46
:	11
that	25
their	8
no	16
an	8
verb	-17
more	-22
its	-15
how	16
did	-11
;	-7
this	6
such	-21
have	-84
them	-6
quotation	5
him	9
is	-14
his	7
me	6
he	18
i	-23
my	-10
myself	-12
two	-28
five	-8
every	-34
?	-55
of	6
all	-9
what	17
if	7
us	6
—	-36
themselves	15
number	-36
even	-29
seven	-28
<	-9
#	-11
or	-73
either	9
they	17
from	-15
whether	21
when	-6
much	-17
most	23
until	-27
who	-19
himself	-16
she	24
having	-6
any	-5
both	-5
aren't	-20
since	-12
because	-12
-	-10
while	-7
but	-15
–	-29
before	-20
enough	-56
@	-32
each	-32
through	-9
are	-75
someone	-18
would	-9
six	-5
four	16
three	-11
end	-15
half	-8
where	14
none	16
nine	-24
certain	12
yet	9
itself	-6
why	35
others	-6
whose	-11
should	-25
's	-15
over	-11
may	-21
do	16
we	-13
)	-14
!	-11
being	9
herself	7
than	-50
whoever	-15
once	20
has	-73
might	-15
―	-21
off	-22
had	-11
--	21
numerous	11
@shape,next
phrase	noun	-10
to	to	6
clause	it	22
phrase	.	-87
clause	noun	-8
phrase	to	16
phrase	you	-16
clause	and	-60
quotation	:	46
that	that	20
left	noun	17
phrase	their	5
phrase	adverb	-6
phrase	no	15
clause	,	-93
phrase	an	13
to	in	-37
phrase	your	7
clause	verb	-10
clause	Name	5
wh	,	-34
clause	more	19
quotation	the	29
phrase	its	-22
wh	how	15
phrase	;	-26
clause	to	-12
phrase	this	7
phrase	these	9
phrase	:	-12
phrase	such	-40
clause	have	-84
phrase	them	-16
phrase	him	7
clause	is	-22
clause	his	8
quotation	,	45
phrase	me	14
clause	he	17
phrase	,	-50
phrase	his	6
phrase	some	-7
clause	i	-23
clause	me	-7
clause	my	-11
left	.	27
to	the	25
phrase	myself	-12
phrase	two	-45
phrase	many	8
clause	:	-7
phrase	every	-42
phrase	?	-49
phrase	verb	-15
to	a	8
phrase	all	-14
wh	what	15
wh	Name	19
that	adverb	16
that	Name	64
to	Name	8
wh	if	6
phrase	—	-18
phrase	and	-42
phrase	themselves	18
phrase	more	-32
clause	ing	6
phrase	number	-38
phrase	even	-29
phrase	seven	-23
to	on	6
left	a	56
left	Name	25
clause	number	-10
wh	by	10
phrase	<	-9
phrase	#	-5
clause	or	-27
phrase	on	-30
phrase	in	-28
phrase	time	-21
quotation	on	7
left	time	18
clause	time	-10
phrase	from	-15
that	the	16
wh	whether	19
wh	when	-13
that	in	17
left	in	-6
quotation	in	5
clause	much	-10
clause	most	15
phrase	until	-27
wh	who	-20
phrase	himself	-7
left	adverb	-6
clause	she	21
phrase	her	8
clause	having	-6
phrase	any	9
phrase	both	-5
left	one	56
left	the	43
to	them	13
phrase	or	-100
clause	aren't	-20
phrase	they	25
clause	him	16
phrase	since	-8
quotation	and	-9
clause	adverb	-6
clause	some	12
that	noun	24
phrase	because	-11
phrase	-	-30
phrase	he	-5
phrase	while	-13
clause	one	-6
clause	but	-5
phrase	–	-17
phrase	before	-47
left	of	18
left	after	-6
that	time	77
to	noun	13
phrase	another	-8
to	not	8
left	ing	13
clause	their	6
that	during	14
that	a	14
phrase	enough	-48
phrase	@	-27
left	when	23
phrase	much	-5
clause	by	-11
clause	(	-15
quotation	is	10
to	from	-16
clause	in	5
left	them	-9
clause	her	7
clause	are	-72
phrase	each	-32
phrase	someone	6
clause	would	-11
clause	for	-10
clause	—	-34
wh	adverb	-9
phrase	for	8
quotation	at	20
clause	them	-15
that	on	38
left	as	-8
phrase	six	-12
left	by	-15
quotation	adverb	15
phrase	three	-24
phrase	end	-12
phrase	half	-21
to	him	12
quotation	by	-25
wh	where	13
clause	none	16
clause	three	-5
left	his	34
left	an	16
phrase	nine	-22
phrase	yet	14
phrase	itself	-15
clause	himself	-10
left	at	13
wh	why	35
left	about	15
phrase	others	-6
wh	whose	-11
clause	should	-25
clause	's	-9
that	,	15
phrase	over	-12
clause	may	-18
to	time	14
that	was	5
phrase	)	7
phrase	certain	14
that	over	-6
left	several	10
clause	being	9
clause	during	-6
phrase	herself	11
phrase	but	-18
left	before	13
clause	than	-12
clause	)	-15
phrase	various	7
clause	from	10
clause	whoever	-15
phrase	once	20
clause	has	-73
phrase	than	-42
clause	-	7
that	at	-13
clause	.	-9
clause	any	-11
clause	might	-15
wh	in	-18
phrase	―	-9
clause	―	-13
wh	her	-7
quotation	as	10
phrase	off	-9
left	off	-14
to	,	-11
that	by	-21
left	me	31
that	her	-5
wh	them	14
clause	had	-11
that	his	16
phrase	--	8
quotation	was	5
left	-	12
clause	someone	-23
to	his	6
to	by	-29
clause	--	7
quotation	time	5
clause	not	-9
phrase	with	6
phrase	numerous	11
quotation	from	-11
left	)	-14
left	three	13
wh	a	22
clause	–	-13
left	quotation	14
left	its	-17
phrase	(	5
clause	enough	-12
left	numerous	10
@verb
base:to	-43
ing:is	8
base:will	-32
past:has	6
past:had	-10
ing:will	9
past:was	8
past:	5
participle:	-9
base:might	-8
past:are	5
base:never	-10
participle:are	6
base:don't	16
past:being	-79
ing:would	13
past:be	-49
past:have	21
base:should	-47
ing:'s	-21
participle:had	-12
base:would	-27
past:finally	7
ing:were	-23
past:then	6
past:also	26
ing:was	-37
base:didn't	-14
past:having	-11
base:could	-59
base:did	7
past:would	-27
participle:would	-70
participle:didn't	-10
base:just	-49
base:can	-20
base:be	-19
past:will	-13
participle:will	-22
participle:can	-24
past:is	11
ing:later	-18
participle:'ve	6
participle:is	14
participle:has	9
past:abruptly	10
ing:are	8
past:can	-36
ing:may	-32
past:widely	-15
base:may	-23
past:not	-21
present:often	15
past:last	-15
base:'d	11
past:hasn't	5
base:is	-19
past:wouldn't	-9
base:won't	-52
base:have	-7
participle:'re	19
ing:also	26
present:also	25
base:can't	-19
past:later	9
base:'ll	-35
base:doesn't	28
present:currently	18
present:really	7
past:won't	-13
past:should	-97
ing:aren't	18
base:shouldn't	-11
base:has	11
present:then	13
participle:could	-29
past:still	7
ing:further	-15
past:repeatedly	18
past:'s	-9
base:now	-11
base:must	-21
participle:'s	6
present:rarely	-10
past:quickly	5
ing:mostly	-9
participle:were	16
past:randomly	-15
past:briefly	-15
ing:had	-9
ing:allegedly	-9
base:was	-71
past:almost	-25
participle:should	-10
past:strongly	22
ing:again	-28
ing:'re	16
base:far	-12
ing:has	-14
ing:ever	-9
ing:be	-40
ing:did	-25
present:still	8
past:already	-30
ing:previously	-9
ing:temporarily	-9
past:'d	-13
past:instead	-14
past:'ve	9
past:clearly	-9
past:largely	-7
past:wasn't	-19
base:only	-10
ing:'ll	6
base:does	26
ing:not	-17
ing:just	-10
past:truly	-13
base:couldn't	13
present:here	-13
present:always	-9
past:similarly	9
participle:may	-34
past:further	13
past:may	-21
past:previously	7
past:weren't	-11
participle:'m	-16
past:ultimately	15
past:reportedly	-11
ing:formally	13
base:strongly	7
past:now	6
base:then	-23
present:only	-11
past:actually	-13
past:subsequently	6
ing:now	13
ing:do	-28
past:politically	-12
past:first	9
past:particularly	-10
past:hadn't	-9
ing:often	-12
past:specifically	6
base:had	-29
past:basically	-10
past:publicly	21
past:eventually	6
past:haven't	9
participle:doesn't	29
ing:could	18
base:actually	-9
present:actually	10
past:allegedly	-16
ing:should	11
present:regularly	10
participle:wasn't	-6
past:consistently	8
past:generally	-17
past:officially	10
past:often	6
past:can't	-22
past:deeply	-25
past:aren't	18
ing:apparently	-17
base:currently	-9
participle:did	23
base:cannot	-42
participle:hasn't	-12
past:there	-8
past:narrowly	-17
past:increasingly	15
participle:might	-13
past:implicitly	7
past:simply	-13
ing:possibly	-14
base:typically	14
base:certainly	17
past:might	-14
past:apparently	-13
base:usually	6
ing:sometimes	-10
base:generally	-7
participle:won't	-9
participle:almost	-11
past:privately	13
past:ago	-7
past:effectively	-11
past:fiercely	12
past:forcefully	-8
past:especially	11
ing:publicly	5
ing:directly	7
participle:still	10
past:too	-12
present:further	6
past:else	-9
past:sometimes	-16
ing:only	-11
base:again	11
ing:potentially	-22
present:will	14
participle:being	-10
past:formally	6
past:well	-18
base:are	6
participle:increasingly	-11
past:exclusively	-9
past:'re	-16
past:ever	16
ing:weren't	-11
participle:hadn't	-9
ing:already	7
base:wasn't	-10
past:easily	-14
base:shortly	-9
base:simply	-12
past:typically	-9
ing:actively	9
present:personally	-7
past:probably	-10
past:highly	-9
past:overwhelmingly	8
@shape,lemma
phrase	shift	-31
to	struggle	-9
phrase	raise	8
clause	say	9
phrase	mire	-25
clause	raise	-24
clause	pursue	-13
clause	match	-12
phrase	report	22
phrase	say	-13
phrase	choose	-16
phrase	believe	9
phrase	award	-7
quotation	read	7
left	say	10
phrase	lose	-172
phrase	go	15
phrase	criticize	48
clause	estimate	7
phrase	accept	7
phrase	prove	-66
phrase	use	-12
phrase	know	21
phrase	come	-20
phrase	pay	-60
clause	wait	-23
phrase	get	-18
to	get	-30
clause	set	-36
phrase	flood	-18
phrase	expose	-16
that	tell	52
that	forget	-8
phrase	tell	7
phrase	willing	-13
phrase	accuse	55
phrase	engage	-26
phrase	follow	-35
clause	attack	-35
phrase	pose	-37
clause	happen	-38
clause	check	-25
phrase	ban	-27
phrase	demonstrate	-32
clause	claim	37
clause	support	20
phrase	focus	19
phrase	expand	-45
to	check	-12
quotation	according to	-34
phrase	make	6
phrase	kill	-116
phrase	shoot	-142
phrase	leave	-98
clause	shoot	-41
phrase	face	-56
clause	move	-52
phrase	base	-69
clause	begin	-17
phrase	add	-49
phrase	accomplish	-20
phrase	respond	-6
phrase	bring	-40
phrase	accommodate	-13
phrase	rethink	13
quotation	write	40
phrase	reach	-20
clause	follow	-53
phrase	read	-18
clause	contain	13
clause	write	39
clause	cite	19
left	note	81
phrase	ignore	8
quotation	say	-15
quotation	add	87
to	refuse	23
phrase	plead	13
that	note	46
that	feel	-16
phrase	clear	-16
phrase	cast	22
phrase	place	-15
quotation	conclude	10
phrase	sit	-18
phrase	complete	-42
phrase	spend	-38
phrase	look	12
phrase	star	-18
phrase	gine	-17
phrase	rub	-14
phrase	register	-74
phrase	blast	40
phrase	defend	30
phrase	play	-17
phrase	turn	-14
phrase	prepare	-20
clause	read	-10
phrase	address	-14
clause	seem	-5
to	begin	-19
clause	speak	-17
clause	expect	12
phrase	start	-5
phrase	attempt	-13
to	try	-23
phrase	help	-33
to	urge	14
to	turn	-14
that	see	8
phrase	feel	18
phrase	happen	-113
clause	return	-38
phrase	begin	-44
phrase	try	13
phrase	show	33
phrase	email	12
phrase	thank	14
quotation	reply	28
that	announce	13
phrase	send	-16
phrase	hand	-47
phrase	teach	-53
phrase	require	-45
phrase	harm	-21
phrase	discuss	37
to	intend	-11
phrase	administer	-16
clause	share	12
to	plan	15
clause	give	-12
phrase	sway	-28
clause	clear	10
phrase	participate	-61
phrase	lay	10
phrase	force	-42
phrase	sleep	-9
phrase	dispatch	-22
phrase	examine	-18
phrase	figure	-11
clause	make	-18
phrase	date	-53
phrase	lie	-9
phrase	receive	-24
clause	know	37
that	recognize	18
clause	mean	-18
phrase	mean	-37
phrase	discredit	-18
phrase	destroy	-26
phrase	fail	-25
wh	know	17
phrase	put	-14
clause	intend	13
phrase	crush	-39
phrase	avoid	-7
that	know	-12
clause	win	9
wh	tell	12
to	happy	8
phrase	hear	-28
phrase	reflect	-22
phrase	move	-94
phrase	stop	-49
phrase	let	-30
phrase	work	-51
phrase	confirm	15
phrase	reaffirm	10
phrase	head	-107
to	tell	25
phrase	hug	-14
phrase	announce	53
to	wait	-18
wh	see	-19
clause	believe	9
phrase	reward	-20
phrase	win	-60
that	say	-21
clause	turn	-15
phrase	see	20
phrase	file	16
phrase	organize	-51
phrase	rip	11
phrase	understand	6
phrase	adopt	-13
phrase	meet	-29
phrase	intend	12
phrase	steal	-23
phrase	call	29
phrase	lead	-66
phrase	step	-16
clause	suggest	48
phrase	combat	-51
phrase	assist	-23
phrase	conduct	-109
phrase	airstrike	-9
phrase	target	-15
phrase	increase	-55
left	add	83
clause	call	12
phrase	hit	-9
phrase	attack	22
clause	fund	-20
phrase	propose	15
phrase	interview	-11
phrase	air	-7
clause	interview	-46
clause	comment	-34
phrase	result	-78
to	call	-14
to	come	-46
phrase	talk	28
phrase	slip	-30
phrase	transform	-28
phrase	sweep	-31
phrase	boost	-41
phrase	cite	58
left	continue	31
that	recall	-6
phrase	uprise	-10
left	conclude	43
phrase	select	-8
phrase	prompt	-42
phrase	run	-15
phrase	seem	33
phrase	enamored	11
phrase	reveal	30
phrase	outnumber	-17
phrase	swing	-9
phrase	vote	14
phrase	hold	-32
phrase	express	63
left	report	63
clause	according to	52
phrase	garner	-33
phrase	name	20
phrase	brief	11
that	show	6
clause	announce	38
to	start	-26
phrase	portray	36
clause	police	-9
clause	receive	-49
phrase	fire	-11
phrase	police	-28
phrase	act	-81
clause	build	-53
phrase	occur	-43
phrase	match	-60
phrase	repeat	11
clause	name	-9
phrase	push	20
phrase	abandon	-43
phrase	live	-41
that	report	14
phrase	want	6
phrase	threaten	-8
phrase	bar	-32
phrase	enter	-56
phrase	rally	-47
to	go	-44
phrase	slam	34
phrase	fundraise	-100
phrase	ask	5
quotation	support	-12
phrase	cancel	-30
phrase	prefer	18
left	indicate	10
phrase	drop	-115
phrase	poll	-32
phrase	survey	-47
quotation	take	-16
phrase	cover	-11
phrase	challenge	9
left	tell	94
phrase	praise	25
clause	meet	-50
that	argue	53
clause	use	-48
clause	obtain	-22
phrase	work-related	-9
clause	send	-16
to	decline	56
wh	say	-15
that	reveal	23
phrase	write	19
wh	discuss	8
clause	place	-18
to	use	-73
phrase	document	13
phrase	disclose	14
wh	ask	67
phrase	return	-22
phrase	nominate	20
phrase	host	-99
clause	court	-18
wh	decide	-8
phrase	describe	41
phrase	recover	-12
phrase	dent	-14
phrase	find	-18
phrase	answer	21
phrase	consider	18
phrase	capture	-37
phrase	regard	16
phrase	expect	37
phrase	born	-45
phrase	post	7
phrase	mention	54
phrase	benefit	-93
phrase	insert	-20
phrase	sharpen	-27
phrase	retain	-30
that	suggest	47
phrase	right	-122
to	pledge	13
clause	oppose	-23
phrase	undocumented	-65
phrase	declare	19
phrase	die	-88
phrase	release	11
to	expect	31
phrase	endorse	23
phrase	message	-59
clause	involve	-36
phrase	hire	7
clause	fly	-22
that	suspect	22
phrase	keep	-49
phrase	separate	-21
that	claim	17
clause	tell	20
phrase	support	16
phrase	donate	-56
phrase	compile	-8
phrase	cycle	-47
clause	record	-30
clause	cycle	-20
phrase	backed	26
clause	break	-27
phrase	elect	-41
clause	go	-11
phrase	champion	10
clause	help	-78
clause	convince	7
phrase	compete	-68
phrase	roll	-10
clause	plane	-10
clause	fill	-17
left	read	40
to	set	-20
phrase	root	-6
phrase	tighten	-25
phrase	limit	-16
to	invite	16
phrase	wear	-60
phrase	tweet	27
phrase	applaud	24
phrase	retweet	12
quotation	tweet	16
clause	run	-27
phrase	lobby	-20
phrase	prevent	-78
phrase	distract	-16
phrase	need	-10
to	take	-38
phrase	oppose	34
phrase	thwart	-25
phrase	employ	-5
phrase	tape	-26
phrase	distribute	-13
phrase	repeal	-39
that	add	77
to	right	-9
phrase	bear	-17
phrase	dismiss	18
phrase	track	17
phrase	ensure	-17
phrase	seek	25
phrase	counter	-10
phrase	offer	30
phrase	continue	-37
phrase	tear	-26
clause	overtake	-9
phrase	deny	17
clause	mention	-6
clause	kill	-38
clause	pause	-10
phrase	wipe	-16
phrase	flow	-23
clause	certain	-26
that	stress	20
phrase	respect	-15
phrase	value	-28
quotation	words	-18
phrase	check	-10
phrase	protect	-81
clause	free	-12
quotation	yell	21
phrase	open	-37
phrase	remember	31
phrase	survive	-54
phrase	punctuate	-11
clause	gather	-9
phrase	join	-30
phrase	quote	13
phrase	become	-44
phrase	involve	-98
phrase	arrive	-65
phrase	refer	33
phrase	introduce	-7
to	seek	8
quotation	call	10
phrase	gun	-20
phrase	chime	8
phrase	undermine	-7
to	work	-10
phrase	overturn	6
phrase	label	27
to	aim	7
phrase	license	-26
quotation	gine	-9
phrase	watch	-25
clause	tackle	-9
phrase	throw	-5
phrase	flag	-32
to	vow	25
wh	explain	8
phrase	sum	11
phrase	according to	12
phrase	blow	-30
phrase	enjoy	-25
phrase	jump	-8
phrase	unite	-9
phrase	tie	-6
phrase	sign	-10
phrase	dedicate	11
left	explain	36
phrase	overstate	10
phrase	note	24
clause	require	-14
phrase	argue	40
left	point	21
clause	think	24
left	answer	15
that	belief	-10
that	change	-9
that	find	20
phrase	replace	-60
clause	hold	-20
phrase	collect	-43
quotation	ask	19
quotation	continue	28
phrase	serve	-89
phrase	deem	22
phrase	upcome	-56
phrase	fly	-60
phrase	subject	-10
phrase	rule	-7
phrase	plan	-32
clause	look	-34
that	get	-10
phrase	descend	-19
phrase	spread	-21
phrase	rank	-6
phrase	strengthen	-33
phrase	shrink	-30
phrase	pile	-18
to	continue	-18
phrase	buck	-18
phrase	trend	-29
phrase	change	-66
phrase	arrest	-30
phrase	mull	15
phrase	identify	25
phrase	attract	-32
phrase	stick	-10
to	hope	19
phrase	calculate	-22
left	reply	-12
that	point	53
clause	root	-17
phrase	pick	-17
that	admit	18
phrase	motivate	-18
phrase	stumble	-15
phrase	stem	-27
phrase	slow	-30
phrase	wither	-12
clause	trip	-9
phrase	touch	6
phrase	launch	-22
phrase	stir	-6
clause	cross	-9
phrase	succeed	-58
left	tweet	61
left	write	143
phrase	owned	-32
phrase	fold	-10
clause	compete	-12
phrase	rate	15
phrase	trail	-71
phrase	average	-19
phrase	last	-16
phrase	close	-28
phrase	exist	-75
phrase	end	-55
clause	caucuse	-52
that	assert	8
clause	accept	-22
phrase	firm	-47
phrase	campaign	-35
clause	file	-32
phrase	disappoint	6
clause	replace	-20
left	show	9
phrase	interrupt	-11
phrase	revive	-30
phrase	waterboard	-22
phrase	skip	-28
to	fail	-29
phrase	obtain	-61
clause	survive	-20
phrase	compromise	-12
phrase	issue	25
clause	waterboard	-12
phrase	listen	-51
phrase	allow	-14
phrase	connect	-15
phrase	struggle	-68
clause	attend	-30
phrase	visit	-89
quotation	chant	24
phrase	love	-7
to	choose	-13
phrase	cheer	-5
phrase	denounce	42
quotation	want	-17
phrase	double	-27
phrase	intensify	-25
phrase	question	25
clause	deal	-36
phrase	welcome	-13
phrase	yell	-10
clause	release	-18
phrase	aim	13
phrase	contrast	15
quotation	claim	-6
phrase	trade	-6
phrase	set	-17
phrase	hope	16
phrase	ramp	-23
phrase	cap	-18
phrase	translate	-35
phrase	number	-74
quotation	speak	14
phrase	refrain	-11
clause	need	-76
phrase	emphasize	18
phrase	test	-49
clause	unqualify	-12
phrase	recite	23
phrase	clash	-23
that	write	19
phrase	complain	23
that	warn	39
clause	demonstrate	19
clause	bill	-10
clause	endorse	18
phrase	devote	-8
clause	mount	9
phrase	gather	-61
phrase	lock	-17
phrase	interest	-5
clause	prevail	-20
phrase	embrace	-11
clause	alienate	-10
phrase	moderate	-6
phrase	build	-33
clause	center	13
phrase	stack	-18
phrase	grant	-18
left	ask	38
clause	manage	-12
clause	fear	16
phrase	view	30
phrase	underscore	18
that	mean	-12
phrase	grow	5
clause	continue	-9
phrase	gain	-37
phrase	maintain	-32
clause	change	-52
phrase	catch	-77
clause	register	-27
phrase	form	-35
phrase	represent	-27
phrase	divide	-19
clause	design	-10
clause	sample	-9
clause	point	8
phrase	burn	-26
phrase	credit	27
left	find	26
clause	rate	-61
phrase	damage	-18
clause	force	-51
phrase	caucuse	-111
clause	agree	20
phrase	surprise	8
clause	conduct	7
phrase	sample	-15
clause	contest	-41
phrase	kick	-33
phrase	reform	-27
phrase	tackle	-25
phrase	crack	-36
clause	respect	-12
to	travel	-12
phrase	pull	-68
phrase	remain	-11
phrase	rig	-18
phrase	highlight	27
phrase	battle	-10
clause	predict	23
left	urge	13
phrase	suspend	-20
phrase	hammer	11
that	predict	10
phrase	perform	-47
phrase	fight	-24
phrase	congratulate	17
phrase	break	-60
clause	spot	10
phrase	remark	17
clause	word	-12
phrase	switch	-7
clause	proud	13
to	run	-9
phrase	fuel	-60
phrase	slide	-6
phrase	bill	28
clause	face	-61
clause	drop	16
phrase	stay	-35
clause	result	-54
phrase	claim	13
clause	remain	-47
phrase	beat	-90
phrase	lack	-45
clause	stand	-11
clause	watch	8
wh	come	30
clause	learn	6
clause	poll	-91
phrase	earn	-28
phrase	stand	-16
phrase	lower	-32
phrase	improve	-65
phrase	promise	20
clause	start	-56
phrase	doubt	8
clause	number	-38
clause	network	-32
clause	spend	-82
phrase	best	-24
phrase	handle	-54
clause	wish	7
phrase	tout	21
phrase	resonate	-6
clause	decry	10
phrase	impact	-12
phrase	allocate	-12
phrase	determine	-6
clause	date	-17
phrase	eked	-10
phrase	overwhelm	-10
clause	enter	-46
clause	praise	23
clause	assure	18
clause	worry	25
phrase	fend	-12
clause	sit	-41
phrase	backing	11
clause	get	-43
to	return	-18
phrase	reverse	-16
clause	rush	-12
clause	want	8
phrase	network	-56
clause	arrive	-27
phrase	walk	-16
clause	care	12
phrase	care	-12
phrase	dominate	-73
phrase	educate	-13
phrase	line	-7
clause	right	-47
phrase	incite	-15
phrase	halt	-25
phrase	dip	-15
wh	question	42
phrase	attend	-99
clause	born	-32
phrase	cross	-49
that	ensure	-41
clause	pose	8
phrase	finish	-74
clause	plan	-9
phrase	await	-26
phrase	rebind	-10
clause	hope	37
phrase	emerge	-28
to	need	-27
clause	stop	-7
clause	become	38
to	bind	-12
that	joke	17
to	willing	-5
clause	capture	6
phrase	coalesce	-21
that	clear	21
phrase	consolidate	-21
that	declare	31
clause	divide	-16
quotation	declare	21
that	insist	51
phrase	heighten	-11
phrase	resist	8
phrase	cut	-23
phrase	feed	-32
phrase	boo	11
phrase	lag	-27
clause	mark	-33
phrase	mock	24
phrase	overtake	-26
phrase	detail	-15
quotation	begin	-9
phrase	top	-35
phrase	race	-41
clause	open	9
clause	earn	-29
phrase	mark	11
phrase	prevail	-30
clause	put	-45
phrase	celebrate	7
phrase	vow	12
phrase	fix	-33
to	show	16
phrase	corrupt	-12
phrase	influence	-45
phrase	confront	-14
phrase	neighboring	-27
clause	lead	-24
wh	cheer	8
clause	ask	14
phrase	wave	-21
wh	win	-17
clause	trail	-15
phrase	invest	-63
phrase	remind	17
phrase	create	-76
phrase	shut	-13
clause	exit	-34
phrase	vary	-21
phrase	account	-54
phrase	angry	-23
phrase	deport	-45
phrase	ballot	-25
phrase	generate	-25
phrase	shock	-19
phrase	stare	-13
phrase	word	13
phrase	vouch	24
clause	fit	-9
phrase	resign	-11
phrase	press	-18
that	clarify	10
wh	show	-16
to	seem	48
that	state	9
phrase	score	-55
phrase	clinch	-58
quotation	ready	-9
phrase	assume	-21
phrase	affect	-54
quotation	make	-26
phrase	widen	-35
clause	declare	6
phrase	grab	-10
phrase	stall	-23
phrase	dash	-10
phrase	surge	-28
phrase	secure	-89
phrase	steer	-35
phrase	exchange	-26
phrase	distinguish	-10
phrase	encourage	-11
phrase	calm	-9
quotation	offer	11
phrase	bemoan	15
phrase	devastate	-45
phrase	lambaste	10
phrase	fill	-22
phrase	reserve	-32
clause	club	-9
phrase	seat	-41
phrase	solidify	-23
phrase	deal	-85
phrase	derail	-21
phrase	betray	-15
phrase	satisfy	9
that	go	-19
phrase	authorize	9
that	reassure	-8
left	need	-15
clause	vote	-16
to	ask	11
phrase	condemn	10
phrase	cost	-69
phrase	punch	-35
clause	hand	-20
clause	defeat	-20
phrase	carry	-77
phrase	decry	22
that	vow	10
phrase	resurrect	-13
quotation	run	5
phrase	appreciate	7
phrase	flock	-12
phrase	embarrass	-24
phrase	contribute	-71
clause	fail	-28
to	appear	45
clause	end	-43
phrase	disavow	15
phrase	promote	11
that	deal	-15
phrase	urge	26
phrase	defeat	-95
clause	betray	-9
phrase	border	9
phrase	thread	-16
that	move	19
phrase	treat	-16
to	vote	6
phrase	advance	-39
phrase	cosponsor	9
clause	stem	-17
phrase	warn	12
phrase	derive	-13
phrase	type	-18
phrase	fund	-66
phrase	debate	-6
phrase	prohibit	10
phrase	project	6
clause	line	-37
quotation	shout	21
phrase	shake	-10
phrase	frustrate	-18
clause	respond	7
phrase	outline	12
phrase	feature	-33
phrase	fit	-41
phrase	escort	-13
clause	refer	16
phrase	capitalize	-23
phrase	acquire	-21
quotation	lead	-12
phrase	reply	12
phrase	request	20
phrase	smile	-18
phrase	downplay	13
clause	remind	11
clause	deliver	8
phrase	embody	-15
phrase	pack	-16
phrase	touted	5
clause	insist	42
that	accomplish	-9
to	order	8
phrase	pass	20
phrase	apply	-53
phrase	mount	-10
clause	note	27
clause	answer	-18
phrase	save	-58
phrase	beam	-14
clause	tout	11
clause	question	-7
phrase	admire	9
phrase	preach	15
phrase	display	12
clause	work	-84
clause	maintain	-17
phrase	travel	-56
clause	determine	11
phrase	convict	-25
clause	tweet	6
phrase	yank	-19
phrase	restrict	8
clause	price	-12
clause	bring	-7
clause	improve	-12
clause	buy	-30
phrase	manufacture	-13
clause	apologize	10
phrase	pursue	-30
clause	ban	7
phrase	hurt	-63
phrase	divert	-16
phrase	frack	-20
phrase	tap	-37
phrase	blame	37
clause	ally	-36
clause	reach	-24
wh	happen	-9
phrase	endure	-9
clause	threaten	13
phrase	depart	-16
that	concede	15
quotation	warn	-10
clause	warn	8
clause	launch	7
phrase	title	12
clause	star	-12
phrase	recognize	13
phrase	explain	41
clause	adopt	-21
to	encourage	5
clause	encourage	8
that	convince	11
to	rush	-16
clause	try	-28
clause	settle	6
phrase	trust	13
phrase	soar	-13
wh	talk	25
phrase	sell	-25
left	declare	8
clause	issue	-55
that	promise	14
phrase	bend	-15
phrase	advise	9
clause	challenge	-6
phrase	unfold	-28
phrase	heal	-18
clause	violate	-12
phrase	program	-45
to	manage	-32
that	make	31
clause	clinch	-15
phrase	sue	6
phrase	comply	-23
phrase	bully	-12
clause	confront	7
phrase	boycott	7
phrase	foot	-12
phrase	bash	13
clause	document	-17
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
phrase	finance	-37
clause	review	-24
that	hope	-6
phrase	admit	16
quotation	respond	27
clause	conclude	14
clause	survey	-20
phrase	commit	-7
clause	add	6
phrase	rebuke	10
clause	convert	-9
phrase	box	-15
clause	contact	-9
phrase	rest	-28
clause	carry	14
clause	box	-12
phrase	land	-37
phrase	accompany	-26
clause	sway	-9
phrase	overcome	-23
phrase	honor	-30
phrase	recall	30
wh	build	-9
phrase	inspire	-39
clause	host	-15
phrase	reopen	-21
to	stop	-13
phrase	designate	5
phrase	showcase	-15
phrase	overlook	10
quotation	feel	-19
phrase	single	17
phrase	rise	-22
to	ready	-30
that	follow	-13
clause	expose	11
phrase	fall	-47
clause	argue	23
phrase	tip	-13
clause	retain	-9
clause	capitalize	-12
phrase	dig	-14
phrase	reference	17
clause	reveal	5
phrase	hide	-23
that	confirm	18
clause	protect	-20
to	schedule	5
clause	appoint	11
clause	seek	-10
phrase	punish	-37
to	force	-15
phrase	cause	-21
phrase	hail	16
phrase	remove	-26
phrase	install	-16
phrase	overthrow	-9
clause	prove	15
clause	aid	-41
clause	complain	8
phrase	batter	-10
phrase	assemble	-12
phrase	round	-9
that	acknowledge	29
clause	abandon	-17
left	warn	10
phrase	espouse	-13
phrase	crown	11
clause	echo	13
clause	embrace	8
clause	ballot	-20
phrase	poise	-12
left	reveal	13
clause	deny	-8
phrase	book	-28
clause	indict	8
phrase	indict	-13
to	decide	20
phrase	violate	-54
quotation	show	-26
phrase	liken	17
phrase	demand	30
phrase	fan	-30
quotation	comments	-28
clause	die	-22
phrase	disqualify	-25
phrase	seal	-18
phrase	bind	-32
wh	start	-19
clause	embarrass	9
phrase	wrongdo	-12
phrase	fade	-12
phrase	propel	-28
to	look	35
that	issue	-26
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
clause	acknowledge	18
phrase	blare	-11
clause	shift	14
phrase	defund	-18
clause	pick	-17
phrase	pour	-24
left	struggle	-13
phrase	reap	-19
clause	save	-12
clause	wear	-32
clause	fundraise	-47
phrase	chip	-19
wh	raise	-13
to	speak	17
phrase	purchase	-37
phrase	drive	-30
phrase	search	-41
phrase	frame	8
phrase	delete	-26
that	conclude	9
that	recommend	6
phrase	achieve	-47
clause	unify	-15
left	state	17
phrase	surround	-43
phrase	ready	-25
that	learn	9
phrase	settle	-54
wh	state	-18
to	prefer	15
phrase	broker	8
phrase	expres	22
phrase	stump	-9
phrase	unqualify	-13
phrase	mine	-9
clause	connect	-10
phrase	lean	-5
clause	create	22
phrase	imperiled	-11
phrase	bury	-21
phrase	contemplate	9
quotation	note	13
phrase	oversee	-30
clause	perform	-15
phrase	approach	-49
clause	serve	6
phrase	publish	-21
clause	act	-9
that	charge	6
clause	treat	-18
phrase	guarantee	15
phrase	beg	-22
phrase	abuse	-10
phrase	wound	-13
phrase	unknown	-12
clause	hit	9
quotation	wear	-9
phrase	hate	11
to	promise	28
phrase	direct	-30
phrase	center	-24
phrase	contract	-18
clause	operate	-9
phrase	supplement	-13
clause	pass	-16
phrase	found	-51
phrase	develop	-51
phrase	cope	-18
left	argue	10
phrase	reject	28
phrase	trump	-9
to	respond	7
clause	debate	-16
phrase	spar	7
phrase	lament	20
that	remind	18
phrase	regulate	-15
phrase	refuse	11
phrase	salary	-12
phrase	articulate	9
clause	rebuild	-9
phrase	marry	-37
phrase	complicate	-18
phrase	polarize	6
phrase	rebuild	-32
phrase	reinstate	5
phrase	assault	-21
phrase	fabricate	-12
phrase	perpetuate	7
phrase	murder	-13
phrase	pray	-21
phrase	bless	-18
clause	address	10
phrase	schedule	-59
clause	beat	-17
phrase	voice	15
to	update	-19
clause	blow	-12
phrase	weaken	-21
phrase	approve	-6
phrase	insist	-17
clause	keep	-21
clause	avoid	-18
phrase	control	-61
phrase	design	-16
phrase	price	-51
to	help	-31
phrase	reduce	-63
phrase	something	-30
that	cut	-16
clause	favor	17
clause	represent	-12
phrase	delay	-28
phrase	veto	9
phrase	eliminate	-61
phrase	postpone	-18
phrase	preserve	-32
phrase	suppose	-15
clause	cut	-41
phrase	expire	-23
phrase	repudiate	11
phrase	foster	-13
phrase	intern	-10
phrase	undercut	-26
phrase	upgrade	-13
phrase	impress	8
phrase	curb	-30
phrase	adapt	-18
phrase	level	-6
phrase	solve	-18
phrase	edit	-30
phrase	sound	14
phrase	sophisticated	-15
clause	hear	-16
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
phrase	stake	-26
clause	lose	-56
clause	block	-22
phrase	restore	-18
clause	describe	16
phrase	discriminate	-12
clause	play	-43
quotation	act	-12
phrase	amplify	-16
phrase	shape	-37
phrase	author	11
clause	feature	16
phrase	repair	-12
phrase	aid	-60
clause	approach	-22
clause	propose	25
phrase	drink	-10
clause	admit	-5
that	deny	15
quotation	believe	-15
phrase	waste	-21
clause	sound	-10
phrase	acquiesce	12
phrase	realize	10
clause	fight	-26
phrase	miss	-61
phrase	flaw	-12
phrase	bolster	-35
phrase	recount	15
clause	focus	-6
clause	exist	-15
that	give	-31
phrase	excite	10
clause	enact	-10
that	run	-10
clause	reform	-17
phrase	dismantle	-15
clause	reverse	6
phrase	black	-12
phrase	resound	-13
phrase	occupy	-16
phrase	spike	-13
phrase	flirt	-11
wh	wonder	21
phrase	uncommit	-12
wh	recall	9
phrase	erode	-15
that	agree	31
phrase	trigger	-25
that	vote	-11
that	persuade	8
phrase	couple	-23
that	contend	15
clause	rule	-11
that	order	14
phrase	certify	-10
clause	sorry	-10
phrase	proceed	-26
clause	practice	-22
clause	satisfy	-10
clause	emerge	-16
clause	schedule	-28
clause	offer	-10
clause	boost	-17
phrase	tally	12
phrase	click	-18
phrase	reiterate	22
clause	miss	-9
phrase	rail	38
clause	spread	-9
clause	cause	-15
phrase	infected	-9
phrase	order	15
phrase	pivote	8
clause	program	-17
clause	gine	-18
phrase	acknowledge	13
phrase	constitute	-12
clause	bar	13
clause	listen	-17
phrase	bridge	-12
phrase	seize	-16
clause	select	-18
clause	crack	-15
phrase	unauthorized	-23
wh	determine	-7
clause	achieve	-15
phrase	manage	-58
clause	approve	8
clause	hint	15
clause	deport	-22
clause	undocumented	-9
clause	stay	-23
clause	drive	-30
phrase	conflict	7
phrase	volunteer	-24
phrase	suit	-18
clause	stare	-10
phrase	reshape	-18
phrase	enable	-28
phrase	quit	-32
that	demonstrate	23
clause	amount	-9
that	maintain	12
phrase	invoke	-12
phrase	embed	6
phrase	bomb	-28
left	suggest	11
that	worry	5
to	bother	-21
to	leave	-25
quotation	spend	-9
wh	clear	-11
clause	firm	-34
clause	overwhelm	6
clause	gain	-29
phrase	retire	-21
clause	walk	-21
phrase	command	-9
phrase	dol	-10
clause	lock	-9
phrase	ratify	7
phrase	flee	-37
phrase	trounce	-24
wh	bully	-12
left	respond	23
clause	qualify	-12
that	something	-12
that	assume	10
phrase	bounce	-10
phrase	convince	12
phrase	interpret	14
clause	bet	-19
phrase	concern	-5
clause	secure	-22
phrase	dwindle	-9
clause	cast	-30
phrase	principle	-12
clause	figure	15
clause	bury	-9
left	happen	-20
phrase	energize	-25
phrase	predicate	-11
phrase	ravage	-13
phrase	insult	13
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
clause	book	-9
phrase	linger	-17
phrase	split	-16
phrase	imagine	15
phrase	sew	-11
to	certain	-10
phrase	bother	26
that	poll	-10
phrase	narrow	-26
quotation	become	-15
clause	denounce	-8
phrase	plummet	-16
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
phrase	produce	-69
left	play	-9
phrase	empower	7
clause	unearth	-11
phrase	elevate	-13
phrase	premise	-10
phrase	resemble	-18
phrase	mandate	15
clause	impact	-13
clause	something	-15
clause	control	-12
phrase	judge	8
phrase	specialize	-10
phrase	optimistic	-10
wh	reveal	-12
that	fit	-9
phrase	suffer	-45
clause	upcome	-12
phrase	persuade	11
phrase	so-called	-12
left	predict	14
clause	struggle	-9
phrase	superdelegate	-20
to	persuade	-8
phrase	contradict	9
phrase	co-authored	-10
clause	occur	-12
clause	join	-32
clause	endure	6
phrase	power	-32
clause	surround	-9
clause	combat	-15
phrase	displace	-12
clause	import	-12
phrase	ship	-13
phrase	market	-47
phrase	belong	-19
clause	sell	-23
phrase	provoke	-21
phrase	chiding	14
clause	welcome	8
phrase	crash	-13
phrase	surface	16
phrase	ahmed	-13
phrase	station	-9
phrase	mohamed	-18
clause	live	-30
clause	travel	-15
clause	develop	-17
phrase	associate	-10
clause	touted	14
clause	lift	-10
clause	throw	-10
clause	press	17
phrase	startle	16
phrase	unravel	-11
phrase	undergo	-15
phrase	plane	-9
clause	rise	-38
phrase	export	-10
phrase	coordinate	-39
quotation	explain	14
to	offer	8
phrase	doom	-13
phrase	rein	-28
quotation	remain	-12
phrase	reclaim	-18
clause	exercise	-9
phrase	fish	-15
phrase	withdraw	7
clause	bind	-15
to	scramble	-7
wh	give	-12
clause	fall	-35
to	suit	-12
phrase	outrage	10
clause	collect	-12
clause	trust	-22
phrase	code	-9
phrase	strike	-17
phrase	spark	7
clause	measure	-15
clause	deem	5
phrase	marginalized	-9
that	appear	-5
phrase	flip	-29
that	hopeful	8
phrase	draft	-6
phrase	allude	13
phrase	please	12
that	help	-12
clause	invoke	20
phrase	spur	-12
phrase	communicate	-12
phrase	terminate	-16
clause	imply	11
left	use	-10
clause	double	22
phrase	eat	-21
clause	suppose	-15
clause	detail	14
phrase	abolish	-12
phrase	wind	-23
phrase	position	20
left	attack	-18
clause	round	-18
phrase	exceed	-30
phrase	park	-18
quotation	cite	17
phrase	brew	-16
phrase	dance	-18
wh	change	13
phrase	broaden	-15
clause	establish	-14
clause	accompany	-12
clause	tie	-32
clause	nominate	-25
phrase	chair	-39
phrase	brag	6
phrase	buoy	-10
clause	devote	11
phrase	hack	-45
phrase	lash	8
quotation	remarks	-17
phrase	plow	-13
left	claim	10
quotation	suggest	11
phrase	opt	-17
phrase	trip	-18
that	post	9
clause	attract	-15
phrase	characterize	16
phrase	oust	-12
clause	undermine	-12
to	advise	13
clause	bear	8
wh	run	-9
to	fly	-9
phrase	invite	-38
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
phrase	define	-14
phrase	assign	-10
phrase	deploy	-41
phrase	intervene	-18
to	power	-9
clause	link	-19
clause	backed	-15
phrase	dream	-10
phrase	thrive	-21
to	press	-22
phrase	freeze	-16
phrase	establish	9
left	resign	-10
phrase	usher	-18
clause	finalize	-10
wh	make	23
phrase	activate	-24
phrase	scramble	-21
phrase	reconsider	-10
to	prepare	-35
quotation	put	19
phrase	overshadow	-18
clause	campaign	-17
phrase	eradicate	-9
clause	loom	-9
phrase	contain	-63
phrase	tax	-50
phrase	outsize	-10
phrase	confer	-16
clause	tax	-22
left	tax	-9
phrase	model	-15
phrase	swell	-10
phrase	minimize	6
phrase	plant	-28
phrase	dispute	30
phrase	disappear	-26
phrase	balk	18
clause	park	-9
phrase	default	-15
left	come	6
phrase	borrow	-25
clause	urge	20
phrase	vet	-28
phrase	restructure	-9
to	mean	7
phrase	cheat	-15
phrase	tend	-13
clause	finance	-12
phrase	rebut	16
that	accusations	-10
quotation	report	6
phrase	contend	-6
clause	suspend	-18
clause	message	31
clause	battle	-19
phrase	spot	-25
phrase	terror-related	-9
clause	rely	-20
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
phrase	unreport	-10
clause	ensure	-25
phrase	mitigate	-10
clause	vet	-12
quotation	involve	-9
that	remarks	-9
that	indicate	20
phrase	reassure	12
phrase	anticipate	7
phrase	jockey	6
to	opt	10
phrase	govern	9
phrase	pepper	-14
that	contest	-10
wh	press	16
phrase	carve	-15
phrase	mask	-16
clause	affiliate	-10
phrase	upend	-24
phrase	relate	-6
phrase	guard	-23
that	use	-10
phrase	affiliate	-10
phrase	flank	-17
to	authorize	-21
wh	disagree	7
clause	organize	-9
clause	arrest	-9
clause	model	-9
left	know	-19
phrase	balance	-18
phrase	nothing	-17
phrase	merge	-11
phrase	combine	-18
that	remember	-8
left	end	-9
phrase	rebuff	13
that	boast	20
phrase	harass	-13
phrase	disparage	9
phrase	utter	6
quotation	accord	11
to	eager	11
clause	graduate	-9
phrase	divorce	-10
clause	present	6
phrase	dog	-13
to	firm	-9
clause	advise	-15
phrase	accumulate	-13
clause	trade	-11
clause	succeed	-15
phrase	patrol	-10
clause	draw	-16
clause	guess	6
clause	inspire	-9
phrase	suspect	-14
phrase	plot	6
phrase	preside	-19
phrase	summon	-10
phrase	channel	-16
clause	marry	-17
phrase	practice	-39
left	hope	-6
left	age	-11
clause	project	-10
phrase	surpass	-20
phrase	inherit	-9
phrase	offset	-18
phrase	imprison	-12
phrase	experience	5
phrase	pause	-13
phrase	mix	-10
phrase	skew	-10
that	fear	26
that	estimate	23
phrase	risk	-28
that	caution	14
clause	extend	-10
wh	think	15
phrase	zero	11
clause	smile	-12
phrase	hint	5
clause	benefit	-20
phrase	amount	-43
that	speculate	15
phrase	fare	-29
phrase	depend	-35
phrase	accelerate	-26
phrase	study	-37
clause	stake	-9
clause	step	-19
phrase	alter	-16
phrase	trapped	-10
left	speak	-13
clause	dismiss	6
quotation	statements	-10
phrase	scorn	-13
left	win	-12
clause	coalesce	-9
phrase	falter	-13
phrase	dislike	17
phrase	exit	-20
left	acknowledge	11
phrase	advertise	-9
left	decline	-15
clause	invest	-9
phrase	pollute	-9
clause	increase	-35
clause	provide	-25
that	hint	-11
phrase	decrease	-11
phrase	obscure	-10
that	lay	-10
phrase	reckon	14
phrase	replicate	-13
phrase	validate	-13
clause	regain	-9
phrase	camp	-17
phrase	indicate	10
phrase	shove	-13
phrase	shout	-7
phrase	precede	-16
phrase	jeer	-15
phrase	team	-21
clause	broker	-10
phrase	attach	-19
phrase	monitor	-29
phrase	finalize	-12
clause	understand	-11
phrase	justify	12
clause	sag	-13
clause	market	-20
phrase	wall	-9
phrase	house	-23
clause	cost	-12
phrase	scale	-15
phrase	bet	-26
wh	guess	8
wh	describe	14
clause	seize	6
clause	recognize	-7
that	statements	11
quotation	come	-10
to	gather	-9
clause	hire	-24
clause	oversee	-18
to	afford	-14
clause	engineer	-10
quotation	post	11
phrase	pronounce	6
clause	enjoy	17
phrase	daunt	-10
that	press	13
phrase	pitch	7
phrase	ride	-23
phrase	shatter	-16
phrase	affirm	-9
phrase	flatter	-9
clause	navigate	-10
phrase	shore	-20
phrase	explode	-12
left	right	-9
that	prove	-11
phrase	discipline	-12
that	assure	14
phrase	fracture	-12
phrase	clean	-9
phrase	analyze	-13
left	grow	-9
clause	plant	-9
that	calculate	13
phrase	rush	-15
phrase	supply	-19
phrase	renovate	-10
phrase	flown	-10
phrase	venture	-12
to	position	-24
phrase	revere	17
clause	shock	6
phrase	bristle	9
clause	overcome	-17
clause	associate	-9
clause	head	-15
phrase	compose	-13
phrase	script	-10
clause	title	6
clause	shape	-12
quotation	use	15
clause	rank	-15
phrase	undertake	-10
clause	lower	-9
clause	wage	-9
clause	repair	-9
phrase	deepen	6
phrase	wrap	-26
phrase	unwanted	-9
phrase	distort	-12
left	seem	-20
phrase	plague	-16
to	require	19
phrase	adjust	-9
left	make	-11
clause	hurt	-9
phrase	detect	-25
wh	underscore	-13
phrase	politicize	-9
left	lay	-9
phrase	spill	-16
phrase	gear	-10
phrase	circulate	8
left	insist	13
wh	depend	-20
clause	list	12
clause	produce	20
clause	value	-9
clause	view	-18
clause	strike	7
to	poise	-39
phrase	cripple	-16
phrase	deadlock	-17
quotation	publish	9
phrase	contact	-15
phrase	republish	-10
that	allege	9
clause	risk	-9
phrase	blister	-15
clause	steal	-12
phrase	evaporate	-10
clause	cheer	-11
clause	skeptical	7
quotation	try	-12
clause	reinstate	-13
clause	restore	-16
phrase	stifle	5
phrase	guide	-14
phrase	inject	-16
phrase	assert	14
phrase	function	-32
phrase	facilitate	-18
clause	tend	-10
clause	form	-9
clause	convict	-12
phrase	stabilize	-13
clause	email	-34
clause	indicate	5
clause	exchange	-12
clause	roll	-16
left	wonder	10
clause	linger	-12
phrase	clap	-9
clause	race	-34
to	hire	-11
that	adamant	13
that	assertion	9
clause	affect	-9
phrase	dump	-16
phrase	discourage	-9
phrase	rid	-15
phrase	peak	-18
clause	limit	-19
phrase	explore	-5
phrase	locate	-15
phrase	devolve	-10
phrase	march	-14
that	explain	31
phrase	uncover	8
clause	circulate	-13
phrase	game	-20
quotation	accept	-11
clause	mandate	-11
clause	air	-13
that	signal	15
phrase	stereotype	-9
phrase	navigate	-19
phrase	net	-13
phrase	kid	-9
phrase	unaware	5
to	suppose	-17
phrase	modify	6
clause	explain	-9
phrase	deprive	-22
to	fund	-9
phrase	classify	-32
that	email	-10
that	message	-17
phrase	regret	11
clause	sponsor	-12
phrase	print	-10
clause	probe	-14
phrase	mobilize	-23
to	combine	-10
clause	visit	-9
clause	grant	-19
clause	neighboring	-12
to	challenge	15
that	pledge	18
phrase	mishandle	-18
left	pass	-12
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
to	state	28
clause	knock	5
phrase	inform	6
that	mention	-10
phrase	consult	-13
wh	outline	7
clause	prompt	12
to	favor	-8
phrase	like-minded	-9
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
clause	allege	7
phrase	infiltrate	-16
phrase	thereafter	-12
phrase	film	-10
phrase	defect	-15
phrase	spirited	-10
left	issue	-13
that	donate	-9
that	request	-14
wh	work	-9
phrase	bray	-11
that	question	-13
phrase	drown	-13
to	battle	-11
wh	account	-9
clause	finish	-20
phrase	guess	-11
phrase	forget	-10
that	ask	10
clause	appeal	-10
clause	superdelegate	-12
phrase	store	-23
phrase	crumble	-9
clause	boycott	-10
phrase	regain	-13
wh	race	-9
phrase	naturalize	-10
that	attack	-10
clause	handle	-9
phrase	strewn	-10
phrase	reinforce	-9
clause	assault	-9
phrase	amass	-12
phrase	originate	-10
clause	couple	-12
quotation	break	13
quotation	talk	14
phrase	victimize	-9
clause	notice	11
phrase	heed	-9
@kind,left
plain	Name	7
participle	noun	-31
noun	noun	-10
participle	verb	-60
plain	i	13
participle	for	-120
none	these	-10
inverted	end	-48
none	end	-12
participle	Name	-9
participle	of	-104
plain	)	12
participle	–	-6
participle	to	-44
shared	and	-7
agent	who	-29
none	this	12
none	to	-28
plain	we	8
participle	than	-40
none	the	-37
participle	his	-35
plain	,	13
participle	into	-29
participle	-	-9
plain	he	8
none	i	-19
participle	in	-30
noun	Name	-17
shared	but	12
none	that	6
participle	me	-13
participle	,	13
participle	ing	-47
participle	adverb	10
plain	she	6
relative	what	-44
participle	not	-9
participle	if	-43
participle	had	6
participle	as	-50
participle	him	-15
plain	—	10
none	them	-15
none	verb	23
none	,	6
participle	without	-16
participle	was	18
none	-	-5
participle	have	-22
none	me	8
none	it	6
participle	how	-53
agent	that	6
participle	this	-6
none	for	-42
relative	that	-9
none	Name	9
none	and	-23
participle	end	-10
participle	who	-30
participle	that	-72
participle	—	-17
none	–	-16
none	ing	18
participle	or	-55
participle	from	-43
participle	a	-79
plain	time	37
shared	or	-82
participle	the	-106
participle	when	-6
participle	after	9
participle	quotation	-8
participle	at	-57
participle	since	12
none	since	9
plain	others	14
participle	them	-10
plain	’	-12
none	who	-6
noun	's	-13
none	others	6
noun	as	-30
participle	before	14
participle	with	-44
noun	their	6
plain	–	15
shared	yet	-12
agent	Name	23
participle	about	-127
plain	quotation	-20
participle	(	-23
plain	both	11
none	on	-11
none	which	-8
none	of	-33
participle	despite	24
plain	some	10
plain	many	15
plain	half	-12
participle	both	18
none	she	9
participle	an	-32
none	as	8
participle	having	-22
plain	most	10
agent	he	18
participle	be	-41
none	despite	-10
none	quotation	-9
participle	once	10
participle	yet	19
participle	her	-66
agent	verb	-23
participle	whether	-21
participle	those	-5
participle	so	15
participle	upon	-13
participle	number	41
participle	most	-39
plain	five	15
participle	including	-31
agent	they	-41
shared	even	-7
participle	while	-14
plain	herself	9
participle	:	-22
plain	everyone	17
agent	quotation	-11
none	:	-35
none	when	14
participle	past	-21
none	but	-8
none	by	-14
plain	two	7
none	before	-9
plain	itself	-6
plain	even	11
none	while	13
none	an	-28
participle	under	-13
none	>	-15
none	once	8
none	than	-14
participle	one	16
participle	some	-7
participle	enough	-36
none	;	-24
none	his	10
none	about	-12
none	why	-10
agent	she	5
none	if	-15
participle	are	-12
plain	all	26
none	(	-24
participle	is	-7
plain	's	6
participle	--	-6
noun	’	-9
participle	against	-39
inverted	—	-19
participle	herself	-14
participle	anyone	-13
plain	himself	31
noun	her	7
participle	it	7
participle	any	-21
participle	were	-37
plain	whoever	-20
participle	certain	-12
participle	themselves	-16
participle	more	11
none	none	-10
participle	has	21
none	her	-10
participle	himself	19
participle	its	-20
plain	/	-23
participle	through	9
agent	number	-14
participle	over	-6
plain	-	6
none	so	12
participle	―	-11
participle	two	-15
plain	'	-6
participle	toward	-22
plain	another	12
agent	it	-25
plain	none	-10
noun	'	-23
participle	although	-9
plain	--	18
participle	others	6
participle	amid	-10
participle	among	-16
none	most	-12
none	--	-22
plain	anyone	15
plain	themselves	24
participle	what	-11
participle	behind	-12
none	number	-35
participle	their	-28
plain	everybody	-15
participle	around	13
participle	can	-10
participle	no	-10
plain	%	9
participle	he	-15
participle	's	-16
plain	each	7
none	more	12
none	)	-9
none	anyone	9
participle	off	-9
noun	adverb	7
participle	do	-14
@left,next
Name	noun	15
noun	it	9
noun	.	-10
Name	the	12
Name	to	12
verb	Name	-52
Name	and	5
noun	:	-11
,	noun	6
for	Name	-11
end	no	-9
end	,	-13
verb	the	-29
Name	Name	12
noun	as	-12
we	that	6
for	the	-39
they	noun	12
noun	in	-10
noun	that	9
of	a	-57
end	Name	-7
Name	verb	-38
noun	verb	-11
noun	,	-15
which	verb	14
verb	noun	-15
noun	and	-101
–	the	-11
noun	more	14
they	the	22
to	noun	-44
end	the	7
noun	its	-12
Name	how	10
number	noun	-63
Name	that	16
they	and	22
and	noun	-22
who	by	-7
to	to	-16
verb	this	-32
Name	these	12
Name	:	36
Name	such	-21
noun	have	-65
verb	their	17
verb	them	-50
than	the	-19
end	him	-9
end	noun	-21
his	noun	22
,	the	9
it	,	-9
-	noun	-31
,	to	16
for	noun	-42
Name	he	17
he	the	7
and	him	16
he	his	19
who	,	13
,	,	-9
noun	;	-16
they	.	6
Name	his	10
noun	me	11
i	a	17
that	to	13
to	the	-39
i	to	-14
he	me	13
me	my	7
i	.	6
she	me	6
what	the	-7
he	he	9
by	,	7
not	noun	10
verb	my	-10
Name	him	6
had	a	18
noun	he	-11
who	the	-13
he	how	8
he	to	-6
but	by	-13
and	its	-11
Name	my	-10
noun	?	-30
i	my	-14
to	more	-18
ing	noun	-91
he	of	41
he	a	10
them	ing	-13
this	,	-9
,	me	-20
-	a	-30
,	verb	19
verb	as	20
she	the	12
she	ing	18
she	that	-14
have	Name	-24
who	adverb	13
she	,	-10
and	me	-22
verb	if	-13
he	Name	8
have	a	7
of	what	-10
end	me	-11
verb	every	-17
i	how	-9
how	the	-16
they	,	-6
and	their	13
that	and	21
this	noun	-24
that	this	-16
from	Name	17
Name	more	20
verb	verb	-30
Name	number	-16
they	Name	-14
that	the	-24
and	a	-12
and	Name	-8
,	Name	15
noun	quotation	6
he	that	19
,	a	18
,	adverb	18
which	noun	8
end	number	-26
,	that	37
number	Name	-30
end	a	9
noun	number	10
—	verb	-9
who	it	-9
–	noun	-10
the	,	-32
Name	#	-12
verb	,	-6
ing	,	14
ing	the	-23
verb	on	-29
time	that	26
to	Name	15
that	noun	-15
from	the	12
,	them	15
a	noun	-36
ing	quotation	-11
—	to	-23
noun	him	16
it	no	5
who	him	-13
and	number	-33
he	noun	26
of	the	16
she	noun	26
she	Name	6
Name	time	13
time	Name	25
it	number	-77
Name	or	-23
verb	whether	-16
it	in	5
she	a	17
the	noun	-24
of	noun	-107
and	his	-6
his	in	7
when	if	-6
who	in	13
,	his	17
after	the	-24
,	.	-13
Name	much	15
and	to	12
Name	during	-11
end	what	-6
he	himself	-19
in	a	5
Name	all	11
that	number	-32
verb	all	-57
Name	she	13
Name	their	-12
his	on	10
noun	himself	-10
when	Name	-16
he	:	16
)	noun	13
by	noun	-25
Name	—	-13
verb	he	9
since	the	19
which	the	-9
in	.	-9
ing	verb	-23
quotation	one	47
noun	ing	7
by	adverb	13
them	the	-37
noun	any	14
ing	his	6
Name	what	12
it	to	17
verb	or	-28
or	to	-16
he	an	11
noun	aren't	-15
on	Name	20
than	noun	-18
if	noun	-25
to	an	17
Name	no	12
noun	since	-21
ing	adverb	-33
and	:	5
Name	some	28
a	a	-9
others	.	-10
who	.	-22
had	the	-22
on	noun	-66
before	the	13
it	quotation	17
with	the	9
verb	it	-5
noun	because	-15
by	more	-13
as	noun	-62
if	.	-16
to	a	-25
noun	them	6
that	Name	27
noun	from	6
Name	-	-8
number	the	14
—	the	12
,	he	39
of	in	-10
they	to	-11
he	from	-9
of	her	-31
Name	while	7
and	and	-9
and	them	-7
them	that	-12
noun	but	-33
but	them	-13
that	when	-12
verb	a	-50
but	Name	8
by	him	-6
's	for	-17
—	noun	-36
since	his	-13
time	noun	29
at	Name	-21
that	verb	-50
yet	Name	6
—	adverb	5
which	number	49
and	by	-32
noun	until	-33
it	adverb	18
—	that	16
it	his	-18
noun	before	-39
noun	after	6
of	Name	-14
that	both	-13
,	an	16
ing	and	-23
quotation	what	-14
Name	of	-16
of	.	-28
verb	when	17
,	him	23
from	a	-22
and	more	-49
end	her	-18
,	another	8
verb	some	-32
it	him	-18
Name	not	6
ing	any	-10
that	his	-12
of	adverb	-28
he	what	11
who	to	-7
by	the	17
for	to	-27
,	by	8
and	that	22
end	quotation	25
which	to	-23
but	his	8
he	at	11
noun	both	-17
(	Name	-23
it	.	9
—	Name	-22
Name	enough	-15
noun	is	-9
about	verb	-12
from	noun	-94
you	a	41
noun	—	-14
it	her	-10
or	adverb	-12
which	a	22
adverb	their	-12
they	him	9
it	that	8
him	.	-10
he	much	9
in	the	-37
they	adverb	-34
have	the	43
,	number	-20
Name	other	-19
noun	so	12
to	as	-7
on	as	-10
about	their	-9
the	Name	-44
end	if	28
she	number	-35
she	her	11
but	that	25
he	quotation	5
quotation	that	21
he	verb	8
who	his	-15
despite	the	13
for	a	-47
he	them	9
to	.	-12
after	adverb	-9
what	.	-17
and	.	-31
he	it	9
with	.	-12
who	themselves	11
end	ing	12
noun	some	15
he	this	-8
verb	quotation	-21
noun	when	-81
Name	each	-14
it	more	-27
,	its	-16
that	ing	26
to	verb	-24
noun	are	-106
as	a	-16
that	her	-6
he	her	15
noun	each	10
half	they	-12
they	someone	-10
noun	would	-11
noun	someone	-12
—	a	21
noun	were	-71
who	verb	20
verb	an	-55
end	adverb	14
he	with	10
quotation	the	8
time	.	-12
in	noun	-45
verb	.	14
an	noun	-40
which	its	-19
,	she	5
ing	a	-79
adverb	the	21
of	their	-12
,	everyone	8
and	they	-7
number	they	33
who	more	-26
most	Name	-16
Name	at	-11
he	by	15
of	and	-12
by	them	-21
time	the	-22
he	as	17
verb	his	-25
be	Name	-12
Name	six	-13
Name	they	-12
he	they	-10
him	Name	-9
quotation	noun	-8
and	it	5
he	any	7
yet	a	-12
verb	and	-55
once	as	-12
her	a	-15
noun	three	11
noun	on	-7
time	their	14
it	a	-20
quotation	him	-19
verb	by	-20
who	they	-7
them	Name	5
to	him	-12
he	she	18
but	a	7
one	a	-10
where	noun	-10
time	they	13
they	a	8
whether	noun	-9
or	them	-12
them	.	-15
noun	those	-14
time	number	13
so	and	-10
that	adverb	-57
to	his	7
even	to	-18
before	that	18
noun	whether	28
end	his	-8
before	his	17
verb	to	-24
to	number	-18
that	every	-12
,	quotation	13
,	it	18
number	.	-45
to	:	-20
,	all	16
what	Name	-34
verb	himself	7
but	it	11
yet	.	-22
her	noun	-44
,	their	13
a	verb	-12
in	Name	19
who	time	-23
after	noun	-8
five	they	15
or	noun	-26
they	her	17
the	time	-12
on	to	-9
verb	other	-18
the	verb	-33
which	adverb	-21
,	or	6
who	on	-13
it	he	17
that	.	-48
who	them	-14
—	their	8
we	the	-22
even	noun	-17
Name	this	8
while	the	6
verb	number	-62
they	ing	-22
what	noun	-50
noun	while	-21
which	in	-14
quotation	in	-6
,	and	-39
time	verb	-15
when	his	10
or	a	-20
was	noun	14
she	it	-10
noun	or	17
verb	those	-22
about	noun	-46
she	how	10
noun	at	-7
or	Name	-31
after	that	21
ing	him	-27
and	she	-6
it	those	10
like	noun	-12
and	himself	7
adverb	his	-11
Name	would	-19
time	a	12
who	before	-10
she	eight	-15
's	that	-5
she	adverb	22
his	that	-5
Name	have	-25
when	whether	-10
which	that	5
they	was	-6
it	Name	-14
while	noun	11
which	,	-7
Name	one	-27
Name	itself	7
that	him	-11
for	his	-24
after	an	-12
he	no	-8
i	you	6
verb	that	-8
end	:	-56
i	him	10
quotation	,	-15
's	quotation	-18
that	by	25
while	that	6
quotation	by	-15
,	even	-19
on	the	-8
of	quotation	-21
verb	adverb	69
by	his	-15
the	.	-27
and	an	-26
as	,	-7
about	.	-15
who	quotation	-25
they	after	-9
noun	was	6
ing	her	-27
that	a	19
and	why	-9
)	that	10
to	ing	-27
Name	who	14
that	quotation	-24
a	Name	-34
they	is	-16
before	a	-22
him	his	11
noun	four	11
once	to	11
to	this	20
noun	these	-13
that	their	22
noun	another	-34
noun	this	14
what	to	-18
it	ing	-20
they	it	-18
to	and	-30
end	to	-6
Name	about	15
i	he	-5
not	Name	-14
for	adverb	-12
for	her	-9
and	as	17
about	Name	-30
under	noun	-13
of	,	-23
,	more	16
noun	much	-10
if	the	-16
%	the	12
who	ing	13
it	:	7
number	adverb	-21
it	—	-10
,	of	44
and	on	-8
what	his	-9
with	Name	-17
:	the	-19
a	the	-9
verb	at	-19
ing	.	-40
Name	is	-25
you	Name	-42
you	ing	-10
noun	whose	-11
which	Name	10
end	from	-11
noun	several	9
they	as	22
noun	over	-18
since	her	10
noun	may	-9
that	it	-34
that	on	-12
had	adverb	24
as	Name	12
she	:	8
she	verb	20
noun	where	8
Name	)	12
she	as	-14
to	by	-10
we	noun	7
noun	others	-12
who	not	7
:	;	-12
on	a	-21
on	adverb	-9
Name	do	24
time	an	21
them	noun	30
or	it	-9
than	them	-13
noun	do	-15
one	noun	-25
some	noun	-16
it	it	-5
his	were	-9
they	that	12
enough	noun	-20
but	him	-10
so	noun	34
and	whether	6
for	their	-9
Name	certain	12
noun	why	19
she	by	9
verb	:	-14
who	number	40
)	he	16
those	the	10
after	a	12
,	whether	11
he	is	-12
not	the	-35
than	Name	-19
yet	the	-19
number	,	13
we	,	10
noun	you	-23
how	noun	8
noun	what	15
or	their	-20
many	Name	6
it	what	-8
both	noun	15
she	much	-9
ing	number	-9
noun	can	-32
,	this	16
i	it	-12
all	the	7
himself	to	6
Name	was	-25
)	they	-7
end	verb	-7
the	the	-23
Name	may	-10
Name	because	-10
noun	every	-31
ing	one	-10
that	an	-13
is	Name	-13
she	she	6
her	her	-9
noun	being	10
and	who	-28
he	do	-9
by	that	-40
--	noun	5
noun	how	17
Name	?	-19
since	Name	-10
while	his	11
,	no	7
have	adverb	-10
he	their	-9
the	his	-10
number	a	-7
since	.	10
against	the	-16
this	.	48
she	an	11
Name	with	7
both	to	13
noun	most	14
they	quotation	11
even	Name	7
he	number	-19
he	one	-9
ing	ing	51
whether	Name	-11
one	Name	7
anyone	noun	-11
how	verb	-9
you	.	6
have	noun	5
and	those	-10
it	as	17
is	adverb	-9
she	because	-9
Name	every	8
even	a	16
than	a	34
him	the	26
verb	from	-10
once	Name	15
you	it	23
all	Name	-6
for	quotation	-22
any	noun	-19
that	most	-13
Name	those	21
were	Name	-9
noun	whoever	-9
whoever	the	-9
it	its	22
,	any	7
it	why	13
that	many	-15
you	,	9
when	why	11
noun	has	-48
ing	as	-9
,	they	20
more	Name	19
whom	the	7
he	has	-13
a	,	-20
verb	in	-39
,	why	14
)	adverb	-11
Name	even	18
verb	ing	-13
number	and	-15
verb	more	-42
Name	than	-16
noun	-	-14
enough	the	-25
it	another	13
(	)	-21
his	a	-13
like	verb	-10
end	this	-17
its	noun	-15
's	are	-9
others	noun	24
/	Name	-16
,	herself	29
Name	since	-15
through	noun	10
number	by	-10
time	its	9
ing	themselves	-10
of	to	-9
over	the	-9
ing	their	17
we	some	-10
before	noun	9
number	verb	-13
noun	enough	-9
-	to	-7
noun	themselves	-18
she	from	-9
:	noun	-8
we	adverb	-16
we	an	9
time	his	23
as	ing	-13
verb	its	-33
noun	―	-15
they	them	5
his	.	-15
even	that	12
it	how	-21
who	both	9
she	at	15
quotation	number	-9
's	as	-10
which	time	-18
to	adverb	-32
end	.	-13
quotation	adverb	-14
than	to	-12
noun	yet	-17
adverb	Name	11
it	whether	7
other	noun	-16
which	him	-20
his	,	-9
two	noun	-15
while	some	13
is	noun	-18
whoever	noun	-9
or	.	-25
but	ing	7
of	verb	-23
was	the	-12
verb	until	-13
to	in	-9
number	quotation	15
'	noun	-31
most	noun	-36
or	verb	-18
her	the	-19
what	is	-9
that	as	-10
time	to	6
to	time	-9
-	Name	7
they	or	-13
like	the	6
toward	noun	-10
it	when	-10
verb	what	25
she	is	6
another	Name	-14
to	some	-10
to	quotation	18
and	most	-10
,	how	-10
how	Name	-15
she	or	-15
that	itself	-13
verb	one	7
she	many	-13
when	noun	-22
noun	than	-34
and	-	9
ing	whether	14
which	her	23
and	another	-10
they	all	-15
or	any	-10
his	verb	-9
it	and	-12
Name	most	11
yet	noun	28
Name	were	-17
and	two	-19
without	a	-15
to	-	20
it	much	-10
we	.	-13
noun	had	-17
they	by	-25
she	him	28
he	whether	-13
more	noun	10
for	,	-12
verb	because	53
ing	this	-9
that	after	-9
Name	can	7
when	verb	14
or	an	-9
quotation	quotation	-13
of	his	-26
-	that	9
verb	after	-43
Name	--	13
to	its	-9
but	,	-16
,	such	-8
others	Name	7
Name	seven	-11
it	three	-15
that	them	6
to	their	-13
he	-	-9
whether	a	-10
noun	either	-16
as	as	-16
not	a	19
Name	are	-9
they	when	-12
noun	us	7
ing	to	-23
verb	-	8
time	him	14
they	his	-6
,	after	13
that	in	-21
who	much	-14
ing	-	-10
on	his	-14
,	from	7
they	how	-9
even	some	10
about	a	-15
but	an	10
but	.	-19
to	it	-15
adverb	him	-9
noun	five	-9
noun	anyone	-13
she	?	-10
which	it	11
he	someone	-14
with	a	-10
their	noun	-20
,	both	7
so	that	-17
while	to	-7
us	noun	-9
noun	no	15
,	much	-10
or	his	16
it	some	-8
after	some	-11
enough	her	-12
what	an	-13
they	-	5
verb	these	-16
they	more	16
quotation	another	16
in	an	18
noun	our	-16
in	what	-11
--	as	-9
i	is	16
not	adverb	-9
behind	noun	-12
,	four	-9
she	such	-9
it	time	-13
at	the	-15
which	more	-18
noun	with	-17
them	their	-13
end	on	11
but	her	20
that	its	-17
against	noun	-16
of	number	-12
they	number	30
while	her	-15
that	more	14
had	noun	15
's	about	-12
noun	other	7
was	a	-10
adverb	verb	-9
verb	two	-10
time	what	11
that	that	-17
from	verb	11
himself	noun	6
itself	noun	-9
to	or	-12
verb	another	-16
he	will	9
-	it	10
noun	might	-9
it	them	-12
of	an	-15
among	noun	-12
over	noun	-16
it	by	-22
and	after	-10
she	of	9
noun	could	6
by	what	20
noun	–	-9
a	.	-12
were	noun	-9
quotation	.	-12
before	adverb	-9
and	other	-10
which	many	-9
before	to	-11
she	any	-15
it	two	-9
end	@	-9
verb	—	-9
end	which	-8
noun	(	-15
who	such	-9
around	noun	-10
quotation	her	8
that	how	-10
i	his	19
of	as	33
you	him	7
:	,	10
time	quotation	6
enough	him	-15
end	and	-9
verb	time	-15
in	his	-23
he	most	18
be	noun	-15
and	time	-12
what	him	-9
verb	both	-9
's	time	17
verb	how	5
it	after	-10
that	one	-18
:	a	-12
,	numerous	10
(	noun	-10
or	,	-15
it	all	-10
including	noun	-15
more	.	-9
who	himself	15
i	as	-10
noun	--	-18
--	Name	5
i	her	-13
everyone	.	8
but	she	9
he	during	9
noun	@	-10
verb	so	9
number	time	-9
you	them	-12
i	them	-14
or	her	-9
have	number	-9
with	an	-10
ing	two	-9
they	this	11
@subjectType,lemma
Name	shift	-25
noun	struggle	-26
Name	raise	-18
noun	state	-14
Name	say	12
none	mire	-12
noun	pursue	-37
noun	match	-41
Name	report	17
Name	choose	-6
Name	believe	18
noun	award	-21
noun	read	20
i	guess	-6
who	lose	-50
noun	go	-33
noun	criticize	18
noun	take	-30
noun	accept	15
none	prove	-21
noun	use	-28
noun	know	19
noun	come	11
noun	pay	-86
it	get	-55
Name	get	14
Name	set	19
Name	use	-31
noun	flood	-15
none	expose	-14
none	tell	-7
who	tell	-5
they	willing	8
noun	lie	-10
noun	serve	37
you	believe	-9
Name	accuse	47
Name	engage	-31
Name	follow	-116
Name	attack	-12
noun	highlight	-21
Name	pose	-24
Name	suggest	21
noun	attack	26
noun	happen	-43
noun	control	-34
which	include	-17
noun	check	-77
noun	ban	-25
Name	claim	23
noun	support	34
none	focus	-12
they	expand	-15
they	include	11
noun	according to	15
none	make	-14
Name	focus	-9
noun	kill	-61
noun	shoot	-117
they	leave	31
noun	arm	-16
none	shoot	-25
noun	lay	-38
noun	guarantee	-22
noun	face	-103
they	move	-17
none	expand	-31
none	include	7
noun	base	-96
noun	begin	-68
noun	accomplish	-9
Name	respond	24
Name	bring	16
none	change	25
Name	write	31
none	reach	-34
none	follow	-25
none	read	-14
Name	expose	8
none	contain	-13
noun	write	10
noun	sentence	8
noun	expose	-12
noun	report	15
it	cite	7
noun	leave	-77
Name	note	84
noun	think	7
noun	ignore	-13
he	add	29
noun	refuse	18
noun	give	-24
noun	plead	6
he	come	-33
none	prosecute	-18
i	feel	-30
Name	conclude	-8
it	clear	11
it	cast	-14
Name	place	11
he	conclude	26
Name	sit	9
he	complete	-10
none	spend	-51
who	star	-9
none	gine	-28
noun	rub	-10
he	make	14
noun	register	-61
noun	blast	14
noun	defend	14
noun	tell	7
none	play	-20
noun	turn	-41
none	seem	16
i	say	-28
he	expect	-16
he	read	-13
noun	start	-18
i	go	60
i	help	-9
i	want	-25
i	give	-9
what	happen	-68
Name	take	23
he	return	14
he	begin	-31
he	say	-25
i	get	-28
noun	side	-11
none	announce	17
he	send	-33
Name	proceed	24
Name	hand	-12
none	give	-5
noun	teach	13
he	require	-13
noun	harm	-9
i	spend	-9
noun	reflect	-9
i	discuss	18
Name	intend	-16
he	recognize	-7
he	want	5
Name	sway	-9
noun	clear	-12
he	participate	-12
Name	lay	20
Name	give	-11
he	force	-20
Name	plead	28
Name	date	-17
Name	record	-11
Name	receive	-39
he	get	-86
i	know	-25
none	sentence	-10
it	know	15
i	mean	7
noun	lose	-68
none	mean	14
none	destroy	-9
noun	send	8
noun	put	14
i	make	29
noun	intend	6
they	say	-21
noun	look	-16
noun	crush	-15
she	leave	-23
she	know	-12
he	tell	13
noun	move	6
i	tell	9
noun	try	-16
noun	let	-39
noun	work	-22
she	say	-20
she	use	-45
none	head	-30
Name	announce	27
i	believe	-23
you	come	-10
noun	wait	9
noun	reward	-18
none	let	-26
it	turn	-40
Name	adopt	10
none	put	-9
that	make	-66
none	want	-6
none	meet	8
they	know	-7
Name	call	28
none	lead	-35
Name	step	-17
Name	send	-11
noun	force	-101
Name	combat	-25
she	call	8
Name	begin	40
Name	airstrike	-10
Name	increase	-54
Name	add	30
he	call	25
he	attack	-5
Name	show	-23
noun	air	-50
none	interview	-21
Name	result	-30
Name	come	7
Name	talk	13
Name	slip	-15
noun	appeal	-18
Name	boost	-23
Name	cite	47
he	continue	11
he	cite	42
who	give	-31
he	recall	8
Name	win	-105
noun	win	14
noun	prompt	-22
noun	run	15
Name	according to	-29
Name	reveal	23
Name	outnumber	-10
noun	swing	-17
who	vote	15
noun	jar	-13
Name	echo	25
none	elect	-84
none	hold	43
noun	express	25
Name	garner	-15
Name	name	13
Name	brief	-27
none	brief	14
noun	portray	18
noun	police	-17
noun	receive	34
none	fire	-17
noun	announce	7
noun	tweet	10
who	hear	-13
none	act	-12
none	leave	-70
none	build	41
none	begin	-12
Name	leave	9
Name	build	-109
none	police	-9
noun	repeat	12
none	name	9
Name	push	23
we	see	12
Name	investigate	-23
none	appear	38
Name	abandon	-15
that	show	24
Name	speak	-13
none	take	-21
they	look	14
none	show	27
Name	testify	8
that	take	-38
you	bet	-13
Name	think	19
Name	threaten	16
none	bar	-10
noun	enter	-82
noun	rally	-69
Name	email	-15
Name	tell	48
Name	propose	39
Name	enter	9
noun	draw	7
Name	slam	-6
Name	fundraise	-45
noun	follow	-19
Name	ask	13
Name	cancel	-9
noun	cancel	-12
Name	prefer	14
noun	indicate	24
Name	attribute	-7
noun	vote	-39
noun	find	31
it	make	-13
noun	choose	15
who	prefer	8
they	vote	10
noun	drop	-57
who	support	28
noun	poll	-138
none	conduct	-58
noun	survey	-47
Name	go	26
Name	comment	-7
who	say	-31
he	vote	9
Name	cover	15
none	run	29
Name	run	-8
she	praise	17
she	speak	12
Name	meet	-88
Name	argue	77
noun	publish	-9
noun	work-related	-9
Name	decline	24
Name	stop	-18
none	reveal	-11
it	receive	-18
Name	act	-43
none	use	8
noun	destroy	-12
noun	document	7
Name	align	-13
he	meet	-43
noun	disclose	15
he	find	-8
he	stand	-10
who	lead	-37
Name	return	-62
none	come	-50
noun	remark	-17
Name	nominate	-6
noun	make	-6
noun	host	-65
Name	live	-42
none	expect	16
he	wait	-9
Name	decide	29
he	describe	13
noun	show	22
none	ask	34
he	consider	-9
Name	draw	20
Name	capture	-23
noun	recognize	14
Name	shoot	9
that	kill	-25
Name	bar	-21
noun	expect	34
noun	born	-36
Name	post	-11
noun	mention	-5
noun	address	-7
noun	benefit	-59
Name	sharpen	-16
Name	retain	-25
noun	hold	31
noun	focus	-12
he	express	19
he	echo	-10
who	suggest	-5
he	speak	7
noun	right	-136
Name	pledge	19
Name	undocumented	-32
he	carry	-17
Name	die	-47
Name	release	14
Name	endorse	16
Name	praise	19
noun	praise	8
noun	message	-63
noun	involve	-77
he	hire	12
he	fly	-20
noun	suspect	7
noun	separate	-18
he	host	-12
he	support	-14
Name	donate	-39
noun	cycle	-61
Name	backed	7
Name	break	-11
he	go	-35
noun	help	-52
Name	convince	17
Name	compete	-22
Name	poll	-95
noun	roll	-38
Name	fill	-20
noun	link	-9
Name	protest	11
noun	include	6
noun	wear	-41
it	read	11
Name	tweet	40
noun	thank	-18
Name	thank	24
noun	step	-38
Name	tighten	-15
noun	accuse	11
who	run	-92
Name	lobby	15
noun	prevent	5
Name	mention	8
he	announce	-8
Name	distract	-9
Name	prevent	-28
Name	need	14
it	take	-101
it	oppose	-13
it	try	-13
Name	allow	6
that	hit	-10
Name	lead	-11
noun	employ	-16
who	die	-47
noun	conduct	-77
noun	distribute	-19
none	write	-8
noun	stop	-79
noun	repeal	-25
Name	criticize	29
Name	bear	-13
Name	dismiss	17
Name	track	-15
he	ensure	-12
they	follow	-12
noun	seek	10
Name	offer	24
noun	review	-50
she	add	70
Name	elect	12
none	move	-34
he	think	-16
none	kill	-49
noun	overtake	-9
none	deny	-14
he	mention	52
Name	wipe	-10
noun	flow	-20
Name	expand	14
noun	certain	-15
none	challenge	18
Name	stress	22
noun	value	-32
he	take	16
Name	defend	20
noun	bear	8
noun	note	18
he	teach	-12
Name	protect	-38
he	note	62
Name	remember	10
who	survive	-15
he	talk	9
noun	name	-27
noun	gather	-45
noun	echo	13
noun	join	13
noun	quote	9
Name	become	-45
Name	involve	-15
Name	arrive	-43
Name	refer	58
one	kill	-9
Name	help	-112
it	call	22
noun	participate	-27
none	lose	-27
noun	gun	-17
noun	get	31
noun	tighten	-15
Name	undermine	-24
noun	undermine	-26
he	oppose	-23
he	work	-67
noun	overturn	-19
Name	label	11
he	compare	10
Name	unveil	-9
he	cover	-16
noun	gine	-28
Name	gine	-24
Name	drew	9
noun	watch	-23
noun	hit	-7
noun	consider	17
noun	tackle	-15
noun	throw	8
noun	flag	-25
that	include	-14
Name	vow	19
Name	explain	55
noun	sum	-13
Name	blow	-15
noun	enjoy	7
noun	jump	-27
who	sit	-12
Name	lose	-108
noun	sign	-29
noun	fundraise	-85
noun	endorse	13
none	sign	27
none	turn	-30
none	require	9
he	point	14
he	see	-9
who	take	-6
Name	agree	11
Name	point	29
he	ask	14
noun	belief	-10
Name	consider	18
Name	find	-25
he	draw	-20
Name	replace	-32
Name	hold	-106
noun	collect	-27
Name	continue	5
Name	fit	-12
Name	serve	-72
she	put	-37
Name	deem	22
none	release	25
noun	upcome	-25
Name	fly	-30
Name	link	-7
noun	plan	-22
noun	spread	-23
noun	allow	-42
noun	speak	31
noun	talk	-10
noun	strengthen	-20
noun	shrink	-28
noun	decline	18
noun	pile	-15
noun	continue	-23
noun	buck	-10
noun	trend	-5
Name	change	-59
noun	arrest	-23
Name	face	-28
none	confuse	8
none	design	-31
noun	attract	-48
Name	stick	23
noun	hope	29
you	think	-5
you	win	-25
Name	reply	19
Name	admit	5
none	motivate	-9
Name	look	5
he	answer	7
Name	stumble	-13
noun	stem	-20
noun	slow	-20
Name	unleash	7
noun	trip	-18
none	count	-5
Name	launch	-6
noun	stir	7
noun	cross	-30
noun	succeed	-22
he	keep	-54
Name	fail	-37
noun	rate	-107
noun	trail	-20
Name	critical	5
noun	file	-6
noun	target	-32
noun	act	-47
none	go	-17
noun	last	-10
noun	open	-20
noun	close	-68
Name	end	-45
Name	caucuse	-98
who	introduce	-12
Name	accept	-33
Name	assert	15
it	change	-18
they	change	-20
Name	cast	32
he	accept	14
noun	firm	-49
Name	campaign	-96
noun	spend	26
noun	boost	-27
Name	disappoint	-5
that	oppose	-14
noun	interrupt	-19
noun	shout	9
noun	describe	24
Name	revive	-12
Name	waterboard	-30
noun	fail	-37
Name	obtain	-27
Name	survive	-25
Name	compromise	-10
Name	issue	-6
noun	compare	-50
Name	ban	6
Name	urge	9
Name	slow	-12
noun	live	-39
noun	listen	-23
noun	die	-32
noun	connect	18
who	struggle	-12
none	attend	-12
noun	place	-42
Name	wear	-34
Name	visit	-49
noun	chant	11
he	hear	-42
it	fire	-11
noun	wage	8
noun	stick	-35
noun	avoid	-46
that	undermine	-9
he	cheer	-15
noun	engage	-44
Name	denounce	21
noun	want	8
Name	double	11
Name	compare	7
he	question	-5
noun	combat	-34
he	deal	-12
noun	end	-93
he	welcome	25
noun	release	-44
noun	contrast	-6
noun	slam	6
noun	expand	-58
noun	claim	16
Name	trade	-18
noun	set	-77
noun	obtain	-36
noun	campaign	-6
Name	hope	41
noun	need	-35
Name	join	-56
Name	ramp	-12
Name	close	18
they	head	-9
noun	number	-87
he	feel	-36
he	win	126
he	dismiss	9
he	assert	17
none	test	-9
Name	describe	32
Name	repeat	12
Name	recite	13
Name	require	-18
noun	return	12
noun	warn	19
noun	bill	-14
who	rely	13
he	poll	16
it	win	-84
noun	deal	-84
Name	measure	9
noun	interest	-21
noun	deny	32
he	help	33
she	continue	-5
noun	issue	-37
that	win	-20
it	push	-17
none	criticize	7
noun	moderate	-21
Name	moderate	9
he	offer	6
noun	stack	-10
Name	manage	-34
he	live	-12
which	run	18
he	name	7
noun	figure	11
who	write	15
he	fear	-11
Name	see	14
Name	learn	11
noun	believe	18
noun	underscore	-19
noun	mean	-72
noun	argue	39
noun	learn	7
it	seem	10
Name	gain	-60
who	live	-30
he	know	16
noun	lock	-20
who	pick	-16
they	continue	-15
noun	contest	-20
Name	catch	-30
noun	form	-25
who	cast	-15
Name	register	-27
she	win	-73
Name	represent	-31
noun	appear	13
noun	divide	-15
none	sample	-12
none	select	-23
none	provide	11
Name	burn	-10
noun	arrive	-38
noun	damage	-29
Name	force	-47
Name	appeal	-16
noun	vie	7
noun	agree	21
noun	sample	-12
none	find	-43
Name	contest	-35
Name	kick	-21
Name	accomplish	-9
Name	reform	-15
noun	crack	-32
who	travel	-15
who	help	-55
Name	pull	-47
noun	caucuse	-66
Name	highlight	9
who	win	-54
Name	warn	20
who	end	9
Name	prove	-13
Name	predict	26
Name	deliver	27
he	explain	31
it	run	-15
who	announce	14
noun	become	-33
noun	predict	11
noun	perform	-25
Name	fight	14
Name	congratulate	7
he	praise	9
who	drop	-18
noun	break	-45
none	spot	-11
noun	word	13
he	predict	15
he	end	7
he	run	-68
he	unify	-9
noun	maintain	-32
he	stay	-27
noun	result	-92
Name	remain	-48
Name	beat	-50
none	gather	-15
it	lack	-9
noun	remain	-31
noun	stand	-35
none	win	-49
none	need	31
Name	sign	-6
noun	provide	-29
it	raise	-39
noun	bring	-42
that	fundraise	-9
who	show	-14
Name	earn	-31
Name	stand	9
she	mention	8
none	lower	-9
noun	improve	-43
Name	promise	41
that	lead	-32
he	congratulate	13
he	beat	-17
he	start	18
he	head	-20
noun	doubt	17
they	prefer	-18
noun	select	-33
noun	network	-71
they	worry	-11
Name	handle	-15
none	divide	15
he	spend	-45
he	campaign	-29
he	joke	11
he	leave	-51
Name	tout	23
noun	increase	18
noun	resonate	-18
Name	decry	18
noun	impact	-12
none	work	91
Name	pick	-7
none	allocate	-9
noun	determine	16
none	date	-9
they	enter	-15
noun	sit	-68
noun	push	-38
noun	head	-50
which	hold	-28
who	gain	12
he	cast	9
none	pick	-14
Name	assure	25
that	mean	-7
he	sit	-12
none	know	46
none	get	-51
noun	weigh	7
she	turn	7
it	bring	-18
it	return	-15
it	work	-43
Name	walk	-15
Name	dominate	-34
noun	tend	6
noun	backed	-9
noun	educate	-13
Name	best	-15
who	identify	31
noun	prefer	13
Name	line	-18
he	follow	9
noun	incite	-12
noun	halt	-18
noun	dip	-9
Name	question	35
Name	attend	-45
Name	born	-22
Name	cross	-17
none	greet	-10
noun	ensure	-34
they	plan	-26
he	attend	-25
Name	finish	-47
he	serve	-39
he	face	21
he	need	-30
Name	rebind	-10
he	hope	-22
Name	emerge	-20
he	try	21
he	break	-12
noun	compete	-47
noun	beat	-36
who	see	9
who	hold	-32
noun	capture	28
Name	trail	-36
Name	rally	-45
none	bind	-23
noun	willing	-10
they	drop	-9
he	give	34
Name	consolidate	-10
he	capture	-22
Name	insist	54
none	stop	-20
he	elect	-12
Name	mock	19
he	pay	-5
noun	roar	-16
none	cut	-9
noun	feed	-28
noun	shift	-38
some	say	15
noun	yell	14
Name	mark	8
none	speak	-16
who	endorse	-14
Name	overtake	-23
none	assure	8
none	compare	-21
noun	assure	-6
noun	fight	6
noun	vow	14
Name	top	-23
Name	race	-37
Name	turn	31
Name	jump	-8
noun	broker	6
he	drop	-17
she	serve	-17
Name	prevail	-15
none	celebrate	12
he	touted	11
he	vow	8
he	pledge	23
he	enact	-14
noun	keep	-33
it	mean	-38
that	give	-26
he	influence	-9
none	support	5
he	hold	47
he	release	34
Name	spot	12
he	wave	-14
Name	invest	-30
Name	unfold	-15
Name	remind	35
Name	head	-34
Name	create	15
he	address	-14
noun	shut	-18
none	exit	-15
noun	change	-31
noun	vary	-15
noun	account	-51
noun	exit	-15
they	support	-31
noun	deport	-20
noun	stay	-65
noun	ballot	-30
it	become	90
Name	generate	-28
Name	appear	-32
noun	stare	-12
noun	vouch	13
noun	fit	-30
they	call	-13
he	become	-61
noun	pick	22
Name	seem	14
Name	state	14
Name	hurt	-20
Name	score	-39
he	clinch	-15
noun	suspend	-21
noun	ready	-25
Name	assume	-17
she	keep	47
she	make	11
she	lay	-11
Name	declare	11
she	move	-20
Name	widen	-12
Name	celebrate	-11
noun	grow	-27
noun	earn	-11
Name	grab	-18
noun	dash	-10
Name	surge	-18
he	secure	-17
noun	steer	-20
noun	exchange	-23
Name	seek	11
he	avoid	6
noun	encourage	17
he	trail	-27
Name	bemoan	11
they	differ	8
noun	angry	-15
noun	devastate	-27
noun	cry	8
she	capture	-9
who	turn	-20
none	consider	9
noun	fill	-8
Name	clinch	-27
noun	reserve	-25
noun	club	-15
noun	seat	-45
Name	solidify	-9
noun	represent	-28
none	award	-20
who	come	43
none	enter	-25
none	allow	14
they	stay	-9
none	deport	-27
noun	betray	-12
noun	affect	-43
noun	discuss	37
noun	block	-57
none	plan	8
Name	exist	-17
Name	secure	-38
none	confirm	8
they	see	21
Name	ballot	-12
noun	secure	-58
Name	condemn	5
noun	clash	-14
noun	cost	-66
none	catch	-20
noun	punch	-23
none	charge	24
Name	pay	-54
none	hand	-9
noun	defeat	-45
noun	carry	-13
who	add	-7
Name	exit	-23
noun	require	18
noun	hand	-39
Name	embarrass	8
we	learn	10
Name	contribute	-34
none	fail	-15
it	end	-23
noun	owe	-10
he	raise	30
Name	disavow	12
noun	battle	-44
Name	deport	-22
Name	promote	23
Name	reject	12
noun	urge	20
none	defeat	-12
noun	border	-18
who	oppose	24
noun	thread	-10
Name	sweep	-9
Name	base	-29
Name	count	23
Name	cut	-63
Name	stem	-23
noun	cite	31
noun	create	-76
noun	treat	-23
noun	advance	-20
noun	oppose	29
that	allow	-8
he	warn	19
that	turn	-28
they	use	-23
noun	derive	-10
none	debate	14
noun	play	-67
noun	prohibit	17
noun	declare	23
noun	line	37
noun	respond	-6
she	address	9
noun	shake	-15
Name	demand	15
none	frustrate	-12
who	work	-91
noun	donate	-20
Name	throw	6
Name	lament	29
Name	capitalize	-21
he	cross	-9
he	attract	-13
he	show	-25
he	lead	14
noun	garner	-12
he	willing	16
noun	request	-36
Name	smile	-18
who	promote	9
noun	feature	-21
he	appear	-16
she	believe	8
she	give	9
noun	embody	-10
noun	pack	-13
he	move	-15
who	cite	14
Name	struggle	-19
noun	influence	-32
he	introduce	22
he	accomplish	-12
she	get	-47
noun	test	-34
noun	fund	-56
he	sign	-11
noun	reform	-20
she	note	27
Name	save	-15
it	tell	-10
Name	move	-10
he	prevent	-18
he	buy	-17
he	create	-12
none	honor	-20
noun	statement	-6
noun	record	-7
noun	grab	6
she	work	-23
Name	travel	-36
noun	convict	-20
Name	defeat	-59
noun	lead	-97
none	address	20
he	respect	-9
noun	restrict	22
Name	tape	-15
noun	pass	15
noun	price	-52
noun	label	9
noun	confront	-39
Name	improve	-27
noun	buy	-19
Name	apologize	25
noun	tape	-12
Name	pursue	24
Name	frack	-9
Name	neighboring	-23
noun	fracture	-12
noun	frack	-12
he	legalize	-10
it	put	-26
Name	blame	12
Name	ally	-54
noun	reach	-10
noun	clinch	-30
none	base	23
who	speak	6
Name	happen	-12
it	happen	-43
she	represent	-15
none	urge	13
none	remain	-9
she	stand	-15
Name	depart	-11
noun	greet	10
noun	protest	-5
they	hold	-9
noun	proclaim	7
noun	reveal	35
Name	wait	-25
Name	aim	20
Name	found	-17
noun	title	19
none	target	-16
that	provide	14
Name	star	-15
Name	enjoy	-6
who	participate	-12
Name	blast	49
Name	quote	19
Name	encourage	19
he	adopt	-14
who	describe	13
that	support	-13
it	follow	-15
it	go	-44
you	want	17
noun	denounce	7
noun	rush	-15
noun	tack	-19
Name	settle	9
Name	boast	24
noun	soar	-10
he	build	-41
none	suspend	-34
none	unprecedented	-11
one	rally	-10
he	sell	-23
who	claim	19
Name	distance	10
he	advise	-18
Name	deal	-25
Name	position	14
Name	charge	-13
noun	pose	-14
none	listen	-12
Name	unify	-15
noun	tear	-15
noun	unfold	-15
noun	suggest	17
none	invest	-12
they	try	15
noun	pull	-27
it	help	-37
they	work	-34
they	come	-28
Name	heal	-12
Name	violate	-27
Name	wage	-13
that	draw	-16
noun	program	-56
noun	worry	10
Name	sue	-13
noun	proceed	-18
noun	comply	-15
Name	bully	-17
who	go	14
they	go	-33
he	happen	-9
Name	confront	12
noun	escalate	-11
he	use	-34
Name	punch	-9
noun	outsource	-9
that	outsource	-9
one	talk	14
he	stop	5
none	reduce	-9
noun	email	12
it	lay	18
noun	balk	12
Name	hack	-17
one	shoot	-9
Name	relocate	-9
he	earn	6
Name	train	-10
none	lay	-7
Name	impose	9
Name	import	-20
Name	list	13
noun	gain	-29
noun	design	12
noun	burst	-13
noun	finance	-27
Name	attempt	-25
noun	launch	-30
that	end	-17
who	backed	5
she	campaign	11
none	concern	6
Name	craft	-14
noun	boo	-31
noun	narrow	-15
noun	conclude	27
none	add	-27
who	attend	-36
Name	survey	-17
Name	reach	9
none	choose	-24
that	say	-11
Name	rebuke	11
that	raise	17
Name	convert	-10
it	cost	-15
Name	box	-12
noun	visit	-43
none	offer	-17
none	return	-18
noun	rest	-17
noun	land	-23
noun	accompany	-23
Name	hug	-10
noun	overcome	-12
noun	exist	-58
noun	inspire	-30
noun	reopen	-15
who	grow	-17
none	stand	-12
noun	overlook	-20
Name	rise	-64
noun	travel	-25
Name	understand	-8
Name	ready	-25
Name	arrange	-11
who	get	-49
noun	fall	-95
Name	tip	-10
noun	retain	-9
he	persuade	7
none	campaign	20
noun	dig	19
Name	reference	26
Name	confirm	32
Name	reverse	-12
none	schedule	-14
Name	judge	-13
he	succeed	-27
none	punish	-20
noun	light	-20
Name	cause	-25
noun	hail	10
noun	remove	6
Name	power	-12
Name	install	-9
noun	overthrow	-10
noun	aid	-59
noun	rise	-7
that	happen	-36
that	create	-17
it	come	-87
they	give	-12
it	start	-28
noun	batter	-10
none	entitle	6
it	pay	30
Name	hail	12
Name	acknowledge	40
noun	espouse	-13
none	poise	-37
she	go	-13
he	claim	20
Name	deny	-10
noun	discredit	-9
noun	book	-25
Name	convict	-12
who	accuse	-10
none	indict	9
noun	defy	11
noun	liken	9
Name	resign	-30
Name	lash	10
it	speak	-13
Name	comments	-36
he	agree	-8
none	fill	-9
noun	seal	-12
he	launch	6
none	embarrass	-13
noun	wither	-9
noun	deliver	-16
noun	burn	-9
noun	mock	26
noun	wrongdo	-9
noun	propel	-13
they	find	-12
Name	anger	6
noun	free	-9
Name	fan	-15
noun	insist	34
none	see	-8
noun	climb	-10
noun	react	8
Name	lean	-10
noun	manage	-30
Name	wrap	10
i	announce	21
i	run	-9
i	fight	-10
Name	defund	-10
noun	cause	-14
Name	repeal	-9
noun	sell	-40
noun	diminish	-13
noun	reap	-10
noun	embarrass	-9
who	send	20
they	spend	-25
they	save	-9
they	need	-35
noun	save	-32
Name	rip	6
none	raise	-17
Name	watch	9
he	wear	-15
Name	chip	-10
noun	catch	-30
Name	tap	-26
Name	purchase	-12
he	drive	-24
which	come	-10
noun	search	-37
none	frame	5
Name	paint	7
Name	contrast	12
none	fight	-15
none	delete	-9
she	face	-15
none	achieve	-9
noun	disrupt	-12
Name	upset	-15
noun	complain	19
noun	attend	-38
noun	boycott	-13
none	refer	-8
none	trust	-14
Name	upcome	-30
Name	host	-43
noun	surround	-37
none	identify	8
that	read	-17
i	write	16
Name	match	-17
it	lose	-15
noun	principle	-15
noun	settle	-35
noun	blame	11
Name	unqualify	-9
noun	mine	-9
Name	grow	-17
who	know	-12
who	serve	-69
noun	build	-95
Name	shut	13
who	meet	-15
Name	oversee	-15
Name	perform	-26
noun	apply	-36
noun	approach	-47
noun	present	-31
none	grant	9
noun	investigate	19
it	focus	47
it	include	11
noun	occur	-34
noun	exploit	21
none	treat	8
none	intend	7
none	beat	-9
Name	beg	10
none	create	-30
noun	protect	-36
noun	unknown	-9
noun	date	-39
Name	lag	-13
Name	hate	-6
noun	measure	-49
that	go	-20
which	support	14
who	seek	-39
he	direct	-13
noun	contract	-12
Name	operate	-9
that	pass	-13
Name	program	-9
noun	demand	-7
that	run	76
none	found	-15
noun	develop	-34
which	put	-13
Name	debate	-12
noun	risk	-20
noun	cope	-15
he	argue	13
we	need	-35
noun	spar	10
Name	ignore	13
noun	regulate	-15
he	concede	8
noun	hire	-35
noun	salary	-12
noun	articulate	7
none	dismiss	17
noun	rebuild	-17
Name	fund	-22
she	take	-45
she	attack	16
none	marry	-15
Name	benefit	-45
noun	complicate	-21
she	raise	39
noun	cut	-44
Name	rebuild	-15
who	donate	-12
noun	organize	-30
she	stop	-13
she	break	-9
noun	assault	-23
Name	gather	-20
noun	commit	-36
it	stand	-18
we	take	-10
none	pray	-12
none	look	-15
none	pay	-39
it	give	-54
none	update	-44
Name	weaken	-12
noun	approve	-9
none	avoid	-9
noun	overwhelm	6
noun	reduce	-43
noun	negotiate	8
noun	something	-28
noun	favor	10
they	hear	7
who	share	6
noun	survive	-30
none	eliminate	-22
none	postpone	-10
noun	preserve	-15
none	suppose	-35
it	accept	-10
noun	comments	9
they	make	7
they	argue	5
Name	bash	23
noun	undercut	-23
that	sign	6
noun	curb	-15
noun	level	31
Name	lower	-9
none	condemn	10
Name	approve	-7
noun	condemn	13
which	say	-19
none	edit	-28
Name	sound	17
noun	post	-16
it	sound	-15
none	ban	-6
she	claim	-6
noun	recruit	-15
Name	galvanize	-10
noun	loom	-27
noun	backfire	-20
Name	access	-12
noun	overshadow	-21
who	make	38
Name	block	20
noun	stake	-17
noun	access	-9
noun	owned	-25
Name	account	-30
Name	punish	-12
none	involve	-38
none	restore	-18
none	file	-11
which	lead	-12
noun	steal	-17
none	point	9
none	upcome	-9
noun	recall	28
that	leave	-37
Name	express	32
noun	sound	-15
noun	illustrate	-15
noun	eye	-11
none	watch	-26
noun	shape	-20
Name	author	12
Name	prepare	-40
she	tweet	10
Name	fall	-59
none	surprise	-12
none	cancel	-9
Name	kill	-41
it	control	-9
noun	walk	13
noun	repair	-10
Name	dispatch	-10
Name	assist	-12
she	need	35
they	win	-25
Name	worry	20
noun	drink	-16
she	change	-18
noun	waste	-12
they	consider	-16
they	help	-22
they	become	-12
he	fight	-42
noun	miss	-36
noun	flaw	-12
you	find	-10
who	face	-23
she	vow	13
none	clear	-13
none	commit	-25
none	set	-12
none	protect	-17
none	preserve	-9
Name	advance	-17
Name	control	-15
Name	limit	-18
she	spend	-25
she	become	-23
Name	achieve	-25
he	set	-26
noun	compromise	9
it	set	-18
they	discover	10
noun	cover	-11
noun	refer	-7
noun	occupy	-13
Name	notice	10
i	interview	-13
noun	spike	-10
none	thank	-17
Name	recall	15
who	cross	-9
Name	recognize	-20
noun	erode	-15
none	couple	-9
noun	update	19
noun	hear	-29
noun	reject	12
noun	rule	-6
noun	order	16
noun	rely	-8
we	sorry	-10
none	restrict	-15
he	plan	-11
that	change	-20
noun	tally	-10
none	click	-16
none	link	-25
none	poll	-25
Name	illustrate	13
Name	happy	-16
noun	differ	-13
noun	tip	-10
noun	forget	14
Name	reiterate	7
that	follow	31
he	rail	18
he	fail	-18
he	bring	26
noun	chat	-13
he	issue	7
noun	defect	-18
she	carry	-9
noun	violate	-32
he	lose	-50
she	struggle	-9
noun	grant	17
none	send	-52
Name	rely	-14
Name	listen	-22
he	demand	6
noun	abandon	-30
it	pass	-15
Name	disagree	5
noun	unauthorized	-18
Name	participate	-25
he	increase	-23
he	manage	-12
he	slam	13
he	imply	9
Name	hint	21
noun	drive	16
noun	undocumented	-30
noun	conflict	-26
noun	drag	-12
he	expres	7
noun	volunteer	-19
he	achieve	-9
Name	miss	-32
noun	reshape	-9
he	pursue	-15
he	enter	-32
they	identify	-10
noun	remember	21
Name	quit	-25
Name	derided	15
noun	advocate	6
Name	pressure	5
none	replace	-20
noun	amount	-47
noun	bomb	-23
she	argue	20
none	impress	10
Name	bother	-11
Name	prosecute	17
Name	dig	-14
it	expand	-20
he	pass	-15
that	stop	-12
they	poll	-9
Name	retire	-13
noun	acknowledge	12
Name	attract	-13
she	consider	19
they	compete	-9
that	break	-9
none	receive	-12
who	represent	-45
noun	translate	-25
who	pledge	-25
we	think	9
none	close	-28
he	intend	-23
it	keep	-9
that	vote	26
Name	start	-9
she	attend	-9
Name	number	-22
Name	trounce	-15
none	interpret	10
noun	knock	-23
they	lose	-22
none	secure	-15
noun	dwindle	-9
noun	track	37
she	lose	-27
they	receive	-25
none	bury	-12
noun	mire	-9
that	help	-34
we	know	9
Name	disqualify	-9
he	disavow	5
noun	display	6
noun	root	-37
none	project	9
he	endorse	-5
noun	collapse	-20
none	network	-9
none	air	17
you	watch	-9
noun	promote	-8
he	comment	11
Name	resettle	-12
noun	flee	-20
noun	transfer	-12
it	fall	-25
it	provide	23
noun	galvanize	-15
noun	proposal	-10
Name	deserve	-17
noun	hidden	-10
he	insist	-7
he	kill	-17
he	blast	9
Name	book	-9
it	point	12
Name	linger	5
Name	weigh	-9
noun	yank	-10
noun	surface	8
noun	resign	22
noun	handle	-27
she	defeat	-9
noun	combine	-23
he	turn	16
whoever	win	-9
Name	land	-12
noun	blow	-20
noun	eliminate	-34
what	become	-23
which	allow	17
Name	narrow	-9
who	manage	-9
none	declare	17
noun	wonder	28
what	go	-9
Name	assail	9
they	embrace	-10
it	say	-48
noun	prevail	-12
noun	plummet	-12
noun	bend	-10
noun	deserve	-18
noun	dominate	-36
none	pass	26
none	end	11
he	cut	15
noun	convert	-17
you	get	-27
Name	owe	-9
it	prove	-11
noun	graduate	-15
noun	soften	-9
they	talk	5
noun	lend	-18
Name	envision	17
who	campaign	8
noun	brush	8
none	prevent	-12
Name	incite	-10
none	mark	-9
noun	found	-22
who	join	-9
noun	produce	12
none	recognize	13
she	accept	-19
who	launch	-14
noun	empower	15
Name	drive	-35
noun	pour	-15
who	challenge	-31
Name	aid	-38
she	compare	12
noun	purchase	-23
none	publish	-35
which	challenge	6
noun	resemble	-12
noun	mandate	6
none	remove	-26
Name	let	8
none	become	32
Name	tend	-20
noun	tick	-12
noun	delay	-15
noun	judge	6
they	endorse	14
Name	prompt	16
none	interest	-6
Name	suffer	-12
Name	commit	-18
he	change	-17
he	push	-6
noun	argument	8
noun	undecided	-24
noun	superdelegate	-17
noun	switch	-19
none	place	-21
noun	displace	-9
Name	sell	18
Name	extend	-21
noun	market	-58
noun	hurt	-45
he	receive	-41
he	attempt	11
he	visit	-22
Name	chiding	15
Name	repair	-9
Name	publish	7
noun	practice	-45
noun	welcome	10
noun	fire	15
Name	ahmed	-10
Name	mohamed	-18
none	believe	-15
Name	love	15
they	live	18
noun	fly	-30
it	right	-9
who	teach	-20
Name	emphasize	6
he	fundraise	-12
she	promise	16
noun	words	-12
Name	succeed	-25
none	lift	-12
Name	right	-22
Name	feed	-9
noun	sophisticated	-9
which	bring	-12
it	deliver	8
it	drop	-12
Name	develop	-20
noun	transform	-17
Name	coordinate	-23
Name	rein	-20
he	protect	-17
Name	reduce	-20
noun	exercise	-12
noun	bind	-34
noun	lack	-22
none	throw	-30
noun	oversee	-17
Name	scramble	-17
she	talk	16
Name	shape	-15
that	bring	-25
noun	solidify	-15
noun	reiterate	11
noun	suit	-23
noun	unify	-16
noun	matter	6
noun	code	-9
Name	acquire	-9
he	lay	8
they	believe	8
Name	hear	-10
he	view	-6
Name	carry	-57
none	deem	11
he	bar	-10
it	encourage	-16
that	become	-32
which	give	-10
that	try	-9
noun	clap	-13
Name	reassure	5
noun	flip	14
she	emerge	17
noun	draft	-24
Name	concern	-14
Name	ensure	-20
Name	allude	13
Name	print	-10
noun	trigger	-18
noun	scare	12
Name	spur	-9
noun	borrow	-23
Name	appreciate	7
he	double	-11
Name	eager	18
Name	acquiesce	15
noun	convene	-14
noun	pivot	-14
Name	strike	-9
noun	contradict	-13
noun	imply	12
who	born	-9
Name	flag	-9
noun	eat	-9
Name	pander	6
it	build	-12
none	keep	-26
he	portray	14
he	undocumented	-9
Name	portray	21
Name	rush	-13
it	avoid	-10
that	threaten	-12
noun	undergo	-12
it	hear	-10
noun	accelerate	-31
noun	announcement	6
he	allow	15
he	ban	6
Name	round	-9
Name	exceed	-12
noun	quit	-9
none	detain	7
noun	park	-12
noun	count	-31
it	handle	-15
noun	cheat	-9
it	see	13
none	cheer	-12
noun	dance	-15
who	need	-33
they	await	-9
one	come	-15
none	force	-18
Name	complete	7
none	complete	-13
Name	proclaim	7
that	nominate	13
Name	chair	-20
Name	brag	25
noun	expire	-12
Name	present	-15
noun	hack	-9
none	question	6
who	host	-9
Name	remarks	-15
noun	plow	-10
that	pose	-12
he	hit	-11
none	feature	11
he	share	18
Name	approach	-22
noun	shrug	6
Name	mean	-28
which	go	-9
it	trade	-10
noun	lobby	-38
none	manage	-9
Name	advise	11
Name	eat	-15
Name	caution	6
he	play	9
he	deny	7
noun	impose	-16
noun	contribute	-32
Name	review	9
who	ask	14
none	reverse	-10
noun	brief	-20
she	share	-15
they	trade	21
noun	sexting	-9
who	receive	-12
she	send	-26
they	meet	-18
he	post	21
he	join	-9
noun	dictate	10
noun	fulfill	-15
noun	prepare	10
noun	pit	-12
noun	achieve	-27
noun	chip	-10
he	control	-15
none	resolve	-15
Name	define	-11
none	assign	-27
Name	draft	10
it	use	-30
none	sure	-17
noun	direct	-24
noun	abuse	-10
none	face	-20
Name	bless	-18
noun	dream	-10
Name	crush	-12
it	stop	-12
noun	thrive	-18
she	present	27
he	advocate	6
none	invite	5
none	rise	-23
Name	demur	-13
Name	establish	-24
noun	freeze	-10
noun	define	-18
noun	usher	-15
Name	broker	-10
she	lead	-9
they	pay	-28
noun	strike	9
Name	activate	-13
none	push	25
noun	reconsider	6
none	prepare	-28
noun	dispute	16
Name	overshadow	-9
it	occur	-17
it	affect	-9
he	put	-6
noun	jockey	-14
none	deliver	-16
Name	underestimate	-15
Name	intervene	-18
she	urge	11
she	join	-9
she	propose	12
it	remain	14
Name	tax	-15
noun	outsize	-10
which	help	-9
noun	function	-32
noun	tax	-56
Name	eliminate	-15
noun	widen	-17
that	exist	-12
who	favor	10
noun	model	-18
none	curb	-9
noun	couple	-23
noun	aware	6
noun	duel	-10
none	issue	19
none	fall	-15
noun	evolve	-11
noun	lower	-20
noun	disappear	-23
none	approve	19
noun	race	-49
Name	adapt	-10
none	attribute	12
noun	renovate	-10
noun	invest	-30
noun	fix	-18
noun	license	-18
Name	finance	-12
noun	amass	-9
none	help	-23
noun	court	-23
none	tie	-40
noun	power	-30
noun	advise	-14
noun	vet	-17
noun	plant	-22
noun	double	6
she	refer	18
Name	accusations	-10
Name	contend	10
she	cite	-8
Name	discover	-12
he	respond	-10
it	create	-20
it	post	12
Name	renew	-7
Name	roll	-8
noun	escape	10
it	require	-19
which	track	-9
what	constitute	-9
noun	critical	-13
they	keep	-18
noun	monitor	-26
Name	remove	-16
it	remove	-12
noun	deploy	-12
none	start	-18
who	enter	-17
noun	integrate	-15
noun	threaten	7
noun	enable	-12
none	less-educated	-10
they	compare	9
they	get	-30
none	perceive	-11
he	lack	-9
it	stay	-9
noun	wall	-10
it	produce	-15
they	pull	-9
he	marry	-12
noun	unnoticed	10
she	come	24
she	marry	-17
she	receive	-25
noun	reference	-5
none	vet	-15
noun	remarks	-12
noun	unsolicited	-10
noun	touch	-6
noun	encounter	-10
noun	opt	5
they	pose	-12
Name	chide	13
he	rise	9
noun	lift	-21
Name	treat	-21
noun	carve	-16
they	take	-27
noun	fan	-20
noun	mask	-13
noun	upend	-16
noun	relate	-6
noun	guard	-23
noun	affiliate	-13
none	deploy	-20
noun	operate	-23
noun	flank	-13
they	oppose	-10
he	reverse	10
we	keep	-12
we	ask	-13
none	seat	-9
we	give	-9
he	invite	-14
we	get	-37
she	hold	-16
Name	steer	-12
it	remember	-9
none	settle	-12
Name	organize	-12
Name	utter	14
he	reiterate	15
none	regard	6
noun	suffer	-27
who	lack	-15
noun	fish	-15
he	reach	-10
Name	graduate	-9
Name	opine	10
none	join	-9
noun	motivate	-9
Name	firm	-22
who	start	-9
Name	accumulate	-10
they	choose	-27
none	try	-21
that	frame	-10
noun	televise	-10
that	lose	-9
noun	ally	-22
he	deserve	-9
he	acknowledge	8
none	distribute	-10
who	hope	9
who	leave	-9
he	boast	25
it	pose	-9
he	struggle	-12
who	play	-21
it	manage	-9
he	accuse	31
he	sound	7
who	move	-9
who	carry	-9
noun	reckon	11
which	end	-10
noun	surpass	-18
noun	offset	-9
who	control	-9
that	double	-10
who	head	-17
Name	free	-15
noun	submit	-15
noun	trade	-10
that	divide	-13
noun	energize	-9
Name	recount	13
he	seem	7
he	grow	-17
others	say	21
he	choose	-13
Name	teach	-10
noun	wave	7
which	endorse	16
noun	fear	5
he	estimate	12
noun	finish	-25
he	shift	-10
he	impose	-10
noun	grapple	-19
noun	lag	-12
noun	caution	11
none	break	-28
noun	star	-12
it	play	-9
none	arrest	-15
she	begin	-18
none	sell	-12
none	present	13
Name	experience	11
none	rig	-12
that	play	-15
noun	share	-9
she	discuss	11
who	feel	24
she	earn	-12
noun	hint	-6
it	increase	-9
they	propose	12
noun	appoint	6
none	increase	-28
noun	swell	-10
who	decide	-20
Name	fare	-21
noun	forge	-9
he	finish	-15
it	allow	-11
it	suspend	-9
noun	intensify	-18
noun	study	-25
it	decide	-14
she	sign	6
they	hope	-6
he	embrace	7
that	define	-16
he	nominate	11
who	spend	-32
Name	pray	-10
Name	divide	-10
none	save	-12
noun	yield	-10
that	elevate	-16
that	seem	-15
Name	test	-9
that	benefit	-15
he	prevail	-9
noun	stage	-10
Name	figure	-19
noun	sway	-15
who	offer	8
he	represent	-10
noun	schedule	-35
who	argue	-7
noun	advertise	-9
noun	cap	-18
it	drive	-9
Name	switch	-16
noun	pollute	-9
noun	replace	-20
it	need	-23
it	catch	-9
that	pay	-12
Name	mine	-10
Name	underscore	19
Name	something	-12
none	drop	-17
Name	energize	-15
that	hold	-20
it	vote	-12
who	push	18
Name	certain	-12
none	seek	11
none	rally	-10
she	seek	18
they	care	10
who	nominate	-11
they	deliver	-16
which	strike	6
noun	allege	10
they	conclude	7
noun	camp	-23
Name	lecture	7
noun	rebuff	17
he	depend	-9
he	advance	-9
they	elect	-9
Name	indicate	8
i	take	-19
none	protest	-14
Name	descend	-11
noun	shove	-13
none	capture	-10
noun	mirror	-15
that	precede	-9
none	match	-9
noun	kick	-9
that	beat	-9
noun	balance	-12
Name	clear	-23
who	deal	-9
who	caucuse	-9
noun	attach	-9
who	replace	-12
Name	eye	-11
he	replace	-12
none	develop	-12
he	extend	-9
he	defend	16
Name	word	-14
that	suffer	-9
noun	recover	-15
noun	shock	-18
noun	adjust	-10
it	ensure	-12
noun	import	-17
Name	couple	-10
Name	house	-12
none	bring	-26
noun	acquire	-12
noun	store	-20
Name	team	-10
that	sway	-9
noun	statements	5
Name	repudiate	9
that	keep	-17
who	afford	-10
that	work	-17
none	employ	-10
noun	slip	-18
none	resurrect	-10
who	focus	-13
that	begin	-25
he	prefer	8
Name	owned	-9
noun	assail	5
noun	pitch	22
noun	shatter	-10
that	fuel	-9
Name	shore	-15
noun	laugh	-12
who	try	-12
who	build	-9
i	meet	-13
none	define	23
Name	depend	-12
noun	score	-17
i	ask	6
they	respond	-12
what	work	-9
she	stick	-13
you	run	-12
noun	discipline	-9
he	drew	-13
none	skeptical	-11
none	cite	16
they	fight	-10
noun	clean	-9
noun	establish	16
Name	strengthen	-12
noun	supply	-12
who	put	-10
Name	flown	-10
noun	venture	-18
none	align	17
noun	mount	10
none	position	-16
none	unify	13
that	hurt	-12
he	favor	6
noun	rethink	17
none	persuade	8
she	create	-9
noun	anger	11
Name	loom	-9
noun	plot	-10
who	advise	-24
Name	connect	-15
who	remain	-9
Name	bolster	-15
she	count	-16
she	help	-22
that	air	-15
which	begin	-18
noun	unveil	11
who	oversee	-9
he	laugh	-13
noun	tout	11
she	run	-23
Name	rebuff	-10
she	reach	-11
none	improve	-9
it	hold	-9
Name	affect	-9
who	become	29
noun	provoke	-16
noun	scale	-9
none	lock	-13
one	state	-12
it	cover	-10
Name	boycott	-10
Name	arm	6
it	talk	21
noun	plague	-13
noun	belong	-10
that	capture	-9
none	overcome	-9
she	bring	-24
she	remain	-12
she	offer	11
none	continue	-15
none	mention	6
who	request	17
Name	employ	9
who	raise	-19
that	challenge	-10
that	get	-17
noun	crumble	-10
noun	politicize	-10
noun	delete	-15
they	face	-12
noun	spill	-13
noun	contain	-56
none	overwhelm	5
noun	probe	25
none	rank	-13
noun	depend	-30
noun	calculate	-13
it	sell	-9
none	argue	13
noun	exceed	-12
none	message	13
noun	uprise	-10
she	fear	17
which	cause	-9
Name	doom	-10
noun	realize	13
none	associate	-19
she	endorse	13
Name	fuel	-13
Name	tick	15
he	ready	-15
none	deadlock	-10
that	put	-12
who	respond	9
noun	contact	-15
Name	republish	-9
Name	allege	8
Name	damage	-16
Name	raped	-11
none	hack	-17
Name	blister	-10
noun	click	-9
none	authorize	-19
Name	cellphone	-10
noun	evaporate	-10
noun	guide	5
Name	poise	-9
she	step	-12
noun	bolster	-15
noun	brace	-10
who	use	17
that	force	-12
that	cause	-9
noun	reinstate	-10
none	adopt	-13
she	play	8
she	pursue	-16
Name	vouch	12
he	fall	30
he	prepare	-15
noun	inject	-12
noun	stereotype	-9
Name	stake	-13
Name	falter	-10
Name	elevate	-10
they	put	27
noun	rock	-11
noun	facilitate	-9
some	view	15
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
some	see	20
none	hammer	-11
Name	assertion	17
noun	overseen	-10
which	work	-9
noun	peak	-12
noun	detect	-12
that	start	-15
none	detect	-9
noun	neighboring	-9
noun	devolve	-13
Name	collect	-12
he	act	-9
he	observe	7
who	return	-9
noun	house	-15
noun	preside	-10
Name	bomb	-9
none	engage	25
Name	enforce	-10
noun	airstrike	-9
noun	pause	-10
she	burn	-9
i	find	10
they	bring	8
he	handle	-9
noun	game	-18
Name	speculate	6
Name	mandate	-10
Name	sure	8
Name	court	-10
Name	knock	10
noun	shore	-9
Name	stir	-15
she	pay	-15
Name	derail	-12
noun	testify	-11
noun	reinforce	-14
none	dump	-9
none	contact	-9
noun	relocate	-12
noun	kid	-9
he	report	7
that	come	-28
he	match	-9
who	retire	-10
none	delay	-9
Name	plot	10
noun	deprive	-10
noun	type	-15
noun	wrap	-16
noun	classify	-30
that	move	-15
Name	forward	15
noun	sponsor	-12
Name	inform	12
none	redact	-10
noun	redact	11
noun	assemble	-10
it	spend	-15
noun	mobilize	-16
it	pledge	-13
Name	execute	-9
that	require	-12
that	prove	-12
Name	grant	-23
Name	retweet	10
Name	skip	-12
that	accuse	6
noun	decry	14
Name	stump	-10
Name	fade	-9
she	close	-15
noun	generate	30
that	appear	-10
none	forward	-11
one	aid	-9
Name	classify	-9
noun	wind	-18
Name	probe	-12
it	find	-9
noun	lean	-13
Name	superdelegate	-20
noun	spot	-9
Name	shed	7
they	sell	-9
you	say	-16
i	talk	17
it	represent	14
i	support	9
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
none	undecided	10
he	sure	-10
Name	insert	17
Name	ride	-10
she	fly	-9
Name	quash	10
Name	determine	-7
he	debate	-10
Name	restore	-9
noun	complete	-13
most	say	9
none	share	-14
none	cover	-10
Name	restructure	-10
who	found	-15
noun	administer	7
none	benefit	-9
Name	seat	-12
noun	trust	10
they	speak	-17
noun	spur	-9
noun	chair	-12
noun	brew	-10
Name	produce	-24
none	favor	-8
we	spend	-9
noun	like-minded	-9
that	continue	-12
none	learn	-10
noun	prosecute	-10
that	host	-9
Name	legalize	-12
noun	assign	12
Name	sponsor	-15
noun	team	-9
they	turn	-25
noun	leak	-30
i	deal	-9
he	weigh	-10
she	practice	-12
she	meet	-12
that	determine	-13
what	make	-9
he	benefit	-9
they	represent	5
none	lobby	-12
none	firm	-17
Name	qualify	-12
they	create	-10
none	leak	-9
they	show	-15
noun	infiltrate	-16
none	compromise	-10
none	fake	-10
noun	huddle	-9
noun	bash	-15
none	happen	-12
Name	sag	-10
none	locate	-12
one	make	-11
noun	upset	6
Name	lack	-12
he	conduct	-12
noun	ride	-9
none	form	-9
Name	brace	7
noun	wound	-12
noun	tune	-11
noun	beam	-10
he	realize	-10
she	encourage	-10
noun	drown	-13
it	leave	-9
none	disqualify	-12
she	sit	-9
that	dominate	-9
none	undeclare	-10
none	finish	-9
none	underscore	-12
he	upcome	-9
he	admit	20
who	set	-9
who	rally	34
she	follow	-10
none	contribute	-20
we	remember	14
noun	sing	6
she	care	8
who	bring	-9
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
noun	modify	9
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
noun	toss	-11
he	apply	-9
noun	dodge	-10
Name	navigate	-10
which	become	-12
none	strewn	-10
Name	facilitate	-10
none	accustom	-10
who	begin	-9
who	follow	-9
Name	spark	-10
he	file	-11
she	post	5
none	direct	32
he	fire	17
that	set	-9
none	accept	-13
noun	covet	-10
it	state	17
they	run	-12
none	finalize	-9
they	contain	-9
which	occur	-9
he	resign	-10
Name	hide	-12
he	walk	-13
many	say	13
he	obtain	-12
Name	devastate	-9
you	support	-30
it	surprise	-13
he	retweet	-5
@form,verb
shift	base:to	-30
raise	base:to	-90
says	present:	46
states	present:	-78
raised	past:had	-15
matching	ing:	-9
reported	past:was	9
choose	base:	-19
award	base:will	9
reads	present:	10
said	past:	-44
lost	past:	-112
goes	present:	16
criticizing	ing:	15
accept	base:will	13
proven	participle:	-15
use	base:	-61
knows	present:	20
came	past:	-21
pay	base:	-85
wait	base:	-18
gets	present:	-58
set	base:to	-15
awarded	past:	7
telling	ing:	-8
willing	participle:are	-10
serve	base:to	-57
engaging	ing:	-26
follow	base:	-65
attacks	present:	-57
posed	past:	-20
suggested	past:	24
poses	present:	-20
happened	past:	-56
controls	present:	-41
include	base:	-10
checks	present:	-70
bans	present:	9
support	base:to	-36
expanding	ing:	33
include	base:to	-28
make	base:to	24
focuses	present:	6
kill	base:to	-43
shooting	ing:	-120
leave	base:	69
shot	past:being	-9
shoot	base:to	-9
laws	present:	-89
guaranteed	past:	7
shot	past:	5
expand	base:to	8
based	past:	33
begin	base:	-23
sales	present:	-39
accomplish	base:to	-18
responded	past:	13
want	base:	10
pose	base:	-21
changed	past:have	-13
accommodate	base:to	-9
bringing	ing:	-57
wrote	past:	23
reach	base:	13
following	ing:	-42
read	base:	5
exposed	past:	14
written	participle:	-13
reported	past:	13
cited	past:	11
left	past:	11
noted	past:	90
added	past:	14
give	base:to	11
come	participle:had	-31
concluded	past:	24
making	ing:	-31
clear	base:	58
spent	past:was	-12
looked	past:	-17
said	past:had	-44
registered	past:	-61
defending	ing:	12
playing	ing:	-68
read	base:to	-24
decided	past:	-16
address	base:to	16
began	past:	11
speak	base:to	16
expected	past:	10
start	base:	-46
help	base:to	-117
urged	past:	35
sat	past:	-35
turned	past:	27
look	base:to	29
took	past:	-11
tried	past:	41
show	base:to	-26
got	past:	36
want	base:didn't	-13
emailed	past:	14
thank	base:to	-11
replied	past:	35
send	base:would	-9
hand	base:to	-9
given	participle:was	-12
teaching	ing:	-26
pay	base:to	49
harmed	past:had	-12
discussing	ing:	5
recognized	past:	-5
want	base:did	-10
share	base:	24
clear	participle:was	-25
go	base:did	-18
participate	base:	-15
lay	base:	-25
given	participle:had	-37
sleep	base:to	-9
examined	past:	-10
pleaded	past:	12
dates	present:	-15
witness	present:	14
recorded	past:	19
trying	ing:was	-28
buy	base:to	-35
received	past:	-39
know	base:didn't	-7
known	past:	10
mean	base:	13
lost	past:had	-25
meant	past:	-18
failed	past:had	-16
knowing	ing:	-8
know	base:to	17
send	base:to	-30
put	base:to	-90
make	base:could	-43
crushed	past:	-23
avoided	past:	20
looking	ing:	-22
knew	past:	-7
won	past:had	-20
hear	base:to	25
moving	ing:were	28
discussed	past:	19
told	past:	16
let	base:to	-30
worked	past:	-23
use	base:would	-17
headed	past:was	-12
announced	past:	10
waited	past:	-21
see	base:to	-41
appoint	base:would	7
believe	base:	28
come	participle:didn't	-10
wait	base:to	-30
reward	base:to	-9
let	base:	-55
spend	base:to	-68
turn	base:would	-12
learned	past:	16
files	present:	5
think	base:	5
organize	base:	-9
learning	ing:	-10
putting	ing:	-30
wanted	past:	8
met	past:has	-15
intended	past:	-26
stealing	ing:	-18
calls	present:	6
lead	base:to	-41
calling	ing:is	12
step	base:to	-28
forces	present:	-85
combat	base:to	-36
called	past:also	23
assist	base:to	-20
conducting	ing:	-21
airstrikes	present:	-18
increase	base:to	-39
known	past:also	-18
called	past:has	28
funds	present:	-45
proposed	past:	21
interview	base:will	-12
air	base:to	41
talk	base:	-35
called	past:	-12
interviewed	past:will	-9
comments	present:	-32
results	present:	-89
discuss	base:will	14
discuss	base:to	7
come	participle:will	6
talk	base:to	18
calling	ing:	20
showing	ing:	-15
boosting	ing:	-17
citing	ing:	41
continued	past:	20
recalled	past:	31
uprising	ing:	-16
win	base:	-126
prompted	past:	-9
state	base:to	7
run	participle:	-136
seem	base:	-21
reveals	present:	19
voted	past:	10
given	participle:	-105
echoed	past:	22
elected	past:was	-37
held	past:was	-26
expressed	past:	58
garnered	past:	-18
named	past:	13
briefing	ing:	-28
shows	present:	14
announced	past:was	12
started	past:	-39
portray	base:to	26
police	base:	-9
receive	base:	13
announce	base:	11
heard	past:	-6
acting	ing:was	-9
building	ing:	-98
occurred	past:	-27
reports	present:	-20
announced	past:has	10
call	base:to	19
working	ing:	-107
clear	participle:is	-28
investigating	ing:	-14
appears	present:	20
see	base:can	7
spoke	past:	10
taken	participle:had	46
credited	past:	6
showed	past:	12
come	participle:have	30
want	base:do	10
bar	base:to	14
entering	ing:	-120
rallied	past:	-21
enter	base:to	-45
drawn	participle:has	6
sent	past:also	-11
fundraising	ing:	-113
asking	ing:	14
prefer	base:	6
indicates	present:	12
found	past:	30
choose	base:would	16
preferred	past:	13
taken	participle:was	-15
vote	base:would	48
dropped	past:has	-15
support	base:	-49
polled	past:	-17
won	past:	97
followed	past:	-33
conducted	past:was	-45
polls	present:	-128
ban	base:to	-12
surveyed	past:	-27
points	present:	-20
takes	present:	-16
comment	base:to	-64
said	past:also	78
covering	ing:	-29
running	ing:	51
running	ing:is	18
killed	past:have	-9
tells	present:	62
speaking	ing:	-21
met	past:	-76
killed	past:	-80
argued	past:	12
used	past:	46
published	past:	10
obtained	past:	-36
work-related	past:	-12
sent	past:	26
believes	present:	8
declined	past:	38
stopped	past:	-21
say	base:did	8
used	past:had	-22
provided	past:	26
acting	ing:	-38
used	past:are	-15
documents	present:	-62
standing	ing:	-81
met	past:had	-12
leads	present:	-104
coming	ing:	22
remarks	present:	-22
nominating	ing:	-44
hosting	ing:	-15
described	past:	34
answering	ing:	22
consider	base:would	-32
drawing	ing:	-26
captured	past:	24
drew	base:	-10
expecting	ing:	23
expected	past:are	16
born	base:	-27
addressing	ing:	-10
benefit	base:to	-15
expected	past:is	41
inserted	past:	-14
sharpened	past:has	-10
retain	base:to	-12
hold	base:	31
demonstrate	base:to	11
describe	base:to	-12
focused	past:	11
present	base:to	-29
mind	base:to	-10
rights	present:	-139
undocumented	past:	-65
carried	past:	-19
declared	past:	8
died	past:	-89
released	past:	-26
endorse	base:to	12
praises	present:	27
skywriting	ing:	-13
praised	past:	50
messages	present:	-22
involving	ing:	-45
hired	past:	7
fly	base:to	-20
suspected	past:	7
turns	present:	23
trying	ing:have	16
claimed	past:	29
told	past:also	12
support	base:'d	-13
records	present:	-85
compiled	past:	-16
cycles	present:	-15
cycle	base:	-49
backed	past:	-13
phrase	participle:	-11
broken	past:has	-13
elected	past:being	-12
championed	past:	8
engage	base:	-10
winning	ing:	59
convince	base:	6
polling	ing:	-115
competing	ing:are	-9
compete	base:	-12
rolled	past:	-24
planes	present:	-18
filled	past:	10
set	base:is	8
play	base:to	-43
tighten	base:to	-17
limiting	ing:	9
giving	ing:	27
includes	present:	6
wearing	ing:	-45
holding	ing:	41
tweeted	past:	10
thanked	past:	24
announcing	ing:	8
mentioned	past:	6
trying	ing:is	-8
distract	base:to	-9
prevent	base:to	-61
take	base:will	-8
thwart	base:to	-15
led	past:	39
speak	base:will	-14
air	base:will	-19
stop	base:	19
repeated	past:	-7
repeal	base:to	-20
bear	base:to	34
dismissed	past:	18
ensure	base:to	-43
seeking	ing:are	-10
counter	base:to	-11
giving	ing:is	-16
reviews	present:	-9
elected	past:	-11
accused	past:	26
placing	ing:	-21
tears	present:	-9
thinks	present:	21
killed	past:were	-34
begun	participle:had	-23
overtake	base:to	-15
taken	participle:	-22
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
tweeting	ing:	32
speaks	present:	-9
joined	past:	-33
quoted	past:	17
became	past:	-35
involved	past:	-58
shot	past:was	-18
arriving	ing:	-25
referring	ing:was	11
seeks	present:	11
lost	past:have	-25
gun	base:to	-12
getting	ing:	-80
undermining	ing:	-18
undermine	base:	15
opposes	present:	19
prevent	base:	-12
overturn	base:to	-16
defend	base:to	8
requiring	ing:	13
register	base:to	-25
said	past:have	-58
gone	participle:has	-40
hit	base:	-22
flags	present:	-15
included	past:	34
explained	past:	67
sums	present:	-13
jump	base:	-13
sits	present:	-32
ties	present:	-54
signing	ing:	-13
named	past:was	19
endorsed	past:	31
signed	past:was	29
explains	present:	10
tie	base:	-19
turn	base:to	-76
offers	present:	-16
argues	present:	32
sees	present:	25
lies	present:	-13
concludes	present:	16
win	base:will	-45
asks	present:	17
answers	present:	-8
appear	base:	7
belief	participle:	-10
change	base:will	-12
wins	present:	-120
match	base:	-17
replace	base:	-9
comes	present:	-69
receives	present:	-23
increases	present:	17
held	past:	19
collected	past:	-20
fit	base:is	-9
lives	present:	-43
responding	ing:	7
deemed	past:	7
look	base:	6
upcoming	ing:	-63
links	present:	-13
suggests	present:	-6
rules	present:	-48
planned	past:	-12
get	base:	-86
scare	base:	-10
spread	base:to	21
declining	ing:	-18
continues	present:	-28
buck	base:to	-9
trends	present:	-24
govern	base:would	-10
use	base:should	-17
arrests	present:	-9
facing	ing:is	-44
changing	ing:	-43
identifying	ing:	-6
trying	ing:are	-33
attract	base:to	-25
talking	ing:	21
hope	base:	-6
win	base:to	-181
calculated	past:	-11
pointed	past:	18
supporting	ing:was	-12
pointing	ing:	22
win	base:would	-27
gave	past:	10
see	base:	43
stem	base:to	-22
leave	base:to	-58
challenge	base:to	-27
unleashed	past:	13
withering	ing:	-12
touched	past:	17
made	past:has	10
ban	base:	-68
pay	base:should	-12
launching	ing:	12
taken	participle:has	20
crossing	ing:	-17
become	participle:has	34
given	participle:have	-24
succeeding	ing:	-9
noted	past:also	23
owned	past:	-25
offered	past:also	11
compete	base:to	-30
failed	past:	-15
rating	ing:	-62
trailing	ing:	-30
emails	present:	-50
cast	base:	17
go	base:to	-86
hold	base:to	-64
votes	present:	-53
get	base:can	-30
open	base:to	-18
close	base:	-9
exists	present:	-17
ended	past:	-10
caucuses	present:	-128
state	base:	-19
introduced	past:	-16
accepted	past:	10
asserting	ing:	20
cast	base:has	13
holds	present:	-12
accepting	ing:	-7
firms	present:	-69
joined	past:was	-27
campaigning	ing:	-78
spending	ing:	-126
replaced	past:	-20
supporting	ing:	10
spending	ing:is	-32
oppose	base:	8
begins	present:	13
interrupted	past:	-19
shouted	past:	23
using	ing:	18
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
places	present:	-23
chanted	past:	27
avoid	base:to	-53
hearing	ing:	-39
respond	base:to	50
cheering	ing:	-30
say	base:	19
engage	base:to	11
want	base:doesn't	7
saying	ing:'s	-12
questioning	ing:	7
getting	ing:is	12
combat	base:	-20
ask	base:to	-13
offering	ing:	-6
releasing	ing:is	16
aimed	past:	12
slams	present:	27
rallies	present:	-9
setting	ing:	-40
taking	ing:is	6
obtaining	ing:	-25
failing	ing:	-25
hopes	present:	21
give	base:will	-12
needed	past:	-120
get	base:to	-155
works	present:	-51
close	base:to	-43
numbers	present:	-93
feels	present:	-14
win	base:can	-25
leaving	ing:	-83
unqualified	past:	-12
host	base:to	-17
referred	past:	21
attacked	past:also	11
clashed	past:	13
asked	past:has	8
use	base:to	-81
complained	past:has	10
become	participle:could	-17
convincing	ing:	-21
make	base:will	7
won	past:has	-107
bill	base:	-12
relies	present:	7
polling	ing:is	6
mount	base:to	-19
gather	base:to	-12
lock	base:to	-12
deals	present:	-68
trips	present:	-15
interested	past:	11
denying	ing:	-9
finding	ing:	-49
help	base:	-60
deliver	base:to	-55
prevail	base:to	-12
continue	base:to	23
emphasize	base:to	18
issues	present:	-74
offered	past:	14
enter	base:	-25
tweets	present:	-6
centered	past:	8
placed	past:	-8
cheered	past:	-8
managing	ing:	-25
ran	past:	41
naming	ing:	11
interviewed	past:has	-18
figures	present:	-48
taking	ing:	-14
put	base:would	-24
fears	present:	-12
learn	base:	-13
view	base:	-6
win	base:could	-20
facing	ing:	-62
enters	present:	-25
get	base:will	-23
argued	past:has	23
begin	base:will	-17
lose	base:to	-34
seems	present:	20
gotten	participle:has	6
grown	participle:has	-30
gaining	ing:is	-9
maintains	present:	-22
lock	base:	-10
picking	ing:	-6
continue	base:	-51
change	base:can	-20
contests	present:	-99
catch	base:to	-27
form	base:to	-20
gained	past:has	5
represents	present:	-66
appeared	past:	10
drawn	participle:	-13
designed	past:is	-12
sampling	ing:	-17
selected	past:	-18
conducted	past:	-83
credits	present:	-7
maintained	past:has	9
pushed	past:has	5
forcing	ing:	-35
appeal	base:to	-18
receiving	ing:	8
agreed	past:	24
found	past:can	-10
kicked	past:	-23
ending	ing:	8
reforming	ing:	-15
greeted	past:	-16
shifting	ing:'s	17
cracking	ing:	-12
respects	present:	-9
make	base:'ll	-9
traveled	past:	-25
keeps	present:	-33
support	base:can	10
returns	present:	-43
caucused	past:	-15
remain	base:to	-42
unite	base:to	-29
adding	ing:	13
warned	past:	36
losing	ing:	-59
predicted	past:	23
thanking	ing:is	15
delivering	ing:	12
screaming	ing:	-10
performing	ing:	-9
disappointing	ing:	-17
see	base:will	-21
happens	present:	-32
battle	base:	-13
predicting	ing:'s	10
ending	ing:is	-10
proud	participle:'s	-9
unify	base:to	-26
break	base:to	-43
faced	past:have	27
drop	base:to	-32
stayed	past:	-26
remains	present:	-35
spent	past:	18
remained	past:	-28
locked	past:	10
stood	past:	-32
watched	past:	15
chanting	ing:	6
prompting	ing:	20
award	base:to	-9
erupted	past:	-37
signs	present:	-36
celebrated	past:	-13
raised	past:	25
beat	base:	-36
earning	ing:	-41
told	past:has	-7
lower	base:to	-17
improve	base:	-9
promised	past:	19
congratulated	past:	9
upsets	present:	-10
using	ing:is	-16
draw	base:to	13
see	base:would	-22
networks	present:	-75
selected	past:randomly	-15
seen	participle:	15
divided	past:were	19
allowing	ing:	-15
campaigning	ing:'s	-10
joked	past:	22
spent	past:could	-9
expects	present:	5
heading	ing:	-50
increasing	ing:	21
turned	past:has	-31
highlighted	past:	20
tackle	base:to	-17
means	present:	-33
pick	base:will	-18
gain	base:will	-18
remain	base:	33
determining	ing:	9
date	base:to	-45
thanks	present:	-64
eked	past:	-10
posted	past:	17
overwhelming	ing:	10
sites	present:	-32
pushing	ing:	11
heads	present:	-34
pick	base:to	-49
yelled	past:	15
looking	ing:is	20
fend	base:to	-9
needs	present:	-10
known	past:'s	-7
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
talking	ing:is	6
looking	ing:are	26
cares	present:	-10
received	past:has	-26
care	base:	13
tended	past:	15
handle	base:to	-22
showing	ing:is	8
showed	past:also	10
waiting	ing:	-28
dipped	past:	-15
considered	past:are	11
represented	past:	-19
visited	past:	-45
raised	past:has	30
born	base:was	-34
holding	ing:was	-17
paid	past:	28
shook	past:	-21
attend	base:to	-43
showing	ing:'s	-11
finished	past:	-32
focused	past:has	-23
ends	present:	13
served	past:	-83
faces	present:	-77
await	base:	-9
need	base:may	-18
rebound	past:	-9
emerge	base:to	-9
trying	ing:'s	-9
competing	ing:	-27
earned	past:has	10
beating	ing:	-34
won	past:also	-20
claiming	ing:	-11
trails	present:	-30
stop	base:to	-75
becoming	ing:	-79
rally	base:to	-41
choose	base:to	17
bound	past:is	-9
differ	base:	10
asked	past:also	9
drop	base:should	-9
mention	base:did	14
captured	past:has	-22
insisted	past:	32
focus	base:to	21
criticized	past:	24
mocked	past:	24
paying	ing:is	11
roared	past:	-13
cut	base:were	-9
feeds	present:	-12
shifted	past:	22
booed	past:	-27
holding	ing:is	-15
introduced	past:was	26
call	participle:	-9
rallying	ing:	22
overtaking	ing:	-15
watch	base:	-51
breaking	ing:again	-9
detailing	ing:	16
receive	base:will	-18
begun	participle:has	-31
fighting	ing:	10
topped	past:	-12
won	past:having	-20
races	present:	-65
decried	past:	22
working	ing:'s	-15
opened	past:has	-14
won	past:have	-22
earned	past:	-11
continue	base:would	-28
increased	past:	-59
earn	base:to	-23
trying	ing:has	-18
build	base:to	-80
brokers	present:	-16
prevailed	past:	-20
put	base:	22
celebrating	ing:	-18
touted	past:	20
vowed	past:	25
need	base:	13
keep	base:to	40
reading	ing:	-10
applauding	ing:	5
influence	base:to	-27
confronting	ing:	-21
neighboring	ing:	-37
supported	past:was	18
dealing	ing:	-30
force	base:would	-9
release	base:to	-7
spotted	past:	9
waved	past:	-9
come	participle:can	-9
trailing	ing:is	-9
invested	past:has	-15
pledged	past:has	-19
created	past:	-25
exit	base:	-34
conducted	past:were	-12
change	base:to	-66
feel	base:	11
accounted	past:	-12
deport	base:to	-15
allow	base:	-10
stay	base:to	-61
asked	past:was	33
balloting	ing:	-15
become	participle:will	-39
capture	base:to	-23
subdued	past:	-10
imagined	past:	13
thinking	ing:was	-11
stare	base:	-9
fit	base:	-30
resign	base:to	29
go	base:	28
pressed	past:was	6
defended	past:	69
hoping	ing:was	8
pick	base:	-28
seeming	ing:'s	-5
reflect	base:to	-16
stated	past:	50
scores	present:	-15
move	base:to	-60
suspended	past:	6
leads	present:still	-9
assuming	ing:	-6
affect	base:will	-9
make	base:	24
accused	past:has	6
lay	base:to	-27
moving	ing:is	-18
widening	ing:	-12
declaring	ing:	14
grow	base:to	-30
scored	past:	-22
grabbing	ing:	-22
dash	base:	-10
surged	past:	-15
secured	past:	-22
steering	ing:	-15
encouraging	ing:was	-15
sought	participle:	29
calm	base:to	-12
offer	base:would	7
suggest	base:did	10
angry	participle:are	-18
prompted	past:was	-13
proved	past:	-26
devastating	ing:	-41
dominated	past:has	-22
helping	ing:is	-9
clinched	past:	-17
reserved	past:	-15
clubs	present:	-20
seats	present:	-49
host	base:	-17
blow	base:	-18
backed	past:had	9
keeping	ing:	8
scoring	ing:	-12
allowed	past:be	-9
betrayed	past:	-18
beat	base:to	-17
blocking	ing:	-31
pressure	base:to	-22
ballots	present:	-30
existing	ing:	-43
securing	ing:	-20
confirmed	past:	24
authorized	past:were	-13
get	base:would	-17
complained	past:	17
lose	base:	-15
secure	base:to	-59
condemn	base:to	-10
costs	present:	-50
caught	past:was	-12
punching	ing:	-15
charged	past:was	9
paying	ing:	-28
mention	base:	8
struggled	past:has	-40
tries	present:	15
require	base:	13
release	base:	-13
continue	base:will	-31
handed	past:	-17
helped	past:	59
embarrassing	ing:	7
broke	past:	10
contributing	ing:	-30
lend	base:to	-9
end	base:to	-34
raising	ing:	-5
refuses	present:	13
battle	base:to	-9
voted	past:has	9
come	participle:has	30
endorsed	past:had	13
deporting	ing:	-15
promoting	ing:	-25
rejecting	ing:	8
push	base:	-10
raise	base:	-30
borders	present:	-18
opposing	ing:	-25
tell	base:will	-6
thread	base:	-10
answer	base:to	17
counting	ing:is	9
cut	base:to	-47
gained	past:have	-10
pointed	past:has	12
lead	base:could	-15
supported	past:has	15
stem	base:	-15
cite	base:	11
create	base:to	-47
treat	base:to	-15
respond	base:did	-6
serving	ing:	-30
advances	present:	-15
note	base:	16
opposed	past:	18
allowed	past:would	11
protecting	ing:	-27
conduct	base:to	-20
benefits	present:	-61
types	present:	-20
allow	base:to	18
fund	base:to	-22
played	past:	-8
projects	present:	-34
lines	present:	-74
challenges	present:	-6
shouting	ing:	-6
working	ing:was	-23
shaking	ing:	11
work	base:	-30
featured	past:	7
threw	past:	-8
escorted	past:	-10
referring	ing:	23
lamented	past:	22
capitalize	base:to	-17
considers	present:	19
crossed	past:	-15
attracting	ing:	-9
writes	present:	10
accept	base:to	-24
smiling	ing:	-15
downplayed	past:	20
features	present:	-16
interviews	present:	-58
reminded	past:	14
releasing	ing:	-8
believed	past:	-9
release	base:would	-15
embodied	past:	-9
packed	past:	-10
select	base:will	-13
describes	present:	16
continuing	ing:is	-10
cites	present:	13
tests	present:	-22
name	base:would	-11
meet	base:	-17
apply	base:to	-15
need	base:doesn't	16
signed	past:	18
reforms	present:	-17
breaking	ing:	13
held	past:is	19
playing	ing:is	-21
representing	ing:	-40
buying	ing:	-39
meet	base:to	-58
displayed	past:	9
appreciated	past:	-10
charged	past:	21
recording	ing:	-15
travels	present:	-12
determined	past:	7
defeat	base:	-22
pass	base:to	-58
restricting	ing:	26
taping	ing:	-12
prices	present:	-52
reflects	present:	-8
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
reserves	present:	-9
blamed	past:	23
allies	present:	-65
think	base:to	7
pulls	present:	-9
reaching	ing:	-26
clinch	base:to	-41
endorsed	past:have	10
based	past:is	-20
continuing	ing:	-62
comment	participle:	-7
interests	present:	-53
remain	base:should	-9
threatening	ing:	11
hold	base:will	-28
leaves	present:	-35
go	base:would	-37
revealed	past:	13
thought	past:	-22
gaining	ing:	-23
critical	participle:was	16
founded	past:was	-15
stopping	ing:	-20
launched	past:	-19
titled	past:	16
target	base:to	-12
helping	ing:	-53
stars	present:	-20
enjoys	present:	-15
allows	present:	12
share	base:to	-26
blasts	present:	15
encourage	base:to	14
linking	ing:	10
encouraged	past:	14
join	base:to	-45
going	ing:	-9
convince	base:to	23
rushing	ing:	-9
represent	base:	-16
tack	base:	-13
bases	present:	-15
promote	base:to	5
lying	ing:	9
denouncing	ing:	11
denounced	past:	36
suggest	base:	14
faced	past:	-56
hold	base:would	-12
promising	ing:	11
take	base:would	-26
claim	base:	19
made	past:also	25
bent	past:	-13
make	base:would	-55
distanced	past:	14
involves	present:	-12
spoken	participle:has	15
noting	ing:	27
listen	base:	-20
come	participle:may	-16
describing	ing:	39
begun	participle:have	-15
pull	base:to	-20
help	base:will	-27
violating	ing:	-12
wages	present:	-44
programs	present:	-56
managed	past:has	-9
embrace	base:to	-6
proceeds	present:	-10
bullying	ing:	-9
escalated	past:	-8
discuss	base:did	13
footing	ing:	-12
uses	present:	13
submitted	past:	-21
outsourcing	ing:	-9
crack	base:to	-20
outsourced	past:have	-9
balked	past:	22
hacking	ing:	-30
combined	past:	-25
blasted	past:	35
impose	base:to	-15
moved	past:	15
put	base:has	-20
gain	base:	-15
designed	past:	6
paint	base:to	-10
face	base:to	-30
buy	base:	-30
seek	base:would	-9
trailed	past:	-15
end	base:will	-20
coalesce	base:to	-9
campaigns	present:	-25
cheers	present:	-20
vowed	past:has	18
narrow	base:to	-12
contributed	past:	-39
questioned	past:	29
moved	past:has	-18
supporting	ing:is	17
vote	base:can	9
reach	base:to	-42
ventures	present:	-21
made	past:were	24
live	base:to	-15
celebrate	base:to	-10
fight	base:to	-70
cost	base:	-9
boxing	ing:	-20
visiting	ing:	-22
contacted	past:	-21
write	base:to	-20
rest	base:to	-15
carrying	ing:	8
landed	past:	-20
grew	past:	-53
overcome	participle:	-20
stand	base:to	-31
inspire	base:to	-15
train	base:	-10
hosts	present:	-17
reopened	past:	-12
hanging	ing:	-10
explain	base:to	19
shown	participle:was	8
overlooking	ing:	-13
remembered	past:	6
witnessed	past:	6
opened	past:	29
draw	base:	8
endorsing	ing:	-9
meets	present:	-28
sending	ing:	-44
electing	ing:	7
ready	participle:was	-15
follow	base:to	-32
elect	base:	-15
fell	past:	-62
kept	past:has	-18
arguing	ing:	20
benefit	base:	-15
persuade	base:to	12
skeptical	participle:are	9
campaign	base:to	11
referencing	ing:	6
reveal	base:	15
admitted	past:	15
reported	past:also	14
names	present:	-20
details	present:	-20
hid	past:	-9
headed	past:	-30
legalized	past:	13
scheduled	past:was	-24
attacked	past:	24
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
starts	present:	-13
unveiled	past:	8
featuring	ing:	-25
speaking	ing:was	-19
become	participle:	-84
acknowledged	past:	33
draw	base:could	-13
abandon	base:to	-25
appearing	ing:	-19
alienated	past:	-10
espoused	past:	-10
embraced	past:	-12
disaffected	past:	-10
self-described	past:	5
beats	present:	-12
defeated	past:	-25
counted	past:are	-12
try	base:to	-53
poised	past:is	-27
invited	past:	-15
appear	base:to	-17
sparked	past:	20
convicted	past:	-23
wish	base:	5
indict	base:to	-13
recommend	base:to	-11
likened	past:	8
announces	present:	16
demands	present:	13
lashing	ing:	-10
sitting	ing:	-43
weigh	base:to	14
known	past:is	36
fans	present:	-30
moving	ing:	-48
criticize	base:to	-9
comments	participle:	-13
charges	present:	-41
seal	base:to	-9
follows	present:	21
bound	past:were	-9
brought	past:	8
delivered	past:	-6
burned	past:	-10
wrongdoing	ing:	-12
hands	present:	-22
shifted	past:has	-26
angered	past:	19
ignored	past:	7
insist	base:	36
climbed	past:	-10
laid	past:	17
reacted	past:	10
dressed	past:	-7
managed	past:	-36
match	base:to	-25
chosen	participle:has	5
announce	base:to	-8
considered	past:has	7
opposed	past:has	13
defunding	ing:	-13
causes	present:	-30
says	present:now	17
stating	ing:	23
selling	ing:	-30
endorsed	past:has	-8
save	base:to	-32
shared	past:	-7
covered	past:	22
held	past:has	17
turning	ing:	-57
propel	base:to	-9
turned	past:have	8
becoming	ing:are	-9
purchase	base:to	-20
donate	base:to	-12
searching	ing:	-15
find	base:	10
say	base:will	-20
appear	base:will	-15
face	base:	-39
working	ing:has	15
highlighting	ing:	-6
try	base:will	14
disappointed	past:	12
upset	past:	-17
boycott	base:to	-24
play	base:could	-12
seen	participle:has	-17
killed	past:was	-20
donated	past:	-34
concerns	present:	-26
stops	present:	-18
remember	base:	15
feeling	ing:	-5
mean	base:does	-17
principles	present:	-15
settling	ing:	-10
avoiding	ing:	-18
blame	base:	9
broker	base:to	-21
express	present:	-8
accusing	ing:	13
mining	ing:	-9
connect	base:to	-20
considered	past:is	11
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
approaches	present:	-32
present	base:	-13
acted	past:	-25
proven	participle:has	12
based	past:was	-9
maintained	past:	-11
aides	present:	-77
trump	base:	-9
letting	ing:	-9
stay	base:	-12
exploit	base:to	15
treated	past:are	28
wounded	past:	-13
airing	ing:	-23
paints	present:	9
clinching	ing:	-12
spent	past:has	-47
following	ing:'s	-9
pays	present:	-20
wore	past:	-17
measures	present:	-51
promises	present:	9
begin	base:to	-45
hosted	past:	-59
pledged	past:have	12
act	base:to	-30
shut	base:to	32
centers	present:	-50
end	base:would	-15
contracts	present:	-15
expand	base:would	-15
passed	past:	8
unaccompanied	past:	-9
allowed	past:are	-14
run	participle:will	-12
demanding	ing:	6
founded	past:	-39
ask	base:	-8
develop	base:	-12
reaches	present:	-18
debates	present:	-38
debated	past:	-5
questions	present:	-16
cost	base:would	-12
fed	past:	-12
regulating	ing:	-12
repealing	ing:	-9
challenged	past:was	6
rebuilding	ing:	-25
take	base:could	-12
funded	past:	-15
collecting	ing:	-9
benefited	past:also	-9
complicate	base:	-10
come	participle:would	-23
decide	base:will	-15
return	base:will	-18
cuts	present:	-56
rebuild	base:to	-12
donated	past:has	-12
organized	past:	-9
known	past:were	13
rolled	past:has	14
committed	past:were	-13
punched	past:	-9
refuse	base:	-17
praying	ing:	-15
bless	base:	-10
threatened	past:has	23
given	participle:has	29
scheduled	past:is	22
tried	past:has	-33
remarking	ing:	9
updated	past:has	-27
come	participle:could	-23
repeal	base:	-12
approving	ing:	-10
joined	past:has	11
provide	base:would	-9
controlled	past:	-12
aims	present:	-6
escalating	ing:	-9
provide	base:to	-17
worrying	ing:	-6
picks	present:	-16
offer	base:to	10
rising	ing:	-68
reducing	ing:	-30
cutting	ing:	-43
hates	present:	-5
negotiated	past:	11
argue	base:	57
seeing	ing:	-24
something	ing:do	-25
breaks	present:	-37
favored	past:	13
delay	base:to	-12
survive	base:to	-17
eliminate	base:to	-15
find	base:could	-16
supposed	past:are	-15
cut	base:	-6
break	base:could	-12
passing	ing:	19
return	base:	-23
repudiate	base:to	9
allied	past:	-12
said	past:later	15
explaining	ing:	24
cover	base:	-25
curb	base:to	-25
resulting	ing:	-17
levels	present:	-40
think	base:didn't	-11
demand	base:to	5
approved	past:	-27
editing	ing:	-25
sounds	present:	8
sound	base:	-9
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
affirm	base:	9
preventing	ing:	-18
backfire	base:could	-12
apologized	past:	8
seen	participle:is	11
damage	base:could	-10
stakes	present:	-15
access	base:to	-9
accounts	present:	-60
searches	present:	-12
saved	past:	-9
punish	base:to	-15
suspended	past:had	-9
sued	past:	9
pressed	past:	6
revisit	base:to	-10
take	base:	-8
eyes	present:	7
played	past:have	-10
experiences	present:	-9
shaped	past:have	-9
stressed	past:	18
fired	past:was	-15
preparing	ing:	-23
staying	ing:	-30
pointed	past:also	18
shown	participle:is	8
planning	ing:was	-14
generating	ing:	-12
aired	past:	-7
continued	past:has	20
push	base:to	-48
denied	past:has	30
test	base:to	-9
changed	past:	-39
return	base:did	14
approached	past:	-17
learn	base:would	13
hear	base:	-23
force	base:to	-22
frustrated	past:	-13
acknowledge	base:	27
compromise	base:to	14
missed	past:	-27
struggling	ing:	-30
bills	present:	-40
bolster	base:to	-20
advancing	ing:	-12
promising	ing:is	15
laying	ing:	33
attempts	present:	-13
roll	base:to	-18
vows	present:	22
spots	present:	-12
set	base:	-25
talked	past:	21
views	present:	7
advanced	past:	-9
control	base:to	-22
spend	base:will	-9
achieved	past:	-9
use	base:can	-9
ignoring	ing:	-11
speak	base:	11
conclude	base:	6
make	base:can	-24
dismantle	base:to	-15
blacks	present:	-9
boasts	present:	6
fueling	ing:	10
resounding	ing:'s	-10
becomes	present:	-58
coming	ing:are	-15
driven	participle:	-28
meaning	ing:	-22
noticed	past:	10
considered	past:	9
worked	past:also	-16
embracing	ing:	-22
triggered	past:	-9
emphasized	past:	20
updates	present:	8
finds	present:	23
ruled	past:	17
adopting	ing:	13
rejected	past:	37
ordered	past:	9
carry	base:to	-35
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
shares	present:	-21
drops	present:	-9
remember	base:to	8
shift	base:could	-9
update	base:	10
provides	present:	-26
illustrates	present:	11
provide	base:	15
win	base:might	-9
improve	base:to	-22
introduce	base:to	-19
rates	present:	-83
police	base:to	-12
existed	past:	-12
file	base:	-28
blame	base:to	-26
believing	ing:	11
missing	ing:	-15
railed	past:	15
date	base:	-9
defects	present:	-15
traveling	ing:	-15
violated	past:	-12
issuing	ing:	-13
recalling	ing:	31
grants	present:	-21
shakes	present:	-9
denied	past:	12
constitutes	present:	-12
rely	base:to	-12
shown	participle:has	13
bar	base:	-14
lit	past:	7
fired	past:	8
laughs	present:	-13
bridges	present:	-9
argued	past:also	9
interjected	past:	9
hitting	ing:	6
seize	base:to	17
abandoning	ing:	-17
dropping	ing:	-30
fought	past:had	-15
unauthorized	past:	-23
allowed	past:should	-9
spreading	ing:	-18
achieving	ing:	-15
deal	base:would	-9
encouraging	ing:	-7
slamming	ing:	8
implying	ing:	8
hints	present:	11
promised	past:has	-5
create	base:	-20
driving	ing:	-20
whipping	ing:	16
deal	base:to	-32
worked	past:has	-33
bash	base:to	-11
conflicts	present:	-18
favors	present:	-6
dropping	ing:was	-9
returning	ing:was	-15
dropped	past:had	-12
implied	past:	12
intended	past:was	11
volunteers	present:	-15
walk	base:to	-12
stared	past:	-10
inspired	past:	-22
reshape	base:to	-9
committed	past:	-26
enabled	past:	-9
quit	base:	-12
advocated	past:	13
accept	base:would	20
advocate	base:to	19
amounts	present:	-34
maintain	base:to	-21
bothered	past:	-10
prosecute	base:to	7
forced	past:	22
settle	base:to	-30
creating	ing:	-40
works	present:now	-12
land	base:to	-9
boasted	past:	24
digging	ing:	-9
gains	present:	-43
gone	participle:have	-13
making	ing:'s	12
engaged	past:	-8
approaching	ing:	-17
walked	past:	-35
stand	base:	18
acknowledging	ing:	6
fleeing	ing:	-17
keep	base:	-43
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
deflect	base:to	13
sets	present:	-21
clear	base:to	-16
bet	base:	-19
getting	ing:are	-9
bring	base:will	-18
energized	past:	-12
turn	base:	9
cast	base:to	29
hold	base:can	-9
turning	ing:are	-12
insults	present:	-6
held	past:had	-12
roots	present:	-39
projected	past:was	15
left	past:have	-17
happening	ing:	-9
sure	participle:be	-20
watch	base:to	-37
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
books	present:	-28
reported	past:first	10
seem	base:may	18
lingering	ing:	-21
turn	base:will	-15
resigned	past:	-25
handled	past:	-12
swept	past:	-20
bested	past:	-13
enjoyed	past:	-11
running	ing:has	-9
directed	past:has	-11
blows	present:	-9
eliminating	ing:	-22
certain	participle:is	-15
manage	base:	-9
need	base:would	-54
tie	base:to	32
conceded	past:	30
paved	past:	-9
wonder	base:to	11
presented	past:	5
surveying	ing:	-9
go	base:could	-15
worried	past:	16
becoming	ing:was	-12
decided	past:had	18
embraced	past:have	7
allowed	past:	14
advocates	present:	-16
dominate	base:to	-12
rose	past:	13
advance	base:to	-15
converting	ing:	-9
get	base:don't	35
graduate	base:	-9
limited	past:	-18
refused	past:has	25
dragged	past:has	-9
shrugged	past:	15
lending	ing:	-15
targeting	ing:	-40
spent	past:had	-20
pass	base:	-15
achieve	base:to	-17
operating	ing:	-23
incites	present:regularly	-12
marking	ing:	6
introduces	present:	7
produces	present:	-12
recognized	past:were	12
honored	past:was	-9
drive	base:	-35
poured	past:	-12
reaffirmed	past:	15
jumped	past:	-8
risen	participle:has	-21
elevated	past:	7
reached	past:had	-12
published	past:was	-15
spoke	past:also	15
requires	present:	-12
surrounding	ing:	-32
something	ing:	-9
become	participle:'s	27
confirm	base:to	-9
scheduled	past:are	-12
tends	present:	-16
vote	base:will	-28
delayed	past:	-9
scheduled	past:	-32
met	past:have	13
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
superdelegates	present:	-35
switch	base:to	24
acknowledge	base:to	-6
recognize	base:	12
acts	present:	-9
participating	ing:	-9
imports	present:	-27
protested	past:	5
recognizing	ing:	12
surveys	present:	-30
determine	base:to	17
studied	past:	-9
extends	present:	9
markets	present:	-56
cause	base:will	-15
give	base:did	-12
belongs	present:	-10
removed	past:has	20
received	past:had	-20
focused	past:is	-18
proposing	ing:	21
drawn	participle:have	6
chiding	ing:	15
work	base:will	-17
committed	past:is	-10
maintaining	ing:	29
repair	base:to	-9
want	base:may	-19
check	base:to	-18
policing	ing:	-17
practices	present:	-43
lists	present:	11
visit	base:to	-27
ahmed	past:	-13
worked	past:had	-28
mohamed	past:	-18
lived	past:	-26
flying	ing:	-34
seen	participle:was	10
traveling	ing:was	-12
right	base:	-9
treated	past:was	-10
developing	ing:	-20
associated	past:	6
approaching	ing:is	-12
fixing	ing:	-12
succeed	base:to	-25
lifting	ing:	-12
press	base:to	-35
move	base:	-62
grows	present:	-23
fear	base:	30
lined	past:	-9
rolling	ing:	-13
sophisticated	past:	-9
brings	present:	-28
powers	present:	-25
spends	present:	-15
developed	past:	-12
conducting	ing:is	7
coordinates	present:	-9
send	base:	-20
combating	ing:	-12
lost	past:has	-25
stepped	past:	-22
rein	base:to	-18
reclaim	base:to	-12
help	base:could	-43
protect	base:	-9
exercises	present:	-9
isolate	base:to	-9
viewed	past:was	5
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
reiterated	past:	18
throw	base:to	8
suited	past:	-12
conducted	past:have	-9
puts	present:	25
matters	present:	-16
viewing	ing:	-8
trusted	past:can't	-10
codes	present:	-15
fight	base:	25
acquire	base:to	-12
strikes	present:	-15
feed	base:	-9
gain	base:can	-9
meet	base:would	-9
teaches	present:	12
attended	past:had	-9
seeming	ing:	-13
dies	present:	-12
gone	participle:	-15
compare	base:to	8
touting	ing:	7
sent	past:had	-17
held	past:hasn't	-9
fallen	participle:have	-12
drafting	ing:	-12
concerned	past:	9
struggled	past:have	-9
alluding	ing:	13
tend	base:	-25
borrowing	ing:	-15
get	base:cannot	-9
acquiesced	past:	11
take	base:should	-12
make	base:do	7
struck	past:	-8
dig	base:	8
seek	base:	-17
become	participle:would	-17
unnoticed	past:	7
insisting	ing:	9
assured	past:	22
identified	past:	14
eating	ing:	-9
pandering	ing:	-16
coming	ing:was	-12
changes	present:	-41
favoring	ing:	-15
adapt	base:to	-12
wear	base:to	-15
choosing	ing:	-10
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
tying	ing:	10
condemned	past:	22
changed	past:has	-15
chaired	past:	-9
moderate	base:to	-12
hurt	base:	-15
bragged	past:	13
fearing	ing:	15
blocked	past:	7
become	participle:have	34
explain	base:	-9
fallen	participle:	-15
taped	past:	-12
looms	present:	-12
lashed	past:	21
campaigning	ing:is	-9
remarks	participle:	-26
plowed	past:	-10
sparking	ing:	-10
asserted	past:	15
apologize	base:to	-17
ready	participle:is	-20
released	past:will	20
said	past:was	12
stated	past:also	11
hammering	ing:	5
taken	participle:be	-9
challenged	past:	15
claimed	past:has	11
clarify	base:to	5
hurt	base:could	-12
casting	ing:	-16
boost	base:to	-32
invest	base:to	-25
applauded	past:	-14
trade	base:to	-16
urge	base:to	-5
stepped	past:has	14
clear	participle:'s	10
lobbying	ing:	-52
running	ing:was	-18
undermine	base:to	-18
cautioned	past:	12
bearing	ing:	-5
advising	ing:	30
counting	ing:	-23
messaging	ing:	-23
vying	ing:	-18
plays	present:	-31
impose	base:would	-10
review	base:	-8
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
help	base:can	-17
sell	base:to	41
reached	past:have	20
preparing	ing:is	-13
pitting	ing:	-18
deploying	ing:	-15
draft	base:to	-18
linked	past:is	-10
defeat	base:to	-52
facing	ing:are	40
replace	base:to	-30
dreams	present:	-10
voiced	past:	16
presenting	ing:	9
carries	present:	-24
lands	present:	-9
squeezed	past:	-10
heading	ing:was	-9
impressed	past:was	14
seeking	ing:was	-24
walk	base:	-9
demurred	past:	-5
emerging	ing:	-33
establish	base:to	-13
generated	past:has	-13
expect	base:	13
defining	ing:	-9
resisted	past:	-5
extend	base:to	-15
collapsed	past:	-9
ushered	past:	-13
came	past:then	-15
brokered	past:	16
made	past:was	-19
sharpened	past:	-9
transform	base:to	-12
affected	past:	-17
mark	base:to	21
accompanied	past:	-21
scramble	base:to	21
pressing	ing:	12
reconsider	base:to	-5
prepared	past:is	-15
mired	past:	-15
disputes	present:	-11
affect	base:could	-9
fall	base:to	-22
confront	base:to	-24
jockeying	ing:	-10
focus	base:would	-13
looming	ing:	-25
lays	present:	16
laid	past:has	-12
aligning	ing:	10
need	base:will	36
positioned	past:has	7
oust	base:to	-9
arms	present:	12
arm	base:to	-10
contrasted	past:	-5
assailed	past:	18
attracted	past:has	-19
outsize	base:	-10
increase	base:would	-12
taxing	ing:	-20
helps	present:	-23
function	base:	-15
taxes	present:	-56
move	base:would	-9
encourages	present:	-12
finance	base:to	-15
replacing	ing:	-15
targeted	past:	-10
proposed	past:has	15
applied	past:	-12
coupled	past:	-23
serves	present:	22
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
sign	base:to	-33
purchasing	ing:	-9
renovated	past:	-10
found	past:has	-10
sold	past:	-23
involved	past:was	-20
financing	ing:	-12
take	base:did	-10
amassed	past:has	-10
fulfill	base:to	-15
confusing	ing:	12
gone	participle:had	33
using	ing:had	-9
produce	base:to	-18
briefed	past:	-17
steer	base:to	-9
courts	present:	-30
consider	base:to	-18
foster	base:to	-9
known	past:was	26
financed	past:	-12
plants	present:	-25
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
posting	ing:	-8
renew	base:to	9
hide	base:to	-15
claim	base:to	6
discovered	past:	-5
terror-related	past:	-9
exploited	past:	-17
tracks	present:	-22
relying	ing:	-9
criticized	past:have	10
pulling	ing:	-9
less-educated	past:	-13
limit	base:to	-20
granting	ing:	6
values	present:	-25
hatred	past:	-13
pulled	past:	-20
causing	ing:	-12
considering	ing:are	12
determine	base:	-10
vetting	ing:	-9
indicated	past:	17
used	past:were	-12
bring	base:	-35
unsolicited	past:	-10
given	participle:is	22
say	base:would	7
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
related	past:	-8
run	participle:would	-9
remove	base:to	-15
remain	base:would	-9
organizing	ing:	-20
arrested	past:	-15
sit	base:to	-15
models	present:	-15
balance	base:to	-12
seated	past:	-12
prove	base:will	-12
reform	base:to	-12
seen	participle:be	-19
becoming	ing:is	-9
joining	ing:	-32
relying	ing:is	14
mentioning	ing:	20
intern	base:	-11
followed	past:have	-15
critical	participle:has	-13
assaulted	past:	-9
suffering	ing:	-9
dominated	past:	-22
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
reined	past:	-9
falling	ing:	31
confront	base:will	-13
grappling	ing:	-10
released	past:were	-16
inherited	past:	-12
grown	participle:have	-15
sealed	past:	-9
directed	past:	-11
monitoring	ing:	17
manage	base:to	-17
need	base:might	-12
plotting	ing:	-13
presided	past:	-10
seen	participle:can	-15
remembers	present:	14
enduring	ing:	6
fading	ing:	-9
ticked	past:	7
gain	base:to	-20
sounded	past:	25
occupied	past:	-10
converted	past:	-9
practicing	ing:	-9
reverse	base:to	11
ages	present:	-10
confronts	present:	9
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
recounted	past:	8
found	past:be	-9
fought	past:	-10
see	base:does	8
handle	base:can	-9
heard	past:had	-9
poll	base:	-13
chosen	participle:have	6
estimated	past:	19
posing	ing:	-9
risks	present:	-20
carry	base:would	-9
proved	past:have	-9
nominated	past:was	13
wrote	past:also	10
wiping	ing:	-13
echoes	present:	-15
experienced	past:	10
smiled	past:	-9
earns	present:	-15
play	base:would	-12
joins	present:	-12
fared	past:	-12
scrambled	past:	-10
rely	base:	-10
urged	past:have	10
come	participle:won't	-9
amounted	past:	-20
speculated	past:	11
participate	base:to	-22
forge	base:to	-9
broaden	base:to	-9
consolidate	base:to	-9
supported	past:have	14
prove	base:to	26
pay	base:will	25
report	base:to	25
connected	past:	-21
tied	past:	-23
stemming	ing:	-12
studies	present:	-17
include	base:could	-9
continued	past:have	13
suspend	base:to	-18
resulted	past:	-22
matched	past:	-12
seized	past:	-7
trying	ing:were	-12
repeat	base:to	9
differs	present:	-10
lose	base:would	-9
dismissing	ing:	20
says	present:often	10
defined	past:	-16
predict	base:to	-6
dividing	ing:	-16
bring	base:could	-12
withdraw	base:to	5
benefited	past:has	-9
quit	base:to	-23
questioning	ing:are	14
stages	present:	-10
sway	base:to	-15
offering	ing:are	10
running	ing:are	-9
fails	present:	-9
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
polarized	past:	-11
elect	base:to	-18
validate	base:to	-9
retain	base:will	-12
chosen	participle:	-13
caused	past:have	-12
limits	present:	-20
dismiss	base:to	-12
camps	present:	-26
ranking	ing:	-26
rebuffed	past:	-5
depending	ing:	-27
willing	participle:is	15
want	base:would	14
preserve	base:to	-17
campaign	base:would	-9
shoving	ing:	-10
preparing	ing:were	-9
charge	base:to	-16
seen	participle:had	-21
guards	present:	-12
prepare	base:	-12
precedes	present:	-10
started	past:has	17
set	base:was	-23
receive	base:to	-12
emerged	past:has	-8
balancing	ing:	-9
teamed	past:	-15
appending	ing:	9
suffer	base:could	-12
tacking	ing:	-14
attached	past:	-10
something	ing:did	-9
develop	base:to	-20
gave	past:also	7
shocks	present:	-13
happened	past:hasn't	-9
offsetting	ing:	-9
pull	base:	-12
scale	base:to	-12
stayed	past:has	10
file	base:to	-20
brought	past:has	-9
stores	present:	-20
sway	base:	-12
produced	past:has	14
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
fail	base:	-15
resonated	past:	-11
prefers	present:	12
mention	base:to	-5
associates	present:	-15
held	past:will	-12
sharpens	present:	-10
daunting	ing:	-16
capped	past:	-10
met	past:also	-10
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
producing	ing:	10
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
served	past:had	-9
run	participle:had	-12
dismissed	past:was	12
expose	base:to	21
pitching	ing:	-11
assure	base:to	-7
coordinate	base:to	-12
invoked	past:	9
captured	past:have	-9
deliver	base:	-10
providing	ing:is	-11
say	base:also	11
hung	past:	11
thrown	participle:was	-10
fuels	present:	-9
established	past:	20
promised	past:have	10
questioned	past:have	14
establishing	ing:	-17
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
aligned	past:is	18
aiming	ing:	7
mounting	ing:	9
wary	participle:are	6
battles	present:	-30
worked	past:have	-9
eager	participle:is	19
tap	base:to	-15
feared	past:	11
connects	present:	15
released	past:be	16
campaign	base:will	-16
pointed	past:have	-14
galvanizing	ing:	-12
include	base:does	-12
playing	ing:are	-9
retiring	ing:	-9
reduce	base:	-15
programming	ing:	-9
meant	past:is	10
raising	ing:are	10
work	base:would	-12
oversaw	past:	-9
hit	base:has	21
leans	present:	-10
remained	past:have	19
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
protests	present:	-11
reversing	ing:	-13
transformed	past:have	-9
battling	ing:	-9
proved	past:has	15
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
reveal	base:to	-10
underscoring	ing:	-9
dominating	ing:	-15
strike	base:to	-9
raise	base:would	-22
got	past:just	-15
guns	present:	-9
bound	past:	-9
politicized	past:	-10
deleted	past:	-21
provide	base:could	28
vary	base:	-12
compiling	ing:	10
sells	present:	-12
promote	base:	27
marked	past:was	-12
zero	base:to	-10
removed	past:be	-9
regarded	past:	11
reject	base:to	-10
poised	past:	-15
depend	base:will	-9
coal-fired	past:	-9
declined	past:have	-12
assigned	past:	-11
require	base:to	-9
covers	present:	-13
explore	base:	13
draws	present:	-14
draw	base:will	-12
republish	base:to	-9
alleged	past:	11
damaged	past:	-9
originated	past:	-13
prove	base:may	-10
shut	base:	-13
used	past:was	-15
turn	base:could	-9
cellphones	present:	-10
prepares	present:	-15
tied	past:are	-15
defend	base:	-16
nothing	ing:did	-12
based	past:has	-10
chants	present:	8
delivered	past:had	-11
surrounded	past:	-9
interview	base:	-10
raising	ing:is	-13
reinstating	ing:	-13
imposed	past:	8
raise	base:will	-12
increased	past:has	-12
played	past:also	12
guide	base:to	-10
propelled	past:	-10
praise	base:to	-17
fallen	participle:had	-9
shown	participle:had	-12
stereotypes	present:	-12
played	past:has	8
define	base:	6
decide	base:	25
owed	past:	-10
benefited	past:	-12
underestimated	past:	6
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
exchanges	present:	-23
examining	ing:	-10
included	past:have	13
planned	past:had	7
enlist	base:to	-9
hinted	past:	-12
clapping	ing:	-9
visits	present:	-15
accused	past:was	5
committing	ing:	-12
expressed	past:have	11
assertion	participle:	8
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
used	past:have	25
stage	base:to	-13
outlining	ing:	8
seeking	ing:is	9
introducing	ing:	9
houses	present:	-9
released	past:was	11
marched	past:	-14
rebuild	base:	-9
considered	past:was	-13
crumbling	ing:	-9
bars	present:	-13
bombing	ing:	-27
vetted	past:	-9
waging	ing:	14
embarrass	base:to	-10
couples	present:	-15
televised	past:	-9
lead	base:would	-9
quoting	ing:	11
betting	ing:	-12
gaming	ing:	-9
brought	past:have	-9
pledging	ing:	18
remarked	past:	22
trust	base:	6
games	present:	-12
play	base:will	-20
use	base:could	-12
fix	base:to	-9
underscore	base:to	15
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
characterized	past:	5
kids	present:	-9
functions	present:	-9
coming	ing:is	-21
suggested	past:has	19
designed	past:was	-11
dominate	base:	-12
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
damaging	ing:	11
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
spent	past:have	29
place	base:to	41
catch	base:can	-12
generate	base:to	-15
participated	past:	-12
chip	base:	-10
seen	participle:are	9
gone	participle:were	-9
sent	past:were	-20
mishandled	past:	-12
classify	base:to	-9
wound	past:	-9
sent	past:was	-26
found	past:also	-14
humbling	ing:	-9
filming	ing:	-10
contention	participle:	10
countered	past:	7
endorse	base:would	-6
rattled	past:	12
pages	present:	-15
shedding	ing:	11
reflect	base:	6
voted	past:have	21
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
working	ing:are	9
endorse	base:didn't	-16
knocking	ing:	-10
slates	present:	-17
sure	participle:'s	-10
rule	base:to	-10
walks	present:	-13
rides	present:	-9
suggested	past:also	10
bashing	ing:	10
gathers	present:	-9
touts	present:	10
dismisses	present:	13
fundraising	ing:'s	-9
pledged	past:had	8
declare	base:to	14
ready	participle:are	-12
beaten	participle:has	-9
finishing	ing:	-20
included	past:is	-10
needed	past:is	51
restructuring	ing:	-10
transfer	base:	-10
cast	base:will	-10
undecided	past:	-24
thinking	ing:'s	9
sit	base:	-9
admitting	ing:	8
wall	base:	-10
endorsed	past:hasn't	6
set	base:would	-9
prosecuting	ing:	-12
kept	past:have	12
blistering	ing:	-12
gathered	past:had	-12
avoided	past:has	-12
receive	base:did	-9
said	past:'s	15
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
referenced	past:	14
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
points	present:also	16
deported	past:	-9
spirited	past:	-10
shrinks	present:	-9
request	participle:	-15
reached	past:could	-10
shake	base:to	-9
written	participle:has	6
raise	base:can	-9
look	base:will	-10
survive	base:	-9
seek	base:will	11
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
realized	past:	10
wanted	past:'s	6
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
appointing	ing:	-10
discipline	base:	-9
deport	base:	-9
link	base:to	16
disqualified	past:would	-9
hurt	base:will	-9
eliminated	past:	-9
give	base:would	-18
heard	past:have	-10
regain	base:to	-9
lose	base:could	-9
assaults	present:	-15
take	base:doesn't	-9
adopted	past:were	-9
seemed	past:has	11
consider	base:should	8
winds	present:	-12
fights	present:	-10
pull	base:could	-12
need	base:does	-9
served	past:has	-15
unexpected	past:	-10
trust	base:to	-9
booing	ing:	-10
hoping	ing:is	5
grab	base:	-10
search	base:to	-9
contained	past:	21
tuned	past:	-11
conducts	present:	-12
pose	base:could	-9
overshadowing	ing:	-12
happened	past:has	-9
blasted	past:has	10
reap	base:to	-12
flooding	ing:	-9
posted	past:had	16
intervened	past:	-10
debate	base:to	-30
hold	base:may	-9
debate	base:would	-9
uncommitted	past:	-9
counts	present:	19
admits	present:	18
operates	present:	-9
directed	past:was	24
asked	past:were	-9
legalize	base:to	-10
accelerated	past:	-9
cheer	base:	16
licenses	present:	-12
made	past:just	10
surprise	base:might	-12
elaborated	past:	13
responded	past:just	-6
announced	past:just	11
present	base:will	-11
@form,left
shift	noun	-17
shifting	Name	7
struggles	noun	19
raise	noun	-74
says	noun	28
states	noun	-66
says	Name	44
mired	noun	-9
raised	Name	10
reported	noun	37
choose	Name	-10
reads	noun	8
guess	i	-5
said	,	39
lost	who	-45
take	noun	-37
accept	Name	-13
use	Name	-32
came	noun	-35
gets	it	-17
gets	Name	-23
set	verb	-23
exposed	noun	-22
willing	they	8
lie	noun	-9
serve	noun	15
believe	you	-9
follow	end	-57
attacks	Name	-62
suggested	Name	38
attacks	noun	-44
happened	noun	-22
controls	noun	-20
include	which	-23
checks	noun	-70
bans	noun	-10
according	end	27
make	noun	-21
kill	noun	-15
shooting	number	-15
shot	noun	-30
laws	noun	-85
facing	noun	-39
expand	noun	-37
based	noun	-84
begin	noun	-49
add	verb	-9
sales	noun	-37
accomplish	Name	-9
responded	Name	6
bring	verb	-47
wrote	Name	9
following	the	-30
read	end	-16
contained	noun	-26
left	noun	46
noted	Name	-28
said	Name	-35
added	he	-9
give	verb	-37
come	he	-16
felt	i	-18
concluded	Name	31
making	by	11
clear	it	8
concluded	he	23
sat	Name	14
spent	he	-34
gone	noun	-37
said	and	-20
tell	noun	-10
turned	noun	37
decided	but	5
address	noun	-16
seemed	that	-16
said	i	-10
speak	verb	-14
saw	i	-13
expected	he	-14
start	noun	-41
trying	in	-15
help	ing	-20
wanted	i	-22
address	verb	-35
give	noun	15
happening	what	-9
took	Name	16
returned	he	16
began	he	-26
saying	by	-13
got	i	-18
teaching	noun	-9
said	noun	-15
happened	what	-41
want	he	-17
make	verb	-89
planned	Name	8
clear	noun	-26
go	noun	-93
given	Name	-26
pleaded	Name	20
making	to	-15
witness	to	14
trying	Name	-28
received	Name	-41
got	he	-28
know	i	-5
mean	i	9
put	,	-9
intended	noun	20
say	they	-12
left	she	-17
looking	verb	-14
knew	she	-9
knew	i	-15
tell	have	-18
hear	noun	23
reflected	noun	-13
moving	noun	32
told	i	13
tried	noun	6
put	verb	24
let	verb	-17
worked	noun	-43
confirmed	,	-12
said	she	13
use	,	-12
announced	Name	-5
see	verb	-21
believe	i	-18
come	to	17
wait	have	-12
let	end	-15
spend	verb	-34
files	noun	13
adopted	that	-10
made	that	42
met	noun	43
know	they	-11
calls	Name	30
lead	Name	-15
calling	Name	7
step	Name	-12
send	Name	-15
forces	noun	-71
combat	Name	-9
called	she	7
began	Name	39
take	Name	14
increase	noun	-34
added	Name	24
called	Name	7
called	he	-12
show	Name	-31
interview	Name	-24
air	noun	-15
talk	and	-8
comments	noun	-19
results	noun	-77
discuss	Name	29
come	Name	36
talk	noun	5
interviewed	Name	-34
showing	Name	-9
appeals	noun	-19
citing	,	63
continued	he	34
given	who	-18
recalled	he	13
began	noun	-84
win	Name	-88
win	noun	-149
according	,	-19
run	who	-17
called	,	24
seem	noun	6
outnumber	Name	-10
drawn	noun	28
given	that	-15
echoed	Name	7
held	noun	16
called	verb	-5
garnered	Name	-9
named	Name	6
briefing	Name	-18
shows	,	-12
announced	noun	28
started	noun	-15
portray	verb	19
shooting	noun	-74
receive	noun	22
saying	noun	36
heard	who	-10
left	,	-20
building	the	-17
acting	,	-17
building	verb	-25
repeat	noun	10
named	noun	-22
reports	noun	-32
working	noun	42
appears	Name	5
live	verb	-15
spoke	Name	-13
taken	noun	-56
looked	they	6
knew	noun	7
said	he	5
took	that	-17
bet	you	-10
thinking	Name	-13
bar	noun	-19
entering	from	-93
saying	,	55
telling	,	33
say	on	31
proposed	Name	18
enter	ing	-9
sent	Name	21
fundraising	a	-25
following	noun	27
asking	,	14
told	Name	-10
canceled	Name	-9
indicates	noun	18
vote	noun	-14
found	noun	13
made	it	-15
choose	noun	25
vote	they	-6
dropped	noun	-12
chose	noun	13
support	who	19
polled	noun	-9
won	Name	10
followed	,	-50
conducted	noun	-95
polls	noun	-101
points	noun	-59
takes	Name	10
went	Name	20
said	who	-20
running	,	57
running	Name	-56
killed	who	-25
tells	Name	44
praised	she	13
speaking	for	67
met	Name	-50
killed	noun	-58
argued	Name	23
used	noun	-92
published	noun	-21
said	time	23
used	Name	18
received	or	-20
told	,	45
believes	Name	11
declined	Name	34
stopped	Name	-13
came	Name	25
used	she	-20
provided	Name	-8
written	a	-10
received	it	-12
documents	noun	-57
met	he	-25
disclose	noun	6
called	and	26
standing	his	-15
told	noun	-20
asked	when	-19
leads	who	-20
returned	Name	-20
remarks	noun	-29
nominating	Name	-27
made	,	-32
decide	noun	7
described	he	12
showed	noun	22
asked	end	24
speaking	end	-47
consider	he	-26
drawing	,	-15
captured	,	10
recognized	noun	11
shooting	a	-12
killed	that	-22
drew	noun	-7
expecting	noun	11
expected	Name	19
born	noun	-32
posted	Name	-6
mentions	noun	-6
benefit	noun	-17
sharpened	Name	-10
retain	noun	-9
hold	noun	20
focused	noun	-9
expressed	he	18
present	noun	-24
mind	verb	-10
rights	noun	-133
pledged	Name	13
undocumented	for	-9
declared	he	12
died	Name	-38
endorse	verb	-13
praises	Name	13
praised	,	22
messages	noun	-32
involving	noun	-38
turns	it	-21
claimed	Name	9
hosted	he	-9
support	he	-28
donated	Name	-25
records	Name	-37
compiled	noun	-13
cycles	noun	-9
cycle	noun	-51
show	verb	9
backed	he	9
backed	Name	-11
supported	Name	16
broken	Name	-10
went	he	-13
championed	and	12
winning	noun	76
help	noun	-105
competing	Name	-9
polling	in	-15
rolled	noun	-18
read	quotation	10
linked	noun	-9
called	noun	-36
set	,	-34
play	verb	-27
says	,	-11
plans	she	7
give	Name	-23
tighten	noun	-20
giving	by	-13
sent	noun	23
wearing	Name	-12
holding	,	23
tweeted	Name	10
thanked	Name	16
steps	noun	-23
runs	who	-25
prevented	noun	-9
announced	he	-17
prevent	noun	28
says	he	-20
take	it	-26
allow	Name	-10
push	Name	6
hit	that	-10
led	Name	42
speak	Name	-20
employed	noun	-14
died	who	-47
conduct	noun	-20
makes	which	-10
distributed	noun	-17
stop	noun	-74
repeal	noun	-20
bear	verb	-9
counter	noun	13
added	she	56
continue	he	-20
elected	if	-45
accused	Name	22
moved	Name	-36
thinks	he	-5
begun	noun	-25
mentioned	he	19
flowed	noun	-15
cover	noun	-33
certain	noun	-12
elected	Name	-37
valued	noun	-9
take	ing	-12
noted	noun	41
taught	he	-9
protect	noun	-30
notes	he	9
free	noun	-9
comes	noun	-12
survive	who	-9
gathered	noun	-36
followed	Name	-15
speaks	Name	-20
joined	noun	22
saying	as	-23
became	Name	-59
involved	verb	-12
referring	Name	5
shot	,	-10
seeks	noun	-7
prevent	verb	-30
participate	noun	-20
lost	noun	-36
getting	on	-12
undermine	noun	-18
bear	noun	-12
opposes	he	-15
work	he	-9
acting	Name	-12
requiring	by	-10
register	noun	-15
gone	Name	-24
hit	noun	-25
tackle	noun	-23
flags	noun	-12
see	noun	26
included	that	6
protect	ing	-15
explained	Name	28
given	noun	41
sums	noun	-13
jump	noun	-16
lost	Name	-52
sits	and	-9
sits	,	-9
ties	noun	-44
fundraising	noun	-61
adds	Name	12
named	,	16
endorsed	,	30
signed	Name	20
adds	he	15
explains	Name	-11
notes	noun	9
turn	noun	-64
required	noun	9
offers	Name	-9
argues	Name	13
notes	Name	36
play	Name	-36
winning	of	-41
concludes	Name	10
points	Name	24
ties	Name	-15
considering	Name	-8
run	noun	-58
found	Name	-18
wins	Name	-75
match	noun	-27
comes	Name	-30
receives	Name	-18
held	Name	31
collected	noun	-9
registered	number	-32
asked	Name	-15
serve	verb	-20
put	she	-10
lives	Name	-12
deemed	Name	14
released	noun	28
look	noun	-41
accuses	Name	-5
suggests	Name	24
rules	Name	-12
planned	noun	-12
goes	Name	-6
spread	noun	-29
ranks	noun	-16
allow	noun	31
speak	noun	30
talks	noun	-17
shrinking	noun	-9
buck	verb	-9
trends	noun	-22
use	noun	-87
facing	Name	45
designed	noun	-16
attract	verb	-12
win	verb	-94
think	you	-8
replied	Name	14
pointed	Name	19
supporting	Name	12
pointing	,	25
admitted	Name	13
motivated	noun	-12
looking	,	-7
make	and	11
leave	noun	-58
challenge	noun	-10
unleashed	Name	9
calling	by	15
talking	verb	9
entering	Name	-38
pay	noun	-79
taken	Name	10
become	Name	44
hold	verb	-32
tweeted	he	-7
wrote	he	33
compete	noun	-17
appears	it	9
rating	noun	-51
emails	Name	-17
critical	Name	-5
filed	noun	-28
targets	noun	17
counted	noun	8
votes	noun	-78
get	noun	-124
open	noun	-20
making	,	-32
voted	noun	9
ended	Name	-28
showing	noun	-17
caucuses	Name	-116
state	and	-19
introduced	who	-12
accepted	Name	5
change	they	-15
cast	Name	10
firms	Name	-17
joined	Name	-14
campaigning	of	-22
reports	Name	11
spending	noun	-84
plans	noun	-31
replaced	Name	-15
supporting	noun	-14
drawing	Name	12
begins	noun	-12
shouted	noun	16
using	,	19
replied	quotation	10
obtain	verb	-9
survived	Name	-17
issued	,	-12
waterboarding	that	-9
compared	quotation	-10
waterboarding	of	-9
saying	Name	-23
banned	Name	6
waterboarding	verb	-9
took	he	-8
spending	Name	-20
calling	,	58
lives	noun	-20
spend	and	-9
listening	noun	-9
died	noun	-15
allowed	noun	13
connect	noun	-12
struggling	who	-9
places	noun	-21
urged	Name	29
making	end	-10
says	she	52
visited	Name	-27
got	Name	35
waited	noun	-9
calling	noun	-6
chanted	noun	8
avoid	noun	-32
hoping	,	-6
avoid	ing	-9
told	he	10
cheering	verb	-10
say	noun	36
engage	noun	-18
denounced	Name	13
want	noun	6
saying	he	-5
getting	Name	13
deal	he	-9
saying	after	10
ask	noun	9
ended	noun	-53
offering	,	10
welcome	he	-12
talk	verb	-14
releasing	noun	16
aimed	time	-13
contrasts	noun	-6
traded	Name	-15
rallies	noun	-44
setting	noun	-9
talking	by	13
criticized	Name	29
failing	for	-12
spend	ing	-9
campaigning	noun	-35
hopes	Name	23
needed	noun	28
praised	Name	18
works	he	-12
holding	Name	-20
translate	noun	-15
numbers	noun	-87
speaking	,	8
feels	he	-17
win	he	-49
running	noun	-67
leaving	,	-39
host	verb	-9
sitting	Name	-12
complained	Name	28
obtained	Name	-12
won	noun	-76
won	and	97
devoted	he	8
mount	noun	-13
holding	noun	-44
lock	noun	-9
deals	noun	-68
deliver	noun	-28
embrace	noun	17
issues	noun	-36
win	and	-12
pay	or	-9
offered	noun	20
moderates	Name	8
want	they	-13
enter	end	-12
polling	noun	-41
winning	after	-17
centered	noun	12
stacked	noun	-13
opposed	who	7
grant	noun	-13
figures	noun	-38
taking	noun	-36
put	Name	-11
fears	he	-11
see	Name	14
registered	Name	-25
view	noun	-24
mean	noun	-23
begin	Name	-12
lose	verb	-15
seems	it	-5
gotten	Name	-16
continues	Name	-21
gaining	Name	-15
lives	who	-15
maintains	Name	-22
picking	in	-16
found	,	9
continue	they	-12
win	have	-15
contests	noun	-75
catch	noun	-20
compared	,	-60
said	quotation	-73
gained	Name	-16
say	number	10
call	noun	6
consider	noun	24
finds	noun	13
win	she	-27
represents	Name	-9
appeared	noun	26
putting	,	9
conducted	,	-22
sampling	of	-17
selected	Name	-10
using	verb	-17
shows	noun	29
results	Name	-22
upcoming	the	-38
pushed	Name	11
appeal	noun	-16
receiving	Name	29
agreed	noun	10
wants	she	6
know	noun	13
kicked	Name	-12
told	and	-5
make	he	16
help	Name	-32
pull	Name	-17
keeps	he	-18
leads	Name	-87
takes	it	-71
caucused	Name	-12
voted	he	6
taken	he	15
remain	noun	29
accused	he	16
unite	noun	-18
following	Name	-30
won	who	-37
warned	Name	36
ended	who	15
proven	a	-9
predicted	Name	10
votes	which	-16
thanking	Name	15
predicted	he	14
wins	noun	-47
tells	he	12
urged	he	20
explained	he	22
run	to	-95
announced	who	14
become	noun	18
fighting	Name	15
dropped	who	-12
disappointing	a	-10
returning	Name	-15
breaking	noun	-16
talking	and	11
won	he	-62
happens	what	-22
running	verb	-17
words	noun	12
predicting	he	10
drop	noun	-32
switch	noun	-16
ran	he	-23
unify	verb	-12
entered	Name	20
following	end	-25
maintained	noun	-13
break	noun	-43
faced	noun	-30
claiming	noun	5
remains	Name	-46
beat	Name	-27
spent	Name	20
remained	noun	-8
stood	noun	10
watched	and	28
shown	noun	11
prompting	,	-21
winning	for	-17
award	noun	-9
erupted	noun	-33
gave	Name	-8
held	and	-15
deliver	verb	-32
polls	Name	-58
supported	noun	29
providing	,	-16
raised	it	-12
bringing	,	-17
calls	he	-7
earning	,	-28
standing	,	15
lower	noun	-15
improve	and	-9
promised	Name	25
led	that	-30
congratulated	he	11
beat	he	-9
started	he	24
upsets	noun	-10
using	Name	-29
draw	noun	12
said	half	-13
prefer	they	-16
selected	noun	-23
networks	noun	-69
leaving	noun	-15
selected	number	-15
said	number	31
divided	noun	12
allowing	of	-15
campaigning	he	-10
joked	he	10
leave	verb	-39
bring	noun	17
working	verb	-22
believes	he	-26
contests	time	29
calls	noun	-12
decried	Name	16
combat	noun	-30
focused	Name	-8
worked	she	35
gain	Name	-20
pick	Name	-26
based	,	-26
determining	in	-14
expected	who	-10
thanks	verb	-17
cheered	noun	-20
giving	,	-10
eked	Name	-10
overwhelming	an	-26
entered	they	-9
sites	noun	-27
pushing	,	9
attract	noun	-15
heads	noun	-12
holds	which	-23
pick	noun	-35
gained	who	15
looking	Name	16
take	he	11
needs	noun	-43
known	he	-10
weighed	noun	15
turned	she	-13
adding	,	17
trying	noun	43
get	ing	-20
brought	it	-9
work	verb	-39
continue	noun	-69
want	who	-12
arrived	noun	-17
making	Name	-12
asks	Name	18
talking	he	6
feeling	he	14
says	who	13
backed	noun	-6
identify	who	13
getting	,	-20
caucuses	noun	-20
lining	noun	-10
following	,	-23
waiting	noun	-15
dipped	noun	-9
considered	Name	-12
attended	Name	-12
attend	Name	-15
represented	Name	-16
born	Name	-25
crossed	Name	-9
left	he	-9
paid	noun	7
asked	and	-13
attend	verb	-17
finished	Name	-25
ends	noun	-15
served	he	-15
faces	he	-9
entered	noun	-15
need	he	-40
polling	a	-17
rebound	to	-9
trying	he	-15
competing	noun	-15
earned	Name	-18
beating	,	-12
claiming	,	-8
known	noun	9
becoming	from	-17
winning	and	-12
bound	noun	-15
coalesce	noun	-9
told	but	9
mention	he	16
felt	he	-18
noted	he	43
captured	he	-16
insisted	Name	39
claiming	quotation	12
wanted	who	13
taking	verb	-15
mocked	Name	14
roared	noun	-13
closed	noun	-54
feeds	noun	-9
booed	noun	-27
yelled	noun	10
got	noun	17
speaking	verb	23
introduced	,	-8
endorsed	who	-19
call	's	-16
get	Name	43
overtaking	,	-9
picked	Name	-21
breaking	once	-9
gathered	Name	-9
detailing	noun	12
won	she	-27
assured	she	17
receive	Name	-15
contests	Name	-28
date	noun	-38
criticizing	,	15
represent	Name	9
win	yet	-12
win	ing	-22
won	,	-39
races	Name	-25
working	Name	28
opened	Name	14
thanks	noun	-12
earn	verb	-9
jumped	Name	-15
trying	,	17
build	ing	-17
brokers	noun	-16
served	,	-15
elected	he	-23
allowing	,	9
pledging	,	12
touted	he	11
come	noun	-8
pledged	he	22
pledged	,	17
stand	noun	6
taking	,	-16
need	noun	28
meant	it	14
applauding	,	5
influence	ing	-9
remain	Name	-24
win	who	-17
overwhelming	by	-11
held	he	17
force	noun	-20
keep	noun	-69
release	noun	-50
spotted	Name	10
trailing	Name	-12
expects	he	-21
arrived	Name	-20
polling	the	-22
shut	noun	-13
change	noun	-53
support	they	-45
sits	Name	-9
looking	he	10
become	it	-20
capture	noun	-18
piled	noun	-15
making	noun	25
tweeted	noun	-14
endorsed	Name	16
appeared	and	12
stare	noun	-9
introduced	noun	9
seemed	noun	9
heard	Name	12
go	and	-9
refers	Name	11
defended	Name	38
becoming	before	-12
seeming	Name	-5
stated	Name	24
scores	Name	-9
winning	by	-17
suspended	noun	-24
left	Name	13
ready	noun	-25
unite	and	-10
using	of	-23
lay	noun	-26
moving	she	-9
celebrated	Name	-12
declaring	,	20
winning	to	-17
grow	verb	-22
win	number	-20
scored	Name	-22
secured	he	-12
exchanged	noun	-9
sought	Name	13
avoided	he	8
ended	he	8
sought	noun	-5
calm	verb	-9
took	and	-26
offer	he	-10
became	noun	-37
bemoaned	Name	11
differ	they	9
angry	noun	-12
faces	noun	-27
proved	noun	19
run	her	-9
turned	who	-12
states	Name	-60
lost	but	-9
helping	noun	-17
clinched	Name	-12
reserved	noun	-20
clubs	noun	-15
seats	noun	-32
host	Name	-12
represents	noun	33
devastating	a	-20
awarded	Name	-10
keeping	in	-18
came	who	12
banning	noun	-12
say	five	10
stay	noun	-30
according	's	9
betrayed	verb	-12
included	noun	-19
affect	noun	-12
supported	they	5
say	time	11
satisfied	they	-9
say	and	-25
beat	noun	-15
discuss	noun	-12
blocking	for	-9
planning	the	-9
focus	noun	-30
pressure	verb	-10
getting	of	-17
ballots	noun	-27
seen	noun	15
authorized	they	-10
discuss	verb	-19
means	which	8
see	they	23
listed	noun	13
staying	he	-9
secure	verb	-30
holding	and	-12
made	noun	-15
spoke	he	12
costs	noun	-47
charged	noun	18
appeared	it	7
carried	noun	-15
added	who	-9
struggled	noun	-20
require	noun	15
continue	Name	-21
hoping	noun	16
dropped	Name	16
interrupted	noun	-10
wearing	noun	-20
joked	Name	15
handed	noun	-12
helped	noun	41
pay	verb	-32
embarrassing	an	-10
look	they	10
learned	we	8
broke	noun	-31
became	he	-26
given	,	-68
gave	noun	-8
fundraising	,	-9
appeared	Name	-8
end	verb	-15
raised	he	46
raising	for	-15
refuses	Name	11
surged	Name	-9
promoting	,	7
increased	for	-9
wrote	,	57
urging	noun	5
disavow	noun	6
push	noun	-68
supports	Name	15
borders	noun	-18
attacked	Name	22
opposing	for	-13
tell	he	-8
thread	noun	-10
answer	verb	20
earn	noun	-17
swept	who	-9
moves	noun	-30
counting	Name	7
cut	ing	-9
hold	Name	-37
supported	,	9
stem	verb	-15
supported	he	15
create	verb	-22
treat	noun	-20
requests	to	15
comment	verb	-60
voted	Name	19
ban	verb	-57
note	noun	17
allowed	that	21
following	verb	-12
warned	he	7
benefits	noun	-50
finding	of	-9
turn	that	-12
using	by	-9
played	noun	-35
holds	Name	35
projects	noun	-28
declared	noun	17
using	noun	-49
stem	noun	-12
lines	noun	-74
expanded	Name	-10
challenges	noun	-48
shouting	,	7
shaking	,	9
identified	noun	9
responded	,	-14
work	who	-20
fit	noun	-22
threw	Name	-11
shot	Name	10
make	ing	-23
pay	Name	19
referring	,	33
lamented	Name	16
capitalize	noun	-9
became	,	22
live	who	-9
talk	time	-11
writes	,	-6
leads	,	-9
becoming	Name	-12
willing	he	14
accept	noun	8
requests	noun	-30
smiling	,	-15
features	noun	-16
interviews	noun	-53
appears	he	11
reminded	Name	16
release	Name	8
saying	quotation	10
embodied	noun	-10
addressing	end	7
described	Name	18
playing	noun	-35
referring	quotation	-8
select	Name	-10
describes	he	12
continuing	Name	-10
returns	noun	-32
release	he	-9
struggling	Name	12
name	verb	-13
introduced	he	11
giving	noun	27
show	ing	6
tests	noun	-20
meet	noun	-30
expand	verb	-15
apply	noun	-25
funds	noun	-41
signed	he	-5
reforms	noun	-15
raise	verb	-37
saying	and	10
accepting	and	-11
helped	he	21
save	verb	-9
expanded	he	7
noted	she	24
representing	noun	-28
bring	ing	-28
move	Name	-28
needs	Name	5
buying	from	-15
makes	it	9
opposing	of	-10
speaks	noun	11
meet	verb	-25
showed	ing	-7
trying	and	-15
ask	ing	-15
prosecuted	noun	-10
grabbing	of	-9
according	quotation	34
speaking	Name	-20
led	noun	-53
think	noun	10
supports	he	-15
pass	noun	-35
restricting	noun	27
signed	noun	25
prices	noun	-49
means	it	-28
confronting	noun	-9
improved	Name	-9
forcing	,	-23
seek	Name	-14
manufactured	noun	-10
find	noun	-18
standing	Name	7
lied	Name	-9
railed	Name	8
cast	and	16
fracking	ing	-9
put	it	-15
work	noun	-47
allies	Name	-52
wanted	noun	-17
clinch	verb	-25
holding	he	-12
outlined	noun	-6
winning	Name	-17
continuing	noun	-15
writes	he	16
spoke	who	13
happen	noun	-25
happen	it	-17
interests	noun	-51
represented	she	-15
vote	verb	-45
stands	she	-10
go	Name	-35
know	Name	8
revealed	,	7
gaining	,	-9
founded	which	-9
launched	,	-11
helping	,	-20
win	)	-12
argues	,	12
provide	that	21
expected	,	13
stars	Name	-12
enjoys	Name	-11
blasts	Name	9
supporting	for	8
support	quotation	-13
join	Name	-12
giving	after	-10
watch	end	-31
believed	he	-20
want	you	12
launched	Name	-7
denounced	noun	10
became	it	47
clear	verb	-17
agreed	Name	-6
try	noun	-55
tack	noun	-13
believe	he	5
compared	noun	-11
building	Name	-20
build	noun	-51
talks	he	-5
standing	noun	-35
mentions	he	12
sent	he	-10
talking	Name	-15
working	the	-20
build	verb	-32
stop	and	-9
declared	Name	5
thought	Name	8
find	verb	-26
distanced	Name	18
posed	noun	18
listen	end	-9
issued	Name	23
describing	noun	13
begun	Name	-21
urging	verb	6
put	noun	31
try	they	17
help	it	-12
work	they	-17
represent	noun	-25
come	they	-12
drawn	that	-16
programs	noun	-51
managed	Name	-20
remain	verb	-9
worry	noun	12
sue	Name	17
proceeds	noun	-10
comply	noun	-9
filed	Name	13
talks	Name	20
go	they	-17
suggested	he	-12
predicted	and	6
wanted	she	-8
get	verb	-65
invested	Name	-9
uses	he	-13
outsourced	that	-9
respond	noun	-7
building	and	-22
balked	noun	9
earned	he	6
blasted	Name	25
impose	verb	-12
records	noun	-64
gain	noun	-28
avoided	Name	11
use	ing	-9
echoed	noun	15
burst	noun	-13
try	Name	6
devoted	Name	-14
turn	ing	-12
face	verb	-15
launched	noun	-19
buy	noun	-39
trailed	he	-15
end	that	-9
heading	noun	-30
cheers	to	-10
entering	end	-9
pledged	number	-27
according	noun	10
vowed	noun	14
elected	and	-15
clinch	noun	-15
pledged	of	-23
contributed	Name	-17
moved	noun	-28
supporting	who	14
concluded	noun	9
stands	noun	-12
heading	,	-9
reach	noun	36
needed	number	-12
upcoming	in	-15
said	)	-7
ventures	noun	-21
mentioned	noun	9
said	—	9
dividing	noun	-10
believe	Name	5
raised	that	41
refused	and	15
fight	verb	-15
cost	it	-9
visiting	noun	-12
feel	Name	12
attend	noun	-17
notes	verb	-15
returned	noun	-15
laid	he	7
rest	verb	-12
carrying	noun	-9
boxing	the	-12
landed	noun	-9
grew	noun	-28
knew	,	14
gone	verb	-9
stopped	noun	-15
take	verb	-53
hanging	noun	-14
turned	and	-13
grew	who	-12
grown	noun	-23
paid	,	-15
shown	,	7
overlooking	noun	-17
remembered	Name	15
rising	Name	-12
works	Name	-15
unite	verb	-9
seemed	Name	9
kept	Name	7
pointed	noun	16
meets	noun	-18
understands	Name	-7
electing	of	-9
ready	Name	-18
follow	noun	-28
urging	,	9
helped	who	-41
elect	verb	-12
fell	noun	-27
raising	Name	-10
arguing	,	54
campaign	noun	-28
reveal	verb	7
release	verb	23
names	noun	-20
confirmed	Name	34
headed	noun	-17
reverse	Name	8
referencing	,	6
scheduled	Name	-21
walked	and	-10
succeeded	he	-12
sought	who	-18
caused	Name	-20
removed	noun	-16
overthrow	noun	-10
proved	Name	-10
held	,	-30
happened	that	-20
created	noun	-39
explain	noun	8
let	noun	-15
happen	verb	-9
comes	it	-66
unveiled	Name	-7
speaking	noun	-38
draw	verb	-21
paying	it	-13
air	ing	-9
become	to	-60
acknowledged	Name	19
showed	time	30
abandon	noun	-17
appearing	noun	-11
espoused	noun	-10
wrote	quotation	53
viewed	noun	13
beats	Name	-12
defeated	Name	-20
end	Name	-12
spent	noun	57
keep	verb	-45
poised	Name	-27
helped	Name	-37
claimed	he	20
revealed	noun	12
denies	Name	-5
appear	verb	-12
invited	noun	-14
sparked	noun	17
makes	Name	8
accused	who	-7
indict	not	-10
decided	Name	16
recommend	not	-11
violated	Name	-9
seems	he	17
likened	noun	9
announces	Name	16
resign	Name	17
wrote	noun	18
want	she	-5
sitting	a	-17
weigh	noun	10
known	Name	25
moving	about	-9
comments	's	-33
agrees	he	-9
declined	noun	16
criticize	noun	8
appointed	Name	-7
died	,	-17
decide	Name	-9
criticized	,	34
charges	noun	-33
give	that	-9
nominate	noun	-11
nominating	noun	5
expected	it	10
launched	he	8
forces	Name	-27
brought	Name	-8
brought	and	-9
delivered	noun	12
dismissed	Name	29
defended	and	17
looked	Name	12
stop	verb	-22
gained	noun	10
agree	Name	7
find	they	-12
oppose	noun	18
fans	Name	-12
insist	noun	12
face	noun	-27
expected	that	6
laid	Name	11
said	but	-40
managed	noun	-15
match	verb	-12
wearing	,	-17
coming	the	-45
mocked	noun	8
spread	and	-13
embraced	Name	6
chosen	Name	-5
running	her	-12
fighting	to	-9
moved	he	-10
opposed	Name	19
causes	noun	-30
vowed	Name	8
coming	this	-12
reported	,	-11
added	quotation	33
emails	noun	-50
sent	who	22
fundraising	verb	-12
campaign	he	-12
losing	of	-17
spend	noun	-32
save	noun	-27
spend	they	-9
seats	Name	-22
need	they	-32
trying	they	-9
shared	and	-11
turning	,	-23
propel	noun	-9
help	,	-25
becoming	noun	-25
accept	verb	-10
purchase	noun	-15
drove	he	-16
donate	noun	-9
happens	it	-9
searching	noun	-9
contrasting	,	5
traveled	Name	-12
pushing	noun	16
hope	Name	11
suggestion	's	-5
caused	noun	-26
face	she	-9
faces	Name	-51
making	the	-9
make	Name	-11
highlighting	,	-13
complain	noun	5
attending	noun	-12
flooded	noun	-10
boycott	noun	-18
referred	,	30
killed	Name	-36
concerns	noun	-17
stating	,	25
made	and	28
run	a	-15
read	that	-17
match	Name	-15
lose	Name	-15
principles	noun	-15
avoiding	and	-9
broker	noun	-15
giving	verb	-12
accusing	and	11
grew	Name	-12
know	who	7
considered	noun	19
served	who	-47
play	noun	48
voted	which	11
polling	Name	-33
built	who	-18
decided	he	-7
running	his	-20
reveals	noun	6
investigate	noun	-20
met	who	-12
approaches	noun	-20
suggesting	noun	6
documented	noun	15
acted	Name	-12
aides	noun	-59
stay	Name	-15
increases	noun	25
treated	noun	-18
blame	Name	19
worked	who	-56
helped	and	-12
create	noun	-30
follows	noun	11
unknown	noun	-9
charge	noun	5
date	verb	-9
says	quotation	49
wear	Name	-9
measures	noun	-49
promises	Name	-6
go	that	-9
hosted	noun	-36
increasing	noun	-18
supports	which	7
seeking	who	-18
end	noun	-39
shut	verb	-12
centers	noun	-52
contracts	noun	-12
operating	,	-9
blocked	Name	13
continuing	,	-19
put	ing	-9
passed	that	-13
got	but	-9
make	that	-41
come	who	27
programs	Name	-9
run	Name	-35
address	Name	8
run	that	40
founded	,	-9
ensure	noun	-32
reaches	noun	-13
received	noun	-48
debates	Name	-30
exists	noun	-12
credits	noun	-17
estimates	Name	-10
cost	noun	-20
cope	noun	-9
argued	he	12
argued	and	14
reject	Name	-21
look	Name	6
question	verb	-18
need	we	-33
sparred	noun	10
opposed	noun	7
ignore	Name	16
challenged	noun	9
hire	noun	-26
drew	,	13
compared	Name	7
take	she	-9
funded	noun	-17
married	who	-9
complicate	noun	-15
earned	noun	21
applauded	noun	-7
upset	noun	11
raising	verb	-15
remain	,	-13
cuts	noun	16
rebuild	noun	-12
donated	who	-12
use	verb	-30
hired	Name	-11
stuck	noun	-12
cited	Name	22
exist	noun	-20
committed	noun	-29
murdered	noun	-10
shooting	Name	-32
offered	,	-14
praying	>	-12
shooting	the	-36
bless	Name	-10
paid	he	-15
hosted	Name	-22
bringing	for	-12
scheduled	noun	-46
remarking	,	-9
updated	noun	-34
include	verb	-15
running	of	74
left	:	-12
blow	Name	-12
taking	of	-15
keep	ing	-12
signal	noun	-13
aims	noun	-11
taking	and	-10
picks	noun	-12
run	the	-9
suggest	Name	13
argue	noun	-6
seeing	noun	-10
something	to	-25
act	noun	-12
discussing	noun	14
breaks	noun	-32
joining	and	-9
delay	noun	-9
means	noun	-31
survive	noun	-20
eliminate	noun	-9
passed	Name	5
takes	noun	-21
supposed	noun	-15
cut	noun	-57
passing	noun	10
get	it	-9
called	who	-13
suggested	and	-29
comments	his	-13
condemned	Name	12
argue	they	13
explaining	,	24
coming	from	-15
signed	that	-14
expand	Name	-10
talking	a	13
adopted	noun	-13
curb	noun	-15
rising	and	-17
levels	noun	-35
think	he	-18
starts	noun	-24
ban	Name	-9
condemning	noun	8
said	which	-37
editing	;	-17
needed	Name	-9
reached	Name	8
claim	's	-9
claimed	she	-8
used	,	14
cited	noun	24
becoming	,	-20
overshadowed	noun	-12
made	who	23
warned	,	21
stakes	noun	-15
took	noun	-31
accounts	Name	-25
involved	who	-12
blocking	noun	-12
restored	noun	-10
sued	noun	9
seeking	,	18
overturn	noun	-13
filed	which	6
led	which	-12
move	verb	-25
stealing	for	-9
suggested	,	-37
investigate	verb	-9
take	end	36
recalled	noun	11
left	that	-30
expressed	Name	45
questioned	Name	30
attacked	noun	14
act	Name	-12
came	it	-30
explained	noun	13
experiences	noun	-9
shaped	noun	-12
stressed	Name	-10
tweeted	she	10
fell	Name	-34
revealed	Name	7
posted	noun	13
fail	Name	-9
spoke	and	-6
show	time	-19
joined	she	-10
featured	noun	-21
killed	and	-9
walked	noun	13
repair	noun	-9
aired	noun	-13
assist	noun	-9
needed	she	-12
continue	and	-12
win	they	-9
push	verb	-21
coming	noun	44
admitted	noun	11
went	who	-15
denied	,	-8
set	noun	50
hold	ing	-15
seeing	after	-15
seem	Name	7
hear	you	-14
get	how	-9
try	he	-21
consider	they	-13
fought	he	-12
missed	noun	-9
thinks	who	12
struggling	noun	-21
find	ing	-12
bills	noun	-40
bolster	noun	-9
promising	Name	18
find	you	-10
face	who	-9
attempts	Name	-10
roll	noun	-15
vows	she	10
answered	Name	-12
wages	noun	-39
calling	and	11
setting	,	-18
protecting	,	-9
control	noun	-12
limiting	,	13
perform	Name	-9
rally	noun	-15
carries	noun	-15
listen	noun	-9
set	it	-12
make	they	15
lose	noun	-15
made	they	-5
break	Name	-9
shifted	noun	-25
resounding	Name	-10
saw	noun	11
appear	noun	16
send	verb	-15
winning	,	-23
becomes	he	-22
driven	,	-12
meaning	,	-11
shifting	noun	-17
vote	who	10
moving	Name	-9
losing	Name	-12
interviewed	i	-10
ran	noun	-10
thanks	end	-10
winning	verb	-17
talk	Name	-15
recalled	,	26
treated	Name	-13
saw	he	-26
recognize	verb	-13
endorsed	noun	11
updates	noun	8
see	(	-13
finds	Name	19
hearing	a	-33
carry	verb	-20
relied	noun	-16
sorry	we	-10
restricted	noun	-15
runs	noun	12
raised	and	-20
reached	end	-9
listed	who	-16
told	—	9
planning	he	-13
hopes	he	-28
satisfied	Name	9
emerged	noun	12
settle	noun	-30
seems	Name	16
change	that	-12
shifts	noun	21
shares	Name	-10
expected	than	-11
increase	Name	-12
remember	noun	-13
update	noun	11
polling	of	-15
show	that	15
happy	Name	-16
improve	noun	-17
reiterated	Name	-6
rising	verb	-17
rates	noun	-81
acting	noun	-12
followed	that	-23
file	noun	-26
face	Name	-23
talking	,	11
hits	Name	-11
making	verb	-18
defects	noun	-15
traveling	noun	-15
ordered	noun	19
violated	noun	-15
lost	he	-36
recalling	,	20
grants	noun	-15
secure	noun	-34
working	he	-12
claimed	noun	19
shakes	Name	-9
use	he	-9
denied	Name	13
says	number	9
watch	noun	-46
gotten	noun	-21
move	noun	-70
using	for	-17
pass	it	-12
stay	verb	-34
defended	,	10
details	noun	-15
repeating	,	11
encouraging	and	-10
accounts	noun	-43
slamming	,	13
providing	for	-12
hints	Name	22
build	he	-12
thinks	Name	13
includes	which	-6
create	and	-12
talked	Name	12
undocumented	verb	-17
answer	noun	6
worked	he	-27
bash	noun	-11
conflicts	noun	-18
getting	verb	-9
favors	Name	-7
apologized	Name	14
dropping	Name	-12
talked	he	15
mentioned	and	-8
follow	he	14
follow	verb	-12
responding	noun	7
passed	and	-11
missed	Name	-17
walk	noun	-18
understand	verb	-25
go	have	-12
brought	noun	31
believing	,	13
entered	he	-12
identify	they	-16
fueled	noun	-18
delivered	he	-6
faced	he	22
love	noun	7
campaigning	verb	-9
amounts	noun	-32
maintain	noun	-9
looked	she	-12
looming	noun	-9
referenced	Name	15
influence	noun	-15
argued	she	10
bring	Name	19
land	noun	-9
began	and	-23
defending	noun	10
boasted	noun	12
return	Name	9
leaving	after	-15
firms	noun	-36
overwhelming	the	24
gains	noun	-41
favors	noun	-13
built	noun	39
declared	end	-15
stopped	that	-9
arrived	,	-12
signs	noun	-31
see	ing	-19
approaching	noun	-20
served	Name	-27
acknowledged	noun	13
stand	Name	-13
becomes	she	-9
obtained	noun	-15
help	verb	-54
received	he	-35
moving	verb	-9
sitting	the	-15
endorse	Name	15
spoken	Name	14
serves	noun	28
ran	who	-33
reflecting	,	-21
bully	and	-12
pledged	who	-23
based	end	31
gave	he	11
adding	before	9
offer	verb	-10
win	you	-15
close	noun	-30
intends	he	-12
seem	it	12
keep	enough	-15
getting	from	-9
needs	he	17
recognize	Name	-7
stated	noun	23
attended	,	-12
said	since	9
thought	she	-17
wanted	he	10
benefits	Name	-17
seeing	,	17
deflect	noun	13
numbers	Name	-15
trounced	Name	-10
followed	noun	-28
knocked	Name	8
picked	noun	14
worked	and	61
bet	noun	-18
lost	they	-17
polling	verb	-12
received	they	-12
turn	who	-9
help	that	-20
know	we	7
wins	he	-20
holds	noun	-10
win	him	-17
playing	Name	-23
dressed	noun	-13
met	,	-10
quotes	noun	10
deport	noun	-9
turning	noun	-23
consider	Name	-12
roots	noun	-39
encourage	noun	8
thought	he	-8
cut	verb	-23
sure	to	-20
promoting	and	-12
went	and	25
noticed	Name	6
returning	noun	-9
resettle	Name	-9
inspired	noun	-15
fleeing	noun	-15
welcomed	Name	6
falls	it	-9
agree	noun	6
meet	Name	-27
backfire	noun	-9
pay	and	18
deserves	Name	-12
taking	for	-23
kill	verb	-27
left	verb	-25
cutting	noun	-9
gather	noun	-12
thinking	noun	-23
blasted	he	9
promoting	for	13
implied	he	12
lingering	any	-10
turn	Name	18
elected	she	-9
tried	she	-14
ask	verb	-14
say	,	-17
denied	noun	9
happened	it	-17
handled	noun	-15
given	end	-28
directed	he	-11
wins	whoever	-9
blows	noun	-9
lost	and	-15
look	and	-11
seek	he	11
allows	which	15
heading	Name	-15
tie	noun	-15
understand	ing	5
wonder	noun	11
presented	noun	17
writes	quotation	12
sees	Name	20
worried	Name	15
decided	noun	7
writes	Name	-14
began	,	24
started	Name	-9
campaigns	Name	-23
advocates	noun	-22
know	you	-17
dominate	verb	-9
rose	noun	11
turned	that	-15
advance	noun	-9
passed	noun	18
get	you	-20
graduate	noun	-9
rules	noun	-41
ruled	noun	8
targeted	noun	-21
lending	noun	-9
existing	verb	-12
working	of	-27
achieve	noun	-22
moves	Name	-9
campaigned	who	9
brushed	noun	8
incites	Name	-12
sat	noun	-15
founded	noun	-25
introduces	Name	7
provide	number	-12
produces	Name	-9
took	she	-26
fighting	noun	-24
launched	who	-14
spoke	,	21
standing	end	-9
poured	noun	-15
challenging	who	-25
elected	noun	24
jumped	noun	-10
hitting	,	-12
came	they	-9
tie	verb	-9
reached	noun	-43
spent	,	-23
spending	the	-12
showing	,	5
editing	an	-9
seen	she	10
surrounding	noun	-27
improved	noun	-9
got	she	-9
standing	a	-9
tends	Name	-10
vote	Name	15
confirm	verb	-16
told	)	9
get	who	-15
added	noun	8
go	,	-9
hearing	the	-12
get	,	-15
closed	Name	21
campaigned	she	14
suffered	Name	-9
soften	to	-9
leave	Name	-9
defeat	verb	-20
persuade	ing	7
so-called	verb	-9
arguing	by	-12
allow	which	12
issued	noun	-19
allowed	Name	8
cast	verb	-10
suggested	noun	23
gave	she	14
undecided	noun	6
superdelegates	noun	-9
pledged	noun	-17
switch	Name	-10
marked	number	-10
occurred	noun	-20
acknowledge	noun	-8
recognize	noun	17
acts	noun	-9
power	noun	-15
imports	Name	-22
something	noun	-18
acknowledge	Name	13
surveys	noun	-22
extends	Name	-13
markets	noun	-54
bringing	that	-9
think	i	9
used	he	-9
plans	he	9
attempted	he	18
visited	he	-17
work	Name	-15
making	for	-18
shot	who	-15
practices	noun	-43
looked	noun	-18
saying	time	10
visit	Name	-9
appear	it	-12
missing	Name	-12
wait	noun	-9
ahmed	end	-10
returning	,	-15
lived	who	-9
worked	,	-31
headed	they	-12
referred	noun	-15
worked	Name	-33
confirmed	noun	23
citing	end	-7
right	it	-9
based	Name	-21
leaves	noun	-15
fundraising	Name	-15
criticized	noun	7
running	who	-43
received	,	16
worries	Name	-14
succeed	noun	-17
grows	noun	-21
feed	Name	-9
worried	noun	19
lined	noun	14
built	Name	-20
reach	and	-18
opened	noun	-10
brings	which	-9
powers	noun	-20
conducting	Name	7
rise	verb	-15
achieve	Name	-12
send	noun	-25
seems	,	18
taken	,	12
stepped	Name	-19
remained	Name	36
protect	verb	-22
exercises	noun	-9
deal	noun	-12
comments	Name	-13
coming	in	-15
binding	noun	-9
lacks	noun	-12
walked	Name	8
overseeing	noun	-15
talked	she	18
shaped	Name	-9
accused	,	-9
trying	of	-15
fill	Name	-12
expected	she	-20
fallen	noun	-25
hands	noun	-20
declaring	noun	-14
suited	noun	-9
beat	verb	-9
trails	Name	-17
conducted	to	-9
campaigned	Name	-30
make	which	-15
extends	noun	10
matters	noun	-16
codes	noun	-12
acquire	noun	-9
hearing	Name	-18
wounded	number	-9
messages	verb	-18
referring	he	5
carried	Name	-36
pass	Name	-18
lists	verb	-11
pass	verb	-17
announcing	,	11
considered	,	10
teaches	who	-18
heard	he	-15
rallies	Name	-26
attended	he	-9
become	that	-20
made	verb	53
holds	he	-9
aimed	noun	10
point	noun	8
compare	noun	8
drive	noun	-39
leaving	Name	-9
held	which	-9
fallen	Name	-15
emerged	she	16
stop	Name	-15
spending	,	-15
struggled	Name	-28
shared	Name	20
alluding	,	13
noting	quotation	10
cause	noun	-9
grow	noun	-15
becomes	noun	-23
spending	and	-9
favor	verb	12
spending	verb	-34
developed	noun	-12
eager	Name	18
rising	the	-15
stayed	noun	-15
slams	Name	13
struck	Name	-8
punished	noun	-15
dig	noun	8
seek	who	-12
said	it	31
unnoticed	verb	7
referred	he	13
explained	and	10
insisted	noun	25
building	on	-9
breaking	,	36
born	who	-9
born	,	-9
portrayed	and	5
broke	Name	19
reach	verb	-17
undocumented	on	-15
changes	noun	-37
thanks	,	-32
tried	he	-9
crack	noun	-17
learned	Name	17
increased	noun	-32
warned	noun	18
win	enough	-9
suggesting	for	-17
reversed	,	-11
declined	,	29
forced	Name	-26
took	who	-21
forced	noun	-18
detained	noun	11
handle	noun	-25
ends	Name	11
enter	Name	-12
allow	that	-22
acknowledging	,	10
go	verb	-34
expand	,	15
need	who	-23
await	they	-9
admit	noun	-6
arriving	noun	-12
pursue	noun	-15
attracted	noun	6
enter	noun	-17
existing	the	-15
join	noun	-17
join	verb	-20
completed	Name	7
expanded	noun	-21
completed	noun	-13
cheering	a	-12
nominating	that	7
shows	it	-15
chaired	Name	-9
argued	,	18
hurt	noun	-32
fearing	,	15
needed	verb	-12
wanted	Name	11
looms	noun	-9
noting	,	23
hosts	who	-9
remarks	's	-15
plowed	noun	-10
celebrating	noun	-13
condemned	noun	13
asserted	Name	14
released	which	-10
lead	noun	-27
stated	,	12
meant	Name	-21
taken	to	-9
opposed	he	-10
turns	noun	-18
appeared	,	-11
boost	noun	-25
invest	noun	-25
trade	noun	-9
promise	noun	-6
thought	and	-13
losing	the	-12
knew	Name	-18
let	,	-15
change	verb	-32
debates	noun	-10
running	he	-15
review	Name	11
paid	Name	-28
fundraising	the	-15
expanded	it	-12
promising	noun	7
increasing	verb	86
paid	of	-20
works	noun	-22
building	noun	-36
fly	verb	-15
campaign	verb	-12
reversed	noun	-10
includes	that	-15
numbering	,	-9
briefing	noun	-9
caught	Name	-12
tweets	noun	-13
sent	she	-24
met	they	-12
resigned	Name	-13
became	and	-9
posted	he	21
attempted	Name	-11
revive	verb	-9
vowed	and	17
focus	verb	15
joined	he	-13
put	which	-10
oppose	Name	-13
remains	noun	-56
help	who	-9
fulfill	verb	-9
determine	noun	-16
issues	Name	-13
based	verb	-12
preparing	noun	11
resolved	noun	-9
pledges	noun	-10
draft	noun	-12
led	,	-28
determined	,	6
facing	,	-15
carrying	,	-16
defeat	noun	-27
replace	verb	-9
representing	Name	-9
advances	Name	-9
close	Name	-9
concerns	Name	-10
devastating	the	-9
voiced	,	16
taped	noun	-9
nominating	by	12
banning	for	-15
building	for	-9
tends	noun	6
squeezed	verb	-10
call	they	-16
secured	Name	-9
demurred	Name	-13
recalled	Name	-11
press	verb	-15
urged	,	13
recalled	quotation	9
needed	he	-17
establish	verb	-9
build	Name	-12
attributed	Name	-6
generated	Name	-12
expect	noun	12
creating	,	-9
let	Name	20
ushered	noun	-10
decided	and	-7
came	end	-9
turned	it	-15
finalized	noun	-9
enter	not	-9
strikes	noun	-10
allowing	noun	-12
activated	Name	-10
affected	noun	-17
went	that	-12
posts	noun	-27
canceled	noun	-9
accompanied	,	-12
scramble	noun	22
fight	noun	58
reconsider	noun	10
take	and	18
focused	,	-11
claimed	who	9
affect	it	-9
demonstrated	noun	-5
fall	verb	-12
confront	noun	-9
wore	noun	-12
said	'	12
test	noun	-15
laid	noun	-5
emphasized	Name	13
taken	that	-13
need	she	40
respond	verb	18
recorded	noun	-13
positioned	Name	8
played	Name	-13
embrace	Name	-14
proposed	,	10
proposing	by	13
pushed	she	-8
prompted	Name	-13
remains	it	16
appearing	end	-16
builds	Name	-10
outsize	verb	-10
resist	Name	12
function	noun	-12
taxes	noun	-54
taxing	verb	-9
finance	noun	-12
grafted	noun	-10
favor	who	8
give	,	-9
raise	,	-12
warning	Name	11
watching	Name	-12
becoming	of	-15
thwart	noun	-12
appended	Name	-17
sell	noun	32
putting	and	-12
felt	noun	10
drops	noun	-9
represents	who	-25
helped	,	-28
attributed	noun	8
involved	,	-9
published	as	-16
went	it	-15
involved	Name	-22
removed	Name	-16
take	,	7
telling	verb	-10
found	she	-15
make	who	-23
courts	noun	-28
give	and	-9
consider	verb	-10
tied	noun	-30
meant	noun	9
ensure	verb	-9
plants	noun	-25
defends	Name	12
produced	noun	-18
involved	noun	-41
highlights	noun	7
accuses	noun	11
giving	of	-12
discover	verb	-10
block	noun	-26
renew	noun	8
demonstrate	noun	-18
dealing	noun	-9
hide	noun	-9
require	it	-12
tracks	which	-9
constitutes	what	-9
keeping	for	-12
relies	Name	-11
deployed	noun	-15
set	and	-15
find	Name	-32
dedicated	noun	-14
entered	who	-15
get	and	-27
live	they	19
limit	verb	-15
values	noun	-25
accepting	noun	20
improve	,	-9
let	and	-20
passed	,	6
supported	she	-9
review	noun	-29
cleared	noun	-10
cautioned	Name	12
determine	ing	18
causing	without	-9
keeping	while	21
provide	verb	-23
continuing	the	-12
remarks	his	-12
indicated	noun	12
stopped	he	6
requested	noun	14
eliminated	Name	-9
cut	Name	-23
wanted	they	12
leave	ing	-9
using	end	25
fought	noun	-9
denied	he	10
governing	noun	-16
bound	Name	-9
questions	to	-11
fit	verb	-12
defend	verb	21
come	she	20
nominating	the	-23
tweeted	,	25
continuing	for	-12
sending	verb	-9
fight	Name	-12
rely	noun	-16
remove	noun	-9
fighting	for	-9
consider	she	-9
seem	that	-7
continued	and	22
come	that	-17
arrested	noun	-15
challenging	verb	-10
keep	we	-9
invited	and	-10
positions	noun	7
got	we	-15
agreed	,	14
sit	verb	-9
models	noun	-12
pick	verb	-25
balance	verb	-9
say	adverb	-11
prove	noun	21
thought	we	5
announced	,	13
seen	to	-19
asks	noun	-6
turns	Name	12
enters	noun	-12
hoped	Name	21
boasted	Name	9
welcomed	he	-9
remains	he	20
documents	Name	-9
attended	noun	-9
stayed	Name	12
opens	Name	-13
assaulted	he	-9
reiterated	he	15
drag	noun	-9
trying	verb	-12
dominated	noun	-17
got	who	-20
lacked	who	-9
described	noun	17
contributed	,	-12
stood	Name	5
lived	Name	-20
concerned	noun	11
attended	who	-27
fishing	noun	-9
looked	he	-7
flew	he	-9
work	it	-9
working	,	-23
married	he	-9
spent	and	-12
reached	he	-10
came	he	-9
saw	she	-18
prepared	she	-9
flying	verb	-9
knew	he	11
joining	,	-18
becoming	and	-9
continued	noun	9
create	that	-9
works	it	-12
helping	for	-12
sell	Name	-13
secure	Name	-9
advised	Name	-11
decided	,	6
found	to	-20
advising	,	9
lead	verb	-17
paid	and	-20
saw	,	-9
choose	they	-10
built	that	-9
try	and	-10
taking	by	-12
insists	Name	10
confront	Name	9
determine	verb	-11
tapped	Name	-12
reached	that	-9
challenging	more	-14
authorized	who	6
hoped	who	12
showed	,	-6
define	verb	18
kept	noun	28
used	and	-12
help	and	-32
beating	of	-12
written	Name	15
eager	,	-7
falling	Name	-12
stood	,	-11
sounded	he	14
become	,	-28
rejected	Name	20
made	time	14
supposed	that	-12
paying	verb	-15
raising	by	-12
pay	they	-9
headed	who	-9
promised	he	-6
freed	Name	-13
confronted	noun	-10
sent	and	-21
agreed	he	-6
held	who	-23
accused	noun	-5
reaching	noun	-9
divided	that	-10
led	who	-18
energize	verb	-9
win	adverb	-9
fight	he	-9
making	and	29
avoid	verb	-17
described	and	8
pull	noun	-17
starts	Name	-13
poll	Name	-10
waves	noun	5
draw	Name	10
endorsed	which	16
dominated	Name	-12
risks	noun	-18
finished	noun	-9
wrote	and	-15
reflecting	end	6
hear	verb	-18
suggested	that	-6
retain	Name	-12
put	number	11
write	verb	-13
show	and	-19
addressing	noun	17
began	she	-12
got	,	-12
wiping	,	-10
argue	,	15
rigged	noun	-15
play	that	-9
added	but	-8
working	for	-9
joins	Name	-12
welcome	noun	7
felt	who	20
alarmed	noun	-6
estimated	Name	-5
projected	Name	14
miss	noun	-9
amounted	noun	-17
turn	verb	-30
decided	who	-15
participated	who	-9
fared	Name	-9
face	he	-9
represented	noun	8
bases	noun	-12
finished	he	-12
surveys	Name	-9
supported	who	-10
bring	it	-9
suspended	it	-9
associated	noun	12
connected	noun	-12
accelerated	noun	-18
tend	noun	-12
shift	verb	-12
stemming	noun	-9
studies	noun	-17
added	it	6
worked	it	-15
messaging	noun	-9
announcement	's	9
sets	noun	-9
sign	noun	-26
resulted	noun	-9
provide	,	-10
campaigning	Name	-12
works	who	-17
pleased	noun	10
hoped	she	7
tries	he	21
seized	noun	7
inviting	,	-11
seemed	he	10
hoping	they	13
began	time	-10
unify	noun	-12
defined	that	-19
brought	time	-9
mocking	,	14
spent	who	-25
served	noun	-18
playing	,	-13
rejected	,	6
leaving	and	-12
exploit	noun	5
suggest	noun	22
keeps	Name	-12
questioning	noun	12
overtake	noun	-9
stages	noun	-10
taking	about	-9
figures	Name	-13
sway	verb	-15
represents	he	-10
convince	verb	-7
quit	Name	-12
project	verb	-12
detailed	noun	-11
becomes	it	-9
rises	noun	-9
shared	noun	-6
look	end	-21
make	end	-9
break	verb	-9
hints	noun	-11
held	that	-9
tallied	noun	-13
dropping	,	-15
stands	it	-13
laws	Name	-10
certain	Name	-12
raise	ing	-9
identify	noun	-11
sought	she	8
rally	verb	-15
raising	while	24
reconsider	verb	-10
care	they	10
protecting	about	-9
lost	it	-9
struck	which	6
limits	noun	-20
made	which	19
conclude	they	10
wins	and	-12
name	he	-11
camps	noun	-17
depending	end	-12
compromise	Name	14
opposed	,	22
indicated	Name	10
campaign	Name	11
become	what	-17
seen	he	-13
guards	noun	-9
prepare	noun	-15
seen	Name	14
seemed	,	11
raising	,	10
kept	he	-10
set	he	-12
receive	verb	-12
suggesting	and	13
facing	and	-15
press	noun	-16
appending	through	9
clear	Name	-14
suffer	noun	-20
replacing	from	-9
allowed	it	-11
seeks	he	19
attempts	noun	13
develop	noun	-20
extend	noun	-9
understood	to	-11
justify	noun	13
recover	noun	-12
shocks	noun	-13
offers	noun	-12
helped	it	-12
benefit	Name	-9
rising	noun	-9
suggests	noun	-17
coupled	,	-18
replace	noun	-12
delivered	,	-11
answers	noun	-11
driven	noun	-18
warning	,	15
sought	he	-13
joined	,	-12
persuade	noun	13
stores	noun	-20
puts	Name	20
buy	verb	-9
teamed	Name	-10
describing	,	14
seized	Name	-19
led	and	32
supported	once	6
started	,	10
kept	that	-9
afford	who	-10
noted	,	37
cutting	verb	-12
make	it	-17
exit	Name	-12
blamed	noun	12
broken	noun	-12
fail	noun	-20
shows	ing	8
found	time	28
cited	he	19
resonated	noun	6
began	that	-20
prefers	he	12
receiving	,	-9
owned	noun	-12
sharpens	Name	-10
pressing	Name	10
pulled	Name	-15
words	his	-9
lose	and	-9
battled	Name	8
navigate	noun	-10
raises	Name	-13
known	who	9
negotiate	noun	-10
rein	noun	-9
turned	he	19
fueled	that	-9
get	he	-22
tied	Name	-21
watched	noun	-11
runs	Name	-9
covering	noun	-18
comes	,	-15
meet	time	-9
find	and	-19
met	i	-13
pursue	verb	-15
like-minded	and	-9
perform	noun	-9
asking	and	16
happen	that	-15
needs	she	-23
look	verb	42
judge	noun	18
run	and	-9
drew	he	-13
expose	noun	22
says	it	17
captured	noun	12
describes	Name	23
win	on	-9
assure	verb	-15
closed	behind	-9
asked	quotation	18
ignored	Name	-6
lay	verb	-10
defeat	Name	-17
shook	Name	-9
failed	of	-9
providing	noun	-10
hung	noun	5
developing	in	-9
fuels	noun	-9
risen	noun	-12
promised	,	15
pursue	and	-10
questioned	,	15
offered	he	14
reduce	noun	-17
strengthen	noun	-12
rests	noun	-9
flying	noun	-15
chairs	Name	-9
gets	he	-15
flown	Name	-10
sell	verb	-9
put	he	-10
monitors	noun	-9
featured	that	11
shape	noun	-9
slip	noun	-12
putting	noun	-10
losing	noun	-9
block	verb	-25
submitted	noun	-12
battles	noun	-25
undocumented	of	-15
tap	noun	-9
hurt	that	-12
contributed	noun	-17
released	to	22
represented	who	-13
disappeared	noun	-13
underscores	noun	-8
races	noun	-49
leads	noun	-20
winning	at	-9
said	they	-11
benefited	Name	-12
elect	noun	-9
described	,	-24
aired	that	-12
began	which	-9
airing	verb	-12
thought	noun	-12
fans	noun	-15
participate	verb	-12
shows	time	-7
raising	noun	12
defined	noun	-20
lifted	noun	-12
hurt	verb	-9
spent	she	-9
emerging	noun	-12
running	she	-12
advised	who	-12
rebuffed	Name	-10
disrupt	verb	-9
lost	she	-15
demonstrate	verb	14
deemed	noun	10
received	she	-12
benefit	that	-9
salaried	of	-9
earning	noun	-15
increase	verb	-9
pay	have	33
vowed	,	9
provides	noun	-19
continue	,	-13
dates	noun	-9
prepared	,	-9
predicted	,	16
became	who	-9
fall	noun	-23
begin	verb	-15
intended	he	-10
turning	in	-9
defeating	to	-12
leading	Name	-12
restrict	verb	-10
released	that	19
gave	,	15
supporting	he	17
estimate	noun	7
responding	Name	-13
sold	noun	-13
putting	verb	-9
protests	noun	-16
bolster	verb	-9
allies	noun	-17
requires	noun	-14
approaches	Name	-12
keep	and	-9
telling	most	-13
captured	that	-9
superdelegates	Name	-23
pointed	,	-8
changing	,	-12
promised	she	16
hit	verb	-9
undocumented	to	-9
offered	and	13
made	she	-6
becoming	to	-9
drives	noun	-9
called	time	14
poses	noun	-9
drop	Name	-15
requested	who	17
focus	Name	5
worked	that	-9
fill	noun	-17
promising	,	14
spent	it	-9
facing	end	-9
try	verb	-9
resonate	noun	-14
struck	noun	12
guns	noun	-9
deleted	noun	-9
invoked	,	-9
change	Name	-15
came	ing	-9
waiting	,	-9
spill	noun	-10
sued	Name	-11
increasing	an	-9
demand	noun	-11
nominating	verb	-9
lists	Name	12
get	we	-17
vary	noun	-12
depending	,	-15
rising	of	-9
start	verb	-12
says	but	9
included	Name	9
started	it	-15
campaigned	,	6
attacking	,	9
ticked	Name	15
poised	verb	-12
changed	Name	-15
ready	he	-15
deadlocked	noun	-10
prepared	noun	-9
asking	by	11
stops	noun	-15
books	noun	-25
covers	noun	-10
titled	noun	18
restore	verb	-9
fired	he	-19
renew	verb	-10
scrambling	noun	-10
raped	Name	-11
returned	,	-9
monitoring	noun	-10
reported	time	-11
used	it	-12
place	noun	28
trusted	noun	13
emerged	Name	-30
prepares	Name	-12
messages	Name	-15
undercut	noun	-9
defend	and	-18
expressed	who	-5
served	and	-12
rally	ing	-9
used	who	25
start	Name	-12
pressed	to	-11
angered	noun	23
taking	end	42
hired	,	16
heads	who	-9
spending	after	-17
played	she	10
prepared	Name	-9
raised	who	-13
raise	it	-9
guide	noun	-10
addresses	noun	9
transfer	noun	-9
making	he	16
become	he	-9
portrayed	noun	12
rose	Name	-12
shown	Name	11
believe	she	-10
refused	who	8
take	they	-13
helped	that	-17
sway	noun	-12
run	,	-18
depend	noun	-12
proceed	verb	-9
returned	and	-12
winning	a	-20
defended	he	16
became	that	-12
grown	Name	-9
require	which	-10
firm	noun	-9
denied	and	7
contradict	verb	-10
exchanges	noun	-20
seeking	and	-13
appeared	he	-7
announcing	since	-12
took	they	-9
visits	noun	-15
seek	noun	8
planned	he	-24
fix	noun	-12
seeks	Name	9
makes	he	-16
fear	noun	16
questioned	noun	11
leave	he	-12
limited	noun	-10
directed	,	15
dumped	noun	-9
steps	Name	11
shifted	Name	-14
rid	verb	-9
falling	noun	-15
combined	noun	-12
believe	who	17
detect	verb	-9
started	that	-9
detect	noun	-12
suspects	noun	-10
raised	,	-10
neighboring	and	-9
spread	Name	19
took	it	-15
supporting	of	22
returned	who	-9
went	they	-10
houses	noun	-9
released	he	-10
played	he	10
imposed	Name	9
carried	that	-9
led	he	-10
falls	noun	-9
vetted	noun	-12
drove	noun	27
couples	noun	-15
cited	,	10
bring	they	7
winning	from	-12
painting	,	11
blasted	noun	13
quoting	,	5
betting	noun	14
become	which	-12
produced	it	-9
lobbying	noun	-9
required	Name	18
expect	he	-12
reduced	it	-9
become	they	-12
unveiled	noun	11
aides	Name	-25
fund	noun	-15
exit	noun	-9
starting	noun	22
raise	Name	-9
functioning	a	-9
scheduled	he	28
needed	quotation	-9
weigh	verb	-13
games	noun	-9
interviewed	noun	-18
ending	for	-9
follow	and	-9
approved	Name	5
paid	verb	-17
requires	,	-11
brought	that	-12
kids	noun	-9
delivered	and	5
functions	noun	-9
given	he	14
combined	,	-9
insisting	,	13
serving	after	-12
surpassing	,	-12
pay	it	-9
types	noun	-15
fell	it	-9
made	to	-9
sponsored	noun	-9
run	number	-12
redacted	noun	-10
releases	noun	-15
assembled	noun	-10
collected	Name	-12
interview	verb	-9
identify	verb	5
mobilize	and	-12
hopes	noun	20
containing	noun	-32
damaging	verb	-10
quoted	Name	13
buys	noun	-18
owned	which	-9
sees	she	23
targeting	noun	-21
hits	noun	10
proved	that	-9
opposed	as	-13
visit	verb	-15
loses	Name	-12
tweeted	quotation	18
wanting	of	-11
running	and	-15
reports	verb	-18
boost	ing	-9
think	who	-8
think	Name	12
catch	Name	-9
generate	noun	-9
reported	as	17
get	adverb	-12
prove	Name	-11
remarked	Name	12
states	time	-13
built	he	-12
believes	noun	14
sent	they	-12
wound	noun	-9
classified	noun	-25
stop	ing	-9
heard	noun	-14
drawn	he	-11
spots	noun	-9
knock	noun	-10
pages	noun	-9
sent	it	-15
outlining	noun	13
replace	ing	-12
goes	it	-13
positioned	noun	-13
make	not	13
bring	,	-15
getting	noun	-17
say	you	-5
running	you	-9
gotten	he	-12
look	:	-10
got	they	-9
support	i	9
hearing	noun	-15
go	he	-17
agree	who	-7
send	they	-9
reject	noun	12
drive	verb	-9
dislodge	noun	-9
polled	Name	-9
conducted	Name	-20
marks	noun	6
voted	,	-5
capture	verb	-12
neighboring	from	-9
closes	Name	-10
casting	noun	-11
declared	who	-7
signaled	Name	10
followed	and	-9
fighting	,	-10
explained	,	-7
tops	Name	-9
told	it	-10
arrived	they	-9
slate	Name	-17
succeeded	noun	-9
slate	noun	-15
elected	who	-17
raised	number	-10
aware	noun	-13
represents	which	-9
allows	noun	-10
surveyed	noun	-17
unanswered	verb	-9
sue	noun	-15
select	noun	-9
slates	verb	-12
sure	he	-10
added	,	-9
rule	verb	-10
accusing	,	16
includes	,	13
announced	time	16
tweeting	,	28
declared	time	11
declare	Name	17
play	who	-9
shore	ing	-9
step	noun	-9
calling	verb	-8
finishing	after	-9
running	to	-9
giving	while	-10
states	to	-23
learning	and	-11
founded	who	-15
performed	noun	-9
undecided	verb	-12
carry	noun	-18
return	verb	-9
according	but	11
campaigning	to	-9
prevented	Name	-10
blame	adverb	-11
chosen	noun	-15
sit	noun	-12
gave	it	-9
staying	by	-9
take	that	-9
continues	he	-10
starting	,	20
asserted	he	14
fundraising	their	-12
expand	and	-12
convened	noun	-11
chairs	noun	-15
winning	in	-9
eliminated	noun	-17
noting	end	13
working	who	-12
obtaining	from	-9
read	it	13
wall	/	-10
vote	he	-10
bombing	Name	-12
confirm	noun	6
delivering	,	27
stopped	,	16
stalled	noun	-9
serves	who	-18
rights	Name	-15
lobbying	the	-23
become	she	14
accepting	verb	-10
think	(	-15
investigate	Name	-10
skip	noun	-12
aligned	noun	-11
falling	verb	49
married	she	-9
pressure	noun	-10
support	and	-13
leaked	noun	-12
met	she	-12
define	noun	-14
suits	noun	-9
win	end	-9
takes	he	-13
endorse	he	-16
firms	ing	-25
represent	they	10
continued	verb	15
leaks	noun	-12
aired	Name	16
compromised	noun	-13
deported	noun	-9
overcome	to	-15
engaged	verb	-12
making	of	-12
waged	noun	-10
tasked	noun	-10
asked	i	-12
trips	noun	-12
receive	they	-9
shake	noun	-12
lacks	Name	-9
addresses	and	-14
deal	how	-9
take	but	-9
produce	verb	-12
manage	noun	-9
organize	noun	-9
enters	Name	-9
scares	noun	-10
turns	verb	-9
scheduling	of	-9
realized	he	-7
convert	noun	-12
seeking	he	-14
drowned	noun	-13
require	that	-9
say	%	14
breaking	of	-9
wear	noun	-12
convicted	noun	-9
rank	noun	-9
disqualified	Name	-9
reported	that	-11
feeling	noun	-15
take	i	-10
judges	noun	-12
dominated	that	-12
feel	who	5
pose	noun	-12
brought	she	-10
turn	they	-9
vote	that	-10
spending	despite	-9
gets	noun	-15
featuring	noun	-10
gun	noun	-9
dismayed	and	13
felt	they	-14
helped	she	-9
challenge	Name	-10
saw	we	22
left	they	-12
ask	end	-6
remember	verb	23
indicated	,	14
rolls	Name	-10
makes	that	-9
pledged	in	-34
wrap	noun	-9
contributing	end	-17
critical	who	-10
happen	what	-9
running	a	-15
live	we	-9
deport	and	-9
affect	verb	-9
tell	,	16
protest	noun	-13
fundraising	end	-9
keep	,	-9
scheduling	by	-9
organizing	noun	-9
happening	that	-9
assaults	noun	-15
resulted	which	-9
hurting	noun	-9
plan	they	-14
curb	verb	-12
responded	he	-6
lost	,	-12
winds	noun	-9
touched	Name	-13
find	i	16
disrupt	Name	-10
went	,	-13
read	Name	15
born	they	-9
use	they	-9
needed	it	-12
prompted	which	-9
meets	he	-12
walking	verb	-9
conducts	he	-9
finding	Name	-14
infiltrated	Name	-10
knowing	for	22
generating	in	-9
tie	and	30
challenge	verb	-9
undermined	Name	-10
dominate	noun	-12
adopted	who	-13
searched	noun	-9
debate	noun	-13
thinks	noun	21
originated	noun	-10
thought	who	-16
occurred	it	-9
balloting	of	-12
told	who	-12
contained	they	-9
debate	verb	-13
occurred	which	-9
attack	verb	-17
pays	Name	-9
turned	they	-9
known	what	14
walked	he	-10
present	Name	-10
thrown	noun	-10
run	he	-9
barring	noun	-13
infected	noun	-10
licenses	noun	-12
obtained	he	-9
speaking	he	-10
pandering	of	-9
support	you	-30
surprise	it	-13
revealed	end	-13
decide	verb	-10
breaking	end	-12
@quotation,lemma
none	shift	-7
none	struggle	-50
near	say	-36
none	mire	-25
none	pursue	-18
none	report	6
none	believe	11
none	award	-7
none	lose	-184
none	go	-36
none	criticize	29
none	estimate	9
none	accept	9
none	prove	-11
none	know	10
none	pay	27
none	wait	-29
none	get	-51
none	set	-7
none	flood	-24
none	tell	-7
none	forget	9
none	willing	-21
none	lie	-16
none	serve	-17
none	accuse	12
none	follow	-60
none	attack	9
none	highlight	26
none	pose	-18
none	suggest	16
none	happen	-137
none	control	-68
none	include	-9
none	expand	-17
none	check	-26
none	ban	29
none	demonstrate	13
none	claim	13
none	support	22
none	focus	18
comma	according to	-45
none	make	13
none	kill	-129
none	leave	12
none	arm	-8
none	shoot	-59
none	lay	14
none	guarantee	-8
none	face	-11
none	move	-36
none	base	-18
none	begin	-29
none	add	-12
none	accomplish	-35
none	respond	-19
none	want	5
none	bring	-28
none	change	-38
none	accommodate	-13
none	rethink	22
none	infringe	-9
next	write	-14
none	reach	-22
none	read	-22
none	contain	-16
none	cite	53
none	note	19
none	think	5
comma	say	29
none	refuse	16
none	give	-7
none	plead	18
left	say	23
none	prosecute	-6
none	conclude	9
none	clear	-10
none	cast	5
none	place	-9
none	sit	-37
none	complete	-21
none	spend	-23
none	look	11
none	star	-30
none	gine	-29
none	rub	-17
none	register	-89
none	blast	36
none	defend	23
none	play	-39
none	turn	-7
none	prepare	-54
none	decide	5
none	address	10
none	seem	6
none	expect	20
none	start	-13
none	attempt	-11
none	try	-7
none	help	-20
none	urge	36
none	feel	15
none	return	-30
none	show	11
none	side	9
none	email	-16
none	thank	10
comma	reply	19
none	announce	34
none	send	-14
none	proceed	-15
none	hand	-60
none	teach	-22
none	require	10
none	harm	-21
none	discuss	32
none	intend	10
none	recognize	13
none	administer	-16
none	share	14
none	sway	-35
none	participate	-65
none	force	-59
none	sleep	-16
none	dispatch	-24
none	examine	-24
none	figure	-12
none	date	-61
none	witnes	15
none	record	-12
none	buy	-16
none	receive	-11
none	mean	-19
none	discredit	-22
none	destroy	-28
none	fail	-31
none	put	-21
none	crush	-37
none	avoid	-12
none	win	6
none	hear	-10
none	stop	-23
none	let	-40
none	work	12
none	confirm	24
none	reaffirm	14
none	head	-112
none	worry	29
none	hug	-14
none	appoint	7
none	reward	-26
none	learn	11
far	see	17
none	file	-7
none	operate	-41
none	organize	-56
none	rip	7
none	adopt	-19
none	meet	-33
none	steal	-31
none	call	-7
none	lead	-14
none	step	-31
none	combat	-58
near	call	16
none	assist	-25
none	conduct	-28
none	airstrike	-18
none	target	-27
none	increase	-21
left	add	-13
none	hit	8
none	fund	-81
none	propose	31
none	interview	-42
none	air	-14
none	talk	24
none	comment	22
none	result	-111
none	slip	-38
none	transform	-28
none	sweep	-33
none	boost	-51
left	continue	29
none	recall	32
none	uprise	-16
left	conclude	31
none	select	-22
none	prompt	-50
none	boast	22
none	run	-21
none	enamored	17
none	outnumber	-17
none	swing	-8
none	vote	17
none	jar	-13
none	echo	16
none	hold	-14
none	express	32
none	garner	-33
none	name	14
none	brief	-18
none	portray	21
none	police	-35
none	act	-84
none	build	-10
none	occur	-53
none	match	-66
none	repeat	26
near	see	8
none	investigate	-14
none	abandon	-55
none	live	-55
none	credit	10
none	testify	6
none	bet	-26
none	threaten	15
none	bar	-7
none	enter	-56
none	rally	-11
colon	say	-29
near	slam	-9
none	fundraise	-119
none	ask	6
none	cancel	-31
none	prefer	23
none	indicate	21
none	attribute	10
none	drop	-55
none	poll	-10
none	survey	-60
none	point	13
none	challenge	7
left	tell	15
none	praise	33
far	argue	9
none	publish	-32
none	obtain	-73
none	work-related	-15
none	reveal	20
none	provide	7
far	place	-10
left	report	-44
none	document	14
none	top	-38
none	disclose	25
near	find	-5
none	nominate	20
none	host	-102
none	court	-9
far	describe	-12
none	recover	-18
none	embody	-15
none	dent	-17
none	anger	14
none	consider	12
none	capture	-25
none	regard	16
none	mention	31
none	benefit	-106
none	sharpen	-27
none	retain	-39
none	describe	27
none	mind	8
none	right	-144
none	pledge	5
none	oppose	21
none	carry	-36
none	declare	18
none	die	-99
none	release	20
none	endorse	18
none	skywrite	-13
none	message	-14
none	involve	-112
none	hire	-6
none	fly	-77
none	suspect	8
none	keep	-13
none	separate	-23
none	donate	-67
none	compile	-26
none	cycle	-63
none	break	-40
none	champion	7
none	engage	-6
none	convince	20
none	compete	-74
none	roll	-44
none	plane	-18
none	fill	-76
left	read	40
none	root	-12
none	tighten	-30
none	protest	-12
none	limit	-28
none	invite	-14
none	wear	-73
none	applaud	23
none	retweet	12
colon	tweet	13
far	say	13
none	lobby	-12
none	prevent	-29
none	distract	-16
near	need	-12
none	detail	13
none	thwart	-25
none	push	18
none	employ	-10
none	tape	-29
none	distribute	-19
none	repeal	-45
none	undercut	-28
none	bear	-32
none	dismiss	25
none	track	-7
none	ensure	-63
none	seek	6
none	counter	7
near	give	-19
none	offer	6
none	review	-17
none	continue	-27
none	tear	-28
next	say	-5
none	overtake	-33
none	deny	15
none	pause	-8
none	wipe	-16
none	flow	-26
none	cover	-6
none	certain	-36
none	stress	24
none	respect	-24
none	value	-37
next	words	-12
colon	add	55
none	protect	-90
none	free	-35
next	yell	12
none	open	-30
none	remember	36
none	survive	-70
none	mourn	-6
none	punctuate	-11
none	gather	-73
none	join	-66
none	quote	9
none	become	37
none	arrive	-83
near	tweet	5
none	refer	14
none	introduce	-20
none	gun	-25
none	undermine	-25
near	label	21
none	compare	26
none	aim	7
none	license	-31
next	gine	-9
none	tackle	-32
none	flag	-32
none	vow	32
none	explain	18
none	blow	-39
none	jump	-12
none	unite	-8
none	tie	-25
none	sign	12
left	note	37
left	explain	28
none	overstate	11
none	argue	24
left	point	14
none	agree	13
left	answer	15
none	belief	-10
none	replace	-73
none	collect	-51
comma	ask	8
comma	continue	8
none	fit	-55
none	upcome	-61
none	link	-9
none	rule	14
none	scare	-6
none	descend	-22
none	spread	-15
none	rank	-35
none	allow	21
none	strengthen	-30
none	shrink	-33
none	pile	-23
none	buck	-21
none	trend	-9
none	govern	-12
none	arrest	-39
none	mull	15
none	identify	20
none	design	-16
none	attract	-9
none	stick	-7
none	hope	19
left	reply	6
none	flip	-18
none	pick	-11
none	admit	11
none	motivate	-23
none	defy	-5
none	stumble	-21
none	stem	-43
none	slow	-37
none	wither	-12
none	trip	-26
far	call	22
none	launch	-7
none	stir	-6
none	cross	-57
near	become	-9
none	succeed	-68
left	tweet	58
left	write	59
none	owned	-39
none	fold	-10
none	rate	-116
none	trail	-77
none	average	-19
none	critical	-11
none	last	-16
none	close	-45
none	exist	-84
none	end	-110
none	caucuse	-133
none	assert	13
none	firm	-74
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
none	connect	-23
none	attend	-109
far	tell	22
none	visit	-94
next	chant	30
none	love	9
near	hear	16
none	cheer	5
none	denounce	29
next	want	-17
none	double	8
none	intensify	-30
none	question	20
none	deal	-111
none	yell	-13
none	slam	45
next	claim	-7
none	trade	-15
none	ramp	-23
none	cap	-27
none	translate	-35
none	number	-97
none	optimistic	-8
none	refrain	-11
none	emphasize	27
none	test	-51
none	unqualify	-23
none	recite	8
none	clash	-10
far	ask	-10
none	complain	18
near	warn	8
none	rely	-20
none	lock	-23
none	measure	-17
none	impose	6
none	deliver	-24
none	prevail	-45
none	embrace	11
none	alienate	-8
none	moderate	-19
far	praise	14
none	center	-13
none	stack	-18
none	grant	-10
left	ask	16
none	manage	-83
near	name	7
far	put	23
none	fear	21
none	view	17
none	underscore	16
none	grow	-52
none	gain	-33
none	maintain	-17
none	contest	-41
none	catch	-81
none	form	-46
none	sample	-23
none	burn	-26
none	damage	-20
none	vie	-6
none	disagree	8
none	kick	-37
none	reform	-41
none	greet	-11
none	crack	-46
none	travel	-71
none	pull	-76
none	rig	-18
near	tell	9
none	battle	-26
none	predict	23
left	urge	13
none	suspend	-24
none	perform	-58
none	fight	-13
none	congratulate	18
next	go	-18
none	switch	-15
none	proud	5
none	unify	-12
none	fuel	-24
none	slide	-6
none	stay	-53
none	beat	-99
none	lack	-55
none	stand	-7
none	broadcast	20
none	earn	-26
none	rattle	18
none	lower	-39
none	improve	-73
none	promise	22
none	upset	11
none	doubt	14
none	network	-78
none	best	-31
none	handle	-60
none	concede	14
near	leave	-9
none	tout	32
none	resonate	-6
near	decry	10
none	impact	-24
none	allocate	-15
none	determine	12
none	eked	-10
none	overwhelm	20
none	assure	23
none	fend	-12
none	trumpet	6
next	tell	-9
near	know	7
none	backing	14
none	exceed	-33
none	reverse	-13
none	rush	-39
none	walk	-30
colon	reply	10
none	care	8
none	dominate	-78
none	tend	-13
none	educate	-10
none	age	-19
none	line	-27
none	dip	-18
none	incite	-20
none	halt	-30
none	born	-66
none	unionize	-12
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
none	mock	26
none	roar	-19
none	cut	-22
none	feed	-39
far	hold	-9
none	lag	-32
none	mark	-21
none	race	-74
none	broker	-11
near	pledge	18
none	touted	20
near	vow	19
none	enact	-8
near	stand	14
none	corrupt	-12
none	influence	-51
none	neighboring	-37
none	invest	-66
none	unfold	-38
none	remind	35
none	shut	-14
none	exit	-49
none	vary	-21
none	account	-69
none	angry	-28
none	deport	-60
none	ballot	-41
none	generate	-33
none	subdued	-10
none	imagine	20
none	stare	-21
none	vouch	24
none	resign	-24
none	press	10
none	clarify	9
far	state	6
none	score	-58
none	clinch	-66
next	ready	-9
none	assume	-6
none	affect	-60
next	make	-23
none	widen	-35
near	declare	13
none	grab	-13
none	stall	-26
none	dash	-13
none	surge	-31
none	secure	-100
none	steer	-39
none	exchange	-35
none	distinguish	-10
none	encourage	9
none	calm	-12
next	offer	11
none	devastate	-47
none	lambaste	14
none	reserve	-37
none	club	-18
none	seat	-61
none	solidify	-26
none	derail	-23
none	betray	-23
none	satisfy	7
none	block	-15
none	list	17
none	reassure	6
left	need	-12
none	condemn	16
none	mar	-13
none	cost	-74
none	punch	-39
none	charge	6
none	defeat	-106
none	decry	24
none	resurrect	-13
near	continue	9
near	take	19
none	flock	-12
none	embarrass	-9
none	concentrate	-11
none	contribute	-74
none	lend	-15
none	owe	-21
none	disavow	18
none	headline	15
far	lose	-9
none	promote	25
none	reject	31
none	border	9
none	articulate	16
near	argue	28
none	thread	-16
none	treat	-29
none	request	14
none	grapple	-12
none	advance	-47
none	cosponsor	7
far	follow	27
none	derive	-13
none	type	-20
none	debate	6
none	prohibit	14
none	project	9
next	shout	14
near	respond	17
far	address	9
none	demand	7
none	frustrate	-10
none	outline	16
none	feature	-6
none	escort	-13
near	lament	13
none	acquire	-26
next	lead	-12
none	smile	-28
none	downplay	9
near	show	-31
near	deliver	15
far	deliver	14
none	insist	32
none	order	24
none	apply	-56
near	note	8
none	save	-65
none	beam	-17
near	bring	27
near	end	10
none	amplify	6
none	honor	-40
none	admire	9
none	preach	15
none	convict	-37
none	yank	-19
left	according to	34
none	restrict	11
none	price	-60
none	confront	-14
none	manufacture	-13
none	apologize	19
none	rail	32
none	frack	-28
none	hurt	-68
none	divert	-19
none	fracture	-15
none	legalize	-5
none	tap	-39
none	ally	-69
near	write	17
none	endure	-13
none	depart	-20
none	warn	33
near	go	20
none	found	-58
none	title	16
far	use	-20
near	describe	10
far	support	-11
none	tack	-6
none	settle	-16
none	trust	6
none	soar	-13
none	sell	-45
near	denounce	11
left	declare	10
near	face	-9
near	think	6
none	bend	-15
near	make	7
none	distance	8
none	advise	-26
none	stunned	-11
none	heal	-18
none	violate	-62
none	wage	-22
none	program	-63
near	look	-10
none	comply	-20
none	bully	-28
left	go	9
none	foot	-12
none	bash	10
none	submit	-26
none	assail	20
none	outsource	-25
none	escape	-13
none	reduce	-69
none	balk	22
none	hack	-47
none	combine	-38
none	relocate	-28
near	blast	9
none	train	-24
none	import	-41
none	finance	-45
none	narrow	-31
far	dismiss	14
comma	respond	18
none	commit	-12
none	venture	-12
none	rebuke	19
none	convert	-35
none	box	-23
none	contact	-28
none	rest	-28
none	land	-44
none	accompany	-33
none	clap	-16
none	overcome	-37
none	inspire	-43
none	reopen	-21
none	hang	-13
none	designate	-14
none	renovate	-16
next	feel	-19
none	single	17
none	rise	-24
none	ready	-51
none	fall	-54
none	tip	-19
none	persuade	21
none	skeptical	11
none	capitalize	-31
none	dig	-13
none	reference	13
none	hide	-26
none	schedule	-45
none	judge	8
none	punish	-39
none	cause	-32
none	remove	-32
none	power	-45
none	install	-19
none	overthrow	-13
none	aid	-88
none	realize	13
none	batter	-10
none	surrender	-13
none	entitle	-5
none	round	-26
none	hail	10
near	acknowledge	13
none	espouse	-13
none	crown	12
none	poise	-47
none	sure	-14
none	spark	-7
none	book	-35
none	indict	5
next	show	-23
none	liken	19
none	lash	13
none	fan	-35
next	comments	-28
near	agree	-13
far	run	60
none	disqualify	-25
none	seal	-20
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
none	acknowledge	18
none	blare	-17
none	light	-12
none	thrill	12
none	defund	-18
near	create	-21
far	note	-12
none	diminish	-13
none	pour	-26
none	reap	-19
comma	write	35
none	chip	-22
none	drive	-51
none	search	-43
none	frame	-17
none	perceive	10
none	delete	-28
far	conclude	14
none	achieve	-60
colon	continue	28
left	state	28
none	surround	-49
none	interpret	14
none	principle	-18
none	blame	28
none	expres	13
none	kid	-16
none	stump	-9
none	mine	-18
none	imperiled	-11
none	bury	-28
none	contemplate	12
comma	note	13
none	oversee	-41
none	approach	-63
none	renew	7
none	trump	-12
none	exploit	10
none	abuse	-13
none	wound	-19
none	unknown	-12
next	wear	-9
none	contract	-20
none	undocumented	-65
none	supplement	-19
none	unaccompanied	-9
none	develop	-62
none	cope	-21
near	suggest	-23
none	lament	28
none	regulate	-21
none	salary	-18
none	rebuild	-41
none	marry	-51
none	complicate	-23
none	assault	-33
none	fabricate	-12
none	perpetuate	6
none	murder	-16
none	pray	-21
none	bless	-24
none	voice	20
none	update	-15
none	weaken	-23
none	signal	21
none	alter	-22
none	negotiate	11
none	something	-51
none	favor	25
far	come	-9
none	delay	-30
none	veto	10
none	eliminate	-65
none	postpone	-23
none	preserve	-32
none	suppose	-41
none	expire	-26
none	repudiate	13
near	comments	17
none	foster	-13
none	intern	-16
none	upgrade	-10
none	impress	6
none	curb	-34
none	adapt	-26
none	level	-18
none	solve	-18
none	approve	10
none	edit	-30
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
none	stake	-33
none	restore	-31
none	discriminate	-15
near	mean	13
none	illustrate	10
none	eye	12
next	act	-12
far	portray	12
none	experience	5
none	shape	-44
none	author	9
none	notice	7
none	drone	-14
none	repair	-21
none	drink	-23
near	conduct	-9
next	believe	-10
none	waste	-21
none	wave	-23
none	acquiesce	19
none	bigoted	8
none	dwell	17
none	miss	-68
none	flaw	-15
none	bolster	-37
none	recount	18
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
near	issue	9
none	pivote	8
none	constitute	-19
none	laugh	-20
none	bridge	-18
none	unauthorized	-20
none	imply	11
none	hint	10
far	get	47
none	volunteer	-12
none	suit	-28
none	reshape	-18
none	enable	-28
none	quit	-35
none	derided	14
none	advocate	10
none	amount	-49
none	invoke	14
none	bomb	-32
none	bother	-6
next	spend	-9
none	retire	-24
none	command	-31
none	dol	-16
none	ratify	7
none	flee	-42
far	make	11
none	trounce	-24
left	respond	22
none	qualify	-24
near	state	12
none	bounce	-17
none	dwindle	-9
none	energize	-30
none	predicate	-11
none	ravage	-13
far	play	15
none	insult	-8
none	intimidate	-10
comma	chant	-9
near	meet	-10
none	terrify	6
none	edge	-20
none	drum	-10
none	collapse	-28
none	envision	26
none	resettle	-15
none	transfer	-23
none	deserve	-44
none	hidden	-13
none	execute	-21
none	linger	-6
none	surface	7
none	split	-16
none	plummet	-18
none	sew	-11
none	assess	-6
none	wonder	28
next	become	-15
none	exacerbate	-13
none	strive	16
none	graduate	-26
none	shrug	10
none	soften	-18
none	extend	-31
none	televise	-18
none	produce	-14
none	empower	6
none	unearth	-11
none	elevate	-12
none	purchase	-39
none	premise	-10
none	resemble	-18
none	function	-41
none	specialize	-10
none	suffer	-49
colon	respond	9
none	so-called	-12
none	yield	-6
far	give	29
none	argument	10
none	undecided	-7
none	superdelegate	-35
far	admit	14
none	contradict	13
none	co-authored	-10
none	suppress	-9
none	displace	-15
none	ship	-13
far	compare	-10
none	market	-60
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
none	associate	-20
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
none	outrage	11
none	code	-15
none	deem	28
none	marginalized	-9
far	appeal	-10
none	hopeful	5
none	allude	26
none	please	8
none	print	-16
none	spur	-23
none	borrow	-30
none	eager	11
none	pivot	-23
none	communicate	-15
none	terminate	-16
none	unnoticed	8
left	use	-10
none	eat	-29
far	claim	22
far	win	-20
none	abolish	-15
none	accelerate	-33
none	wind	-28
none	scold	10
none	position	-26
none	park	-26
next	cite	17
none	brew	-16
none	cheat	-18
none	dance	-21
none	broaden	-21
none	chair	-41
none	brag	23
none	buoy	-13
none	engineer	-19
next	remarks	-17
none	plow	-13
none	politicize	-16
near	lead	-15
near	claim	11
far	explain	10
none	characterize	12
none	oust	-12
none	caution	15
none	assemble	-16
none	rent	-13
none	totaling	-12
none	sexting	-18
none	renege	7
none	alarm	10
none	comprise	-13
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
left	recall	30
none	freeze	-16
none	exaggerated	-10
none	usher	-21
none	finalize	-21
none	activate	-21
none	reconsider	8
none	dispute	29
colon	put	13
none	eradicate	-9
none	tax	-69
none	outsize	-10
none	confer	-16
none	graft	-10
none	model	-26
none	swell	-13
none	observe	15
none	duel	-13
none	plant	-37
none	evolve	-11
near	pay	-9
none	disappear	-28
none	fix	-28
none	amass	-18
none	default	-18
none	vet	-39
none	restructure	-16
none	accusations	-10
near	publish	7
none	misrepresent	-10
none	terror-related	-9
none	monitor	-7
none	inform	20
none	integrate	-21
none	less-educated	-13
none	encounter	-23
none	hatred	-13
none	wall	-16
none	uncover	-7
none	unreport	-10
none	mitigate	-10
near	report	11
next	involve	-9
none	remarks	-9
none	unsolicited	-10
none	chide	13
none	pepper	-14
none	carve	-19
near	oppose	-10
none	mask	-16
none	affiliate	-19
none	upend	-24
none	guard	-26
none	revise	-6
none	flank	-19
none	balance	-23
none	nothing	-21
none	merge	-11
none	rebuff	12
far	accuse	17
none	harass	-13
none	disparage	9
next	accord	11
none	divorce	-16
near	hope	-9
none	dog	-13
none	opine	9
none	accumulate	-16
none	patrol	-10
none	inherit	-12
none	preside	-22
far	write	9
none	channel	-19
none	reckon	13
none	surpass	-26
none	offset	-18
none	imprison	-12
none	bypass	-10
none	mix	-10
none	skew	-10
none	risk	-35
none	bemoan	11
none	zero	11
none	whisper	-11
none	speculate	17
near	win	-12
none	study	-40
far	send	-9
none	pack	-13
colon	write	32
none	trapped	-10
none	diagnose	-9
none	summon	-10
none	scorn	-13
none	falter	-19
none	advertise	-15
none	pollute	-13
none	decrease	-11
none	obscure	-13
none	replicate	-13
none	validate	-13
none	regain	-21
none	allege	19
comma	put	15
none	camp	-28
none	lecture	7
none	depend	-49
none	shove	-13
none	precede	-16
none	regret	11
none	team	-21
none	attach	-19
none	justify	20
none	adjust	-19
none	sag	-16
none	net	-16
none	house	-28
none	scale	-15
none	store	-26
none	statements	10
colon	post	11
none	daunt	-13
none	pitch	15
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
none	compose	-13
none	script	-13
far	take	8
next	use	21
none	undertake	-10
none	deepen	6
none	wrap	-29
none	unwanted	-9
none	distort	-12
near	act	-12
none	plague	-16
none	reinvent	-11
none	inject	-19
left	make	-11
none	detect	-25
none	crumble	-15
none	spill	-16
none	gear	-10
none	circulate	5
far	share	-11
none	confident	6
near	speak	13
none	coal-fired	-9
none	cripple	-16
next	publish	10
none	republish	-13
none	originate	-13
none	blister	-15
none	cellphone	-10
none	evaporate	-10
none	reluctant	-11
none	reconcile	-11
next	try	-12
none	brace	-10
none	stifle	6
none	convey	-10
near	run	-15
none	stereotype	-12
far	insist	12
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
far	think	18
next	take	-9
none	rant	-10
none	mishandle	-18
none	relay	-13
none	humble	-12
none	film	-16
none	contention	10
near	accuse	-9
none	supportive	7
next	pay	-12
none	dislodge	-9
none	understated	-10
none	temper	-16
none	formulate	-13
none	slate	-51
none	huddle	-22
far	want	-10
none	unanswer	-9
none	quash	10
none	consult	-13
none	dodge	-13
near	promise	18
none	presume	6
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
none	fake	-12
none	infiltrate	-16
none	thereafter	-12
none	spirited	-10
none	bray	-11
none	tune	-14
none	immigrate	-10
none	drown	-13
none	undeclare	-10
none	dismay	13
none	upstate	-12
near	carry	-9
none	naturalize	-10
none	unexpected	-10
none	toss	-18
none	shun	-10
none	strewn	-10
none	accustom	-10
none	covet	-10
comma	tweet	7
near	appear	-12
far	watch	-9
next	talk	14
none	victimize	-9
none	empathize	16
@subjectType,shape
Name	phrase	5
i	that	-15
none	clause	-14
none	that	15
you	phrase	12
noun	wh	14
which	clause	-18
Name	wh	9
we	clause	21
Name	quotation	12
it	clause	-13
Name	left	13
Name	that	14
i	phrase	9
i	clause	18
i	to	-20
he	wh	6
this	phrase	-5
she	that	13
who	that	-6
she	left	23
i	wh	-14
some	phrase	12
they	wh	-9
that	clause	17
he	left	13
he	that	12
which	phrase	19
you	that	20
none	wh	-12
that	to	-26
it	quotation	6
it	to	18
one	phrase	-27
that	wh	9
many	phrase	8
both	phrase	15
they	left	-13
that	that	-21
someone	clause	-9
most	phrase	-5
those	to	15
those	phrase	-25
they	to	12
some	clause	-6
none	quotation	8
none	left	-10
it	wh	5
which	that	-8
i	quotation	-6
one	clause	7
they	that	14
these	phrase	8
that	quotation	-14
what	clause	-13
who	quotation	-17
several	phrase	14
others	clause	13
some	left	14
who	wh	-9
all	phrase	22
all	to	12
nobody	phrase	14
all	clause	5
they	quotation	9
it	left	-6
whoever	phrase	-18
anyone	clause	11
one	quotation	-10
this	clause	-9
many	clause	9
many	to	-9
which	wh	-14
some	to	-6
some	wh	13
that	left	-17
everybody	phrase	-15
others	that	-19
either	phrase	-10
@opener
noun	-15
as	-5
end	6
verb	-35
,	6
ing	-37
if	-30
what	-48
these	-10
that	-53
are	14
:	-19
although	11
–	9
they	-16
in	-27
who	-9
this	10
to	-45
adverb	-7
the	-22
quotation	7
i	-25
at	-11
was	7
why	-46
by	-22
so	-17
because	-13
them	-21
-	8
it	10
how	-69
for	-28
from	-10
on	-6
than	-13
under	-35
about	-11
during	-34
will	29
before	-18
after	7
time	-7
while	23
among	-59
whether	-82
behind	-8
those	-8
of	-11
be	-47
has	6
someone	9
[	-9
regarding	-13
where	-11
though	9
including	-10
into	-44
or	-47
through	-29
around	-10
anyone	-11
him	-34
have	-5
whom	-17
all	8
unless	-30
throughout	23
would	-32
had	-8
number	-42
her	-52
she	10
over	-7
were	-8
until	-47
without	-37
itself	6
a	-7
not	-28
(	-7
like	-16
their	-12
outside	16
>	-19
past	6
an	13
off	5
against	-39
isn't	-12
many	-8
one	-16
toward	-27
his	24
having	-38
himself	12
--	-19
does	-6
within	-17
none	-10
been	-12
whoever	-13
‘	-9
whenever	16
―	16
much	-18
~	20
amid	-11
along	-34
'	10
some	9
per	-10
could	5
most	-15
can	-5
except	-9
you	-7
⁄	-24
concerning	-17
weren't	10
±	18
@prior
verb	-23
@speech
true	-34
@object
money	-45
candidate	6
digits	-26
campaign	-7
fund	-19
promise	26
insurance	-19
number	17
range	-7
days	-25
attention	77
better	-12
outright	-20
order	-29
goal	6
government	-18
attack	33
threat	18
country	-34
check	-18
gun	-15
control	-63
people	-12
point	16
out	-12
attackers	-5
gunfire	-9
name	6
fact	-12
category	-15
allegations	17
risk	-15
3	-15
1	-42
reply	12
brief	-12
prosecution	15
judge	14
time	-6
cases	31
normal	-9
guilty	9
way	-27
suspicion	8
camp	-13
down	-48
force	-29
observation	6
thing	-17
sort	-20
statement	-5
issue	51
sentence	11
courtroom	-13
expression	11
years	-16
side	-28
work	-51
prison	-25
months	-24
day	-36
hours	-40
subject	-11
outset	-5
victory	-14
night	-7
oath	-9
case	55
enthusiasm	-6
administration	13
career	-14
detail	26
movie	-18
year	6
mind	36
center	-36
message	29
longer	-21
politics	-6
file	-10
enemies	-10
opportunity	-46
situation	7
possible	-14
efforts	17
target	7
2014	6
harder	-33
zone	7
book	9
connection	23
crisis	10
program	13
candidates	26
up	-27
party	11
nomination	-29
state	-23
counties	-17
support	51
poll	-14
30	16
call	9
shots	26
suspect	7
nervous	-15
description	10
media	17
style	6
yourself	11
groups	-7
terrorists	-31
officials	14
place	-56
terrorism	-16
security	19
email	-16
ban	14
criticism	62
proposal	18
reason	8
percent	-20
october	-6
script	26
aliens	-12
wednesday	9
practice	6
office	-98
secretary	7
topics	13
card	-23
document	-10
friday	5
degree	25
voters	7
weeks	-18
contest	-64
comment	35
discussion	15
february	-19
lead	-43
trouble	-5
leaders	5
question	32
boo	-8
gather	-22
14	-15
child	-19
problems	23
middle	-13
language	13
own	-11
view	8
status	13
immigrants	30
rally	-28
aboard	55
election	-16
tactics	-12
praise	28
lane	-12
least	20
shotgun	-10
say	-25
photo	16
series	11
step	-16
actions	16
shootings	-29
lack	-7
president	7
violence	-13
august	8
evening	-20
outlets	-16
worth	19
leader	-10
threats	-18
interest	10
display	-24
school	6
victims	19
freedom	8
tear	-10
matter	-21
firearms	-21
right	-13
tuesday	-8
law	9
speech	-8
announcement	-7
nation	-19
cities	-21
list	11
head	-13
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
11	22
10	-18
director	16
life	-17
significance	11
principle	15
battle	-32
presidential	-12
second	-21
online	-28
events	-36
vehicles	-18
voice	-7
goods	-23
organizations	7
officers	5
odds	8
pick	7
primary	-6
answer	43
open	12
rise	30
wall	-5
statements	38
controversy	7
disappointment	12
swipes	15
assessment	12
1986	-15
history	15
previous	15
million	-18
lawyers	-15
monday	7
probe	8
focus	42
adviser	-21
vote	17
minutes	-31
ballot	-55
town	-15
comeback	-6
caucuse	-15
donations	-13
fees	-44
eve	-13
tens	-25
ads	62
crowds	-15
intelligence	-20
techniques	8
event	-8
lessons	12
crowd	8
voter	-13
go	-17
women	-7
restaurant	-9
reception	-12
sign	9
door	-28
accusations	23
technique	7
thoughts	11
man	11
governor	-14
rivals	-7
endorsement	46
boost	-18
done	-38
deal	15
halls	-21
pressure	-7
senator	20
critique	5
finish	6
skills	6
saturday	17
organization	5
images	32
victories	-24
doubt	38
parties	16
resources	-11
delegates	-32
test	-12
solutions	-20
care	8
provisions	16
trade	20
position	24
jobs	-21
rhetoric	33
primaries	-11
article	17
profile	-28
same	11
challenge	22
scrutiny	21
ground	17
nominee	16
landslide	-9
opinion	42
measure	17
variety	9
decisive	-16
overall	-12
opinions	27
sample	-11
error	-30
access	-40
base	-35
discrimination	12
populations	-12
confident	20
win	-33
majority	15
15	-9
pains	-10
neutral	29
front-runner	15
expectations	31
insult	26
big	-32
ahead	-38
tough	-8
mention	35
alternatives	-6
performances	-16
hope	9
clout	-12
remain	20
cheer	-27
footage	52
total	-7
31	-9
reform	13
corruption	10
debt	-13
racism	8
effort	21
contrast	32
quality	-11
establishment	22
35	9
third	-36
direction	-13
opportunities	12
plan	26
18	-23
appearance	8
winner	7
sit	16
next	-11
hundreds	10
pay	-50
times	-21
continuation	11
policies	-24
25	-12
economy	-36
two-thirds	10
6	5
nominations	-9
45	-13
men	8
independents	15
7	-11
liberal	-6
paths	-19
break	-26
reporters	8
hand	-25
photos	-7
p.m.	-9
location	41
fourth	14
latest	14
nominees	16
parents	18
system	7
tribute	51
moments	-25
short	6
seconds	-15
louder	-17
forward	64
cry	53
13	-12
momentum	-9
legacy	-17
citizens	-15
hard	31
string	10
12	-18
home	-38
afloat	-9
lot	-39
virtues	11
billionaires	13
advantage	-61
majorities	-6
fire	37
power	-5
companies	-14
turnout	-9
person	14
doors	-25
quarter	-27
deportation	19
competition	-20
clear	11
mockery	-13
round	23
word	22
duties	-19
stature	-9
microphone	-21
criticisms	7
thursday	-5
tone	-37
safe	8
specifics	18
56	8
24	-15
73	-12
2,383	-20
prominence	-15
concern	14
heckler	-7
late	-20
standard-bearer	-12
losses	-32
seat	-62
mainstream	17
stretch	-9
118	-16
tradition	-17
conference	-16
club	-19
front	-39
regulations	9
chance	-42
large	18
entrance	-10
options	-16
organizers	7
signatures	-12
suggestion	20
cost	-6
supporter	-9
video	-44
assault	25
defeat	22
south	-15
one-on-one	-9
clothes	-9
good	-29
college	-21
finance	-25
alone	-15
donors	8
20	-15
electorate	8
son	18
elites	8
amendments	12
abroad	-12
notice	17
research	18
cells	-12
cloning	-10
ethics	20
2003	-9
legislation	9
bill	45
dangers	15
roles	-20
loyal	-10
chant	33
protesters	-6
rest	-16
drama	-10
intent	12
citizenship	-10
channel	-11
headline	8
prospect	22
children	-30
soil	-15
daughter	22
defense	39
city	-10
attendees	11
things	17
transcripts	-23
speeches	-6
evidence	27
information	16
contributions	-11
example	29
millions	-18
response	-22
operators	-9
banks	-35
regulators	-9
father	5
recent	6
progress	23
ad	13
charge	21
attorney	-6
website	6
manager	-9
backward	-9
address	-23
ability	-22
backlash	7
gay	-18
price	-18
items	-9
households	-9
summer	-19
leadership	-14
world	-29
ally	7
bit	5
lawmakers	5
weight	17
trip	-11
turn	9
television	-19
fun	29
appearances	18
passage	7
face	-31
new	-54
weekend	30
friend	-21
claim	30
class	-16
argument	69
understand	8
death	10
differences	19
season	-21
agenda	12
cut	-18
tax	-10
explanation	-8
popular	27
speaker	-13
sooner	-21
mogul	29
effect	-48
demand	-6
complaint	15
interactions	-15
facility	-9
iphone	5
deeper	-12
2006	-9
candidacy	-5
share	-34
june	-23
superdelegate	-15
difficult	-36
convention	-31
reference	20
path	14
https	-11
official	-10
camera	-14
crime	5
count	-15
failure	-13
boxer	-14
politician	-18
hero	-10
ceremony	14
peace	-20
type	-13
stage	-56
members	-21
champion	-16
2010	25
flowers	-10
gloves	-15
site	-21
screen	5
fight	6
title	-6
signal	10
importance	28
sidelines	-18
coalition	8
touch	-12
scale	12
credibility	-20
revelations	-9
foundation	8
opponent	-5
abortions	12
sure	-32
mess	-10
happen	-14
weapons	12
land	-20
ball	8
policy	7
stories	38
clip	-17
commercial	-12
survey	-7
socialist	13
dollars	-18
image	17
unfit	-25
possibility	-6
icon	18
mate	-70
presidency	-33
conscience	20
commentary	9
attempt	-12
picture	-13
bleeding	-9
military	-10
atop	-13
trail	-9
approval	-8
division	-19
ovation	-12
vision	6
assertions	6
proceedings	-15
sense	-46
speakers	-13
hat	-15
cause	-9
common	9
platform	14
today	8
dinners	-15
pleas	14
breakfast	10
committees	-15
donor	-11
approach	-17
deep	8
firm	-29
aware	-12
moment	16
viral	-12
testimony	8
server	15
month	-10
terms	24
leverage	-16
actor	8
favor	11
shirt	-9
stake	7
score	16
free	-14
opposition	28
errors	-10
average	-16
act	-7
prosecutor	12
schedule	-36
behalf	-35
meetings	-23
analysis	7
aid	9
toll	7
equality	5
poor	-20
phone	-25
software	11
airwaves	20
hate	13
action	15
priority	9
relief	14
minors	-18
easier	13
energy	9
billionaire	-10
ways	-45
credit	48
wage	18
joke	14
economics	11
critics	7
salary	-12
bankers	-22
chairman	7
house	-27
proposals	11
industry	-15
firewall	-11
statistics	6
impact	8
bad	21
network	-7
profits	12
desire	13
doing	9
delay	10
unions	8
benefit	-18
aim	65
coverage	49
provision	10
dollar	18
value	-15
deficit	-15
premiums	-9
savings	-13
permanent	15
labor	6
circumstances	-24
commander	25
letter	25
1990s	41
agreement	21
pledge	9
countries	-18
emissions	9
resolution	6
experts	-12
offensive	-7
tool	-29
extremists	-12
data	-20
edge	13
search	-18
staffers	22
2015	6
plenty	-16
look	60
victim	-9
idea	43
slew	-9
tables	-10
author	-15
fear	12
host	-14
air	7
strike	6
available	-21
duty	-13
rift	-5
mistake	-7
update	-16
boundaries	-9
initiatives	-10
nothing	6
environment	-18
mood	-15
public	10
resistance	61
piece	7
memory	-13
2008	-23
shift	-10
observers	-15
something	-15
station	-9
recommendations	22
locationecode	-14
appeal	-13
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
virus	-20
addiction	-12
disorder	-10
epidemic	-6
treatment	-15
need	23
early	-16
schools	-24
population	-6
deficits	-25
commitment	10
reputation	-7
misinformation	-15
suit	6
senators	7
onstage	-14
wing	-9
generation	-21
worldview	7
option	7
2011	5
challenger	9
feet	-31
calendar	-9
hospital	-10
fraud	12
billions	-36
rich	-23
job	12
company	-15
conversation	6
distance	-10
board	-18
1992	-11
refuge	-12
island	-28
wake	12
gap	-25
kind	10
less	-23
shaky	8
recession	-17
recovery	-19
decades	6
offices	-13
dividends	-9
length	26
migrants	-9
consensus	17
norms	16
start	7
protest	9
matchup	-9
worry	10
urgency	8
whomever	-13
area	8
ideas	9
mark	-7
apart	62
memo	10
bare	8
colleges	-13
conflict	-36
aside	-5
award	-16
impressive	-10
quo	-11
end	-22
doctors	8
confirmations	7
2012	-9
anymore	-9
wish	-16
recognition	-11
reasons	21
territory	5
wave	-31
century	11
letters	-12
bias	11
panels	-18
equal	-12
market	-26
damage	18
gender	26
weapon	20
tie	11
everything	-31
relationship	-12
diplomats	-9
revenue	-9
ones	-23
sister	-10
family	-6
passport	-16
excitement	-6
press	-21
flood	-14
prospects	-16
1975	-9
vulnerable	-11
missiles	-12
dead	27
nations	-9
region	-15
water	-18
hearings	-18
prior	-12
replacement	-14
successor	-18
low	-43
hashtag	13
allegiance	14
frustration	22
users	-30
correctness	-12
segment	-11
figure	-5
shock	-10
2016	-7
committee	11
chair	7
tank	-19
inflation	-16
infrastructure	11
higher	-31
alarm	8
outrage	15
commission	-7
due	-30
outcome	23
pregnancy	-9
procedure	20
visit	-6
payment	-9
handle	10
notion	16
tolerance	5
illegal	71
inroads	-15
slavery	-12
civil	11
degrees	-19
minorities	-13
play	-13
overhaul	9
flexibility	41
whites	6
flurry	21
speed	-15
car	-12
entry	9
eligibility	-15
asylum	21
siblings	-9
applicants	-14
screening	-10
protections	-14
2004	-14
firearm	-9
release	21
conclusion	-12
dispute	-11
silent	20
structure	-20
tragedy	-15
worse	9
reaction	-16
9	-9
intention	12
circus	8
individuals	5
agreements	26
space	-10
array	-6
rent	-13
headquarters	-32
filings	11
anonymity	16
courses	17
joint	-10
conferences	-12
travel	-12
operation	24
scandals	-19
congressman	-12
fodder	-12
coup	-13
containment	7
priorities	21
partnership	9
concessions	-18
routes	-9
eye	-7
obstacle	-8
army	-13
regime	-7
wars	7
anywhere	-9
midst	-9
2007	-15
memoir	-5
cooperation	9
guard	-13
central	15
celebrities	-23
vehicle	-9
shelter	-18
potential	-17
fields	-12
alliance	-12
resolve	-10
divisions	-13
responsible	-13
rebels	-21
areas	-9
troops	7
inclination	22
vulnerability	-7
systems	-19
income	-18
toxic	-14
investment	-29
reminder	9
clarity	25
tastes	-13
greens	-9
course	12
holes	-9
2013	-16
nationwide	12
choices	31
fee	-9
unit	-20
venture	7
investors	-20
ready	17
deadline	-15
cash	-30
bank	26
condition	-29
development	-27
plant	-21
shop	-18
loans	-13
emphasis	-12
encryption	-13
swaths	-12
websites	-16
activists	9
topic	13
compromise	10
anxiety	20
narrow	-9
flow	-12
foreigners	7
visas	-20
material	16
devices	-9
post	-39
guests	-5
nerve	-10
solution	-12
forth	26
applause	-16
theme	28
spotlight	-15
talk	15
halt	-11
exceptions	-20
larger	-12
loyalty	-12
counter	-12
eyebrows	13
distinction	-15
layoffs	7
table	-29
guy	12
consternation	-9
successful	-12
democracy	-25
rumors	11
2000	-12
43	9
brother	-6
serious	38
outsiders	12
apparent	17
passion	17
estate	-10
danger	-19
corporations	-21
operations	-12
secret	18
relationships	-20
takeover	7
institutions	-14
restrictions	-5
afoul	-15
clients	27
culture	22
positive	6
ammunition	7
assessments	-9
tabs	-9
secrets	9
buildings	-10
murder	11
counsel	-9
code	-12
traction	-12
note	18
eager	-11
2018	-15
light	-7
decade	-19
soldiers	-12
mission	-9
detainees	-18
spies	-10
distraction	-12
hour	-16
grist	-9
phones	-10
anything	-9
swing	14
active	-12
negotiate	-9
union	-13
adept	-11
ceiling	13
version	12
barriers	-29
obligations	-10
member	-13
colleagues	-25
society	8
afternoon	-10
regardless	-18
requirements	-9
audiences	-17
earnings	18
agencies	7
contact	11
discussions	20
activities	-15
1988	-10
bloc	-12
assets	-24
tour	-24
knack	-10
sector	-13
fury	-20
regions	-9
unpredictable	-9
restraint	-9
winners	-20
breadth	-10
arguments	23
warm	-18
faster	-9
fuel	-28
political	-28
adjustments	6
industries	-15
surge	-10
road	-12
strategists	-21
rulings	10
likelihood	-9
discretion	-11
conservative	12
lens	-11
needle	7
hostility	-18
store	-9
shirts	-9
tougher	-9
game	-13
minimum	-13
quarter-century	-13
zeal	9
1991	35
economies	-16
prosperity	6
makers	9
pain	-9
gain	5
margins	-27
stock	-12
valuable	-12
strife	36
scenes	7
competitive	-18
divide	11
tariffs	7
commitments	50
2017	-9
a.m.	-9
strain	-15
abuse	10
failures	8
quiet	-12
anxieties	16
beliefs	-10
track	-20
relative	11
loom	-10
personality	18
budget	-16
sheet	-11
50	-9
ratings	13
employee	-24
pattern	-14
negotiation	5
mix	9
competence	7
persona	-9
phase	-9
presentation	-10
oysters	-10
1980s	7
corner	-9
necessary	17
lobby	-9
model	12
groundwork	-13
goals	-22
jet	6
private	-13
bathroom	-20
planks	37
muscle	-13
slot	14
participation	13
advocate	22
character	10
co-host	-12
skepticism	6
chairwoman	-10
overtime	-25
cutoff	-9
advertise	-19
backers	-9
tech	-9
start-up	-11
mountains	-10
complaints	15
mills	-10
comfortable	28
overseas	-10
obstacles	-12
negative	-12
crack	-15
conversations	5
trial	-16
dilemma	11
unemployment	-10
highways	-12
lots	-9
train	-13
sympathy	8
freedoms	-9
friendly	-15
different	7
fortunes	9
publish	12
worldwide	20
stability	31
enemy	8
affordable	-12
unexpected	-10
setbacks	-9
aspects	14
1997	23
tsunami	-9
copies	-6
lawsuit	-7
legal	-18
visitors	-10
explanations	31
findings	6
yes	13
8	-11
arena	-10
stumble	5
cable	-10
major	-11
speculation	14
advisers	-9
hopeful	10
profit	5
cents	-9
bomber	-9
defensive	-13
glimpse	-7
empire	-13
draft	-13
nights	9
capacity	-11
shake-up	8
help	-12
gaffes	-13
chain	13
teleprompter	-12
ticket	-26
separate	22
creation	7
institution	-9
citizen	-12
poverty	-17
coal	-12
generators	-18
blowback	9
map	-25
storage	-12
tunnels	-15
underground	-12
radar	-9
overhead	-10
north	-14
raids	-12
steam	-9
disclosure	-13
final	-12
aback	16
biofuels	8
requirement	-11
declaration	-9
supply	-9
text	-16
grandchildren	-12
element	-10
gigs	-9
ambassador	-10
wayside	-9
batch	22
unclear	23
aide	-14
editorial	12
27	-14
nature	20
contents	-10
impossible	-23
punch	-13
wealthy	-9
mad	16
insiders	-7
threshold	-12
sheets	-9
impression	-11
shape	-18
feelings	10
4	-19
perceptions	-12
charities	-9
tuition	-16
compel	24
nightclub	16
chorus	-9
romp	-11
slots	-20
staffer	-7
recommendation	-9
investigators	-14
bottles	-14
stop	-13
battery	21
nonprofit	-7
warnings	7
leak	-10
showdown	-12
general	11
23	-12
bureau	-11
spot	15
hold	-9
credentials	-15
directions	-17
shooters	-9
fringe	-11
spread	-9
crimes	12
computer	-10
spring	11
electorates	-10
matchups	-9
graduate	7
offshore	-9
immunity	-16
minority	-13
fruit	-10
unity	5
parade	-13
block	-11
pictures	-9
fault	-11
heart	-14
mistakes	14
downtown	-10
justification	6
copy	-12
improvements	-10
capital	-10
compound	-7
permit	-12
somewhere	-9
merger	10
contentions	11
1995	-9
investigations	-10
examples	15
film	18
truck	8
documentary	29
validity	-10
plurality	-9
incumbents	13
precinct	-11
unheard	-9
passwords	-10
summary	13
birth	-21
petition	17
stadium	9
wound	-9
instructions	26
license	-10
charity	-9
deletions	-10
fascist	-15
pic	-9
@length
1	-14
4	6
@opener,verb
noun	base:to	-24
—	ing:is	12
—	base:to	21
end	present:	12
verb	base:will	-118
verb	present:	-52
noun	past:has	-36
,	past:had	13
verb	ing:will	-15
ing	ing:	-6
noun	past:was	13
if	present:	-94
if	base:	21
if	base:to	-22
,	base:will	-24
what	present:	-27
,	present:	7
end	base:	8
,	past:	10
noun	past:	-16
end	base:to	-8
end	base:will	10
noun	base:	7
but	present:	20
that	past:	-37
as	base:to	-6
that	base:might	13
and	base:to	10
noun	ing:	-11
are	base:	-16
are	base:to	-21
if	base:don't	-13
and	base:will	8
and	ing:	-22
:	base:	-13
verb	past:	-22
verb	base:	-20
noun	present:	-8
although	past:	6
,	base:	18
and	present:	-16
they	past:are	28
ing	present:	-53
in	ing:	8
but	base:	32
,	base:to	-12
noun	past:being	-36
that	present:	-47
that	ing:would	-9
who	past:had	7
is	past:	-40
once	present:	-28
is	base:to	28
with	present:	-8
with	base:to	-43
end	past:	7
and	past:	-8
to	base:	-57
noun	past:have	-14
to	base:to	-5
adverb	ing:	6
the	ing:	-19
adverb	past:	7
;	past:had	-6
;	base:to	-32
;	ing:	-28
adverb	present:	-14
quotation	past:	23
verb	participle:had	-32
that	past:had	-110
that	base:would	-34
end	past:finally	-10
end	past:had	7
,	ing:were	-5
at	past:	-19
noun	participle:was	8
they	past:were	-26
end	past:then	12
was	ing:	18
end	past:have	19
when	base:to	-11
adverb	base:to	5
quotation	ing:	10
why	past:	-8
end	past:also	36
verb	participle:	-121
which	past:	12
that	ing:was	-108
if	past:	-15
end	base:didn't	-19
so	past:	-19
verb	base:could	-72
end	base:would	15
that	past:never	-29
;	past:	10
end	base:did	14
end	participle:had	10
end	ing:was	-21
when	base:	19
quotation	present:	10
,	past:would	15
because	past:	6
that	base:could	-32
-	past:	13
adverb	base:could	-31
and	past:also	-22
,	base:would	-19
end	participle:would	-13
that	ing:were	19
,	base:could	7
but	past:	-6
but	base:to	-16
quotation	base:would	-19
quotation	base:to	11
if	base:would	7
adverb	participle:	-7
it	past:was	7
that	past:has	-31
:	past:	-13
for	ing:	-25
verb	base:to	-66
and	base:can	-8
from	ing:	-8
Name	base:to	13
verb	base:should	-67
on	present:	-47
end	ing:is	29
end	past:has	23
and	base:	22
,	past:will	11
under	present:	-23
end	participle:will	-21
how	base:can	-18
Name	past:will	-8
about	base:	12
how	ing:'s	-9
noun	ing:'s	-13
will	base:	9
who	participle:	-9
since	base:	-9
adverb	base:can	-18
,	past:was	25
before	ing:	-37
in	present:	-75
before	past:	-8
–	base:	7
—	base:	-19
,	ing:later	-10
ing	past:	-25
,	ing:was	14
:	ing:	-7
noun	past:is	5
end	participle:'ve	14
end	participle:is	-9
's	past:have	-15
that	past:is	-10
noun	participle:	10
,	base:can	-31
how	past:	-25
to	past:	-21
time	ing:	9
that	base:do	10
end	participle:has	-7
with	ing:	24
while	past:	14
verb	base:would	-153
among	past:	-26
before	present:	-71
who	past:have	-15
end	ing:will	24
end	past:recently	-15
time	past:	-10
—	past:	12
but	base:did	7
under	ing:	-18
how	past:had	-9
noun	past:are	8
end	ing:may	-10
–	past:	-14
after	present:	-10
that	base:may	12
,	past:has	7
whether	base:would	-15
,	past:not	-13
after	ing:	13
end	past:immediately	-7
end	present:often	18
during	present:	-49
,	ing:is	14
end	ing:have	10
,	past:also	17
but	past:hasn't	8
that	ing:is	-13
end	ing:are	26
quotation	base:	-12
end	base:is	6
verb	ing:'s	-57
verb	ing:is	-23
verb	base:don't	-14
end	ing:isn't	12
verb	base:won't	-21
end	ing:'s	5
during	base:	-30
that	ing:are	-46
verb	base:'d	14
who	past:were	-32
and	participle:	29
verb	participle:are	-18
end	ing:also	10
verb	past:has	14
,	ing:'s	-12
time	base:to	-28
verb	present:also	18
that	base:can't	-13
end	past:later	22
to	ing:	9
when	present:	-40
was	past:	14
that	base:	-31
verb	base:'ll	-35
of	present:	-36
verb	participle:has	-46
—	present:	6
verb	base:doesn't	-38
noun	past:were	13
across	ing:	-13
verb	ing:are	-6
that	ing:	-16
end	present:currently	18
has	present:	-42
of	base:	-9
that	base:can	-61
because	present:	7
end	present:also	18
in	participle:	-33
noun	base:will	-38
ing	participle:	-13
while	present:	9
verb	base:is	-12
noun	past:won't	-13
that	past:will	9
end	base:could	-5
despite	ing:	15
how	ing:are	-9
noun	base:would	-31
where	ing:is	-19
that	base:to	-19
do	base:	5
ing	ing:was	-13
since	past:	19
though	past:	23
's	past:has	21
's	base:to	-9
including	base:	-15
on	ing:	26
since	ing:	9
,	participle:has	8
that	participle:has	-8
that	participle:have	-15
Name	ing:	-51
with	past:	-22
into	present:	-51
and	past:is	20
by	ing:	-22
end	participle:have	14
in	past:	-21
or	present:	-79
noun	past:will	-42
than	base:to	-35
than	base:	8
noun	base:didn't	-19
and	base:don't	17
end	base:has	20
of	ing:	7
noun	ing:are	-8
who	ing:	-13
around	past:	-7
around	ing:	8
where	past:	-33
how	base:should	-9
end	present:then	15
anyone	present:	-18
him	past:	-12
before	base:	-28
verb	base:can	-48
have	past:	5
for	past:	22
,	base:is	-15
whom	past:	6
beyond	present:	-18
unless	present:	-18
those	base:	7
are	past:	6
are	ing:	10
has	base:	-17
but	base:will	-18
adverb	base:will	-10
end	base:often	5
what	base:	-38
end	base:now	-14
that	base:will	30
as	participle:has	11
who	past:'s	-11
at	base:	-7
at	ing:	16
including	past:	-21
which	past:is	-12
end	base:doesn't	19
noun	past:can	-52
what	base:can	-13
that	base:must	-17
that	base:'ll	-9
noun	base:can	27
he	participle:'s	16
he	past:would	-18
,	ing:are	26
for	base:	-45
despite	present:	-35
verb	participle:'s	-18
end	past:quickly	8
,	past:have	17
where	past:has	-5
would	base:to	-12
had	past:	-32
whether	base:will	40
verb	past:had	-102
number	past:	-12
her	base:	-12
verb	participle:were	-16
,	participle:	12
be	ing:	-28
into	ing:	-8
verb	past:could	-9
to	present:	-73
as	past:has	-12
should	base:	-49
who	past:are	-11
she	past:was	-23
over	present:	-48
him	present:	-16
him	base:to	-12
verb	base:can't	-9
as	ing:	-49
have	ing:	6
into	past:	-20
before	base:could	20
but	ing:	-7
at	past:randomly	-9
at	present:	-55
Name	base:	-6
those	past:	-16
was	base:to	-24
were	present:	-14
of	past:	-22
and	ing:is	18
in	base:could	-9
that	base:didn't	27
that	base:was	-12
as	ing:was	-6
but	past:has	-8
but	base:may	-24
until	past:	-21
verb	ing:was	-67
without	ing:	-17
noun	participle:should	-16
during	past:	7
so	base:could	-18
that	ing:'s	-15
though	base:did	9
is	present:	-71
but	base:also	9
because	base:did	-12
that	participle:	-38
that	past:'s	-9
while	past:has	10
and	past:has	27
,	ing:again	-9
for	present:	9
she	past:is	23
even	present:	-19
noun	participle:has	20
verb	participle:have	-15
that	base:did	-53
on	ing:'s	-9
what	past:	-25
since	present:	-29
end	past:far	-14
but	ing:'s	20
noun	ing:is	-51
that	participle:will	-23
,	ing:be	-34
time	base:would	-18
end	base:wouldn't	12
on	base:	-60
whether	ing:was	-9
after	base:	-19
all	base:do	-13
end	present:still	7
verb	participle:must	-9
end	past:already	-9
yet	past:been	-10
that	participle:are	-16
who	past:was	11
end	ing:previously	-9
in	ing:is	-14
end	ing:again	-13
and	past:have	21
end	ing:further	-9
a	ing:	-6
noun	past:would	-6
because	base:to	-10
adverb	base:would	-18
from	present:	-62
that	past:have	31
is	ing:	16
's	base:will	-18
end	base:must	-6
time	present:	-26
,	participle:had	-6
end	past:never	9
but	past:also	8
whether	past:	-55
—	past:has	-15
including	base:to	-12
Name	past:would	-24
what	past:'s	-16
noun	past:could	-11
while	ing:was	-12
but	past:have	5
that	participle:was	16
which	present:	11
end	past:largely	7
where	base:will	-22
verb	base:may	-12
that	base:doesn't	22
Name	past:wasn't	-10
she	past:had	-10
not	past:	7
while	ing:are	9
in	base:to	-9
ing	base:could	-30
are	present:	-17
that	past:could	35
how	present:	-68
verb	base:wouldn't	-9
that	base:should	-25
should	base:to	6
that	base:does	-23
whether	base:to	28
which	past:was	21
—	base:will	-15
noun	base:should	-15
end	ing:not	-14
end	past:just	9
that	base:wouldn't	-15
when	ing:	-9
adverb	base:	-25
like	past:	-6
how	base:to	-9
(	base:to	7
about	participle:	-13
that	base:don't	6
ing	participle:would	-9
would	base:	-23
as	participle:have	-16
where	base:to	12
where	ing:	-16
time	base:	5
end	past:further	13
if	base:didn't	-19
before	past:being	-15
but	base:has	-10
's	base:	5
ing	base:will	-46
him	ing:	-10
to	participle:be	-54
when	ing:is	-6
though	base:	18
noun	base:might	-27
verb	participle:is	-9
but	present:still	-14
yet	base:to	-29
,	past:may	-10
noun	base:'ll	-12
noun	participle:are	22
Name	base:will	-12
ing	base:would	-44
end	past:again	6
though	participle:was	-7
Name	base:would	-21
of	past:being	-9
Name	past:should	-33
:	base:could	17
>	base:to	-16
end	past:ultimately	17
not	base:to	22
he	present:	16
noun	ing:was	-46
not	present:	-14
past	base:to	-16
as	participle:	-7
an	ing:	-33
noun	past:be	-12
verb	base:must	-22
than	present:	-6
–	base:to	11
that	past:was	-29
if	base:can't	-13
>	ing:	-33
he	past:has	-18
it	ing:	5
because	ing:is	12
adverb	past:has	-15
what	ing:	-15
quotation	base:will	-9
that	past:were	6
end	past:not	-13
what	past:has	-16
how	base:could	-17
end	base:then	-15
with	participle:	17
,	past:were	14
end	participle:be	-18
if	ing:	-54
verb	past:have	43
end	base:was	-20
ing	participle:has	34
verb	base:did	-29
by	present:	-34
off	base:	6
>	base:	-11
isn't	ing:	-9
noun	participle:will	5
whether	present:	-66
what	past:is	10
which	base:would	13
about	present:	-47
end	base:don't	10
who	past:is	-7
that	base:couldn't	28
,	base:does	18
end	past:subsequently	7
:	base:to	25
he	past:is	6
once	past:	-8
past	past:has	16
end	participle:could	-18
while	base:would	10
because	base:would	-15
while	base:may	-10
verb	base:was	-12
Name	past:isn't	10
from	past:has	-9
to	ing:'s	-14
his	ing:	12
noun	ing:have	15
why	base:	-14
having	base:	-9
about	past:being	-18
how	past:have	47
,	base:can't	-10
verb	past:first	-14
noun	participle:is	16
Name	ing:was	-11
including	ing:	12
or	past:	-17
on	base:to	-7
what	ing:is	5
or	ing:	11
,	ing:will	-13
why	ing:	-9
(	ing:	-6
and	ing:have	-15
noun	base:often	-9
that	ing:had	-15
(	base:	-16
end	participle:are	7
that	base:were	-9
verb	past:may	-12
but	base:could	-23
but	base:doesn't	15
-	past:has	-10
and	base:could	-36
end	base:just	-27
-	present:	-24
-	base:	12
be	present:	-7
until	base:	-11
noun	ing:had	-10
not	ing:	-34
and	participle:has	-17
end	ing:often	9
end	participle:were	9
whether	past:had	-23
how	base:would	-66
not	base:	-30
having	present:	-9
for	participle:	-6
,	past:repeatedly	10
that	base:had	-9
and	past:had	-6
,	base:didn't	13
whom	present:	-8
which	past:have	-27
verb	ing:have	18
over	past:	-7
what	base:would	9
,	past:could	6
and	past:still	-10
in	past:has	-19
but	participle:has	-18
verb	ing:wasn't	-10
and	ing:are	-9
and	ing:be	12
verb	base:couldn't	-15
noun	ing:were	-13
and	participle:have	6
,	base:has	-6
it	participle:'s	-13
if	ing:'re	13
after	past:had	8
that	base:just	-11
,	ing:isn't	-13
why	present:	6
verb	base:still	10
ing	past:had	5
when	base:can	9
his	present:	-15
as	ing:is	5
whom	base:to	18
to	base:would	-9
have	base:	-12
through	present:	-6
past	ing:	-12
Name	past:cannot	14
end	base:should	-10
and	base:may	-15
verb	past:never	-10
verb	past:is	-18
was	participle:	5
,	ing:has	-9
be	base:	-25
be	base:to	-9
and	base:won't	-12
so	past:have	-11
why	ing:are	-13
,	base:do	20
like	present:	-17
where	base:can	6
end	past:'ve	8
:	present:regularly	-11
who	present:	-16
end	past:first	15
she	participle:'s	14
number	ing:	-12
who	past:has	8
end	participle:wasn't	-13
her	ing:	-16
if	ing:is	-14
does	base:to	-15
(	past:	-6
been	present:	9
-	ing:	6
off	past:	-12
it	past:has	8
time	past:had	-14
among	present:	-22
has	ing:	11
and	past:will	-10
what	base:to	-25
which	past:has	-9
end	ing:be	-31
adverb	past:have	-9
but	base:would	-20
that	participle:'s	-12
in	participle:has	-9
as	past:have	16
‘	base:	-9
her	past:	-10
to	past:have	-20
noun	base:were	-15
,	past:largely	-10
that	present:still	54
while	past:have	21
Name	base:don't	5
me	ing:	-15
of	base:can	-9
will	present:	-9
that	participle:would	-9
is	base:	13
when	ing:would	6
noun	participle:have	10
verb	past:would	-15
end	base:do	-7
noun	past:should	-39
verb	participle:would	-12
were	ing:	13
after	base:to	-6
much	past:	-17
much	base:to	-9
―	past:	10
―	base:to	-10
―	ing:	7
of	past:have	6
~	past:	21
so	present:	11
that	past:hasn't	-9
as	ing:are	-14
but	base:must	-10
)	base:to	-10
how	past:has	-9
,	participle:have	-16
,	present:also	-12
,	base:'ll	6
verb	ing:'re	-9
verb	past:hadn't	-13
quotation	past:had	-14
end	participle:'s	-6
although	past:has	-25
end	past:reportedly	-13
although	base:to	-12
although	ing:	-13
of	past:has	-15
noun	past:must	-13
against	present:	-23
while	participle:has	-15
under	past:	-5
verb	past:also	-11
how	base:will	43
by	base:to	-7
along	past:	-15
because	past:has	-14
and	ing:was	9
but	participle:was	-11
including	present:	-33
;	base:	13
end	ing:possibly	-14
when	participle:	-12
Name	past:could	13
whom	base:would	-11
been	base:to	31
been	ing:	-20
,	ing:often	-17
toward	ing:	-15
with	base:	-29
verb	participle:will	-9
how	ing:	-18
but	past:then	-9
whether	base:should	-28
)	ing:	-12
per	past:	-10
,	past:be	-12
one	past:is	8
ing	base:does	-10
that	participle:were	-13
adverb	participle:has	6
that	past:quickly	-9
toward	past:	-10
across	base:to	-12
,	base:still	-16
in	base:would	-19
what	past:had	-18
but	base:do	6
whether	ing:	-23
,	base:often	-10
have	participle:	-9
ing	past:is	-10
as	ing:were	-14
that	past:would	-13
on	participle:	-19
if	base:did	-9
why	past:had	-18
that	past:recently	-9
been	past:	-11
about	ing:'s	-12
noun	past:ultimately	-13
end	past:eventually	7
end	participle:was	-10
that	participle:is	14
but	past:still	-11
more	ing:	6
has	base:to	20
,	past:now	-12
end	base:still	12
,	participle:would	-13
,	past:is	10
than	past:had	14
since	past:have	-12
which	base:to	-28
some	past:	16
which	base:could	-11
off	present:	-13
even	base:could	-10
that	past:may	-9
if	base:does	-12
quotation	past:was	-13
until	present:	-23
verb	base:might	-17
since	past:has	-10
like	ing:	5
when	base:will	-12
before	base:to	16
but	base:does	12
off	ing:	5
was	present:	-14
he	base:to	-10
yet	present:	5
those	base:to	-9
noun	base:may	32
but	base:can	-14
:	ing:is	-12
,	ing:do	-12
-	past:have	21
whether	base:can	27
should	past:	12
verb	ing:were	-28
,	past:only	7
through	past:	-23
--	present:	-16
what	ing:are	-5
though	ing:	-18
--	past:	5
--	ing:	-31
of	participle:	-12
or	participle:	-11
noun	base:cannot	-10
when	past:first	8
,	ing:publicly	31
Name	participle:	-17
for	base:to	-21
what	ing:'re	-14
all	base:to	15
were	base:	-13
or	base:to	-28
how	base:might	-9
through	base:	-17
unless	base:	-12
over	base:to	9
without	past:	-13
number	base:to	-9
verb	past:being	-9
what	base:might	-12
ing	past:has	-23
Name	participle:was	-6
like	base:to	-10
like	base:	7
that	participle:could	-9
noun	past:first	-7
verb	participle:was	-10
that	participle:had	-36
verb	past:already	-9
;	base:would	-9
number	past:were	-10
be	past:	-18
whether	base:could	-12
most	ing:	-13
:	past:have	11
Name	past:can	-10
while	base:could	-10
noun	base:did	-13
number	past:is	-14
while	participle:	8
verb	past:are	12
when	ing:are	-16
number	past:was	-9
despite	participle:	5
,	present:regularly	12
along	present:	-9
if	base:could	-21
and	past:not	-9
noun	past:may	-19
-	past:was	13
and	past:would	-9
,	ing:have	-26
Name	participle:is	13
across	present:	-20
as	ing:'s	-15
at	base:would	-10
would	ing:	14
so	past:far	9
end	ing:potentially	-10
,	past:later	-11
where	base:would	15
,	participle:were	5
had	base:	-12
ing	ing:'s	17
and	participle:will	-13
quotation	ing:is	-10
past	present:	-25
having	past:	-10
end	past:well	-19
--	base:to	-9
why	base:to	-10
end	base:have	-9
toward	present:	-14
by	participle:	9
end	past:would	-18
that	past:are	7
,	ing:eventually	-10
,	past:having	-9
,	past:reportedly	-6
though	participle:has	-9
about	base:to	-17
end	ing:only	-14
that	past:exclusively	-9
they	past:'re	-14
verb	past:were	19
during	participle:	-9
verb	past:largely	-13
end	past:haven't	15
that	past:also	-11
,	past:just	6
do	base:to	-18
end	base:can't	7
and	base:doesn't	15
that	base:'d	-15
that	past:can	-10
whether	base:'ll	-13
that	base:won't	-15
when	past:later	12
why	base:should	-12
though	past:hasn't	-6
from	base:to	21
verb	past:should	-9
end	past:there	-11
noun	past:ever	-9
and	past:are	6
Name	past:be	-13
them	present:	-15
where	base:was	-9
although	base:	12
all	past:	-12
as	base:will	-12
had	base:to	-9
anyone	ing:	9
did	base:to	-10
±	past:	17
in	past:have	7
that	ing:has	-10
it	past:will	-9
,	ing:actively	12
noun	participle:could	-18
that	base:probably	-9
end	past:highly	-9
noun	participle:would	-15
whether	base:	-13
,	base:probably	-10
he	base:	-11
quotation	past:will	10
:	past:just	11
>	present:	8
@prior,opener,kind
none	noun	none	18
none	—	plain	12
none	—	participle	-6
none	end	plain	16
verb	verb	plain	-133
none	,	plain	14
none	noun	agent	13
none	if	participle	-35
verb	,	plain	13
none	what	plain	-13
none	,	inverted	-16
verb	noun	relative	-26
none	end	participle	-13
none	these	none	-10
none	noun	plain	-18
none	but	plain	5
none	that	plain	-12
none	end	inverted	-44
none	end	none	-8
none	as	participle	19
none	and	participle	-23
none	noun	participle	-5
none	are	plain	15
verb	and	plain	-13
verb	and	participle	-15
none	verb	plain	-15
verb	noun	plain	-48
none	although	plain	15
none	,	relative	7
none	,	participle	-8
none	and	plain	9
none	–	plain	7
none	they	none	22
none	ing	plain	-22
none	end	agent	-10
verb	noun	participle	6
quotation	in	noun	-21
none	who	agent	-17
none	this	none	20
none	is	plain	-26
none	once	plain	-41
verb	to	none	-92
none	is	participle	17
verb	with	plain	-82
verb	with	participle	-33
none	to	plain	-81
none	to	participle	17
none	adverb	participle	8
none	Name	plain	15
none	the	none	-25
none	in	plain	-15
verb	;	plain	17
verb	;	participle	-16
quotation	quotation	plain	18
verb	that	plain	-150
verb	ing	plain	-131
none	he	none	20
none	at	plain	-20
none	was	noun	23
verb	that	none	7
none	when	plain	9
verb	adverb	plain	-23
verb	adverb	participle	18
quotation	quotation	participle	11
verb	why	plain	-56
verb	which	plain	-24
none	verb	participle	9
verb	if	plain	-105
none	so	plain	-5
none	i	none	-11
verb	since	plain	-39
none	end	relative	31
none	which	plain	17
none	because	plain	15
none	them	none	-13
none	verb	none	29
none	,	none	7
verb	,	relative	8
verb	as	plain	-21
verb	but	plain	30
verb	but	participle	16
none	me	none	8
none	how	plain	-30
verb	how	plain	-54
none	that	agent	20
none	:	shared	-38
none	for	none	-35
verb	noun	none	-35
none	did	plain	17
noun	Name	none	-22
quotation	verb	plain	-19
verb	on	plain	-16
none	and	none	-24
none	under	plain	-26
noun	noun	plain	-28
none	Name	none	21
none	about	noun	-6
none	about	plain	11
verb	verb	noun	-67
verb	Name	relative	-96
verb	during	noun	28
quotation	,	plain	10
quotation	,	participle	-29
quotation	,	agent	20
none	Name	relative	-14
none	before	noun	-9
verb	Name	none	-59
verb	before	plain	6
quotation	,	noun	-22
quotation	:	plain	-14
none	—	none	-17
none	after	plain	9
none	's	plain	8
none	's	participle	-25
verb	to	plain	-12
none	was	participle	-9
none	from	participle	-9
verb	after	plain	-21
verb	while	plain	6
none	than	plain	8
none	while	plain	21
none	among	plain	-34
none	before	plain	-30
none	time	plain	-5
none	–	none	-13
verb	time	plain	-27
verb	,	shared	-12
verb	in	plain	-24
verb	whether	plain	-111
none	after	participle	14
none	,	noun	-25
verb	during	plain	-39
none	with	noun	11
verb	Name	plain	-42
verb	adverb	shared	8
quotation	quotation	relative	-17
quotation	that	plain	-18
quotation	noun	relative	-23
verb	when	plain	-30
none	,	shared	-5
none	in	noun	9
none	during	plain	47
quotation	noun	plain	-22
verb	in	noun	-16
none	from	plain	-11
none	and	noun	-13
verb	what	plain	-57
none	others	none	-10
verb	those	relative	-14
verb	to	noun	7
none	before	participle	22
verb	of	plain	-47
verb	because	plain	-45
none	across	noun	-10
verb	to	agent	15
verb	by	plain	-15
verb	so	plain	-29
verb	be	noun	-12
none	—	noun	-6
none	has	plain	-28
none	of	relative	-42
none	someone	relative	17
none	ing	noun	-45
none	on	plain	-8
quotation	noun	none	-52
quotation	while	plain	7
quotation	and	none	-12
none	despite	plain	-33
none	despite	noun	7
none	where	plain	-12
quotation	quotation	noun	-28
quotation	that	none	-22
none	that	participle	8
verb	though	plain	9
verb	including	plain	-30
verb	on	noun	16
none	since	participle	-5
none	Name	participle	-12
none	into	plain	-9
verb	and	agent	-19
verb	or	plain	-39
none	than	shared	-9
none	Name	agent	28
verb	that	noun	-26
verb	,	noun	19
none	of	participle	-15
verb	through	plain	-18
none	who	none	-9
quotation	because	plain	-24
verb	ing	participle	21
verb	have	plain	-18
verb	,	none	-11
verb	for	participle	-18
none	whom	plain	-23
none	—	relative	24
verb	beyond	plain	-10
none	all	participle	-15
none	unless	plain	-20
none	by	participle	39
verb	—	plain	-7
quotation	and	noun	21
none	across	plain	9
verb	—	participle	26
none	but	shared	-16
none	on	none	-11
none	while	participle	12
verb	at	plain	-6
none	including	plain	-15
none	which	none	-17
none	of	none	-21
none	or	plain	-28
quotation	after	plain	5
none	time	participle	12
quotation	but	plain	8
verb	he	none	-53
verb	verb	relative	9
verb	for	shared	-14
none	ing	participle	16
none	would	plain	-21
none	would	participle	10
none	had	plain	5
none	whether	plain	-25
none	about	participle	-30
none	number	relative	6
none	her	plain	-12
none	verb	shared	-18
quotation	what	plain	-14
none	of	noun	6
none	by	noun	-20
verb	Name	participle	-54
quotation	to	plain	-34
none	she	none	23
none	should	plain	-6
none	over	plain	-27
verb	that	participle	11
verb	despite	plain	-12
verb	him	plain	-25
none	ing	none	13
none	have	noun	15
none	adverb	shared	-19
verb	about	plain	-28
verb	Name	agent	-45
none	he	agent	20
none	adverb	noun	-12
quotation	as	plain	-11
quotation	until	plain	-15
none	without	noun	-10
verb	have	noun	-24
none	during	noun	-16
verb	:	plain	-17
verb	is	plain	-48
none	despite	none	-10
none	who	plain	23
quotation	quotation	none	-9
quotation	when	plain	8
verb	for	plain	-55
none	even	plain	18
quotation	on	plain	-13
none	and	shared	-13
verb	verb	agent	-18
quotation	so	plain	-19
quotation	in	plain	-39
quotation	if	plain	-43
none	on	noun	-15
none	after	none	9
none	in	relative	-12
none	a	participle	-18
none	who	participle	-9
none	time	noun	15
verb	verb	participle	28
verb	they	none	-33
verb	of	participle	29
none	they	agent	-30
none	because	participle	-12
none	is	noun	29
verb	's	plain	-30
none	a	none	12
none	will	participle	12
noun	that	participle	16
none	including	participle	-15
verb	number	relative	12
verb	what	none	-26
quotation	for	plain	-18
verb	for	noun	-26
verb	which	none	13
none	from	noun	24
none	at	noun	-9
quotation	which	plain	7
quotation	where	plain	-6
verb	as	noun	-11
verb	and	noun	-25
none	noun	shared	-30
none	while	shared	8
verb	she	none	-47
quotation	quotation	agent	-12
none	not	plain	-22
none	for	participle	5
none	despite	participle	7
verb	are	plain	-15
verb	noun	agent	-33
none	:	none	-33
verb	should	plain	-18
none	when	none	10
verb	whether	noun	-9
verb	whether	participle	-21
none	as	noun	-18
quotation	who	plain	-14
verb	did	plain	-5
none	but	none	-6
quotation	verb	noun	-6
none	like	plain	-8
none	by	none	-8
none	that	shared	10
none	(	participle	-12
verb	about	noun	-26
none	to	noun	-13
verb	where	plain	14
noun	noun	none	-19
verb	noun	shared	-11
verb	her	plain	-21
verb	adverb	noun	-15
verb	even	plain	-17
none	yet	participle	-24
quotation	but	participle	8
verb	them	none	-9
verb	and	shared	-33
verb	and	none	-7
none	–	participle	12
verb	once	plain	-24
quotation	Name	none	-36
quotation	>	participle	-26
quotation	adverb	plain	-5
quotation	how	plain	-24
quotation	noun	agent	9
none	while	none	18
none	past	plain	17
none	past	participle	-26
none	an	none	-28
quotation	—	plain	8
quotation	quotation	shared	-16
verb	has	plain	-12
quotation	,	inverted	48
none	than	noun	-10
none	into	noun	-18
none	what	participle	-38
verb	is	noun	-13
none	the	participle	-10
none	had	noun	22
none	with	participle	8
noun	,	agent	22
verb	not	plain	-18
noun	where	plain	-15
quotation	noun	participle	-23
quotation	and	participle	20
verb	were	plain	-25
none	into	participle	-10
verb	in	participle	-26
verb	off	plain	-18
none	against	plain	-21
verb	time	relative	-12
verb	to	participle	8
none	what	none	-9
quotation	into	plain	-12
quotation	with	plain	-12
none	to	agent	-37
none	's	shared	-16
quotation	>	none	-15
quotation	>	noun	-9
quotation	Name	relative	-16
none	once	none	9
none	past	none	5
none	than	none	-11
verb	during	participle	-15
noun	ing	plain	34
none	;	none	-19
verb	from	plain	-43
none	toward	plain	-24
none	his	none	11
none	having	plain	-15
quotation	,	shared	-5
quotation	adverb	participle	9
verb	one	none	-10
none	she	agent	13
none	-	plain	7
none	including	noun	20
none	to	relative	-9
none	if	none	-15
none	on	participle	24
none	or	participle	-12
none	if	shared	7
none	while	noun	-7
none	(	none	-23
quotation	among	plain	-13
none	why	participle	-9
none	-	participle	-8
none	be	plain	-14
verb	until	plain	-19
verb	in	relative	-15
verb	whom	plain	-11
verb	having	plain	-15
verb	have	participle	-9
none	for	noun	-7
quotation	of	plain	-19
noun	,	plain	10
none	by	shared	-13
quotation	during	plain	-10
none	but	noun	-20
noun	,	participle	42
none	—	inverted	-20
verb	at	noun	12
verb	them	plain	-12
none	and	relative	11
none	verb	relative	-11
none	does	plain	9
none	:	noun	-21
verb	his	plain	-9
none	(	relative	-5
none	whom	participle	14
quotation	verb	none	-15
verb	's	participle	-12
quotation	's	plain	-10
none	be	participle	-9
verb	for	relative	-9
verb	if	participle	-12
none	anyone	relative	-14
verb	of	relative	-23
none	(	shared	11
none	number	noun	-10
none	being	plain	10
noun	verb	noun	-17
none	does	participle	-25
none	been	plain	-5
none	-	shared	10
none	off	participle	-12
none	has	noun	30
none	are	noun	6
none	.	plain	6
verb	or	noun	-10
none	number	agent	-10
noun	which	plain	-11
none	her	participle	-12
none	when	noun	-11
none	not	participle	52
none	Name	shared	16
verb	noun	noun	-16
verb	will	plain	9
verb	—	relative	-5
quotation	to	none	21
verb	much	participle	-9
none	which	shared	11
verb	―	participle	-9
none	~	plain	23
none	and	agent	10
none	―	participle	8
none	which	participle	-12
none	)	participle	-15
verb	behind	plain	-10
quotation	which	none	-10
none	―	none	5
none	although	participle	-34
none	amid	noun	-11
verb	against	plain	-10
verb	under	plain	-18
noun	and	plain	-10
verb	verb	shared	21
none	along	plain	-24
none	is	shared	-12
none	be	noun	-20
none	;	participle	-55
noun	as	plain	11
none	since	noun	13
none	been	participle	34
none	toward	participle	7
verb	,	inverted	-7
none	-	relative	-9
verb	-	plain	13
none	yet	plain	15
noun	and	none	11
verb	about	participle	9
none	it	agent	-16
verb	that	shared	11
none	per	plain	-10
none	even	participle	-16
verb	on	participle	-9
none	across	participle	-18
noun	when	plain	-21
verb	be	plain	-20
none	about	shared	10
verb	-	participle	33
verb	ing	none	11
verb	me	participle	-15
none	until	plain	-9
none	could	plain	-19
verb	they	agent	-15
none	's	relative	-10
none	one	relative	-9
none	at	participle	31
none	should	participle	16
none	though	participle	-10
none	has	participle	6
none	with	none	6
verb	and	relative	15
none	some	plain	14
verb	by	participle	25
verb	unless	plain	-9
none	whether	participle	13
none	beyond	plain	-12
none	for	relative	-18
quotation	that	agent	-15
none	like	participle	-6
quotation	who	none	-10
noun	but	plain	13
noun	,	relative	19
none	off	noun	6
none	he	plain	-18
none	he	participle	-10
verb	into	plain	-21
verb	-	relative	25
none	anyone	plain	-12
verb	who	agent	-19
none	through	plain	-24
none	most	none	-12
verb	over	noun	9
noun	noun	relative	-6
none	--	none	-20
none	around	plain	-23
none	around	participle	-21
none	--	participle	-33
verb	--	participle	-9
none	without	plain	-10
none	been	noun	-19
none	or	noun	-9
verb	that	agent	-9
none	do	plain	11
none	can	participle	-13
none	does	shared	-12
verb	:	participle	-23
none	over	participle	7
none	number	none	-24
none	number	plain	-6
none	number	participle	-15
none	number	shared	-10
quotation	before	plain	-11
verb	Name	shared	13
none	have	participle	-15
none	others	relative	-8
verb	would	plain	-15
verb	would	participle	-9
noun	noun	participle	-28
none	-	noun	-13
none	on	relative	-17
none	so	participle	-19
quotation	-	plain	-7
none	it	plain	-9
none	it	participle	8
verb	were	participle	-9
verb	is	participle	-9
none	on	shared	15
verb	number	plain	-9
none	others	participle	8
verb	in	shared	12
noun	because	plain	-13
quotation	by	plain	12
verb	it	plain	14
none	were	noun	9
none	his	participle	-12
none	do	participle	-23
verb	past	plain	-9
noun	to	plain	-12
verb	it	agent	-10
verb	across	plain	-9
none	had	participle	-9
verb	she	agent	-11
verb	–	plain	-13
verb	over	participle	16
verb	after	none	-13
none	⁄	plain	-16
quotation	is	participle	-10
none	more	none	13
none	they	participle	-9
verb	as	participle	-11
quotation	on	noun	-12
none	about	relative	-9
verb	had	plain	-20
none	many	relative	60
none	anyone	none	9
none	±	plain	19
verb	without	plain	-9
quotation	by	participle	-15
quotation	from	plain	-12
none	not	noun	-10
@prior,lemma
none	shift	-14
none	struggle	-29
none	say	12
verb	shift	34
none	mire	-25
verb	pursue	-15
verb	match	-12
none	choose	-17
none	believe	30
verb	award	-10
verb	lose	-77
none	go	8
none	criticize	35
none	estimate	6
none	accept	24
none	use	12
none	know	26
none	come	-17
none	pay	-5
none	wait	-13
none	get	-7
none	flood	-21
none	expose	6
none	tell	15
none	willing	-16
none	lie	-8
none	serve	-55
verb	engage	-26
none	follow	-10
none	attack	13
none	highlight	18
verb	attack	11
verb	highlight	12
verb	pose	-39
none	happen	-106
none	control	-56
none	ban	30
none	demonstrate	8
none	claim	25
none	support	26
none	focus	8
none	according to	8
none	make	11
verb	focus	18
verb	kill	-56
quotation	shoot	5
none	leave	7
none	arm	-5
none	kill	-105
none	shoot	-42
none	lay	8
none	face	-15
none	move	-77
none	base	-9
none	begin	-14
verb	expand	-47
none	add	-13
verb	say	-27
verb	accomplish	-9
verb	respond	9
none	want	23
none	bring	-58
none	accommodate	-13
none	rethink	14
none	sentence	6
verb	cite	18
verb	leave	-84
none	note	18
verb	think	-25
none	ignore	19
none	refuse	31
none	plead	17
quotation	say	-39
verb	come	29
verb	prosecute	-20
none	conclude	26
verb	clear	48
verb	cast	-10
none	place	-13
none	sit	-15
none	complete	-17
none	spend	-17
none	look	16
none	star	-31
none	gine	-14
none	rub	-14
none	register	-84
none	blast	50
none	defend	19
none	play	23
none	turn	-6
none	prepare	-33
none	decide	15
none	address	25
none	speak	7
verb	see	-6
verb	read	-13
none	start	-18
verb	go	-31
none	try	-11
none	help	-21
none	concern	15
none	urge	28
none	see	13
none	feel	20
none	return	-11
none	show	9
verb	get	59
none	side	10
none	email	12
none	thank	15
none	announce	20
verb	hand	-27
verb	require	-13
none	reflect	11
none	discuss	27
verb	present	35
none	intend	19
none	recognize	19
none	share	22
none	plan	25
none	sway	-32
none	clear	-41
none	participate	-58
none	force	-14
none	sleep	-9
none	dispatch	-19
none	examine	-22
none	date	-60
verb	instruct	-13
verb	lie	-23
none	buy	-16
none	state	10
none	mean	-7
none	lose	-164
none	discredit	-22
none	destroy	-18
none	send	-18
none	put	9
verb	make	-79
none	crush	-33
none	avoid	-21
verb	recognize	-23
none	hear	18
verb	move	171
none	stop	-25
verb	discuss	-7
verb	try	-6
verb	refuse	-20
verb	let	-23
none	confirm	16
quotation	use	-50
none	head	-97
none	worry	35
none	hug	-11
none	appoint	16
none	reward	-26
none	let	-23
none	learn	15
quotation	see	6
verb	file	-21
none	think	28
verb	organize	-12
verb	rip	8
none	understand	17
none	adopt	-12
verb	meet	65
none	steal	-28
none	call	21
none	step	-20
verb	force	-60
none	combat	-52
none	assist	-23
quotation	force	-9
none	conduct	-17
none	airstrike	-15
verb	target	-39
none	increase	-9
quotation	add	42
none	hit	-6
verb	hit	23
verb	fund	-32
none	propose	29
verb	interview	-39
none	talk	16
none	interview	-14
none	comment	10
noun	make	-9
none	result	-97
none	slip	-31
verb	show	-25
none	transform	-31
none	boost	-49
verb	appeal	-15
quotation	cite	-29
quotation	continue	9
verb	give	10
verb	look	-15
none	recall	50
verb	begin	-75
quotation	conclude	34
verb	win	-155
none	select	-16
none	prompt	-39
none	boast	28
verb	run	36
verb	call	-22
quotation	seem	11
quotation	according to	49
none	reveal	34
none	outnumber	-20
none	draw	6
none	swing	-8
none	vote	17
none	jar	-10
none	echo	15
none	elect	12
none	hold	10
verb	express	-5
none	garner	-25
none	name	15
none	brief	-7
verb	announce	9
verb	brief	-18
verb	start	-56
verb	portray	9
verb	shoot	16
none	police	-28
verb	fire	-6
none	tweet	11
verb	hear	-56
quotation	act	-17
quotation	leave	-25
quotation	build	-25
quotation	name	-5
none	repeat	10
verb	report	34
none	push	7
quotation	work	-25
none	investigate	-12
verb	appear	-19
none	abandon	-49
verb	live	-41
verb	take	17
verb	credit	-14
verb	know	-24
none	appear	11
verb	testify	-12
none	bet	-18
none	threaten	12
none	enter	-23
none	rally	6
none	slam	34
none	fundraise	-112
none	ask	26
verb	cancel	-18
none	cancel	-21
none	prefer	47
none	indicate	9
none	attribute	10
verb	find	-35
verb	vote	18
verb	drop	-34
none	poll	5
none	survey	-53
none	point	18
none	cover	13
none	run	23
none	challenge	14
quotation	tell	-60
none	praise	33
none	meet	-69
none	argue	45
verb	use	9
verb	obtain	-22
verb	believe	-16
none	work-related	-12
none	decline	15
verb	stop	44
verb	provide	18
verb	receive	-76
verb	act	-22
quotation	report	-38
none	document	16
none	top	-38
none	disclose	18
verb	stand	37
quotation	ask	-12
verb	lead	-65
verb	poll	-51
none	remark	8
none	host	-85
none	court	-6
none	expect	38
verb	wait	-25
none	describe	25
none	recover	-12
none	dent	-17
none	find	6
none	anger	17
verb	answer	21
verb	consider	-49
verb	draw	-35
none	capture	-14
none	regard	21
verb	bar	-12
verb	enter	-56
verb	born	-36
none	mention	26
none	benefit	-89
none	sharpen	-24
none	retain	-33
quotation	focus	-13
none	express	43
verb	suggest	-7
none	mind	8
verb	right	-80
verb	pledge	34
verb	oppose	-58
verb	undocumented	-17
none	carry	-12
none	declare	29
none	die	-85
none	endorse	44
none	skywrite	-13
none	involve	-92
none	fly	-68
none	suspect	9
none	keep	8
none	separate	-18
verb	host	-36
verb	support	-22
none	donate	-51
none	record	-18
none	compile	-8
none	cycle	-56
verb	backed	-32
none	break	-50
verb	elect	-56
quotation	keep	-21
quotation	engage	-10
none	convince	25
none	compete	-66
none	roll	-13
none	plane	-15
none	fill	-19
verb	message	-32
quotation	read	40
quotation	link	-14
verb	plan	-101
verb	root	-20
none	tighten	-25
none	protest	8
verb	limit	-28
none	wear	-60
none	applaud	13
none	retweet	7
verb	step	-20
none	accuse	17
none	lobby	5
verb	prevent	-20
none	distract	-16
none	prevent	-16
verb	need	-118
none	detail	16
none	oppose	33
none	thwart	-20
verb	allow	15
none	lead	-14
none	employ	-6
none	tape	-21
none	repeal	-41
none	undercut	-21
none	right	-107
none	bear	-10
none	dismiss	44
verb	track	-21
none	ensure	-60
verb	follow	44
verb	seek	17
none	counter	8
none	offer	9
none	review	-30
verb	continue	-9
none	tear	-18
none	overtake	-28
verb	deny	-28
none	wipe	-13
none	flow	-24
verb	check	-30
verb	certain	-9
verb	challenge	-20
none	stress	22
verb	overturn	-13
verb	respect	-15
verb	value	-15
verb	words	-15
verb	plot	-13
verb	defend	7
verb	teach	-23
none	protect	-77
none	free	-23
verb	yell	8
none	open	-40
none	remember	36
verb	survive	-20
verb	talk	9
none	punctuate	-11
none	gather	-61
verb	speak	-38
none	join	-41
none	live	-26
none	quote	13
none	arrive	-74
none	introduce	-9
verb	gun	-9
none	undermine	-45
verb	undermine	21
verb	help	-97
verb	work	-121
none	overturn	6
none	label	25
none	compare	14
none	aim	9
none	require	11
none	license	-19
verb	gine	-20
verb	watch	-30
verb	tackle	-12
verb	throw	-28
verb	flag	-15
none	vow	51
verb	sum	12
none	blow	-39
none	enjoy	16
none	jump	-26
none	sign	8
none	dedicate	11
quotation	note	10
quotation	explain	41
none	overstate	11
verb	play	-66
none	agree	34
none	consider	31
none	match	-60
none	replace	-61
none	collect	-47
verb	fit	-22
verb	put	33
quotation	respond	10
quotation	release	-15
none	upcome	-60
none	subject	-11
quotation	suggest	27
none	rule	21
none	scare	-25
none	descend	-20
none	allow	-14
verb	strengthen	-17
none	shrink	-28
none	pile	-21
none	buck	-21
none	govern	-10
none	arrest	-37
none	mull	15
none	design	-5
none	attract	-24
none	hope	26
quotation	reply	15
none	flip	-12
verb	choose	-36
verb	pick	6
none	admit	25
verb	motivate	-12
none	defy	-15
none	stumble	-18
none	stem	-41
none	slow	-30
none	wither	-12
none	trip	-18
verb	touch	12
verb	ban	-59
verb	pay	43
none	launch	-11
none	stir	-9
none	cross	-45
verb	become	-102
none	succeed	-58
verb	keep	-63
quotation	tweet	62
quotation	write	26
none	owned	-33
none	fold	-10
none	rate	-8
none	trail	-66
none	average	-19
none	reaffirm	18
verb	conduct	-30
none	critical	-8
none	cast	5
none	last	-10
none	close	-20
none	exist	-74
verb	endorse	-38
none	end	35
verb	caucuse	-38
verb	introduce	17
verb	accept	-47
none	assert	8
verb	change	-69
verb	firm	-27
none	campaign	22
verb	spend	-93
none	interrupt	-8
quotation	shout	11
none	revive	-23
none	waterboard	-30
quotation	fail	-15
none	obtain	-61
none	survive	-58
none	issue	-9
verb	compare	26
verb	listen	-9
verb	connect	-9
verb	struggle	-20
none	attend	-89
verb	thank	9
verb	wear	-25
none	visit	-80
quotation	chant	13
verb	love	-16
verb	wage	-20
quotation	cheer	-26
none	engage	12
none	denounce	37
verb	want	-10
none	double	5
none	intensify	-23
none	question	29
none	deal	-93
verb	ask	-32
verb	end	-66
verb	offer	10
verb	welcome	-31
none	yell	7
none	trade	-11
none	ramp	-15
none	cap	-27
none	translate	-25
none	number	-81
quotation	feel	-17
quotation	win	-54
none	optimistic	-8
quotation	attack	9
none	emphasize	43
verb	test	-15
verb	unqualify	-9
verb	set	-65
verb	refer	6
none	complain	27
none	warn	21
verb	demonstrate	31
none	bill	15
none	rely	-10
none	mount	9
none	lock	-20
none	measure	-8
none	interest	15
none	deny	13
verb	deliver	5
none	prevail	-43
verb	issue	50
none	alienate	-30
none	moderate	-10
none	build	11
quotation	poll	-9
none	center	-9
none	stack	-16
none	cheer	18
none	manage	-66
quotation	take	11
none	view	13
none	underscore	7
none	grow	-30
verb	gain	-41
none	gain	-9
none	maintain	-20
verb	contest	-20
verb	catch	-20
none	form	-41
verb	represent	-60
none	divide	-5
none	sample	-20
none	burn	-21
none	promise	33
quotation	caucuse	-15
verb	agree	-58
none	surprise	6
none	contest	-11
none	caucuse	-116
none	kick	-37
none	accomplish	-28
none	reform	-32
none	crack	-5
none	travel	-65
verb	pull	-25
verb	return	-47
none	remain	9
verb	add	-5
none	battle	-33
none	predict	34
verb	explain	21
verb	suspend	-32
none	hammer	10
none	perform	-45
none	fight	-18
none	congratulate	7
none	drop	-35
none	disappoint	22
verb	happen	-72
verb	mean	6
none	word	10
verb	switch	-15
verb	proud	-9
verb	unify	-15
none	fuel	-13
none	slide	-6
none	stay	-31
none	beat	-89
none	lack	-47
none	stand	9
none	chant	13
none	broadcast	8
none	need	20
verb	raise	16
none	accord	9
none	earn	-15
none	tackle	-23
none	rattle	14
none	lower	-37
none	improve	-61
verb	beat	-22
verb	head	-38
verb	result	-34
verb	upset	-10
none	portray	43
verb	prefer	-34
verb	number	-27
none	network	-69
verb	worry	-18
none	best	-24
none	handle	-43
verb	divide	8
none	concede	14
verb	congratulate	7
none	tout	42
none	decry	40
verb	impact	-9
none	allocate	-9
none	determine	6
none	eked	-10
none	overwhelm	9
verb	push	5
verb	attract	24
none	assure	12
verb	tell	-17
none	trumpet	7
verb	sit	-20
verb	destroy	-12
none	backing	21
none	exceed	-23
none	reverse	-7
none	rush	-29
verb	register	-12
none	walk	-24
none	joke	16
verb	capture	-23
none	dominate	-63
verb	tend	26
none	identify	26
none	backed	22
verb	halt	-12
none	unionize	-12
none	shake	-55
none	finish	-71
none	await	-26
quotation	face	-17
none	rebind	-15
none	emerge	13
verb	compete	-15
verb	hold	-91
verb	bind	-23
verb	differ	12
verb	willing	5
verb	remain	-72
verb	declare	-5
none	insist	50
quotation	want	6
none	resist	8
none	dub	13
none	mock	7
none	roar	-16
verb	close	-37
none	boo	11
none	lag	-24
none	mark	7
quotation	rally	-9
none	race	-65
verb	increase	-41
none	broker	-35
none	enact	-5
none	fix	-23
none	influence	-37
none	confront	-29
none	neighboring	-25
quotation	come	60
none	invest	-63
verb	unfold	-9
none	remind	29
verb	lay	-45
verb	create	-37
verb	address	-46
none	exit	-47
none	vary	-20
none	account	-45
verb	angry	-12
none	deport	-51
none	ballot	-30
quotation	hold	-23
none	generate	-22
none	subdued	-10
none	imagine	14
none	stare	-16
none	embrace	12
none	vouch	25
none	fit	-37
none	resign	-20
verb	press	13
verb	hope	-12
quotation	pick	-9
none	score	-56
none	clinch	-58
none	suspend	-10
verb	ready	-34
none	widen	-35
none	stall	-23
none	dash	-13
none	surge	-24
none	secure	-85
none	steer	-28
none	exchange	-33
none	distinguish	-10
none	encourage	27
none	calm	-9
none	bemoan	18
quotation	differ	-11
verb	face	-54
none	devastate	-43
none	lambaste	14
none	cry	10
none	reserve	-23
none	club	-20
none	seat	-47
none	solidify	-21
none	derail	-21
verb	stay	-49
none	angry	-18
none	betray	-21
verb	include	-17
verb	affect	-27
verb	satisfy	-9
none	authorize	11
verb	list	24
none	reassure	8
verb	ballot	-15
quotation	need	-33
quotation	secure	-9
none	condemn	18
none	cost	-58
none	catch	-66
none	punch	-32
none	charge	5
verb	encourage	-34
none	hand	-41
none	defeat	-101
none	resurrect	-9
quotation	run	-23
verb	appreciate	-19
none	flock	-12
none	nominate	13
none	concentrate	-11
none	contribute	-65
none	lend	-13
none	owe	-24
none	disavow	14
none	promote	15
none	reject	25
verb	urge	8
none	border	8
none	articulate	12
none	thread	-16
verb	disavow	5
none	sweep	-28
noun	win	-25
none	cite	28
none	treat	-15
none	grapple	-12
none	advance	-41
none	cosponsor	8
verb	benefit	-34
none	derive	-13
none	fund	-63
none	debate	16
none	prohibit	19
quotation	project	-10
verb	line	-26
none	shout	16
quotation	speak	44
none	demand	11
none	frustrate	-6
verb	donate	-25
verb	outline	15
quotation	charge	15
none	feature	-16
none	throw	14
none	lament	32
none	capitalize	-33
quotation	stand	-18
none	acquire	-24
verb	garner	-10
quotation	lay	-20
quotation	born	-9
verb	request	21
verb	feature	29
verb	release	33
none	pack	-13
none	touted	24
verb	influence	-20
verb	pass	-27
verb	name	12
quotation	meet	-9
none	apply	-47
verb	sign	-17
verb	reform	-12
verb	design	-10
quotation	break	22
none	save	-45
none	pull	-65
none	beam	-17
quotation	get	-35
none	amplify	9
none	target	8
verb	honor	-18
none	admire	17
none	preach	15
none	display	10
none	statement	-5
none	convict	-23
verb	grab	-9
quotation	file	-9
verb	best	-9
none	pass	15
verb	price	-25
quotation	mean	9
quotation	make	-51
verb	according to	-32
verb	reflect	-27
verb	confront	24
verb	buy	-30
none	rail	19
none	pursue	-7
none	frack	-17
none	hurt	-49
none	divert	-13
verb	frack	-9
verb	reserve	-12
verb	tap	-15
none	blame	42
verb	understand	-12
verb	ally	-20
verb	rattle	-10
verb	base	-43
none	depart	-19
none	proclaim	12
quotation	warn	15
none	found	-51
none	title	12
verb	enjoy	-10
verb	share	-34
verb	participate	-9
none	link	7
none	recite	22
quotation	lose	-9
verb	die	-30
none	tack	-5
verb	settle	13
verb	trust	-30
none	love	13
quotation	compare	-20
quotation	plan	-16
quotation	buy	-15
none	unprecedented	-11
none	sell	-89
none	trust	6
quotation	declare	16
verb	reassure	-13
none	bend	-13
none	distance	9
quotation	involve	-12
verb	advise	-9
none	position	6
none	listen	-56
verb	aim	-12
verb	tear	-12
none	stunned	-11
none	unfold	-31
verb	invest	-9
none	tamp	6
none	heal	-18
none	violate	-34
none	wage	-11
verb	program	-32
verb	sue	-16
verb	retain	-9
none	comply	-12
none	implement	-17
none	bully	-20
verb	bully	-12
verb	cycle	-9
verb	predict	6
none	submit	-18
verb	assail	12
none	outsource	-15
none	escape	-12
verb	reduce	-20
verb	outsource	-12
verb	balk	17
none	combine	-38
none	train	-19
none	import	-37
none	list	7
none	ally	-60
none	finance	-43
verb	trail	-20
none	connect	-18
none	narrow	-23
quotation	know	7
quotation	state	20
verb	question	-5
none	commit	-25
none	venture	-10
verb	prove	-41
verb	celebrate	18
none	ponder	8
none	convert	-33
none	box	-20
verb	attend	-45
verb	visit	-30
verb	bring	92
none	rest	-20
none	land	-35
verb	accompany	-12
none	clap	-13
none	overcome	-30
none	honor	-23
none	inspire	-30
none	renovate	-16
verb	grow	-34
none	ready	-30
none	fall	-15
none	tip	-16
verb	weigh	-19
none	persuade	24
none	reference	10
verb	disclose	-12
verb	protect	-27
none	schedule	-30
verb	appoint	-28
verb	judge	-18
verb	succeed	-15
verb	punish	-15
verb	cause	-28
none	hail	8
verb	remove	-23
verb	power	-9
none	overthrow	-10
none	aid	-68
none	realize	17
none	surrender	-13
none	round	-21
verb	govern	-9
none	acknowledge	35
verb	gather	-20
none	disaffected	-10
none	self-described	5
verb	count	14
none	poise	-41
verb	document	-28
verb	invite	-19
verb	sure	-10
none	spark	-20
verb	book	-9
verb	convict	-12
none	indict	8
none	recommend	6
quotation	violate	-9
none	liken	7
none	lash	10
none	fan	-35
none	escalate	-10
verb	comments	14
none	disqualify	-12
verb	disqualify	-15
verb	nominate	35
none	seal	-18
verb	launch	5
verb	drew	-10
verb	break	-42
none	wrongdo	-9
none	respect	-10
none	propel	-29
verb	ignore	-27
verb	free	-12
none	snap	-10
none	react	-10
none	lean	-6
verb	manage	-27
verb	drag	-12
none	wrap	7
none	blare	-17
quotation	wear	-20
none	light	-11
quotation	fight	-10
none	defund	-18
quotation	play	-18
quotation	cause	-12
quotation	earn	-12
quotation	rate	-12
none	pour	-24
none	reap	-16
verb	campaign	-60
verb	save	-25
verb	seat	-20
verb	erupt	-9
verb	fill	-15
none	chip	-22
none	tap	-28
verb	purchase	-9
none	drive	-44
none	search	-41
none	act	-75
none	perceive	12
none	cause	-82
verb	involve	-45
verb	achieve	-20
none	disrupt	-23
none	upset	8
verb	charge	-27
none	surround	-41
verb	carry	-45
none	principle	-12
none	settle	-55
none	expres	17
none	kid	-16
none	stump	-11
none	unqualify	-13
none	mine	-18
verb	serve	31
verb	build	-47
none	born	-36
none	bury	-23
none	contemplate	17
none	shut	-8
quotation	give	-7
none	oversee	-28
verb	apply	-17
none	approach	-53
verb	generate	-20
verb	grant	-18
verb	interest	-42
verb	investigate	-12
verb	occur	-17
none	trump	-9
none	exploit	10
none	abuse	-13
none	wound	-19
verb	improve	-20
none	unknown	-9
verb	air	-18
noun	according to	18
verb	direct	14
verb	center	-20
verb	contract	-15
none	undocumented	-58
none	operate	-37
none	unaccompanied	-9
verb	ensure	-15
none	develop	-49
verb	reach	-44
verb	demand	-21
none	credit	18
verb	estimate	10
verb	cost	-27
verb	risk	-15
quotation	help	-9
quotation	argue	29
verb	feed	-17
verb	debate	-25
verb	join	39
none	spar	5
none	regulate	-15
verb	hire	-26
verb	note	-5
none	rebuild	-39
none	marry	-45
none	complicate	-18
none	cut	6
none	organize	-47
none	reinstate	-22
verb	assault	-15
none	fabricate	-9
none	perpetuate	7
none	occur	-37
verb	murder	-9
none	incite	-15
quotation	accept	-10
quotation	become	-15
quotation	pray	-12
none	bless	-24
none	appreciate	7
quotation	save	-9
quotation	pay	-12
none	voice	15
none	weaken	-23
quotation	move	-9
none	signal	18
none	alter	-19
verb	rise	-28
none	hate	14
none	negotiate	10
none	something	-41
none	favor	8
none	delay	-28
none	veto	9
none	eliminate	-51
none	postpone	-15
none	preserve	-30
none	suppose	-28
none	expire	-15
none	repudiate	14
none	comments	-29
none	remove	-15
none	upgrade	-13
none	cope	-18
verb	cover	-23
none	impress	18
none	curb	-32
none	reduce	-60
none	adapt	-24
quotation	follow	17
verb	solve	-9
none	edit	-28
none	sound	-6
none	sophisticated	-15
quotation	post	7
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
none	level	-7
verb	damage	-12
none	stake	-31
verb	account	-38
none	fire	15
none	punish	-25
none	restore	-26
none	sue	11
quotation	lead	-15
quotation	discuss	7
none	discriminate	-9
quotation	sound	5
none	eye	21
quotation	turn	-21
quotation	open	19
quotation	struggle	-15
none	experience	5
none	shape	-37
quotation	prepare	-9
verb	surprise	-29
quotation	show	-15
verb	notice	18
none	repair	-15
none	drink	-17
verb	assure	14
verb	level	-17
none	test	-45
none	waste	-21
none	acquiesce	19
none	bigoted	9
verb	fight	36
none	dwell	17
none	miss	-56
none	bolster	-35
none	recount	19
none	brush	12
verb	attempt	-21
verb	advance	-9
none	limit	-11
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
verb	recall	-8
verb	erode	-9
none	couple	-31
verb	update	-21
quotation	find	-5
none	contend	13
verb	comply	-9
none	order	25
none	sorry	-13
none	restrict	9
none	proceed	-24
none	practice	-47
none	satisfy	10
verb	miss	-20
verb	tally	31
noun	state	-12
none	click	-21
none	differ	-13
verb	disrespect	-9
none	reiterate	42
verb	blame	-9
verb	fail	-37
none	chat	-13
verb	spread	-21
verb	defect	-9
none	infected	-13
verb	travel	-12
verb	violate	-30
none	pivote	9
verb	approve	14
none	constitute	-13
quotation	laugh	-15
none	bridge	-16
none	disagree	8
verb	crack	-17
verb	unauthorized	-9
quotation	repeat	16
none	imply	9
none	hint	7
verb	conflict	-9
verb	avoid	-15
none	suggestion	10
verb	tweet	-5
verb	argue	-24
verb	intend	-8
verb	suit	-18
none	reshape	-9
none	project	14
none	enable	-23
none	quit	-35
none	derided	15
none	advocate	21
quotation	talk	5
verb	replace	-25
none	amount	-36
verb	bomb	-12
verb	cut	-47
verb	deal	-41
verb	favor	18
none	retire	-18
verb	walk	-9
none	command	-9
none	dol	-13
none	ratify	8
none	welcome	14
none	flee	-33
verb	decline	-17
none	trounce	-21
verb	translate	-12
quotation	offer	-16
none	qualify	-21
none	trigger	-23
verb	bet	-15
none	dwindle	-9
none	motivate	-12
none	energize	-23
none	predicate	-11
none	ravage	-13
quotation	quote	9
verb	remark	8
none	terrify	6
none	edge	-17
none	price	-43
none	collapse	-21
none	envision	20
none	resettle	-10
none	flaw	-9
quotation	return	-9
quotation	agree	-18
none	solve	-10
none	deserve	-35
none	hidden	-13
none	execute	-21
none	book	-30
quotation	set	6
verb	dominate	-25
none	author	9
none	assault	-21
none	split	-13
none	plummet	-18
none	direct	-31
noun	show	5
none	sew	-10
none	certain	-29
verb	bother	-9
verb	tie	-32
verb	concede	8
none	wonder	37
none	assail	15
noun	lay	14
none	exacerbate	-13
none	graduate	-26
none	drag	-15
none	shrug	10
none	soften	-13
none	extend	-17
verb	produce	-15
verb	display	-10
none	empower	9
none	unearth	-11
none	elevate	-8
none	purchase	-35
none	premise	-10
none	mandate	8
none	judge	10
none	tend	-46
verb	confirm	17
none	function	-30
quotation	draw	-25
verb	cheer	-13
none	suffer	-35
none	so-called	-15
none	argument	11
none	superdelegate	-30
verb	conclude	-8
verb	persuade	-6
verb	commit	17
none	power	-37
verb	combat	-12
none	ship	-13
verb	select	-20
verb	study	-15
verb	perform	-20
verb	survey	-12
none	assess	-5
none	market	-45
none	dislike	19
verb	belong	-9
verb	reveal	-25
none	provoke	-15
verb	unite	-9
none	chiding	15
verb	deserve	-12
verb	place	-17
none	crash	-14
none	ahmed	-10
none	mohamed	-18
none	log	-10
verb	fundraise	-20
none	rebut	22
none	associate	-5
verb	approach	-25
verb	lift	-12
none	lift	-20
none	startle	16
none	fear	28
none	unravel	-11
verb	clinch	-15
verb	roll	-15
none	undergo	-18
none	bomb	-23
none	export	-13
none	coordinate	-35
none	doom	-16
none	rein	-25
none	reclaim	-15
quotation	comment	10
none	fish	-15
none	bind	-39
verb	oversee	-15
none	scramble	-20
quotation	appear	-24
verb	rely	-12
verb	fall	-51
verb	secure	-27
none	populate	-10
none	outrage	12
verb	decide	-21
none	conflict	-25
none	enamored	18
verb	code	-9
none	strike	8
verb	measure	-25
none	deem	30
none	supplement	-17
verb	rally	-35
verb	mark	-29
verb	steer	-12
verb	witness	-9
none	hopeful	8
verb	emerge	-30
none	please	11
none	print	-16
none	invoke	13
none	program	-41
none	spur	-21
none	borrow	-25
none	eager	12
none	wish	14
verb	communicate	-9
verb	terminate	-9
none	unnoticed	14
quotation	believe	-12
none	flag	-20
verb	border	-9
verb	rush	-12
none	abolish	-12
none	accelerate	-31
none	wind	-18
quotation	pass	-21
quotation	allow	16
verb	exceed	-12
none	park	-18
none	brew	-13
none	eat	-24
none	dress	-7
none	dance	-18
verb	arrive	-17
none	broaden	-21
none	establish	-16
none	unauthorized	-15
quotation	right	-12
none	chair	-35
verb	hurt	-30
none	brag	24
verb	reinstate	11
verb	expire	-12
none	buoy	-13
verb	hack	-25
verb	jump	26
quotation	campaign	-18
none	remarks	-15
none	plow	-10
none	politicize	-16
quotation	claim	-10
verb	trip	-9
verb	applaud	12
verb	characterize	-10
verb	open	-12
verb	fear	8
none	oust	-12
none	advise	-7
none	caution	22
none	dismantle	-19
none	assemble	-20
verb	impose	9
verb	contribute	-17
verb	burn	-9
none	rent	-13
none	totaling	-9
none	sexting	-12
none	alarm	22
verb	position	-23
none	fulfill	-28
none	forge	-15
none	resolve	-18
quotation	remain	-9
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
verb	post	20
none	accompany	-23
quotation	press	8
none	reconsider	12
none	dispute	10
none	contradict	11
verb	contain	-34
none	tax	-45
none	outsize	-10
verb	tax	-32
verb	eliminate	-20
none	graft	-10
quotation	pursue	-10
none	model	-18
none	swell	-10
none	observe	18
verb	aware	16
verb	inspire	-20
verb	lack	-20
verb	echo	13
none	minimize	7
none	plant	-32
none	evolve	-11
none	disappear	-26
none	permit	8
none	default	-10
none	confuse	13
quotation	gine	-12
none	foster	-12
none	vet	-20
none	restructure	-16
none	produce	-11
none	hide	-18
verb	discover	19
verb	monitor	-12
verb	network	-12
none	inform	23
none	integrate	-18
verb	deport	-12
none	less-educated	-10
none	encounter	-20
verb	experience	-13
verb	adopt	13
none	hatred	-10
none	wall	-16
none	uncover	-6
none	unreport	-9
verb	marry	-9
none	mitigate	-10
verb	aid	-34
verb	opt	-10
none	chide	14
quotation	deny	13
none	pepper	-14
verb	admire	-9
quotation	end	-9
verb	surface	9
none	affiliate	-19
none	upend	-24
none	withdraw	15
verb	relate	-15
none	guard	-19
verb	deploy	-18
verb	authorize	-18
verb	reverse	-9
none	excite	-5
verb	model	-9
none	balance	-23
verb	nothing	-12
verb	slow	-9
verb	rule	-46
none	cheat	-10
none	hack	-30
none	rebuff	17
none	intern	-11
verb	care	21
none	utter	9
none	resemble	-12
none	install	-13
none	divorce	-13
none	dog	-10
none	opine	9
none	flank	-16
verb	sell	34
none	firm	-52
none	accumulate	-10
none	patrol	-10
none	inherit	-10
none	distribute	-16
none	reopen	-18
none	plot	6
none	preside	-19
none	fade	-12
none	value	-25
none	embody	-16
none	channel	-13
verb	sound	6
none	age	-16
none	reckon	13
none	surpass	-15
verb	suppose	-12
verb	extend	-15
none	offset	-12
verb	control	-15
verb	fly	-17
none	imprison	-9
verb	word	-12
none	mix	-10
verb	handle	-20
verb	exploit	-12
none	skew	-10
verb	reject	-5
none	risk	-26
verb	lean	-12
verb	finish	-25
verb	lag	-9
verb	project	-17
verb	yield	-13
quotation	sit	-12
quotation	nominate	-10
none	duel	-10
verb	rig	-12
verb	earn	-32
none	fare	-34
verb	found	-9
none	speculate	17
none	depend	-46
none	consolidate	-19
verb	associate	-16
none	study	-31
noun	remain	-12
none	harm	-18
none	trapped	-10
none	smile	-20
verb	statements	-17
quotation	stick	-9
none	disparage	10
none	diagnose	-9
none	summon	-10
none	carve	-13
none	doubt	13
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
verb	energize	-9
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
noun	appear	11
none	team	-18
verb	bill	-15
none	attach	-16
none	justify	22
none	adjust	-16
none	sag	-13
none	net	-16
verb	rate	-37
verb	fuel	-15
none	house	-23
none	scale	-12
none	store	-18
verb	withdraw	-12
verb	something	-12
none	afford	-17
none	engineer	-13
none	transfer	-19
verb	broker	53
verb	mock	29
quotation	carry	-9
verb	concern	-24
verb	resonate	-10
none	proud	7
none	daunt	-13
none	pitch	9
verb	ride	-12
none	shatter	-19
verb	elevate	-9
verb	negotiate	-9
none	shore	-23
verb	laugh	-12
none	explode	-9
none	feed	-23
verb	stick	-13
none	like-minded	-18
none	discipline	-15
verb	expose	-13
verb	amount	-17
verb	guard	-9
verb	coordinate	-12
none	allude	17
verb	suffer	-17
none	clean	-9
none	supply	-16
verb	rest	-9
verb	mask	-10
verb	land	-12
none	wary	7
none	revere	18
none	erode	-10
quotation	start	16
none	analyze	-14
verb	race	-17
none	fracture	-10
quotation	rise	-12
none	suit	-15
none	escort	-10
none	script	-13
verb	overwhelm	17
verb	title	6
quotation	remind	12
none	zero	14
verb	define	13
verb	confident	-14
verb	rank	-13
none	salary	-12
verb	qualify	-9
verb	review	-18
none	exercise	-9
verb	advertise	-9
verb	market	-17
none	deepen	-13
none	unwanted	-9
verb	battle	10
none	plague	-13
none	reinvent	-11
quotation	remark	8
verb	remarks	-12
verb	abandon	-9
noun	become	29
none	gun	-18
none	delete	-21
none	spill	-16
none	gear	-10
noun	call	-14
none	circulate	10
verb	wrap	-10
verb	publish	12
none	uprise	-10
quotation	share	-15
none	strengthen	-18
none	cripple	-13
none	contact	-23
none	republish	-12
none	allege	23
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
none	stifle	7
verb	develop	-17
verb	assign	-13
none	regret	7
none	climb	-16
none	inject	-16
verb	permit	-10
none	characterize	20
none	navigate	-22
none	rock	-14
none	facilitate	-18
quotation	promote	12
quotation	protest	-9
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
none	locate	-15
none	devolve	-13
quotation	introduce	11
none	crumble	-12
verb	intensify	-9
verb	couple	-9
none	dip	-12
none	game	-21
none	peak	-15
verb	knock	7
quotation	fix	-9
noun	get	-9
none	testify	15
verb	schedule	-23
quotation	target	-14
quotation	host	-9
quotation	relocate	-9
verb	surpass	-12
none	relocate	-20
none	instruct	6
verb	unaware	-10
verb	frustrate	-9
none	muse	16
none	modify	-14
verb	postpone	-9
verb	type	-12
verb	denounce	5
none	classify	-30
none	forward	9
verb	sponsor	-15
none	redact	-11
verb	owned	-9
quotation	ban	-12
quotation	enter	-12
none	skip	-23
none	thrill	16
none	relate	-16
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
none	impact	-15
none	supportive	7
none	dislodge	-9
verb	neighboring	-9
verb	hate	-11
none	understated	-10
none	temper	-13
verb	reshape	-9
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
verb	restore	-10
verb	boo	-10
verb	maintain	9
verb	figure	-12
verb	block	-9
noun	work	-9
none	administer	-10
none	deprive	-16
verb	strike	-15
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
verb	prompt	34
verb	trace	14
none	fake	-12
none	infiltrate	-13
none	defect	-12
none	spirited	-10
verb	indicate	10
verb	chair	-9
verb	depend	-9
none	tune	-14
verb	slip	-9
verb	realize	-14
quotation	watch	-13
none	undeclare	-10
none	sing	10
none	elaborate	7
verb	flip	-12
verb	reconsider	-9
quotation	firm	-9
none	heed	-10
verb	frame	10
verb	store	-9
none	unaware	9
none	nothing	-10
none	naturalize	-10
none	unexpected	-10
none	toss	-10
none	dodge	-10
none	task	-10
verb	protest	-10
none	shun	-10
none	accustom	-10
none	certify	-10
verb	establish	11
quotation	endorse	-12
none	amass	-16
verb	dispute	58
none	covet	-10
verb	license	-15
verb	sentence	-10
@speech,lemma
false	struggle	-30
false	raise	9
false	say	17
true	shift	-15
true	state	-20
false	mire	-25
true	pursue	-28
true	match	-12
false	choose	-12
false	believe	19
false	read	7
true	lose	-74
false	go	7
false	criticize	23
false	accept	14
false	use	5
false	know	26
false	come	21
false	set	9
false	flood	-18
false	tell	34
false	lie	-8
false	serve	-45
false	accuse	17
false	follow	45
false	attack	14
false	highlight	17
false	suggest	11
false	happen	-124
false	control	-61
false	include	-7
false	expand	8
false	ban	15
false	demonstrate	15
false	claim	20
false	support	14
false	focus	13
false	according to	-11
false	kill	-111
false	shoot	11
false	arm	-5
false	lay	13
false	face	-13
false	move	23
false	add	-10
false	accomplish	-25
false	respond	-6
true	want	-71
true	bring	27
true	pose	-26
true	lay	-47
true	change	-62
false	write	21
false	reach	-15
false	note	-11
false	think	26
false	ignore	8
false	refuse	29
false	give	-15
false	plead	20
true	come	-125
true	prosecute	-26
false	feel	17
false	conclude	29
false	clear	14
false	place	-8
false	sit	-10
false	complete	-12
false	spend	-9
false	look	21
false	star	-38
false	gine	-18
true	make	-56
false	register	-72
false	blast	71
false	defend	18
false	play	13
false	turn	7
false	prepare	-34
false	decide	28
false	address	12
false	speak	13
false	see	14
false	expect	33
false	start	11
true	attempt	-25
true	go	-44
true	try	-26
true	help	-109
false	want	30
false	concern	12
true	urge	-8
true	give	35
false	return	-10
false	try	-5
false	show	6
false	email	7
false	thank	15
false	reply	26
false	announce	28
false	send	-11
false	proceed	-13
false	hand	-47
false	teach	-13
true	require	-46
false	reflect	-15
false	discuss	33
false	present	11
false	intend	21
false	recognize	15
false	administer	-13
false	share	17
false	plan	23
false	sway	-30
false	participate	-51
false	sleep	-13
false	dispatch	-22
false	examine	-22
false	date	-56
false	witnes	15
false	buy	-20
false	state	16
false	mean	14
false	lose	-168
false	discredit	-19
false	destroy	-23
false	fail	-39
false	put	12
true	intend	-17
false	crush	-39
false	avoid	-8
false	stop	-18
true	put	-62
true	refuse	-28
true	let	-25
false	confirm	23
true	use	-121
false	head	-99
true	worry	-17
true	leave	-88
false	hug	-14
false	appoint	13
false	reward	-23
false	learn	23
false	operate	-32
false	organize	-37
false	rip	-5
false	understand	30
false	adopt	-9
true	meet	-59
false	steal	-28
false	call	14
false	lead	-10
false	step	-16
false	combat	-54
false	assist	-15
false	conduct	-9
false	airstrike	-18
false	fund	-76
false	propose	28
false	interview	-17
false	air	-11
false	talk	17
false	comment	27
false	result	-95
false	slip	-36
false	transform	-28
true	appeal	-16
true	cite	31
false	recall	60
false	uprise	-16
true	win	-136
false	select	-16
false	prompt	-79
true	boast	8
true	run	-29
true	call	-29
true	seem	9
false	reveal	15
false	outnumber	-17
false	draw	-8
true	vote	-72
false	jar	-13
false	echo	11
false	elect	11
false	express	26
true	garner	-12
false	name	16
false	portray	44
false	police	-32
false	tweet	13
true	hear	15
false	act	-80
false	occur	-51
false	match	-63
false	repeat	22
false	investigate	-10
false	appear	9
false	abandon	-47
false	live	-18
false	credit	8
false	testify	14
false	bet	-23
false	threaten	12
false	bar	-5
false	enter	-15
false	rally	8
false	slam	31
false	fundraise	-107
false	ask	8
true	cancel	-12
false	cancel	-26
false	prefer	33
false	indicate	21
true	find	-23
true	drop	-22
false	poll	8
false	survey	-60
false	point	16
true	say	-60
true	cover	-29
false	run	11
false	challenge	-10
false	praise	33
false	meet	16
false	argue	35
true	publish	-18
false	obtain	-52
true	believe	-42
true	work-related	-12
true	decline	-18
true	stop	28
true	provide	-24
true	write	-46
true	receive	-70
true	act	-30
false	document	18
false	align	5
true	top	-9
true	disclose	6
true	stand	-58
true	lead	-86
true	poll	-98
false	remark	7
false	nominate	17
false	host	-85
true	court	-13
true	expect	-22
true	wait	-39
true	decide	-58
false	describe	10
false	recover	-18
false	dent	-14
false	anger	14
false	answer	7
false	consider	19
false	capture	-47
false	regard	21
false	drew	-6
true	born	-30
false	post	13
false	mention	33
false	benefit	-98
false	sharpen	-25
false	retain	-33
false	coin	5
false	mind	11
false	right	-125
false	pledge	9
false	oppose	15
false	undocumented	-56
false	carry	-9
false	declare	22
false	die	-88
false	release	13
false	endorse	25
false	skywrite	-13
false	involve	-92
false	fly	-63
false	separate	-23
true	support	-14
false	donate	-58
false	compile	-6
false	cycle	-56
false	backed	18
false	break	15
false	champion	10
false	help	-6
false	convince	31
false	compete	-71
false	roll	-12
false	plane	-15
false	fill	-17
false	link	-8
true	plan	-95
true	root	-18
false	tighten	-25
false	limit	-12
false	wear	-68
false	applaud	13
false	retweet	5
true	prevent	-35
true	mention	-12
true	announce	-13
true	attack	-15
true	need	-94
false	detail	20
false	thwart	-25
true	allow	-56
false	employ	-7
false	tape	-18
false	distribute	-18
false	repeal	-41
false	undercut	-23
false	bear	-15
false	dismiss	38
true	track	-18
true	ensure	-32
true	follow	-55
true	seek	-12
true	counter	-16
true	continue	-28
true	elect	-63
false	tear	-26
true	think	-53
true	kill	-49
true	shoot	-32
true	begin	-65
true	overtake	-9
false	deny	13
false	wipe	-10
false	flow	-24
true	take	-18
true	expand	-42
true	check	-27
true	certain	-12
true	challenge	20
false	stress	33
true	respect	-15
true	words	-12
true	plot	-13
true	right	-56
true	note	74
true	teach	-23
true	protect	-25
false	free	-28
false	yell	11
false	open	-6
false	remember	45
false	survive	-67
true	talk	-8
false	punctuate	-11
false	gather	-70
true	live	-39
true	speak	-14
false	quote	5
false	become	13
true	arrive	-20
false	refer	-6
false	introduce	13
false	seek	8
true	gun	-12
true	undermine	-23
true	oppose	-27
true	work	-123
false	label	28
true	show	-27
true	compare	11
false	aim	19
false	cover	13
false	require	15
false	license	-29
true	gine	-20
false	watch	-9
true	hit	-15
true	consider	-25
true	draw	-31
true	throw	-12
true	see	-36
false	vow	74
false	protect	-80
false	explain	27
false	enjoy	10
false	tie	-8
false	overstate	12
true	lie	-18
false	belief	-10
false	change	7
false	replace	-63
true	increase	-49
false	collect	-41
true	fit	-9
true	serve	65
true	respond	21
true	deem	15
true	release	-100
false	upcome	-58
false	subject	-11
false	rule	16
true	free	-9
false	descend	-22
false	spread	10
false	allow	20
false	strengthen	-23
false	shrink	-28
false	decline	5
false	pile	-23
false	buck	-21
false	trend	-8
false	erupt	-6
false	govern	-11
false	arrest	-35
false	mull	15
false	identify	12
false	confuse	8
false	design	-7
false	attract	-28
false	hope	19
false	flip	-11
false	admit	19
false	motivate	-20
false	stumble	-15
false	stem	-43
false	slow	-35
false	wither	-12
false	trip	-23
true	ban	-47
true	enter	-51
false	launch	-13
false	stir	-22
false	cross	-51
true	become	-89
false	succeed	-60
false	owned	-39
false	fold	-10
false	rate	41
false	trail	-66
false	average	-19
false	reaffirm	15
true	conduct	-56
true	look	-76
true	file	-25
true	comment	-29
true	target	-29
false	last	-13
false	vote	23
false	close	-17
false	exist	-80
true	endorse	-25
false	end	25
false	caucuse	-128
true	accept	-15
false	firm	-63
false	campaign	14
false	boost	-51
false	disappoint	18
true	spend	-93
false	interrupt	-10
false	shout	20
true	waterboard	-25
true	skip	-12
true	fail	33
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
false	visit	-83
false	chant	5
true	love	-18
true	fire	5
false	wage	-14
false	undermine	-11
true	cheer	-28
true	engage	-26
false	denounce	36
false	double	-5
false	intensify	-20
false	deal	-99
true	welcome	-8
true	yell	7
false	question	17
false	trade	-10
false	ramp	-23
false	cap	-27
false	translate	-33
false	number	-88
true	feel	-30
false	emphasize	32
false	assert	13
true	test	-15
true	unqualify	-9
false	recite	13
false	clash	-7
false	complain	42
false	warn	13
false	bill	16
false	rely	-15
false	counter	15
false	devote	8
false	mount	9
false	lock	-22
false	impose	11
false	interest	18
false	deliver	6
false	whip	7
false	prevail	-43
false	embrace	-10
false	issue	6
false	moderate	-15
false	stack	-16
false	cheer	15
false	manage	-74
false	fear	25
true	register	-34
true	view	-26
false	grow	-23
false	gain	-12
true	know	-41
false	maintain	-9
false	catch	-74
true	form	-12
false	view	25
true	cast	-12
true	represent	-69
false	divide	-8
false	sample	-23
false	provide	7
false	burn	-26
false	arrive	-74
true	credit	10
false	promise	24
true	caucuse	-20
true	agree	-13
true	disagree	-17
false	kick	-37
false	reform	-34
true	crack	-17
true	argue	-25
true	deliver	-27
true	travel	-25
true	pull	-20
true	keep	-79
true	return	-53
true	remain	-54
true	accuse	-7
false	battle	-17
true	prove	-28
false	predict	36
true	scream	-10
false	suspend	-9
false	hammer	12
false	perform	-55
false	fight	8
false	congratulate	21
false	drop	-23
true	happen	-45
true	mean	-18
true	word	-19
false	switch	-10
true	end	-41
true	proud	-9
true	unify	-12
false	fuel	-21
false	slide	-6
false	stay	-26
false	beat	-92
false	lack	-49
false	stand	23
false	broadcast	18
false	celebrate	14
true	raise	-43
true	fundraise	-36
true	report	7
false	earn	-16
false	tackle	-28
false	rattle	7
false	lower	-35
false	improve	-58
true	head	-36
true	result	-38
true	doubt	-9
true	number	-22
false	network	-56
false	best	-29
false	handle	-49
false	joke	13
true	wish	-10
false	concede	10
false	tout	33
false	bring	8
true	contest	-18
false	decry	40
false	impact	-18
false	allocate	-12
false	determine	12
false	eked	-10
false	overwhelm	27
true	assure	9
true	fend	-9
false	trumpet	8
true	sit	-39
true	tell	-77
false	weigh	6
true	turn	-48
false	backing	12
false	worry	30
false	exceed	-28
true	rush	-9
false	walk	-12
true	divide	20
true	care	14
true	dominate	-17
true	tend	28
true	handle	-17
false	age	-19
true	dip	-15
true	halt	-12
true	attend	-63
false	represent	28
false	born	-49
false	greet	-8
false	unionize	-9
false	ensure	-47
false	shake	-11
false	finish	-77
false	await	-20
true	face	-54
false	rebind	-12
true	rally	-26
true	hold	-84
true	choose	11
true	bind	-15
true	differ	14
false	coalesce	-28
true	trail	-22
false	consolidate	-21
false	insist	26
true	focus	-19
true	criticize	-7
false	resist	12
false	dub	8
false	mock	8
false	roar	-16
false	feed	-32
true	boo	15
false	lag	-24
false	mark	10
false	overtake	-25
false	assure	14
false	top	-33
false	race	-68
true	declare	-5
false	broker	-9
false	touted	23
true	pledge	18
true	fix	-9
true	influence	-15
true	confront	-12
false	neighboring	-34
true	deal	-34
true	force	-49
false	wave	-6
true	invest	-20
false	remind	31
true	create	-52
true	address	-16
true	shut	-15
false	exit	-47
true	network	-36
false	vary	-20
false	account	-56
true	angry	-12
false	deport	-54
false	ballot	-34
false	generate	-21
false	imagine	23
false	stare	-19
false	word	17
false	vouch	25
false	resign	-20
false	press	14
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
false	exchange	-33
false	distinguish	-10
false	encourage	22
false	calm	-9
true	suggest	-13
false	bemoan	18
false	differ	-26
false	devastate	-43
false	lambaste	14
false	cry	15
false	dominate	-73
false	reserve	-28
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
true	satisfy	-13
true	describe	8
false	block	-20
true	get	-121
true	compete	-12
false	mobilize	5
false	authorize	12
true	complain	-17
false	reassure	8
true	secure	-34
false	mar	-10
false	cost	-68
false	punch	-30
false	charge	13
false	defeat	-99
false	resurrect	-13
true	suspend	-30
true	beat	-17
false	flock	-12
false	concentrate	-11
false	contribute	-69
false	lend	-15
false	owe	-27
true	document	-28
false	disavow	18
false	headline	6
false	promote	30
false	betray	-15
false	border	8
false	articulate	17
false	thread	-16
false	sweep	-31
false	create	8
false	treat	-15
false	grapple	-12
false	advance	-45
false	cosponsor	8
true	benefit	-20
false	derive	-13
false	type	-20
false	debate	14
false	prohibit	12
false	project	12
false	demand	9
false	outline	9
false	feature	7
false	fit	-49
false	escort	-13
true	refer	10
false	lament	28
false	capitalize	-33
false	acquire	-24
true	cross	-9
false	garner	-23
true	willing	-19
true	reply	-5
true	request	18
true	feature	-16
true	interview	-30
true	appear	-44
false	embody	-15
false	pack	-13
true	select	-13
true	move	-43
false	influence	-41
true	break	28
true	accomplish	-12
true	order	-5
true	pass	-30
true	name	-6
true	apply	-17
true	fund	-17
true	mount	-10
true	reform	-9
true	design	-10
false	save	-51
false	pull	-70
false	beam	-6
true	buy	-30
true	determine	-20
false	amplify	6
true	honor	-12
false	admire	18
false	preach	15
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
false	blame	23
true	understand	-27
true	ally	-12
true	rattle	7
true	reach	6
true	clinch	-20
true	outline	14
true	base	-49
true	interest	-29
false	depart	-17
false	proclaim	14
true	warn	13
false	found	-51
false	title	10
true	share	-41
true	participate	-22
true	recite	8
false	rub	-10
true	launch	8
true	denounce	8
false	settle	-16
false	love	15
false	boast	22
false	soar	-13
false	unprecedented	-11
false	sell	-29
false	dwell	12
true	promise	-8
true	claim	-15
false	bend	-15
false	distance	9
true	advise	-39
false	anticipate	5
false	position	-12
false	disagree	15
false	stunned	-11
false	unfold	-33
false	invest	-56
false	tamp	6
true	build	-51
false	heal	-18
false	violate	-47
false	program	-54
true	embrace	31
false	sue	9
false	comply	-18
false	bully	-20
true	bully	-12
false	bash	11
true	punch	-12
true	submit	-15
false	assail	26
false	outsource	-20
false	crack	-7
false	escape	-13
false	reduce	-60
true	hack	-22
false	combine	-33
true	relocate	-9
false	train	-19
false	import	-35
false	list	22
false	ally	-65
false	paint	6
false	burst	-13
false	finance	-37
false	connect	-12
true	vow	-9
false	narrow	-26
true	admit	6
false	commit	-20
false	ponder	8
false	rebuke	11
false	convert	-32
false	box	-20
true	visit	-27
true	contact	-9
true	hope	-26
true	reflect	20
true	remember	-9
false	rest	-25
false	land	-39
true	accompany	-15
false	clap	-16
false	overcome	-32
false	honor	-31
false	inspire	-41
true	host	-43
true	reopen	-9
false	renovate	-16
true	grow	-30
false	single	11
false	rise	-12
false	ready	-43
false	fall	-11
false	tip	-16
false	persuade	19
false	skeptical	15
false	disclose	17
false	hide	-23
false	schedule	-28
false	judge	13
false	punish	-30
true	light	-10
false	cause	-15
false	hail	15
false	remove	-7
false	power	-43
false	install	-19
false	overthrow	-13
false	aid	-77
false	let	-12
false	realize	26
false	surrender	-13
false	entitle	-5
true	include	8
false	acknowledge	14
true	gather	-9
true	ballot	-9
true	count	6
false	poise	-45
false	sure	-6
false	spark	-14
false	book	-33
false	convict	-30
false	wish	8
false	respect	-13
true	discuss	-21
true	lash	-10
false	fan	-35
true	weigh	-5
true	comments	-18
false	disqualify	-20
true	charge	-17
false	seal	-20
false	bind	-45
true	fade	-9
false	propel	-29
true	ignore	15
false	heed	-15
false	snap	-10
false	climb	-19
false	react	-11
false	lean	-7
false	dress	-9
false	flag	-27
false	disrupt	-24
false	drag	-21
true	wear	-30
true	mock	13
true	spread	-31
false	thrill	12
false	defund	-18
false	pour	-24
false	reap	-16
true	send	-10
true	campaign	-57
true	seat	-15
true	save	-25
true	rip	11
true	erupt	8
false	chip	-22
true	catch	-15
false	tap	-38
false	purchase	-37
false	drive	-22
false	search	-39
false	frame	10
false	perceive	11
false	delete	-21
true	involve	-52
true	achieve	-17
false	upset	5
false	surround	-39
false	interpret	16
true	learn	-29
false	principle	-18
false	expres	13
false	kid	-16
false	unqualify	-15
false	bury	-23
false	contemplate	22
false	oversee	-37
false	apply	-47
false	approach	-61
true	present	-12
false	publish	8
true	investigate	-17
false	trump	-12
false	exploit	8
false	abuse	-13
false	wound	-16
true	improve	-25
false	unknown	-12
true	measure	-28
false	direct	-9
false	contract	-12
true	program	-20
true	undocumented	-22
true	push	17
false	develop	-47
false	risk	-33
false	cope	-21
false	spar	5
false	regulate	-18
false	salary	-12
false	side	10
false	rebuild	-41
true	record	-37
false	marry	-49
false	complicate	-21
false	fabricate	-9
false	perpetuate	7
true	commit	20
false	murder	-16
false	incite	-14
false	enact	-7
false	pray	-21
false	bless	-21
true	downplay	5
false	weaken	-21
false	approve	15
false	signal	26
false	alter	-22
false	price	-54
true	rise	-37
false	negotiate	15
false	something	-49
false	favor	17
false	delay	-30
false	eliminate	-54
false	pass	10
false	postpone	-21
false	preserve	-28
false	suppose	-41
false	expire	-23
false	repudiate	14
false	condemn	25
false	intern	-14
true	explain	-5
true	organize	-27
false	upgrade	-13
false	impress	11
false	curb	-32
false	adapt	-24
false	level	-8
true	demand	-13
false	solve	-18
false	edit	-33
false	sound	6
false	sophisticated	-15
false	warm	-13
false	recruit	-23
false	stretch	-16
false	galvanize	-28
false	loom	-43
false	backfire	-20
false	access	-18
false	overshadow	-28
false	stake	-33
true	block	18
false	restore	-26
false	discriminate	-12
false	illustrate	10
false	eye	17
false	shape	-42
false	author	11
true	post	-18
true	surprise	-16
false	notice	11
false	drone	-10
false	repair	-15
true	cause	-17
true	set	-49
false	waste	-21
false	acquiesce	19
false	bigoted	9
false	compromise	7
false	miss	-65
false	flaw	-15
false	bolster	-37
false	recount	17
false	brush	9
true	roll	-9
false	excite	15
false	achieve	-49
false	discover	10
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
false	contend	10
false	order	28
false	certify	-9
false	sorry	-13
false	restrict	16
true	practice	-22
false	satisfy	10
false	tally	-17
false	click	-24
false	reiterate	20
false	attribute	13
true	date	-12
false	chat	-16
false	aware	11
false	pivote	9
true	approve	-23
false	constitute	-15
false	boo	-13
true	laugh	-18
false	bridge	-18
false	seize	12
true	abandon	-12
true	fight	-40
false	imply	6
false	hint	9
true	drive	-45
true	conflict	-16
true	avoid	-25
true	volunteer	-13
true	remark	14
true	suit	-9
false	reshape	-12
false	enable	-26
false	quit	-28
false	derided	15
false	advocate	22
true	replace	-22
false	amount	-41
true	invoke	9
false	reference	19
false	bomb	-25
false	prosecute	7
false	retire	-18
true	walk	-23
true	identify	11
false	command	-11
false	ratify	8
false	welcome	8
false	flee	-33
false	trounce	-24
false	qualify	-21
false	assume	5
false	bounce	-11
false	dwindle	-9
false	energize	-28
false	ravage	-13
false	display	9
false	terrify	6
false	edge	-20
false	collapse	-28
false	envision	28
false	resettle	-12
false	transfer	-18
false	liken	21
false	deserve	-35
false	hidden	-13
false	execute	-21
false	laugh	-11
false	assault	-28
false	surface	13
false	split	-20
false	plummet	-15
false	sew	-10
false	certain	-26
true	assess	-10
true	bother	-10
true	concede	14
false	exacerbate	-13
false	strive	16
false	graduate	-32
false	rush	-32
false	shrug	10
false	soften	-18
false	extend	-25
false	televise	-18
false	produce	-12
false	empower	10
true	jump	-12
false	elevate	-12
false	premise	-10
false	resemble	-18
false	mandate	8
false	tend	-47
false	tick	6
false	function	-41
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
false	study	-26
false	market	-58
false	dislike	13
false	belong	-16
false	provoke	-18
true	propose	-7
true	air	-18
false	chiding	15
true	maintain	-13
true	deserve	-12
false	practice	-43
false	crash	-13
false	ahmed	-10
true	complete	-13
false	mohamed	-18
false	mine	-13
true	fly	-25
true	miss	-9
false	rebut	26
false	associate	-10
false	fix	-25
false	lift	-22
false	startle	16
false	unravel	-14
false	undergo	-12
false	export	-15
false	coordinate	-32
false	doom	-16
false	rein	-25
true	reduce	-20
false	fish	-18
true	judge	-12
false	scramble	-18
false	suit	-23
false	populate	-10
false	outrage	12
false	conflict	8
false	enamored	18
false	code	-12
true	control	-15
true	assist	-12
true	strike	-28
true	feed	-9
false	deem	13
false	supplement	-14
true	steer	-15
true	line	-18
false	marginalized	-9
false	hopeful	7
true	emerge	-29
true	draft	-21
true	concern	-16
true	allude	14
false	please	18
false	print	-16
false	spur	-18
false	borrow	-30
false	eager	11
true	limit	-18
false	communicate	-9
false	strike	9
false	exercise	-12
false	terminate	-10
true	collect	-15
false	eat	-27
true	border	-9
false	abolish	-15
false	accelerate	-29
false	wind	-21
false	scold	10
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
false	brag	24
false	buoy	-13
false	lash	21
false	remarks	-20
false	plow	-10
false	politicize	-16
false	opt	7
true	prompt	28
false	characterize	12
true	fear	5
false	oust	-16
false	advise	7
false	caution	12
false	assemble	-17
true	review	-31
false	rent	-13
false	totaling	-9
false	sexting	-18
false	revive	-28
false	renege	8
false	alarm	8
false	comprise	-10
false	fulfill	-28
false	pit	-21
false	sour	-13
false	forge	-15
false	resolve	-23
true	carry	-32
false	assign	-10
false	deploy	-35
false	intervene	-23
false	draft	8
false	test	-45
false	dream	-10
false	voice	10
false	thrive	-24
true	treat	-33
false	squeezed	-13
false	demur	-7
false	freeze	-13
true	establish	-18
false	usher	-21
false	finalize	-18
false	activate	-18
false	reconsider	11
false	dispute	18
false	eradicate	-9
true	aware	-11
false	tax	-58
false	outsize	-10
false	confer	-15
true	eliminate	-17
true	tax	-20
true	direct	-12
true	encourage	-18
false	graft	-10
false	model	-20
false	swell	-13
true	gain	-17
false	observe	9
false	duel	-13
false	minimize	8
false	plant	-35
false	evolve	-11
true	close	-32
false	disappear	-28
false	balk	18
true	open	-13
true	club	-9
true	shake	-12
true	play	-59
true	remove	-24
true	manage	-20
false	default	-16
true	produce	-12
true	brief	-22
false	court	6
true	tie	-15
false	foster	-9
false	vet	-23
false	restructure	-13
false	accusations	-10
true	discover	-22
false	taunt	11
true	echo	8
true	monitor	27
false	inform	26
true	link	-10
false	integrate	-15
false	less-educated	-13
false	encounter	-20
false	value	-32
false	hatred	-10
false	wall	-16
false	uncover	-6
true	account	-27
false	unnoticed	13
false	mitigate	-10
true	clear	-19
true	message	-35
false	tolerate	12
true	invite	-16
false	distract	-10
true	place	-21
true	opt	-17
true	join	-27
false	chide	14
false	pepper	-14
true	admire	-17
true	combat	-9
false	affiliate	-19
false	upend	-24
false	guard	-24
true	operate	-12
false	flank	-19
true	authorize	-19
false	balance	-23
true	nothing	-12
false	merge	-11
false	hack	-34
false	rebuff	21
true	critical	-10
false	utter	9
true	recall	-6
true	reiterate	14
true	suffer	-12
true	contribute	-9
false	drink	-20
true	succeed	-15
true	belong	-10
false	divorce	-13
false	dog	-13
false	opine	10
true	convince	-20
false	patrol	-10
false	inherit	-12
false	reopen	-12
true	hand	-20
false	plot	6
false	preside	-19
false	fade	-9
false	channel	-19
true	appoint	-14
true	cut	-27
false	surpass	-12
false	offset	-18
false	submit	-12
false	imprison	-9
true	relate	-9
false	mix	-10
true	listen	-12
true	rate	-37
true	fall	-25
false	skew	-10
true	position	6
true	reject	11
true	violate	-22
true	lean	-10
true	impose	-10
true	punish	-12
true	estimate	13
true	generate	-18
true	lag	-9
true	favor	-7
true	project	-21
true	flee	-12
true	frustrate	-18
true	read	-5
false	rig	-15
false	fare	-34
false	speculate	17
false	depend	-43
true	associate	-13
true	suspect	5
true	intensify	-12
true	please	-12
false	harm	-15
true	seize	-14
false	trapped	-10
false	smile	-23
false	statements	9
false	disparage	10
true	demonstrate	-15
false	diagnose	-12
false	summon	-10
false	scorn	-13
false	carve	-13
false	doubt	19
true	finish	-15
false	underestimate	5
false	falter	-19
false	advertise	-12
false	pollute	-13
true	mandate	-10
false	obscure	-10
false	reckon	15
false	replicate	-13
false	validate	-13
false	regain	-18
true	deny	-9
false	allege	25
false	camp	-28
true	capture	28
true	prepare	-27
true	lament	14
false	precede	-16
false	shove	-10
false	regret	11
false	team	-18
false	attach	-13
false	monitor	-30
false	justify	22
false	adjust	-16
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
false	allude	12
false	fracture	-12
true	rule	-33
true	develop	-22
true	wave	-9
true	level	-12
true	step	-17
true	strengthen	-12
false	supply	-16
false	mask	-10
false	chair	-30
false	venture	-15
false	wary	7
false	revere	18
true	hurt	-17
false	manufacture	-10
false	rethink	12
false	analyze	-14
true	withdraw	9
true	cycle	-12
false	script	-13
true	threaten	-5
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
false	distort	-12
true	start	-44
true	amount	-15
true	deploy	-12
false	plague	-16
true	superdelegate	-9
false	reinvent	-11
false	inject	-19
false	detect	-17
false	crumble	-15
false	gun	-15
false	spill	-16
false	gear	-10
false	circulate	11
true	contain	-30
true	sue	-10
false	probe	7
true	finance	-12
true	transfer	-10
true	mark	-34
false	confident	13
false	coal-fired	-9
false	cripple	-13
false	dol	-10
false	contact	-21
false	republish	-12
false	originate	-10
false	blister	-15
true	study	-20
false	corrupt	-9
false	cellphone	-10
false	evaporate	-10
false	heighten	7
false	reluctant	-11
false	reconcile	-11
true	surround	-15
false	stifle	7
true	fill	-12
true	oversee	-9
true	express	-5
true	facilitate	-13
false	facilitate	-9
false	stabilize	-13
true	indicate	-7
true	enlist	-9
false	assertion	8
false	overseen	-10
false	dump	-16
false	discourage	-9
false	laud	5
true	vet	-20
false	rid	-12
false	peak	-18
true	exist	-12
true	detect	-12
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
true	affirm	-9
false	reinforce	-11
true	schedule	-17
true	perform	-10
false	relocate	-23
true	contract	-9
true	surpass	-15
true	inform	-6
false	unaware	8
false	modify	-11
false	deprive	-22
false	elaborate	6
false	classify	-27
false	forward	10
false	sponsor	-23
false	redact	10
true	mobilize	-12
true	firm	-20
true	deport	-12
true	attract	21
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
false	contention	11
true	dispute	15
false	supportive	7
true	detail	-10
false	understated	-10
false	temper	-16
true	brace	-13
false	formulate	-10
false	slate	-34
true	slate	-22
false	huddle	-19
true	race	-12
true	undecided	-9
true	dismiss	-11
true	retain	-9
true	sure	-10
false	bristle	8
false	diminish	-10
false	quash	11
true	restore	-10
false	dodge	-13
true	found	-12
true	boycott	-12
true	approach	-12
false	muse	13
false	legalize	-24
true	mishandle	-9
false	aggravate	-9
false	leak	-33
true	damage	-16
false	hover	-16
true	leak	-15
false	sworn	-10
true	hire	-9
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
true	center	-13
false	naturalize	-10
false	rock	-10
false	shun	-10
false	accustom	-10
true	cost	-15
false	amass	-16
true	delete	-9
true	sponsor	-12
true	redact	-10
true	flip	-10
false	infected	-10
@negated,lemma
false	struggle	-28
false	state	12
false	mire	-25
false	match	-65
true	believe	8
false	read	6
false	guess	8
false	lose	-184
false	criticize	6
false	take	-9
false	estimate	10
false	accept	18
false	prove	-6
false	pay	-18
false	wait	-88
false	get	-17
false	set	-24
false	flood	-24
false	tell	-7
false	willing	-31
false	lie	-14
false	serve	20
false	engage	-25
false	attack	11
false	highlight	15
false	pose	-15
false	suggest	-5
false	happen	-123
false	control	-70
false	expand	-10
false	check	-7
false	demonstrate	7
false	claim	5
false	according to	5
false	make	-7
false	kill	-129
false	shoot	13
false	arm	-6
false	lay	7
false	guarantee	-6
true	face	-9
false	move	7
false	base	-9
false	begin	-6
false	add	-9
false	accomplish	-35
false	bring	-37
false	accommodate	-13
false	rethink	23
false	infringe	-10
false	contain	-7
false	cite	21
false	think	11
false	ignore	18
false	give	9
false	plead	17
false	conclude	12
false	clear	13
false	place	-17
false	sit	-124
false	complete	-18
false	spend	-7
false	star	-40
false	gine	-16
false	rub	-17
false	register	-89
false	blast	41
false	defend	11
false	play	-15
false	prepare	-34
false	seem	11
false	speak	7
false	expect	6
false	attempt	-7
false	concern	5
false	urge	12
false	return	-79
true	show	-12
true	want	13
false	side	10
false	thank	12
false	reply	15
true	send	-17
false	proceed	-14
false	hand	-60
false	teach	-20
false	discuss	6
false	present	18
false	recognize	20
false	sway	-35
true	go	-28
false	participate	-56
false	force	-13
false	sleep	-16
false	dispatch	-24
false	examine	-27
false	date	-63
false	witnes	16
false	buy	-112
false	receive	-64
false	discredit	-22
false	destroy	-28
false	send	-5
true	make	25
false	intend	10
false	crush	-39
false	avoid	-10
false	stop	18
false	let	-14
false	confirm	18
false	reaffirm	14
false	head	-114
false	hug	-14
false	appoint	6
true	come	-7
false	reward	-23
false	learn	8
false	operate	-41
false	organize	-56
false	rip	6
false	understand	6
false	steal	-30
false	lead	-12
false	step	-8
false	combat	-60
false	assist	-25
false	conduct	-11
false	airstrike	-18
false	target	-12
false	increase	-10
false	fund	-84
false	propose	10
false	interview	-14
false	air	-19
false	comment	13
false	result	-112
false	slip	-38
false	transform	-31
false	appeal	-10
false	sweep	-33
false	boost	-53
false	recall	29
false	uprise	-16
false	select	-24
false	prompt	9
false	boast	26
false	run	6
false	reveal	5
false	outnumber	-20
false	draw	-13
false	swing	-8
false	vote	15
false	jar	-13
false	echo	13
false	garner	-33
false	name	12
false	brief	-18
false	portray	30
false	police	-35
false	tweet	5
false	act	-92
false	occur	-51
false	repeat	18
false	push	5
false	investigate	-12
false	appear	-5
false	abandon	-55
true	discuss	7
false	live	-25
false	credit	17
false	testify	7
false	bet	-26
false	threaten	8
false	enter	-9
false	rally	-6
false	slam	17
false	fundraise	-121
false	ask	6
false	cancel	-35
true	comment	7
false	prefer	22
false	indicate	9
false	attribute	10
false	drop	-15
false	survey	-61
false	point	12
false	challenge	6
false	praise	21
false	argue	-11
false	obtain	-73
false	work-related	-12
false	decline	-5
true	say	-9
false	provide	-15
false	document	19
false	top	-40
true	disclose	-6
false	stand	7
false	remark	15
false	nominate	13
false	host	-106
false	describe	9
false	recover	-18
false	embody	-21
false	anger	15
false	answer	10
false	consider	6
false	capture	-10
false	regard	17
true	recognize	-27
false	drew	-8
false	born	-65
false	benefit	-105
false	sharpen	-27
false	retain	-39
false	mind	-13
false	right	-145
false	pledge	14
false	oppose	6
false	undocumented	-69
false	carry	-8
false	declare	13
false	die	-100
false	endorse	13
false	skywrite	-13
false	involve	-113
false	fly	-76
false	suspect	8
false	keep	-8
false	separate	-23
false	compile	-8
false	cycle	-63
false	phrase	-11
false	break	-10
false	champion	6
false	convince	15
false	compete	-74
false	roll	-8
false	plane	-18
false	fill	-16
false	link	-35
false	root	-9
false	tighten	-30
false	limit	-6
false	invite	-5
false	wear	-84
false	applaud	16
false	retweet	12
false	distract	-16
false	prevent	-13
true	need	6
false	thwart	-23
true	allow	-23
false	employ	-9
false	tape	-31
false	distribute	-13
false	repeal	-45
false	undercut	-28
false	dismiss	30
false	track	-7
false	ensure	-68
false	counter	7
false	offer	-6
false	tear	-28
false	overtake	-33
false	deny	9
false	pause	-7
false	wipe	-16
false	flow	-26
false	certain	-31
false	stress	25
false	value	-37
false	words	-18
false	protect	-90
false	free	-35
false	open	-8
false	remember	20
false	mourn	-6
false	punctuate	-11
false	gather	-74
false	quote	8
false	become	-19
false	arrive	-84
false	introduce	10
false	gun	-25
false	undermine	-19
true	help	-32
false	label	22
false	compare	8
false	aim	5
false	license	-26
false	undo	10
true	watch	-9
false	tackle	-30
false	flag	-32
false	vow	25
false	explain	9
true	take	46
false	sum	9
false	blow	-39
false	enjoy	9
false	jump	-8
false	overstate	12
false	belief	-10
false	replace	-76
false	collect	-51
false	deem	22
true	release	-12
false	upcome	-63
false	subject	-13
false	rule	8
false	descend	-19
false	rank	-8
false	allow	5
false	strengthen	-33
false	shrink	-33
false	pile	-23
false	buck	-18
false	trend	-7
false	govern	-12
false	arrest	-39
false	face	-12
false	mull	15
false	confuse	10
false	design	-10
false	flip	-17
false	admit	15
false	motivate	-23
false	defy	-5
false	stumble	-21
false	stem	-43
false	slow	-33
false	wither	-12
false	trip	-26
false	count	6
true	stop	-18
false	launch	-6
false	stir	-5
false	cross	-55
false	succeed	-63
false	owned	-39
false	fold	-10
false	trail	-77
false	average	-19
false	critical	-11
false	last	-16
false	close	-19
false	exist	-75
false	end	14
false	caucuse	-134
false	assert	16
true	change	-12
false	firm	-74
false	disappoint	17
false	interrupt	-11
false	shout	20
false	revive	-30
false	waterboard	-37
false	skip	-30
false	survive	-67
false	listen	-62
false	connect	-20
false	attend	-109
false	visit	-95
false	chant	19
false	love	20
true	respond	9
false	wage	-19
false	cheer	8
false	denounce	33
false	intensify	-30
false	question	10
false	deal	-113
false	yell	16
false	trade	-10
false	need	-10
false	ramp	-23
false	cap	-27
false	translate	-23
false	number	-98
false	refrain	-11
false	emphasize	31
false	unqualify	-23
false	recite	21
false	clash	-8
true	return	13
false	complain	22
false	warn	17
true	win	-54
false	rely	-14
false	devote	5
false	mount	6
false	lock	-22
false	measure	-7
false	interest	8
false	whip	7
false	prevail	-43
false	embrace	9
false	alienate	-8
false	moderate	-15
true	find	-23
false	center	-11
false	stack	-18
false	grant	-7
false	manage	-83
false	fear	23
false	view	6
false	underscore	7
false	grow	-20
false	gain	-9
false	maintain	-10
false	contest	-7
false	catch	-81
false	form	-46
false	represent	-38
false	sample	-23
false	burn	-29
false	damage	-11
false	promise	9
false	disagree	8
true	surprise	-8
false	kick	-35
false	reform	-41
false	greet	-10
false	respect	-24
true	deliver	-9
false	travel	-71
false	pull	-79
false	remain	-9
false	rig	-18
false	battle	-15
false	predict	23
false	scream	-5
false	suspend	-13
false	hammer	9
false	perform	-61
false	fight	-6
false	congratulate	16
false	word	9
false	switch	-13
false	proud	6
false	fuel	-18
false	slide	-6
false	stay	-21
false	beat	-98
false	lack	-60
false	broadcast	17
false	accord	10
false	earn	-14
true	mention	15
false	lower	-39
false	improve	-71
false	doubt	11
false	network	-78
false	matter	-28
false	worry	13
false	best	-31
false	handle	-60
false	joke	15
false	concede	13
false	tout	32
false	resonate	6
false	decry	29
false	impact	-24
false	allocate	-15
false	eked	-10
false	overwhelm	17
false	assure	18
false	fend	-12
false	trumpet	6
false	backing	14
false	exceed	-33
false	reverse	-8
false	rush	-34
false	walk	-22
false	care	6
false	dominate	-81
false	educate	-13
false	age	-19
false	line	-8
false	dip	-18
false	incite	-14
false	halt	-30
true	attend	-9
false	unionize	-12
false	shake	-15
false	finish	-81
false	await	-26
false	rebind	-15
false	emerge	-9
false	bind	-49
true	get	37
false	differ	-12
false	coalesce	-28
true	give	-46
false	consolidate	-21
false	insist	13
false	dub	8
false	mock	15
false	roar	-19
false	feed	-39
false	boo	6
false	lag	-32
false	detail	10
true	represent	29
false	race	-74
false	broker	-11
false	touted	22
false	enact	-8
false	fix	-33
false	influence	-49
false	confront	-12
false	neighboring	-37
true	provide	16
false	wave	-7
false	invest	-66
false	unfold	-38
false	remind	27
false	create	-6
false	exit	-49
false	vary	-20
false	account	-73
false	angry	-28
false	deport	-62
false	ballot	-41
false	generate	-21
false	subdued	-10
false	imagine	17
false	stare	-21
false	vouch	25
false	fit	-53
false	resign	-22
false	press	12
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
false	exchange	-35
false	distinguish	-13
false	encourage	18
false	calm	-12
true	suggest	11
false	bemoan	18
false	devastate	-47
false	lambaste	14
false	cry	12
false	reserve	-37
false	club	-20
false	seat	-63
false	solidify	-26
false	derail	-21
false	betray	-21
true	authorize	-24
true	leave	-12
true	vote	-28
true	see	7
false	list	16
false	reassure	6
false	condemn	21
false	mar	-13
false	cost	-75
false	punch	-39
false	defeat	-107
true	call	-20
false	resurrect	-10
false	flock	-12
false	embarrass	-7
false	concentrate	-11
false	contribute	-74
false	lend	-13
false	owe	-27
false	disavow	14
false	headline	6
false	promote	17
false	reject	5
false	border	11
false	articulate	17
false	thread	-16
false	treat	-26
false	request	15
false	grapple	-12
false	advance	-47
false	cosponsor	8
false	derive	-13
false	type	-20
false	debate	7
false	prohibit	16
false	project	8
false	demand	6
false	frustrate	-11
false	donate	-63
false	outline	11
false	escort	-13
false	lament	39
false	capitalize	-33
false	acquire	-26
false	smile	-28
false	downplay	9
false	pack	-16
false	order	21
true	pass	7
false	test	-53
false	apply	-51
false	save	-66
false	beam	-6
true	move	-12
false	amplify	6
false	honor	-37
false	admire	9
false	preach	15
false	convict	-37
false	yank	-19
false	pass	-5
false	restrict	12
false	price	-60
false	manufacture	-13
false	rail	26
false	frack	-28
false	divert	-19
false	fracture	-15
false	tap	-42
false	blame	8
false	ally	-71
true	happen	-47
false	depart	-19
false	proclaim	14
true	speak	-19
false	found	-58
false	title	14
true	support	8
false	settle	-13
false	soar	-13
false	sell	-24
false	dwell	12
false	bend	-15
false	distance	8
false	advise	-6
false	anticipate	5
false	stunned	-11
false	tamp	12
false	heal	-15
false	offend	5
false	violate	-58
false	program	-66
false	sue	7
false	comply	-21
false	bully	-30
true	hear	12
false	foot	-12
false	bash	11
false	submit	-26
false	assail	24
false	outsource	-23
true	agree	-14
false	escape	-29
false	reduce	-71
false	balk	22
false	hack	-49
false	combine	-38
false	relocate	-31
false	train	-24
false	import	-41
true	attack	-12
false	burst	-13
false	finance	-43
false	narrow	-31
false	venture	-21
false	ponder	9
false	rebuke	20
false	convert	-38
false	box	-25
false	contact	-28
true	feel	8
false	rest	-28
false	land	-44
false	accompany	-35
false	clap	-16
false	overcome	-37
false	inspire	-45
false	reopen	-21
false	renovate	-16
false	single	17
false	rise	-14
false	tip	-19
false	persuade	16
false	skeptical	13
false	reference	14
false	hide	-26
false	schedule	-25
false	judge	11
false	punish	-37
false	light	-14
false	cause	-8
false	hail	15
false	remove	-23
false	power	-45
false	install	-19
false	overthrow	-13
false	aid	-90
false	realize	10
false	batter	-10
false	surrender	-13
false	assemble	-22
false	round	-26
false	acknowledge	9
false	espouse	-13
false	crown	12
false	disaffected	-10
false	self-described	5
false	poise	-47
true	ask	-18
false	sure	14
false	spark	-7
false	book	-37
true	indict	-10
true	recommend	-10
false	indict	10
false	liken	18
false	lash	13
false	fan	-40
false	disqualify	-25
false	seal	-20
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
false	thrill	12
false	defund	-18
false	diminish	-10
false	pour	-26
false	reap	-19
true	spend	-12
true	hold	-42
false	chip	-22
false	purchase	-41
false	drive	-29
false	search	-39
false	frame	13
false	perceive	8
false	delete	-28
false	achieve	-58
false	surround	-49
false	interpret	16
false	principle	-18
false	expres	7
false	stump	-11
false	mine	-18
false	bury	-28
false	contemplate	17
false	oversee	-44
true	apply	-12
false	approach	-68
true	pursue	-13
true	include	-23
false	trump	-12
false	exploit	7
false	abuse	-13
false	wound	-19
false	unknown	-12
false	direct	-11
false	contract	-20
false	supplement	-19
false	unaccompanied	-9
false	develop	-62
false	risk	-35
false	cope	-21
false	spar	5
false	regulate	-20
false	salary	-18
false	rebuild	-43
false	marry	-51
false	complicate	-23
false	assault	-33
false	fabricate	-12
true	exist	-20
false	perpetuate	7
false	murder	-16
false	pray	-21
false	bless	-24
false	voice	11
false	weaken	-23
false	signal	15
false	alter	-18
false	negotiate	10
true	end	-15
false	something	-51
false	favor	9
false	delay	-30
false	veto	10
false	eliminate	-61
false	postpone	-23
false	preserve	-32
false	suppose	-35
false	expire	-23
false	repudiate	14
false	foster	-16
false	intern	-16
false	upgrade	-16
false	curb	-34
false	adapt	-24
false	level	-16
true	think	-18
false	solve	-15
false	edit	-33
false	sound	8
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
false	stake	-33
false	restore	-34
false	revisit	7
false	discriminate	-15
false	eye	14
false	experience	-7
false	shape	-46
false	author	9
false	surprise	5
false	notice	6
false	drone	-14
false	repair	-20
true	seem	-22
false	impress	14
false	waste	-21
false	acquiesce	19
false	bigoted	9
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
false	forget	15
true	run	-39
false	spike	-13
false	wonder	20
false	uncommit	-15
false	erode	-18
false	trigger	-30
false	couple	-38
false	contend	8
false	certify	-13
false	sorry	-13
true	plan	10
false	click	-24
false	disrespect	-9
false	reiterate	34
false	chat	-16
false	defect	-20
false	infected	-13
false	pivote	9
false	constitute	-15
true	ready	-15
false	laugh	-20
false	bridge	-18
false	unauthorized	-23
false	imply	13
false	hint	13
true	follow	19
false	volunteer	-13
false	suit	-30
false	reshape	-18
false	enable	-28
false	quit	-37
false	derided	15
false	advocate	15
false	amount	-51
true	look	-10
false	invoke	7
false	bomb	-32
false	bother	9
true	bring	29
false	retire	-24
true	become	24
false	command	-11
true	participate	-15
false	ratify	9
false	flee	-39
false	trounce	-24
true	receive	26
false	qualify	-21
false	bounce	-17
false	dwindle	-9
false	energize	-33
false	predicate	-11
false	ravage	-13
false	intimidate	-10
false	terrify	6
false	edge	-20
false	drum	-10
false	collapse	-28
false	envision	18
false	resettle	-15
false	transfer	-27
false	proposal	-10
false	deserve	-41
false	hidden	-10
false	execute	-21
true	buy	19
false	linger	-6
false	surface	8
false	split	-20
false	plummet	-18
true	offer	15
true	translate	-15
false	sew	-10
false	assess	-6
true	bother	-11
false	exacerbate	-13
false	strive	16
false	graduate	-32
false	shrug	10
false	soften	-18
true	talk	10
false	extend	-27
false	televise	-18
false	produce	-13
false	empower	8
false	unearth	-11
false	elevate	-12
false	premise	-10
false	resemble	-18
false	function	-41
false	specialize	-10
false	suffer	-45
false	so-called	-15
false	argument	11
false	superdelegate	-35
false	contradict	12
false	co-authored	-10
false	suppress	-9
false	displace	-15
false	ship	-13
false	study	-42
false	market	-61
false	dislike	12
false	belong	-24
false	provoke	-21
false	fare	-33
false	chiding	15
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
false	rein	-25
false	reclaim	-18
false	exercise	-15
false	isolate	-9
false	fish	-18
false	withdraw	8
false	scramble	-20
false	populate	-10
false	outrage	12
false	code	-15
true	care	8
false	strike	-5
false	marginalized	-9
false	hopeful	10
false	allude	26
false	please	14
false	print	-16
false	spur	-23
false	borrow	-30
false	eager	10
false	pivot	-5
false	communicate	-15
false	terminate	-16
false	unnoticed	10
false	eat	-29
true	suppose	-9
false	abolish	-15
false	accelerate	-33
false	wind	-28
false	scold	10
false	recommend	15
false	park	-26
false	brew	-16
false	cheat	-15
false	dance	-21
false	broaden	-21
false	chair	-43
false	brag	24
false	buoy	-13
false	engineer	-19
false	remarks	-26
false	plow	-13
false	politicize	-16
false	characterize	15
false	oust	-16
false	caution	22
false	rent	-13
false	totaling	-12
false	sexting	-18
true	meet	-9
false	renege	8
false	alarm	11
false	comprise	-13
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
false	define	5
false	exaggerated	-10
false	usher	-21
false	finalize	-18
false	dent	-10
true	enter	-9
true	pay	17
false	activate	-24
false	reconsider	12
false	dispute	31
false	eradicate	-9
false	underestimate	12
false	authorize	14
true	bear	-10
false	tax	-69
false	outsize	-10
false	confer	-15
false	graft	-10
false	model	-26
false	swell	-13
false	observe	15
false	duel	-13
false	minimize	5
false	plant	-37
false	evolve	-11
false	disappear	-28
false	permit	9
true	involve	-9
false	amass	-18
false	default	-18
false	vet	-39
false	restructure	-16
false	accusations	-10
false	misrepresent	-10
false	taunt	11
false	terror-related	-9
false	monitor	-5
false	inform	19
false	integrate	-21
false	less-educated	-13
false	encounter	-26
true	qualify	-9
false	hatred	-13
false	wall	-16
false	uncover	-6
false	unreport	-9
false	disclose	25
false	mitigate	-10
true	use	-25
false	unsolicited	-10
false	tolerate	12
false	chide	14
false	pepper	-14
false	carve	-18
false	mask	-16
false	affiliate	-16
false	upend	-24
false	guard	-26
false	revise	-6
false	flank	-19
false	excite	9
false	balance	-23
true	raise	-9
false	nothing	-21
false	merge	-11
false	rebuff	16
false	harass	-13
false	disparage	10
true	recall	-10
false	drink	-16
true	work	-30
false	divorce	-13
false	dog	-13
false	opine	10
false	accumulate	-16
false	patrol	-10
false	inherit	-12
false	preside	-22
false	summon	-13
false	channel	-19
false	reckon	14
false	surpass	-26
false	offset	-18
false	imprison	-12
false	bypass	-10
false	mix	-10
false	skew	-10
true	yield	-9
false	zero	9
false	speculate	12
false	depend	-51
true	succeed	-9
false	harm	-18
false	trapped	-10
false	diagnose	-12
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
false	allege	17
false	camp	-28
false	shove	-13
false	precede	-16
false	regret	6
false	team	-21
false	attach	-19
true	love	-11
false	adjust	-19
false	sag	-16
false	net	-16
false	house	-28
false	scale	-15
false	store	-29
true	keep	-9
true	begin	-9
true	hurt	-9
true	blame	13
false	pronounce	5
false	daunt	-16
false	pitch	9
false	ride	-29
false	shatter	-19
false	flatter	-9
false	navigate	-27
false	shore	-23
false	explode	-15
false	like-minded	-18
false	discipline	-15
false	clean	-12
false	analyze	-13
false	supply	-19
false	flown	-10
false	wary	7
false	revere	18
false	compose	-13
false	script	-13
false	undertake	-10
true	endorse	-19
true	campaign	-9
false	unwanted	-9
false	distort	-12
false	plague	-16
false	inject	-19
false	detect	-27
true	reach	-15
false	crumble	-15
false	spill	-16
false	gear	-10
false	circulate	6
false	coal-fired	-9
false	cripple	-16
false	explore	6
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
false	stifle	7
false	convey	-10
false	incline	-13
false	stereotype	-12
false	rock	-14
false	facilitate	-21
false	stabilize	-13
false	enlist	-16
false	adamant	8
false	assertion	8
false	disband	-11
false	overseen	-10
false	dump	-16
false	discourage	-12
false	rid	-18
false	peak	-18
false	locate	-12
false	devolve	-13
false	march	-14
false	justify	25
false	game	-23
false	penetrate	-9
true	stand	-13
true	accept	-26
false	ring	-18
false	reinforce	-14
true	sure	-19
false	kid	-12
false	unaware	6
false	muse	19
false	deprive	-22
false	elaborate	6
false	classify	-39
false	sponsor	-33
false	redact	5
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
true	set	32
false	understated	-10
false	temper	-16
false	formulate	-13
false	slate	-51
false	huddle	-22
false	unanswer	-9
false	quash	11
false	consult	-13
false	dodge	-13
false	presume	6
true	advocate	-11
true	play	16
true	present	-20
false	aggravate	-12
false	leak	-43
false	hover	-16
false	sworn	-10
false	task	-16
false	fake	-12
false	infiltrate	-16
false	thereafter	-12
false	spirited	-10
false	bray	-11
false	tune	-14
false	immigrate	-10
false	drown	-13
false	undeclare	-10
false	dismay	13
false	sing	10
true	understand	9
false	upstate	-12
false	unexpected	-10
false	toss	-10
false	shun	-10
false	strewn	-10
true	cite	-13
false	accustom	-10
false	covet	-10
false	victimize	-9
false	empathize	16
true	happy	-11
`
