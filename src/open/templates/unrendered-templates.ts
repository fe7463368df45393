import type { Reason } from '../../mesh/difference/access-diff.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { groupBy } from '../../ports/group-by.js'
import { once } from '../../ports/once.js'
import { folderOf, nameOf } from '../../ports/repository.js'
import { readValues } from '../../units/read-values.js'
import type { KubernetesObject } from '../../ports/object.js'
import { byCodePoint } from '../../ports/order.js'
import { chartFolders, chartOfTemplate } from '../../units/charts.js'
import { isInside, pathIn } from '../../units/revision-tree.js'
import { actionsOf } from './deciding-actions.js'
import { hiddenFields, type ChangedCharts } from './hidden-fields.js'
import { withoutHostsCalled } from './hosts-called.js'
import { isServed } from '../charts/served-versions.js'
import { asksFor, knownValues, withoutUnset } from './unset-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { decidingKinds } from './template-conditions.js'
import { writtenObjects, type Rendering } from './written-objects.js'

interface Revisions {
  readonly before: RevisionUnits
  readonly after: RevisionUnits
  readonly changed: ReadonlySet<string>
}

export interface UnrenderedTemplates {
  readonly reasons: readonly Reason[]
  /** What is taken of values that stand elsewhere. */
  readonly notes: readonly string[]
}

/**
 * Changed templates of charts that write an object which decides, where a changed line shows in no rendering: a condition that the
 * values at hand leave off may be on with others. What a value that nobody can have given switches on is no change yet.
 */
export const unrenderedTemplates = async (
  repository: WholeRepository,
  { before, after, changed }: Revisions,
  renderings: readonly Rendering[],
): Promise<UnrenderedTemplates> => {
  const folders = [...new Set([before, after].flatMap(({ tree }) => [...chartFolders(tree)]))]
  // Whoever gives values to a chart that comes with the change is new too, and told by its own file.
  const known = folders.filter((folder) => before.tree.file(pathIn(folder, 'Chart.yaml')) !== undefined)
  const ofCharts = [...changed].filter((path) => known.some((folder) => isInside(path, folder))).sort(byCodePoint)
  if (ofCharts.length === 0) return { reasons: [], notes: [] }
  const written = once(() => writtenObjects(renderings))
  const charts: ChangedCharts = {
    folders,
    ofCharts,
    written,
    values: knownValues(repository, before, after),
    renderings,
  }
  const ofOwn = await ofTemplates(repository, { before, after, changed }, charts)
  const others = await ofInputs(repository, { before, after, changed }, charts)
  const told = [...ofOwn.reasons, ...others]
  const fields = await hiddenFields(repository, { before, after }, charts)
  const placeOf = ({ where }: Reason): string => JSON.stringify(where)
  const places = new Set(told.map(placeOf))
  return {
    reasons: [...told, ...fields.reasons.filter((reason) => !places.has(placeOf(reason)))],
    notes: [...new Set([...ofOwn.members, ...fields.members])].map(unsetNote),
  }
}

/** Reasons, and values that are new and empty for which there is none. */
interface Told {
  readonly reasons: readonly Reason[]
  readonly members: Iterable<string>
}

const ofTemplates = async (
  repository: WholeRepository,
  { before, after }: Revisions,
  { folders, ofCharts, written: read, values }: ChangedCharts,
): Promise<Told> => {
  const paths = ofCharts.filter(
    (path) => /\.(?:ya?ml|json)$/.test(path) && chartOfTemplate(path, folders) !== undefined,
  )
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const deciding = paths.filter((path) => [old, now].some((texts) => decidingKinds.test(texts.get(path) ?? '')))
  if (deciding.length === 0) return { reasons: [], members: [] }
  const written = await read()
  const named = after.tree.paths.filter((path) => path.endsWith('.tpl') && chartOfTemplate(path, folders) !== undefined)
  const helpers = await Promise.all([before, after].map((side) => textsOf(repository, side, named)))
  const [helped, helping] = helpers.map(bodiesOf)
  const unset = new Set<string>()
  const reasons: Reason[] = []
  for (const path of deciding) {
    const [one, whole] = [old.get(path) ?? '', now.get(path) ?? '']
    const sides = [written.before(path), written.after(path)] as const
    const isHidden = (text: string): Line | undefined =>
      hiddenLine(linesOf(one), linesOf(text), sides, [helped, helping])
    if (isHidden(whole) === undefined) continue
    const { text, members } = await withoutUnset(whole, (member) => values.isUnset(path, member))
    const line = isHidden(text)
    if (line === undefined) for (const member of members) unset.add(member)
    else reasons.push(reasonOf(path, line, now.get(path) ?? one))
  }
  return { reasons, members: unset }
}

