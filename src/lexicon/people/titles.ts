import type { WordRow } from './word-row.ts'

/** Titles before a name. From the usage of newspapers' style books. */
export interface TitleRow extends WordRow {
  /** The noun that the document may use later ("the senator"); empty for titles that only show respect. */
  readonly nouns: string
  readonly gender?: 'male' | 'female'
  /** Kept in the name before a single given name: "Pope Francis", "Prince Harry". */
  readonly regnal?: true
  /** Only with their full stop: without it they are names or words. */
  readonly stopped?: true
}

const row = (id: string, words: string, nouns: string, example: string, reason: string): TitleRow => ({
  id,
  words,
  nouns,
  example,
  reason,
})

export const TITLES: readonly TitleRow[] = [
  {
    ...row('mister', 'mr mr. sir monsieur herr señor viscount', '', 'Mr. Okafor agreed.', 'Shows respect, and a man.'),
    gender: 'male',
  },
  {
    ...row(
      'miss',
      "ms ms. mrs mrs. mst mst. miss mdm mdm. madam ma’am ma'am dame lady baroness countess viscountess madame frau señora",
      '',
      'Ms Fox agreed.',
      'Shows a woman.',
    ),
    gender: 'female',
  },
  row('mx', 'mx mx. dr dr. hon. rt. lord', 'doctor', 'Dr. Lena Fox agreed.', 'Shows respect, and a person.'),
  row('senator', 'sen. sens. senator', 'senator lawmaker legislator', 'Sen. Ana Ruiz agreed.', 'Short for senator.'),
  row(
    'representative',
    'rep. reps. representative',
    'representative congressman congresswoman lawmaker legislator',
    'Rep. Ana Ruiz agreed.',
    'A member of a house of representatives.',
  ),
  row('governor', 'gov. govs. governor', 'governor', 'Gov. Jo Starks agreed.', 'Short for governor.'),
  row('lieutenant-governor', 'lt._gov.', 'lieutenant_governor', 'Lt. Gov. Jo Starks agreed.', 'Two words, one title.'),
  row('advocate', 'adv. advs.', 'advocate lawyer', 'Adv. Lena Fox agreed.', 'Counsel in South Africa and India.'),
  row('attorney', 'atty. attys.', 'attorney lawyer', 'Atty. Hugo Hill agreed.', 'Short for attorney.'),
  row(
    'general',
    'gen. maj._gen. lt._gen. brig._gen. lt-gen maj-gen brig-gen lt-gen. maj-gen. brig-gen.',
    'general commander officer',
    'Maj. Gen. Hugo Hill agreed.',
    'Ranks of an army, as style books shorten them.',
  ),
  row(
    'colonel',
    'col. lt._col. maj. capt. lt. cmdr. lt._cmdr. cpl. pvt. sgt. sgts. capts. lts. cols. lt-col lt-col. lt-cdr staff_sgt. adm. rear_adm. vice_adm. ens. cpt. cdr. spc. pfc.',
    'colonel major captain lieutenant commander corporal private sergeant admiral officer commander',
    'Lt. Col. Lena Fox agreed.',
    'Ranks of forces and police, as style books shorten them.',
  ),
  row(
    'police',
    'det. dets. ofc. insp. supt. dep. pc garda gda',
    'detective officer',
    'Det. Hugo Hill agreed.',
    'Police ranks.',
  ),
  row(
    'police-commonwealth',
    'asp dsp ssp acp dcp cop dcop acop sho ocs ocpd oc ig dig csp sp cp aig digp aigp igp adgp dgp w/o sub-inspector',
    'officer superintendent commissioner inspector',
    'DSP Lena Fox agreed.',
    'Ranks of South Asian and African police, in letters.',
  ),
  row(
    'police-malaysia',
    'asst._comm. deputy_comm. comm. sac',
    'officer commissioner commander',
    'Asst. Comm. Lena Fox agreed.',
    'Commissioners of police in Malaysia, shortened.',
  ),
  row(
    'police-philippines',
    'plt pcpt pmaj pltcol pcol pbgen pmgen pltgen pgen pcpl pssg pmsg psms pcms pems p/supt. p/insp. p/col. p/maj. c/supt. s/supt.',
    'officer',
    'PLTCOL Lena Fox agreed.',
    'Ranks of Philippine police, in letters or shortened.',
  ),
  row(
    'police-britain',
    'dci dcs dsu dsi det._insp. det._sgt. det._const. det._supt. det.-sgt. det.-const. det.-insp. ch._supt. const. cst. wpc pcso asst._chief_constable',
    'detective officer constable inspector',
    'Det. Insp. Lena Fox agreed.',
    'Ranks of British and Commonwealth police, in letters or shortened.',
  ),
  row(
    'commissioner',
    'comm. commr. cmsr.',
    'commissioner officer',
    'Comm. Lena Fox agreed.',
    'Short for commissioner.',
  ),
  row(
    'forces',
    `ssgt. msgt. gysgt. tsgt. sfc. sgm. csm. cwo lcpl. l/cpl. bdr. brig. flt._lt. sqn._ldr. wg._cdr. gp._capt. air_cdre.
     1st_lt. 2nd_lt. 1st_sgt. commodore airman seaman lance_corporal`,
    'officer soldier commander sergeant',
    'Flt. Lt. Lena Fox agreed.',
    'Further ranks of armies, navies and air forces.',
  ),
  row(
    'clergy',
    'rev. revs. fr. msgr. reverend revd revd. rt._rev. most_rev. very_rev. monsignor archdeacon canon',
    'pastor minister priest',
    'The Rev. Hugo Hill agreed.',
    'Clergy.',
  ),
  row(
    'member',
    'del. asm. assemb. assemblyman assemblywoman assemblymember councilman councilwoman councilmember congressman congresswoman',
    'lawmaker legislator councillor councilor delegate',
    'Assemblywoman Lena Fox agreed.',
    'Members of state legislatures and councils.',
  ),
  row(
    'honorific',
    `shri sri seri honourable honorable smt smt. datuk datin dato dato' tun puan encik alhaji alhaja hajia hajiya haji hajji hajjah hajah mallam malam worship ntate mme bapak
     mang aling manang manong kuya nanay tatay mwalimu bwana
     excellency engr engr. eng ir barr. surv. pharm. arc. bldr. tpl. maulana pandit sayyid begum ustad swami doña comrade otunba dasho ndugu ustaz`,
    '',
    'Datuk Hugo Hill agreed.',
    'Honorifics of South Asia, the Malay world, West Africa and the Arab and Romance countries.',
  ),
  {
    ...row(
      'shortened',
      'eng. ing. arch. adv. alh. pst. ven. ir. drs. hj. comr. bro. sis. br. sr.',
      '',
      'Eng. Hugo Hill agreed.',
      'Professions, orders and honours that Africa and South-East Asia shorten before a name; “Arch” alone is a given name.',
    ),
    stopped: true,
  },
  {
    ...row(
      'mother-of-many',
      'mama mzee aunty auntie uncle',
      '',
      'Mama Adela Okoro agreed.',
      'Elders of East Africa and of Australia’s first peoples.',
    ),
    regnal: true,
  },
  {
    ...row('sheikh', 'sheikh shaikh sheik', '', 'Sheikh Okoro agreed.', 'The Gulf calls its rulers by the given name.'),
    gender: 'male',
    regnal: true,
  },
  {
    ...row('sheikha', 'sheikha shaikha', '', 'Sheikha Adela agreed.', 'The same of women.'),
    gender: 'female',
    regnal: true,
  },
  row(
    'councillor',
    'cllr. cllrs. clr. cr. coun. ald.',
    'councillor councilor alderman',
    'Cllr. Lena Fox agreed.',
    'British councils.',
  ),
  row(
    'professor',
    'prof. profs. assoc._prof. asst._prof.',
    'professor',
    'Assoc. Prof. Lena Fox agreed.',
    'Professors, of all ranks.',
  ),
  row('president', 'pres.', 'president', 'Pres. Lena Fox agreed.', 'Short for president.'),
  row('ambassador', 'amb.', 'ambassador envoy diplomat', 'Amb. Jo Starks agreed.', 'Short for ambassador.'),
  row('secretary', 'sec. secy.', 'secretary', 'Sec. Jo Starks agreed.', 'Short for secretary.'),
  {
    ...row(
      'king',
      'king prince pope duke sultan emir emperor tsar archduke oba eze igwe ooni kabaka',
      'king prince pope monarch ruler',
      'King Okoro agreed.',
      'Goes with a given name.',
    ),
    gender: 'male',
    regnal: true,
  },
  {
    ...row(
      'queen',
      'queen princess duchess empress',
      'queen princess',
      'Queen Adela agreed.',
      'Goes with a given name.',
    ),
    gender: 'female',
    regnal: true,
  },
]

