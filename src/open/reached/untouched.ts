import type { Environment } from '../../config/config.js'
import { policyFiles } from '../../config/policies.js'
import { defaultGlobs, globMatcher, globReach, globRoot, isPattern } from '../../manifests/glob.js'
import { buildFile } from '../../manifests/templates.js'
import { followLinks } from '../../ports/follow-links.js'
import { folderOf, isBelow, nameOf, withParents, type TreePath } from '../../ports/repository.js'
import { opaqueGlobs } from '../../units/opaque.js'
import { isInside } from '../../units/revision-tree.js'
import type { Configuration } from '../../plan/opened-environment.js'
import { decidingGlobs } from '../deliveries/deciding-files.js'
import { mayFeed } from '../templates/feeding.js'
import { isWhole, type WholeRepository } from './revision-units.js'
import type { ChangedPath, Inputs, OpenRepository } from '../run.js'

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
  if (changes.some(matters)) return undefined
  return (await mayBeHanded(repository, revisions, changes)) ? undefined : changes.length
}

/** What no pattern reaches a program may be handed by its name, whatever it is called. */
const mayBeHanded = async (
  repository: OpenRepository,
  { base, head }: { readonly base: string; readonly head: string },
  changes: readonly ChangedPath[],
): Promise<boolean> => {
  if (changes.length === 0 || !isWhole(repository)) return false
  const paths = changes.map(({ path }) => path)
  const [{ isNoProse }, { isHanded }, { isOfMaker }, { isImported }] = await Promise.all([
    import('../programs/for-people.js'),
    import('../scripts/deploy-texts.js'),
    import('../programs/package-constants.js'),
    import('../programs/program-imports.js'),
  ])
  const after = await repository.whole.list(head)
  if (await isNoProse(repository, { base, head, after }, paths)) return true
  if (await isOfMaker(repository, { head, after }, paths)) return true
  if (await isImported(repository, { head, after }, paths)) return true
  const asked = paths.filter((path) => mayFeed(path) || /\.txt$/i.test(path))
  return isHanded(repository, { base, head, after }, asked)
}

/**
 * Where units are found by themselves, or configured, a chart or kustomization may read files of any name in its folder, and what
 * links lead to. Prose beside them is read where something asks for it.
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
  if (!isFound || changes.length === 0 || !isWhole(repository)) return false
  const listing = await repository.whole.list(head)
  const prose = changes.map(({ path }) => path).filter((path) => /\.md$/i.test(path))
  const paths = changes.map(({ path }) => path).filter((path) => !prose.includes(path))
  const [{ isHelmfile }, { isProseTaken }] = await Promise.all([
    import('../charts/helmfiles.js'),
    import('../programs/for-people.js'),
  ])
  // It takes files of any name and place.
  if (paths.length > 0 && listing.some(({ path }) => isHelmfile(path))) return true
  const folders = new Set(listing.flatMap(({ path }) => (buildFile(path) === undefined ? [] : [folderOf(path)])))
  const isBuilt = (path: string): boolean => folders.has('') || withParents(path).some((parent) => folders.has(parent))
  if (paths.some(isBuilt) || prose.some((path) => isBuilt(path) && /(?:^|\/)templates\//.test(path))) return true
  if (folders.size === 0) return false
  if (await isLedTo(repository, head, listing, { isBuilt, changed: changes.map(({ path }) => path) })) return true
  // What a packed chart asks for is not searched for.
  const isPacked = listing.some(({ path }) => path.endsWith('.tgz') && isBuilt(path))
  return (
    prose.length > 0 &&
    ((isPacked && prose.some(isBuilt)) || (await isProseTaken(repository, { head, after: listing }, prose, isBuilt)))
  )
}

/** Whether a link of a built folder, or with a manifest's name, leads to what changed. */
const isLedTo = async (
  { whole }: WholeRepository,
  head: string,
  listing: readonly TreePath[],
  { isBuilt, changed }: { readonly isBuilt: (path: string) => boolean; readonly changed: readonly string[] },
): Promise<boolean> => {
  const links = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path)
  if (links.length === 0) return false
  const decoder = new TextDecoder()
  const targets = new Map(
    [...(await whole.read(head, links))].map(([path, target]) => [path, decoder.decode(target)] as const),
  )
  return links.some((link) => {
    const { end } = followLinks(link, targets)
    return (
      (isBuilt(link) || !/\.md$/i.test(link)) &&
      end !== undefined &&
      changed.some((path) => path === end || isInside(path, end))
    )
  })
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
