import { folderOf, nameOf } from '../../ports/repository.js'
import { isInside } from '../../units/revision-tree.js'

/** Files of functions, and texts that others load: `names.star`, `names.lib.yml`, `names.lib.txt`. */
export const isLoadedByYtt = (path: string): boolean => path.endsWith('.star') || /\.lib\.\w+$/.test(path)

interface Template {
  readonly path: string
  readonly text: string
}

/**
 * Whether a text of ytt, or one that it loads, takes a file by its name (ytt: Modules, Load Statement, `@ytt:data`):
 * `load("/lib/names.star", "name")`, `data.read("paths.txt")`, and `data.list("paths")` or a name that is worked out, which may be any
 * file below its own folder. `all` are the texts that others load.
 */
export const readsWithYtt = (
  { path: own, text }: Template,
  path: string,
  all: ReadonlyMap<string, string>,
): boolean => {
  const open: Template[] = [{ path: own, text }]
  const seen = new Set<string>()
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (asksFor(one, path)) return true
    for (const [, loaded = ''] of one.text.matchAll(/\bload\(\s*["']([^"']+)["']/g)) {
      const name = nameOf(loaded)
      if (name === nameOf(path)) return true
      if (seen.has(name)) continue
      seen.add(name)
      for (const [at, body] of all) if (nameOf(at) === name) open.push({ path: at, text: body })
    }
  }
  return false
}

const asksFor = ({ path: own, text }: Template, path: string): boolean =>
  [...text.matchAll(/\bdata\.(read|list)\(\s*(?:["']([^"'\n]*)["']\s*[,)])?/g)].some(([, asks, named]) =>
    asks === 'read' && named !== undefined ? nameOf(named) === nameOf(path) : isInside(path, folderOf(own)),
  )
