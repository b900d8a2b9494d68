/** A list of whole numbers from 0 to 2³² − 1, four bytes each: a million quotations have tens of millions of words. */
export class GrowingNumbers {
  private numbers = new Uint32Array(256)
  private size = 0

  get length(): number {
    return this.size
  }

  push(number: number): void {
    if (this.size === this.numbers.length) {
      const longer = new Uint32Array(Math.ceil(this.size * GROWTH))
      longer.set(this.numbers)
      this.numbers = longer
    }
    this.numbers[this.size++] = number
  }

  at(index: number): number {
    return this.numbers[index] ?? 0
  }

  /** A view, good until the next number is added. */
  view(start = 0, end = this.size): Uint32Array {
    return this.numbers.subarray(start, end)
  }
}

const GROWTH = 1.5
