import { isJsonObject } from '../ports/json.js'
import type { KubernetesObject, MeshState } from '../ports/object.js'
import { objectsOfKind } from '../ports/objects-of-kind.js'
import { parsedTexts } from './coverage/parsed-text.js'
import { podTemplatesIn } from './coverage/pod-templates.js'
import { objectAt, textAt, textMapAt } from './fields.js'
import type { Workload } from './resolve/workloads.js'

const found = new WeakMap<MeshState, readonly Workload[]>()

/**
 * Pods that a ConfigMap describes in a text, for a program that makes them: nobody else says as whom they run. A text that says
 * no account leaves it to the program.
 */
export const toldWorkloads = (state: MeshState): readonly Workload[] => {
  const known = found.get(state)
  if (known !== undefined) return known
  const fresh = objectsOfKind(state, '', 'ConfigMap').flatMap(describedIn)
  found.set(state, fresh)
  return fresh
}

const describedIn = (object: KubernetesObject): readonly Workload[] =>
  Object.entries(textMapAt(object.content, 'data')).flatMap(([name, text]) => {
    // Most texts are no pods, and long.
    if (!text.includes('containers') || !text.includes('serviceAccount')) return []
    const documents = (parsedTexts(text) ?? []).filter(isJsonObject)
    return documents
      .flatMap(podTemplatesIn)
      .map(({ template }): Workload => ({
        namespace: textAt(template, 'metadata', 'namespace') || object.key.namespace,
        labels: textMapAt(template, 'metadata', 'labels'),
        annotations: textMapAt(template, 'metadata', 'annotations'),
        podSpec: objectAt(template, 'spec'),
        title: `configmap/${object.key.name} ${name}`,
        object,
        pods: [],
        alike: [],
      }))
      .filter(({ podSpec }) => textAt(podSpec, 'serviceAccountName') + textAt(podSpec, 'serviceAccount') !== '')
  })
