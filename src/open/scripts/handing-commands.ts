import { nameInHole } from './chosen-paths.js'
import { leadsTo, wordsOf } from './deploy-texts.js'
import { isPathAt, ledToBy, nowhere, pathsIn, withoutChoices, type LedTo, type PolicyPlaces } from './policy-places.js'

/** What commands of the texts of a repository may hand to a cluster. */
export interface HandingPlaces extends PolicyPlaces {
  /** Whether the later revision has a kustomization in a folder. */
  readonly isBuilt: (folder: RegExp) => boolean
  /** Whether a word leads to what comes, or goes, with the change: it is compared as what it holds. */
  readonly isOfOneSide: (word: string) => boolean
  /** Whether a command runs another text that hands policies to a cluster. */
  readonly runsHanding: (command: string) => boolean
}

/** A command that hands policies to a cluster. */
export interface HandingCommand {
  /** What it hands, and how: the same key hands the same. */
  readonly key: string
  /** It stores nothing. */
  readonly isDry: boolean
  /** Policies that it names, and folders that it builds them from. */
  readonly names: readonly string[]
}

const client = /(?:^|[\s"'(/@])(?:kubectl|oc|kapp|k)["',]*\s|\$[({]?KUBECTL\w*[)}]?\s/
const stores = /\s["']?(?:apply|create|replace|deploy)(?=["',\s]|$)/
/** Any other tool that deploys by its words. */
const others = /(?:^|[\s"'/(-])(?:apply|deploy|upgrade|install|sync|up|kubectl_apply|kube_apply)(?=[\s"'(:]|$)/
/** What puts files where Flux or kapp-controller takes them from (documentation: flux push artifact, oras push, imgpkg push). */
const pushes =
  /(?:^|[\s"'/(])(?:flux["']?\s+["']?push["']?\s+["']?artifact|oras["']?\s+["']?push|imgpkg["']?\s+["']?push)(?=["']?\s)/
const looks = /\b(?:diff|lint|validate|analy[sz]e|kubeconform|kubeval|conftest|trivy|checkov|status|test|uninstall)\b/
const prints = /^(?:echo|printf|cat|ls|grep|test|\[)\s(?!.*\|)/

/** Flags of kubectl by which it stores the same objects (kubectl apply: Options), and those of them that take a value. */
const neutral =
  /^(?:--(?:server-side|force-conflicts|wait|record|overwrite|save-config|validate|timeout|request-timeout|field-manager|v|warnings-as-errors|show-managed-fields|openapi-patch|cache-dir|insecure-skip-tls-verify|skip-crds|cleanup-on-fail|atomic|debug|description|create-namespace|history-max|yes|color|source|revision|annotations|creds|provider|reproducible)|-v|-y)$/
const takesValue =
  /^--(?:timeout|request-timeout|field-manager|v|cache-dir|description|history-max|source|revision|annotations|creds|provider)$/
/** Words that say how files come to the same client. */
const ofFiles =
  /^(?:-f|-k|--filename|--kustomize|-|kubectl|oc|k|apply|kustomize|build|cat|true|false|strict|ignore|warn|-R|--recursive|sudo|@?kubectl|1>&2|&2|\/dev\/null)$/

/** What a command hands to a cluster of the policies that stay in the repository. */
export const handingOf = (command: string, places: HandingPlaces): HandingCommand | undefined => {
  if (places.runsHanding(command)) return { key: command.replaceAll(/["']/g, ''), isDry: false, names: [] }
  const isClient = (client.test(` ${command}`) && stores.test(command)) || pushes.test(command)
  if ((!isClient && !others.test(command)) || (!isClient && looks.test(command)) || prints.test(command))
    return undefined
  const words = wordsOf(withoutChoices(command))
  const texts = words.map(({ word }) => word)
  const policies = new Set<string>()
  const built = new Set<string>()
  const kept: string[] = []
  let isFilledIn = false
  for (const [at, { word, holes }] of words.entries()) {
    const isPath = isPathAt(texts, at)
    const led = isPath ? ledToBy(word.replaceAll(/^[!{-]+(?=[\w./])|[}]+$/g, ''), `${command} apply`, places) : nowhere
    const isLeftOut = words[at - 1]?.word === '!' || word.startsWith('!') || word.startsWith('-')
    const names = holes.map((hole) => nameInHole(hole)).join('+')
    const isHere = /^\.\/?$/.test(word) && /^(?:-f|-k|--filename|--kustomize|build)$/.test(words[at - 1]?.word ?? '')
    const isBare = isHere || (holes.length > 0 && word.replaceAll(/[\0./]/g, '') === '')
    if (led.policies.length > 0 && !isLeftOut) {
      for (const path of led.policies) policies.add(path)
      for (const folder of led.built) built.add(folder)
      const flag = words[at - 1]?.word ?? ''
      const pattern = leadsTo(word.replace(/\/+$/, ''))
      // A kustomization that is not there is no way to hand a file over.
      const isUnbuilt = /^(?:-k|--kustomize|build)$/.test(flag) && (pattern === undefined || !places.isBuilt(pattern))
      kept.push(...(isUnbuilt ? [flag] : []), ...(holes.length > 0 ? [names] : []))
    } else if (isBare && words[at - 1]?.word !== '--context' && isClient) {
      isFilledIn = true
      kept.push(isHere ? '.' : names)
    } else if (!ofFiles.test(word) && !neutral.test(word) && !takesValue.test(words[at - 1]?.word ?? '')) {
      // Files without a policy come and go as they like.
      const isFile = !isLeftOut && holes.length === 0 && /[/]|\.(?:ya?ml|json)$/.test(word)
      if (!isFile && !places.isOfOneSide(word)) kept.push(word.replaceAll('\0', names))
    }
  }
  if (policies.size === 0 && !(isFilledIn && places.policies.length > 0)) return undefined
  const isDry = words.some(({ word }) => word === '--dry-run') && !/--dry-run[= ]["']?none/.test(command)
  return { key: [...kept, '<', ...[...policies].sort()].join(' '), isDry, names: [...policies, ...built] }
}

/** Policies that a text names, as a path, a pattern or a folder, and folders that they are built from. */
export const policiesNamed = (text: string, places: PolicyPlaces): Pick<LedTo, 'policies' | 'built'> => {
  const led = pathsIn(text).map((word) => ledToBy(word, `apply ${text}`, places))
  return { policies: led.flatMap(({ policies }) => policies), built: led.flatMap(({ built }) => built) }
}
