/*
 * Given names that nearly always go with one gender where they are common, for those that a list of names of the United
 * States lacks. Written in small letters, without accents. Left out: what both bear, and what is a word or a place as well.
 */

const names = (...lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.trim().split(/\s+/))

/** "Dr Sinéad Fox … She" */
export const WOMENS_NAMES: readonly string[] = names(
  // Ireland, Wales, Scotland, England
  `sinead aoife orla orlaith caoimhe roisin grainne maeve meabh saoirse nuala bronagh ailbhe aine eimear fionnuala
  muireann oonagh sorcha clodagh cerys bethan sian carys ffion angharad eleri rhian nerys mair lowri catrin eirlys
  gwenllian morag catriona eilidh mhairi kirsty kirsteen ailsa senga elspeth jacqui jade demi philippa imogen`,
  // West Africa
  `adaeze adaobi ngozi chioma amaka chimamanda ifeoma ifeanyinwa nkechi nkiru obiageli folake yewande funke funmilayo
  titilayo bolanle folasade omotola omolara yetunde ronke bukola hauwa halima hadiza rahmatu ama akua abena efua esi
  adjoa akosua afua adwoa yaa aba araba maame fatou aissatou mariama ndeye khady binta gifty`,
  // East, central and southern Africa
  `wanjiku wanjiru njeri wambui nyambura wangari wairimu muthoni akinyi atieno achieng adhiambo awino auma nafula nekesa
  chebet jepkosgei jepchirchir mwende tigist almaz hirut meseret selam genet aster nomsa nomvula nomfundo nomathemba
  nokuthula nonhlanhla nosipho thandeka thandi thandiwe lindiwe zanele lerato naledi palesa dineo busisiwe sibongile
  ntombi zodwa noluthando tsitsi rudo chipo rutendo tariro mutinta`,
  // South Asia
  `priya anjali meena lakshmi neha pooja shreya ananya deepa rekha geeta divya swati smita sangeeta aparna aarti archana
  jyoti lata madhuri manisha meera nandini nandita padma pallavi poonam pratibha preeti radha rajni rani rashmi renuka
  ritu rukmini sarita savita seema shalini shanti sharmila shilpa shobha shubha sneha sonali sudha sujata sushma swapna
  tanvi uma urmila vandana vasundhara vidya vimala yamini sana saima hina rabia saba sadia samina sanam sumaira tahira
  uzma zubaida nusrat shabnam shireen rukhsana nasreen rehana sultana taslima dilrukshi nilanthi chandrika kumari
  thilini sirimavo sushila bimala sabitri`,
  // South-East Asia, Japan
  `dewi ratna wati yuniarti puspa kartini endang rosmah norhayati noraini zaleha thuy huong hanh nguyet malee siriporn
  somchit yuki aiko haruka yoko keiko akiko tomoko noriko yumiko kumiko michiko mariko sachiko yuriko hiroko reiko kyoko
  naoko ayumi megumi mayumi`,
  // The Middle East, Turkey, Iran, the Caucasus
  `halimah sibel meral shirin parisa nasrin nasim mahsa shohreh azadeh souad hanan huda amal nawal tzipi ayelet hadas
  orly anahit gayane tamta ketevan`,
  // The south and west of Europe
  `catalina pilar mercedes nuria montserrat begona ainhoa itziar leire conceicao leonor chiara giulia federica
  elisabetta raffaella donatella ornella ilaria rossella amelie elodie margaux oceane aurelie clementine laetitia
  segolene solene maelys anais mireille odile berenice despina vasiliki konstantina ioanna foteini`,
  // The north and middle of Europe
  `sigrid solveig linnea ebba gunilla pernille mette lene birgitte ragnhild ingeborg gudrun siv tuulikki kaisa sanna
  marjatta paivi riikka birgit heike katja ulrike antje anke annegret silke dorte frauke wiebke svenja renate hannelore
  liesbeth marieke femke saskia anneke maartje sanne willemijn`,
  // The east of Europe
  `agnieszka malgorzata katarzyna grazyna bozena halina jadwiga elzbieta svetlana yulia lyudmila ludmila anastasiya
  yekaterina nadezhda galina tatyana ksenia olena iryna nataliya kateryna solomiya zuzana lenka vendula eszter reka
  ildiko katalin marika ioana mihaela ruxandra raluca dragana mirjana ljiljana slavica gordana tanja daiva ruta egle
  ilze inese liga kersti`,
  // The Pacific
  `kiri ngaire marama hinemoa mereana huhana hine tiare sina mele`,
)

