import type { MeshOverrides } from '../../config/config.js'
import type { AccessDiff } from '../../mesh/difference/access-diff.js'
import { compareMeshes } from '../../mesh/difference/difference.js'
import { evaluate } from '../../mesh/evaluate/evaluate.js'
import { resolveMesh, type Mesh } from '../../mesh/resolve.js'
import { keyText, keyTitle, type KubernetesObject, type MeshState } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { rbacGroup } from '../../rbac/group.js'
import { fieldsOtherwise } from './stored-form.js'

/** What shall stand and what stands, and the state in which the second was judged. */
interface Compared {
  readonly before: readonly KubernetesObject[]
  readonly after: readonly KubernetesObject[]
  readonly state: MeshState
  readonly settings: MeshOverrides
}

/** Beyond these, each further state of a large mesh costs more than the name is worth: then the policy that decides now stands. */
const objectsTried = 20

/**
 * The changed objects that make the difference, by their titles: which object decides a request now does not tell which change
 * made it so. One makes it where access is another once it is taken back alone, or, since several changes may bring the same,
 * where it alone is brought. Where none does, the objects that decide now stand for them.
 */
export const decidingObjects = ({ destinations }: AccessDiff, compared: Compared): readonly string[] => {
  const rows = destinations.flatMap(({ gained, lost }) => [...gained, ...lost])
  if (rows.length === 0) return []
  const changed = changedObjects(compared)
  const meshWithout = takenBack(compared)
  const all = changed.map(({ key }) => key)
  const differ = (one: readonly string[], other: readonly string[]): boolean =>
    compareMeshes(meshWithout(one), meshWithout(other), { evaluate }).destinations.some(
      ({ gained, lost }) => gained.length + lost.length > 0,
    )
  const making = changed.filter(
    ({ key }) =>
      changed.length === 1 ||
      (changed.length <= objectsTried &&
        (differ([key], []) ||
          differ(
            all,
            all.filter((one) => one !== key),
          ))),
  )
  return making.length === 0
    ? [...new Set(rows.map(({ after }) => after.by))]
    : making.map(({ title }) => title).sort(byCodePoint)
}

interface Changed {
  readonly key: string
  readonly title: string
}

const changedObjects = ({ before, after }: Compared): readonly Changed[] => {
  const [wanted, there] = [before, after].map((side) => new Map(side.map((object) => [keyText(object.key), object])))
  return [...new Map([...(wanted ?? []), ...(there ?? [])])].flatMap(([key, object]) => {
    const [old, now] = [wanted?.get(key), there?.get(key)]
    const isSame = old !== undefined && now !== undefined && fieldsOtherwise(old, now).length === 0
    return isSame || object.key.group === rbacGroup ? [] : [{ key, title: keyTitle(object.key) }]
  })
}

/** What stands, with some objects as they shall stand. */
const takenBack = ({ before, state, settings }: Compared): ((back: readonly string[]) => Mesh) => {
  const wanted = new Map(before.map((object) => [keyText(object.key), object]))
  const meshes = new Map<string, Mesh>()
  return (back) => {
    const name = back.join('\n')
    const mesh = meshes.get(name) ?? resolveMesh(withTakenBack(state, wanted, new Set(back)), settings)
    meshes.set(name, mesh)
    return mesh
  }
}

const withTakenBack = (
  state: MeshState,
  wanted: ReadonlyMap<string, KubernetesObject>,
  back: ReadonlySet<string>,
): MeshState => ({
  ...state,
  objects: [
    ...state.objects.filter(({ key }) => !back.has(keyText(key))),
    ...[...back].flatMap((key) => wanted.get(key) ?? []),
  ],
})
