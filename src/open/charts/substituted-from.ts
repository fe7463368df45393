import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import type { RepositoryFile } from '../../ports/repository.js'
import { heldChanges, type HeldChange } from './held-changes.js'
import type { RevisionUnits } from '../reached/revision-units.js'
import { decidingKinds } from '../templates/template-conditions.js'

/** Flux fills variables in by these names of ConfigMaps and Secrets, also where a patch of another Kustomization says so. */
const asks = /substituteFrom/

const variable = /\$\{\s*([A-Za-z_]\w*)/g

/** Fields of a template of pods that decide nothing, up to where a value is filled in. */
const everyday =
  /(?:^|[\s{,-])["']?(?:image|tag|digest|replicas|cpu|memory|storage|size|schedule|value|host|hostname|path|server|storageClassName|claimName)["']?\s*:\s*["']?[^"',{}]*$/

/**
 * Flux fills in what it builds by ConfigMaps and Secrets of the cluster (`postBuild.substituteFrom`). Of one that the tree holds
 * plainly the unit is rendered with its values; where another one changes, nothing is proven of what asks for its values.
 */
export const changedSubstitutions = (
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): readonly Reason[] => {
  const asking = after.files.filter(({ text }) => asks.test(text))
  if (asking.length === 0) return []
  const words = new Set(asking.flatMap(({ text }) => wordsAsked(text)))
  const changes = heldChanges(before, after, changed).filter(({ name }) => words.has(name))
  if (changes.length === 0) return []
  const built = new Set(after.found.units.flatMap(({ source, reads }) => (source.kind === 'helm' ? [] : [...reads])))
  const ofCharts = new Set(after.found.units.flatMap(({ source, reads }) => (source.kind === 'helm' ? [...reads] : [])))
  const filled = after.files.filter(({ path, text }) => text.includes('${') && built.has(path))
  return changes
    .flatMap((change): readonly Reason[] => {
      const found = filled.flatMap((file) => {
        const name = isFollowed(file, change, after)
          ? undefined
          : decidingVariable(file, change, ofCharts.has(file.path))
        return name === undefined ? [] : [{ file, name }]
      })[0]
      return found === undefined ? [] : [reasonOf(change, found.file, found.name)]
    })
    .sort((a, b) => byCodePoint(a.text, b.text))
}

/** Words of the lists, of which some are the names; of every line, where the list is not written out under its name. */
const wordsAsked = (text: string): readonly string[] => {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    if (!asks.test(line)) return []
    const key = /^([\s-]*)["']?substituteFrom["']?:\s*$/.exec(line)
    if (key === null) return wordsIn(text)
    const depth = key[1]?.length ?? 0
    const below = lines.slice(at + 1)
    const end = below.findIndex((one) => /\S/.test(one) && !isBelow(one, depth))
    const list = below.slice(0, end < 0 ? undefined : end).join('\n')
    return /[*&]\w|\{\{/.test(list) ? wordsIn(text) : wordsIn(list)
  })
}

const wordsIn = (text: string): readonly string[] => text.match(/[\w.-]+/g) ?? []

/** An item of a list may stand as deep as its name. */
const isBelow = (line: string, depth: number): boolean => {
  const indent = line.search(/\S/)
  return indent > depth || (indent === depth && line.trimStart().startsWith('-')) || line.trimStart().startsWith('#')
}

/** Whether every unit that is made of the file is rendered with the values. */
const isFollowed = ({ path }: RepositoryFile, change: HeldChange, { found }: RevisionUnits): boolean => {
  const units = found.units.filter(({ reads }) => reads.has(path))
  return units.length > 0 && units.every(({ reads }) => reads.has(change.path))
}

/** The first of the variables that stands where it may decide. */
const decidingVariable = ({ text }: RepositoryFile, { keys }: HeldChange, givesValues: boolean): string | undefined => {
  for (const document of text.split(/^---(?=\s|$)/m)) {
    if (describesKind(document)) continue
    const all = decides(document, givesValues)
    const holdsPods = /\bcontainers["']?\s*:/.test(document)
    if (!all && !holdsPods) continue
    for (const line of document.split('\n').filter((one) => !/^\s*#/.test(one)))
      for (const { index, 1: name = '' } of line.matchAll(variable))
        if ((keys === undefined || keys.has(name)) && (all || !everyday.test(line.slice(0, index)))) return name
  }
  return undefined
}

/** A schema of another kind than Istio's, whose prose may speak of everything, also of variables. */
const describesKind = (document: string): boolean =>
  /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*$/.test((document.match(/^kind:.*/gm) ?? []).join()) &&
  !/istio\.io|gateway\.networking/.test(document)

/** Objects that decide, patches of any, what Flux applies next, and values of a chart that stands here. */
const decides = (document: string, givesValues: boolean): boolean =>
  decidingKinds.test(document) ||
  /istio|kustomize\.toolkit\.fluxcd\.io|^\s*-?\s*["']?op["']?\s*:/im.test(document) ||
  (givesValues && /^kind:\s*["']?HelmRelease/m.test(document))

const reasonOf = ({ name, path }: HeldChange, file: RepositoryFile, variableName: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes ${name}, of which Flux may fill in \${${variableName}} at ${file.path}: with which value was not read. Render it at both revisions, and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
