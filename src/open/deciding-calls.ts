import { mayHold, mayHoldPolicyOfIstio } from '../manifests/may-hold.js'
import { buildFile } from '../manifests/templates.js'
import { folderOf } from '../ports/repository.js'
import { ofOneSide } from '../ports/of-one-side.js'
import { once } from '../ports/once.js'
import { isInside, pathFrom } from '../units/revision-tree.js'
import { chartsMaking } from './charts-making.js'
import { isSetting } from './istio-values.js'
import { printing } from './client-verbs.js'
import { callsOfSides, mayCall, type ClientCall } from './client-calls.js'
import { endOf, otherInputs, pathOf, valueFilesOf, type InputPlaces } from './other-inputs.js'
import { textsOf, type RevisionUnits, type WholeRepository } from './revision-units.js'

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

const speaksOfMesh =
  /istio|authorizationpolic|peerauthentic|requestauthentic|envoyfilter|wasmplugin|role_?binding|clusterrole|dataplane-mode|gateway\.networking|rbac\.authorization/i

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

/** Flags whose value is the next word. */
const withValue =
  /^(?:-[nlfkopsvc]|--(?:namespace|context|kubeconfig|cluster|user|server|token|as|as-group|selector|filename|kustomize|output|type|patch|patch-file|field-selector|request-timeout|timeout|grace-period|field-manager|subresource|container|image|overrides))$/

/** A call without its flags. */
const positional = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !word.startsWith('-') && !withValue.test(words[at - 1] ?? ''))

/** Values of flags, in whichever way they are given. */
const valuesOf = (words: readonly string[], flags: RegExp): readonly string[] =>
  words.flatMap((word, at) => {
    const [, flag = '', value] = /^(--?[\w-]+)(?:=(.*))?$/.exec(word) ?? []
    return flags.test(flag) ? [value ?? words[at + 1] ?? ''] : []
  })

const isDynamic = (word: string | undefined): boolean => word === undefined || /^(?:\$|_$|_\/)/.test(word)

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

/** What a changed call is about, in words of the clients alone. */
export interface FoundCall {
  readonly text: string
  readonly line: number
  /** It applies other files, or with other values, than before. */
  readonly ofInputs?: true
}

/** What of the repository a call leads to. */
export interface CallPlaces {
  /** Whether a path leads to a file which may hold a policy. */
  readonly holdsPolicy: (path: string) => boolean
  /** Whether it leads to anything. */
  readonly isThere: (path: string) => boolean
  /** Whether it leads to a file that is none of a manifest by its name. */
  readonly isUnread: (path: string) => boolean
  /** Names of the charts here that make policies. */
  readonly charts: readonly string[]
}

/** Words by which people call what guards others. */
const guards = /polic|istio|mesh|auth|rbac|gateway|security|guard|deny/i

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

const kubectlDecides = (call: ClientCall, places: CallPlaces): string | undefined => {
  const { words } = call
  const plain = positional(words)
  if (isDryRun(call)) return undefined
  const verb = plain.find((word) => writing.has(word) || reading.has(word) || word === 'run' || word === 'exec')
  // `kubectl run` and `exec` run another command, in which the words stand.
  const inner = verb === 'run' || verb === 'exec'
  const done = inner ? words.find((word) => writing.has(word)) : verb
  const named = words.flatMap(resourcesIn)[0]
  if (done === undefined)
    return isDynamic(plain[0]) && (named !== undefined || saysMesh(call)) ? 'do something' : undefined
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

const readingIstio =
  /^(?:analyze|proxy-config|pc|proxy-status|ps|version|validate|verify-install|describe|bug-report|dashboard|d|precheck|authz|check-inject|admin|completion|help|metrics|internal-debug|list|status|generate|profile)$/

const istioctlDecides = ({ words }: ClientCall): string | undefined => {
  const [verb, second] = positional(words)
  if (verb === undefined) return undefined
  const isNested = ['x', 'experimental', 'tag', 'waypoint', 'manifest'].includes(verb)
  if (readingIstio.test(isNested ? (second ?? '') : verb)) return undefined
  return /^[a-z-]{1,30}$/.test(verb) ? verb : 'do something'
}

/** Releases that go, or come as they were: what they held goes with them. */
const takesAway = /^(?:uninstall|delete|del|un|rollback|destroy|suspend)$/

const releaseDecides = ({ client, words }: ClientCall, { charts, isThere }: CallPlaces): string | undefined => {
  const plain = positional(words)
  const at = plain.findIndex((word) => takesAway.test(word))
  const names = plain.slice(at + 1)
  if (at >= 0) {
    const isOfChart = (name: string): boolean =>
      isDynamic(name) || charts.some((chart) => name.includes(chart) || chart.includes(name))
    const counts = charts.length > 0 && (names.length === 0 || names.some(isOfChart))
    return counts || names.some((name) => guards.test(name)) ? (plain[at] ?? '') : undefined
  }
  const verb = client === 'helm' ? plain.findIndex((word) => word === 'upgrade' || word === 'install') : -1
  if (verb < 0) return undefined
  if (plain.some((word) => ofIstio.test(word))) return 'install a part of Istio'
  // A chart of this repository is rendered.
  const named = plain.slice(verb + 1).filter((word) => !/=|\.(?:ya?ml|json)$/.test(word))
  return !isThere(named[1] ?? named[0] ?? '') && named.some((word) => callsItPolicy.test(word))
    ? 'install what its name calls a policy'
    : undefined
}

/** Names and addresses of what stands elsewhere tell what it is, where they tell anything. */
const callsItPolicy = /polic(?:y|ies)|authori[sz]ation|\brbac\b/i

const isElsewhere = (path: string): boolean => /^(?:https?:\/\/|git@|oci:\/\/|github\.com\/)/.test(path)

const ofIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel)$/

