import { ReadError } from '../../dist/input/errors.js'

/** What stands for the reader of PDF where that is left out: in `whosaid/core`. */
export async function readPdf() {
  throw new ReadError('binary', 'whosaid/core reads no PDF; whosaid does')
}
