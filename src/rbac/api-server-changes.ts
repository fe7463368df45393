import { isJsonObject, isSameJson, type Json, type JsonObject } from '../ports/json.js'
import type { ObjectChange } from '../mesh/changed-objects.js'
import { parsedTexts } from '../mesh/coverage/parsed-text.js'
import { objectsAt, textAt, textsAt } from '../mesh/fields.js'
import { keyTitle, type KubernetesObject } from '../ports/object.js'
import { describeScope } from './describe-permission.js'
import type { PermissionChange } from './permission-change.js'
import { everything } from './value-set.js'

/**
 * Flags of the API server that decide no request: where it listens and stores, what it logs, its own certificates (Kubernetes:
 * kube-apiserver reference). Any other may decide who somebody is, and what they may do.
 */
const harmlessFlag =
  /^(?:advertise-address|bind-address|secure-port|allow-privileged|audit-.*|etcd-.*|service-cluster-ip-range|service-node-port-range|tls-.*|cert-dir|storage-.*|kubelet-client-.*|kubelet-certificate-authority|kubelet-preferred-address-types|kubelet-timeout|v|vmodule|logging-format|log-.*|profiling|max-.*|min-request-timeout|request-timeout|goaway-chance|default-.*-toleration-seconds|default-watch-cache-size|watch-cache.*|enable-garbage-collector|event-ttl|encryption-provider-config.*|cloud-.*|external-hostname|endpoint-reconciler-type|apiserver-count|shutdown-.*|livez-grace-period|tracing-config-file|delete-collection-workers|enable-priority-and-fairness|cors-allowed-origins|http2-.*|strict-transport-security-directives|egress-selector-config-file|enable-aggregator-routing|lease-.*|permit-.*)$/

/** Members of a cluster's own configuration that hold the flags of its API server, or stand for them. */
const serverMember = /^(?:apiServer|kubeAPIServer|kube-apiserver-arg|kubeApiServer|kube_apiserver|kube-api)$/

/** Members beside them that are about how the server runs. */
const harmlessMember = new Set([
  'certSANs',
  'extraVolumes',
  'extraEnvs',
  'timeoutForControlPlane',
  'image',
  'imageRepository',
  'resources',
  'cpuRequest',
  'memoryRequest',
  'logLevel',
  'auditLogPath',
  'auditLogMaxAge',
  'auditLogMaxBackups',
  'auditLogMaxSize',
])

/** Files and objects that say as a whole who is who, or who may what (Kubernetes: apiserver.config; OpenShift; kops). */
const wholeKinds: ReadonlyMap<string, string> = new Map([
  ['apiserver.config.k8s.io/AuthenticationConfiguration', 'who is who'],
  ['apiserver.config.k8s.io/AuthorizationConfiguration', 'who may what'],
  ['apiserver.config.k8s.io/AdmissionConfiguration', 'what is refused'],
  ['kubelet.config.k8s.io/KubeletConfiguration', 'who may use the kubelets, and so every pod of their nodes'],
  ['config.openshift.io/OAuth', 'who is who'],
  ['config.openshift.io/Authentication', 'who is who'],
  ['config.openshift.io/APIServer', 'who is who'],
  ['operator.openshift.io/KubeAPIServer', 'who may what'],
])

/**
 * What the API server itself is told about who is who and who may what: its flags in a static pod, in a cluster's own
 * configuration, and its files. No role can be proven beside a change of them, so each is named.
 */
export const apiServerChanges = (changes: readonly ObjectChange[]): readonly PermissionChange[] =>
  changes.flatMap(({ before, after }): readonly PermissionChange[] => {
    if (after === undefined) return []
    const now = decidingPart(after)
    if (now === undefined) return []
    const old = before === undefined ? undefined : decidingPart(before)
    if (old !== undefined && isSameJson(old.value, now.value)) return []
    return [
      {
        kind: 'unknown',
        subject: 'anyone',
        scope: describeScope(everything),
        rule: `${keyTitle(after.key)} ${before === undefined ? 'comes' : 'changes'}: it tells the API server ${now.what}`,
        badges: [],
        where: [after.source],
      },
    ]
  })

