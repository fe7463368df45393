import type { Json, JsonObject } from '../ports/json.js'

/** A set of objects that are applied together: two units are never mixed, each is compared with itself. */
export interface Unit {
  /** The same at both revisions: what a unit is compared by. */
  readonly id: string
  /** For people: `overlays/production`, `charts/shop with values-production.yaml`. */
  readonly title: string
  readonly source: UnitSource
  /** Every file that its objects are made from: a change of one of them can change the unit. */
  readonly reads: ReadonlySet<string>
  /** Files of a chart that are read only where one of its templates asks for them by `.Files`. */
  readonly asides?: ReadonlySet<string>
  /** Namespace of objects that name none, where the tree says it. */
  readonly namespace?: string
  /** Where all its objects stand that have a namespace, whatever their files say: the outermost layer places them. */
  readonly placedIn?: string
  /** What keeps it from being rendered, seen from the files alone. */
  readonly obstacle?: Obstacle
  /** Bases that it is rendered without. */
  readonly elsewhere?: BasesElsewhere
  /** The object of Argo CD or Flux that says that it is applied, and its file; missing: its folder was found by itself. */
  readonly declared?: DeclaredBy
  /** A command of a script or a pipeline releases it so: which values a chart takes, the command says where it runs. */
  readonly released?: true
}

export interface DeclaredBy {
  readonly by: string
  readonly path: string
  readonly folder: string
  /** The cluster that it names; '': the one that it is applied to itself; missing: nothing tells. */
  readonly cluster?: string
}

export type UnitSource = KustomizeSource | HelmSource | PlainSource

export interface KustomizeSource {
  readonly kind: 'kustomize'
  readonly folder: string
  /** What the object that points here lays over the folder: members of a kustomization. */
  readonly overlay?: JsonObject
  /** Files to build where the folder has no kustomization of its own, as Flux does. */
  readonly resources?: readonly string[]
  readonly substitutions?: Substitutions
}

export interface HelmSource {
  readonly kind: 'helm'
  readonly folder: string
  /** Paths in the repository, in order: a later one wins. */
  readonly valueFiles: readonly string[]
  /** Values of the object that points here; they win over files. */
  readonly values?: Json
  readonly release: string
  /** Charts of this repository that it depends on: name → folder. */
  readonly local: ReadonlyMap<string, string>
}

export interface PlainSource {
  readonly kind: 'plain'
  readonly substitutions?: Substitutions
}

/** Variables that Flux fills in after the build (`postBuild`). */
export interface Substitutions {
  readonly variables: ReadonlyMap<string, string>
  /** Whether the tree holds all of them: then a variable without a value is empty text. */
  readonly complete: boolean
}

/** Why a unit cannot be rendered, and what fixes it. */
export interface Obstacle {
  readonly text: string
  readonly remedy: string
}

/** Bases of a kustomization that no file of the repository holds, and what is laid over them. */
export interface BasesElsewhere {
  readonly bases: readonly BaseElsewhere[]
  /** Kustomizations without them, and an empty list in their place: path → text. */
  readonly texts: ReadonlyMap<string, string>
  /** What decides what becomes of them: the same value at both revisions, and the same files. */
  readonly layers: Json
  readonly files: ReadonlySet<string>
}

export interface BaseElsewhere {
  /** The kustomization that takes it. */
  readonly path: string
  readonly entry: string
  /** A file of the repository that stands for one, since nobody knows what a build takes of it. */
  readonly file?: string
  /** That file is a template which Helm refuses with the values at hand; else it is one with a key that stands twice. */
  readonly isRefused?: true
  /** Where everything of it stands that has a namespace; undefined: it may be any. */
  readonly namespace: string | undefined
}
