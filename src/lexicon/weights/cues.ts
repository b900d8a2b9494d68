/** Counted by `test/tools/count-weights.mjs` on the training articles of PolNeAR (seven in eight of them). */
export const CUES_WEIGHTS = `
bias	-91
@form
attacks	-73
suggested	36
poses	-12
happened	-66
controls	-34
include	-45
expanded	-18
checks	-47
bans	11
claims	7
support	-30
focused	-16
expanding	24
according	142
make	-65
kill	-41
shooting	-102
leave	44
shot	9
shoot	-9
laws	-79
facing	8
moved	-17
expand	-17
based	-15
begin	-56
sales	-38
accomplish	-15
made	-24
responded	16
bring	16
pose	-23
changed	19
bringing	-57
wrote	46
reach	11
following	-108
reported	59
cited	11
left	-77
noted	41
thinking	-14
ignored	9
said	253
added	18
refused	21
give	-69
come	-13
felt	10
concluded	7
making	-26
clear	10
cast	7
place	-12
sat	34
completed	-33
spent	-17
looked	-25
gone	-55
registered	-49
defending	21
tell	-17
playing	-9
turned	-11
prepared	-47
address	14
seemed	24
began	-17
saw	-18
expected	14
start	-62
attempting	16
went	-26
trying	-66
help	-150
wanted	23
urged	49
happening	-22
took	-47
returned	11
saying	84
came	-60
tried	-19
got	-34
say	73
emailed	15
replied	22
announced	46
send	-59
hand	-9
given	-64
teaching	-20
pay	15
harmed	-15
spend	-71
reflecting	15
present	-25
share	17
go	-128
participate	-37
lay	-27
forcing	-30
examined	-13
figure	-13
pleaded	19
dates	-9
witness	16
recorded	27
lie	-13
buy	34
stated	48
received	-47
know	-13
sentenced	7
known	35
killed	-97
mean	-25
lost	-121
meant	27
discrediting	-10
failed	10
knowing	-7
put	-19
crushed	-26
avoided	12
looking	16
won	-95
hear	6
moving	30
stop	-92
discussed	15
told	73
let	-7
worked	-49
confirmed	16
use	-108
headed	-36
waited	-21
wait	42
reward	-12
turn	-41
learned	13
files	10
think	9
operate	-9
organize	-22
understood	5
putting	-36
met	9
stealing	-15
calls	25
lead	-49
calling	43
step	-30
forces	-77
combat	-47
called	40
assist	-15
conducting	-17
airstrikes	-18
targets	9
take	-42
increase	-43
funds	-36
proposed	-9
interview	-33
air	-21
talk	-35
interviewed	-17
comments	-30
results	-78
discuss	7
call	24
slip	-15
showing	-7
says	137
boosting	-15
citing	22
continued	27
recalled	14
uprising	-13
entering	-98
rallied	-24
telling	17
goes	23
enter	-54
slammed	-16
sent	-16
fundraising	-100
asking	38
canceled	-16
commented	9
attributed	8
vote	-26
found	9
choose	30
preferred	18
polled	-12
followed	-44
conducted	-101
polls	-108
ban	-54
surveyed	-25
takes	14
comment	-21
votes	-86
covering	-24
running	-39
tells	63
praised	35
speaking	-59
argued	6
expecting	21
born	-47
posted	14
mentions	10
benefit	-41
inserted	-11
sharpened	-16
retain	-28
hold	-20
demonstrate	16
describe	-20
expressed	18
described	28
mind	11
rights	-126
oppose	-7
undocumented	-54
carried	13
declared	13
died	-80
released	-29
praises	17
skywriting	-13
messages	-12
involving	-36
hired	12
fly	-22
keeping	8
claimed	27
hosted	-47
donated	-32
records	-66
compiled	-13
cycles	-12
cycle	-36
supported	26
phrase	5
broken	-23
elected	-44
championed	17
included	7
winning	-41
convince	13
competing	-34
polling	9
compete	-45
rolled	14
planes	-15
linked	-21
set	-19
play	-81
plans	-8
tighten	-23
protesting	9
limiting	13
giving	-25
inviting	6
includes	-14
wearing	-41
holding	-29
tweeting	20
retweeted	22
tweeted	10
thanked	23
steps	26
accusing	5
announcing	7
runs	13
lobbying	-52
prevented	-15
distract	-10
prevent	25
need	-21
detailing	6
try	-24
thwart	-18
allow	9
push	-33
led	-20
employed	-14
conduct	-15
taping	-16
makes	-12
repeated	8
repeal	-32
criticizing	21
bear	19
dismissed	7
track	24
ensure	-36
seeking	11
offering	15
continue	-68
accused	20
placing	-20
tears	-12
thinks	32
begun	-52
denied	27
flowed	-9
cover	-45
certain	-35
challenged	9
overturned	12
respected	-10
right	-17
taught	-12
protect	-45
free	-12
comes	-81
yell	-10
survive	-27
name	-8
gathered	-41
speaks	6
joined	10
live	29
quoted	7
became	-15
involved	-68
arriving	-22
referring	5
introducing	6
helps	-15
seeks	23
gun	-12
undermining	-12
undermine	16
work	-91
overturn	-24
acting	-43
defend	-45
aiming	18
requiring	7
register	-34
licensed	-10
undo	-10
jump	-18
sits	-32
unite	-13
ties	-50
named	14
dedicated	-6
endorsed	23
signed	18
explains	-5
tie	23
argues	24
sees	26
concludes	9
win	-212
asks	14
change	-77
run	-58
wins	-106
match	-39
replace	-39
receives	-26
increases	20
held	-47
collected	-25
asked	56
fit	-32
serve	38
lives	-32
deemed	14
stem	-18
slow	-15
challenge	-25
unleashed	8
withering	-10
talking	29
count	-13
touched	11
launching	14
crossing	-9
become	-44
keep	-50
owned	-37
offered	20
appears	29
rating	-56
trailing	-30
emails	-59
critical	-10
counted	-7
qualify	-19
get	-51
open	-26
close	-47
exists	-15
voted	19
ended	-86
caucuses	-114
focus	10
state	-13
introduced	-10
accepted	-14
holds	-49
accepting	-7
firms	-65
campaigning	-77
reports	-16
spending	-125
disappointing	-10
replaced	-27
supporting	5
opposing	-30
drawing	-5
begins	-17
interrupted	-18
shouted	21
using	-42
reviving	-9
waterboarding	-37
obtain	-17
survived	-18
compromise	8
issued	13
compared	-10
urging	-6
listening	-23
allowed	-15
connect	-23
attending	-25
places	-20
visited	-39
chanted	8
avoid	-58
loved	7
choosing	-28
waging	9
sticking	-19
hoping	13
denounced	31
deal	-34
releasing	18
aimed	5
slams	26
rallies	22
taking	-63
obtaining	-15
failing	-23
hopes	18
needed	-38
ramped	-12
works	-55
translate	-12
numbers	-69
feels	-23
optimistic	-9
tested	-12
leaving	-72
unqualified	-19
host	-36
referred	14
sitting	-43
attacked	26
return	-58
complained	12
obtained	-32
used	-26
convincing	-18
bill	-12
states	-75
devoted	9
mount	-16
gather	-15
lock	-21
deals	-61
trips	-9
measured	12
impose	-21
interested	17
denying	-21
finding	-35
deliver	-52
prevail	-9
emphasize	19
issues	-48
alienate	-13
moderates	9
find	-21
building	-81
tweets	-16
underscore	13
enters	-22
lose	-50
seems	43
grown	-41
continues	-19
gaining	-28
maintains	-16
picking	16
catch	-25
form	-15
gained	16
consider	-16
finds	18
represents	16
appeared	9
divided	12
designed	-8
sampling	-12
selected	-51
provided	26
shows	30
arrive	-12
showed	23
upcoming	-52
damaging	14
pushed	12
appeal	-10
receiving	10
agreed	14
surprise	5
kicked	-16
ending	-45
reforming	-12
greeted	-21
tackle	-23
cracking	-12
respects	-9
traveled	-20
pull	-32
keeps	-30
leads	-86
returns	-32
caucused	-17
remain	-17
adding	6
warned	32
losing	-52
battling	-16
proven	19
predicted	16
thanking	23
delivering	16
explained	28
suspending	-15
hammered	-5
performing	-12
fighting	21
congratulating	13
returning	-32
breaking	-34
happens	-27
gives	-8
remarks	-18
battle	-18
drop	-54
switch	11
ran	-35
unify	-28
entered	-56
fueled	-38
break	95
stayed	15
claiming	8
remains	-19
beat	-47
lacking	-9
remained	-8
stood	-11
watched	-5
shown	11
chanting	8
prompting	22
award	8
erupted	-34
gave	10
signs	-27
celebrated	12
providing	-20
estimates	-13
earning	-44
lower	-17
improve	-39
promised	14
heading	-52
result	-12
portraying	9
doubted	-9
networks	-58
picked	10
worried	20
seen	11
best	-18
handle	-30
allowing	-42
joked	6
touting	22
believes	21
decried	22
highlighted	13
means	-14
pick	-73
gain	-51
allocated	-12
date	-47
thanks	-46
cheered	-9
overwhelming	6
sites	-32
pushing	18
struggles	37
attract	-25
heads	-25
yelled	12
worries	-7
refusing	-8
sit	-27
needs	-39
weighed	16
backing	13
brought	16
exceeding	-13
waiting	-37
rushed	-10
planning	14
arrived	-43
walking	-18
feeling	-11
captured	-11
cares	-10
care	30
dominating	-15
tended	26
identify	9
dipped	-12
considered	14
attended	-51
attend	-43
represented	-26
crossed	-20
stopped	-45
unionized	-9
paid	-42
shook	-19
finished	-41
await	-15
ends	28
served	-96
faces	-65
emerge	-12
earned	7
beating	-30
trails	-23
becoming	-83
rally	-33
bound	-25
differ	7
willing	-10
coalesce	-12
mention	7
insisted	8
heightened	-9
resist	15
mocked	12
roared	-13
closed	5
cut	-76
feeds	-12
booed	7
lagging	-16
marking	-21
overtaking	-12
assured	11
serving	-39
receive	6
represent	34
vowing	-19
topped	-13
races	-51
opened	10
appearing	-23
increased	-55
earn	-32
decide	9
build	-76
brokers	-10
prevailed	-12
pledging	24
touted	21
vowed	28
fix	-18
stand	-6
influence	-25
confronting	-24
neighboring	-30
provide	-35
dealing	-27
force	-30
release	-67
invested	-20
reminding	8
solicit	-13
created	-68
shut	6
exit	-32
feel	10
accounted	-9
angry	-24
deport	-17
stay	-68
balloting	-15
capture	-18
generating	-14
piled	-11
imagined	9
stare	-9
embracing	-10
resign	30
shrinking	-12
heard	-8
defended	45
seeming	-13
reflect	-25
scores	-15
move	-94
clinch	-34
ready	-53
assuming	-6
affect	-32
widened	-9
widening	-20
grow	-30
scored	-30
grabbing	-17
stall	-9
surged	-21
secured	-25
steering	-23
exchanged	-13
sought	14
encouraging	-17
calm	-12
suggest	40
bemoaned	18
knows	21
prompted	-6
proved	-18
devastating	-34
lambasted	18
cried	5
dominated	-37
helping	-56
clinched	-17
reserved	-25
clubs	-9
seats	-45
blow	-18
scoring	-12
banning	5
deported	-28
betrayed	-15
formed	-15
satisfied	6
blocking	-29
ballots	-27
existing	-38
securing	-15
authorized	-15
listed	11
staying	-37
secure	-74
marred	-13
costs	-38
punching	-12
charged	15
handed	-23
delivered	-18
decrying	13
struggled	-53
tries	14
rules	-30
helped	-21
embarrassing	6
file	-40
nominating	-7
broke	31
contributing	-27
raise	-106
end	-65
documents	-49
raising	-44
refuses	16
deporting	-15
promoting	-14
defeated	-34
borders	-9
articulated	16
thread	-15
disavowed	8
answer	7
swept	-26
moves	-25
featured	25
played	7
lamented	20
capitalize	-12
considers	15
attracting	-12
hosts	-15
writes	7
garnered	-15
accept	8
smiling	-9
downplayed	16
features	-16
interviews	-47
reminded	22
embodied	-10
note	17
select	23
describes	6
continuing	-55
insist	8
influenced	-15
pass	-65
tests	-17
meet	-79
apply	-30
insists	-8
mounting	14
reforms	-15
pointing	27
noting	18
save	-20
pulling	-9
representing	-33
buying	-36
gets	-51
create	-62
questions	-20
honored	-10
statement	-7
recording	-9
travels	-9
yanked	-13
defeat	-56
outlining	14
restricting	26
prices	-45
labeled	12
reflects	-5
improved	-22
seek	-17
lines	-64
manufactured	-10
lied	-12
apologize	10
railed	19
pursuing	6
fracking	-25
hurting	-17
legalizing	-10
reserves	-9
blamed	10
understand	9
allies	-56
pulls	-9
reaching	-33
happen	-54
interests	-48
founded	-42
stopping	-17
launched	-20
titled	23
target	-15
airing	-18
stars	-10
allows	8
blasts	14
mocking	-6
quotes	-12
encourage	6
linking	-13
reciting	6
encouraged	23
join	-53
rubbing	-10
going	-13
rushing	-16
tack	-13
trust	7
love	6
bases	-10
promote	26
bought	-18
lying	8
talks	9
denouncing	6
sell	39
promising	8
thought	-18
bent	-10
distanced	16
involves	-9
advise	-10
spoken	13
listen	-27
bullied	-9
confronted	-15
footing	-9
uses	-20
submitted	-15
assailed	23
outsourcing	-9
crack	-21
outsourced	-12
reduced	-23
laying	28
balked	27
hacking	-9
combined	-21
relocated	-9
blasted	38
train	-15
echoed	18
burst	-13
face	-70
trailed	-15
reviewing	-13
targeting	-7
concerned	21
hope	-12
narrow	-12
contributed	-49
admitted	9
questioned	36
rebuked	19
barring	9
dividing	-13
celebrate	-11
converted	-10
fight	-19
cost	-32
boxing	-20
visiting	-22
contacted	-18
write	6
rest	-15
carrying	-37
landed	-18
accompanied	-18
grew	-49
overcome	-20
honor	-15
knocked	11
inspire	-12
reopened	-10
renovated	-10
promotes	13
remembered	17
rising	-60
kept	-6
meets	-28
requested	25
sending	-42
understands	7
electing	-15
elect	-18
fell	-57
concede	-12
persuade	13
skeptical	11
campaign	17
demonstrated	-13
reveal	7
names	-13
disclosed	13
reverse	8
legalized	18
scheduled	-16
judges	-30
succeeded	-23
punished	-20
forced	16
caused	-52
hailed	14
removed	-34
power	-17
installed	-10
overthrow	-13
opposed	29
rise	-22
realize	19
starts	-38
battered	-10
surrendering	-10
abandon	-25
embraced	10
disaffected	-10
self-described	6
beats	-15
poised	-35
revealed	12
invited	-12
sure	-31
resulted	-27
convicted	-23
recommend	-16
violated	-23
featuring	-17
likened	17
disqualify	-9
charges	-30
nominate	-9
seal	-9
follows	25
wrongdoing	-9
figures	-34
hands	-20
champion	-11
propel	-12
angered	22
fans	-21
heed	-10
climbed	-10
leaned	-11
dressed	-11
flag	-9
disrupted	-10
managed	-45
drag	-9
acknowledged	16
coming	-61
thrilled	12
defunding	-13
causes	-25
stating	9
investigated	-10
selling	-25
upset	9
flooded	-10
boycott	-13
concerns	-38
stops	-17
identified	6
interpreted	13
principles	-15
saving	-9
avoiding	-16
broker	-17
involve	-9
express	8
stumping	-14
mining	-9
struggle	-15
lean	-13
built	18
buried	-10
repeating	6
granted	8
renewed	-11
investigate	-24
published	-7
acted	-25
occurred	-30
aides	-63
talked	25
trump	-9
letting	-15
exploit	19
beaten	-15
wounded	-10
unfolding	-12
protected	-9
paints	8
clinching	-12
improving	-12
pays	-15
wear	-20
wore	-17
measures	-42
debated	18
shaking	11
risk	-9
cope	-9
reject	-23
fed	-12
debates	-13
sparred	11
ignore	6
regulating	-12
repealing	-9
debating	-14
warning	-5
hire	-29
rebuilding	-25
funded	-22
collecting	-9
married	-28
benefited	-22
complicate	-13
applauded	-6
cuts	36
rebuild	-17
organized	-9
lent	-11
donate	-12
voiced	20
updated	-34
weaken	-9
seem	-7
approving	-10
benefits	-49
controlled	-12
aims	-6
worrying	-7
picks	-12
reducing	-15
generate	-12
cutting	-39
hates	6
negotiated	12
argue	29
seeing	-27
something	-38
act	-25
breaks	-22
signaled	23
joining	-33
fought	-25
eliminate	-20
passed	17
postponing	-9
supposed	-33
passing	9
render	-10
repudiate	10
allied	-12
condemned	24
explaining	15
capitalizing	-10
impressed	12
curb	-15
resulting	-15
levels	-24
demand	6
recruiting	-18
misspoke	-9
exist	-22
preventing	-18
backfire	-12
apologized	-6
damage	-9
stakes	-12
access	-9
accounts	-47
searches	-9
searching	-12
saved	-12
punish	-15
restored	-13
sued	-6
revisit	-11
discriminated	-15
spreading	-18
sounded	19
amplify	-13
portrayed	-6
experiences	-9
shaped	-15
stressed	10
preparing	23
fail	-28
noticed	8
editing	-20
approached	-12
sound	-13
waving	6
accomplished	-9
disappointed	21
acknowledge	8
convinced	15
missed	-27
flawed	-9
bills	-35
advances	-12
bolster	-18
attempts	-16
roll	-21
vows	22
protecting	-22
spots	-10
wages	-33
committed	-8
preserving	-9
advanced	-9
control	-25
perform	-25
achieved	-20
carries	-23
dismantle	-13
fueling	9
resounding	-10
becomes	-49
driven	-37
meaning	-6
spiked	-10
dug	-12
wondered	-5
uncommitted	-12
changing	-32
point	7
emphasized	-14
coupled	-21
updates	-15
suspend	-20
introduce	-13
reiterated	31
rates	-76
scared	9
existed	-17
believing	7
missing	-22
chat	-10
issue	-13
cause	-30
defects	-12
infected	-13
traveling	-23
treating	-13
ordered	34
carry	-39
issuing	-10
recalling	24
grants	-20
approve	-11
programs	-41
shakes	-10
constitutes	-12
rely	-18
hosting	-15
laughs	-9
hitting	6
seize	-12
demanded	-15
rails	5
abandoning	-17
dropping	-30
unauthorized	-20
drive	-49
achieving	-12
hints	21
driving	-15
whipping	-12
conflicts	-15
favors	-9
report	21
criticize	9
volunteers	-15
declined	27
wasted	-10
suited	-15
walk	-18
stared	-10
inspired	-25
projected	15
tying	14
quit	-26
derided	12
pressured	6
threatening	6
advocate	17
amounts	-25
maintain	-23
looming	-25
referenced	25
bothered	-10
prosecute	12
settle	-30
lobbied	6
creating	36
land	-9
boasted	13
digging	-9
gains	-32
approaching	-17
retired	-10
laughed	-12
surge	-9
fleeing	-12
declining	-19
trounced	-16
sets	-9
bet	-16
starting	10
sorry	-10
restricted	-12
mired	-18
energized	-15
predicated	-11
turning	-60
bully	-9
insults	-12
roots	-32
collapsing	-10
clarified	12
hidden	-10
defeating	-30
books	-28
lingering	-12
assaulted	-15
resigned	-21
handled	-20
bested	-10
causing	39
landing	-12
blows	-9
sewed	-10
eliminating	-20
assess	-18
manage	-17
split	-11
conceded	27
risen	-23
premised	-10
requires	-8
resemble	-10
centers	-41
impact	-9
surrounding	-23
cleared	-16
confirm	-11
tends	-24
delayed	-9
leaves	-28
functioning	-9
campaigned	-11
so-called	-9
argument	8
undecided	-23
superdelegates	-32
co-authored	-10
joins	-12
acts	-9
placed	5
drove	22
seizing	-9
imports	-27
surveys	-25
update	31
click	-12
compare	7
markets	-51
dislike	8
looks	-16
portray	10
belongs	-10
check	21
policing	-12
practices	-32
lists	10
visit	-32
ahmed	-10
completing	-9
mohamed	-18
lived	-38
loving	-13
logged	-10
flying	-36
developing	-20
rebut	11
approaches	-17
succeed	-32
lifting	-12
throwing	-13
press	-12
grows	-20
operating	-9
startled	17
fear	32
feed	-18
lined	11
cheer	9
rolling	-13
stepped	-23
rein	-15
reclaim	-9
reduce	-25
exercises	-9
passes	-11
fishing	-15
binding	-15
lacks	-28
thrown	-21
overseeing	-17
scrambling	-16
forms	-9
describing	32
relied	-20
fill	-26
fallen	-41
solidify	-9
outraged	12
puts	18
approved	15
matters	-12
acquire	-12
strikes	-15
purchased	-12
proceed	-15
blocked	8
advocates	-16
teaches	-17
marginalized	-9
appealing	8
dies	-12
drafting	-10
reacting	-14
sparking	-11
trigger	-12
tend	-34
favor	23
spur	-12
borrowing	-9
developed	-20
appreciate	11
managing	-15
limited	-16
struck	5
brewing	-12
hinted	-9
dancing	-10
changes	-34
broadening	-9
established	10
cross	-17
chaired	-9
moderate	-13
hurt	-36
fearing	11
buoyed	-10
purchase	-20
presented	21
hacked	-17
taped	-9
tolerate	-11
withheld	6
clarify	6
post	-5
casting	-14
boost	-27
invest	-39
enable	-9
trade	-13
briefing	-23
shares	-15
vying	-13
sexting	-18
attempted	-12
revive	-17
accords	-10
projects	-26
fulfill	-12
pitting	-10
achieve	-27
soured	-9
resolved	-20
provides	-22
assigned	-24
deploying	-12
bearing	-22
powers	-18
draft	-18
shape	-15
defy	10
blessing	-10
nominated	12
lands	-9
treat	-17
activated	-18
affected	-30
mark	19
trending	12
scramble	15
pressing	13
disputes	16
fall	-30
confront	11
shift	-28
pursued	-13
test	-15
lays	8
advance	-12
underestimated	8
intervene	-9
oust	-10
arms	-9
proposing	26
combating	-9
taxing	-17
function	-9
taxes	-43
encourages	-12
trends	-14
finance	-9
replacing	-12
grafted	-10
applied	-18
satisfy	6
serves	-34
dueling	-10
defends	11
produced	-29
troubled	5
block	-56
renew	8
recommended	11
battled	18
terror-related	-9
exploited	-14
motivated	-9
tracks	-14
relying	10
informed	11
deployed	-23
integrating	-10
integrate	-12
enjoy	8
less-educated	-13
encountered	-17
limit	-29
granting	-10
values	-23
hatred	-9
produce	-18
uncovered	-14
appended	-14
unreported	-9
pulled	-27
review	10
disclose	-12
singled	16
cautioned	18
miss	-9
unnoticed	-9
mitigate	-10
checked	-10
vetting	-9
indicated	14
messaging	-17
unsolicited	-9
eliminated	-27
assumed	11
covered	23
opted	6
posing	-12
ruled	10
upended	-10
related	6
remove	-20
flanked	-11
reversing	-13
organizing	-20
seated	-17
arrested	-23
models	-12
balance	-12
nothing	-13
reform	-12
rebuffed	8
mentioning	11
intern	-11
uttered	6
recall	-8
opens	-24
regarded	19
suffering	-12
lacked	-17
flew	-23
raced	-9
ate	-14
listened	-9
opined	13
advises	-12
advising	13
spends	-15
tap	-20
advised	-29
intensified	-9
reined	-12
falling	36
accumulated	-13
remembers	14
enduring	7
fading	-10
wonder	12
ticked	9
occupied	-10
rejected	32
ages	-10
reckoning	-10
extend	-15
extended	-13
estimated	12
freed	-16
violating	-12
withdrew	13
disappeared	-18
energize	-15
recounted	7
wondering	12
warm	-9
waves	-15
weighing	-11
countered	8
risks	-15
grappling	-14
generated	6
yield	-9
amounted	-12
raises	-19
derail	-10
speculated	14
fared	-13
forge	-9
fare	-9
broaden	-12
stepping	-15
connected	-21
accelerated	-18
tied	-34
stemming	-9
studies	-20
sign	-26
matched	-17
staked	-10
differs	-11
dismissing	15
defined	8
sue	5
fails	-9
narrowed	-12
finish	-22
underestimating	-11
faltered	-10
project	-19
coalescing	-10
exited	-12
advertised	-9
caps	-10
shrink	-12
rises	-12
leans	18
rose	16
switched	-11
ensuring	-20
flagging	-9
collect	-9
permits	-9
tallied	-12
obscured	-10
imposed	20
replicate	-13
validate	-9
courts	-26
limits	-12
camps	-26
ranking	-13
lectured	7
depending	-23
preserve	-12
appending	8
suffer	-20
tacking	-10
attached	-13
monitoring	-20
develop	-25
suffered	-15
justify	22
shocks	-12
import	-9
offsetting	-9
sagging	-9
scale	-12
earns	-12
asserted	21
stores	-20
falls	-17
sway	-17
lowering	-9
statements	-9
oversees	-10
averaging	-10
prepare	-23
afford	-19
investing	-9
finishes	-12
associates	-9
sharpens	-10
daunting	-13
capped	-13
favoring	-11
elevate	-13
shaping	-10
sums	-10
negotiate	-10
prevails	-9
unified	9
expect	9
shore	-15
thrive	-9
shedding	-13
account	-12
departing	-10
producing	14
score	-9
publish	-9
like-minded	-18
employing	12
stick	-12
judge	19
ushered	-10
growing	15
analyzing	-10
hung	7
plants	-17
establishing	-12
strengthen	-15
cars	-10
rests	-9
entitled	-16
chairs	-32
travel	-12
parked	-13
flown	-10
ventures	-10
monitors	-9
battles	-25
revered	17
eroding	-10
supplied	-10
lagged	-10
lift	-18
resonate	5
oversaw	-9
emerging	-16
brings	-20
disrupt	-15
confident	8
underscored	-17
voice	-11
salaried	-12
qualified	-9
halted	-9
registering	-12
leading	-15
transformed	-10
plagued	-13
reinvented	-12
admire	6
commanded	-16
adjust	-9
drives	-9
injects	-10
detect	-23
underscoring	9
crumbling	-12
strike	-13
politicized	-13
deleted	-19
governing	-9
invoked	14
thrived	-13
punch	-9
depend	-9
violates	-9
sold	-36
covers	-12
explore	10
restore	-12
republish	-9
alleged	11
damaged	-10
raped	-11
originated	-10
blistering	-15
cellphones	-10
trusted	8
circulating	-10
soften	-9
reinstating	-15
adopting	-12
violate	-9
plays	-18
instructed	10
guide	-9
addresses	-13
transfer	-12
praise	-16
finishing	-22
owed	-10
unraveled	-10
abandoned	-12
link	38
stabilize	-10
financed	-10
exchanges	-17
examining	-10
visits	-15
briefed	-13
adamant	7
committing	25
assertion	10
deny	-8
disbanded	-11
dumped	-9
poured	-13
stage	-13
houses	-9
marched	-14
bars	-13
halt	-9
bombing	-27
vetted	-20
enforcing	-10
fled	-13
embarrass	-10
couples	-15
centered	-12
gaming	-12
remarked	18
bind	-9
tout	6
aired	12
games	-12
unveiled	13
fund	-17
weigh	-21
performed	-18
contracts	-9
relocate	-9
characterized	5
kids	-9
unaware	7
upgraded	-10
classified	-27
deserves	-18
sponsored	-15
redacted	-17
releases	-12
surrounded	-12
mobilize	-21
containing	-20
pledge	7
vouched	11
buys	-12
demurred	-5
loses	-9
grant	-15
distribute	-10
knock	-13
mishandled	-9
probing	-10
contention	7
house	-12
supportive	8
dislodge	-9
scrambles	-11
stalled	-13
tops	-10
slate	-32
dispatched	-14
huddled	-10
slates	-17
unfold	-9
walks	-13
rides	-10
advocating	-5
lobby	-9
lashed	14
consulted	-13
declare	7
slated	-9
rid	-12
promoted	-12
dealt	-9
wall	-10
prosecuting	-9
descended	-11
sided	16
skip	-15
murdered	-11
define	-13
suits	-9
coordinated	-12
waged	-10
leaked	-10
tasked	-13
shake	-12
round	-9
types	-9
contemplate	10
scares	-10
dominate	-22
scheduling	-15
immigrated	-10
convert	-12
drowned	-13
disqualified	-12
coordinate	-12
undeclared	-10
strengthened	-12
singing	-11
arrives	-9
protest	-16
rolls	-10
expands	-9
upstate	-12
thereafter	-9
upend	-12
appointing	-10
discipline	-9
contain	-9
modified	6
establish	-17
regain	-15
winds	-12
pages	-9
alleges	15
record	-10
unexpected	-10
grab	-12
search	-9
searched	-12
tuned	-10
navigated	-10
conducts	-9
infiltrated	-13
strewn	-10
reap	-9
flooding	-10
debate	9
assaults	-12
request	-13
amassed	-13
firing	11
prepares	-10
plowed	-10
finalized	-12
reviewed	-9
counts	10
admits	17
empathize	17
applying	-9
restrict	-10
licenses	-12
engaging	-9
announces	10
@lemma
attack	5
highlight	16
pose	-18
suggest	70
happen	-117
control	-62
include	-36
expand	-36
check	-13
ban	-27
demonstrate	8
claim	41
support	8
according to	132
make	-37
kill	-115
leave	-88
arm	-23
guarantee	-11
face	-72
move	-75
base	-44
begin	-72
add	27
say	96
accomplish	-26
respond	15
want	16
bring	-44
change	-43
rethink	24
infringe	-10
write	34
follow	-43
reach	-39
contain	-11
report	41
cite	50
note	58
think	14
ignore	14
refuse	30
give	-61
plead	19
come	-88
feel	-10
conclude	22
place	-29
sit	-22
complete	-44
spend	-102
look	-9
star	-19
gine	-55
rub	-17
register	-77
blast	35
defend	17
tell	55
play	-46
turn	-51
prepare	-38
decide	7
address	-9
seem	47
speak	-18
expect	37
start	-59
attempt	-7
go	-36
try	-60
help	-109
urge	31
take	-61
return	-55
show	29
get	-106
side	13
thank	13
reply	14
announce	54
send	-57
proceed	-10
hand	-47
teach	-47
pay	-63
require	-12
harm	-15
discuss	29
intend	9
recognize	6
sway	-23
participate	-45
force	-54
sleep	-13
dispatch	-17
examine	-24
figure	-16
date	-54
witnes	15
record	-14
lie	-12
buy	-29
state	9
receive	-68
know	26
mean	-39
lose	-156
discredit	-19
destroy	-13
fail	-48
put	-21
crush	-33
avoid	-13
win	-169
hear	-29
stop	-123
let	-23
work	-99
confirm	20
use	-102
reaffirm	10
head	-89
worry	15
hug	-11
wait	-16
believe	21
reward	-18
learn	13
file	-13
operate	-21
organize	-45
understand	8
adopt	-11
meet	-55
steal	-26
call	54
lead	-91
step	-28
combat	-54
assist	-20
conduct	-116
airstrike	-18
target	-16
increase	-47
hit	-11
fund	-65
propose	32
interview	-35
air	-10
talk	34
result	-102
slip	-26
transform	-21
appeal	-6
sweep	-33
boost	-43
recall	23
uprise	-13
threaten	11
enter	-148
rally	-24
draw	-25
slam	23
fundraise	-102
ask	62
cancel	-24
prefer	27
indicate	18
attribute	10
vote	-12
choose	-25
drop	-48
poll	-62
survey	-53
point	19
cover	-16
run	-101
praise	27
argue	61
born	-47
post	9
mention	37
benefit	-89
sharpen	-25
retain	-35
hold	-102
describe	48
express	27
echo	25
mind	10
right	-131
pledge	18
oppose	12
undocumented	-54
carry	-46
declare	36
die	-88
release	-26
endorse	30
skywrite	-13
message	-9
involve	-95
hire	-6
fly	-67
keep	-61
separate	-15
host	-85
donate	-43
compile	-16
cycle	-47
phrase	6
elect	-39
champion	11
engage	-16
convince	14
compete	-70
roll	-7
plane	-15
fill	-16
link	-9
set	-45
tighten	-28
limit	-21
invite	-7
wear	-68
tweet	23
applaud	18
retweet	13
accuse	44
prevent	-24
distract	-13
need	-86
thwart	-20
allow	-22
push	9
tape	-26
distribute	-15
repeat	15
repeal	-41
criticize	44
undercut	-10
bear	-17
dismiss	29
ensure	-57
seek	28
counter	6
offer	26
review	-10
tear	-23
overtake	-21
deny	13
pause	-7
wipe	-10
flow	-16
certain	-35
stress	19
respect	-24
value	-30
words	-12
plot	-13
protect	-66
free	-31
yell	15
open	-18
remember	26
survive	-47
mourn	-5
gather	-56
join	-52
live	-39
quote	9
become	-97
arrive	-70
refer	36
gun	-20
chime	-5
undermine	-12
label	13
act	-79
compare	-6
aim	18
license	-26
undo	-13
blow	-33
enjoy	9
jump	-17
tie	-32
dedicate	6
explain	39
overstate	13
agree	18
answer	6
appear	19
consider	11
match	-55
replace	-65
collect	-41
fit	-39
serve	-37
deem	18
stumble	-16
stem	-25
slow	-23
wither	-10
trip	-18
touch	7
launch	-8
cross	-45
succeed	-55
owned	-37
fold	-10
rate	-11
trail	-58
average	-18
critical	-10
last	-14
qualify	-26
close	-42
exist	-73
end	-44
caucuse	-121
accept	-10
assert	9
firm	-68
campaign	-61
disappoint	14
interrupt	-9
shout	21
revive	-25
waterboard	-37
skip	-26
obtain	-55
issue	-12
listen	-53
connect	-10
struggle	-41
attend	-92
visit	-81
chant	19
love	13
wage	-16
stick	-20
hope	30
denounce	38
intensify	-25
question	18
deal	-98
trade	-13
ramp	-23
cap	-24
translate	-21
number	-71
optimistic	-9
refrain	-11
emphasize	23
test	-44
unqualify	-19
recite	18
clash	-11
complain	19
warn	28
rely	-13
mount	7
lock	-15
impose	5
whip	-16
prevail	-30
moderate	-10
build	-54
grow	-35
gain	-44
maintain	-18
pick	-29
contest	-35
catch	-16
form	-40
represent	-32
design	-14
sample	-18
select	-23
provide	-28
burn	-18
upcome	-52
credit	22
promise	30
disagree	7
kick	-27
shift	-12
reform	-37
greet	-24
tackle	-25
crack	-7
travel	-53
pull	-63
remain	-58
battle	-16
prove	-22
predict	20
scream	-10
suspend	-25
hammer	8
perform	-48
fight	-32
congratulate	17
remark	9
word	11
switch	-10
fuel	-17
stay	-39
beat	-81
lack	-51
stand	-43
watch	-29
broadcast	17
raise	-60
accord	18
estimate	12
earn	-40
rattle	7
lower	-30
improve	-61
upset	6
portray	19
doubt	8
network	-58
matter	-21
best	-29
handle	-49
joke	9
concede	15
tout	27
resonate	-8
decry	35
impact	-18
allocate	-12
determine	-5
attract	-12
assure	18
trumpet	7
backing	14
exceed	-21
reverse	-9
rush	-28
walk	-21
capture	-30
care	10
dominate	-62
educate	-13
age	-16
identify	25
line	-16
dip	-15
halt	-23
unionize	-12
shake	-15
finish	-76
await	-21
emerge	-12
bind	-43
differ	-5
willing	-11
coalesce	-21
consolidate	-13
insist	22
heighten	-9
resist	9
dub	12
mock	17
roar	-19
cut	-50
feed	-37
lag	-27
mark	-9
vow	34
top	-29
race	-60
broker	-28
touted	21
enact	-8
fix	-28
corrupt	-12
influence	-37
confront	-11
neighboring	-30
wave	-8
invest	-58
unfold	-29
remind	26
create	-33
exit	-43
vary	-10
outnumber	-15
account	-60
angry	-24
deport	-51
ballot	-39
generate	-20
pile	-11
shock	-18
imagine	11
stare	-21
vouch	24
resign	-15
shrink	-28
press	12
clarify	9
score	-55
clinch	-55
ready	-53
affect	-58
widen	-35
grab	-30
stall	-23
dash	-10
surge	-29
secure	-94
steer	-33
exchange	-31
encourage	13
calm	-12
bemoan	18
devastate	-37
lambaste	18
reserve	-35
club	-9
seat	-58
solidify	-23
derail	-18
betray	-21
satisfy	11
block	-11
authorize	-20
list	19
reassure	9
condemn	19
mar	-13
cost	-63
punch	-23
charge	6
defeat	-93
rule	-6
appreciate	10
flock	-12
concentrate	-11
contribute	-68
lend	-22
owe	-16
document	15
disavow	16
headline	9
promote	16
reject	12
border	-9
articulate	17
thread	-15
throw	-17
lament	29
capitalize	-27
acquire	-21
garner	-26
request	14
smile	-18
downplay	8
embody	-13
pack	-13
order	19
apply	-51
swing	-5
save	-37
beam	-5
amplify	6
honor	-24
admire	9
statement	-6
convict	-26
yank	-13
outline	16
restrict	12
price	-53
manufacture	-13
apologize	9
rail	28
pursue	-20
frack	-25
hurt	-51
divert	-13
fracture	-10
tap	-31
blame	16
ally	-63
found	-42
title	19
settle	-12
trust	9
boast	23
sell	-33
dwell	12
bend	-10
distance	8
advise	-30
bully	-23
escalate	6
foot	-9
bash	6
submit	-18
assail	21
outsource	-25
escape	-10
reduce	-53
balk	28
hack	-28
combine	-29
relocate	-26
train	-21
import	-41
burst	-13
hone	27
finance	-26
craft	11
narrow	-28
admit	21
rebuke	12
convert	-31
box	-25
contact	-26
rest	-23
land	-42
accompany	-26
clap	-13
overcome	-25
knock	5
inspire	-37
reopen	-12
designate	-10
renovate	-10
showcase	-13
single	20
rise	-48
fall	-49
tip	-14
persuade	12
skeptical	10
reference	11
reveal	23
disclose	13
hide	-13
schedule	-31
judge	13
punish	-35
light	-12
cause	-24
hail	15
remove	-53
power	-35
install	-18
overthrow	-13
aid	-74
realize	10
batter	-10
surrender	-10
abandon	-47
espouse	-10
disaffected	-10
self-described	7
poise	-35
sure	-31
spark	-7
book	-35
indict	-13
recommend	7
violate	-45
liken	17
disqualify	-25
seal	-15
wrongdo	-9
fade	-12
propel	-18
anger	13
fan	-29
heed	-10
climb	-16
lean	-9
dress	-11
flag	-23
disrupt	-24
manage	-65
drag	-18
acknowledge	32
blare	-5
spread	-22
thrill	12
defund	-18
investigate	-10
flood	-18
surround	-37
interpret	13
principle	-18
confuse	5
expres	9
kid	-15
stump	-9
mine	-13
bury	-13
contemplate	17
grant	-18
publish	-20
occur	-39
trump	-12
exploit	6
treat	-25
beg	11
abuse	-13
wound	-16
risk	-26
cope	-18
spar	8
regulate	-18
salary	-18
rebuild	-39
marry	-38
complicate	-21
reinstate	-23
voice	10
update	-7
weaken	-15
signal	12
alter	-17
demand	7
negotiate	10
something	-38
favor	12
delay	-20
veto	10
eliminate	-56
postpone	-18
preserve	-28
suppose	-33
expire	-20
render	-10
repudiate	12
comments	-33
foster	-10
intern	-16
upgrade	-16
impress	12
curb	-20
adapt	-15
solve	-13
recruit	-23
stretch	-16
misspeak	-9
galvanize	-16
loom	-33
backfire	-12
access	-21
overshadow	-16
align	-6
stake	-24
search	-37
restore	-32
sue	6
discriminate	-15
sound	10
illustrate	6
eye	5
experience	-9
shape	-36
author	10
edit	-25
drone	-10
approach	-43
waste	-16
acquiesce	14
miss	-53
flaw	-9
advance	-35
bolster	-29
recount	20
excite	22
achieve	-51
dismantle	-13
resound	-13
occupy	-19
drive	-38
forget	7
spike	-10
wonder	20
uncommit	-12
erode	-15
trigger	-23
couple	-33
reiterate	38
police	-15
chat	-16
defect	-15
infected	-13
program	-47
constitute	-15
laugh	-28
bridge	-16
seize	-13
unauthorized	-20
hint	19
volunteer	-12
decline	18
suit	-23
reshape	-9
enable	-18
quit	-26
derided	12
advocate	6
amount	-37
invoke	9
embed	-10
bomb	-30
bother	-17
retire	-16
command	-21
dol	-13
ratify	13
flee	-24
deflect	-11
trounce	-19
bet	-18
sorry	-10
motivate	-15
mire	-18
energize	-28
predicate	-11
ravage	-13
terrify	6
edge	-14
collapse	-13
hidden	-10
execute	-16
linger	-16
assault	-26
surface	11
split	-17
plummet	-10
direct	-12
sew	-10
elevate	-9
purchase	-35
premise	-10
resemble	-10
center	-51
function	-23
so-called	-9
argument	8
undecided	-23
superdelegate	-32
contradict	10
co-authored	-10
suppress	-9
displace	-12
ship	-13
click	-18
study	-35
extend	-19
market	-54
dislike	13
belong	-22
practice	-39
crash	-17
ahmed	-10
mohamed	-18
log	-10
develop	-55
rebut	21
associate	-12
lift	-20
startle	17
fear	28
unravel	-17
rein	-26
reclaim	-15
exercise	-15
fish	-15
withdraw	9
oversee	-37
scramble	-6
outrage	11
supplement	-11
marginalized	-9
flip	-7
allude	21
please	9
print	-13
frame	9
spur	-18
borrow	-18
eager	6
communicate	-9
terminate	-10
park	-19
brew	-12
eat	-20
dance	-16
broaden	-21
resettle	-13
proclaim	9
chair	-41
brag	14
buoy	-13
heal	-9
engineer	-19
characterize	13
brief	-33
sexting	-18
alarm	15
dictate	7
fulfill	-24
pit	-12
sour	-9
forge	-13
resolve	-23
chip	-13
define	-11
assign	-24
deploy	-37
intervene	-18
bless	-10
dream	-10
thrive	-24
activate	-24
trend	-6
reconsider	11
descend	-15
dispute	23
eradicate	-9
underestimate	8
oust	-10
tax	-56
graft	-10
model	-18
swell	-11
observe	9
duel	-10
minimize	-10
produce	-22
misrepresent	-10
trouble	5
terror-related	-9
monitor	-33
inform	19
prohibit	12
integrate	-21
less-educated	-13
encounter	-20
perceive	11
hatred	-9
wall	-16
uncover	-17
unreport	-9
caution	24
unnoticed	-9
mitigate	-10
vet	-28
remarks	-18
unsolicited	-9
carve	-13
mask	-13
affiliate	-10
upend	-24
guard	-10
flank	-14
arrest	-33
balance	-18
nothing	-13
merge	-11
rebuff	14
regard	13
suffer	-41
drink	-12
repair	-12
graduate	-16
dog	-10
opine	10
reap	-13
accumulate	-16
summon	-11
channel	-19
reckon	14
surpass	-13
offset	-15
imprison	-12
disappear	-24
warm	-13
mix	-10
grapple	-23
speculate	10
fare	-31
depend	-40
accelerate	-31
falter	-16
advertise	-12
permit	-9
freeze	-10
tally	-16
obscure	-13
replicate	-13
validate	-12
regain	-21
allege	19
camp	-26
rank	-5
attach	-16
finalize	-18
justify	21
recover	-9
adjust	-19
sag	-13
net	-11
house	-23
scale	-12
store	-23
team	-10
statements	-9
afford	-19
transfer	-15
export	-10
daunt	-13
pitch	7
ride	-24
shatter	-19
navigate	-22
sum	12
shore	-20
explode	-15
shed	-16
depart	-13
like-minded	-18
discipline	-15
usher	-16
analyze	-17
plant	-23
strengthen	-28
supply	-18
entitle	-16
flown	-10
venture	-10
govern	-21
revere	17
confident	8
provoke	-10
plague	-13
reinvent	-12
inject	-19
detect	-27
crumble	-15
politicize	-13
delete	-21
doom	-10
lash	10
explore	10
republish	-12
raped	-11
originate	-10
blister	-15
cellphone	-10
soften	-9
stifle	7
coordinate	-30
guide	-13
stabilize	-10
enlist	-11
adamant	7
buck	-11
assertion	10
range	7
disband	-11
dump	-16
pour	-16
stage	5
devolve	-13
march	-14
enforce	-13
game	-23
peak	-13
ring	-13
round	-21
contract	-12
unaware	7
classify	-32
forward	7
deserve	-21
sponsor	-22
redact	6
probe	-15
comply	-10
assemble	-10
demur	-6
mishandle	-12
wind	-21
relay	-10
humble	-9
film	-13
contention	7
supportive	8
dislodge	-9
formulate	-10
slate	-51
huddle	-19
consult	-13
presume	7
restructure	-10
abolish	-10
rid	-12
distort	-10
deprive	-14
mirror	-11
aggravate	-9
testify	6
murder	-10
task	-16
leak	-13
type	-9
precede	-10
tune	-14
immigrate	-10
drown	-13
diagnose	-9
undeclare	-10
sing	10
upstate	-12
thereafter	-9
temper	-10
hover	-11
naturalize	-10
stack	-10
facilitate	-16
unexpected	-10
infiltrate	-13
strewn	-10
toss	-7
amass	-16
plow	-10
empathize	16
@quotation,shape
none	phrase	-15
none	wh	13
none	to	8
comma	quotation	49
far	wh	13
near	phrase	21
none	that	23
next	quotation	7
none	left	14
left	left	170
far	that	58
far	phrase	26
bare	left	-6
colon	quotation	54
near	that	54
far	clause	23
near	clause	15
next	left	38
@subject
noun:attacks	-23
which	-32
noun:background	-43
noun:gun	-34
none	-11
noun:newspaper	9
noun:terrorists	-19
noun:armed	-9
noun:laws	18
noun:government	-12
noun:opposition	-18
noun:altogether	-10
noun:document	12
it	-11
noun:result	-22
i	-15
who	-6
noun:judge	8
noun:men	-6
noun:good	-16
what	-31
noun:week	18
noun:hours	21
noun:view	8
noun:thing	-6
this	-15
noun:left	7
noun:prosecutor	-10
noun:system	26
you	-11
noun:months	-12
some	7
that	-41
noun:special	-15
noun:local	-9
noun:program	-37
noun:candidates	10
noun:up	-15
noun:email	15
noun:ban	-25
noun:proposal	11
noun:call	7
noun:campaign	16
noun:poll	37
noun:percent	-7
noun:number	17
noun:drop	-14
noun:29	-10
noun:families	-10
noun:husband	15
noun:candidate	6
noun:own	-43
noun:civil	-34
noun:head	-7
noun:image	-23
noun:effort	-27
noun:people	-20
noun:allies	16
noun:records	30
noun:difference	20
noun:team	14
noun:parade	-14
one	-10
noun:actions	-25
noun:firearms	-15
noun:photo	-9
noun:aides	14
noun:star	6
noun:group	6
noun:terrorist	-48
noun:2012	27
noun:president	-13
noun:interviews	-7
noun:videos	-9
noun:positive	-10
noun:mass	-22
noun:country	-36
noun:speech	-8
noun:nation	16
noun:audience	14
noun:tweet	17
noun:father	15
noun:parents	-30
noun:plans	-33
noun:rivals	10
noun:businessman	5
noun:point	-5
noun:leaders	17
noun:presidential	-48
noun:results	23
noun:online	-15
noun:primary	-21
noun:governor	19
noun:migrants	10
noun:real	-12
noun:coverage	-11
noun:lawyers	8
noun:potential	-20
noun:2	-9
noun:day	-12
noun:fewer	-18
noun:voters	10
noun:home	-21
noun:supporters	22
noun:fees	-9
noun:reports	13
noun:change	-28
noun:ads	-10
noun:filings	-9
noun:voting	-53
noun:man	9
noun:hall	-10
noun:down	-23
noun:better	-12
noun:critics	9
noun:senator	6
noun:sexist	-10
noun:advice	12
noun:ad	17
noun:governors	-10
noun:electorate	-18
noun:appeal	-15
noun:target	-13
noun:commanding	-11
noun:women	-32
noun:social	-12
noun:white	-15
noun:percentage	-43
noun:challenge	8
noun:six	-11
noun:4	19
noun:least	-8
noun:low	-28
noun:caucus	22
noun:base	33
noun:overall	-18
noun:timing	12
noun:telephone	-12
noun:immigration	-15
noun:county	-9
noun:approach	-23
noun:majority	-19
noun:big	-57
noun:wife	12
noun:model	9
noun:brother	-26
noun:final	-25
noun:room	20
noun:moment	-25
noun:votes	-36
noun:polls	29
noun:three-quarters	7
noun:temporary	-21
noun:estimates	11
noun:insiders	28
noun:second	-28
noun:debt	-10
noun:loss	-38
noun:election	-15
noun:economic	-30
noun:television	7
noun:terrorism	-22
noun:done	-9
noun:less	6
noun:states	-19
noun:senators	9
noun:victory	-29
noun:opportunities	-24
noun:issues	-10
noun:win	-9
noun:delegates	-36
noun:surveys	-6
noun:sites	9
noun:competition	-21
noun:trouble	-7
noun:flood	-15
noun:hundreds	-41
noun:officials	11
noun:half	-8
noun:25	-9
noun:reporter	10
noun:care	22
noun:6	14
noun:split	-27
noun:crowd	-6
noun:line	-32
noun:groups	-10
noun:caucuses	-18
noun:union	16
noun:strategist	7
noun:strong	-15
noun:latest	-39
noun:rival	-10
noun:sharp	12
noun:string	7
noun:responsible	-9
noun:record	17
noun:news	-8
noun:boos	-10
noun:recent	-10
noun:lead	-55
noun:count	10
noun:ahead	31
noun:nomination	-42
noun:billionaires	-10
noun:advantage	-18
noun:early	-53
noun:law	-40
noun:majorities	-18
noun:remarks	-30
noun:joke	-9
noun:person	8
noun:politician	-15
noun:means	-23
noun:decisive	-12
noun:rhetoric	11
noun:media	-35
noun:club	-10
noun:friends	27
noun:front	-12
noun:negative	35
noun:comments	-51
noun:contest	-6
noun:largest	-12
noun:support	-67
noun:positions	31
noun:access	8
noun:statement	20
noun:legal	-12
noun:rules	18
noun:protester	-13
noun:finance	-18
noun:new	-39
noun:documents	-10
noun:bid	-15
noun:neurosurgeon	6
noun:movement	-13
noun:trade	-41
noun:op-ed	11
noun:endorsement	-34
noun:doubt	-16
noun:party	-17
noun:moves	-15
noun:rest	-16
noun:anchor	10
noun:guard	-11
noun:controversial	-10
noun:network	-12
noun:prospect	22
noun:children	-18
noun:journalist	6
noun:book	-12
noun:restaurants	-10
noun:years	-8
noun:tax	-101
noun:donations	-9
noun:contributions	-13
noun:millions	-7
noun:factors	-10
noun:financial	-33
everyone	14
noun:decision	15
noun:prosecutors	14
noun:resident	-13
noun:conference	-17
noun:comment	-25
noun:lower	-15
noun:sentiment	33
noun:challenges	-9
noun:goods	-10
noun:pitch	6
noun:state	-20
noun:world	-14
noun:policy	-6
noun:phone	-18
noun:dinner	-9
noun:best	-38
noun:fast	-15
noun:jock	-17
noun:guy	20
noun:attention	29
noun:pundits	-12
noun:weekend	41
noun:claim	-18
noun:sustained	-22
noun:out	22
noun:job	5
noun:focus	7
noun:security	-56
noun:question	-12
noun:feud	-10
noun:tone	-21
noun:nominee	12
noun:round	-13
noun:assault	71
noun:powerful	-12
noun:personal	-46
noun:recanvass	-12
noun:multiple	26
noun:tough	-20
noun:death	-12
noun:family	-13
noun:gym	-12
noun:class	-16
noun:fighters	-13
noun:presidents	-22
noun:screen	-15
noun:battle	-13
noun:stance	-9
noun:organization	6
noun:donor	-12
noun:foundation	-24
noun:million	-74
noun:history	-18
noun:rebels	-12
noun:quick	6
noun:mere	-16
noun:danger	-12
noun:relations	-12
noun:establishment	10
noun:information	-12
noun:language	-10
noun:use	-18
noun:criminal	-9
noun:chairman	7
noun:forces	-23
noun:convention	-21
noun:controversy	-13
noun:conventions	-24
noun:pair	15
noun:fans	-13
noun:mogul	13
noun:troops	-19
noun:thousands	-33
several	14
noun:music	-16
noun:constitutional	-16
noun:abortion	16
noun:platform	18
noun:committee	-16
noun:business	-48
noun:actor	9
noun:outlets	18
noun:animal	-12
noun:member	-20
noun:incident	-15
noun:faction	16
noun:principles	-12
noun:blue	-9
noun:spokesman	10
noun:meetings	-10
noun:daily	-10
noun:favor	-13
noun:agency	34
noun:move	-7
noun:battleground	-15
noun:investment	-10
noun:narrator	11
noun:analysts	7
noun:reporters	-9
noun:exchange	-9
noun:military	-26
noun:businesses	-10
noun:higher	-13
noun:taxes	6
noun:career	-12
noun:district	-6
noun:regulation	-26
noun:houses	12
noun:part	-15
noun:significant	-9
noun:insurers	-14
noun:workers	17
noun:economists	20
noun:effect	-21
noun:medical	-9
noun:unions	33
noun:end	-25
noun:package	17
noun:lawmakers	7
noun:legislation	20
noun:provisions	-20
noun:organizations	-5
noun:commander	-9
noun:ties	-13
noun:political	-43
noun:accord	-12
noun:experts	26
noun:realization	8
noun:staffers	-18
noun:accounts	28
noun:separate	-12
noun:politicians	11
noun:actress	12
noun:official	7
noun:crisis	-18
noun:side	9
noun:major	-21
noun:priority	-22
noun:collection	-12
noun:problems	-12
noun:page	8
noun:clips	-11
noun:secretary	15
noun:similar	-9
noun:large	-15
noun:progressive	-14
noun:reforms	-9
noun:progressives	9
noun:vote	24
noun:winner	7
noun:observers	10
noun:word	-11
noun:shift	-24
noun:internal	-9
noun:updates	-10
noun:moderators	14
noun:moderator	12
noun:officers	11
noun:next	-26
noun:due	-12
noun:birth	-12
noun:cases	-24
noun:travel	-9
noun:funding	-18
noun:population	-15
noun:treatment	35
noun:favorite	5
noun:international	-13
noun:staff	10
noun:opening	-9
noun:awkward	-9
noun:bankers	-12
noun:executives	23
noun:banks	-9
noun:problem	-24
noun:advisers	7
noun:handling	-12
noun:rate	-25
noun:politics	-12
noun:corporate	-15
noun:voter	-7
noun:yard	-9
noun:likely	17
noun:endorsements	10
noun:investigative	20
noun:allegations	-9
noun:thumping	-10
noun:stage	11
noun:touch	-9
noun:turnout	-30
noun:ballots	-14
noun:ideological	-12
noun:debates	-9
noun:high	69
noun:lots	19
noun:swing	-25
noun:students	-15
noun:statements	9
noun:kids	6
noun:economy	-17
noun:oil	-15
noun:interest	-47
noun:270	-9
whoever	-15
noun:forecast	11
noun:elections	-16
noun:figure	18
noun:clip	-12
noun:court	-12
noun:her	17
noun:includes	-9
noun:primaries	-29
noun:24	-13
noun:division	12
noun:generation	14
noun:relationship	-13
noun:authorities	-10
noun:issue	-11
noun:important	-12
noun:internet	-10
noun:research	5
noun:biases	-14
noun:common	5
noun:argument	-10
noun:2014	-12
noun:available	9
noun:list	-9
noun:names	6
noun:employee	11
noun:friend	19
noun:photographer	-12
noun:press	-15
noun:arms	-9
noun:war	-17
noun:nations	-13
noun:policies	26
noun:weeks	-32
noun:ruling	-23
noun:editorial	16
noun:superdelegates	12
noun:threshold	-15
noun:views	-6
noun:popularity	-16
noun:ratings	-19
noun:allegiance	-9
noun:weapons	-15
noun:couple	-13
noun:attack	-31
noun:massacre	-10
noun:measures	10
noun:something	-13
noun:chamber	-11
noun:arguments	-9
noun:cuts	-18
noun:liberal	-10
noun:market	-15
noun:inflation	-12
noun:rates	13
noun:goal	34
noun:deficits	-15
noun:gesture	-14
noun:public	-7
noun:different	-20
noun:theme	-12
noun:changes	-18
noun:border	-13
noun:steps	-10
noun:agents	-10
noun:advocates	18
noun:bill	9
noun:office	27
noun:immigrants	-25
noun:shootings	-10
noun:services	-12
noun:lawmaker	18
noun:billionaire	9
noun:tank	7
noun:agenda	-17
noun:activists	-12
noun:about-face	-12
noun:period	-13
noun:sources	-5
noun:price	-23
noun:visit	-12
noun:fatigue	-13
noun:refugees	-15
noun:army	-11
noun:role	-29
noun:punitive	-9
noun:coordination	-10
noun:clear	-16
noun:opponents	10
noun:users	11
noun:spokeswoman	5
noun:bloodshed	-11
noun:campaigns	6
noun:'	-7
noun:session	-13
noun:traditional	-9
noun:reaction	-5
noun:emphasis	-10
noun:days	-10
noun:images	-13
noun:systems	-21
noun:national	-12
noun:sales	-9
noun:income	-15
noun:alarm	-12
noun:a	-12
noun:prospects	-12
noun:jihadist	-10
noun:conversation	40
noun:articles	27
noun:companies	-6
noun:technology	14
noun:text	-16
noun:content	-24
noun:encryption	-13
noun:lack	-18
noun:worth	-7
noun:anxiety	10
noun:narrow	-17
noun:substantial	-9
noun:discovery	-12
noun:material	-10
noun:hard	22
noun:private	-22
noun:lines	-15
noun:picture	-16
noun:account	-15
noun:spoke	-9
noun:lady	-11
noun:larger	-9
noun:parts	-16
noun:deployments	-10
noun:presence	10
noun:threat	-9
noun:top	-33
noun:please	-11
noun:executive	5
noun:start-up	-11
noun:players	-7
noun:deal	-10
noun:emissions	-17
noun:reader	-8
noun:turn	10
noun:rumors	-10
noun:seldom	7
noun:case	-40
noun:corporations	-12
noun:boutiques	-13
noun:partner	11
noun:dozens	11
noun:firm	-26
noun:value	-15
noun:close	6
noun:favorability	-9
noun:times	-11
noun:small	-17
noun:deficit	-9
noun:cost	-6
noun:analyses	-8
noun:increase	-10
noun:prisoners	-10
noun:release	15
noun:possibility	-13
noun:another	11
noun:pilot	7
noun:governments	-10
noun:billion	-9
all	14
noun:sense	-18
noun:pronouncements	18
noun:contests	11
noun:natural	-9
noun:scrutiny	-10
noun:suspensions	-9
noun:push	-18
noun:author	-11
noun:scholars	9
noun:one-third	-13
noun:words	-18
noun:finish	-12
noun:returns	13
noun:risks	-13
noun:elders	10
noun:level	-12
noun:elsewhere	24
noun:study	13
noun:panel	10
noun:gap	-15
noun:strategists	14
noun:traders	13
noun:odds	-18
noun:rulings	-12
noun:leadership	14
noun:precedents	6
noun:risk	32
noun:justice	-10
noun:naysayer	-12
noun:provision	-18
noun:quarter-century	-15
noun:amendment	23
noun:health	-12
noun:alone	-16
noun:insurrection	-9
noun:striking	-11
noun:benefits	-12
noun:wages	-18
noun:employment	-15
noun:onslaught	-10
noun:surge	-10
noun:way	-9
noun:evidence	16
noun:investors	7
noun:pressure	-20
noun:stock	-13
noun:turmoil	-12
noun:jobs	-20
noun:dollar	11
noun:deals	-15
noun:hour	-19
noun:powerhouse	-9
noun:shifts	-10
noun:shuttering	-9
noun:board	5
noun:speaker	15
noun:intelligence	-10
noun:ideas	11
noun:budget	14
noun:deep	-15
noun:answers	-10
noun:revenue	-12
noun:simulations	-9
noun:consulting	-12
noun:ambitious	-9
noun:acceleration	-10
noun:adoption	-9
noun:power	-33
noun:pace	-12
noun:stamp	-10
noun:757	12
noun:brand	-9
noun:prime-time	-10
noun:whites	-9
noun:paper	9
noun:districts	6
noun:needs	-10
noun:landslide	27
noun:morning	-6
noun:chance	-13
noun:arrangement	-9
noun:style	11
noun:fight	-7
noun:emails	-8
noun:rule	5
noun:overtime	-9
noun:employers	-38
noun:measure	-5
noun:department	-6
noun:individual	-9
noun:strength	-18
noun:speeches	-12
noun:exit	-25
noun:somehow	-21
noun:ballot	-11
noun:earnings	-9
noun:infrastructure	-13
noun:future	-18
noun:nightclub	-10
noun:cities	7
noun:safe	-9
noun:decisions	13
noun:absence	-9
noun:opinions	14
noun:order	5
noun:justices	-15
noun:opinion	-7
noun:amount	6
noun:server	-12
noun:defense	-19
noun:nothing	-10
noun:cable	6
noun:disdain	-10
noun:sides	-10
noun:integration	-9
noun:place	9
noun:crude	-10
noun:bloc	-10
noun:popular	-16
noun:lawsuit	15
noun:complex	15
noun:current	-10
noun:troubles	25
noun:concerns	28
noun:kingdom	5
noun:specific	64
noun:prince	6
noun:smugglers	-9
noun:patch	-11
noun:tools	-10
noun:exile	-15
noun:human	23
noun:fact	10
noun:flight	-13
noun:7	8
noun:protests	-13
noun:sons	11
noun:offensive	-15
noun:interpretation	12
noun:revelation	-11
noun:gay	-12
noun:accusations	-12
noun:surrogates	12
noun:casinos	-31
noun:federal	-28
noun:spot	8
noun:plaintiffs	10
noun:revelations	-12
noun:markets	40
noun:rally	11
noun:representatives	-11
noun:organizers	15
noun:paid	-9
noun:availability	-11
noun:notion	-10
noun:collapse	5
noun:ground	-21
noun:275	-12
noun:classified	-9
noun:trove	8
noun:messages	-13
noun:exclusive	-20
noun:courts	13
noun:operatives	5
noun:counties	-9
noun:2016	-9
noun:committees	8
noun:80,000	12
noun:main	14
noun:12	-16
noun:key	-11
noun:punches	-13
noun:figures	6
noun:whiter	-9
noun:two	6
noun:revolution	-12
noun:wins	-9
noun:obstacle	-19
noun:selection	-15
noun:double-digit	11
noun:each	-10
noun:joint	-9
noun:enthusiastic	-9
noun:wage	-12
noun:competitive	-9
noun:education	-9
noun:programs	-18
noun:standards	-14
noun:physicians	-10
noun:memo	-5
noun:airstrikes	-13
noun:answer	-25
noun:2010	-10
noun:senior	-9
noun:chorus	11
noun:grass	-9
noun:fear	-12
noun:charges	16
noun:possible	-15
noun:14	-9
noun:environment	-10
noun:feelings	-10
noun:radio	10
noun:lobbyists	20
noun:necessity	-9
noun:revolt	-12
noun:consultants	-11
noun:determination	-13
noun:center	-11
noun:worried	-15
noun:spotlight	-10
noun:threats	-10
noun:approval	-37
noun:tactic	-9
noun:42	-9
noun:bureau	-8
noun:wake	-12
noun:70	-10
noun:lopsided	-13
noun:old	5
noun:bosses	14
noun:challengers	-9
noun:heckler	7
noun:retail	-15
noun:step	-9
noun:term	-9
noun:former	-11
noun:questionable	-9
noun:communism	-12
noun:site	16
noun:apartments	-10
noun:nominee-in-waiting	6
noun:fall	-18
noun:personnel	-10
noun:inquiry	9
noun:criticisms	-9
noun:quote	-13
noun:choice	-12
noun:thunderstorms	-12
noun:season	-15
noun:citizens	-15
noun:passages	-17
noun:nationals	-12
noun:entities	-9
noun:equal	-15
noun:conspiracies	-12
noun:nowadays	-13
noun:negotiators	-9
noun:cars	-9
noun:bare	-11
noun:region	-11
noun:medieval-history	7
noun:merger	-18
noun:right	-13
noun:trifecta	-9
noun:character	8
noun:house	-9
noun:legislature	17
noun:minimum	-15
noun:portfolio	-10
noun:contract	-9
noun:calendar	-10
noun:practices	-10
noun:wealthy	-12
noun:superdelegate	5
noun:4,051	-9
noun:attorneys	14
noun:handful	-9
noun:reinstatement	-10
noun:tests	-9
either	-10
noun:virus	-19
noun:passenger	-11
noun:truck	-24
noun:driver	-16
noun:free	-9
noun:adoptees	-13
noun:legislators	8
noun:summary	15
noun:play	-10
noun:suit	10
noun:vernacular	10
noun:stickers	-12
noun:investor	6
noun:need	-16
@subjectType,kind
Name	plain	6
which	relative	-21
which	participle	-14
noun	participle	-26
none	none	-10
they	participle	-68
noun	noun	-19
Name	participle	-18
we	participle	-7
Name	inverted	8
it	plain	-6
he	plain	9
Name	shared	-5
i	participle	-39
noun	shared	-30
Name	noun	-9
he	participle	-24
she	plain	6
what	relative	-53
Name	agent	11
it	participle	-25
this	participle	-32
she	participle	-20
none	participle	-10
you	plain	-21
some	plain	7
that	relative	-24
noun	inverted	-6
that	participle	-21
others	plain	14
one	plain	-9
some	agent	25
that	shared	-12
many	plain	9
that	plain	-59
most	plain	9
most	participle	-12
one	participle	-26
who	shared	-13
everyone	plain	14
we	shared	9
both	plain	9
one	noun	6
what	participle	-14
several	plain	18
nobody	plain	6
who	plain	-7
others	participle	-31
whoever	plain	-15
many	shared	-8
both	participle	-19
some	participle	-58
all	plain	6
anyone	plain	10
most	noun	-9
several	participle	-21
all	participle	-15
anyone	participle	-11
@lemma,next
attack	verb	-18
pose	Name	19
suggest	the	10
pose	the	-15
control	,	-9
expand	noun	-25
demonstrate	the	12
check	to	-12
include	noun	-37
according to	the	52
make	its	-17
kill	a	-17
shoot	noun	-49
base	adverb	-12
begin	to	-54
respond	:	9
bring	the	-44
bring	them	-9
follow	Name	24
write	noun	13
report	the	-9
ignore	noun	7
say	,	16
add	,	69
refuse	to	23
give	me	-15
plead	noun	12
say	he	52
come	the	-20
note	that	70
feel	that	-6
make	it	-109
cast	noun	-5
sit	noun	-62
spend	.	-15
look	the	-30
star	,	-10
rub	his	-11
say	some	27
make	the	8
say	the	50
tell	the	23
prepare	a	22
read	,	11
decide	the	14
seem	to	57
see	Name	20
start	.	8
go	noun	-28
try	to	-38
help	Name	-60
say	.	85
urge	the	8
happen	the	-20
begin	ing	-34
try	noun	-31
show	noun	-14
get	two	-9
email	Name	14
reply	,	13
announce	that	19
hand	noun	-9
teach	Name	-12
pay	a	-37
pay	noun	35
intend	to	-27
plan	to	17
go	the	-64
make	more	-18
date	,	-15
lie	noun	-9
buy	noun	-47
receive	a	-33
get	a	-81
know	the	-8
know	,	-8
recognize	that	21
mean	the	-13
lose	.	-17
mean	ing	-24
fail	,	-15
put	me	-9
make	a	-20
look	verb	-17
leave	the	-97
avoid	ing	-35
know	that	-10
win	,	-56
tell	Name	53
recognize	adverb	6
hear	the	-16
reflect	the	-18
move	adverb	20
stop	ing	-30
let	them	-9
use	the	20
head	a	-9
leave	,	-23
announce	his	-15
wait	to	-16
see	if	-5
appoint	Name	12
believe	the	-12
win	—	-17
say	that	18
turn	noun	-69
see	the	9
see	noun	15
get	to	-20
file	.	-13
thank	Name	10
learn	noun	-14
steal	Name	-13
lead	,	-9
call	the	13
step	noun	-9
send	more	-12
force	Name	-35
combat	the	-20
call	more	17
assist	noun	-9
force	.	-9
airstrike	Name	-10
increase	its	-18
know	as	-7
say	on	95
add	.	105
hit	Name	6
fund	the	-12
propose	a	13
show	Name	12
interview	Name	-37
make	Name	-19
result	.	-15
come	on	-13
talk	the	28
slip	.	-9
show	an	16
talk	noun	-6
sweep	the	-12
boost	noun	-22
appeal	the	-13
cite	noun	21
give	noun	6
look	noun	-8
make	his	-12
recall	that	-8
begin	the	-16
uprise	the	-10
conclude	.	9
enter	the	-129
rally	noun	-8
say	:	25
email	noun	-6
tell	them	19
go	to	-38
come	noun	38
draw	noun	22
go	adverb	-36
slam	the	-7
send	noun	8
fundraise	noun	-81
follow	the	-65
cancel	a	-13
prefer	Name	7
according to	a	66
vote	him	-6
find	it	6
say	it	83
make	no	33
choose	Name	6
take	adverb	-36
drop	adverb	-20
choose	noun	10
poll	noun	-68
win	noun	-6
conduct	in	-12
poll	and	-15
ban	Name	-60
conduct	time	-9
survey	number	-12
point	.	-11
comment	noun	-21
say	one	30
cover	the	-30
run	Name	-41
challenge	noun	10
praise	Name	17
speak	noun	-20
meet	Name	-59
kill	noun	-30
say	time	108
argue	that	61
expect	noun	17
born	Name	-20
benefit	noun	-15
expect	to	17
retain	his	-12
hold	noun	-29
focus	noun	-30
express	noun	23
suggest	that	54
call	to	-10
right	noun	-74
pledge	to	15
oppose	noun	11
undocumented	noun	-47
die	number	-17
release	the	-11
follow	noun	-61
endorse	the	-7
attack	noun	34
involve	a	-9
hire	a	13
suspect	that	13
keep	the	-17
make	—	-9
claim	in	10
host	Name	-38
say	in	22
record	verb	-28
show	.	30
cycle	.	-20
cycle	verb	-9
show	he	8
elect	the	-26
keep	noun	5
engage	noun	7
compete	the	-20
poll	.	-27
blast	Name	18
report	noun	10
fill	the	-24
message	.	-12
read	quotation	8
link	to	-12
set	to	-23
give	adverb	-29
tighten	noun	-15
limit	noun	21
say	ing	-5
include	a	17
wear	noun	-27
hold	a	-60
applaud	Name	20
announce	a	15
say	Name	64
accuse	Name	33
run	the	-73
lobby	noun	-28
prevent	noun	-44
take	to	-38
push	the	12
hit	noun	-20
lead	the	-11
shoot	Name	-43
participate	in	-17
shoot	in	-15
conduct	noun	-32
air	time	-9
tape	an	-10
make	noun	-47
distribute	noun	8
write	.	26
stop	Name	-45
repeat	his	-7
add	that	81
criticize	Name	36
right	to	-9
bear	noun	-26
combat	noun	-30
dismiss	Name	16
ensure	they	-9
counter	noun	-10
give	them	-26
continue	Name	10
elect	noun	-60
place	the	21
move	verb	-12
kill	the	-30
shoot	a	-20
speak	the	5
deny	noun	-10
mention	noun	14
take	noun	39
mention	the	18
say	no	-24
certain	to	-18
challenge	the	20
stress	that	14
check	.	-12
teach	noun	-25
add	:	34
protect	noun	-17
free	noun	-12
yell	quotation	14
speak	a	-20
survive	.	-12
follow	a	7
shoot	,	6
name	noun	-12
include	Name	-66
gather	the	-9
follow	him	-16
speak	.	-18
join	the	-14
become	verb	-23
involve	noun	-32
shoot	the	-18
arrive	the	-27
tweet	that	5
refer	Name	12
kill	Name	-22
introduce	Name	-8
help	noun	24
seek	to	24
call	quotation	16
participate	the	-15
gun	noun	-12
get	noun	58
undermine	the	-21
tell	noun	34
undermine	Name	15
help	verb	-124
work	to	-15
overturn	the	12
act	adverb	-20
unveil	the	-13
aim	to	17
register	as	-15
license	noun	-15
elect	.	-20
blow	the	-9
sit	adverb	39
lose	-	-9
unite	noun	7
tie	the	9
sign	the	-13
fundraise	,	-9
name	the	-11
endorse	Name	30
sign	,	8
note	.	13
explain	.	18
overstate	the	12
offer	a	-14
play	a	-37
win	in	-45
take	the	-52
think	Name	10
win	his	-43
ask	adverb	12
appear	to	52
tie	Name	-47
consider	a	-14
run	as	-15
find	that	26
receive	number	-32
win	the	-86
match	noun	-12
replace	Name	-30
win	number	-67
collect	noun	-12
register	noun	-41
ask	,	10
fit	to	-9
serve	as	-104
put	Name	-8
live	noun	27
respond	the	-8
release	.	-15
challenge	Name	-8
call	him	64
pay	.	-22
cross	the	-20
become	a	-76
give	Name	-19
take	verb	14
respond	Name	11
tweet	time	16
owned	the	-9
offer	his	21
fail	.	-9
average	number	-10
conduct	by	-15
critical	Name	-11
write	the	-7
act	noun	-20
cast	their	-22
end	his	-41
show	the	-11
caucuse	and	-22
focus	his	-8
state	Name	-13
change	his	20
change	noun	-28
cast	the	20
firm	.	-9
join	by	-16
campaign	the	-28
file	Name	15
report	that	6
spend	noun	-86
boost	Name	-12
disappoint	noun	-12
attack	Name	21
according to	Name	32
begin	Name	-9
shout	,	13
use	an	-21
describe	the	16
waterboard	and	-9
skip	the	-15
fail	to	-59
obtain	noun	-25
say	such	-13
issue	a	-11
tell	a	45
say	of	14
support	.	-9
ban	ing	5
spend	the	-45
attack	a	-18
speak	at	-33
go	after	22
campaign	Name	6
reflect	noun	-10
urge	noun	16
live	and	-9
spend	more	-43
die	a	-15
allow	him	-10
connect	noun	18
live	.	-15
attend	a	-12
place	noun	-28
visit	the	-30
chant	quotation	27
choose	not	-14
respond	noun	7
hope	to	16
cheer	noun	-26
say	their	-14
attack	,	-25
say	his	18
want	quotation	-14
double	noun	11
say	during	-20
bring	adverb	-35
get	some	-13
deal	the	-25
ask	a	10
end	noun	-77
welcome	noun	9
aim	Name	-15
come	adverb	-64
slam	Name	32
expand	Name	-19
set	.	-12
criticize	by	14
give	him	-43
ramp	noun	-23
close	the	-30
head	the	-43
number	and	-12
feel	he	-10
win	Name	-124
speak	quotation	9
refrain	ing	-12
attack	his	-7
need	to	-67
dismiss	noun	11
run	noun	-34
leave	him	-9
host	the	-17
refer	to	-11
point	,	10
ask	the	23
write	to	10
return	a	-18
seek	noun	9
obtain	Name	-15
warn	that	19
become	Name	-15
convince	noun	-5
ignore	.	-13
win	a	12
poll	a	6
devote	noun	7
mount	a	-6
impose	a	-13
deliver	noun	-22
prevail	,	-12
continue	to	-28
issue	noun	23
criticize	noun	18
find	noun	6
use	their	17
pay	adverb	-19
build	noun	-50
enter	Name	-20
learn	Name	-12
view	the	-19
believe	he	-6
underscore	the	7
face	Name	-20
get	their	-9
lose	noun	-63
get	more	-23
grow	.	-15
live	Name	-18
gain	noun	-11
maintain	a	-26
pick	the	-13
continue	adverb	-9
change	their	-20
catch	noun	36
compare	number	-31
form	an	-9
say	so	17
view	as	13
appear	more	13
describe	her	-5
consider	noun	31
use	a	-60
draw	Name	-10
design	to	-8
sample	noun	-15
point	Name	-14
use	noun	-87
interview	noun	29
select	Name	-10
provide	noun	-19
show	a	14
upcome	Name	-9
credit	the	9
maintain	noun	-13
find	.	9
rate	noun	-22
ask	whether	17
say	she	54
caucuse	.	-43
vie	the	11
receive	more	27
ask	if	38
want	noun	9
shift	noun	-12
lay	.	-25
tackle	noun	-9
crack	noun	-23
turn	Name	-23
respect	Name	-9
deliver	his	15
state	noun	6
help	the	-27
say	adverb	17
feel	noun	-8
pull	a	-12
take	number	-58
support	the	17
make	an	14
return	Name	-9
remain	noun	34
say	verb	34
lose	the	-47
battle	Name	8
prove	noun	-19
vote	on	-10
deliver	a	20
explain	how	-16
run	.	-34
suspend	his	-32
hammer	Name	-7
perform	adverb	-20
fight	noun	-17
congratulate	Name	13
drop	noun	-11
return	his	-12
see	what	-10
happen	.	-36
say	her	33
mean	.	-9
battle	noun	-15
run	to	-15
unify	the	-32
follow	ing	-10
break	the	-32
stay	the	-44
claim	noun	16
remain	the	-43
beat	him	-9
gather	a	-9
spend	time	-16
campaign	adverb	-12
lack	noun	-18
remain	adverb	-50
come	ing	-31
lock	a	-10
stand	adverb	-13
watch	noun	6
show	ing	13
come	when	-12
prompt	noun	13
need	noun	-38
erupt	noun	-17
hold	Name	8
sign	noun	-9
poll	verb	-63
take	Name	-26
support	a	7
provide	a	-32
raise	more	-33
bring	its	-9
raise	adverb	-16
show	that	25
caucuse	on	-17
expect	.	23
beat	noun	-25
caucuse	time	-17
earn	her	-16
stand	her	-10
mention	Name	-11
tackle	the	-12
face	the	-39
rattle	noun	20
lower	noun	-12
improve	noun	-12
run	a	-35
praise	her	-16
start	adverb	-18
use	her	-21
spend	much	12
portray	Name	8
issue	.	-37
say	to	-11
conduct	for	-15
network	Name	-27
leave	number	-9
select	noun	-20
select	a	27
see	as	7
work	the	-10
divide	the	15
allow	Name	-5
say	if	21
concede	the	-7
leave	Name	-39
tout	his	11
work	noun	10
contest	.	-15
increase	noun	-19
contest	noun	-18
decry	the	16
start	the	-26
focus	adverb	26
impact	the	-10
pick	noun	-20
remain	to	-16
base	noun	-44
determine	noun	-17
give	the	26
caucuse	,	-27
give	her	8
take	as	6
enter	noun	-17
attract	noun	-24
head	noun	-9
hold	its	-15
assure	noun	20
mean	he	-13
sit	Name	-9
caucuse	verb	-9
backing	Name	16
worry	Name	9
vote	.	-26
register	the	-12
break	noun	16
return	to	-18
work	.	-27
begin	noun	-40
wait	noun	-26
result	an	-12
want	the	10
want	more	7
arrive	number	-9
caucuse	Name	-25
stop	a	-9
answer	noun	5
ask	at	12
joke	,	11
receive	noun	-31
age	number	-9
backed	Name	-17
best	noun	-12
get	number	-28
line	noun	9
watch	the	8
result	noun	-41
question	whether	20
attend	Name	-15
represent	the	-27
view	Name	10
raise	noun	-25
born	the	-9
come	as	-16
cross	noun	-17
come	and	-15
unionize	noun	-10
ensure	that	-25
shake	noun	-38
pose	noun	-19
ask	noun	14
attend	the	-41
claim	a	-6
finish	noun	-41
ignore	Name	10
contest	in	-9
campaign	in	-9
end	number	-9
face	a	-57
await	noun	-16
hope	the	12
emerge	as	-13
earn	his	-11
capture	Name	-7
trail	Name	-43
become	the	-45
rally	Name	14
lose	Name	-22
joke	that	15
get	the	-100
differ	Name	-10
clear	that	15
ask	them	19
declare	that	35
remain	verb	-18
declare	quotation	17
speak	adverb	36
insist	that	27
claim	that	18
heighten	noun	-10
put	noun	-20
focus	Name	5
mock	Name	26
close	.	-12
cut	noun	15
shift	a	7
mark	his	-13
win	any	-12
state	such	-9
compare	Name	6
win	.	-71
lead	number	-17
gather	noun	-15
serve	noun	8
assure	her	-14
base	the	-15
date	.	-22
call	a	37
give	his	-29
continue	ing	-16
vow	to	22
race	Name	-9
turn	her	23
compete	noun	-25
put	her	9
appear	in	-11
add	his	-8
build	his	-12
add	her	-17
build	a	-80
win	their	-17
win	verb	-15
put	the	-22
fix	the	-15
stand	noun	-26
contest	,	-34
put	him	-37
keep	their	-15
mean	a	-15
influence	the	-15
confront	the	10
neighboring	noun	-17
according to	noun	7
result	the	-27
conduct	Name	-25
care	noun	-12
lead	noun	20
support	ing	14
hold	his	17
provide	any	-10
deal	noun	-25
force	noun	-30
release	Name	-25
cheer	when	9
win	adverb	-52
attend	.	-9
remind	Name	20
head	Name	-36
create	a	13
exit	noun	-20
conduct	the	-30
account	a	-9
network	,	-12
ban	all	-44
deport	noun	-15
allow	them	-10
stay	.	-17
become	so	-9
become	noun	-11
win	enough	-9
set	noun	-31
win	all	-15
read	a	6
tweet	.	12
appear	the	-25
imagine	Name	18
vouch	Name	12
urge	him	9
resign	.	-15
refer	the	11
clarify	that	10
hope	a	8
ask	his	6
run	him	-9
become	his	-9
pick	.	-12
seem	noun	23
move	noun	-71
clinch	the	-43
ready	quotation	-9
lay	noun	6
ask	her	10
widen	her	-21
state	verb	-15
win	on	-9
celebrate	Name	-10
declare	it	6
grow	verb	-15
thank	a	-19
earn	noun	-29
come	:	-12
score	his	-9
surge	noun	-15
secure	noun	-27
steer	noun	-9
avoid	noun	9
encourage	noun	-6
offer	quotation	16
bemoan	the	11
score	noun	-32
earn	number	-28
turn	the	-41
lose	it	-9
help	him	-28
hold	an	-15
sit	the	-26
reserve	noun	-23
seat	.	-12
comment	Name	11
solidify	their	-9
represent	a	-37
deal	a	-15
blow	Name	-9
backed	the	14
award	noun	-20
keep	Name	-28
come	time	-24
allow	a	7
want	all	7
feel	verb	20
affect	the	-20
support	her	-11
describe	Name	8
beat	Name	-43
block	Name	-10
rally	a	11
plan	time	-14
compete	Name	-20
issue	,	-31
exist	noun	-41
report	by	16
authorize	to	-15
mean	adverb	-10
say	none	10
secure	the	-54
show	him	-16
make	their	-41
ask	him	-17
condemn	noun	-13
clash	the	-13
cover	noun	21
charge	noun	-11
pay	the	-32
carry	noun	40
exit	the	-18
rule	verb	-10
require	noun	12
win	them	-12
keep	his	12
release	adverb	15
embarrass	noun	-10
nominate	noun	-31
break	Name	-17
report	verb	-21
give	a	-5
fail	noun	29
lend	his	-10
according to	his	15
document	.	28
disavow	Name	-15
disavow	the	8
battle	the	-12
lose	his	-17
promote	noun	-14
deal	that	-12
write	an	10
push	noun	-8
score	a	-15
say	number	16
move	to	-21
play	noun	-28
throw	noun	-22
try	adverb	8
word	Name	13
call	them	11
comment	verb	-13
come	from	-10
capitalize	noun	-13
live	the	-25
host	a	-27
show	,	9
write	a	20
lead	quotation	-9
use	his	-21
garner	more	-9
use	to	-58
promote	his	10
appear	noun	23
remind	noun	15
believe	that	8
reply	.	9
describe	noun	23
mention	his	18
move	the	-37
touted	his	11
describe	as	-7
insist	she	11
release	noun	15
return	,	-15
release	his	-20
ask	to	-10
serve	the	-37
influence	by	-9
lose	their	-25
require	the	-10
meet	the	-46
apply	noun	-22
fund	and	-9
need	Name	-13
use	Name	-42
point	a	-7
note	the	25
question	Name	5
hold	.	-15
expand	his	18
pull	noun	-22
bring	noun	30
determine	to	-6
end	a	-23
create	an	-15
drop	a	-9
statement	adverb	9
grab	noun	-9
come	a	-54
maintain	the	-10
travel	the	-12
tweet	a	12
file	noun	-5
defeat	Name	-54
speak	time	-15
outline	a	5
pass	a	18
restrict	noun	7
target	noun	-29
according to	an	8
release	time	-42
challenge	ing	-10
find	,	6
buy	Name	-23
apologize	his	17
make	adverb	-28
play	ing	-9
work	adverb	-33
cast	himself	17
hurt	the	-20
blame	the	16
come	after	-16
watch	Name	18
understand	how	6
lead	a	-37
pull	adverb	-15
reach	the	-12
base	Name	-31
address	a	-10
interest	.	-20
come	Name	13
aim	ing	-7
launch	a	10
rate	the	-23
call	and	-10
attend	,	-9
call	it	21
enjoy	the	7
know	noun	9
quote	Name	23
blast	the	12
adopt	a	-26
speak	his	19
declare	Name	-5
join	him	-9
give	an	-11
crush	Name	-12
run	adverb	18
die	.	-20
rush	to	-10
become	adverb	20
try	a	-15
write	adverb	15
figure	noun	24
make	as	5
plan	noun	9
buy	the	-23
build	Name	-25
boast	his	5
talk	how	12
pay	it	-9
suspend	Name	-9
denounce	Name	7
stop	the	-30
denounce	the	6
suggest	Name	20
issue	Name	-16
promise	that	19
make	,	-9
claim	to	19
find	Name	25
make	by	-12
distance	himself	16
bring	his	-12
ask	.	8
get	Name	49
advise	Name	-33
happen	noun	-12
respond	adverb	-9
go	,	7
get	her	-12
use	as	-15
punch	noun	-9
submit	the	-9
report	ing	37
agree	to	12
outsource	noun	-15
target	.	-9
respond	verb	-25
announce	it	21
lay	number	-9
balk	ing	25
open	a	-17
threaten	to	11
say	at	72
ally	noun	-9
highlight	noun	14
make	number	-12
devote	ing	11
return	.	-17
change	the	-48
end	the	-27
number	,	-9
hope	that	-9
lead	Name	-80
pledge	noun	-64
report	Name	11
contribute	Name	-9
state	that	7
move	.	-18
ask	by	13
dismiss	the	24
respond	,	9
lose	a	-15
rebuke	Name	13
believe	she	13
raise	Name	-14
fight	the	-41
box	noun	-20
attend	noun	-12
visit	Name	-34
contact	Name	-9
bring	Name	-33
feel	adverb	-11
send	a	-43
reflect	Name	-10
carry	the	-25
feature	a	-11
grow	noun	-57
put	his	-22
overcome	noun	-9
die	noun	-12
know	Name	8
train	Name	-10
gine	,	-9
knock	noun	-11
inspire	the	-12
name	Name	-8
stop	to	-12
hang	the	9
turn	a	-29
take	his	-19
stand	,	-16
die	time	-9
feel	quotation	-16
single	noun	19
rise	noun	-53
seem	a	-15
travel	Name	-17
point	to	24
elect	a	15
ready	to	-32
follow	his	-15
fall	adverb	-15
concede	that	12
reach	noun	-13
argue	he	11
benefit	,	-9
retain	noun	-12
interview	and	-9
reveal	that	9
report	and	-10
report	,	10
disclose	.	-10
confirm	that	18
reverse	Name	-11
cheer	Name	9
remind	the	16
walk	adverb	14
punish	.	-9
create	Name	-9
force	to	-21
cause	the	-9
clear	.	-9
begin	in	-12
come	to	-39
install	noun	-12
take	.	-17
prove	to	6
aid	the	-9
create	the	-26
rise	.	-17
happen	Name	-20
complain	the	12
let	noun	15
use	ing	-13
give	it	-9
see	a	-19
abandon	the	-15
write	Name	7
win	more	57
count	.	-16
keep	her	-26
say	about	18
reveal	,	17
deny	Name	-22
appear	Name	-38
convict	noun	-15
appear	at	-12
indict	Name	-10
decide	not	14
violate	noun	-17
make	that	23
show	quotation	-14
nominate	Name	8
launch	the	-10
begin	,	-9
force	the	46
vote	their	11
start	time	-9
appear	verb	37
add	the	-12
seem	adverb	12
defend	Name	18
look	to	23
hold	the	-39
issue	that	-12
find	themselves	-17
shift	the	-12
oppose	.	6
ignore	the	-19
make	him	-48
embrace	their	-11
wait	,	-9
dress	noun	8
start	to	-18
manage	to	-25
acknowledge	Name	14
match	the	-22
wear	a	-20
rally	the	-13
spread	her	-9
right	and	-20
describe	himself	14
move	a	-12
defund	Name	-13
fund	noun	-9
right	.	-34
earn	a	15
adopt	the	9
right	,	-25
repeal	the	-23
embrace	the	-9
sell	the	41
embrace	noun	-19
add	Name	12
flood	noun	-13
trust	the	-14
upcome	noun	-47
stop	noun	-30
run	an	21
break	a	-10
carry	adverb	-9
ready	noun	-9
mean	noun	-23
save	noun	-15
settle	noun	-12
state	,	8
prefer	to	12
view	noun	11
broker	a	-12
accuse	him	18
mine	noun	-9
struggle	.	-18
lean	Name	-14
hand	Name	-9
point	number	-12
born	and	-9
serve	Name	-15
run	,	-20
get	his	-13
suggest	noun	6
grant	noun	7
investigate	noun	-16
publish	time	-16
investigate	Name	15
charge	that	10
join	Name	-33
treat	as	14
hit	a	-20
work	as	-28
protect	Name	-12
improve	the	-22
charge	the	-8
improve	Name	-9
plan	would	-9
pay	,	-17
wear	quotation	-9
debate	noun	18
cost	.	-15
allow	noun	-14
add	a	8
say	we	-36
feed	noun	-12
debate	,	8
spar	noun	8
spend	,	-9
point	that	43
focus	ing	-7
regulate	noun	-9
raise	the	-13
hire	noun	-26
side	Name	15
attack	her	-10
fund	Name	-15
marry	Name	-18
benefit	the	-17
complicate	Name	-10
decide	to	-9
return	the	-41
bar	a	-11
support	,	18
rebuild	the	-22
attack	.	-28
act	as	-15
note	,	18
roll	noun	11
reinstate	the	-15
respond	a	9
receive	the	21
schedule	time	-9
remark	noun	11
voice	the	7
leave	.	-23
update	to	-16
leave	;	-12
move	Name	-44
interest	ing	7
avoid	the	-22
control	the	-37
plan	,	-21
offer	noun	16
demand	noun	15
help	to	-18
rise	adverb	-12
reduce	the	-17
cut	adverb	-15
try	do	28
represent	noun	-21
postpone	a	-9
preserve	the	-12
stick	noun	-12
break	,	-9
go	.	16
get	it	-12
condemn	the	17
remove	the	-20
intern	Name	-10
bash	Name	11
organize	the	-9
capitalize	Name	-10
cope	a	-10
give	more	-16
impress	by	8
curb	noun	-15
reduce	noun	-25
devastate	noun	-22
level	.	-9
adopt	Name	-11
acknowledge	that	23
exist	,	-17
recruit	noun	-12
loom	noun	-23
prevent	Name	11
backfire	.	-9
align	Name	-5
write	in	5
account	verb	-12
search	noun	-15
involve	.	-9
sue	the	21
investigate	the	8
think	.	15
think	noun	-7
leave	her	-9
spread	noun	-31
mean	to	30
send	Name	10
include	ing	22
act	quotation	-9
open	Name	8
explain	why	15
fall	noun	-72
take	her	-16
answer	a	9
edit	Name	-12
kill	number	-25
approach	,	-9
wave	the	9
fight	Name	11
elect	,	-23
prevent	the	-18
convince	that	8
compromise	.	-10
pay	their	-12
advance	the	-9
choose	a	-19
start	ing	5
look	.	-28
find	a	-61
plan	.	-13
pass	,	6
recount	the	16
roll	adverb	-12
set	a	-38
line	,	-25
continue	the	-9
clear	,	-9
commit	noun	14
play	an	-9
control	noun	-12
limit	the	-25
pass	noun	-7
believe	—	7
fit	the	-9
give	that	-21
number	noun	-15
struggle	noun	-23
bill	.	-23
set	the	-16
conclude	that	7
decide	they	13
put	adverb	-20
shift	his	13
change	.	-15
drive	the	-12
write	,	45
argue	the	26
consider	one	-7
agree	the	-11
ask	what	21
thread	the	-9
use	adverb	-15
endorse	her	7
agree	that	28
trigger	noun	-15
emphasize	that	-12
vote	that	-11
couple	a	-9
contribute	noun	-12
get	an	-28
publish	a	-10
update	the	24
announce	they	14
see	verb	-10
miss	noun	-15
make	some	-14
police	noun	-10
shoot	number	-9
answer	the	-12
miss	the	-15
rail	Name	12
cause	noun	-37
say	when	18
treat	Name	-15
explain	,	15
recall	the	7
visit	her	-9
grant	,	-9
gine	noun	-12
deny	that	22
constitute	noun	-12
rely	Name	-16
leave	verb	-15
ready	the	-9
fire	at	7
seize	noun	-19
accuse	the	-12
abandon	Name	-9
drop	the	-12
pass	the	-15
unauthorized	noun	-18
determine	who	-10
allow	to	-6
drive	noun	-49
achieve	noun	-17
repeat	a	5
deport	Name	-9
present	an	-15
think	it	13
pass	.	-15
force	verb	-22
deal	Name	-15
get	them	-15
get	verb	-59
say	after	18
question	noun	-5
decline	to	40
respond	.	6
point	his	12
walk	noun	-18
involve	Name	-22
fuel	noun	-15
present	Name	-15
enable	noun	-13
begin	his	-11
quit	ing	-10
advocate	a	19
demonstrate	that	16
accept	.	-11
prompt	Name	-22
keep	ing	-36
campaign	.	-22
amount	noun	-12
maintain	that	12
listen	to	-9
criticize	.	-9
bother	to	-11
pursue	the	10
reveal	noun	-15
bring	a	12
survive	Name	-9
work	a	-23
land	noun	-12
cut	the	-39
leave	to	-15
work	Name	-78
spend	quotation	-9
dig	noun	-10
return	noun	-28
firm	,	-17
gain	Name	-12
favor	the	-24
build	the	14
say	with	12
approach	the	-12
tap	the	-15
admit	the	11
consider	ing	-17
run	number	-12
agree	.	-16
read	.	14
face	,	-9
hope	Name	-16
understand	.	-10
benefit	a	-15
number	.	-15
trounce	Name	-19
caucuse	noun	-9
interpret	as	11
pick	Name	8
concern	the	9
track	noun	-13
lose	adverb	-15
cast	a	13
number	are	-12
principle	.	-9
happen	adverb	-15
see	how	-8
number	Name	-12
listen	the	-12
claim	he	6
bully	who	-9
chant	,	-14
report	.	39
meet	noun	29
root	,	-9
price	.	-15
lay	and	-12
leave	it	-15
defeat	the	-27
listen	noun	-12
vow	not	10
dominate	noun	-9
linger	noun	-16
happen	,	-20
handle	the	-17
sweep	noun	-9
split	the	-10
combine	Name	-9
beat	the	-12
direct	Name	-10
vote	,	-29
vote	to	11
sew	noun	-11
eliminate	noun	-15
satisfy	Name	13
head	time	-9
aid	.	-15
elect	Name	5
throw	their	34
interest	the	15
jump	the	-19
rise	the	-20
reach	adverb	-12
spend	adverb	19
edit	noun	-15
publish	noun	9
watch	a	-16
center	.	-9
support	him	-12
confirm	noun	-11
schedule	noun	-15
go	verb	-23
delay	noun	-9
schedule	,	-9
hear	,	-23
schedule	a	-13
get	all	-10
cheer	.	-17
fit	that	-9
campaign	as	-10
close	noun	-31
need	number	-15
persuade	noun	7
switch	their	18
power	.	-12
surround	the	-15
state	and	-20
cause	Name	-15
declare	noun	-9
explain	Name	16
something	that	-10
sell	noun	-23
survey	.	-15
favor	Name	-17
receive	this	-9
determine	how	-12
survey	noun	-12
consider	the	-7
create	noun	-53
link	the	-16
poll	,	-41
market	Name	-9
dislike	the	7
hurt	Name	-9
list	the	8
see	his	-11
love	noun	-13
mohamed	Name	-16
write	on	18
fly	noun	-32
travel	noun	-9
travel	adverb	-12
see	ing	-9
travel	to	-9
post	on	8
miss	Name	-9
stay	Name	-9
treat	a	-10
check	her	-11
leave	a	-9
develop	noun	-25
associate	noun	-18
receive	Name	-15
promise	to	17
succeed	him	-12
dominate	by	-15
lift	the	-15
fear	Name	8
line	the	-10
end	Name	11
come	.	-28
build	their	-12
comment	.	-6
continue	noun	12
file	the	-12
lobby	Name	-10
echo	Name	10
throw	the	-9
oversee	Name	-15
suggestion	that	9
appear	various	-11
keep	a	-17
base	his	-10
reiterate	noun	12
suit	to	-9
campaign	his	-10
approve	Name	-16
arrive	at	-9
strike	Name	-12
spark	a	7
reiterate	his	10
act	.	-12
announce	,	-6
proceed	the	-9
block	a	15
deem	noun	6
bar	noun	-10
advocate	.	-13
rally	,	-12
steer	the	-15
make	verb	7
understand	Name	-11
appeal	noun	-19
engage	the	-13
gine	adverb	-9
drive	adverb	-9
worry	noun	6
emerge	from	-10
concern	ing	-14
share	a	-8
ask	who	-20
threaten	the	-13
call	himself	6
print	noun	-10
help	that	-9
cut	and	-9
program	,	-22
argue	verb	12
rate	are	-12
reach	a	5
manage	noun	-20
rate	have	-9
stay	adverb	-15
strike	noun	15
contradict	his	-13
make	ing	-27
conflict	noun	14
cut	,	-9
react	the	-15
cite	quotation	14
expand	the	-21
close	Name	-12
announce	noun	26
change	,	-15
provide	more	-14
accompany	noun	-12
join	her	-9
announce	adverb	14
host	noun	-9
introduce	a	-7
introduce	the	-24
show	how	-11
chair	the	-20
fear	the	11
buoy	noun	-10
increase	number	-9
offer	verb	15
accuse	noun	7
hack	Name	-12
sign	an	7
interview	on	37
hail	the	14
cast	herself	-6
describe	a	10
trade	noun	12
allow	the	-25
sexting	noun	-12
top	Name	-13
interview	the	-12
act	the	-12
feature	the	-14
alarm	the	13
admit	that	20
project	.	-15
reach	Name	-16
determine	the	-12
need	the	-16
issue	and	-15
lead	verb	-9
pit	Name	-10
involve	the	-36
forge	a	-10
line	.	-9
assign	the	-10
deploy	noun	-9
use	those	-9
launch	noun	-10
sure	,	-12
shape	the	-12
power	,	-9
welcome	the	-15
carry	Name	-15
clear	noun	17
present	herself	9
release	on	-19
carry	a	-18
advocate	verb	-11
activate	its	-9
light	noun	-13
use	it	-23
post	noun	18
need	it	-10
gain	a	-15
concern	.	-19
form	a	-15
rate	,	-17
prepare	to	-28
mire	noun	-12
put	:	12
grow	more	39
become	more	-39
confront	noun	-10
eradicate	noun	-9
rule	noun	-13
underestimate	the	-18
devote	much	-12
continue	his	10
join	a	15
embrace	.	20
tax	noun	-20
tax	.	-17
direct	the	-13
spend	a	-18
tax	,	-12
widen	noun	-9
finance	noun	-15
pursue	a	-10
benefit	.	-15
gain	,	-9
aware	the	16
lack	the	-23
lack	a	-9
produce	noun	11
add	noun	-42
examine	the	-13
know	its	9
create	.	-12
terror-related	noun	-9
exploit	Name	13
rely	noun	-14
monitor	noun	-12
account	,	-9
inform	noun	15
flag	noun	-12
deploy	Name	-12
follow	.	-15
integrate	noun	-13
start	Name	-24
enjoy	noun	-7
import	noun	-12
less-educated	noun	-13
release	in	-11
publish	the	-19
issue	the	6
qualify	noun	-9
root	noun	-10
follow	,	-15
produce	a	-24
talk	adverb	27
append	.	-14
review	noun	-19
work	,	-12
make	.	-18
interview	,	-15
accept	Name	-10
focus	its	-12
involve	quotation	-9
indicate	that	11
message	noun	12
identify	the	11
use	.	-12
unsolicited	noun	-9
take	him	-13
eliminate	the	-20
turn	verb	-16
notice	Name	-16
touch	a	-12
give	verb	-21
treat	the	-9
rule	,	-13
suppose	to	-26
assist	Name	-9
mask	the	-10
come	,	-9
relate	Name	-10
use	that	-9
appear	before	-13
reverse	his	17
aid	Name	-12
begin	.	-20
come	an	-10
seat	the	-12
prove	ing	-16
challenge	.	-10
give	their	-10
keep	it	-9
seat	noun	-12
balance	noun	-9
cause	a	-23
say	whether	-19
reform	the	-15
pressure	Name	-10
see	.	-9
remember	that	-11
end	.	-9
settle	a	-10
prefer	the	12
boast	that	13
praise	his	7
hold	two	-9
organize	noun	-17
care	.	-10
agree	him	-10
treat	adverb	-9
seem	verb	12
avoid	adverb	-14
contribute	the	-17
become	one	-9
drive	a	-12
bear	the	19
eager	to	6
graduate	noun	-10
know	his	5
work	one	-9
hope	would	7
advise	noun	-9
stay	noun	50
deal	.	-15
secure	a	-15
throw	a	-13
firm	to	-9
found	number	-9
advise	the	21
firm	verb	-15
happen	to	-9
sound	a	9
fall	number	-25
admire	.	17
work	his	-10
appoint	noun	6
root	.	-9
marry	a	-9
become	,	-9
hope	,	-6
happen	after	-9
arrive	noun	-9
extend	a	-13
rise	number	-20
cut	.	-9
press	Name	-9
spend	verb	-9
make	such	-9
double	the	-10
meet	adverb	-18
hold	by	-12
send	an	-13
exchange	verb	-12
seek	the	-18
lift	noun	13
insist	it	10
opt	to	11
complete	their	-9
fight	adverb	-10
make	them	-13
see	any	11
remember	.	16
check	their	-10
view	him	8
rate	has	-9
wave	his	-10
appeal	.	-10
fear	that	17
dominate	the	-36
estimate	that	13
punish	noun	-9
grapple	a	-10
caution	that	13
hear	more	-10
poll	the	-12
suggest	a	-7
refer	verb	15
scramble	the	-13
amount	a	-12
defeat	in	-9
finish	a	-15
poll	Name	-17
speculate	that	11
fare	adverb	-21
succeed	ing	-12
broaden	his	-9
say	-	19
suspend	.	-12
take	more	-9
tie	noun	-21
stem	noun	-12
release	by	-10
disclose	the	12
relate	noun	25
study	noun	-12
see	number	-10
write	:	21
decide	noun	8
question	his	20
define	Name	-10
attack	time	-9
speak	,	-13
continue	:	12
wave	,	-9
feel	a	7
offer	adverb	14
overtake	the	-9
convince	the	10
quit	the	-9
need	adverb	-13
base	their	-9
narrow	the	-9
think	,	-23
share	by	16
invest	noun	-20
switch	noun	-19
lay	the	-24
miss	its	-9
price	,	-15
require	a	-29
increase	adverb	-9
grow	number	-9
require	Name	-13
hint	that	-6
energize	the	-9
lay	that	-10
impose	noun	-17
clear	whether	7
insist	they	16
protect	the	-12
invest	the	-9
regain	noun	-9
want	?	-11
decide	by	-14
settle	an	-10
court	and	-9
choose	.	-12
put	,	29
agree	adverb	5
camp	.	-12
cause	as	-12
rank	the	-11
mention	as	-9
confirm	Name	-5
lecture	the	11
seek	Name	13
go	all	-10
advance	noun	-15
issue	adverb	-14
compromise	noun	9
chip	adverb	-10
interview	this	-10
append	noun	6
oppose	a	13
deal	,	-12
center	,	-9
block	noun	-18
monitor	the	-9
something	Name	-12
want	:	8
present	noun	-15
market	.	-20
sag	noun	-9
benefit	Name	-22
slow	.	-9
import	,	-9
eliminate	ing	-9
house	and	-9
deliver	the	-7
see	since	-13
tear	noun	-9
cost	noun	-15
bet	.	-9
lose	number	-9
price	noun	-9
know	it	-9
found	Name	-15
result	a	-9
store	.	-12
sell	his	-9
surround	Name	-12
team	noun	-10
erupt	the	13
seize	on	-14
become	an	7
blast	noun	15
galvanize	noun	-10
start	noun	8
disrupt	the	-9
represent	by	-11
grant	Name	-16
say	is	-10
offer	to	13
start	number	-12
earn	adverb	-10
pay	more	-9
live	a	-9
owned	Name	-9
sharpen	noun	-10
daunt	noun	-10
expres	noun	8
hold	adverb	11
elevate	Name	-10
navigate	the	-13
keep	adverb	26
shore	noun	-18
cover	Name	-9
include	,	-12
check	noun	-18
depart	noun	-10
write	his	-6
exist	adverb	-9
want	it	-15
convert	noun	-9
like-minded	noun	-9
get	.	-12
hire	the	-13
perform	noun	-15
question	,	6
firm	Name	-15
go	ing	-9
pick	a	-15
discipline	and	-9
campaign	,	-26
campaign	and	-12
run	his	-13
develop	more	-9
suffer	noun	-12
usher	a	-10
push	to	7
bind	noun	-9
analyze	the	-13
offer	no	-14
cast	Name	-9
ensure	the	-9
calculate	that	12
prepare	noun	-12
strengthen	the	-15
document	,	-9
represent	number	21
change	adverb	-9
connect	Name	-18
entitle	Name	-10
chair	Name	-9
replace	it	-9
put	a	19
record	.	-21
shape	noun	-12
draft	the	-13
need	in	-10
position	to	-21
govern	noun	-9
advocate	the	6
release	this	-11
know	adverb	12
need	.	-25
record	and	-9
experience	the	6
represent	Name	12
disappear	.	-12
stand	.	-10
fail	adverb	-18
pay	and	-9
close	adverb	-12
cite	Name	-11
bristle	the	8
land	a	-9
resonate	noun	-13
believe	verb	-6
rein	his	-9
say	has	-16
use	quotation	13
rank	Name	8
salary	noun	-12
work	more	-15
require	them	-10
earn	the	17
lower	the	-15
affect	noun	-20
prepare	the	-20
base	a	-12
expand	its	-12
add	adverb	12
ally	and	-12
hold	ing	-9
shrink	the	-9
bolster	Name	-15
spread	the	-21
interest	and	-9
celebrate	noun	8
see	her	-16
require	to	19
face	an	-21
draw	the	-22
hold	her	-10
manage	Name	-15
remark	Name	9
force	a	-15
strike	a	-5
leave	many	-9
request	noun	6
stop	.	-9
detect	noun	-20
pose	a	-18
propose	to	7
achieve	a	-9
fill	noun	16
help	.	-12
crumble	noun	-9
pay	verb	-20
provide	the	34
resonate	the	11
feel	so	-5
send	verb	17
line	Name	-9
walk	the	-30
seize	the	12
repeat	the	20
lay	,	-15
fire	.	-10
shoot	verb	-9
study	Name	-9
thrive	as	-10
fuel	the	-13
strengthen	noun	-9
deliver	her	-13
echo	the	-17
tack	the	7
poise	to	-28
come	two	-18
enter	a	-12
depend	the	-9
die	,	-17
illustrate	the	6
argue	in	14
violate	the	-17
court	adverb	-11
take	an	-13
send	it	-10
sell	number	-10
rush	noun	-10
title	Name	18
book	.	-9
work	on	-9
fire	the	-15
allege	that	11
damage	his	-10
comment	,	-9
hack	.	-9
leave	no	20
blister	noun	-15
email	verb	-12
protect	its	-9
identify	Name	11
study	the	-9
wonder	whether	13
order	that	10
press	the	6
reinstate	Name	-9
pass	an	-9
rate	.	-12
amplify	the	-10
raise	to	-10
develop	a	-9
hope	will	10
carry	him	-9
end	adverb	-12
close	number	-12
report	a	14
link	noun	10
request	an	10
begin	a	24
sue	Name	-6
exploit	noun	-11
fly	to	-9
promote	Name	-8
deny	.	16
clear	how	-13
elevate	the	-9
confront	Name	-9
show	it	-11
recall	noun	11
see	by	15
brief	the	-13
aid	have	-12
race	,	-9
adamant	that	13
prepare	Name	-9
assertion	that	9
handle	noun	-17
seek	verb	7
deny	any	16
begin	number	-17
cover	number	-10
prove	adverb	-10
record	noun	-15
mark	the	-14
exist	.	-9
neighboring	Name	-15
replace	him	-9
grow	,	-9
secure	Name	-9
explain	that	21
take	,	-12
arrive	,	-9
halt	the	-9
bomb	noun	-9
vet	the	-9
begin	adverb	-12
send	the	-19
gain	the	-12
compare	her	15
defy	the	11
earn	him	16
fire	noun	20
game	noun	-9
count	the	-11
announce	time	20
accept	quotation	-12
register	Name	-12
bind	Name	-9
fall	the	34
require	.	-14
unveil	a	14
ring	noun	-13
aid	verb	-17
expect	Name	10
show	verb	-13
tie	.	-15
round	noun	-15
abandon	noun	-9
contact	,	-9
follow	@	-12
relocate	noun	-9
complete	a	-9
suggest	she	13
deliver	verb	-9
suspend	noun	-9
pay	ing	-13
announce	her	11
solicit	noun	-10
rule	.	22
change	a	-9
take	in	-9
mark	noun	-26
get	adverb	-30
message	that	-11
deserve	noun	-9
sponsor	the	-9
send	her	-15
redact	noun	9
order	the	11
defend	her	13
lead	by	-9
obtain	the	-9
mobilize	noun	-12
combine	to	-10
register	and	-9
purchase	noun	-15
contain	noun	-40
damage	noun	23
owned	by	-9
pull	Name	-9
tweet	Name	12
air	noun	5
let	the	-9
add	number	-10
pledge	that	19
gine	.	-12
finish	adverb	-12
mishandle	noun	-12
wind	noun	-12
interview	by	-12
classify	noun	-25
show	and	-10
close	,	-9
alienate	his	-11
ally	are	-9
think	adverb	5
hear	.	-17
issue	ing	-9
underestimate	Name	7
bring	verb	-9
help	them	-17
get	him	-9
catch	Name	-9
believe	,	14
emphasize	the	17
ally	verb	-17
slate	noun	-15
slate	verb	-9
slate	,	-12
note	he	10
survey	,	-9
say	were	-18
file	a	6
lose	her	-17
reclaim	the	-10
battle	.	-9
pick	verb	5
conduct	a	-9
win	eight	-9
position	.	-9
characterize	as	7
restore	noun	-12
fire	a	-17
fuel	Name	-9
adopt	noun	-9
ensure	noun	-15
bring	him	-16
choose	,	-12
rate	and	-12
endorse	a	6
throw	his	-11
mirror	the	-11
scrap	noun	8
accept	a	29
wall	Name	-10
cite	a	11
measure	noun	-9
detail	the	-15
aggravate	noun	-9
affect	Name	-9
blame	noun	15
hurt	noun	-15
tweet	,	13
hear	adverb	-13
prosecute	Name	6
leave	his	-9
begin	time	24
report	time	13
wait	until	-9
maintain	his	16
sell	Name	-12
hear	before	-9
lament	the	15
project	noun	-11
determine	their	-10
reveal	Name	12
stay	verb	-9
lobby	verb	-28
firm	the	-9
trace	the	-13
coordinate	the	-10
pass	Name	9
win	her	-9
prove	a	-10
stage	a	-10
afford	to	-13
wage	a	-14
strike	the	-10
get	,	-9
take	much	12
come	his	-10
race	the	-9
rate	verb	-12
question	that	-8
drown	noun	-13
come	number	-17
help	her	-9
embarrass	Name	9
engage	verb	-9
campaign	time	-9
coordinate	noun	-9
undeclare	noun	-10
battle	adverb	-10
represent	adverb	-9
care	,	8
turn	ing	-10
set	adverb	24
hear	Name	11
pivot	a	-11
boycott	the	-10
center	the	-15
mean	Name	-16
tout	her	10
fare	noun	-13
fly	the	-9
contribute	:	-17
upend	Name	-9
coordinate	Name	-9
feel	i	-10
disqualify	.	-9
build	,	-9
race	are	-9
shoot	and	-9
know	he	13
organize	an	-9
turn	number	-13
kill	and	-12
protect	themselves	-9
say	had	-16
damage	Name	-10
facilitate	the	-10
stand	a	-10
assume	that	6
adapt	.	-10
make	to	-11
win	an	-9
introduce	some	13
direct	noun	13
call	on	7
assure	Name	13
strewn	the	-11
network	are	-9
ship	noun	-9
test	the	-9
report	number	20
reveal	a	11
debate	the	-10
amass	the	-10
lie	the	-13
email	were	-9
occur	the	-12
vow	,	9
vote	and	-9
according to	one	10
contest	the	-9
serve	a	-9
learn	her	18
surprise	you	-10
break	:	-9
@next
verb	-25
noun	-11
and	-46
more	-20
to	7
its	-17
how	18
did	-11
that	26
by	-14
;	-6
adverb	-6
:	11
such	-25
have	-72
them	6
quotation	8
him	9
is	-24
his	6
he	14
i	-23
my	-16
was	-10
two	-28
five	-7
every	-62
?	-56
of	-5
all	-8
what	14
if	10
us	-7
you	-21
—	-33
number	-36
even	-38
seven	-22
an	9
they	17
no	18
she	21
her	8
those	5
both	-11
anyone	6
or	-58
aren't	-20
since	-19
because	-25
from	-11
-	-11
until	-35
before	-31
another	-7
not	7
enough	-44
most	19
@	-30
much	-21
other	5
so	-9
whether	25
(	9
each	-25
are	-64
someone	-10
would	-17
everyone	-5
will	12
six	-18
three	-16
end	-15
half	-7
where	7
none	10
nine	-19
yet	12
why	26
who	-11
–	-26
others	-24
's	-12
over	-7
may	-16
we	-13
do	21
certain	8
can	10
being	12
herself	12
whoever	-9
once	20
has	-52
than	-37
might	-12
off	-12
should	-9
had	-11
--	22
our	8
numerous	15
outside	-10
@shape,next
clause	verb	-16
clause	Name	6
wh	,	-27
clause	noun	-10
clause	and	-63
phrase	noun	-11
clause	more	6
to	to	5
quotation	the	21
phrase	its	-24
wh	how	17
phrase	.	-83
that	that	21
phrase	;	-22
phrase	adverb	-7
phrase	this	6
phrase	these	18
phrase	:	-22
phrase	such	-29
clause	have	-72
phrase	their	-8
phrase	them	-17
phrase	him	9
clause	is	-26
clause	his	6
clause	,	-108
quotation	,	47
phrase	me	17
left	,	9
clause	he	15
phrase	,	-47
phrase	it	-12
phrase	his	7
phrase	some	-15
clause	i	-23
left	.	19
to	the	22
clause	was	-20
to	adverb	-17
phrase	my	-13
phrase	two	-61
phrase	many	8
clause	:	5
phrase	every	-50
phrase	?	-53
phrase	verb	-18
quotation	of	-5
phrase	all	-6
wh	what	11
phrase	as	5
wh	Name	7
that	adverb	13
that	Name	71
to	Name	10
wh	if	10
phrase	us	-5
phrase	you	-17
phrase	—	-38
left	to	-9
phrase	and	-46
phrase	themselves	12
phrase	more	-16
clause	ing	7
phrase	number	-44
phrase	even	-38
phrase	seven	-16
phrase	an	13
to	in	-29
quotation	:	40
left	a	57
clause	they	11
clause	it	26
phrase	no	11
phrase	in	-29
phrase	time	-14
left	time	17
clause	she	19
phrase	on	-19
phrase	her	13
phrase	to	21
phrase	those	11
that	in	19
left	in	-21
phrase	any	12
phrase	both	-6
clause	many	-7
left	one	36
left	the	40
to	them	18
wh	when	-9
phrase	or	-75
clause	aren't	-20
phrase	they	9
clause	him	16
phrase	since	-13
quotation	and	-9
clause	adverb	-6
clause	time	-16
clause	some	11
that	noun	24
phrase	because	-25
phrase	from	-14
phrase	-	-51
phrase	he	-7
quotation	for	7
phrase	until	-35
phrase	before	-47
phrase	after	9
clause	such	-7
left	of	-10
that	time	84
to	noun	16
phrase	another	-12
to	not	7
left	ing	12
clause	their	14
that	during	10
that	a	28
phrase	enough	-42
that	to	6
clause	both	-6
phrase	@	-27
phrase	much	-14
phrase	other	5
phrase	so	-9
wh	whether	23
left	noun	24
clause	(	-12
quotation	is	-10
to	from	-13
clause	in	-6
clause	her	6
clause	are	-63
phrase	each	-32
phrase	someone	7
clause	would	-17
clause	for	-10
clause	—	-19
wh	adverb	-7
left	with	-6
phrase	for	10
quotation	at	13
clause	them	-8
that	on	18
clause	will	11
left	as	-11
phrase	six	-15
left	by	-13
quotation	adverb	6
phrase	three	-29
that	the	23
clause	most	14
phrase	end	-12
phrase	half	-21
clause	but	5
wh	where	7
clause	none	10
clause	on	-7
left	his	33
left	an	11
phrase	nine	-16
quotation	by	-15
phrase	yet	15
phrase	itself	-19
clause	this	-12
phrase	anyone	6
that	him	-10
left	at	29
wh	why	26
wh	who	-12
phrase	–	-15
left	about	12
wh	time	-10
clause	much	-13
left	adverb	-8
phrase	others	-24
phrase	not	12
clause	or	-21
clause	's	-9
that	,	7
phrase	over	-15
clause	may	-12
left	during	-23
phrase	)	26
phrase	do	7
phrase	certain	9
clause	can	10
left	several	10
left	when	17
clause	being	12
phrase	herself	16
phrase	but	-12
clause	every	-18
clause	no	10
clause	whoever	-9
phrase	once	20
clause	has	-52
phrase	than	-34
clause	-	15
clause	.	-9
clause	any	-10
clause	might	-12
quotation	in	7
quotation	noun	6
clause	should	-9
that	by	-17
that	from	9
left	me	28
that	her	-7
wh	them	15
clause	had	-10
that	his	12
wh	the	6
phrase	through	7
phrase	--	16
left	her	-8
phrase	either	-18
wh	in	-12
left	-	12
clause	someone	-20
phrase	our	8
clause	--	6
clause	)	-10
left	this	10
quotation	time	6
quotation	with	7
phrase	numerous	13
phrase	during	-9
wh	a	19
quotation	as	11
clause	–	-13
to	by	-15
phrase	(	9
clause	themselves	-13
left	)	-12
@verb
past:	5
base:to	-43
past:being	-70
ing:would	12
past:had	-15
past:has	8
past:be	-39
past:have	25
base:should	-49
past:was	5
participle:	-7
ing:'s	-18
participle:had	-18
base:would	-24
past:finally	13
ing:were	-18
past:also	26
ing:was	-21
base:didn't	-17
past:having	11
base:could	-82
past:never	-17
base:did	7
past:initially	7
past:would	-25
participle:would	-58
participle:didn't	-9
base:just	-40
base:can	-32
ing:is	8
base:be	-14
base:will	-34
past:will	-20
participle:will	-61
participle:has	8
past:abruptly	8
ing:are	13
past:can	-26
ing:will	13
present:often	12
past:is	11
ing:have	-10
past:hasn't	9
base:is	-17
base:don't	7
base:won't	-63
base:have	-7
participle:'re	10
participle:are	16
ing:also	25
present:also	26
base:can't	-24
past:later	16
base:'ll	-26
present:currently	20
present:really	5
past:won't	-9
participle:have	-6
base:shouldn't	-8
base:has	11
base:doesn't	30
present:then	14
participle:is	16
participle:could	-25
past:still	-8
base:often	-11
ing:further	-15
base:increasingly	-11
base:must	-12
participle:'s	-9
past:quickly	5
ing:mostly	-9
participle:were	23
past:randomly	-15
past:could	14
past:briefly	-12
ing:had	-16
past:mostly	-10
base:was	-48
past:almost	-24
base:may	-26
past:strongly	18
past:not	11
ing:again	-27
ing:'re	14
ing:has	-12
participle:can	-8
ing:be	-23
base:do	5
present:still	5
participle:must	5
past:already	-23
ing:temporarily	-9
base:might	-15
past:'d	-24
past:instead	-15
past:'ve	12
past:largely	-13
past:wasn't	-10
ing:'ll	6
past:isn't	9
past:clearly	-10
ing:not	-51
ing:just	-10
past:truly	-13
base:couldn't	17
present:here	-13
past:both	-6
past:cannot	-17
base:does	13
past:famously	-5
past:may	-16
past:previously	6
past:should	-79
participle:'m	-11
past:ultimately	14
past:reportedly	-7
ing:formally	27
base:then	-12
ing:may	-27
past:actually	-18
past:unanimously	5
base:there	-6
ing:do	-18
participle:may	-28
past:first	9
past:hadn't	-18
ing:often	-10
ing:then	-13
past:repeatedly	10
base:had	-21
past:basically	-10
past:publicly	22
past:eventually	7
past:haven't	7
ing:could	-9
past:long	8
present:actually	8
past:allegedly	-13
ing:should	20
past:generally	-19
present:regularly	11
past:officially	7
past:often	7
ing:still	9
past:can't	-10
past:deeply	-23
ing:apparently	-14
participle:did	18
base:cannot	-42
past:increasingly	8
past:implicitly	6
ing:possibly	-12
base:typically	13
base:certainly	17
past:might	-11
past:apparently	-10
base:usually	6
ing:eventually	-15
base:generally	-6
participle:almost	-11
past:effectively	-12
past:fiercely	11
ing:did	-15
ing:publicly	13
past:too	-12
participle:might	-9
past:else	-9
participle:not	-13
base:again	9
past:widely	-10
ing:potentially	-13
base:are	7
past:sometimes	-13
ing:only	-14
past:exclusively	-9
past:'re	-10
past:narrowly	-9
past:ever	-13
participle:hadn't	-9
past:there	-14
base:wasn't	-10
past:easily	-14
ing:aren't	18
base:simply	-9
ing:actively	10
present:will	15
@shape,lemma
clause	attack	-35
phrase	pose	-59
clause	happen	-25
clause	include	8
clause	check	-17
phrase	ban	-30
phrase	demonstrate	-22
clause	claim	29
clause	support	11
phrase	focus	14
phrase	expand	-33
to	check	-12
phrase	include	-10
quotation	according to	15
phrase	make	9
phrase	kill	-101
phrase	shoot	-122
phrase	leave	-76
clause	shoot	-30
phrase	face	-45
clause	move	-50
phrase	base	-66
clause	begin	-40
phrase	add	-49
clause	say	9
phrase	accomplish	-15
phrase	bring	-36
phrase	rethink	11
quotation	write	30
phrase	follow	-33
phrase	reach	-28
clause	follow	-51
phrase	read	-22
phrase	expose	-10
clause	contain	13
clause	write	38
clause	report	10
clause	cite	11
left	note	64
phrase	ignore	9
quotation	say	-11
quotation	add	73
to	refuse	30
phrase	give	-14
phrase	plead	14
left	say	-8
phrase	come	-48
that	note	37
that	feel	-6
phrase	clear	-23
phrase	cast	19
phrase	place	-20
phrase	sit	-12
phrase	complete	-37
phrase	spend	-54
phrase	gine	-43
phrase	rub	-14
phrase	register	-65
phrase	blast	33
phrase	defend	23
phrase	tell	16
phrase	play	-21
phrase	turn	-14
phrase	prepare	-16
clause	read	-8
phrase	decide	10
phrase	address	-17
clause	seem	8
to	begin	-50
clause	see	-12
clause	expect	5
phrase	start	-32
to	try	-31
phrase	help	-29
to	urge	11
to	turn	-13
that	see	7
phrase	feel	21
phrase	happen	-95
phrase	take	-6
clause	return	-28
phrase	begin	-8
phrase	try	11
phrase	show	33
phrase	get	-46
phrase	side	5
phrase	email	8
phrase	thank	13
quotation	reply	19
that	announce	38
phrase	send	-24
phrase	hand	-34
phrase	teach	-43
phrase	pay	-56
phrase	require	-33
phrase	harm	-15
phrase	discuss	36
to	intend	-13
phrase	administer	-15
clause	share	7
to	plan	10
clause	give	-12
phrase	sway	-15
clause	clear	15
phrase	participate	-43
phrase	lay	12
phrase	force	-31
phrase	sleep	-10
phrase	dispatch	-17
phrase	examine	-16
clause	make	-48
phrase	date	-43
phrase	record	11
phrase	lie	-10
phrase	receive	-43
phrase	know	19
clause	know	18
that	recognize	19
clause	mean	-19
phrase	lose	-143
phrase	mean	-57
phrase	discredit	-16
phrase	destroy	-13
wh	know	20
phrase	put	-15
phrase	crush	-31
phrase	avoid	-5
that	know	-11
wh	tell	12
phrase	hear	-39
phrase	reflect	-15
phrase	move	-73
phrase	stop	-110
that	tell	43
phrase	let	-14
phrase	work	-51
phrase	confirm	16
phrase	use	-46
phrase	head	-85
to	tell	19
phrase	worry	-6
clause	leave	-59
phrase	hug	-11
phrase	announce	39
to	wait	-16
wh	see	-28
phrase	appoint	7
phrase	reward	-15
phrase	win	-69
that	say	-14
clause	turn	-22
phrase	see	21
to	get	-15
phrase	file	9
phrase	organize	-41
phrase	rip	6
phrase	adopt	-18
phrase	learn	-9
phrase	meet	-26
phrase	intend	14
phrase	steal	-18
phrase	call	35
phrase	lead	-49
phrase	step	-15
clause	suggest	46
phrase	combat	-45
phrase	assist	-20
phrase	conduct	-87
phrase	airstrike	-9
phrase	target	-12
phrase	increase	-41
left	add	96
clause	call	13
phrase	hit	-14
phrase	attack	21
clause	fund	-17
phrase	propose	11
phrase	interview	-9
clause	interview	-42
clause	comment	-27
phrase	result	-69
to	call	-14
to	come	-36
phrase	talk	24
phrase	slip	-20
phrase	transform	-18
phrase	sweep	-31
phrase	boost	-35
phrase	cite	47
left	continue	11
that	recall	-8
left	conclude	38
phrase	bar	-25
phrase	enter	-136
phrase	rally	-15
to	go	-33
phrase	slam	28
phrase	fundraise	-82
phrase	ask	16
quotation	support	-12
phrase	cancel	-21
phrase	prefer	19
left	according to	16
phrase	vote	12
clause	find	11
clause	choose	6
phrase	drop	-104
phrase	choose	-27
phrase	poll	-37
phrase	survey	-41
phrase	point	7
quotation	take	-11
phrase	run	-25
phrase	challenge	14
left	tell	81
phrase	praise	21
clause	meet	-40
that	argue	67
phrase	expect	33
clause	announce	31
phrase	born	-32
phrase	mention	46
phrase	benefit	-75
phrase	insert	-15
phrase	sharpen	-25
phrase	retain	-28
phrase	hold	-62
phrase	describe	42
phrase	express	54
that	suggest	43
phrase	right	-108
to	pledge	10
clause	oppose	-27
phrase	undocumented	-49
phrase	declare	21
phrase	die	-80
to	expect	31
phrase	endorse	22
phrase	message	-51
clause	involve	-22
phrase	hire	6
clause	fly	-20
that	suspect	13
phrase	keep	-50
phrase	separate	-15
that	claim	16
phrase	host	-80
clause	tell	23
phrase	support	19
phrase	donate	-37
phrase	compile	-16
phrase	cycle	-34
clause	record	-26
clause	cycle	-15
phrase	backed	17
phrase	elect	-22
phrase	champion	14
phrase	engage	-22
clause	help	-59
phrase	compete	-61
clause	plane	-10
clause	fill	-15
left	read	39
quotation	read	6
to	set	-21
phrase	tighten	-23
phrase	limit	-11
to	invite	9
phrase	wear	-51
phrase	tweet	16
phrase	applaud	32
phrase	retweet	14
quotation	tweet	23
phrase	accuse	34
clause	run	-27
phrase	lobby	-22
phrase	prevent	-58
phrase	distract	-13
phrase	need	-11
to	take	-34
phrase	oppose	30
phrase	thwart	-20
phrase	push	19
phrase	tape	-24
phrase	distribute	-11
phrase	write	16
phrase	repeal	-34
that	add	80
phrase	criticize	43
to	right	-9
phrase	dismiss	16
phrase	track	16
phrase	ensure	-17
phrase	seek	24
phrase	offer	28
phrase	continue	-35
phrase	tear	-21
phrase	deny	12
clause	mention	-7
clause	take	20
clause	kill	-34
clause	pause	-10
phrase	wipe	-10
phrase	flow	-12
clause	cover	-21
clause	certain	-26
that	stress	13
phrase	respect	-15
phrase	value	-20
quotation	words	-12
phrase	check	-11
phrase	protect	-52
clause	free	-9
quotation	yell	18
phrase	open	-35
phrase	remember	36
phrase	survive	-37
phrase	name	10
clause	gather	-9
phrase	join	-32
phrase	live	-33
phrase	quote	14
phrase	become	-36
phrase	involve	-81
phrase	arrive	-54
phrase	refer	35
phrase	introduce	-11
to	seek	14
quotation	call	12
phrase	gun	-15
phrase	undermine	-7
to	work	-11
phrase	overturn	6
phrase	label	15
phrase	act	-68
to	aim	11
phrase	license	-21
phrase	undo	-13
phrase	according to	-10
phrase	blow	-23
phrase	enjoy	-9
phrase	jump	-13
phrase	tie	-6
phrase	sign	-10
phrase	dedicate	9
left	explain	33
phrase	overstate	9
phrase	note	20
clause	require	-13
phrase	argue	34
left	point	17
clause	think	29
left	answer	10
phrase	consider	17
that	find	23
phrase	match	-49
phrase	replace	-49
clause	according to	70
phrase	collect	-39
quotation	ask	30
quotation	continue	16
phrase	serve	-134
phrase	deem	17
phrase	stumble	-12
phrase	stem	-15
phrase	slow	-18
phrase	wither	-10
clause	trip	-10
phrase	touch	10
phrase	launch	-24
phrase	succeed	-47
left	tweet	45
left	write	103
phrase	owned	-33
phrase	fold	-10
clause	compete	-9
phrase	rate	21
phrase	trail	-49
phrase	average	-19
phrase	last	-14
phrase	close	-21
phrase	exist	-65
phrase	end	-38
clause	caucuse	-47
phrase	accept	7
phrase	change	-51
clause	criticize	8
clause	accept	-22
phrase	firm	-41
phrase	campaign	-56
clause	file	-15
phrase	plan	-24
phrase	disappoint	6
clause	replace	-20
left	show	16
phrase	interrupt	-9
left	reply	18
phrase	revive	-25
phrase	waterboard	-22
phrase	skip	-23
to	fail	-61
phrase	obtain	-43
clause	survive	-15
phrase	compromise	-5
phrase	issue	25
clause	waterboard	-12
wh	say	6
phrase	listen	-43
phrase	struggle	-63
clause	attend	-25
phrase	visit	-76
quotation	chant	23
to	choose	-14
to	hope	20
phrase	cheer	-9
phrase	denounce	33
quotation	want	-14
phrase	double	-15
phrase	intensify	-20
phrase	question	19
clause	deal	-25
phrase	welcome	-13
phrase	yell	-10
clause	release	-29
phrase	aim	20
phrase	contrast	16
phrase	set	-11
clause	obtain	-17
phrase	hope	9
phrase	ramp	-23
phrase	cap	-16
phrase	translate	-21
phrase	number	-49
clause	feel	-27
phrase	refrain	-11
clause	need	-66
phrase	emphasize	17
phrase	test	-39
phrase	recite	17
phrase	clash	-13
that	write	7
phrase	return	-31
phrase	complain	23
that	warn	37
clause	demonstrate	21
clause	endorse	19
phrase	devote	-9
clause	mount	10
phrase	gather	-45
phrase	lock	-9
phrase	measure	10
phrase	interest	-15
phrase	implement	7
phrase	whip	-16
clause	prevail	-12
to	continue	-18
phrase	embrace	-6
phrase	find	-29
phrase	build	-27
phrase	want	10
phrase	view	17
phrase	underscore	11
that	mean	-6
phrase	grow	15
phrase	gain	-35
phrase	maintain	-34
phrase	pick	-20
clause	change	-38
phrase	contest	7
phrase	catch	-19
clause	register	-20
phrase	form	-30
phrase	represent	-20
clause	design	-10
phrase	burn	-16
phrase	upcome	-47
phrase	credit	22
left	find	15
clause	rate	-52
phrase	damage	-7
wh	ask	71
clause	force	-43
phrase	caucuse	-99
phrase	vie	7
clause	agree	21
phrase	disagree	-14
phrase	surprise	14
clause	conduct	-59
phrase	sample	-15
clause	contest	-39
phrase	kick	-27
phrase	shift	-20
phrase	reform	-25
phrase	tackle	-20
phrase	crack	-26
clause	respect	-9
to	travel	-12
phrase	pull	-53
phrase	remain	-26
phrase	highlight	28
phrase	defy	6
phrase	battle	-8
phrase	prove	-53
clause	predict	23
left	urge	12
phrase	suspend	-20
phrase	hammer	13
phrase	perform	-41
phrase	fight	-19
phrase	congratulate	17
phrase	break	-97
clause	spot	11
phrase	remark	17
clause	word	-12
to	run	-9
phrase	fuel	-51
phrase	bill	31
clause	face	-38
clause	drop	29
phrase	stay	-21
clause	result	-54
phrase	claim	9
clause	remain	-27
phrase	beat	-74
phrase	lack	-37
clause	come	19
clause	stand	-8
wh	come	26
phrase	prompt	-31
phrase	erupt	6
clause	learn	10
clause	poll	-71
clause	look	-17
phrase	raise	-9
clause	estimate	10
that	show	7
phrase	earn	-28
phrase	stand	-27
phrase	lower	-25
phrase	improve	-53
phrase	promise	18
clause	start	-39
phrase	portray	25
clause	number	-34
clause	network	-25
clause	spend	-62
phrase	best	-21
phrase	handle	-47
phrase	tout	16
phrase	resonate	-9
clause	decry	10
phrase	allocate	-12
clause	date	-17
clause	enter	-38
phrase	attract	-39
clause	praise	18
clause	assure	5
clause	worry	30
clause	sit	-37
phrase	backing	11
clause	get	-21
to	return	-18
phrase	reverse	-15
clause	want	14
phrase	network	-41
clause	arrive	-22
phrase	walk	-13
phrase	answer	14
phrase	capture	-18
clause	care	12
phrase	care	-11
phrase	dominate	-55
phrase	educate	-13
phrase	identify	31
phrase	watch	-25
clause	wait	-18
clause	right	-45
phrase	incite	-12
phrase	halt	-21
phrase	dip	-12
wh	question	33
phrase	attend	-80
clause	born	-17
phrase	cross	-41
phrase	greet	-18
that	ensure	-25
clause	pose	12
phrase	finish	-66
clause	plan	-6
phrase	await	-21
clause	hope	39
phrase	emerge	-10
to	need	-25
clause	stop	-30
clause	become	24
that	joke	15
to	willing	-6
clause	capture	-15
phrase	coalesce	-16
that	clear	21
phrase	consolidate	-13
that	declare	35
clause	divide	-13
quotation	declare	17
that	insist	31
phrase	heighten	-10
phrase	resist	12
phrase	cut	-25
phrase	feed	-30
phrase	boo	9
phrase	lag	-22
clause	mark	-26
phrase	mock	21
clause	rally	-29
phrase	overtake	-16
quotation	begin	-9
to	vow	24
phrase	top	-26
phrase	race	-32
clause	open	10
clause	earn	-24
phrase	mark	12
phrase	prevail	-20
clause	put	-30
phrase	celebrate	10
phrase	pledge	14
phrase	vow	11
phrase	fix	-28
to	show	27
phrase	corrupt	-12
phrase	influence	-35
phrase	confront	-8
phrase	neighboring	-23
clause	lead	-54
wh	cheer	9
clause	ask	13
phrase	wave	-23
wh	win	-15
clause	trail	-15
phrase	invest	-53
phrase	remind	14
phrase	create	-30
clause	exit	-32
phrase	vary	-10
phrase	account	-47
phrase	angry	-21
phrase	deport	-37
phrase	outnumber	-11
phrase	ballot	-22
phrase	generate	-14
clause	remark	5
phrase	shock	-12
quotation	think	-12
phrase	stare	-13
phrase	word	18
clause	introduce	6
phrase	vouch	24
clause	fit	-9
phrase	shrink	-25
phrase	press	-19
that	clarify	10
wh	show	-17
to	seem	47
phrase	score	-51
phrase	clinch	-47
quotation	ready	-9
phrase	assume	-17
phrase	affect	-53
quotation	make	-13
phrase	widen	-35
phrase	grab	-28
phrase	stall	-21
phrase	dash	-10
phrase	surge	-26
phrase	secure	-85
phrase	steer	-28
phrase	exchange	-21
phrase	calm	-9
quotation	offer	14
phrase	bemoan	15
phrase	devastate	-37
phrase	lambaste	14
phrase	fill	-13
phrase	reserve	-30
phrase	seat	-39
phrase	solidify	-21
phrase	deal	-75
phrase	derail	-16
phrase	betray	-15
phrase	satisfy	10
phrase	report	33
phrase	authorize	-9
left	need	-16
clause	vote	-20
phrase	condemn	12
phrase	cost	-60
phrase	punch	-23
clause	hand	-18
clause	defeat	-15
phrase	carry	-36
phrase	decry	25
phrase	rule	-13
quotation	run	-13
phrase	appreciate	27
phrase	flock	-12
phrase	embarrass	-22
phrase	nominate	14
phrase	contribute	-66
clause	fail	-23
phrase	lend	-18
to	appear	29
clause	end	-34
phrase	document	11
phrase	disavow	13
phrase	promote	8
that	deal	-12
clause	reject	-10
phrase	urge	25
phrase	defeat	-83
phrase	border	-9
phrase	thread	-15
that	move	16
phrase	feature	-18
phrase	fit	-23
phrase	throw	-18
clause	refer	11
phrase	capitalize	-21
phrase	acquire	-16
quotation	lead	-9
phrase	garner	-26
phrase	believe	10
to	use	-54
phrase	request	23
phrase	smile	-12
phrase	downplay	10
clause	remind	11
that	believe	6
clause	deliver	9
phrase	embody	-9
phrase	pack	-13
phrase	touted	14
clause	insist	27
clause	name	-7
phrase	pass	18
phrase	apply	-47
phrase	fund	-51
phrase	mount	-10
phrase	swing	-6
clause	note	29
clause	answer	-14
phrase	save	-33
phrase	beam	-14
clause	tout	12
to	determine	-6
clause	question	-7
phrase	admire	9
phrase	display	10
clause	work	-65
clause	maintain	-17
phrase	travel	-39
clause	determine	18
phrase	convict	-21
phrase	yank	-13
phrase	outline	19
phrase	restrict	11
clause	price	-12
clause	pay	13
clause	bring	-5
clause	improve	-12
clause	buy	-25
phrase	manufacture	-13
clause	apologize	13
clause	elect	-35
phrase	pursue	-14
clause	ban	10
phrase	hurt	-47
phrase	divert	-10
phrase	frack	-18
phrase	tap	-28
phrase	blame	27
wh	understand	7
clause	ally	-32
clause	reach	-19
clause	launch	15
phrase	title	16
clause	star	-9
phrase	share	9
phrase	link	12
phrase	explain	28
clause	adopt	-21
quotation	shout	13
clause	encourage	10
that	convince	20
to	rush	-10
clause	try	-22
clause	settle	6
phrase	trust	13
wh	talk	23
phrase	sell	-22
left	declare	5
clause	issue	-37
that	promise	12
phrase	bend	-10
phrase	advise	-44
clause	challenge	-14
phrase	bully	-9
clause	confront	7
phrase	boycott	7
phrase	foot	-9
phrase	bash	9
clause	document	-9
phrase	submit	-15
phrase	assail	25
phrase	outsource	-20
to	agree	12
phrase	escape	-10
clause	reduce	-12
clause	combine	-9
phrase	relocate	-24
phrase	train	-21
to	threaten	8
phrase	import	-30
phrase	ally	-36
phrase	burst	-13
phrase	hone	22
phrase	finance	-23
that	hope	-10
clause	clinch	-12
phrase	admit	11
quotation	respond	20
clause	conclude	6
clause	convert	-10
phrase	box	-15
clause	use	-65
phrase	rest	-23
clause	carry	-18
clause	box	-12
phrase	land	-35
phrase	accompany	-18
clause	sway	-9
phrase	overcome	-15
phrase	honor	-18
phrase	recall	18
phrase	inspire	-35
clause	host	-12
phrase	reopen	-12
to	stop	-9
phrase	hang	5
phrase	showcase	-10
quotation	feel	-16
phrase	single	20
phrase	rise	-34
phrase	seem	19
to	ready	-30
clause	expose	6
phrase	fall	-33
that	concede	11
clause	argue	21
phrase	tip	-10
phrase	dig	-13
phrase	reference	13
that	reveal	8
clause	reveal	6
phrase	disclose	9
phrase	hide	-10
that	confirm	18
clause	protect	-20
to	schedule	9
clause	seek	-16
phrase	punish	-32
to	force	-15
phrase	cause	-20
phrase	hail	17
phrase	remove	-51
phrase	install	-16
phrase	overthrow	-9
clause	prove	12
clause	aid	-36
clause	complain	11
phrase	batter	-10
clause	abandon	-17
clause	send	-9
phrase	espouse	-10
clause	echo	16
clause	embrace	7
clause	ballot	-20
phrase	poise	-9
left	reveal	12
clause	sure	-18
left	report	49
phrase	book	-25
clause	accuse	17
to	decide	7
phrase	violate	-41
that	make	25
quotation	show	-20
phrase	liken	14
phrase	disqualify	-25
phrase	seal	-15
phrase	bind	-32
wh	start	-16
clause	embarrass	9
phrase	wrongdo	-9
clause	fire	7
phrase	fade	-10
phrase	propel	-18
to	look	23
that	issue	-12
phrase	free	-24
phrase	roar	-9
phrase	climb	-16
clause	seat	-25
clause	react	-14
clause	lean	-9
to	start	-18
phrase	flag	-23
phrase	disrupt	-24
to	manage	-25
phrase	drag	-15
phrase	blare	-11
phrase	spread	-22
phrase	defund	-18
clause	pick	-8
phrase	flood	-15
left	state	9
phrase	surround	-32
phrase	ready	-20
phrase	settle	-42
wh	state	-18
to	prefer	15
phrase	broker	-20
phrase	expres	16
phrase	stump	-9
phrase	unqualify	-13
phrase	mine	-9
clause	create	-12
phrase	contemplate	11
phrase	grant	-45
phrase	renew	-11
phrase	publish	-29
that	charge	10
phrase	occur	-28
clause	treat	-13
phrase	treat	-11
phrase	guarantee	10
phrase	beg	-10
phrase	abuse	-10
phrase	wound	-10
phrase	unfold	-18
clause	hit	10
quotation	wear	-9
phrase	debate	8
phrase	shake	-8
phrase	cope	-16
phrase	reject	23
phrase	trump	-9
phrase	spar	8
that	point	43
phrase	lament	11
that	remind	14
phrase	regulate	-12
phrase	refuse	5
phrase	salary	-12
phrase	articulate	10
clause	raise	-9
phrase	marry	-26
phrase	complicate	-15
phrase	polarize	6
phrase	rebuild	-32
phrase	reinstate	-12
clause	address	11
clause	receive	-36
phrase	schedule	-47
clause	beat	-12
phrase	voice	8
to	update	-19
clause	blow	-12
phrase	weaken	-13
phrase	insist	-9
clause	interest	9
clause	avoid	-15
phrase	control	-53
phrase	escalate	11
phrase	design	-13
phrase	demand	23
phrase	price	-43
to	help	-18
phrase	reduce	-45
phrase	negotiate	9
phrase	something	-17
clause	favor	16
clause	represent	-10
phrase	delay	-18
phrase	veto	9
phrase	eliminate	-53
phrase	postpone	-13
phrase	preserve	-28
phrase	suppose	-15
clause	cut	-32
phrase	expire	-20
phrase	render	-11
phrase	repudiate	11
that	comments	-18
quotation	comments	-17
phrase	intern	-10
phrase	upgrade	-13
phrase	impress	8
phrase	curb	-15
phrase	adapt	-13
phrase	solve	-13
phrase	stretch	-16
that	acknowledge	22
phrase	recruit	-18
phrase	galvanize	-12
phrase	loom	-28
phrase	backfire	-12
phrase	access	-18
phrase	exploit	-9
phrase	stake	-18
clause	lose	-41
phrase	search	-35
clause	block	-22
phrase	restore	-15
phrase	sue	11
phrase	apologize	5
clause	describe	6
phrase	discriminate	-12
phrase	sound	10
clause	play	-33
phrase	eye	-16
left	ask	50
quotation	act	-9
phrase	amplify	-16
phrase	shape	-28
phrase	author	12
phrase	edit	-25
clause	feature	12
phrase	waste	-16
phrase	acquiesce	14
phrase	realize	14
clause	fight	-18
phrase	miss	-47
phrase	advance	-28
phrase	bolster	-26
phrase	recount	15
clause	focus	-8
clause	exist	-15
clause	line	-28
that	give	-21
phrase	excite	13
phrase	achieve	-37
clause	enact	-10
that	conclude	7
phrase	discover	8
clause	reform	-15
phrase	dismantle	-10
clause	reverse	12
phrase	resound	-10
phrase	occupy	-16
phrase	drive	-16
phrase	notice	-10
phrase	spike	-10
wh	wonder	12
phrase	uncommit	-9
wh	recall	9
phrase	erode	-13
that	agree	21
phrase	trigger	-18
that	emphasize	-11
that	vote	-11
that	persuade	8
phrase	couple	-23
phrase	update	10
phrase	reiterate	28
phrase	attribute	7
phrase	police	-15
clause	miss	-9
phrase	rail	31
clause	spread	-9
clause	cause	-15
phrase	infected	-10
phrase	order	21
clause	program	-15
clause	gine	-9
phrase	acknowledge	15
clause	propose	24
that	deny	22
phrase	constitute	-9
clause	bar	16
phrase	laugh	-23
clause	listen	-12
phrase	bridge	-9
phrase	seize	-35
clause	select	-18
clause	pass	-12
clause	crack	-9
phrase	unauthorized	-20
wh	determine	-13
to	allow	-7
clause	achieve	-15
phrase	manage	-41
clause	approve	-13
clause	hint	13
clause	deport	-17
clause	allow	-15
clause	undocumented	-9
clause	stay	-23
clause	drive	-23
phrase	conflict	17
phrase	volunteer	-22
to	decline	34
phrase	suit	-12
clause	stare	-10
phrase	reshape	-9
phrase	project	13
phrase	enable	-19
phrase	quit	-20
that	demonstrate	15
clause	amount	-9
that	maintain	11
phrase	invoke	-9
phrase	embed	-10
phrase	bomb	-25
to	bother	-11
phrase	reveal	24
to	leave	-15
quotation	spend	-9
wh	clear	-15
clause	firm	-32
clause	gain	-28
phrase	approach	-25
clause	approach	-15
phrase	retire	-13
clause	walk	-18
phrase	command	-18
phrase	dol	-10
clause	lock	-10
phrase	ratify	11
phrase	flee	-21
clause	set	-24
phrase	decline	8
phrase	deflect	-11
phrase	trounce	-19
phrase	interpret	11
clause	bet	-13
clause	secure	-17
clause	cast	-21
phrase	principle	-12
clause	figure	-9
clause	bury	-10
left	happen	-15
phrase	motivate	-9
phrase	mire	-18
phrase	energize	-23
phrase	predicate	-11
phrase	ravage	-13
wh	bully	-9
phrase	insult	7
phrase	fan	-21
clause	consider	9
phrase	edge	-14
clause	root	-12
phrase	collapse	-13
clause	rule	-7
phrase	execute	-16
clause	blast	6
clause	book	-9
phrase	assault	-15
phrase	matter	-15
phrase	split	-13
phrase	direct	-40
to	vote	12
phrase	sew	-10
to	certain	-10
phrase	assess	7
phrase	narrow	-23
phrase	aid	-43
phrase	elevate	-7
phrase	purchase	-32
phrase	premise	-10
phrase	resemble	-10
phrase	center	-43
phrase	mandate	16
clause	impact	-13
clause	something	-15
clause	control	-12
phrase	judge	15
clause	schedule	-23
phrase	optimistic	-11
wh	reveal	-13
that	fit	-9
that	argument	9
phrase	undecided	-18
phrase	superdelegate	-20
that	admit	22
phrase	contradict	12
phrase	co-authored	-10
clause	occur	-9
clause	join	-29
clause	endure	6
phrase	power	-22
clause	combat	-15
phrase	displace	-9
clause	import	-12
phrase	ship	-13
that	something	-10
phrase	click	-15
clause	identify	-7
clause	survey	-17
phrase	extend	-10
phrase	market	-41
phrase	belong	-19
clause	practice	-9
clause	place	-15
phrase	crash	-13
phrase	surface	12
phrase	ahmed	-10
phrase	mohamed	-18
clause	live	-23
phrase	fly	-51
clause	travel	-9
clause	develop	-15
phrase	associate	-10
clause	fundraise	-38
to	promise	20
clause	lift	-10
clause	press	15
phrase	operate	-15
phrase	startle	16
clause	fear	20
phrase	unravel	-11
phrase	rein	-26
phrase	warn	7
phrase	reclaim	-15
clause	exercise	-9
phrase	fish	-12
clause	rise	-26
phrase	withdraw	9
clause	bind	-9
phrase	oversee	-25
wh	give	-12
clause	fall	-28
to	suit	-9
phrase	outrage	9
phrase	strike	-15
phrase	proceed	-18
clause	measure	-15
clause	deem	6
phrase	advocate	9
phrase	marginalized	-9
phrase	flip	-16
that	hopeful	5
phrase	allude	15
phrase	please	13
clause	center	-9
phrase	frame	7
that	help	-13
clause	invoke	19
phrase	spur	-12
phrase	develop	-45
phrase	terminate	-10
phrase	park	-13
quotation	cite	14
phrase	brew	-13
phrase	eat	-13
phrase	dance	-13
wh	change	8
phrase	broaden	-15
clause	establish	-11
phrase	resettle	-13
clause	accompany	-10
clause	tie	-30
clause	nominate	-17
phrase	chair	-37
phrase	buoy	-10
clause	devote	10
phrase	heal	-9
phrase	hack	-23
phrase	trip	-10
that	post	7
clause	attract	-15
phrase	characterize	14
phrase	brief	-20
phrase	sexting	-12
phrase	chat	-10
phrase	alarm	14
phrase	dictate	-14
phrase	position	24
phrase	fulfill	-21
phrase	pit	-13
phrase	sour	-9
phrase	forge	-13
phrase	chip	-10
phrase	abandon	-34
phrase	resolve	-20
phrase	define	-7
phrase	assign	-18
phrase	deploy	-35
phrase	intervene	-15
clause	link	-16
clause	backed	-15
clause	advance	-9
phrase	thrive	-21
phrase	activate	-24
phrase	trend	-19
phrase	scramble	-19
phrase	reconsider	-5
to	prepare	-26
quotation	put	17
phrase	overshadow	-10
clause	campaign	-11
to	move	-27
phrase	eradicate	-9
phrase	underestimate	6
phrase	oust	-10
phrase	arm	-18
phrase	contain	-43
phrase	tax	-43
clause	tax	-17
phrase	program	-22
phrase	model	-9
clause	warn	16
phrase	rebut	16
phrase	produce	-49
phrase	dispute	22
quotation	report	6
clause	suspend	-18
clause	message	24
clause	battle	-16
phrase	spot	-20
phrase	terror-related	-9
clause	urge	16
clause	rely	-17
clause	pull	-15
clause	monitor	-9
clause	account	-12
left	attack	-10
phrase	integrate	-15
phrase	encounter	-17
phrase	qualify	-18
clause	lack	-15
clause	let	-21
phrase	unreport	-9
clause	post	-10
clause	ensure	-25
phrase	unnoticed	-9
phrase	mitigate	-10
quotation	involve	-9
that	indicate	15
phrase	reassure	11
phrase	anticipate	-13
phrase	invite	-28
phrase	jockey	6
to	opt	12
left	recall	18
phrase	carve	-9
clause	suppose	-12
phrase	mask	-13
phrase	upend	-24
phrase	guard	-10
that	use	-9
phrase	flank	-11
to	authorize	-12
clause	arrest	-9
left	know	-15
phrase	balance	-12
phrase	nothing	-9
phrase	merge	-11
phrase	combine	-13
that	remember	-11
phrase	rebuff	13
that	boast	16
phrase	utter	6
phrase	regard	13
phrase	joke	-11
phrase	suffer	-41
quotation	accord	11
to	eager	6
clause	present	7
phrase	dog	-10
phrase	reap	-13
phrase	borrow	-12
to	firm	-9
phrase	found	-37
clause	advise	-10
phrase	accumulate	-13
clause	trade	-10
left	struggle	-11
phrase	summon	-10
phrase	channel	-16
clause	marry	-12
phrase	convert	-15
phrase	practice	-30
left	hope	-8
clause	project	-8
clause	add	8
phrase	exceed	-19
phrase	surpass	-13
to	press	-12
phrase	offset	-16
clause	double	14
phrase	arrest	-23
phrase	imprison	-12
phrase	disappear	-21
phrase	pause	-10
phrase	warm	-10
clause	grow	-15
phrase	mix	-11
that	fear	20
that	estimate	12
phrase	risk	-15
phrase	grapple	-13
that	caution	13
phrase	yield	10
clause	extend	-10
phrase	amount	-30
that	speculate	11
phrase	fare	-29
phrase	depend	-26
phrase	suspect	-24
phrase	accelerate	-26
clause	stem	-9
phrase	study	-31
clause	step	-18
phrase	alter	-14
clause	unify	-13
clause	dismiss	12
phrase	persuade	10
phrase	falter	-13
phrase	dislike	16
phrase	exit	-15
left	acknowledge	11
left	decline	-16
clause	invest	-9
clause	increase	-28
clause	provide	-24
phrase	freeze	-10
that	hint	-6
phrase	tally	-10
phrase	obscure	-10
that	lay	-10
phrase	reckon	14
phrase	replicate	-13
phrase	validate	-13
clause	regain	-9
phrase	camp	-15
phrase	indicate	8
phrase	attach	-16
phrase	monitor	-25
phrase	finalize	-12
clause	understand	-11
phrase	justify	13
clause	sag	-10
clause	market	-20
phrase	wall	-9
phrase	house	-18
phrase	scale	-12
phrase	bet	-18
phrase	team	-10
wh	describe	11
clause	seize	6
clause	recognize	-6
to	gather	-9
clause	hire	-19
clause	oversee	-15
to	afford	-13
clause	engineer	-10
phrase	transfer	-13
left	pass	-13
phrase	graduate	-10
clause	enjoy	10
phrase	daunt	-10
that	press	13
phrase	pitch	7
phrase	ride	-21
phrase	shatter	-16
phrase	sum	13
phrase	shore	-18
phrase	explode	-12
that	prove	-7
phrase	shed	-13
wh	make	12
phrase	depart	-13
phrase	discipline	-12
clause	serve	7
phrase	usher	-13
phrase	analyze	-13
left	grow	-10
clause	plant	-9
phrase	establish	7
phrase	plant	-15
that	calculate	12
phrase	strengthen	-28
phrase	rush	-13
clause	build	-26
phrase	supply	-19
phrase	entitle	-13
phrase	flown	-10
to	position	-21
phrase	govern	-12
phrase	revere	17
phrase	frustrate	-9
phrase	bristle	9
clause	overcome	-12
phrase	hint	13
clause	shape	-9
quotation	use	13
clause	benefit	-17
clause	undermine	-10
clause	express	-6
clause	engage	12
clause	wage	-9
phrase	provoke	-10
phrase	plague	-13
to	require	19
that	assure	17
phrase	calculate	-13
phrase	adjust	-9
quotation	remarks	-12
phrase	detect	-25
to	propose	11
wh	underscore	-12
phrase	politicize	-9
phrase	delete	-19
clause	value	-9
clause	view	-6
clause	sell	-9
phrase	vet	-23
clause	strike	7
to	poise	-28
clause	succeed	-9
clause	die	-15
phrase	deadlock	-13
phrase	lash	6
quotation	publish	10
clause	publish	-10
phrase	contact	-16
phrase	republish	-9
that	allege	11
clause	risk	-9
phrase	blister	-15
clause	steal	-10
phrase	circulate	6
phrase	soften	-9
that	order	10
clause	reinstate	-12
clause	restore	-16
phrase	owe	-14
phrase	stifle	6
phrase	coordinate	-28
to	advise	19
phrase	guide	-13
clause	emerge	-13
phrase	inject	-16
phrase	function	-15
phrase	stabilize	-10
clause	email	-23
clause	exchange	-12
clause	roll	-13
left	wonder	10
clause	linger	-9
clause	race	-25
that	adamant	13
that	assertion	11
clause	affect	-9
phrase	dump	-16
phrase	pour	-16
phrase	devolve	-10
phrase	march	-14
that	explain	25
phrase	enforce	-13
phrase	uncover	-10
clause	produce	16
clause	circulate	-10
phrase	game	-20
phrase	peak	-13
quotation	accept	-12
clause	mandate	-11
phrase	ring	-10
clause	round	-16
phrase	contract	-12
clause	draw	-6
phrase	navigate	-16
phrase	prohibit	6
phrase	kid	-9
left	respond	16
phrase	unaware	6
phrase	classify	-30
that	message	-11
phrase	deserve	-18
clause	sponsor	-10
phrase	print	-10
clause	probe	-13
phrase	comply	-10
phrase	mobilize	-18
to	combine	-10
clause	grant	-15
clause	renew	6
clause	boost	-12
to	challenge	7
that	pledge	18
phrase	mishandle	-12
phrase	wind	-18
phrase	humble	-9
that	contention	7
clause	close	-23
phrase	assert	8
clause	court	-15
to	spend	-9
clause	moderate	-10
phrase	dislodge	-9
clause	neighboring	-9
clause	catch	-9
left	believe	21
phrase	craft	5
phrase	slate	-34
clause	slate	-17
clause	upcome	-9
phrase	consult	-13
clause	list	16
phrase	rid	-9
phrase	distort	-10
wh	outline	7
phrase	deprive	-14
phrase	wrap	-16
phrase	like-minded	-9
clause	trust	-14
clause	limit	-14
phrase	descend	-11
clause	lament	15
phrase	task	-13
to	serve	-9
clause	wear	-17
clause	lobby	-25
left	issue	-11
phrase	huddle	-13
phrase	leak	-10
phrase	precede	-10
wh	depend	-15
that	question	-13
phrase	drown	-13
clause	manage	-9
phrase	dub	8
clause	finish	-17
phrase	opt	-12
phrase	guess	-10
phrase	thereafter	-9
clause	superdelegate	-12
clause	knock	6
phrase	store	-20
phrase	crumble	-9
clause	protest	6
to	suppose	-9
phrase	regain	-13
phrase	temper	-10
wh	race	-9
phrase	modify	8
phrase	naturalize	-10
phrase	stack	-10
phrase	facilitate	-13
phrase	endure	-10
that	assume	6
phrase	jeer	-11
phrase	infiltrate	-13
phrase	strewn	-10
clause	assault	-9
phrase	sponsor	-13
phrase	amass	-12
phrase	plow	-10
clause	notice	15
phrase	defect	-9
clause	couple	-9
@kind,left
plain	Name	7
plain	)	8
participle	verb	-65
participle	noun	-31
none	they	-7
participle	to	-45
agent	end	14
noun	number	-10
plain	they	6
shared	and	-7
agent	who	-21
none	this	13
none	to	-15
participle	Name	-6
plain	we	7
participle	than	-28
inverted	end	-47
none	end	-12
none	the	-21
participle	his	-14
plain	,	16
participle	into	-19
plain	he	9
participle	for	-127
none	i	-12
participle	,	12
participle	in	-41
noun	Name	-17
shared	but	24
none	that	13
participle	me	-12
participle	ing	-52
noun	noun	-11
plain	she	8
relative	what	-46
participle	if	-38
participle	had	15
participle	as	-46
participle	him	-48
plain	—	6
none	them	-16
none	verb	28
plain	this	6
participle	without	-15
participle	was	11
plain	you	-13
participle	of	-103
none	it	8
participle	how	-36
agent	that	8
none	for	-44
relative	that	-11
none	Name	9
none	and	-30
participle	from	-74
participle	a	-80
agent	—	-6
participle	quotation	-15
participle	at	-43
noun	his	8
participle	when	-6
participle	the	-127
participle	since	10
plain	others	19
participle	them	-13
shared	or	-71
plain	’	-9
plain	time	38
none	who	-9
noun	's	-8
participle	end	-9
none	others	6
noun	as	-20
participle	before	13
participle	with	-21
shared	yet	-22
participle	—	-5
agent	Name	24
participle	about	-102
participle	that	-50
plain	quotation	-25
participle	after	18
participle	(	-6
none	of	-43
participle	despite	30
plain	some	8
plain	many	16
none	ing	23
none	she	9
participle	an	-15
none	as	5
participle	having	-17
plain	most	10
agent	he	13
participle	be	-31
none	despite	-10
participle	yet	7
participle	her	-58
agent	verb	-18
participle	whether	-32
participle	those	6
participle	so	14
participle	upon	-10
participle	number	36
none	yet	-10
participle	most	-32
plain	five	15
participle	including	-27
participle	or	-38
agent	they	-34
shared	even	-7
participle	:	-47
plain	everyone	15
agent	quotation	-7
none	what	-5
participle	like	15
none	after	6
participle	past	-22
none	but	-7
none	by	-5
plain	both	6
plain	two	11
none	before	-9
none	those	-14
participle	who	-10
plain	itself	-10
none	while	18
none	an	-26
participle	under	-10
none	:	-51
participle	but	8
none	or	6
none	when	15
none	past	7
plain	nobody	6
none	than	-9
participle	one	18
participle	some	-8
participle	enough	-14
participle	us	19
none	his	9
none	about	-10
none	why	-10
agent	she	6
none	;	-19
none	if	-9
none	in	-24
participle	are	-9
none	(	-19
participle	is	-12
plain	's	7
participle	--	-7
noun	’	-9
participle	against	-32
participle	herself	-11
agent	to	8
participle	anyone	-10
participle	it	12
participle	any	-16
participle	were	-30
plain	whoever	-17
participle	certain	-9
participle	more	17
none	none	-10
participle	has	10
participle	its	-18
plain	/	-20
participle	over	-7
none	so	18
none	―	5
participle	two	-15
participle	toward	-19
noun	'	-12
plain	himself	19
none	him	-16
participle	others	6
plain	another	12
plain	all	9
plain	--	12
participle	through	8
none	--	-22
plain	anyone	8
participle	;	-13
none	number	-27
agent	number	-11
plain	themselves	21
participle	both	12
participle	can	-10
participle	no	-10
agent	it	-10
none	with	9
plain	three	6
plain	herself	11
participle	their	-20
participle	themselves	-11
none	)	-10
participle	off	-9
@left,next
Name	verb	-33
Name	Name	13
Name	the	10
noun	verb	-12
)	the	6
noun	,	-16
verb	noun	11
noun	and	-94
noun	more	20
they	the	19
to	noun	-29
Name	how	13
number	noun	-42
they	noun	11
noun	.	-8
Name	that	18
they	and	24
and	noun	-16
who	by	-5
noun	adverb	-9
verb	this	-22
Name	these	11
Name	:	31
Name	to	13
verb	the	-30
Name	such	-15
noun	have	-58
verb	their	-14
verb	them	-39
than	the	-19
end	him	-10
end	noun	-15
his	noun	37
,	the	11
-	noun	-15
,	to	19
verb	me	-26
for	noun	-84
Name	he	19
by	it	-5
it	noun	-6
and	him	20
Name	noun	13
he	his	17
who	,	13
,	,	-6
noun	;	-14
Name	his	11
he	some	-10
noun	me	21
that	to	8
to	the	-40
i	to	-10
i	Name	14
he	me	12
i	noun	-17
noun	that	10
i	.	7
i	adverb	-13
she	me	5
Name	a	6
he	he	9
by	,	5
not	noun	9
verb	my	-9
Name	him	16
end	that	11
noun	he	-5
who	the	-30
he	how	9
he	to	-7
noun	:	-11
noun	?	-18
i	my	-9
to	more	-12
him	a	-13
ing	noun	-84
he	of	28
them	ing	-13
this	,	-9
,	me	-15
-	a	-29
noun	my	7
,	verb	18
verb	as	19
she	the	11
she	ing	14
she	that	-11
have	Name	-22
who	adverb	8
she	,	-10
and	me	-16
verb	if	-13
he	Name	15
have	a	11
i	i	-6
of	what	-10
verb	every	-12
i	how	-9
how	the	-14
and	their	20
that	and	13
this	noun	-15
that	this	-16
from	Name	17
Name	more	8
Name	number	-16
,	as	10
Name	on	-6
they	Name	-13
that	the	-10
and	Name	-9
,	Name	18
who	noun	6
he	that	15
from	the	-92
,	:	13
,	them	15
a	noun	-19
ing	quotation	-10
for	the	-22
—	to	-16
,	a	18
noun	they	7
noun	him	9
it	no	5
who	him	-6
who	Name	11
,	adverb	10
noun	in	-11
and	number	-21
who	he	16
he	noun	29
of	the	21
she	noun	32
Name	time	9
Name	she	6
who	that	-8
noun	himself	-5
when	Name	-15
verb	,	23
he	:	9
the	noun	-20
)	noun	12
by	noun	-8
Name	—	-15
verb	he	10
since	the	31
he	and	8
ing	verb	-20
quotation	one	28
verb	Name	-78
noun	ing	5
by	adverb	10
them	the	-30
noun	their	-5
Name	what	33
it	to	30
verb	or	-23
or	to	-13
that	noun	-31
number	Name	-26
who	an	-8
he	an	10
which	noun	11
noun	aren't	-15
noun	all	7
on	Name	11
than	noun	-18
time	Name	21
Name	them	11
Name	her	6
she	his	9
if	noun	-20
to	an	14
verb	him	-55
Name	and	7
Name	no	12
noun	since	-46
ing	adverb	-26
Name	some	18
a	a	-9
who	.	-15
had	the	-22
on	noun	-41
before	the	11
it	quotation	11
verb	it	-20
by	more	-11
noun	as	-10
as	noun	-52
if	.	-13
noun	number	-7
noun	from	10
and	adverb	-5
number	the	16
—	the	6
,	he	42
they	to	-20
by	him	-8
's	for	-13
—	noun	-30
since	his	-12
time	noun	34
at	Name	-13
that	verb	-39
yet	Name	9
—	adverb	8
which	number	42
and	by	-25
noun	until	-20
it	adverb	23
and	his	-6
—	that	11
it	his	-18
Name	by	9
noun	before	-31
of	Name	-45
that	both	-10
,	an	16
quotation	Name	-9
ing	and	-17
and	the	-9
quotation	what	-11
Name	of	-47
of	.	-15
verb	when	35
,	him	17
from	a	-11
and	more	-34
who	a	12
end	her	-14
,	another	9
noun	them	13
verb	some	-25
it	him	-13
that	his	-9
noun	an	10
,	his	20
Name	during	-7
of	adverb	-18
he	what	11
who	to	-9
by	the	25
,	that	39
for	to	-16
and	that	34
end	quotation	15
which	to	-27
but	his	8
he	at	8
noun	one	6
(	Name	-16
it	.	7
—	Name	-17
Name	enough	-15
noun	is	-9
of	noun	-56
about	verb	-12
from	noun	-74
you	a	36
or	adverb	-9
they	him	7
it	that	13
him	.	-16
he	much	8
in	the	-23
they	adverb	-33
they	their	6
have	the	37
,	number	-27
Name	other	-13
who	as	10
she	a	11
on	as	-11
the	Name	-30
end	whether	20
end	if	17
noun	by	-7
she	number	-28
she	her	14
but	that	14
it	number	-67
and	he	-9
quotation	that	22
he	verb	13
who	his	-16
despite	the	10
for	a	-37
he	them	8
to	.	-74
after	adverb	-9
what	.	-17
and	.	-45
he	it	17
who	themselves	8
end	ing	8
noun	some	18
he	this	-9
in	their	7
verb	quotation	-20
noun	when	-75
Name	each	-10
verb	a	-26
it	more	-21
,	its	-9
that	ing	23
to	verb	-21
noun	are	-90
as	a	-11
that	her	-7
he	her	17
Name	much	18
noun	would	-38
noun	someone	-12
—	a	20
noun	were	-58
who	verb	28
verb	an	-43
he	with	10
he	more	-15
and	to	11
time	.	-12
to	,	13
in	noun	-26
verb	.	33
an	noun	-26
which	its	-13
,	she	19
ing	a	-62
adverb	the	16
of	their	-9
and	they	-8
number	they	11
who	more	-13
he	by	10
of	and	-12
by	them	-16
Name	whether	7
Name	its	-35
he	two	9
time	the	-17
he	as	20
verb	his	-52
but	Name	14
be	Name	-12
of	a	-48
Name	two	-8
he	they	-10
him	Name	-15
noun	even	10
he	any	10
's	adverb	8
noun	such	-6
that	Name	26
yet	a	-9
verb	and	-41
her	a	-9
after	the	-14
noun	three	11
it	a	-15
quotation	him	-9
verb	by	-15
who	in	-25
who	they	-10
them	Name	14
to	him	-9
he	she	15
but	a	13
one	a	-10
where	noun	-10
time	they	13
they	a	17
or	them	-12
them	.	-12
noun	those	-18
those	noun	12
time	number	11
so	and	-9
that	adverb	-48
to	his	10
even	to	-15
noun	whether	15
before	his	17
verb	to	-16
Name	all	8
to	number	-9
that	every	-12
,	it	9
number	.	-37
to	:	-15
,	all	18
what	Name	-22
but	it	10
yet	.	-19
noun	but	-23
her	noun	-33
once	noun	-25
a	verb	-12
in	Name	-15
who	time	-20
after	noun	-7
five	they	15
to	a	-5
or	noun	-21
they	her	13
on	to	-9
verb	other	-18
the	verb	-26
which	adverb	-8
,	or	6
him	noun	-35
who	on	-10
Name	three	-22
who	her	-22
that	.	-38
—	their	8
we	the	-8
even	noun	-10
for	that	-12
Name	this	13
adverb	a	6
,	and	-50
time	verb	-14
,	.	-7
or	a	-21
he	all	28
Name	while	7
while	the	9
he	was	-10
was	noun	12
she	it	-5
as	the	17
verb	those	-22
about	noun	-33
she	how	12
:	Name	-33
or	Name	-24
after	that	21
ing	him	-19
time	that	15
and	she	7
it	those	9
,	many	-7
like	noun	-9
they	ing	-14
and	himself	13
as	.	5
Name	would	-10
time	a	8
and	ing	-6
to	Name	-12
while	noun	14
Name	one	-42
that	him	-24
for	his	-13
verb	number	-51
you	to	-5
verb	that	-13
end	:	-43
quotation	,	-7
's	quotation	-15
that	by	26
,	even	-18
Name	himself	8
on	the	-18
of	quotation	-13
about	.	-9
who	quotation	-17
they	after	-9
noun	was	5
verb	her	-7
ing	her	-25
,	ing	7
that	a	12
and	why	-8
)	that	10
those	Name	-11
Name	who	10
that	quotation	-17
by	his	-23
a	Name	-24
they	is	-13
adverb	noun	8
and	in	-13
before	a	-16
him	his	-13
noun	while	-12
once	to	11
to	this	-9
that	their	26
noun	another	-27
noun	this	11
what	to	-22
it	ing	-43
they	it	-20
to	and	-20
end	to	-11
Name	about	16
not	Name	-10
and	quotation	-22
under	noun	-10
with	noun	12
of	,	-17
to	that	-8
,	more	17
noun	much	-26
if	the	-13
:	the	-9
verb	at	-11
and	verb	-8
ing	.	-29
Name	is	-23
you	Name	-41
you	ing	-9
which	Name	19
noun	several	9
Name	or	-16
that	time	-19
ing	,	24
they	as	11
noun	over	-18
since	her	9
noun	may	-9
verb	on	-24
we	Name	-17
had	adverb	20
she	verb	13
to	her	-10
noun	where	9
she	as	-9
or	the	6
who	not	8
:	;	-12
on	a	-13
who	ing	-20
on	adverb	-9
the	,	-25
Name	do	23
time	an	17
them	noun	29
than	them	-10
noun	do	-16
one	noun	-16
some	noun	-11
whether	the	-10
they	that	9
enough	noun	-20
so	noun	13
Name	from	7
for	their	-9
Name	why	-7
noun	why	15
she	by	6
she	adverb	23
;	Name	-19
verb	:	-10
who	number	36
number	,	26
we	,	-6
noun	you	-16
how	noun	12
or	their	-17
many	Name	7
about	Name	-21
it	what	-11
she	much	-10
noun	can	-23
Name	was	-21
)	a	-11
end	verb	-22
that	an	-10
is	Name	-13
when	whether	-11
her	her	-9
verb	adverb	44
noun	being	10
and	who	-21
by	that	-11
Name	so	5
noun	how	25
Name	?	-17
since	Name	-13
while	his	7
by	their	9
since	.	9
against	the	-16
this	.	43
she	an	7
end	number	-14
Name	with	7
noun	most	8
they	quotation	11
and	as	8
he	number	-17
he	one	-9
ing	ing	37
to	by	-8
one	Name	10
how	verb	-9
Name	every	-9
even	a	-5
you	the	11
than	a	26
him	the	25
)	Name	5
verb	all	-42
noun	)	9
we	noun	7
verb	any	8
you	it	8
to	ing	-19
for	quotation	-16
any	noun	-13
of	her	-26
Name	those	18
were	Name	-9
whoever	the	-9
it	its	-15
,	any	7
,	they	8
whom	the	8
he	has	-15
a	,	-17
verb	in	-32
,	why	12
number	and	-12
verb	more	-42
noun	every	-15
Name	than	-16
noun	-	-21
enough	the	-18
-	the	-7
its	noun	-15
(	)	-9
others	noun	21
/	Name	-16
,	herself	25
after	Name	5
Name	since	-9
time	its	8
while	Name	6
ing	themselves	-10
which	a	5
in	a	-10
over	the	-9
before	noun	-21
number	verb	-10
verb	ing	6
noun	enough	-9
-	to	-10
noun	themselves	-17
quotation	to	7
one	the	-12
it	how	-17
who	both	7
she	at	15
quotation	number	-10
time	his	13
to	adverb	-25
end	.	-13
as	,	-16
noun	yet	-13
not	the	-23
two	noun	-9
which	him	-16
Name	because	-5
is	noun	-15
noun	itself	-6
whoever	noun	-9
or	.	-17
and	on	-14
but	ing	6
'	noun	-21
most	noun	-30
or	verb	-18
her	the	-17
to	time	-9
-	Name	13
they	or	-13
than	Name	-11
what	noun	-33
without	noun	8
of	verb	-21
we	an	15
she	or	-10
that	itself	-10
,	how	-15
verb	one	5
she	many	-10
when	noun	-19
ing	their	-9
noun	than	-21
that	it	-27
noun	has	-30
ing	whether	12
which	her	20
his	verb	-10
when	the	8
Name	were	-12
and	two	-13
we	to	8
we	adverb	-17
without	a	-9
to	-	14
we	.	-6
noun	had	-18
they	by	-19
she	him	26
he	whether	-11
more	noun	11
for	,	-9
he	would	5
ing	this	-9
when	verb	17
-	that	6
verb	after	-34
which	time	-12
Name	--	13
but	,	-10
,	such	-7
noun	others	-9
and	an	-25
so	Name	11
it	three	-14
to	their	-9
he	-	-10
noun	either	-15
,	of	28
noun	us	8
ing	to	-15
verb	-	7
verb	its	-25
time	him	14
,	after	9
that	in	-14
who	much	-10
but	an	9
but	.	-13
noun	many	24
his	.	-12
it	as	-13
that	many	-10
end	it	-16
to	it	-9
yet	noun	-9
number	adverb	-15
noun	five	-9
noun	anyone	-13
he	someone	-14
through	noun	9
us	noun	-9
it	verb	-18
noun	no	7
,	much	-10
or	his	18
it	some	-12
what	an	-9
that	number	-15
:	noun	-30
verb	these	-14
they	more	12
of	his	-15
adverb	Name	6
in	an	9
noun	our	-9
in	what	-11
you	,	-16
not	adverb	-9
you	.	-12
it	you	5
have	noun	10
Name	most	10
at	the	-12
end	on	10
they	any	6
but	her	17
noun	with	-10
that	its	-12
against	noun	-13
after	a	13
of	number	-12
they	number	26
noun	which	-17
while	her	-11
that	more	16
had	noun	11
adverb	verb	-9
time	what	7
that	that	-17
verb	whether	-9
to	or	-9
with	Name	-13
verb	another	-12
it	an	-10
he	will	7
-	it	9
he	himself	-17
it	them	-9
the	.	-20
it	by	-10
over	noun	-13
she	of	9
Name	are	-13
noun	could	8
which	more	-12
noun	–	-9
she	any	-10
end	@	-9
end	time	7
end	which	-8
noun	(	-13
who	such	-9
yet	the	-10
quotation	her	7
when	to	-10
how	Name	-10
,	from	-10
as	as	-10
verb	time	-12
in	his	-20
verb	both	-9
their	noun	-12
's	time	17
that	one	-13
(	noun	-10
who	all	-13
or	,	-16
more	.	-9
of	an	-12
who	himself	14
on	his	-11
noun	--	-12
including	noun	-10
i	her	-13
verb	what	11
verb	so	11
Name	have	-15
is	the	6
a	.	-9
be	noun	-12
the	the	-12
have	number	-9
his	in	8
with	an	-10
quotation	quotation	-10
@subjectType,lemma
Name	attack	-8
noun	highlight	-13
Name	pose	-18
Name	suggest	27
noun	attack	8
noun	happen	-36
noun	control	-25
noun	check	-58
noun	ban	-31
Name	claim	17
noun	support	32
none	focus	-15
they	expand	-12
they	include	11
noun	according to	13
none	make	26
Name	focus	-16
noun	kill	-52
noun	shoot	-102
they	leave	15
noun	arm	-12
none	shoot	-21
noun	lay	-49
noun	guarantee	-18
noun	face	-77
they	move	-12
none	expand	-26
none	include	21
noun	base	-79
noun	begin	-111
noun	accomplish	-9
Name	respond	24
Name	bring	-7
none	change	14
Name	write	24
Name	follow	-96
none	reach	-24
none	follow	-20
Name	expose	8
none	contain	-10
noun	write	19
noun	sentence	8
noun	expose	-6
noun	report	15
it	cite	9
noun	leave	-119
Name	note	68
noun	ignore	-7
Name	say	26
he	add	34
noun	refuse	6
noun	give	-7
noun	plead	13
he	come	-28
none	prosecute	-16
i	feel	-27
Name	conclude	-5
it	clear	14
it	cast	-10
Name	place	19
he	conclude	23
Name	sit	7
he	complete	-9
none	spend	-43
i	look	-12
none	gine	-22
noun	rub	-10
he	make	9
noun	register	-51
noun	blast	14
noun	tell	9
none	play	-15
noun	turn	-32
none	seem	33
i	say	-5
he	expect	-8
noun	start	-17
i	help	-9
i	want	-21
i	give	-9
what	happen	-52
Name	take	17
he	return	17
he	begin	-24
he	say	-25
noun	come	28
i	get	-9
noun	side	-11
none	announce	13
he	send	-26
Name	proceed	20
Name	hand	-9
none	give	8
noun	teach	-12
noun	pay	-77
i	spend	-9
noun	reflect	-12
i	discuss	20
he	recognize	-7
he	want	15
Name	plan	6
noun	clear	-27
noun	go	-16
he	refuse	21
he	participate	-12
Name	lay	16
Name	give	-45
he	force	-15
Name	plead	16
Name	date	-15
Name	try	-10
Name	buy	-30
he	state	6
Name	receive	-34
he	get	-77
i	know	-21
it	know	13
i	mean	-10
noun	lose	-50
none	mean	21
noun	send	8
noun	put	16
noun	intend	7
they	say	-22
noun	look	-16
noun	crush	-9
she	leave	-15
she	look	-7
she	know	-11
he	tell	9
i	tell	10
noun	try	-27
noun	let	-20
noun	work	-22
she	say	-20
she	use	-37
none	head	-27
Name	announce	29
Name	appoint	-9
i	believe	-13
noun	wait	11
noun	reward	-12
none	let	-21
it	turn	-24
Name	adopt	14
none	put	-13
that	make	-56
none	want	-8
none	meet	13
Name	call	22
none	lead	-30
Name	send	-11
noun	force	-90
Name	combat	-25
Name	begin	15
Name	conduct	-43
Name	airstrike	-10
Name	increase	-46
Name	know	9
Name	add	24
he	call	19
Name	show	-21
noun	air	-27
none	interview	-21
noun	comment	6
Name	result	-20
Name	discuss	10
Name	come	-29
Name	talk	24
Name	slip	-9
noun	appeal	-8
Name	boost	-17
Name	cite	34
he	continue	9
he	cite	24
who	give	-26
Name	threaten	13
noun	enter	-65
noun	rally	-10
Name	tell	47
Name	report	20
Name	propose	34
Name	enter	-90
Name	slam	-12
Name	fundraise	-36
noun	follow	-13
Name	ask	14
Name	cancel	-10
Name	prefer	14
noun	vote	-42
noun	find	28
noun	choose	8
who	prefer	12
none	take	-60
they	vote	26
noun	drop	-48
who	support	20
noun	poll	-118
Name	win	-100
none	conduct	-45
noun	survey	-39
Name	go	26
Name	comment	-5
who	say	-23
he	vote	11
Name	cover	10
none	run	-23
she	praise	15
she	speak	20
Name	meet	-74
Name	argue	77
noun	expect	21
none	expect	28
noun	born	-27
Name	post	-15
noun	mention	-10
noun	address	-8
noun	benefit	-49
Name	sharpen	-16
Name	retain	-20
noun	hold	33
Name	demonstrate	7
he	describe	8
he	express	16
he	echo	-9
he	speak	-8
noun	right	-122
Name	pledge	19
Name	oppose	-6
Name	undocumented	-25
he	carry	-14
Name	die	-41
Name	endorse	18
Name	praise	20
noun	message	-53
noun	involve	-63
he	fly	-15
noun	separate	-13
he	host	-12
he	support	-6
Name	donate	-28
noun	compile	-16
noun	cycle	-47
noun	show	32
Name	backed	5
none	elect	-66
he	go	-29
noun	win	11
noun	help	-44
Name	convince	10
Name	compete	-22
Name	poll	-74
noun	roll	-33
Name	fill	-15
noun	read	8
noun	link	-8
noun	call	9
Name	play	-12
Name	protest	11
noun	invite	14
noun	wear	-30
it	read	10
Name	tweet	39
noun	thank	-15
Name	thank	25
noun	step	-35
Name	tighten	-15
noun	accuse	13
noun	announce	12
who	run	-72
Name	lobby	11
noun	prevent	5
Name	mention	15
he	announce	-10
Name	prevent	-18
it	take	-87
it	oppose	-13
it	try	-10
Name	allow	-29
Name	push	16
that	hit	-10
Name	lead	11
Name	speak	-28
noun	employ	-17
who	die	-41
noun	conduct	-65
which	make	-31
noun	distribute	-19
noun	stop	-63
noun	repeat	8
noun	repeal	-20
Name	criticize	40
Name	bear	-13
Name	dismiss	30
Name	track	-11
they	follow	-12
noun	seek	17
Name	offer	28
noun	review	-23
she	add	53
Name	accuse	42
none	move	-32
none	kill	-47
noun	overtake	-9
none	deny	-6
he	mention	49
noun	take	-10
noun	flow	-12
Name	expand	14
noun	certain	-15
none	challenge	18
Name	stress	11
noun	value	-28
he	take	10
Name	defend	23
noun	note	21
he	teach	-12
Name	protect	-25
he	note	52
Name	remember	12
Name	shoot	9
who	survive	-12
noun	name	-19
noun	gather	-34
noun	echo	11
Name	live	-33
noun	quote	9
Name	become	-25
Name	involve	-15
Name	arrive	-30
Name	refer	45
one	kill	-9
Name	help	-89
it	call	20
noun	participate	-17
none	lose	-20
noun	gun	-12
noun	get	-10
noun	tighten	-12
Name	undermine	-22
noun	undermine	-16
he	oppose	-20
he	work	-64
noun	overturn	-19
Name	act	-30
he	compare	7
he	cover	-9
Name	blow	-12
noun	jump	-19
Name	lose	-87
noun	tie	-19
noun	sign	-16
noun	unite	5
noun	fundraise	-65
none	sign	24
Name	explain	42
none	turn	-28
none	require	8
he	point	20
he	see	-7
who	take	16
Name	agree	18
Name	point	29
he	ask	15
Name	answer	14
none	appear	38
Name	consider	16
Name	find	-26
he	draw	-20
noun	match	-30
Name	replace	-25
Name	hold	-122
noun	collect	-23
Name	continue	6
Name	fit	-9
Name	serve	-63
she	put	-30
Name	deem	18
none	release	11
Name	stumble	-13
noun	see	8
noun	stem	-17
noun	slow	-10
they	challenge	-10
Name	unleash	11
noun	trip	-13
none	count	-7
Name	launch	-9
Name	stir	-15
noun	cross	-23
noun	succeed	-17
that	take	-30
he	keep	-46
he	write	-5
Name	fail	-48
noun	rate	-99
noun	trail	-15
Name	critical	6
noun	file	-20
noun	target	-24
noun	act	-41
noun	cast	-8
none	go	-15
noun	last	-10
they	hold	-9
noun	open	-12
noun	close	-58
noun	endorse	8
Name	caucuse	-82
noun	state	-26
who	introduce	-11
Name	accept	-26
Name	assert	9
it	change	-13
they	change	-20
Name	cast	25
he	criticize	-6
he	accept	13
noun	firm	-45
Name	campaign	-76
noun	spend	-108
noun	boost	-23
noun	plan	-22
Name	disappoint	-14
that	oppose	-13
Name	draw	21
noun	interrupt	-10
noun	shout	10
noun	use	-33
noun	describe	28
Name	reply	10
Name	revive	-9
Name	waterboard	-30
noun	fail	-52
Name	obtain	-20
Name	survive	-15
Name	issue	-10
noun	compare	-36
Name	ban	6
Name	spend	-42
Name	urge	8
Name	slow	-9
noun	live	-33
noun	listen	-15
noun	die	-22
noun	allow	-57
noun	connect	15
who	struggle	-12
noun	place	-28
Name	visit	-36
Name	get	14
none	hold	67
noun	chant	8
he	hear	-33
noun	wage	7
noun	stick	-26
noun	hope	37
noun	avoid	-38
that	undermine	-9
he	cheer	-12
noun	engage	-36
Name	denounce	13
noun	want	15
Name	double	9
he	question	-9
noun	combat	-30
he	deal	-12
noun	end	-80
he	welcome	23
noun	release	-20
noun	question	9
noun	slam	13
noun	expand	-53
noun	claim	18
Name	trade	-10
noun	set	-98
noun	obtain	-30
noun	campaign	-22
Name	hope	23
noun	need	-35
Name	join	-36
Name	ramp	-12
Name	close	16
Name	face	-22
noun	number	-59
he	feel	-15
he	win	115
he	dismiss	14
he	assert	11
none	test	-9
Name	describe	45
Name	repeat	9
Name	recite	14
Name	require	-17
Name	use	-43
noun	return	-65
noun	warn	8
noun	make	8
noun	bill	-7
he	poll	10
it	win	-78
noun	deal	-72
Name	measure	13
noun	interest	-18
noun	deny	32
he	help	42
he	deliver	-9
she	continue	-10
noun	embrace	8
noun	issue	-21
that	win	-17
it	push	-17
noun	moderate	-18
none	build	36
Name	moderate	5
they	want	-10
Name	see	17
noun	view	-6
noun	believe	16
noun	underscore	-21
noun	mean	-77
noun	argue	25
it	seem	9
Name	gain	-51
who	live	-26
he	know	11
noun	lock	-15
who	pick	-15
they	continue	-15
noun	contest	-14
Name	catch	-16
noun	know	20
noun	form	-23
noun	consider	21
who	cast	-14
she	win	-58
Name	represent	-44
noun	appear	8
Name	register	-20
none	design	-22
none	select	-23
none	provide	8
noun	arrive	-36
noun	upcome	-20
noun	damage	-27
none	ask	31
noun	promise	-7
Name	force	-37
Name	appeal	-13
noun	vie	9
noun	receive	32
noun	agree	19
noun	disagree	6
noun	sample	-12
none	find	-32
Name	contest	-28
Name	kick	-19
Name	shift	-34
Name	accomplish	-9
Name	reform	-12
noun	tackle	-9
noun	crack	-23
who	travel	-9
who	help	-49
she	think	-6
Name	pull	-34
noun	caucuse	-61
Name	highlight	11
who	win	-45
Name	warn	24
who	end	-9
Name	engage	-25
Name	prove	-19
Name	predict	18
which	vote	13
Name	deliver	29
he	explain	25
who	announce	12
noun	become	-15
noun	predict	7
noun	perform	-17
Name	congratulate	7
he	praise	6
who	drop	-12
Name	return	-44
noun	break	-71
noun	remark	-27
noun	word	18
he	predict	12
he	end	-15
he	run	-50
he	unify	-9
noun	fuel	7
noun	maintain	-27
he	face	8
he	drop	-12
he	stay	-20
noun	result	-85
Name	remain	-25
Name	beat	-45
none	gather	-15
noun	remain	-19
noun	stand	-32
none	show	25
noun	prompt	-6
none	win	-30
none	need	24
noun	award	-19
Name	sign	-13
noun	provide	-14
it	raise	-27
noun	bring	-30
that	fundraise	-9
noun	estimate	11
Name	earn	-21
Name	stand	-20
none	lower	-9
noun	improve	-32
Name	promise	36
that	lead	-25
he	congratulate	12
he	beat	-9
he	start	-21
he	head	-15
noun	portray	12
noun	doubt	18
they	prefer	-17
noun	network	-56
noun	select	-30
none	pick	-11
none	see	-11
Name	handle	-12
none	divide	12
he	spend	-20
he	campaign	11
he	joke	12
he	leave	-39
Name	tout	24
noun	increase	22
noun	resonate	-28
Name	decry	23
noun	impact	-9
none	work	55
noun	determine	22
she	write	11
noun	cheer	-16
they	enter	-9
noun	sit	-58
noun	push	-30
noun	struggle	-13
noun	attract	-32
noun	head	-38
which	hold	-15
who	gain	15
he	cast	8
Name	look	8
Name	assure	33
Name	refuse	17
he	sit	-12
none	know	50
none	get	-43
noun	weigh	12
she	turn	17
it	bring	-15
it	return	-15
it	work	-35
noun	continue	-20
Name	walk	-9
noun	ask	13
Name	capture	-9
Name	dominate	-23
noun	backed	-15
noun	educate	-13
Name	best	-16
who	identify	26
noun	prefer	15
Name	line	-15
he	follow	7
noun	incite	-9
noun	halt	-12
Name	question	20
Name	attend	-34
Name	raise	6
Name	born	-20
Name	cross	-15
noun	ensure	-25
they	plan	-13
he	attend	-17
Name	drop	7
Name	finish	-41
he	serve	-30
he	need	-24
he	hope	-17
Name	emerge	-15
he	try	27
he	break	-9
noun	compete	-39
noun	beat	-30
who	see	-13
who	hold	-27
noun	capture	11
Name	trail	-30
Name	stop	-52
Name	rally	-35
none	bind	-18
they	drop	-9
he	give	26
Name	consolidate	-10
he	capture	-19
Name	insist	37
none	stop	-22
Name	put	6
he	elect	-12
Name	mock	17
noun	roar	-16
noun	feed	-25
noun	shift	-21
noun	yell	13
noun	speak	45
none	speak	-16
who	endorse	-18
Name	overtake	-10
none	compare	-15
noun	detail	-25
noun	fight	14
noun	vow	11
Name	top	-18
Name	race	-32
Name	turn	22
Name	decide	42
Name	build	-87
noun	broker	-18
she	serve	-15
noun	serve	13
Name	prevail	-9
none	celebrate	18
he	touted	11
he	vow	8
he	pledge	26
he	enact	-14
noun	keep	-22
it	mean	-34
that	give	-23
none	support	10
he	hold	10
he	provide	19
he	release	-28
Name	spot	14
he	wave	-10
Name	invest	-30
Name	unfold	-16
Name	remind	43
he	meet	-35
Name	head	-20
Name	create	10
he	address	-11
noun	shut	-10
none	exit	-12
noun	change	-17
noun	account	-34
noun	exit	-12
they	support	-29
noun	deport	-17
noun	stay	-53
noun	ballot	-27
it	become	90
noun	stir	15
Name	generate	-21
Name	appear	-34
Name	think	30
noun	stare	-12
noun	vouch	13
noun	fit	-25
noun	shrink	-18
he	become	-50
noun	pick	19
Name	score	-39
he	clinch	-12
noun	suspend	-18
noun	ready	-23
Name	assume	-13
she	keep	48
she	make	13
Name	declare	18
she	move	-18
Name	widen	-12
Name	celebrate	-10
noun	grow	-18
noun	earn	-11
none	come	38
Name	grab	-12
Name	surge	-18
he	secure	-15
noun	steer	-15
noun	exchange	-18
Name	seek	22
he	avoid	8
noun	encourage	17
he	trail	-15
Name	bemoan	11
they	differ	6
none	decide	-12
noun	angry	-12
noun	devastate	-20
who	turn	-18
Name	state	11
none	consider	7
Name	clinch	-20
noun	reserve	-25
noun	club	-9
noun	seat	-39
noun	host	-45
Name	solidify	-9
noun	represent	-15
none	award	-14
who	come	23
none	enter	-22
none	allow	12
they	stay	-9
none	deport	-25
they	feel	-19
noun	betray	-12
noun	affect	-39
noun	discuss	30
noun	block	-51
none	plan	-10
Name	exist	-12
Name	secure	-32
none	confirm	6
noun	authorize	-9
they	discuss	-15
none	leave	-57
which	mean	10
they	see	28
Name	ballot	-12
noun	secure	-52
Name	condemn	9
noun	clash	-25
noun	cost	-54
none	catch	-18
noun	punch	-12
none	charge	5
Name	pay	-40
noun	defeat	-38
noun	carry	-53
who	add	-6
Name	exit	-20
noun	require	20
noun	hand	-30
Name	embarrass	6
they	look	14
noun	nominate	-6
we	learn	8
Name	contribute	-32
none	fail	-12
noun	raise	-44
it	end	-15
he	raise	31
Name	disavow	9
noun	battle	-40
who	vote	8
Name	deport	-15
Name	promote	8
Name	reject	13
noun	urge	24
none	defeat	-12
noun	border	-9
who	oppose	20
noun	thread	-10
Name	sweep	-9
Name	base	-21
Name	count	14
Name	cut	-52
noun	play	-97
Name	throw	-28
Name	lament	24
Name	capitalize	-19
he	attract	-12
he	show	-19
he	lead	-18
noun	garner	-12
Name	believe	6
he	willing	18
noun	request	-27
Name	smile	-15
who	promote	12
noun	feature	-19
he	appear	-7
she	give	17
noun	embody	-10
Name	address	5
noun	pack	-10
he	move	-12
she	release	6
who	cite	15
Name	struggle	-17
noun	influence	-25
Name	name	13
he	introduce	23
he	accomplish	-9
she	get	-41
noun	test	-25
noun	fund	-43
noun	reform	-17
she	note	25
Name	save	-9
noun	decide	-10
Name	move	-7
he	prevent	-15
he	buy	-17
none	determine	-9
he	create	-9
he	warn	12
noun	statement	-15
noun	declare	14
noun	charge	14
noun	record	-9
noun	grab	-20
she	work	-23
Name	travel	-28
noun	convict	-9
Name	defeat	-49
noun	lead	-76
none	address	22
he	respect	-9
noun	restrict	23
Name	tape	-15
noun	pass	19
noun	price	-45
noun	confront	-34
Name	improve	-22
noun	line	31
Name	apologize	27
noun	tape	-9
Name	challenge	9
Name	pursue	27
Name	frack	-9
Name	hurt	-20
Name	neighboring	-17
noun	frack	-12
it	put	-21
Name	blame	20
Name	ally	-47
noun	reach	-6
noun	clinch	-22
noun	outline	8
none	base	19
it	happen	-30
Name	aim	15
Name	found	-15
noun	title	15
it	receive	-15
none	target	-16
that	provide	-18
noun	attend	-32
Name	blast	38
Name	quote	13
Name	encourage	23
he	adopt	-13
who	describe	9
that	support	-13
it	follow	-12
it	go	-32
you	want	12
noun	convince	8
noun	denounce	19
noun	rush	-13
noun	tack	-17
noun	figure	22
Name	settle	8
none	state	-8
Name	boast	20
he	build	-28
none	suspend	-30
one	rally	-10
he	sell	-18
who	claim	15
Name	distance	11
he	advise	-15
Name	deal	-20
Name	position	11
Name	air	8
none	listen	-9
Name	bully	-15
who	go	7
they	go	-30
Name	confront	6
he	use	-46
Name	punch	-9
noun	outsource	-9
that	outsource	-9
he	stop	-22
none	reduce	-9
noun	respond	-22
it	lay	17
noun	balk	12
Name	hack	-12
Name	relocate	-9
he	earn	6
Name	train	-10
Name	impose	9
Name	import	-18
he	list	-6
noun	gain	-67
Name	echo	31
noun	burst	-13
noun	criticize	21
noun	finance	-15
Name	attempt	-16
noun	launch	-20
that	end	-12
she	campaign	-12
Name	craft	-10
noun	boo	-23
noun	narrow	-15
noun	conclude	18
none	add	-20
that	say	-10
Name	bar	-13
that	raise	-18
it	cost	-12
Name	box	-12
noun	visit	-43
Name	feel	-5
none	offer	-12
none	return	-12
noun	rest	-17
noun	land	-20
noun	accompany	-9
noun	overcome	-12
they	work	-23
noun	exist	-49
noun	inspire	-25
noun	reopen	-10
who	grow	-17
none	stand	-9
Name	rise	-50
noun	seem	-7
noun	travel	-15
Name	understand	-9
Name	ready	-20
Name	arrange	-12
who	get	-37
noun	fall	-78
Name	reach	-5
noun	retain	-9
he	persuade	9
he	pick	-19
none	campaign	21
noun	dig	16
Name	reference	22
noun	reveal	32
Name	confirm	33
Name	reverse	-6
Name	judge	-10
he	succeed	-25
none	punish	-20
noun	light	-19
Name	cause	-28
noun	hail	10
noun	remove	-23
Name	power	-12
Name	install	-9
noun	overthrow	-10
noun	aid	-49
noun	oppose	21
noun	create	-55
that	happen	-25
that	create	-15
it	come	-73
they	give	-9
it	start	-18
noun	batter	-10
noun	espouse	-10
none	poise	-25
she	go	-6
Name	change	-35
he	claim	14
Name	deny	-12
noun	book	-25
Name	convict	-10
who	accuse	-12
Name	violate	-20
noun	defy	8
noun	seal	-9
he	launch	5
none	embarrass	-13
noun	deliver	-7
noun	mock	24
noun	wrongdo	-9
none	fire	-20
they	find	-10
Name	anger	6
noun	free	-9
Name	fan	-9
noun	insist	35
noun	climb	-10
noun	react	5
Name	lean	-10
noun	flag	-17
noun	manage	-25
Name	wrap	10
Name	spread	-15
who	believe	12
Name	according to	-15
Name	defund	-10
Name	vow	14
Name	repeal	-9
Name	investigate	-18
noun	sell	-33
Name	upset	-13
noun	complain	12
none	refer	-6
Name	upcome	-22
Name	host	-34
noun	surround	-25
Name	wear	-30
that	read	-14
Name	match	-15
it	lose	-15
noun	principle	-15
noun	save	-15
noun	settle	-23
noun	blame	6
you	feel	18
who	lead	-28
Name	grow	-17
who	know	-22
who	serve	-61
noun	build	-64
noun	suggest	31
none	grant	-12
noun	investigate	16
noun	publish	-30
it	focus	46
it	include	-13
noun	occur	-25
noun	exploit	17
none	treat	6
who	work	-63
none	create	-15
noun	protect	-17
noun	date	-34
Name	lag	-10
noun	measure	-40
noun	credit	11
Name	estimate	-10
noun	risk	-15
noun	cope	-13
he	argue	18
noun	hit	-26
we	need	-35
noun	spar	16
noun	regulate	-15
he	concede	9
noun	hire	-24
noun	salary	-12
noun	articulate	8
none	dismiss	8
noun	rebuild	-15
Name	fund	-15
she	take	-34
Name	benefit	-34
noun	complicate	-21
she	raise	36
noun	cut	-20
Name	rebuild	-15
noun	organize	-23
none	pay	-28
it	give	-38
Name	remark	6
he	consider	-8
none	update	-34
noun	approve	-23
none	avoid	-9
noun	overwhelm	-7
noun	signal	-9
noun	apply	-32
Name	provide	-15
noun	worry	10
noun	reverse	9
noun	reduce	-27
noun	something	-23
they	hear	6
who	share	8
noun	survive	-20
none	eliminate	-20
noun	preserve	-12
none	suppose	-26
it	accept	-10
it	get	-45
who	write	7
they	make	5
Name	comments	-28
Name	bash	17
Name	impress	8
noun	adopt	-24
noun	level	16
Name	demand	8
she	claim	-7
noun	cite	44
Name	acknowledge	34
noun	recruit	-15
none	ban	11
noun	galvanize	-9
noun	loom	-18
noun	backfire	-12
Name	access	-12
noun	overshadow	-10
who	make	15
Name	block	16
noun	stake	-12
noun	access	-9
noun	owned	-23
Name	account	-30
noun	search	-32
Name	fire	-6
Name	punish	-9
none	involve	-30
none	restore	-16
noun	sue	8
none	file	-6
which	lead	-9
none	think	-10
none	upcome	-9
noun	recall	16
that	leave	-27
Name	express	31
noun	sound	-10
noun	eye	-10
none	watch	-23
none	describe	-6
noun	experience	5
noun	shape	-12
Name	author	14
Name	prepare	-31
noun	express	18
Name	fall	-44
Name	reveal	17
none	surprise	-18
Name	kill	-32
it	control	-9
none	edit	-23
Name	feature	9
noun	walk	8
noun	approach	-30
Name	wave	5
noun	disappoint	13
they	consider	-12
they	help	-15
they	become	-9
he	fight	-26
noun	miss	-27
who	think	6
noun	recognize	14
noun	advance	-12
it	look	-10
you	find	-10
who	face	-17
she	vow	13
you	see	-13
none	clear	-13
none	commit	-17
none	guarantee	8
none	set	-12
none	protect	-12
none	preserve	-9
Name	advance	-12
Name	control	-17
she	spend	36
she	become	-23
Name	perform	-21
Name	achieve	-20
he	set	10
noun	compromise	6
that	run	52
it	set	-15
they	discover	9
noun	cover	-24
noun	refer	-6
they	win	-20
noun	occupy	-13
i	interview	-10
noun	spike	-10
Name	recall	18
noun	treat	-13
Name	recognize	-18
noun	erode	-10
noun	update	21
noun	forget	14
none	introduce	-7
Name	reiterate	19
that	follow	23
he	rail	15
he	fail	-18
he	bring	19
noun	chat	-13
he	issue	6
noun	defect	-15
noun	order	8
noun	violate	-22
he	lose	-34
noun	grant	18
noun	program	-45
none	send	-35
noun	gine	-15
Name	rely	-16
Name	laugh	-12
Name	listen	-20
Name	seize	-17
noun	abandon	-27
it	pass	-9
noun	unauthorized	-15
noun	drive	5
Name	participate	-15
Name	suspend	7
he	increase	-18
he	manage	-12
he	slam	14
he	imply	7
Name	hint	15
Name	stay	6
noun	undocumented	-20
noun	conflict	-24
noun	drag	-9
Name	favor	-9
noun	suggestion	7
he	expres	10
noun	volunteer	-19
Name	decline	11
Name	miss	-23
noun	project	5
he	pursue	-9
he	enter	-25
noun	remember	13
Name	shut	11
Name	quit	-20
noun	advocate	11
none	replace	-15
she	oppose	6
noun	love	5
noun	amount	-35
he	ignore	8
noun	bomb	-20
she	argue	20
Name	prosecute	17
Name	dig	-14
it	expand	-18
he	pass	-14
Name	gine	-15
that	stop	-9
noun	greet	-13
she	expect	-10
Name	retire	-10
noun	acknowledge	-5
Name	tap	-13
Name	attract	-9
she	consider	17
Name	manage	-17
Name	welcome	-15
none	receive	-15
Name	number	-17
Name	trounce	-13
none	interpret	11
noun	knock	-14
they	lose	-17
none	secure	-15
none	poll	-17
she	lose	-15
they	receive	-23
none	restrict	-12
none	bury	-10
that	help	-30
we	know	7
Name	disqualify	-9
who	pledge	-11
noun	display	8
noun	insult	-12
noun	root	-28
none	project	5
he	insist	-6
he	kill	-15
Name	book	-9
Name	weigh	-6
noun	surface	11
noun	resign	14
noun	handle	-22
she	defeat	-9
noun	combine	-15
it	imagine	6
he	turn	10
Name	land	-12
noun	blow	-18
noun	translate	-12
noun	eliminate	-30
what	become	-17
he	seek	-9
which	allow	20
Name	narrow	-9
who	manage	-9
noun	catch	-18
none	declare	12
Name	aid	-27
they	come	-18
noun	purchase	-15
none	publish	-29
which	challenge	6
noun	resemble	-10
noun	center	-45
noun	mandate	6
none	remove	-17
she	stand	-9
Name	let	6
none	become	-28
Name	wait	-12
Name	tend	-17
noun	delay	-12
they	endorse	10
Name	prompt	9
who	lose	-43
none	close	-23
noun	undecided	-15
noun	superdelegate	-15
noun	pledge	-8
noun	switch	-13
noun	mark	10
noun	commit	-16
none	place	-18
Name	drive	-23
noun	displace	-9
noun	seize	15
Name	sell	17
none	click	-10
Name	identify	-8
Name	extend	-10
none	link	-20
noun	market	-51
noun	hurt	-25
Name	publish	15
noun	practice	-30
noun	list	16
noun	welcome	16
noun	fire	9
noun	identify	10
Name	ahmed	-10
Name	mohamed	-16
none	believe	-10
Name	love	6
they	live	21
noun	fly	-25
Name	fly	-25
he	live	-9
it	right	-9
who	teach	-20
Name	emphasize	17
Name	contrast	6
he	fundraise	-12
none	draw	-24
who	challenge	-22
she	promise	16
noun	words	-10
Name	succeed	-17
noun	dominate	-25
none	lift	-9
it	press	6
Name	right	-22
Name	feed	-9
Name	rein	-12
he	protect	-15
Name	reduce	-12
noun	exercise	-12
noun	bind	-27
noun	lack	-20
none	throw	-21
noun	oversee	-17
Name	scramble	-12
she	talk	17
Name	shape	-12
she	describe	8
that	bring	-23
noun	solidify	-15
noun	throw	5
noun	suit	-15
Name	approve	5
noun	unify	-16
noun	matter	-15
Name	acquire	-9
he	view	-11
Name	carry	-50
Name	purchase	-9
none	pass	17
none	deem	13
he	bar	-10
it	encourage	-15
that	become	-27
which	give	-10
noun	clap	-10
Name	reassure	9
that	change	-12
she	emerge	11
noun	draft	-16
Name	ensure	-17
Name	paint	9
noun	prevail	-9
Name	print	-10
noun	trigger	-12
it	help	-32
noun	scare	8
Name	spur	-9
noun	borrow	-12
noun	pull	-20
noun	develop	-30
he	double	-11
Name	eager	20
noun	convene	-14
none	raise	-43
Name	statement	6
who	seek	-28
noun	contradict	-13
it	say	-25
noun	park	-9
noun	count	-20
it	handle	-9
none	look	-11
it	see	13
noun	dance	-12
who	need	-26
noun	pursue	-22
they	talk	-9
one	come	-12
none	force	-15
Name	complete	-20
none	increase	-20
none	complete	-12
that	nominate	10
it	show	-8
Name	chair	-18
Name	brag	15
noun	expire	-12
they	welcome	6
Name	present	-20
she	show	-7
Name	mean	-24
which	go	-10
it	trade	-10
Name	brief	-15
noun	brief	-17
she	share	-16
noun	sexting	-9
who	receive	-9
she	send	-19
they	meet	-9
Name	resign	-17
he	post	13
he	join	-9
which	put	-10
noun	accept	15
noun	dictate	13
noun	fulfill	-13
noun	impose	-14
noun	prepare	6
noun	pit	-10
noun	achieve	-25
noun	chip	-10
he	control	-15
he	visit	-15
none	resolve	-15
which	say	-11
none	assign	-18
Name	draft	11
it	use	-25
none	sure	-12
noun	direct	-6
noun	abuse	-10
none	face	-15
Name	bless	-10
none	report	12
noun	dream	-10
Name	crush	-9
it	stop	-12
noun	thrive	-18
she	present	17
he	advocate	7
Name	advocate	8
Name	activate	-13
that	go	-12
Name	accompany	-10
noun	scramble	10
none	push	28
noun	reconsider	9
none	prepare	-25
noun	dispute	28
it	occur	-9
it	affect	-9
he	put	-6
noun	jockey	-11
none	deliver	-16
noun	rule	-14
she	need	14
Name	underestimate	-14
Name	intervene	-13
she	urge	11
she	join	-9
she	propose	12
none	embrace	7
it	remain	18
Name	tax	-12
Name	resist	9
noun	function	-20
noun	tax	-45
Name	eliminate	-12
noun	widen	-18
noun	trend	-5
that	exist	-12
who	favor	14
noun	model	-15
none	curb	-9
he	cut	-9
noun	couple	-23
noun	aware	13
none	issue	18
noun	produce	14
Name	contend	10
she	cite	-8
Name	discover	-9
he	respond	-5
noun	celebrate	5
it	create	-20
Name	roll	-6
noun	recommend	9
noun	escape	8
it	require	-13
what	constitute	-9
noun	critical	-14
they	keep	-15
noun	monitor	-23
none	inform	8
Name	remove	-15
noun	prohibit	12
it	remove	-9
noun	present	-27
noun	deploy	-9
none	start	-18
noun	dedicate	-14
who	enter	-15
noun	integrate	-15
noun	threaten	8
none	continue	-16
one	say	5
none	less-educated	-10
they	compare	8
they	get	-17
who	refuse	-5
noun	understand	-6
it	stay	-9
noun	wall	-10
it	produce	-15
Name	append	5
they	pull	-9
noun	disclose	11
he	marry	-12
noun	unnoticed	-9
they	try	-18
she	come	15
she	marry	-9
she	receive	-20
noun	decline	28
noun	reference	-5
none	vet	-12
noun	unsolicited	-9
noun	touch	-7
they	stand	-10
they	pose	-12
noun	carve	-13
they	take	-16
Name	order	18
Name	assist	-9
noun	fan	-15
noun	mask	-10
noun	upend	-16
noun	relate	-7
noun	guard	-10
none	deploy	-20
noun	operate	-9
they	oppose	-10
he	reverse	8
we	keep	-9
we	ask	-14
none	seat	-12
noun	arrest	-20
we	give	-9
we	get	-18
none	mark	-27
she	hold	-16
Name	steer	-9
we	think	6
noun	fix	-12
none	settle	-12
Name	organize	-12
none	invite	-14
he	deny	5
he	reiterate	11
none	regard	6
who	seem	7
noun	suffer	-27
who	lack	-12
noun	contribute	-27
that	kill	-12
who	attend	-30
he	drive	-13
noun	fish	-12
Name	develop	-17
Name	opine	10
noun	found	-12
Name	firm	-20
who	start	-9
Name	accumulate	-10
they	choose	-26
they	pay	-23
none	try	-12
he	struggle	-10
Name	tick	10
noun	eager	-5
who	move	-9
who	carry	-9
none	fall	-12
noun	reckon	11
which	end	-9
noun	surpass	-13
noun	offset	-10
they	raise	-9
that	double	-11
who	head	-12
Name	free	-13
noun	submit	-12
noun	trade	-10
Name	recount	13
Name	rip	10
noun	hear	-16
he	seem	14
he	grow	-15
others	say	17
he	choose	-13
Name	start	-6
which	endorse	16
noun	fear	6
noun	position	7
he	reject	5
he	allow	5
noun	finish	-22
he	shift	-11
noun	grapple	-17
they	need	-25
noun	lag	-12
noun	caution	11
who	decide	-19
Name	fare	-21
he	finish	-12
none	break	-20
it	allow	-6
it	suspend	-9
noun	intensify	-15
noun	accelerate	-29
noun	study	-23
it	decide	-15
Name	disclose	6
he	repeat	8
noun	differ	-10
none	fight	-13
none	help	-18
that	define	-12
he	nominate	10
who	spend	-28
Name	sue	-11
who	offer	8
he	represent	-10
noun	schedule	-25
who	argue	-6
noun	advertise	-9
noun	cap	-16
noun	share	-6
it	drive	-9
Name	switch	-16
noun	replace	-17
it	need	-18
it	catch	-10
that	pay	-12
it	pay	40
that	require	-16
none	drop	-18
noun	hint	12
Name	energize	-15
that	hold	-18
it	drop	-9
it	stand	-13
it	vote	-10
who	push	13
Name	certain	-12
she	seek	14
they	care	9
it	assume	-12
noun	invest	-22
they	deliver	-13
which	strike	6
noun	allege	10
they	conclude	6
Name	fear	7
noun	camp	-20
Name	rank	7
he	depend	-9
he	advance	-9
they	elect	-9
Name	indicate	13
i	take	-16
Name	clear	-17
who	deal	-9
who	caucuse	-9
he	block	-13
he	boast	20
noun	attach	-10
who	replace	-9
he	replace	-12
noun	attempt	-18
none	develop	-12
he	extend	-10
he	defend	19
Name	word	-15
that	suffer	-9
noun	recover	-9
noun	shock	-15
noun	adjust	-10
it	ensure	-12
noun	import	-20
Name	house	-9
Name	scale	-9
none	bring	-18
you	know	-25
noun	acquire	-9
noun	store	-20
that	sway	-9
noun	lower	-15
Name	repudiate	10
noun	disrupt	-9
they	spend	-17
that	keep	-15
noun	power	-20
who	afford	-10
that	work	-15
none	invest	-9
Name	owned	-9
noun	double	7
he	play	7
he	plan	-24
he	intend	-15
noun	pitch	6
Name	wage	-11
noun	shatter	-10
that	elevate	-9
noun	sum	-10
that	fuel	-9
Name	shore	-12
noun	laugh	-9
i	meet	-12
none	define	23
Name	depend	-9
noun	score	-15
i	ask	12
you	get	-17
they	respond	-9
she	stick	-12
noun	discipline	-9
noun	shake	-9
noun	usher	-13
they	fight	-10
noun	convert	-12
noun	plant	-15
noun	establish	15
Name	calculate	12
Name	strengthen	-15
noun	supply	-12
that	show	11
who	put	-10
Name	flown	-10
noun	venture	-10
he	prefer	7
none	align	8
noun	slip	-12
who	send	-9
none	position	-16
noun	appoint	10
that	turn	-20
none	unify	12
Name	voice	6
who	represent	-32
he	favor	7
noun	disappear	-18
noun	rethink	16
none	persuade	12
none	frustrate	-9
Name	treat	-18
she	create	-9
none	nominate	-9
noun	race	-36
who	advise	-18
who	campaign	-18
Name	connect	-13
noun	lift	-15
noun	tout	7
noun	emerge	9
she	run	-18
Name	rebuff	-11
Name	unify	-9
noun	rank	-16
that	benefit	-9
none	improve	-9
he	receive	-25
Name	affect	-9
who	become	40
Name	direct	-20
noun	provoke	-10
none	lock	-10
one	state	-12
Name	bolster	-9
noun	ally	-20
Name	approach	-12
noun	plague	-10
noun	belong	-10
she	face	-9
she	bring	-19
she	offer	17
noun	tear	-10
Name	remarks	-12
who	meet	-9
who	request	18
who	raise	-12
that	challenge	-10
that	get	-17
it	provide	7
noun	crumble	-10
noun	politicize	-10
noun	delete	-16
noun	govern	-13
noun	uprise	-10
she	fear	15
which	cause	-9
noun	realize	10
none	associate	-16
she	endorse	13
Name	fuel	-16
that	seem	-11
he	ready	-15
noun	court	-18
that	put	-9
none	sell	-10
Name	republish	-9
Name	allege	14
Name	raped	-11
noun	vet	-9
none	hack	-12
Name	blister	-10
noun	click	-9
none	authorize	-9
Name	cellphone	-10
noun	brace	-11
noun	wonder	16
who	use	-9
who	feel	17
noun	star	-10
noun	reinstate	-9
none	adopt	-13
none	hire	6
she	play	6
she	pursue	-13
noun	guide	-10
noun	transfer	-9
he	rise	-12
Name	vouch	12
he	fall	38
noun	bolster	-10
he	prepare	-15
noun	inject	-13
Name	oversee	-12
noun	protest	-22
noun	proceed	-10
noun	mar	-10
none	convict	-9
noun	unravel	-10
Name	abandon	-9
which	require	-11
Name	examine	-10
it	test	-9
noun	define	-19
she	help	-20
some	see	12
Name	assertion	15
noun	donate	-12
noun	detect	-12
that	start	-9
none	detect	-9
noun	neighboring	-9
noun	devolve	-13
Name	collect	-9
he	act	-9
who	return	-9
noun	house	-12
noun	assault	-15
Name	bomb	-9
none	engage	27
noun	align	-10
Name	enforce	-9
noun	airstrike	-9
none	debate	7
noun	pause	-10
she	burn	-10
Name	gather	-12
they	bring	9
noun	game	-18
noun	strengthen	-12
noun	lobby	-33
it	fall	-12
Name	mandate	-10
Name	court	-11
Name	knock	16
noun	shore	-9
she	pay	-9
Name	sound	16
none	dump	-9
none	contact	-9
Name	characterize	9
noun	kid	-9
he	report	12
she	accept	-17
that	come	-20
who	leave	-9
he	prove	12
noun	wrap	-10
noun	classify	-22
that	move	-15
Name	forward	10
none	redact	-10
noun	condemn	9
noun	comply	-10
it	build	-9
it	spend	-9
noun	mobilize	-13
who	decline	-12
noun	contain	-35
it	pledge	-12
that	prove	-9
Name	grant	-16
Name	retweet	10
Name	skip	-12
that	accuse	7
noun	decry	14
Name	stump	-10
noun	peak	-10
he	accuse	21
that	appear	-10
one	aid	-9
Name	classify	-9
noun	wind	-15
Name	probe	-10
noun	lean	-10
Name	superdelegate	-20
noun	calculate	-11
noun	rail	13
who	chair	-9
they	send	-12
one	support	-11
none	present	16
none	carry	-9
none	flip	-11
none	keep	-21
noun	stall	-9
Name	survey	-15
Name	slate	-17
noun	slate	-30
Name	huddle	-10
none	undecided	-9
he	sure	-10
Name	insert	16
she	fly	-9
Name	garner	-12
Name	restore	-9
none	prove	-13
most	say	9
who	play	-18
none	share	-11
Name	restructure	-10
who	found	-12
none	benefit	-9
noun	trust	10
noun	balance	-9
noun	mirror	-11
noun	chair	-12
noun	like-minded	-9
none	protest	-11
that	continue	-9
none	choose	-22
he	share	12
none	interest	-10
that	host	-9
Name	legalize	-9
Name	testify	8
they	turn	-20
noun	contact	-12
which	begin	-15
he	weigh	-9
that	determine	-10
Name	commit	19
he	benefit	-9
they	represent	10
none	lobby	-12
none	firm	-17
Name	qualify	-12
Name	coordinate	-15
she	meet	-10
noun	huddle	-10
noun	bash	-11
none	happen	-12
Name	figure	-16
noun	upset	6
Name	lack	-12
he	conduct	-9
they	show	-21
they	propose	9
noun	advise	-10
Name	stake	-10
noun	depend	-18
noun	ride	-9
none	rise	-15
noun	tune	-11
noun	flee	-12
Name	establish	-20
Name	resettle	-9
she	encourage	-10
noun	drown	-13
none	disqualify	-12
she	sit	-9
she	change	-9
Name	sponsor	-10
they	use	-12
none	undeclare	-10
none	underscore	-11
he	upcome	-9
that	vote	7
she	follow	-10
noun	complete	-9
noun	deserve	-10
none	contribute	-17
Name	seat	-9
noun	generate	18
she	refer	14
we	remember	14
noun	sing	7
she	care	8
who	bring	-9
we	stay	-12
it	consider	-10
none	arrest	-12
Name	schedule	-12
who	critical	-10
we	live	-12
none	undocumented	-12
that	connect	-10
they	put	23
noun	flood	-12
noun	modify	8
noun	coordinate	-9
Name	sing	5
none	fundraise	-15
Name	reclaim	-9
none	attribute	8
noun	temper	-10
which	result	-9
Name	nothing	-11
you	say	-7
he	ban	-10
none	tie	-15
she	answer	5
she	close	-12
noun	infiltrate	-13
none	strewn	-10
Name	facilitate	-10
who	follow	-9
which	become	-9
Name	rush	-10
he	fire	14
who	hear	-10
Name	produce	-13
that	set	-9
none	accept	-10
it	state	19
none	finalize	-9
they	contain	-10
he	mock	-7
that	block	-10
which	occur	-9
none	assume	7
he	walk	-13
he	admit	17
none	direct	21
noun	wound	-9
many	say	10
noun	license	-15
Name	devastate	-9
you	support	-24
it	surprise	-10
she	hate	-10
he	retweet	-5
@form,verb
attacks	present:	-74
posed	past:	-6
suggested	past:	16
poses	present:	-12
happened	past:	-41
controls	present:	-34
include	base:	-5
checks	present:	-47
bans	present:	10
support	base:to	-23
expanding	ing:	31
include	base:to	-28
according	ing:	12
make	base:to	24
kill	base:to	-36
shooting	ing:	-100
leave	base:	51
shot	past:being	-9
shoot	base:to	-9
laws	present:	-79
shot	past:	5
based	past:	34
begin	base:	-17
sales	present:	-40
accomplish	base:to	-12
made	past:	-17
responded	past:	16
bring	base:to	-69
pose	base:	-15
changed	past:have	-10
bringing	ing:	-49
wrote	past:	21
follow	base:	-51
reach	base:	15
following	ing:	-96
reported	past:	23
cited	past:	12
left	past:	-27
noted	past:	109
said	past:	-52
added	past:	24
refused	past:	17
give	base:to	21
come	participle:had	-18
concluded	past:	19
making	ing:	-23
clear	base:	52
spent	past:was	-12
looked	past:	-18
said	past:had	-21
registered	past:	-49
defending	ing:	10
tell	base:to	-9
playing	ing:	-58
read	base:to	-21
decided	past:	-11
address	base:to	17
speak	base:to	16
expected	past:	9
start	base:	-37
attempting	ing:	7
went	past:	-6
trying	ing:	8
help	base:to	-94
urged	past:	33
sat	past:	-21
turned	past:	13
look	base:to	40
felt	past:	13
took	past:	-21
came	past:	-29
tried	past:	35
show	base:to	-21
want	base:didn't	-8
say	base:to	8
emailed	past:	16
thank	base:to	-11
replied	past:	40
send	base:would	-9
given	participle:was	-9
teaching	ing:	-20
pay	base:to	30
harmed	past:had	-12
share	base:	21
clear	participle:was	-26
go	base:did	-15
participate	base:	-15
lay	base:	-18
given	participle:had	-26
examined	past:	-10
pleaded	past:	11
dates	present:	-9
witness	present:	14
recorded	past:	17
trying	ing:was	-23
buy	base:to	-32
received	past:	-16
mean	base:	-26
lost	past:had	-20
meant	past:	-35
failed	past:had	-15
knowing	ing:	-5
send	base:to	-30
put	base:to	-70
make	base:could	-32
crushed	past:	-21
avoided	past:	20
looking	ing:	-21
won	past:had	-20
hear	base:to	26
moving	ing:were	25
discussed	past:	15
told	past:	30
let	base:to	-18
worked	past:	-25
use	base:would	-17
headed	past:was	-12
announced	past:	22
waited	past:	-21
see	base:to	-18
believe	base:	14
come	participle:didn't	-9
come	participle:	11
wait	base:to	-20
reward	base:to	-9
let	base:	-36
spend	base:to	-54
turn	base:would	-9
learned	past:	11
files	present:	7
understood	past:	5
putting	ing:	-20
wanted	past:	10
met	past:has	-9
intended	past:	-22
stealing	ing:	-15
calls	present:	8
lead	base:to	-27
calling	ing:is	13
step	base:to	-25
forces	present:	-77
combat	base:to	-32
called	past:also	19
assist	base:to	-15
conducting	ing:	-15
airstrikes	present:	-18
targets	present:	5
take	base:to	33
increase	base:to	-32
known	past:also	-11
called	past:has	31
attack	base:to	-14
funds	present:	-36
proposed	past:	10
interview	base:will	-13
air	base:to	-12
talk	base:	-39
called	past:	-15
interviewed	past:will	-9
comments	present:	-24
results	present:	-78
discuss	base:will	10
discuss	base:to	11
come	participle:will	-23
talk	base:to	22
calling	ing:	11
showing	ing:	-15
says	present:	46
boosting	ing:	-15
citing	ing:	36
continued	past:	21
recalled	past:	20
uprising	ing:	-13
bar	base:to	14
entering	ing:	-97
rallied	past:	-22
goes	present:	26
enter	base:to	-38
drawn	participle:has	7
slammed	past:	-6
fundraising	ing:	-94
asking	ing:	17
supports	present:	-6
prefer	base:	7
indicates	present:	6
found	past:	20
choose	base:would	14
preferred	past:	15
taken	participle:was	-12
vote	base:would	29
dropped	past:has	-12
support	base:	-33
polled	past:	-12
won	past:	100
followed	past:	-28
conducted	past:was	-36
polls	present:	-108
ban	base:to	-15
surveyed	past:	-25
points	present:	-21
comment	base:to	-43
said	past:also	62
covering	ing:	-18
running	ing:	21
running	ing:is	10
killed	past:have	-9
tells	present:	59
speaking	ing:	-13
met	past:	-53
killed	past:	-63
expecting	ing:	19
expected	past:are	10
born	base:	-17
benefit	base:to	-15
expected	past:is	33
sharpened	past:has	-10
retain	base:to	-12
hold	base:	41
demonstrate	base:to	11
describe	base:to	-9
focused	past:	12
expressed	past:	50
suggested	past:have	17
present	base:to	-19
mind	base:to	-10
rights	present:	-126
oppose	base:to	-17
undocumented	past:	-49
carried	past:	-8
declared	past:	11
died	past:	-77
released	past:	-39
endorse	base:to	12
praises	present:	18
skywriting	ing:	-13
praised	past:	38
messages	present:	-24
involving	ing:	-36
hired	past:	11
fly	base:to	-15
turns	present:	15
keeping	ing:is	6
trying	ing:have	29
claimed	past:	39
told	past:also	10
support	base:'d	-13
records	present:	-66
compiled	past:	-13
cycles	present:	-12
cycle	base:	-34
backed	past:	-6
supported	past:	14
elected	past:being	-12
championed	past:	7
winning	ing:	54
polling	ing:	-93
competing	ing:are	-9
compete	base:	-12
rolled	past:	-16
planes	present:	-15
filled	past:	10
linked	past:	-7
play	base:to	-30
plans	present:	-8
tighten	base:to	-17
limiting	ing:	10
giving	ing:	21
sent	past:	23
includes	present:	12
wearing	ing:	-30
holding	ing:	34
tweeted	past:	15
thanked	past:	25
steps	present:	7
announcing	ing:	11
runs	present:	17
mentioned	past:	14
trying	ing:is	-32
prevent	base:to	-46
try	base:	-26
thwart	base:to	-15
led	past:	20
speak	base:will	-11
air	base:will	-10
stop	base:	-34
repeal	base:to	-20
bear	base:to	29
dismissed	past:	9
ensure	base:to	-34
counter	base:to	-8
giving	ing:is	-13
elected	past:	-7
accused	past:	47
placing	ing:	-20
tears	present:	-9
thinks	present:	26
killed	past:were	-32
begun	participle:had	-23
spoke	past:	7
cover	base:to	-18
elected	past:is	-20
words	participle:	-12
right	base:to	-9
taught	past:	-12
protect	base:to	-38
notes	present:	7
free	base:to	-9
name	base:to	-16
gathered	past:	-22
tweeting	ing:	13
joined	past:	-25
quoted	past:	13
became	past:	-57
involved	past:	-43
shot	past:was	-18
arriving	ing:	-20
referring	ing:was	9
seeks	present:	14
lost	past:have	-20
gun	base:to	-12
getting	ing:	-72
undermining	ing:	-12
opposes	present:	13
overturn	base:to	-16
defend	base:to	-26
requiring	ing:	7
register	base:to	-22
said	past:have	-44
jump	base:	-9
sits	present:	-30
lost	past:	-93
ties	present:	-50
endorsed	past:	17
signed	past:was	24
tie	base:	-13
turn	base:to	-57
offers	present:	-11
argues	present:	25
sees	present:	27
concludes	present:	10
win	base:will	-41
asks	present:	13
appear	base:	12
change	base:will	-9
run	participle:	-106
wins	present:	-105
match	base:	-15
replace	base:	-9
comes	present:	-55
receives	present:	-23
increases	present:	12
held	past:	23
collected	past:	-15
asked	past:	9
serve	base:to	-43
lives	present:	-32
responding	ing:	9
deemed	past:	8
see	base:	33
seeking	ing:	5
stem	base:to	-18
leave	base:to	-41
challenge	base:to	-16
unleashed	past:	9
withering	ing:	-10
talking	ing:	17
touched	past:	14
made	past:has	21
ban	base:	-50
pay	base:should	-12
launching	ing:	16
taken	participle:has	9
crossing	ing:	-9
become	participle:has	32
given	participle:have	-21
noted	past:also	12
owned	past:	-23
offered	past:also	11
compete	base:to	-27
failed	past:	-59
appears	present:	15
rating	ing:	-57
trailing	ing:	-22
emails	present:	-59
filed	past:	-7
cast	base:	10
go	base:to	-70
hold	base:to	-45
votes	present:	-84
get	base:can	-17
open	base:to	-15
exists	present:	-12
started	past:	-59
ended	past:	-81
caucuses	present:	-114
state	base:	-12
introduced	past:	-21
accepted	past:	8
asserting	ing:	6
cast	base:has	10
holds	present:	-47
accepting	ing:	-7
firms	present:	-65
joined	past:was	-18
campaigning	ing:	-62
reports	present:	-18
spending	ing:	-111
replaced	past:	-15
supporting	ing:	6
attacking	ing:	6
spending	ing:is	-25
oppose	base:	6
begins	present:	-17
interrupted	past:	-11
shouted	past:	21
using	ing:	18
reviving	ing:	-9
waterboarding	ing:	-32
obtain	base:to	-15
survived	past:	-12
issued	past:	-9
urging	ing:	6
slow	base:to	-9
spend	base:	-17
listening	ing:	-20
struggling	ing:are	-10
attending	ing:	-20
places	present:	-20
chanted	past:	27
avoid	base:to	-39
loved	past:	7
hearing	ing:	-17
respond	base:to	23
cheering	ing:	-30
say	base:	13
engage	base:to	9
questioning	ing:	-5
getting	ing:is	17
combat	base:	-20
ask	base:to	-10
offering	ing:	5
wants	present:	7
releasing	ing:is	16
slams	present:	27
rallies	present:	7
setting	ing:	-36
taking	ing:is	-8
obtaining	ing:	-15
failing	ing:	-20
hopes	present:	22
give	base:will	-9
needed	past:	-100
get	base:to	-137
works	present:	-45
close	base:to	-39
facing	ing:is	-26
numbers	present:	-69
feels	present:	-23
win	base:can	-20
leaving	ing:	-69
unqualified	past:	-10
host	base:to	-17
referred	past:	26
described	past:	59
attacked	past:also	11
clashed	past:	10
use	base:to	-56
complained	past:has	10
obtained	past:	-25
used	past:had	-15
become	participle:could	-18
convincing	ing:	-18
make	base:will	-21
won	past:has	-98
bill	base:	-13
relies	present:	6
states	present:	-77
mount	base:to	-10
gather	base:to	-9
lock	base:to	-12
deals	present:	-61
trips	present:	-9
interested	past:	11
denying	ing:	-21
finding	ing:	-39
help	base:	-52
deliver	base:to	-44
continue	base:to	31
emphasize	base:to	19
embrace	base:	9
issues	present:	-58
win	base:	-112
criticizing	ing:	18
use	base:	-47
pay	base:	-74
offered	past:	5
enter	base:	-17
tweets	present:	-16
win	base:could	-12
facing	ing:	-39
enters	present:	-22
get	base:will	-18
argued	past:has	18
begin	base:will	-12
lose	base:to	-27
seems	present:	31
gotten	participle:has	6
grown	participle:has	-23
continues	present:	-22
maintains	present:	-16
lock	base:	-10
picking	ing:	10
continue	base:	-50
change	base:can	-15
win	base:to	-155
contests	present:	-90
catch	base:to	-23
form	base:to	-12
gained	past:has	-13
call	base:	8
represents	present:	-50
appeared	past:	18
drawn	participle:	-10
designed	past:is	-13
sampling	ing:	-12
selected	past:	-16
shows	present:	19
conducted	past:	-66
showed	past:	11
upcoming	ing:	-52
maintained	past:has	12
pushed	past:has	-7
forcing	ing:	-28
appeal	base:to	-10
receiving	ing:	20
agreed	past:	18
kicked	past:	-13
ending	ing:	-37
reforming	ing:	-12
greeted	past:	-13
cracking	ing:	-10
respects	present:	-9
make	base:'ll	-9
traveled	past:	-15
keeps	present:	-25
leads	present:	-80
support	base:can	8
returns	present:	-32
caucused	past:	-15
remain	base:to	-31
unite	base:to	-27
adding	ing:	10
warned	past:	25
losing	ing:	-45
predicted	past:	18
thanking	ing:is	15
delivering	ing:	11
drawing	ing:	-17
explained	past:	54
performing	ing:	-9
dropped	past:	7
disappointing	ing:	-17
happens	present:	-25
remarks	present:	-13
battle	base:	-10
predicting	ing:'s	11
ending	ing:is	-9
unify	base:to	-23
entered	past:	-50
break	base:to	-39
drop	base:to	-32
stayed	past:	-24
remains	present:	-16
spent	past:	63
locked	past:	5
stood	past:	-33
chanting	ing:	8
prompting	ing:	17
award	base:to	-10
erupted	past:	-32
gave	past:	9
signs	present:	-27
celebrated	past:	-8
raised	past:	13
estimates	present:	-13
beat	base:	-25
earning	ing:	-42
standing	ing:	-68
lower	base:to	-12
improve	base:	-9
promised	past:	12
congratulated	past:	7
gained	past:	19
using	ing:is	-13
draw	base:to	15
portraying	ing:	10
see	base:would	-15
networks	present:	-58
selected	past:randomly	-15
seen	participle:are	12
working	ing:	-90
divided	past:	8
allowing	ing:	-38
campaigning	ing:'s	-10
joked	past:	8
spent	past:could	-9
believes	present:	13
heading	ing:	-45
increasing	ing:	12
turned	past:has	-24
highlighted	past:	16
tackle	base:to	-15
means	present:	-19
pick	base:will	-16
gain	base:will	-17
remain	base:	12
determining	ing:	5
date	base:to	-41
thanks	present:	-46
cheered	past:	-10
posted	past:	13
overwhelming	ing:	6
sites	present:	-32
pushing	ing:	22
struggles	present:	20
attract	base:to	-20
heads	present:	-25
pick	base:to	-41
yelled	past:	11
looking	ing:is	16
tell	base:	-7
needs	present:	-17
weighed	past:	13
backing	ing:is	12
vote	base:could	-13
exceeding	ing:	-13
break	base:	-15
return	base:to	-20
work	base:to	-54
begin	base:would	-9
reversed	past:	-8
rushed	past:	-10
arrived	past:	-36
making	ing:is	-12
walking	ing:	-18
answering	ing:	16
talking	ing:is	9
captured	past:	14
looking	ing:are	23
received	past:has	-20
care	base:	12
tended	past:	19
handle	base:to	-15
showed	past:also	10
waiting	ing:	-25
dipped	past:	-12
considered	past:are	12
represented	past:	-11
visited	past:	-32
raised	past:has	38
born	base:was	-25
holding	ing:was	-12
get	base:	-65
stopped	past:	-32
paid	past:	17
shook	past:	-19
attend	base:to	-36
showing	ing:'s	-10
finished	past:	-25
focused	past:has	-12
ends	present:	14
served	past:	-77
faces	present:	-53
need	base:may	-18
competing	ing:	-22
earned	past:has	6
beating	ing:	-27
won	past:also	-20
trails	present:	-20
stop	base:to	-61
becoming	ing:	-72
rally	base:to	-28
choose	base:to	19
differ	base:	5
asked	past:also	9
drop	base:should	-9
mention	base:did	23
captured	past:has	-17
insisted	past:	46
heightened	past:	-9
focus	base:to	28
criticized	past:	18
taking	ing:	-14
mocked	past:	22
paying	ing:is	9
roared	past:	-13
closed	past:	-5
cut	base:were	-9
feeds	present:	-12
shifted	past:	13
booed	past:	-21
holding	ing:is	-9
introduced	past:was	11
call	participle:	-7
rallying	ing:	10
overtaking	ing:	-12
watch	base:	-40
breaking	ing:again	-9
receive	base:will	17
begun	participle:has	-21
fighting	ing:	6
vowing	ing:	-9
topped	past:	-13
won	past:having	-17
races	present:	-51
decried	past:	19
working	ing:'s	-12
won	past:have	-20
earned	past:	-7
continue	base:would	-20
increased	past:	-46
earn	base:to	-9
picked	past:	-12
decide	base:to	11
trying	ing:has	-15
build	base:to	-60
call	base:to	13
brokers	present:	-10
elected	past:was	-28
prevailed	past:	-12
put	base:	10
celebrating	ing:	-10
touted	past:	11
vowed	past:	21
need	base:	-18
keep	base:to	38
influence	base:to	-17
confronting	ing:	-21
neighboring	ing:	-30
supported	past:was	14
dealing	ing:	-25
release	base:to	-48
spotted	past:	9
win	base:would	-22
invested	past:has	-12
pledged	past:has	-13
created	past:	-48
exit	base:	-30
conducted	past:were	-12
want	base:to	11
change	base:to	-45
accounted	past:	-9
deport	base:to	-12
stay	base:to	-53
asked	past:was	42
balloting	ing:	-15
become	participle:will	-30
capture	base:to	-15
stare	base:	-9
fit	base:	-25
resign	base:to	26
go	base:	-47
defended	past:	60
pick	base:	-21
reflect	base:to	-16
scores	present:	-15
move	base:to	-53
leads	present:still	-9
assuming	ing:	-6
affect	base:will	-9
make	base:	12
accused	past:has	-9
lay	base:to	-25
moving	ing:is	-15
widening	ing:	-12
declaring	ing:	6
grow	base:to	-22
scored	past:	-20
grabbing	ing:	-15
surged	past:	-15
secured	past:	-20
steering	ing:	-12
sought	participle:has	-10
encouraging	ing:was	-9
sought	participle:	23
calm	base:to	-12
offer	base:would	8
suggest	base:did	10
knows	present:	21
angry	participle:are	-18
proved	past:	-27
devastating	ing:	-34
dominated	past:has	-17
helping	ing:is	-9
clinched	past:	-15
reserved	past:	-15
clubs	present:	-9
seats	present:	-45
host	base:	-17
blow	base:	-12
backed	past:had	10
scoring	ing:	-12
allowed	past:be	-9
betrayed	past:	-15
included	past:	38
beat	base:to	-12
blocking	ing:	-26
planning	ing:	-7
pressure	base:to	-19
ballots	present:	-27
seen	participle:	23
existing	ing:	-36
securing	ing:	-15
reported	past:was	10
confirmed	past:	24
authorized	past:were	-9
get	base:would	-15
complained	past:	7
lose	base:	-12
secure	base:to	-58
made	past:have	-5
costs	present:	-38
punching	ing:	-12
charged	past:was	5
paying	ing:	-20
mention	base:	5
struggled	past:has	-34
tries	present:	15
rules	present:	-35
require	base:	12
release	base:	-10
continue	base:will	-23
said	past:has	-14
handed	past:	-12
helped	past:	40
embarrassing	ing:	6
nominating	ing:	-29
broke	past:	12
contributing	ing:	-27
raise	base:to	-73
end	base:to	-22
documents	present:	-49
raising	ing:	-11
refuses	present:	16
battle	base:to	-9
voted	past:has	11
come	participle:has	33
endorsed	past:had	14
deporting	ing:	-15
promoting	ing:	-33
push	base:	-13
raise	base:	-30
borders	present:	-9
opposing	ing:	-25
thread	base:	-10
answer	base:to	17
counting	ing:is	9
cut	base:to	-36
featured	past:	6
referring	ing:	17
lamented	past:	20
capitalize	base:to	-9
considers	present:	16
crossed	past:	-12
attracting	ing:	-9
writes	present:	8
named	past:	13
used	past:	-56
accept	base:to	-10
smiling	ing:	-9
downplayed	past:	17
features	present:	-13
interviews	present:	-47
reminded	past:	12
release	base:would	-15
select	base:will	-13
describes	present:	9
continuing	ing:is	-11
insist	base:to	7
released	past:has	-12
serving	ing:	-27
tests	present:	-17
name	base:would	-11
meet	base:	-18
apply	base:to	-15
need	base:doesn't	13
signed	past:	15
reforms	present:	-15
breaking	ing:	-25
held	past:is	27
playing	ing:is	-21
representing	ing:	-33
buying	ing:	-34
create	base:to	-37
meet	base:to	-49
displayed	past:	8
statement	participle:	-8
charged	past:	19
recording	ing:	-9
travels	present:	-9
defeat	base:	-17
pass	base:to	-47
restricting	ing:	27
taping	ing:	-12
prices	present:	-45
reflects	present:	-8
improved	past:have	-12
lines	present:	-64
find	base:to	-50
lied	past:	-12
apologize	base:did	15
challenging	ing:	8
railed	past:has	10
pursuing	ing:	7
banning	ing:	-18
fracking	ing:	-25
hurting	ing:is	-12
legalizing	ing:	-10
reserves	present:	-9
blamed	past:	19
allies	present:	-56
pulls	present:	-9
reaching	ing:	-23
clinch	base:to	-30
endorsed	past:have	8
based	past:is	-9
continuing	ing:	-44
interests	present:	-49
stopping	ing:	-15
launched	past:	-16
titled	past:	19
target	base:to	-13
helping	ing:	-45
stars	present:	-10
enjoys	present:	-10
allows	present:	19
share	base:to	-23
blasts	present:	10
quotes	present:	-12
encourage	base:to	15
linking	ing:	-13
reciting	ing:	6
encouraged	past:	11
join	base:to	-41
going	ing:	-9
convince	base:to	20
rushing	ing:	-9
represent	base:	-28
tack	base:	-13
trust	base:don't	7
bases	present:	-10
promote	base:to	9
building	ing:	-70
lying	ing:	7
talks	present:	7
mentions	present:	6
denouncing	ing:	8
suggest	base:	18
faced	past:	-38
hold	base:would	-9
promising	ing:	11
take	base:would	-20
thought	past:	-14
claim	base:	13
made	past:also	25
bent	past:	-10
make	base:would	-39
distanced	past:	12
involves	present:	-9
spoken	participle:has	16
noting	ing:	25
listen	base:	-17
footing	ing:	-9
uses	present:	-15
submitted	past:	-15
outsourcing	ing:	-9
crack	base:to	-15
outsourced	past:have	-9
balked	past:	26
combined	past:	-15
blasted	past:	23
impose	base:to	-15
listed	past:	7
moved	past:	6
put	base:has	-18
gain	base:	-12
face	base:to	-22
buy	base:	-26
seek	base:would	-11
trailed	past:	-9
end	base:will	-20
campaigns	present:	-6
cheers	present:	-14
vowed	past:has	19
hope	base:	7
narrow	base:to	-9
contributed	past:	-34
stated	past:	40
questioned	past:	20
moved	past:has	-12
supporting	ing:is	17
given	participle:	-86
made	past:were	13
gets	present:	-43
live	base:to	-12
fight	base:to	-60
boxing	ing:	-20
visiting	ing:	-17
contacted	past:	-18
write	base:to	-11
rest	base:to	-12
carrying	ing:	-32
landed	past:	-18
grew	past:	-45
overcome	participle:	-15
stand	base:to	-23
inspire	base:to	-12
train	base:	-10
hosts	present:	-12
reopened	past:	-10
explain	base:to	10
witnessed	past:	6
opened	past:	23
draw	base:	9
pointed	past:	20
endorsing	ing:	-7
meets	present:	-23
hoped	past:	-9
sending	ing:	-37
electing	ing:	-15
ready	participle:was	-12
follow	base:to	-30
elect	base:	-12
fell	past:	-49
kept	past:has	-16
arguing	ing:	27
benefit	base:	-12
persuade	base:to	17
campaign	base:to	33
reveal	base:	15
admitted	past:	13
reported	past:also	11
names	present:	-14
headed	past:	-17
legalized	past:	13
scheduled	past:was	-21
attacked	past:	22
judges	present:	-30
walked	past:later	16
succeeded	past:	-15
punished	past:should	-12
caused	past:	-42
clear	participle:is	-12
moves	present:	-20
removed	past:	-9
power	base:to	-17
installed	past:	-10
overthrow	base:to	-9
opposed	past:	12
rise	base:to	-20
gaining	ing:	-20
happen	base:to	-17
realize	base:to	6
give	base:	-28
starts	present:	-36
used	past:are	-13
draw	base:could	-14
abandon	base:to	-25
appearing	ing:	-8
embraced	past:	-10
disaffected	past:	-10
viewed	past:	6
self-described	past:	6
beats	present:	-12
defeated	past:	-25
counted	past:are	-13
try	base:to	-45
poised	past:is	-18
revealed	past:	18
appear	base:to	-34
convicted	past:	-9
recommend	base:to	-11
featuring	ing:	-17
likened	past:	13
decide	base:must	-6
charges	present:	-30
expected	past:was	-6
follows	present:	20
accept	base:will	15
brought	past:	9
delivered	past:	-13
wrongdoing	ing:	-9
figures	present:	-34
hands	present:	-20
shifted	past:has	-17
angered	past:	16
fans	present:	-21
insist	base:	19
climbed	past:	-10
laid	past:	18
reacted	past:	6
dressed	past:	-8
managed	past:	-34
acknowledged	past:	30
match	base:to	-17
spread	base:	-24
chosen	participle:has	6
announce	base:to	-11
considered	past:has	6
defunding	ing:	-13
causes	present:	-25
says	present:now	13
stating	ing:	9
selling	ing:	-25
upset	past:	-15
taken	participle:have	12
boycott	base:to	-13
play	base:could	-9
seen	participle:has	-8
killed	past:was	-20
donated	past:	-23
speaking	ing:was	-13
concerns	present:	-35
stops	present:	-17
feeling	ing:	-16
mean	base:does	-16
principles	present:	-15
avoiding	ing:	-13
blame	base:	6
broker	base:to	-15
express	present:	-5
hit	base:	-19
accusing	ing:	6
mining	ing:	-9
connect	base:to	-18
considered	past:is	6
lean	base:	-10
play	base:	-25
built	participle:	-28
buried	past:	-10
repeating	ing:	12
understand	base:to	-16
drop	base:	-15
suggesting	ing:	-7
investigate	base:to	-24
acted	past:	-25
proven	participle:has	14
pursue	base:to	8
based	past:was	-10
maintained	past:	-9
aides	present:	-63
trump	base:	-9
letting	ing:	-9
stay	base:	-12
exploit	base:to	18
stands	present:	-5
treated	past:are	29
intended	past:is	6
wounded	past:	-10
airing	ing:	-12
paints	present:	9
clinching	ing:	-12
spent	past:has	-35
following	ing:'s	-9
contrasting	ing:	-6
pays	present:	-15
wore	past:	-15
say	base:will	-14
measures	present:	-42
shaking	ing:	10
questions	present:	-20
cost	base:would	-12
allow	base:to	7
question	base:to	8
fed	past:	-12
debates	present:	-16
reach	base:to	-23
regulating	ing:	-12
debating	ing:	-15
raised	past:had	-9
rebuilding	ing:	-23
take	base:could	-12
funded	past:	-12
complicate	base:	-10
come	participle:would	-18
return	base:will	-15
cuts	present:	-52
rebuild	base:to	-12
organized	past:	-9
rolled	past:has	19
threatened	past:has	19
hosted	past:	-41
given	participle:has	25
scheduled	past:is	20
tried	past:has	-31
donate	base:to	-9
moving	ing:	-37
consider	base:would	-25
updated	past:has	-18
come	participle:could	-23
repeal	base:	-9
approving	ing:	-10
acting	ing:	-27
provide	base:would	-9
benefits	present:	-49
controlled	past:	-12
provide	base:to	-46
picks	present:	-12
demanding	ing:	6
end	base:would	-12
rising	ing:	-51
reducing	ing:	-15
cutting	ing:	-35
negotiated	past:	6
argue	base:	42
seeing	ing:	-26
something	ing:do	-15
act	base:to	-20
breaks	present:	-22
favored	past:	6
survive	base:to	-12
eliminate	base:to	-9
passed	past:	13
find	base:could	-15
supposed	past:are	-12
cut	base:	-39
break	base:could	-9
sticking	ing:	-12
passing	ing:	8
return	base:	-17
repudiate	base:to	9
allied	past:	-12
said	past:later	9
comments	participle:	-33
ask	base:	-8
explaining	ing:	22
cover	base:	-21
adopted	past:	7
curb	base:to	-12
resulting	ing:	-15
levels	present:	-24
claim	participle:	-14
recruiting	ing:	-15
used	past:has	-21
misspoke	past:	-9
exist	base:	-9
affirm	base:	8
preventing	ing:	-18
backfire	base:could	-12
apologized	past:	7
damage	base:could	-9
come	participle:may	-13
stakes	present:	-12
access	base:to	-9
accounts	present:	-47
searches	present:	-9
searching	ing:	-9
punish	base:to	-12
suspended	past:had	-9
pressed	past:	7
pointing	ing:	20
take	base:	-37
comparing	ing:	-7
experiences	present:	-9
shaped	past:have	-9
stressed	past:	9
fired	past:was	-29
preparing	ing:	-23
taken	participle:had	34
staying	ing:	-23
pointed	past:also	10
editing	ing:	-20
shown	participle:is	8
approached	past:	-12
learn	base:would	13
go	base:would	-30
sound	base:	-7
hear	base:	-16
force	base:to	-17
frustrated	past:	-10
acknowledge	base:	19
compromise	base:to	10
missed	past:	-22
struggling	ing:	-25
bills	present:	-35
advances	present:	-12
bolster	base:to	-15
promising	ing:is	15
laying	ing:	28
face	base:	-28
attempts	present:	-16
roll	base:to	-15
vows	present:	22
protecting	ing:	-22
spots	present:	-10
set	base:	-44
focusing	ing:	6
wages	present:	-33
talked	past:	19
advanced	past:	-9
control	base:to	-20
achieved	past:	-9
use	base:can	-9
ignoring	ing:	-11
speak	base:	14
conclude	base:	6
make	base:can	-18
dismantle	base:to	-9
boasts	present:	8
fueling	ing:	11
changed	past:	-21
becomes	present:	-49
coming	ing:are	-15
driven	participle:	-23
meaning	ing:	-11
considered	past:	7
wondered	past:	-5
worked	past:also	-16
embracing	ing:	-18
recognize	base:to	8
emphasized	past:	14
updates	present:	-15
introduce	base:to	-13
rates	present:	-76
existed	past:	-12
file	base:	-25
blame	base:to	-15
believing	ing:	8
missing	ing:	-15
railed	past:	14
date	base:	-9
defects	present:	-12
ordered	past:	20
violated	past:	-9
issuing	ing:	-10
recalling	ing:	30
grants	present:	-20
working	ing:was	-20
programs	present:	-41
gone	participle:has	-28
shakes	present:	-10
denied	past:	5
constitutes	present:	-12
rely	base:to	-9
shown	participle:has	8
bar	base:	-11
lit	past:	8
laughs	present:	-9
argued	past:also	10
interjected	past:	7
hitting	ing:	6
seize	base:to	-9
abandoning	ing:	-17
dropping	ing:	-25
fought	past:had	-9
unauthorized	past:	-20
push	base:to	-34
spreading	ing:	-15
achieving	ing:	-12
provided	past:	26
deal	base:would	-9
encouraging	ing:	-11
slamming	ing:	8
hints	present:	23
create	base:	-17
driving	ing:	-12
whipping	ing:	-12
deal	base:to	-22
worked	past:has	-25
bash	base:to	-10
conflicts	present:	-15
favors	present:	-8
returning	ing:was	-12
dropped	past:had	-9
volunteers	present:	-12
declined	past:	25
walk	base:to	-9
stared	past:	-10
inspired	past:	-17
committed	past:	-16
fueled	past:	-18
shut	base:to	18
quit	base:	-10
threatening	ing:	14
accept	base:would	12
advocate	base:to	18
amounts	present:	-25
maintain	base:to	-20
prosecute	base:to	7
forced	past:	21
settle	base:to	-25
creating	ing:	-30
works	present:now	-9
land	base:to	-9
boasted	past:	21
digging	ing:	-9
gains	present:	-32
engaged	past:	-12
approaching	ing:	-15
seem	base:	-16
laughed	past:	-12
walked	past:	-28
stand	base:	5
fleeing	ing:	-12
keep	base:	-40
declining	ing:	-15
attended	past:	-36
gotten	participle:have	-9
trounced	past:	-16
sets	present:	-9
clear	base:to	-10
bet	base:	-13
restricted	past:is	-12
bring	base:will	-12
energized	past:	-9
turn	base:	8
cast	base:to	28
help	base:will	-22
turning	ing:	-48
start	base:to	-12
bully	base:	-9
suggest	base:to	15
turning	ing:are	-9
insults	present:	-12
held	past:had	-12
roots	present:	-32
left	past:have	-9
become	participle:	-71
bring	base:would	-33
leave	base:could	-9
defeating	ing:	-30
books	present:	-28
reported	past:first	5
seem	base:may	17
lingering	ing:	-12
turn	base:will	-15
denied	past:has	27
resigned	past:	-18
handled	past:	-12
swept	past:	-20
bested	past:	-10
enjoyed	past:	-9
imagine	base:to	7
blows	present:	-9
sitting	ing:	-32
eliminating	ing:	-17
certain	participle:is	-15
manage	base:	-9
need	base:would	-40
tie	base:to	41
conceded	past:	26
risen	participle:has	-18
reached	past:had	-9
published	past:was	-12
spoke	past:also	10
requires	present:	-7
centers	present:	-39
surrounding	ing:	-23
become	participle:'s	-12
confirm	base:to	-6
tends	present:	-24
vote	base:will	-21
leaves	present:	-25
scheduled	past:	-23
met	past:have	11
campaigned	past:has	-9
so-called	past:	-9
allowed	past:are	-10
argument	participle:	8
struggled	past:	-16
superdelegates	present:	-32
switch	base:to	22
refuse	base:	-15
occurred	past:	-23
acts	present:	-9
imports	present:	-27
surveys	present:	-25
determine	base:to	20
extends	present:	10
markets	present:	-51
cause	base:will	-15
finds	present:	11
looks	present:	-13
portray	base:to	12
give	base:did	-9
belongs	present:	-10
want	base:may	-15
check	base:to	-18
policing	ing:	-12
practices	present:	-32
lists	present:	10
welcomed	past:	14
visit	base:to	-25
ahmed	past:	-10
worked	past:had	-25
mohamed	past:	-18
lived	past:	-23
flying	ing:	-32
seen	participle:was	11
traveling	ing:was	-9
right	base:	-9
treated	past:was	-10
developing	ing:	-20
seen	participle:have	-15
challenging	ing:is	-9
approaches	present:	-17
worried	past:	8
succeed	base:to	-20
lifting	ing:	-9
throwing	ing:	-13
press	base:to	-28
move	base:	-43
grows	present:	-21
operating	ing:	-9
fear	base:	25
lined	past:	-8
rolling	ing:	-13
stepped	past:	-16
rein	base:to	-15
reclaim	base:to	-9
help	base:could	-27
exercises	present:	-9
viewed	past:was	8
help	base:would	-20
build	base:	-12
passes	present:	-11
fishing	ing:	-15
ignore	base:to	-10
echoed	past:	10
lacks	present:	-23
overseeing	ing:	-17
forms	present:	-9
fill	base:to	-20
refused	past:has	17
face	base:will	-20
argue	base:to	11
fallen	participle:has	-25
reiterated	past:	28
throw	base:to	-13
suited	past:	-9
conducted	past:have	-9
choose	base:	-16
puts	present:	22
approved	past:	-30
matters	present:	-12
fight	base:	12
acquire	base:to	-12
strikes	present:	-16
feed	base:	-9
gain	base:can	-9
meet	base:would	-9
changing	ing:	-23
advocates	present:	-16
teaches	present:	-17
attended	past:had	-9
created	past:has	-15
dies	present:	-12
gone	participle:	-9
watch	base:to	-28
compare	base:to	9
drive	base:	-28
touting	ing:	16
sent	past:had	-12
held	past:hasn't	-9
fallen	participle:have	-9
flipped	past:	7
drafting	ing:	-10
concerned	past:	19
tend	base:	-35
borrowing	ing:	-9
get	base:cannot	-9
developed	past:	-9
managing	ing:	-15
take	base:should	-9
limited	past:	-10
make	base:do	6
struck	past:	-13
dig	base:	5
seek	base:	-17
changes	present:	-32
go	base:will	-15
expand	base:	-16
ramped	past:	-9
admit	base:to	-6
broadening	ing:	-9
forced	past:were	-9
cross	base:to	-9
planning	ing:is	10
join	base:	-9
completed	past:	-12
require	base:would	-30
tying	ing:	11
condemned	past:	19
changed	past:has	-9
chaired	past:	-9
pushed	past:	13
hurt	base:	-12
fearing	ing:	11
blocked	past:	6
become	participle:have	42
purchase	base:to	-17
presented	past:	6
taped	past:	-9
said	past:was	9
challenged	past:	8
claimed	past:has	11
clarify	base:to	6
hurt	base:could	-9
casting	ing:	-9
boost	base:to	-25
invest	base:to	-25
applauded	past:	-12
trade	base:to	-13
briefing	ing:	-20
held	past:was	-16
shares	present:	-15
sexting	ing:	-12
met	past:had	-9
revive	base:to	-12
accords	present:	-10
projects	present:	-26
help	base:can	-9
sell	base:to	39
preparing	ing:is	-10
pitting	ing:	-10
achieve	base:to	-12
provides	present:	-18
deploying	ing:	-12
bearing	ing:	-22
powers	present:	-18
draft	base:to	-18
sure	participle:be	-12
linked	past:is	-10
defeat	base:to	-41
facing	ing:are	23
blessing	ing:	-10
replace	base:to	-25
voiced	past:	20
carries	present:	-20
lands	present:	-9
affected	past:	-17
mark	base:to	25
accompanied	past:	-13
found	past:was	8
scramble	base:to	11
pressing	ing:	12
prepared	past:is	-12
mired	past:	-12
known	past:is	34
affect	base:could	-9
fall	base:to	-17
confront	base:to	-22
shift	base:to	-21
focus	base:would	-13
looming	ing:	-23
lays	present:	8
laid	past:has	-11
need	base:will	33
embrace	base:to	-22
oust	base:to	-10
arms	present:	-9
proposing	ing:	18
contrasted	past:	-5
combating	ing:	-9
attracted	past:has	-10
taxing	ing:	-17
helps	present:	-12
taxes	present:	-43
favor	base:	11
encourages	present:	-12
trends	present:	-14
finance	base:to	-9
replacing	ing:	-12
proposed	past:has	13
applied	past:	-12
coupled	past:	-18
serves	present:	-27
dueling	ing:	-10
caught	past:	24
defends	present:	12
produced	past:	-13
helped	past:had	-12
block	base:to	-37
suspended	past:was	-9
renew	base:to	8
terror-related	past:	-9
exploited	past:	-14
tracks	present:	-14
relying	ing:	-9
criticized	past:have	10
note	base:	11
dedicated	past:	-11
less-educated	past:	-13
limit	base:to	-20
granting	ing:	-10
values	present:	-23
write	base:	6
hatred	past:	-9
uncovered	past:	-11
appended	past:	-14
pulled	past:	-17
conduct	base:to	-12
causing	ing:	-12
considering	ing:are	11
determine	base:	-7
go	base:could	-9
unnoticed	past:	-9
vetting	ing:	-9
remarks	participle:	-18
indicated	past:	33
messaging	ing:	-18
used	past:were	-12
bring	base:	-20
unsolicited	past:	-9
given	participle:is	23
covered	past:	12
taking	ing:are	-10
supposed	past:was	-9
led	past:has	-12
remove	base:to	-9
remain	base:would	-9
come	participle:have	36
begin	base:to	-27
organizing	ing:	-15
arrested	past:	-15
sit	base:to	-12
models	present:	-12
balance	base:to	-12
placed	past:	-16
seated	past:	-9
know	base:do	7
prove	base:will	-12
reform	base:to	-12
seen	participle:be	-16
becoming	ing:is	-9
remember	base:to	15
joining	ing:	-25
relying	ing:is	12
mentioning	ing:	12
hold	base:will	-20
intern	base:	-11
followed	past:have	-16
critical	participle:has	-13
describing	ing:	33
assaulted	past:	-9
suffering	ing:	-9
dominated	past:	-12
lacked	past:	-12
known	past:was	24
flew	past:	-23
married	past:	-21
ate	past:	-10
reached	past:	-44
prepared	past:	-20
opined	past:	13
return	base:would	-9
advises	present:	-9
advising	ing:is	-19
sell	base:	-18
secure	base:	-12
advising	ing:	32
involved	past:was	-12
advised	past:	-9
intensified	past:	-9
founded	past:	-28
reined	past:	-10
falling	ing:	31
focused	past:is	-15
looking	ing:were	-9
seen	participle:can	-15
remembers	present:	14
enduring	ing:	6
gain	base:to	-17
sounded	past:	15
occupied	past:	-10
become	participle:would	-15
vying	ing:	-14
reverse	base:to	11
ages	present:	-10
extend	base:to	-12
pay	base:would	-10
cost	base:to	-9
freed	past:	-10
traded	past:	-10
criticized	past:was	8
make	base:should	-9
withdrew	past:	13
disappeared	past:	-16
encourage	base:would	-10
recounted	past:	8
ripped	past:	6
found	past:be	-9
lost	past:has	-15
emphasizing	ing:	5
warm	base:to	-9
talking	ing:was	7
handle	base:can	-9
pull	base:to	-15
returning	ing:	-17
chosen	participle:have	-10
waves	present:	-15
improve	base:to	-20
estimated	past:	19
posing	ing:	-9
risks	present:	-15
cautioned	past:	14
carry	base:would	-9
amounted	past:	-12
believe	base:to	-16
raises	present:	-19
fared	past:	-9
participate	base:to	-15
forge	base:to	-9
offer	base:	-8
broaden	base:to	-9
supported	past:have	18
spread	base:to	31
prove	base:to	20
pay	base:will	17
report	base:to	26
connected	past:	-19
tied	past:	-18
stemming	ing:	-9
studies	present:	-17
continued	past:have	13
trying	ing:are	-18
suspend	base:to	-17
sign	base:to	-21
resulted	past:	-22
matched	past:	-12
urged	past:have	10
trying	ing:were	-9
differs	present:	-11
dismissing	ing:	16
says	present:often	10
defined	past:	-13
praising	ing:	-8
starting	ing:	13
sue	base:to	7
offering	ing:are	10
running	ing:are	-9
quit	base:to	-15
fails	present:	-9
predicting	ing:	-7
underestimating	ing:	-11
project	base:to	-19
making	ing:has	6
exited	past:	-9
voted	past:had	21
advertised	past:	-9
happening	ing:is	-9
caps	present:	-10
rises	present:	-12
stuck	past:	14
reduced	past:	-9
drive	base:to	-12
switched	past:	-11
mandates	present:	-10
create	base:would	-9
invest	base:	-15
ensuring	ing:	-20
permits	present:	-9
hit	base:to	-15
proceed	base:to	-9
win	base:must	-15
held	past:have	-15
helped	past:have	-12
faces	present:still	-9
begun	participle:have	-9
validate	base:to	-9
retain	base:will	-12
chosen	participle:	-13
caused	past:have	-12
courts	present:	-26
limits	present:	-12
camps	present:	-26
ranking	ing:	-13
rebuffed	past:	-5
depending	ing:	-23
willing	participle:is	15
advance	base:to	-9
want	base:would	15
preserve	base:to	-12
consider	base:to	-7
appending	ing:	9
suffer	base:could	-12
opposed	past:had	6
tacking	ing:	-11
attached	past:	-10
monitoring	ing:	-15
something	ing:did	-9
allowed	past:would	13
develop	base:to	-17
gave	past:also	9
shocks	present:	-12
offsetting	ing:	-9
seen	participle:had	-9
scale	base:to	-12
earns	present:	-13
helped	past:has	-20
file	base:to	-15
asserted	past:	18
stores	present:	-20
falls	present:	-18
held	past:has	-23
sway	base:	-9
lowering	ing:	-9
statements	participle:	-9
forced	past:has	-10
spent	past:had	-15
oversees	present:	-10
run	participle:can	-9
prepare	base:to	-9
post	base:to	-10
rejected	past:	26
remain	base:will	-9
finishes	present:	-12
earn	base:could	-12
associates	present:	-10
held	past:will	-9
send	base:	-15
sharpens	present:	-10
daunting	ing:	-13
questioning	ing:are	12
capped	past:	-10
favoring	ing:	-11
contributed	past:have	-9
sums	present:	-10
prevails	present:	-9
fueled	past:has	-15
support	base:will	14
expect	base:	15
choosing	ing:	-19
shore	base:to	-12
burst	base:	-10
meet	base:will	-20
present	base:	-10
account	base:to	-9
producing	ing:	14
publish	base:to	-9
like-minded	past:	-18
hire	base:to	-15
get	base:could	-25
make	base:might	-9
employing	ing:	11
stick	base:to	-12
hire	base:	-10
criticize	base:to	10
served	past:had	-9
run	participle:had	-12
develop	base:	-9
ushered	past:	-10
turned	past:have	9
hung	past:	8
grown	participle:have	-12
thrown	participle:was	-10
plants	present:	-18
established	past:	20
questioned	past:have	11
establishing	ing:	-12
strengthen	base:to	-12
cars	present:	-10
rests	present:	-9
entitled	past:	-10
chairs	present:	-32
cited	past:has	11
aware	participle:was	-14
ventures	present:	-10
monitors	present:	-9
shape	base:to	-9
mounting	ing:	11
battles	present:	-26
tap	base:to	-15
feared	past:	9
released	past:be	-12
experienced	past:	16
save	base:to	-9
failed	past:has	-12
treat	base:to	-9
withdraw	base:to	8
pointed	past:have	-14
joins	present:	-9
appear	base:will	-12
work	base:would	-12
play	base:would	-9
put	base:would	-18
oversaw	past:	-9
hit	base:has	21
emerging	ing:	-16
brings	present:	-21
leans	present:	-10
ruled	past:	11
disrupt	base:to	-9
undermine	base:to	-9
received	past:had	-9
salaried	past:	-12
work	base:	-23
directed	past:	-9
spends	present:	-12
responded	past:has	-14
registering	ing:	-12
reversing	ing:	-10
battling	ing:	-9
proved	past:has	14
guaranteed	past:is	-11
assured	past:	26
commanded	past:	-16
adjust	base:to	-9
left	past:has	-20
run	participle:has	20
drives	present:	-10
generated	past:	-18
mocked	past:has	-6
reveal	base:to	-10
portrayed	past:	-7
carry	base:to	-25
dominating	ing:	-9
strike	base:to	-9
raise	base:would	-15
got	past:just	-15
bound	past:	-9
politicized	past:	-10
deleted	past:	-16
governing	ing:	-9
invoked	past:	13
manage	base:to	-9
regarded	past:	12
seen	participle:not	-10
poised	past:	-12
came	past:then	-13
violates	present:	-9
require	base:to	-10
covers	present:	-13
explore	base:	10
draw	base:will	-12
republish	base:to	-9
alleged	past:	11
originated	past:	-10
used	past:was	-12
turn	base:could	-9
cellphones	present:	-10
garnered	past:	-13
raising	ing:is	-10
reinstating	ing:	-12
imposed	past:	7
adopting	ing:	-12
raise	base:will	-9
ready	participle:is	-17
increased	past:has	-9
plays	present:	-18
played	past:also	11
guide	base:to	-9
addresses	present:	-11
praise	base:to	-14
defend	base:	-12
fallen	participle:had	-9
denounced	past:	22
sold	past:	-18
fail	base:	-12
owed	past:	-10
benefited	past:	-9
underestimated	past:	6
grown	participle:had	-9
lobbied	past:	13
discovered	past:was	12
financed	past:	-10
contradict	base:to	-16
indicate	base:	5
exchanges	present:	-17
seeking	ing:was	-16
examining	ing:	-10
included	past:have	9
planned	past:had	7
hinted	past:	-18
visits	present:	-15
briefed	past:	-10
prepare	base:	-9
committing	ing:	18
receive	base:to	-9
assertion	participle:	10
thrived	past:	-9
accepted	past:has	-12
seized	past:has	-11
leave	base:would	-9
detect	base:to	-20
marking	ing:	-10
used	past:have	40
stage	base:to	-13
outlining	ing:	12
introducing	ing:	8
houses	present:	-9
released	past:was	19
marched	past:	-14
crumbling	ing:	-10
bars	present:	-13
bombing	ing:	-27
played	past:has	-10
waging	ing:	14
embarrass	base:to	-10
couples	present:	-15
lead	base:would	-9
worry	base:	9
betting	ing:	-12
gaming	ing:	-9
counting	ing:	-14
brought	past:have	-10
pledging	ing:	19
remarked	past:	18
made	past:was	-10
lobbying	ing:	-48
declined	past:has	6
meant	past:was	6
running	ing:'s	-23
games	present:	-12
play	base:will	-18
use	base:could	-9
unveiled	past:	13
fix	base:to	-9
block	base:	-21
fund	base:to	-12
targeting	ing:	-24
weigh	base:to	-15
disclosed	past:	14
used	past:exclusively	-9
performed	past:	-12
contracts	present:	-9
relocate	base:to	-9
fulfill	base:to	-9
solicit	base:to	-10
kids	present:	-9
coming	ing:is	-21
suggested	past:has	11
classified	past:	-27
marked	past:were	-9
deserves	present:	-18
sponsored	past:	-12
informed	past:	12
releases	present:	-12
review	base:to	-20
interview	base:to	-18
mobilize	base:	-9
organize	base:to	-17
containing	ing:	-20
avoid	base:	-10
buys	present:	-12
owned	past:is	-9
prove	base:could	-12
loses	present:	-9
grant	base:	-10
retweeted	past:	16
wanting	ing:	-13
start	base:will	-9
reported	past:has	11
knock	base:to	-10
spent	past:have	-15
sent	past:were	-9
mishandled	past:	-9
interviewed	past:has	-15
probing	ing:	-10
sent	past:was	-18
contention	participle:	7
rattled	past:	6
house	base:to	-12
dislodge	base:to	-9
centered	past:	-9
include	base:does	-9
scrambles	present:	-11
voted	past:have	23
bring	base:could	-9
deny	base:to	-17
tops	present:	-10
slate	base:	-32
huddled	past:	-10
slates	present:	-17
sure	participle:'s	-10
rule	base:to	-10
walks	present:	-13
rides	present:	-10
lashed	past:	15
fundraising	ing:'s	-9
pledged	past:had	7
declare	base:to	10
ready	participle:are	-12
needed	past:is	38
provide	base:could	24
supported	past:has	9
admitting	ing:	7
wall	base:	-10
reduce	base:	-9
set	base:would	-9
prosecuting	ing:	-9
kept	past:have	9
blistering	ing:	-12
gathered	past:had	-12
receive	base:did	-9
testified	past:	-6
skip	base:to	-12
suits	present:	-9
learn	base:to	-11
referenced	past:	15
amplify	base:to	-10
working	ing:were	-9
fled	past:	-10
disclose	base:to	-12
paid	past:also	-9
standing	ing:'s	-13
damaging	ing:	15
types	present:	-10
raise	base:can	-9
aligned	past:	-13
undecided	past:	-12
look	base:will	-10
survive	base:	-9
seek	base:will	14
scares	present:	-10
moved	past:have	-9
dominate	base:to	-9
scheduling	ing:	-15
immigrated	past:	-10
follow	base:will	-10
drowned	past:	-13
set	base:was	-15
made	past:is	-15
promote	base:	22
opens	present:	-21
undeclared	past:	-10
finishing	ing:	-17
finish	base:to	-12
nominated	past:	7
singing	ing:	-11
arrives	present:	-9
protest	base:to	-16
indicated	past:has	14
rolls	present:	-10
expands	present:	-9
upstate	base:	-9
said	past:'s	12
wonder	base:to	13
coordinated	past:	-9
appointing	ing:	-10
discipline	base:	-9
disqualified	past:would	-9
receive	base:	-9
eliminated	past:	-9
give	base:would	-15
heard	past:have	-10
regain	base:to	-9
lose	base:could	-9
take	base:doesn't	-9
work	base:will	-9
adopted	past:were	-9
winds	present:	-12
pull	base:could	-9
pages	present:	-9
wear	base:to	-9
served	past:has	-15
unexpected	past:	-10
link	base:to	29
hoping	ing:is	7
grab	base:	-9
search	base:to	-9
contained	past:	11
tuned	past:	-11
conducts	present:	-9
infiltrated	past:have	-10
tied	past:are	-9
building	ing:is	-9
reap	base:to	-9
flooding	ing:	-9
assaults	present:	-12
posted	past:had	18
request	participle:	-13
prepares	present:	-10
charge	base:to	-10
counts	present:	10
admits	present:	17
accelerated	past:	-9
licenses	present:	-12
surprise	base:might	-12
engaging	ing:	-10
cheer	base:	11
chosen	participle:was	6
announces	present:	10
asked	past:then	9
present	base:will	-11
@form,left
attacks	Name	-45
suggested	Name	28
attacks	noun	-69
happened	noun	-20
controls	noun	-17
include	which	-15
checks	noun	-47
bans	noun	-10
according	end	54
make	noun	-38
kill	noun	-15
shooting	number	-15
shot	noun	-23
laws	noun	-75
facing	noun	-32
expand	noun	-33
based	noun	-71
begin	noun	-32
add	verb	-9
sales	noun	-37
accomplish	Name	-9
made	Name	9
responded	Name	10
want	Name	-5
bring	verb	-35
wrote	Name	8
follow	end	-41
following	the	-15
read	end	-13
contained	noun	-19
reported	noun	18
left	noun	-68
noted	Name	-21
said	Name	-26
added	he	9
give	verb	-30
come	he	-13
felt	i	-16
concluded	Name	28
making	by	-10
clear	it	12
concluded	he	20
sat	Name	16
spent	he	-15
gone	noun	-25
said	and	-12
tell	noun	-8
turned	noun	26
seemed	that	-14
said	i	15
speak	verb	30
start	noun	-33
help	ing	-17
wanted	i	-17
address	verb	-30
give	noun	28
happening	what	-9
took	Name	8
returned	he	11
began	he	-21
saying	by	-12
came	noun	-27
got	i	-9
want	i	-6
teaching	noun	-9
said	noun	-22
happened	what	-27
want	he	-14
make	verb	-64
planned	Name	8
clear	noun	-17
go	noun	-76
refused	he	17
given	Name	-21
pleaded	Name	16
witness	to	13
trying	Name	-6
received	Name	-35
got	he	-23
mean	i	-10
put	,	-9
intended	noun	17
say	they	-11
left	she	-9
looking	verb	-11
knew	she	-9
knew	i	-14
tell	have	-15
hear	noun	23
reflected	noun	-10
moving	noun	24
told	i	13
tried	noun	15
put	verb	-41
let	verb	-12
worked	noun	-28
confirmed	,	-11
said	she	9
use	,	-12
see	verb	-9
believe	i	-13
come	to	21
let	end	-12
spend	verb	-27
files	noun	14
think	they	-9
adopted	that	-10
made	that	29
met	noun	34
know	they	-6
calls	Name	17
lead	Name	-9
step	Name	-12
send	Name	-12
forces	noun	-63
combat	Name	-9
called	she	6
began	Name	19
take	Name	11
increase	noun	-30
known	,	-6
called	Name	15
called	he	-15
show	Name	-15
interview	Name	-22
air	noun	-9
comments	noun	-13
results	noun	-69
discuss	Name	26
come	Name	54
interviewed	Name	-24
showing	Name	-8
appeals	noun	-19
says	Name	79
citing	,	44
continued	he	30
given	who	-12
looking	noun	-8
recalled	he	10
began	noun	-64
bar	noun	-14
entering	from	-75
saying	,	39
telling	,	30
say	on	15
reported	Name	20
proposed	Name	13
enter	ing	-9
drawn	noun	13
went	noun	-20
sent	Name	20
fundraising	a	-22
following	noun	-51
asking	,	7
told	Name	-21
canceled	Name	-10
according	,	-17
vote	noun	-30
found	noun	13
made	it	-13
choose	noun	25
taken	noun	-78
vote	they	-7
dropped	noun	-12
support	who	13
won	Name	-6
followed	,	-40
conducted	noun	-81
polls	noun	-88
ban	noun	-17
points	noun	-41
takes	Name	12
went	Name	27
said	who	-28
said	,	21
running	,	69
running	Name	-45
killed	who	-25
tells	Name	42
praised	she	11
met	Name	-36
killed	noun	-54
argued	Name	17
expecting	noun	11
expected	Name	21
born	noun	-27
posted	Name	-13
benefit	noun	-15
sharpened	Name	-10
retain	noun	-9
hold	noun	36
focused	noun	-16
expressed	he	16
suggested	who	7
present	noun	-13
mind	verb	-10
rights	noun	-121
pledged	Name	10
declared	he	8
died	Name	-32
endorse	verb	-12
praises	Name	11
praised	,	20
messages	noun	-28
involving	noun	-30
turns	it	-12
keeping	Name	7
claimed	Name	20
hosted	he	-9
said	he	21
support	he	-44
donated	Name	-17
records	Name	-26
compiled	noun	-13
cycles	noun	-9
cycle	noun	-36
show	verb	19
backed	he	7
supported	Name	8
went	he	-16
winning	noun	66
help	noun	-81
competing	Name	-9
polling	in	-12
rolled	noun	-17
read	quotation	10
linked	noun	-11
called	noun	-30
set	,	-32
play	verb	-22
says	,	-14
give	Name	-21
tighten	noun	-20
giving	by	-12
sent	noun	32
includes	noun	8
wearing	Name	-12
holding	,	-23
tweeted	Name	18
thanked	Name	15
steps	noun	-23
runs	who	-15
lobbying	Name	-16
prevented	noun	-9
announced	he	-14
prevent	noun	17
says	he	-17
need	Name	-11
take	it	-18
hit	that	-10
led	Name	39
speak	Name	-11
died	who	-41
shooting	noun	-60
conduct	noun	-15
makes	which	-9
distributed	noun	-14
stop	noun	-59
repeal	noun	-20
counter	noun	13
giving	Name	15
added	she	46
continue	he	-12
elected	if	-39
accused	Name	40
moved	Name	-31
begun	noun	-22
spoke	Name	-13
mentioned	he	19
flowed	noun	-9
cover	noun	-24
certain	noun	-12
elected	Name	-25
take	ing	-9
speaking	end	-42
noted	noun	29
taught	he	-9
protect	noun	-20
notes	he	9
free	noun	-9
comes	noun	-10
shooting	a	-9
gathered	noun	-34
followed	Name	-12
speaks	Name	-17
joined	noun	12
saying	as	-15
became	Name	-48
involved	verb	-9
shot	,	-10
prevent	verb	-20
participate	noun	-17
lost	noun	-25
getting	on	-12
undermine	noun	-12
bear	noun	-10
opposes	he	-12
says	noun	44
acting	Name	-9
says	and	-8
defend	noun	-9
register	noun	-12
jump	noun	-12
lost	Name	-45
sits	,	-9
ties	noun	-39
fundraising	noun	-41
adds	Name	12
named	,	11
endorsed	,	19
signed	Name	15
adds	he	15
explains	Name	-13
notes	noun	10
turn	noun	-41
required	noun	9
offers	Name	-7
notes	Name	26
play	Name	-30
winning	of	-32
win	Name	-74
points	Name	18
ties	Name	-15
considering	Name	-8
run	noun	-47
found	Name	-17
wins	Name	-65
match	noun	-20
comes	Name	-25
receives	Name	-18
held	Name	11
collected	noun	-9
registered	number	-25
asked	Name	15
serve	verb	-17
lives	Name	-9
deemed	Name	15
released	noun	31
see	noun	26
leave	noun	-45
serve	noun	14
unleashed	Name	15
calling	by	16
entering	Name	-25
pay	noun	-66
become	Name	38
given	noun	46
took	that	-15
hold	verb	-27
wrote	he	19
offered	Name	6
compete	noun	-15
failed	Name	-26
rating	noun	-47
emails	Name	-21
told	she	-5
filed	noun	-25
targets	noun	10
cast	noun	7
counted	noun	7
votes	noun	-68
get	noun	-105
open	noun	-15
making	,	-24
started	noun	10
endorsing	noun	5
ended	Name	-25
caucuses	Name	-100
state	and	-16
introduced	who	-11
change	they	-12
cast	Name	7
firms	Name	-15
campaigning	of	-17
reports	Name	5
spending	noun	-66
made	,	-12
plans	noun	-30
replaced	Name	-9
supporting	noun	-9
drawing	Name	10
begins	noun	-9
shouted	noun	16
using	,	-25
describe	noun	8
failed	noun	-37
obtain	verb	-9
survived	Name	-9
issued	,	-13
waterboarding	that	-9
compared	quotation	-12
waterboarding	of	-9
saying	Name	-19
banned	Name	5
waterboarding	verb	-9
spending	Name	-12
attacking	noun	12
calling	,	43
telling	Name	11
lives	noun	-12
died	noun	-15
connect	noun	-12
struggling	who	-9
places	noun	-18
urged	Name	23
making	end	-10
says	she	33
visited	Name	-20
got	Name	30
waited	noun	-9
calling	noun	-6
chanted	noun	8
avoid	noun	-28
told	he	41
cheering	verb	-10
say	noun	57
engage	noun	-12
denounced	Name	10
getting	Name	20
deal	he	-9
saying	after	10
ask	noun	8
ended	noun	-39
offering	,	13
wants	who	-6
taking	Name	-6
talking	by	12
criticized	Name	21
failing	for	-9
spend	ing	-9
campaigning	noun	-28
hopes	Name	24
needed	noun	17
praised	Name	17
works	he	-12
holding	Name	-15
facing	Name	29
translate	noun	-13
numbers	noun	-63
speaking	,	-13
feels	he	-16
win	he	-36
say	Name	-13
running	noun	-54
leaving	,	-35
host	verb	-9
referred	Name	11
sitting	Name	-12
use	noun	-61
return	noun	-34
complained	Name	22
obtained	Name	-12
used	Name	31
won	noun	-62
won	and	69
states	noun	-79
devoted	he	8
mount	noun	-10
holding	noun	-37
lock	noun	-9
deals	noun	-61
deliver	noun	-23
embrace	noun	7
issues	noun	-32
pay	or	-9
offered	noun	11
moderates	Name	6
want	they	-23
registered	Name	-22
view	noun	-23
mean	noun	-21
begin	Name	-9
lose	verb	-12
seems	it	-8
gotten	Name	-11
continues	Name	-18
gaining	Name	-12
lives	who	-12
know	he	-9
maintains	Name	-16
picking	in	-13
found	,	6
continue	they	-12
contests	noun	-67
catch	noun	-12
compared	,	-39
held	noun	31
said	quotation	-84
gained	Name	-13
consider	noun	22
finds	noun	17
win	she	-22
appeared	noun	20
putting	,	6
conducted	,	-17
sampling	of	-12
selected	Name	-10
using	verb	-9
provided	Name	-5
shows	noun	19
results	Name	-15
showed	noun	27
upcoming	the	-32
maintained	Name	7
asked	end	16
pushed	Name	-5
appeal	noun	-10
receiving	Name	21
agreed	noun	13
know	noun	16
kicked	Name	-13
told	and	-6
tackle	noun	-17
make	he	13
help	Name	-27
pull	Name	-9
keeps	he	-18
leads	Name	-65
takes	it	-64
win	noun	-133
caucused	Name	-12
voted	he	7
remain	noun	37
accused	he	12
unite	noun	-18
following	Name	-25
won	who	-30
warned	Name	25
ended	who	-9
votes	which	-16
thanking	Name	15
predicted	he	14
wins	noun	-36
tells	he	9
drawing	,	-8
urged	he	11
explained	he	22
run	to	-66
announced	who	11
become	noun	19
fighting	Name	12
dropped	who	-9
disappointing	a	-10
returning	Name	-15
won	he	-45
happens	what	-20
remarks	noun	-25
running	verb	-15
words	noun	17
predicting	he	11
drop	noun	-32
switch	noun	-10
ran	he	-20
unify	verb	-9
entered	Name	-25
following	end	-20
maintained	noun	-13
break	noun	-34
faced	he	12
claiming	noun	10
remains	Name	-33
beat	Name	-25
remained	noun	-38
stood	noun	12
shown	noun	7
prompting	,	-16
take	noun	-34
winning	for	-17
award	noun	-10
erupted	noun	-25
gave	Name	-8
held	and	-12
deliver	verb	-28
polls	Name	-39
supported	noun	26
providing	,	-17
raised	it	-9
bringing	,	-15
expected	noun	-11
earning	,	-25
standing	,	19
lower	noun	-12
improve	and	-9
promised	Name	11
ran	Name	10
led	that	-25
congratulated	he	10
started	he	-9
using	Name	-21
draw	noun	19
prefer	they	-15
selected	noun	-24
networks	noun	-56
leaving	noun	-12
selected	number	-15
said	number	15
seen	Name	15
working	noun	29
divided	noun	14
allowing	of	-12
saying	noun	29
leave	verb	-25
bring	noun	-41
working	verb	-20
believes	he	-12
contests	time	28
calls	noun	-8
decried	Name	16
combat	noun	-27
worked	she	32
gain	Name	-17
pick	Name	-24
based	,	-18
determining	in	-14
expected	who	-7
support	verb	26
thanks	verb	-18
cheered	noun	-12
overwhelming	an	-15
sites	noun	-27
struggles	noun	27
attract	noun	-15
heads	noun	-12
holds	which	-9
pick	noun	-28
gained	who	17
looking	Name	10
told	,	76
mean	that	5
take	he	19
needs	noun	-37
known	he	-8
weighed	noun	13
turned	she	-9
adding	,	7
trying	noun	-59
get	ing	-12
work	verb	-32
continue	noun	-60
want	who	-13
arrived	noun	-17
making	Name	-8
asks	Name	17
feeling	he	14
says	who	14
identify	who	13
getting	,	-20
caucuses	noun	-20
following	,	-20
waiting	noun	-15
considered	Name	-7
attend	Name	-15
represented	Name	-16
raised	Name	17
born	Name	-17
asked	and	-6
attend	verb	-15
finished	Name	-22
ends	noun	-12
served	he	-15
entered	noun	-12
need	he	-36
polling	a	-17
hoping	he	6
trying	he	-10
competing	noun	-9
earned	Name	-14
beating	,	-12
win	verb	-75
claiming	,	-8
known	noun	9
captured	,	11
becoming	from	-15
winning	and	-9
bound	noun	-15
called	and	20
mention	he	16
noted	he	37
captured	he	-13
insisted	Name	34
claiming	quotation	13
wanted	who	15
taking	verb	-9
mocked	Name	15
roared	noun	-13
closed	noun	-46
feeds	noun	-9
booed	noun	-21
yelled	noun	8
got	noun	-25
speaking	verb	23
introduced	,	-6
endorsed	who	-16
call	's	-13
get	Name	45
overtaking	,	-10
picked	Name	-15
breaking	once	-9
won	she	-20
assured	she	17
receive	Name	23
contests	Name	-23
date	noun	-34
criticizing	,	14
represent	Name	-15
win	yet	-12
win	ing	-15
won	,	-32
races	Name	-22
working	Name	24
opened	Name	9
thanks	noun	-13
decide	noun	12
jumped	Name	-14
trying	,	19
build	ing	-17
brokers	noun	-10
served	,	-12
elected	he	-18
allowing	,	-9
pledging	,	12
touted	he	11
come	noun	-9
vowed	he	-5
pledged	he	16
pledged	,	11
stand	noun	-21
taking	,	-9
need	noun	31
remain	Name	-13
win	who	-15
overwhelming	by	-11
held	he	15
force	noun	-15
keep	noun	-59
release	noun	-40
spotted	Name	11
trailing	Name	-9
expects	he	-18
arrived	Name	-12
met	he	-15
polling	the	-20
created	Name	-33
shut	noun	-13
change	noun	-32
said	time	15
support	they	-43
sits	Name	-9
looking	he	11
become	it	-20
capture	noun	-13
look	noun	-30
making	noun	18
tweeted	noun	-6
endorsed	Name	16
appeared	and	15
stare	noun	-9
appears	Name	12
introduced	noun	13
heard	Name	14
refers	Name	12
defended	Name	25
becoming	before	-12
scores	Name	-9
winning	by	-9
suspended	noun	-23
left	Name	15
ready	noun	-23
mention	,	10
make	,	-21
unite	and	-10
using	of	-20
lay	noun	-26
moving	she	-9
declaring	,	17
winning	to	-17
grow	verb	-17
win	number	-17
scored	Name	-20
secured	he	-12
exchanged	noun	-10
sought	Name	9
ended	he	-9
sought	noun	-12
calm	verb	-9
took	and	-21
offer	he	-10
became	noun	-28
bemoaned	Name	11
differ	they	5
angry	noun	-9
faces	noun	-15
prompted	noun	10
run	her	-9
turned	who	-9
states	Name	-53
helping	noun	-12
clinched	Name	-9
reserved	noun	-20
clubs	noun	-9
seats	noun	-32
host	Name	-12
represents	noun	18
taking	noun	-23
devastating	a	-15
keeping	in	-15
came	who	28
banning	noun	-12
say	five	10
stay	noun	-25
betrayed	verb	-12
included	noun	-22
affect	noun	-12
say	time	11
satisfied	they	-9
say	and	-21
beat	noun	-15
discuss	noun	-10
planning	the	-9
focus	noun	-24
pressure	verb	-10
getting	of	-17
ballots	noun	-25
authorized	they	-9
means	which	13
see	they	26
listed	noun	15
secure	verb	-27
holding	and	-9
made	noun	-18
discussed	noun	10
clashed	noun	-10
costs	noun	-36
charged	noun	8
replied	Name	14
carried	noun	-15
mention	noun	-9
added	who	-7
struggled	noun	-18
tries	Name	-10
rules	Name	-11
require	noun	12
ask	Name	-7
continue	Name	-21
hoping	noun	12
dropped	Name	9
wearing	noun	-15
joked	Name	11
handed	noun	-12
helped	noun	24
pay	verb	-28
reports	noun	-22
look	they	7
broke	noun	-23
became	he	-23
given	,	-58
gave	noun	-8
raise	noun	-65
fundraising	,	-9
appeared	Name	-10
end	verb	-9
raised	he	33
documents	noun	-43
raising	for	-12
refuses	Name	10
voted	who	8
asked	when	-20
surged	Name	-10
increased	for	-9
wrote	,	47
disavow	noun	7
push	noun	-61
supports	Name	15
borders	noun	-9
attacked	Name	18
opposing	for	-10
thread	noun	-10
answer	verb	18
earn	noun	-12
swept	who	-9
moves	noun	-23
counting	Name	6
cut	ing	-9
hold	Name	-35
fit	noun	-20
played	noun	-23
threw	Name	-10
shot	Name	8
make	ing	-18
pay	Name	13
referring	,	27
lamented	Name	14
became	,	25
live	who	-9
named	noun	-13
becoming	Name	-12
believes	Name	6
willing	he	14
accept	noun	5
requests	noun	-26
smiling	,	-9
features	noun	-17
interviews	noun	-43
reminded	Name	16
release	Name	-18
saying	quotation	10
embodied	noun	-10
addressing	end	6
described	Name	20
playing	noun	-28
select	Name	-10
released	she	5
returns	noun	-30
release	he	-9
struggling	Name	9
name	verb	-13
introduced	he	5
giving	noun	23
tests	noun	-17
meet	noun	-25
expand	verb	-12
apply	noun	-20
funds	noun	-32
reforms	noun	-12
raise	verb	-27
saying	and	15
supporting	in	6
helped	he	19
expanded	he	5
noted	she	21
representing	noun	-23
bring	ing	-25
move	Name	-20
needs	Name	23
buying	from	-12
wants	he	20
create	verb	-17
opposing	of	-10
speaks	noun	15
meet	verb	-22
showed	ing	-7
trying	and	-12
ask	ing	-12
hired	noun	8
prosecuted	noun	-10
determined	noun	6
grabbing	of	-9
according	quotation	20
speaking	Name	-20
led	noun	-43
think	noun	11
addressed	noun	-11
supports	he	-15
pass	noun	-30
restricting	noun	27
signed	noun	26
prices	noun	-41
means	it	-26
challenges	noun	-32
confronting	noun	-9
forcing	,	-15
seek	Name	-14
lines	noun	-64
manufactured	noun	-10
find	noun	-7
standing	Name	8
railed	Name	7
cast	and	16
fracking	ing	-9
put	it	-12
work	noun	-34
blamed	Name	6
watching	noun	8
allies	Name	-45
rattled	noun	5
wanted	noun	-9
clinch	verb	-17
outlined	noun	-6
winning	Name	-17
continuing	noun	-9
writes	he	10
spoke	who	21
addressed	Name	6
happen	noun	-12
happen	it	-15
interests	noun	-47
aimed	Name	6
launched	,	-12
helping	,	-20
win	)	-12
argues	,	9
provide	that	-12
expected	,	10
enjoys	Name	-12
speak	noun	12
gives	he	6
support	quotation	-10
join	Name	-9
giving	after	-10
watch	end	-26
believed	he	-15
want	you	12
vote	verb	-31
launched	Name	-14
denounced	noun	10
became	it	43
clear	verb	-16
try	noun	-45
tack	noun	-13
believe	he	6
compared	noun	-6
building	Name	-17
build	noun	-43
make	and	17
standing	noun	-28
working	the	-20
build	verb	-15
stop	and	-9
declared	Name	6
thought	Name	8
find	verb	-23
distanced	Name	17
spoken	he	-13
posed	noun	8
listen	end	-9
talks	Name	16
go	they	-15
suggested	he	-7
called	,	13
get	verb	-58
invested	Name	-9
outsourced	that	-9
talking	noun	9
respond	noun	-9
building	and	-9
balked	noun	11
used	noun	6
holds	Name	-23
earned	he	6
blasted	Name	20
impose	verb	-12
records	noun	-50
put	Name	-6
gain	noun	-23
avoided	Name	11
use	ing	-9
echoed	noun	9
burst	noun	-13
try	Name	11
devoted	Name	-13
turn	ing	-9
face	verb	-15
buy	noun	-35
heading	noun	-22
entering	end	-9
pledged	number	-24
vowed	noun	11
elected	and	-9
clinch	noun	-9
pledged	of	-21
contributed	Name	-17
stated	Name	19
described	he	20
continued	she	-8
admitted	Name	6
moved	noun	-23
supporting	who	15
concluded	noun	9
mentioned	noun	10
live	verb	-9
raised	that	22
refused	and	10
fight	verb	-12
cost	it	-9
visiting	noun	-12
planned	noun	-6
feel	Name	14
attend	noun	-15
notes	verb	-14
returned	noun	-15
rest	verb	-9
boxing	the	-12
grew	noun	-25
put	noun	30
building	the	-9
gone	verb	-9
stopped	noun	-12
take	verb	21
turned	and	-10
grew	who	-12
grown	noun	-15
paid	,	-10
shown	,	8
remembered	Name	15
rising	Name	-9
works	Name	-12
pointed	noun	13
meets	noun	-15
understands	Name	-6
electing	of	-9
ready	Name	-15
follow	noun	-25
urging	,	11
helped	who	-39
fell	noun	-17
arguing	,	44
persuade	verb	6
campaign	noun	-21
refused	Name	6
release	verb	-9
names	noun	-14
disclosed	noun	7
confirmed	Name	34
headed	noun	-12
reverse	Name	9
wants	,	-7
referencing	,	8
scheduled	Name	-22
succeeded	he	-9
sought	who	-13
caused	Name	-20
removed	noun	-12
overthrow	noun	-10
proved	Name	-7
held	,	-21
happened	that	-12
created	noun	-25
happen	verb	-9
comes	it	-55
abandon	noun	-17
wrote	quotation	39
viewed	noun	17
beats	Name	-12
defeated	Name	-20
end	Name	-12
spent	noun	-39
keep	verb	-35
poised	Name	-20
helped	Name	-30
claimed	he	14
revealed	noun	18
invited	Name	-11
appear	verb	-9
appear	Name	5
named	Name	8
accused	who	-7
decided	Name	9
recommend	not	-11
found	he	7
violated	Name	-9
seems	he	15
said	)	-9
decide	Name	-13
criticized	,	28
charges	noun	-21
nominating	noun	5
launched	he	7
announced	noun	19
forces	Name	-25
brought	Name	-6
delivered	noun	10
dismissed	Name	19
figures	noun	-26
fired	noun	6
defended	and	14
looked	Name	13
stop	verb	-22
gained	noun	-12
find	they	-11
oppose	noun	8
fans	Name	-9
insist	noun	8
face	noun	-17
laid	Name	11
said	but	-54
managed	noun	-15
match	verb	-12
wearing	,	-12
coming	the	-30
mocked	noun	12
spread	and	-13
embraced	Name	9
running	her	-9
opposed	Name	17
causes	noun	-25
adopted	Name	5
vowed	Name	9
reported	,	-13
added	quotation	20
attending	noun	-9
flooded	noun	-10
boycott	noun	-10
referred	,	22
seen	,	8
killed	Name	-32
concerns	noun	-27
stating	,	15
made	and	31
run	a	-12
read	that	-14
match	Name	-12
lose	Name	-12
principles	noun	-15
votes	Name	-12
call	verb	7
broker	noun	-12
giving	verb	-12
accusing	and	12
grew	Name	-12
know	who	-11
considered	noun	18
served	who	-43
play	noun	-34
polling	Name	-18
decided	he	-6
running	his	-12
wrote	noun	8
suggesting	noun	8
investigate	noun	-12
published	noun	-26
showed	time	23
acted	Name	-12
aides	noun	-52
stay	Name	-12
increases	noun	17
treated	noun	-15
blame	Name	16
worked	who	-45
helped	and	-9
create	noun	-23
follows	noun	10
date	verb	-9
spend	noun	-27
says	quotation	17
measures	noun	-39
credits	noun	-9
shaking	,	9
questions	noun	6
estimates	Name	-15
cost	noun	-17
cope	noun	-9
allow	noun	14
argued	he	13
argued	and	11
reject	Name	-19
hit	noun	-33
look	Name	10
question	verb	-16
need	we	-33
debates	Name	-13
reach	noun	23
challenged	noun	9
hire	noun	-21
compared	Name	9
take	she	-9
attacks	to	-13
funded	noun	-12
raised	noun	-23
complicate	noun	-13
earned	noun	18
applauded	noun	-6
upset	noun	9
raising	verb	-12
remain	,	-13
seats	Name	-17
cuts	noun	11
rebuild	noun	-12
use	verb	-17
hired	Name	-8
stuck	noun	-11
paid	he	-12
hosted	Name	-20
received	noun	-30
bringing	for	-12
scheduled	noun	-31
remarking	,	-7
consider	he	-21
updated	noun	-26
include	verb	-15
running	of	-9
left	:	-12
blow	Name	-9
taking	of	-15
supporting	Name	14
interested	Name	6
keep	ing	-12
benefits	noun	-38
taking	and	-9
provide	noun	21
using	noun	-37
picks	noun	-12
end	noun	-34
run	the	-9
cited	Name	21
suggest	Name	13
argue	noun	22
seeing	noun	-10
something	to	-12
act	noun	-12
breaks	noun	-20
means	noun	-18
survive	noun	-15
passed	Name	10
takes	noun	-16
supposed	noun	-15
cut	noun	-47
passing	noun	11
get	it	-9
called	who	-13
asking	noun	6
suggested	and	-20
ban	verb	-39
condemned	Name	12
comments	's	-23
argue	they	13
explaining	,	22
coming	from	-12
acting	,	-9
signed	that	-15
expand	Name	-10
talking	a	13
campaigns	noun	26
adopted	noun	-13
curb	noun	-9
rising	and	-17
levels	noun	-21
think	he	-12
starts	noun	-18
claim	's	-9
claimed	she	-8
used	,	-23
cited	noun	20
acknowledged	Name	17
exist	noun	-15
remarks	Name	5
becoming	,	-15
accused	and	5
made	who	23
responded	,	-9
warned	,	18
stakes	noun	-12
took	noun	-17
accounts	Name	-25
involved	who	-12
blocking	noun	-9
seeking	,	15
overturn	noun	-13
filed	which	6
led	which	-9
move	verb	-22
stealing	for	-9
suggested	,	-16
take	end	-18
left	that	-20
expressed	Name	38
questioned	Name	23
attacked	noun	7
included	that	18
question	noun	5
act	Name	-9
make	Name	10
came	it	-25
explained	noun	13
explained	Name	35
experiences	noun	-9
shaped	noun	-9
expressed	noun	8
fell	Name	-30
revealed	Name	7
posted	noun	15
fail	Name	-9
stopped	Name	-9
show	time	-19
joined	she	-10
featured	noun	-15
editing	;	-12
cheers	noun	6
walked	noun	11
hear	you	-13
get	how	-9
consider	they	-9
fought	he	-9
thinks	who	11
struggling	noun	-18
find	ing	-9
bills	noun	-35
promising	Name	18
find	you	-10
face	who	-9
attempts	Name	-10
roll	noun	-12
vows	she	10
set	noun	18
answered	Name	-9
faces	Name	-43
wages	noun	-30
setting	,	-19
protecting	,	-9
limiting	,	13
perform	Name	-9
use	Name	-20
rally	noun	-9
carries	noun	-12
listen	noun	-9
set	it	-12
coming	noun	13
make	they	8
shifted	noun	-17
saw	noun	6
send	verb	-15
winning	,	-20
becomes	he	-12
driven	,	-9
meaning	,	-7
writing	,	20
moving	Name	-9
losing	Name	-9
interviewed	i	-10
talk	Name	-10
recalled	,	16
treated	Name	-13
saw	he	-16
recognize	verb	-13
endorsed	noun	8
polling	noun	-28
updates	noun	-12
reiterated	Name	13
rising	verb	-15
rates	noun	-74
acting	noun	-9
followed	that	-18
file	noun	-23
face	Name	-15
making	verb	-18
defects	noun	-12
returned	Name	-12
ordered	noun	11
violated	noun	-12
lost	he	-27
recalling	,	19
grants	noun	-15
secure	noun	-34
working	he	-12
programs	noun	-39
claimed	noun	11
shakes	Name	-10
hosted	noun	-17
use	he	-9
denied	Name	15
says	number	10
watch	noun	-33
gotten	noun	-18
move	noun	-54
using	for	-15
pass	it	-9
tried	Name	23
stay	verb	-30
drive	noun	-39
details	noun	-14
repeating	,	12
accounts	noun	-27
providing	for	-9
hints	Name	19
build	he	-9
thinks	Name	19
building	verb	-17
create	and	-12
talked	Name	22
undocumented	verb	-12
answer	noun	7
worked	he	-25
conflicts	noun	-15
getting	verb	-9
apologized	Name	13
spread	noun	-24
follow	he	11
follow	verb	-12
responding	noun	11
pointing	,	25
passed	and	-10
missed	Name	-12
walk	noun	-18
understand	verb	-18
go	have	-12
brought	noun	24
believing	,	12
entered	he	-9
identify	they	-7
fueled	noun	-18
delivered	he	-16
supported	he	8
talks	noun	-13
love	noun	7
amounts	noun	-23
maintain	noun	-9
referenced	Name	15
influence	noun	-12
argued	she	10
bring	Name	21
settle	noun	-25
land	noun	-9
began	and	-12
defending	noun	10
leaving	after	-12
firms	noun	-32
overwhelming	the	30
gains	noun	-32
gone	Name	-15
favors	noun	-13
built	noun	34
arrived	,	-12
signs	noun	-21
see	ing	-19
approaching	noun	-12
served	Name	-27
admitted	noun	5
reflect	noun	-10
stand	Name	-10
becomes	she	-9
know	Name	8
acknowledging	noun	-7
obtained	noun	-12
managed	Name	-9
help	verb	-41
received	he	-18
hopes	he	-26
moving	verb	-9
stated	noun	21
attended	,	-9
said	since	9
thought	she	-14
benefits	Name	-15
numbers	Name	-12
trounced	Name	-10
followed	noun	-26
knocked	Name	12
picked	noun	15
worked	and	50
bet	noun	-16
lost	they	-12
polling	verb	-9
received	they	-12
restricted	noun	-12
turn	who	-9
help	that	-17
know	we	8
wins	he	-15
turning	,	-15
win	him	-17
playing	Name	-21
bully	and	-9
pledged	who	-10
dressed	noun	-14
met	,	-10
quotes	noun	11
becoming	noun	-15
represent	noun	-16
turning	noun	-17
insults	noun	-9
consider	Name	-12
roots	noun	-32
projected	,	5
encourage	noun	10
become	to	-53
ran	who	-27
kill	verb	-22
left	verb	-17
thinking	noun	-15
set	Name	-11
promoting	for	-10
seem	it	10
turn	Name	15
elected	she	-9
tried	she	-10
ask	verb	-12
say	,	-10
denied	noun	16
happened	it	-17
handled	noun	-15
given	end	-25
blows	noun	-9
lost	and	-12
voted	Name	15
sitting	a	-9
seek	he	9
allows	which	15
heading	Name	-12
tie	noun	-12
elected	noun	14
hitting	,	-12
tie	verb	-9
reached	noun	-39
spent	,	-12
spending	the	-12
editing	an	-9
published	,	-13
centers	noun	-41
seen	she	7
surrounding	noun	-20
improved	noun	-9
got	she	-9
standing	a	-9
gets	it	-15
vote	Name	15
confirm	verb	-16
told	)	9
get	who	-9
added	noun	8
hearing	a	-23
get	,	-12
run	Name	-25
closed	Name	18
revealed	,	11
lost	who	-36
allowed	Name	-12
cast	verb	-11
suggested	noun	28
gave	she	15
undecided	noun	-9
superdelegates	noun	-9
pledged	noun	-13
switch	Name	-10
occurred	noun	-15
exists	noun	-9
committed	noun	-9
recognize	noun	17
acts	noun	-9
power	noun	-12
caused	noun	-21
declared	noun	14
imports	Name	-22
something	noun	-18
seem	Name	12
surveys	noun	-17
polling	of	-9
markets	noun	-49
bringing	that	-9
looks	Name	-13
think	i	8
published	Name	15
shot	who	-15
faced	noun	-20
practices	noun	-32
looked	noun	-11
saying	time	10
visit	Name	-9
spoke	,	15
incites	Name	-5
identified	noun	9
ahmed	end	-10
returning	,	-9
believed	Name	6
worked	,	-32
referred	noun	-12
worked	Name	-29
confirmed	noun	22
right	it	-9
based	Name	-13
leaves	noun	-9
fundraising	Name	-15
criticized	noun	13
begun	Name	-15
running	who	-30
challenging	who	-19
received	,	21
approaches	noun	-9
worried	Name	12
worries	Name	-7
succeed	noun	-12
grows	noun	-18
feed	Name	-9
worried	noun	12
lined	noun	14
stepped	Name	-18
remained	Name	28
protect	verb	-12
exercises	noun	-9
comments	Name	-13
coming	in	-15
binding	noun	-9
lacks	noun	-12
overseeing	noun	-15
talked	she	19
accused	,	-17
trying	of	-9
fill	Name	-12
fallen	noun	-23
hands	noun	-17
declaring	noun	-13
trails	Name	-12
conducted	to	-9
campaigned	Name	-29
sitting	the	-12
make	which	-9
extends	noun	6
approved	noun	-17
matters	noun	-12
acquire	noun	-9
hearing	Name	-15
messages	verb	-19
carried	Name	-26
pass	Name	-13
pass	verb	-9
considered	,	8
advocates	noun	-19
teaches	who	-17
shooting	Name	-22
rallies	Name	-12
become	that	-15
made	verb	56
holds	he	-9
point	noun	8
compare	noun	9
held	which	-9
fallen	Name	-9
change	that	-9
stop	Name	-12
spending	,	-15
come	,	7
ensure	noun	-25
struggled	Name	-21
shared	Name	15
noting	quotation	11
becomes	noun	-23
spending	verb	-32
developed	noun	-12
eager	Name	20
rising	the	-9
stayed	noun	-9
slams	Name	14
punished	noun	-15
dig	noun	6
seek	who	-12
said	it	26
forced	noun	-18
resign	Name	20
detained	noun	8
handle	noun	-20
ends	Name	9
close	noun	-20
enter	Name	-12
allow	that	-16
changes	noun	-27
go	verb	-25
expand	,	11
provide	and	12
need	who	-15
arriving	noun	-12
increased	noun	-28
pursue	noun	-10
attracted	noun	9
planning	noun	-8
enter	noun	-17
existing	the	-12
join	noun	-17
join	verb	-17
completed	Name	-12
expanded	noun	-19
increase	Name	-9
completed	noun	-12
cheering	a	-12
shows	it	-14
chaired	Name	-9
argued	,	15
hurt	noun	-20
fearing	,	11
blocked	Name	7
needed	verb	-12
allowed	that	20
wanted	Name	14
lead	noun	-22
meant	Name	-18
opposed	he	-10
turns	noun	-15
working	of	-17
appeared	,	-11
boost	noun	-22
invest	noun	-25
offered	,	-7
claim	noun	-10
briefing	Name	-12
sent	,	-16
tweets	noun	-12
sent	she	-16
resigned	Name	-11
posted	he	13
attempted	Name	-10
revive	verb	-9
used	he	-28
vowed	and	17
focus	verb	18
placed	Name	14
joined	he	-10
put	which	-10
oppose	Name	-15
projects	noun	-21
remains	noun	-35
determine	noun	-8
issues	Name	-10
based	verb	-12
preparing	noun	9
achieve	noun	-20
visited	he	-12
resolved	noun	-9
pledges	noun	-10
assigned	noun	-18
draft	noun	-10
sure	to	-12
directed	noun	-16
led	,	-28
defeat	verb	-15
carrying	,	-15
defeat	noun	-22
replace	verb	-9
thanks	,	-16
advances	Name	-9
close	Name	-9
concerns	Name	-10
voiced	,	16
go	Name	-25
treat	noun	-9
strikes	noun	-10
allowing	noun	-12
activated	Name	-9
affected	noun	-17
went	that	-9
highlighting	,	-5
posts	noun	-28
accompanied	,	-10
scramble	noun	14
fight	noun	40
reconsider	noun	13
take	and	22
focused	,	-12
affect	it	-9
shift	noun	-12
wore	noun	-9
said	'	12
rules	noun	-20
test	noun	-12
emphasized	Name	13
taken	that	-10
need	she	29
declined	Name	23
respond	verb	-12
recorded	noun	-11
positioned	Name	7
played	Name	-31
proposed	,	8
proposing	by	12
pushed	she	-13
send	noun	-23
remains	it	19
appearing	end	-16
taxes	noun	-43
let	Name	18
taxing	verb	-9
trends	noun	-14
finance	noun	-9
grafted	noun	-10
agree	noun	7
give	,	-9
shows	Name	12
raise	,	-12
runs	noun	30
losing	of	-15
warning	Name	10
becoming	of	-15
thwart	noun	-12
issued	Name	19
issued	noun	-13
urged	noun	8
defends	Name	12
produced	noun	-12
involved	noun	-30
highlights	noun	12
giving	of	-9
felt	noun	6
block	noun	-20
crack	noun	-9
cut	verb	-12
demonstrate	noun	-15
constitutes	what	-9
taking	for	-17
keeping	for	-9
relies	Name	-11
went	it	-12
used	she	-15
presented	noun	11
deployed	noun	-15
set	and	-12
find	Name	-19
dedicated	noun	-14
entered	who	-12
get	and	-23
make	that	-32
limit	verb	-15
values	noun	-23
accepting	noun	16
improve	,	-9
let	and	-12
appended	Name	-14
review	noun	-6
exposed	noun	-11
cleared	noun	-9
work	Name	-12
determine	ing	17
causing	without	-9
unnoticed	verb	-9
keeping	while	12
declined	noun	20
provide	verb	-20
continuing	the	-9
published	as	-13
indicated	noun	10
stopped	he	-9
requested	noun	13
eliminated	Name	-9
cut	Name	-12
wanted	they	6
stand	they	-10
take	,	9
leave	ing	-9
opted	noun	5
recalled	Name	18
ordered	Name	11
consider	she	-9
fighting	noun	-16
draw	verb	-13
seem	that	-8
continued	and	25
come	that	-15
arrested	noun	-15
invited	and	-10
positions	noun	5
got	we	-9
agreed	,	11
sit	verb	-9
models	noun	-9
pick	verb	-20
balance	verb	-9
seems	Name	16
prove	noun	24
thought	we	6
announced	,	10
seen	to	-16
remember	noun	-14
asks	noun	-12
turns	Name	12
enters	noun	-9
hoped	Name	16
boasted	Name	9
welcomed	he	-9
remains	he	13
comment	verb	-38
documents	Name	-9
attended	noun	-9
stayed	Name	10
opens	Name	-13
assaulted	he	-9
reiterated	he	11
highlighted	noun	6
rise	verb	-12
trying	verb	-9
dominated	noun	-10
got	who	-15
described	noun	21
contributed	,	-12
killed	that	-9
stood	Name	-14
lived	Name	-18
concerned	noun	8
attended	who	-22
fishing	noun	-9
looked	he	-12
working	,	-18
married	he	-9
spent	and	-9
came	he	-9
saw	she	-17
flying	verb	-9
knew	he	5
joining	,	-18
becoming	and	-9
hoped	he	7
continued	noun	9
works	it	-12
helping	for	-12
sell	Name	-13
secure	Name	-9
advised	Name	-9
decided	,	6
found	to	-17
left	,	-15
founded	noun	-15
lead	verb	-12
paid	and	-18
choose	they	-10
built	that	-9
taking	by	-12
insists	Name	10
insisted	noun	19
falling	Name	-10
stood	,	-11
sounded	he	10
become	,	-23
rejected	Name	21
paying	verb	-12
raising	by	-12
pay	they	-10
freed	Name	-10
sent	and	-18
agreed	he	-7
held	who	-17
accused	noun	13
reaching	noun	-9
led	who	-15
fight	he	-10
making	and	29
pull	noun	-12
starts	Name	-13
waves	noun	-15
draw	Name	9
improve	noun	-15
endorsed	which	16
risks	noun	-15
filed	Name	6
wrote	and	-12
reflecting	end	9
generated	Name	-10
need	they	-23
hear	verb	-15
questions	to	-19
retain	Name	-12
amounted	noun	-12
turn	verb	-20
decided	who	-15
fared	Name	-10
represented	noun	7
winning	after	-12
finished	he	-12
surveys	Name	-9
bring	it	-9
suspended	it	-9
associated	noun	11
expanded	it	-9
connected	noun	-9
accelerated	noun	-18
tend	noun	-24
tied	noun	-18
stemming	noun	-9
studies	noun	-15
worked	it	-12
messaging	noun	-9
tweeted	,	19
received	it	-9
review	Name	7
sign	noun	-12
resulted	noun	-9
provide	,	-10
campaigning	Name	-12
works	who	-15
suspended	Name	8
tries	he	22
seized	noun	15
seemed	he	20
unify	noun	-12
helped	,	-18
defined	that	-16
brought	time	-10
mocking	,	12
spent	who	-23
represents	he	-10
convince	verb	-16
quit	Name	-12
needs	he	11
suggest	noun	29
project	verb	-13
detailed	noun	-10
shared	noun	-13
provided	noun	12
look	end	-18
increasing	verb	71
argue	,	9
seems	,	15
held	that	-9
tallied	noun	-13
dropping	,	-9
stands	it	-10
losing	the	-9
push	verb	-18
certain	Name	-12
sought	she	9
rally	verb	-12
raising	while	33
reconsider	verb	-10
care	they	10
decided	noun	-20
courts	noun	-23
struck	which	6
limits	noun	-12
made	which	-15
alleging	noun	-8
wins	and	-12
camps	noun	-18
depending	end	-12
compromise	Name	12
opposed	,	19
indicated	Name	11
press	noun	-16
appending	through	9
clear	Name	-14
suffer	noun	-20
opposed	who	9
got	,	-9
replacing	from	-9
allowed	it	-10
demanded	Name	-10
seeks	he	13
develop	noun	-17
extend	noun	-9
gave	he	12
understood	to	-11
justify	noun	14
shocks	noun	-12
offers	noun	-9
helped	it	-12
benefit	Name	-9
suggests	Name	13
coupled	,	-15
replace	noun	-9
delivered	,	-7
driven	noun	-15
putting	and	-9
warning	,	16
know	you	-22
sought	he	-6
joined	,	-9
shares	Name	-8
persuade	noun	8
stores	noun	-20
puts	Name	20
describing	,	12
seized	Name	-15
become	what	-15
sway	verb	-9
started	,	-9
change	verb	-17
make	who	-9
kept	noun	31
prepare	noun	-12
afford	who	-10
noted	,	35
cutting	verb	-9
raising	,	-18
make	it	-12
includes	that	-12
receiving	,	-10
owned	noun	-9
sharpens	Name	-10
pressing	Name	9
pulled	Name	-12
battled	Name	6
help	and	-27
plans	he	-6
raises	Name	-10
sums	noun	-10
known	who	13
rein	noun	-9
turned	he	13
offer	Name	-18
fueled	that	-9
get	he	-20
passed	noun	20
tied	Name	-16
runs	Name	-10
covering	noun	-9
comes	,	-9
denied	,	-11
meet	time	-9
run	who	-15
find	and	-16
met	i	-12
started	Name	-8
pursue	verb	-15
like-minded	and	-9
get	you	-15
think	you	-7
perform	noun	-9
asking	and	12
thought	they	9
happen	that	-15
needs	she	-23
look	verb	42
judge	noun	18
run	and	-9
criticize	noun	13
campaigns	Name	-17
shook	Name	-10
failed	of	-9
pushing	noun	22
hung	noun	8
developing	in	-9
plants	noun	-18
risen	noun	-9
promised	,	12
pursue	and	-10
questioned	,	11
criticized	and	-6
died	,	-9
offered	he	12
reduce	noun	-9
strengthen	noun	-12
rests	noun	-9
fly	verb	-9
flying	noun	-12
chairs	Name	-9
gets	he	-15
using	end	23
flown	Name	-10
ventures	noun	-10
sell	verb	-9
put	he	-10
paid	Name	-9
featured	that	8
shape	noun	-9
slip	noun	-12
sent	who	-9
block	verb	-25
submitted	noun	-9
battles	noun	-23
undocumented	of	-9
tap	noun	-9
turned	that	-9
speaking	noun	-28
contributed	noun	-15
released	to	-9
represented	who	-13
disappeared	noun	-10
nominating	Name	-19
took	she	-15
nominating	the	-15
campaign	Name	17
races	noun	-34
campaigned	who	-12
leads	noun	-17
joins	Name	-9
involved	Name	-20
raising	noun	-18
defined	noun	-13
spent	she	18
running	she	-9
increasing	noun	-10
fans	noun	-9
ruled	Name	8
rebuffed	Name	-11
throwing	,	-10
disrupt	verb	-9
represents	who	-18
lost	she	-9
demonstrate	verb	12
deemed	noun	7
received	she	-9
salaried	of	-9
earning	noun	-15
work	they	-15
receive	noun	-12
pay	have	19
noting	,	17
provides	noun	-14
continue	,	-13
work	who	-9
prepared	,	-9
predicted	,	16
became	who	-9
fall	noun	-20
released	,	5
found	time	16
begin	verb	-12
intended	he	-10
asking	Name	6
defeating	to	-12
leading	Name	-9
allies	noun	-17
requires	noun	-11
approaches	Name	-9
set	verb	-18
powers	noun	-12
shows	ing	10
telling	most	-14
celebrating	noun	-10
inspired	noun	-9
superdelegates	Name	-23
taken	,	26
pointed	,	-8
promised	she	14
hit	verb	-9
undocumented	to	-9
made	she	-7
remarks	's	-12
called	time	11
forced	Name	-21
warned	noun	14
drop	Name	-15
requested	who	18
gave	,	16
fill	noun	-9
continuing	,	-10
underscored	noun	-12
promising	,	15
come	she	13
try	verb	-9
resonate	noun	-13
deleted	noun	-10
invoked	,	-11
change	Name	-12
waiting	,	-9
sell	noun	23
said	they	-16
campaigned	,	15
attacking	,	8
ticked	Name	16
poised	verb	-9
changed	Name	-10
ready	he	-15
deadlocked	noun	-10
prepared	noun	-9
broke	Name	10
asking	by	11
stops	noun	-15
books	noun	-25
covers	noun	-9
titled	noun	16
restore	verb	-9
fired	he	-13
renew	verb	-10
scrambling	noun	-11
raped	Name	-11
returned	,	-9
monitoring	noun	-9
emails	noun	-42
meant	that	8
used	it	-12
turn	that	-9
trusted	noun	11
exit	Name	-9
used	who	-9
meet	Name	-22
felt	who	20
rose	noun	11
start	Name	-9
pressed	to	-10
angered	noun	14
help	,	-17
taking	end	44
hired	,	16
achieve	Name	-9
spending	after	-12
prepared	Name	-9
guide	noun	-9
addresses	noun	-12
transfer	noun	-9
defend	and	-12
making	he	7
become	he	-9
emerged	noun	10
rose	Name	-9
fail	noun	-12
protests	noun	-9
returned	and	-9
winning	a	-17
requests	to	19
defended	he	16
became	that	-12
grown	Name	-9
came	,	17
declined	,	21
say	verb	-8
denied	and	7
contradict	verb	-10
exchanges	noun	-17
appeared	he	-6
announcing	since	-11
visits	noun	-15
described	,	-13
urged	,	13
seek	noun	11
planned	he	-21
receive	verb	-9
fix	noun	-12
makes	he	-10
attacked	he	13
fear	noun	10
questioned	noun	11
leave	he	-9
limited	noun	-10
directed	,	21
dumped	noun	-9
steps	Name	11
detect	verb	-9
detect	noun	-12
suspects	noun	-9
took	it	-12
returned	who	-9
went	they	-10
houses	noun	-9
captured	noun	-9
played	he	8
used	and	-9
led	he	-10
falls	noun	-9
signed	who	5
shown	Name	8
drove	noun	25
couples	noun	-15
painting	,	11
worry	noun	17
betting	noun	11
become	which	-9
produced	it	-9
lobbying	noun	-9
required	Name	16
expect	he	-12
reduced	it	-9
become	they	-9
unveiled	noun	9
building	noun	-17
aides	Name	-15
fund	noun	-9
needed	quotation	-9
weigh	verb	-12
games	noun	-9
interviewed	noun	-13
ending	for	-9
follow	and	-9
paid	verb	-18
requires	,	-12
purchase	noun	-12
characterized	Name	8
brought	that	-12
kids	noun	-9
delivered	and	6
paid	of	-17
given	he	-9
insisting	,	10
made	to	-9
writes	Name	-8
run	number	-9
redacted	noun	-10
releases	noun	-12
learned	Name	10
collected	Name	-9
interview	verb	-9
mobilize	and	-9
declined	who	-12
hopes	noun	16
containing	noun	-20
damaging	verb	-10
buys	noun	-12
owned	which	-9
sees	she	18
visit	verb	-12
tweeted	quotation	15
undocumented	on	-9
targeting	noun	-13
works	noun	-15
running	and	-12
built	Name	-12
reports	verb	-11
covered	noun	-10
fundraising	the	-9
prove	Name	-11
remarked	Name	12
marked	noun	7
states	time	-13
built	he	-10
believes	noun	11
appeared	that	-10
served	noun	-15
classified	noun	-22
heard	noun	-11
endorse	Name	14
drawn	he	-11
replace	ing	-9
hearing	noun	-12
go	he	-9
asked	,	16
send	they	-9
reject	noun	15
emerged	Name	-19
dislodge	noun	-9
reflecting	,	-14
leaving	and	-9
conducted	Name	-15
marks	noun	10
neighboring	from	-9
carry	verb	-12
followed	and	-10
think	Name	8
fighting	,	-10
reported	as	17
beating	of	-9
tops	Name	-10
slate	Name	-17
slate	noun	-15
elected	who	-18
sent	it	-12
surveyed	noun	-17
sue	noun	-11
select	noun	-9
slates	verb	-12
sure	he	-10
rule	verb	-10
welcome	noun	12
announced	time	13
weigh	noun	-10
play	who	-9
step	noun	-9
engaged	Name	-17
says	it	11
gets	Name	-12
giving	while	-10
states	to	-23
founded	who	-12
serving	after	-9
cited	he	10
seen	he	-10
chosen	noun	-13
sit	noun	-12
shooting	the	-22
take	that	-9
continues	he	-11
fundraising	their	-12
convened	noun	-11
chairs	noun	-15
winning	in	-9
asked	quotation	12
eliminated	noun	-15
read	it	13
wall	/	-10
vote	he	-10
bombing	Name	-12
confirm	noun	6
delivering	,	24
stopped	,	-9
served	and	-9
serves	who	-17
investigate	Name	-10
run	,	-12
planning	Name	6
skip	noun	-9
define	noun	-10
protect	ing	-12
takes	he	-10
endorse	he	-10
firms	ing	-25
represent	they	11
lobbying	the	-20
met	she	-10
overcome	to	-9
engaged	verb	-12
provide	Name	-13
making	of	-9
share	noun	-10
tasked	noun	-10
asked	i	-6
shake	noun	-9
went	and	-10
lacks	Name	-9
addresses	and	-13
looks	noun	-11
organize	noun	-9
messages	Name	-12
leads	who	-12
standing	his	-9
enters	Name	-9
scares	noun	-10
turns	verb	-10
depending	,	-9
fleeing	noun	-9
convert	noun	-9
seeking	he	-14
drowned	noun	-13
disqualified	Name	-9
getting	noun	-9
feeling	noun	-10
take	i	-10
judges	noun	-12
think	(	-11
helped	that	-15
bring	,	-9
vote	that	-10
upcoming	in	-9
gun	noun	-9
sees	Name	17
thought	noun	-19
felt	they	-14
watched	Name	6
helped	she	-9
describes	Name	17
saw	we	26
left	they	-9
ask	end	-7
remember	verb	23
indicated	,	14
rolls	Name	-10
makes	that	-9
save	noun	-9
scheduled	he	19
figures	Name	-10
contributing	end	-15
critical	who	-10
pledged	in	-16
dominated	that	-9
live	we	-9
shifted	Name	-11
protest	noun	-13
fundraising	end	-9
believe	who	15
keep	,	-9
shifts	noun	13
declared	who	-8
resulted	which	-9
pose	noun	-9
responded	he	-6
carry	noun	-9
say	you	-7
lost	,	-9
broken	noun	-9
winds	noun	-9
falling	noun	-9
went	,	-14
wear	noun	-9
read	Name	15
knows	Name	16
meets	he	-12
walking	verb	-9
finding	Name	-14
infiltrated	Name	-10
exploit	noun	10
reach	and	-12
needed	it	-9
dominate	noun	-9
assaults	noun	-12
removed	Name	-9
adopted	who	-13
searched	noun	-9
knew	noun	7
given	that	-12
thinks	noun	15
thought	who	-12
bearing	noun	-10
balloting	of	-12
rights	Name	-9
told	who	-12
contained	they	-10
occurred	which	-9
sold	noun	-10
turned	they	-9
walked	he	-10
present	Name	-10
based	end	31
barring	noun	-10
infected	noun	-10
licenses	noun	-12
running	a	-9
attack	verb	-10
support	you	-24
surprise	it	-10
noting	end	10
announces	Name	10
writes	quotation	9
breaking	end	-9
@quotation,lemma
none	attack	8
none	highlight	21
none	pose	-24
none	suggest	23
none	happen	-115
none	control	-60
none	expand	-13
none	check	-19
none	ban	24
none	demonstrate	10
none	claim	13
none	support	21
none	focus	14
comma	according to	12
none	make	9
none	kill	-115
none	leave	11
none	arm	-24
none	shoot	-49
none	lay	12
none	guarantee	-12
none	face	-27
none	move	-44
none	base	-14
none	begin	-24
none	add	-8
none	accomplish	-26
none	respond	-19
none	want	9
none	bring	-30
none	change	-36
none	rethink	22
none	infringe	-10
next	write	-7
none	follow	-77
none	reach	-26
none	read	-28
none	contain	-10
none	write	8
none	report	11
none	cite	52
none	note	28
none	ignore	7
comma	add	11
none	refuse	31
none	give	-16
none	plead	20
left	say	-21
none	come	6
far	feel	-10
none	conclude	10
none	clear	-9
none	cast	8
none	place	-21
none	sit	-37
none	complete	-44
none	spend	-21
none	look	11
none	star	-16
none	gine	-53
none	rub	-17
none	register	-75
none	blast	36
none	defend	21
none	tell	-6
none	play	-53
none	turn	-8
none	prepare	-47
none	decide	7
none	address	12
none	seem	14
none	expect	22
none	start	-51
none	attempt	-9
none	go	-18
none	try	-5
none	help	-28
none	urge	36
none	feel	13
none	return	-59
none	show	11
none	side	13
none	thank	14
comma	reply	13
none	announce	41
none	send	-18
none	proceed	-10
none	hand	-47
none	teach	-47
none	pay	30
none	require	10
none	harm	-15
none	discuss	40
none	intend	6
none	recognize	9
none	administer	-15
none	share	18
none	sway	-23
none	participate	-45
none	force	-55
none	sleep	-13
none	dispatch	-17
none	examine	-22
none	figure	-20
none	date	-53
none	witnes	14
none	record	-18
none	lie	-13
none	buy	-32
none	receive	-36
none	know	13
none	mean	-36
none	lose	-154
none	discredit	-19
none	destroy	-13
none	fail	-47
none	put	-22
none	crush	-28
none	avoid	-9
none	win	9
none	hear	-21
none	stop	-122
none	let	-25
none	confirm	24
none	use	-28
none	reaffirm	11
none	head	-88
none	worry	23
none	hug	-11
none	wait	-23
none	believe	14
none	reward	-18
none	learn	14
none	file	-9
none	operate	-21
none	organize	-45
none	rip	6
none	adopt	-22
none	meet	-33
none	steal	-24
none	call	-10
none	lead	-38
none	step	-35
none	combat	-52
near	call	32
none	assist	-20
none	conduct	-114
none	airstrike	-18
none	target	-25
none	increase	-25
left	add	-32
none	hit	6
none	fund	-63
none	propose	38
none	interview	-35
none	talk	26
none	comment	11
none	result	-101
none	slip	-26
far	show	-10
none	transform	-18
none	sweep	-33
none	boost	-41
left	continue	23
none	recall	31
none	uprise	-13
left	conclude	26
none	threaten	14
none	bar	-7
none	enter	-147
none	rally	-21
colon	say	13
near	slam	-7
none	fundraise	-100
none	ask	8
none	cancel	-24
none	prefer	26
none	indicate	16
none	attribute	10
none	according to	-8
none	vote	21
none	choose	-6
none	drop	-45
none	poll	-12
none	survey	-53
none	point	15
none	run	-32
left	tell	43
none	praise	31
near	say	-15
none	mention	33
none	benefit	-89
none	sharpen	-25
none	retain	-35
none	hold	-9
none	describe	31
none	express	32
far	describe	-12
none	echo	25
none	mind	9
none	right	-130
none	pledge	12
none	oppose	18
none	carry	-49
none	declare	14
none	die	-87
none	release	18
none	endorse	19
none	skywrite	-13
none	message	-7
none	involve	-90
none	fly	-67
none	keep	-13
none	separate	-15
none	host	-83
none	donate	-43
none	compile	-16
none	cycle	-47
none	break	-55
none	elect	-12
none	champion	12
none	convince	21
none	compete	-68
none	roll	-21
none	plane	-15
none	fill	-54
left	read	39
next	read	7
none	set	-14
none	tighten	-28
none	limit	-24
none	invite	-9
none	wear	-56
none	applaud	26
none	retweet	14
colon	tweet	10
far	say	9
none	accuse	21
none	lobby	-12
none	prevent	-23
none	distract	-13
near	need	-9
none	thwart	-20
none	push	12
none	employ	-5
none	tape	-24
none	distribute	-16
none	repeat	18
none	repeal	-41
none	criticize	37
none	undercut	-10
none	bear	-17
none	dismiss	33
none	ensure	-55
none	seek	5
none	counter	9
near	give	-14
none	offer	10
none	review	-7
none	continue	-24
none	tear	-23
next	say	-6
none	overtake	-21
none	deny	16
none	pause	-8
none	wipe	-10
none	flow	-16
none	cover	-15
none	certain	-36
none	stress	19
none	respect	-21
none	value	-30
next	words	-9
none	plot	-13
colon	add	34
none	protect	-65
none	free	-31
next	yell	13
none	open	-15
none	remember	32
none	survive	-47
none	name	6
none	gather	-56
none	join	-84
none	live	-46
none	quote	6
none	become	24
none	arrive	-68
none	refer	25
none	introduce	-22
none	gun	-20
none	undermine	-15
near	label	15
none	act	-68
none	compare	20
none	unveil	5
none	aim	16
none	license	-26
none	undo	-13
none	blow	-33
none	enjoy	6
none	jump	-17
none	tie	-31
none	sign	13
none	dedicate	9
left	note	23
left	explain	23
none	overstate	12
none	argue	36
left	point	13
none	agree	13
left	answer	10
none	consider	14
none	match	-53
none	replace	-65
none	collect	-41
comma	ask	24
none	fit	-39
none	serve	-17
none	stumble	-16
none	stem	-25
none	slow	-23
none	wither	-10
none	trip	-18
far	call	21
none	cross	-46
near	become	-9
none	succeed	-55
left	tweet	42
left	write	19
none	owned	-37
none	fold	-10
none	rate	-105
none	trail	-58
none	average	-18
none	critical	-9
none	last	-14
none	qualify	-21
none	close	-44
none	exist	-71
none	end	-141
none	caucuse	-120
none	state	7
none	assert	7
none	accept	10
none	firm	-68
none	campaign	-21
none	disappoint	15
none	interrupt	-23
left	reply	18
none	revive	-25
none	waterboard	-30
none	skip	-26
none	obtain	-53
near	waterboard	-9
near	add	7
far	talk	-14
none	listen	-51
none	allow	8
none	connect	-16
none	struggle	-40
none	attend	-89
far	tell	10
none	visit	-80
next	chant	28
none	love	8
none	stick	-16
none	hope	21
none	cheer	9
none	denounce	30
next	want	-14
none	double	10
none	intensify	-26
none	question	18
none	deal	-95
none	welcome	-7
none	yell	-13
none	slam	42
none	trade	-15
none	ramp	-23
none	cap	-24
none	translate	-21
none	number	-69
none	optimistic	-9
none	refrain	-11
none	emphasize	24
none	test	-39
none	unqualify	-19
none	recite	5
none	clash	-13
far	ask	-11
none	complain	22
none	bill	-10
none	rely	-14
none	mount	6
none	lock	-15
none	measure	-9
none	deliver	-19
none	whip	-16
none	prevail	-30
none	embrace	13
none	moderate	-13
none	build	-23
none	view	15
none	underscore	8
none	grow	-46
none	gain	-46
none	maintain	-21
none	pick	-11
none	contest	-34
none	catch	-23
none	form	-40
none	represent	-17
none	divide	-7
none	design	-19
none	sample	-18
none	select	-22
none	burn	-18
none	upcome	-51
none	damage	-10
none	disagree	7
none	kick	-27
none	shift	-7
none	reform	-37
none	greet	-24
none	tackle	-25
none	crack	-33
none	travel	-53
none	pull	-60
none	remain	-16
near	tell	29
none	battle	-23
none	predict	23
none	scream	-10
left	urge	12
none	explain	17
none	suspend	-29
none	perform	-46
none	congratulate	18
none	word	8
next	go	-12
none	switch	-12
none	unify	-8
none	fuel	-19
none	stay	-47
none	beat	-81
none	lack	-45
none	stand	-25
none	watch	-15
none	broadcast	17
none	prompt	-31
none	celebrate	-7
none	estimate	12
none	earn	-26
none	rattle	14
none	lower	-30
none	improve	-62
none	promise	17
none	upset	13
none	portray	15
none	doubt	8
none	network	-58
none	matter	-15
none	best	-29
none	handle	-49
none	concede	13
near	leave	-9
none	tout	28
none	resonate	-10
near	decry	10
none	impact	-18
none	allocate	-12
none	determine	8
none	overwhelm	10
none	attract	-15
none	assure	22
none	trumpet	7
next	tell	-7
none	backing	14
none	exceed	-21
none	reverse	-10
none	rush	-28
none	walk	-24
none	answer	8
none	capture	-30
none	care	8
none	dominate	-58
none	tend	-13
none	educate	-10
none	age	-16
none	identify	26
none	line	-22
none	dip	-15
none	incite	-10
none	halt	-23
none	born	-45
none	unionize	-12
none	drew	5
none	shake	-48
none	finish	-76
none	await	-21
none	emerge	-11
none	bind	-41
none	differ	-7
none	willing	-19
none	coalesce	-21
none	consolidate	-13
next	declare	17
near	insist	-14
none	heighten	-9
none	resist	8
none	mock	22
none	roar	-19
none	cut	-47
none	feed	-37
far	hold	-9
none	lag	-27
none	mark	-19
none	vow	30
none	top	-26
none	race	-60
none	broker	-26
near	pledge	15
none	touted	18
near	vow	16
none	enact	-7
near	stand	14
none	corrupt	-12
none	influence	-37
none	neighboring	-30
none	invest	-56
none	unfold	-29
none	remind	34
none	create	-20
none	exit	-43
none	vary	-10
none	outnumber	-15
none	account	-58
none	angry	-24
none	deport	-51
none	ballot	-39
none	generate	-21
none	pile	-11
none	shock	-18
none	imagine	16
none	stare	-21
none	vouch	24
none	resign	-16
none	shrink	-28
none	press	11
none	clarify	10
none	score	-55
none	clinch	-55
next	ready	-9
none	affect	-56
next	make	-10
none	widen	-35
near	declare	14
none	grab	-30
none	stall	-23
none	dash	-10
none	surge	-29
none	secure	-93
none	steer	-33
none	exchange	-31
none	encourage	12
none	calm	-12
next	offer	15
none	prove	-13
none	devastate	-37
none	lambaste	18
none	reserve	-35
none	club	-9
none	seat	-56
none	solidify	-24
none	derail	-18
none	betray	-21
none	satisfy	9
none	block	-24
near	see	6
none	authorize	-20
none	list	17
none	reassure	10
none	condemn	15
none	mar	-13
none	cost	-63
none	punch	-23
none	charge	6
none	defeat	-92
none	decry	27
near	continue	7
near	take	17
none	flock	-12
none	embarrass	-6
none	nominate	14
none	concentrate	-11
none	contribute	-68
none	lend	-22
none	owe	-13
none	document	12
none	disavow	20
none	headline	10
far	lose	-9
none	promote	26
none	reject	16
none	border	-9
none	articulate	17
near	argue	28
none	thread	-15
none	throw	-19
none	acquire	-21
next	lead	-9
none	garner	-26
none	request	17
none	smile	-18
none	downplay	8
near	show	-19
far	deliver	14
none	insist	32
none	order	22
none	apply	-51
none	swing	-6
near	note	8
none	save	-35
none	beam	-14
near	bring	29
near	end	10
none	honor	-24
none	admire	9
none	convict	-26
none	yank	-13
left	according to	20
none	outline	17
none	restrict	14
none	price	-53
none	confront	-9
none	manufacture	-13
none	apologize	21
none	rail	32
none	pursue	-21
none	frack	-25
none	hurt	-51
none	divert	-13
none	fracture	-10
none	tap	-31
far	blame	11
none	ally	-61
near	write	13
none	found	-42
none	title	19
far	use	-12
near	describe	21
far	support	-11
none	tack	-5
none	settle	-13
none	trust	8
none	boast	17
none	sell	-31
left	declare	23
none	bend	-10
near	make	9
none	distance	10
none	advise	-34
none	warn	33
none	bully	-20
none	escalate	6
none	foot	-9
none	bash	6
none	submit	-18
none	assail	20
none	outsource	-25
none	escape	-10
none	reduce	-51
none	balk	24
none	hack	-26
none	combine	-29
none	relocate	-24
none	train	-21
none	import	-41
none	hone	23
none	finance	-26
none	craft	10
none	narrow	-28
none	admit	13
comma	respond	19
far	state	7
none	rebuke	12
none	convert	-26
none	box	-23
none	contact	-26
none	rest	-23
none	land	-42
none	accompany	-24
none	clap	-13
none	overcome	-25
none	knock	5
none	inspire	-35
none	reopen	-12
none	hang	-6
bare	say	57
none	designate	-10
none	renovate	-10
none	showcase	-13
next	feel	-16
none	single	20
none	rise	-44
none	ready	-47
none	fall	-46
none	tip	-14
none	persuade	18
none	skeptical	8
none	capitalize	-24
none	dig	-11
none	reference	11
none	reveal	18
none	disclose	21
none	hide	-13
near	want	-6
none	schedule	-37
none	judge	11
none	punish	-35
none	cause	-31
none	remove	-53
none	power	-35
none	install	-19
none	overthrow	-13
none	aid	-73
none	realize	9
none	batter	-10
none	surrender	-10
none	abandon	-47
none	espouse	-10
none	poise	-35
none	sure	-31
left	report	-70
none	spark	-7
none	book	-32
none	indict	-10
none	violate	-45
next	show	-18
none	liken	17
far	run	59
none	disqualify	-25
none	seal	-15
none	wrongdo	-9
none	fade	-13
none	propel	-18
none	anger	13
none	fan	-26
none	heed	-10
none	climb	-16
none	react	-7
none	lean	-10
none	flag	-23
none	disrupt	-24
none	manage	-63
none	drag	-18
none	acknowledge	21
none	blare	-16
none	light	-12
none	spread	-24
none	thrill	12
none	defund	-18
none	investigate	-9
far	note	-8
none	flood	-19
colon	continue	20
left	state	15
none	surround	-37
none	interpret	12
none	principle	-18
none	blame	15
none	confuse	-10
none	expres	8
none	kid	-15
none	stump	-9
none	mine	-13
none	bury	-13
none	contemplate	17
none	publish	-36
none	occur	-37
none	trump	-12
none	exploit	14
none	treat	-25
none	beg	10
none	abuse	-13
none	wound	-16
next	wear	-9
none	hate	-5
none	debate	6
none	credit	17
none	cope	-18
none	spar	8
none	lament	24
none	regulate	-18
none	salary	-18
none	rebuild	-37
none	marry	-38
none	complicate	-21
none	reinstate	-23
none	voice	13
none	update	-16
none	weaken	-15
none	signal	17
none	alter	-17
none	demand	7
none	negotiate	9
none	something	-38
none	favor	25
far	come	-9
none	delay	-21
none	veto	10
none	eliminate	-56
none	postpone	-18
none	preserve	-28
none	suppose	-33
none	expire	-20
none	render	-11
none	repudiate	13
far	suggest	6
next	comments	-17
none	intern	-16
none	upgrade	-10
none	curb	-20
none	adapt	-16
none	level	-7
none	solve	-13
none	recruit	-23
none	stretch	-16
none	misspeak	-9
none	affirm	6
none	galvanize	-16
none	loom	-33
none	backfire	-12
none	access	-18
none	overshadow	-16
none	align	-6
none	stake	-24
none	search	-37
none	restore	-29
none	sue	7
none	appreciate	11
none	discriminate	-15
near	mean	9
none	illustrate	5
next	act	-9
far	portray	8
none	shape	-33
none	author	10
none	edit	-25
none	drone	-10
none	approach	-41
none	waste	-16
none	wave	-10
none	acquiesce	15
none	miss	-53
none	flaw	-9
none	advance	-35
none	bolster	-29
none	recount	19
none	wage	-18
none	excite	20
none	achieve	-51
none	discover	6
none	dismantle	-13
none	resound	-13
none	occupy	-19
none	drive	-43
comma	write	23
none	forget	7
none	spike	-10
none	uncommit	-12
none	erode	-15
none	trigger	-23
none	couple	-31
none	police	-15
none	chat	-16
none	defect	-15
none	infected	-13
near	issue	7
none	grant	-16
none	program	-43
none	constitute	-15
none	laugh	-28
none	bridge	-16
none	unauthorized	-18
none	hint	18
none	undocumented	-51
far	get	-9
none	volunteer	-12
none	suit	-20
none	reshape	-9
none	project	8
none	enable	-19
none	quit	-26
none	derided	12
none	advocate	12
none	amount	-37
none	hail	11
none	invoke	16
none	embed	-10
none	bomb	-30
none	bother	-17
next	spend	-9
none	retire	-16
none	command	-21
none	dol	-13
none	ratify	11
none	flee	-24
none	deflect	-11
none	trounce	-19
none	bet	-19
none	sorry	-10
none	motivate	-15
none	mire	-18
none	energize	-26
none	predicate	-11
none	ravage	-13
far	play	11
none	insult	-15
comma	chant	-7
none	terrify	6
none	edge	-14
none	collapse	-13
none	hidden	-10
none	execute	-16
far	put	27
none	linger	-16
none	assault	-26
none	surface	10
none	split	-13
none	plummet	-10
none	sew	-10
none	elevate	-7
none	purchase	-35
none	premise	-10
none	resemble	-10
none	center	-51
none	function	-23
none	so-called	-9
none	argument	8
none	undecided	-23
none	superdelegate	-32
far	admit	14
none	contradict	10
none	co-authored	-10
none	suppress	-9
none	endure	-16
none	displace	-12
none	seize	-13
none	ship	-13
none	click	-12
far	compare	-10
none	extend	-22
none	market	-52
none	dislike	12
none	belong	-22
none	practice	-39
none	crash	-17
none	ahmed	-10
none	mohamed	-18
none	log	-10
far	work	-12
none	develop	-55
none	rebut	21
none	associate	-16
none	lift	-20
none	fear	23
none	rein	-26
none	reclaim	-15
none	exercise	-15
none	fish	-15
none	withdraw	8
none	oversee	-37
none	scramble	-7
none	comments	-12
none	reiterate	36
none	outrage	10
none	deem	23
none	supplement	-11
none	marginalized	-9
far	appeal	-10
none	surprise	-5
none	flip	-9
none	allude	21
none	please	8
none	print	-13
none	frame	-7
none	spur	-18
none	borrow	-18
none	eager	7
none	pivot	-17
none	communicate	-9
none	terminate	-10
none	park	-19
next	cite	14
none	brew	-13
none	eat	-20
none	dance	-16
none	broaden	-21
none	resettle	-13
none	chair	-39
none	brag	14
none	buoy	-13
none	heal	-9
none	engineer	-19
near	lead	-12
near	claim	9
left	ask	39
far	explain	11
none	characterize	11
none	brief	-33
none	sexting	-18
none	alarm	16
none	dictate	6
none	position	-20
none	fulfill	-24
none	pit	-13
none	sour	-9
none	forge	-13
none	resolve	-23
none	chip	-13
none	define	-16
none	assign	-24
none	deploy	-35
none	intervene	-18
near	agree	-10
none	bless	-10
none	dream	-10
none	thrive	-21
none	activate	-21
none	trend	-8
none	reconsider	10
none	descend	-15
none	dispute	22
colon	put	13
none	eradicate	-9
none	underestimate	5
none	oust	-10
none	tax	-56
none	graft	-10
none	model	-18
none	swell	-11
none	observe	8
none	duel	-10
none	minimize	-10
none	produce	-24
none	contend	6
none	misrepresent	-10
none	trouble	5
none	terror-related	-9
none	monitor	-33
none	inform	20
none	prohibit	11
none	integrate	-21
none	less-educated	-13
none	encounter	-20
none	perceive	10
none	hatred	-9
none	wall	-16
none	uncover	-17
none	unreport	-9
none	unnoticed	-9
none	mitigate	-10
none	vet	-28
next	involve	-9
none	unsolicited	-9
left	recall	18
none	carve	-13
near	oppose	-10
none	mask	-13
none	affiliate	-10
none	upend	-24
none	relate	-9
none	guard	-10
none	flank	-14
none	arrest	-33
none	balance	-18
none	nothing	-13
none	fix	-23
none	merge	-11
none	rebuff	15
none	regard	14
none	suffer	-41
none	drink	-13
next	accord	11
none	repair	-12
none	graduate	-16
near	hope	-9
none	dog	-10
none	opine	9
none	reap	-13
none	accumulate	-16
none	wonder	23
none	channel	-19
none	reckon	13
none	surpass	-13
none	offset	-15
none	imprison	-12
none	disappear	-24
none	warm	-13
none	mix	-10
none	risk	-24
none	bemoan	12
none	grapple	-23
none	caution	21
none	speculate	11
none	fare	-31
near	win	-12
none	accelerate	-31
none	study	-33
far	send	-9
none	pack	-10
colon	write	24
far	praise	12
none	falter	-16
none	advertise	-12
none	permit	-9
none	freeze	-10
none	tally	-16
none	obscure	-13
none	replicate	-13
none	validate	-13
none	regain	-21
none	allege	21
comma	put	11
none	camp	-26
none	rank	-25
none	lecture	8
none	depend	-37
none	attach	-16
none	finalize	-18
none	justify	20
none	recover	-9
none	adjust	-19
none	sag	-13
none	net	-11
none	house	-23
none	scale	-12
none	store	-23
none	team	-10
none	afford	-19
none	transfer	-15
none	export	-10
none	daunt	-10
none	pitch	14
none	ride	-24
none	shatter	-19
none	navigate	-22
none	shore	-20
none	explode	-15
none	burst	-10
none	shed	-16
none	depart	-13
none	like-minded	-18
none	discipline	-15
none	usher	-16
none	analyze	-17
none	plant	-23
none	strengthen	-26
none	supply	-19
none	entitle	-16
none	flown	-10
none	govern	-21
none	revere	17
far	take	8
next	use	21
none	provoke	-10
near	act	-12
none	plague	-13
none	reinvent	-11
next	remarks	-12
none	inject	-19
none	detect	-25
none	crumble	-15
none	politicize	-13
none	delete	-21
none	doom	-10
none	confident	10
none	lash	10
none	explore	10
none	republish	-12
none	originate	-10
none	blister	-15
none	cellphone	-10
none	soften	-9
none	stifle	6
none	coordinate	-28
none	guide	-13
none	unravel	-13
none	stabilize	-10
far	include	6
left	wonder	10
none	adamant	7
none	buck	-11
none	range	7
none	disband	-11
none	dump	-16
none	pour	-16
none	devolve	-13
none	march	-14
none	deepen	7
none	enforce	-13
far	win	-17
none	game	-23
none	peak	-13
next	accept	-12
none	ring	-13
none	round	-21
none	contract	-12
near	play	-9
none	wrap	-19
none	classify	-30
none	deserve	-21
none	sponsor	-21
none	probe	-15
none	comply	-10
none	assemble	-10
far	think	19
near	run	-12
none	mishandle	-12
none	wind	-21
none	relay	-10
none	humble	-9
none	film	-13
none	contention	7
near	accuse	10
none	supportive	8
none	dislodge	-9
none	formulate	-10
none	slate	-51
none	huddle	-19
far	claim	19
none	consult	-13
none	demur	-13
none	presume	7
none	restructure	-10
none	abolish	-10
none	rid	-9
none	distort	-10
near	promise	16
far	give	23
none	deprive	-14
none	mirror	-11
far	choose	-11
none	aggravate	-9
none	testify	11
none	murder	-11
none	task	-16
left	respond	13
none	unaware	7
none	leak	-13
none	type	-10
none	precede	-10
none	tune	-14
none	immigrate	-10
none	drown	-13
none	undeclare	-10
none	upstate	-12
none	thereafter	-9
near	carry	-9
none	temper	-10
none	hover	-11
none	shout	7
none	naturalize	-10
none	stack	-10
none	facilitate	-16
none	unexpected	-10
none	infiltrate	-13
none	strewn	-10
none	amass	-16
comma	tweet	13
near	appear	-12
none	plow	-10
none	empathize	17
none	toss	-12
@subjectType,shape
noun	clause	-5
Name	phrase	7
noun	wh	12
which	clause	-19
they	phrase	8
noun	quotation	10
Name	wh	19
none	clause	-12
they	clause	-6
Name	to	7
we	clause	12
Name	quotation	7
it	clause	-8
Name	left	10
he	phrase	6
Name	that	20
i	that	-14
who	phrase	-7
i	clause	21
i	left	6
i	to	-13
what	phrase	-31
this	phrase	6
she	that	18
who	that	-6
she	left	15
i	wh	-16
you	phrase	34
they	wh	-9
that	phrase	-8
that	clause	30
he	left	23
he	that	13
who	clause	-7
that	to	-23
which	phrase	22
it	quotation	11
it	to	15
none	wh	-11
one	phrase	-39
many	phrase	6
they	left	-15
that	that	-12
most	phrase	-9
those	to	19
those	phrase	-16
none	left	-7
everyone	phrase	7
none	quotation	5
it	wh	9
i	quotation	-11
both	phrase	11
that	quotation	-11
what	clause	8
they	that	5
several	phrase	16
others	clause	7
some	left	15
who	wh	6
nobody	phrase	15
you	clause	-14
who	quotation	-14
they	quotation	11
it	left	-6
whoever	phrase	-12
this	clause	-9
many	clause	13
many	to	-9
which	wh	-13
we	to	9
most	clause	9
some	wh	13
many	that	10
that	left	-18
which	that	-6
you	wh	-10
@opener
:	-33
verb	-41
,	7
noun	-13
although	18
and	-5
–	-11
they	-22
end	7
ing	-46
in	-39
that	-54
this	14
is	11
once	-16
to	-56
with	6
if	-28
adverb	-6
the	-20
quotation	7
i	-17
why	-30
by	-18
so	-23
since	12
them	-24
-	6
me	-8
it	6
how	-76
for	-57
did	9
—	11
on	-8
than	-14
under	-42
about	-13
during	-36
after	8
while	20
before	-15
time	-11
behind	-24
's	-6
what	-42
those	-17
of	-28
someone	-18
including	-15
into	-36
or	-49
where	-13
through	-18
anyone	-13
him	-49
whom	-15
beyond	-17
all	13
unless	-28
are	7
more	-17
across	9
though	6
had	-10
whether	-81
number	-56
her	-45
be	-37
she	9
should	11
over	-13
were	-15
until	-36
without	-33
itself	8
among	-37
yet	-14
a	-7
will	20
not	-29
(	-8
like	-13
would	-33
their	-9
outside	16
around	-14
>	-8
an	9
against	-21
isn't	-9
his	6
having	-29
--	-38
via	-9
none	-10
does	-21
been	-13
‘	-10
whenever	17
~	15
―	15
being	-12
along	-24
within	-12
much	-13
toward	-22
some	12
could	50
do	-30
most	-15
±	19
⁄	-19
@prior
verb	-25
noun	7
@speech
true	-36
@object
attack	32
threat	19
country	-35
check	-19
gun	19
control	-56
point	16
number	19
government	-12
allegations	17
risk	-5
3	-15
1	-35
brief	-12
prosecution	15
judge	7
time	-7
cases	12
guilty	6
way	-19
camp	-10
down	-41
force	-19
observation	7
thing	-12
difference	-12
sort	-32
issue	56
sentence	9
courtroom	-10
expression	8
years	-24
side	-8
work	-49
prison	-22
months	-21
day	-21
hours	-19
victory	-10
night	-10
case	39
administration	14
career	-11
detail	23
year	-6
news	6
mind	59
faith	7
center	-26
message	32
longer	-15
services	-12
enemies	-7
opportunity	-39
efforts	7
target	-35
harder	-23
zone	5
days	-12
show	6
connection	24
crisis	22
immigration	5
candidates	19
growth	12
up	-26
remark	-7
security	10
supporters	-18
email	-10
ban	8
criticism	74
proposal	15
call	11
morning	12
reason	18
percent	-27
30	20
script	25
candidate	11
aliens	-12
child	-16
comment	30
problems	27
language	8
anger	-30
view	-9
status	19
immigrants	25
rally	-49
aboard	39
promise	35
voters	8
money	-27
lane	-12
least	22
shotgun	-10
say	-22
contest	-38
photo	15
support	56
step	-13
actions	14
shootings	-26
president	9
violence	-26
august	8
evening	-10
outlets	-12
terrorism	-45
leader	-12
threats	-19
display	-20
mass	-15
school	5
victims	16
freedom	10
matter	-8
firearms	-15
right	-23
speech	-13
announcement	-18
nation	-26
cities	-15
list	12
lead	-64
deaths	-15
group	-11
process	-26
poll	-14
november	-23
11	27
10	-18
director	19
life	-13
significance	17
leaders	-6
principle	-9
battle	-26
presidential	-8
second	-7
online	-43
open	8
rise	29
wall	-21
statements	28
bid	-7
controversy	13
disappointment	17
swipes	14
1986	-10
history	11
previous	22
million	-12
lawyers	-12
probe	9
focus	36
investigation	7
adviser	-21
vote	21
primary	-8
minutes	-20
ballot	-30
town	-15
comeback	-17
caucuse	-10
fees	-37
tens	-22
performance	14
ads	44
crowds	-10
intelligence	-15
techniques	7
office	-74
event	-14
lessons	8
crowd	6
go	-6
better	-14
restaurant	-9
reception	-9
sign	11
door	-23
accusations	26
week	-7
technique	9
advice	-14
question	32
thoughts	9
man	16
governor	-6
decision	6
state	-23
rivals	-6
endorsement	42
boost	-18
done	-29
deal	16
halls	-18
pressure	-26
senator	18
critique	7
finish	6
saturday	11
officials	17
images	30
victories	-21
doubt	37
parties	13
conservatives	13
resources	-12
delegates	-36
test	-12
solutions	-15
care	-6
provisions	20
trade	18
position	28
nomination	-29
jobs	-14
education	-9
rhetoric	58
challenge	31
scrutiny	15
ground	22
nominee	7
landslide	-9
same	9
opinion	34
measure	6
somewhat	-14
variety	8
decisive	-10
4	-20
overall	-9
opinions	20
sample	-10
error	-25
access	-31
trust	-20
base	-18
discrimination	9
confident	26
win	-31
race	-19
15	-9
pains	-10
neutral	27
expectations	19
big	-36
ahead	-39
boo	-15
tough	-5
mention	33
place	-62
silence	9
performances	-12
hope	12
top	-5
cheer	-22
footage	61
31	-9
corruption	9
debt	-26
racism	-14
effort	19
contrast	25
truth	-6
quality	-10
establishment	20
35	17
third	-31
direction	-13
primaries	-8
opportunities	11
plan	22
18	-23
appearance	-16
winner	10
sit	12
next	-9
close	-9
attention	77
pick	10
fall	-6
room	-15
hundreds	6
pay	-41
times	-23
continuation	12
policies	-33
25	-12
economy	-38
two-thirds	8
inequality	8
moderate	7
men	13
independents	15
7	-11
liberal	-5
meet	7
paths	-17
break	-22
reporters	9
hand	-15
march	-27
p.m.	-9
location	32
latest	-13
nominees	15
choice	12
parents	14
system	7
opponents	6
tribute	41
moments	-25
short	-6
seconds	-16
louder	-14
little	7
forward	76
13	-12
momentum	-6
legacy	-13
citizens	-15
angry	-23
part	5
hard	33
string	18
12	-18
home	-21
strong	-21
afloat	-9
lot	-33
billionaires	-9
advantage	-49
majorities	-5
fire	34
power	-27
companies	-13
turnout	-10
person	7
doors	-17
quarter	-20
competition	-21
clear	15
mockery	-10
round	6
duties	-19
stature	-9
microphone	-13
sunday	7
closer	-9
specifics	19
56	6
24	-15
73	-12
2,383	-17
prominence	-15
concern	6
heckler	-7
late	-17
standard-bearer	-9
losses	-30
seat	-49
mainstream	13
outsider	7
stretch	-9
118	-15
tradition	-14
conference	-9
club	-17
front	-37
chance	-34
large	15
entrance	-10
options	-13
discussion	17
gather	-8
suggestion	19
cost	-17
supporter	-9
video	-26
assault	32
defeat	16
south	-15
good	-17
college	-13
thousands	-20
finance	-19
alone	-5
donors	9
20	-15
document	-8
electorate	9
son	24
amendments	11
rest	-25
drama	-10
answer	7
citizenship	-21
prospect	14
children	-7
soil	-16
daughter	11
debate	7
defense	26
things	17
transcripts	-18
evidence	19
information	-15
example	18
millions	-14
response	-20
operators	-9
legislation	5
banks	-25
regulators	-9
bill	38
standards	-13
father	6
ad	33
secretary	14
charge	12
attorney	-7
website	-13
manager	-29
roles	-18
reporter	7
address	-15
ability	-10
backlash	8
gay	-12
price	-10
households	-9
goods	-20
degree	17
floor	-16
summer	-15
leadership	-31
world	-23
ally	11
lawmakers	-12
television	-25
fun	27
appearances	25
passage	10
face	-23
new	-39
weekend	14
friend	-20
claim	16
media	14
class	-50
argument	53
understand	6
officers	7
death	6
tone	-35
interactions	-10
tax	-16
vehicles	-12
return	7
share	-24
june	-20
superdelegate	-26
difficult	-23
convention	-45
reference	17
path	7
https	-10
friday	10
boxer	-13
politician	-18
hero	-10
peace	-12
type	-30
great	-9
stage	-28
members	-6
champion	-13
fighters	21
gloves	-15
site	-15
screen	6
fight	6
wednesday	10
signal	16
importance	13
season	-9
sidelines	-18
coalition	7
touch	-12
credibility	-9
events	-31
account	-6
revelations	-9
foundation	12
opponent	-8
period	6
abortions	9
sure	-26
mess	-10
happen	-10
weapons	28
land	-15
responsibility	10
policy	-26
socialist	6
dollars	-7
image	14
mate	-49
presidency	-20
conscience	26
military	-17
atop	-10
trail	-12
division	-19
ovation	-12
vision	8
chant	32
form	6
proceedings	-13
sense	-40
speakers	-13
success	9
hat	-15
contender	6
common	10
parts	5
platform	11
today	7
actor	7
favor	11
stake	5
unlikely	-9
free	-15
opposition	24
yourself	-10
average	-29
act	-23
schedule	-35
prosecutor	12
behalf	-24
assistance	-19
meetings	-24
analysis	8
toll	9
equality	9
poor	-18
phone	-20
software	7
approach	-21
hate	12
credit	38
wage	12
joke	18
moment	8
critics	8
salary	-12
executives	-9
bankers	-18
chairman	-20
house	-18
proposals	10
industry	-15
firewall	-11
profits	-12
ways	-34
doing	-7
unions	8
aim	53
coverage	17
provision	11
dollar	29
insurance	-16
value	-21
deficit	-9
savings	-14
permanent	17
effect	-37
labor	14
circumstances	-24
commander	29
refugees	9
letter	10
1990s	36
agreement	21
pledge	5
countries	-17
emissions	7
experts	-8
offensive	-5
tool	-28
extremists	-12
data	-21
edge	-15
search	-16
staffers	8
staff	8
2015	7
plenty	-16
look	29
project	12
victim	-9
idea	29
tables	-10
impact	11
deep	8
author	-12
fear	6
host	-12
viral	-9
strike	5
clip	-14
flag	10
nothing	7
rule	8
environment	-13
task	-16
mood	-12
resistance	54
terms	10
liberals	-11
memory	-13
2008	-5
shift	-7
observers	-15
something	-11
update	-10
cues	-9
communities	-23
term	-6
rate	10
officer	7
streets	-19
defect	-9
quarantine	8
virus	-18
addiction	-12
disorder	-10
epidemic	-5
enforcement	5
treatment	-15
torture	-12
practice	14
need	27
schools	-33
deficits	-20
reputation	-8
misinformation	-15
onstage	-9
generation	-13
option	8
2011	7
challenger	9
feet	-20
relief	12
fraud	9
firm	-20
billions	-29
cut	-7
rich	-23
job	17
stories	39
distance	-21
board	-33
island	-10
kind	19
less	-25
energy	7
recession	-14
recovery	-16
appeal	-15
decades	14
episode	-9
team	-18
norms	-12
terrorists	-26
protest	-13
chances	-9
urgency	8
whomever	-10
area	10
math	-7
appointment	-13
end	-14
doctors	6
order	-21
wish	-16
reasons	19
territory	11
wave	-23
century	11
letters	-12
bias	16
panels	-19
equal	-9
best	32
market	-21
damage	16
gender	21
revenue	-7
ones	-21
sister	-10
passport	-13
excitement	-11
profile	-21
press	-16
flood	-10
prospects	-10
1975	-9
nations	-31
region	-15
water	-18
mogul	21
hearings	-18
prior	-12
replacement	-10
low	-33
allegiance	19
dead	26
frustration	14
protesters	6
users	-30
shock	-10
committee	-26
chair	12
topics	12
sooner	-15
tank	-16
inflation	-13
infrastructure	-18
higher	-23
outrage	16
due	-30
outcome	22
turn	11
pregnancy	-10
procedure	17
flurry	17
speed	-13
car	-9
entry	9
eligibility	-16
minors	-15
asylum	12
guidelines	10
applicants	-13
screening	-9
decisions	6
protections	-12
2004	-14
firearm	-9
release	23
conclusion	-10
circus	8
individuals	9
research	13
agreements	21
space	-13
scandals	-16
shots	9
fodder	-9
coup	-10
priorities	20
reality	-5
weak	6
feature	-15
conflict	-27
concessions	-15
routes	-9
everything	-17
transition	18
army	-13
resolution	9
regime	-6
wars	6
anywhere	-9
readers	7
available	-13
shelter	-11
hashtag	39
dangers	16
potential	-15
fields	-9
central	10
length	28
alliance	-9
resolve	-9
divisions	-10
tie	15
responsible	-13
rebels	-21
areas	-29
troops	8
inclination	17
consumption	7
systems	-19
income	-15
investment	-24
structure	-12
weight	-12
agency	-6
reminder	-10
conversation	9
clarity	18
emphasis	-9
encryption	-13
content	14
notice	15
condition	-41
websites	-13
activists	9
agents	-6
topic	14
compromise	10
anxiety	19
narrow	-9
visas	-11
surprise	28
card	-17
material	26
devices	-9
balance	-13
post	-32
nerve	-11
comfort	10
gap	-35
exceptions	-18
counter	-9
eyebrows	50
distinction	-12
table	-20
successful	-9
democracy	-25
popular	40
rumors	8
2000	-9
relationship	-20
friendship	-9
brother	-7
serious	-12
outsiders	13
apparent	25
passion	17
estate	-10
danger	-19
corporations	-18
colleges	-10
operations	-12
secret	14
shop	-10
sale	7
relationships	-12
institutions	-14
restrictions	-6
afoul	-9
bank	32
aside	-13
counsel	-9
code	-11
traction	-9
digits	-18
note	19
notion	18
2018	-9
light	-21
decade	-13
soldiers	-12
exchange	-8
detainees	-18
spies	-10
ideas	7
hour	-12
operation	-15
grist	-9
month	-15
anything	-8
swing	15
active	-12
negotiate	-9
adept	-11
earnings	20
organizations	-27
contact	-13
discussions	22
activities	-15
1988	-10
bloc	-13
assets	-22
version	14
tour	-24
memo	5
winners	-14
arguments	17
elsewhere	20
warm	-15
faster	-9
fuel	-20
political	-23
adjustments	6
industries	-10
ready	21
road	-12
barriers	-23
minorities	-10
strategists	-18
respect	9
rulings	7
leverage	-9
worse	9
discretion	-11
easier	-21
conservative	-9
lens	-10
marriage	13
quarter-century	-13
zeal	9
1991	31
economies	-16
prosperity	8
pain	-9
margins	-22
investors	-16
valuable	-9
competitive	-12
divide	11
tariffs	7
course	17
degrees	-13
commitments	51
plant	-15
loom	-10
personality	17
sum	-13
apart	56
budget	-9
audiences	-11
sheet	-11
venture	7
development	-20
ratings	12
employee	-24
pattern	-11
member	-6
negotiation	5
competence	6
corner	-9
necessary	12
lobby	-9
model	11
groundwork	-13
goals	-20
jet	8
travel	-9
planks	40
committees	-9
slot	14
economists	6
applause	-13
skepticism	6
forth	5
overtime	-26
cutoff	-10
eligible	-9
advertise	-12
comfortable	22
overseas	-12
cooperation	14
unit	-11
obstacles	-9
negative	-9
crack	-12
speaker	-10
age	-10
trial	-13
anonymity	10
talk	17
unemployment	-10
highways	-9
train	-10
sympathy	8
array	-11
stability	26
enemy	-10
affordable	-12
colleagues	-14
consideration	-9
differences	12
hostility	-9
aspects	14
1997	33
tsunami	-9
may	-18
legal	-18
copies	-6
server	11
visitors	-10
speculation	11
theme	20
cents	-9
cash	-15
draft	-10
department	7
capacity	8
shake-up	-13
help	-10
gaffes	-14
chain	12
ticket	-18
separate	25
tunnels	-14
underground	-12
radar	-9
overhead	-10
track	-12
map	-21
north	-14
raids	-12
disclosure	-13
final	-12
biofuels	8
sector	-9
personal	9
grandchildren	-12
gigs	-9
shakeup	-7
classify	-5
recommendations	-12
counties	-15
aide	-14
editorial	13
27	-13
contents	-10
breakfast	8
impossible	-12
punch	-10
insiders	-6
whites	8
headquarters	-13
outright	-15
nationwide	-19
threshold	-12
sheets	-9
delegate	11
critical	6
streak	-9
civil	9
nervous	-9
billionaire	-6
tuition	-11
creation	8
compel	29
nightclub	14
chorus	-10
friendly	-9
slots	-20
standard	-12
recommendation	-9
investigators	-15
stop	-10
quiet	-9
nonprofit	-7
lobbyists	-12
poverty	-9
showdown	-12
defensive	-10
unfit	-18
general	11
23	-13
violations	10
bureau	-12
count	-9
spot	18
directions	-12
fringe	-10
spread	-9
citizen	-9
computer	-10
spring	15
electorates	-10
wrong	-16
crucial	6
offshore	-9
judgment	7
true	-6
parade	-10
tragedy	-12
scene	-15
downtown	-10
copy	-12
capital	-10
advocate	19
permit	-12
somewhere	-10
contentions	13
1995	-9
shape	-9
feelings	8
investigations	-11
immunity	-10
merger	14
different	-10
warnings	5
regardless	-9
choices	13
incumbents	15
minimum	-9
precinct	-11
credentials	-10
summary	13
courses	16
birth	-21
heart	-11
wound	-9
license	-10
duty	-10
deletions	-9
fascist	-14
@length
1	-12
4	6
6	9
@opener,verb
:	present:	-11
:	base:	-15
verb	past:	-31
,	past:	11
verb	present:	-56
,	base:	14
and	present:	-18
–	present:	5
and	base:to	17
they	past:are	23
ing	present:	-63
end	base:to	-6
noun	base:to	-33
,	present:	8
in	ing:	-11
but	base:	25
,	base:to	-12
noun	past:being	-49
that	present:	-39
that	past:	-35
that	ing:would	-9
who	past:had	7
is	past:	-33
once	present:	-20
to	past:be	-5
is	base:to	30
with	present:	-29
with	base:to	-37
end	past:	8
and	past:	-8
if	base:	14
if	base:to	-60
to	base:	-41
to	base:to	-24
end	base:	9
the	ing:	-34
adverb	past:	13
noun	past:was	11
end	participle:	-13
noun	past:	-14
;	past:had	-5
;	base:to	-23
;	ing:	-17
adverb	present:	-27
quotation	past:	21
verb	participle:had	-25
that	past:had	-77
ing	base:	8
that	base:would	-44
end	past:had	-8
he	past:was	-14
,	ing:were	-26
they	past:were	-31
end	past:then	10
was	ing:	10
end	past:have	29
when	base:to	-17
adverb	base:to	-7
quotation	ing:	12
end	past:also	38
verb	participle:	-98
which	past:	10
that	ing:was	-93
if	past:	-17
end	base:didn't	-20
so	past:	-5
end	past:having	16
verb	base:could	-57
end	base:would	18
that	past:never	-16
;	past:	9
end	base:did	6
which	base:	6
,	participle:was	9
end	ing:was	-14
when	base:	15
quotation	present:	5
,	past:had	7
,	past:would	-18
because	past:	8
them	past:	-7
-	past:	7
adverb	base:could	-16
and	past:also	-13
,	base:would	-18
that	ing:were	44
,	base:could	23
but	base:to	-24
quotation	base:would	-13
quotation	base:to	10
if	base:would	17
adverb	participle:	-6
it	past:was	16
how	base:	-6
that	past:has	-23
:	past:	-13
and	ing:	-29
for	ing:	-68
verb	base:to	-70
noun	past:has	-41
did	base:	6
from	ing:	-6
end	present:	10
Name	base:to	11
—	ing:is	14
—	base:to	22
verb	base:should	-56
on	present:	-56
end	ing:is	24
end	past:has	22
,	base:will	7
and	base:	13
,	past:will	10
under	present:	-15
end	base:will	19
end	participle:will	-15
how	base:can	-15
Name	past:will	-13
about	base:	17
with	ing:	23
while	past:	9
verb	base:would	-135
noun	base:	8
before	present:	-62
who	past:have	-15
end	ing:will	21
time	past:	-5
—	past:	18
end	present:often	18
during	present:	-33
Name	past:was	-8
but	present:	8
,	ing:is	16
end	ing:have	14
,	past:also	12
but	past:hasn't	11
by	base:	13
that	ing:is	-28
end	ing:are	21
quotation	base:	-7
end	base:is	-17
verb	ing:'s	-33
verb	ing:is	-15
verb	base:don't	-11
end	ing:isn't	11
verb	base:won't	-18
after	ing:	11
end	ing:'s	9
during	base:	-26
verb	base:will	-91
that	ing:are	-26
adverb	ing:is	7
verb	base:'d	30
who	past:were	-22
and	participle:	16
what	present:	-16
verb	participle:are	-12
end	ing:also	11
verb	past:has	-8
,	ing:'s	-41
time	base:to	-52
verb	present:also	18
that	base:can't	-9
end	past:later	22
to	ing:	27
when	present:	-37
before	ing:	-24
,	past:was	26
was	past:	8
that	base:	-16
verb	base:'ll	-33
of	present:	-22
—	present:	8
,	past:has	11
has	present:	-33
of	base:	-22
noun	past:are	13
that	base:can	-50
end	present:also	16
in	participle:	-19
noun	base:will	-27
ing	participle:	-12
in	base:	-20
;	present:	-19
noun	past:won't	-9
after	present:	-39
's	base:to	-33
if	base:can	7
—	base:	-14
including	base:	-15
on	ing:	20
since	ing:	10
,	participle:has	13
that	ing:	-25
that	participle:has	-30
that	participle:have	16
Name	ing:	-40
with	past:	-30
into	present:	-39
and	past:is	17
by	ing:	-12
in	past:	-8
or	present:	-70
noun	past:will	-52
where	present:	14
with	base:	-28
has	past:	-21
in	present:	-78
noun	base:didn't	-16
end	base:has	18
noun	base:would	-7
of	ing:	16
who	ing:	-9
where	past:	-30
noun	base:could	-28
noun	base:'d	-16
ing	base:to	7
end	present:then	15
anyone	present:	-15
ing	past:	-35
him	past:	-9
before	base:	-23
end	base:'ll	5
verb	base:can	-38
,	past:hasn't	-13
for	past:	36
,	base:is	12
whom	past:	17
beyond	present:	-15
unless	present:	-18
those	base:	7
are	ing:	9
has	base:	-12
but	base:will	-16
adverb	base:will	-10
if	present:	-96
what	base:	-29
that	base:will	26
as	participle:has	20
verb	base:didn't	7
before	past:	-13
who	past:'s	-9
about	past:	-11
at	base:	-19
at	ing:	16
including	past:	-23
which	past:is	-6
Name	past:were	17
end	base:doesn't	25
time	ing:	5
noun	past:can	-41
that	base:must	-12
noun	base:can	15
he	participle:'s	-12
noun	participle:	11
verb	participle:has	-41
,	ing:are	31
for	base:	-31
despite	present:	-20
verb	participle:'s	-12
end	past:quickly	9
,	past:have	17
end	past:would	-21
had	past:	-37
whether	base:will	56
noun	participle:were	11
verb	past:had	-83
than	past:	-14
number	past:	-18
her	base:	-12
verb	participle:were	-13
Name	participle:are	5
be	ing:	-23
verb	past:could	-9
to	present:	-36
ing	ing:was	-10
should	base:	-38
who	past:are	-17
she	past:was	-15
over	present:	-33
that	base:to	-81
him	present:	-13
him	base:to	-12
verb	base:doesn't	-20
as	ing:	-41
have	ing:	10
into	past:	-14
before	base:could	19
at	past:randomly	-9
at	present:	-16
Name	base:	-20
those	past:	-20
was	base:to	-16
were	present:	-11
and	ing:is	15
in	base:could	-9
end	past:hasn't	5
but	past:has	-6
but	base:may	-20
until	past:	-17
verb	ing:was	-49
without	ing:	-12
noun	participle:should	-13
during	past:	-10
so	base:could	-15
that	ing:'s	-18
is	present:	-61
who	past:	12
because	base:did	9
that	participle:	-26
that	past:'s	-9
while	past:has	5
and	past:has	23
,	ing:again	-9
for	present:	-44
Name	past:have	21
she	past:is	16
even	present:	-24
noun	participle:has	24
verb	participle:have	-15
that	base:did	-48
what	past:	-26
since	present:	-19
end	ing:has	5
end	past:far	-14
to	past:	-27
among	past:	-22
but	ing:'s	8
,	base:may	-22
where	base:	12
noun	ing:is	-37
that	participle:will	-22
,	ing:be	-24
time	base:would	-15
end	base:wouldn't	8
on	base:	-52
,	participle:	17
all	base:do	-13
end	present:still	8
verb	participle:must	-9
to	participle:	-43
whether	base:would	-15
because	base:	8
end	past:already	-9
yet	past:been	-10
that	participle:are	-13
by	present:	-57
who	past:was	8
in	ing:is	-14
end	ing:again	-13
and	past:have	19
end	ing:further	-9
's	ing:	-15
of	base:to	21
noun	past:would	16
because	base:to	-10
adverb	base:would	-15
from	present:	-46
if	past:had	-22
that	past:have	-29
is	ing:	19
end	base:can	6
's	base:will	-9
since	past:	15
time	present:	-12
will	base:	11
will	base:to	-9
whether	past:	-33
—	past:has	-15
–	past:	-20
noun	past:had	10
that	participle:was	15
which	present:	21
noun	participle:had	-21
where	base:will	-22
verb	base:may	-9
verb	past:was	7
that	base:doesn't	7
Name	past:wasn't	-10
how	past:	-19
,	base:can	-50
not	past:	-11
while	base:to	10
of	past:	-33
despite	ing:	12
ing	base:could	-27
are	present:	-7
that	past:could	28
how	present:	-60
verb	base:wouldn't	-9
which	past:was	16
—	base:will	-9
end	ing:not	-8
end	past:just	17
that	base:wouldn't	-12
when	ing:	-10
adverb	base:	-6
like	past:	-6
how	base:to	-9
(	base:to	29
that	base:don't	9
end	past:both	-8
ing	participle:would	-9
would	base:	-17
if	base:didn't	-14
,	ing:not	-25
before	past:being	-12
ing	base:will	-33
him	ing:	-10
end	base:does	-5
those	ing:	-16
when	ing:is	-6
though	base:	11
noun	base:might	-19
verb	participle:is	-9
but	present:still	-13
while	ing:was	-9
's	past:	7
though	past:	22
yet	base:to	-21
,	ing:was	10
noun	base:'ll	-9
noun	participle:are	23
Name	base:will	-9
ing	base:would	-37
end	past:again	7
though	participle:was	-14
Name	base:would	-18
of	past:being	-9
by	past:	-14
:	base:could	-9
end	past:ultimately	17
not	base:to	23
he	present:	15
that	base:should	-14
past	base:to	-15
as	participle:	-7
an	ing:	-28
verb	base:must	-22
end	past:now	10
that	past:was	-21
when	past:finally	6
if	base:can't	-10
>	ing:	-9
he	past:has	-16
how	base:could	-15
end	base:then	-12
with	participle:	20
,	past:were	13
end	participle:be	-9
are	base:	-13
where	base:to	-26
and	base:should	9
if	ing:	-48
verb	past:have	41
end	base:was	-15
ing	participle:has	32
verb	base:did	-23
what	past:is	9
whether	present:	-50
which	base:would	12
about	present:	-40
over	ing:	-17
who	past:is	-8
that	base:couldn't	19
past	past:has	7
end	participle:could	-19
and	base:would	-7
because	base:would	-10
while	base:may	-10
over	base:	-15
verb	base:was	-9
end	base:could	-47
to	ing:'s	-9
what	ing:	-12
his	ing:	14
noun	ing:have	-16
quotation	past:has	-6
why	base:	-11
about	past:being	-16
,	base:can't	-10
noun	participle:is	16
,	participle:is	-8
or	past:	-13
to	participle:be	-39
or	ing:	16
and	ing:have	-11
noun	base:often	-9
that	ing:had	-12
end	base:won't	-18
(	base:	-13
that	base:does	-20
be	present:	-9
verb	base:does	-18
not	ing:	-23
and	participle:has	-25
end	participle:are	6
end	ing:often	10
end	participle:were	10
whether	past:had	-18
how	base:would	-50
:	ing:	18
not	base:	-18
.	past:	5
having	present:	-9
,	past:repeatedly	9
,	base:didn't	15
whom	present:	-7
which	past:have	-30
was	base:	-6
what	base:would	7
Name	past:should	-18
but	participle:has	-19
and	past:recently	-7
and	ing:are	-9
and	ing:be	13
verb	base:couldn't	-12
the	present:	-5
and	participle:have	10
after	past:had	9
that	base:just	-11
,	ing:isn't	-10
his	present:	-15
whom	base:to	10
to	base:would	-9
verb	past:is	-16
,	ing:has	-12
had	present:	12
and	base:will	-33
but	base:doesn't	7
than	base:to	-13
be	base:	-12
who	present:	-13
end	past:first	19
in	past:had	18
she	participle:'s	8
it	participle:'s	-9
number	ing:	-12
and	base:may	-9
her	ing:	-13
does	base:	-12
does	base:to	-9
(	past:	-9
are	base:to	-15
end	base:should	-21
been	present:	-18
end	base:just	-20
-	present:	-21
-	base:to	6
among	present:	-9
has	ing:	15
:	present:regularly	-6
what	base:to	-18
which	past:has	-14
but	base:would	-18
that	participle:'s	-12
end	ing:still	16
as	past:have	14
‘	base:	-10
her	past:	-10
to	past:have	-15
that	present:still	44
while	past:have	21
will	present:	-9
what	past:has	-15
yet	ing:	-8
that	participle:would	-9
,	base:should	-13
end	base:do	-7
noun	past:should	-37
~	past:	15
―	past:	11
―	ing:	7
that	past:hasn't	-9
,	participle:had	6
as	ing:are	-15
but	base:must	-10
how	past:has	-9
,	participle:have	-19
verb	past:hadn't	-10
and	base:could	-26
quotation	past:had	-14
end	past:reportedly	-11
although	ing:	-10
of	past:has	-12
noun	past:must	-13
against	present:	-16
while	participle:has	-15
under	past:	-11
how	base:will	39
by	base:to	-35
because	past:has	-11
end	ing:possibly	-11
Name	past:could	12
been	ing:	-12
toward	ing:	-12
that	base:may	10
;	base:	7
,	past:be	-11
one	past:is	8
ing	base:does	-10
that	participle:were	-13
that	past:quickly	-9
toward	past:	-10
,	base:still	-13
in	base:would	-18
what	past:had	-11
whether	ing:	-23
whether	base:should	-23
that	past:were	15
ing	past:is	-9
because	past:had	-16
as	ing:were	-11
(	past:has	6
(	ing:	-17
me	ing:	-9
even	ing:	-6
about	ing:'s	-12
noun	past:ultimately	-13
end	participle:was	-15
,	past:then	-8
were	ing:	12
that	participle:is	8
noun	participle:can	-11
end	base:still	5
,	participle:would	-16
,	past:is	6
than	past:had	16
it	past:is	5
since	past:have	-13
which	base:to	-28
some	past:	16
which	base:could	-11
off	present:	-12
even	base:could	-12
whether	base:to	37
that	past:may	-10
if	base:does	-12
noun	past:might	-15
-	past:have	10
before	base:to	14
through	ing:	6
he	past:	16
off	ing:	5
was	present:	-7
Name	ing:is	5
noun	base:may	14
but	base:can	-10
including	present:	-28
:	ing:is	-9
whether	base:can	-18
would	base:to	-9
Name	past:would	-16
end	base:generally	-5
should	past:	10
through	past:	-18
--	present:	-13
what	ing:are	-10
around	past:	-19
though	ing:	-15
--	past:	-7
--	base:	-9
--	ing:	-23
of	participle:	-12
adverb	base:can	-9
and	participle:is	-10
how	ing:	-13
end	base:there	6
so	base:	-14
until	present:	-18
than	base:	-23
although	past:has	-11
that	past:would	-10
,	ing:publicly	31
do	base:	-21
Name	participle:	-12
noun	ing:was	-26
,	ing:have	-23
for	base:to	-15
quotation	base:will	-10
what	ing:'re	-9
were	base:	-10
or	base:to	-20
unless	base:	-9
over	base:to	26
verb	ing:were	-15
but	ing:are	9
without	past:	-13
verb	past:being	-9
adverb	past:have	5
what	base:might	-12
ing	past:has	-15
when	past:has	-16
verb	participle:was	-10
that	participle:had	-21
through	base:	-12
on	participle:	-9
number	past:were	-10
most	ing:	-14
Name	past:can	-10
while	base:could	-10
noun	base:did	-10
's	past:have	-10
number	past:is	-14
,	present:regularly	12
yet	present:	-10
end	past:effectively	-6
when	past:first	14
if	base:could	-16
and	past:not	-9
noun	past:may	-16
-	past:was	11
but	base:could	-15
so	past:far	8
end	ing:potentially	-10
ing	ing:'s	-12
quotation	ing:is	-12
past	present:	-17
Name	participle:has	5
why	past:had	-10
under	ing:	-9
and	ing:was	6
end	base:have	-9
toward	present:	-11
by	participle:	16
noun	past:'ve	11
,	ing:eventually	-9
it	past:'s	6
end	ing:only	-14
that	past:exclusively	-9
they	past:'re	-8
verb	past:were	15
where	ing:is	-13
verb	past:may	-9
)	ing:	-10
that	base:'d	-15
end	participle:'s	-10
verb	base:might	-12
when	past:later	12
though	past:hasn't	-5
across	present:	-12
that	base:won't	-12
about	base:to	-9
Name	past:be	-10
why	base:should	-10
which	past:had	6
end	ing:be	-15
them	present:	-15
where	base:can	-9
all	past:	-12
as	base:will	-10
do	base:to	-15
±	past:	17
,	ing:actively	13
noun	participle:could	-18
noun	participle:would	-10
whether	base:	-13
be	past:	-12
time	past:had	-10
verb	ing:will	-9
so	ing:	-11
quotation	past:will	10
@prior,opener,kind
none	:	plain	-12
none	verb	plain	-14
none	,	plain	16
verb	verb	plain	-137
verb	noun	plain	-62
none	although	plain	20
none	,	participle	-11
none	and	plain	9
none	and	participle	-19
none	–	plain	-12
none	they	none	22
none	end	participle	-14
none	ing	plain	-30
none	end	agent	7
none	noun	none	19
verb	,	plain	13
verb	noun	participle	-8
quotation	in	noun	-15
none	but	plain	7
none	that	plain	-12
none	who	agent	-11
none	this	none	15
none	is	plain	-29
none	once	plain	-30
verb	to	none	-72
none	is	participle	21
verb	with	plain	-69
verb	with	participle	-27
none	end	plain	17
verb	and	plain	-14
none	if	plain	14
none	if	participle	-41
none	to	plain	-105
none	to	participle	8
none	adverb	plain	7
none	adverb	participle	8
none	end	inverted	-44
none	end	none	-9
none	the	none	-11
none	in	plain	-26
none	noun	plain	-23
verb	;	participle	-13
quotation	quotation	plain	14
verb	that	plain	-165
verb	ing	plain	-122
none	he	none	22
none	was	noun	8
verb	that	none	14
none	when	plain	6
none	when	participle	-12
verb	adverb	plain	-21
verb	adverb	participle	25
quotation	quotation	participle	14
verb	why	plain	-45
none	verb	noun	-5
verb	which	plain	-11
verb	if	plain	-104
none	so	plain	-12
verb	,	participle	-6
none	noun	noun	7
verb	since	plain	-28
none	end	relative	18
none	which	plain	20
none	because	plain	19
none	them	none	-13
none	verb	none	23
verb	,	relative	5
verb	as	plain	-10
verb	but	plain	23
verb	but	participle	22
verb	it	none	13
none	how	plain	-22
verb	how	plain	-96
none	that	agent	27
none	:	shared	-29
none	for	none	-35
verb	noun	relative	-37
verb	noun	none	-20
none	did	plain	15
noun	Name	none	-15
none	—	plain	11
quotation	verb	plain	-19
verb	on	plain	-14
verb	than	plain	12
none	and	none	-15
none	under	plain	-18
noun	noun	plain	-24
none	Name	none	16
verb	verb	noun	-65
verb	Name	relative	-74
verb	during	noun	32
none	from	participle	-9
verb	after	plain	-20
verb	with	noun	7
verb	while	plain	-6
none	noun	relative	14
none	while	plain	12
none	before	plain	-43
none	,	noun	-21
verb	Name	none	-47
verb	during	plain	-33
none	with	noun	10
verb	Name	plain	-34
none	by	plain	-35
none	's	plain	9
verb	adverb	shared	5
quotation	quotation	relative	-11
quotation	noun	relative	-6
quotation	quotation	inverted	18
verb	when	plain	-33
none	,	shared	-7
none	during	plain	-41
quotation	noun	plain	-14
verb	in	noun	-20
none	but	participle	-15
none	and	noun	-12
verb	what	plain	-54
verb	time	participle	-36
none	others	none	-10
verb	to	noun	17
none	before	participle	17
none	what	plain	-12
verb	of	plain	-37
none	has	plain	-25
none	of	relative	-26
none	someone	relative	-9
quotation	,	plain	8
none	ing	noun	-37
none	on	plain	-20
verb	because	plain	-31
quotation	noun	none	-56
none	after	plain	10
none	's	participle	-57
none	—	none	-15
verb	including	plain	-27
verb	on	noun	16
none	that	noun	-6
none	Name	participle	-54
verb	although	plain	8
none	with	plain	-9
verb	and	agent	-13
verb	or	plain	-37
verb	time	plain	-40
none	where	plain	-22
none	with	participle	-54
none	with	shared	-13
verb	in	plain	-14
none	Name	agent	26
verb	that	noun	-17
verb	,	noun	-13
quotation	and	plain	-5
none	of	participle	-70
verb	through	plain	-15
none	who	none	-14
verb	,	none	-7
verb	for	none	-10
quotation	because	plain	-9
none	after	participle	14
quotation	,	participle	-9
verb	have	plain	-15
verb	for	participle	-18
verb	,	shared	-6
none	whom	plain	-14
none	—	relative	21
none	all	participle	-15
none	unless	plain	-18
none	are	plain	9
none	are	participle	-28
none	by	participle	38
none	across	plain	10
verb	before	plain	12
none	though	plain	11
verb	—	participle	26
none	but	shared	-9
none	to	none	-5
none	while	participle	17
verb	at	plain	-31
verb	at	participle	-10
none	including	plain	-22
none	which	none	-18
none	of	none	-39
none	or	plain	-39
none	noun	agent	12
quotation	but	plain	7
verb	he	none	-54
verb	verb	relative	8
verb	for	shared	-13
none	despite	plain	-20
none	ing	participle	24
none	whether	plain	-32
none	about	participle	8
none	number	relative	-18
none	her	plain	-12
none	verb	shared	-13
quotation	what	plain	-11
none	of	plain	-22
none	of	noun	15
none	by	noun	-19
none	ing	none	22
verb	be	noun	-9
verb	Name	participle	-46
quotation	to	plain	-23
none	she	none	21
none	over	plain	-49
verb	that	participle	-53
verb	him	plain	-23
none	have	noun	14
none	adverb	shared	-8
verb	about	plain	-23
none	at	plain	-20
none	Name	relative	-29
verb	and	participle	-22
verb	Name	agent	-30
none	he	agent	9
none	were	plain	-18
none	adverb	noun	-27
quotation	as	plain	-17
verb	have	noun	-18
none	during	noun	-14
verb	so	plain	-26
verb	:	plain	-25
verb	is	plain	-39
none	despite	none	-10
none	who	plain	19
quotation	when	plain	8
none	that	none	-12
verb	for	plain	-43
none	even	plain	13
quotation	on	plain	-13
none	and	shared	-14
verb	who	plain	11
verb	verb	agent	-15
none	among	plain	-24
quotation	so	plain	-15
quotation	in	plain	-26
quotation	if	plain	-33
none	on	noun	-6
quotation	while	plain	9
verb	whether	plain	-96
quotation	ing	plain	13
none	in	relative	-9
none	yet	none	-10
none	a	participle	-16
none	time	noun	14
verb	verb	participle	36
verb	they	none	-56
verb	of	participle	23
none	they	agent	-24
none	because	participle	-13
none	is	noun	25
verb	's	plain	-15
none	a	none	11
none	,	inverted	-14
none	will	participle	9
noun	that	plain	-13
noun	that	participle	14
none	from	noun	16
none	at	noun	-8
quotation	which	plain	7
verb	as	noun	-22
verb	and	noun	-51
none	noun	shared	-26
none	while	shared	9
verb	she	none	-38
quotation	quotation	agent	-7
none	not	plain	-23
verb	what	none	-10
none	for	plain	-27
none	in	participle	-10
none	for	participle	-30
none	despite	participle	10
verb	are	plain	-15
none	after	none	10
verb	noun	agent	-21
none	as	noun	-13
quotation	who	plain	-10
none	(	plain	6
verb	which	none	20
none	but	none	-6
none	like	plain	-6
none	by	none	-5
none	that	shared	-12
verb	about	noun	-24
none	would	plain	-16
verb	where	plain	17
noun	noun	none	-38
quotation	,	noun	-14
verb	her	plain	-18
none	those	none	-14
verb	adverb	noun	-8
none	where	participle	8
none	to	noun	-53
verb	even	plain	-9
none	yet	participle	-12
quotation	but	participle	9
verb	them	none	-9
verb	and	shared	-25
verb	though	plain	-8
none	of	shared	7
verb	once	plain	-12
quotation	Name	none	-17
quotation	>	participle	-13
quotation	adverb	plain	-5
quotation	how	plain	-19
quotation	noun	agent	-10
none	while	none	19
none	past	plain	6
none	past	participle	-23
none	an	none	-26
quotation	—	plain	6
quotation	quotation	shared	-12
verb	has	plain	-12
verb	and	none	-13
quotation	,	inverted	33
none	:	none	-51
none	the	participle	-72
none	had	noun	22
noun	,	agent	19
verb	not	plain	-12
noun	where	plain	-13
quotation	and	participle	28
none	or	none	8
verb	in	participle	-15
verb	off	plain	-12
none	into	noun	-12
none	against	plain	-12
none	when	none	10
none	what	none	-15
quotation	into	plain	-12
quotation	with	plain	-12
none	over	noun	-23
none	past	none	9
none	as	participle	29
verb	during	participle	-9
noun	ing	plain	28
verb	by	plain	-8
none	what	participle	-28
none	his	none	11
none	having	plain	-13
none	she	agent	10
none	-	plain	5
none	;	none	-14
none	if	none	-9
none	on	participle	11
none	in	none	-24
none	or	participle	-7
none	if	shared	27
none	;	shared	-11
none	(	none	-19
none	be	plain	-12
verb	for	noun	-13
none	--	plain	-9
verb	until	plain	-13
verb	in	relative	-15
noun	verb	plain	-18
verb	whom	plain	-8
quotation	of	plain	-13
noun	,	plain	16
none	was	participle	-7
none	but	noun	-32
noun	,	participle	24
verb	them	plain	-12
none	to	agent	-27
none	:	noun	-16
verb	his	plain	-9
none	whom	participle	10
quotation	verb	none	-12
verb	if	participle	-12
none	number	noun	-10
none	and	relative	7
none	does	participle	-18
none	been	plain	-31
none	-	participle	-9
none	has	noun	25
none	are	noun	9
none	.	plain	6
verb	or	noun	-9
noun	which	plain	-10
none	her	participle	-12
none	when	noun	-11
none	not	participle	47
verb	noun	noun	6
verb	will	plain	6
none	those	participle	-18
none	~	plain	18
none	and	agent	14
none	so	none	7
none	's	noun	-7
none	―	participle	7
none	which	participle	-37
none	)	participle	-10
verb	behind	plain	-10
none	―	none	6
none	although	participle	-21
none	being	plain	-9
verb	under	plain	-16
none	by	shared	-16
none	along	plain	-16
none	is	shared	-9
none	be	noun	-15
noun	as	plain	9
quotation	Name	relative	-13
verb	were	plain	-13
none	since	noun	12
none	been	participle	30
none	toward	participle	8
none	-	relative	-9
verb	-	plain	17
verb	about	participle	10
none	even	participle	-10
verb	of	relative	-15
none	toward	plain	-22
verb	from	plain	-29
verb	ing	none	-23
noun	when	plain	-12
verb	be	plain	-15
verb	-	participle	34
verb	me	participle	-15
none	could	plain	-12
verb	is	noun	-11
verb	they	agent	-12
none	's	relative	-9
none	him	none	-16
none	one	relative	-9
none	should	participle	16
none	at	participle	36
none	;	participle	-37
none	some	plain	12
verb	by	participle	-23
verb	unless	plain	-9
none	whether	participle	20
none	beyond	plain	-12
verb	to	agent	13
noun	but	plain	6
none	off	noun	5
verb	whether	participle	-15
verb	into	plain	-22
verb	-	relative	9
none	would	participle	-15
none	anyone	plain	-12
none	--	none	-20
none	around	plain	-16
none	around	participle	-15
none	--	participle	-20
none	--	relative	-9
none	without	plain	-10
none	off	plain	-10
none	off	participle	-9
verb	time	relative	-9
verb	that	agent	-8
none	do	plain	-21
none	does	shared	-12
none	over	participle	19
none	number	none	-19
none	number	participle	-15
none	his	plain	-12
none	number	shared	-10
verb	over	plain	-23
verb	Name	shared	13
none	been	noun	-9
none	others	relative	-7
verb	would	plain	-12
noun	verb	noun	-15
verb	to	participle	22
noun	noun	participle	-29
none	-	noun	-10
quotation	,	agent	12
quotation	and	none	-16
quotation	quotation	noun	-23
quotation	that	none	-10
none	on	shared	18
none	including	noun	16
none	others	participle	9
quotation	that	agent	-12
noun	because	plain	-13
none	with	none	10
quotation	for	plain	-9
verb	than	participle	-23
none	on	relative	-15
none	were	noun	11
none	his	participle	-9
verb	that	shared	12
noun	to	plain	-12
verb	across	plain	-9
none	anyone	relative	-11
verb	–	plain	-13
verb	after	none	-13
none	in	shared	-11
none	Name	shared	12
verb	:	participle	-15
quotation	on	noun	-9
verb	had	plain	-12
none	many	relative	57
none	do	participle	-18
none	±	plain	19
verb	who	agent	-14
verb	without	plain	-9
none	⁄	plain	-11
quotation	from	plain	-12
verb	over	noun	5
verb	in	shared	11
none	so	participle	-11
@prior,lemma
none	attack	15
none	highlight	19
none	pose	-6
verb	attack	6
verb	pose	-30
none	happen	-84
none	control	-49
none	ban	32
none	claim	25
none	support	24
none	focus	7
none	according to	27
none	make	11
verb	focus	20
verb	kill	-49
none	arm	-21
none	kill	-92
none	shoot	-36
none	lay	10
none	guarantee	-7
none	face	-19
none	move	-71
none	base	-9
none	begin	-15
verb	expand	-39
none	add	-11
verb	say	-30
none	want	18
none	bring	-69
none	change	-10
none	rethink	9
none	write	6
none	follow	-34
none	reach	-10
verb	cite	17
verb	leave	-65
none	note	24
verb	think	-18
none	ignore	18
none	say	18
none	refuse	42
none	give	6
none	plead	13
quotation	say	-34
verb	come	8
verb	prosecute	-18
none	conclude	29
verb	clear	43
verb	cast	-38
none	place	-26
none	sit	-20
none	complete	-37
none	spend	-16
none	look	21
none	star	-19
none	gine	-39
none	rub	-14
none	register	-71
none	blast	44
none	defend	18
none	tell	17
none	play	11
none	turn	-6
none	prepare	-31
none	decide	18
none	address	21
verb	seem	7
verb	see	-27
verb	expect	-6
none	start	-17
verb	go	-83
none	try	-17
none	help	-26
none	concern	14
none	urge	31
none	see	14
none	feel	7
none	return	-37
none	come	-14
none	show	11
verb	get	104
none	side	13
none	email	14
none	thank	14
none	announce	21
verb	send	29
verb	hand	-20
none	teach	-28
none	get	-27
verb	require	-6
none	reflect	12
none	discuss	31
verb	present	46
none	intend	14
none	recognize	15
none	share	19
none	plan	20
none	sway	-21
none	clear	-43
none	go	11
none	participate	-39
none	force	-27
none	sleep	-9
none	dispatch	-11
none	examine	-19
none	figure	-17
none	date	-51
verb	instruct	-12
verb	lie	-15
none	buy	-24
none	state	7
none	receive	-8
none	know	18
none	mean	-6
none	lose	-133
none	discredit	-19
none	destroy	-10
none	fail	-26
none	send	-30
none	put	8
verb	make	-55
none	crush	-28
none	avoid	-18
verb	recognize	-16
none	hear	7
verb	move	131
none	stop	-102
verb	discuss	-10
verb	try	-6
verb	refuse	-14
verb	let	-15
none	confirm	16
quotation	use	-37
none	head	-72
none	worry	29
none	hug	-11
none	wait	-10
none	believe	36
none	reward	-18
none	let	-17
none	learn	16
quotation	begin	-9
quotation	see	11
none	think	27
verb	organize	-12
verb	rip	-10
none	understand	19
none	adopt	-16
verb	meet	67
none	steal	-21
none	call	18
none	step	-29
verb	force	-54
none	combat	-47
none	assist	-18
none	conduct	-108
none	airstrike	-15
verb	target	-32
none	increase	-11
quotation	add	49
none	hit	-5
verb	hit	23
verb	fund	-17
none	propose	39
verb	interview	-33
none	talk	16
none	interview	-9
noun	make	-9
none	result	-87
none	slip	-21
verb	show	-29
none	transform	-21
none	boost	-39
verb	appeal	-12
quotation	cite	-10
verb	give	-15
verb	look	-28
none	recall	50
verb	begin	-57
quotation	conclude	29
none	threaten	12
none	enter	-134
none	draw	6
verb	call	-9
none	slam	36
none	fundraise	-94
none	ask	27
verb	cancel	-9
none	cancel	-16
none	prefer	44
none	indicate	9
none	attribute	7
none	vote	19
verb	find	-13
none	choose	-29
verb	vote	18
verb	drop	-32
none	poll	18
none	survey	-45
none	point	20
none	run	31
none	challenge	17
quotation	tell	-61
none	praise	37
none	meet	-68
none	argue	73
none	expect	44
verb	born	-22
none	mention	34
none	benefit	-77
none	sharpen	-22
none	retain	-31
none	hold	10
none	describe	11
quotation	focus	-10
none	express	33
none	echo	25
none	present	-13
none	mind	9
verb	right	-71
verb	pledge	20
verb	oppose	-49
verb	undocumented	-15
none	carry	-35
none	declare	30
none	die	-71
none	release	9
none	endorse	51
none	skywrite	-13
none	message	6
none	involve	-78
none	fly	-58
none	separate	-10
verb	host	-27
verb	support	-26
none	donate	-35
none	record	-15
none	compile	-16
none	cycle	-41
verb	backed	-26
none	break	-104
verb	elect	-41
quotation	keep	-9
quotation	engage	-11
none	convince	25
none	compete	-61
none	plane	-13
none	fill	-15
verb	message	-30
quotation	read	20
quotation	call	-19
none	set	-27
verb	plan	-85
verb	root	-18
none	tighten	-23
none	protest	8
verb	limit	-15
none	wear	-47
none	tweet	12
none	applaud	17
none	retweet	9
verb	step	-15
none	accuse	21
verb	prevent	-20
verb	mention	6
verb	announce	11
none	distract	-13
none	prevent	-9
verb	need	-104
none	detail	12
none	oppose	28
none	thwart	-15
verb	allow	11
none	push	12
none	lead	-26
none	tape	-15
none	repeat	7
none	repeal	-37
none	criticize	68
none	right	-94
none	dismiss	41
verb	track	-15
none	ensure	-53
verb	follow	51
verb	seek	20
none	counter	10
none	offer	12
none	review	-15
none	tear	-18
verb	shoot	20
none	overtake	-21
verb	deny	-17
none	wipe	-10
none	flow	-13
verb	take	36
verb	check	-23
verb	certain	-9
verb	challenge	-32
none	stress	17
verb	overturn	-13
verb	respect	-15
verb	value	-12
verb	words	-13
verb	defend	8
verb	bear	-19
verb	teach	-22
none	protect	-56
none	free	-21
verb	yell	9
none	open	-43
none	remember	32
verb	survive	-15
verb	talk	13
none	name	17
none	gather	-49
verb	speak	-54
none	join	-23
none	live	-29
none	quote	9
none	become	-10
none	arrive	-63
none	introduce	-5
verb	lose	-63
none	undermine	-35
verb	undermine	14
verb	help	-71
verb	work	-99
none	overturn	8
none	label	14
verb	act	-20
none	compare	8
none	unveil	6
none	aim	14
none	require	9
none	license	-13
none	blow	-33
none	enjoy	15
none	jump	-13
none	tie	-7
none	sign	7
none	dedicate	9
quotation	note	8
quotation	explain	36
none	overstate	12
verb	play	-53
quotation	point	-7
none	lie	-7
none	agree	30
verb	win	-135
quotation	ask	-6
quotation	answer	-5
none	appear	7
none	consider	30
none	find	6
none	match	-49
none	replace	-49
none	collect	-37
verb	fit	-17
none	serve	-125
verb	put	29
verb	live	-27
quotation	respond	12
quotation	release	-13
none	stumble	-16
none	stem	-25
none	slow	-18
none	wither	-10
none	trip	-15
none	count	10
verb	touch	8
verb	ban	-48
verb	enter	-36
verb	pay	30
none	launch	-9
none	cross	-37
verb	become	-83
none	succeed	-45
verb	keep	-60
quotation	tweet	47
quotation	write	34
none	owned	-30
none	fold	-10
none	rate	-9
none	trail	-51
none	average	-18
none	reaffirm	14
verb	conduct	-20
none	critical	-6
none	cast	14
none	last	-11
none	qualify	-19
none	close	-21
none	exist	-60
verb	start	-43
verb	endorse	-40
none	end	-16
verb	caucuse	-32
verb	introduce	16
verb	accept	-39
verb	change	-51
none	accept	20
verb	firm	-25
verb	spend	-68
none	interrupt	-6
quotation	shout	10
quotation	describe	17
quotation	reply	18
none	revive	-23
none	waterboard	-30
quotation	fail	-12
none	obtain	-49
none	survive	-37
none	issue	-8
verb	listen	-9
verb	struggle	-18
none	attend	-72
verb	thank	11
verb	wear	-17
none	visit	-66
quotation	chant	13
verb	love	-13
verb	wage	-15
none	stick	-12
none	hope	29
quotation	cheer	-24
none	engage	15
none	denounce	31
verb	want	-16
none	double	6
none	intensify	-18
none	question	25
none	deal	-78
verb	ask	-23
verb	end	-60
verb	offer	11
verb	welcome	-23
none	yell	5
none	trade	-11
none	ramp	-15
none	cap	-24
none	translate	-18
none	number	-56
quotation	feel	-16
quotation	win	-34
none	optimistic	-9
none	emphasize	37
verb	test	-12
verb	run	-107
verb	set	58
verb	refer	16
verb	describe	11
none	clash	-10
none	use	27
none	complain	34
none	warn	25
verb	use	-88
verb	demonstrate	30
none	bill	12
verb	state	5
none	mount	8
none	lock	-14
none	impose	-8
none	interest	14
none	deny	15
verb	deliver	9
none	whip	-16
none	prevail	-28
verb	embrace	24
verb	issue	37
none	alienate	-23
none	moderate	-12
none	view	6
none	seem	-5
none	grow	-29
verb	gain	-28
none	gain	-24
none	maintain	-28
none	pick	8
verb	contest	-12
verb	catch	-9
none	form	-35
verb	represent	-51
none	divide	-16
verb	consider	-32
none	design	-8
none	sample	-15
none	select	-16
none	provide	-5
none	burn	-16
none	upcome	-51
verb	credit	-10
none	damage	10
none	promise	35
quotation	caucuse	-9
verb	agree	-45
none	contest	-17
none	caucuse	-106
none	kick	-27
none	shift	-13
none	accomplish	-21
none	reform	-28
none	greet	-18
verb	shift	14
verb	tackle	-9
none	travel	-48
verb	pull	-22
verb	return	-34
none	remain	6
verb	accuse	6
verb	add	6
none	defy	-10
none	battle	-29
none	predict	32
quotation	urge	-5
verb	explain	13
verb	suspend	-32
none	hammer	10
none	perform	-33
none	fight	-14
none	congratulate	8
none	drop	-29
none	disappoint	20
verb	happen	-59
none	remark	11
verb	mean	-44
none	word	15
verb	switch	-13
verb	unify	-12
none	fuel	-12
none	stay	-29
none	beat	-76
none	lack	-39
none	chant	10
none	prompt	-23
none	need	20
none	award	8
verb	raise	13
none	accord	14
none	earn	-10
none	tackle	-18
none	rattle	11
none	lower	-28
none	improve	-53
verb	lead	-51
verb	beat	-12
verb	head	-32
verb	result	-32
none	portray	28
verb	doubt	10
verb	prefer	-23
verb	number	-20
none	network	-51
none	matter	-15
verb	worry	-23
none	best	-21
none	handle	-37
verb	divide	13
none	allow	-21
none	concede	5
verb	congratulate	6
none	tout	28
verb	believe	-26
none	resonate	-7
none	decry	35
verb	impact	-9
none	cheer	12
none	overwhelm	13
verb	push	6
verb	attract	-18
none	assure	18
verb	tell	-13
none	trumpet	8
verb	sit	-20
none	backing	22
none	exceed	-19
verb	wait	-18
none	reverse	-8
none	rush	-25
verb	stop	-49
none	walk	-19
none	answer	16
none	joke	9
none	reply	9
verb	capture	-12
none	dominate	-47
verb	tend	20
none	identify	24
none	backed	16
verb	halt	-9
none	represent	-20
none	unionize	-12
none	drew	6
none	shake	-45
none	finish	-65
none	await	-21
quotation	face	-15
none	emerge	11
verb	compete	-9
none	capture	-24
verb	hold	-73
verb	bind	-12
verb	differ	11
verb	willing	6
verb	remain	-53
none	insist	55
none	heighten	-9
none	resist	10
none	dub	17
none	roar	-16
verb	poll	-30
verb	close	-28
none	boo	9
none	lag	-19
none	mark	7
none	vow	45
none	top	-29
none	race	-56
quotation	work	-17
verb	increase	-34
none	broker	-23
none	pledge	7
none	fix	-21
verb	stand	22
none	influence	-25
none	confront	-27
none	neighboring	-23
verb	receive	-60
quotation	come	35
none	invest	-55
verb	unfold	-9
none	remind	29
verb	lay	-32
verb	create	-30
verb	address	-41
none	exit	-41
none	vary	-10
none	outnumber	-15
none	account	-41
verb	angry	-9
none	deport	-45
none	ballot	-30
quotation	hold	-12
none	generate	-16
none	pile	-11
none	shock	-12
none	imagine	19
none	stare	-16
none	embrace	7
none	vouch	24
none	fit	-25
none	resign	-8
none	shrink	-25
verb	press	16
verb	hope	-12
quotation	pick	-9
none	score	-55
none	clinch	-45
none	suspend	-14
verb	ready	-30
none	widen	-35
none	grab	-23
none	stall	-21
none	dash	-10
none	surge	-21
none	secure	-75
none	steer	-25
none	exchange	-28
none	encourage	25
none	calm	-9
none	bemoan	18
verb	face	-36
none	devastate	-34
none	lambaste	18
none	reserve	-20
none	club	-9
none	seat	-45
none	host	-68
none	solidify	-18
none	derail	-18
verb	stay	-43
none	angry	-16
none	betray	-18
verb	include	-6
verb	affect	-25
verb	satisfy	-9
none	authorize	-9
verb	list	21
none	reassure	11
verb	ballot	-12
quotation	need	-26
quotation	secure	-9
none	condemn	15
none	cost	-45
none	catch	-15
none	punch	-20
none	charge	7
verb	encourage	-24
none	hand	-33
none	defeat	-87
none	struggle	-24
none	rule	11
quotation	run	-18
verb	appreciate	-12
quotation	go	-5
none	flock	-12
none	nominate	15
none	concentrate	-11
none	contribute	-60
none	lend	-19
none	owe	-16
none	document	14
none	disavow	17
none	promote	6
none	reject	12
verb	urge	8
none	articulate	13
none	thread	-15
verb	answer	6
none	sweep	-28
noun	win	-17
quotation	charge	8
none	feature	-9
none	lament	24
none	capitalize	-27
quotation	stand	-9
none	acquire	-18
none	attract	-9
quotation	lay	-15
quotation	born	-9
verb	request	23
verb	feature	24
verb	release	-61
none	pack	-10
none	touted	18
none	cite	32
verb	influence	-15
verb	name	-15
none	apply	-43
verb	sign	-5
verb	reform	-12
verb	design	-10
none	swing	-5
none	save	-25
none	explain	13
none	pull	-47
none	beam	-14
verb	determine	6
quotation	get	-24
none	create	-13
none	amplify	7
verb	honor	-9
none	admire	17
none	display	13
none	convict	-15
quotation	according to	30
quotation	file	-9
verb	best	-9
none	pass	10
verb	price	-25
quotation	mean	9
quotation	make	-39
verb	according to	-35
verb	reflect	-24
verb	confront	24
verb	buy	-23
none	rail	20
none	pursue	-11
none	frack	-15
none	hurt	-30
none	divert	-10
verb	frack	-9
verb	reserve	-12
verb	tap	-12
none	blame	38
verb	watch	-23
verb	understand	-16
verb	ally	-17
verb	rattle	-10
verb	outline	20
verb	base	-32
none	found	-33
none	title	15
verb	share	-26
none	link	8
none	recite	19
none	shout	18
quotation	lose	-9
verb	die	-30
verb	trust	-13
none	love	13
quotation	compare	-15
quotation	plan	-13
quotation	build	-17
none	boast	27
none	sell	-74
quotation	declare	27
verb	reassure	-10
none	bend	-10
none	distance	10
verb	advise	9
none	position	7
none	listen	-47
none	bully	-12
verb	bully	-12
verb	hear	-37
verb	predict	6
none	bash	7
none	submit	-15
verb	assail	15
none	outsource	-15
none	escape	-9
verb	reduce	-17
verb	outsource	-12
verb	balk	18
none	combine	-29
none	train	-19
none	import	-37
none	ally	-53
none	finance	-23
verb	trail	-12
none	connect	-12
none	craft	11
none	narrow	-21
quotation	state	13
verb	provide	24
verb	question	-8
none	convert	-24
none	box	-20
verb	attend	-34
verb	visit	-25
verb	bring	84
none	rest	-15
none	land	-33
verb	accompany	-9
none	clap	-10
none	overcome	-20
none	honor	-13
none	inspire	-23
none	hang	6
none	renovate	-10
verb	grow	-32
none	showcase	-10
none	single	6
none	rise	-21
none	ready	-30
none	fall	-17
none	tip	-14
verb	weigh	-16
none	persuade	26
none	reference	12
quotation	report	-23
none	admit	25
none	reveal	24
verb	disclose	-9
verb	protect	-15
none	schedule	-27
verb	appoint	-16
verb	judge	-18
verb	succeed	-12
verb	punish	-15
verb	cause	-23
none	hail	9
verb	remove	-22
verb	power	-9
none	overthrow	-10
none	aid	-51
none	realize	12
none	surrender	-10
none	abandon	-41
none	disaffected	-10
none	self-described	6
verb	count	-9
none	poise	-30
verb	document	-17
verb	invite	-12
quotation	speak	44
verb	sure	-9
none	spark	-7
none	indict	-10
quotation	violate	-9
quotation	seem	12
none	liken	7
verb	pick	-33
none	disqualify	-12
verb	disqualify	-15
verb	nominate	9
none	seal	-12
verb	launch	7
verb	break	-17
verb	fire	-24
none	champion	6
none	propel	-15
verb	ignore	-15
verb	free	-12
none	fan	-23
none	garner	-21
none	react	-19
none	lean	-5
verb	flag	-12
verb	manage	-22
verb	drag	-9
none	wrap	8
none	blare	-16
quotation	wear	-17
none	light	-11
none	defund	-18
quotation	play	-13
quotation	cause	-15
quotation	earn	-9
quotation	rate	-12
none	investigate	-10
verb	report	26
none	upset	6
none	flood	-16
verb	charge	-18
none	surround	-32
verb	carry	-34
none	principle	-12
none	settle	-43
none	expres	11
none	kid	-15
none	stump	-9
none	unqualify	-10
none	mine	-13
verb	serve	38
verb	build	-30
none	born	-22
none	bury	-13
none	contemplate	17
verb	grant	-18
none	publish	-14
verb	donate	-12
none	act	-63
verb	interest	-35
verb	prove	-29
verb	occur	-15
none	trump	-9
none	exploit	12
none	treat	-12
none	beg	11
none	abuse	-13
none	wound	-16
none	unfold	-21
verb	improve	-15
verb	air	-15
noun	according to	15
none	debate	16
none	credit	18
verb	estimate	16
verb	cost	-25
verb	risk	-9
quotation	argue	23
verb	feed	-18
verb	debate	-18
verb	join	-17
none	spar	9
verb	reach	-35
none	regulate	-12
verb	hire	-21
none	rebuild	-35
none	fund	-51
none	marry	-33
none	complicate	-15
verb	seat	-15
none	cut	-17
none	organize	-35
none	reinstate	-20
quotation	pay	-9
none	voice	15
none	update	-7
none	weaken	-15
none	approve	-6
quotation	move	-9
none	signal	13
none	alter	-17
none	demand	9
verb	rise	-25
verb	generate	-12
none	negotiate	10
none	something	-28
none	favor	16
none	delay	-18
none	veto	10
none	eliminate	-45
none	postpone	-13
none	preserve	-25
none	suppose	-23
none	expire	-9
none	repudiate	14
verb	comments	-15
none	comments	-20
none	remove	-34
none	upgrade	-13
none	cope	-16
verb	cover	-18
verb	campaign	-51
none	impress	16
none	curb	-20
none	reduce	-41
none	adapt	-13
quotation	follow	18
none	recruit	-21
none	stretch	-13
none	acknowledge	41
verb	misspeak	-9
verb	exist	-17
none	galvanize	-13
none	loom	-33
none	backfire	-9
none	access	-15
none	overshadow	-16
none	align	-12
verb	damage	-13
none	stake	-22
verb	account	-25
none	search	-35
none	fire	15
none	punish	-20
none	restore	-24
none	sue	12
quotation	lead	-9
quotation	discuss	9
none	discriminate	-9
none	spread	-7
quotation	sound	10
verb	compare	25
none	illustrate	5
none	eye	13
quotation	act	-9
quotation	turn	-13
quotation	open	20
quotation	struggle	-16
none	shape	-31
quotation	post	10
verb	surprise	-27
quotation	show	-9
verb	notice	20
none	edit	-20
none	approach	-32
none	waste	-16
none	sound	-8
none	acquiesce	15
verb	fight	25
none	miss	-45
none	advance	-28
none	bolster	-26
none	recount	19
verb	attempt	-18
none	wage	-10
none	commit	-29
verb	advance	-9
none	limit	-13
none	achieve	-37
none	halt	-15
none	resound	-10
none	occupy	-16
verb	drive	-17
none	notice	-7
verb	treat	-26
verb	line	-18
verb	uncommit	-9
verb	throw	-22
verb	recall	-6
verb	erode	-9
none	couple	-26
verb	update	-15
none	reiterate	32
none	police	-13
none	scare	-17
verb	blame	-13
verb	fail	-30
none	chat	-13
verb	spread	-18
none	cause	-72
verb	defect	-9
none	infected	-13
verb	travel	-9
none	order	20
verb	violate	-20
none	aware	-12
none	grant	-13
verb	approve	18
verb	program	-17
verb	gine	-15
none	constitute	-10
quotation	laugh	-12
none	bridge	-13
none	seize	-6
none	disagree	9
verb	crack	-12
verb	unauthorized	-9
none	drive	-39
quotation	repeat	17
none	manage	-49
none	undocumented	-43
verb	conflict	-9
verb	avoid	-10
verb	tweet	-9
verb	criticize	-15
verb	argue	-22
none	decline	24
verb	suit	-15
verb	achieve	-17
verb	miss	-12
none	project	14
verb	pursue	-9
none	implement	-14
none	enable	-15
none	quit	-26
none	derided	12
none	advocate	20
verb	replace	-22
none	amount	-32
verb	bomb	-12
none	bother	-11
verb	cut	-37
quotation	criticize	-5
verb	deal	-34
quotation	look	-20
none	retire	-13
verb	identify	9
none	command	-18
none	dol	-10
none	ratify	12
none	welcome	9
none	flee	-15
verb	decline	-35
verb	benefit	-22
none	deflect	-11
none	trounce	-16
verb	bet	-15
none	sorry	-10
none	restrict	12
none	motivate	-9
none	mire	-18
none	energize	-21
none	predicate	-11
none	ravage	-13
quotation	quote	11
verb	remark	-21
none	terrify	6
none	edge	-11
none	price	-34
none	collapse	-10
quotation	leave	-17
none	hidden	-10
none	execute	-16
none	book	-30
none	laugh	-10
verb	dominate	-17
verb	view	8
none	author	10
none	linger	-12
none	assault	-15
none	split	-10
none	plummet	-10
none	direct	-14
none	sew	-10
none	certain	-29
verb	tie	-28
verb	concede	10
none	elevate	-5
none	purchase	-30
none	premise	-10
verb	center	-17
none	mandate	8
none	judge	12
none	tend	-52
verb	confirm	16
none	function	-9
quotation	draw	-25
verb	cheer	-10
none	so-called	-9
none	argument	8
quotation	suggest	22
none	undecided	-15
none	superdelegate	-28
verb	conclude	-6
verb	persuade	-14
none	occur	-25
verb	commit	28
none	power	-28
verb	combat	-12
none	ship	-13
none	click	-15
verb	select	-17
verb	study	-15
verb	perform	-17
verb	survey	-9
none	extend	-9
none	market	-41
none	dislike	19
verb	reveal	-18
verb	place	-15
none	practice	-30
none	incite	-7
none	crash	-14
none	ahmed	-10
none	mohamed	-18
none	develop	-45
verb	fundraise	-17
none	rebut	22
verb	approach	-15
verb	lift	-9
none	lift	-17
none	operate	-18
none	startle	17
none	fear	29
none	unravel	-11
verb	clinch	-15
verb	roll	-9
none	rein	-23
none	reclaim	-15
quotation	comment	9
none	fish	-12
none	bind	-35
verb	oversee	-15
none	scramble	-6
quotation	appear	-22
quotation	become	-13
verb	rely	-13
verb	fall	-45
verb	secure	-30
none	outrage	11
verb	decide	-22
none	strike	9
verb	measure	-17
none	deem	25
none	supplement	-11
verb	rally	-20
verb	mark	-19
verb	engage	-21
verb	witness	-10
verb	emerge	-29
none	please	10
none	center	-39
none	print	-13
none	invoke	10
none	program	-30
none	spur	-18
none	borrow	-15
none	eager	7
none	wish	8
verb	communicate	-9
none	park	-15
none	brew	-10
none	eat	-17
none	dress	-5
none	dance	-13
verb	arrive	-12
none	broaden	-21
none	establish	-9
none	unauthorized	-12
quotation	right	-12
none	chair	-33
verb	hurt	-27
none	brag	14
verb	expire	-12
none	buoy	-13
quotation	allow	22
none	heal	-9
verb	hack	-12
verb	jump	-9
quotation	take	-7
quotation	pass	-12
verb	applaud	10
verb	characterize	-10
verb	fear	7
none	brief	-21
none	sexting	-12
none	alarm	17
none	dictate	6
verb	position	-20
none	fulfill	-24
none	forge	-13
none	resolve	-18
none	chip	-13
quotation	remain	-9
none	define	-30
none	assign	-16
none	deploy	-25
none	dismantle	-10
none	intervene	-18
none	sure	-24
none	belong	-16
none	test	-35
none	bless	-10
none	thrive	-15
verb	tape	-9
verb	advocate	-20
none	activate	-15
none	affect	-37
verb	post	27
none	accompany	-12
quotation	press	6
none	reconsider	13
none	descend	-12
none	dispute	9
none	contradict	7
none	satisfy	10
none	oust	-10
verb	contain	-25
none	assail	8
none	tax	-36
verb	tax	-25
verb	eliminate	-15
verb	direct	25
none	graft	-10
none	model	-12
verb	apply	-12
none	observe	11
verb	aware	17
verb	inspire	-17
verb	lack	-17
verb	echo	11
none	produce	-14
none	contend	9
none	hide	-10
verb	discover	14
verb	monitor	-12
none	inform	24
verb	brief	-12
none	integrate	-18
none	less-educated	-10
none	encounter	-17
verb	experience	-13
none	perceive	11
verb	adopt	13
none	wall	-16
none	uncover	-17
none	unreport	-9
none	caution	24
none	mitigate	-10
none	vet	-12
none	remarks	-10
verb	aid	-32
verb	opt	-10
none	affiliate	-10
none	upend	-24
none	withdraw	15
verb	relate	-15
none	proclaim	9
verb	deploy	-15
verb	authorize	-12
quotation	find	-11
none	balance	-18
verb	rule	-23
none	hack	-15
none	rebuff	17
none	intern	-11
verb	care	24
none	suffer	-30
verb	contribute	-15
none	drink	-12
none	install	-13
none	repair	-12
none	graduate	-16
none	opine	9
none	advise	-48
none	flank	-11
none	reap	-10
verb	sell	28
none	tap	-20
none	firm	-47
none	accumulate	-10
none	fade	-10
none	value	-20
none	embody	-10
none	channel	-13
verb	sound	8
none	age	-13
none	reckon	13
none	surpass	-10
verb	suppose	-9
verb	extend	-15
none	offset	-12
verb	control	-12
none	violate	-23
verb	fly	-15
none	arrest	-31
none	imprison	-9
none	disappear	-24
verb	involve	-30
none	wonder	32
none	warm	-10
verb	word	-9
none	mix	-10
verb	handle	-15
verb	exploit	-12
verb	statement	-10
none	regard	17
verb	draw	-21
none	risk	-18
verb	lean	-9
verb	finish	-20
none	grapple	-23
verb	lag	-9
verb	project	-17
verb	yield	-13
verb	found	-9
none	speculate	11
none	fare	-31
none	depend	-33
none	consolidate	-10
verb	associate	-16
verb	produce	-12
none	accelerate	-29
none	study	-23
none	disclose	14
none	flag	-12
noun	remain	-9
none	harm	-12
none	proceed	-14
none	smile	-15
verb	narrow	-9
none	distribute	-13
none	underestimate	7
none	falter	-16
verb	dislike	-10
verb	detail	-13
none	coalesce	-16
verb	mandate	-10
none	tally	-13
none	obscure	-10
verb	defeat	-15
verb	impose	10
none	replicate	-10
none	validate	-13
none	anger	16
none	regain	-18
verb	choose	-28
none	camp	-21
verb	bill	-15
none	displace	-9
none	attach	-13
none	monitor	-23
verb	demand	-16
none	finalize	-16
none	justify	22
none	adjust	-15
none	sag	-10
none	net	-11
verb	rate	-30
verb	fuel	-12
none	house	-17
none	scale	-12
none	bet	-11
none	store	-15
verb	withdraw	-10
none	team	-10
verb	statements	-9
verb	something	-9
quotation	promise	-6
none	disrupt	-18
none	oversee	-21
verb	prepare	-30
none	afford	-16
quotation	sit	-9
none	engineer	-13
none	transfer	-12
verb	earn	-20
none	daunt	-10
none	pitch	7
verb	ride	-9
none	shatter	-19
verb	elevate	-9
none	shore	-20
verb	laugh	-9
none	explode	-9
none	feed	-20
none	depart	-13
verb	stick	-10
verb	level	-12
none	like-minded	-18
none	discipline	-15
verb	suffer	-12
none	usher	-13
none	plant	-20
verb	strengthen	-15
none	allude	15
none	supply	-16
verb	rest	-9
verb	mask	-10
verb	land	-12
verb	align	6
none	govern	-19
none	revere	17
none	analyze	-14
quotation	remind	12
none	conflict	-16
verb	define	18
verb	confident	-12
none	salary	-12
verb	qualify	-9
verb	review	-15
none	exercise	-9
none	provoke	-10
verb	obtain	-9
verb	market	-12
verb	battle	10
none	plague	-13
none	reinvent	-11
quotation	remark	7
verb	remarks	-9
verb	abandon	-9
noun	become	27
none	gun	-15
none	politicize	-13
none	delete	-19
none	doom	-10
quotation	share	-15
none	suit	-9
none	strengthen	-15
none	lash	6
verb	publish	-12
none	explore	10
none	contact	-21
none	republish	-12
none	allege	24
none	originate	-10
verb	vet	-18
none	blister	-15
quotation	email	-9
none	corrupt	-9
none	cellphone	-10
none	circulate	7
none	stifle	7
none	coordinate	-23
verb	develop	-15
verb	assign	-9
none	guide	-13
quotation	offer	-10
none	climb	-13
none	inject	-16
quotation	protest	-9
none	reopen	-10
none	enlist	-11
quotation	wonder	10
none	buck	-11
none	assertion	15
verb	email	-31
noun	build	-9
none	detect	-23
none	pour	-16
none	drag	-9
none	devolve	-13
quotation	introduce	11
verb	assault	-12
none	crumble	-12
none	bomb	-20
verb	intensify	-9
none	enforce	-13
verb	couple	-9
none	dip	-9
none	game	-21
verb	save	-12
none	peak	-13
none	ring	-13
noun	state	-9
noun	get	-9
quotation	relocate	-10
none	round	-18
none	relocate	-15
none	navigate	-17
none	prohibit	14
none	instruct	5
none	characterize	17
verb	schedule	-15
verb	unaware	-10
verb	concern	-19
verb	denounce	10
none	classify	-23
none	forward	7
none	deserve	-18
verb	sponsor	-9
none	assemble	-10
verb	owned	-9
quotation	enter	-9
none	skip	-20
none	thrill	16
none	entitle	-13
none	relate	-20
quotation	cover	-10
none	probe	-13
verb	classify	-12
none	humble	-9
none	film	-10
none	contention	6
verb	gather	-9
none	supportive	8
none	dislodge	-9
verb	neighboring	-9
none	shed	-13
none	slate	-43
verb	slate	-12
none	huddle	-16
quotation	push	-11
verb	undecided	-9
none	willing	-17
none	ride	-16
verb	lobby	-12
none	bristle	8
verb	restore	-10
verb	maintain	10
none	trigger	-15
none	restructure	-10
noun	work	-9
none	abolish	-10
none	rid	-12
none	administer	-9
none	impact	-10
verb	attribute	6
none	deprive	-14
verb	strike	-12
none	mirror	-11
verb	volunteer	-10
verb	aggravate	-9
none	testify	18
verb	prompt	31
none	leak	-13
quotation	rise	-9
verb	chair	-9
verb	depend	-9
none	tune	-14
verb	realize	-13
none	sponsor	-10
quotation	campaign	-9
none	undeclare	-10
none	pit	-9
none	sing	11
quotation	firm	-9
verb	frame	10
verb	store	-9
none	modify	-12
none	unaware	9
verb	coordinate	-9
none	wind	-12
none	hover	-11
none	naturalize	-10
none	unexpected	-10
none	task	-10
verb	protest	-9
none	infiltrate	-10
none	facilitate	-13
quotation	gine	-9
verb	establish	11
none	toss	-7
none	amass	-16
verb	license	-15
verb	practice	-12
@speech,lemma
false	attack	15
false	highlight	16
false	pose	-14
false	suggest	10
false	happen	-101
false	control	-54
false	include	-14
false	expand	7
false	ban	22
false	demonstrate	13
false	claim	21
false	support	18
false	focus	24
false	according to	-14
false	kill	-93
false	shoot	6
false	arm	-21
false	lay	14
false	guarantee	-6
false	face	-11
false	move	14
false	begin	-19
false	say	14
false	accomplish	-20
false	respond	-8
true	want	-37
true	bring	35
true	pose	-17
true	lay	-41
true	change	-47
false	write	23
false	follow	51
false	note	-6
false	think	30
false	refuse	37
false	give	-13
false	plead	20
true	come	-102
true	prosecute	-21
false	feel	7
false	conclude	23
false	clear	10
false	place	-22
false	sit	-17
false	complete	-35
false	spend	-7
false	look	14
false	star	-19
false	gine	-49
true	make	-29
false	register	-60
false	blast	58
false	defend	17
false	tell	28
false	play	10
false	turn	7
false	prepare	-34
false	decide	21
false	address	17
false	speak	18
false	see	15
false	expect	38
true	attempt	-22
true	go	-80
true	try	-56
true	help	-81
false	want	21
false	concern	16
true	give	36
false	return	-23
false	come	18
false	show	9
false	get	-10
false	email	8
false	thank	15
false	reply	16
false	announce	29
false	send	-6
false	proceed	-9
false	hand	-35
false	teach	-33
true	require	-34
false	reflect	-12
false	discuss	39
false	present	10
false	intend	13
false	recognize	16
false	administer	-13
false	share	14
false	plan	19
false	sway	-18
false	participate	-37
false	force	-16
false	sleep	-13
false	dispatch	-14
false	examine	-19
false	figure	-14
false	date	-47
false	witnes	15
false	lie	-6
false	buy	-26
false	state	16
false	receive	-12
false	know	31
false	lose	-135
false	discredit	-16
false	destroy	-10
false	fail	-19
false	put	12
true	intend	-8
false	crush	-33
false	avoid	-7
false	win	-6
false	stop	-107
true	put	-47
true	refuse	-13
true	let	-23
false	confirm	23
true	use	-98
false	head	-75
true	worry	-7
true	leave	-68
false	hug	-11
false	wait	-6
false	appoint	6
false	believe	26
false	reward	-15
false	learn	26
false	operate	-15
false	organize	-25
false	understand	23
false	adopt	-13
true	meet	-43
false	steal	-21
false	call	16
false	lead	-15
false	step	-24
false	combat	-51
false	assist	-9
false	conduct	-95
false	airstrike	-18
false	fund	-58
false	propose	32
false	interview	-13
false	air	-8
false	talk	20
false	comment	23
false	result	-84
false	slip	-23
false	transform	-21
true	appeal	-13
true	cite	42
false	recall	60
false	uprise	-13
false	threaten	9
false	enter	-138
false	draw	-7
false	slam	24
false	fundraise	-92
false	ask	8
false	cancel	-19
false	prefer	33
false	indicate	17
true	vote	-80
true	find	-32
false	choose	-24
true	drop	-20
false	poll	15
false	survey	-51
false	point	19
true	say	-53
true	cover	-21
false	challenge	-15
false	praise	22
false	argue	20
true	born	-20
false	post	16
false	mention	34
false	benefit	-84
false	sharpen	-25
false	retain	-28
false	describe	26
false	express	29
false	echo	16
false	mind	11
false	right	-112
false	pledge	10
false	oppose	14
false	undocumented	-45
false	carry	-31
false	declare	23
false	die	-74
false	release	7
false	endorse	31
false	skywrite	-13
false	message	9
false	involve	-78
false	fly	-53
false	separate	-15
false	host	-68
true	support	-16
false	donate	-39
false	compile	-10
false	cycle	-45
false	backed	10
false	break	-13
false	champion	10
false	help	-11
false	convince	26
false	compete	-65
false	plane	-13
false	fill	-15
false	link	-6
false	set	16
true	plan	-79
true	root	-18
false	tighten	-23
false	protest	7
false	limit	-14
false	invite	-5
false	wear	-55
false	tweet	12
false	applaud	17
false	retweet	7
false	accuse	19
true	lobby	5
true	prevent	-30
true	mention	-7
true	announce	-6
true	attack	-27
true	need	-83
false	detail	8
false	thwart	-20
true	allow	-44
false	tape	-13
false	distribute	-16
true	write	-42
false	repeat	20
false	repeal	-37
false	criticize	28
false	dismiss	41
true	track	-13
true	ensure	-25
true	follow	-51
true	counter	-13
true	continue	-19
true	elect	-53
false	tear	-21
true	think	-54
true	kill	-49
true	shoot	-30
true	begin	-43
false	deny	16
false	flow	-13
true	take	-62
true	expand	-31
true	check	-18
true	certain	-12
true	challenge	21
false	stress	21
true	respect	-12
true	words	-9
true	right	-50
true	bear	-21
true	note	60
true	teach	-20
true	protect	-17
false	free	-26
false	yell	7
false	open	-12
false	remember	47
false	survive	-43
true	talk	-6
false	name	18
false	gather	-55
false	join	-14
true	live	-37
true	speak	-41
false	quote	9
false	become	10
true	arrive	-15
false	refer	-13
false	introduce	12
false	seek	5
true	lose	-66
true	gun	-9
true	undermine	-12
true	oppose	-15
true	work	-101
false	label	19
true	act	-25
true	show	-28
true	compare	9
false	unveil	6
false	aim	24
false	require	12
false	license	-24
false	enjoy	11
false	jump	-13
false	tie	-12
false	dedicate	5
false	explain	31
false	overstate	13
true	lie	-13
false	agree	8
false	appear	7
false	consider	18
true	receive	-51
false	match	-49
false	replace	-53
true	increase	-39
false	collect	-32
true	fit	-9
true	serve	-60
true	respond	17
true	deem	12
true	release	-78
false	stumble	-12
false	stem	-25
false	slow	-23
false	serve	11
false	wither	-10
false	trip	-16
false	count	5
false	touch	6
true	ban	-42
true	enter	-34
false	launch	-12
false	stir	-18
false	cross	-41
true	become	-75
false	succeed	-47
false	owned	-37
false	fold	-10
false	rate	39
false	trail	-51
false	average	-18
true	conduct	-47
true	look	-48
true	file	-15
true	comment	-24
true	target	-20
false	last	-14
false	qualify	-19
false	vote	24
false	close	-22
false	exist	-66
true	endorse	-25
false	caucuse	-115
true	accept	-13
false	accept	15
false	firm	-56
false	boost	-41
false	disappoint	17
true	spend	-77
false	interrupt	-9
false	shout	20
false	use	11
true	waterboard	-25
true	skip	-9
true	fail	-32
true	obtain	-25
true	compromise	-10
true	issue	-9
false	waterboard	-15
false	urge	36
false	live	-9
false	listen	-45
true	die	-27
true	connect	-12
true	struggle	-28
false	attend	-63
false	visit	-71
true	love	-15
true	hear	-7
true	fire	5
false	wage	-14
false	stick	-16
false	hope	23
false	undermine	-8
true	cheer	-26
true	engage	-19
false	denounce	46
false	intensify	-15
false	deal	-87
true	welcome	-24
true	yell	6
false	question	17
false	trade	-11
false	obtain	-37
false	ramp	-23
false	cap	-24
false	translate	-21
false	number	-63
true	feel	-17
true	win	-112
false	emphasize	26
false	assert	5
true	test	-9
false	recite	9
false	clash	-13
false	complain	45
false	warn	10
false	bill	13
false	rely	-13
false	counter	13
false	devote	5
false	mount	9
false	lock	-16
false	impose	8
false	interest	17
false	deliver	7
false	whip	-16
false	prevail	-28
false	alienate	12
false	moderate	-10
false	build	-7
true	register	-30
true	view	-19
false	grow	-27
false	gain	-27
true	know	-42
false	maintain	-14
false	contest	-7
false	catch	-20
true	form	-12
true	call	-29
false	view	19
true	cast	-7
true	represent	-57
false	divide	-17
true	consider	-17
false	design	-10
false	sample	-18
false	select	-14
false	provide	5
false	burn	-16
false	arrive	-62
false	upcome	-51
true	credit	10
false	promise	20
true	caucuse	-17
true	agree	-11
true	disagree	-14
false	kick	-27
false	reform	-30
true	shift	-12
true	crack	-17
true	deliver	-24
true	travel	-20
true	pull	-17
true	keep	-64
true	return	-34
true	remain	-31
false	battle	-16
true	prove	-18
false	predict	35
false	suspend	-15
false	hammer	13
false	perform	-41
false	fight	7
false	congratulate	20
false	drop	-19
true	see	-39
true	happen	-38
true	word	-16
false	switch	-8
true	end	-39
true	unify	-12
false	fuel	-19
false	stay	-25
false	beat	-76
false	lack	-41
false	stand	17
false	watch	-17
false	prompt	-56
false	award	5
false	erupt	-14
false	celebrate	12
true	raise	-7
false	accord	5
true	fundraise	-25
true	report	7
false	earn	-13
true	stand	-33
false	tackle	-23
false	lower	-25
false	improve	-51
true	lead	-67
true	head	-27
true	result	-38
false	portray	28
true	doubt	-9
true	number	-15
false	network	-34
false	matter	-15
false	best	-27
false	handle	-39
false	allow	16
false	joke	9
true	expect	-37
false	tout	28
true	believe	-28
true	contest	-15
false	decry	35
false	impact	-13
false	allocate	-9
false	determine	9
true	wait	-25
false	cheer	13
false	overwhelm	12
false	struggle	-30
false	attract	-11
true	praise	5
false	trumpet	8
true	sit	-27
true	tell	-57
true	turn	-33
false	backing	12
false	worry	21
false	exceed	-19
false	walk	-9
false	capture	-28
true	divide	20
true	care	12
true	dominate	-12
true	tend	23
true	handle	-15
false	age	-16
false	identify	14
false	line	-8
true	dip	-15
true	halt	-9
true	attend	-49
false	represent	24
false	born	-32
false	greet	-21
false	unionize	-9
false	ensure	-39
false	shake	-11
false	finish	-71
false	await	-15
true	face	-45
true	poll	-80
true	stop	-43
true	rally	-24
true	hold	-60
true	choose	24
true	bind	-9
true	differ	16
false	willing	-8
false	coalesce	-21
true	trail	-12
false	consolidate	-13
false	insist	39
true	focus	-47
false	resist	14
false	dub	12
false	roar	-16
false	cut	-19
false	feed	-30
true	boo	8
false	lag	-19
false	mark	9
false	overtake	-15
false	assure	19
false	vow	66
false	top	-29
false	race	-56
false	broker	-26
false	touted	21
true	pledge	14
true	influence	-12
true	confront	-9
false	neighboring	-27
true	deal	-25
true	force	-36
false	wave	-7
true	invest	-17
false	remind	32
true	create	-43
true	address	-39
true	shut	-15
false	exit	-41
true	network	-32
false	vary	-10
false	outnumber	-11
false	account	-47
true	angry	-9
false	deport	-45
false	ballot	-32
false	generate	-14
false	pile	-11
false	shock	-18
false	imagine	19
false	stare	-19
false	word	20
false	vouch	24
false	resign	-16
false	shrink	-25
false	press	17
true	clarify	14
true	pick	-20
false	score	-55
false	clinch	-45
true	ready	-20
true	assume	-12
true	affect	-20
true	unite	-10
false	widen	-33
true	celebrate	-12
false	grab	-25
false	stall	-23
false	dash	-10
false	surge	-24
false	secure	-77
false	steer	-25
false	exchange	-28
false	encourage	21
false	calm	-9
false	bemoan	18
false	differ	-18
false	devastate	-34
false	lambaste	18
false	dominate	-55
false	reserve	-25
false	club	-9
false	seat	-53
false	solidify	-21
false	blow	-31
false	derail	-16
true	stay	-43
false	angry	-16
true	according to	11
true	betray	-9
false	affect	-45
false	form	-31
true	satisfy	-13
false	block	-17
true	get	-96
true	compete	-9
false	authorize	-12
true	complain	-13
false	reassure	11
true	secure	-34
false	mar	-10
false	cost	-56
false	punch	-18
false	charge	5
false	defeat	-88
false	rule	11
true	suspend	-30
true	beat	-12
false	appreciate	9
false	flock	-12
false	nominate	18
false	concentrate	-11
false	contribute	-63
false	lend	-22
false	owe	-16
true	document	-25
false	disavow	14
false	headline	10
false	promote	27
false	betray	-13
false	articulate	18
false	thread	-15
false	sweep	-31
false	feature	10
false	fit	-33
false	throw	-14
true	refer	28
false	lament	19
false	capitalize	-27
false	acquire	-18
false	garner	-21
true	willing	-10
true	request	21
true	feature	-16
true	interview	-25
true	appear	-46
false	embody	-9
false	pack	-10
true	select	-13
true	move	-34
false	influence	-28
true	break	27
true	pass	-24
true	name	-31
true	apply	-12
true	fund	-12
true	reform	-9
true	design	-10
false	save	-30
false	pull	-53
false	beam	-6
true	buy	-30
true	determine	-19
false	admire	18
true	appreciate	-9
false	statement	-7
false	travel	-39
false	outline	11
true	restrict	-10
true	tape	-15
true	price	-9
false	confront	-9
false	apologize	12
false	rail	30
false	pursue	-6
false	frack	-20
false	hurt	-41
false	divert	-13
true	legalize	10
true	reserve	-12
false	blame	23
true	watch	8
true	understand	-18
true	ally	-12
true	rattle	9
true	reach	-33
true	clinch	-15
true	outline	12
true	base	-39
true	interest	-23
false	found	-33
false	title	15
true	share	-34
true	participate	-12
true	recite	9
false	rub	-11
true	launch	10
false	settle	-12
false	love	15
false	boast	24
false	sell	-22
false	dwell	11
true	claim	-9
false	bend	-10
false	distance	10
true	advise	-31
false	position	-12
false	bully	-12
true	bully	-12
false	escalate	6
true	predict	-16
false	bash	7
true	submit	-9
false	assail	22
false	outsource	-20
false	invest	-47
false	escape	-9
false	reduce	-43
true	build	-34
true	hack	-15
false	combine	-26
false	train	-19
false	import	-35
false	list	20
false	ally	-56
false	paint	6
false	burst	-13
false	finance	-21
false	connect	-9
true	vow	-7
false	narrow	-23
true	provide	-11
true	admit	5
false	convert	-26
false	box	-20
true	visit	-20
true	contact	-9
true	hope	-34
true	reflect	15
true	remember	-14
false	rest	-20
false	land	-37
true	accompany	-12
false	clap	-13
false	overcome	-20
false	honor	-18
false	knock	6
false	inspire	-35
true	host	-32
false	hang	7
false	designate	-10
false	renovate	-10
true	grow	-27
false	showcase	-13
false	single	14
false	rise	-24
false	ready	-39
false	arrange	7
false	fall	-17
false	tip	-14
false	persuade	15
false	skeptical	11
false	admit	23
false	reveal	12
false	disclose	19
false	hide	-13
false	schedule	-28
false	judge	12
false	punish	-25
true	light	-10
false	cause	-21
false	hail	15
false	remove	-43
false	power	-32
false	install	-19
false	overthrow	-13
false	aid	-61
false	let	-6
false	realize	23
false	surrender	-10
false	abandon	-39
true	ballot	-9
false	poise	-33
false	sure	-24
false	book	-33
false	convict	-21
false	indict	-13
false	violate	-35
false	respect	-13
true	discuss	-17
false	disqualify	-20
false	seal	-15
false	bind	-37
false	propel	-18
true	ignore	17
false	fan	-29
false	heed	-10
false	climb	-16
false	react	-16
false	lean	-7
false	dress	-7
false	flag	-20
false	disrupt	-19
false	manage	-55
false	drag	-12
true	acknowledge	9
false	blare	-6
true	wear	-22
true	mock	16
true	spread	-31
false	thrill	12
false	defund	-18
false	investigate	-8
false	upset	6
false	flood	-13
false	surround	-30
false	interpret	13
true	learn	-29
false	principle	-18
false	expres	6
false	kid	-15
false	stump	-5
false	unqualify	-13
true	point	-6
false	bury	-13
false	contemplate	17
false	grant	-9
false	publish	-13
false	document	15
false	act	-65
true	investigate	-12
true	include	16
false	trump	-12
false	exploit	11
false	treat	-12
false	beg	11
false	abuse	-13
false	wound	-13
false	unfold	-24
false	protect	-56
true	improve	-17
true	state	-42
true	measure	-23
false	debate	14
false	credit	13
false	risk	-21
false	cope	-18
false	spar	9
false	regulate	-15
false	salary	-12
false	side	14
false	rebuild	-37
true	record	-30
false	marry	-38
false	complicate	-18
false	reinstate	-20
true	downplay	6
true	voice	6
false	update	-12
false	weaken	-12
false	approve	10
false	signal	18
false	enact	-5
false	alter	-17
false	apply	-43
false	demand	9
false	price	-47
true	rise	-25
false	negotiate	14
false	something	-38
false	favor	25
false	delay	-21
false	eliminate	-47
false	pass	12
false	postpone	-15
false	preserve	-23
false	suppose	-33
false	expire	-18
false	render	-10
false	repudiate	14
true	comments	-9
false	condemn	23
false	intern	-13
true	organize	-25
false	upgrade	-13
false	impress	9
false	curb	-18
false	adapt	-16
true	demand	-10
false	solve	-13
false	recruit	-23
false	stretch	-16
false	galvanize	-16
false	loom	-33
false	backfire	-9
false	access	-18
false	overshadow	-16
false	stake	-24
false	search	-33
true	block	16
false	restore	-24
false	sue	10
false	discriminate	-12
false	illustrate	13
false	eye	7
false	experience	-6
false	shape	-33
false	author	13
true	post	-14
true	surprise	-16
false	notice	5
true	answer	8
false	edit	-25
false	drone	-10
false	approach	-39
false	waste	-16
false	acquiesce	15
false	acknowledge	11
false	compromise	7
false	miss	-51
false	flaw	-9
false	advance	-33
false	bolster	-29
false	recount	17
true	roll	-10
false	commit	-37
false	excite	20
false	achieve	-41
false	discover	12
false	dismantle	-13
false	halt	-15
false	resound	-13
false	occupy	-19
false	drive	-28
false	forget	7
false	wonder	29
false	uncommit	-9
true	throw	-9
false	erode	-10
false	trigger	-21
false	couple	-28
false	reiterate	28
false	attribute	13
false	police	-15
true	date	-12
false	chat	-16
true	cause	-9
false	order	22
true	approve	-22
true	program	-12
true	send	-52
false	constitute	-15
false	boo	-6
true	laugh	-18
false	bridge	-16
true	abandon	-12
true	fight	-38
false	disagree	13
false	hint	17
true	undocumented	-15
true	drive	-28
true	conflict	-13
true	avoid	-18
true	volunteer	-13
false	decline	11
true	remark	15
false	project	13
false	enable	-19
false	quit	-20
false	derided	12
false	advocate	20
true	replace	-20
false	amount	-32
true	invoke	9
false	reference	15
false	bomb	-23
false	prosecute	6
true	seem	11
false	retire	-13
false	tap	-26
true	walk	-21
true	identify	13
false	command	-21
false	ratify	13
false	welcome	11
false	flee	-18
false	trounce	-19
false	bet	-16
false	sorry	-10
false	restrict	17
false	motivate	-12
false	mire	-18
false	energize	-23
false	ravage	-13
false	display	8
false	terrify	6
false	edge	-14
false	root	10
false	collapse	-13
false	hidden	-10
false	execute	-16
false	laugh	-12
false	linger	-13
false	assault	-24
false	surface	10
false	split	-17
false	plummet	-10
false	direct	-10
false	sew	-10
false	certain	-26
true	assess	-10
true	bother	-10
true	concede	16
true	jump	-9
false	elevate	-7
false	premise	-10
false	resemble	-10
false	center	-43
false	mandate	9
false	tend	-50
false	tick	8
false	function	-23
true	draw	-21
false	so-called	-9
false	undecided	-20
false	superdelegate	-25
false	suppress	-9
false	occur	-37
true	recognize	-15
false	displace	-12
false	ship	-10
false	click	-18
false	study	-18
false	extend	-17
false	market	-51
false	dislike	12
false	belong	-16
false	practice	-30
false	comments	-25
false	incite	-6
false	crash	-13
false	ahmed	-10
true	complete	-12
false	mohamed	-18
true	fly	-22
false	develop	-41
false	rebut	24
false	associate	-8
false	fix	-23
false	lift	-21
false	startle	17
false	fear	36
false	unravel	-14
false	rein	-23
true	warn	22
true	reduce	-15
false	fish	-15
false	oversee	-30
true	judge	-9
false	scramble	-6
false	suit	-18
false	outrage	11
true	control	-12
true	assist	-12
true	air	-9
true	strike	-28
true	feed	-9
false	purchase	-33
false	deem	13
true	steer	-9
true	line	-12
false	marginalized	-9
true	emerge	-13
true	draft	-16
true	concern	-16
false	please	18
false	print	-13
false	frame	8
false	program	-39
false	spur	-15
false	borrow	-18
false	eager	7
true	limit	-9
false	strike	13
false	exercise	-12
false	conflict	16
false	park	-19
false	brew	-10
false	eat	-17
false	dance	-16
false	broaden	-21
false	unauthorized	-15
false	accompany	-16
true	advocate	-22
true	aim	-15
false	proclaim	10
true	chair	-17
true	push	8
false	brag	15
false	buoy	-13
false	heal	-9
true	set	-35
false	characterize	9
false	brief	-20
false	sexting	-18
false	revive	-23
false	alarm	12
false	dictate	6
false	fulfill	-24
false	pit	-13
false	sour	-9
false	forge	-10
false	resolve	-21
false	chip	-13
false	define	-9
true	carry	-23
false	assign	-21
false	deploy	-28
false	intervene	-18
false	draft	9
false	test	-37
false	voice	9
false	thrive	-24
true	treat	-28
false	activate	-18
false	trend	-7
false	reconsider	12
false	descend	-15
false	dispute	22
false	eradicate	-9
true	decline	-17
false	oust	-10
true	aware	-11
false	tax	-43
true	eliminate	-15
true	tax	-20
true	direct	-9
true	encourage	-15
false	graft	-10
true	pursue	-18
false	model	-15
false	satisfy	12
false	swell	-11
true	gain	-9
false	observe	11
false	duel	-10
false	produce	-18
true	discover	-17
true	echo	10
true	monitor	-9
false	inform	21
true	remove	-15
true	brief	-15
false	integrate	-15
false	less-educated	-13
false	encounter	-17
false	perceive	11
false	value	-25
false	wall	-16
false	uncover	-17
true	account	-20
false	caution	20
false	mitigate	-10
true	clear	-19
false	vet	-18
true	decide	-42
true	involve	-34
false	remarks	-13
true	message	-32
false	tolerate	16
false	distract	-10
true	place	-18
true	opt	-17
true	join	-23
false	affiliate	-10
false	upend	-24
true	maintain	-10
false	guard	-10
false	flank	-14
true	authorize	-9
true	seat	-9
false	balance	-18
false	merge	-11
false	hack	-15
false	rebuff	20
true	critical	-10
true	recall	-8
true	reiterate	13
true	suffer	-9
true	contribute	-9
false	drink	-12
true	succeed	-12
false	repair	-10
false	graduate	-16
false	dog	-10
false	opine	10
false	advise	-13
false	reap	-10
true	earn	-12
true	admire	-15
false	channel	-19
true	appoint	-11
true	cut	-17
false	offset	-15
false	submit	-9
false	arrest	-28
false	imprison	-9
false	disappear	-24
false	warm	-10
true	relate	-9
false	mix	-10
true	listen	-12
true	rate	-37
true	fall	-22
false	regard	17
true	position	5
true	reject	16
true	violate	-15
true	punish	-12
true	estimate	17
false	grapple	-23
true	generate	-12
true	lag	-9
true	favor	-16
true	embrace	19
true	project	-21
false	speculate	11
false	fare	-31
false	depend	-31
true	associate	-13
true	review	-21
true	suspect	-9
false	accelerate	-26
true	intensify	-12
true	please	-12
false	harm	-10
true	seize	-11
true	nominate	-15
false	smile	-15
false	underestimate	7
false	falter	-16
false	advertise	-12
true	mandate	-10
false	obscure	-10
false	reckon	14
false	replicate	-13
false	validate	-13
false	anger	13
false	regain	-18
false	court	5
true	deny	-5
false	allege	21
false	camp	-26
false	suffer	-35
false	attach	-13
false	monitor	-25
false	finalize	-16
false	justify	22
false	recover	-9
false	adjust	-15
false	sag	-10
true	import	-9
false	accumulate	-12
false	house	-23
false	scale	-9
false	store	-18
false	team	-10
false	afford	-19
false	engineer	-14
false	transfer	-12
true	lack	-15
false	export	-10
false	daunt	-10
false	pitch	7
false	ride	-16
false	shatter	-19
false	navigate	-22
false	shore	-18
false	explode	-15
false	shed	-16
false	depart	-10
true	depend	-12
false	like-minded	-12
false	discipline	-15
true	campaign	-47
true	develop	-20
true	wave	-9
false	usher	-16
true	level	-9
true	manage	-17
true	step	-15
false	plant	-23
true	prepare	-20
true	strengthen	-12
false	rush	-22
false	supply	-16
false	entitle	-16
false	chair	-28
false	undo	-10
false	govern	-19
false	revere	17
true	hurt	-15
false	manufacture	-10
false	rethink	12
false	analyze	-14
true	withdraw	10
true	rule	-16
true	confident	-12
true	demonstrate	-9
true	qualify	-9
true	aid	-22
true	commit	34
true	deploy	-12
false	plague	-13
true	superdelegate	-9
false	reinvent	-11
false	inject	-19
false	detect	-17
false	crumble	-15
false	gun	-12
false	politicize	-13
false	delete	-16
true	frustrate	-13
true	start	-30
false	doom	-10
false	confident	17
false	strengthen	-18
true	sell	-10
false	explore	10
false	contact	-18
false	republish	-12
false	originate	-10
false	blister	-15
true	study	-20
false	corrupt	-9
false	cellphone	-10
false	soften	-9
false	doubt	9
false	stifle	7
true	fill	-9
true	oversee	-9
true	achieve	-15
true	coordinate	-9
false	guide	-13
false	stabilize	-10
false	buck	-11
false	assertion	10
false	range	7
false	dump	-16
true	exist	-12
true	detect	-12
false	pour	-13
false	stage	5
false	devolve	-13
true	surround	-9
false	march	-14
true	bomb	-9
true	vet	-12
true	play	-43
false	enforce	-13
true	game	-9
false	game	-15
false	peak	-13
false	ring	-13
true	perform	-9
false	relocate	-21
false	round	-18
false	prohibit	6
true	schedule	-12
true	publish	-12
false	unaware	8
true	match	-9
false	classify	-20
false	forward	12
false	deserve	-18
false	sponsor	-13
false	redact	9
false	probe	-12
false	comply	-10
false	assemble	-10
true	mobilize	-12
true	firm	-20
true	collect	-12
false	demur	-6
true	hand	-17
true	attract	-9
true	grant	-18
false	skip	-18
true	wind	-9
true	classify	-15
false	contention	6
true	close	-17
false	supportive	8
true	trust	10
true	detail	-10
false	craft	12
false	slate	-34
true	slate	-22
true	backed	-14
false	huddle	-16
true	retain	-9
true	sure	-9
false	bristle	8
false	lash	15
true	restore	-10
false	abolish	-10
true	found	-12
false	distort	-10
true	benefit	-12
false	deprive	-14
false	legalize	-19
false	testify	16
true	lament	12
false	murder	-11
true	hire	-9
true	deport	-9
false	leak	-13
false	task	-13
false	type	-10
true	defeat	-12
false	precede	-10
false	tune	-14
false	resettle	-9
true	realize	-13
false	drown	-10
false	diagnose	-9
true	mark	-19
false	sing	11
true	contradict	7
true	save	-9
false	upstate	-12
false	coordinate	-23
true	gine	-9
false	opt	8
false	reclaim	-9
false	temper	-10
false	wind	-12
false	hover	-11
true	center	-12
false	naturalize	-10
true	finish	-9
true	establish	-13
false	infiltrate	-10
true	facilitate	-10
true	contain	-18
true	cost	-12
false	amass	-16
false	tally	-13
true	sponsor	-9
true	email	-15
true	redact	-10
true	ride	-9
true	practice	-12
false	defect	-9
false	infected	-10
@negated,lemma
false	attack	9
false	highlight	14
false	pose	-17
false	happen	-98
false	control	-62
false	expand	-6
false	check	-7
false	ban	6
false	demonstrate	7
false	claim	8
false	focus	5
false	make	-7
false	kill	-114
false	shoot	8
false	arm	-21
false	lay	8
false	guarantee	-12
false	move	6
false	base	-10
false	begin	-15
false	add	-6
false	accomplish	-26
false	bring	-37
false	change	-7
false	rethink	23
false	infringe	-10
false	follow	9
false	contain	-7
false	cite	29
false	think	12
false	ignore	14
false	refuse	15
false	give	13
false	plead	20
false	come	10
false	feel	-5
false	conclude	13
false	clear	10
false	place	-32
false	sit	-110
false	complete	-42
false	spend	-9
false	star	-19
false	gine	-55
false	rub	-17
false	register	-76
false	blast	37
false	defend	14
false	tell	-8
false	play	5
false	prepare	-35
false	seem	10
false	speak	6
false	attempt	-9
false	go	-5
false	try	-10
false	concern	7
false	urge	15
false	take	-12
false	return	-11
true	show	-18
false	get	-37
true	want	10
false	side	13
false	email	7
false	thank	15
false	reply	21
true	send	-12
false	proceed	-9
false	hand	-47
false	teach	-47
false	pay	-21
true	require	5
false	reflect	6
false	discuss	11
false	present	21
false	recognize	21
false	share	-7
false	sway	-23
true	go	-22
false	participate	-39
false	force	-13
false	sleep	-13
false	dispatch	-17
false	examine	-24
false	figure	-18
false	date	-54
false	witnes	15
false	lie	-13
false	buy	-96
false	state	11
false	receive	-7
false	mean	-16
false	lose	-154
false	discredit	-19
false	destroy	-13
false	fail	-15
false	send	-10
true	make	23
false	intend	14
false	crush	-31
false	avoid	-9
false	stop	-118
false	let	-19
false	confirm	19
false	reaffirm	10
false	head	-89
false	hug	-11
false	wait	-73
false	believe	9
true	come	-27
false	reward	-18
false	learn	11
false	operate	-21
false	organize	-45
false	adopt	-7
false	steal	-23
false	lead	-18
false	step	-25
false	combat	-54
false	assist	-20
false	conduct	-116
false	airstrike	-18
false	increase	-11
false	fund	-65
false	propose	18
false	interview	-14
false	air	-10
false	talk	8
false	comment	10
false	result	-102
false	slip	-26
false	transform	-21
false	sweep	-33
false	boost	-43
false	recall	32
false	uprise	-13
false	threaten	8
false	enter	-147
false	rally	-6
false	draw	-13
false	slam	19
false	fundraise	-102
false	ask	8
false	cancel	-24
false	prefer	24
false	indicate	15
false	attribute	9
false	vote	15
false	drop	-16
false	poll	6
false	survey	-53
false	point	11
false	run	9
false	praise	18
false	born	-43
false	post	6
false	mention	8
false	benefit	-88
false	sharpen	-25
false	retain	-35
false	describe	12
false	express	10
false	echo	22
false	mind	-13
false	right	-131
false	pledge	15
false	oppose	6
false	undocumented	-54
false	carry	-26
false	declare	21
false	die	-88
false	endorse	12
false	skywrite	-13
false	message	6
false	involve	-93
false	fly	-65
false	keep	-7
false	separate	-15
false	host	-85
false	compile	-16
false	cycle	-47
false	break	-19
false	elect	-5
false	champion	10
false	engage	-29
false	convince	17
false	compete	-66
false	roll	-6
false	plane	-15
false	fill	-17
false	link	-26
false	set	-20
false	tighten	-28
false	protest	5
false	limit	-12
false	wear	-68
false	tweet	7
false	applaud	17
false	retweet	13
false	accuse	7
false	distract	-13
false	prevent	-10
true	need	12
false	thwart	-20
true	allow	-18
false	tape	-26
false	distribute	-13
false	repeat	17
false	repeal	-41
false	criticize	12
false	undercut	-10
false	bear	-10
false	dismiss	33
false	ensure	-57
false	seek	5
false	counter	10
false	tear	-23
false	overtake	-21
false	deny	13
false	pause	-7
false	wipe	-10
false	flow	-16
false	certain	-31
false	stress	21
false	value	-30
false	words	-13
false	protect	-66
false	free	-31
false	open	-11
false	remember	22
false	name	8
false	gather	-56
false	join	-11
false	live	-24
false	quote	10
false	become	-25
false	arrive	-70
false	refer	9
false	introduce	11
false	gun	-20
false	undermine	-14
true	help	-23
false	label	13
false	act	-77
false	compare	9
false	unveil	5
false	aim	12
false	license	-23
false	undo	-10
false	blow	-33
false	enjoy	10
false	jump	-18
false	tie	-11
false	sign	8
false	dedicate	5
false	explain	15
false	overstate	13
false	answer	10
false	appear	-9
false	match	-49
false	replace	-65
false	collect	-41
false	serve	10
false	deem	19
false	stumble	-16
false	stem	-25
false	slow	-23
false	wither	-10
false	trip	-18
false	touch	5
true	stop	-17
false	cross	-43
false	succeed	-49
false	owned	-37
false	fold	-10
false	trail	-58
false	average	-18
false	critical	-9
false	last	-14
false	qualify	-18
false	close	-22
true	take	41
false	exist	-66
false	caucuse	-121
false	accept	21
false	assert	10
true	change	-9
false	firm	-68
false	campaign	-6
false	disappoint	16
false	interrupt	-9
false	shout	20
false	revive	-25
false	waterboard	-37
false	skip	-26
false	obtain	-55
false	survive	-45
true	say	-19
false	listen	-51
false	allow	6
false	connect	-12
false	struggle	-34
false	attend	-89
false	visit	-81
false	chant	18
false	love	20
true	respond	11
false	wage	-18
false	stick	-15
false	cheer	7
false	denounce	40
false	intensify	-26
false	question	11
false	deal	-98
false	yell	14
false	trade	-11
false	need	-17
false	ramp	-23
false	cap	-24
false	face	-15
false	translate	-9
false	number	-71
false	refrain	-11
false	emphasize	27
false	unqualify	-19
false	recite	18
false	clash	-12
true	return	-15
false	complain	21
false	warn	22
true	win	-39
false	rely	-11
false	mount	7
false	lock	-15
false	interest	12
false	whip	-16
false	prevail	-30
false	embrace	9
false	moderate	-11
true	find	-13
false	build	-7
false	grow	-26
false	gain	-19
false	maintain	-15
false	catch	-17
false	form	-40
false	represent	-20
false	design	-14
false	sample	-18
false	select	-23
false	provide	-13
false	burn	-18
false	upcome	-52
false	credit	22
false	promise	13
false	disagree	7
false	kick	-24
false	reform	-37
false	greet	-24
false	tackle	-23
false	respect	-21
false	travel	-53
false	pull	-63
false	remain	-10
false	battle	-15
false	prove	-8
false	predict	19
false	scream	-10
false	suspend	-21
false	hammer	10
false	perform	-48
false	fight	-9
false	congratulate	16
false	remark	10
false	word	13
false	switch	-11
false	fuel	-17
false	stay	-27
false	beat	-81
false	lack	-51
false	watch	-6
false	broadcast	17
false	award	5
false	accord	11
false	estimate	11
false	earn	-14
true	mention	15
false	lower	-30
false	improve	-60
false	upset	6
false	portray	22
false	doubt	8
false	network	-58
false	matter	-21
false	worry	14
false	best	-29
false	handle	-49
false	joke	9
false	concede	15
false	tout	28
false	decry	35
false	impact	-19
false	allocate	-12
false	overwhelm	11
false	attract	-14
false	assure	18
false	trumpet	7
true	mean	19
false	backing	14
false	exceed	-21
false	reverse	-8
false	rush	-25
false	walk	-19
false	capture	-22
false	care	5
false	dominate	-62
false	tend	-7
false	educate	-13
false	age	-16
false	identify	9
false	line	-9
false	dip	-15
false	incite	-7
false	halt	-23
false	unionize	-12
false	shake	-15
false	finish	-73
false	await	-21
false	emerge	-9
false	bind	-39
true	get	58
false	differ	-6
false	willing	-11
false	coalesce	-21
true	give	-38
false	consolidate	-13
false	insist	16
false	heighten	-9
false	dub	12
false	mock	14
false	roar	-19
false	cut	-13
false	feed	-37
false	lag	-27
true	represent	23
false	vow	25
false	top	-29
false	race	-60
false	broker	-28
false	touted	21
false	enact	-7
false	fix	-28
false	influence	-35
false	confront	-12
false	neighboring	-30
true	provide	14
false	wave	-8
false	invest	-56
false	unfold	-29
false	remind	28
false	create	-9
false	exit	-43
false	vary	-10
false	outnumber	-15
false	account	-60
false	angry	-24
false	deport	-51
false	ballot	-39
false	generate	-21
false	pile	-11
false	shock	-18
false	imagine	14
false	stare	-21
false	vouch	24
false	fit	-37
false	resign	-16
false	shrink	-28
false	press	13
false	clarify	9
true	discuss	6
false	score	-53
false	clinch	-55
false	ready	-45
false	affect	-56
false	widen	-35
false	grab	-30
false	stall	-23
false	dash	-10
false	surge	-29
false	secure	-93
false	steer	-33
false	exchange	-31
false	encourage	17
false	calm	-12
true	suggest	11
false	bemoan	18
false	devastate	-37
false	lambaste	18
false	reserve	-35
false	club	-9
false	seat	-58
false	solidify	-24
false	derail	-15
false	betray	-18
true	authorize	-12
true	leave	-12
true	vote	-18
true	see	-5
false	list	19
false	reassure	9
false	condemn	22
false	mar	-13
false	cost	-63
false	punch	-23
false	defeat	-93
true	call	-14
false	appreciate	8
false	flock	-12
false	embarrass	-5
false	nominate	10
false	concentrate	-11
false	contribute	-68
false	lend	-19
false	owe	-16
false	document	17
false	disavow	19
false	headline	10
false	promote	19
false	reject	10
false	border	-9
false	articulate	18
false	thread	-15
false	throw	-16
false	lament	29
false	capitalize	-27
false	acquire	-21
false	garner	-26
false	request	16
false	smile	-18
false	downplay	7
false	embody	-13
false	pack	-13
false	order	20
false	test	-42
false	apply	-47
false	swing	-5
false	save	-37
false	beam	-6
true	move	-12
false	amplify	5
false	honor	-21
false	admire	9
false	statement	-8
false	convict	-26
false	yank	-13
false	outline	16
false	restrict	15
false	price	-53
false	manufacture	-13
false	rail	28
false	pursue	-8
false	frack	-25
false	hurt	-47
false	divert	-13
false	fracture	-10
false	tap	-31
false	blame	9
false	ally	-63
true	happen	-45
false	found	-42
false	title	19
true	expect	6
true	support	12
true	believe	6
false	settle	-12
false	boast	24
false	sell	-25
false	dwell	11
false	bend	-10
false	distance	10
false	advise	-32
false	bully	-23
true	hear	-15
false	escalate	6
false	foot	-9
false	bash	7
false	submit	-18
false	assail	21
false	outsource	-23
true	agree	-11
false	escape	-24
false	reduce	-53
false	balk	23
false	hack	-26
false	combine	-29
false	relocate	-26
false	train	-21
false	import	-41
false	burst	-13
false	hone	24
false	finance	-23
false	craft	11
false	narrow	-28
false	admit	20
false	rebuke	13
false	convert	-31
false	box	-25
false	contact	-26
true	feel	10
false	rest	-23
false	land	-42
false	accompany	-26
false	clap	-13
false	overcome	-25
false	knock	6
false	inspire	-37
false	reopen	-12
false	designate	-10
false	renovate	-10
false	showcase	-13
false	single	20
false	rise	-24
false	fall	-14
false	tip	-14
false	persuade	16
false	skeptical	9
false	reference	12
false	reveal	10
true	disclose	-6
false	hide	-13
false	schedule	-27
false	judge	14
false	punish	-32
false	light	-14
false	cause	-13
false	hail	15
false	remove	-51
false	power	-35
false	install	-19
false	overthrow	-13
false	aid	-74
false	realize	8
false	batter	-10
false	surrender	-10
false	abandon	-47
false	espouse	-10
false	disaffected	-10
false	self-described	6
false	poise	-35
true	ask	-17
false	sure	-23
false	spark	-7
false	book	-35
true	recommend	-20
false	violate	-41
false	liken	17
false	disqualify	-25
false	seal	-15
false	wrongdo	-9
false	fade	-13
false	propel	-15
false	anger	16
false	fan	-29
false	heed	-10
false	climb	-16
false	lean	-9
false	dress	-12
false	flag	-23
false	disrupt	-21
false	manage	-65
false	drag	-18
false	acknowledge	13
false	blare	-6
false	spread	-10
false	thrill	12
false	defund	-18
false	investigate	-11
false	flood	-18
false	donate	-39
false	surround	-37
false	interpret	13
false	principle	-18
false	confuse	6
false	stump	-9
false	mine	-13
false	bury	-13
false	contemplate	17
false	grant	-19
false	publish	-14
true	pursue	-10
true	include	-18
false	occur	-37
false	trump	-12
false	exploit	10
false	treat	-22
false	beg	11
false	abuse	-13
false	wound	-16
false	debate	11
false	risk	-23
false	cope	-18
false	spar	9
false	regulate	-18
false	salary	-18
false	rebuild	-39
false	marry	-38
false	complicate	-21
true	tell	6
false	reinstate	-23
false	voice	12
false	update	-5
false	weaken	-15
false	signal	13
false	alter	-13
false	demand	6
false	negotiate	10
true	end	-12
false	something	-38
false	favor	13
false	delay	-21
false	veto	10
false	eliminate	-53
false	postpone	-18
false	preserve	-28
false	suppose	-31
false	expire	-18
false	render	-10
false	repudiate	14
false	comments	-33
false	foster	-10
false	intern	-16
false	upgrade	-16
false	curb	-20
false	adapt	-13
false	level	-6
true	think	-17
false	solve	-13
false	recruit	-23
false	stretch	-16
false	misspeak	-9
false	galvanize	-16
false	loom	-33
false	backfire	-12
false	access	-21
false	overshadow	-16
false	align	-6
false	stake	-24
false	search	-33
false	restore	-32
false	sue	11
false	revisit	9
false	discriminate	-15
false	sound	11
false	illustrate	6
false	experience	-10
false	shape	-35
false	author	10
false	edit	-25
false	drone	-10
false	approach	-43
false	waste	-16
false	acquiesce	15
false	miss	-51
false	flaw	-9
false	advance	-35
false	bolster	-29
false	recount	21
false	achieve	-49
true	match	-9
false	dismantle	-13
false	resound	-13
false	occupy	-19
false	drive	-31
false	forget	10
true	run	-28
false	spike	-10
true	exist	-12
false	wonder	17
false	uncommit	-12
false	erode	-15
true	share	6
false	trigger	-23
false	couple	-33
false	reiterate	38
false	police	-15
false	chat	-16
false	defect	-15
false	infected	-13
false	program	-47
false	constitute	-15
true	ready	-12
false	laugh	-28
false	bridge	-16
false	seize	-13
false	unauthorized	-20
false	hint	20
true	follow	13
false	volunteer	-13
false	suit	-23
false	reshape	-9
false	project	9
false	enable	-18
false	quit	-26
false	derided	12
false	advocate	12
false	amount	-37
true	look	-7
false	invoke	10
false	embed	-10
false	bomb	-30
true	bring	24
false	retire	-16
true	become	30
false	command	-21
true	participate	-9
true	hold	-35
false	ratify	13
false	flee	-24
true	recognize	-23
false	deflect	-11
false	trounce	-19
false	bet	-19
false	sorry	-10
false	motivate	-15
false	mire	-18
false	energize	-28
false	predicate	-11
false	ravage	-13
false	terrify	6
false	edge	-14
false	collapse	-13
false	execute	-16
true	buy	12
false	linger	-16
false	assault	-26
false	surface	10
false	split	-17
false	plummet	-10
false	direct	-13
true	offer	15
true	translate	-12
false	sew	-10
true	bother	-10
true	seek	-6
false	elevate	-6
false	purchase	-35
false	premise	-10
false	resemble	-10
false	center	-51
false	function	-23
false	so-called	-9
false	argument	8
false	undecided	-23
false	superdelegate	-32
false	contradict	9
false	co-authored	-10
false	suppress	-9
false	displace	-12
false	ship	-13
false	click	-18
false	study	-35
false	extend	-21
false	market	-54
false	dislike	13
false	belong	-22
false	practice	-39
false	crash	-17
false	ahmed	-10
false	mohamed	-18
false	log	-10
false	develop	-55
false	rebut	21
false	lift	-17
false	startle	17
false	fear	27
false	unravel	-17
false	rein	-23
false	reclaim	-15
false	exercise	-15
false	fish	-15
false	withdraw	9
false	oversee	-37
false	scramble	-6
false	outrage	11
true	care	8
false	supplement	-11
false	marginalized	-9
true	seem	-12
false	flip	-8
false	hopeful	8
false	allude	21
false	please	12
false	print	-13
false	frame	13
false	spur	-18
false	borrow	-18
false	eager	6
false	communicate	-9
false	terminate	-10
false	park	-19
false	brew	-12
false	eat	-20
false	dance	-16
false	broaden	-21
false	resettle	-13
false	proclaim	10
false	chair	-41
false	brag	15
false	buoy	-13
false	engineer	-19
false	characterize	13
false	brief	-33
false	sexting	-18
false	alarm	16
false	dictate	7
false	fulfill	-24
false	pit	-13
false	sour	-9
false	forge	-13
false	resolve	-18
false	chip	-13
false	assign	-24
false	deploy	-35
false	intervene	-18
false	bless	-10
false	dream	-10
false	thrive	-24
false	activate	-24
false	trend	-7
false	reconsider	13
false	dispute	22
false	eradicate	-9
false	underestimate	11
false	oust	-10
false	authorize	-9
true	bear	-10
false	tax	-56
false	graft	-10
false	model	-18
false	swell	-11
false	observe	9
false	duel	-10
false	minimize	-10
false	produce	-22
false	misrepresent	-10
false	recommend	16
false	terror-related	-9
false	monitor	-33
false	inform	20
false	prohibit	12
false	integrate	-21
false	less-educated	-13
false	encounter	-20
false	perceive	10
true	qualify	-9
false	hatred	-9
false	wall	-16
false	uncover	-17
false	unreport	-9
false	disclose	22
false	caution	24
false	unnoticed	-9
false	mitigate	-10
true	use	-20
false	vet	-28
false	remarks	-18
false	unsolicited	-9
false	tolerate	17
false	carve	-13
false	mask	-13
false	affiliate	-10
false	upend	-24
false	relate	-6
false	guard	-10
false	flank	-14
false	arrest	-33
false	balance	-18
false	nothing	-13
false	merge	-11
false	rebuff	17
true	recall	-10
false	regard	14
false	suffer	-37
true	work	-20
false	repair	-12
false	graduate	-16
false	dog	-10
false	opine	10
false	reap	-13
false	accumulate	-16
false	summon	-11
false	channel	-19
false	reckon	13
false	surpass	-13
false	offset	-15
false	imprison	-12
false	disappear	-24
false	warm	-13
false	mix	-10
false	grapple	-23
true	yield	-9
false	speculate	6
false	fare	-29
false	depend	-40
true	succeed	-9
false	accelerate	-31
false	harm	-12
false	define	-10
false	falter	-16
false	advertise	-9
false	permit	-9
false	freeze	-10
false	tally	-16
false	obscure	-13
false	replicate	-13
false	validate	-13
true	consider	9
false	regain	-21
false	allege	21
false	camp	-26
false	rank	-6
false	attach	-16
true	love	-11
false	finalize	-16
false	recover	-9
false	adjust	-19
false	sag	-13
false	net	-11
true	receive	-12
false	house	-23
false	scale	-12
false	store	-23
false	team	-10
false	statements	-9
true	keep	-9
false	afford	-16
false	transfer	-15
false	export	-10
false	daunt	-13
false	pitch	7
false	ride	-24
false	shatter	-19
false	navigate	-22
false	sum	11
false	shore	-20
false	explode	-15
false	shed	-16
false	depart	-13
false	like-minded	-18
true	lose	-9
false	discipline	-15
false	usher	-16
false	analyze	-13
false	plant	-23
false	strengthen	-28
false	utter	-11
false	supply	-18
false	entitle	-13
false	flown	-10
false	venture	-10
false	govern	-21
false	revere	17
false	plot	-10
false	provoke	-10
false	plague	-13
false	inject	-19
false	detect	-27
true	reach	-12
false	crumble	-15
false	politicize	-13
false	delete	-21
false	doom	-10
false	lash	10
false	explore	10
false	dol	-10
false	republish	-12
false	raped	-11
false	originate	-10
false	blister	-15
true	identify	15
false	corrupt	-9
false	cellphone	-10
false	soften	-9
false	stifle	7
false	coordinate	-30
false	guide	-13
false	stabilize	-10
false	enlist	-11
false	adamant	7
false	buck	-11
false	assertion	10
false	range	7
false	disband	-11
false	dump	-16
false	pour	-16
false	devolve	-13
false	march	-14
false	enforce	-13
false	justify	24
false	impress	10
false	game	-23
false	peak	-13
true	stand	-9
true	accept	-24
false	ring	-13
false	round	-21
true	sure	-10
false	contract	-12
false	kid	-12
false	unaware	6
false	classify	-32
false	deserve	-21
false	sponsor	-22
false	redact	5
false	probe	-15
false	comply	-10
false	assemble	-10
false	demur	-6
false	mishandle	-12
false	wind	-21
false	relay	-10
false	humble	-9
false	film	-13
false	contention	6
true	try	-12
false	supportive	8
false	dislodge	-9
true	set	32
false	formulate	-10
false	slate	-51
false	huddle	-19
true	speak	-10
false	consult	-13
false	presume	7
false	restructure	-10
false	abolish	-10
false	rid	-12
false	distort	-10
true	endorse	-10
false	deprive	-14
false	mirror	-11
true	play	-9
true	present	-20
false	aggravate	-9
false	descend	-11
false	testify	8
false	murder	-11
false	task	-16
true	plan	10
false	leak	-13
false	type	-10
false	precede	-10
false	tune	-14
false	immigrate	-10
false	drown	-13
false	diagnose	-9
false	undeclare	-10
false	sing	11
true	understand	12
false	upstate	-12
false	thereafter	-9
false	temper	-10
false	hover	-11
false	stack	-10
false	facilitate	-16
false	unexpected	-10
false	infiltrate	-13
false	strewn	-10
true	cite	-9
false	toss	-7
false	amass	-16
false	plow	-10
false	empathize	16
`
