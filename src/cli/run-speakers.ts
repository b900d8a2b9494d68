import { SpeakerRegistry } from '../compare/speakers/registry.ts'
import type { DocumentVoices } from '../compare/speakers/voices.ts'
import { SPEAKERS } from '../report/compare/compared-messages.ts'
import { speakersTable } from '../report/compare/speakers-table.ts'
import { speakersPage } from '../report/html/compared/speakers-html.ts'
import { recordLine, recordsJson } from '../report/json.ts'
import type { Configuration } from './config.ts'
import { CollectingFrame, lookOf, runCompared } from './run-compared.ts'
import type { CompareSettings } from './settings.ts'
import type { RunContext } from './surroundings.ts'

/** `whosaid speakers`: everybody who is quoted in some articles; gives the exit status. */
export async function runSpeakers(
  paths: readonly string[],
  settings: CompareSettings,
  context: RunContext,
  configuration: Configuration | null,
): Promise<number> {
  const registry = new SpeakerRegistry(configuration?.vocabulary?.aliases)
  let found = 0
  const look = await lookOf(settings, context)
  const frame = new CollectingFrame(settings.format, {
    // A thread has written it.
    take: (made) => registry.add(JSON.parse(made) as DocumentVoices),
    finish: (failures) => {
      const { speakers, ambiguous } = registry.report()
      found = speakers.length
      if (settings.format === 'table') return speakersTable({ speakers, ambiguous }, look)
      if (settings.format === 'json') return recordsJson({ speakers, ambiguous }, failures)
      if (settings.format === 'html') return speakersPage({ speakers, ambiguous }, failures)
      const lines = [
        ...speakers.map((one) => recordLine('speaker', one)),
        ...ambiguous.map((one) => recordLine('ambiguous', one)),
      ]
      return lines.join('')
    },
    told: () => SPEAKERS(found),
  })
  return runCompared('speakers', paths, settings, frame, context, configuration)
}
