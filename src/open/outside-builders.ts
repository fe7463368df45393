import type { Environment, Protected } from '../config/config.js'
import { policyFiles } from '../config/policies.js'
import { globMatcher } from '../manifests/glob.js'
import { isJsonObject, type Json } from '../ports/json.js'
import { readYaml } from '../manifests/read-yaml.js'
import { repositoryLimits } from '../manifests/limits.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { isBelow, type Repository, type RepositoryFile } from '../ports/repository.js'

/** Kustomizations that are not among the listed files and take some of those as resources. */
export interface OutsideBuilders {
  readonly reasons: readonly Reason[]
  readonly told: readonly string[]
}

const names = ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization']

/** Fields that only say where files are; any other makes something else of them. */
const plain: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'resources', 'bases'])

interface Builder {
  readonly path: string
  readonly digest: string
  /** Files and folders that it names, from the root of the repository. */
  readonly takes: readonly string[]
  readonly changesObjects: boolean
}

/**
 * What a list of policies reads is not what reaches the cluster where a kustomization outside of it patches those files, or
 * leaves some out. One that the change touches proves nothing; one that it does not is told in a line.
 */
export const outsideBuilders = async (
  repository: Repository,
  revisions: { readonly base: string; readonly head: string },
  {
    environment,
    settings,
  }: { readonly environment: Environment | undefined; readonly settings: Protected | undefined },
  { listed, changed }: { readonly listed: readonly string[]; readonly changed: readonly string[] },
): Promise<OutsideBuilders> => {
  const { globs, selection } = policyFiles(environment, settings)
  if (selection !== 'named' || listed.length === 0) return { reasons: [], told: [] }
  const isListed = globMatcher(globs)
  const read = async (revision: string): Promise<ReadonlyMap<string, Builder>> => {
    const { files } = await repository.readTree(revision, names, 'listed')
    return new Map(files.filter(({ path }) => !isListed(path)).map((file) => [file.path, builderOf(file)]))
  }
  const [old, now] = await Promise.all([
    revisions.base === '' ? new Map<string, Builder>() : read(revisions.base),
    read(revisions.head),
  ])
  const reasons: Reason[] = []
  const equal: Builder[] = []
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const sides = [old.get(path), now.get(path)].flatMap((builder) => builder ?? [])
    const [builder] = sides.filter((one) => listed.some((file) => takesFile(one, file)))
    if (builder === undefined) continue
    const touched = changed.find((one) => !isListed(one) && sides.some((side) => takesFile(side, one)))
    if (old.get(path)?.digest !== now.get(path)?.digest) reasons.push(reasonOf(builder, path))
    else if (touched !== undefined) reasons.push(reasonOf(builder, touched))
    else if (builder.changesObjects) equal.push(builder)
  }
  return {
    reasons,
    told: equal.map(
      ({ path }) =>
        `${path} takes files of \`policies\` and is not among them: what it patches or leaves out was not read`,
    ),
  }
}

const reasonOf = ({ path }: Builder, touched: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} takes files of \`policies\` and is not among them, and the change touches ${touched}: what it patches or leaves out was not read. Name what it builds: kustomize build, and its result under \`policies\`, or give it as before and after`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

const takesFile = ({ takes }: Builder, file: string): boolean =>
  takes.some((taken) => taken === '' || isBelow(file, taken))

const builderOf = ({ path, text, digest }: RepositoryFile): Builder => {
  const folder = path.split('/').slice(0, -1)
  const [document] = readYaml(text, repositoryLimits, { words: 'text' }).documents
  const value = document?.value
  // One that cannot be read may take whatever stands beside or below it, and what its words name.
  const isRead = value !== undefined && (document?.flaws.length ?? 0) === 0
  const texts = isRead ? textsOf(value) : text.split(/[\s'",[\]{}]+/)
  return {
    path,
    digest,
    takes: [...(isRead ? [] : [folder.join('/')]), ...texts.flatMap((one) => resolvePath(folder, one) ?? [])],
    changesObjects: !isJsonObject(value) || Object.keys(value).some((field) => !plain.has(field)),
  }
}

const textsOf = (value: Json): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return (Array.isArray(value) ? (value as readonly Json[]) : Object.values<Json>(value)).flatMap(textsOf)
}

/** A path below the root; undefined for other texts, of which most are none. */
const resolvePath = (folder: readonly string[], text: string): string | undefined => {
  if (text.length > 500 || /[\s:]/.test(text) || text.startsWith('/')) return undefined
  const parts = [...folder]
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
