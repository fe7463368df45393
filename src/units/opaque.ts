import { mayHoldObjects } from '../manifests/interest.js'
import { folderOf, nameOf } from '../ports/repository.js'
import { isInside } from './revision-tree.js'

/** What fills a file in that is no manifest yet. */
export interface OpaqueFile {
  readonly path: string
  /** `jsonnet`, `another program`. */
  readonly by: string
  readonly remedy: string
}

const programs: readonly (readonly [endings: readonly string[], by: string])[] = [
  [['.jsonnet', '.libsonnet'], 'jsonnet'],
  [['.cue'], 'CUE'],
  [['.k'], 'KCL'],
  [['.dhall'], 'Dhall'],
  [['.gotmpl'], 'helmfile or gomplate'],
  [['.tpl', '.tmpl'], 'a template engine'],
  [['.j2', '.jinja', '.jinja2'], 'Jinja'],
  [['.yaml.erb', '.yml.erb'], 'ERB'],
  [['.mustache', '.hbs'], 'Mustache'],
]

/** Files that other programs make manifests of. */
export const opaqueGlobs: readonly string[] = programs.flatMap(([endings]) => endings.map((ending) => `**/*${ending}`))

const remedy = 'Render it in a job before this one, and give the result as before and after or list it under policies.'

/** Programs of cdk8s make every manifest of their folder. */
export const cdk8sFolders = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => nameOf(path) === 'cdk8s.yaml').map(folderOf)

/** What fills in a file of this path; undefined: it is read as it is, or it is nothing that makes manifests. */
export const opaqueBy = (path: string, cdk8s: readonly string[]): OpaqueFile | undefined => {
  const program = programs.find(([endings]) => endings.some((ending) => path.endsWith(ending)))?.[1]
  if (program !== undefined) return { path, by: program, remedy }
  const ofCdk8s = /\.(?:ts|js|py|go|java)$/.test(path) && cdk8s.some((folder) => isInside(path, folder))
  return ofCdk8s ? { path, by: 'cdk8s', remedy } : undefined
}

const languages: ReadonlySet<string> = new Set(['jsonnet', 'CUE', 'KCL', 'Dhall', 'cdk8s'])

/** Whether a language of its own makes objects here, also of files without a word of them; any other program fills holes of a text. */
export const isLanguage = ({ by }: OpaqueFile): boolean => languages.has(by)

/** Whether its text may become an object. */
export const mayBecomeObject = (file: OpaqueFile, text: string): boolean => isLanguage(file) || mayHoldObjects(text)
