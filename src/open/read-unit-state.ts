import { Refusal, type Problem } from '../errors/problem.js'
import { createReadCache } from '../manifests/read-objects.js'
import { stateOfFolder } from '../manifests/state.js'
import { readKinds } from '../mesh/kinds.js'
import { listNames } from '../ports/list-names.js'
import type { MeshState } from '../ports/object.js'
import { noConfiguration } from './no-configuration.js'
import { openNeighbours, type FoundRevisions } from './reached/open-neighbours.js'
import { reachUnits } from './reached/reach-units.js'
import { isWhole, readBothUnits } from './reached/revision-units.js'
import type { Run } from './run.js'

const checkout = { base: 'worktree', head: 'worktree' } as const

/** What one unit of the checkout holds, found and rendered as `check` does. Throws a `Refusal` where that is not known. */
export const readUnitState = async (run: Run, title: string): Promise<MeshState> => {
  const repository = await run.repository()
  if (!isWhole(repository)) throw refuseUnit(title, 'a checkout of git', 'none')
  const cache = createReadCache()
  const { read, before, after } = await readBothUnits(repository, checkout, run.context.repository.path)
  const found: FoundRevisions = { configuration: noConfiguration, revisions: checkout, cache, before, after }
  const reached = await reachUnits(read, before, after, cache)
  const { plain, rendered, untouched } = openNeighbours(run, read, found, reached)
  const units = [...plain, ...rendered, ...untouched]
  const unit = units.find((one) => one.title === title)
  if (unit === undefined)
    throw refuseUnit(
      title,
      listNames(
        units.map((one) => one.title),
        20,
      ),
      title,
    )
  const sides = await unit.sides()
  const { source } = (await unit.words()).unit
  const code = source.kind === 'helm' ? 'HELM_TEMPLATE' : 'KUSTOMIZATION'
  const [first, ...rest] = (sides.unproven ?? []).map(({ text }) => notRead(code, text))
  if (first !== undefined) throw new Refusal(first, ...rest)
  return stateOfFolder(sides.after, { kinds: readKinds, incomplete: sides.incomplete ?? [] })
}

const refuseUnit = (title: string, expected: string, received: string): Refusal =>
  new Refusal({
    code: 'USAGE',
    message: `there is no unit ${JSON.stringify(title)} in this checkout`,
    expected,
    received,
    remedy: 'Check out the commit that the review names, and give the unit by the name that the review has for it.',
  })

const notRead = (code: Problem['code'], text: string): Problem => ({
  code,
  message: text,
  remedy: 'Fix what it names; or render it yourself, and give the folder of the result as --state.',
})
