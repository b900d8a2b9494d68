import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { FORMATS } from '../input/input-formats.ts'
import type { Failure } from '../types.ts'
import { failureOf, InputError } from './failure.ts'
import { tooLarge } from './limits.ts'
import type { FilePath } from './reading.ts'
import type { Task } from './task.ts'
import { fieldsOf, LONGEST_HEAD, WarcReader, type WarcRecord } from './warc-records.ts'

const GZIP = 0x1f8b
/** Archives of crawls unpack to some five times their size. */
const MOST_TIMES = 200

/** The head of an HTTP message, or null where there is none. */
function httpHeadOf(body: Uint8Array): ReadonlyMap<string, string> | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, LONGEST_HEAD)).toString('latin1')
  return head.startsWith('HTTP/') ? fieldsOf(head.split(/\r?\n\r?\n/, 1)[0] ?? '') : null
}

const PAGES: ReadonlySet<string> = new Set(FORMATS.html.mediaTypes)

const mediaTypeOf = (body: Uint8Array): string =>
  (httpHeadOf(body)?.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

function isPage({ fields, body }: WarcRecord): boolean {
  return fields.get('warc-type') === 'response' && PAGES.has(mediaTypeOf(body))
}

function taskOf({ fields, body, state }: WarcRecord, path: string, maxSize: number): Task | Failure {
  const id = fields.get('warc-record-id') ?? null
  if (state === 'cut') return failureOf(path, new InputError('broken-warc'), id)
  if (state === 'too-large' || body.length > maxSize + LONGEST_HEAD) return failureOf(path, tooLarge(maxSize), id)
  // A copy: the bytes are handed over to a thread, which must not take those of other records with them.
  const content = new Uint8Array(body)
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
  return { path, id, url, format: 'html', content, size: content.length, isHttp: true }
}

async function isGzip(path: FilePath): Promise<boolean> {
  const file = await open(path)
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close())
  return buffer.readUInt16BE() === GZIP
}

/** The bytes of a file, unpacked; what unpacks to many times its size was made to fill disks and memories. */
async function* bytesOf(path: FilePath, maxSize: number): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  if (!(await isGzip(path))) return yield* file
  const unpacked = createGunzip()
  // Errors of the file come out of the other end.
  pipeline(file, unpacked, () => {})
  let size = 0
  for await (const chunk of unpacked) {
    size += chunk.length
    if (size > maxSize + MOST_TIMES * file.bytesRead) throw tooLarge(maxSize)
    yield chunk
  }
}

/**
 * The HTML pages of a web archive, one after another, each as the HTTP message that brought it: threads unpack it.
 * Damage is a failure of the record that it hits, or of the file where it hits none.
 *
 * @param from where its bytes are, where the path is only how it is shown
 */
export async function* warcPages(path: string, maxSize: number, from: FilePath = path): AsyncGenerator<Task | Failure> {
  let [records, pages, cut] = [0, 0, false]
  try {
    const reader = new WarcReader(bytesOf(from, maxSize), maxSize + LONGEST_HEAD)
    for await (const record of reader.records()) {
      records++
      if (record.state === 'cut') cut = true
      if (!isPage(record)) continue
      pages++
      yield taskOf(record, path, maxSize)
      if (record.state === 'cut') return
    }
    if (cut || records === 0 || reader.isDamaged) yield failureOf(path, new InputError('broken-warc'))
    else if (pages === 0) yield failureOf(path, new InputError('no-pages'))
  } catch (error) {
    yield failureOf(path, isZlib(error) ? new InputError('broken-gzip') : error)
  }
}

const isZlib = (error: unknown): boolean => error instanceof Error && 'code' in error && /^Z_/.test(String(error.code))
