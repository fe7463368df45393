/**
 * GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV as actions/runner FileCommandManager.cs reads them: `name=value`, or
 * `name<<DELIMITER`, lines, `DELIMITER`. Throws where the runner fails the step.
 */
export const readRunnerFile = (text: string): Readonly<Record<string, string>> => {
  const values: [string, string][] = []
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      values.push([line.slice(0, equals), line.slice(equals + 1)])
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc)
      const delimiter = line.slice(heredoc + 2)
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`)
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values.push([name, lines.slice(index + 1, end).join('\n')])
      index = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return Object.fromEntries(values)
}
