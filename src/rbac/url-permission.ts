import type { Source } from '../ports/source.js'
import { everything, intersect, isEmpty, only, subtract, type ValueSet } from './value-set.js'

/** Requests to paths that are no resources, such as `/metrics`: one pattern without some others, and verbs. */
export interface UrlPermission {
  /** A path, or a prefix where it ends in `*`. */
  readonly pattern: string
  readonly except: readonly string[]
  readonly verb: ValueSet
  readonly via: string
  /** Where the binding, and the rule of the role, stand. */
  readonly places: readonly Source[]
}

/** Only a ClusterRoleBinding gives these; a RoleBinding to a role that lists them gives none. */
export const urlPermissions = (
  urls: readonly string[],
  verbs: readonly string[],
  via: string,
  places: readonly Source[] = [],
): readonly UrlPermission[] =>
  [...new Set(urls)]
    .sort()
    .map((pattern) => ({ pattern, except: [], verb: verbs.includes('*') ? everything : only(verbs), via, places }))
    .filter((permission) => !isEmpty(permission.verb))

/** Kubernetes, NonResourceURLMatches: equal, or a trailing `*` and the part before it is a prefix. */
export const coversUrl = (pattern: string, url: string): boolean =>
  pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.replace(/\*+$/, '')))

const subtractOne = (a: UrlPermission, b: UrlPermission): readonly UrlPermission[] => {
  const shared = intersect(a.verb, b.verb)
  if (isEmpty(shared)) return [a]
  const pieces: UrlPermission[] = []
  const keep = (permission: UrlPermission): void => {
    const covered = permission.except.some((except) => coversUrl(except, permission.pattern))
    if (!isEmpty(permission.verb) && !covered) pieces.push(permission)
  }
  if (coversUrl(b.pattern, a.pattern)) {
    // What b leaves out of its pattern stays with a, as far as a has it.
    keep({ ...a, verb: subtract(a.verb, shared) })
    for (const hole of b.except) {
      if (coversUrl(hole, a.pattern)) keep({ ...a, verb: shared })
      else if (coversUrl(a.pattern, hole)) keep({ ...a, pattern: hole, verb: shared })
    }
    return pieces
  }
  if (!coversUrl(a.pattern, b.pattern)) return [a]
  keep({ ...a, verb: subtract(a.verb, shared) })
  keep({ ...a, verb: shared, except: [...new Set([...a.except, b.pattern])].sort() })
  for (const hole of b.except) keep({ ...a, pattern: hole, verb: shared })
  return pieces
}

export const subtractUrls = (
  from: readonly UrlPermission[],
  what: readonly UrlPermission[],
): readonly UrlPermission[] =>
  what.reduce<readonly UrlPermission[]>((left, minus) => left.flatMap((one) => subtractOne(one, minus)), from)
