import { folderLimits } from '../../manifests/limits.js'
import { positionsOf } from '../../manifests/positions.js'
import { readObjects, type ReadCache, type ReadResult } from '../../manifests/read-objects.js'
import { readYaml } from '../../manifests/read-yaml.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Renderer, Rendering } from '../../ports/renderer.js'
import { makeCopy, planCopy } from '../../units/copy-of-unit.js'
import { openSources, placeRendered, placeUnread } from '../../units/place-rendered.js'
import { substitute } from '../../units/substitute.js'
import { gitOpsObjects, type GitOpsObject } from '../../units/gitops-object.js'
import { isInside } from '../../units/revision-tree.js'
import type { Obstacle, Unit } from '../../units/unit.js'
import { isReleasedAnywhere } from '../../units/words-of-unit.js'
import { withoutDefinitions } from '../../units/without-definitions.js'
import { placeOfFailure } from './failed-place.js'
import type { RevisionUnits, WholeRepository } from './revision-units.js'
import {
  isWithoutTarget,
  mostUnmatched,
  withoutEmpty,
  withoutUnmatched,
  type UnmatchedPatch,
} from './unmatched-patches.js'

/** What a unit holds at one revision. */
export type RenderedUnit =
  | { readonly kind: 'absent' }
  /** `noTool`: nobody tried. */
  | { readonly kind: 'not rendered'; readonly reason: Reason; readonly noTool?: true }
  | {
      readonly kind: 'read'
      readonly read: ReadResult
      /** Objects whose namespace nothing says. */
      readonly withoutNamespace: number
      /** Objects of Argo CD and Flux that it makes: what they apply is rendered by nobody here. */
      readonly deliveries: readonly GitOpsObject[]
      /** What it was built without. */
      readonly unmatched: readonly UnmatchedPatch[]
      /** Kustomizations that are empty, and were taken for an empty list. */
      readonly empty: readonly string[]
    }

export interface RenderPorts {
  readonly repository: WholeRepository
  readonly renderer: Renderer
  readonly cache: ReadCache
  /** Of the input `namespace`. */
  readonly namespace: string | undefined
  /** One rendering stands for both revisions. A CustomResourceDefinition decides only where it changes. */
  readonly isSame?: boolean
}

/** Renders a unit at a revision, or says what keeps it from being rendered. A unit that is not there holds nothing. */
export const renderUnit = async (
  ports: RenderPorts,
  unit: Unit | undefined,
  at: RevisionUnits,
): Promise<RenderedUnit> => {
  if (unit === undefined) return { kind: 'absent' }
  if (unit.obstacle !== undefined) return notRendered(unit, unit.obstacle)
  const namespace = unit.namespace ?? ports.namespace
  const plan = planCopy(unit, at.tree, namespace ?? 'default')
  if (plan === undefined) return readText(unit, at, ports, filesOf(unit, at))
  const contents = await ports.repository.whole.read(at.revision, [...new Set(plan.from.values())])
  const lost = [...plan.from.values()].find((path) => !contents.has(path))
  if (lost !== undefined)
    return notRendered(unit, {
      text: `${lost} could not be read`,
      remedy: 'Give the job the whole tree of both revisions: fetch-depth: 2, or GIT_DEPTH: "0".',
    })
  const first = await ports.renderer.render(makeCopy(unit, plan, contents))
  const unmatched: UnmatchedPatch[] = []
  const empty: string[] = []
  let [left, rendering] = [unit, first]
  while (rendering.kind === 'failed' && rendering.why === 'refused' && unmatched.length < mostUnmatched) {
    const filled = empty.length === 0 ? withoutEmpty(left, at, rendering.text) : undefined
    const without = filled === undefined ? withoutUnmatched(left, at, rendering.text) : undefined
    left = filled?.unit ?? without?.unit ?? left
    const next = planCopy(left, at.tree, namespace ?? 'default')
    if ((filled ?? without) === undefined || next === undefined) break
    empty.push(...(filled?.empty ?? []))
    if (without !== undefined) unmatched.push(without.patch)
    rendering = await ports.renderer.render(makeCopy(left, next, contents))
  }
  if (rendering.kind === 'failed')
    return malformed(unit, at, rendering) ?? refused(unit, at, first.kind === 'failed' ? first : rendering)
  const read = readText(unit, at, ports, [{ path: unit.id, text: rendering.text }], { unmatched, empty })
  const isWhole = read.kind !== 'read' || unmatched.every((patch) => isWithoutTarget(read.read.objects, patch))
  return isWhole || first.kind !== 'failed' ? read : refused(unit, at, first)
}

