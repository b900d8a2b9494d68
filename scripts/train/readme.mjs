// The rows of src/models/README.md that say what the files are: checksum, date of the last change, scores.

const ROW = /^\| `(\w+)\.tsv` \|.*$/gm

/**
 * The README with new checksums and scores. A row whose file is the same keeps its date.
 *
 * @param {Record<string, {sha256: string, scores: string}>} rows by name of the file
 */
export function filledReadme(text, rows, now) {
  return text.replace(ROW, (line, name) => {
    const row = rows[name]
    if (!row) return line
    const [, file, corpus, command, date, sha256] = line.split('|').map((cell) => cell.trim())
    const counted = sha256 === `\`${row.sha256}\`` ? date : now.toISOString().slice(0, 10)
    return `| ${[file, corpus, command, counted, `\`${row.sha256}\``, row.scores].join(' | ')} |`
  })
}
