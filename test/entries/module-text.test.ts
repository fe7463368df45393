import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const { moduleText } = (await import(pathToFileURL(join(process.cwd(), 'scripts/module-text.mjs')).href)) as {
  readonly moduleText: (text: string) => string
}

/** Modules as webpack writes them, and what their factory says once V8 has read it. */
const moduleOf = (body: string): string => `export const modules = {

/***/ 7:
/***/ ((module, exports, load) => {

${body}

/***/ })

};
`

const run = async (text: string): Promise<unknown> => {
  const { modules } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
    readonly modules: { readonly 7: (this: unknown, module: { exports: unknown }) => void }
  }
  const module = { exports: undefined as unknown }
  modules[7].call('outside', module)
  return module.exports
}

describe('the text of a bundled module', () => {
  it('is a function in brackets with functions in it, and says the same', async () => {
    const text = moduleText(
      moduleOf(`const add = (a, { b } = { b: 2 }) => a + b;
const double = async n => { return n * 2 };
const pair = (a) => ({ a, inner: (b) => [a, b] }), one = /* none */ () => 1;
module.exports = [add(1), double, pair('…').inner('é'), one()];`),
    )
    expect(text).toContain('/***/ (function (module, exports, load) {')
    expect(text).toContain('const add = function (a, { b } = { b: 2 }) { return a + b };')
    expect(text).toContain('const double = async function (n) { return n * 2 };')
    expect(text).toContain('inner: (b) => [a, b]')
    expect(text).toMatch(/^[\0-\x7f]*$/)
    const [sum, double, inner, one] = (await run(text)) as [number, (n: number) => Promise<number>, unknown, number]
    expect([sum, await double(2), inner, one]).toEqual([3, 4, ['…', 'é'], 1])
  })

  it('keeps an arrow that has something of what stands around it', async () => {
    const kept = [
      'const self = () => this;',
      'const given = (a) => [a].map(() => arguments.length);',
      'const target = () => new.target;',
    ].join('\n')
    expect(moduleText(moduleOf(kept))).toContain(kept)
    const own = 'const own = () => ({ all() { return arguments.length } }).all(1, 2);'
    expect(await run(moduleText(moduleOf(`${own}\nmodule.exports = own();`)))).toBe(2)
    expect(moduleText(moduleOf(own))).toContain('const own = function () {')
  })

  it('is refused where a letter cannot be written in another way', () => {
    expect(() => moduleText(moduleOf("const a = '\\…';"))).toThrow('a letter that cannot be written')
    expect(() => moduleText(moduleOf('const a = String.raw`\\d…`;'))).toThrow('a letter that cannot be written')
    expect(moduleText(moduleOf("const a = String.raw`\\d`; const b = '…';"))).toContain("b = '\\u2026'")
  })
})
