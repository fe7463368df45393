/** One run: the address of a script of `dist/`, and what its process would have been started with. */
export interface KeptRun {
  readonly script: string
  readonly path: string
  readonly words: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

export type KeptWord = { readonly stream: 'stdout' | 'stderr'; readonly text: string } | { readonly exitCode: number }

/**
 * Runs scripts one after another, each as if the process were its own: modules, variables, folder, arguments and exit code are
 * the run's, and a run ends when nothing keeps the process alive any more. What is kept is the compiled code, which is half
 * of the time of a run of its own. Node is given the text of this function, so nothing from outside stands in it.
 */
export const keepRunning = (): void => {
  const tell = (word: KeptWord): void => {
    process.send?.(word)
  }
  const say = (stream: 'stdout' | 'stderr') =>
    ((text: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
      const then = typeof encoding === 'function' ? encoding : done
      tell({ stream, text: typeof text === 'string' ? text : Buffer.from(text).toString('utf8') })
      if (typeof then === 'function') process.nextTick(then)
      return true
    }) as typeof process.stdout.write
  let runs = 0
  let running = false
  process.on('message', ({ script, path, words, folder, env }: KeptRun) => {
    running = true
    runs += 1
    for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name)
    Object.assign(process.env, env)
    process.argv = [process.execPath, path, ...words]
    process.chdir(folder)
    process.stdout.write = say('stdout')
    process.stderr.write = say('stderr')
    process.channel?.unref()
    // The number makes it another module, of the same text.
    void import(/* webpackIgnore: true */ `${script}?run=${runs}`)
  })
  process.on('beforeExit', (exitCode) => {
    if (!running) return
    running = false
    process.exitCode = undefined
    process.stdout.removeAllListeners('error')
    process.chdir('/')
    process.channel?.ref()
    tell({ exitCode })
  })
}
