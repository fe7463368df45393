import type { Reason } from '../mesh/difference/access-diff.js'
import { byCodePoint } from '../ports/order.js'
import { chartFolders, chartOfTemplate } from '../units/charts.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

/** Helm: an action that decides whether what stands in it is written. */
const deciding = /\{\{-?\s*((?:else\s+)?(?:if|with|range)\b[^}]*)\}\}/g

/**
 * What `helm template` answers otherwise than a release in a cluster (Helm: Built-in Objects; Functions, `lookup`): it knows no
 * earlier release and no objects, takes a version of Kubernetes of its own, and the name and namespace are guesses.
 */
const ofCluster = /\.Release\.\w+|\blookup\b|\.Capabilities\b/

/** Kinds that decide, in a template or its name. */
export const decidingKinds =
  /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|Sidecar|Gateway|VirtualService|DestinationRule|ServiceEntry|WorkloadEntry|\w+Route|Telemetry|Namespace|(?:Cluster)?Role(?:Binding)?|ServiceAccount)\b/

/** The word of the first condition that only the cluster or the release answers. */
const wordOf = (text: string | undefined): string | undefined =>
  [...(text ?? '').matchAll(deciding)].flatMap(([, action = '']) => ofCluster.exec(action)?.[0] ?? [])[0]

/**
 * Changed templates that write an object that decides, and something in them under a condition which only the cluster or the
 * release answers: what is written in the cluster may be another branch than the one that was rendered.
 */
export const changedTemplateConditions = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  const templates = [...changed].filter((path) => chartOfTemplate(path, folders) !== undefined).sort(byCodePoint)
  if (templates.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, templates), textsOf(repository, after, templates)])
  return templates.flatMap((path): readonly Reason[] => {
    const sides = [now.get(path), old.get(path)]
    const word = sides.map(wordOf).find((one) => one !== undefined)
    return word === undefined || !sides.some((text) => text !== undefined && decidingKinds.test(text))
      ? []
      : [reasonOf(path, word)]
  })
}

const reasonOf = (path: string, word: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} writes its objects by ${word}, which a rendering without the cluster and its release answers otherwise. Decide it by a value, or render it for the cluster at both revisions and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
