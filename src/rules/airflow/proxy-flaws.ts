import { parse } from 'yaml'
import { member, objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import { isMeshConfig } from '../../manifests/interest.js'
import type { Json, JsonObject } from '../../ports/json.js'
import { listNames } from '../../ports/list-names.js'
import { shown, type Hit } from '../rule.js'
import { nativeOf, titleOf, type Native, type PlacedComponent, type Release } from './release.js'

const nativeRemedy =
  'annotate the pods with sidecar.istio.io/nativeSidecar: "true" (Kubernetes 1.29 and newer), or run the namespace in ambient mode'

const withSidecar = ({ components, context }: Release): readonly (readonly [PlacedComponent, Native])[] =>
  components.flatMap((component) => {
    const native = nativeOf(component, context.settings.istioVersion)
    return component.proxy === 'sidecar' && native !== 'yes' ? [[component, native] as const] : []
  })

const unless = (native: Native): string =>
  native === 'by kubelet' ? ' on every kubelet older than 1.33' : ' unless istiod makes native sidecars'

const severity = (native: Native): Pick<Hit, 'severity'> => (native === 'by kubelet' ? { severity: 'low' } : {})

/** A pod that has to end keeps its classic sidecar running. */
export const neverEnding = (release: Release): readonly Hit[] =>
  withSidecar(release)
    .filter(([{ ends }]) => ends)
    .map(([component, native]) => ({
      object: component.object,
      pointer: '',
      text: `pods of ${titleOf(release, component)} end their work and keep the sidecar running, so that they never complete${unless(native)}`,
      remedy: nativeRemedy,
      identity: [component.name, native],
      ...severity(native),
    }))

/** Init containers that start before a classic sidecar: past the mesh, or into nothing. */
export const beforeTheProxy = (release: Release): readonly Hit[] => {
  const early = withSidecar(release).flatMap(([component, native]) => {
    const names = objectsAt(component.podSpec, 'initContainers')
      .filter((container) => textAt(container, 'restartPolicy') !== 'Always')
      .map((container) => textAt(container, 'name'))
    return names.length === 0 ? [] : [{ component, native, names }]
  })
  const [first] = early
  if (first === undefined) return []
  const database = release.components.find(({ name }) => name === 'pgbouncer' || name === 'postgresql')
  const strict = database?.enforcements.some(({ stages }) => stages[0]?.mutualTls === 'STRICT') === true
  const names = [...new Set(early.flatMap((one) => one.names))].map(shown)
  const components = early.map(({ component }) => titleOf(release, component))
  return [
    {
      object: first.component.object,
      pointer: '',
      text: `${listNames(names, 5)} of ${listNames(components, 12)} run before the sidecar${unless(first.native)}: they have no identity${strict && database !== undefined ? `, and ${titleOf(release, database)} takes mutual TLS only` : ''}`,
      remedy: nativeRemedy,
      identity: [first.native, String(strict), ...components],
      ...severity(first.native),
    },
  ]
}

const holds = (config: Json | undefined): boolean => member(config, 'holdApplicationUntilProxyStarts') === true

const readConfig = (text: string): Json | undefined => {
  try {
    return parse(text, { maxAliasCount: 100, prettyErrors: false }) as Json
  } catch {
    return undefined
  }
}

const holdsEverywhere = ({ context: { state, settings } }: Release): boolean =>
  state.objects.some(
    ({ key, content }) =>
      key.namespace === settings.rootNamespace &&
      isMeshConfig(key.group, key.kind, key.name) &&
      holds(objectAt(readConfig(textAt(content, 'data', 'mesh')), 'defaultConfig')),
  )

/** First calls that meet a proxy which has not started. */
export const unheld = (release: Release): readonly Hit[] => {
  if (holdsEverywhere(release)) return []
  const early = withSidecar(release).filter(
    ([{ annotations }]) => !holds(readConfig(annotations['proxy.istio.io/config'] ?? '')),
  )
  const [first] = early
  if (first === undefined) return []
  const [component, native] = first
  const names = early.map(([one]) => titleOf(release, one))
  return [
    {
      object: component.object,
      pointer: '',
      text: `${listNames(names, 12)} may call before the sidecar takes connections${unless(native)}, and fail`,
      remedy:
        'set holdApplicationUntilProxyStarts: true in meshConfig.defaultConfig or in the annotation proxy.istio.io/config, or use native sidecars',
      identity: [native, ...names],
    },
  ]
}

/** The web server without a proxy among components with one: its edges, in and out, by the call graph. */
export const bareWebServer = (release: Release): readonly Hit[] => {
  if (!release.components.some(({ proxy }) => proxy !== undefined && proxy !== 'none')) return []
  return release.components
    .filter(({ name, proxy }) => (name === 'api-server' || name === 'webserver') && proxy === 'none')
    .map((component) => {
      const own = release.callers.filter(({ group }) => group === component.name)
      const out = own.flatMap(({ calls }) => calls.map(({ service, port }) => shown(`${service}:${port}`)))
      const services = new Set(component.services.map(({ name }) => name))
      const into = release.callers.filter(({ calls }) => calls.some(({ service }) => services.has(service)))
      const callers = [...new Set(into.map(({ group }) => shown(group)))]
      return {
        object: component.object,
        pointer: podPointer(component.object.content),
        text: `${titleOf(release, component)} runs without a proxy: it shows no identity at ${listNames(out, 6)}, which refuse it where they take mutual TLS only${callers.length === 0 ? '' : `, and no policy says that ${listNames(callers, 6)} alone may call it`}`,
        remedy: 'take sidecar.istio.io/inject: "false" off the pods',
        identity: [component.name],
      }
    })
}

const podPointer = (content: JsonObject): string =>
  textAt(content, 'kind') === 'Deployment' || textAt(content, 'kind') === 'StatefulSet' ? '/spec/template/metadata' : ''
