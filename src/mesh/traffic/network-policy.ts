import type { Json, JsonObject } from '../../ports/json.js'
import type { KubernetesObject, MeshState } from '../../ports/object.js'
import { objectsOfKind } from '../../ports/objects-of-kind.js'
import { listAt, member, numberAt, objectAt, objectsAt, textAt, textsAt } from '../fields.js'
import { nameLabel } from '../namespace-labels.js'
import { selectorLabels, selectsLabels } from '../label-selector.js'
import { networkRulesOf } from './network-rules.js'

type Labels = Readonly<Record<string, string>>

/** `maybe`: something that no object says decides, as the address of a pod. */
export type NetworkAnswer = 'yes' | 'maybe' | 'no'

/** One end of a connection; what is missing is not known. */
export interface NetworkEnd {
  readonly namespace?: string
  readonly labels?: Labels
  /** Whose named ports the port may be. */
  readonly podSpec?: JsonObject
}

export type Direction = 'Ingress' | 'Egress'

const anyOf = (answers: readonly NetworkAnswer[]): NetworkAnswer =>
  answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no'

const allOf = (...answers: readonly NetworkAnswer[]): NetworkAnswer =>
  answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes'

/** Of labels that are known in part, only what is asked of those says something. */
const meets = (selector: Json, labels: Labels, isWhole: boolean): NetworkAnswer => {
  if (!isWhole && !selectorLabels(selector).every((name) => Object.hasOwn(labels, name))) return 'maybe'
  return selectsLabels(selector, labels) ? 'yes' : 'no'
}

/** Labels of Namespaces; of one that was not read only the name is known, which the API server sets. */
const spacesOf = new WeakMap<MeshState, ReadonlyMap<string, Labels>>()

const meetsSpace = (state: MeshState, selector: Json, namespace: string): NetworkAnswer => {
  let spaces = spacesOf.get(state)
  if (spaces === undefined) {
    spaces = new Map(objectsOfKind(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels]))
    spacesOf.set(state, spaces)
  }
  const labels = spaces.get(namespace)
  return meets(selector, { ...labels, [nameLabel]: namespace }, labels !== undefined)
}

const isEverywhere = (block: Json): boolean =>
  ['0.0.0.0/0', '::/0'].includes(textAt(block, 'cidr')) && listAt(block, 'except').length === 0

/** Whether a rule of a policy names the other end (K networking/v1: NetworkPolicyPeer). */
export const letsEnd = (
  state: MeshState,
  { key }: Pick<KubernetesObject, 'key'>,
  rule: JsonObject,
  direction: Direction,
  { namespace, labels }: NetworkEnd,
): NetworkAnswer => {
  const peers = objectsAt(rule, direction === 'Ingress' ? 'from' : 'to')
  if (peers.length === 0) return 'yes'
  return anyOf(
    peers.map((peer) => {
      const block = member(peer, 'ipBlock')
      if (block !== undefined) return isEverywhere(block) ? 'yes' : 'maybe'
      const [pods, spaces] = [member(peer, 'podSelector'), member(peer, 'namespaceSelector')]
      const space =
        namespace === undefined
          ? 'maybe'
          : spaces !== undefined
            ? meetsSpace(state, spaces, namespace)
            : namespace === key.namespace
              ? 'yes'
              : 'no'
      return allOf(space, pods === undefined ? 'yes' : meets(pods, labels ?? {}, labels !== undefined))
    }),
  )
}

/** Whether a rule opens a TCP port of the pods that are called. */
export const letsPort = (rule: JsonObject, number: number, podSpec: JsonObject | undefined): NetworkAnswer => {
  if (listAt(rule, 'ports').length === 0) return 'yes'
  return anyOf(
    objectsAt(rule, 'ports').map((entry): NetworkAnswer => {
      if (!['', 'TCP'].includes(textAt(entry, 'protocol'))) return 'no'
      const port = numberAt(entry, 'port')
      if (port !== undefined) return number >= port && number <= (numberAt(entry, 'endPort') ?? port) ? 'yes' : 'no'
      const name = textAt(entry, 'port')
      if (name === '') return 'yes'
      return podSpec === undefined ? 'maybe' : numbersNamed(podSpec, name).includes(number) ? 'yes' : 'no'
    }),
  )
}

const numbersNamed = (podSpec: JsonObject, name: string): readonly number[] =>
  ['containers', 'initContainers']
    .flatMap((kind) => objectsAt(podSpec, kind))
    .flatMap((container) => objectsAt(container, 'ports'))
    .filter((port) => textAt(port, 'name') === name)
    .flatMap((port) => numberAt(port, 'containerPort') ?? [])

/** Whether a policy holds in a direction: without `policyTypes` Ingress, and Egress where it has rules of it. */
export const holdsIn = (content: JsonObject, direction: Direction): boolean => {
  const types = textsAt(content, 'spec', 'policyTypes')
  if (types.length > 0) return types.includes(direction)
  return direction === 'Ingress' || objectsAt(content, 'spec', 'egress').length > 0
}

/** What a connection is held to on one side of it: all that some policy of the pods there lets through. */
export interface NetworkHold {
  readonly answer: NetworkAnswer
  /** The first of the policies; missing where none selects the pods. */
  readonly policy?: KubernetesObject
}

/**
 * Whether the network lets a TCP connection through at one of its ends. Policies add up, and pods that none selects are
 * open (K concepts/services-networking/network-policies). `port` is where it arrives.
 */
export const holdAt = (
  state: MeshState,
  direction: Direction,
  ends: { readonly from: NetworkEnd; readonly to: NetworkEnd },
  port: number,
): NetworkHold => {
  const [own, other] = direction === 'Ingress' ? [ends.to, ends.from] : [ends.from, ends.to]
  const here = networkRulesOf(state).filter(
    ({ namespace }) => own.namespace !== undefined && (namespace === undefined || namespace === own.namespace),
  )
  const selecting = here
    .flatMap(({ object, content }) =>
      content !== undefined && holdsIn(content, direction) ? [{ policy: object, content }] : [],
    )
    .map(({ policy, content }) => {
      const selected = meets(objectAt(content, 'spec', 'podSelector'), own.labels ?? {}, own.labels !== undefined)
      const rules = objectsAt(content, 'spec', direction === 'Ingress' ? 'ingress' : 'egress')
      const lets = anyOf(
        rules.map((rule) =>
          allOf(letsEnd(state, policy, rule, direction, other), letsPort(rule, port, ends.to.podSpec)),
        ),
      )
      return { policy, selected, lets }
    })
    .filter(({ selected }) => selected !== 'no')
  const held = holdOf(selecting)
  const unfollowed = here.find(({ content }) => content === undefined)
  return held.answer !== 'yes' || unfollowed === undefined ? held : { answer: 'maybe', policy: unfollowed.object }
}

const holdOf = (
  selecting: readonly {
    readonly policy: KubernetesObject
    readonly selected: NetworkAnswer
    readonly lets: NetworkAnswer
  }[],
): NetworkHold => {
  const certain = selecting.filter(({ selected }) => selected === 'yes')
  const [first = selecting[0]] = certain
  if (first === undefined) return { answer: 'yes' }
  const isLet = certain.some(({ lets }) => lets === 'yes') || selecting.every(({ lets }) => lets === 'yes')
  const mayBeLet = certain.length === 0 || selecting.some(({ lets }) => lets !== 'no')
  return { answer: isLet ? 'yes' : mayBeLet ? 'maybe' : 'no', policy: first.policy }
}
