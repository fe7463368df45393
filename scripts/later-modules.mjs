// Modules that most runs never call, in files of their own that are read with the first call of one of them
// (docs/decisions/chunks-of-the-bundles.md).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Files of src/ whose functions no plain comparison calls: of what they import nothing but functions is taken, and reading
 * one early is no mistake, only time. A file that is bundled into the module of another one stays there.
 */
export const laterFiles = [
  'src/apply/answer-problem.ts',
  'src/apply/dry-run.ts',
  'src/bindings/guard.ts',
  'src/bindings/names.ts',
  'src/bindings/render-bindings.ts',
  'src/bindings/rendered-files.ts',
  'src/bindings/service-destination.ts',
  'src/calls/grants.ts',
  'src/calls/identity-flaws.ts',
  'src/calls/read-calls.ts',
  'src/calls/targets.ts',
  'src/calls/write-rules.ts',
  'src/config/load-bindings.ts',
  'src/config/load-exceptions.ts',
  'src/importers/airflow/inventory.ts',
  'src/importers/imported-calls.ts',
  'src/manifests/live-object.ts',
  'src/manifests/no-op.ts',
  'src/mesh/access-log.ts',
  'src/mesh/account-moves.ts',
  'src/mesh/answer.ts',
  'src/mesh/binds-account.ts',
  'src/mesh/compile/header.ts',
  'src/mesh/compile/route-match.ts',
  'src/mesh/coverage/named-accounts.ts',
  'src/mesh/coverage/taken-tokens.ts',
  'src/mesh/destination-of-request.ts',
  'src/mesh/difference/taken-requests.ts',
  'src/mesh/evaluate-onward.ts',
  'src/mesh/evaluate/follow-route.ts',
  'src/mesh/evaluate/jwt-token.ts',
  'src/mesh/replaced-workloads.ts',
  'src/mesh/resolve/callers.ts',
  'src/mesh/resolve/gateway-servers.ts',
  'src/mesh/resolve/served.ts',
  'src/mesh/snapshot/trim.ts',
  'src/mesh/traffic/along-gateway.ts',
  'src/mesh/traffic/follow-along.ts',
  'src/mesh/traffic/held-by-network.ts',
  'src/mesh/traffic/network-policy.ts',
  'src/mesh/traffic/network-rules.ts',
  'src/mesh/traffic/places-behind.ts',
  'src/mesh/traffic/rewrites.ts',
  'src/open/read-world.ts',
  'src/open/reached/revision-units.ts',
  'src/open/snapshot-world.ts',
  'src/open/templates/feeding-names.ts',
  'src/open/templates/idle-documents.ts',
  'src/open/templates/yaml-comments.ts',
  'src/plan/applied-run.ts',
  'src/plan/call-matrix.ts',
  'src/plan/drift/rights-moved.ts',
  'src/plan/environment-moves.ts',
  'src/plan/forecast-apply.ts',
  'src/plan/gitops-owner.ts',
  'src/plan/ownership.ts',
  'src/plan/parity/own-namespace.ts',
  'src/plan/reviewed/writers.ts',
  'src/plan/steps.ts',
  'src/plan/summarize.ts',
  'src/plan/without-live.ts',
  'src/rbac/permission.ts',
  'src/repository/links.ts',
  'src/review/access-section.ts',
  'src/review/access-table.ts',
  'src/review/call-section.ts',
  'src/review/forecast-section.ts',
  'src/review/provider-text.ts',
  'src/review/recorded-section.ts',
  'src/review/render-problems.ts',
  'src/review/shown-rows.ts',
  'src/units/charts.ts',
  'src/units/gitops-object.ts',
  'src/units/read-values.ts',
  'src/units/revision-tree.ts',
]

/** What `yaml` exports, and nothing else of it, stands in a module with this line; the plain reader needs none of it. */
const library = { name: 'yaml', mark: /\bpublicApi\.parseAllDocuments;$/m }

/**
 * Takes those modules out of chunks (id → text), where one may stand several times. What stays in place of each reads it when
 * one of its exports is asked for.
 */
export const takeLaterModules = (root, chunks) => {
  const modules = new Map([...chunks.values()].flatMap((text) => modulesOf(text).map(({ id, body }) => [id, body])))
  const files = new Map()
  const take = (id, name) => files.set(id, `later-${name}.cjs`)
  // test/entries/later-modules.test.ts says where one of them has moved.
  for (const path of laterFiles.filter((path) => existsSync(join(root, path)))) {
    const id = idOfFile(root, path, modules)
    if (id !== undefined) take(id, path.split('/')[1])
  }
  const [start] = [...modules].find(([, body]) => library.mark.test(body)) ?? []
  if (start === undefined) throw new Error(`the bundle has no ${library.name}`)
  const inside = closureOf(start, modules)
  for (const id of inside) take(id, library.name)

  const left = new Map(
    [...chunks].map(([chunk, text]) => [chunk, withoutModules(text, files, (id) => !inside.has(id) || id === start)]),
  )
  const texts = new Map()
  for (const [id, name] of [...files].sort(([a], [b]) => Number(a) - Number(b)))
    texts.set(name, [...(texts.get(name) ?? []), modules.get(id)])
  return {
    chunks: left,
    files: new Map(
      [...texts].map(([name, bodies]) => [name, `exports.modules = {\n\n${bodies.join(',\n\n')}\n\n};\n`]),
    ),
  }
}

