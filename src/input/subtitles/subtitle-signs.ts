/** A line of times, which begins what is shown while they last: `00:01:04,000 --> 00:01:06,500`, hours left out or not. */
export const CUE_TIMES =
  /^\s{0,20}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s{0,20}-->\s{0,20}(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/

const FIRST_CUE = /^\s{0,200}(?:\d{1,9}\s{0,20}\n)?[^\S\n]{0,20}(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[^\S\n]{0,20}-->/
const ANY_CUE = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3} {0,20}-->/m
const HEAD = 4096

/** Whether a text is subtitles of the kind that numbers them: it begins with one, or its name says so and some follow. */
export function isSrt(text: string, isNamed: boolean): boolean {
  const head = text.slice(0, HEAD)
  return FIRST_CUE.test(head) || (isNamed && ANY_CUE.test(head))
}

/** Whether a text is subtitles as browsers show them. */
export const isVtt = (text: string): boolean => /^\uFEFF?WEBVTT(?:\s|$)/.test(text.slice(0, 20))
