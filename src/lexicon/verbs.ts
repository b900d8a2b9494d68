/**
 * Verbs with their forms. Counted by `scripts/train/count-words.mjs` on the training articles of PolNeAR (seven in eight of
 * them): a row is a base form and its forms, each with what it is (`D` past, `N` participle only, `Z` third person,
 * `B` base, `G` -ing) and how many tenths of its occurrences are verbs. Forms that are missing are derived by spelling.
 */
export const COUNTED_VERBS = `
abandon abandoned:D7 abandon:B9 abandoning:G6
abolish abolish:B9 abolished:D9
abuse abused:D9 abuses:Z5
accelerate accelerated:D9 accelerate:B9
accept accept:B9 accepted:D6 accepting:G8 accepts:Z9
access accessing:G9 accessed:D9
accommodate accommodate:B9
accompany accompanied:D9 accompanying:G6
accomplish accomplish:B9 accomplished:D9 accomplishing:G9
accord according:G9 accords:Z5
account accounts:Z3 accounted:D9
accumulate accumulated:D9
accuse accuse:B9 accusing:G8 accused:D9 accuses:Z9
accustom accustomed:D9
achieve achieve:B9 achieved:D9 achieving:G9
acknowledge acknowledged:D9 acknowledge:B9 acknowledging:G9 acknowledges:Z9
acquiesce acquiesced:D9
acquire acquired:D9 acquire:B9
act acting:G6 act:B4 acted:D9
activate activated:D9
adapt adapting:G9 adapt:B9 adapted:D9
add adds:Z9 add:B9 added:D9 adding:G9
addict addicted:D9
address address:B4 addressing:G9 addressed:D9 addresses:Z5
adjust adjust:B9 adjusting:G9
administer administered:D9 administer:B9
admire admire:B5 admired:D9
admit admitting:G8 admitted:D9 admit:B9 admits:Z9
adopt adopted:D8 adopt:B9 adopting:G6
advance advances:Z4 advance:B6 advancing:G9 advanced:D4
advertise advertising:G2 advertised:D9 advertise:B9
advise advise:B9 advised:D9 advising:G9 advises:Z9
advocate advocates:Z4 advocate:B3 advocated:D9 advocating:G9
affect affect:B9 affected:D7 affecting:G9
affiliate affiliated:D8
affirm affirming:G6 affirmed:D9
afford afford:B9 afforded:D9
age ages:Z2 age:B1 aging:G3
aggravate aggravating:G9 aggravated:D9
agree agree:B9 agrees:Z9 agreed:D9 agreeing:G9
aid aided:D9 aid:B1 aiding:G9
aim aiming:G9 aimed:D9 aim:B1
air air:B2 airing:G9 aired:D9
airplane airplanes:Z7
airstrike airstrikes:Z9
alarm alarm:B3 alarmed:D7
alienate alienate:B9 alienated:D9 alienating:G9
align align:B5 aligned:D9 aligning:G9
allege alleged:D3 alleging:G9 alleges:Z9
allocate allocated:D9
allow allow:B9 allows:Z9 allowed:D9 allowing:G8
allude alluding:G9 alluded:D9
ally allied:D9
alter alter:B9 altered:D9
amass amassed:D9
amount amounted:D9
amplify amplifies:Z9 amplify:B9 amplified:D9
analyze analyzing:G9
anger angered:D9 angering:G9
announce announced:D9 announce:B9 announcing:G9 announces:Z9
anoint anointed:D9
answer answer:B3 answering:G9 answers:Z2 answered:D9
anticipate anticipated:D5 anticipating:G9
apart apart:B3
apologize apologize:B9 apologized:D9
appeal appeals:Z4 appeal:B1 appealing:G6 appealed:D9
appear appears:Z9 appear:B9 appeared:D9 appearing:G9
append appending:G9
applaud applauding:G6 applauded:D9
apply apply:B9 applied:D9 applying:G9
appoint appoint:B9 appointed:D9 appointing:G9
appreciate appreciates:Z9 appreciated:D9 appreciate:B9
approach approaches:Z4 approached:D9 approaching:G7
approve approving:G6 approved:D9 approve:B9
argue argued:D9 argue:B9 argues:Z9 arguing:G9
arise arose:D9
arm arm:B2 armed:D3 arming:G9
arrange arranged:D9 arranging:G9 arrange:B9
arrest arrests:Z7 arrest:B2 arrested:D9 arresting:G9
arrive arriving:G9 arrive:B9 arrived:D9 arrives:Z9
articulate articulated:D9 articulating:G9
ashamed ashamed:D9
ask asking:G9 asked:D9 asks:Z8 ask:B8
assail assailed:D9 assails:Z9
assault assaulted:D9
assemble assembled:D9
assert asserting:G9 asserted:D9 assert:B9
assess assess:B9 assesses:Z9
assign assigned:D9 assign:B9 assigning:G9
assist assist:B8
associate associated:D9 associate:B2 associates:Z5
assume assuming:G8 assumed:D7 assumes:Z9 assume:B9
assure assured:D6 assure:B9
attach attached:D9 attach:B9
attack attacks:Z2 attack:B1 attacking:G9 attacked:D9
attempt attempting:G9 attempts:Z2 attempted:D9
attend attending:G9 attended:D9 attend:B9
attract attract:B9 attracting:G6 attracted:D9 attracts:Z9
attribute attributed:D9
author authored:D9
authorize authorized:D9 authorize:B9 authorizing:G9
average averaged:D9 averaging:G9
avoid avoided:D9 avoid:B9 avoiding:G9
await await:B9 awaiting:G9
award award:B4 awarded:D8 awards:Z3
backfire backfire:B9 backfired:D9
balance balance:B3 balanced:D2 balancing:G5
balk balked:D9
ballot balloting:G8
ban bans:Z5 ban:B5 banned:D9 banning:G9
bar barred:D9 bar:B5 bars:Z5
bargain bargain:B2 bargaining:G4
base based:D7 bases:Z4
bash bashed:D9 bash:B8 bashing:G8
batch batches:Z9
bath bathed:D9 bathing:G9
batter battered:D9
battle battling:G8 battles:Z4 battled:D9
beam beamed:D9 beaming:G9
bear bear:B8 bears:Z7 bearing:G6 borne:N9
beat beating:G9 beat:B8 beats:Z9 beaten:N9
beaten beaten:N9
become became:D9 become:N9 becomes:Z9 becoming:G7
beg beg:B9 begging:G9 begged:D9
begin begin:B9 began:D9 begun:N9 begins:Z9 beginning:G3
behave behave:B9
believe believe:B9 believed:D9 believes:Z9 believing:G9
belong belongs:Z9 belong:B9 belonged:D9
bemoan bemoaned:D9
benefit benefit:B6 benefits:Z1 benefited:D9 benefiting:G9
best bested:D9
bet bet:B5 betting:G6
betray betray:B9
bias bias:B2 biased:D3
bill billed:D9
bind bound:D7 binding:G6 bind:B5
black blacks:Z7
blame blame:B6 blamed:D9 blaming:G9 blames:Z9
blare blared:D9
blast blasting:G8 blast:B9 blasted:D9 blasts:Z9
bless bless:B9
blister blistering:G7
block blocked:D9 blocking:G9 blocks:Z2 block:B7
blow blowing:G9 blow:B5 blows:Z5 blown:N9
boast boast:B6 boasts:Z7 boasted:D9
boil boiled:D9
bolster bolster:B9 bolstering:G9 bolstered:D9
bomb bomb:B4
boo booing:G9 booed:D9
book books:Z2 booked:D9
boost boost:B4 boosting:G9 boosted:D9
border bordering:G9
bore boring:G4
born born:B6
borrow borrowing:G6 borrow:B9 borrowed:D9
boss bosses:Z3
bother bothers:Z9 bothered:D9 bother:B9
bounce bounced:D9 bounce:B9
box boxing:G5
boycott boycott:B6
brace bracing:G9 braced:D9
brag bragged:D9 bragging:G7
break breaking:G7 break:B7 breaks:Z4 broke:D9 broken:N9
breathe breathe:B9
brew brewing:G9
bridge bridge:B1 bridges:Z5
brief briefed:D9 briefing:G8
bring bring:B9 bringing:G8 brought:D9 brings:Z9
bristle bristled:D9
broadcast broadcast:B2
broaden broadening:G9 broaden:B9
broken broken:D7
broker brokered:D9
brush brushed:D9
buck buck:B8
build building:G5 build:B9 built:N9 builds:Z9
bully bullying:G6 bullied:D9 bully:B4
buoy buoyed:D9
burn burn:B7 burned:D8 burning:G8
burst burst:B7
bury buried:D9 bury:B9 burying:G6
buy buy:B9 buying:G8 buys:Z7 bought:D9
bypass bypassed:D9 bypass:B6
calculate calculated:D6 calculates:Z9 calculating:G7
call calls:Z4 calling:G9 called:D9 call:B4
calm calm:B5
camp camps:Z6
campaign campaign:B4 campaigning:G9 campaigned:D9
cancel canceled:D9 canceling:G9 cancel:B9
candid candid:B6
cap caps:Z6 capped:D9
capitalize capitalize:B9 capitalizing:G9 capitalized:D9
capture captured:D9 capture:B8 capturing:G9
care care:B2 cares:Z9 cared:D9 caring:G6
carry carrying:G9 carried:D9 carries:Z9 carry:B9
carve carve:B9
cast cast:B7 casting:G8
catch caught:D9 catch:B9 catches:Z9 catching:G9
caucuse caucused:D9
cause cause:B4 caused:D9 causes:Z1 causing:G8
caution cautioned:D9
celebrate celebrated:D9 celebrating:G6 celebrate:B9
cellphone cellphones:Z8
center centered:D9 centers:Z4
certify certified:D5 certify:B9
chair chairs:Z4 chaired:D9
challenge challenging:G5 challenged:D9 challenge:B2 challenges:Z2
champion champion:B1 championed:D9 championing:G9
change changed:D9 changing:G6 change:B4 changes:Z2
channel channeling:G9 channels:Z6
chant chanted:D9 chanting:G8 chants:Z3
characterize characterizes:Z9 characterized:D9 characterize:B9
charge charged:D7 charge:B2 charging:G7 charges:Z1
chat chat:B7
cheat cheated:D9 cheating:G9
check checking:G5 check:B4 checks:Z2 checked:D8
cheer cheering:G6 cheered:D9 cheers:Z3 cheer:B6
cherish cherish:B9 cherished:D9
chiding chiding:G9
chime chimed:D9
chip chipping:G9 chip:B9
choose choose:B9 chose:D9 choosing:G9 chooses:Z9 chosen:N9
chosen chosen:N9
circulate circulating:G9 circulated:D9 circulate:B9
cite cited:D9 cite:B9 citing:G9 cites:Z9
claim claims:Z2 claim:B3 claimed:D9 claiming:G9
clap clapping:G9
clarify clarifying:G6 clarified:D9 clarify:B9
clash clashed:D9 clashing:G9
classify classified:D3 classify:B9
clean clean:B2 cleaning:G6
clear clear:B4 cleared:D9
click click:B6
climb climbed:D9 climb:B6
clinch clinch:B1 clinched:D9 clinching:G9
cling cling:B9 clinging:G9
close close:B2 closed:D5 closing:G3 closes:Z9
club clubs:Z5
coalesce coalesce:B9 coalescing:G6
code codes:Z7
coin coined:D9
collapse collapse:B2 collapsing:G7 collapsed:D9
collect collected:D9 collecting:G8 collect:B8
combat combat:B5 combating:G9
combine combined:D6 combine:B9 combines:Z9
come came:D9 come:N9 coming:G7 comes:Z9
command commanding:G1 command:B1 commanded:D9
comment commented:D9 comment:B3 commenting:G9
commit commits:Z9 committed:D9 commit:B9 committing:G9
communicate communicate:B9 communicating:G8 communicated:D9
compare comparing:G9 compared:D9
compel compelling:G2 compelled:D4
compete compete:B9 competing:G7 competed:D9
compile compiled:D9 compiling:G9
complain complained:D9 complaining:G9 complain:B9
complete completed:D9 complete:B4 completing:G9
complicate complicate:B9 complicated:D3
comply comply:B9
compose composed:D9
comprise comprise:B9
compromise compromise:B4 compromised:D8
concede conceding:G7 concede:B9 conceded:D9
concentrate concentrated:D5 concentrating:G9
concern concerns:Z3 concerned:D9 concerning:G7
conclude concluded:D9 concludes:Z9 conclude:B9 concluding:G9
condemn condemn:B9 condemned:D9 condemning:G9 condemns:Z9
conduct conducting:G7 conducted:D9 conduct:B4 conducts:Z9
confer confer:B9
confirm confirmed:D9 confirm:B9 confirming:G9
conflict conflicted:D7 conflicts:Z2
confront confronting:G9 confronted:D9 confront:B9 confronts:Z9
confuse confused:D6 confuse:B9
congratulate congratulating:G7 congratulated:D9 congratulate:B9
connect connect:B9 connecting:G7 connected:D8 connects:Z9
consider consider:B9 considered:D8 considering:G8 considers:Z9
consolidate consolidate:B9 consolidating:G9
constitute constitutes:Z7 constitute:B9
consult consulting:G4 consulted:D9
consume consumed:D9 consume:B9
contact contacted:D9 contacting:G9
contain contained:D9 contain:B9 containing:G9 contains:Z9
contemplate contemplate:B9 contemplating:G9
contend contending:G9 contended:D9 contend:B9 contends:Z9
contest contested:D9
continue continue:B9 continued:D9 continues:Z9 continuing:G6
contract contract:B4
contradict contradict:B9 contradicting:G9 contradicted:D9
contrast contrasts:Z3 contrast:B3 contrasting:G9 contrasted:D9
contribute contributing:G6 contributed:D9 contribute:B9
control controls:Z5 control:B1 controlled:D4 controlling:G6
convene convened:D9
convert converted:D9 converting:G9 converts:Z9 convert:B6
convey convey:B9
convict convict:B9 convicted:D9
convince convince:B9 convinced:D9 convincing:G5
cooperate cooperating:G9
coordinate coordinate:B7 coordinating:G9 coordinates:Z9 coordinated:D9
cope cope:B7 coping:G9
correct correct:B3
corrupt corrupt:B2 corrupted:D9
cosponsor co-sponsored:D9
cost cost:B3 costs:Z2
count count:B3 counted:D9 counting:G8
counter counter:B1 countered:D9
couple coupled:D9 couples:Z2
court courted:D9 courting:G9
cover covering:G6 cover:B6 covered:D7 covers:Z7
covet coveted:D9
crack cracking:G9 crack:B6 cracked:D9
craft crafted:D9 craft:B9
crane cranes:Z9
crash crashed:D9
create create:B9 created:D9 creating:G9 creates:Z9
credit credited:D9 credits:Z2 crediting:G9
creep creeping:G9
cripple crippled:D9 cripple:B9
criticize criticizing:G9 criticized:D9 criticize:B9 criticizes:Z9
crook crooked:D9
cross crossing:G5 crossed:D8 crosses:Z9 cross:B4
crown crowned:D9
crumble crumbling:G9
crush crushed:D6 crush:B5 crushing:G9
cry cried:D9
curb curb:B9
cut cut:B7 cutting:G5 cuts:Z3
cycle cycle:B6 cycles:Z9
damage damage:B2 damaging:G7 damaged:D5
dance dancing:G5 dance:B5 danced:D9
dare dare:B9 dared:D9
dash dash:B5
date dates:Z7 date:B6 dating:G3 dated:D9
daunt daunting:G5
deadlock deadlocked:D9
deal deal:B1 dealing:G9 deals:Z3 dealt:D9
debate debates:Z2 debated:D9
debunk debunked:D9
deceive deceive:B9
decide decided:D9 decide:B9 deciding:G7 decides:Z9
declare declared:D9 declaring:G9 declares:Z9 declare:B9
decline declined:D9 declining:G5 declines:Z9
decrease decreased:D9
decry decried:D9 decrying:G9 decries:Z9
dedicate dedicated:D7
deem deemed:D9
deepen deepen:B9
default default:D4 defaulted:D9
defeat defeat:B6 defeated:D9 defeating:G9
defect defects:Z3 defect:B6
defend defending:G9 defend:B9 defended:D9 defends:Z9
define define:B9 defined:D8
deflect deflect:B9
defund defunding:G9 defund:B6
defy defied:D9 defy:B9 defying:G6
delay delay:B2 delayed:D8
delete deleted:D9
deliver delivered:D9 deliver:B9 delivering:G8 delivers:Z9
demand demanded:D9 demand:B3 demands:Z2 demanding:G8
demonstrate demonstrating:G9 demonstrate:B9 demonstrated:D9 demonstrates:Z9
demur demurred:D9
denounce denounced:D9 denounce:B9 denouncing:G9
dent dented:D9 denting:G9
deny denied:D9 denies:Z9 denying:G9 deny:B9
depart departing:G9 departed:D9
depend depend:B9 depends:Z9 depended:D9 depending:G9
deploy deployed:D9 deploying:G9 deploy:B9
deport deport:B9 deported:D9 deporting:G9
deprive depriving:G8 deprive:B4
derail derailing:G9 derail:B9
derided derided:D8
derive derived:D9 deriving:G9
descend descend:B9 descended:D9
describe describes:Z6 described:D9 describe:B9 describing:G8
deserve deserve:B9 deserves:Z9 deserved:D9
design designed:D9 designs:Z5
designate designated:D9
destabilize destabilize:B9 destabilizing:G9
destroy destroying:G8 destroy:B2 destroyed:D9
detail details:Z2 detailing:G9 detail:B2 detailed:D3
detain detained:D9
detect detect:B9
determine determined:D7 determine:B9 determining:G9
devastate devastated:D9
develop developed:D5 develop:B9 developing:G5 develops:Z9
devolve devolved:D9 devolving:G9
devote devoted:D7
diagnose diagnosed:D9
dictate dictated:D9 dictate:B7
die died:D9 die:B8 dying:G9 dies:Z9
differ differed:D9 differs:Z7 differ:B9
dig dig:B6 digs:Z9 dug:D9 digging:G9
diminish diminishing:G9 diminished:D3 diminish:B9
dip dipped:D9
direct directed:D8
disagree disagree:B9 disagreed:D9 disagrees:Z9
disappear disappearing:G6 disappear:B9 disappeared:D9
disappoint disappointed:D9
disavow disavowed:D9 disavowing:G9
disband disbanded:D9
discipline discipline:B5
disclose disclose:B9 disclosed:D7 disclosing:G9
discount discounted:D6 discount:B4
discourage discourage:B9
discover discover:B9 discovered:D9
discredit discrediting:G9 discredited:D9 discredit:B9
discriminate discriminate:B9 discriminated:D7
discuss discussing:G9 discussed:D9 discuss:B9 discusses:Z9
disgust disgusting:G4 disgusted:D9
dislike dislike:B8 disliked:D9
dislodge dislodge:B9
dismantle dismantle:B9
dismay dismayed:D9
dismiss dismissed:D9 dismissing:G9 dismiss:B9
disparage disparaged:D9
dispatch dispatched:D9
displace displaced:D8 displace:B9
display display:B3 displayed:D9 displaying:G9
dispute disputed:D9 disputes:Z3
disqualify disqualified:D7 disqualifying:G8 disqualify:B9
disrespect disrespect:B4
disrupt disrupt:B9 disrupted:D9
dissent dissent:B4
distance distanced:D9 distancing:G9
distinguish distinguish:B9 distinguished:D8 distinguishes:Z9
distort distorting:G9
distract distract:B9 distracted:D9
distribute distributed:D9 distribute:B9 distributing:G9
disturb disturbing:G5 disturbed:D4
divert diverting:G9 diverted:D9 divert:B9
divide divide:B2 dividing:G9 divided:D9 divides:Z5
divorce divorced:D9 divorce:B2
document documented:D7 documents:Z2
dodge dodging:G9 dodge:B9
dog dogged:D9
dol doled:D9 doling:G9
dominate dominating:G8 dominated:D9 dominate:B9
donate donate:B9 donated:D9 donating:G9
doom doom:B1 doomed:D9
double doubling:G9 doubled:D9 doubles:Z9
doubt doubt:B3 doubted:D9 doubts:Z1
downplay downplayed:D9
draft drafted:D9 draft:B4 drafting:G6
drag drag:B5 dragged:D9 dragging:G9
draw drawing:G7 draw:B9 draws:Z9 drawn:N9
drawn drawn:N9
dream dreams:Z6 dreamed:D9
dress dressed:D9
drew drew:B5
drink drink:B5 drinking:G4 drank:D9 drinks:Z5
drive drive:B6 driving:G6 drove:D9 drives:Z6 driven:N9
driven driven:N9
drone drone:B9 drones:Z9
drop dropped:D9 drop:B7 dropping:G9 drops:Z7
drown drowned:D9
drum drum:B6
dub dubbed:D9
duel dueling:G7
dump dumped:D9
dwell dwell:B9 dwelled:D9
dwindle dwindling:G9 dwindled:D9
earn earned:D9 earning:G9 earn:B9 earns:Z9
eat eat:B9 eating:G6 ate:D9 eaten:N9
echo echoed:D9 echoing:G9 echoes:Z6 echo:B5
edge edged:D7
edit edited:D9
educate educated:D3 educate:B9
eked eked:D9
elaborate elaborate:B2 elaborated:D9
elect elected:D9 elect:B9 electing:G9
elevate elevated:D9 elevate:B9 elevating:G9
eliminate eliminate:B9 eliminating:G7 eliminated:D9
email emailed:D9
embarrass embarrassed:D5 embarrass:B9
embattle embattled:D8
embed embedded:D9
embody embody:B9 embodied:D9
embrace embrace:B8 embracing:G9 embraced:D9 embraces:Z9
emerge emerge:B9 emerged:D9 emerging:G5 emerges:Z9
empathize empathize:B9
emphasize emphasizing:G9 emphasize:B9 emphasized:D9 emphasizes:Z9
employ employed:D9 employing:G9
empower empower:B9 empowers:Z9
empty empty:B2
enable enabled:D9 enable:B9 enabling:G9
enact enact:B9 enacted:D9 enacting:G9
encounter encountered:D9
encourage encouraging:G6 encourage:B9 encouraged:D9 encourages:Z9
end end:B3 ended:D9 ending:G7 ends:Z7
endorse endorse:B9 endorsed:D9 endorsing:G9 endorses:Z9
endure endured:D9 endure:B9
energize energized:D8 energize:B9
enforce enforce:B9 enforcing:G7
engage engaging:G7 engaged:D7 engage:B9
engineer engineer:B3 engineered:D6 engineering:G6 engineers:Z9
enjoy enjoys:Z9 enjoyed:D9 enjoy:B9 enjoying:G9
enlist enlist:B9
ensure ensure:B9 ensured:D9 ensuring:G9
enter entering:G9 enter:B9 enters:Z9 entered:D9
entitle entitled:D9
envision envisioned:D9 envision:B9
equate equate:B9
eradicate eradicate:B9
erode eroding:G9 eroded:D9
erupt erupting:G9 erupted:D9 erupt:B9
escalate escalated:D9 escalating:G9
escape escaped:D9 escape:B8
escort escorted:D9
espouse espoused:D9
establish established:D7 establish:B9 establishing:G9
estimate estimates:Z4 estimated:D9 estimate:B5
evaporate evaporated:D9
evenhand evenhanded:D9
evolve evolving:G8 evolved:D9
exacerbate exacerbated:D9
examine examined:D9 examining:G9
exasperate exasperated:D9
exceed exceeding:G9 exceeds:Z9 exceed:B9 exceeded:D9
exchange exchanges:Z2 exchanged:D9
excite excited:D5 exciting:G2 excite:B9
execute execute:B9 executing:G9 executed:D9
exercise exercising:G5 exercise:B4 exercises:Z6
exist exists:Z9 existed:D9 exist:B9
exit exit:B6 exited:D9
expand expanded:D7 expanding:G6 expand:B9 expands:Z8
expect expected:D9 expect:B9 expecting:G9 expects:Z9
expel expel:B9
experience experienced:D5 experiencing:G9
expire expired:D9 expire:B9 expires:Z9
explain explained:D9 explains:Z9 explain:B9 explaining:G9
explode explode:B9 exploded:D9
exploit exploit:B9 exploited:D8 exploiting:G9
explore explore:B9 explored:D9
export exports:Z4 export:B3 exporting:G9
expose exposed:D9 expose:B9 exposing:G9 exposes:Z9
expres express:Z8
express expressed:D9 expressing:G9 expresses:Z9
extend extended:D5 extends:Z9 extend:B9 extending:G9
eye eyed:D5 eyeing:G9
fabricate fabricated:D9
face facing:G9 face:B4 faced:D9 faces:Z7
facilitate facilitate:B9 facilitated:D9
fade fade:B9 faded:D4
fail failed:D6 failing:G9 fails:Z9 fail:B8
fake faked:D7
fall fall:B3 fell:D9 falls:Z8 falling:G9 fallen:N9
fallen fallen:N8
falter faltered:D9 faltering:G9
fan fanning:G9
fare fared:D9 fare:B7 faring:G9 fares:Z9
favor favors:Z2 favored:D8 favoring:G8
fear fears:Z3 fear:B3 fearing:G9 feared:D8
feature featured:D9 features:Z3 featuring:G9
feed feeds:Z7 feed:B5 fed:D4
feel felt:D9 feel:B8 feels:Z8 feeling:G6
fend fend:B9
fight fought:D9 fight:B3 fighting:G7 fights:Z2
figure figure:B2 figures:Z3 figuring:G9 figured:D9
file files:Z4 filed:D9 filing:G2 file:B5
fill filled:D9 fill:B9 filling:G9
film filming:G9
finalize finalized:D9 finalizing:G9
finance financing:G5 finance:B2 financed:D7
find found:D9 find:B9 finding:G5 finds:Z9
finish finish:B2 finished:D9 finishes:Z6 finishing:G9
fire fired:D9 fires:Z9 firing:G8
firm firms:Z6
fish fishing:G5
fit fit:B5 fits:Z9 fitting:G9
fix fix:B8 fixing:G6
flag flag:B1
flank flanked:D9
flatter flattering:G7
flaw flawed:D9
flee fled:D9 fleeing:G9 flee:B9
flip flipped:D9 flip:B2
flirt flirt:B9 flirted:D9
flock flocked:D9
flood flood:B1 flooded:D9
flow flowed:D9 flowing:G9
flown flown:N9
fly fly:B5 flying:G9 flew:D9 flies:Z9 flown:N9
focus focused:D9 focuses:Z7 focus:B4 focusing:G9
fold folded:D9 fold:B4
follow following:G7 followed:D9 follow:B9 follows:Z9
fool fool:B8
foot foot:B1 footing:G9
force force:B3 forcing:G9 forces:Z3 forced:D9
foresee foresee:B9 foreseen:N9
forge forging:G9 forged:D9 forge:B9
forget forget:B9 forgot:D9 forgotten:N9
forgive forgive:B9
forgiven forgiven:N9
forgotten forgotten:N5
form form:B2 formed:D9 forms:Z3 forming:G9
formulate formulate:B9
forth forth:B2
forward forward:B3 forwards:Z9 forwarded:D9
foster foster:B9
found founded:D9 founding:G2
frack fracking:G7
fracture fractured:D4
frame frame:B4 framed:D7
fraught fraught:B4
free freed:D9
freeze freeze:B6 froze:D9
frustrate frustrated:D9 frustrate:B9
fuel fueled:D9 fuel:B1 fueling:G9
fulfill fulfill:B9 fulfilling:G6
fun fun:B1
function functioning:G6 function:B5
fund funds:Z2 funding:G3 fund:B2 funded:D6
fundraise fundraising:G5
gain gaining:G9 gained:D9 gain:B7 gains:Z2
galvanize galvanize:B9 galvanized:D9 galvanizing:G7
gamble gambling:G4
game games:Z5 gaming:G9
garner garnered:D9 garnering:G9
gather gathering:G2 gathered:D9 gather:B9 gathers:Z9
gear gearing:G9
generate generating:G8 generate:B9 generated:D9
get gets:Z9 get:B9 got:D8 getting:G8 gotten:N9
gild gilded:D9
gine gone:N9
give give:B9 gave:D9 giving:G9 gives:Z9 given:N9
given given:N9
go goes:Z9 going:G2 went:D9 go:B9 gone:N9
gotten gotten:N9
govern govern:B9 governed:D9 governing:G7
grab grabs:Z9 grab:B5 grabbing:G7 grabbed:D9
graduate graduate:B6 graduated:D9 graduating:G9
graft grafted:D9
grant grant:B5 granted:D9 granting:G8
grapple grappled:D9 grappling:G9 grapple:B9
grasp grasped:D9 grasp:B3
gravitate gravitating:G9 gravitated:D9
greet greeted:D9 greet:B9
grieve grieving:G9
grow grew:D9 growing:G2 grow:B9 grows:Z9 grown:N9
grown grown:N9
guarantee guaranteed:D9 guaranteeing:G9 guarantee:B6
guard guard:B1 guarded:D8 guards:Z2
guess guess:B7 guessing:G6
guide guide:B3 guiding:G3 guided:D9
gun gunned:D9
hack hacking:G8 hack:B4 hacked:D9
hail hailed:D9 hailing:G9
halt halt:D2 halted:D9
hammer hammered:D9 hammering:G9 hammer:B9
hand hand:B1 handed:D8
handle handling:G3 handle:B8 handled:D9 handles:Z9
hang hanging:G9 hung:D9 hang:B9
happen happened:D9 happen:B9 happening:G9 happens:Z9
harass harassed:D9 harassing:G9
harm harmed:D8 harms:Z9 harm:B3
harness harness:B9
hate hate:B3 hates:Z9 hated:D9
head head:B2 headed:D9 heads:Z4 heading:G9
headline headlined:D9
heal heal:B9
hear hear:B9 heard:D9 hearing:G8
heat heated:D2 heating:G4
heed heed:B8
heighten heightened:D8
help help:B8 helps:Z6 helping:G9 helped:D9
hidden hidden:N8
hide hide:B7 hid:D9 hiding:G9 hidden:N9
highlight highlight:B9 highlighting:G9 highlighted:D9 highlights:Z8
hint hinted:D9 hints:Z6
hire hired:D9 hiring:G4 hire:B9
hit hit:B5 hitting:G9 hits:Z8
hold held:D9 hold:B7 holding:G8 holds:Z9
hone hone:B9 honing:G9
honor honor:B5 honoring:G9 honored:D8
hop hop:B6 hopped:D9
hope hope:B6 hoped:D9 hoping:G9 hopes:Z4
host hosting:G9 hosted:D9
house housing:G4 houses:Z2
hover hovering:G9 hovered:D9
huddle huddled:D9
hug hugged:D9 hugging:G9
humble humbling:G9 humbled:D9
hurt hurt:B9 hurting:G9 hurts:Z9
identify identifying:G7 identify:B9 identified:D9 identifies:Z9
ignite ignited:D9
ignore ignored:D9 ignores:Z9 ignore:B9 ignoring:G9
illustrate illustrated:D9 illustrates:Z9 illustrate:B9
imagine imagined:D9 imagine:B9
immigrate immigrated:D9
impact impacted:D9
impassion impassioned:D9
imperiled imperiled:D9
implement implemented:D9 implement:B9
imply implying:G9 implied:D8 implies:Z9 imply:B9
import import:B8 imports:Z9
impose imposed:D7 impose:B9 imposing:G3
impress impressed:D9
imprison imprisoned:D8
improve improve:B9 improved:D9 improving:G9 improves:Z9
incite incite:B9 inciting:G9 incites:Z9
incline inclined:D9
include include:B9 including:G9 included:D9 includes:Z9
increase increased:D5 increase:B4 increases:Z5 increasing:G6
indicate indicates:Z9 indicating:G9 indicate:B9 indicated:D9
indict indicted:D8 indict:B9
infiltrate infiltrated:D9
influence influence:B2 influenced:D9
inform informed:D6 informing:G6
infringe infringing:G9
inherit inherited:D7
initiate initiated:D9
inject injects:Z9 inject:B9
injure injured:D4
insert inserted:D9 insert:B9 inserting:G9
insist insisted:D9 insisting:G9 insist:B9 insists:Z8
inspire inspiring:G4 inspired:D7 inspire:B9
install installed:D9
instruct instructing:G9 instructed:D9
insult insulting:G2 insults:Z6 insult:B4
integrate integrating:G7 integrate:B9
intend intended:D9 intends:Z9 intend:B9
intensify intensifying:G9 intensified:D9 intensify:B9 intensifies:Z9
interest interested:D8 interesting:G2
interject interjected:D8
intern interns:Z7 intern:B6
interpret interpreted:D9 interpret:B9
interrupt interrupted:D9 interrupting:G9
intervene intervene:B2 intervened:D9
interview interviewed:D9 interviews:Z3 interviewing:G9
intimidate intimidate:B9
introduce introducing:G8 introduced:D9 introduce:B9 introduces:Z9
invent invented:D9
invest invested:D9 invest:B9 investing:G8
investigate investigating:G9 investigated:D9 investigate:B9
invite inviting:G5 invited:D8
invoke invoking:G9 invokes:Z9 invoked:D9
involve involving:G9 involved:D8 involves:Z9 involve:B9
isolate isolated:D2 isolate:B9
issue issued:D9 issuing:G5
jail jailed:D9
jar jarring:G6
jeer jeered:D9
jet jet:B3
jockey jockeying:G6
join joined:D9 join:B9 joining:G9 joins:Z9
joke joked:D9 jokes:Z2 joke:B2 joking:G8
judge judges:Z7 judging:G9
jump jump:B5 jumped:D9
justify justified:D4 justify:B9
keep keep:B9 keeping:G9 kept:D9 keeps:Z9
kick kicked:D9 kick:B7 kicking:G7
kid kid:B2
kill kill:B9 killed:D9 killing:G4 kills:Z9
knock knock:B7 knocked:D9 knocking:G7
know knows:Z9 know:B9 knew:D9 known:N9
known known:D7
label labeling:G4 labeled:D9 label:B3
lack lacking:G7 lacks:Z9 lacked:D9
lag lags:Z9 lagged:D9
lambaste lambasted:D8
lament lamented:D9
land landed:D9 landing:G6 lands:Z6
lash lashed:D9
last lasts:Z9 lasting:G4 lasted:D9
laud lauded:D9
laugh laughing:G6 laugh:B4 laughs:Z7 laughed:D9
launch launch:B4 launching:G9 launched:D9
lay lay:B9 laid:D9 laying:G9 lays:Z9
lead lead:B1 leading:G4 leads:Z8 led:D9
leak leak:B4 leaking:G9 leaked:D9
lean lean:B7 leaning:G2 leaned:D9 leans:Z9
learn learned:D9 learning:G9 learn:B9
leave leave:B9 left:D6 leaving:G9 leaves:Z7
lecture lecturing:G9 lectured:D9
legalize legalizing:G6 legalized:D9 legalize:B9
legislate legislating:G9
lend lend:B9 lent:D9 lending:G7
let let:B9 letting:G7
level levels:Z1 leveled:D9 leveling:G9
license licensed:D9 licenses:Z4
lie lie:B5 lies:Z2 lying:G8 lied:D9
lift lifted:D9 lifting:G8 lift:B8
light lights:Z4 lit:D9
liken likened:D9
limit limits:Z3 limited:D5 limiting:G9 limit:B8
line lining:G9 lined:D9
linger lingering:G6 lingered:D9
link linked:D8 links:Z2 linking:G7 link:B3
list listing:G3 listed:D9 lists:Z5
listen listening:G6 listened:D9 listen:B9 listens:Z9
litter littered:D9
live lives:Z4 lived:D8 live:B7 living:G4
lobby lobbying:G5 lobbied:D9 lobby:B2
locate located:D9
lock lock:B6 locked:D8
log logged:D9
look looked:D9 look:B6 looking:G9 looks:Z7
loom loomed:D9 looming:G6
lopside lopsided:D8
lose lost:D9 lose:B9 losing:G8 loses:Z9
love love:B7 loved:D6 loves:Z9
lower lower:B2 lowering:G6 lowered:D9
maintain maintains:Z9 maintained:D9 maintain:B9 maintaining:G9
make make:B9 made:D9 making:G9 makes:Z9
manage managing:G5 managed:D9 manage:B9
mandate mandates:Z5 mandated:D9
manipulate manipulating:G6 manipulated:D9
manufacture manufacturing:G3 manufactured:D9
mar marred:D9
march marching:G9 march:B3 marched:D9
mark marking:G9 mark:B3 marked:D5 marks:Z8
market markets:Z3 marketing:G1
marry married:D9 marry:B9 marrying:G9
mask masking:G9 masked:D9
match matching:G7 matches:Z5 match:B6 matched:D7
matter matters:Z4 matter:B2 mattered:D9
maximize maximize:B9
mean mean:B8 meant:D9 means:Z9 meaning:G5
meander meandered:D9
measure measures:Z1 measured:D5 measuring:G9
meet met:D9 meeting:G2 meet:B9 meets:Z9
memorize memorized:D9
mention mentions:Z9 mentioned:D9 mention:B6 mentioning:G9
merge merge:B9 merged:D9
message message:B2 messages:Z5
mind mind:B1 minded:D1
mine mine:B2 mined:D9
minimize minimize:B9
mire mired:D7
mirror mirrored:D9 mirrors:Z9
misconstrue misconstrued:D9
mishandle mishandled:D9 mishandling:G3
mislead misleading:G3 misled:D9
misrepresent misrepresenting:G9
miss missed:D9 missing:G6 misses:Z9 miss:B9
misspeak misspoke:D9
mistaken mistaken:N9
mitigate mitigate:B9
mix mixed:D4 mixing:G9
mobilize mobilized:D9 mobilize:B9
mock mocked:D9 mocking:G9 mocks:Z9 mock:B3
model modeled:D9 models:Z2 modeling:G5
moderate moderate:B1 moderates:Z7 moderated:D6
modify modified:D6
monitor monitor:B9 monitoring:G8 monitors:Z4
motivate motivated:D8 motivate:B9
mount mount:B9 mounting:G6 mounted:D9
mourn mourned:D9 mourning:G7 mourn:B9
move move:B5 moved:D9 moving:G7 moves:Z3
muddle muddled:D7
mull mulling:G9
murder murdered:D8 murder:B1
muse mused:D9
name named:D9 name:B1 naming:G6
narrow narrow:B2 narrowing:G9 narrowed:D9
naturalize naturalized:D9
navigate navigate:B9 navigating:G9 navigated:D9
need need:B7 needs:Z8 needed:D8 needing:G9
negotiate negotiating:G4 negotiated:D9 negotiate:B9
neighboring neighboring:G7
net netted:D9
network networks:Z6
nominate nominating:G5 nominate:B9 nominated:D9
nonwhite nonwhite:B7
note noted:D9 note:B2 notes:Z6 noting:G9
notice notice:B2 noticed:D9
nuke nukes:Z9
number numbering:G9
obscure obscured:D9
observe observe:B9 observed:D9 observing:G9
obsess obsessed:D9
obtain obtained:D9 obtain:B9 obtaining:G8
occupy occupying:G9 occupied:D5
occur occurs:Z9 occurred:D9 occur:B9 occurring:G9
offend offended:D9 offend:B9
offer offer:B7 offering:G8 offers:Z8 offered:D9
offset offset:B9
open opened:D9 opening:G2 open:B3 opens:Z9
operate operate:B9 operating:G7 operates:Z9
opine opined:D9
oppose oppose:B9 opposes:Z9 opposing:G6 opposed:D9
opt opt:B8 opted:D9
order ordered:D8 orders:Z4 ordering:G9
organize organize:B9 organized:D4 organizing:G5
originate originated:D9
oust ousted:D9
outline outlined:D9 outlining:G9
outnumber outnumber:B9 outnumbered:D9
outrage outraged:D9
outsize outsized:D6 outsize:B9
outsource outsourcing:G7 outsource:B9
overcome overcome:N9
overlook overlooked:D5 overlooking:G9 overlook:B9
oversee oversee:B9 overseeing:G9 oversees:Z9 oversaw:D9
overseen overseen:N9
overshadow overshadowed:D9 overshadowing:G5
overstate overstate:B9 overstated:D9
overtake overtake:B9 overtaking:G9
overthrow overthrow:B5
overturn overturned:D6 overturn:B9
overwhelm overwhelmed:D9
owe owe:B9 owing:G9 owes:Z9 owed:D9
pack pack:B2 packed:D4 packing:G9
pad padding:G7
paint paint:B8 painting:G7 paints:Z6 painted:D8
pander pandered:D9 pandering:G6
park parking:G5 parks:Z6 parked:D7
participate participate:B9 participated:D9 participating:G9
pass passes:Z4 pass:B8 passed:D9 passing:G5
patrol patrol:B9 patrolled:D9
pause paused:D9 pause:B3
pay pay:B6 paid:D8 pays:Z7 paying:G6
peak peak:B2 peaked:D9 peaking:G9
peddle peddling:G8
penetrate penetrate:B9
pepper peppered:D9 peppering:G9
perceive perceived:D8 perceive:B9
perform performing:G9 perform:B9 performed:D9
permit permitted:D9
perpetuate perpetuate:B9
persist persist:B9
persuade persuade:B9 persuaded:D9 persuading:G8
pick picking:G9 picked:D9 pick:B7
pile piled:D9
pit pitting:G9
pitch pitches:Z5 pitching:G9 pitched:D9
pivot pivot:B1 pivoting:G9 pivots:Z9
pivote pivoted:D9
place places:Z1 placed:D9 placing:G9
plague plagued:D9
plan planned:D6 plans:Z3 planning:G6
plane planes:Z7
plant planting:G9 planted:D9 plants:Z2
play playing:G5 play:B7 plays:Z9 played:D9
plead pleading:G7 pleaded:D9
please pleased:D5
pledge pledged:D9 pledging:G9
plot plotting:G9 plotted:D9
plow plowed:D9
plummet plummeted:D9
point points:Z2 pointed:D8 pointing:G9
poise poised:D8
polarize polarized:D9 polarizing:G2
police police:B3 policing:G5
politicize politicized:D8
poll polls:Z1 polled:D9 polling:G5
pollute polluting:G8
ponder pondered:D9 pondering:G9
populate populated:D9
portray portray:B9 portraying:G9 portrayed:D9
pose poses:Z6 pose:B9 posed:D9 posing:G9
position positions:Z2 positioned:D7
post posted:D9 post:B1 posts:Z4 posting:G8
postpone postponing:G9 postponed:D9
pour pouring:G9 poured:D9
power powers:Z1 powered:D6
practice practices:Z3 practiced:D9
praise praised:D9 praise:B4 praising:G9 praises:Z8
pray pray:B9
precede precedes:Z9
predicate predicated:D9
predict predict:B9 predicted:D9 predicting:G9 predicts:Z9
prefer prefer:B9 preferred:D6 prefers:Z9
premise premised:D9
prepare prepared:D7 prepares:Z9 preparing:G9 prepare:B9
present present:B5 presents:Z9 presented:D9 presenting:G8
preserve preserve:B9 preserving:G9 preserved:D9
preside presided:D9
press press:B1 pressed:D7 pressing:G5 presses:Z9
pressure pressured:D9 pressuring:G9
presume presumed:D9
prevail prevailed:D9 prevail:B9 prevails:Z9
prevent prevent:B9 prevented:D9 preventing:G7
price priced:D3 pricing:G9
principle principled:D7
print print:B3
prize prize:B2 prizes:Z9
probe probing:G7
proceed proceeded:D9 proceed:B9
proclaim proclaimed:D8
produce produce:B9 produces:Z9 produced:D9 producing:G7
profess professing:G9 professed:D6
program programs:Z1 programming:G8
prohibit prohibits:Z9 prohibited:D9 prohibit:B9
project projects:Z1 project:B3 projected:D9 projecting:G8
promise promises:Z4 promise:B2 promised:D9 promising:G5
promote promote:B9 promoting:G9 promotes:Z9 promoted:D9
prompt prompted:D9 prompting:G9 prompt:B7
pronounce pronounced:D9
propel propelled:D9 propel:B5
propose proposed:D6 propose:B9 proposing:G9 proposes:Z9
prosecute prosecuted:D9 prosecute:B9 prosecuting:G7
protect protect:B9 protecting:G9 protected:D4 protects:Z9
protest protesting:G8 protest:B2 protested:D9 protests:Z3
protract protracted:D9
prove proved:D9 prove:B9 proving:G7 proves:Z9 proven:N9
proven proven:N5
provide provided:D9 provide:B9 providing:G9 provides:Z9
provoke provoke:B9 provoked:D9
publish published:D9 publishes:Z9 publishing:G4 publish:B9
pull pull:B9 pulling:G9 pulls:Z9 pulled:D9
punch punch:B5 punching:G5 punched:D9
punctuate punctuated:D9
punish punish:B9 punished:D9
purchase purchase:B6 purchased:D9 purchasing:G6
pursue pursuing:G9 pursue:B9 pursued:D8 pursues:Z9
push push:B5 pushed:D9 pushing:G9 pushes:Z6
put put:B9 putting:G9 puts:Z9
qualify qualify:B9 qualified:D4
quash quash:B9 quashed:D9
question questioned:D9 questioning:G6 questions:Z3
quit quit:B9
quote quoted:D8 quotes:Z8 quote:B5 quoting:G9
race races:Z2 racing:G9 raced:D7
radicalize radicalized:D9
rail railed:D9 rails:Z9 railing:G9
raise raise:B9 raised:D9 raising:G7 raises:Z9
rally rallied:D8 rally:B1 rallies:Z3 rallying:G5
ramp ramped:D9 ramp:B9 ramping:G9
range ranging:G3 ranged:D9
rank ranking:G5 rank:B3 ranks:Z3 ranked:D6
ratcheted ratcheted:D9
rate rates:Z2 rated:D7
ratify ratified:D9 ratify:B9
rattle rattled:D8
ravage ravaged:D5 ravaging:G9
reach reaching:G6 reach:B6 reaches:Z8 reached:D9
react react:B9 reacted:D9 reacting:G6
read reads:Z9 read:B9 reading:G6
reaffirm reaffirmed:D9
realize realize:B9 realized:D9 realizes:Z9
reap reap:B9
reassure reassuring:G5 reassured:D9 reassure:B9
rebind rebound:D8
rebuff rebuffed:D9 rebuff:B9
rebuild rebuild:B9 rebuilding:G9
rebuke rebuked:D9 rebukes:Z9
rebut rebut:B4 rebutting:G9
recall recalled:D9 recalling:G9 recall:B8
receive received:D8 receive:B9 receives:Z9 receiving:G8
recite recites:Z9 reciting:G9 recite:B9
reckon reckoning:G6
reclaim reclaim:B9 reclaiming:G9
recognize recognized:D9 recognize:B9 recognizes:Z9 recognizing:G9
recommend recommend:B9 recommended:D7
reconcile reconcile:B9
reconsider reconsider:B9
record recorded:D9 records:Z1
recount recount:B2 recounts:Z9 recounted:D9
recover recovered:D9 recover:B6
recruit recruit:B7 recruiting:G6
redact redacted:D9
reduce reduced:D9 reducing:G9 reduce:B9
refer referring:G9 referred:D9 refer:B9
reference referencing:G8 referenced:D9
reflect reflecting:G9 reflected:D9 reflect:B9 reflects:Z9
reform reforming:G9 reforms:Z2 reformed:D9
refrain refrained:D9
refuse refused:D9 refusing:G9 refuses:Z7 refuse:B8
regain regaining:G9 regain:B8
regard regarding:G9 regards:Z6 regard:B1 regarded:D9
register registered:D3 register:B9 registering:G8
regret regret:B7 regretted:D9
regulate regulate:B9 regulating:G9
rein rein:B9 reined:D8
reinforce reinforces:Z9 reinforced:D9 reinforce:B9
reinstate reinstate:B9 reinstated:D9 reinstating:G9
reinvent reinvented:D9
reiterate reiterated:D9 reiterating:G9
reject reject:B9 rejecting:G8 rejected:D9 rejects:Z9
relate related:D4 relate:B9 relating:G9
relay relayed:D9
release released:D9 releasing:G8 release:B4 releases:Z2
relocate relocated:D9 relocating:G9 relocate:B9
rely relies:Z9 relied:D9 rely:B9 relying:G8
remain remain:B9 remains:Z9 remaining:G2 remained:D9
remark remarking:G8 remarked:D9
remember remember:B9 remembering:G9 remembered:D9 remembers:Z9
remind reminding:G8 remind:B9 reminded:D9 reminds:Z9
remove removed:D8 remove:B9 removing:G9
render render:B9
renege reneging:G9
renew renewed:D5 renew:B8 renews:Z9
renovate renovated:D9
rent rent:B2
reopen reopened:D9 reopen:B9
repair repair:B6
repeal repeal:B7 repealing:G9
repeat repeat:B7 repeated:D6 repeating:G9
replace replace:B9 replaced:D9 replacing:G9
replicate replicate:B7
reply reply:B2 replied:D9
report reported:D9 reports:Z5 report:B1 reporting:G4
represent representing:G9 represents:Z9 represented:D9 represent:B9
reprimand reprimanded:D9
republish republish:B9
repudiate repudiate:B9
request requests:Z2 requested:D9 requesting:G9
require require:B9 required:D8 requiring:G9 requires:Z9
resemble resemble:B9 resembled:D9
reserve reserved:D8 reserves:Z4
resettle resettle:B9 resettled:D9
reshape reshape:B7 reshaping:G9
resign resign:B8 resigned:D9
resist resist:B9 resisted:D9 resisting:G9
resolve resolve:B4 resolved:D9
resonate resonating:G9 resonate:B9 resonated:D9 resonates:Z9
resound resounding:G7
respect respected:D5 respects:Z1 respect:B3
respond responded:D9 responding:G8 respond:B9 responds:Z9
rest rest:B1 rests:Z5
restore restored:D9 restoring:G9 restore:B8
restrain restrained:D9
restrict restricting:G9 restrict:B9
restructure restructure:B9 restructuring:G6
result result:B1 resulted:D9 resulting:G8
resurrect resurrect:B9 resurrected:D9
retain retain:B5 retaining:G9 retains:Z6 retained:D9
rethink rethink:B9
retire retired:D4 retire:B9 retiring:G5
return return:B6 returned:D9 returning:G9
retweet retweeted:D9 retweeting:G9
reveal reveals:Z8 revealed:D9 reveal:B9 revealing:G6
revel reveling:G9
revere revered:D9
reverse reversed:D9 reverse:B6 reverses:Z9 reversing:G8
review reviewing:G8 review:B5 reviewed:D9
revise revised:D9
revisit revisit:B9
revive reviving:G9 revive:B9 revived:D9
reward reward:B9 rewarding:G6
rid rid:B5
ride riding:G7 rode:D9 ride:B5 rides:Z6 ridden:N9
rig rigged:D8
right rights:Z6
ring ring:B6 rung:N9
rip rip:B9 ripping:G9 ripped:D9 rips:Z9
rise rise:B3 rising:G6 rises:Z5 risen:N9
risen risen:N9
risk risk:B1 risks:Z2 risked:D9
roar roared:D9 roar:B6
rock rock:B3 rocks:Z6 rocked:D9
roll rolled:D9 roll:B4 rolls:Z8
root roots:Z3 root:B2 rooted:D9
round rounds:Z4 rounded:D9
rub rubbed:D9 rubbing:G9
ruin ruined:D6
rule ruled:D9 rule:B2 ruling:G2
run run:N9 running:G6 runs:Z8 ran:D9
rush rushed:D9 rushing:G8 rush:B3
sacrifice sacrificed:D9 sacrifice:B3
sag sagging:G6 sagged:D9
salary salaried:D8
sample sampling:G8 samples:Z2
satisfy satisfied:D6 satisfy:B9
save save:B9 saving:G6 saved:D9
say says:Z9 said:D9 say:B9 saying:G7
scale scale:B2
scare scare:B6 scared:D6 scares:Z8
schedule scheduled:D9 scheduling:G5
score score:B7 scores:Z4 scored:D9 scoring:G6
scorn scorned:D9
scramble scrambling:G9 scrambled:D9
scrap scrapped:D9 scrapping:G9
scratch scratch:B9
scream screaming:G6 screamed:D9
screw screwed:D7 screw:B9
script scripted:D9
seal seal:B7 sealed:D7
search search:B1 searching:G9 searched:D9
seat seats:Z2 seating:G4 seated:D5
secure secure:B7 secured:D9 securing:G8 secures:Z9
see saw:D9 see:B9 sees:Z9 seeing:G9 seen:N9
seek seeking:G9 seeks:Z9 sought:N9 seek:B9
seem seemed:D9 seem:B9 seems:Z9 seeming:G9
seen seen:N9
seize seize:B9 seizing:G9 seized:D9
select select:B5 selected:D8
sell sell:B9 sold:D8 selling:G8 sells:Z9
send send:B9 sent:D9 sends:Z9 sending:G9
sentence sentences:Z3 sentenced:D9
separate separate:B2 separating:G7 separated:D9
serve serve:B9 served:D9 serving:G6 serves:Z8
set sets:Z7 set:B5 setting:G7
settle settled:D9 settling:G9 settle:B9
sew sewed:D9
sexting sexting:G8
shake shook:D9 shaking:G9 shakes:Z9 shake:B9 shaken:N9
shaken shaken:N9
shape shape:B2 shaped:D8 shaping:G9
share share:B4 shares:Z7 shared:D7 sharing:G8
sharpen sharpened:D8 sharpens:Z9
shatter shattered:D7 shatter:B9
shed shedding:G9
shift shift:B4 shifting:G9 shifted:D9 shifts:Z2
ship ship:B7 shipping:G6
shock shocked:D4
shoot shooting:G8 shot:D8 shoot:B9
shore shore:B9
short short:B4
shout shouted:D9 shouting:G9 shout:B6
shove shoving:G9
show showed:D9 show:B5 showing:G7 shows:Z5 shown:N9
showcase showcasing:G9 showcased:D9
shown shown:N9
shrink shrinking:G7 shrink:B9 shrinks:Z9
shrug shrugged:D9
shun shunned:D9
shut shut:B9
side sided:D5
sign signing:G5 signed:D9 signs:Z1 sign:B3
signal signal:B3 signaled:D9 signals:Z5
sing singing:G8 sing:B9 sung:N9
single singled:D9
sink sinking:G9 sink:B4
sit sat:D9 sits:Z9 sitting:G5 sit:B8
skew skewed:D9
skip skipping:G9 skip:B7
skywrite skywriting:G9
slam slammed:D9 slams:Z9 slamming:G8 slam:B3
slate slate:B5 slated:D9 slates:Z6
sleep sleep:B8 sleeping:G9
slide slid:D9
slip slip:B8 slipped:D9 slipping:G7
slow slow:B5 slowed:D9 slowing:G9
smile smiling:G6 smiled:D9
soar soaring:G9 soared:D9
soften soften:N9
solicit solicit:B9 solicited:D9
solidify solidifying:G9 solidified:D9 solidify:B9
solve solving:G8 solve:B9 solved:D9
sound sound:B6 sounds:Z7 sounding:G9 sounded:D9
sour soured:D9
spank spanking:G8
spar sparred:D9
spark sparked:D9 sparking:G9 spark:B9
spawn spawned:D9
speak speak:B9 speaks:Z9 spoke:D9 speaking:G8 spoken:N9
spearhead spearheaded:D9
specialize specializes:Z9
speculate speculated:D9 speculate:B9
spend spent:D9 spend:B9 spends:Z9 spending:G5
spike spiked:D9
spill spill:B9
spin spin:B3
spit spat:D9
split split:B4
spoken spoken:N8
sponsor sponsored:D6 sponsor:B1
spot spotted:D9 spots:Z2
spray sprayed:D9
spread spread:B5 spreading:G9 spreads:Z9
spur spur:B6 spurred:D9
stabilize stabilize:B9
stack stacked:D9 stack:B5
stage staged:D9
stake stake:B2 staked:D9
stall stall:B9 stalled:D9
stand standing:G6 stands:Z8 stood:D9 stand:B8
star stars:Z4 starred:D9 starring:G6
stare stare:B5 stared:D9
start start:B5 started:D9 starts:Z8 starting:G8
startle startled:D9
state states:Z2 stated:D9 stating:G9
station stationed:D9
stay stayed:D9 stay:B9 staying:G9 stays:Z9
steal stealing:G8 steal:B9 stolen:N9
steer steering:G8 steer:B9 steered:D9
stem stem:B5 stemming:G9
step step:B3 steps:Z1 stepping:G9 stepped:D9
stereotype stereotypes:Z6
stick sticking:G7 stick:B8 stuck:D9
stifle stifling:G9
stir stirred:D9 stirs:Z9 stir:B4 stirring:G9
stoking stoking:G9
stolen stolen:N8
stop stop:B8 stopped:D9 stopping:G8 stops:Z4
store stores:Z2 stored:D9
straighten straighten:B9
strengthen strengthen:B9 strengthened:D8 strengthening:G9
stress stressing:G9 stressed:D9
stretch stretch:B1 stretched:D9
strewn strewn:N9
strike struck:D9 strikes:Z7 strike:B4 striking:G4
strip strip:B9 stripped:D6
strive strive:B9 strives:Z9
structure structured:D8
struggle struggles:Z4 struggling:G6 struggled:D9 struggle:B3
study studied:D9 study:B1 studies:Z7 studying:G9
stumble stumbles:Z4 stumbled:D9
stump stump:B2 stumping:G9 stumped:D9
subject subject:B3 subjected:D9
submit submitted:D9
succeed succeeding:G9 succeeded:D9 succeeds:Z9 succeed:B9
suck sucks:Z9 sucking:G9 suck:B9
sue sue:B6 suing:G9 sued:D9
suffer suffering:G8 suffered:D9 suffer:B9
suggest suggested:D9 suggests:Z9 suggesting:G9 suggest:B9
suit suited:D9 suits:Z5
sum summed:D9
summon summon:B9
superdelegate superdelegate:B2
supervise supervised:D7
supplement supplemented:D9
supply supplying:G9 supplied:D9 supplies:Z4
support support:B3 supports:Z9 supported:D9 supporting:G6
suppose supposed:D9
suppress suppress:B9 suppressing:G9
sure sure:B4
surface surface:B4 surfaced:D9
surge surged:D9 surging:G2
surpass surpass:B9 surpassed:D9 surpassing:G7
surprise surprise:B2 surprising:G4 surprised:D9
surrender surrendering:G9
surround surround:B9 surrounding:G7 surrounded:D8
survey surveyed:D9 surveys:Z4 surveying:G9
survive survive:B9 survived:D9
suspect suspects:Z7 suspected:D7 suspect:B6
suspend suspending:G9 suspended:D8 suspend:B9
sustain sustained:D2
sway swayed:D9 sway:B8
sweep sweeping:G1 swept:D9
swell swell:B9 swelled:D9
swing swing:B1 swinging:G7 swung:N9
switch switch:B6 switched:D9 switching:G9
sworn sworn:N7
tack tack:B5 tacking:G9 tacked:D9
tackle tackle:B9 tackling:G9
take take:B9 taking:G9 took:D9 takes:Z9 taken:N9
taken taken:N9
talk talk:B5 talked:D9 talks:Z5 talking:G8
tally tallied:D9
tamp tamping:G9
tap tapped:D9 tap:B2 tapping:G9
tape taping:G8 taped:D9
target targets:Z3 target:B2 targeting:G8 targeted:D8
task tasks:Z6 tasked:D9
tax taxes:Z2 taxing:G5
teach teaching:G5 teach:B9 taught:D9 teaches:Z9
team teamed:D9
tear tears:Z4 tear:B6 tearing:G9 torn:N9
televise televised:D9
tell told:D9 telling:G5 tell:B9 tells:Z8
temper temper:B6 tempered:D9
tend tended:D9 tends:Z9 tend:B9
terminate terminate:B9 terminated:D9
terrify terrified:D9
test tested:D8 test:B2 tests:Z4 testing:G3
testify testifies:Z9 testify:B9 testifying:G9 testified:D9
thank thank:B9 thanked:D9 thanks:Z7 thanking:G9
thereafter thereafter:B6
think thinking:G5 think:B9 thought:D9 thinks:Z9
thread thread:B5
threaten threatens:Z9 threaten:B9 threatening:G9 threatened:D9
thrill thrilled:D7
thrive thrive:B9 thrived:D9
throw throwing:G9 threw:D9 throw:B9 throws:Z9 thrown:N9
thrown thrown:N9
thwart thwart:B9 thwarted:D9
tick ticking:G9 ticked:D9
tie tie:B5 tied:D8 tying:G9
tighten tighten:B9 tightening:G9 tightened:D9
tinker tinkering:G9
tip tip:B4 tipping:G9
title titled:D9
together together:B1
tolerate tolerate:B9
top topped:D9 tops:Z9
torture tortured:D9
toss tossing:G9 tossed:D9
totaling totaling:G9
touch touched:D9 touch:B2 touches:Z7 touching:G9
tout touting:G9
touted touted:D9
trace traced:D9
track tracking:G2 tracks:Z7
trade traded:D9 trading:G1
trail trailing:G9 trails:Z1 trailed:D9
train train:B3 trained:D7 training:G3
transfer transfer:B6 transferring:G9 transferred:D9
transform transforming:G9 transformed:D9 transform:B9
translate translate:B9 translating:G9 translated:D9 translates:Z9
transpire transpired:D9
travel traveled:D9 travels:Z9 traveling:G7 travel:B3
treat treat:B9 treated:D9 treating:G9
trend trending:G6
trigger triggered:D9 trigger:B8 triggering:G9
trip tripped:D9 tripping:G9
trouble troubling:G3 troubled:D7
trounce trounced:D9
trump trump:B9 trumped:D9
trumpet trumpeting:G9 trumpeted:D9
trust trust:B4 trusted:D9
try try:B9 trying:G9 tried:D9 tries:Z9
tune tuned:D9
turn turned:D9 turn:B7 turns:Z6 turning:G8
tweet tweeted:D9 tweeting:G9
type types:Z2
unalign unaligned:D9
unanswer unanswered:D9
unchange unchanged:D9
unclear unclear:B1
uncommit uncommitted:D8
uncover uncovered:D8
undeclare undeclared:D8
undercut undercutting:G9 undercut:B9
underestimate underestimate:B9 underestimated:D9 underestimating:G9
undergo undergoing:G9
undermine undermine:B9 undermines:Z9 undermining:G9 undermined:D9
underscore underscore:B9 underscores:Z9 underscored:D9 underscoring:G8
understand understood:D8 understand:B9 understanding:G3 understands:Z9
undertake undertake:B9 undertaken:N9
undivide undivided:D9
undo undo:B9
unearth unearthed:D9
unfit unfit:B2
unfold unfolded:D9 unfolding:G5 unfold:B8
unfounded unfounded:B9
unhinged unhinged:D9
unify unify:B9 unifying:G8 unified:D5
unionize unionized:D6 unionize:B9
unite uniting:G9 unite:B9 united:D4
unknown unknown:D3
unleash unleashed:D8 unleash:B9
unload unloaded:D9
unpledge unpledged:D7
unprompt unprompted:D9
unqualify unqualified:D8
unravel unravel:B9 unraveled:D9
unreport unreported:D9
unsecure unsecured:D2
unveil unveiled:D9 unveil:B9
upcome upcoming:G5
update updated:D8 updates:Z2 update:B5
upend upended:D9 upend:B9
upgrade upgraded:D9
uprise uprising:G8
upset upset:D7 upsetting:G9
upstate upstate:B5
urge urged:D9 urging:G8 urges:Z9 urge:B8
use use:B6 used:D6 using:G9 uses:Z9
usher ushered:D9 usher:B9
utter uttered:D9 utter:B9
validate validating:G9 validate:B9
value values:Z2 valued:D9
vary varying:G4 varied:D9 vary:B9
veer veered:D9
venture ventures:Z2 venture:B2
vet vetted:D9 vetting:G6
veto vetoing:G9 vetoed:D9
victimize victimized:D9
vie vie:B9 vying:G9
view view:B2 views:Z1 viewed:D9 viewing:G8
violate violating:G9 violated:D9 violates:Z8 violate:B9
visit visited:D9 visiting:G9 visit:B3
voice voiced:D9
volunteer volunteering:G7 volunteers:Z7 volunteered:D9
vote voting:G4 voted:D9 vote:B4 votes:Z2
vouch vouching:G9 vouched:D9
vow vowing:G9 vowed:D9 vows:Z7
wage waged:D9 waging:G9
wait waited:D9 wait:B8 waiting:G7
wake wake:B1
walk walking:G8 walked:D9 walk:B7 walks:Z9
wall walls:Z2
wane waning:G3 waned:D9
want want:B9 wanted:D9 wants:Z9 wanting:G9
warm warm:B5 warming:G1
warn warns:Z9 warned:D9 warning:G5 warn:B9
waste wasted:D9 wasting:G9
watch watch:B5 watching:G8 watched:D8
waterboard waterboarding:G6
wave wave:B2 waving:G9 waved:D9 waves:Z3
weaken weaken:B9 weakening:G9 weakened:D6
wear wearing:G9 wear:B9 wore:D9 worn:N9
weigh weighed:D9 weigh:B9 weighing:G9
welcome welcome:B7 welcomed:D9 welcomes:Z9 welcoming:G7
whip whipped:D9 whipping:G9
widen widened:D9 widening:G9 widen:B9
wield wield:B9
win won:D9 win:B7 winning:G8 wins:Z6
wind wind:B2 wound:D9 winding:G9
wipe wiped:D9 wiping:G9
wish wish:B8 wishes:Z2
withdraw withdrawing:G9 withdrew:D9 withdraw:B9 withdraws:Z9 withdrawn:N9
wither withering:G6
withhold withholding:G9 withheld:D9
witnes witness:Z4
witness witnessed:D9 witnessing:G9
wonder wonder:B8 wondering:G9 wondered:D9
word wording:G4 worded:D8
work work:B4 worked:D9 working:G6 works:Z6
worry worry:B8 worried:D3 worries:Z5 worrying:G9
wound wounded:D4
wrap wrapped:D9 wrapping:G9 wrap:B9
write wrote:D9 write:B8 writing:G7 writes:Z9 written:N9
written written:N8
wrong wrong:B1
wrongdo wrongdoing:G6
yank yanked:D9
yell yell:B9 yelling:G6 yelled:D9
yield yield:B5 yields:Z6 yielded:D9
zero zeroing:G9`

