/*
 * Given names that nearly always go with one gender where they are common, for those that a list of names of the United
 * States lacks. Written in small letters, without accents. Left out: what both bear, and what is a word or a place as well.
 */

const names = (...lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.trim().split(/\s+/))

/** "Dr Sinéad Fox … She" */
export const WOMENS_NAMES: readonly string[] = names(
  // Ireland, Wales, Scotland, England
  `sinead siobhan aoife maire orla orlaith caoimhe roisin grainne maeve meabh saoirse nuala bronagh aisling ailbhe aine
  eimear fionnuala muireann oonagh sorcha ciara niamh clodagh cerys bethan sian carys ffion angharad eleri rhian nerys
  mair lowri catrin nia eirlys gwenllian morag catriona eilidh mhairi kirsty kirsteen shona ailsa senga moira rhona
  iona elspeth jacqui gemma keeley jade demi philippa georgina imogen nicola lorna maureen doreen`,
  // West Africa
  `adaeze adaobi ngozi chioma amaka chimamanda ifeoma ifeanyinwa nkechi nkiru obiageli folake yewande funke funmilayo
  titilayo bolanle folasade omotola omolara yetunde ronke bukola aminata hauwa halima hadiza amina zainab rahmatu ama
  akua abena efua esi adjoa akosua afua adwoa yaa aba araba maame fatou aissatou awa mariama ndeye khady oumou
  kadiatou fatoumata binta gifty`,
  // East, central and southern Africa
  `wanjiku wanjiru njeri wambui nyambura wangari wairimu muthoni akinyi atieno achieng adhiambo awino auma nafula
  nekesa chebet jepkosgei jepchirchir mwende tigist almaz hirut meseret selam genet aster nomsa nomvula nomfundo
  nomathemba nokuthula nonhlanhla nosipho thandeka thandi thandiwe lindiwe zanele lerato naledi palesa dineo
  busisiwe sibongile ntombi zodwa noluthando tsitsi rudo chipo rutendo tariro mutinta `,
  // South Asia
  `priya anjali meena lakshmi neha pooja shreya ananya deepa rekha geeta divya swati smita sangeeta kavita sunita anita
  aparna aarti archana jyoti lata madhuri manisha meera nandini nandita padma pallavi poonam pratibha preeti radha
  rajni rani rashmi renuka ritu rukmini sarita savita seema shalini shanti sharmila shilpa shobha shubha sneha sonali
  sudha sujata sushma swapna tanvi uma urmila vandana vasundhara vidya vimala yamini sana saima hina rabia ayesha saba
  sadia samina sanam sumaira tahira uzma zubaida nusrat farzana shabnam shireen rukhsana nasreen rehana sultana
  taslima dilrukshi nilanthi chandrika kumari thilini sirimavo sushila bimala sabitri`,
  // South-East Asia, Japan
  `siti nurul aishah dewi ratna wati yuniarti puspa kartini endang puteri rosmah norhayati noraini zaleha thuy huong
  hanh nguyet malee siriporn somchit yuki aiko haruka yoko keiko akiko tomoko noriko yumiko kumiko michiko mariko
  sachiko yuriko hiroko reiko kyoko naoko sakura ayumi megumi mayumi`,
  // The Middle East, Turkey, Iran, the Caucasus
  `fatima fatma khadija mariam maryam halimah aisha ayse elif zeynep emine hatice sibel meral leyla shirin parisa
  nasrin nasim mahsa narges shohreh azadeh fatemeh zahra samira souad latifa naima rania reem hanan huda layla amal
  nawal salma shira yael tzipi tamar ayelet hadas orly anahit gayane tamta ketevan `,
  // The south and west of Europe
  `ines lucia rocio catalina monica pilar dolores consuelo mercedes nuria montserrat begona ainhoa itziar amaia leire
  marta beatriz joana margarida conceicao leonor chiara giulia federica elisabetta francesca raffaella donatella
  ornella ilaria silvia antonella rossella amelie elodie margaux oceane aurelie manon mathilde clementine delphine
  valerie laetitia segolene solene maelys anais helene mireille sylvie odile beatrice berenice eleni katerina despina
  sofia vasiliki konstantina ioanna foteini`,
  // The north and middle of Europe
  `sigrid solveig linnea ebba gunilla annika pernille mette lene birgitte ragnhild ingeborg gudrun siv tuulikki aino
  kaisa sanna marjatta paivi riikka birgit heike katja ulrike antje anke annegret silke dorte ursula frauke wiebke
  svenja renate hannelore liesbeth marieke femke saskia anneke maartje sanne willemijn`,
  // The east of Europe
  `agnieszka malgorzata katarzyna magdalena grazyna bozena halina jadwiga elzbieta zofia svetlana yulia lyudmila
  ludmila anastasia anastasiya yekaterina ekaterina yelena nadezhda galina tatyana larisa ksenia oksana olena iryna
  nataliya kateryna solomiya zuzana lenka vendula eszter zsofia reka ildiko katalin marika ioana mihaela gabriela
  ruxandra raluca jelena snezana milica dragana vesna jasmina biljana mirjana ljiljana slavica gordana tanja daiva
  ruta egle ilze inese liga kersti`,
  // The Pacific
  `kiri ngaire marama hinemoa aroha mereana huhana hine tiare sina mele`,
)

