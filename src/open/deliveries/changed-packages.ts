import { member, objectsAt, textAt, textsAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { wholeWord } from '../../ports/quote-pattern.js'
import { folderOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import { joinPath } from '../../units/revision-tree.js'
import type { RevisionUnits } from '../reached/revision-units.js'
import { withoutPatches } from '../charts/istio-values.js'
import { mayWrite } from '../scripts/client-verbs.js'

const isPackage = (text: string): boolean => /^kind:[ \t]+["']?ZarfPackageConfig\b/m.test(text)

/** Whether a package of Zarf differs in which charts, values and manifests are applied, where, or in what is run beside them. */
export const isOtherPackage = (path: string, before: RevisionUnits, after: RevisionUnits): boolean => {
  const texts = [before, after].map(({ textOf }) => textOf(path) ?? '')
  if (!texts.some(isPackage)) return false
  const free = new Set(freedValues(path, before, after))
  const [old, now] = texts.map((text) => readValues(text).map((value) => packageFields(value, free)))
  // One that comes, or goes, does so with what it applies.
  return old !== undefined && now !== undefined && old.length > 0 && now.length > 0 && !isSameJson(old, now)
}

const packageFields = (value: Json, free: ReadonlySet<string>): Json => {
  const picked = (of: Json | undefined, ...names: readonly string[]): Json =>
    names.map((name) => (isJsonObject(of) ? (of[name] ?? null) : null))
  return [
    picked(value, 'values', 'constants'),
    objectsAt(value, 'variables').map((one) => picked(one, 'name', 'default')),
    objectsAt(value, 'components').map((component) => [
      picked(component, 'name', 'required', 'default', 'only', 'group', 'import', 'manifests'),
      objectsAt(component, 'charts').map((chart) => [
        picked(chart, 'name', 'namespace', 'releaseName', 'url', 'localPath', 'gitPath', 'repoName'),
        picked(chart, 'valuesFiles', 'templatedValuesFiles', 'variables'),
        objectsAt(chart, 'values').map((one) => [
          ...Object.entries<Json>(one).filter(([name]) => name !== 'excludePaths'),
          textsAt(one, 'excludePaths').filter((excluded) => !free.has(excluded)),
        ]),
        // Which charts of others hold policies no file says; those of Istio say how policies are enforced, alike in each patch release.
        /istio/i.test(textAt(chart, 'url')) ? withoutPatches(textAt(chart, 'version')) : null,
      ]),
      commandsIn(component['actions'] ?? null).filter(mayWrite),
    ]),
  ]
}

const commandsIn = (actions: Json): readonly string[] => {
  if (Array.isArray(actions)) return (actions as readonly Json[]).flatMap(commandsIn)
  if (!isJsonObject(actions)) return []
  return Object.entries<Json>(actions).flatMap(([name, one]) =>
    name === 'cmd' && typeof one === 'string' ? [one] : commandsIn(one),
  )
}

/** Values of a deployment that a package kept from its charts, by their paths (Zarf: Package Values, excludePaths). */
const excludedIn = (text: string | undefined): readonly string[] =>
  readValues(text ?? '').flatMap((value) =>
    objectsAt(value, 'components').flatMap((component) =>
      objectsAt(component, 'charts').flatMap((chart) =>
        objectsAt(chart, 'values').flatMap((one) => textsAt(one, 'excludePaths')),
      ),
    ),
  )

/**
 * Values that a package keeps from its charts no longer, and that none of the packages gives: so far they had no effect, and
 * whoever deploys it may give them from now on, as a value that is new to a chart. One that is kept from now on had one.
 */
const freedValues = (path: string, before: RevisionUnits, after: RevisionUnits): readonly string[] => {
  const [old, now] = [before, after].map(({ textOf }) => excludedIn(textOf(path)))
  const freed = [...new Set(old)].filter((one) => now?.includes(one) === false)
  if (freed.length === 0) return []
  const given = [before, after].flatMap(givenByPackages)
  return freed.filter((one) => given.every((text) => text !== undefined && !says(text, one))).sort(byCodePoint)
}

/** What is taken of such values. */
export const notesOfFreed = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly string[] =>
  [...changed]
    .filter((path) => isPackage(after.textOf(path) ?? ''))
    .sort(byCodePoint)
    .flatMap((path) => freedValues(path, before, after))
    .map(
      (value) =>
        `${value} is kept from its chart no longer: values outside of this repository are taken not to give it`,
    )

/** Texts with values that packages of a revision give themselves; undefined: one that is not here. */
const givenByPackages = ({ tree, textOf }: RevisionUnits): readonly (string | undefined)[] =>
  tree.paths
    .filter((path) => /(?:^|\/)zarf\.yaml$/.test(path))
    .flatMap((path) =>
      readValues(textOf(path) ?? '').flatMap((value) =>
        textsAt(member(value, 'values'), 'files').map((file) => joinPath(folderOf(path), file)),
      ),
    )
    .map((file) => (file === undefined ? undefined : textOf(file)))

const says = (text: string, path: string): boolean =>
  text.includes('\\') || wholeWord(path.split('.').at(-1) ?? '').test(text)