interface Part {
  readonly what: string
  readonly value: Json
}

const decidingPart = (object: KubernetesObject): Part | undefined => {
  const { group, kind } = object.key
  const whole = wholeKinds.get(`${group}/${kind}`)
  if (whole !== undefined) {
    const rest = Object.entries(object.content).filter(([name]) => name !== 'metadata' && name !== 'status')
    return {
      what: whole,
      value: kind === 'KubeletConfiguration' ? kubeletPart(object.content) : Object.fromEntries(rest),
    }
  }
  const found: Json[] = []
  gather(object.content, '', found)
  return found.length === 0 ? undefined : { what: 'who is who and who may what', value: found }
}

/** KubeletConfiguration: only these decide who reaches the kubelet. */
const kubeletPart = ({ authentication, authorization, readOnlyPort }: JsonObject): Json => [
  authentication ?? null,
  authorization ?? null,
  readOnlyPort ?? null,
]

const gather = (value: Json, name: string, found: Json[]): void => {
  if (Array.isArray(value) && !serverMember.test(name)) {
    value.forEach((one: Json) => gather(one, name, found))
    return
  }
  if (serverMember.test(name)) {
    const part = withoutHarmless(value)
    if (part !== undefined) found.push(part)
    return
  }
  if (typeof value === 'string' && mentionsServer(value)) {
    const texts = parsedTexts(value)
    if (texts === undefined) found.push(value)
    else gather([...texts], '', found)
    return
  }
  if (!isJsonObject(value)) return
  for (const container of objectsAt(value, 'containers')) if (isServer(container)) found.push(flagsOf(container))
  for (const [key, below] of Object.entries(value))
    if (key !== 'metadata' && key !== 'status') gather(below, key, found)
}

/** A patch of a cluster's configuration, or a file of its nodes, as a text of several lines. */
const mentionsServer = (text: string): boolean =>
  text.includes('\n') && /apiServer|kubeAPIServer|kube-?apiserver/.test(text)

const lastPart = (text: string): string => text.split('/').at(-1) ?? ''

const isServer = (container: JsonObject): boolean =>
  textAt(container, 'name') === 'kube-apiserver' ||
  lastPart(textsAt(container, 'command')[0] ?? '') === 'kube-apiserver' ||
  /^kube-apiserver(?:[:@]|$)/.test(lastPart(textAt(container, 'image').replace(/@.*$/, '')))

const flagName = (flag: string): string => flag.replace(/^--?/, '').replace(/=.*$/s, '')

const flagsOf = (container: JsonObject): Json =>
  [...textsAt(container, 'command').slice(1), ...textsAt(container, 'args')]
    .filter((flag) => !harmlessFlag.test(flagName(flag)))
    .sort()

/** A map, or a list of names and values, or of flags, without what decides nothing; undefined where nothing is left. */
const withoutHarmless = (value: Json): Json | undefined => {
  if (typeof value === 'string') return harmlessFlag.test(flagName(value)) ? undefined : value
  if (Array.isArray(value)) {
    const rest = value.flatMap((one: Json) => {
      const name = textAt(one, 'name')
      if (name !== '') return harmlessFlag.test(name) ? [] : [one]
      const part = withoutHarmless(one)
      return part === undefined ? [] : [part]
    })
    return rest.length === 0 ? undefined : rest
  }
  if (!isJsonObject(value)) return value
  const rest = Object.entries(value).flatMap(([name, below]) => {
    if (harmlessMember.has(name) || harmlessFlag.test(name)) return []
    const part = isJsonObject(below) || Array.isArray(below) ? withoutHarmless(below) : below
    return part === undefined ? [] : [[name, part] as const]
  })
  return rest.length === 0 ? undefined : Object.fromEntries(rest)
}
