/** "sinéad": "sinead"; letters with a stroke are no accents to Unicode. */
export const withoutAccents = (word: string): string =>
  /[^\x00-\x7f]/.test(word)
    ? word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ı/g, 'i')
    : word
