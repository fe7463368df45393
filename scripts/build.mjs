// Builds dist/: one ncc bundle of the three programs, so that a chunk that two of them use is one file, and an entry for each.
//
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   compares with the committed dist/ and fails on a difference
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

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
    files.set(name, text)
  }
  for (const [name, program] of Object.entries(entries)) put(name, startingProgram(withChunkNames(code), program))
  for (const [name, asset] of Object.entries(assets)) {
    const text = asset.source.toString()
    if (name === 'licenses.txt') put(name, sortedLicenses(text))
    else if (name !== 'package.json') put(name.replace(chunkName, 'chunk-$1.js'), text)
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const chunkName = /^(\d+)\.index\.js$/

/** ncc takes every entry for `index`; the loader of chunks builds their names in one place. */
const withChunkNames = (code) => {
  const place = '"" + chunkId + ".index.js"'
  const parts = code.split(place)
  if (parts.length !== 2) throw new Error(`the bundle builds the names of its chunks in ${parts.length - 1} places`)
  return parts.join('"chunk-" + chunkId + ".js"')
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
