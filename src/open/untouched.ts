import type { Environment } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { defaultGlobs, globMatcher, globReach, globRoot, isPattern } from '../manifests/glob.js'
import { buildFile } from '../manifests/templates.js'
import { folderOf, isBelow, nameOf, withParents } from '../ports/repository.js'
import { opaqueGlobs } from '../units/opaque.js'
import type { Configuration } from '../plan/opened-environment.js'
import { isHelmfile } from './chart-users.js'
import { decidingGlobs } from './deciding-files.js'
import type { ChangedPath, Inputs, OpenRepository } from './run.js'

/** Where a platform keeps what starts the job, and so its inputs. */
const pipelines = ['.github/**', '.gitlab/**', '.gitlab-ci.yml', '**/*.gitlab-ci.yml']

/** Sources of rendered manifests, and of what is filled into them, that have no manifest's name. */
const sources = [
  ...opaqueGlobs,
  '**/*.tgz',
  ...['**/Chart.lock', '**/.helmignore', '**/*.star', '**/*.env', '**/.env', '**/.env.*', '**/*.properties'],
  ...['**/*.toml', '**/*.sh', '**/*.bash', '**/*.tf', '**/*.tfvars', '**/*.hcl', '**/*.mk', '**/*.py', '**/*.ps1'],
  ...['**/*.in', '**/*.template', '**/*.groovy', '**/.circleci/**', '**/Taskfile*'],
  ...decidingGlobs,
]

/**
 * How many files a change touches where none of them can matter to the verdict; undefined where one may, or where it is
 * not known. A change that may not matter is judged in full: this only ever saves work.
 *
 * What may matter: files of the globs of every environment at both revisions, the configuration and every path that it
 * names, the folders of the inputs, sources of rendered manifests, the files that start the job, and whatever is no
 * regular file (a link or a submodule can bring anything).
 */
export const untouchedBy = async (
  repository: OpenRepository | undefined,
  revisions: { readonly base: string; readonly head: string },
  inputs: Inputs,
  configurations: readonly Configuration[],
): Promise<number | undefined> => {
  if (repository?.changes === undefined || revisions.base === '') return undefined
  // Folders of two states come from earlier jobs: no revision says what is in them.
  if (inputs.before !== undefined || inputs.after !== undefined) return undefined
  const changes = await repository.changes(revisions.base, revisions.head)
  // In a checkout without a change somebody looks at what stands there.
  if (changes === undefined || (changes.length === 0 && revisions.head === 'worktree')) return undefined
  const matters = mayMatter(inputs, configurations)
  if (await touchesBuilt(repository, revisions.head, changes, configurations)) return undefined
  if (await mayLeadElsewhere(repository, revisions, globsOf(configurations))) return undefined
  return changes.some(matters) ? undefined : changes.length
}

/**
 * Where units are found by themselves, or configured, a chart or kustomization may read files of any name in its folder; prose
 * of it is not worth a render.
 */
const touchesBuilt = async (
  repository: OpenRepository,
  head: string,
  changes: readonly ChangedPath[],
  configurations: readonly Configuration[],
): Promise<boolean> => {
  const isFound = configurations.some(
    ({ protected: settings }) =>
      (settings?.environments ?? []).length + (settings?.policies ?? []).length === 0 ||
      settings?.environments.some(({ unit }) => unit !== undefined) === true,
  )
  const paths = changes.map(({ path }) => path).filter((path) => !/\.md$/i.test(path))
  if (!isFound || paths.length === 0 || repository.whole === undefined) return false
  const listing = await repository.whole.list(head)
  // It takes files of any name and place.
  if (listing.some(({ path }) => isHelmfile(path))) return true
  const folders = new Set(listing.flatMap(({ path }) => (buildFile(path) === undefined ? [] : [folderOf(path)])))
  return folders.has('') || paths.some((path) => withParents(path).some((parent) => folders.has(parent)))
}

/** A link that the globs reach brings files of any place: what they are is settled where links are read. */
const mayLeadElsewhere = async (
  { whole }: OpenRepository,
  { base, head }: { readonly base: string; readonly head: string },
  globs: readonly string[],
): Promise<boolean> => {
  if (whole === undefined) return false
  const listed = globs.filter((glob) => !defaultGlobs.includes(glob))
  const reaches = globReach(globs)
  const roots = listed.map(globRoot)
  const isWithin = (path: string): boolean => roots.some((root) => root === '' || isBelow(path, root))
  const listings = await Promise.all([whole.list(base), whole.list(head)])
  return listings.flat().some(({ kind, path }) => kind !== 'file' && (reaches(path) || isWithin(path)))
}

const mayMatter = (inputs: Inputs, configurations: readonly Configuration[]): ((change: ChangedPath) => boolean) => {
  const named = [...textsOf(configurations.map(({ base, head }) => [base, head])), ...inputs.config.split(',')]
    .map((text) =>
      text
        .trim()
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, ''),
    )
    .filter((text) => text !== '')
  const paths = new Set(named.filter((text) => !isPattern(text)))
  const matches = globMatcher([
    ...globsOf(configurations),
    ...inputs.config.split(',').filter(isPattern),
    ...pipelines,
    ...sources,
  ])
  return ({ path, regular }) =>
    !regular ||
    paths.has('.') ||
    matches(path) ||
    // Some tools take a manifest whose ending is in other letters than the globs name.
    (/\.(?:ya?ml|json)$/i.test(path) && !/\.(?:ya?ml|json)$/.test(path)) ||
    // A program, or an object under a name without an ending.
    !nameOf(path).includes('.') ||
    buildFile(path) !== undefined ||
    withParents(path).some((one) => paths.has(one))
}

const globsOf = (configurations: readonly Configuration[]): readonly string[] =>
  configurations.flatMap(({ base, head, protected: settings }) =>
    [base, head].flatMap((config) => {
      const environments: readonly (Environment | undefined)[] = [
        ...(settings?.environments ?? []),
        ...(config?.protected.environments ?? []),
      ]
      return (environments.length === 0 ? [undefined] : environments).flatMap(
        (environment) => policyFiles(environment, config?.protected).globs,
      )
    }),
  )

/** Every text of a configuration, whatever it is for: a setting that names a file is among them, also one that is new. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const members: readonly unknown[] =
    value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>).values()] : Object.values(value)
  return members.flatMap(textsOf)
}
