import { groupOf } from '../manifests/interest.js'
import { objectsAt, textAt } from '../mesh/fields.js'
import { isJsonObject, type Json, type JsonObject } from '../ports/json.js'
import type { LeavesOut } from './left-out.js'
import { readValues } from './read-values.js'
import type { RevisionTree } from './revision-tree.js'
import type { Substitutions } from './unit.js'

/** An object of Argo CD or Flux, or one that they take values from, as a file of the repository holds it. */
export interface GitOpsObject {
  readonly group: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
  readonly path: string
  readonly content: JsonObject
}

/** What decides whether an address is this repository. */
export interface Surroundings {
  readonly tree: RevisionTree
  readonly textOf: (path: string) => string | undefined
  /** `owner/name`; '' where nothing tells it. */
  readonly repository: string
  /** What is applied by the root of a repository is another one, as far as anything tells. */
  readonly isRootElsewhere: boolean
}

/** Whether a text can hold an object that says what is applied; Argo's other kinds are workflows and rollouts. */
const mayHoldGitOps = (text: string): boolean =>
  text.includes('toolkit.fluxcd.io') || (text.includes('argoproj.io') && text.includes('Application'))

/** Objects of a file; a template of Helm or Jinja holds none yet. */
export const readGitOps = (path: string, text: string): readonly GitOpsObject[] =>
  readValues(text).flatMap((value) => {
    const items = textAt(value, 'kind') === 'List' ? objectsAt(value, 'items') : [value]
    return items.flatMap((item) => objectOf(path, item))
  })

interface Text {
  readonly path: string
  readonly text: string
}

/** Several rules ask for the objects of the same files, which two revisions share. */
const known = new WeakMap<Text, readonly GitOpsObject[]>()

const objectsOf = (file: Text): readonly GitOpsObject[] => {
  const found = known.get(file) ?? (mayHoldGitOps(file.text) ? readGitOps(file.path, file.text) : [])
  known.set(file, found)
  return found
}

/** Objects of files, of which most hold none and are not parsed. */
export const gitOpsObjects = (files: readonly Text[]): readonly GitOpsObject[] => files.flatMap(objectsOf)

const objectOf = (path: string, item: Json): readonly GitOpsObject[] => {
  const version = textAt(item, 'apiVersion')
  const name = textAt(item, 'metadata', 'name')
  if (!isJsonObject(item) || version === '' || name === '') return []
  return [
    {
      group: groupOf(version),
      kind: textAt(item, 'kind'),
      namespace: textAt(item, 'metadata', 'namespace'),
      name,
      path,
      content: item,
    },
  ]
}

/** What an object that the tree holds says is applied, in the terms of all of them. */
export interface Declaration {
  /** `Application argocd/shop`: the same at both revisions. */
  readonly id: string
  /** The file that says it. */
  readonly path: string
  /** Folder in this repository; undefined: it points elsewhere, or nothing here tells where. */
  readonly folder: string | undefined
  readonly namespace?: string
  /** The cluster that it names; '': the one that it is applied to itself; missing: nothing tells. */
  readonly cluster?: string
  readonly overlay?: JsonObject
  readonly helm?: DeclaredHelm
  readonly substitutions?: Substitutions
  /** Whether a folder without a build file is applied with all that is in it, folders below included. */
  readonly recurses: boolean
  /** What the tool leaves out by rules of its own: of a folder that it applies as it is, or of everything. */
  readonly leavesOut: LeavesOut
  readonly leavesOutOf: 'folder' | 'everything'
  /** Files beside the object that decide what it applies. */
  readonly reads: readonly string[]
  /** What of the object nothing in the tree decides; with a remedy by its kind. */
  readonly undecided?: string
}

export interface DeclaredHelm {
  readonly release: string
  readonly valueFiles: readonly string[]
  readonly values?: Json
}

/** `Application argocd/shop`. */
export const titleOf = ({ kind, namespace, name }: Pick<GitOpsObject, 'kind' | 'namespace' | 'name'>): string =>
  `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}`

/** Text that a generator or another program fills in. */
export const isFilledIn = (text: string): boolean => text.includes('{{') || /\$\{[A-Za-z_]/.test(text)

/** Whether an address of git is the one of this repository, as far as names tell: `owner/name` at its end. */
export const isOwnAddress = (url: string, repository: string): boolean => {
  const path = url
    .replace(/\.git\/?$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
  return path.endsWith(`/${repository.toLowerCase()}`) || path.endsWith(`:${repository.toLowerCase()}`)
}
