import { nameOf } from '../../ports/repository.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Names of the folders of charts of which a template has the sign in it, each once. */
export const chartsMaking = async (
  repository: WholeRepository,
  side: RevisionUnits,
  sign: RegExp,
): Promise<readonly string[]> => {
  const folders = [...chartFolders(side.tree)]
  const templates = side.tree.paths.filter((path) => chartOfTemplate(path, folders) !== undefined)
  const texts = await textsOf(repository, side, templates)
  const making = [...texts].flatMap(([path, text]) =>
    sign.test(text) ? [nameOf(chartOfTemplate(path, folders) ?? '')] : [],
  )
  return [...new Set(making)]
}
