import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { nameOf } from '../../ports/repository.js'
import { once } from '../../ports/once.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { isInside } from '../../units/revision-tree.js'
import { changedNamesIn, type ChangedNames } from './changed-names.js'
import { decidingHoles, labelsSelected, type DecidingHoles } from './deciding-holes.js'
import { isPipeline } from '../scripts/deploy-texts.js'
import { asksForGiven } from './feeding-names.js'
import { mayFeed } from './feeding.js'
import { holdsObject, isData } from './object-text.js'
import { isTest } from '../programs/test-code.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

interface Template extends DecidingHoles {
  readonly path: string
}

/** Data values of ytt, from whichever folder they are given. */
const ofYtt = /^#@\s*(?:data\/values|data\/values-schema|library|overlay)/m

/** Images, packages and what is hidden name things by the same words as everybody. */
const ofOthers =
  /(?:^|\/)(?:\.(?!env)|(?:[\w.-]*[Dd]ockerfile|Containerfile|package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)|\.lock$/

/**
 * Changed files that say what is filled into workloads at places that decide: their namespace, account, selected labels and proxy.
 * The text of the workload stays as it is; where it changes it is compared, or told.
 */
export const changedFilledInWorkloads = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const folders = [...chartFolders(after.tree)]
  const paths = [...changed]
    .filter((path) => mayFeed(path) && !isTest.test(path) && (!ofOthers.test(path) || isPipeline.test(path)))
    .filter((path) => !folders.some((folder) => isInside(path, folder)))
    .sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const templates = once(() => templatesIn(after, folders))
  return paths.flatMap((path): readonly Reason[] => {
    const texts = [old.get(path) ?? '', now.get(path) ?? ''] as const
    // One that holds objects is compared as what it holds.
    if (isData.test(path) && texts.some(holdsObject)) return []
    if (templates().length === 0) return []
    const names = changedNamesIn(path, ...texts)
    if (names.lines.length === 0 && names.names.size === 0) return []
    const isAnywhere = !isData.test(path) || isPipeline.test(path) || texts.some((text) => ofYtt.test(text))
    const user = templates().find(
      (template) =>
        template.path !== path &&
        (isAnywhere || isBeside(path, template.path)) &&
        (asksForGiven(template.names, names.names) || loads(template, path, names)),
    )
    return user === undefined ? [] : [reasonOf(path, user.path)]
  })
}

const folderOfTemplate = (path: string): string => path.replace(/(?:^|\/)[^/]+$/, '')
const isBeside = (path: string, template: string): boolean => isInside(path, folderOfTemplate(template))

const loads = ({ loaded }: Template, path: string, { lines }: ChangedNames): boolean =>
  loaded.has(nameOf(path)) && lines.length > 0

/** What may be filled in, by any program. */
const hole = /#@|\$[{(A-Za-z]|\{\{|\{%|<%|__|@\w+@|\(\(|\[\[/

const templatesIn = (after: RevisionUnits, folders: readonly string[]): readonly Template[] => {
  const selected = labelsSelected(after)
  return after.files.flatMap(({ path, text }): readonly Template[] => {
    if (!hole.test(text) || chartOfTemplate(path, folders) !== undefined) return []
    const found = decidingHoles(text, (label) => selected.has(label))
    return found === undefined ? [] : [{ path, ...found }]
  })
}

const reasonOf = (path: string, template: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes and says what is filled into ${template}, where it decides whose pods these are: their namespace, account, labels or proxy. What they become was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
