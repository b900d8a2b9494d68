/** Abbreviations whose full stop ends no sentence. From general English usage: titles, months, states, companies, Latin. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Always followed by what they belong to (a name, a number): never the end of a sentence. */
export const LEADING_ABBREVIATIONS = list(`
  mr mrs ms mx dr prof rev fr sr st mt ft gen lt col sgt cpl capt cmdr cdr adm maj brig pvt cpt
  sen sens rep reps gov govs sgts capts lts cols dets cllrs revs profs pres supt insp det hon rt amb atty asst assoc dep dir sec
  vs v no nos vol pp fig ca approx est dept univ bros messrs mme mlle mgr ald cllr flt sqn ldr wg gp ssgt msgt gysgt tsgt lcpl revd msgr engr barr arc bldr tpl smt assemb asm const cst mgen bgen ltgen majgen pbgen pmgen pcol pltcol pmaj pcpt plt coun clr ofc pte pfc spc
`)

/** May end a sentence: then a capital letter that starts no name follows. */
export const TRAILING_ABBREVIATIONS = list(`
  inc corp co ltd llc jr esq etc al ave blvd rd hwy
  a.m p.m u.s u.k u.n e.u d.c n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i l.a ph.d m.d b.a m.a j.d e.g i.e u.s.a u.s.s.r
`)

/** Titles, only with a capital letter ("Eng. Fatuma Salim"), for in small letters they are words or end a sentence. */
export const TITLE_ABBREVIATIONS = list(`
  eng ing arch adv alh pst ven pharm surv ir drs hj comr bro sis br
`)

/** The same for months, days and states: only with a capital letter ("Ill.", "Sat."), for in small letters they are words. */
export const CAPITALISED_ABBREVIATIONS = list(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo
`)
