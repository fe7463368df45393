import { keepsOut } from '../../mesh/coverage/kept-out.js'
import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import { wholeWord } from '../../ports/quote-pattern.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { deployTexts } from '../scripts/deploy-texts.js'

/** Files that may say what is deployed, and where: manifests, values, settings and programs that write them. */
const speaks = /\.(?:ya?ml|json|tf|tofu|tfvars|hcl|toml|env|properties|tpl|tmpl|gotmpl|j2|jsonnet|libsonnet|cue|star)$/i

/** All texts of the later revision that may put something into a namespace. */
export const textsThatSay = async (repository: WholeRepository, after: RevisionUnits): Promise<readonly string[]> => {
  const paths = after.tree.paths.filter((path) => speaks.test(path))
  const texts = [...(await textsOf(repository, after, paths)).values()]
  return [...texts, ...(await deployTexts(repository, after)).map(({ text }) => text)]
}

/** Whether a tool leaves an object where it is though its file goes. */
const stays = ({ annotations, labels }: KubernetesObject): boolean =>
  [annotations, labels].some((marks) => Object.entries(marks).some(([name, value]) => keepsOut(name, value, true)))

/**
 * The sides of a unit with the namespaces that the change takes away whole: the Namespace, all of its objects, and every word of it in
 * what is deployed. Kubernetes deletes a namespace with all that stands in it; where nobody deletes it, its policies stay with its
 * workloads. Either way nobody comes to reach what a policy kept, though the files of both are gone.
 */
export const withGoneNamespaces = async (
  sides: Sides,
  texts: () => Promise<readonly string[]>,
  roots: ReadonlySet<string>,
): Promise<Sides> => {
  const is = ({ key }: KubernetesObject): boolean => key.group === '' && key.kind === 'Namespace'
  const kept = new Set(sides.after.filter(is).map(({ key }) => key.name))
  const inAfter = new Set(sides.after.map(({ key }) => key.namespace))
  const candidates = sides.before
    .filter(is)
    .map(({ key }) => key.name)
    .filter((name) => !kept.has(name) && !inAfter.has(name) && !roots.has(name))
    .filter(
      (name) =>
        !sides.before.some(
          (object) => (object.key.namespace === name || (is(object) && object.key.name === name)) && stays(object),
        ),
    )
  if (candidates.length === 0) return sides
  const all = await texts()
  const gone = candidates.filter((name) => {
    const word = wholeWord(name)
    return !all.some((text) => word.test(text))
  })
  if (gone.length === 0) return sides
  const notes = gone.map(
    (name) =>
      `namespace ${name} goes with all that the repository holds of it: nothing is there any more that somebody could reach`,
  )
  return { ...sides, gone, notes: [...(sides.notes ?? []), ...notes] }
}
