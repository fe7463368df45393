// Builds dist/: one ncc bundle per entry, each into a folder of its own, then renamed and merged.
// ncc names the chunks of every entry NUMBER.index.js, so they are renamed to NUMBER.ENTRY.js before they are merged; two
// files of one name with other bytes end the build, since one entry would run on the other's code.
//
//   node scripts/build.mjs           writes dist/
//   node scripts/build.mjs --check   compares with the committed dist/ and fails on a difference
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = [
  { source: 'src/action.ts', output: 'index.js' },
  { source: 'src/post.ts', output: 'post.js' },
  { source: 'src/cli.ts', output: 'cli.js' },
]

/** Name of a file in dist/ → its text. */
const bundle = async () => {
  const files = new Map([['package.json', '{\n  "type": "module"\n}\n']])
  const put = (name, text, entry) => {
    const known = files.get(name)
    if (known !== undefined && known !== text) {
      throw new Error(`${entry} brings chunk ${name} with other bytes than an entry before it`)
    }
    files.set(name, text)
  }
  const licenses = new Set()
  for (const { source, output } of entries) {
    const { code, assets } = await ncc(join(root, source), {
      cache: false,
      quiet: true,
      minify: false,
      sourceMap: false,
      transpileOnly: true,
      target: 'es2022',
      license: 'licenses.txt',
    })
    const chunks = Object.keys(assets).filter((name) => chunkName.test(name))
    put(output, chunks.length === 0 ? code : withChunkNames(code, output, source), source)
    for (const [name, asset] of Object.entries(assets)) {
      const text = asset.source.toString()
      if (name === 'package.json') continue
      if (name === 'licenses.txt') for (const part of splitLicenses(text)) licenses.add(part)
      else put(name.replace(chunkName, `$1.${output}`), text, source)
    }
  }
  files.set('licenses.txt', [...licenses].sort().join('\n\n') + '\n')
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const chunkName = /^(\d+)\.index\.js$/

/** The loader of chunks builds their names in one place: `"" + chunkId + ".index.js"`. */
const withChunkNames = (code, output, entry) => {
  const parts = code.split('+ ".index.js"')
  if (parts.length !== 2)
    throw new Error(`the bundle of ${entry} builds the names of its chunks in ${parts.length - 1} places`)
  return parts.join(`+ ${JSON.stringify(`.${output}`)}`)
}

/** ncc writes `package\nLICENCE\ntext` blocks one after another; a block starts after an empty line with a package's name. */
const splitLicenses = (text) =>
  text
    .split(/\n\n(?=@?[a-z0-9][\w./-]*\n[A-Z])/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

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