/** Names what could not be rendered: nothing in it is known. */
const notRendered = (
  { title }: Unit,
  { text, remedy, why }: Obstacle & { readonly why?: (Rendering & { readonly kind: 'failed' })['why'] },
): RenderedUnit => ({
  kind: 'not rendered',
  reason: { code: 'NOT_RENDERED', text: `${title} was not rendered: ${text}. ${remedy}` },
  ...(why === 'no tool' ? { noTool: true } : {}),
})

/** A tool's own words name a file by the way that it came, if at all: the one to edit is said by its path. */
const refused = (
  unit: Unit,
  { tree }: RevisionUnits,
  failure: Rendering & { readonly kind: 'failed' },
): RenderedUnit => {
  const where = failure.why === 'refused' ? placeOfFailure(unit, tree, failure.text) : undefined
  if (where === undefined) return notRendered(unit, failure)
  const { path, line } = where
  return {
    kind: 'not rendered',
    reason: {
      code: 'NOT_RENDERED',
      text: `${unit.title} was not rendered: ${failure.text}. The file to edit first is ${path}${line === 1 ? '' : `:${line}`}. ${failure.remedy}`,
      where,
    },
  }
}

/** A tool says of malformed YAML in its own words, and not in which line of the file it stands: a plain file gets all three. */
const malformed = (
  { title, reads }: Unit,
  { textOf }: RevisionUnits,
  { why, text }: Rendering & { readonly kind: 'failed' },
): RenderedUnit | undefined => {
  if (why !== 'refused') return undefined
  for (const path of reads) {
    const source = /\.ya?ml$/i.test(path) ? (textOf(path) ?? '') : ''
    // A template is no YAML yet.
    if (source === '' || source.includes('{{')) continue
    const flaw = readYaml(source, folderLimits)
      .documents.flatMap(({ flaws }) => flaws)
      .find(({ code }) => code === 'YAML_SYNTAX')
    if (flaw === undefined) continue
    const { line, column } = positionsOf(source)(flaw.offset)
    return {
      kind: 'not rendered',
      reason: {
        code: 'NOT_RENDERED',
        text: `${title} was not rendered: ${path}:${line}:${column}: ${flaw.message}. ${flaw.remedy}. ${text}`,
        where: { kind: 'file', path, line, column },
      },
    }
  }
  return undefined
}

/** What a chart puts in the namespace of its release has one that nothing says, as what names none. */
const unsaidNamespaces = (unit: Unit, { textOf }: RevisionUnits, { objects, withoutNamespace }: ReadResult): number => {
  if (unit.source.kind !== 'helm') return withoutNamespace.length
  const texts = [...unit.reads].map((path) => ({ path, text: textOf(path) ?? '' }))
  return isReleasedAnywhere({ unit, texts })
    ? objects.filter(({ key }) => key.namespace === 'default').length
    : withoutNamespace.length
}

interface Text {
  readonly path: string
  readonly text: string
}

/** A plain unit: its files as they are. */
const filesOf = ({ reads }: Unit, { files }: RevisionUnits): readonly Text[] =>
  files.filter(({ path }) => reads.has(path))

/** The object that declares a plain unit is read with its files, and made by it only where it stands in its folder. */
const isApplied = ({ declared }: Unit, path: string): boolean =>
  declared === undefined || isInside(path, declared.folder)

const readText = (
  unit: Unit,
  at: RevisionUnits,
  { cache, namespace, isSame = false }: RenderPorts,
  texts: readonly Text[],
  { unmatched, empty }: { readonly unmatched: readonly UnmatchedPatch[]; readonly empty: readonly string[] } = {
    unmatched: [],
    empty: [],
  },
): RenderedUnit => {
  const { source } = unit
  const substitutions = source.kind === 'helm' ? undefined : source.substitutions
  const files = texts.map(({ path, text: whole }) => {
    const text = isSame ? withoutDefinitions(whole) : whole
    const filled = substitutions === undefined ? text : substitute(text, substitutions)
    // Not of bytes of a file: the text alone tells it from others.
    return { path, text: filled, digest: `text:${filled}` }
  })
  const given = unit.namespace ?? namespace
  const read = readObjects(files, {
    selection: 'found',
    limits: folderLimits,
    cache,
    ...(given === undefined ? {} : { namespace: given }),
  })
  const sources = openSources(at.textOf)
  return {
    kind: 'read',
    read: {
      ...read,
      objects: read.objects.map((object) => placeRendered(object, unit, sources)),
      unread: read.unread.map((part) => placeUnread(part, files[0]?.text ?? '', unit, sources)),
    },
    withoutNamespace: given === undefined ? unsaidNamespaces(unit, at, read) : 0,
    deliveries: gitOpsObjects(source.kind === 'plain' ? files.filter(({ path }) => isApplied(unit, path)) : files),
    unmatched,
    empty,
  }
}
