import { listAt, objectAt, objectsAt, textAt } from '../mesh/fields.js'
import type { JsonObject } from '../ports/json.js'
import { normalPath } from '../ports/repository.js'
import { isFilledIn, type GitOpsObject, type Surroundings } from './gitops-object.js'
import type { RevisionTree } from './revision-tree.js'

/**
 * Which repository this is, where neither the platform nor git says it: the only one of which objects of Argo CD apply folders that
 * stand here. Any repository has a root, so a path that names it tells nothing; of several that are applied by their
 * roots at most one is this, and none is guessed to be.
 */
export const ownRepository = (
  repository: string,
  tree: RevisionTree,
  objects: readonly GitOpsObject[],
): Pick<Surroundings, 'repository' | 'isRootElsewhere'> => {
  if (repository !== '') return { repository, isRootElsewhere: false }
  const sources = objects.flatMap(sourcesOf).flatMap((source) => {
    const [url, path] = [textAt(source, 'repoURL'), textAt(source, 'path')]
    const at = path === '' || isFilledIn(url) || isFilledIn(path) ? undefined : normalPath(path)
    const name = nameOf(url)
    return at === undefined || name === undefined ? [] : [{ name, at }]
  })
  const here = new Set(sources.flatMap(({ name, at }) => (at !== '' && tree.folder(at) !== undefined ? name : [])))
  const [only] = here
  if (here.size === 1 && only !== undefined) return { repository: only, isRootElsewhere: false }
  const roots = new Set(sources.flatMap(({ name, at }) => (at === '' ? name : [])))
  return { repository: '', isRootElsewhere: here.size === 0 && roots.size > 1 }
}

const sourcesOf = ({ group, kind, content }: GitOpsObject): readonly JsonObject[] => {
  if (group !== 'argoproj.io') return []
  const spec = kind === 'ApplicationSet' ? objectAt(content, 'spec', 'template', 'spec') : objectAt(content, 'spec')
  return listAt(spec, 'sources').length > 0 ? objectsAt(spec, 'sources') : [objectAt(spec, 'source')]
}

/** `owner/name` of an address of git. */
const nameOf = (url: string): string | undefined => /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url)?.[1]?.toLowerCase()
