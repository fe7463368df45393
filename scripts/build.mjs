// Builds dist/: one ncc bundle of the three programs, so that a chunk that two of them use is one file, and an entry for each.
//
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   compares with the committed dist/ and fails on a difference
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { loaderOfLater, takeLaterModules } from './later-modules.mjs'
import { moduleText } from './module-text.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Files that runners and shells start → the program that each loads (scripts/programs.ts). */
const entries = { 'index.js': 'action', 'post.js': 'post', 'cli.js': 'cli' }

/** Name of a file in dist/ → its text. */
const bundle = async () => {
  const { code, assets } = await ncc(join(root, 'scripts/programs.ts'), {
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
    transpileOnly: true,
    target: 'es2022',
    license: 'licenses.txt',
  })
  const files = new Map([['package.json', '{\n  "type": "module"\n}\n']])
  const put = (name, text) => {
    if (files.has(name)) throw new Error(`the bundle brings ${name} a second time`)
    files.set(name, /\.c?js$/.test(name) ? moduleText(text) : text)
  }
  const whole = new Map()
  for (const [name, asset] of Object.entries(assets)) {
    const text = asset.source.toString()
    const chunk = chunkName.exec(name)?.[1]
    if (chunk !== undefined) whole.set(chunk, text)
    else if (name === 'licenses.txt') put(name, sortedLicenses(text))
    else if (name !== 'package.json') put(name, text)
  }
  const { chunks, files: later } = takeLaterModules(root, whole)
  for (const [name, text] of later) put(name, text)
  const starts = new Map(Object.values(entries).map((program) => [program, chunksAtStart(code, program)]))
  const elsewhere = new Set([...starts].flatMap(([program, ids]) => (program === 'action' ? [] : ids)))
  const together = starts.get('action').filter((id) => !elsewhere.has(id))
  put(startChunk, joinedChunks(together, chunks))
  for (const [id, text] of chunks) if (!together.includes(id)) put(`chunk-${id}.js`, text)
  const loader = withChunkNames(code, together)
  for (const [name, program] of Object.entries(entries)) {
    const apart = starts.get(program).filter((id) => !together.includes(id))
    const atOnce = [...(program === 'action' ? [startChunk] : []), ...apart.map((id) => `chunk-${id}.js`)]
    // npm links the command as it stands: a shell has to know what runs it.
    const shebang = program === 'cli' ? '#!/usr/bin/env node\n' : ''
    put(name, shebang + withStaticChunks(startingProgram(loader, program), atOnce))
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const chunkName = /^(\d+)\.index\.js$/

/** What every run of the action loads before its first request. */
const startChunk = 'chunk-start.js'

/** `text` with what stands at `place`, once, replaced. */
const replaceOnce = (text, place, replacement) => {
  const parts = text.split(place)
  if (parts.length !== 2) throw new Error(`the bundle has ${parts.length - 1} places with ${place}`)
  return parts.join(replacement)
}

/** The chunks that the import of a program names. */
const chunksAtStart = (code, program) => {
  const load = new RegExp(`^const ${program} = \\(\\) => (.*)$`, 'm').exec(code)?.[1]
  const ids = [...(load ?? '').matchAll(/\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)].map(([, id]) => id)
  if (ids.length === 0) throw new Error(`the bundle does not say which chunks ${program} starts with`)
  return ids
}

/** One file for chunks that are needed together: one to find, read and link in place of many. */
const joinedChunks = (ids, chunks) => {
  const parts = ids.map((id) => {
    const text = chunks.get(id)
    if (text === undefined || /^import /m.test(text)) throw new Error(`chunk ${id} cannot be joined with others`)
    return `(() => {\n${text.replace(/^export const /gm, 'const ')}\nreturn { ids, modules }\n})()`
  })
  return `const chunks = [\n${parts.join(',\n')}\n]
export const ids = chunks.flatMap(({ ids }) => ids)
export const modules = Object.assign({}, ...chunks.map(({ modules }) => modules))
`
}

/** ncc takes every entry for `index`; the loader of chunks builds their names in one place. */
const withChunkNames = (code, together) =>
  replaceOnce(
    withLater(code),
    '"" + chunkId + ".index.js"',
    `${JSON.stringify(together.map(Number))}.includes(chunkId) ? "${startChunk}" : "chunk-" + chunkId + ".js"`,
  )

const namespaces = '/******/ /* webpack/runtime/make namespace object */'
const withLater = (code) => replaceOnce(code, namespaces, `${loaderOfLater.trimStart()}/******/ \n${namespaces}`)

/** Chunks that a program starts with are imported as its entry is: the loader need not run before they are read. */
const withStaticChunks = (code, names) => {
  const imports = names.map((name, index) => `import * as start${index} from "./${name}";\n`).join('')
  const installs = names.map((_, index) => `installChunk(start${index});`).join('\n')
  return imports + replaceOnce(code, '// no on chunks loaded', installs)
}

/** Every entry has the loader of chunks in it, so that a start reads no further file for it; it ends with what the bundle exports. */
const startingProgram = (code, program) => {
  const exported = new RegExp(`^export \\{.*\\b(\\w+) as ${program}\\b.*\\};?$`, 'm')
  const name = exported.exec(code)?.[1]
  if (name === undefined) throw new Error(`the bundle does not export ${program}`)
  return code.replace(exported, `await ${name}();`)
}

/** ncc writes `package\nLICENCE\ntext` blocks one after another; a block starts after an empty line with a package's name. */
const sortedLicenses = (text) => {
  const parts = text.split(/\n\n(?=@?[a-z0-9][\w./-]*\n[A-Z])/).map((part) => part.trim())
  return (
    [...new Set(parts)]
      .filter((part) => part !== '')
      .sort()
      .join('\n\n') + '\n'
  )
}

const digest = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12)

const write = async (folder, files) => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) await writeFile(join(folder, basename(name)), text)
}

const compare = async (folder, files) => {
  const differences = []
  const present = await readdir(folder).catch(() => [])
  for (const name of present) if (!files.has(name)) differences.push(`${name} is stale`)
  for (const [name, text] of files) {
    const committed = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (committed === undefined) differences.push(`${name} is missing`)
    else if (committed !== text) differences.push(`${name}: committed ${digest(committed)}, built ${digest(text)}`)
  }
  return differences
}

const dist = join(root, 'dist')
const files = await bundle()
if (process.argv.includes('--check')) {
  const differences = await compare(dist, files)
  if (differences.length > 0) {
    console.error(
      `dist/ is not what the source builds; run npm run build and commit it:\n  ${differences.join('\n  ')}`,
    )
    process.exit(1)
  }
  console.log(`dist/ is fresh: ${files.size} files`)
} else {
  await write(dist, files)
  for (const [name, text] of files) console.log(`${String(Buffer.byteLength(text)).padStart(9)}  ${name}`)
}
