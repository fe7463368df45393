import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from '@swc/core'

const tests = new URL('../', import.meta.url).href
const globals = new URL('./globals.js', import.meta.url).href

/** Modules below test/ are those of one test file: who imports one hands on which it is. */
export const resolve = async (specifier, context, next) => {
  const file = /\?file=\d+$/.exec(context.parentURL ?? '')?.[0] ?? ''
  if (specifier === '@jest/globals') return { url: globals + file, shortCircuit: true }
  if (!specifier.startsWith('.')) return next(specifier, context)
  const url = new URL(specifier, context.parentURL)
  if (url.pathname.endsWith('.js') && !existsSync(url)) url.pathname = url.pathname.replace(/js$/, 'ts')
  return { url: url.href.startsWith(tests) ? url.href + file : url.href, shortCircuit: true }
}

export const load = async (url, context, next) => {
  if (!/\.ts(?:\?|$)/.test(url)) return next(url, context)
  const filename = fileURLToPath(url)
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    sourceMaps: 'inline',
    swcrc: false,
  })
  return { format: 'module', source: code, shortCircuit: true }
}
