import type { LineRule } from './row.ts'

/** Bylines. Dates are known by the date they hold, see `input/page-date.ts`. */
export const DATELINES: readonly LineRule[] = [
  {
    id: 'byline',
    effect: 'dateline',
    form: 'label',
    pattern:
      /^(?!.{0,300}\b[Ee]diting by )(?:[Bb]y|BY|[Ww]ritten by|[Pp](?:osted|ublished) by|[Ss]ubmitted by|[Rr]eported by|(?:[Ee]dited|[Cc]urated|[Aa]uthored|[Rr]eported|[Ww]ritten) [Bb]y(?= ?:)|(?:[Ss]tory|[Ww]ords|Interview|Text|Report|Reporting|Analysis|Opinion|Commentary|Review|Column) by|Author|[Vv]on|[Pp]ar|[Pp]or|Di)(?: ?: ?| )@?(?!(?:A|The(?! Associated)|Then|Now|Far|Contrast|Law|All|This|That)\b)[\p{Lu}\p{Lo}].{1,120}$/u,
    needs: 'by author von par por di',
    example: 'By Ana Ruiz and Hugo Hill, Harbour News',
    counter: 'By Monday the water had reached the church.',
    reason: 'byline',
  },
  {
    id: 'byline-heading',
    effect: 'dateline',
    form: 'label',
    pattern: /^(?:WRITTEN BY|POSTED BY|AUTHOR ?:|(?:[Pp]osted|[Ww]ritten|[Pp]ublished) (?:on|in) .{2,40} by) ?.{2,80}$/,
    needs: 'written posted author published',
    example: 'WRITTEN BY ana ruiz',
    counter: 'WRITTEN OFF',
    reason: 'byline',
  },
  {
    id: 'byline-label',
    effect: 'dateline',
    form: 'label',
    pattern:
      /^(?:words|text|story|reporter|writer|written|interview|byline) ?: ?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/iu,
    needs: 'words text story reporter writer written interview byline',
    example: 'Words: Ana Ruiz',
    counter: 'Story: how the bridge was lost',
    reason: 'byline',
  },
  {
    id: 'byline-biography',
    effect: 'dateline',
    form: 'line',
    pattern:
      /^By (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+, an? .{0,80}\b(?:editor|reporter|writer|correspondent|columnist|journalist|author)\b/u,
    needs: 'editor reporter writer correspondent columnist journalist author',
    example: 'By Ana Ruiz, a senior reporter who has covered ports and shipping for ten years.',
    counter: 'By Market Street, the editor said, the water was a foot deep.',
    reason: 'byline',
  },
  {
    id: 'byline-dash',
    effect: 'dateline',
    form: 'label',
    pattern:
      /^[-–—] ?(?:By (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+|(?:\p{Lu}[\p{L}.'’-]+ ){2,4}[^\s@]+@[^\s@]+)$/u,
    example: '- Ana Ruiz ruiza@harbourpost.example',
    counter: '- Ana Ruiz, a baker in Norwick',
    reason: 'byline',
  },
]
