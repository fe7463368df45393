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
    .map((line) => withoutObjects(withoutLogHeader(line.trim())))
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

/** kustomize lists whole objects behind what is wrong with them, and its own annotations in them hide the cause: their names stay. */
const withoutObjects = (line: string): string =>
  line.replace(/\[(\{"apiVersion":.*\})\]/, (listed, objects: string) => {
    const names = objects.split(/(?<=\}) (?=\{"apiVersion":)/).map(nameOfObject)
    return names.includes(undefined) ? listed : `[${names.join(', ')}]`
  })

const nameOfObject = (written: string): string | undefined => {
  try {
    const { kind, metadata } = JSON.parse(written) as ListedObject
    const was = metadata?.annotations?.['internal.config.kubernetes.io/previousNames']
    return `${kind ?? ''} ${was?.split(',')[0] ?? metadata?.name ?? ''}`.trim()
  } catch {
    return undefined
  }
}

/** An object as kustomize writes it into an error: the name that it had before it was transformed is the one of its file. */
interface ListedObject {
  readonly kind?: string
  readonly metadata?: { readonly name?: string; readonly annotations?: Readonly<Record<string, string>> }
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
  /^(?:.*: )?(?:(?:accumulation err='accumulating resources from '[^']*': '[^']*' must resolve to a file': )?recursed accumulation of|accumulateDirectory: "couldn't make target for) path '([^']*)': /

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
  if ([...kept].length <= shownErrors) return kept
  // One long clause: the one before it says what it is about, and its middle is cut.
  const before = clauses.at(-1) ?? ''
  const characters = [...`${where}${before.length > longestFile ? '' : before}${said}`]
  const half = Math.floor((shownErrors - ' ... '.length) / 2)
  return `${characters.slice(0, half).join('')} ... ${characters.slice(-half).join('')}`
}

/** Characters that are left for a file which the end does not name. */
const longestFile = 100
