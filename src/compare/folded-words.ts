import { NUMBERS, PARTS, SHORT_FORMS } from '../lexicon/word-forms.ts'

/**
 * The words of a text, as quotations are compared: one entry a word in each of the lists.
 * `forms` are equal for words that are the same but for case, accents of apostrophes and how a number is written;
 * `written` is the word in lower case as it stands. Offsets are UTF-16 code units of the text, ends exclusive.
 */
export class Words {
  readonly forms: string[] = []
  readonly written: string[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** 1 for a word within square brackets, which the writer has put in. */
  readonly bracketed: number[] = []
  /** 1 for a word before which something is left out, by the marks in the text. */
  readonly afterGap: number[] = []

  get length(): number {
    return this.forms.length
  }

  add(form: string, written: string, start: number, end: number, isBracketed: boolean, isAfterGap: boolean): void {
    this.forms.push(form)
    this.written.push(written)
    this.starts.push(start)
    this.ends.push(end)
    this.bracketed.push(isBracketed ? 1 : 0)
    this.afterGap.push(isAfterGap ? 1 : 0)
  }
}

/**
 * A word with the letter that its writer made large or small (`[T]he`), a number with its marks, or marks of omission. The
 * groups, which have no names as these are made for each word: a gap, `[`, `]`, a number, `%`, a word.
 */
const UNIT =
  /(\[ ?(?:…|\.{3}|\. \. \.) ?\]|…|\.{3}|\. \. \.)|(\[)(?!\p{L}{1,2}\]['’]?\p{L})|(\])|(\p{N}{1,20}(?:[.,]\p{N}{1,20}){0,9})|(%)|(\[\p{L}{1,2}\]['’]\p{L}{1,12}|(?:\[\p{L}{1,2}\])?\p{L}[\p{L}\p{M}\p{N}]{0,60}(?:['’]\p{L}{1,12}){0,2})/gu

const folded = (written: string): string =>
  written.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/[[\]]/g, '')

/** The parts of a word that stands for two: `don't` is `do` and `not`, `it's` is `it` and a part that several words end in. */
function partsOf(word: string): readonly string[] {
  const whole = SHORT_FORMS.get(word)
  if (whole) return whole
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not']
  const at = word.lastIndexOf("'")
  if (at <= 0) return [word]
  const part = PARTS.get(word.slice(at))
  return part ? [word.slice(0, at), part] : [word.replaceAll("'", '')]
}

/** Cuts a text into words; the whole of it or a stretch. */
export function foldedWords(text: string, start = 0, end = text.length): Words {
  const words = new Words()
  let isBracketed = false
  let isAfterGap = false
  for (const match of text.slice(start, end).matchAll(UNIT)) {
    const [whole, gap, open, close, number, percent] = match
    if (gap) isAfterGap = true
    else if (open) isBracketed = true
    else if (close) isBracketed = false
    else {
      const written = folded(whole)
      const at = start + match.index
      const parts = number ? [number.replaceAll(',', '')] : percent ? ['percent'] : partsOf(written)
      for (const part of parts) {
        words.add(NUMBERS.get(part) ?? part, written, at, at + whole.length, isBracketed, isAfterGap)
        isAfterGap = false
      }
    }
  }
  return words
}
