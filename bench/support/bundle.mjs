import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ncc from '@vercel/ncc'
import { moduleText } from '../../scripts/module-text.mjs'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A folder for one run, gone with the process. */
export const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshgate-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Bundles a program of this repository as `dist/` is made, from the sources as they are; returns the path to run. */
export const bundle = async (source, folder) => {
  const { code, assets } = await ncc(join(root, source), {
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
    transpileOnly: true,
    target: 'es2022',
  })
  for (const [name, { source: content }] of Object.entries(assets))
    writeFileSync(join(folder, name), name.endsWith('.js') ? moduleText(content.toString()) : content)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const output = join(folder, 'index.js')
  writeFileSync(output, moduleText(code))
  return output
}