/** Verbs of speech and manner that the counted articles lack; from general English. */
export const SPEECH_VERBS = `
admonish advise allege announce applaud babble bark bawl beg bellow blurt boast brag bray bristle cackle caution chant chide
chime chip chortle chuckle clarify coax comment complain concede confess confide console contend counter cry declare decree
deadpan demand demur deny deplore disclose drawl echo elaborate enthuse exclaim exhort explain fume gasp giggle grin gripe
groan growl grumble grunt gush hint hiss holler howl inquire insinuate insist instruct intone joke jest lament laugh lecture
marvel moan mumble murmur muse mutter nod object observe opine plead pledge pout pray preach proclaim prod promise pronounce
propose protest quip quote rail rant rasp reassure rebut recall recite recount reflect reiterate rejoin relate remark remind
reminisce repeat reply report respond retort reveal roar scoff scold scream shout shriek shrug sigh smile snap snarl sneer
sniff snipe snort sob speculate splutter stammer state stress stutter sulk surmise swear taunt tease testify text thunder
tout tweet urge utter volunteer vow wail warn weep whisper whine whoop wonder yell yelp email post message blog telegraph
`

/** Forms that spelling does not give, of verbs that the counted rows lack or give in part. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  spoke: 'speak',
  wrote: 'write',
  thought: 'think',
  felt: 'feel',
  swore: 'swear',
  wept: 'weep',
  meant: 'mean',
  kept: 'keep',
  held: 'hold',
  read: 'read',
  put: 'put',
  quoth: 'quoth',
  shot: 'shoot',
  sang: 'sing',
  heard: 'hear',
  knew: 'know',
  saw: 'see',
  found: 'find',
  began: 'begin',
  went: 'go',
  made: 'make',
  gave: 'give',
  took: 'take',
  came: 'come',
  became: 'become',
  left: 'leave',
  lied: 'lie',
  cried: 'cry',
  replied: 'reply',
  denied: 'deny',
  rose: 'rise',
  fell: 'fall',
  grew: 'grow',
  sank: 'sink',
  shrank: 'shrink',
  drew: 'draw',
  drove: 'drive',
  flew: 'fly',
  threw: 'throw',
  blew: 'blow',
  broke: 'break',
  chose: 'choose',
  froze: 'freeze',
  stole: 'steal',
  wore: 'wear',
  tore: 'tear',
  bore: 'bear',
  shook: 'shake',
  woke: 'wake',
  rode: 'ride',
  rang: 'ring',
  sprang: 'spring',
  drank: 'drink',
  swam: 'swim',
  won: 'win',
  lost: 'lose',
  sold: 'sell',
  stood: 'stand',
  understood: 'understand',
  caught: 'catch',
  taught: 'teach',
  brought: 'bring',
  bought: 'buy',
  fought: 'fight',
  sought: 'seek',
  built: 'build',
  sent: 'send',
  spent: 'spend',
  lent: 'lend',
  bent: 'bend',
  led: 'lead',
  fed: 'feed',
  met: 'meet',
  fled: 'flee',
  bled: 'bleed',
  slid: 'slide',
  hid: 'hide',
  struck: 'strike',
  stuck: 'stick',
  hung: 'hang',
  swung: 'swing',
  dug: 'dig',
  shone: 'shine',
  sat: 'sit',
  slept: 'sleep',
  crept: 'creep',
  swept: 'sweep',
  dealt: 'deal',
  dreamt: 'dream',
  leapt: 'leap',
  paid: 'pay',
  laid: 'lay',
  lay: 'lie',
  ran: 'run',
  got: 'get',
  forgot: 'forget',
  gone: 'go',
  seen: 'see',
  taken: 'take',
  given: 'give',
  written: 'write',
  spoken: 'speak',
  fallen: 'fall',
  risen: 'rise',
  driven: 'drive',
  broken: 'break',
  chosen: 'choose',
  stolen: 'steal',
  known: 'know',
  grown: 'grow',
  shown: 'show',
  thrown: 'throw',
  sunk: 'sink',
  begun: 'begin',
  beaten: 'beat',
  forgotten: 'forget',
  hidden: 'hide',
  bitten: 'bite',
  eaten: 'eat',
  drawn: 'draw',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  overtook: 'overtake',
  undertook: 'undertake',
  forbade: 'forbid',
  foresaw: 'foresee',
  overcame: 'overcome',
  upheld: 'uphold',
  withheld: 'withhold',
}