const modulesOf = (text) =>
  [...text.matchAll(/^\/\*\*\*\/ (\d+):\n[^]*?\n\/\*\*\*\/ \}\)/gm)].map((found) => ({
    id: found[1],
    body: found[0],
    at: found.index,
  }))

/** The module that a file became, if it is one of its own: the one that declares all that it exports. */
const idOfFile = (root, path, modules) => {
  const declared = new Set(
    [...readFileSync(join(root, path), 'utf8').matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(
      ([, name]) => name,
    ),
  )
  const found = [...modules].filter(([, body]) => {
    const parts = [...body.matchAll(/^;\/\/ CONCATENATED MODULE: \.\/(\S+)$/gm)].map(([, part]) => part)
    if (parts.length > 0) return parts.at(-1) === path
    const bound = [...body.matchAll(/\(\) => \(\/\* binding \*\/ (\w+)\)/g)].map(([, name]) => name)
    return (
      bound.length > 0 &&
      bound.every(
        (name) =>
          declared.has(name) && new RegExp(`^(?:async )?(?:const|function\\*?|class) ${name}\\b`, 'm').test(body),
      )
    )
  })
  if (found.length > 1) throw new Error(`${path} may be any of the modules ${found.map(([id]) => id).join(', ')}`)
  return found[0]?.[0]
}

/** A module and those that only it and they ask for. */
const closureOf = (start, modules) => {
  const askedBy = new Map()
  const asks = new Map()
  for (const [id, body] of modules) {
    asks.set(id, new Set([...body.matchAll(/__webpack_require__\((\d+)\)/g)].map(([, other]) => other)))
    for (const other of asks.get(id)) askedBy.set(other, [...(askedBy.get(other) ?? []), id])
  }
  const inside = new Set()
  const follow = (id) => {
    if (inside.has(id) || !modules.has(id)) return
    inside.add(id)
    for (const other of asks.get(id)) follow(other)
  }
  follow(start)
  for (let size = 0; size !== inside.size;) {
    size = inside.size
    for (const id of inside) if (id !== start && askedBy.get(id)?.some((other) => !inside.has(other))) inside.delete(id)
  }
  return inside
}

const withoutModules = (text, files, isAskedFor) => {
  let at = 0
  const parts = []
  for (const { id, body, at: start } of modulesOf(text)) {
    const file = files.get(id)
    if (file === undefined) continue
    parts.push(text.slice(at, start))
    at = start + body.length
    if (isAskedFor(id)) parts.push(standIn(id, body, file))
    else if (text.startsWith(',\n\n', at)) at += 3
  }
  return parts.join('') + text.slice(at)
}

const standIn = (id, body, file) => {
  if (/import\.meta|__webpack_require__\.a\(/.test(body)) throw new Error(`module ${id} cannot be read later`)
  const names = exportsOf(body)
  if (names.length === 0) throw new Error(`module ${id} says not what it exports`)
  return `/***/ ${id}:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

__webpack_require__.later(${id}, module.exports, ${JSON.stringify(names)}, "./${file}")

/***/ })`
}

const exportsOf = (body) => {
  const defined = /__webpack_require__\.d\(__webpack_exports__, \{([^]*?)\n(?:\/\* harmony export \*\/ )?\}\);/.exec(
    body,
  )?.[1]
  return defined === undefined
    ? [...new Set([...body.matchAll(/^exports\.(\w+) = /gm)].map(([, name]) => name))]
    : [...defined.matchAll(/^(?:\/\* harmony export \*\/)?\s+"?([\w$]+)"?: \(\) =>/gm)].map(([, name]) => name)
}

/** What the loader of chunks needs for it, written behind what it has for exports. */
export const loaderOfLater = `
/******/ /* modules that are read when something asks for what they export */
/******/ (() => {
/******/ 	const load = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ 	__nccwpck_require__.later = (id, exports, names, file) => {
/******/ 		const read = () => {
/******/ 			const { modules } = load(file);
/******/ 			for (const other in modules) if (!__nccwpck_require__.o(__webpack_modules__, other)) __webpack_modules__[other] = modules[other];
/******/ 			for (const name of names) delete exports[name];
/******/ 			modules[id].call(exports, { exports }, exports, __nccwpck_require__);
/******/ 		};
/******/ 		for (const name of names)
/******/ 			Object.defineProperty(exports, name, { enumerable: true, configurable: true, get: () => (read(), exports[name]) });
/******/ 	};
/******/ })();
`
