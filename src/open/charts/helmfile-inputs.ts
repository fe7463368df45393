import type { Reason } from '../../mesh/difference/access-diff.js'
import { textAt } from '../../mesh/fields.js'
import { isJsonObject, isSameJson, type Json } from '../../ports/json.js'
import { byCodePoint } from '../../ports/order.js'
import { folderOf } from '../../ports/repository.js'
import { chartFolders } from '../../units/charts.js'
import { readValues } from '../../units/read-values.js'
import { joinPath, pathIn } from '../../units/revision-tree.js'
import { isFolder } from './chart-users.js'
import { isHelmfile } from './helmfiles.js'
import { withoutPatches } from './istio-values.js'
import { textsOf, type RevisionUnits, type WholeRepository } from '../reached/revision-units.js'
import { decidingKinds } from '../templates/template-conditions.js'

/** Charts of which nearly every value decides. */
const ofIstio =
  /(?:^|\/)(?:istiod(?:-remote)?|istio-(?:base|cni|discovery|control|csr)|cert-manager-istio-csr|ztunnel)$/
/** Values of any chart by which it makes policies. */
const guarding = /deny|polic|allow-?list|access-?control|authori[sz]|istio|mesh|mtls/i

/** A release, by its own part of the text. */
interface Release {
  readonly text: string
  /** Whether a path is that of a patch or a transformer of it. */
  readonly patches: (path: string) => boolean
  /** Whether a value of this name may make what decides. */
  readonly decides: (member: string) => boolean
  /** Whether some value may. */
  readonly mayDecide: boolean
}

interface Helmfile {
  readonly path: string
  readonly text: string
  readonly releases: readonly Release[]
  /** Paths that it names, bases and values alike. */
  readonly takes: (path: string) => boolean
}

/**
 * Changed files that a helmfile takes, whatever their name is: bases, values of an environment, values and secrets of a release.
 * They count where a name that changes reaches a value by which a release may make what decides.
 */
export const changedHelmfileInputs = async (
  repository: WholeRepository,
  before: RevisionUnits,
  after: RevisionUnits,
  changed: ReadonlySet<string>,
): Promise<readonly Reason[]> => {
  const files = await helmfilesAt(repository, after)
  if (files.length === 0) return []
  const paths = [...changed]
    .filter((path) => !isHelmfile(path) && files.some(({ takes }) => takes(path)))
    .sort(byCodePoint)
  if (paths.length === 0) return []
  const [old, now] = await Promise.all([textsOf(repository, before, paths), textsOf(repository, after, paths)])
  const templates = after.tree.paths.filter((path) => files.some(({ takes }) => takes(path)))
  const texts = await textsOf(repository, after, templates)
  return paths.flatMap((path): readonly Reason[] => {
    const names = changedNames(old.get(path) ?? '', now.get(path) ?? '')
    if (names.length === 0) return []
    const user = files.find((file) => file.takes(path) && (isPatch(file, path) || reaches(file, path, names, texts)))
    return user === undefined ? [] : [reasonOf(path, user.path)]
  })
}

