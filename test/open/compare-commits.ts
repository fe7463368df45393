import { check } from '../../src/commands/check.js'
import type { Renderer } from '../../src/ports/renderer.js'
import { openFolder, type Ran } from '../commands/local-job.js'
import { revisionsInMemory, type Files } from './revisions-in-memory.js'

/**
 * Runs `check` in a work tree with the base in a commit and this change on top; `undefined` takes a file away. The revisions are
 * held in memory: a test of their contract holds them to a checkout. A run that ends in an error has no reasons either: it fails the
 * test, unless an error is what may come (`mayFail`).
 */
export const compareCommits = async (
  base: Files,
  head: Readonly<Record<string, string | undefined>>,
  {
    renderer,
    namespace,
    mayFail = false,
  }: {
    readonly renderer?: Renderer
    readonly namespace?: string | undefined
    readonly mayFail?: boolean
  } = {},
): Promise<Ran> => {
  const after = Object.fromEntries(
    Object.entries({ ...base, ...head }).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
  )
  const repository = revisionsInMemory(base, after)
  const folder = await openFolder()
  try {
    const ran = await folder.run((run) =>
      check({
        ...run,
        repository: () => Promise.resolve(repository),
        ...(namespace === undefined ? {} : { inputs: { ...run.inputs, namespace } }),
        ...(renderer === undefined ? {} : { renderer: () => Promise.resolve(renderer) }),
      }),
    )
    if (!mayFail && ran.plans.length === 0 && ran.exitCode !== 0) throw new Error(`nothing was compared: ${ran.log}`)
    return ran
  } finally {
    await folder.close()
  }
}
