import {
  type CallPlaces,
  callsItPolicy,
  isDynamic,
  isElsewhere,
  positional,
  speaksOfMesh,
  valuesOf,
} from './call-words.js'
import type { ClientCall } from './client-calls.js'
import { printing } from './client-verbs.js'

/** Resources that decide, in the plural or the singular, and what kubectl calls them in short. */
const resources: ReadonlySet<string> = new Set([
  ...['authorizationpolicy', 'authorizationpolicies', 'peerauthentication', 'peerauthentications'],
  ...['requestauthentication', 'requestauthentications', 'envoyfilter', 'envoyfilters', 'wasmplugin', 'wasmplugins'],
  ...['sidecar', 'sidecars', 'gateway', 'gateways', 'virtualservice', 'virtualservices', 'serviceentry'],
  ...['serviceentries', 'destinationrule', 'destinationrules', 'workloadentry', 'workloadentries', 'workloadgroup'],
  ...['workloadgroups', 'proxyconfig', 'proxyconfigs', 'httproute', 'httproutes', 'grpcroute', 'grpcroutes'],
  ...['tcproute', 'tcproutes', 'tlsroute', 'tlsroutes', 'referencegrant', 'referencegrants', 'gatewayclass'],
  ...['gatewayclasses', 'role', 'roles', 'rolebinding', 'rolebindings', 'clusterrole', 'clusterroles'],
  ...['clusterrolebinding', 'clusterrolebindings', 'mutatingwebhookconfiguration', 'mutatingwebhookconfigurations'],
  ...['ap', 'pa', 'ra', 'gw', 'gtw', 'vs', 'se', 'dr', 'we', 'wg'],
])

/** What kubectl does to objects (kubectl: Commands). */
const writing: ReadonlySet<string> = new Set([
  ...['delete', 'patch', 'replace', 'edit', 'label', 'annotate', 'create', 'apply', 'set', 'reconcile', 'approve'],
  ...['policy', 'auth', 'certificate', 'remove'],
])

/** It prints, or moves what decides nothing. */
const reading: ReadonlySet<string> = new Set([
  ...[...printing, 'diff', 'kustomize', 'config', 'rollout', 'scale', 'port-forward', 'completion', 'plugin'],
  ...['cordon', 'uncordon', 'drain', 'taint', 'autoscale', 'expose', 'proxy', 'attach', 'cp', 'login', 'whoami'],
])

/** `authorizationpolicies.security.istio.io/deny,peerauthentication` → names of resources. */
const resourcesIn = (word: string): readonly string[] =>
  word
    .split(',')
    .map((one) =>
      one
        .replace(/[/].*$/, '')
        .replace(/\..*$/, '')
        .toLowerCase(),
    )
    .filter((one) => resources.has(one))

const pods = /^(?:po|pods?)(?:\/|$)/

/** Kinds of which a label, an account or a selector decides. */
const workloads =
  /^(?:po|pods?|deploy|deployments?|sts|statefulsets?|ds|daemonsets?|rs|replicasets?|jobs?|cj|cronjobs?|svc|services?|ns|namespaces?|rollouts?)(?:\.[\w.]+)?(?:\/|$)/

const partsOfPods = /label|serviceaccount|selector|istio|hostnetwork|securitycontext/i

/** What is piped into a call is its own where it reads it. */
const saysMesh = ({ words, piped }: ClientCall): boolean =>
  [...words, ...(words.includes('-') ? piped : [])].some((word) => speaksOfMesh.test(word))

const isOfFiles = (piped: readonly string[], { isThere }: CallPlaces): boolean =>
  /^(?:kustomize build|kubectl kustomize|cat) [\w./-]+$/.test(piped.join(' ')) && isThere(piped.at(-1) ?? '')

/**
 * kubectl --dry-run: nothing is stored. The last one counts, what is filled in may hold another one, and what xargs adds to the call
 * too; what the call prints may be handed on to who applies it.
 */
const isDryRun = ({ words, piped }: ClientCall): boolean => {
  const said = words.filter((word) => word.startsWith('--dry-run'))
  return (
    said.length > 0 &&
    said.every((word) => /^--dry-run=(?:server|client)$/.test(word)) &&
    (piped.length === 0 || words.includes('-')) &&
    !words.some((word) => word.includes('$') || /^(?:-o|--output|--template|[1&]?>)/.test(word))
  )
}

