import { createReadStream } from 'node:fs'
import { WARCParser, type WARCRecord } from 'warcio'
import type { Failure } from '../types.ts'
import { failureOf, InputError } from './failure.ts'
import type { Task } from './task.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i

function isPage(record: WARCRecord): boolean {
  return record.warcType === 'response' && HTML.test(record.httpHeaders?.headers.get('content-type') ?? '')
}

async function taskOf(record: WARCRecord, path: string, maxSize: number): Promise<Task | Failure> {
  const id = record.warcHeader('WARC-Record-ID') ?? null
  try {
    if (record.warcContentLength > maxSize) throw new InputError('too-large')
    const content = await record.readFully(true)
    if (content.length > maxSize) throw new InputError('too-large')
    return { path, id, url: record.warcTargetURI ?? null, format: 'html', content, size: content.length }
  } catch (error) {
    return failureOf(path, error, id)
  }
}

/** The HTML pages of a web archive, one after another. */
export async function* warcPages(path: string, maxSize: number): AsyncGenerator<Task | Failure> {
  try {
    for await (const record of new WARCParser(createReadStream(path))) {
      if (isPage(record)) yield await taskOf(record, path, maxSize)
    }
  } catch (error) {
    yield failureOf(path, error)
  }
}