const curlDecides = ({ words }: ClientCall): string | undefined =>
  words.some((word) => /^(?:-X)?(?:DELETE|PATCH|PUT|POST)$|^--(?:request|method|post-data|post-file)=/i.test(word)) &&
  words.some((word) => /\/apis\//.test(word) && speaksOfMesh.test(word))
    ? 'write to the API server'
    : undefined

/** What a call does to what decides, in words without any of its own; undefined: nothing that these rules know. */
const decidesBy = (call: ClientCall, places: CallPlaces): string | undefined => {
  const { client, words } = call
  if (client === 'kubectl' || client === 'oc') return kubectlDecides(call, places)
  if (client === 'istioctl') return istioctlDecides(call)
  if (client === 'curl' || client === 'wget') return curlDecides(call)
  if (client === 'library')
    return words.some((word) => speaksOfMesh.test(word) || /^roles?$/i.test(word))
      ? 'write what is of Istio or of permissions'
      : undefined
  return releaseDecides(call, places)
}

/** What Helm is told besides, as far as it decides nothing of Istio: patch releases, how long to wait, other settings. */
const ofRelease = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at): readonly string[] => {
    const flag = words[at - 1] ?? ''
    if (flag === '--version') return [word.replace(/^(v?\d+\.\d+)\..*$/, '$1')]
    if (/^--(?:timeout|description)$/.test(flag) || /^--(?:wait|timeout|atomic|debug|description)/.test(word)) return []
    const isSet = /^--set(?:-string)?$/
    const pair = isSet.test(flag) ? word : /^--set(?:-string)?=(.*)$/.exec(word)?.[1]
    if (pair === undefined) return isSet.test(word) ? [] : [word]
    return pair.split(',').filter((one) => isSetting(one.split('=')[0] ?? '', undefined, one.split('=')[1]))
  })

const keyOf = ({ client, words, piped }: ClientCall): string =>
  [client, ...(client === 'helm' ? ofRelease(words) : words), '<', ...piped].join(' ')

/** The call without the namespace in which it applies files that hold a policy, and that. */
const withoutNamespace = (
  { words }: ClientCall,
  { holdsPolicy }: CallPlaces,
): readonly [string, string] | undefined => {
  const [namespace] = valuesOf(words, /^(?:-n|--namespace)$/)
  const files = valuesOf(words, /^(?:-f|--filename|-k|--kustomize)$/)
  return words.includes('apply') && namespace !== undefined && files.some(holdsPolicy)
    ? [words.filter((word) => word !== namespace && !word.startsWith('--namespace=')).join(' '), namespace]
    : undefined
}

/** Whether one side applies in another namespace what both sides apply. */
const isMoved = (call: ClientCall, others: readonly ClientCall[], places: CallPlaces): boolean => {
  const [same, namespace] = withoutNamespace(call, places) ?? []
  return (
    same !== undefined &&
    others.some((other) => {
      const [theirs, where] = withoutNamespace(other, places) ?? []
      return theirs === same && where !== namespace
    })
  )
}

/** The first call of one side alone that takes away, or writes, what decides: by its client and what it does. */
const changedCall = (
  now: string,
  [one, other]: readonly [readonly ClientCall[], readonly ClientCall[]],
  places: CallPlaces,
  inputs: InputPlaces,
): FoundCall | undefined => {
  const [gone, come] = ofOneSide(one, other, keyOf)
  for (const call of [...come, ...gone]) {
    const does = decidesBy(call, places) ?? (isMoved(call, one, places) ? 'apply -n' : undefined)
    if (does !== undefined)
      return {
        text: `${call.client === 'library' ? 'a client' : call.client} ${does}`,
        line: come.includes(call) ? lineOf(now, call) : 1,
      }
  }
  const [call, does] = otherInputs([gone, come], [one, other], inputs) ?? []
  return call === undefined
    ? undefined
    : { text: `${call.client} ${does ?? ''}`, line: lineOf(now, call), ofInputs: true }
}

