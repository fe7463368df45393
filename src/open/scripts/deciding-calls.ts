import { mayHold, mayHoldPolicyOfIstio } from '../../manifests/may-hold.js'
import { buildFile } from '../../manifests/templates.js'
import { textAt } from '../../mesh/fields.js'
import { ofOneSide } from '../../ports/of-one-side.js'
import { once } from '../../ports/once.js'
import { folderOf } from '../../ports/repository.js'
import { isInside, pathFrom } from '../../units/revision-tree.js'
import { readValues } from '../../units/read-values.js'
import { decidesBy, ofIstio } from './call-effects.js'
import { type CallPlaces, positional, valuesOf } from './call-words.js'
import { chartsMaking } from '../charts/charts-making.js'
import { type ClientCall, callsOfSides, mayCall } from './client-calls.js'
import { isSetting, withoutPatch } from '../charts/istio-values.js'
import { type InputPlaces, endOf, otherInputs, pathOf, valueFilesOf } from './other-inputs.js'
import { type RevisionUnits, type WholeRepository, textsOf } from '../reached/revision-units.js'

/** What a changed call is about, in words of the clients alone. */
export interface FoundCall {
  readonly text: string
  readonly line: number
  /** It applies other files, or with other values, than before. */
  readonly ofInputs?: true
}

/** What Helm and istioctl are told besides, as far as it decides nothing of Istio: patch releases, how long to wait, other settings. */
const ofRelease = ({ client, words }: ClientCall): readonly string[] => {
  const isOfIstio = client === 'istioctl' || words.some((word) => ofIstio.test(word))
  return words.flatMap((word, at): readonly string[] => {
    const flag = words[at - 1] ?? ''
    if (flag === '--version' && isOfIstio) return [word.replace(/^(v?\d+\.\d+)\..*$/, '$1')]
    if (/^--(?:timeout|description)$/.test(flag) || /^--(?:wait|timeout|atomic|debug|description)/.test(word)) return []
    const isSet = client === 'istioctl' ? /^(?:--set|-s)$/ : /^--set(?:-string)?$/
    const pair = isSet.test(flag) ? word : /^--set(?:-string)?=(.*)$/.exec(word)?.[1]
    if (pair === undefined) return isSet.test(word) ? [] : [word]
    const settings = pair
      .split(',')
      .filter((one) =>
        isSetting(one.split('=')[0] ?? '', undefined, one.split('=')[1], isOfIstio ? 'Istio' : 'another'),
      )
    return isOfIstio ? settings.map(withoutPatch) : settings
  })
}

const keyOf = (call: ClientCall): string => {
  const { client, words, piped } = call
  return [client, ...(client === 'helm' || client === 'istioctl' ? ofRelease(call) : words), '<', ...piped].join(' ')
}

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
  { earlier, calls }: { readonly earlier: readonly ClientCall[]; readonly calls: readonly ClientCall[] },
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
    mayApplyPolicy: (path, where, depth = 0) => {
      if (where === 'there' && places.holdsPolicy(path)) return true
      const all = [...filesIn(before, path), ...filesIn(after, path)]
      if (where === 'there')
        return all
          .filter((file) => buildFile(file) !== undefined)
          .some((file) => readsOf(folderOf(file)).some(places.holdsPolicy))
      return all.some((file) => pathFrom(path, file).split('/').length > depth + 1 && places.holdsPolicy(file))
    },
    charts: places.charts,
    texts: await Promise.all([textsOf(repository, before, named(before)), textsOf(repository, after, named(after))]),
    isGuarded: (namespace) => places.isGuarded(namespace),
    earlier,
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
    isGuarded: (namespace) =>
      holding().some((path) =>
        sides.some(({ textOf }) => {
          const policies = readValues(textOf(path) ?? '').filter((one) =>
            textAt(one, 'apiVersion').includes('istio.io/'),
          )
          const places = policies.map((one) => textAt(one, 'metadata', 'namespace'))
          return namespace === undefined || places.length === 0 || places.some((one) => one === '' || one === namespace)
        }),
      ),
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
  const all = { earlier: found.flatMap(({ calls: [old] }) => old), calls: found.flatMap(({ calls }) => calls.flat()) }
  const inputs = await openInputs(repository, [before, after], all, places, usersOf)
  return new Map(
    found.flatMap(({ path, calls }) => {
      const call = changedCall(now.get(path) ?? '', calls, places, inputs)
      return call === undefined ? [] : [[path, call] as const]
    }),
  )
}
