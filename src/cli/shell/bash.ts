import { COMPLETED, type CompletedCommand, flagsOfOption } from './completed.ts'

function valuesOf({ options }: CompletedCommand): string[] {
  return options.flatMap((option) => {
    if (!option.value) return []
    const { choices, isFile } = option.value
    const reply = choices.length
      ? `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$word"))`
      : isFile
        ? 'COMPREPLY=($(compgen -f -- "$word"))'
        : 'COMPREPLY=()'
    return [`        ${flagsOfOption(option).join('|')}) ${reply}; return ;;`]
  })
}

function commandCase(command: CompletedCommand): string {
  const flags = command.options.flatMap(flagsOfOption).join(' ')
  const values = valuesOf(command)
  const before = values.length ? ['      case $before in', ...values, '      esac'] : []
  const words = command.words.length ? [`      words='${command.words.join(' ')}'`] : []
  return [`    ${command.name})`, ...before, ...words, `      flags='${flags}' ;;`].join('\n')
}

/** Completion for bash 4: commands, the options of each, the values that an option can have, else files. */
export function bashCompletion(): string {
  const names = COMPLETED.map(({ name }) => name)
  return `_whosaid() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=${names[0]} flags= words= each
  COMPREPLY=()
  # bash takes "=" for a word of its own.
  [[ $word == '=' ]] && word=
  [[ $before == '=' ]] && before=\${COMP_WORDS[COMP_CWORD-2]}
  for each in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $each in ${names.join('|')}) command=$each; break ;; esac
  done
  case $command in
${COMPLETED.map(commandCase).join('\n')}
  esac
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$word")); return; fi
  if [[ $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  (( COMP_CWORD == 1 )) && COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$word"))
  COMPREPLY+=($(compgen -f -- "$word"))
}
complete -o filenames -F _whosaid whosaid
`
}
