import { gzipSync } from 'node:zlib'

const page = (name) =>
  `<!doctype html><html><head><title>The ${name} opens</title></head><body><article><h1>The ${name} opens</h1>
<p>The ${name} was opened on Friday after eleven years of work, and a brass band played until it rained.</p>
<p>“We are glad that the ${name} is open,” said Ana Ruiz, the mayor of Norwick.</p>
<p>The council will meet again on Thursday to talk about the toll, which drivers on both banks oppose.</p>
</article></body></html>`

/** A record of a WARC file with its length as it is, or as it is said to be. */
export function record(type, fields, body, length = Buffer.byteLength(body)) {
  const head = Object.entries({ 'WARC-Type': type, ...fields, 'Content-Length': length })
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines}\r\n`), Buffer.from(body), Buffer.from('\r\n\r\n')])
}

/** The answer of a server. */
export function answer(body, fields = {}) {
  const head = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...fields })
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${lines}\r\n`), Buffer.from(body)])
}

export const pageRecord = (name, { fields, body = page(name), length } = {}) =>
  record(
    'response',
    { 'WARC-Record-ID': `<urn:${name}>`, 'WARC-Target-URI': `https://varncourier.example/${name}` },
    answer(body, fields),
    length,
  )

/** Records as crawlers write them: about the crawl, a picture, and pages, one of them packed. */
export function records() {
  return [
    record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: none\r\n'),
    pageRecord('bridge'),
    record('response', { 'WARC-Record-ID': '<urn:picture>' }, answer('\x89PNG', { 'Content-Type': 'image/png' })),
    pageRecord('harbour', { fields: { 'Content-Encoding': 'gzip' }, body: gzipSync(page('harbour')) }),
    record('request', {}, 'GET / HTTP/1.1\r\n\r\n'),
    pageRecord('library'),
  ]
}

export const warc = () => Buffer.concat(records())
/** Each record a member of its own, as the standard has it. */
export const warcGz = () => Buffer.concat(records().map((each) => gzipSync(each)))
