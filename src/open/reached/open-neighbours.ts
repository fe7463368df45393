import type { ReadCache } from '../../manifests/read-objects.js'
import type { Reason } from '../../mesh/difference/access-diff.js'
import type { Configuration, Sides } from '../../plan/opened-environment.js'
import type { UnitPair } from '../../units/pair-units.js'
import type { PlainPart } from '../../units/plain-parts.js'
import type { Unit } from '../../units/unit.js'
import { wordsOf, type UnitText, type UnitWords } from '../../units/words-of-unit.js'
import { once } from '../../ports/once.js'
import { decidingText } from '../programs/changed-terraform.js'
import { deployTexts, runningLines } from '../scripts/deploy-texts.js'
import { unprovenSides } from '../no-sides.js'
import { chartFolders } from '../../units/charts.js'
import { pathIn } from '../../units/revision-tree.js'
import { asksForOne, chartUsers, type ChartUser } from '../charts/chart-users.js'
import { switchedOnBeside } from '../charts/switched-on-beside.js'
import { decidingKinds } from '../templates/template-conditions.js'
import { mayBecomeObject } from '../../units/opaque.js'
import { opaqueFiles, type ReachedUnits } from './reach-units.js'
import { readSides } from '../read-sides.js'
import { renderedSides } from './rendered-sides.js'
import { textsOf as readTexts, type RevisionUnits, type WholeRepository } from './revision-units.js'
import type { Run } from '../run.js'
import type { Neighbour } from '../beside/neighbour.js'

/** Both revisions of a repository, found, and what they are read with. */
export interface FoundRevisions {
  readonly configuration: Configuration
  readonly revisions: { readonly base: string; readonly head: string }
  readonly cache: ReadCache
  readonly before: RevisionUnits
  readonly after: RevisionUnits
}

/** Every unit of the repository, each read or rendered when it is first asked for, and once. */
export interface Neighbours {
  /** Reached by the change. */
  readonly plain: readonly Neighbour[]
  readonly rendered: readonly Neighbour[]
  /** What the change does not reach. */
  readonly untouched: readonly Neighbour[]
  readonly opaque: readonly Neighbour[]
  /** Texts that are asked for names alone. */
  readonly naming: readonly Neighbour[]
  /** Any other pair, rendered alike. */
  readonly of: (pair: UnitPair) => Neighbour
}

export const openNeighbours = (
  run: Run,
  repository: WholeRepository,
  found: FoundRevisions,
  reached: ReachedUnits,
): Neighbours => {
  const plain = (part: PlainPart): Neighbour => plainNeighbour(run, repository, found, part)
  const rendered = (pair: UnitPair): Neighbour => renderedNeighbour(run, repository, found, pair)
  // Where nothing of a unit differs, one reading stands for both revisions.
  const untouchedPairs = reached.untouched.map(({ title, before, after }): UnitPair => ({
    title,
    before: after ?? before,
    after: after ?? before,
  }))
  const all = [...untouchedPairs, ...reached.rendered]
  const sources = { repository, before: found.before, after: found.after }
  return {
    plain: reached.plain.map(plain),
    rendered: reached.rendered.map(rendered),
    untouched: [
      ...reached.untouchedPlain.map((part) => untouched(plain(part))),
      ...untouchedPairs.map((pair): Neighbour => ({
        ...rendered(pair),
        isUntouched: true,
        switchedOn: once(() => switchedOnBeside(pair, all, sources, rendered)),
      })),
    ],
    opaque: opaqueNeighbours(repository, found),
    naming: [
      ...terraformNeighbours(repository, found),
      scriptsNeighbour(repository, found),
      ...madeNeighbours(found),
      ...chartNeighbours(repository, found),
    ],
    of: rendered,
  }
}

const untouched = (neighbour: Neighbour): Neighbour => ({
  ...neighbour,
  sides: once(async () => {
    const sides = await neighbour.sides()
    return { ...sides, before: sides.after }
  }),
})

