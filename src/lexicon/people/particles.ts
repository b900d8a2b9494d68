import type { WordRow } from './word-row.ts'

/** Small words inside surnames. */
export const NAME_PARTICLES: readonly WordRow[] = [
  {
    id: 'particles',
    words: `de del dela delos delas della dello degli di da das dos du des la le los van von der den ter ten zu zur bin bint binti binte ibn ould ben al el abu af av st. y e ap ab ferch`,
    example: 'Ursula von der Berg agreed.',
    counter: 'Ursula went to Berg.',
    reason: 'Lower-case words that a surname of many languages may hold.',
  },
]

export const NAME_SUFFIXES: readonly WordRow[] = [
  {
    id: 'name-suffixes',
    words:
      'jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d. mp kc qc obe cbe mbe kbe dbe frs rm rn am ao oam onz cnzm mnzm psm qpm td mla mpp mep msp ms ms. mlc mna mca mhk san sc psni bl frcs frcp dphil llb bsc mba cpa san',
    example: 'Hugo Hill Jr. agreed.',
    reason: 'They follow a name and are none.',
  },
]

/** Given names and their short forms, where neither begins like the other. */
export const SHORT_NAMES: readonly string[] = [
  'william bill billy will',
  'robert bob bobby',
  'richard dick rick',
  'james jim jimmy',
  'john jack johnny',
  'michael mike mick',
  'edward ted ed eddie',
  'theodore ted',
  'charles chuck charlie',
  'elizabeth liz beth betsy',
  'margaret peggy maggie meg',
  'katherine kate kathy katie',
  'kathleen kathy',
  'anthony tony',
  'lawrence larry',
  'henry hank harry',
  'joseph joe',
  'thomas tom',
]

/** A party and place after a name: "D-Ariz", "R-Texas", or a party's letter or name alone in brackets. */
export const PARTY =
  /^(?:[DRI]-\p{Lu}[\p{L}.]*|Lab|Con|LibDem|LD|Ind|Independent|Labour|Conservative|Green|Greens|SNP|DUP|SDLP|UUP|SF|FF|FG|ALP|LNP|NDP|BJP|INC|AAP|TMC|ANC|DA|EFF|IFP|PDP|APC|ODM|UDA|PAP|PML-N|PTI|PPP|BNP|JLP|PNP|UNC|PNM|FNM|PLP|Democrat|Republican|[DRI])$/u
