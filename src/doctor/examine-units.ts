import { tryUnits, type TriedUnits } from '../open/reached/list-units.js'
import { isWhole } from '../open/reached/revision-units.js'
import type { Run } from '../open/run.js'
import { listNames } from '../ports/list-names.js'
import type { Examination, Finding } from './examination.js'
import type { Opened } from './examine-run.js'

const mostNamed = 12

/** Without a configuration `check` finds kustomizations and charts by itself: each is rendered here as it would be there. */
export const examineUnits = async (
  examination: Examination,
  run: Run,
  { repository, revisions }: Opened,
  scope: Pick<Finding, 'for' | 'environment'>,
): Promise<TriedUnits | undefined> => {
  if (!isWhole(repository)) return undefined
  const found = await examination.look(scope, 'unit', () =>
    tryUnits(
      { repository, namespace: run.inputs.namespace },
      () => run.renderer(),
      revisions.head,
      run.context.repository.path,
    ),
  )
  if (found === undefined) return undefined
  const rendered = found.units.filter(({ reason }) => reason === undefined)
  if (rendered.length > 0) {
    const names = listNames(
      rendered.map(({ title }) => title),
      mostNamed,
    )
    examination.note(scope, 'unit', 'ok', `${rendered.length} rendered: ${names}`)
  }
  const stuck = found.units.flatMap(({ reason }) => reason ?? [])
  for (const { text } of stuck.slice(0, mostNamed))
    examination.miss(scope, 'unit', {
      code: 'NOT_RENDERED',
      message: text,
      remedy: 'Make it render: until then `check` runs, and proves nothing of what changes in it.',
    })
  if (stuck.length > mostNamed)
    examination.note(scope, 'unit', 'not seen', `${stuck.length - mostNamed} more are not rendered either`)
  if (found.left > 0) examination.note(scope, 'unit', 'not seen', `${found.left} more were not tried`)
  return found
}
