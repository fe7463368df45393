/** Where a path of a tree leads. */
export interface Followed {
  /** Without links; undefined for what leaves the tree, or goes round in a circle. */
  readonly end: string | undefined
  /** Links on the way, in order. */
  readonly passed: readonly string[]
}

/** Links in links end here: the same bound as Linux has. */
const mostLinks = 40

/** Follows links as an operating system does, within a tree. `links`: path → target as written. */
export const followLinks = (path: string, links: ReadonlyMap<string, string>): Followed => {
  const passed: string[] = []
  const lost: Followed = { end: undefined, passed }
  if (path === '' || path.startsWith('/')) return path === '' ? { end: '', passed } : lost
  let rest: readonly string[] = path.split('/')
  let done: readonly string[] = []
  while (rest.length > 0) {
    const [part = '', ...further] = rest
    rest = further
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (done.length === 0) return lost
      done = done.slice(0, -1)
      continue
    }
    const at = [...done, part].join('/')
    const target = links.get(at)
    if (target === undefined) {
      done = [...done, part]
      continue
    }
    passed.push(at)
    if (passed.length > mostLinks || target.startsWith('/')) return lost
    rest = [...target.split('/'), ...further]
  }
  return { end: done.join('/'), passed }
}
