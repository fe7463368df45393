import type { Cover, Condition } from './entry.js'

/** A part of an object of any other kind, by the name of a member on the way to it. */
export interface ForeignEntry {
  /** Name of a member, which may hold `*`. */
  readonly member: string
  readonly cover: Cover
  readonly why: string
  readonly source: string
  readonly only?: Condition
}

/**
 * Kinds that have no table: Istio and the API server's authorizers do not read them, but their controllers make objects
 * that both read. Templates of pods and MeshConfigs in them are judged by their own tables, the rest by what it names.
 * The first that fits counts.
 */
export const foreignTable: readonly ForeignEntry[] = [
  {
    member: '*istio.io/*',
    cover: 'opaque',
    why: 'a label or annotation of Istio goes to objects that another controller makes of this one',
    source: 'A annotation/annotations.yaml, label/labels.yaml',
  },
  {
    member: 'hostNetwork',
    cover: 'opaque',
    why: "pods on the node's own network meet no proxy, and another controller makes them",
    source: 'istio-semantics §2',
  },
  {
    member: 'serviceAccount*',
    cover: 'opaque',
    only: 'the object was there before and is there after',
    why: 'pods that another controller makes may run as another identity',
    source: 'istio-semantics §2.7',
  },
  {
    member: '*',
    cover: 'neutral',
    why: 'Istio and the authorizers of the API server do not read this kind; what its controller makes is compared where it is read',
    source: 'I pkg/config/schema/collections; Kubernetes: authorization',
  },
]
