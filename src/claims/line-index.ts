/** Finds lines and columns of places in a text: 1-based, lines ending with LF, columns in code units. */
export class LineIndex {
  readonly #starts: Uint32Array

  constructor(text: string) {
    let lines = 1
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
    this.#starts = new Uint32Array(lines)
    for (let line = 1; line < lines; line++) this.#starts[line] = text.indexOf('\n', this.#starts[line - 1]) + 1
  }

  at(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}
