// Reads damaged files by the library, in a process of its own, and tells what its host would suffer.
import { fork } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const LIBRARY = new URL('../../dist/index.js', import.meta.url)
/** Milliseconds of processor time, and of waiting, after which an input hangs. */
const LONGEST = 5_000
const LONGEST_WAIT = 60_000
/** What is thrown at nobody comes later. */
const AFTERMATH = 100

/** The child: reads what it is sent, and says of each whether anything but a ReadError came of it. It guards against nothing. */
async function serve() {
  const { extract } = await import(pathToFileURL(fileURLToPath(LIBRARY)))
  process.on('message', async ({ path, bytes, last }) => {
    if (last) setTimeout(() => process.exit(0), AFTERMATH)
    else {
      let what = null
      const before = process.cpuUsage()
      try {
        await extract(new Uint8Array(bytes), { path })
      } catch (error) {
        if (error?.name !== 'ReadError') what = `thrown: ${error?.stack ?? error}`
      }
      const { user, system } = process.cpuUsage(before)
      if ((user + system) / 1000 > LONGEST) what = `takes ${((user + system) / 1e6).toFixed(1)} s`
      process.send({ done: true, what })
    }
  })
}

/** Whether the library reads what is no archive of many pages and no file of records. */
const isForLibrary = ({ name }) => !/\.(?:warc(?:\.gz)?|jsonl)$/.test(name)

/** What is wrong with how the library takes damaged files, by their names. */
export async function unhandled(files) {
  const found = []
  let rest = files.filter(isForLibrary)
  while (rest.length > 0) rest = await through(rest, found)
  return found
}

/** Sends files to one child until it hangs or dies; gives those that are left. */
function through(files, found) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['serve'], { serialization: 'advanced' })
    let [at, timer] = [0, null]
    const next = () => {
      clearTimeout(timer)
      const file = files[at]
      if (file) child.send({ path: file.name, bytes: file.bytes })
      else child.send({ last: true })
      timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_WAIT)
    }
    child.on('message', ({ done, what }) => {
      if (what) found.push({ name: files[Math.min(at, files.length - 1)].name, what })
      if (done) at++
      if (done) next()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(timer)
      if (at < files.length)
        found.push({ name: files[at].name, what: signal ? 'the library hangs' : `the host dies: ${code}` })
      resolve(files.slice(at + 1))
    })
    next()
  })
}

if (process.argv[2] === 'serve') await serve()
