import { isFileOfEnvironment } from '../bindings/rendered-files.js'
import { callsBinding, provenance } from '../bindings/names.js'
import { sameJson, without } from '../bindings/rendered-object.js'
import { textAt } from '../mesh/fields.js'
import type { JsonObject } from '../ports/json.js'
import { keyText, type KubernetesObject } from '../ports/object.js'
import type { Hit, Rule, RuleContext } from './rule.js'
import { shown } from './rule.js'

const find = ({ files, state }: RuleContext): readonly Hit[] => {
  if (files === undefined) return []
  const inFiles = new Map(
    state.objects.filter(({ source }) => source.kind === 'file').map((object) => [keyText(object.key), object]),
  )
  const render = `run \`meshgate render\` for environment ${shown(files.environment)} and commit its files; \`policies\` must list their folder`
  // `render` takes the segments of the checkout, a review those of the protected branch: rendering again changes nothing.
  const remedyOf = (object: KubernetesObject): string =>
    files.segmentsWait && isOfCalls(object)
      ? 'take its files out of this change and merge the change of `segments` first: they count from the protected branch; then render, in a change of its own'
      : render
  const stale = files.asked.flatMap((asked): readonly Hit[] => {
    const file = inFiles.get(keyText(asked.key))
    if (file === undefined)
      return [
        {
          object: asked,
          pointer: '',
          text: `${isOfCalls(asked) ? 'a declared call' : 'a binding'} asks for this object, and no file holds it`,
          remedy: remedyOf(asked),
          identity: ['missing'],
        },
      ]
    if (isSame(asked, file)) return []
    return [
      {
        object: file,
        pointer: '',
        text: `the file is not what ${isOfCalls(asked) ? 'the declared calls ask' : 'its binding asks'} for`,
        remedy: remedyOf(asked),
        identity: ['stale'],
      },
    ]
  })
  const asked = new Set(files.asked.map(({ key }) => keyText(key)))
  const left = [...inFiles.values()]
    .filter((object) => isFileOfEnvironment(object, files.environment) && !asked.has(keyText(object.key)))
    .map((object): Hit => ({
      object,
      pointer: '',
      text: `no ${isOfCalls(object) ? 'declared call' : 'binding'} asks for this object, and its file still ${effectOf(object)}`,
      remedy: remedyOf(object),
      identity: ['left'],
    }))
  return [...stale, ...left]
}

const isOfCalls = ({ annotations }: KubernetesObject): boolean => annotations[provenance.binding] === callsBinding

const effectOf = ({ key, content }: KubernetesObject): string => {
  if (key.kind === 'PeerAuthentication' || key.kind === 'ServiceAccount') return 'stands'
  return textAt(content, 'spec', 'action') === 'DENY' ? 'refuses what it refused' : 'grants what it granted'
}

/**
 * v1 and v1beta1 are one object. Labels and annotations that a tool adds on the way (kustomize) change nothing, but for
 * those that Istio reads, such as `istio.io/dry-run`.
 */
const isSame = (asked: KubernetesObject, file: KubernetesObject): boolean => {
  const rest = (object: JsonObject): JsonObject => without(object, ['apiVersion', 'metadata'])
  const holds = (name: 'labels' | 'annotations'): boolean =>
    Object.entries(asked[name]).every(([key, value]) => Object.hasOwn(file[name], key) && file[name][key] === value) &&
    Object.keys(file[name]).every((key) => Object.hasOwn(asked[name], key) || !/(^|\.)istio\.io\//.test(key))
  return sameJson(rest(asked.content), rest(file.content)) && holds('labels') && holds('annotations')
}

const renderedFiles: Rule = {
  id: 'GIT-001',
  title: 'A rendered file is not what the configuration asks for',
  severity: 'high',
  why: 'Where Argo CD or Flux applies the repository, the files are what reaches the cluster: a binding or a call that is changed without its file does nothing, and one that is removed without its file keeps its access.',
  find,
}

/** What concerns the files that `meshgate render` writes. */
export const fileRules: readonly Rule[] = [renderedFiles]
