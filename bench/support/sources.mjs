import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transformSync } from '@swc/core'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds folders of the repository into a temporary one, which goes with the process; gives the import of a path in it. */
export const buildSources = (...folders) => {
  const out = mkdtempSync(join(tmpdir(), 'meshgate-bench-'))
  process.on('exit', () => rmSync(out, { recursive: true, force: true }))
  const build = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) build(path)
      else if (entry.name.endsWith('.ts')) {
        const { code } = transformSync(readFileSync(join(root, path), 'utf8'), {
          filename: path,
          jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
          module: { type: 'es6' },
        })
        mkdirSync(dirname(join(out, path)), { recursive: true })
        writeFileSync(join(out, path.replace(/\.ts$/, '.js')), code)
      }
    }
  }
  for (const folder of folders) build(folder)
  writeFileSync(join(out, 'package.json'), '{"type":"module"}')
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'))
  return (path) => import(pathToFileURL(join(out, path)).href)
}
