import type { MeshState } from '../../ports/object.js'
import { objectsAt, textAt } from '../fields.js'

/** Headers by which a proxy behind finds a token, an address, a host or a path, whatever any policy says. */
const always: readonly string[] = [
  ':authority',
  ':method',
  ':path',
  'authorization',
  'cookie',
  'forwarded',
  'host',
  'x-envoy-external-address',
  'x-envoy-original-path',
  'x-forwarded-client-cert',
  'x-forwarded-for',
  'x-forwarded-proto',
]

const found = new WeakMap<MeshState, 'any' | ReadonlySet<string>>()

/** Names of headers, in lower case, by which some policy decides; `any` where a program outside is asked, which sees all. */
export const decidingHeaders = (state: MeshState): 'any' | ReadonlySet<string> => {
  let names = found.get(state)
  if (names === undefined) {
    names = find(state)
    found.set(state, names)
  }
  return names
}

const find = ({ objects }: MeshState): 'any' | ReadonlySet<string> => {
  const names = new Set(always)
  for (const { key, content } of objects) {
    if (key.kind === 'AuthorizationPolicy') {
      if (textAt(content, 'spec', 'action') === 'CUSTOM') return 'any'
      for (const condition of objectsAt(content, 'spec', 'rules').flatMap((rule) => objectsAt(rule, 'when'))) {
        const name = /^request\.headers\[(.*)\]$/.exec(textAt(condition, 'key'))?.[1]
        if (name !== undefined) names.add(name.toLowerCase())
      }
    }
    if (key.kind === 'RequestAuthentication')
      for (const header of objectsAt(content, 'spec', 'jwtRules').flatMap((rule) => objectsAt(rule, 'fromHeaders')))
        names.add(textAt(header, 'name').toLowerCase())
  }
  return names
}