/** The first changed line that shows in nothing that was written of the template. */
const hiddenLine = (
  old: readonly Line[],
  now: readonly Line[],
  [objects, later]: readonly [readonly KubernetesObject[], readonly KubernetesObject[]],
  [helped, helping]: readonly [Bodies | undefined, Bodies | undefined],
): Line | undefined => {
  // What was written at all shows what its lines belong to.
  const isWritten = ({ kind }: Line): boolean => [...objects, ...later].some(({ key }) => key.kind === kind)
  const [gone, come] = [onlyIn(old, now, isWritten), onlyIn(now, old, isWritten)]
  const hidden = come.find((line) => !shows(line, later)) ?? gone.find((line) => !shows(line, objects))
  if (hidden !== undefined || textOf(objects) !== textOf(later)) return hidden
  const line = asksOtherwise(gone, come)
  // A value that moves into a named template is asked for there, and what that one writes stands in what was written.
  const whole = [withHelpers(gone, helped), withHelpers(come, helping)] as const
  const isMoved = asksOtherwise(...whole) === undefined && whole.flat().every((one) => shows(one, later))
  return isMoved ? undefined : line
}

const unsetNote = (member: string): string =>
  `.Values.${member} is new to its chart: values outside of this repository are taken not to give it`

/** Kinds of which no other template than the own one is asked for by labels alone. */
const guarding =
  /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|(?:Cluster)?Role(?:Binding)?)\b/

/**
 * Templates that were not rendered at all stay as they are, and ask for a default or for a named template that changes: they write
 * something else where other values switch them on.
 */
const ofInputs = async (
  repository: WholeRepository,
  { before, after, changed }: Revisions,
  { folders, ofCharts, written: read }: ChangedCharts,
): Promise<readonly Reason[]> => {
  const defaults = ofCharts.filter((path) => nameOf(path) === 'values.yaml' && folders.includes(folderOf(path)))
  const named = ofCharts.filter((path) => path.endsWith('.tpl'))
  if (defaults.length + named.length === 0) return []
  const templates = after.tree.paths.filter((path) => chartOfTemplate(path, folders) !== undefined)
  const [texts, old, now] = await Promise.all([
    textsOf(repository, after, templates),
    textsOf(repository, before, [...defaults, ...named]),
    textsOf(repository, after, [...defaults, ...named]),
  ])
  const names = named.flatMap((path) => changedNames(old.get(path) ?? '', now.get(path) ?? ''))
  const members = new Map(defaults.map((path) => [folderOf(path), changedMembers(old.get(path), now.get(path))]))
  const asking = askersOf(texts, names)
  const all = [...texts].flatMap(([path, text]): readonly (readonly [string, string])[] => {
    if (changed.has(path) || path.endsWith('.tpl') || linesOf(text).length === 0) return []
    const chart = chartOfTemplate(path, folders)
    const decide = actionsOf(text, (document) => kindIn(document) !== undefined)
    const member = (members.get(chart ?? '') ?? []).find((one) => asksFor(decide, one))
    if (member !== undefined) return [[path, `the default of .Values.${member}`]]
    const name = guarding.test(text) ? asking(text) : undefined
    return name === undefined ? [] : [[path, `the named template ${name}`]]
  })
  if (all.length === 0) return []
  const written = await read()
  const hidden = all.filter(([path]) => written.after(path).length === 0)
  const alike = groupBy(hidden, ([path, what]) => JSON.stringify([chartOfTemplate(path, folders), what]))
  return [...alike.values()].flatMap(([first, ...others]): readonly Reason[] => {
    if (first === undefined) return []
    const [path, what] = first
    const more =
      others.length === 0
        ? ''
        : ` (and ${others.length} more ${others.length === 1 ? 'template' : 'templates'} of the chart)`
    return [
      {
        code: 'CHANGE_UNREAD',
        text: `${what} changes, and ${path} asks for it${more}, of which no values at hand show what it writes: others may switch it on. ${remedy}`,
        where: { kind: 'file', path, line: 1, column: 1 },
      },
    ]
  })
}

/** Named templates of which the text differs. */
const changedNames = (old: string, now: string): readonly string[] => {
  const [one, other] = [old, now].map((text) => new Map(definitions(text)))
  return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])].filter(
    (name) => one?.get(name) !== other?.get(name),
  )
}

