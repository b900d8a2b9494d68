import { COMPLETED, type CompletedCommand, type CompletedOption } from './completed.ts'

/** Words within single quotes, and within the brackets of a specification. */
const described = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''")

function valuePart({ value, long }: CompletedOption): string {
  if (!value) return ''
  const { choices, isFile } = value
  const action = choices.length ? `(${choices.join(' ')})` : isFile ? '_files' : ' '
  return `:${long.slice(2)}:${action}`
}

function specification(option: CompletedOption): string {
  const { long, short, description, value } = option
  const rest = `'[${described(description)}]${valuePart(option)}'`
  const longFlag = value ? `${long}=` : long
  return short ? `'(${short} ${long})'{${short},${longFlag}}${rest}` : `${longFlag}${rest}`
}

const operand = (words: readonly string[]): string =>
  words.length ? `'2:word:(${words.join(' ')})'` : `'*:path:_files'`

function commandCase({ name, options, words }: CompletedCommand): string {
  const specifications = [...options.map(specification), operand(words)]
  return [`    ${name})`, ...specifications.map((each) => `      specs+=(${each})`), '      ;;'].join('\n')
}

/** Completion for zsh: commands, the options of each with what they do, their values, else files. */
export function zshCompletion(): string {
  const names = COMPLETED.map(({ name, description }) => `'${name}:${described(description)}'`)
  const known = COMPLETED.map(({ name }) => name).join('|')
  return `#compdef whosaid
_whosaid() {
  local command=${COMPLETED[0]?.name ?? ''} each
  local -a specs commands
  commands=(${names.join(' ')})
  for each in "\${(@)words[2,CURRENT-1]}"; do
    case $each in ${known}) command=$each; break ;; esac
  done
  case $command in
${COMPLETED.map(commandCase).join('\n')}
  esac
  if (( CURRENT == 2 )) && [[ \${words[2]} != -* ]]; then _describe command commands; fi
  _arguments -s $specs
}
if [ "$funcstack[1]" = _whosaid ]; then _whosaid "$@"; else compdef _whosaid whosaid; fi
`
}
