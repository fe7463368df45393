import { chartFolders } from '../../units/charts.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import { once } from '../../ports/once.js'
import { byCodePoint } from '../../ports/order.js'
import { changedNamesIn } from '../templates/changed-names.js'
import { deployTexts, linesNaming } from './deploy-texts.js'
import { derivedNames } from './derived-names.js'
import { mayFeed } from '../templates/feeding.js'
import { type Handed, type Handing, isEverywhere, isPartOfChart } from './handed-file.js'
import { openSinks } from './handed-sinks.js'
import { isData, isMappingText, isObjectText, isProse } from '../templates/object-text.js'
import { isEncodedText, isPacked } from './packed-files.js'
import { isTest } from '../programs/test-code.js'
import { type RevisionUnits, textsOf } from '../reached/revision-units.js'

const reasonOf = (path: string, what: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes and ${what}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

/**
 * Changed files that a text which deploys, renders or generates names, by whichever name: objects in files for people, values, packed
 * charts, lists of what is filled in, and names by which a line that applies something chooses what. One that is none of these says
 * nothing to a cluster.
 */
export const changedHandedFiles = async (
  handing: Handing,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const { repository, before, after } = handing
  const paths = [...changed].filter((path) => isCandidate(path, [before, after])).sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const some = paths.filter((path) => {
    const texts = [old.get(path) ?? '', now.get(path) ?? '']
    if (isData.test(path) && texts.some((text) => /^\s*["']?apiVersion["']?\s*:/m.test(text))) return false
    return (
      !isProse.test(path) || path.endsWith('.txt') || texts.some((text) => isObjectText(text) || isMappingText(text))
    )
  })
  if (some.length === 0) return []
  const deploys = await deployTexts(repository, after)
  const sinks = openSinks(handing, deploys)
  const found: Reason[] = []
  for (const path of some) {
    const texts = [old.get(path) ?? '', now.get(path) ?? ''] as const
    const given = changedNamesIn(path, ...texts)
    if (given.lines.length === 0 && !isPacked(path) && !texts.some(isEncodedText)) continue
    const naming = deploys
      .filter((deploy) => deploy.path !== path)
      .map((deploy) => ({ deploy, lines: linesNaming(deploy.text, path) }))
      .filter(({ lines }) => lines.length > 0)
    // What is said everywhere, or in the text itself, is made other names of without naming the file.
    const asking = deploys
      .filter((deploy) => deploy.path === path || isEverywhere(path))
      .filter((deploy) => !naming.some((one) => one.deploy === deploy))
      .map((deploy) => ({ deploy, lines: [] }))
    const derived = [...naming, ...asking].flatMap(({ deploy, lines }) =>
      derivedNames(deploy, lines, given, isData.test(path)),
    )
    const names = once(() => new Set([...given.names, ...derived]))
    const handed: Handed = {
      path,
      texts,
      given,
      naming,
      names,
    }
    const what = await sinks(handed, new Set(derived))
    if (what !== undefined) found.push(reasonOf(path, what))
  }
  return found
}

const isCandidate = (path: string, sides: readonly RevisionUnits[]): boolean =>
  (mayFeed(path) || isProse.test(path)) &&
  !isTest.test(path) &&
  sides.every(
    ({ found, tree }) =>
      !tree.isLink(path) &&
      !isPartOfChart(path, [...chartFolders(tree)]) &&
      !found.units.some(({ source, reads, released }) =>
        source.kind === 'helm' ? released !== true && source.valueFiles.includes(path) : reads.has(path),
      ),
  )
