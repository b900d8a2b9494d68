import { describe, expect, it } from 'vitest'
import { lastSpeaker } from './helper.ts'

/** What is tried, a text, the name and the role of its last mention. */
const INTRODUCTIONS: readonly (readonly [string, string, string | null, string | null])[] = [
  ['between hyphens', '【Lena Fox - Hill’s sister and co-host - 】said so.', 'Lena Fox', 'Hill’s sister and co-host'],
  ['a hyphen ends a role', 'Lena Fox is the founder of two firms - Oak and Elm. 【Fox】 said so.', 'Lena Fox', 'founder of two firms'],
  ['a hyphen within a word', '【Lena Fox, a Leeds-based guide,】 said so.', 'Lena Fox', 'Leeds-based guide'],
  ['a city before a hyphen', 'LEEDS - The wife of the man said so. 【Leeds】 said so.', 'Leeds', null],
  ['what somebody is expert in', '【Lena Fox, a Border Patrol tunneling expert,】 said so.', 'Lena Fox', 'Border Patrol tunneling expert'],
  ['what somebody is doing', '【Lena Fox, attacking president Hill,】 said so.', 'Lena Fox', null],
  ['the most senior', '【Lena Fox, Leeds’s most senior officer,】 said so.', 'Lena Fox', 'Leeds’s most senior officer'],
  ['three callings behind a name', '【Lena Fox, author, broadcaster and campaigner,】 said so.', 'Lena Fox', 'author, broadcaster and campaigner'],
  ['elected behind what she is', 'Lena Fox, a Muslim, was elected mayor of Leeds. 【Fox】 said so.', 'Lena Fox', 'mayor of Leeds'],
  ['in an office', '【Lena Fox, as head of the union,】 said so.', 'Lena Fox', 'head of the union'],
  ['compared with an office', 'Lena Fox, as mayor Hill left, came. 【Fox】 said so.', 'Lena Fox', null],
  ['speaking as something', 'Speaking as a mother, 【Lena Fox】 said so.', 'Lena Fox', 'mother'],
  ['not yet in office', 'As president, Lena Fox would cut it. 【Fox】 said so.', 'Lena Fox', null],
  ['where from, and what', '【Lena Fox, 54, from Leeds, who works as a plumber,】 said so.', 'Lena Fox', 'plumber'],
  ['what somebody was', '【Lena Fox, who used to be a plumber,】 said so.', 'Lena Fox', 'plumber'],
  ['whom somebody followed', '【Lena Fox, who replaced Hugo Hill as mayor,】 said so.', 'Lena Fox', 'mayor'],
  ['whom somebody dismissed', 'Lena Fox, who dismissed Hugo Hill, the police chief, came. 【Fox】 said so.', 'Lena Fox', null],
  ['what somebody did', '【Lena Fox, who co-wrote the report,】 said so.', 'Lena Fox', 'who co-wrote the report'],
  ['one of few', 'Lena Fox is one of the few midwives in the valley. 【Fox】 said so.', 'Lena Fox', 'one of the few midwives in the valley'],
  ['has worked', 'Lena Fox has worked as a guide in the valley. 【Fox】 said so.', 'Lena Fox', 'guide in the valley'],
  ['a body for all', '【Lena Fox, from Homes for All,】 said so.', 'Lena Fox', 'Homes for All'],
  ['a charity for all', '【Lena Fox of the charity Homes for All】 said so.', 'Lena Fox', 'charity Homes for All'],
  ['a unit of a body', '【Dr Lena Fox, of Leeds University’s health department,】 said so.', 'Lena Fox', 'Leeds University’s health department'],
  ['a described body', '【Lena Fox of the local wildlife trust】 said so.', 'Lena Fox', 'local wildlife trust'],
  ['from a place', '【Lena Fox of the north】 said so.', 'Lena Fox', null],
  ['a party that owns a name', '【Labour’s Lena Fox】 said so.', 'Lena Fox', 'Labour'],
  ['a national branch', '【Reform UK’s Lena Fox】 said so.', 'Lena Fox', 'Reform UK'],
  ['a venue', 'Crowds met Lena Fox at Leeds Convention Center. 【Fox】 said so.', 'Lena Fox', null],
  ['for whom another worked', 'He worked for Lena Fox at the State Department. 【Fox】 said so.', 'Lena Fox', null],
  ['letters of a member', '【Lena Fox MP】 said so.', 'Lena Fox', 'MP'],
  ['members', 'Labour MPs Lena Fox and Hugo Hill came. 【Hill】 said so.', 'Hugo Hill', 'Labour MP'],
  ['the first of the members', 'Labour MPs Lena Fox and Hugo Hill came. 【Fox】 said so.', 'Lena Fox', 'Labour MP'],
  ['justices', 'Justices Lena Fox and Hugo Hill came. 【Justice Hill】 said so.', 'Hugo Hill', 'Justice'],
  ['a title for two, with parties', 'Reps. Lena Fox (D-Ohio) and Hugo Hill (R-Iowa) came. 【Hill】 said so.', 'Hugo Hill', 'Rep., R-Iowa'],
  ['both behind', 'Lena Fox and Hugo Hill, both nurses, came. 【Fox】 said so.', 'Lena Fox', 'nurse'],
  ['both behind, with where', 'Lena Fox and Hugo Hill, researchers at Leeds University, came. 【Hill】 said so.', 'Hugo Hill', 'researcher at Leeds University'],
  ['a rival beside an office', 'She beat rivals Hugo Hill and Bo Lin. Sen. Hugo Hill came. 【Hill】 said so.', 'Hugo Hill', 'Sen.'],
  ['a title within a run', 'U.S. District Judge Hugo Hill came. 【Judge Hill】 said so.', 'Hugo Hill', 'U.S. District Judge'],
  ['a title in small letters', 'We met retired pastor Hugo Hill. 【Pastor Hill】 said so.', 'Hugo Hill', 'retired pastor'],
  ['a justice called judge', 'Justice Hugo Hill came. 【The judge】 said so.', 'Hugo Hill', 'Justice'],
  ['a nickname in brackets', 'Robert (Bob) Fox, a plumber, came. 【Bob】 said so.', 'Robert Fox', 'plumber'],
  ['a district in brackets', '【Superintendent of Police (Rural) Lena Fox】 said so.', 'Lena Fox', 'Superintendent of Police (Rural)'],
  ['a given name that is a preposition', '【CEO Per Fox】 said so.', 'Per Fox', 'CEO'],
  ['no real name', '【Lena Fox (not her real name), a nurse,】 said so.', 'Lena Fox', 'nurse'],
  ['named behind an object', '【A lawyer for the family named Lena Fox】 said so.', 'Lena Fox', 'lawyer for the family'],
  ['one name behind an object', '【A mother of four named Lena】 said so.', 'Lena', 'mother of four'],
  ['told again', 'Lena Fox stood at the door. The retired plumber had come early. 【Fox】 said so.', 'Lena Fox', 'retired plumber'],
  ['another one told of', 'Lena Fox stood at the door. The arresting officer had come early. 【Fox】 said so.', 'Lena Fox', null],
] // biome-ignore format: a row a line

describe('introductions', () => {
  it.each(INTRODUCTIONS)('%s', (_, text, name, role) => {
    const speaker = lastSpeaker(text)
    expect([speaker?.name ?? null, speaker?.role ?? null]).toEqual([name, role])
  })
})
