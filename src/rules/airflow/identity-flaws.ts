import { readIni } from '../../manifests/read-ini.js'
import { member, objectAt, objectsAt, textAt } from '../../mesh/fields.js'
import type { JsonObject } from '../../ports/json.js'
import { groupBy } from '../../ports/group-by.js'
import { listNames } from '../../ports/list-names.js'
import { byCodePoint } from '../../ports/order.js'
import { shown, type Hit } from '../rule.js'
import type { PlacedComponent, Release } from './release.js'

/** What a policy should be able to tell apart. Task pods do a worker's work; the split API servers are one program. */
const roleOf = ({ name, labels }: PlacedComponent): string => {
  if (name === 'task pod' || name === 'worker') return `worker ${labels['worker-set'] ?? ''}`.trim()
  return name === 'execution-api-server' ? 'api-server' : name
}

/** Components under one ServiceAccount, which no policy can tell apart. */
export const sharedAccounts = ({ components }: Release): readonly Hit[] => {
  // The database calls nobody.
  const calling = components.filter(({ name }) => name !== 'postgresql')
  return [...groupBy(calling, ({ serviceAccount, labels }) => `${labels['release'] ?? ''}/${serviceAccount}`)].flatMap(
    ([, group]): readonly Hit[] => {
      const roles = [...new Set(group.map(roleOf))].sort(byCodePoint)
      const [first] = group
      if (first === undefined || (roles.length < 2 && first.serviceAccount !== 'default')) return []
      return [
        {
          object: first.object,
          pointer: '',
          text: `${listNames(roles.map(shown), 12)} run${roles.length === 1 ? 's' : ''} as ServiceAccount ${shown(first.serviceAccount)}: no policy can tell ${roles.length === 1 ? 'it from other pods of the namespace' : 'them apart'}`,
          remedy: 'give each component a ServiceAccount of its own in the chart’s values (COMPONENT.serviceAccount)',
          identity: [first.serviceAccount, ...roles],
        },
      ]
    },
  )
}

/** Pods under a ServiceAccount that the manifests do not hold. */
export const missingAccounts = ({ components, objects }: Release): readonly Hit[] => {
  const there = new Set(objects.filter(({ key }) => key.kind === 'ServiceAccount').map(({ key }) => key.name))
  if (there.size === 0) return []
  return components
    .filter(({ serviceAccount }) => serviceAccount !== 'default' && !there.has(serviceAccount))
    .map(({ name, from, serviceAccount, object }) => ({
      object,
      pointer: '',
      text: `${shown(from)} runs ${shown(name)} as ServiceAccount ${shown(serviceAccount)}, which the manifests do not hold: the pods are not made, or run as an account that somebody else makes`,
      remedy: 'add the ServiceAccount, or let the template name one of the chart',
      identity: [name, serviceAccount],
    }))
}

/** Components that may make pods in every namespace, and so act as any ServiceAccount of it. */
export const launchersEverywhere = ({ components, namespace, context }: Release): readonly Hit[] => {
  const accounts = new Set(components.map(({ serviceAccount }) => serviceAccount))
  return context.state.objects
    .filter(({ key }) => key.kind === 'ClusterRoleBinding')
    .flatMap((object): readonly Hit[] => {
      const subjects = objectsAt(object.content, 'subjects').filter(
        (subject) =>
          textAt(subject, 'kind') === 'ServiceAccount' &&
          textAt(subject, 'namespace') === namespace &&
          accounts.has(textAt(subject, 'name')),
      )
      const names = subjects.map((subject) => textAt(subject, 'name')).sort(byCodePoint)
      if (names.length === 0) return []
      return [
        {
          object,
          pointer: '/subjects',
          text: `${listNames(names.map(shown), 6)} hold${names.length === 1 ? 's' : ''} ClusterRole ${shown(textAt(object.content, 'roleRef', 'name'))} in every namespace: who may make a pod there runs as any ServiceAccount there, with the access of each`,
          remedy: 'set multiNamespaceMode: false, and bind the Role in the namespaces that tasks run in',
          identity: names,
        },
      ]
    })
}

const isSecretName = (name: string): boolean =>
  /^(?:fernet_key|secret_key|jwt_secret|internal_api_secret_key)$|password$|client_secret$/.test(name)

/** An option by which Airflow is told where the value is: a command, or a secrets backend. */
const isReference = (name: string): boolean => /_(?:cmd|secret)$/.test(name) && !isSecretName(name)

const holdsLogin = (value: string): boolean =>
  /:\/\/[^\s/@]*:[^\s/@]+@/.test(value) || /"password"\s*:\s*"[^"]+"/.test(value)

const isSecret = (name: string, value: string): boolean =>
  value !== '' && !isReference(name) && (isSecretName(name) || holdsLogin(value))

/** Secrets as plain text: in the ConfigMap, or as the value of an environment variable. None is ever shown. */
export const plainSecrets = ({ components, objects }: Release): readonly Hit[] => [
  ...objects
    .filter(({ key }) => key.group === '' && key.kind === 'ConfigMap')
    .flatMap((object): readonly Hit[] => {
      const text = member(objectAt(object.content, 'data'), 'airflow.cfg')
      const found = typeof text === 'string' ? readIni(text).filter((one) => isSecret(one.name, one.value)) : []
      return found.map(({ section, name }) => ({
        object,
        pointer: '/data/airflow.cfg',
        text: `airflow.cfg holds a value of [${section}] ${name} as plain text`,
        remedy: `take it from a Secret (${`AIRFLOW__${section}__${name}`.toUpperCase()} by valueFrom), or from a secrets backend, and change the value: it stands in the history`,
        identity: [section, name],
      }))
    }),
  ...components.flatMap(({ object, podSpec, from }): readonly Hit[] =>
    [...objectsAt(podSpec, 'initContainers'), ...objectsAt(podSpec, 'containers')]
      .flatMap((container) => objectsAt(container, 'env'))
      .filter((entry) => isSecretVariable(entry))
      .map((entry) => ({
        object,
        pointer: '',
        text: `${shown(from)} has the value of ${shown(textAt(entry, 'name'))} as plain text`,
        remedy: 'take it from a Secret by valueFrom, or from a secrets backend, and change the value',
        identity: [from, textAt(entry, 'name')],
      })),
  ),
]

const isSecretVariable = (entry: JsonObject): boolean => {
  const [name, value] = [textAt(entry, 'name'), textAt(entry, 'value')]
  if (name.startsWith('AIRFLOW_CONN_')) return holdsLogin(value)
  const [, option] = /^AIRFLOW__[A-Z0-9_]+?__([A-Z0-9_]+)$/.exec(name) ?? []
  return option !== undefined && isSecret(option.toLowerCase(), value)
}