const definitions = (text: string): readonly (readonly [name: string, text: string])[] =>
  text.split(/(?=\{\{-?\s*define\s)/).flatMap((part) => {
    const name = /^\{\{-?\s*define\s+"([^"]+)"/.exec(part)?.[1]
    return name === undefined
      ? []
      : [[name, part.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '').trim()] as const]
  })

/** Which of the names a text asks for, by itself or by another named template. */
const askersOf = (
  texts: ReadonlyMap<string, string>,
  names: readonly string[],
): ((text: string) => string | undefined) => {
  const found = new Set(names)
  const asks = (text: string): string | undefined =>
    [...text.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].flatMap(([, name = '']) =>
      found.has(name) ? [name] : [],
    )[0]
  if (names.length === 0) return () => undefined
  const all = [...texts.values()].flatMap(definitions)
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const [name, text] of all) if (asks(text) !== undefined) found.add(name)
  }
  return asks
}

/** Paths of default values that differ. */
const changedMembers = (old: string | undefined, now: string | undefined): readonly string[] => {
  const [one, other] = [old, now].map((text): Json => readValues(text ?? '')[0] ?? {})
  return changedFields(one ?? {}, other ?? {})
}

const changedFields = (old: Json, now: Json, at = ''): readonly string[] => {
  if (isSameJson(old, now)) return []
  if (!isJsonObject(old) || !isJsonObject(now)) return [at]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) =>
    changedFields(old[name] ?? null, now[name] ?? null, at === '' ? name : `${at}.${name}`),
  )
}

const remedy =
  'Put such values beside the chart (values-*.yaml), or render it with them at both revisions and give the results as before and after.'

