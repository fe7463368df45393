import { ModuleMocker } from 'jest-mock'

/**
 * Tests run in the realm of their process, as the program does. In a realm of their own every global is looked up
 * through an interceptor, and every test file compiles the whole source again.
 */
export default class HostEnvironment {
  global = globalThis
  moduleMocker = new ModuleMocker(globalThis)
  #before = {
    environment: { ...process.env },
    exit: process.exit,
    exitCode: process.exitCode,
    folder: process.cwd(),
    console: globalThis.console,
  }

  async setup() {
    // Jest sets both for its own realm: the program's errors are as long as everywhere, and Node knows the sources' lines.
    Error.stackTraceLimit = 10
    Error.prepareStackTrace = undefined
  }

  /** What a test file leaves in its process is not what the next one finds. */
  async teardown() {
    const { environment, exit, exitCode, folder, console } = this.#before
    process.exit = exit
    process.exitCode = exitCode
    process.chdir(folder)
    globalThis.console = console
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name]
    Object.assign(process.env, environment)
  }

  getVmContext() {
    return null
  }
}
