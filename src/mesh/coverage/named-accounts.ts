import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { Account } from '../account-moves.js'
import { bindingKinds, bindingTellsApart, bindsAccount } from '../binds-account.js'
import { objectsAt, textAt } from '../fields.js'
import { namesAccount, policyTellsApart, sourcesOf } from '../names-account.js'

/** What rules and bindings of a state say of accounts. */
interface Naming {
  readonly values: readonly { readonly value: string; readonly namespace: string }[]
  readonly bindings: readonly KubernetesObject[]
}

const found = new WeakMap<MeshState, Naming>()

const namingIn = (state: MeshState): Naming => {
  let naming = found.get(state)
  if (naming === undefined) {
    naming = {
      values: objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy').flatMap((policy) =>
        sourcesOf(policy).map((value) => ({ value, namespace: policy.key.namespace })),
      ),
      bindings: bindingKinds.flatMap((kind) => objectsOfKind(state, 'rbac.authorization.k8s.io', kind)),
    }
    found.set(state, naming)
  }
  return naming
}

/** Whether a rule or a binding names an account of this name, in a namespace that the value itself says or in this one. */
export const isNamedAccount = (states: readonly MeshState[], { namespace, name }: Account): boolean =>
  states.map(namingIn).some(
    ({ values, bindings }) =>
      bindings.some((binding) => bindsAccount(binding, { namespace, name })) ||
      values.some(({ value, namespace: place }) =>
        // An object may lead to pods in another namespace than its own.
        [namespace, /\/ns\/([^/]+)\/sa\//.exec(value)?.[1] ?? '', value.split('/')[0] ?? ''].some((space) =>
          namesAccount(value, place, { namespace: space, name }),
        ),
      ),
  )

/** Whether any rule or binding names an account alone: a text that another program fills in may name it. */
const namesAny = (states: readonly MeshState[]): boolean =>
  states
    .map(namingIn)
    .some(
      ({ values, bindings }) =>
        values.some(({ value }) => !/^\*$|\/ns\/[^/]+(?:\/sa)?\/\*$/.test(value)) ||
        bindings.some(({ content }) =>
          objectsAt(content, 'subjects').some((one) => textAt(one, 'kind') === 'ServiceAccount'),
        ),
    )

/** What a program fills in later: Argo Workflows, Tekton, Helm, envsubst. */
const isFilledIn = (text: string): boolean => /\{\{|\$\(|\$\{/.test(text)

/** The name in `name`, `namespace/name`, `system:serviceaccount:namespace:name`, or an identity. */
const nameIn = (text: string): string => text.split(/[/:]/).at(-1) ?? ''

/** Whether a value that says an account says one that a rule or a binding names. */
export const saysNamedAccount = (states: readonly MeshState[], value: Json, namespace: string): boolean => {
  if (Array.isArray(value)) return value.some((one: Json) => saysNamedAccount(states, one, namespace))
  if (isJsonObject(value)) return saysNamedAccount(states, textAt(value, 'name'), namespace)
  if (typeof value !== 'string' || value === '') return false
  return isFilledIn(value) ? namesAny(states) : isNamedAccount(states, { namespace, name: nameIn(value) })
}

/** Whether a rule or a binding may tell the account that a value says from one of its name in another of these namespaces. */
export const saysAccountApart = (
  states: readonly MeshState[],
  value: Json,
  namespace: string,
  formerly: readonly string[],
): boolean => {
  const text = isJsonObject(value) ? textAt(value, 'name') : value
  if (formerly.length === 0 || typeof text !== 'string') return false
  const pairs = formerly.map((space) => [space, namespace].map((one) => ({ namespace: one, name: nameIn(text) })))
  return states.some((state) =>
    pairs.some(([from, to]) => {
      if (from === undefined || to === undefined) return false
      return (
        objectsOfKind(state, 'security.istio.io', 'AuthorizationPolicy').some((one) =>
          policyTellsApart(one, from, to),
        ) || namingIn(state).bindings.some((one) => bindingTellsApart(one, from, to))
      )
    }),
  )
}

/** `serviceAccount: a`, `"serviceAccountName":"a"`, `driver.serviceAccount=a`, `--service-account a`, and identities. */
const inText =
  /(?:service[-_.]?account(?:[-_.]?name)?["'\\]*(?:\s*[:=]\s*|\s+)["'\\]*|spiffe:\/\/[^\s"'/]+\/ns\/[^\s"'/]+\/sa\/)([^\s"'\\,;&}\]]+)/gi

const accountsIn = (text: Json): ReadonlySet<string> =>
  new Set(typeof text === 'string' ? [...text.matchAll(inText)].map(([, name = '']) => name) : [])

/** Whether a text that holds more than an account says one that a rule or a binding names, and did not, or says it no more. */
export const textSaysOtherAccount = (
  states: readonly MeshState[],
  [before, after]: readonly [Json, Json],
  namespace: string,
): boolean => {
  const [old, now] = [accountsIn(before), accountsIn(after)]
  return [...old, ...now].some((name) => old.has(name) !== now.has(name) && saysNamedAccount(states, name, namespace))
}

/** As the older token Secrets were named, of which no file need say that they are. */
const tokenOf = /^(.+)-token(?:-[a-z0-9]{5})?$/

/** Whether a name is that of a Secret which holds the token of an account that a rule or a binding names. */
export const namesToken = (states: readonly MeshState[], secret: string, namespace: string): boolean => {
  if (!/^[a-z0-9][a-z0-9.-]{0,252}$/.test(secret)) return false
  const objects = states.flatMap((state) =>
    objectsOfKind(state, '', 'Secret').filter(
      ({ key }) => key.name === secret && ['', key.namespace].includes(namespace),
    ),
  )
  const accounts =
    objects.length === 0
      ? [tokenOf.exec(secret)?.[1] ?? '']
      : objects.flatMap(({ content, annotations }) =>
          textAt(content, 'type') === 'kubernetes.io/service-account-token'
            ? (annotations['kubernetes.io/service-account.name'] ?? '')
            : [],
        )
  return accounts.some((name) => name !== '' && isNamedAccount(states, { namespace, name }))
}
