import { REPORTING_VERBS } from './reporting-verbs.ts'

/** What a verb reports: a row of `reporting-verbs.ts`, or "other" for a verb that no source knows to report. */
export type ReportingGroup = keyof typeof REPORTING_VERBS | 'other'

const groups = new Map<string, ReportingGroup>()

function fill(): void {
  const rows: readonly (readonly [string, string])[] = Object.entries(REPORTING_VERBS)
  for (const [name, verbs] of rows)
    for (const verb of verbs.trim().split(/\s+/)) groups.set(verb, name as ReportingGroup)
}

/** Verbs of words, questions, promises and judgments: what they are is known, however seldom they were counted. */
export const verbsThatReport = (): readonly string[] =>
  [REPORTING_VERBS.say, REPORTING_VERBS.ask, REPORTING_VERBS.promise, REPORTING_VERBS.explain].flatMap((verbs) =>
    verbs.trim().split(/\s+/),
  )

/** The group of a verb in its base form. */
export function reportingGroup(lemma: string): ReportingGroup {
  if (groups.size === 0) fill()
  return groups.get(lemma) ?? 'other'
}