const renderedNeighbour = (
  run: Run,
  repository: WholeRepository,
  { before, after, cache }: FoundRevisions,
  pair: UnitPair,
): Neighbour => {
  const sidesIn = async (namespace: string | undefined): Promise<Sides> => {
    const renderer = await run.renderer()
    const ports = { repository, renderer, cache, namespace }
    return renderedSides(ports, pair, pair.before === pair.after ? after : before, after)
  }
  const known = new Map<string, Promise<Sides>>()
  return {
    title: pair.title,
    words: once(async () => wordsOfPair(pair, before, after)),
    sides: once(() => sidesIn(run.inputs.namespace)),
    releasedIn: (namespace) => {
      const sides = known.get(namespace) ?? sidesIn(namespace)
      known.set(namespace, sides)
      return sides
    },
  }
}

const wordsOfPair = ({ before: old, after: now }: UnitPair, before: RevisionUnits, after: RevisionUnits): UnitWords => {
  const { placedIn, ...unit } = now ?? old ?? nothing
  const isPlaced = placedIn !== undefined && [old, now].every((one) => one === undefined || one.placedIn === placedIn)
  const texts = [...textsOf(old, before), ...(old === now ? [] : textsOf(now, after))]
  const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])])
  return wordsOf({ ...unit, reads, ...(isPlaced ? { placedIn } : {}) }, uniqueTexts(texts))
}

const nothing: Unit = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() }

const textsOf = (unit: Unit | undefined, { textOf }: RevisionUnits): readonly UnitText[] =>
  [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path)
    return text === undefined ? [] : [{ path, text }]
  })

const uniqueTexts = (texts: readonly UnitText[]): readonly UnitText[] => [
  ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
]

const plainNeighbour = (
  run: Run,
  repository: WholeRepository,
  { configuration, revisions, cache, before, after }: FoundRevisions,
  { at, holds }: PlainPart,
): Neighbour => {
  const isOwn = (path: string): boolean => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path)
  const title = at ?? 'other files'
  return {
    title,
    words: once(async () => {
      const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path))
      const reads = new Set(texts.map(({ path }) => path))
      return wordsOf({ ...nothing, title, reads }, uniqueTexts(texts))
    }),
    sides: once(() => readSides(run, repository, configuration, revisions, undefined, cache, isOwn)),
  }
}

