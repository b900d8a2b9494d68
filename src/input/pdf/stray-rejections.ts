/**
 * What is needed here of Node, where it is the host: the core knows of no platform. Elsewhere a rejection that nobody
 * handles is a line on the console.
 */
interface Host {
  on(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown
  off(event: 'unhandledRejection', listener: (reason: unknown) => void): unknown
  listenerCount(event: 'unhandledRejection'): number
}

/** The errors of pdf.js by their names; others that it throws say where they come from. */
const OWN_NAMES =
  /^(?:(?:Password|UnknownError|InvalidPDF|Response|Abort|XRefEntry|XRefParse|ParserEOF|MissingData)Exception|FormatError)$/
const OWN_STACK = /\bpdfjs\b|\bpdf\.m?js\b|\bunpdf\b/

const isHost = (value: unknown): value is Host =>
  typeof value === 'object' && value !== null && 'on' in value && 'off' in value && 'listenerCount' in value

const isStray = (reason: unknown): boolean =>
  reason instanceof Error && (OWN_NAMES.test(reason.name) || OWN_STACK.test(reason.stack ?? ''))

/** How many documents are being read: one listener serves them all. */
let readers = 0

function onRejection(reason: unknown): void {
  const host: unknown = Reflect.get(globalThis, 'process')
  // What is not ours goes on as if nobody listened.
  if (!isStray(reason) && isHost(host) && host.listenerCount('unhandledRejection') === 1) throw reason
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/**
 * Does something with pdf.js, which asks for all pages of a document at once and, when one of them fails, forgets the
 * promises of the others: if they fail, too, nobody handles it, and the process that reads a damaged file would end.
 */
export async function withoutStrayRejections<Value>(work: () => Promise<Value>): Promise<Value> {
  const found: unknown = Reflect.get(globalThis, 'process')
  const host = isHost(found) ? found : null
  if (readers++ === 0) host?.on('unhandledRejection', onRejection)
  try {
    return await work()
  } finally {
    // The host tells of them at the end of the turn in which they happen.
    await nextTurn()
    if (--readers === 0) host?.off('unhandledRejection', onRejection)
  }
}
