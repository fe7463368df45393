import { isJsonObject, type Json } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import type { ObjectChange } from '../changed-objects.js'
import { digestOf } from '../digest.js'
import { member, objectAt, textAt, textMapAt } from '../fields.js'
import { because, type JudgedField } from './judge-field.js'
import { parsedTexts } from './parsed-text.js'

const api = 'gateway.networking.k8s.io'

const defaultsForClass = 'gateway.istio.io/defaults-for-class'

/** Whether istiod takes settings of the pods of a Gateway, or of all of a class, from a ConfigMap. */
const isTakenByGateways = ({ key, labels }: KubernetesObject, states: readonly MeshState[]): boolean =>
  key.group === '' &&
  key.kind === 'ConfigMap' &&
  (Object.hasOwn(labels, defaultsForClass) ||
    states.some(
      (state) =>
        objectsOfKind(state, api, 'Gateway').some(({ key: { namespace }, content }) => {
          const ref = objectAt(content, 'spec', 'infrastructure', 'parametersRef')
          return namespace === key.namespace && isRefTo(ref, key.name)
        }) ||
        objectsOfKind(state, api, 'GatewayClass').some(({ content }) => {
          const ref = objectAt(content, 'spec', 'parametersRef')
          return isRefTo(ref, key.name) && ['', key.namespace].includes(textAt(ref, 'namespace'))
        }),
    ))

const isRefTo = (ref: Json, name: string): boolean =>
  textAt(ref, 'kind') === 'ConfigMap' && textAt(ref, 'name') === name

/** By what policies know the pods, and whether they meet a proxy; the text as a whole where it is not read. */
const knownBy = (object: KubernetesObject | undefined): string => {
  const text = textMapAt(object?.content, 'data')['deployment'] ?? ''
  const documents = text === '' ? [] : parsedTexts(text)
  if (documents === undefined) return text
  return digestOf(
    documents.filter(isJsonObject).flatMap((document): readonly Json[] => {
      const template = objectAt(document, 'spec', 'template')
      const said = [
        member(objectAt(template, 'metadata'), 'labels'),
        ...['serviceAccountName', 'serviceAccount', 'hostNetwork'].map((name) =>
          member(objectAt(template, 'spec'), name),
        ),
      ]
      return said.every((one) => one === undefined) ? [] : [said.map((one) => one ?? null)]
    }),
  )
}

const otherPods = because(
  'opaque',
  'istiod merges it into the pods of a Gateway, which have other labels or another account then',
  'I pilot/pkg/config/kube/gateway/deploymentcontroller.go',
)

/** Of what is read of such a ConfigMap, nothing is modelled: another label or account of a Gateway's pods proves nothing. */
export const withPodsOfGateways = (
  fields: readonly JudgedField[],
  { before, after }: ObjectChange,
  states: readonly MeshState[],
): readonly JudgedField[] => {
  const isTaken = [before, after].some((one) => one !== undefined && isTakenByGateways(one, states))
  if (!isTaken || knownBy(before) === knownBy(after)) return fields
  return fields.map((field) =>
    field.path[0] === 'data' && field.judgement.cover !== 'opaque' ? { ...field, judgement: otherPods } : field,
  )
}
