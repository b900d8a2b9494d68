import { countsOf, Tally } from './report/counts.ts'
import { FILED_FORMS, type FiledForm, type Reporter } from './report/filed-forms.ts'
import { written } from './report/report.ts'
import type { Style } from './report/style.ts'
import { USUAL_VIEW } from './report/view.ts'
import type { Document } from './types.ts'

export interface FormatOptions {
  /** Whether a byte order mark opens a csv, which Excel needs to read it as UTF-8. */
  readonly bom?: boolean
}

const plain = (text: string): string => text
const PLAIN_STYLE: Style = { bold: plain, gray: plain, red: plain, magenta: plain }
const plainStyle = async (): Promise<Style> => PLAIN_STYLE

/** @throws TypeError for a form that cuts its words out of a text that is not there */
function checkText(documents: readonly Document[], form: FiledForm): void {
  if (FILED_FORMS[form].needsText && documents.some(({ source }) => source.text === undefined))
    throw new TypeError(`"${form}" needs the text of the document: extract(…, { withText: true })`)
}

/**
 * Writes documents in a form of the command's `--format` that needs no terminal: the same text.
 *
 * @param documents what `extract` gives, one or several, with `withText` for forms that show the text, and with offsets
 *   in UTF-16 for these
 * @throws TypeError or RangeError where the form is unknown, or the text is not there
 */
export async function format(
  documents: Document | readonly Document[],
  form: FiledForm,
  { bom = false }: FormatOptions = {},
): Promise<string> {
  if (!Object.hasOwn(FILED_FORMS, form))
    throw new RangeError(`unknown form "${form}"; known are ${Object.keys(FILED_FORMS).join(', ')}`)
  const all = 'claims' in documents ? [documents] : documents
  checkText(all, form)
  const options = { width: 0, bom, view: USUAL_VIEW }
  const reporter: Reporter = FILED_FORMS[form]
  const write = await reporter.write(options, plainStyle)
  const frame = await reporter.frame(options, plainStyle)
  const tally = new Tally()
  const parts = all.map((document) => {
    tally.documents++
    tally.add(countsOf(document))
    const text = written(write, document)
    return frame.result && text !== '' ? [...frame.result([text])].join('') : text
  })
  const end = await frame.end(tally)
  return (
    frame.begin +
    parts.filter((part) => part !== '').join(frame.between) +
    (typeof end === 'string' ? end : [...end].join(''))
  )
}
