import { describe, expect, it } from 'vitest'
import { read } from '../../src/input/read.ts'

const ENGLISH =
  'The harbour office said on Monday that the ferry would sail again before the end of the week, and that it was sorry.'
const languageOf = async (text: string): Promise<{ language: string | null; codes: string[] }> => {
  const { metadata, warnings } = await read(text, {})
  return {
    language: metadata.language,
    codes: warnings.map(({ code }) => code).filter((code) => code === 'not-english'),
  }
}

describe('language', () => {
  it.each([
    [
      'German',
      'de',
      'Die Hafenbehörde sagte am Montag, die Fähre werde noch vor dem Ende der Woche wieder fahren. „Wir bitten um Entschuldigung“, sagte ihr Leiter, der seit einem Jahr im Amt ist und das Schiff selbst nicht benutzt.',
    ],
    [
      'French',
      'fr',
      'Le bureau du port a dit lundi que le bac reprendrait la mer avant la fin de la semaine. « Nous sommes désolés », a dit son directeur, qui est en poste depuis un an et ne prend pas lui-même le bateau.',
    ],
    [
      'Spanish',
      'es',
      'La oficina del puerto dijo el lunes que el transbordador volverá a navegar antes del fin de semana. «Lo sentimos», dijo su director, que lleva un año en el cargo y no viaja nunca en el barco.',
    ],
    [
      'Russian',
      'ru',
      'Управление порта сообщило в понедельник, что паром снова выйдет в море до конца недели. «Нам очень жаль», сказал его начальник, который работает здесь уже год и сам никогда не плавает на этом пароме по утрам.',
    ],
    [
      'Japanese',
      'ja',
      '港の事務所は月曜日、フェリーが今週末までに再び運航すると発表した。「申し訳ありません」と所長は述べた。所長は一年前に就任したが、自分ではその船に乗ったことがないという。乗客は切符の払い戻しを受けられる。',
    ],
  ])('%s is reported', async (_name, language, text) => {
    expect(await languageOf(text)).toEqual({ language, codes: ['not-english'] })
  })

  it.each([
    [ENGLISH],
    ['“Yes,” she said.'],
    ['Results: Ruiz 14, Lind 12, Okafor 9, Tanaka 7, Silva 3.'],
    ['Fähre'],
    [''],
  ])('English or too little to tell is not: %s', async (text) => {
    expect((await languageOf(text)).codes).toEqual([])
  })

  it('is what the page declares, unless its words show another', async () => {
    expect(await languageOf(`<html lang="en-GB"><p>${ENGLISH}`)).toEqual({ language: 'en-GB', codes: [] })
    expect(await languageOf(`<html lang="de"><p>${ENGLISH}`)).toEqual({ language: 'en', codes: [] })
    expect(await languageOf('<html lang="de"><p>Nein</p></html>')).toEqual({ language: 'de', codes: ['not-english'] })
  })

  it('is unknown for what has no words', async () => {
    expect(await languageOf('12, 14')).toEqual({ language: null, codes: [] })
  })
})