/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = (repository: WholeRepository, { before, after }: FoundRevisions): readonly Neighbour[] => {
  const files = opaqueFiles(before, after)
  if (files.length === 0) return []
  const paths = files.map(({ path }) => path)
  const title = 'the files that other programs fill in'
  return [
    {
      title,
      words: once(async () => {
        const read = await repository.whole.read(after.revision, paths)
        const decoder = new TextDecoder()
        const texts = files
          .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
          .filter((file) => mayBecomeObject(file, file.text))
        return { ...wordsOf({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true }
      }),
      sides: () => Promise.resolve(unprovenSides({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
    },
  ]
}

/** Objects that Terraform applies: where they decide is not known, and whom they name is. */
const terraformNeighbours = (repository: WholeRepository, { after }: FoundRevisions): readonly Neighbour[] => {
  const paths = after.tree.paths.filter((path) => path.endsWith('.tf'))
  if (paths.length === 0) return []
  const title = 'the files of Terraform'
  return [
    {
      title,
      words: once(async () => {
        const read = await repository.whole.read(after.revision, paths)
        const decoder = new TextDecoder()
        const texts = paths
          .map((path) => ({ path, text: decoder.decode(read.get(path)) }))
          .filter(({ text }) => decidingText.test(text))
        return wordsOf({ ...nothing, title, reads: new Set(paths) }, texts)
      }),
      sides: () => Promise.resolve(unprovenSides({ code: 'NOT_RENDERED', text: 'Terraform fills it in' })),
    },
  ]
}

/** Where a call puts its objects is no namespace that they are about. */
const ownSpace = /(?<=\s)(?:-n|--namespace)[=\s]["']?[\w-]+["']?/g
const creatingBinding = /\bcreate\s+(?:cluster)?rolebindings?\b/i

/** Objects that scripts and pipelines write out themselves, or bindings that they create by words alone. */
const scriptsNeighbour = (repository: WholeRepository, { after }: FoundRevisions): Neighbour => {
  const title = 'the scripts'
  return {
    title,
    words: once(async () => {
      const texts = (await deployTexts(repository, after))
        .filter(
          ({ path, text }) => !path.endsWith('.tf') && !(/\.(?:ya?ml|json)$/.test(path) && /^apiVersion:/m.test(text)),
        )
        .map(({ path, text }) => ({ path, text: runningLines(text).join('\n').replaceAll(ownSpace, '') }))
        .filter(({ text }) => decidingText.test(text) || creatingBinding.test(text))
      return wordsOf({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts)
    }),
    sides: () => Promise.resolve(unprovenSides({ code: 'NOT_RENDERED', text: 'a script applies it' })),
  }
}

/** Zarf fills in; Kyverno makes objects of what a rule generates, and the operator of UDS policies of a Package's peers. */
const madeByOthers = /###ZARF_|\bkyverno\.io\/[^]*\bgenerate\b|\buds\.dev\/[^]*\bremoteNamespace\b/

/** Objects that programs of the cluster make of others, or of which the package says a part. */
const madeNeighbours = ({ after }: FoundRevisions): readonly Neighbour[] => {
  const why: Reason = { code: 'NOT_RENDERED', text: 'another program makes the objects' }
  return after.files
    .filter(({ text }) => madeByOthers.test(text))
    .map(({ path, text }) => ({
      title: 'what other programs make',
      words: once(async () => wordsOf({ ...nothing, title: path, reads: new Set([path]) }, [{ path, text }])),
      sides: () => Promise.resolve(unprovenSides(why)),
    }))
}

const anyValue = /\{\{[^}]*\}\}/g
const noNames: ReadonlySet<string> = new Set()

/** A template without what is filled in by other values than those. */
const filledByOnly = (text: string, gives: ChartUser['gives']): string =>
  gives === 'any' || /\b(?:include|template|range|with)\b|:=/.test(text)
    ? text
    : text.replaceAll(anyValue, (hole) => (asksForOne(hole, gives) ? hole : '_'))

/** Charts that something gives values which no unit is rendered with: what their templates name is all that they are asked for. */
const chartNeighbours = (repository: WholeRepository, { after }: FoundRevisions): readonly Neighbour[] =>
  [...chartFolders(after.tree)].map((folder): Neighbour => {
    const title = folder === '' ? 'the chart of the root' : folder
    const users = once(async () => (await chartUsers(repository, after)).filter(({ takes }) => takes(folder)))
    return {
      title,
      words: once(async () => {
        const given = (await users()).map(({ gives }) => gives)
        const gives = given.includes('any')
          ? 'any'
          : new Set(given.flatMap((one) => [...(one === 'any' ? noNames : one)]))
        const paths = given.length === 0 ? [] : after.tree.below(pathIn(folder, 'templates'))
        const texts = [...(await readTexts(repository, after, paths))]
          .filter(([, text]) => decidingKinds.test(text) && (gives === 'any' || asksForOne(text, gives)))
          .map(([path, text]) => ({ path, text: filledByOnly(text, gives) }))
        return wordsOf({ ...nothing, title, reads: new Set(texts.map(({ path }) => path)) }, texts)
      }),
      sides: once(async () => {
        const [first] = await users()
        const by = first === undefined ? 'something' : `${first.title} at ${first.path}:${first.line}`
        return unprovenSides({ code: 'NOT_RENDERED', text: `${by} gives it values that it was not rendered with` })
      }),
    }
  })