/** "Cathal Fox … He" */
export const MENS_NAMES: readonly string[] = names(
  // Ireland, Wales, Scotland, England
  `cathal fergal peadar eoghan oisin padraic declan tadhg cormac niall ruairi donal colm fintan lorcan senan rhys dafydd
  geraint iwan ifan emyr huw hywel ieuan gethin gwilym idris aled alun tudur angus hamish callum calum ewan euan
  alasdair ruaridh lachlan rab barnaby jaxon`,
  // West Africa
  `kwame kofi kwabena yaw kwesi kwaku kojo kwadwo ebo nii emeka chukwuma chukwuemeka obinna ikenna chinedu chidi nnamdi
  olusegun oluwaseun segun tunde babatunde femi olufemi kayode adebayo adewale gbenga rotimi akin dele jide wale musa
  abubakar sani aliyu danjuma suleiman shehu ousmane boubacar cheikh amadou alassane modou`,
  // East, central and southern Africa
  `otieno kamau mwangi kiprono kipchoge njoroge wafula ochieng odhiambo onyango omondi kipkemboi mutua musyoka kariuki
  gitau abebe bekele getachew haile tesfaye girma sipho thabo themba bongani mandla sibusiso lungelo mbulelo mzwandile
  vusi jabu kagiso tshepo tumelo katlego farai tinashe farayi`,
  // South Asia
  `anil sunil vijay ajay ramesh mukesh naresh ganesh harish girish manoj vikram krishna sanjeev rajiv rajeev rohit ashok
  arvind aravind arun ashwin dhananjay gopal govind gaurav harsh hemant jagdish jayesh jitendra kamlesh kartik kishore
  lalit madhav mohan mukund nandan narendra nitin pankaj pramod prasad pravin praveen rajendra rakesh raghav raghu ravi
  ravindra sachin satish shankar shashank sharad shivraj siddharth subhash sudhir sudhakar sundar surendra surya tarun
  tejas uday umesh vinay vinod vishal yash yogesh imran faisal tariq asif rashid waqar wasim nadeem naveed kashif
  khurram usama adnan arshad aslam ghulam javed junaid kamran liaquat mohsin nawaz saad salman shoaib sohail umar yasir
  zafar zubair ashraf habibur mahbub mizanur rafiqul shafiqul nimal chaminda mahinda ranil kumara bishnu`,
  // South-East Asia, Japan
  `agus budi joko bambang slamet hendra dedi rudi hafiz azman zulkifli shahrul azizul faizal mohd muhamad somchai
  prasert hiroshi kenji takashi kenta daisuke kazuo ichiro shinji takeshi tsuyoshi yoshio masahiro hideki koji yasuhiro
  shigeru toshio kazuhiro bongbong`,
  // The Middle East, Turkey, Iran, the Caucasus
  `murat emre kemal hakan serkan burak cem orhan ozgur tayyip bulent hamid javad bahram dariush farhad walid tarek
  hisham nabil ziad bassam ghassan imad marwan nasser qasim rami yasser avi yossi yair itzhak yitzhak amnon irakli levan
  zurab vakhtang vazgen hovhannes armen`,
  // The south and west of Europe
  `diego inigo xavi fermin asier unai tiago rui nuno goncalo duarte vasco luca davide alessio gianluca gianni beppe
  massimo etienne thierry matthieu jean-luc jean-marc jean-pierre benoit didier gregoire herve loic yves nikos kostas
  giorgos yannis panagiotis stavros vangelis`,
  // The north and middle of Europe
  `mikkel ole jesper lasse mogens torben preben ulf gosta stellan torsten eirik oystein trygve sindre haakon jukka pekka
  matti juha antti heikki seppo jurgen joachim uwe detlef helmut volker holger hartmut jeroen maarten joost kees gijs
  joris`,
  // The east of Europe
  `pawel grzegorz slawomir zbigniew jacek jaroslaw mateusz lukasz dariusz miroslaw leszek jiri vaclav zdenek radek oleg
  mykola taras bohdan dmytro andriy oleksiy serhiy ruslan gabor zoltan attila istvan tibor sandor ferenc radu cristian
  florin razvan stipe zeljko branko davor nebojsa mladen tomislav josip hrvoje boyko plamen andris guntis vytautas
  mindaugas andrius toomas urmas`,
  // The Pacific
  `tane wiremu hemi rangi tama sione tevita manu semisi viliame ratu josefa apisai epeli waisale`,
)

/** Words of virtues and gifts that are women’s names in much of Africa: "Mercy Otieno … She". */
export const WOMENS_NAMES_OF_WORDS: readonly string[] = names(
  'blessing mercy patience comfort precious faith grace charity',
)
