/** Words of what is of Istio, or of permissions, in any of the forms that commands name it by. */
export const speaksOfMesh =
  /istio|authorizationpolic|peerauthentic|requestauthentic|envoyfilter|wasmplugin|role_?binding|clusterrole|dataplane-mode|gateway\.networking|rbac\.authorization/i

/** Flags whose value is the next word. */
const withValue =
  /^(?:-[nlfkopsvc]|--(?:namespace|context|kubeconfig|cluster|user|server|token|as|as-group|selector|filename|kustomize|output|type|patch|patch-file|field-selector|request-timeout|timeout|grace-period|field-manager|subresource|container|image|overrides))$/

/** A call without its flags. */
export const positional = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => !word.startsWith('-') && !withValue.test(words[at - 1] ?? ''))

/** Values of flags, in whichever way they are given. */
export const valuesOf = (words: readonly string[], flags: RegExp): readonly string[] =>
  words.flatMap((word, at) => {
    const [, flag = '', value] = /^(--?[\w-]+)(?:=(.*))?$/.exec(word) ?? []
    return flags.test(flag) ? [value ?? words[at + 1] ?? ''] : []
  })

/** What is filled in when the command runs. */
export const isDynamic = (word: string | undefined): boolean => word === undefined || /^(?:\$|_$|_\/)/.test(word)

/** What of the repository a call leads to. */
export interface CallPlaces {
  /** Whether a path leads to a file which may hold a policy. */
  readonly holdsPolicy: (path: string) => boolean
  /** Whether it leads to anything. */
  readonly isThere: (path: string) => boolean
  /** Whether it leads to a file that is none of a manifest by its name. */
  readonly isUnread: (path: string) => boolean
  /** Names of the charts here that make policies. */
  readonly charts: readonly string[]
  /** Whether policies of Istio stand in a namespace; undefined: in any. */
  readonly isGuarded: (namespace: string | undefined) => boolean
}

/** Words by which people call what guards others. */
export const guards = /polic|istio|mesh|auth|rbac|gateway|security|guard|deny/i

/** Names and addresses of what stands elsewhere tell what it is, where they tell anything. */
export const callsItPolicy = /polic(?:y|ies)|authori[sz]ation|\brbac\b/i

export const isElsewhere = (path: string): boolean => /^(?:https?:\/\/|git@|oci:\/\/|github\.com\/)/.test(path)
