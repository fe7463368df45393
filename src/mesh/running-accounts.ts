import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { MeshState } from '../ports/object.js'
import { gatewayAccount } from './resolve/attachment.js'
import { everyWorkload, serviceAccountOf } from './resolve/workloads.js'

/** Deeper than any kind nests its pods. */
const deepest = 16

const accountFields: ReadonlySet<string> = new Set(['serviceAccountName', 'serviceAccount'])

const accountInText = /\bserviceAccount(?:Name)?"?:\s*["']?([a-z0-9][a-z0-9.-]*)/g

/** Every account that a value says something runs as, whatever its kind. */
const gatherNames = (value: Json, out: Set<string>, depth = 0): void => {
  if (depth > deepest) return
  if (Array.isArray(value)) value.forEach((item: Json) => gatherNames(item, out, depth + 1))
  else if (isJsonObject(value))
    Object.keys(value).forEach((name) => {
      const inner = value[name] ?? null
      if (typeof inner === 'string') {
        if (accountFields.has(name)) out.add(inner)
        // A template of pods in a ConfigMap, from which a program of the workload makes them.
        else if (inner.includes('serviceAccount'))
          for (const [, account = ''] of inner.matchAll(accountInText)) out.add(account)
      } else if (typeof inner === 'object') gatherNames(inner, out, depth + 1)
    })
}

const known = new WeakMap<JsonObject, ReadonlySet<string>>()

/** One object stands in many states that are compared: beside each other unit, and without each doubtful object. */
const namedIn = (content: JsonObject): ReadonlySet<string> => {
  const found = known.get(content)
  if (found !== undefined) return found
  const names = new Set<string>()
  gatherNames(content, names)
  known.set(content, names)
  return names
}

const ofWorkloads: ReadonlySet<string> = new Set(['Pod', 'Deployment', 'StatefulSet', 'DaemonSet'])

const hidesWorkloads = ({ reads }: MeshState): boolean =>
  reads.some(({ kind, status }) => status === 'forbidden' && ofWorkloads.has(kind))

/**
 * Accounts as which something that these states hold may run, as `NAMESPACE/NAME`; what stands in no namespace may run in any,
 * `*` before its name. Empty where no workload is known, or those of some namespace may not be read: then nobody can say who runs.
 */
export const runningAccounts = (states: readonly MeshState[]): ReadonlySet<string> => {
  const workloads = states.flatMap(everyWorkload)
  if (workloads.length === 0 || states.some(hidesWorkloads)) return new Set()
  const out = new Set(workloads.map(({ namespace, podSpec }) => `${namespace}/${serviceAccountOf(podSpec)}`))
  for (const { object } of workloads)
    // Istio makes the account of a Gateway's pods.
    if (object.key.kind === 'Gateway') out.add(`${object.key.namespace}/${gatewayAccount(object)}`)
  for (const { key, content } of new Set(states.flatMap(({ objects }) => objects)))
    for (const name of namedIn(content)) out.add(`${key.namespace === '' ? '*' : key.namespace}/${name}`)
  return out
}

/** Whether nothing that is known runs as the account. Whatever names no account runs as `default`. */
export const isUnusedAccount = (running: ReadonlySet<string>, namespace: string, name: string): boolean =>
  running.size > 0 && name !== 'default' && !running.has(`${namespace}/${name}`) && !running.has(`*/${name}`)