/** Words that are titles as well as given names: before exactly one more word they are the given name. */
export const TITLE_OR_GIVEN_NAME: readonly WordRow[] = [
  {
    id: 'title-or-given-name',
    words: 'dean major earl duke king prince bishop pastor sergeant rector chance marshal marshall miller page',
    example: 'Dean Hollis agreed.',
    counter: 'Dean Lena Hollis agreed.',
    reason: 'One word after it: given name and surname; two words: a title and a whole name.',
  },
  {
    id: 'title-or-initials',
    words: 'mk oc ig',
    example: 'MK Hollis agreed.',
    counter: 'MK Lena Hollis agreed.',
    reason: 'One word after them: initials as South Asia writes them, or a body; two words: letters of an office.',
  },
]

/** What ministers, secretaries and committees are named after. From the lists of ministries of English-speaking countries. */
export const PORTFOLIOS: readonly WordRow[] = [
  {
    id: 'portfolio',
    words: `transport transportation finance health education defence defense home foreign interior external internal affairs
      labour labor employment manpower agriculture food fisheries forestry justice environment climate trade industry commerce
      business policy policies enterprise enterprises reforms development housing energy power petroleum coal mines minerals water irrigation tourism works
      infrastructure railways shipping ports aviation immigration citizenship integration science technology research innovation
      communications information broadcasting culture arts heritage sport sports youth women gender children family families
      social welfare security state treasury planning economy economic lands rural urban local government regional communities
      cooperation equality disability veterans policing corrections customs revenue resources skills universities schools pensions
      consumer textiles steel religious tribal minorities disaster relations ethics work safety fire police search rescue
      opposition staff anti-corruption advocacy parliamentary highways roads investment digital marine mining
      oceans waterways harbours harbors forests airports cooperatives livestock horticulture seniors ageing carers disabilities
      equalities indigenous diaspora prisons borders exports emergency emergencies cycling transit farming hygiene electoral
      constitutional devolution devolved municipal legal training apprenticeships`,
    example: 'Minister for Transport Lena Fox agreed.',
    counter: 'Minister for a day Lena Fox agreed.',
    reason: 'Behind a minister’s title they are what the minister is in charge of, and no part of the name.',
  },
]
