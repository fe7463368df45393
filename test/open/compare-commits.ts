import { check } from '../../src/commands/check.js'
import type { Renderer } from '../../src/ports/renderer.js'
import { openWorkshop, type Ran } from '../commands/local-job.js'

/** Runs `check` in a checkout of its own with these files in a commit and this change after it; `undefined` takes a file away. */
export const compareCommits = async (
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string | undefined>>,
  { renderer, namespace }: { readonly renderer?: Renderer; readonly namespace?: string | undefined } = {},
): Promise<Ran> => {
  const shop = await openWorkshop(base)
  try {
    shop.git('add', '-A')
    shop.git('commit', '-q', '-m', 'base')
    for (const [path, text] of Object.entries(head))
      if (text === undefined) shop.git('rm', '-q', path)
      else await shop.write({ [path]: text })
    return await shop.run((run) =>
      check({
        ...run,
        ...(namespace === undefined ? {} : { inputs: { ...run.inputs, namespace } }),
        ...(renderer === undefined ? {} : { renderer: () => Promise.resolve(renderer) }),
      }),
    )
  } finally {
    await shop.close()
  }
}