/** Changed files without the helmfiles of which nothing changes but the patch release of Istio's charts. */
export const withoutPatchedHelmfiles = async (
  repository: WholeRepository,
  changed: ReadonlySet<string>,
  sides: readonly [RevisionUnits, RevisionUnits],
): Promise<ReadonlySet<string>> => {
  const paths = [...changed].filter(isHelmfile)
  if (paths.length === 0) return changed
  const [old, now] = await Promise.all([textsOf(repository, sides[0], paths), textsOf(repository, sides[1], paths)])
  const isSame = (path: string): boolean => {
    const [one, other] = [old.get(path) ?? '', now.get(path) ?? '']
    const values = readValues(one).map(withoutPatchOfIstio)
    // What is filled in is read by nobody here.
    return (
      !/\{\{/.test(one + other) && values.length > 0 && isSameJson(values, readValues(other).map(withoutPatchOfIstio))
    )
  }
  return new Set([...changed].filter((path) => !paths.includes(path) || !isSame(path)))
}

const withoutPatchOfIstio = (value: Json): Json => {
  if (Array.isArray(value)) return value.map((one: Json) => withoutPatchOfIstio(one))
  if (!isJsonObject(value)) return value
  const isOfIstio = /(?:^|[/-])istio/.test(textAt(value, 'chart'))
  return Object.fromEntries(
    Object.entries<Json>(value).map(([name, inner]) => [
      name,
      isOfIstio && name === 'version' && typeof inner === 'string' ? withoutPatches(inner) : withoutPatchOfIstio(inner),
    ]),
  )
}

const reasonOf = (path: string, user: string): Reason => ({
  code: 'CHANGE_UNREAD',
  text: `${path} changes, and ${user} takes values of it for a release that may make what decides: it was not rendered with them. Render it at both revisions (helmfile template), and give the results as before and after.`,
  where: { kind: 'file', path, line: 1, column: 1 },
})

/** Helmfiles, with bases and others that they take; those hold releases too. */
const helmfilesAt = async (repository: WholeRepository, at: RevisionUnits): Promise<readonly Helmfile[]> => {
  const found = new Map<string, string>()
  let open = at.tree.paths.filter(isHelmfile)
  const texts: [string, string][] = []
  while (open.length > 0) {
    const read = await textsOf(repository, at, open)
    for (const [path, text] of read) {
      found.set(path, text)
      texts.push([path, text])
    }
    const takes = [...read].map(([path, text]) => takesOf(path, text))
    open = at.tree.paths.filter((path) => !found.has(path) && isPart.test(path) && takes.some((take) => take(path)))
    const candidates = await textsOf(repository, at, open)
    open = open.filter((path) =>
      /^(?:releases|environments|bases|helmfiles|templates):/m.test(candidates.get(path) ?? ''),
    )
  }
  const decides = await decidingMembers(repository, at)
  return texts.map(([path, text]) => ({
    path,
    text,
    takes: takesOf(path, text),
    releases: texts.flatMap(([from, whole]) =>
      from === path || texts.length > 1 ? releasesOf(from, whole, decides) : [],
    ),
  }))
}

const isPart = /\.(?:ya?ml|gotmpl)$/

/** Every text of it that is a path, with what is filled in as anything. */
const takesOf = (file: string, text: string): ((path: string) => boolean) => {
  const words = text.match(/(?:\{\{[^}\n]*\}\}|[^\s"'`,[\]{}|])+/g) ?? []
  const exact = new Set<string>()
  const patterns: RegExp[] = []
  for (const word of new Set(words)) {
    const written = word.replace(/^(?:- )?(?:\w+:\/\/)?/, '')
    if (!/[./]/.test(written) || written.endsWith(':')) continue
    const plain = written.replaceAll(/\{\{[^}]*\}\}/g, '*')
    const at = joinPath(folderOf(file), plain)
    if (at === undefined || at === '' || /^[*/.]*$/.test(at)) continue
    if (plain.includes('*'))
      patterns.push(new RegExp(`^${at.replaceAll(/[.+?^$()|\\]/g, '\\$&').replaceAll(/\*+/g, '.*')}$`))
    else exact.add(at)
  }
  return (path) => path !== file && (exact.has(path) || patterns.some((pattern) => pattern.test(path)))
}

/** Values of a chart by which it makes what decides; none: it makes no such thing. */
type Deciding = ReadonlySet<string> | 'any'

/** Top-level values by which each chart of the repository makes what decides; a named template may be for that as well. */
const decidingMembers = async (
  repository: WholeRepository,
  at: RevisionUnits,
): Promise<readonly (readonly [folder: string, members: Deciding])[]> =>
  Promise.all(
    [...chartFolders(at.tree)].map(async (folder) => {
      const texts = await textsOf(repository, at, at.tree.below(pathIn(folder, 'templates')))
      const written = [...texts].filter(([path, text]) => path.endsWith('.tpl') || decidingKinds.test(text))
      const decides = written.some(([path]) => !path.endsWith('.tpl'))
      const isAny = decides && written.some(([, text]) => /\.Values(?![\w.])/.test(text))
      const asked = written.flatMap(([, text]) =>
        [...text.matchAll(/\.Values\.(\w+)/g)].flatMap(([, one]) => one ?? []),
      )
      return [folder, isAny ? 'any' : new Set(decides ? asked : [])] as const
    }),
  )

/** Lists of files by which a release rewrites what its chart makes (helmfile: jsonPatches, strategicMergePatches, transformers). */
const listsOfPatches =
  /\b(?:jsonPatches|strategicMergePatches|transformers):[ \t]*(?:\[[^\]]*\]|(?:\n[ \t]*- [^\n]*)+)/g

/** What a patch changes is none of the chart's values: it may be anything that the release makes. */
const isPatch = ({ releases }: Helmfile, path: string): boolean =>
  releases.some(({ mayDecide, patches }) => mayDecide && patches(path))

const releasesOf = (
  path: string,
  text: string,
  charts: readonly (readonly [folder: string, members: Deciding])[],
): readonly Release[] =>
  text.split(/^\s*- (?=(?:name|chart|namespace):)/m).flatMap((part): readonly Release[] => {
    const chart = /\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/.exec(part)?.[1]
    if (chart === undefined) return []
    const takes = isFolder(folderOf(path), chart)
    const here = charts.filter(([folder]) => takes(folder)).map(([, members]) => members)
    const istio = ofIstio.test(chart) || (/istio/.test(part) && /\/(?:base|cni|gateway|ambient)$/.test(chart))
    const lists = [...part.matchAll(listsOfPatches)].map(([list]) => takesOf(path, list))
    return [
      {
        text: part,
        patches: (one) => lists.some((named) => named(one)),
        mayDecide: istio || here.some((members) => members === 'any' || members.size > 0),
        decides: (member) =>
          istio ||
          here.some((members) => members === 'any' || members.has(member)) ||
          (here.length === 0 && guarding.test(member)),
      },
    ]
  })

/** Names on the way to what differs, the outermost first; of a text that is no YAML those of the changed lines. */
const changedNames = (old: string, now: string): readonly (readonly string[])[] => {
  const [one, other] = [old, now].map((text) => readValues(text)[0] ?? {})
  const isTemplate = [old, now].some((text) => text.includes('{{'))
  if (!isTemplate && isJsonObject(one) && isJsonObject(other)) return pathsThatDiffer(one, other)
  const [first, second] = [old, now].map((text) => new Map(namedLines(text)))
  const lines = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].filter(
    (line) => !(first?.has(line) === true && second?.has(line) === true),
  )
  return lines.map((line) => second?.get(line) ?? first?.get(line) ?? [])
}

/** Each line with the outermost name above it and its own. */
const namedLines = (text: string): readonly (readonly [line: string, names: readonly string[]])[] => {
  let top = ''
  return text.split('\n').flatMap((line) => {
    if (/^\s*(?:#|$)/.test(line)) return []
    top = /^["']?([\w.-]+)["']?\s*:/.exec(line)?.[1] ?? top
    const own = /^\s*(?:- )?["']?([\w.-]+)["']?\s*:/.exec(line)?.[1] ?? top
    return [[`${top} ${line.trim()}`, [top, own]]]
  })
}

const pathsThatDiffer = (old: Json, now: Json, at: readonly string[] = []): readonly (readonly string[])[] => {
  if (isSameJson(old, now)) return []
  if (Array.isArray(old) || Array.isArray(now)) {
    const [one, other] = [itemsOf(old), itemsOf(now)]
    const items = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index)
    return items.flatMap((index) => pathsThatDiffer(one[index] ?? null, other[index] ?? null, at))
  }
  if (!isJsonObject(old) && !isJsonObject(now)) return [at]
  const [one, other] = [isJsonObject(old) ? old : {}, isJsonObject(now) ? now : {}]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
    pathsThatDiffer(one[name] ?? null, other[name] ?? null, [...at, name]),
  )
}

const itemsOf = (value: Json): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : [])

/** Whether one of the names is, or is filled into, a value by which a release makes what decides. */
const reaches = (
  { text, releases, takes }: Helmfile,
  path: string,
  names: readonly (readonly string[])[],
  texts: ReadonlyMap<string, string>,
): boolean => {
  const decides = (member: string): boolean => releases.some((release) => release.decides(member))
  if (names.some(([top]) => top !== undefined && decides(top))) return true
  const last = new Set(names.map((one) => one.at(-1) ?? ''))
  const asks = (line: string): boolean =>
    [...line.matchAll(/\{\{[^}]*\}\}|\b(?:condition|installed):\s*[\w.-]+/g)].some(([hole]) =>
      (hole.match(/[\w-]+/g) ?? []).some((word) => last.has(word)),
    )
  const mayDecide = releases.filter((release) => release.mayDecide)
  if (mayDecide.some((release) => release.text.split('\n').some(asks))) return true
  if (mayDecide.length > 0 && /^(?:releases|bases|helmfiles|templates):/m.test(texts.get(path) ?? '')) return true
  return [...texts].some(
    ([other, template]) =>
      other !== path &&
      takes(other) &&
      text !== template &&
      namedLines(template).some(([line, [top = '']]) => asks(line) && decides(top)),
  )
}
