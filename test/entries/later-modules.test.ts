import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'

interface Taken {
  readonly chunks: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, string>
}
const { laterFiles, loaderOfLater, takeLaterModules } = (await import(
  pathToFileURL(join(process.cwd(), 'scripts/later-modules.mjs')).href
)) as {
  readonly laterFiles: readonly string[]
  readonly loaderOfLater: string
  readonly takeLaterModules: (root: string, chunks: ReadonlyMap<string, string>) => Taken
}

const moduleOf = (id: number, body: string): string =>
  `/***/ ${id}:\n/***/ ((module, __webpack_exports__, __webpack_require__) => {\n\n${body}\n\n/***/ })`

const chunkOf = (...modules: readonly string[]): string =>
  `export const ids = [1];\nexport const modules = {\n\n${modules.join(',\n\n')}\n\n};\n`

const [path = ''] = laterFiles
const later = `__webpack_require__.d(__webpack_exports__, {
  A: () => (/* reexport */ said)
});
;// CONCATENATED MODULE: ./${path}
seen.push('later read');
const said = () => 'later';`
const first = `__webpack_require__.d(__webpack_exports__, { run: () => run });
var later = __webpack_require__(7);
var yaml = __webpack_require__(8);
const run = () => [later.A(), later.A(), yaml.aB('x')];`
const library = `seen.push('library read');\nvar publicApi = __webpack_require__(9);\nexports.aB = publicApi.parseAllDocuments;`
const inside = 'exports.parseAllDocuments = (text) => `parsed ${text}`;'
const shared = 'exports.shared = 1;'

const asCommonJs = (text: string): string => text.replaceAll('exports.', '__webpack_exports__.')

const taken = takeLaterModules(
  process.cwd(),
  new Map([
    [
      '1',
      chunkOf(
        moduleOf(6, first),
        moduleOf(7, later),
        moduleOf(8, library),
        moduleOf(9, `${inside}\n__webpack_require__(10)`),
        moduleOf(10, shared),
      ),
    ],
    ['2', chunkOf(moduleOf(7, later), moduleOf(11, '__webpack_require__(10)'))],
  ]),
)

describe('modules that are read later', () => {
  it.each(laterFiles)('%s is there', (path) => {
    expect(existsSync(path)).toBe(true)
  })

  it('stand in one file, however many chunks have them, and what they share stays in its chunk', () => {
    const [file] = [...taken.files].filter(([, text]) => text.includes('later read'))
    expect(file?.[0]).toBe(`later-${path.split('/')[1] ?? ''}.cjs`)
    const chunks = [...taken.chunks.values()]
    expect(chunks.filter((text) => text.includes('later read'))).toEqual([])
    expect(chunks.every((text) => text.includes('/***/ 7:'))).toBe(true)
    expect(taken.files.get('later-yaml.cjs')).toContain('parsed ')
    expect(chunks[0]).not.toContain('/***/ 9:')
    expect(chunks[0]).toContain('/***/ 10:')
  })

  it('are read once, with the first call', async () => {
    const texts = JSON.stringify([...taken.files].map(([name, text]) => [`./${name}`, asCommonJs(text)]))
    const text = `const seen = globalThis.seen = [];
${asCommonJs(taken.chunks.get('1') ?? '')}
const texts = new Map(${texts});
const cache = {};
const __webpack_modules__ = { ...modules };
const __nccwpck_require__ = (id) => {
  if (cache[id] === undefined) {
    cache[id] = { exports: {} };
    __webpack_modules__[id](cache[id], cache[id].exports, __nccwpck_require__);
  }
  return cache[id].exports;
};
__nccwpck_require__.o = Object.hasOwn;
__nccwpck_require__.d = (exports, made) => {
  for (const key in made)
    if (!Object.hasOwn(exports, key)) Object.defineProperty(exports, key, { enumerable: true, get: made[key] });
};
const files = {};
const __WEBPACK_EXTERNAL_createRequire = () => (name) => {
  if (files[name] === undefined) {
    files[name] = {};
    new Function('__webpack_exports__', 'seen', texts.get(name))(files[name], seen);
  }
  return files[name];
};
${loaderOfLater}
export const { run } = __nccwpck_require__(6);
export const before = [...seen];
export { seen };`
    const { run, before, seen } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
      readonly run: () => readonly string[]
      readonly before: readonly string[]
      readonly seen: readonly string[]
    }
    expect(before).toEqual([])
    expect(run()).toEqual(['later', 'later', 'parsed x'])
    expect(run()).toEqual(['later', 'later', 'parsed x'])
    expect(seen).toEqual(['later read', 'library read'])
  })
})
