/** Characters of what a tool says: they fit one piece of code in every rendering of a review. */
const shownErrors = 300

/**
 * What a tool says of its failure, between backticks and on one line: from the first error on, without the folder of this
 * run. Tools of Go wrap an error in where they met it, so the deepest cause comes last: where it is too long, the end is kept.
 */
export const quoteErrors = (errors: string, outside: string): string => {
  const lines = errors
    .replaceAll(`${outside}/copy/`, '')
    .replaceAll(outside, '')
    .split('\n')
    .map((line) => withoutLogHeader(line.trim()))
    .filter((line) => line !== '' && !/^(?:# Warning|WARNING|walk\.go|coalesce\.go|Use --debug)/.test(line))
  const first = lines.findIndex((line) => /error/i.test(line))
  const said = lastLines(lines.slice(Math.max(first, 0)))
  // Nothing of it ends the quotation.
  return said === '' ? 'nothing' : `\`${said.replaceAll('`', "'")}\``
}

/** kubectl writes the error as a field of a line of its log: `E1128 21:12:16.366962 1 run.go:72] "command failed" err="…"`. */
const withoutLogHeader = (line: string): string => {
  const [, error] = /^E\d{4} .*\] "command failed" err=("(?:[^"\\]|\\.)*")$/.exec(line) ?? []
  if (error === undefined) return line
  try {
    return `Error: ${String(JSON.parse(error))}`.replaceAll('\n', ' ')
  } catch {
    return line
  }
}

/** The last lines that fit; of one that does not, its last clauses. */
const lastLines = (lines: readonly string[]): string => {
  const kept: string[] = []
  let size = 0
  for (const line of [...lines].reverse()) {
    size += line.length + 1
    if (size > shownErrors) break
    kept.unshift(line)
  }
  const [last = ''] = lines.slice(-1)
  if (kept.length === lines.length) return kept.join(' ')
  return `... ${kept.length === 0 ? lastClauses(last) : kept.join(' ')}`
}

/** kustomize, of a kustomization that takes another one: it tried a file first, and says of each folder on the way that it did. */
const takenFolder =
  /^(?:.*: )?(?:accumulation err='accumulating resources from '[^']*': '[^']*' must resolve to a file': )?recursed accumulation of path '([^']*)': /

/** kustomize, of what is a file: its cause, and that it is no folder either. */
const noFolderEither = /accumulation err='(.*)': must build at directory: .*$/

/** A file that a clause names. */
const namedFile = /[\w.@/-]*\w\.(?:ya?ml|json|tpl|tgz)\b/g

/** The cause, in whole clauses, and the folder or file that only what is left out names. */
const lastClauses = (line: string): string => {
  const [whole = '', folder] = takenFolder.exec(line) ?? []
  const cause = line.slice(whole.length).replace(noFolderEither, '$1')
  const where = folder === undefined ? '' : `in ${folder}: `
  const clauses = cause.split(/(?<=: )/)
  let said = clauses.pop() ?? ''
  while (clauses.length > 0 && where.length + (clauses.at(-1)?.length ?? 0) + said.length <= shownErrors - longestFile)
    said = `${clauses.pop() ?? ''}${said}`
  const left = clauses.join('')
  const file = said.match(namedFile) === null ? left.match(namedFile)?.at(-1) : undefined
  const kept = `${where}${file === undefined || file.length > longestFile - 2 ? '' : `${file}: `}${said}`
  return [...kept].length <= shownErrors
    ? kept
    : [...kept]
        .slice(-shownErrors)
        .join('')
        .replace(/^\S*\s/, '')
}

/** Characters that are left for a file which the end does not name. */
const longestFile = 100
