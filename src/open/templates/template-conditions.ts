import type { Reason } from '../../mesh/difference/access-diff.js'
import { byCodePoint } from '../../ports/order.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { isInside, pathIn } from '../../units/revision-tree.js'
import { clusterVariables, clusterWordOf, namedTemplates, ofClusterAlone } from './cluster-answers.js'
import { labelsSelected } from './deciding-holes.js'
import { askedFields, type AskedField } from './guarded-fields.js'
import { differInComments } from './yaml-comments.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'

/** Helm: an action that decides whether what stands in it is written. */
const deciding = /\{\{-?\s*((?:else\s+)?(?:if|with|range)\b[^}]*)\}\}/g

/** Kinds that decide, in a template or its name; the namespace of a release is none. */
export const decidingKinds =
  /(?<!\.Release\.)\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|Sidecar|Gateway|VirtualService|DestinationRule|ServiceEntry|WorkloadEntry|\w+Route|Telemetry|Namespace|(?:Cluster)?Role(?:Binding)?|ServiceAccount)\b/

/** What a release in a namespace that is said answers as its rendering did. */
const saidNamespace = /\.Release\.Namespace\b/g

const anyAction = /\{\{-?\s*((?!\/\*)[^}]*)\}\}/g
const wordInAction = (text: string): string | undefined =>
  [...text.matchAll(anyAction)].flatMap(([, written = '']) => clusterWordOf(written, ofClusterAlone) ?? [])[0]

/** Named templates of a chart that ask the cluster or the release, with the word by which they do. */
const askingTemplates = (texts: Iterable<string>): ReadonlyMap<string, string> =>
  new Map(
    [...namedTemplates(texts)].flatMap(([name, body]) => {
      const word = clusterWordOf(body)
      return word === undefined ? [] : [[name, word]]
    }),
  )

interface Condition {
  readonly decides: boolean
  readonly word: string | undefined
  /** Fields of workloads, tokens and settings of the mesh that hang on such a word. */
  readonly fields: readonly AskedField[]
}

/**
 * The word of the first condition that only the cluster or the release answers: there or in a variable, where these are
 * asked for (`own`), or in a named template.
 */
const wordOf = (text: string, named: ReadonlyMap<string, string>, own: boolean): string | undefined => {
  if (!own && named.size === 0) return undefined
  const variables = clusterVariables(text)
  const [first] = [...text.matchAll(deciding)].flatMap(([, action = '']) => {
    const asked = /\b(?:include|template)\s+"([^"]*)"/.exec(action)?.[1] ?? ''
    const variable = variables.find(({ isUsed }) => isUsed.test(action))
    return (own ? (clusterWordOf(action) ?? variable?.word) : undefined) ?? named.get(asked) ?? []
  })
  return first ?? (own ? wordInAction(text) : undefined)
}

/** Of one revision: what the templates write, and the word that decides something in them. */
const readConditions = async (
  repository: WholeRepository,
  side: RevisionUnits,
  folders: readonly string[],
  changed: ReadonlySet<string>,
  isReleasedAsSaid: (path: string) => boolean,
): Promise<ReadonlyMap<string, Condition>> => {
  const paths = folders.flatMap((folder) => side.tree.below(folder)).filter((path) => /(?:^|\/)templates\//.test(path))
  const written = await textsOf(repository, side, [...new Set(paths)])
  const texts = new Map(
    [...written].map(([path, text]) => [
      path,
      isReleasedAsSaid(path) ? text.replaceAll(saidNamespace, '"said"') : text,
    ]),
  )
  const named = askingTemplates(texts.values())
  const bodies = namedTemplates(texts.values())
  const selected = labelsSelected(side, texts.values())
  const renamed = askingTemplates([...texts].flatMap(([path, text]) => (changed.has(path) ? [text] : [])))
  return new Map(
    [...texts].map(([path, text]) => [
      path,
      {
        decides: decidingKinds.test(text),
        // A template that stays counts by the named ones that do not.
        word: wordOf(text, changed.has(path) ? named : renamed, changed.has(path)),
        fields: askedFields(text, bodies, (label) => selected.has(label)),
      },
    ]),
  )
}

/**
 * Changed templates that write an object that decides, and something in them under a condition which only the cluster or the
 * release answers: what is written in the cluster may be another branch than the one that was rendered. Of other objects a few
 * fields decide: these count where they, or what they hang on, differ.
 */
export const changedTemplateConditions = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
  /** Whether the namespace of the release is said for a template: the rendering has it. */
  isReleasedAsSaid: (path: string) => boolean = () => false,
): Promise<readonly Reason[]> => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  const touched = [...changed].filter((path) => chartOfTemplate(path, folders) !== undefined)
  if (touched.length === 0) return []
  const texts = await Promise.all([before, after].map((side) => textsOf(repository, side, touched)))
  const templates = touched.filter((path) => {
    const [old, now] = texts.map((side) => side.get(path))
    return !differInComments(old, now)
  })
  if (templates.length === 0) return []
  const rewritten = new Set(templates)
  // Named templates are those of the whole chart, its subcharts' among them.
  const charts = folders.filter(
    (folder) =>
      templates.some((path) => isInside(path, folder)) &&
      !folders.some((other) => other !== folder && isInside(folder, pathIn(other, 'charts'))),
  )
  const [old, now] = await Promise.all([
    readConditions(repository, before, charts, rewritten, isReleasedAsSaid),
    readConditions(repository, after, charts, rewritten, isReleasedAsSaid),
  ])
  const [lost, come] = [changedFields(old, now), changedFields(now, old)]
  return [...new Set([...now.keys(), ...old.keys()])].sort(byCodePoint).flatMap((path): readonly Reason[] => {
    const sides = [now.get(path), old.get(path)].flatMap((side) => side ?? [])
    const word = sides.find((one) => one.word !== undefined)?.word
    if (word !== undefined && sides.some(({ decides }) => decides)) return [reasonOf(path, word)]
    const field = come.get(path) ?? lost.get(path)
    return field === undefined ? [] : [fieldReason(path, field)]
  })
}

/** Of each template the first such field that the other revision has in none. */
const changedFields = (
  side: ReadonlyMap<string, Condition>,
  other: ReadonlyMap<string, Condition>,
): ReadonlyMap<string, AskedField> => {
  const forms = new Set([...other.values()].flatMap(({ fields }) => fields.map(({ form }) => form)))
  return new Map(
    [...side].flatMap(([path, { fields }]) => {
      const field = fields.find(({ form }) => !forms.has(form))
      return field === undefined ? [] : [[path, field]]
    }),
  )
}

const remedy =
  'Decide it by a value, or render it for the cluster at both revisions and give the results as before and after.'

const fieldReason = (path: string, { key, line, word }: AskedField): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path}:${line} writes ${key} by ${word}, which a rendering without the cluster and its release answers otherwise. ${remedy}`,
  where: { kind: 'file', path, line, column: 1 },
})

const reasonOf = (path: string, word: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} writes its objects by ${word}, which a rendering without the cluster and its release answers otherwise. ${remedy}`,
  where: { kind: 'file', path, line: 1, column: 1 },
})
