import type { WordRow } from './word-row.ts'

/** Words that, capitalised, are never a part of a personal name. From the closed classes of English. */
export const STARTERS: readonly WordRow[] = [
  {
    id: 'function-words',
    words: `the a an he she it they we i you this that these those but and or nor so yet in on at for with as if when while
      after before there his her its their our my your what who whom whose which how why where whether not no then now
      still however meanwhile according asked although though because since until unless once by from into onto upon over
      under about above below between among against across along around behind beyond during despite without within
      through throughout toward towards per via like unlike near off out up down to of both either neither each every all
      any some most many much few several other others another such one two three four five six seven eight nine ten eleven fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
      twelve dozens hundreds thousands millions here today yesterday tomorrow tonight earlier later recently also even
      only just instead indeed perhaps maybe never ever always often sometimes again first second third last next more less
      is are was were be been has have had do does did will would can could should may might must shall let yes oh well
      added including speaking following based given regarding concerning plus minus than too very rather
      nothing something everything anything somebody everybody anybody everyone anyone someone nobody none us them him me
      together afterwards afterward elsewhere likewise nonetheless nevertheless moreover furthermore otherwise thereafter
      somehow whoever whatever whichever whenever wherever
      contrary himself herself themselves itself mine yours ours theirs so-called`,
    example: 'However Ruiz agreed.',
    counter: 'Ruiz agreed.',
    reason: 'Words of the closed classes are capitalised by their place only.',
  },
  {
    id: 'days',
    words: `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
      sundays january february july september october november december`,
    example: 'On Tuesday Ruiz agreed.',
    reason: 'Days and months stand before a subject; months that are names too are left out.',
  },
  {
    id: 'page-words',
    words: `photo picture pictures photograph image copyright caption getty images video watch read share related source updated published breaking
      exclusive live advertisement story continues click via pictured contributing writer courtesy q a`,
    example: 'Photo Lena Fox',
    reason: 'Labels that pages put before a name.',
  },
]

/** Adjectives that open a line before those whom the document calls by one word elsewhere: no given names. */
export const AGES: readonly WordRow[] = [
  {
    id: 'ages-of-many',
    words: 'young older younger elderly',
    example: 'Young Latinos agreed.',
    counter: 'Latinos agreed.',
    reason: 'Before the members of a people or party an age is told.',
  },
]

export const DESCRIBING: readonly WordRow[] = [
  {
    id: 'headline-adjectives',
    words: 'late former new old ex star rookie veteran embattled disgraced jailed injured poor dear top brilliant',
    example: 'Late Ruiz double stuns City.',
    counter: 'Ruiz stuns City.',
    reason: 'What headlines say of somebody before the last name.',
  },
]

export const STATES: readonly WordRow[] = [
  {
    id: 'headline-states',
    words: `pregnant defiant tearful emotional furious heartbroken devastated embattled disgraced jailed bruised ailing
      grieving injured unbeaten undefeated outgoing incoming`,
    example: 'Pregnant Lena Fox agreed.',
    counter: 'Grace Lena Fox agreed.',
    reason: 'What headlines say of somebody before the whole name: no given names.',
  },
]