/** A text without one of these is written whole, whatever the values. */
const leavesOut = /\{\{-?\s*(?:if|else|with|range)\b/

const reasonOf = (path: string, { text, kind, isOwn }: Line, whole: string): Reason => {
  const lines = whole.split('\n').map(withoutComment)
  // The same words may stand in another object of the template.
  const from = isOwn ? lines.findIndex((one) => /^kind:\s*(["']?)(\w+)\1$/.exec(one)?.[2] === kind) : 0
  const at = lines.findIndex((one, index) => index >= from && one.trim() === text)
  const line = Math.max(0, at < 0 ? lines.findIndex((one) => one.trim() === text) : at) + 1
  return {
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} changes, ${leavesOut.test(whole) ? `where its chart writes ${kind} or leaves it out, and no values at hand show what: others may switch it on` : `by which its chart writes ${kind}, and the values at hand show no difference: others may make one`}. ${remedy}`,
    where: { kind: 'file', path, line, column: 1 },
  }
}

const textOf = (objects: readonly KubernetesObject[]): string => JSON.stringify(objects.map(({ content }) => content))

/** A line of a document that writes an object which decides. */
interface Line {
  readonly text: string
  readonly kind: string
  /** Whether the document says plainly that its object is of this kind: no other one of the template shows what it writes. */
  readonly isOwn: boolean
  /** What it stands in, by its indentation. */
  readonly parent: string
}

/** Kinds of Kubernetes' own that decide by no word: what they carry says its own kind. */
const carriers =
  /^(?:ConfigMap|Secret|Service|Deployment|StatefulSet|DaemonSet|Job|CronJob|NetworkPolicy|HorizontalPodAutoscaler|PodDisruptionBudget|PersistentVolumeClaim|ServiceMonitor|PodMonitor|PrometheusRule)$/

/** The kind of an object that decides; what a ServiceAccount says beside its name does not. */
const kindIn = (document: string): Pick<Line, 'kind' | 'isOwn'> | undefined => {
  const [, ...said] = /^kind:[ \t]+(["']?)(\w+)\1[ \t]*(?:#.*)?\r?$/m.exec(document) ?? []
  const own = said[1] ?? ''
  if (decidingKinds.exec(own)?.[0] === own && own !== 'ServiceAccount') return { kind: own, isOwn: true }
  const isCarrier = carriers.test(own)
  const words = isCarrier ? (document.match(/\bkind["']?:[ \t]*["']?\w+/g) ?? []).slice(1).join(' ') : document
  const kind = decidingKinds.exec(words)?.[0]
  if (kind === undefined || kind === 'ServiceAccount') return undefined
  // What speaks of a kind may be an object by which a controller makes one.
  return own === '' || isCarrier || own === 'ServiceAccount' ? { kind, isOwn: false } : { kind: own, isOwn: true }
}

const linesOf = (text: string): readonly Line[] =>
  text
    .replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '')
    .split(/^---(?=\s|$)/m)
    .flatMap((document) => {
      const kind = kindIn(document)
      if (kind === undefined) return []
      const lines = document
        .split('\n')
        .map(withoutComment)
        .filter((line) => line !== '')
      return withParents(kind.kind === 'Sidecar' && kind.isOwn ? withoutHostsCalled(lines) : lines).map(
        ({ text, parent }) => ({ text, parent, ...kind }),
      )
    })

const withoutComment = (line: string): string => line.replace(/(?:^|\s)#.*$/, '').trimEnd()

const withParents = (lines: readonly string[]): readonly Pick<Line, 'text' | 'parent'>[] => {
  const open: { readonly text: string; readonly depth: number }[] = []
  return lines.map((line) => {
    const text = line.trimStart()
    // Items of a list may stand as far left as its key.
    const depth = line.length - text.length + (text.startsWith('- ') ? 0.5 : 0)
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)?.text ?? ''
    if (!text.startsWith('{{')) open.push({ text, depth })
    return { text, parent }
  })
}

/** A line that stands twice is two: one of them may go, or stand in the document of another kind. */
const onlyIn = (
  lines: readonly Line[],
  others: readonly Line[],
  isWritten: (line: Line) => boolean,
): readonly Line[] => {
  const nameOfLine = (line: Line): string =>
    line.isOwn && !isWritten(line) && !line.text.startsWith('{{')
      ? `${line.kind} ${line.text} in ${line.parent}`
      : `${line.kind} ${line.text}`
  const left = new Map<string, number>()
  for (const line of others) left.set(nameOfLine(line), (left.get(nameOfLine(line)) ?? 0) + 1)
  return lines.filter((line) => {
    const count = left.get(nameOfLine(line)) ?? 0
    left.set(nameOfLine(line), count - 1)
    return count <= 0
  })
}

const action = /\{\{[\s\S]*?\}\}/g

/** Words that a reader of YAML may write otherwise, and a field that decides nothing by itself. */
const rewritten = /^(?:annotations|null|yes|no|on|off|true|false|[\d.]*\.[\d.]*|[-.:]*)$/i

/** An annotation that neither Istio nor a tool which brings objects into the cluster reads. */
const isProse = (text: string): boolean => {
  const name = /^["']?([\w./-]+)["']?:\s/.exec(text)?.[1] ?? ''
  return name !== '' && !/istio|kubernetes\.io|k8s\.io|k14s|helm|argoproj|fluxcd|kustomize|fleet|kapp/i.test(name)
}

/** Whether what a line writes stands in what was written; a line of actions alone writes nothing. */
const shows = ({ text, kind, isOwn, parent }: Line, written: readonly KubernetesObject[]): boolean => {
  const rest = text.replaceAll(action, ' ')
  // Versions of one kind are one object, where both are served.
  if (isOwn && isServed(/^apiVersion:\s*["']?([\w./]+)["']?$/.exec(text)?.[1] ?? '', kind)) return true
  if (isOwn && parent === 'annotations:' && rest === text && isProse(text)) return true
  const objects = isOwn ? written.filter(({ key }) => key.kind === kind) : written
  const words = (rest.match(/[\w*][\w./*:@-]*/g) ?? [])
    .map((word) => word.replace(/[:.,]+$/, ''))
    .filter((word) => !rewritten.test(word))
  // `- {}` says much where it counts.
  if (words.length === 0) return objects.length > 0 || /\w/.test(rest) || rest.trim() === ''
  return objects.some((object) => {
    const written = JSON.stringify(object.content)
    return words.every((word) => written.includes(word))
  })
}

const askedBy = (lines: readonly Line[]): string =>
  [...new Set(lines.flatMap(({ text }) => text.match(/\.Values(?:\.\w+)*/g) ?? []))].sort().join(' ')

/** The line that asks other values than before, where nothing that was written shows it. */
const asksOtherwise = (gone: readonly Line[], come: readonly Line[]): Line | undefined =>
  askedBy(gone) === askedBy(come) ? undefined : [...come, ...gone].find((line) => askedBy([line]) !== '')

/** Named templates of charts by name; one that two files define is not known. */
type Bodies = ReadonlyMap<string, string>

const bodiesOf = (texts: ReadonlyMap<string, string>): Bodies => {
  const all = groupBy([...texts.values()].flatMap(definitions), ([name]) => name)
  return new Map(
    [...all.values()].flatMap(([first, ...others]) => (first === undefined || others.length > 0 ? [] : [first])),
  )
}

/** Lines with those of the named templates that they ask for. */
const withHelpers = (
  lines: readonly Line[],
  bodies: Bodies | undefined,
  met: ReadonlySet<string> = new Set(),
): readonly Line[] =>
  lines.flatMap((line) => {
    const names = [...line.text.matchAll(/\b(?:include|template)\s+"([^"]+)"/g)].flatMap(([, name = '']) =>
      met.has(name) ? [] : [name],
    )
    const texts = names.flatMap((name) => bodies?.get(name) ?? [])
    const inner = texts.flatMap((text) => text.split('\n')).map((text) => ({ ...line, text: text.trim(), parent: '' }))
    return [line, ...withHelpers(inner, bodies, new Set([...met, ...names]))]
  })
