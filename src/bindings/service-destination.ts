import type { Problem } from '../errors/problem.js'
import { readStatus, type KubernetesObject, type MeshState } from '../ports/object.js'
import type { FileSource } from '../ports/source.js'
import { byCodePoint } from '../ports/order.js'
import { member, numberAt, objectAt, objectsAt, textAt, textMapAt } from '../mesh/fields.js'

/** The workloads behind a Service, as an AuthorizationPolicy names them. */
export interface ServiceDestination {
  readonly selector: Readonly<Record<string, string>>
  /** Ports on which the workloads listen, ascending: policies see the target port, never the Service's. */
  readonly targetPorts: readonly number[]
  /** Target ports whose protocol is declared to be no HTTP: a rule with methods or paths never matches there. */
  readonly tcpPorts: readonly number[]
}

export interface ServiceQuestion {
  readonly namespace: string
  readonly service: string
  /** Ports of the Service; empty: all of them. */
  readonly ports: readonly number[]
  readonly where: FileSource
}

/** Finds the Service in the state; everything that cannot be known is a problem, never a guess. */
export const findDestination = (
  question: ServiceQuestion,
  state: MeshState,
): ServiceDestination | readonly [Problem, ...Problem[]] => {
  const { namespace, service: name, where } = question
  const refuse = (message: string, remedy: string): readonly [Problem] => [
    { code: 'BINDING_SERVICE', message, where, remedy },
  ]
  const service = state.objects.find(
    ({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name,
  )
  if (service === undefined) {
    return readStatus(state, '', 'Service', namespace) === 'complete'
      ? refuse(
          `There is no Service ${JSON.stringify(name)} in namespace ${JSON.stringify(namespace)}.`,
          'Write the name of a Service of the environment’s namespace.',
        )
      : refuse(
          `Service ${JSON.stringify(name)} was not found, and the Services of namespace ${JSON.stringify(namespace)} were not all read.`,
          'Let meshgate list services there, or put the Service among the files of `policies`.',
        )
  }
  const selector = textMapAt(service.content, 'spec', 'selector')
  if (textAt(service.content, 'spec', 'type') === 'ExternalName' || Object.keys(selector).length === 0) {
    return refuse(
      `Service ${JSON.stringify(name)} has no selector, so no policy can name the workloads behind it.`,
      'Name a Service that selects pods, or write the AuthorizationPolicy by hand.',
    )
  }
  return resolvePorts(question, service, selector, state)
}

const resolvePorts = (
  question: ServiceQuestion,
  service: KubernetesObject,
  selector: Readonly<Record<string, string>>,
  state: MeshState,
): ServiceDestination | readonly [Problem, ...Problem[]] => {
  const declared = objectsAt(service.content, 'spec', 'ports')
  const wanted = question.ports.length > 0 ? question.ports : declared.map((port) => numberAt(port, 'port') ?? 0)
  const problems: Problem[] = []
  const targets = new Set<number>()
  const tcp = new Set<number>()
  const refuse = (message: string, remedy: string, expected?: string, received?: string): void => {
    problems.push({
      code: 'BINDING_PORT',
      message,
      where: question.where,
      ...(expected === undefined ? {} : { expected }),
      ...(received === undefined ? {} : { received }),
      remedy,
    })
  }
  if (wanted.length === 0)
    refuse(`Service ${JSON.stringify(question.service)} has no ports.`, 'Name the ports in the Service.')
  for (const number of wanted) {
    const port = declared.find((one) => numberAt(one, 'port') === number)
    if (port === undefined) {
      const all = declared.map((one) => numberAt(one, 'port') ?? 0).sort((a, b) => a - b)
      refuse(
        `Service ${JSON.stringify(question.service)} has no port ${number}.`,
        'Write the port as the Service has it (`spec.ports[].port`); meshgate finds the workload’s port by itself.',
        all.join(', '),
        String(number),
      )
      continue
    }
    const named = member(port, 'targetPort')
    const target =
      typeof named === 'string' && !/^\d+$/.test(named)
        ? namedPorts(named, question.namespace, selector, state)
        : [numberAt(port, 'targetPort') ?? number]
    if (target.length === 0)
      refuse(
        `Port ${number} of Service ${JSON.stringify(question.service)} goes to the port named ${JSON.stringify(named)}, and no workload behind it that was read says which number that is.`,
        'Give the Service a number as targetPort, or let meshgate read the Deployments of the namespace.',
      )
    for (const one of target) {
      targets.add(one)
      if (isDeclaredTcp(port)) tcp.add(one)
    }
  }
  const [first, ...rest] = problems
  if (first !== undefined) return [first, ...rest]
  return { selector, targetPorts: ascending(targets), tcpPorts: ascending(tcp) }
}

const ascending = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b)

/** Istio, protocol selection: appProtocol first, then the prefix of the port's name. */
const isDeclaredTcp = (port: Parameters<typeof textAt>[0]): boolean => {
  const protocol = textAt(port, 'appProtocol') || textAt(port, 'name').split('-')[0] || ''
  return (
    ['tcp', 'tls', 'mongo', 'mysql', 'redis', 'udp'].includes(protocol.toLowerCase()) ||
    textAt(port, 'protocol') === 'UDP'
  )
}

/** Numbers that the workloads of a selector give to a named container port. */
const namedPorts = (
  name: string,
  namespace: string,
  selector: Readonly<Record<string, string>>,
  state: MeshState,
): readonly number[] => {
  const found = new Set<number>()
  for (const object of state.objects) {
    if (object.key.namespace !== namespace) continue
    const isPod = object.key.group === '' && object.key.kind === 'Pod'
    const pod = isPod ? object.content : podTemplateOf(object)
    const labels = textMapAt(pod, 'metadata', 'labels')
    if (!Object.entries(selector).every(([label, value]) => Object.hasOwn(labels, label) && labels[label] === value))
      continue
    for (const container of [...objectsAt(pod, 'spec', 'containers'), ...objectsAt(pod, 'spec', 'initContainers')])
      for (const port of objectsAt(container, 'ports')) {
        const number = numberAt(port, 'containerPort')
        if (textAt(port, 'name') === name && number !== undefined) found.add(number)
      }
  }
  return ascending(found)
}

const podTemplateOf = (object: KubernetesObject): ReturnType<typeof objectAt> => {
  if (object.key.group === 'batch' && object.key.kind === 'CronJob')
    return objectAt(object.content, 'spec', 'jobTemplate', 'spec', 'template')
  return object.key.group === 'apps' || object.key.group === 'batch' ? objectAt(object.content, 'spec', 'template') : {}
}

/** The selector in one text, for names and for grouping. */
export const selectorText = (selector: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(selector).sort(([a], [b]) => byCodePoint(a, b)))
