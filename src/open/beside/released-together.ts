import type { Account } from '../../mesh/account-moves.js'
import { selects } from '../../mesh/resolve/attachment.js'
import { accountOf } from '../../mesh/resolve/callers.js'
import { findWorkloads } from '../../mesh/resolve/workloads.js'
import { member, objectAt, textMapAt } from '../../mesh/fields.js'
import type { Sides } from '../../plan/opened-environment.js'
import type { KubernetesObject } from '../../ports/object.js'
import { isNamedBy } from '../../units/naming-accounts.js'

/**
 * Whether one of two charts, of which nothing says the namespace, has what is about the other: what a chart says of pods, Services
 * or accounts that it does not have itself is for who is released beside it.
 */
export const areReleasedTogether = (own: Sides, other: Sides, accounts: readonly Account[]): boolean => {
  const [ours, theirs] = [chartOf(own), chartOf(other)]
  return namesAny(theirs, accounts) || isAbout(ours, theirs) || isAbout(theirs, ours)
}

interface Chart {
  readonly objects: readonly KubernetesObject[]
  /** Labels of its pods. */
  readonly pods: readonly Readonly<Record<string, string>>[]
  readonly accounts: ReadonlySet<string>
  readonly services: ReadonlySet<string>
}

const known = new WeakMap<Sides, Chart>()

const chartOf = (sides: Sides): Chart => {
  const chart = known.get(sides) ?? readChart([...sides.before, ...sides.after])
  known.set(sides, chart)
  return chart
}

const ofCore = (objects: readonly KubernetesObject[], kind: string): readonly string[] =>
  objects.filter(({ key }) => key.group === '' && key.kind === kind).map(({ key }) => key.name)

const readChart = (objects: readonly KubernetesObject[]): Chart => {
  // Both revisions, one after the other: one object of each name is a workload.
  const workloads = objects.flatMap((object) => findWorkloads({ objects: [object], reads: [] }))
  return {
    objects,
    pods: workloads.map(({ labels }) => labels),
    accounts: new Set([...workloads.map(accountOf), ...ofCore(objects, 'ServiceAccount')]),
    services: new Set(ofCore(objects, 'Service')),
  }
}

const namesAny = (chart: Chart, accounts: readonly Account[]): boolean =>
  accounts.some(
    (account) => !chart.accounts.has(account.name) && chart.objects.some((object) => isNamedBy(object, account)),
  )

const isAbout = (one: Chart, other: Chart): boolean =>
  one.objects.some((object) => isAboutPods(object, one, other) || isAboutServices(object, one, other))

const selecting = /(?:^|\.)istio\.io$/

const isAboutPods = ({ key, content }: KubernetesObject, one: Chart, other: Chart): boolean => {
  if (!selecting.test(key.group) && !(key.group === '' && key.kind === 'Service')) return false
  const spec = objectAt(content, 'spec')
  const selectors = [
    textMapAt(spec, 'selector', 'matchLabels'),
    textMapAt(spec, 'workloadSelector', 'labels'),
    textMapAt(spec, 'selector'),
  ].filter((selector) => Object.keys(selector).length > 0)
  if (selectors.length > 0)
    return selectors.some(
      (selector) =>
        other.pods.some((labels) => selects(selector, labels)) && !one.pods.some((labels) => selects(selector, labels)),
    )
  // Of all pods of its namespace, where the chart brings none.
  return key.group === 'security.istio.io' && !isTargeting(content) && one.pods.length === 0 && other.pods.length > 0
}

const isTargeting = (content: KubernetesObject['content']): boolean =>
  ['targetRef', 'targetRefs'].some((name) => member(objectAt(content, 'spec'), name) !== undefined)

const leading = /^(?:networking\.istio\.io|gateway\.networking\.k8s\.io)$/

const isAboutServices = ({ key, content }: KubernetesObject, one: Chart, other: Chart): boolean => {
  if (!leading.test(key.group) && !isTargeting(content)) return false
  const text = JSON.stringify(objectAt(content, 'spec'))
  return [...other.services].some(
    (name) => !one.services.has(name) && (text.includes(`"${name}"`) || text.includes(`"${name}.`)),
  )
}
