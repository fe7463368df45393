import type { JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { everyChange } from '../changed-objects.js'
import { numberAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { isWithin } from './host-names.js'

/** Something besides routes that comes or widens, so that a route which stands as it is leads where it did not. */
export type RouteOpening =
  | { readonly kind: 'gateway'; readonly object: KubernetesObject; readonly onlyBySection: boolean }
  | { readonly kind: 'subset'; readonly object: KubernetesObject; readonly host: string; readonly subset: string }
  | { readonly kind: 'grant'; readonly object: KubernetesObject; readonly grants: readonly Grant[] }
  /** What a VirtualService leads on that others delegate to. */
  | { readonly kind: 'delegate'; readonly object: KubernetesObject }
  /** What a VirtualService leaves to others. */
  | { readonly kind: 'delegation'; readonly object: KubernetesObject; readonly to: readonly Delegate[] }

/** A VirtualService without hosts, by its name. */
export interface Delegate {
  readonly namespace: string
  readonly name: string
}

/** Routes of a kind and a namespace may send to Services of the grant's own namespace: to one, or to all of them. */
export interface Grant {
  readonly route: string
  readonly namespace: string
  readonly service: string | undefined
}

/** Which routes a gateway takes at one of its ports. */
interface Taken {
  /** The pods, the port and what is spoken there. */
  readonly at: string
  /** `*` for any. */
  readonly namespaces: string
  readonly host: string
  /** `''` for any. */
  readonly kinds: string
  readonly section: string
}

const takenByServers = ({ key, content }: KubernetesObject): readonly Taken[] => {
  const selector = objectAt(content, 'spec', 'selector')
  return objectsAt(content, 'spec', 'servers').flatMap((server): readonly Taken[] => {
    const tls = objectAt(server, 'tls')
    // It answers by itself.
    if (tls['httpsRedirect'] === true) return []
    const isPassed = textAt(tls, 'mode').endsWith('PASSTHROUGH')
    const at = JSON.stringify([
      selector,
      numberAt(server, 'port', 'number'),
      textAt(server, 'port', 'protocol'),
      isPassed,
    ])
    return textsAt(server, 'hosts').map((text) => {
      const slash = text.indexOf('/')
      const space = slash < 0 ? '*' : text.slice(0, slash)
      const namespaces = space === '.' ? key.namespace : space
      return { at, namespaces, host: text.slice(slash + 1).toLowerCase(), kinds: '', section: '' }
    })
  })
}

const namespacesOf = (listener: JsonObject, own: string): string | undefined => {
  const namespaces = objectAt(listener, 'allowedRoutes', 'namespaces')
  switch (textAt(namespaces, 'from')) {
    case 'All':
      return '*'
    case 'None':
      return undefined
    case 'Selector':
      return JSON.stringify(objectAt(namespaces, 'selector'))
    default:
      return own
  }
}

const takenByListeners = ({ key, content }: KubernetesObject): readonly Taken[] =>
  objectsAt(content, 'spec', 'listeners').flatMap((listener): readonly Taken[] => {
    const namespaces = namespacesOf(listener, key.namespace)
    const protocol = textAt(listener, 'protocol')
    // What addresses a waypoint is no route of a gateway.
    if (namespaces === undefined || protocol === 'HBONE') return []
    const kinds = objectsAt(listener, 'allowedRoutes', 'kinds')
    return [
      {
        at: JSON.stringify([numberAt(listener, 'port'), protocol, textAt(listener, 'tls', 'mode') === 'Passthrough']),
        namespaces,
        host: textAt(listener, 'hostname').toLowerCase() || '*',
        kinds: kinds.length === 0 ? '' : JSON.stringify(kinds),
        section: textAt(listener, 'name'),
      },
    ]
  })

const takesWith = (then: Taken, now: Taken): boolean =>
  then.at === now.at &&
  (then.namespaces === '*' || then.namespaces === now.namespaces) &&
  isWithin(now.host, then.host) &&
  (then.kinds === '' || then.kinds === now.kinds)

type FindOpenings = (
  before: KubernetesObject | undefined,
  after: KubernetesObject,
  old: MeshState,
  now: MeshState,
) => readonly RouteOpening[]

const gatewayOpenings =
  (takenBy: (gateway: KubernetesObject) => readonly Taken[]): FindOpenings =>
  (before, after) => {
    const thens = before === undefined ? [] : takenBy(before)
    const nows = takenBy(after)
    if (nows.some((now) => !thens.some((then) => takesWith(then, now))))
      return [{ kind: 'gateway', object: after, onlyBySection: false }]
    return nows.some((now) => !thens.some((then) => then.section === now.section && takesWith(then, now)))
      ? [{ kind: 'gateway', object: after, onlyBySection: true }]
      : []
  }

const subsetsOf = ({ content }: KubernetesObject): readonly { readonly name: string; readonly text: string }[] =>
  objectsAt(content, 'spec', 'subsets').map((one) => ({
    name: textAt(one, 'name'),
    text: JSON.stringify(Object.entries(objectAt(one, 'labels')).sort(([left], [right]) => (left < right ? -1 : 1))),
  }))

const subsetOpenings: FindOpenings = (_, after, old) => {
  const host = textAt(after.content, 'spec', 'host')
  const thens = old.objects
    .filter(({ key, content }) => isOf(key, after) && textAt(content, 'spec', 'host') === host)
    .flatMap(subsetsOf)
  return subsetsOf(after)
    .filter(({ name, text }) => !thens.some((then) => then.name === name && then.text === text))
    .map(({ name }) => ({ kind: 'subset', object: after, host, subset: name }))
}

const isOf = (key: KubernetesObject['key'], other: KubernetesObject): boolean =>
  key.group === other.key.group && key.kind === other.key.kind && key.namespace === other.key.namespace

const grantsOf = ({ content }: KubernetesObject): readonly Grant[] =>
  objectsAt(content, 'spec', 'from').flatMap((from) =>
    objectsAt(content, 'spec', 'to')
      .filter((to) => textAt(to, 'group') === '' && textAt(to, 'kind') === 'Service')
      .map((to) => ({
        route: textAt(from, 'kind'),
        namespace: textAt(from, 'namespace'),
        service: textAt(to, 'name') || undefined,
      })),
  )

const grantOpenings: FindOpenings = (_, after, old) => {
  const thens = old.objects.filter(({ key }) => isOf(key, after)).flatMap(grantsOf)
  const grants = grantsOf(after).filter(
    ({ route, namespace, service }) =>
      !thens.some(
        (then) =>
          then.route === route &&
          then.namespace === namespace &&
          (then.service === undefined || then.service === service),
      ),
  )
  return grants.length === 0 ? [] : [{ kind: 'grant', object: after, grants }]
}

const virtualServiceOpenings: FindOpenings = (before, after, _, now) => {
  if (leadsAlike(before, after)) return []
  if (isDelegate(after)) return [{ kind: 'delegate', object: after }]
  const to = delegatesOf(after).filter((one) => !isThere(now, one))
  return to.length === 0 ? [] : [{ kind: 'delegation', object: after, to }]
}

const isDelegate = ({ key, content }: KubernetesObject): boolean =>
  key.kind === 'VirtualService' && textsAt(content, 'spec', 'hosts').length === 0

const delegatesOf = ({ key, content }: KubernetesObject): readonly Delegate[] =>
  objectsAt(content, 'spec', 'http').flatMap((route) => {
    const [name, namespace] = [textAt(route, 'delegate', 'name'), textAt(route, 'delegate', 'namespace')]
    return name === '' ? [] : [{ name, namespace: namespace || key.namespace }]
  })

const isThere = ({ objects }: MeshState, { namespace, name }: Delegate): boolean =>
  objects.some(({ key }) => key.kind === 'VirtualService' && key.namespace === namespace && key.name === name)

/** Parts of a route that say nothing of where requests go. */
const ofWaiting: ReadonlySet<string> = new Set(['name', 'timeout', 'retries'])

const leadsAlike = (before: KubernetesObject | undefined, after: KubernetesObject): boolean => {
  const text = ({ content }: KubernetesObject): string =>
    JSON.stringify([
      objectsAt(content, 'spec', 'http').map((route) =>
        Object.fromEntries(Object.entries(route).filter(([name]) => !ofWaiting.has(name))),
      ),
      ...['hosts', 'gateways', 'exportTo'].map((name) => textsAt(content, 'spec', name)),
    ])
  return before !== undefined && text(before) === text(after)
}

const finders: Readonly<Record<string, FindOpenings>> = {
  'networking.istio.io/Gateway': gatewayOpenings(takenByServers),
  'networking.istio.io/DestinationRule': subsetOpenings,
  'networking.istio.io/VirtualService': virtualServiceOpenings,
  'gateway.networking.k8s.io/Gateway': gatewayOpenings(takenByListeners),
  'gateway.networking.k8s.io/ReferenceGrant': grantOpenings,
}

/** What routes may bind to or lead to from now on, whichever routes there are. */
export const routeOpenings = (old: MeshState, now: MeshState): readonly RouteOpening[] =>
  everyChange(old, now).flatMap(({ before, after }) => {
    // What a delegate took falls to the routes behind it, once it is gone.
    if (after === undefined)
      return before !== undefined && isDelegate(before) ? [{ kind: 'delegate', object: before }] : []
    return finders[`${after.key.group}/${after.key.kind}`]?.(before, after, old, now) ?? []
  })