/** What a call of kubectl does to what decides; undefined: nothing that these rules know. */
export const kubectlDecides = (call: ClientCall, places: CallPlaces): string | undefined => {
  const { words } = call
  const plain = positional(words)
  if (isDryRun(call)) return undefined
  const verb = plain.find((word) => writing.has(word) || reading.has(word) || word === 'run' || word === 'exec')
  // `kubectl run` and `exec` run another command, in which the words stand.
  const inner = verb === 'run' || verb === 'exec'
  const done = inner ? words.find((word) => writing.has(word)) : verb
  const named = words.flatMap(resourcesIn)[0]
  if (done === undefined) return isDynamic(plain[0]) && (named !== undefined || saysMesh(call)) ? '…' : undefined
  if (done === 'rollout') return plain.includes('undo') ? 'rollout undo' : undefined
  // What it prints goes to a file, which another command may take.
  if (!inner && reading.has(done))
    return words.some((word) => /^>/.test(word)) && (named !== undefined || saysMesh(call))
      ? `${done} into a file`
      : undefined
  if (done === 'auth' && !plain.includes('reconcile')) return undefined
  const [type] = plain.slice(plain.indexOf(done) + 1)
  if (named !== undefined && words.some((word) => writing.has(word))) return `${done} ${named}`
  if (done === 'create' && /^(?:ns|namespace|token|quota|pdb|priorityclass)$/.test(type ?? '')) return undefined
  // What is built of the files here is compared, wherever they stand.
  const isBuilt = done === 'apply' && isOfFiles(call.piped, places)
  if (saysMesh(isBuilt ? { ...call, piped: [] } : call)) return `${done} what is of Istio or of permissions`
  if (done === 'delete') return deletes(call, type, places)
  if (done === 'label') return type !== undefined && pods.test(type) ? 'label pods' : undefined
  if (done === 'patch') return patches(words, type)
  if (done === 'set')
    return /^(?:sa|serviceaccount|selector|subject)$/.test(type ?? '') ? `set ${type ?? ''}` : undefined
  if (done === 'auth') return 'auth reconcile'
  if (done === 'certificate') return type === 'approve' ? 'certificate approve' : undefined
  if (done === 'policy') return /^(?:add|remove)-/.test(type ?? '') ? 'policy' : undefined
  // What manifests hold is compared.
  const given = valuesOf(words, /^(?:-f|--filename|-k|--kustomize)$/)
  if (given.some((path) => isElsewhere(path) && callsItPolicy.test(path)))
    return `${done} what an address calls a policy`
  // A kustomization of elsewhere may hold anything; definitions of kinds decide nothing.
  const built = valuesOf(words, /^(?:-k|--kustomize)$/)
  if (built.some((path) => isElsewhere(path) && !/\bcrds?\b/i.test(path))) return `${done} a kustomization of elsewhere`
  return given.some(places.isUnread) ? `${done} a file that is no manifest by its name` : undefined
}

const deletes = ({ words, piped }: ClientCall, type: string | undefined, places: CallPlaces): string | undefined => {
  const files = valuesOf(words, /^(?:-f|--filename|-k|--kustomize)$/)
  if (files.length === 0) return isDynamic(type) ? 'delete what it does not name' : undefined
  const asked = files.includes('-') ? [...files, ...piped.filter((word) => !word.startsWith('-'))] : files
  if (asked.some((path) => path !== '-' && places.holdsPolicy(path))) return 'delete a file that holds a policy'
  return files.some((path) => path !== '-' && (isDynamic(path) || !places.isThere(path))) ||
    (files.includes('-') && piped.length === 0)
    ? 'delete what it does not name'
    : undefined
}

const patches = (words: readonly string[], type: string | undefined): string | undefined => {
  const given = valuesOf(words, /^(?:-p|--patch|--patch-file)$/)
  const counts = isDynamic(type) || workloads.test(type ?? '')
  const says =
    given.some((one) => isDynamic(one) || partsOfPods.test(one)) ||
    words.some((word) => word.startsWith('--patch-file'))
  return counts && says
    ? `patch ${isDynamic(type) ? 'what it does not name' : 'labels, accounts or selectors'}`
    : undefined
}
