/** The parts of a stream of bytes between separators, decoded; each as soon as it is complete. */
export async function* split(stream: AsyncIterable<Uint8Array | string>, separator: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest: string[] = []
  for await (const chunk of stream) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const parts = text.split(separator)
    const last = parts.pop() ?? ''
    // Pieces of a long line are joined once, when it ends.
    for (const part of parts) {
      yield [...rest, part].join('')
      rest = []
    }
    rest.push(last)
  }
  const last = rest.join('') + decoder.decode()
  if (last !== '') yield last
}

/** The lines of a stream, without their ends. */
export async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  for await (const line of split(stream, '\n')) yield line.endsWith('\r') ? line.slice(0, -1) : line
}
