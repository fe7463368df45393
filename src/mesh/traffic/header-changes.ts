import type { HeaderChange, RouteTarget } from './route.js'

/** Headers by name, as a route or a destination writes them. */
export interface WrittenHeaders {
  readonly remove: readonly string[]
  readonly set: readonly (readonly [name: string, value: string])[]
  readonly add: readonly (readonly [name: string, value: string])[]
}

/** What becomes of the headers of a request; the authority is none of them for Envoy. */
export interface HeaderChanges {
  readonly changes: readonly HeaderChange[]
  readonly authority: string | undefined
}

const isAuthority = (name: string): boolean => [':authority', 'host'].includes(name.toLowerCase())
const isInternal = (name: string): boolean => name.startsWith(':') || isAuthority(name)

/** I route.go: TranslateHeadersOperations (Host and `:authority` become the route's host, `set` before `add`; other names with a colon are left out). */
export const headerChanges = ({ remove, set, add }: WrittenHeaders): HeaderChanges => {
  const written = (kind: 'set' | 'add', entries: WrittenHeaders['set']): readonly HeaderChange[] =>
    entries
      .filter(([name]) => !isInternal(name))
      .map(([name, value]) => ({ kind, name: name.toLowerCase(), value }))
      .sort((left, right) => (left.name < right.name ? -1 : 1))
  return {
    changes: [
      ...remove
        .filter((name) => !isInternal(name))
        .map((name): HeaderChange => ({ kind: 'remove', name: name.toLowerCase(), value: '' })),
      ...written('set', set),
      ...written('add', add),
    ],
    authority: [...set, ...add].find(([name]) => isAuthority(name))?.[1],
  }
}

/** Of a route and its only destination Envoy makes one list, and takes away before it puts (E header_parser.cc). */
const together = (own: readonly HeaderChange[], its: readonly HeaderChange[]): readonly HeaderChange[] => {
  const isGone = ({ kind }: HeaderChange): boolean => kind === 'remove'
  const all = [...own, ...its]
  return [...all.filter(isGone), ...all.filter((one) => !isGone(one))]
}

/**
 * What a destination is sent, of its route's own words and of its: of one destination the route's own authority counts, of several
 * each one's, whose headers are changed before the route's (I route.go: processDestination).
 */
export const changesTowards = (
  own: HeaderChanges,
  its: HeaderChanges,
  isOnly: boolean,
): Pick<RouteTarget, 'headers'> & { readonly authority: string | undefined } =>
  isOnly
    ? { headers: together(own.changes, its.changes), authority: own.authority ?? its.authority }
    : { headers: [...its.changes, ...own.changes], authority: its.authority ?? own.authority }
