import { createRequire, register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import circus from 'jest-circus/runner'

register('./typescript.js', import.meta.url)
process.setSourceMapsEnabled(true)
// Node 20's V8 optimizes what ran for a moment: a fifth of the processor time of tests, most of which run once.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000')

const require = createRequire(import.meta.url)
let files = 0

/**
 * A test file as jest-circus runs it, whose modules Node itself links: those of src/ once in a process, those of test/
 * once for each test file. That is half of what Jest's own linking costs, and how the program is linked for its users.
 */
export default (globalConfig, config, environment, _runtime, path, send) => {
  const { moduleMocker } = environment
  const runtime = {
    // What circus knows about a run stands in its module.
    requireInternalModule: (from) => {
      delete require.cache[from]
      delete globalThis[Symbol.for('EVENT_HANDLERS')]
      return require(from)
    },
    requireModule: require,
    setGlobalsForRuntime: (globals) => {
      globalThis[Symbol.for('meshgate: what tests import of Jest')] = { ...globals, jest: moduleMocker }
    },
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (file) => import(`${pathToFileURL(file).href}?file=${(files += 1)}`),
    enterTestCode: () => undefined,
    leaveTestCode: () => undefined,
  }
  return circus.default(globalConfig, config, environment, runtime, path, send).finally(() => {
    moduleMocker.restoreAllMocks()
  })
}