/** Whether a path that a call names may be a file, or a folder around it: a script may stand in any folder. */
const leadsTo = (one: string, path: string): boolean =>
  one === path || one.endsWith(`/${path}`) || isInside(one, path) || one.includes(`/${path}/`)

/** What both revisions hold, for the calls that name files of it. */
const openInputs = async (
  repository: WholeRepository,
  [before, after]: readonly [RevisionUnits, RevisionUnits],
  calls: readonly ClientCall[],
  places: CallPlaces,
  usersOf: () => Promise<ReadonlyMap<string, string>>,
): Promise<InputPlaces> => {
  const files = [...new Set(valueFilesOf(calls).map(endOf))]
  const named = ({ tree }: RevisionUnits): readonly string[] =>
    files.length === 0 ? [] : tree.paths.filter((path) => files.some((one) => path === one || path.endsWith(`/${one}`)))
  const filesIn = ({ tree }: RevisionUnits, path: string): readonly string[] =>
    tree.paths.filter((one) => path === '' || leadsTo(one, path))
  const readsOf = (folder: string): readonly string[] =>
    [before, after].flatMap(({ found }) => [...(found.ofFolder(folder)?.reads ?? [])])
  return {
    filesAt: (given) => [filesIn(before, endOf(given)), filesIn(after, endOf(given))],
    mayApplyPolicy: (path, where) => {
      if (where === 'there' && places.holdsPolicy(path)) return true
      const all = [...filesIn(before, path), ...filesIn(after, path)]
      if (where === 'there')
        return all
          .filter((file) => buildFile(file) !== undefined)
          .some((file) => readsOf(folderOf(file)).some(places.holdsPolicy))
      return all.some((file) => pathFrom(path, file).includes('/') && places.holdsPolicy(file))
    },
    charts: places.charts,
    texts: await Promise.all([textsOf(repository, before, named(before)), textsOf(repository, after, named(after))]),
    users: calls.some(({ client }) => client === 'helm') ? await usersOf() : new Map(),
  }
}

/** Where a call stands, as far as two of its words are on one line. */
const lineOf = (text: string, { words }: ClientCall): number => {
  const plain = positional(words).slice(0, 2)
  return text.split('\n').findIndex((line) => plain.every((word) => line.includes(word))) + 1 || 1
}

/** Places of both revisions; a path counts where it ends as one of theirs, since a script may stand in any folder. */
const placesOfCalls = (sides: readonly RevisionUnits[], charts: readonly string[]): CallPlaces => {
  const holding = once(() => [
    ...new Set(
      sides.flatMap(({ tree, textOf }) =>
        tree.paths.filter((path) => mayHoldPolicyOfIstio(mayHold(textOf(path) ?? ''))),
      ),
    ),
  ])
  return {
    charts,
    holdsPolicy: (given) => {
      const path = pathOf(given)
      return path === '' ? holding().length > 0 : holding().some((one) => leadsTo(one, path))
    },
    isThere: (given) => {
      const path = pathOf(given)
      // No command takes a template of a chart as it is.
      const isOne = (one: string): boolean => leadsTo(one, path) && !/(?:^|\/)templates\//.test(one)
      return path === '' || sides.some(({ tree }) => tree.paths.some(isOne))
    },
    isUnread: (given) => {
      const path = pathOf(given)
      const isNamed = (one: string): boolean => one === path || one.endsWith(`/${path}`)
      return /\w/.test(path) && !/\.(?:ya?ml|json)$/.test(path) && sides.some(({ tree }) => tree.paths.some(isNamed))
    },
  }
}

const makesPolicies = /\b(?:AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin)\b/

/** Changed files whose calls of a client changed, each with what that does to what decides. */
export const changedCalls = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  paths: readonly string[],
  usersOf: () => Promise<ReadonlyMap<string, string>>,
): Promise<ReadonlyMap<string, FoundCall>> => {
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const asked = paths.filter((path) => [old.get(path), now.get(path)].some((text) => mayCall.test(text ?? '')))
  if (asked.length === 0) return new Map()
  const releases = asked.some((path) => /helm|flux|argocd|kapp/i.test(`${old.get(path) ?? ''}${now.get(path) ?? ''}`))
  const sides = releases ? [before, after] : []
  const making = await Promise.all(sides.map((side) => chartsMaking(repository, side, makesPolicies)))
  const charts = making.flat().filter((name) => name !== '')
  const places = placesOfCalls([before, after], charts)
  const found = asked.map((path) => ({
    path,
    calls: callsOfSides(path, [old.get(path) ?? '', now.get(path) ?? '']),
  }))
  const all = found.flatMap(({ calls }) => calls.flat())
  const inputs = await openInputs(repository, [before, after], all, places, usersOf)
  return new Map(
    found.flatMap(({ path, calls }) => {
      const call = changedCall(now.get(path) ?? '', calls, places, inputs)
      return call === undefined ? [] : [[path, call] as const]
    }),
  )
}
