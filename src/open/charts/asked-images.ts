import { chartFolders } from '../../units/charts.js'
import { pathIn } from '../../units/revision-tree.js'
import { imagesDecide, selectsBy, type ImageValue } from './image-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

const templatesAt = (repository: WholeRepository, at: RevisionUnits): Promise<ReadonlyMap<string, string>> =>
  textsOf(
    repository,
    at,
    [...chartFolders(at.tree)].flatMap((folder) => at.tree.below(pathIn(folder, 'templates'))),
  )

/**
 * Whether any chart of the repository does more with such an image than to run it. Which chart gets them is not known, and a chart
 * hands values on to its subcharts.
 */
export const asksForImages = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  images: readonly ImageValue[],
): Promise<boolean> => {
  const sides = await Promise.all([before, after].map((side) => templatesAt(repository, side)))
  const texts = [...new Set(sides.flatMap((side) => [...side.values()]))]
  return imagesDecide(images, texts, selectsBy([...after.files.map(({ text }) => text), ...texts]))
}
