import { type CallPlaces, callsItPolicy, guards, isDynamic, positional, speaksOfMesh } from './call-words.js'
import type { ClientCall } from './client-calls.js'
import { kubectlDecides } from './kubectl-calls.js'

const readingIstio =
  /^(?:analyze|proxy-config|pc|proxy-status|ps|version|validate|verify-install|describe|bug-report|dashboard|d|precheck|authz|check-inject|admin|completion|help|metrics|internal-debug|list|status|generate|profile)$/

const istioctlDecides = ({ words }: ClientCall): string | undefined => {
  const [verb, second] = positional(words)
  // A list of tools says which version is installed.
  if (verb === undefined || /^v?\d+(?:\.\d+)+/.test(verb)) return undefined
  const isNested = ['x', 'experimental', 'tag', 'waypoint', 'manifest'].includes(verb)
  if (readingIstio.test(isNested ? (second ?? '') : verb)) return undefined
  return /^[a-z-]{1,30}$/.test(verb) ? verb : '…'
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

/** Charts of Istio. */
export const ofIstio = /(?:^|\/)(?:istiod?|istio-\w+|ztunnel|istio\/\w+)$/

const curlDecides = ({ words }: ClientCall): string | undefined =>
  words.some((word) => /^(?:-X)?(?:DELETE|PATCH|PUT|POST)$|^--(?:request|method|post-data|post-file)=/i.test(word)) &&
  words.some((word) => /\/apis\//.test(word) && speaksOfMesh.test(word))
    ? 'write to the API server'
    : undefined

/** What a call does to what decides, in words without any of its own; undefined: nothing that these rules know. */
export const decidesBy = (call: ClientCall, places: CallPlaces): string | undefined => {
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
