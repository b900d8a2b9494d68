import { STATUSES } from './status.ts'

/** Commands as they are used, each with what it is for; the help and the README show them. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
  ['whosaid article.txt', 'a table of who said what'],
  ['whosaid --kind direct,mixed --min-confidence 0.9 news/', 'the sure quotations of a folder'],
  ['whosaid --speaker garcia --json news/ | jq .', 'all that García said, as json'],
  ['curl -s https://example.org/story | whosaid -', 'a page from standard input'],
  ['whosaid --format html --output report.html news/', 'one page of all of it, to read in a browser'],
  ['whosaid --format csv --bom --output claims.csv news/', 'a spreadsheet with a row a claim'],
  ['whosaid --format jsonl --output claims.jsonl news/', 'one record a file, into a file'],
  ['whosaid clean --explain article.txt', 'what is taken for the article, and what is not'],
  ['whosaid trace --line 12 article.txt', 'how the sentences of that line were read'],
  ['whosaid verify draft.txt --against sources/', 'whether the quotations of a draft stand in its sources'],
  ['whosaid speakers news/', 'who is quoted in a folder, and how often'],
  ['whosaid drift --only changed news/', 'quotations that several articles give in other words'],
  ['whosaid unnamed news/', 'what rests on sources that are not named'],
  ['whosaid learn news/ > site.json', 'the lines that the pages of a site repeat'],
  ['whosaid --site-lines site.json news/', 'the claims of these pages, such lines dropped'],
  ['whosaid review claims.csv', 'what you have put right in a spreadsheet, kept for every later run'],
]

const width = Math.max(...EXAMPLES.map(([command]) => command.length))
const examples = EXAMPLES.map(([command, use]) => `  ${command.padEnd(width)}  ${use}`)
const statuses = STATUSES.map(([status, meaning]) => `  ${String(status).padEnd(3)}  ${meaning}`)

/** The words of the help. */
export const TEXTS = {
  description: 'Reads saved articles and tells who said what.',
  paths: 'files, folders, or - for standard input',
  extract: 'find the claims of articles: what whosaid does when no command is named',
  clean: 'print the text of articles without menus, teasers and footers',
  learn: 'write the lines that recur across the pages of one site, for --site-lines',
  verify: 'compare the quotations of drafts with sources: what was left out, changed, or said by somebody else',
  speakers: 'list everybody who is quoted in some articles, joined across them on evidence only',
  drift: 'list quotations that stand in several articles, with what changed from one to the other',
  unnamed: 'audit the unnamed sources of articles: who, how many, why unnamed, what rests on them',
  trace: 'show how articles were read: blocks, sentences, words with their parts of speech, clauses',
  review:
    'keep what was put right in a spreadsheet of --format csv: the edited file, then its sources if they have moved',
  schema: 'print the JSON Schema of the output',
  completion: 'print what completes commands and options in a shell: bash, zsh or fish',
  shell: 'bash, zsh or fish',
  version: 'print the version',
  help: 'print this help',
  helpCommand: 'print the help, of a command if one is named',
  ofCommand: 'a command',
  seeHelp: (command: string) => `(whosaid ${command === 'extract' ? '' : `${command} `}--help tells more)`,
  resuming: (command: string) =>
    [
      '',
      'A long run is gone on with in its longer part, which finds the claims; comparing them begins anew each time:',
      `  whosaid --format jsonl --with-text${command === 'verify' ? ' --all' : ''} --output claims.jsonl --resume PATH...`,
      `  whosaid ${command === 'verify' ? 'verify DRAFT --against claims.jsonl --input-format claims' : `${command} --input-format claims claims.jsonl`}`,
    ].join('\n'),
  after: ['', 'Examples:', ...examples, '', 'Exit status:', ...statuses].join('\n'),
}
