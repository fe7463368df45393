import { mayCount, type MayHold } from '../../manifests/may-hold.js'

/** A value that is written out: nothing is filled in, and nothing else stands on the line. */
const line = /^([ ]*(?:-[ ]+)?)([A-Za-z]+):[ ]+(?:[\w./:@+-]+|"[\w./:@+-]*"|'[\w./:@+-]*')[ \t]*$/

const images = new Set(['image', 'imagePullPolicy'])
/** Numbers of a workload, and of its probes (mesh/coverage: neutral, whatever they are). */
const ofSpec = new Set([
  ...['replicas', 'revisionHistoryLimit', 'progressDeadlineSeconds', 'backoffLimit'],
  'terminationGracePeriodSeconds',
])
const ofProbe = new Set([
  ...['initialDelaySeconds', 'periodSeconds', 'timeoutSeconds', 'failureThreshold', 'successThreshold'],
])

const ofContainers = /^(?:initC|c)ontainers$/

type DecidesNothing = (name: string, within: string) => boolean

const inWorkload: DecidesNothing = (name, within) =>
  (images.has(name) && ofContainers.test(within)) ||
  (ofSpec.has(name) && within === 'spec') ||
  (ofProbe.has(name) && /^(?:liveness|readiness|startup)Probe$/.test(within))

/** Labels may be called anything, and are selected by. */
const inOther: DecidesNothing = (name, within) => images.has(name) && /^(?:spec|sources|\w*[iI]mages?)$/.test(within)

const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob', 'Service', 'ServiceAccount'])
const ofWorkloads = new Set(['', 'apps', 'batch'])

/** Images of the mesh decide how policies are enforced. */
const ofMesh = /istio|proxyv2|envoy|pilot|ztunnel/i

/**
 * A text that another program fills in, without the values that decide nothing in any object which it may make: what is filled in is
 * the same, and so are all other fields. Undefined: it may hold something else than workloads and kinds that nobody looks for.
 */
export const withoutNeutral = (text: string, holds: MayHold): string | undefined => {
  const { groups, kinds, meshParts } = holds
  if (groups === 'any' || kinds === 'any' || kinds.size === 0 || ofMesh.test(text)) return undefined
  const isWorkload = [...kinds].every((kind) => workloads.has(kind)) && [...groups].every((one) => ofWorkloads.has(one))
  if (!isWorkload && (mayCount(holds) || meshParts === true)) return undefined
  // What a function of the text gives may stand anywhere.
  if (/#@\s*def\b/.test(text)) return undefined
  return withoutValues(text, isWorkload ? (namesContainers(text) ? inWorkload : besideImages) : inOther)
}

const besideImages: DecidesNothing = (name, within) => !images.has(name) && inWorkload(name, within)

/**
 * Istio knows its proxy by the name of the container: one that is filled in may be that. What is laid over another text names no
 * container at all.
 */
const namesContainers = (text: string): boolean =>
  !/overlay|\(@/.test(text) &&
  linesOf(text).every(
    ({ name, within, written }) =>
      name !== 'name' || !ofContainers.test(within) || /^[ -]*name:[ ]+["']?[a-z0-9-]+["']?[ ]*$/.test(written),
  )

interface WrittenLine {
  readonly written: string
  /** The key of the line, and that of the one around it. */
  readonly name: string
  readonly within: string
}

const linesOf = (text: string): readonly WrittenLine[] => {
  // Keys around a line, each with its column.
  const around: { readonly name: string; readonly column: number }[] = []
  return text.split('\n').map((written) => {
    if (written.startsWith('---')) around.length = 0
    const column = written.search(/[^ -]/)
    if (column < 0 || written[column] === '#') return { written, name: '', within: '' }
    while ((around.at(-1)?.column ?? -1) >= column) around.pop()
    const within = around.at(-1)?.name ?? ''
    const name = /^[ -]*["']?([\w./-]+)["']?:(?:\s|$)/.exec(written)?.[1] ?? ''
    around.push({ name, column })
    return { written, name, within }
  })
}

const withoutValues = (text: string, decidesNothing: DecidesNothing): string =>
  linesOf(text)
    .map(({ written, within }) => {
      const [, start = '', name = ''] = line.exec(written) ?? []
      return name !== '' && decidesNothing(name, within) ? `${start}${name}:` : written
    })
    .join('\n')
