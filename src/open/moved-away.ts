import { standsAside } from '../manifests/aside-folders.js'
import type { Reason } from '../mesh/difference/access-diff.js'
import { keyText, keyTitle, type KubernetesObject } from '../ports/object.js'

/** The objects of one side, and how its paths are named on both. */
interface Side {
  readonly objects: readonly KubernetesObject[]
  readonly nameOf: (path: string) => string
}

const groups: ReadonlySet<string> = new Set(['security.istio.io', 'extensions.istio.io'])

const fileOf = ({ source }: KubernetesObject): string | undefined =>
  source.kind === 'file' && source.renderedFrom === undefined ? source.path : undefined

/**
 * Policies that stay as they are and move to a folder of such a name: no file says whether the cluster keeps them. A move within
 * what may be deployed, or within what is not, changes nothing.
 */
export const movedAway = (before: Side | undefined, after: Side): readonly Reason[] => {
  if (before === undefined) return []
  const policies = after.objects.filter((object) => {
    const path = fileOf(object)
    return groups.has(object.key.group) && path !== undefined && standsAside(after.nameOf(path))
  })
  if (policies.length === 0) return []
  const olds = new Map(before.objects.map((object) => [keyText(object.key), object]))
  return policies.flatMap((object): readonly Reason[] => {
    const old = olds.get(keyText(object.key))
    const [from, to] = [old === undefined ? undefined : fileOf(old), fileOf(object)]
    if (from === undefined || to === undefined || standsAside(before.nameOf(from))) return []
    return [
      {
        code: 'CHANGE_UNREAD',
        text: `${keyTitle(object.key)} moves from ${before.nameOf(from)} to ${after.nameOf(to)}, a folder that by its name is not deployed: whether the cluster keeps it stands in no file. Delete the file, if the object is to go, or name what is deployed in meshgate.yaml.`,
        where: { kind: 'file', path: to, line: 1, column: 1 },
      },
    ]
  })
}