/** "Cathal Fox … He" */
export const MENS_NAMES: readonly string[] = names(
  // Ireland, Wales, Scotland, England
  `cathal fergal peadar eoghan eoin oisin ciaran padraig padraic sean declan tadhg cormac niall ruairi rory donal colm
  diarmuid fintan fionn lorcan micheal ronan seamus senan tomas brendan rhys dafydd geraint iwan ifan emyr huw hywel
  ieuan gethin gwilym idris aled alun tudur angus hamish callum calum ewan euan alasdair alistair ruaridh lachlan
  fraser gregor hector rab gavin nigel clive rupert giles barnaby jaxon darren`,
  // West Africa
  `kwame kofi kwabena yaw kwesi kwaku kojo kwadwo ebo nii emeka chukwuma chukwuemeka obinna ikenna chinedu chidi nnamdi
  olusegun oluwaseun segun tunde babatunde femi olufemi kayode adebayo adewale gbenga rotimi akin dele jide wale musa
  abubakar sani ibrahim yusuf aliyu danjuma suleiman usman shehu mamadou moussa ousmane boubacar cheikh
  abdoulaye souleymane amadou alassane modou sekou`,
  // East, central and southern Africa
  `otieno kamau mwangi kiprono kipchoge njoroge wafula ochieng odhiambo onyango omondi kipkemboi mutua musyoka kariuki
  gitau abebe bekele getachew haile tesfaye girma sipho thabo themba bongani mandla sibusiso siyabonga lungelo mbulelo
  mzwandile vusi jabu kagiso tshepo tumelo katlego farai tinashe farayi `,
  // South Asia
  `anil sunil vijay ajay ramesh rajesh suresh mahesh dinesh mukesh naresh ganesh harish girish manoj vikram krishna
  sanjay sanjeev rajiv rajeev rohit rohan rahul amit ashok arvind aravind arun ashwin deepak dhananjay gopal govind
  gaurav harsh hemant jagdish jayesh jitendra kamlesh kartik kishore lalit madhav mohan mukund nandan narendra nikhil
  nitin pankaj prakash pramod prasad pravin praveen rajendra rakesh raghav raghu ravi ravindra sachin sandeep satish
  shankar shashank sharad shivraj siddharth subhash sudhir sudhakar sundar surendra surya tarun tejas uday umesh vinay
  vinod vishal vivek yash yogesh imran bilal faisal tariq asif zahid shahid rashid waqar wasim nadeem naveed kashif
  khurram usama adnan arshad aslam ghulam hamza javed junaid kamran liaquat mohsin nawaz saad saeed salman shoaib
  sohail umar yasir zafar zubair abdul anwar ashraf habibur mahbub mizanur rafiqul shafiqul nimal chaminda mahinda
  ranil kumara bishnu`,
  // South-East Asia, Japan
  `agus budi joko bambang slamet hendra dedi rudi hafiz azman ismail zulkifli shahrul azizul faizal mohd muhamad
  somchai prasert hiroshi kenji takashi haruto kenta daisuke kazuo ichiro shinji takeshi tsuyoshi yoshio masahiro
  hideki satoshi koji yasuhiro shigeru toshio kazuhiro rodrigo bongbong`,
  // The Middle East, Turkey, Iran, the Caucasus
  `mohammed mohamed muhammad mahmoud ahmad ahmed mustafa mehmet murat emre kemal hakan serkan burak cem orhan ozgur
  recep tayyip bulent reza hossein hamid mehdi javad masoud bahram dariush farhad khalid walid tarek hisham nabil
  jamal ziad bassam fadi ghassan imad karim marwan nasser omar osama qasim rami samir yasser youssef avi yossi moshe
  eitan shlomo benny yair itzhak yitzhak amnon giorgi irakli levan zurab vakhtang vazgen hovhannes armen`,
  // The south and west of Europe
  `jose diego andres inigo gonzalo ignacio joaquin jordi xavi alvaro fermin asier iker mikel unai joao tiago rui nuno
  goncalo duarte vasco paulo matteo luca giacomo lorenzo davide alessio gianluca gianni beppe massimo etienne thierry
  guillaume mathieu matthieu jerome jean-luc jean-marc jean-pierre benoit cedric didier fabrice gregoire herve laurent
  loic olivier pascal regis yannick yves nikos kostas giorgos dimitris yannis panagiotis stavros vangelis`,
  // The north and middle of Europe
  `bjorn mikkel soren ole rasmus jesper henrik lasse mogens torben preben ulf gosta sven stellan torsten eirik oystein
  trygve sindre haakon jukka pekka matti juha antti heikki seppo jurgen joachim rainer uwe dietmar detlef gunther
  helmut volker wolfgang holger ulrich hartmut jeroen maarten wouter joost pieter kees gijs joris`,
  // The east of Europe
  `pawel krzysztof grzegorz wojciech slawomir zbigniew jacek jaroslaw mateusz lukasz tomasz dariusz miroslaw leszek
  jiri tomas vaclav zdenek milos ondrej vojtech radek oleg mykola taras bohdan volodymyr vladimir dmitry dmitri dmytro
  sergei sergey andriy oleksandr oleksiy serhiy pavlo viktor yevgeny evgeny mikhail nikolai ruslan gabor laszlo zoltan
  attila istvan gyorgy balazs tibor sandor ferenc radu mihai bogdan cristian florin razvan ionut stipe zeljko zoran
  goran dragan branko davor slobodan nebojsa mladen tomislav josip hrvoje boyko plamen andris guntis vytautas
  mindaugas andrius toomas urmas`,
  // The Pacific
  `tane wiremu hemi rangi tama sione tevita manu semisi viliame ratu josefa apisai epeli waisale`,
)

/** Words of virtues and gifts that are women’s names in much of Africa: "Mercy Otieno … She". */
export const WOMENS_NAMES_OF_WORDS: readonly string[] = names(
  'blessing mercy patience comfort precious faith grace charity prudence',
)
