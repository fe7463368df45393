import { globMatcher } from '../../manifests/glob.js'
import { byCodePoint } from '../../ports/order.js'
import { quotePattern } from '../../ports/quote-pattern.js'
import { folderOf, nameOf, type TreePath } from '../../ports/repository.js'
import { isInside, joinPath } from '../../units/revision-tree.js'
import { readsWithYtt } from '../templates/ytt-reads.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

const program = /\.(?:[cm]?[jt]sx?|py|rb|jsonnet|libsonnet|cue|nix|dhall|k)$/
/** Languages that are told apart by their ending: all files of the repository may import each other. */
const ofConfiguration = /\.(?:jsonnet|libsonnet|cue|nix|dhall|k)$/

/** More programs than this are not searched. */
const mostPrograms = 500

/** Languages that write a path as it is, without quotes. */
const hasBarePaths = /\.(?:nix|dhall)$/

/** Whether a program names a file where it imports or reads it: with its ending, or without, as languages leave it out. */
const imports = (program: string, text: string, path: string): boolean => {
  const name = nameOf(path)
  const stem = quotePattern(name.replace(/\.[^.]+$/, ''))
  const quoted = String.raw`["'\x60/](?:${quotePattern(name)}|${stem}(?:\.js)?)["'\x60]`
  const lines = text.split('\n')
  return (
    lines.some((line) => new RegExp(String.raw`["'\x60/]${quotePattern(name)}["'\x60]`).test(line)) ||
    lines.some((line) => /\b(?:import|from|require\w*|load|export)\b/.test(line) && new RegExp(quoted).test(line)) ||
    (path.endsWith('.py') &&
      new RegExp(
        String.raw`^\s*(?:from\s+[\w.]*\b${stem}\s+import|(?:from\s+[\w.]+\s+)?import\b.*\b${stem}\b)`,
        'm',
      ).test(text)) ||
    (hasBarePaths.test(program) && new RegExp(String.raw`/${quotePattern(name)}(?![\w.-])`).test(text)) ||
    (program.endsWith('.cue') && embeds(program, text, path))
  )
}

/** CUE: `@embed(file=paths.json)`, `@embed(glob="data/*.json", type=text)`, from the folder of the file itself. */
const embeds = (program: string, text: string, path: string): boolean =>
  [...text.matchAll(/@embed\(([^)\n]*)\)/g)].some(([, inner = '']) =>
    [...inner.matchAll(/\b(?:file|glob)\s*=\s*["']?([^"',)\s]+)/g)].some(([, named = '']) => {
      const at = joinPath(folderOf(program), named)
      return at !== undefined && globMatcher([at])(path)
    }),
  )

/** Programs that may import a file: of its project, its folder or the one around it, and of a language of its own all. */
const mayImport = (one: string, path: string, projects: readonly string[]): boolean =>
  one !== path &&
  (ofConfiguration.test(one) ||
    [folderOf(path), folderOf(folderOf(path))].includes(folderOf(one)) ||
    projects.some((folder) => isInside(path, folder) && isInside(one, folder)))

const projectsOf = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => ['Pulumi.yaml', 'cdk8s.yaml', 'jsonnetfile.json'].includes(nameOf(path))).map(folderOf)

/**
 * Whether a program, or a text of ytt, names one of the files, whatever it makes of it: asked before the trees are read, of files
 * that no pattern reaches.
 */
export const isImported = async (
  { whole }: WholeRepository,
  { head, after }: { readonly head: string; readonly after: readonly TreePath[] },
  changed: readonly string[],
): Promise<boolean> => {
  const paths = after.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const projects = projectsOf(paths)
  const tops = new Set(changed.map(topOf))
  const programs = paths.filter((path) => program.test(path) && changed.some((one) => mayImport(path, one, projects)))
  const templates = paths.filter((path) => /\.(?:ya?ml|star)$/.test(path) && tops.has(topOf(path)))
  const decoder = new TextDecoder()
  const read = await whole.read(head, [...programs.slice(0, mostPrograms), ...templates.slice(0, mostPrograms)])
  return [...read].some(([path, bytes]) => {
    const text = decoder.decode(bytes)
    return changed.some(
      (one) =>
        one !== path && (program.test(path) ? imports(path, text, one) : readsWithYtt({ path, text }, one, new Map())),
    )
  })
}

const topOf = (path: string): string => path.split('/')[0] ?? ''

/** Those of the files that some program stands near enough to, so that most repositories have none of them to read. */
export const besidePrograms = (after: RevisionUnits, changed: readonly string[]): readonly string[] => {
  const projects = projectsOf(after.tree.paths)
  const programs = after.tree.paths.filter((path) => program.test(path))
  return changed.filter((path) => programs.some((one) => mayImport(one, path, projects)))
}

/** A program of a language of its own, with all that it imports at first hand or through others, by their paths. */
export const textsImportedBy = async (
  repository: WholeRepository,
  after: RevisionUnits,
  from: string,
): Promise<ReadonlyMap<string, string>> => {
  const all = await textsOf(
    repository,
    after,
    after.tree.paths.filter((path) => ofConfiguration.test(path)).slice(0, mostPrograms),
  )
  const reached = new Map<string, string>()
  const open = [from]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const text = all.get(one)
    if (text === undefined || reached.has(one)) continue
    reached.set(one, text)
    for (const [other] of all) if (!reached.has(other) && imports(one, text, other)) open.push(other)
  }
  return reached
}

/**
 * Changed files that a program imports or reads, at first hand or through others, which makes what decides; each with that program.
 * `decides` says of a program by its path and text whether it does.
 */
export const importedByDeciding = async (
  repository: WholeRepository,
  after: RevisionUnits,
  changed: readonly string[],
  decides: (path: string, text: string) => boolean,
): Promise<ReadonlyMap<string, string>> => {
  const projects = projectsOf(after.tree.paths)
  const near = (path: string): boolean => changed.some((one) => mayImport(path, one, projects))
  const paths = after.tree.paths.filter((path) => program.test(path) && near(path)).slice(0, mostPrograms)
  const texts = await textsOf(repository, after, paths)
  if (![...texts].some(([path, text]) => decides(path, text))) return new Map()
  const found = new Map<string, string>()
  for (const path of [...changed].sort(byCodePoint)) {
    const reached = new Set([path])
    for (const one of reached)
      for (const [other, text] of texts)
        if (mayImport(other, one, projects) && imports(other, text, one)) reached.add(other)
    const user = [...reached].find((one) => one !== path && decides(one, texts.get(one) ?? ''))
    if (user !== undefined) found.set(path, user)
  }
  return found
}
